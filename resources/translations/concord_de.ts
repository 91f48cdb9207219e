<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>Note the action %1</source>
        <translation>Aktion „%1“ notieren</translation>
    </message>
    <message>
        <source>Tick off %1</source>
        <translation>%1 abhaken</translation>
    </message>
    <message>
        <source>Drop the action %1</source>
        <translation>Aktion „%1“ fallen lassen</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>%1 wieder öffnen</translation>
    </message>
    <message>
        <source>Note that %1 accepts</source>
        <translation>Zustimmung von %1 festhalten</translation>
    </message>
    <message>
        <source>Take back that %1 accepts</source>
        <translation>Zustimmung von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Propose a change to %1</source>
        <translation>Änderung an %1 vorschlagen</translation>
    </message>
    <message>
        <source>Withdraw the proposal of %1</source>
        <translation>Vorschlag zu %1 zurückziehen</translation>
    </message>
    <message>
        <source>Add a party to %1</source>
        <translation>Partei zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Agree on %1</source>
        <translation>%1 vereinbaren</translation>
    </message>
    <message>
        <source>Put the changed agreement of %1 in force</source>
        <translation>Geänderte Vereinbarung %1 in Kraft setzen</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>%1 abschließen</translation>
    </message>
    <message>
        <source>Draft the alliance %1</source>
        <translation>Allianz %1 entwerfen</translation>
    </message>
    <message>
        <source>Note that %1 was declined</source>
        <translation>Absage zu %1 festhalten</translation>
    </message>
    <message>
        <source>Delete the draft %1</source>
        <translation>Entwurf %1 löschen</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>%1 fallen lassen</translation>
    </message>
    <message>
        <source>Edit the alliance %1</source>
        <translation>Allianz %1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit the part of %1</source>
        <translation>Anteil von %1 bearbeiten</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>%1 beenden</translation>
    </message>
    <message>
        <source>Give notice on %1</source>
        <translation>%1 kündigen</translation>
    </message>
    <message>
        <source>Link %1 to a priority</source>
        <translation>%1 mit einer Priorität verbinden</translation>
    </message>
    <message>
        <source>Name %1 as signatory</source>
        <translation>%1 als Unterzeichner nennen</translation>
    </message>
    <message>
        <source>Name %1 as spokesperson</source>
        <translation>%1 als Sprecher nennen</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 pausieren</translation>
    </message>
    <message>
        <source>Propose %1</source>
        <translation>%1 vorschlagen</translation>
    </message>
    <message>
        <source>Take %1 out of the alliance</source>
        <translation>%1 aus der Allianz nehmen</translation>
    </message>
    <message>
        <source>Renew %1</source>
        <translation>%1 erneuern</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>%1 wieder aufnehmen</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Change what is shared in %1</source>
        <translation>Ändern, was in %1 geteilt wird</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 beginnen</translation>
    </message>
    <message>
        <source>Take a priority away from %1</source>
        <translation>Priorität von %1 lösen</translation>
    </message>
    <message>
        <source>Add the benefit “%1”</source>
        <translation>Nutzen „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Edit the benefit “%1”</source>
        <translation>Nutzen „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Remove the benefit “%1”</source>
        <translation>Nutzen „%1“ entfernen</translation>
    </message>
    <message>
        <source>Move the benefit “%1” on</source>
        <translation>Nutzen „%1“ weiterführen</translation>
    </message>
    <message>
        <source>Edit the change “%1”</source>
        <translation>Änderung „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Move the change “%1” along</source>
        <translation>Änderung „%1“ weiterführen</translation>
    </message>
    <message>
        <source>Notice the change “%1”</source>
        <translation>Änderung „%1“ bemerken</translation>
    </message>
    <message>
        <source>Remove the change “%1”</source>
        <translation>Änderung „%1“ entfernen</translation>
    </message>
    <message>
        <source>Say who was at the check-in with %1</source>
        <translation>Festhalten, wer beim Treffen mit %1 war</translation>
    </message>
    <message>
        <source>Call off the check-in with %1</source>
        <translation>Treffen mit %1 absagen</translation>
    </message>
    <message>
        <source>End the rhythm %1</source>
        <translation>Rhythmus %1 beenden</translation>
    </message>
    <message>
        <source>Hold the check-in with %1</source>
        <translation>Treffen mit %1 abhalten</translation>
    </message>
    <message>
        <source>Note what the check-in with %1 looked at</source>
        <translation>Festhalten, was das Treffen mit %1 betrachtet hat</translation>
    </message>
    <message>
        <source>Note a mood at the check-in with %1</source>
        <translation>Stimmung beim Treffen mit %1 festhalten</translation>
    </message>
    <message>
        <source>Write at the check-in with %1</source>
        <translation>Zum Treffen mit %1 schreiben</translation>
    </message>
    <message>
        <source>Pause the rhythm %1</source>
        <translation>Rhythmus %1 pausieren</translation>
    </message>
    <message>
        <source>Plan a check-in with %1</source>
        <translation>Treffen mit %1 planen</translation>
    </message>
    <message>
        <source>Postpone the check-in with %1</source>
        <translation>Treffen mit %1 verschieben</translation>
    </message>
    <message>
        <source>Change the rhythm %1</source>
        <translation>Rhythmus %1 ändern</translation>
    </message>
    <message>
        <source>Resume the rhythm %1</source>
        <translation>Rhythmus %1 fortsetzen</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>%1 einplanen</translation>
    </message>
    <message>
        <source>Skip the check-in with %1</source>
        <translation>Treffen mit %1 auslassen</translation>
    </message>
    <message>
        <source>Add the concern “%1”</source>
        <translation>Sorge „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Edit the concern “%1”</source>
        <translation>Sorge „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Remove the concern “%1”</source>
        <translation>Sorge „%1“ entfernen</translation>
    </message>
    <message>
        <source>Move the concern “%1” on</source>
        <translation>Sorge „%1“ weiterführen</translation>
    </message>
    <message>
        <source>Add the contribution “%1”</source>
        <translation>Beitrag „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Edit the contribution “%1”</source>
        <translation>Beitrag „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Remove the contribution “%1”</source>
        <translation>Beitrag „%1“ entfernen</translation>
    </message>
    <message>
        <source>Move the contribution “%1” on</source>
        <translation>Beitrag „%1“ weiterführen</translation>
    </message>
    <message>
        <source>Add the drawback “%1”</source>
        <translation>Nachteil „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Edit the drawback “%1”</source>
        <translation>Nachteil „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Remove the drawback “%1”</source>
        <translation>Nachteil „%1“ entfernen</translation>
    </message>
    <message>
        <source>Move the drawback “%1” on</source>
        <translation>Nachteil „%1“ weiterführen</translation>
    </message>
    <message>
        <source>Add the hand-back “%1”</source>
        <translation>Rückgabe „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Edit the hand-back “%1”</source>
        <translation>Rückgabe „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Remove the hand-back “%1”</source>
        <translation>Rückgabe „%1“ entfernen</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>Add the idea “%1”</source>
        <translation>Idee „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Edit the idea “%1”</source>
        <translation>Idee „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Remove the idea “%1”</source>
        <translation>Idee „%1“ entfernen</translation>
    </message>
    <message>
        <source>Move the idea “%1” on</source>
        <translation>Idee „%1“ weiterführen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Note the answer of %1</source>
        <translation>Antwort von %1 festhalten</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 fragen</translation>
    </message>
    <message>
        <source>Edit what %1 was asked</source>
        <translation>Bearbeiten, was %1 gefragt wurde</translation>
    </message>
    <message>
        <source>Remove the ask of %1</source>
        <translation>Frage an %1 entfernen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add a contact of %1</source>
        <translation>Kontakt von %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add a role of %1</source>
        <translation>Rolle von %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add a strength of %1</source>
        <translation>Stärke von %1 hinzufügen</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>%1 archivieren</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit a contact of %1</source>
        <translation>Kontakt von %1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit a note of contact</source>
        <translation>Kontaktnotiz bearbeiten</translation>
    </message>
    <message>
        <source>Edit a role of %1</source>
        <translation>Rolle von %1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit a strength of %1</source>
        <translation>Stärke von %1 bearbeiten</translation>
    </message>
    <message>
        <source>End a role of %1</source>
        <translation>Rolle von %1 beenden</translation>
    </message>
    <message>
        <source>Log contact with %1</source>
        <translation>Kontakt mit %1 festhalten</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Remove a contact of %1</source>
        <translation>Kontakt von %1 entfernen</translation>
    </message>
    <message>
        <source>Remove a note of contact</source>
        <translation>Kontaktnotiz entfernen</translation>
    </message>
    <message>
        <source>Remove a role of %1</source>
        <translation>Rolle von %1 entfernen</translation>
    </message>
    <message>
        <source>Remove a strength of %1</source>
        <translation>Stärke von %1 entfernen</translation>
    </message>
    <message>
        <source>Change the stage of %1</source>
        <translation>Stufe von %1 ändern</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>%1 ein Schlagwort geben</translation>
    </message>
    <message>
        <source>Take %1 out of the archive</source>
        <translation>%1 aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Remove a tag of %1</source>
        <translation>Schlagwort von %1 entfernen</translation>
    </message>
    <message>
        <source>Add the priority %1</source>
        <translation>Priorität %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add a reading</source>
        <translation>Messwert hinzufügen</translation>
    </message>
    <message>
        <source>Edit a reading</source>
        <translation>Messwert bearbeiten</translation>
    </message>
    <message>
        <source>Remove a reading</source>
        <translation>Messwert entfernen</translation>
    </message>
    <message>
        <source>Add the responsibility “%1”</source>
        <translation>Aufgabe „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Edit the responsibility “%1”</source>
        <translation>Aufgabe „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Remove the responsibility “%1”</source>
        <translation>Aufgabe „%1“ entfernen</translation>
    </message>
    <message>
        <source>Say who works on “%1”</source>
        <translation>Festhalten, wer an „%1“ arbeitet</translation>
    </message>
    <message>
        <source>Move the responsibility “%1” on</source>
        <translation>Aufgabe „%1“ weiterführen</translation>
    </message>
    <message>
        <source>Enter the answers of %1</source>
        <translation>Antworten von %1 eintragen</translation>
    </message>
    <message>
        <source>Close the round of %1</source>
        <translation>Runde von %1 schließen</translation>
    </message>
    <message>
        <source>Open a round of %1</source>
        <translation>Runde von %1 öffnen</translation>
    </message>
    <message>
        <source>Take the answers of %1 out</source>
        <translation>Antworten von %1 herausnehmen</translation>
    </message>
    <message>
        <source>Add the safeguard “%1”</source>
        <translation>Absicherung „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Edit the safeguard “%1”</source>
        <translation>Absicherung „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Remove the safeguard “%1”</source>
        <translation>Absicherung „%1“ entfernen</translation>
    </message>
    <message>
        <source>Move the safeguard “%1” on</source>
        <translation>Absicherung „%1“ weiterführen</translation>
    </message>
    <message>
        <source>Load the sample</source>
        <translation>Beispiel laden</translation>
    </message>
    <message>
        <source>Add the team %1</source>
        <translation>Team %1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit the team %1</source>
        <translation>Team %1 bearbeiten</translation>
    </message>
    <message>
        <source>End the team %1</source>
        <translation>Team %1 beenden</translation>
    </message>
    <message>
        <source>Delete the team %1</source>
        <translation>Team %1 löschen</translation>
    </message>
    <message>
        <source>Take the team %1 up again</source>
        <translation>Team %1 wieder aufnehmen</translation>
    </message>
    <message>
        <source>Add %1 to the team</source>
        <translation>%1 ins Team aufnehmen</translation>
    </message>
    <message>
        <source>Let %1 leave the team</source>
        <translation>%1 aus dem Team verabschieden</translation>
    </message>
    <message>
        <source>Let %1 join the team</source>
        <translation>%1 dem Team beitreten lassen</translation>
    </message>
    <message>
        <source>Take %1 out of the team</source>
        <translation>%1 aus dem Team nehmen</translation>
    </message>
    <message>
        <source>Add the topic “%1”</source>
        <translation>Thema „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Answer a question of “%1”</source>
        <translation>Frage zu „%1“ beantworten</translation>
    </message>
    <message>
        <source>Edit the topic “%1”</source>
        <translation>Thema „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Move the topic “%1”</source>
        <translation>Thema „%1“ verschieben</translation>
    </message>
    <message>
        <source>Remove the topic “%1”</source>
        <translation>Thema „%1“ entfernen</translation>
    </message>
    <message>
        <source>Move the topic “%1” on</source>
        <translation>Thema „%1“ weiterführen</translation>
    </message>
    <message>
        <source>Count in %1</source>
        <translation>In %1 rechnen</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Name the workspace %1</source>
        <translation>Arbeitsbereich %1 nennen</translation>
    </message>
    <message>
        <source>Begin the week on another day</source>
        <translation>Woche an einem anderen Tag beginnen</translation>
    </message>
    <message>
        <source>Say who brings the figure of “%1”</source>
        <translation>Sagen, wer die Zahl zu „%1“ mitbringt</translation>
    </message>
    <message>
        <source>Note a deal-breaker of %1</source>
        <translation>Ausschlussgrund bei %1 festhalten</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>Über %1 entscheiden</translation>
    </message>
    <message>
        <source>Enter the gut feeling about %1</source>
        <translation>Gefühl zu %1 eintragen</translation>
    </message>
    <message>
        <source>Rate the fit of %1</source>
        <translation>Bewerten, wie gut %1 passt</translation>
    </message>
    <message>
        <source>Take the import of %1 back</source>
        <translation>Import von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Say what %1 covers</source>
        <translation>Festhalten, was %1 deckt</translation>
    </message>
    <message>
        <source>Say which need a strength of %1 serves</source>
        <translation>Festhalten, welchem Bedarf eine Stärke von %1 dient</translation>
    </message>
    <message>
        <source>Forget what %1 covers</source>
        <translation>Vergessen, was %1 deckt</translation>
    </message>
    <message>
        <source>Write in the ledger of %1</source>
        <translation>Ins Kontobuch von %1 schreiben</translation>
    </message>
    <message>
        <source>Note what moves or holds back %1</source>
        <translation>Festhalten, was %1 voranbringt oder zurückhält</translation>
    </message>
    <message>
        <source>Add a need of %1</source>
        <translation>Bedarf von %1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit the priority %1</source>
        <translation>Priorität %1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit the ledger of %1</source>
        <translation>Kontobuch von %1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit what moves or holds back %1</source>
        <translation>Bearbeiten, was %1 voranbringt oder zurückhält</translation>
    </message>
    <message>
        <source>Edit a need of %1</source>
        <translation>Bedarf von %1 bearbeiten</translation>
    </message>
    <message>
        <source>Move a need of %1</source>
        <translation>Bedarf von %1 verschieben</translation>
    </message>
    <message>
        <source>Delete the priority %1</source>
        <translation>Priorität %1 löschen</translation>
    </message>
    <message>
        <source>Remove a line of the ledger of %1</source>
        <translation>Zeile aus dem Kontobuch von %1 entfernen</translation>
    </message>
    <message>
        <source>Remove what moves or holds back %1</source>
        <translation>Entfernen, was %1 voranbringt oder zurückhält</translation>
    </message>
    <message>
        <source>Remove a need of %1</source>
        <translation>Bedarf von %1 entfernen</translation>
    </message>
    <message>
        <source>Erase somebody for good</source>
        <translation>Jemanden endgültig löschen</translation>
    </message>
    <message>
        <source>Say that %1 is not the same as another</source>
        <translation>%1 von einem ähnlichen Eintrag unterscheiden</translation>
    </message>
    <message>
        <source>Merge a duplicate into %1</source>
        <translation>Doppelten Eintrag mit %1 zusammenführen</translation>
    </message>
    <message>
        <source>Attach “%1”</source>
        <translation>„%1“ anhängen</translation>
    </message>
    <message>
        <source>Detach “%1”</source>
        <translation>Anhang „%1“ lösen</translation>
    </message>
    <message>
        <source>Edit the attachment “%1”</source>
        <translation>Anhang „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Adopt the idea “%1”</source>
        <translation>Idee „%1“ annehmen</translation>
    </message>
    <message>
        <source>Turn the five days to %1</source>
        <translation>Die fünf Tage auf %1 richten</translation>
    </message>
    <message>
        <source>Write at day %1 of the five days</source>
        <translation>Bei Tag %1 der fünf Tage schreiben</translation>
    </message>
    <message>
        <source>Import a round of %1</source>
        <translation>Eine Runde von %1 importieren</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Write the three-month result on one line together.</source>
        <translation>Schreibt das Ergebnis der drei Monate gemeinsam in eine Zeile.</translation>
    </message>
    <message>
        <source>Name one answerer for each piece.</source>
        <translation>Nennt für jedes Stück einen, der dafür einsteht.</translation>
    </message>
    <message>
        <source>Keep a decision list.</source>
        <translation>Führt eine Liste der Entscheidungen.</translation>
    </message>
    <message>
        <source>Open the next meeting with something each got wrong.</source>
        <translation>Beginnt das nächste Treffen damit, worin sich jeder geirrt hat.</translation>
    </message>
    <message>
        <source>Drop two promises.</source>
        <translation>Streicht zwei Versprechen.</translation>
    </message>
    <message>
        <source>Swap one task to whoever is best at it.</source>
        <translation>Tauscht eine Aufgabe zu dem, der sie am besten kann.</translation>
    </message>
    <message>
        <source>Ask two people you serve.</source>
        <translation>Fragt zwei Menschen, für die ihr arbeitet.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has come to its end</source>
        <translation>%1 ist an sein Ende gekommen</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>Gesucht: %1</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>nobody asked yet</source>
        <translation>noch niemand gefragt</translation>
    </message>
    <message>
        <source>the window closed on %1</source>
        <translation>die Frist endete am %1</translation>
    </message>
    <message>
        <source>was planned for %1</source>
        <translation>war für den %1 geplant</translation>
    </message>
    <message>
        <source>due %1, %2 past grace</source>
        <translation>fällig am %1, %2 über die Kulanz hinaus</translation>
    </message>
    <message>
        <source>asked today, no answer yet</source>
        <translation>heute gefragt, noch keine Antwort</translation>
    </message>
    <message>
        <source>asked %1 ago, no answer yet</source>
        <translation>gefragt, %1 ohne Antwort</translation>
    </message>
    <message>
        <source>known for %1, not made</source>
        <translation>schon %1 bekannt, nicht umgesetzt</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>follow up %1</source>
        <translation>nachfragen %1</translation>
    </message>
    <message>
        <source>Notice window has passed · %1</source>
        <translation>Frist zum Kündigen ist vorbei · %1</translation>
    </message>
    <message>
        <source>Notice by %1 · %2</source>
        <translation>Kündigen bis %1 · %2</translation>
    </message>
    <message>
        <source>Start preparing · %1</source>
        <translation>Mit dem Vorbereiten beginnen · %1</translation>
    </message>
    <message>
        <source>%1 goes on after its pause</source>
        <translation>%1 geht nach der Pause weiter</translation>
    </message>
    <message>
        <source>goes on today</source>
        <translation>geht heute weiter</translation>
    </message>
    <message>
        <source>was to go on %1</source>
        <translation>sollte %1 weitergehen</translation>
    </message>
    <message>
        <source>Check-in with %1</source>
        <translation>Treffen mit %1</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>entscheiden</translation>
    </message>
    <message>
        <source>on %1: say what comes next</source>
        <translation>am %1: sagen, wie es weitergeht</translation>
    </message>
    <message>
        <source>one date went by: %1</source>
        <translation>ein Termin verstrich: %1</translation>
    </message>
    <message>
        <source>%1 dates went by: %2</source>
        <translation>%1 Termine verstrichen: %2</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Version %1 was withdrawn: %2</source>
        <translation>Fassung %1 wurde zurückgezogen: %2</translation>
    </message>
</context>
<context>
    <name>Alliances</name>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>läuft aus</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>fallen gelassen</translation>
    </message>
    <message>
        <source>working together</source>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>joint project</source>
        <translation>gemeinsames Projekt</translation>
    </message>
    <message>
        <source>research</source>
        <translation>Forschung</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>letter of agreement</source>
        <translation>Vereinbarungsbrief</translation>
    </message>
    <message>
        <source>memorandum of understanding</source>
        <translation>Absichtserklärung</translation>
    </message>
    <message>
        <source>teaming agreement</source>
        <translation>Kooperationsvereinbarung</translation>
    </message>
    <message>
        <source>goes with a contract</source>
        <translation>gehört zu einem Vertrag</translation>
    </message>
    <message>
        <source>charter</source>
        <translation>Charta</translation>
    </message>
    <message>
        <source>not binding</source>
        <translation>nicht bindend</translation>
    </message>
    <message>
        <source>binding in part</source>
        <translation>teilweise bindend</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>bindend</translation>
    </message>
    <message>
        <source>not yet clear</source>
        <translation>noch unklar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>each with the other alone</source>
        <translation>jeder nur mit dem anderen</translation>
    </message>
    <message>
        <source>we with them alone</source>
        <translation>wir nur mit ihnen</translation>
    </message>
    <message>
        <source>they with us alone</source>
        <translation>sie nur mit uns</translation>
    </message>
    <message>
        <source>ends then</source>
        <translation>endet dann</translation>
    </message>
    <message>
        <source>renewed by agreement</source>
        <translation>Verlängerung nach Absprache</translation>
    </message>
    <message>
        <source>renews by itself</source>
        <translation>verlängert sich von selbst</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>auf Papier unterschrieben</translation>
    </message>
    <message>
        <source>signed electronically</source>
        <translation>elektronisch unterschrieben</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>mündlich</translation>
    </message>
    <message>
        <source>in minutes</source>
        <translation>im Protokoll</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>drafted</source>
        <translation>entworfen</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>auf Kurs</translation>
    </message>
    <message>
        <source>wobbling</source>
        <translation>wackelig</translation>
    </message>
    <message>
        <source>off track</source>
        <translation>vom Kurs ab</translation>
    </message>
    <message>
        <source>doing it</source>
        <translation>macht es</translation>
    </message>
    <message>
        <source>helping</source>
        <translation>hilft</translation>
    </message>
    <message>
        <source>to be told</source>
        <translation>wird informiert</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>Ausrüstung</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>know-how</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>giving</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeben</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>eingestellt</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>emerging</source>
        <translation>zeichnet sich ab</translation>
    </message>
    <message>
        <source>realised</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>live</source>
        <translation>spürbar</translation>
    </message>
    <message>
        <source>eased</source>
        <translation>gemildert</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>must</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>nice to have</source>
        <translation>schön zu haben</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>verzichtet</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>angesprochen</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>seniors</source>
        <translation>bei den Leitungen</translation>
    </message>
    <message>
        <source>mediator</source>
        <translation>bei der Vermittlung</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>trying</source>
        <translation>wird versucht</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>not enough known</source>
        <translation>nicht genug bekannt</translation>
    </message>
    <message>
        <source>even</source>
        <translation>ausgewogen</translation>
    </message>
    <message>
        <source>leaning</source>
        <translation>geneigt</translation>
    </message>
    <message>
        <source>lopsided</source>
        <translation>einseitig</translation>
    </message>
    <message>
        <source>Renew as a new draft</source>
        <translation>Als neuen Entwurf erneuern</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Vereinbaren</translation>
    </message>
    <message>
        <source>Put the change in force</source>
        <translation>Änderung in Kraft setzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation>Kündigen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Sie haben abgesagt</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Fallen lassen</translation>
    </message>
    <message>
        <source>Not enough known yet: each side needs something it gives and something it gets.</source>
        <translation>Noch nicht genug bekannt: Jede Seite braucht etwas, das sie gibt, und etwas, das sie bekommt.</translation>
    </message>
    <message>
        <source>us</source>
        <translation>uns</translation>
    </message>
    <message>
        <source>%1 of 100: even</source>
        <translation>%1 von 100: ausgewogen</translation>
    </message>
    <message>
        <source>%1 of 100: even, slightly toward %2</source>
        <translation>%1 von 100: ausgewogen, leicht zugunsten von %2</translation>
    </message>
    <message>
        <source>%1 of 100: leaning toward %2</source>
        <translation>%1 von 100: geneigt zugunsten von %2</translation>
    </message>
    <message>
        <source>%1 of 100: lopsided, toward %2</source>
        <translation>%1 von 100: einseitig, zugunsten von %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>aim %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, aim %2</source>
        <translation>%1, Ziel %2</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>entf.</translation>
    </message>
    <message>
        <source>What the others win is all known from them.</source>
        <translation>Was die anderen gewinnen, wissen wir alles von ihnen.</translation>
    </message>
    <message>
        <source>What the others win is all our guess. Ask them.</source>
        <translation>Was die anderen gewinnen, ist alles unsere Vermutung. Frag sie.</translation>
    </message>
    <message>
        <source>%1 % of what the others win is known from them, the rest is our guess.</source>
        <translation>%1 % dessen, was die anderen gewinnen, wissen wir von ihnen, der Rest ist unsere Vermutung.</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>No notice was agreed, so the last day may be %1.</source>
        <translation>Es wurde keine Frist vereinbart; der letzte Tag kann schon der %1 sein.</translation>
    </message>
    <message>
        <source>Without it the term ends on %1, %2.</source>
        <translation>Ohne Kündigung endet die Laufzeit am %1 (%2).</translation>
    </message>
    <message>
        <source>Which day is the last?</source>
        <translation>Welcher Tag ist der letzte?</translation>
    </message>
    <message>
        <source>Not enough known yet: say how likely the gains are.</source>
        <translation>Noch nicht genug bekannt: Sag, wie wahrscheinlich die Gewinne sind.</translation>
    </message>
    <message>
        <source>Given on %1, with a notice of %2, the last day is %3 at the earliest.</source>
        <translation>Am %1 gekündigt, mit einer Frist von %2, ist der letzte Tag frühestens der %3.</translation>
    </message>
    <message>
        <source>accepted, counts later</source>
        <translation>angenommen, gilt später</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>ended with the alliance</source>
        <translation>mit der Allianz beendet</translation>
    </message>
    <message>
        <source>It is paused, so the last day may be %1.</source>
        <translation>Sie ruht; der letzte Tag kann schon der %1 sein.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>in the workspace</source>
        <translation>im Arbeitsbereich</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>als Verweis</translation>
    </message>
</context>
<context>
    <name>ChangesText</name>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n Zeile hinzugefügt</numerusform>
            <numerusform>%n Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n Zeile entfernt</numerusform>
            <numerusform>%n Zeilen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n Zeile geändert</numerusform>
            <numerusform>%n Zeilen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing changed, both read the same.</source>
        <translation>%1: Nichts hat sich geändert, beide lauten gleich.</translation>
    </message>
    <message numerus="yes">
        <source>(%n line(s) unchanged)</source>
        <translation>
            <numerusform>(%n Zeile unverändert)</numerusform>
            <numerusform>(%n Zeilen unverändert)</numerusform>
        </translation>
    </message>
    <message>
        <source>Added:</source>
        <translation>Hinzugefügt:</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Entfernt:</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Vorher:</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Jetzt:</translation>
    </message>
</context>
<context>
    <name>CheckIns</name>
    <message>
        <source>Short check-in</source>
        <translation>Kurzes Treffen</translation>
    </message>
    <message>
        <source>Full review</source>
        <translation>Ausführliche Durchsicht</translation>
    </message>
    <message>
        <source>Renewal talk</source>
        <translation>Gespräch über die Verlängerung</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>In Verbindung bleiben</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>held</source>
        <translation>abgehalten</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>kommt bald</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>On fixed dates</source>
        <translation>An festen Tagen</translation>
    </message>
    <message>
        <source>Counted from when the last one was held</source>
        <translation>Gezählt ab dem letzten Treffen</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>jede Woche</numerusform>
            <numerusform>alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, counted from when the last one was held</source>
        <translation>%1, gezählt ab dem letzten Treffen</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1, on the last day where a month is shorter</source>
        <translation>%1, in kürzeren Monaten am letzten Tag</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>uneasy</source>
        <translation>unwohl</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>my guess</source>
        <translation>meine Vermutung</translation>
    </message>
    <message>
        <source>they said so</source>
        <translation>sie haben es gesagt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>first</source>
        <translation>ersten</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweiten</translation>
    </message>
    <message>
        <source>third</source>
        <translation>dritten</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>vierten</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzten</translation>
    </message>
    <message>
        <source>on the %1 %2 of %3</source>
        <comment>the last Friday of every month</comment>
        <translation>%3 am %1 %2</translation>
    </message>
    <message>
        <source>%1: start preparing for its end</source>
        <translation>%1: das Ende vorbereiten</translation>
    </message>
    <message>
        <source>%1: last day for notice</source>
        <translation>%1: letzter Tag zum Kündigen</translation>
    </message>
    <message>
        <source>%1: the agreement ends</source>
        <translation>%1: die Vereinbarung endet</translation>
    </message>
    <message>
        <source>The alliance has come to its end.</source>
        <translation>Die Allianz ist zu Ende gegangen.</translation>
    </message>
    <message>
        <source>The alliance did not come about.</source>
        <translation>Die Allianz kam nicht zustande.</translation>
    </message>
    <message>
        <source>Check-in with %1</source>
        <translation>Treffen mit %1</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What, and who does it</source>
        <translation>Was, und wer es macht</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Checking in</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>If things change</source>
        <translation>Wenn sich etwas ändert</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Every party is named and its kind is known</source>
        <translation>Jede Partei ist genannt und ihre Art bekannt</translation>
    </message>
    <message>
        <source>One spokesperson for each party, with a way to reach them</source>
        <translation>Ein Sprecher für jede Partei, mit einem Weg, ihn zu erreichen</translation>
    </message>
    <message>
        <source>Who may say yes for each party</source>
        <translation>Wer für jede Partei ja sagen darf</translation>
    </message>
    <message>
        <source>The purpose in one sentence that both would say the same way</source>
        <translation>Der Zweck in einem Satz, den beide gleich sagen würden</translation>
    </message>
    <message>
        <source>Linked to a priority, with the cost of going alone noted</source>
        <translation>Mit einer Priorität verbunden, und notiert, was der Alleingang kostet</translation>
    </message>
    <message>
        <source>Each party has a benefit that it rates 4 or 5</source>
        <translation>Jede Partei hat einen Nutzen, den sie mit 4 oder 5 bewertet</translation>
    </message>
    <message>
        <source>Success by a date, with a number or a visible sign</source>
        <translation>Erfolg bis zu einem Tag, mit einer Zahl oder einem sichtbaren Zeichen</translation>
    </message>
    <message>
        <source>What is in, and at least one thing that is not</source>
        <translation>Was dazugehört, und mindestens etwas, das nicht dazugehört</translation>
    </message>
    <message>
        <source>Every responsibility has one accountable party and a name</source>
        <translation>Jede Aufgabe hat eine verantwortliche Partei und einen Namen</translation>
    </message>
    <message>
        <source>What each brings</source>
        <translation>Was jeder einbringt</translation>
    </message>
    <message>
        <source>Money: who pays what when, or &quot;none changes hands&quot;</source>
        <translation>Geld: wer was wann zahlt, oder „es fließt keines“</translation>
    </message>
    <message>
        <source>How a surplus or an unforeseen cost is split</source>
        <translation>Wie ein Überschuss oder unerwartete Kosten geteilt werden</translation>
    </message>
    <message>
        <source>What each may decide alone, and what needs both</source>
        <translation>Was jeder allein entscheiden darf, und was beide braucht</translation>
    </message>
    <message>
        <source>How a new idea is put forward and answered</source>
        <translation>Wie eine neue Idee vorgebracht und beantwortet wird</translation>
    </message>
    <message>
        <source>A first check-in within 45 days of the start, and a rhythm after</source>
        <translation>Ein erstes Treffen in den ersten 45 Tagen, und danach ein Rhythmus</translation>
    </message>
    <message>
        <source>What we look at each time, and who brings the figure</source>
        <translation>Was wir jedes Mal ansehen, und wer die Zahl mitbringt</translation>
    </message>
    <message>
        <source>A full review before the end date</source>
        <translation>Eine ausführliche Durchsicht vor dem Ende</translation>
    </message>
    <message>
        <source>What may be shared, how far, and with whom not</source>
        <translation>Was geteilt werden darf, wie weit, und mit wem nicht</translation>
    </message>
    <message>
        <source>Who owns what was brought in and what is made together</source>
        <translation>Wem gehört, was eingebracht und was gemeinsam geschaffen wird</translation>
    </message>
    <message>
        <source>Personal data and safety duties, or &quot;none involved&quot;</source>
        <translation>Pflichten zu persönlichen Daten und Sicherheit, oder „keine betroffen“</translation>
    </message>
    <message>
        <source>Names, logos and announcements</source>
        <translation>Namen, Logos und Ankündigungen</translation>
    </message>
    <message>
        <source>How a disagreement climbs: step, person, days</source>
        <translation>Wie eine Meinungsverschiedenheit aufsteigt: Stufe, Person, Tage</translation>
    </message>
    <message>
        <source>How this paper is changed</source>
        <translation>Wie dieses Papier geändert wird</translation>
    </message>
    <message>
        <source>How either can leave: notice, hand-back, what continues</source>
        <translation>Wie jeder gehen kann: Frist, Rückgabe, was weiterläuft</translation>
    </message>
    <message>
        <source>Start, end or review date, and what happens at the end</source>
        <translation>Beginn, Ende oder Tag der Durchsicht, und was am Ende geschieht</translation>
    </message>
    <message>
        <source>Accepted by each party: who, when and how</source>
        <translation>Von jeder Partei angenommen: wer, wann und wie</translation>
    </message>
