<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AccessBody</name>
    <message>
        <source>The log is read by the lead worker, the supervisor and the data protection officer.</source>
        <translation>Das Protokoll lesen die fallführende Person, die Teamleitung und die datenschutzbeauftragte Person.</translation>
    </message>
    <message>
        <source>Nobody looked at who it is, and nothing left.</source>
        <translation>Niemand hat angesehen, wer es ist, und nichts ging hinaus.</translation>
    </message>
    <message>
        <source>Who looked, and what left</source>
        <translation>Wer nachsah und was hinausging</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>Frühere Einträge</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>AskedPage</name>
    <message>
        <source>“{word}”: is it needed here? Is it about what somebody did?</source>
        <translation>„{word}“: Ist das hier nötig? Geht es darum, was jemand getan hat?</translation>
    </message>
</context>
<context>
    <name>AttachmentDialogs</name>
    <message>
        <source>Pictures, PDF, sound</source>
        <translation>Bilder, PDF, Ton</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Datei angehängt</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>Kopie gespeichert</translation>
    </message>
    <message>
        <source>File removed for good</source>
        <translation>Datei endgültig entfernt</translation>
    </message>
</context>
<context>
    <name>AttachmentForm</name>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Everybody who can read the note can open it.</source>
        <translation>Wer die Notiz lesen kann, kann sie öffnen.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Attaching…</source>
        <translation>Wird angehängt …</translation>
    </message>
    <message>
        <source>Open in another program?</source>
        <translation>In einem anderen Programm öffnen?</translation>
    </message>
    <message>
        <source>A plain copy goes into a private folder for another program to show. It is deleted when you lock, and again at the next start. The other program may keep traces that Liaise cannot delete.</source>
        <translation>Eine unverschlüsselte Kopie kommt in einen privaten Ordner, damit ein anderes Programm sie zeigt. Sie wird beim Sperren gelöscht, und noch einmal beim nächsten Start. Das andere Programm behält vielleicht Spuren, die Liaise nicht löschen kann.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Preparing the copy…</source>
        <translation>Die Kopie wird vorbereitet …</translation>
    </message>
    <message>
        <source>Remove this file for good?</source>
        <translation>Diese Datei endgültig entfernen?</translation>
    </message>
    <message>
        <source>It is erased here at once, and on other laptops with the next transfer file. Copies that somebody saved elsewhere stay.</source>
        <translation>Sie wird hier sofort gelöscht, auf anderen Laptops mit der nächsten Transferdatei. Kopien, die jemand anderswo gespeichert hat, bleiben.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Saving the copy…</source>
        <translation>Die Kopie wird gespeichert …</translation>
    </message>
    <message>
        <source>Take out hidden data: place, time, device</source>
        <translation>Versteckte Angaben herausnehmen: Ort, Zeit, Gerät</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AttachmentLine</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>What to do with this file</source>
        <translation>Was mit dieser Datei geschehen soll</translation>
    </message>
    <message>
        <source>{file}, not on this laptop</source>
        <translation>{file}, nicht auf diesem Laptop</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>When</source>
        <comment>of a backup</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>of a backup</comment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>It holds</source>
        <comment>of a backup</comment>
        <translation>Sie enthält</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a backup</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Dieser Laptop</translation>
    </message>
    <message>
        <source>You asked for it</source>
        <translation>Auf Wunsch gemacht</translation>
    </message>
    <message>
        <source>Before another one was restored</source>
        <translation>Bevor eine andere zurückgespielt wurde</translation>
    </message>
    <message>
        <source>Made by itself</source>
        <translation>Von selbst gemacht</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Of other notes</source>
        <translation>Von anderen Notizen</translation>
    </message>
    <message>
        <source>From before the keys were changed</source>
        <translation>Von vor dem Wechsel der Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mediation(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n Mediation</numerusform>
            <numerusform>%n Mediationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupLook</name>
    <message>
        <source>It holds</source>
        <translation>Sie enthält</translation>
    </message>
    <message>
        <source>It lacks</source>
        <translation>Ihr fehlt</translation>
    </message>
    <message>
        <source>If you restore it</source>
        <translation>Was beim Zurückspielen geschieht</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Zurückspielen</translation>
    </message>
</context>
<context>
    <name>BackupLookPanel</name>
    <message>
        <source>Backup of {moment}</source>
        <translation>Sicherung vom {moment}</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>Auf diesem Laptop</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mediation(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n Mediation</numerusform>
            <numerusform>%n Mediationen</numerusform>
        </translation>
    </message>
    <message>
        <source>{things}. Every page of it was read and is in order.</source>
        <translation>{things}. Jede Seite davon wurde gelesen und ist in Ordnung.</translation>
    </message>
    <message>
        <source>Nothing: your notes hold no more than it does.</source>
        <translation>Nichts: Die Notizen enthalten nicht mehr als sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made since {moment}</source>
        <translation>
            <numerusform>%n Änderung seit {moment}</numerusform>
            <numerusform>%n Änderungen seit {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in notes</source>
        <translation>
            <numerusform>%n davon in Notizen</numerusform>
            <numerusform>%n davon in Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your notes become as they were then.</source>
        <translation>Die Notizen werden wieder, wie sie damals waren.</translation>
    </message>
    <message>
        <source>What is there now becomes a backup first, so nothing is lost.</source>
        <translation>Was jetzt da ist, wird zuerst gesichert; so geht nichts verloren.</translation>
    </message>
    <message>
        <source>What was erased since stays erased.</source>
        <translation>Was seither gelöscht wurde, bleibt gelöscht.</translation>
    </message>
    <message>
        <source>The app closes your notes and asks for your passphrase again.</source>
        <translation>Die App schließt die Notizen und fragt wieder nach der Passphrase.</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>A backup was made on {place}.</source>
        <translation>Auf {place} wurde eine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>diesem Laptop</translation>
    </message>
    <message>
        <source>There was none yet.</source>
        <translation>Es gab noch keine.</translation>
    </message>
    <message>
        <source>{moment}, on {place}</source>
        <translation>{moment}, auf {place}</translation>
    </message>
    <message>
        <source>No backup could be made since {day}</source>
        <translation>Seit dem {day} konnte keine Sicherung gemacht werden</translation>
    </message>
    <message>
        <source>{name}, last backup there on {day}</source>
        <translation>{name}, letzte Sicherung dort am {day}</translation>
    </message>
</context>
<context>
    <name>BackupsForm</name>
    <message>
        <source>Each backup holds all your notes, encrypted like them. One is made when you lock, and one a day while the app is open.</source>
        <translation>Jede Sicherung enthält alle Notizen, verschlüsselt wie diese. Eine wird beim Sperren gemacht, und eine am Tag, solange die App offen ist.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <comment>when it was made</comment>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Back up to…</source>
        <translation>Sichern auf …</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>list</comment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Sicherungen werden gesucht …</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>One is made when you lock for the first time, or now if you like.</source>
        <translation>Eine wird beim ersten Sperren gemacht, auf Wunsch auch jetzt.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Not here at the moment</source>
        <translation>Zurzeit nicht hier</translation>
    </message>
    <message>
        <source>These still hold what was erased in your notes. Put them in, and it is erased there too.</source>
        <translation>Diese enthalten noch, was in den Notizen gelöscht wurde. Bitte einstecken, dann wird es auch dort gelöscht.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Looking into the backup</source>
        <translation>Die Sicherung wird angesehen</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Eine Sicherung wird gemacht</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>This one cannot be opened here.</source>
        <translation>Diese lässt sich hier nicht öffnen.</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Wohin die Sicherung soll</translation>
    </message>
</context>
<context>
    <name>BinSection</name>
    <message numerus="yes">
        <source>%n days left</source>
        <comment>in the bin</comment>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>What is put aside stands in no list and is not found. It can be put back at any time; after 30 days it is proposed for erasure.</source>
        <translation>Was beiseitegelegt ist, steht in keiner Liste und wird nicht gefunden. Es lässt sich jederzeit zurücklegen; nach 30 Tagen wird die Löschung vorgeschlagen.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>A note that its author puts into the bin shows up here.</source>
        <translation>Eine Notiz, die ihre Autorin oder ihr Autor in den Papierkorb legt, steht hier.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
</context>
<context>
    <name>BoxLine</name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Noch nichts notiert.</translation>
    </message>
    <message>
        <source>What else could explain it: {text}</source>
        <translation>Was es noch erklären könnte: {text}</translation>
    </message>
    <message>
        <source>How we know it: {text}</source>
        <translation>Woher wir es wissen: {text}</translation>
    </message>
    <message>
        <source>What we do not know: {text}</source>
        <translation>Was wir nicht wissen: {text}</translation>
    </message>
</context>
<context>
    <name>BringInCard</name>
    <message>
        <source>The file to look into</source>
        <translation>Zu prüfende Datei</translation>
    </message>
    <message>
        <source>Export files (*.liaise)</source>
        <comment>keep the part in brackets</comment>
        <translation>Exportdateien (*.liaise)</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>{file} wird geprüft</translation>
    </message>
    <message>
        <source>Checking {file}: {done} of {total} changes</source>
        <translation>{file} wird geprüft: {done} von {total} Änderungen</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
</context>
<context>
    <name>CaptureRows</name>
    <message>
        <source>Other place</source>
        <translation>Anderer Ort</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Up to five themes: the ones that mattered most.</source>
        <translation>Bis zu fünf Themen: die wichtigsten.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many for a contact</source>
        <translation>
            <numerusform>%n Zeichen zu viel für einen Kontakt</numerusform>
            <numerusform>%n Zeichen zu viel für einen Kontakt</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
</context>
<context>
    <name>CardTroubles</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>CaseBody</name>
    <message>
        <source>What does this person do well?</source>
        <translation>Was macht diese Person gut?</translation>
    </message>
    <message>
        <source>None noted.</source>
        <translation>Nichts vermerkt.</translation>
    </message>
    <message>
        <source>This case is not on this laptop</source>
        <translation>Dieser Fall ist nicht auf diesem Laptop</translation>
    </message>
    <message>
        <source>Two versions of the note from {day}</source>
        <translation>Zwei Fassungen der Notiz vom {day}</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Zwei Fassungen eines Eintrags</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two names</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>You and {names} both changed it before the files met.</source>
        <translation>Hier wurde zweimal geändert, bevor die Dateien sich trafen: von {names} und auf diesem Laptop.</translation>
    </message>
    <message>
        <source>{names} changed it before the files met.</source>
        <translation>{names} haben es geändert, bevor die Dateien sich trafen.</translation>
    </message>
    <message>
        <source>Both are kept; nothing is lost.</source>
        <translation>Beide bleiben erhalten; nichts geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <comment>versions to decide on</comment>
        <translation>
            <numerusform>%n weitere wartet.</numerusform>
            <numerusform>%n weitere warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} proposes it. With you, two people have agreed.</source>
        <translation>Vorschlag von {name}. Mit dieser Zustimmung haben zwei Menschen zugestimmt.</translation>
    </message>
    <message>
        <source>This case waits for a second reader</source>
        <translation>Dieser Fall wartet auf eine zweite Prüfung</translation>
    </message>
    <message>
        <source>Agree to open</source>
        <translation>Öffnung zustimmen</translation>
    </message>
    <message>
        <source>A supervisor has to agree before it opens. You can write already.</source>
        <translation>Vor dem Öffnen muss eine Teamleitung zustimmen. Schreiben geht schon.</translation>
    </message>
    <message>
        <source>You can read it. Notes are written by the team of the case.</source>
        <translation>Lesen ist möglich. Notizen schreibt das Team des Falls.</translation>
    </message>
    <message>
        <source>Your role does not write here</source>
        <translation>Mit dieser Rolle wird hier nicht geschrieben</translation>
    </message>
    <message>
        <source>Closed on {day}</source>
        <translation>Abgeschlossen am {day}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>It can be read. To write, open it again.</source>
        <translation>Lesen ist möglich. Zum Schreiben erst wieder aufnehmen.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder aufnehmen</translation>
    </message>
</context>
<context>
    <name>CaseForms</name>
    <message>
        <source>Added</source>
        <translation>Ergänzt</translation>
    </message>
    <message>
        <source>Corrected; the old text is in the history</source>
        <translation>Berichtigt; der alte Text steht im Änderungsverlauf</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>Kommentar ergänzt</translation>
    </message>
    <message>
        <source>Next step done</source>
        <translation>Nächster Schritt erledigt</translation>
    </message>
    <message>
        <source>Next step open again</source>
        <translation>Nächster Schritt wieder offen</translation>
    </message>
    <message>
        <source>Agreement kept</source>
        <translation>Zustimmung gesichert</translation>
    </message>
    <message>
        <source>Next review kept</source>
        <translation>Nächste Überprüfung gesichert</translation>
    </message>
    <message>
        <source>The case is open</source>
        <translation>Der Fall ist eröffnet</translation>
    </message>
    <message>
        <source>The case went on</source>
        <translation>Der Fall ist einen Schritt weiter</translation>
    </message>
</context>
<context>
    <name>CaseGlance</name>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Who reads it: {names}</source>
        <translation>Wer es liest: {names}</translation>
    </message>
    <message>
        <source>Nothing is promised.</source>
        <translation>Nichts ist zugesagt.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>More of them stand under Tasks.</source>
        <translation>Weitere stehen unter Aufgaben.</translation>
    </message>
    <message>
        <source>Also promised</source>
        <translation>Auch zugesagt</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Letzte Kontakte</translation>
    </message>
    <message>
        <source>None noted yet.</source>
        <translation>Noch keine notiert.</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Worker</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>known since {month}</source>
        <translation>bekannt seit {month}</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>minderjährig</translation>
    </message>
    <message>
        <source>{name} (stands in: {other})</source>
        <translation>{name} (Vertretung: {other})</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Noch nicht benannt</translation>
    </message>
    <message>
        <source>Agree to open…</source>
        <translation>Öffnung zustimmen …</translation>
    </message>
    <message>
        <source>Take to “{state}”…</source>
        <translation>Weiter zu „{state}“ …</translation>
    </message>
    <message>
        <source>Agreement to be supported…</source>
        <translation>Zustimmung zur Begleitung …</translation>
    </message>
    <message>
        <source>Next review…</source>
        <translation>Nächste Überprüfung …</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Quick note</source>
        <translation>Schnellnotiz</translation>
    </message>
    <message>
        <source>Summary as PDF</source>
        <translation>Zusammenfassung als PDF</translation>
    </message>
    <message>
        <source>More about this case</source>
        <translation>Mehr zu diesem Fall</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Teile des Falls</translation>
    </message>
</context>
<context>
    <name>CasePlates</name>
    <message>
        <source>Still missing: {what}.</source>
        <translation>Es fehlt noch: {what}.</translation>
    </message>
</context>
<context>
    <name>CaseStepForms</name>
    <message>
        <source>Take the case to “{state}”</source>
        <translation>Den Fall auf „{state}“ setzen</translation>
    </message>
    <message>
        <source>Take this step</source>
        <translation>Diesen Schritt gehen</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>Erste Überprüfung</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>Wie es jetzt ist</translation>
    </message>
    <message>
        <source>At most 600 signs; nothing new is gathered.</source>
        <translation>Höchstens 600 Zeichen; nichts Neues wird gesammelt.</translation>
    </message>
    <message>
        <source>Read it as the second person: is a file needed, and why now?</source>
        <translation>Als zweite Person lesen: Braucht es eine Akte, und warum jetzt?</translation>
    </message>
    <message>
        <source>After six months of rest, closing is proposed.</source>
        <translation>Nach sechs Monaten Ruhe wird der Abschluss vorgeschlagen.</translation>
    </message>
    <message>
        <source>The checklist comes next; a second person then agrees.</source>
        <translation>Als Nächstes kommt die Checkliste; dann stimmt eine zweite Person zu.</translation>
    </message>
    <message>
        <source>The second person agrees with the checklist.</source>
        <translation>Die zweite Person stimmt der Checkliste zu.</translation>
    </message>
    <message>
        <source>No file is made. What was proposed is to be erased.</source>
        <translation>Es entsteht keine Akte. Was vorgeschlagen wurde, ist zu löschen.</translation>
    </message>
    <message>
        <source>The case is handed over and ends here.</source>
        <translation>Der Fall wird übergeben und endet hier.</translation>
    </message>
    <message>
        <source>Who comes back is welcome; what was said at the end is cleared.</source>
        <translation>Wer wiederkommt, ist willkommen; was am Ende festgehalten war, wird geleert.</translation>
    </message>
    <message>
        <source>Two people then decide: erase, keep longer, or only count.</source>
        <translation>Dann entscheiden zwei Personen: löschen, länger behalten oder nur zählen.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Überprüfung sichern</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Gehalten am</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>What has grown stronger?</source>
        <translation>Was ist stärker geworden?</translation>
    </message>
    <message>
        <source>What else has changed?</source>
        <translation>Was hat sich sonst verändert?</translation>
    </message>
    <message>
        <source>Is it still necessary?</source>
        <translation>Ist es noch nötig?</translation>
    </message>
    <message>
        <source>Is it still proportionate?</source>
        <translation>Ist es noch verhältnismäßig?</translation>
    </message>
    <message>
        <source>Is the legal basis still right?</source>
        <translation>Stimmt die Rechtsgrundlage noch?</translation>
    </message>
    <message>
        <source>Is the person informed?</source>
        <translation>Ist die Person informiert?</translation>
    </message>
    <message>
        <source>Which lines are wrong or outdated?</source>
        <translation>Welche Zeilen sind falsch oder veraltet?</translation>
    </message>
    <message>
        <source>What can go?</source>
        <translation>Was kann weg?</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>It counts once the second person has read it. “I do not know” is an answer.</source>
        <translation>Sie gilt, sobald die zweite Person sie gelesen hat. „Weiß ich nicht“ ist eine Antwort.</translation>
    </message>
    <message>
        <source>Reason of closure</source>
        <translation>Grund des Abschlusses</translation>
    </message>
    <message>
        <source>Looked at together</source>
        <translation>Gemeinsam angesehen</translation>
    </message>
    <message>
        <source>The person agrees to be asked again after six and twelve months</source>
        <translation>Die Person ist einverstanden, nach sechs und zwölf Monaten gefragt zu werden</translation>
    </message>
    <message>
        <source>Before the case is closed</source>
        <translation>Bevor der Fall abgeschlossen wird</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>Checkliste sichern</translation>
    </message>
    <message>
        <source>A second person reads it and closes the case.</source>
        <translation>Eine zweite Person liest es und schließt den Fall ab.</translation>
    </message>
    <message>
        <source>Whose case it is</source>
        <translation>Wessen Fall es ist</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button of a form</comment>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Who reads the case changes with it, and the whole history goes along.</source>
        <translation>Damit ändert sich, wer den Fall liest; die ganze Geschichte geht mit.</translation>
    </message>
</context>
<context>
    <name>CaseStepWords</name>
    <message>
        <source>The case went on</source>
        <translation>Der Fall ging weiter</translation>
    </message>
    <message>
        <source>Review kept; it waits for its second person</source>
        <translation>Überprüfung gesichert; sie wartet auf die zweite Person</translation>
    </message>
    <message>
        <source>Review read; it counts from now on</source>
        <translation>Überprüfung gelesen; sie gilt ab jetzt</translation>
    </message>
    <message>
        <source>Checklist kept</source>
        <translation>Checkliste gesichert</translation>
    </message>
    <message>
        <source>Handed on; the next file takes it along</source>
        <translation>Weitergegeben; die nächste Datei nimmt es mit</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>It is only read until this is lifted.</source>
        <translation>Bis zur Aufhebung wird er nur gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>The review is %n days late</source>
        <translation>
            <numerusform>Die Überprüfung ist %n Tag überfällig</numerusform>
            <numerusform>Die Überprüfung ist %n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new leaves but hand-overs and what safety or a right asks for.</source>
        <translation>Nichts Neues geht hinaus, außer Übergaben und was Sicherheit oder ein Recht verlangt.</translation>
    </message>
    <message>
        <source>It has rested for six months</source>
        <translation>Er ruht seit sechs Monaten</translation>
    </message>
    <message>
        <source>Closing the case is proposed. Nothing happens by itself.</source>
        <translation>Der Abschluss wird vorgeschlagen. Nichts geschieht von selbst.</translation>
    </message>
    <message>
        <source>Two people decide whether it is erased, kept longer, or only counted.</source>
        <translation>Zwei Personen entscheiden, ob er gelöscht, länger behalten oder nur gezählt wird.</translation>
    </message>
    <message>
        <source>Nothing more comes: this case is at its end.</source>
        <translation>Es kommt nichts mehr: Dieser Fall ist am Ende.</translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Es fehlt noch: {things}.</translation>
    </message>
    <message>
        <source>The supervisor takes this step, on their own laptop.</source>
        <translation>Diesen Schritt geht die Teamleitung, am eigenen Laptop.</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>Alles ist da.</translation>
    </message>
    <message>
        <source>Worker: {name}</source>
        <translation>Zuständig: {name}</translation>
    </message>
    <message>
        <source>Stands in: {name}</source>
        <translation>Vertretung: {name}</translation>
    </message>
    <message>
        <source>Supervisor: {name}</source>
        <translation>Teamleitung: {name}</translation>
    </message>
    <message>
        <source>Nobody went through the checklist yet.</source>
        <translation>Die Checkliste ist noch nicht durchgegangen.</translation>
    </message>
    <message>
        <source>Gone through by {name}</source>
        <translation>Durchgegangen von {name}</translation>
    </message>
    <message>
        <source>{day}, {name} and {other}</source>
        <translation>{day}, {name} und {other}</translation>
    </message>
    <message>
        <source>Waits for the second person</source>
        <translation>Wartet auf die zweite Person</translation>
    </message>
</context>
<context>
    <name>CaseSteps</name>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Es fehlt noch: {things}.</translation>
    </message>
    <message>
        <source>Take this step</source>
        <translation>Diesen Schritt gehen</translation>
    </message>
    <message>
        <source>Go through the checklist</source>
        <translation>Checkliste durchgehen</translation>
    </message>
    <message>
        <source>Write a review</source>
        <translation>Überprüfung schreiben</translation>
    </message>
    <message>
        <source>Next review on {day}.</source>
        <translation>Nächste Überprüfung am {day}.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Überprüfungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Beteiligte</translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <source>Case summary</source>
        <translation>Fallzusammenfassung</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Der Fall</translation>
    </message>
    <message>
        <source>Two versions of this page differ and nobody has decided between them yet. Ask before you rely on it.</source>
        <translation>Zwei Fassungen dieser Seite weichen voneinander ab, und noch hat niemand zwischen ihnen entschieden. Bitte nachfragen, bevor sich jemand darauf stützt.</translation>
    </message>
    <message>
        <source>{lead}, stands in: {standin}</source>
        <translation>{lead}, Vertretung: {standin}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Purpose of the case</source>
        <translation>Zweck des Falls</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation>Warum es nötig ist</translation>
    </message>
    <message>
        <source>Agreement to be supported</source>
        <translation>Zustimmung zur Begleitung</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Information gegeben</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>Um wen es geht</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Aufbewahrt bis</translation>
    </message>
    <message>
        <source>Form of violence in view</source>
        <translation>Form der Gewalt im Blick</translation>
    </message>
    <message>
        <source>{state}, since {day}</source>
        <comment>state of a case and the day it was opened</comment>
        <translation>{state}, seit {day}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>gültig bis {day}</translation>
    </message>
    <message>
        <source>known since {day}</source>
        <translation>bekannt seit {day}</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>minderjährig</translation>
    </message>
    <message>
        <source>Review of the case</source>
        <translation>Überprüfung des Falls</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachverfolgung</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>No step is open.</source>
        <translation>Kein Schritt ist offen.</translation>
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
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Mediationen</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediation</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Konfliktart</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>zwei Fassungen</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>new from file</source>
        <translation>neu aus Datei</translation>
    </message>
    <message>
        <source>for review</source>
        <translation>zur Prüfung</translation>
    </message>
    <message>
        <source>Nothing agreed yet</source>
        <translation>Noch nichts vereinbart</translation>
    </message>
    <message>
        <source>open since {day}</source>
        <translation>offen seit {day}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>leaves two versions undecided for now</comment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a strength or a concern</comment>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Anlass zur Sorge</translation>
    </message>
    <message>
        <source>Starts with your first note</source>
        <translation>Beginnt mit der ersten Notiz</translation>
    </message>
    <message>
        <source>Whatever you write down shows up here, newest first.</source>
        <translation>Alles Geschriebene erscheint hier, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>Frühere Einträge</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>All districts</source>
        <translation>Alle Stadtteile</translation>
    </message>
    <message>
        <source>1,000 cases or more</source>
        <translation>1.000 Fälle oder mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadtteil</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Fälle filtern</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>Kein Fall passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Look among all cases, or with fewer letters.</source>
        <translation>In allen Fällen suchen oder weniger Buchstaben eingeben.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Noch kein Fall</translation>
    </message>
    <message>
        <source>A street contact does not need one.</source>
        <translation>Ein Straßenkontakt braucht keinen.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>People you accompany, with their agreement</source>
        <translation>Begleitete Personen, mit ihrer Zustimmung</translation>
    </message>
    <message>
        <source>Name, code, place or word</source>
        <translation>Name, Kürzel, Ort oder Wort</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>cases that are open</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Mine and shared</source>
        <translation>Eigene, geteilte</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Überprüfung fällig</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>Mit Entwurf</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtern</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Wird gesperrt</translation>
    </message>
    <message>
        <source>A backup is being made first. Cancel locks without it.</source>
        <translation>Zuerst wird eine Sicherung gemacht. Abbrechen sperrt ohne sie.</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>First talks</source>
        <translation>Erste Gespräche</translation>
    </message>
    <message>
        <source>Support under way</source>
        <translation>In Begleitung</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Im Abschluss</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder aufgenommen</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>Nicht aufgenommen</translation>
    </message>
    <message>
        <source>First look back</source>
        <translation>Erster Rückblick</translation>
    </message>
    <message>
        <source>Second look back</source>
        <translation>Zweiter Rückblick</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Aufbewahren oder löschen</translation>
    </message>
    <message>
        <source>Kept until a date</source>
        <translation>Bis zu einem Datum aufbewahrt</translation>
    </message>
    <message>
        <source>Made anonymous</source>
        <translation>Anonymisiert</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Agreed to be supported</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Information gegeben</translation>
    </message>
    <message>
        <source>Information postponed</source>
        <translation>Information aufgeschoben</translation>
    </message>
    <message>
        <source>Voluntary support of a person</source>
        <translation>Freiwillige Begleitung einer Person</translation>
    </message>
    <message>
        <source>Support of relatives</source>
        <translation>Unterstützung von Angehörigen</translation>
    </message>
    <message>
        <source>Advice to a professional</source>
        <translation>Beratung einer Fachkraft</translation>
    </message>
    <message>
        <source>Work with a group</source>
        <translation>Arbeit mit einer Gruppe</translation>
    </message>
    <message>
        <source>Work on a place</source>
        <translation>Arbeit an einem Ort</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediation</translation>
    </message>
    <message>
        <source>Return to community</source>
        <translation>Rückkehr in die Gemeinschaft</translation>
    </message>
    <message>
        <source>Bridge to an exit programme</source>
        <translation>Brücke zu einem Ausstiegsprogramm</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Öffentliche Aufgabe</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>Rechtliche Pflicht</translation>
    </message>
    <message>
        <source>Consent to the processing</source>
        <translation>Einwilligung in die Verarbeitung</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>Lebenswichtige Interessen</translation>
    </message>
    <message>
        <source>Far-right</source>
        <translation>Rechtsextrem</translation>
    </message>
    <message>
        <source>Jihadist</source>
        <translation>Dschihadistisch</translation>
    </message>
    <message>
        <source>Far-left</source>
        <translation>Linksextrem</translation>
    </message>
    <message>
        <source>Violent gang</source>
        <translation>Gewalttätige Gruppe (Gang)</translation>
    </message>
    <message>
        <source>Football violence</source>
        <translation>Gewalt im Fußball</translation>
    </message>
    <message>
        <source>Single issue</source>
        <translation>Einzelnes Thema</translation>
    </message>
    <message>
        <source>Conspiracy, anti-state</source>
        <translation>Verschwörung, staatsfeindlich</translation>
    </message>
    <message>
        <source>Mixed or unclear</source>
        <translation>Gemischt oder unklar</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht eingeschätzt</translation>
    </message>
    <message>
        <source>Team of the case</source>
        <translation>Team des Falls</translation>
    </message>
    <message>
        <source>Lead worker and supervisor</source>
        <translation>Zuständige Person und Teamleitung</translation>
    </message>
    <message>
        <source>Author only</source>
        <translation>Nur wer es schrieb</translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation>Ziele erreicht</translation>
    </message>
    <message>
        <source>Agreed end</source>
        <translation>Einvernehmlich beendet</translation>
    </message>
    <message>
        <source>The person does not want it</source>
        <translation>Die Person möchte es nicht</translation>
    </message>
    <message>
        <source>No contact for a long time</source>
        <translation>Lange kein Kontakt</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Weggezogen</translation>
    </message>
    <message>
        <source>Another service leads</source>
        <translation>Andere Stelle führt weiter</translation>
    </message>
    <message>
        <source>No ground any longer</source>
        <translation>Kein Grund mehr</translation>
    </message>
    <message>
        <source>The person has died</source>
        <translation>Die Person ist verstorben</translation>
    </message>
    <message>
        <source>Opened in error</source>
        <translation>Irrtümlich eröffnet</translation>
    </message>
    <message>
        <source>Person supported</source>
        <translation>Begleitete Person</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Angehörige</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Konfliktpartei</translation>
    </message>
    <message>
        <source>Reference person</source>
        <translation>Bezugsperson</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Anlass zur Sorge</translation>
    </message>
    <message>
        <source>People who hold</source>
        <translation>Menschen, die Halt geben</translation>
    </message>
    <message>
        <source>A trusted adult</source>
        <translation>Eine erwachsene Vertrauensperson</translation>
    </message>
    <message>
        <source>Family that talks</source>
        <translation>Familie, die miteinander redet</translation>
    </message>
    <message>
        <source>Skills and talents</source>
        <translation>Fähigkeiten und Talente</translation>
    </message>
    <message>
        <source>A place in school or job</source>
        <translation>Platz in Schule oder Arbeit</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Able to doubt and discuss</source>
        <translation>Kann zweifeln und diskutieren</translation>
    </message>
    <message>
        <source>Mixed circles</source>
        <translation>Gemischter Freundeskreis</translation>
    </message>
    <message>
        <source>Trusts someone from a service</source>
        <translation>Vertraut jemandem aus einer Stelle</translation>
    </message>
    <message>
        <source>Ways to cope with anger or hurt</source>
        <translation>Wege, mit Wut oder Kränkung umzugehen</translation>
    </message>
    <message>
        <source>Meaning lived peacefully</source>
        <translation>Friedlich gelebter Sinn</translation>
    </message>
    <message>
        <source>Takes part, has a say</source>
        <translation>Macht mit, redet mit</translation>
    </message>
    <message>
        <source>Comes to meetings</source>
        <translation>Kommt zu Treffen</translation>
    </message>
    <message>
        <source>Another strength</source>
        <translation>Andere Ressource</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Freundschaften</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Bildung</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Wohnen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Mental strain</source>
        <translation>Seelische Belastung</translation>
    </message>
    <message>
        <source>Substances, gambling</source>
        <translation>Suchtmittel, Glücksspiel</translation>
    </message>
    <message>
        <source>Papers, rights, discrimination</source>
        <translation>Papiere, Rechte, Diskriminierung</translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>Talk about meaning and identity</source>
        <translation>Gespräch über Sinn und Identität</translation>
    </message>
    <message>
        <source>Life online</source>
        <translation>Leben im Netz</translation>
    </message>
    <message>
        <source>Leisure</source>
        <translation>Freizeit</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>May harm themselves</source>
        <translation>Könnte sich selbst schaden</translation>
    </message>
    <message>
        <source>May harm others</source>
        <translation>Könnte anderen schaden</translation>
    </message>
    <message>
        <source>Said they would harm someone</source>
        <translation>Hat angekündigt, jemandem zu schaden</translation>
    </message>
    <message>
        <source>Weapon</source>
        <translation>Waffe</translation>
    </message>
    <message>
        <source>Prepares to leave for a conflict area</source>
        <translation>Bereitet Ausreise in ein Konfliktgebiet vor</translation>
    </message>
    <message>
        <source>Pressured or recruited</source>
        <translation>Wird bedrängt oder angeworben</translation>
    </message>
    <message>
        <source>Cut off from everybody</source>
        <translation>Von allen abgeschnitten</translation>
    </message>
    <message>
        <source>Sudden break with school, job, family</source>
        <translation>Plötzlicher Bruch mit Schule, Arbeit, Familie</translation>
    </message>
    <message>
        <source>Suffered violence or hate</source>
        <translation>Hat Gewalt oder Hass erlebt</translation>
    </message>
    <message>
        <source>Child in need</source>
        <translation>Kind in Not</translation>
    </message>
    <message>
        <source>Another concern</source>
        <translation>Anderer Anlass zur Sorge</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Contact with a service</source>
        <translation>Kontakt mit einer Stelle</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Office matter</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Result of team discussion</source>
        <translation>Ergebnis der Teambesprechung</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>War nicht dabei</translation>
    </message>
    <message>
        <source>Not asked this time</source>
        <translation>Diesmal nicht gefragt</translation>
    </message>
    <message>
        <source>Did not want to say</source>
        <translation>Wollte nichts sagen</translation>
    </message>
    <message>
        <source>No common language yet</source>
        <translation>Noch keine gemeinsame Sprache</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Wants our help</source>
        <translation>Möchte unsere Hilfe</translation>
    </message>
    <message>
        <source>Release from secrecy</source>
        <translation>Schweigepflichtentbindung</translation>
    </message>
    <message>
        <source>Agrees to mediation</source>
        <translation>Stimmt der Mediation zu</translation>
    </message>
    <message>
        <source>Photo at an event</source>
        <translation>Foto bei einer Veranstaltung</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Erfragt</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>To the person</source>
        <translation>An die Person</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Weitervermittlung</translation>
    </message>
    <message>
        <source>Case conference</source>
        <translation>Fallkonferenz</translation>
    </message>
    <message>
        <source>To our own supervisor</source>
        <translation>An die eigene Teamleitung</translation>
    </message>
    <message>
        <source>Child or adult protection</source>
        <translation>Kinder- oder Erwachsenenschutz</translation>
    </message>
    <message>
        <source>Order of court or prosecutor</source>
        <translation>Anordnung von Gericht oder Staatsanwaltschaft</translation>
    </message>
    <message>
        <source>Acute danger</source>
        <translation>Akute Gefahr</translation>
    </message>
    <message>
        <source>Other request by police</source>
        <translation>Andere Anfrage der Polizei</translation>
    </message>
    <message>
        <source>Intelligence service</source>
        <translation>Nachrichtendienst</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Fallübergabe</translation>
    </message>
    <message>
        <source>Notice of correction or erasure</source>
        <translation>Mitteilung über Berichtigung oder Löschung</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Mündlich</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation>Fallzusammenfassung</translation>
    </message>
    <message>
        <source>Mediation agreement</source>
        <translation>Mediationsvereinbarung</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Mediator:in</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Datenschutzbeauftragte Person</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
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
        <source>I do not know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Found suitable</source>
        <translation>Für geeignet befunden</translation>
    </message>
    <message>
        <source>Separate talks</source>
        <translation>Einzelgespräche</translation>
    </message>
    <message>
        <source>All have agreed</source>
        <translation>Alle haben zugestimmt</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>Keine Vereinbarung</translation>
    </message>
    <message>
        <source>First check held</source>
        <translation>Erste Nachfrage erfolgt</translation>
    </message>
    <message>
        <source>Second check held</source>
        <translation>Zweite Nachfrage erfolgt</translation>
    </message>
    <message>
        <source>Not suitable</source>
        <translation>Nicht geeignet</translation>
    </message>
    <message>
        <source>Declined by a side</source>
        <translation>Von einer Seite abgelehnt</translation>
    </message>
    <message>
        <source>Stopped by a side</source>
        <translation>Von einer Seite beendet</translation>
    </message>
    <message>
        <source>Referred elsewhere</source>
        <translation>An andere Stelle vermittelt</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>Vor Ort geklärt</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Auf Anfrage</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Lärm</translation>
    </message>
    <message>
        <source>Use of shared space</source>
        <translation>Nutzung gemeinsamer Räume</translation>
    </message>
    <message>
        <source>Youth and residents</source>
        <translation>Jugendliche und Anwohnende</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarschaft</translation>
    </message>
    <message>
        <source>Tenant and landlord</source>
        <translation>Miete und Vermietung</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Between young people</source>
        <translation>Unter jungen Menschen</translation>
    </message>
    <message>
        <source>Citizen and service</source>
        <translation>Bürger:in und Amt</translation>
    </message>
    <message>
        <source>Youth and police</source>
        <translation>Jugendliche und Polizei</translation>
    </message>
    <message>
        <source>Traders</source>
        <translation>Gewerbetreibende</translation>
    </message>
    <message>
        <source>Between groups</source>
        <translation>Zwischen Gruppen</translation>
    </message>
    <message>
        <source>After a hate incident</source>
        <translation>Nach einem Hassvorfall</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Fans</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Another conflict</source>
        <translation>Anderer Konflikt</translation>
    </message>
    <message>
        <source>Written agreement</source>
        <translation>Schriftliche Vereinbarung</translation>
    </message>
    <message>
        <source>Spoken agreement</source>
        <translation>Mündliche Vereinbarung</translation>
    </message>
    <message>
        <source>Better without agreement</source>
        <translation>Besser ohne Vereinbarung</translation>
    </message>
    <message>
        <source>Settled by a go-between</source>
        <translation>Durch Vermitteln geklärt</translation>
    </message>
    <message>
        <source>Escalation prevented, conflict open</source>
        <translation>Eskalation verhindert, Konflikt offen</translation>
    </message>
    <message>
        <source>Only advice</source>
        <translation>Nur Beratung</translation>
    </message>
    <message>
        <source>Requester stopped</source>
        <translation>Anfragende Seite hat beendet</translation>
    </message>
    <message>
        <source>Other side declined</source>
        <translation>Andere Seite hat abgelehnt</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Weitervermittelt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Anwohnende</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Junge Menschen</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Vermietung</translation>
    </message>
    <message>
        <source>Club or association</source>
        <translation>Verein oder Verband</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Stelle oder Amt</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polizei</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Another side</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Auf Papier unterschrieben</translation>
    </message>
    <message>
        <source>Spoken before a witness</source>
        <translation>Mündlich vor einer dritten Person</translation>
    </message>
    <message>
        <source>Joint session</source>
        <translation>Gemeinsame Sitzung</translation>
    </message>
    <message>
        <source>Shuttle</source>
        <translation>Pendelmediation</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Telefonisch</translation>
    </message>
    <message>
        <source>Group circle</source>
        <translation>Gesprächskreis</translation>
    </message>
    <message>
        <source>Two mediators</source>
        <translation>Zu zweit geleitet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Noch nicht fällig</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>Teilweise eingehalten</translation>
    </message>
    <message>
        <source>Not held: let us talk</source>
        <translation>Hält nicht: reden wir darüber</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht eingehalten</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Schriftlich</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>2 to 4</source>
        <translation>2 bis 4</translation>
    </message>
    <message>
        <source>5 to 9</source>
        <translation>5 bis 9</translation>
    </message>
    <message>
        <source>10 or more</source>
        <translation>10 oder mehr</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Herzlich</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Guarded</source>
        <translation>Zurückhaltend</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Look in again</source>
        <translation>Wieder vorbeischauen</translation>
    </message>
    <message>
        <source>Offer a talk</source>
        <translation>Gespräch anbieten</translation>
    </message>
    <message>
        <source>Pass something on</source>
        <translation>Etwas weitergeben</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Vormittag</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Nachmittag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>By us</source>
        <translation>Von uns</translation>
    </message>
    <message>
        <source>By the person or group</source>
        <translation>Von der Person oder Gruppe</translation>
    </message>
    <message>
        <source>By a relative</source>
        <translation>Von Angehörigen</translation>
    </message>
    <message>
        <source>By another service</source>
        <translation>Von einer anderen Stelle</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Other or diverse</source>
        <translation>Anderes oder divers</translation>
    </message>
    <message>
        <source>Gender not noted</source>
        <translation>Geschlecht nicht notiert</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Reinigung</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Beleuchtung</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Trees and greenery</source>
        <translation>Bäume und Grün</translation>
    </message>
    <message>
        <source>Traffic and parking</source>
        <translation>Verkehr und Parken</translation>
    </message>
    <message>
        <source>Another fault of the place</source>
        <translation>Anderer Mangel des Ortes</translation>
    </message>
    <message>
        <source>Lively</source>
        <translation>Lebhaft</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Angespannt</translation>
    </message>
    <message>
        <source>Open conflict</source>
        <translation>Offener Konflikt</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Niemand da</translation>
    </message>
    <message>
        <source>Greeting in passing</source>
        <translation>Gruß im Vorbeigehen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Long conversation</source>
        <translation>Langes Gespräch</translation>
    </message>
    <message>
        <source>Group talk</source>
        <translation>Gruppengespräch</translation>
    </message>
    <message>
        <source>Activity together</source>
        <translation>Gemeinsame Aktivität</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Hausbesuch</translation>
    </message>
    <message>
        <source>Call or message</source>
        <translation>Anruf oder Nachricht</translation>
    </message>
    <message>
        <source>At our place</source>
        <translation>Bei uns</translation>
    </message>
    <message>
        <source>Public event</source>
        <translation>Öffentliche Veranstaltung</translation>
    </message>
    <message>
        <source>Online outreach</source>
        <translation>Online-Kontaktarbeit</translation>
    </message>
    <message>
        <source>Under 12</source>
        <translation>Unter 12</translation>
    </message>
    <message>
        <source>12 to 15</source>
        <translation>12 bis 15</translation>
    </message>
    <message>
        <source>16 to 17</source>
        <translation>16 bis 17</translation>
    </message>
    <message>
        <source>18 to 25</source>
        <translation>18 bis 25</translation>
    </message>
    <message>
        <source>26 to 40</source>
        <translation>26 bis 40</translation>
    </message>
    <message>
        <source>41 to 64</source>
        <translation>41 bis 64</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 und älter</translation>
    </message>
    <message>
        <source>Age not noted</source>
        <translation>Alter nicht vermerkt</translation>
    </message>
    <message>
        <source>School or training</source>
        <translation>Schule oder Ausbildung</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Money and debt</source>
        <translation>Geld und Schulden</translation>
    </message>
    <message>
        <source>Papers and residence</source>
        <translation>Papiere und Aufenthalt</translation>
    </message>
    <message>
        <source>Discrimination experienced</source>
        <translation>Erlebte Diskriminierung</translation>
    </message>
    <message>
        <source>Relations with police</source>
        <translation>Verhältnis zur Polizei</translation>
    </message>
    <message>
        <source>Court and probation</source>
        <translation>Gericht und Bewährung</translation>
    </message>
    <message>
        <source>Belonging, identity</source>
        <translation>Zugehörigkeit, Identität</translation>
    </message>
    <message>
        <source>World events</source>
        <translation>Weltgeschehen</translation>
    </message>
    <message>
        <source>Questions of worldview</source>
        <translation>Weltanschauliche Fragen</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Hate speech heard</source>
        <translation>Gehörte Hassrede</translation>
    </message>
    <message>
        <source>Violence feared or suffered</source>
        <translation>Gewalt befürchtet oder erlebt</translation>
    </message>
    <message>
        <source>Pressure by groups</source>
        <translation>Druck durch Gruppen</translation>
    </message>
    <message>
        <source>Use of public space</source>
        <translation>Nutzung des öffentlichen Raums</translation>
    </message>
    <message>
        <source>Sport and fans</source>
        <translation>Sport und Fans</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Another theme</source>
        <translation>Anderes Thema</translation>
    </message>
    <message>
        <source>Listened</source>
        <translation>Zugehört</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informiert</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Beraten</translation>
    </message>
    <message>
        <source>Accompanied to a service</source>
        <translation>Zu einer Stelle begleitet</translation>
    </message>
    <message>
        <source>Mediated on the spot</source>
        <translation>Vor Ort vermittelt</translation>
    </message>
    <message>
        <source>De-escalated</source>
        <translation>Deeskaliert</translation>
    </message>
    <message>
        <source>Used a prevention message</source>
        <translation>Präventionsbotschaft genutzt</translation>
    </message>
    <message>
        <source>Talk with relatives</source>
        <translation>Gespräch mit Angehörigen</translation>
    </message>
    <message>
        <source>Motivating talk</source>
        <translation>Motivierendes Gespräch</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>Praktische Hilfe</translation>
    </message>
    <message>
        <source>Group activity</source>
        <translation>Gruppenaktivität</translation>
    </message>
    <message>
        <source>Partner contacted</source>
        <translation>Partnerstelle kontaktiert</translation>
    </message>
    <message>
        <source>Fault of the place reported</source>
        <translation>Mangel am Ort gemeldet</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Nichts unternommen</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Die Person selbst</translation>
    </message>
    <message>
        <source>A guardian</source>
        <translation>Sorgeberechtigte Person</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Approved by a second person</source>
        <translation>Von zweiter Person gebilligt</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Receipt confirmed</source>
        <translation>Empfang bestätigt</translation>
    </message>
    <message>
        <source>Later notice sent</source>
        <translation>Nachricht nachgereicht</translation>
    </message>
    <message>
        <source>Not passed on</source>
        <translation>Nicht weitergegeben</translation>
    </message>
    <message>
        <source>Later on</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Something was corrected</source>
        <translation>Etwas wurde berichtigt</translation>
    </message>
    <message>
        <source>Something was erased</source>
        <translation>Etwas wurde gelöscht</translation>
    </message>
    <message>
        <source>Use is restricted</source>
        <translation>Nutzung ist eingeschränkt</translation>
    </message>
    <message>
        <source>The consent was withdrawn</source>
        <translation>Einwilligung wurde widerrufen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verschickt</translation>
    </message>
    <message>
        <source>On a waiting list</source>
        <translation>Auf einer Warteliste</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>Von der Stelle abgelehnt</translation>
    </message>
    <message>
        <source>First appointment missed</source>
        <translation>Erster Termin versäumt</translation>
    </message>
    <message>
        <source>First appointment kept</source>
        <translation>Erster Termin wahrgenommen</translation>
    </message>
    <message>
        <source>The service reported back</source>
        <translation>Rückmeldung der Stelle</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>We take part</source>
        <translation>Wir nehmen teil</translation>
    </message>
    <message>
        <source>We do not take part</source>
        <translation>Wir nehmen nicht teil</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Hat stattgefunden</translation>
    </message>
    <message>
        <source>Told before</source>
        <translation>Vorher gesagt</translation>
    </message>
    <message>
        <source>Told afterwards</source>
        <translation>Nachher gesagt</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>A worker</source>
        <translation>Fachkraft</translation>
    </message>
    <message>
        <source>The day of the answer</source>
        <translation>Der Tag der Antwort</translation>
    </message>
    <message>
        <source>Approval by a second person</source>
        <translation>Billigung durch eine zweite Person</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Von wem sie kommt</translation>
    </message>
    <message>
        <source>How it was understood</source>
        <translation>Wie sie verstanden wurde</translation>
    </message>
    <message>
        <source>A consent, or why there is none</source>
        <translation>Eine Einwilligung, oder warum keine</translation>
    </message>
    <message>
        <source>A consent that still stands</source>
        <translation>Eine Einwilligung, die noch gilt</translation>
    </message>
    <message>
        <source>What is passed on, item by item</source>
        <translation>Was weitergeht, Punkt für Punkt</translation>
    </message>
    <message>
        <source>The debrief</source>
        <translation>Die Nachbesprechung</translation>
    </message>
    <message>
        <source>The entry of what was passed on</source>
        <translation>Der Eintrag über das Weitergegebene</translation>
    </message>
    <message>
        <source>What the service reported</source>
        <translation>Was die Stelle zurückgemeldet hat</translation>
    </message>
    <message>
        <source>The day of the first appointment</source>
        <translation>Der Tag des ersten Termins</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Wie sie gegeben wurde</translation>
    </message>
    <message>
        <source>The day on which it was given</source>
        <translation>Der Tag, an dem sie gegeben wurde</translation>
    </message>
    <message>
        <source>The legal ground</source>
        <translation>Der rechtliche Grund</translation>
    </message>
    <message>
        <source>A guardian, because of the age</source>
        <translation>Sorgeberechtigte, wegen des Alters</translation>
    </message>
    <message>
        <source>Whether the person knows</source>
        <translation>Ob die Person es weiß</translation>
    </message>
    <message>
        <source>Why the person does not know</source>
        <translation>Warum die Person es nicht weiß</translation>
    </message>
    <message>
        <source>The legal instrument</source>
        <translation>Die Rechtsgrundlage des Treffens</translation>
    </message>
    <message>
        <source>The day of the legal instrument</source>
        <translation>Der Tag der Rechtsgrundlage</translation>
    </message>
    <message>
        <source>The language of the text</source>
        <translation>Die Sprache des Textes</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Was weggelassen wurde</translation>
    </message>
    <message>
        <source>The answer of the legal service</source>
        <translation>Die Antwort des Rechtsdienstes</translation>
    </message>
    <message>
        <source>The child&apos;s own view</source>
        <translation>Wie das Kind es sieht</translation>
    </message>
    <message>
        <source>Who took part, by function</source>
        <translation>Wer dabei war, nach Funktion</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Der Grund</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>Wer es bekommt</translation>
    </message>
    <message>
        <source>The answer of the recipient</source>
        <translation>Die Antwort von dort</translation>
    </message>
    <message>
        <source>What exactly it is about</source>
        <translation>Worum genau es geht</translation>
    </message>
    <message>
        <source>The look of a second person</source>
        <translation>Der Blick einer zweiten Person</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Die Stelle</translation>
    </message>
    <message>
        <source>A short summary</source>
        <translation>Eine kurze Zusammenfassung</translation>
    </message>
    <message>
        <source>Support for the worker</source>
        <translation>Unterstützung für die Fachkraft</translation>
    </message>
    <message>
        <source>The version of the text shown</source>
        <translation>Die Fassung des gezeigten Textes</translation>
    </message>
    <message>
        <source>Whether the person was told</source>
        <translation>Ob es der Person gesagt wurde</translation>
    </message>
    <message>
        <source>Why the person was not told</source>
        <translation>Warum es nicht gesagt wurde</translation>
    </message>
    <message>
        <source>Until when it holds</source>
        <translation>Bis wann sie gilt</translation>
    </message>
    <message>
        <source>Before whom it was spoken</source>
        <translation>Vor wem sie gesprochen wurde</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Freund:in</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Anwohner:in</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Gewerbe</translation>
    </message>
    <message>
        <source>Youth work</source>
        <translation>Jugendarbeit</translation>
    </message>
    <message>
        <source>Social service</source>
        <translation>Sozialer Dienst</translation>
    </message>
    <message>
        <source>Health service</source>
        <translation>Gesundheitsdienst</translation>
    </message>
    <message>
        <source>Sports club</source>
        <translation>Sportverein</translation>
    </message>
    <message>
        <source>Faith community</source>
        <translation>Glaubensgemeinschaft</translation>
    </message>
    <message>
        <source>Other city service</source>
        <translation>Andere städtische Stelle</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Justiz</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Verein</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation>Hilfetelefon</translation>
    </message>
    <message>
        <source>Own observation</source>
        <translation>Eigene Beobachtung</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Question answered, nothing kept</source>
        <translation>Frage beantwortet, nichts aufbewahrt</translation>
    </message>
    <message>
        <source>Told where to turn</source>
        <translation>Passende Stelle genannt</translation>
    </message>
    <message>
        <source>Becomes a mediation</source>
        <translation>Wird zur Mediation</translation>
    </message>
    <message>
        <source>Support for who asked</source>
        <translation>Unterstützung für die anfragende Person</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Fall eröffnet</translation>
    </message>
    <message>
        <source>Emergency services</source>
        <translation>Notruf</translation>
    </message>
    <message>
        <source>No ground, deleted</source>
        <translation>Kein Grund, gelöscht</translation>
    </message>
    <message>
        <source>Mistaken or malicious, deleted</source>
        <translation>Irrtum oder böse Absicht, gelöscht</translation>
    </message>
    <message>
        <source>Seen or heard myself</source>
        <translation>Selbst gesehen oder gehört</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Noch nicht begonnen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Partly reached</source>
        <translation>Teilweise erreicht</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Wants it</source>
        <translation>Möchte es</translation>
    </message>
    <message>
        <source>Perhaps later</source>
        <translation>Vielleicht später</translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation>Möchte es nicht</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>What matters to this person</source>
        <translation>Was dieser Person wichtig ist</translation>
    </message>
    <message>
        <source>People and places that hold</source>
        <translation>Menschen und Orte, die tragen</translation>
    </message>
    <message>
        <source>Skills and things that go well</source>
        <translation>Können und was gut läuft</translation>
    </message>
    <message>
        <source>Hurts, conflicts and injustices</source>
        <translation>Kränkungen, Konflikte, Unrecht</translation>
    </message>
    <message>
        <source>What worries the person</source>
        <translation>Was der Person Sorgen macht</translation>
    </message>
    <message>
        <source>What worries us, in what was done</source>
        <translation>Was uns sorgt, am Verhalten</translation>
    </message>
    <message>
        <source>A better path and its first small step</source>
        <translation>Ein besserer Weg, erster kleiner Schritt</translation>
    </message>
    <message>
        <source>What would make it better?</source>
        <translation>Was würde es besser machen?</translation>
    </message>
    <message>
        <source>What would make it worse?</source>
        <translation>Was würde es schlimmer machen?</translation>
    </message>
    <message>
        <source>What are we missing or getting wrong?</source>
        <translation>Was übersehen wir oder sehen wir falsch?</translation>
    </message>
    <message>
        <source>The person told me</source>
        <translation>Von der Person selbst</translation>
    </message>
    <message>
        <source>I saw or heard it</source>
        <translation>Ich sah oder hörte es</translation>
    </message>
    <message>
        <source>Someone who saw it</source>
        <translation>Jemand, der es sah</translation>
    </message>
    <message>
        <source>Someone who heard of it</source>
        <translation>Jemand, der davon hörte</translation>
    </message>
    <message>
        <source>Public, online, shown to me</source>
        <translation>Öffentlich im Netz, mir gezeigt</translation>
    </message>
    <message>
        <source>Told by someone who saw it</source>
        <translation>Von jemandem, der es gesehen hat</translation>
    </message>
    <message>
        <source>Told by someone who heard of it</source>
        <translation>Von jemandem, der davon gehört hat</translation>
    </message>
    <message>
        <source>Document seen</source>
        <translation>Dokument gesehen</translation>
    </message>
    <message>
        <source>Public online content, shown to me</source>
        <translation>Öffentlicher Online-Inhalt, mir gezeigt</translation>
    </message>
    <message>
        <source>Rumour</source>
        <translation>Gerücht</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Told to me</source>
        <translation>Mir berichtet</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>The agreement to be supported</source>
        <translation>Die Zustimmung zur Begleitung</translation>
    </message>
    <message>
        <source>The day of the agreement</source>
        <translation>Der Tag der Zustimmung</translation>
    </message>
    <message>
        <source>The checklist of the closure</source>
        <translation>Die Checkliste des Abschlusses</translation>
    </message>
    <message>
        <source>A second person who agrees to close</source>
        <translation>Eine zweite Person, die zustimmt</translation>
    </message>
    <message>
        <source>The reason of closure</source>
        <translation>Der Grund für den Abschluss</translation>
    </message>
    <message>
        <source>Sixty days without contact</source>
        <translation>Sechzig Tage ohne Kontakt</translation>
    </message>
    <message>
        <source>A legal basis</source>
        <translation>Eine Rechtsgrundlage</translation>
    </message>
    <message>
        <source>The person&apos;s agreement to look back</source>
        <translation>Die Zustimmung zur Rückschau</translation>
    </message>
    <message>
        <source>Six months, then twelve, since the closure</source>
        <translation>Sechs, dann zwölf Monate seit dem Abschluss</translation>
    </message>
    <message>
        <source>One short note</source>
        <translation>Eine kurze Notiz</translation>
    </message>
    <message>
        <source>Why a file is needed</source>
        <translation>Warum eine Akte nötig ist</translation>
    </message>
    <message>
        <source>Information given, or postponed</source>
        <translation>Information gegeben oder aufgeschoben</translation>
    </message>
    <message>
        <source>The ground for postponing the information</source>
        <translation>Der Grund, die Information aufzuschieben</translation>
    </message>
    <message>
        <source>The day of the information</source>
        <translation>Der Tag der Information</translation>
    </message>
    <message>
        <source>A purpose</source>
        <translation>Ein Zweck</translation>
    </message>
    <message>
        <source>An earlier review date</source>
        <translation>Ein früheres Überprüfungsdatum</translation>
    </message>
    <message>
        <source>A review date</source>
        <translation>Ein Überprüfungsdatum</translation>
    </message>
    <message>
        <source>A review date that is still to come</source>
        <translation>Ein Überprüfungsdatum in der Zukunft</translation>
    </message>
    <message>
        <source>A second reader</source>
        <translation>Eine zweite prüfende Person</translation>
    </message>
    <message>
        <source>At least one strength</source>
        <translation>Mindestens eine Ressource</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Zwei verschiedene Personen</translation>
    </message>
    <message>
        <source>The consent of every side</source>
        <translation>Die Zustimmung jeder Seite</translation>
    </message>
    <message>
        <source>The first check</source>
        <translation>Die erste Nachfrage</translation>
    </message>
    <message>
        <source>The second check</source>
        <translation>Die zweite Nachfrage</translation>
    </message>
    <message>
        <source>Two sides</source>
        <translation>Zwei Seiten</translation>
    </message>
    <message>
        <source>At least one point of agreement</source>
        <translation>Mindestens ein vereinbarter Punkt</translation>
    </message>
    <message>
        <source>A mediation on the spot</source>
        <translation>Eine Mediation vor Ort</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Eine Sitzung</translation>
    </message>
    <message>
        <source>The reason why it is not suitable</source>
        <translation>Warum sie nicht geeignet ist</translation>
    </message>
    <message>
        <source>A judgement that it is suitable</source>
        <translation>Eine Einschätzung, dass sie geeignet ist</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Waits for a second reader</source>
        <translation>Wartet auf zweite Lesung</translation>
    </message>
    <message>
        <source>Read by two</source>
        <translation>Von zwei Personen gelesen</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>On the street</source>
        <translation>Auf der Straße</translation>
    </message>
    <message>
        <source>Visit to our place</source>
        <translation>Besuch bei uns</translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation>Brief oder E-Mail</translation>
    </message>
    <message>
        <source>Meeting with partners</source>
        <translation>Treffen mit Partnern</translation>
    </message>
    <message>
        <source>Themselves</source>
        <translation>Sich selbst</translation>
    </message>
    <message>
        <source>A relative</source>
        <translation>Angehörige Person</translation>
    </message>
    <message>
        <source>A pupil</source>
        <translation>Schulkind oder Jugendliche</translation>
    </message>
    <message>
        <source>Somebody their service knows</source>
        <translation>Jemand, den die Stelle kennt</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Eine Gruppe</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Ein Ort</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt zu</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>Sieht es anders</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Fragt zuerst nach</translation>
    </message>
    <message>
        <source>What else could explain it</source>
        <translation>Was es sonst erklären könnte</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>Whether anybody is in danger now</source>
        <translation>Ob jetzt jemand in Gefahr ist</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>The reason of the decision</source>
        <translation>Der Grund der Entscheidung</translation>
    </message>
    <message>
        <source>What goes well, or: I do not know</source>
        <translation>Was gut läuft, oder: weiß ich nicht</translation>
    </message>
    <message>
        <source>What happens if we do nothing</source>
        <translation>Was ohne uns geschieht</translation>
    </message>
    <message>
        <source>Whether the person knows of the request</source>
        <translation>Ob die Person von der Anfrage weiß</translation>
    </message>
    <message>
        <source>Why the person does not know yet</source>
        <translation>Warum die Person es noch nicht weiß</translation>
    </message>
    <message>
        <source>A second reader who is somebody else</source>
        <translation>Eine andere Person als zweite Lesung</translation>
    </message>
    <message>
        <source>Whether it is ours</source>
        <translation>Ob es unsere Aufgabe ist</translation>
    </message>
    <message>
        <source>What the first reader proposes</source>
        <translation>Was die erste Lesung vorschlägt</translation>
    </message>
    <message>
        <source>The answer of the second reader</source>
        <translation>Die Antwort der zweiten Lesung</translation>
    </message>
    <message>
        <source>A second reader who agrees</source>
        <translation>Zustimmung der zweiten Lesung</translation>
    </message>
    <message>
        <source>What the second reader says</source>
        <translation>Was die zweite Lesung sagt</translation>
    </message>
    <message>
        <source>See what is kept</source>
        <translation>Sehen, was aufbewahrt wird</translation>
    </message>
    <message>
        <source>Correct something</source>
        <translation>Etwas berichtigen</translation>
    </message>
    <message>
        <source>Restrict the use</source>
        <translation>Die Verarbeitung einschränken</translation>
    </message>
    <message>
        <source>Erase something</source>
        <translation>Etwas löschen</translation>
    </message>
    <message>
        <source>Object to the file</source>
        <translation>Der Akte widersprechen</translation>
    </message>
    <message>
        <source>Complain</source>
        <translation>Sich beschweren</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>Identität geprüft</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>Durchgelesen</translation>
    </message>
    <message>
        <source>Answer sent</source>
        <translation>Antwort abgegangen</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Teilweise gewährt</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Nicht gewährt</translation>
    </message>
    <message>
        <source>Known in person</source>
        <translation>Persönlich bekannt</translation>
    </message>
    <message>
        <source>Document shown, not copied</source>
        <translation>Ausweis gezeigt, nicht kopiert</translation>
    </message>
    <message>
        <source>Called back on the agreed way</source>
        <translation>Auf dem vereinbarten Weg zurückgerufen</translation>
    </message>
    <message>
        <source>Mandate of a representative seen</source>
        <translation>Vollmacht einer Vertretung gesehen</translation>
    </message>
    <message>
        <source>Time of the case is over</source>
        <translation>Frist des Falls ist abgelaufen</translation>
    </message>
    <message>
        <source>Text of a street contact</source>
        <translation>Text eines Straßenkontakts</translation>
    </message>
    <message>
        <source>Request without a case</source>
        <translation>Anfrage ohne Fall</translation>
    </message>
    <message>
        <source>Content of a closed mediation</source>
        <translation>Inhalt einer beendeten Mediation</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep only codes, no text</source>
        <translation>Nur Codes behalten, keinen Text</translation>
    </message>
    <message>
        <source>Keep until a date</source>
        <translation>Bis zu einem Tag behalten</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Wartet auf eine zweite Person</translation>
    </message>
    <message>
        <source>Agreed, not carried out yet</source>
        <translation>Zugestimmt, noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Nicht zugestimmt</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Looked at who it is</source>
        <translation>Angesehen, wer es ist</translation>
    </message>
    <message>
        <source>Changed who it is</source>
        <translation>Geändert, wer es ist</translation>
    </message>
    <message>
        <source>Searched for a rights request</source>
        <translation>Für ein Ersuchen einer betroffenen Person gesucht</translation>
    </message>
    <message>
        <source>Handed over in a file</source>
        <translation>In einer Datei übergeben</translation>
    </message>
    <message>
        <source>Put on paper</source>
        <translation>Auf Papier gebracht</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>For approval</source>
        <translation>Zur Zustimmung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Nicht mehr in Gebrauch</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadtteil</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Open to everybody</source>
        <translation>Offen für alle</translation>
    </message>
    <message>
        <source>Meeting of partners</source>
        <translation>Treffen mit Partnern</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>For whom it is</source>
        <translation>Für wen sie ist</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>Die Sprache</translation>
    </message>
    <message>
        <source>A second person, not its author</source>
        <translation>Eine zweite Person, nicht die verfassende</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>Ein Titel</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Wann sie zu nutzen ist</translation>
    </message>
    <message>
        <source>A last day that is still to come</source>
        <translation>Ein letzter Tag, der noch kommt</translation>
    </message>
    <message>
        <source>Why it was let go</source>
        <translation>Warum es aufgegeben wurde</translation>
    </message>
    <message>
        <source>A first small step</source>
        <translation>Ein erster kleiner Schritt</translation>
    </message>
    <message>
        <source>The check before</source>
        <translation>Die Nachfrage davor</translation>
    </message>
    <message>
        <source>A support plan</source>
        <translation>Ein Unterstützungsplan</translation>
    </message>
    <message>
        <source>At least one goal in the plan</source>
        <translation>Mindestens ein Ziel im Plan</translation>
    </message>
    <message>
        <source>At least one strength in the plan</source>
        <translation>Mindestens eine Ressource im Plan</translation>
    </message>
    <message>
        <source>That the person wants it</source>
        <translation>Dass die Person es möchte</translation>
    </message>
    <message>
        <source>The day on which it began</source>
        <translation>Der Tag, an dem es begann</translation>
    </message>
    <message>
        <source>Needs met as far as possible</source>
        <translation>Bedarf so weit wie möglich gedeckt</translation>
    </message>
    <message>
        <source>Safety looked at</source>
        <translation>Sicherheit angesehen</translation>
    </message>
    <message>
        <source>The person knows, and may come back</source>
        <translation>Die Person weiß es und darf wiederkommen</translation>
    </message>
    <message>
        <source>Copies at partners are known</source>
        <translation>Kopien bei Partnern sind bekannt</translation>
    </message>
    <message>
        <source>Open tasks done or passed on</source>
        <translation>Offene Aufgaben erledigt oder übergeben</translation>
    </message>
    <message>
        <source>Go on as before</source>
        <translation>Weiter wie bisher</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Den Plan ändern</translation>
    </message>
    <message>
        <source>Refer to another service</source>
        <translation>An eine andere Stelle vermitteln</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Den Fall abschließen</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>A day that is not still to come</source>
        <translation>Ein Tag, der nicht in der Zukunft liegt</translation>
    </message>
    <message>
        <source>The day of the review</source>
        <translation>Der Tag der Überprüfung</translation>
    </message>
    <message>
        <source>A second person who is somebody else</source>
        <translation>Eine andere Person als zweite</translation>
    </message>
    <message>
        <source>An answer to each question</source>
        <translation>Eine Antwort auf jede Frage</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>Eine zweite Person</translation>
    </message>
    <message>
        <source>Shows who told it</source>
        <translation>Zeigt, wer es erzählt hat</translation>
    </message>
    <message>
        <source>Is about another person</source>
        <translation>Betrifft eine andere Person</translation>
    </message>
    <message>
        <source>Words of another side</source>
        <translation>Worte einer anderen Seite</translation>
    </message>
    <message>
        <source>Name or contact of who asked</source>
        <translation>Name oder Kontakt der anfragenden Person</translation>
    </message>
    <message>
        <source>How the identity was checked</source>
        <translation>Wie die Identität geprüft wurde</translation>
    </message>
    <message>
        <source>The search in everything that is kept</source>
        <translation>Die Suche in allem, was aufbewahrt wird</translation>
    </message>
    <message>
        <source>A look at each passage about others</source>
        <translation>Ein Blick auf jede Stelle über andere</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation>Eine Entscheidung</translation>
    </message>
    <message>
        <source>The ground of the decision</source>
        <translation>Der Grund der Entscheidung</translation>
    </message>
    <message>
        <source>That the person knows where to complain</source>
        <translation>Dass die Person weiß, wo sie sich beschweren kann</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>In order: no. {seq} from {name} ({principal}), {count} changes.</source>
        <translation>In Ordnung: Nr. {seq} von {name} ({principal}), {count} Änderungen.</translation>
    </message>
    <message>
        <source>Written: {file}, {count} changes. It can be read by {readers}.</source>
        <translation>Geschrieben: {file}, {count} Änderungen. Lesbar für {readers}.</translation>
    </message>
    <message>
        <source>Brought in: {count} changes from {name}.</source>
        <translation>Übernommen: {count} Änderungen von {name}.</translation>
    </message>
    <message>
        <source>Made: {file}, {pages} pages, serial {serial}.</source>
        <translation>Erstellt: {file}, {pages} Seiten, Nummer {serial}.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Passphrase:</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>Add a comment</source>
        <translation>Kommentar ergänzen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Everybody who can read the note can read it.</source>
        <translation>Lesbar für alle, die die Notiz lesen können.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Kommentar ergänzen</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Two versions</source>
        <translation>Zwei Fassungen</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>leaves two versions undecided for now</comment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Diese behalten</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>In beiden gleich</translation>
    </message>
    <message>
        <source>Two versions of the note from {day}</source>
        <translation>Zwei Fassungen der Notiz vom {day}</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Zwei Fassungen eines Eintrags</translation>
    </message>
    <message>
        <source>Choose for each part. Every version stays in the history.</source>
        <translation>Für jeden Teil wählen. Alle Fassungen bleiben im Änderungsverlauf.</translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation>
            <numerusform>Noch %n Entscheidung</numerusform>
            <numerusform>Noch %n Entscheidungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Settled; every version stays in the history</source>
        <translation>Entschieden; alle Fassungen bleiben im Änderungsverlauf</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Quick note</source>
        <translation>Schnellnotiz</translation>
    </message>
    <message>
        <source>{names} can read it</source>
        <translation>Lesbar für {names}</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>Nur für mich lesbar</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>Entwurf gesichert {time}</translation>
    </message>
    <message>
        <source>Correct the note</source>
        <translation>Notiz berichtigen</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>Berichtigung sichern</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz sichern</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht berichtigen</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Note saved to {name}</source>
        <translation>Notiz zu {name} gesichert</translation>
    </message>
    <message>
        <source>Correction saved; the old text is in the history</source>
        <translation>Berichtigung gesichert; der alte Text steht im Änderungsverlauf</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Entwurf verworfen</translation>
    </message>
    <message>
        <source>Correction left</source>
        <translation>Nicht berichtigt</translation>
    </message>
    <message>
        <source>Fold the note away</source>
        <translation>Notiz einklappen</translation>
    </message>
</context>
<context>
    <name>ConferenceForms</name>
    <message>
        <source>Invitation to a conference</source>
        <translation>Einladung zu einer Fallkonferenz</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Einladung sichern</translation>
    </message>
    <message>
        <source>Who convenes it</source>
        <translation>Wer einlädt</translation>
    </message>
    <message>
        <source>Day of the conference</source>
        <translation>Tag der Fallkonferenz</translation>
    </message>
    <message>
        <source>Do we take part?</source>
        <translation>Nehmen wir teil?</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Entscheidung sichern</translation>
    </message>
    <message>
        <source>We take part</source>
        <translation>Wir nehmen teil</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Taking part, and speaking there, is our own decision.</source>
        <translation>Teilnehmen und dort sprechen ist unsere eigene Entscheidung.</translation>
    </message>
    <message>
        <source>The conference was held</source>
        <translation>Die Fallkonferenz hat stattgefunden</translation>
    </message>
    <message>
        <source>Save our side</source>
        <translation>Unsere Seite sichern</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wer dabei war</translation>
    </message>
    <message>
        <source>Functions, one in each line.</source>
        <translation>Funktionen, eine je Zeile.</translation>
    </message>
    <message>
        <source>Did we speak about the person?</source>
        <translation>Haben wir über die Person gesprochen?</translation>
    </message>
    <message>
        <source>What others said about the person is not written down here. If it asks something of us, write the task.</source>
        <translation>Was andere über die Person sagen, wird hier nicht aufgeschrieben. Folgt daraus etwas für uns, gehört es in die Aufgabe.</translation>
    </message>
    <message>
        <source>Task for us</source>
        <translation>Aufgabe für uns</translation>
    </message>
    <message>
        <source>Save the task</source>
        <translation>Aufgabe sichern</translation>
    </message>
    <message>
        <source>The person was</source>
        <translation>Der Person wurde es</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>Close the conference</source>
        <translation>Fallkonferenz abschließen</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Legal instrument</source>
        <translation>Rechtsgrundlage des Treffens</translation>
    </message>
    <message>
        <source>Law, decree, ordinance, or the prosecutor’s reasoned order.</source>
        <translation>Gesetz, Erlass, Verordnung oder begründete Anordnung der Staatsanwaltschaft.</translation>
    </message>
    <message>
        <source>Of which day</source>
        <translation>Von welchem Tag</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>The invitation says who, what and why</source>
        <translation>Die Einladung sagt wer, was und warum</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Was wir tun</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>ConsentForms</name>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Was genau</translation>
    </message>
    <message>
        <source>What is done or passed on, and for what. One thing only.</source>
        <translation>Was getan oder weitergegeben wird, und wofür. Nur eine Sache.</translation>
    </message>
    <message>
        <source>For whom, if somebody gets something</source>
        <translation>Für wen, falls jemand etwas bekommt</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <source>Ask for a consent</source>
        <translation>Um Einwilligung fragen</translation>
    </message>
    <message>
        <source>Save the question</source>
        <translation>Frage sichern</translation>
    </message>
    <message>
        <source>Each kind stands for itself: a yes to help is no yes to passing on.</source>
        <translation>Jede Art steht für sich: Ein Ja zur Hilfe ist kein Ja zur Weitergabe.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Erteilt am</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>Version of the text shown</source>
        <translation>Fassung des gezeigten Textes</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>In welcher Sprache</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Before whom</source>
        <translation>Vor wem</translation>
    </message>
    <message>
        <source>A role is enough.</source>
        <translation>Eine Rolle genügt.</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Von wem sie kommt</translation>
    </message>
    <message>
        <source>How it was made sure that it was understood</source>
        <translation>Wie sichergestellt wurde, dass es verstanden ist</translation>
    </message>
    <message>
        <source>It needs a last day.</source>
        <translation>Sie braucht einen letzten Tag.</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation>Einwilligung sichern</translation>
    </message>
    <message>
        <source>Who, by role; or why nobody is asked.</source>
        <translation>Wer, nach Rolle; oder warum niemand gefragt wird.</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Sorgeberechtigte Person</translation>
    </message>
    <message>
        <source>What the child says about it</source>
        <translation>Was das Kind dazu sagt</translation>
    </message>
    <message>
        <source>They say no</source>
        <translation>Die Antwort ist nein</translation>
    </message>
    <message>
        <source>Save the no</source>
        <translation>Nein sichern</translation>
    </message>
    <message>
        <source>A no needs no reason, and nothing else changes by it.</source>
        <translation>Ein Nein braucht keinen Grund, und sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>They take it back</source>
        <translation>Die Einwilligung wird widerrufen</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Widerruf sichern</translation>
    </message>
    <message>
        <source>From now on nothing leaves on its ground. What was sent before is listed.</source>
        <translation>Ab jetzt geht auf ihrem Grund nichts mehr hinaus. Was vorher ging, wird aufgelistet.</translation>
    </message>
    <message>
        <source>Its last day is past</source>
        <translation>Der letzte Tag ist vorbei</translation>
    </message>
    <message>
        <source>Save that it has expired</source>
        <translation>Ablauf sichern</translation>
    </message>
    <message>
        <source>To go on, ask again.</source>
        <translation>Um weiterzumachen, neu fragen.</translation>
    </message>
    <message>
        <source>Those who got something know</source>
        <translation>Wer etwas bekommen hat, weiß es</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Everybody on the list was told that the consent was withdrawn.</source>
        <translation>Allen auf der Liste wurde gesagt, dass die Einwilligung widerrufen ist.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>DangerSheet</name>
    <message>
        <source>Whoever is there decides, and tells the supervisor as soon as possible.</source>
        <translation>Wer vor Ort ist, entscheidet und informiert die Teamleitung, sobald es geht.</translation>
    </message>
    <message>
        <source>In danger: first make everybody safe</source>
        <translation>In Gefahr: zuerst alle in Sicherheit bringen</translation>
    </message>
    <message>
        <source>This laptop calls nobody and sends nothing. Ring yourself.</source>
        <translation>Dieser Laptop ruft niemanden an und sendet nichts. Bitte selbst anrufen.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Afterwards, write down what happened and what was passed on. A second person looks at it within 24 hours.</source>
        <translation>Danach aufschreiben, was geschah und was weitergegeben wurde. Eine zweite Person sieht es sich binnen 24 Stunden an.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>closes the page about danger</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Aufschreiben, was geschah</translation>
    </message>
</context>
<context>
    <name>DateChip</name>
    <message>
        <source>No date yet</source>
        <translation>Noch ohne Datum</translation>
    </message>
    <message>
        <source>Opens a calendar</source>
        <translation>Öffnet einen Kalender</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Noch ohne Datum</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Practice stick</source>
        <translation>Übungsstick</translation>
    </message>
    <message>
        <source>Locks in {seconds} s. Any key keeps it open.</source>
        <translation>Sperrt in {seconds} s. Jede Taste hält es offen.</translation>
    </message>
</context>
<context>
    <name>DisclosureForms</name>
    <message>
        <source>Prepare to pass something on</source>
        <translation>Weitergabe vorbereiten</translation>
    </message>
    <message>
        <source>Save, without passing it on</source>
        <translation>Sichern, ohne weiterzugeben</translation>
    </message>
    <message>
        <source>On what occasion</source>
        <translation>Aus welchem Anlass</translation>
    </message>
    <message>
        <source>For a conference, a court or the police a second person decides with you.</source>
        <translation>Bei Fallkonferenz, Gericht oder Polizei entscheidet eine zweite Person mit.</translation>
    </message>
    <message>
        <source>Enter what was spoken</source>
        <translation>Gesprochenes eintragen</translation>
    </message>
    <message>
        <source>Save what was spoken</source>
        <translation>Gesprochenes sichern</translation>
    </message>
    <message>
        <source>Within 24 hours. A second person then looks at it where two decide.</source>
        <translation>Binnen 24 Stunden. Wo zwei entscheiden, sieht es sich danach eine zweite Person an.</translation>
    </message>
    <message>
        <source>Somebody asked and got nothing</source>
        <translation>Jemand fragte und bekam nichts</translation>
    </message>
    <message>
        <source>Save the refusal</source>
        <translation>Ablehnung sichern</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Wer gefragt hat</translation>
    </message>
    <message>
        <source>Which body</source>
        <translation>Welche Stelle</translation>
    </message>
    <message>
        <source>No names needed.</source>
        <translation>Namen sind nicht nötig.</translation>
    </message>
    <message>
        <source>What for, as they said</source>
        <translation>Wofür, nach eigener Aussage</translation>
    </message>
    <message>
        <source>Why nothing was passed on</source>
        <translation>Warum nichts weitergegeben wurde</translation>
    </message>
    <message>
        <source>{kind}, for {name}: {contents}</source>
        <translation>{kind}, für {name}: {contents}</translation>
    </message>
    <message>
        <source>Decide as the second person</source>
        <translation>Als zweite Person entscheiden</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Ich stimme zu</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What is left out, and why the rest is needed</source>
        <translation>Was wegbleibt, und warum der Rest nötig ist</translation>
    </message>
    <message>
        <source>Pass it on now</source>
        <translation>Jetzt weitergeben</translation>
    </message>
    <message>
        <source>Save that it was passed on</source>
        <translation>Weitergabe sichern</translation>
    </message>
    <message>
        <source>It stands in the register for good. Nothing is sent by this laptop.</source>
        <translation>Es steht dauerhaft im Verzeichnis. Dieser Laptop verschickt nichts.</translation>
    </message>
    <message>
        <source>It is not passed on</source>
        <translation>Es wird nicht weitergegeben</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Entscheidung sichern</translation>
    </message>
    <message>
        <source>What they confirmed or answered</source>
        <translation>Was bestätigt oder geantwortet wurde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>They confirmed it</source>
        <translation>Der Empfang ist bestätigt</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwort sichern</translation>
    </message>
    <message>
        <source>What they were told</source>
        <translation>Was mitgeteilt wurde</translation>
    </message>
    <message>
        <source>They were told later</source>
        <translation>Nachträgliche Mitteilung</translation>
    </message>
    <message>
        <source>Save the notice</source>
        <translation>Mitteilung sichern</translation>
    </message>
    <message>
        <source>For whom: body</source>
        <translation>Für wen: Stelle</translation>
    </message>
    <message>
        <source>Function of whoever gets it</source>
        <translation>Funktion, an die es geht</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>What, item by item</source>
        <translation>Was, Punkt für Punkt</translation>
    </message>
    <message>
        <source>One line for each item, as little as will do.</source>
        <translation>Eine Zeile je Punkt, so wenig wie nötig.</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Rechtlicher Grund</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was wegbleibt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>If there is none, why</source>
        <translation>Falls keine, warum</translation>
    </message>
    <message>
        <source>Does the person know?</source>
        <translation>Weiß die Person davon?</translation>
    </message>
    <message>
        <source>If not or later, why</source>
        <translation>Falls nein oder später, warum</translation>
    </message>
    <message>
        <source>The legal service answered on</source>
        <translation>Antwort des Rechtsdienstes am</translation>
    </message>
    <message>
        <source>Stop, and ask the legal service before any answer.</source>
        <translation>Halt: vor jeder Antwort den Rechtsdienst fragen.</translation>
    </message>
    <message>
        <source>Without a legal ground and two people, the answer is no.</source>
        <translation>Ohne rechtlichen Grund und zwei Personen ist die Antwort nein.</translation>
    </message>
</context>
<context>
    <name>DoubtCard</name>
    <message>
        <source>Yours</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(leer gelassen)</translation>
    </message>
    <message>
        <source>Keep {name}’s</source>
        <translation>Von {name} behalten</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigenes behalten</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Mediation session</source>
        <translation>Mediationssitzung</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>für {name}</translation>
    </message>
    <message>
        <source>Something left</source>
        <translation>Etwas wurde weitergegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>in a file</comment>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <comment>in a file</comment>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Brought in from {name}’s file: {what}</source>
        <translation>Aus der Datei von {name} übernommen: {what}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>This was not foreseen. What you typed is still there; nothing else was changed.</source>
        <translation>Das war nicht vorgesehen. Das Geschriebene ist noch da; sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A choice is left</source>
        <translation>Eine Entscheidung fehlt noch</translation>
    </message>
    <message>
        <source>Both sides changed it. Choose yours, theirs or both, then bring it in.</source>
        <translation>Beide Seiten haben es geändert. Hier, dort oder beide wählen, dann übernehmen.</translation>
    </message>
    <message>
        <source>Too late to take it back</source>
        <translation>Zu spät zum Zurücknehmen</translation>
    </message>
    <message>
        <source>An import can be taken back for 30 days.</source>
        <translation>Eine Übernahme lässt sich 30 Tage lang zurücknehmen.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>Auf Wunsch angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>The file is not in the form that it should have.</source>
        <translation>Die Datei hat nicht die Form, die sie haben sollte.</translation>
    </message>
    <message>
        <source>An entry is not in order</source>
        <translation>Ein Eintrag ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>It breaks the rules of its form and was not taken.</source>
        <translation>Er verletzt die Regeln seiner Form und wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation>Das ist nicht möglich</translation>
    </message>
    <message>
        <source>A rule of the work does not allow it. Nothing was changed.</source>
        <translation>Eine Regel der Arbeit lässt es nicht zu. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The review of this case is overdue</source>
        <translation>Die Überprüfung dieses Falls ist überfällig</translation>
    </message>
    <message>
        <source>It is {days} days late. Hold the review first. Hand-overs, and what safety or a right asks for, can leave meanwhile.</source>
        <translation>Sie ist seit {days} Tagen fällig. Zuerst die Überprüfung abhalten. Übergaben und was Sicherheit oder ein Recht verlangt, können inzwischen hinaus.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Etwas fehlt noch</translation>
    </message>
    <message>
        <source>Please fill in what is marked, then save again.</source>
        <translation>Bitte das Markierte ausfüllen, dann noch einmal sichern.</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Der Text ist zu lang</translation>
    </message>
    <message>
        <source>One text can hold 64 kilobytes, about 30 pages. Yours is all still here; shorten it or divide it into two notes.</source>
        <translation>Ein Text fasst 64 Kilobyte, etwa 30 Seiten. Alles ist noch hier; bitte kürzen oder auf zwei Notizen verteilen.</translation>
    </message>
    <message>
        <source>The note is too long</source>
        <translation>Die Notiz ist zu lang</translation>
    </message>
    <message>
        <source>One note can hold 256 kilobytes in all. Yours is all still here; divide it into two notes.</source>
        <translation>Eine Notiz fasst insgesamt 256 Kilobyte. Alles ist noch hier; bitte auf zwei Notizen verteilen.</translation>
    </message>
    <message>
        <source>Please choose again</source>
        <translation>Bitte noch einmal wählen</translation>
    </message>
    <message>
        <source>What was chosen is no longer in the list.</source>
        <translation>Das Gewählte steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>The date is not readable</source>
        <translation>Das Datum ist nicht lesbar</translation>
    </message>
    <message>
        <source>Write it as day, month and year.</source>
        <translation>Bitte als Tag, Monat und Jahr schreiben.</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>Die Notiz ist leer</translation>
    </message>
    <message>
        <source>Write down at least one thing that was seen or said.</source>
        <translation>Bitte mindestens etwas aufschreiben, das gesehen oder gesagt wurde.</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Was könnte es noch erklären?</translation>
    </message>
    <message>
        <source>A reading needs at least one other explanation beside it.</source>
        <translation>Zu einer Einschätzung gehört mindestens eine andere Erklärung.</translation>
    </message>
    <message>
        <source>Nothing in the person&apos;s own words</source>
        <translation>Nichts in den Worten der Person</translation>
    </message>
    <message>
        <source>Add a line that they said, or say why there is none.</source>
        <translation>Bitte eine Zeile mit ihren Worten ergänzen oder sagen, warum es keine gibt.</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Woher kommt das Wissen?</translation>
    </message>
    <message>
        <source>Mark each line: seen, told to you, or their own words.</source>
        <translation>Bitte jede Zeile markieren: gesehen, berichtet oder Zitat.</translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation>Wer hat es berichtet?</translation>
    </message>
    <message>
        <source>Choose a role, such as relative or school. No name needed.</source>
        <translation>Eine Rolle wählen, etwa Angehörige oder Schule. Ein Name ist nicht nötig.</translation>
    </message>
    <message>
        <source>A rumour cannot be kept in a case</source>
        <translation>Ein Gerücht gehört in keinen Fall</translation>
    </message>
    <message>
        <source>Leave it out, or ask somebody who saw it themselves.</source>
        <translation>Weglassen oder jemanden fragen, der es selbst gesehen hat.</translation>
    </message>
    <message>
        <source>A strength comes first</source>
        <translation>Zuerst eine Ressource</translation>
    </message>
    <message>
        <source>Write down one thing that this person does well, then the concern.</source>
        <translation>Erst eine Sache aufschreiben, die diese Person gut macht, dann den Anlass zur Sorge.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Warum wird berichtigt?</translation>
    </message>
    <message>
        <source>A few words are enough. The old text stays in the history.</source>
        <translation>Ein paar Worte genügen. Der alte Text bleibt im Änderungsverlauf.</translation>
    </message>
    <message>
        <source>Somebody else wrote this</source>
        <translation>Das hat jemand anderes geschrieben</translation>
    </message>
    <message>
        <source>Only its author puts it into the bin. It stays as it is.</source>
        <translation>Nur wer es geschrieben hat, legt es in den Papierkorb. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Somebody else wrote this note</source>
        <translation>Diese Notiz hat jemand anderes geschrieben</translation>
    </message>
    <message>
        <source>Its author, the lead worker or the stand-in can correct it. You can comment on it.</source>
        <translation>Berichtigen kann, wer sie schrieb, wer zuständig ist oder vertritt. Ein Kommentar ist möglich.</translation>
    </message>
    <message>
        <source>Your role does not do this</source>
        <translation>Diese Rolle tut das nicht</translation>
    </message>
    <message>
        <source>Ask the lead worker or the supervisor. Nothing was changed.</source>
        <translation>Bitte die zuständige Person oder die Teamleitung fragen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Not yet possible</source>
        <translation>Noch nicht möglich</translation>
    </message>
    <message>
        <source>An earlier step is still missing. Nothing was changed.</source>
        <translation>Ein früherer Schritt fehlt noch. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A side has not agreed yet</source>
        <translation>Eine Seite hat noch nicht zugestimmt</translation>
    </message>
    <message>
        <source>Every side that is present must have agreed by the day of the session. Enter its consent first.</source>
        <translation>Jede anwesende Seite muss bis zum Tag der Sitzung zugestimmt haben. Bitte zuerst ihre Zustimmung eintragen.</translation>
    </message>
    <message>
        <source>Not judged suitable</source>
        <translation>Nicht als geeignet eingeschätzt</translation>
    </message>
    <message>
        <source>Judge first whether a mediation suits this conflict.</source>
        <translation>Zuerst einschätzen, ob eine Mediation zu diesem Konflikt passt.</translation>
    </message>
    <message>
        <source>Sealed notes never leave</source>
        <translation>Versiegelte Notizen gehen nie hinaus</translation>
    </message>
    <message>
        <source>They belong to the mediator and stay on this laptop.</source>
        <translation>Sie gehören der Mediator:in und bleiben auf diesem Laptop.</translation>
    </message>
    <message>
        <source>Nothing new to hand over</source>
        <translation>Nichts Neues zu übergeben</translation>
    </message>
    <message>
        <source>These people have everything that they may read.</source>
        <translation>Diese Menschen haben alles, was sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>This entry is not on this laptop.</source>
        <translation>Dieser Eintrag ist nicht auf diesem Laptop.</translation>
    </message>
    <message>
        <source>It has changed meanwhile</source>
        <translation>Es hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>Your text is still here. Look at the new version, then save again.</source>
        <translation>Der Text ist noch hier. Bitte die neue Fassung ansehen, dann noch einmal sichern.</translation>
    </message>
    <message>
        <source>The notes cannot be opened</source>
        <translation>Die Notizen lassen sich nicht öffnen</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the city&apos;s IT desk for help.</source>
        <translation>Nichts wurde geändert. Bitte die IT der Stadt um Hilfe fragen.</translation>
    </message>
    <message>
        <source>The key file is not one of ours</source>
        <translation>Die Schlüsseldatei ist nicht unsere</translation>
    </message>
    <message>
        <source>Somebody may have exchanged it. Put the file vault.keys back from a backup.</source>
        <translation>Vielleicht hat sie jemand ausgetauscht. Bitte die Datei vault.keys aus einer Sicherung zurückholen.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess</source>
        <translation>Diese Passphrase ist zu leicht zu erraten</translation>
    </message>
    <message>
        <source>Take the one that is offered, or at least four plain words.</source>
        <translation>Die angebotene nehmen oder mindestens vier einfache Wörter.</translation>
    </message>
    <message>
        <source>The recovery code has a slip in it</source>
        <translation>Im Wiederherstellungsschlüssel ist ein Fehler</translation>
    </message>
    <message>
        <source>Compare it with your sheet, group by group.</source>
        <translation>Bitte Gruppe für Gruppe mit dem Blatt vergleichen.</translation>
    </message>
    <message>
        <source>These shares cannot be used</source>
        <translation>Diese Anteile können nicht verwendet werden</translation>
    </message>
    <message>
        <source>Two different shares are needed, both from the newest set.</source>
        <translation>Es braucht zwei verschiedene Anteile, beide aus dem neuesten Satz.</translation>
    </message>
    <message>
        <source>The share has a slip in it</source>
        <translation>Im Anteil ist ein Fehler</translation>
    </message>
    <message>
        <source>It has twenty words. Compare them with the paper.</source>
        <translation>Er hat zwanzig Wörter. Bitte mit dem Papier vergleichen.</translation>
    </message>
    <message>
        <source>This share is not valid here</source>
        <translation>Dieser Anteil gilt hier nicht</translation>
    </message>
    <message>
        <source>It belongs to other notes, or newer shares have taken its place.</source>
        <translation>Er gehört zu anderen Notizen, oder neuere Anteile haben ihn ersetzt.</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation>Diese Datei kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>It is cut, altered or something else. Ask for it again.</source>
        <translation>Sie ist abgeschnitten, verändert oder etwas anderes. Bitte noch einmal darum bitten.</translation>
    </message>
    <message>
        <source>Your city keeps no key to these notes</source>
        <translation>Die Stadt verwahrt keinen Schlüssel zu diesen Notizen</translation>
    </message>
    <message>
        <source>Use your recovery code, or two of your three shares.</source>
        <translation>Bitte den Wiederherstellungsschlüssel oder zwei der drei Anteile verwenden.</translation>
    </message>
    <message>
        <source>No request is waiting for this answer</source>
        <translation>Keine Anfrage wartet auf diese Antwort</translation>
    </message>
    <message>
        <source>An answer opens the notes once. Ask your city again from this laptop.</source>
        <translation>Eine Antwort öffnet die Notizen einmal. Bitte die Stadt von diesem Laptop aus noch einmal fragen.</translation>
    </message>
    <message>
        <source>The numbers are not the same</source>
        <translation>Die Zahlen stimmen nicht überein</translation>
    </message>
    <message>
        <source>No answer was made. Ask the worker for the file and its number again.</source>
        <translation>Es wurde keine Antwort gemacht. Bitte noch einmal um die Datei und ihre Zahl bitten.</translation>
    </message>
    <message>
        <source>The notes on this disk are damaged</source>
        <translation>Die Notizen auf diesem Datenträger sind beschädigt</translation>
    </message>
    <message>
        <source>Nothing was changed. What can still be read can be brought back, together with the newest backup.</source>
        <translation>Nichts wurde geändert. Was noch lesbar ist, lässt sich zurückholen, zusammen mit der neuesten Sicherung.</translation>
    </message>
    <message>
        <source>Something here is not what was signed</source>
        <translation>Etwas hier ist nicht, was unterschrieben wurde</translation>
    </message>
    <message>
        <source>It is not shown. Check now under Settings, This laptop; then ask IT.</source>
        <translation>Es wird nicht gezeigt. Unter Einstellungen, Dieser Laptop, jetzt prüfen; dann die IT fragen.</translation>
    </message>
    <message>
        <source>There are notes here already</source>
        <translation>Hier gibt es schon Notizen</translation>
    </message>
    <message>
        <source>Nothing was changed. Open them, or choose another name.</source>
        <translation>Nichts wurde geändert. Sie öffnen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>That place did not take it</source>
        <translation>Dieser Ort nahm es nicht an</translation>
    </message>
    <message>
        <source>Your text is still here. Choose another place.</source>
        <translation>Der Text ist noch hier. Bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>It was not saved. Your text is still here: free some space, then save again.</source>
        <translation>Nicht gesichert. Der Text ist noch hier: Platz schaffen, dann noch einmal sichern.</translation>
    </message>
    <message>
        <source>These notes are already open</source>
        <translation>Diese Notizen sind schon geöffnet</translation>
    </message>
    <message>
        <source>Another window has them. Use that one, or close it first.</source>
        <translation>Ein anderes Fenster hat sie. Dieses benutzen oder es zuerst schließen.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Die Schlüsseldatei ist beschädigt</translation>
    </message>
    <message>
        <source>Without it nobody can open the notes. Put the file vault.keys back from a backup.</source>
        <translation>Ohne sie kann niemand die Notizen öffnen. Bitte die Datei vault.keys aus einer Sicherung zurückholen.</translation>
    </message>
    <message>
        <source>There are no notes here</source>
        <translation>Hier sind keine Notizen</translation>
    </message>
    <message>
        <source>Set up this laptop first, or name another folder.</source>
        <translation>Zuerst diesen Laptop einrichten oder einen anderen Ordner angeben.</translation>
    </message>
    <message>
        <source>These notes are older than they were</source>
        <translation>Diese Notizen sind älter als zuvor</translation>
    </message>
    <message>
        <source>A backup may have been put back. Ask your supervisor to send you what is missing.</source>
        <translation>Vielleicht wurde eine Sicherung zurückgespielt. Bitte die Teamleitung um das Fehlende bitten.</translation>
    </message>
    <message>
        <source>A newer version made these notes</source>
        <translation>Diese Notizen stammen aus einer neueren Version</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the IT desk for the newer version.</source>
        <translation>Nichts wurde geändert. Bitte die IT nach der neueren Version fragen.</translation>
    </message>
    <message>
        <source>The disk refuses to work</source>
        <translation>Der Datenträger verweigert die Arbeit</translation>
    </message>
    <message>
        <source>It was not saved. Your text is still here. Ask the IT desk to look at it.</source>
        <translation>Nicht gesichert. Der Text ist noch hier. Bitte die IT, ihn anzusehen.</translation>
    </message>
    <message>
        <source>Practice and real work never meet</source>
        <translation>Übung und echte Arbeit treffen sich nie</translation>
    </message>
    <message>
        <source>One is practice, the other is not. Nothing was done.</source>
        <translation>Das eine ist Übung, das andere nicht. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>Das ist nicht die Passphrase</translation>
    </message>
    <message>
        <source>Try again. Spaces and capital letters count.</source>
        <translation>Bitte noch einmal versuchen. Leerzeichen und Großbuchstaben zählen.</translation>
    </message>
    <message>
        <source>The file was refused</source>
        <translation>Die Datei wurde abgewiesen</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>Already brought in</source>
        <translation>Schon übernommen</translation>
    </message>
    <message>
        <source>This file is not new here. Nothing changed.</source>
        <translation>Diese Datei ist hier nicht neu. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>The file could not be checked</source>
        <translation>Die Datei konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>What is inside is not what its sender signed. Nothing was opened.</source>
        <translation>Der Inhalt ist nicht das, was signiert wurde. Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>Its list of contents is not in order. Nothing was opened.</source>
        <translation>Ihr Inhaltsverzeichnis ist nicht in Ordnung. Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>An entry in it is not in order. Nothing was opened.</source>
        <translation>Ein Eintrag darin ist nicht in Ordnung. Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>Its signature does not fit the sender. Nothing was opened.</source>
        <translation>Die Signatur passt nicht zum Absender. Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>It was cut or altered on the way. Ask the sender to export it again.</source>
        <translation>Sie wurde unterwegs abgeschnitten oder verändert. Bitte um einen neuen Export bitten.</translation>
    </message>
    <message>
        <source>The sender&apos;s certificate has ended</source>
        <translation>Das Zertifikat des Absenders ist abgelaufen</translation>
    </message>
    <message>
        <source>It needs to be renewed before files can be brought in.</source>
        <translation>Es muss erneuert werden, bevor Dateien übernommen werden können.</translation>
    </message>
    <message>
        <source>Two different exports carry the number {seq}</source>
        <translation>Zwei verschiedene Exporte tragen die Nummer {seq}</translation>
    </message>
    <message>
        <source>The sender&apos;s laptop was restored from an old copy, or somebody else uses its key. Call them. Nothing was opened.</source>
        <translation>Der Laptop des Absenders wurde aus einer alten Kopie wiederhergestellt, oder jemand anderes benutzt seinen Schlüssel. Bitte anrufen. Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>This is not an export file</source>
        <translation>Das ist keine Exportdatei</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .liaise.</source>
        <translation>Bitte eine Datei wählen, deren Name auf .liaise endet.</translation>
    </message>
    <message>
        <source>This file is for somebody else</source>
        <translation>Diese Datei ist für jemand anderen</translation>
    </message>
    <message>
        <source>It is not addressed to this laptop and stays closed.</source>
        <translation>Sie ist nicht an diesen Laptop gerichtet und bleibt geschlossen.</translation>
    </message>
    <message>
        <source>The sender&apos;s laptop was withdrawn</source>
        <translation>Der Laptop des Absenders wurde zurückgezogen</translation>
    </message>
    <message>
        <source>It was reported lost. Exports after that are not accepted.</source>
        <translation>Er wurde als verloren gemeldet. Spätere Exporte werden nicht angenommen.</translation>
    </message>
    <message>
        <source>The backup cannot be used</source>
        <translation>Die Sicherung ist nicht brauchbar</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was changed.</source>
        <translation>Bitte eine andere wählen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Diese Sicherung ist beschädigt</translation>
    </message>
    <message>
        <source>Parts of it are not as they were written. Nothing was changed; choose another one.</source>
        <translation>Teile davon sind nicht mehr so, wie sie geschrieben wurden. Es wurde nichts geändert; bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>This backup does not belong here</source>
        <translation>Diese Sicherung gehört nicht hierher</translation>
    </message>
    <message>
        <source>It is of other notes, or opens with other keys. Nothing was changed.</source>
        <translation>Sie enthält andere Notizen oder öffnet sich mit anderen Schlüsseln. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no good backup here</source>
        <translation>Hier ist keine brauchbare Sicherung</translation>
    </message>
    <message>
        <source>Put in a stick that holds one, then try again.</source>
        <translation>Bitte einen Stick mit einer Sicherung einstecken und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is not enough room</source>
        <translation>Der Platz reicht nicht</translation>
    </message>
    <message>
        <source>Free some space there and try again.</source>
        <translation>Dort Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The stick or folder cannot be used</source>
        <translation>Stick oder Ordner lässt sich nicht benutzen</translation>
    </message>
    <message>
        <source>Put the stick in again, or choose another folder.</source>
        <translation>Den Stick noch einmal einstecken oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The file could not be attached</source>
        <translation>Die Datei konnte nicht angehängt werden</translation>
    </message>
    <message>
        <source>The note is as it was. Try it again.</source>
        <translation>Die Notiz ist, wie sie war. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This kind of file cannot be attached</source>
        <translation>Diese Art von Datei kann nicht angehängt werden</translation>
    </message>
    <message>
        <source>Pictures (PNG, JPEG), PDF and sound (Ogg, MP3, M4A, WAV, FLAC) can. What counts is what is in the file, not what it is called.</source>
        <translation>Möglich sind Bilder (PNG, JPEG), PDF und Ton (Ogg, MP3, M4A, WAV, FLAC). Es zählt, was in der Datei steht, nicht wie sie heißt.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>A picture can have 64 megabytes, anything else one gigabyte. Make it smaller or divide it.</source>
        <translation>Ein Bild darf 64 Megabyte haben, alles andere ein Gigabyte. Bitte verkleinern oder teilen.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>There is nothing in it that could be attached.</source>
        <translation>Es ist nichts darin, das angehängt werden könnte.</translation>
    </message>
    <message>
        <source>No more files fit to this note</source>
        <translation>Zu dieser Notiz passen keine weiteren Dateien</translation>
    </message>
    <message>
        <source>A note can have {limit} files. Write another note for the rest.</source>
        <translation>Eine Notiz kann {limit} Dateien haben. Bitte für die übrigen eine weitere Notiz schreiben.</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <translation>Das Bild ist beschädigt</translation>
    </message>
    <message>
        <source>A part is missing or altered. Take it again from where it came from.</source>
        <translation>Ein Teil fehlt oder ist verändert. Bitte noch einmal von dort holen, wo es herkommt.</translation>
    </message>
    <message>
        <source>The picture has too many pixels</source>
        <translation>Das Bild hat zu viele Bildpunkte</translation>
    </message>
    <message>
        <source>Programs could stumble over it: {width} by {height} pixels. Save it smaller and attach that.</source>
        <translation>Programme könnten darüber stolpern: {width} mal {height} Bildpunkte. Bitte kleiner speichern und das anhängen.</translation>
    </message>
    <message>
        <source>The file could not be read to its end</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden</translation>
    </message>
    <message>
        <source>Perhaps the stick was pulled, or another program holds the file. The note is as it was.</source>
        <translation>Vielleicht wurde der Stick gezogen, oder ein anderes Programm hält die Datei fest. Die Notiz ist, wie sie war.</translation>
    </message>
    <message>
        <source>The file is not on this laptop</source>
        <translation>Die Datei ist nicht auf diesem Laptop</translation>
    </message>
    <message>
        <source>It has not come along yet, or was erased. Ask whoever attached it for a new transfer file.</source>
        <translation>Sie ist noch nicht mitgekommen oder wurde gelöscht. Bitte die Person, die sie angehängt hat, um eine neue Transferdatei bitten.</translation>
    </message>
    <message>
        <source>The file is damaged on this laptop</source>
        <translation>Die Datei ist auf diesem Laptop beschädigt</translation>
    </message>
    <message>
        <source>It is no longer what it was when it was attached, so it is not given out. Somebody who has it can attach it again.</source>
        <translation>Sie ist nicht mehr, was sie beim Anhängen war, und wird darum nicht herausgegeben. Wer sie noch hat, kann sie neu anhängen.</translation>
    </message>
    <message>
        <source>Somebody else attached this file</source>
        <translation>Jemand anderes hat diese Datei angehängt</translation>
    </message>
    <message>
        <source>Only they or the supervisor can remove it.</source>
        <translation>Nur diese Person oder die Teamleitung kann sie entfernen.</translation>
    </message>
    <message>
        <source>No program opens this file</source>
        <translation>Kein Programm öffnet diese Datei</translation>
    </message>
    <message>
        <source>Save a copy of it, and open that where there is one.</source>
        <translation>Bitte eine Kopie speichern und sie dort öffnen, wo es eines gibt.</translation>
    </message>
    <message>
        <source>The copy could not be saved there</source>
        <translation>Die Kopie konnte dort nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The place is full, was pulled out, or cannot be written. Nothing was left there; choose another place.</source>
        <translation>Der Ort ist voll, wurde abgezogen oder lässt sich nicht beschreiben. Es blieb nichts dort; bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>It is larger than it says, or than is allowed.</source>
        <translation>Sie ist größer, als sie sagt oder als erlaubt ist.</translation>
    </message>
    <message>
        <source>A newer version made this file</source>
        <translation>Diese Datei stammt aus einer neueren Version</translation>
    </message>
    <message>
        <source>Ask the IT desk for the newer version of Liaise.</source>
        <translation>Bitte die IT nach der neueren Version von Liaise fragen.</translation>
    </message>
    <message>
        <source>Your city has not certified this sender</source>
        <translation>Die Stadt hat diesen Absender nicht zertifiziert</translation>
    </message>
    <message>
        <source>Nothing was opened. A supervisor of your city has to enrol the sender first.</source>
        <translation>Nichts wurde geöffnet. Eine Teamleitung der Stadt muss den Absender zuerst aufnehmen.</translation>
    </message>
    <message>
        <source>The city pack cannot be used</source>
        <translation>Das Stadtpaket lässt sich nicht benutzen</translation>
    </message>
    <message>
        <source>Ask the IT desk for the city pack.</source>
        <translation>Bitte die IT nach dem Stadtpaket fragen.</translation>
    </message>
    <message>
        <source>The city pack is damaged</source>
        <translation>Das Stadtpaket ist beschädigt</translation>
    </message>
    <message>
        <source>Ask the IT desk for a new copy of it.</source>
        <translation>Bitte die IT um eine neue Kopie bitten.</translation>
    </message>
    <message>
        <source>The city pack is not from your city</source>
        <translation>Das Stadtpaket ist nicht von dieser Stadt</translation>
    </message>
    <message>
        <source>Somebody else signed it. It was not opened.</source>
        <translation>Jemand anderes hat es signiert. Es wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The paper could not be made</source>
        <translation>Das Papier konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The paper could not be saved there</source>
        <translation>Das Papier konnte dort nicht gesichert werden</translation>
    </message>
    <message>
        <source>Choose another folder. Nothing was written.</source>
        <translation>Bitte einen anderen Ordner wählen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>This case is restricted</source>
        <translation>Dieser Fall ist eingeschränkt</translation>
    </message>
    <message>
        <source>It can be read by the lead worker and the data protection officer; nothing in it is changed until the restriction is lifted.</source>
        <translation>Die fallführende Person und die Datenschutzbeauftragte können ihn lesen; nichts darin wird geändert, bis die Einschränkung aufgehoben ist.</translation>
    </message>
    <message>
        <source>This consent does not stand</source>
        <translation>Diese Einwilligung gilt nicht</translation>
    </message>
    <message>
        <source>It was withdrawn, has expired, or is for something else. Nothing leaves on its ground.</source>
        <translation>Sie wurde widerrufen, ist abgelaufen oder gilt für etwas anderes. Auf ihrem Grund geht nichts hinaus.</translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation>Eine zweite Person ist nötig</translation>
    </message>
    <message>
        <source>Whoever decided or wrote it cannot be the second person as well.</source>
        <translation>Wer es entschieden oder geschrieben hat, kann nicht auch die zweite Person sein.</translation>
    </message>
    <message>
        <source>Nothing leaves this way</source>
        <translation>So geht nichts hinaus</translation>
    </message>
    <message>
        <source>No file and no paper goes to an intelligence service. What was compelled is only noted, and the legal service is asked.</source>
        <translation>An einen Nachrichtendienst geht keine Datei und kein Papier. Was erzwungen wurde, wird nur vermerkt, und der Rechtsdienst wird gefragt.</translation>
    </message>
    <message>
        <source>No second person has approved it</source>
        <translation>Keine zweite Person hat es gebilligt</translation>
    </message>
    <message>
        <source>Prepare it in the case under Consents and sharing, for the same recipient; a second person approves it there.</source>
        <translation>Im Fall unter Einwilligung und Weitergabe vorbereiten, für dieselbe Stelle; dort billigt es eine zweite Person.</translation>
    </message>
    <message>
        <source>Whoever proposed it cannot agree to it. A colleague decides on their own laptop; it travels with the next file.</source>
        <translation>Wer es vorgeschlagen hat, kann nicht selbst zustimmen. Eine Kollegin oder ein Kollege entscheidet am eigenen Laptop; es reist mit der nächsten Datei.</translation>
    </message>
    <message>
        <source>Keeping longer takes two people</source>
        <translation>Länger aufbewahren entscheiden zwei Personen</translation>
    </message>
    <message>
        <source>Name a ground and a day to come under “Keep or erase”; a second person agrees.</source>
        <translation>Unter „Behalten oder löschen“ einen Grund und einen künftigen Tag nennen; eine zweite Person stimmt zu.</translation>
    </message>
    <message>
        <source>What is it needed for?</source>
        <translation>Wofür wird es gebraucht?</translation>
    </message>
    <message>
        <source>Choose or write a reason; it stands in the access log.</source>
        <translation>Einen Grund wählen oder schreiben; er steht im Zugriffsprotokoll.</translation>
    </message>
    <message>
        <source>Who cares for this minor?</source>
        <translation>Wer sorgt für diese minderjährige Person?</translation>
    </message>
    <message>
        <source>Name a guardian, or say why none is named.</source>
        <translation>Eine sorgeberechtigte Person nennen oder sagen, warum keine genannt wird.</translation>
    </message>
    <message>
        <source>Not everything was read</source>
        <translation>Es wurde nicht alles gelesen</translation>
    </message>
    <message>
        <source>Decide for each passage about others whether it is masked: {left} left.</source>
        <translation>Für jede Stelle über andere entscheiden, ob sie abgedeckt wird: noch {left}.</translation>
    </message>
    <message>
        <source>The text is too long for a contact</source>
        <translation>Der Text ist für einen Kontakt zu lang</translation>
    </message>
    <message>
        <source>It holds {limit} characters; yours has {size}. Nothing typed is lost.</source>
        <translation>Es passen {limit} Zeichen hinein; hier sind es {size}. Nichts Getipptes geht verloren.</translation>
    </message>
    <message>
        <source>Too many themes</source>
        <translation>Zu viele Themen</translation>
    </message>
    <message>
        <source>Choose up to {limit}, the ones that mattered most.</source>
        <translation>Bis zu {limit} auswählen, die wichtigsten.</translation>
    </message>
    <message>
        <source>The numbers do not fit</source>
        <translation>Die Zahlen passen nicht</translation>
    </message>
    <message>
        <source>More people are counted here than there were. Correct one of the numbers.</source>
        <translation>Hier sind mehr Personen gezählt, als da waren. Bitte eine der Zahlen ändern.</translation>
    </message>
    <message>
        <source>The times do not fit</source>
        <translation>Die Zeiten passen nicht</translation>
    </message>
    <message>
        <source>A round ends after it begins, and within a day. Correct one of the times.</source>
        <translation>Ein Rundgang endet nach seinem Beginn und innerhalb eines Tages. Bitte eine der Zeiten ändern.</translation>
    </message>
    <message>
        <source>This round has ended</source>
        <translation>Dieser Rundgang ist beendet</translation>
    </message>
    <message>
        <source>Start a new round. Nothing was changed.</source>
        <translation>Bitte einen neuen Rundgang beginnen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Examination</name>
    <message>
        <source>Liaise {version}, Python {python}.</source>
        <translation>Liaise {version}, Python {python}.</translation>
    </message>
    <message>
        <source>Fonts, icons and languages are there.</source>
        <translation>Schriften, Symbole und Sprachen sind da.</translation>
    </message>
    <message>
        <source>Fonts, icons or languages are missing: install again.</source>
        <translation>Schriften, Symbole oder Sprachen fehlen: bitte neu installieren.</translation>
    </message>
    <message>
        <source>There is no valid city pack: exports stay closed.</source>
        <translation>Es gibt kein gültiges Stadtpaket: Exporte bleiben geschlossen.</translation>
    </message>
    <message>
        <source>City pack: {city}, version {version}.</source>
        <translation>Stadtpaket: {city}, Version {version}.</translation>
    </message>
    <message>
        <source>The folder of vaults cannot be read.</source>
        <translation>Der Ordner mit den Notizen lässt sich nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n vault(s) on this computer.</source>
        <translation>
            <numerusform>%n Ablage auf diesem Computer.</numerusform>
            <numerusform>%n Ablagen auf diesem Computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>{megabytes} MB are free on this disk.</source>
        <translation>{megabytes} MB sind auf diesem Datenträger frei.</translation>
    </message>
    <message>
        <source>The system encrypts this disk.</source>
        <translation>Das System verschlüsselt diesen Datenträger.</translation>
    </message>
    <message>
        <source>Whether this disk is encrypted is for IT to say.</source>
        <translation>Ob dieser Datenträger verschlüsselt ist, kann die IT sagen.</translation>
    </message>
    <message>
        <source>The notes lie on a network folder ({name}): move them.</source>
        <translation>Die Notizen liegen in einem Netzwerkordner ({name}): bitte verschieben.</translation>
    </message>
    <message>
        <source>The notes lie in a folder that {name} copies away: move them.</source>
        <translation>Die Notizen liegen in einem Ordner, den {name} wegkopiert: bitte verschieben.</translation>
    </message>
    <message>
        <source>The notes lie in a folder of this computer.</source>
        <translation>Die Notizen liegen in einem Ordner dieses Computers.</translation>
    </message>
</context>
<context>
    <name>FieldPairCard</name>
    <message>
        <source>Brought up to date</source>
        <translation>Auf den neuen Stand gebracht</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(leer gelassen)</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Agreement since</source>
        <translation>Zustimmung seit</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>Zustimmung bis</translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation>Andere Erklärung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Warum es endete</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadtteil</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Why a file is needed</source>
        <translation>Warum eine Akte nötig ist</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Wann fällig</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer macht es</translation>
    </message>
    <message>
        <source>Why no own words</source>
        <translation>Warum keine eigenen Worte</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>Meine Einschätzung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Keep or erase on</source>
        <translation>Aufbewahren oder löschen am</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher das Wissen stammt</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Berichtet von</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>From {name}, checked, not decided yet</source>
        <translation>Von {name}, geprüft, noch nicht entschieden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Make my notes</source>
        <translation>Meine Notizen anlegen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Making your notes…</source>
        <translation>Notizen werden angelegt …</translation>
    </message>
    <message>
        <source>One of your own</source>
        <translation>Eine eigene</translation>
    </message>
    <message>
        <source>Words drawn by chance</source>
        <translation>Ausgeloste Wörter</translation>
    </message>
    <message>
        <source>City and language</source>
        <translation>Stadt und Sprache</translation>
    </message>
    <message>
        <source>Name of the notes</source>
        <translation>Name der Notizen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Your way back in</source>
        <translation>Der Weg zurück</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>When it locks, what leaves</source>
        <translation>Was von nun an gilt</translation>
    </message>
    <message>
        <source>Setting up this laptop</source>
        <translation>Diesen Laptop einrichten</translation>
    </message>
    <message>
        <source>All of this happens on the laptop. If you stop, nothing secret stays behind.</source>
        <translation>Alles geschieht auf diesem Laptop. Bei einem Abbruch bleibt nichts Geheimes zurück.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>FlagForms</name>
    <message>
        <source>What should be looked at?</source>
        <translation>Worauf soll jemand schauen?</translation>
    </message>
    <message>
        <source>Who should look?</source>
        <translation>Wer soll schauen?</translation>
    </message>
    <message>
        <source>Left empty, it asks whoever leads the case.</source>
        <translation>Bleibt es leer, ist gefragt, wer den Fall führt.</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>A flag stands on Today until somebody settles it with a few words.</source>
        <translation>Ein Hinweis steht auf der Seite Heute, bis ihn jemand mit ein paar Worten klärt.</translation>
    </message>
    <message>
        <source>Raise a flag</source>
        <translation>Hinweis setzen</translation>
    </message>
    <message>
        <source>Raise it</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Was ist daraus geworden?</translation>
    </message>
    <message>
        <source>Settle the flag</source>
        <translation>Hinweis klären</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Flag raised</source>
        <translation>Hinweis gesetzt</translation>
    </message>
    <message>
        <source>Flag settled</source>
        <translation>Hinweis geklärt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Es fehlt noch: {things}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FullDisk</name>
    <message>
        <source>There is room again. What you typed is kept.</source>
        <translation>Es ist wieder Platz. Das Geschriebene ist gesichert.</translation>
    </message>
</context>
<context>
    <name>FullDiskBanner</name>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Save to another place</source>
        <translation>An anderem Ort sichern</translation>
    </message>
    <message>
        <source>Saved, sealed, as {name}. It comes back at the next unlock from the top of a stick, from Documents or from your home folder.</source>
        <translation>Versiegelt gesichert als {name}. Beim nächsten Entsperren kommt es zurück: aus der obersten Ebene eines Sticks, aus „Dokumente“ oder aus dem eigenen Ordner.</translation>
    </message>
    <message>
        <source>Nothing is lost: what you type stays in this window and is kept as soon as there is room. Free some space, or save it to another place.</source>
        <translation>Nichts ist verloren: Was geschrieben wird, bleibt in diesem Fenster und wird gesichert, sobald Platz ist. Bitte Platz schaffen oder an einem anderen Ort sichern.</translation>
    </message>
    <message>
        <source>Where it goes until there is room</source>
        <translation>Wohin, bis wieder Platz ist</translation>
    </message>
</context>
<context>
    <name>GoalLine</name>
    <message>
        <source>More about this goal</source>
        <translation>Mehr zu diesem Ziel</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>It is under way</source>
        <translation>Es ist unterwegs</translation>
    </message>
    <message>
        <source>It is reached</source>
        <translation>Es ist erreicht</translation>
    </message>
    <message>
        <source>It is partly reached</source>
        <translation>Es ist teilweise erreicht</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>Aufgeben …</translation>
    </message>
    <message>
        <source>Change the goal…</source>
        <translation>Ziel ändern …</translation>
    </message>
    <message>
        <source>First step: {text}</source>
        <translation>Erster Schritt: {text}</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>die Person</translation>
    </message>
    <message>
        <source>How we will notice: {text}</source>
        <translation>Woran wir es merken: {text}</translation>
    </message>
    <message>
        <source>How near it is, in their words: {text}</source>
        <translation>Wie nah es ist, in eigenen Worten: {text}</translation>
    </message>
    <message>
        <source>Let go because: {text}</source>
        <translation>Aufgegeben, weil: {text}</translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>Where the file goes</source>
        <translation>Wohin die Datei geht</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Looking for what they do not have yet…</source>
        <translation>Es wird gesucht, was noch nicht dort ist …</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Mindestens eine Person wählen.</translation>
    </message>
    <message>
        <source>They have everything that they may read.</source>
        <translation>Sie haben alles, was sie lesen dürfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mediations</source>
        <translation>
            <numerusform>%n Mediation</numerusform>
            <numerusform>%n Mediationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes that they do not have yet</source>
        <translation>
            <numerusform>%n Änderung, die sie noch nicht haben</numerusform>
            <numerusform>%n Änderungen, die sie noch nicht haben</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, from {where}.</source>
        <translation>{what}, aus: {where}.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ich selbst</translation>
    </message>
    <message>
        <source>{size}. It can be opened by {people}, and by nobody else.</source>
        <translation>{size}. Öffnen können sie: {people}. Sonst niemand.</translation>
    </message>
</context>
<context>
    <name>HandOverLog</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Came here</source>
        <translation>Kam hierher</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>Zurücknehmen möglich</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Brought in, not all of it</source>
        <translation>Teilweise übernommen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Nicht in Ordnung</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Last full check</source>
        <translation>Letzte vollständige Prüfung</translation>
    </message>
    <message>
        <source>The file of the notes</source>
        <translation>Die Datei mit den Notizen</translation>
    </message>
    <message>
        <source>The entries</source>
        <translation>Die Einträge</translation>
    </message>
    <message>
        <source>The newest state</source>
        <translation>Der neueste Stand</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Last accepted hand-over</source>
        <translation>Letzte bestätigte Übergabe</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Where the notes lie</source>
        <translation>Wo die Notizen liegen</translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation>Verschlüsselung des Datenträgers</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation>Versiegelte Notizen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Backups elsewhere</source>
        <translation>Sicherungen anderswo</translation>
    </message>
    <message>
        <source>Everything written up to {day} was checked.</source>
        <translation>Alles, was bis {day} geschrieben wurde, ist geprüft.</translation>
    </message>
    <message>
        <source>A check is under way.</source>
        <translation>Eine Prüfung läuft.</translation>
    </message>
    <message>
        <source>No check has come to its end and found all in order yet.</source>
        <translation>Noch keine Prüfung kam ans Ende und fand alles in Ordnung.</translation>
    </message>
    <message>
        <source>Every page is as it was written.</source>
        <translation>Jede Seite ist so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The first full check will tell.</source>
        <translation>Die erste vollständige Prüfung wird es zeigen.</translation>
    </message>
    <message>
        <source>Damaged parts: {n}.</source>
        <translation>Beschädigte Teile: {n}.</translation>
    </message>
    <message>
        <source>Every entry is what its author signed. Compared: {n}.</source>
        <translation>Jeder Eintrag ist das, was unterschrieben wurde. Verglichen: {n}.</translation>
    </message>
    <message>
        <source>Entries altered or gone: {n}.</source>
        <translation>Veränderte oder fehlende Einträge: {n}.</translation>
    </message>
    <message>
        <source>Records that do not show what was written: {n}.</source>
        <translation>Einträge, die nicht zeigen, was geschrieben wurde: {n}.</translation>
    </message>
    <message>
        <source>Still missing since the notes were brought back: {n}.</source>
        <translation>Fehlt noch, seit die Notizen zurückgeholt wurden: {n}.</translation>
    </message>
    <message>
        <source>Nothing is missing since the notes were last closed.</source>
        <translation>Seit dem letzten Schließen fehlt nichts.</translation>
    </message>
    <message>
        <source>A small file that remembers it was not there. It was written again.</source>
        <translation>Eine kleine Datei, die ihn sich merkt, fehlte. Sie wurde neu geschrieben.</translation>
    </message>
    <message>
        <source>A small file that remembers it was not readable. It was written again.</source>
        <translation>Eine kleine Datei, die ihn sich merkt, war nicht lesbar. Sie wurde neu geschrieben.</translation>
    </message>
    <message>
        <source>The notes were older than when last closed. Ask IT what was put back.</source>
        <translation>Die Notizen waren älter als beim letzten Schließen. Bitte die IT fragen, was zurückgespielt wurde.</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Gemacht am {day}.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>It has failed since {day}.</source>
        <translation>Sie misslingt seit {day}.</translation>
    </message>
    <message>
        <source>No colleague&apos;s file has yet said what they hold.</source>
        <translation>Noch keine Datei aus dem Team hat gesagt, was dort vorhanden ist.</translation>
    </message>
    <message>
        <source>{name}, {day}: all that may be handed over is held twice.</source>
        <translation>{name}, {day}: Alles, was übergeben werden darf, ist zweimal vorhanden.</translation>
    </message>
    <message>
        <source>{name}, {day}. Entries nobody else has confirmed: {n}.</source>
        <translation>{name}, {day}. Von niemandem sonst bestätigte Einträge: {n}.</translation>
    </message>
    <message>
        <source>Last rehearsed on {day}.</source>
        <translation>Zuletzt geprobt am {day}.</translation>
    </message>
    <message>
        <source>Made on {day}, not rehearsed yet.</source>
        <translation>Erstellt am {day}, noch nicht geprobt.</translation>
    </message>
    <message>
        <source>Nothing tells when it was made. Rehearse it.</source>
        <translation>Nichts sagt, wann es erstellt wurde. Bitte proben.</translation>
    </message>
    <message>
        <source>On a network ({name}). Ask IT to move it to this disk.</source>
        <translation>In einem Netzwerk ({name}). Bitte die IT, sie auf diesen Datenträger zu verschieben.</translation>
    </message>
    <message>
        <source>In a folder that {name} copies away. Ask IT to move it.</source>
        <translation>In einem Ordner, den {name} wegkopiert. Bitte die IT, sie zu verschieben.</translation>
    </message>
    <message>
        <source>Room on this disk</source>
        <translation>Platz auf diesem Datenträger</translation>
    </message>
    <message>
        <source>{megabytes} MB are free.</source>
        <translation>{megabytes} MB sind frei.</translation>
    </message>
    <message>
        <source>The system encrypts this disk.</source>
        <translation>Das System verschlüsselt diesen Datenträger.</translation>
    </message>
    <message>
        <source>The app cannot tell here. Ask IT.</source>
        <translation>Die App kann es hier nicht erkennen. Bitte die IT fragen.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Liaise {version}. City pack: {city}, {pack}.</source>
        <translation>Liaise {version}. Stadtpaket: {city}, {pack}.</translation>
    </message>
    <message>
        <source>All that may be handed over is held by somebody else too.</source>
        <translation>Alles, was übergeben werden darf, ist auch anderswo vorhanden.</translation>
    </message>
    <message>
        <source>Entries nobody else has confirmed: {n}. Hand them over, then bring in an answer.</source>
        <translation>Von niemandem sonst bestätigte Einträge: {n}. Erst übergeben, dann eine Antwort einlesen.</translation>
    </message>
    <message>
        <source>There is nothing to hand over.</source>
        <translation>Es gibt nichts zu übergeben.</translation>
    </message>
    <message>
        <source>Entries: {n}. They are never handed over; only backups hold them.</source>
        <translation>Einträge: {n}. Sie werden nie übergeben; nur Sicherungen enthalten sie.</translation>
    </message>
    <message>
        <source>Entries: {n}. They are never handed over, and no backup outside this laptop is known.</source>
        <translation>Einträge: {n}. Sie werden nie übergeben, und keine Sicherung außerhalb dieses Laptops ist bekannt.</translation>
    </message>
    <message>
        <source>No draft is in hand.</source>
        <translation>Kein Entwurf ist offen.</translation>
    </message>
    <message>
        <source>In hand: {n}. Finish or discard them.</source>
        <translation>Offen: {n}. Bitte fertigstellen oder verwerfen.</translation>
    </message>
    <message>
        <source>Still missing here: {n}.</source>
        <translation>Hier fehlt noch: {n}.</translation>
    </message>
    <message>
        <source>The last full check found everything in order.</source>
        <translation>Die letzte vollständige Prüfung fand alles in Ordnung.</translation>
    </message>
    <message>
        <source>Not checked to the end yet.</source>
        <translation>Noch nicht bis zum Ende geprüft.</translation>
    </message>
    <message>
        <source>The check found damage. Bring back what can be read first.</source>
        <translation>Die Prüfung fand Schäden. Bitte zuerst zurückholen, was lesbar ist.</translation>
    </message>
    <message>
        <source>No backup on a stick or in another folder is known.</source>
        <translation>Keine Sicherung auf einem Stick oder in einem anderen Ordner ist bekannt.</translation>
    </message>
    <message>
        <source>Keep these safe or destroy them: {places}.</source>
        <translation>Sicher aufbewahren oder vernichten: {places}.</translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>This laptop</source>
        <comment>section of the settings</comment>
        <translation>Dieser Laptop</translation>
    </message>
    <message>
        <source>All notes are being checked</source>
        <translation>Alle Notizen werden geprüft</translation>
    </message>
    <message>
        <source>Nothing is known that would be lost with this laptop.</source>
        <translation>Nichts ist bekannt, was mit diesem Laptop verloren ginge.</translation>
    </message>
    <message>
        <source>Do not hand it in yet.</source>
        <translation>Bitte noch nicht abgeben.</translation>
    </message>
    <message>
        <source>Entries here now: {n}.</source>
        <translation>Einträge hier jetzt: {n}.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>A backup of {day} helped.</source>
        <translation>Eine Sicherung vom {day} half dabei.</translation>
    </message>
    <message>
        <source>Lost: {n}, of these with no trace of where they stood: {m}.</source>
        <translation>Verloren: {n}, davon ohne Spur, wo sie standen: {m}.</translation>
    </message>
    <message>
        <source>Attached files lost: {n}.</source>
        <translation>Verlorene Anhänge: {n}.</translation>
    </message>
    <message>
        <source>Some drafts or facts about hand-overs may be lost too.</source>
        <translation>Auch Entwürfe oder Angaben zu Übergaben können verloren sein.</translation>
    </message>
    <message>
        <source>The keys of this laptop are lost: have it certified again.</source>
        <translation>Die Schlüssel dieses Laptops sind verloren: bitte neu zertifizieren lassen.</translation>
    </message>
    <message>
        <source>The damaged files are kept aside in the folder of the notes.</source>
        <translation>Die beschädigten Dateien liegen beiseite im Ordner der Notizen.</translation>
    </message>
    <message>
        <source>The notes were brought back</source>
        <translation>Die Notizen sind zurückgeholt</translation>
    </message>
    <message>
        <source>What is checked on this laptop, and what it found. Nothing is sent to anybody.</source>
        <translation>Was auf diesem Laptop geprüft wird und was dabei herauskam. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>The notes on this disk are damaged</source>
        <translation>Die Notizen auf diesem Datenträger sind beschädigt</translation>
    </message>
    <message>
        <source>Bring back what can be read</source>
        <translation>Zurückholen, was lesbar ist</translation>
    </message>
    <message>
        <source>The app can read out what is whole, fill the rest from the newest good backup, and list what is missing. It locks first and asks for the passphrase.</source>
        <translation>Die App kann lesen, was heil ist, den Rest aus der neuesten guten Sicherung ergänzen und auflisten, was fehlt. Sie sperrt sich zuerst und fragt nach der Passphrase.</translation>
    </message>
    <message>
        <source>How this laptop is doing</source>
        <translation>Wie es diesem Laptop geht</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>What is missing and whom to ask</source>
        <translation>Was fehlt und wer gefragt werden kann</translation>
    </message>
    <message>
        <source>A new hand-over from these colleagues brings what they hold.</source>
        <translation>Eine neue Übergabe aus dem Team bringt mit, was dort vorhanden ist.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Safe to hand in this laptop?</source>
        <translation>Kann dieser Laptop abgegeben werden?</translation>
    </message>
    <message>
        <source>When all is in order: lock, shut down, and give it to IT. The app wipes nothing. IT erases the disk; without passphrase and recovery sheet nobody can read the notes.</source>
        <translation>Wenn alles in Ordnung ist: sperren, herunterfahren und der IT geben. Die App löscht nichts. Die IT löscht den Datenträger; ohne Passphrase und Wiederherstellungsblatt kann niemand die Notizen lesen.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>What differs from the version before is marked.</source>
        <translation>Was sich von der Fassung davor unterscheidet, ist markiert.</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>Grund: {text}</translation>
    </message>
    <message>
        <source>What stood here was erased.</source>
        <translation>Was hier stand, wurde gelöscht.</translation>
    </message>
    <message>
        <source>This is not what was signed, so it is not shown.</source>
        <translation>Das ist nicht, was unterschrieben wurde, und wird darum nicht gezeigt.</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Erste Fassung</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(leer gelassen)</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message numerus="yes">
        <source>Nothing is written yet. If you bring it in, you can take it back for %n days.</source>
        <translation>
            <numerusform>Noch ist nichts geschrieben. Nach dem Übernehmen bleibt %n Tag zum Zurücknehmen.</numerusform>
            <numerusform>Noch ist nichts geschrieben. Nach dem Übernehmen bleiben %n Tage zum Zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Wird übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation>
            <numerusform>Noch %n Entscheidung</numerusform>
            <numerusform>Noch %n Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n items</source>
        <translation>
            <numerusform>%n Eintrag übernehmen</numerusform>
            <numerusform>%n Einträge übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Brought in %n items from {name}</source>
        <translation>
            <numerusform>%n Eintrag von {name} übernommen</numerusform>
            <numerusform>%n Einträge von {name} übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back. The file can be brought in again.</source>
        <translation>Zurückgenommen. Die Datei kann wieder übernommen werden.</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>Signed today at {time}. Nothing was altered on the way.</source>
        <translation>Signiert heute um {time}. Unterwegs wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Signed on {moment}. Nothing was altered on the way.</source>
        <translation>Signiert am {moment}. Unterwegs wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Number of the sender&apos;s key: {digits}. It is {address} in your city.</source>
        <translation>Nummer des Schlüssels: {digits}. In dieser Stadt ist das {address}.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the file would do</source>
        <translation>Was die Datei bewirken würde</translation>
    </message>
    <message>
        <source>Comparing it with what is here</source>
        <translation>Wird mit dem verglichen, was hier ist</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Datei übernehmen</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Sender verified</source>
        <translation>Absender geprüft</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Different words are marked</source>
        <translation>Verschiedene Wörter sind markiert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Both of you changed it</source>
        <translation>Auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed by {name}</source>
        <translation>Von {name} geändert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Nicht dabei</translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation>
            <numerusform>Noch %n Entscheidung</numerusform>
            <numerusform>Noch %n Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided, ready to bring in</source>
        <translation>Entschieden, bereit zum Übernehmen</translation>
    </message>
    <message>
        <source>You leave it out</source>
        <translation>Bleibt weg</translation>
    </message>
    <message>
        <source>Waits for an earlier file</source>
        <translation>Wartet auf eine frühere Datei</translation>
    </message>
    <message>
        <source>Not shared with you, so not opened</source>
        <translation>Nicht geteilt, daher nicht geöffnet</translation>
    </message>
    <message>
        <source>Sealed, so not opened</source>
        <translation>Versiegelt, daher nicht geöffnet</translation>
    </message>
    <message>
        <source>Left out by a newer rule</source>
        <translation>Wegen einer neueren Regel weggelassen</translation>
    </message>
    <message>
        <source>It stays in the file. You can bring the file in again later.</source>
        <translation>Es bleibt in der Datei. Sie kann später noch einmal übernommen werden.</translation>
    </message>
    <message>
        <source>Something that belongs before it is missing here. Ask {name} for the earlier file, or for a new one; then this comes along.</source>
        <translation>Etwas, das davor gehört, fehlt hier. {name} um die frühere oder eine neue Datei bitten; dann kommt dies mit.</translation>
    </message>
    <message>
        <source>You are not among those who may read it. It stays closed.</source>
        <translation>Für andere bestimmt. Es bleibt geschlossen.</translation>
    </message>
    <message>
        <source>Sealed notes belong to who wrote them. It stays closed.</source>
        <translation>Versiegelte Notizen gehören denen, die sie schrieben. Es bleibt geschlossen.</translation>
    </message>
    <message>
        <source>You have not seen every file of {name}</source>
        <translation>Nicht jede Datei von {name} war hier</translation>
    </message>
    <message>
        <source>Numbers {first} to {last} never came here. This one is whole.</source>
        <translation>Die Nummern {first} bis {last} kamen nie hier an. Diese ist vollständig.</translation>
    </message>
    <message>
        <source>An earlier file of {name} is missing</source>
        <translation>Eine frühere Datei von {name} fehlt</translation>
    </message>
    <message>
        <source>Numbers {first} to {last} never came here. What builds on them waits.</source>
        <translation>Die Nummern {first} bis {last} kamen nie hier an. Was darauf aufbaut, wartet.</translation>
    </message>
    <message>
        <source>You have a later file of {name} already</source>
        <translation>Eine spätere Datei von {name} ist schon hier</translation>
    </message>
    <message>
        <source>This one can still be brought in; nothing newer is lost.</source>
        <translation>Diese lässt sich trotzdem übernehmen; nichts Neueres geht verloren.</translation>
    </message>
    <message>
        <source>The dates do not fit</source>
        <translation>Die Daten passen nicht zusammen</translation>
    </message>
    <message>
        <source>The clock of one of the two laptops is wrong. Times may be off.</source>
        <translation>Die Uhr eines der beiden Laptops geht falsch. Zeiten können abweichen.</translation>
    </message>
    <message>
        <source>A newer version wrote this file</source>
        <translation>Eine neuere Version hat diese Datei geschrieben</translation>
    </message>
    <message>
        <source>What this version does not know is kept, but not shown.</source>
        <translation>Was diese Version nicht kennt, bleibt erhalten, wird aber nicht gezeigt.</translation>
    </message>
    <message>
        <source>Two histories under one name: {names}</source>
        <translation>Zwei Verläufe unter einem Namen: {names}</translation>
    </message>
    <message>
        <source>A laptop may have been set back to an old copy. Call them.</source>
        <translation>Vielleicht wurde ein Laptop auf eine alte Kopie zurückgesetzt. Bitte anrufen.</translation>
    </message>
    <message>
        <source>Something about this file is unusual</source>
        <translation>Etwas an dieser Datei ist ungewöhnlich</translation>
    </message>
</context>
<context>
    <name>IncomingForms</name>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>Keep the request</source>
        <translation>Anfrage sichern</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Write down what is asked, not who somebody is.</source>
        <translation>Aufschreiben, was gefragt wird, nicht, wer jemand ist.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button of a form</comment>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>In their words, as far as possible.</source>
        <translation>Möglichst in den eigenen Worten.</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Wie sie kam</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Um wen es geht</translation>
    </message>
    <message>
        <source>Name, only to call back</source>
        <translation>Name, nur für einen Rückruf</translation>
    </message>
    <message>
        <source>Leave it empty if nobody wants to be called back.</source>
        <translation>Leer lassen, wenn niemand einen Rückruf wünscht.</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Wie erreichbar</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadtteil</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was beobachtet wurde</translation>
    </message>
    <message>
        <source>What somebody did or said</source>
        <translation>Was jemand tat oder sagte</translation>
    </message>
    <message>
        <source>Behaviour, not opinion, belief or looks.</source>
        <translation>Verhalten, nicht Meinung, Glaube oder Aussehen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher es bekannt ist</translation>
    </message>
    <message>
        <source>Who saw or told it</source>
        <translation>Wer es sah oder erzählte</translation>
    </message>
    <message>
        <source>A rumour is not written here.</source>
        <translation>Ein Gerücht gehört nicht hierher.</translation>
    </message>
    <message>
        <source>Before anything is filed</source>
        <translation>Bevor etwas zur Akte wird</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Antworten sichern</translation>
    </message>
    <message>
        <source>“I do not know” is always an answer.</source>
        <translation>„Weiß ich nicht“ ist immer eine Antwort.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Was könnte es sonst erklären?</translation>
    </message>
    <message>
        <source>At least one harmless explanation.</source>
        <translation>Mindestens eine harmlose Erklärung.</translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation>Was läuft gut?</translation>
    </message>
    <message>
        <source>What happens if we do nothing?</source>
        <translation>Was geschieht ohne uns?</translation>
    </message>
    <message>
        <source>Is anybody in danger now?</source>
        <translation>Ist jetzt jemand in Gefahr?</translation>
    </message>
    <message>
        <source>Is our service the right one?</source>
        <translation>Ist unsere Stelle die richtige?</translation>
    </message>
    <message>
        <source>Does the person know of this request?</source>
        <translation>Weiß die Person von dieser Anfrage?</translation>
    </message>
    <message>
        <source>Why not yet</source>
        <translation>Warum noch nicht</translation>
    </message>
    <message>
        <source>When to tell them</source>
        <translation>Wann sie es erfährt</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>Die eigene Sicht</translation>
    </message>
    <message>
        <source>What you propose</source>
        <translation>Der Vorschlag</translation>
    </message>
    <message>
        <source>Who reads it second</source>
        <translation>Wer es als Zweites liest</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Zweite Lesung</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwort sichern</translation>
    </message>
    <message>
        <source>To what is proposed</source>
        <translation>Zum Vorschlag</translation>
    </message>
    <message>
        <source>Why, or what you ask</source>
        <translation>Warum, oder die Rückfrage</translation>
    </message>
    <message>
        <source>Not needed if you agree.</source>
        <translation>Nicht nötig bei Zustimmung.</translation>
    </message>
    <message>
        <source>Read it as somebody who does not know the person.</source>
        <translation>Lesen wie jemand, der die Person nicht kennt.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>No file is made. The words of the request go when their time is over.</source>
        <translation>Es entsteht keine Akte. Die Worte der Anfrage gehen, wenn ihre Frist vorbei ist.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Is it known already?</source>
        <translation>Ist es schon bekannt?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Pseudonym, code or place</source>
        <translation>Pseudonym, Kürzel oder Ort</translation>
    </message>
    <message>
        <source>Look before a second file about the same person is made.</source>
        <translation>Nachsehen, bevor zur selben Person eine zweite Akte entsteht.</translation>
    </message>
    <message>
        <source>About whom it concerns</source>
        <translation>Über die betroffene Person</translation>
    </message>
    <message>
        <source>About who asked</source>
        <translation>Über die fragende Person</translation>
    </message>
    <message>
        <source>Propose a case</source>
        <translation>Fall vorschlagen</translation>
    </message>
    <message>
        <source>Propose the case</source>
        <translation>Fall vorschlagen</translation>
    </message>
    <message>
        <source>The case is</source>
        <translation>Der Fall ist</translation>
    </message>
    <message>
        <source>The supervisor opens it on their own laptop.</source>
        <translation>Die Teamleitung eröffnet ihn am eigenen Laptop.</translation>
    </message>
</context>
<context>
    <name>KeepingLine</name>
    <message>
        <source>Due since {day}</source>
        <translation>Fällig seit {day}</translation>
    </message>
    <message>
        <source>Proposed by {name}</source>
        <translation>Vorgeschlagen von {name}</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>What shall become of it</source>
        <translation>Was damit geschehen soll</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Behalten bis</translation>
    </message>
    <message>
        <source>A second person has to agree; it travels with the next file. What is erased is gone for good, wherever the file comes.</source>
        <translation>Eine zweite Person muss zustimmen; es reist mit der nächsten Datei. Was gelöscht wird, ist endgültig weg, wohin die Datei auch kommt.</translation>
    </message>
    <message>
        <source>What is erased is gone for good.</source>
        <translation>Was gelöscht wird, ist endgültig weg.</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Behalten oder löschen</translation>
    </message>
    <message>
        <source>Proposed; a second person decides</source>
        <translation>Vorgeschlagen; eine zweite Person entscheidet</translation>
    </message>
    <message>
        <source>Decided; it travels with the next file</source>
        <translation>Entschieden; es reist mit der nächsten Datei</translation>
    </message>
    <message>
        <source>Declined; it stays as it is</source>
        <translation>Abgelehnt; es bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Things whose time is over. Two people decide; your own contacts you let go alone.</source>
        <translation>Dinge, deren Frist abgelaufen ist. Zwei Personen entscheiden; über eigene Kontakte entscheidet, wer sie notiert hat.</translation>
    </message>
    <message>
        <source>Keep only codes of all your own</source>
        <translation>Von allen eigenen nur Codes behalten</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>What comes due stands here, and nothing goes by time alone.</source>
        <translation>Was fällig wird, steht hier; nichts verschwindet durch Zeit allein.</translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>Asked on {moment} for the vault {vault}. Its number: {number}</source>
        <translation>Angefragt am {moment} für die Ablage {vault}. Ihre Zahl: {number}</translation>
    </message>
    <message>
        <source>The number that the worker reads out:</source>
        <translation>Die Zahl, die vorgelesen wird:</translation>
    </message>
    <message>
        <source>Written: {file}. It opens the notes once, on the laptop that asked, with its one-time code.</source>
        <translation>Geschrieben: {file}. Damit öffnet der anfragende Laptop die Notizen einmal, mit seinem Einmalcode.</translation>
    </message>
    <message>
        <source>The share, twenty words:</source>
        <translation>Der Anteil, zwanzig Wörter:</translation>
    </message>
    <message>
        <source>the worker&apos;s sealed envelope</source>
        <translation>versiegelter Umschlag</translation>
    </message>
    <message>
        <source>the supervisor</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>This share is valid for this vault. Its holder: {holder}.</source>
        <translation>Dieser Anteil gilt für diese Ablage. Verwahrt von: {holder}.</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>I have read this</source>
        <translation>Ich habe es gelesen</translation>
    </message>
    <message>
        <source>Your city keeps a key to these notes</source>
        <translation>Die Stadt verwahrt einen Schlüssel zu diesen Notizen</translation>
    </message>
    <message>
        <source>Its holders can open them if you forget your passphrase. You are told here of each time that this application opens them with it.</source>
        <translation>Wer ihn verwahrt, kann sie öffnen, wenn die Passphrase vergessen ist. Jedes Mal, wenn diese Anwendung sie damit öffnet, steht es hier.</translation>
    </message>
    <message>
        <source>These notes were opened with your city&apos;s key on {moment}</source>
        <translation>Diese Notizen wurden mit dem Schlüssel der Stadt geöffnet: {moment}</translation>
    </message>
    <message>
        <source>These notes were opened with two shares on {moment}</source>
        <translation>Diese Notizen wurden mit zwei Anteilen geöffnet: {moment}</translation>
    </message>
    <message>
        <source>If you were not there, tell your supervisor today, and change all keys in the settings.</source>
        <translation>Wer nicht dabei war, sagt es noch heute der Teamleitung und wechselt in den Einstellungen alle Schlüssel.</translation>
    </message>
</context>
<context>
    <name>KeyTask</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>KeyTaskPage</name>
    <message>
        <source>Writing the notes under new keys</source>
        <translation>Die Notizen werden unter neuen Schlüsseln geschrieben</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Diese Passphrase setzen</translation>
    </message>
    <message>
        <source>Let this sheet count</source>
        <translation>Dieses Blatt gelten lassen</translation>
    </message>
    <message>
        <source>Let these shares count</source>
        <translation>Diese Anteile gelten lassen</translation>
    </message>
    <message>
        <source>Change all keys and lock</source>
        <translation>Alle Schlüssel wechseln und sperren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Rehearse the sheet</source>
        <translation>Das Blatt proben</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Neues Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Make three shares</source>
        <translation>Drei Anteile erstellen</translation>
    </message>
    <message>
        <source>Check a share</source>
        <translation>Einen Anteil prüfen</translation>
    </message>
    <message>
        <source>Change keys completely</source>
        <translation>Schlüssel ganz wechseln</translation>
    </message>
    <message>
        <source>Let no shares open it</source>
        <translation>Keine Anteile mehr gelten lassen</translation>
    </message>
    <message>
        <source>The city keeps a way in. Each use of it becomes a record that you see at the next unlock.</source>
        <translation>Die Stadt behält einen Zugang. Jede Nutzung wird festgehalten und ist beim nächsten Öffnen zu sehen.</translation>
    </message>
    <message>
        <source>The city keeps no way in. Nobody but you can open these notes.</source>
        <translation>Die Stadt behält keinen Zugang. Niemand sonst kann diese Notizen öffnen.</translation>
    </message>
    <message>
        <source>The city keeps no way in.</source>
        <translation>Die Stadt behält keinen Zugang.</translation>
    </message>
    <message>
        <source>Rehearsed on {day}. Once a year you are asked to do it again.</source>
        <translation>Geprobt am {day}. Einmal im Jahr kommt eine Erinnerung.</translation>
    </message>
    <message>
        <source>Made on {day}, not rehearsed yet.</source>
        <translation>Erstellt am {day}, noch nicht geprobt.</translation>
    </message>
    <message>
        <source>Not rehearsed yet.</source>
        <translation>Noch nicht geprobt.</translation>
    </message>
    <message>
        <source>There are no shares.</source>
        <translation>Es gibt keine Anteile.</translation>
    </message>
    <message>
        <source>There are three shares.</source>
        <translation>Es gibt drei Anteile.</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Erstellt am {day}.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>It opens the notes. Nobody can reset it.</source>
        <translation>Sie öffnet die Notizen. Niemand kann sie zurücksetzen.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Two shares of three</source>
        <translation>Zwei Anteile von dreien</translation>
    </message>
    <message>
        <source>Three people hold one share each: you in a sealed envelope, your supervisor, and IT. Any two together open the notes; one alone opens nothing.</source>
        <translation>Je einen Anteil haben: ein verschlossener Umschlag, die Teamleitung und die IT. Zwei zusammen öffnen die Notizen; einer allein öffnet nichts.</translation>
    </message>
    <message>
        <source>Recovery by the city</source>
        <translation>Wiederherstellung durch die Stadt</translation>
    </message>
    <message>
        <source>When somebody may know the passphrase or have seen the sheet. The notes are written anew under new keys, with a new passphrase and a new sheet.</source>
        <translation>Wenn jemand die Passphrase kennen oder das Blatt gesehen haben könnte. Die Notizen werden unter neuen Schlüsseln neu geschrieben, mit neuer Passphrase und neuem Blatt.</translation>
    </message>
</context>
<context>
    <name>LibraryEntryPage</name>
    <message>
        <source>Entry of the library</source>
        <translation>Eintrag der Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>used in %n contacts</source>
        <comment>a message</comment>
        <translation>
            <numerusform>in %n Kontakt genutzt</numerusform>
            <numerusform>in %n Kontakten genutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Zustimmung erbitten</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Heute geprüft</translation>
    </message>
    <message>
        <source>Two versions of this entry</source>
        <translation>Zwei Fassungen dieses Eintrags</translation>
    </message>
    <message>
        <source>Two people changed it apart. Both versions stay in the history.</source>
        <translation>Zwei Personen haben ihn getrennt geändert. Beide Fassungen bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The agreement is over</source>
        <translation>Die Vereinbarung ist abgelaufen</translation>
    </message>
    <message>
        <source>Ask this service before anybody is referred, then note the new day.</source>
        <translation>Vor einer Weitervermittlung dort nachfragen, dann den neuen Tag eintragen.</translation>
    </message>
    <message>
        <source>Its last day is over</source>
        <translation>Der letzte Tag ist vorbei</translation>
    </message>
    <message>
        <source>It is not for use any more. A new version can take its place.</source>
        <translation>Sie ist nicht mehr zu nutzen. Eine neue Fassung kann an ihre Stelle treten.</translation>
    </message>
    <message>
        <source>The next step still needs</source>
        <translation>Für den nächsten Schritt fehlt noch</translation>
    </message>
    <message>
        <source>Back to a draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Nicht mehr nutzen</translation>
    </message>
    <message>
        <source>Every version…</source>
        <translation>Alle Fassungen…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>Mehr zu diesem Eintrag</translation>
    </message>
    <message>
        <source>This entry is not on this laptop</source>
        <translation>Dieser Eintrag ist nicht auf diesem Laptop</translation>
    </message>
    <message>
        <source>Choose one from the library.</source>
        <translation>In der Bibliothek einen wählen.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>What the team shares and what concerns no person.</source>
        <translation>Was das Team teilt und was keine Person betrifft.</translation>
    </message>
    <message>
        <source>Parts of the library</source>
        <translation>Teile der Bibliothek</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>wählen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>filter</source>
        <comment>hint beside the slash key</comment>
        <translation>filtern</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>Messages</source>
        <translation>Botschaften</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Practice sheets</source>
        <translation>Praxisblätter</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Fortbildung</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilotprojekte</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Botschaft</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Neuer Partner</translation>
    </message>
    <message>
        <source>New practice sheet</source>
        <translation>Neues Praxisblatt</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Neue Fortbildung</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Neuer Besuch</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Neues Pilotprojekt</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neue Veranstaltung</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Noch keine Botschaft</translation>
    </message>
    <message>
        <source>Short texts for talks stand here once a second person approved them.</source>
        <translation>Kurze Texte für Gespräche stehen hier, sobald eine zweite Person zugestimmt hat.</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>Noch kein Partner</translation>
    </message>
    <message>
        <source>Services to which somebody can be referred stand here.</source>
        <translation>Hier stehen Dienste, an die jemand weitervermittelt werden kann.</translation>
    </message>
    <message>
        <source>No practice sheet yet</source>
        <translation>Noch kein Praxisblatt</translation>
    </message>
    <message>
        <source>What worked, and what did not, told so that another city can use it.</source>
        <translation>Was gelang und was nicht, so erzählt, dass eine andere Stadt es nutzen kann.</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>Noch keine Fortbildung</translation>
    </message>
    <message>
        <source>What was learned, when and with whom. Supervisors can read it too.</source>
        <translation>Was gelernt wurde, wann und bei wem. Auch die Teamleitung kann es lesen.</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Noch kein Besuch</translation>
    </message>
    <message>
        <source>Visits to other cities and services, and what they bring home.</source>
        <translation>Besuche in anderen Städten und Diensten, und was sie bringen.</translation>
    </message>
    <message>
        <source>No pilot yet</source>
        <translation>Noch kein Pilotprojekt</translation>
    </message>
    <message>
        <source>What is tried out, and by what it will be judged.</source>
        <translation>Was ausprobiert wird, und woran es gemessen wird.</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Noch keine Veranstaltung</translation>
    </message>
    <message>
        <source>Seminars and public events, and how many people came.</source>
        <translation>Seminare und öffentliche Veranstaltungen, und wie viele kamen.</translation>
    </message>
    <message>
        <source>Waits for a second person now</source>
        <translation>Wartet jetzt auf eine zweite Person</translation>
    </message>
    <message>
        <source>Approved; it can be used from now on</source>
        <translation>Zugestimmt; ab jetzt zu nutzen</translation>
    </message>
    <message>
        <source>A draft again</source>
        <translation>Wieder ein Entwurf</translation>
    </message>
    <message>
        <source>Not used any more; a new version can follow</source>
        <translation>Nicht mehr in Gebrauch; eine neue Fassung kann folgen</translation>
    </message>
    <message>
        <source>New version begun, with the words of the last one</source>
        <translation>Neue Fassung begonnen, mit den Worten der letzten</translation>
    </message>
    <message>
        <source>Noted as checked today</source>
        <translation>Als heute geprüft vermerkt</translation>
    </message>
    <message>
        <source>Kept in the library</source>
        <translation>In der Bibliothek abgelegt</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Edit “{name}”</source>
        <translation>„{name}“ bearbeiten</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Änderungen ablegen</translation>
    </message>
    <message>
        <source>It begins as a draft. A second person approves it before it is used.</source>
        <translation>Sie beginnt als Entwurf. Vor dem Gebrauch stimmt eine zweite Person zu.</translation>
    </message>
    <message>
        <source>The supervisors can read it; nobody counts by person.</source>
        <translation>Die Teamleitung kann es lesen; niemand zählt nach Personen.</translation>
    </message>
    <message>
        <source>The whole team can read it. No names of people who are supported.</source>
        <translation>Das ganze Team kann es lesen. Keine Namen begleiteter Personen.</translation>
    </message>
    <message>
        <source>Several with commas between them.</source>
        <translation>Mehrere mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>After that day the list says that the agreement is over.</source>
        <translation>Nach diesem Tag sagt die Liste, dass die Vereinbarung abgelaufen ist.</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>zwei Fassungen</translation>
    </message>
    <message>
        <source>emergencies too</source>
        <translation>auch im Notfall</translation>
    </message>
    <message>
        <source>over since then</source>
        <translation>seither abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <comment>in contacts</comment>
        <translation>
            <numerusform>%n-mal genutzt</numerusform>
            <numerusform>%n-mal genutzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicencesPanel</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licence or work</source>
        <translation>Lizenz oder Werk</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Change this line</source>
        <translation>Diese Zeile ändern</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>MediationAgreement</name>
    <message>
        <source>Mediation agreement</source>
        <translation>Mediationsvereinbarung</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Vereinbart am</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Was wir vereinbart haben</translation>
    </message>
    <message>
        <source>No point has been written down.</source>
        <translation>Kein Punkt wurde aufgeschrieben.</translation>
    </message>
    <message>
        <source>Point agreed</source>
        <translation>Vereinbarter Punkt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>This was agreed by word of mouth. Signing it is not needed.</source>
        <translation>Dies wurde mündlich vereinbart. Eine Unterschrift ist nicht nötig.</translation>
    </message>
    <message>
        <source>Each side agreed to these points freely and gets a copy.</source>
        <translation>Jede Seite hat diesen Punkten freiwillig zugestimmt und erhält eine Ausfertigung.</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Mediator:in</translation>
    </message>
    <message>
        <source>spoken for by {names}</source>
        <translation>vertreten durch {names}</translation>
    </message>
    <message>
        <source>Place, date and signature</source>
        <translation>Ort, Datum und Unterschrift</translation>
    </message>
</context>
<context>
    <name>MediationBody</name>
    <message numerus="yes">
        <source>%n entries in all wait for a decision.</source>
        <translation>
            <numerusform>Insgesamt wartet %n Eintrag auf eine Entscheidung.</numerusform>
            <numerusform>Insgesamt warten %n Einträge auf eine Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the mediation</source>
        <translation>Mediation abschließen</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Neu einschätzen</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Fragen beantworten</translation>
    </message>
    <message>
        <source>Mediation suits this conflict.</source>
        <translation>Mediation passt zu diesem Konflikt.</translation>
    </message>
    <message>
        <source>Mediation does not suit this conflict.</source>
        <translation>Mediation passt nicht zu diesem Konflikt.</translation>
    </message>
    <message>
        <source>It is open whether mediation suits this conflict.</source>
        <translation>Es ist offen, ob Mediation zu diesem Konflikt passt.</translation>
    </message>
    <message>
        <source>These questions come before anybody is talked to.</source>
        <translation>Diese Fragen kommen vor dem ersten Gespräch.</translation>
    </message>
    <message>
        <source>Nothing yet. It often shows in the separate talks.</source>
        <translation>Noch nichts. Oft zeigt es sich in den Einzelgesprächen.</translation>
    </message>
    <message>
        <source>A mediation has two sides or more.</source>
        <translation>Eine Mediation hat zwei Seiten oder mehr.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Punkt ergänzen</translation>
    </message>
    <message>
        <source>No point yet. Say who does what, and from when or until when.</source>
        <translation>Noch kein Punkt. Wer tut was, und ab wann oder bis wann?</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a session</comment>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>No session yet. Every side agrees to take part first.</source>
        <translation>Noch keine Sitzung. Erst stimmt jede Seite der Teilnahme zu.</translation>
    </message>
    <message>
        <source>Talk with each side apart about how the agreement is going.</source>
        <translation>Mit jeder Seite einzeln sprechen, wie es mit der Vereinbarung geht.</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a note of one&apos;s own</comment>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Gemeinsames</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>common ground</comment>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>Point agreed</source>
        <translation>Vereinbarter Punkt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation>Wie es läuft</translation>
    </message>
    <message>
        <source>Two versions of an entry differ</source>
        <translation>Zwei Fassungen eines Eintrags weichen voneinander ab</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>Add a side</source>
        <translation>Seite ergänzen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Points of the agreement</source>
        <translation>Punkte der Vereinbarung</translation>
    </message>
    <message>
        <source>The sides have agreed</source>
        <translation>Die Seiten haben sich geeinigt</translation>
    </message>
    <message>
        <source>It ends without points</source>
        <translation>Es endet ohne Punkte</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Write up the check</source>
        <translation>Nachfrage aufschreiben</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>Eigene Notizen</translation>
    </message>
    <message>
        <source>Never leaves this laptop, in no search.</source>
        <translation>Bleibt immer auf diesem Laptop, in keiner Suche.</translation>
    </message>
</context>
<context>
    <name>MediationForms</name>
    <message>
        <source>Is there violence, or a threat of it?</source>
        <translation>Gibt es Gewalt oder droht sie?</translation>
    </message>
    <message>
        <source>Is it about violence in a relationship, or against somebody because of their sex?</source>
        <translation>Geht es um Gewalt in einer Beziehung oder gegen jemanden wegen des Geschlechts?</translation>
    </message>
    <message>
        <source>Is one side much weaker than the other?</source>
        <translation>Ist eine Seite viel schwächer als die andere?</translation>
    </message>
    <message>
        <source>Is an offence being investigated?</source>
        <translation>Wird wegen einer Straftat ermittelt?</translation>
    </message>
    <message>
        <source>Is an interpreter needed?</source>
        <translation>Braucht es eine Dolmetschung?</translation>
    </message>
    <message>
        <source>Does mediation suit this conflict?</source>
        <translation>Passt Mediation zu diesem Konflikt?</translation>
    </message>
    <message>
        <source>Why, and where instead</source>
        <translation>Warum, und wohin stattdessen</translation>
    </message>
    <message>
        <source>Needed if mediation does not suit. It then ends here.</source>
        <translation>Nötig, wenn Mediation nicht passt. Sie endet dann hier.</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>Save the judgement</source>
        <translation>Einschätzung sichern</translation>
    </message>
    <message>
        <source>“I do not know” is an answer too; the judgement then stays open.</source>
        <translation>„Ich weiß es nicht“ ist auch eine Antwort; die Einschätzung bleibt dann offen.</translation>
    </message>
    <message>
        <source>Add a side</source>
        <translation>Seite ergänzen</translation>
    </message>
    <message>
        <source>Add the side</source>
        <translation>Seite ergänzen</translation>
    </message>
    <message>
        <source>How they call themselves</source>
        <translation>Wie sie sich selbst nennen</translation>
    </message>
    <message>
        <source>Residents, stairs B and C</source>
        <translation>Anwohnende, Aufgang B und C</translation>
    </message>
    <message>
        <source>By role, without names.</source>
        <translation>Nach Rolle, ohne Namen.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>How many people, about</source>
        <translation>Wie viele Menschen ungefähr</translation>
    </message>
    <message>
        <source>Spoken for by</source>
        <translation>Vertreten durch</translation>
    </message>
    <message>
        <source>Pseudonyms, such as Mila V.</source>
        <translation>Pseudonyme, etwa Mila V.</translation>
    </message>
    <message>
        <source>They asked us not to take notes</source>
        <translation>Sie möchten keine Aufzeichnungen</translation>
    </message>
    <message>
        <source>Separate talk</source>
        <translation>Einzelgespräch</translation>
    </message>
    <message>
        <source>Save the talk</source>
        <translation>Gespräch sichern</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>The rules were explained</source>
        <translation>Die Regeln wurden erklärt</translation>
    </message>
    <message>
        <source>What stays among us was explained, and where that ends</source>
        <translation>Erklärt wurde, was unter uns bleibt und wo das endet</translation>
    </message>
    <message>
        <source>They come of their own will</source>
        <translation>Sie kommen aus freiem Willen</translation>
    </message>
    <message>
        <source>They agree to take part</source>
        <translation>Sie stimmen der Teilnahme zu</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation>Zustimmung sichern</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Spoken before whom</source>
        <translation>Vor wem mündlich</translation>
    </message>
    <message>
        <source>A role is enough.</source>
        <translation>Eine Rolle genügt.</translation>
    </message>
    <message>
        <source>Their needs and words may be shown to the supervisor and on paper</source>
        <translation>Ihre Anliegen und Worte dürfen der Teamleitung und auf Papier gezeigt werden</translation>
    </message>
    <message>
        <source>Without this only the mediators see them.</source>
        <translation>Ohne dies sehen sie nur die Mediator:innen.</translation>
    </message>
    <message>
        <source>Who stops</source>
        <translation>Wer aufhört</translation>
    </message>
    <message>
        <source>A side stops taking part</source>
        <translation>Eine Seite hört auf</translation>
    </message>
    <message>
        <source>Stop the mediation</source>
        <translation>Mediation beenden</translation>
    </message>
    <message>
        <source>Anybody may stop at any time, and needs no reason. The mediation ends here.</source>
        <translation>Alle dürfen jederzeit aufhören, ohne Grund. Die Mediation endet hier.</translation>
    </message>
    <message>
        <source>A side declines</source>
        <translation>Eine Seite lehnt ab</translation>
    </message>
    <message>
        <source>Somebody else goes on with it</source>
        <translation>Jemand anderes macht weiter</translation>
    </message>
    <message>
        <source>It was asked and does not want a mediation. The mediation ends here.</source>
        <translation>Sie wurde gefragt und möchte keine Mediation. Die Mediation endet hier.</translation>
    </message>
    <message>
        <source>Another service goes on with the matter. The mediation ends here.</source>
        <translation>Eine andere Stelle führt die Sache weiter. Die Mediation endet hier.</translation>
    </message>
    <message>
        <source>Needs and own words</source>
        <translation>Anliegen und eigene Worte</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Worte sichern</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Was sie brauchen</translation>
    </message>
    <message>
        <source>What they said, own words</source>
        <translation>Was sie sagten, eigene Worte</translation>
    </message>
    <message>
        <source>Close the mediation</source>
        <translation>Mediation abschließen</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>People who took part, about</source>
        <translation>Wie viele ungefähr teilnahmen</translation>
    </message>
    <message>
        <source>People it reached besides, about</source>
        <translation>Wie viele es sonst ungefähr erreichte</translation>
    </message>
</context>
<context>
    <name>MediationLines</name>
    <message>
        <source>New mediation</source>
        <translation>Neue Mediation</translation>
    </message>
    <message>
        <source>A mediation that belongs to this case shows up here.</source>
        <translation>Eine Mediation, die zu diesem Fall gehört, erscheint hier.</translation>
    </message>
    <message>
        <source>No mediation in this case</source>
        <translation>Keine Mediation in diesem Fall</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>MediationPage</name>
    <message>
        <source>A</source>
        <comment>key: add a point</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key: add a session</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Open its case</source>
        <translation>Zugehörigen Fall öffnen</translation>
    </message>
    <message>
        <source>Add a side…</source>
        <translation>Seite ergänzen …</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>The sides have agreed…</source>
        <translation>Die Seiten haben sich geeinigt …</translation>
    </message>
    <message>
        <source>It ends without points…</source>
        <translation>Es endet ohne Punkte …</translation>
    </message>
    <message>
        <source>A side stops taking part…</source>
        <translation>Eine Seite hört auf …</translation>
    </message>
    <message>
        <source>A side declines…</source>
        <translation>Eine Seite lehnt ab …</translation>
    </message>
    <message>
        <source>Mediation does not suit…</source>
        <translation>Mediation passt nicht …</translation>
    </message>
    <message>
        <source>Another service goes on…</source>
        <translation>Andere Stelle macht weiter …</translation>
    </message>
    <message>
        <source>Close the mediation…</source>
        <translation>Mediation abschließen …</translation>
    </message>
    <message>
        <source>Agreement as PDF</source>
        <translation>Vereinbarung als PDF</translation>
    </message>
    <message>
        <source>More about this mediation</source>
        <translation>Mehr zu dieser Mediation</translation>
    </message>
    <message>
        <source>This mediation is not on this laptop</source>
        <translation>Diese Mediation ist nicht auf diesem Laptop</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Bitte eine aus der Liste wählen.</translation>
    </message>
</context>
<context>
    <name>MediationWords</name>
    <message>
        <source>Mediators: {names}</source>
        <translation>Mediation durch: {names}</translation>
    </message>
    <message>
        <source>All sides agreed on {day} that we take notes</source>
        <translation>Alle Seiten sind seit {day} mit Aufzeichnungen einverstanden</translation>
    </message>
    <message numerus="yes">
        <source>%n talks</source>
        <translation>
            <numerusform>%n Gespräch</numerusform>
            <numerusform>%n Gespräche</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>stage of a mediation</comment>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>stage of a mediation</comment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Preparation</source>
        <comment>stage of a mediation</comment>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>stage of a mediation</comment>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>stage of a mediation</comment>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>stage of a mediation</comment>
        <translation>Nachfragen</translation>
    </message>
    <message numerus="yes">
        <source>%n joint</source>
        <comment>sessions with all sides</comment>
        <translation>
            <numerusform>%n gemeinsame</numerusform>
            <numerusform>%n gemeinsame</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shuttle</source>
        <comment>sessions with the sides apart</comment>
        <translation>
            <numerusform>%n im Pendelgespräch</numerusform>
            <numerusform>%n im Pendelgespräch</numerusform>
        </translation>
    </message>
    <message>
        <source>written {day}</source>
        <comment>an agreement</comment>
        <translation>schriftlich {day}</translation>
    </message>
    <message>
        <source>spoken {day}</source>
        <comment>an agreement</comment>
        <translation>mündlich {day}</translation>
    </message>
    <message>
        <source>no agreement</source>
        <comment>stage of a mediation</comment>
        <translation>keine Vereinbarung</translation>
    </message>
    <message>
        <source>both checks held</source>
        <comment>stage of a mediation</comment>
        <translation>beide Nachfragen erfolgt</translation>
    </message>
    <message>
        <source>first of two checks</source>
        <comment>stage of a mediation</comment>
        <translation>erste von zwei Nachfragen</translation>
    </message>
    <message>
        <source>second of two checks</source>
        <comment>stage of a mediation</comment>
        <translation>zweite von zwei Nachfragen</translation>
    </message>
    <message>
        <source>Stopped taking part on {day}</source>
        <translation>Hat am {day} aufgehört</translation>
    </message>
    <message>
        <source>Has not agreed to take part yet</source>
        <translation>Hat der Teilnahme noch nicht zugestimmt</translation>
    </message>
    <message>
        <source>Agreed on {day}, spoken before {witness}</source>
        <translation>Zugestimmt am {day}, mündlich vor: {witness}</translation>
    </message>
    <message>
        <source>Agreed on {day}, on paper</source>
        <translation>Zugestimmt am {day}, auf Papier</translation>
    </message>
    <message>
        <source>No separate talk yet</source>
        <translation>Noch kein Einzelgespräch</translation>
    </message>
    <message numerus="yes">
        <source>%n separate talks</source>
        <translation>
            <numerusform>%n Einzelgespräch</numerusform>
            <numerusform>%n Einzelgespräche</numerusform>
        </translation>
    </message>
    <message>
        <source>{talks}, last on {day}</source>
        <translation>{talks}, zuletzt am {day}</translation>
    </message>
    <message>
        <source>Asked us not to take notes</source>
        <translation>Wünscht keine Aufzeichnungen</translation>
    </message>
    <message>
        <source>What this side needs and said stays with the mediators.</source>
        <translation>Was diese Seite braucht und sagte, bleibt unter den Mediator:innen.</translation>
    </message>
    <message>
        <source>Nothing written down yet.</source>
        <translation>Noch nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>by {day}</source>
        <comment>when a point is due</comment>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <comment>when a point begins</comment>
        <translation>ab {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <comment>of an agreement</comment>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes of a session</comment>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>First check</source>
        <translation>Erste Nachfrage</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>Zweite Nachfrage</translation>
    </message>
    <message>
        <source>Stopped by a side on {day}</source>
        <translation>Von einer Seite beendet am {day}</translation>
    </message>
    <message>
        <source>Declined by a side on {day}</source>
        <translation>Von einer Seite abgelehnt am {day}</translation>
    </message>
    <message>
        <source>Handed to another service on {day}</source>
        <translation>An andere Stelle übergeben am {day}</translation>
    </message>
    <message>
        <source>Mediation does not suit this conflict</source>
        <translation>Mediation passt nicht zu diesem Konflikt</translation>
    </message>
    <message>
        <source>Ended without points on {day}</source>
        <translation>Ohne Punkte beendet am {day}</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>Vor Ort geklärt</translation>
    </message>
    <message>
        <source>Both checks were held</source>
        <translation>Beide Nachfragen sind erfolgt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Point: {standing}</source>
        <translation>Punkt: {standing}</translation>
    </message>
    <message>
        <source>Judgement kept</source>
        <translation>Einschätzung gesichert</translation>
    </message>
    <message>
        <source>Side added</source>
        <translation>Seite ergänzt</translation>
    </message>
    <message>
        <source>Talk kept</source>
        <translation>Gespräch gesichert</translation>
    </message>
    <message>
        <source>Consent kept</source>
        <translation>Zustimmung gesichert</translation>
    </message>
    <message>
        <source>Words kept</source>
        <translation>Worte gesichert</translation>
    </message>
    <message>
        <source>Common ground added</source>
        <translation>Gemeinsames ergänzt</translation>
    </message>
    <message>
        <source>Session kept</source>
        <translation>Sitzung gesichert</translation>
    </message>
    <message>
        <source>Point added</source>
        <translation>Punkt ergänzt</translation>
    </message>
    <message>
        <source>Agreement kept; two checks are planned</source>
        <translation>Vereinbarung gesichert; zwei Nachfragen sind geplant</translation>
    </message>
    <message>
        <source>Check kept</source>
        <translation>Nachfrage gesichert</translation>
    </message>
    <message>
        <source>Note kept, for you alone</source>
        <translation>Notiz gesichert, nur für mich</translation>
    </message>
    <message>
        <source>Mediation closed</source>
        <translation>Mediation abgeschlossen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gesichert</translation>
    </message>
</context>
<context>
    <name>MediationsPage</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediation</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Konfliktart</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Nächste Nachfrage</translation>
    </message>
    <message>
        <source>New mediation</source>
        <translation>Neue Mediation</translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation>Anfrage gesichert</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <comment>of an agreement</comment>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>zwei Fassungen</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Mediationen</translation>
    </message>
    <message>
        <source>Requests, sessions and agreements, latest first.</source>
        <translation>Anfragen, Sitzungen und Vereinbarungen, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Filter by title or code</source>
        <translation>Nach Titel oder Kürzel filtern</translation>
    </message>
    <message>
        <source>No mediation yet</source>
        <translation>Noch keine Mediation</translation>
    </message>
    <message>
        <source>A conflict that people ask you to mediate stands here, from the request to the second check.</source>
        <translation>Ein Konflikt, bei dem um Vermittlung gebeten wird, steht hier von der Anfrage bis zur zweiten Nachfrage.</translation>
    </message>
    <message>
        <source>No mediation fits</source>
        <translation>Keine Mediation passt</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>wählen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>filter</source>
        <comment>hint beside the slash key</comment>
        <translation>filtern</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Compare the number first</source>
        <translation>Zuerst die Nummer vergleichen</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>Ein Name fehlt</translation>
    </message>
    <message>
        <source>Type the words</source>
        <translation>Die Wörter eintippen</translation>
    </message>
    <message>
        <source>These are not the words</source>
        <translation>Das sind nicht die Wörter</translation>
    </message>
    <message>
        <source>Type a passphrase</source>
        <translation>Eine Passphrase eintippen</translation>
    </message>
    <message>
        <source>It needs 14 characters or more</source>
        <translation>Sie braucht 14 Zeichen oder mehr</translation>
    </message>
    <message>
        <source>Too easy to guess: take more different words</source>
        <translation>Zu leicht zu erraten: mehr verschiedene Wörter nehmen</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Noch einmal eintippen</translation>
    </message>
    <message>
        <source>The two are not the same yet</source>
        <translation>Die beiden sind noch nicht gleich</translation>
    </message>
    <message>
        <source>Type your present passphrase</source>
        <translation>Die jetzige Passphrase eintippen</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Den Schlüssel eintippen</translation>
    </message>
    <message>
        <source>A share has twenty words</source>
        <translation>Ein Anteil hat zwanzig Wörter</translation>
    </message>
    <message>
        <source>Two groups to go</source>
        <translation>Noch zwei Gruppen</translation>
    </message>
    <message>
        <source>One group to go</source>
        <translation>Noch eine Gruppe</translation>
    </message>
    <message>
        <source>One group does not fit</source>
        <translation>Eine Gruppe passt nicht</translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message>
        <source>There are more. The saved list holds them all.</source>
        <translation>Es gibt noch mehr. Die gespeicherte Liste enthält alle.</translation>
    </message>
    <message>
        <source>Binder {number}</source>
        <translation>Mappe {number}</translation>
    </message>
    <message>
        <source>author {number}</source>
        <translation>Autor:in {number}</translation>
    </message>
    <message>
        <source>{place}: entries of {name}, no. {span}.</source>
        <translation>{place}: Einträge von {name}, Nr. {span}.</translation>
    </message>
    <message>
        <source>Held by {names}: ask there.</source>
        <translation>Vorhanden bei {names}: dort fragen.</translation>
    </message>
    <message>
        <source>Perhaps held by {names}: ask there.</source>
        <translation>Vielleicht bei {names}: dort fragen.</translation>
    </message>
    <message>
        <source>Nobody else is known to hold it. Look for an older backup.</source>
        <translation>Niemand sonst ist bekannt, der sie hat. Bitte nach einer älteren Sicherung suchen.</translation>
    </message>
</context>
<context>
    <name>NameReminder</name>
    <message>
        <source>{words}: a name? Save again to keep it as it is.</source>
        <translation>{words}: ein Name? Noch einmal sichern lässt es so stehen.</translation>
    </message>
    <message>
        <source>{words}: a name? “A young person” says enough here.</source>
        <translation>{words}: ein Name? „Ein junger Mensch“ genügt hier.</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>This page is open</source>
        <translation>Diese Seite ist offen</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>things on a page</comment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>Case proposed; it waits for its second reader</source>
        <translation>Fall vorgeschlagen; er wartet auf die zweite Prüfung</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Propose the case</source>
        <translation>Fall vorschlagen</translation>
    </message>
    <message>
        <source>A case opens when a second person has read this and agrees.</source>
        <translation>Ein Fall wird eröffnet, wenn eine zweite Person dies gelesen hat und zustimmt.</translation>
    </message>
    <message>
        <source>Leave it empty and one is drawn.</source>
        <translation>Leer lassen, dann wird eines gelost.</translation>
    </message>
    <message>
        <source>What milder way was tried?</source>
        <translation>Was wurde schon Milderes versucht?</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Why a file, and why now</source>
        <translation>Warum eine Akte, und warum jetzt</translation>
    </message>
    <message>
        <source>Information for the person</source>
        <translation>Information für die Person</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadtteil</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Zweite prüfende Person</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Opened with the recovery code</source>
        <translation>Mit dem Wiederherstellungsschlüssel geöffnet</translation>
    </message>
    <message>
        <source>Opened with two shares</source>
        <translation>Mit zwei Anteilen geöffnet</translation>
    </message>
    <message>
        <source>Opened by the city</source>
        <translation>Durch die Stadt geöffnet</translation>
    </message>
    <message>
        <source>Choose a new passphrase now. The sheet goes on opening these notes: put it back into the safe.</source>
        <translation>Jetzt eine neue Passphrase wählen. Das Blatt öffnet diese Notizen weiterhin: bitte zurück in den Safe legen.</translation>
    </message>
    <message>
        <source>Choose a new passphrase now. The shares go on opening these notes: seal them again.</source>
        <translation>Jetzt eine neue Passphrase wählen. Die Anteile öffnen diese Notizen weiterhin: bitte wieder verschließen.</translation>
    </message>
    <message>
        <source>Choose a new passphrase now. With it, the city&apos;s answer opens nothing any more.</source>
        <translation>Jetzt eine neue Passphrase wählen. Damit öffnet die Antwort der Stadt nichts mehr.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Diese Passphrase setzen</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>What stood here was erased.</source>
        <translation>Was hier stand, wurde gelöscht.</translation>
    </message>
    <message>
        <source>This is not what was signed, so it is not shown.</source>
        <translation>Das ist nicht, was unterschrieben wurde, und wird darum nicht gezeigt.</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>More than a year ago</source>
        <translation>Vor mehr als einem Jahr</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Disagrees ({who}): {text}</source>
        <translation>Widerspricht ({who}): {text}</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Zwei Fassungen</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>What to do with this note</source>
        <translation>Was mit dieser Notiz geschehen soll</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>{name}, written on {day}</source>
        <translation>{name}, geschrieben am {day}</translation>
    </message>
    <message>
        <source>No own words: {reason}</source>
        <translation>Keine eigenen Worte: {reason}</translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation>Andere Erklärung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Kommentar ergänzen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>The person disagrees…</source>
        <translation>Die Person widerspricht…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>In den Papierkorb legen</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Observed</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>Meine Einschätzung</translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation>Andere Erklärung</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Day on which it happened</source>
        <translation>Tag des Geschehens</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Tag des nächsten Schritts</translation>
    </message>
    <message>
        <source>“{word}”: is it needed here? Is it about what somebody did?</source>
        <translation>„{word}“: Ist das hier nötig? Geht es darum, was jemand getan hat?</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Warum wird berichtigt?</translation>
    </message>
    <message>
        <source>The old text stays in the history.</source>
        <translation>Der alte Text bleibt im Änderungsverlauf.</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>Woher stammt das Wissen?</translation>
    </message>
    <message>
        <source>How do they know?</source>
        <translation>Woher wissen sie es?</translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation>Wer hat es berichtet?</translation>
    </message>
    <message>
        <source>What was seen or said? Enter begins the next line.</source>
        <translation>Was wurde gesehen oder gesagt? Enter beginnt die nächste Zeile.</translation>
    </message>
    <message>
        <source>Nothing here is in their own words. Why?</source>
        <translation>Hier steht nichts in ihren eigenen Worten. Warum?</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <source>How do I understand it?</source>
        <translation>Wie verstehe ich das?</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Was könnte es noch erklären?</translation>
    </message>
    <message>
        <source>What was agreed, and who does it?</source>
        <translation>Was wird vereinbart, wer macht es?</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wer?</translation>
    </message>
    <message>
        <source>What happened when, and where</source>
        <translation>Was wann und wo geschah</translation>
    </message>
    <message>
        <source>What kind of note?</source>
        <translation>Welche Art von Notiz?</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the moment of saving</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>16:20</source>
        <comment>an example of a time of day</comment>
        <translation>16:20</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Observed</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>Meine Einschätzung</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of this case are not on this paper.</source>
        <translation>
            <numerusform>%n Notiz dieses Falls steht nicht auf diesem Papier.</numerusform>
            <numerusform>%n Notizen dieses Falls stehen nicht auf diesem Papier.</numerusform>
        </translation>
    </message>
    <message>
        <source>No note has been written yet.</source>
        <translation>Noch wurde keine Notiz geschrieben.</translation>
    </message>
    <message>
        <source>Versions of this note differ and nobody has decided between them yet. Ask before you rely on it.</source>
        <translation>Fassungen dieser Notiz weichen voneinander ab, und noch hat niemand zwischen ihnen entschieden. Bitte nachfragen, bevor sich jemand darauf stützt.</translation>
    </message>
    <message>
        <source>corrected since; the earlier text stays in the history</source>
        <translation>seither berichtigt; der frühere Text bleibt im Änderungsverlauf</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>älter als ein Jahr</translation>
    </message>
    <message>
        <source>written on {day}</source>
        <translation>geschrieben am {day}</translation>
    </message>
    <message>
        <source>No own words: {reason}</source>
        <translation>Keine eigenen Worte: {reason}</translation>
    </message>
    <message>
        <source>It could also be: {text}</source>
        <translation>Es könnte auch sein: {text}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>Objections</name>
    <message>
        <source>Statement of disagreement: {who}, {day}</source>
        <translation>Gegendarstellung: {who}, {day}</translation>
    </message>
</context>
<context>
    <name>ObservedPart</name>
    <message>
        <source>&amp;Seen</source>
        <translation>&amp;Gesehen</translation>
    </message>
    <message>
        <source>&amp;Told to me</source>
        <translation>&amp;Berichtet</translation>
    </message>
    <message>
        <source>&amp;Quoted</source>
        <translation>&amp;Zitat</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>offered on {day}</source>
        <translation>angeboten am {day}</translation>
    </message>
    <message>
        <source>begun on {day}</source>
        <translation>begonnen am {day}</translation>
    </message>
    <message>
        <source>after one month: {answer}</source>
        <translation>nach einem Monat: {answer}</translation>
    </message>
    <message>
        <source>after three months: {answer}</source>
        <translation>nach drei Monaten: {answer}</translation>
    </message>
    <message>
        <source>after six months: {answer}</source>
        <translation>nach sechs Monaten: {answer}</translation>
    </message>
    <message>
        <source>What was the reply?</source>
        <translation>Was war die Antwort?</translation>
    </message>
    <message>
        <source>It has begun</source>
        <translation>Es hat begonnen</translation>
    </message>
    <message>
        <source>Ask again: from {day}</source>
        <translation>Nachfragen: ab {day}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Saved on this laptop, {time}</source>
        <translation>Auf diesem Laptop gespeichert, {time}</translation>
    </message>
</context>
<context>
    <name>OfficeBackups</name>
    <message>
        <source>Backups</source>
        <comment>section of the settings</comment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Restored: the backup of {moment} is in place.</source>
        <translation>Zurückgespielt: Die Sicherung vom {moment} ist an ihrem Platz.</translation>
    </message>
</context>
<context>
    <name>OfficeBin</name>
    <message>
        <source>Bin</source>
        <comment>section of the settings</comment>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>OfficeCaseSteps</name>
    <message>
        <source>Next steps</source>
        <comment>tab of a case</comment>
        <translation>Nächste Schritte</translation>
    </message>
</context>
<context>
    <name>OfficeKeys</name>
    <message>
        <source>Keys and recovery</source>
        <comment>section of the settings</comment>
        <translation>Schlüssel und Wiederherstellung</translation>
    </message>
    <message>
        <source>The new passphrase counts from now on.</source>
        <translation>Ab jetzt gilt die neue Passphrase.</translation>
    </message>
    <message>
        <source>The new sheet counts. Destroy the old one: it opens nothing.</source>
        <translation>Das neue Blatt gilt. Bitte das alte vernichten: Es öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>The three shares count. Bring each to its place.</source>
        <translation>Die drei Anteile gelten. Bitte jeden an seinen Platz bringen.</translation>
    </message>
    <message>
        <source>The sheet is right. Put it back into its envelope.</source>
        <translation>Das Blatt stimmt. Bitte zurück in den Umschlag legen.</translation>
    </message>
</context>
<context>
    <name>OfficeLibrary</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>OfficePlan</name>
    <message>
        <source>Support plan</source>
        <translation>Unterstützungsplan</translation>
    </message>
</context>
<context>
    <name>OfficeRequests</name>
    <message>
        <source>Incoming requests</source>
        <comment>page of the rail</comment>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>OfficeRights</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Zugriffsprotokoll</translation>
    </message>
</context>
<context>
    <name>OfficeSharing</name>
    <message>
        <source>Referrals</source>
        <translation>Weitervermittlungen</translation>
    </message>
    <message>
        <source>Consents and sharing</source>
        <translation>Einwilligung und Weitergabe</translation>
    </message>
</context>
<context>
    <name>OfficeStreet</name>
    <message>
        <source>Street contacts</source>
        <translation>Straßenkontakte</translation>
    </message>
</context>
<context>
    <name>OfficeToday</name>
    <message>
        <source>Today</source>
        <comment>page of the rail</comment>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Recovery by the city</source>
        <translation>Wiederherstellung durch die Stadt</translation>
    </message>
    <message>
        <source>Open with two shares</source>
        <translation>Mit zwei Anteilen öffnen</translation>
    </message>
    <message>
        <source>The city keeps a way into these notes. Using it is recorded for you to see.</source>
        <translation>Die Stadt behält einen Zugang zu diesen Notizen. Seine Nutzung wird sichtbar festgehalten.</translation>
    </message>
    <message>
        <source>Type two of the three shares, in any order. A new passphrase follows.</source>
        <translation>Zwei der drei Anteile eintippen, in beliebiger Reihenfolge. Danach folgt eine neue Passphrase.</translation>
    </message>
    <message>
        <source>Make a request file</source>
        <translation>Anfragedatei erstellen</translation>
    </message>
    <message>
        <source>Choose the answer file</source>
        <translation>Antwortdatei wählen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>The request is written. Bring it to the city, read the number out to them, and write the one-time code down: without it their answer opens nothing.</source>
        <translation>Die Anfrage ist geschrieben. Bitte zur Stadt bringen, die Nummer vorlesen und den Einmalschlüssel aufschreiben: Ohne ihn öffnet die Antwort nichts.</translation>
    </message>
    <message>
        <source>A request of {day} waits for its answer. A new one makes it void.</source>
        <translation>Eine Anfrage vom {day} wartet auf ihre Antwort. Eine neue macht sie ungültig.</translation>
    </message>
    <message>
        <source>One share</source>
        <translation>Ein Anteil</translation>
    </message>
    <message>
        <source>Another share</source>
        <translation>Ein anderer Anteil</translation>
    </message>
    <message>
        <source>First: ask</source>
        <translation>Zuerst: anfragen</translation>
    </message>
    <message>
        <source>One-time code, to be written down</source>
        <translation>Einmalschlüssel, zum Aufschreiben</translation>
    </message>
    <message>
        <source>Number of the request, to be read out</source>
        <translation>Nummer der Anfrage, zum Vorlesen</translation>
    </message>
    <message>
        <source>Then: the answer</source>
        <translation>Dann: die Antwort</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalschlüssel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>OwnNote</name>
    <message>
        <source>Change this note</source>
        <translation>Diese Notiz ändern</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Seite {page} von {total}</translation>
    </message>
    <message>
        <source>Prepared for {recipient}</source>
        <translation>Erstellt für {recipient}</translation>
    </message>
    <message>
        <source>Serial {serial}</source>
        <translation>Nummer {serial}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Fingerabdruck {fingerprint}</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>Invented people in an invented city. This is not a real paper.</source>
        <translation>Erfundene Menschen in einer erfundenen Stadt. Dies ist kein echtes Papier.</translation>
    </message>
</context>
<context>
    <name>PaletteActions</name>
    <message>
        <source>What was found above may be it already.</source>
        <translation>Das Gefundene weiter oben ist es vielleicht schon.</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Schnell erfassen</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>New mediation</source>
        <translation>Neue Mediation</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>New message for the library</source>
        <translation>Neue Botschaft für die Bibliothek</translation>
    </message>
    <message>
        <source>New partner service</source>
        <translation>Neuer Kooperationspartner</translation>
    </message>
    <message>
        <source>New note in {name}</source>
        <comment>the pseudonym of somebody who was found</comment>
        <translation>Neue Notiz bei {name}</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Export a file for a colleague</source>
        <translation>Datei für andere im Team exportieren</translation>
    </message>
    <message>
        <source>Import a file that was brought</source>
        <translation>Mitgebrachte Datei importieren</translation>
    </message>
    <message>
        <source>Is this laptop safe to hand in?</source>
        <translation>Kann dieser Laptop abgegeben werden?</translation>
    </message>
    <message>
        <source>Settings: {section}</source>
        <translation>Einstellungen: {section}</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>We keep no copy. A line in the case says what left, for whom and why.</source>
        <translation>Wir behalten keine Kopie. Eine Zeile im Fall sagt, was hinausging, für wen und warum.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Sichern unter …</translation>
    </message>
    <message>
        <source>Paper {serial} saved; the case says that it left</source>
        <translation>Papier {serial} gesichert; der Fall hält fest, dass es hinausging</translation>
    </message>
</context>
<context>
    <name>PaperFields</name>
    <message>
        <source>What is it for?</source>
        <translation>Wofür ist es?</translation>
    </message>
    <message>
        <source>Choose why it leaves</source>
        <translation>Anlass wählen</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Für wen?</translation>
    </message>
    <message>
        <source>A service or a person in it</source>
        <translation>Eine Stelle oder eine Person dort</translation>
    </message>
    <message>
        <source>Why do they need it?</source>
        <translation>Warum wird es gebraucht?</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>On which ground?</source>
        <translation>Auf welcher Grundlage?</translation>
    </message>
    <message>
        <source>Who has agreed to it?</source>
        <translation>Wer hat zugestimmt?</translation>
    </message>
    <message>
        <source>Here a second person decides with you.</source>
        <translation>Hier entscheidet eine zweite Person mit.</translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation>Kolleg:in wählen</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Sprache des Papiers</translation>
    </message>
    <message>
        <source>What goes on it</source>
        <translation>Was darauf steht</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Anlass zur Sorge</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Mediationen</translation>
    </message>
    <message>
        <source>The last ten notes</source>
        <translation>Die letzten zehn Notizen</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Case summary as PDF</source>
        <translation>Fallzusammenfassung als PDF</translation>
    </message>
    <message>
        <source>Agreement as PDF</source>
        <translation>Vereinbarung als PDF</translation>
    </message>
    <message>
        <source>Never on it: names and addresses, the safe way to make contact, the form of violence, sealed notes, drafts.</source>
        <translation>Nie darauf: Namen und Adressen, der sichere Kontaktweg, die Form der Gewalt, versiegelte Notizen, Entwürfe.</translation>
    </message>
    <message>
        <source>On it: the points, who, until when, and lines to sign. Nothing else.</source>
        <translation>Darauf: die Punkte, wer, bis wann, und Zeilen zum Unterschreiben. Sonst nichts.</translation>
    </message>
    <message>
        <source>Left out this time: {parts}.</source>
        <translation>Diesmal weggelassen: {parts}.</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Papier wird erstellt …</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <comment>passphrase</comment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>passphrase</comment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint aktiv zu sein.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>I want one of my own</source>
        <translation>Lieber eine eigene</translation>
    </message>
    <message>
        <source>Give me words instead</source>
        <translation>Lieber Wörter vorschlagen</translation>
    </message>
</context>
<context>
    <name>PersonBody</name>
    <message>
        <source>Lift it…</source>
        <translation>Aufheben…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Neues Ersuchen…</translation>
    </message>
    <message>
        <source>Write it down…</source>
        <translation>Aufschreiben…</translation>
    </message>
    <message>
        <source>Keep or erase…</source>
        <translation>Behalten oder löschen…</translation>
    </message>
    <message>
        <source>Restrict…</source>
        <translation>Einschränken…</translation>
    </message>
    <message>
        <source>Shown for one minute</source>
        <translation>Eine Minute lang gezeigt</translation>
    </message>
    <message>
        <source>Kept, and hidden again</source>
        <translation>Aufbewahrt und wieder verborgen</translation>
    </message>
    <message>
        <source>Information kept</source>
        <translation>Information festgehalten</translation>
    </message>
    <message>
        <source>Agreed that the information waits</source>
        <translation>Zugestimmt, dass die Information wartet</translation>
    </message>
    <message>
        <source>The case is restricted</source>
        <translation>Der Fall ist eingeschränkt</translation>
    </message>
    <message>
        <source>The restriction is lifted</source>
        <translation>Die Einschränkung ist aufgehoben</translation>
    </message>
    <message>
        <source>Request kept; its month begins</source>
        <translation>Ersuchen festgehalten; die Monatsfrist beginnt</translation>
    </message>
    <message>
        <source>The request went on</source>
        <translation>Das Ersuchen ging weiter</translation>
    </message>
    <message>
        <source>Two more months</source>
        <translation>Zwei Monate mehr</translation>
    </message>
    <message>
        <source>Proposed; a second person decides</source>
        <translation>Vorgeschlagen; eine zweite Person entscheidet</translation>
    </message>
    <message>
        <source>Statement of disagreement kept</source>
        <translation>Gegendarstellung festgehalten</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>Holder of parental responsibility</source>
        <translation>Sorgeberechtigte Person</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>Wege, sie zu erreichen</translation>
    </message>
    <message>
        <source>Nobody named, because</source>
        <translation>Niemand genannt, weil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Ways to reach the person</source>
        <translation>Wege, die Person zu erreichen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Dolmetschen</translation>
    </message>
    <message>
        <source>Change who it is</source>
        <translation>Ändern, wer es ist</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hidden. It is shown with a reason, for one minute.</source>
        <translation>Verborgen. Gezeigt wird es mit einem Grund, eine Minute lang.</translation>
    </message>
    <message>
        <source>Nothing is kept about who it is. Often nothing has to be.</source>
        <translation>Es ist nicht festgehalten, wer es ist. Oft muss es das nicht.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Noch nicht informiert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Ground for waiting</source>
        <translation>Grund für das Warten</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Zugestimmt von</translation>
    </message>
    <message>
        <source>Waits for the supervisor to agree.</source>
        <translation>Wartet auf die Zustimmung der Teamleitung.</translation>
    </message>
    <message>
        <source>Agree that it waits</source>
        <translation>Dem Warten zustimmen</translation>
    </message>
    <message>
        <source>No request was made.</source>
        <translation>Es gab kein Ersuchen.</translation>
    </message>
    <message>
        <source>Nothing was said against what is written here.</source>
        <translation>Gegen das hier Geschriebene wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>To be decided on</source>
        <translation>Zu entscheiden am</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The day is set when the case is opened.</source>
        <translation>Der Tag wird festgelegt, wenn der Fall eröffnet wird.</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Aufgehoben am</translation>
    </message>
    <message>
        <source>Not restricted.</source>
        <translation>Nicht eingeschränkt.</translation>
    </message>
    <message>
        <source>Since {day}: nothing is changed until the lead worker lifts it.</source>
        <translation>Seit {day}: nichts wird geändert, bis die fallführende Person es aufhebt.</translation>
    </message>
    <message>
        <source>This case is restricted</source>
        <translation>Dieser Fall ist eingeschränkt</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wer es ist</translation>
    </message>
    <message>
        <source>Information for the person</source>
        <translation>Information für die Person</translation>
    </message>
    <message>
        <source>What the person asks for</source>
        <translation>Worum die Person ersucht</translation>
    </message>
    <message>
        <source>What the person says against it</source>
        <translation>Was die Person dagegen sagt</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translation>Aufbewahren und Löschen</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Einschränkung</translation>
    </message>
</context>
<context>
    <name>PersonForms</name>
    <message>
        <source>To reach the person</source>
        <translation>Um die Person zu erreichen</translation>
    </message>
    <message>
        <source>To write a letter or a form with them</source>
        <translation>Für einen Brief oder ein Formular mit ihr</translation>
    </message>
    <message>
        <source>To bring an interpreter</source>
        <translation>Um zu dolmetschen</translation>
    </message>
    <message>
        <source>Danger to somebody</source>
        <translation>Gefahr für jemanden</translation>
    </message>
    <message>
        <source>What is it needed for?</source>
        <translation>Wofür wird es gebraucht?</translation>
    </message>
    <message>
        <source>Or in other words</source>
        <translation>Oder in anderen Worten</translation>
    </message>
    <message>
        <source>It is shown for one minute. That it was looked at, by whom and why, stands in the access log.</source>
        <translation>Es wird eine Minute lang gezeigt. Dass nachgesehen wurde, von wem und warum, steht im Zugriffsprotokoll.</translation>
    </message>
    <message>
        <source>Show who it is</source>
        <translation>Zeigen, wer es ist</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>The year alone, such as 2008.</source>
        <translation>Nur das Jahr, etwa 2008.</translation>
    </message>
    <message>
        <source>Ways to reach the person</source>
        <translation>Wege, die Person zu erreichen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation>Es muss gedolmetscht werden</translation>
    </message>
    <message>
        <source>Holder of parental responsibility</source>
        <translation>Sorgeberechtigte Person</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>Wege, sie zu erreichen</translation>
    </message>
    <message>
        <source>If nobody is named: why not</source>
        <translation>Wenn niemand genannt wird: warum nicht</translation>
    </message>
    <message>
        <source>Only what is needed. It stands apart from the case, in no search and on no list, and is not kept as a draft.</source>
        <translation>Nur was nötig ist. Es steht getrennt vom Fall, in keiner Suche und auf keiner Liste, und wird nicht als Entwurf aufbewahrt.</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wer es ist</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Was the person told?</source>
        <translation>Wurde die Person informiert?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Read out together</source>
        <translation>Gemeinsam vorgelesen</translation>
    </message>
    <message>
        <source>Ground for waiting</source>
        <translation>Grund für das Warten</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>The supervisor has to agree.</source>
        <translation>Die Teamleitung muss zustimmen.</translation>
    </message>
    <message>
        <source>Information for the person</source>
        <translation>Information für die Person</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The lead worker and the data protection officer go on reading it. Nothing in it is changed until the lead worker lifts it.</source>
        <translation>Die fallführende und die datenschutzbeauftragte Person lesen ihn weiter. Nichts darin wird geändert, bis die fallführende Person es aufhebt.</translation>
    </message>
    <message>
        <source>Restrict this case</source>
        <translation>Diesen Fall einschränken</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Einschränken</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Einschränkung aufheben</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>What the person asks for</source>
        <translation>Worum die Person ersucht</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>The answer is due within a month.</source>
        <translation>Die Antwort ist binnen eines Monats fällig.</translation>
    </message>
    <message>
        <source>A request of the person</source>
        <translation>Ein Ersuchen der Person</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The person is told within the first month.</source>
        <translation>Die Person erfährt es im ersten Monat.</translation>
    </message>
    <message>
        <source>Two more months to answer</source>
        <translation>Zwei Monate mehr für die Antwort</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>How the identity was checked</source>
        <translation>Wie die Identität geprüft wurde</translation>
    </message>
    <message>
        <source>Is it the person?</source>
        <translation>Ist es die Person?</translation>
    </message>
    <message>
        <source>Everything about this person in this vault is looked through. Sealed notes stay closed. The search stands in the access log.</source>
        <translation>Alles zu dieser Person in diesem Tresor wird durchgesehen. Versiegelte Notizen bleiben zu. Die Suche steht im Zugriffsprotokoll.</translation>
    </message>
    <message>
        <source>Search everything that is kept</source>
        <translation>Alles durchsuchen, was aufbewahrt wird</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Mask in the answer</source>
        <translation>In der Antwort abdecken</translation>
    </message>
    <message>
        <source>These passages are about others. What is ticked is masked.</source>
        <translation>Diese Stellen betreffen andere. Was angehakt ist, wird abgedeckt.</translation>
    </message>
    <message>
        <source>No passage about others was found.</source>
        <translation>Es wurde keine Stelle über andere gefunden.</translation>
    </message>
    <message>
        <source>Read through what was found</source>
        <translation>Durchlesen, was gefunden wurde</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Needed where not everything is granted.</source>
        <translation>Nötig, wo nicht alles gewährt wird.</translation>
    </message>
    <message>
        <source>Decide about the request</source>
        <translation>Über das Ersuchen entscheiden</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>The person knows where to complain</source>
        <translation>Die Person weiß, wo sie sich beschweren kann</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>What shall become of it</source>
        <translation>Was damit geschehen soll</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Behalten bis</translation>
    </message>
    <message>
        <source>A second person has to agree; it travels with the next file. What is erased is gone for good, wherever the file comes.</source>
        <translation>Eine zweite Person muss zustimmen; es reist mit der nächsten Datei. Was gelöscht wird, ist endgültig weg, wohin die Datei auch kommt.</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Behalten oder löschen</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>In den eigenen Worten der Person</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>It stands beside what it is about, here and on paper.</source>
        <translation>Sie steht neben dem, worum es geht, hier und auf Papier.</translation>
    </message>
    <message>
        <source>Statement of disagreement</source>
        <translation>Gegendarstellung</translation>
    </message>
</context>
<context>
    <name>PlanBody</name>
    <message>
        <source>Begin the plan</source>
        <translation>Plan beginnen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Offer something</source>
        <translation>Etwas anbieten</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>Früher und später</translation>
    </message>
    <message>
        <source>Before support is under way</source>
        <translation>Bevor die Begleitung läuft</translation>
    </message>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Es fehlt noch: {things}.</translation>
    </message>
    <message>
        <source>Agreed with the person</source>
        <translation>Mit der Person vereinbart</translation>
    </message>
    <message>
        <source>Look at the plan again on</source>
        <translation>Plan wieder ansehen am</translation>
    </message>
    <message>
        <source>Strengths it builds on</source>
        <translation>Ressourcen, auf denen er aufbaut</translation>
    </message>
    <message>
        <source>Concerns it takes up</source>
        <translation>Anlässe zur Sorge, die er aufgreift</translation>
    </message>
    <message>
        <source>Where support is wanted</source>
        <translation>Wo Unterstützung gewünscht ist</translation>
    </message>
    <message>
        <source>Services involved</source>
        <translation>Beteiligte Dienste</translation>
    </message>
    <message>
        <source>What keeps everybody safe</source>
        <translation>Was alle sicher hält</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Noch nichts notiert.</translation>
    </message>
    <message>
        <source>What does this person want?</source>
        <translation>Was möchte diese Person?</translation>
    </message>
    <message>
        <source>Nothing was offered yet.</source>
        <translation>Es wurde noch nichts angeboten.</translation>
    </message>
    <message>
        <source>Three open questions to the team</source>
        <translation>Drei offene Fragen an das Team</translation>
    </message>
    <message>
        <source>Write answers</source>
        <translation>Antworten schreiben</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>Plan gespeichert</translation>
    </message>
    <message>
        <source>Conversation map kept</source>
        <translation>Gesprächskarte gespeichert</translation>
    </message>
    <message>
        <source>Answers kept</source>
        <translation>Antworten gespeichert</translation>
    </message>
    <message>
        <source>Goal kept</source>
        <translation>Ziel gespeichert</translation>
    </message>
    <message>
        <source>Goal let go</source>
        <translation>Ziel aufgegeben</translation>
    </message>
    <message>
        <source>Offer kept</source>
        <translation>Angebot gespeichert</translation>
    </message>
    <message>
        <source>Reply kept</source>
        <translation>Antwort gespeichert</translation>
    </message>
    <message>
        <source>Beginning kept</source>
        <translation>Beginn gespeichert</translation>
    </message>
    <message>
        <source>Answer kept</source>
        <translation>Antwort gespeichert</translation>
    </message>
    <message>
        <source>Goal under way</source>
        <translation>Ziel unterwegs</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>Goal partly reached</source>
        <translation>Ziel teilweise erreicht</translation>
    </message>
    <message>
        <source>Goal open again</source>
        <translation>Ziel wieder offen</translation>
    </message>
    <message>
        <source>Goal as it was before</source>
        <translation>Ziel wie zuvor</translation>
    </message>
    <message>
        <source>First step done</source>
        <translation>Erster Schritt getan</translation>
    </message>
    <message>
        <source>First step open again</source>
        <translation>Erster Schritt wieder offen</translation>
    </message>
    <message>
        <source>Two versions of the plan</source>
        <translation>Zwei Fassungen des Plans</translation>
    </message>
    <message>
        <source>Both are kept; nothing is lost.</source>
        <translation>Beide sind aufgehoben; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>A plan begins with a strength, and a goal in the person’s own words.</source>
        <translation>Ein Plan beginnt mit einer Ressource und einem Ziel in den Worten der Person.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>Goals, in the person’s own words</source>
        <translation>Ziele, in den Worten der Person</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Was angeboten wurde</translation>
    </message>
    <message>
        <source>Conversation map</source>
        <translation>Gesprächskarte</translation>
    </message>
</context>
<context>
    <name>PlanForms</name>
    <message>
        <source>Agreed with the person</source>
        <translation>Mit der Person vereinbart</translation>
    </message>
    <message>
        <source>Day of the talk about it</source>
        <translation>Tag des Gesprächs darüber</translation>
    </message>
    <message>
        <source>Strengths it builds on</source>
        <translation>Ressourcen, auf denen er aufbaut</translation>
    </message>
    <message>
        <source>Where support is wanted</source>
        <translation>Wo Unterstützung gewünscht ist</translation>
    </message>
    <message>
        <source>Concerns it takes up</source>
        <translation>Anlässe zur Sorge, die er aufgreift</translation>
    </message>
    <message>
        <source>What keeps everybody safe</source>
        <translation>Was alle sicher hält</translation>
    </message>
    <message>
        <source>Services involved</source>
        <translation>Beteiligte Dienste</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Einer auf jeder Zeile.</translation>
    </message>
    <message>
        <source>Look at the plan again on</source>
        <translation>Plan wieder ansehen am</translation>
    </message>
    <message>
        <source>Made with the person wherever possible. What is not known stays empty.</source>
        <translation>Wo immer möglich mit der Person gemacht. Was nicht bekannt ist, bleibt leer.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>None is noted in this case yet.</source>
        <translation>In diesem Fall ist noch nichts notiert.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>The goal, in the person’s own words</source>
        <translation>Das Ziel, in den Worten der Person</translation>
    </message>
    <message>
        <source>I want…</source>
        <translation>Ich möchte …</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Lebensbereich</translation>
    </message>
    <message>
        <source>First small step</source>
        <translation>Erster kleiner Schritt</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es tut</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>How we will notice</source>
        <translation>Woran wir es merken</translation>
    </message>
    <message>
        <source>How near is it? In their words</source>
        <translation>Wie nah ist es? In eigenen Worten</translation>
    </message>
    <message>
        <source>A sentence, never a figure.</source>
        <translation>Ein Satz, nie eine Zahl.</translation>
    </message>
    <message>
        <source>Change the goal</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Keep the goal</source>
        <translation>Ziel speichern</translation>
    </message>
    <message>
        <source>Why it is let go</source>
        <translation>Warum es aufgegeben wird</translation>
    </message>
    <message>
        <source>Let the goal go</source>
        <translation>Ziel aufgeben</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Was angeboten wurde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>None of the directory</source>
        <translation>Keiner aus dem Verzeichnis</translation>
    </message>
    <message>
        <source>Service of the directory</source>
        <translation>Dienst aus dem Verzeichnis</translation>
    </message>
    <message>
        <source>Change what was offered</source>
        <translation>Angebot ändern</translation>
    </message>
    <message>
        <source>Offer something</source>
        <translation>Etwas anbieten</translation>
    </message>
    <message>
        <source>Keep the offer</source>
        <translation>Angebot speichern</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What was the reply?</source>
        <translation>Was war die Antwort?</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>It has begun</source>
        <translation>Es hat begonnen</translation>
    </message>
    <message>
        <source>Does it still go on?</source>
        <translation>Geht es noch weiter?</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Was wir wissen</translation>
    </message>
    <message>
        <source>How we know it</source>
        <translation>Woher wir es wissen</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Was wir nicht wissen</translation>
    </message>
    <message>
        <source>What else could explain it</source>
        <translation>Was es noch erklären könnte</translation>
    </message>
    <message>
        <source>In the person’s own words.</source>
        <translation>In den Worten der Person.</translation>
    </message>
    <message>
        <source>Discrimination that was suffered belongs here too.</source>
        <translation>Auch erlittene Diskriminierung gehört hierher.</translation>
    </message>
    <message>
        <source>Only what somebody did. Dress, prayer, beard, food, opinion and protest are no concerns.</source>
        <translation>Nur was jemand getan hat. Kleidung, Gebet, Bart, Essen, Meinung und Protest sind keine Sorgen.</translation>
    </message>
    <message>
        <source>Nothing known is an answer too.</source>
        <translation>Auch „nichts bekannt“ ist eine Antwort.</translation>
    </message>
    <message>
        <source>Three open questions to the team</source>
        <translation>Drei offene Fragen an das Team</translation>
    </message>
</context>
<context>
    <name>PlanTimes</name>
    <message>
        <source>Texts that changed</source>
        <translation>Texte, die sich änderten</translation>
    </message>
    <message>
        <source>The map has not changed since</source>
        <translation>Seither hat sich die Karte nicht geändert</translation>
    </message>
    <message>
        <source>What we do not know: {text}</source>
        <translation>Was wir nicht wissen: {text}</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(leer gelassen)</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>Früher und später</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare today with</source>
        <translation>Heute vergleichen mit</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>PRACTICE. People, places and notes here are invented.</source>
        <translation>ÜBUNG. Personen, Orte und Notizen sind erfunden.</translation>
    </message>
</context>
<context>
    <name>PreparingPage</name>
    <message>
        <source>Preparing {city}</source>
        <translation>{city} wird vorbereitet</translation>
    </message>
    <message>
        <source>Setting up practice</source>
        <translation>Übung wird eingerichtet</translation>
    </message>
    <message>
        <source>Liaise</source>
        <translation>Liaise</translation>
    </message>
    <message>
        <source>Invented people, invented notes. It takes a few seconds, the first time only.</source>
        <translation>Erfundene Menschen, erfundene Notizen. Das dauert ein paar Sekunden, nur beim ersten Mal.</translation>
    </message>
</context>
<context>
    <name>PresentStep</name>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Neues Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Make three shares</source>
        <translation>Drei Anteile erstellen</translation>
    </message>
    <message>
        <source>Change keys completely</source>
        <translation>Schlüssel ganz wechseln</translation>
    </message>
    <message>
        <source>You choose a new one next. Your recovery sheet stays valid.</source>
        <translation>Als Nächstes folgt die neue. Das Wiederherstellungsblatt bleibt gültig.</translation>
    </message>
    <message>
        <source>You get a new sheet next. Once it counts, the old one is void.</source>
        <translation>Als Nächstes folgt das neue Blatt. Sobald es gilt, ist das alte ungültig.</translation>
    </message>
    <message>
        <source>Three shares are shown next, one after the other. Shares made before are void.</source>
        <translation>Als Nächstes erscheinen drei Anteile nacheinander. Frühere Anteile werden ungültig.</translation>
    </message>
    <message>
        <source>You choose a new passphrase and get a new sheet. Then the notes are written anew, which takes a while, and the app locks. The old passphrase, the old sheet and all shares are void. A copy of these notes that somebody took before can still be opened with the old passphrase: nothing helps against that.</source>
        <translation>Es gibt eine neue Passphrase und ein neues Blatt. Dann werden die Notizen neu geschrieben, das dauert eine Weile, und die App sperrt sich. Die alte Passphrase, das alte Blatt und alle Anteile sind ungültig. Eine Kopie dieser Notizen, die jemand vorher genommen hat, lässt sich weiterhin mit der alten Passphrase öffnen: Dagegen hilft nichts.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>Contact kept, {place}, {time}</source>
        <translation>Kontakt gesichert, {place}, {time}</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>Kept as a draft: the place is missing</source>
        <translation>Als Entwurf behalten: Der Ort fehlt</translation>
    </message>
    <message>
        <source>Kept as a draft: how many is missing</source>
        <translation>Als Entwurf behalten: Die Anzahl fehlt</translation>
    </message>
    <message>
        <source>Kept as a draft: place and how many are missing</source>
        <translation>Als Entwurf behalten: Ort und Anzahl fehlen</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Schnell erfassen</translation>
    </message>
    <message>
        <source>Danger</source>
        <comment>whom to ring and who decides</comment>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>Close and keep a draft</source>
        <translation>Schließen und Entwurf behalten</translation>
    </message>
    <message>
        <source>No names needed. A street contact does not open a case.</source>
        <translation>Keine Namen nötig. Ein Straßenkontakt eröffnet keinen Fall.</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Sichern und noch einen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Schnell erfassen</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>After {minutes} min without a key or a touch. You can change that.</source>
        <translation>Nach {minutes} Min. ohne Taste oder Berührung. Das lässt sich ändern.</translation>
    </message>
    <message>
        <source>{keys} locks at once</source>
        <translation>{keys} sperrt sofort</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>This file brings nothing that is not here already.</source>
        <translation>Diese Datei bringt nichts, was nicht schon hier ist.</translation>
    </message>
    <message>
        <source>Same in both</source>
        <translation>In beiden gleich</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>Geschrieben von {name}</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>changed {day}, {time}</source>
        <translation>geändert {day}, {time}</translation>
    </message>
    <message>
        <source>Both versions stay in the history, with names and times.</source>
        <translation>Beide Fassungen bleiben mit Namen und Zeiten im Änderungsverlauf.</translation>
    </message>
    <message numerus="yes">
        <source>Bring this in, with %n more that belong to it</source>
        <translation>
            <numerusform>Übernehmen, mit %n weiteren, der dazugehört</numerusform>
            <numerusform>Übernehmen, mit %n weiteren, die dazugehören</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring this in</source>
        <translation>Dies übernehmen</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>file of a note</source>
        <translation>Datei einer Notiz</translation>
    </message>
    <message>
        <source>who can read it</source>
        <translation>wer es lesen kann</translation>
    </message>
    <message>
        <source>entry of the bin</source>
        <translation>Eintrag im Papierkorb</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>common ground</source>
        <translation>Gemeinsames</translation>
    </message>
    <message>
        <source>paper that left</source>
        <translation>ausgegebenes Papier</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>mediation</source>
        <translation>Mediation</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>party</source>
        <translation>Konfliktpartei</translation>
    </message>
    <message>
        <source>words of a party</source>
        <translation>Worte einer Partei</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>point of the agreement</source>
        <translation>Punkt der Vereinbarung</translation>
    </message>
    <message>
        <source>sealed note</source>
        <translation>versiegelte Notiz</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>strength or concern</source>
        <translation>Ressource oder Anlass zur Sorge</translation>
    </message>
    <message>
        <source>talk with one side</source>
        <translation>Gespräch mit einer Seite</translation>
    </message>
    <message>
        <source>tick at a step</source>
        <translation>Haken an einem Schritt</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Vereinbart am</translation>
    </message>
    <message>
        <source>Form of the agreement</source>
        <translation>Form der Vereinbarung</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Asked us not to take notes</source>
        <translation>Wünscht keine Aufzeichnungen</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Wer es lesen kann</translation>
    </message>
    <message>
        <source>Gender-based violence</source>
        <translation>Geschlechtsspezifische Gewalt</translation>
    </message>
    <message>
        <source>A language in common</source>
        <translation>Eine gemeinsame Sprache</translation>
    </message>
    <message>
        <source>An offence under way</source>
        <translation>Ein laufendes Strafverfahren</translation>
    </message>
    <message>
        <source>A great gap in power</source>
        <translation>Ein großes Machtgefälle</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Gewalt</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>How it agreed</source>
        <translation>Wie zugestimmt wurde</translation>
    </message>
    <message>
        <source>Agreed to take part on</source>
        <translation>Der Teilnahme zugestimmt am</translation>
    </message>
    <message>
        <source>look or paper, logged</source>
        <translation>protokollierter Zugriff</translation>
    </message>
    <message>
        <source>case conference</source>
        <translation>Fallkonferenz</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>street contact</source>
        <translation>Kontakt auf der Straße</translation>
    </message>
    <message>
        <source>statement of disagreement</source>
        <translation>Gegendarstellung</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>remark with a day</source>
        <translation>Vermerk mit Termin</translation>
    </message>
    <message>
        <source>name and ways to be reached</source>
        <translation>Name und Erreichbarkeit</translation>
    </message>
    <message>
        <source>information given</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>use of the keys</source>
        <translation>Nutzung der Schlüssel</translation>
    </message>
    <message>
        <source>prevention message</source>
        <translation>Präventionsbotschaft</translation>
    </message>
    <message>
        <source>opportunity offered</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>partner service</source>
        <translation>Kooperationspartner</translation>
    </message>
    <message>
        <source>pilot</source>
        <translation>Pilotprojekt</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>practice sheet</source>
        <translation>Praxisblatt</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>Weitervermittlung</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>decision to keep or erase</source>
        <translation>Entscheidung über Aufbewahrung</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>request about rights</source>
        <translation>Anliegen zu Rechten</translation>
    </message>
    <message>
        <source>outreach round</source>
        <translation>aufsuchender Rundgang</translation>
    </message>
    <message>
        <source>safety event</source>
        <translation>Sicherheitsereignis</translation>
    </message>
    <message>
        <source>support plan</source>
        <translation>Unterstützungsplan</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Fortbildung</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Um wen es geht</translation>
    </message>
    <message>
        <source>Receipt confirmed on</source>
        <translation>Empfang bestätigt am</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>What was done there</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Agreed with the person</source>
        <translation>Mit der Person vereinbart</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Told how to complain</source>
        <translation>Auf Beschwerdeweg hingewiesen</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Zugestimmt am</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Lebensbereich</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Worum gebeten wird</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gefragt von</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Atmosphäre</translation>
    </message>
    <message>
        <source>We attend</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>Warum, oder warum nicht</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>The legal basis is right</source>
        <translation>Rechtsgrundlage stimmt</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Who began it</source>
        <translation>Von wem ausgegangen</translation>
    </message>
    <message>
        <source>What else could explain it</source>
        <translation>Was es noch erklären könnte</translation>
    </message>
    <message>
        <source>What worries us, in behaviour: how we know</source>
        <translation>Was Sorgen macht, im Verhalten: woher es bekannt ist</translation>
    </message>
    <message>
        <source>What worries us, in behaviour: what we know</source>
        <translation>Was Sorgen macht, im Verhalten: was bekannt ist</translation>
    </message>
    <message>
        <source>What worries us, in behaviour: what we do not know</source>
        <translation>Was Sorgen macht, im Verhalten: was nicht bekannt ist</translation>
    </message>
    <message>
        <source>A better path</source>
        <translation>Ein besserer Weg</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>What it brings home</source>
        <translation>Was mitgebracht wurde</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Haushaltsstelle</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Durch wen</translation>
    </message>
    <message>
        <source>Who was called</source>
        <translation>Wer gerufen wurde</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Wer sich meldete</translation>
    </message>
    <message>
        <source>How to call back</source>
        <translation>Erreichbar für Rückruf</translation>
    </message>
    <message>
        <source>What can go</source>
        <translation>Was weg kann</translation>
    </message>
    <message>
        <source>How far they understood</source>
        <translation>Verständnis</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Wie es kam</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>Zuletzt geprüft am</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Hidden data was taken out</source>
        <translation>Verborgene Daten entfernt</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Warum abgeschlossen</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Anlässe zur Sorge</translation>
    </message>
    <message>
        <source>Who may know of it</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>What it contains</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Weather and context</source>
        <translation>Wetter und Umstände</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Einberufen von</translation>
    </message>
    <message>
        <source>Immediate danger</source>
        <translation>Akute Gefahr</translation>
    </message>
    <message>
        <source>Talked through on</source>
        <translation>Nachbesprochen am</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>To be erased on</source>
        <translation>Zu löschen am</translation>
    </message>
    <message>
        <source>What was passed on</source>
        <translation>Weitergaben</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am Tag</translation>
    </message>
    <message>
        <source>Why it was dropped</source>
        <translation>Warum aufgegeben</translation>
    </message>
    <message>
        <source>What was done after the withdrawal</source>
        <translation>Folgen des Widerrufs</translation>
    </message>
    <message>
        <source>Can be reached in an emergency</source>
        <translation>Im Notfall erreichbar</translation>
    </message>
    <message>
        <source>Emergency called by</source>
        <translation>Notfall ausgelöst von</translation>
    </message>
    <message>
        <source>Emergency on</source>
        <translation>Notfall am</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Beendet um</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>Why it ended so</source>
        <translation>Warum es so ausging</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Beendet von</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Why it was extended</source>
        <translation>Grund der Verlängerung</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Was nicht gelang</translation>
    </message>
    <message>
        <source>Feedback on</source>
        <translation>Rückmeldung am</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>Erster Termin</translation>
    </message>
    <message>
        <source>First read on</source>
        <translation>Zuerst gelesen am</translation>
    </message>
    <message>
        <source>First reader</source>
        <translation>Erste lesende Person</translation>
    </message>
    <message>
        <source>First small step</source>
        <translation>Erster kleiner Schritt</translation>
    </message>
    <message>
        <source>View of the first reader</source>
        <translation>Sicht der ersten lesenden Person</translation>
    </message>
    <message>
        <source>Genders</source>
        <translation>Geschlechter</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Erteilt am</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>Was gut läuft</translation>
    </message>
    <message>
        <source>Known group</source>
        <translation>Bekannte Gruppe</translation>
    </message>
    <message>
        <source>Holder of parental responsibility</source>
        <translation>Sorgeberechtigte Person</translation>
    </message>
    <message>
        <source>How to reach the holder of parental responsibility</source>
        <translation>Erreichbarkeit der sorgeberechtigten Person</translation>
    </message>
    <message>
        <source>Who was visited</source>
        <translation>Wer besucht wurde</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How to refer</source>
        <translation>Weg der Weitervermittlung</translation>
    </message>
    <message>
        <source>Hurts, conflicts and injustices</source>
        <translation>Verletzungen, Konflikte, Ungerechtigkeiten</translation>
    </message>
    <message>
        <source>How the identity was checked</source>
        <translation>Wie die Identität geprüft wurde</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>Wenn nichts geschieht</translation>
    </message>
    <message>
        <source>Who is in danger</source>
        <translation>Wer in Gefahr ist</translation>
    </message>
    <message>
        <source>What should show it</source>
        <translation>Woran es sich zeigt</translation>
    </message>
    <message>
        <source>Tell the person on</source>
        <translation>Person informieren am</translation>
    </message>
    <message>
        <source>The person knows</source>
        <translation>Person weiß davon</translation>
    </message>
    <message>
        <source>Person told on</source>
        <translation>Person informiert am</translation>
    </message>
    <message>
        <source>Why the person does not know</source>
        <translation>Warum die Person es nicht weiß</translation>
    </message>
    <message>
        <source>Legal ground of the meeting</source>
        <translation>Rechtsgrundlage der Konferenz</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Datum der Grundlage</translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation>Sprachmittlung nötig</translation>
    </message>
    <message>
        <source>The invitation says who, what and why</source>
        <translation>Einladung nennt wer, was und warum</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Aufbewahren bis</translation>
    </message>
    <message>
        <source>Still there after a month</source>
        <translation>Nach einem Monat noch dabei</translation>
    </message>
    <message>
        <source>Still there after three months</source>
        <translation>Nach drei Monaten noch dabei</translation>
    </message>
    <message>
        <source>Still there after six months</source>
        <translation>Nach sechs Monaten noch dabei</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Was gelernt wurde</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Was weggelassen wurde</translation>
    </message>
    <message>
        <source>Legal ground for exchange</source>
        <translation>Rechtsgrundlage des Austauschs</translation>
    </message>
    <message>
        <source>First look back</source>
        <translation>Erste Rückschau</translation>
    </message>
    <message>
        <source>Second look back</source>
        <translation>Zweite Rückschau</translation>
    </message>
    <message>
        <source>Closing proposed by</source>
        <translation>Abschluss vorgeschlagen von</translation>
    </message>
    <message>
        <source>Looked at before closing</source>
        <translation>Vor dem Abschluss geprüft</translation>
    </message>
    <message>
        <source>What came out when it was talked through</source>
        <translation>Ergebnis der Nachbesprechung</translation>
    </message>
    <message>
        <source>Why it was declined</source>
        <translation>Warum abgelehnt</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Erteilt von</translation>
    </message>
    <message>
        <source>People and places that hold: how we know</source>
        <translation>Menschen und Orte, die halten: woher es bekannt ist</translation>
    </message>
    <message>
        <source>People and places that hold: what we know</source>
        <translation>Menschen und Orte, die halten: was bekannt ist</translation>
    </message>
    <message>
        <source>People and places that hold: what we do not know</source>
        <translation>Menschen und Orte, die halten: was nicht bekannt ist</translation>
    </message>
    <message>
        <source>Hurts and injustices: how we know</source>
        <translation>Verletzungen und Ungerechtigkeiten: woher es bekannt ist</translation>
    </message>
    <message>
        <source>Hurts and injustices: what we know</source>
        <translation>Verletzungen und Ungerechtigkeiten: was bekannt ist</translation>
    </message>
    <message>
        <source>Hurts and injustices: what we do not know</source>
        <translation>Verletzungen und Ungerechtigkeiten: was nicht bekannt ist</translation>
    </message>
    <message>
        <source>Legal service asked on</source>
        <translation>Rechtsdienst gefragt am</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Größe der Datei</translation>
    </message>
    <message>
        <source>Why the restriction was lifted</source>
        <translation>Grund der Aufhebung</translation>
    </message>
    <message>
        <source>Restriction lifted by</source>
        <translation>Einschränkung aufgehoben von</translation>
    </message>
    <message>
        <source>Restriction lifted on</source>
        <translation>Einschränkung aufgehoben am</translation>
    </message>
    <message>
        <source>Later look agreed</source>
        <translation>Rückblick vereinbart</translation>
    </message>
    <message>
        <source>Main person</source>
        <translation>Hauptperson</translation>
    </message>
    <message>
        <source>What would make it better</source>
        <translation>Was es besser machen würde</translation>
    </message>
    <message>
        <source>What would make it worse</source>
        <translation>Was es schlechter machen würde</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>Was abgedeckt ist</translation>
    </message>
    <message>
        <source>What matters to this person</source>
        <translation>Was dieser Person wichtig ist</translation>
    </message>
    <message>
        <source>What matters: how we know</source>
        <translation>Was wichtig ist: woher es bekannt ist</translation>
    </message>
    <message>
        <source>What matters: what we know</source>
        <translation>Was wichtig ist: was bekannt ist</translation>
    </message>
    <message>
        <source>What matters: what we do not know</source>
        <translation>Was wichtig ist: was nicht bekannt ist</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediation</translation>
    </message>
    <message>
        <source>Messages used</source>
        <translation>Genutzte Botschaften</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>What we are missing or getting wrong</source>
        <translation>Was fehlt oder falsch gesehen wird</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Fortbildung</translation>
    </message>
    <message>
        <source>How near it is, in their words</source>
        <translation>Wie nah es ist, in eigenen Worten</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Review after this one</source>
        <translation>Darauf folgende Überprüfung</translation>
    </message>
    <message>
        <source>Kind of next step</source>
        <translation>Art des nächsten Schritts</translation>
    </message>
    <message>
        <source>Why without consent</source>
        <translation>Warum ohne Einwilligung</translation>
    </message>
    <message>
        <source>Why no guardian is named</source>
        <translation>Warum keine sorgeberechtigte Person genannt ist</translation>
    </message>
    <message>
        <source>Answered with “I do not know”</source>
        <translation>Beantwortet mit „Weiß ich nicht“</translation>
    </message>
    <message>
        <source>Do not use it when</source>
        <translation>Wann nicht nutzen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Vermerkt am Tag</translation>
    </message>
    <message>
        <source>Postponing approved by</source>
        <translation>Aufschub zugestimmt von</translation>
    </message>
    <message>
        <source>Information given by</source>
        <translation>Informiert durch</translation>
    </message>
    <message>
        <source>Why it was postponed</source>
        <translation>Grund des Aufschubs</translation>
    </message>
    <message>
        <source>How the information was given</source>
        <translation>Form der Information</translation>
    </message>
    <message>
        <source>Language of the information</source>
        <translation>Sprache der Information</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Informiert am</translation>
    </message>
    <message>
        <source>Postponed until</source>
        <translation>Aufgeschoben bis</translation>
    </message>
    <message>
        <source>How we will notice</source>
        <translation>Woran es zu merken ist</translation>
    </message>
    <message>
        <source>Later notices</source>
        <translation>Spätere Mitteilungen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Observations of the place</source>
        <translation>Beobachtungen zum Ort</translation>
    </message>
    <message>
        <source>Ground for data on offences</source>
        <translation>Grundlage für Daten zu Straftaten</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Angeboten von</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Angeboten am</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Platz in der Reihenfolge</translation>
    </message>
    <message>
        <source>Ours to answer</source>
        <translation>Aufgabe des Dienstes</translation>
    </message>
    <message>
        <source>The minor&apos;s own view</source>
        <translation>Eigene Sicht der minderjährigen Person</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Welches Papier</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wer teilnahm</translation>
    </message>
    <message>
        <source>Partner service</source>
        <translation>Kooperationspartner</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Beteiligte Partner</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Konfliktpartei</translation>
    </message>
    <message>
        <source>Something was passed on</source>
        <translation>Etwas wurde weitergegeben</translation>
    </message>
    <message>
        <source>A better path: how we know</source>
        <translation>Ein besserer Weg: woher es bekannt ist</translation>
    </message>
    <message>
        <source>A better path: what we know</source>
        <translation>Ein besserer Weg: was bekannt ist</translation>
    </message>
    <message>
        <source>A better path: what we do not know</source>
        <translation>Ein besserer Weg: was nicht bekannt ist</translation>
    </message>
    <message>
        <source>Paused on</source>
        <translation>Ruht seit</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Anzahl Personen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>The person is informed</source>
        <translation>Person ist informiert</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation>Wer dabei war</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Worum es ging</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>Proposed way out</source>
        <translation>Vorgeschlagener Ausgang</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Vorgeschlagen am</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Vermerkt von</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Vermerkt am</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Entgegengenommen von</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Key of the recipient</source>
        <translation>Schlüssel der empfangenden Stelle</translation>
    </message>
    <message>
        <source>Person or function</source>
        <translation>Person oder Funktion</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>Abgelehnt am</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>Herausgegeben am</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reported to the city</source>
        <translation>Der Stadt gemeldet</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>Wie erledigt</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Restored by</source>
        <translation>Wiederhergestellt von</translation>
    </message>
    <message>
        <source>Restored on</source>
        <translation>Wiederhergestellt am</translation>
    </message>
    <message>
        <source>Why it is restricted</source>
        <translation>Grund der Einschränkung</translation>
    </message>
    <message>
        <source>Restricted by</source>
        <translation>Eingeschränkt von</translation>
    </message>
    <message>
        <source>Restricted on</source>
        <translation>Eingeschränkt am</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rumours about the place</source>
        <translation>Gerüchte über den Ort</translation>
    </message>
    <message>
        <source>Safety arrangements</source>
        <translation>Absprachen zur Sicherheit</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer das sagt</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Was genau</translation>
    </message>
    <message>
        <source>Searched on</source>
        <translation>Gesucht am</translation>
    </message>
    <message>
        <source>Answer of the second reader</source>
        <translation>Antwort der zweiten lesenden Person</translation>
    </message>
    <message>
        <source>Second person asked</source>
        <translation>Zweite Person gefragt</translation>
    </message>
    <message>
        <source>Second person on</source>
        <translation>Zweite Person am</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>Read a second time on</source>
        <translation>Zum zweiten Mal gelesen am</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Zweite lesende Person</translation>
    </message>
    <message>
        <source>View of the second reader</source>
        <translation>Sicht der zweiten lesenden Person</translation>
    </message>
    <message>
        <source>Words of the second person</source>
        <translation>Worte der zweiten Person</translation>
    </message>
    <message>
        <source>Rules of secrecy</source>
        <translation>Schweigepflicht</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Serial number of the paper</source>
        <translation>Laufende Nummer des Papiers</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Services involved</source>
        <translation>Beteiligte Dienste</translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Skills and what goes well: how we know</source>
        <translation>Fähigkeiten und was gut läuft: woher es bekannt ist</translation>
    </message>
    <message>
        <source>Skills and what goes well: what we know</source>
        <translation>Fähigkeiten und was gut läuft: was bekannt ist</translation>
    </message>
    <message>
        <source>Skills and what goes well: what we do not know</source>
        <translation>Fähigkeiten und was gut läuft: was nicht bekannt ist</translation>
    </message>
    <message>
        <source>Ground for sensitive data</source>
        <translation>Grundlage für besondere Daten</translation>
    </message>
    <message>
        <source>We spoke</source>
        <translation>Eigener Beitrag</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Begonnen am</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Noch nötig</translation>
    </message>
    <message>
        <source>Still proportionate</source>
        <translation>Noch verhältnismäßig</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>What has become stronger</source>
        <translation>Was stärker geworden ist</translation>
    </message>
    <message>
        <source>Whom or what it concerns</source>
        <translation>Wen oder was es betrifft</translation>
    </message>
    <message>
        <source>Support offered to the worker on</source>
        <translation>Unterstützung angeboten am</translation>
    </message>
    <message>
        <source>What was offered to the worker</source>
        <translation>Was der Fachkraft angeboten wurde</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>Wozu es gehört</translation>
    </message>
    <message>
        <source>Tasks for us</source>
        <translation>Eigene Aufgaben</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Fassung des Textes</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>The person was told</source>
        <translation>Person informiert</translation>
    </message>
    <message>
        <source>Why not told</source>
        <translation>Warum nicht informiert</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>Wann nutzen</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Accompanied on the way</source>
        <translation>Begleitet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Was gelang</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Mündlich vor</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>In den Worten der Person</translation>
    </message>
    <message>
        <source>Words taken out on</source>
        <translation>Worte entfernt am</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Fachkraft</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wer unterwegs war</translation>
    </message>
    <message>
        <source>What worries the person: how we know</source>
        <translation>Was der Person Sorgen macht: woher es bekannt ist</translation>
    </message>
    <message>
        <source>What worries the person: what we know</source>
        <translation>Was der Person Sorgen macht: was bekannt ist</translation>
    </message>
    <message>
        <source>What worries the person: what we do not know</source>
        <translation>Was der Person Sorgen macht: was nicht bekannt ist</translation>
    </message>
    <message>
        <source>What worries the person</source>
        <translation>Was der Person Sorgen macht</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>Wann es geschrieben wurde</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Wer es schrieb</translation>
    </message>
    <message>
        <source>Lines that are wrong or outdated</source>
        <translation>Falsche oder veraltete Zeilen</translation>
    </message>
    <message>
        <source>Size of the group</source>
        <translation>Größe der Gruppe</translation>
    </message>
    <message>
        <source>How many took part</source>
        <translation>Anzahl Teilnehmende</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Agreement with us</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>The agreement ends on</source>
        <translation>Vereinbarung endet am</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was gesehen wurde</translation>
    </message>
    <message>
        <source>How many hours</source>
        <translation>Anzahl Stunden</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Fand statt am</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Limits explained</source>
        <translation>Grenzen erklärt</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>In einer Zeile</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Mediator:in</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>Mediator:innen</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Minderjährig</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Kind of mediation</source>
        <translation>Art der Mediation</translation>
    </message>
    <message>
        <source>Why a file is needed</source>
        <translation>Warum eine Akte nötig ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Was sie brauchen</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <source>Notes agreed to on</source>
        <translation>Aufzeichnungen zugestimmt am</translation>
    </message>
    <message>
        <source>Told that a file is kept</source>
        <translation>Weiß, dass eine Akte geführt wird</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Eröffnet am</translation>
    </message>
    <message>
        <source>Where the request came from</source>
        <translation>Woher die Anfrage kam</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>People directly concerned</source>
        <translation>Direkt betroffene Menschen</translation>
    </message>
    <message>
        <source>People indirectly concerned</source>
        <translation>Indirekt betroffene Menschen</translation>
    </message>
    <message>
        <source>Purpose in a sentence</source>
        <translation>Zweck in einem Satz</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Lets its words be shown</source>
        <translation>Lässt die eigenen Worte zeigen</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Angefragt am</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rules explained</source>
        <translation>Regeln erklärt</translation>
    </message>
    <message>
        <source>Safe way to be in touch</source>
        <translation>Sicherer Kontaktweg</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Anzahl Menschen</translation>
    </message>
    <message>
        <source>Who speaks for them</source>
        <translation>Wer für sie spricht</translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation>Wie es läuft</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Who is accompanied</source>
        <translation>Wer begleitet wird</translation>
    </message>
    <message>
        <source>Why it suits, or does not</source>
        <translation>Warum es passt oder nicht</translation>
    </message>
    <message>
        <source>Suitable</source>
        <translation>Geeignet</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Form of violence</source>
        <translation>Form der Gewalt</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From or by</source>
        <translation>Ab oder bis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Withdrew on</source>
        <translation>Zurückgezogen am</translation>
    </message>
    <message>
        <source>{who}, {what} of {day}</source>
        <comment>such as: Nadia B., note of 9 March</comment>
        <translation>{who}, {what} vom {day}</translation>
    </message>
    <message>
        <source>{who}, {what}</source>
        <comment>such as: Nadia B., case</comment>
        <translation>{who}, {what}</translation>
    </message>
    <message>
        <source>{what} of {day}</source>
        <comment>such as: note of 9 March</comment>
        <translation>{what} vom {day}</translation>
    </message>
    <message>
        <source>another entry ({number})</source>
        <comment>a record that this one names; its first digits</comment>
        <translation>ein anderer Eintrag ({number})</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>The recovery sheet as it is printed</source>
        <translation>Das Wiederherstellungsblatt, wie es gedruckt wird</translation>
    </message>
</context>
<context>
    <name>ReferralForms</name>
    <message>
        <source>Service of the directory</source>
        <translation>Stelle aus dem Verzeichnis</translation>
    </message>
    <message>
        <source>Only if it is not in the directory.</source>
        <translation>Nur wenn sie nicht im Verzeichnis steht.</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Neue Weitervermittlung</translation>
    </message>
    <message>
        <source>Save the referral</source>
        <translation>Weitervermittlung sichern</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>What the person wants there</source>
        <translation>Was die Person dort möchte</translation>
    </message>
    <message>
        <source>We go along the first time</source>
        <translation>Beim ersten Mal gehen wir mit</translation>
    </message>
    <message>
        <source>Nothing leaves yet: first the summary is read through with the person.</source>
        <translation>Noch geht nichts hinaus: Erst wird die Zusammenfassung mit der Person durchgelesen.</translation>
    </message>
    <message>
        <source>Send the referral</source>
        <translation>Weitervermittlung verschicken</translation>
    </message>
    <message>
        <source>Save that it was sent</source>
        <translation>Versand sichern</translation>
    </message>
    <message>
        <source>Summary, as short as will do</source>
        <translation>Zusammenfassung, so kurz wie möglich</translation>
    </message>
    <message>
        <source>Read it through with the person.</source>
        <translation>Mit der Person durchlesen.</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Rechtlicher Grund</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was wegbleibt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>It stands in the register for good. Nothing is sent by this laptop.</source>
        <translation>Es steht dauerhaft im Verzeichnis. Dieser Laptop verschickt nichts.</translation>
    </message>
    <message>
        <source>The service answered</source>
        <translation>Antwort der Stelle</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwort sichern</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>Erster Termin</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Was it kept?</source>
        <translation>Wurde er wahrgenommen?</translation>
    </message>
    <message>
        <source>The service reported back</source>
        <translation>Rückmeldung der Stelle</translation>
    </message>
    <message>
        <source>What they said, in a few words</source>
        <translation>Was gesagt wurde, in wenigen Worten</translation>
    </message>
    <message>
        <source>Needed, because the service has not reported back.</source>
        <translation>Nötig, weil die Rückmeldung der Stelle fehlt.</translation>
    </message>
    <message>
        <source>Close the referral</source>
        <translation>Weitervermittlung abschließen</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Service</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>Erster Termin</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>referrals that are not closed</comment>
        <translation>Offene</translation>
    </message>
    <message>
        <source>All</source>
        <comment>referrals, open and closed</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>zwei Fassungen</translation>
    </message>
    <message>
        <source>Not what was signed</source>
        <translation>Nicht das, was signiert wurde</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Weitervermittlungen</translation>
    </message>
    <message>
        <source>Ways opened to other services, latest first. A referral begins in its case.</source>
        <translation>Wege zu anderen Stellen, neueste zuerst. Eine Weitervermittlung beginnt im Fall.</translation>
    </message>
    <message>
        <source>Which referrals</source>
        <translation>Welche Weitervermittlungen</translation>
    </message>
    <message>
        <source>No referral yet</source>
        <translation>Noch keine Weitervermittlung</translation>
    </message>
    <message>
        <source>A referral begins in a case, under Referrals, and stands here until it is closed.</source>
        <translation>Eine Weitervermittlung beginnt in einem Fall unter Weitervermittlungen und steht hier, bis sie abgeschlossen ist.</translation>
    </message>
    <message>
        <source>No referral is open</source>
        <translation>Keine Weitervermittlung ist offen</translation>
    </message>
    <message>
        <source>Show all referrals</source>
        <translation>Alle Weitervermittlungen zeigen</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>wählen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>öffnen</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No laptop of {name} can receive files</source>
        <translation>Kein Laptop von {name} kann Dateien empfangen</translation>
    </message>
    <message>
        <source>Its certificate has ended or was withdrawn; it can be renewed.</source>
        <translation>Sein Zertifikat ist abgelaufen oder wurde zurückgezogen; es kann erneuert werden.</translation>
    </message>
    <message>
        <source>The certificate of an author is missing</source>
        <translation>Das Zertifikat einer schreibenden Person fehlt</translation>
    </message>
    <message>
        <source>Bring in a file of theirs first. Nothing was written.</source>
        <translation>Zuerst eine Datei von ihr übernehmen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Both meet, compare the thirty digits of the sender&apos;s key, and the supervisor signs. Then the sender writes the file again.</source>
        <translation>Beide treffen sich, vergleichen die dreißig Ziffern des Schlüssels, und die Teamleitung signiert. Dann wird die Datei neu geschrieben.</translation>
    </message>
    <message>
        <source>It was brought in on {day}.</source>
        <translation>Sie wurde am {day} übernommen.</translation>
    </message>
</context>
<context>
    <name>RehearseStep</name>
    <message>
        <source>Take the sheet out of its envelope and type these two groups from it.</source>
        <translation>Das Blatt aus dem Umschlag nehmen und diese zwei Gruppen davon eintippen.</translation>
    </message>
    <message>
        <source>Take the sheet out of its envelope and type its whole code.</source>
        <translation>Das Blatt aus dem Umschlag nehmen und den ganzen Schlüssel eintippen.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>That does not stand on the sheet that is valid now. Is it an older one?</source>
        <translation>Das steht nicht auf dem Blatt, das jetzt gilt. Ist es ein älteres?</translation>
    </message>
</context>
<context>
    <name>RequestBody</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Es fehlt noch: {things}.</translation>
    </message>
    <message>
        <source>Change this line</source>
        <translation>Diese Zeile ändern</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Diese Zeile wegnehmen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Fragen beantworten</translation>
    </message>
    <message>
        <source>Hand to the second reader</source>
        <translation>Zur zweiten Lesung geben</translation>
    </message>
    <message>
        <source>Read it second</source>
        <translation>Als Zweites lesen</translation>
    </message>
    <message>
        <source>Is it known already?</source>
        <translation>Ist es schon bekannt?</translation>
    </message>
    <message>
        <source>Propose a case</source>
        <translation>Fall vorschlagen</translation>
    </message>
    <message>
        <source>Begin a mediation</source>
        <translation>Mediation beginnen</translation>
    </message>
    <message>
        <source>Decide without a file</source>
        <translation>Ohne Akte entscheiden</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Known already?</source>
        <translation>Schon bekannt?</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was beobachtet wurde</translation>
    </message>
    <message>
        <source>Before anything is filed</source>
        <translation>Bevor etwas zur Akte wird</translation>
    </message>
    <message>
        <source>Two readings</source>
        <translation>Zwei Lesungen</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>New mediation</source>
        <translation>Neue Mediation</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Anfrage sichern</translation>
    </message>
    <message>
        <source>Write it so that every side could read it.</source>
        <translation>So schreiben, dass jede Seite es lesen könnte.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie sie heißt</translation>
    </message>
    <message>
        <source>Linden Block courtyard</source>
        <translation>Innenhof Linden Block</translation>
    </message>
    <message>
        <source>The place or the matter, no names of people.</source>
        <translation>Der Ort oder die Sache, keine Namen von Menschen.</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Angefragt am</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Konfliktart</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Wie es beginnt</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What happens, where and when. Nobody accuses, nobody is accused.</source>
        <translation>Was geschieht, wo und wann. Niemand klagt an, niemand wird angeklagt.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadtteil</translation>
    </message>
    <message>
        <source>Left empty, it is that of the place.</source>
        <translation>Leer gelassen, gilt der des Ortes.</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Wer angefragt hat</translation>
    </message>
    <message>
        <source>Mediates with you</source>
        <translation>Wer mit vermittelt</translation>
    </message>
</context>
<context>
    <name>RequestLine</name>
    <message>
        <source>Received on {day}</source>
        <translation>Eingegangen am {day}</translation>
    </message>
    <message>
        <source>answered on {day}</source>
        <translation>beantwortet am {day}</translation>
    </message>
    <message>
        <source>answer due by {day}</source>
        <translation>Antwort fällig bis {day}</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>verlängert</translation>
    </message>
    <message>
        <source>Check who asks…</source>
        <translation>Prüfen, wer ersucht…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Read through…</source>
        <translation>Durchlesen…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Enter the answer…</source>
        <translation>Antwort eintragen…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>Mehr Zeit…</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Es fehlt noch: {things}.</translation>
    </message>
    <message>
        <source>Incoming request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Somebody is in danger now</source>
        <translation>Jetzt ist jemand in Gefahr</translation>
    </message>
    <message>
        <source>This request is not on this laptop</source>
        <translation>Diese Anfrage ist nicht auf diesem Laptop</translation>
    </message>
    <message>
        <source>Its time may be over, or it is for others to read.</source>
        <translation>Vielleicht ist ihre Frist vorbei, oder sie ist für andere bestimmt.</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>received on {day}</source>
        <translation>eingegangen am {day}</translation>
    </message>
    <message>
        <source>erased on {day}</source>
        <translation>Löschung am {day}</translation>
    </message>
    <message>
        <source>Answer the questions, then a second person reads it.</source>
        <translation>Erst die Fragen beantworten, dann liest eine zweite Person.</translation>
    </message>
    <message>
        <source>Every question has its answer. A second person reads it next.</source>
        <translation>Jede Frage ist beantwortet. Als Nächstes liest eine zweite Person.</translation>
    </message>
    <message>
        <source>It waits for {name}, who reads it second.</source>
        <translation>Wartet auf {name} und die zweite Lesung.</translation>
    </message>
    <message>
        <source>Look after people first. Then write down what became of it; nobody is called from here.</source>
        <translation>Zuerst für die Menschen da sein. Danach aufschreiben, was daraus wurde; von hier aus wird niemand angerufen.</translation>
    </message>
    <message>
        <source>It is decided. Nothing more is asked of anybody.</source>
        <translation>Es ist entschieden. Von niemandem wird noch etwas verlangt.</translation>
    </message>
    <message>
        <source>It has waited for 30 days: “no ground” is proposed.</source>
        <translation>Seit 30 Tagen offen: Vorgeschlagen wird „kein Anlass“.</translation>
    </message>
    <message>
        <source>Two people have read it and agree. Decide what becomes of it.</source>
        <translation>Zwei Personen haben es gelesen und sind einig. Jetzt entscheiden, was daraus wird.</translation>
    </message>
    <message>
        <source>Two people have read it and see it differently: no file is made. Decide what else becomes of it, or take it back.</source>
        <translation>Zwei Personen haben es gelesen und sehen es verschieden: Es entsteht keine Akte. Anderes entscheiden oder zurücknehmen.</translation>
    </message>
    <message>
        <source>Nothing on this laptop fits “{words}”.</source>
        <translation>Nichts auf diesem Laptop passt zu „{words}“.</translation>
    </message>
    <message>
        <source>This fits “{words}”. Look first whether it is the same:</source>
        <translation>Das passt zu „{words}“. Erst nachsehen, ob es dasselbe ist:</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Um wen es geht</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Für einen Rückruf</translation>
    </message>
    <message>
        <source>to be told on {day}</source>
        <translation>erfährt es am {day}</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Was könnte es sonst erklären?</translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation>Was läuft gut?</translation>
    </message>
    <message>
        <source>What happens if we do nothing?</source>
        <translation>Was geschieht ohne uns?</translation>
    </message>
    <message>
        <source>Is anybody in danger now?</source>
        <translation>Ist jetzt jemand in Gefahr?</translation>
    </message>
    <message>
        <source>Is our service the right one?</source>
        <translation>Ist unsere Stelle die richtige?</translation>
    </message>
    <message>
        <source>Does the person know of this request?</source>
        <translation>Weiß die Person von dieser Anfrage?</translation>
    </message>
    <message>
        <source>Has not read it.</source>
        <translation>Hat es noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Proposes: {exit}</source>
        <translation>Vorschlag: {exit}</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>Open the mediation</source>
        <translation>Mediation öffnen</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation>Anfrage gesichert</translation>
    </message>
    <message>
        <source>Answers kept</source>
        <translation>Antworten gesichert</translation>
    </message>
    <message>
        <source>Line kept</source>
        <translation>Zeile gesichert</translation>
    </message>
    <message>
        <source>Line taken away</source>
        <translation>Zeile weggenommen</translation>
    </message>
    <message>
        <source>It waits for its second reader; hand it over with a file</source>
        <translation>Wartet auf die zweite Lesung; mit einer Datei übergeben</translation>
    </message>
    <message>
        <source>Taken back to its questions</source>
        <translation>Zurück zu den Fragen</translation>
    </message>
    <message>
        <source>Kept as an emergency</source>
        <translation>Als Notfall gesichert</translation>
    </message>
    <message>
        <source>Second reading kept; hand it back with a file</source>
        <translation>Zweite Lesung gesichert; mit einer Datei zurückgeben</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Case proposed; it waits for its second reader</source>
        <translation>Fall vorgeschlagen; er wartet auf die zweite Prüfung</translation>
    </message>
    <message>
        <source>Mediation begun</source>
        <translation>Mediation begonnen</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Zu entscheiden bis</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>requests that wait for a decision</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all requests</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are past their day</source>
        <comment>requests to erase</comment>
        <translation>
            <numerusform>Bei %n Anfrage ist die Frist vorbei</numerusform>
            <numerusform>Bei %n Anfragen ist die Frist vorbei</numerusform>
        </translation>
    </message>
    <message>
        <source>Their words go for good; that they came, and what became of them, stays as a number.</source>
        <translation>Ihre Worte gehen für immer; dass sie kamen und was daraus wurde, bleibt als Zahl.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests erased</source>
        <comment>toast</comment>
        <translation>
            <numerusform>%n Anfrage gelöscht</numerusform>
            <numerusform>%n Anfragen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation>Anfrage gesichert</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>zwei Fassungen</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Incoming requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Pause before you file: each is read by two people before anything becomes of it.</source>
        <translation>Erst innehalten, dann zur Akte: Zwei Personen lesen jede Anfrage, bevor etwas daraus wird.</translation>
    </message>
    <message>
        <source>Erase them now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Welche Anfragen</translation>
    </message>
    <message>
        <source>No request waits</source>
        <translation>Keine offene Anfrage</translation>
    </message>
    <message>
        <source>What others ask, tell or fear stands here until two people have read it. Most of it never becomes a file.</source>
        <translation>Was andere fragen, erzählen oder fürchten, steht hier, bis zwei Personen es gelesen haben. Das meiste wird nie zur Akte.</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>wählen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>öffnen</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>Restoring the backup</source>
        <translation>Die Sicherung wird zurückgespielt</translation>
    </message>
    <message>
        <source>Until it is finished your notes stay as they are. Then you unlock them again.</source>
        <translation>Bis sie fertig ist, bleiben die Notizen, wie sie sind. Danach werden sie wieder entsperrt.</translation>
    </message>
    <message>
        <source>Reading and checking the backup</source>
        <translation>Die Sicherung wird gelesen und geprüft</translation>
    </message>
    <message>
        <source>Back to unlocking</source>
        <translation>Zurück zum Entsperren</translation>
    </message>
</context>
<context>
    <name>SafetyForms</name>
    <message>
        <source>Danger: what happened</source>
        <translation>Gefahr: was geschah</translation>
    </message>
    <message>
        <source>Save what happened</source>
        <translation>Geschehenes sichern</translation>
    </message>
    <message>
        <source>A second person looks at it within 24 hours. Nobody is contacted by this.</source>
        <translation>Eine zweite Person sieht es sich binnen 24 Stunden an. Niemand wird hierdurch benachrichtigt.</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation>Was zu sehen und zu hören war</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Who was in danger</source>
        <translation>Wer in Gefahr war</translation>
    </message>
    <message>
        <source>Who was called, and when</source>
        <translation>Wer angerufen wurde, und wann</translation>
    </message>
    <message>
        <source>One call in each line.</source>
        <translation>Ein Anruf je Zeile.</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Wer entschieden hat</translation>
    </message>
    <message>
        <source>Left empty, it was you.</source>
        <translation>Leer heißt: wer das hier schreibt.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes, enter it now</source>
        <translation>Ja, jetzt eintragen</translation>
    </message>
    <message>
        <source>Yes, within 24 hours</source>
        <translation>Ja, binnen 24 Stunden</translation>
    </message>
    <message>
        <source>Was anything passed on about the person?</source>
        <translation>Wurde etwas über die Person weitergegeben?</translation>
    </message>
    <message>
        <source>What was passed on</source>
        <translation>Was weitergegeben wurde</translation>
    </message>
    <message>
        <source>Save what was passed on</source>
        <translation>Weitergegebenes sichern</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>Look at it as the second person</source>
        <translation>Als zweite Person ansehen</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>Ich habe es angesehen</translation>
    </message>
    <message>
        <source>Talked over on</source>
        <translation>Besprochen am</translation>
    </message>
    <message>
        <source>What we do differently</source>
        <translation>Was wir anders machen</translation>
    </message>
    <message>
        <source>Debrief in the team</source>
        <translation>Nachbesprechung im Team</translation>
    </message>
    <message>
        <source>Save the debrief</source>
        <translation>Nachbesprechung sichern</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Angeboten am</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Was angeboten wurde</translation>
    </message>
    <message>
        <source>Nothing about how somebody feels.</source>
        <translation>Nichts darüber, wie es jemandem geht.</translation>
    </message>
    <message>
        <source>Support for whoever was there</source>
        <translation>Unterstützung für alle, die dabei waren</translation>
    </message>
    <message>
        <source>Save the offer</source>
        <translation>Angebot sichern</translation>
    </message>
</context>
<context>
    <name>SalvagingPage</name>
    <message>
        <source>Bringing back what can be read</source>
        <translation>Zurückgeholt wird, was lesbar ist</translation>
    </message>
    <message>
        <source>The damaged files are kept aside. If you stop, everything stays as it was.</source>
        <translation>Die beschädigten Dateien werden beiseitegelegt. Wird abgebrochen, bleibt alles, wie es war.</translation>
    </message>
    <message>
        <source>Reading page by page</source>
        <translation>Seite für Seite wird gelesen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Type a name, a place or a word from a note.</source>
        <translation>Einen Namen, einen Ort oder ein Wort aus einer Notiz eingeben.</translation>
    </message>
    <message>
        <source>Nothing with ‘{words}’.</source>
        <translation>Nichts mit „{words}“.</translation>
    </message>
    <message>
        <source>Search people, places, notes, mediations</source>
        <translation>Personen, Orte, Notizen, Mediationen suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>scope of the search</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>People</source>
        <comment>scope of the search</comment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>scope of the search</comment>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>scope of the search</comment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Mediations</source>
        <comment>scope of the search</comment>
        <translation>Mediationen</translation>
    </message>
    <message>
        <source>Library</source>
        <comment>scope of the search</comment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>New entries are still being read; more may be found in a moment.</source>
        <translation>Neue Einträge werden noch gelesen; gleich wird vielleicht mehr gefunden.</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>wählen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>note there</source>
        <comment>hint beside Ctrl and Enter: in the case chosen</comment>
        <translation>Notiz dort</translation>
    </message>
    <message>
        <source>people, places, notes</source>
        <comment>hint beside the Tab key</comment>
        <translation>Personen, Orte, Notizen</translation>
    </message>
    <message>
        <source>close</source>
        <comment>hint beside the Escape key</comment>
        <translation>schließen</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Opened last</source>
        <comment>group of hits</comment>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>a hit</comment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>group of hits</comment>
        <translation>Orte</translation>
    </message>
    <message>
        <source>People</source>
        <comment>group of hits</comment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>group of hits</comment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Mediations</source>
        <comment>group of hits</comment>
        <translation>Mediationen</translation>
    </message>
    <message>
        <source>Library</source>
        <comment>group of hits</comment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Do something</source>
        <comment>group of hits</comment>
        <translation>Etwas tun</translation>
    </message>
</context>
<context>
    <name>SessionForms</name>
    <message>
        <source>Common ground</source>
        <translation>Gemeinsames</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>What all sides have said</source>
        <translation>Was alle Seiten gesagt haben</translation>
    </message>
    <message>
        <source>Only what every side has said itself.</source>
        <translation>Nur, was jede Seite selbst gesagt hat.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Sitzung ergänzen</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Sitzung sichern</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wer dabei war</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>In einer Zeile</translation>
    </message>
    <message>
        <source>Rules for talking; draft read aloud</source>
        <translation>Gesprächsregeln; Entwurf vorgelesen</translation>
    </message>
    <message>
        <source>What was done, not who said what.</source>
        <translation>Was getan wurde, nicht wer was sagte.</translation>
    </message>
    <message>
        <source>Agreed for the next time</source>
        <translation>Für das nächste Mal vereinbart</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Punkt ergänzen</translation>
    </message>
    <message>
        <source>Add the point</source>
        <translation>Punkt ergänzen</translation>
    </message>
    <message>
        <source>Point agreed</source>
        <translation>Vereinbarter Punkt</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer macht es</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>Wie läuft es?</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>This point is</source>
        <translation>Dieser Punkt ist</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>For three weeks; key with the caretaker</source>
        <translation>Drei Wochen lang; Schlüssel beim Hausmeister</translation>
    </message>
    <message>
        <source>The sides have agreed</source>
        <translation>Die Seiten haben sich geeinigt</translation>
    </message>
    <message>
        <source>Save the agreement</source>
        <translation>Vereinbarung sichern</translation>
    </message>
    <message>
        <source>Two checks follow: after two weeks and after three months.</source>
        <translation>Zwei Nachfragen folgen: nach zwei Wochen und nach drei Monaten.</translation>
    </message>
    <message>
        <source>It ends without points</source>
        <translation>Es endet ohne Punkte</translation>
    </message>
    <message>
        <source>End the mediation</source>
        <translation>Mediation beenden</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>First check</source>
        <translation>Erste Nachfrage</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>Zweite Nachfrage</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>Nachfrage sichern</translation>
    </message>
    <message>
        <source>Does the agreement hold?</source>
        <translation>Hält die Vereinbarung?</translation>
    </message>
    <message>
        <source>My own note</source>
        <translation>Eigene Notiz</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Notiz sichern</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Nur für mich</translation>
    </message>
    <message>
        <source>It never leaves this laptop and no search finds it.</source>
        <translation>Sie bleibt immer auf diesem Laptop, und keine Suche findet sie.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>They hold for this laptop and say nothing about anybody.</source>
        <translation>Sie gelten für diesen Laptop und sagen nichts über Menschen aus.</translation>
    </message>
    <message>
        <source>It could not be kept</source>
        <translation>Das ließ sich nicht festhalten</translation>
    </message>
    <message>
        <source>It holds until the app closes. The disk refused to write.</source>
        <translation>Es gilt, bis die App schließt. Der Datenträger hat das Schreiben verweigert.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The screens speak it at once. Papers have a language of their own.</source>
        <translation>Die Oberfläche spricht sie sofort. Papiere haben ihre eigene Sprache.</translation>
    </message>
    <message>
        <source>Set by whoever looks after this laptop</source>
        <translation>Festgelegt von der Stelle, die diesen Laptop betreut</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system takes the colours of the laptop.</source>
        <translation>„Wie das System“ nimmt die Farben des Laptops.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>Alles wächst mit.</translation>
    </message>
    <message>
        <source>Locks itself</source>
        <translation>Sperrt sich selbst</translation>
    </message>
    <message>
        <source>After this long without a key or a touch. What is being written is kept as a draft.</source>
        <translation>Nach so langer Zeit ohne Taste oder Berührung. Angefangenes bleibt als Entwurf.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Liaise</translation>
    </message>
    <message>
        <source>The number of the city, to be compared with the letter:</source>
        <translation>Die Nummer der Stadt, zum Vergleich mit dem Brief:</translation>
    </message>
    <message>
        <source>The app connects to no network. It sends nothing to anybody, and it looks for no updates.</source>
        <translation>Die App verbindet sich mit keinem Netz. Sie sendet niemandem etwas und sucht keine Updates.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Gebaut mit</translation>
    </message>
    <message>
        <source>Read the licences</source>
        <translation>Lizenzen lesen</translation>
    </message>
</context>
<context>
    <name>SettingsHead</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance and language</source>
        <comment>section of the settings</comment>
        <translation>Darstellung und Sprache</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
    <message>
        <source>Liaise {version}</source>
        <translation>Liaise {version}</translation>
    </message>
    <message>
        <source>Invented city for practice: {city}, pack {number}</source>
        <translation>Erfundene Übungsstadt: {city}, Paket {number}</translation>
    </message>
    <message>
        <source>City: {city}, pack {number}</source>
        <translation>Stadt: {city}, Paket {number}</translation>
    </message>
</context>
<context>
    <name>ShareDrawing</name>
    <message>
        <source>One share of three</source>
        <translation>Ein Anteil von dreien</translation>
    </message>
    <message>
        <source>Any two of the three shares open the notes “{label}”.</source>
        <translation>Je zwei der drei Anteile öffnen die Notizen „{label}“.</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Keep it in a sealed envelope, and never together with another share. Not as a photo, not in a file.</source>
        <translation>In einem verschlossenen Umschlag aufbewahren, nie zusammen mit einem anderen Anteil. Nicht als Foto, nicht in einer Datei.</translation>
    </message>
    <message>
        <source>You, in a sealed envelope</source>
        <translation>Im eigenen verschlossenen Umschlag</translation>
    </message>
    <message>
        <source>Your supervisor</source>
        <translation>Die Teamleitung</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
</context>
<context>
    <name>ShareStep</name>
    <message>
        <source>Share {number} of {count}</source>
        <translation>Anteil {number} von {count}</translation>
    </message>
    <message>
        <source>Print it, or write the twenty words down by hand. It is not shown again.</source>
        <translation>Drucken oder die zwanzig Wörter von Hand aufschreiben. Er wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>Print this share</source>
        <translation>Diesen Anteil drucken</translation>
    </message>
    <message>
        <source>Sent to the printer. Take it from there now.</source>
        <translation>An den Drucker geschickt. Bitte jetzt dort holen.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Nichts wurde gedruckt.</translation>
    </message>
    <message>
        <source>The printer did not take it. Write it down by hand.</source>
        <translation>Der Drucker hat es nicht angenommen. Bitte von Hand aufschreiben.</translation>
    </message>
    <message>
        <source>That would have made a file. Take a printer that prints on paper.</source>
        <translation>Das hätte eine Datei ergeben. Bitte einen Drucker nehmen, der auf Papier druckt.</translation>
    </message>
    <message>
        <source>There is no printer here. Write it down by hand.</source>
        <translation>Hier ist kein Drucker. Bitte von Hand aufschreiben.</translation>
    </message>
    <message>
        <source>Covered while this window is not in front</source>
        <translation>Verdeckt, solange dieses Fenster nicht vorn ist</translation>
    </message>
</context>
<context>
    <name>SharingLabels</name>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Weitergaben</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Weitervermittlungen</translation>
    </message>
    <message>
        <source>Case conferences</source>
        <translation>Fallkonferenzen</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>Nobody was asked for a consent yet. Each kind stands for itself: wanting our help is no release from secrecy.</source>
        <translation>Noch wurde um keine Einwilligung gefragt. Jede Art steht für sich: Hilfe zu wollen entbindet nicht von der Schweigepflicht.</translation>
    </message>
    <message>
        <source>Nothing was passed on. Whatever leaves stands here, with ground and recipient.</source>
        <translation>Nichts wurde weitergegeben. Was hinausgeht, steht hier, mit Grund und Stelle.</translation>
    </message>
    <message>
        <source>No referral yet. A referral opens a way to another service, with the shortest summary that will do.</source>
        <translation>Noch keine Weitervermittlung. Sie öffnet einen Weg zu einer anderen Stelle, mit der kürzesten Zusammenfassung, die genügt.</translation>
    </message>
    <message>
        <source>No conference. Only our own side is written down, never what others said.</source>
        <translation>Keine Fallkonferenz. Nur unsere eigene Seite wird aufgeschrieben, nie, was andere sagten.</translation>
    </message>
    <message>
        <source>Nothing was entered. In danger press F9; it is written down afterwards.</source>
        <translation>Nichts eingetragen. Bei Gefahr F9 drücken; aufgeschrieben wird danach.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Ask for a consent</source>
        <translation>Um Einwilligung fragen</translation>
    </message>
    <message>
        <source>Given …</source>
        <comment>a form opens</comment>
        <translation>Erteilt …</translation>
    </message>
    <message>
        <source>Refused …</source>
        <comment>a form opens</comment>
        <translation>Abgelehnt …</translation>
    </message>
    <message>
        <source>Withdrawn …</source>
        <comment>a form opens</comment>
        <translation>Widerrufen …</translation>
    </message>
    <message>
        <source>Expired …</source>
        <comment>a form opens</comment>
        <translation>Abgelaufen …</translation>
    </message>
    <message>
        <source>All have been told …</source>
        <comment>a form opens</comment>
        <translation>Allen gesagt …</translation>
    </message>
    <message>
        <source>Prepare something</source>
        <translation>Etwas vorbereiten</translation>
    </message>
    <message>
        <source>Enter what was spoken</source>
        <translation>Gesprochenes eintragen</translation>
    </message>
    <message>
        <source>Enter a refusal</source>
        <translation>Ablehnung eintragen</translation>
    </message>
    <message>
        <source>Decide as second person …</source>
        <comment>a form opens</comment>
        <translation>Als zweite Person entscheiden …</translation>
    </message>
    <message>
        <source>Passed on …</source>
        <comment>a form opens</comment>
        <translation>Weitergegeben …</translation>
    </message>
    <message>
        <source>Not passed on …</source>
        <comment>a form opens</comment>
        <translation>Nicht weitergegeben …</translation>
    </message>
    <message>
        <source>They confirmed …</source>
        <comment>a form opens</comment>
        <translation>Empfang bestätigt …</translation>
    </message>
    <message>
        <source>Told later …</source>
        <comment>a form opens</comment>
        <translation>Nachricht nachgereicht …</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Neue Weitervermittlung</translation>
    </message>
    <message>
        <source>Send …</source>
        <comment>a form opens</comment>
        <translation>Verschicken …</translation>
    </message>
    <message>
        <source>Answer …</source>
        <comment>a form opens</comment>
        <translation>Antwort …</translation>
    </message>
    <message>
        <source>First appointment …</source>
        <comment>a form opens</comment>
        <translation>Erster Termin …</translation>
    </message>
    <message>
        <source>Feedback …</source>
        <comment>a form opens</comment>
        <translation>Rückmeldung …</translation>
    </message>
    <message>
        <source>Close …</source>
        <comment>a form opens</comment>
        <translation>Abschließen …</translation>
    </message>
    <message>
        <source>Enter an invitation</source>
        <translation>Einladung eintragen</translation>
    </message>
    <message>
        <source>Decide …</source>
        <comment>a form opens</comment>
        <translation>Entscheiden …</translation>
    </message>
    <message>
        <source>Held …</source>
        <comment>a form opens</comment>
        <translation>Hat stattgefunden …</translation>
    </message>
    <message>
        <source>Task for us …</source>
        <comment>a form opens</comment>
        <translation>Aufgabe für uns …</translation>
    </message>
    <message>
        <source>Enter what happened</source>
        <translation>Eintragen, was geschah</translation>
    </message>
    <message>
        <source>What was passed on …</source>
        <comment>a form opens</comment>
        <translation>Was weitergegeben wurde …</translation>
    </message>
    <message>
        <source>Look at it as second person …</source>
        <comment>a form opens</comment>
        <translation>Als zweite Person ansehen …</translation>
    </message>
    <message>
        <source>Debrief …</source>
        <comment>a form opens</comment>
        <translation>Nachbesprechung …</translation>
    </message>
    <message>
        <source>Support …</source>
        <comment>a form opens</comment>
        <translation>Unterstützung …</translation>
    </message>
    <message>
        <source>Consent kept</source>
        <translation>Einwilligung gesichert</translation>
    </message>
    <message>
        <source>Withdrawn. Nothing more leaves on its ground.</source>
        <translation>Widerrufen. Auf ihrem Grund geht nichts mehr hinaus.</translation>
    </message>
    <message>
        <source>Kept, and nothing has left</source>
        <translation>Gesichert, nichts ging hinaus</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Gebilligt</translation>
    </message>
    <message>
        <source>Kept in the register</source>
        <translation>Im Verzeichnis gesichert</translation>
    </message>
    <message>
        <source>Refusal kept</source>
        <translation>Ablehnung gesichert</translation>
    </message>
    <message>
        <source>Referral kept, and nothing has left</source>
        <translation>Weitervermittlung gesichert, nichts ging hinaus</translation>
    </message>
    <message>
        <source>Sent, and kept in the register</source>
        <translation>Verschickt und im Verzeichnis gesichert</translation>
    </message>
    <message>
        <source>Referral closed</source>
        <translation>Weitervermittlung abgeschlossen</translation>
    </message>
    <message>
        <source>Kept. A second person looks at it within 24 hours.</source>
        <translation>Gesichert. Eine zweite Person sieht es sich binnen 24 Stunden an.</translation>
    </message>
</context>
<context>
    <name>SharingTab</name>
    <message>
        <source>This entry is not what was signed and is not shown.</source>
        <translation>Dieser Eintrag ist nicht das, was signiert wurde, und wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>zwei Fassungen</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>Danger on {day}</source>
        <translation>Gefahr am {day}</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Noch anzusehen</translation>
    </message>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Es fehlt noch: {things}.</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>für {name}</translation>
    </message>
    <message>
        <source>given on {day}</source>
        <translation>erteilt am {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>withdrawn on {day}</source>
        <translation>widerrufen am {day}</translation>
    </message>
    <message>
        <source>Had been passed on before: {list}</source>
        <translation>Vorher weitergegeben: {list}</translation>
    </message>
    <message>
        <source>decided by {name}</source>
        <translation>entschieden von {name}</translation>
    </message>
    <message>
        <source>second person {name}</source>
        <translation>zweite Person {name}</translation>
    </message>
    <message>
        <source>sent on {day}</source>
        <translation>verschickt am {day}</translation>
    </message>
    <message>
        <source>first appointment {day}</source>
        <translation>erster Termin {day}</translation>
    </message>
    <message>
        <source>We go along</source>
        <translation>Wir gehen mit</translation>
    </message>
    <message>
        <source>For us: {tasks}</source>
        <translation>Für uns: {tasks}</translation>
    </message>
</context>
<context>
    <name>SheetDrawing</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Opens the notes “{label}” on this laptop if the passphrase is lost.</source>
        <translation>Öffnet die Notizen „{label}“ auf diesem Laptop, wenn die Passphrase verloren ist.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Keep it in a sealed envelope in the office safe. Not in the laptop bag, not as a photo. Whoever holds this sheet and the laptop can read the notes.</source>
        <translation>Im verschlossenen Umschlag im Bürosafe aufbewahren. Nicht in der Laptoptasche, nicht als Foto. Wer dieses Blatt und den Laptop hat, kann die Notizen lesen.</translation>
    </message>
    <message>
        <source>Liaise, City of {city}</source>
        <translation>Liaise, Stadt {city}</translation>
    </message>
    <message>
        <source>PRACTICE: it opens nothing real</source>
        <translation>ÜBUNG: es öffnet nichts Echtes</translation>
    </message>
</context>
<context>
    <name>SheetReminder</name>
    <message>
        <source>Is your recovery sheet still where it belongs?</source>
        <translation>Ist das Wiederherstellungsblatt noch an seinem Platz?</translation>
    </message>
    <message>
        <source>Once a year, two groups are typed from it. It takes a minute.</source>
        <translation>Einmal im Jahr werden zwei Gruppen davon eingetippt. Das dauert eine Minute.</translation>
    </message>
    <message>
        <source>Rehearse now</source>
        <translation>Jetzt proben</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Write down your recovery code</source>
        <translation>Wiederherstellungsschlüssel aufschreiben</translation>
    </message>
    <message>
        <source>Print your recovery sheet</source>
        <translation>Wiederherstellungsblatt drucken</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>Look again at group {number}.</source>
        <translation>Gruppe {number} noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Sent to the printer. Take the sheet from it now.</source>
        <translation>An den Drucker gesendet. Bitte das Blatt jetzt dort holen.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Nichts wurde gedruckt.</translation>
    </message>
    <message>
        <source>The printer did not take it. Write it down by hand instead.</source>
        <translation>Der Drucker hat es nicht angenommen. Stattdessen von Hand aufschreiben.</translation>
    </message>
    <message>
        <source>That would have made a file. Take a printer that prints on paper.</source>
        <translation>Das hätte eine Datei ergeben. Bitte einen Drucker nehmen, der auf Papier druckt.</translation>
    </message>
    <message>
        <source>Covered while you type it from your paper</source>
        <translation>Verdeckt, solange vom Papier abgetippt wird</translation>
    </message>
    <message>
        <source>Covered while this window is not in front</source>
        <translation>Verdeckt, solange dieses Fenster nicht vorn ist</translation>
    </message>
    <message>
        <source>Group {number} of {count}</source>
        <translation>Gruppe {number} von {count}</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Two rings that overlap, the mark of Liaise</source>
        <translation>Zwei Ringe, die sich überschneiden, das Zeichen von Liaise</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>About this paper</source>
        <translation>Über dieses Papier</translation>
    </message>
    <message>
        <source>Made by {person} on {moment}.</source>
        <comment>who made a paper, and when</comment>
        <translation>Erstellt von {person} am {moment}.</translation>
    </message>
    <message>
        <source>Serial {serial}</source>
        <translation>Nummer {serial}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Fingerabdruck {fingerprint}</translation>
    </message>
    <message>
        <source>The fingerprint is the SHA-256 of everything that this paper says. Together with the serial it tells this paper from every other.</source>
        <translation>Der Fingerabdruck ist der SHA-256 von allem, was auf diesem Papier steht. Zusammen mit der Nummer unterscheidet er dieses Papier von jedem anderen.</translation>
    </message>
</context>
<context>
    <name>SideView</name>
    <message>
        <source>More about this side</source>
        <translation>Mehr zu dieser Seite</translation>
    </message>
    <message>
        <source>More about {side}</source>
        <translation>Mehr zu {side}</translation>
    </message>
    <message>
        <source>Spoken for by {names}</source>
        <translation>Vertreten durch {names}</translation>
    </message>
    <message>
        <source>Needs and own words…</source>
        <translation>Anliegen und eigene Worte …</translation>
    </message>
    <message>
        <source>Separate talk…</source>
        <translation>Einzelgespräch …</translation>
    </message>
    <message>
        <source>They agree to take part…</source>
        <translation>Sie stimmen der Teilnahme zu …</translation>
    </message>
    <message>
        <source>They stop taking part…</source>
        <translation>Sie hören auf …</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Was sie brauchen</translation>
    </message>
    <message>
        <source>What they said, own words</source>
        <translation>Was sie sagten, eigene Worte</translation>
    </message>
    <message>
        <source>Only for the mediators</source>
        <translation>Nur für die Mediator:innen</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>Gespräch ergänzen</translation>
    </message>
    <message>
        <source>Enter consent</source>
        <translation>Zustimmung eintragen</translation>
    </message>
</context>
<context>
    <name>StateRows</name>
    <message>
        <source>{title}: {state}</source>
        <translation>{title}: {state}</translation>
    </message>
</context>
<context>
    <name>StatementForm</name>
    <message>
        <source>A strength comes first</source>
        <translation>Zuerst eine Ressource</translation>
    </message>
    <message>
        <source>Write down one thing that this person does well, then the concern.</source>
        <translation>Erst eine Sache aufschreiben, die diese Person gut macht, dann den Anlass zur Sorge.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Choose what it is about</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>In einer Zeile</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>Woher stammt das Wissen?</translation>
    </message>
    <message>
        <source>How do they know?</source>
        <translation>Woher wissen sie es?</translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation>Wer hat es berichtet?</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Was könnte es noch erklären?</translation>
    </message>
    <message>
        <source>A change of dress, prayer, diet or opinion is no concern.</source>
        <translation>Andere Kleidung, Gebete, Ernährung oder Meinungen sind kein Anlass zur Sorge.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Warum wird berichtigt?</translation>
    </message>
    <message>
        <source>The old text stays in the history.</source>
        <translation>Der alte Text bleibt im Änderungsverlauf.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>&amp;Seen</source>
        <translation>&amp;Gesehen</translation>
    </message>
    <message>
        <source>&amp;Told to me</source>
        <translation>&amp;Berichtet</translation>
    </message>
    <message>
        <source>&amp;Quoted</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>Add a concern</source>
        <translation>Anlass zur Sorge ergänzen</translation>
    </message>
    <message>
        <source>Add a strength</source>
        <translation>Ressource ergänzen</translation>
    </message>
    <message>
        <source>Correct the concern</source>
        <translation>Anlass zur Sorge berichtigen</translation>
    </message>
    <message>
        <source>Correct the strength</source>
        <translation>Ressource berichtigen</translation>
    </message>
    <message>
        <source>What worries you, as something that somebody did?</source>
        <translation>Was macht Sorge, als etwas, das jemand getan hat?</translation>
    </message>
    <message>
        <source>What does this person do well?</source>
        <translation>Was macht diese Person gut?</translation>
    </message>
</context>
<context>
    <name>StatementLine</name>
    <message>
        <source>Another explanation: {text}</source>
        <translation>Andere Erklärung: {text}</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
</context>
<context>
    <name>StatementLines</name>
    <message>
        <source>More than a year old</source>
        <translation>Älter als ein Jahr</translation>
    </message>
</context>
<context>
    <name>StatementsPart</name>
    <message>
        <source>Strengths</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>None written down yet.</source>
        <translation>Noch nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Anlass zur Sorge</translation>
    </message>
    <message>
        <source>None written down.</source>
        <translation>Nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>It could also be: {text}</source>
        <translation>Es könnte auch sein: {text}</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>älter als ein Jahr</translation>
    </message>
</context>
<context>
    <name>StepCity</name>
    <message>
        <source>Your language and your city</source>
        <translation>Sprache und Stadt</translation>
    </message>
    <message>
        <source>Both can be seen by everybody who opens this laptop.</source>
        <translation>Beides sehen alle, die diesen Laptop öffnen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>This city is invented</source>
        <translation>Diese Stadt ist erfunden</translation>
    </message>
    <message>
        <source>Everything in here is for practice. It never mixes with real notes, and real notes never get in.</source>
        <translation>Alles hier dient der Übung. Es mischt sich nie mit echten Notizen, und echte Notizen gelangen nie hinein.</translation>
    </message>
    <message>
        <source>Compare this number with the one on the letter from your city, digit by digit. It says whose city this laptop believes.</source>
        <translation>Diese Nummer Ziffer für Ziffer mit der im Brief der Stadt vergleichen. Sie sagt, welcher Stadt dieser Laptop vertraut.</translation>
    </message>
    <message>
        <source>The number is the same</source>
        <translation>Die Nummer ist dieselbe</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Does the person agree to be supported?</source>
        <translation>Stimmt die Person der Begleitung zu?</translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation>Warum endet es?</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Nächste Überprüfung am</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>This is not the legal basis: it says what the person wants.</source>
        <translation>Das ist nicht die Rechtsgrundlage: es sagt, was die Person möchte.</translation>
    </message>
    <message>
        <source>Agreement to be supported</source>
        <translation>Zustimmung zur Begleitung</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>At most 90 days ahead; 60 for a minor.</source>
        <translation>Höchstens 90 Tage im Voraus; 60 bei Minderjährigen.</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>You are the second reader: with you, two people have agreed.</source>
        <translation>Hier ist die zweite Prüfung: mit dieser Zustimmung haben zwei Menschen zugestimmt.</translation>
    </message>
    <message>
        <source>Agree to open this case</source>
        <translation>Öffnung dieses Falls zustimmen</translation>
    </message>
    <message>
        <source>Agree to open</source>
        <translation>Öffnung zustimmen</translation>
    </message>
    <message>
        <source>Take the case to “{state}”</source>
        <translation>Fall weiter zu „{state}“</translation>
    </message>
    <message>
        <source>Take this step</source>
        <translation>Diesen Schritt gehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>StepLabel</name>
    <message>
        <source>What should your notes be called?</source>
        <translation>Wie sollen die Notizen heißen?</translation>
    </message>
    <message>
        <source>The name stands on the unlock page, where everybody sees it. Take a word that tells nothing about the people you work with.</source>
        <translation>Der Name steht auf der Seite zum Entsperren, für alle sichtbar. Am besten ein Wort, das nichts über die begleiteten Menschen verrät.</translation>
    </message>
    <message>
        <source>Name of these notes</source>
        <translation>Name dieser Notizen</translation>
    </message>
    <message>
        <source>Such as Riverside 2</source>
        <translation>Etwa Riverside 2</translation>
    </message>
    <message>
        <source>Who you are is certified by your city</source>
        <translation>Die Stadt bestätigt, wer hier arbeitet</translation>
    </message>
    <message>
        <source>Your name and your role come with a certificate. Until you have it you can write everything, but hand over nothing.</source>
        <translation>Name und Rolle kommen mit einem Zertifikat. Bis dahin lässt sich alles schreiben, aber nichts übergeben.</translation>
    </message>
    <message>
        <source>Two people, two names</source>
        <translation>Zwei Menschen, zwei Namen</translation>
    </message>
    <message>
        <source>Whoever else works on this laptop sets up notes of their own, with a passphrase of their own.</source>
        <translation>Wer sonst an diesem Laptop arbeitet, legt eigene Notizen mit eigener Passphrase an.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Schritt {number} von {count}: {step}</translation>
    </message>
</context>
<context>
    <name>StepPassphrase</name>
    <message>
        <source>Your passphrase</source>
        <translation>Die Passphrase</translation>
    </message>
    <message>
        <source>It is the key to your notes, and nobody can reset it. Make up a small story with the words, so that they stay.</source>
        <translation>Sie ist der Schlüssel zu den Notizen, und niemand kann sie zurücksetzen. Eine kleine Geschichte aus den Wörtern hilft beim Merken.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <source>There is no list of words in this language yet, so these are English. One of your own is possible too.</source>
        <translation>In dieser Sprache gibt es noch keine Wortliste, darum sind diese Wörter englisch. Eine eigene Passphrase geht auch.</translation>
    </message>
    <message>
        <source>At least 14 characters: four or five words that do not belong together, or letters well mixed with digits and signs. No quotation, no name, no year.</source>
        <translation>Mindestens 14 Zeichen: vier oder fünf Wörter, die nicht zusammengehören, oder Buchstaben, gut gemischt mit Ziffern und Zeichen. Kein Zitat, kein Name, keine Jahreszahl.</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Eintippen</translation>
    </message>
    <message>
        <source>Spaces count.</source>
        <translation>Leerzeichen zählen.</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Noch einmal eintippen</translation>
    </message>
    <message>
        <source>I want one of my own</source>
        <translation>Lieber eine eigene</translation>
    </message>
</context>
<context>
    <name>StepPresent</name>
    <message>
        <source>Your present passphrase</source>
        <translation>Die jetzige Passphrase</translation>
    </message>
</context>
<context>
    <name>StepReady</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Your notes are about to be made. From now on these three things hold.</source>
        <translation>Gleich werden die Notizen angelegt. Von da an gilt dreierlei.</translation>
    </message>
    <message>
        <source>It locks itself</source>
        <translation>Es sperrt sich selbst</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once</source>
        <translation>Strg+L sperrt sofort</translation>
    </message>
    <message>
        <source>What you were writing is kept as a draft and is there again when you unlock.</source>
        <translation>Angefangenes bleibt als Entwurf und ist nach dem Entsperren wieder da.</translation>
    </message>
    <message>
        <source>Nothing leaves by itself</source>
        <translation>Nichts geht von selbst hinaus</translation>
    </message>
    <message>
        <source>Files that you hand over are signed by you and encrypted for the people whom you choose. Papers are yours to print or save.</source>
        <translation>Übergebene Dateien sind signiert und für die gewählten Menschen verschlüsselt. Papiere werden nur auf Wunsch gedruckt oder gesichert.</translation>
    </message>
</context>
<context>
    <name>StepRehearse</name>
    <message>
        <source>Rehearse the recovery sheet</source>
        <translation>Das Wiederherstellungsblatt proben</translation>
    </message>
    <message>
        <source>The whole code</source>
        <translation>Der ganze Schlüssel</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Print your recovery sheet</source>
        <translation>Wiederherstellungsblatt drucken</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this sheet is your way back to your notes. There is no second copy of it.</source>
        <translation>Ist die Passphrase vergessen, führt dieses Blatt zu den Notizen zurück. Es gibt keine zweite Ausfertigung davon.</translation>
    </message>
    <message>
        <source>Print it now</source>
        <translation>Jetzt drucken</translation>
    </message>
    <message>
        <source>It goes straight to the printer. We keep no copy; a shared printer may keep one.</source>
        <translation>Es geht direkt zum Drucker. Wir behalten keine Kopie; ein gemeinsamer Drucker vielleicht schon.</translation>
    </message>
    <message>
        <source>Put it in the office safe</source>
        <translation>In den Bürosafe legen</translation>
    </message>
    <message>
        <source>In a sealed envelope with the name of these notes on it.</source>
        <translation>In einem verschlossenen Umschlag mit dem Namen dieser Notizen.</translation>
    </message>
    <message>
        <source>No photo, no e-mail, no laptop bag</source>
        <translation>Kein Foto, keine E-Mail, keine Laptoptasche</translation>
    </message>
    <message>
        <source>Whoever holds both the sheet and the laptop can read your notes.</source>
        <translation>Wer Blatt und Laptop hat, kann die Notizen lesen.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Write it down by hand instead</source>
        <translation>Stattdessen von Hand aufschreiben</translation>
    </message>
    <message>
        <source>Write the seven groups on paper, one after the other. There is no letter O, I, L or U in them.</source>
        <translation>Die sieben Gruppen nacheinander auf Papier schreiben. Die Buchstaben O, I, L und U kommen nicht vor.</translation>
    </message>
    <message>
        <source>Group before</source>
        <translation>Vorige Gruppe</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Nächste Gruppe</translation>
    </message>
    <message>
        <source>Print it instead</source>
        <translation>Stattdessen drucken</translation>
    </message>
    <message>
        <source>Now with the sheet in your hand</source>
        <translation>Jetzt mit dem Blatt in der Hand</translation>
    </message>
    <message>
        <source>Type these two groups, so that we know it can be read. The sheet is covered meanwhile.</source>
        <translation>Diese zwei Gruppen eintippen, damit klar ist, dass es lesbar ist. Das Blatt ist solange verdeckt.</translation>
    </message>
</context>
<context>
    <name>StepVerify</name>
    <message>
        <source>Check a share</source>
        <translation>Einen Anteil prüfen</translation>
    </message>
    <message>
        <source>Type all twenty words of one share. This opens nothing and changes nothing.</source>
        <translation>Alle zwanzig Wörter eines Anteils eintippen. Das öffnet nichts und ändert nichts.</translation>
    </message>
    <message>
        <source>The share</source>
        <translation>Der Anteil</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{stage}: reached</source>
        <comment>stage of a mediation</comment>
        <translation>{stage}: erreicht</translation>
    </message>
    <message>
        <source>{stage}: now</source>
        <comment>stage of a mediation</comment>
        <translation>{stage}: jetzt</translation>
    </message>
    <message>
        <source>{stage}: not yet</source>
        <comment>stage of a mediation</comment>
        <translation>{stage}: noch nicht</translation>
    </message>
</context>
<context>
    <name>StreetCells</name>
    <message>
        <source>Round</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>zwei Fassungen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>told to the city</source>
        <translation>der Stadt gemeldet</translation>
    </message>
    <message>
        <source>Place is missing</source>
        <translation>Der Ort fehlt</translation>
    </message>
    <message>
        <source>How many is missing</source>
        <translation>Die Anzahl fehlt</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>StreetFilters</name>
    <message>
        <source>All</source>
        <comment>in a filter</comment>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>StreetForms</name>
    <message>
        <source>The round has begun</source>
        <translation>Der Rundgang hat begonnen</translation>
    </message>
    <message>
        <source>The round has ended</source>
        <translation>Der Rundgang ist beendet</translation>
    </message>
    <message>
        <source>Round saved</source>
        <translation>Rundgang gesichert</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Kontakt gesichert</translation>
    </message>
    <message>
        <source>Linked to the case</source>
        <translation>Mit dem Fall verbunden</translation>
    </message>
    <message>
        <source>A mediation begins</source>
        <translation>Eine Mediation beginnt</translation>
    </message>
    <message>
        <source>Kept as a request</source>
        <translation>Als Anfrage behalten</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>The words are gone, the counts stay</source>
        <translation>Die Worte sind weg, die Zahlen bleiben</translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation>Rundgang beginnen</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Two by two is the rule. No names of people one meets.</source>
        <translation>Zu zweit ist die Regel. Keine Namen von Leuten, denen man begegnet.</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Observed of the place</source>
        <translation>Am Ort beobachtet</translation>
    </message>
    <message>
        <source>Equipment, light, tension, new groups. Up to 600 characters.</source>
        <translation>Ausstattung, Licht, Spannung, neue Gruppen. Bis zu 600 Zeichen.</translation>
    </message>
    <message>
        <source>Reported to a city service</source>
        <translation>Einer Stelle der Stadt gemeldet</translation>
    </message>
    <message>
        <source>Done by now</source>
        <translation>Inzwischen erledigt</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Save the round</source>
        <translation>Rundgang sichern</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadtteil</translation>
    </message>
    <message>
        <source>Weather, what is on</source>
        <translation>Wetter, was los ist</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Street contact</source>
        <translation>Straßenkontakt</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Kontakt sichern</translation>
    </message>
    <message>
        <source>No names needed. Every field may stay empty but place and how many.</source>
        <translation>Keine Namen nötig. Alles darf leer bleiben außer Ort und Anzahl.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Left empty, the number above counts.</source>
        <translation>Leer gelassen zählt die Angabe darüber.</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Begonnen von</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Known group</source>
        <translation>Bekannte Gruppe</translation>
    </message>
    <message>
        <source>What the city calls it, never who belongs to it.</source>
        <translation>Wie die Stadt sie nennt, nie wer dazugehört.</translation>
    </message>
    <message>
        <source>Who, only if needed</source>
        <translation>Wer, nur wenn nötig</translation>
    </message>
    <message>
        <source>A first name or nickname at most.</source>
        <translation>Höchstens ein Vor- oder Spitzname.</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Up to 600 characters.</source>
        <translation>Bis zu 600 Zeichen.</translation>
    </message>
    <message>
        <source>Rumours about</source>
        <translation>Gerüchte über</translation>
    </message>
    <message>
        <source>What people say about the place. Never about a person.</source>
        <translation>Was man über den Ort sagt. Nie über eine Person.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Up to five.</source>
        <translation>Bis zu fünf.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Wann es fällig ist</translation>
    </message>
    <message>
        <source>Link to a case</source>
        <translation>Mit einem Fall verbinden</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Code or pseudonym</source>
        <translation>Code oder Pseudonym</translation>
    </message>
    <message>
        <source>The contact stays in your journal; you and your supervisor read it there.</source>
        <translation>Der Kontakt bleibt im eigenen Journal; dort liest ihn auch die Leitung.</translation>
    </message>
</context>
<context>
    <name>StreetPage</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Weiter zurück suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are older than twelve months</source>
        <translation>
            <numerusform>%n Kontakt ist älter als zwölf Monate</numerusform>
            <numerusform>%n Kontakte sind älter als zwölf Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Their words go for good now; themes, numbers and places stay for the counts.</source>
        <translation>Ihre Worte gehen jetzt endgültig; Themen, Zahlen und Orte bleiben für die Zählung.</translation>
    </message>
    <message>
        <source>There are more; they follow.</source>
        <translation>Es gibt mehr; sie folgen danach.</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation>Rundgang beginnen</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Schnell erfassen</translation>
    </message>
    <message>
        <source>Street contacts</source>
        <translation>Straßenkontakte</translation>
    </message>
    <message>
        <source>Rounds and whom we met: places, themes and numbers, no names.</source>
        <translation>Rundgänge und Begegnungen: Orte, Themen und Zahlen, keine Namen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Take the words away</source>
        <translation>Worte entfernen</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Rounds and contacts</source>
        <translation>Rundgänge und Kontakte</translation>
    </message>
    <message>
        <source>No street contact yet</source>
        <translation>Noch kein Straßenkontakt</translation>
    </message>
    <message>
        <source>Whom one met stands here: where, how many, what it was about. Nobody&apos;s name is needed.</source>
        <translation>Hier stehen Begegnungen: wo, wie viele, worüber. Namen sind nicht nötig.</translation>
    </message>
    <message>
        <source>No contact fits</source>
        <translation>Kein Kontakt passt</translation>
    </message>
    <message>
        <source>Nothing was found with these filters among the latest entries.</source>
        <translation>Mit diesen Filtern war unter den neuesten Einträgen nichts zu finden.</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>wählen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediation</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Link to a case</source>
        <translation>Mit Fall verbinden</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>TabTitles</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Mediationen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
</context>
<context>
    <name>TaskLines</name>
    <message>
        <source>Raise a flag</source>
        <translation>Hinweis setzen</translation>
    </message>
    <message>
        <source>A next step from a note shows up here.</source>
        <translation>Ein nächster Schritt aus einer Notiz erscheint hier.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Hier ist nichts zu tun</translation>
    </message>
    <message>
        <source>Fold what is done</source>
        <translation>Erledigtes zuklappen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n that are done</source>
        <comment>steps</comment>
        <translation>
            <numerusform>%n erledigten Schritt zeigen</numerusform>
            <numerusform>%n erledigte Schritte zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Look at the case again: review</source>
        <translation>Den Fall wieder ansehen: Überprüfung</translation>
    </message>
    <message>
        <source>Ask both sides whether the agreement holds</source>
        <translation>Beide Seiten fragen, ob die Vereinbarung hält</translation>
    </message>
    <message>
        <source>Ask whether it goes on: {what}</source>
        <translation>Fragen, ob es weitergeht: {what}</translation>
    </message>
    <message>
        <source>Ask {what} whether it arrived</source>
        <translation>Bei {what} nachfragen, ob es angekommen ist</translation>
    </message>
    <message>
        <source>Read the request for the first time</source>
        <translation>Die Anfrage zum ersten Mal lesen</translation>
    </message>
    <message>
        <source>Decide what becomes of the request</source>
        <translation>Entscheiden, was aus der Anfrage wird</translation>
    </message>
    <message>
        <source>Tell the person what is kept</source>
        <translation>Der Person sagen, was aufbewahrt wird</translation>
    </message>
    <message>
        <source>Talk over what happened</source>
        <translation>Besprechen, was geschehen ist</translation>
    </message>
    <message>
        <source>Answer what somebody asked about their data</source>
        <translation>Eine Frage zu eigenen Daten beantworten</translation>
    </message>
    <message>
        <source>New case: read it as the second person</source>
        <translation>Neuer Fall: als zweite Person lesen</translation>
    </message>
    <message>
        <source>Closing the case: agree or ask</source>
        <translation>Abschluss des Falls: zustimmen oder nachfragen</translation>
    </message>
    <message>
        <source>Read the request as the second person</source>
        <translation>Die Anfrage als zweite Person lesen</translation>
    </message>
    <message>
        <source>Agree to what shall leave for {what}</source>
        <translation>Zustimmen, was an {what} gehen soll</translation>
    </message>
    <message>
        <source>Read what was done in danger</source>
        <translation>Lesen, was bei Gefahr getan wurde</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Behalten oder löschen</translation>
    </message>
    <message>
        <source>The agreement to be supported ends</source>
        <translation>Die Zustimmung zur Begleitung endet</translation>
    </message>
    <message>
        <source>A consent ends: {what}</source>
        <translation>Eine Einwilligung endet: {what}</translation>
    </message>
    <message>
        <source>Approve the message “{what}”, or ask</source>
        <translation>Botschaft „{what}“: zustimmen oder nachfragen</translation>
    </message>
    <message>
        <source>The agreement with {what} ends</source>
        <translation>Die Vereinbarung mit {what} endet</translation>
    </message>
    <message>
        <source>What is promised, to whom, and when.</source>
        <translation>Was zugesagt ist, wem und wann.</translation>
    </message>
    <message>
        <source>Round since {time} with {names}</source>
        <translation>Rundgang seit {time} mit {names}</translation>
    </message>
    <message>
        <source>Round since {time}</source>
        <translation>Rundgang seit {time}</translation>
    </message>
    <message>
        <source>you promised this on {day}</source>
        <translation>zugesagt am {day}</translation>
    </message>
    <message>
        <source>street contact</source>
        <translation>Kontakt auf der Straße</translation>
    </message>
    <message>
        <source>first step of a goal</source>
        <translation>erster Schritt zu einem Ziel</translation>
    </message>
    <message>
        <source>case conference</source>
        <translation>Fallkonferenz</translation>
    </message>
    <message>
        <source>mediation</source>
        <translation>Mediation</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>Weitervermittlung</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>since {day}</source>
        <comment>a follow-up</comment>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Still open from before</source>
        <translation>Noch offen von früher</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Ohne Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>{who} reached a goal: {what}</source>
        <translation>{who} hat ein Ziel erreicht: {what}</translation>
    </message>
    <message>
        <source>{who} kept to it: {what}</source>
        <translation>{who}, das hat gehalten: {what}</translation>
    </message>
    <message>
        <source>{who}: {what}</source>
        <translation>{who}: {what}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Correction of a note</source>
        <translation>Berichtigung einer Notiz</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Strength or concern</source>
        <translation>Ressource oder Anlass zur Sorge</translation>
    </message>
    <message>
        <source>Step of a case</source>
        <translation>Schritt eines Falls</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>New mediation</source>
        <translation>Neue Mediation</translation>
    </message>
    <message>
        <source>Session notes</source>
        <translation>Notizen zum Gespräch</translation>
    </message>
    <message>
        <source>Point of an agreement</source>
        <translation>Punkt einer Vereinbarung</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Stopped at {time}. Only you see it</source>
        <translation>Unterbrochen um {time}. Nur hier zu sehen</translation>
    </message>
    <message>
        <source>Stopped yesterday at {time}</source>
        <translation>Gestern um {time} unterbrochen</translation>
    </message>
    <message>
        <source>Stopped on {day}</source>
        <translation>Unterbrochen am {day}</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Shows the other themes</source>
        <translation>Zeigt die anderen Themen</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Mediationen</translation>
    </message>
    <message>
        <source>Transfer files</source>
        <translation>Dateiaustausch</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>TodayBody</name>
    <message>
        <source>Open the round</source>
        <translation>Rundgang öffnen</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>No follow-ups for today</source>
        <translation>Heute ist nichts offen</translation>
    </message>
    <message>
        <source>Whatever you promise in a note shows up here on its day.</source>
        <translation>Was in einer Notiz zugesagt wird, steht hier an seinem Tag.</translation>
    </message>
    <message>
        <source>Look at the week</source>
        <translation>Die Woche ansehen</translation>
    </message>
    <message>
        <source>Recent contacts</source>
        <translation>Letzte Kontakte</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle Kontakte</translation>
    </message>
    <message>
        <source>Went well this week</source>
        <translation>Diese Woche gelungen</translation>
    </message>
    <message>
        <source>Waiting for your review</source>
        <translation>Wartet auf einen zweiten Blick</translation>
    </message>
    <message>
        <source>Your drafts</source>
        <translation>Eigene Entwürfe</translation>
    </message>
    <message>
        <source>Keep or erase?</source>
        <translation>Behalten oder löschen?</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welche Tage</translation>
    </message>
</context>
<context>
    <name>TodayCards</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>new from a file</source>
        <translation>neu aus einer Datei</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n things are in the bin for 30 days</source>
        <translation>
            <numerusform>%n Eintrag liegt seit 30 Tagen im Papierkorb</numerusform>
            <numerusform>%n Einträge liegen seit 30 Tagen im Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to decide before {day}</source>
        <translation>Vor dem {day} ist nichts zu entscheiden</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Due now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Nothing is due on these days.</source>
        <translation>An diesen Tagen steht nichts an.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>Draft thrown away</source>
        <translation>Entwurf verworfen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation>Kopfleiste</translation>
    </message>
    <message>
        <source>Search people, places, notes</source>
        <comment>opens the search window</comment>
        <translation>Personen, Orte, Notizen suchen</translation>
    </message>
    <message>
        <source>Danger</source>
        <comment>whom to ring and who decides</comment>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Taken back. The file can be brought in again.</source>
        <translation>Zurückgenommen. Die Datei kann wieder übernommen werden.</translation>
    </message>
    <message>
        <source>Transfer files</source>
        <translation>Dateiaustausch</translation>
    </message>
    <message>
        <source>Files go by stick from hand to hand. Liaise never connects to a network.</source>
        <translation>Dateien gehen per Stick von Hand zu Hand. Liaise verbindet sich nie mit einem Netz.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>This laptop is not certified yet</source>
        <translation>Dieser Laptop ist noch nicht zertifiziert</translation>
    </message>
    <message>
        <source>Your supervisor enrols it once, face to face. After that you can write files for colleagues and bring theirs in.</source>
        <translation>Die Teamleitung nimmt ihn einmal persönlich auf. Danach lassen sich Dateien für das Team schreiben und von dort übernehmen.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Only the people you choose can open the file. It is signed by this laptop.</source>
        <translation>Nur die gewählten Menschen können die Datei öffnen. Dieser Laptop signiert sie.</translation>
    </message>
    <message>
        <source>Who is it for</source>
        <translation>Für wen ist sie</translation>
    </message>
    <message>
        <source>Nobody else is certified on this laptop yet. Colleagues appear here once they are enrolled.</source>
        <translation>Auf diesem Laptop ist noch niemand sonst zertifiziert. Kolleg:innen erscheinen hier, sobald sie aufgenommen sind.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin sie geht</translation>
    </message>
    <message>
        <source>Choose a stick or folder</source>
        <translation>Stick oder Ordner wählen</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>You see everything that a file would do before anything is written.</source>
        <translation>Alles, was eine Datei bewirken würde, ist zu sehen, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Drop a file anywhere on this page, or choose one.</source>
        <translation>Datei irgendwo auf dieser Seite ablegen oder eine wählen.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Lying ready</source>
        <translation>Liegt bereit</translation>
    </message>
    <message>
        <source>No file lies ready on a stick or in a folder used before.</source>
        <translation>Keine Datei liegt auf einem Stick oder in einem früher benutzten Ordner bereit.</translation>
    </message>
    <message>
        <source>Hand-overs so far</source>
        <translation>Bisherige Übergaben</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing was handed over or brought in yet.</source>
        <translation>Noch wurde nichts übergeben oder übernommen.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Spaces count.</source>
        <translation>Leerzeichen zählen.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Seven groups of four, from your recovery sheet.</source>
        <translation>Sieben Vierergruppen vom Wiederherstellungsblatt.</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Wiederherstellungsschlüssel nutzen</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>Andere Zugänge</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your notes stay on this laptop</source>
        <translation>Notizen bleiben auf diesem Laptop</translation>
    </message>
    <message>
        <source>They are encrypted on the disk. The app never connects to the internet.</source>
        <translation>Sie sind auf dem Datenträger verschlüsselt. Die App verbindet sich nie mit dem Internet.</translation>
    </message>
    <message>
        <source>It locks itself</source>
        <translation>Es sperrt sich selbst</translation>
    </message>
    <message>
        <source>Drafts are yours alone</source>
        <translation>Entwürfe sieht sonst niemand</translation>
    </message>
    <message>
        <source>Your team and your supervisor see a note once you save it and hand it over.</source>
        <translation>Team und Teamleitung sehen eine Notiz, sobald sie gesichert und übergeben ist.</translation>
    </message>
</context>
<context>
    <name>UnlockWords</name>
    <message>
        <source>City of {city}</source>
        <translation>Stadt {city}</translation>
    </message>
    <message>
        <source>Street work and mediation, {team}</source>
        <translation>Straßenarbeit und Mediation, {team}</translation>
    </message>
    <message>
        <source>After {minutes} min without a key or a touch, and whenever you ask.</source>
        <translation>Nach {minutes} Min. ohne Taste oder Berührung, und jederzeit auf Wunsch.</translation>
    </message>
    <message>
        <source>When the lid closes or the screen is locked, after {minutes} min without a key or a touch, and whenever you ask.</source>
        <translation>Wenn der Deckel zugeht oder der Bildschirm gesperrt wird, nach {minutes} Min. ohne Taste oder Berührung, und jederzeit auf Wunsch.</translation>
    </message>
    <message>
        <source>Forgotten both? There are other ways in, which others hold for you.</source>
        <translation>Beides vergessen? Es gibt andere Zugänge, die bei anderen liegen.</translation>
    </message>
    <message>
        <source>Forgotten both? Nobody, not even the city&apos;s IT desk, can open these notes. Your supervisor can help you start again from the last file you shared.</source>
        <translation>Beides vergessen? Niemand, auch nicht die IT der Stadt, kann diese Notizen öffnen. Die Teamleitung hilft beim Neubeginn mit der zuletzt geteilten Datei.</translation>
    </message>
    <message>
        <source>No notes here yet</source>
        <translation>Hier sind noch keine Notizen</translation>
    </message>
    <message>
        <source>Invented notes for practice</source>
        <translation>Erfundene Notizen zum Üben</translation>
    </message>
    <message>
        <source>Notes on this laptop</source>
        <translation>Notizen auf diesem Laptop</translation>
    </message>
    <message>
        <source>Practice: nobody in here is real</source>
        <translation>Übung: niemand hier ist echt</translation>
    </message>
    <message>
        <source>The passphrase is: {passphrase}</source>
        <translation>Die Passphrase ist: {passphrase}</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <comment>the passphrase of practice</comment>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Notes without a name</source>
        <translation>Notizen ohne Namen</translation>
    </message>
    <message>
        <source>Two shares of three</source>
        <translation>Zwei Anteile von dreien</translation>
    </message>
    <message>
        <source>Recovery by the city</source>
        <translation>Wiederherstellung durch die Stadt</translation>
    </message>
    <message>
        <source>Set up notes for somebody new</source>
        <translation>Notizen für jemand Neues anlegen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation>Passphrase nutzen</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Wiederherstellungsschlüssel nutzen</translation>
    </message>
    <message>
        <source>Open the last good copy</source>
        <translation>Die letzte gute Kopie öffnen</translation>
    </message>
    <message>
        <source>Bring back what can be read</source>
        <translation>Zurückholen, was lesbar ist</translation>
    </message>
    <message>
        <source>Something wrong was typed here before. Try again in {seconds} s.</source>
        <translation>Hier wurde vorher etwas Falsches eingetippt. In {seconds} s geht es weiter.</translation>
    </message>
    <message>
        <source>This code opens nothing here.</source>
        <translation>Dieser Schlüssel öffnet hier nichts.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>Bitte in {seconds} s noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Compare it with your sheet, group by group.</source>
        <translation>Bitte Gruppe für Gruppe mit dem Blatt vergleichen.</translation>
    </message>
    <message>
        <source>Look again at group {group}.</source>
        <translation>Gruppe {group} noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Last opened here today at {time}</source>
        <translation>Zuletzt hier geöffnet: heute um {time}</translation>
    </message>
    <message>
        <source>Last opened here on {day}</source>
        <translation>Zuletzt hier geöffnet am {day}</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Covered</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>Your notes are still open underneath. To close them, lock.</source>
        <translation>Die Notizen darunter sind noch offen. Zum Schließen bitte sperren.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
</context>
<context>
    <name>VerifyStep</name>
    <message>
        <source>It is valid</source>
        <translation>Er gilt</translation>
    </message>
    <message>
        <source>Held by: {holder}</source>
        <translation>Bei: {holder}</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>Observed</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>Meine Einschätzung</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Told to me</source>
        <translation>Mir berichtet</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Worte</translation>
    </message>
</context>
</TS>
