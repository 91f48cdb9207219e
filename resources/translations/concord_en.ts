<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Alliances</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesText</name>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n line changed</numerusform>
            <numerusform>%n lines changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n line(s) unchanged)</source>
        <translation>
            <numerusform>(%n line unchanged)</numerusform>
            <numerusform>(%n lines unchanged)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckIns</name>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiveDays</name>
    <message numerus="yes">
        <source>%n entries of what going alone has cost</source>
        <translation>
            <numerusform>%n entry of what going alone has cost</numerusform>
            <numerusform>%n entries of what going alone has cost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs are written down</source>
        <translation>
            <numerusform>%n need is written down</numerusform>
            <numerusform>%n needs are written down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partners with a strength</source>
        <translation>
            <numerusform>%n partner with a strength</numerusform>
            <numerusform>%n partners with a strength</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partners with a strength; five make a useful list</source>
        <translation>
            <numerusform>%n partner with a strength; five make a useful list</numerusform>
            <numerusform>%n partners with a strength; five make a useful list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strengths serve what you need</source>
        <translation>
            <numerusform>%n strength serves what you need</numerusform>
            <numerusform>%n strengths serve what you need</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safeguards are named</source>
        <translation>
            <numerusform>%n safeguard is named</numerusform>
            <numerusform>%n safeguards are named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partners are to be pursued or tried</source>
        <translation>
            <numerusform>%n partner is to be pursued or tried</numerusform>
            <numerusform>%n partners are to be pursued or tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are on %n teams</source>
        <translation>
            <numerusform>You are on %n team</numerusform>
            <numerusform>You are on %n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were asked</source>
        <translation>
            <numerusform>%n person was asked</numerusform>
            <numerusform>%n people were asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>%n action(s) from check-ins are late.</source>
        <translation>
            <numerusform>%n action from check-ins is late.</numerusform>
            <numerusform>%n actions from check-ins are late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has been a worry for %n day(s).</source>
        <translation>
            <numerusform>“%1” has been a worry for %n day.</numerusform>
            <numerusform>“%1” has been a worry for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 And %n more.</numerusform>
            <numerusform>%1 And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, renewed %n times so far</source>
        <translation>
            <numerusform>%1, renewed %n time so far</numerusform>
            <numerusform>%1, renewed %n times so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message numerus="yes">
        <source>The result shows answers without names, once the round is closed and at least %n have answered. The file still holds the names: whoever owns it could read them.</source>
        <translation>
            <numerusform>The result shows answers without names, once the round is closed and at least %n have answered. The file still holds the names: whoever owns it could read them.</numerusform>
            <numerusform>The result shows answers without names, once the round is closed and at least %n have answered. The file still holds the names: whoever owns it could read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who answered what is kept nowhere, the history included. Answers wait unseen until the round is closed, can&apos;t be corrected, and show only when at least %n have answered.</source>
        <translation>
            <numerusform>Who answered what is kept nowhere, the history included. Answers wait unseen until the round is closed, can&apos;t be corrected, and show only when at least %n have answered.</numerusform>
            <numerusform>Who answered what is kept nowhere, the history included. Answers wait unseen until the round is closed, can&apos;t be corrected, and show only when at least %n have answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n answered, so that a result would tell who said what. Nothing is shown.</source>
        <translation>
            <numerusform>Fewer than %n answered, so that a result would tell who said what. Nothing is shown.</numerusform>
            <numerusform>Fewer than %n answered, so that a result would tell who said what. Nothing is shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No result: on no dimension did at least %n answer enough questions. “Can&apos;t say” is not counted.</source>
        <translation>
            <numerusform>No result: on no dimension did at least %n answer enough questions. “Can&apos;t say” is not counted.</numerusform>
            <numerusform>No result: on no dimension did at least %n answer enough questions. “Can&apos;t say” is not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 (%n answered)</source>
        <translation>
            <numerusform>%1 %2 (%n answered)</numerusform>
            <numerusform>%1 %2 (%n answered)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hidden: fewer than %n could say</source>
        <translation>
            <numerusform>hidden: fewer than %n could say</numerusform>
            <numerusform>hidden: fewer than %n could say</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::AgendaCard</name>
    <message numerus="yes">
        <source>Show more of the %n others</source>
        <translation>
            <numerusform>Show the %n other</numerusform>
            <numerusform>Show more of the %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::AlignmentTab</name>
    <message numerus="yes">
        <source>%n more partners are on your list, not judged yet.</source>
        <translation>
            <numerusform>%n more partner is on your list, not judged yet.</numerusform>
            <numerusform>%n more partners are on your list, not judged yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::AlliancesCard</name>
    <message numerus="yes">
        <source>All %n alliances</source>
        <translation>
            <numerusform>The %n alliance</numerusform>
            <numerusform>All %n alliances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::AloneTab</name>
    <message numerus="yes">
        <source>%n months, %1 to %2</source>
        <translation>
            <numerusform>%n month, %1 to %2</numerusform>
            <numerusform>%n months, %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <translation>
            <numerusform>Show the %n entry</numerusform>
            <numerusform>Show all %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::AttachmentsCard</name>
    <message numerus="yes">
        <source>Wrote %n files to %1</source>
        <translation>
            <numerusform>Wrote %n file to %1</numerusform>
            <numerusform>Wrote %n files to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::ChangeLine</name>
    <message numerus="yes">
        <source>I have known it for %n days</source>
        <translation>
            <numerusform>I have known it for %n day</numerusform>
            <numerusform>I have known it for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::FitSection</name>
    <message numerus="yes">
        <source>Too close to call with %1, and %n more.</source>
        <translation>
            <numerusform>Too close to call with %1, and %n more.</numerusform>
            <numerusform>Too close to call with %1, and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::ForcesCard</name>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n unanswered</numerusform>
            <numerusform>%n unanswered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::HandedSheet</name>
    <message numerus="yes">
        <source>%n questions are not answered. Backspace goes back to them.</source>
        <translation>
            <numerusform>%n question is not answered. Backspace goes back to it.</numerusform>
            <numerusform>%n questions are not answered. Backspace goes back to them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::HistoryPage</name>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) brought back.</source>
        <translation>
            <numerusform>%n record brought back.</numerusform>
            <numerusform>%n records brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::HoldingCard</name>
    <message numerus="yes">
        <source>%n date(s) went by: %1. Held today, this one settles the latest, and they are kept as missed.</source>
        <translation>
            <numerusform>%n date went by: %1. Held today, this one settles the latest, and it is kept as missed.</numerusform>
            <numerusform>%n dates went by: %1. Held today, this one settles the latest, and they are kept as missed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier date(s) are kept as missed.</source>
        <translation>
            <numerusform>%n earlier date is kept as missed.</numerusform>
            <numerusform>%n earlier dates are kept as missed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::LadderCard</name>
    <message numerus="yes">
        <source>%n safeguards of this step are met or waived.</source>
        <translation>
            <numerusform>%n safeguard of this step is met or waived.</numerusform>
            <numerusform>%n safeguards of this step are met or waived.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::MonthCalendar</name>
    <message numerus="yes">
        <source>Nothing comes within the next %n days.</source>
        <translation>
            <numerusform>Nothing comes within the next day.</numerusform>
            <numerusform>Nothing comes within the next %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::NeedRow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::NeedsTab</name>
    <message numerus="yes">
        <source>%n of them are covered by nobody.</source>
        <translation>
            <numerusform>%n of them is covered by nobody.</numerusform>
            <numerusform>%n of them are covered by nobody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::NewsCard</name>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; and %n more</numerusform>
            <numerusform>%1; and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, once</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::OverviewTab</name>
    <message numerus="yes">
        <source>of %n topics</source>
        <translation>
            <numerusform>of %n topic</numerusform>
            <numerusform>of %n topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::PortfolioModel</name>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::Preferences</name>
    <message numerus="yes">
        <source>The newest of %n is of %1. They lie in %2.</source>
        <translation>
            <numerusform>There is one, of %1. It lies in %2.</numerusform>
            <numerusform>The newest of %n is of %1. They lie in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::PriorityListModel</name>
    <message numerus="yes">
        <source>%n needs that nobody covers</source>
        <translation>
            <numerusform>%n need that nobody covers</numerusform>
            <numerusform>%n needs that nobody covers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold-backs unanswered</source>
        <translation>
            <numerusform>%n hold-back unanswered</numerusform>
            <numerusform>%n hold-backs unanswered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::ResultTab</name>
    <message numerus="yes">
        <source>and %n more under Changes</source>
        <translation>
            <numerusform>and %n more under Changes</numerusform>
            <numerusform>and %n more under Changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::RhythmsCard</name>
    <message numerus="yes">
        <source>and %n more; choose with whom above the list</source>
        <translation>
            <numerusform>and %n more; choose with whom above the list</numerusform>
            <numerusform>and %n more; choose with whom above the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::SidebarEntry</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::StateCard</name>
    <message numerus="yes">
        <source>%1, %n still to accept</source>
        <translation>
            <numerusform>%1, %n still to accept</numerusform>
            <numerusform>%1, %n still to accept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are still in the way</source>
        <translation>
            <numerusform>%n thing is still in the way</numerusform>
            <numerusform>%n things are still in the way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::TeamListModel</name>
    <message numerus="yes">
        <source>%n changes known, %1</source>
        <translation>
            <numerusform>%n change known, %1</numerusform>
            <numerusform>%n changes known, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::TeamView</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::TeamsGlance</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::days</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
</context>
</TS>
