// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvreader.h"

#include "core/exchange/contacts/contactcollector.h"
#include "core/exchange/csv/csvrows.h"
#include "core/exchange/csv/csvtable.h"
#include "core/exchange/csv/formulaguard.h"
#include "core/exchange/csv/tagcell.h"

#include <QIODevice>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>

namespace concord {

namespace {

/// The values of a cell in their places: an empty one keeps its own.
QStringList valuesIn(const QString &oneLine)
{
    static const QRegularExpression separator(QStringLiteral("\\s:::(?=\\s)")); // two may share a blank
    QStringList values = QString(u' ' + oneLine + u' ').split(separator);
    for (QString &value : values)
        value = value.trimmed();
    return values;
}

/// How German tables address people, which is no part of a name.
bool isPolite(const QString &prefix)
{
    return prefix == QLatin1String("Herr") || prefix == QLatin1String("Frau");
}

/// Columns that belong together: a value and what it is called.
struct Group {
    ContactField field = ContactField::Ignored;
    QString label;
    QString value;
    PostalParts parts; ///< of an address
};

class RowReader {
public:
    /// `isOurs`: Concord wrote the table, and guarded its cells also behind separators.
    RowReader(ContactCollector &collected, const QList<CsvColumn> &columns, bool isOurs)
        : m_collected(collected), m_columns(columns), m_isOurs(isOurs)
    {
    }

    void read(const CsvRow &row)
    {
        m_card = ContactCard();
        m_card.line = row.line;
        m_names = {};
        m_nickname.clear();
        m_organisations.clear();
        m_roles.clear();
        m_departments.clear();
        m_groups.clear();
        m_isOrganisation = false;
        for (qsizetype at = 0; at < m_columns.size(); ++at)
            take(m_columns[at], m_isOurs ? unguarded(row.cells[at]) : unguardedStart(row.cells[at]));
        for (auto &[number, group] : m_groups)
            takeGroup(group);
        takeRoles();
        QStringList spoken(m_names.begin(), m_names.end());
        spoken.removeAll(QString());
        ContactCard named;
        m_collected.setName(named, row.line, spoken.join(u' '));
        if (named.name.isEmpty() && m_card.name.isEmpty() && !m_isOrganisation)
            m_collected.setName(named, row.line, m_nickname);
        m_collected.take(std::move(m_card), named.name, m_isOrganisation);
    }

private:
    void take(const CsvColumn &column, const QString &cell)
    {
        using enum ContactField;
        const int line = m_card.line;
        const QString oneLine = cell.simplified();
        if (oneLine.isEmpty() || column.field == Ignored)
            return;
        if (column.group != 0)
            return join(m_groups[column.group], column, cell);
        switch (column.field) {
        case Name: return m_collected.setName(m_card, line, oneLine);
        case Prefix: m_names[0] = isPolite(oneLine) ? QString() : oneLine; return;
        case FirstName: m_names[1] = oneLine; return;
        case MiddleName: m_names[2] = oneLine; return;
        case LastName: m_names[3] = oneLine; return;
        case Suffix: m_names[4] = oneLine; return;
        case Nickname: m_nickname = oneLine; return;
        case Kind: m_isOrganisation = oneLine.startsWith(QLatin1String("org"), Qt::CaseInsensitive); return;
        case Organisation: m_organisations << valuesIn(oneLine); return;
        case Role: m_roles << valuesIn(oneLine); return;
        case Department: m_departments << valuesIn(oneLine); return;
        case Note: return m_collected.addNote(m_card, line, cell);
        case Uid: return m_collected.setUid(m_card, line, oneLine);
        case Tags: return takeTags(oneLine);
        case Ignored:
        case Label:
        case AddressPart: return;
        case Email:
        case Phone:
        case Address:
        case Website: break;
        }
        addValues(column.field, column.label, cell);
    }

    static void join(Group &group, const CsvColumn &column, const QString &cell)
    {
        if (!column.label.isEmpty())
            group.label = column.label;
        if (column.field == ContactField::Label) {
            group.label = cell;
        } else if (column.field == ContactField::AddressPart) {
            group.field = ContactField::Address;
            QString &part = group.parts[static_cast<std::size_t>(column.part)];
            part = spokenAddress(QStringList{part, cell});
        } else {
            group.field = column.field;
            group.value = cell;
        }
    }

