// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/alliancetab.h"

#include "ui/wording/wording.h"

namespace concord {

AllianceTab::AllianceTab(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_prompts(prompts)
{
}

void AllianceTab::showRefusal(Field *field, const Failure &failure)
{
    field->showRefusal(wording::sentence(failure));
}

void AllianceTab::showRefusal(AddLine *line, const Failure &failure)
{
    line->refuse(wording::sentence(failure));
}

QLatin1String tabFor(const QString &subject)
{
    if (subject.startsWith(u'G') || subject == QLatin1String("safeguard"))
        return tab::safeguards;
    if (subject.startsWith(QLatin1String("responsibility")) || subject == QLatin1String("K9"))
        return tab::responsibilities;
    if (subject == QLatin1String("K15") || subject == QLatin1String("K17") || subject == QLatin1String("check_in"))
        return tab::checkIns;
    if (subject == QLatin1String("term"))
        return tab::terms;
    if (subject == QLatin1String("concern"))
        return tab::safeguards;
    if (subject == QLatin1String("idea") || subject == QLatin1String("drawback") || subject.startsWith(QLatin1String("benefit")) || subject.startsWith(QLatin1String("contribution"))
        || subject == QLatin1String("K6") || subject == QLatin1String("K10") || subject == QLatin1String("K16"))
        return tab::giveAndGet;
    if (subject.startsWith(QLatin1String("agreement_version")) || subject == QLatin1String("K26") || subject == QLatin1String("hand_back"))
        return tab::agreement;
    if (subject.startsWith(QLatin1String("attachment")))
        return tab::basics;
    const CompletenessLine *line = completenessLine(subject);
    return line != nullptr && !line->derived ? tab::terms : tab::basics;
}

} // namespace concord
