// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/importwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace concord::wording {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

QString sameBecause(SameBecause because)
{
    switch (because) {
    case SameBecause::Uid: return tr("the card is the same");
    case SameBecause::Email: return tr("the e-mail is the same");
    case SameBecause::NameAndOrganisation: return tr("name and organisation are the same");
    }
    Q_UNREACHABLE();
}

QString fieldName(const QString &field)
{
    if (field == QLatin1String("external_uid"))
        return tr("mark of the card");
    if (field == QLatin1String("name"))
        return tr("name");
    if (field == QLatin1String("website") || field == QLatin1String("url"))
        return tr("website");
    if (field == QLatin1String("note"))
        return tr("note");
    if (field == QLatin1String("email"))
        return tr("e-mail");
    if (field == QLatin1String("phone"))
        return tr("phone");
    if (field == QLatin1String("address"))
        return tr("address");
    return tr("role");
}

QString reasonOf(const QString &code)
{
    if (code == QLatin1String("no_name"))
        return tr("the card has no name");
    if (code == QLatin1String("card_not_ended"))
        return tr("the card breaks off");
    if (code == QLatin1String("not_a_card"))
        return tr("this is no part of a card");
    if (code == QLatin1String("too_long"))
        return tr("the text is too long");
    if (code == QLatin1String("too_many"))
        return tr("the card has too many entries of this kind");
    if (code == QLatin1String("unknown_encoding"))
        return tr("the text is encoded in a way that can't be read");
    return tr("the same card stands further up");
}

} // namespace

QString outcomeOf(const PlannedContact &contact)
{
    if (contact.isNew())
        return tr("new");
    return contact.changesNothing() ? tr("already there") : tr("updated");
}

QString sameAs(const PlannedContact &contact)
{
    return contact.isNew() ? QString() : tr("%1: %2").arg(contact.partyName, sameBecause(contact.because));
}

QString changesOf(const PlannedContact &contact)
{
    QStringList lines;
    for (const FieldChange &change : contact.changes) {
        lines << (change.before.isEmpty() ? tr("%1: %2").arg(fieldName(change.field), change.after)
                                          : tr("%1: %2 → %3").arg(fieldName(change.field), change.before, change.after));
    }
    return lines.join(u'\n');
}

QString roleOf(const ContactCard &card)
{
    if (card.organisation.isEmpty() || card.title.isEmpty())
        return card.organisation;
    return tr("%1, %2").arg(card.title, card.organisation);
}

QString bringsOf(const PlannedContact &contact)
{
    if (!contact.isNew())
        return changesOf(contact);
    const ContactCard &card = contact.card;
    QStringList lines;
    const auto add = [&](const QString &field, const QString &value) {
        if (!value.isEmpty())
            lines << tr("%1: %2").arg(fieldName(field), value);
    };
    add(QStringLiteral("role"), roleOf(card));
    for (const CardContact &each : card.contacts)
        add(QString(word(each.kind)), each.value);
    add(QStringLiteral("website"), card.website);
    add(QStringLiteral("note"), card.note.section(u'\n', 0, 0));
    return lines.join(u'\n');
}

QString refusal(const RefusedLine &line)
{
    const QString reason = tr("line %1: %2").arg(QString::number(line.line), reasonOf(line.code));
    return line.text.isEmpty() ? reason : tr("%1 (%2)").arg(reason, line.text);
}

QString counts(int added, int updated)
{
    return tr("%1 new, %2 updated").arg(added).arg(updated);
}

QString counts(int added, int updated, int unchanged)
{
    return tr("%1 new, %2 updated, %3 already there").arg(added).arg(updated).arg(unchanged);
}

} // namespace concord::wording
