// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/mergewords.h"

#include "ui/wording/days.h"
#include "ui/wording/partnerwords.h"

#include <QCoreApplication>

namespace concord::wording {

namespace {

QString tr(const char *text, const char *meaning = nullptr)
{
    return QCoreApplication::translate("concord::wording", text, meaning);
}

QString name(SameReason reason)
{
    switch (reason) {
    case SameReason::Uid: return tr("the same card");
    case SameReason::Email: return tr("the same e-mail");
    case SameReason::Phone: return tr("the same phone");
    case SameReason::NameAndOrganisation: return tr("the same name in the same organisation");
    case SameReason::Name: return tr("the same name");
    case SameReason::NearName: return tr("almost the same name");
    }
    Q_UNREACHABLE();
}

QString touch(const Party &party)
{
    QStringList parts;
    if (party.touchIdealDays)
        parts << tr("every %1 days").arg(*party.touchIdealDays);
    if (party.touchMaxDays)
        parts << tr("silent for %1 days at most").arg(*party.touchMaxDays);
    return parts.join(tr(", ", "between the parts of a list"));
}

QString stage(const Party &party)
{
    return party.stage == Stage::NotNow && party.reviewOn.isValid()
        ? tr("%1, look again on %2").arg(wording::name(party.stage), day(party.reviewOn))
        : wording::name(party.stage);
}

} // namespace

QString name(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Possible: return tr("possible");
    case Likeness::Likely: return tr("likely");
    case Likeness::Certain: return tr("almost certain");
    }
    Q_UNREACHABLE();
}

QString reasons(const QList<SameReason> &reasons)
{
    QStringList said;
    for (const SameReason reason : reasons) {
        if (reason != SameReason::Name || !reasons.contains(SameReason::NameAndOrganisation))
            said << name(reason);
    }
    return said.join(tr(", ", "between the parts of a list"));
}

QString name(MergeField field)
{
    switch (field) {
    case MergeField::Name: return tr("Name");
    case MergeField::Descriptor: return tr("Line under the name");
    case MergeField::Website: return tr("Web page");
    case MergeField::Location: return tr("Place");
    case MergeField::RespectNote: return tr("Why I respect them");
    case MergeField::Note: return tr("Note");
    case MergeField::Stage: return tr("Stage");
    case MergeField::Source: return tr("Found");
    case MergeField::Touch: return tr("In touch");
    case MergeField::Consent: return tr("Listed here");
    }
    Q_UNREACHABLE();
}

QString valueOf(MergeField field, const Party &party)
{
    const auto text = [&] {
        switch (field) {
        case MergeField::Name: return party.name;
        case MergeField::Descriptor: return party.descriptor;
        case MergeField::Website: return party.website;
        case MergeField::Location: return party.location;
        case MergeField::RespectNote: return party.respectNote;
        case MergeField::Note: return party.note;
        case MergeField::Stage: return stage(party);
        case MergeField::Source: return wording::name(party.source);
        case MergeField::Touch: return touch(party);
        case MergeField::Consent: return wording::name(party.consent);
        }
        Q_UNREACHABLE();
    }();
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace concord::wording
