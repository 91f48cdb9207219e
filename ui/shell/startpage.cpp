// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/shell/recentfiles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/textfields.h"

#include <QFileInfo>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace concord {

namespace {

/// The system's currency first, then the ones that many use.
QList<Choice> currencies()
{
    QStringList codes{QStringLiteral("EUR"), QStringLiteral("USD"), QStringLiteral("GBP"), QStringLiteral("CHF"),
                      QStringLiteral("AUD"), QStringLiteral("BRL"), QStringLiteral("CAD"), QStringLiteral("CNY"),
                      QStringLiteral("CZK"), QStringLiteral("DKK"), QStringLiteral("INR"), QStringLiteral("JPY"),
                      QStringLiteral("MXN"), QStringLiteral("NOK"), QStringLiteral("NZD"), QStringLiteral("PLN"),
                      QStringLiteral("SEK"), QStringLiteral("ZAR")};
    const QString own = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
    if (!own.isEmpty()) {
        codes.removeAll(own);
        codes.prepend(own);
    }
    QList<Choice> choices;
    for (const QString &code : codes)
        choices.append({code, code});
    return choices;
}

QString loginName()
{
    const QString user = qEnvironmentVariable("USER");
    return user == QStringLiteral("root") ? QString() : user;
}

} // namespace

StartPage::StartPage(QWidget *parent) : QWidget(parent), m_warning(new QWidget)
{
    auto *content = new QWidget;
    auto *centre = new QHBoxLayout(content);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(space::xl, 40, space::xl, space::xl);
    column->setSpacing(space::l);
    centre->addStretch(1);
    centre->addLayout(column, 12);
    centre->addStretch(1);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::l);
    auto *sign = plainLabel();
    sign->setPixmap(QIcon(QStringLiteral(":/concord/icons/concord.svg")).pixmap(56, 56));
    sign->setAccessibleName(QStringLiteral("Concord"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(titleLabel(QStringLiteral("Concord")));
    words->addWidget(mutedLabel(tr("Find the people who are better at it than you, agree on a win for each side, and "
                                   "keep the alliance alive.")));
    head->addWidget(sign);
    head->addLayout(words, 1);
    column->addLayout(head);

    m_warning = new Card;
    m_warning->hide();
    column->addWidget(m_warning);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(space::l);
    cards->addWidget(newCard(), 5);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::l);
    right->addWidget(openCard(), 1);
    right->addWidget(sampleCard());
    cards->addLayout(right, 4);
    column->addLayout(cards);
    column->addStretch(1);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolling(content));
}

void StartPage::warn(const QString &words)
{
    auto *body = static_cast<Card *>(m_warning)->body();
    clearLayout(body);
    auto *label = plainLabel(words);
    setBad(label);
    body->addWidget(label);
    m_warning->setAccessibleName(words);
    m_warning->show();
}

QWidget *StartPage::newCard()
{
    auto *card = new Card(tr("Start a new workspace"));
    card->body()->addWidget(mutedLabel(tr("Everything is kept in one file on your computer.")));
    auto *form = new FormGrid;
    m_name = new LineField;
    m_name->setValue(loginName());
    m_name->setPlaceholder(tr("for example Mara Lindqvist"));
    form->addRow(tr("Your &name"), m_name);
    m_organisation = new LineField;
    m_organisation->setPlaceholder(tr("leave empty if you ally as yourself"));
    form->addRow(tr("Your or&ganisation"), m_organisation);
    m_currency = new ChoiceField;
    m_currency->setChoices(currencies());
    m_currency->setValue(currencies().first().value);
    form->addRow(tr("&Currency"), m_currency);
    card->body()->addWidget(form);
    auto *create = primaryButton(tr("Choose where to keep it…"));
    card->body()->addStretch(1);
    card->body()->addWidget(create, 0, Qt::AlignLeft);
    connect(create, &QPushButton::clicked, this, [this] {
        if (m_name->value().isEmpty()) {
            m_name->showRefusal(tr("Your name is needed: agreements and the history say who you are."));
            m_name->line()->setFocus();
            return;
        }
        emit createRequested({m_name->value(), m_organisation->value(), m_currency->value().toString()});
    });
    return card;
}

QWidget *StartPage::openCard()
{
    auto *card = new Card(tr("Open"));
    const QStringList recent = recentfiles::all();
    for (const QString &path : recent) {
        const QFileInfo file(path);
        auto *line = new QHBoxLayout;
        auto *name = linkButton(file.completeBaseName().replace(u'&', QStringLiteral("&&")));
        name->setAccessibleName(file.completeBaseName());
        setPlainToolTip(name, path);
        connect(name, &QPushButton::clicked, this, [this, path] { emit recentRequested(path); });
        line->addWidget(name);
        auto *where = smallLabel(fontMetrics().elidedText(file.absolutePath(), Qt::ElideMiddle, 220));
        where->setWordWrap(false);
        line->addWidget(where, 1, Qt::AlignRight);
        card->body()->addLayout(line);
    }
    if (recent.isEmpty())
        card->body()->addWidget(mutedLabel(tr("Workspaces that you had open will stand here.")));
    card->body()->addStretch(1);
    auto *open = plainButton(tr("Open a file…"));
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    card->body()->addWidget(open, 0, Qt::AlignLeft);
    return card;
}

QWidget *StartPage::sampleCard()
{
    auto *card = new Card(tr("Look around in a sample"));
    const auto add = [&](const QString &name, const QString &about, SampleKind kind) {
        auto *link = linkButton(name);
        connect(link, &QPushButton::clicked, this, [this, kind] { emit sampleRequested(kind); });
        card->body()->addWidget(link, 0, Qt::AlignLeft);
        auto *words = smallLabel(about);
        words->setContentsMargins(space::xs, 0, 0, space::xs);
        card->body()->addWidget(words);
    };
    add(tr("Harbour Lane Bakery"), tr("A small business that delivers breakfast with bicycle couriers."),
        SampleKind::Bakery);
    add(tr("Riverside Reading Circle"), tr("A charity that reads with children, with a library and a school."),
        SampleKind::Reading);
    return card;
}

} // namespace concord
