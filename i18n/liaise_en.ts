<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>BackupList</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mediation(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n mediation</numerusform>
            <numerusform>%n mediations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupLookPanel</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mediation(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n mediation</numerusform>
            <numerusform>%n mediations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made since {moment}</source>
        <translation>
            <numerusform>%n change made since {moment}</numerusform>
            <numerusform>%n changes made since {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in notes</source>
        <translation>
            <numerusform>%n of them in notes</numerusform>
            <numerusform>%n of them in notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinSection</name>
    <message numerus="yes">
        <source>%n days left</source>
        <comment>in the bin</comment>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureRows</name>
    <message numerus="yes">
        <source>%n characters too many for a contact</source>
        <translation>
            <numerusform>%n character too many for a contact</numerusform>
            <numerusform>%n characters too many for a contact</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseBody</name>
    <message numerus="yes">
        <source>%n more wait.</source>
        <comment>versions to decide on</comment>
        <translation>
            <numerusform>%n more waits.</numerusform>
            <numerusform>%n more wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseStepWords</name>
    <message numerus="yes">
        <source>The review is %n days late</source>
        <translation>
            <numerusform>The review is %n day late</numerusform>
            <numerusform>The review is %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation>
            <numerusform>%n choice left</numerusform>
            <numerusform>%n choices left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>in a file</comment>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <comment>in a file</comment>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Examination</name>
    <message numerus="yes">
        <source>%n vault(s) on this computer.</source>
        <translation>
            <numerusform>%n vault on this computer.</numerusform>
            <numerusform>%n vaults on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mediations</source>
        <translation>
            <numerusform>%n mediation</numerusform>
            <numerusform>%n mediations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes that they do not have yet</source>
        <translation>
            <numerusform>%n change that they do not have yet</numerusform>
            <numerusform>%n changes that they do not have yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message numerus="yes">
        <source>Nothing is written yet. If you bring it in, you can take it back for %n days.</source>
        <translation>
            <numerusform>Nothing is written yet. If you bring it in, you can take it back for %n day.</numerusform>
            <numerusform>Nothing is written yet. If you bring it in, you can take it back for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation>
            <numerusform>%n choice left</numerusform>
            <numerusform>%n choices left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n items</source>
        <translation>
            <numerusform>Bring in %n item</numerusform>
            <numerusform>Bring in %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought in %n items from {name}</source>
        <translation>
            <numerusform>Brought in %n item from {name}</numerusform>
            <numerusform>Brought in %n items from {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation>
            <numerusform>%n choice left</numerusform>
            <numerusform>%n choices left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryEntryPage</name>
    <message numerus="yes">
        <source>used in %n contacts</source>
        <comment>a message</comment>
        <translation>
            <numerusform>used in %n contact</numerusform>
            <numerusform>used in %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message numerus="yes">
        <source>used %n times</source>
        <comment>in contacts</comment>
        <translation>
            <numerusform>used %n time</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediationBody</name>
    <message numerus="yes">
        <source>%n entries in all wait for a decision.</source>
        <translation>
            <numerusform>%n entry in all waits for a decision.</numerusform>
            <numerusform>%n entries in all wait for a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediationLines</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediationWords</name>
    <message numerus="yes">
        <source>%n talks</source>
        <translation>
            <numerusform>%n talk</numerusform>
            <numerusform>%n talks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joint</source>
        <comment>sessions with all sides</comment>
        <translation>
            <numerusform>%n joint</numerusform>
            <numerusform>%n joint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shuttle</source>
        <comment>sessions with the sides apart</comment>
        <translation>
            <numerusform>%n shuttle</numerusform>
            <numerusform>%n shuttle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n separate talks</source>
        <translation>
            <numerusform>%n separate talk</numerusform>
            <numerusform>%n separate talks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <comment>of an agreement</comment>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes of a session</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediationsPage</name>
    <message numerus="yes">
        <source>%n points</source>
        <comment>of an agreement</comment>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>things on a page</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message numerus="yes">
        <source>%n note(s) of this case are not on this paper.</source>
        <translation>
            <numerusform>%n note of this case is not on this paper.</numerusform>
            <numerusform>%n notes of this case are not on this paper.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message numerus="yes">
        <source>Bring this in, with %n more that belong to it</source>
        <translation>
            <numerusform>Bring this in, with %n more that belongs to it</numerusform>
            <numerusform>Bring this in, with %n more that belong to it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message numerus="yes">
        <source>%n requests are past their day</source>
        <comment>requests to erase</comment>
        <translation>
            <numerusform>%n request is past its day</numerusform>
            <numerusform>%n requests are past their day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests erased</source>
        <comment>toast</comment>
        <translation>
            <numerusform>%n request erased</numerusform>
            <numerusform>%n requests erased</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreetPage</name>
    <message numerus="yes">
        <source>%n contacts are older than twelve months</source>
        <translation>
            <numerusform>%n contact is older than twelve months</numerusform>
            <numerusform>%n contacts are older than twelve months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskLines</name>
    <message numerus="yes">
        <source>Show %n that are done</source>
        <comment>steps</comment>
        <translation>
            <numerusform>Show %n that is done</numerusform>
            <numerusform>Show %n that are done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayCards</name>
    <message numerus="yes">
        <source>%n things are in the bin for 30 days</source>
        <translation>
            <numerusform>%n thing is in the bin for 30 days</numerusform>
            <numerusform>%n things are in the bin for 30 days</numerusform>
        </translation>
    </message>
</context>
</TS>