</context>
<context>
    <name>DerivedLines</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nobody speaks for it yet</source>
        <translation>noch kein Sprecher</translation>
    </message>
    <message>
        <source>%1, with no way to reach them</source>
        <translation>%1, noch ohne Kontaktweg</translation>
    </message>
    <message>
        <source>no priority yet</source>
        <translation>noch keine Priorität</translation>
    </message>
    <message>
        <source>%1; what going alone cost is in its ledger</source>
        <translation>%1; was der Alleingang gekostet hat, steht im Kontobuch</translation>
    </message>
    <message>
        <source>%1; nothing in its ledger of going alone</source>
        <translation>%1; zum Alleingang steht noch nichts im Kontobuch</translation>
    </message>
    <message>
        <source>nothing that it rates 4 or 5</source>
        <translation>nichts, das mit 4 oder 5 bewertet ist</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 mehr</translation>
    </message>
    <message>
        <source>no responsibility yet</source>
        <translation>noch keine Aufgabe</translation>
    </message>
    <message>
        <source>%1 responsibilities, a name for each</source>
        <translation>Aufgaben: %1, jede mit einem Namen</translation>
    </message>
    <message>
        <source>%1 responsibilities, %2 without a name</source>
        <translation>Aufgaben: %1, davon %2 ohne Namen</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>one thing</source>
        <translation>eine Sache</translation>
    </message>
    <message>
        <source>%1 things</source>
        <translation>%1 Dinge</translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation>das nächste Mal am %1</translation>
    </message>
    <message>
        <source>no full review is planned</source>
        <translation>keine ausführliche Durchsicht ist geplant</translation>
    </message>
    <message>
        <source>no check-in is planned</source>
        <translation>kein Treffen ist geplant</translation>
    </message>
    <message>
        <source>no benefit has a measure yet</source>
        <translation>noch hat kein Nutzen ein Maß</translation>
    </message>
    <message>
        <source>somebody brings the figure of %1 out of %2 benefits that have a measure</source>
        <translation>bei %1 von %2 Nutzen, die ein Maß haben, bringt jemand die Zahl mit</translation>
    </message>
    <message>
        <source>starts on %1</source>
        <translation>Beginn am %1</translation>
    </message>
    <message>
        <source>no start yet</source>
        <translation>noch kein Beginn</translation>
    </message>
    <message>
        <source>ends on %1, %2</source>
        <translation>Ende am %1, %2</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing has been proposed yet</source>
        <translation>noch ist nichts vorgeschlagen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>FinalAct</name>
    <message>
        <source>Open a new round to correct it.</source>
        <translation>Öffne eine neue Runde, um es zu berichtigen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is final and can&apos;t be undone.</source>
        <translation>„%1“ ist endgültig und kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Take the acceptance back on the agreement instead.</source>
        <translation>Nimm stattdessen die Zustimmung bei der Vereinbarung zurück.</translation>
    </message>
    <message>
        <source>Withdraw the version instead.</source>
        <translation>Zieh stattdessen die Fassung zurück.</translation>
    </message>
    <message>
        <source>Withdraw the proposal instead.</source>
        <translation>Zieh stattdessen den Vorschlag zurück.</translation>
    </message>
    <message>
        <source>Nothing brings back who was erased.</source>
        <translation>Wer endgültig gelöscht ist, lässt sich nicht zurückholen.</translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <source>Better at it than we are</source>
        <translation>Besser darin als wir</translation>
    </message>
    <message>
        <source>about our level or unproven</source>
        <translation>etwa wie wir, oder nicht belegt</translation>
    </message>
    <message>
        <source>clearly better in part of it</source>
        <translation>deutlich besser in einem Teil</translation>
    </message>
    <message>
        <source>known for exactly this, with work we can look at</source>
        <translation>genau dafür bekannt, mit Arbeit, die wir ansehen können</translation>
    </message>
    <message>
        <source>Lines up with what we need</source>
        <translation>Passt zu dem, was wir brauchen</translation>
    </message>
    <message>
        <source>would have to change their work</source>
        <translation>müsste seine Arbeit ändern</translation>
    </message>
    <message>
        <source>about half is what they do anyway</source>
        <translation>etwa die Hälfte macht er ohnehin</translation>
    </message>
    <message>
        <source>it is what they do every week</source>
        <translation>es ist, was er jede Woche macht</translation>
    </message>
    <message>
        <source>Has something real to gain</source>
        <translation>Hat wirklich etwas zu gewinnen</translation>
    </message>
    <message>
        <source>does us a favour</source>
        <translation>tut uns einen Gefallen</translation>
    </message>
    <message>
        <source>helpful to them</source>
        <translation>hilft ihnen</translation>
    </message>
    <message>
        <source>touches one of their own main aims</source>
        <translation>berührt eines ihrer eigenen Hauptziele</translation>
    </message>
    <message>
        <source>Ways of working suit ours</source>
        <translation>Die Arbeitsweisen passen</translation>
    </message>
    <message>
        <source>pace, manners, values clash</source>
        <translation>Tempo, Ton, Werte stoßen zusammen</translation>
    </message>
    <message>
        <source>differences we can name and manage</source>
        <translation>Unterschiede, die wir benennen und gestalten können</translation>
    </message>
    <message>
        <source>we would enjoy a hard day together</source>
        <translation>wir hätten Freude an einem harten Tag miteinander</translation>
    </message>
    <message>
        <source>Keeps promises</source>
        <translation>Hält Versprechen</translation>
    </message>
    <message>
        <source>record of slipping</source>
        <translation>hat schon öfter nicht geliefert</translation>
    </message>
    <message>
        <source>mixed, or little known but fair signs</source>
        <translation>gemischt, oder wenig bekannt mit guten Zeichen</translation>
    </message>
    <message>
        <source>others we trust say so, with examples</source>
        <translation>andere, denen wir trauen, sagen es mit Beispielen</translation>
    </message>
    <message>
        <source>Has room now</source>
        <translation>Hat jetzt Luft</translation>
    </message>
    <message>
        <source>stretched; no named person</source>
        <translation>ausgelastet; niemand genannt</translation>
    </message>
    <message>
        <source>some room, dates uncertain</source>
        <translation>etwas Luft, Tage ungewiss</translation>
    </message>
    <message>
        <source>a named person and dates</source>
        <translation>eine genannte Person und Tage</translation>
    </message>
    <message>
        <source>Open with knowledge and credit</source>
        <translation>Offen mit Wissen und Anerkennung</translation>
    </message>
    <message>
        <source>guards both</source>
        <translation>hütet beides</translation>
    </message>
    <message>
        <source>shares when asked</source>
        <translation>teilt auf Nachfrage</translation>
    </message>
    <message>
        <source>shares first and names others</source>
        <translation>teilt zuerst und nennt andere</translation>
    </message>
    <message>
        <source>Little exposure</source>
        <translation>Wenig Angriffsfläche</translation>
    </message>
    <message>
        <source>rival, conflict or reputation worry</source>
        <translation>Sorge um Konkurrenz, Konflikt oder Ruf</translation>
    </message>
    <message>
        <source>manageable with a rule</source>
        <translation>mit einer Regel zu handhaben</translation>
    </message>
    <message>
        <source>none found after looking</source>
        <translation>nach Prüfung keine gefunden</translation>
    </message>
    <message>
        <source>demands exclusivity we cannot give</source>
        <translation>verlangt Ausschließlichkeit, die wir nicht geben können</translation>
    </message>
    <message>
        <source>legal or ethical bar</source>
        <translation>rechtliches oder ethisches Hindernis</translation>
    </message>
    <message>
        <source>key person does not want it</source>
        <translation>eine Schlüsselperson will es nicht</translation>
    </message>
    <message>
        <source>would leave us unable to stop</source>
        <translation>wir könnten nicht mehr aufhören</translation>
    </message>
    <message>
        <source>asks us to hide something from those we serve</source>
        <translation>bittet uns, denen etwas zu verbergen, für die wir arbeiten</translation>
    </message>
</context>
<context>
    <name>FitWords</name>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>pursue</source>
        <translation>angehen</translation>
    </message>
    <message>
        <source>try small</source>
        <translation>im Kleinen versuchen</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>jetzt nicht</translation>
    </message>
    <message>
        <source>worth pursuing</source>
        <translation>lohnt sich</translation>
    </message>
    <message>
        <source>worth trying small</source>
        <translation>lohnt einen kleinen Versuch</translation>
    </message>
    <message>
        <source>better left</source>
        <translation>besser lassen</translation>
    </message>
    <message>
        <source>1: %1
3: %2
5: %3</source>
        <translation>1: %1
3: %2
5: %3</translation>
    </message>
    <message>
        <source>between “%1” and “%2”</source>
        <translation>zwischen „%1“ und „%2“</translation>
    </message>
    <message>
        <source>Not known yet. 5 would be: %1</source>
        <translation>Noch nicht bekannt. 5 wäre: %1</translation>
    </message>
    <message>
        <source>Nothing is rated yet.</source>
        <translation>Noch ist nichts bewertet.</translation>
    </message>
    <message>
        <source>Fit %1 of 100: %2.</source>
        <translation>Passt zu %1 von 100: %2.</translation>
    </message>
    <message>
        <source>%1 %2 is known; the rest could make it %3 to %4.</source>
        <translation>%1 %2 sind bekannt; der Rest könnte daraus %3 bis %4 machen.</translation>
    </message>
    <message>
        <source>Your gut thinks more of them than the score. What do you know that the questions don&apos;t ask?</source>
        <translation>Dein Gefühl hält mehr von ihnen als die Bewertung. Was weißt du, wonach die Fragen nicht fragen?</translation>
    </message>
    <message>
        <source>Your gut thinks less of them than the score. What is it that makes you hesitate?</source>
        <translation>Dein Gefühl hält weniger von ihnen als die Bewertung. Was lässt dich zögern?</translation>
    </message>
    <message>
        <source>Fit %1 of 100, but a deal-breaker stands: not now.</source>
        <translation>Passt zu %1 von 100, aber ein Ausschlussgrund steht: jetzt nicht.</translation>
    </message>
</context>
<context>
    <name>FiveDays</name>
    <message>
        <source>Five days</source>
        <translation>Fünf Tage</translation>
    </message>
    <message>
        <source>Five days: %1</source>
        <translation>Fünf Tage: %1</translation>
    </message>
    <message>
        <source>%1 % on %2, counted from the records. For your own eyes.</source>
        <translation>%1 % am %2, aus den Einträgen gezählt. Nur für dich.</translation>
    </message>
    <message>
        <source>Day %1: %2, %3 %</source>
        <translation>Tag %1: %2, %3 %</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Was da ist</translation>
    </message>
    <message>
        <source>What is thin</source>
        <translation>Was dünn ist</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Was wichtig ist</translation>
    </message>
    <message>
        <source>Whom you respect</source>
        <translation>Wen du achtest</translation>
    </message>
    <message>
        <source>What to agree on</source>
        <translation>Was zu vereinbaren ist</translation>
    </message>
    <message>
        <source>Which alliance</source>
        <translation>Welche Allianz</translation>
    </message>
    <message>
        <source>Your teams</source>
        <translation>Deine Teams</translation>
    </message>
    <message>
        <source>We think we can do it alone, and find later that we have lost time and money and gained frustration.</source>
        <translation>Wir meinen, es allein zu können, und merken später, dass uns Zeit und Geld fehlen und nur Ärger blieb.</translation>
    </message>
    <message>
        <source>Your time is better spent letting someone else carry out what they do best.</source>
        <translation>Deine Zeit ist besser genutzt, wenn jemand anders tut, was er am besten kann.</translation>
    </message>
    <message>
        <source>Structure the relationship for success: be clear about who does what, and what each side wins.</source>
        <translation>Bau die Beziehung so, dass sie gelingt: Klärt, wer was tut und was jede Seite gewinnt.</translation>
    </message>
    <message>
        <source>Choose what is important enough to you and to them, and don&apos;t worry what anyone else thinks.</source>
        <translation>Wähle, was dir und ihnen wichtig genug ist, und kümmere dich nicht darum, was andere denken.</translation>
    </message>
    <message>
        <source>A team brings the best out in each member. Trust your gut, and ask: people say yes or no.</source>
        <translation>Ein Team holt aus jedem das Beste heraus. Trau deinem Gefühl und frag: Man sagt Ja oder Nein.</translation>
    </message>
    <message>
        <source>What matters enough to need help?</source>
        <translation>Was ist so wichtig, dass es Hilfe braucht?</translation>
    </message>
    <message>
        <source>What have you tried alone, and what did it cost?</source>
        <translation>Was hast du allein versucht, und was hat es gekostet?</translation>
    </message>
    <message>
        <source>What pushes you toward others; what keeps you away?</source>
        <translation>Was treibt dich zu anderen, was hält dich ab?</translation>
    </message>
    <message>
        <source>Name five you respect.</source>
        <translation>Nenne fünf, die du achtest.</translation>
    </message>
    <message>
        <source>What is each really good at?</source>
        <translation>Worin ist jeder wirklich gut?</translation>
    </message>
    <message>
        <source>How much of what they do is what you need?</source>
        <translation>Wie viel von dem, was sie tun, brauchst du?</translation>
    </message>
    <message>
        <source>For each topic: agreed, written, checked, divided?</source>
        <translation>Zu jedem Punkt: vereinbart, aufgeschrieben, geprüft, aufgeteilt?</translation>
    </message>
    <message>
        <source>What does each side win?</source>
        <translation>Was gewinnt jede Seite?</translation>
    </message>
    <message>
        <source>What would let you sleep after sharing?</source>
        <translation>Was ließe dich nach dem Teilen ruhig schlafen?</translation>
    </message>
    <message>
        <source>Which one would make a difference you can feel?</source>
        <translation>Welche würde spürbar etwas ändern?</translation>
    </message>
    <message>
        <source>Why you?</source>
        <translation>Warum du?</translation>
    </message>
    <message>
        <source>Why they?</source>
        <translation>Warum sie?</translation>
    </message>
    <message>
        <source>Who says yes?</source>
        <translation>Wer sagt Ja?</translation>
    </message>
    <message>
        <source>Which teams are you on?</source>
        <translation>In welchen Teams bist du?</translation>
    </message>
    <message>
        <source>Which really work?</source>
        <translation>Welche wirken wirklich?</translation>
    </message>
    <message>
        <source>What change do you already know?</source>
        <translation>Welche Änderung kennst du schon?</translation>
    </message>
    <message>
        <source>Whom will you ask this week?</source>
        <translation>Wen fragst du diese Woche?</translation>
    </message>
    <message>
        <source>No priority is written down yet</source>
        <translation>Noch keine Priorität ist aufgeschrieben</translation>
    </message>
    <message>
        <source>The priority is “%1”</source>
        <translation>Die Priorität ist „%1“</translation>
    </message>
    <message>
        <source>It says why, and how you will see that it went well</source>
        <translation>Sie sagt warum, und woran du siehst, dass es gelungen ist</translation>
    </message>
    <message>
        <source>It does not say yet why it matters, nor how you will see that it went well</source>
        <translation>Sie sagt noch nicht, warum sie wichtig ist, noch woran du siehst, dass es gelungen ist</translation>
    </message>
    <message>
        <source>It does not say yet how you will see that it went well</source>
        <translation>Sie sagt noch nicht, woran du siehst, dass es gelungen ist</translation>
    </message>
    <message>
        <source>It does not say yet why it matters</source>
        <translation>Sie sagt noch nicht, warum sie wichtig ist</translation>
    </message>
    <message>
        <source>Nothing is noted yet of what going alone has cost</source>
        <translation>Noch nichts ist darüber notiert, was der Alleingang gekostet hat</translation>
    </message>
    <message>
        <source>1 entry of what going alone has cost</source>
        <translation>1 Eintrag darüber, was der Alleingang gekostet hat</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of what going alone has cost</source>
        <translation>
            <numerusform>%n Eintrag darüber, was der Alleingang gekostet hat</numerusform>
            <numerusform>%n Einträge darüber, was der Alleingang gekostet hat</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written what moves you forward and what holds you back</source>
        <translation>Es steht da, was dich voranbringt und was dich zurückhält</translation>
    </message>
    <message>
        <source>It is not written yet what moves you forward and what holds you back</source>
        <translation>Es steht noch nicht da, was dich voranbringt und was dich zurückhält</translation>
    </message>
    <message>
        <source>What holds you back is not written yet</source>
        <translation>Was dich zurückhält, steht noch nicht da</translation>
    </message>
    <message>
        <source>What moves you forward is not written yet</source>
        <translation>Was dich voranbringt, steht noch nicht da</translation>
    </message>
    <message>
        <source>It is not written yet what the priority needs</source>
        <translation>Es steht noch nicht da, was die Priorität braucht</translation>
    </message>
    <message>
        <source>1 need is written down</source>
        <translation>1 Bedarf ist aufgeschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n needs are written down</source>
        <translation>
            <numerusform>%n Bedarf ist aufgeschrieben</numerusform>
            <numerusform>%n Bedarfe sind aufgeschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>1 partner with a strength</source>
        <translation>1 Partner mit einer Stärke</translation>
    </message>
    <message numerus="yes">
        <source>%n partners with a strength</source>
        <translation>
            <numerusform>%n Partner mit einer Stärke</numerusform>
            <numerusform>%n Partner mit einer Stärke</numerusform>
        </translation>
    </message>
    <message>
        <source>No partner with a strength yet; five make a useful list</source>
        <translation>Noch kein Partner mit einer Stärke; fünf sind eine brauchbare Liste</translation>
    </message>
    <message>
        <source>1 partner with a strength; five make a useful list</source>
        <translation>1 Partner mit einer Stärke; fünf sind eine brauchbare Liste</translation>
    </message>
    <message numerus="yes">
        <source>%n partners with a strength; five make a useful list</source>
        <translation>
            <numerusform>%n Partner mit einer Stärke; fünf sind eine brauchbare Liste</numerusform>
            <numerusform>%n Partner mit einer Stärke; fünf sind eine brauchbare Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Who covers what can be said when the needs are written</source>
        <translation>Wer was abdeckt, lässt sich sagen, wenn der Bedarf dasteht</translation>
    </message>
    <message>
        <source>Somebody covers each of the needs</source>
        <translation>Jeder Bedarf wird von jemandem abgedeckt</translation>
    </message>
    <message>
        <source>Somebody covers %1 of the %2 needs</source>
        <translation>%1 von %2 Bedarfen werden von jemandem abgedeckt</translation>
    </message>
    <message>
        <source>No strength is marked yet as serving a need</source>
        <translation>Noch keine Stärke ist einem Bedarf zugeordnet</translation>
    </message>
    <message>
        <source>1 strength serves what you need</source>
        <translation>1 Stärke dient dem, was du brauchst</translation>
    </message>
    <message numerus="yes">
        <source>%n strengths serve what you need</source>
        <translation>
            <numerusform>%n Stärke dient dem, was du brauchst</numerusform>
            <numerusform>%n Stärken dienen dem, was du brauchst</numerusform>
        </translation>
    </message>
    <message>
        <source>No alliance serves the priority yet</source>
        <translation>Noch keine Allianz dient der Priorität</translation>
    </message>
    <message>
        <source>The alliance “%1” serves it</source>
        <translation>Die Allianz „%1“ dient ihr</translation>
    </message>
    <message>
        <source>No topic is written down yet</source>
        <translation>Noch kein Punkt ist aufgeschrieben</translation>
    </message>
    <message>
        <source>Each topic is agreed, written, checked and divided</source>
        <translation>Jeder Punkt ist vereinbart, aufgeschrieben, geprüft und aufgeteilt</translation>
    </message>
    <message>
        <source>%1 of %2 topics are agreed, written, checked and divided</source>
        <translation>%1 von %2 Punkten sind vereinbart, aufgeschrieben, geprüft und aufgeteilt</translation>
    </message>
    <message>
        <source>It is written what each side wins</source>
        <translation>Es steht da, was jede Seite gewinnt</translation>
    </message>
    <message>
        <source>It is written for %1 of %2 sides what they win</source>
        <translation>Für %1 von %2 Seiten steht da, was sie gewinnen</translation>
    </message>
    <message>
        <source>No safeguard is named yet</source>
        <translation>Noch keine Absicherung ist genannt</translation>
    </message>
    <message>
        <source>1 safeguard is named</source>
        <translation>1 Absicherung ist genannt</translation>
    </message>
    <message numerus="yes">
        <source>%n safeguards are named</source>
        <translation>
            <numerusform>%n Absicherung ist genannt</numerusform>
            <numerusform>%n Absicherungen sind genannt</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not decided yet whom to pursue</source>
        <translation>Es ist noch nicht entschieden, wen du gewinnen willst</translation>
    </message>
    <message>
        <source>1 partner is to be pursued or tried</source>
        <translation>1 Partner soll gewonnen oder ausprobiert werden</translation>
    </message>
    <message numerus="yes">
        <source>%n partners are to be pursued or tried</source>
        <translation>
            <numerusform>%n Partner soll gewonnen oder ausprobiert werden</numerusform>
            <numerusform>%n Partner sollen gewonnen oder ausprobiert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>It matters to each side, 4 or 5 of 5</source>
        <translation>Es ist jeder Seite wichtig, 4 oder 5 von 5</translation>
    </message>
    <message>
        <source>It is known for %1 of %2 sides that it matters 4 or 5 of 5</source>
        <translation>Von %1 von %2 Seiten ist bekannt, dass es ihnen 4 oder 5 von 5 wert ist</translation>
    </message>
    <message>
        <source>Why you want it is not written yet</source>
        <translation>Warum du sie willst, steht noch nicht da</translation>
    </message>
    <message>
        <source>Why you want it is written, for you alone</source>
        <translation>Warum du sie willst, steht da, nur für dich</translation>
    </message>
    <message>
        <source>Each partner wins something of importance 4 or 5</source>
        <translation>Jeder Partner gewinnt etwas mit Wichtigkeit 4 oder 5</translation>
    </message>
    <message>
        <source>%1 of %2 partners win something of importance 4 or 5</source>
        <translation>%1 von %2 Partnern gewinnen etwas mit Wichtigkeit 4 oder 5</translation>
    </message>
    <message>
        <source>It is known who says yes for each side</source>
        <translation>Für jede Seite ist bekannt, wer Ja sagt</translation>
    </message>
    <message>
        <source>It is known for %1 of %2 sides who says yes</source>
        <translation>Für %1 von %2 Seiten ist bekannt, wer Ja sagt</translation>
    </message>
    <message>
        <source>None of your teams has two members yet</source>
        <translation>Noch keines deiner Teams hat zwei Mitglieder</translation>
    </message>
    <message>
        <source>You are on 1 team</source>
        <translation>Du bist in 1 Team</translation>
    </message>
    <message numerus="yes">
        <source>You are on %n teams</source>
        <translation>
            <numerusform>Du bist in %n Team</numerusform>
            <numerusform>Du bist in %n Teams</numerusform>
        </translation>
    </message>
    <message>
        <source>No team has said yet how it works</source>
        <translation>Noch kein Team hat gesagt, wie es wirkt</translation>
    </message>
    <message>
        <source>Each of your teams has said how it works</source>
        <translation>Jedes deiner Teams hat gesagt, wie es wirkt</translation>
    </message>
    <message>
        <source>%1 of %2 teams have said how they work</source>
        <translation>%1 von %2 Teams haben gesagt, wie sie wirken</translation>
    </message>
    <message>
        <source>No change is noted that you know is needed</source>
        <translation>Keine Änderung ist notiert, von der du weißt, dass sie nötig ist</translation>
    </message>
    <message>
        <source>%1 of %2 changes that you know are needed are decided on</source>
        <translation>%1 von %2 Änderungen, von denen du weißt, sind beschlossen</translation>
    </message>
    <message>
        <source>Nobody has been asked yet</source>
        <translation>Noch niemand wurde gefragt</translation>
    </message>
    <message>
        <source>1 person was asked</source>
        <translation>1 Person wurde gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%n people were asked</source>
        <translation>
            <numerusform>%n Person wurde gefragt</numerusform>
            <numerusform>%n Personen wurden gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1 of %2 places that are open somebody was asked</source>
        <translation>Für %1 von %2 offenen Plätzen wurde jemand gefragt</translation>
    </message>
    <message>
        <source>Name a priority</source>
        <translation>Eine Priorität nennen</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Note what it cost</source>
        <translation>Notieren, was es kostete</translation>
    </message>
    <message>
        <source>Write both</source>
        <translation>Beides schreiben</translation>
    </message>
    <message>
        <source>List the needs</source>
        <translation>Bedarf auflisten</translation>
    </message>
    <message>
        <source>List somebody</source>
        <translation>Jemanden auflisten</translation>
    </message>
    <message>
        <source>Say who covers what</source>
        <translation>Sagen, wer was abdeckt</translation>
    </message>
    <message>
        <source>Mark strengths</source>
        <translation>Stärken zuordnen</translation>
    </message>
    <message>
        <source>Draft one</source>
        <translation>Eine entwerfen</translation>
    </message>
    <message>
        <source>Go to the terms</source>
        <translation>Zu den Punkten</translation>
    </message>
    <message>
        <source>Say who wins what</source>
        <translation>Sagen, wer was gewinnt</translation>
    </message>
    <message>
        <source>Name one</source>
        <translation>Eine nennen</translation>
    </message>
    <message>
        <source>Rate and decide</source>
        <translation>Bewerten und entscheiden</translation>
    </message>
    <message>
        <source>Say how much</source>
        <translation>Sagen, wie viel</translation>
    </message>
    <message>
        <source>Write why</source>
        <translation>Schreiben, warum</translation>
    </message>
    <message>
        <source>Think of a gain</source>
        <translation>An einen Gewinn denken</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>Name a team</source>
        <translation>Ein Team nennen</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Eine Runde öffnen</translation>
    </message>
    <message>
        <source>Go to the changes</source>
        <translation>Zu den Änderungen</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Jemanden fragen</translation>
    </message>
    <message>
        <source>See whom</source>
        <translation>Sehen, wen</translation>
    </message>
    <message>
        <source>%1 partners with a strength, or more</source>
        <translation>%1 Partner mit einer Stärke, oder mehr</translation>
    </message>
    <message>
        <source>%1 strengths serve what you need, or more</source>
        <translation>%1 Stärken dienen dem, was du brauchst, oder mehr</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>No benefit has a figure yet: a baseline, an aim and a reading.</source>
        <translation>Noch kein Nutzen hat Zahlen: Ausgangswert, Ziel und Messung.</translation>
    </message>
    <message>
        <source>%1 % of the value has come, in %2 % of the time.</source>
        <translation>%1 % des Werts sind gekommen, in %2 % der Zeit.</translation>
    </message>
    <message>
        <source>%1 % of the value has come.</source>
        <translation>%1 % des Werts sind gekommen.</translation>
    </message>
    <message>
        <source>“%1” has not reached its aim, which was due %2.</source>
        <translation>„%1“ hat sein Ziel nicht erreicht, fällig war es %2.</translation>
    </message>
    <message>
        <source>“%1” has not reached its aim.</source>
        <translation>„%1“ hat sein Ziel nicht erreicht.</translation>
    </message>
    <message>
        <source>Nothing is promised that is still open.</source>
        <translation>Kein Versprechen ist offen.</translation>
    </message>
    <message>
        <source>%1 of %2 open promises are on track.</source>
        <translation>%1 von %2 offenen Versprechen sind auf Kurs.</translation>
    </message>
    <message>
        <source>“%1” of %2 was due %3.</source>
        <translation>„%1“ von %2 war %3 fällig.</translation>
    </message>
    <message>
        <source>“%1” of %2 is off track.</source>
        <translation>„%1“ von %2 ist vom Kurs ab.</translation>
    </message>
    <message>
        <source>“%1” of %2 is wobbling.</source>
        <translation>„%1“ von %2 wackelt.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) from check-ins are late.</source>
        <translation>
            <numerusform>%n Aufgabe aus Check-ins ist verspätet.</numerusform>
            <numerusform>%n Aufgaben aus Check-ins sind verspätet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>well</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>watch it</source>
        <translation>im Auge behalten</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>in Not</translation>
    </message>
    <message>
        <source>No check-in was held or missed yet.</source>
        <translation>Noch kein Check-in wurde abgehalten oder versäumt.</translation>
    </message>
    <message>
        <source>%1 of the last %2 check-ins were held in time.</source>
        <translation>%1 der letzten %2 Check-ins wurden rechtzeitig abgehalten.</translation>
    </message>
    <message>
        <source>The check-in of %1 is overdue.</source>
        <translation>Der Check-in vom %1 ist überfällig.</translation>
    </message>
    <message>
        <source>No check-in is planned.</source>
        <translation>Kein Check-in ist geplant.</translation>
    </message>
    <message>
        <source>Nobody has said how it feels yet.</source>
        <translation>Noch niemand hat gesagt, wie es sich anfühlt.</translation>
    </message>
    <message>
        <source>%1 feels %2, as we guess (%3).</source>
        <translation>%1: %2, wie wir vermuten (%3).</translation>
    </message>
    <message>
        <source>%1 feels %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>For %1 it was %2 the time before.</source>
        <translation>Für %1 war es beim letzten Mal %2.</translation>
    </message>
    <message>
        <source>We see it better than we believe %1 does.</source>
        <translation>Wir sehen es besser, als es nach unserer Vermutung %1 sieht.</translation>
    </message>
    <message>
        <source>We see it better than %1 does.</source>
        <translation>Wir sehen es besser als %1.</translation>
    </message>
    <message>
        <source>We believe that %1 sees it better than we do.</source>
        <translation>Wir vermuten, dass %1 es besser sieht als wir.</translation>
    </message>
    <message>
        <source>%1 sees it better than we do.</source>
        <translation>%1 sieht es besser als wir.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has been a worry for %n day(s).</source>
        <translation>
            <numerusform>„%1“ ist seit %n Tag eine Sorge.</numerusform>
            <numerusform>„%1“ ist seit %n Tagen eine Sorge.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was to be dealt with by %2.</source>
        <translation>„%1“ sollte bis %2 behandelt sein.</translation>
    </message>
    <message>
        <source>Our view: %1 · %2: %3, as we guess</source>
        <translation>Unsere Sicht: %1 · %2: %3, wie wir vermuten</translation>
    </message>
    <message>
        <source>Our view: %1 · %2: %3</source>
        <translation>Unsere Sicht: %1 · %2: %3</translation>
    </message>
    <message>
        <source>The last check-in was held in time.</source>
        <translation>Das letzte Treffen wurde rechtzeitig abgehalten.</translation>
    </message>
    <message>
        <source>The last check-in was not held in time.</source>
        <translation>Das letzte Treffen wurde nicht rechtzeitig abgehalten.</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>its end has come</source>
        <translation>das Ende ist da</translation>
    </message>
    <message>
        <source>check-in overdue</source>
        <translation>Treffen überfällig</translation>
    </message>
    <message>
        <source>notice window has passed</source>
        <translation>Frist zum Kündigen ist vorbei</translation>
    </message>
    <message>
        <source>prepare now</source>
        <translation>jetzt vorbereiten</translation>
    </message>
    <message>
        <source>work is late</source>
        <translation>Arbeit ist verspätet</translation>
    </message>
    <message>
        <source>lopsided</source>
        <translation>einseitig</translation>
    </message>
    <message>
        <source>value trails time</source>
        <translation>Nutzen hinkt der Zeit nach</translation>
    </message>
    <message>
        <source>a concern waits</source>
        <translation>eine Sorge wartet</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>window passed</source>
        <translation>Frist vorbei</translation>
    </message>
    <message>
        <source>prepare</source>
        <translation>vorbereiten</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>im Rückstand</translation>
    </message>
    <message>
        <source>concern</source>
        <translation>Sorge</translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation>Allianz</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>Next check-in</source>
        <translation>Nächstes Treffen</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Kündigen bis</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 % of the value</source>
        <translation>%1 % des Nutzens</translation>
    </message>
    <message>
        <source>%1 % of the time</source>
        <translation>%1 % der Zeit</translation>
    </message>
    <message>
        <source>behind time</source>
        <translation>hinter der Zeit</translation>
    </message>
    <message>
        <source>%1 And one more.</source>
        <translation>%1 Und eines mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 Und %n mehr.</numerusform>
            <numerusform>%1 Und %n mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>open end</source>
        <translation>offenes Ende</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, renewed once so far</source>
        <translation>%1, bisher einmal verlängert</translation>
    </message>
    <message numerus="yes">
        <source>%1, renewed %n times so far</source>
        <translation>
            <numerusform>%1, bisher %n-mal verlängert</numerusform>
            <numerusform>%1, bisher %n-mal verlängert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the notice window has passed</source>
        <translation>%1, die Frist zum Kündigen ist vorbei</translation>
    </message>
    <message>
        <source>now, since %1</source>
        <translation>jetzt, seit %1</translation>
    </message>
    <message>
        <source>start preparing %1</source>
        <translation>vorbereiten ab %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 from its start, %2</source>
        <translation>%1 von Beginn an, %2</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>end reached</source>
        <translation>Ende erreicht</translation>
    </message>
    <message>
        <source>complete it, agree on a later end, or give notice?</source>
        <translation>abschließen, ein späteres Ende vereinbaren oder kündigen?</translation>
    </message>
    <message>
        <source>resume it, or give notice?</source>
        <translation>fortsetzen oder kündigen?</translation>
    </message>
    <message>
        <source>end it or complete it?</source>
        <translation>beenden oder abschließen?</translation>
    </message>
    <message>
        <source>start it late, draft it anew, or drop it?</source>
        <translation>verspätet beginnen, neu entwerfen oder fallen lassen?</translation>
    </message>
    <message>
        <source>choose a later end</source>
        <translation>ein späteres Ende wählen</translation>
    </message>
</context>
<context>
    <name>RoundPaper</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 (split)</source>
        <translation>%1 (gespalten)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>From lowest to highest</source>
        <translation>Vom kleinsten zum größten</translation>
    </message>
    <message>
        <source>Since round %1</source>
        <translation>Seit Runde %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>%1 is at %2. %3</source>
        <translation>%1 liegt bei %2. %3</translation>
    </message>
    <message>
        <source>What to change first</source>
        <translation>Was zuerst zu ändern ist</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>%1: round %2</source>
        <translation>%1: Runde %2</translation>
    </message>
    <message>
        <source>Answer for this team as it was during the last month. There is no pass mark. The talk afterwards matters more than the number.</source>
        <translation>Antworte für dieses Team, wie es im letzten Monat war. Es gibt keine Note zum Bestehen. Das Gespräch danach zählt mehr als die Zahl.</translation>
    </message>
    <message>
        <source>Please don&apos;t write your name on this sheet.</source>
        <translation>Bitte schreib deinen Namen nicht auf dieses Blatt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>1 not at all true · 2 mostly not · 3 partly · 4 mostly · 5 completely true · ? can&apos;t say</source>
        <translation>1 gar nicht wahr · 2 eher nicht · 3 teils · 4 eher ja · 5 völlig wahr · ? kann ich nicht sagen</translation>
    </message>
    <message>
        <source>Your gut feeling first: how well is this team pulling together?</source>
        <translation>Zuerst dein Gefühl: Wie gut zieht dieses Team an einem Strang?</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation>In eigenen Worten, wenn du magst</translation>
    </message>
    <message>
        <source>One change I already know we need:</source>
        <translation>Eine Änderung, von der ich schon weiß, dass wir sie brauchen:</translation>
    </message>
    <message>
        <source>Someone who ought to be with us but isn&apos;t:</source>
        <translation>Jemand, der bei uns sein sollte und es nicht ist:</translation>
    </message>
    <message>
        <source>%1: what the round says</source>
        <translation>%1: was die Runde sagt</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Wer was sieht</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>%1 of 5: %2</source>
        <translation>%1 von 5: %2</translation>
    </message>
    <message>
        <source>Gut feeling</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>%1 since round %2.</source>
        <translation>%1 seit Runde %2.</translation>
    </message>
    <message>
        <source>No trend: %1.</source>
        <translation>Kein Verlauf: %1.</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In ihren eigenen Worten</translation>
    </message>
    <message>
        <source>A change I already know we need</source>
        <translation>Eine Änderung, von der ich schon weiß, dass wir sie brauchen</translation>
    </message>
    <message>
        <source>Someone who ought to be with us</source>
        <translation>Jemand, der bei uns sein sollte</translation>
    </message>
    <message>
        <source>For the talk</source>
        <translation>Für das Gespräch</translation>
    </message>
    <message>
        <source>Where do we see it the same way, and where not?</source>
        <translation>Wo sehen wir es gleich, wo nicht?</translation>
    </message>
    <message>
        <source>Which one change would help most?</source>
        <translation>Welche eine Änderung würde am meisten helfen?</translation>
    </message>
    <message>
        <source>Who makes it, and by when?</source>
        <translation>Wer macht sie, und bis wann?</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Spannweite</translation>
    </message>
    <message>
        <source>Answer %1, by size</source>
        <translation>Antwort %1, nach Größe</translation>
    </message>
    <message>
        <source>split</source>
        <translation>gespalten</translation>
    </message>
    <message>
        <source>By party: %1</source>
        <translation>Nach Partei: %1</translation>
    </message>
