<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>AccessBody</name>
    <message>
        <source>The log is read by the lead worker, the supervisor and the data protection officer.</source>
        <translation>Het logboek wordt gelezen door de verantwoordelijke, de teamverantwoordelijke en de functionaris voor gegevensbescherming.</translation>
    </message>
    <message>
        <source>Nobody looked at who it is, and nothing left.</source>
        <translation>Niemand keek wie het is, en er ging niets uit.</translation>
    </message>
    <message>
        <source>Who looked, and what left</source>
        <translation>Wie keek, en wat eruit ging</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>Eerdere regels</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
</context>
<context>
    <name>AskedPage</name>
    <message>
        <source>“{word}”: is it needed here? Is it about what somebody did?</source>
        <translation>“{word}”: is dat hier nodig? Gaat het over wat iemand deed?</translation>
    </message>
</context>
<context>
    <name>AttachmentDialogs</name>
    <message>
        <source>Pictures, PDF, sound</source>
        <translation>Afbeeldingen, pdf, geluid</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Bestand bijgevoegd</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>Kopie opgeslagen</translation>
    </message>
    <message>
        <source>File removed for good</source>
        <translation>Bestand voorgoed verwijderd</translation>
    </message>
</context>
<context>
    <name>AttachmentForm</name>
    <message>
        <source>Attach a file</source>
        <translation>Bestand bijvoegen</translation>
    </message>
    <message>
        <source>Everybody who can read the note can open it.</source>
        <translation>Wie de notitie kan lezen, kan het openen.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Bijvoegen</translation>
    </message>
    <message>
        <source>Attaching…</source>
        <translation>Wordt bijgevoegd…</translation>
    </message>
    <message>
        <source>Open in another program?</source>
        <translation>In een ander programma openen?</translation>
    </message>
    <message>
        <source>A plain copy goes into a private folder for another program to show. It is deleted when you lock, and again at the next start. The other program may keep traces that Liaise cannot delete.</source>
        <translation>Een onversleutelde kopie komt in een privémap, zodat een ander programma haar toont. Ze wordt bij het vergrendelen gewist, en nog eens bij de volgende start. Het andere programma kan sporen bewaren die Liaise niet kan wissen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Preparing the copy…</source>
        <translation>De kopie wordt klaargemaakt…</translation>
    </message>
    <message>
        <source>Remove this file for good?</source>
        <translation>Dit bestand voorgoed verwijderen?</translation>
    </message>
    <message>
        <source>It is erased here at once, and on other laptops with the next transfer file. Copies that somebody saved elsewhere stay.</source>
        <translation>Het wordt hier meteen gewist, en op andere laptops met het volgende transferbestand. Kopieën die iemand elders opsloeg, blijven.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <source>Saving the copy…</source>
        <translation>De kopie wordt opgeslagen…</translation>
    </message>
    <message>
        <source>Take out hidden data: place, time, device</source>
        <translation>Verborgen gegevens weghalen: plaats, tijd, apparaat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>AttachmentLine</name>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>Pdf</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>What to do with this file</source>
        <translation>Wat je met dit bestand kunt doen</translation>
    </message>
    <message>
        <source>{file}, not on this laptop</source>
        <translation>{file}, niet op deze laptop</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie opslaan…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>When</source>
        <comment>of a backup</comment>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>of a backup</comment>
        <translation>Waar</translation>
    </message>
    <message>
        <source>It holds</source>
        <comment>of a backup</comment>
        <translation>Bevat</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a backup</comment>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Deze laptop</translation>
    </message>
    <message>
        <source>You asked for it</source>
        <translation>Op jouw verzoek</translation>
    </message>
    <message>
        <source>Before another one was restored</source>
        <translation>Voordat een andere werd teruggezet</translation>
    </message>
    <message>
        <source>Made by itself</source>
        <translation>Vanzelf gemaakt</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschadigd</translation>
    </message>
    <message>
        <source>Of other notes</source>
        <translation>Van andere notities</translation>
    </message>
    <message>
        <source>From before the keys were changed</source>
        <translation>Van voor de sleutels werden gewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mediation(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n bemiddeling</numerusform>
            <numerusform>%n bemiddelingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupLook</name>
    <message>
        <source>It holds</source>
        <translation>Ze bevat</translation>
    </message>
    <message>
        <source>It lacks</source>
        <translation>Er ontbreekt</translation>
    </message>
    <message>
        <source>If you restore it</source>
        <translation>Als je ze terugzet</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laat maar</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Terugzetten</translation>
    </message>
</context>
<context>
    <name>BackupLookPanel</name>
    <message>
        <source>Backup of {moment}</source>
        <translation>Back-up van {moment}</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>Op deze laptop</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mediation(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n bemiddeling</numerusform>
            <numerusform>%n bemiddelingen</numerusform>
        </translation>
    </message>
    <message>
        <source>{things}. Every page of it was read and is in order.</source>
        <translation>{things}. Elke pagina ervan is gelezen en in orde.</translation>
    </message>
    <message>
        <source>Nothing: your notes hold no more than it does.</source>
        <translation>Niets: je notities bevatten niet meer dan zij.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made since {moment}</source>
        <translation>
            <numerusform>%n wijziging sinds {moment}</numerusform>
            <numerusform>%n wijzigingen sinds {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in notes</source>
        <translation>
            <numerusform>waarvan %n in notities</numerusform>
            <numerusform>waarvan %n in notities</numerusform>
        </translation>
    </message>
    <message>
        <source>Your notes become as they were then.</source>
        <translation>Je notities worden weer zoals toen.</translation>
    </message>
    <message>
        <source>What is there now becomes a backup first, so nothing is lost.</source>
        <translation>Van wat er nu is wordt eerst een back-up gemaakt; er gaat niets verloren.</translation>
    </message>
    <message>
        <source>What was erased since stays erased.</source>
        <translation>Wat sindsdien is gewist, blijft gewist.</translation>
    </message>
    <message>
        <source>The app closes your notes and asks for your passphrase again.</source>
        <translation>De app sluit je notities en vraagt opnieuw om je wachtwoordzin.</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>A backup was made on {place}.</source>
        <translation>Op {place} is een back-up gemaakt.</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>deze laptop</translation>
    </message>
    <message>
        <source>There was none yet.</source>
        <translation>Er was er nog geen.</translation>
    </message>
    <message>
        <source>{moment}, on {place}</source>
        <translation>{moment}, op {place}</translation>
    </message>
    <message>
        <source>No backup could be made since {day}</source>
        <translation>Sinds {day} kon geen back-up worden gemaakt</translation>
    </message>
    <message>
        <source>{name}, last backup there on {day}</source>
        <translation>{name}, laatste back-up daar op {day}</translation>
    </message>
</context>
<context>
    <name>BackupsForm</name>
    <message>
        <source>Each backup holds all your notes, encrypted like them. One is made when you lock, and one a day while the app is open.</source>
        <translation>Elke back-up bevat al je notities, even versleuteld. Er wordt er een gemaakt wanneer je vergrendelt, en een per dag zolang de app open is.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <comment>when it was made</comment>
        <translation>Laatste back-up</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nu back-up maken</translation>
    </message>
    <message>
        <source>Back up to…</source>
        <translation>Back-up maken op…</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>list</comment>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Back-ups worden gezocht…</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Nog geen back-up</translation>
    </message>
    <message>
        <source>One is made when you lock for the first time, or now if you like.</source>
        <translation>Er wordt er een gemaakt bij de eerste vergrendeling, of nu als je wilt.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Not here at the moment</source>
        <translation>Op dit moment niet hier</translation>
    </message>
    <message>
        <source>These still hold what was erased in your notes. Put them in, and it is erased there too.</source>
        <translation>Deze bevatten nog wat in je notities is gewist. Steek ze in, dan wordt het ook daar gewist.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Looking into the backup</source>
        <translation>De back-up wordt bekeken</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Er wordt een back-up gemaakt</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Andere map…</translation>
    </message>
    <message>
        <source>This one cannot be opened here.</source>
        <translation>Deze kan hier niet worden geopend.</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Waar de back-up komt</translation>
    </message>
</context>
<context>
    <name>BinSection</name>
    <message numerus="yes">
        <source>%n days left</source>
        <comment>in the bin</comment>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugleggen</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>In de prullenbak</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Voorgoed gewist</translation>
    </message>
    <message>
        <source>What is put aside stands in no list and is not found. It can be put back at any time; after 30 days it is proposed for erasure.</source>
        <translation>Wat opzij gelegd is, staat in geen enkele lijst en wordt niet gevonden. Het kan altijd terug; na 30 dagen wordt wissing voorgesteld.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>De prullenbak is leeg</translation>
    </message>
    <message>
        <source>A note that its author puts into the bin shows up here.</source>
        <translation>Een notitie die door de auteur in de prullenbak gelegd wordt, staat hier.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Meer tonen</translation>
    </message>
</context>
<context>
    <name>BoxLine</name>
    <message>
        <source>Write</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Nog niets genoteerd.</translation>
    </message>
    <message>
        <source>What else could explain it: {text}</source>
        <translation>Wat het nog meer kan verklaren: {text}</translation>
    </message>
    <message>
        <source>How we know it: {text}</source>
        <translation>Hoe we het weten: {text}</translation>
    </message>
    <message>
        <source>What we do not know: {text}</source>
        <translation>Wat we niet weten: {text}</translation>
    </message>
</context>
<context>
    <name>BringInCard</name>
    <message>
        <source>The file to look into</source>
        <translation>Het te bekijken bestand</translation>
    </message>
    <message>
        <source>Export files (*.liaise)</source>
        <comment>keep the part in brackets</comment>
        <translation>Exportbestanden (*.liaise)</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>{file} wordt gecontroleerd</translation>
    </message>
    <message>
        <source>Checking {file}: {done} of {total} changes</source>
        <translation>{file} wordt gecontroleerd: {done} van {total} wijzigingen</translation>
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
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Volgende maand</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Dagen van de maand</translation>
    </message>
</context>
<context>
    <name>CaptureRows</name>
    <message>
        <source>Other place</source>
        <translation>Andere plek</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Up to five themes: the ones that mattered most.</source>
        <translation>Hoogstens vijf thema’s: de belangrijkste.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many for a contact</source>
        <translation>
            <numerusform>%n teken te veel voor een contact</numerusform>
            <numerusform>%n tekens te veel voor een contact</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Niet verplicht</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
</context>
<context>
    <name>CardTroubles</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>CaseBody</name>
    <message>
        <source>What does this person do well?</source>
        <translation>Wat doet deze persoon goed?</translation>
    </message>
    <message>
        <source>None noted.</source>
        <translation>Niets genoteerd.</translation>
    </message>
    <message>
        <source>This case is not on this laptop</source>
        <translation>Dit dossier staat niet op deze laptop</translation>
    </message>
    <message>
        <source>Two versions of the note from {day}</source>
        <translation>Twee versies van de notitie van {day}</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Twee versies van een item</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two names</comment>
        <translation> en </translation>
    </message>
    <message>
        <source>You and {names} both changed it before the files met.</source>
        <translation>Jij en {names} hebben het allebei gewijzigd voordat de bestanden elkaar troffen.</translation>
    </message>
    <message>
        <source>{names} changed it before the files met.</source>
        <translation>{names} hebben het gewijzigd voordat de bestanden elkaar troffen.</translation>
    </message>
    <message>
        <source>Both are kept; nothing is lost.</source>
        <translation>Beide blijven bewaard; er gaat niets verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <comment>versions to decide on</comment>
        <translation>
            <numerusform>Er wacht er nog %n.</numerusform>
            <numerusform>Er wachten er nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} proposes it. With you, two people have agreed.</source>
        <translation>Voorstel van {name}. Met jou erbij hebben twee mensen ingestemd.</translation>
    </message>
    <message>
        <source>This case waits for a second reader</source>
        <translation>Dit dossier wacht op een tweede lezer</translation>
    </message>
    <message>
        <source>Agree to open</source>
        <translation>Instemmen met openen</translation>
    </message>
    <message>
        <source>A supervisor has to agree before it opens. You can write already.</source>
        <translation>Een teamverantwoordelijke moet instemmen voordat het opengaat. Schrijven kan al.</translation>
    </message>
    <message>
        <source>You can read it. Notes are written by the team of the case.</source>
        <translation>Je kunt het lezen. Notities worden geschreven door het team van het dossier.</translation>
    </message>
    <message>
        <source>Your role does not write here</source>
        <translation>Met jouw rol wordt hier niet geschreven</translation>
    </message>
    <message>
        <source>Closed on {day}</source>
        <translation>Afgesloten op {day}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>It can be read. To write, open it again.</source>
        <translation>Lezen kan. Om te schrijven, heropen het.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
</context>
<context>
    <name>CaseForms</name>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Corrected; the old text is in the history</source>
        <translation>Verbeterd; de oude tekst staat in de geschiedenis</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>Opmerking toegevoegd</translation>
    </message>
    <message>
        <source>Next step done</source>
        <translation>Volgende stap gedaan</translation>
    </message>
    <message>
        <source>Next step open again</source>
        <translation>Volgende stap weer open</translation>
    </message>
    <message>
        <source>Agreement kept</source>
        <translation>Instemming bewaard</translation>
    </message>
    <message>
        <source>Next review kept</source>
        <translation>Volgende herziening bewaard</translation>
    </message>
    <message>
        <source>The case is open</source>
        <translation>Het dossier is open</translation>
    </message>
    <message>
        <source>The case went on</source>
        <translation>Het dossier is een stap verder</translation>
    </message>
</context>
<context>
    <name>CaseGlance</name>
    <message>
        <source>At a glance</source>
        <translation>In één oogopslag</translation>
    </message>
    <message>
        <source>Who reads it: {names}</source>
        <translation>Wie het leest: {names}</translation>
    </message>
    <message>
        <source>Nothing is promised.</source>
        <translation>Er is niets beloofd.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>More of them stand under Tasks.</source>
        <translation>Meer staat onder Taken.</translation>
    </message>
    <message>
        <source>Also promised</source>
        <translation>Ook beloofd</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Laatste contacten</translation>
    </message>
    <message>
        <source>None noted yet.</source>
        <translation>Nog geen genoteerd.</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Worker</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrond</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Instemming</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Volgende herziening</translation>
    </message>
    <message>
        <source>known since {month}</source>
        <translation>bekend sinds {month}</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>minderjarig</translation>
    </message>
    <message>
        <source>{name} (stands in: {other})</source>
        <translation>{name} (vervanging: {other})</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Nog niet benoemd</translation>
    </message>
    <message>
        <source>Agree to open…</source>
        <translation>Instemmen met openen…</translation>
    </message>
    <message>
        <source>Take to “{state}”…</source>
        <translation>Naar “{state}”…</translation>
    </message>
    <message>
        <source>Agreement to be supported…</source>
        <translation>Instemming met de begeleiding…</translation>
    </message>
    <message>
        <source>Next review…</source>
        <translation>Volgende herziening…</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Quick note</source>
        <translation>Snelle notitie</translation>
    </message>
    <message>
        <source>Summary as PDF</source>
        <translation>Samenvatting als PDF</translation>
    </message>
    <message>
        <source>More about this case</source>
        <translation>Meer over dit dossier</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Delen van het dossier</translation>
    </message>
</context>
<context>
    <name>CasePlates</name>
    <message>
        <source>Still missing: {what}.</source>
        <translation>Ontbreekt nog: {what}.</translation>
    </message>
</context>
<context>
    <name>CaseStepForms</name>
    <message>
        <source>Take the case to “{state}”</source>
        <translation>Het dossier naar ‘{state}’ brengen</translation>
    </message>
    <message>
        <source>Take this step</source>
        <translation>Deze stap zetten</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>Eerste herziening</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>Hoe het nu is</translation>
    </message>
    <message>
        <source>At most 600 signs; nothing new is gathered.</source>
        <translation>Hoogstens 600 tekens; er wordt niets nieuws verzameld.</translation>
    </message>
    <message>
        <source>Read it as the second person: is a file needed, and why now?</source>
        <translation>Lees als tweede persoon: is een dossier nodig, en waarom nu?</translation>
    </message>
    <message>
        <source>After six months of rest, closing is proposed.</source>
        <translation>Na zes maanden rust wordt afsluiten voorgesteld.</translation>
    </message>
    <message>
        <source>The checklist comes next; a second person then agrees.</source>
        <translation>Eerst komt de checklist; daarna stemt een tweede persoon in.</translation>
    </message>
    <message>
        <source>The second person agrees with the checklist.</source>
        <translation>De tweede persoon stemt in met de checklist.</translation>
    </message>
    <message>
        <source>No file is made. What was proposed is to be erased.</source>
        <translation>Er komt geen dossier. Wat voorgesteld werd, moet gewist worden.</translation>
    </message>
    <message>
        <source>The case is handed over and ends here.</source>
        <translation>Het dossier wordt overgedragen en eindigt hier.</translation>
    </message>
    <message>
        <source>Who comes back is welcome; what was said at the end is cleared.</source>
        <translation>Wie terugkomt is welkom; wat aan het eind stond, wordt leeggemaakt.</translation>
    </message>
    <message>
        <source>Two people then decide: erase, keep longer, or only count.</source>
        <translation>Twee mensen beslissen dan: wissen, langer bewaren of alleen tellen.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Herziening</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Herziening bewaren</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Gehouden op</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Tweede persoon</translation>
    </message>
    <message>
        <source>What has grown stronger?</source>
        <translation>Wat is sterker geworden?</translation>
    </message>
    <message>
        <source>What else has changed?</source>
        <translation>Wat is er verder veranderd?</translation>
    </message>
    <message>
        <source>Is it still necessary?</source>
        <translation>Is het nog nodig?</translation>
    </message>
    <message>
        <source>Is it still proportionate?</source>
        <translation>Is het nog in verhouding?</translation>
    </message>
    <message>
        <source>Is the legal basis still right?</source>
        <translation>Klopt de rechtsgrond nog?</translation>
    </message>
    <message>
        <source>Is the person informed?</source>
        <translation>Is de persoon geïnformeerd?</translation>
    </message>
    <message>
        <source>Which lines are wrong or outdated?</source>
        <translation>Welke regels zijn fout of verouderd?</translation>
    </message>
    <message>
        <source>What can go?</source>
        <translation>Wat kan weg?</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Volgende herziening</translation>
    </message>
    <message>
        <source>It counts once the second person has read it. “I do not know” is an answer.</source>
        <translation>Het telt zodra de tweede persoon het gelezen heeft. ‘Ik weet het niet’ is een antwoord.</translation>
    </message>
    <message>
        <source>Reason of closure</source>
        <translation>Reden van afsluiting</translation>
    </message>
    <message>
        <source>Looked at together</source>
        <translation>Samen bekeken</translation>
    </message>
    <message>
        <source>The person agrees to be asked again after six and twelve months</source>
        <translation>De persoon vindt goed dat er na zes en twaalf maanden gevraagd wordt</translation>
    </message>
    <message>
        <source>Before the case is closed</source>
        <translation>Voordat het dossier wordt afgesloten</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>Checklist bewaren</translation>
    </message>
    <message>
        <source>A second person reads it and closes the case.</source>
        <translation>Een tweede persoon leest het en sluit het dossier.</translation>
    </message>
    <message>
        <source>Whose case it is</source>
        <translation>Van wie het dossier is</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button of a form</comment>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Vervangt</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Teamverantwoordelijke</translation>
    </message>
    <message>
        <source>Who reads the case changes with it, and the whole history goes along.</source>
        <translation>Wie het dossier leest verandert mee, en de hele geschiedenis gaat mee.</translation>
    </message>
</context>
<context>
    <name>CaseStepWords</name>
    <message>
        <source>The case went on</source>
        <translation>Het dossier ging verder</translation>
    </message>
    <message>
        <source>Review kept; it waits for its second person</source>
        <translation>Herziening bewaard; wacht op de tweede persoon</translation>
    </message>
    <message>
        <source>Review read; it counts from now on</source>
        <translation>Herziening gelezen; ze telt vanaf nu</translation>
    </message>
    <message>
        <source>Checklist kept</source>
        <translation>Checklist bewaard</translation>
    </message>
    <message>
        <source>Handed on; the next file takes it along</source>
        <translation>Doorgegeven; het volgende bestand neemt het mee</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Beperkt</translation>
    </message>
    <message>
        <source>It is only read until this is lifted.</source>
        <translation>Er wordt alleen gelezen tot dit is opgeheven.</translation>
    </message>
    <message numerus="yes">
        <source>The review is %n days late</source>
        <translation>
            <numerusform>De herziening is %n dag te laat</numerusform>
            <numerusform>De herziening is %n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new leaves but hand-overs and what safety or a right asks for.</source>
        <translation>Er gaat niets nieuws uit, behalve overdrachten en wat veiligheid of een recht vraagt.</translation>
    </message>
    <message>
        <source>It has rested for six months</source>
        <translation>Het rust al zes maanden</translation>
    </message>
    <message>
        <source>Closing the case is proposed. Nothing happens by itself.</source>
        <translation>Afsluiten wordt voorgesteld. Niets gebeurt vanzelf.</translation>
    </message>
    <message>
        <source>Two people decide whether it is erased, kept longer, or only counted.</source>
        <translation>Twee mensen beslissen of het gewist, langer bewaard of alleen geteld wordt.</translation>
    </message>
    <message>
        <source>Nothing more comes: this case is at its end.</source>
        <translation>Er komt niets meer: dit dossier is ten einde.</translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Nog nodig: {things}.</translation>
    </message>
    <message>
        <source>The supervisor takes this step, on their own laptop.</source>
        <translation>De teamverantwoordelijke zet deze stap, op de eigen laptop.</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>Alles is er.</translation>
    </message>
    <message>
        <source>Worker: {name}</source>
        <translation>Medewerker: {name}</translation>
    </message>
    <message>
        <source>Stands in: {name}</source>
        <translation>Vervangt: {name}</translation>
    </message>
    <message>
        <source>Supervisor: {name}</source>
        <translation>Teamverantwoordelijke: {name}</translation>
    </message>
    <message>
        <source>Nobody went through the checklist yet.</source>
        <translation>Niemand doorliep de checklist nog.</translation>
    </message>
    <message>
        <source>Gone through by {name}</source>
        <translation>Doorlopen door {name}</translation>
    </message>
    <message>
        <source>{day}, {name} and {other}</source>
        <translation>{day}, {name} en {other}</translation>
    </message>
    <message>
        <source>Waits for the second person</source>
        <translation>Wacht op de tweede persoon</translation>
    </message>
</context>
<context>
    <name>CaseSteps</name>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Nog nodig: {things}.</translation>
    </message>
    <message>
        <source>Take this step</source>
        <translation>Deze stap zetten</translation>
    </message>
    <message>
        <source>Go through the checklist</source>
        <translation>Checklist doorlopen</translation>
    </message>
    <message>
        <source>Write a review</source>
        <translation>Herziening schrijven</translation>
    </message>
    <message>
        <source>Next review on {day}.</source>
        <translation>Volgende herziening op {day}.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>Doorgeven</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Wat er volgt</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiting</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Herzieningen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <source>Case summary</source>
        <translation>Samenvatting van het dossier</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Het dossier</translation>
    </message>
    <message>
        <source>Two versions of this page differ and nobody has decided between them yet. Ask before you rely on it.</source>
        <translation>Twee versies van deze pagina verschillen en niemand heeft er al tussen beslist. Vraag het na voordat je erop voortgaat.</translation>
    </message>
    <message>
        <source>{lead}, stands in: {standin}</source>
        <translation>{lead}, vervanging: {standin}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Purpose of the case</source>
        <translation>Doel van het dossier</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrond</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation>Waarom het nodig is</translation>
    </message>
    <message>
        <source>Agreement to be supported</source>
        <translation>Instemming met de begeleiding</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Informatie gegeven</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>Over wie het gaat</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Teamverantwoordelijke</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Volgende herziening</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Bewaard tot</translation>
    </message>
    <message>
        <source>Form of violence in view</source>
        <translation>Vorm van geweld in beeld</translation>
    </message>
    <message>
        <source>{state}, since {day}</source>
        <comment>state of a case and the day it was opened</comment>
        <translation>{state}, sinds {day}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>geldig tot {day}</translation>
    </message>
    <message>
        <source>known since {day}</source>
        <translation>bekend sinds {day}</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>minderjarig</translation>
    </message>
    <message>
        <source>Review of the case</source>
        <translation>Herziening van het dossier</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Volgende stappen</translation>
    </message>
    <message>
        <source>No step is open.</source>
        <translation>Geen enkele stap staat open.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Bemiddelingen</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Bemiddeling</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Soort conflict</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Volgende herziening</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>twee versies</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>new from file</source>
        <translation>nieuw uit bestand</translation>
    </message>
    <message>
        <source>for review</source>
        <translation>na te kijken</translation>
    </message>
    <message>
        <source>Nothing agreed yet</source>
        <translation>Nog niets afgesproken</translation>
    </message>
    <message>
        <source>open since {day}</source>
        <translation>open sinds {day}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>due</source>
        <translation>te doen</translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>leaves two versions undecided for now</comment>
        <translation>Later</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Sterktes</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a strength or a concern</comment>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Bezorgdheden</translation>
    </message>
    <message>
        <source>Starts with your first note</source>
        <translation>Begint met je eerste notitie</translation>
    </message>
    <message>
        <source>Whatever you write down shows up here, newest first.</source>
        <translation>Alles wat je opschrijft verschijnt hier, het nieuwste eerst.</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>Eerdere items</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>All districts</source>
        <translation>Alle wijken</translation>
    </message>
    <message>
        <source>1,000 cases or more</source>
        <translation>1.000 dossiers of meer</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>District</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Dossiers filteren</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>Niemand past bij deze filters</translation>
    </message>
    <message>
        <source>Look among all cases, or with fewer letters.</source>
        <translation>Zoek in alle dossiers, of met minder letters.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Nog geen dossier</translation>
    </message>
    <message>
        <source>A street contact does not need one.</source>
        <translation>Een straatcontact heeft er geen nodig.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notitie schrijven</translation>
    </message>
    <message>
        <source>People you accompany, with their agreement</source>
        <translation>Mensen die je begeleidt, met hun instemming</translation>
    </message>
    <message>
        <source>Name, code, place or word</source>
        <translation>Naam, code, plaats of woord</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>cases that are open</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Mine and shared</source>
        <translation>Van mij en gedeeld</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Herziening nodig</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>Met concept</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>openen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filteren</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>A backup is being made first. Cancel locks without it.</source>
        <translation>Eerst wordt een back-up gemaakt. Annuleren vergrendelt zonder.</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Proposed</source>
        <translation>Voorgesteld</translation>
    </message>
    <message>
        <source>First talks</source>
        <translation>Eerste gesprekken</translation>
    </message>
    <message>
        <source>Support under way</source>
        <translation>Begeleiding loopt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Wordt afgesloten</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Heropend</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Overgedragen</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>Niet opgenomen</translation>
    </message>
    <message>
        <source>First look back</source>
        <translation>Eerste terugblik</translation>
    </message>
    <message>
        <source>Second look back</source>
        <translation>Tweede terugblik</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Bewaren of wissen</translation>
    </message>
    <message>
        <source>Kept until a date</source>
        <translation>Bewaard tot een datum</translation>
    </message>
    <message>
        <source>Made anonymous</source>
        <translation>Anoniem gemaakt</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gewist</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Nog niet gevraagd</translation>
    </message>
    <message>
        <source>Agreed to be supported</source>
        <translation>Stemt in met de begeleiding</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Informatie gegeven</translation>
    </message>
    <message>
        <source>Information postponed</source>
        <translation>Informatie uitgesteld</translation>
    </message>
    <message>
        <source>Voluntary support of a person</source>
        <translation>Vrijwillige begeleiding van een persoon</translation>
    </message>
    <message>
        <source>Support of relatives</source>
        <translation>Steun aan naasten</translation>
    </message>
    <message>
        <source>Advice to a professional</source>
        <translation>Advies aan een professional</translation>
    </message>
    <message>
        <source>Work with a group</source>
        <translation>Werk met een groep</translation>
    </message>
    <message>
        <source>Work on a place</source>
        <translation>Werk op een plaats</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Bemiddeling</translation>
    </message>
    <message>
        <source>Return to community</source>
        <translation>Terugkeer in de samenleving</translation>
    </message>
    <message>
        <source>Bridge to an exit programme</source>
        <translation>Brug naar een exitprogramma</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Publieke taak</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>Wettelijke plicht</translation>
    </message>
    <message>
        <source>Consent to the processing</source>
        <translation>Toestemming voor de verwerking</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>Vitale belangen</translation>
    </message>
    <message>
        <source>Far-right</source>
        <translation>Extreemrechts</translation>
    </message>
    <message>
        <source>Jihadist</source>
        <translation>Jihadistisch</translation>
    </message>
    <message>
        <source>Far-left</source>
        <translation>Extreemlinks</translation>
    </message>
    <message>
        <source>Violent gang</source>
        <translation>Gewelddadige bende</translation>
    </message>
    <message>
        <source>Football violence</source>
        <translation>Voetbalgeweld</translation>
    </message>
    <message>
        <source>Single issue</source>
        <translation>Eén thema</translation>
    </message>
    <message>
        <source>Conspiracy, anti-state</source>
        <translation>Complotdenken, antistaat</translation>
    </message>
    <message>
        <source>Mixed or unclear</source>
        <translation>Gemengd of onduidelijk</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Niet beoordeeld</translation>
    </message>
    <message>
        <source>Team of the case</source>
        <translation>Team van het dossier</translation>
    </message>
    <message>
        <source>Lead worker and supervisor</source>
        <translation>Verantwoordelijke medewerker en teamverantwoordelijke</translation>
    </message>
    <message>
        <source>Author only</source>
        <translation>Alleen wie het schreef</translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation>Doelen bereikt</translation>
    </message>
    <message>
        <source>Agreed end</source>
        <translation>In overleg beëindigd</translation>
    </message>
    <message>
        <source>The person does not want it</source>
        <translation>De persoon wil het niet</translation>
    </message>
    <message>
        <source>No contact for a long time</source>
        <translation>Lang geen contact</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Verhuisd</translation>
    </message>
    <message>
        <source>Another service leads</source>
        <translation>Een andere dienst neemt het over</translation>
    </message>
    <message>
        <source>No ground any longer</source>
        <translation>Geen grond meer</translation>
    </message>
    <message>
        <source>The person has died</source>
        <translation>De persoon is overleden</translation>
    </message>
    <message>
        <source>Opened in error</source>
        <translation>Bij vergissing geopend</translation>
    </message>
    <message>
        <source>Person supported</source>
        <translation>Begeleide persoon</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Naaste</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partij</translation>
    </message>
    <message>
        <source>Reference person</source>
        <translation>Vertrouwenspersoon</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Sterkte</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Bezorgdheid</translation>
    </message>
    <message>
        <source>People who hold</source>
        <translation>Mensen die steun geven</translation>
    </message>
    <message>
        <source>A trusted adult</source>
        <translation>Een volwassene die vertrouwd wordt</translation>
    </message>
    <message>
        <source>Family that talks</source>
        <translation>Familie die met elkaar praat</translation>
    </message>
    <message>
        <source>Skills and talents</source>
        <translation>Vaardigheden en talenten</translation>
    </message>
    <message>
        <source>A place in school or job</source>
        <translation>Een plek op school of werk</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Able to doubt and discuss</source>
        <translation>Kan twijfelen en discussiëren</translation>
    </message>
    <message>
        <source>Mixed circles</source>
        <translation>Gemengde kringen</translation>
    </message>
    <message>
        <source>Trusts someone from a service</source>
        <translation>Vertrouwt iemand van een dienst</translation>
    </message>
    <message>
        <source>Ways to cope with anger or hurt</source>
        <translation>Manieren om met woede of pijn om te gaan</translation>
    </message>
    <message>
        <source>Meaning lived peacefully</source>
        <translation>Vreedzaam beleefde zingeving</translation>
    </message>
    <message>
        <source>Takes part, has a say</source>
        <translation>Doet mee, praat mee</translation>
    </message>
    <message>
        <source>Comes to meetings</source>
        <translation>Komt naar gesprekken</translation>
    </message>
    <message>
        <source>Another strength</source>
        <translation>Andere sterkte</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Vrienden</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Wonen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gezondheid</translation>
    </message>
    <message>
        <source>Mental strain</source>
        <translation>Psychische belasting</translation>
    </message>
    <message>
        <source>Substances, gambling</source>
        <translation>Middelen, gokken</translation>
    </message>
    <message>
        <source>Papers, rights, discrimination</source>
        <translation>Papieren, rechten, discriminatie</translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation>Erbij horen</translation>
    </message>
    <message>
        <source>Talk about meaning and identity</source>
        <translation>Praten over zin en identiteit</translation>
    </message>
    <message>
        <source>Life online</source>
        <translation>Leven online</translation>
    </message>
    <message>
        <source>Leisure</source>
        <translation>Vrije tijd</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>May harm themselves</source>
        <translation>Kan zichzelf iets aandoen</translation>
    </message>
    <message>
        <source>May harm others</source>
        <translation>Kan anderen iets aandoen</translation>
    </message>
    <message>
        <source>Said they would harm someone</source>
        <translation>Zei iemand iets te willen aandoen</translation>
    </message>
    <message>
        <source>Weapon</source>
        <translation>Wapen</translation>
    </message>
    <message>
        <source>Prepares to leave for a conflict area</source>
        <translation>Bereidt vertrek naar een conflictgebied voor</translation>
    </message>
    <message>
        <source>Pressured or recruited</source>
        <translation>Onder druk gezet of geronseld</translation>
    </message>
    <message>
        <source>Cut off from everybody</source>
        <translation>Van iedereen afgesneden</translation>
    </message>
    <message>
        <source>Sudden break with school, job, family</source>
        <translation>Plotse breuk met school, werk, familie</translation>
    </message>
    <message>
        <source>Suffered violence or hate</source>
        <translation>Maakte geweld of haat mee</translation>
    </message>
    <message>
        <source>Child in need</source>
        <translation>Kind in nood</translation>
    </message>
    <message>
        <source>Another concern</source>
        <translation>Andere bezorgdheid</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefoontje</translation>
    </message>
    <message>
        <source>Contact with a service</source>
        <translation>Contact met een dienst</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Herziening</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Voorval</translation>
    </message>
    <message>
        <source>Office matter</source>
        <translation>Administratie</translation>
    </message>
    <message>
        <source>Result of team discussion</source>
        <translation>Resultaat van teamoverleg</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>Was er niet bij</translation>
    </message>
    <message>
        <source>Not asked this time</source>
        <translation>Deze keer niet gevraagd</translation>
    </message>
    <message>
        <source>Did not want to say</source>
        <translation>Wilde het niet zeggen</translation>
    </message>
    <message>
        <source>No common language yet</source>
        <translation>Nog geen gemeenschappelijke taal</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Andere reden</translation>
    </message>
    <message>
        <source>Wants our help</source>
        <translation>Wil onze hulp</translation>
    </message>
    <message>
        <source>Release from secrecy</source>
        <translation>Ontheffing van het beroepsgeheim</translation>
    </message>
    <message>
        <source>Agrees to mediation</source>
        <translation>Stemt in met bemiddeling</translation>
    </message>
    <message>
        <source>Photo at an event</source>
        <translation>Foto op een evenement</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>To the person</source>
        <translation>Aan de persoon</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Doorverwijzing</translation>
    </message>
    <message>
        <source>Case conference</source>
        <translation>Casusoverleg</translation>
    </message>
    <message>
        <source>To our own supervisor</source>
        <translation>Aan de eigen teamverantwoordelijke</translation>
    </message>
    <message>
        <source>Child or adult protection</source>
        <translation>Bescherming van kinderen of volwassenen</translation>
    </message>
    <message>
        <source>Order of court or prosecutor</source>
        <translation>Bevel van rechtbank of openbaar ministerie</translation>
    </message>
    <message>
        <source>Acute danger</source>
        <translation>Acuut gevaar</translation>
    </message>
    <message>
        <source>Other request by police</source>
        <translation>Andere vraag van de politie</translation>
    </message>
    <message>
        <source>Intelligence service</source>
        <translation>Inlichtingendienst</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiek</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>Notice of correction or erasure</source>
        <translation>Bericht van rectificatie of wissing</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Mondeling</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation>Samenvatting van het dossier</translation>
    </message>
    <message>
        <source>Mediation agreement</source>
        <translation>Bemiddelingsafspraak</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Bemiddelaar</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Teamverantwoordelijke</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Functionaris voor gegevensbescherming</translation>
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
        <translation>Nee</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Ik weet het niet</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Aangevraagd</translation>
    </message>
    <message>
        <source>Found suitable</source>
        <translation>Geschikt bevonden</translation>
    </message>
    <message>
        <source>Separate talks</source>
        <translation>Aparte gesprekken</translation>
    </message>
    <message>
        <source>All have agreed</source>
        <translation>Allen hebben ingestemd</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>Geen afspraak</translation>
    </message>
    <message>
        <source>First check held</source>
        <translation>Eerste navraag gedaan</translation>
    </message>
    <message>
        <source>Second check held</source>
        <translation>Tweede navraag gedaan</translation>
    </message>
    <message>
        <source>Not suitable</source>
        <translation>Niet geschikt</translation>
    </message>
    <message>
        <source>Declined by a side</source>
        <translation>Door een partij afgewezen</translation>
    </message>
    <message>
        <source>Stopped by a side</source>
        <translation>Door een partij gestopt</translation>
    </message>
    <message>
        <source>Referred elsewhere</source>
        <translation>Elders naartoe verwezen</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>Ter plaatse opgelost</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>Ter plaatse</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Op verzoek</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Lawaai</translation>
    </message>
    <message>
        <source>Use of shared space</source>
        <translation>Gebruik van gedeelde ruimte</translation>
    </message>
    <message>
        <source>Youth and residents</source>
        <translation>Jongeren en bewoners</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Buren</translation>
    </message>
    <message>
        <source>Tenant and landlord</source>
        <translation>Huurder en verhuurder</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Between young people</source>
        <translation>Tussen jongeren</translation>
    </message>
    <message>
        <source>Citizen and service</source>
        <translation>Burger en dienst</translation>
    </message>
    <message>
        <source>Youth and police</source>
        <translation>Jongeren en politie</translation>
    </message>
    <message>
        <source>Traders</source>
        <translation>Handelaars</translation>
    </message>
    <message>
        <source>Between groups</source>
        <translation>Tussen groepen</translation>
    </message>
    <message>
        <source>After a hate incident</source>
        <translation>Na een haatincident</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Supporters</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Another conflict</source>
        <translation>Ander conflict</translation>
    </message>
    <message>
        <source>Written agreement</source>
        <translation>Schriftelijke afspraak</translation>
    </message>
    <message>
        <source>Spoken agreement</source>
        <translation>Mondelinge afspraak</translation>
    </message>
    <message>
        <source>Better without agreement</source>
        <translation>Beter zonder afspraak</translation>
    </message>
    <message>
        <source>Settled by a go-between</source>
        <translation>Via een tussenpersoon opgelost</translation>
    </message>
    <message>
        <source>Escalation prevented, conflict open</source>
        <translation>Escalatie voorkomen, conflict open</translation>
    </message>
    <message>
        <source>Only advice</source>
        <translation>Alleen advies</translation>
    </message>
    <message>
        <source>Requester stopped</source>
        <translation>Aanvrager stopte</translation>
    </message>
    <message>
        <source>Other side declined</source>
        <translation>Andere partij weigerde</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Doorverwezen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Bewoners</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Jongeren</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Verhuurder</translation>
    </message>
    <message>
        <source>Club or association</source>
        <translation>Club of vereniging</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Politie</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Een persoon</translation>
    </message>
    <message>
        <source>Another side</source>
        <translation>Andere partij</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Op papier ondertekend</translation>
    </message>
    <message>
        <source>Spoken before a witness</source>
        <translation>Mondeling voor een getuige</translation>
    </message>
    <message>
        <source>Joint session</source>
        <translation>Gezamenlijk gesprek</translation>
    </message>
    <message>
        <source>Shuttle</source>
        <translation>Pendelbemiddeling</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Telefonisch</translation>
    </message>
    <message>
        <source>Group circle</source>
        <translation>Kringgesprek</translation>
    </message>
    <message>
        <source>Two mediators</source>
        <translation>Twee bemiddelaars</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Nog niet aan de orde</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Nagekomen</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>Deels nagekomen</translation>
    </message>
    <message>
        <source>Not held: let us talk</source>
        <translation>Houdt niet: laten we praten</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Niet nagekomen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Schriftelijk</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eén persoon</translation>
    </message>
    <message>
        <source>2 to 4</source>
        <translation>2 tot 4</translation>
    </message>
    <message>
        <source>5 to 9</source>
        <translation>5 tot 9</translation>
    </message>
    <message>
        <source>10 or more</source>
        <translation>10 of meer</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Hartelijk</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Rustig</translation>
    </message>
    <message>
        <source>Guarded</source>
        <translation>Terughoudend</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Look in again</source>
        <translation>Nog eens langsgaan</translation>
    </message>
    <message>
        <source>Offer a talk</source>
        <translation>Gesprek aanbieden</translation>
    </message>
    <message>
        <source>Pass something on</source>
        <translation>Iets doorgeven</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Ochtend</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Middag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Avond</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>By us</source>
        <translation>Door ons</translation>
    </message>
    <message>
        <source>By the person or group</source>
        <translation>Door de persoon of groep</translation>
    </message>
    <message>
        <source>By a relative</source>
        <translation>Door een familielid</translation>
    </message>
    <message>
        <source>By another service</source>
        <translation>Door een andere dienst</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Vrouwelijk</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Mannelijk</translation>
    </message>
    <message>
        <source>Other or diverse</source>
        <translation>Anders of divers</translation>
    </message>
    <message>
        <source>Gender not noted</source>
        <translation>Geslacht niet genoteerd</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Reiniging</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Verlichting</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Herstelling</translation>
    </message>
    <message>
        <source>Trees and greenery</source>
        <translation>Bomen en groen</translation>
    </message>
    <message>
        <source>Traffic and parking</source>
        <translation>Verkeer en parkeren</translation>
    </message>
    <message>
        <source>Another fault of the place</source>
        <translation>Ander gebrek van de plek</translation>
    </message>
    <message>
        <source>Lively</source>
        <translation>Levendig</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Gespannen</translation>
    </message>
    <message>
        <source>Open conflict</source>
        <translation>Open conflict</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Niemand aanwezig</translation>
    </message>
    <message>
        <source>Greeting in passing</source>
        <translation>Groet in het voorbijgaan</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Long conversation</source>
        <translation>Lang gesprek</translation>
    </message>
    <message>
        <source>Group talk</source>
        <translation>Groepsgesprek</translation>
    </message>
    <message>
        <source>Activity together</source>
        <translation>Samen iets gedaan</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Huisbezoek</translation>
    </message>
    <message>
        <source>Call or message</source>
        <translation>Telefoontje of bericht</translation>
    </message>
    <message>
        <source>At our place</source>
        <translation>Bij ons</translation>
    </message>
    <message>
        <source>Public event</source>
        <translation>Publiek evenement</translation>
    </message>
    <message>
        <source>Online outreach</source>
        <translation>Online straathoekwerk</translation>
    </message>
    <message>
        <source>Under 12</source>
        <translation>Onder 12</translation>
    </message>
    <message>
        <source>12 to 15</source>
        <translation>12 tot 15</translation>
    </message>
    <message>
        <source>16 to 17</source>
        <translation>16 tot 17</translation>
    </message>
    <message>
        <source>18 to 25</source>
        <translation>18 tot 25</translation>
    </message>
    <message>
        <source>26 to 40</source>
        <translation>26 tot 40</translation>
    </message>
    <message>
        <source>41 to 64</source>
        <translation>41 tot 64</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 en ouder</translation>
    </message>
    <message>
        <source>Age not noted</source>
        <translation>Leeftijd niet genoteerd</translation>
    </message>
    <message>
        <source>School or training</source>
        <translation>School of opleiding</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Money and debt</source>
        <translation>Geld en schulden</translation>
    </message>
    <message>
        <source>Papers and residence</source>
        <translation>Papieren en verblijf</translation>
    </message>
    <message>
        <source>Discrimination experienced</source>
        <translation>Ervaren discriminatie</translation>
    </message>
    <message>
        <source>Relations with police</source>
        <translation>Relatie met de politie</translation>
    </message>
    <message>
        <source>Court and probation</source>
        <translation>Rechtbank en probatie</translation>
    </message>
    <message>
        <source>Belonging, identity</source>
        <translation>Erbij horen, identiteit</translation>
    </message>
    <message>
        <source>World events</source>
        <translation>Wereldgebeurtenissen</translation>
    </message>
    <message>
        <source>Questions of worldview</source>
        <translation>Vragen over wereldbeeld</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Sociale media</translation>
    </message>
    <message>
        <source>Hate speech heard</source>
        <translation>Haatspraak gehoord</translation>
    </message>
    <message>
        <source>Violence feared or suffered</source>
        <translation>Geweld gevreesd of ondergaan</translation>
    </message>
    <message>
        <source>Pressure by groups</source>
        <translation>Druk door groepen</translation>
    </message>
    <message>
        <source>Use of public space</source>
        <translation>Gebruik van de openbare ruimte</translation>
    </message>
    <message>
        <source>Sport and fans</source>
        <translation>Sport en supporters</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>Another theme</source>
        <translation>Ander thema</translation>
    </message>
    <message>
        <source>Listened</source>
        <translation>Geluisterd</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Geïnformeerd</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Geadviseerd</translation>
    </message>
    <message>
        <source>Accompanied to a service</source>
        <translation>Naar een dienst begeleid</translation>
    </message>
    <message>
        <source>Mediated on the spot</source>
        <translation>Ter plaatse bemiddeld</translation>
    </message>
    <message>
        <source>De-escalated</source>
        <translation>Gede-escaleerd</translation>
    </message>
    <message>
        <source>Used a prevention message</source>
        <translation>Preventieboodschap gebruikt</translation>
    </message>
    <message>
        <source>Talk with relatives</source>
        <translation>Gesprek met naasten</translation>
    </message>
    <message>
        <source>Motivating talk</source>
        <translation>Motiverend gesprek</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>Praktische hulp</translation>
    </message>
    <message>
        <source>Group activity</source>
        <translation>Groepsactiviteit</translation>
    </message>
    <message>
        <source>Partner contacted</source>
        <translation>Partner gecontacteerd</translation>
    </message>
    <message>
        <source>Fault of the place reported</source>
        <translation>Gebrek van de plaats gemeld</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Geen actie</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>De persoon zelf</translation>
    </message>
    <message>
        <source>A guardian</source>
        <translation>Een gezagsdrager</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beiden</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Voorbereid</translation>
    </message>
    <message>
        <source>Approved by a second person</source>
        <translation>Goedgekeurd door een tweede persoon</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Doorgegeven</translation>
    </message>
    <message>
        <source>Receipt confirmed</source>
        <translation>Ontvangst bevestigd</translation>
    </message>
    <message>
        <source>Later notice sent</source>
        <translation>Later bericht verstuurd</translation>
    </message>
    <message>
        <source>Not passed on</source>
        <translation>Niet doorgegeven</translation>
    </message>
    <message>
        <source>Later on</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Something was corrected</source>
        <translation>Iets is gerectificeerd</translation>
    </message>
    <message>
        <source>Something was erased</source>
        <translation>Iets is gewist</translation>
    </message>
    <message>
        <source>Use is restricted</source>
        <translation>Gebruik is beperkt</translation>
    </message>
    <message>
        <source>The consent was withdrawn</source>
        <translation>De toestemming is ingetrokken</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>On a waiting list</source>
        <translation>Op een wachtlijst</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aangenomen</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>Geweigerd door de dienst</translation>
    </message>
    <message>
        <source>First appointment missed</source>
        <translation>Eerste afspraak gemist</translation>
    </message>
    <message>
        <source>First appointment kept</source>
        <translation>Eerste afspraak nagekomen</translation>
    </message>
    <message>
        <source>The service reported back</source>
        <translation>De dienst heeft teruggekoppeld</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Uitgenodigd</translation>
    </message>
    <message>
        <source>We take part</source>
        <translation>We nemen deel</translation>
    </message>
    <message>
        <source>We do not take part</source>
        <translation>We nemen niet deel</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehouden</translation>
    </message>
    <message>
        <source>Told before</source>
        <translation>Vooraf verteld</translation>
    </message>
    <message>
        <source>Told afterwards</source>
        <translation>Achteraf verteld</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Niet verteld</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Anderen</translation>
    </message>
    <message>
        <source>A worker</source>
        <translation>Een medewerker</translation>
    </message>
    <message>
        <source>The day of the answer</source>
        <translation>De dag van het antwoord</translation>
    </message>
    <message>
        <source>Approval by a second person</source>
        <translation>Goedkeuring door een tweede persoon</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Wie haar gaf</translation>
    </message>
    <message>
        <source>How it was understood</source>
        <translation>Hoe ze begrepen is</translation>
    </message>
    <message>
        <source>A consent, or why there is none</source>
        <translation>Toestemming, of waarom die er niet is</translation>
    </message>
    <message>
        <source>A consent that still stands</source>
        <translation>Toestemming die nog geldt</translation>
    </message>
    <message>
        <source>What is passed on, item by item</source>
        <translation>Wat wordt doorgegeven, punt voor punt</translation>
    </message>
    <message>
        <source>The debrief</source>
        <translation>De nabespreking</translation>
    </message>
    <message>
        <source>The entry of what was passed on</source>
        <translation>De vermelding van wat is doorgegeven</translation>
    </message>
    <message>
        <source>What the service reported</source>
        <translation>Wat de dienst terugkoppelde</translation>
    </message>
    <message>
        <source>The day of the first appointment</source>
        <translation>De dag van de eerste afspraak</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Hoe ze gegeven is</translation>
    </message>
    <message>
        <source>The day on which it was given</source>
        <translation>De dag waarop ze gegeven is</translation>
    </message>
    <message>
        <source>The legal ground</source>
        <translation>De wettelijke grond</translation>
    </message>
    <message>
        <source>A guardian, because of the age</source>
        <translation>Een gezagsdrager, vanwege de leeftijd</translation>
    </message>
    <message>
        <source>Whether the person knows</source>
        <translation>Of de persoon het weet</translation>
    </message>
    <message>
        <source>Why the person does not know</source>
        <translation>Waarom de persoon het niet weet</translation>
    </message>
    <message>
        <source>The legal instrument</source>
        <translation>Het juridische instrument</translation>
    </message>
    <message>
        <source>The day of the legal instrument</source>
        <translation>De datum van het instrument</translation>
    </message>
    <message>
        <source>The language of the text</source>
        <translation>De taal van de tekst</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Wat is weggelaten</translation>
    </message>
    <message>
        <source>The answer of the legal service</source>
        <translation>Het antwoord van de juridische dienst</translation>
    </message>
    <message>
        <source>The child&apos;s own view</source>
        <translation>De eigen kijk van het kind</translation>
    </message>
    <message>
        <source>Who took part, by function</source>
        <translation>Wie deelnam, naar functie</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>De reden</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>De ontvanger</translation>
    </message>
    <message>
        <source>The answer of the recipient</source>
        <translation>Het antwoord van de ontvanger</translation>
    </message>
    <message>
        <source>What exactly it is about</source>
        <translation>Waar het precies om gaat</translation>
    </message>
    <message>
        <source>The look of a second person</source>
        <translation>De blik van een tweede persoon</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>De dienst</translation>
    </message>
    <message>
        <source>A short summary</source>
        <translation>Een korte samenvatting</translation>
    </message>
    <message>
        <source>Support for the worker</source>
        <translation>Steun voor de medewerker</translation>
    </message>
    <message>
        <source>The version of the text shown</source>
        <translation>De versie van de getoonde tekst</translation>
    </message>
    <message>
        <source>Whether the person was told</source>
        <translation>Of het de persoon is verteld</translation>
    </message>
    <message>
        <source>Why the person was not told</source>
        <translation>Waarom het niet is verteld</translation>
    </message>
    <message>
        <source>Until when it holds</source>
        <translation>Tot wanneer ze geldt</translation>
    </message>
    <message>
        <source>Before whom it was spoken</source>
        <translation>In wiens bijzijn ze is uitgesproken</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Vriend of vriendin</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Bewoner</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Handelaar</translation>
    </message>
    <message>
        <source>Youth work</source>
        <translation>Jeugdwerk</translation>
    </message>
    <message>
        <source>Social service</source>
        <translation>Sociale dienst</translation>
    </message>
    <message>
        <source>Health service</source>
        <translation>Gezondheidsdienst</translation>
    </message>
    <message>
        <source>Sports club</source>
        <translation>Sportclub</translation>
    </message>
    <message>
        <source>Faith community</source>
        <translation>Geloofsgemeenschap</translation>
    </message>
    <message>
        <source>Other city service</source>
        <translation>Andere stadsdienst</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Justitie</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Vereniging</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation>Hulplijn</translation>
    </message>
    <message>
        <source>Own observation</source>
        <translation>Eigen waarneming</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Question answered, nothing kept</source>
        <translation>Vraag beantwoord, niets bewaard</translation>
    </message>
    <message>
        <source>Told where to turn</source>
        <translation>Verteld waar men terechtkan</translation>
    </message>
    <message>
        <source>Becomes a mediation</source>
        <translation>Wordt een bemiddeling</translation>
    </message>
    <message>
        <source>Support for who asked</source>
        <translation>Steun voor wie vroeg</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Dossier geopend</translation>
    </message>
    <message>
        <source>Emergency services</source>
        <translation>Hulpdiensten</translation>
    </message>
    <message>
        <source>No ground, deleted</source>
        <translation>Geen grond, verwijderd</translation>
    </message>
    <message>
        <source>Mistaken or malicious, deleted</source>
        <translation>Vergissing of kwade wil, verwijderd</translation>
    </message>
    <message>
        <source>Seen or heard myself</source>
        <translation>Zelf gezien of gehoord</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Deels</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Niet begonnen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>Partly reached</source>
        <translation>Deels bereikt</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Losgelaten</translation>
    </message>
    <message>
        <source>Wants it</source>
        <translation>Wil het</translation>
    </message>
    <message>
        <source>Perhaps later</source>
        <translation>Misschien later</translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation>Wil het niet</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Onduidelijk</translation>
    </message>
    <message>
        <source>What matters to this person</source>
        <translation>Wat voor deze persoon telt</translation>
    </message>
    <message>
        <source>People and places that hold</source>
        <translation>Mensen en plekken die dragen</translation>
    </message>
    <message>
        <source>Skills and things that go well</source>
        <translation>Talenten en wat goed gaat</translation>
    </message>
    <message>
        <source>Hurts, conflicts and injustices</source>
        <translation>Pijn, conflicten en onrecht</translation>
    </message>
    <message>
        <source>What worries the person</source>
        <translation>Wat de persoon zorgen baart</translation>
    </message>
    <message>
        <source>What worries us, in what was done</source>
        <translation>Wat ons zorgen baart, in gedrag</translation>
    </message>
    <message>
        <source>A better path and its first small step</source>
        <translation>Een betere weg, eerste kleine stap</translation>
    </message>
    <message>
        <source>What would make it better?</source>
        <translation>Wat zou het beter maken?</translation>
    </message>
    <message>
        <source>What would make it worse?</source>
        <translation>Wat zou het erger maken?</translation>
    </message>
    <message>
        <source>What are we missing or getting wrong?</source>
        <translation>Wat missen we of zien we verkeerd?</translation>
    </message>
    <message>
        <source>The person told me</source>
        <translation>De persoon vertelde het me</translation>
    </message>
    <message>
        <source>I saw or heard it</source>
        <translation>Ik zag of hoorde het</translation>
    </message>
    <message>
        <source>Someone who saw it</source>
        <translation>Iemand die het zag</translation>
    </message>
    <message>
        <source>Someone who heard of it</source>
        <translation>Iemand die ervan hoorde</translation>
    </message>
    <message>
        <source>Public, online, shown to me</source>
        <translation>Openbaar online, aan mij getoond</translation>
    </message>
    <message>
        <source>Told by someone who saw it</source>
        <translation>Verteld door iemand die het zag</translation>
    </message>
    <message>
        <source>Told by someone who heard of it</source>
        <translation>Verteld door iemand die ervan hoorde</translation>
    </message>
    <message>
        <source>Document seen</source>
        <translation>Document gezien</translation>
    </message>
    <message>
        <source>Public online content, shown to me</source>
        <translation>Openbare online inhoud, aan mij getoond</translation>
    </message>
    <message>
        <source>Rumour</source>
        <translation>Gerucht</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Told to me</source>
        <translation>Aan mij verteld</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigen woorden</translation>
    </message>
    <message>
        <source>The agreement to be supported</source>
        <translation>De instemming met de begeleiding</translation>
    </message>
    <message>
        <source>The day of the agreement</source>
        <translation>De dag van de instemming</translation>
    </message>
    <message>
        <source>The checklist of the closure</source>
        <translation>De checklist van de afsluiting</translation>
    </message>
    <message>
        <source>A second person who agrees to close</source>
        <translation>Een tweede persoon die instemt</translation>
    </message>
    <message>
        <source>The reason of closure</source>
        <translation>De reden van afsluiting</translation>
    </message>
    <message>
        <source>Sixty days without contact</source>
        <translation>Zestig dagen zonder contact</translation>
    </message>
    <message>
        <source>A legal basis</source>
        <translation>Een rechtsgrond</translation>
    </message>
    <message>
        <source>The person&apos;s agreement to look back</source>
        <translation>De instemming met terugkijken</translation>
    </message>
    <message>
        <source>Six months, then twelve, since the closure</source>
        <translation>Zes, dan twaalf maanden sinds de afsluiting</translation>
    </message>
    <message>
        <source>One short note</source>
        <translation>Eén korte notitie</translation>
    </message>
    <message>
        <source>Why a file is needed</source>
        <translation>Waarom een dossier nodig is</translation>
    </message>
    <message>
        <source>Information given, or postponed</source>
        <translation>Informatie gegeven, of uitgesteld</translation>
    </message>
    <message>
        <source>The ground for postponing the information</source>
        <translation>De grond om de informatie uit te stellen</translation>
    </message>
    <message>
        <source>The day of the information</source>
        <translation>De dag van de informatie</translation>
    </message>
    <message>
        <source>A purpose</source>
        <translation>Een doel</translation>
    </message>
    <message>
        <source>An earlier review date</source>
        <translation>Een vroegere herzieningsdatum</translation>
    </message>
    <message>
        <source>A review date</source>
        <translation>Een herzieningsdatum</translation>
    </message>
    <message>
        <source>A review date that is still to come</source>
        <translation>Een herzieningsdatum die nog moet komen</translation>
    </message>
    <message>
        <source>A second reader</source>
        <translation>Een tweede lezer</translation>
    </message>
    <message>
        <source>At least one strength</source>
        <translation>Minstens één sterkte</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Twee verschillende mensen</translation>
    </message>
    <message>
        <source>The consent of every side</source>
        <translation>De instemming van elke partij</translation>
    </message>
    <message>
        <source>The first check</source>
        <translation>De eerste navraag</translation>
    </message>
    <message>
        <source>The second check</source>
        <translation>De tweede navraag</translation>
    </message>
    <message>
        <source>Two sides</source>
        <translation>Twee partijen</translation>
    </message>
    <message>
        <source>At least one point of agreement</source>
        <translation>Minstens één afgesproken punt</translation>
    </message>
    <message>
        <source>A mediation on the spot</source>
        <translation>Een bemiddeling ter plaatse</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Een gesprek</translation>
    </message>
    <message>
        <source>The reason why it is not suitable</source>
        <translation>De reden waarom ze niet geschikt is</translation>
    </message>
    <message>
        <source>A judgement that it is suitable</source>
        <translation>Een oordeel dat ze geschikt is</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Waits for a second reader</source>
        <translation>Wacht op een tweede lezer</translation>
    </message>
    <message>
        <source>Read by two</source>
        <translation>Door twee gelezen</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Noodgeval</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>On the street</source>
        <translation>Op straat</translation>
    </message>
    <message>
        <source>Visit to our place</source>
        <translation>Bezoek bij ons</translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation>Brief of e-mail</translation>
    </message>
    <message>
        <source>Meeting with partners</source>
        <translation>Overleg met partners</translation>
    </message>
    <message>
        <source>Themselves</source>
        <translation>Zichzelf</translation>
    </message>
    <message>
        <source>A relative</source>
        <translation>Een naaste</translation>
    </message>
    <message>
        <source>A pupil</source>
        <translation>Een leerling</translation>
    </message>
    <message>
        <source>Somebody their service knows</source>
        <translation>Iemand die hun dienst kent</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Een groep</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Een plaats</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Is het eens</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>Is het niet eens</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Vraagt eerst iets</translation>
    </message>
    <message>
        <source>What else could explain it</source>
        <translation>Wat het anders kan verklaren</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat er gevraagd wordt</translation>
    </message>
    <message>
        <source>Whether anybody is in danger now</source>
        <translation>Of iemand nu in gevaar is</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Wat ervan wordt</translation>
    </message>
    <message>
        <source>The reason of the decision</source>
        <translation>De reden van de beslissing</translation>
    </message>
    <message>
        <source>What goes well, or: I do not know</source>
        <translation>Wat goed gaat, of: ik weet het niet</translation>
    </message>
    <message>
        <source>What happens if we do nothing</source>
        <translation>Wat er gebeurt als we niets doen</translation>
    </message>
    <message>
        <source>Whether the person knows of the request</source>
        <translation>Of de persoon van de aanmelding weet</translation>
    </message>
    <message>
        <source>Why the person does not know yet</source>
        <translation>Waarom de persoon het nog niet weet</translation>
    </message>
    <message>
        <source>A second reader who is somebody else</source>
        <translation>Een tweede lezer die iemand anders is</translation>
    </message>
    <message>
        <source>Whether it is ours</source>
        <translation>Of het iets voor ons is</translation>
    </message>
    <message>
        <source>What the first reader proposes</source>
        <translation>Wat de eerste lezer voorstelt</translation>
    </message>
    <message>
        <source>The answer of the second reader</source>
        <translation>Het antwoord van de tweede lezer</translation>
    </message>
    <message>
        <source>A second reader who agrees</source>
        <translation>Een tweede lezer die het eens is</translation>
    </message>
    <message>
        <source>What the second reader says</source>
        <translation>Wat de tweede lezer zegt</translation>
    </message>
    <message>
        <source>See what is kept</source>
        <translation>Zien wat er bewaard wordt</translation>
    </message>
    <message>
        <source>Correct something</source>
        <translation>Iets corrigeren</translation>
    </message>
    <message>
        <source>Restrict the use</source>
        <translation>Het gebruik beperken</translation>
    </message>
    <message>
        <source>Erase something</source>
        <translation>Iets wissen</translation>
    </message>
    <message>
        <source>Object to the file</source>
        <translation>Bezwaar maken tegen het dossier</translation>
    </message>
    <message>
        <source>Complain</source>
        <translation>Een klacht indienen</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>Identiteit gecontroleerd</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Gezocht</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>Doorgelezen</translation>
    </message>
    <message>
        <source>Answer sent</source>
        <translation>Antwoord verstuurd</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Toegewezen</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Deels toegewezen</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Niet toegewezen</translation>
    </message>
    <message>
        <source>Known in person</source>
        <translation>Persoonlijk bekend</translation>
    </message>
    <message>
        <source>Document shown, not copied</source>
        <translation>Document getoond, niet gekopieerd</translation>
    </message>
    <message>
        <source>Called back on the agreed way</source>
        <translation>Teruggebeld via de afgesproken weg</translation>
    </message>
    <message>
        <source>Mandate of a representative seen</source>
        <translation>Machtiging van een vertegenwoordiger gezien</translation>
    </message>
    <message>
        <source>Time of the case is over</source>
        <translation>Termijn van het dossier is voorbij</translation>
    </message>
    <message>
        <source>Text of a street contact</source>
        <translation>Tekst van een straatcontact</translation>
    </message>
    <message>
        <source>Request without a case</source>
        <translation>Verzoek zonder dossier</translation>
    </message>
    <message>
        <source>Content of a closed mediation</source>
        <translation>Inhoud van een afgesloten bemiddeling</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Keep only codes, no text</source>
        <translation>Alleen codes bewaren, geen tekst</translation>
    </message>
    <message>
        <source>Keep until a date</source>
        <translation>Bewaren tot een datum</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Wacht op een tweede persoon</translation>
    </message>
    <message>
        <source>Agreed, not carried out yet</source>
        <translation>Akkoord, nog niet uitgevoerd</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Niet akkoord</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Uitgevoerd</translation>
    </message>
    <message>
        <source>Looked at who it is</source>
        <translation>Bekeken wie het is</translation>
    </message>
    <message>
        <source>Changed who it is</source>
        <translation>Gewijzigd wie het is</translation>
    </message>
    <message>
        <source>Searched for a rights request</source>
        <translation>Gezocht voor een rechtenverzoek</translation>
    </message>
    <message>
        <source>Handed over in a file</source>
        <translation>Overgedragen in een bestand</translation>
    </message>
    <message>
        <source>Put on paper</source>
        <translation>Op papier gezet</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>For approval</source>
        <translation>Ter goedkeuring</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Niet meer in gebruik</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
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
        <translation>Seminarie</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Open to everybody</source>
        <translation>Open voor iedereen</translation>
    </message>
    <message>
        <source>Meeting of partners</source>
        <translation>Bijeenkomst met partners</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiaans</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Zweeds</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalaans</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turks</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somalisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Perzisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Oekraïens</translation>
    </message>
    <message>
        <source>For whom it is</source>
        <translation>Voor wie hij is</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>De taal</translation>
    </message>
    <message>
        <source>A second person, not its author</source>
        <translation>Een tweede persoon, niet de auteur</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>De tekst</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>Een titel</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Wanneer hij te gebruiken is</translation>
    </message>
    <message>
        <source>A last day that is still to come</source>
        <translation>Een laatste dag die nog komt</translation>
    </message>
    <message>
        <source>Why it was let go</source>
        <translation>Waarom het is losgelaten</translation>
    </message>
    <message>
        <source>A first small step</source>
        <translation>Een eerste kleine stap</translation>
    </message>
    <message>
        <source>The check before</source>
        <translation>De navraag daarvoor</translation>
    </message>
    <message>
        <source>A support plan</source>
        <translation>Een begeleidingsplan</translation>
    </message>
    <message>
        <source>At least one goal in the plan</source>
        <translation>Minstens één doel in het plan</translation>
    </message>
    <message>
        <source>At least one strength in the plan</source>
        <translation>Minstens één sterkte in het plan</translation>
    </message>
    <message>
        <source>That the person wants it</source>
        <translation>Dat de persoon het wil</translation>
    </message>
    <message>
        <source>The day on which it began</source>
        <translation>De dag waarop het begon</translation>
    </message>
    <message>
        <source>Needs met as far as possible</source>
        <translation>Behoeften zo veel mogelijk vervuld</translation>
    </message>
    <message>
        <source>Safety looked at</source>
        <translation>Veiligheid bekeken</translation>
    </message>
    <message>
        <source>The person knows, and may come back</source>
        <translation>De persoon weet het en mag terugkomen</translation>
    </message>
    <message>
        <source>Copies at partners are known</source>
        <translation>Kopieën bij partners zijn bekend</translation>
    </message>
    <message>
        <source>Open tasks done or passed on</source>
        <translation>Open taken gedaan of doorgegeven</translation>
    </message>
    <message>
        <source>Go on as before</source>
        <translation>Doorgaan zoals nu</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Het plan wijzigen</translation>
    </message>
    <message>
        <source>Refer to another service</source>
        <translation>Doorverwijzen naar een andere dienst</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Het dossier afsluiten</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Wat er besloten is</translation>
    </message>
    <message>
        <source>A day that is not still to come</source>
        <translation>Een dag die niet in de toekomst ligt</translation>
    </message>
    <message>
        <source>The day of the review</source>
        <translation>De dag van de herziening</translation>
    </message>
    <message>
        <source>A second person who is somebody else</source>
        <translation>Een tweede persoon die iemand anders is</translation>
    </message>
    <message>
        <source>An answer to each question</source>
        <translation>Een antwoord op elke vraag</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>Een tweede persoon</translation>
    </message>
    <message>
        <source>Shows who told it</source>
        <translation>Laat zien wie het vertelde</translation>
    </message>
    <message>
        <source>Is about another person</source>
        <translation>Gaat over een andere persoon</translation>
    </message>
    <message>
        <source>Words of another side</source>
        <translation>Woorden van een andere partij</translation>
    </message>
    <message>
        <source>Name or contact of who asked</source>
        <translation>Naam of contact van wie het vroeg</translation>
    </message>
    <message>
        <source>How the identity was checked</source>
        <translation>Hoe de identiteit is gecontroleerd</translation>
    </message>
    <message>
        <source>The search in everything that is kept</source>
        <translation>De zoektocht in alles wat bewaard wordt</translation>
    </message>
    <message>
        <source>A look at each passage about others</source>
        <translation>Een blik op elke passage over anderen</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation>Een beslissing</translation>
    </message>
    <message>
        <source>The ground of the decision</source>
        <translation>De grond van de beslissing</translation>
    </message>
    <message>
        <source>That the person knows where to complain</source>
        <translation>Dat de persoon weet waar een klacht kan worden ingediend</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>In order: no. {seq} from {name} ({principal}), {count} changes.</source>
        <translation>In orde: nr. {seq} van {name} ({principal}), {count} wijzigingen.</translation>
    </message>
    <message>
        <source>Written: {file}, {count} changes. It can be read by {readers}.</source>
        <translation>Geschreven: {file}, {count} wijzigingen. Leesbaar voor {readers}.</translation>
    </message>
    <message>
        <source>Brought in: {count} changes from {name}.</source>
        <translation>Overgenomen: {count} wijzigingen van {name}.</translation>
    </message>
    <message>
        <source>Made: {file}, {pages} pages, serial {serial}.</source>
        <translation>Gemaakt: {file}, {pages} pagina&apos;s, nummer {serial}.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Wachtwoordzin:</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>Add a comment</source>
        <translation>Opmerking toevoegen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Everybody who can read the note can read it.</source>
        <translation>Iedereen die de notitie kan lezen, kan dit lezen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Opmerking toevoegen</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Two versions</source>
        <translation>Twee versies</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>leaves two versions undecided for now</comment>
        <translation>Later</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Deze houden</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>In beide gelijk</translation>
    </message>
    <message>
        <source>Two versions of the note from {day}</source>
        <translation>Twee versies van de notitie van {day}</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Twee versies van een item</translation>
    </message>
    <message>
        <source>Choose for each part. Every version stays in the history.</source>
        <translation>Kies voor elk deel. Elke versie blijft in de geschiedenis.</translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation>
            <numerusform>Nog %n keuze</numerusform>
            <numerusform>Nog %n keuzes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Settled; every version stays in the history</source>
        <translation>Beslist; elke versie blijft in de geschiedenis</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Quick note</source>
        <translation>Snelle notitie</translation>
    </message>
    <message>
        <source>{names} can read it</source>
        <translation>{names} kunnen dit lezen</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>Alleen jij kunt dit lezen</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>Concept bewaard {time}</translation>
    </message>
    <message>
        <source>Correct the note</source>
        <translation>Notitie verbeteren</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>Verbetering bewaren</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notitie bewaren</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laat zo</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Concept weggooien</translation>
    </message>
    <message>
        <source>Note saved to {name}</source>
        <translation>Notitie bewaard bij {name}</translation>
    </message>
    <message>
        <source>Correction saved; the old text is in the history</source>
        <translation>Verbetering bewaard; de oude tekst staat in de geschiedenis</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Concept weggegooid</translation>
    </message>
    <message>
        <source>Correction left</source>
        <translation>Niet verbeterd</translation>
    </message>
    <message>
        <source>Fold the note away</source>
        <translation>Notitie inklappen</translation>
    </message>
</context>
<context>
    <name>ConferenceForms</name>
    <message>
        <source>Invitation to a conference</source>
        <translation>Uitnodiging voor een casusoverleg</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Uitnodiging bewaren</translation>
    </message>
    <message>
        <source>Who convenes it</source>
        <translation>Wie het bijeenroept</translation>
    </message>
    <message>
        <source>Day of the conference</source>
        <translation>Dag van het overleg</translation>
    </message>
    <message>
        <source>Do we take part?</source>
        <translation>Nemen we deel?</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Beslissing bewaren</translation>
    </message>
    <message>
        <source>We take part</source>
        <translation>We nemen deel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Taking part, and speaking there, is our own decision.</source>
        <translation>Deelnemen, en daar spreken, is onze eigen beslissing.</translation>
    </message>
    <message>
        <source>The conference was held</source>
        <translation>Het overleg is gehouden</translation>
    </message>
    <message>
        <source>Save our side</source>
        <translation>Onze kant bewaren</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wie er was</translation>
    </message>
    <message>
        <source>Functions, one in each line.</source>
        <translation>Functies, één per regel.</translation>
    </message>
    <message>
        <source>Did we speak about the person?</source>
        <translation>Hebben we over de persoon gesproken?</translation>
    </message>
    <message>
        <source>What others said about the person is not written down here. If it asks something of us, write the task.</source>
        <translation>Wat anderen over de persoon zeggen, wordt hier niet opgeschreven. Vraagt het iets van ons, schrijf dan de taak op.</translation>
    </message>
    <message>
        <source>Task for us</source>
        <translation>Taak voor ons</translation>
    </message>
    <message>
        <source>Save the task</source>
        <translation>Taak bewaren</translation>
    </message>
    <message>
        <source>The person was</source>
        <translation>De persoon is het</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Waarom niet</translation>
    </message>
    <message>
        <source>Close the conference</source>
        <translation>Overleg afsluiten</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Legal instrument</source>
        <translation>Juridisch instrument</translation>
    </message>
    <message>
        <source>Law, decree, ordinance, or the prosecutor’s reasoned order.</source>
        <translation>Wet, decreet, verordening of gemotiveerde toestemming van het parket.</translation>
    </message>
    <message>
        <source>Of which day</source>
        <translation>Van welke datum</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>The invitation says who, what and why</source>
        <translation>De uitnodiging zegt wie, wat en waarom</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Wat we doen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Uiterlijk</translation>
    </message>
</context>
<context>
    <name>ConsentForms</name>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Wat precies</translation>
    </message>
    <message>
        <source>What is done or passed on, and for what. One thing only.</source>
        <translation>Wat wordt gedaan of doorgegeven, en waarvoor. Eén ding.</translation>
    </message>
    <message>
        <source>For whom, if somebody gets something</source>
        <translation>Voor wie, als iemand iets krijgt</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Ask for a consent</source>
        <translation>Toestemming vragen</translation>
    </message>
    <message>
        <source>Save the question</source>
        <translation>Vraag bewaren</translation>
    </message>
    <message>
        <source>Each kind stands for itself: a yes to help is no yes to passing on.</source>
        <translation>Elke soort staat op zich: ja tegen hulp is geen ja tegen doorgeven.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Gegeven op</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Geldt tot</translation>
    </message>
    <message>
        <source>Version of the text shown</source>
        <translation>Versie van de getoonde tekst</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>In welke taal</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Before whom</source>
        <translation>In wiens bijzijn</translation>
    </message>
    <message>
        <source>A role is enough.</source>
        <translation>Een rol volstaat.</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Wie haar gaf</translation>
    </message>
    <message>
        <source>How it was made sure that it was understood</source>
        <translation>Hoe is nagegaan dat het begrepen is</translation>
    </message>
    <message>
        <source>It needs a last day.</source>
        <translation>Ze heeft een laatste dag nodig.</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation>Toestemming bewaren</translation>
    </message>
    <message>
        <source>Who, by role; or why nobody is asked.</source>
        <translation>Wie, naar rol; of waarom niemand wordt gevraagd.</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Gezagsdrager</translation>
    </message>
    <message>
        <source>What the child says about it</source>
        <translation>Wat het kind ervan zegt</translation>
    </message>
    <message>
        <source>They say no</source>
        <translation>Het antwoord is nee</translation>
    </message>
    <message>
        <source>Save the no</source>
        <translation>Nee bewaren</translation>
    </message>
    <message>
        <source>A no needs no reason, and nothing else changes by it.</source>
        <translation>Een nee heeft geen reden nodig, en verder verandert er niets.</translation>
    </message>
    <message>
        <source>They take it back</source>
        <translation>De toestemming wordt ingetrokken</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Toestemming intrekken</translation>
    </message>
    <message>
        <source>From now on nothing leaves on its ground. What was sent before is listed.</source>
        <translation>Vanaf nu gaat er op die grond niets meer weg. Wat eerder wegging, staat in de lijst.</translation>
    </message>
    <message>
        <source>Its last day is past</source>
        <translation>De laatste dag is voorbij</translation>
    </message>
    <message>
        <source>Save that it has expired</source>
        <translation>Bewaren dat ze verlopen is</translation>
    </message>
    <message>
        <source>To go on, ask again.</source>
        <translation>Om verder te gaan, opnieuw vragen.</translation>
    </message>
    <message>
        <source>Those who got something know</source>
        <translation>Wie iets kreeg, weet het</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Everybody on the list was told that the consent was withdrawn.</source>
        <translation>Iedereen op de lijst weet dat de toestemming is ingetrokken.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
</context>
<context>
    <name>DangerSheet</name>
    <message>
        <source>Whoever is there decides, and tells the supervisor as soon as possible.</source>
        <translation>Wie ter plaatse is, beslist en vertelt het zo snel mogelijk aan de teamleiding.</translation>
    </message>
    <message>
        <source>In danger: first make everybody safe</source>
        <translation>In gevaar: eerst iedereen in veiligheid brengen</translation>
    </message>
    <message>
        <source>This laptop calls nobody and sends nothing. Ring yourself.</source>
        <translation>Deze laptop belt niemand en verstuurt niets. Bel zelf.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wie beslist</translation>
    </message>
    <message>
        <source>Afterwards, write down what happened and what was passed on. A second person looks at it within 24 hours.</source>
        <translation>Schrijf daarna op wat er gebeurde en wat is doorgegeven. Een tweede persoon kijkt er binnen 24 uur naar.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>closes the page about danger</comment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Opschrijven wat er gebeurde</translation>
    </message>
</context>
<context>
    <name>DateChip</name>
    <message>
        <source>No date yet</source>
        <translation>Nog geen datum</translation>
    </message>
    <message>
        <source>Opens a calendar</source>
        <translation>Opent een kalender</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Over een week</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Nog geen datum</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Practice stick</source>
        <translation>Oefenstick</translation>
    </message>
    <message>
        <source>Locks in {seconds} s. Any key keeps it open.</source>
        <translation>Vergrendelt over {seconds} s. Elke toets houdt het open.</translation>
    </message>
</context>
<context>
    <name>DisclosureForms</name>
    <message>
        <source>Prepare to pass something on</source>
        <translation>Doorgeven voorbereiden</translation>
    </message>
    <message>
        <source>Save, without passing it on</source>
        <translation>Bewaren, zonder door te geven</translation>
    </message>
    <message>
        <source>On what occasion</source>
        <translation>Bij welke gelegenheid</translation>
    </message>
    <message>
        <source>For a conference, a court or the police a second person decides with you.</source>
        <translation>Bij een overleg, een rechtbank of de politie beslist een tweede persoon mee.</translation>
    </message>
    <message>
        <source>Enter what was spoken</source>
        <translation>Noteren wat is gezegd</translation>
    </message>
    <message>
        <source>Save what was spoken</source>
        <translation>Bewaren wat is gezegd</translation>
    </message>
    <message>
        <source>Within 24 hours. A second person then looks at it where two decide.</source>
        <translation>Binnen 24 uur. Waar twee beslissen, kijkt daarna een tweede persoon.</translation>
    </message>
    <message>
        <source>Somebody asked and got nothing</source>
        <translation>Iemand vroeg en kreeg niets</translation>
    </message>
    <message>
        <source>Save the refusal</source>
        <translation>Weigering bewaren</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Wie vroeg</translation>
    </message>
    <message>
        <source>Which body</source>
        <translation>Welke instantie</translation>
    </message>
    <message>
        <source>No names needed.</source>
        <translation>Namen zijn niet nodig.</translation>
    </message>
    <message>
        <source>What for, as they said</source>
        <translation>Waarvoor, volgens hen</translation>
    </message>
    <message>
        <source>Why nothing was passed on</source>
        <translation>Waarom niets is doorgegeven</translation>
    </message>
    <message>
        <source>{kind}, for {name}: {contents}</source>
        <translation>{kind}, voor {name}: {contents}</translation>
    </message>
    <message>
        <source>Decide as the second person</source>
        <translation>Als tweede persoon beslissen</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Ik ga akkoord</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>What is left out, and why the rest is needed</source>
        <translation>Wat wordt weggelaten, en waarom de rest nodig is</translation>
    </message>
    <message>
        <source>Pass it on now</source>
        <translation>Nu doorgeven</translation>
    </message>
    <message>
        <source>Save that it was passed on</source>
        <translation>Bewaren dat het is doorgegeven</translation>
    </message>
    <message>
        <source>It stands in the register for good. Nothing is sent by this laptop.</source>
        <translation>Het blijft in het register staan. Deze laptop verstuurt niets.</translation>
    </message>
    <message>
        <source>It is not passed on</source>
        <translation>Het wordt niet doorgegeven</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Beslissing bewaren</translation>
    </message>
    <message>
        <source>What they confirmed or answered</source>
        <translation>Wat ze bevestigden of antwoordden</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>They confirmed it</source>
        <translation>De ontvangst is bevestigd</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwoord bewaren</translation>
    </message>
    <message>
        <source>What they were told</source>
        <translation>Wat is meegedeeld</translation>
    </message>
    <message>
        <source>They were told later</source>
        <translation>Later meegedeeld</translation>
    </message>
    <message>
        <source>Save the notice</source>
        <translation>Bericht bewaren</translation>
    </message>
    <message>
        <source>For whom: body</source>
        <translation>Voor wie: instantie</translation>
    </message>
    <message>
        <source>Function of whoever gets it</source>
        <translation>Functie van wie het krijgt</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>What, item by item</source>
        <translation>Wat, punt voor punt</translation>
    </message>
    <message>
        <source>One line for each item, as little as will do.</source>
        <translation>Eén regel per punt, zo weinig als kan.</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Wettelijke grond</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Wat wordt weggelaten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>If there is none, why</source>
        <translation>Als die er niet is, waarom</translation>
    </message>
    <message>
        <source>Does the person know?</source>
        <translation>Weet de persoon het?</translation>
    </message>
    <message>
        <source>If not or later, why</source>
        <translation>Zo niet of later, waarom</translation>
    </message>
    <message>
        <source>The legal service answered on</source>
        <translation>Antwoord van de juridische dienst op</translation>
    </message>
    <message>
        <source>Stop, and ask the legal service before any answer.</source>
        <translation>Stop, en vraag de juridische dienst vóór elk antwoord.</translation>
    </message>
    <message>
        <source>Without a legal ground and two people, the answer is no.</source>
        <translation>Zonder wettelijke grond en twee personen is het antwoord nee.</translation>
    </message>
</context>
<context>
    <name>DoubtCard</name>
    <message>
        <source>Yours</source>
        <translation>Van jou</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Onbekende auteur</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(leeg gelaten)</translation>
    </message>
    <message>
        <source>Keep {name}’s</source>
        <translation>Die van {name} houden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>De mijne houden</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide houden</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Mediation session</source>
        <translation>Bemiddelingsgesprek</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>voor {name}</translation>
    </message>
    <message>
        <source>Something left</source>
        <translation>Er ging iets naar buiten</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>in a file</comment>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <comment>in a file</comment>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message>
        <source>changes</source>
        <translation>wijzigingen</translation>
    </message>
    <message>
        <source>Brought in from {name}’s file: {what}</source>
        <translation>Overgenomen uit het bestand van {name}: {what}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong</source>
        <translation>Er ging iets mis</translation>
    </message>
    <message>
        <source>This was not foreseen. What you typed is still there; nothing else was changed.</source>
        <translation>Dit was niet voorzien. Wat je typte staat er nog; verder is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A choice is left</source>
        <translation>Er is nog een keuze te maken</translation>
    </message>
    <message>
        <source>Both sides changed it. Choose yours, theirs or both, then bring it in.</source>
        <translation>Beide kanten hebben het gewijzigd. Kies die van jou, die van hen of beide, en neem het dan over.</translation>
    </message>
    <message>
        <source>Too late to take it back</source>
        <translation>Te laat om terug te nemen</translation>
    </message>
    <message>
        <source>An import can be taken back for 30 days.</source>
        <translation>Een import kan 30 dagen lang worden teruggenomen.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>Je hebt het gestopt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Niet leesbaar</translation>
    </message>
    <message>
        <source>The file is not in the form that it should have.</source>
        <translation>Het bestand heeft niet de vorm die het moet hebben.</translation>
    </message>
    <message>
        <source>An entry is not in order</source>
        <translation>Een item is niet in orde</translation>
    </message>
    <message>
        <source>It breaks the rules of its form and was not taken.</source>
        <translation>Het breekt de regels van zijn vorm en is niet overgenomen.</translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation>Dit is niet mogelijk</translation>
    </message>
    <message>
        <source>A rule of the work does not allow it. Nothing was changed.</source>
        <translation>Een regel van het werk laat het niet toe. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The review of this case is overdue</source>
        <translation>De herziening van dit dossier is te laat</translation>
    </message>
    <message>
        <source>It is {days} days late. Hold the review first. Hand-overs, and what safety or a right asks for, can leave meanwhile.</source>
        <translation>Ze is {days} dagen te laat. Houd eerst de herziening. Overdrachten en wat veiligheid of een recht vraagt, kunnen intussen uit.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Er ontbreekt iets</translation>
    </message>
    <message>
        <source>Please fill in what is marked, then save again.</source>
        <translation>Vul in wat gemarkeerd is en bewaar opnieuw.</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>De tekst is te lang</translation>
    </message>
    <message>
        <source>One text can hold 64 kilobytes, about 30 pages. Yours is all still here; shorten it or divide it into two notes.</source>
        <translation>Eén tekst kan 64 kilobyte bevatten, ongeveer 30 pagina&apos;s. Die van jou staat hier nog helemaal; kort hem in of verdeel hem over twee notities.</translation>
    </message>
    <message>
        <source>The note is too long</source>
        <translation>De notitie is te lang</translation>
    </message>
    <message>
        <source>One note can hold 256 kilobytes in all. Yours is all still here; divide it into two notes.</source>
        <translation>Eén notitie kan in totaal 256 kilobyte bevatten. Die van jou staat hier nog helemaal; verdeel ze over twee notities.</translation>
    </message>
    <message>
        <source>Please choose again</source>
        <translation>Kies opnieuw</translation>
    </message>
    <message>
        <source>What was chosen is no longer in the list.</source>
        <translation>Wat gekozen was, staat niet meer in de lijst.</translation>
    </message>
    <message>
        <source>The date is not readable</source>
        <translation>De datum is niet leesbaar</translation>
    </message>
    <message>
        <source>Write it as day, month and year.</source>
        <translation>Schrijf dag, maand en jaar.</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>De notitie is leeg</translation>
    </message>
    <message>
        <source>Write down at least one thing that was seen or said.</source>
        <translation>Schrijf minstens één ding op dat gezien of gezegd werd.</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Wat kan het nog verklaren?</translation>
    </message>
    <message>
        <source>A reading needs at least one other explanation beside it.</source>
        <translation>Bij een interpretatie hoort minstens één andere verklaring.</translation>
    </message>
    <message>
        <source>Nothing in the person&apos;s own words</source>
        <translation>Niets in de woorden van de persoon zelf</translation>
    </message>
    <message>
        <source>Add a line that they said, or say why there is none.</source>
        <translation>Voeg een zin toe die de persoon zei, of zeg waarom er geen is.</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Hoe weet je het?</translation>
    </message>
    <message>
        <source>Mark each line: seen, told to you, or their own words.</source>
        <translation>Markeer elke regel: gezien, aan jou verteld of eigen woorden.</translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation>Wie vertelde het?</translation>
    </message>
    <message>
        <source>Choose a role, such as relative or school. No name needed.</source>
        <translation>Kies een rol, zoals naaste of school. Een naam is niet nodig.</translation>
    </message>
    <message>
        <source>A rumour cannot be kept in a case</source>
        <translation>Een gerucht hoort niet in een dossier</translation>
    </message>
    <message>
        <source>Leave it out, or ask somebody who saw it themselves.</source>
        <translation>Laat het weg, of vraag het iemand die het zelf zag.</translation>
    </message>
    <message>
        <source>A strength comes first</source>
        <translation>Eerst een sterkte</translation>
    </message>
    <message>
        <source>Write down one thing that this person does well, then the concern.</source>
        <translation>Schrijf één ding op dat deze persoon goed doet, dan de bezorgdheid.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Waarom wordt het verbeterd?</translation>
    </message>
    <message>
        <source>A few words are enough. The old text stays in the history.</source>
        <translation>Een paar woorden volstaan. De oude tekst blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>Somebody else wrote this</source>
        <translation>Iemand anders heeft dit geschreven</translation>
    </message>
    <message>
        <source>Only its author puts it into the bin. It stays as it is.</source>
        <translation>Alleen wie het geschreven heeft, legt het in de prullenbak. Het blijft zoals het is.</translation>
    </message>
    <message>
        <source>Somebody else wrote this note</source>
        <translation>Iemand anders schreef deze notitie</translation>
    </message>
    <message>
        <source>Its author, the lead worker or the stand-in can correct it. You can comment on it.</source>
        <translation>De auteur, de verantwoordelijke medewerker of de vervanger kan ze verbeteren. Jij kunt een opmerking maken.</translation>
    </message>
    <message>
        <source>Your role does not do this</source>
        <translation>Jouw rol doet dit niet</translation>
    </message>
    <message>
        <source>Ask the lead worker or the supervisor. Nothing was changed.</source>
        <translation>Vraag het de verantwoordelijke medewerker of de teamverantwoordelijke. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Not yet possible</source>
        <translation>Nog niet mogelijk</translation>
    </message>
    <message>
        <source>An earlier step is still missing. Nothing was changed.</source>
        <translation>Een eerdere stap ontbreekt nog. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A side has not agreed yet</source>
        <translation>Een partij heeft nog niet ingestemd</translation>
    </message>
    <message>
        <source>Every side that is present must have agreed by the day of the session. Enter its consent first.</source>
        <translation>Elke aanwezige partij moet uiterlijk op de dag van het gesprek hebben ingestemd. Vul eerst haar instemming in.</translation>
    </message>
    <message>
        <source>Not judged suitable</source>
        <translation>Niet als geschikt beoordeeld</translation>
    </message>
    <message>
        <source>Judge first whether a mediation suits this conflict.</source>
        <translation>Beoordeel eerst of bemiddeling bij dit conflict past.</translation>
    </message>
    <message>
        <source>Sealed notes never leave</source>
        <translation>Verzegelde notities gaan nooit naar buiten</translation>
    </message>
    <message>
        <source>They belong to the mediator and stay on this laptop.</source>
        <translation>Ze zijn van de bemiddelaar en blijven op deze laptop.</translation>
    </message>
    <message>
        <source>Nothing new to hand over</source>
        <translation>Niets nieuws om over te dragen</translation>
    </message>
    <message>
        <source>These people have everything that they may read.</source>
        <translation>Deze mensen hebben alles wat ze mogen lezen.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>This entry is not on this laptop.</source>
        <translation>Dit item staat niet op deze laptop.</translation>
    </message>
    <message>
        <source>It has changed meanwhile</source>
        <translation>Het is intussen gewijzigd</translation>
    </message>
    <message>
        <source>Your text is still here. Look at the new version, then save again.</source>
        <translation>Je tekst staat er nog. Bekijk de nieuwe versie en bewaar opnieuw.</translation>
    </message>
    <message>
        <source>The notes cannot be opened</source>
        <translation>De notities kunnen niet worden geopend</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the city&apos;s IT desk for help.</source>
        <translation>Er is niets gewijzigd. Vraag de IT-dienst van de stad om hulp.</translation>
    </message>
    <message>
        <source>The key file is not one of ours</source>
        <translation>Het sleutelbestand is niet van ons</translation>
    </message>
    <message>
        <source>Somebody may have exchanged it. Put the file vault.keys back from a backup.</source>
        <translation>Misschien heeft iemand het verwisseld. Zet het bestand vault.keys terug uit een back-up.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess</source>
        <translation>Deze wachtwoordzin is te makkelijk te raden</translation>
    </message>
    <message>
        <source>Take the one that is offered, or at least four plain words.</source>
        <translation>Neem de zin die wordt aangeboden, of minstens vier gewone woorden.</translation>
    </message>
    <message>
        <source>The recovery code has a slip in it</source>
        <translation>Er zit een fout in de herstelsleutel</translation>
    </message>
    <message>
        <source>Compare it with your sheet, group by group.</source>
        <translation>Vergelijk hem groep voor groep met je blad.</translation>
    </message>
    <message>
        <source>These shares cannot be used</source>
        <translation>Deze delen kunnen niet worden gebruikt</translation>
    </message>
    <message>
        <source>Two different shares are needed, both from the newest set.</source>
        <translation>Er zijn twee verschillende delen nodig, allebei uit de nieuwste set.</translation>
    </message>
    <message>
        <source>The share has a slip in it</source>
        <translation>Er zit een fout in het deel</translation>
    </message>
    <message>
        <source>It has twenty words. Compare them with the paper.</source>
        <translation>Het heeft twintig woorden. Vergelijk ze met het papier.</translation>
    </message>
    <message>
        <source>This share is not valid here</source>
        <translation>Dit deel is hier niet geldig</translation>
    </message>
    <message>
        <source>It belongs to other notes, or newer shares have taken its place.</source>
        <translation>Het hoort bij andere notities, of nieuwere delen zijn ervoor in de plaats gekomen.</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation>Dit bestand kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>It is cut, altered or something else. Ask for it again.</source>
        <translation>Het is afgebroken, veranderd of iets anders. Vraag er opnieuw om.</translation>
    </message>
    <message>
        <source>Your city keeps no key to these notes</source>
        <translation>Je stad bewaart geen sleutel van deze notities</translation>
    </message>
    <message>
        <source>Use your recovery code, or two of your three shares.</source>
        <translation>Gebruik je herstelsleutel, of twee van je drie delen.</translation>
    </message>
    <message>
        <source>No request is waiting for this answer</source>
        <translation>Er wacht geen verzoek op dit antwoord</translation>
    </message>
    <message>
        <source>An answer opens the notes once. Ask your city again from this laptop.</source>
        <translation>Een antwoord opent de notities één keer. Vraag het je stad opnieuw vanaf deze laptop.</translation>
    </message>
    <message>
        <source>The numbers are not the same</source>
        <translation>De getallen zijn niet gelijk</translation>
    </message>
    <message>
        <source>No answer was made. Ask the worker for the file and its number again.</source>
        <translation>Er is geen antwoord gemaakt. Vraag opnieuw om het bestand en het getal.</translation>
    </message>
    <message>
        <source>The notes on this disk are damaged</source>
        <translation>De notities op deze schijf zijn beschadigd</translation>
    </message>
    <message>
        <source>Nothing was changed. What can still be read can be brought back, together with the newest backup.</source>
        <translation>Er is niets gewijzigd. Wat nog leesbaar is, kan worden teruggehaald, samen met de nieuwste back-up.</translation>
    </message>
    <message>
        <source>Something here is not what was signed</source>
        <translation>Iets hier is niet wat is ondertekend</translation>
    </message>
    <message>
        <source>It is not shown. Check now under Settings, This laptop; then ask IT.</source>
        <translation>Het wordt niet getoond. Controleer nu onder Instellingen, Deze laptop; vraag dan de IT-dienst.</translation>
    </message>
    <message>
        <source>There are notes here already</source>
        <translation>Hier zijn al notities</translation>
    </message>
    <message>
        <source>Nothing was changed. Open them, or choose another name.</source>
        <translation>Er is niets gewijzigd. Open ze, of kies een andere naam.</translation>
    </message>
    <message>
        <source>That place did not take it</source>
        <translation>Die plek nam het niet aan</translation>
    </message>
    <message>
        <source>Your text is still here. Choose another place.</source>
        <translation>Je tekst is nog hier. Kies een andere plek.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>De schijf is vol</translation>
    </message>
    <message>
        <source>It was not saved. Your text is still here: free some space, then save again.</source>
        <translation>Het is niet bewaard. Je tekst staat er nog: maak ruimte vrij en bewaar opnieuw.</translation>
    </message>
    <message>
        <source>These notes are already open</source>
        <translation>Deze notities zijn al geopend</translation>
    </message>
    <message>
        <source>Another window has them. Use that one, or close it first.</source>
        <translation>Een ander venster heeft ze. Gebruik dat, of sluit het eerst.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Het sleutelbestand is beschadigd</translation>
    </message>
    <message>
        <source>Without it nobody can open the notes. Put the file vault.keys back from a backup.</source>
        <translation>Zonder dit bestand kan niemand de notities openen. Zet het bestand vault.keys terug uit een back-up.</translation>
    </message>
    <message>
        <source>There are no notes here</source>
        <translation>Hier zijn geen notities</translation>
    </message>
    <message>
        <source>Set up this laptop first, or name another folder.</source>
        <translation>Stel eerst deze laptop in, of noem een andere map.</translation>
    </message>
    <message>
        <source>These notes are older than they were</source>
        <translation>Deze notities zijn ouder dan ze waren</translation>
    </message>
    <message>
        <source>A backup may have been put back. Ask your supervisor to send you what is missing.</source>
        <translation>Misschien is een back-up teruggezet. Vraag je teamverantwoordelijke te sturen wat ontbreekt.</translation>
    </message>
    <message>
        <source>A newer version made these notes</source>
        <translation>Een nieuwere versie maakte deze notities</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the IT desk for the newer version.</source>
        <translation>Er is niets gewijzigd. Vraag de IT-dienst om de nieuwere versie.</translation>
    </message>
    <message>
        <source>The disk refuses to work</source>
        <translation>De schijf weigert te werken</translation>
    </message>
    <message>
        <source>It was not saved. Your text is still here. Ask the IT desk to look at it.</source>
        <translation>Het is niet bewaard. Je tekst staat er nog. Vraag de IT-dienst ernaar te kijken.</translation>
    </message>
    <message>
        <source>Practice and real work never meet</source>
        <translation>Oefening en echt werk komen nooit samen</translation>
    </message>
    <message>
        <source>One is practice, the other is not. Nothing was done.</source>
        <translation>Het ene is oefening, het andere niet. Er is niets gedaan.</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>Dat is niet de wachtwoordzin</translation>
    </message>
    <message>
        <source>Try again. Spaces and capital letters count.</source>
        <translation>Probeer opnieuw. Spaties en hoofdletters tellen.</translation>
    </message>
    <message>
        <source>The file was refused</source>
        <translation>Het bestand is geweigerd</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Er is niets van bewaard.</translation>
    </message>
    <message>
        <source>Already brought in</source>
        <translation>Al overgenomen</translation>
    </message>
    <message>
        <source>This file is not new here. Nothing changed.</source>
        <translation>Dit bestand is hier niet nieuw. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The file could not be checked</source>
        <translation>Het bestand kon niet worden gecontroleerd</translation>
    </message>
    <message>
        <source>What is inside is not what its sender signed. Nothing was opened.</source>
        <translation>Wat erin zit, is niet wat de afzender ondertekende. Er is niets geopend.</translation>
    </message>
    <message>
        <source>Its list of contents is not in order. Nothing was opened.</source>
        <translation>De inhoudslijst is niet in orde. Er is niets geopend.</translation>
    </message>
    <message>
        <source>An entry in it is not in order. Nothing was opened.</source>
        <translation>Een item erin is niet in orde. Er is niets geopend.</translation>
    </message>
    <message>
        <source>Its signature does not fit the sender. Nothing was opened.</source>
        <translation>De handtekening past niet bij de afzender. Er is niets geopend.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Het bestand is beschadigd</translation>
    </message>
    <message>
        <source>It was cut or altered on the way. Ask the sender to export it again.</source>
        <translation>Het is onderweg afgekapt of gewijzigd. Vraag de afzender het opnieuw te exporteren.</translation>
    </message>
    <message>
        <source>The sender&apos;s certificate has ended</source>
        <translation>Het certificaat van de afzender is verlopen</translation>
    </message>
    <message>
        <source>It needs to be renewed before files can be brought in.</source>
        <translation>Het moet worden vernieuwd voordat bestanden kunnen worden overgenomen.</translation>
    </message>
    <message>
        <source>Two different exports carry the number {seq}</source>
        <translation>Twee verschillende exports dragen het nummer {seq}</translation>
    </message>
    <message>
        <source>The sender&apos;s laptop was restored from an old copy, or somebody else uses its key. Call them. Nothing was opened.</source>
        <translation>De laptop van de afzender is hersteld uit een oude kopie, of iemand anders gebruikt de sleutel. Bel de afzender. Er is niets geopend.</translation>
    </message>
    <message>
        <source>This is not an export file</source>
        <translation>Dit is geen exportbestand</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .liaise.</source>
        <translation>Kies een bestand waarvan de naam eindigt op .liaise.</translation>
    </message>
    <message>
        <source>This file is for somebody else</source>
        <translation>Dit bestand is voor iemand anders</translation>
    </message>
    <message>
        <source>It is not addressed to this laptop and stays closed.</source>
        <translation>Het is niet aan deze laptop gericht en blijft dicht.</translation>
    </message>
    <message>
        <source>The sender&apos;s laptop was withdrawn</source>
        <translation>De laptop van de afzender is ingetrokken</translation>
    </message>
    <message>
        <source>It was reported lost. Exports after that are not accepted.</source>
        <translation>Hij is als verloren gemeld. Exports van daarna worden niet aanvaard.</translation>
    </message>
    <message>
        <source>The backup cannot be used</source>
        <translation>De back-up is niet bruikbaar</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was changed.</source>
        <translation>Kies een andere. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Deze back-up is beschadigd</translation>
    </message>
    <message>
        <source>Parts of it are not as they were written. Nothing was changed; choose another one.</source>
        <translation>Delen ervan zijn niet meer zoals ze geschreven werden. Er is niets gewijzigd; kies een andere.</translation>
    </message>
    <message>
        <source>This backup does not belong here</source>
        <translation>Deze back-up hoort hier niet</translation>
    </message>
    <message>
        <source>It is of other notes, or opens with other keys. Nothing was changed.</source>
        <translation>Ze is van andere notities of opent met andere sleutels. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is no good backup here</source>
        <translation>Hier is geen goede back-up</translation>
    </message>
    <message>
        <source>Put in a stick that holds one, then try again.</source>
        <translation>Steek een stick in waar er een op staat en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is not enough room</source>
        <translation>Er is niet genoeg ruimte</translation>
    </message>
    <message>
        <source>Free some space there and try again.</source>
        <translation>Maak daar ruimte vrij en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The stick or folder cannot be used</source>
        <translation>De stick of map kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>Put the stick in again, or choose another folder.</source>
        <translation>Steek de stick er opnieuw in, of kies een andere map.</translation>
    </message>
    <message>
        <source>The file could not be attached</source>
        <translation>Het bestand kon niet worden bijgevoegd</translation>
    </message>
    <message>
        <source>The note is as it was. Try it again.</source>
        <translation>De notitie is zoals ze was. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This kind of file cannot be attached</source>
        <translation>Dit soort bestand kan niet worden bijgevoegd</translation>
    </message>
    <message>
        <source>Pictures (PNG, JPEG), PDF and sound (Ogg, MP3, M4A, WAV, FLAC) can. What counts is what is in the file, not what it is called.</source>
        <translation>Afbeeldingen (PNG, JPEG), pdf en geluid (Ogg, MP3, M4A, WAV, FLAC) kunnen wel. Het gaat om wat in het bestand staat, niet om de naam.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Het bestand is te groot</translation>
    </message>
    <message>
        <source>A picture can have 64 megabytes, anything else one gigabyte. Make it smaller or divide it.</source>
        <translation>Een afbeelding mag 64 megabyte zijn, al het andere één gigabyte. Maak het kleiner of deel het op.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Het bestand is leeg</translation>
    </message>
    <message>
        <source>There is nothing in it that could be attached.</source>
        <translation>Er staat niets in dat bijgevoegd kan worden.</translation>
    </message>
    <message>
        <source>No more files fit to this note</source>
        <translation>Bij deze notitie passen geen bestanden meer</translation>
    </message>
    <message>
        <source>A note can have {limit} files. Write another note for the rest.</source>
        <translation>Een notitie kan {limit} bestanden hebben. Schrijf een andere notitie voor de rest.</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <translation>De afbeelding is beschadigd</translation>
    </message>
    <message>
        <source>A part is missing or altered. Take it again from where it came from.</source>
        <translation>Een deel ontbreekt of is veranderd. Haal haar opnieuw waar ze vandaan kwam.</translation>
    </message>
    <message>
        <source>The picture has too many pixels</source>
        <translation>De afbeelding heeft te veel pixels</translation>
    </message>
    <message>
        <source>Programs could stumble over it: {width} by {height} pixels. Save it smaller and attach that.</source>
        <translation>Programma’s kunnen erop vastlopen: {width} bij {height} pixels. Sla haar kleiner op en voeg die bij.</translation>
    </message>
    <message>
        <source>The file could not be read to its end</source>
        <translation>Het bestand kon niet tot het einde worden gelezen</translation>
    </message>
    <message>
        <source>Perhaps the stick was pulled, or another program holds the file. The note is as it was.</source>
        <translation>Misschien is de stick eruit getrokken, of houdt een ander programma het bestand vast. De notitie is zoals ze was.</translation>
    </message>
    <message>
        <source>The file is not on this laptop</source>
        <translation>Het bestand is niet op deze laptop</translation>
    </message>
    <message>
        <source>It has not come along yet, or was erased. Ask whoever attached it for a new transfer file.</source>
        <translation>Het is nog niet meegekomen of is gewist. Vraag wie het bijvoegde om een nieuw overdrachtsbestand.</translation>
    </message>
    <message>
        <source>The file is damaged on this laptop</source>
        <translation>Het bestand is beschadigd op deze laptop</translation>
    </message>
    <message>
        <source>It is no longer what it was when it was attached, so it is not given out. Somebody who has it can attach it again.</source>
        <translation>Het is niet meer wat het was toen het werd bijgevoegd en wordt dus niet uitgegeven. Wie het nog heeft, kan het opnieuw bijvoegen.</translation>
    </message>
    <message>
        <source>Somebody else attached this file</source>
        <translation>Iemand anders heeft dit bestand bijgevoegd</translation>
    </message>
    <message>
        <source>Only they or the supervisor can remove it.</source>
        <translation>Alleen die persoon of de teamverantwoordelijke kan het verwijderen.</translation>
    </message>
    <message>
        <source>No program opens this file</source>
        <translation>Geen programma opent dit bestand</translation>
    </message>
    <message>
        <source>Save a copy of it, and open that where there is one.</source>
        <translation>Sla een kopie op en open die waar er wel een is.</translation>
    </message>
    <message>
        <source>The copy could not be saved there</source>
        <translation>De kopie kon daar niet worden opgeslagen</translation>
    </message>
    <message>
        <source>The place is full, was pulled out, or cannot be written. Nothing was left there; choose another place.</source>
        <translation>De plek is vol, is losgekoppeld of kan niet worden beschreven. Er bleef niets achter; kies een andere plek.</translation>
    </message>
    <message>
        <source>It is larger than it says, or than is allowed.</source>
        <translation>Het is groter dan het zegt, of dan is toegestaan.</translation>
    </message>
    <message>
        <source>A newer version made this file</source>
        <translation>Een nieuwere versie maakte dit bestand</translation>
    </message>
    <message>
        <source>Ask the IT desk for the newer version of Liaise.</source>
        <translation>Vraag de IT-dienst om de nieuwere versie van Liaise.</translation>
    </message>
    <message>
        <source>Your city has not certified this sender</source>
        <translation>Je stad heeft deze afzender niet gecertificeerd</translation>
    </message>
    <message>
        <source>Nothing was opened. A supervisor of your city has to enrol the sender first.</source>
        <translation>Er is niets geopend. Een teamverantwoordelijke van je stad moet de afzender eerst inschrijven.</translation>
    </message>
    <message>
        <source>The city pack cannot be used</source>
        <translation>Het stadspakket kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>Ask the IT desk for the city pack.</source>
        <translation>Vraag de IT-dienst om het stadspakket.</translation>
    </message>
    <message>
        <source>The city pack is damaged</source>
        <translation>Het stadspakket is beschadigd</translation>
    </message>
    <message>
        <source>Ask the IT desk for a new copy of it.</source>
        <translation>Vraag de IT-dienst om een nieuwe kopie.</translation>
    </message>
    <message>
        <source>The city pack is not from your city</source>
        <translation>Het stadspakket is niet van jouw stad</translation>
    </message>
    <message>
        <source>Somebody else signed it. It was not opened.</source>
        <translation>Iemand anders heeft het ondertekend. Het is niet geopend.</translation>
    </message>
    <message>
        <source>The paper could not be made</source>
        <translation>Het papier kon niet worden gemaakt</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Er is niets geschreven.</translation>
    </message>
    <message>
        <source>The paper could not be saved there</source>
        <translation>Het papier kon daar niet worden bewaard</translation>
    </message>
    <message>
        <source>Choose another folder. Nothing was written.</source>
        <translation>Kies een andere map. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>This case is restricted</source>
        <translation>Dit dossier is beperkt</translation>
    </message>
    <message>
        <source>It can be read by the lead worker and the data protection officer; nothing in it is changed until the restriction is lifted.</source>
        <translation>De verantwoordelijke en de functionaris gegevensbescherming kunnen het lezen; er verandert niets tot de beperking is opgeheven.</translation>
    </message>
    <message>
        <source>This consent does not stand</source>
        <translation>Deze toestemming geldt niet</translation>
    </message>
    <message>
        <source>It was withdrawn, has expired, or is for something else. Nothing leaves on its ground.</source>
        <translation>Ze is ingetrokken, verlopen of voor iets anders. Op die grond gaat er niets weg.</translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation>Er is een tweede persoon nodig</translation>
    </message>
    <message>
        <source>Whoever decided or wrote it cannot be the second person as well.</source>
        <translation>Wie het besliste of schreef, kan niet ook de tweede persoon zijn.</translation>
    </message>
    <message>
        <source>Nothing leaves this way</source>
        <translation>Zo gaat er niets weg</translation>
    </message>
    <message>
        <source>No file and no paper goes to an intelligence service. What was compelled is only noted, and the legal service is asked.</source>
        <translation>Naar een inlichtingendienst gaat geen bestand en geen papier. Wat is afgedwongen, wordt alleen genoteerd, en de juridische dienst wordt gevraagd.</translation>
    </message>
    <message>
        <source>No second person has approved it</source>
        <translation>Geen tweede persoon heeft het goedgekeurd</translation>
    </message>
    <message>
        <source>Prepare it in the case under Consents and sharing, for the same recipient; a second person approves it there.</source>
        <translation>Bereid het voor in het dossier onder Toestemming en delen, voor dezelfde ontvanger; daar keurt een tweede persoon het goed.</translation>
    </message>
    <message>
        <source>Whoever proposed it cannot agree to it. A colleague decides on their own laptop; it travels with the next file.</source>
        <translation>Wie het voorstelde kan er niet mee instemmen. Een collega beslist op de eigen laptop; het reist mee met het volgende bestand.</translation>
    </message>
    <message>
        <source>Keeping longer takes two people</source>
        <translation>Langer bewaren beslissen twee mensen</translation>
    </message>
    <message>
        <source>Name a ground and a day to come under “Keep or erase”; a second person agrees.</source>
        <translation>Noem een grond en een komende dag onder ‘Bewaren of wissen’; een tweede persoon stemt in.</translation>
    </message>
    <message>
        <source>What is it needed for?</source>
        <translation>Waar is het voor nodig?</translation>
    </message>
    <message>
        <source>Choose or write a reason; it stands in the access log.</source>
        <translation>Kies of schrijf een reden; die staat in het toegangslogboek.</translation>
    </message>
    <message>
        <source>Who cares for this minor?</source>
        <translation>Wie zorgt er voor deze minderjarige?</translation>
    </message>
    <message>
        <source>Name a guardian, or say why none is named.</source>
        <translation>Noem een voogd, of zeg waarom er geen wordt genoemd.</translation>
    </message>
    <message>
        <source>Not everything was read</source>
        <translation>Niet alles is gelezen</translation>
    </message>
    <message>
        <source>Decide for each passage about others whether it is masked: {left} left.</source>
        <translation>Beslis voor elke passage over anderen of die wordt afgedekt: nog {left}.</translation>
    </message>
    <message>
        <source>The text is too long for a contact</source>
        <translation>De tekst is te lang voor een contact</translation>
    </message>
    <message>
        <source>It holds {limit} characters; yours has {size}. Nothing typed is lost.</source>
        <translation>Er passen {limit} tekens in; hier zijn het er {size}. Niets van wat getypt is gaat verloren.</translation>
    </message>
    <message>
        <source>Too many themes</source>
        <translation>Te veel thema’s</translation>
    </message>
    <message>
        <source>Choose up to {limit}, the ones that mattered most.</source>
        <translation>Kies er hoogstens {limit}, de belangrijkste.</translation>
    </message>
    <message>
        <source>The numbers do not fit</source>
        <translation>De aantallen kloppen niet</translation>
    </message>
    <message>
        <source>More people are counted here than there were. Correct one of the numbers.</source>
        <translation>Hier zijn meer mensen geteld dan er waren. Verbeter een van de aantallen.</translation>
    </message>
    <message>
        <source>The times do not fit</source>
        <translation>De tijden kloppen niet</translation>
    </message>
    <message>
        <source>A round ends after it begins, and within a day. Correct one of the times.</source>
        <translation>Een ronde eindigt na het begin, en binnen een dag. Verbeter een van de tijden.</translation>
    </message>
    <message>
        <source>This round has ended</source>
        <translation>Deze ronde is afgelopen</translation>
    </message>
    <message>
        <source>Start a new round. Nothing was changed.</source>
        <translation>Begin een nieuwe ronde. Er is niets gewijzigd.</translation>
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
        <translation>Lettertypen, pictogrammen en talen zijn er.</translation>
    </message>
    <message>
        <source>Fonts, icons or languages are missing: install again.</source>
        <translation>Lettertypen, pictogrammen of talen ontbreken: installeer opnieuw.</translation>
    </message>
    <message>
        <source>There is no valid city pack: exports stay closed.</source>
        <translation>Er is geen geldig stadspakket: exports blijven dicht.</translation>
    </message>
    <message>
        <source>City pack: {city}, version {version}.</source>
        <translation>Stadspakket: {city}, versie {version}.</translation>
    </message>
    <message>
        <source>The folder of vaults cannot be read.</source>
        <translation>De map met notities kan niet worden gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n vault(s) on this computer.</source>
        <translation>
            <numerusform>%n kluis op deze computer.</numerusform>
            <numerusform>%n kluizen op deze computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>{megabytes} MB are free on this disk.</source>
        <translation>{megabytes} MB is vrij op deze schijf.</translation>
    </message>
    <message>
        <source>The system encrypts this disk.</source>
        <translation>Het systeem versleutelt deze schijf.</translation>
    </message>
    <message>
        <source>Whether this disk is encrypted is for IT to say.</source>
        <translation>Of deze schijf versleuteld is, kan de IT-dienst zeggen.</translation>
    </message>
    <message>
        <source>The notes lie on a network folder ({name}): move them.</source>
        <translation>De notities staan in een netwerkmap ({name}): verplaats ze.</translation>
    </message>
    <message>
        <source>The notes lie in a folder that {name} copies away: move them.</source>
        <translation>De notities staan in een map die {name} wegkopieert: verplaats ze.</translation>
    </message>
    <message>
        <source>The notes lie in a folder of this computer.</source>
        <translation>De notities staan in een map van deze computer.</translation>
    </message>
</context>
<context>
    <name>FieldPairCard</name>
    <message>
        <source>Brought up to date</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(leeg gelaten)</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(gewist)</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide houden</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Instemming</translation>
    </message>
    <message>
        <source>Agreement since</source>
        <translation>Instemming sinds</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>Instemming tot</translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation>Andere verklaring</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Waarom het eindigde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekend sinds</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrond</translation>
    </message>
    <message>
        <source>Why a file is needed</source>
        <translation>Waarom een dossier nodig is</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Wanneer het af moet zijn</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie het doet</translation>
    </message>
    <message>
        <source>Why no own words</source>
        <translation>Waarom geen eigen woorden</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Waarneming</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudoniem</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>Mijn interpretatie</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Keep or erase on</source>
        <translation>Bewaren of wissen op</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Volgende herziening</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Hoe men het weet</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Vervanging</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Teamverantwoordelijke</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Verteld door</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>From {name}, checked, not decided yet</source>
        <translation>Van {name}, gecontroleerd, nog niet beslist</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Erin kijken</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Make my notes</source>
        <translation>Mijn notities maken</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Making your notes…</source>
        <translation>Je notities worden gemaakt…</translation>
    </message>
    <message>
        <source>One of your own</source>
        <translation>Een eigen zin</translation>
    </message>
    <message>
        <source>Words drawn by chance</source>
        <translation>Gelote woorden</translation>
    </message>
    <message>
        <source>City and language</source>
        <translation>Stad en taal</translation>
    </message>
    <message>
        <source>Name of the notes</source>
        <translation>Naam van de notities</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Your way back in</source>
        <translation>Je weg terug</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>When it locks, what leaves</source>
        <translation>Wanneer het vergrendelt, wat naar buiten gaat</translation>
    </message>
    <message>
        <source>Setting up this laptop</source>
        <translation>Deze laptop instellen</translation>
    </message>
    <message>
        <source>All of this happens on the laptop. If you stop, nothing secret stays behind.</source>
        <translation>Dit alles gebeurt op de laptop. Als je stopt, blijft er niets geheims achter.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>FlagForms</name>
    <message>
        <source>What should be looked at?</source>
        <translation>Waar moet iemand naar kijken?</translation>
    </message>
    <message>
        <source>Who should look?</source>
        <translation>Wie moet kijken?</translation>
    </message>
    <message>
        <source>Left empty, it asks whoever leads the case.</source>
        <translation>Blijft het leeg, dan is het voor wie het dossier leidt.</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Tot wanneer?</translation>
    </message>
    <message>
        <source>A flag stands on Today until somebody settles it with a few words.</source>
        <translation>Een vlaggetje staat op de pagina Vandaag tot iemand het met een paar woorden afhandelt.</translation>
    </message>
    <message>
        <source>Raise a flag</source>
        <translation>Vlaggetje zetten</translation>
    </message>
    <message>
        <source>Raise it</source>
        <translation>Zetten</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Wat is ervan geworden?</translation>
    </message>
    <message>
        <source>Settle the flag</source>
        <translation>Vlaggetje afhandelen</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>Afhandelen</translation>
    </message>
    <message>
        <source>Flag raised</source>
        <translation>Vlaggetje gezet</translation>
    </message>
    <message>
        <source>Flag settled</source>
        <translation>Vlaggetje afgehandeld</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teruggenomen</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Ontbreekt nog: {things}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>FullDisk</name>
    <message>
        <source>There is room again. What you typed is kept.</source>
        <translation>Er is weer ruimte. Wat je typte is bewaard.</translation>
    </message>
</context>
<context>
    <name>FullDiskBanner</name>
    <message>
        <source>The disk is full</source>
        <translation>De schijf is vol</translation>
    </message>
    <message>
        <source>Save to another place</source>
        <translation>Elders bewaren</translation>
    </message>
    <message>
        <source>Saved, sealed, as {name}. It comes back at the next unlock from the top of a stick, from Documents or from your home folder.</source>
        <translation>Verzegeld bewaard als {name}. Het komt terug bij de volgende ontgrendeling: uit de hoofdmap van een stick, uit Documenten of uit je eigen map.</translation>
    </message>
    <message>
        <source>Nothing is lost: what you type stays in this window and is kept as soon as there is room. Free some space, or save it to another place.</source>
        <translation>Er is niets verloren: wat je typt blijft in dit venster en wordt bewaard zodra er ruimte is. Maak ruimte vrij of bewaar het elders.</translation>
    </message>
    <message>
        <source>Where it goes until there is room</source>
        <translation>Waarheen totdat er ruimte is</translation>
    </message>
</context>
<context>
    <name>GoalLine</name>
    <message>
        <source>More about this goal</source>
        <translation>Meer over dit doel</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Weer openen</translation>
    </message>
    <message>
        <source>It is under way</source>
        <translation>Het is onderweg</translation>
    </message>
    <message>
        <source>It is reached</source>
        <translation>Het is bereikt</translation>
    </message>
    <message>
        <source>It is partly reached</source>
        <translation>Het is deels bereikt</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>Loslaten…</translation>
    </message>
    <message>
        <source>Change the goal…</source>
        <translation>Doel wijzigen…</translation>
    </message>
    <message>
        <source>First step: {text}</source>
        <translation>Eerste stap: {text}</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>de persoon</translation>
    </message>
    <message>
        <source>How we will notice: {text}</source>
        <translation>Waaraan we het merken: {text}</translation>
    </message>
    <message>
        <source>How near it is, in their words: {text}</source>
        <translation>Hoe dichtbij het is, in eigen woorden: {text}</translation>
    </message>
    <message>
        <source>Let go because: {text}</source>
        <translation>Losgelaten omdat: {text}</translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>Where the file goes</source>
        <translation>Waar het bestand heen gaat</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Het bestand wordt geschreven</translation>
    </message>
    <message>
        <source>Looking for what they do not have yet…</source>
        <translation>Er wordt gezocht wat ze nog niet hebben…</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Kies minstens één persoon.</translation>
    </message>
    <message>
        <source>They have everything that they may read.</source>
        <translation>Ze hebben alles wat ze mogen lezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mediations</source>
        <translation>
            <numerusform>%n bemiddeling</numerusform>
            <numerusform>%n bemiddelingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes that they do not have yet</source>
        <translation>
            <numerusform>%n wijziging die ze nog niet hebben</numerusform>
            <numerusform>%n wijzigingen die ze nog niet hebben</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, from {where}.</source>
        <translation>{what}, uit {where}.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} en {other}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>jou</translation>
    </message>
    <message>
        <source>{size}. It can be opened by {people}, and by nobody else.</source>
        <translation>{size}. Het kan worden geopend door {people}, en door niemand anders.</translation>
    </message>
</context>
<context>
    <name>HandOverLog</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hoe het afliep</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Overgedragen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Came here</source>
        <translation>Kwam hier aan</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>Kan worden teruggenomen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschreven</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>Brought in, not all of it</source>
        <translation>Overgenomen, niet alles</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teruggenomen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>In order</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Kijk hiernaar</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Niet in orde</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Last full check</source>
        <translation>Laatste volledige controle</translation>
    </message>
    <message>
        <source>The file of the notes</source>
        <translation>Het bestand met je notities</translation>
    </message>
    <message>
        <source>The entries</source>
        <translation>De items</translation>
    </message>
    <message>
        <source>The newest state</source>
        <translation>De nieuwste stand</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Laatste back-up</translation>
    </message>
    <message>
        <source>Last accepted hand-over</source>
        <translation>Laatste bevestigde overdracht</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Where the notes lie</source>
        <translation>Waar de notities staan</translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation>Schijfversleuteling</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation>Verzegelde notities</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Concepten</translation>
    </message>
    <message>
        <source>Backups elsewhere</source>
        <translation>Back-ups elders</translation>
    </message>
    <message>
        <source>Everything written up to {day} was checked.</source>
        <translation>Alles wat tot {day} is geschreven, is gecontroleerd.</translation>
    </message>
    <message>
        <source>A check is under way.</source>
        <translation>Er loopt een controle.</translation>
    </message>
    <message>
        <source>No check has come to its end and found all in order yet.</source>
        <translation>Nog geen controle is tot het einde gekomen en vond alles in orde.</translation>
    </message>
    <message>
        <source>Every page is as it was written.</source>
        <translation>Elke pagina is zoals ze is geschreven.</translation>
    </message>
    <message>
        <source>The first full check will tell.</source>
        <translation>De eerste volledige controle zal het zeggen.</translation>
    </message>
    <message>
        <source>Damaged parts: {n}.</source>
        <translation>Beschadigde delen: {n}.</translation>
    </message>
    <message>
        <source>Every entry is what its author signed. Compared: {n}.</source>
        <translation>Elk item is wat de auteur heeft ondertekend. Vergeleken: {n}.</translation>
    </message>
    <message>
        <source>Entries altered or gone: {n}.</source>
        <translation>Gewijzigde of verdwenen items: {n}.</translation>
    </message>
    <message>
        <source>Records that do not show what was written: {n}.</source>
        <translation>Items die niet tonen wat is geschreven: {n}.</translation>
    </message>
    <message>
        <source>Still missing since the notes were brought back: {n}.</source>
        <translation>Ontbreekt nog sinds de notities zijn teruggehaald: {n}.</translation>
    </message>
    <message>
        <source>Nothing is missing since the notes were last closed.</source>
        <translation>Er ontbreekt niets sinds de notities het laatst zijn gesloten.</translation>
    </message>
    <message>
        <source>A small file that remembers it was not there. It was written again.</source>
        <translation>Een klein bestand dat dit onthoudt was er niet. Het is opnieuw geschreven.</translation>
    </message>
    <message>
        <source>A small file that remembers it was not readable. It was written again.</source>
        <translation>Een klein bestand dat dit onthoudt was niet leesbaar. Het is opnieuw geschreven.</translation>
    </message>
    <message>
        <source>The notes were older than when last closed. Ask IT what was put back.</source>
        <translation>De notities waren ouder dan bij het sluiten. Vraag de IT-dienst wat is teruggezet.</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Gemaakt op {day}.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Er is er nog geen.</translation>
    </message>
    <message>
        <source>It has failed since {day}.</source>
        <translation>Het mislukt sinds {day}.</translation>
    </message>
    <message>
        <source>No colleague&apos;s file has yet said what they hold.</source>
        <translation>Nog geen bestand van een collega heeft gezegd wat die heeft.</translation>
    </message>
    <message>
        <source>{name}, {day}: all that may be handed over is held twice.</source>
        <translation>{name}, {day}: alles wat mag worden overgedragen, is er twee keer.</translation>
    </message>
    <message>
        <source>{name}, {day}. Entries nobody else has confirmed: {n}.</source>
        <translation>{name}, {day}. Items die niemand anders heeft bevestigd: {n}.</translation>
    </message>
    <message>
        <source>Last rehearsed on {day}.</source>
        <translation>Laatst geoefend op {day}.</translation>
    </message>
    <message>
        <source>Made on {day}, not rehearsed yet.</source>
        <translation>Gemaakt op {day}, nog niet geoefend.</translation>
    </message>
    <message>
        <source>Nothing tells when it was made. Rehearse it.</source>
        <translation>Niets zegt wanneer het is gemaakt. Oefen ermee.</translation>
    </message>
    <message>
        <source>On a network ({name}). Ask IT to move it to this disk.</source>
        <translation>Op een netwerk ({name}). Vraag de IT-dienst ze naar deze schijf te verplaatsen.</translation>
    </message>
    <message>
        <source>In a folder that {name} copies away. Ask IT to move it.</source>
        <translation>In een map die {name} wegkopieert. Vraag de IT-dienst ze te verplaatsen.</translation>
    </message>
    <message>
        <source>Room on this disk</source>
        <translation>Ruimte op deze schijf</translation>
    </message>
    <message>
        <source>{megabytes} MB are free.</source>
        <translation>{megabytes} MB is vrij.</translation>
    </message>
    <message>
        <source>The system encrypts this disk.</source>
        <translation>Het systeem versleutelt deze schijf.</translation>
    </message>
    <message>
        <source>The app cannot tell here. Ask IT.</source>
        <translation>De app kan dit hier niet zien. Vraag de IT-dienst.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Liaise {version}. City pack: {city}, {pack}.</source>
        <translation>Liaise {version}. Stadspakket: {city}, {pack}.</translation>
    </message>
    <message>
        <source>All that may be handed over is held by somebody else too.</source>
        <translation>Alles wat mag worden overgedragen, heeft ook iemand anders.</translation>
    </message>
    <message>
        <source>Entries nobody else has confirmed: {n}. Hand them over, then bring in an answer.</source>
        <translation>Items die niemand anders heeft bevestigd: {n}. Draag ze over en lees dan een antwoord in.</translation>
    </message>
    <message>
        <source>There is nothing to hand over.</source>
        <translation>Er is niets om over te dragen.</translation>
    </message>
    <message>
        <source>Entries: {n}. They are never handed over; only backups hold them.</source>
        <translation>Items: {n}. Ze worden nooit overgedragen; alleen je back-ups bevatten ze.</translation>
    </message>
    <message>
        <source>Entries: {n}. They are never handed over, and no backup outside this laptop is known.</source>
        <translation>Items: {n}. Ze worden nooit overgedragen en er is geen back-up buiten deze laptop bekend.</translation>
    </message>
    <message>
        <source>No draft is in hand.</source>
        <translation>Er staat geen concept open.</translation>
    </message>
    <message>
        <source>In hand: {n}. Finish or discard them.</source>
        <translation>Open: {n}. Maak ze af of gooi ze weg.</translation>
    </message>
    <message>
        <source>Still missing here: {n}.</source>
        <translation>Hier ontbreekt nog: {n}.</translation>
    </message>
    <message>
        <source>The last full check found everything in order.</source>
        <translation>De laatste volledige controle vond alles in orde.</translation>
    </message>
    <message>
        <source>Not checked to the end yet.</source>
        <translation>Nog niet tot het einde gecontroleerd.</translation>
    </message>
    <message>
        <source>The check found damage. Bring back what can be read first.</source>
        <translation>De controle vond schade. Haal eerst terug wat leesbaar is.</translation>
    </message>
    <message>
        <source>No backup on a stick or in another folder is known.</source>
        <translation>Er is geen back-up op een stick of in een andere map bekend.</translation>
    </message>
    <message>
        <source>Keep these safe or destroy them: {places}.</source>
        <translation>Bewaar deze veilig of vernietig ze: {places}.</translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>This laptop</source>
        <comment>section of the settings</comment>
        <translation>Deze laptop</translation>
    </message>
    <message>
        <source>All notes are being checked</source>
        <translation>Alle notities worden gecontroleerd</translation>
    </message>
    <message>
        <source>Nothing is known that would be lost with this laptop.</source>
        <translation>Er is niets bekend dat met deze laptop verloren zou gaan.</translation>
    </message>
    <message>
        <source>Do not hand it in yet.</source>
        <translation>Lever hem nog niet in.</translation>
    </message>
    <message>
        <source>Entries here now: {n}.</source>
        <translation>Items hier nu: {n}.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Er ontbreekt niets.</translation>
    </message>
    <message>
        <source>A backup of {day} helped.</source>
        <translation>Een back-up van {day} hielp.</translation>
    </message>
    <message>
        <source>Lost: {n}, of these with no trace of where they stood: {m}.</source>
        <translation>Verloren: {n}, waarvan zonder spoor van waar ze stonden: {m}.</translation>
    </message>
    <message>
        <source>Attached files lost: {n}.</source>
        <translation>Verloren bijlagen: {n}.</translation>
    </message>
    <message>
        <source>Some drafts or facts about hand-overs may be lost too.</source>
        <translation>Ook concepten of gegevens over overdrachten kunnen verloren zijn.</translation>
    </message>
    <message>
        <source>The keys of this laptop are lost: have it certified again.</source>
        <translation>De sleutels van deze laptop zijn verloren: laat hem opnieuw certificeren.</translation>
    </message>
    <message>
        <source>The damaged files are kept aside in the folder of the notes.</source>
        <translation>De beschadigde bestanden staan apart in de map van de notities.</translation>
    </message>
    <message>
        <source>The notes were brought back</source>
        <translation>Je notities zijn teruggehaald</translation>
    </message>
    <message>
        <source>What is checked on this laptop, and what it found. Nothing is sent to anybody.</source>
        <translation>Wat op deze laptop wordt gecontroleerd en wat dat opleverde. Er wordt niets verzonden.</translation>
    </message>
    <message>
        <source>The notes on this disk are damaged</source>
        <translation>De notities op deze schijf zijn beschadigd</translation>
    </message>
    <message>
        <source>Bring back what can be read</source>
        <translation>Terughalen wat leesbaar is</translation>
    </message>
    <message>
        <source>The app can read out what is whole, fill the rest from the newest good backup, and list what is missing. It locks first and asks for the passphrase.</source>
        <translation>De app kan lezen wat heel is, de rest aanvullen uit de nieuwste goede back-up en opsommen wat ontbreekt. Ze vergrendelt eerst en vraagt je wachtwoordzin.</translation>
    </message>
    <message>
        <source>How this laptop is doing</source>
        <translation>Hoe het met deze laptop gaat</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Nu controleren</translation>
    </message>
    <message>
        <source>What is missing and whom to ask</source>
        <translation>Wat ontbreekt en wie je kunt vragen</translation>
    </message>
    <message>
        <source>A new hand-over from these colleagues brings what they hold.</source>
        <translation>Vraag om een nieuwe overdracht: wat deze collega&apos;s hebben, komt mee.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Lijst opslaan</translation>
    </message>
    <message>
        <source>Safe to hand in this laptop?</source>
        <translation>Kan deze laptop worden ingeleverd?</translation>
    </message>
    <message>
        <source>When all is in order: lock, shut down, and give it to IT. The app wipes nothing. IT erases the disk; without passphrase and recovery sheet nobody can read the notes.</source>
        <translation>Als alles in orde is: vergrendel, sluit af en geef hem aan de IT-dienst. De app wist niets. De IT-dienst wist de schijf; zonder wachtwoordzin en herstelblad kan niemand de notities lezen.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>What differs from the version before is marked.</source>
        <translation>Wat verschilt van de vorige versie is gemarkeerd.</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>Reden: {text}</translation>
    </message>
    <message>
        <source>What stood here was erased.</source>
        <translation>Wat hier stond, is gewist.</translation>
    </message>
    <message>
        <source>This is not what was signed, so it is not shown.</source>
        <translation>Dit is niet wat is ondertekend en wordt daarom niet getoond.</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Onbekende auteur</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Van kracht</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Eerste versie</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(leeg gelaten)</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message numerus="yes">
        <source>Nothing is written yet. If you bring it in, you can take it back for %n days.</source>
        <translation>
            <numerusform>Er is nog niets geschreven. Als je het overneemt, kun je het %n dag lang terugnemen.</numerusform>
            <numerusform>Er is nog niets geschreven. Als je het overneemt, kun je het %n dagen lang terugnemen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Wordt overgenomen</translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation>
            <numerusform>Nog %n keuze</numerusform>
            <numerusform>Nog %n keuzes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n items</source>
        <translation>
            <numerusform>%n item overnemen</numerusform>
            <numerusform>%n items overnemen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Overnemen</translation>
    </message>
    <message numerus="yes">
        <source>Brought in %n items from {name}</source>
        <translation>
            <numerusform>%n item van {name} overgenomen</numerusform>
            <numerusform>%n items van {name} overgenomen</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back. The file can be brought in again.</source>
        <translation>Teruggenomen. Het bestand kan opnieuw worden overgenomen.</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>Signed today at {time}. Nothing was altered on the way.</source>
        <translation>Ondertekend vandaag om {time}. Onderweg is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Signed on {moment}. Nothing was altered on the way.</source>
        <translation>Ondertekend op {moment}. Onderweg is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Number of the sender&apos;s key: {digits}. It is {address} in your city.</source>
        <translation>Nummer van de sleutel van de afzender: {digits}. Het is {address} in je stad.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the file would do</source>
        <translation>Wat het bestand zou doen</translation>
    </message>
    <message>
        <source>Comparing it with what is here</source>
        <translation>Wordt vergeleken met wat hier is</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Bestand overnemen</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Ander bestand kiezen</translation>
    </message>
    <message>
        <source>Sender verified</source>
        <translation>Afzender gecontroleerd</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Different words are marked</source>
        <translation>Verschillende woorden zijn gemarkeerd</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Overnemen</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>Nog %n</numerusform>
            <numerusform>Nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Both of you changed it</source>
        <translation>Aan beide kanten gewijzigd</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Changed by {name}</source>
        <translation>Gewijzigd door {name}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation>
            <numerusform>Nog %n keuze</numerusform>
            <numerusform>Nog %n keuzes</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided, ready to bring in</source>
        <translation>Beslist, klaar om over te nemen</translation>
    </message>
    <message>
        <source>You leave it out</source>
        <translation>Je laat het weg</translation>
    </message>
    <message>
        <source>Waits for an earlier file</source>
        <translation>Wacht op een eerder bestand</translation>
    </message>
    <message>
        <source>Not shared with you, so not opened</source>
        <translation>Niet met jou gedeeld, dus niet geopend</translation>
    </message>
    <message>
        <source>Sealed, so not opened</source>
        <translation>Verzegeld, dus niet geopend</translation>
    </message>
    <message>
        <source>Left out by a newer rule</source>
        <translation>Weggelaten door een nieuwere regel</translation>
    </message>
    <message>
        <source>It stays in the file. You can bring the file in again later.</source>
        <translation>Het blijft in het bestand. Je kunt het bestand later opnieuw overnemen.</translation>
    </message>
    <message>
        <source>Something that belongs before it is missing here. Ask {name} for the earlier file, or for a new one; then this comes along.</source>
        <translation>Iets wat ervoor hoort, ontbreekt hier. Vraag {name} om het eerdere bestand, of om een nieuw; dan komt dit mee.</translation>
    </message>
    <message>
        <source>You are not among those who may read it. It stays closed.</source>
        <translation>Je hoort niet bij wie het mag lezen. Het blijft dicht.</translation>
    </message>
    <message>
        <source>Sealed notes belong to who wrote them. It stays closed.</source>
        <translation>Verzegelde notities zijn van wie ze schreef. Het blijft dicht.</translation>
    </message>
    <message>
        <source>You have not seen every file of {name}</source>
        <translation>Je hebt niet elk bestand van {name} gezien</translation>
    </message>
    <message>
        <source>Numbers {first} to {last} never came here. This one is whole.</source>
        <translation>De nummers {first} tot {last} kwamen hier nooit aan. Dit bestand is volledig.</translation>
    </message>
    <message>
        <source>An earlier file of {name} is missing</source>
        <translation>Er ontbreekt een eerder bestand van {name}</translation>
    </message>
    <message>
        <source>Numbers {first} to {last} never came here. What builds on them waits.</source>
        <translation>De nummers {first} tot {last} kwamen hier nooit aan. Wat erop voortbouwt, wacht.</translation>
    </message>
    <message>
        <source>You have a later file of {name} already</source>
        <translation>Je hebt al een later bestand van {name}</translation>
    </message>
    <message>
        <source>This one can still be brought in; nothing newer is lost.</source>
        <translation>Dit kan toch worden overgenomen; er gaat niets nieuwers verloren.</translation>
    </message>
    <message>
        <source>The dates do not fit</source>
        <translation>De datums kloppen niet</translation>
    </message>
    <message>
        <source>The clock of one of the two laptops is wrong. Times may be off.</source>
        <translation>De klok van een van de twee laptops staat verkeerd. Tijden kunnen afwijken.</translation>
    </message>
    <message>
        <source>A newer version wrote this file</source>
        <translation>Een nieuwere versie schreef dit bestand</translation>
    </message>
    <message>
        <source>What this version does not know is kept, but not shown.</source>
        <translation>Wat deze versie niet kent, wordt bewaard maar niet getoond.</translation>
    </message>
    <message>
        <source>Two histories under one name: {names}</source>
        <translation>Twee geschiedenissen onder één naam: {names}</translation>
    </message>
    <message>
        <source>A laptop may have been set back to an old copy. Call them.</source>
        <translation>Misschien is een laptop teruggezet naar een oude kopie. Bel even.</translation>
    </message>
    <message>
        <source>Something about this file is unusual</source>
        <translation>Er is iets ongewoons aan dit bestand</translation>
    </message>
</context>
<context>
    <name>IncomingForms</name>
    <message>
        <source>New request</source>
        <translation>Nieuwe aanmelding</translation>
    </message>
    <message>
        <source>Keep the request</source>
        <translation>Aanmelding bewaren</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Write down what is asked, not who somebody is.</source>
        <translation>Schrijf op wat er gevraagd wordt, niet wie iemand is.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat er gevraagd wordt</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button of a form</comment>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>In their words, as far as possible.</source>
        <translation>Zo veel mogelijk in eigen woorden.</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Hoe het binnenkwam</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wie vraagt</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>Name, only to call back</source>
        <translation>Naam, alleen om terug te bellen</translation>
    </message>
    <message>
        <source>Leave it empty if nobody wants to be called back.</source>
        <translation>Laat leeg als niemand teruggebeld wil worden.</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Hoe te bereiken</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Wat er gezien is</translation>
    </message>
    <message>
        <source>What somebody did or said</source>
        <translation>Wat iemand deed of zei</translation>
    </message>
    <message>
        <source>Behaviour, not opinion, belief or looks.</source>
        <translation>Gedrag, geen mening, geloof of uiterlijk.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Hoe het bekend is</translation>
    </message>
    <message>
        <source>Who saw or told it</source>
        <translation>Wie het zag of vertelde</translation>
    </message>
    <message>
        <source>A rumour is not written here.</source>
        <translation>Een gerucht hoort hier niet.</translation>
    </message>
    <message>
        <source>Before anything is filed</source>
        <translation>Voordat er iets in een dossier komt</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Antwoorden bewaren</translation>
    </message>
    <message>
        <source>“I do not know” is always an answer.</source>
        <translation>‘Ik weet het niet’ is altijd een antwoord.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Ik weet het niet</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Wat kan het anders verklaren?</translation>
    </message>
    <message>
        <source>At least one harmless explanation.</source>
        <translation>Minstens één onschuldige verklaring.</translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation>Wat gaat er goed?</translation>
    </message>
    <message>
        <source>What happens if we do nothing?</source>
        <translation>Wat gebeurt er als we niets doen?</translation>
    </message>
    <message>
        <source>Is anybody in danger now?</source>
        <translation>Is er nu iemand in gevaar?</translation>
    </message>
    <message>
        <source>Is our service the right one?</source>
        <translation>Is onze dienst de juiste?</translation>
    </message>
    <message>
        <source>Does the person know of this request?</source>
        <translation>Weet de persoon van deze aanmelding?</translation>
    </message>
    <message>
        <source>Why not yet</source>
        <translation>Waarom nog niet</translation>
    </message>
    <message>
        <source>When to tell them</source>
        <translation>Wanneer het verteld wordt</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>Wat u ervan vindt</translation>
    </message>
    <message>
        <source>What you propose</source>
        <translation>Wat u voorstelt</translation>
    </message>
    <message>
        <source>Who reads it second</source>
        <translation>Wie het als tweede leest</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Tweede lezing</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwoord bewaren</translation>
    </message>
    <message>
        <source>To what is proposed</source>
        <translation>Op het voorstel</translation>
    </message>
    <message>
        <source>Why, or what you ask</source>
        <translation>Waarom, of uw vraag</translation>
    </message>
    <message>
        <source>Not needed if you agree.</source>
        <translation>Niet nodig bij instemming.</translation>
    </message>
    <message>
        <source>Read it as somebody who does not know the person.</source>
        <translation>Lees het als iemand die de persoon niet kent.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Wat ervan wordt</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>No file is made. The words of the request go when their time is over.</source>
        <translation>Er komt geen dossier. De woorden van de aanmelding gaan weg als hun tijd om is.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Is it known already?</source>
        <translation>Is het al bekend?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Pseudonym, code or place</source>
        <translation>Pseudoniem, code of plaats</translation>
    </message>
    <message>
        <source>Look before a second file about the same person is made.</source>
        <translation>Kijk eerst, voordat er een tweede dossier over dezelfde persoon komt.</translation>
    </message>
    <message>
        <source>About whom it concerns</source>
        <translation>Over wie het gaat</translation>
    </message>
    <message>
        <source>About who asked</source>
        <translation>Over wie vroeg</translation>
    </message>
    <message>
        <source>Propose a case</source>
        <translation>Dossier voorstellen</translation>
    </message>
    <message>
        <source>Propose the case</source>
        <translation>Dossier voorstellen</translation>
    </message>
    <message>
        <source>The case is</source>
        <translation>Het dossier is</translation>
    </message>
    <message>
        <source>The supervisor opens it on their own laptop.</source>
        <translation>De teamverantwoordelijke opent het op de eigen laptop.</translation>
    </message>
</context>
<context>
    <name>KeepingLine</name>
    <message>
        <source>Due since {day}</source>
        <translation>Vervallen sinds {day}</translation>
    </message>
    <message>
        <source>Proposed by {name}</source>
        <translation>Voorgesteld door {name}</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Beslissen…</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Instemmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>What shall become of it</source>
        <translation>Wat ermee moet gebeuren</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Bewaren tot</translation>
    </message>
    <message>
        <source>A second person has to agree; it travels with the next file. What is erased is gone for good, wherever the file comes.</source>
        <translation>Een tweede persoon moet instemmen; het reist mee met het volgende bestand. Wat gewist is, is voorgoed weg, waar het bestand ook komt.</translation>
    </message>
    <message>
        <source>What is erased is gone for good.</source>
        <translation>Wat gewist is, is voorgoed weg.</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Bewaren of wissen</translation>
    </message>
    <message>
        <source>Proposed; a second person decides</source>
        <translation>Voorgesteld; een tweede persoon beslist</translation>
    </message>
    <message>
        <source>Decided; it travels with the next file</source>
        <translation>Beslist; het reist mee met het volgende bestand</translation>
    </message>
    <message>
        <source>Declined; it stays as it is</source>
        <translation>Afgewezen; het blijft zoals het is</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Uitgevoerd</translation>
    </message>
    <message>
        <source>Things whose time is over. Two people decide; your own contacts you let go alone.</source>
        <translation>Dingen waarvan de termijn voorbij is. Twee mensen beslissen; eigen contacten laat men alleen gaan.</translation>
    </message>
    <message>
        <source>Keep only codes of all your own</source>
        <translation>Van alle eigen alleen codes bewaren</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Niets te beslissen</translation>
    </message>
    <message>
        <source>What comes due stands here, and nothing goes by time alone.</source>
        <translation>Wat vervalt staat hier; niets verdwijnt door tijd alleen.</translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>Asked on {moment} for the vault {vault}. Its number: {number}</source>
        <translation>Gevraagd op {moment} voor de kluis {vault}. Het getal: {number}</translation>
    </message>
    <message>
        <source>The number that the worker reads out:</source>
        <translation>Het getal dat wordt voorgelezen:</translation>
    </message>
    <message>
        <source>Written: {file}. It opens the notes once, on the laptop that asked, with its one-time code.</source>
        <translation>Geschreven: {file}. Het opent de notities één keer, op de laptop die erom vroeg, met de eenmalige code.</translation>
    </message>
    <message>
        <source>The share, twenty words:</source>
        <translation>Het deel, twintig woorden:</translation>
    </message>
    <message>
        <source>the worker&apos;s sealed envelope</source>
        <translation>de verzegelde envelop</translation>
    </message>
    <message>
        <source>the supervisor</source>
        <translation>de teamverantwoordelijke</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>This share is valid for this vault. Its holder: {holder}.</source>
        <translation>Dit deel is geldig voor deze kluis. Bewaard door: {holder}.</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>I have read this</source>
        <translation>Ik heb dit gelezen</translation>
    </message>
    <message>
        <source>Your city keeps a key to these notes</source>
        <translation>Je stad bewaart een sleutel van deze notities</translation>
    </message>
    <message>
        <source>Its holders can open them if you forget your passphrase. You are told here of each time that this application opens them with it.</source>
        <translation>Wie hem bewaart, kan ze openen als je je wachtwoordzin vergeet. Elke keer dat deze toepassing ze ermee opent, lees je het hier.</translation>
    </message>
    <message>
        <source>These notes were opened with your city&apos;s key on {moment}</source>
        <translation>Deze notities zijn geopend met de sleutel van de stad: {moment}</translation>
    </message>
    <message>
        <source>These notes were opened with two shares on {moment}</source>
        <translation>Deze notities zijn geopend met twee delen: {moment}</translation>
    </message>
    <message>
        <source>If you were not there, tell your supervisor today, and change all keys in the settings.</source>
        <translation>Was je er niet bij, zeg het vandaag tegen je teamverantwoordelijke en verander alle sleutels in de instellingen.</translation>
    </message>
</context>
<context>
    <name>KeyTask</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>KeyTaskPage</name>
    <message>
        <source>Writing the notes under new keys</source>
        <translation>De notities worden onder nieuwe sleutels geschreven</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Weggaan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Deze wachtwoordzin instellen</translation>
    </message>
    <message>
        <source>Let this sheet count</source>
        <translation>Dit blad laten gelden</translation>
    </message>
    <message>
        <source>Let these shares count</source>
        <translation>Deze delen laten gelden</translation>
    </message>
    <message>
        <source>Change all keys and lock</source>
        <translation>Alle sleutels wisselen en vergrendelen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Change passphrase</source>
        <translation>Wachtwoordzin wijzigen</translation>
    </message>
    <message>
        <source>Rehearse the sheet</source>
        <translation>Met het blad oefenen</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nieuw herstelblad</translation>
    </message>
    <message>
        <source>Make three shares</source>
        <translation>Drie delen maken</translation>
    </message>
    <message>
        <source>Check a share</source>
        <translation>Een deel controleren</translation>
    </message>
    <message>
        <source>Change keys completely</source>
        <translation>Sleutels helemaal wisselen</translation>
    </message>
    <message>
        <source>Let no shares open it</source>
        <translation>Geen delen meer laten openen</translation>
    </message>
    <message>
        <source>The city keeps a way in. Each use of it becomes a record that you see at the next unlock.</source>
        <translation>De stad houdt een toegang. Elk gebruik wordt vastgelegd en zie je bij de volgende ontgrendeling.</translation>
    </message>
    <message>
        <source>The city keeps no way in. Nobody but you can open these notes.</source>
        <translation>De stad houdt geen toegang. Niemand behalve jij kan deze notities openen.</translation>
    </message>
    <message>
        <source>The city keeps no way in.</source>
        <translation>De stad houdt geen toegang.</translation>
    </message>
    <message>
        <source>Rehearsed on {day}. Once a year you are asked to do it again.</source>
        <translation>Geoefend op {day}. Eén keer per jaar word je eraan herinnerd.</translation>
    </message>
    <message>
        <source>Made on {day}, not rehearsed yet.</source>
        <translation>Gemaakt op {day}, nog niet geoefend.</translation>
    </message>
    <message>
        <source>Not rehearsed yet.</source>
        <translation>Nog niet geoefend.</translation>
    </message>
    <message>
        <source>There are no shares.</source>
        <translation>Er zijn geen delen.</translation>
    </message>
    <message>
        <source>There are three shares.</source>
        <translation>Er zijn drie delen.</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Gemaakt op {day}.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>It opens the notes. Nobody can reset it.</source>
        <translation>Hij opent de notities. Niemand kan hem herstellen.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Two shares of three</source>
        <translation>Twee delen van drie</translation>
    </message>
    <message>
        <source>Three people hold one share each: you in a sealed envelope, your supervisor, and IT. Any two together open the notes; one alone opens nothing.</source>
        <translation>Drie mensen hebben elk een deel: jij in een gesloten envelop, je teamverantwoordelijke en ICT. Twee samen openen de notities; één alleen opent niets.</translation>
    </message>
    <message>
        <source>Recovery by the city</source>
        <translation>Herstel door de stad</translation>
    </message>
    <message>
        <source>When somebody may know the passphrase or have seen the sheet. The notes are written anew under new keys, with a new passphrase and a new sheet.</source>
        <translation>Als iemand misschien de wachtwoordzin kent of het blad heeft gezien. De notities worden opnieuw geschreven onder nieuwe sleutels, met een nieuwe wachtwoordzin en een nieuw blad.</translation>
    </message>
</context>
<context>
    <name>LibraryEntryPage</name>
    <message>
        <source>Entry of the library</source>
        <translation>Item van de bibliotheek</translation>
    </message>
    <message numerus="yes">
        <source>used in %n contacts</source>
        <comment>a message</comment>
        <translation>
            <numerusform>gebruikt in %n contact</numerusform>
            <numerusform>gebruikt in %n contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Goedkeuring vragen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nieuwe versie</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Vandaag nagekeken</translation>
    </message>
    <message>
        <source>Two versions of this entry</source>
        <translation>Twee versies van dit item</translation>
    </message>
    <message>
        <source>Two people changed it apart. Both versions stay in the history.</source>
        <translation>Twee mensen wijzigden het apart. Beide versies blijven in de geschiedenis.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>The agreement is over</source>
        <translation>De afspraak is afgelopen</translation>
    </message>
    <message>
        <source>Ask this service before anybody is referred, then note the new day.</source>
        <translation>Vraag het deze dienst voor er iemand wordt doorverwezen en noteer dan de nieuwe dag.</translation>
    </message>
    <message>
        <source>Its last day is over</source>
        <translation>De laatste dag is voorbij</translation>
    </message>
    <message>
        <source>It is not for use any more. A new version can take its place.</source>
        <translation>Hij is niet meer te gebruiken. Een nieuwe versie kan in de plaats komen.</translation>
    </message>
    <message>
        <source>The next step still needs</source>
        <translation>Voor de volgende stap is nog nodig</translation>
    </message>
    <message>
        <source>Back to a draft</source>
        <translation>Terug naar concept</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Niet meer gebruiken</translation>
    </message>
    <message>
        <source>Every version…</source>
        <translation>Alle versies…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>Meer over dit item</translation>
    </message>
    <message>
        <source>This entry is not on this laptop</source>
        <translation>Dit item staat niet op deze laptop</translation>
    </message>
    <message>
        <source>Choose one from the library.</source>
        <translation>Kies er een uit de bibliotheek.</translation>
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
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>What the team shares and what concerns no person.</source>
        <translation>Wat het team deelt en over geen enkele persoon gaat.</translation>
    </message>
    <message>
        <source>Parts of the library</source>
        <translation>Delen van de bibliotheek</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filter op woorden</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Niets past</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>kiezen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>openen</translation>
    </message>
    <message>
        <source>filter</source>
        <comment>hint beside the slash key</comment>
        <translation>filteren</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>Messages</source>
        <translation>Boodschappen</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Practice sheets</source>
        <translation>Praktijkfiches</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Vorming</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Proefprojecten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenementen</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nieuwe boodschap</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nieuwe partner</translation>
    </message>
    <message>
        <source>New practice sheet</source>
        <translation>Nieuwe praktijkfiche</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Nieuwe vorming</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nieuw bezoek</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Nieuw proefproject</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nieuw evenement</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Nog geen boodschap</translation>
    </message>
    <message>
        <source>Short texts for talks stand here once a second person approved them.</source>
        <translation>Korte teksten voor gesprekken, goedgekeurd door een tweede persoon.</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>Nog geen partner</translation>
    </message>
    <message>
        <source>Services to which somebody can be referred stand here.</source>
        <translation>Diensten waarnaar iemand kan worden doorverwezen.</translation>
    </message>
    <message>
        <source>No practice sheet yet</source>
        <translation>Nog geen praktijkfiche</translation>
    </message>
    <message>
        <source>What worked, and what did not, told so that another city can use it.</source>
        <translation>Wat werkte en wat niet, zo verteld dat een andere stad er iets aan heeft.</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>Nog geen vorming</translation>
    </message>
    <message>
        <source>What was learned, when and with whom. Supervisors can read it too.</source>
        <translation>Wat er geleerd werd, wanneer en bij wie. De teamverantwoordelijken kunnen het ook lezen.</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Nog geen bezoek</translation>
    </message>
    <message>
        <source>Visits to other cities and services, and what they bring home.</source>
        <translation>Bezoeken aan andere steden en diensten, en wat ze opleveren.</translation>
    </message>
    <message>
        <source>No pilot yet</source>
        <translation>Nog geen proefproject</translation>
    </message>
    <message>
        <source>What is tried out, and by what it will be judged.</source>
        <translation>Wat wordt uitgeprobeerd, en waaraan het wordt beoordeeld.</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Nog geen evenement</translation>
    </message>
    <message>
        <source>Seminars and public events, and how many people came.</source>
        <translation>Seminaries en openbare evenementen, en hoeveel mensen er kwamen.</translation>
    </message>
    <message>
        <source>Waits for a second person now</source>
        <translation>Wacht nu op een tweede persoon</translation>
    </message>
    <message>
        <source>Approved; it can be used from now on</source>
        <translation>Goedgekeurd; vanaf nu te gebruiken</translation>
    </message>
    <message>
        <source>A draft again</source>
        <translation>Weer een concept</translation>
    </message>
    <message>
        <source>Not used any more; a new version can follow</source>
        <translation>Niet meer in gebruik; een nieuwe versie kan volgen</translation>
    </message>
    <message>
        <source>New version begun, with the words of the last one</source>
        <translation>Nieuwe versie begonnen met de woorden van de vorige</translation>
    </message>
    <message>
        <source>Noted as checked today</source>
        <translation>Genoteerd als vandaag nagekeken</translation>
    </message>
    <message>
        <source>Kept in the library</source>
        <translation>Bewaard in de bibliotheek</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Edit “{name}”</source>
        <translation>‘{name}’ bewerken</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Wijzigingen bewaren</translation>
    </message>
    <message>
        <source>It begins as a draft. A second person approves it before it is used.</source>
        <translation>Hij begint als concept. Een tweede persoon keurt hem goed voor gebruik.</translation>
    </message>
    <message>
        <source>The supervisors can read it; nobody counts by person.</source>
        <translation>De teamverantwoordelijken kunnen het lezen; niemand telt per persoon.</translation>
    </message>
    <message>
        <source>The whole team can read it. No names of people who are supported.</source>
        <translation>Het hele team kan het lezen. Geen namen van begeleide personen.</translation>
    </message>
    <message>
        <source>Several with commas between them.</source>
        <translation>Meerdere met komma&apos;s ertussen.</translation>
    </message>
    <message>
        <source>After that day the list says that the agreement is over.</source>
        <translation>Na die dag zegt de lijst dat de afspraak is afgelopen.</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>twee versies</translation>
    </message>
    <message>
        <source>emergencies too</source>
        <translation>ook bij nood</translation>
    </message>
    <message>
        <source>over since then</source>
        <translation>sindsdien afgelopen</translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <comment>in contacts</comment>
        <translation>
            <numerusform>%n keer gebruikt</numerusform>
            <numerusform>%n keer gebruikt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicencesPanel</name>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Licence or work</source>
        <translation>Licentie of werk</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Tekst van de licentie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Change this line</source>
        <translation>Deze regel wijzigen</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Deze regel weghalen</translation>
    </message>
</context>
<context>
    <name>MediationAgreement</name>
    <message>
        <source>Mediation agreement</source>
        <translation>Bemiddelingsafspraak</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Tussen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Afgesproken op</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Wat we hebben afgesproken</translation>
    </message>
    <message>
        <source>No point has been written down.</source>
        <translation>Er is geen punt opgeschreven.</translation>
    </message>
    <message>
        <source>Point agreed</source>
        <translation>Afgesproken punt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>vanaf {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>tegen {day}</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Handtekeningen</translation>
    </message>
    <message>
        <source>This was agreed by word of mouth. Signing it is not needed.</source>
        <translation>Dit is mondeling afgesproken. Ondertekenen is niet nodig.</translation>
    </message>
    <message>
        <source>Each side agreed to these points freely and gets a copy.</source>
        <translation>Elke partij stemde vrij in met deze punten en krijgt een exemplaar.</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Bemiddelaar</translation>
    </message>
    <message>
        <source>spoken for by {names}</source>
        <translation>vertegenwoordigd door {names}</translation>
    </message>
    <message>
        <source>Place, date and signature</source>
        <translation>Plaats, datum en handtekening</translation>
    </message>
</context>
<context>
    <name>MediationBody</name>
    <message numerus="yes">
        <source>%n entries in all wait for a decision.</source>
        <translation>
            <numerusform>In totaal wacht %n item op een beslissing.</numerusform>
            <numerusform>In totaal wachten %n items op een beslissing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the mediation</source>
        <translation>Bemiddeling afsluiten</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Opnieuw beoordelen</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Vragen beantwoorden</translation>
    </message>
    <message>
        <source>Mediation suits this conflict.</source>
        <translation>Bemiddeling past bij dit conflict.</translation>
    </message>
    <message>
        <source>Mediation does not suit this conflict.</source>
        <translation>Bemiddeling past niet bij dit conflict.</translation>
    </message>
    <message>
        <source>It is open whether mediation suits this conflict.</source>
        <translation>Het is nog open of bemiddeling bij dit conflict past.</translation>
    </message>
    <message>
        <source>These questions come before anybody is talked to.</source>
        <translation>Deze vragen komen voor het eerste gesprek.</translation>
    </message>
    <message>
        <source>Nothing yet. It often shows in the separate talks.</source>
        <translation>Nog niets. Vaak blijkt het in de aparte gesprekken.</translation>
    </message>
    <message>
        <source>A mediation has two sides or more.</source>
        <translation>Een bemiddeling heeft twee partijen of meer.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Nog niet beantwoord</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Punt toevoegen</translation>
    </message>
    <message>
        <source>No point yet. Say who does what, and from when or until when.</source>
        <translation>Nog geen punt. Zeg wie wat doet, en vanaf wanneer of tegen wanneer.</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a session</comment>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>No session yet. Every side agrees to take part first.</source>
        <translation>Nog geen gesprek. Eerst stemt elke partij in met deelname.</translation>
    </message>
    <message>
        <source>Talk with each side apart about how the agreement is going.</source>
        <translation>Praat met elke partij apart over hoe het met de afspraak gaat.</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a note of one&apos;s own</comment>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Gemeenschappelijk</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>common ground</comment>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Point agreed</source>
        <translation>Afgesproken punt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation>Hoe het gaat</translation>
    </message>
    <message>
        <source>Two versions of an entry differ</source>
        <translation>Twee versies van een item verschillen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>Geschiktheid</translation>
    </message>
    <message>
        <source>Add a side</source>
        <translation>Partij toevoegen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Points of the agreement</source>
        <translation>Punten van de afspraak</translation>
    </message>
    <message>
        <source>The sides have agreed</source>
        <translation>De partijen zijn het eens</translation>
    </message>
    <message>
        <source>It ends without points</source>
        <translation>Het eindigt zonder punten</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Navragen</translation>
    </message>
    <message>
        <source>Write up the check</source>
        <translation>Navraag opschrijven</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>Eigen notities</translation>
    </message>
    <message>
        <source>Never leaves this laptop, in no search.</source>
        <translation>Verlaat deze laptop nooit, in geen zoekopdracht.</translation>
    </message>
</context>
<context>
    <name>MediationForms</name>
    <message>
        <source>Is there violence, or a threat of it?</source>
        <translation>Is er geweld, of dreiging ermee?</translation>
    </message>
    <message>
        <source>Is it about violence in a relationship, or against somebody because of their sex?</source>
        <translation>Gaat het om geweld in een relatie, of tegen iemand vanwege het geslacht?</translation>
    </message>
    <message>
        <source>Is one side much weaker than the other?</source>
        <translation>Is een partij veel zwakker dan de andere?</translation>
    </message>
    <message>
        <source>Is an offence being investigated?</source>
        <translation>Loopt er een onderzoek naar een misdrijf?</translation>
    </message>
    <message>
        <source>Is an interpreter needed?</source>
        <translation>Is een tolk nodig?</translation>
    </message>
    <message>
        <source>Does mediation suit this conflict?</source>
        <translation>Past bemiddeling bij dit conflict?</translation>
    </message>
    <message>
        <source>Why, and where instead</source>
        <translation>Waarom, en waarheen in plaats daarvan</translation>
    </message>
    <message>
        <source>Needed if mediation does not suit. It then ends here.</source>
        <translation>Nodig als bemiddeling niet past. Ze eindigt dan hier.</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>Geschiktheid</translation>
    </message>
    <message>
        <source>Save the judgement</source>
        <translation>Oordeel bewaren</translation>
    </message>
    <message>
        <source>“I do not know” is an answer too; the judgement then stays open.</source>
        <translation>“Ik weet het niet” is ook een antwoord; het oordeel blijft dan open.</translation>
    </message>
    <message>
        <source>Add a side</source>
        <translation>Partij toevoegen</translation>
    </message>
    <message>
        <source>Add the side</source>
        <translation>Partij toevoegen</translation>
    </message>
    <message>
        <source>How they call themselves</source>
        <translation>Hoe ze zichzelf noemen</translation>
    </message>
    <message>
        <source>Residents, stairs B and C</source>
        <translation>Bewoners, trap B en C</translation>
    </message>
    <message>
        <source>By role, without names.</source>
        <translation>Naar rol, zonder namen.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>How many people, about</source>
        <translation>Hoeveel mensen ongeveer</translation>
    </message>
    <message>
        <source>Spoken for by</source>
        <translation>Vertegenwoordigd door</translation>
    </message>
    <message>
        <source>Pseudonyms, such as Mila V.</source>
        <translation>Pseudoniemen, zoals Mila V.</translation>
    </message>
    <message>
        <source>They asked us not to take notes</source>
        <translation>Ze vroegen ons geen notities te maken</translation>
    </message>
    <message>
        <source>Separate talk</source>
        <translation>Apart gesprek</translation>
    </message>
    <message>
        <source>Save the talk</source>
        <translation>Gesprek bewaren</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>The rules were explained</source>
        <translation>De regels zijn uitgelegd</translation>
    </message>
    <message>
        <source>What stays among us was explained, and where that ends</source>
        <translation>Wat onder ons blijft is uitgelegd, en waar dat ophoudt</translation>
    </message>
    <message>
        <source>They come of their own will</source>
        <translation>Ze komen uit vrije wil</translation>
    </message>
    <message>
        <source>They agree to take part</source>
        <translation>Ze stemmen in met deelname</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation>Instemming bewaren</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Spoken before whom</source>
        <translation>Mondeling voor wie</translation>
    </message>
    <message>
        <source>A role is enough.</source>
        <translation>Een rol volstaat.</translation>
    </message>
    <message>
        <source>Their needs and words may be shown to the supervisor and on paper</source>
        <translation>Hun noden en woorden mogen aan de teamverantwoordelijke en op papier worden getoond</translation>
    </message>
    <message>
        <source>Without this only the mediators see them.</source>
        <translation>Zonder dit zien alleen de bemiddelaars ze.</translation>
    </message>
    <message>
        <source>Who stops</source>
        <translation>Wie stopt</translation>
    </message>
    <message>
        <source>A side stops taking part</source>
        <translation>Een partij stopt</translation>
    </message>
    <message>
        <source>Stop the mediation</source>
        <translation>Bemiddeling stoppen</translation>
    </message>
    <message>
        <source>Anybody may stop at any time, and needs no reason. The mediation ends here.</source>
        <translation>Iedereen mag op elk moment stoppen, zonder reden. De bemiddeling eindigt hier.</translation>
    </message>
    <message>
        <source>A side declines</source>
        <translation>Een partij wil niet</translation>
    </message>
    <message>
        <source>Somebody else goes on with it</source>
        <translation>Iemand anders gaat ermee verder</translation>
    </message>
    <message>
        <source>It was asked and does not want a mediation. The mediation ends here.</source>
        <translation>Ze is gevraagd en wil geen bemiddeling. De bemiddeling eindigt hier.</translation>
    </message>
    <message>
        <source>Another service goes on with the matter. The mediation ends here.</source>
        <translation>Een andere dienst gaat ermee verder. De bemiddeling eindigt hier.</translation>
    </message>
    <message>
        <source>Needs and own words</source>
        <translation>Noden en eigen woorden</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Woorden bewaren</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Wat ze nodig hebben</translation>
    </message>
    <message>
        <source>What they said, own words</source>
        <translation>Wat ze zeiden, eigen woorden</translation>
    </message>
    <message>
        <source>Close the mediation</source>
        <translation>Bemiddeling afsluiten</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>People who took part, about</source>
        <translation>Mensen die deelnamen, ongeveer</translation>
    </message>
    <message>
        <source>People it reached besides, about</source>
        <translation>Mensen die het verder bereikte, ongeveer</translation>
    </message>
</context>
<context>
    <name>MediationLines</name>
    <message>
        <source>New mediation</source>
        <translation>Nieuwe bemiddeling</translation>
    </message>
    <message>
        <source>A mediation that belongs to this case shows up here.</source>
        <translation>Een bemiddeling die bij dit dossier hoort, verschijnt hier.</translation>
    </message>
    <message>
        <source>No mediation in this case</source>
        <translation>Geen bemiddeling in dit dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
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
        <translation>G</translation>
    </message>
    <message>
        <source>Open its case</source>
        <translation>Bijhorend dossier openen</translation>
    </message>
    <message>
        <source>Add a side…</source>
        <translation>Partij toevoegen…</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Partijen wisselen</translation>
    </message>
    <message>
        <source>The sides have agreed…</source>
        <translation>De partijen zijn het eens…</translation>
    </message>
    <message>
        <source>It ends without points…</source>
        <translation>Het eindigt zonder punten…</translation>
    </message>
    <message>
        <source>A side stops taking part…</source>
        <translation>Een partij stopt…</translation>
    </message>
    <message>
        <source>A side declines…</source>
        <translation>Een partij wil niet…</translation>
    </message>
    <message>
        <source>Mediation does not suit…</source>
        <translation>Bemiddeling past niet…</translation>
    </message>
    <message>
        <source>Another service goes on…</source>
        <translation>Een andere dienst gaat verder…</translation>
    </message>
    <message>
        <source>Close the mediation…</source>
        <translation>Bemiddeling afsluiten…</translation>
    </message>
    <message>
        <source>Agreement as PDF</source>
        <translation>Afspraak als PDF</translation>
    </message>
    <message>
        <source>More about this mediation</source>
        <translation>Meer over deze bemiddeling</translation>
    </message>
    <message>
        <source>This mediation is not on this laptop</source>
        <translation>Deze bemiddeling staat niet op deze laptop</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Kies er een uit de lijst.</translation>
    </message>
</context>
<context>
    <name>MediationWords</name>
    <message>
        <source>Mediators: {names}</source>
        <translation>Bemiddelaars: {names}</translation>
    </message>
    <message>
        <source>All sides agreed on {day} that we take notes</source>
        <translation>Alle partijen stemden op {day} in met notities</translation>
    </message>
    <message numerus="yes">
        <source>%n talks</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>stage of a mediation</comment>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>stage of a mediation</comment>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>Preparation</source>
        <comment>stage of a mediation</comment>
        <translation>Voorbereiding</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>stage of a mediation</comment>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>stage of a mediation</comment>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>stage of a mediation</comment>
        <translation>Opvolging</translation>
    </message>
    <message numerus="yes">
        <source>%n joint</source>
        <comment>sessions with all sides</comment>
        <translation>
            <numerusform>%n gezamenlijk</numerusform>
            <numerusform>%n gezamenlijk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shuttle</source>
        <comment>sessions with the sides apart</comment>
        <translation>
            <numerusform>%n pendel</numerusform>
            <numerusform>%n pendel</numerusform>
        </translation>
    </message>
    <message>
        <source>written {day}</source>
        <comment>an agreement</comment>
        <translation>schriftelijk {day}</translation>
    </message>
    <message>
        <source>spoken {day}</source>
        <comment>an agreement</comment>
        <translation>mondeling {day}</translation>
    </message>
    <message>
        <source>no agreement</source>
        <comment>stage of a mediation</comment>
        <translation>geen afspraak</translation>
    </message>
    <message>
        <source>both checks held</source>
        <comment>stage of a mediation</comment>
        <translation>beide navragen gedaan</translation>
    </message>
    <message>
        <source>first of two checks</source>
        <comment>stage of a mediation</comment>
        <translation>eerste van twee navragen</translation>
    </message>
    <message>
        <source>second of two checks</source>
        <comment>stage of a mediation</comment>
        <translation>tweede van twee navragen</translation>
    </message>
    <message>
        <source>Stopped taking part on {day}</source>
        <translation>Stopte op {day}</translation>
    </message>
    <message>
        <source>Has not agreed to take part yet</source>
        <translation>Heeft nog niet ingestemd met deelname</translation>
    </message>
    <message>
        <source>Agreed on {day}, spoken before {witness}</source>
        <translation>Ingestemd op {day}, mondeling voor {witness}</translation>
    </message>
    <message>
        <source>Agreed on {day}, on paper</source>
        <translation>Ingestemd op {day}, op papier</translation>
    </message>
    <message>
        <source>No separate talk yet</source>
        <translation>Nog geen apart gesprek</translation>
    </message>
    <message numerus="yes">
        <source>%n separate talks</source>
        <translation>
            <numerusform>%n apart gesprek</numerusform>
            <numerusform>%n aparte gesprekken</numerusform>
        </translation>
    </message>
    <message>
        <source>{talks}, last on {day}</source>
        <translation>{talks}, het laatste op {day}</translation>
    </message>
    <message>
        <source>Asked us not to take notes</source>
        <translation>Vroeg ons geen notities te maken</translation>
    </message>
    <message>
        <source>What this side needs and said stays with the mediators.</source>
        <translation>Wat deze partij nodig heeft en zei, blijft bij de bemiddelaars.</translation>
    </message>
    <message>
        <source>Nothing written down yet.</source>
        <translation>Nog niets opgeschreven.</translation>
    </message>
    <message>
        <source>by {day}</source>
        <comment>when a point is due</comment>
        <translation>tegen {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <comment>when a point begins</comment>
        <translation>vanaf {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <comment>of an agreement</comment>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes of a session</comment>
        <translation>
            <numerusform>%n min.</numerusform>
            <numerusform>%n min.</numerusform>
        </translation>
    </message>
    <message>
        <source>First check</source>
        <translation>Eerste navraag</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>Tweede navraag</translation>
    </message>
    <message>
        <source>Stopped by a side on {day}</source>
        <translation>Door een partij gestopt op {day}</translation>
    </message>
    <message>
        <source>Declined by a side on {day}</source>
        <translation>Door een partij afgewezen op {day}</translation>
    </message>
    <message>
        <source>Handed to another service on {day}</source>
        <translation>Aan een andere dienst gegeven op {day}</translation>
    </message>
    <message>
        <source>Mediation does not suit this conflict</source>
        <translation>Bemiddeling past niet bij dit conflict</translation>
    </message>
    <message>
        <source>Ended without points on {day}</source>
        <translation>Zonder punten geëindigd op {day}</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>Ter plaatse opgelost</translation>
    </message>
    <message>
        <source>Both checks were held</source>
        <translation>Beide navragen zijn gedaan</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Point: {standing}</source>
        <translation>Punt: {standing}</translation>
    </message>
    <message>
        <source>Judgement kept</source>
        <translation>Oordeel bewaard</translation>
    </message>
    <message>
        <source>Side added</source>
        <translation>Partij toegevoegd</translation>
    </message>
    <message>
        <source>Talk kept</source>
        <translation>Gesprek bewaard</translation>
    </message>
    <message>
        <source>Consent kept</source>
        <translation>Instemming bewaard</translation>
    </message>
    <message>
        <source>Words kept</source>
        <translation>Woorden bewaard</translation>
    </message>
    <message>
        <source>Common ground added</source>
        <translation>Gemeenschappelijks toegevoegd</translation>
    </message>
    <message>
        <source>Session kept</source>
        <translation>Gesprek bewaard</translation>
    </message>
    <message>
        <source>Point added</source>
        <translation>Punt toegevoegd</translation>
    </message>
    <message>
        <source>Agreement kept; two checks are planned</source>
        <translation>Afspraak bewaard; twee navragen zijn gepland</translation>
    </message>
    <message>
        <source>Check kept</source>
        <translation>Navraag bewaard</translation>
    </message>
    <message>
        <source>Note kept, for you alone</source>
        <translation>Notitie bewaard, alleen voor jou</translation>
    </message>
    <message>
        <source>Mediation closed</source>
        <translation>Bemiddeling afgesloten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bewaard</translation>
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
        <translation>Bemiddeling</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Soort conflict</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Laatste</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Volgende navraag</translation>
    </message>
    <message>
        <source>New mediation</source>
        <translation>Nieuwe bemiddeling</translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation>Aanvraag bewaard</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <comment>of an agreement</comment>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punten</numerusform>
        </translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>twee versies</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Bemiddelingen</translation>
    </message>
    <message>
        <source>Requests, sessions and agreements, latest first.</source>
        <translation>Aanvragen, gesprekken en afspraken, het laatste eerst.</translation>
    </message>
    <message>
        <source>Filter by title or code</source>
        <translation>Filter op titel of code</translation>
    </message>
    <message>
        <source>No mediation yet</source>
        <translation>Nog geen bemiddeling</translation>
    </message>
    <message>
        <source>A conflict that people ask you to mediate stands here, from the request to the second check.</source>
        <translation>Een conflict waarin men je vraagt te bemiddelen, staat hier van de aanvraag tot de tweede navraag.</translation>
    </message>
    <message>
        <source>No mediation fits</source>
        <translation>Geen bemiddeling past</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>kiezen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>openen</translation>
    </message>
    <message>
        <source>filter</source>
        <comment>hint beside the slash key</comment>
        <translation>filteren</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Compare the number first</source>
        <translation>Vergelijk eerst het nummer</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>Er ontbreekt een naam</translation>
    </message>
    <message>
        <source>Type the words</source>
        <translation>Typ de woorden</translation>
    </message>
    <message>
        <source>These are not the words</source>
        <translation>Dit zijn niet de woorden</translation>
    </message>
    <message>
        <source>Type a passphrase</source>
        <translation>Typ een wachtwoordzin</translation>
    </message>
    <message>
        <source>It needs 14 characters or more</source>
        <translation>Er zijn 14 tekens of meer nodig</translation>
    </message>
    <message>
        <source>Too easy to guess: take more different words</source>
        <translation>Te makkelijk te raden: neem meer verschillende woorden</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Typ hem nog eens</translation>
    </message>
    <message>
        <source>The two are not the same yet</source>
        <translation>De twee zijn nog niet gelijk</translation>
    </message>
    <message>
        <source>Type your present passphrase</source>
        <translation>Typ je huidige wachtwoordzin</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Typ de sleutel</translation>
    </message>
    <message>
        <source>A share has twenty words</source>
        <translation>Een deel heeft twintig woorden</translation>
    </message>
    <message>
        <source>Two groups to go</source>
        <translation>Nog twee groepen</translation>
    </message>
    <message>
        <source>One group to go</source>
        <translation>Nog één groep</translation>
    </message>
    <message>
        <source>One group does not fit</source>
        <translation>Eén groep klopt niet</translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message>
        <source>There are more. The saved list holds them all.</source>
        <translation>Er zijn er meer. De opgeslagen lijst bevat ze allemaal.</translation>
    </message>
    <message>
        <source>Binder {number}</source>
        <translation>Map {number}</translation>
    </message>
    <message>
        <source>author {number}</source>
        <translation>auteur {number}</translation>
    </message>
    <message>
        <source>{place}: entries of {name}, no. {span}.</source>
        <translation>{place}: items van {name}, nr. {span}.</translation>
    </message>
    <message>
        <source>Held by {names}: ask there.</source>
        <translation>Bij {names}: vraag daar.</translation>
    </message>
    <message>
        <source>Perhaps held by {names}: ask there.</source>
        <translation>Misschien bij {names}: vraag daar.</translation>
    </message>
    <message>
        <source>Nobody else is known to hold it. Look for an older backup.</source>
        <translation>Van niemand anders is bekend dat die ze heeft. Zoek een oudere back-up.</translation>
    </message>
</context>
<context>
    <name>NameReminder</name>
    <message>
        <source>{words}: a name? Save again to keep it as it is.</source>
        <translation>{words}: een naam? Bewaar nog eens om het zo te laten.</translation>
    </message>
    <message>
        <source>{words}: a name? “A young person” says enough here.</source>
        <translation>{words}: een naam? ‘Een jongere’ zegt hier genoeg.</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>This page is open</source>
        <translation>Deze pagina is open</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>things on a page</comment>
        <translation>
            <numerusform>%n wacht</numerusform>
            <numerusform>%n wachten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>Case proposed; it waits for its second reader</source>
        <translation>Dossier voorgesteld; het wacht op zijn tweede lezer</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Propose the case</source>
        <translation>Dossier voorstellen</translation>
    </message>
    <message>
        <source>A case opens when a second person has read this and agrees.</source>
        <translation>Een dossier gaat open als een tweede persoon dit gelezen heeft en instemt.</translation>
    </message>
    <message>
        <source>Leave it empty and one is drawn.</source>
        <translation>Laat het leeg en er wordt een geloot.</translation>
    </message>
    <message>
        <source>What milder way was tried?</source>
        <translation>Welke mildere weg is geprobeerd?</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudoniem</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrond</translation>
    </message>
    <message>
        <source>Why a file, and why now</source>
        <translation>Waarom een dossier, en waarom nu</translation>
    </message>
    <message>
        <source>Information for the person</source>
        <translation>Informatie voor de persoon</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Volgende herziening</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Vervangt</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Tweede lezer</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Opened with the recovery code</source>
        <translation>Geopend met de herstelsleutel</translation>
    </message>
    <message>
        <source>Opened with two shares</source>
        <translation>Geopend met twee delen</translation>
    </message>
    <message>
        <source>Opened by the city</source>
        <translation>Geopend door de stad</translation>
    </message>
    <message>
        <source>Choose a new passphrase now. The sheet goes on opening these notes: put it back into the safe.</source>
        <translation>Kies nu een nieuwe wachtwoordzin. Het blad blijft deze notities openen: leg het terug in de kluis.</translation>
    </message>
    <message>
        <source>Choose a new passphrase now. The shares go on opening these notes: seal them again.</source>
        <translation>Kies nu een nieuwe wachtwoordzin. De delen blijven deze notities openen: sluit ze weer weg.</translation>
    </message>
    <message>
        <source>Choose a new passphrase now. With it, the city&apos;s answer opens nothing any more.</source>
        <translation>Kies nu een nieuwe wachtwoordzin. Daarmee opent het antwoord van de stad niets meer.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Deze wachtwoordzin instellen</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>What stood here was erased.</source>
        <translation>Wat hier stond, is gewist.</translation>
    </message>
    <message>
        <source>This is not what was signed, so it is not shown.</source>
        <translation>Dit is niet wat is ondertekend en wordt daarom niet getoond.</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Oud</translation>
    </message>
    <message>
        <source>More than a year ago</source>
        <translation>Meer dan een jaar geleden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Disagrees ({who}): {text}</source>
        <translation>Oneens ({who}): {text}</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Twee versies</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Verbeterd</translation>
    </message>
    <message>
        <source>What to do with this note</source>
        <translation>Wat er met deze notitie moet gebeuren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>{name}, written on {day}</source>
        <translation>{name}, geschreven op {day}</translation>
    </message>
    <message>
        <source>No own words: {reason}</source>
        <translation>Geen eigen woorden: {reason}</translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation>Andere verklaring</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Opmerking toevoegen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Verbeteren</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Bestand bijvoegen</translation>
    </message>
    <message>
        <source>The person disagrees…</source>
        <translation>De persoon is het oneens…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>In de prullenbak leggen</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Observed</source>
        <translation>Waarneming</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>Mijn interpretatie</translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation>Andere verklaring</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tijdstip</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Day on which it happened</source>
        <translation>Dag waarop het gebeurde</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Dag van de volgende stap</translation>
    </message>
    <message>
        <source>“{word}”: is it needed here? Is it about what somebody did?</source>
        <translation>“{word}”: is dat hier nodig? Gaat het over wat iemand deed?</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Waarom wordt het verbeterd?</translation>
    </message>
    <message>
        <source>The old text stays in the history.</source>
        <translation>De oude tekst blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>Hoe weet je het?</translation>
    </message>
    <message>
        <source>How do they know?</source>
        <translation>Hoe weten zij het?</translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation>Wie vertelde het?</translation>
    </message>
    <message>
        <source>What was seen or said? Enter begins the next line.</source>
        <translation>Wat werd gezien of gezegd? Enter begint de volgende regel.</translation>
    </message>
    <message>
        <source>Nothing here is in their own words. Why?</source>
        <translation>Niets hier staat in hun eigen woorden. Waarom?</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Kies een reden</translation>
    </message>
    <message>
        <source>How do I understand it?</source>
        <translation>Hoe begrijp ik het?</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Wat kan het nog verklaren?</translation>
    </message>
    <message>
        <source>What was agreed, and who does it?</source>
        <translation>Wat is afgesproken, en wie doet het?</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>What happened when, and where</source>
        <translation>Wat er wanneer en waar gebeurde</translation>
    </message>
    <message>
        <source>What kind of note?</source>
        <translation>Wat voor notitie?</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the moment of saving</comment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>16:20</source>
        <comment>an example of a time of day</comment>
        <translation>16:20</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Waar?</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Observed</source>
        <translation>Waarneming</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>Mijn interpretatie</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of this case are not on this paper.</source>
        <translation>
            <numerusform>%n notitie van dit dossier staat niet op dit papier.</numerusform>
            <numerusform>%n notities van dit dossier staan niet op dit papier.</numerusform>
        </translation>
    </message>
    <message>
        <source>No note has been written yet.</source>
        <translation>Er is nog geen notitie geschreven.</translation>
    </message>
    <message>
        <source>Versions of this note differ and nobody has decided between them yet. Ask before you rely on it.</source>
        <translation>Versies van deze notitie verschillen en niemand heeft er al tussen beslist. Vraag het na voordat je erop voortgaat.</translation>
    </message>
    <message>
        <source>corrected since; the earlier text stays in the history</source>
        <translation>sindsdien verbeterd; de vorige tekst blijft in de geschiedenis</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>ouder dan een jaar</translation>
    </message>
    <message>
        <source>written on {day}</source>
        <translation>geschreven op {day}</translation>
    </message>
    <message>
        <source>No own words: {reason}</source>
        <translation>Geen eigen woorden: {reason}</translation>
    </message>
    <message>
        <source>It could also be: {text}</source>
        <translation>Het zou ook kunnen zijn: {text}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
</context>
<context>
    <name>Objections</name>
    <message>
        <source>Statement of disagreement: {who}, {day}</source>
        <translation>Verklaring van bezwaar: {who}, {day}</translation>
    </message>
</context>
<context>
    <name>ObservedPart</name>
    <message>
        <source>&amp;Seen</source>
        <translation>&amp;Gezien</translation>
    </message>
    <message>
        <source>&amp;Told to me</source>
        <translation>&amp;Verteld</translation>
    </message>
    <message>
        <source>&amp;Quoted</source>
        <translation>&amp;Citaat</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>offered on {day}</source>
        <translation>aangeboden op {day}</translation>
    </message>
    <message>
        <source>begun on {day}</source>
        <translation>begonnen op {day}</translation>
    </message>
    <message>
        <source>after one month: {answer}</source>
        <translation>na een maand: {answer}</translation>
    </message>
    <message>
        <source>after three months: {answer}</source>
        <translation>na drie maanden: {answer}</translation>
    </message>
    <message>
        <source>after six months: {answer}</source>
        <translation>na zes maanden: {answer}</translation>
    </message>
    <message>
        <source>What was the reply?</source>
        <translation>Wat was de reactie?</translation>
    </message>
    <message>
        <source>It has begun</source>
        <translation>Het is begonnen</translation>
    </message>
    <message>
        <source>Ask again: from {day}</source>
        <translation>Opnieuw vragen: vanaf {day}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Saved on this laptop, {time}</source>
        <translation>Bewaard op deze laptop, {time}</translation>
    </message>
</context>
<context>
    <name>OfficeBackups</name>
    <message>
        <source>Backups</source>
        <comment>section of the settings</comment>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Restored: the backup of {moment} is in place.</source>
        <translation>Teruggezet: de back-up van {moment} staat op zijn plaats.</translation>
    </message>
</context>
<context>
    <name>OfficeBin</name>
    <message>
        <source>Bin</source>
        <comment>section of the settings</comment>
        <translation>Prullenbak</translation>
    </message>
</context>
<context>
    <name>OfficeCaseSteps</name>
    <message>
        <source>Next steps</source>
        <comment>tab of a case</comment>
        <translation>Volgende stappen</translation>
    </message>
</context>
<context>
    <name>OfficeKeys</name>
    <message>
        <source>Keys and recovery</source>
        <comment>section of the settings</comment>
        <translation>Sleutels en herstel</translation>
    </message>
    <message>
        <source>The new passphrase counts from now on.</source>
        <translation>Vanaf nu geldt de nieuwe wachtwoordzin.</translation>
    </message>
    <message>
        <source>The new sheet counts. Destroy the old one: it opens nothing.</source>
        <translation>Het nieuwe blad geldt. Vernietig het oude: het opent niets meer.</translation>
    </message>
    <message>
        <source>The three shares count. Bring each to its place.</source>
        <translation>De drie delen gelden. Breng elk naar zijn plaats.</translation>
    </message>
    <message>
        <source>The sheet is right. Put it back into its envelope.</source>
        <translation>Het blad klopt. Stop het terug in de envelop.</translation>
    </message>
</context>
<context>
    <name>OfficeLibrary</name>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
</context>
<context>
    <name>OfficePlan</name>
    <message>
        <source>Support plan</source>
        <translation>Begeleidingsplan</translation>
    </message>
</context>
<context>
    <name>OfficeRequests</name>
    <message>
        <source>Incoming requests</source>
        <comment>page of the rail</comment>
        <translation>Aanmeldingen</translation>
    </message>
</context>
<context>
    <name>OfficeRights</name>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Toegangslogboek</translation>
    </message>
</context>
<context>
    <name>OfficeSharing</name>
    <message>
        <source>Referrals</source>
        <translation>Doorverwijzingen</translation>
    </message>
    <message>
        <source>Consents and sharing</source>
        <translation>Toestemming en delen</translation>
    </message>
</context>
<context>
    <name>OfficeStreet</name>
    <message>
        <source>Street contacts</source>
        <translation>Straatcontacten</translation>
    </message>
</context>
<context>
    <name>OfficeToday</name>
    <message>
        <source>Today</source>
        <comment>page of the rail</comment>
        <translation>Vandaag</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Recovery by the city</source>
        <translation>Herstel door de stad</translation>
    </message>
    <message>
        <source>Open with two shares</source>
        <translation>Openen met twee delen</translation>
    </message>
    <message>
        <source>The city keeps a way into these notes. Using it is recorded for you to see.</source>
        <translation>De stad houdt een toegang tot deze notities. Het gebruik ervan wordt vastgelegd en zie je.</translation>
    </message>
    <message>
        <source>Type two of the three shares, in any order. A new passphrase follows.</source>
        <translation>Typ twee van de drie delen, in willekeurige volgorde. Daarna volgt een nieuwe wachtwoordzin.</translation>
    </message>
    <message>
        <source>Make a request file</source>
        <translation>Aanvraagbestand maken</translation>
    </message>
    <message>
        <source>Choose the answer file</source>
        <translation>Antwoordbestand kiezen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wordt geopend…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>The request is written. Bring it to the city, read the number out to them, and write the one-time code down: without it their answer opens nothing.</source>
        <translation>De aanvraag is geschreven. Breng hem naar de stad, lees het nummer voor en schrijf de eenmalige sleutel op: zonder die opent het antwoord niets.</translation>
    </message>
    <message>
        <source>A request of {day} waits for its answer. A new one makes it void.</source>
        <translation>Een aanvraag van {day} wacht op antwoord. Een nieuwe maakt hem ongeldig.</translation>
    </message>
    <message>
        <source>One share</source>
        <translation>Eén deel</translation>
    </message>
    <message>
        <source>Another share</source>
        <translation>Een ander deel</translation>
    </message>
    <message>
        <source>First: ask</source>
        <translation>Eerst: aanvragen</translation>
    </message>
    <message>
        <source>One-time code, to be written down</source>
        <translation>Eenmalige sleutel, om op te schrijven</translation>
    </message>
    <message>
        <source>Number of the request, to be read out</source>
        <translation>Nummer van de aanvraag, om voor te lezen</translation>
    </message>
    <message>
        <source>Then: the answer</source>
        <translation>Dan: het antwoord</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Eenmalige sleutel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>OwnNote</name>
    <message>
        <source>Change this note</source>
        <translation>Deze notitie wijzigen</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Pagina {page} van {total}</translation>
    </message>
    <message>
        <source>Prepared for {recipient}</source>
        <translation>Opgesteld voor {recipient}</translation>
    </message>
    <message>
        <source>Serial {serial}</source>
        <translation>Nummer {serial}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Vingerafdruk {fingerprint}</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>OEFENING</translation>
    </message>
    <message>
        <source>Invented people in an invented city. This is not a real paper.</source>
        <translation>Verzonnen mensen in een verzonnen stad. Dit is geen echt papier.</translation>
    </message>
</context>
<context>
    <name>PaletteActions</name>
    <message>
        <source>What was found above may be it already.</source>
        <translation>Wat hierboven staat is het misschien al.</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Snel vastleggen</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>New mediation</source>
        <translation>Nieuwe bemiddeling</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nieuwe aanmelding</translation>
    </message>
    <message>
        <source>New message for the library</source>
        <translation>Nieuwe boodschap voor de bibliotheek</translation>
    </message>
    <message>
        <source>New partner service</source>
        <translation>Nieuwe partnerdienst</translation>
    </message>
    <message>
        <source>New note in {name}</source>
        <comment>the pseudonym of somebody who was found</comment>
        <translation>Nieuwe notitie bij {name}</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Nu vergrendelen</translation>
    </message>
    <message>
        <source>Export a file for a colleague</source>
        <translation>Bestand voor een collega exporteren</translation>
    </message>
    <message>
        <source>Import a file that was brought</source>
        <translation>Meegebracht bestand importeren</translation>
    </message>
    <message>
        <source>Is this laptop safe to hand in?</source>
        <translation>Kan deze laptop worden ingeleverd?</translation>
    </message>
    <message>
        <source>Settings: {section}</source>
        <translation>Instellingen: {section}</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>We keep no copy. A line in the case says what left, for whom and why.</source>
        <translation>We bewaren geen kopie. Een regel in het dossier zegt wat naar buiten ging, voor wie en waarom.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Bewaren als…</translation>
    </message>
    <message>
        <source>Paper {serial} saved; the case says that it left</source>
        <translation>Papier {serial} bewaard; het dossier zegt dat het naar buiten ging</translation>
    </message>
</context>
<context>
    <name>PaperFields</name>
    <message>
        <source>What is it for?</source>
        <translation>Waarvoor is het?</translation>
    </message>
    <message>
        <source>Choose why it leaves</source>
        <translation>Kies waarom het naar buiten gaat</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Voor wie?</translation>
    </message>
    <message>
        <source>A service or a person in it</source>
        <translation>Een dienst of een persoon daar</translation>
    </message>
    <message>
        <source>Why do they need it?</source>
        <translation>Waarom hebben ze het nodig?</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In één zin</translation>
    </message>
    <message>
        <source>On which ground?</source>
        <translation>Op welke grond?</translation>
    </message>
    <message>
        <source>Who has agreed to it?</source>
        <translation>Wie heeft ingestemd?</translation>
    </message>
    <message>
        <source>Here a second person decides with you.</source>
        <translation>Hier beslist een tweede persoon mee.</translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation>Kies een collega</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Taal van het papier</translation>
    </message>
    <message>
        <source>What goes on it</source>
        <translation>Wat erop staat</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Sterktes</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Bezorgdheden</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Volgende stappen</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Bemiddelingen</translation>
    </message>
    <message>
        <source>The last ten notes</source>
        <translation>De laatste tien notities</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Case summary as PDF</source>
        <translation>Samenvatting van het dossier als PDF</translation>
    </message>
    <message>
        <source>Agreement as PDF</source>
        <translation>Afspraak als PDF</translation>
    </message>
    <message>
        <source>Never on it: names and addresses, the safe way to make contact, the form of violence, sealed notes, drafts.</source>
        <translation>Nooit erop: namen en adressen, de veilige weg om contact te leggen, de vorm van geweld, verzegelde notities, concepten.</translation>
    </message>
    <message>
        <source>On it: the points, who, until when, and lines to sign. Nothing else.</source>
        <translation>Erop: de punten, wie, tegen wanneer, en regels om te ondertekenen. Verder niets.</translation>
    </message>
    <message>
        <source>Left out this time: {parts}.</source>
        <translation>Deze keer weggelaten: {parts}.</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Het papier wordt gemaakt…</translation>
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
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock lijkt aan te staan.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>I want one of my own</source>
        <translation>Ik wil een eigen zin</translation>
    </message>
    <message>
        <source>Give me words instead</source>
        <translation>Geef me liever woorden</translation>
    </message>
</context>
<context>
    <name>PersonBody</name>
    <message>
        <source>Lift it…</source>
        <translation>Opheffen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Nieuw verzoek…</translation>
    </message>
    <message>
        <source>Write it down…</source>
        <translation>Opschrijven…</translation>
    </message>
    <message>
        <source>Keep or erase…</source>
        <translation>Bewaren of wissen…</translation>
    </message>
    <message>
        <source>Restrict…</source>
        <translation>Beperken…</translation>
    </message>
    <message>
        <source>Shown for one minute</source>
        <translation>Eén minuut getoond</translation>
    </message>
    <message>
        <source>Kept, and hidden again</source>
        <translation>Bewaard, en weer verborgen</translation>
    </message>
    <message>
        <source>Information kept</source>
        <translation>Informatie vastgelegd</translation>
    </message>
    <message>
        <source>Agreed that the information waits</source>
        <translation>Akkoord: de informatie wacht</translation>
    </message>
    <message>
        <source>The case is restricted</source>
        <translation>Het dossier is beperkt</translation>
    </message>
    <message>
        <source>The restriction is lifted</source>
        <translation>De beperking is opgeheven</translation>
    </message>
    <message>
        <source>Request kept; its month begins</source>
        <translation>Verzoek vastgelegd; de maand begint</translation>
    </message>
    <message>
        <source>The request went on</source>
        <translation>Het verzoek ging verder</translation>
    </message>
    <message>
        <source>Two more months</source>
        <translation>Twee maanden extra</translation>
    </message>
    <message>
        <source>Proposed; a second person decides</source>
        <translation>Voorgesteld; een tweede persoon beslist</translation>
    </message>
    <message>
        <source>Statement of disagreement kept</source>
        <translation>Verklaring van bezwaar vastgelegd</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nodig</translation>
    </message>
    <message>
        <source>Holder of parental responsibility</source>
        <translation>Houder van het ouderlijk gezag</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>Hoe ze te bereiken</translation>
    </message>
    <message>
        <source>Nobody named, because</source>
        <translation>Niemand genoemd, omdat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geboortejaar</translation>
    </message>
    <message>
        <source>Ways to reach the person</source>
        <translation>Hoe de persoon te bereiken</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Change who it is</source>
        <translation>Wijzigen wie het is</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hidden. It is shown with a reason, for one minute.</source>
        <translation>Verborgen. Het wordt met een reden getoond, één minuut lang.</translation>
    </message>
    <message>
        <source>Nothing is kept about who it is. Often nothing has to be.</source>
        <translation>Er is niets vastgelegd over wie het is. Vaak hoeft dat niet.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Tonen…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Toevoegen…</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Nog niet geïnformeerd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Ground for waiting</source>
        <translation>Reden om te wachten</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Tot wanneer</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Akkoord van</translation>
    </message>
    <message>
        <source>Waits for the supervisor to agree.</source>
        <translation>Wacht op akkoord van de teamverantwoordelijke.</translation>
    </message>
    <message>
        <source>Agree that it waits</source>
        <translation>Instemmen met wachten</translation>
    </message>
    <message>
        <source>No request was made.</source>
        <translation>Er is geen verzoek gedaan.</translation>
    </message>
    <message>
        <source>Nothing was said against what is written here.</source>
        <translation>Er is niets gezegd tegen wat hier staat.</translation>
    </message>
    <message>
        <source>To be decided on</source>
        <translation>Te beslissen op</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>The day is set when the case is opened.</source>
        <translation>De dag wordt bepaald als het dossier wordt geopend.</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Opgeheven op</translation>
    </message>
    <message>
        <source>Not restricted.</source>
        <translation>Niet beperkt.</translation>
    </message>
    <message>
        <source>Since {day}: nothing is changed until the lead worker lifts it.</source>
        <translation>Sinds {day}: er verandert niets tot de verantwoordelijke het opheft.</translation>
    </message>
    <message>
        <source>This case is restricted</source>
        <translation>Dit dossier is beperkt</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wie het is</translation>
    </message>
    <message>
        <source>Information for the person</source>
        <translation>Informatie voor de persoon</translation>
    </message>
    <message>
        <source>What the person asks for</source>
        <translation>Wat de persoon vraagt</translation>
    </message>
    <message>
        <source>What the person says against it</source>
        <translation>Wat de persoon ertegen inbrengt</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translation>Bewaren en wissen</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Beperking</translation>
    </message>
</context>
<context>
    <name>PersonForms</name>
    <message>
        <source>To reach the person</source>
        <translation>Om de persoon te bereiken</translation>
    </message>
    <message>
        <source>To write a letter or a form with them</source>
        <translation>Voor een brief of formulier samen</translation>
    </message>
    <message>
        <source>To bring an interpreter</source>
        <translation>Om een tolk te regelen</translation>
    </message>
    <message>
        <source>Danger to somebody</source>
        <translation>Gevaar voor iemand</translation>
    </message>
    <message>
        <source>What is it needed for?</source>
        <translation>Waar is het voor nodig?</translation>
    </message>
    <message>
        <source>Or in other words</source>
        <translation>Of in andere woorden</translation>
    </message>
    <message>
        <source>It is shown for one minute. That it was looked at, by whom and why, stands in the access log.</source>
        <translation>Het wordt één minuut getoond. Wie keek, en waarom, staat in het toegangslogboek.</translation>
    </message>
    <message>
        <source>Show who it is</source>
        <translation>Tonen wie het is</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geboortejaar</translation>
    </message>
    <message>
        <source>The year alone, such as 2008.</source>
        <translation>Alleen het jaar, zoals 2008.</translation>
    </message>
    <message>
        <source>Ways to reach the person</source>
        <translation>Hoe de persoon te bereiken</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation>Er is een tolk nodig</translation>
    </message>
    <message>
        <source>Holder of parental responsibility</source>
        <translation>Houder van het ouderlijk gezag</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>Hoe ze te bereiken</translation>
    </message>
    <message>
        <source>If nobody is named: why not</source>
        <translation>Als niemand wordt genoemd: waarom niet</translation>
    </message>
    <message>
        <source>Only what is needed. It stands apart from the case, in no search and on no list, and is not kept as a draft.</source>
        <translation>Alleen wat nodig is. Het staat los van het dossier, in geen zoekresultaat en op geen lijst, en wordt niet als concept bewaard.</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wie het is</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Was the person told?</source>
        <translation>Is de persoon geïnformeerd?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>niet genoteerd</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Read out together</source>
        <translation>Samen voorgelezen</translation>
    </message>
    <message>
        <source>Ground for waiting</source>
        <translation>Reden om te wachten</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Tot wanneer</translation>
    </message>
    <message>
        <source>The supervisor has to agree.</source>
        <translation>De teamverantwoordelijke moet instemmen.</translation>
    </message>
    <message>
        <source>Information for the person</source>
        <translation>Informatie voor de persoon</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>The lead worker and the data protection officer go on reading it. Nothing in it is changed until the lead worker lifts it.</source>
        <translation>De verantwoordelijke en de functionaris voor gegevensbescherming blijven het lezen. Er verandert niets tot de verantwoordelijke het opheft.</translation>
    </message>
    <message>
        <source>Restrict this case</source>
        <translation>Dit dossier beperken</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Beperken</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>De beperking opheffen</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>Opheffen</translation>
    </message>
    <message>
        <source>What the person asks for</source>
        <translation>Wat de persoon vraagt</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>The answer is due within a month.</source>
        <translation>Het antwoord moet er binnen een maand zijn.</translation>
    </message>
    <message>
        <source>A request of the person</source>
        <translation>Een verzoek van de persoon</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>The person is told within the first month.</source>
        <translation>De persoon hoort dit binnen de eerste maand.</translation>
    </message>
    <message>
        <source>Two more months to answer</source>
        <translation>Twee maanden extra om te antwoorden</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlengen</translation>
    </message>
    <message>
        <source>How the identity was checked</source>
        <translation>Hoe de identiteit is gecontroleerd</translation>
    </message>
    <message>
        <source>Is it the person?</source>
        <translation>Is het de persoon zelf?</translation>
    </message>
    <message>
        <source>Everything about this person in this vault is looked through. Sealed notes stay closed. The search stands in the access log.</source>
        <translation>Alles over deze persoon in deze kluis wordt doorzocht. Verzegelde notities blijven dicht. De zoektocht staat in het toegangslogboek.</translation>
    </message>
    <message>
        <source>Search everything that is kept</source>
        <translation>Alles doorzoeken wat bewaard wordt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Mask in the answer</source>
        <translation>Afdekken in het antwoord</translation>
    </message>
    <message>
        <source>These passages are about others. What is ticked is masked.</source>
        <translation>Deze passages gaan over anderen. Wat is aangevinkt, wordt afgedekt.</translation>
    </message>
    <message>
        <source>No passage about others was found.</source>
        <translation>Er is geen passage over anderen gevonden.</translation>
    </message>
    <message>
        <source>Read through what was found</source>
        <translation>Doorlezen wat is gevonden</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Needed where not everything is granted.</source>
        <translation>Nodig als niet alles wordt toegewezen.</translation>
    </message>
    <message>
        <source>Decide about the request</source>
        <translation>Beslissen over het verzoek</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>The person knows where to complain</source>
        <translation>De persoon weet waar een klacht kan worden ingediend</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Het antwoord</translation>
    </message>
    <message>
        <source>What shall become of it</source>
        <translation>Wat ermee moet gebeuren</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Bewaren tot</translation>
    </message>
    <message>
        <source>A second person has to agree; it travels with the next file. What is erased is gone for good, wherever the file comes.</source>
        <translation>Een tweede persoon moet instemmen; het reist mee met het volgende bestand. Wat gewist is, is voorgoed weg, waar het bestand ook komt.</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Bewaren of wissen</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>In de eigen woorden van de persoon</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gezegd door</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>De persoon</translation>
    </message>
    <message>
        <source>It stands beside what it is about, here and on paper.</source>
        <translation>Ze staat naast waar het over gaat, hier en op papier.</translation>
    </message>
    <message>
        <source>Statement of disagreement</source>
        <translation>Verklaring van bezwaar</translation>
    </message>
</context>
<context>
    <name>PlanBody</name>
    <message>
        <source>Begin the plan</source>
        <translation>Het plan beginnen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Doel toevoegen</translation>
    </message>
    <message>
        <source>Offer something</source>
        <translation>Iets aanbieden</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>Eerder en later</translation>
    </message>
    <message>
        <source>Before support is under way</source>
        <translation>Voordat de begeleiding loopt</translation>
    </message>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Nog nodig: {things}.</translation>
    </message>
    <message>
        <source>Agreed with the person</source>
        <translation>Afgesproken met de persoon</translation>
    </message>
    <message>
        <source>Look at the plan again on</source>
        <translation>Het plan opnieuw bekijken op</translation>
    </message>
    <message>
        <source>Strengths it builds on</source>
        <translation>Sterktes waarop het steunt</translation>
    </message>
    <message>
        <source>Concerns it takes up</source>
        <translation>Bezorgdheden waarop het ingaat</translation>
    </message>
    <message>
        <source>Where support is wanted</source>
        <translation>Waar steun gewenst is</translation>
    </message>
    <message>
        <source>Services involved</source>
        <translation>Betrokken diensten</translation>
    </message>
    <message>
        <source>What keeps everybody safe</source>
        <translation>Wat iedereen veilig houdt</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Nog niets genoteerd.</translation>
    </message>
    <message>
        <source>What does this person want?</source>
        <translation>Wat wil deze persoon?</translation>
    </message>
    <message>
        <source>Nothing was offered yet.</source>
        <translation>Er is nog niets aangeboden.</translation>
    </message>
    <message>
        <source>Three open questions to the team</source>
        <translation>Drie open vragen aan het team</translation>
    </message>
    <message>
        <source>Write answers</source>
        <translation>Antwoorden schrijven</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>Plan bewaard</translation>
    </message>
    <message>
        <source>Conversation map kept</source>
        <translation>Gesprekskaart bewaard</translation>
    </message>
    <message>
        <source>Answers kept</source>
        <translation>Antwoorden bewaard</translation>
    </message>
    <message>
        <source>Goal kept</source>
        <translation>Doel bewaard</translation>
    </message>
    <message>
        <source>Goal let go</source>
        <translation>Doel losgelaten</translation>
    </message>
    <message>
        <source>Offer kept</source>
        <translation>Aanbod bewaard</translation>
    </message>
    <message>
        <source>Reply kept</source>
        <translation>Reactie bewaard</translation>
    </message>
    <message>
        <source>Beginning kept</source>
        <translation>Begin bewaard</translation>
    </message>
    <message>
        <source>Answer kept</source>
        <translation>Antwoord bewaard</translation>
    </message>
    <message>
        <source>Goal under way</source>
        <translation>Doel onderweg</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Doel bereikt</translation>
    </message>
    <message>
        <source>Goal partly reached</source>
        <translation>Doel deels bereikt</translation>
    </message>
    <message>
        <source>Goal open again</source>
        <translation>Doel weer open</translation>
    </message>
    <message>
        <source>Goal as it was before</source>
        <translation>Doel zoals tevoren</translation>
    </message>
    <message>
        <source>First step done</source>
        <translation>Eerste stap gezet</translation>
    </message>
    <message>
        <source>First step open again</source>
        <translation>Eerste stap weer open</translation>
    </message>
    <message>
        <source>Two versions of the plan</source>
        <translation>Twee versies van het plan</translation>
    </message>
    <message>
        <source>Both are kept; nothing is lost.</source>
        <translation>Beide zijn bewaard; er is niets verloren.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Nog geen plan</translation>
    </message>
    <message>
        <source>A plan begins with a strength, and a goal in the person’s own words.</source>
        <translation>Een plan begint met een sterkte en een doel in de woorden van de persoon.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Het plan</translation>
    </message>
    <message>
        <source>Goals, in the person’s own words</source>
        <translation>Doelen, in de woorden van de persoon</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Wat is aangeboden</translation>
    </message>
    <message>
        <source>Conversation map</source>
        <translation>Gesprekskaart</translation>
    </message>
</context>
<context>
    <name>PlanForms</name>
    <message>
        <source>Agreed with the person</source>
        <translation>Afgesproken met de persoon</translation>
    </message>
    <message>
        <source>Day of the talk about it</source>
        <translation>Dag van het gesprek erover</translation>
    </message>
    <message>
        <source>Strengths it builds on</source>
        <translation>Sterktes waarop het steunt</translation>
    </message>
    <message>
        <source>Where support is wanted</source>
        <translation>Waar steun gewenst is</translation>
    </message>
    <message>
        <source>Concerns it takes up</source>
        <translation>Bezorgdheden waarop het ingaat</translation>
    </message>
    <message>
        <source>What keeps everybody safe</source>
        <translation>Wat iedereen veilig houdt</translation>
    </message>
    <message>
        <source>Services involved</source>
        <translation>Betrokken diensten</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Eén per regel.</translation>
    </message>
    <message>
        <source>Look at the plan again on</source>
        <translation>Het plan opnieuw bekijken op</translation>
    </message>
    <message>
        <source>Made with the person wherever possible. What is not known stays empty.</source>
        <translation>Waar mogelijk samen met de persoon gemaakt. Wat niet bekend is, blijft leeg.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Het plan</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Plan bewaren</translation>
    </message>
    <message>
        <source>None is noted in this case yet.</source>
        <translation>In dit dossier is nog niets genoteerd.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>De persoon</translation>
    </message>
    <message>
        <source>The goal, in the person’s own words</source>
        <translation>Het doel, in de woorden van de persoon</translation>
    </message>
    <message>
        <source>I want…</source>
        <translation>Ik wil…</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Levensgebied</translation>
    </message>
    <message>
        <source>First small step</source>
        <translation>Eerste kleine stap</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie het doet</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>How we will notice</source>
        <translation>Waaraan we het merken</translation>
    </message>
    <message>
        <source>How near is it? In their words</source>
        <translation>Hoe dichtbij is het? In eigen woorden</translation>
    </message>
    <message>
        <source>A sentence, never a figure.</source>
        <translation>Een zin, nooit een cijfer.</translation>
    </message>
    <message>
        <source>Change the goal</source>
        <translation>Doel wijzigen</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Doel toevoegen</translation>
    </message>
    <message>
        <source>Keep the goal</source>
        <translation>Doel bewaren</translation>
    </message>
    <message>
        <source>Why it is let go</source>
        <translation>Waarom het wordt losgelaten</translation>
    </message>
    <message>
        <source>Let the goal go</source>
        <translation>Doel loslaten</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Loslaten</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Wat is aangeboden</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>None of the directory</source>
        <translation>Geen uit de gids</translation>
    </message>
    <message>
        <source>Service of the directory</source>
        <translation>Dienst uit de gids</translation>
    </message>
    <message>
        <source>Change what was offered</source>
        <translation>Aanbod wijzigen</translation>
    </message>
    <message>
        <source>Offer something</source>
        <translation>Iets aanbieden</translation>
    </message>
    <message>
        <source>Keep the offer</source>
        <translation>Aanbod bewaren</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reactie</translation>
    </message>
    <message>
        <source>What was the reply?</source>
        <translation>Wat was de reactie?</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>It has begun</source>
        <translation>Het is begonnen</translation>
    </message>
    <message>
        <source>Does it still go on?</source>
        <translation>Gaat het nog door?</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Opnieuw vragen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Wat we weten</translation>
    </message>
    <message>
        <source>How we know it</source>
        <translation>Hoe we het weten</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Wat we niet weten</translation>
    </message>
    <message>
        <source>What else could explain it</source>
        <translation>Wat het nog meer kan verklaren</translation>
    </message>
    <message>
        <source>In the person’s own words.</source>
        <translation>In de woorden van de persoon.</translation>
    </message>
    <message>
        <source>Discrimination that was suffered belongs here too.</source>
        <translation>Ook ondergane discriminatie hoort hier.</translation>
    </message>
    <message>
        <source>Only what somebody did. Dress, prayer, beard, food, opinion and protest are no concerns.</source>
        <translation>Alleen wat iemand deed. Kleding, gebed, baard, eten, mening en protest zijn geen zorgen.</translation>
    </message>
    <message>
        <source>Nothing known is an answer too.</source>
        <translation>Niets weten is ook een antwoord.</translation>
    </message>
    <message>
        <source>Three open questions to the team</source>
        <translation>Drie open vragen aan het team</translation>
    </message>
</context>
<context>
    <name>PlanTimes</name>
    <message>
        <source>Texts that changed</source>
        <translation>Teksten die veranderden</translation>
    </message>
    <message>
        <source>The map has not changed since</source>
        <translation>De kaart is sindsdien niet veranderd</translation>
    </message>
    <message>
        <source>What we do not know: {text}</source>
        <translation>Wat we niet weten: {text}</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(leeg gelaten)</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>Eerder en later</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Compare today with</source>
        <translation>Vandaag vergelijken met</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>PRACTICE. People, places and notes here are invented.</source>
        <translation>OEFENING. Mensen, plaatsen en notities hier zijn verzonnen.</translation>
    </message>
</context>
<context>
    <name>PreparingPage</name>
    <message>
        <source>Preparing {city}</source>
        <translation>{city} wordt klaargezet</translation>
    </message>
    <message>
        <source>Setting up practice</source>
        <translation>De oefening wordt klaargezet</translation>
    </message>
    <message>
        <source>Liaise</source>
        <translation>Liaise</translation>
    </message>
    <message>
        <source>Invented people, invented notes. It takes a few seconds, the first time only.</source>
        <translation>Verzonnen mensen, verzonnen notities. Het duurt een paar seconden, alleen de eerste keer.</translation>
    </message>
</context>
<context>
    <name>PresentStep</name>
    <message>
        <source>Change passphrase</source>
        <translation>Wachtwoordzin wijzigen</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nieuw herstelblad</translation>
    </message>
    <message>
        <source>Make three shares</source>
        <translation>Drie delen maken</translation>
    </message>
    <message>
        <source>Change keys completely</source>
        <translation>Sleutels helemaal wisselen</translation>
    </message>
    <message>
        <source>You choose a new one next. Your recovery sheet stays valid.</source>
        <translation>Daarna kies je een nieuwe. Je herstelblad blijft geldig.</translation>
    </message>
    <message>
        <source>You get a new sheet next. Once it counts, the old one is void.</source>
        <translation>Daarna krijg je een nieuw blad. Zodra dat geldt, is het oude ongeldig.</translation>
    </message>
    <message>
        <source>Three shares are shown next, one after the other. Shares made before are void.</source>
        <translation>Daarna zie je drie delen, een voor een. Eerdere delen zijn dan ongeldig.</translation>
    </message>
    <message>
        <source>You choose a new passphrase and get a new sheet. Then the notes are written anew, which takes a while, and the app locks. The old passphrase, the old sheet and all shares are void. A copy of these notes that somebody took before can still be opened with the old passphrase: nothing helps against that.</source>
        <translation>Je kiest een nieuwe wachtwoordzin en krijgt een nieuw blad. Dan worden de notities opnieuw geschreven, dat duurt even, en de app vergrendelt. De oude wachtwoordzin, het oude blad en alle delen zijn ongeldig. Een kopie van deze notities die iemand eerder heeft gemaakt, gaat nog steeds open met de oude wachtwoordzin: daar helpt niets tegen.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Dat is niet de wachtwoordzin.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>Contact kept, {place}, {time}</source>
        <translation>Contact bewaard, {place}, {time}</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>Als concept bewaard</translation>
    </message>
    <message>
        <source>Kept as a draft: the place is missing</source>
        <translation>Als concept bewaard: de plek ontbreekt</translation>
    </message>
    <message>
        <source>Kept as a draft: how many is missing</source>
        <translation>Als concept bewaard: het aantal ontbreekt</translation>
    </message>
    <message>
        <source>Kept as a draft: place and how many are missing</source>
        <translation>Als concept bewaard: plek en aantal ontbreken</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Snel vastleggen</translation>
    </message>
    <message>
        <source>Danger</source>
        <comment>whom to ring and who decides</comment>
        <translation>Gevaar</translation>
    </message>
    <message>
        <source>Close and keep a draft</source>
        <translation>Sluiten en een concept bewaren</translation>
    </message>
    <message>
        <source>No names needed. A street contact does not open a case.</source>
        <translation>Geen namen nodig. Een straatcontact opent geen dossier.</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Bewaren en nog een</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Snel vastleggen</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>After {minutes} min without a key or a touch. You can change that.</source>
        <translation>Na {minutes} min. zonder toets of aanraking. Je kunt dat wijzigen.</translation>
    </message>
    <message>
        <source>{keys} locks at once</source>
        <translation>{keys} vergrendelt meteen</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>This file brings nothing that is not here already.</source>
        <translation>Dit bestand brengt niets wat hier niet al is.</translation>
    </message>
    <message>
        <source>Same in both</source>
        <translation>In beide gelijk</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>Geschreven door {name}</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Van jou</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Onbekende auteur</translation>
    </message>
    <message>
        <source>changed {day}, {time}</source>
        <translation>gewijzigd {day}, {time}</translation>
    </message>
    <message>
        <source>Both versions stay in the history, with names and times.</source>
        <translation>Beide versies blijven met namen en tijden in de geschiedenis.</translation>
    </message>
    <message numerus="yes">
        <source>Bring this in, with %n more that belong to it</source>
        <translation>
            <numerusform>Dit overnemen, met nog %n die erbij hoort</numerusform>
            <numerusform>Dit overnemen, met nog %n die erbij horen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring this in</source>
        <translation>Dit overnemen</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>file of a note</source>
        <translation>bestand bij een notitie</translation>
    </message>
    <message>
        <source>who can read it</source>
        <translation>wie het kan lezen</translation>
    </message>
    <message>
        <source>entry of the bin</source>
        <translation>vermelding in de prullenbak</translation>
    </message>
    <message>
        <source>case</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>common ground</source>
        <translation>gemeenschappelijk</translation>
    </message>
    <message>
        <source>paper that left</source>
        <translation>papier dat naar buiten ging</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>navraag</translation>
    </message>
    <message>
        <source>mediation</source>
        <translation>bemiddeling</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>party</source>
        <translation>partij</translation>
    </message>
    <message>
        <source>words of a party</source>
        <translation>woorden van een partij</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>point of the agreement</source>
        <translation>punt van de afspraak</translation>
    </message>
    <message>
        <source>sealed note</source>
        <translation>verzegelde notitie</translation>
    </message>
    <message>
        <source>session</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>strength or concern</source>
        <translation>sterkte of bezorgdheid</translation>
    </message>
    <message>
        <source>talk with one side</source>
        <translation>gesprek met één partij</translation>
    </message>
    <message>
        <source>tick at a step</source>
        <translation>vinkje bij een stap</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Afgesproken op</translation>
    </message>
    <message>
        <source>Form of the agreement</source>
        <translation>Vorm van de afspraak</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Goedgekeurd door</translation>
    </message>
    <message>
        <source>Asked us not to take notes</source>
        <translation>Vroeg ons geen notities te maken</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Wie het kan lezen</translation>
    </message>
    <message>
        <source>Gender-based violence</source>
        <translation>Gendergerelateerd geweld</translation>
    </message>
    <message>
        <source>A language in common</source>
        <translation>Een gemeenschappelijke taal</translation>
    </message>
    <message>
        <source>An offence under way</source>
        <translation>Een misdrijf in onderzoek</translation>
    </message>
    <message>
        <source>A great gap in power</source>
        <translation>Een groot verschil in macht</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Geweld</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waarover het gaat</translation>
    </message>
    <message>
        <source>How it agreed</source>
        <translation>Hoe ze instemde</translation>
    </message>
    <message>
        <source>Agreed to take part on</source>
        <translation>Ingestemd met deelname op</translation>
    </message>
    <message>
        <source>look or paper, logged</source>
        <translation>geregistreerde inzage</translation>
    </message>
    <message>
        <source>case conference</source>
        <translation>casusoverleg</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>toestemming</translation>
    </message>
    <message>
        <source>street contact</source>
        <translation>straatcontact</translation>
    </message>
    <message>
        <source>statement of disagreement</source>
        <translation>verklaring van betwisting</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evenement</translation>
    </message>
    <message>
        <source>remark with a day</source>
        <translation>opmerking met datum</translation>
    </message>
    <message>
        <source>name and ways to be reached</source>
        <translation>naam en bereikbaarheid</translation>
    </message>
    <message>
        <source>information given</source>
        <translation>informatie gegeven</translation>
    </message>
    <message>
        <source>use of the keys</source>
        <translation>gebruik van de sleutels</translation>
    </message>
    <message>
        <source>prevention message</source>
        <translation>preventieboodschap</translation>
    </message>
    <message>
        <source>opportunity offered</source>
        <translation>aangeboden kans</translation>
    </message>
    <message>
        <source>partner service</source>
        <translation>partnerdienst</translation>
    </message>
    <message>
        <source>pilot</source>
        <translation>proefproject</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>practice sheet</source>
        <translation>praktijkfiche</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>doorverwijzing</translation>
    </message>
    <message>
        <source>request</source>
        <translation>aanmelding</translation>
    </message>
    <message>
        <source>decision to keep or erase</source>
        <translation>beslissing over bewaring</translation>
    </message>
    <message>
        <source>review</source>
        <translation>herziening</translation>
    </message>
    <message>
        <source>request about rights</source>
        <translation>verzoek over rechten</translation>
    </message>
    <message>
        <source>outreach round</source>
        <translation>straatronde</translation>
    </message>
    <message>
        <source>safety event</source>
        <translation>veiligheidsincident</translation>
    </message>
    <message>
        <source>support plan</source>
        <translation>begeleidingsplan</translation>
    </message>
    <message>
        <source>training</source>
        <translation>vorming</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>bezoek</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>Receipt confirmed on</source>
        <translation>Ontvangst bevestigd op</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>What was done there</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Leeftijden</translation>
    </message>
    <message>
        <source>Agreed with the person</source>
        <translation>Afgesproken met de persoon</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Told how to complain</source>
        <translation>Beroepsweg meegedeeld</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Goedgekeurd op</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Levensgebied</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat wordt gevraagd</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gevraagd door</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Atmosfeer</translation>
    </message>
    <message>
        <source>We attend</source>
        <translation>Wij nemen deel</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>Waarom wel of niet</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschreven door</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Dagdeel</translation>
    </message>
    <message>
        <source>The legal basis is right</source>
        <translation>De rechtsgrond klopt</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat het werd</translation>
    </message>
    <message>
        <source>Who began it</source>
        <translation>Wie begon</translation>
    </message>
    <message>
        <source>What else could explain it</source>
        <translation>Wat het nog kan verklaren</translation>
    </message>
    <message>
        <source>What worries us, in behaviour: how we know</source>
        <translation>Wat ons zorgen baart, in gedrag: hoe we het weten</translation>
    </message>
    <message>
        <source>What worries us, in behaviour: what we know</source>
        <translation>Wat ons zorgen baart, in gedrag: wat we weten</translation>
    </message>
    <message>
        <source>What worries us, in behaviour: what we do not know</source>
        <translation>Wat ons zorgen baart, in gedrag: wat we niet weten</translation>
    </message>
    <message>
        <source>A better path</source>
        <translation>Een beter pad</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geboortejaar</translation>
    </message>
    <message>
        <source>What it brings home</source>
        <translation>Wat het oplevert</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Begrotingspost</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <source>Who was called</source>
        <translation>Wie werd gebeld</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Wie contact opnam</translation>
    </message>
    <message>
        <source>How to call back</source>
        <translation>Hoe terug te bellen</translation>
    </message>
    <message>
        <source>What can go</source>
        <translation>Wat weg kan</translation>
    </message>
    <message>
        <source>How far they understood</source>
        <translation>Begrip</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Wat er veranderd is</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Hoe het binnenkwam</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>Nagekeken op</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Hidden data was taken out</source>
        <translation>Verborgen gegevens verwijderd</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Reden van afsluiting</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Afgesloten op</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Zorgen</translation>
    </message>
    <message>
        <source>Who may know of it</source>
        <translation>Vertrouwelijkheid</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>What it contains</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Weather and context</source>
        <translation>Weer en omstandigheden</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Bijeengeroepen door</translation>
    </message>
    <message>
        <source>Immediate danger</source>
        <translation>Onmiddellijk gevaar</translation>
    </message>
    <message>
        <source>Talked through on</source>
        <translation>Nabesproken op</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslist op</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>To be erased on</source>
        <translation>Te wissen op</translation>
    </message>
    <message>
        <source>What was passed on</source>
        <translation>Wat werd doorgegeven</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gedaan op</translation>
    </message>
    <message>
        <source>Why it was dropped</source>
        <translation>Waarom losgelaten</translation>
    </message>
    <message>
        <source>What was done after the withdrawal</source>
        <translation>Gevolg van de intrekking</translation>
    </message>
    <message>
        <source>Can be reached in an emergency</source>
        <translation>Bereikbaar bij nood</translation>
    </message>
    <message>
        <source>Emergency called by</source>
        <translation>Noodgeval gemeld door</translation>
    </message>
    <message>
        <source>Emergency on</source>
        <translation>Noodgeval op</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Gestopt om</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hoe het afliep</translation>
    </message>
    <message>
        <source>Why it ended so</source>
        <translation>Waarom het zo afliep</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Beëindigd door</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beëindigd op</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Verlengd</translation>
    </message>
    <message>
        <source>Why it was extended</source>
        <translation>Reden van verlenging</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Wat niet werkte</translation>
    </message>
    <message>
        <source>Feedback on</source>
        <translation>Terugkoppeling op</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Terugkoppeling</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>Eerste afspraak</translation>
    </message>
    <message>
        <source>First read on</source>
        <translation>Eerste lezing op</translation>
    </message>
    <message>
        <source>First reader</source>
        <translation>Eerste lezer</translation>
    </message>
    <message>
        <source>First small step</source>
        <translation>Eerste kleine stap</translation>
    </message>
    <message>
        <source>View of the first reader</source>
        <translation>Visie van de eerste lezer</translation>
    </message>
    <message>
        <source>Genders</source>
        <translation>Genders</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Gegeven op</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>Wat goed gaat</translation>
    </message>
    <message>
        <source>Known group</source>
        <translation>Bekende groep</translation>
    </message>
    <message>
        <source>Holder of parental responsibility</source>
        <translation>Houder van het ouderlijk gezag</translation>
    </message>
    <message>
        <source>How to reach the holder of parental responsibility</source>
        <translation>Hoe de houder van het ouderlijk gezag te bereiken</translation>
    </message>
    <message>
        <source>Who was visited</source>
        <translation>Wie werd bezocht</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>How to refer</source>
        <translation>Hoe doorverwijzen</translation>
    </message>
    <message>
        <source>Hurts, conflicts and injustices</source>
        <translation>Kwetsuren, conflicten en onrecht</translation>
    </message>
    <message>
        <source>How the identity was checked</source>
        <translation>Hoe de identiteit werd nagegaan</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>Als er niets gebeurt</translation>
    </message>
    <message>
        <source>Who is in danger</source>
        <translation>Wie in gevaar is</translation>
    </message>
    <message>
        <source>What should show it</source>
        <translation>Waaraan het te zien is</translation>
    </message>
    <message>
        <source>Tell the person on</source>
        <translation>De persoon inlichten op</translation>
    </message>
    <message>
        <source>The person knows</source>
        <translation>De persoon weet het</translation>
    </message>
    <message>
        <source>Person told on</source>
        <translation>Persoon ingelicht op</translation>
    </message>
    <message>
        <source>Why the person does not know</source>
        <translation>Waarom de persoon het niet weet</translation>
    </message>
    <message>
        <source>Legal ground of the meeting</source>
        <translation>Rechtsgrond van het overleg</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Datum van de grond</translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation>Tolk nodig</translation>
    </message>
    <message>
        <source>The invitation says who, what and why</source>
        <translation>De uitnodiging zegt wie, wat en waarom</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Bewaren tot</translation>
    </message>
    <message>
        <source>Still there after a month</source>
        <translation>Na een maand nog bezig</translation>
    </message>
    <message>
        <source>Still there after three months</source>
        <translation>Na drie maanden nog bezig</translation>
    </message>
    <message>
        <source>Still there after six months</source>
        <translation>Na zes maanden nog bezig</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Wat er geleerd werd</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Wat werd weggelaten</translation>
    </message>
    <message>
        <source>Legal ground for exchange</source>
        <translation>Rechtsgrond voor uitwisseling</translation>
    </message>
    <message>
        <source>First look back</source>
        <translation>Eerste terugblik</translation>
    </message>
    <message>
        <source>Second look back</source>
        <translation>Tweede terugblik</translation>
    </message>
    <message>
        <source>Closing proposed by</source>
        <translation>Afsluiting voorgesteld door</translation>
    </message>
    <message>
        <source>Looked at before closing</source>
        <translation>Nagekeken voor de afsluiting</translation>
    </message>
    <message>
        <source>What came out when it was talked through</source>
        <translation>Wat de nabespreking opleverde</translation>
    </message>
    <message>
        <source>Why it was declined</source>
        <translation>Reden van weigering</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Ingevoerd</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeven door</translation>
    </message>
    <message>
        <source>People and places that hold: how we know</source>
        <translation>Mensen en plekken die houvast geven: hoe we het weten</translation>
    </message>
    <message>
        <source>People and places that hold: what we know</source>
        <translation>Mensen en plekken die houvast geven: wat we weten</translation>
    </message>
    <message>
        <source>People and places that hold: what we do not know</source>
        <translation>Mensen en plekken die houvast geven: wat we niet weten</translation>
    </message>
    <message>
        <source>Hurts and injustices: how we know</source>
        <translation>Kwetsuren en onrecht: hoe we het weten</translation>
    </message>
    <message>
        <source>Hurts and injustices: what we know</source>
        <translation>Kwetsuren en onrecht: wat we weten</translation>
    </message>
    <message>
        <source>Hurts and injustices: what we do not know</source>
        <translation>Kwetsuren en onrecht: wat we niet weten</translation>
    </message>
    <message>
        <source>Legal service asked on</source>
        <translation>Juridische dienst gevraagd op</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Bestandsgrootte</translation>
    </message>
    <message>
        <source>Why the restriction was lifted</source>
        <translation>Reden van de opheffing</translation>
    </message>
    <message>
        <source>Restriction lifted by</source>
        <translation>Beperking opgeheven door</translation>
    </message>
    <message>
        <source>Restriction lifted on</source>
        <translation>Beperking opgeheven op</translation>
    </message>
    <message>
        <source>Later look agreed</source>
        <translation>Latere terugblik afgesproken</translation>
    </message>
    <message>
        <source>Main person</source>
        <translation>Hoofdpersoon</translation>
    </message>
    <message>
        <source>What would make it better</source>
        <translation>Wat het beter zou maken</translation>
    </message>
    <message>
        <source>What would make it worse</source>
        <translation>Wat het erger zou maken</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>Wat is afgedekt</translation>
    </message>
    <message>
        <source>What matters to this person</source>
        <translation>Wat voor deze persoon telt</translation>
    </message>
    <message>
        <source>What matters: how we know</source>
        <translation>Wat telt: hoe we het weten</translation>
    </message>
    <message>
        <source>What matters: what we know</source>
        <translation>Wat telt: wat we weten</translation>
    </message>
    <message>
        <source>What matters: what we do not know</source>
        <translation>Wat telt: wat we niet weten</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Bemiddeling</translation>
    </message>
    <message>
        <source>Messages used</source>
        <translation>Gebruikte boodschappen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Bestandstype</translation>
    </message>
    <message>
        <source>What we are missing or getting wrong</source>
        <translation>Wat we missen of verkeerd zien</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Vorming</translation>
    </message>
    <message>
        <source>How near it is, in their words</source>
        <translation>Hoe dichtbij het is, in eigen woorden</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behoefte</translation>
    </message>
    <message>
        <source>Review after this one</source>
        <translation>Volgende herziening</translation>
    </message>
    <message>
        <source>Kind of next step</source>
        <translation>Soort volgende stap</translation>
    </message>
    <message>
        <source>Why without consent</source>
        <translation>Waarom zonder toestemming</translation>
    </message>
    <message>
        <source>Why no guardian is named</source>
        <translation>Waarom geen gezagshouder genoemd is</translation>
    </message>
    <message>
        <source>Answered with “I do not know”</source>
        <translation>Beantwoord met ‘Ik weet het niet’</translation>
    </message>
    <message>
        <source>Do not use it when</source>
        <translation>Wanneer niet gebruiken</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Genoteerd op</translation>
    </message>
    <message>
        <source>Postponing approved by</source>
        <translation>Uitstel goedgekeurd door</translation>
    </message>
    <message>
        <source>Information given by</source>
        <translation>Geïnformeerd door</translation>
    </message>
    <message>
        <source>Why it was postponed</source>
        <translation>Reden van uitstel</translation>
    </message>
    <message>
        <source>How the information was given</source>
        <translation>Vorm van de informatie</translation>
    </message>
    <message>
        <source>Language of the information</source>
        <translation>Taal van de informatie</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Geïnformeerd op</translation>
    </message>
    <message>
        <source>Postponed until</source>
        <translation>Uitgesteld tot</translation>
    </message>
    <message>
        <source>How we will notice</source>
        <translation>Waaraan we het merken</translation>
    </message>
    <message>
        <source>Later notices</source>
        <translation>Latere berichten</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Observations of the place</source>
        <translation>Waarnemingen van de plek</translation>
    </message>
    <message>
        <source>Ground for data on offences</source>
        <translation>Grond voor gegevens over strafbare feiten</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Aangeboden door</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Aangeboden op</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>Wat ze bieden</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Plaats in de volgorde</translation>
    </message>
    <message>
        <source>Ours to answer</source>
        <translation>Voor ons</translation>
    </message>
    <message>
        <source>The minor&apos;s own view</source>
        <translation>Eigen visie van de minderjarige</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Welk document</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wie deelnam</translation>
    </message>
    <message>
        <source>Partner service</source>
        <translation>Partnerdienst</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partij</translation>
    </message>
    <message>
        <source>Something was passed on</source>
        <translation>Er werd iets doorgegeven</translation>
    </message>
    <message>
        <source>A better path: how we know</source>
        <translation>Een beter pad: hoe we het weten</translation>
    </message>
    <message>
        <source>A better path: what we know</source>
        <translation>Een beter pad: wat we weten</translation>
    </message>
    <message>
        <source>A better path: what we do not know</source>
        <translation>Een beter pad: wat we niet weten</translation>
    </message>
    <message>
        <source>Paused on</source>
        <translation>Gepauzeerd op</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Aantal mensen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>The person is informed</source>
        <translation>De persoon is ingelicht</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation>Wie aanwezig was</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Waar het om ging</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Voorgesteld door</translation>
    </message>
    <message>
        <source>Proposed way out</source>
        <translation>Voorgestelde uitkomst</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Voorgesteld op</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Gemeld door</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Gemeld op</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Hoe te bereiken</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Ontvangen door</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Key of the recipient</source>
        <translation>Sleutel van de ontvanger</translation>
    </message>
    <message>
        <source>Person or function</source>
        <translation>Persoon of functie</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>Geweigerd op</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>Overhandigd op</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Vervangt</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Reported to the city</source>
        <translation>Gemeld aan de stad</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>Hoe het is afgehandeld</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Afgehandeld door</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Afgehandeld op</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Middelen</translation>
    </message>
    <message>
        <source>Restored by</source>
        <translation>Hersteld door</translation>
    </message>
    <message>
        <source>Restored on</source>
        <translation>Hersteld op</translation>
    </message>
    <message>
        <source>Why it is restricted</source>
        <translation>Reden van de beperking</translation>
    </message>
    <message>
        <source>Restricted by</source>
        <translation>Beperkt door</translation>
    </message>
    <message>
        <source>Restricted on</source>
        <translation>Beperkt op</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rumours about the place</source>
        <translation>Geruchten over de plek</translation>
    </message>
    <message>
        <source>Safety arrangements</source>
        <translation>Veiligheidsafspraken</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wie dat zegt</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Wat precies</translation>
    </message>
    <message>
        <source>Searched on</source>
        <translation>Gezocht op</translation>
    </message>
    <message>
        <source>Answer of the second reader</source>
        <translation>Antwoord van de tweede lezer</translation>
    </message>
    <message>
        <source>Second person asked</source>
        <translation>Tweede persoon gevraagd</translation>
    </message>
    <message>
        <source>Second person on</source>
        <translation>Tweede persoon op</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Tweede persoon</translation>
    </message>
    <message>
        <source>Read a second time on</source>
        <translation>Tweede lezing op</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Tweede lezer</translation>
    </message>
    <message>
        <source>View of the second reader</source>
        <translation>Visie van de tweede lezer</translation>
    </message>
    <message>
        <source>Words of the second person</source>
        <translation>Woorden van de tweede persoon</translation>
    </message>
    <message>
        <source>Rules of secrecy</source>
        <translation>Regels van geheimhouding</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Verzonden op</translation>
    </message>
    <message>
        <source>Serial number of the paper</source>
        <translation>Volgnummer van het document</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Services involved</source>
        <translation>Betrokken diensten</translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation>Controlesom</translation>
    </message>
    <message>
        <source>Skills and what goes well: how we know</source>
        <translation>Vaardigheden en wat goed gaat: hoe we het weten</translation>
    </message>
    <message>
        <source>Skills and what goes well: what we know</source>
        <translation>Vaardigheden en wat goed gaat: wat we weten</translation>
    </message>
    <message>
        <source>Skills and what goes well: what we do not know</source>
        <translation>Vaardigheden en wat goed gaat: wat we niet weten</translation>
    </message>
    <message>
        <source>Ground for sensitive data</source>
        <translation>Grond voor gevoelige gegevens</translation>
    </message>
    <message>
        <source>We spoke</source>
        <translation>Wij spraken</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Begonnen op</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Nog nodig</translation>
    </message>
    <message>
        <source>Still proportionate</source>
        <translation>Nog evenredig</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Sterktes</translation>
    </message>
    <message>
        <source>What has become stronger</source>
        <translation>Wat sterker werd</translation>
    </message>
    <message>
        <source>Whom or what it concerns</source>
        <translation>Wie of wat het betreft</translation>
    </message>
    <message>
        <source>Support offered to the worker on</source>
        <translation>Steun aangeboden aan de medewerker op</translation>
    </message>
    <message>
        <source>What was offered to the worker</source>
        <translation>Wat de medewerker werd aangeboden</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>Waar het bij hoort</translation>
    </message>
    <message>
        <source>Tasks for us</source>
        <translation>Taken voor ons</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Versie van de tekst</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation>Bestuursniveau</translation>
    </message>
    <message>
        <source>The person was told</source>
        <translation>De persoon werd ingelicht</translation>
    </message>
    <message>
        <source>Why not told</source>
        <translation>Waarom niet ingelicht</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Sfeer</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Lesgever</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>Wanneer gebruiken</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Accompanied on the way</source>
        <translation>Warme overdracht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Wat werkte</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Getuige</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>In de woorden van de persoon</translation>
    </message>
    <message>
        <source>Words taken out on</source>
        <translation>Woorden weggehaald op</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wie erbij was</translation>
    </message>
    <message>
        <source>What worries the person: how we know</source>
        <translation>Waar de persoon zich zorgen over maakt: hoe we het weten</translation>
    </message>
    <message>
        <source>What worries the person: what we know</source>
        <translation>Waar de persoon zich zorgen over maakt: wat we weten</translation>
    </message>
    <message>
        <source>What worries the person: what we do not know</source>
        <translation>Waar de persoon zich zorgen over maakt: wat we niet weten</translation>
    </message>
    <message>
        <source>What worries the person</source>
        <translation>Waar de persoon zich zorgen over maakt</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>Wanneer het geschreven werd</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Wie het schreef</translation>
    </message>
    <message>
        <source>Lines that are wrong or outdated</source>
        <translation>Regels die fout of verouderd zijn</translation>
    </message>
    <message>
        <source>Size of the group</source>
        <translation>Grootte van de groep</translation>
    </message>
    <message>
        <source>How many took part</source>
        <translation>Aantal deelnemers</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Agreement with us</source>
        <translation>Afspraak met ons</translation>
    </message>
    <message>
        <source>The agreement ends on</source>
        <translation>De afspraak eindigt op</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Wat werd gezien</translation>
    </message>
    <message>
        <source>How many hours</source>
        <translation>Aantal uren</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslist door</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Te doen tegen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Gehouden op</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Genoemd</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Limits explained</source>
        <translation>Grenzen uitgelegd</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>In één regel</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Bemiddelaar</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>Bemiddelaars</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Minderjarig</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Kind of mediation</source>
        <translation>Soort bemiddeling</translation>
    </message>
    <message>
        <source>Why a file is needed</source>
        <translation>Waarom een dossier nodig is</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Wat ze nodig hebben</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Volgende keer</translation>
    </message>
    <message>
        <source>Notes agreed to on</source>
        <translation>Met notities ingestemd op</translation>
    </message>
    <message>
        <source>Told that a file is kept</source>
        <translation>Weet dat er een dossier is</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Geopend op</translation>
    </message>
    <message>
        <source>Where the request came from</source>
        <translation>Waar de vraag vandaan kwam</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>People directly concerned</source>
        <translation>Rechtstreeks betrokken mensen</translation>
    </message>
    <message>
        <source>People indirectly concerned</source>
        <translation>Onrechtstreeks betrokken mensen</translation>
    </message>
    <message>
        <source>Purpose in a sentence</source>
        <translation>Doel in één zin</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Lets its words be shown</source>
        <translation>Laat de eigen woorden tonen</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Aangevraagd op</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Rules explained</source>
        <translation>Regels uitgelegd</translation>
    </message>
    <message>
        <source>Safe way to be in touch</source>
        <translation>Veilige weg om contact te leggen</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Aantal mensen</translation>
    </message>
    <message>
        <source>Who speaks for them</source>
        <translation>Wie voor hen spreekt</translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation>Hoe het gaat</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Gestopt op</translation>
    </message>
    <message>
        <source>Who is accompanied</source>
        <translation>Wie wordt begeleid</translation>
    </message>
    <message>
        <source>Why it suits, or does not</source>
        <translation>Waarom het past, of niet</translation>
    </message>
    <message>
        <source>Suitable</source>
        <translation>Geschikt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Form of violence</source>
        <translation>Vorm van geweld</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>Vrijwillig</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>From or by</source>
        <translation>Vanaf of tegen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Withdrew on</source>
        <translation>Teruggetrokken op</translation>
    </message>
    <message>
        <source>{who}, {what} of {day}</source>
        <comment>such as: Nadia B., note of 9 March</comment>
        <translation>{who}, {what} van {day}</translation>
    </message>
    <message>
        <source>{who}, {what}</source>
        <comment>such as: Nadia B., case</comment>
        <translation>{who}, {what}</translation>
    </message>
    <message>
        <source>{what} of {day}</source>
        <comment>such as: note of 9 March</comment>
        <translation>{what} van {day}</translation>
    </message>
    <message>
        <source>another entry ({number})</source>
        <comment>a record that this one names; its first digits</comment>
        <translation>een ander item ({number})</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>The recovery sheet as it is printed</source>
        <translation>Het herstelblad zoals het wordt gedrukt</translation>
    </message>
</context>
<context>
    <name>ReferralForms</name>
    <message>
        <source>Service of the directory</source>
        <translation>Dienst uit de lijst</translation>
    </message>
    <message>
        <source>Only if it is not in the directory.</source>
        <translation>Alleen als die niet in de lijst staat.</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Nieuwe doorverwijzing</translation>
    </message>
    <message>
        <source>Save the referral</source>
        <translation>Doorverwijzing bewaren</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>What the person wants there</source>
        <translation>Wat de persoon daar wil</translation>
    </message>
    <message>
        <source>We go along the first time</source>
        <translation>De eerste keer gaan we mee</translation>
    </message>
    <message>
        <source>Nothing leaves yet: first the summary is read through with the person.</source>
        <translation>Er gaat nog niets weg: eerst wordt de samenvatting met de persoon doorgelezen.</translation>
    </message>
    <message>
        <source>Send the referral</source>
        <translation>Doorverwijzing versturen</translation>
    </message>
    <message>
        <source>Save that it was sent</source>
        <translation>Bewaren dat ze verstuurd is</translation>
    </message>
    <message>
        <source>Summary, as short as will do</source>
        <translation>Samenvatting, zo kort mogelijk</translation>
    </message>
    <message>
        <source>Read it through with the person.</source>
        <translation>Lees het door met de persoon.</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Wettelijke grond</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Wat wordt weggelaten</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>It stands in the register for good. Nothing is sent by this laptop.</source>
        <translation>Het blijft in het register staan. Deze laptop verstuurt niets.</translation>
    </message>
    <message>
        <source>The service answered</source>
        <translation>Antwoord van de dienst</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwoord bewaren</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>Eerste afspraak</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Was it kept?</source>
        <translation>Is die nagekomen?</translation>
    </message>
    <message>
        <source>The service reported back</source>
        <translation>De dienst heeft teruggekoppeld</translation>
    </message>
    <message>
        <source>What they said, in a few words</source>
        <translation>Wat ze zeiden, in een paar woorden</translation>
    </message>
    <message>
        <source>Needed, because the service has not reported back.</source>
        <translation>Nodig, omdat de dienst niet heeft teruggekoppeld.</translation>
    </message>
    <message>
        <source>Close the referral</source>
        <translation>Doorverwijzing afsluiten</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>Eerste afspraak</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>referrals that are not closed</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>All</source>
        <comment>referrals, open and closed</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>twee versies</translation>
    </message>
    <message>
        <source>Not what was signed</source>
        <translation>Niet wat ondertekend is</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Doorverwijzingen</translation>
    </message>
    <message>
        <source>Ways opened to other services, latest first. A referral begins in its case.</source>
        <translation>Wegen naar andere diensten, nieuwste eerst. Een doorverwijzing begint in het dossier.</translation>
    </message>
    <message>
        <source>Which referrals</source>
        <translation>Welke doorverwijzingen</translation>
    </message>
    <message>
        <source>No referral yet</source>
        <translation>Nog geen doorverwijzing</translation>
    </message>
    <message>
        <source>A referral begins in a case, under Referrals, and stands here until it is closed.</source>
        <translation>Een doorverwijzing begint in een dossier, onder Doorverwijzingen, en staat hier tot ze is afgesloten.</translation>
    </message>
    <message>
        <source>No referral is open</source>
        <translation>Er staat geen doorverwijzing open</translation>
    </message>
    <message>
        <source>Show all referrals</source>
        <translation>Alle doorverwijzingen tonen</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>kiezen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>openen</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>No laptop of {name} can receive files</source>
        <translation>Geen laptop van {name} kan bestanden ontvangen</translation>
    </message>
    <message>
        <source>Its certificate has ended or was withdrawn; it can be renewed.</source>
        <translation>Het certificaat is verlopen of ingetrokken; het kan worden vernieuwd.</translation>
    </message>
    <message>
        <source>The certificate of an author is missing</source>
        <translation>Het certificaat van een auteur ontbreekt</translation>
    </message>
    <message>
        <source>Bring in a file of theirs first. Nothing was written.</source>
        <translation>Neem eerst een bestand van die auteur over. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Both meet, compare the thirty digits of the sender&apos;s key, and the supervisor signs. Then the sender writes the file again.</source>
        <translation>Beiden ontmoeten elkaar, vergelijken de dertig cijfers van de sleutel van de afzender, en de teamverantwoordelijke ondertekent. Dan schrijft de afzender het bestand opnieuw.</translation>
    </message>
    <message>
        <source>It was brought in on {day}.</source>
        <translation>Het is overgenomen op {day}.</translation>
    </message>
</context>
<context>
    <name>RehearseStep</name>
    <message>
        <source>Take the sheet out of its envelope and type these two groups from it.</source>
        <translation>Haal het blad uit de envelop en typ deze twee groepen ervan over.</translation>
    </message>
    <message>
        <source>Take the sheet out of its envelope and type its whole code.</source>
        <translation>Haal het blad uit de envelop en typ de hele sleutel over.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groep {number}</translation>
    </message>
    <message>
        <source>That does not stand on the sheet that is valid now. Is it an older one?</source>
        <translation>Dat staat niet op het blad dat nu geldt. Is het een ouder blad?</translation>
    </message>
</context>
<context>
    <name>RequestBody</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Beantwoorden</translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Nog nodig: {things}.</translation>
    </message>
    <message>
        <source>Change this line</source>
        <translation>Deze regel wijzigen</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Deze regel weghalen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Vragen beantwoorden</translation>
    </message>
    <message>
        <source>Hand to the second reader</source>
        <translation>Aan de tweede lezer geven</translation>
    </message>
    <message>
        <source>Read it second</source>
        <translation>Als tweede lezen</translation>
    </message>
    <message>
        <source>Is it known already?</source>
        <translation>Is het al bekend?</translation>
    </message>
    <message>
        <source>Propose a case</source>
        <translation>Dossier voorstellen</translation>
    </message>
    <message>
        <source>Begin a mediation</source>
        <translation>Bemiddeling beginnen</translation>
    </message>
    <message>
        <source>Decide without a file</source>
        <translation>Beslissen zonder dossier</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Known already?</source>
        <translation>Al bekend?</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat er gevraagd wordt</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Wat er gezien is</translation>
    </message>
    <message>
        <source>Before anything is filed</source>
        <translation>Voordat er iets in een dossier komt</translation>
    </message>
    <message>
        <source>Two readings</source>
        <translation>Twee lezingen</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ervan geworden is</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>New mediation</source>
        <translation>Nieuwe bemiddeling</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Aanvraag bewaren</translation>
    </message>
    <message>
        <source>Write it so that every side could read it.</source>
        <translation>Schrijf het zo dat elke partij het zou kunnen lezen.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Hoe ze heet</translation>
    </message>
    <message>
        <source>Linden Block courtyard</source>
        <translation>Binnenplaats Linden Block</translation>
    </message>
    <message>
        <source>The place or the matter, no names of people.</source>
        <translation>De plaats of de zaak, geen namen van mensen.</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Aangevraagd op</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Soort conflict</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Hoe het begint</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waarover het gaat</translation>
    </message>
    <message>
        <source>What happens, where and when. Nobody accuses, nobody is accused.</source>
        <translation>Wat er gebeurt, waar en wanneer. Niemand klaagt aan, niemand wordt aangeklaagd.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Left empty, it is that of the place.</source>
        <translation>Leeg gelaten is het die van de plaats.</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Wie vroeg het</translation>
    </message>
    <message>
        <source>Mediates with you</source>
        <translation>Bemiddelt met jou</translation>
    </message>
</context>
<context>
    <name>RequestLine</name>
    <message>
        <source>Received on {day}</source>
        <translation>Ontvangen op {day}</translation>
    </message>
    <message>
        <source>answered on {day}</source>
        <translation>beantwoord op {day}</translation>
    </message>
    <message>
        <source>answer due by {day}</source>
        <translation>antwoord uiterlijk {day}</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>verlengd</translation>
    </message>
    <message>
        <source>Check who asks…</source>
        <translation>Controleren wie vraagt…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Read through…</source>
        <translation>Doorlezen…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Beslissen…</translation>
    </message>
    <message>
        <source>Enter the answer…</source>
        <translation>Antwoord invullen…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>Meer tijd…</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Nog nodig: {things}.</translation>
    </message>
    <message>
        <source>Incoming request</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Somebody is in danger now</source>
        <translation>Er is nu iemand in gevaar</translation>
    </message>
    <message>
        <source>This request is not on this laptop</source>
        <translation>Deze aanmelding staat niet op deze laptop</translation>
    </message>
    <message>
        <source>Its time may be over, or it is for others to read.</source>
        <translation>Misschien is haar tijd om, of is ze voor anderen bestemd.</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Nog niets.</translation>
    </message>
    <message>
        <source>received on {day}</source>
        <translation>ontvangen op {day}</translation>
    </message>
    <message>
        <source>erased on {day}</source>
        <translation>gewist op {day}</translation>
    </message>
    <message>
        <source>Answer the questions, then a second person reads it.</source>
        <translation>Eerst de vragen beantwoorden, dan leest een tweede persoon.</translation>
    </message>
    <message>
        <source>Every question has its answer. A second person reads it next.</source>
        <translation>Elke vraag heeft een antwoord. Nu leest een tweede persoon.</translation>
    </message>
    <message>
        <source>It waits for {name}, who reads it second.</source>
        <translation>Wacht op {name}, die het als tweede leest.</translation>
    </message>
    <message>
        <source>Look after people first. Then write down what became of it; nobody is called from here.</source>
        <translation>Zorg eerst voor mensen. Schrijf daarna op wat ervan werd; van hieruit wordt niemand gebeld.</translation>
    </message>
    <message>
        <source>It is decided. Nothing more is asked of anybody.</source>
        <translation>Het is beslist. Van niemand wordt nog iets gevraagd.</translation>
    </message>
    <message>
        <source>It has waited for 30 days: “no ground” is proposed.</source>
        <translation>Het wacht al 30 dagen: voorgesteld wordt ‘geen grond’.</translation>
    </message>
    <message>
        <source>Two people have read it and agree. Decide what becomes of it.</source>
        <translation>Twee mensen hebben het gelezen en zijn het eens. Beslis wat ervan wordt.</translation>
    </message>
    <message>
        <source>Two people have read it and see it differently: no file is made. Decide what else becomes of it, or take it back.</source>
        <translation>Twee mensen hebben het gelezen en zien het anders: er komt geen dossier. Beslis iets anders of neem het terug.</translation>
    </message>
    <message>
        <source>Nothing on this laptop fits “{words}”.</source>
        <translation>Niets op deze laptop past bij ‘{words}’.</translation>
    </message>
    <message>
        <source>This fits “{words}”. Look first whether it is the same:</source>
        <translation>Dit past bij ‘{words}’. Kijk eerst of het hetzelfde is:</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wie vraagt</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Om terug te bellen</translation>
    </message>
    <message>
        <source>to be told on {day}</source>
        <translation>wordt verteld op {day}</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Wat kan het anders verklaren?</translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation>Wat gaat er goed?</translation>
    </message>
    <message>
        <source>What happens if we do nothing?</source>
        <translation>Wat gebeurt er als we niets doen?</translation>
    </message>
    <message>
        <source>Is anybody in danger now?</source>
        <translation>Is er nu iemand in gevaar?</translation>
    </message>
    <message>
        <source>Is our service the right one?</source>
        <translation>Is onze dienst de juiste?</translation>
    </message>
    <message>
        <source>Does the person know of this request?</source>
        <translation>Weet de persoon van deze aanmelding?</translation>
    </message>
    <message>
        <source>Has not read it.</source>
        <translation>Heeft het niet gelezen.</translation>
    </message>
    <message>
        <source>Proposes: {exit}</source>
        <translation>Stelt voor: {exit}</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>Open the mediation</source>
        <translation>Bemiddeling openen</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation>Aanmelding bewaard</translation>
    </message>
    <message>
        <source>Answers kept</source>
        <translation>Antwoorden bewaard</translation>
    </message>
    <message>
        <source>Line kept</source>
        <translation>Regel bewaard</translation>
    </message>
    <message>
        <source>Line taken away</source>
        <translation>Regel weggehaald</translation>
    </message>
    <message>
        <source>It waits for its second reader; hand it over with a file</source>
        <translation>Wacht op de tweede lezer; geef het mee met een bestand</translation>
    </message>
    <message>
        <source>Taken back to its questions</source>
        <translation>Terug bij de vragen</translation>
    </message>
    <message>
        <source>Kept as an emergency</source>
        <translation>Bewaard als noodgeval</translation>
    </message>
    <message>
        <source>Second reading kept; hand it back with a file</source>
        <translation>Tweede lezing bewaard; geef het terug met een bestand</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>Case proposed; it waits for its second reader</source>
        <translation>Dossier voorgesteld; het wacht op zijn tweede lezer</translation>
    </message>
    <message>
        <source>Mediation begun</source>
        <translation>Bemiddeling begonnen</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Request</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wacht op</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Beslissen voor</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>requests that wait for a decision</comment>
        <translation>Wachtend</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all requests</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nieuwe aanmelding</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are past their day</source>
        <comment>requests to erase</comment>
        <translation>
            <numerusform>%n aanmelding is over haar datum</numerusform>
            <numerusform>%n aanmeldingen zijn over hun datum</numerusform>
        </translation>
    </message>
    <message>
        <source>Their words go for good; that they came, and what became of them, stays as a number.</source>
        <translation>Hun woorden gaan voorgoed weg; dat ze kwamen en wat ervan werd, blijft als getal.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests erased</source>
        <comment>toast</comment>
        <translation>
            <numerusform>%n aanmelding gewist</numerusform>
            <numerusform>%n aanmeldingen gewist</numerusform>
        </translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation>Aanmelding bewaard</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>twee versies</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>herinnering</translation>
    </message>
    <message>
        <source>Incoming requests</source>
        <translation>Aanmeldingen</translation>
    </message>
    <message>
        <source>Pause before you file: each is read by two people before anything becomes of it.</source>
        <translation>Eerst stilstaan, dan pas een dossier: twee mensen lezen elke aanmelding.</translation>
    </message>
    <message>
        <source>Erase them now</source>
        <translation>Nu wissen</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Welke aanmeldingen</translation>
    </message>
    <message>
        <source>No request waits</source>
        <translation>Er wacht geen aanmelding</translation>
    </message>
    <message>
        <source>What others ask, tell or fear stands here until two people have read it. Most of it never becomes a file.</source>
        <translation>Wat anderen vragen, vertellen of vrezen staat hier tot twee mensen het gelezen hebben. Het meeste wordt nooit een dossier.</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>kiezen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>openen</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>Restoring the backup</source>
        <translation>De back-up wordt teruggezet</translation>
    </message>
    <message>
        <source>Until it is finished your notes stay as they are. Then you unlock them again.</source>
        <translation>Tot het klaar is blijven je notities zoals ze zijn. Daarna ontgrendel je ze weer.</translation>
    </message>
    <message>
        <source>Reading and checking the backup</source>
        <translation>De back-up wordt gelezen en gecontroleerd</translation>
    </message>
    <message>
        <source>Back to unlocking</source>
        <translation>Terug naar ontgrendelen</translation>
    </message>
</context>
<context>
    <name>SafetyForms</name>
    <message>
        <source>Danger: what happened</source>
        <translation>Gevaar: wat er gebeurde</translation>
    </message>
    <message>
        <source>Save what happened</source>
        <translation>Bewaren wat er gebeurde</translation>
    </message>
    <message>
        <source>A second person looks at it within 24 hours. Nobody is contacted by this.</source>
        <translation>Een tweede persoon kijkt er binnen 24 uur naar. Dit bericht gaat naar niemand.</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation>Wat er te zien en te horen was</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Who was in danger</source>
        <translation>Wie in gevaar was</translation>
    </message>
    <message>
        <source>Who was called, and when</source>
        <translation>Wie is gebeld, en wanneer</translation>
    </message>
    <message>
        <source>One call in each line.</source>
        <translation>Eén telefoontje per regel.</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Wie besliste</translation>
    </message>
    <message>
        <source>Left empty, it was you.</source>
        <translation>Leeg: wie dit schrijft.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Yes, enter it now</source>
        <translation>Ja, nu noteren</translation>
    </message>
    <message>
        <source>Yes, within 24 hours</source>
        <translation>Ja, binnen 24 uur</translation>
    </message>
    <message>
        <source>Was anything passed on about the person?</source>
        <translation>Is er iets over de persoon doorgegeven?</translation>
    </message>
    <message>
        <source>What was passed on</source>
        <translation>Wat is doorgegeven</translation>
    </message>
    <message>
        <source>Save what was passed on</source>
        <translation>Bewaren wat is doorgegeven</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In een paar woorden</translation>
    </message>
    <message>
        <source>Look at it as the second person</source>
        <translation>Als tweede persoon bekijken</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>Ik heb het bekeken</translation>
    </message>
    <message>
        <source>Talked over on</source>
        <translation>Besproken op</translation>
    </message>
    <message>
        <source>What we do differently</source>
        <translation>Wat we anders doen</translation>
    </message>
    <message>
        <source>Debrief in the team</source>
        <translation>Nabespreking in het team</translation>
    </message>
    <message>
        <source>Save the debrief</source>
        <translation>Nabespreking bewaren</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Aangeboden op</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Wat is aangeboden</translation>
    </message>
    <message>
        <source>Nothing about how somebody feels.</source>
        <translation>Niets over hoe het met iemand gaat.</translation>
    </message>
    <message>
        <source>Support for whoever was there</source>
        <translation>Steun voor wie erbij was</translation>
    </message>
    <message>
        <source>Save the offer</source>
        <translation>Aanbod bewaren</translation>
    </message>
</context>
<context>
    <name>SalvagingPage</name>
    <message>
        <source>Bringing back what can be read</source>
        <translation>Wat leesbaar is wordt teruggehaald</translation>
    </message>
    <message>
        <source>The damaged files are kept aside. If you stop, everything stays as it was.</source>
        <translation>De beschadigde bestanden worden apart gezet. Als je stopt, blijft alles zoals het was.</translation>
    </message>
    <message>
        <source>Reading page by page</source>
        <translation>Pagina voor pagina wordt gelezen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Type a name, a place or a word from a note.</source>
        <translation>Typ een naam, een plaats of een woord uit een notitie.</translation>
    </message>
    <message>
        <source>Nothing with ‘{words}’.</source>
        <translation>Niets met ‘{words}’.</translation>
    </message>
    <message>
        <source>Search people, places, notes, mediations</source>
        <translation>Zoek personen, plaatsen, notities, bemiddelingen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
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
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>scope of the search</comment>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Mediations</source>
        <comment>scope of the search</comment>
        <translation>Bemiddelingen</translation>
    </message>
    <message>
        <source>Library</source>
        <comment>scope of the search</comment>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat gevonden werd</translation>
    </message>
    <message>
        <source>New entries are still being read; more may be found in a moment.</source>
        <translation>Nieuwe items worden nog gelezen; straks wordt misschien meer gevonden.</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>kiezen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>openen</translation>
    </message>
    <message>
        <source>note there</source>
        <comment>hint beside Ctrl and Enter: in the case chosen</comment>
        <translation>notitie daar</translation>
    </message>
    <message>
        <source>people, places, notes</source>
        <comment>hint beside the Tab key</comment>
        <translation>personen, plaatsen, notities</translation>
    </message>
    <message>
        <source>close</source>
        <comment>hint beside the Escape key</comment>
        <translation>sluiten</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Opened last</source>
        <comment>group of hits</comment>
        <translation>Laatst geopend</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>a hit</comment>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>group of hits</comment>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>People</source>
        <comment>group of hits</comment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>group of hits</comment>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Mediations</source>
        <comment>group of hits</comment>
        <translation>Bemiddelingen</translation>
    </message>
    <message>
        <source>Library</source>
        <comment>group of hits</comment>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Do something</source>
        <comment>group of hits</comment>
        <translation>Iets doen</translation>
    </message>
</context>
<context>
    <name>SessionForms</name>
    <message>
        <source>Common ground</source>
        <translation>Gemeenschappelijk</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>What all sides have said</source>
        <translation>Wat alle partijen hebben gezegd</translation>
    </message>
    <message>
        <source>Only what every side has said itself.</source>
        <translation>Alleen wat elke partij zelf heeft gezegd.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Gesprek toevoegen</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Gesprek bewaren</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wie er was</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>In één regel</translation>
    </message>
    <message>
        <source>Rules for talking; draft read aloud</source>
        <translation>Gespreksregels; ontwerp voorgelezen</translation>
    </message>
    <message>
        <source>What was done, not who said what.</source>
        <translation>Wat er gedaan is, niet wie wat zei.</translation>
    </message>
    <message>
        <source>Agreed for the next time</source>
        <translation>Afgesproken voor de volgende keer</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Punt toevoegen</translation>
    </message>
    <message>
        <source>Add the point</source>
        <translation>Punt toevoegen</translation>
    </message>
    <message>
        <source>Point agreed</source>
        <translation>Afgesproken punt</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie het doet</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide partijen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>Hoe gaat het?</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>This point is</source>
        <translation>Dit punt is</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In een paar woorden</translation>
    </message>
    <message>
        <source>For three weeks; key with the caretaker</source>
        <translation>Drie weken lang; sleutel bij de conciërge</translation>
    </message>
    <message>
        <source>The sides have agreed</source>
        <translation>De partijen zijn het eens</translation>
    </message>
    <message>
        <source>Save the agreement</source>
        <translation>Afspraak bewaren</translation>
    </message>
    <message>
        <source>Two checks follow: after two weeks and after three months.</source>
        <translation>Twee navragen volgen: na twee weken en na drie maanden.</translation>
    </message>
    <message>
        <source>It ends without points</source>
        <translation>Het eindigt zonder punten</translation>
    </message>
    <message>
        <source>End the mediation</source>
        <translation>Bemiddeling beëindigen</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hoe het afliep</translation>
    </message>
    <message>
        <source>First check</source>
        <translation>Eerste navraag</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>Tweede navraag</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>Navraag bewaren</translation>
    </message>
    <message>
        <source>Does the agreement hold?</source>
        <translation>Houdt de afspraak?</translation>
    </message>
    <message>
        <source>My own note</source>
        <translation>Eigen notitie</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Notitie bewaren</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Alleen voor jou</translation>
    </message>
    <message>
        <source>It never leaves this laptop and no search finds it.</source>
        <translation>Ze verlaat deze laptop nooit en geen zoekopdracht vindt ze.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>They hold for this laptop and say nothing about anybody.</source>
        <translation>Ze gelden voor deze laptop en zeggen niets over iemand.</translation>
    </message>
    <message>
        <source>It could not be kept</source>
        <translation>Het kon niet worden bewaard</translation>
    </message>
    <message>
        <source>It holds until the app closes. The disk refused to write.</source>
        <translation>Het geldt tot de app sluit. De schijf weigerde te schrijven.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>The screens speak it at once. Papers have a language of their own.</source>
        <translation>De schermen spreken ze meteen. Papieren hebben hun eigen taal.</translation>
    </message>
    <message>
        <source>Set by whoever looks after this laptop</source>
        <translation>Vastgelegd door wie deze laptop beheert</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>As the system takes the colours of the laptop.</source>
        <translation>‘Zoals het systeem’ neemt de kleuren van de laptop.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>Alles groeit mee.</translation>
    </message>
    <message>
        <source>Locks itself</source>
        <translation>Vergrendelt zichzelf</translation>
    </message>
    <message>
        <source>After this long without a key or a touch. What is being written is kept as a draft.</source>
        <translation>Na zo lang zonder toets of aanraking. Wat je aan het schrijven bent, blijft bewaard als concept.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over Liaise</translation>
    </message>
    <message>
        <source>The number of the city, to be compared with the letter:</source>
        <translation>Het nummer van de stad, te vergelijken met de brief:</translation>
    </message>
    <message>
        <source>The app connects to no network. It sends nothing to anybody, and it looks for no updates.</source>
        <translation>De app maakt met geen enkel netwerk verbinding. Ze stuurt niemand iets en zoekt geen updates.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Gebouwd op</translation>
    </message>
    <message>
        <source>Read the licences</source>
        <translation>Licenties lezen</translation>
    </message>
</context>
<context>
    <name>SettingsHead</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Onderdelen van de instellingen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance and language</source>
        <comment>section of the settings</comment>
        <translation>Weergave en taal</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min.</translation>
    </message>
    <message>
        <source>Liaise {version}</source>
        <translation>Liaise {version}</translation>
    </message>
    <message>
        <source>Invented city for practice: {city}, pack {number}</source>
        <translation>Verzonnen stad om te oefenen: {city}, pakket {number}</translation>
    </message>
    <message>
        <source>City: {city}, pack {number}</source>
        <translation>Stad: {city}, pakket {number}</translation>
    </message>
</context>
<context>
    <name>ShareDrawing</name>
    <message>
        <source>One share of three</source>
        <translation>Eén deel van drie</translation>
    </message>
    <message>
        <source>Any two of the three shares open the notes “{label}”.</source>
        <translation>Twee van de drie delen openen de notities “{label}”.</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Bij</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Keep it in a sealed envelope, and never together with another share. Not as a photo, not in a file.</source>
        <translation>Bewaar het in een gesloten envelop, nooit samen met een ander deel. Niet als foto, niet in een bestand.</translation>
    </message>
    <message>
        <source>You, in a sealed envelope</source>
        <translation>Jij, in een gesloten envelop</translation>
    </message>
    <message>
        <source>Your supervisor</source>
        <translation>Je teamverantwoordelijke</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>ICT</translation>
    </message>
</context>
<context>
    <name>ShareStep</name>
    <message>
        <source>Share {number} of {count}</source>
        <translation>Deel {number} van {count}</translation>
    </message>
    <message>
        <source>Print it, or write the twenty words down by hand. It is not shown again.</source>
        <translation>Druk het af, of schrijf de twintig woorden met de hand op. Het wordt niet nog eens getoond.</translation>
    </message>
    <message>
        <source>Print this share</source>
        <translation>Dit deel afdrukken</translation>
    </message>
    <message>
        <source>Sent to the printer. Take it from there now.</source>
        <translation>Naar de printer gestuurd. Haal het nu op.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>The printer did not take it. Write it down by hand.</source>
        <translation>De printer nam het niet aan. Schrijf het met de hand op.</translation>
    </message>
    <message>
        <source>That would have made a file. Take a printer that prints on paper.</source>
        <translation>Dat zou een bestand zijn geworden. Neem een printer die op papier drukt.</translation>
    </message>
    <message>
        <source>There is no printer here. Write it down by hand.</source>
        <translation>Er is hier geen printer. Schrijf het met de hand op.</translation>
    </message>
    <message>
        <source>Covered while this window is not in front</source>
        <translation>Afgedekt zolang dit venster niet vooraan staat</translation>
    </message>
</context>
<context>
    <name>SharingLabels</name>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Verstrekkingen</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Doorverwijzingen</translation>
    </message>
    <message>
        <source>Case conferences</source>
        <translation>Casusoverleg</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Gevaar</translation>
    </message>
    <message>
        <source>Nobody was asked for a consent yet. Each kind stands for itself: wanting our help is no release from secrecy.</source>
        <translation>Er is nog geen toestemming gevraagd. Elke soort staat op zich: onze hulp willen ontslaat niet van het geheim.</translation>
    </message>
    <message>
        <source>Nothing was passed on. Whatever leaves stands here, with ground and recipient.</source>
        <translation>Er is niets doorgegeven. Wat weggaat staat hier, met grond en ontvanger.</translation>
    </message>
    <message>
        <source>No referral yet. A referral opens a way to another service, with the shortest summary that will do.</source>
        <translation>Nog geen doorverwijzing. Ze opent een weg naar een andere dienst, met de kortst mogelijke samenvatting.</translation>
    </message>
    <message>
        <source>No conference. Only our own side is written down, never what others said.</source>
        <translation>Geen overleg. Alleen onze eigen kant wordt opgeschreven, nooit wat anderen zeiden.</translation>
    </message>
    <message>
        <source>Nothing was entered. In danger press F9; it is written down afterwards.</source>
        <translation>Niets genoteerd. Druk bij gevaar op F9; opschrijven komt daarna.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Ask for a consent</source>
        <translation>Toestemming vragen</translation>
    </message>
    <message>
        <source>Given …</source>
        <comment>a form opens</comment>
        <translation>Gegeven …</translation>
    </message>
    <message>
        <source>Refused …</source>
        <comment>a form opens</comment>
        <translation>Geweigerd …</translation>
    </message>
    <message>
        <source>Withdrawn …</source>
        <comment>a form opens</comment>
        <translation>Ingetrokken …</translation>
    </message>
    <message>
        <source>Expired …</source>
        <comment>a form opens</comment>
        <translation>Verlopen …</translation>
    </message>
    <message>
        <source>All have been told …</source>
        <comment>a form opens</comment>
        <translation>Iedereen weet het …</translation>
    </message>
    <message>
        <source>Prepare something</source>
        <translation>Iets voorbereiden</translation>
    </message>
    <message>
        <source>Enter what was spoken</source>
        <translation>Noteren wat is gezegd</translation>
    </message>
    <message>
        <source>Enter a refusal</source>
        <translation>Weigering noteren</translation>
    </message>
    <message>
        <source>Decide as second person …</source>
        <comment>a form opens</comment>
        <translation>Als tweede persoon beslissen …</translation>
    </message>
    <message>
        <source>Passed on …</source>
        <comment>a form opens</comment>
        <translation>Doorgegeven …</translation>
    </message>
    <message>
        <source>Not passed on …</source>
        <comment>a form opens</comment>
        <translation>Niet doorgegeven …</translation>
    </message>
    <message>
        <source>They confirmed …</source>
        <comment>a form opens</comment>
        <translation>Ontvangst bevestigd …</translation>
    </message>
    <message>
        <source>Told later …</source>
        <comment>a form opens</comment>
        <translation>Later meegedeeld …</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Nieuwe doorverwijzing</translation>
    </message>
    <message>
        <source>Send …</source>
        <comment>a form opens</comment>
        <translation>Versturen …</translation>
    </message>
    <message>
        <source>Answer …</source>
        <comment>a form opens</comment>
        <translation>Antwoord …</translation>
    </message>
    <message>
        <source>First appointment …</source>
        <comment>a form opens</comment>
        <translation>Eerste afspraak …</translation>
    </message>
    <message>
        <source>Feedback …</source>
        <comment>a form opens</comment>
        <translation>Terugkoppeling …</translation>
    </message>
    <message>
        <source>Close …</source>
        <comment>a form opens</comment>
        <translation>Afsluiten …</translation>
    </message>
    <message>
        <source>Enter an invitation</source>
        <translation>Uitnodiging noteren</translation>
    </message>
    <message>
        <source>Decide …</source>
        <comment>a form opens</comment>
        <translation>Beslissen …</translation>
    </message>
    <message>
        <source>Held …</source>
        <comment>a form opens</comment>
        <translation>Gehouden …</translation>
    </message>
    <message>
        <source>Task for us …</source>
        <comment>a form opens</comment>
        <translation>Taak voor ons …</translation>
    </message>
    <message>
        <source>Enter what happened</source>
        <translation>Noteren wat er gebeurde</translation>
    </message>
    <message>
        <source>What was passed on …</source>
        <comment>a form opens</comment>
        <translation>Wat is doorgegeven …</translation>
    </message>
    <message>
        <source>Look at it as second person …</source>
        <comment>a form opens</comment>
        <translation>Als tweede persoon bekijken …</translation>
    </message>
    <message>
        <source>Debrief …</source>
        <comment>a form opens</comment>
        <translation>Nabespreking …</translation>
    </message>
    <message>
        <source>Support …</source>
        <comment>a form opens</comment>
        <translation>Steun …</translation>
    </message>
    <message>
        <source>Consent kept</source>
        <translation>Toestemming bewaard</translation>
    </message>
    <message>
        <source>Withdrawn. Nothing more leaves on its ground.</source>
        <translation>Ingetrokken. Op die grond gaat er niets meer weg.</translation>
    </message>
    <message>
        <source>Kept, and nothing has left</source>
        <translation>Bewaard, er is niets weggegaan</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Kept in the register</source>
        <translation>In het register bewaard</translation>
    </message>
    <message>
        <source>Refusal kept</source>
        <translation>Weigering bewaard</translation>
    </message>
    <message>
        <source>Referral kept, and nothing has left</source>
        <translation>Doorverwijzing bewaard, er is niets weggegaan</translation>
    </message>
    <message>
        <source>Sent, and kept in the register</source>
        <translation>Verstuurd en in het register bewaard</translation>
    </message>
    <message>
        <source>Referral closed</source>
        <translation>Doorverwijzing afgesloten</translation>
    </message>
    <message>
        <source>Kept. A second person looks at it within 24 hours.</source>
        <translation>Bewaard. Een tweede persoon kijkt er binnen 24 uur naar.</translation>
    </message>
</context>
<context>
    <name>SharingTab</name>
    <message>
        <source>This entry is not what was signed and is not shown.</source>
        <translation>Deze vermelding is niet wat ondertekend is en wordt niet getoond.</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>twee versies</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>Danger on {day}</source>
        <translation>Gevaar op {day}</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Bekeken</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Nog te bekijken</translation>
    </message>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Ontbreekt nog: {things}.</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>voor {name}</translation>
    </message>
    <message>
        <source>given on {day}</source>
        <translation>gegeven op {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot {day}</translation>
    </message>
    <message>
        <source>withdrawn on {day}</source>
        <translation>ingetrokken op {day}</translation>
    </message>
    <message>
        <source>Had been passed on before: {list}</source>
        <translation>Eerder doorgegeven: {list}</translation>
    </message>
    <message>
        <source>decided by {name}</source>
        <translation>besloten door {name}</translation>
    </message>
    <message>
        <source>second person {name}</source>
        <translation>tweede persoon {name}</translation>
    </message>
    <message>
        <source>sent on {day}</source>
        <translation>verstuurd op {day}</translation>
    </message>
    <message>
        <source>first appointment {day}</source>
        <translation>eerste afspraak {day}</translation>
    </message>
    <message>
        <source>We go along</source>
        <translation>We gaan mee</translation>
    </message>
    <message>
        <source>For us: {tasks}</source>
        <translation>Voor ons: {tasks}</translation>
    </message>
</context>
<context>
    <name>SheetDrawing</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Opens the notes “{label}” on this laptop if the passphrase is lost.</source>
        <translation>Opent de notities “{label}” op deze laptop als de wachtwoordzin weg is.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
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
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Keep it in a sealed envelope in the office safe. Not in the laptop bag, not as a photo. Whoever holds this sheet and the laptop can read the notes.</source>
        <translation>Bewaar het in een gesloten envelop in de kluis van het kantoor. Niet in de laptoptas, niet als foto. Wie dit blad en de laptop heeft, kan de notities lezen.</translation>
    </message>
    <message>
        <source>Liaise, City of {city}</source>
        <translation>Liaise, stad {city}</translation>
    </message>
    <message>
        <source>PRACTICE: it opens nothing real</source>
        <translation>OEFENING: het opent niets echts</translation>
    </message>
</context>
<context>
    <name>SheetReminder</name>
    <message>
        <source>Is your recovery sheet still where it belongs?</source>
        <translation>Ligt je herstelblad nog op zijn plaats?</translation>
    </message>
    <message>
        <source>Once a year, two groups are typed from it. It takes a minute.</source>
        <translation>Eén keer per jaar worden er twee groepen van overgetypt. Het duurt een minuut.</translation>
    </message>
    <message>
        <source>Rehearse now</source>
        <translation>Nu oefenen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Write down your recovery code</source>
        <translation>Schrijf je herstelsleutel op</translation>
    </message>
    <message>
        <source>Print your recovery sheet</source>
        <translation>Druk je herstelblad af</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groep {number}</translation>
    </message>
    <message>
        <source>Look again at group {number}.</source>
        <translation>Kijk nog eens naar groep {number}.</translation>
    </message>
    <message>
        <source>Sent to the printer. Take the sheet from it now.</source>
        <translation>Naar de printer gestuurd. Haal het blad daar nu op.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>The printer did not take it. Write it down by hand instead.</source>
        <translation>De printer nam het niet aan. Schrijf het in plaats daarvan met de hand op.</translation>
    </message>
    <message>
        <source>That would have made a file. Take a printer that prints on paper.</source>
        <translation>Dat zou een bestand zijn geworden. Neem een printer die op papier drukt.</translation>
    </message>
    <message>
        <source>Covered while you type it from your paper</source>
        <translation>Afgedekt terwijl je het van papier overtypt</translation>
    </message>
    <message>
        <source>Covered while this window is not in front</source>
        <translation>Afgedekt zolang dit venster niet vooraan staat</translation>
    </message>
    <message>
        <source>Group {number} of {count}</source>
        <translation>Groep {number} van {count}</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Two rings that overlap, the mark of Liaise</source>
        <translation>Twee ringen die elkaar overlappen, het teken van Liaise</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Opgesteld voor</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Goedgekeurd door</translation>
    </message>
    <message>
        <source>About this paper</source>
        <translation>Over dit papier</translation>
    </message>
    <message>
        <source>Made by {person} on {moment}.</source>
        <comment>who made a paper, and when</comment>
        <translation>Gemaakt door {person} op {moment}.</translation>
    </message>
    <message>
        <source>Serial {serial}</source>
        <translation>Nummer {serial}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Vingerafdruk {fingerprint}</translation>
    </message>
    <message>
        <source>The fingerprint is the SHA-256 of everything that this paper says. Together with the serial it tells this paper from every other.</source>
        <translation>De vingerafdruk is de SHA-256 van alles wat dit papier zegt. Samen met het nummer onderscheidt hij dit papier van elk ander.</translation>
    </message>
</context>
<context>
    <name>SideView</name>
    <message>
        <source>More about this side</source>
        <translation>Meer over deze partij</translation>
    </message>
    <message>
        <source>More about {side}</source>
        <translation>Meer over {side}</translation>
    </message>
    <message>
        <source>Spoken for by {names}</source>
        <translation>Vertegenwoordigd door {names}</translation>
    </message>
    <message>
        <source>Needs and own words…</source>
        <translation>Noden en eigen woorden…</translation>
    </message>
    <message>
        <source>Separate talk…</source>
        <translation>Apart gesprek…</translation>
    </message>
    <message>
        <source>They agree to take part…</source>
        <translation>Ze stemmen in met deelname…</translation>
    </message>
    <message>
        <source>They stop taking part…</source>
        <translation>Ze stoppen…</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Wat ze nodig hebben</translation>
    </message>
    <message>
        <source>What they said, own words</source>
        <translation>Wat ze zeiden, eigen woorden</translation>
    </message>
    <message>
        <source>Only for the mediators</source>
        <translation>Alleen voor de bemiddelaars</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>Gesprek toevoegen</translation>
    </message>
    <message>
        <source>Enter consent</source>
        <translation>Instemming invullen</translation>
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
        <translation>Eerst een sterkte</translation>
    </message>
    <message>
        <source>Write down one thing that this person does well, then the concern.</source>
        <translation>Schrijf één ding op dat deze persoon goed doet, dan de bezorgdheid.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Choose what it is about</source>
        <translation>Kies waarover het gaat</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>In één regel</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>Hoe weet je het?</translation>
    </message>
    <message>
        <source>How do they know?</source>
        <translation>Hoe weten zij het?</translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation>Wie vertelde het?</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Wat kan het nog verklaren?</translation>
    </message>
    <message>
        <source>A change of dress, prayer, diet or opinion is no concern.</source>
        <translation>Andere kleding, gebeden, voeding of meningen zijn geen bezorgdheid.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Waarom wordt het verbeterd?</translation>
    </message>
    <message>
        <source>The old text stays in the history.</source>
        <translation>De oude tekst blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>&amp;Seen</source>
        <translation>&amp;Gezien</translation>
    </message>
    <message>
        <source>&amp;Told to me</source>
        <translation>&amp;Verteld</translation>
    </message>
    <message>
        <source>&amp;Quoted</source>
        <translation>&amp;Citaat</translation>
    </message>
    <message>
        <source>Add a concern</source>
        <translation>Bezorgdheid toevoegen</translation>
    </message>
    <message>
        <source>Add a strength</source>
        <translation>Sterkte toevoegen</translation>
    </message>
    <message>
        <source>Correct the concern</source>
        <translation>Bezorgdheid verbeteren</translation>
    </message>
    <message>
        <source>Correct the strength</source>
        <translation>Sterkte verbeteren</translation>
    </message>
    <message>
        <source>What worries you, as something that somebody did?</source>
        <translation>Wat baart je zorgen, als iets wat iemand deed?</translation>
    </message>
    <message>
        <source>What does this person do well?</source>
        <translation>Wat doet deze persoon goed?</translation>
    </message>
</context>
<context>
    <name>StatementLine</name>
    <message>
        <source>Another explanation: {text}</source>
        <translation>Andere verklaring: {text}</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Oud</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Verbeteren</translation>
    </message>
</context>
<context>
    <name>StatementLines</name>
    <message>
        <source>More than a year old</source>
        <translation>Ouder dan een jaar</translation>
    </message>
</context>
<context>
    <name>StatementsPart</name>
    <message>
        <source>Strengths</source>
        <translation>Sterktes</translation>
    </message>
    <message>
        <source>None written down yet.</source>
        <translation>Nog niets opgeschreven.</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Bezorgdheden</translation>
    </message>
    <message>
        <source>None written down.</source>
        <translation>Niets opgeschreven.</translation>
    </message>
    <message>
        <source>It could also be: {text}</source>
        <translation>Het zou ook kunnen zijn: {text}</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>ouder dan een jaar</translation>
    </message>
</context>
<context>
    <name>StepCity</name>
    <message>
        <source>Your language and your city</source>
        <translation>Je taal en je stad</translation>
    </message>
    <message>
        <source>Both can be seen by everybody who opens this laptop.</source>
        <translation>Beide zijn zichtbaar voor iedereen die deze laptop opent.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>This city is invented</source>
        <translation>Deze stad is verzonnen</translation>
    </message>
    <message>
        <source>Everything in here is for practice. It never mixes with real notes, and real notes never get in.</source>
        <translation>Alles hier dient om te oefenen. Het vermengt zich nooit met echte notities, en echte notities komen er nooit in.</translation>
    </message>
    <message>
        <source>Compare this number with the one on the letter from your city, digit by digit. It says whose city this laptop believes.</source>
        <translation>Vergelijk dit nummer cijfer voor cijfer met dat op de brief van je stad. Het zegt welke stad deze laptop vertrouwt.</translation>
    </message>
    <message>
        <source>The number is the same</source>
        <translation>Het nummer is hetzelfde</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Does the person agree to be supported?</source>
        <translation>Stemt de persoon in met de begeleiding?</translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation>Waarom eindigt het?</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Kies een reden</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Volgende herziening op</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>This is not the legal basis: it says what the person wants.</source>
        <translation>Dit is niet de rechtsgrond: het zegt wat de persoon wil.</translation>
    </message>
    <message>
        <source>Agreement to be supported</source>
        <translation>Instemming met de begeleiding</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>At most 90 days ahead; 60 for a minor.</source>
        <translation>Hoogstens 90 dagen vooruit; 60 voor een minderjarige.</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Volgende herziening</translation>
    </message>
    <message>
        <source>You are the second reader: with you, two people have agreed.</source>
        <translation>Jij bent de tweede lezer: met jou erbij hebben twee mensen ingestemd.</translation>
    </message>
    <message>
        <source>Agree to open this case</source>
        <translation>Instemmen met openen van dit dossier</translation>
    </message>
    <message>
        <source>Agree to open</source>
        <translation>Instemmen met openen</translation>
    </message>
    <message>
        <source>Take the case to “{state}”</source>
        <translation>Dossier naar “{state}”</translation>
    </message>
    <message>
        <source>Take this step</source>
        <translation>Deze stap zetten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>StepLabel</name>
    <message>
        <source>What should your notes be called?</source>
        <translation>Hoe moeten je notities heten?</translation>
    </message>
    <message>
        <source>The name stands on the unlock page, where everybody sees it. Take a word that tells nothing about the people you work with.</source>
        <translation>De naam staat op de ontgrendelpagina, waar iedereen hem ziet. Neem een woord dat niets zegt over de mensen met wie je werkt.</translation>
    </message>
    <message>
        <source>Name of these notes</source>
        <translation>Naam van deze notities</translation>
    </message>
    <message>
        <source>Such as Riverside 2</source>
        <translation>Zoals Riverside 2</translation>
    </message>
    <message>
        <source>Who you are is certified by your city</source>
        <translation>Je stad certificeert wie je bent</translation>
    </message>
    <message>
        <source>Your name and your role come with a certificate. Until you have it you can write everything, but hand over nothing.</source>
        <translation>Je naam en je rol komen met een certificaat. Tot je het hebt, kun je alles schrijven maar niets overdragen.</translation>
    </message>
    <message>
        <source>Two people, two names</source>
        <translation>Twee mensen, twee namen</translation>
    </message>
    <message>
        <source>Whoever else works on this laptop sets up notes of their own, with a passphrase of their own.</source>
        <translation>Wie verder op deze laptop werkt, maakt eigen notities, met een eigen wachtwoordzin.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Stap {number} van {count}: {step}</translation>
    </message>
</context>
<context>
    <name>StepPassphrase</name>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtwoordzin</translation>
    </message>
    <message>
        <source>It is the key to your notes, and nobody can reset it. Make up a small story with the words, so that they stay.</source>
        <translation>Hij is de sleutel van je notities, en niemand kan hem opnieuw instellen. Verzin een verhaaltje met de woorden, zodat ze blijven hangen.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere woorden</translation>
    </message>
    <message>
        <source>There is no list of words in this language yet, so these are English. One of your own is possible too.</source>
        <translation>Er is nog geen woordenlijst in deze taal, daarom zijn deze woorden Engels. Een eigen zin kan ook.</translation>
    </message>
    <message>
        <source>At least 14 characters: four or five words that do not belong together, or letters well mixed with digits and signs. No quotation, no name, no year.</source>
        <translation>Minstens 14 tekens: vier of vijf woorden die niet bij elkaar horen, of letters goed gemengd met cijfers en tekens. Geen citaat, geen naam, geen jaartal.</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Typ hem</translation>
    </message>
    <message>
        <source>Spaces count.</source>
        <translation>Spaties tellen.</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Typ hem nog eens</translation>
    </message>
    <message>
        <source>I want one of my own</source>
        <translation>Ik wil een eigen zin</translation>
    </message>
</context>
<context>
    <name>StepPresent</name>
    <message>
        <source>Your present passphrase</source>
        <translation>Je huidige wachtwoordzin</translation>
    </message>
</context>
<context>
    <name>StepReady</name>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Your notes are about to be made. From now on these three things hold.</source>
        <translation>Je notities worden zo gemaakt. Vanaf nu gelden drie dingen.</translation>
    </message>
    <message>
        <source>It locks itself</source>
        <translation>Het vergrendelt zichzelf</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once</source>
        <translation>Ctrl+L vergrendelt meteen</translation>
    </message>
    <message>
        <source>What you were writing is kept as a draft and is there again when you unlock.</source>
        <translation>Wat je aan het schrijven was, blijft bewaard als concept en is er weer na het ontgrendelen.</translation>
    </message>
    <message>
        <source>Nothing leaves by itself</source>
        <translation>Niets gaat vanzelf naar buiten</translation>
    </message>
    <message>
        <source>Files that you hand over are signed by you and encrypted for the people whom you choose. Papers are yours to print or save.</source>
        <translation>Bestanden die je overdraagt, zijn door jou ondertekend en versleuteld voor de mensen die je kiest. Papieren druk je zelf af of bewaar je zelf.</translation>
    </message>
</context>
<context>
    <name>StepRehearse</name>
    <message>
        <source>Rehearse the recovery sheet</source>
        <translation>Met het herstelblad oefenen</translation>
    </message>
    <message>
        <source>The whole code</source>
        <translation>De hele sleutel</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Print your recovery sheet</source>
        <translation>Druk je herstelblad af</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this sheet is your way back to your notes. There is no second copy of it.</source>
        <translation>Als je de wachtwoordzin vergeet, is dit blad je weg terug naar je notities. Er is geen tweede exemplaar van.</translation>
    </message>
    <message>
        <source>Print it now</source>
        <translation>Druk het nu af</translation>
    </message>
    <message>
        <source>It goes straight to the printer. We keep no copy; a shared printer may keep one.</source>
        <translation>Het gaat recht naar de printer. Wij bewaren geen kopie; een gedeelde printer misschien wel.</translation>
    </message>
    <message>
        <source>Put it in the office safe</source>
        <translation>Leg het in de kluis van het kantoor</translation>
    </message>
    <message>
        <source>In a sealed envelope with the name of these notes on it.</source>
        <translation>In een gesloten envelop met de naam van deze notities.</translation>
    </message>
    <message>
        <source>No photo, no e-mail, no laptop bag</source>
        <translation>Geen foto, geen e-mail, geen laptoptas</translation>
    </message>
    <message>
        <source>Whoever holds both the sheet and the laptop can read your notes.</source>
        <translation>Wie zowel het blad als de laptop heeft, kan je notities lezen.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Write it down by hand instead</source>
        <translation>Liever met de hand opschrijven</translation>
    </message>
    <message>
        <source>Write the seven groups on paper, one after the other. There is no letter O, I, L or U in them.</source>
        <translation>Schrijf de zeven groepen een voor een op papier. De letters O, I, L en U komen er niet in voor.</translation>
    </message>
    <message>
        <source>Group before</source>
        <translation>Vorige groep</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Volgende groep</translation>
    </message>
    <message>
        <source>Print it instead</source>
        <translation>Toch afdrukken</translation>
    </message>
    <message>
        <source>Now with the sheet in your hand</source>
        <translation>Nu met het blad in de hand</translation>
    </message>
    <message>
        <source>Type these two groups, so that we know it can be read. The sheet is covered meanwhile.</source>
        <translation>Typ deze twee groepen, zodat we weten dat het leesbaar is. Het blad is zolang afgedekt.</translation>
    </message>
</context>
<context>
    <name>StepVerify</name>
    <message>
        <source>Check a share</source>
        <translation>Een deel controleren</translation>
    </message>
    <message>
        <source>Type all twenty words of one share. This opens nothing and changes nothing.</source>
        <translation>Typ alle twintig woorden van één deel. Dit opent niets en verandert niets.</translation>
    </message>
    <message>
        <source>The share</source>
        <translation>Het deel</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{stage}: reached</source>
        <comment>stage of a mediation</comment>
        <translation>{stage}: bereikt</translation>
    </message>
    <message>
        <source>{stage}: now</source>
        <comment>stage of a mediation</comment>
        <translation>{stage}: nu</translation>
    </message>
    <message>
        <source>{stage}: not yet</source>
        <comment>stage of a mediation</comment>
        <translation>{stage}: nog niet</translation>
    </message>
</context>
<context>
    <name>StreetCells</name>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>sinds {time}</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>twee versies</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>told to the city</source>
        <translation>gemeld aan de stad</translation>
    </message>
    <message>
        <source>Place is missing</source>
        <translation>De plek ontbreekt</translation>
    </message>
    <message>
        <source>How many is missing</source>
        <translation>Het aantal ontbreekt</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
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
        <translation>De ronde is begonnen</translation>
    </message>
    <message>
        <source>The round has ended</source>
        <translation>De ronde is afgelopen</translation>
    </message>
    <message>
        <source>Round saved</source>
        <translation>Ronde bewaard</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Contact bewaard</translation>
    </message>
    <message>
        <source>Linked to the case</source>
        <translation>Aan het dossier gekoppeld</translation>
    </message>
    <message>
        <source>A mediation begins</source>
        <translation>Een bemiddeling begint</translation>
    </message>
    <message>
        <source>Kept as a request</source>
        <translation>Als aanmelding bewaard</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>In de prullenbak</translation>
    </message>
    <message>
        <source>The words are gone, the counts stay</source>
        <translation>De woorden zijn weg, de tellingen blijven</translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation>Ronde beginnen</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Two by two is the rule. No names of people one meets.</source>
        <translation>Met twee is de regel. Geen namen van wie men ontmoet.</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Sfeer</translation>
    </message>
    <message>
        <source>Observed of the place</source>
        <translation>Gezien op de plek</translation>
    </message>
    <message>
        <source>Equipment, light, tension, new groups. Up to 600 characters.</source>
        <translation>Uitrusting, licht, spanning, nieuwe groepen. Tot 600 tekens.</translation>
    </message>
    <message>
        <source>Reported to a city service</source>
        <translation>Gemeld aan een stadsdienst</translation>
    </message>
    <message>
        <source>Done by now</source>
        <translation>Intussen gedaan</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Ronde beëindigen</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>Save the round</source>
        <translation>Ronde bewaren</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Weather, what is on</source>
        <translation>Weer, wat er te doen is</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Street contact</source>
        <translation>Straatcontact</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Contact bewaren</translation>
    </message>
    <message>
        <source>No names needed. Every field may stay empty but place and how many.</source>
        <translation>Geen namen nodig. Alles mag leeg blijven behalve plek en aantal.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Geteld</translation>
    </message>
    <message>
        <source>Left empty, the number above counts.</source>
        <translation>Leeg gelaten telt het aantal hierboven.</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Begonnen door</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Known group</source>
        <translation>Bekende groep</translation>
    </message>
    <message>
        <source>What the city calls it, never who belongs to it.</source>
        <translation>Hoe de stad ze noemt, nooit wie erbij hoort.</translation>
    </message>
    <message>
        <source>Who, only if needed</source>
        <translation>Wie, alleen als het nodig is</translation>
    </message>
    <message>
        <source>A first name or nickname at most.</source>
        <translation>Hoogstens een voornaam of bijnaam.</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Up to 600 characters.</source>
        <translation>Tot 600 tekens.</translation>
    </message>
    <message>
        <source>Rumours about</source>
        <translation>Geruchten over</translation>
    </message>
    <message>
        <source>What people say about the place. Never about a person.</source>
        <translation>Wat men over de plek zegt. Nooit over een persoon.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Up to five.</source>
        <translation>Tot vijf.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er gedaan is</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In woorden</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Wanneer het moet</translation>
    </message>
    <message>
        <source>Link to a case</source>
        <translation>Aan een dossier koppelen</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <source>Code or pseudonym</source>
        <translation>Code of pseudoniem</translation>
    </message>
    <message>
        <source>The contact stays in your journal; you and your supervisor read it there.</source>
        <translation>Het contact blijft in het eigen dagboek; de leidinggevende leest het daar ook.</translation>
    </message>
</context>
<context>
    <name>StreetPage</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Verder terug zoeken</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are older than twelve months</source>
        <translation>
            <numerusform>%n contact is ouder dan twaalf maanden</numerusform>
            <numerusform>%n contacten zijn ouder dan twaalf maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Their words go for good now; themes, numbers and places stay for the counts.</source>
        <translation>Hun woorden gaan nu voorgoed weg; thema’s, aantallen en plekken blijven voor de telling.</translation>
    </message>
    <message>
        <source>There are more; they follow.</source>
        <translation>Er zijn er meer; die volgen.</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Ronde beëindigen</translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation>Ronde beginnen</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Snel vastleggen</translation>
    </message>
    <message>
        <source>Street contacts</source>
        <translation>Straatcontacten</translation>
    </message>
    <message>
        <source>Rounds and whom we met: places, themes and numbers, no names.</source>
        <translation>Rondes en ontmoetingen: plekken, thema’s en aantallen, geen namen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Take the words away</source>
        <translation>Woorden weghalen</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Rounds and contacts</source>
        <translation>Rondes en contacten</translation>
    </message>
    <message>
        <source>No street contact yet</source>
        <translation>Nog geen straatcontact</translation>
    </message>
    <message>
        <source>Whom one met stands here: where, how many, what it was about. Nobody&apos;s name is needed.</source>
        <translation>Hier staan ontmoetingen: waar, hoeveel, waarover. Er is geen naam nodig.</translation>
    </message>
    <message>
        <source>No contact fits</source>
        <translation>Geen contact past</translation>
    </message>
    <message>
        <source>Nothing was found with these filters among the latest entries.</source>
        <translation>Met deze filters is onder de nieuwste items niets gevonden.</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>kiezen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>openen</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Bemiddeling</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Link to a case</source>
        <translation>Aan een dossier koppelen</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Prullenbak</translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>TabTitles</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Bemiddelingen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
</context>
<context>
    <name>TaskLines</name>
    <message>
        <source>Raise a flag</source>
        <translation>Vlaggetje zetten</translation>
    </message>
    <message>
        <source>A next step from a note shows up here.</source>
        <translation>Een volgende stap uit een notitie verschijnt hier.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Hier is niets te doen</translation>
    </message>
    <message>
        <source>Fold what is done</source>
        <translation>Gedane stappen inklappen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n that are done</source>
        <comment>steps</comment>
        <translation>
            <numerusform>%n gedane stap tonen</numerusform>
            <numerusform>%n gedane stappen tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Afhandelen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Vlaggetje</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Look at the case again: review</source>
        <translation>Het dossier opnieuw bekijken: herziening</translation>
    </message>
    <message>
        <source>Ask both sides whether the agreement holds</source>
        <translation>Beide partijen vragen of de afspraak standhoudt</translation>
    </message>
    <message>
        <source>Ask whether it goes on: {what}</source>
        <translation>Vragen of het doorgaat: {what}</translation>
    </message>
    <message>
        <source>Ask {what} whether it arrived</source>
        <translation>Bij {what} navragen of het aangekomen is</translation>
    </message>
    <message>
        <source>Read the request for the first time</source>
        <translation>De aanmelding voor het eerst lezen</translation>
    </message>
    <message>
        <source>Decide what becomes of the request</source>
        <translation>Beslissen wat er met de aanmelding gebeurt</translation>
    </message>
    <message>
        <source>Tell the person what is kept</source>
        <translation>De persoon zeggen wat er bewaard wordt</translation>
    </message>
    <message>
        <source>Talk over what happened</source>
        <translation>Bespreken wat er gebeurd is</translation>
    </message>
    <message>
        <source>Answer what somebody asked about their data</source>
        <translation>Een vraag over eigen gegevens beantwoorden</translation>
    </message>
    <message>
        <source>New case: read it as the second person</source>
        <translation>Nieuw dossier: lezen als tweede persoon</translation>
    </message>
    <message>
        <source>Closing the case: agree or ask</source>
        <translation>Afsluiten van het dossier: instemmen of navragen</translation>
    </message>
    <message>
        <source>Read the request as the second person</source>
        <translation>De aanmelding lezen als tweede persoon</translation>
    </message>
    <message>
        <source>Agree to what shall leave for {what}</source>
        <translation>Instemmen met wat naar {what} gaat</translation>
    </message>
    <message>
        <source>Read what was done in danger</source>
        <translation>Lezen wat er bij gevaar gedaan is</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Bewaren of wissen</translation>
    </message>
    <message>
        <source>The agreement to be supported ends</source>
        <translation>De instemming met de begeleiding loopt af</translation>
    </message>
    <message>
        <source>A consent ends: {what}</source>
        <translation>Een toestemming loopt af: {what}</translation>
    </message>
    <message>
        <source>Approve the message “{what}”, or ask</source>
        <translation>De boodschap ‘{what}’ goedkeuren, of vragen</translation>
    </message>
    <message>
        <source>The agreement with {what} ends</source>
        <translation>De afspraak met {what} eindigt</translation>
    </message>
    <message>
        <source>What is promised, to whom, and when.</source>
        <translation>Wat beloofd is, aan wie en wanneer.</translation>
    </message>
    <message>
        <source>Round since {time} with {names}</source>
        <translation>Ronde sinds {time} met {names}</translation>
    </message>
    <message>
        <source>Round since {time}</source>
        <translation>Ronde sinds {time}</translation>
    </message>
    <message>
        <source>you promised this on {day}</source>
        <translation>beloofd op {day}</translation>
    </message>
    <message>
        <source>street contact</source>
        <translation>straatcontact</translation>
    </message>
    <message>
        <source>first step of a goal</source>
        <translation>eerste stap van een doel</translation>
    </message>
    <message>
        <source>case conference</source>
        <translation>casusoverleg</translation>
    </message>
    <message>
        <source>mediation</source>
        <translation>bemiddeling</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>doorverwijzing</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>vlaggetje</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>aanbod</translation>
    </message>
    <message>
        <source>since {day}</source>
        <comment>a follow-up</comment>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>Still open from before</source>
        <translation>Nog open van eerder</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Zonder datum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>{who} reached a goal: {what}</source>
        <translation>{who} heeft een doel bereikt: {what}</translation>
    </message>
    <message>
        <source>{who} kept to it: {what}</source>
        <translation>{who}, dit hield stand: {what}</translation>
    </message>
    <message>
        <source>{who}: {what}</source>
        <translation>{who}: {what}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Correction of a note</source>
        <translation>Correctie van een notitie</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Strength or concern</source>
        <translation>Sterkte of bezorgdheid</translation>
    </message>
    <message>
        <source>Step of a case</source>
        <translation>Stap van een dossier</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papieren document</translation>
    </message>
    <message>
        <source>New mediation</source>
        <translation>Nieuwe bemiddeling</translation>
    </message>
    <message>
        <source>Session notes</source>
        <translation>Notities van de sessie</translation>
    </message>
    <message>
        <source>Point of an agreement</source>
        <translation>Punt van een afspraak</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>Stopped at {time}. Only you see it</source>
        <translation>Gestopt om {time}. Alleen hier te zien</translation>
    </message>
    <message>
        <source>Stopped yesterday at {time}</source>
        <translation>Gisteren gestopt om {time}</translation>
    </message>
    <message>
        <source>Stopped on {day}</source>
        <translation>Gestopt op {day}</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Shows the other themes</source>
        <translation>Toont de andere thema’s</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Bemiddelingen</translation>
    </message>
    <message>
        <source>Transfer files</source>
        <translation>Bestanden uitwisselen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>TodayBody</name>
    <message>
        <source>Open the round</source>
        <translation>De ronde openen</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Op te volgen</translation>
    </message>
    <message>
        <source>No follow-ups for today</source>
        <translation>Niets op te volgen vandaag</translation>
    </message>
    <message>
        <source>Whatever you promise in a note shows up here on its day.</source>
        <translation>Wat in een notitie beloofd wordt, staat hier op zijn dag.</translation>
    </message>
    <message>
        <source>Look at the week</source>
        <translation>De week bekijken</translation>
    </message>
    <message>
        <source>Recent contacts</source>
        <translation>Recente contacten</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle contacten</translation>
    </message>
    <message>
        <source>Went well this week</source>
        <translation>Goed gegaan deze week</translation>
    </message>
    <message>
        <source>Waiting for your review</source>
        <translation>Wacht op een tweede blik</translation>
    </message>
    <message>
        <source>Your drafts</source>
        <translation>Eigen concepten</translation>
    </message>
    <message>
        <source>Keep or erase?</source>
        <translation>Bewaren of wissen?</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welke dagen</translation>
    </message>
</context>
<context>
    <name>TodayCards</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>new from a file</source>
        <translation>nieuw uit een bestand</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message numerus="yes">
        <source>%n things are in the bin for 30 days</source>
        <translation>
            <numerusform>%n item ligt 30 dagen in de prullenbak</numerusform>
            <numerusform>%n items liggen 30 dagen in de prullenbak</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to decide before {day}</source>
        <translation>Niets te beslissen vóór {day}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Due now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Meer tonen</translation>
    </message>
    <message>
        <source>Nothing is due on these days.</source>
        <translation>Op deze dagen staat niets gepland.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Weer open</translation>
    </message>
    <message>
        <source>Draft thrown away</source>
        <translation>Concept weggegooid</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation>Bovenbalk</translation>
    </message>
    <message>
        <source>Search people, places, notes</source>
        <comment>opens the search window</comment>
        <translation>Zoek personen, plaatsen, notities</translation>
    </message>
    <message>
        <source>Danger</source>
        <comment>whom to ring and who decides</comment>
        <translation>Gevaar</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Nu vergrendelen</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Taken back. The file can be brought in again.</source>
        <translation>Teruggenomen. Het bestand kan opnieuw worden overgenomen.</translation>
    </message>
    <message>
        <source>Transfer files</source>
        <translation>Bestanden uitwisselen</translation>
    </message>
    <message>
        <source>Files go by stick from hand to hand. Liaise never connects to a network.</source>
        <translation>Bestanden gaan met een stick van hand tot hand. Liaise maakt nooit verbinding met een netwerk.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>This laptop is not certified yet</source>
        <translation>Deze laptop is nog niet gecertificeerd</translation>
    </message>
    <message>
        <source>Your supervisor enrols it once, face to face. After that you can write files for colleagues and bring theirs in.</source>
        <translation>Je teamverantwoordelijke schrijft hem één keer in, van mens tot mens. Daarna kun je bestanden voor collega&apos;s schrijven en die van hen overnemen.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>Only the people you choose can open the file. It is signed by this laptop.</source>
        <translation>Alleen de mensen die je kiest, kunnen het bestand openen. Deze laptop ondertekent het.</translation>
    </message>
    <message>
        <source>Who is it for</source>
        <translation>Voor wie is het</translation>
    </message>
    <message>
        <source>Nobody else is certified on this laptop yet. Colleagues appear here once they are enrolled.</source>
        <translation>Op deze laptop is nog niemand anders gecertificeerd. Collega&apos;s verschijnen hier zodra ze ingeschreven zijn.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Waar het heen gaat</translation>
    </message>
    <message>
        <source>Choose a stick or folder</source>
        <translation>Stick of map kiezen</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Andere map…</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Bestand schrijven</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>You see everything that a file would do before anything is written.</source>
        <translation>Je ziet alles wat een bestand zou doen voordat er iets wordt geschreven.</translation>
    </message>
    <message>
        <source>Drop a file anywhere on this page, or choose one.</source>
        <translation>Sleep een bestand ergens op deze pagina, of kies er een.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Lying ready</source>
        <translation>Ligt klaar</translation>
    </message>
    <message>
        <source>No file lies ready on a stick or in a folder used before.</source>
        <translation>Er ligt geen bestand klaar op een stick of in een eerder gebruikte map.</translation>
    </message>
    <message>
        <source>Hand-overs so far</source>
        <translation>Overdrachten tot nu toe</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Nothing was handed over or brought in yet.</source>
        <translation>Er is nog niets overgedragen of overgenomen.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Spaces count.</source>
        <translation>Spaties tellen.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Seven groups of four, from your recovery sheet.</source>
        <translation>Zeven groepen van vier, van je herstelblad.</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Mijn herstelsleutel gebruiken</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>Andere toegangen</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your notes stay on this laptop</source>
        <translation>Je notities blijven op deze laptop</translation>
    </message>
    <message>
        <source>They are encrypted on the disk. The app never connects to the internet.</source>
        <translation>Ze zijn versleuteld op de schijf. De app maakt nooit verbinding met internet.</translation>
    </message>
    <message>
        <source>It locks itself</source>
        <translation>Het vergrendelt zichzelf</translation>
    </message>
    <message>
        <source>Drafts are yours alone</source>
        <translation>Concepten zijn van jou alleen</translation>
    </message>
    <message>
        <source>Your team and your supervisor see a note once you save it and hand it over.</source>
        <translation>Je team en je teamverantwoordelijke zien een notitie zodra je ze bewaart en overdraagt.</translation>
    </message>
</context>
<context>
    <name>UnlockWords</name>
    <message>
        <source>City of {city}</source>
        <translation>Stad {city}</translation>
    </message>
    <message>
        <source>Street work and mediation, {team}</source>
        <translation>Straathoekwerk en bemiddeling, {team}</translation>
    </message>
    <message>
        <source>After {minutes} min without a key or a touch, and whenever you ask.</source>
        <translation>Na {minutes} min. zonder toets of aanraking, en wanneer je het vraagt.</translation>
    </message>
    <message>
        <source>When the lid closes or the screen is locked, after {minutes} min without a key or a touch, and whenever you ask.</source>
        <translation>Als de klep dichtgaat of het scherm wordt vergrendeld, na {minutes} min. zonder toets of aanraking, en wanneer je het vraagt.</translation>
    </message>
    <message>
        <source>Forgotten both? There are other ways in, which others hold for you.</source>
        <translation>Allebei vergeten? Er zijn andere toegangen, die anderen voor je bewaren.</translation>
    </message>
    <message>
        <source>Forgotten both? Nobody, not even the city&apos;s IT desk, can open these notes. Your supervisor can help you start again from the last file you shared.</source>
        <translation>Beide vergeten? Niemand, ook de IT-dienst van de stad niet, kan deze notities openen. Je teamverantwoordelijke kan je helpen opnieuw te beginnen vanaf het laatste bestand dat je deelde.</translation>
    </message>
    <message>
        <source>No notes here yet</source>
        <translation>Hier zijn nog geen notities</translation>
    </message>
    <message>
        <source>Invented notes for practice</source>
        <translation>Verzonnen notities om te oefenen</translation>
    </message>
    <message>
        <source>Notes on this laptop</source>
        <translation>Notities op deze laptop</translation>
    </message>
    <message>
        <source>Practice: nobody in here is real</source>
        <translation>Oefening: niemand hier is echt</translation>
    </message>
    <message>
        <source>The passphrase is: {passphrase}</source>
        <translation>De wachtwoordzin is: {passphrase}</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <comment>the passphrase of practice</comment>
        <translation>Invullen</translation>
    </message>
    <message>
        <source>Notes without a name</source>
        <translation>Notities zonder naam</translation>
    </message>
    <message>
        <source>Two shares of three</source>
        <translation>Twee delen van drie</translation>
    </message>
    <message>
        <source>Recovery by the city</source>
        <translation>Herstel door de stad</translation>
    </message>
    <message>
        <source>Set up notes for somebody new</source>
        <translation>Notities maken voor iemand nieuws</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wordt geopend…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation>Mijn wachtwoordzin gebruiken</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Mijn herstelsleutel gebruiken</translation>
    </message>
    <message>
        <source>Open the last good copy</source>
        <translation>De laatste goede kopie openen</translation>
    </message>
    <message>
        <source>Bring back what can be read</source>
        <translation>Terughalen wat leesbaar is</translation>
    </message>
    <message>
        <source>Something wrong was typed here before. Try again in {seconds} s.</source>
        <translation>Hier is eerder iets verkeerds getypt. Probeer het over {seconds} s opnieuw.</translation>
    </message>
    <message>
        <source>This code opens nothing here.</source>
        <translation>Deze sleutel opent hier niets.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Dat is niet de wachtwoordzin.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>Probeer opnieuw over {seconds} s.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Probeer opnieuw.</translation>
    </message>
    <message>
        <source>Compare it with your sheet, group by group.</source>
        <translation>Vergelijk hem groep voor groep met je blad.</translation>
    </message>
    <message>
        <source>Look again at group {group}.</source>
        <translation>Kijk nog eens naar groep {group}.</translation>
    </message>
    <message>
        <source>Last opened here today at {time}</source>
        <translation>Hier laatst geopend vandaag om {time}</translation>
    </message>
    <message>
        <source>Last opened here on {day}</source>
        <translation>Hier laatst geopend op {day}</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Covered</source>
        <translation>Afgedekt</translation>
    </message>
    <message>
        <source>Your notes are still open underneath. To close them, lock.</source>
        <translation>Daaronder staan je notities nog open. Vergrendel om ze te sluiten.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Weer tonen</translation>
    </message>
</context>
<context>
    <name>VerifyStep</name>
    <message>
        <source>It is valid</source>
        <translation>Het is geldig</translation>
    </message>
    <message>
        <source>Held by: {holder}</source>
        <translation>Bij: {holder}</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>Observed</source>
        <translation>Waarneming</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>Mijn interpretatie</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Told to me</source>
        <translation>Aan mij verteld</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigen woorden</translation>
    </message>
</context>
</TS>
