<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ca_ES" sourcelanguage="en_GB">
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
    <name>History</name>
    <message>
        <source>History</source>
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
        <source>Time, 16:20</source>
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
    <name>PracticeBand</name>
    <message>
        <source>PRACTICE. People, places and notes here are invented.</source>
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
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
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
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
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
    <name>UnlockPage</name>
    <message>
        <source>Liaise</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>After some minutes without a key or a touch, and at once when you ask.</source>
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