</context>
<context>
    <name>Safeguards</name>
    <message>
        <source>I know what they will do with what I show them.</source>
        <translation>Ich weiß, was sie mit dem tun, was ich ihnen zeige.</translation>
    </message>
    <message>
        <source>They know what I will do with theirs.</source>
        <translation>Sie wissen, was ich mit dem Ihren tue.</translation>
    </message>
    <message>
        <source>We have written what stays between us and until when.</source>
        <translation>Wir haben aufgeschrieben, was unter uns bleibt und bis wann.</translation>
    </message>
    <message>
        <source>Personal details: we know whose, why, where kept, who deletes.</source>
        <translation>Persönliche Angaben: Wir wissen, wessen, wozu, wo sie liegen und wer sie löscht.</translation>
    </message>
    <message>
        <source>People who will meet children or vulnerable adults are checked.</source>
        <translation>Wer Kinder oder schutzbedürftige Erwachsene trifft, ist überprüft.</translation>
    </message>
    <message>
        <source>What I owned before stays mine, in writing.</source>
        <translation>Was mir vorher gehörte, bleibt meines, schriftlich.</translation>
    </message>
    <message>
        <source>I can get my material back or have it deleted.</source>
        <translation>Ich kann mein Material zurückbekommen oder löschen lassen.</translation>
    </message>
    <message>
        <source>Someone other than me knows where the agreement is.</source>
        <translation>Jemand außer mir weiß, wo die Vereinbarung liegt.</translation>
    </message>
    <message>
        <source>I can name who decides on their side, and have met them.</source>
        <translation>Ich kann nennen, wer auf ihrer Seite entscheidet, und habe sie getroffen.</translation>
    </message>
    <message>
        <source>There is a small first step that fails cheaply.</source>
        <translation>Es gibt einen kleinen ersten Schritt, der billig scheitern darf.</translation>
    </message>
    <message>
        <source>I can leave without losing what my priority depends on.</source>
        <translation>Ich kann gehen, ohne zu verlieren, woran meine Priorität hängt.</translation>
    </message>
    <message>
        <source>I have said my worst worry out loud to them.</source>
        <translation>Ich habe ihnen meine schlimmste Sorge laut gesagt.</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Working details</source>
        <translation>Einzelheiten der Arbeit</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Vertrauliches</translation>
    </message>
    <message>
        <source>Open book</source>
        <translation>Offenes Buch</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Qt&apos;s SQLite plugin is missing (package libqt6sql6-sqlite); no workspace can be opened.</source>
        <translation>Das SQLite-Plugin von Qt fehlt (Paket libqt6sql6-sqlite); es kann kein Arbeitsbereich geöffnet werden.</translation>
    </message>
    <message>
        <source>Qt&apos;s SVG plugin is missing (package libqt6svg6); icons stay blank.</source>
        <translation>Das SVG-Plugin von Qt fehlt (Paket libqt6svg6); Symbole bleiben leer.</translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message>
        <source>Full form</source>
        <translation>Lange Form</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Kurze Form</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Mit Namen</translation>
    </message>
    <message>
        <source>Names hidden</source>
        <translation>Namen verborgen</translation>
    </message>
    <message>
        <source>Totals only</source>
        <translation>Nur Summen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>bemerkt</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>made</source>
        <translation>umgesetzt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>fallen gelassen</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>jetzt nicht</translation>
    </message>
    <message>
        <source>Every answer is shown with the name of who gave it.</source>
        <translation>Jede Antwort wird mit dem Namen dessen gezeigt, der sie gab.</translation>
    </message>
    <message numerus="yes">
        <source>The result shows answers without names, once the round is closed and at least %n have answered. The file still holds the names: whoever owns it could read them.</source>
        <translation>
            <numerusform>Das Ergebnis zeigt Antworten ohne Namen, sobald die Runde geschlossen ist und mindestens %n geantwortet hat. Die Datei enthält die Namen trotzdem: Wem sie gehört, der könnte sie lesen.</numerusform>
            <numerusform>Das Ergebnis zeigt Antworten ohne Namen, sobald die Runde geschlossen ist und mindestens %n geantwortet haben. Die Datei enthält die Namen trotzdem: Wem sie gehört, der könnte sie lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who answered what is kept nowhere, the history included. Answers wait unseen until the round is closed, can&apos;t be corrected, and show only when at least %n have answered.</source>
        <translation>
            <numerusform>Wer was geantwortet hat, steht nirgends, auch nicht im Verlauf. Antworten warten ungesehen, bis die Runde geschlossen ist, können nicht berichtigt werden und zeigen sich nur, wenn mindestens %n geantwortet hat.</numerusform>
            <numerusform>Wer was geantwortet hat, steht nirgends, auch nicht im Verlauf. Antworten warten ungesehen, bis die Runde geschlossen ist, können nicht berichtigt werden und zeigen sich nur, wenn mindestens %n geantwortet haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a change now</source>
        <translation>braucht jetzt eine Änderung</translation>
    </message>
    <message>
        <source>patchy</source>
        <translation>lückenhaft</translation>
    </message>
    <message>
        <source>working</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>one view only</source>
        <translation>nur eine Sicht</translation>
    </message>
    <message>
        <source>%1 short overall</source>
        <translation>es fehlen insgesamt %1</translation>
    </message>
    <message>
        <source>%1 is at %2, below %3</source>
        <translation>%1 liegt bei %2, unter %3</translation>
    </message>
    <message>
        <source>too few could say anything about %1</source>
        <translation>zu wenige konnten etwas zu %1 sagen</translation>
    </message>
    <message>
        <source>the team is split on %1</source>
        <translation>bei %1 ist das Team gespalten</translation>
    </message>
    <message>
        <source>Nobody has answered.</source>
        <translation>Niemand hat geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n answered, so that a result would tell who said what. Nothing is shown.</source>
        <translation>
            <numerusform>Weniger als %n hat geantwortet, sodass ein Ergebnis verraten würde, wer was gesagt hat. Es wird nichts gezeigt.</numerusform>
            <numerusform>Weniger als %n haben geantwortet, sodass ein Ergebnis verraten würde, wer was gesagt hat. Es wird nichts gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The result shows when the round is closed.</source>
        <translation>Das Ergebnis zeigt sich, wenn die Runde geschlossen ist.</translation>
    </message>
    <message>
        <source>the first round</source>
        <translation>die erste Runde</translation>
    </message>
    <message>
        <source>no earlier result to compare with</source>
        <translation>kein früheres Ergebnis zum Vergleich</translation>
    </message>
    <message>
        <source>the earlier round asked other questions</source>
        <translation>die frühere Runde stellte andere Fragen</translation>
    </message>
    <message>
        <source>hardly changed</source>
        <translation>kaum verändert</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>mostly not</source>
        <translation>eher nicht</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teils</translation>
    </message>
    <message>
        <source>mostly</source>
        <translation>eher ja</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>völlig</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>can&apos;t say</source>
        <translation>kann ich nicht sagen</translation>
    </message>
    <message>
        <source>an alliance</source>
        <translation>eine Allianz</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>ein Team</translation>
    </message>
    <message>
        <source>a talk</source>
        <translation>ein Gespräch</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Noch wurde niemand gefragt.</translation>
    </message>
    <message>
        <source>1 has not answered yet.</source>
        <translation>1 hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1 have not answered yet.</source>
        <translation>%1 haben noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1 of %2 answered yes (%3&#x202f;%).</source>
        <translation>Ja gesagt: %1 von %2 (%3&#x202f;%).</translation>
    </message>
    <message>
        <source>1 ask felt hard before; the answer was not a no.</source>
        <translation>1 Frage fühlte sich vorher schwer an; die Antwort war kein Nein.</translation>
    </message>
    <message>
        <source>1 ask felt hard before; the answer was a no.</source>
        <translation>1 Frage fühlte sich vorher schwer an; die Antwort war ein Nein.</translation>
    </message>
    <message>
        <source>%1 asks felt hard before.</source>
        <translation>%1 Fragen fühlten sich vorher schwer an.</translation>
    </message>
    <message>
        <source>None of them was answered no.</source>
        <translation>Die Antwort war nie ein Nein.</translation>
    </message>
    <message>
        <source>1 of them was answered no.</source>
        <translation>Die Antwort war einmal ein Nein.</translation>
    </message>
    <message>
        <source>%1 of them were answered no.</source>
        <translation>Die Antwort war %1-mal ein Nein.</translation>
    </message>
    <message numerus="yes">
        <source>No result: on no dimension did at least %n answer enough questions. “Can&apos;t say” is not counted.</source>
        <translation>
            <numerusform>Kein Ergebnis: In keiner Dimension hat mindestens %n genug Fragen beantwortet. „Kann ich nicht sagen“ zählt nicht.</numerusform>
            <numerusform>Kein Ergebnis: In keiner Dimension haben mindestens %n genug Fragen beantwortet. „Kann ich nicht sagen“ zählt nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No result: nobody answered enough questions on any dimension. “Can&apos;t say” is not counted.</source>
        <translation>Kein Ergebnis: Niemand hat zu einer Dimension genug Fragen beantwortet. „Kann ich nicht sagen“ zählt nicht.</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>niemand hat geantwortet</translation>
    </message>
    <message>
        <source>too few answered</source>
        <translation>zu wenige haben geantwortet</translation>
    </message>
    <message>
        <source>nothing to score</source>
        <translation>nichts zu bewerten</translation>
    </message>
    <message>
        <source>a round is open</source>
        <translation>eine Runde ist offen</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>noch nicht bewertet</translation>
    </message>
    <message>
        <source>This is round %1, the newest with a result. Round %2 of %3 came later. %4</source>
        <translation>Das ist Runde %1, die neueste mit einem Ergebnis. Runde %2 vom %3 kam später. %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 (%n answered)</source>
        <translation>
            <numerusform>%1 %2 (%n hat geantwortet)</numerusform>
            <numerusform>%1 %2 (%n haben geantwortet)</numerusform>
        </translation>
    </message>
    <message>
        <source>not the same people answered both rounds</source>
        <translation>nicht dieselben Leute haben beide Runden beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>hidden: fewer than %n could say</source>
        <translation>
            <numerusform>verborgen: weniger als %n konnte etwas sagen</numerusform>
            <numerusform>verborgen: weniger als %n konnten etwas sagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>you</source>
        <translation>deine Seite</translation>
    </message>
    <message>
        <source>the partner</source>
        <translation>die Partnerseite</translation>
    </message>
    <message>
        <source>partner %1</source>
        <translation>Partner %1</translation>
    </message>
    <message>
        <source>each partner</source>
        <translation>jeder Partner</translation>
    </message>
    <message>
        <source>each</source>
        <translation>jede Seite</translation>
    </message>
    <message>
        <source>those served</source>
        <translation>die, für die wir es tun</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>the partners</source>
        <translation>die Partner</translation>
    </message>
    <message>
        <source>Topics with suggested words</source>
        <translation>Themen mit vorgeschlagenen Worten</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer was macht</translation>
    </message>
    <message>
        <source>What each may give</source>
        <translation>Was jede Seite geben kann</translation>
    </message>
    <message>
        <source>Gains to think of</source>
        <translation>Gewinne, an die ihr denken könnt</translation>
    </message>
    <message>
        <source>Safeguards that must be met</source>
        <translation>Absicherungen, die erfüllt sein müssen</translation>
    </message>
    <message>
        <source>Safeguards that are good to have</source>
        <translation>Absicherungen, die gut zu haben sind</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Form and dates</source>
        <translation>Form und Tage</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>notice of %1</source>
        <translation>Kündigung mit %1</translation>
    </message>
    <message>
        <source>%1 to prepare</source>
        <translation>%1 zur Vorbereitung</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Asked into the alliance: %1</source>
        <translation>In die Allianz gebeten: %1</translation>
    </message>
    <message>
        <source>Asked into the team: %1</source>
        <translation>Ins Team gebeten: %1</translation>
    </message>
    <message>
        <source>Asked for a talk</source>
        <translation>Um ein Gespräch gebeten</translation>
    </message>
    <message>
        <source>Accepted the agreement (%1): %2</source>
        <translation>Der Vereinbarung zugestimmt (%1): %2</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>alliance</source>
        <translation>Allianz</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>%1 · does not count as contact</source>
        <translation>%1 · zählt nicht als Kontakt</translation>
    </message>
    <message>
        <source>Check-in %1</source>
        <translation>Treffen %1</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>Antwort „%1“</translation>
    </message>
    <message>
        <source>Alliance %1</source>
        <translation>Allianz %1</translation>
    </message>
    <message>
        <source>Did their part: %1</source>
        <translation>Aufgabe erledigt: %1</translation>
    </message>
    <message>
        <source>Did what was agreed on: %1</source>
        <translation>Hat getan, was vereinbart war: %1</translation>
    </message>
    <message>
        <source>Raised a concern: %1</source>
        <translation>Sorge angesprochen: %1</translation>
    </message>
    <message>
        <source>Had an idea: %1</source>
        <translation>Idee eingebracht: %1</translation>
    </message>
    <message>
        <source>Role ended: %1</source>
        <translation>Rolle beendet: %1</translation>
    </message>
    <message>
        <source>Role begun: %1</source>
        <translation>Rolle begonnen: %1</translation>
    </message>
    <message>
        <source>Left the team: %1</source>
        <translation>Team verlassen: %1</translation>
    </message>
    <message>
        <source>Came to the team: %1</source>
        <translation>Zum Team gekommen: %1</translation>
    </message>
    <message>
        <source>Fit decided, %1: %2</source>
        <translation>Entschieden, „%1“: %2</translation>
    </message>
    <message>
        <source>Strength seen: %1, %2 of 5</source>
        <translation>Stärke gesehen: %1, %2 von 5</translation>
    </message>
    <message>
        <source>Covers %2 % of a need: %1</source>
        <translation>Deckt %2 % eines Bedarfs: %1</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Measured, %1: %2</source>
        <translation>Gemessen, %1: %2</translation>
    </message>
    <message>
        <source>Handed back to %1: %2</source>
        <translation>Zurückgegeben an %1: %2</translation>
    </message>
    <message>
        <source>Made a change: %1</source>
        <translation>Hat etwas geändert: %1</translation>
    </message>
    <message>
        <source>Safeguard met: %1</source>
        <translation>Absicherung erfüllt: %1</translation>
    </message>
    <message>
        <source>A concern was raised: %1</source>
        <translation>Eine Sorge kam auf: %1</translation>
    </message>
    <message>
        <source>%1 raised a concern: %2</source>
        <translation>%1 hat eine Sorge geäußert: %2</translation>
    </message>
    <message>
        <source>An idea came up: %1</source>
        <translation>Eine Idee kam auf: %1</translation>
    </message>
    <message>
        <source>%1 had an idea: %2</source>
        <translation>%1 hatte eine Idee: %2</translation>
    </message>
</context>
<context>
    <name>Violation</name>
    <message>
        <source>An ask is for somebody else.</source>
        <translation>Eine Frage richtet sich an jemand anderen.</translation>
    </message>
    <message>
        <source>Asking again comes after asking, not before.</source>
        <translation>Nachgefragt wird nach dem Fragen, nicht vorher.</translation>
    </message>
    <message>
        <source>%2 has not accepted the agreement yet.</source>
        <translation>%2 hat der Vereinbarung noch nicht zugestimmt.</translation>
    </message>
    <message>
        <source>Nobody in the alliance answers for “%1”: the party named is not part of it.</source>
        <translation>Niemand in der Allianz steht für „%1“ ein: Die genannte Partei gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Nobody has a role in themselves.</source>
        <translation>Niemand hat eine Rolle in sich selbst.</translation>
    </message>
    <message>
        <source>All %2 who were invited have answered already.</source>
        <translation>Alle %2 Eingeladenen haben schon geantwortet.</translation>
    </message>
    <message>
        <source>This party has accepted already.</source>
        <translation>Diese Partei hat schon zugestimmt.</translation>
    </message>
    <message>
        <source>%1 is in the team already.</source>
        <translation>%1 ist schon im Team.</translation>
    </message>
    <message>
        <source>This step was taken against its rules once already; that can&apos;t be done a second time.</source>
        <translation>Dieser Schritt wurde schon einmal gegen seine Regeln getan; ein zweites Mal geht das nicht.</translation>
    </message>
    <message>
        <source>The same entry is there already.</source>
        <translation>Denselben Eintrag gibt es schon.</translation>
    </message>
    <message>
        <source>A change is proposed already. It has to be accepted or withdrawn first.</source>
        <translation>Eine Änderung ist schon vorgeschlagen. Erst muss sie angenommen oder zurückgezogen werden.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be older than the question.</source>
        <translation>Die Antwort kann nicht älter sein als die Frage.</translation>
    </message>
    <message>
        <source>A round of %1 still holds answers that nobody has seen. Close the round first.</source>
        <translation>Eine Runde von %1 enthält noch Antworten, die niemand gesehen hat. Schließe zuerst die Runde.</translation>
    </message>
    <message>
        <source>%1 may not be empty.</source>
        <translation>%1 darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The change “%1” is confirmed for its dimension. Move it back first.</source>
        <translation>Die Änderung „%1“ ist für ihre Dimension bestätigt. Setze sie zuerst zurück.</translation>
    </message>
    <message>
        <source>Say which dimension the change “%1” is about; a later round of it can then confirm the change.</source>
        <translation>Sag, welche Dimension die Änderung „%1“ betrifft; eine spätere Runde kann sie dann bestätigen.</translation>
    </message>
    <message>
        <source>This check-in is settled already.</source>
        <translation>Dieses Treffen ist schon erledigt.</translation>
    </message>
    <message>
        <source>The topic “%2” is on the list already.</source>
        <translation>Das Thema „%2“ steht schon auf der Liste.</translation>
    </message>
    <message>
        <source>Hold a closing review first: a full review in the last 90 days before the end.</source>
        <translation>Halte zuerst eine Abschlussdurchsicht: eine ausführliche in den letzten 90 Tagen vor dem Ende.</translation>
    </message>
    <message>
        <source>The need “%1” has two answers for one partner.</source>
        <translation>Zum Bedarf „%1“ gibt es zwei Antworten für einen Partner.</translation>
    </message>
    <message>
        <source>The file is damaged: %2</source>
        <translation>Die Datei ist beschädigt: %2</translation>
    </message>
    <message>
        <source>A row of %1 points at a row of %2 that is gone.</source>
        <translation>Eine Zeile von %1 verweist auf eine Zeile von %2, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>A day that is still to come can&apos;t have happened yet.</source>
        <translation>Ein Tag, der noch kommt, kann nicht schon gewesen sein.</translation>
    </message>
    <message>
        <source>%1 needs a day.</source>
        <translation>%1 braucht einen Tag.</translation>
    </message>
    <message>
        <source>%1 is used twice: %2.</source>
        <translation>%1 kommt zweimal vor: %2.</translation>
    </message>
    <message>
        <source>The end must be later than the start.</source>
        <translation>Das Ende muss nach dem Beginn liegen.</translation>
    </message>
    <message>
        <source>The agreed end has not come yet (%2).</source>
        <translation>Das vereinbarte Ende ist noch nicht da (%2).</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>There is a file of that name already: %1. It was left as it is.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon: %1. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 is open. Close it first.</source>
        <translation>%1 ist geöffnet. Schließe die Datei zuerst.</translation>
    </message>
    <message>
        <source>Plan the first check-in by %2, within 45 days of the start.</source>
        <translation>Plane das erste Treffen bis %2, innerhalb von 45 Tagen nach dem Beginn.</translation>
    </message>
    <message>
        <source>This export was written by a newer Concord (form %2).</source>
        <translation>Dieser Export stammt von einem neueren Concord (Form %2).</translation>
    </message>
    <message>
        <source>“%2” has not been handed back yet.</source>
        <translation>„%2“ wurde noch nicht zurückgegeben.</translation>
    </message>
    <message>
        <source>The text of version %2 is not the one that was sealed.</source>
        <translation>Der Text der Fassung %2 ist nicht der, der versiegelt wurde.</translation>
    </message>
    <message>
        <source>A check-in can be held today or earlier, not in the days to come.</source>
        <translation>Ein Treffen kann heute oder früher abgehalten werden, nicht an kommenden Tagen.</translation>
    </message>
    <message>
        <source>Choose today or an earlier day: only what has happened is noted here.</source>
        <translation>Wähle heute oder einen früheren Tag: Hier steht nur, was geschehen ist.</translation>
    </message>
    <message>
        <source>This round does not ask %2.</source>
        <translation>Diese Runde fragt nicht nach %2.</translation>
    </message>
    <message>
        <source>%1 has roles that would no longer make sense. Remove them first.</source>
        <translation>%1 hat Rollen, die dann keinen Sinn mehr hätten. Entferne sie zuerst.</translation>
    </message>
    <message>
        <source>Say which day is the last.</source>
        <translation>Sag, welcher Tag der letzte ist.</translation>
    </message>
    <message>
        <source>The last day has not come yet (%2).</source>
        <translation>Der letzte Tag ist noch nicht da (%2).</translation>
    </message>
    <message>
        <source>Not settled yet: %1.</source>
        <translation>Noch nicht geklärt: %1.</translation>
    </message>
    <message>
        <source>%1: the longest silence allowed is shorter than the rhythm wished for.</source>
        <translation>%1: Das längste erlaubte Schweigen ist kürzer als der gewünschte Rhythmus.</translation>
    </message>
    <message>
        <source>Say who it is, or mark the part as wanted.</source>
        <translation>Sag, wer es ist, oder markiere die Rolle als gesucht.</translation>
    </message>
    <message>
        <source>Without names, a result needs at least %2 answers before it shows.</source>
        <translation>Ohne Namen braucht ein Ergebnis mindestens %2 Antworten, bevor es sich zeigt.</translation>
    </message>
    <message>
        <source>A must that is still open: %2 (%1)</source>
        <translation>Ein Muss, das noch offen ist: %2 (%1)</translation>
    </message>
    <message>
        <source>One change can&apos;t be made inside another.</source>
        <translation>Eine Änderung kann nicht in einer anderen stattfinden.</translation>
    </message>
    <message>
        <source>The next check-in comes after this one.</source>
        <translation>Das nächste Treffen kommt nach diesem.</translation>
    </message>
    <message>
        <source>%2 gets nothing yet that matters 4 or 5 to it. What would make it matter to them?</source>
        <translation>%2 bekommt noch nichts, das ihm 4 oder 5 wert ist. Was würde es wichtig machen?</translation>
    </message>
    <message>
        <source>%1 was not rated before the change was made, so nothing can be compared.</source>
        <translation>%1 wurde vor der Änderung nicht bewertet; es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>No round was closed since the change was made.</source>
        <translation>Seit der Änderung wurde keine Runde geschlossen.</translation>
    </message>
    <message>
        <source>No change to the agreement is proposed.</source>
        <translation>Es ist keine Änderung der Vereinbarung vorgeschlagen.</translation>
    </message>
    <message>
        <source>There is no alliance %1.</source>
        <translation>Es gibt keine Allianz %1.</translation>
    </message>
    <message>
        <source>There is no sealed version %1.</source>
        <translation>Es gibt keine versiegelte Fassung %1.</translation>
    </message>
    <message>
        <source>There is no version of the agreement yet.</source>
        <translation>Es gibt noch keine Fassung der Vereinbarung.</translation>
    </message>
    <message>
        <source>Say with whom.</source>
        <translation>Sag, mit wem.</translation>
    </message>
    <message>
        <source>Say how many people are invited.</source>
        <translation>Sag, wie viele eingeladen sind.</translation>
    </message>
    <message>
        <source>“%2” is no topic of the list.</source>
        <translation>„%2“ ist kein Thema der Liste.</translation>
    </message>
    <message>
        <source>“%2” is no currency. Use its three letters, such as EUR.</source>
        <translation>„%2“ ist keine Währung. Nimm ihre drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>%1 holds no date: “%2”.</source>
        <translation>%1 enthält keinen Tag: „%2“.</translation>
    </message>
    <message>
        <source>“%1” is no draft any more, so it stays. It can be dropped, declined or ended instead.</source>
        <translation>„%1“ ist kein Entwurf mehr und bleibt darum. Die Allianz kann fallen gelassen, abgelehnt oder beendet werden.</translation>
    </message>
    <message>
        <source>Only a party of the alliance can be named here.</source>
        <translation>Hier kann nur eine Partei der Allianz genannt werden.</translation>
    </message>
    <message>
        <source>A change is proposed while the alliance is active. “%1” is not.</source>
        <translation>Eine Änderung wird vorgeschlagen, solange die Allianz aktiv ist. „%1“ ist es nicht.</translation>
    </message>
    <message>
        <source>This is no export of Concord: %2.</source>
        <translation>Das ist kein Export von Concord: %2.</translation>
    </message>
    <message>
        <source>%1 has not risen by 0.3 since the change was made.</source>
        <translation>%1 ist seit der Änderung nicht um 0,3 gestiegen.</translation>
    </message>
    <message>
        <source>The text is the one that is in force already.</source>
        <translation>Der Text ist der, der schon in Kraft ist.</translation>
    </message>
    <message>
        <source>There is nothing to bring back: all of it is there.</source>
        <translation>Es gibt nichts zurückzuholen: Alles ist da.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>That is shorter than the agreed notice. The earliest last day is %2, unless all agree to less.</source>
        <translation>Das ist kürzer als die vereinbarte Frist. Der früheste letzte Tag ist %2, außer alle stimmen einem früheren zu.</translation>
    </message>
    <message>
        <source>Exactly one partner has to be your own side.</source>
        <translation>Genau ein Partner muss deine eigene Seite sein.</translation>
    </message>
    <message>
        <source>The document has to say whose workspace it is, once.</source>
        <translation>Das Dokument muss genau einmal sagen, wessen Arbeitsbereich es ist.</translation>
    </message>
    <message>
        <source>%1 must be from %2.</source>
        <translation>%1 muss zwischen %2 liegen.</translation>
    </message>
    <message>
        <source>Going on although something stands in the way needs a written reason.</source>
        <translation>Weiterzugehen, obwohl etwas im Weg steht, braucht einen schriftlichen Grund.</translation>
    </message>
    <message>
        <source>%1 is your own side and can&apos;t leave its alliance.</source>
        <translation>%1 ist deine eigene Seite und kann ihre Allianz nicht verlassen.</translation>
    </message>
    <message>
        <source>%1 belongs to something that is itself deleted. Bring that back first.</source>
        <translation>%1 gehört zu etwas, das selbst gelöscht ist. Hole das zuerst zurück.</translation>
    </message>
    <message>
        <source>%1 is part of “%2” and can&apos;t be deleted without tearing a hole there. Archive it instead.</source>
        <translation>%1 gehört zu „%2“ und kann nicht gelöscht werden, ohne dort eine Lücke zu reißen. Archiviere stattdessen.</translation>
    </message>
    <message>
        <source>%1 is your own side. Name somebody else as the partner.</source>
        <translation>%1 ist deine eigene Seite. Nenne jemand anderen als Partner.</translation>
    </message>
    <message>
        <source>Name a partner: an alliance has two parties at least.</source>
        <translation>Nenne einen Partner: Eine Allianz hat mindestens zwei Parteien.</translation>
    </message>
    <message>
        <source>%1 has accepted a version and so stays a party.</source>
        <translation>%1 hat einer Fassung zugestimmt und bleibt darum Partei.</translation>
    </message>
    <message>
        <source>%1 still gives, gets or answers for something here. Remove that first.</source>
        <translation>%1 gibt, bekommt oder verantwortet hier noch etwas. Entferne das zuerst.</translation>
    </message>
    <message>
        <source>Say which party.</source>
        <translation>Sag, welche Partei.</translation>
    </message>
    <message>
        <source>%1 is a party of it already.</source>
        <translation>%1 ist schon Partei.</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>Wähle heute oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>The row has %1 answers; there are %2 questions.</source>
        <translation>Die Zeile hat %1 Antworten; es gibt %2 Fragen.</translation>
    </message>
    <message>
        <source>“%1” is no answer: use 1 to 5, and 0 for “can&apos;t say”.</source>
        <translation>„%1“ ist keine Antwort: Nimm 1 bis 5, und 0 für „kann ich nicht sagen“.</translation>
    </message>
    <message>
        <source>A round of %1 that shows totals only says who answered.</source>
        <translation>Eine Runde von %1, die nur Summen zeigt, sagt, wer geantwortet hat.</translation>
    </message>
    <message>
        <source>Say whose answers these are.</source>
        <translation>Sag, wessen Antworten das sind.</translation>
    </message>
    <message>
        <source>This person has answered already.</source>
        <translation>Diese Person hat schon geantwortet.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Es braucht einen Grund.</translation>
    </message>
    <message>
        <source>Say for how many months it renews.</source>
        <translation>Sag, um wie viele Monate sie sich verlängert.</translation>
    </message>
    <message>
        <source>“%2” is neither done nor dropped.</source>
        <translation>„%2“ ist weder erledigt noch fallen gelassen.</translation>
    </message>
    <message>
        <source>“%2” was dropped without a reason.</source>
        <translation>„%2“ wurde ohne Grund fallen gelassen.</translation>
    </message>
    <message>
        <source>Say on which day it goes on.</source>
        <translation>Sag, an welchem Tag es weitergeht.</translation>
    </message>
    <message>
        <source>Say when to look at it again.</source>
        <translation>Sag, wann du wieder hinsehen willst.</translation>
    </message>
    <message>
        <source>The round is closed. A correction takes a new round.</source>
        <translation>Die Runde ist geschlossen. Eine Berichtigung braucht eine neue Runde.</translation>
    </message>
    <message>
        <source>Only a later round can confirm a change.</source>
        <translation>Nur eine spätere Runde kann eine Änderung bestätigen.</translation>
    </message>
    <message>
        <source>A round of %1 is still open. Close it first.</source>
        <translation>Eine Runde von %1 ist noch offen. Schließe sie zuerst.</translation>
    </message>
    <message>
        <source>Still open: %2 (%1)</source>
        <translation>Noch offen: %2 (%1)</translation>
    </message>
    <message>
        <source>Search is out of date for %1 entries.</source>
        <translation>Die Suche ist bei %1 Einträgen veraltet.</translation>
    </message>
    <message>
        <source>The workspace must have exactly one side that is yours; it has %1.</source>
        <translation>Der Arbeitsbereich muss genau eine Seite haben, die deine ist; er hat %1.</translation>
    </message>
    <message>
        <source>%1 is your own side. It can be changed, not deleted or moved.</source>
        <translation>%1 ist deine eigene Seite. Sie kann geändert, aber nicht gelöscht oder verschoben werden.</translation>
    </message>
    <message>
        <source>“%2” can be settled once it is agreed and written down.</source>
        <translation>„%2“ ist geklärt, sobald es vereinbart und aufgeschrieben ist.</translation>
    </message>
    <message>
        <source>%1 shares at level %2, which its safeguards do not allow.</source>
        <translation>%1 teilt auf Stufe %2, was die Absicherungen nicht erlauben.</translation>
    </message>
    <message>
        <source>Nothing is filled in yet.</source>
        <translation>Es ist noch nichts ausgefüllt.</translation>
    </message>
    <message>
        <source>%1 can&apos;t take that step from the stage it is at.</source>
        <translation>%1 kann diesen Schritt von der jetzigen Stufe aus nicht tun.</translation>
    </message>
    <message>
        <source>It starts on %2, which is still to come.</source>
        <translation>Es beginnt am %2, und der kommt erst noch.</translation>
    </message>
    <message>
        <source>Say when it starts.</source>
        <translation>Sag, wann es beginnt.</translation>
    </message>
    <message>
        <source>A step can&apos;t be taken on a day to come.</source>
        <translation>Ein Schritt kann nicht an einem kommenden Tag getan werden.</translation>
    </message>
    <message>
        <source>It can&apos;t go from “%1” to “%2”.</source>
        <translation>Es kann nicht von „%1“ zu „%2“ gehen.</translation>
    </message>
    <message>
        <source>Something else still needs it.</source>
        <translation>Etwas anderes braucht es noch.</translation>
    </message>
    <message>
        <source>The target of “%1” is where it started.</source>
        <translation>Das Ziel von „%1“ ist dort, wo es begann.</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1 ist beendet.</translation>
    </message>
    <message>
        <source>With fewer than %2 people invited, a round without names could never show a result. Invite more, or choose a named round.</source>
        <translation>Mit weniger als %2 Eingeladenen könnte eine Runde ohne Namen nie ein Ergebnis zeigen. Lade mehr ein, oder wähle eine Runde mit Namen.</translation>
    </message>
    <message>
        <source>%1 has fewer than two parties.</source>
        <translation>%1 hat weniger als zwei Parteien.</translation>
    </message>
    <message>
        <source>%1 may have %2 characters at most.</source>
        <translation>%1 darf höchstens %2 Zeichen haben.</translation>
    </message>
    <message>
        <source>In a round with totals only, nobody&apos;s name is kept.</source>
        <translation>In einer Runde mit Summen allein wird niemandes Name behalten.</translation>
    </message>
    <message>
        <source>The longest silence can&apos;t be shorter than the rhythm you wish for.</source>
        <translation>Das längste Schweigen kann nicht kürzer sein als der gewünschte Rhythmus.</translation>
    </message>
    <message>
        <source>An alliance has two parties at least.</source>
        <translation>Eine Allianz hat mindestens zwei Parteien.</translation>
    </message>
    <message>
        <source>%1 has more than one version in force.</source>
        <translation>%1 hat mehr als eine Fassung in Kraft.</translation>
    </message>
    <message>
        <source>The file does not take this value: %1</source>
        <translation>Die Datei nimmt diesen Wert nicht: %1</translation>
    </message>
    <message>
        <source>%1 is no field of Concord.</source>
        <translation>%1 ist kein Feld von Concord.</translation>
    </message>
    <message>
        <source>%1 points to a record that is not in the file: %2.</source>
        <translation>%1 verweist auf einen Eintrag, der nicht in der Datei ist: %2.</translation>
    </message>
    <message>
        <source>%1 has a word that Concord does not know: “%2”.</source>
        <translation>%1 hat ein Wort, das Concord nicht kennt: „%2“.</translation>
    </message>
    <message>
        <source>%1 must have exactly one party that is you.</source>
        <translation>%1 muss genau eine Partei haben, die du bist.</translation>
    </message>
    <message>
        <source>Version %2 of %1 is not the text that was put forward.</source>
        <translation>Fassung %2 von %1 ist nicht der Text, der vorgelegt wurde.</translation>
    </message>
    <message>
        <source>Version %2 is in force. It can be replaced, not taken back.</source>
        <translation>Fassung %2 ist in Kraft. Sie kann ersetzt, nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Version %2 is sealed; its text can&apos;t change.</source>
        <translation>Fassung %2 ist versiegelt; ihr Text kann sich nicht ändern.</translation>
    </message>
    <message>
        <source>Version %2 is not waiting to be accepted.</source>
        <translation>Fassung %2 wartet nicht auf Zustimmung.</translation>
    </message>
    <message>
        <source>Say which part is wanted.</source>
        <translation>Sag, welche Rolle gesucht ist.</translation>
    </message>
    <message>
        <source>%1 is a working group: people who work side by side are not rated as a team.</source>
        <translation>%1 ist eine Arbeitsgruppe: Wer nebeneinander arbeitet, wird nicht als Team bewertet.</translation>
    </message>
    <message>
        <source>%1 should hold a %2.</source>
        <translation>%1 sollte ein %2 enthalten.</translation>
    </message>
    <message>
        <source>A deal-breaker stands, so the decision can only be “not now”: %2</source>
        <translation>Ein Ausschlussgrund besteht, darum kann die Entscheidung nur „jetzt nicht“ sein: %2</translation>
    </message>
    <message>
        <source>There is no file %2.</source>
        <translation>Es gibt keine Datei %2.</translation>
    </message>
    <message>
        <source>The file %2 is larger than %1 megabytes, which is more than Concord reads.</source>
        <translation>Die Datei %2 ist größer als %1 Megabyte, mehr als Concord liest.</translation>
    </message>
    <message>
        <source>Keeping in touch is with a partner, not with an alliance or a team.</source>
        <translation>In Verbindung bleibt man mit einem Partner, nicht mit einer Allianz oder einem Team.</translation>
    </message>
    <message>
        <source>Coverage is 0, 25, 50, 75 or 100 percent.</source>
        <translation>Deckung ist 0, 25, 50, 75 oder 100 Prozent.</translation>
    </message>
    <message>
        <source>Hours are counted in quarters.</source>
        <translation>Stunden werden in Vierteln gezählt.</translation>
    </message>
    <message>
        <source>An action comes from one place: a check-in, a round or a concern.</source>
        <translation>Eine Aktion kommt von einem Ort: einem Treffen, einer Runde oder einer Sorge.</translation>
    </message>
    <message>
        <source>Choose the one thing that it is about, such as one alliance, one team or one partner.</source>
        <translation>Wähle das eine, worum es geht, etwa eine Allianz, ein Team oder einen Partner.</translation>
    </message>
    <message>
        <source>There is an answer to %1, which the questionnaire does not ask.</source>
        <translation>Es gibt eine Antwort auf %1, wonach der Fragebogen nicht fragt.</translation>
    </message>
    <message>
        <source>%1 is a workspace. It was left as it is; choose another name.</source>
        <translation>%1 ist ein Arbeitsbereich. Er blieb, wie er ist; wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file must say once whose workspace it is; it says so %1 times.</source>
        <translation>Die Datei muss einmal sagen, wessen Arbeitsbereich sie ist; sie sagt es %1-mal.</translation>
    </message>
    <message>
        <source>What stood there before the whole workspace was replaced can&apos;t be brought back.</source>
        <translation>Was dort stand, bevor der ganze Arbeitsbereich ersetzt wurde, kann nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>There is no team “%1”.</source>
        <translation>Es gibt kein Team „%1“.</translation>
    </message>
    <message>
        <source>The last contact of %1 partners is out of date.</source>
        <translation>Bei %1 Partnern stimmt der letzte Kontakt nicht mehr.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Enter your gut feeling about %1 first; the score must not colour it.</source>
        <translation>Trag zuerst dein Gefühl zu %1 ein; die Bewertung darf es nicht färben.</translation>
    </message>
    <message>
        <source>The import of %1 is undone already.</source>
        <translation>Der Import von %1 ist schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Change %1 is no import of contacts.</source>
        <translation>Änderung %1 ist kein Import von Kontakten.</translation>
    </message>
    <message>
        <source>%1 is what the alliance %2 is for. Set it to dropped instead, and it stays to be read.</source>
        <translation>%1 ist das, wofür es die Allianz %2 gibt. Setze die Priorität stattdessen auf „fallen gelassen“; so bleibt sie nachzulesen.</translation>
    </message>
    <message>
        <source>The file has more contacts than fit into memory: more than %1. Split it into several files.</source>
        <translation>Die Datei hat mehr Kontakte, als in den Speicher passen: mehr als %1. Teile sie auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>%1 is you, the one who keeps this workspace, and can&apos;t be erased from it.</source>
        <translation>%1 bist du: Du führst diesen Arbeitsbereich und kannst nicht daraus gelöscht werden.</translation>
    </message>
    <message>
        <source>Both are parties of “%2”, so they can&apos;t be one. Take %1 out of it first, if it is a draft.</source>
        <translation>Beide sind Parteien von „%2“ und können darum nicht eins sein. Nimm zuerst %1 heraus, falls es ein Entwurf ist.</translation>
    </message>
    <message>
        <source>Both answered the same round of %2, so %1 is somebody else.</source>
        <translation>Beide haben in derselben Runde von %2 geantwortet; %1 ist also jemand anderes.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be merged with itself.</source>
        <translation>%1 lässt sich nicht mit sich selbst zusammenführen.</translation>
    </message>
    <message>
        <source>%1 is yourself or your own side. Merge the other record into it, not the other way round.</source>
        <translation>%1 bist du selbst oder ist deine eigene Seite. Nimm den anderen Eintrag darin auf, nicht umgekehrt.</translation>
    </message>
    <message>
        <source>There is no partner “%1”.</source>
        <translation>Es gibt keinen Partner „%1“.</translation>
    </message>
    <message>
        <source>An attachment is not what was attached: its SHA-256 is no longer %2.</source>
        <translation>Ein Anhang ist nicht mehr, was angehängt wurde: Sein SHA-256 ist nicht mehr %2.</translation>
    </message>
    <message>
        <source>%2 is a workspace, and a workspace can&apos;t be attached. Attach a copy of something in it.</source>
        <translation>%2 ist ein Arbeitsbereich, und ein Arbeitsbereich lässt sich nicht anhängen. Häng eine Kopie von etwas daraus an.</translation>
    </message>
    <message>
        <source>%2 is larger than %1 megabytes. Attach it as a link instead.</source>
        <translation>%2 ist größer als %1 Megabyte. Häng stattdessen einen Verweis an.</translation>
    </message>
    <message>
        <source>A workspace takes %1 megabytes of attached files, and “%2” would be more. Attach it as a link instead.</source>
        <translation>Ein Arbeitsbereich fasst %1 Megabyte an Anhängen, und mit „%2“ wären es mehr. Häng stattdessen einen Verweis an.</translation>
    </message>
    <message>
        <source>The bytes of an attachment are missing: %1.</source>
        <translation>Der Inhalt eines Anhangs fehlt: %1.</translation>
    </message>
    <message>
        <source>The attachment “%2” needs its SHA-256.</source>
        <translation>Der Anhang „%2“ braucht seinen SHA-256.</translation>
    </message>
    <message>
        <source>“%1” has led to a benefit before.</source>
        <translation>„%1“ hat schon einmal zu einem Nutzen geführt.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Es gibt keine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>No version of &quot;%1&quot; was in force on %2.</source>
        <translation>Am %2 war keine Fassung von „%1“ in Kraft.</translation>
    </message>
    <message>
        <source>%2 is no folder.</source>
        <translation>%2 ist kein Ordner.</translation>
    </message>
    <message>
        <source>%2 is no file that could be attached.</source>
        <translation>%2 ist keine Datei, die sich anhängen lässt.</translation>
    </message>
    <message>
        <source>“%2” is no rule for days that come again without an end.</source>
        <translation>„%2“ ist keine Regel für Tage, die ohne Ende wiederkehren.</translation>
    </message>
    <message>
        <source>“%2” is no safeguard of the list.</source>
        <translation>„%2“ ist keine Absicherung der Liste.</translation>
    </message>
    <message>
        <source>This is no template of Concord: %2.</source>
        <translation>Das ist keine Vorlage von Concord: %2.</translation>
    </message>
    <message>
        <source>“%2” can only prove a yes to this alliance.</source>
        <translation>„%2“ kann nur ein Ja zu dieser Allianz belegen.</translation>
    </message>
    <message>
        <source>%1 does not hold a file as base64.</source>
        <translation>%1 enthält keine Datei in base64.</translation>
    </message>
    <message>
        <source>The attachment “%2” needs to say where the file lies.</source>
        <translation>Der Anhang „%2“ muss sagen, wo die Datei liegt.</translation>
    </message>
    <message>
        <source>A weekday of a month has fixed dates: they do not follow from when the last one was held.</source>
        <translation>Ein Wochentag im Monat hat feste Tage: Sie richten sich nicht danach, wann das letzte Treffen war.</translation>
    </message>
    <message>
        <source>This template was written by a newer Concord (form %2).</source>
        <translation>Diese Vorlage stammt von einem neueren Concord (Form %2).</translation>
    </message>
    <message>
        <source>%1 may have %2 entries at most.</source>
        <translation>%1 darf höchstens %2 Einträge haben.</translation>
    </message>
    <message>
        <source>There are no minutes of a check-in that was not held.</source>
        <translation>Von einem Check-in, der nicht abgehalten wurde, gibt es kein Protokoll.</translation>
    </message>
    <message>
        <source>Nobody can have accepted this text before it was sealed, on %2.</source>
        <translation>Niemand kann diesem Text zugestimmt haben, bevor er am %2 versiegelt wurde.</translation>
    </message>
    <message>
        <source>“%1” is over, and nothing more is planned with it.</source>
        <translation>„%1“ ist vorbei, und es wird nichts mehr damit geplant.</translation>
    </message>
    <message>
        <source>It was renewed already, as “%1” (%2). That one has to be over first.</source>
        <translation>Sie wurde schon erneuert, als „%1“ (%2). Die muss erst vorbei sein.</translation>
    </message>
    <message>
        <source>The step before it was taken on %2: choose that day or a later one.</source>
        <translation>Der Schritt davor war am %2: Wähle diesen Tag oder einen späteren.</translation>
    </message>
    <message>
        <source>The alliance started on %2: choose that day or a later one.</source>
        <translation>Die Allianz begann am %2: Wähle diesen Tag oder einen späteren.</translation>
    </message>
    <message>
        <source>Choose a day within the next ten years.</source>
        <translation>Wähle einen Tag in den nächsten zehn Jahren.</translation>
    </message>
    <message>
        <source>There is nothing in the file %2.</source>
        <translation>In der Datei %2 steht nichts.</translation>
    </message>
    <message>
        <source>The steps of %1 do not lead to one another, or not to the state that it is in.</source>
        <translation>Die Schritte von %1 führen nicht einer zum anderen oder nicht zu dem Zustand, in dem es ist.</translation>
    </message>
    <message>
        <source>One of the two is a person and the other an organisation. They can&apos;t be one.</source>
        <translation>Die eine ist eine Person, die andere eine Organisation. Sie können nicht dieselben sein.</translation>
    </message>
    <message>
        <source>The questionnaire has no dimension “%1”. It has %2.</source>
        <translation>Der Fragebogen hat keine Dimension „%1“. Er hat %2.</translation>
    </message>
    <message>
        <source>“%1” has no round of that number; it has had %2.</source>
        <translation>„%1“ hat keine Runde mit dieser Nummer; bisher waren es %2.</translation>
    </message>
    <message>
        <source>A round without names shows nothing below %2 answers; there are only %1 here. Bring more, or make it a named round.</source>
        <translation>Eine Runde ohne Namen zeigt unter %2 Antworten nichts; hier sind es nur %1. Bring mehr mit, oder mach eine Runde mit Namen daraus.</translation>
    </message>
    <message>
        <source>A change of %1 can&apos;t count from a day that is over: what counted then stays what counted.</source>
        <translation>Eine Änderung von %1 kann nicht von einem vergangenen Tag an gelten: Was damals galt, bleibt, was galt.</translation>
    </message>
    <message>
        <source>Choose a day within the last ten years.</source>
        <translation>Wähle einen Tag in den letzten zehn Jahren.</translation>
    </message>
    <message>
        <source>What this is about had not begun on that day. The earliest is %2.</source>
        <translation>Worum es geht, hatte an diesem Tag noch nicht begonnen. Der früheste ist der %2.</translation>
    </message>
    <message>
        <source>%2 is a folder, not a file.</source>
        <translation>%2 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>What was agreed ends on %2 at the latest; a later last day needs the word of all.</source>
        <translation>Was vereinbart war, endet spätestens am %2; ein späterer letzter Tag braucht das Wort aller.</translation>
    </message>
    <message>
        <source>The file has other words than Concord under version %2 of the questionnaire “%1”. People who answered it were asked something else.</source>
        <translation>Die Datei hat unter Fassung %2 des Fragebogens „%1“ andere Worte als Concord. Wer ihn beantwortet hat, wurde etwas anderes gefragt.</translation>
    </message>
    <message>
        <source>“%2” comes on no day, such as 30 February. Choose another rule or another start.</source>
        <translation>„%2“ trifft auf keinen Tag, so wie der 30. Februar. Wähle eine andere Regel oder einen anderen Beginn.</translation>
    </message>
    <message>
        <source>%1 has more than one open round.</source>
        <translation>%1 hat mehr als eine offene Runde.</translation>
    </message>
    <message>
        <source>A version of %1 is accepted by a party that is in another alliance.</source>
        <translation>Einer Fassung von %1 stimmt eine Partei zu, die in einer anderen Allianz ist.</translation>
    </message>
    <message>
        <source>%1 is active, but no version of its agreement was ever put forward.</source>
        <translation>%1 ist aktiv, aber keine Fassung der Vereinbarung wurde je vorgelegt.</translation>
    </message>
    <message>
        <source>%1 joined after version %2 was sealed, and its text does not name them.</source>
        <translation>%1 kam dazu, nachdem Fassung %2 versiegelt war, und ihr Text nennt sie nicht.</translation>
    </message>
    <message>
        <source>The sealed text of “%1” names its parties. Take it back to a draft to change them.</source>
        <translation>Der versiegelte Text von „%1“ nennt die Parteien. Mach daraus wieder einen Entwurf, um sie zu ändern.</translation>
    </message>
    <message>
        <source>%1 is named in version %2, which is agreed, and so stays a party.</source>
        <translation>%1 ist in Fassung %2 genannt, die vereinbart ist, und bleibt daher Partei.</translation>
    </message>
    <message>
        <source>A party joins “%1” only while it is active: add it, then propose the change.</source>
        <translation>Eine Partei kommt zu „%1“ nur dazu, solange die Allianz aktiv ist: Füge sie hinzu und schlage dann die Änderung vor.</translation>
    </message>
    <message>
        <source>The text has changed since version %2 was sealed. Take it back to a draft and propose it again.</source>
        <translation>Der Text hat sich geändert, seit Fassung %2 versiegelt wurde. Mach daraus wieder einen Entwurf und schlage ihn neu vor.</translation>
    </message>
    <message>
        <source>Version %2 of %1 is not a text that Concord writes: elsewhere it could show as something other than what it says.</source>
        <translation>Fassung %2 von %1 ist kein Text, den Concord schreibt: Anderswo könnte er als etwas anderes erscheinen, als er sagt.</translation>
    </message>
    <message>
        <source>“%1” was put forward once, and its sealed text stays. Drop it instead.</source>
        <translation>„%1“ wurde einmal vorgelegt, und der versiegelte Text bleibt. Lass sie stattdessen fallen.</translation>
    </message>
    <message>
        <source>This file has records of its own already. Everything can be imported only into a new file.</source>
        <translation>Diese Datei hat schon eigene Einträge. Alles auf einmal lässt sich nur in eine neue Datei importieren.</translation>
    </message>
</context>
<context>
    <name>concord</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Imported everything from %1.</source>
        <translation>Alles aus %1 importiert.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importiert: %1.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>For the priority</source>
        <translation>Für die Priorität</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>%1 partners on %2.</source>
        <translation>%1 Partner am %2.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail and phone</source>
        <translation>E-Mail und Telefon</translation>
    </message>
    <message>
        <source>Really good at</source>
        <translation>Wirklich gut in</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Deckt</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Alliances</source>
        <translation>Allianzen</translation>
    </message>
    <message>
        <source>One alliance on %1.</source>
        <translation>Eine Allianz am %1.</translation>
    </message>
    <message>
        <source>%1 alliances on %2.</source>
        <translation>%1 Allianzen am %2.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>what needs attention</source>
        <translation>was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation>Allianz</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>Value %</source>
        <translation>Nutzen %</translation>
    </message>
    <message>
        <source>Time %</source>
        <translation>Zeit %</translation>
    </message>
    <message>
        <source>Next check-in</source>
        <translation>Nächstes Treffen</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Kündigen bis</translation>
    </message>
    <message>
        <source>Start preparing</source>
        <translation>Vorbereiten ab</translation>
    </message>
    <message>
        <source>Complete %</source>
        <translation>Vollständig %</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, mit %2</translation>
    </message>
    <message>
        <source>State and balance</source>
        <translation>Stand und Gleichgewicht</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>If names look garbled, read the file as</source>
        <translation>Sehen Namen verstümmelt aus? Die Datei lesen als</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.tsv *.txt);;Exports of Concord (*.json)</source>
        <translation>Kontakte (*.vcf *.vcard *.csv *.tsv *.txt);;Exporte von Concord (*.json)</translation>
    </message>
    <message>
        <source>Import everything</source>
        <translation>Alles importieren</translation>
    </message>
</context>
<context>
    <name>concord::AcceptForm</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Where the proof is</source>
        <translation>Wo der Nachweis liegt</translation>
    </message>
    <message>
        <source>Folder on the office shelf, tab 1</source>
        <translation>Ordner im Büroregal, Register 1</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 accepts version %2</source>
        <translation>Zustimmung von %1 zu Fassung %2</translation>
    </message>
    <message>
        <source>Nobody on record is called “%1”. Add them on the partners&apos; page first.</source>
        <translation>Niemand in den Einträgen heißt „%1“. Lege die Person zuerst auf der Partnerseite an.</translation>
    </message>
</context>
<context>
    <name>concord::ActionsCard</name>
    <message>
        <source>Who does what next</source>
        <translation>Wer als Nächstes was macht</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation>Aktion hinzufügen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Nothing is promised yet.</source>
        <translation>Noch ist nichts versprochen.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>fallen gelassen</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from before</source>
        <translation>von früher</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Fallen lassen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
</context>
<context>
    <name>concord::AgendaActs</name>
    <message>
        <source>Hold</source>
        <translation>Abhalten</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Postpone: %1</source>
        <translation>Verschieben: %1</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Why is “%1” skipped?</source>
        <translation>Warum wird „%1“ ausgelassen?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Fallen lassen</translation>
    </message>
    <message>
        <source>Ask someone</source>
        <translation>Jemanden fragen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Umgesetzt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>concord::AgendaCard</name>
    <message numerus="yes">
        <source>Show more of the %n others</source>
        <translation>
            <numerusform>Den %n weiteren zeigen</numerusform>
            <numerusform>Die %n weiteren zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::AgreementTab</name>
    <message>
        <source>Private copy</source>
        <translation>Private Fassung</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>Die Vereinbarung</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Welcher Text</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>As it reads now</source>
        <translation>Wie es jetzt lautet</translation>
    </message>
    <message>
        <source>Version %1, sealed</source>
        <translation>Fassung %1, versiegelt</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>Womit er verglichen wird</translation>
    </message>
    <message>
        <source>%1, plan</source>
        <translation>%1, Plan</translation>
    </message>
    <message>
        <source>%1, review</source>
        <translation>%1, Durchsicht</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Fassung %2</translation>
    </message>
    <message>
        <source>Plan on one page</source>
        <translation>Plan auf einer Seite</translation>
    </message>
    <message>
        <source>Review sheet</source>
        <translation>Blatt für die Durchsicht</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Compared with now</source>
        <translation>Verglichen mit jetzt</translation>
    </message>
    <message>
        <source>Compared with version %1</source>
        <translation>Verglichen mit Fassung %1</translation>
    </message>
    <message>
        <source>From version %1 to the text as it reads now</source>
        <translation>Von Fassung %1 zum Text, wie er jetzt lautet</translation>
    </message>
    <message>
        <source>From version %1 to version %2</source>
        <translation>Von Fassung %1 zu Fassung %2</translation>
    </message>
</context>
<context>
    <name>concord::AlignmentChart</name>
    <message>
        <source>Alignment</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Covers %1 of the needs; %2 of what they are good at serves them.</source>
        <translation>Deckt %1 des Bedarfs; %2 ihrer Stärken dienen ihm.</translation>
    </message>
    <message>
        <source>Not known well enough: %1.</source>
        <translation>Nicht gut genug bekannt: %1.</translation>
    </message>
</context>
<context>
    <name>concord::AlignmentTab</name>
    <message>
        <source>Move with the arrow keys. 0 to 4: so many quarters; + and − a step; Delete: not judged; Space: tick the partner; Enter: the words below. How it is known, by G, I, T and P: %1.</source>
        <translation>Geh mit den Pfeiltasten. 0 bis 4: so viele Viertel; + und − ein Schritt; Entf: nicht beurteilt; Leertaste: Partner ankreuzen; Eingabetaste: die Worte darunter. Woher du es weißt, mit G, I, T und P: %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Clear ticks</source>
        <translation>Häkchen entfernen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Another partner by name</source>
        <translation>Weiterer Partner nach Namen</translation>
    </message>
    <message>
        <source>Coverage up, focus to the right</source>
        <translation>Deckung nach oben, Fokus nach rechts</translation>
    </message>
    <message>
        <source>Alignment matrix: partners and needs</source>
        <translation>Passungsmatrix: Partner und Bedarf</translation>
    </message>
    <message>
        <source>by coverage</source>
        <translation>nach Deckung</translation>
    </message>
    <message>
        <source>by focus</source>
        <translation>nach Fokus</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Namen</translation>
    </message>
    <message>
        <source>Order of the partners</source>
        <translation>Reihenfolge der Partner</translation>
    </message>
    <message>
        <source>Who covers how much of what</source>
        <translation>Wer wie viel wovon deckt</translation>
    </message>
    <message>
        <source>How much of what they do is what you need? Say first what this priority needs done.</source>
        <translation>Wie viel von ihrem Tun ist das, was du brauchst? Sag zuerst, was für diese Priorität getan werden muss.</translation>
    </message>
    <message>
        <source>How much of what they do is what you need? Name the people and organisations you respect first.</source>
        <translation>Wie viel von ihrem Tun ist das, was du brauchst? Nenne zuerst die Menschen und Organisationen, die du achtest.</translation>
    </message>
    <message>
        <source>Add the first need</source>
        <translation>Ersten Bedarf hinzufügen</translation>
    </message>
    <message>
        <source>Add the first partner</source>
        <translation>Ersten Partner hinzufügen</translation>
    </message>
    <message>
        <source>1 more partner is on your list, not judged yet.</source>
        <translation>1 weiterer Partner steht auf deiner Liste, noch nicht beurteilt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more partners are on your list, not judged yet.</source>
        <translation>
            <numerusform>%n weiterer Partner steht auf deiner Liste, noch nicht beurteilt.</numerusform>
            <numerusform>%n weitere Partner stehen auf deiner Liste, noch nicht beurteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is judged yet: how much of each need does each of them cover?</source>
        <translation>Noch ist nichts beurteilt: Wie viel von jedem Bedarf deckt jeder von ihnen?</translation>
    </message>
    <message>
        <source>All of them together cover %1. Tick some to see what that set covers.</source>
        <translation>Alle zusammen decken %1. Kreuze einige an, um zu sehen, was diese Auswahl deckt.</translation>
    </message>
    <message>
        <source>%1 covers %2.</source>
        <translation>%1 deckt %2.</translation>
    </message>
    <message>
        <source>This set covers %1: %2.</source>
        <translation>Diese Auswahl deckt %1: %2.</translation>
    </message>
    <message>
        <source>Nobody covers %1.</source>
        <translation>Niemand deckt %1.</translation>
    </message>
    <message>
        <source>No partner of that name is on your list.</source>
        <translation>Kein Partner dieses Namens steht auf deiner Liste.</translation>
    </message>
</context>
<context>
    <name>concord::AllianceDetail</name>
    <message>
        <source>Delete draft</source>
        <translation>Entwurf löschen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Grundlagen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Give and get</source>
        <translation>Geben und Bekommen</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>Absicherungen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Write PDF</source>
        <translation>PDF schreiben</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>%1 · with %2 · %3, %4</source>
        <translation>%1 · mit %2 · %3, %4</translation>
    </message>
    <message>
        <source>Something is still in the way:</source>
        <translation>Etwas steht noch im Weg:</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Mend it first</source>
        <translation>Zuerst beheben</translation>
    </message>
    <message>
        <source>Go on anyway, with a written reason</source>
        <translation>Trotzdem weitergehen, mit schriftlichem Grund</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Why do you go on anyway? The reason stays visible on the alliance.</source>
        <translation>Warum gehst du trotzdem weiter? Der Grund bleibt an der Allianz sichtbar.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitergehen</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Wer sagt das?</translation>
    </message>
    <message>
        <source>On which day does it go on?</source>
        <translation>An welchem Tag geht es weiter?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Proposing seals the text of the agreement as a version that never changes. It can be withdrawn, not undone.</source>
        <translation>Der Vorschlag versiegelt den Text der Vereinbarung als Fassung, die sich nie ändert. Er lässt sich zurückziehen, nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>More about the alliance</source>
        <translation>Mehr zur Allianz</translation>
    </message>
    <message>
        <source>Save as a template…</source>
        <translation>Als Vorlage speichern …</translation>
    </message>
    <message>
        <source>Plan on one page</source>
        <translation>Plan auf einer Seite</translation>
    </message>
    <message>
        <source>Review sheet</source>
        <translation>Blatt für die Durchsicht</translation>
    </message>
    <message>
        <source>Write ODT</source>
        <translation>ODT schreiben</translation>
    </message>
    <message>
        <source>Write HTML</source>
        <translation>HTML schreiben</translation>
    </message>
    <message>
        <source>Write Markdown</source>
        <translation>Markdown schreiben</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Druckvorschau …</translation>
    </message>
    <message>
        <source>Topics, work, gains, safeguards and rhythms of this alliance become a template for others. Who takes part, days, readings and everything private stay out of it; read its texts once before you give it away. What shall it be called?</source>
        <translation>Themen, Aufgaben, Gewinne, Absicherungen und Rhythmen dieser Allianz werden zu einer Vorlage für andere. Wer dabei ist, Tage, Messwerte und alles Private bleiben draußen; lies die Texte einmal durch, bevor du die Vorlage weitergibst. Wie soll sie heißen?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved. A new alliance can begin with it.</source>
        <translation>Gespeichert. Eine neue Allianz kann damit beginnen.</translation>
    </message>
    <message>
        <source>On which day was the notice given?</source>
        <translation>An welchem Tag wurde gekündigt?</translation>
    </message>
    <message>
        <source>Choose another day</source>
        <translation>Einen anderen Tag wählen</translation>
    </message>
    <message>
        <source>All agree to a shorter notice, with a reason</source>
        <translation>Alle stimmen einer kürzeren Frist zu, mit Begründung</translation>
    </message>
    <message>
        <source>With the agreed notice the last day is %1 at the earliest.</source>
        <translation>Mit der vereinbarten Frist ist der letzte Tag frühestens der %1.</translation>
    </message>
    <message>
        <source>Why do all agree to a shorter notice?</source>
        <translation>Warum stimmen alle einer kürzeren Frist zu?</translation>
    </message>
    <message>
        <source>On which day was it? What stands in the way is looked at as of that day.</source>
        <translation>An welchem Tag war es? Was im Weg steht, wird nach dem Stand dieses Tages betrachtet.</translation>
    </message>
    <message>
        <source>Why? It helps later; leave it empty if nobody said.</source>
        <translation>Warum? Das hilft später; lass es leer, wenn es niemand gesagt hat.</translation>
    </message>
    <message>
        <source>The last day can&apos;t be before the day on which notice was given.</source>
        <translation>Der letzte Tag kann nicht vor dem Tag der Kündigung liegen.</translation>
    </message>
    <message>
        <source>All agree to a later last day, with a reason</source>
        <translation>Alle stimmen einem späteren letzten Tag zu, mit Begründung</translation>
    </message>
    <message>
        <source>Why do all agree to a later last day?</source>
        <translation>Warum stimmen alle einem späteren letzten Tag zu?</translation>
    </message>
</context>
<context>
    <name>concord::AllianceListModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>concord::AlliancesCard</name>
    <message>
        <source>How your alliances stand</source>
        <translation>Wie deine Allianzen stehen</translation>
    </message>
    <message>
        <source>No alliance is agreed on yet. One that matters to both sides starts with a draft.</source>
        <translation>Noch ist keine Allianz vereinbart. Eine, die beiden Seiten wichtig ist, beginnt mit einem Entwurf.</translation>
    </message>
    <message numerus="yes">
        <source>All %n alliances</source>
        <translation>
            <numerusform>Die Allianz</numerusform>
            <numerusform>Alle %n Allianzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>no check-in planned</source>
        <translation>kein Treffen geplant</translation>
    </message>
    <message>
        <source>check-in overdue</source>
        <translation>Treffen überfällig</translation>
    </message>
    <message>
        <source>check-in %1</source>
        <translation>Treffen %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
</context>
<context>
    <name>concord::AlliancesPage</name>
    <message>
        <source>An alliance lets somebody who is better at it do what you need, and gives them something they want. Each side wins, and both say it in writing.</source>
        <translation>In einer Allianz tut jemand, der es besser kann, was du brauchst, und bekommt etwas, das er will. Jede Seite gewinnt, und beide sagen es schriftlich.</translation>
    </message>
    <message>
        <source>Draft your first alliance</source>
        <translation>Erste Allianz entwerfen</translation>
    </message>
    <message>
        <source>Find an alliance</source>
        <translation>Allianz finden</translation>
    </message>
    <message>
        <source>Alliances</source>
        <translation>Allianzen</translation>
    </message>
    <message>
        <source>New alliance</source>
        <translation>Neue Allianz</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Einzeln</translation>
    </message>
</context>
<context>
    <name>concord::AloneRow</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist geschehen?</translation>
    </message>
    <message>
        <source>frustration</source>
        <translation>Frust</translation>
    </message>
    <message>
        <source>Day of the entry of %1</source>
        <translation>Tag des Eintrags vom %1</translation>
    </message>
    <message>
        <source>Hours on %1</source>
        <translation>Stunden am %1</translation>
    </message>
    <message>
        <source>Money on %1</source>
        <translation>Geld am %1</translation>
    </message>
    <message>
        <source>Frustration on %1</source>
        <translation>Frust am %1</translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation>Notiz vom %1</translation>
    </message>
    <message>
        <source>Remove the entry of %1</source>
        <translation>Eintrag vom %1 entfernen</translation>
    </message>
</context>
<context>
    <name>concord::AloneTab</name>
    <message>
        <source>Break-even</source>
        <translation>Was sich mehr lohnt</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>Das Kontobuch</translation>
    </message>
    <message>
        <source>What going it alone took</source>
        <translation>Was der Alleingang gekostet hat</translation>
    </message>
    <message>
        <source>We think we can do it alone; later we have lost time and money and gained frustration. Write down what a stretch of it took, and see what it comes to.</source>
        <translation>Wir meinen, wir schaffen es allein; später haben wir Zeit und Geld verloren und Frust gewonnen. Schreib auf, was ein Stück davon gekostet hat, und sieh, was zusammenkommt.</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n months, %1 to %2</source>
        <translation>
            <numerusform>%n Monat, %1 bis %2</numerusform>
            <numerusform>%n Monate, %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <translation>
            <numerusform>Den %n Eintrag zeigen</numerusform>
            <numerusform>Alle %n Einträge zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Alone: %1.</source>
        <translation>Allein: %1.</translation>
    </message>
    <message>
        <source>Alone: nothing is written down yet.</source>
        <translation>Allein: Noch ist nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>In %1 you give: %2 (effort %3 of 5).</source>
        <translation>In %1 gibst du: %2 (Aufwand %3 von 5).</translation>
    </message>
    <message>
        <source>In %1 you give: %2, %3 (effort %4 of 5).</source>
        <translation>In %1 gibst du: %2, %3 (Aufwand %4 von 5).</translation>
    </message>
    <message>
        <source>Whether that is the better trade is yours to judge: it is not added up.</source>
        <translation>Ob das der bessere Tausch ist, beurteilst du: Es wird nicht zusammengerechnet.</translation>
    </message>
    <message>
        <source>Once an alliance serves this priority, what you give to it stands here beside the ledger.</source>
        <translation>Sobald eine Allianz dieser Priorität dient, steht hier neben dem Kontobuch, was du für sie gibst.</translation>
    </message>
</context>
<context>
    <name>concord::AskEntry</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What did asking teach you?</source>
        <translation>Was hat dich das Fragen gelehrt?</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>gefragt %1</translation>
    </message>
    <message>
        <source>felt %1 of 5 before</source>
        <translation>Gefühl vorher %1 von 5</translation>
    </message>
    <message>
        <source>follow up %1</source>
        <translation>nachfragen %1</translation>
    </message>
    <message>
        <source>What asking %1 taught</source>
        <translation>Was die Frage an %1 gelehrt hat</translation>
    </message>
    <message>
        <source>More about asking %1</source>
        <translation>Mehr über die Frage an %1</translation>
    </message>
    <message>
        <source>Ask again on…</source>
        <translation>Wieder fragen am …</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>geantwortet %1</translation>
    </message>
</context>
<context>
    <name>concord::AskListWidget</name>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation>für: %1</translation>
    </message>
</context>
<context>
    <name>concord::AsksSection</name>
    <message>
        <source>Ask…</source>
        <translation>Neue Frage …</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>Note that you asked them</source>
        <translation>Festhalten, dass du sie gefragt hast</translation>
    </message>
    <message>
        <source>Trust your gut, and ask: people say yes or no, and either is fine.</source>
        <translation>Vertrau deinem Gefühl und frag: Menschen sagen ja oder nein, und beides ist in Ordnung.</translation>
    </message>
    <message>
        <source>What did you ask for, in your words?</source>
        <translation>Worum hast du gebeten, in deinen Worten?</translation>
    </message>
    <message>
        <source>How asking felt before, 1 hard to 5 easy</source>
        <translation>Wie sich das Fragen vorher anfühlte, 1 schwer bis 5 leicht</translation>
    </message>
    <message>
        <source>1 hard, 5 easy</source>
        <translation>1 schwer, 5 leicht</translation>
    </message>
    <message>
        <source>I have asked</source>
        <translation>Ich habe gefragt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Felt before</source>
        <translation>Gefühl vorher</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Nachfragen am</translation>
    </message>
    <message>
        <source>a talk</source>
        <translation>ein Gespräch</translation>
    </message>
    <message>
        <source>the team %1</source>
        <translation>das Team %1</translation>
    </message>
</context>
<context>
    <name>concord::AsksTab</name>
    <message>
        <source>Asked so far</source>
        <translation>Bisher gefragt</translation>
    </message>
    <message>
        <source>Whom do you ask?</source>
        <translation>Wen fragst du?</translation>
    </message>
    <message>
        <source>Whom you ask</source>
        <translation>Wen du fragst</translation>
    </message>
    <message>
        <source>What did you ask for, in your words?</source>
        <translation>Worum hast du gebeten, in deinen Worten?</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>Worum du gebeten hast</translation>
    </message>
    <message>
        <source>How asking feels</source>
        <translation>Wie sich das Fragen anfühlt</translation>
    </message>
    <message>
        <source>I have asked</source>
        <translation>Ich habe gefragt</translation>
    </message>
    <message>
        <source>How did it feel before? 1 hard, 5 easy</source>
        <translation>Wie fühlte es sich vorher an? 1 schwer, 5 leicht</translation>
    </message>
    <message>
        <source>Ask somebody into the team</source>
        <translation>Jemanden ins Team bitten</translation>
    </message>
    <message>
        <source>Trust your gut, and ask: people say yes or no. Only you see this.</source>
        <translation>Vertrau deinem Gefühl und frag: Menschen sagen ja oder nein. Nur du siehst das.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Fehlt noch: %1</translation>
    </message>
    <message>
        <source>%1 joins the team</source>
        <translation>%1 kommt ins Team</translation>
    </message>
</context>
<context>
    <name>concord::AsksView</name>
    <message>
        <source>Never asked</source>
        <translation>Nie gefragt</translation>
    </message>
    <message>
        <source>Asked so far</source>
        <translation>Bisher gefragt</translation>
    </message>
    <message>
        <source>Somebody is wanted here, and nobody was asked. What is the worst that could happen?</source>
        <translation>Hier wird jemand gesucht, und niemand wurde gefragt. Was könnte schlimmstenfalls geschehen?</translation>
    </message>
    <message>
        <source>Ask a partner…</source>
        <translation>Partner fragen …</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Whom you asked for something that matters, and what they said. Only you see this.</source>
        <translation>Wen du um etwas gebeten hast, das dir wichtig ist, und was die Antwort war. Nur du siehst das.</translation>
    </message>
    <message>
        <source>What asking brought</source>
        <translation>Was das Fragen gebracht hat</translation>
    </message>
    <message>
        <source>A “no” is a normal answer: it clears the way to the next person.</source>
        <translation>Ein „Nein“ ist eine normale Antwort: Es macht den Weg frei zum Nächsten.</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>Fragen …</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>Fragen: %1</translation>
    </message>
</context>
<context>
    <name>concord::AttachmentOpener</name>
    <message>
        <source>“%1” may be a program, or hold one, and opening it could run it. Open it only when you know who it is from.</source>
        <translation>„%1“ könnte ein Programm sein oder eines enthalten, und das Öffnen könnte es starten. Öffne es nur, wenn du weißt, von wem es ist.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>concord::AttachmentsCard</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Was es belegt</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>Anhang: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Detach %1</source>
        <translation>Anhang %1 lösen</translation>
    </message>
    <message>
        <source>What %1 proves</source>
        <translation>Was %1 belegt</translation>
    </message>
    <message>
        <source>%1, %2, since %3</source>
        <translation>%1, %2, seit %3</translation>
    </message>
    <message>
        <source>%1. It is not where it was: %2</source>
        <translation>%1. Die Datei ist nicht mehr, wo sie war: %2</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>nichts Bestimmtes</translation>
    </message>
    <message>
        <source>%1 accepts version %2</source>
        <translation>Zustimmung von %1 zu Fassung %2</translation>
    </message>
    <message>
        <source>None yet. The signed copy, a price list, a floor plan: whatever both would look for on the day it matters.</source>
        <translation>Noch keine. Das unterschriebene Papier, eine Preisliste, ein Grundriss: alles, was beide suchen würden, wenn es darauf ankommt.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen …</translation>
    </message>
    <message>
        <source>Write all to a folder…</source>
        <translation>Alle in einen Ordner schreiben …</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Attach a link…</source>
        <translation>Verweis anhängen …</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Every file (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Attach a link to a file</source>
        <translation>Verweis auf eine Datei anhängen</translation>
    </message>
    <message>
        <source>“%1” has %2. In the workspace it goes along with every copy and backup; a link only says where it lies on this computer.</source>
        <translation>„%1“ ist %2 groß. Im Arbeitsbereich geht die Datei in jede Kopie und Sicherung mit; ein Verweis sagt nur, wo sie auf diesem Rechner liegt.</translation>
    </message>
    <message>
        <source>Attach it as a link</source>
        <translation>Als Verweis anhängen</translation>
    </message>
    <message>
        <source>Take it into the workspace</source>
        <translation>In den Arbeitsbereich aufnehmen</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Write the attachments to a folder</source>
        <translation>Anhänge in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>Not everything could be written</source>
        <translation>Nicht alles konnte geschrieben werden</translation>
    </message>
    <message>
        <source>Wrote one file to %1</source>
        <translation>Eine Datei nach %1 geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n files to %1</source>
        <translation>
            <numerusform>%n Datei nach %1 geschrieben</numerusform>
            <numerusform>%n Dateien nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”</source>
        <translation>Kein Programm auf diesem Rechner öffnet „%1“</translation>
    </message>
</context>
<context>
    <name>concord::AttentionChart</name>
    <message>
        <source>%1: importance %2, nothing missing to 4.0</source>
        <translation>%1: Wichtigkeit %2, nichts fehlt bis 4,0</translation>
    </message>
    <message>
        <source>%1: importance %2, %3 missing to 4.0, attention %4</source>
        <translation>%1: Wichtigkeit %2, %3 fehlen bis 4,0, Aufmerksamkeit %4</translation>
    </message>
    <message>
        <source>Where attention helps most</source>
        <translation>Wo Aufmerksamkeit am meisten hilft</translation>
    </message>
    <message>
        <source>nothing missing</source>
        <translation>nichts fehlt</translation>
    </message>
    <message>
        <source>more missing to 4.0 →</source>
        <translation>mehr fehlt bis 4,0 →</translation>
    </message>
    <message>
        <source>more important →</source>
        <translation>wichtiger →</translation>
    </message>
</context>
<context>
    <name>concord::BalanceGauge</name>
    <message>
        <source>%1: not enough known</source>
        <translation>%1: nicht genug bekannt</translation>
    </message>
    <message>
        <source>%1 gets as much as it gives</source>
        <translation>%1 bekommt so viel, wie es gibt</translation>
    </message>
    <message>
        <source>%1 gets %2 points more than it gives</source>
        <translation>%1 bekommt %2 Punkte mehr, als es gibt</translation>
    </message>
    <message>
        <source>%1 gives %2 points more than it gets</source>
        <translation>%1 gibt %2 Punkte mehr, als es bekommt</translation>
    </message>
    <message>
        <source>better for %1</source>
        <translation>besser für %1</translation>
    </message>
    <message>
        <source>better for us</source>
        <translation>besser für uns</translation>
    </message>
    <message>
        <source>gives more</source>
        <translation>gibt mehr</translation>
    </message>
    <message>
        <source>gets more</source>
        <translation>bekommt mehr</translation>
    </message>
</context>
<context>
    <name>concord::BasicsTab</name>
    <message>
        <source>What it is</source>
        <translation>Was sie ist</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>One sentence that both would say the same way</source>
        <translation>Ein Satz, den beide gleich sagen würden</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>What is in</source>
        <translation>Was dazugehört</translation>
    </message>
    <message>
        <source>At least one thing that is not</source>
        <translation>Mindestens etwas, das nicht dazugehört</translation>
    </message>
    <message>
        <source>What is not</source>
        <translation>Was nicht dazugehört</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Ausschließlich</translation>
    </message>
    <message>
        <source>In which area</source>
        <translation>In welchem Bereich</translation>
    </message>
    <message>
        <source>The parties</source>
        <translation>Die Parteien</translation>
    </message>
    <message>
        <source>Add party</source>
        <translation>Partei hinzufügen</translation>
    </message>
    <message>
        <source>Another party</source>
        <translation>Weitere Partei</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Beginn und Ende</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>offenes Ende</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>Erste Laufzeit</translation>
    </message>
    <message>
        <source>only when it is a day of its own</source>
        <translation>nur, wenn es ein eigener Tag ist</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Each time for</source>
        <translation>Jeweils für</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Notice in</source>
        <translation>Frist in</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>We prepare for</source>
        <translation>Wir bereiten vor</translation>
    </message>
    <message>
        <source>The priority it moves forward</source>
        <translation>Die Priorität, die sie voranbringt</translation>
    </message>
    <message>
        <source>Add priority</source>
        <translation>Priorität hinzufügen</translation>
    </message>
    <message>
        <source>Another priority</source>
        <translation>Weitere Priorität</translation>
    </message>
    <message>
        <source>For your eyes only</source>
        <translation>Nur für deine Augen</translation>
    </message>
    <message>
        <source>Why you want it, whatever anyone else thinks</source>
        <translation>Warum du sie willst, was auch immer andere denken</translation>
    </message>
    <message>
        <source>Why you want it</source>
        <translation>Warum du sie willst</translation>
    </message>
    <message>
        <source>It never appears in anything that is meant for the partner.</source>
        <translation>Es erscheint nie in etwas, das für den Partner bestimmt ist.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the priority %1</source>
        <translation>Priorität %1 entfernen</translation>
    </message>
    <message>
        <source>None yet. What would this alliance move forward?</source>
        <translation>Noch keine. Was würde diese Allianz voranbringen?</translation>
    </message>
</context>
<context>
    <name>concord::BenefitEditor</name>
    <message>
        <source>A surprise that nobody planned</source>
        <translation>Eine Überraschung, die niemand geplant hat</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>how it is counted</source>
        <translation>wie gezählt wird</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>one name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Woher wir es wissen</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Brings the figure</source>
        <translation>Bringt die Zahl mit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Benefit: %1</source>
        <translation>Nutzen: %1</translation>
    </message>
    <message>
        <source>How much %1 matters</source>
        <translation>Wie wichtig %1 ist</translation>
    </message>
    <message>
        <source>How we know that %1 matters</source>
        <translation>Woher wir wissen, wie wichtig %1 ist</translation>
    </message>
    <message>
        <source>How likely %1 is</source>
        <translation>Wie wahrscheinlich %1 ist</translation>
    </message>
    <message>
        <source>Measure of %1</source>
        <translation>Maß von %1</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Einheit von %1</translation>
    </message>
    <message>
        <source>Where %1 starts</source>
        <translation>Wo %1 beginnt</translation>
    </message>
    <message>
        <source>Aim of %1</source>
        <translation>Ziel von %1</translation>
    </message>
    <message>
        <source>Day for %1</source>
        <translation>Tag für %1</translation>
    </message>
    <message>
        <source>Who brings the figure of %1</source>
        <translation>Wer die Zahl zu %1 mitbringt</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Stand von %1</translation>
    </message>
    <message>
        <source>Remove benefit %1</source>
        <translation>Nutzen %1 entfernen</translation>
    </message>
    <message>
        <source>Remove the reading of %1</source>
        <translation>Messwert vom %1 entfernen</translation>
    </message>
    <message>
        <source>matters %1 of 5 · %2 · %3 % likely</source>
        <translation>wichtig %1 von 5 · %2 · zu %3 % wahrscheinlich</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>Überraschung</translation>
    </message>
</context>
<context>
    <name>concord::BenefitProgress</name>
    <message>
        <source>today&apos;s figure</source>
        <translation>die Zahl von heute</translation>
    </message>
    <message>
        <source>New reading of %1</source>
        <translation>Neuer Messwert zu %1</translation>
    </message>
    <message>
        <source>A surprise</source>
        <translation>Eine Überraschung</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>aim %1</source>
        <translation>Ziel %1</translation>
    </message>
</context>
<context>
    <name>concord::BetterCard</name>
    <message>
        <source>%1 %2: say how good you are at it yourself, and it counts.</source>
        <translation>%1 %2: Sag, wie gut du selbst darin bist, dann zählt es.</translation>
    </message>
    <message>
        <source>%1 %2: you are at %3, nobody you listed is above that.</source>
        <translation>%1 %2: Du bist bei %3, niemand auf deiner Liste liegt darüber.</translation>
    </message>
    <message>
        <source>%1 %2: %3 is at %4 (%5), you are at %6.</source>
        <translation>%1 %2: %3 ist bei %4 (%5), du bist bei %6.</translation>
    </message>
    <message>
        <source>Better than me</source>
        <translation>Besser als ich</translation>
    </message>
    <message>
        <source>How adept are you at finding people better than yourself? Say how good you are at each need, and mark the strengths of your partners that serve it.</source>
        <translation>Wie geübt bist du darin, Menschen zu finden, die besser sind als du? Sag bei jedem Bedarf, wie gut du darin bist, und markiere die Stärken deiner Partner, die ihm dienen.</translation>
    </message>
    <message>
        <source>needs that somebody does better than I</source>
        <translation>Bedarf, in dem jemand besser ist als ich</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>Better than me, over time</source>
        <translation>Besser als ich, im Lauf der Zeit</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 at first</source>
        <translation>zuerst %1</translation>
    </message>
    <message>
        <source>How it rose: %1.</source>
        <translation>Wie es gestiegen ist: %1.</translation>
    </message>
</context>
<context>
    <name>concord::CellCard</name>
    <message>
        <source>not judged yet</source>
        <translation>noch nicht beurteilt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>What makes you think so?</source>
        <translation>Woran machst du das fest?</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Deckt</translation>
    </message>
    <message>
        <source>How I know</source>
        <translation>Woher ich es weiß</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>They have no strength on your list yet.</source>
        <translation>Auf deiner Liste haben sie noch keine Stärke.</translation>
    </message>
    <message>
        <source>What of their strengths serves this need?</source>
        <translation>Was von ihren Stärken dient diesem Bedarf?</translation>
    </message>
    <message>
        <source>%1 serves %2</source>
        <translation>%1 dient %2</translation>
    </message>
    <message>
        <source>One cell in words</source>
        <translation>Ein Feld in Worten</translation>
    </message>
    <message>
        <source>Choose a cell above to say how you know, and which strengths serve the need.</source>
        <translation>Wähle oben ein Feld, um zu sagen, woher du es weißt und welche Stärken dem Bedarf dienen.</translation>
    </message>
</context>
<context>
    <name>concord::ChangeBoard</name>
    <message>
        <source>Drag a change to where it stands, or press Shift with an arrow key. Enter shows its details.</source>
        <translation>Zieh eine Änderung dorthin, wo sie steht, oder drück Umschalt mit einer Pfeiltaste. Eingabe zeigt ihre Einzelheiten.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>concord::ChangeEntry</name>
    <message>
        <source>I know it is needed</source>
        <translation>Ich weiß, dass es nötig ist</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Wer darauf achtet</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>nichts Bestimmtes</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>More about &quot;%1&quot;</source>
        <translation>Mehr zu „%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>concord::ChangeLine</name>
    <message>
        <source>I know it is needed</source>
        <translation>Ich weiß, dass es nötig ist</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>umgesetzt am %1</translation>
    </message>
    <message>
        <source>noticed %1</source>
        <translation>bemerkt %1</translation>
    </message>
    <message>
        <source>I know it is needed, since today</source>
        <translation>Ich weiß es seit heute</translation>
    </message>
    <message>
        <source>I have known it for 1 day</source>
        <translation>Ich weiß es seit 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>I have known it for %n days</source>
        <translation>
            <numerusform>Ich weiß es seit %n Tag</numerusform>
            <numerusform>Ich weiß es seit %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::ChangesTab</name>
    <message>
        <source>Take up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Umgesetzt</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Fallen lassen</translation>
    </message>
    <message>
        <source>I know it is needed</source>
        <translation>Ich weiß, dass es nötig ist</translation>
    </message>
    <message>
        <source>You rarely lack a good idea of what must change. Write down the one you already know, and a later round will show whether it helped.</source>
        <translation>Was sich ändern muss, weißt du meist schon. Schreib die eine Änderung auf, die du kennst; eine spätere Runde zeigt, ob sie geholfen hat.</translation>
    </message>
    <message>
        <source>New change</source>
        <translation>Neue Änderung</translation>
    </message>
    <message>
        <source>What the new change is about</source>
        <translation>Was die neue Änderung betrifft</translation>
    </message>
    <message>
        <source>A change you have noticed</source>
        <translation>Eine Änderung, die du bemerkt hast</translation>
    </message>
    <message>
        <source>about nothing in particular</source>
        <translation>betrifft nichts Bestimmtes</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>betrifft %1</translation>
    </message>
    <message>
        <source>What needs to change?</source>
        <translation>Was muss sich ändern?</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>The change you look at</source>
        <translation>Die Änderung, die du ansiehst</translation>
    </message>
</context>
<context>
    <name>concord::CheckInSheet</name>
    <message>
        <source>Postpone</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Its rhythm</source>
        <translation>Sein Rhythmus</translation>
    </message>
    <message>
        <source>Promises due since last time</source>
        <translation>Seit dem letzten Mal fällige Versprechen</translation>
    </message>
    <message>
        <source>Nothing was due.</source>
        <translation>Nichts war fällig.</translation>
    </message>
    <message>
        <source>Figures: for us, for them</source>
        <translation>Zahlen: für uns, für sie</translation>
    </message>
    <message>
        <source>No benefit is written down yet.</source>
        <translation>Noch ist kein Nutzen aufgeschrieben.</translation>
    </message>
    <message>
        <source>Worries</source>
        <translation>Sorgen</translation>
    </message>
    <message>
        <source>No worry is open.</source>
        <translation>Keine Sorge ist offen.</translation>
    </message>
    <message>
        <source>Ideas waiting for an answer</source>
        <translation>Ideen, die auf Antwort warten</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Was gut lief</translation>
    </message>
    <message>
        <source>What is stuck</source>
        <translation>Was klemmt</translation>
    </message>
    <message>
        <source>What surprised us</source>
        <translation>Was uns überrascht hat</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>One thing to change</source>
        <translation>Eines, das wir ändern</translation>
    </message>
    <message>
        <source>Goes onto the board of known changes</source>
        <translation>Kommt auf die Tafel der bekannten Änderungen</translation>
    </message>
    <message>
        <source>Known already: %1</source>
        <translation>Schon bekannt: %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>held on %1</source>
        <translation>abgehalten am %1</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>geplant für den %1</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>verschoben vom %1</translation>
    </message>
    <message>
        <source>last one %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>das erste</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Why is “%1” skipped?</source>
        <translation>Warum wird „%1“ ausgelassen?</translation>
    </message>
    <message>
        <source>Why is “%1” called off?</source>
        <translation>Warum wird „%1“ abgesagt?</translation>
    </message>
    <message>
        <source>The alliance</source>
        <translation>Die Allianz</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Das Team</translation>
    </message>
    <message>
        <source>The partner</source>
        <translation>Der Partner</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Auf %1 antworten</translation>
    </message>
</context>
<context>
    <name>concord::CheckInsPage</name>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All check-ins</source>
        <translation>Alle Treffen</translation>
    </message>
    <message>
        <source>Due and to come</source>
        <translation>Fällig und kommend</translation>
    </message>
    <message>
        <source>Behind us</source>
        <translation>Hinter uns</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Filter by alliance, team or partner</source>
        <translation>Nach Allianz, Team oder Partner filtern</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Nothing is planned. A first check-in within 45 days of the start keeps an alliance alive.</source>
        <translation>Nichts ist geplant. Ein erstes Treffen in den ersten 45 Tagen hält eine Allianz lebendig.</translation>
    </message>
    <message>
        <source>Schedule a check-in</source>
        <translation>Treffen einplanen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Abgehalten</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Versäumt</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Of every kind</source>
        <translation>Jeder Art</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Auf den %1 verlegt.</translation>
    </message>
</context>
<context>
    <name>concord::CheckInsTab</name>
    <message>
        <source>Schedule a check-in</source>
        <translation>Treffen einplanen</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Was kommt</translation>
    </message>
    <message>
        <source>Behind us</source>
        <translation>Hinter uns</translation>
    </message>
    <message>
        <source>Behind us · %1 of the last %2 held in time</source>
        <translation>Hinter uns · %1 der letzten %2 rechtzeitig abgehalten</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>danach %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Abhalten</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>%1 abhalten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the rhythm %1</source>
        <translation>Rhythmus %1 ändern</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>Nothing is planned. A first check-in within 45 days of the start keeps an alliance alive.</source>
        <translation>Nichts ist geplant. Ein erstes Treffen in den ersten 45 Tagen hält eine Allianz lebendig.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1 of %2</source>
        <translation>%1 vom %2 öffnen</translation>
    </message>
    <message>
        <source>None was held yet.</source>
        <translation>Noch keines wurde abgehalten.</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Frühere zeigen</translation>
    </message>
</context>
<context>
    <name>concord::ComingModel</name>
    <message>
        <source>later, by its rhythm</source>
        <translation>später, nach seinem Rhythmus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>concord::ConcernsCard</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>kein Tag gesetzt</translation>
    </message>
    <message>
        <source>what was said, what came of it</source>
        <translation>was gesagt wurde, was daraus wurde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Angesprochen von</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Acts next</source>
        <translation>Handelt als Nächstes</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Wer es lesen darf</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Concern: %1</source>
        <translation>Sorge: %1</translation>
    </message>
    <message>
        <source>Who raised %1</source>
        <translation>Wer %1 angesprochen hat</translation>
    </message>
    <message>
        <source>Step of %1</source>
        <translation>Stufe von %1</translation>
    </message>
    <message>
        <source>Who acts next on %1</source>
        <translation>Wer bei %1 als Nächstes handelt</translation>
    </message>
    <message>
        <source>By when on %1</source>
        <translation>Bis wann bei %1</translation>
    </message>
    <message>
        <source>Who may read %1</source>
        <translation>Wer %1 lesen darf</translation>
    </message>
    <message>
        <source>What came of %1</source>
        <translation>Was aus %1 wurde</translation>
    </message>
    <message>
        <source>Remove concern %1</source>
        <translation>Sorge %1 entfernen</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand Bestimmtes</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Add concern</source>
        <translation>Sorge hinzufügen</translation>
    </message>
    <message>
        <source>New concern</source>
        <translation>Neue Sorge</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Sorgen</translation>
    </message>
    <message>
        <source>It climbs a step at a time: raised, talking, the seniors, a mediator; then it is settled, or parked with a reason.</source>
        <translation>Eine Sorge steigt Stufe um Stufe: angesprochen, im Gespräch, bei den Leitungen, bei der Vermittlung; dann ist sie geklärt, oder sie ruht mit einem Grund.</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Was wurde daraus?</translation>
    </message>
    <message>
        <source>Why back to an earlier step?</source>
        <translation>Warum zurück zu einer früheren Stufe?</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>raised %1 by %2</source>
        <translation>angesprochen am %1 von %2</translation>
    </message>
    <message>
        <source>raised %1</source>
        <translation>angesprochen am %1</translation>
    </message>
    <message>
        <source>%1 acts by %2</source>
        <translation>%1 handelt bis %2</translation>
    </message>
    <message>
        <source>%1 acts next</source>
        <translation>%1 handelt als Nächstes</translation>
    </message>
    <message>
        <source>by %1, nobody named</source>
        <translation>bis %1, niemand genannt</translation>
    </message>
    <message>
        <source>nobody named to act</source>
        <translation>niemand genannt, der handelt</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, verspätet</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
</context>
<context>
    <name>concord::ContactRow</name>
    <message>
        <source>first</source>
        <translation>zuerst</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Label of the contact</source>
        <translation>Bezeichnung des Kontakts</translation>
    </message>
    <message>
        <source>Reach them here first</source>
        <translation>Zuerst hier erreichen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>More about this contact</source>
        <translation>Mehr zu diesem Kontakt</translation>
    </message>
</context>
<context>
    <name>concord::ContactsSection</name>
    <message>
        <source>Add an e-mail, a phone number, a web page</source>
        <translation>E-Mail, Telefonnummer oder Webseite hinzufügen</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
</context>
<context>
    <name>concord::ContributionEditor</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>3 riders, or EUR 250</source>
        <translation>3 Fahrer, oder EUR 250</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>von Beginn an</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>bis zum Ende</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Contribution: %1</source>
        <translation>Beitrag: %1</translation>
    </message>
    <message>
        <source>Effort of %1</source>
        <translation>Aufwand von %1</translation>
    </message>
    <message>
        <source>How much of %1</source>
        <translation>Wie viel von %1</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Art von %1</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Stand von %1</translation>
    </message>
    <message>
        <source>From when %1</source>
        <translation>Ab wann %1</translation>
    </message>
    <message>
        <source>Until when %1</source>
        <translation>Bis wann %1</translation>
    </message>
    <message>
        <source>Remove contribution %1</source>
        <translation>Beitrag %1 entfernen</translation>
    </message>
    <message>
        <source>effort %1 of 5</source>
        <translation>Aufwand %1 von 5</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>concord::Copies</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>%1/%2 copy.concord</source>
        <translation>%1/%2 Kopie.concord</translation>
    </message>
    <message>
        <source>Concord workspaces (*.concord)</source>
        <translation>Concord-Arbeitsbereiche (*.concord)</translation>
    </message>
    <message>
        <source>Which backup of %1 shall come back? The file as it is now is kept beside it.</source>
        <translation>Welche Sicherung von %1 soll zurückkommen? Die jetzige Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Where to keep the new workspace</source>
        <translation>Wo der neue Arbeitsbereich liegen soll</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Kopie wird gespeichert</translation>
    </message>
    <message>
        <source>Bringing the file up to date</source>
        <translation>Datei wird auf den neuen Stand gebracht</translation>
    </message>
    <message>
        <source>Putting the backup in place</source>
        <translation>Sicherung wird eingesetzt</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Everything as JSON (*.json)</source>
        <translation>Alles als JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>Alles wird exportiert</translation>
    </message>
</context>
<context>
    <name>concord::CoverageRow</name>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>What makes you think so?</source>
        <translation>Woran machst du das fest?</translation>
    </message>
    <message>
        <source>How much they cover of %1</source>
        <translation>Wie viel sie von %1 decken</translation>
    </message>
    <message>
        <source>How I know what they cover of %1</source>
        <translation>Woher ich weiß, was sie von %1 decken</translation>
    </message>
    <message>
        <source>Note on what they cover of %1</source>
        <translation>Notiz dazu, was sie von %1 decken</translation>
    </message>
</context>
<context>
    <name>concord::CoverageSection</name>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Open the alignment matrix</source>
        <translation>Passungsmatrix öffnen</translation>
    </message>
    <message>
        <source>How much of what you need</source>
        <translation>Wie viel von dem, was du brauchst</translation>
    </message>
</context>
<context>
    <name>concord::DayDelegate</name>
    <message>
        <source>+%1 more</source>
        <translation>+%1 weitere</translation>
    </message>
</context>
<context>
    <name>concord::DayField</name>
    <message>
        <source>Pick a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like %2 or 2026-11-23.</source>
        <translation>„%1“ ist kein Tag. Schreib ihn wie %2 oder 2026-11-23.</translation>
    </message>
</context>
<context>
    <name>concord::DayMenu</name>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>In 3 Tagen</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>In zwei Wochen</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Anderer Tag</translation>
    </message>
</context>
<context>
    <name>concord::DayTab</name>
    <message>
        <source>What this day asks</source>
        <translation>Was dieser Tag fragt</translation>
    </message>
    <message>
        <source>Your own words, for you alone</source>
        <translation>Deine eigenen Worte, nur für dich</translation>
    </message>
    <message>
        <source>What your records hold</source>
        <translation>Was deine Einträge hergeben</translation>
    </message>
    <message>
        <source>Counted from what is written down. Nothing here is ticked off by hand.</source>
        <translation>Gezählt aus dem, was aufgeschrieben ist. Hier wird nichts von Hand abgehakt.</translation>
    </message>
    <message>
        <source>On to day %1: %2</source>
        <translation>Weiter zu Tag %1: %2</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>concord::DerivedLinesCard</name>
    <message>
        <source>Filled from the records</source>
        <translation>Aus den Einträgen ausgefüllt</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>concord::DotPlot</name>
    <message>
        <source>%1: no answers</source>
        <translation>%1: keine Antworten</translation>
    </message>
    <message>
        <source>%1: mean %2, answers %3</source>
        <translation>%1: Mittel %2, Antworten %3</translation>
    </message>
    <message>
        <source>, %1 %2</source>
        <translation>, %1 %2</translation>
    </message>
    <message>
        <source>, split</source>
        <translation>, gespalten</translation>
    </message>
    <message>
        <source>split</source>
        <translation>gespalten</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teils</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>völlig</translation>
    </message>
    <message>
        <source>%1: mean %2, %3 of %4 answered: %5</source>
        <translation>%1: Mittel %2, %3 von %4 haben geantwortet: %5</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>concord::DotsView</name>
    <message>
        <source>Every answer</source>
        <translation>Jede Antwort</translation>
    </message>
    <message>
        <source>since round %1</source>
        <translation>seit Runde %1</translation>
    </message>
    <message>
        <source>Gut feeling, asked first: %1</source>
        <translation>Gefühl, zuerst gefragt: %1</translation>
    </message>
    <message>
        <source>By party: %1</source>
        <translation>Nach Partei: %1</translation>
    </message>
</context>
<context>
    <name>concord::DrawbacksCard</name>
    <message>
        <source>What it costs beside that</source>
        <translation>Was es außerdem kostet</translation>
    </message>
    <message>
        <source>Add drawback</source>
        <translation>Nachteil hinzufügen</translation>
    </message>
    <message>
        <source>New drawback</source>
        <translation>Neuer Nachteil</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>Drawback: %1</source>
        <translation>Nachteil: %1</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Wer es lesen darf</translation>
    </message>
    <message>
        <source>Remove drawback %1</source>
        <translation>Nachteil %1 entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Weighs</source>
        <translation>Wiegt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>For whom %1</source>
        <translation>Für wen %1 gilt</translation>
    </message>
    <message>
        <source>How much %1 weighs</source>
        <translation>Wie schwer %1 wiegt</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Stand von %1</translation>
    </message>
    <message>
        <source>Who may read %1</source>
        <translation>Wer %1 lesen darf</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>%1 · weighs %2 of 5 · %3</source>
        <translation>%1 · wiegt %2 von 5 · %3</translation>
    </message>
</context>
<context>
    <name>concord::Duplicates</name>
    <message>
        <source>1 pair merged</source>
        <translation>1 Paar zusammengeführt</translation>
    </message>
    <message>
        <source>%1 pairs merged</source>
        <translation>%1 Paare zusammengeführt</translation>
    </message>
    <message>
        <source>1 pair told apart</source>
        <translation>1 Paar unterschieden</translation>
    </message>
    <message>
        <source>%1 pairs told apart</source>
        <translation>%1 Paare unterschieden</translation>
    </message>
    <message>
        <source>%1. Undo takes it back.</source>
        <translation>%1. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Doppelte werden gesucht</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Doppelte finden</translation>
    </message>
    <message>
        <source>Merge two partners</source>
        <translation>Zwei Partner zusammenführen</translation>
    </message>
</context>
<context>
    <name>concord::DuplicatesDialog</name>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Nicht dasselbe</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Merge two partners</source>
        <translation>Zwei Partner zusammenführen</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Doppelte finden</translation>
    </message>
    <message>
        <source>Pairs that look alike</source>
        <translation>Paare, die sich ähneln</translation>
    </message>
    <message>
        <source>The two side by side</source>
        <translation>Die beiden nebeneinander</translation>
    </message>
    <message>
        <source>That was the last pair.</source>
        <translation>Das war das letzte Paar.</translation>
    </message>
    <message>
        <source>No two partners look alike.</source>
        <translation>Keine zwei Partner ähneln sich.</translation>
    </message>
    <message>
        <source>Choose what the one record shall say. Everything that hangs on either stays, and undo takes the merge back.</source>
        <translation>Wähle, was in dem einen Eintrag stehen soll. Alles, was an einem der beiden hängt, bleibt, und Rückgängig nimmt das Zusammenführen zurück.</translation>
    </message>
    <message>
        <source>1 pair may be the same.</source>
        <translation>1 Paar könnte dasselbe sein.</translation>
    </message>
    <message>
        <source>%1 pairs may be the same.</source>
        <translation>%1 Paare könnten dasselbe sein.</translation>
    </message>
    <message>
        <source>Less likely and not listed: %1.</source>
        <translation>Nicht aufgeführt, weil weniger wahrscheinlich: %1.</translation>
    </message>
    <message>
        <source>%1 – %2
%3: %4</source>
        <translation>%1 – %2
%3: %4</translation>
    </message>
    <message>
        <source>Merging %1</source>
        <translation>%1 wird zusammengeführt</translation>
    </message>
</context>
<context>
    <name>concord::EarlierRounds</name>
    <message>
        <source>round %1 of %2 · %3 · %4 · %5 of %6 answered</source>
        <translation>Runde %1 vom %2 · %3 · %4 · %5 von %6 haben geantwortet</translation>
    </message>
    <message>
        <source>Earlier rounds</source>
        <translation>Frühere Runden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the result of round %1</source>
        <translation>Das Ergebnis von Runde %1 zeigen</translation>
    </message>
</context>
<context>
    <name>concord::EraseDialog</name>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>%1 endgültig löschen?</translation>
    </message>
    <message>
        <source>What goes and what remains</source>
        <translation>Was verschwindet und was bleibt</translation>
    </message>
    <message>
        <source>Type the name to go on: %1</source>
        <translation>Tippe den Namen, um weiterzumachen: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Looking through the history and the backups</source>
        <translation>Verlauf und Sicherungen werden durchgesehen</translation>
    </message>
    <message>
        <source>Erasing %1</source>
        <translation>%1 wird endgültig gelöscht</translation>
    </message>
</context>
<context>
    <name>concord::EventRow</name>
    <message>
        <source>What was it about?</source>
        <translation>Worum ging es?</translation>
    </message>
    <message>
        <source>What the contact was about</source>
        <translation>Worum es beim Kontakt ging</translation>
    </message>
    <message>
        <source>Day of this contact</source>
        <translation>Tag dieses Kontakts</translation>
    </message>
    <message>
        <source>Counts as contact</source>
        <translation>Zählt als Kontakt</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Anderer Tag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>More about this contact</source>
        <translation>Mehr zu diesem Kontakt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
</context>
<context>
    <name>concord::FactsCard</name>
    <message>
        <source>Why does it matter enough to ask for help?</source>
        <translation>Warum ist es wichtig genug, um Hilfe zu bitten?</translation>
    </message>
    <message>
        <source>What will you see when it has come true?</source>
        <translation>Was wirst du sehen, wenn es wahr geworden ist?</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>Sign of success</source>
        <translation>Zeichen des Erfolgs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Target day</source>
        <translation>Zieltag</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was sie ist</translation>
    </message>
</context>
<context>
    <name>concord::FileBanner</name>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Another file has taken the place of this one, so nothing is saved any more. Save a copy and go on in that.</source>
        <translation>Eine andere Datei hat den Platz dieser eingenommen; darum wird nichts mehr gespeichert. Speichere eine Kopie und mach darin weiter.</translation>
    </message>
    <message>
        <source>The file was moved or deleted, so nothing is saved any more. Put it back, or save a copy and go on in that.</source>
        <translation>Die Datei wurde verschoben oder gelöscht; darum wird nichts mehr gespeichert. Leg sie zurück, oder speichere eine Kopie und mach darin weiter.</translation>
    </message>
    <message>
        <source>This file may only be read, so nothing you type is kept. Save a copy to go on working in that.</source>
        <translation>Diese Datei darf nur gelesen werden; nichts, was du tippst, wird behalten. Speichere eine Kopie, um darin weiterzuarbeiten.</translation>
    </message>
</context>
<context>
    <name>concord::FileCare</name>
    <message>
        <source>A copy is in %1.</source>
        <translation>Eine Kopie liegt in %1.</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>Alles liegt in %1.</translation>
    </message>
    <message>
        <source>The file was deleted while it was open. What was in it is gone when you leave, unless you save a copy first. Leave it behind?</source>
        <translation>Die Datei wurde gelöscht, während sie geöffnet war. Was darin stand, ist fort, wenn du gehst, außer du speicherst vorher eine Kopie. Zurücklassen?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Zurücklassen</translation>
    </message>
    <message>
        <source>Taking up what another program has written</source>
        <translation>Übernehmen, was ein anderes Programm geschrieben hat</translation>
    </message>
    <message>
        <source>The calendar file %1 was not brought up to date. %2</source>
        <translation>Die Kalenderdatei %1 wurde nicht auf den neuen Stand gebracht. %2</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Alles exportieren …</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderdatei …</translation>
    </message>
    <message>
        <source>Stop keeping the calendar file</source>
        <translation>Kalenderdatei nicht mehr führen</translation>
    </message>
    <message>
        <source>%1 stays as it is from now on.</source>
        <translation>Die Datei %1 bleibt ab jetzt, wie sie ist.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>The dates are in %1, which is kept up to date while this workspace is open.</source>
        <translation>Die Termine stehen in %1; die Datei bleibt auf dem neuesten Stand, solange dieser Arbeitsbereich geöffnet ist.</translation>
    </message>
    <message>
        <source>What another program has written can&apos;t be taken up just now. It is tried again in a while.</source>
        <translation>Was ein anderes Programm geschrieben hat, lässt sich gerade nicht übernehmen. Es wird später noch einmal versucht.</translation>
    </message>
    <message>
        <source>Something that you typed is not saved: a field says why, or it was not added yet. Leave it behind?</source>
        <translation>Etwas, das du getippt hast, ist nicht gespeichert: Ein Feld sagt, warum, oder es ist noch nicht hinzugefügt. Zurücklassen?</translation>
    </message>
</context>
<context>
    <name>concord::FitRow</name>
    <message>
        <source>What shows it?</source>
        <translation>Woran sieht man es?</translation>
    </message>
    <message>
        <source>What shows it: %1</source>
        <translation>Woran man es sieht: %1</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
</context>
<context>
    <name>concord::FitSection</name>
    <message>
        <source>My gut says</source>
        <translation>Mein Gefühl sagt</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>What speaks against it, whatever the score?</source>
        <translation>Was spricht dagegen, egal wie die Bewertung ausfällt?</translation>
    </message>
    <message>
        <source>Deal-breaker</source>
        <translation>Ausschlussgrund</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Choose a priority above the list: somebody fits something, not everything.</source>
        <translation>Wähle über der Liste eine Priorität: Jemand passt zu etwas, nicht zu allem.</translation>
    </message>
    <message>
        <source>How well they fit: %1</source>
        <translation>Wie gut sie passen: %1</translation>
    </message>
    <message>
        <source>Trust your gut first, 1 to 5. The eight questions come after, so that they can&apos;t colour it.</source>
        <translation>Trau zuerst deinem Gefühl, 1 bis 5. Die acht Fragen kommen danach, damit sie es nicht färben.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Too close to call with %1, and %n more.</source>
        <translation>
            <numerusform>Kein klarer Unterschied zu %1 und einem weiteren.</numerusform>
            <numerusform>Kein klarer Unterschied zu %1 und %n weiteren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too close to call with %1.</source>
        <translation>Kein klarer Unterschied zu %1.</translation>
    </message>
</context>
<context>
    <name>concord::FiveDaysPage</name>
    <message>
        <source>The priority that the five days are for</source>
        <translation>Die Priorität, um die es in den fünf Tagen geht</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Print the plan…</source>
        <translation>Den Plan drucken…</translation>
    </message>
    <message>
        <source>Write the plan as a file…</source>
        <translation>Den Plan als Datei schreiben…</translation>
    </message>
    <message>
        <source>Five days</source>
        <translation>Fünf Tage</translation>
    </message>
    <message>
        <source>%1 (begin)</source>
        <translation>%1 (beginnen)</translation>
    </message>
    <message>
        <source>%1 % on record</source>
        <translation>%1 % eingetragen</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>begonnen %1</translation>
    </message>
    <message>
        <source>leave it whenever you like, it waits here</source>
        <translation>geh, wann du willst, es wartet hier</translation>
    </message>
    <message>
        <source>%1 %2 ✓</source>
        <translation>%1 %2 ✓</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Day %1, %2, %3 %</source>
        <translation>Tag %1, %2, %3 %</translation>
    </message>
    <message>
        <source>That note belongs to the five days for another priority. Choose it above.</source>
        <translation>Diese Notiz gehört zu den fünf Tagen einer anderen Priorität. Wähle sie oben.</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Den Plan schreiben</translation>
    </message>
    <message>
        <source>five days</source>
        <translation>fünf Tage</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.odt *.html *.md)</source>
        <translation>Dokumente (*.pdf *.odt *.html *.md)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Den Plan drucken</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker geschickt</translation>
    </message>
</context>
<context>
    <name>concord::FiveDaysStrip</name>
    <message>
        <source>Five days</source>
        <translation>Fünf Tage</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide where the five days stand</source>
        <translation>Ausblenden, wie weit die fünf Tage sind</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>Day %1, %2, %3 %</source>
        <translation>Tag %1, %2, %3 %</translation>
    </message>
    <message>
        <source>%1 % on record</source>
        <translation>%1 % eingetragen</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>On to day %1: %2</source>
        <translation>Weiter zu Tag %1: %2</translation>
    </message>
</context>
<context>
    <name>concord::ForceRow</name>
    <message>
        <source>unanswered</source>
        <translation>unbeantwortet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>beantwortet durch</translation>
    </message>
    <message>
        <source>Holds me back: %1</source>
        <translation>Hält mich zurück: %1</translation>
    </message>
    <message>
        <source>Moves me forward: %1</source>
        <translation>Bringt mich voran: %1</translation>
    </message>
    <message>
        <source>What answers “%1”</source>
        <translation>Was auf „%1“ antwortet</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Asks…</source>
        <translation>Fragen …</translation>
    </message>
    <message>
        <source>Asks that answer “%1”</source>
        <translation>Fragen, die auf „%1“ antworten</translation>
    </message>
</context>
<context>
    <name>concord::ForcesCard</name>
    <message>
        <source>What holds me back</source>
        <translation>Was mich zurückhält</translation>
    </message>
    <message>
        <source>What moves me forward</source>
        <translation>Was mich voranbringt</translation>
    </message>
    <message>
        <source>What keeps you from sharing this with somebody? Each can be answered by a term of the agreement, a safeguard, or by asking.</source>
        <translation>Was hält dich davon ab, das mit jemandem zu teilen? Jedes lässt sich beantworten: durch ein Thema der Vereinbarung, durch eine Absicherung oder indem du fragst.</translation>
    </message>
    <message>
        <source>What pulls you toward it, or toward working with others?</source>
        <translation>Was zieht dich dorthin, oder zur Zusammenarbeit mit anderen?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>One thing that holds me back</source>
        <translation>Etwas, das mich zurückhält</translation>
    </message>
    <message>
        <source>One thing that moves me forward</source>
        <translation>Etwas, das mich voranbringt</translation>
    </message>
    <message>
        <source>1 unanswered</source>
        <translation>1 unbeantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n unbeantwortet</numerusform>
            <numerusform>%n unbeantwortet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::FormerLine</name>
    <message>
        <source>Back in the team</source>
        <translation>Zurück ins Team</translation>
    </message>
    <message>
        <source>Earlier: %1, until %2</source>
        <translation>Früher: %1, bis %2</translation>
    </message>
    <message>
        <source>Back in the team: %1</source>
        <translation>Zurück ins Team: %1</translation>
    </message>
</context>
<context>
    <name>concord::GiveAndGetTab</name>
    <message>
        <source>Gives</source>
        <translation>Gibt</translation>
    </message>
    <message>
        <source>What %1 brings</source>
        <translation>Was %1 einbringt</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Bekommt</translation>
    </message>
    <message>
        <source>What %1 wins</source>
        <translation>Was %1 gewinnt</translation>
    </message>
    <message>
        <source>What those served get</source>
        <translation>Was die bekommen, für die wir es tun</translation>
    </message>
    <message>
        <source>Customers, children, neighbours: listed beside the balance, not counted in it.</source>
        <translation>Kundschaft, Kinder, Nachbarn: neben dem Ausgleich aufgeführt, nicht mitgezählt.</translation>
    </message>
    <message>
        <source>What those served win</source>
        <translation>Was die gewinnen, für die wir es tun</translation>
    </message>
    <message>
        <source>Begin with a number, such as 3 riders or EUR 250.</source>
        <translation>Beginn mit einer Zahl, etwa 3 Fahrer oder EUR 250.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
</context>
<context>
    <name>concord::HandBacksCard</name>
    <message>
        <source>To hand back at the end</source>
        <translation>Am Ende zurückzugeben</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Something to hand back</source>
        <translation>Etwas zum Zurückgeben</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>To hand back: %1</source>
        <translation>Zurückzugeben: %1</translation>
    </message>
    <message>
        <source>To whom %1 goes</source>
        <translation>An wen %1 geht</translation>
    </message>
    <message>
        <source>Whether %1 is back</source>
        <translation>Ob %1 zurück ist</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Back since %1</source>
        <translation>Zurück seit %1</translation>
    </message>
</context>
<context>
    <name>concord::HandRound</name>
    <message>
        <source>Answer for the team as it was during the last month. There is no pass mark; the talk afterwards matters more than the number.</source>
        <translation>Antworte für das Team, wie es im letzten Monat war. Es gibt keine Note zum Bestehen; das Gespräch danach zählt mehr als die Zahl.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Questionnaire, handed round</source>
        <translation>Fragebogen, herumgereicht</translation>
    </message>
    <message>
        <source>Who answers now</source>
        <translation>Wer jetzt antwortet</translation>
    </message>
    <message>
        <source>Back to the workspace</source>
        <translation>Zurück zum Arbeitsbereich</translation>
    </message>
    <message>
        <source>Everybody has answered. Thank you.</source>
        <translation>Alle haben geantwortet. Danke.</translation>
    </message>
    <message>
        <source>The next person answers now</source>
        <translation>Jetzt antwortet die nächste Person</translation>
    </message>
    <message>
        <source>Who answers now?</source>
        <translation>Wer antwortet jetzt?</translation>
    </message>
    <message>
        <source>%1 of %2 have answered</source>
        <translation>%1 von %2 haben geantwortet</translation>
    </message>
    <message>
        <source>The answers are saved.</source>
        <translation>Die Antworten sind gespeichert.</translation>
    </message>
    <message>
        <source>The answers on the screen are not handed in. Go back without them?</source>
        <translation>Die Antworten auf dem Bildschirm sind nicht abgegeben. Ohne sie zurückgehen?</translation>
    </message>
    <message>
        <source>Go back without them</source>
        <translation>Ohne sie zurück</translation>
    </message>
    <message>
        <source>This round keeps names, and the team has no members yet. Add them first.</source>
        <translation>Diese Runde hält Namen fest, und das Team hat noch keine Mitglieder. Füge sie zuerst hinzu.</translation>
    </message>
</context>
<context>
    <name>concord::HandedSheet</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One change I already know we need</source>
        <translation>Eine Änderung, von der ich schon weiß, dass wir sie brauchen</translation>
    </message>
    <message>
        <source>Someone who ought to be with us but isn&apos;t</source>
        <translation>Jemand, der bei uns sein sollte und es nicht ist</translation>
    </message>
    <message>
        <source>How well is this team pulling together?</source>
        <translation>Wie gut wirkt dieses Team zusammen?</translation>
    </message>
    <message>
        <source>That was all. Hand your answers in?</source>
        <translation>Das war alles. Deine Antworten abgeben?</translation>
    </message>
    <message>
        <source>Your gut feeling first</source>
        <translation>Zuerst dein Gefühl</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Das Ende</translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation>In eigenen Worten, wenn du magst</translation>
    </message>
    <message>
        <source>Hand in my answers</source>
        <translation>Meine Antworten abgeben</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer and move on, 0 is &quot;can&apos;t say&quot;. Enter skips, Backspace goes back.</source>
        <translation>Die Tasten 1 bis 5 antworten und gehen weiter, 0 heißt „kann ich nicht sagen“. Eingabe lässt aus, Rücktaste geht zurück.</translation>
    </message>
    <message>
        <source>Every question is answered. Backspace goes back to change one.</source>
        <translation>Jede Frage ist beantwortet. Die Rücktaste geht zurück, um eine zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are not answered. Backspace goes back to them.</source>
        <translation>
            <numerusform>%n Frage ist nicht beantwortet. Die Rücktaste geht zu ihr zurück.</numerusform>
            <numerusform>%n Fragen sind nicht beantwortet. Die Rücktaste geht zu ihnen zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter goes on.</source>
        <translation>Strg+Eingabe geht weiter.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>concord::HealthCard</name>
    <message>
        <source>How it is</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1: see where it comes from</source>
        <translation>%1: sehen, woher es kommt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mood of %1</source>
        <translation>Stimmung von %1</translation>
    </message>
</context>
<context>
    <name>concord::HistoryPage</name>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Every change will stand here, and what was deleted can be brought back.</source>
        <translation>Noch ist nichts geschehen. Jede Änderung wird hier stehen, und was gelöscht wurde, lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Every act, the newest first. What was deleted can be brought back, also after a restart.</source>
        <translation>Jeder Schritt, der neueste zuerst. Gelöschtes lässt sich zurückholen, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>The acts that touched this record, the newest first.</source>
        <translation>Die Schritte, die diesen Eintrag berührt haben, der neueste zuerst.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n gelöscht</numerusform>
            <numerusform>%n gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) brought back.</source>
        <translation>
            <numerusform>%n Eintrag zurückgeholt.</numerusform>
            <numerusform>%n Einträge zurückgeholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>Der Import ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Kept, since they were edited or are used by now: %1.</source>
        <translation>Bleiben, weil sie inzwischen bearbeitet wurden oder gebraucht werden: %1.</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Import wird zurückgenommen</translation>
    </message>
    <message>
        <source>Bringing records back</source>
        <translation>Einträge werden zurückgeholt</translation>
    </message>
