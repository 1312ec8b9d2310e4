<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en_GB">
<context>
    <name>AccessBody</name>
    <message>
        <source>The log is read by the lead worker, the supervisor and the data protection officer.</source>
        <translation>Loggen läses av ansvarig, enhetschefen och dataskyddsombudet.</translation>
    </message>
    <message>
        <source>Nobody looked at who it is, and nothing left.</source>
        <translation>Ingen har tittat på vem det är och inget har lämnats ut.</translation>
    </message>
    <message>
        <source>Who looked, and what left</source>
        <translation>Vem som tittade och vad som lämnades ut</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>Tidigare poster</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
</context>
<context>
    <name>AskedPage</name>
    <message>
        <source>“{word}”: is it needed here? Is it about what somebody did?</source>
        <translation>”{word}”: behövs det här? Handlar det om vad någon gjorde?</translation>
    </message>
</context>
<context>
    <name>AttachmentDialogs</name>
    <message>
        <source>Pictures, PDF, sound</source>
        <translation>Bilder, PDF, ljud</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Filen är bifogad</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>Kopian är sparad</translation>
    </message>
    <message>
        <source>File removed for good</source>
        <translation>Filen är borttagen för gott</translation>
    </message>
</context>
<context>
    <name>AttachmentForm</name>
    <message>
        <source>Attach a file</source>
        <translation>Bifoga en fil</translation>
    </message>
    <message>
        <source>Everybody who can read the note can open it.</source>
        <translation>Den som kan läsa anteckningen kan öppna den.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Bifoga</translation>
    </message>
    <message>
        <source>Attaching…</source>
        <translation>Bifogas…</translation>
    </message>
    <message>
        <source>Open in another program?</source>
        <translation>Öppna i ett annat program?</translation>
    </message>
    <message>
        <source>A plain copy goes into a private folder for another program to show. It is deleted when you lock, and again at the next start. The other program may keep traces that Liaise cannot delete.</source>
        <translation>En okrypterad kopia läggs i en privat mapp så att ett annat program kan visa den. Den raderas när du låser, och en gång till vid nästa start. Det andra programmet kan behålla spår som Liaise inte kan radera.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Preparing the copy…</source>
        <translation>Kopian förbereds…</translation>
    </message>
    <message>
        <source>Remove this file for good?</source>
        <translation>Ta bort filen för gott?</translation>
    </message>
    <message>
        <source>It is erased here at once, and on other laptops with the next transfer file. Copies that somebody saved elsewhere stay.</source>
        <translation>Den raderas här genast, och på andra datorer med nästa överföringsfil. Kopior som någon sparat på annat håll finns kvar.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>Saving the copy…</source>
        <translation>Kopian sparas…</translation>
    </message>
    <message>
        <source>Take out hidden data: place, time, device</source>
        <translation>Ta bort dolda uppgifter: plats, tid, enhet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
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
        <translation>Ljud</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>What to do with this file</source>
        <translation>Vad som kan göras med filen</translation>
    </message>
    <message>
        <source>{file}, not on this laptop</source>
        <translation>{file}, inte på den här datorn</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Spara en kopia…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>When</source>
        <comment>of a backup</comment>
        <translation>När</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>of a backup</comment>
        <translation>Var</translation>
    </message>
    <message>
        <source>It holds</source>
        <comment>of a backup</comment>
        <translation>Den innehåller</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a backup</comment>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>You asked for it</source>
        <translation>På din begäran</translation>
    </message>
    <message>
        <source>Before another one was restored</source>
        <translation>Innan en annan återställdes</translation>
    </message>
    <message>
        <source>Made by itself</source>
        <translation>Gjord automatiskt</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Skadad</translation>
    </message>
    <message>
        <source>Of other notes</source>
        <translation>Av andra anteckningar</translation>
    </message>
    <message>
        <source>From before the keys were changed</source>
        <translation>Från före nyckelbytet</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n ärende</numerusform>
            <numerusform>%n ärenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mediation(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n medling</numerusform>
            <numerusform>%n medlingar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupLook</name>
    <message>
        <source>It holds</source>
        <translation>Den innehåller</translation>
    </message>
    <message>
        <source>It lacks</source>
        <translation>Den saknar</translation>
    </message>
    <message>
        <source>If you restore it</source>
        <translation>Om du återställer den</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt bli</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Återställ</translation>
    </message>
</context>
<context>
    <name>BackupLookPanel</name>
    <message>
        <source>Backup of {moment}</source>
        <translation>Säkerhetskopia från {moment}</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>På den här datorn</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n ärende</numerusform>
            <numerusform>%n ärenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mediation(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n medling</numerusform>
            <numerusform>%n medlingar</numerusform>
        </translation>
    </message>
    <message>
        <source>{things}. Every page of it was read and is in order.</source>
        <translation>{things}. Varje sida av den har lästs och är i ordning.</translation>
    </message>
    <message>
        <source>Nothing: your notes hold no more than it does.</source>
        <translation>Ingenting: dina anteckningar innehåller inte mer än den.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made since {moment}</source>
        <translation>
            <numerusform>%n ändring sedan {moment}</numerusform>
            <numerusform>%n ändringar sedan {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in notes</source>
        <translation>
            <numerusform>%n av dem i anteckningar</numerusform>
            <numerusform>%n av dem i anteckningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Your notes become as they were then.</source>
        <translation>Dina anteckningar blir som de var då.</translation>
    </message>
    <message>
        <source>What is there now becomes a backup first, so nothing is lost.</source>
        <translation>Det som finns nu säkerhetskopieras först, så inget går förlorat.</translation>
    </message>
    <message>
        <source>What was erased since stays erased.</source>
        <translation>Det som raderats sedan dess förblir raderat.</translation>
    </message>
    <message>
        <source>The app closes your notes and asks for your passphrase again.</source>
        <translation>Appen stänger dina anteckningar och frågar efter lösenfrasen igen.</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>A backup was made on {place}.</source>
        <translation>En säkerhetskopia gjordes på {place}.</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>den här datorn</translation>
    </message>
    <message>
        <source>There was none yet.</source>
        <translation>Det har inte gjorts någon än.</translation>
    </message>
    <message>
        <source>{moment}, on {place}</source>
        <translation>{moment}, på {place}</translation>
    </message>
    <message>
        <source>No backup could be made since {day}</source>
        <translation>Sedan {day} har ingen säkerhetskopia kunnat göras</translation>
    </message>
    <message>
        <source>{name}, last backup there on {day}</source>
        <translation>{name}, senaste säkerhetskopian där {day}</translation>
    </message>
</context>
<context>
    <name>BackupsForm</name>
    <message>
        <source>Each backup holds all your notes, encrypted like them. One is made when you lock, and one a day while the app is open.</source>
        <translation>Varje säkerhetskopia innehåller alla dina anteckningar, krypterade som de. En görs när du låser, och en om dagen medan appen är öppen.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <comment>when it was made</comment>
        <translation>Senaste säkerhetskopian</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>Back up to…</source>
        <translation>Säkerhetskopiera till…</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>list</comment>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Letar efter säkerhetskopior…</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ingen säkerhetskopia än</translation>
    </message>
    <message>
        <source>One is made when you lock for the first time, or now if you like.</source>
        <translation>En görs när du låser första gången, eller nu om du vill.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Granska</translation>
    </message>
    <message>
        <source>Not here at the moment</source>
        <translation>Inte här just nu</translation>
    </message>
    <message>
        <source>These still hold what was erased in your notes. Put them in, and it is erased there too.</source>
        <translation>De här innehåller fortfarande det som raderats i dina anteckningar. Sätt i dem så raderas det där också.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Looking into the backup</source>
        <translation>Säkerhetskopian granskas</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>En säkerhetskopia görs</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>En annan mapp…</translation>
    </message>
    <message>
        <source>This one cannot be opened here.</source>
        <translation>Den här går inte att öppna här.</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Vart säkerhetskopian ska</translation>
    </message>
</context>
<context>
    <name>BinSection</name>
    <message numerus="yes">
        <source>%n days left</source>
        <comment>in the bin</comment>
        <translation>
            <numerusform>%n dag kvar</numerusform>
            <numerusform>%n dagar kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera för gott</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Lägga tillbaka</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>I papperskorgen</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Raderat för gott</translation>
    </message>
    <message>
        <source>What is put aside stands in no list and is not found. It can be put back at any time; after 30 days it is proposed for erasure.</source>
        <translation>Det som läggs undan står i ingen lista och hittas inte. Det kan läggas tillbaka när som helst; efter 30 dagar föreslås radering.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Papperskorgen är tom</translation>
    </message>
    <message>
        <source>A note that its author puts into the bin shows up here.</source>
        <translation>En anteckning som den som skrev den lägger i papperskorgen står här.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Visa fler</translation>
    </message>
</context>
<context>
    <name>BoxLine</name>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Inget antecknat ännu.</translation>
    </message>
    <message>
        <source>What else could explain it: {text}</source>
        <translation>Vad annat kan förklara det: {text}</translation>
    </message>
    <message>
        <source>How we know it: {text}</source>
        <translation>Hur vi vet det: {text}</translation>
    </message>
    <message>
        <source>What we do not know: {text}</source>
        <translation>Vad vi inte vet: {text}</translation>
    </message>
</context>
<context>
    <name>BringInCard</name>
    <message>
        <source>The file to look into</source>
        <translation>Filen att titta i</translation>
    </message>
    <message>
        <source>Export files (*.liaise)</source>
        <comment>keep the part in brackets</comment>
        <translation>Exportfiler (*.liaise)</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Kontrollerar {file}</translation>
    </message>
    <message>
        <source>Checking {file}: {done} of {total} changes</source>
        <translation>Kontrollerar {file}: {done} av {total} ändringar</translation>
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
        <translation>Föregående månad</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nästa månad</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Månadens dagar</translation>
    </message>
</context>
<context>
    <name>CaptureRows</name>
    <message>
        <source>Other place</source>
        <translation>Annan plats</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Iakttaget</translation>
    </message>
    <message>
        <source>Up to five themes: the ones that mattered most.</source>
        <translation>Högst fem teman: de viktigaste.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many for a contact</source>
        <translation>
            <numerusform>%n tecken för mycket för en kontakt</numerusform>
            <numerusform>%n tecken för mycket för en kontakt</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vilka</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Frivilligt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
</context>
<context>
    <name>CardTroubles</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>CaseBody</name>
    <message>
        <source>What does this person do well?</source>
        <translation>Vad gör den här personen bra?</translation>
    </message>
    <message>
        <source>None noted.</source>
        <translation>Inget antecknat.</translation>
    </message>
    <message>
        <source>This case is not on this laptop</source>
        <translation>Det här ärendet finns inte på den här datorn</translation>
    </message>
    <message>
        <source>Two versions of the note from {day}</source>
        <translation>Två versioner av anteckningen från {day}</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Två versioner av en uppgift</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two names</comment>
        <translation> och </translation>
    </message>
    <message>
        <source>You and {names} both changed it before the files met.</source>
        <translation>Du och {names} ändrade båda innan filerna möttes.</translation>
    </message>
    <message>
        <source>{names} changed it before the files met.</source>
        <translation>{names} ändrade innan filerna möttes.</translation>
    </message>
    <message>
        <source>Both are kept; nothing is lost.</source>
        <translation>Båda finns kvar; inget går förlorat.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <comment>versions to decide on</comment>
        <translation>
            <numerusform>%n till väntar.</numerusform>
            <numerusform>%n till väntar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} proposes it. With you, two people have agreed.</source>
        <translation>{name} föreslår det. Med dig har två personer sagt ja.</translation>
    </message>
    <message>
        <source>This case waits for a second reader</source>
        <translation>Det här ärendet väntar på en andra läsare</translation>
    </message>
    <message>
        <source>Agree to open</source>
        <translation>Godkänn öppning</translation>
    </message>
    <message>
        <source>A supervisor has to agree before it opens. You can write already.</source>
        <translation>En enhetschef måste godkänna innan det öppnas. Du kan redan skriva.</translation>
    </message>
    <message>
        <source>You can read it. Notes are written by the team of the case.</source>
        <translation>Du kan läsa. Anteckningar skrivs av ärendets team.</translation>
    </message>
    <message>
        <source>Your role does not write here</source>
        <translation>Din roll skriver inte här</translation>
    </message>
    <message>
        <source>Closed on {day}</source>
        <translation>Avslutat den {day}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>It can be read. To write, open it again.</source>
        <translation>Det går att läsa. För att skriva, öppna det igen.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Öppna igen</translation>
    </message>
</context>
<context>
    <name>CaseForms</name>
    <message>
        <source>Added</source>
        <translation>Tillagt</translation>
    </message>
    <message>
        <source>Corrected; the old text is in the history</source>
        <translation>Rättat; den gamla texten finns i historiken</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>Kommentar tillagd</translation>
    </message>
    <message>
        <source>Next step done</source>
        <translation>Nästa steg klart</translation>
    </message>
    <message>
        <source>Next step open again</source>
        <translation>Nästa steg öppet igen</translation>
    </message>
    <message>
        <source>Agreement kept</source>
        <translation>Deltagande sparat</translation>
    </message>
    <message>
        <source>Next review kept</source>
        <translation>Nästa omprövning sparad</translation>
    </message>
    <message>
        <source>The case is open</source>
        <translation>Ärendet är öppet</translation>
    </message>
    <message>
        <source>The case went on</source>
        <translation>Ärendet gick vidare</translation>
    </message>
</context>
<context>
    <name>CaseGlance</name>
    <message>
        <source>At a glance</source>
        <translation>I korthet</translation>
    </message>
    <message>
        <source>Who reads it: {names}</source>
        <translation>Vem läser: {names}</translation>
    </message>
    <message>
        <source>Nothing is promised.</source>
        <translation>Inget är utlovat.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>More of them stand under Tasks.</source>
        <translation>Fler finns under Uppgifter.</translation>
    </message>
    <message>
        <source>Also promised</source>
        <translation>Också utlovat</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Senaste kontakter</translation>
    </message>
    <message>
        <source>None noted yet.</source>
        <translation>Inga antecknade ännu.</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Worker</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rättslig grund</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Deltagande</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nästa omprövning</translation>
    </message>
    <message>
        <source>known since {month}</source>
        <translation>känd sedan {month}</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>underårig</translation>
    </message>
    <message>
        <source>{name} (stands in: {other})</source>
        <translation>{name} (ersätts av: {other})</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Inte utsedd än</translation>
    </message>
    <message>
        <source>Agree to open…</source>
        <translation>Godkänn öppning…</translation>
    </message>
    <message>
        <source>Take to “{state}”…</source>
        <translation>Gå till ”{state}”…</translation>
    </message>
    <message>
        <source>Agreement to be supported…</source>
        <translation>Frivilligt deltagande…</translation>
    </message>
    <message>
        <source>Next review…</source>
        <translation>Nästa omprövning…</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Quick note</source>
        <translation>Snabbanteckning</translation>
    </message>
    <message>
        <source>Summary as PDF</source>
        <translation>Sammanfattning som PDF</translation>
    </message>
    <message>
        <source>More about this case</source>
        <translation>Mer om det här ärendet</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Ärendets delar</translation>
    </message>
</context>
<context>
    <name>CasePlates</name>
    <message>
        <source>Still missing: {what}.</source>
        <translation>Saknas ännu: {what}.</translation>
    </message>
</context>
<context>
    <name>CaseStepForms</name>
    <message>
        <source>Take the case to “{state}”</source>
        <translation>Ta ärendet till ”{state}”</translation>
    </message>
    <message>
        <source>Take this step</source>
        <translation>Ta det här steget</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>Första omprövningen</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>Hur det är nu</translation>
    </message>
    <message>
        <source>At most 600 signs; nothing new is gathered.</source>
        <translation>Högst 600 tecken; inget nytt samlas in.</translation>
    </message>
    <message>
        <source>Read it as the second person: is a file needed, and why now?</source>
        <translation>Läs som andra person: behövs en akt, och varför nu?</translation>
    </message>
    <message>
        <source>After six months of rest, closing is proposed.</source>
        <translation>Efter sex månaders vila föreslås avslut.</translation>
    </message>
    <message>
        <source>The checklist comes next; a second person then agrees.</source>
        <translation>Sedan kommer checklistan; därefter håller en andra person med.</translation>
    </message>
    <message>
        <source>The second person agrees with the checklist.</source>
        <translation>Den andra personen håller med om checklistan.</translation>
    </message>
    <message>
        <source>No file is made. What was proposed is to be erased.</source>
        <translation>Ingen akt skapas. Det som föreslogs ska raderas.</translation>
    </message>
    <message>
        <source>The case is handed over and ends here.</source>
        <translation>Ärendet lämnas över och slutar här.</translation>
    </message>
    <message>
        <source>Who comes back is welcome; what was said at the end is cleared.</source>
        <translation>Den som återkommer är välkommen; det som sades i slutet töms.</translation>
    </message>
    <message>
        <source>Two people then decide: erase, keep longer, or only count.</source>
        <translation>Två personer avgör sedan: radera, behålla längre eller bara räkna.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Omprövning</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Spara omprövningen</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Hållen den</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Andra person</translation>
    </message>
    <message>
        <source>What has grown stronger?</source>
        <translation>Vad har blivit starkare?</translation>
    </message>
    <message>
        <source>What else has changed?</source>
        <translation>Vad annat har förändrats?</translation>
    </message>
    <message>
        <source>Is it still necessary?</source>
        <translation>Behövs det fortfarande?</translation>
    </message>
    <message>
        <source>Is it still proportionate?</source>
        <translation>Är det fortfarande proportionerligt?</translation>
    </message>
    <message>
        <source>Is the legal basis still right?</source>
        <translation>Stämmer den rättsliga grunden än?</translation>
    </message>
    <message>
        <source>Is the person informed?</source>
        <translation>Är personen informerad?</translation>
    </message>
    <message>
        <source>Which lines are wrong or outdated?</source>
        <translation>Vilka rader är fel eller inaktuella?</translation>
    </message>
    <message>
        <source>What can go?</source>
        <translation>Vad kan tas bort?</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nästa omprövning</translation>
    </message>
    <message>
        <source>It counts once the second person has read it. “I do not know” is an answer.</source>
        <translation>Den gäller när den andra personen har läst den. ”Vet inte” är ett svar.</translation>
    </message>
    <message>
        <source>Reason of closure</source>
        <translation>Skäl till avslut</translation>
    </message>
    <message>
        <source>Looked at together</source>
        <translation>Genomgånget tillsammans</translation>
    </message>
    <message>
        <source>The person agrees to be asked again after six and twelve months</source>
        <translation>Personen går med på att bli tillfrågad efter sex och tolv månader</translation>
    </message>
    <message>
        <source>Before the case is closed</source>
        <translation>Innan ärendet avslutas</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>Spara checklistan</translation>
    </message>
    <message>
        <source>A second person reads it and closes the case.</source>
        <translation>En andra person läser den och avslutar ärendet.</translation>
    </message>
    <message>
        <source>Whose case it is</source>
        <translation>Vems ärendet är</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button of a form</comment>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Ersätter</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Enhetschef</translation>
    </message>
    <message>
        <source>Who reads the case changes with it, and the whole history goes along.</source>
        <translation>Vem som läser ärendet ändras också, och hela historien följer med.</translation>
    </message>
</context>
<context>
    <name>CaseStepWords</name>
    <message>
        <source>The case went on</source>
        <translation>Ärendet gick vidare</translation>
    </message>
    <message>
        <source>Review kept; it waits for its second person</source>
        <translation>Omprövningen sparad; den väntar på den andra personen</translation>
    </message>
    <message>
        <source>Review read; it counts from now on</source>
        <translation>Omprövningen läst; den gäller från nu</translation>
    </message>
    <message>
        <source>Checklist kept</source>
        <translation>Checklistan sparad</translation>
    </message>
    <message>
        <source>Handed on; the next file takes it along</source>
        <translation>Överlämnat; nästa fil tar det med</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Begränsat</translation>
    </message>
    <message>
        <source>It is only read until this is lifted.</source>
        <translation>Det läses bara tills detta hävs.</translation>
    </message>
    <message numerus="yes">
        <source>The review is %n days late</source>
        <translation>
            <numerusform>Omprövningen är %n dag sen</numerusform>
            <numerusform>Omprövningen är %n dagar sen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new leaves but hand-overs and what safety or a right asks for.</source>
        <translation>Inget nytt lämnas ut utom överlämningar och det som säkerhet eller en rättighet kräver.</translation>
    </message>
    <message>
        <source>It has rested for six months</source>
        <translation>Det har vilat i sex månader</translation>
    </message>
    <message>
        <source>Closing the case is proposed. Nothing happens by itself.</source>
        <translation>Avslut föreslås. Inget sker av sig självt.</translation>
    </message>
    <message>
        <source>Two people decide whether it is erased, kept longer, or only counted.</source>
        <translation>Två personer avgör om det raderas, behålls längre eller bara räknas.</translation>
    </message>
    <message>
        <source>Nothing more comes: this case is at its end.</source>
        <translation>Inget mer följer: ärendet är slut.</translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Återstår: {things}.</translation>
    </message>
    <message>
        <source>The supervisor takes this step, on their own laptop.</source>
        <translation>Enhetschefen tar det här steget på sin egen dator.</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>Allt finns.</translation>
    </message>
    <message>
        <source>Worker: {name}</source>
        <translation>Handläggare: {name}</translation>
    </message>
    <message>
        <source>Stands in: {name}</source>
        <translation>Ersätter: {name}</translation>
    </message>
    <message>
        <source>Supervisor: {name}</source>
        <translation>Enhetschef: {name}</translation>
    </message>
    <message>
        <source>Nobody went through the checklist yet.</source>
        <translation>Ingen har gått igenom checklistan än.</translation>
    </message>
    <message>
        <source>Gone through by {name}</source>
        <translation>Genomgången av {name}</translation>
    </message>
    <message>
        <source>{day}, {name} and {other}</source>
        <translation>{day}, {name} och {other}</translation>
    </message>
    <message>
        <source>Waits for the second person</source>
        <translation>Väntar på den andra personen</translation>
    </message>
</context>
<context>
    <name>CaseSteps</name>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Återstår: {things}.</translation>
    </message>
    <message>
        <source>Take this step</source>
        <translation>Ta det här steget</translation>
    </message>
    <message>
        <source>Go through the checklist</source>
        <translation>Gå igenom checklistan</translation>
    </message>
    <message>
        <source>Write a review</source>
        <translation>Skriv en omprövning</translation>
    </message>
    <message>
        <source>Next review on {day}.</source>
        <translation>Nästa omprövning den {day}.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Läst</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>Lämna vidare</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Vad som kommer</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Avslut</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Omprövningar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <source>Case summary</source>
        <translation>Sammanfattning av ärendet</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Ärendet</translation>
    </message>
    <message>
        <source>Two versions of this page differ and nobody has decided between them yet. Ask before you rely on it.</source>
        <translation>Två versioner av den här sidan skiljer sig och ingen har ännu valt mellan dem. Fråga innan du litar på den.</translation>
    </message>
    <message>
        <source>{lead}, stands in: {standin}</source>
        <translation>{lead}, ersätts av: {standin}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Purpose of the case</source>
        <translation>Ärendets syfte</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rättslig grund</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation>Varför det behövs</translation>
    </message>
    <message>
        <source>Agreement to be supported</source>
        <translation>Frivilligt deltagande</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Information given</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>Vem det gäller</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Enhetschef</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nästa omprövning</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Bevaras till</translation>
    </message>
    <message>
        <source>Form of violence in view</source>
        <translation>Form av våld i sikte</translation>
    </message>
    <message>
        <source>{state}, since {day}</source>
        <comment>state of a case and the day it was opened</comment>
        <translation>{state}, sedan {day}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>giltigt till {day}</translation>
    </message>
    <message>
        <source>known since {day}</source>
        <translation>känd sedan {day}</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>underårig</translation>
    </message>
    <message>
        <source>Review of the case</source>
        <translation>Omprövning av ärendet</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>No step is open.</source>
        <translation>Inget steg är öppet.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Medlingar</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Medling</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Typ av konflikt</translation>
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
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Senaste kontakt</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nästa omprövning</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>två versioner</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>new from file</source>
        <translation>nytt från fil</translation>
    </message>
    <message>
        <source>for review</source>
        <translation>att granska</translation>
    </message>
    <message>
        <source>Nothing agreed yet</source>
        <translation>Inget bestämt än</translation>
    </message>
    <message>
        <source>open since {day}</source>
        <translation>öppet sedan {day}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>inget datum</translation>
    </message>
    <message>
        <source>due</source>
        <translation>dags</translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>leaves two versions undecided for now</comment>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Styrkor</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a strength or a concern</comment>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Oro</translation>
    </message>
    <message>
        <source>Starts with your first note</source>
        <translation>Börjar med din första anteckning</translation>
    </message>
    <message>
        <source>Whatever you write down shows up here, newest first.</source>
        <translation>Allt du skriver visas här, det nyaste först.</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>Tidigare uppgifter</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>All districts</source>
        <translation>Alla stadsdelar</translation>
    </message>
    <message>
        <source>1,000 cases or more</source>
        <translation>1 000 ärenden eller fler</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n ärende</numerusform>
            <numerusform>%n ärenden</numerusform>
        </translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadsdel</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Filtrera ärenden</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>Ingen passar filtren</translation>
    </message>
    <message>
        <source>Look among all cases, or with fewer letters.</source>
        <translation>Sök bland alla ärenden, eller med färre bokstäver.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Inget ärende än</translation>
    </message>
    <message>
        <source>A street contact does not need one.</source>
        <translation>En gatukontakt behöver inget.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv en anteckning</translation>
    </message>
    <message>
        <source>People you accompany, with their agreement</source>
        <translation>Personer som du stödjer, som deltar frivilligt</translation>
    </message>
    <message>
        <source>Name, code, place or word</source>
        <translation>Namn, kod, plats eller ord</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>cases that are open</comment>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Mine and shared</source>
        <translation>Mina och delade</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Att ompröva</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>Med utkast</translation>
    </message>
    <message>
        <source>move</source>
        <translation>flytta</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppna</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrera</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Backup</source>
        <translation>Säkerhetskopia</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Låser</translation>
    </message>
    <message>
        <source>A backup is being made first. Cancel locks without it.</source>
        <translation>Först görs en säkerhetskopia. Avbryt låser utan den.</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Proposed</source>
        <translation>Föreslaget</translation>
    </message>
    <message>
        <source>First talks</source>
        <translation>Första samtal</translation>
    </message>
    <message>
        <source>Support under way</source>
        <translation>Stöd pågår</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausat</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Under avslut</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Öppnat igen</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Överlämnat</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>Inte upptaget</translation>
    </message>
    <message>
        <source>First look back</source>
        <translation>Första tillbakablicken</translation>
    </message>
    <message>
        <source>Second look back</source>
        <translation>Andra tillbakablicken</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Bevara eller radera</translation>
    </message>
    <message>
        <source>Kept until a date</source>
        <translation>Bevaras till ett datum</translation>
    </message>
    <message>
        <source>Made anonymous</source>
        <translation>Anonymiserat</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Raderat</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familj</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Inte tillfrågad än</translation>
    </message>
    <message>
        <source>Agreed to be supported</source>
        <translation>Deltar frivilligt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avböjt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Inte aktuellt</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Information given</translation>
    </message>
    <message>
        <source>Information postponed</source>
        <translation>Information uppskjuten</translation>
    </message>
    <message>
        <source>Voluntary support of a person</source>
        <translation>Frivilligt stöd till en person</translation>
    </message>
    <message>
        <source>Support of relatives</source>
        <translation>Stöd till anhöriga</translation>
    </message>
    <message>
        <source>Advice to a professional</source>
        <translation>Råd till en yrkesperson</translation>
    </message>
    <message>
        <source>Work with a group</source>
        <translation>Arbete med en grupp</translation>
    </message>
    <message>
        <source>Work on a place</source>
        <translation>Arbete på en plats</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Medling</translation>
    </message>
    <message>
        <source>Return to community</source>
        <translation>Tillbaka till gemenskapen</translation>
    </message>
    <message>
        <source>Bridge to an exit programme</source>
        <translation>Bro till ett avhopparprogram</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Allmänt intresse</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>Rättslig förpliktelse</translation>
    </message>
    <message>
        <source>Consent to the processing</source>
        <translation>Samtycke till behandlingen</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>Grundläggande intressen</translation>
    </message>
    <message>
        <source>Far-right</source>
        <translation>Högerextrem</translation>
    </message>
    <message>
        <source>Jihadist</source>
        <translation>Jihadistisk</translation>
    </message>
    <message>
        <source>Far-left</source>
        <translation>Vänsterextrem</translation>
    </message>
    <message>
        <source>Violent gang</source>
        <translation>Våldsamt gäng</translation>
    </message>
    <message>
        <source>Football violence</source>
        <translation>Fotbollsvåld</translation>
    </message>
    <message>
        <source>Single issue</source>
        <translation>Enskild fråga</translation>
    </message>
    <message>
        <source>Conspiracy, anti-state</source>
        <translation>Konspiration, statsfientlig</translation>
    </message>
    <message>
        <source>Mixed or unclear</source>
        <translation>Blandad eller oklar</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Inte bedömd</translation>
    </message>
    <message>
        <source>Team of the case</source>
        <translation>Ärendets team</translation>
    </message>
    <message>
        <source>Lead worker and supervisor</source>
        <translation>Ansvarig och enhetschef</translation>
    </message>
    <message>
        <source>Author only</source>
        <translation>Bara den som skrev</translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation>Målen nådda</translation>
    </message>
    <message>
        <source>Agreed end</source>
        <translation>Avslutat enligt överenskommelse</translation>
    </message>
    <message>
        <source>The person does not want it</source>
        <translation>Personen vill inte</translation>
    </message>
    <message>
        <source>No contact for a long time</source>
        <translation>Ingen kontakt på länge</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Har flyttat</translation>
    </message>
    <message>
        <source>Another service leads</source>
        <translation>En annan verksamhet leder</translation>
    </message>
    <message>
        <source>No ground any longer</source>
        <translation>Ingen grund längre</translation>
    </message>
    <message>
        <source>The person has died</source>
        <translation>Personen har avlidit</translation>
    </message>
    <message>
        <source>Opened in error</source>
        <translation>Öppnat av misstag</translation>
    </message>
    <message>
        <source>Person supported</source>
        <translation>Den enskilde</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Anhörig</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Reference person</source>
        <translation>Referensperson</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrka</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Oro</translation>
    </message>
    <message>
        <source>People who hold</source>
        <translation>Människor som håller</translation>
    </message>
    <message>
        <source>A trusted adult</source>
        <translation>En vuxen att lita på</translation>
    </message>
    <message>
        <source>Family that talks</source>
        <translation>Familj som pratar</translation>
    </message>
    <message>
        <source>Skills and talents</source>
        <translation>Färdigheter och talanger</translation>
    </message>
    <message>
        <source>A place in school or job</source>
        <translation>En plats i skola eller arbete</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Able to doubt and discuss</source>
        <translation>Kan tvivla och diskutera</translation>
    </message>
    <message>
        <source>Mixed circles</source>
        <translation>Blandade kretsar</translation>
    </message>
    <message>
        <source>Trusts someone from a service</source>
        <translation>Litar på någon i en verksamhet</translation>
    </message>
    <message>
        <source>Ways to cope with anger or hurt</source>
        <translation>Sätt att hantera ilska eller smärta</translation>
    </message>
    <message>
        <source>Meaning lived peacefully</source>
        <translation>Mening som levs fredligt</translation>
    </message>
    <message>
        <source>Takes part, has a say</source>
        <translation>Deltar, har inflytande</translation>
    </message>
    <message>
        <source>Comes to meetings</source>
        <translation>Kommer till möten</translation>
    </message>
    <message>
        <source>Another strength</source>
        <translation>Annan styrka</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Trygghet</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Vänner</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbete</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Bostad</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Pengar</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Hälsa</translation>
    </message>
    <message>
        <source>Mental strain</source>
        <translation>Psykisk belastning</translation>
    </message>
    <message>
        <source>Substances, gambling</source>
        <translation>Substanser, spel om pengar</translation>
    </message>
    <message>
        <source>Papers, rights, discrimination</source>
        <translation>Papper, rättigheter, diskriminering</translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation>Tillhörighet</translation>
    </message>
    <message>
        <source>Talk about meaning and identity</source>
        <translation>Samtal om mening och identitet</translation>
    </message>
    <message>
        <source>Life online</source>
        <translation>Livet på nätet</translation>
    </message>
    <message>
        <source>Leisure</source>
        <translation>Fritid</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>May harm themselves</source>
        <translation>Kan skada sig själv</translation>
    </message>
    <message>
        <source>May harm others</source>
        <translation>Kan skada andra</translation>
    </message>
    <message>
        <source>Said they would harm someone</source>
        <translation>Sade sig vilja skada någon</translation>
    </message>
    <message>
        <source>Weapon</source>
        <translation>Vapen</translation>
    </message>
    <message>
        <source>Prepares to leave for a conflict area</source>
        <translation>Förbereder resa till ett konfliktområde</translation>
    </message>
    <message>
        <source>Pressured or recruited</source>
        <translation>Utsatt för press eller värvning</translation>
    </message>
    <message>
        <source>Cut off from everybody</source>
        <translation>Avskuren från alla</translation>
    </message>
    <message>
        <source>Sudden break with school, job, family</source>
        <translation>Plötsligt brott med skola, arbete, familj</translation>
    </message>
    <message>
        <source>Suffered violence or hate</source>
        <translation>Utsatt för våld eller hat</translation>
    </message>
    <message>
        <source>Child in need</source>
        <translation>Barn som far illa</translation>
    </message>
    <message>
        <source>Another concern</source>
        <translation>Annan oro</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefonsamtal</translation>
    </message>
    <message>
        <source>Contact with a service</source>
        <translation>Kontakt med en verksamhet</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Omprövning</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Office matter</source>
        <translation>Kontorsärende</translation>
    </message>
    <message>
        <source>Result of team discussion</source>
        <translation>Resultat av teamsamtal</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>Var inte där</translation>
    </message>
    <message>
        <source>Not asked this time</source>
        <translation>Inte tillfrågad den här gången</translation>
    </message>
    <message>
        <source>Did not want to say</source>
        <translation>Ville inte säga</translation>
    </message>
    <message>
        <source>No common language yet</source>
        <translation>Inget gemensamt språk än</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Annat skäl</translation>
    </message>
    <message>
        <source>Wants our help</source>
        <translation>Vill ha vår hjälp</translation>
    </message>
    <message>
        <source>Release from secrecy</source>
        <translation>Eftergift av sekretess</translation>
    </message>
    <message>
        <source>Agrees to mediation</source>
        <translation>Går med på medling</translation>
    </message>
    <message>
        <source>Photo at an event</source>
        <translation>Foto vid ett evenemang</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Efterfrågat</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Givet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Nekat</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återkallat</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Utgånget</translation>
    </message>
    <message>
        <source>To the person</source>
        <translation>Till personen</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Hänvisning</translation>
    </message>
    <message>
        <source>Case conference</source>
        <translation>Samverkansmöte</translation>
    </message>
    <message>
        <source>To our own supervisor</source>
        <translation>Till den egna enhetschefen</translation>
    </message>
    <message>
        <source>Child or adult protection</source>
        <translation>Skydd av barn eller vuxna</translation>
    </message>
    <message>
        <source>Order of court or prosecutor</source>
        <translation>Beslut av domstol eller åklagare</translation>
    </message>
    <message>
        <source>Acute danger</source>
        <translation>Akut fara</translation>
    </message>
    <message>
        <source>Other request by police</source>
        <translation>Annan begäran från polisen</translation>
    </message>
    <message>
        <source>Intelligence service</source>
        <translation>Underrättelsetjänst</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Överlämning</translation>
    </message>
    <message>
        <source>Notice of correction or erasure</source>
        <translation>Meddelande om rättelse eller radering</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Muntligt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation>Sammanfattning av ärendet</translation>
    </message>
    <message>
        <source>Mediation agreement</source>
        <translation>Medlingsöverenskommelse</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Medlare</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Enhetschef</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Dataskyddsombud</translation>
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
        <translation>Nej</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Jag vet inte</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Begärd</translation>
    </message>
    <message>
        <source>Found suitable</source>
        <translation>Bedömd lämplig</translation>
    </message>
    <message>
        <source>Separate talks</source>
        <translation>Enskilda samtal</translation>
    </message>
    <message>
        <source>All have agreed</source>
        <translation>Alla har sagt ja</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Medlingsmöten</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Överenskommelse</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>Ingen överenskommelse</translation>
    </message>
    <message>
        <source>First check held</source>
        <translation>Första kontrollen gjord</translation>
    </message>
    <message>
        <source>Second check held</source>
        <translation>Andra kontrollen gjord</translation>
    </message>
    <message>
        <source>Not suitable</source>
        <translation>Inte lämplig</translation>
    </message>
    <message>
        <source>Declined by a side</source>
        <translation>Avböjd av en part</translation>
    </message>
    <message>
        <source>Stopped by a side</source>
        <translation>Avbruten av en part</translation>
    </message>
    <message>
        <source>Referred elsewhere</source>
        <translation>Hänvisad någon annanstans</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>Löst på plats</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>På plats</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>På begäran</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Buller</translation>
    </message>
    <message>
        <source>Use of shared space</source>
        <translation>Användning av delat utrymme</translation>
    </message>
    <message>
        <source>Youth and residents</source>
        <translation>Unga och boende</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Grannar</translation>
    </message>
    <message>
        <source>Tenant and landlord</source>
        <translation>Hyresgäst och hyresvärd</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>Between young people</source>
        <translation>Mellan unga</translation>
    </message>
    <message>
        <source>Citizen and service</source>
        <translation>Medborgare och verksamhet</translation>
    </message>
    <message>
        <source>Youth and police</source>
        <translation>Unga och polis</translation>
    </message>
    <message>
        <source>Traders</source>
        <translation>Näringsidkare</translation>
    </message>
    <message>
        <source>Between groups</source>
        <translation>Mellan grupper</translation>
    </message>
    <message>
        <source>After a hate incident</source>
        <translation>Efter en hathändelse</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Supportrar</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>På nätet</translation>
    </message>
    <message>
        <source>Another conflict</source>
        <translation>Annan konflikt</translation>
    </message>
    <message>
        <source>Written agreement</source>
        <translation>Skriftlig överenskommelse</translation>
    </message>
    <message>
        <source>Spoken agreement</source>
        <translation>Muntlig överenskommelse</translation>
    </message>
    <message>
        <source>Better without agreement</source>
        <translation>Bättre utan överenskommelse</translation>
    </message>
    <message>
        <source>Settled by a go-between</source>
        <translation>Löst genom en mellanhand</translation>
    </message>
    <message>
        <source>Escalation prevented, conflict open</source>
        <translation>Upptrappning förhindrad, konflikten öppen</translation>
    </message>
    <message>
        <source>Only advice</source>
        <translation>Bara rådgivning</translation>
    </message>
    <message>
        <source>Requester stopped</source>
        <translation>Den som begärde avbröt</translation>
    </message>
    <message>
        <source>Other side declined</source>
        <translation>Andra parten avböjde</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Hänvisad</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Boende</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Unga</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Hyresvärd</translation>
    </message>
    <message>
        <source>Club or association</source>
        <translation>Klubb eller förening</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Verksamhet</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polis</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>En person</translation>
    </message>
    <message>
        <source>Another side</source>
        <translation>Annan part</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Undertecknat på papper</translation>
    </message>
    <message>
        <source>Spoken before a witness</source>
        <translation>Muntligt inför vittne</translation>
    </message>
    <message>
        <source>Joint session</source>
        <translation>Gemensamt möte</translation>
    </message>
    <message>
        <source>Shuttle</source>
        <translation>Skyttelmedling</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per telefon</translation>
    </message>
    <message>
        <source>Group circle</source>
        <translation>Gruppcirkel</translation>
    </message>
    <message>
        <source>Two mediators</source>
        <translation>Två medlare</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Inte dags än</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Hållet</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>Delvis hållet</translation>
    </message>
    <message>
        <source>Not held: let us talk</source>
        <translation>Håller inte: låt oss prata</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Inte hållet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skriftligt</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>En person</translation>
    </message>
    <message>
        <source>2 to 4</source>
        <translation>2 till 4</translation>
    </message>
    <message>
        <source>5 to 9</source>
        <translation>5 till 9</translation>
    </message>
    <message>
        <source>10 or more</source>
        <translation>10 eller fler</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Varm</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Lugnt</translation>
    </message>
    <message>
        <source>Guarded</source>
        <translation>Avvaktande</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Look in again</source>
        <translation>Titta förbi igen</translation>
    </message>
    <message>
        <source>Offer a talk</source>
        <translation>Erbjuda ett samtal</translation>
    </message>
    <message>
        <source>Pass something on</source>
        <translation>Föra något vidare</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Förmiddag</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Eftermiddag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Kväll</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Natt</translation>
    </message>
    <message>
        <source>By us</source>
        <translation>Av oss</translation>
    </message>
    <message>
        <source>By the person or group</source>
        <translation>Av personen eller gruppen</translation>
    </message>
    <message>
        <source>By a relative</source>
        <translation>Av en anhörig</translation>
    </message>
    <message>
        <source>By another service</source>
        <translation>Av en annan tjänst</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Kvinnligt</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Manligt</translation>
    </message>
    <message>
        <source>Other or diverse</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Gender not noted</source>
        <translation>Kön inte noterat</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Renhållning</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Belysning</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparation</translation>
    </message>
    <message>
        <source>Trees and greenery</source>
        <translation>Träd och grönska</translation>
    </message>
    <message>
        <source>Traffic and parking</source>
        <translation>Trafik och parkering</translation>
    </message>
    <message>
        <source>Another fault of the place</source>
        <translation>Annat fel på platsen</translation>
    </message>
    <message>
        <source>Lively</source>
        <translation>Livligt</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Spänt</translation>
    </message>
    <message>
        <source>Open conflict</source>
        <translation>Öppen konflikt</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Ingen där</translation>
    </message>
    <message>
        <source>Greeting in passing</source>
        <translation>Hälsning i förbifarten</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Long conversation</source>
        <translation>Långt samtal</translation>
    </message>
    <message>
        <source>Group talk</source>
        <translation>Gruppsamtal</translation>
    </message>
    <message>
        <source>Activity together</source>
        <translation>Gemensam aktivitet</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Hembesök</translation>
    </message>
    <message>
        <source>Call or message</source>
        <translation>Samtal eller meddelande</translation>
    </message>
    <message>
        <source>At our place</source>
        <translation>Hos oss</translation>
    </message>
    <message>
        <source>Public event</source>
        <translation>Offentligt evenemang</translation>
    </message>
    <message>
        <source>Online outreach</source>
        <translation>Uppsökande på nätet</translation>
    </message>
    <message>
        <source>Under 12</source>
        <translation>Under 12</translation>
    </message>
    <message>
        <source>12 to 15</source>
        <translation>12 till 15</translation>
    </message>
    <message>
        <source>16 to 17</source>
        <translation>16 till 17</translation>
    </message>
    <message>
        <source>18 to 25</source>
        <translation>18 till 25</translation>
    </message>
    <message>
        <source>26 to 40</source>
        <translation>26 till 40</translation>
    </message>
    <message>
        <source>41 to 64</source>
        <translation>41 till 64</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 och äldre</translation>
    </message>
    <message>
        <source>Age not noted</source>
        <translation>Ålder inte antecknad</translation>
    </message>
    <message>
        <source>School or training</source>
        <translation>Skola eller utbildning</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Jobb</translation>
    </message>
    <message>
        <source>Money and debt</source>
        <translation>Pengar och skulder</translation>
    </message>
    <message>
        <source>Papers and residence</source>
        <translation>Papper och uppehåll</translation>
    </message>
    <message>
        <source>Discrimination experienced</source>
        <translation>Upplevd diskriminering</translation>
    </message>
    <message>
        <source>Relations with police</source>
        <translation>Relationer med polisen</translation>
    </message>
    <message>
        <source>Court and probation</source>
        <translation>Domstol och frivård</translation>
    </message>
    <message>
        <source>Belonging, identity</source>
        <translation>Tillhörighet, identitet</translation>
    </message>
    <message>
        <source>World events</source>
        <translation>Världshändelser</translation>
    </message>
    <message>
        <source>Questions of worldview</source>
        <translation>Frågor om livsåskådning</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Sociala medier</translation>
    </message>
    <message>
        <source>Hate speech heard</source>
        <translation>Hatprat som hörts</translation>
    </message>
    <message>
        <source>Violence feared or suffered</source>
        <translation>Våld som befaras eller upplevts</translation>
    </message>
    <message>
        <source>Pressure by groups</source>
        <translation>Press från grupper</translation>
    </message>
    <message>
        <source>Use of public space</source>
        <translation>Användning av offentlig plats</translation>
    </message>
    <message>
        <source>Sport and fans</source>
        <translation>Idrott och supportrar</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relationer</translation>
    </message>
    <message>
        <source>Another theme</source>
        <translation>Annat tema</translation>
    </message>
    <message>
        <source>Listened</source>
        <translation>Lyssnade</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informerade</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Gav råd</translation>
    </message>
    <message>
        <source>Accompanied to a service</source>
        <translation>Följde med till en verksamhet</translation>
    </message>
    <message>
        <source>Mediated on the spot</source>
        <translation>Medlade på plats</translation>
    </message>
    <message>
        <source>De-escalated</source>
        <translation>Lugnade ned</translation>
    </message>
    <message>
        <source>Used a prevention message</source>
        <translation>Använde ett förebyggande budskap</translation>
    </message>
    <message>
        <source>Talk with relatives</source>
        <translation>Samtal med anhöriga</translation>
    </message>
    <message>
        <source>Motivating talk</source>
        <translation>Motiverande samtal</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>Praktisk hjälp</translation>
    </message>
    <message>
        <source>Group activity</source>
        <translation>Gruppaktivitet</translation>
    </message>
    <message>
        <source>Partner contacted</source>
        <translation>Kontaktade samverkanspart</translation>
    </message>
    <message>
        <source>Fault of the place reported</source>
        <translation>Anmälde fel på platsen</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Ingen åtgärd</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Personen själv</translation>
    </message>
    <message>
        <source>A guardian</source>
        <translation>En vårdnadshavare</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Båda</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Förberedd</translation>
    </message>
    <message>
        <source>Approved by a second person</source>
        <translation>Godkänd av en andra person</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Utlämnad</translation>
    </message>
    <message>
        <source>Receipt confirmed</source>
        <translation>Mottagandet bekräftat</translation>
    </message>
    <message>
        <source>Later notice sent</source>
        <translation>Senare meddelande skickat</translation>
    </message>
    <message>
        <source>Not passed on</source>
        <translation>Inte utlämnad</translation>
    </message>
    <message>
        <source>Later on</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Something was corrected</source>
        <translation>Något har rättats</translation>
    </message>
    <message>
        <source>Something was erased</source>
        <translation>Något har raderats</translation>
    </message>
    <message>
        <source>Use is restricted</source>
        <translation>Användningen är begränsad</translation>
    </message>
    <message>
        <source>The consent was withdrawn</source>
        <translation>Samtycket har återkallats</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickad</translation>
    </message>
    <message>
        <source>On a waiting list</source>
        <translation>På väntelista</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godtagen</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>Avböjd av verksamheten</translation>
    </message>
    <message>
        <source>First appointment missed</source>
        <translation>Första mötet missades</translation>
    </message>
    <message>
        <source>First appointment kept</source>
        <translation>Första mötet blev av</translation>
    </message>
    <message>
        <source>The service reported back</source>
        <translation>Verksamheten har återkopplat</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inbjudna</translation>
    </message>
    <message>
        <source>We take part</source>
        <translation>Vi deltar</translation>
    </message>
    <message>
        <source>We do not take part</source>
        <translation>Vi deltar inte</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Har hållits</translation>
    </message>
    <message>
        <source>Told before</source>
        <translation>Underrättad före</translation>
    </message>
    <message>
        <source>Told afterwards</source>
        <translation>Underrättad efteråt</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Inte underrättad</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andra</translation>
    </message>
    <message>
        <source>A worker</source>
        <translation>En medarbetare</translation>
    </message>
    <message>
        <source>The day of the answer</source>
        <translation>Dagen för svaret</translation>
    </message>
    <message>
        <source>Approval by a second person</source>
        <translation>Godkännande av en andra person</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Vem som gav det</translation>
    </message>
    <message>
        <source>How it was understood</source>
        <translation>Hur det förstods</translation>
    </message>
    <message>
        <source>A consent, or why there is none</source>
        <translation>Ett samtycke, eller varför inget finns</translation>
    </message>
    <message>
        <source>A consent that still stands</source>
        <translation>Ett samtycke som fortfarande gäller</translation>
    </message>
    <message>
        <source>What is passed on, item by item</source>
        <translation>Vad som lämnas ut, punkt för punkt</translation>
    </message>
    <message>
        <source>The debrief</source>
        <translation>Efterhandssamtalet</translation>
    </message>
    <message>
        <source>The entry of what was passed on</source>
        <translation>Anteckningen om vad som lämnades ut</translation>
    </message>
    <message>
        <source>What the service reported</source>
        <translation>Vad verksamheten återkopplade</translation>
    </message>
    <message>
        <source>The day of the first appointment</source>
        <translation>Dagen för det första mötet</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Hur det gavs</translation>
    </message>
    <message>
        <source>The day on which it was given</source>
        <translation>Dagen då det gavs</translation>
    </message>
    <message>
        <source>The legal ground</source>
        <translation>Den rättsliga grunden</translation>
    </message>
    <message>
        <source>A guardian, because of the age</source>
        <translation>En vårdnadshavare, på grund av åldern</translation>
    </message>
    <message>
        <source>Whether the person knows</source>
        <translation>Om personen vet</translation>
    </message>
    <message>
        <source>Why the person does not know</source>
        <translation>Varför personen inte vet</translation>
    </message>
    <message>
        <source>The legal instrument</source>
        <translation>Det rättsliga underlaget</translation>
    </message>
    <message>
        <source>The day of the legal instrument</source>
        <translation>Dagen för det rättsliga underlaget</translation>
    </message>
    <message>
        <source>The language of the text</source>
        <translation>Textens språk</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Vad som utelämnades</translation>
    </message>
    <message>
        <source>The answer of the legal service</source>
        <translation>Svaret från juristerna</translation>
    </message>
    <message>
        <source>The child&apos;s own view</source>
        <translation>Barnets egen syn</translation>
    </message>
    <message>
        <source>Who took part, by function</source>
        <translation>Vilka som deltog, efter funktion</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Skälet</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>Mottagaren</translation>
    </message>
    <message>
        <source>The answer of the recipient</source>
        <translation>Mottagarens svar</translation>
    </message>
    <message>
        <source>What exactly it is about</source>
        <translation>Vad det exakt gäller</translation>
    </message>
    <message>
        <source>The look of a second person</source>
        <translation>En andra persons blick</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Verksamheten</translation>
    </message>
    <message>
        <source>A short summary</source>
        <translation>En kort sammanfattning</translation>
    </message>
    <message>
        <source>Support for the worker</source>
        <translation>Stöd till medarbetaren</translation>
    </message>
    <message>
        <source>The version of the text shown</source>
        <translation>Versionen av texten som visades</translation>
    </message>
    <message>
        <source>Whether the person was told</source>
        <translation>Om personen har underrättats</translation>
    </message>
    <message>
        <source>Why the person was not told</source>
        <translation>Varför personen inte har underrättats</translation>
    </message>
    <message>
        <source>Until when it holds</source>
        <translation>Hur länge det gäller</translation>
    </message>
    <message>
        <source>Before whom it was spoken</source>
        <translation>Inför vem det uttalades</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Vän</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Boende</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Näringsidkare</translation>
    </message>
    <message>
        <source>Youth work</source>
        <translation>Ungdomsarbete</translation>
    </message>
    <message>
        <source>Social service</source>
        <translation>Socialtjänst</translation>
    </message>
    <message>
        <source>Health service</source>
        <translation>Hälso- och sjukvård</translation>
    </message>
    <message>
        <source>Sports club</source>
        <translation>Idrottsklubb</translation>
    </message>
    <message>
        <source>Faith community</source>
        <translation>Trossamfund</translation>
    </message>
    <message>
        <source>Other city service</source>
        <translation>Annan kommunal verksamhet</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Rättsväsende</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Förening</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation>Stödlinje</translation>
    </message>
    <message>
        <source>Own observation</source>
        <translation>Egen iakttagelse</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Någon annan</translation>
    </message>
    <message>
        <source>Question answered, nothing kept</source>
        <translation>Fråga besvarad, inget sparat</translation>
    </message>
    <message>
        <source>Told where to turn</source>
        <translation>Visad vart man kan vända sig</translation>
    </message>
    <message>
        <source>Becomes a mediation</source>
        <translation>Blir en medling</translation>
    </message>
    <message>
        <source>Support for who asked</source>
        <translation>Stöd till den som frågade</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Ärende öppnat</translation>
    </message>
    <message>
        <source>Emergency services</source>
        <translation>Nödnummer</translation>
    </message>
    <message>
        <source>No ground, deleted</source>
        <translation>Ingen grund, raderad</translation>
    </message>
    <message>
        <source>Mistaken or malicious, deleted</source>
        <translation>Misstag eller illvilja, raderad</translation>
    </message>
    <message>
        <source>Seen or heard myself</source>
        <translation>Själv sett eller hört</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Inte påbörjat</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>På gång</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Uppnått</translation>
    </message>
    <message>
        <source>Partly reached</source>
        <translation>Delvis uppnått</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Släppt</translation>
    </message>
    <message>
        <source>Wants it</source>
        <translation>Vill det</translation>
    </message>
    <message>
        <source>Perhaps later</source>
        <translation>Kanske senare</translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation>Vill inte</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Oklart</translation>
    </message>
    <message>
        <source>What matters to this person</source>
        <translation>Det som är viktigt för personen</translation>
    </message>
    <message>
        <source>People and places that hold</source>
        <translation>Människor och platser som bär</translation>
    </message>
    <message>
        <source>Skills and things that go well</source>
        <translation>Förmågor och sådant som går bra</translation>
    </message>
    <message>
        <source>Hurts, conflicts and injustices</source>
        <translation>Sår, konflikter och orättvisor</translation>
    </message>
    <message>
        <source>What worries the person</source>
        <translation>Det som oroar personen</translation>
    </message>
    <message>
        <source>What worries us, in what was done</source>
        <translation>Det som oroar oss, i handling</translation>
    </message>
    <message>
        <source>A better path and its first small step</source>
        <translation>En bättre väg, första lilla steget</translation>
    </message>
    <message>
        <source>What would make it better?</source>
        <translation>Vad skulle göra det bättre?</translation>
    </message>
    <message>
        <source>What would make it worse?</source>
        <translation>Vad skulle göra det värre?</translation>
    </message>
    <message>
        <source>What are we missing or getting wrong?</source>
        <translation>Vad missar vi eller ser vi fel på?</translation>
    </message>
    <message>
        <source>The person told me</source>
        <translation>Personen berättade för mig</translation>
    </message>
    <message>
        <source>I saw or heard it</source>
        <translation>Jag såg eller hörde det</translation>
    </message>
    <message>
        <source>Someone who saw it</source>
        <translation>Någon som såg det</translation>
    </message>
    <message>
        <source>Someone who heard of it</source>
        <translation>Någon som hörde om det</translation>
    </message>
    <message>
        <source>Public, online, shown to me</source>
        <translation>Offentligt på nätet, visat för mig</translation>
    </message>
    <message>
        <source>Told by someone who saw it</source>
        <translation>Berättat av någon som såg det</translation>
    </message>
    <message>
        <source>Told by someone who heard of it</source>
        <translation>Berättat av någon som hört om det</translation>
    </message>
    <message>
        <source>Document seen</source>
        <translation>Sett dokument</translation>
    </message>
    <message>
        <source>Public online content, shown to me</source>
        <translation>Offentligt innehåll på nätet, visat för mig</translation>
    </message>
    <message>
        <source>Rumour</source>
        <translation>Rykte</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Sett</translation>
    </message>
    <message>
        <source>Told to me</source>
        <translation>Berättat för mig</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Egna ord</translation>
    </message>
    <message>
        <source>The agreement to be supported</source>
        <translation>Det frivilliga deltagandet</translation>
    </message>
    <message>
        <source>The day of the agreement</source>
        <translation>Dagen för deltagandet</translation>
    </message>
    <message>
        <source>The checklist of the closure</source>
        <translation>Avslutets checklista</translation>
    </message>
    <message>
        <source>A second person who agrees to close</source>
        <translation>En andra person som går med på avslut</translation>
    </message>
    <message>
        <source>The reason of closure</source>
        <translation>Skälet till avslutet</translation>
    </message>
    <message>
        <source>Sixty days without contact</source>
        <translation>Sextio dagar utan kontakt</translation>
    </message>
    <message>
        <source>A legal basis</source>
        <translation>En rättslig grund</translation>
    </message>
    <message>
        <source>The person&apos;s agreement to look back</source>
        <translation>Personens ja till att se tillbaka</translation>
    </message>
    <message>
        <source>Six months, then twelve, since the closure</source>
        <translation>Sex, sedan tolv månader sedan avslutet</translation>
    </message>
    <message>
        <source>One short note</source>
        <translation>En kort anteckning</translation>
    </message>
    <message>
        <source>Why a file is needed</source>
        <translation>Varför en akt behövs</translation>
    </message>
    <message>
        <source>Information given, or postponed</source>
        <translation>Information given, eller uppskjuten</translation>
    </message>
    <message>
        <source>The ground for postponing the information</source>
        <translation>Skälet att skjuta upp informationen</translation>
    </message>
    <message>
        <source>The day of the information</source>
        <translation>Dagen för informationen</translation>
    </message>
    <message>
        <source>A purpose</source>
        <translation>Ett syfte</translation>
    </message>
    <message>
        <source>An earlier review date</source>
        <translation>Ett tidigare omprövningsdatum</translation>
    </message>
    <message>
        <source>A review date</source>
        <translation>Ett omprövningsdatum</translation>
    </message>
    <message>
        <source>A review date that is still to come</source>
        <translation>Ett omprövningsdatum som ligger framåt</translation>
    </message>
    <message>
        <source>A second reader</source>
        <translation>En andra läsare</translation>
    </message>
    <message>
        <source>At least one strength</source>
        <translation>Minst en styrka</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Två olika personer</translation>
    </message>
    <message>
        <source>The consent of every side</source>
        <translation>Ett ja från varje part</translation>
    </message>
    <message>
        <source>The first check</source>
        <translation>Den första kontrollen</translation>
    </message>
    <message>
        <source>The second check</source>
        <translation>Den andra kontrollen</translation>
    </message>
    <message>
        <source>Two sides</source>
        <translation>Två parter</translation>
    </message>
    <message>
        <source>At least one point of agreement</source>
        <translation>Minst en överenskommen punkt</translation>
    </message>
    <message>
        <source>A mediation on the spot</source>
        <translation>En medling på plats</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Ett medlingsmöte</translation>
    </message>
    <message>
        <source>The reason why it is not suitable</source>
        <translation>Skälet till att den inte är lämplig</translation>
    </message>
    <message>
        <source>A judgement that it is suitable</source>
        <translation>En bedömning att den är lämplig</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottagen</translation>
    </message>
    <message>
        <source>Waits for a second reader</source>
        <translation>Väntar på en andra läsare</translation>
    </message>
    <message>
        <source>Read by two</source>
        <translation>Läst av två</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Nödläge</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Avgjord</translation>
    </message>
    <message>
        <source>On the street</source>
        <translation>På gatan</translation>
    </message>
    <message>
        <source>Visit to our place</source>
        <translation>Besök hos oss</translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation>Brev eller e-post</translation>
    </message>
    <message>
        <source>Meeting with partners</source>
        <translation>Möte med samverkansparter</translation>
    </message>
    <message>
        <source>Themselves</source>
        <translation>Sig själv</translation>
    </message>
    <message>
        <source>A relative</source>
        <translation>En anhörig</translation>
    </message>
    <message>
        <source>A pupil</source>
        <translation>En elev</translation>
    </message>
    <message>
        <source>Somebody their service knows</source>
        <translation>Någon som deras verksamhet känner</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>En grupp</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>En plats</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Håller med</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>Håller inte med</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Frågar först</translation>
    </message>
    <message>
        <source>What else could explain it</source>
        <translation>Vad som annars kan förklara det</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Vad som efterfrågas</translation>
    </message>
    <message>
        <source>Whether anybody is in danger now</source>
        <translation>Om någon är i fara nu</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Vad det blir av det</translation>
    </message>
    <message>
        <source>The reason of the decision</source>
        <translation>Skälet till beslutet</translation>
    </message>
    <message>
        <source>What goes well, or: I do not know</source>
        <translation>Vad som går bra, eller: vet inte</translation>
    </message>
    <message>
        <source>What happens if we do nothing</source>
        <translation>Vad som händer om vi inget gör</translation>
    </message>
    <message>
        <source>Whether the person knows of the request</source>
        <translation>Om personen känner till förfrågan</translation>
    </message>
    <message>
        <source>Why the person does not know yet</source>
        <translation>Varför personen inte vet det än</translation>
    </message>
    <message>
        <source>A second reader who is somebody else</source>
        <translation>En andra läsare som är någon annan</translation>
    </message>
    <message>
        <source>Whether it is ours</source>
        <translation>Om det är vår uppgift</translation>
    </message>
    <message>
        <source>What the first reader proposes</source>
        <translation>Vad den första läsaren föreslår</translation>
    </message>
    <message>
        <source>The answer of the second reader</source>
        <translation>Svaret från den andra läsaren</translation>
    </message>
    <message>
        <source>A second reader who agrees</source>
        <translation>En andra läsare som håller med</translation>
    </message>
    <message>
        <source>What the second reader says</source>
        <translation>Vad den andra läsaren säger</translation>
    </message>
    <message>
        <source>See what is kept</source>
        <translation>Se vad som sparas</translation>
    </message>
    <message>
        <source>Correct something</source>
        <translation>Rätta något</translation>
    </message>
    <message>
        <source>Restrict the use</source>
        <translation>Begränsa användningen</translation>
    </message>
    <message>
        <source>Erase something</source>
        <translation>Radera något</translation>
    </message>
    <message>
        <source>Object to the file</source>
        <translation>Invända mot akten</translation>
    </message>
    <message>
        <source>Complain</source>
        <translation>Klaga</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>Identiteten kontrollerad</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Sökt</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>Genomläst</translation>
    </message>
    <message>
        <source>Answer sent</source>
        <translation>Svar skickat</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Beviljad</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Delvis beviljad</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Inte beviljad</translation>
    </message>
    <message>
        <source>Known in person</source>
        <translation>Personligen känd</translation>
    </message>
    <message>
        <source>Document shown, not copied</source>
        <translation>Handling visad, inte kopierad</translation>
    </message>
    <message>
        <source>Called back on the agreed way</source>
        <translation>Uppringd på det överenskomna sättet</translation>
    </message>
    <message>
        <source>Mandate of a representative seen</source>
        <translation>Fullmakt för ett ombud visad</translation>
    </message>
    <message>
        <source>Time of the case is over</source>
        <translation>Ärendets tid är över</translation>
    </message>
    <message>
        <source>Text of a street contact</source>
        <translation>Text om en gatukontakt</translation>
    </message>
    <message>
        <source>Request without a case</source>
        <translation>Förfrågan utan ärende</translation>
    </message>
    <message>
        <source>Content of a closed mediation</source>
        <translation>Innehåll i en avslutad medling</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Keep only codes, no text</source>
        <translation>Behåll bara koder, ingen text</translation>
    </message>
    <message>
        <source>Keep until a date</source>
        <translation>Behåll till ett datum</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Väntar på en andra person</translation>
    </message>
    <message>
        <source>Agreed, not carried out yet</source>
        <translation>Godkänt, inte utfört än</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Inte godkänt</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Utfört</translation>
    </message>
    <message>
        <source>Looked at who it is</source>
        <translation>Tittade på vem det är</translation>
    </message>
    <message>
        <source>Changed who it is</source>
        <translation>Ändrade vem det är</translation>
    </message>
    <message>
        <source>Searched for a rights request</source>
        <translation>Sökte för en rättighetsbegäran</translation>
    </message>
    <message>
        <source>Handed over in a file</source>
        <translation>Överlämnat i en fil</translation>
    </message>
    <message>
        <source>Put on paper</source>
        <translation>Satt på papper</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>For approval</source>
        <translation>För godkännande</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkänt</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Används inte längre</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadsdel</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
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
        <translation>Seminarium</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Open to everybody</source>
        <translation>Öppet för alla</translation>
    </message>
    <message>
        <source>Meeting of partners</source>
        <translation>Möte med samarbetspartner</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Något annat</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tyska</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Franska</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienska</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanska</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederländska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanska</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabiska</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turkiska</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somaliska</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persiska</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polska</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainska</translation>
    </message>
    <message>
        <source>For whom it is</source>
        <translation>Vem det är för</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>Språket</translation>
    </message>
    <message>
        <source>A second person, not its author</source>
        <translation>En andra person, inte författaren</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Texten</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>En titel</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>När det används</translation>
    </message>
    <message>
        <source>A last day that is still to come</source>
        <translation>En sista dag som ligger framåt</translation>
    </message>
    <message>
        <source>Why it was let go</source>
        <translation>Varför det släpptes</translation>
    </message>
    <message>
        <source>A first small step</source>
        <translation>Ett första litet steg</translation>
    </message>
    <message>
        <source>The check before</source>
        <translation>Uppföljningen innan</translation>
    </message>
    <message>
        <source>A support plan</source>
        <translation>En stödplan</translation>
    </message>
    <message>
        <source>At least one goal in the plan</source>
        <translation>Minst ett mål i planen</translation>
    </message>
    <message>
        <source>At least one strength in the plan</source>
        <translation>Minst en styrka i planen</translation>
    </message>
    <message>
        <source>That the person wants it</source>
        <translation>Att personen vill det</translation>
    </message>
    <message>
        <source>The day on which it began</source>
        <translation>Dagen då det började</translation>
    </message>
    <message>
        <source>Needs met as far as possible</source>
        <translation>Behoven mötta så långt det går</translation>
    </message>
    <message>
        <source>Safety looked at</source>
        <translation>Säkerheten genomgången</translation>
    </message>
    <message>
        <source>The person knows, and may come back</source>
        <translation>Personen vet det och får komma tillbaka</translation>
    </message>
    <message>
        <source>Copies at partners are known</source>
        <translation>Kopior hos samverkansparter är kända</translation>
    </message>
    <message>
        <source>Open tasks done or passed on</source>
        <translation>Öppna uppgifter gjorda eller överlämnade</translation>
    </message>
    <message>
        <source>Go on as before</source>
        <translation>Fortsätt som förut</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Ändra planen</translation>
    </message>
    <message>
        <source>Refer to another service</source>
        <translation>Hänvisa till en annan verksamhet</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Avsluta ärendet</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Vad som bestämdes</translation>
    </message>
    <message>
        <source>A day that is not still to come</source>
        <translation>En dag som inte ligger framåt</translation>
    </message>
    <message>
        <source>The day of the review</source>
        <translation>Dagen för omprövningen</translation>
    </message>
    <message>
        <source>A second person who is somebody else</source>
        <translation>En andra person som är någon annan</translation>
    </message>
    <message>
        <source>An answer to each question</source>
        <translation>Ett svar på varje fråga</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>En andra person</translation>
    </message>
    <message>
        <source>Shows who told it</source>
        <translation>Visar vem som berättade det</translation>
    </message>
    <message>
        <source>Is about another person</source>
        <translation>Handlar om en annan person</translation>
    </message>
    <message>
        <source>Words of another side</source>
        <translation>En annan parts ord</translation>
    </message>
    <message>
        <source>Name or contact of who asked</source>
        <translation>Namn eller kontakt till den som frågade</translation>
    </message>
    <message>
        <source>How the identity was checked</source>
        <translation>Hur identiteten kontrollerades</translation>
    </message>
    <message>
        <source>The search in everything that is kept</source>
        <translation>Sökningen i allt som sparas</translation>
    </message>
    <message>
        <source>A look at each passage about others</source>
        <translation>En titt på varje stycke om andra</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation>Ett beslut</translation>
    </message>
    <message>
        <source>The ground of the decision</source>
        <translation>Grunden för beslutet</translation>
    </message>
    <message>
        <source>That the person knows where to complain</source>
        <translation>Att personen vet var man klagar</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>In order: no. {seq} from {name} ({principal}), {count} changes.</source>
        <translation>I ordning: nr {seq} från {name} ({principal}), {count} ändringar.</translation>
    </message>
    <message>
        <source>Written: {file}, {count} changes. It can be read by {readers}.</source>
        <translation>Skriven: {file}, {count} ändringar. Kan läsas av {readers}.</translation>
    </message>
    <message>
        <source>Brought in: {count} changes from {name}.</source>
        <translation>Hämtat in: {count} ändringar från {name}.</translation>
    </message>
    <message>
        <source>Made: {file}, {pages} pages, serial {serial}.</source>
        <translation>Gjord: {file}, {pages} sidor, nummer {serial}.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Lösenfras:</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>Add a comment</source>
        <translation>Lägg till kommentar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Everybody who can read the note can read it.</source>
        <translation>Alla som kan läsa anteckningen kan läsa den.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Lägg till kommentar</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Two versions</source>
        <translation>Två versioner</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>leaves two versions undecided for now</comment>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Behåll dessa</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Lika i båda</translation>
    </message>
    <message>
        <source>Two versions of the note from {day}</source>
        <translation>Två versioner av anteckningen från {day}</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Två versioner av en uppgift</translation>
    </message>
    <message>
        <source>Choose for each part. Every version stays in the history.</source>
        <translation>Välj för varje del. Alla versioner finns kvar i historiken.</translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation>
            <numerusform>%n val kvar</numerusform>
            <numerusform>%n val kvar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Settled; every version stays in the history</source>
        <translation>Avgjort; alla versioner finns kvar i historiken</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Quick note</source>
        <translation>Snabbanteckning</translation>
    </message>
    <message>
        <source>{names} can read it</source>
        <translation>{names} kan läsa det</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>Bara du kan läsa det</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>Utkast sparat {time}</translation>
    </message>
    <message>
        <source>Correct the note</source>
        <translation>Rätta anteckningen</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>Spara rättelsen</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Spara anteckning</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt vara</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Kasta utkastet</translation>
    </message>
    <message>
        <source>Note saved to {name}</source>
        <translation>Anteckning sparad hos {name}</translation>
    </message>
    <message>
        <source>Correction saved; the old text is in the history</source>
        <translation>Rättelse sparad; den gamla texten finns i historiken</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Utkast kastat</translation>
    </message>
    <message>
        <source>Correction left</source>
        <translation>Rättelsen lämnad</translation>
    </message>
    <message>
        <source>Fold the note away</source>
        <translation>Fäll ihop anteckningen</translation>
    </message>
</context>
<context>
    <name>ConferenceForms</name>
    <message>
        <source>Invitation to a conference</source>
        <translation>Inbjudan till ett samverkansmöte</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Spara inbjudan</translation>
    </message>
    <message>
        <source>Who convenes it</source>
        <translation>Vem som kallar</translation>
    </message>
    <message>
        <source>Day of the conference</source>
        <translation>Dag för mötet</translation>
    </message>
    <message>
        <source>Do we take part?</source>
        <translation>Deltar vi?</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Spara beslutet</translation>
    </message>
    <message>
        <source>We take part</source>
        <translation>Vi deltar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Taking part, and speaking there, is our own decision.</source>
        <translation>Att delta, och att tala där, är vårt eget beslut.</translation>
    </message>
    <message>
        <source>The conference was held</source>
        <translation>Mötet har hållits</translation>
    </message>
    <message>
        <source>Save our side</source>
        <translation>Spara vår del</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Vilka som var där</translation>
    </message>
    <message>
        <source>Functions, one in each line.</source>
        <translation>Funktioner, en på varje rad.</translation>
    </message>
    <message>
        <source>Did we speak about the person?</source>
        <translation>Talade vi om personen?</translation>
    </message>
    <message>
        <source>What others said about the person is not written down here. If it asks something of us, write the task.</source>
        <translation>Vad andra säger om personen skrivs inte ned här. Om det kräver något av oss, skriv uppgiften.</translation>
    </message>
    <message>
        <source>Task for us</source>
        <translation>Uppgift för oss</translation>
    </message>
    <message>
        <source>Save the task</source>
        <translation>Spara uppgiften</translation>
    </message>
    <message>
        <source>The person was</source>
        <translation>Personen har blivit</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Varför inte</translation>
    </message>
    <message>
        <source>Close the conference</source>
        <translation>Avsluta mötet</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Legal instrument</source>
        <translation>Rättsligt underlag</translation>
    </message>
    <message>
        <source>Law, decree, ordinance, or the prosecutor’s reasoned order.</source>
        <translation>Lag, förordning, föreskrift eller åklagarens motiverade beslut.</translation>
    </message>
    <message>
        <source>Of which day</source>
        <translation>Från vilken dag</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>The invitation says who, what and why</source>
        <translation>Inbjudan säger vem, vad och varför</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Vad vi gör</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senast</translation>
    </message>
</context>
<context>
    <name>ConsentForms</name>
    <message>
        <source>What for</source>
        <translation>Till vad</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Vad exakt</translation>
    </message>
    <message>
        <source>What is done or passed on, and for what. One thing only.</source>
        <translation>Vad som görs eller lämnas ut, och varför. En sak i taget.</translation>
    </message>
    <message>
        <source>For whom, if somebody gets something</source>
        <translation>För vem, om någon får något</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Tillfrågad den</translation>
    </message>
    <message>
        <source>Ask for a consent</source>
        <translation>Fråga om samtycke</translation>
    </message>
    <message>
        <source>Save the question</source>
        <translation>Spara frågan</translation>
    </message>
    <message>
        <source>Each kind stands for itself: a yes to help is no yes to passing on.</source>
        <translation>Varje slag står för sig: ett ja till hjälp är inget ja till utlämnande.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Givet den</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Version of the text shown</source>
        <translation>Version av texten som visades</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>På vilket språk</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Before whom</source>
        <translation>Inför vem</translation>
    </message>
    <message>
        <source>A role is enough.</source>
        <translation>En roll räcker.</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Vem som gav det</translation>
    </message>
    <message>
        <source>How it was made sure that it was understood</source>
        <translation>Hur det säkerställdes att det förstods</translation>
    </message>
    <message>
        <source>It needs a last day.</source>
        <translation>Det behöver en sista dag.</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation>Spara samtycket</translation>
    </message>
    <message>
        <source>Who, by role; or why nobody is asked.</source>
        <translation>Vem, efter roll; eller varför ingen tillfrågas.</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Vårdnadshavare</translation>
    </message>
    <message>
        <source>What the child says about it</source>
        <translation>Vad barnet säger om det</translation>
    </message>
    <message>
        <source>They say no</source>
        <translation>Svaret är nej</translation>
    </message>
    <message>
        <source>Save the no</source>
        <translation>Spara nejet</translation>
    </message>
    <message>
        <source>A no needs no reason, and nothing else changes by it.</source>
        <translation>Ett nej behöver inget skäl, och inget annat ändras.</translation>
    </message>
    <message>
        <source>They take it back</source>
        <translation>Samtycket återkallas</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Återkalla samtycket</translation>
    </message>
    <message>
        <source>From now on nothing leaves on its ground. What was sent before is listed.</source>
        <translation>Från och med nu lämnas inget ut på den grunden. Det som redan lämnats ut visas i en lista.</translation>
    </message>
    <message>
        <source>Its last day is past</source>
        <translation>Sista dagen har passerat</translation>
    </message>
    <message>
        <source>Save that it has expired</source>
        <translation>Spara att det har löpt ut</translation>
    </message>
    <message>
        <source>To go on, ask again.</source>
        <translation>Fråga igen för att fortsätta.</translation>
    </message>
    <message>
        <source>Those who got something know</source>
        <translation>De som fått något vet</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Everybody on the list was told that the consent was withdrawn.</source>
        <translation>Alla på listan har fått veta att samtycket har återkallats.</translation>
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
        <translation>Den som är på plats beslutar, och berättar för enhetschefen så snart det går.</translation>
    </message>
    <message>
        <source>In danger: first make everybody safe</source>
        <translation>Vid fara: se först till att alla är i säkerhet</translation>
    </message>
    <message>
        <source>This laptop calls nobody and sends nothing. Ring yourself.</source>
        <translation>Den här datorn ringer ingen och skickar inget. Ring själv.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Vem som beslutar</translation>
    </message>
    <message>
        <source>Afterwards, write down what happened and what was passed on. A second person looks at it within 24 hours.</source>
        <translation>Skriv efteråt ned vad som hände och vad som lämnades ut. En andra person ser på det inom 24 timmar.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>closes the page about danger</comment>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Skriv ned vad som hände</translation>
    </message>
</context>
<context>
    <name>DateChip</name>
    <message>
        <source>No date yet</source>
        <translation>Inget datum än</translation>
    </message>
    <message>
        <source>Opens a calendar</source>
        <translation>Öppnar en kalender</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgon</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Om en vecka</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Inget datum än</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Practice stick</source>
        <translation>Övningssticka</translation>
    </message>
    <message>
        <source>Locks in {seconds} s. Any key keeps it open.</source>
        <translation>Låser om {seconds} s. Valfri tangent håller öppet.</translation>
    </message>
</context>
<context>
    <name>DisclosureForms</name>
    <message>
        <source>Prepare to pass something on</source>
        <translation>Förbered ett utlämnande</translation>
    </message>
    <message>
        <source>Save, without passing it on</source>
        <translation>Spara, utan att lämna ut</translation>
    </message>
    <message>
        <source>On what occasion</source>
        <translation>Vid vilket tillfälle</translation>
    </message>
    <message>
        <source>For a conference, a court or the police a second person decides with you.</source>
        <translation>Inför ett möte, en domstol eller polisen beslutar även en andra person.</translation>
    </message>
    <message>
        <source>Enter what was spoken</source>
        <translation>Anteckna vad som sades</translation>
    </message>
    <message>
        <source>Save what was spoken</source>
        <translation>Spara vad som sades</translation>
    </message>
    <message>
        <source>Within 24 hours. A second person then looks at it where two decide.</source>
        <translation>Inom 24 timmar. Där två beslutar ser sedan en andra person på det.</translation>
    </message>
    <message>
        <source>Somebody asked and got nothing</source>
        <translation>Någon frågade och fick inget</translation>
    </message>
    <message>
        <source>Save the refusal</source>
        <translation>Spara avslaget</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Vem som frågade</translation>
    </message>
    <message>
        <source>Which body</source>
        <translation>Vilket organ</translation>
    </message>
    <message>
        <source>No names needed.</source>
        <translation>Inga namn behövs.</translation>
    </message>
    <message>
        <source>What for, as they said</source>
        <translation>Varför, enligt dem</translation>
    </message>
    <message>
        <source>Why nothing was passed on</source>
        <translation>Varför inget lämnades ut</translation>
    </message>
    <message>
        <source>{kind}, for {name}: {contents}</source>
        <translation>{kind}, för {name}: {contents}</translation>
    </message>
    <message>
        <source>Decide as the second person</source>
        <translation>Besluta som andra person</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Jag instämmer</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>What is left out, and why the rest is needed</source>
        <translation>Vad som utelämnas, och varför resten behövs</translation>
    </message>
    <message>
        <source>Pass it on now</source>
        <translation>Lämna ut nu</translation>
    </message>
    <message>
        <source>Save that it was passed on</source>
        <translation>Spara att det lämnats ut</translation>
    </message>
    <message>
        <source>It stands in the register for good. Nothing is sent by this laptop.</source>
        <translation>Det står kvar i registret. Den här datorn skickar inget.</translation>
    </message>
    <message>
        <source>It is not passed on</source>
        <translation>Det lämnas inte ut</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Spara beslutet</translation>
    </message>
    <message>
        <source>What they confirmed or answered</source>
        <translation>Vad de bekräftade eller svarade</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>They confirmed it</source>
        <translation>Mottagandet är bekräftat</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Spara svaret</translation>
    </message>
    <message>
        <source>What they were told</source>
        <translation>Vad de fick veta</translation>
    </message>
    <message>
        <source>They were told later</source>
        <translation>Senare meddelande</translation>
    </message>
    <message>
        <source>Save the notice</source>
        <translation>Spara meddelandet</translation>
    </message>
    <message>
        <source>For whom: body</source>
        <translation>För vem: organ</translation>
    </message>
    <message>
        <source>Function of whoever gets it</source>
        <translation>Mottagarens funktion</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Till vad</translation>
    </message>
    <message>
        <source>What, item by item</source>
        <translation>Vad, punkt för punkt</translation>
    </message>
    <message>
        <source>One line for each item, as little as will do.</source>
        <translation>En rad för varje punkt, så lite som möjligt.</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Rättslig grund</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Vad som utelämnas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>If there is none, why</source>
        <translation>Om inget finns, varför</translation>
    </message>
    <message>
        <source>Does the person know?</source>
        <translation>Vet personen om det?</translation>
    </message>
    <message>
        <source>If not or later, why</source>
        <translation>Om inte eller senare, varför</translation>
    </message>
    <message>
        <source>The legal service answered on</source>
        <translation>Juristerna svarade den</translation>
    </message>
    <message>
        <source>Stop, and ask the legal service before any answer.</source>
        <translation>Stanna, och fråga juristerna före varje svar.</translation>
    </message>
    <message>
        <source>Without a legal ground and two people, the answer is no.</source>
        <translation>Utan rättslig grund och två personer är svaret nej.</translation>
    </message>
</context>
<context>
    <name>DoubtCard</name>
    <message>
        <source>Yours</source>
        <translation>Din</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Okänd författare</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(lämnat tomt)</translation>
    </message>
    <message>
        <source>Keep {name}’s</source>
        <translation>Behåll {name}s</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behåll min</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Behåll båda</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>Mediation session</source>
        <translation>Medlingsmöte</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>till {name}</translation>
    </message>
    <message>
        <source>Something left</source>
        <translation>Något lämnades ut</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>in a file</comment>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <comment>in a file</comment>
        <translation>
            <numerusform>%n möte</numerusform>
            <numerusform>%n möten</numerusform>
        </translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändringar</translation>
    </message>
    <message>
        <source>Brought in from {name}’s file: {what}</source>
        <translation>Hämtat från fil av {name}: {what}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong</source>
        <translation>Något gick fel</translation>
    </message>
    <message>
        <source>This was not foreseen. What you typed is still there; nothing else was changed.</source>
        <translation>Detta var inte förutsett. Det du skrev finns kvar; inget annat ändrades.</translation>
    </message>
    <message>
        <source>A choice is left</source>
        <translation>Ett val återstår</translation>
    </message>
    <message>
        <source>Both sides changed it. Choose yours, theirs or both, then bring it in.</source>
        <translation>Båda sidor har ändrat. Välj din, deras eller båda, och hämta sedan in.</translation>
    </message>
    <message>
        <source>Too late to take it back</source>
        <translation>För sent att ta tillbaka</translation>
    </message>
    <message>
        <source>An import can be taken back for 30 days.</source>
        <translation>En import kan tas tillbaka i 30 dagar.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppat</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>Du stoppade det. Inget ändrades.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Går inte att läsa</translation>
    </message>
    <message>
        <source>The file is not in the form that it should have.</source>
        <translation>Filen har inte den form den ska ha.</translation>
    </message>
    <message>
        <source>An entry is not in order</source>
        <translation>En uppgift är inte i ordning</translation>
    </message>
    <message>
        <source>It breaks the rules of its form and was not taken.</source>
        <translation>Den bryter mot formens regler och togs inte med.</translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation>Det är inte möjligt</translation>
    </message>
    <message>
        <source>A rule of the work does not allow it. Nothing was changed.</source>
        <translation>En regel för arbetet tillåter det inte. Inget ändrades.</translation>
    </message>
    <message>
        <source>The review of this case is overdue</source>
        <translation>Omprövningen av ärendet är försenad</translation>
    </message>
    <message>
        <source>It is {days} days late. Hold the review first. Hand-overs, and what safety or a right asks for, can leave meanwhile.</source>
        <translation>Den är {days} dagar sen. Håll omprövningen först. Överlämningar och det som säkerhet eller en rättighet kräver kan lämnas ut under tiden.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Något saknas</translation>
    </message>
    <message>
        <source>Please fill in what is marked, then save again.</source>
        <translation>Fyll i det som är markerat och spara igen.</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Texten är för lång</translation>
    </message>
    <message>
        <source>One text can hold 64 kilobytes, about 30 pages. Yours is all still here; shorten it or divide it into two notes.</source>
        <translation>En text rymmer 64 kilobyte, omkring 30 sidor. Din finns kvar här i sin helhet; korta den eller dela den på två anteckningar.</translation>
    </message>
    <message>
        <source>The note is too long</source>
        <translation>Anteckningen är för lång</translation>
    </message>
    <message>
        <source>One note can hold 256 kilobytes in all. Yours is all still here; divide it into two notes.</source>
        <translation>En anteckning rymmer 256 kilobyte totalt. Din finns kvar här i sin helhet; dela den på två anteckningar.</translation>
    </message>
    <message>
        <source>Please choose again</source>
        <translation>Välj igen</translation>
    </message>
    <message>
        <source>What was chosen is no longer in the list.</source>
        <translation>Det som valdes finns inte längre i listan.</translation>
    </message>
    <message>
        <source>The date is not readable</source>
        <translation>Datumet går inte att läsa</translation>
    </message>
    <message>
        <source>Write it as day, month and year.</source>
        <translation>Skriv det som dag, månad och år.</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>Anteckningen är tom</translation>
    </message>
    <message>
        <source>Write down at least one thing that was seen or said.</source>
        <translation>Skriv minst en sak som sågs eller sades.</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Vad mer kan förklara det?</translation>
    </message>
    <message>
        <source>A reading needs at least one other explanation beside it.</source>
        <translation>En tolkning behöver minst en annan förklaring bredvid sig.</translation>
    </message>
    <message>
        <source>Nothing in the person&apos;s own words</source>
        <translation>Inget i personens egna ord</translation>
    </message>
    <message>
        <source>Add a line that they said, or say why there is none.</source>
        <translation>Lägg till en rad som personen sade, eller säg varför det inte finns någon.</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Hur vet du det?</translation>
    </message>
    <message>
        <source>Mark each line: seen, told to you, or their own words.</source>
        <translation>Märk varje rad: sett, berättat för dig eller egna ord.</translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation>Vem berättade?</translation>
    </message>
    <message>
        <source>Choose a role, such as relative or school. No name needed.</source>
        <translation>Välj en roll, till exempel anhörig eller skola. Inget namn behövs.</translation>
    </message>
    <message>
        <source>A rumour cannot be kept in a case</source>
        <translation>Ett rykte kan inte sparas i ett ärende</translation>
    </message>
    <message>
        <source>Leave it out, or ask somebody who saw it themselves.</source>
        <translation>Utelämna det, eller fråga någon som själv såg det.</translation>
    </message>
    <message>
        <source>A strength comes first</source>
        <translation>En styrka kommer först</translation>
    </message>
    <message>
        <source>Write down one thing that this person does well, then the concern.</source>
        <translation>Skriv en sak som den här personen gör bra, sedan oron.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Varför rättas det?</translation>
    </message>
    <message>
        <source>A few words are enough. The old text stays in the history.</source>
        <translation>Några ord räcker. Den gamla texten finns kvar i historiken.</translation>
    </message>
    <message>
        <source>Somebody else wrote this</source>
        <translation>Någon annan har skrivit detta</translation>
    </message>
    <message>
        <source>Only its author puts it into the bin. It stays as it is.</source>
        <translation>Bara den som skrev det lägger det i papperskorgen. Det förblir som det är.</translation>
    </message>
    <message>
        <source>Somebody else wrote this note</source>
        <translation>Någon annan skrev den här anteckningen</translation>
    </message>
    <message>
        <source>Its author, the lead worker or the stand-in can correct it. You can comment on it.</source>
        <translation>Den som skrev, den ansvariga eller ersättaren kan rätta. Du kan kommentera.</translation>
    </message>
    <message>
        <source>Your role does not do this</source>
        <translation>Din roll gör inte detta</translation>
    </message>
    <message>
        <source>Ask the lead worker or the supervisor. Nothing was changed.</source>
        <translation>Fråga den ansvariga eller enhetschefen. Inget ändrades.</translation>
    </message>
    <message>
        <source>Not yet possible</source>
        <translation>Inte möjligt än</translation>
    </message>
    <message>
        <source>An earlier step is still missing. Nothing was changed.</source>
        <translation>Ett tidigare steg saknas ännu. Inget ändrades.</translation>
    </message>
    <message>
        <source>A side has not agreed yet</source>
        <translation>En part har inte sagt ja än</translation>
    </message>
    <message>
        <source>Every side that is present must have agreed by the day of the session. Enter its consent first.</source>
        <translation>Varje part som är med måste ha sagt ja senast på mötesdagen. Skriv in dess ja först.</translation>
    </message>
    <message>
        <source>Not judged suitable</source>
        <translation>Inte bedömd lämplig</translation>
    </message>
    <message>
        <source>Judge first whether a mediation suits this conflict.</source>
        <translation>Bedöm först om medling passar den här konflikten.</translation>
    </message>
    <message>
        <source>Sealed notes never leave</source>
        <translation>Förseglade anteckningar lämnas aldrig ut</translation>
    </message>
    <message>
        <source>They belong to the mediator and stay on this laptop.</source>
        <translation>De tillhör medlaren och stannar på den här datorn.</translation>
    </message>
    <message>
        <source>Nothing new to hand over</source>
        <translation>Inget nytt att överlämna</translation>
    </message>
    <message>
        <source>These people have everything that they may read.</source>
        <translation>Dessa personer har allt de får läsa.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Hittades inte</translation>
    </message>
    <message>
        <source>This entry is not on this laptop.</source>
        <translation>Den här uppgiften finns inte på den här datorn.</translation>
    </message>
    <message>
        <source>It has changed meanwhile</source>
        <translation>Det har ändrats under tiden</translation>
    </message>
    <message>
        <source>Your text is still here. Look at the new version, then save again.</source>
        <translation>Din text finns kvar. Titta på den nya versionen och spara igen.</translation>
    </message>
    <message>
        <source>The notes cannot be opened</source>
        <translation>Anteckningarna går inte att öppna</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the city&apos;s IT desk for help.</source>
        <translation>Inget ändrades. Be stadens IT om hjälp.</translation>
    </message>
    <message>
        <source>The key file is not one of ours</source>
        <translation>Nyckelfilen är inte vår</translation>
    </message>
    <message>
        <source>Somebody may have exchanged it. Put the file vault.keys back from a backup.</source>
        <translation>Någon kan ha bytt ut den. Lägg tillbaka filen vault.keys från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess</source>
        <translation>Lösenfrasen är för lätt att gissa</translation>
    </message>
    <message>
        <source>Take the one that is offered, or at least four plain words.</source>
        <translation>Ta den som erbjuds, eller minst fyra vanliga ord.</translation>
    </message>
    <message>
        <source>The recovery code has a slip in it</source>
        <translation>Det är ett fel i återställningsnyckeln</translation>
    </message>
    <message>
        <source>Compare it with your sheet, group by group.</source>
        <translation>Jämför den med ditt blad, grupp för grupp.</translation>
    </message>
    <message>
        <source>These shares cannot be used</source>
        <translation>De här delarna kan inte användas</translation>
    </message>
    <message>
        <source>Two different shares are needed, both from the newest set.</source>
        <translation>Det behövs två olika delar, båda ur den senaste uppsättningen.</translation>
    </message>
    <message>
        <source>The share has a slip in it</source>
        <translation>Det är ett fel i delen</translation>
    </message>
    <message>
        <source>It has twenty words. Compare them with the paper.</source>
        <translation>Den har tjugo ord. Jämför dem med papperet.</translation>
    </message>
    <message>
        <source>This share is not valid here</source>
        <translation>Den här delen gäller inte här</translation>
    </message>
    <message>
        <source>It belongs to other notes, or newer shares have taken its place.</source>
        <translation>Den hör till andra anteckningar, eller så har nyare delar ersatt den.</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation>Den här filen kan inte användas</translation>
    </message>
    <message>
        <source>It is cut, altered or something else. Ask for it again.</source>
        <translation>Den är avklippt, ändrad eller något annat. Be om den igen.</translation>
    </message>
    <message>
        <source>Your city keeps no key to these notes</source>
        <translation>Din stad har ingen nyckel till de här anteckningarna</translation>
    </message>
    <message>
        <source>Use your recovery code, or two of your three shares.</source>
        <translation>Använd återställningsnyckeln, eller två av dina tre delar.</translation>
    </message>
    <message>
        <source>No request is waiting for this answer</source>
        <translation>Ingen förfrågan väntar på det här svaret</translation>
    </message>
    <message>
        <source>An answer opens the notes once. Ask your city again from this laptop.</source>
        <translation>Ett svar öppnar anteckningarna en gång. Fråga staden igen från den här datorn.</translation>
    </message>
    <message>
        <source>The numbers are not the same</source>
        <translation>Talen stämmer inte överens</translation>
    </message>
    <message>
        <source>No answer was made. Ask the worker for the file and its number again.</source>
        <translation>Inget svar gjordes. Be om filen och dess tal igen.</translation>
    </message>
    <message>
        <source>The notes on this disk are damaged</source>
        <translation>Anteckningarna på den här disken är skadade</translation>
    </message>
    <message>
        <source>Nothing was changed. What can still be read can be brought back, together with the newest backup.</source>
        <translation>Inget har ändrats. Det som ännu går att läsa kan hämtas tillbaka, tillsammans med den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>Something here is not what was signed</source>
        <translation>Något här är inte det som skrevs under</translation>
    </message>
    <message>
        <source>It is not shown. Check now under Settings, This laptop; then ask IT.</source>
        <translation>Det visas inte. Kontrollera nu under Inställningar, Den här datorn; fråga sedan IT.</translation>
    </message>
    <message>
        <source>There are notes here already</source>
        <translation>Här finns redan anteckningar</translation>
    </message>
    <message>
        <source>Nothing was changed. Open them, or choose another name.</source>
        <translation>Inget ändrades. Öppna dem, eller välj ett annat namn.</translation>
    </message>
    <message>
        <source>That place did not take it</source>
        <translation>Den platsen tog inte emot det</translation>
    </message>
    <message>
        <source>Your text is still here. Choose another place.</source>
        <translation>Din text finns kvar. Välj en annan plats.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disken är full</translation>
    </message>
    <message>
        <source>It was not saved. Your text is still here: free some space, then save again.</source>
        <translation>Det sparades inte. Din text finns kvar: frigör utrymme och spara igen.</translation>
    </message>
    <message>
        <source>These notes are already open</source>
        <translation>Anteckningarna är redan öppna</translation>
    </message>
    <message>
        <source>Another window has them. Use that one, or close it first.</source>
        <translation>Ett annat fönster har dem. Använd det, eller stäng det först.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Nyckelfilen är skadad</translation>
    </message>
    <message>
        <source>Without it nobody can open the notes. Put the file vault.keys back from a backup.</source>
        <translation>Utan den kan ingen öppna anteckningarna. Lägg tillbaka filen vault.keys från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>There are no notes here</source>
        <translation>Här finns inga anteckningar</translation>
    </message>
    <message>
        <source>Set up this laptop first, or name another folder.</source>
        <translation>Ställ in den här datorn först, eller ange en annan mapp.</translation>
    </message>
    <message>
        <source>These notes are older than they were</source>
        <translation>Anteckningarna är äldre än de var</translation>
    </message>
    <message>
        <source>A backup may have been put back. Ask your supervisor to send you what is missing.</source>
        <translation>En säkerhetskopia kan ha lagts tillbaka. Be din enhetschef skicka det som saknas.</translation>
    </message>
    <message>
        <source>A newer version made these notes</source>
        <translation>En nyare version gjorde anteckningarna</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the IT desk for the newer version.</source>
        <translation>Inget ändrades. Be IT om den nyare versionen.</translation>
    </message>
    <message>
        <source>The disk refuses to work</source>
        <translation>Disken vägrar arbeta</translation>
    </message>
    <message>
        <source>It was not saved. Your text is still here. Ask the IT desk to look at it.</source>
        <translation>Det sparades inte. Din text finns kvar. Be IT titta på den.</translation>
    </message>
    <message>
        <source>Practice and real work never meet</source>
        <translation>Övning och verkligt arbete möts aldrig</translation>
    </message>
    <message>
        <source>One is practice, the other is not. Nothing was done.</source>
        <translation>Det ena är övning, det andra inte. Inget gjordes.</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>Det är inte lösenfrasen</translation>
    </message>
    <message>
        <source>Try again. Spaces and capital letters count.</source>
        <translation>Försök igen. Mellanslag och stora bokstäver räknas.</translation>
    </message>
    <message>
        <source>The file was refused</source>
        <translation>Filen avvisades</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Inget av den sparades.</translation>
    </message>
    <message>
        <source>Already brought in</source>
        <translation>Redan hämtad</translation>
    </message>
    <message>
        <source>This file is not new here. Nothing changed.</source>
        <translation>Filen är inte ny här. Inget ändrades.</translation>
    </message>
    <message>
        <source>The file could not be checked</source>
        <translation>Filen kunde inte kontrolleras</translation>
    </message>
    <message>
        <source>What is inside is not what its sender signed. Nothing was opened.</source>
        <translation>Innehållet är inte det som avsändaren signerade. Inget öppnades.</translation>
    </message>
    <message>
        <source>Its list of contents is not in order. Nothing was opened.</source>
        <translation>Dess innehållslista är inte i ordning. Inget öppnades.</translation>
    </message>
    <message>
        <source>An entry in it is not in order. Nothing was opened.</source>
        <translation>En uppgift i den är inte i ordning. Inget öppnades.</translation>
    </message>
    <message>
        <source>Its signature does not fit the sender. Nothing was opened.</source>
        <translation>Signaturen passar inte avsändaren. Inget öppnades.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Filen är skadad</translation>
    </message>
    <message>
        <source>It was cut or altered on the way. Ask the sender to export it again.</source>
        <translation>Den kapades eller ändrades på vägen. Be avsändaren exportera den igen.</translation>
    </message>
    <message>
        <source>The sender&apos;s certificate has ended</source>
        <translation>Avsändarens certifikat har gått ut</translation>
    </message>
    <message>
        <source>It needs to be renewed before files can be brought in.</source>
        <translation>Det måste förnyas innan filer kan hämtas in.</translation>
    </message>
    <message>
        <source>Two different exports carry the number {seq}</source>
        <translation>Två olika exporter bär numret {seq}</translation>
    </message>
    <message>
        <source>The sender&apos;s laptop was restored from an old copy, or somebody else uses its key. Call them. Nothing was opened.</source>
        <translation>Avsändarens dator återställdes från en gammal kopia, eller så använder någon annan dess nyckel. Ring. Inget öppnades.</translation>
    </message>
    <message>
        <source>This is not an export file</source>
        <translation>Det här är ingen exportfil</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .liaise.</source>
        <translation>Välj en fil vars namn slutar på .liaise.</translation>
    </message>
    <message>
        <source>This file is for somebody else</source>
        <translation>Den här filen är till någon annan</translation>
    </message>
    <message>
        <source>It is not addressed to this laptop and stays closed.</source>
        <translation>Den är inte adresserad till den här datorn och förblir stängd.</translation>
    </message>
    <message>
        <source>The sender&apos;s laptop was withdrawn</source>
        <translation>Avsändarens dator har dragits tillbaka</translation>
    </message>
    <message>
        <source>It was reported lost. Exports after that are not accepted.</source>
        <translation>Den anmäldes förlorad. Senare exporter godtas inte.</translation>
    </message>
    <message>
        <source>The backup cannot be used</source>
        <translation>Säkerhetskopian går inte att använda</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was changed.</source>
        <translation>Välj en annan. Inget har ändrats.</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Den här säkerhetskopian är skadad</translation>
    </message>
    <message>
        <source>Parts of it are not as they were written. Nothing was changed; choose another one.</source>
        <translation>Delar av den är inte längre som de skrevs. Inget har ändrats; välj en annan.</translation>
    </message>
    <message>
        <source>This backup does not belong here</source>
        <translation>Den här säkerhetskopian hör inte hemma här</translation>
    </message>
    <message>
        <source>It is of other notes, or opens with other keys. Nothing was changed.</source>
        <translation>Den hör till andra anteckningar eller öppnas med andra nycklar. Inget har ändrats.</translation>
    </message>
    <message>
        <source>There is no good backup here</source>
        <translation>Här finns ingen hel säkerhetskopia</translation>
    </message>
    <message>
        <source>Put in a stick that holds one, then try again.</source>
        <translation>Sätt i en sticka som har en och försök igen.</translation>
    </message>
    <message>
        <source>There is not enough room</source>
        <translation>Det finns inte nog med utrymme</translation>
    </message>
    <message>
        <source>Free some space there and try again.</source>
        <translation>Frigör utrymme där och försök igen.</translation>
    </message>
    <message>
        <source>The stick or folder cannot be used</source>
        <translation>Stickan eller mappen går inte att använda</translation>
    </message>
    <message>
        <source>Put the stick in again, or choose another folder.</source>
        <translation>Sätt i stickan igen, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>The file could not be attached</source>
        <translation>Filen kunde inte bifogas</translation>
    </message>
    <message>
        <source>The note is as it was. Try it again.</source>
        <translation>Anteckningen är som den var. Försök igen.</translation>
    </message>
    <message>
        <source>This kind of file cannot be attached</source>
        <translation>Den här sortens fil kan inte bifogas</translation>
    </message>
    <message>
        <source>Pictures (PNG, JPEG), PDF and sound (Ogg, MP3, M4A, WAV, FLAC) can. What counts is what is in the file, not what it is called.</source>
        <translation>Bilder (PNG, JPEG), PDF och ljud (Ogg, MP3, M4A, WAV, FLAC) går. Det som räknas är vad som finns i filen, inte vad den heter.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Filen är för stor</translation>
    </message>
    <message>
        <source>A picture can have 64 megabytes, anything else one gigabyte. Make it smaller or divide it.</source>
        <translation>En bild får ha 64 megabyte, allt annat en gigabyte. Gör den mindre eller dela den.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Filen är tom</translation>
    </message>
    <message>
        <source>There is nothing in it that could be attached.</source>
        <translation>Det finns inget i den som kan bifogas.</translation>
    </message>
    <message>
        <source>No more files fit to this note</source>
        <translation>Fler filer ryms inte till anteckningen</translation>
    </message>
    <message>
        <source>A note can have {limit} files. Write another note for the rest.</source>
        <translation>En anteckning kan ha {limit} filer. Skriv en till anteckning för resten.</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <translation>Bilden är skadad</translation>
    </message>
    <message>
        <source>A part is missing or altered. Take it again from where it came from.</source>
        <translation>En del saknas eller är ändrad. Hämta den igen där den kom ifrån.</translation>
    </message>
    <message>
        <source>The picture has too many pixels</source>
        <translation>Bilden har för många bildpunkter</translation>
    </message>
    <message>
        <source>Programs could stumble over it: {width} by {height} pixels. Save it smaller and attach that.</source>
        <translation>Program kan snubbla på den: {width} gånger {height} bildpunkter. Spara den mindre och bifoga den.</translation>
    </message>
    <message>
        <source>The file could not be read to its end</source>
        <translation>Filen kunde inte läsas till slutet</translation>
    </message>
    <message>
        <source>Perhaps the stick was pulled, or another program holds the file. The note is as it was.</source>
        <translation>Kanske drogs minnet ut, eller så håller ett annat program filen. Anteckningen är som den var.</translation>
    </message>
    <message>
        <source>The file is not on this laptop</source>
        <translation>Filen finns inte på den här datorn</translation>
    </message>
    <message>
        <source>It has not come along yet, or was erased. Ask whoever attached it for a new transfer file.</source>
        <translation>Den har inte kommit med än eller har raderats. Be den som bifogade den om en ny överföringsfil.</translation>
    </message>
    <message>
        <source>The file is damaged on this laptop</source>
        <translation>Filen är skadad på den här datorn</translation>
    </message>
    <message>
        <source>It is no longer what it was when it was attached, so it is not given out. Somebody who has it can attach it again.</source>
        <translation>Den är inte vad den var när den bifogades och lämnas därför inte ut. Den som har den kvar kan bifoga den igen.</translation>
    </message>
    <message>
        <source>Somebody else attached this file</source>
        <translation>Någon annan bifogade filen</translation>
    </message>
    <message>
        <source>Only they or the supervisor can remove it.</source>
        <translation>Bara den personen eller enhetschefen kan ta bort den.</translation>
    </message>
    <message>
        <source>No program opens this file</source>
        <translation>Inget program öppnar filen</translation>
    </message>
    <message>
        <source>Save a copy of it, and open that where there is one.</source>
        <translation>Spara en kopia och öppna den där det finns ett.</translation>
    </message>
    <message>
        <source>The copy could not be saved there</source>
        <translation>Kopian kunde inte sparas där</translation>
    </message>
    <message>
        <source>The place is full, was pulled out, or cannot be written. Nothing was left there; choose another place.</source>
        <translation>Platsen är full, har dragits ut eller går inte att skriva till. Inget blev kvar där; välj en annan plats.</translation>
    </message>
    <message>
        <source>It is larger than it says, or than is allowed.</source>
        <translation>Den är större än den säger, eller än vad som är tillåtet.</translation>
    </message>
    <message>
        <source>A newer version made this file</source>
        <translation>En nyare version gjorde filen</translation>
    </message>
    <message>
        <source>Ask the IT desk for the newer version of Liaise.</source>
        <translation>Be IT om den nyare versionen av Liaise.</translation>
    </message>
    <message>
        <source>Your city has not certified this sender</source>
        <translation>Din stad har inte certifierat avsändaren</translation>
    </message>
    <message>
        <source>Nothing was opened. A supervisor of your city has to enrol the sender first.</source>
        <translation>Inget öppnades. En enhetschef i din stad måste först registrera avsändaren.</translation>
    </message>
    <message>
        <source>The city pack cannot be used</source>
        <translation>Stadspaketet går inte att använda</translation>
    </message>
    <message>
        <source>Ask the IT desk for the city pack.</source>
        <translation>Be IT om stadspaketet.</translation>
    </message>
    <message>
        <source>The city pack is damaged</source>
        <translation>Stadspaketet är skadat</translation>
    </message>
    <message>
        <source>Ask the IT desk for a new copy of it.</source>
        <translation>Be IT om en ny kopia.</translation>
    </message>
    <message>
        <source>The city pack is not from your city</source>
        <translation>Stadspaketet är inte från din stad</translation>
    </message>
    <message>
        <source>Somebody else signed it. It was not opened.</source>
        <translation>Någon annan signerade det. Det öppnades inte.</translation>
    </message>
    <message>
        <source>The paper could not be made</source>
        <translation>Dokumentet kunde inte göras</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Inget skrevs.</translation>
    </message>
    <message>
        <source>The paper could not be saved there</source>
        <translation>Dokumentet kunde inte sparas där</translation>
    </message>
    <message>
        <source>Choose another folder. Nothing was written.</source>
        <translation>Välj en annan mapp. Inget skrevs.</translation>
    </message>
    <message>
        <source>This case is restricted</source>
        <translation>Det här ärendet är begränsat</translation>
    </message>
    <message>
        <source>It can be read by the lead worker and the data protection officer; nothing in it is changed until the restriction is lifted.</source>
        <translation>Ansvarig och dataskyddsombudet kan läsa det; inget i det ändras förrän begränsningen hävs.</translation>
    </message>
    <message>
        <source>This consent does not stand</source>
        <translation>Detta samtycke gäller inte</translation>
    </message>
    <message>
        <source>It was withdrawn, has expired, or is for something else. Nothing leaves on its ground.</source>
        <translation>Det har återkallats, löpt ut eller gäller något annat. Inget lämnas ut på den grunden.</translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation>En andra person behövs</translation>
    </message>
    <message>
        <source>Whoever decided or wrote it cannot be the second person as well.</source>
        <translation>Den som beslutade eller skrev det kan inte också vara den andra personen.</translation>
    </message>
    <message>
        <source>Nothing leaves this way</source>
        <translation>Inget lämnas ut på det sättet</translation>
    </message>
    <message>
        <source>No file and no paper goes to an intelligence service. What was compelled is only noted, and the legal service is asked.</source>
        <translation>Ingen fil och inget papper går till en underrättelsetjänst. Det som har tvingats fram antecknas bara, och juristerna tillfrågas.</translation>
    </message>
    <message>
        <source>No second person has approved it</source>
        <translation>Ingen andra person har godkänt det</translation>
    </message>
    <message>
        <source>Prepare it in the case under Consents and sharing, for the same recipient; a second person approves it there.</source>
        <translation>Förbered det i ärendet under Samtycken och utlämnande, för samma mottagare; där godkänns det av en andra person.</translation>
    </message>
    <message>
        <source>Whoever proposed it cannot agree to it. A colleague decides on their own laptop; it travels with the next file.</source>
        <translation>Den som föreslog det kan inte godkänna det. En kollega beslutar på sin egen dator; det följer med nästa fil.</translation>
    </message>
    <message>
        <source>Keeping longer takes two people</source>
        <translation>Att behålla längre kräver två personer</translation>
    </message>
    <message>
        <source>Name a ground and a day to come under “Keep or erase”; a second person agrees.</source>
        <translation>Ange en grund och en kommande dag under ”Behåll eller radera”; en andra person godkänner.</translation>
    </message>
    <message>
        <source>What is it needed for?</source>
        <translation>Vad behövs det till?</translation>
    </message>
    <message>
        <source>Choose or write a reason; it stands in the access log.</source>
        <translation>Välj eller skriv ett skäl; det står i åtkomstloggen.</translation>
    </message>
    <message>
        <source>Who cares for this minor?</source>
        <translation>Vem har omsorg om den underåriga?</translation>
    </message>
    <message>
        <source>Name a guardian, or say why none is named.</source>
        <translation>Ange en vårdnadshavare, eller säg varför ingen anges.</translation>
    </message>
    <message>
        <source>Not everything was read</source>
        <translation>Allt har inte lästs</translation>
    </message>
    <message>
        <source>Decide for each passage about others whether it is masked: {left} left.</source>
        <translation>Bestäm för varje stycke om andra om det ska döljas: {left} kvar.</translation>
    </message>
    <message>
        <source>The text is too long for a contact</source>
        <translation>Texten är för lång för en kontakt</translation>
    </message>
    <message>
        <source>It holds {limit} characters; yours has {size}. Nothing typed is lost.</source>
        <translation>Den rymmer {limit} tecken; din har {size}. Inget som skrivits går förlorat.</translation>
    </message>
    <message>
        <source>Too many themes</source>
        <translation>För många teman</translation>
    </message>
    <message>
        <source>Choose up to {limit}, the ones that mattered most.</source>
        <translation>Välj högst {limit}, de viktigaste.</translation>
    </message>
    <message>
        <source>The numbers do not fit</source>
        <translation>Siffrorna stämmer inte</translation>
    </message>
    <message>
        <source>More people are counted here than there were. Correct one of the numbers.</source>
        <translation>Här är fler personer räknade än det fanns. Rätta en av siffrorna.</translation>
    </message>
    <message>
        <source>The times do not fit</source>
        <translation>Tiderna stämmer inte</translation>
    </message>
    <message>
        <source>A round ends after it begins, and within a day. Correct one of the times.</source>
        <translation>Ett fältpass slutar efter att den börjat, och inom ett dygn. Rätta en av tiderna.</translation>
    </message>
    <message>
        <source>This round has ended</source>
        <translation>Det här fältpasset är avslutat</translation>
    </message>
    <message>
        <source>Start a new round. Nothing was changed.</source>
        <translation>Börja ett nytt fältpass. Inget ändrades.</translation>
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
        <translation>Typsnitt, ikoner och språk finns.</translation>
    </message>
    <message>
        <source>Fonts, icons or languages are missing: install again.</source>
        <translation>Typsnitt, ikoner eller språk saknas: installera igen.</translation>
    </message>
    <message>
        <source>There is no valid city pack: exports stay closed.</source>
        <translation>Det finns inget giltigt stadspaket: exporter förblir stängda.</translation>
    </message>
    <message>
        <source>City pack: {city}, version {version}.</source>
        <translation>Stadspaket: {city}, version {version}.</translation>
    </message>
    <message>
        <source>The folder of vaults cannot be read.</source>
        <translation>Mappen med anteckningar går inte att läsa.</translation>
    </message>
    <message numerus="yes">
        <source>%n vault(s) on this computer.</source>
        <translation>
            <numerusform>%n förvar på den här datorn.</numerusform>
            <numerusform>%n förvar på den här datorn.</numerusform>
        </translation>
    </message>
    <message>
        <source>{megabytes} MB are free on this disk.</source>
        <translation>{megabytes} MB är lediga på den här disken.</translation>
    </message>
    <message>
        <source>The system encrypts this disk.</source>
        <translation>Systemet krypterar den här disken.</translation>
    </message>
    <message>
        <source>Whether this disk is encrypted is for IT to say.</source>
        <translation>Om disken är krypterad kan IT säga.</translation>
    </message>
    <message>
        <source>The notes lie on a network folder ({name}): move them.</source>
        <translation>Anteckningarna ligger i en nätverksmapp ({name}): flytta dem.</translation>
    </message>
    <message>
        <source>The notes lie in a folder that {name} copies away: move them.</source>
        <translation>Anteckningarna ligger i en mapp som {name} kopierar vidare: flytta dem.</translation>
    </message>
    <message>
        <source>The notes lie in a folder of this computer.</source>
        <translation>Anteckningarna ligger i en mapp på den här datorn.</translation>
    </message>
</context>
<context>
    <name>FieldPairCard</name>
    <message>
        <source>Brought up to date</source>
        <translation>Uppdaterat</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(lämnat tomt)</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(raderat)</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Behåll båda</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Deltagande</translation>
    </message>
    <message>
        <source>Agreement since</source>
        <translation>Deltagande sedan</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>Deltagande till</translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation>Annan förklaring</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Varför det slutade</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadsdel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Känd sedan</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rättslig grund</translation>
    </message>
    <message>
        <source>Why a file is needed</source>
        <translation>Varför en akt behövs</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>När det ska vara klart</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Vem gör det</translation>
    </message>
    <message>
        <source>Why no own words</source>
        <translation>Varför inga egna ord</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Iakttagelse</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>Min tolkning</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Keep or erase on</source>
        <translation>Bevara eller radera den</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nästa omprövning</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Hur man vet det</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Enhetschef</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Berättat av</translation>
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
        <translation>Från {name}, kontrollerad, inte avgjord än</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Titta i</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Make my notes</source>
        <translation>Gör mina anteckningar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Making your notes…</source>
        <translation>Gör dina anteckningar…</translation>
    </message>
    <message>
        <source>One of your own</source>
        <translation>En egen</translation>
    </message>
    <message>
        <source>Words drawn by chance</source>
        <translation>Slumpade ord</translation>
    </message>
    <message>
        <source>City and language</source>
        <translation>Stad och språk</translation>
    </message>
    <message>
        <source>Name of the notes</source>
        <translation>Anteckningarnas namn</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Återställningsblad</translation>
    </message>
    <message>
        <source>Your way back in</source>
        <translation>Din väg tillbaka</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>When it locks, what leaves</source>
        <translation>När den låser, vad som lämnas ut</translation>
    </message>
    <message>
        <source>Setting up this laptop</source>
        <translation>Ställ in den här datorn</translation>
    </message>
    <message>
        <source>All of this happens on the laptop. If you stop, nothing secret stays behind.</source>
        <translation>Allt sker på datorn. Om du avbryter stannar inget hemligt kvar.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>FlagForms</name>
    <message>
        <source>What should be looked at?</source>
        <translation>Vad ska någon titta på?</translation>
    </message>
    <message>
        <source>Who should look?</source>
        <translation>Vem ska titta?</translation>
    </message>
    <message>
        <source>Left empty, it asks whoever leads the case.</source>
        <translation>Lämnas det tomt gäller det den som leder ärendet.</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Till när?</translation>
    </message>
    <message>
        <source>A flag stands on Today until somebody settles it with a few words.</source>
        <translation>En markering står på sidan I dag tills någon avslutar den med några ord.</translation>
    </message>
    <message>
        <source>Raise a flag</source>
        <translation>Sätta en markering</translation>
    </message>
    <message>
        <source>Raise it</source>
        <translation>Sätt den</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Vad blev det av det?</translation>
    </message>
    <message>
        <source>Settle the flag</source>
        <translation>Avsluta markeringen</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>Avsluta den</translation>
    </message>
    <message>
        <source>Flag raised</source>
        <translation>Markeringen är satt</translation>
    </message>
    <message>
        <source>Flag settled</source>
        <translation>Markeringen är avslutad</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taget tillbaka</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Saknas ännu: {things}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>FullDisk</name>
    <message>
        <source>There is room again. What you typed is kept.</source>
        <translation>Det finns plats igen. Det du skrev är sparat.</translation>
    </message>
</context>
<context>
    <name>FullDiskBanner</name>
    <message>
        <source>The disk is full</source>
        <translation>Disken är full</translation>
    </message>
    <message>
        <source>Save to another place</source>
        <translation>Spara på annan plats</translation>
    </message>
    <message>
        <source>Saved, sealed, as {name}. It comes back at the next unlock from the top of a stick, from Documents or from your home folder.</source>
        <translation>Sparat, förseglat, som {name}. Det kommer tillbaka vid nästa upplåsning från översta nivån på ett minne, från Dokument eller från din hemmapp.</translation>
    </message>
    <message>
        <source>Nothing is lost: what you type stays in this window and is kept as soon as there is room. Free some space, or save it to another place.</source>
        <translation>Inget är förlorat: det du skriver finns kvar i fönstret och sparas så snart det finns plats. Frigör utrymme eller spara på annan plats.</translation>
    </message>
    <message>
        <source>Where it goes until there is room</source>
        <translation>Vart det ska tills det finns plats</translation>
    </message>
</context>
<context>
    <name>GoalLine</name>
    <message>
        <source>More about this goal</source>
        <translation>Mer om målet</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>It is under way</source>
        <translation>Det är på gång</translation>
    </message>
    <message>
        <source>It is reached</source>
        <translation>Det är uppnått</translation>
    </message>
    <message>
        <source>It is partly reached</source>
        <translation>Det är delvis uppnått</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>Släpp det …</translation>
    </message>
    <message>
        <source>Change the goal…</source>
        <translation>Ändra målet …</translation>
    </message>
    <message>
        <source>First step: {text}</source>
        <translation>Första steget: {text}</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>personen</translation>
    </message>
    <message>
        <source>How we will notice: {text}</source>
        <translation>Hur vi märker det: {text}</translation>
    </message>
    <message>
        <source>How near it is, in their words: {text}</source>
        <translation>Hur nära det är, med egna ord: {text}</translation>
    </message>
    <message>
        <source>Let go because: {text}</source>
        <translation>Släppt därför att: {text}</translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>Where the file goes</source>
        <translation>Vart filen ska</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Skriver filen</translation>
    </message>
    <message>
        <source>Looking for what they do not have yet…</source>
        <translation>Letar efter det de inte har än…</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Välj minst en person.</translation>
    </message>
    <message>
        <source>They have everything that they may read.</source>
        <translation>De har allt de får läsa.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n ärende</numerusform>
            <numerusform>%n ärenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mediations</source>
        <translation>
            <numerusform>%n medling</numerusform>
            <numerusform>%n medlingar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes that they do not have yet</source>
        <translation>
            <numerusform>%n ändring som de inte har än</numerusform>
            <numerusform>%n ändringar som de inte har än</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, from {where}.</source>
        <translation>{what}, från {where}.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} och {other}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>dig</translation>
    </message>
    <message>
        <source>{size}. It can be opened by {people}, and by nobody else.</source>
        <translation>{size}. Den kan öppnas av {people}, och av ingen annan.</translation>
    </message>
</context>
<context>
    <name>HandOverLog</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Med vem</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hur det slutade</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Överlämnat</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Came here</source>
        <translation>Kom hit</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>Kan tas tillbaka</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skriven</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Hämtad</translation>
    </message>
    <message>
        <source>Brought in, not all of it</source>
        <translation>Hämtad, inte allt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Tillbakatagen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Nekat</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>In order</source>
        <translation>I ordning</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Titta på detta</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Inte i ordning</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känt</translation>
    </message>
    <message>
        <source>Last full check</source>
        <translation>Senaste fullständiga kontrollen</translation>
    </message>
    <message>
        <source>The file of the notes</source>
        <translation>Filen med dina anteckningar</translation>
    </message>
    <message>
        <source>The entries</source>
        <translation>Uppgifterna</translation>
    </message>
    <message>
        <source>The newest state</source>
        <translation>Det senaste läget</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Senaste säkerhetskopian</translation>
    </message>
    <message>
        <source>Last accepted hand-over</source>
        <translation>Senaste bekräftade överlämningen</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Återställningsblad</translation>
    </message>
    <message>
        <source>Where the notes lie</source>
        <translation>Var anteckningarna ligger</translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation>Diskkryptering</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation>Förseglade anteckningar</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Backups elsewhere</source>
        <translation>Säkerhetskopior på annan plats</translation>
    </message>
    <message>
        <source>Everything written up to {day} was checked.</source>
        <translation>Allt som skrivits till och med {day} har kontrollerats.</translation>
    </message>
    <message>
        <source>A check is under way.</source>
        <translation>En kontroll pågår.</translation>
    </message>
    <message>
        <source>No check has come to its end and found all in order yet.</source>
        <translation>Ingen kontroll har ännu nått slutet och funnit allt i ordning.</translation>
    </message>
    <message>
        <source>Every page is as it was written.</source>
        <translation>Varje sida är som den skrevs.</translation>
    </message>
    <message>
        <source>The first full check will tell.</source>
        <translation>Den första fullständiga kontrollen visar det.</translation>
    </message>
    <message>
        <source>Damaged parts: {n}.</source>
        <translation>Skadade delar: {n}.</translation>
    </message>
    <message>
        <source>Every entry is what its author signed. Compared: {n}.</source>
        <translation>Varje uppgift är det som författaren skrev under. Jämförda: {n}.</translation>
    </message>
    <message>
        <source>Entries altered or gone: {n}.</source>
        <translation>Ändrade eller försvunna uppgifter: {n}.</translation>
    </message>
    <message>
        <source>Records that do not show what was written: {n}.</source>
        <translation>Poster som inte visar det som skrevs: {n}.</translation>
    </message>
    <message>
        <source>Still missing since the notes were brought back: {n}.</source>
        <translation>Saknas ännu sedan anteckningarna återhämtades: {n}.</translation>
    </message>
    <message>
        <source>Nothing is missing since the notes were last closed.</source>
        <translation>Inget saknas sedan anteckningarna senast stängdes.</translation>
    </message>
    <message>
        <source>A small file that remembers it was not there. It was written again.</source>
        <translation>En liten fil som minns det saknades. Den har skrivits på nytt.</translation>
    </message>
    <message>
        <source>A small file that remembers it was not readable. It was written again.</source>
        <translation>En liten fil som minns det gick inte att läsa. Den har skrivits på nytt.</translation>
    </message>
    <message>
        <source>The notes were older than when last closed. Ask IT what was put back.</source>
        <translation>Anteckningarna var äldre än när de stängdes. Fråga IT vad som lades tillbaka.</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Gjord den {day}.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Det finns ingen än.</translation>
    </message>
    <message>
        <source>It has failed since {day}.</source>
        <translation>Det har misslyckats sedan {day}.</translation>
    </message>
    <message>
        <source>No colleague&apos;s file has yet said what they hold.</source>
        <translation>Ingen kollegas fil har ännu sagt vad den har.</translation>
    </message>
    <message>
        <source>{name}, {day}: all that may be handed over is held twice.</source>
        <translation>{name}, {day}: allt som får överlämnas finns två gånger.</translation>
    </message>
    <message>
        <source>{name}, {day}. Entries nobody else has confirmed: {n}.</source>
        <translation>{name}, {day}. Uppgifter som ingen annan har bekräftat: {n}.</translation>
    </message>
    <message>
        <source>Last rehearsed on {day}.</source>
        <translation>Senast övat den {day}.</translation>
    </message>
    <message>
        <source>Made on {day}, not rehearsed yet.</source>
        <translation>Gjort den {day}, inte övat än.</translation>
    </message>
    <message>
        <source>Nothing tells when it was made. Rehearse it.</source>
        <translation>Inget säger när det gjordes. Öva med det.</translation>
    </message>
    <message>
        <source>On a network ({name}). Ask IT to move it to this disk.</source>
        <translation>På ett nätverk ({name}). Be IT flytta dem till den här disken.</translation>
    </message>
    <message>
        <source>In a folder that {name} copies away. Ask IT to move it.</source>
        <translation>I en mapp som {name} kopierar iväg. Be IT flytta dem.</translation>
    </message>
    <message>
        <source>Room on this disk</source>
        <translation>Utrymme på den här disken</translation>
    </message>
    <message>
        <source>{megabytes} MB are free.</source>
        <translation>{megabytes} MB är lediga.</translation>
    </message>
    <message>
        <source>The system encrypts this disk.</source>
        <translation>Systemet krypterar den här disken.</translation>
    </message>
    <message>
        <source>The app cannot tell here. Ask IT.</source>
        <translation>Appen kan inte se det här. Fråga IT.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Liaise {version}. City pack: {city}, {pack}.</source>
        <translation>Liaise {version}. Stadspaket: {city}, {pack}.</translation>
    </message>
    <message>
        <source>All that may be handed over is held by somebody else too.</source>
        <translation>Allt som får överlämnas finns även hos någon annan.</translation>
    </message>
    <message>
        <source>Entries nobody else has confirmed: {n}. Hand them over, then bring in an answer.</source>
        <translation>Uppgifter som ingen annan har bekräftat: {n}. Överlämna dem och hämta sedan in ett svar.</translation>
    </message>
    <message>
        <source>There is nothing to hand over.</source>
        <translation>Det finns inget att överlämna.</translation>
    </message>
    <message>
        <source>Entries: {n}. They are never handed over; only backups hold them.</source>
        <translation>Uppgifter: {n}. De överlämnas aldrig; bara dina säkerhetskopior har dem.</translation>
    </message>
    <message>
        <source>Entries: {n}. They are never handed over, and no backup outside this laptop is known.</source>
        <translation>Uppgifter: {n}. De överlämnas aldrig, och ingen säkerhetskopia utanför den här datorn är känd.</translation>
    </message>
    <message>
        <source>No draft is in hand.</source>
        <translation>Inget utkast är öppet.</translation>
    </message>
    <message>
        <source>In hand: {n}. Finish or discard them.</source>
        <translation>Öppna: {n}. Gör klart eller kasta dem.</translation>
    </message>
    <message>
        <source>Still missing here: {n}.</source>
        <translation>Saknas ännu här: {n}.</translation>
    </message>
    <message>
        <source>The last full check found everything in order.</source>
        <translation>Den senaste fullständiga kontrollen fann allt i ordning.</translation>
    </message>
    <message>
        <source>Not checked to the end yet.</source>
        <translation>Ännu inte kontrollerat till slutet.</translation>
    </message>
    <message>
        <source>The check found damage. Bring back what can be read first.</source>
        <translation>Kontrollen fann skador. Hämta först tillbaka det som går att läsa.</translation>
    </message>
    <message>
        <source>No backup on a stick or in another folder is known.</source>
        <translation>Ingen säkerhetskopia på ett minne eller i en annan mapp är känd.</translation>
    </message>
    <message>
        <source>Keep these safe or destroy them: {places}.</source>
        <translation>Förvara säkert eller förstör: {places}.</translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>This laptop</source>
        <comment>section of the settings</comment>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>All notes are being checked</source>
        <translation>Alla anteckningar kontrolleras</translation>
    </message>
    <message>
        <source>Nothing is known that would be lost with this laptop.</source>
        <translation>Inget är känt som skulle gå förlorat med den här datorn.</translation>
    </message>
    <message>
        <source>Do not hand it in yet.</source>
        <translation>Lämna inte in den än.</translation>
    </message>
    <message>
        <source>Entries here now: {n}.</source>
        <translation>Uppgifter här nu: {n}.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Inget saknas.</translation>
    </message>
    <message>
        <source>A backup of {day} helped.</source>
        <translation>En säkerhetskopia från {day} hjälpte.</translation>
    </message>
    <message>
        <source>Lost: {n}, of these with no trace of where they stood: {m}.</source>
        <translation>Förlorade: {n}, varav utan spår av var de stod: {m}.</translation>
    </message>
    <message>
        <source>Attached files lost: {n}.</source>
        <translation>Förlorade bilagor: {n}.</translation>
    </message>
    <message>
        <source>Some drafts or facts about hand-overs may be lost too.</source>
        <translation>Utkast eller fakta om överlämningar kan också vara förlorade.</translation>
    </message>
    <message>
        <source>The keys of this laptop are lost: have it certified again.</source>
        <translation>Den här datorns nycklar är förlorade: låt certifiera den på nytt.</translation>
    </message>
    <message>
        <source>The damaged files are kept aside in the folder of the notes.</source>
        <translation>De skadade filerna ligger åtskilda i anteckningarnas mapp.</translation>
    </message>
    <message>
        <source>The notes were brought back</source>
        <translation>Dina anteckningar är återhämtade</translation>
    </message>
    <message>
        <source>What is checked on this laptop, and what it found. Nothing is sent to anybody.</source>
        <translation>Vad som kontrolleras på den här datorn och vad det visade. Inget skickas till någon.</translation>
    </message>
    <message>
        <source>The notes on this disk are damaged</source>
        <translation>Anteckningarna på den här disken är skadade</translation>
    </message>
    <message>
        <source>Bring back what can be read</source>
        <translation>Hämta tillbaka det läsbara</translation>
    </message>
    <message>
        <source>The app can read out what is whole, fill the rest from the newest good backup, and list what is missing. It locks first and asks for the passphrase.</source>
        <translation>Appen kan läsa det som är helt, fylla på resten från den senaste goda säkerhetskopian och lista vad som saknas. Den låser sig först och frågar efter din lösenfras.</translation>
    </message>
    <message>
        <source>How this laptop is doing</source>
        <translation>Hur den här datorn mår</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Kontrollera nu</translation>
    </message>
    <message>
        <source>What is missing and whom to ask</source>
        <translation>Vad som saknas och vem du kan fråga</translation>
    </message>
    <message>
        <source>A new hand-over from these colleagues brings what they hold.</source>
        <translation>Be om en ny överlämning: det som kollegorna har följer med.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Spara listan</translation>
    </message>
    <message>
        <source>Safe to hand in this laptop?</source>
        <translation>Kan den här datorn lämnas in?</translation>
    </message>
    <message>
        <source>When all is in order: lock, shut down, and give it to IT. The app wipes nothing. IT erases the disk; without passphrase and recovery sheet nobody can read the notes.</source>
        <translation>När allt är i ordning: lås, stäng av och lämna den till IT. Appen raderar inget. IT raderar disken; utan lösenfras och återställningsblad kan ingen läsa anteckningarna.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>What differs from the version before is marked.</source>
        <translation>Det som skiljer sig från versionen före är markerat.</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>Skäl: {text}</translation>
    </message>
    <message>
        <source>What stood here was erased.</source>
        <translation>Det som stod här har raderats.</translation>
    </message>
    <message>
        <source>This is not what was signed, so it is not shown.</source>
        <translation>Detta är inte det som skrevs under och visas därför inte.</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Okänd författare</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Första versionen</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(lämnat tomt)</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message numerus="yes">
        <source>Nothing is written yet. If you bring it in, you can take it back for %n days.</source>
        <translation>
            <numerusform>Inget är skrivet än. Om du hämtar in den kan du ta tillbaka den i %n dag.</numerusform>
            <numerusform>Inget är skrivet än. Om du hämtar in den kan du ta tillbaka den i %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Hämtar in</translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation>
            <numerusform>%n val kvar</numerusform>
            <numerusform>%n val kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n items</source>
        <translation>
            <numerusform>Hämta in %n post</numerusform>
            <numerusform>Hämta in %n poster</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Hämta in</translation>
    </message>
    <message numerus="yes">
        <source>Brought in %n items from {name}</source>
        <translation>
            <numerusform>Hämtade in %n post från {name}</numerusform>
            <numerusform>Hämtade in %n poster från {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back. The file can be brought in again.</source>
        <translation>Tillbakatagen. Filen kan hämtas in igen.</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>Signed today at {time}. Nothing was altered on the way.</source>
        <translation>Signerad i dag kl. {time}. Inget ändrades på vägen.</translation>
    </message>
    <message>
        <source>Signed on {moment}. Nothing was altered on the way.</source>
        <translation>Signerad den {moment}. Inget ändrades på vägen.</translation>
    </message>
    <message>
        <source>Number of the sender&apos;s key: {digits}. It is {address} in your city.</source>
        <translation>Numret på avsändarens nyckel: {digits}. Det är {address} i din stad.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the file would do</source>
        <translation>Vad filen skulle göra</translation>
    </message>
    <message>
        <source>Comparing it with what is here</source>
        <translation>Jämför med det som finns här</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Hämta in en fil</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Välj en annan fil</translation>
    </message>
    <message>
        <source>Sender verified</source>
        <translation>Avsändaren kontrollerad</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Different words are marked</source>
        <translation>Olika ord är markerade</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Hämta in</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Both of you changed it</source>
        <translation>Ändrat på båda håll</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Changed by {name}</source>
        <translation>Ändrat av {name}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnat</translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation>
            <numerusform>%n val kvar</numerusform>
            <numerusform>%n val kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided, ready to bring in</source>
        <translation>Avgjort, klart att hämta in</translation>
    </message>
    <message>
        <source>You leave it out</source>
        <translation>Du utelämnar det</translation>
    </message>
    <message>
        <source>Waits for an earlier file</source>
        <translation>Väntar på en tidigare fil</translation>
    </message>
    <message>
        <source>Not shared with you, so not opened</source>
        <translation>Inte delat med dig, därför inte öppnat</translation>
    </message>
    <message>
        <source>Sealed, so not opened</source>
        <translation>Förseglat, därför inte öppnat</translation>
    </message>
    <message>
        <source>Left out by a newer rule</source>
        <translation>Utelämnat av en nyare regel</translation>
    </message>
    <message>
        <source>It stays in the file. You can bring the file in again later.</source>
        <translation>Det stannar i filen. Du kan hämta in filen igen senare.</translation>
    </message>
    <message>
        <source>Something that belongs before it is missing here. Ask {name} for the earlier file, or for a new one; then this comes along.</source>
        <translation>Något som hör före saknas här. Be {name} om den tidigare filen, eller om en ny; då kommer detta med.</translation>
    </message>
    <message>
        <source>You are not among those who may read it. It stays closed.</source>
        <translation>Du hör inte till dem som får läsa det. Det förblir stängt.</translation>
    </message>
    <message>
        <source>Sealed notes belong to who wrote them. It stays closed.</source>
        <translation>Förseglade anteckningar tillhör den som skrev dem. Det förblir stängt.</translation>
    </message>
    <message>
        <source>You have not seen every file of {name}</source>
        <translation>Du har inte sett alla filer från {name}</translation>
    </message>
    <message>
        <source>Numbers {first} to {last} never came here. This one is whole.</source>
        <translation>Nummer {first} till {last} kom aldrig hit. Den här är hel.</translation>
    </message>
    <message>
        <source>An earlier file of {name} is missing</source>
        <translation>En tidigare fil från {name} saknas</translation>
    </message>
    <message>
        <source>Numbers {first} to {last} never came here. What builds on them waits.</source>
        <translation>Nummer {first} till {last} kom aldrig hit. Det som bygger på dem väntar.</translation>
    </message>
    <message>
        <source>You have a later file of {name} already</source>
        <translation>Du har redan en senare fil från {name}</translation>
    </message>
    <message>
        <source>This one can still be brought in; nothing newer is lost.</source>
        <translation>Den här kan ändå hämtas in; inget nyare går förlorat.</translation>
    </message>
    <message>
        <source>The dates do not fit</source>
        <translation>Datumen går inte ihop</translation>
    </message>
    <message>
        <source>The clock of one of the two laptops is wrong. Times may be off.</source>
        <translation>Klockan i en av de två datorerna går fel. Tiderna kan avvika.</translation>
    </message>
    <message>
        <source>A newer version wrote this file</source>
        <translation>En nyare version skrev filen</translation>
    </message>
    <message>
        <source>What this version does not know is kept, but not shown.</source>
        <translation>Det som den här versionen inte känner till finns kvar, men visas inte.</translation>
    </message>
    <message>
        <source>Two histories under one name: {names}</source>
        <translation>Två historiker under ett namn: {names}</translation>
    </message>
    <message>
        <source>A laptop may have been set back to an old copy. Call them.</source>
        <translation>En dator kan ha återställts till en gammal kopia. Ring.</translation>
    </message>
    <message>
        <source>Something about this file is unusual</source>
        <translation>Något med filen är ovanligt</translation>
    </message>
</context>
<context>
    <name>IncomingForms</name>
    <message>
        <source>New request</source>
        <translation>Ny förfrågan</translation>
    </message>
    <message>
        <source>Keep the request</source>
        <translation>Spara förfrågan</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Mottagen den</translation>
    </message>
    <message>
        <source>Write down what is asked, not who somebody is.</source>
        <translation>Skriv vad som efterfrågas, inte vem någon är.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Vad som efterfrågas</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button of a form</comment>
        <translation>Spara</translation>
    </message>
    <message>
        <source>In their words, as far as possible.</source>
        <translation>Med deras egna ord, så långt det går.</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Hur den kom in</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Vem som frågar</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Vem det gäller</translation>
    </message>
    <message>
        <source>Name, only to call back</source>
        <translation>Namn, bara för att ringa tillbaka</translation>
    </message>
    <message>
        <source>Leave it empty if nobody wants to be called back.</source>
        <translation>Lämna tomt om ingen vill bli uppringd.</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Hur de nås</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadsdel</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Vad som setts</translation>
    </message>
    <message>
        <source>What somebody did or said</source>
        <translation>Vad någon gjorde eller sa</translation>
    </message>
    <message>
        <source>Behaviour, not opinion, belief or looks.</source>
        <translation>Beteende, inte åsikt, tro eller utseende.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Hur det är känt</translation>
    </message>
    <message>
        <source>Who saw or told it</source>
        <translation>Vem som såg eller berättade</translation>
    </message>
    <message>
        <source>A rumour is not written here.</source>
        <translation>Ett rykte skrivs inte här.</translation>
    </message>
    <message>
        <source>Before anything is filed</source>
        <translation>Innan något blir en akt</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Spara svaren</translation>
    </message>
    <message>
        <source>“I do not know” is always an answer.</source>
        <translation>”Vet inte” är alltid ett svar.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Vet inte</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Vad kan annars förklara det?</translation>
    </message>
    <message>
        <source>At least one harmless explanation.</source>
        <translation>Minst en harmlös förklaring.</translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation>Vad går bra?</translation>
    </message>
    <message>
        <source>What happens if we do nothing?</source>
        <translation>Vad händer om vi inget gör?</translation>
    </message>
    <message>
        <source>Is anybody in danger now?</source>
        <translation>Är någon i fara nu?</translation>
    </message>
    <message>
        <source>Is our service the right one?</source>
        <translation>Är vår verksamhet rätt?</translation>
    </message>
    <message>
        <source>Does the person know of this request?</source>
        <translation>Känner personen till förfrågan?</translation>
    </message>
    <message>
        <source>Why not yet</source>
        <translation>Varför inte än</translation>
    </message>
    <message>
        <source>When to tell them</source>
        <translation>När personen får veta</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>Vad du tänker om det</translation>
    </message>
    <message>
        <source>What you propose</source>
        <translation>Vad du föreslår</translation>
    </message>
    <message>
        <source>Who reads it second</source>
        <translation>Vem som läser den som andra</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Andra läsning</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Spara svaret</translation>
    </message>
    <message>
        <source>To what is proposed</source>
        <translation>Till förslaget</translation>
    </message>
    <message>
        <source>Why, or what you ask</source>
        <translation>Varför, eller frågan</translation>
    </message>
    <message>
        <source>Not needed if you agree.</source>
        <translation>Behövs inte vid samtycke till förslaget.</translation>
    </message>
    <message>
        <source>Read it as somebody who does not know the person.</source>
        <translation>Läs som någon som inte känner personen.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Vad det blir av det</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Avgör</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>No file is made. The words of the request go when their time is over.</source>
        <translation>Ingen akt skapas. Orden i förfrågan försvinner när tiden är ute.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Is it known already?</source>
        <translation>Är det redan känt?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Pseudonym, code or place</source>
        <translation>Pseudonym, kod eller plats</translation>
    </message>
    <message>
        <source>Look before a second file about the same person is made.</source>
        <translation>Titta först, innan en andra akt om samma person skapas.</translation>
    </message>
    <message>
        <source>About whom it concerns</source>
        <translation>Om den det gäller</translation>
    </message>
    <message>
        <source>About who asked</source>
        <translation>Om den som frågade</translation>
    </message>
    <message>
        <source>Propose a case</source>
        <translation>Föreslå ett ärende</translation>
    </message>
    <message>
        <source>Propose the case</source>
        <translation>Föreslå ärendet</translation>
    </message>
    <message>
        <source>The case is</source>
        <translation>Ärendet är</translation>
    </message>
    <message>
        <source>The supervisor opens it on their own laptop.</source>
        <translation>Enhetschefen öppnar det på sin egen dator.</translation>
    </message>
</context>
<context>
    <name>KeepingLine</name>
    <message>
        <source>Due since {day}</source>
        <translation>Förfallet sedan {day}</translation>
    </message>
    <message>
        <source>Proposed by {name}</source>
        <translation>Föreslaget av {name}</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Besluta…</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Avböj</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>Utför</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>What shall become of it</source>
        <translation>Vad som ska hända med det</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Behåll till</translation>
    </message>
    <message>
        <source>A second person has to agree; it travels with the next file. What is erased is gone for good, wherever the file comes.</source>
        <translation>En andra person måste godkänna; det följer med nästa fil. Det som raderas är borta för gott, vart filen än kommer.</translation>
    </message>
    <message>
        <source>What is erased is gone for good.</source>
        <translation>Det som raderas är borta för gott.</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>Utför</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Föreslå</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Behåll eller radera</translation>
    </message>
    <message>
        <source>Proposed; a second person decides</source>
        <translation>Föreslaget; en andra person beslutar</translation>
    </message>
    <message>
        <source>Decided; it travels with the next file</source>
        <translation>Beslutat; det följer med nästa fil</translation>
    </message>
    <message>
        <source>Declined; it stays as it is</source>
        <translation>Avböjt; det förblir som det är</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Utfört</translation>
    </message>
    <message>
        <source>Things whose time is over. Two people decide; your own contacts you let go alone.</source>
        <translation>Sådant vars tid är över. Två personer beslutar; egna kontakter släpper man själv.</translation>
    </message>
    <message>
        <source>Keep only codes of all your own</source>
        <translation>Behåll bara koder av alla egna</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Inget att besluta</translation>
    </message>
    <message>
        <source>What comes due stands here, and nothing goes by time alone.</source>
        <translation>Det som förfaller står här; inget försvinner av tid allena.</translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>Asked on {moment} for the vault {vault}. Its number: {number}</source>
        <translation>Begärt {moment} för förvaret {vault}. Dess tal: {number}</translation>
    </message>
    <message>
        <source>The number that the worker reads out:</source>
        <translation>Talet som läses upp:</translation>
    </message>
    <message>
        <source>Written: {file}. It opens the notes once, on the laptop that asked, with its one-time code.</source>
        <translation>Skrivet: {file}. Det öppnar anteckningarna en gång, på datorn som frågade, med dess engångskod.</translation>
    </message>
    <message>
        <source>The share, twenty words:</source>
        <translation>Delen, tjugo ord:</translation>
    </message>
    <message>
        <source>the worker&apos;s sealed envelope</source>
        <translation>det förseglade kuvertet</translation>
    </message>
    <message>
        <source>the supervisor</source>
        <translation>enhetschefen</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>it-avdelningen</translation>
    </message>
    <message>
        <source>This share is valid for this vault. Its holder: {holder}.</source>
        <translation>Delen gäller för det här förvaret. Förvaras av: {holder}.</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>I have read this</source>
        <translation>Jag har läst det</translation>
    </message>
    <message>
        <source>Your city keeps a key to these notes</source>
        <translation>Din stad har en nyckel till de här anteckningarna</translation>
    </message>
    <message>
        <source>Its holders can open them if you forget your passphrase. You are told here of each time that this application opens them with it.</source>
        <translation>De som förvarar den kan öppna dem om du glömmer lösenfrasen. Varje gång programmet öppnar dem med den får du veta det här.</translation>
    </message>
    <message>
        <source>These notes were opened with your city&apos;s key on {moment}</source>
        <translation>De här anteckningarna öppnades med stadens nyckel: {moment}</translation>
    </message>
    <message>
        <source>These notes were opened with two shares on {moment}</source>
        <translation>De här anteckningarna öppnades med två delar: {moment}</translation>
    </message>
    <message>
        <source>If you were not there, tell your supervisor today, and change all keys in the settings.</source>
        <translation>Om du inte var med, säg det i dag till din enhetschef och byt alla nycklar i inställningarna.</translation>
    </message>
</context>
<context>
    <name>KeyTask</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>KeyTaskPage</name>
    <message>
        <source>Writing the notes under new keys</source>
        <translation>Anteckningarna skrivs om under nya nycklar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lämna</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Ett ögonblick …</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Ställ in lösenfrasen</translation>
    </message>
    <message>
        <source>Let this sheet count</source>
        <translation>Låt bladet gälla</translation>
    </message>
    <message>
        <source>Let these shares count</source>
        <translation>Låt delarna gälla</translation>
    </message>
    <message>
        <source>Change all keys and lock</source>
        <translation>Byt alla nycklar och lås</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Change passphrase</source>
        <translation>Byt lösenfras</translation>
    </message>
    <message>
        <source>Rehearse the sheet</source>
        <translation>Öva med bladet</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nytt återställningsblad</translation>
    </message>
    <message>
        <source>Make three shares</source>
        <translation>Gör tre delar</translation>
    </message>
    <message>
        <source>Check a share</source>
        <translation>Kontrollera en del</translation>
    </message>
    <message>
        <source>Change keys completely</source>
        <translation>Byt nycklarna helt</translation>
    </message>
    <message>
        <source>Let no shares open it</source>
        <translation>Låt inga delar öppna</translation>
    </message>
    <message>
        <source>The city keeps a way in. Each use of it becomes a record that you see at the next unlock.</source>
        <translation>Staden behåller en väg in. Varje användning blir en post som du ser vid nästa upplåsning.</translation>
    </message>
    <message>
        <source>The city keeps no way in. Nobody but you can open these notes.</source>
        <translation>Staden behåller ingen väg in. Ingen utom du kan öppna anteckningarna.</translation>
    </message>
    <message>
        <source>The city keeps no way in.</source>
        <translation>Staden behåller ingen väg in.</translation>
    </message>
    <message>
        <source>Rehearsed on {day}. Once a year you are asked to do it again.</source>
        <translation>Övat den {day}. En gång om året blir du påmind.</translation>
    </message>
    <message>
        <source>Made on {day}, not rehearsed yet.</source>
        <translation>Gjort den {day}, ännu inte övat.</translation>
    </message>
    <message>
        <source>Not rehearsed yet.</source>
        <translation>Ännu inte övat.</translation>
    </message>
    <message>
        <source>There are no shares.</source>
        <translation>Det finns inga delar.</translation>
    </message>
    <message>
        <source>There are three shares.</source>
        <translation>Det finns tre delar.</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Gjorda den {day}.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>It opens the notes. Nobody can reset it.</source>
        <translation>Den öppnar anteckningarna. Ingen kan återställa den.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Återställningsblad</translation>
    </message>
    <message>
        <source>Two shares of three</source>
        <translation>Två delar av tre</translation>
    </message>
    <message>
        <source>Three people hold one share each: you in a sealed envelope, your supervisor, and IT. Any two together open the notes; one alone opens nothing.</source>
        <translation>Tre personer har var sin del: du i ett förseglat kuvert, din enhetschef och IT. Två tillsammans öppnar anteckningarna; en ensam öppnar ingenting.</translation>
    </message>
    <message>
        <source>Recovery by the city</source>
        <translation>Återställning genom staden</translation>
    </message>
    <message>
        <source>When somebody may know the passphrase or have seen the sheet. The notes are written anew under new keys, with a new passphrase and a new sheet.</source>
        <translation>När någon kan känna till lösenfrasen eller ha sett bladet. Anteckningarna skrivs om under nya nycklar, med ny lösenfras och nytt blad.</translation>
    </message>
</context>
<context>
    <name>LibraryEntryPage</name>
    <message>
        <source>Entry of the library</source>
        <translation>Post i biblioteket</translation>
    </message>
    <message numerus="yes">
        <source>used in %n contacts</source>
        <comment>a message</comment>
        <translation>
            <numerusform>använt i %n kontakt</numerusform>
            <numerusform>använt i %n kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Be om godkännande</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Ny version</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Kontrollerad i dag</translation>
    </message>
    <message>
        <source>Two versions of this entry</source>
        <translation>Två versioner av posten</translation>
    </message>
    <message>
        <source>Two people changed it apart. Both versions stay in the history.</source>
        <translation>Två personer ändrade den var för sig. Båda versionerna finns kvar i historiken.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>The agreement is over</source>
        <translation>Överenskommelsen har upphört</translation>
    </message>
    <message>
        <source>Ask this service before anybody is referred, then note the new day.</source>
        <translation>Fråga verksamheten innan någon hänvisas dit och skriv sedan in den nya dagen.</translation>
    </message>
    <message>
        <source>Its last day is over</source>
        <translation>Sista dagen har passerat</translation>
    </message>
    <message>
        <source>It is not for use any more. A new version can take its place.</source>
        <translation>Det ska inte användas längre. En ny version kan ta dess plats.</translation>
    </message>
    <message>
        <source>The next step still needs</source>
        <translation>Nästa steg kräver ännu</translation>
    </message>
    <message>
        <source>Back to a draft</source>
        <translation>Tillbaka till utkast</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Använd inte längre</translation>
    </message>
    <message>
        <source>Every version…</source>
        <translation>Alla versioner…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>Mer om denna post</translation>
    </message>
    <message>
        <source>This entry is not on this laptop</source>
        <translation>Posten finns inte på den här datorn</translation>
    </message>
    <message>
        <source>Choose one from the library.</source>
        <translation>Välj en i biblioteket.</translation>
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
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>What the team shares and what concerns no person.</source>
        <translation>Det som teamet delar och som inte rör någon person.</translation>
    </message>
    <message>
        <source>Parts of the library</source>
        <translation>Bibliotekets delar</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrera på ord</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Inget passar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Rensa filtret</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>välj</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>öppna</translation>
    </message>
    <message>
        <source>filter</source>
        <comment>hint beside the slash key</comment>
        <translation>filtrera</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>Messages</source>
        <translation>Budskap</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Samverkansparter</translation>
    </message>
    <message>
        <source>Practice sheets</source>
        <translation>Praktikblad</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilotprojekt</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nytt budskap</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Ny samverkanspart</translation>
    </message>
    <message>
        <source>New practice sheet</source>
        <translation>Nytt praktikblad</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Ny utbildning</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nytt besök</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Nytt pilotprojekt</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nytt evenemang</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Inget budskap ännu</translation>
    </message>
    <message>
        <source>Short texts for talks stand here once a second person approved them.</source>
        <translation>Korta texter för samtal, godkända av en andra person.</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>Ingen samverkanspart ännu</translation>
    </message>
    <message>
        <source>Services to which somebody can be referred stand here.</source>
        <translation>Verksamheter som någon kan hänvisas till.</translation>
    </message>
    <message>
        <source>No practice sheet yet</source>
        <translation>Inget praktikblad ännu</translation>
    </message>
    <message>
        <source>What worked, and what did not, told so that another city can use it.</source>
        <translation>Vad som fungerade och inte, berättat så att en annan stad har nytta av det.</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>Ingen utbildning ännu</translation>
    </message>
    <message>
        <source>What was learned, when and with whom. Supervisors can read it too.</source>
        <translation>Vad man lärde sig, när och av vem. Enhetscheferna kan också läsa det.</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Inget besök ännu</translation>
    </message>
    <message>
        <source>Visits to other cities and services, and what they bring home.</source>
        <translation>Besök i andra städer och verksamheter, och vad de gav.</translation>
    </message>
    <message>
        <source>No pilot yet</source>
        <translation>Inget pilotprojekt ännu</translation>
    </message>
    <message>
        <source>What is tried out, and by what it will be judged.</source>
        <translation>Vad som prövas, och vad det ska bedömas efter.</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Inget evenemang ännu</translation>
    </message>
    <message>
        <source>Seminars and public events, and how many people came.</source>
        <translation>Seminarier och offentliga evenemang, och hur många som kom.</translation>
    </message>
    <message>
        <source>Waits for a second person now</source>
        <translation>Väntar nu på en andra person</translation>
    </message>
    <message>
        <source>Approved; it can be used from now on</source>
        <translation>Godkänt; kan användas från och med nu</translation>
    </message>
    <message>
        <source>A draft again</source>
        <translation>Åter ett utkast</translation>
    </message>
    <message>
        <source>Not used any more; a new version can follow</source>
        <translation>Används inte längre; en ny version kan följa</translation>
    </message>
    <message>
        <source>New version begun, with the words of the last one</source>
        <translation>Ny version påbörjad med den förras ord</translation>
    </message>
    <message>
        <source>Noted as checked today</source>
        <translation>Noterat som kontrollerat i dag</translation>
    </message>
    <message>
        <source>Kept in the library</source>
        <translation>Sparat i biblioteket</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Edit “{name}”</source>
        <translation>Redigera ”{name}”</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Spara ändringarna</translation>
    </message>
    <message>
        <source>It begins as a draft. A second person approves it before it is used.</source>
        <translation>Det börjar som utkast. En andra person godkänner det innan det används.</translation>
    </message>
    <message>
        <source>The supervisors can read it; nobody counts by person.</source>
        <translation>Enhetscheferna kan läsa det; ingen räknar per person.</translation>
    </message>
    <message>
        <source>The whole team can read it. No names of people who are supported.</source>
        <translation>Hela teamet kan läsa det. Inga namn på personer som får stöd.</translation>
    </message>
    <message>
        <source>Several with commas between them.</source>
        <translation>Flera med kommatecken emellan.</translation>
    </message>
    <message>
        <source>After that day the list says that the agreement is over.</source>
        <translation>Efter den dagen säger listan att överenskommelsen har upphört.</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>två versioner</translation>
    </message>
    <message>
        <source>emergencies too</source>
        <translation>även akut</translation>
    </message>
    <message>
        <source>over since then</source>
        <translation>upphörd sedan dess</translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <comment>in contacts</comment>
        <translation>
            <numerusform>använt %n gång</numerusform>
            <numerusform>använt %n gånger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicencesPanel</name>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Licence or work</source>
        <translation>Licens eller verk</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Licensens text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Change this line</source>
        <translation>Ändra den här raden</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Ta bort den här raden</translation>
    </message>
</context>
<context>
    <name>MediationAgreement</name>
    <message>
        <source>Mediation agreement</source>
        <translation>Medlingsöverenskommelse</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Mellan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Överenskommet den</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Vad vi kom överens om</translation>
    </message>
    <message>
        <source>No point has been written down.</source>
        <translation>Ingen punkt har skrivits.</translation>
    </message>
    <message>
        <source>Point agreed</source>
        <translation>Överenskommen punkt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>från {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>senast {day}</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>This was agreed by word of mouth. Signing it is not needed.</source>
        <translation>Detta kom vi överens om muntligt. Det behöver inte undertecknas.</translation>
    </message>
    <message>
        <source>Each side agreed to these points freely and gets a copy.</source>
        <translation>Varje part har frivilligt godtagit punkterna och får ett exemplar.</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Medlare</translation>
    </message>
    <message>
        <source>spoken for by {names}</source>
        <translation>företräds av {names}</translation>
    </message>
    <message>
        <source>Place, date and signature</source>
        <translation>Ort, datum och underskrift</translation>
    </message>
</context>
<context>
    <name>MediationBody</name>
    <message numerus="yes">
        <source>%n entries in all wait for a decision.</source>
        <translation>
            <numerusform>%n uppgift väntar på ett avgörande.</numerusform>
            <numerusform>%n uppgifter väntar på ett avgörande.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the mediation</source>
        <translation>Avsluta medlingen</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Bedöm igen</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Besvara frågorna</translation>
    </message>
    <message>
        <source>Mediation suits this conflict.</source>
        <translation>Medling passar den här konflikten.</translation>
    </message>
    <message>
        <source>Mediation does not suit this conflict.</source>
        <translation>Medling passar inte den här konflikten.</translation>
    </message>
    <message>
        <source>It is open whether mediation suits this conflict.</source>
        <translation>Det är öppet om medling passar den här konflikten.</translation>
    </message>
    <message>
        <source>These questions come before anybody is talked to.</source>
        <translation>Frågorna kommer före alla samtal.</translation>
    </message>
    <message>
        <source>Nothing yet. It often shows in the separate talks.</source>
        <translation>Inget än. Det visar sig ofta i de enskilda samtalen.</translation>
    </message>
    <message>
        <source>A mediation has two sides or more.</source>
        <translation>En medling har två parter eller fler.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Inte besvarat än</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Lägg till en punkt</translation>
    </message>
    <message>
        <source>No point yet. Say who does what, and from when or until when.</source>
        <translation>Ingen punkt än. Säg vem som gör vad, och från när eller senast när.</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a session</comment>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>No session yet. Every side agrees to take part first.</source>
        <translation>Inget möte än. Varje part går först med på att delta.</translation>
    </message>
    <message>
        <source>Talk with each side apart about how the agreement is going.</source>
        <translation>Prata med varje part för sig om hur det går med överenskommelsen.</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a note of one&apos;s own</comment>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Gemensamt</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>common ground</comment>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Point agreed</source>
        <translation>Överenskommen punkt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation>Hur det går</translation>
    </message>
    <message>
        <source>Two versions of an entry differ</source>
        <translation>Två versioner av en uppgift skiljer sig</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>Lämplighet</translation>
    </message>
    <message>
        <source>Add a side</source>
        <translation>Lägg till en part</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Överenskommelse</translation>
    </message>
    <message>
        <source>Points of the agreement</source>
        <translation>Överenskommelsens punkter</translation>
    </message>
    <message>
        <source>The sides have agreed</source>
        <translation>Parterna är överens</translation>
    </message>
    <message>
        <source>It ends without points</source>
        <translation>Den slutar utan punkter</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Medlingsmöten</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Write up the check</source>
        <translation>Skriv ned kontrollen</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>Egna anteckningar</translation>
    </message>
    <message>
        <source>Never leaves this laptop, in no search.</source>
        <translation>Lämnar aldrig den här datorn, syns inte i någon sökning.</translation>
    </message>
</context>
<context>
    <name>MediationForms</name>
    <message>
        <source>Is there violence, or a threat of it?</source>
        <translation>Finns det våld, eller hot om våld?</translation>
    </message>
    <message>
        <source>Is it about violence in a relationship, or against somebody because of their sex?</source>
        <translation>Gäller det våld i en relation, eller mot någon på grund av kön?</translation>
    </message>
    <message>
        <source>Is one side much weaker than the other?</source>
        <translation>Är en part mycket svagare än den andra?</translation>
    </message>
    <message>
        <source>Is an offence being investigated?</source>
        <translation>Utreds ett brott?</translation>
    </message>
    <message>
        <source>Is an interpreter needed?</source>
        <translation>Behövs tolk?</translation>
    </message>
    <message>
        <source>Does mediation suit this conflict?</source>
        <translation>Passar medling den här konflikten?</translation>
    </message>
    <message>
        <source>Why, and where instead</source>
        <translation>Varför, och vart i stället</translation>
    </message>
    <message>
        <source>Needed if mediation does not suit. It then ends here.</source>
        <translation>Behövs om medling inte passar. Den slutar då här.</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>Lämplighet</translation>
    </message>
    <message>
        <source>Save the judgement</source>
        <translation>Spara bedömningen</translation>
    </message>
    <message>
        <source>“I do not know” is an answer too; the judgement then stays open.</source>
        <translation>”Jag vet inte” är också ett svar; bedömningen förblir då öppen.</translation>
    </message>
    <message>
        <source>Add a side</source>
        <translation>Lägg till en part</translation>
    </message>
    <message>
        <source>Add the side</source>
        <translation>Lägg till parten</translation>
    </message>
    <message>
        <source>How they call themselves</source>
        <translation>Vad de kallar sig</translation>
    </message>
    <message>
        <source>Residents, stairs B and C</source>
        <translation>Boende, trapphus B och C</translation>
    </message>
    <message>
        <source>By role, without names.</source>
        <translation>Efter roll, utan namn.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>How many people, about</source>
        <translation>Hur många personer, ungefär</translation>
    </message>
    <message>
        <source>Spoken for by</source>
        <translation>Företräds av</translation>
    </message>
    <message>
        <source>Pseudonyms, such as Mila V.</source>
        <translation>Pseudonymer, till exempel Mila V.</translation>
    </message>
    <message>
        <source>They asked us not to take notes</source>
        <translation>De bad oss att inte anteckna</translation>
    </message>
    <message>
        <source>Separate talk</source>
        <translation>Enskilt samtal</translation>
    </message>
    <message>
        <source>Save the talk</source>
        <translation>Spara samtalet</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>The rules were explained</source>
        <translation>Reglerna förklarades</translation>
    </message>
    <message>
        <source>What stays among us was explained, and where that ends</source>
        <translation>Det förklarades vad som stannar mellan oss och var det slutar</translation>
    </message>
    <message>
        <source>They come of their own will</source>
        <translation>De kommer av egen vilja</translation>
    </message>
    <message>
        <source>They agree to take part</source>
        <translation>De går med på att delta</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation>Spara deras ja</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Spoken before whom</source>
        <translation>Muntligt inför vem</translation>
    </message>
    <message>
        <source>A role is enough.</source>
        <translation>En roll räcker.</translation>
    </message>
    <message>
        <source>Their needs and words may be shown to the supervisor and on paper</source>
        <translation>Deras behov och ord får visas för enhetschefen och på papper</translation>
    </message>
    <message>
        <source>Without this only the mediators see them.</source>
        <translation>Utan detta ser bara medlarna dem.</translation>
    </message>
    <message>
        <source>Who stops</source>
        <translation>Vem slutar</translation>
    </message>
    <message>
        <source>A side stops taking part</source>
        <translation>En part slutar</translation>
    </message>
    <message>
        <source>Stop the mediation</source>
        <translation>Stoppa medlingen</translation>
    </message>
    <message>
        <source>Anybody may stop at any time, and needs no reason. The mediation ends here.</source>
        <translation>Vem som helst får sluta när som helst, utan skäl. Medlingen slutar här.</translation>
    </message>
    <message>
        <source>A side declines</source>
        <translation>En part avböjer</translation>
    </message>
    <message>
        <source>Somebody else goes on with it</source>
        <translation>Någon annan tar vid</translation>
    </message>
    <message>
        <source>It was asked and does not want a mediation. The mediation ends here.</source>
        <translation>Den tillfrågades och vill inte ha medling. Medlingen slutar här.</translation>
    </message>
    <message>
        <source>Another service goes on with the matter. The mediation ends here.</source>
        <translation>En annan verksamhet tar vid. Medlingen slutar här.</translation>
    </message>
    <message>
        <source>Needs and own words</source>
        <translation>Behov och egna ord</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Spara orden</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Vad de behöver</translation>
    </message>
    <message>
        <source>What they said, own words</source>
        <translation>Vad de sade, egna ord</translation>
    </message>
    <message>
        <source>Close the mediation</source>
        <translation>Avsluta medlingen</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>People who took part, about</source>
        <translation>Personer som deltog, ungefär</translation>
    </message>
    <message>
        <source>People it reached besides, about</source>
        <translation>Andra som nåddes, ungefär</translation>
    </message>
</context>
<context>
    <name>MediationLines</name>
    <message>
        <source>New mediation</source>
        <translation>Ny medling</translation>
    </message>
    <message>
        <source>A mediation that belongs to this case shows up here.</source>
        <translation>En medling som hör till ärendet visas här.</translation>
    </message>
    <message>
        <source>No mediation in this case</source>
        <translation>Ingen medling i det här ärendet</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n möte</numerusform>
            <numerusform>%n möten</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
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
        <translation>M</translation>
    </message>
    <message>
        <source>Open its case</source>
        <translation>Öppna dess ärende</translation>
    </message>
    <message>
        <source>Add a side…</source>
        <translation>Lägg till en part…</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Byt plats på parterna</translation>
    </message>
    <message>
        <source>The sides have agreed…</source>
        <translation>Parterna är överens…</translation>
    </message>
    <message>
        <source>It ends without points…</source>
        <translation>Den slutar utan punkter…</translation>
    </message>
    <message>
        <source>A side stops taking part…</source>
        <translation>En part slutar…</translation>
    </message>
    <message>
        <source>A side declines…</source>
        <translation>En part avböjer…</translation>
    </message>
    <message>
        <source>Mediation does not suit…</source>
        <translation>Medling passar inte…</translation>
    </message>
    <message>
        <source>Another service goes on…</source>
        <translation>En annan verksamhet tar vid…</translation>
    </message>
    <message>
        <source>Close the mediation…</source>
        <translation>Avsluta medlingen…</translation>
    </message>
    <message>
        <source>Agreement as PDF</source>
        <translation>Överenskommelse som PDF</translation>
    </message>
    <message>
        <source>More about this mediation</source>
        <translation>Mer om den här medlingen</translation>
    </message>
    <message>
        <source>This mediation is not on this laptop</source>
        <translation>Den här medlingen finns inte på den här datorn</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Välj en i listan.</translation>
    </message>
</context>
<context>
    <name>MediationWords</name>
    <message>
        <source>Mediators: {names}</source>
        <translation>Medlare: {names}</translation>
    </message>
    <message>
        <source>All sides agreed on {day} that we take notes</source>
        <translation>Alla parter gick den {day} med på att vi antecknar</translation>
    </message>
    <message numerus="yes">
        <source>%n talks</source>
        <translation>
            <numerusform>%n samtal</numerusform>
            <numerusform>%n samtal</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>stage of a mediation</comment>
        <translation>inte än</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>stage of a mediation</comment>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Preparation</source>
        <comment>stage of a mediation</comment>
        <translation>Förberedelse</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>stage of a mediation</comment>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>stage of a mediation</comment>
        <translation>Överenskommelse</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>stage of a mediation</comment>
        <translation>Uppföljning</translation>
    </message>
    <message numerus="yes">
        <source>%n joint</source>
        <comment>sessions with all sides</comment>
        <translation>
            <numerusform>%n gemensamt</numerusform>
            <numerusform>%n gemensamma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shuttle</source>
        <comment>sessions with the sides apart</comment>
        <translation>
            <numerusform>%n i skyttel</numerusform>
            <numerusform>%n i skyttel</numerusform>
        </translation>
    </message>
    <message>
        <source>written {day}</source>
        <comment>an agreement</comment>
        <translation>skriftlig {day}</translation>
    </message>
    <message>
        <source>spoken {day}</source>
        <comment>an agreement</comment>
        <translation>muntlig {day}</translation>
    </message>
    <message>
        <source>no agreement</source>
        <comment>stage of a mediation</comment>
        <translation>ingen överenskommelse</translation>
    </message>
    <message>
        <source>both checks held</source>
        <comment>stage of a mediation</comment>
        <translation>båda kontrollerna gjorda</translation>
    </message>
    <message>
        <source>first of two checks</source>
        <comment>stage of a mediation</comment>
        <translation>första av två kontroller</translation>
    </message>
    <message>
        <source>second of two checks</source>
        <comment>stage of a mediation</comment>
        <translation>andra av två kontroller</translation>
    </message>
    <message>
        <source>Stopped taking part on {day}</source>
        <translation>Slutade delta den {day}</translation>
    </message>
    <message>
        <source>Has not agreed to take part yet</source>
        <translation>Har inte gått med på att delta än</translation>
    </message>
    <message>
        <source>Agreed on {day}, spoken before {witness}</source>
        <translation>Sade ja den {day}, muntligt inför {witness}</translation>
    </message>
    <message>
        <source>Agreed on {day}, on paper</source>
        <translation>Sade ja den {day}, på papper</translation>
    </message>
    <message>
        <source>No separate talk yet</source>
        <translation>Inget enskilt samtal än</translation>
    </message>
    <message numerus="yes">
        <source>%n separate talks</source>
        <translation>
            <numerusform>%n enskilt samtal</numerusform>
            <numerusform>%n enskilda samtal</numerusform>
        </translation>
    </message>
    <message>
        <source>{talks}, last on {day}</source>
        <translation>{talks}, senast den {day}</translation>
    </message>
    <message>
        <source>Asked us not to take notes</source>
        <translation>Bad oss att inte anteckna</translation>
    </message>
    <message>
        <source>What this side needs and said stays with the mediators.</source>
        <translation>Vad parten behöver och har sagt stannar hos medlarna.</translation>
    </message>
    <message>
        <source>Nothing written down yet.</source>
        <translation>Inget nedskrivet än.</translation>
    </message>
    <message>
        <source>by {day}</source>
        <comment>when a point is due</comment>
        <translation>senast {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <comment>when a point begins</comment>
        <translation>från {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <comment>of an agreement</comment>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
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
    <message>
        <source>First check</source>
        <translation>Första kontrollen</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>Andra kontrollen</translation>
    </message>
    <message>
        <source>Stopped by a side on {day}</source>
        <translation>Avbruten av en part den {day}</translation>
    </message>
    <message>
        <source>Declined by a side on {day}</source>
        <translation>Avböjd av en part den {day}</translation>
    </message>
    <message>
        <source>Handed to another service on {day}</source>
        <translation>Överlämnad till en annan verksamhet den {day}</translation>
    </message>
    <message>
        <source>Mediation does not suit this conflict</source>
        <translation>Medling passar inte den här konflikten</translation>
    </message>
    <message>
        <source>Ended without points on {day}</source>
        <translation>Slutade utan punkter den {day}</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>Löst på plats</translation>
    </message>
    <message>
        <source>Both checks were held</source>
        <translation>Båda kontrollerna är gjorda</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Point: {standing}</source>
        <translation>Punkt: {standing}</translation>
    </message>
    <message>
        <source>Judgement kept</source>
        <translation>Bedömning sparad</translation>
    </message>
    <message>
        <source>Side added</source>
        <translation>Part tillagd</translation>
    </message>
    <message>
        <source>Talk kept</source>
        <translation>Samtal sparat</translation>
    </message>
    <message>
        <source>Consent kept</source>
        <translation>Ja sparat</translation>
    </message>
    <message>
        <source>Words kept</source>
        <translation>Ord sparade</translation>
    </message>
    <message>
        <source>Common ground added</source>
        <translation>Gemensamt tillagt</translation>
    </message>
    <message>
        <source>Session kept</source>
        <translation>Möte sparat</translation>
    </message>
    <message>
        <source>Point added</source>
        <translation>Punkt tillagd</translation>
    </message>
    <message>
        <source>Agreement kept; two checks are planned</source>
        <translation>Överenskommelse sparad; två kontroller är planerade</translation>
    </message>
    <message>
        <source>Check kept</source>
        <translation>Kontroll sparad</translation>
    </message>
    <message>
        <source>Note kept, for you alone</source>
        <translation>Anteckning sparad, bara för dig</translation>
    </message>
    <message>
        <source>Mediation closed</source>
        <translation>Medling avslutad</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Sparat</translation>
    </message>
</context>
<context>
    <name>MediationsPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Medling</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Typ av konflikt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Medlingsmöten</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Nästa kontroll</translation>
    </message>
    <message>
        <source>New mediation</source>
        <translation>Ny medling</translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation>Begäran sparad</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <comment>of an agreement</comment>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>två versioner</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Medlingar</translation>
    </message>
    <message>
        <source>Requests, sessions and agreements, latest first.</source>
        <translation>Begäranden, möten och överenskommelser, det senaste först.</translation>
    </message>
    <message>
        <source>Filter by title or code</source>
        <translation>Filtrera på titel eller kod</translation>
    </message>
    <message>
        <source>No mediation yet</source>
        <translation>Ingen medling än</translation>
    </message>
    <message>
        <source>A conflict that people ask you to mediate stands here, from the request to the second check.</source>
        <translation>En konflikt som du ombeds att medla i står här, från begäran till andra kontrollen.</translation>
    </message>
    <message>
        <source>No mediation fits</source>
        <translation>Ingen medling passar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Rensa filtret</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>välj</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>öppna</translation>
    </message>
    <message>
        <source>filter</source>
        <comment>hint beside the slash key</comment>
        <translation>filtrera</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Compare the number first</source>
        <translation>Jämför numret först</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>Ett namn saknas</translation>
    </message>
    <message>
        <source>Type the words</source>
        <translation>Skriv orden</translation>
    </message>
    <message>
        <source>These are not the words</source>
        <translation>Det är inte orden</translation>
    </message>
    <message>
        <source>Type a passphrase</source>
        <translation>Skriv en lösenfras</translation>
    </message>
    <message>
        <source>It needs 14 characters or more</source>
        <translation>Den behöver 14 tecken eller fler</translation>
    </message>
    <message>
        <source>Too easy to guess: take more different words</source>
        <translation>För lätt att gissa: ta fler olika ord</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Skriv den en gång till</translation>
    </message>
    <message>
        <source>The two are not the same yet</source>
        <translation>De två är inte lika än</translation>
    </message>
    <message>
        <source>Type your present passphrase</source>
        <translation>Skriv din nuvarande lösenfras</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Skriv nyckeln</translation>
    </message>
    <message>
        <source>A share has twenty words</source>
        <translation>En del har tjugo ord</translation>
    </message>
    <message>
        <source>Two groups to go</source>
        <translation>Två grupper kvar</translation>
    </message>
    <message>
        <source>One group to go</source>
        <translation>En grupp kvar</translation>
    </message>
    <message>
        <source>One group does not fit</source>
        <translation>En grupp stämmer inte</translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message>
        <source>There are more. The saved list holds them all.</source>
        <translation>Det finns fler. Den sparade listan har alla.</translation>
    </message>
    <message>
        <source>Binder {number}</source>
        <translation>Pärm {number}</translation>
    </message>
    <message>
        <source>author {number}</source>
        <translation>författare {number}</translation>
    </message>
    <message>
        <source>{place}: entries of {name}, no. {span}.</source>
        <translation>{place}: uppgifter av {name}, nr {span}.</translation>
    </message>
    <message>
        <source>Held by {names}: ask there.</source>
        <translation>Finns hos {names}: fråga där.</translation>
    </message>
    <message>
        <source>Perhaps held by {names}: ask there.</source>
        <translation>Kanske hos {names}: fråga där.</translation>
    </message>
    <message>
        <source>Nobody else is known to hold it. Look for an older backup.</source>
        <translation>Ingen annan är känd för att ha dem. Leta efter en äldre säkerhetskopia.</translation>
    </message>
</context>
<context>
    <name>NameReminder</name>
    <message>
        <source>{words}: a name? Save again to keep it as it is.</source>
        <translation>{words}: ett namn? Spara igen för att behålla det så.</translation>
    </message>
    <message>
        <source>{words}: a name? “A young person” says enough here.</source>
        <translation>{words}: ett namn? ”En ung person” räcker här.</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>This page is open</source>
        <translation>Den här sidan är öppen</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>things on a page</comment>
        <translation>
            <numerusform>%n väntar</numerusform>
            <numerusform>%n väntar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>Case proposed; it waits for its second reader</source>
        <translation>Ärende föreslaget; det väntar på sin andra läsare</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Propose the case</source>
        <translation>Föreslå ärendet</translation>
    </message>
    <message>
        <source>A case opens when a second person has read this and agrees.</source>
        <translation>Ett ärende öppnas när en andra person har läst detta och säger ja.</translation>
    </message>
    <message>
        <source>Leave it empty and one is drawn.</source>
        <translation>Lämna tomt så dras en.</translation>
    </message>
    <message>
        <source>What milder way was tried?</source>
        <translation>Vilken mildare väg har prövats?</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rättslig grund</translation>
    </message>
    <message>
        <source>Why a file, and why now</source>
        <translation>Varför en akt, och varför nu</translation>
    </message>
    <message>
        <source>Information for the person</source>
        <translation>Information till personen</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nästa omprövning</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadsdel</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Ersätter</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Andra läsare</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Opened with the recovery code</source>
        <translation>Öppnat med återställningsnyckeln</translation>
    </message>
    <message>
        <source>Opened with two shares</source>
        <translation>Öppnat med två delar</translation>
    </message>
    <message>
        <source>Opened by the city</source>
        <translation>Öppnat av staden</translation>
    </message>
    <message>
        <source>Choose a new passphrase now. The sheet goes on opening these notes: put it back into the safe.</source>
        <translation>Välj en ny lösenfras nu. Bladet öppnar fortfarande anteckningarna: lägg tillbaka det i kassaskåpet.</translation>
    </message>
    <message>
        <source>Choose a new passphrase now. The shares go on opening these notes: seal them again.</source>
        <translation>Välj en ny lösenfras nu. Delarna öppnar fortfarande anteckningarna: försegla dem igen.</translation>
    </message>
    <message>
        <source>Choose a new passphrase now. With it, the city&apos;s answer opens nothing any more.</source>
        <translation>Välj en ny lösenfras nu. Därmed öppnar stadens svar inget längre.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Ställ in lösenfrasen</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>What stood here was erased.</source>
        <translation>Det som stod här har raderats.</translation>
    </message>
    <message>
        <source>This is not what was signed, so it is not shown.</source>
        <translation>Detta är inte det som skrevs under och visas därför inte.</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Gammal</translation>
    </message>
    <message>
        <source>More than a year ago</source>
        <translation>Mer än ett år sedan</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Disagrees ({who}): {text}</source>
        <translation>Invänder ({who}): {text}</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Två versioner</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Rättat</translation>
    </message>
    <message>
        <source>What to do with this note</source>
        <translation>Vad som ska göras med anteckningen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>{name}, written on {day}</source>
        <translation>{name}, skrivet den {day}</translation>
    </message>
    <message>
        <source>No own words: {reason}</source>
        <translation>Inga egna ord: {reason}</translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation>Annan förklaring</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Lägg till kommentar</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rätta</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Bifoga en fil</translation>
    </message>
    <message>
        <source>The person disagrees…</source>
        <translation>Personen invänder…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Lägga i papperskorgen</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Observed</source>
        <translation>Iakttagelse</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>Min tolkning</translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation>Annan förklaring</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Day on which it happened</source>
        <translation>Dagen då det hände</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Dagen för nästa steg</translation>
    </message>
    <message>
        <source>“{word}”: is it needed here? Is it about what somebody did?</source>
        <translation>”{word}”: behövs det här? Handlar det om vad någon gjorde?</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Varför rättas det?</translation>
    </message>
    <message>
        <source>The old text stays in the history.</source>
        <translation>Den gamla texten finns kvar i historiken.</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>Hur vet du det?</translation>
    </message>
    <message>
        <source>How do they know?</source>
        <translation>Hur vet de det?</translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation>Vem berättade?</translation>
    </message>
    <message>
        <source>What was seen or said? Enter begins the next line.</source>
        <translation>Vad sågs eller sades? Enter börjar nästa rad.</translation>
    </message>
    <message>
        <source>Nothing here is in their own words. Why?</source>
        <translation>Inget här är i personens egna ord. Varför?</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Välj ett skäl</translation>
    </message>
    <message>
        <source>How do I understand it?</source>
        <translation>Hur förstår jag det?</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Vad mer kan förklara det?</translation>
    </message>
    <message>
        <source>What was agreed, and who does it?</source>
        <translation>Vad bestämdes, och vem gör det?</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Vem?</translation>
    </message>
    <message>
        <source>What happened when, and where</source>
        <translation>Vad som hände, när och var</translation>
    </message>
    <message>
        <source>What kind of note?</source>
        <translation>Vilken typ av anteckning?</translation>
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
        <translation>Var?</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Observed</source>
        <translation>Iakttagelse</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>Min tolkning</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of this case are not on this paper.</source>
        <translation>
            <numerusform>%n anteckning i ärendet finns inte på det här dokumentet.</numerusform>
            <numerusform>%n anteckningar i ärendet finns inte på det här dokumentet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No note has been written yet.</source>
        <translation>Ingen anteckning har skrivits än.</translation>
    </message>
    <message>
        <source>Versions of this note differ and nobody has decided between them yet. Ask before you rely on it.</source>
        <translation>Versioner av anteckningen skiljer sig och ingen har ännu valt mellan dem. Fråga innan du litar på den.</translation>
    </message>
    <message>
        <source>corrected since; the earlier text stays in the history</source>
        <translation>rättad sedan dess; den tidigare texten finns kvar i historiken</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>äldre än ett år</translation>
    </message>
    <message>
        <source>written on {day}</source>
        <translation>skrivet den {day}</translation>
    </message>
    <message>
        <source>No own words: {reason}</source>
        <translation>Inga egna ord: {reason}</translation>
    </message>
    <message>
        <source>It could also be: {text}</source>
        <translation>Det kan också vara: {text}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
</context>
<context>
    <name>Objections</name>
    <message>
        <source>Statement of disagreement: {who}, {day}</source>
        <translation>Invändning: {who}, {day}</translation>
    </message>
</context>
<context>
    <name>ObservedPart</name>
    <message>
        <source>&amp;Seen</source>
        <translation>&amp;Sett</translation>
    </message>
    <message>
        <source>&amp;Told to me</source>
        <translation>&amp;Berättat</translation>
    </message>
    <message>
        <source>&amp;Quoted</source>
        <translation>&amp;Citat</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>offered on {day}</source>
        <translation>erbjudet den {day}</translation>
    </message>
    <message>
        <source>begun on {day}</source>
        <translation>påbörjat den {day}</translation>
    </message>
    <message>
        <source>after one month: {answer}</source>
        <translation>efter en månad: {answer}</translation>
    </message>
    <message>
        <source>after three months: {answer}</source>
        <translation>efter tre månader: {answer}</translation>
    </message>
    <message>
        <source>after six months: {answer}</source>
        <translation>efter sex månader: {answer}</translation>
    </message>
    <message>
        <source>What was the reply?</source>
        <translation>Vad blev svaret?</translation>
    </message>
    <message>
        <source>It has begun</source>
        <translation>Det har börjat</translation>
    </message>
    <message>
        <source>Ask again: from {day}</source>
        <translation>Fråga igen: från {day}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Saved on this laptop, {time}</source>
        <translation>Sparat på den här datorn, {time}</translation>
    </message>
</context>
<context>
    <name>OfficeBackups</name>
    <message>
        <source>Backups</source>
        <comment>section of the settings</comment>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Restored: the backup of {moment} is in place.</source>
        <translation>Återställd: säkerhetskopian från {moment} är på plats.</translation>
    </message>
</context>
<context>
    <name>OfficeBin</name>
    <message>
        <source>Bin</source>
        <comment>section of the settings</comment>
        <translation>Papperskorg</translation>
    </message>
</context>
<context>
    <name>OfficeCaseSteps</name>
    <message>
        <source>Next steps</source>
        <comment>tab of a case</comment>
        <translation>Nästa steg</translation>
    </message>
</context>
<context>
    <name>OfficeKeys</name>
    <message>
        <source>Keys and recovery</source>
        <comment>section of the settings</comment>
        <translation>Nycklar och återställning</translation>
    </message>
    <message>
        <source>The new passphrase counts from now on.</source>
        <translation>Den nya lösenfrasen gäller från och med nu.</translation>
    </message>
    <message>
        <source>The new sheet counts. Destroy the old one: it opens nothing.</source>
        <translation>Det nya bladet gäller. Förstör det gamla: det öppnar inget längre.</translation>
    </message>
    <message>
        <source>The three shares count. Bring each to its place.</source>
        <translation>De tre delarna gäller. Lägg var och en på sin plats.</translation>
    </message>
    <message>
        <source>The sheet is right. Put it back into its envelope.</source>
        <translation>Bladet stämmer. Lägg tillbaka det i kuvertet.</translation>
    </message>
</context>
<context>
    <name>OfficeLibrary</name>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
</context>
<context>
    <name>OfficePlan</name>
    <message>
        <source>Support plan</source>
        <translation>Stödplan</translation>
    </message>
</context>
<context>
    <name>OfficeRequests</name>
    <message>
        <source>Incoming requests</source>
        <comment>page of the rail</comment>
        <translation>Inkomna förfrågningar</translation>
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
        <translation>Åtkomstlogg</translation>
    </message>
</context>
<context>
    <name>OfficeSharing</name>
    <message>
        <source>Referrals</source>
        <translation>Hänvisningar</translation>
    </message>
    <message>
        <source>Consents and sharing</source>
        <translation>Samtycken och utlämnande</translation>
    </message>
</context>
<context>
    <name>OfficeStreet</name>
    <message>
        <source>Street contacts</source>
        <translation>Gatukontakter</translation>
    </message>
</context>
<context>
    <name>OfficeToday</name>
    <message>
        <source>Today</source>
        <comment>page of the rail</comment>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Recovery by the city</source>
        <translation>Återställning genom staden</translation>
    </message>
    <message>
        <source>Open with two shares</source>
        <translation>Öppna med två delar</translation>
    </message>
    <message>
        <source>The city keeps a way into these notes. Using it is recorded for you to see.</source>
        <translation>Staden behåller en väg in till anteckningarna. Att den används blir en post som du ser.</translation>
    </message>
    <message>
        <source>Type two of the three shares, in any order. A new passphrase follows.</source>
        <translation>Skriv två av de tre delarna, i valfri ordning. Sedan följer en ny lösenfras.</translation>
    </message>
    <message>
        <source>Make a request file</source>
        <translation>Gör en begäransfil</translation>
    </message>
    <message>
        <source>Choose the answer file</source>
        <translation>Välj svarsfilen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öppnar…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>The request is written. Bring it to the city, read the number out to them, and write the one-time code down: without it their answer opens nothing.</source>
        <translation>Begäran är skriven. Lämna den till staden, läs upp numret och skriv ned engångsnyckeln: utan den öppnar svaret inget.</translation>
    </message>
    <message>
        <source>A request of {day} waits for its answer. A new one makes it void.</source>
        <translation>En begäran från {day} väntar på svar. En ny gör den ogiltig.</translation>
    </message>
    <message>
        <source>One share</source>
        <translation>En del</translation>
    </message>
    <message>
        <source>Another share</source>
        <translation>En annan del</translation>
    </message>
    <message>
        <source>First: ask</source>
        <translation>Först: be om hjälp</translation>
    </message>
    <message>
        <source>One-time code, to be written down</source>
        <translation>Engångsnyckel, att skriva ned</translation>
    </message>
    <message>
        <source>Number of the request, to be read out</source>
        <translation>Begärans nummer, att läsa upp</translation>
    </message>
    <message>
        <source>Then: the answer</source>
        <translation>Sedan: svaret</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Engångsnyckel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>OwnNote</name>
    <message>
        <source>Change this note</source>
        <translation>Ändra anteckningen</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Sida {page} av {total}</translation>
    </message>
    <message>
        <source>Prepared for {recipient}</source>
        <translation>Utfärdat till {recipient}</translation>
    </message>
    <message>
        <source>Serial {serial}</source>
        <translation>Nummer {serial}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Fingeravtryck {fingerprint}</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ÖVNING</translation>
    </message>
    <message>
        <source>Invented people in an invented city. This is not a real paper.</source>
        <translation>Påhittade människor i en påhittad stad. Detta är inget riktigt dokument.</translation>
    </message>
</context>
<context>
    <name>PaletteActions</name>
    <message>
        <source>What was found above may be it already.</source>
        <translation>Det som hittades ovan kan redan vara det.</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Snabbregistrering</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>New mediation</source>
        <translation>Ny medling</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Ny förfrågan</translation>
    </message>
    <message>
        <source>New message for the library</source>
        <translation>Nytt budskap till biblioteket</translation>
    </message>
    <message>
        <source>New partner service</source>
        <translation>Ny samverkanspart</translation>
    </message>
    <message>
        <source>New note in {name}</source>
        <comment>the pseudonym of somebody who was found</comment>
        <translation>Ny anteckning hos {name}</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nu</translation>
    </message>
    <message>
        <source>Export a file for a colleague</source>
        <translation>Exportera en fil till en kollega</translation>
    </message>
    <message>
        <source>Import a file that was brought</source>
        <translation>Importera en fil som lämnats</translation>
    </message>
    <message>
        <source>Is this laptop safe to hand in?</source>
        <translation>Kan datorn lämnas in?</translation>
    </message>
    <message>
        <source>Settings: {section}</source>
        <translation>Inställningar: {section}</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>We keep no copy. A line in the case says what left, for whom and why.</source>
        <translation>Vi behåller ingen kopia. En rad i ärendet säger vad som lämnades ut, till vem och varför.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som…</translation>
    </message>
    <message>
        <source>Paper {serial} saved; the case says that it left</source>
        <translation>Dokument {serial} sparat; ärendet säger att det lämnades ut</translation>
    </message>
</context>
<context>
    <name>PaperFields</name>
    <message>
        <source>What is it for?</source>
        <translation>Vad är det till för?</translation>
    </message>
    <message>
        <source>Choose why it leaves</source>
        <translation>Välj varför det lämnas ut</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Till vem?</translation>
    </message>
    <message>
        <source>A service or a person in it</source>
        <translation>En verksamhet eller en person i den</translation>
    </message>
    <message>
        <source>Why do they need it?</source>
        <translation>Varför behöver de det?</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>I en mening</translation>
    </message>
    <message>
        <source>On which ground?</source>
        <translation>På vilken grund?</translation>
    </message>
    <message>
        <source>Who has agreed to it?</source>
        <translation>Vem har gått med på det?</translation>
    </message>
    <message>
        <source>Here a second person decides with you.</source>
        <translation>Här beslutar en andra person tillsammans med dig.</translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation>Välj en kollega</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Dokumentets språk</translation>
    </message>
    <message>
        <source>What goes on it</source>
        <translation>Vad som står på det</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Styrkor</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Oro</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Medlingar</translation>
    </message>
    <message>
        <source>The last ten notes</source>
        <translation>De tio senaste anteckningarna</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Case summary as PDF</source>
        <translation>Sammanfattning av ärendet som PDF</translation>
    </message>
    <message>
        <source>Agreement as PDF</source>
        <translation>Överenskommelse som PDF</translation>
    </message>
    <message>
        <source>Never on it: names and addresses, the safe way to make contact, the form of violence, sealed notes, drafts.</source>
        <translation>Aldrig med: namn och adresser, det säkra sättet att ta kontakt, formen av våld, förseglade anteckningar, utkast.</translation>
    </message>
    <message>
        <source>On it: the points, who, until when, and lines to sign. Nothing else.</source>
        <translation>Med: punkterna, vem, senast när, och rader att underteckna. Inget annat.</translation>
    </message>
    <message>
        <source>Left out this time: {parts}.</source>
        <translation>Utelämnat den här gången: {parts}.</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Gör dokumentet…</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <comment>passphrase</comment>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>passphrase</comment>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock verkar vara på.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>I want one of my own</source>
        <translation>Jag vill ha en egen</translation>
    </message>
    <message>
        <source>Give me words instead</source>
        <translation>Ge mig ord i stället</translation>
    </message>
</context>
<context>
    <name>PersonBody</name>
    <message>
        <source>Lift it…</source>
        <translation>Häv…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Ny begäran…</translation>
    </message>
    <message>
        <source>Write it down…</source>
        <translation>Skriv ner…</translation>
    </message>
    <message>
        <source>Keep or erase…</source>
        <translation>Behåll eller radera…</translation>
    </message>
    <message>
        <source>Restrict…</source>
        <translation>Begränsa…</translation>
    </message>
    <message>
        <source>Shown for one minute</source>
        <translation>Visas i en minut</translation>
    </message>
    <message>
        <source>Kept, and hidden again</source>
        <translation>Sparat och dolt igen</translation>
    </message>
    <message>
        <source>Information kept</source>
        <translation>Informationen noterad</translation>
    </message>
    <message>
        <source>Agreed that the information waits</source>
        <translation>Godkänt att informationen väntar</translation>
    </message>
    <message>
        <source>The case is restricted</source>
        <translation>Ärendet är begränsat</translation>
    </message>
    <message>
        <source>The restriction is lifted</source>
        <translation>Begränsningen är hävd</translation>
    </message>
    <message>
        <source>Request kept; its month begins</source>
        <translation>Begäran noterad; månaden börjar</translation>
    </message>
    <message>
        <source>The request went on</source>
        <translation>Begäran gick vidare</translation>
    </message>
    <message>
        <source>Two more months</source>
        <translation>Två månader till</translation>
    </message>
    <message>
        <source>Proposed; a second person decides</source>
        <translation>Föreslaget; en andra person beslutar</translation>
    </message>
    <message>
        <source>Statement of disagreement kept</source>
        <translation>Invändningen noterad</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>behövs</translation>
    </message>
    <message>
        <source>Holder of parental responsibility</source>
        <translation>Vårdnadshavare</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>Hur de nås</translation>
    </message>
    <message>
        <source>Nobody named, because</source>
        <translation>Ingen angiven, eftersom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Födelseår</translation>
    </message>
    <message>
        <source>Ways to reach the person</source>
        <translation>Hur personen nås</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Change who it is</source>
        <translation>Ändra vem det är</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Hidden. It is shown with a reason, for one minute.</source>
        <translation>Dolt. Det visas med ett skäl, i en minut.</translation>
    </message>
    <message>
        <source>Nothing is kept about who it is. Often nothing has to be.</source>
        <translation>Inget sparas om vem det är. Ofta behövs det inte.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Visa…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Lägg till…</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Inte informerad än</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Ground for waiting</source>
        <translation>Grund för att vänta</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Till när</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Godkänt av</translation>
    </message>
    <message>
        <source>Waits for the supervisor to agree.</source>
        <translation>Väntar på enhetschefens godkännande.</translation>
    </message>
    <message>
        <source>Agree that it waits</source>
        <translation>Godkänn att det väntar</translation>
    </message>
    <message>
        <source>No request was made.</source>
        <translation>Ingen begäran har gjorts.</translation>
    </message>
    <message>
        <source>Nothing was said against what is written here.</source>
        <translation>Inget har sagts emot det som står här.</translation>
    </message>
    <message>
        <source>To be decided on</source>
        <translation>Beslutas den</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The day is set when the case is opened.</source>
        <translation>Dagen bestäms när ärendet öppnas.</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Hävd den</translation>
    </message>
    <message>
        <source>Not restricted.</source>
        <translation>Inte begränsat.</translation>
    </message>
    <message>
        <source>Since {day}: nothing is changed until the lead worker lifts it.</source>
        <translation>Sedan {day}: inget ändras förrän ansvarig häver det.</translation>
    </message>
    <message>
        <source>This case is restricted</source>
        <translation>Det här ärendet är begränsat</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Vem det är</translation>
    </message>
    <message>
        <source>Information for the person</source>
        <translation>Information till personen</translation>
    </message>
    <message>
        <source>What the person asks for</source>
        <translation>Vad personen begär</translation>
    </message>
    <message>
        <source>What the person says against it</source>
        <translation>Vad personen invänder</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translation>Behålla och radera</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Begränsning</translation>
    </message>
</context>
<context>
    <name>PersonForms</name>
    <message>
        <source>To reach the person</source>
        <translation>För att nå personen</translation>
    </message>
    <message>
        <source>To write a letter or a form with them</source>
        <translation>För ett brev eller en blankett tillsammans</translation>
    </message>
    <message>
        <source>To bring an interpreter</source>
        <translation>För att ordna tolk</translation>
    </message>
    <message>
        <source>Danger to somebody</source>
        <translation>Fara för någon</translation>
    </message>
    <message>
        <source>What is it needed for?</source>
        <translation>Vad behövs det till?</translation>
    </message>
    <message>
        <source>Or in other words</source>
        <translation>Eller med andra ord</translation>
    </message>
    <message>
        <source>It is shown for one minute. That it was looked at, by whom and why, stands in the access log.</source>
        <translation>Det visas i en minut. Att någon tittade, vem och varför, står i åtkomstloggen.</translation>
    </message>
    <message>
        <source>Show who it is</source>
        <translation>Visa vem det är</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Födelseår</translation>
    </message>
    <message>
        <source>The year alone, such as 2008.</source>
        <translation>Bara året, till exempel 2008.</translation>
    </message>
    <message>
        <source>Ways to reach the person</source>
        <translation>Hur personen nås</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation>Tolk behövs</translation>
    </message>
    <message>
        <source>Holder of parental responsibility</source>
        <translation>Vårdnadshavare</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>Hur de nås</translation>
    </message>
    <message>
        <source>If nobody is named: why not</source>
        <translation>Om ingen anges: varför inte</translation>
    </message>
    <message>
        <source>Only what is needed. It stands apart from the case, in no search and on no list, and is not kept as a draft.</source>
        <translation>Bara det som behövs. Det står skilt från ärendet, i ingen sökning och ingen lista, och sparas inte som utkast.</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Vem det är</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Was the person told?</source>
        <translation>Har personen informerats?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>inte noterat</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Read out together</source>
        <translation>Läst högt tillsammans</translation>
    </message>
    <message>
        <source>Ground for waiting</source>
        <translation>Grund för att vänta</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Till när</translation>
    </message>
    <message>
        <source>The supervisor has to agree.</source>
        <translation>Enhetschefen måste godkänna.</translation>
    </message>
    <message>
        <source>Information for the person</source>
        <translation>Information till personen</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The lead worker and the data protection officer go on reading it. Nothing in it is changed until the lead worker lifts it.</source>
        <translation>Ansvarig och dataskyddsombudet läser det även fortsättningsvis. Inget i det ändras förrän ansvarig häver det.</translation>
    </message>
    <message>
        <source>Restrict this case</source>
        <translation>Begränsa det här ärendet</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Begränsa</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Häv begränsningen</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>Häv</translation>
    </message>
    <message>
        <source>What the person asks for</source>
        <translation>Vad personen begär</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Mottagen den</translation>
    </message>
    <message>
        <source>The answer is due within a month.</source>
        <translation>Svaret ska ges inom en månad.</translation>
    </message>
    <message>
        <source>A request of the person</source>
        <translation>En begäran från personen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>The person is told within the first month.</source>
        <translation>Personen får veta det inom den första månaden.</translation>
    </message>
    <message>
        <source>Two more months to answer</source>
        <translation>Två månader till för att svara</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Förläng</translation>
    </message>
    <message>
        <source>How the identity was checked</source>
        <translation>Hur identiteten kontrollerades</translation>
    </message>
    <message>
        <source>Is it the person?</source>
        <translation>Är det personen?</translation>
    </message>
    <message>
        <source>Everything about this person in this vault is looked through. Sealed notes stay closed. The search stands in the access log.</source>
        <translation>Allt om personen i det här valvet gås igenom. Förseglade anteckningar förblir stängda. Sökningen står i åtkomstloggen.</translation>
    </message>
    <message>
        <source>Search everything that is kept</source>
        <translation>Sök i allt som sparas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Mask in the answer</source>
        <translation>Dölj i svaret</translation>
    </message>
    <message>
        <source>These passages are about others. What is ticked is masked.</source>
        <translation>De här styckena handlar om andra. Det som är ikryssat döljs.</translation>
    </message>
    <message>
        <source>No passage about others was found.</source>
        <translation>Inget stycke om andra hittades.</translation>
    </message>
    <message>
        <source>Read through what was found</source>
        <translation>Läs igenom det som hittades</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Needed where not everything is granted.</source>
        <translation>Behövs om inte allt beviljas.</translation>
    </message>
    <message>
        <source>Decide about the request</source>
        <translation>Besluta om begäran</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Besvarad den</translation>
    </message>
    <message>
        <source>The person knows where to complain</source>
        <translation>Personen vet var man klagar</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Svaret</translation>
    </message>
    <message>
        <source>What shall become of it</source>
        <translation>Vad som ska hända med det</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Behåll till</translation>
    </message>
    <message>
        <source>A second person has to agree; it travels with the next file. What is erased is gone for good, wherever the file comes.</source>
        <translation>En andra person måste godkänna; det följer med nästa fil. Det som raderas är borta för gott, vart filen än kommer.</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Behåll eller radera</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Föreslå</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>Med personens egna ord</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Sagt av</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>It stands beside what it is about, here and on paper.</source>
        <translation>Den står bredvid det som den gäller, här och på papper.</translation>
    </message>
    <message>
        <source>Statement of disagreement</source>
        <translation>Invändning</translation>
    </message>
</context>
<context>
    <name>PlanBody</name>
    <message>
        <source>Begin the plan</source>
        <translation>Börja planen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Lägg till ett mål</translation>
    </message>
    <message>
        <source>Offer something</source>
        <translation>Erbjud något</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>Förr och senare</translation>
    </message>
    <message>
        <source>Before support is under way</source>
        <translation>Innan stödet är i gång</translation>
    </message>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Det saknas ännu: {things}.</translation>
    </message>
    <message>
        <source>Agreed with the person</source>
        <translation>Överenskommet med personen</translation>
    </message>
    <message>
        <source>Look at the plan again on</source>
        <translation>Se på planen igen den</translation>
    </message>
    <message>
        <source>Strengths it builds on</source>
        <translation>Styrkor som den bygger på</translation>
    </message>
    <message>
        <source>Concerns it takes up</source>
        <translation>Oro som den tar upp</translation>
    </message>
    <message>
        <source>Where support is wanted</source>
        <translation>Där stöd önskas</translation>
    </message>
    <message>
        <source>Services involved</source>
        <translation>Inblandade verksamheter</translation>
    </message>
    <message>
        <source>What keeps everybody safe</source>
        <translation>Det som håller alla trygga</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Inget antecknat ännu.</translation>
    </message>
    <message>
        <source>What does this person want?</source>
        <translation>Vad vill personen?</translation>
    </message>
    <message>
        <source>Nothing was offered yet.</source>
        <translation>Inget har erbjudits ännu.</translation>
    </message>
    <message>
        <source>Three open questions to the team</source>
        <translation>Tre öppna frågor till teamet</translation>
    </message>
    <message>
        <source>Write answers</source>
        <translation>Skriv svar</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>Planen sparad</translation>
    </message>
    <message>
        <source>Conversation map kept</source>
        <translation>Samtalskartan sparad</translation>
    </message>
    <message>
        <source>Answers kept</source>
        <translation>Svaren sparade</translation>
    </message>
    <message>
        <source>Goal kept</source>
        <translation>Målet sparat</translation>
    </message>
    <message>
        <source>Goal let go</source>
        <translation>Målet släppt</translation>
    </message>
    <message>
        <source>Offer kept</source>
        <translation>Erbjudandet sparat</translation>
    </message>
    <message>
        <source>Reply kept</source>
        <translation>Svaret sparat</translation>
    </message>
    <message>
        <source>Beginning kept</source>
        <translation>Början sparad</translation>
    </message>
    <message>
        <source>Answer kept</source>
        <translation>Svaret sparat</translation>
    </message>
    <message>
        <source>Goal under way</source>
        <translation>Målet på gång</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Målet uppnått</translation>
    </message>
    <message>
        <source>Goal partly reached</source>
        <translation>Målet delvis uppnått</translation>
    </message>
    <message>
        <source>Goal open again</source>
        <translation>Målet öppet igen</translation>
    </message>
    <message>
        <source>Goal as it was before</source>
        <translation>Målet som förut</translation>
    </message>
    <message>
        <source>First step done</source>
        <translation>Första steget taget</translation>
    </message>
    <message>
        <source>First step open again</source>
        <translation>Första steget öppet igen</translation>
    </message>
    <message>
        <source>Two versions of the plan</source>
        <translation>Två versioner av planen</translation>
    </message>
    <message>
        <source>Both are kept; nothing is lost.</source>
        <translation>Båda finns kvar; inget är förlorat.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Ingen plan ännu</translation>
    </message>
    <message>
        <source>A plan begins with a strength, and a goal in the person’s own words.</source>
        <translation>En plan börjar med en styrka och ett mål i personens egna ord.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Goals, in the person’s own words</source>
        <translation>Mål, i personens egna ord</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Det som erbjudits</translation>
    </message>
    <message>
        <source>Conversation map</source>
        <translation>Samtalskarta</translation>
    </message>
</context>
<context>
    <name>PlanForms</name>
    <message>
        <source>Agreed with the person</source>
        <translation>Överenskommet med personen</translation>
    </message>
    <message>
        <source>Day of the talk about it</source>
        <translation>Dagen för samtalet om det</translation>
    </message>
    <message>
        <source>Strengths it builds on</source>
        <translation>Styrkor som den bygger på</translation>
    </message>
    <message>
        <source>Where support is wanted</source>
        <translation>Där stöd önskas</translation>
    </message>
    <message>
        <source>Concerns it takes up</source>
        <translation>Oro som den tar upp</translation>
    </message>
    <message>
        <source>What keeps everybody safe</source>
        <translation>Det som håller alla trygga</translation>
    </message>
    <message>
        <source>Services involved</source>
        <translation>Inblandade verksamheter</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>En på varje rad.</translation>
    </message>
    <message>
        <source>Look at the plan again on</source>
        <translation>Se på planen igen den</translation>
    </message>
    <message>
        <source>Made with the person wherever possible. What is not known stays empty.</source>
        <translation>Gjord tillsammans med personen när det går. Det man inte vet får vara tomt.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Spara planen</translation>
    </message>
    <message>
        <source>None is noted in this case yet.</source>
        <translation>Inget är antecknat i ärendet ännu.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>The goal, in the person’s own words</source>
        <translation>Målet, i personens egna ord</translation>
    </message>
    <message>
        <source>I want…</source>
        <translation>Jag vill …</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Livsområde</translation>
    </message>
    <message>
        <source>First small step</source>
        <translation>Första lilla steget</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Vem gör det</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>How we will notice</source>
        <translation>Hur vi märker det</translation>
    </message>
    <message>
        <source>How near is it? In their words</source>
        <translation>Hur nära är det? Med egna ord</translation>
    </message>
    <message>
        <source>A sentence, never a figure.</source>
        <translation>En mening, aldrig en siffra.</translation>
    </message>
    <message>
        <source>Change the goal</source>
        <translation>Ändra målet</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Lägg till ett mål</translation>
    </message>
    <message>
        <source>Keep the goal</source>
        <translation>Spara målet</translation>
    </message>
    <message>
        <source>Why it is let go</source>
        <translation>Varför det släpps</translation>
    </message>
    <message>
        <source>Let the goal go</source>
        <translation>Släpp målet</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Släpp det</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Det som erbjudits</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>None of the directory</source>
        <translation>Ingen ur katalogen</translation>
    </message>
    <message>
        <source>Service of the directory</source>
        <translation>Verksamhet ur katalogen</translation>
    </message>
    <message>
        <source>Change what was offered</source>
        <translation>Ändra erbjudandet</translation>
    </message>
    <message>
        <source>Offer something</source>
        <translation>Erbjud något</translation>
    </message>
    <message>
        <source>Keep the offer</source>
        <translation>Spara erbjudandet</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>What was the reply?</source>
        <translation>Vad blev svaret?</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>It has begun</source>
        <translation>Det har börjat</translation>
    </message>
    <message>
        <source>Does it still go on?</source>
        <translation>Pågår det fortfarande?</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Fråga igen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Vad vi vet</translation>
    </message>
    <message>
        <source>How we know it</source>
        <translation>Hur vi vet det</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Vad vi inte vet</translation>
    </message>
    <message>
        <source>What else could explain it</source>
        <translation>Vad annat kan förklara det</translation>
    </message>
    <message>
        <source>In the person’s own words.</source>
        <translation>I personens egna ord.</translation>
    </message>
    <message>
        <source>Discrimination that was suffered belongs here too.</source>
        <translation>Även diskriminering som personen utsatts för hör hit.</translation>
    </message>
    <message>
        <source>Only what somebody did. Dress, prayer, beard, food, opinion and protest are no concerns.</source>
        <translation>Bara det som någon har gjort. Kläder, bön, skägg, mat, åsikt och protest är inget att oroas för.</translation>
    </message>
    <message>
        <source>Nothing known is an answer too.</source>
        <translation>Att inget veta är också ett svar.</translation>
    </message>
    <message>
        <source>Three open questions to the team</source>
        <translation>Tre öppna frågor till teamet</translation>
    </message>
</context>
<context>
    <name>PlanTimes</name>
    <message>
        <source>Texts that changed</source>
        <translation>Texter som ändrats</translation>
    </message>
    <message>
        <source>The map has not changed since</source>
        <translation>Kartan har inte ändrats sedan dess</translation>
    </message>
    <message>
        <source>What we do not know: {text}</source>
        <translation>Vad vi inte vet: {text}</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(lämnat tomt)</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>Förr och senare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Compare today with</source>
        <translation>Jämför i dag med</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>PRACTICE. People, places and notes here are invented.</source>
        <translation>ÖVNING. Personer, platser och anteckningar här är påhittade.</translation>
    </message>
</context>
<context>
    <name>PreparingPage</name>
    <message>
        <source>Preparing {city}</source>
        <translation>Förbereder {city}</translation>
    </message>
    <message>
        <source>Setting up practice</source>
        <translation>Förbereder övningen</translation>
    </message>
    <message>
        <source>Liaise</source>
        <translation>Liaise</translation>
    </message>
    <message>
        <source>Invented people, invented notes. It takes a few seconds, the first time only.</source>
        <translation>Påhittade personer, påhittade anteckningar. Det tar några sekunder, bara första gången.</translation>
    </message>
</context>
<context>
    <name>PresentStep</name>
    <message>
        <source>Change passphrase</source>
        <translation>Byt lösenfras</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nytt återställningsblad</translation>
    </message>
    <message>
        <source>Make three shares</source>
        <translation>Gör tre delar</translation>
    </message>
    <message>
        <source>Change keys completely</source>
        <translation>Byt nycklarna helt</translation>
    </message>
    <message>
        <source>You choose a new one next. Your recovery sheet stays valid.</source>
        <translation>Sedan väljer du en ny. Återställningsbladet fortsätter att gälla.</translation>
    </message>
    <message>
        <source>You get a new sheet next. Once it counts, the old one is void.</source>
        <translation>Sedan får du ett nytt blad. När det gäller är det gamla ogiltigt.</translation>
    </message>
    <message>
        <source>Three shares are shown next, one after the other. Shares made before are void.</source>
        <translation>Sedan visas tre delar, en efter en. Tidigare delar blir ogiltiga.</translation>
    </message>
    <message>
        <source>You choose a new passphrase and get a new sheet. Then the notes are written anew, which takes a while, and the app locks. The old passphrase, the old sheet and all shares are void. A copy of these notes that somebody took before can still be opened with the old passphrase: nothing helps against that.</source>
        <translation>Du väljer en ny lösenfras och får ett nytt blad. Sedan skrivs anteckningarna om, vilket tar en stund, och appen låser sig. Den gamla lösenfrasen, det gamla bladet och alla delar är ogiltiga. En kopia av anteckningarna som någon tog tidigare går fortfarande att öppna med den gamla lösenfrasen: mot det hjälper inget.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Det är inte lösenfrasen.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>Contact kept, {place}, {time}</source>
        <translation>Kontakt sparad, {place}, {time}</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>Behållet som utkast</translation>
    </message>
    <message>
        <source>Kept as a draft: the place is missing</source>
        <translation>Behållet som utkast: platsen saknas</translation>
    </message>
    <message>
        <source>Kept as a draft: how many is missing</source>
        <translation>Behållet som utkast: antalet saknas</translation>
    </message>
    <message>
        <source>Kept as a draft: place and how many are missing</source>
        <translation>Behållet som utkast: plats och antal saknas</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Snabbregistrering</translation>
    </message>
    <message>
        <source>Danger</source>
        <comment>whom to ring and who decides</comment>
        <translation>Fara</translation>
    </message>
    <message>
        <source>Close and keep a draft</source>
        <translation>Stäng och behåll ett utkast</translation>
    </message>
    <message>
        <source>No names needed. A street contact does not open a case.</source>
        <translation>Inga namn behövs. En gatukontakt öppnar inget ärende.</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Spara och lägg till en till</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Snabbregistrering</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>After {minutes} min without a key or a touch. You can change that.</source>
        <translation>Efter {minutes} min utan tangent eller beröring. Du kan ändra det.</translation>
    </message>
    <message>
        <source>{keys} locks at once</source>
        <translation>{keys} låser genast</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>This file brings nothing that is not here already.</source>
        <translation>Filen innehåller inget som inte redan finns här.</translation>
    </message>
    <message>
        <source>Same in both</source>
        <translation>Lika i båda</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>Skrivet av {name}</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Din</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Okänd författare</translation>
    </message>
    <message>
        <source>changed {day}, {time}</source>
        <translation>ändrat {day}, {time}</translation>
    </message>
    <message>
        <source>Both versions stay in the history, with names and times.</source>
        <translation>Båda versionerna finns kvar i historiken, med namn och tider.</translation>
    </message>
    <message numerus="yes">
        <source>Bring this in, with %n more that belong to it</source>
        <translation>
            <numerusform>Hämta in detta, med %n till som hör till</numerusform>
            <numerusform>Hämta in detta, med %n till som hör till</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring this in</source>
        <translation>Hämta in detta</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>file of a note</source>
        <translation>fil till en anteckning</translation>
    </message>
    <message>
        <source>who can read it</source>
        <translation>vem som kan läsa det</translation>
    </message>
    <message>
        <source>entry of the bin</source>
        <translation>post i papperskorgen</translation>
    </message>
    <message>
        <source>case</source>
        <translation>ärende</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>kommentar</translation>
    </message>
    <message>
        <source>common ground</source>
        <translation>gemensamt</translation>
    </message>
    <message>
        <source>paper that left</source>
        <translation>utlämnat dokument</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>kontroll</translation>
    </message>
    <message>
        <source>mediation</source>
        <translation>medling</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>party</source>
        <translation>part</translation>
    </message>
    <message>
        <source>words of a party</source>
        <translation>en parts ord</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>point of the agreement</source>
        <translation>punkt i överenskommelsen</translation>
    </message>
    <message>
        <source>sealed note</source>
        <translation>förseglad anteckning</translation>
    </message>
    <message>
        <source>session</source>
        <translation>medlingsmöte</translation>
    </message>
    <message>
        <source>strength or concern</source>
        <translation>styrka eller oro</translation>
    </message>
    <message>
        <source>talk with one side</source>
        <translation>samtal med en part</translation>
    </message>
    <message>
        <source>tick at a step</source>
        <translation>bock vid ett steg</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Överenskommet den</translation>
    </message>
    <message>
        <source>Form of the agreement</source>
        <translation>Överenskommelsens form</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkänt av</translation>
    </message>
    <message>
        <source>Asked us not to take notes</source>
        <translation>Bad oss att inte anteckna</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Vem som kan läsa det</translation>
    </message>
    <message>
        <source>Gender-based violence</source>
        <translation>Könsrelaterat våld</translation>
    </message>
    <message>
        <source>A language in common</source>
        <translation>Ett gemensamt språk</translation>
    </message>
    <message>
        <source>An offence under way</source>
        <translation>Ett brott under utredning</translation>
    </message>
    <message>
        <source>A great gap in power</source>
        <translation>Stor skillnad i makt</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Våld</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>How it agreed</source>
        <translation>Hur parten sade ja</translation>
    </message>
    <message>
        <source>Agreed to take part on</source>
        <translation>Gick med på att delta den</translation>
    </message>
    <message>
        <source>look or paper, logged</source>
        <translation>loggad åtkomst</translation>
    </message>
    <message>
        <source>case conference</source>
        <translation>samverkansmöte</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>samtycke</translation>
    </message>
    <message>
        <source>street contact</source>
        <translation>kontakt på gatan</translation>
    </message>
    <message>
        <source>statement of disagreement</source>
        <translation>avvikande mening</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evenemang</translation>
    </message>
    <message>
        <source>remark with a day</source>
        <translation>anmärkning med datum</translation>
    </message>
    <message>
        <source>name and ways to be reached</source>
        <translation>namn och kontaktvägar</translation>
    </message>
    <message>
        <source>information given</source>
        <translation>lämnad information</translation>
    </message>
    <message>
        <source>use of the keys</source>
        <translation>användning av nycklar</translation>
    </message>
    <message>
        <source>prevention message</source>
        <translation>förebyggande budskap</translation>
    </message>
    <message>
        <source>opportunity offered</source>
        <translation>erbjuden möjlighet</translation>
    </message>
    <message>
        <source>partner service</source>
        <translation>samverkanspart</translation>
    </message>
    <message>
        <source>pilot</source>
        <translation>pilotprojekt</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>practice sheet</source>
        <translation>praktikblad</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>hänvisning</translation>
    </message>
    <message>
        <source>request</source>
        <translation>förfrågan</translation>
    </message>
    <message>
        <source>decision to keep or erase</source>
        <translation>beslut om bevarande</translation>
    </message>
    <message>
        <source>review</source>
        <translation>omprövning</translation>
    </message>
    <message>
        <source>request about rights</source>
        <translation>begäran om rättigheter</translation>
    </message>
    <message>
        <source>outreach round</source>
        <translation>fältpass</translation>
    </message>
    <message>
        <source>safety event</source>
        <translation>säkerhetshändelse</translation>
    </message>
    <message>
        <source>support plan</source>
        <translation>stödplan</translation>
    </message>
    <message>
        <source>training</source>
        <translation>utbildning</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>besök</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Vem det gäller</translation>
    </message>
    <message>
        <source>Receipt confirmed on</source>
        <translation>Mottagandet bekräftat den</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>What was done there</source>
        <translation>Insatser</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Åldrar</translation>
    </message>
    <message>
        <source>Agreed with the person</source>
        <translation>Överenskommet med personen</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Besvarad den</translation>
    </message>
    <message>
        <source>Told how to complain</source>
        <translation>Informerad om klagomål</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Godkänd den</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Livsområde</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Vad som efterfrågas</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Tillfrågad av</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Tillfrågad den</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Atmosfär</translation>
    </message>
    <message>
        <source>We attend</source>
        <translation>Vi deltar</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>Varför, eller varför inte</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skrivet av</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tid på dagen</translation>
    </message>
    <message>
        <source>The legal basis is right</source>
        <translation>Den rättsliga grunden stämmer</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Vad det blev</translation>
    </message>
    <message>
        <source>Who began it</source>
        <translation>Vem som började</translation>
    </message>
    <message>
        <source>What else could explain it</source>
        <translation>Vad annat kan förklara det</translation>
    </message>
    <message>
        <source>What worries us, in behaviour: how we know</source>
        <translation>Vad som oroar oss, i beteendet: hur vi vet</translation>
    </message>
    <message>
        <source>What worries us, in behaviour: what we know</source>
        <translation>Vad som oroar oss, i beteendet: vad vi vet</translation>
    </message>
    <message>
        <source>What worries us, in behaviour: what we do not know</source>
        <translation>Vad som oroar oss, i beteendet: vad vi inte vet</translation>
    </message>
    <message>
        <source>A better path</source>
        <translation>En bättre väg</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Födelseår</translation>
    </message>
    <message>
        <source>What it brings home</source>
        <translation>Vad det gav</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Budgetpost</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Av vem</translation>
    </message>
    <message>
        <source>Who was called</source>
        <translation>Vem som kontaktades</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Vem som hörde av sig</translation>
    </message>
    <message>
        <source>How to call back</source>
        <translation>Hur man ringer tillbaka</translation>
    </message>
    <message>
        <source>What can go</source>
        <translation>Vad som kan tas bort</translation>
    </message>
    <message>
        <source>How far they understood</source>
        <translation>Förståelse</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Vad som har ändrats</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Hur den kom</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>Kontrollerad den</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Hidden data was taken out</source>
        <translation>Dolda uppgifter borttagna</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Skäl till avslutet</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Avslutad den</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Orosmoment</translation>
    </message>
    <message>
        <source>Who may know of it</source>
        <translation>Sekretess</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>What it contains</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Weather and context</source>
        <translation>Väder och omständigheter</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Sammankallat av</translation>
    </message>
    <message>
        <source>Immediate danger</source>
        <translation>Akut fara</translation>
    </message>
    <message>
        <source>Talked through on</source>
        <translation>Genomgång den</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslutat den</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>To be erased on</source>
        <translation>Ska raderas den</translation>
    </message>
    <message>
        <source>What was passed on</source>
        <translation>Vad som lämnades ut</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gjort den</translation>
    </message>
    <message>
        <source>Why it was dropped</source>
        <translation>Varför det släpptes</translation>
    </message>
    <message>
        <source>What was done after the withdrawal</source>
        <translation>Åtgärder efter återkallelsen</translation>
    </message>
    <message>
        <source>Can be reached in an emergency</source>
        <translation>Kan nås akut</translation>
    </message>
    <message>
        <source>Emergency called by</source>
        <translation>Nödläge anmält av</translation>
    </message>
    <message>
        <source>Emergency on</source>
        <translation>Nödläge den</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Slutade klockan</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hur det slutade</translation>
    </message>
    <message>
        <source>Why it ended so</source>
        <translation>Varför det slutade så</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Avslutad av</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Avslutad på dagen</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Förlängd</translation>
    </message>
    <message>
        <source>Why it was extended</source>
        <translation>Skäl till förlängningen</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Vad som inte fungerade</translation>
    </message>
    <message>
        <source>Feedback on</source>
        <translation>Återkoppling den</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Återkoppling</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>Första mötet</translation>
    </message>
    <message>
        <source>First read on</source>
        <translation>Först läst den</translation>
    </message>
    <message>
        <source>First reader</source>
        <translation>Första läsare</translation>
    </message>
    <message>
        <source>First small step</source>
        <translation>Första lilla steget</translation>
    </message>
    <message>
        <source>View of the first reader</source>
        <translation>Första läsarens syn</translation>
    </message>
    <message>
        <source>Genders</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Lämnat den</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>Vad som går bra</translation>
    </message>
    <message>
        <source>Known group</source>
        <translation>Känd grupp</translation>
    </message>
    <message>
        <source>Holder of parental responsibility</source>
        <translation>Vårdnadshavare</translation>
    </message>
    <message>
        <source>How to reach the holder of parental responsibility</source>
        <translation>Hur vårdnadshavaren nås</translation>
    </message>
    <message>
        <source>Who was visited</source>
        <translation>Vem som besöktes</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tider</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>How to refer</source>
        <translation>Hur man hänvisar</translation>
    </message>
    <message>
        <source>Hurts, conflicts and injustices</source>
        <translation>Sår, konflikter och orättvisor</translation>
    </message>
    <message>
        <source>How the identity was checked</source>
        <translation>Hur identiteten kontrollerades</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>Om inget görs</translation>
    </message>
    <message>
        <source>Who is in danger</source>
        <translation>Vem som är i fara</translation>
    </message>
    <message>
        <source>What should show it</source>
        <translation>Vad som ska visa det</translation>
    </message>
    <message>
        <source>Tell the person on</source>
        <translation>Informera personen den</translation>
    </message>
    <message>
        <source>The person knows</source>
        <translation>Personen vet om det</translation>
    </message>
    <message>
        <source>Person told on</source>
        <translation>Personen informerad den</translation>
    </message>
    <message>
        <source>Why the person does not know</source>
        <translation>Varför personen inte vet</translation>
    </message>
    <message>
        <source>Legal ground of the meeting</source>
        <translation>Rättslig grund för mötet</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Grundens datum</translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation>Tolk behövs</translation>
    </message>
    <message>
        <source>The invitation says who, what and why</source>
        <translation>Kallelsen anger vem, vad och varför</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Bevara till</translation>
    </message>
    <message>
        <source>Still there after a month</source>
        <translation>Kvar efter en månad</translation>
    </message>
    <message>
        <source>Still there after three months</source>
        <translation>Kvar efter tre månader</translation>
    </message>
    <message>
        <source>Still there after six months</source>
        <translation>Kvar efter sex månader</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Vad man lärde sig</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Vad som utelämnades</translation>
    </message>
    <message>
        <source>Legal ground for exchange</source>
        <translation>Rättslig grund för utbyte</translation>
    </message>
    <message>
        <source>First look back</source>
        <translation>Första återblicken</translation>
    </message>
    <message>
        <source>Second look back</source>
        <translation>Andra återblicken</translation>
    </message>
    <message>
        <source>Closing proposed by</source>
        <translation>Avslut föreslaget av</translation>
    </message>
    <message>
        <source>Looked at before closing</source>
        <translation>Kontrollerat före avslutet</translation>
    </message>
    <message>
        <source>What came out when it was talked through</source>
        <translation>Vad genomgången gav</translation>
    </message>
    <message>
        <source>Why it was declined</source>
        <translation>Skäl till avslaget</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Infört</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Lämnad av</translation>
    </message>
    <message>
        <source>People and places that hold: how we know</source>
        <translation>Människor och platser som bär: hur vi vet</translation>
    </message>
    <message>
        <source>People and places that hold: what we know</source>
        <translation>Människor och platser som bär: vad vi vet</translation>
    </message>
    <message>
        <source>People and places that hold: what we do not know</source>
        <translation>Människor och platser som bär: vad vi inte vet</translation>
    </message>
    <message>
        <source>Hurts and injustices: how we know</source>
        <translation>Sår och orättvisor: hur vi vet</translation>
    </message>
    <message>
        <source>Hurts and injustices: what we know</source>
        <translation>Sår och orättvisor: vad vi vet</translation>
    </message>
    <message>
        <source>Hurts and injustices: what we do not know</source>
        <translation>Sår och orättvisor: vad vi inte vet</translation>
    </message>
    <message>
        <source>Legal service asked on</source>
        <translation>Juristen tillfrågad den</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Filens storlek</translation>
    </message>
    <message>
        <source>Why the restriction was lifted</source>
        <translation>Skäl till hävningen</translation>
    </message>
    <message>
        <source>Restriction lifted by</source>
        <translation>Begränsningen hävd av</translation>
    </message>
    <message>
        <source>Restriction lifted on</source>
        <translation>Begränsningen hävd den</translation>
    </message>
    <message>
        <source>Later look agreed</source>
        <translation>Uppföljande återblick överenskommen</translation>
    </message>
    <message>
        <source>Main person</source>
        <translation>Huvudperson</translation>
    </message>
    <message>
        <source>What would make it better</source>
        <translation>Vad som skulle göra det bättre</translation>
    </message>
    <message>
        <source>What would make it worse</source>
        <translation>Vad som skulle göra det sämre</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>Vad som är dolt</translation>
    </message>
    <message>
        <source>What matters to this person</source>
        <translation>Vad som är viktigt för personen</translation>
    </message>
    <message>
        <source>What matters: how we know</source>
        <translation>Vad som är viktigt: hur vi vet</translation>
    </message>
    <message>
        <source>What matters: what we know</source>
        <translation>Vad som är viktigt: vad vi vet</translation>
    </message>
    <message>
        <source>What matters: what we do not know</source>
        <translation>Vad som är viktigt: vad vi inte vet</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Medling</translation>
    </message>
    <message>
        <source>Messages used</source>
        <translation>Använda budskap</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Filtyp</translation>
    </message>
    <message>
        <source>What we are missing or getting wrong</source>
        <translation>Vad vi missar eller ser fel</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>How near it is, in their words</source>
        <translation>Hur nära det är, med egna ord</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Review after this one</source>
        <translation>Följande omprövning</translation>
    </message>
    <message>
        <source>Kind of next step</source>
        <translation>Typ av nästa steg</translation>
    </message>
    <message>
        <source>Why without consent</source>
        <translation>Varför utan samtycke</translation>
    </message>
    <message>
        <source>Why no guardian is named</source>
        <translation>Varför ingen vårdnadshavare anges</translation>
    </message>
    <message>
        <source>Answered with “I do not know”</source>
        <translation>Besvarat med ”Jag vet inte”</translation>
    </message>
    <message>
        <source>Do not use it when</source>
        <translation>När det inte används</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Antecknat den</translation>
    </message>
    <message>
        <source>Postponing approved by</source>
        <translation>Uppskov godkänt av</translation>
    </message>
    <message>
        <source>Information given by</source>
        <translation>Informerad av</translation>
    </message>
    <message>
        <source>Why it was postponed</source>
        <translation>Skäl till uppskov</translation>
    </message>
    <message>
        <source>How the information was given</source>
        <translation>Informationens form</translation>
    </message>
    <message>
        <source>Language of the information</source>
        <translation>Informationens språk</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Informerad den</translation>
    </message>
    <message>
        <source>Postponed until</source>
        <translation>Uppskjutet till</translation>
    </message>
    <message>
        <source>How we will notice</source>
        <translation>Hur det märks</translation>
    </message>
    <message>
        <source>Later notices</source>
        <translation>Senare meddelanden</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Observations of the place</source>
        <translation>Iakttagelser om platsen</translation>
    </message>
    <message>
        <source>Ground for data on offences</source>
        <translation>Grund för uppgifter om brott</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Erbjuden av</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Erbjuden den</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>Vad de erbjuder</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Plats i ordningen</translation>
    </message>
    <message>
        <source>Ours to answer</source>
        <translation>Vår sak</translation>
    </message>
    <message>
        <source>The minor&apos;s own view</source>
        <translation>Den minderåriges egen syn</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Vilket dokument</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Vem som deltog</translation>
    </message>
    <message>
        <source>Partner service</source>
        <translation>Samverkanspart</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Samarbetspartner</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Something was passed on</source>
        <translation>Något lämnades ut</translation>
    </message>
    <message>
        <source>A better path: how we know</source>
        <translation>En bättre väg: hur vi vet</translation>
    </message>
    <message>
        <source>A better path: what we know</source>
        <translation>En bättre väg: vad vi vet</translation>
    </message>
    <message>
        <source>A better path: what we do not know</source>
        <translation>En bättre väg: vad vi inte vet</translation>
    </message>
    <message>
        <source>Paused on</source>
        <translation>Pausat den</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Antal personer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>The person is informed</source>
        <translation>Personen är informerad</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation>Vilka som var närvarande</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Vad det gällde</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Föreslaget av</translation>
    </message>
    <message>
        <source>Proposed way out</source>
        <translation>Föreslagen utgång</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Föreslaget den</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Syftet med besöket</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Noterat av</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Noterat den</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Hur personen nås</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Mottagen av</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Mottagen den</translation>
    </message>
    <message>
        <source>Key of the recipient</source>
        <translation>Mottagarens nyckel</translation>
    </message>
    <message>
        <source>Person or function</source>
        <translation>Person eller funktion</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>Avböjt den</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>Utlämnad den</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersätter</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Reported to the city</source>
        <translation>Meddelat till kommunen</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>Hur det löstes</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Löst av</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Löst den</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resurser</translation>
    </message>
    <message>
        <source>Restored by</source>
        <translation>Återställt av</translation>
    </message>
    <message>
        <source>Restored on</source>
        <translation>Återställt den</translation>
    </message>
    <message>
        <source>Why it is restricted</source>
        <translation>Skäl till begränsningen</translation>
    </message>
    <message>
        <source>Restricted by</source>
        <translation>Begränsat av</translation>
    </message>
    <message>
        <source>Restricted on</source>
        <translation>Begränsat den</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Fältpass</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rumours about the place</source>
        <translation>Rykten om platsen</translation>
    </message>
    <message>
        <source>Safety arrangements</source>
        <translation>Trygghetsöverenskommelser</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Vem som säger det</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Vad exakt</translation>
    </message>
    <message>
        <source>Searched on</source>
        <translation>Sökt den</translation>
    </message>
    <message>
        <source>Answer of the second reader</source>
        <translation>Andra läsarens svar</translation>
    </message>
    <message>
        <source>Second person asked</source>
        <translation>Andra person tillfrågad</translation>
    </message>
    <message>
        <source>Second person on</source>
        <translation>Andra person den</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Andra person</translation>
    </message>
    <message>
        <source>Read a second time on</source>
        <translation>Läst en andra gång den</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Andra läsare</translation>
    </message>
    <message>
        <source>View of the second reader</source>
        <translation>Andra läsarens syn</translation>
    </message>
    <message>
        <source>Words of the second person</source>
        <translation>Den andra personens ord</translation>
    </message>
    <message>
        <source>Rules of secrecy</source>
        <translation>Regler om sekretess</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Sedd</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Skickad den</translation>
    </message>
    <message>
        <source>Serial number of the paper</source>
        <translation>Dokumentets löpnummer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Verksamhet</translation>
    </message>
    <message>
        <source>Services involved</source>
        <translation>Inblandade verksamheter</translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation>Kontrollsumma</translation>
    </message>
    <message>
        <source>Skills and what goes well: how we know</source>
        <translation>Förmågor och det som går bra: hur vi vet</translation>
    </message>
    <message>
        <source>Skills and what goes well: what we know</source>
        <translation>Förmågor och det som går bra: vad vi vet</translation>
    </message>
    <message>
        <source>Skills and what goes well: what we do not know</source>
        <translation>Förmågor och det som går bra: vad vi inte vet</translation>
    </message>
    <message>
        <source>Ground for sensitive data</source>
        <translation>Grund för känsliga uppgifter</translation>
    </message>
    <message>
        <source>We spoke</source>
        <translation>Vi talade</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Började den</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Fortfarande nödvändigt</translation>
    </message>
    <message>
        <source>Still proportionate</source>
        <translation>Fortfarande proportionerligt</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Styrkor</translation>
    </message>
    <message>
        <source>What has become stronger</source>
        <translation>Vad som har stärkts</translation>
    </message>
    <message>
        <source>Whom or what it concerns</source>
        <translation>Vem eller vad det gäller</translation>
    </message>
    <message>
        <source>Support offered to the worker on</source>
        <translation>Stöd erbjudet medarbetaren den</translation>
    </message>
    <message>
        <source>What was offered to the worker</source>
        <translation>Vad medarbetaren erbjöds</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>Vad det hör till</translation>
    </message>
    <message>
        <source>Tasks for us</source>
        <translation>Uppgifter för oss</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Textens version</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>The person was told</source>
        <translation>Personen informerades</translation>
    </message>
    <message>
        <source>Why not told</source>
        <translation>Varför inte informerad</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Stämning</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Utbildare</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>När det används</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltigt till</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Accompanied on the way</source>
        <translation>Med följe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Vad som fungerade</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Vittne</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>Med personens egna ord</translation>
    </message>
    <message>
        <source>Words taken out on</source>
        <translation>Orden borttagna den</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Vilka som var med</translation>
    </message>
    <message>
        <source>What worries the person: how we know</source>
        <translation>Vad som oroar personen: hur vi vet</translation>
    </message>
    <message>
        <source>What worries the person: what we know</source>
        <translation>Vad som oroar personen: vad vi vet</translation>
    </message>
    <message>
        <source>What worries the person: what we do not know</source>
        <translation>Vad som oroar personen: vad vi inte vet</translation>
    </message>
    <message>
        <source>What worries the person</source>
        <translation>Vad som oroar personen</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>När det skrevs</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Vem som skrev</translation>
    </message>
    <message>
        <source>Lines that are wrong or outdated</source>
        <translation>Rader som är fel eller inaktuella</translation>
    </message>
    <message>
        <source>Size of the group</source>
        <translation>Gruppens storlek</translation>
    </message>
    <message>
        <source>How many took part</source>
        <translation>Antal deltagare</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Agreement with us</source>
        <translation>Överenskommelse med oss</translation>
    </message>
    <message>
        <source>The agreement ends on</source>
        <translation>Överenskommelsen upphör den</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Vad som sågs</translation>
    </message>
    <message>
        <source>How many hours</source>
        <translation>Antal timmar</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslutat av</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Hölls den</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Kallas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Limits explained</source>
        <translation>Gränser förklarade</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>På en rad</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Medlare</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>Medlare</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Underårig</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>Kind of mediation</source>
        <translation>Typ av medling</translation>
    </message>
    <message>
        <source>Why a file is needed</source>
        <translation>Varför en akt behövs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Vad de behöver</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Nästa gång</translation>
    </message>
    <message>
        <source>Notes agreed to on</source>
        <translation>Anteckningar godtagna den</translation>
    </message>
    <message>
        <source>Told that a file is kept</source>
        <translation>Vet att en akt förs</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Öppnat den</translation>
    </message>
    <message>
        <source>Where the request came from</source>
        <translation>Varifrån förfrågan kom</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>I egna ord</translation>
    </message>
    <message>
        <source>People directly concerned</source>
        <translation>Personer som berörs direkt</translation>
    </message>
    <message>
        <source>People indirectly concerned</source>
        <translation>Personer som berörs indirekt</translation>
    </message>
    <message>
        <source>Purpose in a sentence</source>
        <translation>Syftet i en mening</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Lets its words be shown</source>
        <translation>Låter sina ord visas</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Begärt den</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Rules explained</source>
        <translation>Regler förklarade</translation>
    </message>
    <message>
        <source>Safe way to be in touch</source>
        <translation>Säkert sätt att ta kontakt</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Antal personer</translation>
    </message>
    <message>
        <source>Who speaks for them</source>
        <translation>Vem som talar för dem</translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation>Hur det går</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Avbrutet den</translation>
    </message>
    <message>
        <source>Who is accompanied</source>
        <translation>Vem som får stöd</translation>
    </message>
    <message>
        <source>Why it suits, or does not</source>
        <translation>Varför det passar, eller inte</translation>
    </message>
    <message>
        <source>Suitable</source>
        <translation>Lämplig</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Form of violence</source>
        <translation>Form av våld</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>Frivilligt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>From or by</source>
        <translation>Från eller senast</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Withdrew on</source>
        <translation>Drog sig ur den</translation>
    </message>
    <message>
        <source>{who}, {what} of {day}</source>
        <comment>such as: Nadia B., note of 9 March</comment>
        <translation>{who}, {what} från {day}</translation>
    </message>
    <message>
        <source>{who}, {what}</source>
        <comment>such as: Nadia B., case</comment>
        <translation>{who}, {what}</translation>
    </message>
    <message>
        <source>{what} of {day}</source>
        <comment>such as: note of 9 March</comment>
        <translation>{what} från {day}</translation>
    </message>
    <message>
        <source>another entry ({number})</source>
        <comment>a record that this one names; its first digits</comment>
        <translation>en annan post ({number})</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>The recovery sheet as it is printed</source>
        <translation>Återställningsbladet som det skrivs ut</translation>
    </message>
</context>
<context>
    <name>ReferralForms</name>
    <message>
        <source>Service of the directory</source>
        <translation>Verksamhet i registret</translation>
    </message>
    <message>
        <source>Only if it is not in the directory.</source>
        <translation>Bara om den inte finns i registret.</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Ny hänvisning</translation>
    </message>
    <message>
        <source>Save the referral</source>
        <translation>Spara hänvisningen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Verksamhet</translation>
    </message>
    <message>
        <source>What the person wants there</source>
        <translation>Vad personen vill där</translation>
    </message>
    <message>
        <source>We go along the first time</source>
        <translation>Vi följer med första gången</translation>
    </message>
    <message>
        <source>Nothing leaves yet: first the summary is read through with the person.</source>
        <translation>Inget lämnas ut än: först läses sammanfattningen igenom med personen.</translation>
    </message>
    <message>
        <source>Send the referral</source>
        <translation>Skicka hänvisningen</translation>
    </message>
    <message>
        <source>Save that it was sent</source>
        <translation>Spara att den skickats</translation>
    </message>
    <message>
        <source>Summary, as short as will do</source>
        <translation>Sammanfattning, så kort som möjligt</translation>
    </message>
    <message>
        <source>Read it through with the person.</source>
        <translation>Läs igenom den med personen.</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Rättslig grund</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Vad som utelämnas</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>It stands in the register for good. Nothing is sent by this laptop.</source>
        <translation>Det står kvar i registret. Den här datorn skickar inget.</translation>
    </message>
    <message>
        <source>The service answered</source>
        <translation>Verksamheten har svarat</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Spara svaret</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>Första mötet</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Was it kept?</source>
        <translation>Blev det av?</translation>
    </message>
    <message>
        <source>The service reported back</source>
        <translation>Verksamheten har återkopplat</translation>
    </message>
    <message>
        <source>What they said, in a few words</source>
        <translation>Vad de sade, med några ord</translation>
    </message>
    <message>
        <source>Needed, because the service has not reported back.</source>
        <translation>Behövs, eftersom verksamheten inte har återkopplat.</translation>
    </message>
    <message>
        <source>Close the referral</source>
        <translation>Avsluta hänvisningen</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Service</source>
        <translation>Verksamhet</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Börjad</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>Första mötet</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>referrals that are not closed</comment>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>All</source>
        <comment>referrals, open and closed</comment>
        <translation>Alla</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>två versioner</translation>
    </message>
    <message>
        <source>Not what was signed</source>
        <translation>Inte det som signerades</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Hänvisningar</translation>
    </message>
    <message>
        <source>Ways opened to other services, latest first. A referral begins in its case.</source>
        <translation>Vägar till andra verksamheter, senaste först. En hänvisning börjar i sitt ärende.</translation>
    </message>
    <message>
        <source>Which referrals</source>
        <translation>Vilka hänvisningar</translation>
    </message>
    <message>
        <source>No referral yet</source>
        <translation>Ingen hänvisning än</translation>
    </message>
    <message>
        <source>A referral begins in a case, under Referrals, and stands here until it is closed.</source>
        <translation>En hänvisning börjar i ett ärende, under Hänvisningar, och står här tills den avslutas.</translation>
    </message>
    <message>
        <source>No referral is open</source>
        <translation>Ingen hänvisning är öppen</translation>
    </message>
    <message>
        <source>Show all referrals</source>
        <translation>Visa alla hänvisningar</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>välja</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>öppna</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>No laptop of {name} can receive files</source>
        <translation>Ingen dator hos {name} kan ta emot filer</translation>
    </message>
    <message>
        <source>Its certificate has ended or was withdrawn; it can be renewed.</source>
        <translation>Dess certifikat har gått ut eller dragits tillbaka; det kan förnyas.</translation>
    </message>
    <message>
        <source>The certificate of an author is missing</source>
        <translation>En författares certifikat saknas</translation>
    </message>
    <message>
        <source>Bring in a file of theirs first. Nothing was written.</source>
        <translation>Hämta först in en fil från den personen. Inget skrevs.</translation>
    </message>
    <message>
        <source>Both meet, compare the thirty digits of the sender&apos;s key, and the supervisor signs. Then the sender writes the file again.</source>
        <translation>Båda träffas, jämför de trettio siffrorna i avsändarens nyckel, och enhetschefen signerar. Sedan skriver avsändaren filen igen.</translation>
    </message>
    <message>
        <source>It was brought in on {day}.</source>
        <translation>Den hämtades in den {day}.</translation>
    </message>
</context>
<context>
    <name>RehearseStep</name>
    <message>
        <source>Take the sheet out of its envelope and type these two groups from it.</source>
        <translation>Ta bladet ur kuvertet och skriv av de här två grupperna.</translation>
    </message>
    <message>
        <source>Take the sheet out of its envelope and type its whole code.</source>
        <translation>Ta bladet ur kuvertet och skriv av hela nyckeln.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupp {number}</translation>
    </message>
    <message>
        <source>That does not stand on the sheet that is valid now. Is it an older one?</source>
        <translation>Det står inte på bladet som gäller nu. Är det ett äldre?</translation>
    </message>
</context>
<context>
    <name>RequestBody</name>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Lägg till en rad</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Återstår: {things}.</translation>
    </message>
    <message>
        <source>Change this line</source>
        <translation>Ändra raden</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Ta bort raden</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Svara på frågorna</translation>
    </message>
    <message>
        <source>Hand to the second reader</source>
        <translation>Lämna till andra läsaren</translation>
    </message>
    <message>
        <source>Read it second</source>
        <translation>Läs som andra</translation>
    </message>
    <message>
        <source>Is it known already?</source>
        <translation>Är det redan känt?</translation>
    </message>
    <message>
        <source>Propose a case</source>
        <translation>Föreslå ett ärende</translation>
    </message>
    <message>
        <source>Begin a mediation</source>
        <translation>Börja en medling</translation>
    </message>
    <message>
        <source>Decide without a file</source>
        <translation>Avgör utan akt</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Known already?</source>
        <translation>Redan känt?</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Vad som efterfrågas</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Vad som setts</translation>
    </message>
    <message>
        <source>Before anything is filed</source>
        <translation>Innan något blir en akt</translation>
    </message>
    <message>
        <source>Two readings</source>
        <translation>Två läsningar</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Vad det blev</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>New mediation</source>
        <translation>Ny medling</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Spara begäran</translation>
    </message>
    <message>
        <source>Write it so that every side could read it.</source>
        <translation>Skriv så att varje part skulle kunna läsa det.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Vad den heter</translation>
    </message>
    <message>
        <source>Linden Block courtyard</source>
        <translation>Gården vid Linden Block</translation>
    </message>
    <message>
        <source>The place or the matter, no names of people.</source>
        <translation>Platsen eller saken, inga personnamn.</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Begärt den</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Typ av konflikt</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Hur det börjar</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>What happens, where and when. Nobody accuses, nobody is accused.</source>
        <translation>Vad som händer, var och när. Ingen anklagar, ingen anklagas.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadsdel</translation>
    </message>
    <message>
        <source>Left empty, it is that of the place.</source>
        <translation>Lämnas det tomt gäller platsens.</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Vem frågade</translation>
    </message>
    <message>
        <source>Mediates with you</source>
        <translation>Medlar med dig</translation>
    </message>
</context>
<context>
    <name>RequestLine</name>
    <message>
        <source>Received on {day}</source>
        <translation>Mottagen den {day}</translation>
    </message>
    <message>
        <source>answered on {day}</source>
        <translation>besvarad den {day}</translation>
    </message>
    <message>
        <source>answer due by {day}</source>
        <translation>svar senast {day}</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>förlängd</translation>
    </message>
    <message>
        <source>Check who asks…</source>
        <translation>Kontrollera vem som begär…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Sök…</translation>
    </message>
    <message>
        <source>Read through…</source>
        <translation>Läs igenom…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Besluta…</translation>
    </message>
    <message>
        <source>Enter the answer…</source>
        <translation>Ange svaret…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>Mer tid…</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Återstår: {things}.</translation>
    </message>
    <message>
        <source>Incoming request</source>
        <translation>Inkommen förfrågan</translation>
    </message>
    <message>
        <source>Somebody is in danger now</source>
        <translation>Någon är i fara nu</translation>
    </message>
    <message>
        <source>This request is not on this laptop</source>
        <translation>Förfrågan finns inte på den här datorn</translation>
    </message>
    <message>
        <source>Its time may be over, or it is for others to read.</source>
        <translation>Dess tid kan vara ute, eller så är den för andra.</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Inget än.</translation>
    </message>
    <message>
        <source>received on {day}</source>
        <translation>mottagen den {day}</translation>
    </message>
    <message>
        <source>erased on {day}</source>
        <translation>raderas den {day}</translation>
    </message>
    <message>
        <source>Answer the questions, then a second person reads it.</source>
        <translation>Svara på frågorna, sedan läser en andra person.</translation>
    </message>
    <message>
        <source>Every question has its answer. A second person reads it next.</source>
        <translation>Varje fråga har sitt svar. Nu läser en andra person.</translation>
    </message>
    <message>
        <source>It waits for {name}, who reads it second.</source>
        <translation>Väntar på {name}, som läser den som andra.</translation>
    </message>
    <message>
        <source>Look after people first. Then write down what became of it; nobody is called from here.</source>
        <translation>Ta hand om människor först. Skriv sedan vad det blev; härifrån rings ingen upp.</translation>
    </message>
    <message>
        <source>It is decided. Nothing more is asked of anybody.</source>
        <translation>Det är avgjort. Inget mer begärs av någon.</translation>
    </message>
    <message>
        <source>It has waited for 30 days: “no ground” is proposed.</source>
        <translation>Den har väntat i 30 dagar: ”ingen grund” föreslås.</translation>
    </message>
    <message>
        <source>Two people have read it and agree. Decide what becomes of it.</source>
        <translation>Två personer har läst och är överens. Avgör vad det blir.</translation>
    </message>
    <message>
        <source>Two people have read it and see it differently: no file is made. Decide what else becomes of it, or take it back.</source>
        <translation>Två personer har läst och ser olika på det: ingen akt skapas. Avgör något annat, eller ta tillbaka.</translation>
    </message>
    <message>
        <source>Nothing on this laptop fits “{words}”.</source>
        <translation>Inget på den här datorn passar ”{words}”.</translation>
    </message>
    <message>
        <source>This fits “{words}”. Look first whether it is the same:</source>
        <translation>Detta passar ”{words}”. Titta först om det är samma:</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Vem som frågar</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Vem det gäller</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>För att ringa tillbaka</translation>
    </message>
    <message>
        <source>to be told on {day}</source>
        <translation>får veta den {day}</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Vad kan annars förklara det?</translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation>Vad går bra?</translation>
    </message>
    <message>
        <source>What happens if we do nothing?</source>
        <translation>Vad händer om vi inget gör?</translation>
    </message>
    <message>
        <source>Is anybody in danger now?</source>
        <translation>Är någon i fara nu?</translation>
    </message>
    <message>
        <source>Is our service the right one?</source>
        <translation>Är vår verksamhet rätt?</translation>
    </message>
    <message>
        <source>Does the person know of this request?</source>
        <translation>Känner personen till förfrågan?</translation>
    </message>
    <message>
        <source>Has not read it.</source>
        <translation>Har inte läst den.</translation>
    </message>
    <message>
        <source>Proposes: {exit}</source>
        <translation>Föreslår: {exit}</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>Open the mediation</source>
        <translation>Öppna medlingen</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Öppna ärendet</translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation>Förfrågan sparad</translation>
    </message>
    <message>
        <source>Answers kept</source>
        <translation>Svaren sparade</translation>
    </message>
    <message>
        <source>Line kept</source>
        <translation>Raden sparad</translation>
    </message>
    <message>
        <source>Line taken away</source>
        <translation>Raden borttagen</translation>
    </message>
    <message>
        <source>It waits for its second reader; hand it over with a file</source>
        <translation>Väntar på andra läsaren; lämna över med en fil</translation>
    </message>
    <message>
        <source>Taken back to its questions</source>
        <translation>Tillbaka till frågorna</translation>
    </message>
    <message>
        <source>Kept as an emergency</source>
        <translation>Sparad som nödläge</translation>
    </message>
    <message>
        <source>Second reading kept; hand it back with a file</source>
        <translation>Andra läsningen sparad; lämna tillbaka med en fil</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Avgjord</translation>
    </message>
    <message>
        <source>Case proposed; it waits for its second reader</source>
        <translation>Ärende föreslaget; det väntar på sin andra läsare</translation>
    </message>
    <message>
        <source>Mediation begun</source>
        <translation>Medling påbörjad</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Request</source>
        <translation>Förfrågan</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottagen</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Väntar på</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Avgörs före</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>requests that wait for a decision</comment>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all requests</comment>
        <translation>Alla</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Ny förfrågan</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are past their day</source>
        <comment>requests to erase</comment>
        <translation>
            <numerusform>%n förfrågan har passerat sin dag</numerusform>
            <numerusform>%n förfrågningar har passerat sin dag</numerusform>
        </translation>
    </message>
    <message>
        <source>Their words go for good; that they came, and what became of them, stays as a number.</source>
        <translation>Orden försvinner för gott; att de kom och vad det blev finns kvar som ett tal.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests erased</source>
        <comment>toast</comment>
        <translation>
            <numerusform>%n förfrågan raderad</numerusform>
            <numerusform>%n förfrågningar raderade</numerusform>
        </translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation>Förfrågan sparad</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Någon</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>två versioner</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>påminnelse</translation>
    </message>
    <message>
        <source>Incoming requests</source>
        <translation>Inkomna förfrågningar</translation>
    </message>
    <message>
        <source>Pause before you file: each is read by two people before anything becomes of it.</source>
        <translation>Stanna upp före akten: två personer läser varje förfrågan innan något blir av den.</translation>
    </message>
    <message>
        <source>Erase them now</source>
        <translation>Radera nu</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Vilka förfrågningar</translation>
    </message>
    <message>
        <source>No request waits</source>
        <translation>Ingen förfrågan väntar</translation>
    </message>
    <message>
        <source>What others ask, tell or fear stands here until two people have read it. Most of it never becomes a file.</source>
        <translation>Vad andra frågar, berättar eller fruktar står här tills två har läst det. Det mesta blir aldrig en akt.</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>välj</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>öppna</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>Restoring the backup</source>
        <translation>Säkerhetskopian återställs</translation>
    </message>
    <message>
        <source>Until it is finished your notes stay as they are. Then you unlock them again.</source>
        <translation>Tills det är klart är dina anteckningar som de är. Sedan låser du upp dem igen.</translation>
    </message>
    <message>
        <source>Reading and checking the backup</source>
        <translation>Säkerhetskopian läses och kontrolleras</translation>
    </message>
    <message>
        <source>Back to unlocking</source>
        <translation>Tillbaka till upplåsning</translation>
    </message>
</context>
<context>
    <name>SafetyForms</name>
    <message>
        <source>Danger: what happened</source>
        <translation>Fara: vad som hände</translation>
    </message>
    <message>
        <source>Save what happened</source>
        <translation>Spara vad som hände</translation>
    </message>
    <message>
        <source>A second person looks at it within 24 hours. Nobody is contacted by this.</source>
        <translation>En andra person ser på det inom 24 timmar. Ingen kontaktas genom detta.</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation>Vad som sågs och hördes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Who was in danger</source>
        <translation>Vem som var i fara</translation>
    </message>
    <message>
        <source>Who was called, and when</source>
        <translation>Vem som ringdes, och när</translation>
    </message>
    <message>
        <source>One call in each line.</source>
        <translation>Ett samtal på varje rad.</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Vem som beslutade</translation>
    </message>
    <message>
        <source>Left empty, it was you.</source>
        <translation>Tomt: den som skriver.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Yes, enter it now</source>
        <translation>Ja, anteckna nu</translation>
    </message>
    <message>
        <source>Yes, within 24 hours</source>
        <translation>Ja, inom 24 timmar</translation>
    </message>
    <message>
        <source>Was anything passed on about the person?</source>
        <translation>Lämnades något ut om personen?</translation>
    </message>
    <message>
        <source>What was passed on</source>
        <translation>Vad som lämnats ut</translation>
    </message>
    <message>
        <source>Save what was passed on</source>
        <translation>Spara vad som lämnats ut</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Med några ord</translation>
    </message>
    <message>
        <source>Look at it as the second person</source>
        <translation>Se på det som andra person</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>Jag har sett på det</translation>
    </message>
    <message>
        <source>Talked over on</source>
        <translation>Genomgånget den</translation>
    </message>
    <message>
        <source>What we do differently</source>
        <translation>Vad vi gör annorlunda</translation>
    </message>
    <message>
        <source>Debrief in the team</source>
        <translation>Efterhandssamtal i teamet</translation>
    </message>
    <message>
        <source>Save the debrief</source>
        <translation>Spara samtalet</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Erbjudet den</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Vad som erbjöds</translation>
    </message>
    <message>
        <source>Nothing about how somebody feels.</source>
        <translation>Inget om hur någon mår.</translation>
    </message>
    <message>
        <source>Support for whoever was there</source>
        <translation>Stöd till dem som var där</translation>
    </message>
    <message>
        <source>Save the offer</source>
        <translation>Spara erbjudandet</translation>
    </message>
</context>
<context>
    <name>SalvagingPage</name>
    <message>
        <source>Bringing back what can be read</source>
        <translation>Det läsbara hämtas tillbaka</translation>
    </message>
    <message>
        <source>The damaged files are kept aside. If you stop, everything stays as it was.</source>
        <translation>De skadade filerna läggs åt sidan. Om du avbryter förblir allt som det var.</translation>
    </message>
    <message>
        <source>Reading page by page</source>
        <translation>Läser sida för sida</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Type a name, a place or a word from a note.</source>
        <translation>Skriv ett namn, en plats eller ett ord ur en anteckning.</translation>
    </message>
    <message>
        <source>Nothing with ‘{words}’.</source>
        <translation>Inget med ”{words}”.</translation>
    </message>
    <message>
        <source>Search people, places, notes, mediations</source>
        <translation>Sök personer, platser, anteckningar, medlingar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>scope of the search</comment>
        <translation>Allt</translation>
    </message>
    <message>
        <source>People</source>
        <comment>scope of the search</comment>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>scope of the search</comment>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>scope of the search</comment>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Mediations</source>
        <comment>scope of the search</comment>
        <translation>Medlingar</translation>
    </message>
    <message>
        <source>Library</source>
        <comment>scope of the search</comment>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Vad som hittades</translation>
    </message>
    <message>
        <source>New entries are still being read; more may be found in a moment.</source>
        <translation>Nya uppgifter läses fortfarande; mer kan hittas om en stund.</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>välj</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>öppna</translation>
    </message>
    <message>
        <source>note there</source>
        <comment>hint beside Ctrl and Enter: in the case chosen</comment>
        <translation>anteckna där</translation>
    </message>
    <message>
        <source>people, places, notes</source>
        <comment>hint beside the Tab key</comment>
        <translation>personer, platser, anteckningar</translation>
    </message>
    <message>
        <source>close</source>
        <comment>hint beside the Escape key</comment>
        <translation>stäng</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Opened last</source>
        <comment>group of hits</comment>
        <translation>Senast öppnade</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>a hit</comment>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>group of hits</comment>
        <translation>Platser</translation>
    </message>
    <message>
        <source>People</source>
        <comment>group of hits</comment>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>group of hits</comment>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Mediations</source>
        <comment>group of hits</comment>
        <translation>Medlingar</translation>
    </message>
    <message>
        <source>Library</source>
        <comment>group of hits</comment>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Do something</source>
        <comment>group of hits</comment>
        <translation>Gör något</translation>
    </message>
</context>
<context>
    <name>SessionForms</name>
    <message>
        <source>Common ground</source>
        <translation>Gemensamt</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>What all sides have said</source>
        <translation>Vad alla parter har sagt</translation>
    </message>
    <message>
        <source>Only what every side has said itself.</source>
        <translation>Bara det som varje part själv har sagt.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Lägg till ett möte</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Spara mötet</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Vilka som var med</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>På en rad</translation>
    </message>
    <message>
        <source>Rules for talking; draft read aloud</source>
        <translation>Regler för samtalet; utkastet lästes upp</translation>
    </message>
    <message>
        <source>What was done, not who said what.</source>
        <translation>Vad som gjordes, inte vem som sade vad.</translation>
    </message>
    <message>
        <source>Agreed for the next time</source>
        <translation>Bestämt till nästa gång</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Lägg till en punkt</translation>
    </message>
    <message>
        <source>Add the point</source>
        <translation>Lägg till punkten</translation>
    </message>
    <message>
        <source>Point agreed</source>
        <translation>Överenskommen punkt</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Vem gör det</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Båda parter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>Hur går det?</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>This point is</source>
        <translation>Punkten är</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Med några ord</translation>
    </message>
    <message>
        <source>For three weeks; key with the caretaker</source>
        <translation>I tre veckor; nyckel hos vaktmästaren</translation>
    </message>
    <message>
        <source>The sides have agreed</source>
        <translation>Parterna är överens</translation>
    </message>
    <message>
        <source>Save the agreement</source>
        <translation>Spara överenskommelsen</translation>
    </message>
    <message>
        <source>Two checks follow: after two weeks and after three months.</source>
        <translation>Två kontroller följer: efter två veckor och efter tre månader.</translation>
    </message>
    <message>
        <source>It ends without points</source>
        <translation>Den slutar utan punkter</translation>
    </message>
    <message>
        <source>End the mediation</source>
        <translation>Avsluta medlingen</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hur det slutade</translation>
    </message>
    <message>
        <source>First check</source>
        <translation>Första kontrollen</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>Andra kontrollen</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>Spara kontrollen</translation>
    </message>
    <message>
        <source>Does the agreement hold?</source>
        <translation>Håller överenskommelsen?</translation>
    </message>
    <message>
        <source>My own note</source>
        <translation>Min egen anteckning</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Spara anteckningen</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Bara för dig</translation>
    </message>
    <message>
        <source>It never leaves this laptop and no search finds it.</source>
        <translation>Den lämnar aldrig den här datorn och ingen sökning hittar den.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>They hold for this laptop and say nothing about anybody.</source>
        <translation>De gäller för den här datorn och säger inget om någon.</translation>
    </message>
    <message>
        <source>It could not be kept</source>
        <translation>Det gick inte att spara</translation>
    </message>
    <message>
        <source>It holds until the app closes. The disk refused to write.</source>
        <translation>Det gäller tills programmet stängs. Disken vägrade skriva.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>The screens speak it at once. Papers have a language of their own.</source>
        <translation>Skärmarna talar det genast. Dokument har ett eget språk.</translation>
    </message>
    <message>
        <source>Set by whoever looks after this laptop</source>
        <translation>Bestämt av den som sköter den här datorn</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>As the system takes the colours of the laptop.</source>
        <translation>”Som systemet” tar datorns färger.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>Allt växer med den.</translation>
    </message>
    <message>
        <source>Locks itself</source>
        <translation>Låser sig själv</translation>
    </message>
    <message>
        <source>After this long without a key or a touch. What is being written is kept as a draft.</source>
        <translation>Efter så lång tid utan tangent eller beröring. Det som skrivs sparas som utkast.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om Liaise</translation>
    </message>
    <message>
        <source>The number of the city, to be compared with the letter:</source>
        <translation>Stadens nummer, att jämföra med brevet:</translation>
    </message>
    <message>
        <source>The app connects to no network. It sends nothing to anybody, and it looks for no updates.</source>
        <translation>Programmet ansluter inte till något nätverk. Det skickar inget till någon och söker inga uppdateringar.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Byggt på</translation>
    </message>
    <message>
        <source>Read the licences</source>
        <translation>Läs licenserna</translation>
    </message>
</context>
<context>
    <name>SettingsHead</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Avsnitt i inställningarna</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance and language</source>
        <comment>section of the settings</comment>
        <translation>Utseende och språk</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Liaise {version}</source>
        <translation>Liaise {version}</translation>
    </message>
    <message>
        <source>Invented city for practice: {city}, pack {number}</source>
        <translation>Påhittad stad för övning: {city}, paket {number}</translation>
    </message>
    <message>
        <source>City: {city}, pack {number}</source>
        <translation>Stad: {city}, paket {number}</translation>
    </message>
</context>
<context>
    <name>ShareDrawing</name>
    <message>
        <source>One share of three</source>
        <translation>En del av tre</translation>
    </message>
    <message>
        <source>Any two of the three shares open the notes “{label}”.</source>
        <translation>Två av de tre delarna öppnar anteckningarna ”{label}”.</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Innehas av</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gjort den</translation>
    </message>
    <message>
        <source>Keep it in a sealed envelope, and never together with another share. Not as a photo, not in a file.</source>
        <translation>Förvara den i ett förseglat kuvert, aldrig tillsammans med en annan del. Inte som foto, inte i en fil.</translation>
    </message>
    <message>
        <source>You, in a sealed envelope</source>
        <translation>Du, i ett förseglat kuvert</translation>
    </message>
    <message>
        <source>Your supervisor</source>
        <translation>Din enhetschef</translation>
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
        <translation>Del {number} av {count}</translation>
    </message>
    <message>
        <source>Print it, or write the twenty words down by hand. It is not shown again.</source>
        <translation>Skriv ut den, eller skriv ned de tjugo orden för hand. Den visas inte igen.</translation>
    </message>
    <message>
        <source>Print this share</source>
        <translation>Skriv ut delen</translation>
    </message>
    <message>
        <source>Sent to the printer. Take it from there now.</source>
        <translation>Skickad till skrivaren. Hämta den nu.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Inget skrevs ut.</translation>
    </message>
    <message>
        <source>The printer did not take it. Write it down by hand.</source>
        <translation>Skrivaren tog inte emot den. Skriv ned den för hand.</translation>
    </message>
    <message>
        <source>That would have made a file. Take a printer that prints on paper.</source>
        <translation>Det hade blivit en fil. Ta en skrivare som skriver på papper.</translation>
    </message>
    <message>
        <source>There is no printer here. Write it down by hand.</source>
        <translation>Det finns ingen skrivare här. Skriv ned den för hand.</translation>
    </message>
    <message>
        <source>Covered while this window is not in front</source>
        <translation>Täckt medan fönstret inte ligger överst</translation>
    </message>
</context>
<context>
    <name>SharingLabels</name>
    <message>
        <source>Consents</source>
        <translation>Samtycken</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Utlämnanden</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Hänvisningar</translation>
    </message>
    <message>
        <source>Case conferences</source>
        <translation>Samverkansmöten</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Fara</translation>
    </message>
    <message>
        <source>Nobody was asked for a consent yet. Each kind stands for itself: wanting our help is no release from secrecy.</source>
        <translation>Inget samtycke har begärts än. Varje slag står för sig: att vilja ha vår hjälp häver inte tystnadsplikten.</translation>
    </message>
    <message>
        <source>Nothing was passed on. Whatever leaves stands here, with ground and recipient.</source>
        <translation>Inget har lämnats ut. Allt som lämnas ut står här, med grund och mottagare.</translation>
    </message>
    <message>
        <source>No referral yet. A referral opens a way to another service, with the shortest summary that will do.</source>
        <translation>Ingen hänvisning än. Den öppnar en väg till en annan verksamhet, med kortast möjliga sammanfattning.</translation>
    </message>
    <message>
        <source>No conference. Only our own side is written down, never what others said.</source>
        <translation>Inget möte. Bara vår egen del skrivs ned, aldrig vad andra sade.</translation>
    </message>
    <message>
        <source>Nothing was entered. In danger press F9; it is written down afterwards.</source>
        <translation>Inget antecknat. Tryck på F9 vid fara; det skrivs ned efteråt.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>Ask for a consent</source>
        <translation>Fråga om samtycke</translation>
    </message>
    <message>
        <source>Given …</source>
        <comment>a form opens</comment>
        <translation>Givet …</translation>
    </message>
    <message>
        <source>Refused …</source>
        <comment>a form opens</comment>
        <translation>Avböjt …</translation>
    </message>
    <message>
        <source>Withdrawn …</source>
        <comment>a form opens</comment>
        <translation>Återkallat …</translation>
    </message>
    <message>
        <source>Expired …</source>
        <comment>a form opens</comment>
        <translation>Löpt ut …</translation>
    </message>
    <message>
        <source>All have been told …</source>
        <comment>a form opens</comment>
        <translation>Alla underrättade …</translation>
    </message>
    <message>
        <source>Prepare something</source>
        <translation>Förbered något</translation>
    </message>
    <message>
        <source>Enter what was spoken</source>
        <translation>Anteckna vad som sades</translation>
    </message>
    <message>
        <source>Enter a refusal</source>
        <translation>Anteckna ett avslag</translation>
    </message>
    <message>
        <source>Decide as second person …</source>
        <comment>a form opens</comment>
        <translation>Besluta som andra person …</translation>
    </message>
    <message>
        <source>Passed on …</source>
        <comment>a form opens</comment>
        <translation>Utlämnat …</translation>
    </message>
    <message>
        <source>Not passed on …</source>
        <comment>a form opens</comment>
        <translation>Inte utlämnat …</translation>
    </message>
    <message>
        <source>They confirmed …</source>
        <comment>a form opens</comment>
        <translation>Mottagandet bekräftat …</translation>
    </message>
    <message>
        <source>Told later …</source>
        <comment>a form opens</comment>
        <translation>Senare meddelande …</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Ny hänvisning</translation>
    </message>
    <message>
        <source>Send …</source>
        <comment>a form opens</comment>
        <translation>Skicka …</translation>
    </message>
    <message>
        <source>Answer …</source>
        <comment>a form opens</comment>
        <translation>Svar …</translation>
    </message>
    <message>
        <source>First appointment …</source>
        <comment>a form opens</comment>
        <translation>Första mötet …</translation>
    </message>
    <message>
        <source>Feedback …</source>
        <comment>a form opens</comment>
        <translation>Återkoppling …</translation>
    </message>
    <message>
        <source>Close …</source>
        <comment>a form opens</comment>
        <translation>Avsluta …</translation>
    </message>
    <message>
        <source>Enter an invitation</source>
        <translation>Anteckna en inbjudan</translation>
    </message>
    <message>
        <source>Decide …</source>
        <comment>a form opens</comment>
        <translation>Besluta …</translation>
    </message>
    <message>
        <source>Held …</source>
        <comment>a form opens</comment>
        <translation>Har hållits …</translation>
    </message>
    <message>
        <source>Task for us …</source>
        <comment>a form opens</comment>
        <translation>Uppgift för oss …</translation>
    </message>
    <message>
        <source>Enter what happened</source>
        <translation>Anteckna vad som hände</translation>
    </message>
    <message>
        <source>What was passed on …</source>
        <comment>a form opens</comment>
        <translation>Vad som lämnats ut …</translation>
    </message>
    <message>
        <source>Look at it as second person …</source>
        <comment>a form opens</comment>
        <translation>Se på det som andra person …</translation>
    </message>
    <message>
        <source>Debrief …</source>
        <comment>a form opens</comment>
        <translation>Efterhandssamtal …</translation>
    </message>
    <message>
        <source>Support …</source>
        <comment>a form opens</comment>
        <translation>Stöd …</translation>
    </message>
    <message>
        <source>Consent kept</source>
        <translation>Samtycket sparat</translation>
    </message>
    <message>
        <source>Withdrawn. Nothing more leaves on its ground.</source>
        <translation>Återkallat. Inget mer lämnas ut på den grunden.</translation>
    </message>
    <message>
        <source>Kept, and nothing has left</source>
        <translation>Sparat, inget har lämnats ut</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkänt</translation>
    </message>
    <message>
        <source>Kept in the register</source>
        <translation>Sparat i registret</translation>
    </message>
    <message>
        <source>Refusal kept</source>
        <translation>Avslaget sparat</translation>
    </message>
    <message>
        <source>Referral kept, and nothing has left</source>
        <translation>Hänvisningen sparad, inget har lämnats ut</translation>
    </message>
    <message>
        <source>Sent, and kept in the register</source>
        <translation>Skickat och sparat i registret</translation>
    </message>
    <message>
        <source>Referral closed</source>
        <translation>Hänvisningen avslutad</translation>
    </message>
    <message>
        <source>Kept. A second person looks at it within 24 hours.</source>
        <translation>Sparat. En andra person ser på det inom 24 timmar.</translation>
    </message>
</context>
<context>
    <name>SharingTab</name>
    <message>
        <source>This entry is not what was signed and is not shown.</source>
        <translation>Denna anteckning är inte det som signerades och visas inte.</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>två versioner</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>Danger on {day}</source>
        <translation>Fara den {day}</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Genomgången</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Att gå igenom</translation>
    </message>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Saknas ännu: {things}.</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>för {name}</translation>
    </message>
    <message>
        <source>given on {day}</source>
        <translation>givet den {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>till den {day}</translation>
    </message>
    <message>
        <source>withdrawn on {day}</source>
        <translation>återkallat den {day}</translation>
    </message>
    <message>
        <source>Had been passed on before: {list}</source>
        <translation>Utlämnat dessförinnan: {list}</translation>
    </message>
    <message>
        <source>decided by {name}</source>
        <translation>beslutat av {name}</translation>
    </message>
    <message>
        <source>second person {name}</source>
        <translation>andra person {name}</translation>
    </message>
    <message>
        <source>sent on {day}</source>
        <translation>skickad den {day}</translation>
    </message>
    <message>
        <source>first appointment {day}</source>
        <translation>första mötet {day}</translation>
    </message>
    <message>
        <source>We go along</source>
        <translation>Vi följer med</translation>
    </message>
    <message>
        <source>For us: {tasks}</source>
        <translation>För oss: {tasks}</translation>
    </message>
</context>
<context>
    <name>SheetDrawing</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Återställningsblad</translation>
    </message>
    <message>
        <source>Opens the notes “{label}” on this laptop if the passphrase is lost.</source>
        <translation>Öppnar anteckningarna ”{label}” på den här datorn om lösenfrasen är borta.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gjort den</translation>
    </message>
    <message>
        <source>Keep it in a sealed envelope in the office safe. Not in the laptop bag, not as a photo. Whoever holds this sheet and the laptop can read the notes.</source>
        <translation>Förvara det i ett förseglat kuvert i kontorets kassaskåp. Inte i datorväskan, inte som foto. Den som har bladet och datorn kan läsa anteckningarna.</translation>
    </message>
    <message>
        <source>Liaise, City of {city}</source>
        <translation>Liaise, {city} stad</translation>
    </message>
    <message>
        <source>PRACTICE: it opens nothing real</source>
        <translation>ÖVNING: det öppnar inget verkligt</translation>
    </message>
</context>
<context>
    <name>SheetReminder</name>
    <message>
        <source>Is your recovery sheet still where it belongs?</source>
        <translation>Ligger återställningsbladet kvar där det ska?</translation>
    </message>
    <message>
        <source>Once a year, two groups are typed from it. It takes a minute.</source>
        <translation>En gång om året skriver man av två grupper. Det tar en minut.</translation>
    </message>
    <message>
        <source>Rehearse now</source>
        <translation>Öva nu</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Write down your recovery code</source>
        <translation>Skriv ned din återställningsnyckel</translation>
    </message>
    <message>
        <source>Print your recovery sheet</source>
        <translation>Skriv ut ditt återställningsblad</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupp {number}</translation>
    </message>
    <message>
        <source>Look again at group {number}.</source>
        <translation>Titta igen på grupp {number}.</translation>
    </message>
    <message>
        <source>Sent to the printer. Take the sheet from it now.</source>
        <translation>Skickat till skrivaren. Hämta bladet där nu.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Inget skrevs ut.</translation>
    </message>
    <message>
        <source>The printer did not take it. Write it down by hand instead.</source>
        <translation>Skrivaren tog inte emot det. Skriv ned det för hand i stället.</translation>
    </message>
    <message>
        <source>That would have made a file. Take a printer that prints on paper.</source>
        <translation>Det hade blivit en fil. Ta en skrivare som skriver på papper.</translation>
    </message>
    <message>
        <source>Covered while you type it from your paper</source>
        <translation>Täckt medan du skriver av det från papperet</translation>
    </message>
    <message>
        <source>Covered while this window is not in front</source>
        <translation>Täckt medan fönstret inte ligger överst</translation>
    </message>
    <message>
        <source>Group {number} of {count}</source>
        <translation>Grupp {number} av {count}</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Two rings that overlap, the mark of Liaise</source>
        <translation>Två ringar som överlappar, Liaises märke</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Utfärdat till</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkänt av</translation>
    </message>
    <message>
        <source>About this paper</source>
        <translation>Om det här dokumentet</translation>
    </message>
    <message>
        <source>Made by {person} on {moment}.</source>
        <comment>who made a paper, and when</comment>
        <translation>Gjort av {person} den {moment}.</translation>
    </message>
    <message>
        <source>Serial {serial}</source>
        <translation>Nummer {serial}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Fingeravtryck {fingerprint}</translation>
    </message>
    <message>
        <source>The fingerprint is the SHA-256 of everything that this paper says. Together with the serial it tells this paper from every other.</source>
        <translation>Fingeravtrycket är SHA-256 av allt som dokumentet säger. Tillsammans med numret skiljer det dokumentet från alla andra.</translation>
    </message>
</context>
<context>
    <name>SideView</name>
    <message>
        <source>More about this side</source>
        <translation>Mer om parten</translation>
    </message>
    <message>
        <source>More about {side}</source>
        <translation>Mer om {side}</translation>
    </message>
    <message>
        <source>Spoken for by {names}</source>
        <translation>Företräds av {names}</translation>
    </message>
    <message>
        <source>Needs and own words…</source>
        <translation>Behov och egna ord…</translation>
    </message>
    <message>
        <source>Separate talk…</source>
        <translation>Enskilt samtal…</translation>
    </message>
    <message>
        <source>They agree to take part…</source>
        <translation>De går med på att delta…</translation>
    </message>
    <message>
        <source>They stop taking part…</source>
        <translation>De slutar delta…</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Vad de behöver</translation>
    </message>
    <message>
        <source>What they said, own words</source>
        <translation>Vad de sade, egna ord</translation>
    </message>
    <message>
        <source>Only for the mediators</source>
        <translation>Bara för medlarna</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>Lägg till ett samtal</translation>
    </message>
    <message>
        <source>Enter consent</source>
        <translation>Skriv in deras ja</translation>
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
        <translation>En styrka kommer först</translation>
    </message>
    <message>
        <source>Write down one thing that this person does well, then the concern.</source>
        <translation>Skriv en sak som den här personen gör bra, sedan oron.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Choose what it is about</source>
        <translation>Välj vad det gäller</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>På en rad</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>Hur vet du det?</translation>
    </message>
    <message>
        <source>How do they know?</source>
        <translation>Hur vet de det?</translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation>Vem berättade?</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Vad mer kan förklara det?</translation>
    </message>
    <message>
        <source>A change of dress, prayer, diet or opinion is no concern.</source>
        <translation>En ändrad klädsel, bön, kost eller åsikt är ingen oro.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Varför rättas det?</translation>
    </message>
    <message>
        <source>The old text stays in the history.</source>
        <translation>Den gamla texten finns kvar i historiken.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>&amp;Seen</source>
        <translation>&amp;Sett</translation>
    </message>
    <message>
        <source>&amp;Told to me</source>
        <translation>&amp;Berättat</translation>
    </message>
    <message>
        <source>&amp;Quoted</source>
        <translation>&amp;Citat</translation>
    </message>
    <message>
        <source>Add a concern</source>
        <translation>Lägg till en oro</translation>
    </message>
    <message>
        <source>Add a strength</source>
        <translation>Lägg till en styrka</translation>
    </message>
    <message>
        <source>Correct the concern</source>
        <translation>Rätta oron</translation>
    </message>
    <message>
        <source>Correct the strength</source>
        <translation>Rätta styrkan</translation>
    </message>
    <message>
        <source>What worries you, as something that somebody did?</source>
        <translation>Vad oroar dig, som något någon har gjort?</translation>
    </message>
    <message>
        <source>What does this person do well?</source>
        <translation>Vad gör den här personen bra?</translation>
    </message>
</context>
<context>
    <name>StatementLine</name>
    <message>
        <source>Another explanation: {text}</source>
        <translation>Annan förklaring: {text}</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Gammal</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rätta</translation>
    </message>
</context>
<context>
    <name>StatementLines</name>
    <message>
        <source>More than a year old</source>
        <translation>Äldre än ett år</translation>
    </message>
</context>
<context>
    <name>StatementsPart</name>
    <message>
        <source>Strengths</source>
        <translation>Styrkor</translation>
    </message>
    <message>
        <source>None written down yet.</source>
        <translation>Inget nedskrivet än.</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Oro</translation>
    </message>
    <message>
        <source>None written down.</source>
        <translation>Inget nedskrivet.</translation>
    </message>
    <message>
        <source>It could also be: {text}</source>
        <translation>Det kan också vara: {text}</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>äldre än ett år</translation>
    </message>
</context>
<context>
    <name>StepCity</name>
    <message>
        <source>Your language and your city</source>
        <translation>Ditt språk och din stad</translation>
    </message>
    <message>
        <source>Both can be seen by everybody who opens this laptop.</source>
        <translation>Båda syns för alla som öppnar den här datorn.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>This city is invented</source>
        <translation>Den här staden är påhittad</translation>
    </message>
    <message>
        <source>Everything in here is for practice. It never mixes with real notes, and real notes never get in.</source>
        <translation>Allt här är till för övning. Det blandas aldrig med verkliga anteckningar, och verkliga anteckningar kommer aldrig in.</translation>
    </message>
    <message>
        <source>Compare this number with the one on the letter from your city, digit by digit. It says whose city this laptop believes.</source>
        <translation>Jämför numret siffra för siffra med det i brevet från din stad. Det säger vilken stad datorn litar på.</translation>
    </message>
    <message>
        <source>The number is the same</source>
        <translation>Numret är detsamma</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Does the person agree to be supported?</source>
        <translation>Deltar personen frivilligt?</translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation>Varför slutar det?</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Välj ett skäl</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Nästa omprövning den</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>This is not the legal basis: it says what the person wants.</source>
        <translation>Det här är inte den rättsliga grunden: det säger vad personen vill.</translation>
    </message>
    <message>
        <source>Agreement to be supported</source>
        <translation>Frivilligt deltagande</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>At most 90 days ahead; 60 for a minor.</source>
        <translation>Högst 90 dagar framåt; 60 för en underårig.</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nästa omprövning</translation>
    </message>
    <message>
        <source>You are the second reader: with you, two people have agreed.</source>
        <translation>Du är den andra läsaren: med dig har två personer sagt ja.</translation>
    </message>
    <message>
        <source>Agree to open this case</source>
        <translation>Godkänn att ärendet öppnas</translation>
    </message>
    <message>
        <source>Agree to open</source>
        <translation>Godkänn öppning</translation>
    </message>
    <message>
        <source>Take the case to “{state}”</source>
        <translation>Ta ärendet till ”{state}”</translation>
    </message>
    <message>
        <source>Take this step</source>
        <translation>Ta det här steget</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>StepLabel</name>
    <message>
        <source>What should your notes be called?</source>
        <translation>Vad ska dina anteckningar heta?</translation>
    </message>
    <message>
        <source>The name stands on the unlock page, where everybody sees it. Take a word that tells nothing about the people you work with.</source>
        <translation>Namnet står på upplåsningssidan, där alla ser det. Ta ett ord som inte säger något om dem du arbetar med.</translation>
    </message>
    <message>
        <source>Name of these notes</source>
        <translation>Anteckningarnas namn</translation>
    </message>
    <message>
        <source>Such as Riverside 2</source>
        <translation>Till exempel Riverside 2</translation>
    </message>
    <message>
        <source>Who you are is certified by your city</source>
        <translation>Din stad intygar vem du är</translation>
    </message>
    <message>
        <source>Your name and your role come with a certificate. Until you have it you can write everything, but hand over nothing.</source>
        <translation>Ditt namn och din roll kommer med ett certifikat. Tills du har det kan du skriva allt, men inte överlämna något.</translation>
    </message>
    <message>
        <source>Two people, two names</source>
        <translation>Två människor, två namn</translation>
    </message>
    <message>
        <source>Whoever else works on this laptop sets up notes of their own, with a passphrase of their own.</source>
        <translation>Den som också arbetar på den här datorn gör egna anteckningar, med en egen lösenfras.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Steg {number} av {count}: {step}</translation>
    </message>
</context>
<context>
    <name>StepPassphrase</name>
    <message>
        <source>Your passphrase</source>
        <translation>Din lösenfras</translation>
    </message>
    <message>
        <source>It is the key to your notes, and nobody can reset it. Make up a small story with the words, so that they stay.</source>
        <translation>Den är nyckeln till dina anteckningar, och ingen kan återställa den. Hitta på en liten berättelse med orden så att de fastnar.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andra ord</translation>
    </message>
    <message>
        <source>There is no list of words in this language yet, so these are English. One of your own is possible too.</source>
        <translation>Det finns ännu ingen ordlista på det här språket, så orden är engelska. En egen går också bra.</translation>
    </message>
    <message>
        <source>At least 14 characters: four or five words that do not belong together, or letters well mixed with digits and signs. No quotation, no name, no year.</source>
        <translation>Minst 14 tecken: fyra eller fem ord som inte hör ihop, eller bokstäver väl blandade med siffror och tecken. Inget citat, inget namn, inget årtal.</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Skriv den</translation>
    </message>
    <message>
        <source>Spaces count.</source>
        <translation>Mellanslag räknas.</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Skriv den en gång till</translation>
    </message>
    <message>
        <source>I want one of my own</source>
        <translation>Jag vill ha en egen</translation>
    </message>
</context>
<context>
    <name>StepPresent</name>
    <message>
        <source>Your present passphrase</source>
        <translation>Din nuvarande lösenfras</translation>
    </message>
</context>
<context>
    <name>StepReady</name>
    <message>
        <source>Ready</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Your notes are about to be made. From now on these three things hold.</source>
        <translation>Dina anteckningar ska just göras. Från och med nu gäller tre saker.</translation>
    </message>
    <message>
        <source>It locks itself</source>
        <translation>Den låser sig själv</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once</source>
        <translation>Ctrl+L låser genast</translation>
    </message>
    <message>
        <source>What you were writing is kept as a draft and is there again when you unlock.</source>
        <translation>Det du höll på att skriva sparas som utkast och finns där igen när du låser upp.</translation>
    </message>
    <message>
        <source>Nothing leaves by itself</source>
        <translation>Inget lämnas ut av sig självt</translation>
    </message>
    <message>
        <source>Files that you hand over are signed by you and encrypted for the people whom you choose. Papers are yours to print or save.</source>
        <translation>Filer som du överlämnar är signerade av dig och krypterade för dem du väljer. Dokument skriver du själv ut eller sparar.</translation>
    </message>
</context>
<context>
    <name>StepRehearse</name>
    <message>
        <source>Rehearse the recovery sheet</source>
        <translation>Öva med återställningsbladet</translation>
    </message>
    <message>
        <source>The whole code</source>
        <translation>Hela nyckeln</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Print your recovery sheet</source>
        <translation>Skriv ut ditt återställningsblad</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this sheet is your way back to your notes. There is no second copy of it.</source>
        <translation>Om du glömmer lösenfrasen är bladet din väg tillbaka till anteckningarna. Det finns ingen andra kopia av det.</translation>
    </message>
    <message>
        <source>Print it now</source>
        <translation>Skriv ut det nu</translation>
    </message>
    <message>
        <source>It goes straight to the printer. We keep no copy; a shared printer may keep one.</source>
        <translation>Det går rakt till skrivaren. Vi behåller ingen kopia; en delad skrivare kan göra det.</translation>
    </message>
    <message>
        <source>Put it in the office safe</source>
        <translation>Lägg det i kontorets kassaskåp</translation>
    </message>
    <message>
        <source>In a sealed envelope with the name of these notes on it.</source>
        <translation>I ett förseglat kuvert med namnet på anteckningarna.</translation>
    </message>
    <message>
        <source>No photo, no e-mail, no laptop bag</source>
        <translation>Inget foto, ingen e-post, ingen datorväska</translation>
    </message>
    <message>
        <source>Whoever holds both the sheet and the laptop can read your notes.</source>
        <translation>Den som har både bladet och datorn kan läsa dina anteckningar.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Write it down by hand instead</source>
        <translation>Skriv ned det för hand i stället</translation>
    </message>
    <message>
        <source>Write the seven groups on paper, one after the other. There is no letter O, I, L or U in them.</source>
        <translation>Skriv de sju grupperna på papper, en efter en. Bokstäverna O, I, L och U förekommer inte.</translation>
    </message>
    <message>
        <source>Group before</source>
        <translation>Föregående grupp</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Nästa grupp</translation>
    </message>
    <message>
        <source>Print it instead</source>
        <translation>Skriv ut det i stället</translation>
    </message>
    <message>
        <source>Now with the sheet in your hand</source>
        <translation>Nu med bladet i handen</translation>
    </message>
    <message>
        <source>Type these two groups, so that we know it can be read. The sheet is covered meanwhile.</source>
        <translation>Skriv de här två grupperna, så att vi vet att det går att läsa. Bladet är täckt under tiden.</translation>
    </message>
</context>
<context>
    <name>StepVerify</name>
    <message>
        <source>Check a share</source>
        <translation>Kontrollera en del</translation>
    </message>
    <message>
        <source>Type all twenty words of one share. This opens nothing and changes nothing.</source>
        <translation>Skriv alla tjugo ord från en del. Det öppnar inget och ändrar inget.</translation>
    </message>
    <message>
        <source>The share</source>
        <translation>Delen</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{stage}: reached</source>
        <comment>stage of a mediation</comment>
        <translation>{stage}: nådd</translation>
    </message>
    <message>
        <source>{stage}: now</source>
        <comment>stage of a mediation</comment>
        <translation>{stage}: nu</translation>
    </message>
    <message>
        <source>{stage}: not yet</source>
        <comment>stage of a mediation</comment>
        <translation>{stage}: inte än</translation>
    </message>
</context>
<context>
    <name>StreetCells</name>
    <message>
        <source>Round</source>
        <translation>Fältpass</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>sedan {time}</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>två versioner</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>told to the city</source>
        <translation>anmält till staden</translation>
    </message>
    <message>
        <source>Place is missing</source>
        <translation>Platsen saknas</translation>
    </message>
    <message>
        <source>How many is missing</source>
        <translation>Antalet saknas</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
</context>
<context>
    <name>StreetFilters</name>
    <message>
        <source>All</source>
        <comment>in a filter</comment>
        <translation>Alla</translation>
    </message>
</context>
<context>
    <name>StreetForms</name>
    <message>
        <source>The round has begun</source>
        <translation>Fältpasset har börjat</translation>
    </message>
    <message>
        <source>The round has ended</source>
        <translation>Fältpasset är avslutat</translation>
    </message>
    <message>
        <source>Round saved</source>
        <translation>Fältpasset sparat</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Kontakten sparad</translation>
    </message>
    <message>
        <source>Linked to the case</source>
        <translation>Kopplad till ärendet</translation>
    </message>
    <message>
        <source>A mediation begins</source>
        <translation>En medling börjar</translation>
    </message>
    <message>
        <source>Kept as a request</source>
        <translation>Sparat som förfrågan</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>I papperskorgen</translation>
    </message>
    <message>
        <source>The words are gone, the counts stay</source>
        <translation>Orden är borta, antalen finns kvar</translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation>Börja ett fältpass</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Two by two is the rule. No names of people one meets.</source>
        <translation>Två och två är regeln. Inga namn på dem man möter.</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Stämning</translation>
    </message>
    <message>
        <source>Observed of the place</source>
        <translation>Iakttaget om platsen</translation>
    </message>
    <message>
        <source>Equipment, light, tension, new groups. Up to 600 characters.</source>
        <translation>Utrustning, ljus, spänning, nya grupper. Högst 600 tecken.</translation>
    </message>
    <message>
        <source>Reported to a city service</source>
        <translation>Anmält till en av stadens tjänster</translation>
    </message>
    <message>
        <source>Done by now</source>
        <translation>Åtgärdat nu</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Avsluta fältpasset</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Fältpass</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Save the round</source>
        <translation>Spara fältpasset</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadsdel</translation>
    </message>
    <message>
        <source>Weather, what is on</source>
        <translation>Väder, vad som händer</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Med</translation>
    </message>
    <message>
        <source>Street contact</source>
        <translation>Gatukontakt</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Spara kontakten</translation>
    </message>
    <message>
        <source>No names needed. Every field may stay empty but place and how many.</source>
        <translation>Inga namn behövs. Allt får vara tomt utom plats och antal.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hur många</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Räknade</translation>
    </message>
    <message>
        <source>Left empty, the number above counts.</source>
        <translation>Om det lämnas tomt gäller antalet ovan.</translation>
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
        <translation>Inledd av</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>Known group</source>
        <translation>Känd grupp</translation>
    </message>
    <message>
        <source>What the city calls it, never who belongs to it.</source>
        <translation>Vad staden kallar den, aldrig vilka som är med.</translation>
    </message>
    <message>
        <source>Who, only if needed</source>
        <translation>Vem, bara om det behövs</translation>
    </message>
    <message>
        <source>A first name or nickname at most.</source>
        <translation>Högst ett förnamn eller smeknamn.</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Iakttaget</translation>
    </message>
    <message>
        <source>Up to 600 characters.</source>
        <translation>Högst 600 tecken.</translation>
    </message>
    <message>
        <source>Rumours about</source>
        <translation>Rykten om</translation>
    </message>
    <message>
        <source>What people say about the place. Never about a person.</source>
        <translation>Vad folk säger om platsen. Aldrig om en person.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Up to five.</source>
        <translation>Högst fem.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>När det ska ske</translation>
    </message>
    <message>
        <source>Link to a case</source>
        <translation>Koppla till ett ärende</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>Koppla</translation>
    </message>
    <message>
        <source>Code or pseudonym</source>
        <translation>Kod eller pseudonym</translation>
    </message>
    <message>
        <source>The contact stays in your journal; you and your supervisor read it there.</source>
        <translation>Kontakten stannar i din journal; du och din arbetsledare läser den där.</translation>
    </message>
</context>
<context>
    <name>StreetPage</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Sök längre tillbaka</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are older than twelve months</source>
        <translation>
            <numerusform>%n kontakt är äldre än tolv månader</numerusform>
            <numerusform>%n kontakter är äldre än tolv månader</numerusform>
        </translation>
    </message>
    <message>
        <source>Their words go for good now; themes, numbers and places stay for the counts.</source>
        <translation>Orden försvinner nu för gott; teman, antal och platser blir kvar för räkningen.</translation>
    </message>
    <message>
        <source>There are more; they follow.</source>
        <translation>Det finns fler; de följer.</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Avsluta fältpasset</translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation>Börja ett fältpass</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Snabbregistrering</translation>
    </message>
    <message>
        <source>Street contacts</source>
        <translation>Gatukontakter</translation>
    </message>
    <message>
        <source>Rounds and whom we met: places, themes and numbers, no names.</source>
        <translation>Fältpass och möten: platser, teman och antal, inga namn.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Take the words away</source>
        <translation>Ta bort orden</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Fältpass</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Rounds and contacts</source>
        <translation>Fältpass och kontakter</translation>
    </message>
    <message>
        <source>No street contact yet</source>
        <translation>Ingen gatukontakt ännu</translation>
    </message>
    <message>
        <source>Whom one met stands here: where, how many, what it was about. Nobody&apos;s name is needed.</source>
        <translation>Här står möten: var, hur många, om vad. Ingens namn behövs.</translation>
    </message>
    <message>
        <source>No contact fits</source>
        <translation>Ingen kontakt passar</translation>
    </message>
    <message>
        <source>Nothing was found with these filters among the latest entries.</source>
        <translation>Med dessa filter hittades inget bland de senaste posterna.</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>välj</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>öppna</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Medling</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Förfrågan</translation>
    </message>
    <message>
        <source>Link to a case</source>
        <translation>Koppla till ett ärende</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papperskorg</translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>TabTitles</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Medlingar</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uppgifter</translation>
    </message>
</context>
<context>
    <name>TaskLines</name>
    <message>
        <source>Raise a flag</source>
        <translation>Sätta en markering</translation>
    </message>
    <message>
        <source>A next step from a note shows up here.</source>
        <translation>Ett nästa steg från en anteckning visas här.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Inget att göra här</translation>
    </message>
    <message>
        <source>Fold what is done</source>
        <translation>Fäll ihop det som är klart</translation>
    </message>
    <message numerus="yes">
        <source>Show %n that are done</source>
        <comment>steps</comment>
        <translation>
            <numerusform>Visa %n klart steg</numerusform>
            <numerusform>Visa %n klara steg</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markering</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Look at the case again: review</source>
        <translation>Se på ärendet igen: omprövning</translation>
    </message>
    <message>
        <source>Ask both sides whether the agreement holds</source>
        <translation>Fråga båda sidor om överenskommelsen håller</translation>
    </message>
    <message>
        <source>Ask whether it goes on: {what}</source>
        <translation>Fråga om det fortsätter: {what}</translation>
    </message>
    <message>
        <source>Ask {what} whether it arrived</source>
        <translation>Fråga {what} om det har kommit fram</translation>
    </message>
    <message>
        <source>Read the request for the first time</source>
        <translation>Läsa förfrågan första gången</translation>
    </message>
    <message>
        <source>Decide what becomes of the request</source>
        <translation>Avgöra vad som blir av förfrågan</translation>
    </message>
    <message>
        <source>Tell the person what is kept</source>
        <translation>Berätta för personen vad som bevaras</translation>
    </message>
    <message>
        <source>Talk over what happened</source>
        <translation>Prata igenom det som hände</translation>
    </message>
    <message>
        <source>Answer what somebody asked about their data</source>
        <translation>Svara på en fråga om egna uppgifter</translation>
    </message>
    <message>
        <source>New case: read it as the second person</source>
        <translation>Nytt ärende: läsa som andra person</translation>
    </message>
    <message>
        <source>Closing the case: agree or ask</source>
        <translation>Avsluta ärendet: godkänna eller fråga</translation>
    </message>
    <message>
        <source>Read the request as the second person</source>
        <translation>Läsa förfrågan som andra person</translation>
    </message>
    <message>
        <source>Agree to what shall leave for {what}</source>
        <translation>Godkänna det som ska till {what}</translation>
    </message>
    <message>
        <source>Read what was done in danger</source>
        <translation>Läsa vad som gjordes vid fara</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Behålla eller radera</translation>
    </message>
    <message>
        <source>The agreement to be supported ends</source>
        <translation>Det frivilliga deltagandet går ut</translation>
    </message>
    <message>
        <source>A consent ends: {what}</source>
        <translation>Ett samtycke går ut: {what}</translation>
    </message>
    <message>
        <source>Approve the message “{what}”, or ask</source>
        <translation>Godkänn budskapet ”{what}” eller fråga</translation>
    </message>
    <message>
        <source>The agreement with {what} ends</source>
        <translation>Överenskommelsen med {what} upphör</translation>
    </message>
    <message>
        <source>What is promised, to whom, and when.</source>
        <translation>Vad som är lovat, till vem och när.</translation>
    </message>
    <message>
        <source>Round since {time} with {names}</source>
        <translation>Fältpass sedan {time} med {names}</translation>
    </message>
    <message>
        <source>Round since {time}</source>
        <translation>Fältpass sedan {time}</translation>
    </message>
    <message>
        <source>you promised this on {day}</source>
        <translation>utlovat den {day}</translation>
    </message>
    <message>
        <source>street contact</source>
        <translation>kontakt på fältet</translation>
    </message>
    <message>
        <source>first step of a goal</source>
        <translation>första steget mot ett mål</translation>
    </message>
    <message>
        <source>case conference</source>
        <translation>ärendekonferens</translation>
    </message>
    <message>
        <source>mediation</source>
        <translation>medling</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>hänvisning</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>markering</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>erbjudande</translation>
    </message>
    <message>
        <source>since {day}</source>
        <comment>a follow-up</comment>
        <translation>sedan {day}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>Still open from before</source>
        <translation>Kvar sedan tidigare</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Utan dag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgon</translation>
    </message>
    <message>
        <source>{who} reached a goal: {what}</source>
        <translation>{who} har nått ett mål: {what}</translation>
    </message>
    <message>
        <source>{who} kept to it: {what}</source>
        <translation>{who}, det har hållit: {what}</translation>
    </message>
    <message>
        <source>{who}: {what}</source>
        <translation>{who}: {what}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Correction of a note</source>
        <translation>Rättelse av en anteckning</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Strength or concern</source>
        <translation>Styrka eller oro</translation>
    </message>
    <message>
        <source>Step of a case</source>
        <translation>Steg i ett ärende</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>New mediation</source>
        <translation>Ny medling</translation>
    </message>
    <message>
        <source>Session notes</source>
        <translation>Anteckningar från samtalet</translation>
    </message>
    <message>
        <source>Point of an agreement</source>
        <translation>Punkt i en överenskommelse</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulär</translation>
    </message>
    <message>
        <source>Stopped at {time}. Only you see it</source>
        <translation>Avbrutet {time}. Syns bara här</translation>
    </message>
    <message>
        <source>Stopped yesterday at {time}</source>
        <translation>Avbrutet i går {time}</translation>
    </message>
    <message>
        <source>Stopped on {day}</source>
        <translation>Avbrutet den {day}</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Shows the other themes</source>
        <translation>Visar övriga teman</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Medlingar</translation>
    </message>
    <message>
        <source>Transfer files</source>
        <translation>Filutbyte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>TodayBody</name>
    <message>
        <source>Open the round</source>
        <translation>Öppna fältpasset</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Att följa upp</translation>
    </message>
    <message>
        <source>No follow-ups for today</source>
        <translation>Inget att följa upp i dag</translation>
    </message>
    <message>
        <source>Whatever you promise in a note shows up here on its day.</source>
        <translation>Det som lovas i en anteckning står här på sin dag.</translation>
    </message>
    <message>
        <source>Look at the week</source>
        <translation>Se på veckan</translation>
    </message>
    <message>
        <source>Recent contacts</source>
        <translation>Senaste kontakter</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alla kontakter</translation>
    </message>
    <message>
        <source>Went well this week</source>
        <translation>Gick bra den här veckan</translation>
    </message>
    <message>
        <source>Waiting for your review</source>
        <translation>Väntar på en andra läsning</translation>
    </message>
    <message>
        <source>Your drafts</source>
        <translation>Egna utkast</translation>
    </message>
    <message>
        <source>Keep or erase?</source>
        <translation>Behålla eller radera?</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Vilka dagar</translation>
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
        <translation>nytt från en fil</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kasta</translation>
    </message>
    <message numerus="yes">
        <source>%n things are in the bin for 30 days</source>
        <translation>
            <numerusform>%n sak har legat 30 dagar i papperskorgen</numerusform>
            <numerusform>%n saker har legat 30 dagar i papperskorgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to decide before {day}</source>
        <translation>Inget att besluta före den {day}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
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
        <translation>I morgon</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denna vecka</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Visa fler</translation>
    </message>
    <message>
        <source>Nothing is due on these days.</source>
        <translation>Inget är planerat de här dagarna.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppet igen</translation>
    </message>
    <message>
        <source>Draft thrown away</source>
        <translation>Utkastet kastat</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation>Toppfält</translation>
    </message>
    <message>
        <source>Search people, places, notes</source>
        <comment>opens the search window</comment>
        <translation>Sök personer, platser, anteckningar</translation>
    </message>
    <message>
        <source>Danger</source>
        <comment>whom to ring and who decides</comment>
        <translation>Fara</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nu</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Taken back. The file can be brought in again.</source>
        <translation>Tillbakatagen. Filen kan hämtas in igen.</translation>
    </message>
    <message>
        <source>Transfer files</source>
        <translation>Filutbyte</translation>
    </message>
    <message>
        <source>Files go by stick from hand to hand. Liaise never connects to a network.</source>
        <translation>Filer går med sticka från hand till hand. Liaise ansluter aldrig till ett nätverk.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Titta igen</translation>
    </message>
    <message>
        <source>This laptop is not certified yet</source>
        <translation>Den här datorn är inte certifierad än</translation>
    </message>
    <message>
        <source>Your supervisor enrols it once, face to face. After that you can write files for colleagues and bring theirs in.</source>
        <translation>Din enhetschef registrerar den en gång, ansikte mot ansikte. Sedan kan du skriva filer till kollegor och hämta in deras.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Överlämna</translation>
    </message>
    <message>
        <source>Only the people you choose can open the file. It is signed by this laptop.</source>
        <translation>Bara de personer du väljer kan öppna filen. Datorn signerar den.</translation>
    </message>
    <message>
        <source>Who is it for</source>
        <translation>Vem den är till</translation>
    </message>
    <message>
        <source>Nobody else is certified on this laptop yet. Colleagues appear here once they are enrolled.</source>
        <translation>Ingen annan är certifierad på den här datorn än. Kollegor visas här när de är registrerade.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Vart den ska</translation>
    </message>
    <message>
        <source>Choose a stick or folder</source>
        <translation>Välj en sticka eller mapp</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Annan mapp…</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Skriv filen</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Hämta in</translation>
    </message>
    <message>
        <source>You see everything that a file would do before anything is written.</source>
        <translation>Du ser allt som en fil skulle göra innan något skrivs.</translation>
    </message>
    <message>
        <source>Drop a file anywhere on this page, or choose one.</source>
        <translation>Släpp en fil var som helst på sidan, eller välj en.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Välj en fil…</translation>
    </message>
    <message>
        <source>Lying ready</source>
        <translation>Ligger redo</translation>
    </message>
    <message>
        <source>No file lies ready on a stick or in a folder used before.</source>
        <translation>Ingen fil ligger redo på en sticka eller i en mapp som använts förut.</translation>
    </message>
    <message>
        <source>Hand-overs so far</source>
        <translation>Överlämningar hittills</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Nothing was handed over or brought in yet.</source>
        <translation>Inget har överlämnats eller hämtats in än.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Någon annan</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Spaces count.</source>
        <translation>Mellanslag räknas.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>Seven groups of four, from your recovery sheet.</source>
        <translation>Sju grupper om fyra, från ditt återställningsblad.</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Använd min återställningsnyckel</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>Andra vägar in</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your notes stay on this laptop</source>
        <translation>Dina anteckningar stannar på den här datorn</translation>
    </message>
    <message>
        <source>They are encrypted on the disk. The app never connects to the internet.</source>
        <translation>De är krypterade på disken. Programmet ansluter aldrig till internet.</translation>
    </message>
    <message>
        <source>It locks itself</source>
        <translation>Den låser sig själv</translation>
    </message>
    <message>
        <source>Drafts are yours alone</source>
        <translation>Utkast är dina egna</translation>
    </message>
    <message>
        <source>Your team and your supervisor see a note once you save it and hand it over.</source>
        <translation>Ditt team och din enhetschef ser en anteckning när du har sparat och överlämnat den.</translation>
    </message>
</context>
<context>
    <name>UnlockWords</name>
    <message>
        <source>City of {city}</source>
        <translation>{city} stad</translation>
    </message>
    <message>
        <source>Street work and mediation, {team}</source>
        <translation>Fältarbete och medling, {team}</translation>
    </message>
    <message>
        <source>After {minutes} min without a key or a touch, and whenever you ask.</source>
        <translation>Efter {minutes} min utan tangent eller beröring, och när du ber om det.</translation>
    </message>
    <message>
        <source>When the lid closes or the screen is locked, after {minutes} min without a key or a touch, and whenever you ask.</source>
        <translation>När locket stängs eller skärmen låses, efter {minutes} min utan tangent eller beröring, och när du ber om det.</translation>
    </message>
    <message>
        <source>Forgotten both? There are other ways in, which others hold for you.</source>
        <translation>Glömt båda? Det finns andra vägar in, som andra förvarar åt dig.</translation>
    </message>
    <message>
        <source>Forgotten both? Nobody, not even the city&apos;s IT desk, can open these notes. Your supervisor can help you start again from the last file you shared.</source>
        <translation>Glömt båda? Ingen, inte ens stadens IT, kan öppna anteckningarna. Din enhetschef kan hjälpa dig att börja om från den senaste filen du delade.</translation>
    </message>
    <message>
        <source>No notes here yet</source>
        <translation>Här finns inga anteckningar än</translation>
    </message>
    <message>
        <source>Invented notes for practice</source>
        <translation>Påhittade anteckningar för övning</translation>
    </message>
    <message>
        <source>Notes on this laptop</source>
        <translation>Anteckningar på den här datorn</translation>
    </message>
    <message>
        <source>Practice: nobody in here is real</source>
        <translation>Övning: ingen här är verklig</translation>
    </message>
    <message>
        <source>The passphrase is: {passphrase}</source>
        <translation>Lösenfrasen är: {passphrase}</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <comment>the passphrase of practice</comment>
        <translation>Fyll i den</translation>
    </message>
    <message>
        <source>Notes without a name</source>
        <translation>Anteckningar utan namn</translation>
    </message>
    <message>
        <source>Two shares of three</source>
        <translation>Två delar av tre</translation>
    </message>
    <message>
        <source>Recovery by the city</source>
        <translation>Återställning genom staden</translation>
    </message>
    <message>
        <source>Set up notes for somebody new</source>
        <translation>Gör anteckningar för någon ny</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öppnar…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation>Använd min lösenfras</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Använd min återställningsnyckel</translation>
    </message>
    <message>
        <source>Open the last good copy</source>
        <translation>Öppna den senaste hela kopian</translation>
    </message>
    <message>
        <source>Bring back what can be read</source>
        <translation>Hämta tillbaka det läsbara</translation>
    </message>
    <message>
        <source>Something wrong was typed here before. Try again in {seconds} s.</source>
        <translation>Något fel skrevs här tidigare. Försök igen om {seconds} s.</translation>
    </message>
    <message>
        <source>This code opens nothing here.</source>
        <translation>Den här nyckeln öppnar inget här.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Det är inte lösenfrasen.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>Försök igen om {seconds} s.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Försök igen.</translation>
    </message>
    <message>
        <source>Compare it with your sheet, group by group.</source>
        <translation>Jämför den med ditt blad, grupp för grupp.</translation>
    </message>
    <message>
        <source>Look again at group {group}.</source>
        <translation>Titta igen på grupp {group}.</translation>
    </message>
    <message>
        <source>Last opened here today at {time}</source>
        <translation>Senast öppnat här i dag kl. {time}</translation>
    </message>
    <message>
        <source>Last opened here on {day}</source>
        <translation>Senast öppnat här den {day}</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Covered</source>
        <translation>Täckt</translation>
    </message>
    <message>
        <source>Your notes are still open underneath. To close them, lock.</source>
        <translation>Under täcket är dina anteckningar fortfarande öppna. Lås för att stänga dem.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Visa igen</translation>
    </message>
</context>
<context>
    <name>VerifyStep</name>
    <message>
        <source>It is valid</source>
        <translation>Den gäller</translation>
    </message>
    <message>
        <source>Held by: {holder}</source>
        <translation>Innehas av: {holder}</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>Observed</source>
        <translation>Iakttagelse</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>Min tolkning</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Sett</translation>
    </message>
    <message>
        <source>Told to me</source>
        <translation>Berättat för mig</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Egna ord</translation>
    </message>
</context>
</TS>
