// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/mappingdialog.h"

#include "ui/partners/encodingrow.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/wording/importwords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int wide = 760;

/// What stands in a column, shortened.
QString samplesOf(const CsvShape &shape, qsizetype column)
{
    constexpr qsizetype longest = 60;
    QStringList samples;
    for (const QStringList &row : shape.samples) {
        if (const QString cell = row.value(column).simplified(); !cell.isEmpty())
            samples << cell;
    }
    const QString text = samples.join(QStringLiteral(" · "));
    return text.size() > longest ? QString(text.left(longest) + u'…') : text;
}

} // namespace

MappingDialog::MappingDialog(const CsvShape &shape, const QString &fileName, QWidget *parent)
    : QDialog(parent), m_guessed(shape.columns), m_encoding(shape.encoding),
      m_missing(mutedLabel(tr("At least one column has to say who it is: a name, an organisation, an e-mail or a phone."))),
      m_next(primaryButton(tr("Next")))
{
    setWindowTitle(tr("Import contacts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(titleLabel(tr("What are the columns?")));
    layout->addWidget(mutedLabel(tr("Nobody can tell from %1 alone. Say what each column holds; the next page shows what it would bring.").arg(fileName)));

    if (shape.encoding || shape.guessedEncoding) {
        layout->addLayout(encodingRow(m_encoding, [this](std::optional<TextEncoding> encoding) {
            m_encoding = encoding;
            done(ReadAgain);
        }));
    }

    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    for (qsizetype at = 0; at < shape.headers.size(); ++at) {
        const int row = static_cast<int>(at);
        auto *header = plainLabel(shape.headers[at]);
        auto *choice = makeChoice(shape.columns[at], shape.headers[at]);
        header->setBuddy(choice);
        grid->addWidget(header, row, 0);
        grid->addWidget(mutedLabel(samplesOf(shape, at)), row, 1);
        grid->addWidget(choice, row, 2);
    }
    grid->setRowStretch(static_cast<int>(shape.headers.size()), 1);
    constexpr int mostRows = 340; // in pixels; a table may have hundreds of columns
    auto *scroll = scrolling(rows);
    scroll->setMinimumHeight(std::min(rows->sizeHint().height(), mostRows));
    layout->addWidget(scroll, 1);
    layout->addWidget(m_missing);

    auto *cancel = plainButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &QDialog::accept);
    m_next->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_next);
    layout->addLayout(buttons);
    look();
    resize(wide, layout->heightForWidth(wide));
}

QComboBox *MappingDialog::makeChoice(const CsvColumn &column, const QString &header)
{
    auto *choice = new QComboBox;
    for (const ContactField field : choosableFields())
        choice->addItem(wording::name(field), QVariant::fromValue(static_cast<int>(field)));
    choice->setCurrentIndex(std::max<int>(0, static_cast<int>(choosableFields().indexOf(column.field))));
    choice->setAccessibleName(header);
    connect(choice, &QComboBox::currentIndexChanged, this, &MappingDialog::look);
    m_choices << choice;
    return choice;
}

QList<CsvColumn> MappingDialog::columns() const
{
    QList<CsvColumn> columns;
    for (qsizetype at = 0; at < m_choices.size(); ++at) {
        const auto field = static_cast<ContactField>(m_choices[at]->currentData().toInt());
        // A guess that was right may know more: a "Handy" is a phone that is a mobile one.
        columns << (field == m_guessed[at].field ? m_guessed[at] : CsvColumn{field});
    }
    return columns;
}

void MappingDialog::look()
{
    using enum ContactField;
    static const QList<ContactField> naming{Name, FirstName, LastName, Organisation, Email, Phone};
    const QList<CsvColumn> chosen = columns();
    const bool isNamed = std::ranges::any_of(chosen, [](const CsvColumn &column) { return naming.contains(column.field); });
    m_next->setEnabled(isNamed);
    m_missing->setVisible(!isNamed);
}

} // namespace concord