</context>
<context>
    <name>concord::HoldingCard</name>
    <message>
        <source>Mark as &amp;held</source>
        <translation>Als ab&amp;gehalten markieren</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Abgehalten am</translation>
    </message>
    <message>
        <source>Next one on</source>
        <translation>Nächstes am</translation>
    </message>
    <message>
        <source>The rhythm proposes %1.</source>
        <translation>Der Rhythmus schlägt den %1 vor.</translation>
    </message>
    <message>
        <source>Leave the next day empty when none is wanted.</source>
        <translation>Lass den nächsten Tag leer, wenn keiner gewünscht ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) went by: %1. Held today, this one settles the latest, and they are kept as missed.</source>
        <translation>
            <numerusform>%n Termin ist verstrichen: %1. Heute abgehalten, erledigt dieser den letzten, und er bleibt als versäumt stehen.</numerusform>
            <numerusform>%n Termine sind verstrichen: %1. Heute abgehalten, erledigt dieser den letzten, und sie bleiben als versäumt stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held.</source>
        <translation>Abgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier date(s) are kept as missed.</source>
        <translation>
            <numerusform>%n früherer Termin bleibt als versäumt stehen.</numerusform>
            <numerusform>%n frühere Termine bleiben als versäumt stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next one is on %1.</source>
        <translation>Der nächste ist am %1.</translation>
    </message>
    <message>
        <source>Say on which day it was held.</source>
        <translation>Sag, an welchem Tag es stattfand.</translation>
    </message>
    <message>
        <source>A rhythm goes on. Choose the next day or, when none is wanted, pause or end the rhythm.</source>
        <translation>Ein Rhythmus geht weiter. Wähle den nächsten Tag oder, wenn keiner gewünscht ist, pausiere oder beende den Rhythmus.</translation>
    </message>