    void takeGroup(const Group &group)
    {
        if (group.field == ContactField::Ignored)
            return;
        const QString whole = group.value.isEmpty() ? spokenAddress(group.parts) : group.value;
        // A star marks the one that Google prefers.
        const bool preferred = group.label.startsWith(u'*');
        const QString label = (preferred ? group.label.mid(1) : group.label).trimmed().toLower();
        addValues(group.field, label, whole, preferred);
    }

    /// Where there are several organisations, each has the role in the same place.
    void takeRoles()
    {
        const int line = m_card.line;
        if (m_organisations.size() < 2) {
            m_organisations.resize(1);
            m_roles.removeAll(QString());
            m_roles = {m_roles.join(QStringLiteral(", "))};
            m_departments.removeAll(QString());
            m_departments = {m_departments.join(QStringLiteral(", "))};
        }
        m_roles.resize(m_organisations.size());
        m_departments.resize(m_organisations.size());
        m_collected.setOrganisation(m_card, line, m_organisations.front());
        m_collected.setRole(m_card, line, m_roles.front(), m_departments.front());
        for (qsizetype at = 1; at < m_organisations.size(); ++at)
            m_collected.addRole(m_card, line, {m_organisations[at], m_roles[at]}, m_departments[at]);
    }

    void addValues(ContactField field, const QString &label, const QString &cell, bool preferred = false)
    {
        for (const QString &value : cell.split(betweenValues, Qt::SkipEmptyParts)) {
            QString text = value.simplified();
            if (field == ContactField::Address)
                text = spokenAddress(value.split(u'\n'));
            if (field == ContactField::Website)
                m_collected.addPage(m_card, m_card.line, text);
            else
                m_collected.addContact(m_card, m_card.line, {kindOf(field), label, text, preferred});
        }
    }

    static ContactKind kindOf(ContactField field)
    {
        return field == ContactField::Email   ? ContactKind::Email
               : field == ContactField::Phone ? ContactKind::Phone
                                              : ContactKind::Address;
    }

    void takeTags(const QString &cell)
    {
        for (const QString &tag : tagsIn(cell))
            m_collected.addTag(m_card, m_card.line, tag);
    }

    ContactCollector &m_collected;
    const QList<CsvColumn> &m_columns;
    ContactCard m_card;
    std::array<QString, 5> m_names; ///< prefix, first, middle, last, suffix
    QString m_nickname;
    QStringList m_organisations;
    QStringList m_roles;
    QStringList m_departments;
    std::map<int, Group> m_groups;
    const bool m_isOurs;
    bool m_isOrganisation = false;
};

bool isBlank(const QStringList &cells)
{
    return std::ranges::all_of(cells, &QString::isEmpty);
}

/// Empty cells behind the last column do no harm; many programs write them.
void dropEmptyEnd(QStringList &cells, qsizetype width)
{
    while (cells.size() > width && cells.last().isEmpty())
        cells.removeLast();
}

ContactFile readRows(QIODevice &device, FileTexts &texts, const CsvShape &shape, const QList<CsvColumn> &columns, const Steps &progress)
{
    constexpr int rowsBetween = 500;
    const qint64 size = device.isSequential() ? 0 : device.size();
    ContactCollector collected;
    RowReader reader(collected, columns, shape.program == CsvProgram::Concord);
    CsvRows rows(device, shape.delimiter, texts);
    for (int count = 1; auto row = rows.next(); ++count) {
        if (count % rowsBetween == 0)
            tellSteps(progress, rows.position(), size);
        if (row->line <= shape.headerLine || (isBlank(row->cells) && row->refusal == nullptr))
            continue;
        if (row->refusal != nullptr) {
            collected.refuse(row->line, row->refusal, row->cells.front());
            continue;
        }
        dropEmptyEnd(row->cells, columns.size());
        if (row->cells.size() == columns.size())
            reader.read(*row);
        else
            collected.refuse(row->line, "ragged", row->cells.join(QStringLiteral(" | ")));
    }
    return collected.file();
}

} // namespace

ContactFile readCsv(QIODevice &device, const CsvShape &shape, const QList<CsvColumn> &columns, const Steps &progress)
{
    return readDecoded(device, shape.encoding, [&](FileTexts &texts) { return readRows(device, texts, shape, columns, progress); });
}

} // namespace concord
