<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ca_ES" sourcelanguage="en_GB">
<context>
    <name>Appearance</name>
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
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringInCard</name>
    <message>
        <source>The file to look into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export files (*.liaise)</source>
        <comment>keep the part in brackets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {file}: {done} of {total} changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseBody</name>
    <message>
        <source>What does this person do well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is not on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions of the note from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and {names} both changed it before the files met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} changed it before the files met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are kept; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <comment>versions to decide on</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} proposes it. With you, two people have agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case waits for a second reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor has to agree before it opens. You can write already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read it. Notes are written by the team of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not write here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read. To write, open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseForms</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected; the old text is in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case went on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known since {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (stands in: {other})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree to open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take to “{state}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement to be supported…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Quick note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePlates</name>
    <message>
        <source>Still missing: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <source>Case summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions of this page differ and nobody has decided between them yet. Ask before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lead}, stands in: {standin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement to be supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of violence in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, since {day}</source>
        <comment>state of a case and the day it was opened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new from file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <comment>leaves two versions undecided for now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a strength or a concern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with your first note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you write down shows up here, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>All districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,000 cases or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look among all cases, or with fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A street contact does not need one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Oberts</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People you accompany, with their agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, code, place or word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>cases that are open</comment>
        <translation>Oberts</translation>
    </message>
    <message>
        <source>Mine and shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First look back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second look back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed to be supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voluntary support of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support of relatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice to a professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work with a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge to an exit programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to the processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far-right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jihadist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far-left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violent gang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Football violence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conspiracy, anti-state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed or unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead worker and supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person does not want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact for a long time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ground any longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trusted adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family that talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills and talents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place in school or job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Able to doubt and discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusts someone from a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to cope with anger or hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning lived peacefully</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part, has a say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes to meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental strain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substances, gambling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers, rights, discrimination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk about meaning and identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leisure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May harm themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May harm others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said they would harm someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weapon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepares to leave for a conflict area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressured or recruited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off from everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudden break with school, job, family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffered violence or hate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child in need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact with a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of team discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not want to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No common language yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants our help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release from secrecy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees to mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo at an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To our own supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child or adult protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of court or prosecutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other request by police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intelligence service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of correction or erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediation agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT</source>
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
        <source>I do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found suitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All have agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First check held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second check held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not suitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined by a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of shared space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youth and residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant and landlord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between young people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizen and service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youth and police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a hate incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better without agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled by a go-between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalation prevented, conflict open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other side declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Club or association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken before a witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuttle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two mediators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held: let us talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lively</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting in passing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call or message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At our place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online outreach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 to 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 to 17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 to 25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>26 to 40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>41 to 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money and debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers and residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discrimination experienced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations with police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court and probation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belonging, identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of worldview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hate speech heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violence feared or suffered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure by groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of public space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sport and fans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accompanied to a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediated on the spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De-escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used a prevention message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk with relatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motivating talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault of the place reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youth work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sports club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faith community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other city service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question answered, nothing kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told where to turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes a mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support for who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ground, deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistaken or malicious, deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen or heard myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person told me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by someone who saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by someone who heard of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public online content, shown to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rumour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement to be supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason of closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a file is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information given, or postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ground for postponing the information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier review date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review date that is still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent of every side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one point of agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mediation on the spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason why it is not suitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A judgement that it is suitable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>In order: no. {seq} from {name} ({principal}), {count} changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}, {count} changes. It can be read by {readers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in: {count} changes from {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made: {file}, {pages} pages, serial {serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>Add a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who can read the note can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <comment>leaves two versions undecided for now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions of the note from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose for each part. Every version stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Settled; every version stays in the history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Quick note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note saved to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction saved; the old text is in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the note away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateChip</name>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Practice stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks in {seconds} s. Any key keeps it open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoubtCard</name>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {name}’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">Oberts</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mediation session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>in a file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <comment>in a file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in from {name}’s file: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not foreseen. What you typed is still there; nothing else was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides changed it. Choose yours, theirs or both, then bring it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late to take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import can be taken back for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in the form that it should have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It breaks the rules of its form and was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the work does not allow it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill in what is marked, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One text can hold 64 kilobytes, about 30 pages. Yours is all still here; shorten it or divide it into two notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One note can hold 256 kilobytes in all. Yours is all still here; divide it into two notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen is no longer in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as day, month and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down at least one thing that was seen or said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading needs at least one other explanation beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the person&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line that they said, or say why there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark each line: seen, told to you, or their own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a role, such as relative or school. No name needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rumour cannot be kept in a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or ask somebody who saw it themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strength comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down one thing that this person does well, then the concern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words are enough. The old text stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else wrote this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its author, the lead worker or the stand-in can correct it. You can comment on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the lead worker or the supervisor. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier step is still missing. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A side has not agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every side that is present must have agreed by the day of the session. Enter its consent first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged suitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge first whether a mediation suits this conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed notes never leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They belong to the mediator and stay on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These people have everything that they may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is not on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is still here. Look at the new version, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the city&apos;s IT desk for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is not one of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have exchanged it. Put the file vault.keys back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the one that is offered, or at least four plain words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code has a slip in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with your sheet, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes on this disk are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Do not work on with this laptop; take its backup, or start again from the last file you shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are notes here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Open them, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not saved. Your text is still here: free some space, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These notes are already open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window has them. Use that one, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it nobody can open the notes. Put the file vault.keys back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no notes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this laptop first, or name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These notes are older than they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup may have been put back. Ask your supervisor to send you what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version made these notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the IT desk for the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refuses to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not saved. Your text is still here. Ask the IT desk to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice and real work never meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is practice, the other is not. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. Spaces and capital letters count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not new here. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is inside is not what its sender signed. Nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its list of contents is not in order. Nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry in it is not in order. Nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature does not fit the sender. Nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cut or altered on the way. Ask the sender to export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s certificate has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs to be renewed before files can be brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different exports carry the number {seq}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s laptop was restored from an old copy, or somebody else uses its key. Call them. Nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an export file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .liaise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is for somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not addressed to this laptop and stays closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s laptop was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was reported lost. Exports after that are not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick or folder cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the stick in again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than it says, or than is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version made this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the IT desk for the newer version of Liaise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your city has not certified this sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened. A supervisor of your city has to enrol the sender first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city pack cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the IT desk for the city pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city pack is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the IT desk for a new copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city pack is not from your city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else signed it. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper could not be saved there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Examination</name>
    <message>
        <source>Liaise {version}, Python {python}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts, icons and languages are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts, icons or languages are missing: install again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no valid city pack: exports stay closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City pack: {city}, version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of vaults cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vault(s) on this computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{megabytes} MB are free on this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes lie in a folder that {name} copies away: move them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes lie in a folder of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldPairCard</name>
    <message>
        <source>Brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a file is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep or erase on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>From {name}, checked, not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Make my notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your way back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it locks, what leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this happens on the laptop. If you stop, nothing secret stays behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Still missing: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>Where the file goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what they do not have yet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have everything that they may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mediations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes that they do not have yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, from {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}. It can be opened by {people}, and by nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverLog</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in, not all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood here was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message numerus="yes">
        <source>Nothing is written yet. If you bring it in, you can take it back for %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Brought in %n items from {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back. The file can be brought in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>Signed today at {time}. Nothing was altered on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on {moment}. Nothing was altered on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the sender&apos;s key: {digits}. It is {address} in your city.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the file would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing it with what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different words are marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Both of you changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decided, ready to bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for an earlier file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shared with you, so not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed, so not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by a newer rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the file. You can bring the file in again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that belongs before it is missing here. Ask {name} for the earlier file, or for a new one; then this comes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not among those who may read it. It stays closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed notes belong to who wrote them. It stays closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not seen every file of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers {first} to {last} never came here. This one is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier file of {name} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers {first} to {last} never came here. What builds on them waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a later file of {name} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one can still be brought in; nothing newer is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of one of the two laptops is wrong. Times may be off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version wrote this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this version does not know is kept, but not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two histories under one name: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop may have been set back to an old copy. Call them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about this file is unusual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesPanel</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence or work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Change this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediationAgreement</name>
    <message>
        <source>Mediation agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point has been written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was agreed by word of mouth. Signing it is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each side agreed to these points freely and gets a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoken for by {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place, date and signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediationBody</name>
    <message numerus="yes">
        <source>%n entries in all wait for a decision.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close the mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediation suits this conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediation does not suit this conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open whether mediation suits this conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These questions come before anybody is talked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. It often shows in the separate talks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mediation has two sides or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point yet. Say who does what, and from when or until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session yet. Every side agrees to take part first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk with each side apart about how the agreement is going.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a note of one&apos;s own</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <comment>common ground</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions of an entry differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sides have agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends without points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write up the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never leaves this laptop, in no search.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediationForms</name>
    <message>
        <source>Is there violence, or a threat of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it about violence in a relationship, or against somebody because of their sex?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is one side much weaker than the other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is an offence being investigated?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is an interpreter needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does mediation suit this conflict?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, and where instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed if mediation does not suit. It then ends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I do not know” is an answer too; the judgement then stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they call themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents, stairs B and C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By role, without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonyms, such as Mila V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked us not to take notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules were explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays among us was explained, and where that ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come of their own will</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agree to take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken before whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their needs and words may be shown to the supervisor and on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this only the mediators see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A side stops taking part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody may stop at any time, and needs no reason. The mediation ends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A side declines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else goes on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was asked and does not want a mediation. The mediation ends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service goes on with the matter. The mediation ends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs and own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said, own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who took part, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People it reached besides, about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediationLines</name>
    <message>
        <source>A mediation that belongs to this case shows up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mediation in this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Oberts</translation>
    </message>
</context>
<context>
    <name>MediationPage</name>
    <message>
        <source>A</source>
        <comment>key: add a point</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>key: add a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a side…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sides have agreed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends without points…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A side stops taking part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A side declines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediation does not suit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service goes on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the mediation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mediation is not on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediationWords</name>
    <message>
        <source>Mediators: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sides agreed on {day} that we take notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n talks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>stage of a mediation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <comment>stage of a mediation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <comment>stage of a mediation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>stage of a mediation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>stage of a mediation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>stage of a mediation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n joint</source>
        <comment>sessions with all sides</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shuttle</source>
        <comment>sessions with the sides apart</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>written {day}</source>
        <comment>an agreement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoken {day}</source>
        <comment>an agreement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no agreement</source>
        <comment>stage of a mediation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both checks held</source>
        <comment>stage of a mediation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first of two checks</source>
        <comment>stage of a mediation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second of two checks</source>
        <comment>stage of a mediation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped taking part on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not agreed to take part yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on {day}, spoken before {witness}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on {day}, on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No separate talk yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n separate talks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{talks}, last on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked us not to take notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this side needs and said stays with the mediators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <comment>when a point is due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <comment>when a point begins</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <comment>of an agreement</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes of a session</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by a side on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined by a side on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to another service on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediation does not suit this conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended without points on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both checks were held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point: {standing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common ground added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement kept; two checks are planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note kept, for you alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediation closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediationsPage</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <comment>of an agreement</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests, sessions and agreements, latest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by title or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mediation yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conflict that people ask you to mediate stands here, from the request to the second check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mediation fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <comment>hint beside the slash key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Compare the number first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the five words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the five words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs 14 characters or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess: take more different words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two groups to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One group to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One group does not fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>This page is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>things on a page</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>Case proposed; it waits for its second reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case opens when a second person has read this and agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty and one is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What milder way was tried?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a file, and why now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information for the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Opened with the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new passphrase now. The sheet goes on opening these notes: put it back into the safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>What stood here was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, written on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No own words: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on which it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}”: is it needed here? Is it about what somebody did?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old text stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do they know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen or said? Enter begins the next line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is in their own words. Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I understand it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed, and who does it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened when, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of note?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the moment of saving</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16:20</source>
        <comment>an example of a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of this case are not on this paper.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No note has been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of this note differ and nobody has decided between them yet. Ask before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected since; the earlier text stays in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No own words: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could also be: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObservedPart</name>
    <message>
        <source>&amp;Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Told to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quoted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Saved on this laptop, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnNote</name>
    <message>
        <source>Change this note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Page {page} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared for {recipient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial {serial}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented people in an invented city. This is not a real paper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>We keep no copy. A line in the case says what left, for whom and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper {serial} saved; the case says that it left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperFields</name>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose why it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service or a person in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do they need it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which ground?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has agreed to it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here a second person decides with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last ten notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Case summary as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never on it: names and addresses, the safe way to make contact, the form of violence, sealed notes, drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On it: the points, who, until when, and lines to sign. Nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out this time: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <comment>passphrase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <comment>passphrase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Give me five words instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want one of my own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>PRACTICE. People, places and notes here are invented.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparingPage</name>
    <message>
        <source>Preparing {city}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liaise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented people, invented notes. It takes a few seconds, the first time only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>After {minutes} min without a key or a touch. You can change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} locks at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>This file brings nothing that is not here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions stay in the history, with names and times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bring this in, with %n more that belong to it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring this in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>who can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>common ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper that left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of a party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength or concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talk with one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick at a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked us not to take notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender-based violence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offence under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A great gap in power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed to take part on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a file is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes agreed to on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told that a file is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the request came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People directly concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People indirectly concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets its words be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe way to be in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is accompanied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it suits, or does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of violence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From or by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {what} of {day}</source>
        <comment>such as: Nadia B., note of 9 March</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {what}</source>
        <comment>such as: Nadia B., case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {day}</source>
        <comment>such as: note of 9 March</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>The recovery sheet as it is printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No laptop of {name} can receive files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate has ended or was withdrawn; it can be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of an author is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a file of theirs first. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both meet, compare the thirty digits of the sender&apos;s key, and the supervisor signs. Then the sender writes the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was brought in on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>New mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it so that every side could read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linden Block courtyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place or the matter, no names of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens, where and when. Nobody accuses, nobody is accused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, it is that of the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediates with you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Type a name, a place or a word from a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing with ‘{words}’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people, places, notes, mediations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>scope of the search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <comment>scope of the search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <comment>scope of the search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>scope of the search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediations</source>
        <comment>scope of the search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entries are still being read; more may be found in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people, places, notes</source>
        <comment>hint beside the Tab key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <comment>hint beside the Escape key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Opened last</source>
        <comment>group of hits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <comment>a hit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <comment>group of hits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <comment>group of hits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>group of hits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediations</source>
        <comment>group of hits</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionForms</name>
    <message>
        <source>Common ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all sides have said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what every side has said itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for talking; draft read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, not who said what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed for the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This point is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For three weeks; key with the caretaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sides have agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two checks follow: after two weeks and after three months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends without points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the agreement hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never leaves this laptop and no search finds it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold for this laptop and say nothing about anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds until the app closes. The disk refused to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screens speak it at once. Papers have a language of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by whoever looks after this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system takes the colours of the laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this long without a key or a touch. What is being written is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the city, to be compared with the letter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app connects to no network. It sends nothing to anybody, and it looks for no updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liaise {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented city for practice: {city}, pack {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City: {city}, pack {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetDrawing</name>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the notes “{label}” on this laptop if the passphrase is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in a sealed envelope in the office safe. Not in the laptop bag, not as a photo. Whoever holds this sheet and the laptop can read the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liaise, City of {city}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE: it opens nothing real</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Write down your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print your recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again at group {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer. Take the sheet from it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take it. Write it down by hand instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would have made a file. Take a printer that prints on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered while you type it from your paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered while this window is not in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Two rings that overlap, the mark of Liaise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by {person} on {moment}.</source>
        <comment>who made a paper, and when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial {serial}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprint is the SHA-256 of everything that this paper says. Together with the serial it tells this paper from every other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideView</name>
    <message>
        <source>More about this side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken for by {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs and own words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate talk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agree to take part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stop taking part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said, own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for the mediators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter consent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementForm</name>
    <message>
        <source>A strength comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down one thing that this person does well, then the concern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do they know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of dress, prayer, diet or opinion is no concern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old text stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Told to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What worries you, as something that somebody did?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does this person do well?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementLine</name>
    <message>
        <source>Another explanation: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementsPart</name>
    <message>
        <source>Strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could also be: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepCity</name>
    <message>
        <source>Your language and your city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both can be seen by everybody who opens this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This city is invented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in here is for practice. It never mixes with real notes, and real notes never get in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this number with the one on the letter from your city, digit by digit. It says whose city this laptop believes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Does the person agree to be supported?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the legal basis: it says what the person wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement to be supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 90 days ahead; 60 for a minor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are the second reader: with you, two people have agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree to open this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the case to “{state}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepLabel</name>
    <message>
        <source>What should your notes be called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stands on the unlock page, where everybody sees it. Take a word that tells nothing about the people you work with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of these notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Riverside 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are is certified by your city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name and your role come with a certificate. Until you have it you can write everything, but hand over nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people, two names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever else works on this laptop sets up notes of their own, with a passphrase of their own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPassphrase</name>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the key to your notes, and nobody can reset it. Make up a small story with the words, so that they stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 14 characters: three different words or more, or letters well mixed with digits and signs. No quotation, no name, no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want one of my own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepReady</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes are about to be made. From now on these three things hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It locks itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L locks at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were writing is kept as a draft and is there again when you unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that you hand over are signed by you and encrypted for the people whom you choose. Papers are yours to print or save.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Print your recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forget the passphrase, this sheet is the only way back to your notes. There is no second copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes straight to the printer. We keep no copy; a shared printer may keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in the office safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a sealed envelope with the name of these notes on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo, no e-mail, no laptop bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds both the sheet and the laptop can read your notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down by hand instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the seven groups on paper, one after the other. There is no letter O, I, L or U in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now with the sheet in your hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type these two groups, so that we know it can be read. The sheet is covered meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{stage}: reached</source>
        <comment>stage of a mediation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}: now</source>
        <comment>stage of a mediation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}: not yet</source>
        <comment>stage of a mediation</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskLines</name>
    <message>
        <source>A next step from a note shows up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the case again: review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people, places, notes</source>
        <comment>opens the search window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Taken back. The file can be brought in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files go by stick from hand to hand. Liaise never connects to a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is not certified yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your supervisor enrols it once, face to face. After that you can write files for colleagues and bring theirs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the people you choose can open the file. It is signed by this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is certified on this laptop yet. Colleagues appear here once they are enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stick or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see everything that a file would do before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file anywhere on this page, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file lies ready on a stick or in a folder used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-overs so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was handed over or brought in yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven groups of four, from your recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten both? Nobody, not even the city&apos;s IT desk, can open these notes. Your supervisor can help you start again from the last file you shared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your notes stay on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are encrypted on the disk. The app never connects to the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It locks itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts are yours alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team and your supervisor see a note once you save it and hand it over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockWords</name>
    <message>
        <source>City of {city}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street work and mediation, {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {minutes} min without a key or a touch, and whenever you ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented notes for practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: nobody in here is real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is: {passphrase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in</source>
        <comment>the passphrase of practice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up notes for somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code opens nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with your sheet, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again at group {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last opened here today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last opened here on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