</context>
<context>
    <name>concord::IdeasCard</name>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Add idea</source>
        <translation>Idee hinzufügen</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Neue Idee</translation>
    </message>
    <message>
        <source>Why “%1”?</source>
        <translation>Warum „%1“?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Idea: %1</source>
        <translation>Idee: %1</translation>
    </message>
    <message>
        <source>Whose idea</source>
        <translation>Wessen Idee</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Antwort auf %1</translation>
    </message>
    <message>
        <source>Remove idea %1</source>
        <translation>Idee %1 entfernen</translation>
    </message>
    <message>
        <source>nobody&apos;s in particular</source>
        <translation>von niemand Bestimmtem</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>why this answer</source>
        <translation>warum diese Antwort</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Whose idea %1</source>
        <translation>Wessen Idee %1 ist</translation>
    </message>
    <message>
        <source>Reason of the answer to %1</source>
        <translation>Grund der Antwort auf %1</translation>
    </message>
    <message>
        <source>Led to a win of %1</source>
        <translation>Führte zu einem Gewinn für %1</translation>
    </message>
    <message>
        <source>those served</source>
        <translation>die, für die wir es tun</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Who wins by it? It is noted there as a surprise, with how much it matters to be filled in.</source>
        <translation>Wer gewinnt dadurch? Dort steht sie dann als Überraschung; wie wichtig sie ist, trägst du noch ein.</translation>
    </message>
    <message>
        <source>Adopt it</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
