<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Act</name>
    <message>
        <source>Note the action %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the action %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that %1 accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back that %1 accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a change to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the proposal of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a party to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the changed agreement of %1 in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft the alliance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that %1 was declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the draft %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the alliance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the part of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give notice on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link %1 to a priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name %1 as signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name %1 as spokesperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of the alliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is shared in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a priority away from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the benefit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the benefit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the benefit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the benefit “%1” on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the change “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the change “%1” along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice the change “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the change “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who was at the check-in with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off the check-in with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the rhythm %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the check-in with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what the check-in with %1 looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a mood at the check-in with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at the check-in with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the rhythm %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a check-in with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpone the check-in with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the rhythm %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the rhythm %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the check-in with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the concern “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the concern “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the concern “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the concern “%1” on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the contribution “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the contribution “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the contribution “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the contribution “%1” on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the drawback “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the drawback “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the drawback “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the drawback “%1” on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the hand-back “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the hand-back “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the hand-back “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the idea “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the idea “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the idea “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the idea “%1” on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the answer of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit what %1 was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the ask of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a role of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a strength of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a contact of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a note of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a role of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a strength of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a role of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log contact with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a contact of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a note of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a role of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a strength of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the stage of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a tag of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the priority %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the responsibility “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the responsibility “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the responsibility “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who works on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the responsibility “%1” on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the answers of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the round of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a round of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answers of %1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the safeguard “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the safeguard “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the safeguard “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the safeguard “%1” on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the team %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the team %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the team %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the team %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the team %1 up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 leave the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 join the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the topic “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a question of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the topic “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the topic “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the topic “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the topic “%1” on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the workspace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the week on another day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Write the three-month result on one line together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one answerer for each piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a decision list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next meeting with something each got wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop two promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap one task to whoever is best at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask two people you serve.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has come to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day for notice · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare what comes next · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window closed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was planned for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1, %2 past grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked today, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked %1 ago, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known for %1, not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1: complete, renew or end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow up %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Alliances</name>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter of agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memorandum of understanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teaming agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes with a contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binding in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each with the other alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we with them alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they with us alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewed by agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renews by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed electronically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wobbling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>know-how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emerging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nice to have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seniors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lopsided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew as a new draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the change in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough known yet: each side needs something it gives and something it gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100: even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100: even, slightly toward %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100: leaning toward %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100: lopsided, toward %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all they win is known from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all they win is our guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of what they win is known from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aim %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, aim %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckIns</name>
    <message>
        <source>Short check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On fixed dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from when the last one was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, counted from when the last one was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on the last day where a month is shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uneasy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What, and who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If things change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every party is named and its kind is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One spokesperson for each party, with a way to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may say yes for each party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purpose in one sentence that both would say the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked to a priority, with the cost of going alone noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each party has a benefit that it rates 4 or 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success by a date, with a number or a visible sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in, and at least one thing that is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every responsibility has one accountable party and a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money: who pays what when, or &quot;none changes hands&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a surplus or an unforeseen cost is split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each may decide alone, and what needs both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a new idea is put forward and answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first check-in within 45 days of the start, and a rhythm after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we look at each time, and who brings the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full review before the end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be shared, how far, and with whom not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owns what was brought in and what is made together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data and safety duties, or &quot;none involved&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, logos and announcements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a disagreement climbs: step, person, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this paper is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How either can leave: notice, hand-back, what continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, end or review date, and what happens at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by each party: who, when and how</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinalAct</name>
    <message>
        <source>Open a new round to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is final and can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <source>Better at it than we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about our level or unproven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearly better in part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known for exactly this, with work we can look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines up with what we need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would have to change their work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about half is what they do anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is what they do every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has something real to gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does us a favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helpful to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touches one of their own main aims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways of working suit ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pace, manners, values clash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differences we can name and manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we would enjoy a hard day together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record of slipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed, or little known but fair signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others we trust say so, with examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has room now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretched; no named person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some room, dates uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a named person and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with knowledge and credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guards both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares first and names others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rival, conflict or reputation worry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manageable with a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found after looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demands exclusivity we cannot give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal or ethical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key person does not want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would leave us unable to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks us to hide something from those we serve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Safeguards</name>
    <message>
        <source>I know what they will do with what I show them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They know what I will do with theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have written what stays between us and until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal details: we know whose, why, where kept, who deletes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who will meet children or vulnerable adults are checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I owned before stays mine, in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can get my material back or have it deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone other than me knows where the agreement is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can name who decides on their side, and have met them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a small first step that fails cheaply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can leave without losing what my priority depends on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have said my worst worry out loud to them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open book</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Qt&apos;s SQLite plugin is missing (package libqt6sql6-sqlite); no workspace can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s SVG plugin is missing (package libqt6svg6); icons stay blank.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message>
        <source>Full form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer is shown with the name of who gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The result shows answers without names, once the round is closed and at least %n have answered. The file still holds the names: whoever owns it could read them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who answered what is kept nowhere, the history included. Answers wait unseen until the round is closed, can&apos;t be corrected, and show only when at least %n have answered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>needs a change now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patchy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one view only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 short overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at %2, below %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few could say anything about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the team is split on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n answered, so that a result would tell who said what. Nothing is shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The result shows when the round is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no earlier result to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the earlier round asked other questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other people answered the earlier round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mostly not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mostly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Violation</name>
    <message>
        <source>%2 has not accepted the agreement yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the alliance answers for “%1”: the party named is not part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a role in themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %2 who were invited have answered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This party has accepted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the team already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step was taken against its rules once already; that can&apos;t be done a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same entry is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is proposed already. It has to be accepted or withdrawn first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer can&apos;t be older than the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round of %1 still holds answers that nobody has seen. Close the round first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change “%1” is confirmed for its dimension. Move it back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which dimension the change “%1” is about; a later round of it can then confirm the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check-in is settled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic “%2” is on the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a closing review first: a full review in the last 90 days before the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The need “%1” has two answers for one partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of %1 points at a row of %2 that is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day that is still to come can&apos;t have happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is used twice: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end must be later than the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreed end has not come yet (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already: %1. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the first check-in by %2, within 45 days of the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This export was written by a newer Concord (form %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” has not been handed back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of version %2 is not the one that was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check-in can be held today or earlier, not in the days to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose today or an earlier day: only what has happened is noted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round does not ask %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has roles that would no longer make sense. Remove them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which day is the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day has not come yet (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not settled yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the longest silence allowed is shorter than the rhythm wished for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who it is, or mark the part as wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without names, a result needs at least %2 answers before it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A must that is still open: %2 (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One change can&apos;t be made inside another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next check-in comes after this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 gets nothing yet that matters 4 or 5 to it. What would make it matter to them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not rated before the change was made, so nothing can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round was closed since the change was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change to the agreement is proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no alliance %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sealed version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version of the agreement yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many people are invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is no topic of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is no currency. Use its three letters, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no date: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no draft any more, so it stays. It can be dropped, declined or ended instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a party of the alliance can be named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is proposed while the alliance is active. “%1” is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has records of its own already. Import into a new file; copies can&apos;t be merged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no export of Concord: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not risen by 0.3 since the change was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is the one that is in force already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to bring back: all of it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is shorter than the agreed notice. The earliest last day is %2, unless all agree to less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one partner has to be your own side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has to say whose workspace it is, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on although something stands in the way needs a written reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is your own side and can&apos;t leave its alliance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to something that is itself deleted. Bring that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is part of “%2” and can&apos;t be deleted without tearing a hole there. Archive it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is your own side. Name somebody else as the partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a partner: an alliance has two parties at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has accepted a version and so stays a party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still gives, gets or answers for something here. Remove that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a party of it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 answers; there are %2 questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no answer: use 1 to 5, and 0 for “can&apos;t say”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round of %1 that shows totals only says who answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose answers these are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has answered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for how many months it renews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is neither done nor dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” was dropped without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when to look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round is closed. A correction takes a new round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a later round can confirm a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round of %1 is still open. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: %2 (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search is out of date for %1 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace must have exactly one side that is yours; it has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is your own side. It can be changed, not deleted or moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” can be settled once it is agreed and written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shares at level %2, which its safeguards do not allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is filled in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t take that step from the stage it is at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts on %2, which is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step can&apos;t be taken on a day to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t go from “%1” to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else still needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of “%1” is where it started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer than %2 people invited, a round without names could never show a result. Invite more, or choose a named round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has fewer than two parties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may have %2 characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a round with totals only, nobody&apos;s name is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest silence can&apos;t be shorter than the rhythm you wish for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alliance has two parties at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than one version in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not take this value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no field of Concord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points to a record that is not in the file: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a word that Concord does not know: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must have exactly one party that is you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %2 of %1 is not the text that was put forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %2 is in force. It can be replaced, not taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %2 is sealed; its text can&apos;t change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %2 is not waiting to be accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which part is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a working group: people who work side by side are not rated as a team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should hold a %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deal-breaker stands, so the decision can only be “not now”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %2 is larger than %1 megabytes, which is more than Concord reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping in touch is with a partner, not with an alliance or a team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage is 0, 25, 50, 75 or 100 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours are counted in quarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action comes from one place: a check-in, a round or a concern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the one thing that it is about, such as one alliance, one team or one partner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::AgendaActs</name>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is “%1” skipped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::AgendaCard</name>
    <message numerus="yes">
        <source>Show more of the %n others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::AlignmentChart</name>
    <message>
        <source>Alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers %1 of the needs; %2 of what they are good at serves them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::AlliancesCard</name>
    <message>
        <source>How your alliances stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alliance is agreed on yet. One that matters to both sides starts with a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n alliances</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no check-in planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-in overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::AskEntry</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did asking teach you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>felt %1 of 5 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What asking %1 taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about asking %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::AsksTab</name>
    <message>
        <source>Asked so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom do you ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you ask for, in your words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How asking feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it feel before? 1 hard, 5 easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody into the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust your gut, and ask: people say yes or no. Only you see this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::BalanceGauge</name>
    <message>
        <source>%1: not enough known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets as much as it gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets %2 points more than it gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives %2 points more than it gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gets more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::ChangeEntry</name>
    <message>
        <source>I know it is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::ChangeLine</name>
    <message>
        <source>I know it is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noticed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::ChangesTab</name>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know it is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You rarely lack a good idea of what must change. Write down the one you already know, and a later round will show whether it helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs to change? Then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the new change is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change you have noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about nothing in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::ContactRow</name>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach them here first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::ContactsSection</name>
    <message>
        <source>Add an e-mail, a phone number, a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::Copies</name>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 copy.concord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concord workspaces (*.concord)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which backup of %1 shall come back? The file as it is now is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::DayField</name>
    <message>
        <source>Pick a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like %2 or 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::DayMenu</name>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::DotPlot</name>
    <message>
        <source>%1: no answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: mean %2, answers %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completely</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::EventRow</name>
    <message>
        <source>What was it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the contact was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove contact note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · does not count as contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::HistoryPage</name>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been done yet. Every change will stand here, and what was deleted can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every act, the newest first. What was deleted can be brought back, also after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acts that touched this record, the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) brought back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::ImportDialog</name>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no contacts that could be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what %1 would bring. Nothing is written until you import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import 1 contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::Language</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::LevelDots</name>
    <message>
        <source>%1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::MainWindow</name>
    <message>
        <source>Concord workspaces (*.concord)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the new workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The automatic backup failed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it was before is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that you typed could not be saved; the field says why. Leave it behind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::MemberLine</name>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is their part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody takes the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a key member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them the team would stand still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::MembersTab</name>
    <message>
        <source>I belong to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a working group: side by side, not for one result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Type the first name below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of somebody who belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the new member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part that nobody fills yet, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes the part &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::NewRoundForm</name>
    <message>
        <source>Open the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer for the team as it was during the last month. There is no pass mark; the talk afterwards matters more than the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All twenty, about four minutes each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seven most important, about a minute and a half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a result from so many answers on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::NumberField</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::Palette</name>
    <message>
        <source>Search or type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::PartnerActs</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stage that all of them could move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tag?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived. The stage filter “archived” shows them, and undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::PartnerAlliances</name>
    <message>
        <source>Alliance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alliance with %1 yet. Under Alliances you draft one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::PartnerFacts</name>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In touch every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::PartnerFilterBar</name>
    <message>
        <source>Search partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for no priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::PartnerHead</name>
    <message>
        <source>Partner name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a person or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are they, in one line?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this partner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::PartnerListModel</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of what you need they cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of what they are good at is what you need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well they fit, from 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really good at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::PartnerPanel</name>
    <message>
        <source>Alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alliances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a partner on the left, and here is what you know about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit %1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit %1 of 100 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::PartnersPage</name>
    <message>
        <source>Import contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and organisations you respect for being really good at something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name five people or organisations you respect, and what each is really good at: time is often better spent letting them carry a part of your priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partner matches these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New partner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::PersonField</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::Preferences</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Week begins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back my workspaces up while I work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet. They will lie in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest of %n is of %1. They lie in %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::Prompts</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::RadarChart</name>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solid: %1 · dashed: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::RatioBar</name>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::RespectSection</name>
    <message>
        <source>Why I respect them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you tell a friend about them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::ResultTab</name>
    <message>
        <source>Every answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to change first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round is still open: %1 of %2 have answered so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1 is open: %2 of %3 have answered. Its result shows when it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A working group works side by side and is not rated as a team. If its members answer for one result together, untick &quot;working group&quot; under Members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round is open: %1 of %2 have answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team brings the best out in each member when each of them can say how it is doing. Put the people in first, then rate the team together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty short questions, answered by each of you, show where this team pulls together and what to change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your gut feeling says %1 of 5. That is one view only; a round with the others shows whether they see it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 5: my view only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 5: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round %1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gut feeling, asked first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a really effective team: at least 4 overall, nothing below 3, no side against another. Keep what you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is low. What is missing to a really effective team: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is lowest at %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more under Changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Note the change you already know is needed, under Changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall score over the rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since the round of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change I already know we need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who ought to be with us</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::RoleRow</name>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::RolesSection</name>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person to add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::RoundsTab</name>
    <message>
        <source>round %1 of %2 · %3 · %4 · %5 of %6 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gut feeling only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round asks everybody the same questions, so that you talk about the team and not about each other. The first one shows where you stand, the second what has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 have answered. A closed round stays as it is and can&apos;t be opened again. Close it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closed round stays as it is and can&apos;t be opened again. Close it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the answers of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the answers of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::SheetForm</name>
    <message>
        <source>Gut feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well is this team pulling together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in a row: 432 223 323 … then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One change I already know we need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who ought to be with us but isn&apos;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer and move on, 0 is &quot;can&apos;t say&quot;. Ctrl+Enter saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 not at all true · 2 mostly not · 3 partly · 4 mostly · 5 completely true · ? can&apos;t say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (has answered)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1: %2 of %3 have answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, where Enter begins a new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what stood there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 5, Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a level, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::Sidebar</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::SidebarEntry</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::StartPage</name>
    <message>
        <source>Find the people who are better at it than you, agree on a win for each side, and keep the alliance alive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept in one file on your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example Mara Lindqvist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave empty if you ally as yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your or&amp;ganisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name is needed: agreements and the history say who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces that you had open will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harbour Lane Bakery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small business that delivers breakfast with bicycle couriers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riverside Reading Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A charity that reads with children, with a library and a school.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::StrengthRow</name>
    <message>
        <source>what you need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::StrengthsSection</name>
    <message>
        <source>Add something they are really good at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the new strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really good at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::TagsSection</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::TeamListModel</name>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>really effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my view only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change known, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes known, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>importance %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::TeamView</name>
    <message>
        <source>1 member</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round %1 of %2, %3, %4 of %5 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the team up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 with its members, rounds and changes? Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::TeamsPage</name>
    <message>
        <source>The right team makes each of its people better. Name a team that you are on, and see in a quarter of an hour how well it really pulls together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 teams are really effective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really effective: at least 4.0 overall, no dimension below 3.0, nobody split, and at least two who answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::TimelineSection</name>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of contact to log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::TodayPage</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is better spent letting someone else do what they do best. List people and organisations you respect; five make a useful list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due. A good day to think about what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned for the next two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing needs you now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things need you now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing comes within two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things come within two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more comes within two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more come within two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was missed since %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::TopBar</name>
    <message>
        <source>Search or type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::TrendLine</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::WorkspaceView</name>
    <message>
        <source>This file may only be read, so nothing you type is kept. Save a copy to go on working in that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That record is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concord::days</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::wording</name>
    <message>
        <source>It is not there any more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed since, so this can&apos;t be done without losing the later change. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer Concord. It was left as it is; update Concord to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a Concord workspace. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the file just now. Nothing was changed; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. It was left as it is; restore a backup to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is on a full disk. Your last change was not saved; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may only be read. Your last change was not saved; save a copy elsewhere to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not open the file. Ask whoever owns it for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong. Your last change was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exploring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone told me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from my contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name and organisation are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card breaks off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no part of a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card has too many entries of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is encoded in a way that can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same card stands further up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 updated, %3 already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, as long as something is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over-sized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admired only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
