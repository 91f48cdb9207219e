// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/partnerwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace concord::wording {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("concord::wording", text); }

} // namespace

QString name(PartyKind kind)
{
    switch (kind) {
    case PartyKind::Person: return tr("person");
    case PartyKind::Organisation: return tr("organisation");
    }
    return {};
}

QString name(Stage stage)
{
    switch (stage) {
    case Stage::Listed: return tr("listed");
    case Stage::Contacted: return tr("contacted");
    case Stage::Exploring: return tr("exploring");
    case Stage::Allied: return tr("allied");
    case Stage::Resting: return tr("resting");
    case Stage::NotNow: return tr("not now");
    case Stage::Archived: return tr("archived");
    }
    return {};
}

QString name(Source source)
{
    switch (source) {
    case Source::Met: return tr("met them");
    case Source::Referred: return tr("someone told me");
    case Source::ReadAbout: return tr("read about them");
    case Source::Imported: return tr("from my contacts");
    case Source::Other: return tr("another way");
    }
    return {};
}

QString name(Consent consent)
{
    switch (consent) {
    case Consent::NotAsked: return tr("not asked yet");
    case Consent::Ok: return tr("they agree");
    case Consent::Declined: return tr("they declined");
    }
    return {};
}

QString name(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Email: return tr("e-mail");
    case ContactKind::Phone: return tr("phone");
    case ContactKind::Address: return tr("address");
    case ContactKind::Url: return tr("web page");
    case ContactKind::Other: return tr("other");
    }
    return {};
}

QString name(InteractionKind kind)
{
    switch (kind) {
    case InteractionKind::Met: return tr("met");
    case InteractionKind::Call: return tr("call");
    case InteractionKind::Message: return tr("message");
    case InteractionKind::Visit: return tr("visit");
    case InteractionKind::Other: return tr("other");
    }
    return {};
}

QString strengthsLine(const std::vector<PartnerStrength> &strengths)
{
    QStringList names;
    for (const PartnerStrength &strength : strengths)
        names << strength.what;
    return names.join(QStringLiteral(", "));
}

QString percent(std::optional<double> value)
{
    // A narrow no-break space keeps the sign with its number.
    return value ? QLocale().toString(*value, 'f', 0) + QStringLiteral("\u202f%") : QStringLiteral("–");
}

QString fitScore(const Fit &fit)
{
    return fit.percent ? QLocale().toString(*fit.percent, 'f', 0) : QStringLiteral("–");
}

QString fitRange(const Fit &fit)
{
    if (!fit.percent || fit.knownPercent == 100)
        return {};
    const QLocale locale;
    return tr("%1 to %2, as long as something is unknown")
        .arg(locale.toString(fit.low, 'f', 0), locale.toString(fit.high, 'f', 0));
}

QString name(Alignment alignment)
{
    switch (alignment) {
    case Alignment::MadeForThis: return tr("made for this");
    case Alignment::OverSized: return tr("over-sized");
    case Alignment::Specialist: return tr("specialist");
    case Alignment::AdmiredOnly: return tr("admired only");
    }
    return {};
}

QString touchInShort(const Touch &touch)
{
    switch (touch.state) {
    case TouchState::None:
    case TouchState::Fine:
    case TouchState::Never: return {};
    case TouchState::PastIdeal:
        return touch.daysPast == 1 ? tr("1 day late") : tr("%1 days late").arg(QLocale().toString(touch.daysPast));
    case TouchState::PastMost:
        return touch.daysPast == 1 ? tr("1 day too late") : tr("%1 days too late").arg(QLocale().toString(touch.daysPast));
    }
    return {};
}

QString touchText(const Touch &touch)
{
    switch (touch.state) {
    case TouchState::None: return {};
    case TouchState::Fine: return tr("in touch");
    case TouchState::Never: return tr("no contact yet");
    case TouchState::PastIdeal:
        return touch.daysPast == 1 ? tr("past ideal by 1 day")
                                   : tr("past ideal by %1 days").arg(QLocale().toString(touch.daysPast));
    case TouchState::PastMost:
        return touch.daysPast == 1 ? tr("silent 1 day too long")
                                   : tr("silent %1 days too long").arg(QLocale().toString(touch.daysPast));
    }
    return {};
}

} // namespace concord::wording