</context>
<context>
    <name>concord::ImportDialog</name>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>%1 has no contacts that could be imported.</source>
        <translation>%1 enthält keine Kontakte, die sich importieren lassen.</translation>
    </message>
    <message>
        <source>This is what %1 would bring. Nothing is written until you import.</source>
        <translation>Das würde %1 bringen. Nichts wird geschrieben, bevor du importierst.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keinen ankreuzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Contacts in the file</source>
        <translation>Kontakte in der Datei</translation>
    </message>
    <message>
        <source>Import 1 contact</source>
        <translation>1 Kontakt importieren</translation>
    </message>
    <message>
        <source>Import %1 contacts</source>
        <translation>%1 Kontakte importieren</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Who was deleted earlier comes back if you tick them.</source>
        <translation>Wer früher gelöscht wurde, kommt zurück, wenn du ihn ankreuzt.</translation>
    </message>
    <message>
        <source>What the selected contact brings</source>
        <translation>Was der gewählte Kontakt bringt</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Left out or put together</source>
        <translation>Weggelassen oder zusammengefasst</translation>
    </message>
</context>
<context>
    <name>concord::ImportModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Was es bringt</translation>
    </message>
</context>
<context>
    <name>concord::LadderCard</name>
    <message>
        <source>How much we share</source>
        <translation>Wie viel wir teilen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Share this much</source>
        <translation>So viel teilen</translation>
    </message>
    <message>
        <source>Back to here</source>
        <translation>Zurück bis hier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 mehr</translation>
    </message>
    <message>
        <source>One safeguard of this step is met or waived.</source>
        <translation>Eine Absicherung dieser Stufe ist erfüllt, oder jemand hat darauf verzichtet.</translation>
    </message>
    <message numerus="yes">
        <source>%n safeguards of this step are met or waived.</source>
        <translation>
            <numerusform>%n Absicherung dieser Stufe ist erfüllt, oder jemand hat darauf verzichtet.</numerusform>
            <numerusform>%n Absicherungen dieser Stufe sind erfüllt, oder jemand hat darauf verzichtet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::Language</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>concord::LevelDots</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>concord::LiveDocument</name>
    <message>
        <source>How it reads</source>
        <translation>Wie es lautet</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Vereinbarung öffnen</translation>
    </message>
    <message>
        <source>The agreement as it reads while you write</source>
        <translation>Die Vereinbarung, wie sie lautet, während du schreibst</translation>
    </message>
    <message>
        <source>This topic is not in the agreement yet, or it only repeats the purpose.</source>
        <translation>Dieses Thema steht noch nicht in der Vereinbarung, oder es wiederholt nur den Zweck.</translation>
    </message>
</context>
<context>
    <name>concord::LookCard</name>
    <message>
        <source>Make it an action</source>
        <translation>Zur Aktion machen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>New figure for %1</source>
        <translation>Neue Zahl für %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What came of %1</source>
        <translation>Was aus %1 wurde</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>What was decided about %1</source>
        <translation>Was zu %1 entschieden wurde</translation>
    </message>
    <message>
        <source>Make the decision about %1 an action</source>
        <translation>Entscheidung zu %1 zur Aktion machen</translation>
    </message>
</context>
<context>
    <name>concord::LookedAt</name>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>those served</source>
        <translation>die, für die wir es tun</translation>
    </message>
    <message>
        <source>last %1 on %2</source>
        <translation>zuletzt %1 am %2</translation>
    </message>
    <message>
        <source>aim %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>Überraschung</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>war fällig am %1</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
</context>
<context>
    <name>concord::MainWindow</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Start a new workspace…</source>
        <translation>Neuen Arbeitsbereich beginnen …</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The automatic backup failed. %1</source>
        <translation>Die automatische Sicherung ist gescheitert. %1</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>There is no backup of %1 yet.</source>
        <translation>Von %1 gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>The file as it was before is kept as %1.</source>
        <translation>Die vorherige Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. %2</source>
        <translation>%1 kann nicht geöffnet werden. %2</translation>
    </message>
    <message>
        <source>The work goes on in the copy, %1.</source>
        <translation>Die Arbeit geht in der Kopie weiter: %1.</translation>
    </message>
    <message>
        <source>%1 was not made. %2</source>
        <translation>%1 wurde nicht angelegt. %2</translation>
    </message>
    <message>
        <source>%1 was not restored. %2</source>
        <translation>%1 wurde nicht wiederhergestellt. %2</translation>
    </message>
</context>
<context>
    <name>concord::MappingDialog</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>What are the columns?</source>
        <translation>Was sind die Spalten?</translation>
    </message>
    <message>
        <source>Nobody can tell from %1 alone. Say what each column holds; the next page shows what it would bring.</source>
        <translation>Aus %1 allein lässt es sich nicht erkennen. Sag, was jede Spalte enthält; die nächste Seite zeigt, was sie brächte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>At least one column has to say who it is: a name, an organisation, an e-mail or a phone.</source>
        <translation>Mindestens eine Spalte muss sagen, wer es ist: ein Name, eine Organisation, eine E-Mail oder ein Telefon.</translation>
    </message>
</context>
<context>
    <name>concord::MatrixModel</name>
    <message>
        <source>%1 in the set</source>
        <translation>%1 in der Auswahl</translation>
    </message>
    <message>
        <source>%1 covers %2</source>
        <translation>%1 deckt %2</translation>
    </message>
    <message>
        <source>%1, focus %2</source>
        <translation>%1, Fokus %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1: not judged yet</source>
        <translation>%1: noch nicht beurteilt</translation>
    </message>
    <message>
        <source>%1: %2 %, %3</source>
        <translation>%1: %2 %, %3</translation>
    </message>
    <message>
        <source>%1 %2, weight %3</source>
        <translation>%1 %2, Gewicht %3</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>covers %</source>
        <translation>deckt %</translation>
    </message>
    <message>
        <source>focus %</source>
        <translation>Fokus %</translation>
    </message>
</context>
<context>
    <name>concord::MemberLine</name>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What is their part?</source>
        <translation>Was ist ihre Rolle?</translation>
    </message>
    <message>
        <source>Somebody takes the part</source>
        <translation>Jemand übernimmt die Rolle</translation>
    </message>
    <message>
        <source>Has left the team</source>
        <translation>Hat das Team verlassen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Rolle von %1</translation>
    </message>
    <message>
        <source>%1 is a key member</source>
        <translation>%1 ist ein Schlüsselmitglied</translation>
    </message>
    <message>
        <source>Without them the team would stand still</source>
        <translation>Ohne sie stünde das Team still</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr über %1</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>Fragen: %1</translation>
    </message>
</context>
<context>
    <name>concord::MembersTab</name>
    <message>
        <source>I belong to it</source>
        <translation>Ich gehöre dazu</translation>
    </message>
    <message>
        <source>It is a working group: side by side, not for one result</source>
        <translation>Es ist eine Arbeitsgruppe: nebeneinander, nicht für ein Ergebnis</translation>
    </message>
    <message>
        <source>Nobody yet. Type the first name below.</source>
        <translation>Noch niemand. Tippe unten den ersten Namen.</translation>
    </message>
    <message>
        <source>About this team</source>
        <translation>Über dieses Team</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Wozu ist es da?</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation>Allianz</translation>
    </message>
    <message>
        <source>Together since</source>
        <translation>Zusammen seit</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Arbeitsgruppe</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Wer dabei ist</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Neues Mitglied</translation>
    </message>
    <message>
        <source>Their part</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Part of the new member</source>
        <translation>Rolle des neuen Mitglieds</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Wer fehlt</translation>
    </message>
    <message>
        <source>A part that nobody fills yet, then Enter</source>
        <translation>Eine Rolle, die noch niemand hat, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Wanted part</source>
        <translation>Gesuchte Rolle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Who takes the part &quot;%1&quot;?</source>
        <translation>Wer übernimmt die Rolle „%1“?</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Somebody&apos;s name</source>
        <translation>Name von jemandem</translation>
    </message>
</context>
<context>
    <name>concord::MergeForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Both, one under the other</source>
        <translation>Beides, untereinander</translation>
    </message>
    <message>
        <source>What stays of both</source>
        <translation>Was von beiden bleibt</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>Wege, sie zu erreichen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Really good at</source>
        <translation>Wirklich gut in</translation>
    </message>
    <message>
        <source>Alliances</source>
        <translation>Allianzen</translation>
    </message>
    <message>
        <source>Contacts noted</source>
        <translation>Festgehaltene Kontakte</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>concord::MonthCalendar</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message numerus="yes">
        <source>Nothing comes within the next %n days.</source>
        <translation>
            <numerusform>In den nächsten %n Tagen kommt nichts.</numerusform>
            <numerusform>In den nächsten %n Tagen kommt nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a planned check-in to another day. By keyboard: Space picks it up, the arrows carry it, Enter puts it down.</source>
        <translation>Zieh einen geplanten Check-in auf einen anderen Tag. Mit der Tastatur: Leertaste nimmt ihn auf, die Pfeile tragen ihn, Eingabe setzt ihn ab.</translation>
    </message>
    <message>
        <source>Show as: %1</source>
        <translation>Zeigen als: %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Was kommt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>concord::MonthModel</name>
    <message>
        <source>later, by its rhythm</source>
        <translation>später, nach seinem Rhythmus</translation>
    </message>
</context>
<context>
    <name>concord::MonthView</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>“%1” is picked up. Walk to its new day and press Enter, or Escape to leave it where it is.</source>
        <translation>„%1“ ist aufgenommen. Geh zum neuen Tag und drück Eingabe, oder Escape, um ihn zu lassen, wo er ist.</translation>
    </message>
</context>
<context>
    <name>concord::MoodCard</name>
    <message>
        <source>How does each side feel?</source>
        <translation>Wie geht es jeder Seite damit?</translation>
    </message>
    <message>
        <source>last time %1</source>
        <translation>letztes Mal %1</translation>
    </message>
    <message>
        <source>Mood of %1</source>
        <translation>Stimmung von %1</translation>
    </message>
    <message>
        <source>How the mood of %1 is known</source>
        <translation>Woher die Stimmung von %1 bekannt ist</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wer dabei war</translation>
    </message>
    <message>
        <source>%1 was there</source>
        <translation>%1 war dabei</translation>
    </message>
</context>
<context>
    <name>concord::NeedRow</name>
    <message>
        <source>not judged yet</source>
        <translation>noch nicht beurteilt</translation>
    </message>
    <message>
        <source>nobody covers it</source>
        <translation>niemand deckt ihn</translation>
    </message>
    <message>
        <source>%1 % covered</source>
        <translation>%1 % gedeckt</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und einen weiteren</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Entscheidend</translation>
    </message>
    <message>
        <source>Better done by someone else</source>
        <translation>Besser von jemand anderem gemacht</translation>
    </message>
    <message>
        <source>More about this need</source>
        <translation>Mehr zu diesem Bedarf</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>My own level</source>
        <translation>Meine eigene Stufe</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Need: %1</source>
        <translation>Bedarf: %1</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>My own level at %1</source>
        <translation>Meine eigene Stufe bei %1</translation>
    </message>
    <message>
        <source>Hours a month for %1</source>
        <translation>Stunden im Monat für %1</translation>
    </message>
    <message>
        <source>%1 is critical</source>
        <translation>%1 ist entscheidend</translation>
    </message>
    <message>
        <source>%1 is better done by someone else</source>
        <translation>%1 macht besser jemand anderes</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr über %1</translation>
    </message>
</context>
<context>
    <name>concord::NeedsCard</name>
    <message>
        <source>What needs you</source>
        <translation>Was dich braucht</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>Check-in was due on %1</source>
        <translation>Treffen war fällig am %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Abhalten</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>kommt bald</translation>
    </message>
    <message>
        <source>Check-in on %1</source>
        <translation>Treffen am %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>%1, %2, due %3</source>
        <translation>%1, %2, fällig am %3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1, raised by %2</source>
        <translation>%1, angesprochen von %2</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>%1 more responsibilities are late</source>
        <translation>Weitere verspätete Aufgaben: %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>The notice window has passed on %1, so it renews on %2 unless all agree otherwise.</source>
        <translation>Die Frist zum Kündigen endete am %1; die Allianz verlängert sich am %2, außer alle vereinbaren etwas anderes.</translation>
    </message>
    <message>
        <source>The notice window has passed on %1; the end is %2.</source>
        <translation>Die Frist zum Kündigen endete am %1; das Ende ist am %2.</translation>
    </message>
    <message>
        <source>prepare</source>
        <translation>vorbereiten</translation>
    </message>
    <message>
        <source>Decide how it goes on: notice by %1.</source>
        <translation>Entscheide, wie es weitergeht: kündigen bis %1.</translation>
    </message>
    <message>
        <source>Decide how it goes on before the end on %1.</source>
        <translation>Entscheide vor dem Ende am %1, wie es weitergeht.</translation>
    </message>
    <message>
        <source>end reached</source>
        <translation>Ende erreicht</translation>
    </message>
    <message>
        <source>The last day has come: %1</source>
        <translation>Der letzte Tag ist da: %1</translation>
    </message>
    <message>
        <source>The end has come: %1</source>
        <translation>Das Ende ist da: %1</translation>
    </message>
</context>
<context>
    <name>concord::NeedsTab</name>
    <message>
        <source>Add need</source>
        <translation>Bedarf hinzufügen</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Neuer Bedarf</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Was sie braucht</translation>
    </message>
    <message>
        <source>Time is often better spent letting someone else carry out a critical function. What are the pieces of this priority that somebody has to do?</source>
        <translation>Oft ist die Zeit besser genutzt, wenn jemand anderes eine entscheidende Aufgabe übernimmt. Welche Stücke dieser Priorität muss jemand tun?</translation>
    </message>
    <message>
        <source>Each is covered by somebody, at least in part.</source>
        <translation>Jedes davon deckt jemand, wenigstens zum Teil.</translation>
    </message>
    <message>
        <source>One of them is covered by nobody.</source>
        <translation>Eines davon deckt niemand.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are covered by nobody.</source>
        <translation>
            <numerusform>%n davon deckt niemand.</numerusform>
            <numerusform>%n davon deckt niemand.</numerusform>
        </translation>
    </message>
    <message>
        <source>All partners on your list together cover %1 of it. %2</source>
        <translation>Alle Partner auf deiner Liste decken zusammen %1 davon. %2</translation>
    </message>
    <message>
        <source>Nobody was judged yet: the part Alignment asks who covers how much.</source>
        <translation>Noch ist niemand beurteilt: Der Teil „Passung“ fragt, wer wie viel deckt.</translation>
    </message>
</context>
<context>
    <name>concord::NewAllianceForm</name>
    <message>
        <source>A new alliance</source>
        <translation>Eine neue Allianz</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>what you will call it</source>
        <translation>wie du sie nennen willst</translation>
    </message>
    <message>
        <source>&amp;Partner</source>
        <translation>&amp;Partner</translation>
    </message>
    <message>
        <source>pick somebody or type a new name</source>
        <translation>jemanden wählen oder einen neuen Namen tippen</translation>
    </message>
    <message>
        <source>P&amp;riority</source>
        <translation>P&amp;riorität</translation>
    </message>
    <message>
        <source>what it moves forward; may wait</source>
        <translation>was sie voranbringt; hat Zeit</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>&amp;Zweck</translation>
    </message>
    <message>
        <source>one sentence that both would say the same way; may wait</source>
        <translation>ein Satz, den beide gleich sagen würden; hat Zeit</translation>
    </message>
    <message>
        <source>Draft alliance</source>
        <translation>Allianz entwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Another partner</source>
        <translation>Weiterer Partner</translation>
    </message>
    <message>
        <source>Who, and for what. The rest you fill in step by step, together with your partner.</source>
        <translation>Wer, und wofür. Den Rest füllst du Schritt für Schritt aus, gemeinsam mit deinem Partner.</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Beginnen mit</translation>
    </message>
    <message>
        <source>&amp;Why you want it</source>
        <translation>&amp;Warum du sie willst</translation>
    </message>
    <message>
        <source>whatever anyone else thinks; may wait</source>
        <translation>was auch immer andere denken; hat Zeit</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>The purpose is for all. Why you want it is for you alone: no copy for a partner ever shows it.</source>
        <translation>Der Zweck ist für alle. Warum du sie willst, ist nur für dich: Keine Fassung für einen Partner zeigt es je.</translation>
    </message>
    <message>
        <source>Partner %1</source>
        <translation>Partner %1</translation>
    </message>
    <message>
        <source>leave it empty if there is none</source>
        <translation>leer lassen, wenn es keinen gibt</translation>
    </message>
</context>
<context>
    <name>concord::NewRoundForm</name>
    <message>
        <source>Open the round</source>
        <translation>Runde öffnen</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Neue Runde</translation>
    </message>
    <message>
        <source>Answer for the team as it was during the last month. There is no pass mark; the talk afterwards matters more than the number.</source>
        <translation>Antworte für das Team, wie es im letzten Monat war. Es gibt keine Note zum Bestehen; das Gespräch danach zählt mehr als die Zahl.</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Welche Fragen</translation>
    </message>
    <message>
        <source>All twenty, about four minutes each</source>
        <translation>Alle zwanzig, etwa vier Minuten für jeden</translation>
    </message>
    <message>
        <source>The seven most important, about a minute and a half</source>
        <translation>Die sieben wichtigsten, etwa anderthalb Minuten</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Wer was sieht</translation>
    </message>
    <message>
        <source>How many are invited</source>
        <translation>Wie viele eingeladen sind</translation>
    </message>
    <message>
        <source>Show a result from so many answers on</source>
        <translation>Ergebnis zeigen ab so vielen Antworten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>concord::NewsCard</name>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Seen: hide what changed since you last looked</source>
        <translation>Gesehen: verbergen, was sich seit deinem letzten Blick geändert hat</translation>
    </message>
    <message>
        <source>Since you last looked, at %1</source>
        <translation>Seit deinem letzten Blick, um %1</translation>
    </message>
    <message>
        <source>Since you last looked, on %1</source>
        <translation>Seit deinem letzten Blick, am %1</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; und %n weitere</numerusform>
            <numerusform>%1; und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Time has come for: %1</source>
        <translation>Es ist Zeit für: %1</translation>
    </message>
    <message>
        <source>There was more; History has all of it.</source>
        <translation>Es war mehr; der Verlauf hat alles.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, %n-mal</numerusform>
            <numerusform>%1, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
</context>
<context>
    <name>concord::NextDatesCard</name>
    <message>
        <source>The next six dates</source>
        <translation>Die nächsten sechs Termine</translation>
    </message>
</context>
<context>
    <name>concord::NoteRow</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>concord::NumberField</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>concord::OverviewTab</name>
    <message>
        <source>A win for each side</source>
        <translation>Ein Gewinn für jede Seite</translation>
    </message>
    <message>
        <source>Agreed, written, checked, divided</source>
        <translation>Vereinbart, aufgeschrieben, geprüft, aufgeteilt</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer was macht</translation>
    </message>
    <message>
        <source>How complete the agreement is</source>
        <translation>Wie vollständig die Vereinbarung ist</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>us</source>
        <translation>uns</translation>
    </message>
    <message>
        <source>%1 gets</source>
        <translation>%1 bekommt</translation>
    </message>
    <message>
        <source>Surprise: %1</source>
        <translation>Überraschung: %1</translation>
    </message>
    <message>
        <source>Nothing named yet. What would make it matter to them?</source>
        <translation>Noch nichts genannt. Was würde es für sie wichtig machen?</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>No topic yet. What is agreed, written down, checked up on and divided up is what holds.</source>
        <translation>Noch kein Thema. Was vereinbart, aufgeschrieben, geprüft und aufgeteilt ist, das hält.</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>written</source>
        <translation>aufgeschrieben</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>divided</source>
        <translation>aufgeteilt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>of %n topics</source>
        <translation>
            <numerusform>von %n Thema</numerusform>
            <numerusform>von %n Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>of one topic</source>
        <translation>von einem Thema</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>%1 of the 26 lines settled</source>
        <translation>%1 der 26 Zeilen geklärt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Vollenden</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Those served get</source>
        <translation>Die, für die wir es tun, bekommen</translation>
    </message>
    <message>
        <source>%1 gets · %2 realised</source>
        <translation>%1 bekommt · %2 erreicht</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 mehr</translation>
    </message>
</context>
<context>
    <name>concord::Palette</name>
    <message>
        <source>Search or type a command</source>
        <translation>Suchen oder Befehl eingeben</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation>Allianz</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Five days</source>
        <translation>Fünf Tage</translation>
    </message>
</context>
<context>
    <name>concord::PaperActs</name>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>%1, as it will be printed</source>
        <translation>%1, so wie es gedruckt wird</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>%1 drucken</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker geschickt</translation>
    </message>
</context>
<context>
    <name>concord::PaperMenu</name>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>With our private notes</source>
        <translation>Mit unseren privaten Notizen</translation>
    </message>
    <message>
        <source>See the &amp;minutes as they print…</source>
        <translation>Das &amp;Protokoll ansehen, wie es gedruckt wird…</translation>
    </message>
    <message>
        <source>&amp;Print the minutes…</source>
        <translation>Das Protokoll &amp;drucken…</translation>
    </message>
    <message>
        <source>&amp;Write the minutes to share…</source>
        <translation>Das Protokoll zum Teilen &amp;schreiben…</translation>
    </message>
    <message>
        <source>&amp;Copy the minutes</source>
        <translation>Das Protokoll &amp;kopieren</translation>
    </message>
    <message>
        <source>See the &amp;agenda as it prints…</source>
        <translation>Die &amp;Agenda ansehen, wie sie gedruckt wird…</translation>
    </message>
    <message>
        <source>Print the a&amp;genda…</source>
        <translation>Die A&amp;genda drucken…</translation>
    </message>
    <message>
        <source>Write the agenda to s&amp;hare…</source>
        <translation>Die Agenda zum &amp;Teilen schreiben…</translation>
    </message>
    <message>
        <source>%1, agenda</source>
        <translation>%1, Agenda</translation>
    </message>
    <message>
        <source>%1, minutes</source>
        <translation>%1, Protokoll</translation>
    </message>
    <message>
        <source>The minutes are on the clipboard</source>
        <translation>Das Protokoll ist in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>concord::PartnerActs</name>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Schlagwort hinzufügen …</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>No stage that all of them could move to</source>
        <translation>Keine Stufe, auf die alle wechseln könnten</translation>
    </message>
    <message>
        <source>Which tag?</source>
        <translation>Welches Schlagwort?</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort geben</translation>
    </message>
    <message>
        <source>Archived. The stage filter “archived” shows them, and undo brings them back.</source>
        <translation>Archiviert. Der Filter „archiviert“ zeigt sie, und Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>Deleted. Undo brings it back.</source>
        <translation>Gelöscht. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>Merge the two…</source>
        <translation>Die beiden zusammenführen …</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Endgültig löschen …</translation>
    </message>
</context>
<context>
    <name>concord::PartnerAlliances</name>
    <message>
        <source>Alliance %1</source>
        <translation>Allianz %1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>Draft an alliance with them</source>
        <translation>Gemeinsame Allianz entwerfen</translation>
    </message>
    <message>
        <source>No alliance with %1 yet.</source>
        <translation>Noch keine Allianz mit %1.</translation>
    </message>
</context>
<context>
    <name>concord::PartnerExport</name>
    <message>
        <source>As a table (CSV)…</source>
        <translation>Als Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>As vCards…</source>
        <translation>Als vCards …</translation>
    </message>
    <message>
        <source>The list as PDF…</source>
        <translation>Die Liste als PDF …</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Liste drucken …</translation>
    </message>
    <message>
        <source>Export partners</source>
        <translation>Partner exportieren</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>vCards (*.vcf)</source>
        <translation>vCards (*.vcf)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Write the list</source>
        <translation>Liste schreiben</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Liste drucken</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker geschickt</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Liste wird gelesen</translation>
    </message>
</context>
<context>
    <name>concord::PartnerFacts</name>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Listed here</source>
        <translation>Hier gelistet</translation>
    </message>
    <message>
        <source>In touch every</source>
        <translation>In Kontakt alle</translation>
    </message>
    <message>
        <source>Silent at most</source>
        <translation>Höchstens still</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Wieder ansehen am</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>concord::PartnerFilterBar</name>
    <message>
        <source>Search partners</source>
        <translation>Partner suchen</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Keine Priorität</translation>
    </message>
    <message>
        <source>any stage</source>
        <translation>jede Stufe</translation>
    </message>
    <message>
        <source>any kind</source>
        <translation>jede Art</translation>
    </message>
    <message>
        <source>any tag</source>
        <translation>jedes Schlagwort</translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation>für: %1</translation>
    </message>
    <message>
        <source>for no priority</source>
        <translation>für keine Priorität</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>any alignment</source>
        <translation>jede Passung</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>any contact</source>
        <translation>jeder Kontakt</translation>
    </message>
    <message>
        <source>out of touch</source>
        <translation>Kontakt überfällig</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>In Verbindung bleiben</translation>
    </message>
</context>
<context>
    <name>concord::PartnerHead</name>
    <message>
        <source>Partner name</source>
        <translation>Name des Partners</translation>
    </message>
    <message>
        <source>Name of a person or organisation</source>
        <translation>Name einer Person oder Organisation</translation>
    </message>
    <message>
        <source>Description in one line</source>
        <translation>Beschreibung in einer Zeile</translation>
    </message>
    <message>
        <source>Who are they, in one line?</source>
        <translation>Wer sind sie, in einer Zeile?</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>More about this partner</source>
        <translation>Mehr zu diesem Partner</translation>
    </message>
    <message>
        <source>Put on the list of partners</source>
        <translation>Auf die Liste der Partner setzen</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>Letzter Kontakt %1</translation>
    </message>
    <message>
        <source>No contact on record</source>
        <translation>Kein Kontakt festgehalten</translation>
    </message>
