<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ca_ES" sourcelanguage="en_GB">
<context>
    <name>AccessBody</name>
    <message>
        <source>The log is read by the lead worker, the supervisor and the data protection officer.</source>
        <translation>El registre el llegeixen el referent, el responsable d’equip i el delegat de protecció de dades.</translation>
    </message>
    <message>
        <source>Nobody looked at who it is, and nothing left.</source>
        <translation>Ningú no ha mirat qui és i no n’ha sortit res.</translation>
    </message>
    <message>
        <source>Who looked, and what left</source>
        <translation>Qui ha mirat i què n’ha sortit</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>Entrades anteriors</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>As the system</source>
        <translation>Com el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Fosc</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrast alt</translation>
    </message>
</context>
<context>
    <name>AskedPage</name>
    <message>
        <source>“{word}”: is it needed here? Is it about what somebody did?</source>
        <translation>«{word}»: cal aquí? Tracta del que algú ha fet?</translation>
    </message>
</context>
<context>
    <name>AttachmentDialogs</name>
    <message>
        <source>Pictures, PDF, sound</source>
        <translation>Imatges, PDF, so</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Fitxer adjuntat</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>Còpia desada</translation>
    </message>
    <message>
        <source>File removed for good</source>
        <translation>Fitxer tret per sempre</translation>
    </message>
</context>
<context>
    <name>AttachmentForm</name>
    <message>
        <source>Attach a file</source>
        <translation>Adjunta un fitxer</translation>
    </message>
    <message>
        <source>Everybody who can read the note can open it.</source>
        <translation>Qui pot llegir la nota el pot obrir.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjunta</translation>
    </message>
    <message>
        <source>Attaching…</source>
        <translation>S’està adjuntant…</translation>
    </message>
    <message>
        <source>Open in another program?</source>
        <translation>Obrir-lo en un altre programa?</translation>
    </message>
    <message>
        <source>A plain copy goes into a private folder for another program to show. It is deleted when you lock, and again at the next start. The other program may keep traces that Liaise cannot delete.</source>
        <translation>Una còpia sense xifrar va a una carpeta privada perquè un altre programa la mostri. S’esborra en bloquejar, i un altre cop en el pròxim inici. L’altre programa pot guardar rastres que Liaise no pot esborrar.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Obre</translation>
    </message>
    <message>
        <source>Preparing the copy…</source>
        <translation>S’està preparant la còpia…</translation>
    </message>
    <message>
        <source>Remove this file for good?</source>
        <translation>Treure aquest fitxer per sempre?</translation>
    </message>
    <message>
        <source>It is erased here at once, and on other laptops with the next transfer file. Copies that somebody saved elsewhere stay.</source>
        <translation>S’esborra aquí de seguida, i en altres portàtils amb el pròxim fitxer de transferència. Les còpies desades en un altre lloc queden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Treu</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Desa una còpia</translation>
    </message>
    <message>
        <source>Saving the copy…</source>
        <translation>S’està desant la còpia…</translation>
    </message>
    <message>
        <source>Take out hidden data: place, time, device</source>
        <translation>Treu les dades ocultes: lloc, hora, aparell</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
</context>
<context>
    <name>AttachmentLine</name>
    <message>
        <source>Picture</source>
        <translation>Imatge</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>So</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fitxer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Obre</translation>
    </message>
    <message>
        <source>What to do with this file</source>
        <translation>Què fer amb aquest fitxer</translation>
    </message>
    <message>
        <source>{file}, not on this laptop</source>
        <translation>{file}, no és en aquest portàtil</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Desa una còpia…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Treu</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>When</source>
        <comment>of a backup</comment>
        <translation>Quan</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>of a backup</comment>
        <translation>On</translation>
    </message>
    <message>
        <source>It holds</source>
        <comment>of a backup</comment>
        <translation>Conté</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a backup</comment>
        <translation>Mida</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Aquest portàtil</translation>
    </message>
    <message>
        <source>You asked for it</source>
        <translation>L’heu demanada</translation>
    </message>
    <message>
        <source>Before another one was restored</source>
        <translation>Abans de restaurar-ne una altra</translation>
    </message>
    <message>
        <source>Made by itself</source>
        <translation>Feta automàticament</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Malmesa</translation>
    </message>
    <message>
        <source>Of other notes</source>
        <translation>D’altres notes</translation>
    </message>
    <message>
        <source>From before the keys were changed</source>
        <translation>D’abans de canviar les claus</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n cas</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mediation(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n mediació</numerusform>
            <numerusform>%n mediacions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupLook</name>
    <message>
        <source>It holds</source>
        <translation>Conté</translation>
    </message>
    <message>
        <source>It lacks</source>
        <translation>Li falta</translation>
    </message>
    <message>
        <source>If you restore it</source>
        <translation>Si la restaureu</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixa-ho</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaura-la</translation>
    </message>
</context>
<context>
    <name>BackupLookPanel</name>
    <message>
        <source>Backup of {moment}</source>
        <translation>Còpia de seguretat del {moment}</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>En aquest portàtil</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n cas</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mediation(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n mediació</numerusform>
            <numerusform>%n mediacions</numerusform>
        </translation>
    </message>
    <message>
        <source>{things}. Every page of it was read and is in order.</source>
        <translation>{things}. Se n’ha llegit cada pàgina i està en ordre.</translation>
    </message>
    <message>
        <source>Nothing: your notes hold no more than it does.</source>
        <translation>Res: les vostres notes no contenen més que ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made since {moment}</source>
        <translation>
            <numerusform>%n canvi fet des del {moment}</numerusform>
            <numerusform>%n canvis fets des del {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in notes</source>
        <translation>
            <numerusform>%n d’ells en notes</numerusform>
            <numerusform>%n d’ells en notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Your notes become as they were then.</source>
        <translation>Les vostres notes tornen a ser com llavors.</translation>
    </message>
    <message>
        <source>What is there now becomes a backup first, so nothing is lost.</source>
        <translation>Abans es fa una còpia del que hi ha ara: no es perd res.</translation>
    </message>
    <message>
        <source>What was erased since stays erased.</source>
        <translation>El que s’ha suprimit des de llavors continua suprimit.</translation>
    </message>
    <message>
        <source>The app closes your notes and asks for your passphrase again.</source>
        <translation>L’aplicació tanca les vostres notes i torna a demanar la frase de contrasenya.</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>A backup was made on {place}.</source>
        <translation>S’ha fet una còpia de seguretat a {place}.</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>aquest portàtil</translation>
    </message>
    <message>
        <source>There was none yet.</source>
        <translation>Encara no n’hi ha hagut cap.</translation>
    </message>
    <message>
        <source>{moment}, on {place}</source>
        <translation>{moment}, a {place}</translation>
    </message>
    <message>
        <source>No backup could be made since {day}</source>
        <translation>Des del {day} no s’ha pogut fer cap còpia de seguretat</translation>
    </message>
    <message>
        <source>{name}, last backup there on {day}</source>
        <translation>{name}, darrera còpia de seguretat el {day}</translation>
    </message>
</context>
<context>
    <name>BackupsForm</name>
    <message>
        <source>Each backup holds all your notes, encrypted like them. One is made when you lock, and one a day while the app is open.</source>
        <translation>Cada còpia de seguretat conté totes les vostres notes, xifrades com elles. Se’n fa una quan bloqueu, i una al dia mentre l’aplicació és oberta.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <comment>when it was made</comment>
        <translation>Darrera còpia de seguretat</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fes una còpia ara</translation>
    </message>
    <message>
        <source>Back up to…</source>
        <translation>Fes una còpia a…</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>list</comment>
        <translation>Còpies de seguretat</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Es cerquen còpies de seguretat…</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Encara no hi ha cap còpia de seguretat</translation>
    </message>
    <message>
        <source>One is made when you lock for the first time, or now if you like.</source>
        <translation>Se’n farà una el primer cop que bloquegeu, o ara si voleu.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Còpies de seguretat</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Examina-la</translation>
    </message>
    <message>
        <source>Not here at the moment</source>
        <translation>Ara no són aquí</translation>
    </message>
    <message>
        <source>These still hold what was erased in your notes. Put them in, and it is erased there too.</source>
        <translation>Aquests encara contenen el que s’ha suprimit a les vostres notes. Inseriu-los i també s’hi suprimirà.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Looking into the backup</source>
        <translation>S’examina la còpia de seguretat</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Es fa una còpia de seguretat</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Una altra carpeta…</translation>
    </message>
    <message>
        <source>This one cannot be opened here.</source>
        <translation>Aquesta no es pot obrir aquí.</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>On va la còpia de seguretat</translation>
    </message>
</context>
<context>
    <name>BinSection</name>
    <message numerus="yes">
        <source>%n days left</source>
        <comment>in the bin</comment>
        <translation>
            <numerusform>queda %n dia</numerusform>
            <numerusform>queden %n dies</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Suprimir per sempre</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Tornar al seu lloc</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>A la paperera</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Suprimit per sempre</translation>
    </message>
    <message>
        <source>What is put aside stands in no list and is not found. It can be put back at any time; after 30 days it is proposed for erasure.</source>
        <translation>El que s’aparta no és a cap llista i no es troba. Es pot tornar en qualsevol moment; al cap de 30 dies se’n proposa la supressió.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La paperera és buida</translation>
    </message>
    <message>
        <source>A note that its author puts into the bin shows up here.</source>
        <translation>Una nota que qui l’ha escrita posa a la paperera apareix aquí.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostra’n més</translation>
    </message>
</context>
<context>
    <name>BoxLine</name>
    <message>
        <source>Write</source>
        <translation>Escriu</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Encara no hi ha res anotat.</translation>
    </message>
    <message>
        <source>What else could explain it: {text}</source>
        <translation>Què més ho podria explicar: {text}</translation>
    </message>
    <message>
        <source>How we know it: {text}</source>
        <translation>Com ho sabem: {text}</translation>
    </message>
    <message>
        <source>What we do not know: {text}</source>
        <translation>El que no sabem: {text}</translation>
    </message>
</context>
<context>
    <name>BringInCard</name>
    <message>
        <source>The file to look into</source>
        <translation>El fitxer que es mirarà</translation>
    </message>
    <message>
        <source>Export files (*.liaise)</source>
        <comment>keep the part in brackets</comment>
        <translation>Fitxers d&apos;exportació (*.liaise)</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>S&apos;està comprovant {file}</translation>
    </message>
    <message>
        <source>Checking {file}: {done} of {total} changes</source>
        <translation>S&apos;està comprovant {file}: {done} de {total} canvis</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendari</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes següent</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Dies del mes</translation>
    </message>
</context>
<context>
    <name>CaptureRows</name>
    <message>
        <source>Other place</source>
        <translation>Un altre lloc</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observat</translation>
    </message>
    <message>
        <source>Up to five themes: the ones that mattered most.</source>
        <translation>Fins a cinc temes: els més importants.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many for a contact</source>
        <translation>
            <numerusform>%n caràcter de més per a un contacte</numerusform>
            <numerusform>%n caràcters de més per a un contacte</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lloc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre què</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Proper pas</translation>
    </message>
</context>
<context>
    <name>CardTroubles</name>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
</context>
<context>
    <name>CaseBody</name>
    <message>
        <source>What does this person do well?</source>
        <translation>Què fa bé aquesta persona?</translation>
    </message>
    <message>
        <source>None noted.</source>
        <translation>Res anotat.</translation>
    </message>
    <message>
        <source>This case is not on this laptop</source>
        <translation>Aquest cas no és en aquest portàtil</translation>
    </message>
    <message>
        <source>Two versions of the note from {day}</source>
        <translation>Dues versions de la nota del {day}</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Dues versions d&apos;una entrada</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two names</comment>
        <translation> i </translation>
    </message>
    <message>
        <source>You and {names} both changed it before the files met.</source>
        <translation>{names} i vós ho heu canviat abans que els fitxers es trobessin.</translation>
    </message>
    <message>
        <source>{names} changed it before the files met.</source>
        <translation>{names} ho han canviat abans que els fitxers es trobessin.</translation>
    </message>
    <message>
        <source>Both are kept; nothing is lost.</source>
        <translation>Es conserven totes dues; no es perd res.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <comment>versions to decide on</comment>
        <translation>
            <numerusform>N&apos;espera %n més.</numerusform>
            <numerusform>N&apos;esperen %n més.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} proposes it. With you, two people have agreed.</source>
        <translation>{name} ho proposa. Amb vós, dues persones hi estan d&apos;acord.</translation>
    </message>
    <message>
        <source>This case waits for a second reader</source>
        <translation>Aquest cas espera una segona lectura</translation>
    </message>
    <message>
        <source>Agree to open</source>
        <translation>Accepta l&apos;obertura</translation>
    </message>
    <message>
        <source>A supervisor has to agree before it opens. You can write already.</source>
        <translation>Una persona responsable d&apos;equip ho ha d&apos;acceptar abans que s&apos;obri. Ja podeu escriure.</translation>
    </message>
    <message>
        <source>You can read it. Notes are written by the team of the case.</source>
        <translation>El podeu llegir. Les notes les escriu l&apos;equip del cas.</translation>
    </message>
    <message>
        <source>Your role does not write here</source>
        <translation>La vostra funció no escriu aquí</translation>
    </message>
    <message>
        <source>Closed on {day}</source>
        <translation>Tancat el {day}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tancat</translation>
    </message>
    <message>
        <source>It can be read. To write, open it again.</source>
        <translation>Es pot llegir. Per escriure, torneu a obrir-lo.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Torna a obrir</translation>
    </message>
</context>
<context>
    <name>CaseForms</name>
    <message>
        <source>Added</source>
        <translation>Afegit</translation>
    </message>
    <message>
        <source>Corrected; the old text is in the history</source>
        <translation>Corregit; el text anterior és a l&apos;historial</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>Comentari afegit</translation>
    </message>
    <message>
        <source>Next step done</source>
        <translation>Pas següent fet</translation>
    </message>
    <message>
        <source>Next step open again</source>
        <translation>Pas següent obert de nou</translation>
    </message>
    <message>
        <source>Agreement kept</source>
        <translation>Acceptació desada</translation>
    </message>
    <message>
        <source>Next review kept</source>
        <translation>Propera revisió desada</translation>
    </message>
    <message>
        <source>The case is open</source>
        <translation>El cas és obert</translation>
    </message>
    <message>
        <source>The case went on</source>
        <translation>El cas ha avançat</translation>
    </message>
</context>
<context>
    <name>CaseGlance</name>
    <message>
        <source>At a glance</source>
        <translation>D’un cop d’ull</translation>
    </message>
    <message>
        <source>Who reads it: {names}</source>
        <translation>Qui ho llegeix: {names}</translation>
    </message>
    <message>
        <source>Nothing is promised.</source>
        <translation>No hi ha res promès.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Pas següent</translation>
    </message>
    <message>
        <source>More of them stand under Tasks.</source>
        <translation>La resta és a Tasques.</translation>
    </message>
    <message>
        <source>Also promised</source>
        <translation>També promès</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Últims contactes</translation>
    </message>
    <message>
        <source>None noted yet.</source>
        <translation>Encara no n’hi ha cap d’anotat.</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Worker</source>
        <translation>A càrrec</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acceptació</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Propera revisió</translation>
    </message>
    <message>
        <source>known since {month}</source>
        <translation>en contacte des de {month}</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>menor d&apos;edat</translation>
    </message>
    <message>
        <source>{name} (stands in: {other})</source>
        <translation>{name} (suplent: {other})</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Encara no anomenat</translation>
    </message>
    <message>
        <source>Agree to open…</source>
        <translation>Accepta l&apos;obertura…</translation>
    </message>
    <message>
        <source>Take to “{state}”…</source>
        <translation>Passa a «{state}»…</translation>
    </message>
    <message>
        <source>Agreement to be supported…</source>
        <translation>Acceptació de l&apos;acompanyament…</translation>
    </message>
    <message>
        <source>Next review…</source>
        <translation>Propera revisió…</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Quick note</source>
        <translation>Nota ràpida</translation>
    </message>
    <message>
        <source>Summary as PDF</source>
        <translation>Resum en PDF</translation>
    </message>
    <message>
        <source>More about this case</source>
        <translation>Més sobre aquest cas</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Parts del cas</translation>
    </message>
</context>
<context>
    <name>CasePlates</name>
    <message>
        <source>Still missing: {what}.</source>
        <translation>Encara falta: {what}.</translation>
    </message>
</context>
<context>
    <name>CaseStepForms</name>
    <message>
        <source>Take the case to “{state}”</source>
        <translation>Passar el cas a «{state}»</translation>
    </message>
    <message>
        <source>Take this step</source>
        <translation>Fes aquest pas</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>Primera revisió</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>Com està ara</translation>
    </message>
    <message>
        <source>At most 600 signs; nothing new is gathered.</source>
        <translation>Com a màxim 600 signes; no es recull res de nou.</translation>
    </message>
    <message>
        <source>Read it as the second person: is a file needed, and why now?</source>
        <translation>Llegir com a segona persona: cal un expedient, i per què ara?</translation>
    </message>
    <message>
        <source>After six months of rest, closing is proposed.</source>
        <translation>Després de sis mesos de pausa es proposa el tancament.</translation>
    </message>
    <message>
        <source>The checklist comes next; a second person then agrees.</source>
        <translation>Segueix la llista de comprovació; després una altra persona hi dona l&apos;acord.</translation>
    </message>
    <message>
        <source>The second person agrees with the checklist.</source>
        <translation>La segona persona aprova la llista de comprovació.</translation>
    </message>
    <message>
        <source>No file is made. What was proposed is to be erased.</source>
        <translation>No es crea expedient. El que s&apos;ha proposat s&apos;ha de suprimir.</translation>
    </message>
    <message>
        <source>The case is handed over and ends here.</source>
        <translation>El cas es traspassa i acaba aquí.</translation>
    </message>
    <message>
        <source>Who comes back is welcome; what was said at the end is cleared.</source>
        <translation>Qui torna és benvingut; el que es va dir al final es buida.</translation>
    </message>
    <message>
        <source>Two people then decide: erase, keep longer, or only count.</source>
        <translation>Dues persones decideixen després: suprimir, guardar més temps o només comptar.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisió</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Desa la revisió</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Feta el</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Segona persona</translation>
    </message>
    <message>
        <source>What has grown stronger?</source>
        <translation>Què s&apos;ha enfortit?</translation>
    </message>
    <message>
        <source>What else has changed?</source>
        <translation>Què més ha canviat?</translation>
    </message>
    <message>
        <source>Is it still necessary?</source>
        <translation>Encara és necessari?</translation>
    </message>
    <message>
        <source>Is it still proportionate?</source>
        <translation>Encara és proporcionat?</translation>
    </message>
    <message>
        <source>Is the legal basis still right?</source>
        <translation>Encara és correcta la base jurídica?</translation>
    </message>
    <message>
        <source>Is the person informed?</source>
        <translation>Està informada la persona?</translation>
    </message>
    <message>
        <source>Which lines are wrong or outdated?</source>
        <translation>Quines línies són errònies o antiquades?</translation>
    </message>
    <message>
        <source>What can go?</source>
        <translation>Què pot marxar?</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisió</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Propera revisió</translation>
    </message>
    <message>
        <source>It counts once the second person has read it. “I do not know” is an answer.</source>
        <translation>Compta quan la segona persona l&apos;ha llegida. «No ho sé» és una resposta.</translation>
    </message>
    <message>
        <source>Reason of closure</source>
        <translation>Motiu del tancament</translation>
    </message>
    <message>
        <source>Looked at together</source>
        <translation>Examinat junts</translation>
    </message>
    <message>
        <source>The person agrees to be asked again after six and twelve months</source>
        <translation>La persona accepta que se li pregunti al cap de sis i dotze mesos</translation>
    </message>
    <message>
        <source>Before the case is closed</source>
        <translation>Abans de tancar el cas</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>Desa la llista</translation>
    </message>
    <message>
        <source>A second person reads it and closes the case.</source>
        <translation>Una altra persona la llegeix i tanca el cas.</translation>
    </message>
    <message>
        <source>Whose case it is</source>
        <translation>De qui és el cas</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button of a form</comment>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Suplència</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable d&apos;equip</translation>
    </message>
    <message>
        <source>Who reads the case changes with it, and the whole history goes along.</source>
        <translation>També canvia qui llegeix el cas, i tota la història l&apos;acompanya.</translation>
    </message>
</context>
<context>
    <name>CaseStepWords</name>
    <message>
        <source>The case went on</source>
        <translation>El cas ha avançat</translation>
    </message>
    <message>
        <source>Review kept; it waits for its second person</source>
        <translation>Revisió desada; espera la segona persona</translation>
    </message>
    <message>
        <source>Review read; it counts from now on</source>
        <translation>Revisió llegida; compta des d&apos;ara</translation>
    </message>
    <message>
        <source>Checklist kept</source>
        <translation>Llista desada</translation>
    </message>
    <message>
        <source>Handed on; the next file takes it along</source>
        <translation>Traspassat; el proper fitxer se l&apos;endú</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Limitat</translation>
    </message>
    <message>
        <source>It is only read until this is lifted.</source>
        <translation>Només es llegeix fins que s&apos;aixequi.</translation>
    </message>
    <message numerus="yes">
        <source>The review is %n days late</source>
        <translation>
            <numerusform>La revisió porta %n dia de retard</numerusform>
            <numerusform>La revisió porta %n dies de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new leaves but hand-overs and what safety or a right asks for.</source>
        <translation>No surt res de nou, excepte traspassos i el que demanen la seguretat o un dret.</translation>
    </message>
    <message>
        <source>It has rested for six months</source>
        <translation>Fa sis mesos que reposa</translation>
    </message>
    <message>
        <source>Closing the case is proposed. Nothing happens by itself.</source>
        <translation>Es proposa tancar el cas. Res no passa sol.</translation>
    </message>
    <message>
        <source>Two people decide whether it is erased, kept longer, or only counted.</source>
        <translation>Dues persones decideixen si se suprimeix, es guarda més temps o només es compta.</translation>
    </message>
    <message>
        <source>Nothing more comes: this case is at its end.</source>
        <translation>No segueix res més: aquest cas ha acabat.</translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Encara falta: {things}.</translation>
    </message>
    <message>
        <source>The supervisor takes this step, on their own laptop.</source>
        <translation>Aquest pas el fa la persona responsable d&apos;equip, al seu portàtil.</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>Hi és tot.</translation>
    </message>
    <message>
        <source>Worker: {name}</source>
        <translation>Responsable: {name}</translation>
    </message>
    <message>
        <source>Stands in: {name}</source>
        <translation>Suplència: {name}</translation>
    </message>
    <message>
        <source>Supervisor: {name}</source>
        <translation>Responsable d&apos;equip: {name}</translation>
    </message>
    <message>
        <source>Nobody went through the checklist yet.</source>
        <translation>Encara ningú ha repassat la llista.</translation>
    </message>
    <message>
        <source>Gone through by {name}</source>
        <translation>Repassada per {name}</translation>
    </message>
    <message>
        <source>{day}, {name} and {other}</source>
        <translation>{day}, {name} i {other}</translation>
    </message>
    <message>
        <source>Waits for the second person</source>
        <translation>Espera la segona persona</translation>
    </message>
</context>
<context>
    <name>CaseSteps</name>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Encara falta: {things}.</translation>
    </message>
    <message>
        <source>Take this step</source>
        <translation>Fes aquest pas</translation>
    </message>
    <message>
        <source>Go through the checklist</source>
        <translation>Repassa la llista</translation>
    </message>
    <message>
        <source>Write a review</source>
        <translation>Escriu una revisió</translation>
    </message>
    <message>
        <source>Next review on {day}.</source>
        <translation>Propera revisió el {day}.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>L&apos;he llegida</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>Traspassa</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Què ve ara</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Tancament</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisions</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persones</translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <source>Case summary</source>
        <translation>Resum del cas</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>El cas</translation>
    </message>
    <message>
        <source>Two versions of this page differ and nobody has decided between them yet. Ask before you rely on it.</source>
        <translation>Dues versions d&apos;aquesta pàgina difereixen i encara ningú no ha decidit entre elles. Pregunteu abans de refiar-vos-en.</translation>
    </message>
    <message>
        <source>{lead}, stands in: {standin}</source>
        <translation>{lead}, suplent: {standin}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estat</translation>
    </message>
    <message>
        <source>Purpose of the case</source>
        <translation>Finalitat del cas</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation>Per què cal</translation>
    </message>
    <message>
        <source>Agreement to be supported</source>
        <translation>Acceptació de l&apos;acompanyament</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Informació donada</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>De qui es tracta</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>A càrrec</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable d&apos;equip</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Propera revisió</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Es conserva fins al</translation>
    </message>
    <message>
        <source>Form of violence in view</source>
        <translation>Forma de violència considerada</translation>
    </message>
    <message>
        <source>{state}, since {day}</source>
        <comment>state of a case and the day it was opened</comment>
        <translation>{state}, des del {day}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>vàlid fins al {day}</translation>
    </message>
    <message>
        <source>known since {day}</source>
        <translation>en contacte des del {day}</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>menor d&apos;edat</translation>
    </message>
    <message>
        <source>Review of the case</source>
        <translation>Revisió del cas</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguiment</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Passos següents</translation>
    </message>
    <message>
        <source>No step is open.</source>
        <translation>No hi ha cap pas obert.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Què</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quan</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Mediacions</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediació</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Tipus de conflicte</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Pas següent</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Últim contacte</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Propera revisió</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estat</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>A càrrec</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>dues versions</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>esborrany</translation>
    </message>
    <message>
        <source>new from file</source>
        <translation>nou de fitxer</translation>
    </message>
    <message>
        <source>for review</source>
        <translation>per revisar</translation>
    </message>
    <message>
        <source>Nothing agreed yet</source>
        <translation>Encara res acordat</translation>
    </message>
    <message>
        <source>open since {day}</source>
        <translation>obert des del {day}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sense data</translation>
    </message>
    <message>
        <source>due</source>
        <translation>pendent</translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>Compare</source>
        <translation>Compara</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>leaves two versions undecided for now</comment>
        <translation>Més tard</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Fortaleses</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a strength or a concern</comment>
        <translation>Afegeix</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Preocupacions</translation>
    </message>
    <message>
        <source>Starts with your first note</source>
        <translation>Comença amb la primera nota</translation>
    </message>
    <message>
        <source>Whatever you write down shows up here, newest first.</source>
        <translation>Tot el que anoteu apareix aquí, el més nou primer.</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>Entrades anteriors</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>All districts</source>
        <translation>Tots els barris</translation>
    </message>
    <message>
        <source>1,000 cases or more</source>
        <translation>1.000 casos o més</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n cas</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>District</source>
        <translation>Barri</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Filtra els casos</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>Ningú no coincideix amb aquests filtres</translation>
    </message>
    <message>
        <source>Look among all cases, or with fewer letters.</source>
        <translation>Cerqueu entre tots els casos, o amb menys lletres.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Esborra</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Encara cap cas</translation>
    </message>
    <message>
        <source>A street contact does not need one.</source>
        <translation>Un contacte de carrer no en necessita.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Cas nou</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Obre</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escriu una nota</translation>
    </message>
    <message>
        <source>People you accompany, with their agreement</source>
        <translation>Persones que acompanyeu, amb la seva acceptació</translation>
    </message>
    <message>
        <source>Name, code, place or word</source>
        <translation>Nom, codi, lloc o paraula</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>cases that are open</comment>
        <translation>Oberts</translation>
    </message>
    <message>
        <source>Mine and shared</source>
        <translation>Meus i compartits</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Revisió pendent</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>Amb esborrany</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mou</translation>
    </message>
    <message>
        <source>open</source>
        <translation>obre</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtra</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Backup</source>
        <translation>Còpia de seguretat</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>S’està bloquejant</translation>
    </message>
    <message>
        <source>A backup is being made first. Cancel locks without it.</source>
        <translation>Primer es fa una còpia de seguretat. Cancel·lar bloqueja sense fer-la.</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Proposed</source>
        <translation>Proposat</translation>
    </message>
    <message>
        <source>First talks</source>
        <translation>Primeres converses</translation>
    </message>
    <message>
        <source>Support under way</source>
        <translation>Acompanyament en curs</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>En tancament</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tancat</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reobert</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Traspassat</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>No assumit</translation>
    </message>
    <message>
        <source>First look back</source>
        <translation>Primera mirada enrere</translation>
    </message>
    <message>
        <source>Second look back</source>
        <translation>Segona mirada enrere</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Conservar o suprimir</translation>
    </message>
    <message>
        <source>Kept until a date</source>
        <translation>Conservat fins a una data</translation>
    </message>
    <message>
        <source>Made anonymous</source>
        <translation>Anonimitzat</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Suprimit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lloc</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Encara no preguntat</translation>
    </message>
    <message>
        <source>Agreed to be supported</source>
        <translation>Ha acceptat l&apos;acompanyament</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rebutjat</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No escau</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Informació donada</translation>
    </message>
    <message>
        <source>Information postponed</source>
        <translation>Informació ajornada</translation>
    </message>
    <message>
        <source>Voluntary support of a person</source>
        <translation>Acompanyament voluntari d&apos;una persona</translation>
    </message>
    <message>
        <source>Support of relatives</source>
        <translation>Suport a familiars</translation>
    </message>
    <message>
        <source>Advice to a professional</source>
        <translation>Assessorament a professionals</translation>
    </message>
    <message>
        <source>Work with a group</source>
        <translation>Treball amb un grup</translation>
    </message>
    <message>
        <source>Work on a place</source>
        <translation>Treball en un lloc</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediació</translation>
    </message>
    <message>
        <source>Return to community</source>
        <translation>Retorn a la comunitat</translation>
    </message>
    <message>
        <source>Bridge to an exit programme</source>
        <translation>Pont cap a un programa de sortida</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Missió d&apos;interès públic</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>Obligació legal</translation>
    </message>
    <message>
        <source>Consent to the processing</source>
        <translation>Consentiment per al tractament</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>Interessos vitals</translation>
    </message>
    <message>
        <source>Far-right</source>
        <translation>Extrema dreta</translation>
    </message>
    <message>
        <source>Jihadist</source>
        <translation>Gihadista</translation>
    </message>
    <message>
        <source>Far-left</source>
        <translation>Extrema esquerra</translation>
    </message>
    <message>
        <source>Violent gang</source>
        <translation>Banda violenta</translation>
    </message>
    <message>
        <source>Football violence</source>
        <translation>Violència en el futbol</translation>
    </message>
    <message>
        <source>Single issue</source>
        <translation>Causa única</translation>
    </message>
    <message>
        <source>Conspiracy, anti-state</source>
        <translation>Conspiracionisme, antiestatal</translation>
    </message>
    <message>
        <source>Mixed or unclear</source>
        <translation>Mixta o poc clara</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>No valorada</translation>
    </message>
    <message>
        <source>Team of the case</source>
        <translation>Equip del cas</translation>
    </message>
    <message>
        <source>Lead worker and supervisor</source>
        <translation>Persona a càrrec i responsable d&apos;equip</translation>
    </message>
    <message>
        <source>Author only</source>
        <translation>Només qui ho ha escrit</translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation>Objectius assolits</translation>
    </message>
    <message>
        <source>Agreed end</source>
        <translation>Final acordat</translation>
    </message>
    <message>
        <source>The person does not want it</source>
        <translation>La persona no ho vol</translation>
    </message>
    <message>
        <source>No contact for a long time</source>
        <translation>Sense contacte des de fa temps</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>S&apos;ha mudat</translation>
    </message>
    <message>
        <source>Another service leads</source>
        <translation>Un altre servei ho porta</translation>
    </message>
    <message>
        <source>No ground any longer</source>
        <translation>Ja no hi ha motiu</translation>
    </message>
    <message>
        <source>The person has died</source>
        <translation>La persona ha mort</translation>
    </message>
    <message>
        <source>Opened in error</source>
        <translation>Obert per error</translation>
    </message>
    <message>
        <source>Person supported</source>
        <translation>Persona acompanyada</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Familiar</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Reference person</source>
        <translation>Persona de referència</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fortalesa</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Preocupació</translation>
    </message>
    <message>
        <source>People who hold</source>
        <translation>Persones que sostenen</translation>
    </message>
    <message>
        <source>A trusted adult</source>
        <translation>Una persona adulta de confiança</translation>
    </message>
    <message>
        <source>Family that talks</source>
        <translation>Família que parla</translation>
    </message>
    <message>
        <source>Skills and talents</source>
        <translation>Capacitats i talents</translation>
    </message>
    <message>
        <source>A place in school or job</source>
        <translation>Un lloc a l&apos;escola o a la feina</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Able to doubt and discuss</source>
        <translation>Sap dubtar i debatre</translation>
    </message>
    <message>
        <source>Mixed circles</source>
        <translation>Entorn divers</translation>
    </message>
    <message>
        <source>Trusts someone from a service</source>
        <translation>Confia en algú d&apos;un servei</translation>
    </message>
    <message>
        <source>Ways to cope with anger or hurt</source>
        <translation>Maneres d&apos;afrontar la ràbia o el dolor</translation>
    </message>
    <message>
        <source>Meaning lived peacefully</source>
        <translation>Sentit viscut en pau</translation>
    </message>
    <message>
        <source>Takes part, has a say</source>
        <translation>Participa, té veu</translation>
    </message>
    <message>
        <source>Comes to meetings</source>
        <translation>Ve a les trobades</translation>
    </message>
    <message>
        <source>Another strength</source>
        <translation>Una altra fortalesa</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguretat</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amistats</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educació</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Feina</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Habitatge</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Diners</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salut</translation>
    </message>
    <message>
        <source>Mental strain</source>
        <translation>Malestar psíquic</translation>
    </message>
    <message>
        <source>Substances, gambling</source>
        <translation>Substàncies, joc</translation>
    </message>
    <message>
        <source>Papers, rights, discrimination</source>
        <translation>Papers, drets, discriminació</translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation>Pertinença</translation>
    </message>
    <message>
        <source>Talk about meaning and identity</source>
        <translation>Parlar de sentit i identitat</translation>
    </message>
    <message>
        <source>Life online</source>
        <translation>Vida en línia</translation>
    </message>
    <message>
        <source>Leisure</source>
        <translation>Lleure</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicte</translation>
    </message>
    <message>
        <source>May harm themselves</source>
        <translation>Es podria fer mal</translation>
    </message>
    <message>
        <source>May harm others</source>
        <translation>Podria fer mal a altres persones</translation>
    </message>
    <message>
        <source>Said they would harm someone</source>
        <translation>Ha dit que faria mal a algú</translation>
    </message>
    <message>
        <source>Weapon</source>
        <translation>Arma</translation>
    </message>
    <message>
        <source>Prepares to leave for a conflict area</source>
        <translation>Prepara la marxa a una zona de conflicte</translation>
    </message>
    <message>
        <source>Pressured or recruited</source>
        <translation>Sota pressió o en captació</translation>
    </message>
    <message>
        <source>Cut off from everybody</source>
        <translation>Sense tracte amb ningú</translation>
    </message>
    <message>
        <source>Sudden break with school, job, family</source>
        <translation>Trencament sobtat amb escola, feina, família</translation>
    </message>
    <message>
        <source>Suffered violence or hate</source>
        <translation>Ha patit violència o odi</translation>
    </message>
    <message>
        <source>Child in need</source>
        <translation>Menor en situació de necessitat</translation>
    </message>
    <message>
        <source>Another concern</source>
        <translation>Una altra preocupació</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Trucada</translation>
    </message>
    <message>
        <source>Contact with a service</source>
        <translation>Contacte amb un servei</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisió</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Office matter</source>
        <translation>Afer administratiu</translation>
    </message>
    <message>
        <source>Result of team discussion</source>
        <translation>Resultat de la reunió d&apos;equip</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>No hi era</translation>
    </message>
    <message>
        <source>Not asked this time</source>
        <translation>Aquesta vegada no preguntat</translation>
    </message>
    <message>
        <source>Did not want to say</source>
        <translation>No ho ha volgut dir</translation>
    </message>
    <message>
        <source>No common language yet</source>
        <translation>Encara sense llengua comuna</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Un altre motiu</translation>
    </message>
    <message>
        <source>Wants our help</source>
        <translation>Vol la nostra ajuda</translation>
    </message>
    <message>
        <source>Release from secrecy</source>
        <translation>Autorització per compartir informació</translation>
    </message>
    <message>
        <source>Agrees to mediation</source>
        <translation>Accepta la mediació</translation>
    </message>
    <message>
        <source>Photo at an event</source>
        <translation>Foto en un acte</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demanat</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donat</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusat</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirat</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducat</translation>
    </message>
    <message>
        <source>To the person</source>
        <translation>A la persona</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Derivació</translation>
    </message>
    <message>
        <source>Case conference</source>
        <translation>Reunió de cas</translation>
    </message>
    <message>
        <source>To our own supervisor</source>
        <translation>A responsable d&apos;equip propi</translation>
    </message>
    <message>
        <source>Child or adult protection</source>
        <translation>Protecció d&apos;infants o persones adultes</translation>
    </message>
    <message>
        <source>Order of court or prosecutor</source>
        <translation>Ordre judicial o de fiscalia</translation>
    </message>
    <message>
        <source>Acute danger</source>
        <translation>Perill greu</translation>
    </message>
    <message>
        <source>Other request by police</source>
        <translation>Una altra petició policial</translation>
    </message>
    <message>
        <source>Intelligence service</source>
        <translation>Servei d&apos;intel·ligència</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadística</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Traspàs</translation>
    </message>
    <message>
        <source>Notice of correction or erasure</source>
        <translation>Avís de rectificació o supressió</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Oral</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fitxer</translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation>Resum del cas</translation>
    </message>
    <message>
        <source>Mediation agreement</source>
        <translation>Acord de mediació</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Mediador/a</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable d&apos;equip</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Delegat/ada de protecció de dades</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>Informàtica</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>No ho sé</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Sol·licitada</translation>
    </message>
    <message>
        <source>Found suitable</source>
        <translation>Considerada adequada</translation>
    </message>
    <message>
        <source>Separate talks</source>
        <translation>Converses per separat</translation>
    </message>
    <message>
        <source>All have agreed</source>
        <translation>Tothom ha acceptat</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acord</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>Sense acord</translation>
    </message>
    <message>
        <source>First check held</source>
        <translation>Primera comprovació feta</translation>
    </message>
    <message>
        <source>Second check held</source>
        <translation>Segona comprovació feta</translation>
    </message>
    <message>
        <source>Not suitable</source>
        <translation>No adequada</translation>
    </message>
    <message>
        <source>Declined by a side</source>
        <translation>Rebutjada per una part</translation>
    </message>
    <message>
        <source>Stopped by a side</source>
        <translation>Aturada per una part</translation>
    </message>
    <message>
        <source>Referred elsewhere</source>
        <translation>Derivada a un altre lloc</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>Resolta al moment</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>Al moment</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>A petició</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Soroll</translation>
    </message>
    <message>
        <source>Use of shared space</source>
        <translation>Ús d&apos;un espai compartit</translation>
    </message>
    <message>
        <source>Youth and residents</source>
        <translation>Jovent i veïnat</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Veïnat</translation>
    </message>
    <message>
        <source>Tenant and landlord</source>
        <translation>Llogater i propietari</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escola</translation>
    </message>
    <message>
        <source>Between young people</source>
        <translation>Entre joves</translation>
    </message>
    <message>
        <source>Citizen and service</source>
        <translation>Ciutadania i servei</translation>
    </message>
    <message>
        <source>Youth and police</source>
        <translation>Jovent i policia</translation>
    </message>
    <message>
        <source>Traders</source>
        <translation>Comerç</translation>
    </message>
    <message>
        <source>Between groups</source>
        <translation>Entre grups</translation>
    </message>
    <message>
        <source>After a hate incident</source>
        <translation>Després d&apos;un incident d&apos;odi</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Aficions</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línia</translation>
    </message>
    <message>
        <source>Another conflict</source>
        <translation>Un altre conflicte</translation>
    </message>
    <message>
        <source>Written agreement</source>
        <translation>Acord escrit</translation>
    </message>
    <message>
        <source>Spoken agreement</source>
        <translation>Acord oral</translation>
    </message>
    <message>
        <source>Better without agreement</source>
        <translation>Millor sense acord</translation>
    </message>
    <message>
        <source>Settled by a go-between</source>
        <translation>Resolt per un intermediari</translation>
    </message>
    <message>
        <source>Escalation prevented, conflict open</source>
        <translation>Escalada evitada, conflicte obert</translation>
    </message>
    <message>
        <source>Only advice</source>
        <translation>Només assessorament</translation>
    </message>
    <message>
        <source>Requester stopped</source>
        <translation>Qui ho va demanar ho ha deixat</translation>
    </message>
    <message>
        <source>Other side declined</source>
        <translation>L&apos;altra part ho ha rebutjat</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Derivada</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curs</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Veïnat</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Joves</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Propietat</translation>
    </message>
    <message>
        <source>Club or association</source>
        <translation>Club o associació</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servei</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Policia</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Another side</source>
        <translation>Una altra part</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Signat en paper</translation>
    </message>
    <message>
        <source>Spoken before a witness</source>
        <translation>Oral davant de testimoni</translation>
    </message>
    <message>
        <source>Joint session</source>
        <translation>Sessió conjunta</translation>
    </message>
    <message>
        <source>Shuttle</source>
        <translation>Mediació indirecta</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per telèfon</translation>
    </message>
    <message>
        <source>Group circle</source>
        <translation>Cercle de grup</translation>
    </message>
    <message>
        <source>Two mediators</source>
        <translation>Dos mediadors</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Des de</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Fins a</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Encara no toca</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Complert</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>Complert en part</translation>
    </message>
    <message>
        <source>Not held: let us talk</source>
        <translation>No s&apos;aguanta: parlem-ne</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No complert</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sap</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrit</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>2 to 4</source>
        <translation>De 2 a 4</translation>
    </message>
    <message>
        <source>5 to 9</source>
        <translation>De 5 a 9</translation>
    </message>
    <message>
        <source>10 or more</source>
        <translation>10 o més</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Cordial</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Tranquil</translation>
    </message>
    <message>
        <source>Guarded</source>
        <translation>Reservat</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>Look in again</source>
        <translation>Tornar a passar</translation>
    </message>
    <message>
        <source>Offer a talk</source>
        <translation>Oferir una conversa</translation>
    </message>
    <message>
        <source>Pass something on</source>
        <translation>Transmetre alguna cosa</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matí</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Tarda</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Vespre</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nit</translation>
    </message>
    <message>
        <source>By us</source>
        <translation>Per nosaltres</translation>
    </message>
    <message>
        <source>By the person or group</source>
        <translation>Per la persona o el grup</translation>
    </message>
    <message>
        <source>By a relative</source>
        <translation>Per un familiar</translation>
    </message>
    <message>
        <source>By another service</source>
        <translation>Per un altre servei</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femení</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculí</translation>
    </message>
    <message>
        <source>Other or diverse</source>
        <translation>Altre o divers</translation>
    </message>
    <message>
        <source>Gender not noted</source>
        <translation>Gènere no anotat</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Neteja</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Enllumenat</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparació</translation>
    </message>
    <message>
        <source>Trees and greenery</source>
        <translation>Arbres i verd</translation>
    </message>
    <message>
        <source>Traffic and parking</source>
        <translation>Trànsit i aparcament</translation>
    </message>
    <message>
        <source>Another fault of the place</source>
        <translation>Un altre defecte del lloc</translation>
    </message>
    <message>
        <source>Lively</source>
        <translation>Animat</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Tens</translation>
    </message>
    <message>
        <source>Open conflict</source>
        <translation>Conflicte obert</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Ningú allà</translation>
    </message>
    <message>
        <source>Greeting in passing</source>
        <translation>Salutació de pas</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Long conversation</source>
        <translation>Conversa llarga</translation>
    </message>
    <message>
        <source>Group talk</source>
        <translation>Xerrada en grup</translation>
    </message>
    <message>
        <source>Activity together</source>
        <translation>Activitat conjunta</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Visita a domicili</translation>
    </message>
    <message>
        <source>Call or message</source>
        <translation>Trucada o missatge</translation>
    </message>
    <message>
        <source>At our place</source>
        <translation>Al nostre local</translation>
    </message>
    <message>
        <source>Public event</source>
        <translation>Acte públic</translation>
    </message>
    <message>
        <source>Online outreach</source>
        <translation>Treball de carrer en línia</translation>
    </message>
    <message>
        <source>Under 12</source>
        <translation>Menys de 12</translation>
    </message>
    <message>
        <source>12 to 15</source>
        <translation>12 a 15</translation>
    </message>
    <message>
        <source>16 to 17</source>
        <translation>16 a 17</translation>
    </message>
    <message>
        <source>18 to 25</source>
        <translation>18 a 25</translation>
    </message>
    <message>
        <source>26 to 40</source>
        <translation>26 a 40</translation>
    </message>
    <message>
        <source>41 to 64</source>
        <translation>41 a 64</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 i més</translation>
    </message>
    <message>
        <source>Age not noted</source>
        <translation>Edat no anotada</translation>
    </message>
    <message>
        <source>School or training</source>
        <translation>Escola o formació</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Feina</translation>
    </message>
    <message>
        <source>Money and debt</source>
        <translation>Diners i deutes</translation>
    </message>
    <message>
        <source>Papers and residence</source>
        <translation>Papers i residència</translation>
    </message>
    <message>
        <source>Discrimination experienced</source>
        <translation>Discriminació viscuda</translation>
    </message>
    <message>
        <source>Relations with police</source>
        <translation>Relació amb la policia</translation>
    </message>
    <message>
        <source>Court and probation</source>
        <translation>Tribunal i mesures penals</translation>
    </message>
    <message>
        <source>Belonging, identity</source>
        <translation>Pertinença, identitat</translation>
    </message>
    <message>
        <source>World events</source>
        <translation>Actualitat mundial</translation>
    </message>
    <message>
        <source>Questions of worldview</source>
        <translation>Qüestions de visió del món</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Xarxes socials</translation>
    </message>
    <message>
        <source>Hate speech heard</source>
        <translation>Discurs d&apos;odi sentit</translation>
    </message>
    <message>
        <source>Violence feared or suffered</source>
        <translation>Violència temuda o patida</translation>
    </message>
    <message>
        <source>Pressure by groups</source>
        <translation>Pressió de grups</translation>
    </message>
    <message>
        <source>Use of public space</source>
        <translation>Ús de l&apos;espai públic</translation>
    </message>
    <message>
        <source>Sport and fans</source>
        <translation>Esport i aficions</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relacions</translation>
    </message>
    <message>
        <source>Another theme</source>
        <translation>Un altre tema</translation>
    </message>
    <message>
        <source>Listened</source>
        <translation>Escolta</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informació</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Assessorament</translation>
    </message>
    <message>
        <source>Accompanied to a service</source>
        <translation>Acompanyament a un servei</translation>
    </message>
    <message>
        <source>Mediated on the spot</source>
        <translation>Mediació al moment</translation>
    </message>
    <message>
        <source>De-escalated</source>
        <translation>Desescalada</translation>
    </message>
    <message>
        <source>Used a prevention message</source>
        <translation>Missatge de prevenció usat</translation>
    </message>
    <message>
        <source>Talk with relatives</source>
        <translation>Conversa amb familiars</translation>
    </message>
    <message>
        <source>Motivating talk</source>
        <translation>Entrevista motivacional</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>Ajuda pràctica</translation>
    </message>
    <message>
        <source>Group activity</source>
        <translation>Activitat en grup</translation>
    </message>
    <message>
        <source>Partner contacted</source>
        <translation>Contacte amb un servei col·laborador</translation>
    </message>
    <message>
        <source>Fault of the place reported</source>
        <translation>Desperfecte del lloc avisat</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Cap acció</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La persona mateixa</translation>
    </message>
    <message>
        <source>A guardian</source>
        <translation>Una persona amb la pàtria potestat</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Totes dues</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparat</translation>
    </message>
    <message>
        <source>Approved by a second person</source>
        <translation>Aprovat per una segona persona</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Transmès</translation>
    </message>
    <message>
        <source>Receipt confirmed</source>
        <translation>Recepció confirmada</translation>
    </message>
    <message>
        <source>Later notice sent</source>
        <translation>Avís posterior enviat</translation>
    </message>
    <message>
        <source>Not passed on</source>
        <translation>No transmès</translation>
    </message>
    <message>
        <source>Later on</source>
        <translation>Més endavant</translation>
    </message>
    <message>
        <source>Something was corrected</source>
        <translation>S’ha rectificat alguna cosa</translation>
    </message>
    <message>
        <source>Something was erased</source>
        <translation>S’ha suprimit alguna cosa</translation>
    </message>
    <message>
        <source>Use is restricted</source>
        <translation>L’ús està limitat</translation>
    </message>
    <message>
        <source>The consent was withdrawn</source>
        <translation>S’ha retirat el consentiment</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviat</translation>
    </message>
    <message>
        <source>On a waiting list</source>
        <translation>En llista d’espera</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptat</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>Rebutjat pel servei</translation>
    </message>
    <message>
        <source>First appointment missed</source>
        <translation>Primera cita perduda</translation>
    </message>
    <message>
        <source>First appointment kept</source>
        <translation>Ha anat a la primera cita</translation>
    </message>
    <message>
        <source>The service reported back</source>
        <translation>El servei ha fet un retorn</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Convidats</translation>
    </message>
    <message>
        <source>We take part</source>
        <translation>Hi participem</translation>
    </message>
    <message>
        <source>We do not take part</source>
        <translation>No hi participem</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Celebrada</translation>
    </message>
    <message>
        <source>Told before</source>
        <translation>Informada abans</translation>
    </message>
    <message>
        <source>Told afterwards</source>
        <translation>Informada després</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No informada</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Altres persones</translation>
    </message>
    <message>
        <source>A worker</source>
        <translation>Algú de l’equip</translation>
    </message>
    <message>
        <source>The day of the answer</source>
        <translation>El dia de la resposta</translation>
    </message>
    <message>
        <source>Approval by a second person</source>
        <translation>L’aprovació d’una segona persona</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Qui el va donar</translation>
    </message>
    <message>
        <source>How it was understood</source>
        <translation>Com es va entendre</translation>
    </message>
    <message>
        <source>A consent, or why there is none</source>
        <translation>Un consentiment, o per què no n’hi ha</translation>
    </message>
    <message>
        <source>A consent that still stands</source>
        <translation>Un consentiment encara vàlid</translation>
    </message>
    <message>
        <source>What is passed on, item by item</source>
        <translation>Què es transmet, punt per punt</translation>
    </message>
    <message>
        <source>The debrief</source>
        <translation>La posada en comú</translation>
    </message>
    <message>
        <source>The entry of what was passed on</source>
        <translation>El registre del que es va transmetre</translation>
    </message>
    <message>
        <source>What the service reported</source>
        <translation>El que va comunicar el servei</translation>
    </message>
    <message>
        <source>The day of the first appointment</source>
        <translation>El dia de la primera cita</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Com es va donar</translation>
    </message>
    <message>
        <source>The day on which it was given</source>
        <translation>El dia en què es va donar</translation>
    </message>
    <message>
        <source>The legal ground</source>
        <translation>El fonament legal</translation>
    </message>
    <message>
        <source>A guardian, because of the age</source>
        <translation>La pàtria potestat, per l’edat</translation>
    </message>
    <message>
        <source>Whether the person knows</source>
        <translation>Si la persona ho sap</translation>
    </message>
    <message>
        <source>Why the person does not know</source>
        <translation>Per què la persona no ho sap</translation>
    </message>
    <message>
        <source>The legal instrument</source>
        <translation>L’instrument jurídic</translation>
    </message>
    <message>
        <source>The day of the legal instrument</source>
        <translation>La data de l’instrument jurídic</translation>
    </message>
    <message>
        <source>The language of the text</source>
        <translation>La llengua del text</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>El que s’ha deixat fora</translation>
    </message>
    <message>
        <source>The answer of the legal service</source>
        <translation>La resposta del servei jurídic</translation>
    </message>
    <message>
        <source>The child&apos;s own view</source>
        <translation>L’opinió de l’infant</translation>
    </message>
    <message>
        <source>Who took part, by function</source>
        <translation>Qui hi va participar, per funció</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>El motiu</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>El destinatari</translation>
    </message>
    <message>
        <source>The answer of the recipient</source>
        <translation>La resposta del destinatari</translation>
    </message>
    <message>
        <source>What exactly it is about</source>
        <translation>De què es tracta exactament</translation>
    </message>
    <message>
        <source>The look of a second person</source>
        <translation>La mirada d’una segona persona</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>El servei</translation>
    </message>
    <message>
        <source>A short summary</source>
        <translation>Un resum breu</translation>
    </message>
    <message>
        <source>Support for the worker</source>
        <translation>Suport per a qui treballa</translation>
    </message>
    <message>
        <source>The version of the text shown</source>
        <translation>La versió del text mostrat</translation>
    </message>
    <message>
        <source>Whether the person was told</source>
        <translation>Si s’ha informat la persona</translation>
    </message>
    <message>
        <source>Why the person was not told</source>
        <translation>Per què no s’ha informat la persona</translation>
    </message>
    <message>
        <source>Until when it holds</source>
        <translation>Fins quan val</translation>
    </message>
    <message>
        <source>Before whom it was spoken</source>
        <translation>Davant de qui es va donar</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Amic/amiga</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Veí/veïna</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Comerciant</translation>
    </message>
    <message>
        <source>Youth work</source>
        <translation>Treball amb joves</translation>
    </message>
    <message>
        <source>Social service</source>
        <translation>Servei social</translation>
    </message>
    <message>
        <source>Health service</source>
        <translation>Servei de salut</translation>
    </message>
    <message>
        <source>Sports club</source>
        <translation>Club esportiu</translation>
    </message>
    <message>
        <source>Faith community</source>
        <translation>Comunitat religiosa</translation>
    </message>
    <message>
        <source>Other city service</source>
        <translation>Un altre servei municipal</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Justícia</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Associació</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation>Línia d&apos;ajuda</translation>
    </message>
    <message>
        <source>Own observation</source>
        <translation>Observació pròpia</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Una altra persona</translation>
    </message>
    <message>
        <source>Question answered, nothing kept</source>
        <translation>Pregunta resposta, res conservat</translation>
    </message>
    <message>
        <source>Told where to turn</source>
        <translation>S&apos;ha indicat on anar</translation>
    </message>
    <message>
        <source>Becomes a mediation</source>
        <translation>Passa a mediació</translation>
    </message>
    <message>
        <source>Support for who asked</source>
        <translation>Suport a qui ha preguntat</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Cas obert</translation>
    </message>
    <message>
        <source>Emergency services</source>
        <translation>Serveis d&apos;emergència</translation>
    </message>
    <message>
        <source>No ground, deleted</source>
        <translation>Sense motiu, eliminada</translation>
    </message>
    <message>
        <source>Mistaken or malicious, deleted</source>
        <translation>Errònia o malintencionada, eliminada</translation>
    </message>
    <message>
        <source>Seen or heard myself</source>
        <translation>Vist o sentit per mi</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En part</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>No començat</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En marxa</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Assolit</translation>
    </message>
    <message>
        <source>Partly reached</source>
        <translation>Assolit en part</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Deixat</translation>
    </message>
    <message>
        <source>Wants it</source>
        <translation>Ho vol</translation>
    </message>
    <message>
        <source>Perhaps later</source>
        <translation>Potser més tard</translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation>No ho vol</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>No està clar</translation>
    </message>
    <message>
        <source>What matters to this person</source>
        <translation>El que importa a aquesta persona</translation>
    </message>
    <message>
        <source>People and places that hold</source>
        <translation>Persones i llocs que sostenen</translation>
    </message>
    <message>
        <source>Skills and things that go well</source>
        <translation>Capacitats i el que va bé</translation>
    </message>
    <message>
        <source>Hurts, conflicts and injustices</source>
        <translation>Ferides, conflictes i injustícies</translation>
    </message>
    <message>
        <source>What worries the person</source>
        <translation>El que preocupa la persona</translation>
    </message>
    <message>
        <source>What worries us, in what was done</source>
        <translation>El que ens preocupa, en els fets</translation>
    </message>
    <message>
        <source>A better path and its first small step</source>
        <translation>Un camí millor i el primer pas</translation>
    </message>
    <message>
        <source>What would make it better?</source>
        <translation>Què ho milloraria?</translation>
    </message>
    <message>
        <source>What would make it worse?</source>
        <translation>Què ho empitjoraria?</translation>
    </message>
    <message>
        <source>What are we missing or getting wrong?</source>
        <translation>Què se’ns escapa o veiem malament?</translation>
    </message>
    <message>
        <source>The person told me</source>
        <translation>M&apos;ho ha dit la persona</translation>
    </message>
    <message>
        <source>I saw or heard it</source>
        <translation>Ho vaig veure o sentir</translation>
    </message>
    <message>
        <source>Someone who saw it</source>
        <translation>Algú que ho va veure</translation>
    </message>
    <message>
        <source>Someone who heard of it</source>
        <translation>Algú que en va sentir parlar</translation>
    </message>
    <message>
        <source>Public, online, shown to me</source>
        <translation>Públic, en línia, m’ho van ensenyar</translation>
    </message>
    <message>
        <source>Told by someone who saw it</source>
        <translation>Dit per algú que ho va veure</translation>
    </message>
    <message>
        <source>Told by someone who heard of it</source>
        <translation>Dit per algú que n&apos;ha sentit parlar</translation>
    </message>
    <message>
        <source>Document seen</source>
        <translation>Document vist</translation>
    </message>
    <message>
        <source>Public online content, shown to me</source>
        <translation>Contingut públic en línia que m&apos;han mostrat</translation>
    </message>
    <message>
        <source>Rumour</source>
        <translation>Rumor</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vist</translation>
    </message>
    <message>
        <source>Told to me</source>
        <translation>M&apos;ho han dit</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Paraules pròpies</translation>
    </message>
    <message>
        <source>The agreement to be supported</source>
        <translation>L&apos;acceptació de l&apos;acompanyament</translation>
    </message>
    <message>
        <source>The day of the agreement</source>
        <translation>El dia de l&apos;acceptació</translation>
    </message>
    <message>
        <source>The checklist of the closure</source>
        <translation>La llista de comprovació del tancament</translation>
    </message>
    <message>
        <source>A second person who agrees to close</source>
        <translation>Una segona persona que accepta tancar</translation>
    </message>
    <message>
        <source>The reason of closure</source>
        <translation>El motiu del tancament</translation>
    </message>
    <message>
        <source>Sixty days without contact</source>
        <translation>Seixanta dies sense contacte</translation>
    </message>
    <message>
        <source>A legal basis</source>
        <translation>Una base jurídica</translation>
    </message>
    <message>
        <source>The person&apos;s agreement to look back</source>
        <translation>L&apos;acord de la persona a mirar enrere</translation>
    </message>
    <message>
        <source>Six months, then twelve, since the closure</source>
        <translation>Sis, després dotze mesos des del tancament</translation>
    </message>
    <message>
        <source>One short note</source>
        <translation>Una nota breu</translation>
    </message>
    <message>
        <source>Why a file is needed</source>
        <translation>Per què cal un expedient</translation>
    </message>
    <message>
        <source>Information given, or postponed</source>
        <translation>La informació donada, o ajornada</translation>
    </message>
    <message>
        <source>The ground for postponing the information</source>
        <translation>El motiu per ajornar la informació</translation>
    </message>
    <message>
        <source>The day of the information</source>
        <translation>El dia de la informació</translation>
    </message>
    <message>
        <source>A purpose</source>
        <translation>Una finalitat</translation>
    </message>
    <message>
        <source>An earlier review date</source>
        <translation>Una data de revisió més propera</translation>
    </message>
    <message>
        <source>A review date</source>
        <translation>Una data de revisió</translation>
    </message>
    <message>
        <source>A review date that is still to come</source>
        <translation>Una data de revisió futura</translation>
    </message>
    <message>
        <source>A second reader</source>
        <translation>Una segona lectura</translation>
    </message>
    <message>
        <source>At least one strength</source>
        <translation>Almenys una fortalesa</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Dues persones diferents</translation>
    </message>
    <message>
        <source>The consent of every side</source>
        <translation>L&apos;acceptació de cada part</translation>
    </message>
    <message>
        <source>The first check</source>
        <translation>La primera comprovació</translation>
    </message>
    <message>
        <source>The second check</source>
        <translation>La segona comprovació</translation>
    </message>
    <message>
        <source>Two sides</source>
        <translation>Dues parts</translation>
    </message>
    <message>
        <source>At least one point of agreement</source>
        <translation>Almenys un punt acordat</translation>
    </message>
    <message>
        <source>A mediation on the spot</source>
        <translation>Una mediació al moment</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Una sessió</translation>
    </message>
    <message>
        <source>The reason why it is not suitable</source>
        <translation>El motiu pel qual no és adequada</translation>
    </message>
    <message>
        <source>A judgement that it is suitable</source>
        <translation>La valoració que és adequada</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Rebuda</translation>
    </message>
    <message>
        <source>Waits for a second reader</source>
        <translation>Espera una segona lectura</translation>
    </message>
    <message>
        <source>Read by two</source>
        <translation>Llegida per dues persones</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergència</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidida</translation>
    </message>
    <message>
        <source>On the street</source>
        <translation>Al carrer</translation>
    </message>
    <message>
        <source>Visit to our place</source>
        <translation>Visita al nostre local</translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation>Carta o correu electrònic</translation>
    </message>
    <message>
        <source>Meeting with partners</source>
        <translation>Reunió amb col·laboradors</translation>
    </message>
    <message>
        <source>Themselves</source>
        <translation>Si mateixa</translation>
    </message>
    <message>
        <source>A relative</source>
        <translation>Un familiar</translation>
    </message>
    <message>
        <source>A pupil</source>
        <translation>Un alumne o una alumna</translation>
    </message>
    <message>
        <source>Somebody their service knows</source>
        <translation>Algú que el seu servei coneix</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Un grup</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Un lloc</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Hi està d&apos;acord</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>No hi està d&apos;acord</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Primer pregunta</translation>
    </message>
    <message>
        <source>What else could explain it</source>
        <translation>Què més ho podria explicar</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Què es demana</translation>
    </message>
    <message>
        <source>Whether anybody is in danger now</source>
        <translation>Si algú està en perill ara</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>En què es converteix</translation>
    </message>
    <message>
        <source>The reason of the decision</source>
        <translation>El motiu de la decisió</translation>
    </message>
    <message>
        <source>What goes well, or: I do not know</source>
        <translation>Què va bé, o: no ho sé</translation>
    </message>
    <message>
        <source>What happens if we do nothing</source>
        <translation>Què passa si no fem res</translation>
    </message>
    <message>
        <source>Whether the person knows of the request</source>
        <translation>Si la persona coneix la sol·licitud</translation>
    </message>
    <message>
        <source>Why the person does not know yet</source>
        <translation>Per què la persona encara no ho sap</translation>
    </message>
    <message>
        <source>A second reader who is somebody else</source>
        <translation>Una altra persona per a la segona lectura</translation>
    </message>
    <message>
        <source>Whether it is ours</source>
        <translation>Si ens correspon</translation>
    </message>
    <message>
        <source>What the first reader proposes</source>
        <translation>Què proposa la primera lectura</translation>
    </message>
    <message>
        <source>The answer of the second reader</source>
        <translation>La resposta de la segona lectura</translation>
    </message>
    <message>
        <source>A second reader who agrees</source>
        <translation>L&apos;acord de la segona lectura</translation>
    </message>
    <message>
        <source>What the second reader says</source>
        <translation>Què diu la segona lectura</translation>
    </message>
    <message>
        <source>See what is kept</source>
        <translation>Veure què es conserva</translation>
    </message>
    <message>
        <source>Correct something</source>
        <translation>Corregir alguna cosa</translation>
    </message>
    <message>
        <source>Restrict the use</source>
        <translation>Limitar l’ús</translation>
    </message>
    <message>
        <source>Erase something</source>
        <translation>Suprimir alguna cosa</translation>
    </message>
    <message>
        <source>Object to the file</source>
        <translation>Oposar-se a l’expedient</translation>
    </message>
    <message>
        <source>Complain</source>
        <translation>Presentar una queixa</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>Identitat comprovada</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Cerca feta</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>Answer sent</source>
        <translation>Resposta enviada</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedida</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Concedida en part</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>No concedida</translation>
    </message>
    <message>
        <source>Known in person</source>
        <translation>Coneguda en persona</translation>
    </message>
    <message>
        <source>Document shown, not copied</source>
        <translation>Document mostrat, no copiat</translation>
    </message>
    <message>
        <source>Called back on the agreed way</source>
        <translation>Trucada per la via acordada</translation>
    </message>
    <message>
        <source>Mandate of a representative seen</source>
        <translation>Poder d’un representant vist</translation>
    </message>
    <message>
        <source>Time of the case is over</source>
        <translation>El termini del cas s’ha acabat</translation>
    </message>
    <message>
        <source>Text of a street contact</source>
        <translation>Text d’un contacte de carrer</translation>
    </message>
    <message>
        <source>Request without a case</source>
        <translation>Petició sense cas</translation>
    </message>
    <message>
        <source>Content of a closed mediation</source>
        <translation>Contingut d’una mediació tancada</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Keep only codes, no text</source>
        <translation>Conservar només codis, sense text</translation>
    </message>
    <message>
        <source>Keep until a date</source>
        <translation>Conservar fins a una data</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Espera una segona persona</translation>
    </message>
    <message>
        <source>Agreed, not carried out yet</source>
        <translation>Acordat, encara no executat</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>No acordat</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Executat</translation>
    </message>
    <message>
        <source>Looked at who it is</source>
        <translation>Va mirar qui és</translation>
    </message>
    <message>
        <source>Changed who it is</source>
        <translation>Va canviar qui és</translation>
    </message>
    <message>
        <source>Searched for a rights request</source>
        <translation>Cerca per a una petició de drets</translation>
    </message>
    <message>
        <source>Handed over in a file</source>
        <translation>Lliurat en un fitxer</translation>
    </message>
    <message>
        <source>Put on paper</source>
        <translation>Posat en paper</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Esborrany</translation>
    </message>
    <message>
        <source>For approval</source>
        <translation>Pendent d&apos;aprovació</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovat</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Ja no es fa servir</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Barri</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciutat</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regió</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminari</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Open to everybody</source>
        <translation>Obert a tothom</translation>
    </message>
    <message>
        <source>Meeting of partners</source>
        <translation>Reunió de col·laboradors</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Una altra cosa</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglès</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemany</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francès</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italià</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espanyol</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandès</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suec</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Català</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Àrab</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonès</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraïnès</translation>
    </message>
    <message>
        <source>For whom it is</source>
        <translation>Per a qui és</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>La llengua</translation>
    </message>
    <message>
        <source>A second person, not its author</source>
        <translation>Una segona persona, no qui l&apos;ha escrit</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El text</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>Un títol</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Quan fer-lo servir</translation>
    </message>
    <message>
        <source>A last day that is still to come</source>
        <translation>Un últim dia que encara no ha arribat</translation>
    </message>
    <message>
        <source>Why it was let go</source>
        <translation>Per què es va deixar</translation>
    </message>
    <message>
        <source>A first small step</source>
        <translation>Un primer pas petit</translation>
    </message>
    <message>
        <source>The check before</source>
        <translation>La comprovació anterior</translation>
    </message>
    <message>
        <source>A support plan</source>
        <translation>Un pla d’acompanyament</translation>
    </message>
    <message>
        <source>At least one goal in the plan</source>
        <translation>Almenys un objectiu al pla</translation>
    </message>
    <message>
        <source>At least one strength in the plan</source>
        <translation>Almenys una fortalesa al pla</translation>
    </message>
    <message>
        <source>That the person wants it</source>
        <translation>Que la persona ho vulgui</translation>
    </message>
    <message>
        <source>The day on which it began</source>
        <translation>El dia que va començar</translation>
    </message>
    <message>
        <source>Needs met as far as possible</source>
        <translation>Necessitats cobertes en la mesura possible</translation>
    </message>
    <message>
        <source>Safety looked at</source>
        <translation>Seguretat examinada</translation>
    </message>
    <message>
        <source>The person knows, and may come back</source>
        <translation>La persona ho sap i pot tornar</translation>
    </message>
    <message>
        <source>Copies at partners are known</source>
        <translation>Còpies a col·laboradors conegudes</translation>
    </message>
    <message>
        <source>Open tasks done or passed on</source>
        <translation>Tasques obertes fetes o traspassades</translation>
    </message>
    <message>
        <source>Go on as before</source>
        <translation>Continuar com fins ara</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Canviar el pla</translation>
    </message>
    <message>
        <source>Refer to another service</source>
        <translation>Derivar a un altre servei</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Tancar el cas</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Què s&apos;ha decidit</translation>
    </message>
    <message>
        <source>A day that is not still to come</source>
        <translation>Un dia que no sigui futur</translation>
    </message>
    <message>
        <source>The day of the review</source>
        <translation>El dia de la revisió</translation>
    </message>
    <message>
        <source>A second person who is somebody else</source>
        <translation>Una altra persona com a segona</translation>
    </message>
    <message>
        <source>An answer to each question</source>
        <translation>Una resposta a cada pregunta</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>Una segona persona</translation>
    </message>
    <message>
        <source>Shows who told it</source>
        <translation>Mostra qui ho va explicar</translation>
    </message>
    <message>
        <source>Is about another person</source>
        <translation>Tracta d’una altra persona</translation>
    </message>
    <message>
        <source>Words of another side</source>
        <translation>Paraules d’una altra part</translation>
    </message>
    <message>
        <source>Name or contact of who asked</source>
        <translation>Nom o contacte de qui ho va demanar</translation>
    </message>
    <message>
        <source>How the identity was checked</source>
        <translation>Com s’ha comprovat la identitat</translation>
    </message>
    <message>
        <source>The search in everything that is kept</source>
        <translation>La cerca en tot el que es conserva</translation>
    </message>
    <message>
        <source>A look at each passage about others</source>
        <translation>Una mirada a cada passatge sobre altres</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation>Una decisió</translation>
    </message>
    <message>
        <source>The ground of the decision</source>
        <translation>El motiu de la decisió</translation>
    </message>
    <message>
        <source>That the person knows where to complain</source>
        <translation>Que la persona sap on reclamar</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>In order: no. {seq} from {name} ({principal}), {count} changes.</source>
        <translation>En ordre: núm. {seq} de {name} ({principal}), {count} canvis.</translation>
    </message>
    <message>
        <source>Written: {file}, {count} changes. It can be read by {readers}.</source>
        <translation>Escrit: {file}, {count} canvis. El poden llegir {readers}.</translation>
    </message>
    <message>
        <source>Brought in: {count} changes from {name}.</source>
        <translation>Incorporat: {count} canvis de {name}.</translation>
    </message>
    <message>
        <source>Made: {file}, {pages} pages, serial {serial}.</source>
        <translation>Fet: {file}, {pages} pàgines, número {serial}.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Frase de contrasenya:</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>Add a comment</source>
        <translation>Afegeix un comentari</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentari</translation>
    </message>
    <message>
        <source>Everybody who can read the note can read it.</source>
        <translation>El pot llegir tothom qui pot llegir la nota.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Afegeix el comentari</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Two versions</source>
        <translation>Dues versions</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>leaves two versions undecided for now</comment>
        <translation>Més tard</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Conserva aquestes</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Igual en totes dues</translation>
    </message>
    <message>
        <source>Two versions of the note from {day}</source>
        <translation>Dues versions de la nota del {day}</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Dues versions d&apos;una entrada</translation>
    </message>
    <message>
        <source>Choose for each part. Every version stays in the history.</source>
        <translation>Trieu per a cada part. Totes les versions queden a l&apos;historial.</translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation>
            <numerusform>Falta %n tria</numerusform>
            <numerusform>Falten %n tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Settled; every version stays in the history</source>
        <translation>Decidit; totes les versions queden a l&apos;historial</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Quick note</source>
        <translation>Nota ràpida</translation>
    </message>
    <message>
        <source>{names} can read it</source>
        <translation>Ho poden llegir {names}</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>Només vós ho podeu llegir</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>Esborrany desat {time}</translation>
    </message>
    <message>
        <source>Correct the note</source>
        <translation>Corregeix la nota</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>Desa la correcció</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Desa la nota</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixa-ho</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Descarta l&apos;esborrany</translation>
    </message>
    <message>
        <source>Note saved to {name}</source>
        <translation>Nota desada a {name}</translation>
    </message>
    <message>
        <source>Correction saved; the old text is in the history</source>
        <translation>Correcció desada; el text anterior és a l&apos;historial</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Esborrany descartat</translation>
    </message>
    <message>
        <source>Correction left</source>
        <translation>Correcció abandonada</translation>
    </message>
    <message>
        <source>Fold the note away</source>
        <translation>Plega la nota</translation>
    </message>
</context>
<context>
    <name>ConferenceForms</name>
    <message>
        <source>Invitation to a conference</source>
        <translation>Invitació a una reunió de cas</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Desa la invitació</translation>
    </message>
    <message>
        <source>Who convenes it</source>
        <translation>Qui la convoca</translation>
    </message>
    <message>
        <source>Day of the conference</source>
        <translation>Dia de la reunió</translation>
    </message>
    <message>
        <source>Do we take part?</source>
        <translation>Hi participem?</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Desa la decisió</translation>
    </message>
    <message>
        <source>We take part</source>
        <translation>Hi participem</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Per què</translation>
    </message>
    <message>
        <source>Taking part, and speaking there, is our own decision.</source>
        <translation>Participar-hi, i parlar-hi, és decisió nostra.</translation>
    </message>
    <message>
        <source>The conference was held</source>
        <translation>La reunió s’ha celebrat</translation>
    </message>
    <message>
        <source>Save our side</source>
        <translation>Desa la nostra part</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui hi havia</translation>
    </message>
    <message>
        <source>Functions, one in each line.</source>
        <translation>Funcions, una per línia.</translation>
    </message>
    <message>
        <source>Did we speak about the person?</source>
        <translation>Vam parlar de la persona?</translation>
    </message>
    <message>
        <source>What others said about the person is not written down here. If it asks something of us, write the task.</source>
        <translation>El que altres diuen de la persona no s’escriu aquí. Si ens demana alguna cosa, escriviu la tasca.</translation>
    </message>
    <message>
        <source>Task for us</source>
        <translation>Tasca nostra</translation>
    </message>
    <message>
        <source>Save the task</source>
        <translation>Desa la tasca</translation>
    </message>
    <message>
        <source>The person was</source>
        <translation>La persona ha estat</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Per què no</translation>
    </message>
    <message>
        <source>Close the conference</source>
        <translation>Tanca la reunió</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Legal instrument</source>
        <translation>Instrument jurídic</translation>
    </message>
    <message>
        <source>Law, decree, ordinance, or the prosecutor’s reasoned order.</source>
        <translation>Llei, decret, ordenança o autorització motivada de la fiscalia.</translation>
    </message>
    <message>
        <source>Of which day</source>
        <translation>De quin dia</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalitat</translation>
    </message>
    <message>
        <source>The invitation says who, what and why</source>
        <translation>La invitació diu qui, què i per què</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Què fem</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Abans del</translation>
    </message>
</context>
<context>
    <name>ConsentForms</name>
    <message>
        <source>What for</source>
        <translation>Per a què</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Què exactament</translation>
    </message>
    <message>
        <source>What is done or passed on, and for what. One thing only.</source>
        <translation>Què es fa o es transmet, i per a què. Una sola cosa.</translation>
    </message>
    <message>
        <source>For whom, if somebody gets something</source>
        <translation>Per a qui, si algú rep alguna cosa</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Preguntat el</translation>
    </message>
    <message>
        <source>Ask for a consent</source>
        <translation>Demana un consentiment</translation>
    </message>
    <message>
        <source>Save the question</source>
        <translation>Desa la pregunta</translation>
    </message>
    <message>
        <source>Each kind stands for itself: a yes to help is no yes to passing on.</source>
        <translation>Cada tipus val per si mateix: un sí a l’ajuda no és un sí a transmetre.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Per a qui</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donat el</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Val fins al</translation>
    </message>
    <message>
        <source>Version of the text shown</source>
        <translation>Versió del text mostrat</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>En quina llengua</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>Before whom</source>
        <translation>Davant de qui</translation>
    </message>
    <message>
        <source>A role is enough.</source>
        <translation>N’hi ha prou amb un rol.</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Qui el va donar</translation>
    </message>
    <message>
        <source>How it was made sure that it was understood</source>
        <translation>Com es va assegurar que s’entenia</translation>
    </message>
    <message>
        <source>It needs a last day.</source>
        <translation>Necessita un últim dia.</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation>Desa el consentiment</translation>
    </message>
    <message>
        <source>Who, by role; or why nobody is asked.</source>
        <translation>Qui, pel seu rol; o per què no es pregunta a ningú.</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Pàtria potestat o tutela</translation>
    </message>
    <message>
        <source>What the child says about it</source>
        <translation>Què en diu l’infant</translation>
    </message>
    <message>
        <source>They say no</source>
        <translation>La resposta és no</translation>
    </message>
    <message>
        <source>Save the no</source>
        <translation>Desa el no</translation>
    </message>
    <message>
        <source>A no needs no reason, and nothing else changes by it.</source>
        <translation>Un no no necessita motiu, i res més no canvia.</translation>
    </message>
    <message>
        <source>They take it back</source>
        <translation>Es retira el consentiment</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Retira el consentiment</translation>
    </message>
    <message>
        <source>From now on nothing leaves on its ground. What was sent before is listed.</source>
        <translation>Des d’ara res no surt amb aquest fonament. El que s’ha enviat abans surt a la llista.</translation>
    </message>
    <message>
        <source>Its last day is past</source>
        <translation>L’últim dia ha passat</translation>
    </message>
    <message>
        <source>Save that it has expired</source>
        <translation>Desa que ha caducat</translation>
    </message>
    <message>
        <source>To go on, ask again.</source>
        <translation>Per continuar, torneu a preguntar.</translation>
    </message>
    <message>
        <source>Those who got something know</source>
        <translation>Qui va rebre alguna cosa ho sap</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Everybody on the list was told that the consent was withdrawn.</source>
        <translation>Tothom de la llista sap que el consentiment s’ha retirat.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
</context>
<context>
    <name>DangerSheet</name>
    <message>
        <source>Whoever is there decides, and tells the supervisor as soon as possible.</source>
        <translation>Qui hi és decideix, i avisa la direcció de l’equip tan aviat com pot.</translation>
    </message>
    <message>
        <source>In danger: first make everybody safe</source>
        <translation>En perill: primer posar tothom fora de perill</translation>
    </message>
    <message>
        <source>This laptop calls nobody and sends nothing. Ring yourself.</source>
        <translation>Aquest portàtil no truca a ningú ni envia res. Truqueu vosaltres.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui decideix</translation>
    </message>
    <message>
        <source>Afterwards, write down what happened and what was passed on. A second person looks at it within 24 hours.</source>
        <translation>Després, escriviu què va passar i què es va transmetre. Una segona persona ho mira en 24 hores.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>closes the page about danger</comment>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Escriu què va passar</translation>
    </message>
</context>
<context>
    <name>DateChip</name>
    <message>
        <source>No date yet</source>
        <translation>Encara sense data</translation>
    </message>
    <message>
        <source>Opens a calendar</source>
        <translation>Obre un calendari</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>Today</source>
        <translation>Avui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demà</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>D&apos;aquí a una setmana</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Encara sense data</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Practice stick</source>
        <translation>Memòria USB de pràctica</translation>
    </message>
    <message>
        <source>Locks in {seconds} s. Any key keeps it open.</source>
        <translation>Es bloca d&apos;aquí a {seconds} s. Qualsevol tecla el manté obert.</translation>
    </message>
</context>
<context>
    <name>DisclosureForms</name>
    <message>
        <source>Prepare to pass something on</source>
        <translation>Prepara un lliurament</translation>
    </message>
    <message>
        <source>Save, without passing it on</source>
        <translation>Desa, sense transmetre</translation>
    </message>
    <message>
        <source>On what occasion</source>
        <translation>En quina ocasió</translation>
    </message>
    <message>
        <source>For a conference, a court or the police a second person decides with you.</source>
        <translation>Per a una reunió, un jutjat o la policia també decideix una segona persona.</translation>
    </message>
    <message>
        <source>Enter what was spoken</source>
        <translation>Anota el que s’ha dit</translation>
    </message>
    <message>
        <source>Save what was spoken</source>
        <translation>Desa el que s’ha dit</translation>
    </message>
    <message>
        <source>Within 24 hours. A second person then looks at it where two decide.</source>
        <translation>En 24 hores. On decideixen dos, després ho mira una segona persona.</translation>
    </message>
    <message>
        <source>Somebody asked and got nothing</source>
        <translation>Algú ha demanat i no ha rebut res</translation>
    </message>
    <message>
        <source>Save the refusal</source>
        <translation>Desa la negativa</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Qui ha demanat</translation>
    </message>
    <message>
        <source>Which body</source>
        <translation>Quin organisme</translation>
    </message>
    <message>
        <source>No names needed.</source>
        <translation>No calen noms.</translation>
    </message>
    <message>
        <source>What for, as they said</source>
        <translation>Per a què, segons van dir</translation>
    </message>
    <message>
        <source>Why nothing was passed on</source>
        <translation>Per què no es va transmetre res</translation>
    </message>
    <message>
        <source>{kind}, for {name}: {contents}</source>
        <translation>{kind}, per a {name}: {contents}</translation>
    </message>
    <message>
        <source>Decide as the second person</source>
        <translation>Decideix com a segona persona</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Hi estic d’acord</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>What is left out, and why the rest is needed</source>
        <translation>Què es deixa fora, i per què cal la resta</translation>
    </message>
    <message>
        <source>Pass it on now</source>
        <translation>Transmet-ho ara</translation>
    </message>
    <message>
        <source>Save that it was passed on</source>
        <translation>Desa que s’ha transmès</translation>
    </message>
    <message>
        <source>It stands in the register for good. Nothing is sent by this laptop.</source>
        <translation>Queda en el registre. Aquest portàtil no envia res.</translation>
    </message>
    <message>
        <source>It is not passed on</source>
        <translation>No es transmet</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Desa la decisió</translation>
    </message>
    <message>
        <source>What they confirmed or answered</source>
        <translation>Què van confirmar o respondre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>They confirmed it</source>
        <translation>La recepció està confirmada</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Desa la resposta</translation>
    </message>
    <message>
        <source>What they were told</source>
        <translation>Què es va comunicar</translation>
    </message>
    <message>
        <source>They were told later</source>
        <translation>Avís posterior</translation>
    </message>
    <message>
        <source>Save the notice</source>
        <translation>Desa l’avís</translation>
    </message>
    <message>
        <source>For whom: body</source>
        <translation>Per a qui: organisme</translation>
    </message>
    <message>
        <source>Function of whoever gets it</source>
        <translation>Funció de qui ho rep</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Per a què</translation>
    </message>
    <message>
        <source>What, item by item</source>
        <translation>Què, punt per punt</translation>
    </message>
    <message>
        <source>One line for each item, as little as will do.</source>
        <translation>Una línia per punt, el mínim necessari.</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Fonament legal</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Què es deixa fora</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentiment</translation>
    </message>
    <message>
        <source>If there is none, why</source>
        <translation>Si no n’hi ha, per què</translation>
    </message>
    <message>
        <source>Does the person know?</source>
        <translation>Ho sap la persona?</translation>
    </message>
    <message>
        <source>If not or later, why</source>
        <translation>Si no o més endavant, per què</translation>
    </message>
    <message>
        <source>The legal service answered on</source>
        <translation>Resposta del servei jurídic el</translation>
    </message>
    <message>
        <source>Stop, and ask the legal service before any answer.</source>
        <translation>Atureu-vos i pregunteu al servei jurídic abans de respondre.</translation>
    </message>
    <message>
        <source>Without a legal ground and two people, the answer is no.</source>
        <translation>Sense fonament legal i dues persones, la resposta és no.</translation>
    </message>
</context>
<context>
    <name>DoubtCard</name>
    <message>
        <source>Yours</source>
        <translation>Vostre</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Autoria desconeguda</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(deixat buit)</translation>
    </message>
    <message>
        <source>Keep {name}’s</source>
        <translation>Conserva el de {name}</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conserva el meu</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conserva&apos;ls tots dos</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Open</source>
        <translation>Obre</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuts</numerusform>
        </translation>
    </message>
    <message>
        <source>Mediation session</source>
        <translation>Sessió de mediació</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>per a {name}</translation>
    </message>
    <message>
        <source>Something left</source>
        <translation>Alguna cosa ha sortit</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>in a file</comment>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <comment>in a file</comment>
        <translation>
            <numerusform>%n sessió</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>changes</source>
        <translation>canvis</translation>
    </message>
    <message>
        <source>Brought in from {name}’s file: {what}</source>
        <translation>Incorporat del fitxer de {name}: {what}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong</source>
        <translation>Alguna cosa ha anat malament</translation>
    </message>
    <message>
        <source>This was not foreseen. What you typed is still there; nothing else was changed.</source>
        <translation>Això no estava previst. El que heu escrit encara hi és; no ha canviat res més.</translation>
    </message>
    <message>
        <source>A choice is left</source>
        <translation>Falta una tria</translation>
    </message>
    <message>
        <source>Both sides changed it. Choose yours, theirs or both, then bring it in.</source>
        <translation>Totes dues parts ho han canviat. Trieu el vostre, el seu o tots dos, i després incorporeu-ho.</translation>
    </message>
    <message>
        <source>Too late to take it back</source>
        <translation>Massa tard per desfer-ho</translation>
    </message>
    <message>
        <source>An import can be taken back for 30 days.</source>
        <translation>Una importació es pot desfer durant 30 dies.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Aturat</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>Ho heu aturat. No ha canviat res.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>No es pot llegir</translation>
    </message>
    <message>
        <source>The file is not in the form that it should have.</source>
        <translation>El fitxer no té la forma que hauria de tenir.</translation>
    </message>
    <message>
        <source>An entry is not in order</source>
        <translation>Una entrada no està en ordre</translation>
    </message>
    <message>
        <source>It breaks the rules of its form and was not taken.</source>
        <translation>Trenca les regles de la seva forma i no s&apos;ha pres.</translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation>No és possible</translation>
    </message>
    <message>
        <source>A rule of the work does not allow it. Nothing was changed.</source>
        <translation>Una regla de la feina no ho permet. No ha canviat res.</translation>
    </message>
    <message>
        <source>The review of this case is overdue</source>
        <translation>La revisió d&apos;aquest cas va amb retard</translation>
    </message>
    <message>
        <source>It is {days} days late. Hold the review first. Hand-overs, and what safety or a right asks for, can leave meanwhile.</source>
        <translation>Porta {days} dies de retard. Primer, fer la revisió. Els traspassos i el que demanen la seguretat o un dret poden sortir mentrestant.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta alguna cosa</translation>
    </message>
    <message>
        <source>Please fill in what is marked, then save again.</source>
        <translation>Ompliu el que està marcat i torneu a desar.</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>El text és massa llarg</translation>
    </message>
    <message>
        <source>One text can hold 64 kilobytes, about 30 pages. Yours is all still here; shorten it or divide it into two notes.</source>
        <translation>Un text admet 64 kilobytes, unes 30 pàgines. El vostre encara és aquí sencer; escurceu-lo o repartiu-lo en dues notes.</translation>
    </message>
    <message>
        <source>The note is too long</source>
        <translation>La nota és massa llarga</translation>
    </message>
    <message>
        <source>One note can hold 256 kilobytes in all. Yours is all still here; divide it into two notes.</source>
        <translation>Una nota admet 256 kilobytes en total. La vostra encara és aquí sencera; repartiu-la en dues notes.</translation>
    </message>
    <message>
        <source>Please choose again</source>
        <translation>Torneu a triar</translation>
    </message>
    <message>
        <source>What was chosen is no longer in the list.</source>
        <translation>El que s&apos;havia triat ja no és a la llista.</translation>
    </message>
    <message>
        <source>The date is not readable</source>
        <translation>La data no es pot llegir</translation>
    </message>
    <message>
        <source>Write it as day, month and year.</source>
        <translation>Escriviu-la amb dia, mes i any.</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>La nota és buida</translation>
    </message>
    <message>
        <source>Write down at least one thing that was seen or said.</source>
        <translation>Anoteu almenys una cosa que s&apos;hagi vist o dit.</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Què més ho podria explicar?</translation>
    </message>
    <message>
        <source>A reading needs at least one other explanation beside it.</source>
        <translation>Una interpretació necessita almenys una altra explicació al costat.</translation>
    </message>
    <message>
        <source>Nothing in the person&apos;s own words</source>
        <translation>Res en paraules de la persona mateixa</translation>
    </message>
    <message>
        <source>Add a line that they said, or say why there is none.</source>
        <translation>Afegiu una frase que ha dit, o digueu per què no n&apos;hi ha cap.</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Com ho sabeu?</translation>
    </message>
    <message>
        <source>Mark each line: seen, told to you, or their own words.</source>
        <translation>Marqueu cada línia: vist, us ho han dit o paraules pròpies.</translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation>Qui us ho ha dit?</translation>
    </message>
    <message>
        <source>Choose a role, such as relative or school. No name needed.</source>
        <translation>Trieu una funció, com familiar o escola. No cal cap nom.</translation>
    </message>
    <message>
        <source>A rumour cannot be kept in a case</source>
        <translation>Un rumor no es pot desar en un cas</translation>
    </message>
    <message>
        <source>Leave it out, or ask somebody who saw it themselves.</source>
        <translation>Deixeu-lo fora, o pregunteu a algú que ho hagi vist en persona.</translation>
    </message>
    <message>
        <source>A strength comes first</source>
        <translation>Primer una fortalesa</translation>
    </message>
    <message>
        <source>Write down one thing that this person does well, then the concern.</source>
        <translation>Anoteu una cosa que aquesta persona fa bé, i després la preocupació.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Per què es corregeix?</translation>
    </message>
    <message>
        <source>A few words are enough. The old text stays in the history.</source>
        <translation>Calen poques paraules. El text anterior queda a l&apos;historial.</translation>
    </message>
    <message>
        <source>Somebody else wrote this</source>
        <translation>Això ho ha escrit una altra persona</translation>
    </message>
    <message>
        <source>Only its author puts it into the bin. It stays as it is.</source>
        <translation>Només qui ho va escriure ho posa a la paperera. Es queda com està.</translation>
    </message>
    <message>
        <source>Somebody else wrote this note</source>
        <translation>Aquesta nota l&apos;ha escrita una altra persona</translation>
    </message>
    <message>
        <source>Its author, the lead worker or the stand-in can correct it. You can comment on it.</source>
        <translation>La pot corregir qui l&apos;ha escrita, la persona a càrrec o qui la supleix. Vós la podeu comentar.</translation>
    </message>
    <message>
        <source>Your role does not do this</source>
        <translation>La vostra funció no fa això</translation>
    </message>
    <message>
        <source>Ask the lead worker or the supervisor. Nothing was changed.</source>
        <translation>Pregunteu a la persona a càrrec o a responsable d&apos;equip. No ha canviat res.</translation>
    </message>
    <message>
        <source>Not yet possible</source>
        <translation>Encara no és possible</translation>
    </message>
    <message>
        <source>An earlier step is still missing. Nothing was changed.</source>
        <translation>Encara falta un pas anterior. No ha canviat res.</translation>
    </message>
    <message>
        <source>A side has not agreed yet</source>
        <translation>Una part encara no ha acceptat</translation>
    </message>
    <message>
        <source>Every side that is present must have agreed by the day of the session. Enter its consent first.</source>
        <translation>Cada part present ha d&apos;haver acceptat com a molt tard el dia de la sessió. Anoteu-ne primer l&apos;acceptació.</translation>
    </message>
    <message>
        <source>Not judged suitable</source>
        <translation>No s&apos;ha valorat com a adequada</translation>
    </message>
    <message>
        <source>Judge first whether a mediation suits this conflict.</source>
        <translation>Valoreu primer si una mediació serveix per a aquest conflicte.</translation>
    </message>
    <message>
        <source>Sealed notes never leave</source>
        <translation>Les notes segellades no surten mai</translation>
    </message>
    <message>
        <source>They belong to the mediator and stay on this laptop.</source>
        <translation>Són de qui fa la mediació i es queden en aquest portàtil.</translation>
    </message>
    <message>
        <source>Nothing new to hand over</source>
        <translation>Res de nou per lliurar</translation>
    </message>
    <message>
        <source>These people have everything that they may read.</source>
        <translation>Aquestes persones tenen tot el que poden llegir.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No s&apos;ha trobat</translation>
    </message>
    <message>
        <source>This entry is not on this laptop.</source>
        <translation>Aquesta entrada no és en aquest portàtil.</translation>
    </message>
    <message>
        <source>It has changed meanwhile</source>
        <translation>Mentrestant ha canviat</translation>
    </message>
    <message>
        <source>Your text is still here. Look at the new version, then save again.</source>
        <translation>El vostre text encara és aquí. Mireu la versió nova i torneu a desar.</translation>
    </message>
    <message>
        <source>The notes cannot be opened</source>
        <translation>Les notes no es poden obrir</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the city&apos;s IT desk for help.</source>
        <translation>No ha canviat res. Demaneu ajuda a la informàtica de la ciutat.</translation>
    </message>
    <message>
        <source>The key file is not one of ours</source>
        <translation>El fitxer de claus no és nostre</translation>
    </message>
    <message>
        <source>Somebody may have exchanged it. Put the file vault.keys back from a backup.</source>
        <translation>Potser algú l&apos;ha canviat. Recupereu el fitxer vault.keys d&apos;una còpia de seguretat.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess</source>
        <translation>Aquesta frase de contrasenya és massa fàcil d&apos;endevinar</translation>
    </message>
    <message>
        <source>Take the one that is offered, or at least four plain words.</source>
        <translation>Preneu la que s&apos;ofereix, o almenys quatre paraules senzilles.</translation>
    </message>
    <message>
        <source>The recovery code has a slip in it</source>
        <translation>Hi ha un error en la clau de recuperació</translation>
    </message>
    <message>
        <source>Compare it with your sheet, group by group.</source>
        <translation>Compareu-la amb el vostre full, grup per grup.</translation>
    </message>
    <message>
        <source>These shares cannot be used</source>
        <translation>Aquestes parts no es poden fer servir</translation>
    </message>
    <message>
        <source>Two different shares are needed, both from the newest set.</source>
        <translation>Calen dues parts diferents, totes dues del joc més recent.</translation>
    </message>
    <message>
        <source>The share has a slip in it</source>
        <translation>Hi ha un error en la part</translation>
    </message>
    <message>
        <source>It has twenty words. Compare them with the paper.</source>
        <translation>Té vint paraules. Compareu-les amb el paper.</translation>
    </message>
    <message>
        <source>This share is not valid here</source>
        <translation>Aquesta part no és vàlida aquí</translation>
    </message>
    <message>
        <source>It belongs to other notes, or newer shares have taken its place.</source>
        <translation>Pertany a altres notes, o unes parts més recents l&apos;han substituïda.</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation>Aquest fitxer no es pot fer servir</translation>
    </message>
    <message>
        <source>It is cut, altered or something else. Ask for it again.</source>
        <translation>Està tallat, alterat o és una altra cosa. Torneu-lo a demanar.</translation>
    </message>
    <message>
        <source>Your city keeps no key to these notes</source>
        <translation>La vostra ciutat no guarda cap clau d&apos;aquestes notes</translation>
    </message>
    <message>
        <source>Use your recovery code, or two of your three shares.</source>
        <translation>Feu servir la clau de recuperació, o dues de les vostres tres parts.</translation>
    </message>
    <message>
        <source>No request is waiting for this answer</source>
        <translation>Cap sol·licitud espera aquesta resposta</translation>
    </message>
    <message>
        <source>An answer opens the notes once. Ask your city again from this laptop.</source>
        <translation>Una resposta obre les notes un sol cop. Torneu-la a demanar a la ciutat des d&apos;aquest portàtil.</translation>
    </message>
    <message>
        <source>The numbers are not the same</source>
        <translation>Els nombres no coincideixen</translation>
    </message>
    <message>
        <source>No answer was made. Ask the worker for the file and its number again.</source>
        <translation>No s&apos;ha fet cap resposta. Torneu a demanar el fitxer i el seu nombre.</translation>
    </message>
    <message>
        <source>The notes on this disk are damaged</source>
        <translation>Les notes d&apos;aquest disc estan malmeses</translation>
    </message>
    <message>
        <source>Nothing was changed. What can still be read can be brought back, together with the newest backup.</source>
        <translation>No s&apos;ha canviat res. El que encara es pugui llegir es pot recuperar, juntament amb l&apos;última còpia de seguretat.</translation>
    </message>
    <message>
        <source>Something here is not what was signed</source>
        <translation>Alguna cosa aquí no és el que es va signar</translation>
    </message>
    <message>
        <source>It is not shown. Check now under Settings, This laptop; then ask IT.</source>
        <translation>No es mostra. Comproveu-ho ara a Configuració, Aquest portàtil; després pregunteu a informàtica.</translation>
    </message>
    <message>
        <source>There are notes here already</source>
        <translation>Aquí ja hi ha notes</translation>
    </message>
    <message>
        <source>Nothing was changed. Open them, or choose another name.</source>
        <translation>No ha canviat res. Obriu-les, o trieu un altre nom.</translation>
    </message>
    <message>
        <source>That place did not take it</source>
        <translation>Aquell lloc no ho ha acceptat</translation>
    </message>
    <message>
        <source>Your text is still here. Choose another place.</source>
        <translation>El vostre text encara és aquí. Trieu un altre lloc.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disc és ple</translation>
    </message>
    <message>
        <source>It was not saved. Your text is still here: free some space, then save again.</source>
        <translation>No s&apos;ha desat. El vostre text encara és aquí: allibereu espai i torneu a desar.</translation>
    </message>
    <message>
        <source>These notes are already open</source>
        <translation>Aquestes notes ja són obertes</translation>
    </message>
    <message>
        <source>Another window has them. Use that one, or close it first.</source>
        <translation>Les té una altra finestra. Useu aquella, o tanqueu-la primer.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>El fitxer de claus està malmès</translation>
    </message>
    <message>
        <source>Without it nobody can open the notes. Put the file vault.keys back from a backup.</source>
        <translation>Sense ell ningú no pot obrir les notes. Recupereu el fitxer vault.keys d&apos;una còpia de seguretat.</translation>
    </message>
    <message>
        <source>There are no notes here</source>
        <translation>Aquí no hi ha notes</translation>
    </message>
    <message>
        <source>Set up this laptop first, or name another folder.</source>
        <translation>Prepareu primer aquest portàtil, o indiqueu una altra carpeta.</translation>
    </message>
    <message>
        <source>These notes are older than they were</source>
        <translation>Aquestes notes són més antigues que abans</translation>
    </message>
    <message>
        <source>A backup may have been put back. Ask your supervisor to send you what is missing.</source>
        <translation>Potser s&apos;ha restaurat una còpia de seguretat. Demaneu a responsable d&apos;equip que us enviï el que falta.</translation>
    </message>
    <message>
        <source>A newer version made these notes</source>
        <translation>Una versió més nova ha fet aquestes notes</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the IT desk for the newer version.</source>
        <translation>No ha canviat res. Demaneu a informàtica la versió més nova.</translation>
    </message>
    <message>
        <source>The disk refuses to work</source>
        <translation>El disc es nega a treballar</translation>
    </message>
    <message>
        <source>It was not saved. Your text is still here. Ask the IT desk to look at it.</source>
        <translation>No s&apos;ha desat. El vostre text encara és aquí. Demaneu a informàtica que el miri.</translation>
    </message>
    <message>
        <source>Practice and real work never meet</source>
        <translation>La pràctica i la feina real no es troben mai</translation>
    </message>
    <message>
        <source>One is practice, the other is not. Nothing was done.</source>
        <translation>L&apos;una és pràctica, l&apos;altra no. No s&apos;ha fet res.</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>Aquesta no és la frase de contrasenya</translation>
    </message>
    <message>
        <source>Try again. Spaces and capital letters count.</source>
        <translation>Torneu-ho a provar. Els espais i les majúscules compten.</translation>
    </message>
    <message>
        <source>The file was refused</source>
        <translation>El fitxer s&apos;ha rebutjat</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>No se n&apos;ha conservat res.</translation>
    </message>
    <message>
        <source>Already brought in</source>
        <translation>Ja incorporat</translation>
    </message>
    <message>
        <source>This file is not new here. Nothing changed.</source>
        <translation>Aquest fitxer no és nou aquí. No ha canviat res.</translation>
    </message>
    <message>
        <source>The file could not be checked</source>
        <translation>El fitxer no s&apos;ha pogut comprovar</translation>
    </message>
    <message>
        <source>What is inside is not what its sender signed. Nothing was opened.</source>
        <translation>El que hi ha a dins no és el que va signar el remitent. No s&apos;ha obert res.</translation>
    </message>
    <message>
        <source>Its list of contents is not in order. Nothing was opened.</source>
        <translation>La llista de contingut no està en ordre. No s&apos;ha obert res.</translation>
    </message>
    <message>
        <source>An entry in it is not in order. Nothing was opened.</source>
        <translation>Una entrada no està en ordre. No s&apos;ha obert res.</translation>
    </message>
    <message>
        <source>Its signature does not fit the sender. Nothing was opened.</source>
        <translation>La signatura no correspon al remitent. No s&apos;ha obert res.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>El fitxer està malmès</translation>
    </message>
    <message>
        <source>It was cut or altered on the way. Ask the sender to export it again.</source>
        <translation>S&apos;ha tallat o alterat pel camí. Demaneu al remitent que el torni a exportar.</translation>
    </message>
    <message>
        <source>The sender&apos;s certificate has ended</source>
        <translation>El certificat del remitent ha caducat</translation>
    </message>
    <message>
        <source>It needs to be renewed before files can be brought in.</source>
        <translation>Cal renovar-lo abans de poder incorporar fitxers.</translation>
    </message>
    <message>
        <source>Two different exports carry the number {seq}</source>
        <translation>Dues exportacions diferents porten el número {seq}</translation>
    </message>
    <message>
        <source>The sender&apos;s laptop was restored from an old copy, or somebody else uses its key. Call them. Nothing was opened.</source>
        <translation>El portàtil del remitent es va restaurar d&apos;una còpia antiga, o algú altre en fa servir la clau. Truqueu-li. No s&apos;ha obert res.</translation>
    </message>
    <message>
        <source>This is not an export file</source>
        <translation>Això no és un fitxer d&apos;exportació</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .liaise.</source>
        <translation>Trieu un fitxer que tingui un nom acabat en .liaise.</translation>
    </message>
    <message>
        <source>This file is for somebody else</source>
        <translation>Aquest fitxer és per a una altra persona</translation>
    </message>
    <message>
        <source>It is not addressed to this laptop and stays closed.</source>
        <translation>No va adreçat a aquest portàtil i queda tancat.</translation>
    </message>
    <message>
        <source>The sender&apos;s laptop was withdrawn</source>
        <translation>El portàtil del remitent s&apos;ha retirat</translation>
    </message>
    <message>
        <source>It was reported lost. Exports after that are not accepted.</source>
        <translation>Es va donar per perdut. No s&apos;accepten exportacions posteriors.</translation>
    </message>
    <message>
        <source>The backup cannot be used</source>
        <translation>La còpia de seguretat no es pot fer servir</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was changed.</source>
        <translation>Trieu-ne una altra. No s’ha canviat res.</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Aquesta còpia de seguretat està malmesa</translation>
    </message>
    <message>
        <source>Parts of it are not as they were written. Nothing was changed; choose another one.</source>
        <translation>Algunes parts ja no són com es van escriure. No s’ha canviat res; trieu-ne una altra.</translation>
    </message>
    <message>
        <source>This backup does not belong here</source>
        <translation>Aquesta còpia de seguretat no és d’aquí</translation>
    </message>
    <message>
        <source>It is of other notes, or opens with other keys. Nothing was changed.</source>
        <translation>És d’altres notes o s’obre amb altres claus. No s’ha canviat res.</translation>
    </message>
    <message>
        <source>There is no good backup here</source>
        <translation>Aquí no hi ha cap còpia de seguretat bona</translation>
    </message>
    <message>
        <source>Put in a stick that holds one, then try again.</source>
        <translation>Inseriu una memòria que en tingui una i torneu-ho a provar.</translation>
    </message>
    <message>
        <source>There is not enough room</source>
        <translation>No hi ha prou espai</translation>
    </message>
    <message>
        <source>Free some space there and try again.</source>
        <translation>Allibereu-hi espai i torneu-ho a provar.</translation>
    </message>
    <message>
        <source>The stick or folder cannot be used</source>
        <translation>La memòria USB o la carpeta no es pot fer servir</translation>
    </message>
    <message>
        <source>Put the stick in again, or choose another folder.</source>
        <translation>Torneu a posar la memòria USB, o trieu una altra carpeta.</translation>
    </message>
    <message>
        <source>The file could not be attached</source>
        <translation>No s’ha pogut adjuntar el fitxer</translation>
    </message>
    <message>
        <source>The note is as it was. Try it again.</source>
        <translation>La nota és tal com era. Torneu-ho a provar.</translation>
    </message>
    <message>
        <source>This kind of file cannot be attached</source>
        <translation>Aquest tipus de fitxer no es pot adjuntar</translation>
    </message>
    <message>
        <source>Pictures (PNG, JPEG), PDF and sound (Ogg, MP3, M4A, WAV, FLAC) can. What counts is what is in the file, not what it is called.</source>
        <translation>S’admeten imatges (PNG, JPEG), PDF i so (Ogg, MP3, M4A, WAV, FLAC). Compta el que hi ha al fitxer, no el nom.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>El fitxer és massa gros</translation>
    </message>
    <message>
        <source>A picture can have 64 megabytes, anything else one gigabyte. Make it smaller or divide it.</source>
        <translation>Una imatge pot tenir 64 megabytes; la resta, un gigabyte. Feu-lo més petit o dividiu-lo.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El fitxer és buit</translation>
    </message>
    <message>
        <source>There is nothing in it that could be attached.</source>
        <translation>No conté res que es pugui adjuntar.</translation>
    </message>
    <message>
        <source>No more files fit to this note</source>
        <translation>En aquesta nota no hi caben més fitxers</translation>
    </message>
    <message>
        <source>A note can have {limit} files. Write another note for the rest.</source>
        <translation>Una nota pot tenir {limit} fitxers. Escriviu una altra nota per a la resta.</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <translation>La imatge està malmesa</translation>
    </message>
    <message>
        <source>A part is missing or altered. Take it again from where it came from.</source>
        <translation>En falta una part o està alterada. Torneu-la a agafar d’on venia.</translation>
    </message>
    <message>
        <source>The picture has too many pixels</source>
        <translation>La imatge té massa píxels</translation>
    </message>
    <message>
        <source>Programs could stumble over it: {width} by {height} pixels. Save it smaller and attach that.</source>
        <translation>Els programes s’hi podrien encallar: {width} per {height} píxels. Deseu-la més petita i adjunteu aquella.</translation>
    </message>
    <message>
        <source>The file could not be read to its end</source>
        <translation>No s’ha pogut llegir el fitxer fins al final</translation>
    </message>
    <message>
        <source>Perhaps the stick was pulled, or another program holds the file. The note is as it was.</source>
        <translation>Potser s’ha tret la memòria, o un altre programa té el fitxer. La nota és tal com era.</translation>
    </message>
    <message>
        <source>The file is not on this laptop</source>
        <translation>El fitxer no és en aquest portàtil</translation>
    </message>
    <message>
        <source>It has not come along yet, or was erased. Ask whoever attached it for a new transfer file.</source>
        <translation>Encara no ha arribat o s’ha esborrat. Demaneu un fitxer de transferència nou a qui el va adjuntar.</translation>
    </message>
    <message>
        <source>The file is damaged on this laptop</source>
        <translation>El fitxer està malmès en aquest portàtil</translation>
    </message>
    <message>
        <source>It is no longer what it was when it was attached, so it is not given out. Somebody who has it can attach it again.</source>
        <translation>Ja no és el que era quan es va adjuntar, per això no es lliura. Qui encara el tingui el pot tornar a adjuntar.</translation>
    </message>
    <message>
        <source>Somebody else attached this file</source>
        <translation>Una altra persona va adjuntar aquest fitxer</translation>
    </message>
    <message>
        <source>Only they or the supervisor can remove it.</source>
        <translation>Només aquesta persona o la responsable d’equip el pot treure.</translation>
    </message>
    <message>
        <source>No program opens this file</source>
        <translation>Cap programa no obre aquest fitxer</translation>
    </message>
    <message>
        <source>Save a copy of it, and open that where there is one.</source>
        <translation>Deseu-ne una còpia i obriu-la on n’hi hagi un.</translation>
    </message>
    <message>
        <source>The copy could not be saved there</source>
        <translation>No s’ha pogut desar la còpia allà</translation>
    </message>
    <message>
        <source>The place is full, was pulled out, or cannot be written. Nothing was left there; choose another place.</source>
        <translation>El lloc és ple, s’ha tret o no s’hi pot escriure. No hi ha quedat res; trieu un altre lloc.</translation>
    </message>
    <message>
        <source>It is larger than it says, or than is allowed.</source>
        <translation>És més gros del que diu, o del que es permet.</translation>
    </message>
    <message>
        <source>A newer version made this file</source>
        <translation>Una versió més nova ha fet aquest fitxer</translation>
    </message>
    <message>
        <source>Ask the IT desk for the newer version of Liaise.</source>
        <translation>Demaneu a informàtica la versió més nova de Liaise.</translation>
    </message>
    <message>
        <source>Your city has not certified this sender</source>
        <translation>La vostra ciutat no ha certificat aquest remitent</translation>
    </message>
    <message>
        <source>Nothing was opened. A supervisor of your city has to enrol the sender first.</source>
        <translation>No s&apos;ha obert res. Una persona responsable d&apos;equip de la vostra ciutat ha de donar d&apos;alta abans el remitent.</translation>
    </message>
    <message>
        <source>The city pack cannot be used</source>
        <translation>El paquet de la ciutat no es pot fer servir</translation>
    </message>
    <message>
        <source>Ask the IT desk for the city pack.</source>
        <translation>Demaneu a informàtica el paquet de la ciutat.</translation>
    </message>
    <message>
        <source>The city pack is damaged</source>
        <translation>El paquet de la ciutat està malmès</translation>
    </message>
    <message>
        <source>Ask the IT desk for a new copy of it.</source>
        <translation>Demaneu-ne a informàtica una còpia nova.</translation>
    </message>
    <message>
        <source>The city pack is not from your city</source>
        <translation>El paquet no és de la vostra ciutat</translation>
    </message>
    <message>
        <source>Somebody else signed it. It was not opened.</source>
        <translation>L&apos;ha signat algú altre. No s&apos;ha obert.</translation>
    </message>
    <message>
        <source>The paper could not be made</source>
        <translation>El document no s&apos;ha pogut fer</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No s&apos;ha escrit res.</translation>
    </message>
    <message>
        <source>The paper could not be saved there</source>
        <translation>El document no s&apos;hi ha pogut desar</translation>
    </message>
    <message>
        <source>Choose another folder. Nothing was written.</source>
        <translation>Trieu una altra carpeta. No s&apos;ha escrit res.</translation>
    </message>
    <message>
        <source>This case is restricted</source>
        <translation>Aquest cas està limitat</translation>
    </message>
    <message>
        <source>It can be read by the lead worker and the data protection officer; nothing in it is changed until the restriction is lifted.</source>
        <translation>El referent i el delegat de protecció de dades el poden llegir; no hi canvia res fins que s’aixequi la limitació.</translation>
    </message>
    <message>
        <source>This consent does not stand</source>
        <translation>Aquest consentiment no val</translation>
    </message>
    <message>
        <source>It was withdrawn, has expired, or is for something else. Nothing leaves on its ground.</source>
        <translation>S’ha retirat, ha caducat o és per a una altra cosa. Res no surt amb aquest fonament.</translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation>Cal una segona persona</translation>
    </message>
    <message>
        <source>Whoever decided or wrote it cannot be the second person as well.</source>
        <translation>Qui ho va decidir o escriure no pot ser també la segona persona.</translation>
    </message>
    <message>
        <source>Nothing leaves this way</source>
        <translation>Res no surt per aquesta via</translation>
    </message>
    <message>
        <source>No file and no paper goes to an intelligence service. What was compelled is only noted, and the legal service is asked.</source>
        <translation>Cap fitxer ni paper no va a un servei d’intel·ligència. El que va ser obligat només s’anota, i es pregunta al servei jurídic.</translation>
    </message>
    <message>
        <source>No second person has approved it</source>
        <translation>Cap segona persona no ho ha aprovat</translation>
    </message>
    <message>
        <source>Prepare it in the case under Consents and sharing, for the same recipient; a second person approves it there.</source>
        <translation>Prepareu-ho en el cas a Consentiments i lliuraments, per al mateix destinatari; allà ho aprova una segona persona.</translation>
    </message>
    <message>
        <source>Whoever proposed it cannot agree to it. A colleague decides on their own laptop; it travels with the next file.</source>
        <translation>Qui ho va proposar no ho pot aprovar. Un company ho decideix al seu ordinador; viatja amb el fitxer següent.</translation>
    </message>
    <message>
        <source>Keeping longer takes two people</source>
        <translation>Conservar més temps ho decideixen dues persones</translation>
    </message>
    <message>
        <source>Name a ground and a day to come under “Keep or erase”; a second person agrees.</source>
        <translation>Cal indicar un motiu i un dia futur a «Conservar o suprimir»; una segona persona hi dona l’acord.</translation>
    </message>
    <message>
        <source>What is it needed for?</source>
        <translation>Per a què cal?</translation>
    </message>
    <message>
        <source>Choose or write a reason; it stands in the access log.</source>
        <translation>Cal triar o escriure un motiu; queda al registre d’accessos.</translation>
    </message>
    <message>
        <source>Who cares for this minor?</source>
        <translation>Qui té cura d’aquest menor?</translation>
    </message>
    <message>
        <source>Name a guardian, or say why none is named.</source>
        <translation>Cal indicar un tutor o dir per què no se n’indica cap.</translation>
    </message>
    <message>
        <source>Not everything was read</source>
        <translation>No s’ha llegit tot</translation>
    </message>
    <message>
        <source>Decide for each passage about others whether it is masked: {left} left.</source>
        <translation>Cal decidir per a cada passatge sobre altres si es tapa: en queden {left}.</translation>
    </message>
    <message>
        <source>The text is too long for a contact</source>
        <translation>El text és massa llarg per a un contacte</translation>
    </message>
    <message>
        <source>It holds {limit} characters; yours has {size}. Nothing typed is lost.</source>
        <translation>Hi caben {limit} caràcters; el vostre en té {size}. No es perd res del que s’ha escrit.</translation>
    </message>
    <message>
        <source>Too many themes</source>
        <translation>Massa temes</translation>
    </message>
    <message>
        <source>Choose up to {limit}, the ones that mattered most.</source>
        <translation>Trieu-ne fins a {limit}, els més importants.</translation>
    </message>
    <message>
        <source>The numbers do not fit</source>
        <translation>Els nombres no encaixen</translation>
    </message>
    <message>
        <source>More people are counted here than there were. Correct one of the numbers.</source>
        <translation>Aquí es compten més persones de les que hi havia. Corregiu un dels nombres.</translation>
    </message>
    <message>
        <source>The times do not fit</source>
        <translation>Les hores no encaixen</translation>
    </message>
    <message>
        <source>A round ends after it begins, and within a day. Correct one of the times.</source>
        <translation>Una ronda acaba després de començar i abans d’un dia. Corregiu una de les hores.</translation>
    </message>
    <message>
        <source>This round has ended</source>
        <translation>Aquesta ronda s’ha acabat</translation>
    </message>
    <message>
        <source>Start a new round. Nothing was changed.</source>
        <translation>Comenceu una ronda nova. No s’ha canviat res.</translation>
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
        <translation>Hi ha els tipus de lletra, les icones i les llengües.</translation>
    </message>
    <message>
        <source>Fonts, icons or languages are missing: install again.</source>
        <translation>Falten tipus de lletra, icones o llengües: torneu a instal·lar.</translation>
    </message>
    <message>
        <source>There is no valid city pack: exports stay closed.</source>
        <translation>No hi ha cap paquet de ciutat vàlid: les exportacions queden tancades.</translation>
    </message>
    <message>
        <source>City pack: {city}, version {version}.</source>
        <translation>Paquet de ciutat: {city}, versió {version}.</translation>
    </message>
    <message>
        <source>The folder of vaults cannot be read.</source>
        <translation>La carpeta de les notes no es pot llegir.</translation>
    </message>
    <message numerus="yes">
        <source>%n vault(s) on this computer.</source>
        <translation>
            <numerusform>%n magatzem de notes en aquest ordinador.</numerusform>
            <numerusform>%n magatzems de notes en aquest ordinador.</numerusform>
        </translation>
    </message>
    <message>
        <source>{megabytes} MB are free on this disk.</source>
        <translation>{megabytes} MB lliures en aquest disc.</translation>
    </message>
    <message>
        <source>The system encrypts this disk.</source>
        <translation>El sistema xifra aquest disc.</translation>
    </message>
    <message>
        <source>Whether this disk is encrypted is for IT to say.</source>
        <translation>Si aquest disc està xifrat ho pot dir informàtica.</translation>
    </message>
    <message>
        <source>The notes lie on a network folder ({name}): move them.</source>
        <translation>Les notes són en una carpeta de xarxa ({name}): moveu-les.</translation>
    </message>
    <message>
        <source>The notes lie in a folder that {name} copies away: move them.</source>
        <translation>Les notes són en una carpeta que {name} copia a fora: moveu-les.</translation>
    </message>
    <message>
        <source>The notes lie in a folder of this computer.</source>
        <translation>Les notes són en una carpeta d&apos;aquest ordinador.</translation>
    </message>
</context>
<context>
    <name>FieldPairCard</name>
    <message>
        <source>Brought up to date</source>
        <translation>Posat al dia</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(deixat buit)</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(suprimit)</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conserva&apos;ls tots dos</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Age</source>
        <translation>Edat</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acceptació</translation>
    </message>
    <message>
        <source>Agreement since</source>
        <translation>Acceptació des de</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>Acceptació fins a</translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation>Una altra explicació</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quan</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Per què s&apos;ha acabat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>De què tracta</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Barri</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipus</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>En contacte des de</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>A càrrec</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>Why a file is needed</source>
        <translation>Per què cal un expedient</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Pas següent</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Per a quan</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui ho fa</translation>
    </message>
    <message>
        <source>Why no own words</source>
        <translation>Per què no hi ha paraules pròpies</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observació</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudònim</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalitat</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>La meva interpretació</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiu</translation>
    </message>
    <message>
        <source>Keep or erase on</source>
        <translation>Conservar o suprimir el</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Propera revisió</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Com se sap</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Suplent</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estat</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable d&apos;equip</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Dit per</translation>
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
        <translation>De {name}, comprovat, encara no decidit</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Mira a dins</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Make my notes</source>
        <translation>Crea les meves notes</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Making your notes…</source>
        <translation>S&apos;estan creant les notes…</translation>
    </message>
    <message>
        <source>One of your own</source>
        <translation>Una de pròpia</translation>
    </message>
    <message>
        <source>Words drawn by chance</source>
        <translation>Paraules tretes a l’atzar</translation>
    </message>
    <message>
        <source>City and language</source>
        <translation>Ciutat i llengua</translation>
    </message>
    <message>
        <source>Name of the notes</source>
        <translation>Nom de les notes</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contrasenya</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Full de recuperació</translation>
    </message>
    <message>
        <source>Your way back in</source>
        <translation>El camí de tornada</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>A punt</translation>
    </message>
    <message>
        <source>When it locks, what leaves</source>
        <translation>Quan es bloca, què surt</translation>
    </message>
    <message>
        <source>Setting up this laptop</source>
        <translation>Preparació d&apos;aquest portàtil</translation>
    </message>
    <message>
        <source>All of this happens on the laptop. If you stop, nothing secret stays behind.</source>
        <translation>Tot passa en aquest portàtil. Si ho deixeu, no queda res de secret.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Enrere</translation>
    </message>
</context>
<context>
    <name>FlagForms</name>
    <message>
        <source>What should be looked at?</source>
        <translation>Què cal mirar?</translation>
    </message>
    <message>
        <source>Who should look?</source>
        <translation>Qui ho ha de mirar?</translation>
    </message>
    <message>
        <source>Left empty, it asks whoever leads the case.</source>
        <translation>Si queda buit, es demana a qui porta el cas.</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Fins quan?</translation>
    </message>
    <message>
        <source>A flag stands on Today until somebody settles it with a few words.</source>
        <translation>Un avís és a la pàgina d’avui fins que algú el resol amb unes paraules.</translation>
    </message>
    <message>
        <source>Raise a flag</source>
        <translation>Posar un avís</translation>
    </message>
    <message>
        <source>Raise it</source>
        <translation>Posar-lo</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Com ha acabat?</translation>
    </message>
    <message>
        <source>Settle the flag</source>
        <translation>Resoldre l’avís</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>Resoldre</translation>
    </message>
    <message>
        <source>Flag raised</source>
        <translation>Avís posat</translation>
    </message>
    <message>
        <source>Flag settled</source>
        <translation>Avís resolt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Desfet</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Encara falta: {things}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
</context>
<context>
    <name>FullDisk</name>
    <message>
        <source>There is room again. What you typed is kept.</source>
        <translation>Torna a haver-hi lloc. El que heu escrit està desat.</translation>
    </message>
</context>
<context>
    <name>FullDiskBanner</name>
    <message>
        <source>The disk is full</source>
        <translation>El disc és ple</translation>
    </message>
    <message>
        <source>Save to another place</source>
        <translation>Desar en un altre lloc</translation>
    </message>
    <message>
        <source>Saved, sealed, as {name}. It comes back at the next unlock from the top of a stick, from Documents or from your home folder.</source>
        <translation>Desat i segellat com a {name}. Tornarà en el pròxim desbloqueig des de l’arrel d’un llapis, des de Documents o des de la vostra carpeta personal.</translation>
    </message>
    <message>
        <source>Nothing is lost: what you type stays in this window and is kept as soon as there is room. Free some space, or save it to another place.</source>
        <translation>No s’ha perdut res: el que escriviu es queda en aquesta finestra i es desarà quan hi hagi lloc. Allibereu espai o deseu-ho en un altre lloc.</translation>
    </message>
    <message>
        <source>Where it goes until there is room</source>
        <translation>On posar-ho fins que hi hagi lloc</translation>
    </message>
</context>
<context>
    <name>GoalLine</name>
    <message>
        <source>More about this goal</source>
        <translation>Més sobre aquest objectiu</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Torna’l a obrir</translation>
    </message>
    <message>
        <source>It is under way</source>
        <translation>Està en marxa</translation>
    </message>
    <message>
        <source>It is reached</source>
        <translation>Està assolit</translation>
    </message>
    <message>
        <source>It is partly reached</source>
        <translation>Està assolit en part</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>Deixa’l…</translation>
    </message>
    <message>
        <source>Change the goal…</source>
        <translation>Canvia l’objectiu…</translation>
    </message>
    <message>
        <source>First step: {text}</source>
        <translation>Primer pas: {text}</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la persona</translation>
    </message>
    <message>
        <source>How we will notice: {text}</source>
        <translation>Com ho notarem: {text}</translation>
    </message>
    <message>
        <source>How near it is, in their words: {text}</source>
        <translation>Com és de prop, en les seves paraules: {text}</translation>
    </message>
    <message>
        <source>Let go because: {text}</source>
        <translation>Deixat perquè: {text}</translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>Where the file goes</source>
        <translation>On va el fitxer</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>S&apos;està escrivint el fitxer</translation>
    </message>
    <message>
        <source>Looking for what they do not have yet…</source>
        <translation>S&apos;està cercant el que encara no tenen…</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Trieu almenys una persona.</translation>
    </message>
    <message>
        <source>They have everything that they may read.</source>
        <translation>Tenen tot el que poden llegir.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n cas</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mediations</source>
        <translation>
            <numerusform>%n mediació</numerusform>
            <numerusform>%n mediacions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes that they do not have yet</source>
        <translation>
            <numerusform>%n canvi que encara no tenen</numerusform>
            <numerusform>%n canvis que encara no tenen</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, from {where}.</source>
        <translation>{what}, de {where}.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} i {other}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vós</translation>
    </message>
    <message>
        <source>{size}. It can be opened by {people}, and by nobody else.</source>
        <translation>{size}. El poden obrir {people}, i ningú més.</translation>
    </message>
</context>
<context>
    <name>HandOverLog</name>
    <message>
        <source>When</source>
        <translation>Quan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fitxer</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Amb qui</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Com ha acabat</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Traspassat</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Canvis</translation>
    </message>
    <message>
        <source>Came here</source>
        <translation>Arribat aquí</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>Es pot desfer</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrit</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Incorporat</translation>
    </message>
    <message>
        <source>Brought in, not all of it</source>
        <translation>Incorporat en part</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Desfet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusat</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Mireu això</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>No està en ordre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sap</translation>
    </message>
    <message>
        <source>Last full check</source>
        <translation>Última comprovació completa</translation>
    </message>
    <message>
        <source>The file of the notes</source>
        <translation>El fitxer de les vostres notes</translation>
    </message>
    <message>
        <source>The entries</source>
        <translation>Les entrades</translation>
    </message>
    <message>
        <source>The newest state</source>
        <translation>L&apos;estat més recent</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última còpia de seguretat</translation>
    </message>
    <message>
        <source>Last accepted hand-over</source>
        <translation>Últim lliurament confirmat</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Full de recuperació</translation>
    </message>
    <message>
        <source>Where the notes lie</source>
        <translation>On són les notes</translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation>Xifratge del disc</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation>Notes segellades</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Esborranys</translation>
    </message>
    <message>
        <source>Backups elsewhere</source>
        <translation>Còpies de seguretat en un altre lloc</translation>
    </message>
    <message>
        <source>Everything written up to {day} was checked.</source>
        <translation>S&apos;ha comprovat tot el que s&apos;ha escrit fins al {day}.</translation>
    </message>
    <message>
        <source>A check is under way.</source>
        <translation>Hi ha una comprovació en curs.</translation>
    </message>
    <message>
        <source>No check has come to its end and found all in order yet.</source>
        <translation>Cap comprovació no ha arribat encara al final amb tot en ordre.</translation>
    </message>
    <message>
        <source>Every page is as it was written.</source>
        <translation>Cada pàgina és tal com es va escriure.</translation>
    </message>
    <message>
        <source>The first full check will tell.</source>
        <translation>Ho dirà la primera comprovació completa.</translation>
    </message>
    <message>
        <source>Damaged parts: {n}.</source>
        <translation>Parts malmeses: {n}.</translation>
    </message>
    <message>
        <source>Every entry is what its author signed. Compared: {n}.</source>
        <translation>Cada entrada és el que va signar qui la va escriure. Comparades: {n}.</translation>
    </message>
    <message>
        <source>Entries altered or gone: {n}.</source>
        <translation>Entrades alterades o desaparegudes: {n}.</translation>
    </message>
    <message>
        <source>Records that do not show what was written: {n}.</source>
        <translation>Fitxes que no mostren el que es va escriure: {n}.</translation>
    </message>
    <message>
        <source>Still missing since the notes were brought back: {n}.</source>
        <translation>Encara falta des que es van recuperar les notes: {n}.</translation>
    </message>
    <message>
        <source>Nothing is missing since the notes were last closed.</source>
        <translation>No falta res des que es van tancar les notes.</translation>
    </message>
    <message>
        <source>A small file that remembers it was not there. It was written again.</source>
        <translation>Faltava un petit fitxer que ho recorda. S&apos;ha tornat a escriure.</translation>
    </message>
    <message>
        <source>A small file that remembers it was not readable. It was written again.</source>
        <translation>Un petit fitxer que ho recorda no es podia llegir. S&apos;ha tornat a escriure.</translation>
    </message>
    <message>
        <source>The notes were older than when last closed. Ask IT what was put back.</source>
        <translation>Les notes eren més antigues que quan es van tancar. Pregunteu a informàtica què s&apos;hi va tornar a posar.</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Feta el {day}.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Encara no n&apos;hi ha cap.</translation>
    </message>
    <message>
        <source>It has failed since {day}.</source>
        <translation>Falla des del {day}.</translation>
    </message>
    <message>
        <source>No colleague&apos;s file has yet said what they hold.</source>
        <translation>Cap fitxer de l&apos;equip no ha dit encara què conserva.</translation>
    </message>
    <message>
        <source>{name}, {day}: all that may be handed over is held twice.</source>
        <translation>{name}, {day}: tot el que es pot lliurar hi és dues vegades.</translation>
    </message>
    <message>
        <source>{name}, {day}. Entries nobody else has confirmed: {n}.</source>
        <translation>{name}, {day}. Entrades que ningú més no ha confirmat: {n}.</translation>
    </message>
    <message>
        <source>Last rehearsed on {day}.</source>
        <translation>Últim assaig el {day}.</translation>
    </message>
    <message>
        <source>Made on {day}, not rehearsed yet.</source>
        <translation>Fet el {day}, encara no assajat.</translation>
    </message>
    <message>
        <source>Nothing tells when it was made. Rehearse it.</source>
        <translation>Res no diu quan es va fer. Assageu-lo.</translation>
    </message>
    <message>
        <source>On a network ({name}). Ask IT to move it to this disk.</source>
        <translation>En una xarxa ({name}). Demaneu a informàtica que les passi a aquest disc.</translation>
    </message>
    <message>
        <source>In a folder that {name} copies away. Ask IT to move it.</source>
        <translation>En una carpeta que {name} copia fora. Demaneu a informàtica que les mogui.</translation>
    </message>
    <message>
        <source>Room on this disk</source>
        <translation>Espai en aquest disc</translation>
    </message>
    <message>
        <source>{megabytes} MB are free.</source>
        <translation>Hi ha {megabytes} MB lliures.</translation>
    </message>
    <message>
        <source>The system encrypts this disk.</source>
        <translation>El sistema xifra aquest disc.</translation>
    </message>
    <message>
        <source>The app cannot tell here. Ask IT.</source>
        <translation>Aquí l&apos;aplicació no ho pot saber. Pregunteu-ho a informàtica.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versió</translation>
    </message>
    <message>
        <source>Liaise {version}. City pack: {city}, {pack}.</source>
        <translation>Liaise {version}. Paquet de la ciutat: {city}, {pack}.</translation>
    </message>
    <message>
        <source>All that may be handed over is held by somebody else too.</source>
        <translation>Tot el que es pot lliurar també ho té algú altre.</translation>
    </message>
    <message>
        <source>Entries nobody else has confirmed: {n}. Hand them over, then bring in an answer.</source>
        <translation>Entrades que ningú més no ha confirmat: {n}. Lliureu-les i després importeu una resposta.</translation>
    </message>
    <message>
        <source>There is nothing to hand over.</source>
        <translation>No hi ha res per lliurar.</translation>
    </message>
    <message>
        <source>Entries: {n}. They are never handed over; only backups hold them.</source>
        <translation>Entrades: {n}. No es lliuren mai; només són a les vostres còpies de seguretat.</translation>
    </message>
    <message>
        <source>Entries: {n}. They are never handed over, and no backup outside this laptop is known.</source>
        <translation>Entrades: {n}. No es lliuren mai i no es coneix cap còpia de seguretat fora d&apos;aquest portàtil.</translation>
    </message>
    <message>
        <source>No draft is in hand.</source>
        <translation>No hi ha cap esborrany pendent.</translation>
    </message>
    <message>
        <source>In hand: {n}. Finish or discard them.</source>
        <translation>Pendents: {n}. Acabeu-los o descarteu-los.</translation>
    </message>
    <message>
        <source>Still missing here: {n}.</source>
        <translation>Aquí encara falta: {n}.</translation>
    </message>
    <message>
        <source>The last full check found everything in order.</source>
        <translation>L&apos;última comprovació completa ho va trobar tot en ordre.</translation>
    </message>
    <message>
        <source>Not checked to the end yet.</source>
        <translation>Encara no comprovat fins al final.</translation>
    </message>
    <message>
        <source>The check found damage. Bring back what can be read first.</source>
        <translation>La comprovació ha trobat danys. Recupereu primer el que es pugui llegir.</translation>
    </message>
    <message>
        <source>No backup on a stick or in another folder is known.</source>
        <translation>No es coneix cap còpia en un llapis USB ni en una altra carpeta.</translation>
    </message>
    <message>
        <source>Keep these safe or destroy them: {places}.</source>
        <translation>Deseu-les bé o destruïu-les: {places}.</translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>This laptop</source>
        <comment>section of the settings</comment>
        <translation>Aquest portàtil</translation>
    </message>
    <message>
        <source>All notes are being checked</source>
        <translation>S&apos;estan comprovant totes les notes</translation>
    </message>
    <message>
        <source>Nothing is known that would be lost with this laptop.</source>
        <translation>No es coneix res que es perdés amb aquest portàtil.</translation>
    </message>
    <message>
        <source>Do not hand it in yet.</source>
        <translation>No el torneu encara.</translation>
    </message>
    <message>
        <source>Entries here now: {n}.</source>
        <translation>Entrades aquí ara: {n}.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta res.</translation>
    </message>
    <message>
        <source>A backup of {day} helped.</source>
        <translation>Hi ha ajudat una còpia del {day}.</translation>
    </message>
    <message>
        <source>Lost: {n}, of these with no trace of where they stood: {m}.</source>
        <translation>Perdudes: {n}, d&apos;aquestes sense rastre d&apos;on eren: {m}.</translation>
    </message>
    <message>
        <source>Attached files lost: {n}.</source>
        <translation>Fitxers adjunts perduts: {n}.</translation>
    </message>
    <message>
        <source>Some drafts or facts about hand-overs may be lost too.</source>
        <translation>També es poden haver perdut esborranys o dades de lliuraments.</translation>
    </message>
    <message>
        <source>The keys of this laptop are lost: have it certified again.</source>
        <translation>Les claus d&apos;aquest portàtil s&apos;han perdut: feu-lo certificar de nou.</translation>
    </message>
    <message>
        <source>The damaged files are kept aside in the folder of the notes.</source>
        <translation>Els fitxers malmesos es guarden a part a la carpeta de les notes.</translation>
    </message>
    <message>
        <source>The notes were brought back</source>
        <translation>S&apos;han recuperat les vostres notes</translation>
    </message>
    <message>
        <source>What is checked on this laptop, and what it found. Nothing is sent to anybody.</source>
        <translation>Què es comprova en aquest portàtil i què s&apos;hi ha trobat. No s&apos;envia res a ningú.</translation>
    </message>
    <message>
        <source>The notes on this disk are damaged</source>
        <translation>Les notes d&apos;aquest disc estan malmeses</translation>
    </message>
    <message>
        <source>Bring back what can be read</source>
        <translation>Recupera el que es pugui llegir</translation>
    </message>
    <message>
        <source>The app can read out what is whole, fill the rest from the newest good backup, and list what is missing. It locks first and asks for the passphrase.</source>
        <translation>L&apos;aplicació pot llegir el que està sencer, completar la resta amb l&apos;última còpia bona i fer una llista del que falta. Abans es bloqueja i demana la vostra frase de contrasenya.</translation>
    </message>
    <message>
        <source>How this laptop is doing</source>
        <translation>Com està aquest portàtil</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprova ara</translation>
    </message>
    <message>
        <source>What is missing and whom to ask</source>
        <translation>Què falta i a qui demanar-ho</translation>
    </message>
    <message>
        <source>A new hand-over from these colleagues brings what they hold.</source>
        <translation>Demaneu un nou lliurament: porta el que aquestes persones conserven.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Desa la llista</translation>
    </message>
    <message>
        <source>Safe to hand in this laptop?</source>
        <translation>Es pot tornar aquest portàtil?</translation>
    </message>
    <message>
        <source>When all is in order: lock, shut down, and give it to IT. The app wipes nothing. IT erases the disk; without passphrase and recovery sheet nobody can read the notes.</source>
        <translation>Quan tot estigui en ordre: bloquegeu, apagueu i doneu-lo a informàtica. L&apos;aplicació no esborra res. Informàtica esborra el disc; sense frase de contrasenya ni full de recuperació ningú no pot llegir les notes.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>What differs from the version before is marked.</source>
        <translation>El que difereix de la versió anterior està marcat.</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>Motiu: {text}</translation>
    </message>
    <message>
        <source>What stood here was erased.</source>
        <translation>El que hi havia aquí s&apos;ha suprimit.</translation>
    </message>
    <message>
        <source>This is not what was signed, so it is not shown.</source>
        <translation>No és el que es va signar, per això no es mostra.</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Autoria desconeguda</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigent</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Primera versió</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(deixat buit)</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message numerus="yes">
        <source>Nothing is written yet. If you bring it in, you can take it back for %n days.</source>
        <translation>
            <numerusform>Encara no s&apos;ha escrit res. Si ho incorporeu, ho podeu desfer durant %n dia.</numerusform>
            <numerusform>Encara no s&apos;ha escrit res. Si ho incorporeu, ho podeu desfer durant %n dies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>S&apos;està incorporant</translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation>
            <numerusform>Falta %n tria</numerusform>
            <numerusform>Falten %n tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n items</source>
        <translation>
            <numerusform>Incorpora %n element</numerusform>
            <numerusform>Incorpora %n elements</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Incorpora</translation>
    </message>
    <message numerus="yes">
        <source>Brought in %n items from {name}</source>
        <translation>
            <numerusform>%n element de {name} incorporat</numerusform>
            <numerusform>%n elements de {name} incorporats</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back. The file can be brought in again.</source>
        <translation>Desfet. El fitxer es pot tornar a incorporar.</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>Signed today at {time}. Nothing was altered on the way.</source>
        <translation>Signat avui a les {time}. Res no s&apos;ha alterat pel camí.</translation>
    </message>
    <message>
        <source>Signed on {moment}. Nothing was altered on the way.</source>
        <translation>Signat el {moment}. Res no s&apos;ha alterat pel camí.</translation>
    </message>
    <message>
        <source>Number of the sender&apos;s key: {digits}. It is {address} in your city.</source>
        <translation>Número de la clau del remitent: {digits}. És {address} a la vostra ciutat.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the file would do</source>
        <translation>Què faria el fitxer</translation>
    </message>
    <message>
        <source>Comparing it with what is here</source>
        <translation>S&apos;està comparant amb el que hi ha aquí</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Incorpora un fitxer</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Tria un altre fitxer</translation>
    </message>
    <message>
        <source>Sender verified</source>
        <translation>Remitent comprovat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalls</translation>
    </message>
    <message>
        <source>Different words are marked</source>
        <translation>Les paraules diferents estan marcades</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Incorpora</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n més</numerusform>
            <numerusform>%n més</numerusform>
        </translation>
    </message>
    <message>
        <source>Both of you changed it</source>
        <translation>Canviat per totes dues parts</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nou</translation>
    </message>
    <message>
        <source>Changed by {name}</source>
        <translation>Canviat per {name}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Fora</translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation>
            <numerusform>Falta %n tria</numerusform>
            <numerusform>Falten %n tries</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided, ready to bring in</source>
        <translation>Decidit, a punt d&apos;incorporar</translation>
    </message>
    <message>
        <source>You leave it out</source>
        <translation>Ho deixeu fora</translation>
    </message>
    <message>
        <source>Waits for an earlier file</source>
        <translation>Espera un fitxer anterior</translation>
    </message>
    <message>
        <source>Not shared with you, so not opened</source>
        <translation>No compartit amb vós, per tant no obert</translation>
    </message>
    <message>
        <source>Sealed, so not opened</source>
        <translation>Segellat, per tant no obert</translation>
    </message>
    <message>
        <source>Left out by a newer rule</source>
        <translation>Deixat fora per una regla més nova</translation>
    </message>
    <message>
        <source>It stays in the file. You can bring the file in again later.</source>
        <translation>Queda al fitxer. El podeu tornar a incorporar més tard.</translation>
    </message>
    <message>
        <source>Something that belongs before it is missing here. Ask {name} for the earlier file, or for a new one; then this comes along.</source>
        <translation>Aquí falta alguna cosa que va abans. Demaneu a {name} el fitxer anterior, o un de nou; llavors això també vindrà.</translation>
    </message>
    <message>
        <source>You are not among those who may read it. It stays closed.</source>
        <translation>No sou entre els qui ho poden llegir. Queda tancat.</translation>
    </message>
    <message>
        <source>Sealed notes belong to who wrote them. It stays closed.</source>
        <translation>Les notes segellades són de qui les ha escrites. Queda tancat.</translation>
    </message>
    <message>
        <source>You have not seen every file of {name}</source>
        <translation>No heu vist tots els fitxers de {name}</translation>
    </message>
    <message>
        <source>Numbers {first} to {last} never came here. This one is whole.</source>
        <translation>Els números {first} a {last} no han arribat mai aquí. Aquest és sencer.</translation>
    </message>
    <message>
        <source>An earlier file of {name} is missing</source>
        <translation>Falta un fitxer anterior de {name}</translation>
    </message>
    <message>
        <source>Numbers {first} to {last} never came here. What builds on them waits.</source>
        <translation>Els números {first} a {last} no han arribat mai aquí. El que s&apos;hi recolza espera.</translation>
    </message>
    <message>
        <source>You have a later file of {name} already</source>
        <translation>Ja teniu un fitxer posterior de {name}</translation>
    </message>
    <message>
        <source>This one can still be brought in; nothing newer is lost.</source>
        <translation>Aquest es pot incorporar igualment; no es perd res de més nou.</translation>
    </message>
    <message>
        <source>The dates do not fit</source>
        <translation>Les dates no quadren</translation>
    </message>
    <message>
        <source>The clock of one of the two laptops is wrong. Times may be off.</source>
        <translation>El rellotge d&apos;un dels dos portàtils va malament. Les hores poden estar desviades.</translation>
    </message>
    <message>
        <source>A newer version wrote this file</source>
        <translation>Una versió més nova ha escrit aquest fitxer</translation>
    </message>
    <message>
        <source>What this version does not know is kept, but not shown.</source>
        <translation>El que aquesta versió no coneix es conserva, però no es mostra.</translation>
    </message>
    <message>
        <source>Two histories under one name: {names}</source>
        <translation>Dos historials sota un mateix nom: {names}</translation>
    </message>
    <message>
        <source>A laptop may have been set back to an old copy. Call them.</source>
        <translation>Potser un portàtil ha tornat a una còpia antiga. Truqueu.</translation>
    </message>
    <message>
        <source>Something about this file is unusual</source>
        <translation>Hi ha alguna cosa poc habitual en aquest fitxer</translation>
    </message>
</context>
<context>
    <name>IncomingForms</name>
    <message>
        <source>New request</source>
        <translation>Sol·licitud nova</translation>
    </message>
    <message>
        <source>Keep the request</source>
        <translation>Desa la sol·licitud</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Rebuda el</translation>
    </message>
    <message>
        <source>Write down what is asked, not who somebody is.</source>
        <translation>Cal anotar què es demana, no qui és la persona.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Què es demana</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button of a form</comment>
        <translation>Desa</translation>
    </message>
    <message>
        <source>In their words, as far as possible.</source>
        <translation>Amb les seves paraules, si és possible.</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Com ha arribat</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demana</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Sobre qui</translation>
    </message>
    <message>
        <source>Name, only to call back</source>
        <translation>Nom, només per tornar la trucada</translation>
    </message>
    <message>
        <source>Leave it empty if nobody wants to be called back.</source>
        <translation>Deixar-ho buit si ningú vol que li truquin.</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Com contactar-hi</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Barri</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Què s&apos;ha vist</translation>
    </message>
    <message>
        <source>What somebody did or said</source>
        <translation>Què ha fet o dit algú</translation>
    </message>
    <message>
        <source>Behaviour, not opinion, belief or looks.</source>
        <translation>Conducta, no opinió, creença o aspecte.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quan</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Com se sap</translation>
    </message>
    <message>
        <source>Who saw or told it</source>
        <translation>Qui ho ha vist o explicat</translation>
    </message>
    <message>
        <source>A rumour is not written here.</source>
        <translation>Un rumor no s&apos;escriu aquí.</translation>
    </message>
    <message>
        <source>Before anything is filed</source>
        <translation>Abans d&apos;obrir un expedient</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Desa les respostes</translation>
    </message>
    <message>
        <source>“I do not know” is always an answer.</source>
        <translation>«No ho sé» sempre és una resposta.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>No ho sé</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Què més ho podria explicar?</translation>
    </message>
    <message>
        <source>At least one harmless explanation.</source>
        <translation>Almenys una explicació innocent.</translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation>Què va bé?</translation>
    </message>
    <message>
        <source>What happens if we do nothing?</source>
        <translation>Què passa si no fem res?</translation>
    </message>
    <message>
        <source>Is anybody in danger now?</source>
        <translation>Hi ha algú en perill ara?</translation>
    </message>
    <message>
        <source>Is our service the right one?</source>
        <translation>El nostre servei és l&apos;adequat?</translation>
    </message>
    <message>
        <source>Does the person know of this request?</source>
        <translation>La persona coneix aquesta sol·licitud?</translation>
    </message>
    <message>
        <source>Why not yet</source>
        <translation>Per què encara no</translation>
    </message>
    <message>
        <source>When to tell them</source>
        <translation>Quan dir-l&apos;hi</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>Què en penses</translation>
    </message>
    <message>
        <source>What you propose</source>
        <translation>Què proposes</translation>
    </message>
    <message>
        <source>Who reads it second</source>
        <translation>Qui la llegeix en segon lloc</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Segona lectura</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Desa la resposta</translation>
    </message>
    <message>
        <source>To what is proposed</source>
        <translation>Al que es proposa</translation>
    </message>
    <message>
        <source>Why, or what you ask</source>
        <translation>Per què, o la pregunta</translation>
    </message>
    <message>
        <source>Not needed if you agree.</source>
        <translation>No cal si s&apos;hi està d&apos;acord.</translation>
    </message>
    <message>
        <source>Read it as somebody who does not know the person.</source>
        <translation>Llegir com qui no coneix la persona.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>En què es converteix</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decideix</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisió</translation>
    </message>
    <message>
        <source>No file is made. The words of the request go when their time is over.</source>
        <translation>No es crea cap expedient. Les paraules de la sol·licitud se&apos;n van quan s&apos;acaba el termini.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Per què</translation>
    </message>
    <message>
        <source>Is it known already?</source>
        <translation>Ja es coneix?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Pseudonym, code or place</source>
        <translation>Pseudònim, codi o lloc</translation>
    </message>
    <message>
        <source>Look before a second file about the same person is made.</source>
        <translation>Mirar abans de crear un segon expedient sobre la mateixa persona.</translation>
    </message>
    <message>
        <source>About whom it concerns</source>
        <translation>Sobre la persona afectada</translation>
    </message>
    <message>
        <source>About who asked</source>
        <translation>Sobre qui ha preguntat</translation>
    </message>
    <message>
        <source>Propose a case</source>
        <translation>Proposa un cas</translation>
    </message>
    <message>
        <source>Propose the case</source>
        <translation>Proposa el cas</translation>
    </message>
    <message>
        <source>The case is</source>
        <translation>El cas és</translation>
    </message>
    <message>
        <source>The supervisor opens it on their own laptop.</source>
        <translation>La persona responsable d&apos;equip l&apos;obre al seu portàtil.</translation>
    </message>
</context>
<context>
    <name>KeepingLine</name>
    <message>
        <source>Due since {day}</source>
        <translation>Vençut des del {day}</translation>
    </message>
    <message>
        <source>Proposed by {name}</source>
        <translation>Proposat per {name}</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Accepta</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rebutja</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>Executa</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>What shall become of it</source>
        <translation>Què se n’ha de fer</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motiu</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conservar fins al</translation>
    </message>
    <message>
        <source>A second person has to agree; it travels with the next file. What is erased is gone for good, wherever the file comes.</source>
        <translation>Una segona persona hi ha de donar l’acord; viatja amb el fitxer següent. El que se suprimeix desapareix per sempre, allà on arribi el fitxer.</translation>
    </message>
    <message>
        <source>What is erased is gone for good.</source>
        <translation>El que se suprimeix desapareix per sempre.</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>Executa</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposa</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Conservar o suprimir</translation>
    </message>
    <message>
        <source>Proposed; a second person decides</source>
        <translation>Proposat; decideix una segona persona</translation>
    </message>
    <message>
        <source>Decided; it travels with the next file</source>
        <translation>Decidit; viatja amb el fitxer següent</translation>
    </message>
    <message>
        <source>Declined; it stays as it is</source>
        <translation>Rebutjat; queda com està</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Executat</translation>
    </message>
    <message>
        <source>Things whose time is over. Two people decide; your own contacts you let go alone.</source>
        <translation>Coses el termini de les quals s’ha acabat. Decideixen dues persones; els contactes propis els deixa anar un mateix.</translation>
    </message>
    <message>
        <source>Keep only codes of all your own</source>
        <translation>Conservar només els codis de tots els propis</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Res per decidir</translation>
    </message>
    <message>
        <source>What comes due stands here, and nothing goes by time alone.</source>
        <translation>El que venç és aquí; res no desapareix només pel temps.</translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>Asked on {moment} for the vault {vault}. Its number: {number}</source>
        <translation>Demanat el {moment} per al magatzem {vault}. El seu nombre: {number}</translation>
    </message>
    <message>
        <source>The number that the worker reads out:</source>
        <translation>El nombre que es llegeix en veu alta:</translation>
    </message>
    <message>
        <source>Written: {file}. It opens the notes once, on the laptop that asked, with its one-time code.</source>
        <translation>Escrit: {file}. Obre les notes un cop, al portàtil que ho ha demanat, amb el seu codi d&apos;un sol ús.</translation>
    </message>
    <message>
        <source>The share, twenty words:</source>
        <translation>La part, vint paraules:</translation>
    </message>
    <message>
        <source>the worker&apos;s sealed envelope</source>
        <translation>el sobre segellat</translation>
    </message>
    <message>
        <source>the supervisor</source>
        <translation>el responsable d&apos;equip</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>el servei informàtic</translation>
    </message>
    <message>
        <source>This share is valid for this vault. Its holder: {holder}.</source>
        <translation>Aquesta part és vàlida per a aquest magatzem. La guarda: {holder}.</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>I have read this</source>
        <translation>Ho he llegit</translation>
    </message>
    <message>
        <source>Your city keeps a key to these notes</source>
        <translation>La vostra ciutat guarda una clau d&apos;aquestes notes</translation>
    </message>
    <message>
        <source>Its holders can open them if you forget your passphrase. You are told here of each time that this application opens them with it.</source>
        <translation>Qui la guarda les pot obrir si oblideu la frase de contrasenya. Cada vegada que aquesta aplicació les obri amb ella, ho sabreu aquí.</translation>
    </message>
    <message>
        <source>These notes were opened with your city&apos;s key on {moment}</source>
        <translation>Aquestes notes es van obrir amb la clau de la ciutat: {moment}</translation>
    </message>
    <message>
        <source>These notes were opened with two shares on {moment}</source>
        <translation>Aquestes notes es van obrir amb dues parts: {moment}</translation>
    </message>
    <message>
        <source>If you were not there, tell your supervisor today, and change all keys in the settings.</source>
        <translation>Si no hi éreu, digueu-ho avui al vostre responsable d&apos;equip i canvieu totes les claus a la configuració.</translation>
    </message>
</context>
<context>
    <name>KeyTask</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>KeyTaskPage</name>
    <message>
        <source>Writing the notes under new keys</source>
        <translation>Les notes es reescriuen amb claus noves</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Surt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Enrere</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un moment…</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Fixa aquesta frase de contrasenya</translation>
    </message>
    <message>
        <source>Let this sheet count</source>
        <translation>Fes vàlid aquest full</translation>
    </message>
    <message>
        <source>Let these shares count</source>
        <translation>Fes vàlides aquestes parts</translation>
    </message>
    <message>
        <source>Change all keys and lock</source>
        <translation>Canvia totes les claus i bloca</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compara</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Comprova</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Change passphrase</source>
        <translation>Canvia la frase de contrasenya</translation>
    </message>
    <message>
        <source>Rehearse the sheet</source>
        <translation>Assaja amb el full</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Full de recuperació nou</translation>
    </message>
    <message>
        <source>Make three shares</source>
        <translation>Fes tres parts</translation>
    </message>
    <message>
        <source>Check a share</source>
        <translation>Comprova una part</translation>
    </message>
    <message>
        <source>Change keys completely</source>
        <translation>Canvia del tot les claus</translation>
    </message>
    <message>
        <source>Let no shares open it</source>
        <translation>Que cap part no ho obri</translation>
    </message>
    <message>
        <source>The city keeps a way in. Each use of it becomes a record that you see at the next unlock.</source>
        <translation>La ciutat guarda un accés. Cada ús queda registrat i el veieu en desblocar la propera vegada.</translation>
    </message>
    <message>
        <source>The city keeps no way in. Nobody but you can open these notes.</source>
        <translation>La ciutat no guarda cap accés. Ningú més que vós no pot obrir aquestes notes.</translation>
    </message>
    <message>
        <source>The city keeps no way in.</source>
        <translation>La ciutat no guarda cap accés.</translation>
    </message>
    <message>
        <source>Rehearsed on {day}. Once a year you are asked to do it again.</source>
        <translation>Assajat el {day}. Un cop l&apos;any se us demana de tornar-hi.</translation>
    </message>
    <message>
        <source>Made on {day}, not rehearsed yet.</source>
        <translation>Fet el {day}, encara no assajat.</translation>
    </message>
    <message>
        <source>Not rehearsed yet.</source>
        <translation>Encara no assajat.</translation>
    </message>
    <message>
        <source>There are no shares.</source>
        <translation>No hi ha parts.</translation>
    </message>
    <message>
        <source>There are three shares.</source>
        <translation>Hi ha tres parts.</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Fetes el {day}.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contrasenya</translation>
    </message>
    <message>
        <source>It opens the notes. Nobody can reset it.</source>
        <translation>Obre les notes. Ningú no la pot restablir.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Full de recuperació</translation>
    </message>
    <message>
        <source>Two shares of three</source>
        <translation>Dues parts de tres</translation>
    </message>
    <message>
        <source>Three people hold one share each: you in a sealed envelope, your supervisor, and IT. Any two together open the notes; one alone opens nothing.</source>
        <translation>Tres persones tenen una part cadascuna: vós en un sobre tancat, el responsable d&apos;equip i informàtica. Dues juntes obren les notes; una de sola no obre res.</translation>
    </message>
    <message>
        <source>Recovery by the city</source>
        <translation>Recuperació per la ciutat</translation>
    </message>
    <message>
        <source>When somebody may know the passphrase or have seen the sheet. The notes are written anew under new keys, with a new passphrase and a new sheet.</source>
        <translation>Quan algú pot saber la frase de contrasenya o haver vist el full. Les notes es reescriuen amb claus noves, amb una frase i un full nous.</translation>
    </message>
</context>
<context>
    <name>LibraryEntryPage</name>
    <message>
        <source>Entry of the library</source>
        <translation>Entrada de la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>used in %n contacts</source>
        <comment>a message</comment>
        <translation>
            <numerusform>usat en %n contacte</numerusform>
            <numerusform>usat en %n contactes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Demana l&apos;aprovació</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprova</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Versió nova</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Comprovat avui</translation>
    </message>
    <message>
        <source>Two versions of this entry</source>
        <translation>Dues versions d&apos;aquesta entrada</translation>
    </message>
    <message>
        <source>Two people changed it apart. Both versions stay in the history.</source>
        <translation>Dues persones l&apos;han canviada per separat. Totes dues versions queden a l&apos;historial.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compara</translation>
    </message>
    <message>
        <source>The agreement is over</source>
        <translation>L&apos;acord s&apos;ha acabat</translation>
    </message>
    <message>
        <source>Ask this service before anybody is referred, then note the new day.</source>
        <translation>Pregunteu a aquest servei abans de derivar ningú i anoteu després el dia nou.</translation>
    </message>
    <message>
        <source>Its last day is over</source>
        <translation>L&apos;últim dia ja ha passat</translation>
    </message>
    <message>
        <source>It is not for use any more. A new version can take its place.</source>
        <translation>Ja no s&apos;ha de fer servir. Una versió nova pot ocupar el seu lloc.</translation>
    </message>
    <message>
        <source>The next step still needs</source>
        <translation>Per al pas següent encara cal</translation>
    </message>
    <message>
        <source>Back to a draft</source>
        <translation>Torna a esborrany</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Deixa de fer-lo servir</translation>
    </message>
    <message>
        <source>Every version…</source>
        <translation>Totes les versions…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edita</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>Més sobre aquesta entrada</translation>
    </message>
    <message>
        <source>This entry is not on this laptop</source>
        <translation>Aquesta entrada no és en aquest portàtil</translation>
    </message>
    <message>
        <source>Choose one from the library.</source>
        <translation>Trieu-ne una de la biblioteca.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>What the team shares and what concerns no person.</source>
        <translation>El que comparteix l&apos;equip i no tracta de cap persona.</translation>
    </message>
    <message>
        <source>Parts of the library</source>
        <translation>Parts de la biblioteca</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtra per paraules</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Res no coincideix</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Treu el filtre</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>tria</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>obre</translation>
    </message>
    <message>
        <source>filter</source>
        <comment>hint beside the slash key</comment>
        <translation>filtra</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>Messages</source>
        <translation>Missatges</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Col·laboradors</translation>
    </message>
    <message>
        <source>Practice sheets</source>
        <translation>Fitxes de pràctica</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formació</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Projectes pilot</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Missatge nou</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nou col·laborador</translation>
    </message>
    <message>
        <source>New practice sheet</source>
        <translation>Fitxa de pràctica nova</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Formació nova</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Visita nova</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Projecte pilot nou</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Acte nou</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Encara cap missatge</translation>
    </message>
    <message>
        <source>Short texts for talks stand here once a second person approved them.</source>
        <translation>Textos breus per a les converses, aprovats per una segona persona.</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>Encara cap col·laborador</translation>
    </message>
    <message>
        <source>Services to which somebody can be referred stand here.</source>
        <translation>Els serveis als quals es pot derivar algú.</translation>
    </message>
    <message>
        <source>No practice sheet yet</source>
        <translation>Encara cap fitxa</translation>
    </message>
    <message>
        <source>What worked, and what did not, told so that another city can use it.</source>
        <translation>Què va funcionar i què no, explicat perquè serveixi a una altra ciutat.</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>Encara cap formació</translation>
    </message>
    <message>
        <source>What was learned, when and with whom. Supervisors can read it too.</source>
        <translation>Què es va aprendre, quan i amb qui. També ho poden llegir els responsables d&apos;equip.</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Encara cap visita</translation>
    </message>
    <message>
        <source>Visits to other cities and services, and what they bring home.</source>
        <translation>Visites a altres ciutats i serveis, i què se n&apos;emporta.</translation>
    </message>
    <message>
        <source>No pilot yet</source>
        <translation>Encara cap projecte pilot</translation>
    </message>
    <message>
        <source>What is tried out, and by what it will be judged.</source>
        <translation>Què es prova, i segons què es valorarà.</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Encara cap acte</translation>
    </message>
    <message>
        <source>Seminars and public events, and how many people came.</source>
        <translation>Seminaris i actes públics, i quanta gent hi va venir.</translation>
    </message>
    <message>
        <source>Waits for a second person now</source>
        <translation>Ara espera una segona persona</translation>
    </message>
    <message>
        <source>Approved; it can be used from now on</source>
        <translation>Aprovat; ja es pot fer servir</translation>
    </message>
    <message>
        <source>A draft again</source>
        <translation>Torna a ser un esborrany</translation>
    </message>
    <message>
        <source>Not used any more; a new version can follow</source>
        <translation>Ja no es fa servir; pot seguir una versió nova</translation>
    </message>
    <message>
        <source>New version begun, with the words of the last one</source>
        <translation>Versió nova començada amb les paraules de l&apos;anterior</translation>
    </message>
    <message>
        <source>Noted as checked today</source>
        <translation>Anotat com a comprovat avui</translation>
    </message>
    <message>
        <source>Kept in the library</source>
        <translation>Desat a la biblioteca</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Edit “{name}”</source>
        <translation>Edita «{name}»</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Desa els canvis</translation>
    </message>
    <message>
        <source>It begins as a draft. A second person approves it before it is used.</source>
        <translation>Comença com a esborrany. Una segona persona l&apos;aprova abans de fer-lo servir.</translation>
    </message>
    <message>
        <source>The supervisors can read it; nobody counts by person.</source>
        <translation>Els responsables d&apos;equip ho poden llegir; ningú no compta per persona.</translation>
    </message>
    <message>
        <source>The whole team can read it. No names of people who are supported.</source>
        <translation>Tot l&apos;equip ho pot llegir. Cap nom de persones acompanyades.</translation>
    </message>
    <message>
        <source>Several with commas between them.</source>
        <translation>Diverses, separades per comes.</translation>
    </message>
    <message>
        <source>After that day the list says that the agreement is over.</source>
        <translation>Després d&apos;aquest dia la llista diu que l&apos;acord s&apos;ha acabat.</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>dues versions</translation>
    </message>
    <message>
        <source>emergencies too</source>
        <translation>també urgències</translation>
    </message>
    <message>
        <source>over since then</source>
        <translation>acabat des d&apos;aleshores</translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <comment>in contacts</comment>
        <translation>
            <numerusform>usat %n vegada</numerusform>
            <numerusform>usat %n vegades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicencesPanel</name>
    <message>
        <source>Licences</source>
        <translation>Llicències</translation>
    </message>
    <message>
        <source>Licence or work</source>
        <translation>Llicència o obra</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text de la llicència</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Change this line</source>
        <translation>Canvia aquesta línia</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Treu aquesta línia</translation>
    </message>
</context>
<context>
    <name>MediationAgreement</name>
    <message>
        <source>Mediation agreement</source>
        <translation>Acord de mediació</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lloc</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Acordat el</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Què hem acordat</translation>
    </message>
    <message>
        <source>No point has been written down.</source>
        <translation>No s&apos;ha escrit cap punt.</translation>
    </message>
    <message>
        <source>Point agreed</source>
        <translation>Punt acordat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quan</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>des del {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>fins al {day}</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>This was agreed by word of mouth. Signing it is not needed.</source>
        <translation>Això s&apos;ha acordat de paraula. No cal signar-ho.</translation>
    </message>
    <message>
        <source>Each side agreed to these points freely and gets a copy.</source>
        <translation>Cada part ha acceptat aquests punts lliurement i en rep una còpia.</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Mediador/a</translation>
    </message>
    <message>
        <source>spoken for by {names}</source>
        <translation>en nom seu: {names}</translation>
    </message>
    <message>
        <source>Place, date and signature</source>
        <translation>Lloc, data i signatura</translation>
    </message>
</context>
<context>
    <name>MediationBody</name>
    <message numerus="yes">
        <source>%n entries in all wait for a decision.</source>
        <translation>
            <numerusform>%n entrada en total espera una decisió.</numerusform>
            <numerusform>%n entrades en total esperen una decisió.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the mediation</source>
        <translation>Tanca la mediació</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Torna a valorar</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Respon les preguntes</translation>
    </message>
    <message>
        <source>Mediation suits this conflict.</source>
        <translation>La mediació serveix per a aquest conflicte.</translation>
    </message>
    <message>
        <source>Mediation does not suit this conflict.</source>
        <translation>La mediació no serveix per a aquest conflicte.</translation>
    </message>
    <message>
        <source>It is open whether mediation suits this conflict.</source>
        <translation>Encara no se sap si la mediació serveix per a aquest conflicte.</translation>
    </message>
    <message>
        <source>These questions come before anybody is talked to.</source>
        <translation>Aquestes preguntes van abans de parlar amb ningú.</translation>
    </message>
    <message>
        <source>Nothing yet. It often shows in the separate talks.</source>
        <translation>Encara res. Sovint apareix en les converses per separat.</translation>
    </message>
    <message>
        <source>A mediation has two sides or more.</source>
        <translation>Una mediació té dues parts o més.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Encara sense resposta</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Afegeix un punt</translation>
    </message>
    <message>
        <source>No point yet. Say who does what, and from when or until when.</source>
        <translation>Encara cap punt. Digueu qui fa què, i des de quan o fins quan.</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a session</comment>
        <translation>Afegeix</translation>
    </message>
    <message>
        <source>No session yet. Every side agrees to take part first.</source>
        <translation>Encara cap sessió. Primer cada part accepta participar.</translation>
    </message>
    <message>
        <source>Talk with each side apart about how the agreement is going.</source>
        <translation>Parleu amb cada part per separat de com va l&apos;acord.</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a note of one&apos;s own</comment>
        <translation>Afegeix</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Punts en comú</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>common ground</comment>
        <translation>Afegeix</translation>
    </message>
    <message>
        <source>Point agreed</source>
        <translation>Punt acordat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quan</translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation>Com va</translation>
    </message>
    <message>
        <source>Two versions of an entry differ</source>
        <translation>Dues versions d&apos;una entrada difereixen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compara</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>Adequació</translation>
    </message>
    <message>
        <source>Add a side</source>
        <translation>Afegeix una part</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acord</translation>
    </message>
    <message>
        <source>Points of the agreement</source>
        <translation>Punts de l&apos;acord</translation>
    </message>
    <message>
        <source>The sides have agreed</source>
        <translation>Les parts s&apos;han posat d&apos;acord</translation>
    </message>
    <message>
        <source>It ends without points</source>
        <translation>Acaba sense punts</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprovacions</translation>
    </message>
    <message>
        <source>Write up the check</source>
        <translation>Anota la comprovació</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>Notes pròpies</translation>
    </message>
    <message>
        <source>Never leaves this laptop, in no search.</source>
        <translation>No surt mai d&apos;aquest portàtil, en cap cerca.</translation>
    </message>
</context>
<context>
    <name>MediationForms</name>
    <message>
        <source>Is there violence, or a threat of it?</source>
        <translation>Hi ha violència, o amenaça de violència?</translation>
    </message>
    <message>
        <source>Is it about violence in a relationship, or against somebody because of their sex?</source>
        <translation>Es tracta de violència en una relació, o contra algú per raó del seu sexe?</translation>
    </message>
    <message>
        <source>Is one side much weaker than the other?</source>
        <translation>Hi ha una part molt més feble que l&apos;altra?</translation>
    </message>
    <message>
        <source>Is an offence being investigated?</source>
        <translation>S&apos;investiga un delicte?</translation>
    </message>
    <message>
        <source>Is an interpreter needed?</source>
        <translation>Cal un intèrpret?</translation>
    </message>
    <message>
        <source>Does mediation suit this conflict?</source>
        <translation>Serveix la mediació per a aquest conflicte?</translation>
    </message>
    <message>
        <source>Why, and where instead</source>
        <translation>Per què, i on en lloc d&apos;això</translation>
    </message>
    <message>
        <source>Needed if mediation does not suit. It then ends here.</source>
        <translation>Cal si la mediació no serveix. Llavors acaba aquí.</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>Adequació</translation>
    </message>
    <message>
        <source>Save the judgement</source>
        <translation>Desa la valoració</translation>
    </message>
    <message>
        <source>“I do not know” is an answer too; the judgement then stays open.</source>
        <translation>«No ho sé» també és una resposta; la valoració queda llavors oberta.</translation>
    </message>
    <message>
        <source>Add a side</source>
        <translation>Afegeix una part</translation>
    </message>
    <message>
        <source>Add the side</source>
        <translation>Afegeix la part</translation>
    </message>
    <message>
        <source>How they call themselves</source>
        <translation>Com s&apos;anomenen</translation>
    </message>
    <message>
        <source>Residents, stairs B and C</source>
        <translation>Veïnat, escales B i C</translation>
    </message>
    <message>
        <source>By role, without names.</source>
        <translation>Per funció, sense noms.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funció</translation>
    </message>
    <message>
        <source>How many people, about</source>
        <translation>Quantes persones, més o menys</translation>
    </message>
    <message>
        <source>Spoken for by</source>
        <translation>En nom seu</translation>
    </message>
    <message>
        <source>Pseudonyms, such as Mila V.</source>
        <translation>Pseudònims, com Mila V.</translation>
    </message>
    <message>
        <source>They asked us not to take notes</source>
        <translation>Ens han demanat no prendre notes</translation>
    </message>
    <message>
        <source>Separate talk</source>
        <translation>Conversa per separat</translation>
    </message>
    <message>
        <source>Save the talk</source>
        <translation>Desa la conversa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuts</translation>
    </message>
    <message>
        <source>The rules were explained</source>
        <translation>S&apos;han explicat les regles</translation>
    </message>
    <message>
        <source>What stays among us was explained, and where that ends</source>
        <translation>S&apos;ha explicat què queda entre nosaltres i on s&apos;acaba això</translation>
    </message>
    <message>
        <source>They come of their own will</source>
        <translation>Venen per voluntat pròpia</translation>
    </message>
    <message>
        <source>They agree to take part</source>
        <translation>Accepten participar</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation>Desa l&apos;acceptació</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>Spoken before whom</source>
        <translation>De paraula davant de qui</translation>
    </message>
    <message>
        <source>A role is enough.</source>
        <translation>N&apos;hi ha prou amb una funció.</translation>
    </message>
    <message>
        <source>Their needs and words may be shown to the supervisor and on paper</source>
        <translation>Les seves necessitats i paraules es poden mostrar a responsable d&apos;equip i en paper</translation>
    </message>
    <message>
        <source>Without this only the mediators see them.</source>
        <translation>Sense això només les veu qui fa la mediació.</translation>
    </message>
    <message>
        <source>Who stops</source>
        <translation>Qui ho deixa</translation>
    </message>
    <message>
        <source>A side stops taking part</source>
        <translation>Una part ho deixa</translation>
    </message>
    <message>
        <source>Stop the mediation</source>
        <translation>Atura la mediació</translation>
    </message>
    <message>
        <source>Anybody may stop at any time, and needs no reason. The mediation ends here.</source>
        <translation>Tothom ho pot deixar en qualsevol moment, sense motiu. La mediació acaba aquí.</translation>
    </message>
    <message>
        <source>A side declines</source>
        <translation>Una part no vol</translation>
    </message>
    <message>
        <source>Somebody else goes on with it</source>
        <translation>Algú altre continua</translation>
    </message>
    <message>
        <source>It was asked and does not want a mediation. The mediation ends here.</source>
        <translation>Se li ha preguntat i no vol mediació. La mediació acaba aquí.</translation>
    </message>
    <message>
        <source>Another service goes on with the matter. The mediation ends here.</source>
        <translation>Un altre servei continua amb l&apos;afer. La mediació acaba aquí.</translation>
    </message>
    <message>
        <source>Needs and own words</source>
        <translation>Necessitats i paraules pròpies</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Desa les paraules</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Què necessiten</translation>
    </message>
    <message>
        <source>What they said, own words</source>
        <translation>Què han dit, paraules pròpies</translation>
    </message>
    <message>
        <source>Close the mediation</source>
        <translation>Tanca la mediació</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Tanca-la</translation>
    </message>
    <message>
        <source>People who took part, about</source>
        <translation>Persones que hi han participat, més o menys</translation>
    </message>
    <message>
        <source>People it reached besides, about</source>
        <translation>Altres persones a qui ha arribat, més o menys</translation>
    </message>
</context>
<context>
    <name>MediationLines</name>
    <message>
        <source>New mediation</source>
        <translation>Mediació nova</translation>
    </message>
    <message>
        <source>A mediation that belongs to this case shows up here.</source>
        <translation>Una mediació d&apos;aquest cas apareix aquí.</translation>
    </message>
    <message>
        <source>No mediation in this case</source>
        <translation>Cap mediació en aquest cas</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sessió</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Obre</translation>
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
        <translation>Obre&apos;n el cas</translation>
    </message>
    <message>
        <source>Add a side…</source>
        <translation>Afegeix una part…</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Intercanvia les parts</translation>
    </message>
    <message>
        <source>The sides have agreed…</source>
        <translation>Les parts s&apos;han posat d&apos;acord…</translation>
    </message>
    <message>
        <source>It ends without points…</source>
        <translation>Acaba sense punts…</translation>
    </message>
    <message>
        <source>A side stops taking part…</source>
        <translation>Una part ho deixa…</translation>
    </message>
    <message>
        <source>A side declines…</source>
        <translation>Una part no vol…</translation>
    </message>
    <message>
        <source>Mediation does not suit…</source>
        <translation>La mediació no serveix…</translation>
    </message>
    <message>
        <source>Another service goes on…</source>
        <translation>Un altre servei continua…</translation>
    </message>
    <message>
        <source>Close the mediation…</source>
        <translation>Tanca la mediació…</translation>
    </message>
    <message>
        <source>Agreement as PDF</source>
        <translation>Acord en PDF</translation>
    </message>
    <message>
        <source>More about this mediation</source>
        <translation>Més sobre aquesta mediació</translation>
    </message>
    <message>
        <source>This mediation is not on this laptop</source>
        <translation>Aquesta mediació no és en aquest portàtil</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Trieu-ne una de la llista.</translation>
    </message>
</context>
<context>
    <name>MediationWords</name>
    <message>
        <source>Mediators: {names}</source>
        <translation>Mediació: {names}</translation>
    </message>
    <message>
        <source>All sides agreed on {day} that we take notes</source>
        <translation>Totes les parts van acceptar el {day} que prenguem notes</translation>
    </message>
    <message numerus="yes">
        <source>%n talks</source>
        <translation>
            <numerusform>%n conversa</numerusform>
            <numerusform>%n converses</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>stage of a mediation</comment>
        <translation>encara no</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>stage of a mediation</comment>
        <translation>Sol·licitud</translation>
    </message>
    <message>
        <source>Preparation</source>
        <comment>stage of a mediation</comment>
        <translation>Preparació</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>stage of a mediation</comment>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>stage of a mediation</comment>
        <translation>Acord</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>stage of a mediation</comment>
        <translation>Seguiment</translation>
    </message>
    <message numerus="yes">
        <source>%n joint</source>
        <comment>sessions with all sides</comment>
        <translation>
            <numerusform>%n conjunta</numerusform>
            <numerusform>%n conjuntes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shuttle</source>
        <comment>sessions with the sides apart</comment>
        <translation>
            <numerusform>%n indirecta</numerusform>
            <numerusform>%n indirectes</numerusform>
        </translation>
    </message>
    <message>
        <source>written {day}</source>
        <comment>an agreement</comment>
        <translation>escrit el {day}</translation>
    </message>
    <message>
        <source>spoken {day}</source>
        <comment>an agreement</comment>
        <translation>oral el {day}</translation>
    </message>
    <message>
        <source>no agreement</source>
        <comment>stage of a mediation</comment>
        <translation>sense acord</translation>
    </message>
    <message>
        <source>both checks held</source>
        <comment>stage of a mediation</comment>
        <translation>totes dues comprovacions fetes</translation>
    </message>
    <message>
        <source>first of two checks</source>
        <comment>stage of a mediation</comment>
        <translation>primera de dues comprovacions</translation>
    </message>
    <message>
        <source>second of two checks</source>
        <comment>stage of a mediation</comment>
        <translation>segona de dues comprovacions</translation>
    </message>
    <message>
        <source>Stopped taking part on {day}</source>
        <translation>Ho va deixar el {day}</translation>
    </message>
    <message>
        <source>Has not agreed to take part yet</source>
        <translation>Encara no ha acceptat participar</translation>
    </message>
    <message>
        <source>Agreed on {day}, spoken before {witness}</source>
        <translation>Acceptat el {day}, de paraula davant de {witness}</translation>
    </message>
    <message>
        <source>Agreed on {day}, on paper</source>
        <translation>Acceptat el {day}, en paper</translation>
    </message>
    <message>
        <source>No separate talk yet</source>
        <translation>Encara cap conversa per separat</translation>
    </message>
    <message numerus="yes">
        <source>%n separate talks</source>
        <translation>
            <numerusform>%n conversa per separat</numerusform>
            <numerusform>%n converses per separat</numerusform>
        </translation>
    </message>
    <message>
        <source>{talks}, last on {day}</source>
        <translation>{talks}, l&apos;última el {day}</translation>
    </message>
    <message>
        <source>Asked us not to take notes</source>
        <translation>Ens ha demanat no prendre notes</translation>
    </message>
    <message>
        <source>What this side needs and said stays with the mediators.</source>
        <translation>El que aquesta part necessita i ha dit queda entre qui fa la mediació.</translation>
    </message>
    <message>
        <source>Nothing written down yet.</source>
        <translation>Encara res anotat.</translation>
    </message>
    <message>
        <source>by {day}</source>
        <comment>when a point is due</comment>
        <translation>fins al {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <comment>when a point begins</comment>
        <translation>des del {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <comment>of an agreement</comment>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punts</numerusform>
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
        <translation>1a comprovació</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>2a comprovació</translation>
    </message>
    <message>
        <source>Stopped by a side on {day}</source>
        <translation>Aturada per una part el {day}</translation>
    </message>
    <message>
        <source>Declined by a side on {day}</source>
        <translation>Rebutjada per una part el {day}</translation>
    </message>
    <message>
        <source>Handed to another service on {day}</source>
        <translation>Lliurada a un altre servei el {day}</translation>
    </message>
    <message>
        <source>Mediation does not suit this conflict</source>
        <translation>La mediació no serveix per a aquest conflicte</translation>
    </message>
    <message>
        <source>Ended without points on {day}</source>
        <translation>Acabada sense punts el {day}</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>Resolta al moment</translation>
    </message>
    <message>
        <source>Both checks were held</source>
        <translation>S&apos;han fet totes dues comprovacions</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tancada</translation>
    </message>
    <message>
        <source>Point: {standing}</source>
        <translation>Punt: {standing}</translation>
    </message>
    <message>
        <source>Judgement kept</source>
        <translation>Valoració desada</translation>
    </message>
    <message>
        <source>Side added</source>
        <translation>Part afegida</translation>
    </message>
    <message>
        <source>Talk kept</source>
        <translation>Conversa desada</translation>
    </message>
    <message>
        <source>Consent kept</source>
        <translation>Acceptació desada</translation>
    </message>
    <message>
        <source>Words kept</source>
        <translation>Paraules desades</translation>
    </message>
    <message>
        <source>Common ground added</source>
        <translation>Punt en comú afegit</translation>
    </message>
    <message>
        <source>Session kept</source>
        <translation>Sessió desada</translation>
    </message>
    <message>
        <source>Point added</source>
        <translation>Punt afegit</translation>
    </message>
    <message>
        <source>Agreement kept; two checks are planned</source>
        <translation>Acord desat; hi ha dues comprovacions previstes</translation>
    </message>
    <message>
        <source>Check kept</source>
        <translation>Comprovació desada</translation>
    </message>
    <message>
        <source>Note kept, for you alone</source>
        <translation>Nota desada, només per a vós</translation>
    </message>
    <message>
        <source>Mediation closed</source>
        <translation>Mediació tancada</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Desat</translation>
    </message>
</context>
<context>
    <name>MediationsPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediació</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Tipus de conflicte</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Últim</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Propera comprovació</translation>
    </message>
    <message>
        <source>New mediation</source>
        <translation>Mediació nova</translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation>Sol·licitud desada</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <comment>of an agreement</comment>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punts</numerusform>
        </translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>dues versions</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Mediacions</translation>
    </message>
    <message>
        <source>Requests, sessions and agreements, latest first.</source>
        <translation>Sol·licituds, sessions i acords, l&apos;últim primer.</translation>
    </message>
    <message>
        <source>Filter by title or code</source>
        <translation>Filtra per títol o codi</translation>
    </message>
    <message>
        <source>No mediation yet</source>
        <translation>Encara cap mediació</translation>
    </message>
    <message>
        <source>A conflict that people ask you to mediate stands here, from the request to the second check.</source>
        <translation>Un conflicte en què us demanen fer mediació és aquí, de la sol·licitud a la segona comprovació.</translation>
    </message>
    <message>
        <source>No mediation fits</source>
        <translation>Cap mediació no coincideix</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Esborra el filtre</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>tria</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>obre</translation>
    </message>
    <message>
        <source>filter</source>
        <comment>hint beside the slash key</comment>
        <translation>filtra</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Compare the number first</source>
        <translation>Compareu primer el número</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>Falta un nom</translation>
    </message>
    <message>
        <source>Type the words</source>
        <translation>Escriviu les paraules</translation>
    </message>
    <message>
        <source>These are not the words</source>
        <translation>Aquestes no són les paraules</translation>
    </message>
    <message>
        <source>Type a passphrase</source>
        <translation>Escriviu una frase de contrasenya</translation>
    </message>
    <message>
        <source>It needs 14 characters or more</source>
        <translation>Calen 14 caràcters o més</translation>
    </message>
    <message>
        <source>Too easy to guess: take more different words</source>
        <translation>Massa fàcil d&apos;endevinar: useu més paraules diferents</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Torneu-la a escriure</translation>
    </message>
    <message>
        <source>The two are not the same yet</source>
        <translation>Totes dues encara no són iguals</translation>
    </message>
    <message>
        <source>Type your present passphrase</source>
        <translation>Escriviu la frase de contrasenya actual</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Escriviu la clau</translation>
    </message>
    <message>
        <source>A share has twenty words</source>
        <translation>Una part té vint paraules</translation>
    </message>
    <message>
        <source>Two groups to go</source>
        <translation>Falten dos grups</translation>
    </message>
    <message>
        <source>One group to go</source>
        <translation>Falta un grup</translation>
    </message>
    <message>
        <source>One group does not fit</source>
        <translation>Un grup no coincideix</translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message>
        <source>There are more. The saved list holds them all.</source>
        <translation>N&apos;hi ha més. La llista desada les conté totes.</translation>
    </message>
    <message>
        <source>Binder {number}</source>
        <translation>Carpeta {number}</translation>
    </message>
    <message>
        <source>author {number}</source>
        <translation>autoria {number}</translation>
    </message>
    <message>
        <source>{place}: entries of {name}, no. {span}.</source>
        <translation>{place}: entrades de {name}, núm. {span}.</translation>
    </message>
    <message>
        <source>Held by {names}: ask there.</source>
        <translation>Les té {names}: demaneu-ho allà.</translation>
    </message>
    <message>
        <source>Perhaps held by {names}: ask there.</source>
        <translation>Potser les té {names}: demaneu-ho allà.</translation>
    </message>
    <message>
        <source>Nobody else is known to hold it. Look for an older backup.</source>
        <translation>No consta que ningú més les tingui. Busqueu una còpia més antiga.</translation>
    </message>
</context>
<context>
    <name>NameReminder</name>
    <message>
        <source>{words}: a name? Save again to keep it as it is.</source>
        <translation>{words}: un nom? Deseu-ho una altra vegada per deixar-ho així.</translation>
    </message>
    <message>
        <source>{words}: a name? “A young person” says enough here.</source>
        <translation>{words}: un nom? «Una persona jove» aquí és prou.</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>This page is open</source>
        <translation>Aquesta pàgina és oberta</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>things on a page</comment>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>Case proposed; it waits for its second reader</source>
        <translation>Cas proposat; espera la segona lectura</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Cas nou</translation>
    </message>
    <message>
        <source>Propose the case</source>
        <translation>Proposa el cas</translation>
    </message>
    <message>
        <source>A case opens when a second person has read this and agrees.</source>
        <translation>Un cas s&apos;obre quan una segona persona ha llegit això i ho accepta.</translation>
    </message>
    <message>
        <source>Leave it empty and one is drawn.</source>
        <translation>Deixeu-ho buit i se&apos;n sortejarà un.</translation>
    </message>
    <message>
        <source>What milder way was tried?</source>
        <translation>Quin camí més suau s&apos;ha provat?</translation>
    </message>
    <message>
        <source>About</source>
        <translation>De què tracta</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudònim</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalitat</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>Why a file, and why now</source>
        <translation>Per què un expedient, i per què ara</translation>
    </message>
    <message>
        <source>Information for the person</source>
        <translation>Informació per a la persona</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Propera revisió</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Barri</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Suplent</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Segona lectura</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Opened with the recovery code</source>
        <translation>Obert amb la clau de recuperació</translation>
    </message>
    <message>
        <source>Opened with two shares</source>
        <translation>Obert amb dues parts</translation>
    </message>
    <message>
        <source>Opened by the city</source>
        <translation>Obert per la ciutat</translation>
    </message>
    <message>
        <source>Choose a new passphrase now. The sheet goes on opening these notes: put it back into the safe.</source>
        <translation>Trieu ara una frase de contrasenya nova. El full continua obrint aquestes notes: torneu-lo a la caixa forta.</translation>
    </message>
    <message>
        <source>Choose a new passphrase now. The shares go on opening these notes: seal them again.</source>
        <translation>Trieu ara una frase de contrasenya nova. Les parts continuen obrint aquestes notes: torneu-les a segellar.</translation>
    </message>
    <message>
        <source>Choose a new passphrase now. With it, the city&apos;s answer opens nothing any more.</source>
        <translation>Trieu ara una frase de contrasenya nova. Amb això, la resposta de la ciutat ja no obre res.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Més tard</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Fixa aquesta frase de contrasenya</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>What stood here was erased.</source>
        <translation>El que hi havia aquí s&apos;ha suprimit.</translation>
    </message>
    <message>
        <source>This is not what was signed, so it is not shown.</source>
        <translation>No és el que es va signar, per això no es mostra.</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Antic</translation>
    </message>
    <message>
        <source>More than a year ago</source>
        <translation>Fa més d’un any</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Disagrees ({who}): {text}</source>
        <translation>En desacord ({who}): {text}</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dues versions</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregit</translation>
    </message>
    <message>
        <source>What to do with this note</source>
        <translation>Què cal fer amb aquesta nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>{name}, written on {day}</source>
        <translation>{name}, escrit el {day}</translation>
    </message>
    <message>
        <source>No own words: {reason}</source>
        <translation>Sense paraules pròpies: {reason}</translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation>Una altra explicació</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fet</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Afegeix un comentari</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregeix</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjunta un fitxer</translation>
    </message>
    <message>
        <source>The person disagrees…</source>
        <translation>La persona no hi està d’acord…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Posar a la paperera</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Observed</source>
        <translation>Observació</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>La meva interpretació</translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation>Una altra explicació</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Pas següent</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lloc</translation>
    </message>
    <message>
        <source>Day on which it happened</source>
        <translation>Dia en què va passar</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Dia del pas següent</translation>
    </message>
    <message>
        <source>“{word}”: is it needed here? Is it about what somebody did?</source>
        <translation>«{word}»: cal aquí? Tracta del que algú ha fet?</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Per què es corregeix?</translation>
    </message>
    <message>
        <source>The old text stays in the history.</source>
        <translation>El text anterior queda a l&apos;historial.</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>Com ho sabeu?</translation>
    </message>
    <message>
        <source>How do they know?</source>
        <translation>Com ho saben?</translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation>Qui us ho ha dit?</translation>
    </message>
    <message>
        <source>What was seen or said? Enter begins the next line.</source>
        <translation>Què s&apos;ha vist o dit? Retorn comença la línia següent.</translation>
    </message>
    <message>
        <source>Nothing here is in their own words. Why?</source>
        <translation>Aquí res no és en les seves paraules. Per què?</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Trieu un motiu</translation>
    </message>
    <message>
        <source>How do I understand it?</source>
        <translation>Com ho entenc?</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Què més ho podria explicar?</translation>
    </message>
    <message>
        <source>What was agreed, and who does it?</source>
        <translation>Què s&apos;ha acordat, i qui ho fa?</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Qui?</translation>
    </message>
    <message>
        <source>What happened when, and where</source>
        <translation>Què va passar, quan i on</translation>
    </message>
    <message>
        <source>What kind of note?</source>
        <translation>Quin tipus de nota?</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the moment of saving</comment>
        <translation>Ara</translation>
    </message>
    <message>
        <source>16:20</source>
        <comment>an example of a time of day</comment>
        <translation>16:20</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>On?</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Observed</source>
        <translation>Observació</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>La meva interpretació</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Pas següent</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of this case are not on this paper.</source>
        <translation>
            <numerusform>%n nota d&apos;aquest cas no és en aquest document.</numerusform>
            <numerusform>%n notes d&apos;aquest cas no són en aquest document.</numerusform>
        </translation>
    </message>
    <message>
        <source>No note has been written yet.</source>
        <translation>Encara no s&apos;ha escrit cap nota.</translation>
    </message>
    <message>
        <source>Versions of this note differ and nobody has decided between them yet. Ask before you rely on it.</source>
        <translation>Hi ha versions d&apos;aquesta nota que difereixen i encara ningú no ha decidit entre elles. Pregunteu abans de refiar-vos-en.</translation>
    </message>
    <message>
        <source>corrected since; the earlier text stays in the history</source>
        <translation>corregida després; el text anterior queda a l&apos;historial</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>de fa més d&apos;un any</translation>
    </message>
    <message>
        <source>written on {day}</source>
        <translation>escrit el {day}</translation>
    </message>
    <message>
        <source>No own words: {reason}</source>
        <translation>Sense paraules pròpies: {reason}</translation>
    </message>
    <message>
        <source>It could also be: {text}</source>
        <translation>També podria ser: {text}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fet</translation>
    </message>
</context>
<context>
    <name>Objections</name>
    <message>
        <source>Statement of disagreement: {who}, {day}</source>
        <translation>Declaració de desacord: {who}, {day}</translation>
    </message>
</context>
<context>
    <name>ObservedPart</name>
    <message>
        <source>&amp;Seen</source>
        <translation>&amp;Vist</translation>
    </message>
    <message>
        <source>&amp;Told to me</source>
        <translation>&amp;Dit a mi</translation>
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
        <translation>ofert el {day}</translation>
    </message>
    <message>
        <source>begun on {day}</source>
        <translation>començat el {day}</translation>
    </message>
    <message>
        <source>after one month: {answer}</source>
        <translation>després d’un mes: {answer}</translation>
    </message>
    <message>
        <source>after three months: {answer}</source>
        <translation>després de tres mesos: {answer}</translation>
    </message>
    <message>
        <source>after six months: {answer}</source>
        <translation>després de sis mesos: {answer}</translation>
    </message>
    <message>
        <source>What was the reply?</source>
        <translation>Quina va ser la resposta?</translation>
    </message>
    <message>
        <source>It has begun</source>
        <translation>Ha començat</translation>
    </message>
    <message>
        <source>Ask again: from {day}</source>
        <translation>Torna a preguntar: des del {day}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Canvia</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Saved on this laptop, {time}</source>
        <translation>Desat en aquest portàtil, {time}</translation>
    </message>
</context>
<context>
    <name>OfficeBackups</name>
    <message>
        <source>Backups</source>
        <comment>section of the settings</comment>
        <translation>Còpies de seguretat</translation>
    </message>
    <message>
        <source>Restored: the backup of {moment} is in place.</source>
        <translation>Restaurada: la còpia de seguretat del {moment} és al seu lloc.</translation>
    </message>
</context>
<context>
    <name>OfficeBin</name>
    <message>
        <source>Bin</source>
        <comment>section of the settings</comment>
        <translation>Paperera</translation>
    </message>
</context>
<context>
    <name>OfficeCaseSteps</name>
    <message>
        <source>Next steps</source>
        <comment>tab of a case</comment>
        <translation>Passos següents</translation>
    </message>
</context>
<context>
    <name>OfficeKeys</name>
    <message>
        <source>Keys and recovery</source>
        <comment>section of the settings</comment>
        <translation>Claus i recuperació</translation>
    </message>
    <message>
        <source>The new passphrase counts from now on.</source>
        <translation>Des d&apos;ara val la frase de contrasenya nova.</translation>
    </message>
    <message>
        <source>The new sheet counts. Destroy the old one: it opens nothing.</source>
        <translation>El full nou val. Destruïu l&apos;antic: ja no obre res.</translation>
    </message>
    <message>
        <source>The three shares count. Bring each to its place.</source>
        <translation>Les tres parts valen. Porteu cadascuna al seu lloc.</translation>
    </message>
    <message>
        <source>The sheet is right. Put it back into its envelope.</source>
        <translation>El full és correcte. Torneu-lo al sobre.</translation>
    </message>
</context>
<context>
    <name>OfficeLibrary</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
</context>
<context>
    <name>OfficePlan</name>
    <message>
        <source>Support plan</source>
        <translation>Pla d’acompanyament</translation>
    </message>
</context>
<context>
    <name>OfficeRequests</name>
    <message>
        <source>Incoming requests</source>
        <comment>page of the rail</comment>
        <translation>Sol·licituds rebudes</translation>
    </message>
</context>
<context>
    <name>OfficeRights</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Registre d’accessos</translation>
    </message>
</context>
<context>
    <name>OfficeSharing</name>
    <message>
        <source>Referrals</source>
        <translation>Derivacions</translation>
    </message>
    <message>
        <source>Consents and sharing</source>
        <translation>Consentiments i lliuraments</translation>
    </message>
</context>
<context>
    <name>OfficeStreet</name>
    <message>
        <source>Street contacts</source>
        <translation>Contactes de carrer</translation>
    </message>
</context>
<context>
    <name>OfficeToday</name>
    <message>
        <source>Today</source>
        <comment>page of the rail</comment>
        <translation>Avui</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Recovery by the city</source>
        <translation>Recuperació per la ciutat</translation>
    </message>
    <message>
        <source>Open with two shares</source>
        <translation>Obre amb dues parts</translation>
    </message>
    <message>
        <source>The city keeps a way into these notes. Using it is recorded for you to see.</source>
        <translation>La ciutat guarda un accés a aquestes notes. El seu ús queda registrat i el veieu.</translation>
    </message>
    <message>
        <source>Type two of the three shares, in any order. A new passphrase follows.</source>
        <translation>Escriviu dues de les tres parts, en qualsevol ordre. Després ve una frase de contrasenya nova.</translation>
    </message>
    <message>
        <source>Make a request file</source>
        <translation>Fes un fitxer de sol·licitud</translation>
    </message>
    <message>
        <source>Choose the answer file</source>
        <translation>Tria el fitxer de resposta</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>S&apos;està obrint…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloca</translation>
    </message>
    <message>
        <source>The request is written. Bring it to the city, read the number out to them, and write the one-time code down: without it their answer opens nothing.</source>
        <translation>La sol·licitud està escrita. Porteu-la a la ciutat, llegiu-los el número i apunteu la clau d&apos;un sol ús: sense ella la resposta no obre res.</translation>
    </message>
    <message>
        <source>A request of {day} waits for its answer. A new one makes it void.</source>
        <translation>Una sol·licitud del {day} espera resposta. Una de nova l&apos;anul·la.</translation>
    </message>
    <message>
        <source>One share</source>
        <translation>Una part</translation>
    </message>
    <message>
        <source>Another share</source>
        <translation>Una altra part</translation>
    </message>
    <message>
        <source>First: ask</source>
        <translation>Primer: demanar</translation>
    </message>
    <message>
        <source>One-time code, to be written down</source>
        <translation>Clau d&apos;un sol ús, per apuntar-la</translation>
    </message>
    <message>
        <source>Number of the request, to be read out</source>
        <translation>Número de la sol·licitud, per llegir-lo en veu alta</translation>
    </message>
    <message>
        <source>Then: the answer</source>
        <translation>Després: la resposta</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Clau d&apos;un sol ús</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Enrere</translation>
    </message>
</context>
<context>
    <name>OwnNote</name>
    <message>
        <source>Change this note</source>
        <translation>Canvia aquesta nota</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Pàgina {page} de {total}</translation>
    </message>
    <message>
        <source>Prepared for {recipient}</source>
        <translation>Preparat per a {recipient}</translation>
    </message>
    <message>
        <source>Serial {serial}</source>
        <translation>Número {serial}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Empremta {fingerprint}</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>PRÀCTICA</translation>
    </message>
    <message>
        <source>Invented people in an invented city. This is not a real paper.</source>
        <translation>Persones inventades en una ciutat inventada. Aquest no és un document real.</translation>
    </message>
</context>
<context>
    <name>PaletteActions</name>
    <message>
        <source>What was found above may be it already.</source>
        <translation>Potser ja és entre el que s&apos;ha trobat a dalt.</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Captura ràpida</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Cas nou</translation>
    </message>
    <message>
        <source>New mediation</source>
        <translation>Mediació nova</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Sol·licitud nova</translation>
    </message>
    <message>
        <source>New message for the library</source>
        <translation>Missatge nou per a la biblioteca</translation>
    </message>
    <message>
        <source>New partner service</source>
        <translation>Nou servei col·laborador</translation>
    </message>
    <message>
        <source>New note in {name}</source>
        <comment>the pseudonym of somebody who was found</comment>
        <translation>Nota nova a {name}</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloca ara</translation>
    </message>
    <message>
        <source>Export a file for a colleague</source>
        <translation>Exporta un fitxer per a l&apos;equip</translation>
    </message>
    <message>
        <source>Import a file that was brought</source>
        <translation>Importa un fitxer rebut</translation>
    </message>
    <message>
        <source>Is this laptop safe to hand in?</source>
        <translation>Es pot tornar aquest portàtil?</translation>
    </message>
    <message>
        <source>Settings: {section}</source>
        <translation>Configuració: {section}</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>We keep no copy. A line in the case says what left, for whom and why.</source>
        <translation>No en guardem còpia. Una línia del cas diu què ha sortit, per a qui i per què.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Anomena i desa…</translation>
    </message>
    <message>
        <source>Paper {serial} saved; the case says that it left</source>
        <translation>Document {serial} desat; el cas diu que ha sortit</translation>
    </message>
</context>
<context>
    <name>PaperFields</name>
    <message>
        <source>What is it for?</source>
        <translation>Per a què és?</translation>
    </message>
    <message>
        <source>Choose why it leaves</source>
        <translation>Trieu per què surt</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Per a qui?</translation>
    </message>
    <message>
        <source>A service or a person in it</source>
        <translation>Un servei o una persona que hi treballa</translation>
    </message>
    <message>
        <source>Why do they need it?</source>
        <translation>Per què ho necessiten?</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>En una frase</translation>
    </message>
    <message>
        <source>On which ground?</source>
        <translation>Sobre quina base?</translation>
    </message>
    <message>
        <source>Who has agreed to it?</source>
        <translation>Qui ho ha acceptat?</translation>
    </message>
    <message>
        <source>Here a second person decides with you.</source>
        <translation>Aquí decideix amb vós una segona persona.</translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation>Trieu algú de l&apos;equip</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Llengua del document</translation>
    </message>
    <message>
        <source>What goes on it</source>
        <translation>Què hi ha</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Fortaleses</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Preocupacions</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Passos següents</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Mediacions</translation>
    </message>
    <message>
        <source>The last ten notes</source>
        <translation>Les deu últimes notes</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Case summary as PDF</source>
        <translation>Resum del cas en PDF</translation>
    </message>
    <message>
        <source>Agreement as PDF</source>
        <translation>Acord en PDF</translation>
    </message>
    <message>
        <source>Never on it: names and addresses, the safe way to make contact, the form of violence, sealed notes, drafts.</source>
        <translation>No hi ha mai: noms i adreces, la via segura de contacte, la forma de violència, notes segellades, esborranys.</translation>
    </message>
    <message>
        <source>On it: the points, who, until when, and lines to sign. Nothing else.</source>
        <translation>Hi ha: els punts, qui, fins quan, i línies per signar. Res més.</translation>
    </message>
    <message>
        <source>Left out this time: {parts}.</source>
        <translation>Aquesta vegada fora: {parts}.</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>S&apos;està preparant el document…</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <comment>passphrase</comment>
        <translation>Amaga</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>passphrase</comment>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Sembla que Bloq Maj està activat.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>I want one of my own</source>
        <translation>En vull una de pròpia</translation>
    </message>
    <message>
        <source>Give me words instead</source>
        <translation>Prefereixo paraules</translation>
    </message>
</context>
<context>
    <name>PersonBody</name>
    <message>
        <source>Lift it…</source>
        <translation>Aixecar…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Canviar…</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Petició nova…</translation>
    </message>
    <message>
        <source>Write it down…</source>
        <translation>Anotar…</translation>
    </message>
    <message>
        <source>Keep or erase…</source>
        <translation>Conservar o suprimir…</translation>
    </message>
    <message>
        <source>Restrict…</source>
        <translation>Limitar…</translation>
    </message>
    <message>
        <source>Shown for one minute</source>
        <translation>Visible durant un minut</translation>
    </message>
    <message>
        <source>Kept, and hidden again</source>
        <translation>Desat i amagat de nou</translation>
    </message>
    <message>
        <source>Information kept</source>
        <translation>Informació anotada</translation>
    </message>
    <message>
        <source>Agreed that the information waits</source>
        <translation>Acordat: la informació espera</translation>
    </message>
    <message>
        <source>The case is restricted</source>
        <translation>El cas està limitat</translation>
    </message>
    <message>
        <source>The restriction is lifted</source>
        <translation>La limitació s’ha aixecat</translation>
    </message>
    <message>
        <source>Request kept; its month begins</source>
        <translation>Petició anotada; comença el mes</translation>
    </message>
    <message>
        <source>The request went on</source>
        <translation>La petició ha avançat</translation>
    </message>
    <message>
        <source>Two more months</source>
        <translation>Dos mesos més</translation>
    </message>
    <message>
        <source>Proposed; a second person decides</source>
        <translation>Proposat; decideix una segona persona</translation>
    </message>
    <message>
        <source>Statement of disagreement kept</source>
        <translation>Declaració de desacord anotada</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>cal</translation>
    </message>
    <message>
        <source>Holder of parental responsibility</source>
        <translation>Titular de la potestat parental o tutela</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>Com contactar-hi</translation>
    </message>
    <message>
        <source>Nobody named, because</source>
        <translation>Ningú indicat, perquè</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Any de naixement</translation>
    </message>
    <message>
        <source>Ways to reach the person</source>
        <translation>Com contactar amb la persona</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Llengües</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intèrpret</translation>
    </message>
    <message>
        <source>Change who it is</source>
        <translation>Canviar qui és</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Amagar</translation>
    </message>
    <message>
        <source>Hidden. It is shown with a reason, for one minute.</source>
        <translation>Amagat. Es mostra amb un motiu, durant un minut.</translation>
    </message>
    <message>
        <source>Nothing is kept about who it is. Often nothing has to be.</source>
        <translation>No es conserva res sobre qui és. Sovint no cal.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Afegir…</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Encara no informada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Llengua</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>Ground for waiting</source>
        <translation>Motiu de l’espera</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Fins quan</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Acordat per</translation>
    </message>
    <message>
        <source>Waits for the supervisor to agree.</source>
        <translation>Espera l’acord del responsable d’equip.</translation>
    </message>
    <message>
        <source>Agree that it waits</source>
        <translation>Acceptar l’espera</translation>
    </message>
    <message>
        <source>No request was made.</source>
        <translation>No hi ha cap petició.</translation>
    </message>
    <message>
        <source>Nothing was said against what is written here.</source>
        <translation>No s’ha dit res contra el que hi ha escrit aquí.</translation>
    </message>
    <message>
        <source>To be decided on</source>
        <translation>Per decidir el</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisió</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motiu</translation>
    </message>
    <message>
        <source>The day is set when the case is opened.</source>
        <translation>El dia es fixa quan s’obre el cas.</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Aixecada el</translation>
    </message>
    <message>
        <source>Not restricted.</source>
        <translation>No limitat.</translation>
    </message>
    <message>
        <source>Since {day}: nothing is changed until the lead worker lifts it.</source>
        <translation>Des del {day}: no hi canvia res fins que el referent l’aixequi.</translation>
    </message>
    <message>
        <source>This case is restricted</source>
        <translation>Aquest cas està limitat</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Qui és</translation>
    </message>
    <message>
        <source>Information for the person</source>
        <translation>Informació per a la persona</translation>
    </message>
    <message>
        <source>What the person asks for</source>
        <translation>El que demana la persona</translation>
    </message>
    <message>
        <source>What the person says against it</source>
        <translation>El que la persona hi objecta</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translation>Conservar i suprimir</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Limitació</translation>
    </message>
</context>
<context>
    <name>PersonForms</name>
    <message>
        <source>To reach the person</source>
        <translation>Per contactar amb la persona</translation>
    </message>
    <message>
        <source>To write a letter or a form with them</source>
        <translation>Per a una carta o un formulari plegats</translation>
    </message>
    <message>
        <source>To bring an interpreter</source>
        <translation>Per portar un intèrpret</translation>
    </message>
    <message>
        <source>Danger to somebody</source>
        <translation>Perill per a algú</translation>
    </message>
    <message>
        <source>What is it needed for?</source>
        <translation>Per a què cal?</translation>
    </message>
    <message>
        <source>Or in other words</source>
        <translation>O amb altres paraules</translation>
    </message>
    <message>
        <source>It is shown for one minute. That it was looked at, by whom and why, stands in the access log.</source>
        <translation>Es mostra durant un minut. Qui ha mirat i per què queda al registre d’accessos.</translation>
    </message>
    <message>
        <source>Show who it is</source>
        <translation>Mostrar qui és</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Any de naixement</translation>
    </message>
    <message>
        <source>The year alone, such as 2008.</source>
        <translation>Només l’any, per exemple 2008.</translation>
    </message>
    <message>
        <source>Ways to reach the person</source>
        <translation>Com contactar amb la persona</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Llengües</translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation>Cal un intèrpret</translation>
    </message>
    <message>
        <source>Holder of parental responsibility</source>
        <translation>Titular de la potestat parental o tutela</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>Com contactar-hi</translation>
    </message>
    <message>
        <source>If nobody is named: why not</source>
        <translation>Si no s’indica ningú: per què</translation>
    </message>
    <message>
        <source>Only what is needed. It stands apart from the case, in no search and on no list, and is not kept as a draft.</source>
        <translation>Només el que cal. És a part del cas, en cap cerca ni llista, i no es desa com a esborrany.</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Qui és</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Was the person told?</source>
        <translation>S’ha informat la persona?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Llengua</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>no anotat</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>Read out together</source>
        <translation>Llegida plegats</translation>
    </message>
    <message>
        <source>Ground for waiting</source>
        <translation>Motiu de l’espera</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Fins quan</translation>
    </message>
    <message>
        <source>The supervisor has to agree.</source>
        <translation>El responsable d’equip hi ha de donar l’acord.</translation>
    </message>
    <message>
        <source>Information for the person</source>
        <translation>Informació per a la persona</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motiu</translation>
    </message>
    <message>
        <source>The lead worker and the data protection officer go on reading it. Nothing in it is changed until the lead worker lifts it.</source>
        <translation>El referent i el delegat de protecció de dades el continuen llegint. No hi canvia res fins que el referent l’aixequi.</translation>
    </message>
    <message>
        <source>Restrict this case</source>
        <translation>Limitar aquest cas</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Limita</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Aixecar la limitació</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>Aixeca</translation>
    </message>
    <message>
        <source>What the person asks for</source>
        <translation>El que demana la persona</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Rebuda el</translation>
    </message>
    <message>
        <source>The answer is due within a month.</source>
        <translation>La resposta s’ha de donar en un mes.</translation>
    </message>
    <message>
        <source>A request of the person</source>
        <translation>Una petició de la persona</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiu</translation>
    </message>
    <message>
        <source>The person is told within the first month.</source>
        <translation>La persona n’és informada el primer mes.</translation>
    </message>
    <message>
        <source>Two more months to answer</source>
        <translation>Dos mesos més per respondre</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>How the identity was checked</source>
        <translation>Com s’ha comprovat la identitat</translation>
    </message>
    <message>
        <source>Is it the person?</source>
        <translation>És la persona?</translation>
    </message>
    <message>
        <source>Everything about this person in this vault is looked through. Sealed notes stay closed. The search stands in the access log.</source>
        <translation>Es revisa tot el que hi ha sobre aquesta persona en aquesta caixa forta. Les notes segellades queden tancades. La cerca queda al registre d’accessos.</translation>
    </message>
    <message>
        <source>Search everything that is kept</source>
        <translation>Cercar en tot el que es conserva</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Mask in the answer</source>
        <translation>Tapar en la resposta</translation>
    </message>
    <message>
        <source>These passages are about others. What is ticked is masked.</source>
        <translation>Aquests passatges tracten d’altres. El que està marcat es tapa.</translation>
    </message>
    <message>
        <source>No passage about others was found.</source>
        <translation>No s’ha trobat cap passatge sobre altres.</translation>
    </message>
    <message>
        <source>Read through what was found</source>
        <translation>Revisar el que s’ha trobat</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisió</translation>
    </message>
    <message>
        <source>Needed where not everything is granted.</source>
        <translation>Cal si no es concedeix tot.</translation>
    </message>
    <message>
        <source>Decide about the request</source>
        <translation>Decidir sobre la petició</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Resposta el</translation>
    </message>
    <message>
        <source>The person knows where to complain</source>
        <translation>La persona sap on reclamar</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La resposta</translation>
    </message>
    <message>
        <source>What shall become of it</source>
        <translation>Què se n’ha de fer</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conservar fins al</translation>
    </message>
    <message>
        <source>A second person has to agree; it travels with the next file. What is erased is gone for good, wherever the file comes.</source>
        <translation>Una segona persona hi ha de donar l’acord; viatja amb el fitxer següent. El que se suprimeix desapareix per sempre, allà on arribi el fitxer.</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Conservar o suprimir</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposa</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>Amb les paraules de la persona</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit per</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La persona</translation>
    </message>
    <message>
        <source>It stands beside what it is about, here and on paper.</source>
        <translation>Figura al costat del que tracta, aquí i en paper.</translation>
    </message>
    <message>
        <source>Statement of disagreement</source>
        <translation>Declaració de desacord</translation>
    </message>
</context>
<context>
    <name>PlanBody</name>
    <message>
        <source>Begin the plan</source>
        <translation>Comença el pla</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Canvia</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Afegeix un objectiu</translation>
    </message>
    <message>
        <source>Offer something</source>
        <translation>Ofereix alguna cosa</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>Abans i després</translation>
    </message>
    <message>
        <source>Before support is under way</source>
        <translation>Abans que l’acompanyament estigui en marxa</translation>
    </message>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Encara falta: {things}.</translation>
    </message>
    <message>
        <source>Agreed with the person</source>
        <translation>Acordat amb la persona</translation>
    </message>
    <message>
        <source>Look at the plan again on</source>
        <translation>Tornar a mirar el pla el</translation>
    </message>
    <message>
        <source>Strengths it builds on</source>
        <translation>Fortaleses en què es basa</translation>
    </message>
    <message>
        <source>Concerns it takes up</source>
        <translation>Preocupacions a què respon</translation>
    </message>
    <message>
        <source>Where support is wanted</source>
        <translation>On es vol suport</translation>
    </message>
    <message>
        <source>Services involved</source>
        <translation>Serveis implicats</translation>
    </message>
    <message>
        <source>What keeps everybody safe</source>
        <translation>El que manté tothom segur</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Encara no hi ha res anotat.</translation>
    </message>
    <message>
        <source>What does this person want?</source>
        <translation>Què vol aquesta persona?</translation>
    </message>
    <message>
        <source>Nothing was offered yet.</source>
        <translation>Encara no s’ha ofert res.</translation>
    </message>
    <message>
        <source>Three open questions to the team</source>
        <translation>Tres preguntes obertes a l’equip</translation>
    </message>
    <message>
        <source>Write answers</source>
        <translation>Escriu respostes</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>Pla desat</translation>
    </message>
    <message>
        <source>Conversation map kept</source>
        <translation>Mapa de conversa desat</translation>
    </message>
    <message>
        <source>Answers kept</source>
        <translation>Respostes desades</translation>
    </message>
    <message>
        <source>Goal kept</source>
        <translation>Objectiu desat</translation>
    </message>
    <message>
        <source>Goal let go</source>
        <translation>Objectiu deixat</translation>
    </message>
    <message>
        <source>Offer kept</source>
        <translation>Oferta desada</translation>
    </message>
    <message>
        <source>Reply kept</source>
        <translation>Resposta desada</translation>
    </message>
    <message>
        <source>Beginning kept</source>
        <translation>Inici desat</translation>
    </message>
    <message>
        <source>Answer kept</source>
        <translation>Resposta desada</translation>
    </message>
    <message>
        <source>Goal under way</source>
        <translation>Objectiu en marxa</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Objectiu assolit</translation>
    </message>
    <message>
        <source>Goal partly reached</source>
        <translation>Objectiu assolit en part</translation>
    </message>
    <message>
        <source>Goal open again</source>
        <translation>Objectiu obert de nou</translation>
    </message>
    <message>
        <source>Goal as it was before</source>
        <translation>Objectiu com abans</translation>
    </message>
    <message>
        <source>First step done</source>
        <translation>Primer pas fet</translation>
    </message>
    <message>
        <source>First step open again</source>
        <translation>Primer pas pendent de nou</translation>
    </message>
    <message>
        <source>Two versions of the plan</source>
        <translation>Dues versions del pla</translation>
    </message>
    <message>
        <source>Both are kept; nothing is lost.</source>
        <translation>Es conserven totes dues; no es perd res.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compara</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Encara no hi ha pla</translation>
    </message>
    <message>
        <source>A plan begins with a strength, and a goal in the person’s own words.</source>
        <translation>Un pla comença amb una fortalesa i un objectiu en paraules de la persona.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El pla</translation>
    </message>
    <message>
        <source>Goals, in the person’s own words</source>
        <translation>Objectius, en paraules de la persona</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>El que es va oferir</translation>
    </message>
    <message>
        <source>Conversation map</source>
        <translation>Mapa de conversa</translation>
    </message>
</context>
<context>
    <name>PlanForms</name>
    <message>
        <source>Agreed with the person</source>
        <translation>Acordat amb la persona</translation>
    </message>
    <message>
        <source>Day of the talk about it</source>
        <translation>Dia de la conversa</translation>
    </message>
    <message>
        <source>Strengths it builds on</source>
        <translation>Fortaleses en què es basa</translation>
    </message>
    <message>
        <source>Where support is wanted</source>
        <translation>On es vol suport</translation>
    </message>
    <message>
        <source>Concerns it takes up</source>
        <translation>Preocupacions a què respon</translation>
    </message>
    <message>
        <source>What keeps everybody safe</source>
        <translation>El que manté tothom segur</translation>
    </message>
    <message>
        <source>Services involved</source>
        <translation>Serveis implicats</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Un a cada línia.</translation>
    </message>
    <message>
        <source>Look at the plan again on</source>
        <translation>Tornar a mirar el pla el</translation>
    </message>
    <message>
        <source>Made with the person wherever possible. What is not known stays empty.</source>
        <translation>Fet amb la persona sempre que es pugui. El que no se sap queda buit.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El pla</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Desa el pla</translation>
    </message>
    <message>
        <source>None is noted in this case yet.</source>
        <translation>En aquest cas encara no hi ha res anotat.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La persona</translation>
    </message>
    <message>
        <source>The goal, in the person’s own words</source>
        <translation>L’objectiu, en paraules de la persona</translation>
    </message>
    <message>
        <source>I want…</source>
        <translation>Vull…</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Àmbit de la vida</translation>
    </message>
    <message>
        <source>First small step</source>
        <translation>Primer pas petit</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui ho fa</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fins al</translation>
    </message>
    <message>
        <source>How we will notice</source>
        <translation>Com ho notarem</translation>
    </message>
    <message>
        <source>How near is it? In their words</source>
        <translation>És a prop? En les seves paraules</translation>
    </message>
    <message>
        <source>A sentence, never a figure.</source>
        <translation>Una frase, mai una xifra.</translation>
    </message>
    <message>
        <source>Change the goal</source>
        <translation>Canvia l’objectiu</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Afegeix un objectiu</translation>
    </message>
    <message>
        <source>Keep the goal</source>
        <translation>Desa l’objectiu</translation>
    </message>
    <message>
        <source>Why it is let go</source>
        <translation>Per què es deixa</translation>
    </message>
    <message>
        <source>Let the goal go</source>
        <translation>Deixa l’objectiu</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Deixa’l</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>El que es va oferir</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>None of the directory</source>
        <translation>Cap del directori</translation>
    </message>
    <message>
        <source>Service of the directory</source>
        <translation>Servei del directori</translation>
    </message>
    <message>
        <source>Change what was offered</source>
        <translation>Canvia el que es va oferir</translation>
    </message>
    <message>
        <source>Offer something</source>
        <translation>Ofereix alguna cosa</translation>
    </message>
    <message>
        <source>Keep the offer</source>
        <translation>Desa l’oferta</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>What was the reply?</source>
        <translation>Quina va ser la resposta?</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer dia</translation>
    </message>
    <message>
        <source>It has begun</source>
        <translation>Ha començat</translation>
    </message>
    <message>
        <source>Does it still go on?</source>
        <translation>Encara continua?</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Torna a preguntar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>El que sabem</translation>
    </message>
    <message>
        <source>How we know it</source>
        <translation>Com ho sabem</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>El que no sabem</translation>
    </message>
    <message>
        <source>What else could explain it</source>
        <translation>Què més ho podria explicar</translation>
    </message>
    <message>
        <source>In the person’s own words.</source>
        <translation>En paraules de la persona.</translation>
    </message>
    <message>
        <source>Discrimination that was suffered belongs here too.</source>
        <translation>També hi té lloc la discriminació patida.</translation>
    </message>
    <message>
        <source>Only what somebody did. Dress, prayer, beard, food, opinion and protest are no concerns.</source>
        <translation>Només el que algú va fer. Roba, pregària, barba, menjar, opinió i protesta no són preocupacions.</translation>
    </message>
    <message>
        <source>Nothing known is an answer too.</source>
        <translation>No saber res també és una resposta.</translation>
    </message>
    <message>
        <source>Three open questions to the team</source>
        <translation>Tres preguntes obertes a l’equip</translation>
    </message>
</context>
<context>
    <name>PlanTimes</name>
    <message>
        <source>Texts that changed</source>
        <translation>Textos que han canviat</translation>
    </message>
    <message>
        <source>The map has not changed since</source>
        <translation>El mapa no ha canviat des de llavors</translation>
    </message>
    <message>
        <source>What we do not know: {text}</source>
        <translation>El que no sabem: {text}</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(deixat buit)</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>Abans i després</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Compare today with</source>
        <translation>Compara avui amb</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>PRACTICE. People, places and notes here are invented.</source>
        <translation>PRÀCTICA. Les persones, els llocs i les notes d&apos;aquí són inventats.</translation>
    </message>
</context>
<context>
    <name>PreparingPage</name>
    <message>
        <source>Preparing {city}</source>
        <translation>S&apos;està preparant {city}</translation>
    </message>
    <message>
        <source>Setting up practice</source>
        <translation>S&apos;està preparant la pràctica</translation>
    </message>
    <message>
        <source>Liaise</source>
        <translation>Liaise</translation>
    </message>
    <message>
        <source>Invented people, invented notes. It takes a few seconds, the first time only.</source>
        <translation>Persones inventades, notes inventades. Triga uns segons, només la primera vegada.</translation>
    </message>
</context>
<context>
    <name>PresentStep</name>
    <message>
        <source>Change passphrase</source>
        <translation>Canvia la frase de contrasenya</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Full de recuperació nou</translation>
    </message>
    <message>
        <source>Make three shares</source>
        <translation>Fes tres parts</translation>
    </message>
    <message>
        <source>Change keys completely</source>
        <translation>Canvia del tot les claus</translation>
    </message>
    <message>
        <source>You choose a new one next. Your recovery sheet stays valid.</source>
        <translation>Després en trieu una de nova. El full de recuperació continua valent.</translation>
    </message>
    <message>
        <source>You get a new sheet next. Once it counts, the old one is void.</source>
        <translation>Després rebeu un full nou. Tan bon punt val, l&apos;antic deixa de valer.</translation>
    </message>
    <message>
        <source>Three shares are shown next, one after the other. Shares made before are void.</source>
        <translation>Després es mostren tres parts, una rere l&apos;altra. Les parts anteriors deixen de valer.</translation>
    </message>
    <message>
        <source>You choose a new passphrase and get a new sheet. Then the notes are written anew, which takes a while, and the app locks. The old passphrase, the old sheet and all shares are void. A copy of these notes that somebody took before can still be opened with the old passphrase: nothing helps against that.</source>
        <translation>Trieu una frase de contrasenya nova i rebeu un full nou. Després les notes es reescriuen, cosa que triga una estona, i l&apos;aplicació es bloca. La frase antiga, el full antic i totes les parts deixen de valer. Una còpia d&apos;aquestes notes que algú va fer abans encara s&apos;obre amb la frase antiga: contra això no hi ha remei.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Aquesta no és la frase de contrasenya.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>Contact kept, {place}, {time}</source>
        <translation>Contacte desat, {place}, {time}</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>Desat com a esborrany</translation>
    </message>
    <message>
        <source>Kept as a draft: the place is missing</source>
        <translation>Desat com a esborrany: falta el lloc</translation>
    </message>
    <message>
        <source>Kept as a draft: how many is missing</source>
        <translation>Desat com a esborrany: falta el nombre</translation>
    </message>
    <message>
        <source>Kept as a draft: place and how many are missing</source>
        <translation>Desat com a esborrany: falten el lloc i el nombre</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Captura ràpida</translation>
    </message>
    <message>
        <source>Danger</source>
        <comment>whom to ring and who decides</comment>
        <translation>Perill</translation>
    </message>
    <message>
        <source>Close and keep a draft</source>
        <translation>Tancar i desar un esborrany</translation>
    </message>
    <message>
        <source>No names needed. A street contact does not open a case.</source>
        <translation>No calen noms. Un contacte de carrer no obre cap cas.</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Desa i afegeix-ne un altre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Desa</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pàgines</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Captura ràpida</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>After {minutes} min without a key or a touch. You can change that.</source>
        <translation>Després de {minutes} min sense tecles ni tocs. Ho podeu canviar.</translation>
    </message>
    <message>
        <source>{keys} locks at once</source>
        <translation>{keys} bloca a l&apos;instant</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>This file brings nothing that is not here already.</source>
        <translation>Aquest fitxer no porta res que no sigui ja aquí.</translation>
    </message>
    <message>
        <source>Same in both</source>
        <translation>Igual en tots dos</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>Escrit per {name}</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sense definir</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Vostre</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Autoria desconeguda</translation>
    </message>
    <message>
        <source>changed {day}, {time}</source>
        <translation>canviat el {day}, {time}</translation>
    </message>
    <message>
        <source>Both versions stay in the history, with names and times.</source>
        <translation>Totes dues versions queden a l&apos;historial, amb noms i hores.</translation>
    </message>
    <message numerus="yes">
        <source>Bring this in, with %n more that belong to it</source>
        <translation>
            <numerusform>Incorpora això, amb %n més que hi va</numerusform>
            <numerusform>Incorpora això, amb %n més que hi van</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring this in</source>
        <translation>Incorpora això</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>file of a note</source>
        <translation>fitxer d’una nota</translation>
    </message>
    <message>
        <source>who can read it</source>
        <translation>qui ho pot llegir</translation>
    </message>
    <message>
        <source>entry of the bin</source>
        <translation>entrada de la paperera</translation>
    </message>
    <message>
        <source>case</source>
        <translation>cas</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentari</translation>
    </message>
    <message>
        <source>common ground</source>
        <translation>punt en comú</translation>
    </message>
    <message>
        <source>paper that left</source>
        <translation>document que ha sortit</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>comprovació</translation>
    </message>
    <message>
        <source>mediation</source>
        <translation>mediació</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>party</source>
        <translation>part</translation>
    </message>
    <message>
        <source>words of a party</source>
        <translation>paraules d&apos;una part</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>point of the agreement</source>
        <translation>punt de l&apos;acord</translation>
    </message>
    <message>
        <source>sealed note</source>
        <translation>nota segellada</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sessió</translation>
    </message>
    <message>
        <source>strength or concern</source>
        <translation>fortalesa o preocupació</translation>
    </message>
    <message>
        <source>talk with one side</source>
        <translation>conversa amb una part</translation>
    </message>
    <message>
        <source>tick at a step</source>
        <translation>marca en un pas</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Acordat el</translation>
    </message>
    <message>
        <source>Form of the agreement</source>
        <translation>Forma de l&apos;acord</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprovat per</translation>
    </message>
    <message>
        <source>Asked us not to take notes</source>
        <translation>Ens ha demanat no prendre notes</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Qui ho pot llegir</translation>
    </message>
    <message>
        <source>Gender-based violence</source>
        <translation>Violència de gènere</translation>
    </message>
    <message>
        <source>A language in common</source>
        <translation>Una llengua comuna</translation>
    </message>
    <message>
        <source>An offence under way</source>
        <translation>Un delicte en investigació</translation>
    </message>
    <message>
        <source>A great gap in power</source>
        <translation>Una gran diferència de poder</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violència</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De què tracta</translation>
    </message>
    <message>
        <source>How it agreed</source>
        <translation>Com ha acceptat</translation>
    </message>
    <message>
        <source>Agreed to take part on</source>
        <translation>Va acceptar participar el</translation>
    </message>
    <message>
        <source>look or paper, logged</source>
        <translation>accés registrat</translation>
    </message>
    <message>
        <source>case conference</source>
        <translation>reunió de cas</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentiment</translation>
    </message>
    <message>
        <source>street contact</source>
        <translation>contacte al carrer</translation>
    </message>
    <message>
        <source>statement of disagreement</source>
        <translation>declaració de desacord</translation>
    </message>
    <message>
        <source>event</source>
        <translation>acte</translation>
    </message>
    <message>
        <source>remark with a day</source>
        <translation>avís amb data</translation>
    </message>
    <message>
        <source>name and ways to be reached</source>
        <translation>nom i formes de contacte</translation>
    </message>
    <message>
        <source>information given</source>
        <translation>informació donada</translation>
    </message>
    <message>
        <source>use of the keys</source>
        <translation>ús de les claus</translation>
    </message>
    <message>
        <source>prevention message</source>
        <translation>missatge de prevenció</translation>
    </message>
    <message>
        <source>opportunity offered</source>
        <translation>oportunitat oferta</translation>
    </message>
    <message>
        <source>partner service</source>
        <translation>servei col·laborador</translation>
    </message>
    <message>
        <source>pilot</source>
        <translation>projecte pilot</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>objectiu</translation>
    </message>
    <message>
        <source>practice sheet</source>
        <translation>fitxa de pràctica</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>derivació</translation>
    </message>
    <message>
        <source>request</source>
        <translation>sol·licitud</translation>
    </message>
    <message>
        <source>decision to keep or erase</source>
        <translation>decisió de conservació</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisió</translation>
    </message>
    <message>
        <source>request about rights</source>
        <translation>sol·licitud sobre drets</translation>
    </message>
    <message>
        <source>outreach round</source>
        <translation>ronda de carrer</translation>
    </message>
    <message>
        <source>safety event</source>
        <translation>incident de seguretat</translation>
    </message>
    <message>
        <source>support plan</source>
        <translation>pla d&apos;acompanyament</translation>
    </message>
    <message>
        <source>training</source>
        <translation>formació</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Sobre qui</translation>
    </message>
    <message>
        <source>Receipt confirmed on</source>
        <translation>Recepció confirmada el</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Què es va fer</translation>
    </message>
    <message>
        <source>What was done there</source>
        <translation>Accions</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activitats</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Edats</translation>
    </message>
    <message>
        <source>Agreed with the person</source>
        <translation>Acordat amb la persona</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Finalitat</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Objectius</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respost el</translation>
    </message>
    <message>
        <source>Told how to complain</source>
        <translation>Informat de com reclamar</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Aprovat el</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Àmbit de vida</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Què es demana</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demanat per</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demanat el</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Clima</translation>
    </message>
    <message>
        <source>We attend</source>
        <translation>Hi assistim</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>Per què, o per què no</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrit per</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Moment del dia</translation>
    </message>
    <message>
        <source>The legal basis is right</source>
        <translation>La base jurídica és correcta</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>En què es va convertir</translation>
    </message>
    <message>
        <source>Who began it</source>
        <translation>Qui el va iniciar</translation>
    </message>
    <message>
        <source>What else could explain it</source>
        <translation>Què més ho podria explicar</translation>
    </message>
    <message>
        <source>What worries us, in behaviour: how we know</source>
        <translation>Què preocupa l&apos;equip, en la conducta: com se sap</translation>
    </message>
    <message>
        <source>What worries us, in behaviour: what we know</source>
        <translation>Què preocupa l&apos;equip, en la conducta: què se sap</translation>
    </message>
    <message>
        <source>What worries us, in behaviour: what we do not know</source>
        <translation>Què preocupa l&apos;equip, en la conducta: què no se sap</translation>
    </message>
    <message>
        <source>A better path</source>
        <translation>Un camí millor</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Any de naixement</translation>
    </message>
    <message>
        <source>What it brings home</source>
        <translation>Què se n&apos;emporta</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Partida pressupostària</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Per qui</translation>
    </message>
    <message>
        <source>Who was called</source>
        <translation>A qui es va trucar</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Qui va trucar</translation>
    </message>
    <message>
        <source>How to call back</source>
        <translation>Com tornar la trucada</translation>
    </message>
    <message>
        <source>What can go</source>
        <translation>Què es pot treure</translation>
    </message>
    <message>
        <source>How far they understood</source>
        <translation>Comprensió</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Què ha canviat</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Com va arribar</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>Comprovat el</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciutat</translation>
    </message>
    <message>
        <source>Hidden data was taken out</source>
        <translation>Dades ocultes tretes</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Motiu del tancament</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Tancat el</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Preocupacions</translation>
    </message>
    <message>
        <source>Who may know of it</source>
        <translation>Confidencialitat</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentiment</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacte</translation>
    </message>
    <message>
        <source>What it contains</source>
        <translation>Contingut</translation>
    </message>
    <message>
        <source>Weather and context</source>
        <translation>Temps i context</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Convocada per</translation>
    </message>
    <message>
        <source>Immediate danger</source>
        <translation>Perill immediat</translation>
    </message>
    <message>
        <source>Talked through on</source>
        <translation>Repàs el</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidit el</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisió</translation>
    </message>
    <message>
        <source>To be erased on</source>
        <translation>A suprimir el</translation>
    </message>
    <message>
        <source>What was passed on</source>
        <translation>Què es va comunicar</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fet el</translation>
    </message>
    <message>
        <source>Why it was dropped</source>
        <translation>Per què es va deixar</translation>
    </message>
    <message>
        <source>What was done after the withdrawal</source>
        <translation>Efectes de la retirada</translation>
    </message>
    <message>
        <source>Can be reached in an emergency</source>
        <translation>Disponible en urgències</translation>
    </message>
    <message>
        <source>Emergency called by</source>
        <translation>Emergència avisada per</translation>
    </message>
    <message>
        <source>Emergency on</source>
        <translation>Emergència el</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Acabat a les</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Com va acabar</translation>
    </message>
    <message>
        <source>Why it ended so</source>
        <translation>Per què va acabar així</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Acabada per</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Acabada el</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Prorrogat</translation>
    </message>
    <message>
        <source>Why it was extended</source>
        <translation>Motiu de la pròrroga</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Què no va funcionar</translation>
    </message>
    <message>
        <source>Feedback on</source>
        <translation>Retorn el</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retorn</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passatge</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>Primera cita</translation>
    </message>
    <message>
        <source>First read on</source>
        <translation>Primera lectura el</translation>
    </message>
    <message>
        <source>First reader</source>
        <translation>Primera lectura</translation>
    </message>
    <message>
        <source>First small step</source>
        <translation>Primer petit pas</translation>
    </message>
    <message>
        <source>View of the first reader</source>
        <translation>Parer de la primera lectura</translation>
    </message>
    <message>
        <source>Genders</source>
        <translation>Gèneres</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donat el</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>Què va bé</translation>
    </message>
    <message>
        <source>Known group</source>
        <translation>Grup conegut</translation>
    </message>
    <message>
        <source>Holder of parental responsibility</source>
        <translation>Titular de la potestat parental o tutela</translation>
    </message>
    <message>
        <source>How to reach the holder of parental responsibility</source>
        <translation>Com contactar amb qui té la potestat parental o tutela</translation>
    </message>
    <message>
        <source>Who was visited</source>
        <translation>A qui es va visitar</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horari</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>How to refer</source>
        <translation>Com derivar</translation>
    </message>
    <message>
        <source>Hurts, conflicts and injustices</source>
        <translation>Ferides, conflictes i injustícies</translation>
    </message>
    <message>
        <source>How the identity was checked</source>
        <translation>Com es va comprovar la identitat</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>Si no es fa res</translation>
    </message>
    <message>
        <source>Who is in danger</source>
        <translation>Qui està en perill</translation>
    </message>
    <message>
        <source>What should show it</source>
        <translation>Què ho mostrarà</translation>
    </message>
    <message>
        <source>Tell the person on</source>
        <translation>Informar la persona el</translation>
    </message>
    <message>
        <source>The person knows</source>
        <translation>La persona ho sap</translation>
    </message>
    <message>
        <source>Person told on</source>
        <translation>Persona informada el</translation>
    </message>
    <message>
        <source>Why the person does not know</source>
        <translation>Per què la persona no ho sap</translation>
    </message>
    <message>
        <source>Legal ground of the meeting</source>
        <translation>Base legal de la reunió</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Data de la base</translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation>Cal intèrpret</translation>
    </message>
    <message>
        <source>The invitation says who, what and why</source>
        <translation>La invitació diu qui, què i per què</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conservar fins al</translation>
    </message>
    <message>
        <source>Still there after a month</source>
        <translation>Continua al cap d&apos;un mes</translation>
    </message>
    <message>
        <source>Still there after three months</source>
        <translation>Continua al cap de tres mesos</translation>
    </message>
    <message>
        <source>Still there after six months</source>
        <translation>Continua al cap de sis mesos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Llengua</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Què es va aprendre</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Què es va ometre</translation>
    </message>
    <message>
        <source>Legal ground for exchange</source>
        <translation>Base legal de l&apos;intercanvi</translation>
    </message>
    <message>
        <source>First look back</source>
        <translation>Primera mirada enrere</translation>
    </message>
    <message>
        <source>Second look back</source>
        <translation>Segona mirada enrere</translation>
    </message>
    <message>
        <source>Closing proposed by</source>
        <translation>Tancament proposat per</translation>
    </message>
    <message>
        <source>Looked at before closing</source>
        <translation>Comprovat abans del tancament</translation>
    </message>
    <message>
        <source>What came out when it was talked through</source>
        <translation>Què va sortir del repàs</translation>
    </message>
    <message>
        <source>Why it was declined</source>
        <translation>Motiu de la negativa</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Introduït</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Donat per</translation>
    </message>
    <message>
        <source>People and places that hold: how we know</source>
        <translation>Persones i llocs que sostenen: com se sap</translation>
    </message>
    <message>
        <source>People and places that hold: what we know</source>
        <translation>Persones i llocs que sostenen: què se sap</translation>
    </message>
    <message>
        <source>People and places that hold: what we do not know</source>
        <translation>Persones i llocs que sostenen: què no se sap</translation>
    </message>
    <message>
        <source>Hurts and injustices: how we know</source>
        <translation>Ferides i injustícies: com se sap</translation>
    </message>
    <message>
        <source>Hurts and injustices: what we know</source>
        <translation>Ferides i injustícies: què se sap</translation>
    </message>
    <message>
        <source>Hurts and injustices: what we do not know</source>
        <translation>Ferides i injustícies: què no se sap</translation>
    </message>
    <message>
        <source>Legal service asked on</source>
        <translation>Servei jurídic consultat el</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Mida del fitxer</translation>
    </message>
    <message>
        <source>Why the restriction was lifted</source>
        <translation>Motiu de l&apos;aixecament</translation>
    </message>
    <message>
        <source>Restriction lifted by</source>
        <translation>Limitació aixecada per</translation>
    </message>
    <message>
        <source>Restriction lifted on</source>
        <translation>Limitació aixecada el</translation>
    </message>
    <message>
        <source>Later look agreed</source>
        <translation>Mirada posterior acordada</translation>
    </message>
    <message>
        <source>Main person</source>
        <translation>Persona principal</translation>
    </message>
    <message>
        <source>What would make it better</source>
        <translation>Què ho milloraria</translation>
    </message>
    <message>
        <source>What would make it worse</source>
        <translation>Què ho empitjoraria</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>Què està ocult</translation>
    </message>
    <message>
        <source>What matters to this person</source>
        <translation>Què li importa a aquesta persona</translation>
    </message>
    <message>
        <source>What matters: how we know</source>
        <translation>Què importa: com se sap</translation>
    </message>
    <message>
        <source>What matters: what we know</source>
        <translation>Què importa: què se sap</translation>
    </message>
    <message>
        <source>What matters: what we do not know</source>
        <translation>Què importa: què no se sap</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediació</translation>
    </message>
    <message>
        <source>Messages used</source>
        <translation>Missatges usats</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Mètode</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipus de fitxer</translation>
    </message>
    <message>
        <source>What we are missing or getting wrong</source>
        <translation>Què se&apos;ns escapa o veiem malament</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formació</translation>
    </message>
    <message>
        <source>How near it is, in their words</source>
        <translation>Com de prop és, amb les seves paraules</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necessitat</translation>
    </message>
    <message>
        <source>Review after this one</source>
        <translation>Revisió següent</translation>
    </message>
    <message>
        <source>Kind of next step</source>
        <translation>Tipus de pas següent</translation>
    </message>
    <message>
        <source>Why without consent</source>
        <translation>Per què sense consentiment</translation>
    </message>
    <message>
        <source>Why no guardian is named</source>
        <translation>Per què no consta qui té la tutela</translation>
    </message>
    <message>
        <source>Answered with “I do not know”</source>
        <translation>Respost amb «No ho sé»</translation>
    </message>
    <message>
        <source>Do not use it when</source>
        <translation>Quan no fer-lo servir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Apuntat el</translation>
    </message>
    <message>
        <source>Postponing approved by</source>
        <translation>Ajornament aprovat per</translation>
    </message>
    <message>
        <source>Information given by</source>
        <translation>Informació donada per</translation>
    </message>
    <message>
        <source>Why it was postponed</source>
        <translation>Motiu de l&apos;ajornament</translation>
    </message>
    <message>
        <source>How the information was given</source>
        <translation>Forma de la informació</translation>
    </message>
    <message>
        <source>Language of the information</source>
        <translation>Llengua de la informació</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Informat el</translation>
    </message>
    <message>
        <source>Postponed until</source>
        <translation>Ajornat fins al</translation>
    </message>
    <message>
        <source>How we will notice</source>
        <translation>En què es notarà</translation>
    </message>
    <message>
        <source>Later notices</source>
        <translation>Avisos posteriors</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Observations of the place</source>
        <translation>Observacions del lloc</translation>
    </message>
    <message>
        <source>Ground for data on offences</source>
        <translation>Base per a dades de delictes</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Ofert per</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Ofert el</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>Què ofereix</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Lloc en l&apos;ordre</translation>
    </message>
    <message>
        <source>Ours to answer</source>
        <translation>Ens correspon</translation>
    </message>
    <message>
        <source>The minor&apos;s own view</source>
        <translation>Punt de vista de la persona menor</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Quin document</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Qui hi va participar</translation>
    </message>
    <message>
        <source>Partner service</source>
        <translation>Servei col·laborador</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Col·laboradors</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Something was passed on</source>
        <translation>Es va comunicar alguna cosa</translation>
    </message>
    <message>
        <source>A better path: how we know</source>
        <translation>Un camí millor: com se sap</translation>
    </message>
    <message>
        <source>A better path: what we know</source>
        <translation>Un camí millor: què se sap</translation>
    </message>
    <message>
        <source>A better path: what we do not know</source>
        <translation>Un camí millor: què no se sap</translation>
    </message>
    <message>
        <source>Paused on</source>
        <translation>En pausa des del</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Nombre de persones</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>The person is informed</source>
        <translation>La persona està informada</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Llocs</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Pla</translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation>Qui hi era present</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>De què es tractava</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposat per</translation>
    </message>
    <message>
        <source>Proposed way out</source>
        <translation>Sortida proposada</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Proposat el</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Per a què</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Anotat per</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Anotat el</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Com contactar-hi</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Rebut per</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Rebut el</translation>
    </message>
    <message>
        <source>Key of the recipient</source>
        <translation>Clau del destinatari</translation>
    </message>
    <message>
        <source>Person or function</source>
        <translation>Persona o funció</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>Rebutjat el</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>Lliurat el</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Substitueix</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Reported to the city</source>
        <translation>Comunicat a la ciutat</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>Com es va resoldre</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Resolt per</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Resolt el</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Restored by</source>
        <translation>Restaurat per</translation>
    </message>
    <message>
        <source>Restored on</source>
        <translation>Restaurat el</translation>
    </message>
    <message>
        <source>Why it is restricted</source>
        <translation>Motiu de la limitació</translation>
    </message>
    <message>
        <source>Restricted by</source>
        <translation>Limitat per</translation>
    </message>
    <message>
        <source>Restricted on</source>
        <translation>Limitat el</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultats</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Rumours about the place</source>
        <translation>Rumors sobre el lloc</translation>
    </message>
    <message>
        <source>Safety arrangements</source>
        <translation>Acords de seguretat</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Qui ho diu</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Què exactament</translation>
    </message>
    <message>
        <source>Searched on</source>
        <translation>Cercat el</translation>
    </message>
    <message>
        <source>Answer of the second reader</source>
        <translation>Resposta de la segona lectura</translation>
    </message>
    <message>
        <source>Second person asked</source>
        <translation>Segona persona consultada</translation>
    </message>
    <message>
        <source>Second person on</source>
        <translation>Segona persona el</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Segona persona</translation>
    </message>
    <message>
        <source>Read a second time on</source>
        <translation>Segona lectura el</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Segona lectura</translation>
    </message>
    <message>
        <source>View of the second reader</source>
        <translation>Parer de la segona lectura</translation>
    </message>
    <message>
        <source>Words of the second person</source>
        <translation>Paraules de la segona persona</translation>
    </message>
    <message>
        <source>Rules of secrecy</source>
        <translation>Regles de secret</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vist</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviat el</translation>
    </message>
    <message>
        <source>Serial number of the paper</source>
        <translation>Número de sèrie del document</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servei</translation>
    </message>
    <message>
        <source>Services involved</source>
        <translation>Serveis implicats</translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation>Suma de comprovació</translation>
    </message>
    <message>
        <source>Skills and what goes well: how we know</source>
        <translation>Capacitats i el que va bé: com se sap</translation>
    </message>
    <message>
        <source>Skills and what goes well: what we know</source>
        <translation>Capacitats i el que va bé: què se sap</translation>
    </message>
    <message>
        <source>Skills and what goes well: what we do not know</source>
        <translation>Capacitats i el que va bé: què no se sap</translation>
    </message>
    <message>
        <source>Ground for sensitive data</source>
        <translation>Base per a dades sensibles</translation>
    </message>
    <message>
        <source>We spoke</source>
        <translation>Vam parlar</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Començat el</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Inici</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Encara cal</translation>
    </message>
    <message>
        <source>Still proportionate</source>
        <translation>Encara és proporcionat</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Fortaleses</translation>
    </message>
    <message>
        <source>What has become stronger</source>
        <translation>Què s&apos;ha enfortit</translation>
    </message>
    <message>
        <source>Whom or what it concerns</source>
        <translation>A qui o a què es refereix</translation>
    </message>
    <message>
        <source>Support offered to the worker on</source>
        <translation>Suport ofert al professional el</translation>
    </message>
    <message>
        <source>What was offered to the worker</source>
        <translation>Què es va oferir al professional</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>A què correspon</translation>
    </message>
    <message>
        <source>Tasks for us</source>
        <translation>Tasques per a nosaltres</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Versió del text</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temes</translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation>Àmbit territorial</translation>
    </message>
    <message>
        <source>The person was told</source>
        <translation>Es va informar la persona</translation>
    </message>
    <message>
        <source>Why not told</source>
        <translation>Per què no es va informar</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ambient</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Docent</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fins al</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>Quan fer-lo servir</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Vàlid fins al</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versió</translation>
    </message>
    <message>
        <source>Accompanied on the way</source>
        <translation>Amb acompanyament</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Què</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Què va funcionar</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testimoni</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>Amb les paraules de la persona</translation>
    </message>
    <message>
        <source>Words taken out on</source>
        <translation>Paraules tretes el</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui hi era</translation>
    </message>
    <message>
        <source>What worries the person: how we know</source>
        <translation>Què preocupa la persona: com se sap</translation>
    </message>
    <message>
        <source>What worries the person: what we know</source>
        <translation>Què preocupa la persona: què se sap</translation>
    </message>
    <message>
        <source>What worries the person: what we do not know</source>
        <translation>Què preocupa la persona: què no se sap</translation>
    </message>
    <message>
        <source>What worries the person</source>
        <translation>Què preocupa la persona</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>Quan es va escriure</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Qui ho va escriure</translation>
    </message>
    <message>
        <source>Lines that are wrong or outdated</source>
        <translation>Línies errònies o antiquades</translation>
    </message>
    <message>
        <source>Size of the group</source>
        <translation>Mida del grup</translation>
    </message>
    <message>
        <source>How many took part</source>
        <translation>Nombre de participants</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Per a qui</translation>
    </message>
    <message>
        <source>Agreement with us</source>
        <translation>Acord amb el servei</translation>
    </message>
    <message>
        <source>The agreement ends on</source>
        <translation>L&apos;acord s&apos;acaba el</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Què es va veure</translation>
    </message>
    <message>
        <source>How many hours</source>
        <translation>Nombre d&apos;hores</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidit per</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Per al</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Feta el</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Llengües</translation>
    </message>
    <message>
        <source>Limits explained</source>
        <translation>Límits explicats</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>En una línia</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Mediador/a</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>Qui fa la mediació</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Menor d&apos;edat</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuts</translation>
    </message>
    <message>
        <source>Kind of mediation</source>
        <translation>Tipus de mediació</translation>
    </message>
    <message>
        <source>Why a file is needed</source>
        <translation>Per què cal un expedient</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Què necessiten</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>La propera vegada</translation>
    </message>
    <message>
        <source>Notes agreed to on</source>
        <translation>Notes acceptades el</translation>
    </message>
    <message>
        <source>Told that a file is kept</source>
        <translation>Sap que hi ha un expedient</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Obert el</translation>
    </message>
    <message>
        <source>Where the request came from</source>
        <translation>D&apos;on va venir la sol·licitud</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>En les seves paraules</translation>
    </message>
    <message>
        <source>People directly concerned</source>
        <translation>Persones directament afectades</translation>
    </message>
    <message>
        <source>People indirectly concerned</source>
        <translation>Persones indirectament afectades</translation>
    </message>
    <message>
        <source>Purpose in a sentence</source>
        <translation>Finalitat en una frase</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatari</translation>
    </message>
    <message>
        <source>Lets its words be shown</source>
        <translation>Deixa mostrar les seves paraules</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Sol·licitat el</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funció</translation>
    </message>
    <message>
        <source>Rules explained</source>
        <translation>Regles explicades</translation>
    </message>
    <message>
        <source>Safe way to be in touch</source>
        <translation>Via segura de contacte</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Nombre de persones</translation>
    </message>
    <message>
        <source>Who speaks for them</source>
        <translation>Qui parla en nom seu</translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation>Com va</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observacions</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Aturat el</translation>
    </message>
    <message>
        <source>Who is accompanied</source>
        <translation>A qui s&apos;acompanya</translation>
    </message>
    <message>
        <source>Why it suits, or does not</source>
        <translation>Per què serveix, o no</translation>
    </message>
    <message>
        <source>Suitable</source>
        <translation>Adequada</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resum</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Títol</translation>
    </message>
    <message>
        <source>Form of violence</source>
        <translation>Forma de violència</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>Voluntari</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quan</translation>
    </message>
    <message>
        <source>From or by</source>
        <translation>Des de o fins a</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Withdrew on</source>
        <translation>Es va retirar el</translation>
    </message>
    <message>
        <source>{who}, {what} of {day}</source>
        <comment>such as: Nadia B., note of 9 March</comment>
        <translation>{who}, {what} del {day}</translation>
    </message>
    <message>
        <source>{who}, {what}</source>
        <comment>such as: Nadia B., case</comment>
        <translation>{who}, {what}</translation>
    </message>
    <message>
        <source>{what} of {day}</source>
        <comment>such as: note of 9 March</comment>
        <translation>{what} del {day}</translation>
    </message>
    <message>
        <source>another entry ({number})</source>
        <comment>a record that this one names; its first digits</comment>
        <translation>una altra entrada ({number})</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>The recovery sheet as it is printed</source>
        <translation>El full de recuperació tal com s&apos;imprimeix</translation>
    </message>
</context>
<context>
    <name>ReferralForms</name>
    <message>
        <source>Service of the directory</source>
        <translation>Servei del directori</translation>
    </message>
    <message>
        <source>Only if it is not in the directory.</source>
        <translation>Només si no és al directori.</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Nova derivació</translation>
    </message>
    <message>
        <source>Save the referral</source>
        <translation>Desa la derivació</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servei</translation>
    </message>
    <message>
        <source>What the person wants there</source>
        <translation>Què hi busca la persona</translation>
    </message>
    <message>
        <source>We go along the first time</source>
        <translation>La primera vegada hi acompanyem</translation>
    </message>
    <message>
        <source>Nothing leaves yet: first the summary is read through with the person.</source>
        <translation>Encara no surt res: primer es repassa el resum amb la persona.</translation>
    </message>
    <message>
        <source>Send the referral</source>
        <translation>Envia la derivació</translation>
    </message>
    <message>
        <source>Save that it was sent</source>
        <translation>Desa que s’ha enviat</translation>
    </message>
    <message>
        <source>Summary, as short as will do</source>
        <translation>Resum, tan breu com es pugui</translation>
    </message>
    <message>
        <source>Read it through with the person.</source>
        <translation>Repasseu-lo amb la persona.</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Fonament legal</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Què es deixa fora</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>It stands in the register for good. Nothing is sent by this laptop.</source>
        <translation>Queda en el registre. Aquest portàtil no envia res.</translation>
    </message>
    <message>
        <source>The service answered</source>
        <translation>Resposta del servei</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Desa la resposta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>Primera cita</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Was it kept?</source>
        <translation>Hi va anar?</translation>
    </message>
    <message>
        <source>The service reported back</source>
        <translation>El servei ha fet un retorn</translation>
    </message>
    <message>
        <source>What they said, in a few words</source>
        <translation>Què van dir, en poques paraules</translation>
    </message>
    <message>
        <source>Needed, because the service has not reported back.</source>
        <translation>Necessari, perquè el servei no ha fet cap retorn.</translation>
    </message>
    <message>
        <source>Close the referral</source>
        <translation>Tanca la derivació</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Per què</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Service</source>
        <translation>Servei</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inici</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>Primera cita</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>referrals that are not closed</comment>
        <translation>Obertes</translation>
    </message>
    <message>
        <source>All</source>
        <comment>referrals, open and closed</comment>
        <translation>Totes</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>dues versions</translation>
    </message>
    <message>
        <source>Not what was signed</source>
        <translation>No és el que es va signar</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Derivacions</translation>
    </message>
    <message>
        <source>Ways opened to other services, latest first. A referral begins in its case.</source>
        <translation>Camins oberts a altres serveis, els més recents primer. Una derivació comença en el seu cas.</translation>
    </message>
    <message>
        <source>Which referrals</source>
        <translation>Quines derivacions</translation>
    </message>
    <message>
        <source>No referral yet</source>
        <translation>Encara no hi ha derivacions</translation>
    </message>
    <message>
        <source>A referral begins in a case, under Referrals, and stands here until it is closed.</source>
        <translation>Una derivació comença en un cas, a Derivacions, i és aquí fins que es tanca.</translation>
    </message>
    <message>
        <source>No referral is open</source>
        <translation>No hi ha cap derivació oberta</translation>
    </message>
    <message>
        <source>Show all referrals</source>
        <translation>Mostra totes les derivacions</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>triar</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>obrir</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
    <message>
        <source>No laptop of {name} can receive files</source>
        <translation>Cap portàtil de {name} no pot rebre fitxers</translation>
    </message>
    <message>
        <source>Its certificate has ended or was withdrawn; it can be renewed.</source>
        <translation>El certificat ha caducat o s&apos;ha retirat; es pot renovar.</translation>
    </message>
    <message>
        <source>The certificate of an author is missing</source>
        <translation>Falta el certificat de qui va escriure</translation>
    </message>
    <message>
        <source>Bring in a file of theirs first. Nothing was written.</source>
        <translation>Incorporeu-ne primer un fitxer. No s&apos;ha escrit res.</translation>
    </message>
    <message>
        <source>Both meet, compare the thirty digits of the sender&apos;s key, and the supervisor signs. Then the sender writes the file again.</source>
        <translation>Totes dues persones es troben, comparen les trenta xifres de la clau del remitent, i la persona responsable d&apos;equip signa. Després el remitent torna a escriure el fitxer.</translation>
    </message>
    <message>
        <source>It was brought in on {day}.</source>
        <translation>Es va incorporar el {day}.</translation>
    </message>
</context>
<context>
    <name>RehearseStep</name>
    <message>
        <source>Take the sheet out of its envelope and type these two groups from it.</source>
        <translation>Traieu el full del sobre i escriviu-ne aquests dos grups.</translation>
    </message>
    <message>
        <source>Take the sheet out of its envelope and type its whole code.</source>
        <translation>Traieu el full del sobre i escriviu-ne tota la clau.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grup {number}</translation>
    </message>
    <message>
        <source>That does not stand on the sheet that is valid now. Is it an older one?</source>
        <translation>Això no és al full que val ara. És un de més antic?</translation>
    </message>
</context>
<context>
    <name>RequestBody</name>
    <message>
        <source>Change</source>
        <translation>Canvia</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Afegeix una línia</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respon</translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Encara falta: {things}.</translation>
    </message>
    <message>
        <source>Change this line</source>
        <translation>Canvia aquesta línia</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Treu aquesta línia</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Pas següent</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Respon les preguntes</translation>
    </message>
    <message>
        <source>Hand to the second reader</source>
        <translation>Passa a la segona lectura</translation>
    </message>
    <message>
        <source>Read it second</source>
        <translation>Llegeix en segon lloc</translation>
    </message>
    <message>
        <source>Is it known already?</source>
        <translation>Ja es coneix?</translation>
    </message>
    <message>
        <source>Propose a case</source>
        <translation>Proposa un cas</translation>
    </message>
    <message>
        <source>Begin a mediation</source>
        <translation>Comença una mediació</translation>
    </message>
    <message>
        <source>Decide without a file</source>
        <translation>Decideix sense expedient</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Recupera</translation>
    </message>
    <message>
        <source>Known already?</source>
        <translation>Ja es coneix?</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Què es demana</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Què s&apos;ha vist</translation>
    </message>
    <message>
        <source>Before anything is filed</source>
        <translation>Abans d&apos;obrir un expedient</translation>
    </message>
    <message>
        <source>Two readings</source>
        <translation>Dues lectures</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Què se n&apos;ha fet</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>New mediation</source>
        <translation>Mediació nova</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Desa la sol·licitud</translation>
    </message>
    <message>
        <source>Write it so that every side could read it.</source>
        <translation>Escriviu-la de manera que cada part la pugui llegir.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Com es diu</translation>
    </message>
    <message>
        <source>Linden Block courtyard</source>
        <translation>Pati de Linden Block</translation>
    </message>
    <message>
        <source>The place or the matter, no names of people.</source>
        <translation>El lloc o l&apos;afer, sense noms de persones.</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Sol·licitada el</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Tipus de conflicte</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Com comença</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De què tracta</translation>
    </message>
    <message>
        <source>What happens, where and when. Nobody accuses, nobody is accused.</source>
        <translation>Què passa, on i quan. Ningú no acusa, ningú no és acusat.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lloc</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Barri</translation>
    </message>
    <message>
        <source>Left empty, it is that of the place.</source>
        <translation>Si es deixa buit, és el del lloc.</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Qui ho ha demanat</translation>
    </message>
    <message>
        <source>Mediates with you</source>
        <translation>Fa la mediació amb vós</translation>
    </message>
</context>
<context>
    <name>RequestLine</name>
    <message>
        <source>Received on {day}</source>
        <translation>Rebuda el {day}</translation>
    </message>
    <message>
        <source>answered on {day}</source>
        <translation>resposta el {day}</translation>
    </message>
    <message>
        <source>answer due by {day}</source>
        <translation>resposta abans del {day}</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>ampliada</translation>
    </message>
    <message>
        <source>Check who asks…</source>
        <translation>Comprovar qui demana…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Cercar…</translation>
    </message>
    <message>
        <source>Read through…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Enter the answer…</source>
        <translation>Anotar la resposta…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>Més temps…</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Encara falta: {things}.</translation>
    </message>
    <message>
        <source>Incoming request</source>
        <translation>Sol·licitud rebuda</translation>
    </message>
    <message>
        <source>Somebody is in danger now</source>
        <translation>Algú està en perill ara</translation>
    </message>
    <message>
        <source>This request is not on this laptop</source>
        <translation>Aquesta sol·licitud no és en aquest portàtil</translation>
    </message>
    <message>
        <source>Its time may be over, or it is for others to read.</source>
        <translation>Potser el seu termini s&apos;ha acabat, o és per a altres persones.</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Encara res.</translation>
    </message>
    <message>
        <source>received on {day}</source>
        <translation>rebuda el {day}</translation>
    </message>
    <message>
        <source>erased on {day}</source>
        <translation>se suprimeix el {day}</translation>
    </message>
    <message>
        <source>Answer the questions, then a second person reads it.</source>
        <translation>Respondre les preguntes; després la llegeix una altra persona.</translation>
    </message>
    <message>
        <source>Every question has its answer. A second person reads it next.</source>
        <translation>Cada pregunta té la seva resposta. Ara la llegeix una altra persona.</translation>
    </message>
    <message>
        <source>It waits for {name}, who reads it second.</source>
        <translation>Espera {name}, que la llegeix en segon lloc.</translation>
    </message>
    <message>
        <source>Look after people first. Then write down what became of it; nobody is called from here.</source>
        <translation>Primer, atendre les persones. Després, anotar què ha passat; des d&apos;aquí no es truca a ningú.</translation>
    </message>
    <message>
        <source>It is decided. Nothing more is asked of anybody.</source>
        <translation>Està decidit. No es demana res més a ningú.</translation>
    </message>
    <message>
        <source>It has waited for 30 days: “no ground” is proposed.</source>
        <translation>Fa 30 dies que espera: es proposa «sense motiu».</translation>
    </message>
    <message>
        <source>Two people have read it and agree. Decide what becomes of it.</source>
        <translation>Dues persones l&apos;han llegida i hi estan d&apos;acord. Cal decidir què se&apos;n fa.</translation>
    </message>
    <message>
        <source>Two people have read it and see it differently: no file is made. Decide what else becomes of it, or take it back.</source>
        <translation>Dues persones l&apos;han llegida i la veuen diferent: no es crea expedient. Cal decidir una altra cosa, o recuperar-la.</translation>
    </message>
    <message>
        <source>Nothing on this laptop fits “{words}”.</source>
        <translation>Res en aquest portàtil no coincideix amb «{words}».</translation>
    </message>
    <message>
        <source>This fits “{words}”. Look first whether it is the same:</source>
        <translation>Això coincideix amb «{words}». Cal mirar abans si és el mateix:</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demana</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Sobre qui</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Per tornar la trucada</translation>
    </message>
    <message>
        <source>to be told on {day}</source>
        <translation>se li dirà el {day}</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Què més ho podria explicar?</translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation>Què va bé?</translation>
    </message>
    <message>
        <source>What happens if we do nothing?</source>
        <translation>Què passa si no fem res?</translation>
    </message>
    <message>
        <source>Is anybody in danger now?</source>
        <translation>Hi ha algú en perill ara?</translation>
    </message>
    <message>
        <source>Is our service the right one?</source>
        <translation>El nostre servei és l&apos;adequat?</translation>
    </message>
    <message>
        <source>Does the person know of this request?</source>
        <translation>La persona coneix aquesta sol·licitud?</translation>
    </message>
    <message>
        <source>Has not read it.</source>
        <translation>No l&apos;ha llegida.</translation>
    </message>
    <message>
        <source>Proposes: {exit}</source>
        <translation>Proposa: {exit}</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>Open the mediation</source>
        <translation>Obre la mediació</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Obre el cas</translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation>Sol·licitud desada</translation>
    </message>
    <message>
        <source>Answers kept</source>
        <translation>Respostes desades</translation>
    </message>
    <message>
        <source>Line kept</source>
        <translation>Línia desada</translation>
    </message>
    <message>
        <source>Line taken away</source>
        <translation>Línia treta</translation>
    </message>
    <message>
        <source>It waits for its second reader; hand it over with a file</source>
        <translation>Espera la segona lectura; cal lliurar-la amb un fitxer</translation>
    </message>
    <message>
        <source>Taken back to its questions</source>
        <translation>Recuperada, de nou a les preguntes</translation>
    </message>
    <message>
        <source>Kept as an emergency</source>
        <translation>Desada com a emergència</translation>
    </message>
    <message>
        <source>Second reading kept; hand it back with a file</source>
        <translation>Segona lectura desada; cal retornar-la amb un fitxer</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidida</translation>
    </message>
    <message>
        <source>Case proposed; it waits for its second reader</source>
        <translation>Cas proposat; espera la segona lectura</translation>
    </message>
    <message>
        <source>Mediation begun</source>
        <translation>Mediació començada</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Request</source>
        <translation>Sol·licitud</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Estat</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Rebuda</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Decidir abans del</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>requests that wait for a decision</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all requests</comment>
        <translation>Totes</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Sol·licitud nova</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are past their day</source>
        <comment>requests to erase</comment>
        <translation>
            <numerusform>%n sol·licitud ha passat el seu termini</numerusform>
            <numerusform>%n sol·licituds han passat el seu termini</numerusform>
        </translation>
    </message>
    <message>
        <source>Their words go for good; that they came, and what became of them, stays as a number.</source>
        <translation>Les seves paraules se&apos;n van per sempre; que van arribar i què se&apos;n va fer queda com a nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests erased</source>
        <comment>toast</comment>
        <translation>
            <numerusform>%n sol·licitud suprimida</numerusform>
            <numerusform>%n sol·licituds suprimides</numerusform>
        </translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation>Sol·licitud desada</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Algú</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>dues versions</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>recordatori</translation>
    </message>
    <message>
        <source>Incoming requests</source>
        <translation>Sol·licituds rebudes</translation>
    </message>
    <message>
        <source>Pause before you file: each is read by two people before anything becomes of it.</source>
        <translation>Pausa abans d&apos;obrir expedient: dues persones llegeixen cada sol·licitud.</translation>
    </message>
    <message>
        <source>Erase them now</source>
        <translation>Suprimeix ara</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Quines sol·licituds</translation>
    </message>
    <message>
        <source>No request waits</source>
        <translation>Cap sol·licitud en espera</translation>
    </message>
    <message>
        <source>What others ask, tell or fear stands here until two people have read it. Most of it never becomes a file.</source>
        <translation>El que altres demanen, expliquen o temen és aquí fins que dues persones ho han llegit. La majoria no serà mai un expedient.</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>tria</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>obre</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>Restoring the backup</source>
        <translation>Es restaura la còpia de seguretat</translation>
    </message>
    <message>
        <source>Until it is finished your notes stay as they are. Then you unlock them again.</source>
        <translation>Fins que acabi, les vostres notes queden com estan. Després les desbloquegeu de nou.</translation>
    </message>
    <message>
        <source>Reading and checking the backup</source>
        <translation>Es llegeix i es comprova la còpia de seguretat</translation>
    </message>
    <message>
        <source>Back to unlocking</source>
        <translation>Torna a desbloquejar</translation>
    </message>
</context>
<context>
    <name>SafetyForms</name>
    <message>
        <source>Danger: what happened</source>
        <translation>Perill: què va passar</translation>
    </message>
    <message>
        <source>Save what happened</source>
        <translation>Desa què va passar</translation>
    </message>
    <message>
        <source>A second person looks at it within 24 hours. Nobody is contacted by this.</source>
        <translation>Una segona persona ho mira en 24 hores. Això no avisa ningú.</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation>Què es va veure i sentir</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who was in danger</source>
        <translation>Qui estava en perill</translation>
    </message>
    <message>
        <source>Who was called, and when</source>
        <translation>A qui es va trucar, i quan</translation>
    </message>
    <message>
        <source>One call in each line.</source>
        <translation>Una trucada per línia.</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Qui va decidir</translation>
    </message>
    <message>
        <source>Left empty, it was you.</source>
        <translation>Buit: qui escriu.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes, enter it now</source>
        <translation>Sí, anotar-ho ara</translation>
    </message>
    <message>
        <source>Yes, within 24 hours</source>
        <translation>Sí, en 24 hores</translation>
    </message>
    <message>
        <source>Was anything passed on about the person?</source>
        <translation>Es va transmetre res sobre la persona?</translation>
    </message>
    <message>
        <source>What was passed on</source>
        <translation>El que s’ha transmès</translation>
    </message>
    <message>
        <source>Save what was passed on</source>
        <translation>Desa el que s’ha transmès</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En poques paraules</translation>
    </message>
    <message>
        <source>Look at it as the second person</source>
        <translation>Mira-ho com a segona persona</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>Ho he mirat</translation>
    </message>
    <message>
        <source>Talked over on</source>
        <translation>Parlat el</translation>
    </message>
    <message>
        <source>What we do differently</source>
        <translation>Què farem diferent</translation>
    </message>
    <message>
        <source>Debrief in the team</source>
        <translation>Posada en comú de l’equip</translation>
    </message>
    <message>
        <source>Save the debrief</source>
        <translation>Desa la posada en comú</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Ofert el</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Què es va oferir</translation>
    </message>
    <message>
        <source>Nothing about how somebody feels.</source>
        <translation>Res sobre com està ningú.</translation>
    </message>
    <message>
        <source>Support for whoever was there</source>
        <translation>Suport per a qui hi era</translation>
    </message>
    <message>
        <source>Save the offer</source>
        <translation>Desa l’oferta</translation>
    </message>
</context>
<context>
    <name>SalvagingPage</name>
    <message>
        <source>Bringing back what can be read</source>
        <translation>Es recupera el que es pot llegir</translation>
    </message>
    <message>
        <source>The damaged files are kept aside. If you stop, everything stays as it was.</source>
        <translation>Els fitxers malmesos es guarden a part. Si ho atureu, tot queda com estava.</translation>
    </message>
    <message>
        <source>Reading page by page</source>
        <translation>Es llegeix pàgina a pàgina</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Enrere</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Type a name, a place or a word from a note.</source>
        <translation>Escriviu un nom, un lloc o una paraula d&apos;una nota.</translation>
    </message>
    <message>
        <source>Nothing with ‘{words}’.</source>
        <translation>Res amb «{words}».</translation>
    </message>
    <message>
        <source>Search people, places, notes, mediations</source>
        <translation>Cerca persones, llocs, notes, mediacions</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>scope of the search</comment>
        <translation>Tot</translation>
    </message>
    <message>
        <source>People</source>
        <comment>scope of the search</comment>
        <translation>Persones</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>scope of the search</comment>
        <translation>Llocs</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>scope of the search</comment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Mediations</source>
        <comment>scope of the search</comment>
        <translation>Mediacions</translation>
    </message>
    <message>
        <source>Library</source>
        <comment>scope of the search</comment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Què s&apos;ha trobat</translation>
    </message>
    <message>
        <source>New entries are still being read; more may be found in a moment.</source>
        <translation>Encara es llegeixen entrades noves; d&apos;aquí a un moment n&apos;hi pot haver més.</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>tria</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>obre</translation>
    </message>
    <message>
        <source>note there</source>
        <comment>hint beside Ctrl and Enter: in the case chosen</comment>
        <translation>nota allà</translation>
    </message>
    <message>
        <source>people, places, notes</source>
        <comment>hint beside the Tab key</comment>
        <translation>persones, llocs, notes</translation>
    </message>
    <message>
        <source>close</source>
        <comment>hint beside the Escape key</comment>
        <translation>tanca</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Opened last</source>
        <comment>group of hits</comment>
        <translation>Oberts per últim cop</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>a hit</comment>
        <translation>Lloc</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>group of hits</comment>
        <translation>Llocs</translation>
    </message>
    <message>
        <source>People</source>
        <comment>group of hits</comment>
        <translation>Persones</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>group of hits</comment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Mediations</source>
        <comment>group of hits</comment>
        <translation>Mediacions</translation>
    </message>
    <message>
        <source>Library</source>
        <comment>group of hits</comment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Do something</source>
        <comment>group of hits</comment>
        <translation>Fes alguna cosa</translation>
    </message>
</context>
<context>
    <name>SessionForms</name>
    <message>
        <source>Common ground</source>
        <translation>Punts en comú</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Afegeix-ho</translation>
    </message>
    <message>
        <source>What all sides have said</source>
        <translation>Què han dit totes les parts</translation>
    </message>
    <message>
        <source>Only what every side has said itself.</source>
        <translation>Només el que cada part ha dit per si mateixa.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Afegeix una sessió</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Desa la sessió</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuts</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lloc</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui hi era</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>En una línia</translation>
    </message>
    <message>
        <source>Rules for talking; draft read aloud</source>
        <translation>Regles per parlar; esborrany llegit en veu alta</translation>
    </message>
    <message>
        <source>What was done, not who said what.</source>
        <translation>Què s&apos;ha fet, no qui ha dit què.</translation>
    </message>
    <message>
        <source>Agreed for the next time</source>
        <translation>Acordat per a la propera vegada</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Afegeix un punt</translation>
    </message>
    <message>
        <source>Add the point</source>
        <translation>Afegeix el punt</translation>
    </message>
    <message>
        <source>Point agreed</source>
        <translation>Punt acordat</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui ho fa</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Totes dues parts</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quan</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>Com va?</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Desa-ho</translation>
    </message>
    <message>
        <source>This point is</source>
        <translation>Aquest punt està</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En poques paraules</translation>
    </message>
    <message>
        <source>For three weeks; key with the caretaker</source>
        <translation>Durant tres setmanes; clau a consergeria</translation>
    </message>
    <message>
        <source>The sides have agreed</source>
        <translation>Les parts s&apos;han posat d&apos;acord</translation>
    </message>
    <message>
        <source>Save the agreement</source>
        <translation>Desa l&apos;acord</translation>
    </message>
    <message>
        <source>Two checks follow: after two weeks and after three months.</source>
        <translation>Segueixen dues comprovacions: al cap de dues setmanes i al cap de tres mesos.</translation>
    </message>
    <message>
        <source>It ends without points</source>
        <translation>Acaba sense punts</translation>
    </message>
    <message>
        <source>End the mediation</source>
        <translation>Acaba la mediació</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Com ha acabat</translation>
    </message>
    <message>
        <source>First check</source>
        <translation>1a comprovació</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>2a comprovació</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>Desa la comprovació</translation>
    </message>
    <message>
        <source>Does the agreement hold?</source>
        <translation>S&apos;aguanta l&apos;acord?</translation>
    </message>
    <message>
        <source>My own note</source>
        <translation>La meva nota pròpia</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Desa la nota</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Només per a vós</translation>
    </message>
    <message>
        <source>It never leaves this laptop and no search finds it.</source>
        <translation>No surt mai d&apos;aquest portàtil i cap cerca no la troba.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>They hold for this laptop and say nothing about anybody.</source>
        <translation>Val per a aquest portàtil i no diu res de ningú.</translation>
    </message>
    <message>
        <source>It could not be kept</source>
        <translation>No s&apos;ha pogut conservar</translation>
    </message>
    <message>
        <source>It holds until the app closes. The disk refused to write.</source>
        <translation>Val fins que es tanqui l&apos;aplicació. El disc s&apos;ha negat a escriure.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Llengua</translation>
    </message>
    <message>
        <source>The screens speak it at once. Papers have a language of their own.</source>
        <translation>Les pantalles la parlen a l&apos;instant. Els documents tenen llengua pròpia.</translation>
    </message>
    <message>
        <source>Set by whoever looks after this laptop</source>
        <translation>Fixat per qui cuida aquest portàtil</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecte</translation>
    </message>
    <message>
        <source>As the system takes the colours of the laptop.</source>
        <translation>«Com el sistema» pren els colors del portàtil.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Mida del text</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>Tot creix amb ella.</translation>
    </message>
    <message>
        <source>Locks itself</source>
        <translation>Es bloca sol</translation>
    </message>
    <message>
        <source>After this long without a key or a touch. What is being written is kept as a draft.</source>
        <translation>Després d&apos;aquest temps sense tecles ni tocs. El que s&apos;està escrivint queda com a esborrany.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Quant a</translation>
    </message>
    <message>
        <source>The number of the city, to be compared with the letter:</source>
        <translation>El número de la ciutat, per comparar-lo amb la carta:</translation>
    </message>
    <message>
        <source>The app connects to no network. It sends nothing to anybody, and it looks for no updates.</source>
        <translation>L&apos;aplicació no es connecta a cap xarxa. No envia res a ningú ni cerca actualitzacions.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Fet amb</translation>
    </message>
    <message>
        <source>Read the licences</source>
        <translation>Llegeix les llicències</translation>
    </message>
</context>
<context>
    <name>SettingsHead</name>
    <message>
        <source>Settings</source>
        <translation>Configuració</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Apartats de la configuració</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance and language</source>
        <comment>section of the settings</comment>
        <translation>Aspecte i llengua</translation>
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
        <translation>Ciutat inventada per practicar: {city}, paquet {number}</translation>
    </message>
    <message>
        <source>City: {city}, pack {number}</source>
        <translation>Ciutat: {city}, paquet {number}</translation>
    </message>
</context>
<context>
    <name>ShareDrawing</name>
    <message>
        <source>One share of three</source>
        <translation>Una part de tres</translation>
    </message>
    <message>
        <source>Any two of the three shares open the notes “{label}”.</source>
        <translation>Dues de les tres parts obren les notes «{label}».</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>La té</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equip</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fet el</translation>
    </message>
    <message>
        <source>Keep it in a sealed envelope, and never together with another share. Not as a photo, not in a file.</source>
        <translation>Deseu-la en un sobre tancat, mai amb una altra part. No com a foto, no en un fitxer.</translation>
    </message>
    <message>
        <source>You, in a sealed envelope</source>
        <translation>Vós, en un sobre tancat</translation>
    </message>
    <message>
        <source>Your supervisor</source>
        <translation>El responsable d&apos;equip</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>Informàtica</translation>
    </message>
</context>
<context>
    <name>ShareStep</name>
    <message>
        <source>Share {number} of {count}</source>
        <translation>Part {number} de {count}</translation>
    </message>
    <message>
        <source>Print it, or write the twenty words down by hand. It is not shown again.</source>
        <translation>Imprimiu-la o escriviu a mà les vint paraules. No es torna a mostrar.</translation>
    </message>
    <message>
        <source>Print this share</source>
        <translation>Imprimeix aquesta part</translation>
    </message>
    <message>
        <source>Sent to the printer. Take it from there now.</source>
        <translation>Enviada a la impressora. Recolliu-la ara.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>No s&apos;ha imprès res.</translation>
    </message>
    <message>
        <source>The printer did not take it. Write it down by hand.</source>
        <translation>La impressora no l&apos;ha acceptada. Escriviu-la a mà.</translation>
    </message>
    <message>
        <source>That would have made a file. Take a printer that prints on paper.</source>
        <translation>Això hauria fet un fitxer. Useu una impressora que imprimeixi en paper.</translation>
    </message>
    <message>
        <source>There is no printer here. Write it down by hand.</source>
        <translation>Aquí no hi ha cap impressora. Escriviu-la a mà.</translation>
    </message>
    <message>
        <source>Covered while this window is not in front</source>
        <translation>Cobert mentre aquesta finestra no és al davant</translation>
    </message>
</context>
<context>
    <name>SharingLabels</name>
    <message>
        <source>Consents</source>
        <translation>Consentiments</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Comunicacions a tercers</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Derivacions</translation>
    </message>
    <message>
        <source>Case conferences</source>
        <translation>Reunions de cas</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Perill</translation>
    </message>
    <message>
        <source>Nobody was asked for a consent yet. Each kind stands for itself: wanting our help is no release from secrecy.</source>
        <translation>Encara no s’ha demanat cap consentiment. Cada tipus val per si mateix: voler la nostra ajuda no allibera del secret.</translation>
    </message>
    <message>
        <source>Nothing was passed on. Whatever leaves stands here, with ground and recipient.</source>
        <translation>No s’ha transmès res. El que surt consta aquí, amb fonament i destinatari.</translation>
    </message>
    <message>
        <source>No referral yet. A referral opens a way to another service, with the shortest summary that will do.</source>
        <translation>Encara no hi ha derivacions. Obren un camí a un altre servei, amb el resum més breu possible.</translation>
    </message>
    <message>
        <source>No conference. Only our own side is written down, never what others said.</source>
        <translation>Cap reunió. Només s’escriu la nostra part, mai el que van dir els altres.</translation>
    </message>
    <message>
        <source>Nothing was entered. In danger press F9; it is written down afterwards.</source>
        <translation>No hi ha res anotat. En perill, premeu F9; s’escriu després.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Desat</translation>
    </message>
    <message>
        <source>Ask for a consent</source>
        <translation>Demana un consentiment</translation>
    </message>
    <message>
        <source>Given …</source>
        <comment>a form opens</comment>
        <translation>Donat …</translation>
    </message>
    <message>
        <source>Refused …</source>
        <comment>a form opens</comment>
        <translation>Rebutjat …</translation>
    </message>
    <message>
        <source>Withdrawn …</source>
        <comment>a form opens</comment>
        <translation>Retirat …</translation>
    </message>
    <message>
        <source>Expired …</source>
        <comment>a form opens</comment>
        <translation>Caducat …</translation>
    </message>
    <message>
        <source>All have been told …</source>
        <comment>a form opens</comment>
        <translation>Tothom informat …</translation>
    </message>
    <message>
        <source>Prepare something</source>
        <translation>Prepara alguna cosa</translation>
    </message>
    <message>
        <source>Enter what was spoken</source>
        <translation>Anota el que s’ha dit</translation>
    </message>
    <message>
        <source>Enter a refusal</source>
        <translation>Anota una negativa</translation>
    </message>
    <message>
        <source>Decide as second person …</source>
        <comment>a form opens</comment>
        <translation>Decideix com a segona persona …</translation>
    </message>
    <message>
        <source>Passed on …</source>
        <comment>a form opens</comment>
        <translation>Transmès …</translation>
    </message>
    <message>
        <source>Not passed on …</source>
        <comment>a form opens</comment>
        <translation>No transmès …</translation>
    </message>
    <message>
        <source>They confirmed …</source>
        <comment>a form opens</comment>
        <translation>Recepció confirmada …</translation>
    </message>
    <message>
        <source>Told later …</source>
        <comment>a form opens</comment>
        <translation>Avís posterior …</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Nova derivació</translation>
    </message>
    <message>
        <source>Send …</source>
        <comment>a form opens</comment>
        <translation>Envia …</translation>
    </message>
    <message>
        <source>Answer …</source>
        <comment>a form opens</comment>
        <translation>Resposta …</translation>
    </message>
    <message>
        <source>First appointment …</source>
        <comment>a form opens</comment>
        <translation>Primera cita …</translation>
    </message>
    <message>
        <source>Feedback …</source>
        <comment>a form opens</comment>
        <translation>Retorn …</translation>
    </message>
    <message>
        <source>Close …</source>
        <comment>a form opens</comment>
        <translation>Tanca …</translation>
    </message>
    <message>
        <source>Enter an invitation</source>
        <translation>Anota una invitació</translation>
    </message>
    <message>
        <source>Decide …</source>
        <comment>a form opens</comment>
        <translation>Decideix …</translation>
    </message>
    <message>
        <source>Held …</source>
        <comment>a form opens</comment>
        <translation>Celebrada …</translation>
    </message>
    <message>
        <source>Task for us …</source>
        <comment>a form opens</comment>
        <translation>Tasca nostra …</translation>
    </message>
    <message>
        <source>Enter what happened</source>
        <translation>Anota què va passar</translation>
    </message>
    <message>
        <source>What was passed on …</source>
        <comment>a form opens</comment>
        <translation>El que s’ha transmès …</translation>
    </message>
    <message>
        <source>Look at it as second person …</source>
        <comment>a form opens</comment>
        <translation>Mira-ho com a segona persona …</translation>
    </message>
    <message>
        <source>Debrief …</source>
        <comment>a form opens</comment>
        <translation>Posada en comú …</translation>
    </message>
    <message>
        <source>Support …</source>
        <comment>a form opens</comment>
        <translation>Suport …</translation>
    </message>
    <message>
        <source>Consent kept</source>
        <translation>Consentiment desat</translation>
    </message>
    <message>
        <source>Withdrawn. Nothing more leaves on its ground.</source>
        <translation>Retirat. Ja res no surt amb aquest fonament.</translation>
    </message>
    <message>
        <source>Kept, and nothing has left</source>
        <translation>Desat, no ha sortit res</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovat</translation>
    </message>
    <message>
        <source>Kept in the register</source>
        <translation>Desat en el registre</translation>
    </message>
    <message>
        <source>Refusal kept</source>
        <translation>Negativa desada</translation>
    </message>
    <message>
        <source>Referral kept, and nothing has left</source>
        <translation>Derivació desada, no ha sortit res</translation>
    </message>
    <message>
        <source>Sent, and kept in the register</source>
        <translation>Enviat i desat en el registre</translation>
    </message>
    <message>
        <source>Referral closed</source>
        <translation>Derivació tancada</translation>
    </message>
    <message>
        <source>Kept. A second person looks at it within 24 hours.</source>
        <translation>Desat. Una segona persona ho mira en 24 hores.</translation>
    </message>
</context>
<context>
    <name>SharingTab</name>
    <message>
        <source>This entry is not what was signed and is not shown.</source>
        <translation>Aquesta entrada no és el que es va signar i no es mostra.</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>dues versions</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>Danger on {day}</source>
        <translation>Perill el {day}</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Revisat</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Per revisar</translation>
    </message>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Encara falta: {things}.</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>per a {name}</translation>
    </message>
    <message>
        <source>given on {day}</source>
        <translation>donat el {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>fins al {day}</translation>
    </message>
    <message>
        <source>withdrawn on {day}</source>
        <translation>retirat el {day}</translation>
    </message>
    <message>
        <source>Had been passed on before: {list}</source>
        <translation>Transmès abans: {list}</translation>
    </message>
    <message>
        <source>decided by {name}</source>
        <translation>decidit per {name}</translation>
    </message>
    <message>
        <source>second person {name}</source>
        <translation>segona persona {name}</translation>
    </message>
    <message>
        <source>sent on {day}</source>
        <translation>enviat el {day}</translation>
    </message>
    <message>
        <source>first appointment {day}</source>
        <translation>primera cita {day}</translation>
    </message>
    <message>
        <source>We go along</source>
        <translation>Hi acompanyem</translation>
    </message>
    <message>
        <source>For us: {tasks}</source>
        <translation>Per a nosaltres: {tasks}</translation>
    </message>
</context>
<context>
    <name>SheetDrawing</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Full de recuperació</translation>
    </message>
    <message>
        <source>Opens the notes “{label}” on this laptop if the passphrase is lost.</source>
        <translation>Obre les notes «{label}» en aquest portàtil si es perd la frase de contrasenya.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equip</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Portàtil</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fet el</translation>
    </message>
    <message>
        <source>Keep it in a sealed envelope in the office safe. Not in the laptop bag, not as a photo. Whoever holds this sheet and the laptop can read the notes.</source>
        <translation>Deseu-lo en un sobre tancat a la caixa forta de l&apos;oficina. No a la bossa del portàtil, no com a foto. Qui tingui aquest full i el portàtil pot llegir les notes.</translation>
    </message>
    <message>
        <source>Liaise, City of {city}</source>
        <translation>Liaise, ciutat de {city}</translation>
    </message>
    <message>
        <source>PRACTICE: it opens nothing real</source>
        <translation>PRÀCTICA: no obre res real</translation>
    </message>
</context>
<context>
    <name>SheetReminder</name>
    <message>
        <source>Is your recovery sheet still where it belongs?</source>
        <translation>El full de recuperació encara és al seu lloc?</translation>
    </message>
    <message>
        <source>Once a year, two groups are typed from it. It takes a minute.</source>
        <translation>Un cop l&apos;any se n&apos;escriuen dos grups. És cosa d&apos;un minut.</translation>
    </message>
    <message>
        <source>Rehearse now</source>
        <translation>Assaja ara</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Més tard</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Write down your recovery code</source>
        <translation>Anoteu la vostra clau de recuperació</translation>
    </message>
    <message>
        <source>Print your recovery sheet</source>
        <translation>Imprimiu el vostre full de recuperació</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grup {number}</translation>
    </message>
    <message>
        <source>Look again at group {number}.</source>
        <translation>Torneu a mirar el grup {number}.</translation>
    </message>
    <message>
        <source>Sent to the printer. Take the sheet from it now.</source>
        <translation>Enviat a la impressora. Recolliu-ne ara el full.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>No s&apos;ha imprès res.</translation>
    </message>
    <message>
        <source>The printer did not take it. Write it down by hand instead.</source>
        <translation>La impressora no l&apos;ha acceptat. Escriviu-lo a mà.</translation>
    </message>
    <message>
        <source>That would have made a file. Take a printer that prints on paper.</source>
        <translation>Això hauria fet un fitxer. Useu una impressora que imprimeixi en paper.</translation>
    </message>
    <message>
        <source>Covered while you type it from your paper</source>
        <translation>Cobert mentre el copieu del paper</translation>
    </message>
    <message>
        <source>Covered while this window is not in front</source>
        <translation>Cobert mentre aquesta finestra no és al davant</translation>
    </message>
    <message>
        <source>Group {number} of {count}</source>
        <translation>Grup {number} de {count}</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Two rings that overlap, the mark of Liaise</source>
        <translation>Dos anells que se superposen, la marca de Liaise</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Preparat per a</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalitat</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprovat per</translation>
    </message>
    <message>
        <source>About this paper</source>
        <translation>Sobre aquest document</translation>
    </message>
    <message>
        <source>Made by {person} on {moment}.</source>
        <comment>who made a paper, and when</comment>
        <translation>Fet per {person} el {moment}.</translation>
    </message>
    <message>
        <source>Serial {serial}</source>
        <translation>Número {serial}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Empremta {fingerprint}</translation>
    </message>
    <message>
        <source>The fingerprint is the SHA-256 of everything that this paper says. Together with the serial it tells this paper from every other.</source>
        <translation>L&apos;empremta és el SHA-256 de tot el que diu aquest document. Juntament amb el número, el distingeix de qualsevol altre.</translation>
    </message>
</context>
<context>
    <name>SideView</name>
    <message>
        <source>More about this side</source>
        <translation>Més sobre aquesta part</translation>
    </message>
    <message>
        <source>More about {side}</source>
        <translation>Més sobre {side}</translation>
    </message>
    <message>
        <source>Spoken for by {names}</source>
        <translation>En nom seu: {names}</translation>
    </message>
    <message>
        <source>Needs and own words…</source>
        <translation>Necessitats i paraules pròpies…</translation>
    </message>
    <message>
        <source>Separate talk…</source>
        <translation>Conversa per separat…</translation>
    </message>
    <message>
        <source>They agree to take part…</source>
        <translation>Accepten participar…</translation>
    </message>
    <message>
        <source>They stop taking part…</source>
        <translation>Ho deixen…</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Què necessiten</translation>
    </message>
    <message>
        <source>What they said, own words</source>
        <translation>Què han dit, paraules pròpies</translation>
    </message>
    <message>
        <source>Only for the mediators</source>
        <translation>Només per a qui fa la mediació</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>Afegeix una conversa</translation>
    </message>
    <message>
        <source>Enter consent</source>
        <translation>Anota l&apos;acceptació</translation>
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
        <translation>Primer una fortalesa</translation>
    </message>
    <message>
        <source>Write down one thing that this person does well, then the concern.</source>
        <translation>Anoteu una cosa que aquesta persona fa bé, i després la preocupació.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>De què tracta</translation>
    </message>
    <message>
        <source>Choose what it is about</source>
        <translation>Trieu de què tracta</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>En una línia</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>Com ho sabeu?</translation>
    </message>
    <message>
        <source>How do they know?</source>
        <translation>Com ho saben?</translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation>Qui us ho ha dit?</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Què més ho podria explicar?</translation>
    </message>
    <message>
        <source>A change of dress, prayer, diet or opinion is no concern.</source>
        <translation>Un canvi de roba, pregària, dieta o opinió no és una preocupació.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Per què es corregeix?</translation>
    </message>
    <message>
        <source>The old text stays in the history.</source>
        <translation>El text anterior queda a l&apos;historial.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>&amp;Seen</source>
        <translation>&amp;Vist</translation>
    </message>
    <message>
        <source>&amp;Told to me</source>
        <translation>&amp;Dit a mi</translation>
    </message>
    <message>
        <source>&amp;Quoted</source>
        <translation>&amp;Citat</translation>
    </message>
    <message>
        <source>Add a concern</source>
        <translation>Afegeix una preocupació</translation>
    </message>
    <message>
        <source>Add a strength</source>
        <translation>Afegeix una fortalesa</translation>
    </message>
    <message>
        <source>Correct the concern</source>
        <translation>Corregeix la preocupació</translation>
    </message>
    <message>
        <source>Correct the strength</source>
        <translation>Corregeix la fortalesa</translation>
    </message>
    <message>
        <source>What worries you, as something that somebody did?</source>
        <translation>Què us preocupa, com a cosa que algú ha fet?</translation>
    </message>
    <message>
        <source>What does this person do well?</source>
        <translation>Què fa bé aquesta persona?</translation>
    </message>
</context>
<context>
    <name>StatementLine</name>
    <message>
        <source>Another explanation: {text}</source>
        <translation>Una altra explicació: {text}</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Antic</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregeix</translation>
    </message>
</context>
<context>
    <name>StatementLines</name>
    <message>
        <source>More than a year old</source>
        <translation>Més d’un any</translation>
    </message>
</context>
<context>
    <name>StatementsPart</name>
    <message>
        <source>Strengths</source>
        <translation>Fortaleses</translation>
    </message>
    <message>
        <source>None written down yet.</source>
        <translation>Encara res anotat.</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Preocupacions</translation>
    </message>
    <message>
        <source>None written down.</source>
        <translation>Res anotat.</translation>
    </message>
    <message>
        <source>It could also be: {text}</source>
        <translation>També podria ser: {text}</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>de fa més d&apos;un any</translation>
    </message>
</context>
<context>
    <name>StepCity</name>
    <message>
        <source>Your language and your city</source>
        <translation>La vostra llengua i la vostra ciutat</translation>
    </message>
    <message>
        <source>Both can be seen by everybody who opens this laptop.</source>
        <translation>Les veu tothom qui obre aquest portàtil.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Llengua</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciutat</translation>
    </message>
    <message>
        <source>This city is invented</source>
        <translation>Aquesta ciutat és inventada</translation>
    </message>
    <message>
        <source>Everything in here is for practice. It never mixes with real notes, and real notes never get in.</source>
        <translation>Aquí tot és per practicar. No es barreja mai amb notes reals, i les notes reals no hi entren mai.</translation>
    </message>
    <message>
        <source>Compare this number with the one on the letter from your city, digit by digit. It says whose city this laptop believes.</source>
        <translation>Compareu aquest número amb el de la carta de la vostra ciutat, xifra per xifra. Diu en quina ciutat confia aquest portàtil.</translation>
    </message>
    <message>
        <source>The number is the same</source>
        <translation>El número és el mateix</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Does the person agree to be supported?</source>
        <translation>La persona accepta l&apos;acompanyament?</translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation>Per què s&apos;acaba?</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Trieu un motiu</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Des del</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Propera revisió el</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fins al</translation>
    </message>
    <message>
        <source>This is not the legal basis: it says what the person wants.</source>
        <translation>Això no és la base jurídica: diu què vol la persona.</translation>
    </message>
    <message>
        <source>Agreement to be supported</source>
        <translation>Acceptació de l&apos;acompanyament</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>At most 90 days ahead; 60 for a minor.</source>
        <translation>Com a màxim a 90 dies; 60 per a menors.</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Propera revisió</translation>
    </message>
    <message>
        <source>You are the second reader: with you, two people have agreed.</source>
        <translation>Feu la segona lectura: amb vós, dues persones hi estan d&apos;acord.</translation>
    </message>
    <message>
        <source>Agree to open this case</source>
        <translation>Accepta l&apos;obertura d&apos;aquest cas</translation>
    </message>
    <message>
        <source>Agree to open</source>
        <translation>Accepta l&apos;obertura</translation>
    </message>
    <message>
        <source>Take the case to “{state}”</source>
        <translation>Passa el cas a «{state}»</translation>
    </message>
    <message>
        <source>Take this step</source>
        <translation>Fes aquest pas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
</context>
<context>
    <name>StepLabel</name>
    <message>
        <source>What should your notes be called?</source>
        <translation>Com s&apos;han de dir les vostres notes?</translation>
    </message>
    <message>
        <source>The name stands on the unlock page, where everybody sees it. Take a word that tells nothing about the people you work with.</source>
        <translation>El nom és a la pàgina de desbloqueig, on tothom el veu. Preneu una paraula que no digui res de les persones amb qui treballeu.</translation>
    </message>
    <message>
        <source>Name of these notes</source>
        <translation>Nom d&apos;aquestes notes</translation>
    </message>
    <message>
        <source>Such as Riverside 2</source>
        <translation>Per exemple, Riverside 2</translation>
    </message>
    <message>
        <source>Who you are is certified by your city</source>
        <translation>La vostra ciutat certifica qui sou</translation>
    </message>
    <message>
        <source>Your name and your role come with a certificate. Until you have it you can write everything, but hand over nothing.</source>
        <translation>El vostre nom i la vostra funció venen amb un certificat. Fins que no el tingueu ho podeu escriure tot, però no lliurar res.</translation>
    </message>
    <message>
        <source>Two people, two names</source>
        <translation>Dues persones, dos noms</translation>
    </message>
    <message>
        <source>Whoever else works on this laptop sets up notes of their own, with a passphrase of their own.</source>
        <translation>Qui més treballi en aquest portàtil crea les seves notes, amb la seva frase de contrasenya.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Pas {number} de {count}: {step}</translation>
    </message>
</context>
<context>
    <name>StepPassphrase</name>
    <message>
        <source>Your passphrase</source>
        <translation>La vostra frase de contrasenya</translation>
    </message>
    <message>
        <source>It is the key to your notes, and nobody can reset it. Make up a small story with the words, so that they stay.</source>
        <translation>És la clau de les vostres notes i ningú no la pot restablir. Inventeu una petita història amb les paraules per recordar-les.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Altres paraules</translation>
    </message>
    <message>
        <source>There is no list of words in this language yet, so these are English. One of your own is possible too.</source>
        <translation>Encara no hi ha cap llista de paraules en aquesta llengua, per això són angleses. També en podeu triar una de pròpia.</translation>
    </message>
    <message>
        <source>At least 14 characters: four or five words that do not belong together, or letters well mixed with digits and signs. No quotation, no name, no year.</source>
        <translation>Almenys 14 caràcters: quatre o cinc paraules que no tinguin res a veure, o lletres ben barrejades amb xifres i signes. Cap citació, cap nom, cap any.</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Escriviu-la</translation>
    </message>
    <message>
        <source>Spaces count.</source>
        <translation>Els espais compten.</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Torneu-la a escriure</translation>
    </message>
    <message>
        <source>I want one of my own</source>
        <translation>En vull una de pròpia</translation>
    </message>
</context>
<context>
    <name>StepPresent</name>
    <message>
        <source>Your present passphrase</source>
        <translation>La frase de contrasenya actual</translation>
    </message>
</context>
<context>
    <name>StepReady</name>
    <message>
        <source>Ready</source>
        <translation>A punt</translation>
    </message>
    <message>
        <source>Your notes are about to be made. From now on these three things hold.</source>
        <translation>Les vostres notes es crearan ara. A partir d&apos;ara valen aquestes tres coses.</translation>
    </message>
    <message>
        <source>It locks itself</source>
        <translation>Es bloca sol</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once</source>
        <translation>Ctrl+L bloca a l&apos;instant</translation>
    </message>
    <message>
        <source>What you were writing is kept as a draft and is there again when you unlock.</source>
        <translation>El que escrivíeu queda com a esborrany i torna quan desbloqueu.</translation>
    </message>
    <message>
        <source>Nothing leaves by itself</source>
        <translation>Res no surt tot sol</translation>
    </message>
    <message>
        <source>Files that you hand over are signed by you and encrypted for the people whom you choose. Papers are yours to print or save.</source>
        <translation>Els fitxers que lliureu van signats per vós i xifrats per a les persones que trieu. Els documents els imprimiu o deseu vós.</translation>
    </message>
</context>
<context>
    <name>StepRehearse</name>
    <message>
        <source>Rehearse the recovery sheet</source>
        <translation>Assaja amb el full de recuperació</translation>
    </message>
    <message>
        <source>The whole code</source>
        <translation>Tota la clau</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Print your recovery sheet</source>
        <translation>Imprimiu el vostre full de recuperació</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this sheet is your way back to your notes. There is no second copy of it.</source>
        <translation>Si oblideu la frase de contrasenya, aquest full és el vostre camí de tornada a les notes. No n&apos;hi ha cap segona còpia.</translation>
    </message>
    <message>
        <source>Print it now</source>
        <translation>Imprimiu-lo ara</translation>
    </message>
    <message>
        <source>It goes straight to the printer. We keep no copy; a shared printer may keep one.</source>
        <translation>Va directe a la impressora. No en guardem còpia; una impressora compartida potser sí.</translation>
    </message>
    <message>
        <source>Put it in the office safe</source>
        <translation>Deseu-lo a la caixa forta de l&apos;oficina</translation>
    </message>
    <message>
        <source>In a sealed envelope with the name of these notes on it.</source>
        <translation>En un sobre tancat amb el nom d&apos;aquestes notes.</translation>
    </message>
    <message>
        <source>No photo, no e-mail, no laptop bag</source>
        <translation>Ni foto, ni correu, ni bossa del portàtil</translation>
    </message>
    <message>
        <source>Whoever holds both the sheet and the laptop can read your notes.</source>
        <translation>Qui tingui el full i el portàtil pot llegir les vostres notes.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimeix</translation>
    </message>
    <message>
        <source>Write it down by hand instead</source>
        <translation>Escriu-lo a mà</translation>
    </message>
    <message>
        <source>Write the seven groups on paper, one after the other. There is no letter O, I, L or U in them.</source>
        <translation>Escriviu els set grups en paper, l&apos;un rere l&apos;altre. No hi ha cap lletra O, I, L ni U.</translation>
    </message>
    <message>
        <source>Group before</source>
        <translation>Grup anterior</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Grup següent</translation>
    </message>
    <message>
        <source>Print it instead</source>
        <translation>Millor imprimir-lo</translation>
    </message>
    <message>
        <source>Now with the sheet in your hand</source>
        <translation>Ara amb el full a la mà</translation>
    </message>
    <message>
        <source>Type these two groups, so that we know it can be read. The sheet is covered meanwhile.</source>
        <translation>Escriviu aquests dos grups, per saber que es pot llegir. Mentrestant el full és cobert.</translation>
    </message>
</context>
<context>
    <name>StepVerify</name>
    <message>
        <source>Check a share</source>
        <translation>Comprova una part</translation>
    </message>
    <message>
        <source>Type all twenty words of one share. This opens nothing and changes nothing.</source>
        <translation>Escriviu les vint paraules d&apos;una part. Això no obre ni canvia res.</translation>
    </message>
    <message>
        <source>The share</source>
        <translation>La part</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{stage}: reached</source>
        <comment>stage of a mediation</comment>
        <translation>{stage}: assolida</translation>
    </message>
    <message>
        <source>{stage}: now</source>
        <comment>stage of a mediation</comment>
        <translation>{stage}: ara</translation>
    </message>
    <message>
        <source>{stage}: not yet</source>
        <comment>stage of a mediation</comment>
        <translation>{stage}: encara no</translation>
    </message>
</context>
<context>
    <name>StreetCells</name>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>des de {time}</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>dues versions</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curs</translation>
    </message>
    <message>
        <source>told to the city</source>
        <translation>comunicat a la ciutat</translation>
    </message>
    <message>
        <source>Place is missing</source>
        <translation>Falta el lloc</translation>
    </message>
    <message>
        <source>How many is missing</source>
        <translation>Falta el nombre</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>esborrany</translation>
    </message>
</context>
<context>
    <name>StreetFilters</name>
    <message>
        <source>All</source>
        <comment>in a filter</comment>
        <translation>Tots</translation>
    </message>
</context>
<context>
    <name>StreetForms</name>
    <message>
        <source>The round has begun</source>
        <translation>La ronda ha començat</translation>
    </message>
    <message>
        <source>The round has ended</source>
        <translation>La ronda s’ha acabat</translation>
    </message>
    <message>
        <source>Round saved</source>
        <translation>Ronda desada</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Contacte desat</translation>
    </message>
    <message>
        <source>Linked to the case</source>
        <translation>Enllaçat amb el cas</translation>
    </message>
    <message>
        <source>A mediation begins</source>
        <translation>Comença una mediació</translation>
    </message>
    <message>
        <source>Kept as a request</source>
        <translation>Desat com a sol·licitud</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>A la paperera</translation>
    </message>
    <message>
        <source>The words are gone, the counts stay</source>
        <translation>Les paraules ja no hi són, els recomptes queden</translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation>Comença una ronda</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Comença</translation>
    </message>
    <message>
        <source>Two by two is the rule. No names of people one meets.</source>
        <translation>De dos en dos és la norma. Sense noms de les persones trobades.</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Ambient</translation>
    </message>
    <message>
        <source>Observed of the place</source>
        <translation>Observat del lloc</translation>
    </message>
    <message>
        <source>Equipment, light, tension, new groups. Up to 600 characters.</source>
        <translation>Equipament, llum, tensió, grups nous. Fins a 600 caràcters.</translation>
    </message>
    <message>
        <source>Reported to a city service</source>
        <translation>Comunicat a un servei de la ciutat</translation>
    </message>
    <message>
        <source>Done by now</source>
        <translation>Ja resolt</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Acaba la ronda</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Acaba</translation>
    </message>
    <message>
        <source>Save the round</source>
        <translation>Desa la ronda</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Llocs</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Districte</translation>
    </message>
    <message>
        <source>Weather, what is on</source>
        <translation>Temps, què hi ha</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Amb</translation>
    </message>
    <message>
        <source>Street contact</source>
        <translation>Contacte de carrer</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Desa el contacte</translation>
    </message>
    <message>
        <source>No names needed. Every field may stay empty but place and how many.</source>
        <translation>No calen noms. Tot pot quedar buit menys el lloc i el nombre.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lloc</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quants</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptats</translation>
    </message>
    <message>
        <source>Left empty, the number above counts.</source>
        <translation>Si queda buit, val el nombre de dalt.</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Iniciat per</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuts</translation>
    </message>
    <message>
        <source>Known group</source>
        <translation>Grup conegut</translation>
    </message>
    <message>
        <source>What the city calls it, never who belongs to it.</source>
        <translation>Com l’anomena la ciutat, mai qui en forma part.</translation>
    </message>
    <message>
        <source>Who, only if needed</source>
        <translation>Qui, només si cal</translation>
    </message>
    <message>
        <source>A first name or nickname at most.</source>
        <translation>Com a molt un nom de pila o un sobrenom.</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observat</translation>
    </message>
    <message>
        <source>Up to 600 characters.</source>
        <translation>Fins a 600 caràcters.</translation>
    </message>
    <message>
        <source>Rumours about</source>
        <translation>Rumors sobre</translation>
    </message>
    <message>
        <source>What people say about the place. Never about a person.</source>
        <translation>El que es diu del lloc. Mai d’una persona.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre què</translation>
    </message>
    <message>
        <source>Up to five.</source>
        <translation>Fins a cinc.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Què es va fer</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Proper pas</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Amb paraules</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Per a quan</translation>
    </message>
    <message>
        <source>Link to a case</source>
        <translation>Enllaça amb un cas</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>Enllaça</translation>
    </message>
    <message>
        <source>Code or pseudonym</source>
        <translation>Codi o pseudònim</translation>
    </message>
    <message>
        <source>The contact stays in your journal; you and your supervisor read it there.</source>
        <translation>El contacte queda al vostre diari; el llegiu vós i la vostra supervisió.</translation>
    </message>
</context>
<context>
    <name>StreetPage</name>
    <message>
        <source>When</source>
        <translation>Quan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lloc</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre què</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Proper pas</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Cerca més enrere</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are older than twelve months</source>
        <translation>
            <numerusform>%n contacte té més de dotze mesos</numerusform>
            <numerusform>%n contactes tenen més de dotze mesos</numerusform>
        </translation>
    </message>
    <message>
        <source>Their words go for good now; themes, numbers and places stay for the counts.</source>
        <translation>Les seves paraules marxen ara per sempre; temes, nombres i llocs queden per als recomptes.</translation>
    </message>
    <message>
        <source>There are more; they follow.</source>
        <translation>N’hi ha més; vindran després.</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Acaba la ronda</translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation>Comença una ronda</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Captura ràpida</translation>
    </message>
    <message>
        <source>Street contacts</source>
        <translation>Contactes de carrer</translation>
    </message>
    <message>
        <source>Rounds and whom we met: places, themes and numbers, no names.</source>
        <translation>Rondes i trobades: llocs, temes i nombres, sense noms.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Take the words away</source>
        <translation>Treu les paraules</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Esborra</translation>
    </message>
    <message>
        <source>Rounds and contacts</source>
        <translation>Rondes i contactes</translation>
    </message>
    <message>
        <source>No street contact yet</source>
        <translation>Encara no hi ha cap contacte de carrer</translation>
    </message>
    <message>
        <source>Whom one met stands here: where, how many, what it was about. Nobody&apos;s name is needed.</source>
        <translation>Aquí hi ha les trobades: on, quants, sobre què. No cal el nom de ningú.</translation>
    </message>
    <message>
        <source>No contact fits</source>
        <translation>Cap contacte no hi encaixa</translation>
    </message>
    <message>
        <source>Nothing was found with these filters among the latest entries.</source>
        <translation>Amb aquests filtres no s’ha trobat res entre les últimes entrades.</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>tria</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>obre</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediació</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Sol·licitud</translation>
    </message>
    <message>
        <source>Link to a case</source>
        <translation>Enllaça amb un cas</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Paperera</translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message>
        <source>More</source>
        <translation>Més</translation>
    </message>
</context>
<context>
    <name>TabTitles</name>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Mediacions</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasques</translation>
    </message>
</context>
<context>
    <name>TaskLines</name>
    <message>
        <source>Raise a flag</source>
        <translation>Posar un avís</translation>
    </message>
    <message>
        <source>A next step from a note shows up here.</source>
        <translation>Un pas següent d&apos;una nota apareix aquí.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Res a fer aquí</translation>
    </message>
    <message>
        <source>Fold what is done</source>
        <translation>Plegar el que és fet</translation>
    </message>
    <message numerus="yes">
        <source>Show %n that are done</source>
        <comment>steps</comment>
        <translation>
            <numerusform>Mostrar %n pas fet</numerusform>
            <numerusform>Mostrar %n passos fets</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Resoldre</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Avís</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Look at the case again: review</source>
        <translation>Tornar a mirar el cas: revisió</translation>
    </message>
    <message>
        <source>Ask both sides whether the agreement holds</source>
        <translation>Preguntar a les dues parts si l’acord es manté</translation>
    </message>
    <message>
        <source>Ask whether it goes on: {what}</source>
        <translation>Preguntar si continua: {what}</translation>
    </message>
    <message>
        <source>Ask {what} whether it arrived</source>
        <translation>Preguntar a {what} si ha arribat</translation>
    </message>
    <message>
        <source>Read the request for the first time</source>
        <translation>Llegir la sol·licitud per primera vegada</translation>
    </message>
    <message>
        <source>Decide what becomes of the request</source>
        <translation>Decidir què es fa de la sol·licitud</translation>
    </message>
    <message>
        <source>Tell the person what is kept</source>
        <translation>Dir a la persona què es conserva</translation>
    </message>
    <message>
        <source>Talk over what happened</source>
        <translation>Parlar del que ha passat</translation>
    </message>
    <message>
        <source>Answer what somebody asked about their data</source>
        <translation>Respondre una petició sobre les seves dades</translation>
    </message>
    <message>
        <source>New case: read it as the second person</source>
        <translation>Cas nou: llegir-lo com a segona persona</translation>
    </message>
    <message>
        <source>Closing the case: agree or ask</source>
        <translation>Tancament del cas: acceptar o preguntar</translation>
    </message>
    <message>
        <source>Read the request as the second person</source>
        <translation>Llegir la sol·licitud com a segona persona</translation>
    </message>
    <message>
        <source>Agree to what shall leave for {what}</source>
        <translation>Acceptar el que ha d’anar a {what}</translation>
    </message>
    <message>
        <source>Read what was done in danger</source>
        <translation>Llegir què es va fer davant del perill</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Conservar o suprimir</translation>
    </message>
    <message>
        <source>The agreement to be supported ends</source>
        <translation>L’acceptació de l’acompanyament s’acaba</translation>
    </message>
    <message>
        <source>A consent ends: {what}</source>
        <translation>Un consentiment s’acaba: {what}</translation>
    </message>
    <message>
        <source>Approve the message “{what}”, or ask</source>
        <translation>Aprovar el missatge «{what}» o preguntar</translation>
    </message>
    <message>
        <source>The agreement with {what} ends</source>
        <translation>L&apos;acord amb {what} s&apos;acaba</translation>
    </message>
    <message>
        <source>What is promised, to whom, and when.</source>
        <translation>Què s’ha promès, a qui i quan.</translation>
    </message>
    <message>
        <source>Round since {time} with {names}</source>
        <translation>Ronda des de les {time} amb {names}</translation>
    </message>
    <message>
        <source>Round since {time}</source>
        <translation>Ronda des de les {time}</translation>
    </message>
    <message>
        <source>you promised this on {day}</source>
        <translation>promès el {day}</translation>
    </message>
    <message>
        <source>street contact</source>
        <translation>contacte al carrer</translation>
    </message>
    <message>
        <source>first step of a goal</source>
        <translation>primer pas d’un objectiu</translation>
    </message>
    <message>
        <source>case conference</source>
        <translation>reunió de cas</translation>
    </message>
    <message>
        <source>mediation</source>
        <translation>mediació</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>derivació</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>avís</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>oferta</translation>
    </message>
    <message>
        <source>since {day}</source>
        <comment>a follow-up</comment>
        <translation>des de {day}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ahir</translation>
    </message>
    <message>
        <source>Still open from before</source>
        <translation>Pendent d’abans</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Sense data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Avui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demà</translation>
    </message>
    <message>
        <source>{who} reached a goal: {what}</source>
        <translation>{who} ha assolit un objectiu: {what}</translation>
    </message>
    <message>
        <source>{who} kept to it: {what}</source>
        <translation>{who}, s’ha complert: {what}</translation>
    </message>
    <message>
        <source>{who}: {what}</source>
        <translation>{who}: {what}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Correction of a note</source>
        <translation>Correcció d’una nota</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacte</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Esborrany</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentari</translation>
    </message>
    <message>
        <source>Strength or concern</source>
        <translation>Fortalesa o preocupació</translation>
    </message>
    <message>
        <source>Step of a case</source>
        <translation>Pas d’un cas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document en paper</translation>
    </message>
    <message>
        <source>New mediation</source>
        <translation>Mediació nova</translation>
    </message>
    <message>
        <source>Session notes</source>
        <translation>Notes de la sessió</translation>
    </message>
    <message>
        <source>Point of an agreement</source>
        <translation>Punt d’un acord</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulari</translation>
    </message>
    <message>
        <source>Stopped at {time}. Only you see it</source>
        <translation>Aturat a les {time}. Només es veu aquí</translation>
    </message>
    <message>
        <source>Stopped yesterday at {time}</source>
        <translation>Aturat ahir a les {time}</translation>
    </message>
    <message>
        <source>Stopped on {day}</source>
        <translation>Aturat el {day}</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>More</source>
        <translation>Més</translation>
    </message>
    <message>
        <source>Shows the other themes</source>
        <translation>Mostra els altres temes</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Mediacions</translation>
    </message>
    <message>
        <source>Transfer files</source>
        <translation>Intercanvi de fitxers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuració</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Desfés</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Tanca aquest missatge</translation>
    </message>
</context>
<context>
    <name>TodayBody</name>
    <message>
        <source>Open the round</source>
        <translation>Obrir la ronda</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguiments</translation>
    </message>
    <message>
        <source>No follow-ups for today</source>
        <translation>Cap seguiment per avui</translation>
    </message>
    <message>
        <source>Whatever you promise in a note shows up here on its day.</source>
        <translation>El que es promet en una nota apareix aquí el seu dia.</translation>
    </message>
    <message>
        <source>Look at the week</source>
        <translation>Mirar la setmana</translation>
    </message>
    <message>
        <source>Recent contacts</source>
        <translation>Contactes recents</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Tots els contactes</translation>
    </message>
    <message>
        <source>Went well this week</source>
        <translation>Ha anat bé aquesta setmana</translation>
    </message>
    <message>
        <source>Waiting for your review</source>
        <translation>Espera una segona lectura</translation>
    </message>
    <message>
        <source>Your drafts</source>
        <translation>Esborranys</translation>
    </message>
    <message>
        <source>Keep or erase?</source>
        <translation>Conservar o suprimir?</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra-ho tot</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Quins dies</translation>
    </message>
</context>
<context>
    <name>TodayCards</name>
    <message>
        <source>Contact</source>
        <translation>Contacte</translation>
    </message>
    <message>
        <source>new from a file</source>
        <translation>nou, d’un fitxer</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Llençar</translation>
    </message>
    <message numerus="yes">
        <source>%n things are in the bin for 30 days</source>
        <translation>
            <numerusform>%n element fa 30 dies que és a la paperera</numerusform>
            <numerusform>%n elements fa 30 dies que són a la paperera</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to decide before {day}</source>
        <translation>Res a decidir abans del {day}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Due now</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demà</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Aquesta setmana</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostra’n més</translation>
    </message>
    <message>
        <source>Nothing is due on these days.</source>
        <translation>Res pendent en aquests dies.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fet</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Obert de nou</translation>
    </message>
    <message>
        <source>Draft thrown away</source>
        <translation>Esborrany llençat</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation>Barra superior</translation>
    </message>
    <message>
        <source>Search people, places, notes</source>
        <comment>opens the search window</comment>
        <translation>Cerca persones, llocs, notes</translation>
    </message>
    <message>
        <source>Danger</source>
        <comment>whom to ring and who decides</comment>
        <translation>Perill</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloca ara</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Taken back. The file can be brought in again.</source>
        <translation>Desfet. El fitxer es pot tornar a incorporar.</translation>
    </message>
    <message>
        <source>Transfer files</source>
        <translation>Intercanvi de fitxers</translation>
    </message>
    <message>
        <source>Files go by stick from hand to hand. Liaise never connects to a network.</source>
        <translation>Els fitxers van en memòria USB de mà en mà. Liaise no es connecta mai a una xarxa.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Torna a mirar</translation>
    </message>
    <message>
        <source>This laptop is not certified yet</source>
        <translation>Aquest portàtil encara no està certificat</translation>
    </message>
    <message>
        <source>Your supervisor enrols it once, face to face. After that you can write files for colleagues and bring theirs in.</source>
        <translation>La persona responsable d&apos;equip el dona d&apos;alta un cop, en persona. Després podeu escriure fitxers per a altres persones i incorporar els seus.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Lliura</translation>
    </message>
    <message>
        <source>Only the people you choose can open the file. It is signed by this laptop.</source>
        <translation>Només les persones que trieu poden obrir el fitxer. El signa aquest portàtil.</translation>
    </message>
    <message>
        <source>Who is it for</source>
        <translation>Per a qui és</translation>
    </message>
    <message>
        <source>Nobody else is certified on this laptop yet. Colleagues appear here once they are enrolled.</source>
        <translation>Ningú més està certificat encara en aquest portàtil. Les altres persones apareixen aquí un cop donades d&apos;alta.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>On va</translation>
    </message>
    <message>
        <source>Choose a stick or folder</source>
        <translation>Tria una memòria USB o una carpeta</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Una altra carpeta…</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Escriu el fitxer</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Incorpora</translation>
    </message>
    <message>
        <source>You see everything that a file would do before anything is written.</source>
        <translation>Veieu tot el que faria un fitxer abans que s&apos;escrigui res.</translation>
    </message>
    <message>
        <source>Drop a file anywhere on this page, or choose one.</source>
        <translation>Deixeu anar un fitxer en qualsevol lloc d&apos;aquesta pàgina, o trieu-ne un.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Tria un fitxer…</translation>
    </message>
    <message>
        <source>Lying ready</source>
        <translation>A punt</translation>
    </message>
    <message>
        <source>No file lies ready on a stick or in a folder used before.</source>
        <translation>No hi ha cap fitxer a punt en una memòria USB ni en una carpeta ja usada.</translation>
    </message>
    <message>
        <source>Hand-overs so far</source>
        <translation>Lliuraments fins ara</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Desfés</translation>
    </message>
    <message>
        <source>Nothing was handed over or brought in yet.</source>
        <translation>Encara no s&apos;ha lliurat ni incorporat res.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloca</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Una altra persona</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contrasenya</translation>
    </message>
    <message>
        <source>Spaces count.</source>
        <translation>Els espais compten.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Clau de recuperació</translation>
    </message>
    <message>
        <source>Seven groups of four, from your recovery sheet.</source>
        <translation>Set grups de quatre, del vostre full de recuperació.</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Usa la meva clau de recuperació</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>Altres accessos</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your notes stay on this laptop</source>
        <translation>Les vostres notes es queden en aquest portàtil</translation>
    </message>
    <message>
        <source>They are encrypted on the disk. The app never connects to the internet.</source>
        <translation>Estan xifrades al disc. L&apos;aplicació no es connecta mai a internet.</translation>
    </message>
    <message>
        <source>It locks itself</source>
        <translation>Es bloca sol</translation>
    </message>
    <message>
        <source>Drafts are yours alone</source>
        <translation>Els esborranys són només vostres</translation>
    </message>
    <message>
        <source>Your team and your supervisor see a note once you save it and hand it over.</source>
        <translation>El vostre equip i responsable veuen una nota quan la deseu i la lliureu.</translation>
    </message>
</context>
<context>
    <name>UnlockWords</name>
    <message>
        <source>City of {city}</source>
        <translation>Ciutat de {city}</translation>
    </message>
    <message>
        <source>Street work and mediation, {team}</source>
        <translation>Treball de carrer i mediació, {team}</translation>
    </message>
    <message>
        <source>After {minutes} min without a key or a touch, and whenever you ask.</source>
        <translation>Després de {minutes} min sense tecles ni tocs, i sempre que ho demaneu.</translation>
    </message>
    <message>
        <source>When the lid closes or the screen is locked, after {minutes} min without a key or a touch, and whenever you ask.</source>
        <translation>Quan es tanca la tapa o es bloqueja la pantalla, després de {minutes} min sense tecles ni tocs, i sempre que ho demaneu.</translation>
    </message>
    <message>
        <source>Forgotten both? There are other ways in, which others hold for you.</source>
        <translation>Heu oblidat totes dues? Hi ha altres accessos, que altres guarden per a vós.</translation>
    </message>
    <message>
        <source>Forgotten both? Nobody, not even the city&apos;s IT desk, can open these notes. Your supervisor can help you start again from the last file you shared.</source>
        <translation>Les heu oblidat totes dues? Ningú, ni la informàtica de la ciutat, no pot obrir aquestes notes. La persona responsable d&apos;equip us pot ajudar a tornar a començar amb l&apos;últim fitxer que vau compartir.</translation>
    </message>
    <message>
        <source>No notes here yet</source>
        <translation>Encara no hi ha notes aquí</translation>
    </message>
    <message>
        <source>Invented notes for practice</source>
        <translation>Notes inventades per practicar</translation>
    </message>
    <message>
        <source>Notes on this laptop</source>
        <translation>Notes en aquest portàtil</translation>
    </message>
    <message>
        <source>Practice: nobody in here is real</source>
        <translation>Pràctica: aquí ningú no és real</translation>
    </message>
    <message>
        <source>The passphrase is: {passphrase}</source>
        <translation>La frase de contrasenya és: {passphrase}</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <comment>the passphrase of practice</comment>
        <translation>Emplena-la</translation>
    </message>
    <message>
        <source>Notes without a name</source>
        <translation>Notes sense nom</translation>
    </message>
    <message>
        <source>Two shares of three</source>
        <translation>Dues parts de tres</translation>
    </message>
    <message>
        <source>Recovery by the city</source>
        <translation>Recuperació per la ciutat</translation>
    </message>
    <message>
        <source>Set up notes for somebody new</source>
        <translation>Crea notes per a algú nou</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>S&apos;està obrint…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloca</translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation>Usa la meva frase de contrasenya</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Usa la meva clau de recuperació</translation>
    </message>
    <message>
        <source>Open the last good copy</source>
        <translation>Obre l’última còpia bona</translation>
    </message>
    <message>
        <source>Bring back what can be read</source>
        <translation>Recupera el que es pugui llegir</translation>
    </message>
    <message>
        <source>Something wrong was typed here before. Try again in {seconds} s.</source>
        <translation>Abans s&apos;hi ha escrit alguna cosa incorrecta. Torneu-ho a provar d&apos;aquí a {seconds} s.</translation>
    </message>
    <message>
        <source>This code opens nothing here.</source>
        <translation>Aquesta clau no obre res aquí.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Aquesta no és la frase de contrasenya.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>Torneu-ho a provar d&apos;aquí a {seconds} s.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Torneu-ho a provar.</translation>
    </message>
    <message>
        <source>Compare it with your sheet, group by group.</source>
        <translation>Compareu-la amb el vostre full, grup per grup.</translation>
    </message>
    <message>
        <source>Look again at group {group}.</source>
        <translation>Torneu a mirar el grup {group}.</translation>
    </message>
    <message>
        <source>Last opened here today at {time}</source>
        <translation>Obert aquí per últim cop avui a les {time}</translation>
    </message>
    <message>
        <source>Last opened here on {day}</source>
        <translation>Obert aquí per últim cop el {day}</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Covered</source>
        <translation>Tapat</translation>
    </message>
    <message>
        <source>Your notes are still open underneath. To close them, lock.</source>
        <translation>A sota, les vostres notes encara són obertes. Per tancar-les, bloquegeu.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Tornar a mostrar</translation>
    </message>
</context>
<context>
    <name>VerifyStep</name>
    <message>
        <source>It is valid</source>
        <translation>És vàlida</translation>
    </message>
    <message>
        <source>Held by: {holder}</source>
        <translation>La té: {holder}</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>Observed</source>
        <translation>Observació</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>La meva interpretació</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Pas següent</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vist</translation>
    </message>
    <message>
        <source>Told to me</source>
        <translation>M&apos;ho han dit</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Paraules pròpies</translation>
    </message>
</context>
</TS>
