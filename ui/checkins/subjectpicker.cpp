// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/subjectpicker.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace concord {

SubjectPicker::SubjectPicker(const Workspace &workspace, const QString &anybody, QWidget *parent)
    : QComboBox(parent), m_workspace(workspace), m_anybody(anybody)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMinimumContentsLength(14);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    lineEdit()->setPlaceholderText(tr("An alliance, a team or a partner"));
    fill({});
    setCurrentIndex(m_anybody.isEmpty() ? -1 : 0);
    connect(lineEdit(), &QLineEdit::textEdited, this, &SubjectPicker::search);
    connect(this, &QComboBox::currentTextChanged, this, &SubjectPicker::subjectChanged);
    // A long name is read from its start.
    connect(this, &QComboBox::currentIndexChanged, this, [this] { lineEdit()->setCursorPosition(0); });
}

void SubjectPicker::fill(const QString &text)
{
    const auto rows = m_workspace.read([&](const Store &store) { return possibleSubjects(store, text); });
    if (!rows)
        return;
    m_rows = *rows;
    clear();
    if (!m_anybody.isEmpty())
        addItem(m_anybody);
    for (const SubjectRow &row : m_rows)
        addItem(row.name);
}

void SubjectPicker::search(const QString &text)
{
    // The list holds the first names only: what is typed brings in those that it left out.
    if (std::ranges::any_of(m_rows, [&](const SubjectRow &row) { return row.name.contains(text, Qt::CaseInsensitive); }))
        return;
    const QSignalBlocker quiet(this);
    const int caret = lineEdit()->cursorPosition();
    fill(text);
    setCurrentIndex(-1);
    setEditText(text);
    lineEdit()->setCursorPosition(caret);
}

void SubjectPicker::setName(const QString &name)
{
    // Not the box itself: its name would hide that of the line, where the text is.
    lineEdit()->setAccessibleName(name);
}

void SubjectPicker::setSubject(const CheckInSubject &subject)
{
    const auto found = std::ranges::find(m_rows, subject, &SubjectRow::subject);
    if (found != m_rows.end()) {
        setCurrentIndex(static_cast<int>(found - m_rows.begin()) + (m_anybody.isEmpty() ? 0 : 1));
        return;
    }
    const auto name = m_workspace.read([&](const Store &store) { return subjectName(store, subject); });
    if (!name || name->isEmpty()) {
        setCurrentIndex(m_anybody.isEmpty() ? -1 : 0);
        if (m_anybody.isEmpty())
            clearEditText();
        return;
    }
    m_rows.push_back({subject, *name});
    addItem(*name);
    setCurrentIndex(count() - 1);
}

CheckInSubject SubjectPicker::subject() const
{
    const QString text = currentText().trimmed();
    const int shift = m_anybody.isEmpty() ? 0 : 1;
    const auto index = static_cast<std::size_t>(std::max(0, currentIndex() - shift));
    if (currentIndex() >= shift && index < m_rows.size() && m_rows[index].name == text)
        return m_rows[index].subject;
    const auto typed = std::ranges::find_if(
        m_rows, [&](const SubjectRow &row) { return row.name.compare(text, Qt::CaseInsensitive) == 0; });
    return typed == m_rows.end() ? CheckInSubject() : typed->subject;
}

void SubjectPicker::refresh()
{
    const QSignalBlocker quiet(this);
    const CheckInSubject kept = subject();
    fill({});
    setSubject(kept);
}

} // namespace concord
