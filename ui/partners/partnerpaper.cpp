// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/partnerpaper.h"

#include "core/workspace/exchange/exports.h"
#include "ui/wording/days.h"
#include "ui/wording/importwords.h"
#include "ui/wording/partnerwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace concord {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("concord", text);
}

QString firstOf(const ContactCard &card, ContactKind kind)
{
    const auto preferred = std::ranges::find_if(card.contacts, [kind](const CardContact &c) { return c.kind == kind && c.preferred; });
    const auto any = std::ranges::find(card.contacts, kind, &CardContact::kind);
    return preferred != card.contacts.end() ? preferred->value : any != card.contacts.end() ? any->value : QString();
}

QList<std::pair<QString, QString>> filtersOf(const Store &store, const PartnerQuery &query)
{
    const auto priority = query.priority ? store.find(*query.priority) : std::nullopt;
    return {{tr("Words"), query.text},
            {tr("Stage"), query.stage ? wording::name(*query.stage) : QString()},
            {tr("Kind"), query.kind ? wording::name(*query.kind) : QString()},
            {tr("Tag"), query.tag},
            {tr("For the priority"), priority ? priority->title : QString()}};
}

} // namespace

Document partnerPaper(const Store &store, const PartnerQuery &query, QDate today)
{
    constexpr int pageSize = 500;
    const PartnerList list(store);
    QList<QStringList> rows;
    std::optional<PartnerCursor> after;
    do {
        const PartnerPage page = list.page(query, pageSize, after);
        const std::vector<PartnerRow> partners = list.rows(page.ids, query.priority);
        const std::vector<ContactCard> cards = cardsOf(store, page.ids);
        for (std::size_t i = 0; i < partners.size() && i < cards.size(); ++i) {
            const QString role = wording::roleOf(cards[i]);
            QStringList row{role.isEmpty() ? partners[i].name : QString(partners[i].name + u'\n' + role),
                            wording::name(partners[i].stage),
                            firstOf(cards[i], ContactKind::Email) + u'\n' + firstOf(cards[i], ContactKind::Phone),
                            wording::strengthsLine(partners[i].strengths)};
            if (query.priority)
                row << wording::percent(partners[i].coverage) << wording::percent(partners[i].focus);
            rows << row;
        }
        after = page.next;
    } while (after);
    Document document(tr("Partners"));
    document.text(tr("%1 partners on %2.").arg(rows.size()).arg(wording::day(today)));
    document.facts(filtersOf(store, query));
    QStringList header{tr("Name"), tr("Stage"), tr("E-mail and phone"), tr("Really good at")};
    if (query.priority)
        header << tr("Covers") << tr("Focus");
    document.table(header, rows);
    return document;
}

} // namespace concord