</context>
<context>
    <name>concord::PartnerListModel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>How much of what you need they cover</source>
        <translation>Wie viel von deinem Bedarf sie decken</translation>
    </message>
    <message>
        <source>How much of what they are good at is what you need</source>
        <translation>Wie viel von dem, was sie gut können, du brauchst</translation>
    </message>
    <message>
        <source>How well they fit, from 0 to 100</source>
        <translation>Wie gut sie passen, von 0 bis 100</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Really good at</source>
        <translation>Wirklich gut in</translation>
    </message>
    <message>
        <source>Covers needs</source>
        <translation>Deckt Bedarf</translation>
    </message>
    <message>
        <source>Of what they do</source>
        <translation>Von ihrem Tun</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
</context>
<context>
    <name>concord::PartnerModes</name>
    <message>
        <source>People and organisations</source>
        <translation>Menschen und Organisationen</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>concord::PartnerPanel</name>
    <message>
        <source>Alignment</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Alliances</source>
        <translation>Allianzen</translation>
    </message>
    <message>
        <source>Choose a partner on the left, and here is what you know about them.</source>
        <translation>Wähle links einen Partner; hier steht dann, was du über ihn weißt.</translation>
    </message>
    <message>
        <source>Fit %1 of 100</source>
        <translation>Passt zu %1 von 100</translation>
    </message>
    <message>
        <source>Fit %1 of 100 (%2)</source>
        <translation>Passt zu %1 von 100 (%2)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passt</translation>
    </message>
</context>
<context>
    <name>concord::PartnerTable</name>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
</context>
<context>
    <name>concord::PartnersPage</name>
    <message>
        <source>Import contacts…</source>
        <translation>Kontakte importieren …</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>People and organisations you respect for being really good at something.</source>
        <translation>Menschen und Organisationen, die du achtest, weil sie etwas wirklich gut können.</translation>
    </message>
    <message>
        <source>Name five people or organisations you respect, and what each is really good at: time is often better spent letting them carry a part of your priority.</source>
        <translation>Nenne fünf Menschen oder Organisationen, die du achtest, und worin jeder wirklich gut ist: Oft ist die Zeit besser genutzt, wenn sie einen Teil deiner Priorität übernehmen.</translation>
    </message>
    <message>
        <source>Add the first partner</source>
        <translation>Ersten Partner hinzufügen</translation>
    </message>
    <message>
        <source>No partner matches these filters.</source>
        <translation>Kein Partner passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Neuer Partner</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Doppelte finden …</translation>
    </message>
</context>
<context>
    <name>concord::PartyRow</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Part in it</source>
        <translation>Rolle dabei</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Spricht dafür</translation>
    </message>
    <message>
        <source>Signs for it</source>
        <translation>Unterschreibt dafür</translation>
    </message>
    <message>
        <source>Matters to it</source>
        <translation>Ist ihr wichtig</translation>
    </message>
    <message>
        <source>what it does here</source>
        <translation>was sie hier tut</translation>
    </message>
    <message>
        <source>one name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>%1 (us)</source>
        <translation>%1 (wir)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Rolle von %1</translation>
    </message>
    <message>
        <source>Spokesperson of %1</source>
        <translation>Sprecher von %1</translation>
    </message>
    <message>
        <source>Signatory of %1</source>
        <translation>Unterzeichner von %1</translation>
    </message>
    <message>
        <source>How much it matters to %1</source>
        <translation>Wie wichtig es %1 ist</translation>
    </message>
    <message>
        <source>How we know that for %1</source>
        <translation>Woher wir das von %1 wissen</translation>
    </message>
</context>
<context>
    <name>concord::PersonField</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>concord::Planning</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
</context>
<context>
    <name>concord::PointLine</name>
    <message>
        <source>there</source>
        <translation>da</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>dünn</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>concord::PortfolioExport</name>
    <message>
        <source>As a table (CSV)…</source>
        <translation>Als Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>The list as PDF…</source>
        <translation>Die Liste als PDF …</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Liste drucken …</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Write the list</source>
        <translation>Liste schreiben</translation>
    </message>
    <message>
        <source>alliances</source>
        <translation>allianzen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Liste wird gelesen</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Liste drucken</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker geschickt</translation>
    </message>
</context>
<context>
    <name>concord::PortfolioModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>time %1, behind</source>
        <translation>Zeit %1, im Rückstand</translation>
    </message>
    <message>
        <source>time %1</source>
        <translation>Zeit %1</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation>überfällig, %1</translation>
    </message>
    <message>
        <source>How much of the planned value has come, beside how much of the time has gone</source>
        <translation>Wie viel vom geplanten Nutzen da ist, und daneben, wie viel von der Zeit vergangen ist</translation>
    </message>
    <message>
        <source>one thing</source>
        <translation>ein Punkt</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::PortfolioPage</name>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>No alliance matches these filters.</source>
        <translation>Keine Allianz passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>All alliances beside one another: whether both win, what comes next, and what is missing.</source>
        <translation>Alle Allianzen nebeneinander: ob beide gewinnen, was als Nächstes kommt und was fehlt.</translation>
    </message>
    <message>
        <source>Alliance or partner</source>
        <translation>Allianz oder Partner</translation>
    </message>
    <message>
        <source>Search the portfolio</source>
        <translation>Portfolio durchsuchen</translation>
    </message>
    <message>
        <source>any state</source>
        <translation>jeder Stand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>any kind</source>
        <translation>jede Art</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Only what needs attention</source>
        <translation>Nur, was Aufmerksamkeit braucht</translation>
    </message>
</context>
<context>
    <name>concord::Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Dieser Arbeitsbereich</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Week begins on</source>
        <translation>&amp;Woche beginnt am</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>W&amp;ährung</translation>
    </message>
    <message>
        <source>Back my workspaces up while I work</source>
        <translation>Meine Arbeitsbereiche sichern, während ich arbeite</translation>
    </message>
    <message>
        <source>There is none yet. They will lie in %1.</source>
        <translation>Noch gibt es keine. Sie werden in %1 liegen.</translation>
    </message>
    <message numerus="yes">
        <source>The newest of %n is of %1. They lie in %2.</source>
        <translation>
            <numerusform>Es gibt eine, vom %1. Sie liegt in %2.</numerusform>
            <numerusform>Die neueste von %n ist vom %1. Sie liegen in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::PrioritiesPage</name>
    <message>
        <source>An alliance begins with something that matters enough to need help: a cause, a project or a programme that together you could move further than alone.</source>
        <translation>Eine Allianz beginnt mit etwas, das wichtig genug ist, um Hilfe zu brauchen: ein Anliegen, ein Projekt oder ein Programm, das ihr gemeinsam weiter voranbringen könnt als du allein.</translation>
    </message>
    <message>
        <source>New priority</source>
        <translation>Neue Priorität</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
</context>
<context>
    <name>concord::PriorityListModel</name>
    <message>
        <source>1 need that nobody covers</source>
        <translation>1 Punkt im Bedarf, den niemand deckt</translation>
    </message>
    <message numerus="yes">
        <source>%n needs that nobody covers</source>
        <translation>
            <numerusform>%n Punkt im Bedarf, den niemand deckt</numerusform>
            <numerusform>%n Punkte im Bedarf, die niemand deckt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hold-back unanswered</source>
        <translation>1 Hemmnis unbeantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n hold-backs unanswered</source>
        <translation>
            <numerusform>%n Hemmnis unbeantwortet</numerusform>
            <numerusform>%n Hemmnisse unbeantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · importance %2</source>
        <translation>%1 · Wichtigkeit %2</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
</context>
<context>
    <name>concord::PriorityView</name>
    <message>
        <source>by %1, %2</source>
        <translation>bis %1, %2</translation>
    </message>
    <message>
        <source>%1 covered</source>
        <translation>%1 gedeckt</translation>
    </message>
    <message>
        <source>better than me: %1</source>
        <translation>besser als ich: %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Title of the priority</source>
        <translation>Titel der Priorität</translation>
    </message>
    <message>
        <source>More about the priority</source>
        <translation>Mehr zur Priorität</translation>
    </message>
    <message>
        <source>Delete the priority</source>
        <translation>Priorität löschen</translation>
    </message>
    <message>
        <source>Delete %1 with its needs, its ledger and what was said about who covers them? Undo brings it back.</source>
        <translation>%1 mit dem Bedarf, dem Kontobuch und allem löschen, was dazu gesagt wurde, wer ihn deckt? Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>concord::Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Say which day.</source>
        <translation>Sag, welcher Tag.</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>concord::RadarChart</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2, vorher %3</translation>
    </message>
    <message>
        <source>solid: %1</source>
        <translation>durchgezogen: %1</translation>
    </message>
    <message>
        <source>solid: %1 · dashed: %2</source>
        <translation>durchgezogen: %1 · gestrichelt: %2</translation>
    </message>
</context>
<context>
    <name>concord::RatioBar</name>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>concord::RespectSection</name>
    <message>
        <source>Why I respect them</source>
        <translation>Warum ich sie achte</translation>
    </message>
    <message>
        <source>What would you tell a friend about them?</source>
        <translation>Was würdest du einem Freund über sie sagen?</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
</context>
<context>
    <name>concord::ResponsibilitiesTab</name>
    <message>
        <source>New responsibility of %1</source>
        <translation>Neue Aufgabe von %1</translation>
    </message>
    <message>
        <source>Why is “%1” taken up again?</source>
        <translation>Warum wird „%1“ wieder aufgenommen?</translation>
    </message>
    <message>
        <source>Why is “%1” dropped?</source>
        <translation>Warum wird „%1“ fallen gelassen?</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Fallen lassen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 verspätet</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>%1 % of all open</source>
        <translation>%1 % von allem Offenen</translation>
    </message>
</context>
<context>
    <name>concord::ResponsibilityEditor</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>names, with commas</source>
        <translation>Namen, mit Kommas</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>How you will both know that it is done well</source>
        <translation>Woran ihr beide erkennt, dass es gut gemacht ist</translation>
    </message>
    <message>
        <source>where one can see it</source>
        <translation>wo man es sehen kann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Steht dafür ein</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Gemacht von</translation>
    </message>
    <message>
        <source>Helping</source>
        <translation>Hilft</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Wird informiert</translation>
    </message>
    <message>
        <source>What good looks like</source>
        <translation>Woran man es erkennt</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Woran man es sieht</translation>
    </message>
    <message>
        <source>Responsibility: %1</source>
        <translation>Aufgabe: %1</translation>
    </message>
    <message>
        <source>Remove responsibility %1</source>
        <translation>Aufgabe %1 entfernen</translation>
    </message>
    <message>
        <source>Who does %1</source>
        <translation>Wer %1 macht</translation>
    </message>
    <message>
        <source>Who helps with %1</source>
        <translation>Wer bei %1 hilft</translation>
    </message>
    <message>
        <source>Who is told of %1</source>
        <translation>Wer über %1 informiert wird</translation>
    </message>
    <message>
        <source>Who answers for %1</source>
        <translation>Wer für %1 einsteht</translation>
    </message>
    <message>
        <source>When %1 is due</source>
        <translation>Wann %1 fällig ist</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Stand von %1</translation>
    </message>
    <message>
        <source>Confidence in %1</source>
        <translation>Zuversicht bei %1</translation>
    </message>
    <message>
        <source>What good looks like: %1</source>
        <translation>Woran man es erkennt: %1</translation>
    </message>
    <message>
        <source>What shows %1</source>
        <translation>Woran man %1 sieht</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Fallen gelassen: %1</translation>
    </message>
    <message>
        <source>Taken up again: %1</source>
        <translation>Wieder aufgenommen: %1</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>Erledigt am %1</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>noch niemand genannt</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
</context>
<context>
    <name>concord::ResultTab</name>
    <message>
        <source>Every answer</source>
        <translation>Jede Antwort</translation>
    </message>
    <message>
        <source>What to change first</source>
        <translation>Was zuerst zu ändern ist</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Over the rounds</source>
        <translation>Über die Runden</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In ihren eigenen Worten</translation>
    </message>
    <message>
        <source>The round is still open: %1 of %2 have answered so far.</source>
        <translation>Die Runde ist noch offen: %1 von %2 haben bisher geantwortet.</translation>
    </message>
    <message>
        <source>A working group works side by side and is not rated as a team. If its members answer for one result together, untick &quot;working group&quot; under Members.</source>
        <translation>Eine Arbeitsgruppe arbeitet nebeneinander und wird nicht als Team bewertet. Wenn ihre Mitglieder gemeinsam für ein Ergebnis einstehen, nimm unter Mitglieder das Häkchen bei „Arbeitsgruppe“ weg.</translation>
    </message>
    <message>
        <source>A round is open: %1 of %2 have answered.</source>
        <translation>Eine Runde ist offen: %1 von %2 haben geantwortet.</translation>
    </message>
    <message>
        <source>Enter answers</source>
        <translation>Antworten eintragen</translation>
    </message>
    <message>
        <source>A team brings the best out in each member when each of them can say how it is doing. Put the people in first, then rate the team together.</source>
        <translation>Ein Team bringt das Beste in jedem hervor, wenn jeder sagen kann, wie es läuft. Trag zuerst die Menschen ein, dann bewertet das Team gemeinsam.</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Mitglieder hinzufügen</translation>
    </message>
    <message>
        <source>Twenty short questions, answered by each of you, show where this team pulls together and what to change first.</source>
        <translation>Zwanzig kurze Fragen, von jedem beantwortet, zeigen, wo dieses Team zusammenwirkt und was zuerst zu ändern ist.</translation>
    </message>
    <message>
        <source>Your gut feeling says %1 of 5. That is one view only; a round with the others shows whether they see it too.</source>
        <translation>Dein Gefühl sagt %1 von 5. Das ist nur eine Sicht; eine Runde mit den anderen zeigt, ob sie es auch so sehen.</translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation>Runde beginnen</translation>
    </message>
    <message>
        <source>%1 of 5: my view only</source>
        <translation>%1 von 5: nur meine Sicht</translation>
    </message>
    <message>
        <source>%1 of 5: %2</source>
        <translation>%1 von 5: %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>round %1 of %2, %3</source>
        <translation>Runde %1 vom %2, %3</translation>
    </message>
    <message>
        <source>This is a really effective team: at least 4 overall, nothing below 3, no side against another. Keep what you do.</source>
        <translation>Das ist ein wirklich wirksames Team: insgesamt mindestens 4, nichts unter 3, keine Seite gegen die andere. Macht weiter so.</translation>
    </message>
    <message>
        <source>%1 is lowest at %2. %3</source>
        <translation>%1 ist mit %2 am niedrigsten. %3</translation>
    </message>
    <message>
        <source>split</source>
        <translation>gespalten</translation>
    </message>
    <message>
        <source>%1 is at %2. %3</source>
        <translation>%1 liegt bei %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more under Changes</source>
        <translation>
            <numerusform>und %n weitere unter Änderungen</numerusform>
            <numerusform>und %n weitere unter Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Note the change you already know is needed, under Changes.</source>
        <translation>Notiere unter Änderungen die Änderung, von der du schon weißt, dass sie nötig ist.</translation>
    </message>
    <message>
        <source>Overall score over the rounds</source>
        <translation>Gesamtwert über die Runden</translation>
    </message>
    <message>
        <source>%1 since the round of %2</source>
        <translation>%1 seit der Runde vom %2</translation>
    </message>
    <message>
        <source>Nothing is low. Not yet really effective: %1.</source>
        <translation>Nichts ist niedrig. Noch nicht wirklich wirksam: %1.</translation>
    </message>
    <message>
        <source>Print a sheet for the talk…</source>
        <translation>Ein Blatt für das Gespräch drucken…</translation>
    </message>
    <message>
        <source>The sheet as PDF…</source>
        <translation>Das Blatt als PDF…</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>The result as a table (CSV)…</source>
        <translation>Das Ergebnis als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Print or export the result</source>
        <translation>Das Ergebnis drucken oder exportieren</translation>
    </message>
    <message>
        <source>Not comparable: %1</source>
        <translation>Nicht vergleichbar: %1</translation>
    </message>
    <message>
        <source>Round %1 is open: %2 of %3 have answered.</source>
        <translation>Runde %1 ist offen: %2 von %3 haben geantwortet.</translation>
    </message>
    <message>
        <source>Its result shows as the answers come.</source>
        <translation>Ihr Ergebnis zeigt sich, wie die Antworten kommen.</translation>
    </message>
    <message>
        <source>Its result shows when it is closed.</source>
        <translation>Ihr Ergebnis zeigt sich, wenn sie geschlossen ist.</translation>
    </message>
</context>
<context>
    <name>concord::ReviewCard</name>
    <message>
        <source>For a full review</source>
        <translation>Für eine ausführliche Durchsicht</translation>
    </message>
    <message>
        <source>us</source>
        <translation>uns</translation>
    </message>
    <message>
        <source>%1 rates no benefit 4 or 5. What would make it matter to them?</source>
        <translation>%1 bewertet keinen Nutzen mit 4 oder 5. Was würde es wichtig machen?</translation>
    </message>
    <message>
        <source>Each side has a benefit that it rates 4 or 5. Is it still so?</source>
        <translation>Jede Seite hat einen Nutzen, den sie mit 4 oder 5 bewertet. Ist es noch so?</translation>
    </message>
    <message>
        <source>Agreed but not written: %1.</source>
        <translation>Vereinbart, aber nicht aufgeschrieben: %1.</translation>
    </message>
    <message>
        <source>Would we sign again?</source>
        <translation>Würden wir wieder unterschreiben?</translation>
    </message>
</context>
<context>
    <name>concord::RhythmFields</name>
    <message>
        <source>Only once</source>
        <translation>Nur einmal</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days before, such as 14, 3</source>
        <translation>Tage vorher, etwa 14, 3</translation>
    </message>
    <message>
        <source>No last day</source>
        <translation>Kein letzter Tag</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Starting on</source>
        <translation>Beginnend am</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnere mich</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Which of the month</source>
        <translation>Der wievielte im Monat</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>On the</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>month, on a weekday</source>
        <translation>Monat, an einem Wochentag</translation>
    </message>
    <message>
        <source>months, on a weekday</source>
        <translation>Monate, an einem Wochentag</translation>
    </message>
</context>
<context>
    <name>concord::RhythmsCard</name>
    <message>
        <source>Rhythms</source>
        <translation>Rhythmen</translation>
    </message>
    <message>
        <source>Rhythms · %1 of the last %2 held in time</source>
        <translation>Rhythmen · %1 der letzten %2 rechtzeitig abgehalten</translation>
    </message>
    <message>
        <source>No rhythm yet. Short and regular beats long and rare.</source>
        <translation>Noch kein Rhythmus. Kurz und regelmäßig ist besser als lang und selten.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; choose with whom above the list</source>
        <translation>
            <numerusform>und %n weiterer; wähle über der Liste, mit wem</numerusform>
            <numerusform>und %n weitere; wähle über der Liste, mit wem</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in time</source>
        <translation>%1 von %2 rechtzeitig</translation>
    </message>
    <message>
        <source>Of the last %1 that were planned, %2 were held by the end of their grace.</source>
        <translation>Von den letzten %1 geplanten wurden %2 bis zum Ende der Nachfrist abgehalten.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the rhythm %1 with %2</source>
        <translation>Rhythmus %1 mit %2 ändern</translation>
    </message>
</context>
<context>
    <name>concord::RoleRow</name>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>Heute beendet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>More about this role</source>
        <translation>Mehr zu dieser Rolle</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>Von wann bis wann</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>contact point</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>concord::RolesSection</name>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role to add</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Organisation hinzufügen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Organisation to add</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>Person to add</source>
        <translation>Neue Person</translation>
    </message>
</context>
<context>
    <name>concord::RoundExport</name>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>Das Ergebnis exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker geschickt</translation>
    </message>
</context>
<context>
    <name>concord::RoundView</name>
    <message>
        <source>All rounds</source>
        <translation>Alle Runden</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>Runde %1 vom %2</translation>
    </message>
    <message>
        <source>%1 of %2 answered.</source>
        <translation>%1 von %2 haben geantwortet.</translation>
    </message>
    <message>
        <source>Overall %1 of 5: %2.</source>
        <translation>Gesamt %1 von 5: %2.</translation>
    </message>
</context>
<context>
    <name>concord::RoundsTab</name>
    <message>
        <source>The open round</source>
        <translation>Die offene Runde</translation>
    </message>
    <message>
        <source>Enter answers</source>
        <translation>Antworten eintragen</translation>
    </message>
    <message>
        <source>A round asks everybody the same questions, so that you talk about the team and not about each other. The first one shows where you stand, the second what has moved.</source>
        <translation>Eine Runde stellt allen dieselben Fragen, damit ihr über das Team sprecht und nicht übereinander. Die erste zeigt, wo ihr steht, die zweite, was sich bewegt hat.</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Neue Runde</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Runde schließen</translation>
    </message>
    <message>
        <source>%1 of %2 have answered. A closed round stays as it is and can&apos;t be opened again. Close it?</source>
        <translation>%1 von %2 haben geantwortet. Eine geschlossene Runde bleibt, wie sie ist, und kann nicht wieder geöffnet werden. Schließen?</translation>
    </message>
    <message>
        <source>A closed round stays as it is and can&apos;t be opened again. Close it?</source>
        <translation>Eine geschlossene Runde bleibt, wie sie ist, und kann nicht wieder geöffnet werden. Schließen?</translation>
    </message>
    <message>
        <source>has answered</source>
        <translation>hat geantwortet</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Correct the answers of %1</source>
        <translation>Antworten von %1 berichtigen</translation>
    </message>
    <message>
        <source>Enter the answers of %1</source>
        <translation>Antworten von %1 eintragen</translation>
    </message>
    <message>
        <source>The answers you are filling in are not saved, and can&apos;t be corrected once they are. Save them now?</source>
        <translation>Die Antworten, die du gerade eingibst, sind nicht gespeichert und lassen sich danach nicht mehr ändern. Jetzt speichern?</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>Hand the screen round</source>
        <translation>Den Bildschirm herumreichen</translation>
    </message>
    <message>
        <source>Fills the screen with the questionnaire, for one person after the other</source>
        <translation>Füllt den Bildschirm mit dem Fragebogen, für eine Person nach der anderen</translation>
    </message>
    <message>
        <source>Print the form…</source>
        <translation>Den Bogen drucken…</translation>
    </message>
    <message>
        <source>The form as PDF…</source>
        <translation>Den Bogen als PDF…</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>The form on paper</source>
        <translation>Der Bogen auf Papier</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take the answers of %1 out</source>
        <translation>Antworten von %1 herausnehmen</translation>
    </message>
    <message>
        <source>%1 of %2 have answered. Without names nothing shows below %3 answers, and a closed round can&apos;t be opened again. Close it?</source>
        <translation>%1 von %2 haben geantwortet. Ohne Namen zeigt sich unter %3 Antworten nichts, und eine geschlossene Runde kann nicht wieder geöffnet werden. Schließen?</translation>
    </message>
</context>
<context>
    <name>concord::SafeguardEditor</name>
    <message>
        <source>Why it can be done without</source>
        <translation>Warum es ohne sie geht</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>what shows it</source>
        <translation>woran man es sieht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>Es ist ein</translation>
    </message>
    <message>
        <source>Opens the step</source>
        <translation>Öffnet die Stufe</translation>
    </message>
    <message>
        <source>Whose confidence</source>
        <translation>Wessen Vertrauen</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Woran man es sieht</translation>
    </message>
    <message>
        <source>Safeguard: %1</source>
        <translation>Absicherung: %1</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Stand von %1</translation>
    </message>
    <message>
        <source>Must or nice to have: %1</source>
        <translation>Muss oder schön zu haben: %1</translation>
    </message>
    <message>
        <source>Step that waits for %1</source>
        <translation>Stufe, die auf %1 wartet</translation>
    </message>
    <message>
        <source>Whose confidence %1 serves</source>
        <translation>Wessen Vertrauen %1 dient</translation>
    </message>
    <message>
        <source>What shows %1</source>
        <translation>Woran man %1 sieht</translation>
    </message>
    <message>
        <source>Why %1 can be done without</source>
        <translation>Warum es ohne %1 geht</translation>
    </message>
    <message>
        <source>Remove safeguard %1</source>
        <translation>Absicherung %1 entfernen</translation>
    </message>
    <message>
        <source>everyone&apos;s</source>
        <translation>das von allen</translation>
    </message>
    <message>
        <source>Met on %1</source>
        <translation>Erfüllt am %1</translation>
    </message>
    <message>
        <source>Waived by %1</source>
        <translation>Verzichtet durch %1</translation>
    </message>
    <message>
        <source>%1 · step %2</source>
        <translation>%1 · Stufe %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>concord::SafeguardsTab</name>
    <message>
        <source>What would let you share with confidence</source>
        <translation>Was dich mit Vertrauen teilen ließe</translation>
    </message>
    <message>
        <source>Add safeguard</source>
        <translation>Absicherung hinzufügen</translation>
    </message>
    <message>
        <source>New safeguard</source>
        <translation>Neue Absicherung</translation>
    </message>
    <message>
        <source>From the list</source>
        <translation>Aus der Liste</translation>
    </message>
    <message>
        <source>Every safeguard of the list is taken up.</source>
        <translation>Jede Absicherung der Liste ist aufgenommen.</translation>
    </message>
    <message>
        <source>Why can you do without it?</source>
        <translation>Warum kommst du ohne sie aus?</translation>
    </message>
    <message>
        <source>Waive it</source>
        <translation>Verzichten</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
</context>
<context>
    <name>concord::ScheduleForm</name>
    <message>
        <source>&amp;Schedule it</source>
        <translation>&amp;Einplanen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Schedule a check-in</source>
        <translation>Treffen einplanen</translation>
    </message>
    <message>
        <source>The rhythm of “%1”</source>
        <translation>Der Rhythmus von „%1“</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Say how often, and from which day on.</source>
        <translation>Sag, wie oft, und ab welchem Tag.</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Paused: nothing is planned until it is resumed.</source>
        <translation>Pausiert: Bis zur Fortsetzung wird nichts geplant.</translation>
    </message>
    <message>
        <source>It has come to its last day.</source>
        <translation>Der letzte Tag ist erreicht.</translation>
    </message>
    <message>
        <source>End “%1”? What was held stays; nothing more is planned.</source>
        <translation>„%1“ beenden? Was abgehalten wurde, bleibt; mehr wird nicht geplant.</translation>
    </message>
</context>
<context>
    <name>concord::SelectionBar</name>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Together they cover %2.</source>
        <translation>%1. Zusammen decken sie %2.</translation>
    </message>
    <message>
        <source>%1 None of them covers: %2.</source>
        <translation>%1 Keiner von ihnen deckt: %2.</translation>
    </message>
</context>
<context>
    <name>concord::ServingCard</name>
    <message>
        <source>Alliances that move it</source>
        <translation>Allianzen, die sie voranbringen</translation>
    </message>
    <message>
        <source>None yet. When a partner fits, an alliance with them can move it.</source>
        <translation>Noch keine. Wenn ein Partner passt, kann eine Allianz mit ihm die Priorität voranbringen.</translation>
    </message>
    <message>
        <source>Draft an alliance for it</source>
        <translation>Allianz dafür entwerfen</translation>
    </message>
</context>
<context>
    <name>concord::SheetForm</name>
    <message>
        <source>Gut feeling</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>How well is this team pulling together?</source>
        <translation>Wie gut wirkt dieses Team zusammen?</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>Back to the rounds</source>
        <translation>Zurück zu den Runden</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>Wessen Antworten</translation>
    </message>
    <message>
        <source>Quick row</source>
        <translation>Schnelle Zeile</translation>
    </message>
    <message>
        <source>One change I already know we need</source>
        <translation>Eine Änderung, von der ich schon weiß, dass wir sie brauchen</translation>
    </message>
    <message>
        <source>Someone who ought to be with us but isn&apos;t</source>
        <translation>Jemand, der bei uns sein sollte und es nicht ist</translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer and move on, 0 is &quot;can&apos;t say&quot;. Ctrl+Enter saves.</source>
        <translation>Die Tasten 1 bis 5 antworten und gehen weiter, 0 heißt „kann ich nicht sagen“. Strg+Eingabe speichert.</translation>
    </message>
    <message>
        <source>1 not at all true · 2 mostly not · 3 partly · 4 mostly · 5 completely true · ? can&apos;t say</source>
        <translation>1 gar nicht wahr · 2 eher nicht · 3 teils · 4 eher ja · 5 völlig wahr · ? kann ich nicht sagen</translation>
    </message>
    <message>
        <source>%1 (has answered)</source>
        <translation>%1 (hat geantwortet)</translation>
    </message>
    <message>
        <source>Round %1: %2 of %3 have answered</source>
        <translation>Runde %1: %2 von %3 haben geantwortet</translation>
    </message>
    <message>
        <source>The answers are saved.</source>
        <translation>Die Antworten sind gespeichert.</translation>
    </message>
    <message>
        <source>432 223 323 … then Enter</source>
        <translation>432 223 323 … dann Eingabetaste</translation>
    </message>
</context>
<context>
    <name>concord::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>In einem Feld</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Keep what is typed</source>
        <translation>Getipptes behalten</translation>
    </message>
    <message>
        <source>Keep it, where Enter begins a new line</source>
        <translation>Behalten, wo Eingabe eine neue Zeile beginnt</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Bring back what stood there</source>
        <translation>Zurückholen, was dort stand</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Tippen rückgängig machen</translation>
    </message>
    <message>
        <source>Open the calendar of a day</source>
        <translation>Kalender eines Tages öffnen</translation>
    </message>
    <message>
        <source>1 to 5, Delete</source>
        <translation>1 bis 5, Entf</translation>
    </message>
    <message>
        <source>Choose a level, or none</source>
        <translation>Eine Stufe wählen, oder keine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>concord::Sidebar</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Alliances</source>
        <translation>Allianzen</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Doppelte finden …</translation>
    </message>
    <message>
        <source>Five days</source>
        <translation>Fünf Tage</translation>
    </message>
    <message>
        <source>Print the five-day plan…</source>
        <translation>Den Fünf-Tage-Plan drucken…</translation>
    </message>
</context>
<context>
    <name>concord::SidebarEntry</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::StartPage</name>
    <message>
        <source>Find the people who are better at it than you, agree on a win for each side, and keep the alliance alive.</source>
        <translation>Finde, wer es besser kann als du, vereinbart einen Gewinn für jede Seite, und haltet die Allianz lebendig.</translation>
    </message>
    <message>
        <source>Start a new workspace</source>
        <translation>Neuen Arbeitsbereich beginnen</translation>
    </message>
    <message>
        <source>Everything is kept in one file on your computer.</source>
        <translation>Alles liegt in einer Datei auf deinem Rechner.</translation>
    </message>
    <message>
        <source>for example Mara Lindqvist</source>
        <translation>zum Beispiel Mara Lindqvist</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Dein &amp;Name</translation>
    </message>
    <message>
        <source>leave empty if you ally as yourself</source>
        <translation>leer lassen, wenn du für dich selbst handelst</translation>
    </message>
    <message>
        <source>Your or&amp;ganisation</source>
        <translation>Deine &amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation>Wählen, wo er liegen soll …</translation>
    </message>
    <message>
        <source>Your name is needed: agreements and the history say who you are.</source>
        <translation>Dein Name wird gebraucht: Vereinbarungen und der Verlauf sagen, wer du bist.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Workspaces that you had open will stand here.</source>
        <translation>Hier werden die Arbeitsbereiche stehen, die du geöffnet hattest.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Look around in a sample</source>
        <translation>In einem Beispiel umsehen</translation>
    </message>
    <message>
        <source>Harbour Lane Bakery</source>
        <translation>Harbour Lane Bakery</translation>
    </message>
    <message>
        <source>A small business that delivers breakfast with bicycle couriers.</source>
        <translation>Ein kleiner Betrieb, der mit Fahrradkurieren Frühstück liefert.</translation>
    </message>
    <message>
        <source>Riverside Reading Circle</source>
        <translation>Riverside Reading Circle</translation>
    </message>
    <message>
        <source>A charity that reads with children, with a library and a school.</source>
        <translation>Ein Verein, der mit Kindern liest, mit einer Bücherei und einer Schule.</translation>
    </message>
</context>
<context>
    <name>concord::StateCard</name>
    <message>
        <source>starts</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>endet</translation>
    </message>
    <message>
        <source>notice by</source>
        <translation>kündigen bis</translation>
    </message>
    <message>
        <source>start preparing</source>
        <translation>vorbereiten ab</translation>
    </message>
    <message>
        <source>sharing level</source>
        <translation>Stufe des Teilens</translation>
    </message>
    <message>
        <source>%1 of 4, %2</source>
        <translation>%1 von 4, %2</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>%1, accepted by all</source>
        <translation>%1, von allen angenommen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n still to accept</source>
        <translation>
            <numerusform>%1, noch %n Zustimmung</numerusform>
            <numerusform>%1, noch %n Zustimmungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Became %1 in spite of the rules: %2</source>
        <translation>Wurde %1 trotz der Regeln: %2</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>Was als Nächstes kommen kann</translation>
    </message>
    <message>
        <source>open to you now</source>
        <translation>steht dir jetzt offen</translation>
    </message>
    <message numerus="yes">
        <source>%n things are still in the way</source>
        <translation>
            <numerusform>%n Sache steht noch im Weg</numerusform>
            <numerusform>%n Dinge stehen noch im Weg</numerusform>
        </translation>
    </message>
    <message>
        <source>one thing is still in the way</source>
        <translation>eine Sache steht noch im Weg</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>Beheben: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 mehr</translation>
    </message>
    <message>
        <source>This step was taken against its rules once already, so these have to be mended.</source>
        <translation>Dieser Schritt wurde schon einmal gegen seine Regeln getan; darum muss das erst behoben werden.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>notice given</source>
        <translation>gekündigt</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>geht weiter</translation>
    </message>
    <message>
        <source>On another day…</source>
        <translation>An einem anderen Tag …</translation>
    </message>
    <message>
        <source>%1 on another day</source>
        <translation>%1 an einem anderen Tag</translation>
    </message>
    <message>
        <source>Became %1 on %2</source>
        <translation>Wurde %1 am %2</translation>
    </message>
</context>
<context>
    <name>concord::StrengthRow</name>
    <message>
        <source>what you need</source>
        <translation>was du brauchst</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>Woran sieht man es?</translation>
    </message>
    <message>
        <source>Remove strength</source>
        <translation>Stärke entfernen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Level of %1</source>
        <translation>Stufe von %1</translation>
    </message>
    <message>
        <source>What shows %1</source>
        <translation>Woran man %1 sieht</translation>
    </message>
    <message>
        <source>serves a need?</source>
        <translation>dient einem Bedarf?</translation>
    </message>
    <message>
        <source>Which needs %1 serves</source>
        <translation>Welchem Bedarf %1 dient</translation>
    </message>
</context>
<context>
    <name>concord::StrengthsSection</name>
    <message>
        <source>Add something they are really good at</source>
        <translation>Hinzufügen, worin sie wirklich gut sind</translation>
    </message>
    <message>
        <source>Add strength</source>
        <translation>Stärke hinzufügen</translation>
    </message>
    <message>
        <source>Level of the new strength</source>
        <translation>Stufe der neuen Stärke</translation>
    </message>
    <message>
        <source>Really good at</source>
        <translation>Wirklich gut in</translation>
    </message>
</context>
<context>
    <name>concord::SubjectPicker</name>
    <message>
        <source>An alliance, a team or a partner</source>
        <translation>Eine Allianz, ein Team oder ein Partner</translation>
    </message>
</context>
<context>
    <name>concord::SurprisesCard</name>
    <message>
        <source>Surprises</source>
        <translation>Überraschungen</translation>
    </message>
    <message>
        <source>those served</source>
        <translation>die, für die wir es tun</translation>
    </message>
    <message>
        <source>%1 · from the idea “%2”</source>
        <translation>%1 · aus der Idee „%2“</translation>
    </message>
    <message>
        <source>%1 · from an idea</source>
        <translation>%1 · aus einer Idee</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the surprise %1</source>
        <translation>Überraschung %1 öffnen</translation>
    </message>
    <message>
        <source>None yet. What came of it that nobody had imagined? Mark such a benefit as a surprise, or adopt an idea.</source>
        <translation>Noch keine. Was wurde daraus, das sich niemand vorgestellt hatte? Markiere so einen Nutzen als Überraschung, oder nimm eine Idee an.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 mehr</translation>
    </message>
</context>
<context>
    <name>concord::TagsSection</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
</context>
<context>
    <name>concord::TeamListModel</name>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>round open</source>
        <translation>Runde offen</translation>
    </message>
    <message>
        <source>really effective</source>
        <translation>wirklich wirksam</translation>
    </message>
    <message>
        <source>my view only</source>
        <translation>nur meine Sicht</translation>
    </message>
    <message>
        <source>working group</source>
        <translation>Arbeitsgruppe</translation>
    </message>
    <message>
        <source>1 change known, %1</source>
        <translation>1 Änderung bekannt, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n changes known, %1</source>
        <translation>
            <numerusform>%n Änderung bekannt, %1</numerusform>
            <numerusform>%n Änderungen bekannt, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>importance %1</source>
        <translation>Wichtigkeit %1</translation>
    </message>
</context>
<context>
    <name>concord::TeamView</name>
    <message>
        <source>1 member</source>
        <translation>1 Mitglied</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet am %1</translation>
    </message>
    <message>
        <source>round %1 of %2, %3, %4 of %5 answered</source>
        <translation>Runde %1 vom %2, %3, %4 von %5 haben geantwortet</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Neue Runde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Name des Teams</translation>
    </message>
    <message>
        <source>More about the team</source>
        <translation>Mehr zum Team</translation>
    </message>
    <message>
        <source>Delete the team</source>
        <translation>Team löschen</translation>
    </message>
    <message>
        <source>Enter answers</source>
        <translation>Antworten eintragen</translation>
    </message>
    <message>
        <source>Take the team up again</source>
        <translation>Team wieder aufnehmen</translation>
    </message>
    <message>
        <source>The team has ended</source>
        <translation>Das Team ist beendet</translation>
    </message>
    <message>
        <source>Delete %1 with its members, rounds and changes? Undo brings it back.</source>
        <translation>%1 mit Mitgliedern, Runden und Änderungen löschen? Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>concord::TeamsGlance</name>
    <message>
        <source>my view only: ask the others</source>
        <translation>nur meine Sicht: frag die anderen</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weiteres</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The team is really effective.</source>
        <translation>Das Team ist wirklich wirksam.</translation>
    </message>
    <message>
        <source>The team is not really effective yet.</source>
        <translation>Das Team ist noch nicht wirklich wirksam.</translation>
    </message>
    <message>
        <source>%1 of %2 teams are really effective.</source>
        <translation>%1 von %2 Teams sind wirklich wirksam.</translation>
    </message>
    <message>
        <source>Really effective: at least 4.0 overall, every dimension known and none below 3.0, nobody split, and at least two who answered. Working groups are not rated and do not count.</source>
        <translation>Wirklich wirksam: gesamt mindestens 4,0, jede Dimension bekannt und keine unter 3,0, keine gespalten, und mindestens zwei haben geantwortet. Arbeitsgruppen werden nicht bewertet und zählen nicht.</translation>
    </message>
    <message>
        <source>What stops the others</source>
        <translation>Was die anderen aufhält</translation>
    </message>
    <message>
        <source>Where attention helps most</source>
        <translation>Wo Aufmerksamkeit am meisten hilft</translation>
    </message>
    <message>
        <source>Attention is importance times what is missing to 4.0. Teams without a result are left out.</source>
        <translation>Aufmerksamkeit ist Wichtigkeit mal dem, was bis 4,0 fehlt. Teams ohne Ergebnis bleiben außen vor.</translation>
    </message>
</context>
<context>
    <name>concord::TeamsPage</name>
    <message>
        <source>The right team makes each of its people better. Name a team that you are on, and see in a quarter of an hour how well it really pulls together.</source>
        <translation>Das richtige Team macht jeden darin besser. Nenne ein Team, zu dem du gehörst, und sieh in einer Viertelstunde, wie gut es wirklich zusammenwirkt.</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Neues Team</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>All teams at a glance</source>
        <translation>Alle Teams auf einen Blick</translation>
    </message>
</context>
<context>
    <name>concord::TemplateChooser</name>
    <message>
        <source>Templates (*.json)</source>
        <translation>Vorlagen (*.json)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Give to somebody…</source>
        <translation>Weitergeben …</translation>
    </message>
    <message>
        <source>Take in a template file…</source>
        <translation>Vorlage aus einer Datei aufnehmen …</translation>
    </message>
    <message>
        <source>An empty draft</source>
        <translation>Ein leerer Entwurf</translation>
    </message>
    <message>
        <source>%1, which can&apos;t be used</source>
        <translation>%1, nicht nutzbar</translation>
    </message>
    <message>
        <source>Nothing but the sides and the purpose. You add topics, work and gains as you talk. A template suggests them in plain words, and all of it can be changed.</source>
        <translation>Nur die Seiten und der Zweck. Themen, Aufgaben und Gewinne fügst du hinzu, während ihr redet. Eine Vorlage schlägt sie in einfachen Worten vor, und alles lässt sich ändern.</translation>
    </message>
    <message>
        <source>All of it is a suggestion: nothing counts as agreed, promised or likely before you say so.</source>
        <translation>Alles ist ein Vorschlag: Nichts gilt als vereinbart, zugesagt oder wahrscheinlich, bevor du es sagst.</translation>
    </message>
    <message>
        <source>What shall “%1” be called?</source>
        <translation>Wie soll „%1“ heißen?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove the template “%1”? Alliances that began with it stay as they are. Its file goes into the wastebasket.</source>
        <translation>Vorlage „%1“ entfernen? Allianzen, die mit ihr begannen, bleiben, wie sie sind. Die Datei der Vorlage kommt in den Papierkorb.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take in a template</source>
        <translation>Vorlage aufnehmen</translation>
    </message>
    <message>
        <source>The template is among your own now.</source>
        <translation>Die Vorlage ist jetzt unter deinen eigenen.</translation>
    </message>
    <message>
        <source>Write the template for somebody else</source>
        <translation>Vorlage für jemand anderen schreiben</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
</context>
<context>
    <name>concord::TermEditor</name>
    <message>
        <source>The topic</source>
        <translation>Das Thema</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What you agree, in words that both would use</source>
        <translation>Was ihr vereinbart, in Worten, die beide gebrauchen würden</translation>
    </message>
    <message>
        <source>What the agreement says</source>
        <translation>Was die Vereinbarung sagt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Wer darauf achtet</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove topic</source>
        <translation>Thema entfernen</translation>
    </message>
    <message>
        <source>Why is it not needed?</source>
        <translation>Warum ist es nicht nötig?</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand Bestimmtes</translation>
    </message>
    <message>
        <source>A topic of your own</source>
        <translation>Ein eigenes Thema</translation>
    </message>
</context>
<context>
    <name>concord::TermsModel</name>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>written</source>
        <translation>aufgeschrieben</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>divided</source>
        <translation>aufgeteilt</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Y answers yes, N no and minus not needed; the space bar turns yes and no about.</source>
        <translation>Y heißt ja, N nein und Minus nicht nötig; die Leertaste wechselt zwischen ja und nein.</translation>
    </message>
    <message>
        <source>Have you agreed to it?</source>
        <translation>Seid ihr euch darüber einig?</translation>
    </message>
    <message>
        <source>Is it written down?</source>
        <translation>Ist es aufgeschrieben?</translation>
    </message>
    <message>
        <source>Do you check up on it?</source>
        <translation>Seht ihr danach?</translation>
    </message>
    <message>
        <source>Is it divided up, so that each knows their part?</source>
        <translation>Ist es aufgeteilt, sodass alle ihren Teil kennen?</translation>
    </message>
</context>
<context>
    <name>concord::TermsTab</name>
    <message>
        <source>Agreed but not written</source>
        <translation>Vereinbart, aber nicht aufgeschrieben</translation>
    </message>
    <message>
        <source>From the list</source>
        <translation>Aus der Liste</translation>
    </message>
    <message>
        <source>Add topic</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>Agreed, written, checked, divided</source>
        <translation>Vereinbart, aufgeschrieben, geprüft, aufgeteilt</translation>
    </message>
    <message>
        <source>Topics and the four questions</source>
        <translation>Themen und die vier Fragen</translation>
    </message>
    <message>
        <source>No topic yet. Begin with the ones that could cost you a friendship: money, deciding, stopping.</source>
        <translation>Noch kein Thema. Beginnt mit denen, die euch eine Freundschaft kosten könnten: Geld, Entscheiden, Aufhören.</translation>
    </message>
    <message>
        <source>Every topic of the list is taken up.</source>
        <translation>Jedes Thema der Liste ist aufgenommen.</translation>
    </message>
    <message>
        <source>Click a box, or move with the arrow keys: Space turns yes and no, Y yes, N no, – not needed. Drag a topic, or press Alt with an arrow, to move it.</source>
        <translation>Klick ein Kästchen an, oder geh mit den Pfeiltasten: Leertaste wechselt ja und nein, Y ja, N nein, – nicht nötig. Zieh ein Thema, oder drück Alt mit einem Pfeil, um es zu verschieben.</translation>
    </message>
    <message>
        <source>%1 agreed · %2 written · %3 checked · %4 divided, of %5</source>
        <translation>%1 vereinbart · %2 aufgeschrieben · %3 geprüft · %4 aufgeteilt, von %5</translation>
    </message>
</context>
<context>
    <name>concord::TimelineSection</name>
    <message>
        <source>Kind of contact to log</source>
        <translation>Art des Kontakts</translation>
    </message>
    <message>
        <source>Day of the contact</source>
        <translation>Tag des Kontakts</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Worum ging es?</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Worum es ging</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Kontakt festhalten</translation>
    </message>
    <message>
        <source>Counts as contact</source>
        <translation>Zählt als Kontakt</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Nur: %1</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Was die Zeitleiste zeigt</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Noch nichts dieser Art.</translation>
    </message>
    <message>
        <source>Nothing happened yet that has a day.</source>
        <translation>Noch ist nichts geschehen, das einen Tag hat.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Notieren</translation>
    </message>
</context>
<context>
    <name>concord::TodayPage</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Next 14 days</source>
        <translation>Nächste 14 Tage</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Während du weg warst</translation>
    </message>
    <message>
        <source>Your time is better spent letting someone else do what they do best. List people and organisations you respect; five make a useful list.</source>
        <translation>Deine Zeit ist besser genutzt, wenn andere tun, was sie am besten können. Liste Menschen und Organisationen, die du achtest; fünf machen eine nützliche Liste.</translation>
    </message>
    <message>
        <source>Go to partners</source>
        <translation>Zu den Partnern</translation>
    </message>
    <message>
        <source>Nothing is due. A good day to think about what comes next.</source>
        <translation>Nichts ist fällig. Ein guter Tag, um zu überlegen, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Nothing is planned for the next two weeks.</source>
        <translation>Für die nächsten zwei Wochen ist nichts geplant.</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Nichts braucht dich gerade.</translation>
    </message>
    <message>
        <source>One thing needs you now.</source>
        <translation>Eines braucht dich jetzt.</translation>
    </message>
    <message>
        <source>%1 things need you now.</source>
        <translation>%1 Dinge brauchen dich jetzt.</translation>
    </message>
    <message>
        <source>One thing comes within two weeks.</source>
        <translation>Eines kommt in den nächsten zwei Wochen.</translation>
    </message>
    <message>
        <source>%1 things come within two weeks.</source>
        <translation>%1 Dinge kommen in den nächsten zwei Wochen.</translation>
    </message>
    <message>
        <source>One more comes within two weeks.</source>
        <translation>Ein weiteres kommt in den nächsten zwei Wochen.</translation>
    </message>
    <message>
        <source>%1 more come within two weeks.</source>
        <translation>%1 weitere kommen in den nächsten zwei Wochen.</translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation>Nichts wurde verpasst.</translation>
    </message>
    <message>
        <source>Nothing was missed since %1.</source>
        <translation>Seit %1 wurde nichts verpasst.</translation>
    </message>
</context>
<context>
    <name>concord::TopBar</name>
    <message>
        <source>Search or type a command</source>
        <translation>Suchen oder Befehl eingeben</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>concord::TrendLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>%1: %2, not comparable with the one before</source>
        <translation>%1: %2, nicht mit dem davor vergleichbar</translation>
    </message>
</context>
<context>
    <name>concord::VersionsCard</name>
    <message>
        <source>Propose a change</source>
        <translation>Änderung vorschlagen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Which text counted on</source>
        <translation>Welcher Text galt am</translation>
    </message>
    <message>
        <source>As it stands, no version will be in force on %1.</source>
        <translation>Nach jetzigem Stand wird am %1 keine Fassung in Kraft sein.</translation>
    </message>
    <message>
        <source>Today no version is in force.</source>
        <translation>Heute ist keine Fassung in Kraft.</translation>
    </message>
    <message>
        <source>On %1 no version was in force.</source>
        <translation>Am %1 war keine Fassung in Kraft.</translation>
    </message>
    <message>
        <source>As it stands, version %2 will be in force on %1.</source>
        <translation>Nach jetzigem Stand wird am %1 Fassung %2 in Kraft sein.</translation>
    </message>
    <message>
        <source>Today version %1 is in force.</source>
        <translation>Heute ist Fassung %1 in Kraft.</translation>
    </message>
    <message>
        <source>On %1 version %2 was in force.</source>
        <translation>Am %1 war Fassung %2 in Kraft.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Counts from %1</source>
        <translation>Gilt ab %1</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>Vorschlag zurückziehen</translation>
    </message>
    <message>
        <source>Why is it withdrawn? Note what they asked to change.</source>
        <translation>Warum wird er zurückgezogen? Notiere, was sie ändern wollten.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>%1 stimmt zu</translation>
    </message>
    <message>
        <source>%1 accepted on %2, %3</source>
        <translation>%1 hat am %2 zugestimmt, %3</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back that %1 accepts</source>
        <translation>Zustimmung von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>What changes? The text is sealed as it reads now, for all to accept.</source>
        <translation>Was ändert sich? Der Text wird versiegelt, wie er jetzt lautet, damit alle zustimmen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>From which day does it count? Leave it empty for the day on which the last of you accepts.</source>
        <translation>Ab welchem Tag gilt sie? Lass es leer für den Tag, an dem die letzte Seite zustimmt.</translation>
    </message>
    <message>
        <source>Seal and propose</source>
        <translation>Versiegeln und vorschlagen</translation>
    </message>
    <message>
        <source>None yet. Proposing the alliance seals its text as version 1, so that nobody can change it unseen.</source>
        <translation>Noch keine. Der Vorschlag versiegelt den Text als Fassung 1, damit ihn niemand ungesehen ändern kann.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>concord::WinsCard</name>
    <message>
        <source>A win for each side</source>
        <translation>Ein Gewinn für jede Seite</translation>
    </message>
    <message>
        <source>us</source>
        <translation>uns</translation>
    </message>
    <message>
        <source>What has come true so far, weighed by how much it matters</source>
        <translation>Was bisher wahr geworden ist, gewichtet danach, wie wichtig es ist</translation>
    </message>
    <message>
        <source>What has come true so far is not known yet: a benefit needs where it starts, an aim and a first reading.</source>
        <translation>Was bisher wahr geworden ist, ist noch nicht bekannt: Ein Nutzen braucht einen Anfangswert, ein Ziel und einen ersten Messwert.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>concord::WordsView</name>
    <message>
        <source>A change I already know we need</source>
        <translation>Eine Änderung, von der ich schon weiß, dass wir sie brauchen</translation>
    </message>
    <message>
        <source>Someone who ought to be with us</source>
        <translation>Jemand, der bei uns sein sollte</translation>
    </message>
</context>
<context>
    <name>concord::WorkspaceView</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Nächster Eintrag</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Voriger Eintrag</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>Suchen oder Befehl eingeben</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>Verlauf dieses Eintrags</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>That record is not there any more.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Something that you typed is not saved yet</source>
        <translation>Etwas, das du getippt hast, ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Nothing is saved any more</source>
        <translation>Es wird nichts mehr gespeichert</translation>
    </message>
    <message>
        <source>This is not saved yet.</source>
        <translation>Das ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>concord::days</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n Monat</numerusform>
            <numerusform>in %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::wording</name>
    <message>
        <source>It is not there any more. Nothing was changed.</source>
        <translation>Es ist nicht mehr da. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It was changed since, so this can&apos;t be done without losing the later change. Nothing was changed.</source>
        <translation>Es wurde seither geändert; das hier ginge nur auf Kosten der späteren Änderung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file was written by a newer Concord. It was left as it is; update Concord to open it.</source>
        <translation>Die Datei stammt von einem neueren Concord. Sie blieb, wie sie ist; aktualisiere Concord, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The file is not a Concord workspace. It was left as it is.</source>
        <translation>Die Datei ist kein Concord-Arbeitsbereich. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Another program holds the file just now. Nothing was changed; try again in a moment.</source>
        <translation>Ein anderes Programm hält die Datei gerade. Nichts wurde geändert; versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The file is damaged. It was left as it is; restore a backup to go on.</source>
        <translation>Die Datei ist beschädigt. Sie blieb, wie sie ist; stelle eine Sicherung wieder her, um weiterzumachen.</translation>
    </message>
    <message>
        <source>You may not open the file. Ask whoever owns it for permission.</source>
        <translation>Du darfst die Datei nicht öffnen. Bitte den, dem sie gehört, um Erlaubnis.</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>gelistet</translation>
    </message>
    <message>
        <source>contacted</source>
        <translation>angesprochen</translation>
    </message>
    <message>
        <source>exploring</source>
        <translation>im Kennenlernen</translation>
    </message>
    <message>
        <source>allied</source>
        <translation>verbündet</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>jetzt nicht</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>met them</source>
        <translation>getroffen</translation>
    </message>
    <message>
        <source>someone told me</source>
        <translation>jemand hat davon erzählt</translation>
    </message>
    <message>
        <source>read about them</source>
        <translation>davon gelesen</translation>
    </message>
    <message>
        <source>from my contacts</source>
        <translation>aus meinen Kontakten</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>auf anderem Weg</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>they agree</source>
        <translation>einverstanden</translation>
    </message>
    <message>
        <source>they declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>met</source>
        <translation>getroffen</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>the e-mail is the same</source>
        <translation>die E-Mail ist dieselbe</translation>
    </message>
    <message>
        <source>name and organisation are the same</source>
        <translation>Name und Organisation sind dieselben</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>the card breaks off</source>
        <translation>die Karte bricht ab</translation>
    </message>
    <message>
        <source>this is no part of a card</source>
        <translation>das gehört zu keiner Karte</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>der Text ist zu lang</translation>
    </message>
    <message>
        <source>the text is encoded in a way that can&apos;t be read</source>
        <translation>der Text ist in einer Weise kodiert, die sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2, as long as something is unknown</source>
        <translation>%1 bis %2, solange etwas unbekannt ist</translation>
    </message>
    <message>
        <source>made for this</source>
        <translation>wie dafür gemacht</translation>
    </message>
    <message>
        <source>over-sized</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>spezialisiert</translation>
    </message>
    <message>
        <source>admired only</source>
        <translation>nur bewundert</translation>
    </message>
    <message>
        <source>There is no file or folder of that name.</source>
        <translation>Es gibt keine Datei und keinen Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>Another program left the file in a form that can&apos;t be read without writing beside it, which is not allowed here. It was left as it is; open it once where it may be written.</source>
        <translation>Ein anderes Programm hat die Datei in einer Form hinterlassen, die sich nicht lesen lässt, ohne daneben zu schreiben, und das ist hier nicht erlaubt. Sie blieb, wie sie ist; einmal dort öffnen, wo sie beschrieben werden darf.</translation>
    </message>
    <message>
        <source>The file was moved or deleted while it was open. Your last change was not saved; put the file back, or save a copy to go on.</source>
        <translation>Die Datei wurde verschoben oder gelöscht, während sie geöffnet war. Deine letzte Änderung wurde nicht gespeichert; leg die Datei zurück, oder speichere eine Kopie, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Another file has taken the place of the one that is open. Your last change was not saved, and the other file was left as it is; save a copy to go on.</source>
        <translation>Eine andere Datei hat den Platz der geöffneten eingenommen. Deine letzte Änderung wurde nicht gespeichert, und die andere Datei blieb, wie sie ist; speichere eine Kopie, um weiterzumachen.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing is left of it.</source>
        <translation>Es wurde abgebrochen. Nichts davon ist geblieben.</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>this is a list of contacts, not a contact</source>
        <translation>das ist eine Liste von Kontakten, kein Kontakt</translation>
    </message>
    <message>
        <source>a card inside this card was left out</source>
        <translation>eine Karte in dieser Karte wurde ausgelassen</translation>
    </message>
    <message>
        <source>the row has more or fewer cells than the header</source>
        <translation>die Zeile hat mehr oder weniger Zellen als die Kopfzeile</translation>
    </message>
    <message>
        <source>deleted earlier</source>
        <translation>früher gelöscht</translation>
    </message>
    <message>
        <source>1 picture, logo, sound or key was left out</source>
        <translation>1 Bild, Logo, Klang oder Schlüssel wurde ausgelassen</translation>
    </message>
    <message>
        <source>%1 pictures, logos, sounds or keys were left out</source>
        <translation>%1 Bilder, Logos, Klänge oder Schlüssel wurden ausgelassen</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 aktualisiert</translation>
    </message>
    <message>
        <source>%1 brought back</source>
        <translation>%1 zurückgeholt</translation>
    </message>
    <message>
        <source>%1 already there</source>
        <translation>%1 schon da</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titel vor dem Namen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation>Titel nach dem Namen</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Person oder Organisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role there</source>
        <translation>Rolle dort</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie es heißt</translation>
    </message>
    <message>
        <source>Part of the address</source>
        <translation>Teil der Anschrift</translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation>Google Kontakte</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Concord</source>
        <translation>Concord</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>fallen gelassen</translation>
    </message>
    <message>
        <source>a term of the agreement</source>
        <translation>ein Thema der Vereinbarung</translation>
    </message>
    <message>
        <source>a safeguard</source>
        <translation>eine Absicherung</translation>
    </message>
    <message>
        <source>an ask</source>
        <translation>eine Frage</translation>
    </message>
    <message>
        <source>my guess</source>
        <translation>meine Vermutung</translation>
    </message>
    <message>
        <source>I saw it</source>
        <translation>ich habe es gesehen</translation>
    </message>
    <message>
        <source>they said so</source>
        <translation>sie haben es gesagt</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>frustration %1 of 5</source>
        <translation>Frust %1 von 5</translation>
    </message>
    <message>
        <source>The record of %1 goes, with everything that hangs on it, and all of it in the history.</source>
        <translation>Der Eintrag von %1 wird gelöscht, mit allem, was daran hängt, und mit allem, was davon im Verlauf steht.</translation>
    </message>
    <message>
        <source>%1 has a place in an alliance. The record stays there without a name or anything else about them; everything that hangs on it goes, and all of it in the history.</source>
        <translation>%1 hat einen Platz in einer Allianz. Dort bleibt der Eintrag, ohne Namen und ohne jede andere Angabe; alles, was daran hängt, wird gelöscht, mit allem, was davon im Verlauf steht.</translation>
    </message>
    <message>
        <source>The backup that holds them is deleted, once a new one is made: %1.</source>
        <translation>Die Sicherung, die diese Angaben enthält, wird gelöscht, sobald es eine neue gibt: %1.</translation>
    </message>
    <message>
        <source>The %1 backups that hold them are deleted, once a new one is made: %2.</source>
        <translation>Die %1 Sicherungen, die diese Angaben enthalten, werden gelöscht, sobald es eine neue gibt: %2.</translation>
    </message>
    <message>
        <source>These copies can&apos;t be read and stay; delete them yourself: %1.</source>
        <translation>Diese Kopien lassen sich nicht lesen und bleiben; lösche sie selbst: %1.</translation>
    </message>
    <message>
        <source>Files that you exported and copies that you made elsewhere are not reached.</source>
        <translation>Dateien, die du exportiert hast, und Kopien, die du anderswo gemacht hast, erreicht das nicht.</translation>
    </message>
    <message>
        <source>Nothing brings them back: no undo, no history, no backup. Undo ends here for everything that was done before.</source>
        <translation>Nichts davon lässt sich zurückholen: nicht mit Rückgängig, nicht aus dem Verlauf, nicht aus einer Sicherung. Auch was vorher geschah, lässt sich danach nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>That version %2 of %1 was accepted, and when: without that it would not be in force. The name goes.</source>
        <translation>Dass Fassung %2 von %1 angenommen wurde, und wann: Ohne das wäre sie nicht in Kraft. Der Name verschwindet.</translation>
    </message>
    <message>
        <source>A place without a name in %1, so that what the others promised and got still makes sense.</source>
        <translation>Ein Platz ohne Namen in %1, damit verständlich bleibt, was die anderen zugesagt und bekommen haben.</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Endgültig gelöscht.</translation>
    </message>
    <message>
        <source>1 backup was deleted: %1.</source>
        <translation>1 Sicherung wurde gelöscht: %1.</translation>
    </message>
    <message>
        <source>%1 backups were deleted: %2.</source>
        <translation>%1 Sicherungen wurden gelöscht: %2.</translation>
    </message>
    <message>
        <source>A new backup was made: %1.</source>
        <translation>Eine neue Sicherung wurde gemacht: %1.</translation>
    </message>
    <message>
        <source>No new backup could be made, so the older ones were left.</source>
        <translation>Es konnte keine neue Sicherung gemacht werden; darum blieben die älteren.</translation>
    </message>
    <message>
        <source>These copies may still hold them; delete them yourself: %1.</source>
        <translation>Diese Kopien enthalten die Angaben vielleicht noch; lösche sie selbst: %1.</translation>
    </message>
    <message>
        <source>The file could not be written anew, so that traces may be left between its records. The next erasure writes it anew, if there is room on the disk.</source>
        <translation>Die Datei konnte nicht neu geschrieben werden; zwischen ihren Einträgen können darum Spuren geblieben sein. Sie wird neu geschrieben, wenn du wieder jemanden endgültig löschst und auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>Erased record</source>
        <translation>Gelöschter Eintrag</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing of it was saved; free some space and try again.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr. Nichts davon wurde gespeichert; schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The file may only be read. Nothing of it was saved; save a copy elsewhere to go on.</source>
        <translation>Die Datei darf nur gelesen werden. Nichts davon wurde gespeichert; speichere anderswo eine Kopie, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing of it was saved.</source>
        <translation>Etwas ging schief. Nichts davon wurde gespeichert.</translation>
    </message>
    <message>
        <source>the same card</source>
        <translation>dieselbe Karte</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>dieselbe E-Mail</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>dieselbe Telefonnummer</translation>
    </message>
    <message>
        <source>the same name in the same organisation</source>
        <translation>derselbe Name in derselben Organisation</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>almost the same name</source>
        <translation>fast derselbe Name</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>alle %1 Tage</translation>
    </message>
    <message>
        <source>silent for %1 days at most</source>
        <translation>höchstens %1 Tage still</translation>
    </message>
    <message>
        <source>%1, look again on %2</source>
        <translation>%1, wieder ansehen am %2</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>fast sicher</translation>
    </message>
    <message>
        <source>Line under the name</source>
        <translation>Zeile unter dem Namen</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Why I respect them</source>
        <translation>Warum ich sie achte</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>In Kontakt</translation>
    </message>
    <message>
        <source>Listed here</source>
        <translation>Hier gelistet</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 Tag verspätet</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 Tage verspätet</translation>
    </message>
    <message>
        <source>1 day too late</source>
        <translation>1 Tag zu spät</translation>
    </message>
    <message>
        <source>%1 days too late</source>
        <translation>%1 Tage zu spät</translation>
    </message>
    <message>
        <source>in touch</source>
        <translation>in Verbindung</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>noch kein Kontakt</translation>
    </message>
    <message>
        <source>past ideal by 1 day</source>
        <translation>1 Tag später als gewünscht</translation>
    </message>
    <message>
        <source>past ideal by %1 days</source>
        <translation>%1 Tage später als gewünscht</translation>
    </message>
    <message>
        <source>silent 1 day too long</source>
        <translation>1 Tag zu lange still</translation>
    </message>
    <message>
        <source>silent %1 days too long</source>
        <translation>%1 Tage zu lange still</translation>
    </message>
    <message>
        <source>A questionnaire</source>
        <translation>Ein Fragebogen</translation>
    </message>
    <message>
        <source>The title of the workspace</source>
        <translation>Der Titel des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>The contact of %1</source>
        <translation>Der Kontakt vom %1</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Ein Eintrag</translation>
    </message>
    <message>
        <source>The record of %1</source>
        <translation>Der Eintrag von %1</translation>
    </message>
    <message>
        <source>The alliance %1</source>
        <translation>Die Allianz %1</translation>
    </message>
    <message>
        <source>The team %1</source>
        <translation>Das Team %1</translation>
    </message>
    <message>
        <source>The priority %1</source>
        <translation>Die Priorität %1</translation>
    </message>
    <message>
        <source>The action %1</source>
        <translation>Die Aktion %1</translation>
    </message>
    <message>
        <source>The rhythm %1</source>
        <translation>Der Rhythmus %1</translation>
    </message>
    <message>
        <source>The check-in of %1, %2,</source>
        <translation>Das Treffen mit %1 vom %2</translation>
    </message>
    <message>
        <source>The contact with %1 of %2</source>
        <translation>Der Kontakt mit %1 vom %2</translation>
    </message>
    <message>
        <source>The text of %1, version %2,</source>
        <translation>Der Text von %1, Fassung %2,</translation>
    </message>
    <message>
        <source>%1 has words that name them: “%2”. If they should not stay, edit them yourself.</source>
        <translation>%1 enthält Worte, die den Namen nennen: „%2“. Wenn sie nicht bleiben sollen, ändere sie selbst.</translation>
    </message>
    <message>
        <source>%1 has words that may mean them: “%2”.</source>
        <translation>%1 enthält Worte, die diese Person meinen könnten: „%2“.</translation>
    </message>
    <message>
        <source>The note of the five days “%1”</source>
        <translation>Die Notiz der fünf Tage „%1“</translation>
    </message>
    <message>
        <source>already there, a change is offered</source>
        <translation>schon da, eine Änderung wird angeboten</translation>
    </message>
    <message>
        <source>the identifier is the same</source>
        <translation>die Kennung ist dieselbe</translation>
    </message>
    <message>
        <source>identifier (UID)</source>
        <translation>Kennung (UID)</translation>
    </message>
    <message>
        <source>nothing says who this is: no name, organisation, e-mail or phone</source>
        <translation>nichts sagt, wer es ist: weder Name noch Organisation, E-Mail oder Telefon</translation>
    </message>
    <message>
        <source>the contact has too many entries of this kind</source>
        <translation>der Kontakt hat zu viele Einträge dieser Art</translation>
    </message>
    <message>
        <source>the same contact stands further up in the file</source>
        <translation>derselbe Kontakt steht weiter oben in der Datei</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Identifier (UID)</source>
        <translation>Kennung (UID)</translation>
    </message>
    <message>
        <source>1 organisation along with them</source>
        <translation>mit ihnen 1 Organisation</translation>
    </message>
    <message>
        <source>%1 organisations along with them</source>
        <translation>mit ihnen %1 Organisationen</translation>
    </message>
    <message>
        <source>line under the name</source>
        <translation>Zeile unter dem Namen</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>the contact of line %1 once more; what is new was taken along</source>
        <translation>noch einmal der Kontakt aus Zeile %1; was neu ist, wurde mitgenommen</translation>
    </message>
    <message>
        <source>the contact of line %1 once more, with nothing new</source>
        <translation>noch einmal der Kontakt aus Zeile %1, ohne etwas Neues</translation>
    </message>
    <message>
        <source>and 1 more line</source>
        <translation>und 1 weitere Zeile</translation>
    </message>
    <message>
        <source>and %1 more lines</source>
        <translation>und %1 weitere Zeilen</translation>
    </message>
    <message>
        <source>Read as %1, as far as its letters tell</source>
        <translation>Gelesen als %1, soweit die Buchstaben es verraten</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebräisch (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltisch (Windows-1257)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamesisch (Windows-1258)</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>Thailändisch (Windows-874)</translation>
    </message>
    <message>
        <source>Central European (ISO-8859-2)</source>
        <translation>Mitteleuropäisch (ISO-8859-2)</translation>
    </message>
    <message>
        <source>South European (ISO-8859-3)</source>
        <translation>Südeuropäisch (ISO-8859-3)</translation>
    </message>
    <message>
        <source>Baltic (ISO-8859-4)</source>
        <translation>Baltisch (ISO-8859-4)</translation>
    </message>
    <message>
        <source>Cyrillic (ISO-8859-5)</source>
        <translation>Kyrillisch (ISO-8859-5)</translation>
    </message>
    <message>
        <source>Arabic (ISO-8859-6)</source>
        <translation>Arabisch (ISO-8859-6)</translation>
    </message>
    <message>
        <source>Greek (ISO-8859-7)</source>
        <translation>Griechisch (ISO-8859-7)</translation>
    </message>
    <message>
        <source>Hebrew (ISO-8859-8)</source>
        <translation>Hebräisch (ISO-8859-8)</translation>
    </message>
    <message>
        <source>Turkish (ISO-8859-9)</source>
        <translation>Türkisch (ISO-8859-9)</translation>
    </message>
    <message>
        <source>Nordic (ISO-8859-10)</source>
        <translation>Nordisch (ISO-8859-10)</translation>
    </message>
    <message>
        <source>Baltic (ISO-8859-13)</source>
        <translation>Baltisch (ISO-8859-13)</translation>
    </message>
    <message>
        <source>Celtic (ISO-8859-14)</source>
        <translation>Keltisch (ISO-8859-14)</translation>
    </message>
    <message>
        <source>Western European (ISO-8859-15)</source>
        <translation>Westeuropäisch (ISO-8859-15)</translation>
    </message>
    <message>
        <source>Romanian (ISO-8859-16)</source>
        <translation>Rumänisch (ISO-8859-16)</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>Russisch (KOI8-R)</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>Ukrainisch (KOI8-U)</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>Westeuropäisch (DOS 850)</translation>
    </message>
    <message>
        <source>Central European (DOS 852)</source>
        <translation>Mitteleuropäisch (DOS 852)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation>Kyrillisch (DOS 866)</translation>
    </message>
    <message>
        <source>Western European (Macintosh)</source>
        <translation>Westeuropäisch (Macintosh)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>Japanisch (Shift-JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>Japanisch (EUC-JP)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB18030)</source>
        <translation>Chinesisch, vereinfacht (GB18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Koreanisch (EUC-KR)</translation>
    </message>
    <message>
        <source>Partners alone are brought in; alliances, check-ins, teams and priorities stay behind (%1). A new workspace can import everything</source>
        <translation>Nur Partner kommen mit; Allianzen, Check-ins, Teams und Prioritäten bleiben zurück (%1). Ein neuer Arbeitsbereich kann alles importieren</translation>
    </message>
    <message>
        <source>Alliances, check-ins, teams and priorities come along (%1)</source>
        <translation>Allianzen, Check-ins, Teams und Prioritäten kommen mit (%1)</translation>
    </message>
    <message>
        <source>Partners that %1 would bring into this new workspace: %2.</source>
        <translation>Partner, die %1 in diesen neuen Arbeitsbereich brächte: %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>name and phone are the same</source>
        <translation>Name und Telefon sind gleich</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>den Namen</translation>
    </message>
    <message>
        <source>The sealed text of %1, version %2, keeps %3: both sides hold it, and its mark proves that nobody changed it.</source>
        <translation>Der versiegelte Text von %1, Fassung %2, behält %3: Beide Seiten haben diesen Text, und sein Siegel belegt, dass ihn niemand geändert hat.</translation>
    </message>
    <message>
        <source>a quotation mark stands where none can be</source>
        <translation>ein Anführungszeichen steht, wo keines stehen kann</translation>
    </message>
    <message>
        <source>a quotation mark begins a cell that does not end as it should; the lines below were read on their own</source>
        <translation>ein Anführungszeichen beginnt eine Zelle, die nicht endet, wie sie sollte; die Zeilen darunter wurden für sich gelesen</translation>
    </message>
</context>
</TS>
