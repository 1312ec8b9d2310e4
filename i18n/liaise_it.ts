<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en_GB">
<context>
    <name>AccessBody</name>
    <message>
        <source>The log is read by the lead worker, the supervisor and the data protection officer.</source>
        <translation>Il registro è letto dal referente, dal responsabile di servizio e dal responsabile della protezione dei dati.</translation>
    </message>
    <message>
        <source>Nobody looked at who it is, and nothing left.</source>
        <translation>Nessuno ha guardato chi è, e nulla è uscito.</translation>
    </message>
    <message>
        <source>Who looked, and what left</source>
        <translation>Chi ha guardato e che cosa è uscito</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>Voci precedenti</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
</context>
<context>
    <name>AskedPage</name>
    <message>
        <source>“{word}”: is it needed here? Is it about what somebody did?</source>
        <translation>«{word}»: serve qui? Riguarda qualcosa che qualcuno ha fatto?</translation>
    </message>
</context>
<context>
    <name>AttachmentDialogs</name>
    <message>
        <source>Pictures, PDF, sound</source>
        <translation>Immagini, PDF, audio</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>File allegato</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>Copia salvata</translation>
    </message>
    <message>
        <source>File removed for good</source>
        <translation>File tolto per sempre</translation>
    </message>
</context>
<context>
    <name>AttachmentForm</name>
    <message>
        <source>Attach a file</source>
        <translation>Allega un file</translation>
    </message>
    <message>
        <source>Everybody who can read the note can open it.</source>
        <translation>Chi può leggere la nota può aprirlo.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Allega</translation>
    </message>
    <message>
        <source>Attaching…</source>
        <translation>Si allega…</translation>
    </message>
    <message>
        <source>Open in another program?</source>
        <translation>Aprire in un altro programma?</translation>
    </message>
    <message>
        <source>A plain copy goes into a private folder for another program to show. It is deleted when you lock, and again at the next start. The other program may keep traces that Liaise cannot delete.</source>
        <translation>Una copia non cifrata va in una cartella privata perché un altro programma la mostri. Viene eliminata al blocco, e di nuovo al prossimo avvio. L’altro programma può conservare tracce che Liaise non può eliminare.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Preparing the copy…</source>
        <translation>Si prepara la copia…</translation>
    </message>
    <message>
        <source>Remove this file for good?</source>
        <translation>Togliere questo file per sempre?</translation>
    </message>
    <message>
        <source>It is erased here at once, and on other laptops with the next transfer file. Copies that somebody saved elsewhere stay.</source>
        <translation>Viene cancellato qui subito, e sugli altri portatili con il prossimo file di trasferimento. Le copie salvate altrove restano.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salva una copia</translation>
    </message>
    <message>
        <source>Saving the copy…</source>
        <translation>Si salva la copia…</translation>
    </message>
    <message>
        <source>Take out hidden data: place, time, device</source>
        <translation>Togli i dati nascosti: luogo, ora, dispositivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>AttachmentLine</name>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>What to do with this file</source>
        <translation>Cosa fare con questo file</translation>
    </message>
    <message>
        <source>{file}, not on this laptop</source>
        <translation>{file}, non su questo portatile</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salva una copia…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>When</source>
        <comment>of a backup</comment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>of a backup</comment>
        <translation>Dove</translation>
    </message>
    <message>
        <source>It holds</source>
        <comment>of a backup</comment>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a backup</comment>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Questo portatile</translation>
    </message>
    <message>
        <source>You asked for it</source>
        <translation>Su tua richiesta</translation>
    </message>
    <message>
        <source>Before another one was restored</source>
        <translation>Prima di ripristinarne un’altra</translation>
    </message>
    <message>
        <source>Made by itself</source>
        <translation>Fatta in automatico</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danneggiata</translation>
    </message>
    <message>
        <source>Of other notes</source>
        <translation>Di altre note</translation>
    </message>
    <message>
        <source>From before the keys were changed</source>
        <translation>Di prima del cambio delle chiavi</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mediation(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n mediazione</numerusform>
            <numerusform>%n mediazioni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupLook</name>
    <message>
        <source>It holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>It lacks</source>
        <translation>Le manca</translation>
    </message>
    <message>
        <source>If you restore it</source>
        <translation>Se la ripristini</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascia stare</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Ripristina</translation>
    </message>
</context>
<context>
    <name>BackupLookPanel</name>
    <message>
        <source>Backup of {moment}</source>
        <translation>Copia di sicurezza del {moment}</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>Su questo portatile</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mediation(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n mediazione</numerusform>
            <numerusform>%n mediazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>{things}. Every page of it was read and is in order.</source>
        <translation>{things}. Ogni sua pagina è stata letta ed è in ordine.</translation>
    </message>
    <message>
        <source>Nothing: your notes hold no more than it does.</source>
        <translation>Nulla: le tue note non contengono altro.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made since {moment}</source>
        <translation>
            <numerusform>%n modifica fatta dal {moment}</numerusform>
            <numerusform>%n modifiche fatte dal {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in notes</source>
        <translation>
            <numerusform>di cui %n in note</numerusform>
            <numerusform>di cui %n in note</numerusform>
        </translation>
    </message>
    <message>
        <source>Your notes become as they were then.</source>
        <translation>Le tue note tornano com’erano allora.</translation>
    </message>
    <message>
        <source>What is there now becomes a backup first, so nothing is lost.</source>
        <translation>Prima si fa una copia di sicurezza di ciò che c’è ora: nulla va perso.</translation>
    </message>
    <message>
        <source>What was erased since stays erased.</source>
        <translation>Ciò che nel frattempo è stato cancellato resta cancellato.</translation>
    </message>
    <message>
        <source>The app closes your notes and asks for your passphrase again.</source>
        <translation>L’app chiude le tue note e chiede di nuovo la frase segreta.</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>A backup was made on {place}.</source>
        <translation>È stata fatta una copia di sicurezza su {place}.</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>questo portatile</translation>
    </message>
    <message>
        <source>There was none yet.</source>
        <translation>Non ce n’è ancora stata nessuna.</translation>
    </message>
    <message>
        <source>{moment}, on {place}</source>
        <translation>{moment}, su {place}</translation>
    </message>
    <message>
        <source>No backup could be made since {day}</source>
        <translation>Dal {day} non è stato possibile fare copie di sicurezza</translation>
    </message>
    <message>
        <source>{name}, last backup there on {day}</source>
        <translation>{name}, ultima copia di sicurezza il {day}</translation>
    </message>
</context>
<context>
    <name>BackupsForm</name>
    <message>
        <source>Each backup holds all your notes, encrypted like them. One is made when you lock, and one a day while the app is open.</source>
        <translation>Ogni copia di sicurezza contiene tutte le tue note, cifrate come quelle. Se ne fa una quando blocchi, e una al giorno mentre l’app è aperta.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <comment>when it was made</comment>
        <translation>Ultima copia di sicurezza</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fai una copia ora</translation>
    </message>
    <message>
        <source>Back up to…</source>
        <translation>Copia su…</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>list</comment>
        <translation>Copie di sicurezza</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Ricerca delle copie di sicurezza…</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ancora nessuna copia di sicurezza</translation>
    </message>
    <message>
        <source>One is made when you lock for the first time, or now if you like.</source>
        <translation>Se ne fa una al primo blocco, o ora se vuoi.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copie di sicurezza</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Guarda dentro</translation>
    </message>
    <message>
        <source>Not here at the moment</source>
        <translation>Non presenti al momento</translation>
    </message>
    <message>
        <source>These still hold what was erased in your notes. Put them in, and it is erased there too.</source>
        <translation>Contengono ancora ciò che è stato cancellato nelle tue note. Inseriscili e sarà cancellato anche lì.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Looking into the backup</source>
        <translation>Esame della copia di sicurezza</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Copia di sicurezza in corso</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Un’altra cartella…</translation>
    </message>
    <message>
        <source>This one cannot be opened here.</source>
        <translation>Questa non si può aprire qui.</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Dove va la copia di sicurezza</translation>
    </message>
</context>
<context>
    <name>BinSection</name>
    <message numerus="yes">
        <source>%n days left</source>
        <comment>in the bin</comment>
        <translation>
            <numerusform>ancora %n giorno</numerusform>
            <numerusform>ancora %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Cancellare per sempre</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rimettere a posto</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Nel cestino</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Cancellato per sempre</translation>
    </message>
    <message>
        <source>What is put aside stands in no list and is not found. It can be put back at any time; after 30 days it is proposed for erasure.</source>
        <translation>Ciò che è messo da parte non sta in nessun elenco e non si trova. Si può rimettere a posto in ogni momento; dopo 30 giorni se ne propone la cancellazione.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Il cestino è vuoto</translation>
    </message>
    <message>
        <source>A note that its author puts into the bin shows up here.</source>
        <translation>Una nota che chi l’ha scritta mette nel cestino compare qui.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostra altri</translation>
    </message>
</context>
<context>
    <name>BoxLine</name>
    <message>
        <source>Write</source>
        <translation>Scrivi</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Ancora nulla di annotato.</translation>
    </message>
    <message>
        <source>What else could explain it: {text}</source>
        <translation>Che altro potrebbe spiegarlo: {text}</translation>
    </message>
    <message>
        <source>How we know it: {text}</source>
        <translation>Come lo sappiamo: {text}</translation>
    </message>
    <message>
        <source>What we do not know: {text}</source>
        <translation>Che cosa non sappiamo: {text}</translation>
    </message>
</context>
<context>
    <name>BringInCard</name>
    <message>
        <source>The file to look into</source>
        <translation>Il file da guardare</translation>
    </message>
    <message>
        <source>Export files (*.liaise)</source>
        <comment>keep the part in brackets</comment>
        <translation>File di esportazione (*.liaise)</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Verifica di {file}</translation>
    </message>
    <message>
        <source>Checking {file}: {done} of {total} changes</source>
        <translation>Verifica di {file}: {done} modifiche su {total}</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mese precedente</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mese successivo</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Giorni del mese</translation>
    </message>
</context>
<context>
    <name>CaptureRows</name>
    <message>
        <source>Other place</source>
        <translation>Altro luogo</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Osservato</translation>
    </message>
    <message>
        <source>Up to five themes: the ones that mattered most.</source>
        <translation>Al massimo cinque temi: i più importanti.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many for a contact</source>
        <translation>
            <numerusform>%n carattere di troppo per un contatto</numerusform>
            <numerusform>%n caratteri di troppo per un contatto</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Di cosa</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facoltativo</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
</context>
<context>
    <name>CardTroubles</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>CaseBody</name>
    <message>
        <source>What does this person do well?</source>
        <translation>Che cosa fa bene questa persona?</translation>
    </message>
    <message>
        <source>None noted.</source>
        <translation>Niente di annotato.</translation>
    </message>
    <message>
        <source>This case is not on this laptop</source>
        <translation>Questo caso non è su questo portatile</translation>
    </message>
    <message>
        <source>Two versions of the note from {day}</source>
        <translation>Due versioni dell&apos;annotazione, {day}</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Due versioni di una voce</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two names</comment>
        <translation> e </translation>
    </message>
    <message>
        <source>You and {names} both changed it before the files met.</source>
        <translation>Tu e {names} l&apos;avete modificata prima che i file si incontrassero.</translation>
    </message>
    <message>
        <source>{names} changed it before the files met.</source>
        <translation>{names} l&apos;hanno modificata prima che i file si incontrassero.</translation>
    </message>
    <message>
        <source>Both are kept; nothing is lost.</source>
        <translation>Si conservano entrambe; niente va perso.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <comment>versions to decide on</comment>
        <translation>
            <numerusform>Ne attende ancora %n.</numerusform>
            <numerusform>Ne attendono ancora %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} proposes it. With you, two people have agreed.</source>
        <translation>Lo propone {name}. Con te, due persone sono d&apos;accordo.</translation>
    </message>
    <message>
        <source>This case waits for a second reader</source>
        <translation>Questo caso attende una seconda lettura</translation>
    </message>
    <message>
        <source>Agree to open</source>
        <translation>Accetta l&apos;apertura</translation>
    </message>
    <message>
        <source>A supervisor has to agree before it opens. You can write already.</source>
        <translation>Un responsabile di servizio deve accettare prima che si apra. Puoi già scrivere.</translation>
    </message>
    <message>
        <source>You can read it. Notes are written by the team of the case.</source>
        <translation>Puoi leggerlo. Le annotazioni le scrive l&apos;équipe del caso.</translation>
    </message>
    <message>
        <source>Your role does not write here</source>
        <translation>Il tuo ruolo non scrive qui</translation>
    </message>
    <message>
        <source>Closed on {day}</source>
        <translation>Chiuso il {day}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>It can be read. To write, open it again.</source>
        <translation>Si può leggere. Per scrivere, riaprilo.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Riapri</translation>
    </message>
</context>
<context>
    <name>CaseForms</name>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>Corrected; the old text is in the history</source>
        <translation>Corretto; il testo precedente è nella cronologia</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>Commento aggiunto</translation>
    </message>
    <message>
        <source>Next step done</source>
        <translation>Prossimo passo fatto</translation>
    </message>
    <message>
        <source>Next step open again</source>
        <translation>Prossimo passo di nuovo aperto</translation>
    </message>
    <message>
        <source>Agreement kept</source>
        <translation>Adesione salvata</translation>
    </message>
    <message>
        <source>Next review kept</source>
        <translation>Prossimo riesame salvato</translation>
    </message>
    <message>
        <source>The case is open</source>
        <translation>Il caso è aperto</translation>
    </message>
    <message>
        <source>The case went on</source>
        <translation>Il caso è andato avanti</translation>
    </message>
</context>
<context>
    <name>CaseGlance</name>
    <message>
        <source>At a glance</source>
        <translation>A colpo d’occhio</translation>
    </message>
    <message>
        <source>Who reads it: {names}</source>
        <translation>Chi lo legge: {names}</translation>
    </message>
    <message>
        <source>Nothing is promised.</source>
        <translation>Non è stato promesso nulla.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>More of them stand under Tasks.</source>
        <translation>Gli altri sono in Compiti.</translation>
    </message>
    <message>
        <source>Also promised</source>
        <translation>Promesso inoltre</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Ultimi contatti</translation>
    </message>
    <message>
        <source>None noted yet.</source>
        <translation>Ancora nessuno annotato.</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Worker</source>
        <translation>Incaricato</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base giuridica</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Adesione</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prossimo riesame</translation>
    </message>
    <message>
        <source>known since {month}</source>
        <translation>in contatto da {month}</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>minorenne</translation>
    </message>
    <message>
        <source>{name} (stands in: {other})</source>
        <translation>{name} (sostituto: {other})</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Non ancora indicato</translation>
    </message>
    <message>
        <source>Agree to open…</source>
        <translation>Accetta l&apos;apertura…</translation>
    </message>
    <message>
        <source>Take to “{state}”…</source>
        <translation>Passa a «{state}»…</translation>
    </message>
    <message>
        <source>Agreement to be supported…</source>
        <translation>Adesione all&apos;accompagnamento…</translation>
    </message>
    <message>
        <source>Next review…</source>
        <translation>Prossimo riesame…</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Quick note</source>
        <translation>Nota rapida</translation>
    </message>
    <message>
        <source>Summary as PDF</source>
        <translation>Sintesi in PDF</translation>
    </message>
    <message>
        <source>More about this case</source>
        <translation>Altro su questo caso</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Parti del caso</translation>
    </message>
</context>
<context>
    <name>CasePlates</name>
    <message>
        <source>Still missing: {what}.</source>
        <translation>Manca ancora: {what}.</translation>
    </message>
</context>
<context>
    <name>CaseStepForms</name>
    <message>
        <source>Take the case to “{state}”</source>
        <translation>Portare il caso a «{state}»</translation>
    </message>
    <message>
        <source>Take this step</source>
        <translation>Fai questo passo</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>Primo riesame</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>Com&apos;è adesso</translation>
    </message>
    <message>
        <source>At most 600 signs; nothing new is gathered.</source>
        <translation>Al massimo 600 caratteri; non si raccoglie nulla di nuovo.</translation>
    </message>
    <message>
        <source>Read it as the second person: is a file needed, and why now?</source>
        <translation>Leggere come seconda persona: serve un fascicolo, e perché ora?</translation>
    </message>
    <message>
        <source>After six months of rest, closing is proposed.</source>
        <translation>Dopo sei mesi di pausa si propone la chiusura.</translation>
    </message>
    <message>
        <source>The checklist comes next; a second person then agrees.</source>
        <translation>Segue l&apos;elenco di controllo; poi una seconda persona concorda.</translation>
    </message>
    <message>
        <source>The second person agrees with the checklist.</source>
        <translation>La seconda persona approva l&apos;elenco di controllo.</translation>
    </message>
    <message>
        <source>No file is made. What was proposed is to be erased.</source>
        <translation>Non nasce alcun fascicolo. Ciò che è stato proposto va cancellato.</translation>
    </message>
    <message>
        <source>The case is handed over and ends here.</source>
        <translation>Il caso è passato ad altri e qui finisce.</translation>
    </message>
    <message>
        <source>Who comes back is welcome; what was said at the end is cleared.</source>
        <translation>Chi torna è benvenuto; ciò che si era detto alla fine è svuotato.</translation>
    </message>
    <message>
        <source>Two people then decide: erase, keep longer, or only count.</source>
        <translation>Due persone poi decidono: cancellare, tenere più a lungo o solo contare.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Riesame</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Salva il riesame</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Tenuto il</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Seconda persona</translation>
    </message>
    <message>
        <source>What has grown stronger?</source>
        <translation>Che cosa si è rafforzato?</translation>
    </message>
    <message>
        <source>What else has changed?</source>
        <translation>Che altro è cambiato?</translation>
    </message>
    <message>
        <source>Is it still necessary?</source>
        <translation>È ancora necessario?</translation>
    </message>
    <message>
        <source>Is it still proportionate?</source>
        <translation>È ancora proporzionato?</translation>
    </message>
    <message>
        <source>Is the legal basis still right?</source>
        <translation>La base giuridica è ancora giusta?</translation>
    </message>
    <message>
        <source>Is the person informed?</source>
        <translation>La persona è informata?</translation>
    </message>
    <message>
        <source>Which lines are wrong or outdated?</source>
        <translation>Quali righe sono sbagliate o superate?</translation>
    </message>
    <message>
        <source>What can go?</source>
        <translation>Che cosa può andare via?</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prossimo riesame</translation>
    </message>
    <message>
        <source>It counts once the second person has read it. “I do not know” is an answer.</source>
        <translation>Vale quando la seconda persona l&apos;ha letto. «Non lo so» è una risposta.</translation>
    </message>
    <message>
        <source>Reason of closure</source>
        <translation>Motivo della chiusura</translation>
    </message>
    <message>
        <source>Looked at together</source>
        <translation>Esaminato insieme</translation>
    </message>
    <message>
        <source>The person agrees to be asked again after six and twelve months</source>
        <translation>La persona accetta di essere risentita dopo sei e dodici mesi</translation>
    </message>
    <message>
        <source>Before the case is closed</source>
        <translation>Prima di chiudere il caso</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>Salva l&apos;elenco</translation>
    </message>
    <message>
        <source>A second person reads it and closes the case.</source>
        <translation>Una seconda persona lo legge e chiude il caso.</translation>
    </message>
    <message>
        <source>Whose case it is</source>
        <translation>Di chi è il caso</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button of a form</comment>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Referente</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Sostituisce</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsabile di servizio</translation>
    </message>
    <message>
        <source>Who reads the case changes with it, and the whole history goes along.</source>
        <translation>Cambia anche chi legge il caso, e tutta la storia lo segue.</translation>
    </message>
</context>
<context>
    <name>CaseStepWords</name>
    <message>
        <source>The case went on</source>
        <translation>Il caso è andato avanti</translation>
    </message>
    <message>
        <source>Review kept; it waits for its second person</source>
        <translation>Riesame conservato; attende la seconda persona</translation>
    </message>
    <message>
        <source>Review read; it counts from now on</source>
        <translation>Riesame letto; vale da adesso</translation>
    </message>
    <message>
        <source>Checklist kept</source>
        <translation>Elenco conservato</translation>
    </message>
    <message>
        <source>Handed on; the next file takes it along</source>
        <translation>Passato; il prossimo file lo porta con sé</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Limitato</translation>
    </message>
    <message>
        <source>It is only read until this is lifted.</source>
        <translation>Si legge soltanto, finché non è revocato.</translation>
    </message>
    <message numerus="yes">
        <source>The review is %n days late</source>
        <translation>
            <numerusform>Il riesame è in ritardo di %n giorno</numerusform>
            <numerusform>Il riesame è in ritardo di %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new leaves but hand-overs and what safety or a right asks for.</source>
        <translation>Non esce nulla di nuovo, salvo passaggi e ciò che chiede la sicurezza o un diritto.</translation>
    </message>
    <message>
        <source>It has rested for six months</source>
        <translation>È in pausa da sei mesi</translation>
    </message>
    <message>
        <source>Closing the case is proposed. Nothing happens by itself.</source>
        <translation>Si propone la chiusura. Nulla accade da sé.</translation>
    </message>
    <message>
        <source>Two people decide whether it is erased, kept longer, or only counted.</source>
        <translation>Due persone decidono se cancellarlo, tenerlo più a lungo o solo contarlo.</translation>
    </message>
    <message>
        <source>Nothing more comes: this case is at its end.</source>
        <translation>Non segue altro: questo caso è alla fine.</translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Manca ancora: {things}.</translation>
    </message>
    <message>
        <source>The supervisor takes this step, on their own laptop.</source>
        <translation>Questo passo spetta a chi è responsabile di servizio, sul proprio computer.</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>C&apos;è tutto.</translation>
    </message>
    <message>
        <source>Worker: {name}</source>
        <translation>Referente: {name}</translation>
    </message>
    <message>
        <source>Stands in: {name}</source>
        <translation>Sostituisce: {name}</translation>
    </message>
    <message>
        <source>Supervisor: {name}</source>
        <translation>Responsabile di servizio: {name}</translation>
    </message>
    <message>
        <source>Nobody went through the checklist yet.</source>
        <translation>Nessuno ha ancora seguito l&apos;elenco.</translation>
    </message>
    <message>
        <source>Gone through by {name}</source>
        <translation>Seguito da {name}</translation>
    </message>
    <message>
        <source>{day}, {name} and {other}</source>
        <translation>{day}, {name} e {other}</translation>
    </message>
    <message>
        <source>Waits for the second person</source>
        <translation>Attende la seconda persona</translation>
    </message>
</context>
<context>
    <name>CaseSteps</name>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Manca ancora: {things}.</translation>
    </message>
    <message>
        <source>Take this step</source>
        <translation>Fai questo passo</translation>
    </message>
    <message>
        <source>Go through the checklist</source>
        <translation>Segui l&apos;elenco</translation>
    </message>
    <message>
        <source>Write a review</source>
        <translation>Scrivi un riesame</translation>
    </message>
    <message>
        <source>Next review on {day}.</source>
        <translation>Prossimo riesame il {day}.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>L&apos;ho letto</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>Passa ad altri</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Che cosa viene dopo</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Chiusura</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Riesami</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <source>Case summary</source>
        <translation>Sintesi del caso</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Il caso</translation>
    </message>
    <message>
        <source>Two versions of this page differ and nobody has decided between them yet. Ask before you rely on it.</source>
        <translation>Due versioni di questa pagina differiscono e nessuno ha ancora deciso. Chiedi prima di farvi affidamento.</translation>
    </message>
    <message>
        <source>{lead}, stands in: {standin}</source>
        <translation>{lead}, sostituto: {standin}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Purpose of the case</source>
        <translation>Finalità del caso</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base giuridica</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation>Perché è necessario</translation>
    </message>
    <message>
        <source>Agreement to be supported</source>
        <translation>Adesione all&apos;accompagnamento</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Informazione data</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>Di chi si tratta</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Incaricato</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsabile di servizio</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prossimo riesame</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservato fino al</translation>
    </message>
    <message>
        <source>Form of violence in view</source>
        <translation>Forma di violenza considerata</translation>
    </message>
    <message>
        <source>{state}, since {day}</source>
        <comment>state of a case and the day it was opened</comment>
        <translation>{state}, dal {day}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>valido fino al {day}</translation>
    </message>
    <message>
        <source>known since {day}</source>
        <translation>in contatto dal {day}</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>minorenne</translation>
    </message>
    <message>
        <source>Review of the case</source>
        <translation>Riesame del caso</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Verifica successiva</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prossimi passi</translation>
    </message>
    <message>
        <source>No step is open.</source>
        <translation>Nessun passo è aperto.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Mediazioni</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediazione</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Tipo di conflitto</translation>
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
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ultimo contatto</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prossimo riesame</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Incaricato</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>due versioni</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>bozza</translation>
    </message>
    <message>
        <source>new from file</source>
        <translation>nuovo da file</translation>
    </message>
    <message>
        <source>for review</source>
        <translation>da rivedere</translation>
    </message>
    <message>
        <source>Nothing agreed yet</source>
        <translation>Ancora niente di concordato</translation>
    </message>
    <message>
        <source>open since {day}</source>
        <translation>aperto dal {day}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>senza data</translation>
    </message>
    <message>
        <source>due</source>
        <translation>da fare</translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>leaves two versions undecided for now</comment>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Punti di forza</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a strength or a concern</comment>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Preoccupazioni</translation>
    </message>
    <message>
        <source>Starts with your first note</source>
        <translation>Comincia con la tua prima annotazione</translation>
    </message>
    <message>
        <source>Whatever you write down shows up here, newest first.</source>
        <translation>Tutto ciò che scrivi compare qui, il più recente per primo.</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>Voci precedenti</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>All districts</source>
        <translation>Tutti i quartieri</translation>
    </message>
    <message>
        <source>1,000 cases or more</source>
        <translation>1.000 casi o più</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casi</numerusform>
        </translation>
    </message>
    <message>
        <source>District</source>
        <translation>Quartiere</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Filtra i casi</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casi</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>Nessuno corrisponde a questi filtri</translation>
    </message>
    <message>
        <source>Look among all cases, or with fewer letters.</source>
        <translation>Cerca in tutti i casi, o con meno lettere.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Ancora nessun caso</translation>
    </message>
    <message>
        <source>A street contact does not need one.</source>
        <translation>Un contatto di strada non ne ha bisogno.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nuovo caso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Scrivi un&apos;annotazione</translation>
    </message>
    <message>
        <source>People you accompany, with their agreement</source>
        <translation>Le persone che accompagni, con la loro adesione</translation>
    </message>
    <message>
        <source>Name, code, place or word</source>
        <translation>Nome, codice, luogo o parola</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>cases that are open</comment>
        <translation>Aperti</translation>
    </message>
    <message>
        <source>Mine and shared</source>
        <translation>Miei e condivisi</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Riesame da fare</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>Con bozza</translation>
    </message>
    <message>
        <source>move</source>
        <translation>sposta</translation>
    </message>
    <message>
        <source>open</source>
        <translation>apri</translation>
    </message>
    <message>
        <source>note</source>
        <translation>annotazione</translation>
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
        <translation>Copia di sicurezza</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Blocco in corso</translation>
    </message>
    <message>
        <source>A backup is being made first. Cancel locks without it.</source>
        <translation>Prima viene fatta una copia di sicurezza. Annulla blocca senza farla.</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Proposed</source>
        <translation>Proposto</translation>
    </message>
    <message>
        <source>First talks</source>
        <translation>Primi colloqui</translation>
    </message>
    <message>
        <source>Support under way</source>
        <translation>Accompagnamento in corso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>In chiusura</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Riaperto</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Passato ad altri</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>Non preso in carico</translation>
    </message>
    <message>
        <source>First look back</source>
        <translation>Primo sguardo indietro</translation>
    </message>
    <message>
        <source>Second look back</source>
        <translation>Secondo sguardo indietro</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Conservare o cancellare</translation>
    </message>
    <message>
        <source>Kept until a date</source>
        <translation>Conservato fino a una data</translation>
    </message>
    <message>
        <source>Made anonymous</source>
        <translation>Anonimizzato</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Cancellato</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famiglia</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Non ancora chiesto</translation>
    </message>
    <message>
        <source>Agreed to be supported</source>
        <translation>Ha aderito all&apos;accompagnamento</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Non pertinente</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Informazione data</translation>
    </message>
    <message>
        <source>Information postponed</source>
        <translation>Informazione rinviata</translation>
    </message>
    <message>
        <source>Voluntary support of a person</source>
        <translation>Accompagnamento volontario di una persona</translation>
    </message>
    <message>
        <source>Support of relatives</source>
        <translation>Sostegno ai familiari</translation>
    </message>
    <message>
        <source>Advice to a professional</source>
        <translation>Consulenza a un operatore</translation>
    </message>
    <message>
        <source>Work with a group</source>
        <translation>Lavoro con un gruppo</translation>
    </message>
    <message>
        <source>Work on a place</source>
        <translation>Lavoro su un luogo</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediazione</translation>
    </message>
    <message>
        <source>Return to community</source>
        <translation>Ritorno nella comunità</translation>
    </message>
    <message>
        <source>Bridge to an exit programme</source>
        <translation>Ponte verso un programma di uscita</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Compito di interesse pubblico</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>Obbligo di legge</translation>
    </message>
    <message>
        <source>Consent to the processing</source>
        <translation>Consenso al trattamento</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>Interessi vitali</translation>
    </message>
    <message>
        <source>Far-right</source>
        <translation>Estrema destra</translation>
    </message>
    <message>
        <source>Jihadist</source>
        <translation>Jihadista</translation>
    </message>
    <message>
        <source>Far-left</source>
        <translation>Estrema sinistra</translation>
    </message>
    <message>
        <source>Violent gang</source>
        <translation>Banda violenta</translation>
    </message>
    <message>
        <source>Football violence</source>
        <translation>Violenza nel calcio</translation>
    </message>
    <message>
        <source>Single issue</source>
        <translation>Causa singola</translation>
    </message>
    <message>
        <source>Conspiracy, anti-state</source>
        <translation>Complottismo, antistato</translation>
    </message>
    <message>
        <source>Mixed or unclear</source>
        <translation>Mista o non chiara</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non valutata</translation>
    </message>
    <message>
        <source>Team of the case</source>
        <translation>Équipe del caso</translation>
    </message>
    <message>
        <source>Lead worker and supervisor</source>
        <translation>Incaricato e responsabile di servizio</translation>
    </message>
    <message>
        <source>Author only</source>
        <translation>Solo chi l&apos;ha scritto</translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation>Obiettivi raggiunti</translation>
    </message>
    <message>
        <source>Agreed end</source>
        <translation>Fine concordata</translation>
    </message>
    <message>
        <source>The person does not want it</source>
        <translation>La persona non lo desidera</translation>
    </message>
    <message>
        <source>No contact for a long time</source>
        <translation>Nessun contatto da molto tempo</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Si è trasferita</translation>
    </message>
    <message>
        <source>Another service leads</source>
        <translation>Se ne occupa un altro servizio</translation>
    </message>
    <message>
        <source>No ground any longer</source>
        <translation>Non c&apos;è più motivo</translation>
    </message>
    <message>
        <source>The person has died</source>
        <translation>La persona è deceduta</translation>
    </message>
    <message>
        <source>Opened in error</source>
        <translation>Aperto per errore</translation>
    </message>
    <message>
        <source>Person supported</source>
        <translation>Persona accompagnata</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Familiare</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Reference person</source>
        <translation>Persona di riferimento</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Punto di forza</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Preoccupazione</translation>
    </message>
    <message>
        <source>People who hold</source>
        <translation>Persone che sostengono</translation>
    </message>
    <message>
        <source>A trusted adult</source>
        <translation>Un adulto di fiducia</translation>
    </message>
    <message>
        <source>Family that talks</source>
        <translation>Famiglia che si parla</translation>
    </message>
    <message>
        <source>Skills and talents</source>
        <translation>Capacità e talenti</translation>
    </message>
    <message>
        <source>A place in school or job</source>
        <translation>Un posto a scuola o al lavoro</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Progetti</translation>
    </message>
    <message>
        <source>Able to doubt and discuss</source>
        <translation>Sa dubitare e discutere</translation>
    </message>
    <message>
        <source>Mixed circles</source>
        <translation>Cerchie diverse</translation>
    </message>
    <message>
        <source>Trusts someone from a service</source>
        <translation>Si fida di qualcuno di un servizio</translation>
    </message>
    <message>
        <source>Ways to cope with anger or hurt</source>
        <translation>Modi per affrontare rabbia o dolore</translation>
    </message>
    <message>
        <source>Meaning lived peacefully</source>
        <translation>Senso vissuto in pace</translation>
    </message>
    <message>
        <source>Takes part, has a say</source>
        <translation>Partecipa, ha voce</translation>
    </message>
    <message>
        <source>Comes to meetings</source>
        <translation>Viene agli incontri</translation>
    </message>
    <message>
        <source>Another strength</source>
        <translation>Altro punto di forza</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amicizie</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Istruzione</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Denaro</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salute</translation>
    </message>
    <message>
        <source>Mental strain</source>
        <translation>Disagio psichico</translation>
    </message>
    <message>
        <source>Substances, gambling</source>
        <translation>Sostanze, gioco d&apos;azzardo</translation>
    </message>
    <message>
        <source>Papers, rights, discrimination</source>
        <translation>Documenti, diritti, discriminazione</translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation>Appartenenza</translation>
    </message>
    <message>
        <source>Talk about meaning and identity</source>
        <translation>Parlare di senso e identità</translation>
    </message>
    <message>
        <source>Life online</source>
        <translation>Vita online</translation>
    </message>
    <message>
        <source>Leisure</source>
        <translation>Tempo libero</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflitto</translation>
    </message>
    <message>
        <source>May harm themselves</source>
        <translation>Potrebbe farsi del male</translation>
    </message>
    <message>
        <source>May harm others</source>
        <translation>Potrebbe fare del male ad altri</translation>
    </message>
    <message>
        <source>Said they would harm someone</source>
        <translation>Ha detto di voler fare del male a qualcuno</translation>
    </message>
    <message>
        <source>Weapon</source>
        <translation>Arma</translation>
    </message>
    <message>
        <source>Prepares to leave for a conflict area</source>
        <translation>Prepara la partenza per una zona di conflitto</translation>
    </message>
    <message>
        <source>Pressured or recruited</source>
        <translation>Sotto pressione o in reclutamento</translation>
    </message>
    <message>
        <source>Cut off from everybody</source>
        <translation>Senza contatti con nessuno</translation>
    </message>
    <message>
        <source>Sudden break with school, job, family</source>
        <translation>Rottura improvvisa con scuola, lavoro, famiglia</translation>
    </message>
    <message>
        <source>Suffered violence or hate</source>
        <translation>Ha subito violenza o odio</translation>
    </message>
    <message>
        <source>Child in need</source>
        <translation>Minore in stato di bisogno</translation>
    </message>
    <message>
        <source>Another concern</source>
        <translation>Altra preoccupazione</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Colloquio</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefonata</translation>
    </message>
    <message>
        <source>Contact with a service</source>
        <translation>Contatto con un servizio</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Riesame</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Episodio</translation>
    </message>
    <message>
        <source>Office matter</source>
        <translation>Questione d&apos;ufficio</translation>
    </message>
    <message>
        <source>Result of team discussion</source>
        <translation>Esito della riunione d&apos;équipe</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>Non c&apos;era</translation>
    </message>
    <message>
        <source>Not asked this time</source>
        <translation>Questa volta non chiesto</translation>
    </message>
    <message>
        <source>Did not want to say</source>
        <translation>Non ha voluto dirlo</translation>
    </message>
    <message>
        <source>No common language yet</source>
        <translation>Ancora nessuna lingua comune</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Altro motivo</translation>
    </message>
    <message>
        <source>Wants our help</source>
        <translation>Vuole il nostro aiuto</translation>
    </message>
    <message>
        <source>Release from secrecy</source>
        <translation>Autorizzazione a condividere informazioni</translation>
    </message>
    <message>
        <source>Agrees to mediation</source>
        <translation>Accetta la mediazione</translation>
    </message>
    <message>
        <source>Photo at an event</source>
        <translation>Foto a un evento</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Chiesto</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Revocato</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>To the person</source>
        <translation>Alla persona</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Invio a un servizio</translation>
    </message>
    <message>
        <source>Case conference</source>
        <translation>Riunione sul caso</translation>
    </message>
    <message>
        <source>To our own supervisor</source>
        <translation>Al proprio responsabile di servizio</translation>
    </message>
    <message>
        <source>Child or adult protection</source>
        <translation>Tutela di minori o adulti</translation>
    </message>
    <message>
        <source>Order of court or prosecutor</source>
        <translation>Ordine del tribunale o della procura</translation>
    </message>
    <message>
        <source>Acute danger</source>
        <translation>Pericolo immediato</translation>
    </message>
    <message>
        <source>Other request by police</source>
        <translation>Altra richiesta della polizia</translation>
    </message>
    <message>
        <source>Intelligence service</source>
        <translation>Servizi di informazione</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistica</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Passaggio del caso</translation>
    </message>
    <message>
        <source>Notice of correction or erasure</source>
        <translation>Avviso di rettifica o cancellazione</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>A voce</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation>Sintesi del caso</translation>
    </message>
    <message>
        <source>Mediation agreement</source>
        <translation>Accordo di mediazione</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Mediatore / mediatrice</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsabile di servizio</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Responsabile della protezione dei dati</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>Informatica</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Non lo so</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Found suitable</source>
        <translation>Ritenuta adatta</translation>
    </message>
    <message>
        <source>Separate talks</source>
        <translation>Colloqui separati</translation>
    </message>
    <message>
        <source>All have agreed</source>
        <translation>Tutti hanno accettato</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Incontri</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accordo</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>Nessun accordo</translation>
    </message>
    <message>
        <source>First check held</source>
        <translation>Prima verifica fatta</translation>
    </message>
    <message>
        <source>Second check held</source>
        <translation>Seconda verifica fatta</translation>
    </message>
    <message>
        <source>Not suitable</source>
        <translation>Non adatta</translation>
    </message>
    <message>
        <source>Declined by a side</source>
        <translation>Rifiutata da una parte</translation>
    </message>
    <message>
        <source>Stopped by a side</source>
        <translation>Interrotta da una parte</translation>
    </message>
    <message>
        <source>Referred elsewhere</source>
        <translation>Inviata altrove</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>Risolta sul posto</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>Sul posto</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Su richiesta</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rumore</translation>
    </message>
    <message>
        <source>Use of shared space</source>
        <translation>Uso di spazi comuni</translation>
    </message>
    <message>
        <source>Youth and residents</source>
        <translation>Giovani e residenti</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vicinato</translation>
    </message>
    <message>
        <source>Tenant and landlord</source>
        <translation>Inquilino e proprietario</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Scuola</translation>
    </message>
    <message>
        <source>Between young people</source>
        <translation>Tra giovani</translation>
    </message>
    <message>
        <source>Citizen and service</source>
        <translation>Cittadino e servizio</translation>
    </message>
    <message>
        <source>Youth and police</source>
        <translation>Giovani e polizia</translation>
    </message>
    <message>
        <source>Traders</source>
        <translation>Esercenti</translation>
    </message>
    <message>
        <source>Between groups</source>
        <translation>Tra gruppi</translation>
    </message>
    <message>
        <source>After a hate incident</source>
        <translation>Dopo un episodio di odio</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Tifosi</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Another conflict</source>
        <translation>Altro conflitto</translation>
    </message>
    <message>
        <source>Written agreement</source>
        <translation>Accordo scritto</translation>
    </message>
    <message>
        <source>Spoken agreement</source>
        <translation>Accordo a voce</translation>
    </message>
    <message>
        <source>Better without agreement</source>
        <translation>Meglio senza accordo</translation>
    </message>
    <message>
        <source>Settled by a go-between</source>
        <translation>Risolto da un intermediario</translation>
    </message>
    <message>
        <source>Escalation prevented, conflict open</source>
        <translation>Escalation evitata, conflitto aperto</translation>
    </message>
    <message>
        <source>Only advice</source>
        <translation>Solo consulenza</translation>
    </message>
    <message>
        <source>Requester stopped</source>
        <translation>Chi l&apos;ha chiesta ha smesso</translation>
    </message>
    <message>
        <source>Other side declined</source>
        <translation>L&apos;altra parte ha rifiutato</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Inviata ad altri</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Residenti</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Giovani</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Proprietà</translation>
    </message>
    <message>
        <source>Club or association</source>
        <translation>Club o associazione</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polizia</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Another side</source>
        <translation>Altra parte</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Firmato su carta</translation>
    </message>
    <message>
        <source>Spoken before a witness</source>
        <translation>A voce davanti a un testimone</translation>
    </message>
    <message>
        <source>Joint session</source>
        <translation>Incontro congiunto</translation>
    </message>
    <message>
        <source>Shuttle</source>
        <translation>Mediazione a navetta</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per telefono</translation>
    </message>
    <message>
        <source>Group circle</source>
        <translation>Cerchio di gruppo</translation>
    </message>
    <message>
        <source>Two mediators</source>
        <translation>Due mediatori</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Entro</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Non ancora dovuto</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantenuto</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>Mantenuto in parte</translation>
    </message>
    <message>
        <source>Not held: let us talk</source>
        <translation>Non regge: parliamone</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non mantenuto</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non si sa</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Scritto</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>2 to 4</source>
        <translation>Da 2 a 4</translation>
    </message>
    <message>
        <source>5 to 9</source>
        <translation>Da 5 a 9</translation>
    </message>
    <message>
        <source>10 or more</source>
        <translation>10 o più</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Cordiale</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Tranquillo</translation>
    </message>
    <message>
        <source>Guarded</source>
        <translation>Riservato</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Look in again</source>
        <translation>Ripassare</translation>
    </message>
    <message>
        <source>Offer a talk</source>
        <translation>Proporre un colloquio</translation>
    </message>
    <message>
        <source>Pass something on</source>
        <translation>Inoltrare qualcosa</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mattina</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Pomeriggio</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Sera</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Notte</translation>
    </message>
    <message>
        <source>By us</source>
        <translation>Da noi</translation>
    </message>
    <message>
        <source>By the person or group</source>
        <translation>Dalla persona o dal gruppo</translation>
    </message>
    <message>
        <source>By a relative</source>
        <translation>Da un familiare</translation>
    </message>
    <message>
        <source>By another service</source>
        <translation>Da un altro servizio</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femminile</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Maschile</translation>
    </message>
    <message>
        <source>Other or diverse</source>
        <translation>Altro o diverso</translation>
    </message>
    <message>
        <source>Gender not noted</source>
        <translation>Genere non annotato</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Pulizia</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Illuminazione</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Riparazione</translation>
    </message>
    <message>
        <source>Trees and greenery</source>
        <translation>Alberi e verde</translation>
    </message>
    <message>
        <source>Traffic and parking</source>
        <translation>Traffico e parcheggio</translation>
    </message>
    <message>
        <source>Another fault of the place</source>
        <translation>Altro difetto del luogo</translation>
    </message>
    <message>
        <source>Lively</source>
        <translation>Vivace</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Teso</translation>
    </message>
    <message>
        <source>Open conflict</source>
        <translation>Conflitto aperto</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Nessuno sul posto</translation>
    </message>
    <message>
        <source>Greeting in passing</source>
        <translation>Saluto di passaggio</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Long conversation</source>
        <translation>Conversazione lunga</translation>
    </message>
    <message>
        <source>Group talk</source>
        <translation>Colloquio di gruppo</translation>
    </message>
    <message>
        <source>Activity together</source>
        <translation>Attività insieme</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Visita a casa</translation>
    </message>
    <message>
        <source>Call or message</source>
        <translation>Telefonata o messaggio</translation>
    </message>
    <message>
        <source>At our place</source>
        <translation>Da noi</translation>
    </message>
    <message>
        <source>Public event</source>
        <translation>Evento pubblico</translation>
    </message>
    <message>
        <source>Online outreach</source>
        <translation>Contatto online</translation>
    </message>
    <message>
        <source>Under 12</source>
        <translation>Meno di 12</translation>
    </message>
    <message>
        <source>12 to 15</source>
        <translation>12-15</translation>
    </message>
    <message>
        <source>16 to 17</source>
        <translation>16-17</translation>
    </message>
    <message>
        <source>18 to 25</source>
        <translation>18-25</translation>
    </message>
    <message>
        <source>26 to 40</source>
        <translation>26-40</translation>
    </message>
    <message>
        <source>41 to 64</source>
        <translation>41-64</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 e oltre</translation>
    </message>
    <message>
        <source>Age not noted</source>
        <translation>Età non annotata</translation>
    </message>
    <message>
        <source>School or training</source>
        <translation>Scuola o formazione</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>Money and debt</source>
        <translation>Denaro e debiti</translation>
    </message>
    <message>
        <source>Papers and residence</source>
        <translation>Documenti e soggiorno</translation>
    </message>
    <message>
        <source>Discrimination experienced</source>
        <translation>Discriminazione vissuta</translation>
    </message>
    <message>
        <source>Relations with police</source>
        <translation>Rapporti con la polizia</translation>
    </message>
    <message>
        <source>Court and probation</source>
        <translation>Tribunale e messa alla prova</translation>
    </message>
    <message>
        <source>Belonging, identity</source>
        <translation>Appartenenza, identità</translation>
    </message>
    <message>
        <source>World events</source>
        <translation>Fatti del mondo</translation>
    </message>
    <message>
        <source>Questions of worldview</source>
        <translation>Questioni di visione del mondo</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Social media</translation>
    </message>
    <message>
        <source>Hate speech heard</source>
        <translation>Discorsi d&apos;odio sentiti</translation>
    </message>
    <message>
        <source>Violence feared or suffered</source>
        <translation>Violenza temuta o subita</translation>
    </message>
    <message>
        <source>Pressure by groups</source>
        <translation>Pressione di gruppi</translation>
    </message>
    <message>
        <source>Use of public space</source>
        <translation>Uso dello spazio pubblico</translation>
    </message>
    <message>
        <source>Sport and fans</source>
        <translation>Sport e tifosi</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relazioni</translation>
    </message>
    <message>
        <source>Another theme</source>
        <translation>Altro tema</translation>
    </message>
    <message>
        <source>Listened</source>
        <translation>Ascolto</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informazione</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Consulenza</translation>
    </message>
    <message>
        <source>Accompanied to a service</source>
        <translation>Accompagnamento a un servizio</translation>
    </message>
    <message>
        <source>Mediated on the spot</source>
        <translation>Mediazione sul posto</translation>
    </message>
    <message>
        <source>De-escalated</source>
        <translation>De-escalation</translation>
    </message>
    <message>
        <source>Used a prevention message</source>
        <translation>Usato un messaggio di prevenzione</translation>
    </message>
    <message>
        <source>Talk with relatives</source>
        <translation>Colloquio con familiari</translation>
    </message>
    <message>
        <source>Motivating talk</source>
        <translation>Colloquio motivazionale</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>Aiuto pratico</translation>
    </message>
    <message>
        <source>Group activity</source>
        <translation>Attività di gruppo</translation>
    </message>
    <message>
        <source>Partner contacted</source>
        <translation>Contattato un servizio partner</translation>
    </message>
    <message>
        <source>Fault of the place reported</source>
        <translation>Segnalato un guasto del luogo</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Nessuna azione</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La persona stessa</translation>
    </message>
    <message>
        <source>A guardian</source>
        <translation>Chi ha la responsabilità genitoriale</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Entrambi</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparato</translation>
    </message>
    <message>
        <source>Approved by a second person</source>
        <translation>Approvato da una seconda persona</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Trasmesso</translation>
    </message>
    <message>
        <source>Receipt confirmed</source>
        <translation>Ricezione confermata</translation>
    </message>
    <message>
        <source>Later notice sent</source>
        <translation>Avviso successivo inviato</translation>
    </message>
    <message>
        <source>Not passed on</source>
        <translation>Non trasmesso</translation>
    </message>
    <message>
        <source>Later on</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Something was corrected</source>
        <translation>Qualcosa è stato rettificato</translation>
    </message>
    <message>
        <source>Something was erased</source>
        <translation>Qualcosa è stato cancellato</translation>
    </message>
    <message>
        <source>Use is restricted</source>
        <translation>L’uso è limitato</translation>
    </message>
    <message>
        <source>The consent was withdrawn</source>
        <translation>Il consenso è stato revocato</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>On a waiting list</source>
        <translation>In lista d’attesa</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>Rifiutato dal servizio</translation>
    </message>
    <message>
        <source>First appointment missed</source>
        <translation>Primo appuntamento mancato</translation>
    </message>
    <message>
        <source>First appointment kept</source>
        <translation>Primo appuntamento rispettato</translation>
    </message>
    <message>
        <source>The service reported back</source>
        <translation>Il servizio ha dato riscontro</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitati</translation>
    </message>
    <message>
        <source>We take part</source>
        <translation>Partecipiamo</translation>
    </message>
    <message>
        <source>We do not take part</source>
        <translation>Non partecipiamo</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Si è svolta</translation>
    </message>
    <message>
        <source>Told before</source>
        <translation>Informata prima</translation>
    </message>
    <message>
        <source>Told afterwards</source>
        <translation>Informata dopo</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non informata</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Altre persone</translation>
    </message>
    <message>
        <source>A worker</source>
        <translation>Un operatore</translation>
    </message>
    <message>
        <source>The day of the answer</source>
        <translation>Il giorno della risposta</translation>
    </message>
    <message>
        <source>Approval by a second person</source>
        <translation>L’approvazione di una seconda persona</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Chi l’ha dato</translation>
    </message>
    <message>
        <source>How it was understood</source>
        <translation>Come è stato capito</translation>
    </message>
    <message>
        <source>A consent, or why there is none</source>
        <translation>Un consenso, o perché non c’è</translation>
    </message>
    <message>
        <source>A consent that still stands</source>
        <translation>Un consenso ancora valido</translation>
    </message>
    <message>
        <source>What is passed on, item by item</source>
        <translation>Che cosa si trasmette, punto per punto</translation>
    </message>
    <message>
        <source>The debrief</source>
        <translation>Il debriefing</translation>
    </message>
    <message>
        <source>The entry of what was passed on</source>
        <translation>La voce di ciò che è stato trasmesso</translation>
    </message>
    <message>
        <source>What the service reported</source>
        <translation>Che cosa ha riferito il servizio</translation>
    </message>
    <message>
        <source>The day of the first appointment</source>
        <translation>Il giorno del primo appuntamento</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Come è stato dato</translation>
    </message>
    <message>
        <source>The day on which it was given</source>
        <translation>Il giorno in cui è stato dato</translation>
    </message>
    <message>
        <source>The legal ground</source>
        <translation>Il fondamento giuridico</translation>
    </message>
    <message>
        <source>A guardian, because of the age</source>
        <translation>Chi è responsabile, per via dell’età</translation>
    </message>
    <message>
        <source>Whether the person knows</source>
        <translation>Se la persona lo sa</translation>
    </message>
    <message>
        <source>Why the person does not know</source>
        <translation>Perché la persona non lo sa</translation>
    </message>
    <message>
        <source>The legal instrument</source>
        <translation>Lo strumento giuridico</translation>
    </message>
    <message>
        <source>The day of the legal instrument</source>
        <translation>La data dello strumento giuridico</translation>
    </message>
    <message>
        <source>The language of the text</source>
        <translation>La lingua del testo</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Che cosa è stato omesso</translation>
    </message>
    <message>
        <source>The answer of the legal service</source>
        <translation>La risposta del servizio legale</translation>
    </message>
    <message>
        <source>The child&apos;s own view</source>
        <translation>Il parere del minore</translation>
    </message>
    <message>
        <source>Who took part, by function</source>
        <translation>Chi ha partecipato, per funzione</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Il motivo</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>Il destinatario</translation>
    </message>
    <message>
        <source>The answer of the recipient</source>
        <translation>La risposta del destinatario</translation>
    </message>
    <message>
        <source>What exactly it is about</source>
        <translation>Di che cosa si tratta esattamente</translation>
    </message>
    <message>
        <source>The look of a second person</source>
        <translation>Lo sguardo di una seconda persona</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Il servizio</translation>
    </message>
    <message>
        <source>A short summary</source>
        <translation>Un breve riassunto</translation>
    </message>
    <message>
        <source>Support for the worker</source>
        <translation>Sostegno per l’operatore</translation>
    </message>
    <message>
        <source>The version of the text shown</source>
        <translation>La versione del testo mostrato</translation>
    </message>
    <message>
        <source>Whether the person was told</source>
        <translation>Se la persona è stata informata</translation>
    </message>
    <message>
        <source>Why the person was not told</source>
        <translation>Perché la persona non è stata informata</translation>
    </message>
    <message>
        <source>Until when it holds</source>
        <translation>Fino a quando vale</translation>
    </message>
    <message>
        <source>Before whom it was spoken</source>
        <translation>Davanti a chi è stato dato</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Amico o amica</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Residente</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Esercente</translation>
    </message>
    <message>
        <source>Youth work</source>
        <translation>Lavoro con i giovani</translation>
    </message>
    <message>
        <source>Social service</source>
        <translation>Servizio sociale</translation>
    </message>
    <message>
        <source>Health service</source>
        <translation>Servizio sanitario</translation>
    </message>
    <message>
        <source>Sports club</source>
        <translation>Società sportiva</translation>
    </message>
    <message>
        <source>Faith community</source>
        <translation>Comunità religiosa</translation>
    </message>
    <message>
        <source>Other city service</source>
        <translation>Altro servizio comunale</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Giustizia</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Associazione</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation>Linea di aiuto</translation>
    </message>
    <message>
        <source>Own observation</source>
        <translation>Osservazione propria</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Qualcun altro</translation>
    </message>
    <message>
        <source>Question answered, nothing kept</source>
        <translation>Domanda risposta, niente conservato</translation>
    </message>
    <message>
        <source>Told where to turn</source>
        <translation>Indicato a chi rivolgersi</translation>
    </message>
    <message>
        <source>Becomes a mediation</source>
        <translation>Diventa una mediazione</translation>
    </message>
    <message>
        <source>Support for who asked</source>
        <translation>Sostegno a chi ha chiesto</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Caso aperto</translation>
    </message>
    <message>
        <source>Emergency services</source>
        <translation>Servizi di emergenza</translation>
    </message>
    <message>
        <source>No ground, deleted</source>
        <translation>Nessun motivo, eliminata</translation>
    </message>
    <message>
        <source>Mistaken or malicious, deleted</source>
        <translation>Errata o malevola, eliminata</translation>
    </message>
    <message>
        <source>Seen or heard myself</source>
        <translation>Visto o sentito da me</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>In parte</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Non iniziato</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Raggiunto</translation>
    </message>
    <message>
        <source>Partly reached</source>
        <translation>Raggiunto in parte</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Lasciato</translation>
    </message>
    <message>
        <source>Wants it</source>
        <translation>Lo vuole</translation>
    </message>
    <message>
        <source>Perhaps later</source>
        <translation>Forse più tardi</translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation>Non lo vuole</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Non chiaro</translation>
    </message>
    <message>
        <source>What matters to this person</source>
        <translation>Che cosa conta per questa persona</translation>
    </message>
    <message>
        <source>People and places that hold</source>
        <translation>Persone e luoghi che sostengono</translation>
    </message>
    <message>
        <source>Skills and things that go well</source>
        <translation>Capacità e cose che vanno bene</translation>
    </message>
    <message>
        <source>Hurts, conflicts and injustices</source>
        <translation>Ferite, conflitti e ingiustizie</translation>
    </message>
    <message>
        <source>What worries the person</source>
        <translation>Che cosa preoccupa la persona</translation>
    </message>
    <message>
        <source>What worries us, in what was done</source>
        <translation>Che cosa ci preoccupa, nei fatti</translation>
    </message>
    <message>
        <source>A better path and its first small step</source>
        <translation>Una strada migliore, il primo passo</translation>
    </message>
    <message>
        <source>What would make it better?</source>
        <translation>Che cosa migliorerebbe le cose?</translation>
    </message>
    <message>
        <source>What would make it worse?</source>
        <translation>Che cosa peggiorerebbe le cose?</translation>
    </message>
    <message>
        <source>What are we missing or getting wrong?</source>
        <translation>Che cosa ci sfugge o vediamo male?</translation>
    </message>
    <message>
        <source>The person told me</source>
        <translation>Me l&apos;ha detto la persona</translation>
    </message>
    <message>
        <source>I saw or heard it</source>
        <translation>L’ho visto o sentito</translation>
    </message>
    <message>
        <source>Someone who saw it</source>
        <translation>Qualcuno che l’ha visto</translation>
    </message>
    <message>
        <source>Someone who heard of it</source>
        <translation>Qualcuno che ne ha sentito parlare</translation>
    </message>
    <message>
        <source>Public, online, shown to me</source>
        <translation>Pubblico, in rete, mostrato a me</translation>
    </message>
    <message>
        <source>Told by someone who saw it</source>
        <translation>Detto da qualcuno che l&apos;ha visto</translation>
    </message>
    <message>
        <source>Told by someone who heard of it</source>
        <translation>Detto da qualcuno che ne ha sentito parlare</translation>
    </message>
    <message>
        <source>Document seen</source>
        <translation>Documento visto</translation>
    </message>
    <message>
        <source>Public online content, shown to me</source>
        <translation>Contenuto pubblico online, mostrato a me</translation>
    </message>
    <message>
        <source>Rumour</source>
        <translation>Voce non verificata</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Told to me</source>
        <translation>Riferito a me</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Parole proprie</translation>
    </message>
    <message>
        <source>The agreement to be supported</source>
        <translation>L&apos;adesione all&apos;accompagnamento</translation>
    </message>
    <message>
        <source>The day of the agreement</source>
        <translation>Il giorno dell&apos;adesione</translation>
    </message>
    <message>
        <source>The checklist of the closure</source>
        <translation>L&apos;elenco di controllo della chiusura</translation>
    </message>
    <message>
        <source>A second person who agrees to close</source>
        <translation>Una seconda persona d&apos;accordo a chiudere</translation>
    </message>
    <message>
        <source>The reason of closure</source>
        <translation>Il motivo della chiusura</translation>
    </message>
    <message>
        <source>Sixty days without contact</source>
        <translation>Sessanta giorni senza contatti</translation>
    </message>
    <message>
        <source>A legal basis</source>
        <translation>Una base giuridica</translation>
    </message>
    <message>
        <source>The person&apos;s agreement to look back</source>
        <translation>Il consenso della persona a riparlarne</translation>
    </message>
    <message>
        <source>Six months, then twelve, since the closure</source>
        <translation>Sei, poi dodici mesi dalla chiusura</translation>
    </message>
    <message>
        <source>One short note</source>
        <translation>Una breve nota</translation>
    </message>
    <message>
        <source>Why a file is needed</source>
        <translation>Perché serve un fascicolo</translation>
    </message>
    <message>
        <source>Information given, or postponed</source>
        <translation>L&apos;informazione data, o rinviata</translation>
    </message>
    <message>
        <source>The ground for postponing the information</source>
        <translation>Il motivo per rinviare l&apos;informazione</translation>
    </message>
    <message>
        <source>The day of the information</source>
        <translation>Il giorno dell&apos;informazione</translation>
    </message>
    <message>
        <source>A purpose</source>
        <translation>Una finalità</translation>
    </message>
    <message>
        <source>An earlier review date</source>
        <translation>Una data di riesame più vicina</translation>
    </message>
    <message>
        <source>A review date</source>
        <translation>Una data di riesame</translation>
    </message>
    <message>
        <source>A review date that is still to come</source>
        <translation>Una data di riesame futura</translation>
    </message>
    <message>
        <source>A second reader</source>
        <translation>Una seconda lettura</translation>
    </message>
    <message>
        <source>At least one strength</source>
        <translation>Almeno un punto di forza</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Due persone diverse</translation>
    </message>
    <message>
        <source>The consent of every side</source>
        <translation>L&apos;accettazione di ogni parte</translation>
    </message>
    <message>
        <source>The first check</source>
        <translation>La prima verifica</translation>
    </message>
    <message>
        <source>The second check</source>
        <translation>La seconda verifica</translation>
    </message>
    <message>
        <source>Two sides</source>
        <translation>Due parti</translation>
    </message>
    <message>
        <source>At least one point of agreement</source>
        <translation>Almeno un punto dell&apos;accordo</translation>
    </message>
    <message>
        <source>A mediation on the spot</source>
        <translation>Una mediazione sul posto</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Un incontro</translation>
    </message>
    <message>
        <source>The reason why it is not suitable</source>
        <translation>Il motivo per cui non è adatta</translation>
    </message>
    <message>
        <source>A judgement that it is suitable</source>
        <translation>Una valutazione che è adatta</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Waits for a second reader</source>
        <translation>Attende una seconda lettura</translation>
    </message>
    <message>
        <source>Read by two</source>
        <translation>Letta da due persone</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergenza</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decisa</translation>
    </message>
    <message>
        <source>On the street</source>
        <translation>Per strada</translation>
    </message>
    <message>
        <source>Visit to our place</source>
        <translation>Visita da noi</translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation>Lettera o e-mail</translation>
    </message>
    <message>
        <source>Meeting with partners</source>
        <translation>Incontro con i partner</translation>
    </message>
    <message>
        <source>Themselves</source>
        <translation>Se stessa</translation>
    </message>
    <message>
        <source>A relative</source>
        <translation>Un familiare</translation>
    </message>
    <message>
        <source>A pupil</source>
        <translation>Un alunno o un&apos;alunna</translation>
    </message>
    <message>
        <source>Somebody their service knows</source>
        <translation>Qualcuno noto al loro servizio</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Un gruppo</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Un luogo</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>È d&apos;accordo</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>Non è d&apos;accordo</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Prima chiede</translation>
    </message>
    <message>
        <source>What else could explain it</source>
        <translation>Che cos&apos;altro potrebbe spiegarlo</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Che cosa si chiede</translation>
    </message>
    <message>
        <source>Whether anybody is in danger now</source>
        <translation>Se qualcuno è in pericolo adesso</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Che cosa ne diventa</translation>
    </message>
    <message>
        <source>The reason of the decision</source>
        <translation>Il motivo della decisione</translation>
    </message>
    <message>
        <source>What goes well, or: I do not know</source>
        <translation>Che cosa va bene, o: non lo so</translation>
    </message>
    <message>
        <source>What happens if we do nothing</source>
        <translation>Che cosa succede se non facciamo nulla</translation>
    </message>
    <message>
        <source>Whether the person knows of the request</source>
        <translation>Se la persona sa della richiesta</translation>
    </message>
    <message>
        <source>Why the person does not know yet</source>
        <translation>Perché la persona non lo sa ancora</translation>
    </message>
    <message>
        <source>A second reader who is somebody else</source>
        <translation>Un&apos;altra persona per la seconda lettura</translation>
    </message>
    <message>
        <source>Whether it is ours</source>
        <translation>Se spetta a noi</translation>
    </message>
    <message>
        <source>What the first reader proposes</source>
        <translation>Che cosa propone chi legge per primo</translation>
    </message>
    <message>
        <source>The answer of the second reader</source>
        <translation>La risposta della seconda lettura</translation>
    </message>
    <message>
        <source>A second reader who agrees</source>
        <translation>L&apos;accordo della seconda lettura</translation>
    </message>
    <message>
        <source>What the second reader says</source>
        <translation>Che cosa dice la seconda lettura</translation>
    </message>
    <message>
        <source>See what is kept</source>
        <translation>Vedere che cosa è conservato</translation>
    </message>
    <message>
        <source>Correct something</source>
        <translation>Correggere qualcosa</translation>
    </message>
    <message>
        <source>Restrict the use</source>
        <translation>Limitare l’uso</translation>
    </message>
    <message>
        <source>Erase something</source>
        <translation>Cancellare qualcosa</translation>
    </message>
    <message>
        <source>Object to the file</source>
        <translation>Opporsi al fascicolo</translation>
    </message>
    <message>
        <source>Complain</source>
        <translation>Presentare un reclamo</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>Identità verificata</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Ricerca fatta</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>Riletta</translation>
    </message>
    <message>
        <source>Answer sent</source>
        <translation>Risposta inviata</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accolta</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Accolta in parte</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Non accolta</translation>
    </message>
    <message>
        <source>Known in person</source>
        <translation>Conosciuta di persona</translation>
    </message>
    <message>
        <source>Document shown, not copied</source>
        <translation>Documento mostrato, non copiato</translation>
    </message>
    <message>
        <source>Called back on the agreed way</source>
        <translation>Richiamata nel modo concordato</translation>
    </message>
    <message>
        <source>Mandate of a representative seen</source>
        <translation>Mandato di un rappresentante visto</translation>
    </message>
    <message>
        <source>Time of the case is over</source>
        <translation>Il tempo del caso è scaduto</translation>
    </message>
    <message>
        <source>Text of a street contact</source>
        <translation>Testo di un contatto di strada</translation>
    </message>
    <message>
        <source>Request without a case</source>
        <translation>Richiesta senza caso</translation>
    </message>
    <message>
        <source>Content of a closed mediation</source>
        <translation>Contenuto di una mediazione chiusa</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Cancellare</translation>
    </message>
    <message>
        <source>Keep only codes, no text</source>
        <translation>Conservare solo i codici, nessun testo</translation>
    </message>
    <message>
        <source>Keep until a date</source>
        <translation>Conservare fino a una data</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Attende una seconda persona</translation>
    </message>
    <message>
        <source>Agreed, not carried out yet</source>
        <translation>Approvato, non ancora eseguito</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Non approvato</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Eseguito</translation>
    </message>
    <message>
        <source>Looked at who it is</source>
        <translation>Ha guardato chi è</translation>
    </message>
    <message>
        <source>Changed who it is</source>
        <translation>Ha modificato chi è</translation>
    </message>
    <message>
        <source>Searched for a rights request</source>
        <translation>Ricerca per una richiesta di diritti</translation>
    </message>
    <message>
        <source>Handed over in a file</source>
        <translation>Consegnato in un file</translation>
    </message>
    <message>
        <source>Put on paper</source>
        <translation>Messo su carta</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>For approval</source>
        <translation>Da approvare</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approvato</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Non più in uso</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Quartiere</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminario</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Open to everybody</source>
        <translation>Aperto a tutti</translation>
    </message>
    <message>
        <source>Meeting of partners</source>
        <translation>Incontro con i partner</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglese</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tedesco</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francese</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spagnolo</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Olandese</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svedese</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalano</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabo</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somalo</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persiano</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polacco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraino</translation>
    </message>
    <message>
        <source>For whom it is</source>
        <translation>Per chi è</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>La lingua</translation>
    </message>
    <message>
        <source>A second person, not its author</source>
        <translation>Una seconda persona, non chi l&apos;ha scritto</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Il testo</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>Un titolo</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Quando usarlo</translation>
    </message>
    <message>
        <source>A last day that is still to come</source>
        <translation>Un ultimo giorno ancora da venire</translation>
    </message>
    <message>
        <source>Why it was let go</source>
        <translation>Perché è stato lasciato</translation>
    </message>
    <message>
        <source>A first small step</source>
        <translation>Un primo piccolo passo</translation>
    </message>
    <message>
        <source>The check before</source>
        <translation>La verifica precedente</translation>
    </message>
    <message>
        <source>A support plan</source>
        <translation>Un piano di accompagnamento</translation>
    </message>
    <message>
        <source>At least one goal in the plan</source>
        <translation>Almeno un obiettivo nel piano</translation>
    </message>
    <message>
        <source>At least one strength in the plan</source>
        <translation>Almeno un punto di forza nel piano</translation>
    </message>
    <message>
        <source>That the person wants it</source>
        <translation>Che la persona lo voglia</translation>
    </message>
    <message>
        <source>The day on which it began</source>
        <translation>Il giorno in cui è cominciato</translation>
    </message>
    <message>
        <source>Needs met as far as possible</source>
        <translation>Bisogni soddisfatti per quanto possibile</translation>
    </message>
    <message>
        <source>Safety looked at</source>
        <translation>Sicurezza esaminata</translation>
    </message>
    <message>
        <source>The person knows, and may come back</source>
        <translation>La persona lo sa e può tornare</translation>
    </message>
    <message>
        <source>Copies at partners are known</source>
        <translation>Copie presso i partner note</translation>
    </message>
    <message>
        <source>Open tasks done or passed on</source>
        <translation>Compiti aperti svolti o passati</translation>
    </message>
    <message>
        <source>Go on as before</source>
        <translation>Continuare come prima</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Cambiare il piano</translation>
    </message>
    <message>
        <source>Refer to another service</source>
        <translation>Inviare a un altro servizio</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Chiudere il caso</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Che cosa è stato deciso</translation>
    </message>
    <message>
        <source>A day that is not still to come</source>
        <translation>Un giorno che non sia futuro</translation>
    </message>
    <message>
        <source>The day of the review</source>
        <translation>Il giorno del riesame</translation>
    </message>
    <message>
        <source>A second person who is somebody else</source>
        <translation>Un&apos;altra persona come seconda</translation>
    </message>
    <message>
        <source>An answer to each question</source>
        <translation>Una risposta a ogni domanda</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>Una seconda persona</translation>
    </message>
    <message>
        <source>Shows who told it</source>
        <translation>Mostra chi l’ha detto</translation>
    </message>
    <message>
        <source>Is about another person</source>
        <translation>Riguarda un’altra persona</translation>
    </message>
    <message>
        <source>Words of another side</source>
        <translation>Parole di un’altra parte</translation>
    </message>
    <message>
        <source>Name or contact of who asked</source>
        <translation>Nome o contatto di chi ha chiesto</translation>
    </message>
    <message>
        <source>How the identity was checked</source>
        <translation>Come è stata verificata l’identità</translation>
    </message>
    <message>
        <source>The search in everything that is kept</source>
        <translation>La ricerca in tutto ciò che è conservato</translation>
    </message>
    <message>
        <source>A look at each passage about others</source>
        <translation>Uno sguardo a ogni passo su altri</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation>Una decisione</translation>
    </message>
    <message>
        <source>The ground of the decision</source>
        <translation>Il motivo della decisione</translation>
    </message>
    <message>
        <source>That the person knows where to complain</source>
        <translation>Che la persona sa dove reclamare</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>In order: no. {seq} from {name} ({principal}), {count} changes.</source>
        <translation>In ordine: n. {seq} di {name} ({principal}), {count} modifiche.</translation>
    </message>
    <message>
        <source>Written: {file}, {count} changes. It can be read by {readers}.</source>
        <translation>Scritto: {file}, {count} modifiche. Leggibile da {readers}.</translation>
    </message>
    <message>
        <source>Brought in: {count} changes from {name}.</source>
        <translation>Acquisito: {count} modifiche di {name}.</translation>
    </message>
    <message>
        <source>Made: {file}, {pages} pages, serial {serial}.</source>
        <translation>Fatto: {file}, {pages} pagine, numero {serial}.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Frase segreta:</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>Add a comment</source>
        <translation>Aggiungi un commento</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <source>Everybody who can read the note can read it.</source>
        <translation>Può leggerlo chiunque può leggere l&apos;annotazione.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Aggiungi commento</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Two versions</source>
        <translation>Due versioni</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>leaves two versions undecided for now</comment>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Tieni queste</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Uguale in entrambe</translation>
    </message>
    <message>
        <source>Two versions of the note from {day}</source>
        <translation>Due versioni dell&apos;annotazione, {day}</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Due versioni di una voce</translation>
    </message>
    <message>
        <source>Choose for each part. Every version stays in the history.</source>
        <translation>Scegli per ogni parte. Ogni versione resta nella cronologia.</translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation>
            <numerusform>Resta %n scelta</numerusform>
            <numerusform>Restano %n scelte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Settled; every version stays in the history</source>
        <translation>Deciso; ogni versione resta nella cronologia</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Quick note</source>
        <translation>Nota rapida</translation>
    </message>
    <message>
        <source>{names} can read it</source>
        <translation>Possono leggerlo {names}</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>Solo tu puoi leggerlo</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>Bozza conservata {time}</translation>
    </message>
    <message>
        <source>Correct the note</source>
        <translation>Correggi l&apos;annotazione</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>Salva la correzione</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Salva l&apos;annotazione</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascia stare</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Scarta la bozza</translation>
    </message>
    <message>
        <source>Note saved to {name}</source>
        <translation>Annotazione salvata in {name}</translation>
    </message>
    <message>
        <source>Correction saved; the old text is in the history</source>
        <translation>Correzione salvata; il testo precedente è nella cronologia</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Bozza scartata</translation>
    </message>
    <message>
        <source>Correction left</source>
        <translation>Correzione abbandonata</translation>
    </message>
    <message>
        <source>Fold the note away</source>
        <translation>Ripiega l&apos;annotazione</translation>
    </message>
</context>
<context>
    <name>ConferenceForms</name>
    <message>
        <source>Invitation to a conference</source>
        <translation>Invito a una riunione sul caso</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Salva l’invito</translation>
    </message>
    <message>
        <source>Who convenes it</source>
        <translation>Chi la convoca</translation>
    </message>
    <message>
        <source>Day of the conference</source>
        <translation>Giorno della riunione</translation>
    </message>
    <message>
        <source>Do we take part?</source>
        <translation>Partecipiamo?</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Salva la decisione</translation>
    </message>
    <message>
        <source>We take part</source>
        <translation>Partecipiamo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Taking part, and speaking there, is our own decision.</source>
        <translation>Partecipare, e parlare lì, è una nostra decisione.</translation>
    </message>
    <message>
        <source>The conference was held</source>
        <translation>La riunione si è svolta</translation>
    </message>
    <message>
        <source>Save our side</source>
        <translation>Salva la nostra parte</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Chi c’era</translation>
    </message>
    <message>
        <source>Functions, one in each line.</source>
        <translation>Le funzioni, una per riga.</translation>
    </message>
    <message>
        <source>Did we speak about the person?</source>
        <translation>Abbiamo parlato della persona?</translation>
    </message>
    <message>
        <source>What others said about the person is not written down here. If it asks something of us, write the task.</source>
        <translation>Ciò che altri dicono della persona non si scrive qui. Se ci chiede qualcosa, scrivere il compito.</translation>
    </message>
    <message>
        <source>Task for us</source>
        <translation>Compito per noi</translation>
    </message>
    <message>
        <source>Save the task</source>
        <translation>Salva il compito</translation>
    </message>
    <message>
        <source>The person was</source>
        <translation>La persona è stata</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Perché no</translation>
    </message>
    <message>
        <source>Close the conference</source>
        <translation>Chiudi la riunione</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Legal instrument</source>
        <translation>Strumento giuridico</translation>
    </message>
    <message>
        <source>Law, decree, ordinance, or the prosecutor’s reasoned order.</source>
        <translation>Legge, decreto, ordinanza o autorizzazione motivata della procura.</translation>
    </message>
    <message>
        <source>Of which day</source>
        <translation>Di quale giorno</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Scopo</translation>
    </message>
    <message>
        <source>The invitation says who, what and why</source>
        <translation>L’invito dice chi, che cosa e perché</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Che cosa facciamo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Entro</translation>
    </message>
</context>
<context>
    <name>ConsentForms</name>
    <message>
        <source>What for</source>
        <translation>Per che cosa</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Che cosa esattamente</translation>
    </message>
    <message>
        <source>What is done or passed on, and for what. One thing only.</source>
        <translation>Che cosa si fa o si trasmette, e per che cosa. Una cosa sola.</translation>
    </message>
    <message>
        <source>For whom, if somebody gets something</source>
        <translation>Per chi, se qualcuno riceve qualcosa</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Chiesto il</translation>
    </message>
    <message>
        <source>Ask for a consent</source>
        <translation>Chiedi un consenso</translation>
    </message>
    <message>
        <source>Save the question</source>
        <translation>Salva la domanda</translation>
    </message>
    <message>
        <source>Each kind stands for itself: a yes to help is no yes to passing on.</source>
        <translation>Ogni tipo vale per sé: un sì all’aiuto non è un sì alla trasmissione.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Per chi</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dato il</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Vale fino al</translation>
    </message>
    <message>
        <source>Version of the text shown</source>
        <translation>Versione del testo mostrato</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>In quale lingua</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Before whom</source>
        <translation>Davanti a chi</translation>
    </message>
    <message>
        <source>A role is enough.</source>
        <translation>Basta un ruolo.</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Chi l’ha dato</translation>
    </message>
    <message>
        <source>How it was made sure that it was understood</source>
        <translation>Come ci si è accertati che fosse capito</translation>
    </message>
    <message>
        <source>It needs a last day.</source>
        <translation>Serve un ultimo giorno.</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation>Salva il consenso</translation>
    </message>
    <message>
        <source>Who, by role; or why nobody is asked.</source>
        <translation>Chi, per ruolo; o perché non si chiede a nessuno.</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Chi ha la responsabilità genitoriale</translation>
    </message>
    <message>
        <source>What the child says about it</source>
        <translation>Che cosa ne dice il minore</translation>
    </message>
    <message>
        <source>They say no</source>
        <translation>La risposta è no</translation>
    </message>
    <message>
        <source>Save the no</source>
        <translation>Salva il no</translation>
    </message>
    <message>
        <source>A no needs no reason, and nothing else changes by it.</source>
        <translation>Un no non ha bisogno di motivo, e non cambia altro.</translation>
    </message>
    <message>
        <source>They take it back</source>
        <translation>Il consenso viene revocato</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Revoca il consenso</translation>
    </message>
    <message>
        <source>From now on nothing leaves on its ground. What was sent before is listed.</source>
        <translation>Da ora su questa base non esce più nulla. Ciò che è uscito prima è elencato.</translation>
    </message>
    <message>
        <source>Its last day is past</source>
        <translation>L’ultimo giorno è passato</translation>
    </message>
    <message>
        <source>Save that it has expired</source>
        <translation>Salva la scadenza</translation>
    </message>
    <message>
        <source>To go on, ask again.</source>
        <translation>Per continuare, chiedere di nuovo.</translation>
    </message>
    <message>
        <source>Those who got something know</source>
        <translation>Chi ha ricevuto qualcosa lo sa</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Everybody on the list was told that the consent was withdrawn.</source>
        <translation>Tutti quelli in elenco sanno che il consenso è stato revocato.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
</context>
<context>
    <name>DangerSheet</name>
    <message>
        <source>Whoever is there decides, and tells the supervisor as soon as possible.</source>
        <translation>Chi è sul posto decide, e avvisa chi coordina appena possibile.</translation>
    </message>
    <message>
        <source>In danger: first make everybody safe</source>
        <translation>In pericolo: prima mettere tutti al sicuro</translation>
    </message>
    <message>
        <source>This laptop calls nobody and sends nothing. Ring yourself.</source>
        <translation>Questo portatile non chiama nessuno e non invia nulla. Telefonare di persona.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Chi decide</translation>
    </message>
    <message>
        <source>Afterwards, write down what happened and what was passed on. A second person looks at it within 24 hours.</source>
        <translation>Dopo, scrivere che cosa è successo e che cosa è stato trasmesso. Una seconda persona lo guarda entro 24 ore.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>closes the page about danger</comment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Scrivi che cosa è successo</translation>
    </message>
</context>
<context>
    <name>DateChip</name>
    <message>
        <source>No date yet</source>
        <translation>Ancora senza data</translation>
    </message>
    <message>
        <source>Opens a calendar</source>
        <translation>Apre un calendario</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Domani</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Tra una settimana</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ancora senza data</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Practice stick</source>
        <translation>Chiavetta di esercizio</translation>
    </message>
    <message>
        <source>Locks in {seconds} s. Any key keeps it open.</source>
        <translation>Si blocca tra {seconds} s. Un tasto qualsiasi lo tiene aperto.</translation>
    </message>
</context>
<context>
    <name>DisclosureForms</name>
    <message>
        <source>Prepare to pass something on</source>
        <translation>Prepara una trasmissione</translation>
    </message>
    <message>
        <source>Save, without passing it on</source>
        <translation>Salva, senza trasmettere</translation>
    </message>
    <message>
        <source>On what occasion</source>
        <translation>In quale occasione</translation>
    </message>
    <message>
        <source>For a conference, a court or the police a second person decides with you.</source>
        <translation>Per una riunione, un tribunale o la polizia decide anche una seconda persona.</translation>
    </message>
    <message>
        <source>Enter what was spoken</source>
        <translation>Registra ciò che è stato detto</translation>
    </message>
    <message>
        <source>Save what was spoken</source>
        <translation>Salva ciò che è stato detto</translation>
    </message>
    <message>
        <source>Within 24 hours. A second person then looks at it where two decide.</source>
        <translation>Entro 24 ore. Dove decidono in due, poi lo guarda una seconda persona.</translation>
    </message>
    <message>
        <source>Somebody asked and got nothing</source>
        <translation>Qualcuno ha chiesto e non ha avuto nulla</translation>
    </message>
    <message>
        <source>Save the refusal</source>
        <translation>Salva il rifiuto</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Chi ha chiesto</translation>
    </message>
    <message>
        <source>Which body</source>
        <translation>Quale ente</translation>
    </message>
    <message>
        <source>No names needed.</source>
        <translation>Non servono nomi.</translation>
    </message>
    <message>
        <source>What for, as they said</source>
        <translation>Per che cosa, a loro dire</translation>
    </message>
    <message>
        <source>Why nothing was passed on</source>
        <translation>Perché non è stato trasmesso nulla</translation>
    </message>
    <message>
        <source>{kind}, for {name}: {contents}</source>
        <translation>{kind}, per {name}: {contents}</translation>
    </message>
    <message>
        <source>Decide as the second person</source>
        <translation>Decidi come seconda persona</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Sono d’accordo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>What is left out, and why the rest is needed</source>
        <translation>Che cosa si omette, e perché il resto serve</translation>
    </message>
    <message>
        <source>Pass it on now</source>
        <translation>Trasmetti ora</translation>
    </message>
    <message>
        <source>Save that it was passed on</source>
        <translation>Salva la trasmissione</translation>
    </message>
    <message>
        <source>It stands in the register for good. Nothing is sent by this laptop.</source>
        <translation>Resta nel registro. Questo portatile non invia nulla.</translation>
    </message>
    <message>
        <source>It is not passed on</source>
        <translation>Non viene trasmesso</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Salva la decisione</translation>
    </message>
    <message>
        <source>What they confirmed or answered</source>
        <translation>Che cosa hanno confermato o risposto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>They confirmed it</source>
        <translation>La ricezione è confermata</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Salva la risposta</translation>
    </message>
    <message>
        <source>What they were told</source>
        <translation>Che cosa è stato comunicato</translation>
    </message>
    <message>
        <source>They were told later</source>
        <translation>Avviso successivo</translation>
    </message>
    <message>
        <source>Save the notice</source>
        <translation>Salva l’avviso</translation>
    </message>
    <message>
        <source>For whom: body</source>
        <translation>Per chi: ente</translation>
    </message>
    <message>
        <source>Function of whoever gets it</source>
        <translation>Funzione di chi lo riceve</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Per che cosa</translation>
    </message>
    <message>
        <source>What, item by item</source>
        <translation>Che cosa, punto per punto</translation>
    </message>
    <message>
        <source>One line for each item, as little as will do.</source>
        <translation>Una riga per punto, il meno possibile.</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Fondamento giuridico</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Che cosa si omette</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>If there is none, why</source>
        <translation>Se non c’è, perché</translation>
    </message>
    <message>
        <source>Does the person know?</source>
        <translation>La persona lo sa?</translation>
    </message>
    <message>
        <source>If not or later, why</source>
        <translation>Se no o più tardi, perché</translation>
    </message>
    <message>
        <source>The legal service answered on</source>
        <translation>Risposta del servizio legale il</translation>
    </message>
    <message>
        <source>Stop, and ask the legal service before any answer.</source>
        <translation>Fermarsi, e chiedere al servizio legale prima di rispondere.</translation>
    </message>
    <message>
        <source>Without a legal ground and two people, the answer is no.</source>
        <translation>Senza un fondamento giuridico e due persone, la risposta è no.</translation>
    </message>
</context>
<context>
    <name>DoubtCard</name>
    <message>
        <source>Yours</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Autore sconosciuto</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(lasciato vuoto)</translation>
    </message>
    <message>
        <source>Keep {name}’s</source>
        <translation>Tieni quello di {name}</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Tieni il mio</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Tieni entrambi</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Mediation session</source>
        <translation>Incontro di mediazione</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>per {name}</translation>
    </message>
    <message>
        <source>Something left</source>
        <translation>Qualcosa è uscito</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>in a file</comment>
        <translation>
            <numerusform>%n annotazione</numerusform>
            <numerusform>%n annotazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <comment>in a file</comment>
        <translation>
            <numerusform>%n incontro</numerusform>
            <numerusform>%n incontri</numerusform>
        </translation>
    </message>
    <message>
        <source>changes</source>
        <translation>modifiche</translation>
    </message>
    <message>
        <source>Brought in from {name}’s file: {what}</source>
        <translation>Acquisito dal file di {name}: {what}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
    <message>
        <source>This was not foreseen. What you typed is still there; nothing else was changed.</source>
        <translation>Non era previsto. Quello che hai scritto è ancora lì; nient&apos;altro è cambiato.</translation>
    </message>
    <message>
        <source>A choice is left</source>
        <translation>Resta una scelta</translation>
    </message>
    <message>
        <source>Both sides changed it. Choose yours, theirs or both, then bring it in.</source>
        <translation>Entrambe le parti l&apos;hanno modificato. Scegli il tuo, il loro o entrambi, poi acquisiscilo.</translation>
    </message>
    <message>
        <source>Too late to take it back</source>
        <translation>Troppo tardi per tornare indietro</translation>
    </message>
    <message>
        <source>An import can be taken back for 30 days.</source>
        <translation>Un&apos;importazione si può annullare per 30 giorni.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fermato</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>L&apos;hai fermato. Niente è cambiato.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Non leggibile</translation>
    </message>
    <message>
        <source>The file is not in the form that it should have.</source>
        <translation>Il file non ha la forma che dovrebbe avere.</translation>
    </message>
    <message>
        <source>An entry is not in order</source>
        <translation>Una voce non è in ordine</translation>
    </message>
    <message>
        <source>It breaks the rules of its form and was not taken.</source>
        <translation>Viola le regole della sua forma e non è stata presa.</translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation>Non è possibile</translation>
    </message>
    <message>
        <source>A rule of the work does not allow it. Nothing was changed.</source>
        <translation>Una regola del lavoro non lo consente. Niente è cambiato.</translation>
    </message>
    <message>
        <source>The review of this case is overdue</source>
        <translation>Il riesame di questo caso è in ritardo</translation>
    </message>
    <message>
        <source>It is {days} days late. Hold the review first. Hand-overs, and what safety or a right asks for, can leave meanwhile.</source>
        <translation>È in ritardo di {days} giorni. Prima tenere il riesame. Passaggi e ciò che chiede la sicurezza o un diritto possono uscire intanto.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Manca qualcosa</translation>
    </message>
    <message>
        <source>Please fill in what is marked, then save again.</source>
        <translation>Compila ciò che è segnato, poi salva di nuovo.</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Il testo è troppo lungo</translation>
    </message>
    <message>
        <source>One text can hold 64 kilobytes, about 30 pages. Yours is all still here; shorten it or divide it into two notes.</source>
        <translation>Un testo può contenere 64 kilobyte, circa 30 pagine. Il tuo è ancora tutto qui; accorcialo o dividilo in due annotazioni.</translation>
    </message>
    <message>
        <source>The note is too long</source>
        <translation>L&apos;annotazione è troppo lunga</translation>
    </message>
    <message>
        <source>One note can hold 256 kilobytes in all. Yours is all still here; divide it into two notes.</source>
        <translation>Un&apos;annotazione può contenere 256 kilobyte in tutto. La tua è ancora tutta qui; dividila in due annotazioni.</translation>
    </message>
    <message>
        <source>Please choose again</source>
        <translation>Scegli di nuovo</translation>
    </message>
    <message>
        <source>What was chosen is no longer in the list.</source>
        <translation>Ciò che era scelto non è più nell&apos;elenco.</translation>
    </message>
    <message>
        <source>The date is not readable</source>
        <translation>La data non è leggibile</translation>
    </message>
    <message>
        <source>Write it as day, month and year.</source>
        <translation>Scrivila come giorno, mese e anno.</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>L&apos;annotazione è vuota</translation>
    </message>
    <message>
        <source>Write down at least one thing that was seen or said.</source>
        <translation>Scrivi almeno una cosa che è stata vista o detta.</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Che altro potrebbe spiegarlo?</translation>
    </message>
    <message>
        <source>A reading needs at least one other explanation beside it.</source>
        <translation>Un&apos;interpretazione ha bisogno di almeno un&apos;altra spiegazione accanto.</translation>
    </message>
    <message>
        <source>Nothing in the person&apos;s own words</source>
        <translation>Niente nelle parole della persona</translation>
    </message>
    <message>
        <source>Add a line that they said, or say why there is none.</source>
        <translation>Aggiungi una frase che ha detto, o di&apos; perché non ce n&apos;è.</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Come lo sai?</translation>
    </message>
    <message>
        <source>Mark each line: seen, told to you, or their own words.</source>
        <translation>Segna ogni riga: visto, riferito a te o parole proprie.</translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation>Chi te l&apos;ha detto?</translation>
    </message>
    <message>
        <source>Choose a role, such as relative or school. No name needed.</source>
        <translation>Scegli un ruolo, come familiare o scuola. Non serve il nome.</translation>
    </message>
    <message>
        <source>A rumour cannot be kept in a case</source>
        <translation>Una voce non verificata non va in un caso</translation>
    </message>
    <message>
        <source>Leave it out, or ask somebody who saw it themselves.</source>
        <translation>Lasciala fuori, o chiedi a chi l&apos;ha visto di persona.</translation>
    </message>
    <message>
        <source>A strength comes first</source>
        <translation>Prima un punto di forza</translation>
    </message>
    <message>
        <source>Write down one thing that this person does well, then the concern.</source>
        <translation>Scrivi una cosa che questa persona fa bene, poi la preoccupazione.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Perché si corregge?</translation>
    </message>
    <message>
        <source>A few words are enough. The old text stays in the history.</source>
        <translation>Bastano poche parole. Il testo precedente resta nella cronologia.</translation>
    </message>
    <message>
        <source>Somebody else wrote this</source>
        <translation>L’ha scritto qualcun altro</translation>
    </message>
    <message>
        <source>Only its author puts it into the bin. It stays as it is.</source>
        <translation>Solo chi l’ha scritto lo mette nel cestino. Resta com’è.</translation>
    </message>
    <message>
        <source>Somebody else wrote this note</source>
        <translation>Questa annotazione l&apos;ha scritta un&apos;altra persona</translation>
    </message>
    <message>
        <source>Its author, the lead worker or the stand-in can correct it. You can comment on it.</source>
        <translation>Può correggerla chi l&apos;ha scritta, l&apos;incaricato o il sostituto. Tu puoi commentarla.</translation>
    </message>
    <message>
        <source>Your role does not do this</source>
        <translation>Il tuo ruolo non fa questo</translation>
    </message>
    <message>
        <source>Ask the lead worker or the supervisor. Nothing was changed.</source>
        <translation>Chiedi all&apos;incaricato o al responsabile di servizio. Niente è cambiato.</translation>
    </message>
    <message>
        <source>Not yet possible</source>
        <translation>Non ancora possibile</translation>
    </message>
    <message>
        <source>An earlier step is still missing. Nothing was changed.</source>
        <translation>Manca ancora un passo precedente. Niente è cambiato.</translation>
    </message>
    <message>
        <source>A side has not agreed yet</source>
        <translation>Una parte non ha ancora accettato</translation>
    </message>
    <message>
        <source>Every side that is present must have agreed by the day of the session. Enter its consent first.</source>
        <translation>Ogni parte presente deve aver accettato entro il giorno dell&apos;incontro. Inserisci prima la sua accettazione.</translation>
    </message>
    <message>
        <source>Not judged suitable</source>
        <translation>Non valutata adatta</translation>
    </message>
    <message>
        <source>Judge first whether a mediation suits this conflict.</source>
        <translation>Valuta prima se una mediazione è adatta a questo conflitto.</translation>
    </message>
    <message>
        <source>Sealed notes never leave</source>
        <translation>Le annotazioni sigillate non escono mai</translation>
    </message>
    <message>
        <source>They belong to the mediator and stay on this laptop.</source>
        <translation>Sono di chi media e restano su questo portatile.</translation>
    </message>
    <message>
        <source>Nothing new to hand over</source>
        <translation>Niente di nuovo da consegnare</translation>
    </message>
    <message>
        <source>These people have everything that they may read.</source>
        <translation>Queste persone hanno tutto ciò che possono leggere.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>This entry is not on this laptop.</source>
        <translation>Questa voce non è su questo portatile.</translation>
    </message>
    <message>
        <source>It has changed meanwhile</source>
        <translation>Nel frattempo è cambiato</translation>
    </message>
    <message>
        <source>Your text is still here. Look at the new version, then save again.</source>
        <translation>Il tuo testo è ancora qui. Guarda la nuova versione, poi salva di nuovo.</translation>
    </message>
    <message>
        <source>The notes cannot be opened</source>
        <translation>Le annotazioni non si aprono</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the city&apos;s IT desk for help.</source>
        <translation>Niente è cambiato. Chiedi aiuto all&apos;informatica del Comune.</translation>
    </message>
    <message>
        <source>The key file is not one of ours</source>
        <translation>Il file delle chiavi non è dei nostri</translation>
    </message>
    <message>
        <source>Somebody may have exchanged it. Put the file vault.keys back from a backup.</source>
        <translation>Forse qualcuno l&apos;ha scambiato. Rimetti il file vault.keys da una copia di sicurezza.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess</source>
        <translation>Questa frase segreta è troppo facile da indovinare</translation>
    </message>
    <message>
        <source>Take the one that is offered, or at least four plain words.</source>
        <translation>Prendi quella proposta, o almeno quattro parole semplici.</translation>
    </message>
    <message>
        <source>The recovery code has a slip in it</source>
        <translation>C&apos;è un errore nella chiave di recupero</translation>
    </message>
    <message>
        <source>Compare it with your sheet, group by group.</source>
        <translation>Confrontala con il tuo foglio, gruppo per gruppo.</translation>
    </message>
    <message>
        <source>These shares cannot be used</source>
        <translation>Queste parti non si possono usare</translation>
    </message>
    <message>
        <source>Two different shares are needed, both from the newest set.</source>
        <translation>Servono due parti diverse, entrambe della serie più recente.</translation>
    </message>
    <message>
        <source>The share has a slip in it</source>
        <translation>C&apos;è un errore nella parte</translation>
    </message>
    <message>
        <source>It has twenty words. Compare them with the paper.</source>
        <translation>Ha venti parole. Confrontale con il foglio.</translation>
    </message>
    <message>
        <source>This share is not valid here</source>
        <translation>Questa parte qui non è valida</translation>
    </message>
    <message>
        <source>It belongs to other notes, or newer shares have taken its place.</source>
        <translation>Appartiene ad altre note, o parti più recenti l&apos;hanno sostituita.</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation>Questo file non si può usare</translation>
    </message>
    <message>
        <source>It is cut, altered or something else. Ask for it again.</source>
        <translation>È troncato, alterato o è un&apos;altra cosa. Chiedilo di nuovo.</translation>
    </message>
    <message>
        <source>Your city keeps no key to these notes</source>
        <translation>La tua città non conserva una chiave di queste note</translation>
    </message>
    <message>
        <source>Use your recovery code, or two of your three shares.</source>
        <translation>Usa la chiave di recupero, oppure due delle tue tre parti.</translation>
    </message>
    <message>
        <source>No request is waiting for this answer</source>
        <translation>Nessuna richiesta aspetta questa risposta</translation>
    </message>
    <message>
        <source>An answer opens the notes once. Ask your city again from this laptop.</source>
        <translation>Una risposta apre le note una sola volta. Chiedi di nuovo alla tua città da questo portatile.</translation>
    </message>
    <message>
        <source>The numbers are not the same</source>
        <translation>I numeri non coincidono</translation>
    </message>
    <message>
        <source>No answer was made. Ask the worker for the file and its number again.</source>
        <translation>Non è stata fatta alcuna risposta. Chiedi di nuovo il file e il suo numero.</translation>
    </message>
    <message>
        <source>The notes on this disk are damaged</source>
        <translation>Le annotazioni su questo disco sono danneggiate</translation>
    </message>
    <message>
        <source>Nothing was changed. What can still be read can be brought back, together with the newest backup.</source>
        <translation>Nulla è stato cambiato. Ciò che si può ancora leggere si può recuperare, insieme all&apos;ultima copia di sicurezza.</translation>
    </message>
    <message>
        <source>Something here is not what was signed</source>
        <translation>Qualcosa qui non è ciò che è stato firmato</translation>
    </message>
    <message>
        <source>It is not shown. Check now under Settings, This laptop; then ask IT.</source>
        <translation>Non viene mostrato. Verifica ora in Impostazioni, Questo portatile; poi chiedi all&apos;informatica.</translation>
    </message>
    <message>
        <source>There are notes here already</source>
        <translation>Qui ci sono già annotazioni</translation>
    </message>
    <message>
        <source>Nothing was changed. Open them, or choose another name.</source>
        <translation>Niente è cambiato. Aprile, o scegli un altro nome.</translation>
    </message>
    <message>
        <source>That place did not take it</source>
        <translation>Quel posto non l’ha accettato</translation>
    </message>
    <message>
        <source>Your text is still here. Choose another place.</source>
        <translation>Il tuo testo è ancora qui. Scegli un altro posto.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Il disco è pieno</translation>
    </message>
    <message>
        <source>It was not saved. Your text is still here: free some space, then save again.</source>
        <translation>Non è stato salvato. Il tuo testo è ancora qui: libera spazio, poi salva di nuovo.</translation>
    </message>
    <message>
        <source>These notes are already open</source>
        <translation>Queste annotazioni sono già aperte</translation>
    </message>
    <message>
        <source>Another window has them. Use that one, or close it first.</source>
        <translation>Le ha un&apos;altra finestra. Usa quella, o chiudila prima.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Il file delle chiavi è danneggiato</translation>
    </message>
    <message>
        <source>Without it nobody can open the notes. Put the file vault.keys back from a backup.</source>
        <translation>Senza di esso nessuno può aprire le annotazioni. Rimetti il file vault.keys da una copia di sicurezza.</translation>
    </message>
    <message>
        <source>There are no notes here</source>
        <translation>Qui non ci sono annotazioni</translation>
    </message>
    <message>
        <source>Set up this laptop first, or name another folder.</source>
        <translation>Prepara prima questo portatile, o indica un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>These notes are older than they were</source>
        <translation>Queste annotazioni sono più vecchie di prima</translation>
    </message>
    <message>
        <source>A backup may have been put back. Ask your supervisor to send you what is missing.</source>
        <translation>Forse è stata rimessa una copia di sicurezza. Chiedi al tuo responsabile di servizio di inviarti ciò che manca.</translation>
    </message>
    <message>
        <source>A newer version made these notes</source>
        <translation>Queste annotazioni sono di una versione più nuova</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the IT desk for the newer version.</source>
        <translation>Niente è cambiato. Chiedi all&apos;informatica la versione più nuova.</translation>
    </message>
    <message>
        <source>The disk refuses to work</source>
        <translation>Il disco si rifiuta di lavorare</translation>
    </message>
    <message>
        <source>It was not saved. Your text is still here. Ask the IT desk to look at it.</source>
        <translation>Non è stato salvato. Il tuo testo è ancora qui. Chiedi all&apos;informatica di controllarlo.</translation>
    </message>
    <message>
        <source>Practice and real work never meet</source>
        <translation>Esercizio e lavoro vero non si incontrano mai</translation>
    </message>
    <message>
        <source>One is practice, the other is not. Nothing was done.</source>
        <translation>Uno è esercizio, l&apos;altro no. Non è stato fatto niente.</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>Non è la frase segreta</translation>
    </message>
    <message>
        <source>Try again. Spaces and capital letters count.</source>
        <translation>Riprova. Contano gli spazi e le maiuscole.</translation>
    </message>
    <message>
        <source>The file was refused</source>
        <translation>Il file è stato rifiutato</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Non ne è stato conservato niente.</translation>
    </message>
    <message>
        <source>Already brought in</source>
        <translation>Già acquisito</translation>
    </message>
    <message>
        <source>This file is not new here. Nothing changed.</source>
        <translation>Questo file qui non è nuovo. Niente è cambiato.</translation>
    </message>
    <message>
        <source>The file could not be checked</source>
        <translation>Il file non ha potuto essere verificato</translation>
    </message>
    <message>
        <source>What is inside is not what its sender signed. Nothing was opened.</source>
        <translation>Il contenuto non è ciò che il mittente ha firmato. Non è stato aperto niente.</translation>
    </message>
    <message>
        <source>Its list of contents is not in order. Nothing was opened.</source>
        <translation>Il suo indice non è in ordine. Non è stato aperto niente.</translation>
    </message>
    <message>
        <source>An entry in it is not in order. Nothing was opened.</source>
        <translation>Una sua voce non è in ordine. Non è stato aperto niente.</translation>
    </message>
    <message>
        <source>Its signature does not fit the sender. Nothing was opened.</source>
        <translation>La firma non corrisponde al mittente. Non è stato aperto niente.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Il file è danneggiato</translation>
    </message>
    <message>
        <source>It was cut or altered on the way. Ask the sender to export it again.</source>
        <translation>È stato troncato o alterato per strada. Chiedi al mittente di esportarlo di nuovo.</translation>
    </message>
    <message>
        <source>The sender&apos;s certificate has ended</source>
        <translation>Il certificato del mittente è scaduto</translation>
    </message>
    <message>
        <source>It needs to be renewed before files can be brought in.</source>
        <translation>Va rinnovato prima di poter acquisire file.</translation>
    </message>
    <message>
        <source>Two different exports carry the number {seq}</source>
        <translation>Due esportazioni diverse portano il numero {seq}</translation>
    </message>
    <message>
        <source>The sender&apos;s laptop was restored from an old copy, or somebody else uses its key. Call them. Nothing was opened.</source>
        <translation>Il portatile del mittente è stato ripristinato da una vecchia copia, o qualcun altro usa la sua chiave. Telefona. Non è stato aperto niente.</translation>
    </message>
    <message>
        <source>This is not an export file</source>
        <translation>Questo non è un file di esportazione</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .liaise.</source>
        <translation>Scegli un file il cui nome finisce in .liaise.</translation>
    </message>
    <message>
        <source>This file is for somebody else</source>
        <translation>Questo file è per qualcun altro</translation>
    </message>
    <message>
        <source>It is not addressed to this laptop and stays closed.</source>
        <translation>Non è indirizzato a questo portatile e resta chiuso.</translation>
    </message>
    <message>
        <source>The sender&apos;s laptop was withdrawn</source>
        <translation>Il portatile del mittente è stato ritirato</translation>
    </message>
    <message>
        <source>It was reported lost. Exports after that are not accepted.</source>
        <translation>È stato dichiarato perso. Le esportazioni successive non si accettano.</translation>
    </message>
    <message>
        <source>The backup cannot be used</source>
        <translation>La copia di sicurezza non è utilizzabile</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was changed.</source>
        <translation>Sceglierne un’altra. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Questa copia di sicurezza è danneggiata</translation>
    </message>
    <message>
        <source>Parts of it are not as they were written. Nothing was changed; choose another one.</source>
        <translation>Alcune parti non sono più come sono state scritte. Non è stato modificato nulla; sceglierne un’altra.</translation>
    </message>
    <message>
        <source>This backup does not belong here</source>
        <translation>Questa copia di sicurezza non appartiene a queste note</translation>
    </message>
    <message>
        <source>It is of other notes, or opens with other keys. Nothing was changed.</source>
        <translation>Contiene altre note o si apre con altre chiavi. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>There is no good backup here</source>
        <translation>Qui non c’è una copia di sicurezza integra</translation>
    </message>
    <message>
        <source>Put in a stick that holds one, then try again.</source>
        <translation>Inserire una chiavetta che ne contiene una, poi riprovare.</translation>
    </message>
    <message>
        <source>There is not enough room</source>
        <translation>Non c&apos;è abbastanza spazio</translation>
    </message>
    <message>
        <source>Free some space there and try again.</source>
        <translation>Libera spazio lì e riprova.</translation>
    </message>
    <message>
        <source>The stick or folder cannot be used</source>
        <translation>La chiavetta o la cartella non si può usare</translation>
    </message>
    <message>
        <source>Put the stick in again, or choose another folder.</source>
        <translation>Reinserisci la chiavetta, o scegli un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>The file could not be attached</source>
        <translation>Non è stato possibile allegare il file</translation>
    </message>
    <message>
        <source>The note is as it was. Try it again.</source>
        <translation>La nota è rimasta com’era. Riprova.</translation>
    </message>
    <message>
        <source>This kind of file cannot be attached</source>
        <translation>Questo tipo di file non si può allegare</translation>
    </message>
    <message>
        <source>Pictures (PNG, JPEG), PDF and sound (Ogg, MP3, M4A, WAV, FLAC) can. What counts is what is in the file, not what it is called.</source>
        <translation>Sono ammessi immagini (PNG, JPEG), PDF e audio (Ogg, MP3, M4A, WAV, FLAC). Conta ciò che è nel file, non il suo nome.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Il file è troppo grande</translation>
    </message>
    <message>
        <source>A picture can have 64 megabytes, anything else one gigabyte. Make it smaller or divide it.</source>
        <translation>Un’immagine può avere 64 megabyte, il resto un gigabyte. Riducilo o dividilo.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Il file è vuoto</translation>
    </message>
    <message>
        <source>There is nothing in it that could be attached.</source>
        <translation>Non contiene nulla da allegare.</translation>
    </message>
    <message>
        <source>No more files fit to this note</source>
        <translation>Questa nota non può avere altri file</translation>
    </message>
    <message>
        <source>A note can have {limit} files. Write another note for the rest.</source>
        <translation>Una nota può avere {limit} file. Scrivi un’altra nota per il resto.</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <translation>L’immagine è danneggiata</translation>
    </message>
    <message>
        <source>A part is missing or altered. Take it again from where it came from.</source>
        <translation>Una parte manca o è alterata. Riprendila da dove viene.</translation>
    </message>
    <message>
        <source>The picture has too many pixels</source>
        <translation>L’immagine ha troppi pixel</translation>
    </message>
    <message>
        <source>Programs could stumble over it: {width} by {height} pixels. Save it smaller and attach that.</source>
        <translation>I programmi potrebbero bloccarsi: {width} per {height} pixel. Salvala più piccola e allega quella.</translation>
    </message>
    <message>
        <source>The file could not be read to its end</source>
        <translation>Non è stato possibile leggere il file fino in fondo</translation>
    </message>
    <message>
        <source>Perhaps the stick was pulled, or another program holds the file. The note is as it was.</source>
        <translation>Forse la chiavetta è stata tolta o un altro programma tiene il file. La nota è rimasta com’era.</translation>
    </message>
    <message>
        <source>The file is not on this laptop</source>
        <translation>Il file non è su questo portatile</translation>
    </message>
    <message>
        <source>It has not come along yet, or was erased. Ask whoever attached it for a new transfer file.</source>
        <translation>Non è ancora arrivato o è stato cancellato. Chiedi un nuovo file di trasferimento a chi l’ha allegato.</translation>
    </message>
    <message>
        <source>The file is damaged on this laptop</source>
        <translation>Il file è danneggiato su questo portatile</translation>
    </message>
    <message>
        <source>It is no longer what it was when it was attached, so it is not given out. Somebody who has it can attach it again.</source>
        <translation>Non è più com’era quando è stato allegato, perciò non viene consegnato. Chi lo ha ancora può allegarlo di nuovo.</translation>
    </message>
    <message>
        <source>Somebody else attached this file</source>
        <translation>Questo file l’ha allegato un’altra persona</translation>
    </message>
    <message>
        <source>Only they or the supervisor can remove it.</source>
        <translation>Solo questa persona o il responsabile di servizio può toglierlo.</translation>
    </message>
    <message>
        <source>No program opens this file</source>
        <translation>Nessun programma apre questo file</translation>
    </message>
    <message>
        <source>Save a copy of it, and open that where there is one.</source>
        <translation>Salvane una copia e aprila dove ce n’è uno.</translation>
    </message>
    <message>
        <source>The copy could not be saved there</source>
        <translation>Non è stato possibile salvare la copia in quel posto</translation>
    </message>
    <message>
        <source>The place is full, was pulled out, or cannot be written. Nothing was left there; choose another place.</source>
        <translation>Il posto è pieno, è stato tolto o non si può scrivere. Non vi è rimasto nulla; scegline un altro.</translation>
    </message>
    <message>
        <source>It is larger than it says, or than is allowed.</source>
        <translation>È più grande di quanto dice, o di quanto è permesso.</translation>
    </message>
    <message>
        <source>A newer version made this file</source>
        <translation>Questo file è di una versione più nuova</translation>
    </message>
    <message>
        <source>Ask the IT desk for the newer version of Liaise.</source>
        <translation>Chiedi all&apos;informatica la versione più nuova di Liaise.</translation>
    </message>
    <message>
        <source>Your city has not certified this sender</source>
        <translation>Il Comune non ha certificato questo mittente</translation>
    </message>
    <message>
        <source>Nothing was opened. A supervisor of your city has to enrol the sender first.</source>
        <translation>Non è stato aperto niente. Un responsabile di servizio del Comune deve prima registrare il mittente.</translation>
    </message>
    <message>
        <source>The city pack cannot be used</source>
        <translation>Il pacchetto della città non si può usare</translation>
    </message>
    <message>
        <source>Ask the IT desk for the city pack.</source>
        <translation>Chiedi all&apos;informatica il pacchetto della città.</translation>
    </message>
    <message>
        <source>The city pack is damaged</source>
        <translation>Il pacchetto della città è danneggiato</translation>
    </message>
    <message>
        <source>Ask the IT desk for a new copy of it.</source>
        <translation>Chiedine all&apos;informatica una nuova copia.</translation>
    </message>
    <message>
        <source>The city pack is not from your city</source>
        <translation>Il pacchetto non è della tua città</translation>
    </message>
    <message>
        <source>Somebody else signed it. It was not opened.</source>
        <translation>L&apos;ha firmato qualcun altro. Non è stato aperto.</translation>
    </message>
    <message>
        <source>The paper could not be made</source>
        <translation>Il documento non si è potuto fare</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Non è stato scritto niente.</translation>
    </message>
    <message>
        <source>The paper could not be saved there</source>
        <translation>Il documento non si è potuto salvare lì</translation>
    </message>
    <message>
        <source>Choose another folder. Nothing was written.</source>
        <translation>Scegli un&apos;altra cartella. Non è stato scritto niente.</translation>
    </message>
    <message>
        <source>This case is restricted</source>
        <translation>Questo caso è limitato</translation>
    </message>
    <message>
        <source>It can be read by the lead worker and the data protection officer; nothing in it is changed until the restriction is lifted.</source>
        <translation>Il referente e il responsabile della protezione dei dati possono leggerlo; nulla vi cambia finché la limitazione non è revocata.</translation>
    </message>
    <message>
        <source>This consent does not stand</source>
        <translation>Questo consenso non vale</translation>
    </message>
    <message>
        <source>It was withdrawn, has expired, or is for something else. Nothing leaves on its ground.</source>
        <translation>È stato revocato, è scaduto o riguarda altro. Su questa base non esce nulla.</translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation>Serve una seconda persona</translation>
    </message>
    <message>
        <source>Whoever decided or wrote it cannot be the second person as well.</source>
        <translation>Chi l’ha deciso o scritto non può essere anche la seconda persona.</translation>
    </message>
    <message>
        <source>Nothing leaves this way</source>
        <translation>Così non esce nulla</translation>
    </message>
    <message>
        <source>No file and no paper goes to an intelligence service. What was compelled is only noted, and the legal service is asked.</source>
        <translation>Nessun file e nessuna carta va a un servizio di intelligence. Ciò che è stato imposto viene solo annotato, e si chiede al servizio legale.</translation>
    </message>
    <message>
        <source>No second person has approved it</source>
        <translation>Nessuna seconda persona l’ha approvato</translation>
    </message>
    <message>
        <source>Prepare it in the case under Consents and sharing, for the same recipient; a second person approves it there.</source>
        <translation>Prepararlo nel caso sotto Consensi e condivisione, per lo stesso destinatario; lì lo approva una seconda persona.</translation>
    </message>
    <message>
        <source>Whoever proposed it cannot agree to it. A colleague decides on their own laptop; it travels with the next file.</source>
        <translation>Chi lo ha proposto non può approvarlo. Un collega decide sul proprio computer; viaggia con il prossimo file.</translation>
    </message>
    <message>
        <source>Keeping longer takes two people</source>
        <translation>Conservare più a lungo si decide in due</translation>
    </message>
    <message>
        <source>Name a ground and a day to come under “Keep or erase”; a second person agrees.</source>
        <translation>Indicare un motivo e un giorno futuro in «Conservare o cancellare»; una seconda persona approva.</translation>
    </message>
    <message>
        <source>What is it needed for?</source>
        <translation>A che cosa serve?</translation>
    </message>
    <message>
        <source>Choose or write a reason; it stands in the access log.</source>
        <translation>Scegliere o scrivere un motivo; resta nel registro degli accessi.</translation>
    </message>
    <message>
        <source>Who cares for this minor?</source>
        <translation>Chi si occupa di questo minore?</translation>
    </message>
    <message>
        <source>Name a guardian, or say why none is named.</source>
        <translation>Indicare un tutore, o dire perché non è indicato.</translation>
    </message>
    <message>
        <source>Not everything was read</source>
        <translation>Non tutto è stato letto</translation>
    </message>
    <message>
        <source>Decide for each passage about others whether it is masked: {left} left.</source>
        <translation>Decidere per ogni passo su altri se coprirlo: ne restano {left}.</translation>
    </message>
    <message>
        <source>The text is too long for a contact</source>
        <translation>Il testo è troppo lungo per un contatto</translation>
    </message>
    <message>
        <source>It holds {limit} characters; yours has {size}. Nothing typed is lost.</source>
        <translation>Può contenere {limit} caratteri; il tuo ne ha {size}. Nulla di ciò che è scritto va perso.</translation>
    </message>
    <message>
        <source>Too many themes</source>
        <translation>Troppi temi</translation>
    </message>
    <message>
        <source>Choose up to {limit}, the ones that mattered most.</source>
        <translation>Sceglierne al massimo {limit}, i più importanti.</translation>
    </message>
    <message>
        <source>The numbers do not fit</source>
        <translation>I numeri non corrispondono</translation>
    </message>
    <message>
        <source>More people are counted here than there were. Correct one of the numbers.</source>
        <translation>Qui sono contate più persone di quante fossero presenti. Correggere uno dei numeri.</translation>
    </message>
    <message>
        <source>The times do not fit</source>
        <translation>Gli orari non corrispondono</translation>
    </message>
    <message>
        <source>A round ends after it begins, and within a day. Correct one of the times.</source>
        <translation>Un’uscita finisce dopo l’inizio, ed entro un giorno. Correggere uno degli orari.</translation>
    </message>
    <message>
        <source>This round has ended</source>
        <translation>Questa uscita è terminata</translation>
    </message>
    <message>
        <source>Start a new round. Nothing was changed.</source>
        <translation>Iniziare una nuova uscita. Nulla è stato modificato.</translation>
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
        <translation>Caratteri, icone e lingue ci sono.</translation>
    </message>
    <message>
        <source>Fonts, icons or languages are missing: install again.</source>
        <translation>Mancano caratteri, icone o lingue: installa di nuovo.</translation>
    </message>
    <message>
        <source>There is no valid city pack: exports stay closed.</source>
        <translation>Non c&apos;è un pacchetto di città valido: le esportazioni restano chiuse.</translation>
    </message>
    <message>
        <source>City pack: {city}, version {version}.</source>
        <translation>Pacchetto di città: {city}, versione {version}.</translation>
    </message>
    <message>
        <source>The folder of vaults cannot be read.</source>
        <translation>La cartella delle annotazioni non si può leggere.</translation>
    </message>
    <message numerus="yes">
        <source>%n vault(s) on this computer.</source>
        <translation>
            <numerusform>%n archivio di annotazioni su questo computer.</numerusform>
            <numerusform>%n archivi di annotazioni su questo computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>{megabytes} MB are free on this disk.</source>
        <translation>{megabytes} MB liberi su questo disco.</translation>
    </message>
    <message>
        <source>The system encrypts this disk.</source>
        <translation>Il sistema cifra questo disco.</translation>
    </message>
    <message>
        <source>Whether this disk is encrypted is for IT to say.</source>
        <translation>Se questo disco è cifrato lo può dire l&apos;informatica.</translation>
    </message>
    <message>
        <source>The notes lie on a network folder ({name}): move them.</source>
        <translation>Le annotazioni sono in una cartella di rete ({name}): spostale.</translation>
    </message>
    <message>
        <source>The notes lie in a folder that {name} copies away: move them.</source>
        <translation>Le annotazioni sono in una cartella che {name} copia altrove: spostale.</translation>
    </message>
    <message>
        <source>The notes lie in a folder of this computer.</source>
        <translation>Le annotazioni sono in una cartella di questo computer.</translation>
    </message>
</context>
<context>
    <name>FieldPairCard</name>
    <message>
        <source>Brought up to date</source>
        <translation>Aggiornato</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(lasciato vuoto)</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(cancellato)</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Tieni entrambi</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Adesione</translation>
    </message>
    <message>
        <source>Agreement since</source>
        <translation>Adesione dal</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>Adesione fino al</translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation>Altra spiegazione</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Perché è finito</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Di che cosa si tratta</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Quartiere</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>In contatto da</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Incaricato</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base giuridica</translation>
    </message>
    <message>
        <source>Why a file is needed</source>
        <translation>Perché serve un fascicolo</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Per quando</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Chi lo fa</translation>
    </message>
    <message>
        <source>Why no own words</source>
        <translation>Perché niente parole proprie</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Osservazione</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonimo</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalità</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>La mia interpretazione</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Keep or erase on</source>
        <translation>Conservare o cancellare il</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prossimo riesame</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Come si sa</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Sostituto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsabile di servizio</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Riferito da</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>From {name}, checked, not decided yet</source>
        <translation>Da {name}, verificato, non ancora deciso</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Guarda dentro</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Make my notes</source>
        <translation>Crea le mie annotazioni</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Making your notes…</source>
        <translation>Creazione delle tue annotazioni…</translation>
    </message>
    <message>
        <source>One of your own</source>
        <translation>Una tua</translation>
    </message>
    <message>
        <source>Words drawn by chance</source>
        <translation>Parole estratte a sorte</translation>
    </message>
    <message>
        <source>City and language</source>
        <translation>Città e lingua</translation>
    </message>
    <message>
        <source>Name of the notes</source>
        <translation>Nome delle annotazioni</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Foglio di recupero</translation>
    </message>
    <message>
        <source>Your way back in</source>
        <translation>La tua via di ritorno</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>When it locks, what leaves</source>
        <translation>Quando si blocca, che cosa esce</translation>
    </message>
    <message>
        <source>Setting up this laptop</source>
        <translation>Preparazione di questo portatile</translation>
    </message>
    <message>
        <source>All of this happens on the laptop. If you stop, nothing secret stays behind.</source>
        <translation>Tutto avviene sul portatile. Se ti fermi, non resta niente di segreto.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>FlagForms</name>
    <message>
        <source>What should be looked at?</source>
        <translation>Che cosa guardare?</translation>
    </message>
    <message>
        <source>Who should look?</source>
        <translation>Chi deve guardare?</translation>
    </message>
    <message>
        <source>Left empty, it asks whoever leads the case.</source>
        <translation>Se resta vuoto, tocca a chi segue il caso.</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Entro quando?</translation>
    </message>
    <message>
        <source>A flag stands on Today until somebody settles it with a few words.</source>
        <translation>Un segnalino resta nella pagina di oggi finché qualcuno lo chiude con due parole.</translation>
    </message>
    <message>
        <source>Raise a flag</source>
        <translation>Mettere un segnalino</translation>
    </message>
    <message>
        <source>Raise it</source>
        <translation>Mettere</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Che ne è stato?</translation>
    </message>
    <message>
        <source>Settle the flag</source>
        <translation>Chiudere il segnalino</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Flag raised</source>
        <translation>Segnalino messo</translation>
    </message>
    <message>
        <source>Flag settled</source>
        <translation>Segnalino chiuso</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annullato</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Manca ancora: {things}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>FullDisk</name>
    <message>
        <source>There is room again. What you typed is kept.</source>
        <translation>C’è di nuovo posto. Quello che hai scritto è conservato.</translation>
    </message>
</context>
<context>
    <name>FullDiskBanner</name>
    <message>
        <source>The disk is full</source>
        <translation>Il disco è pieno</translation>
    </message>
    <message>
        <source>Save to another place</source>
        <translation>Salva altrove</translation>
    </message>
    <message>
        <source>Saved, sealed, as {name}. It comes back at the next unlock from the top of a stick, from Documents or from your home folder.</source>
        <translation>Salvato, sigillato, come {name}. Torna al prossimo sblocco dalla cartella principale di una chiavetta, da Documenti o dalla tua cartella personale.</translation>
    </message>
    <message>
        <source>Nothing is lost: what you type stays in this window and is kept as soon as there is room. Free some space, or save it to another place.</source>
        <translation>Niente è perso: quello che scrivi resta in questa finestra e viene conservato appena c’è posto. Libera spazio o salva altrove.</translation>
    </message>
    <message>
        <source>Where it goes until there is room</source>
        <translation>Dove metterlo finché non c’è posto</translation>
    </message>
</context>
<context>
    <name>GoalLine</name>
    <message>
        <source>More about this goal</source>
        <translation>Altro su questo obiettivo</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>It is under way</source>
        <translation>È in corso</translation>
    </message>
    <message>
        <source>It is reached</source>
        <translation>È raggiunto</translation>
    </message>
    <message>
        <source>It is partly reached</source>
        <translation>È raggiunto in parte</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>Lascia…</translation>
    </message>
    <message>
        <source>Change the goal…</source>
        <translation>Modifica l’obiettivo…</translation>
    </message>
    <message>
        <source>First step: {text}</source>
        <translation>Primo passo: {text}</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la persona</translation>
    </message>
    <message>
        <source>How we will notice: {text}</source>
        <translation>Come ce ne accorgeremo: {text}</translation>
    </message>
    <message>
        <source>How near it is, in their words: {text}</source>
        <translation>Quanto è vicino, con parole sue: {text}</translation>
    </message>
    <message>
        <source>Let go because: {text}</source>
        <translation>Lasciato perché: {text}</translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>Where the file goes</source>
        <translation>Dove va il file</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Scrittura del file</translation>
    </message>
    <message>
        <source>Looking for what they do not have yet…</source>
        <translation>Ricerca di ciò che ancora non hanno…</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Scegli almeno una persona.</translation>
    </message>
    <message>
        <source>They have everything that they may read.</source>
        <translation>Hanno tutto ciò che possono leggere.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mediations</source>
        <translation>
            <numerusform>%n mediazione</numerusform>
            <numerusform>%n mediazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes that they do not have yet</source>
        <translation>
            <numerusform>%n modifica che ancora non hanno</numerusform>
            <numerusform>%n modifiche che ancora non hanno</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, from {where}.</source>
        <translation>{what}, da {where}.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} e {other}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tu</translation>
    </message>
    <message>
        <source>{size}. It can be opened by {people}, and by nobody else.</source>
        <translation>{size}. Possono aprirlo {people}, e nessun altro.</translation>
    </message>
</context>
<context>
    <name>HandOverLog</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con chi</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Com&apos;è finita</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Passato ad altri</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Came here</source>
        <translation>Arrivato qui</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>Si può annullare</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Scritto</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Acquisito</translation>
    </message>
    <message>
        <source>Brought in, not all of it</source>
        <translation>Acquisito in parte</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>In order</source>
        <translation>In ordine</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Da guardare</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Non in ordine</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Last full check</source>
        <translation>Ultima verifica completa</translation>
    </message>
    <message>
        <source>The file of the notes</source>
        <translation>Il file delle tue annotazioni</translation>
    </message>
    <message>
        <source>The entries</source>
        <translation>Le voci</translation>
    </message>
    <message>
        <source>The newest state</source>
        <translation>Lo stato più recente</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Ultima copia di sicurezza</translation>
    </message>
    <message>
        <source>Last accepted hand-over</source>
        <translation>Ultima consegna confermata</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Foglio di recupero</translation>
    </message>
    <message>
        <source>Where the notes lie</source>
        <translation>Dove si trovano le annotazioni</translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation>Cifratura del disco</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation>Annotazioni sigillate</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Bozze</translation>
    </message>
    <message>
        <source>Backups elsewhere</source>
        <translation>Copie di sicurezza altrove</translation>
    </message>
    <message>
        <source>Everything written up to {day} was checked.</source>
        <translation>Tutto ciò che è stato scritto fino al {day} è stato verificato.</translation>
    </message>
    <message>
        <source>A check is under way.</source>
        <translation>È in corso una verifica.</translation>
    </message>
    <message>
        <source>No check has come to its end and found all in order yet.</source>
        <translation>Nessuna verifica è ancora arrivata alla fine trovando tutto in ordine.</translation>
    </message>
    <message>
        <source>Every page is as it was written.</source>
        <translation>Ogni pagina è come fu scritta.</translation>
    </message>
    <message>
        <source>The first full check will tell.</source>
        <translation>Lo dirà la prima verifica completa.</translation>
    </message>
    <message>
        <source>Damaged parts: {n}.</source>
        <translation>Parti danneggiate: {n}.</translation>
    </message>
    <message>
        <source>Every entry is what its author signed. Compared: {n}.</source>
        <translation>Ogni voce è ciò che chi l&apos;ha scritta ha firmato. Confrontate: {n}.</translation>
    </message>
    <message>
        <source>Entries altered or gone: {n}.</source>
        <translation>Voci alterate o scomparse: {n}.</translation>
    </message>
    <message>
        <source>Records that do not show what was written: {n}.</source>
        <translation>Schede che non mostrano ciò che è stato scritto: {n}.</translation>
    </message>
    <message>
        <source>Still missing since the notes were brought back: {n}.</source>
        <translation>Manca ancora da quando le annotazioni sono state recuperate: {n}.</translation>
    </message>
    <message>
        <source>Nothing is missing since the notes were last closed.</source>
        <translation>Non manca nulla da quando le annotazioni sono state chiuse.</translation>
    </message>
    <message>
        <source>A small file that remembers it was not there. It was written again.</source>
        <translation>Mancava un piccolo file che lo ricorda. È stato riscritto.</translation>
    </message>
    <message>
        <source>A small file that remembers it was not readable. It was written again.</source>
        <translation>Un piccolo file che lo ricorda non era leggibile. È stato riscritto.</translation>
    </message>
    <message>
        <source>The notes were older than when last closed. Ask IT what was put back.</source>
        <translation>Le annotazioni erano più vecchie di quando furono chiuse. Chiedi all&apos;informatica che cosa è stato ripristinato.</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Fatta il {day}.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Non ce n&apos;è ancora nessuna.</translation>
    </message>
    <message>
        <source>It has failed since {day}.</source>
        <translation>Non riesce dal {day}.</translation>
    </message>
    <message>
        <source>No colleague&apos;s file has yet said what they hold.</source>
        <translation>Nessun file dell&apos;équipe ha ancora detto che cosa conserva.</translation>
    </message>
    <message>
        <source>{name}, {day}: all that may be handed over is held twice.</source>
        <translation>{name}, {day}: tutto ciò che si può consegnare esiste due volte.</translation>
    </message>
    <message>
        <source>{name}, {day}. Entries nobody else has confirmed: {n}.</source>
        <translation>{name}, {day}. Voci che nessun altro ha confermato: {n}.</translation>
    </message>
    <message>
        <source>Last rehearsed on {day}.</source>
        <translation>Ultima prova il {day}.</translation>
    </message>
    <message>
        <source>Made on {day}, not rehearsed yet.</source>
        <translation>Fatto il {day}, non ancora provato.</translation>
    </message>
    <message>
        <source>Nothing tells when it was made. Rehearse it.</source>
        <translation>Nulla dice quando è stato fatto. Fai una prova.</translation>
    </message>
    <message>
        <source>On a network ({name}). Ask IT to move it to this disk.</source>
        <translation>In rete ({name}). Chiedi all&apos;informatica di spostarle su questo disco.</translation>
    </message>
    <message>
        <source>In a folder that {name} copies away. Ask IT to move it.</source>
        <translation>In una cartella che {name} copia altrove. Chiedi all&apos;informatica di spostarle.</translation>
    </message>
    <message>
        <source>Room on this disk</source>
        <translation>Spazio su questo disco</translation>
    </message>
    <message>
        <source>{megabytes} MB are free.</source>
        <translation>{megabytes} MB sono liberi.</translation>
    </message>
    <message>
        <source>The system encrypts this disk.</source>
        <translation>Il sistema cifra questo disco.</translation>
    </message>
    <message>
        <source>The app cannot tell here. Ask IT.</source>
        <translation>Qui l&apos;app non può saperlo. Chiedi all&apos;informatica.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Liaise {version}. City pack: {city}, {pack}.</source>
        <translation>Liaise {version}. Pacchetto della città: {city}, {pack}.</translation>
    </message>
    <message>
        <source>All that may be handed over is held by somebody else too.</source>
        <translation>Tutto ciò che si può consegnare è conservato anche altrove.</translation>
    </message>
    <message>
        <source>Entries nobody else has confirmed: {n}. Hand them over, then bring in an answer.</source>
        <translation>Voci che nessun altro ha confermato: {n}. Consegnale, poi importa una risposta.</translation>
    </message>
    <message>
        <source>There is nothing to hand over.</source>
        <translation>Non c&apos;è niente da consegnare.</translation>
    </message>
    <message>
        <source>Entries: {n}. They are never handed over; only backups hold them.</source>
        <translation>Voci: {n}. Non si consegnano mai; sono solo nelle tue copie di sicurezza.</translation>
    </message>
    <message>
        <source>Entries: {n}. They are never handed over, and no backup outside this laptop is known.</source>
        <translation>Voci: {n}. Non si consegnano mai e non è nota alcuna copia di sicurezza fuori da questo portatile.</translation>
    </message>
    <message>
        <source>No draft is in hand.</source>
        <translation>Nessuna bozza in sospeso.</translation>
    </message>
    <message>
        <source>In hand: {n}. Finish or discard them.</source>
        <translation>In sospeso: {n}. Finiscile o scartale.</translation>
    </message>
    <message>
        <source>Still missing here: {n}.</source>
        <translation>Qui manca ancora: {n}.</translation>
    </message>
    <message>
        <source>The last full check found everything in order.</source>
        <translation>L&apos;ultima verifica completa ha trovato tutto in ordine.</translation>
    </message>
    <message>
        <source>Not checked to the end yet.</source>
        <translation>Non ancora verificato fino alla fine.</translation>
    </message>
    <message>
        <source>The check found damage. Bring back what can be read first.</source>
        <translation>La verifica ha trovato danni. Recupera prima ciò che si può leggere.</translation>
    </message>
    <message>
        <source>No backup on a stick or in another folder is known.</source>
        <translation>Non è nota alcuna copia su chiavetta o in un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>Keep these safe or destroy them: {places}.</source>
        <translation>Da custodire o distruggere: {places}.</translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>This laptop</source>
        <comment>section of the settings</comment>
        <translation>Questo portatile</translation>
    </message>
    <message>
        <source>All notes are being checked</source>
        <translation>Si stanno verificando tutte le annotazioni</translation>
    </message>
    <message>
        <source>Nothing is known that would be lost with this laptop.</source>
        <translation>Non risulta nulla che andrebbe perso con questo portatile.</translation>
    </message>
    <message>
        <source>Do not hand it in yet.</source>
        <translation>Non riconsegnarlo ancora.</translation>
    </message>
    <message>
        <source>Entries here now: {n}.</source>
        <translation>Voci presenti ora: {n}.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Non manca nulla.</translation>
    </message>
    <message>
        <source>A backup of {day} helped.</source>
        <translation>Ha aiutato una copia del {day}.</translation>
    </message>
    <message>
        <source>Lost: {n}, of these with no trace of where they stood: {m}.</source>
        <translation>Perse: {n}, di cui senza traccia di dove stavano: {m}.</translation>
    </message>
    <message>
        <source>Attached files lost: {n}.</source>
        <translation>Allegati persi: {n}.</translation>
    </message>
    <message>
        <source>Some drafts or facts about hand-overs may be lost too.</source>
        <translation>Possono essere perse anche bozze o dati sulle consegne.</translation>
    </message>
    <message>
        <source>The keys of this laptop are lost: have it certified again.</source>
        <translation>Le chiavi di questo portatile sono perse: fallo certificare di nuovo.</translation>
    </message>
    <message>
        <source>The damaged files are kept aside in the folder of the notes.</source>
        <translation>I file danneggiati sono conservati a parte nella cartella delle annotazioni.</translation>
    </message>
    <message>
        <source>The notes were brought back</source>
        <translation>Le tue annotazioni sono state recuperate</translation>
    </message>
    <message>
        <source>What is checked on this laptop, and what it found. Nothing is sent to anybody.</source>
        <translation>Che cosa si verifica su questo portatile e che cosa è emerso. Nulla viene inviato a nessuno.</translation>
    </message>
    <message>
        <source>The notes on this disk are damaged</source>
        <translation>Le annotazioni su questo disco sono danneggiate</translation>
    </message>
    <message>
        <source>Bring back what can be read</source>
        <translation>Recupera ciò che si può leggere</translation>
    </message>
    <message>
        <source>The app can read out what is whole, fill the rest from the newest good backup, and list what is missing. It locks first and asks for the passphrase.</source>
        <translation>L&apos;app può leggere ciò che è integro, completare il resto dall&apos;ultima copia buona ed elencare ciò che manca. Prima si blocca e chiede la tua frase segreta.</translation>
    </message>
    <message>
        <source>How this laptop is doing</source>
        <translation>Come sta questo portatile</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verifica ora</translation>
    </message>
    <message>
        <source>What is missing and whom to ask</source>
        <translation>Che cosa manca e a chi chiederlo</translation>
    </message>
    <message>
        <source>A new hand-over from these colleagues brings what they hold.</source>
        <translation>Chiedi una nuova consegna: porta con sé ciò che queste persone conservano.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Salva l&apos;elenco</translation>
    </message>
    <message>
        <source>Safe to hand in this laptop?</source>
        <translation>Si può riconsegnare questo portatile?</translation>
    </message>
    <message>
        <source>When all is in order: lock, shut down, and give it to IT. The app wipes nothing. IT erases the disk; without passphrase and recovery sheet nobody can read the notes.</source>
        <translation>Quando tutto è in ordine: blocca, spegni e consegnalo all&apos;informatica. L&apos;app non cancella nulla. L&apos;informatica cancella il disco; senza frase segreta e foglio di recupero nessuno può leggere le annotazioni.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>What differs from the version before is marked.</source>
        <translation>Ciò che differisce dalla versione precedente è segnato.</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>Motivo: {text}</translation>
    </message>
    <message>
        <source>What stood here was erased.</source>
        <translation>Ciò che era qui è stato cancellato.</translation>
    </message>
    <message>
        <source>This is not what was signed, so it is not shown.</source>
        <translation>Non è ciò che è stato firmato, quindi non viene mostrato.</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Autore sconosciuto</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In vigore</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Prima versione</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(lasciato vuoto)</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message numerus="yes">
        <source>Nothing is written yet. If you bring it in, you can take it back for %n days.</source>
        <translation>
            <numerusform>Non è ancora scritto niente. Se lo acquisisci, puoi annullare per %n giorno.</numerusform>
            <numerusform>Non è ancora scritto niente. Se lo acquisisci, puoi annullare per %n giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Acquisizione in corso</translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation>
            <numerusform>Resta %n scelta</numerusform>
            <numerusform>Restano %n scelte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n items</source>
        <translation>
            <numerusform>Acquisisci %n elemento</numerusform>
            <numerusform>Acquisisci %n elementi</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Acquisisci</translation>
    </message>
    <message numerus="yes">
        <source>Brought in %n items from {name}</source>
        <translation>
            <numerusform>Acquisito %n elemento da {name}</numerusform>
            <numerusform>Acquisiti %n elementi da {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back. The file can be brought in again.</source>
        <translation>Annullato. Il file si può acquisire di nuovo.</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>Signed today at {time}. Nothing was altered on the way.</source>
        <translation>Firmato oggi alle {time}. Niente è stato alterato per strada.</translation>
    </message>
    <message>
        <source>Signed on {moment}. Nothing was altered on the way.</source>
        <translation>Firmato il {moment}. Niente è stato alterato per strada.</translation>
    </message>
    <message>
        <source>Number of the sender&apos;s key: {digits}. It is {address} in your city.</source>
        <translation>Numero della chiave del mittente: {digits}. Nella tua città è {address}.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the file would do</source>
        <translation>Che cosa farebbe il file</translation>
    </message>
    <message>
        <source>Comparing it with what is here</source>
        <translation>Confronto con ciò che è qui</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Acquisisci un file</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Scegli un altro file</translation>
    </message>
    <message>
        <source>Sender verified</source>
        <translation>Mittente verificato</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Different words are marked</source>
        <translation>Le parole diverse sono segnate</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Acquisisci</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>altri %n</numerusform>
            <numerusform>altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Both of you changed it</source>
        <translation>Modificato da entrambi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Changed by {name}</source>
        <translation>Modificato da {name}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Lasciato fuori</translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation>
            <numerusform>Resta %n scelta</numerusform>
            <numerusform>Restano %n scelte</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided, ready to bring in</source>
        <translation>Deciso, pronto da acquisire</translation>
    </message>
    <message>
        <source>You leave it out</source>
        <translation>Lo lasci fuori</translation>
    </message>
    <message>
        <source>Waits for an earlier file</source>
        <translation>Attende un file precedente</translation>
    </message>
    <message>
        <source>Not shared with you, so not opened</source>
        <translation>Non condiviso con te, quindi non aperto</translation>
    </message>
    <message>
        <source>Sealed, so not opened</source>
        <translation>Sigillato, quindi non aperto</translation>
    </message>
    <message>
        <source>Left out by a newer rule</source>
        <translation>Lasciato fuori da una regola più nuova</translation>
    </message>
    <message>
        <source>It stays in the file. You can bring the file in again later.</source>
        <translation>Resta nel file. Puoi acquisirlo di nuovo più tardi.</translation>
    </message>
    <message>
        <source>Something that belongs before it is missing here. Ask {name} for the earlier file, or for a new one; then this comes along.</source>
        <translation>Qui manca qualcosa che viene prima. Chiedi a {name} il file precedente, o uno nuovo; allora arriverà anche questo.</translation>
    </message>
    <message>
        <source>You are not among those who may read it. It stays closed.</source>
        <translation>Non sei tra chi può leggerlo. Resta chiuso.</translation>
    </message>
    <message>
        <source>Sealed notes belong to who wrote them. It stays closed.</source>
        <translation>Le annotazioni sigillate sono di chi le ha scritte. Resta chiuso.</translation>
    </message>
    <message>
        <source>You have not seen every file of {name}</source>
        <translation>Non hai visto tutti i file di {name}</translation>
    </message>
    <message>
        <source>Numbers {first} to {last} never came here. This one is whole.</source>
        <translation>I numeri da {first} a {last} non sono mai arrivati qui. Questo è intero.</translation>
    </message>
    <message>
        <source>An earlier file of {name} is missing</source>
        <translation>Manca un file precedente di {name}</translation>
    </message>
    <message>
        <source>Numbers {first} to {last} never came here. What builds on them waits.</source>
        <translation>I numeri da {first} a {last} non sono mai arrivati qui. Ciò che si basa su di essi attende.</translation>
    </message>
    <message>
        <source>You have a later file of {name} already</source>
        <translation>Hai già un file successivo di {name}</translation>
    </message>
    <message>
        <source>This one can still be brought in; nothing newer is lost.</source>
        <translation>Questo si può comunque acquisire; niente di più nuovo va perso.</translation>
    </message>
    <message>
        <source>The dates do not fit</source>
        <translation>Le date non tornano</translation>
    </message>
    <message>
        <source>The clock of one of the two laptops is wrong. Times may be off.</source>
        <translation>L&apos;orologio di uno dei due portatili è sbagliato. Gli orari possono essere spostati.</translation>
    </message>
    <message>
        <source>A newer version wrote this file</source>
        <translation>Una versione più nuova ha scritto questo file</translation>
    </message>
    <message>
        <source>What this version does not know is kept, but not shown.</source>
        <translation>Ciò che questa versione non conosce si conserva, ma non si mostra.</translation>
    </message>
    <message>
        <source>Two histories under one name: {names}</source>
        <translation>Due storie sotto un solo nome: {names}</translation>
    </message>
    <message>
        <source>A laptop may have been set back to an old copy. Call them.</source>
        <translation>Forse un portatile è tornato a una vecchia copia. Telefona.</translation>
    </message>
    <message>
        <source>Something about this file is unusual</source>
        <translation>C&apos;è qualcosa di insolito in questo file</translation>
    </message>
</context>
<context>
    <name>IncomingForms</name>
    <message>
        <source>New request</source>
        <translation>Nuova richiesta</translation>
    </message>
    <message>
        <source>Keep the request</source>
        <translation>Conserva la richiesta</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ricevuta il</translation>
    </message>
    <message>
        <source>Write down what is asked, not who somebody is.</source>
        <translation>Scrivere che cosa si chiede, non chi è la persona.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Che cosa si chiede</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button of a form</comment>
        <translation>Salva</translation>
    </message>
    <message>
        <source>In their words, as far as possible.</source>
        <translation>Con le loro parole, per quanto possibile.</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Come è arrivata</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Chi chiede</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Di chi si tratta</translation>
    </message>
    <message>
        <source>Name, only to call back</source>
        <translation>Nome, solo per richiamare</translation>
    </message>
    <message>
        <source>Leave it empty if nobody wants to be called back.</source>
        <translation>Lasciare vuoto se nessuno vuole essere richiamato.</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Come raggiungerli</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Quartiere</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Che cosa è stato visto</translation>
    </message>
    <message>
        <source>What somebody did or said</source>
        <translation>Che cosa qualcuno ha fatto o detto</translation>
    </message>
    <message>
        <source>Behaviour, not opinion, belief or looks.</source>
        <translation>Comportamenti, non opinioni, fede o aspetto.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Come lo si sa</translation>
    </message>
    <message>
        <source>Who saw or told it</source>
        <translation>Chi l&apos;ha visto o raccontato</translation>
    </message>
    <message>
        <source>A rumour is not written here.</source>
        <translation>Una voce non si scrive qui.</translation>
    </message>
    <message>
        <source>Before anything is filed</source>
        <translation>Prima di aprire un fascicolo</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Salva le risposte</translation>
    </message>
    <message>
        <source>“I do not know” is always an answer.</source>
        <translation>«Non lo so» è sempre una risposta.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Non lo so</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Che cos&apos;altro potrebbe spiegarlo?</translation>
    </message>
    <message>
        <source>At least one harmless explanation.</source>
        <translation>Almeno una spiegazione innocua.</translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation>Che cosa va bene?</translation>
    </message>
    <message>
        <source>What happens if we do nothing?</source>
        <translation>Che cosa succede se non facciamo nulla?</translation>
    </message>
    <message>
        <source>Is anybody in danger now?</source>
        <translation>Qualcuno è in pericolo adesso?</translation>
    </message>
    <message>
        <source>Is our service the right one?</source>
        <translation>Il nostro servizio è quello giusto?</translation>
    </message>
    <message>
        <source>Does the person know of this request?</source>
        <translation>La persona sa di questa richiesta?</translation>
    </message>
    <message>
        <source>Why not yet</source>
        <translation>Perché non ancora</translation>
    </message>
    <message>
        <source>When to tell them</source>
        <translation>Quando dirglielo</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>Che cosa ne pensi</translation>
    </message>
    <message>
        <source>What you propose</source>
        <translation>Che cosa proponi</translation>
    </message>
    <message>
        <source>Who reads it second</source>
        <translation>Chi la legge per seconda</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Seconda lettura</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Salva la risposta</translation>
    </message>
    <message>
        <source>To what is proposed</source>
        <translation>Su ciò che è proposto</translation>
    </message>
    <message>
        <source>Why, or what you ask</source>
        <translation>Perché, o la domanda</translation>
    </message>
    <message>
        <source>Not needed if you agree.</source>
        <translation>Non serve in caso di accordo.</translation>
    </message>
    <message>
        <source>Read it as somebody who does not know the person.</source>
        <translation>Leggere come chi non conosce la persona.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Che cosa ne diventa</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidi</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>No file is made. The words of the request go when their time is over.</source>
        <translation>Non nasce alcun fascicolo. Le parole della richiesta vanno via quando scade il termine.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Is it known already?</source>
        <translation>È già noto?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Pseudonym, code or place</source>
        <translation>Pseudonimo, codice o luogo</translation>
    </message>
    <message>
        <source>Look before a second file about the same person is made.</source>
        <translation>Guardare prima di creare un secondo fascicolo sulla stessa persona.</translation>
    </message>
    <message>
        <source>About whom it concerns</source>
        <translation>Sulla persona interessata</translation>
    </message>
    <message>
        <source>About who asked</source>
        <translation>Su chi ha chiesto</translation>
    </message>
    <message>
        <source>Propose a case</source>
        <translation>Proponi un caso</translation>
    </message>
    <message>
        <source>Propose the case</source>
        <translation>Proponi il caso</translation>
    </message>
    <message>
        <source>The case is</source>
        <translation>Il caso è</translation>
    </message>
    <message>
        <source>The supervisor opens it on their own laptop.</source>
        <translation>Chi è responsabile di servizio lo apre sul proprio computer.</translation>
    </message>
</context>
<context>
    <name>KeepingLine</name>
    <message>
        <source>Due since {day}</source>
        <translation>Scaduto dal {day}</translation>
    </message>
    <message>
        <source>Proposed by {name}</source>
        <translation>Proposto da {name}</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidere…</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Approva</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>Esegui</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrare</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>What shall become of it</source>
        <translation>Che cosa ne sarà</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conservare fino al</translation>
    </message>
    <message>
        <source>A second person has to agree; it travels with the next file. What is erased is gone for good, wherever the file comes.</source>
        <translation>Una seconda persona deve approvare; viaggia con il prossimo file. Ciò che è cancellato lo è per sempre, ovunque arrivi il file.</translation>
    </message>
    <message>
        <source>What is erased is gone for good.</source>
        <translation>Ciò che è cancellato lo è per sempre.</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>Esegui</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponi</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Conservare o cancellare</translation>
    </message>
    <message>
        <source>Proposed; a second person decides</source>
        <translation>Proposto; decide una seconda persona</translation>
    </message>
    <message>
        <source>Decided; it travels with the next file</source>
        <translation>Deciso; viaggia con il prossimo file</translation>
    </message>
    <message>
        <source>Declined; it stays as it is</source>
        <translation>Rifiutato; resta com’è</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Eseguito</translation>
    </message>
    <message>
        <source>Things whose time is over. Two people decide; your own contacts you let go alone.</source>
        <translation>Cose il cui tempo è scaduto. Decidono in due; i propri contatti si lasciano andare da soli.</translation>
    </message>
    <message>
        <source>Keep only codes of all your own</source>
        <translation>Conservare solo i codici di tutti i propri</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nulla da decidere</translation>
    </message>
    <message>
        <source>What comes due stands here, and nothing goes by time alone.</source>
        <translation>Ciò che scade sta qui; nulla se ne va solo con il tempo.</translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>Asked on {moment} for the vault {vault}. Its number: {number}</source>
        <translation>Richiesto il {moment} per l&apos;archivio {vault}. Il suo numero: {number}</translation>
    </message>
    <message>
        <source>The number that the worker reads out:</source>
        <translation>Il numero che viene letto ad alta voce:</translation>
    </message>
    <message>
        <source>Written: {file}. It opens the notes once, on the laptop that asked, with its one-time code.</source>
        <translation>Scritto: {file}. Apre le note una volta, sul portatile che ha chiesto, con il suo codice monouso.</translation>
    </message>
    <message>
        <source>The share, twenty words:</source>
        <translation>La parte, venti parole:</translation>
    </message>
    <message>
        <source>the worker&apos;s sealed envelope</source>
        <translation>la busta sigillata</translation>
    </message>
    <message>
        <source>the supervisor</source>
        <translation>il responsabile di servizio</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>il servizio informatico</translation>
    </message>
    <message>
        <source>This share is valid for this vault. Its holder: {holder}.</source>
        <translation>Questa parte è valida per questo archivio. La conserva: {holder}.</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>I have read this</source>
        <translation>Ho letto</translation>
    </message>
    <message>
        <source>Your city keeps a key to these notes</source>
        <translation>La tua città conserva una chiave di queste note</translation>
    </message>
    <message>
        <source>Its holders can open them if you forget your passphrase. You are told here of each time that this application opens them with it.</source>
        <translation>Chi la conserva può aprirle se dimentichi la frase segreta. Ogni volta che questa applicazione le apre con essa, lo vieni a sapere qui.</translation>
    </message>
    <message>
        <source>These notes were opened with your city&apos;s key on {moment}</source>
        <translation>Queste note sono state aperte con la chiave della città: {moment}</translation>
    </message>
    <message>
        <source>These notes were opened with two shares on {moment}</source>
        <translation>Queste note sono state aperte con due parti: {moment}</translation>
    </message>
    <message>
        <source>If you were not there, tell your supervisor today, and change all keys in the settings.</source>
        <translation>Se non eri presente, dillo oggi al tuo responsabile di servizio e cambia tutte le chiavi nelle impostazioni.</translation>
    </message>
</context>
<context>
    <name>KeyTask</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
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
        <translation>Le annotazioni vengono riscritte con chiavi nuove</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Imposta questa frase segreta</translation>
    </message>
    <message>
        <source>Let this sheet count</source>
        <translation>Rendi valido questo foglio</translation>
    </message>
    <message>
        <source>Let these shares count</source>
        <translation>Rendi valide queste quote</translation>
    </message>
    <message>
        <source>Change all keys and lock</source>
        <translation>Cambia tutte le chiavi e blocca</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Controlla</translation>
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
        <translation>Cambia la frase segreta</translation>
    </message>
    <message>
        <source>Rehearse the sheet</source>
        <translation>Prova il foglio</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nuovo foglio di recupero</translation>
    </message>
    <message>
        <source>Make three shares</source>
        <translation>Crea tre quote</translation>
    </message>
    <message>
        <source>Check a share</source>
        <translation>Controlla una quota</translation>
    </message>
    <message>
        <source>Change keys completely</source>
        <translation>Cambia del tutto le chiavi</translation>
    </message>
    <message>
        <source>Let no shares open it</source>
        <translation>Non aprire più con le quote</translation>
    </message>
    <message>
        <source>The city keeps a way in. Each use of it becomes a record that you see at the next unlock.</source>
        <translation>La città conserva un accesso. Ogni uso viene registrato e lo vedi allo sblocco successivo.</translation>
    </message>
    <message>
        <source>The city keeps no way in. Nobody but you can open these notes.</source>
        <translation>La città non conserva alcun accesso. Nessuno tranne te può aprire queste annotazioni.</translation>
    </message>
    <message>
        <source>The city keeps no way in.</source>
        <translation>La città non conserva alcun accesso.</translation>
    </message>
    <message>
        <source>Rehearsed on {day}. Once a year you are asked to do it again.</source>
        <translation>Provato il {day}. Una volta all&apos;anno ti viene chiesto di rifarlo.</translation>
    </message>
    <message>
        <source>Made on {day}, not rehearsed yet.</source>
        <translation>Fatto il {day}, non ancora provato.</translation>
    </message>
    <message>
        <source>Not rehearsed yet.</source>
        <translation>Non ancora provato.</translation>
    </message>
    <message>
        <source>There are no shares.</source>
        <translation>Non ci sono quote.</translation>
    </message>
    <message>
        <source>There are three shares.</source>
        <translation>Ci sono tre quote.</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Create il {day}.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>It opens the notes. Nobody can reset it.</source>
        <translation>Apre le annotazioni. Nessuno può reimpostarla.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Foglio di recupero</translation>
    </message>
    <message>
        <source>Two shares of three</source>
        <translation>Due quote su tre</translation>
    </message>
    <message>
        <source>Three people hold one share each: you in a sealed envelope, your supervisor, and IT. Any two together open the notes; one alone opens nothing.</source>
        <translation>Tre persone hanno una quota ciascuna: tu in una busta chiusa, il responsabile di servizio e l&apos;IT. Due insieme aprono le annotazioni; una sola non apre nulla.</translation>
    </message>
    <message>
        <source>Recovery by the city</source>
        <translation>Recupero tramite la città</translation>
    </message>
    <message>
        <source>When somebody may know the passphrase or have seen the sheet. The notes are written anew under new keys, with a new passphrase and a new sheet.</source>
        <translation>Quando qualcuno potrebbe conoscere la frase segreta o aver visto il foglio. Le annotazioni vengono riscritte con chiavi nuove, una nuova frase segreta e un nuovo foglio.</translation>
    </message>
</context>
<context>
    <name>LibraryEntryPage</name>
    <message>
        <source>Entry of the library</source>
        <translation>Voce della biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>used in %n contacts</source>
        <comment>a message</comment>
        <translation>
            <numerusform>usato in %n contatto</numerusform>
            <numerusform>usato in %n contatti</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Chiedi l&apos;approvazione</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approva</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nuova versione</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Verificato oggi</translation>
    </message>
    <message>
        <source>Two versions of this entry</source>
        <translation>Due versioni di questa voce</translation>
    </message>
    <message>
        <source>Two people changed it apart. Both versions stay in the history.</source>
        <translation>Due persone l&apos;hanno cambiata ciascuna per conto suo. Entrambe le versioni restano nella cronologia.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>The agreement is over</source>
        <translation>L&apos;accordo è scaduto</translation>
    </message>
    <message>
        <source>Ask this service before anybody is referred, then note the new day.</source>
        <translation>Chiedere a questo servizio prima di inviare qualcuno, poi annotare la nuova data.</translation>
    </message>
    <message>
        <source>Its last day is over</source>
        <translation>L&apos;ultimo giorno è passato</translation>
    </message>
    <message>
        <source>It is not for use any more. A new version can take its place.</source>
        <translation>Non è più da usare. Una nuova versione può prenderne il posto.</translation>
    </message>
    <message>
        <source>The next step still needs</source>
        <translation>Per il prossimo passo serve ancora</translation>
    </message>
    <message>
        <source>Back to a draft</source>
        <translation>Torna a bozza</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Non usarlo più</translation>
    </message>
    <message>
        <source>Every version…</source>
        <translation>Tutte le versioni…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>Altro su questa voce</translation>
    </message>
    <message>
        <source>This entry is not on this laptop</source>
        <translation>Questa voce non è su questo computer</translation>
    </message>
    <message>
        <source>Choose one from the library.</source>
        <translation>Sceglierne una dalla biblioteca.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>What the team shares and what concerns no person.</source>
        <translation>Ciò che il team condivide e che non riguarda nessuna persona.</translation>
    </message>
    <message>
        <source>Parts of the library</source>
        <translation>Parti della biblioteca</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtra per parole</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Togli il filtro</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>scegli</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>apri</translation>
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
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Practice sheets</source>
        <translation>Buone pratiche</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formazione</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Progetti pilota</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nuovo messaggio</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nuovo partner</translation>
    </message>
    <message>
        <source>New practice sheet</source>
        <translation>Nuova scheda</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Nuova formazione</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nuova visita</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Nuovo progetto pilota</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuovo evento</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Ancora nessun messaggio</translation>
    </message>
    <message>
        <source>Short texts for talks stand here once a second person approved them.</source>
        <translation>Brevi testi per i colloqui, approvati da una seconda persona.</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>Ancora nessun partner</translation>
    </message>
    <message>
        <source>Services to which somebody can be referred stand here.</source>
        <translation>I servizi a cui si può inviare qualcuno.</translation>
    </message>
    <message>
        <source>No practice sheet yet</source>
        <translation>Ancora nessuna scheda</translation>
    </message>
    <message>
        <source>What worked, and what did not, told so that another city can use it.</source>
        <translation>Che cosa ha funzionato e che cosa no, raccontato perché serva a un&apos;altra città.</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>Ancora nessuna formazione</translation>
    </message>
    <message>
        <source>What was learned, when and with whom. Supervisors can read it too.</source>
        <translation>Che cosa si è imparato, quando e con chi. Anche i responsabili di servizio possono leggerlo.</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Ancora nessuna visita</translation>
    </message>
    <message>
        <source>Visits to other cities and services, and what they bring home.</source>
        <translation>Le visite ad altre città e servizi, e che cosa si porta a casa.</translation>
    </message>
    <message>
        <source>No pilot yet</source>
        <translation>Ancora nessun progetto pilota</translation>
    </message>
    <message>
        <source>What is tried out, and by what it will be judged.</source>
        <translation>Che cosa si prova, e in base a che cosa si valuterà.</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Ancora nessun evento</translation>
    </message>
    <message>
        <source>Seminars and public events, and how many people came.</source>
        <translation>Seminari ed eventi pubblici, e quante persone sono venute.</translation>
    </message>
    <message>
        <source>Waits for a second person now</source>
        <translation>Ora aspetta una seconda persona</translation>
    </message>
    <message>
        <source>Approved; it can be used from now on</source>
        <translation>Approvato; da ora si può usare</translation>
    </message>
    <message>
        <source>A draft again</source>
        <translation>Di nuovo una bozza</translation>
    </message>
    <message>
        <source>Not used any more; a new version can follow</source>
        <translation>Non più in uso; può seguire una nuova versione</translation>
    </message>
    <message>
        <source>New version begun, with the words of the last one</source>
        <translation>Nuova versione iniziata con le parole dell&apos;ultima</translation>
    </message>
    <message>
        <source>Noted as checked today</source>
        <translation>Annotato come verificato oggi</translation>
    </message>
    <message>
        <source>Kept in the library</source>
        <translation>Tenuto nella biblioteca</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Edit “{name}”</source>
        <translation>Modifica «{name}»</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Conserva le modifiche</translation>
    </message>
    <message>
        <source>It begins as a draft. A second person approves it before it is used.</source>
        <translation>Comincia come bozza. Una seconda persona lo approva prima dell&apos;uso.</translation>
    </message>
    <message>
        <source>The supervisors can read it; nobody counts by person.</source>
        <translation>I responsabili di servizio possono leggerlo; nessuno conta per persona.</translation>
    </message>
    <message>
        <source>The whole team can read it. No names of people who are supported.</source>
        <translation>Tutto il team può leggerlo. Nessun nome di persone accompagnate.</translation>
    </message>
    <message>
        <source>Several with commas between them.</source>
        <translation>Più d&apos;una, separate da virgole.</translation>
    </message>
    <message>
        <source>After that day the list says that the agreement is over.</source>
        <translation>Dopo quel giorno la lista dice che l&apos;accordo è scaduto.</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>due versioni</translation>
    </message>
    <message>
        <source>emergencies too</source>
        <translation>anche in emergenza</translation>
    </message>
    <message>
        <source>over since then</source>
        <translation>scaduto da allora</translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <comment>in contacts</comment>
        <translation>
            <numerusform>usato %n volta</numerusform>
            <numerusform>usato %n volte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicencesPanel</name>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Licence or work</source>
        <translation>Licenza o opera</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Testo della licenza</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Change this line</source>
        <translation>Modifica questa riga</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Togli questa riga</translation>
    </message>
</context>
<context>
    <name>MediationAgreement</name>
    <message>
        <source>Mediation agreement</source>
        <translation>Accordo di mediazione</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Tra</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Concordato il</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Che cosa abbiamo concordato</translation>
    </message>
    <message>
        <source>No point has been written down.</source>
        <translation>Non è stato scritto alcun punto.</translation>
    </message>
    <message>
        <source>Point agreed</source>
        <translation>Punto concordato</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>dal {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>entro il {day}</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firme</translation>
    </message>
    <message>
        <source>This was agreed by word of mouth. Signing it is not needed.</source>
        <translation>Questo è stato concordato a voce. Non occorre firmarlo.</translation>
    </message>
    <message>
        <source>Each side agreed to these points freely and gets a copy.</source>
        <translation>Ogni parte ha accettato liberamente questi punti e ne riceve una copia.</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Mediatore / mediatrice</translation>
    </message>
    <message>
        <source>spoken for by {names}</source>
        <translation>per loro parla: {names}</translation>
    </message>
    <message>
        <source>Place, date and signature</source>
        <translation>Luogo, data e firma</translation>
    </message>
</context>
<context>
    <name>MediationBody</name>
    <message numerus="yes">
        <source>%n entries in all wait for a decision.</source>
        <translation>
            <numerusform>%n voce in tutto attende una decisione.</numerusform>
            <numerusform>%n voci in tutto attendono una decisione.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the mediation</source>
        <translation>Chiudi la mediazione</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Valuta di nuovo</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Rispondi alle domande</translation>
    </message>
    <message>
        <source>Mediation suits this conflict.</source>
        <translation>La mediazione è adatta a questo conflitto.</translation>
    </message>
    <message>
        <source>Mediation does not suit this conflict.</source>
        <translation>La mediazione non è adatta a questo conflitto.</translation>
    </message>
    <message>
        <source>It is open whether mediation suits this conflict.</source>
        <translation>Non si sa ancora se la mediazione è adatta a questo conflitto.</translation>
    </message>
    <message>
        <source>These questions come before anybody is talked to.</source>
        <translation>Queste domande vengono prima di ogni colloquio.</translation>
    </message>
    <message>
        <source>Nothing yet. It often shows in the separate talks.</source>
        <translation>Ancora niente. Spesso emerge nei colloqui separati.</translation>
    </message>
    <message>
        <source>A mediation has two sides or more.</source>
        <translation>Una mediazione ha due parti o più.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Non ancora risposto</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Aggiungi un punto</translation>
    </message>
    <message>
        <source>No point yet. Say who does what, and from when or until when.</source>
        <translation>Ancora nessun punto. Di&apos; chi fa che cosa, e da quando o entro quando.</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a session</comment>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>No session yet. Every side agrees to take part first.</source>
        <translation>Ancora nessun incontro. Prima ogni parte accetta di partecipare.</translation>
    </message>
    <message>
        <source>Talk with each side apart about how the agreement is going.</source>
        <translation>Parla con ogni parte separatamente di come va l&apos;accordo.</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a note of one&apos;s own</comment>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Terreno comune</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>common ground</comment>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Point agreed</source>
        <translation>Punto concordato</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation>Come va</translation>
    </message>
    <message>
        <source>Two versions of an entry differ</source>
        <translation>Due versioni di una voce differiscono</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>Idoneità</translation>
    </message>
    <message>
        <source>Add a side</source>
        <translation>Aggiungi una parte</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accordo</translation>
    </message>
    <message>
        <source>Points of the agreement</source>
        <translation>Punti dell&apos;accordo</translation>
    </message>
    <message>
        <source>The sides have agreed</source>
        <translation>Le parti si sono accordate</translation>
    </message>
    <message>
        <source>It ends without points</source>
        <translation>Finisce senza punti</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Incontri</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verifiche</translation>
    </message>
    <message>
        <source>Write up the check</source>
        <translation>Scrivi la verifica</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>Le mie annotazioni</translation>
    </message>
    <message>
        <source>Never leaves this laptop, in no search.</source>
        <translation>Non lascia mai questo portatile, in nessuna ricerca.</translation>
    </message>
</context>
<context>
    <name>MediationForms</name>
    <message>
        <source>Is there violence, or a threat of it?</source>
        <translation>C&apos;è violenza, o minaccia di violenza?</translation>
    </message>
    <message>
        <source>Is it about violence in a relationship, or against somebody because of their sex?</source>
        <translation>Si tratta di violenza in una relazione, o contro qualcuno per il suo sesso?</translation>
    </message>
    <message>
        <source>Is one side much weaker than the other?</source>
        <translation>Una parte è molto più debole dell&apos;altra?</translation>
    </message>
    <message>
        <source>Is an offence being investigated?</source>
        <translation>È in corso un&apos;indagine su un reato?</translation>
    </message>
    <message>
        <source>Is an interpreter needed?</source>
        <translation>Serve un interprete?</translation>
    </message>
    <message>
        <source>Does mediation suit this conflict?</source>
        <translation>La mediazione è adatta a questo conflitto?</translation>
    </message>
    <message>
        <source>Why, and where instead</source>
        <translation>Perché, e dove invece</translation>
    </message>
    <message>
        <source>Needed if mediation does not suit. It then ends here.</source>
        <translation>Serve se la mediazione non è adatta. Allora finisce qui.</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>Idoneità</translation>
    </message>
    <message>
        <source>Save the judgement</source>
        <translation>Salva la valutazione</translation>
    </message>
    <message>
        <source>“I do not know” is an answer too; the judgement then stays open.</source>
        <translation>Anche «Non lo so» è una risposta; la valutazione resta allora aperta.</translation>
    </message>
    <message>
        <source>Add a side</source>
        <translation>Aggiungi una parte</translation>
    </message>
    <message>
        <source>Add the side</source>
        <translation>Aggiungi la parte</translation>
    </message>
    <message>
        <source>How they call themselves</source>
        <translation>Come si chiamano</translation>
    </message>
    <message>
        <source>Residents, stairs B and C</source>
        <translation>Residenti, scale B e C</translation>
    </message>
    <message>
        <source>By role, without names.</source>
        <translation>Per ruolo, senza nomi.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>How many people, about</source>
        <translation>Quante persone, circa</translation>
    </message>
    <message>
        <source>Spoken for by</source>
        <translation>Per loro parla</translation>
    </message>
    <message>
        <source>Pseudonyms, such as Mila V.</source>
        <translation>Pseudonimi, come Mila V.</translation>
    </message>
    <message>
        <source>They asked us not to take notes</source>
        <translation>Hanno chiesto di non prendere appunti</translation>
    </message>
    <message>
        <source>Separate talk</source>
        <translation>Colloquio separato</translation>
    </message>
    <message>
        <source>Save the talk</source>
        <translation>Salva il colloquio</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>The rules were explained</source>
        <translation>Le regole sono state spiegate</translation>
    </message>
    <message>
        <source>What stays among us was explained, and where that ends</source>
        <translation>È stato spiegato che cosa resta tra noi e dove finisce</translation>
    </message>
    <message>
        <source>They come of their own will</source>
        <translation>Vengono di loro volontà</translation>
    </message>
    <message>
        <source>They agree to take part</source>
        <translation>Accettano di partecipare</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation>Salva l&apos;accettazione</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Spoken before whom</source>
        <translation>A voce davanti a chi</translation>
    </message>
    <message>
        <source>A role is enough.</source>
        <translation>Basta un ruolo.</translation>
    </message>
    <message>
        <source>Their needs and words may be shown to the supervisor and on paper</source>
        <translation>I loro bisogni e le loro parole si possono mostrare al responsabile di servizio e su carta</translation>
    </message>
    <message>
        <source>Without this only the mediators see them.</source>
        <translation>Senza questo li vede solo chi media.</translation>
    </message>
    <message>
        <source>Who stops</source>
        <translation>Chi smette</translation>
    </message>
    <message>
        <source>A side stops taking part</source>
        <translation>Una parte smette</translation>
    </message>
    <message>
        <source>Stop the mediation</source>
        <translation>Ferma la mediazione</translation>
    </message>
    <message>
        <source>Anybody may stop at any time, and needs no reason. The mediation ends here.</source>
        <translation>Chiunque può smettere in ogni momento, senza motivo. La mediazione finisce qui.</translation>
    </message>
    <message>
        <source>A side declines</source>
        <translation>Una parte rifiuta</translation>
    </message>
    <message>
        <source>Somebody else goes on with it</source>
        <translation>Continua qualcun altro</translation>
    </message>
    <message>
        <source>It was asked and does not want a mediation. The mediation ends here.</source>
        <translation>È stato chiesto e non vuole una mediazione. La mediazione finisce qui.</translation>
    </message>
    <message>
        <source>Another service goes on with the matter. The mediation ends here.</source>
        <translation>Un altro servizio continua. La mediazione finisce qui.</translation>
    </message>
    <message>
        <source>Needs and own words</source>
        <translation>Bisogni e parole proprie</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Salva le parole</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Di che cosa hanno bisogno</translation>
    </message>
    <message>
        <source>What they said, own words</source>
        <translation>Che cosa hanno detto, parole proprie</translation>
    </message>
    <message>
        <source>Close the mediation</source>
        <translation>Chiudi la mediazione</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>People who took part, about</source>
        <translation>Persone che hanno partecipato, circa</translation>
    </message>
    <message>
        <source>People it reached besides, about</source>
        <translation>Altre persone raggiunte, circa</translation>
    </message>
</context>
<context>
    <name>MediationLines</name>
    <message>
        <source>New mediation</source>
        <translation>Nuova mediazione</translation>
    </message>
    <message>
        <source>A mediation that belongs to this case shows up here.</source>
        <translation>Una mediazione di questo caso compare qui.</translation>
    </message>
    <message>
        <source>No mediation in this case</source>
        <translation>Nessuna mediazione in questo caso</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n incontro</numerusform>
            <numerusform>%n incontri</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
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
        <translation>I</translation>
    </message>
    <message>
        <source>Open its case</source>
        <translation>Apri il suo caso</translation>
    </message>
    <message>
        <source>Add a side…</source>
        <translation>Aggiungi una parte…</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Scambia le parti</translation>
    </message>
    <message>
        <source>The sides have agreed…</source>
        <translation>Le parti si sono accordate…</translation>
    </message>
    <message>
        <source>It ends without points…</source>
        <translation>Finisce senza punti…</translation>
    </message>
    <message>
        <source>A side stops taking part…</source>
        <translation>Una parte smette…</translation>
    </message>
    <message>
        <source>A side declines…</source>
        <translation>Una parte rifiuta…</translation>
    </message>
    <message>
        <source>Mediation does not suit…</source>
        <translation>La mediazione non è adatta…</translation>
    </message>
    <message>
        <source>Another service goes on…</source>
        <translation>Continua un altro servizio…</translation>
    </message>
    <message>
        <source>Close the mediation…</source>
        <translation>Chiudi la mediazione…</translation>
    </message>
    <message>
        <source>Agreement as PDF</source>
        <translation>Accordo in PDF</translation>
    </message>
    <message>
        <source>More about this mediation</source>
        <translation>Altro su questa mediazione</translation>
    </message>
    <message>
        <source>This mediation is not on this laptop</source>
        <translation>Questa mediazione non è su questo portatile</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Scegline una dall&apos;elenco.</translation>
    </message>
</context>
<context>
    <name>MediationWords</name>
    <message>
        <source>Mediators: {names}</source>
        <translation>Mediazione: {names}</translation>
    </message>
    <message>
        <source>All sides agreed on {day} that we take notes</source>
        <translation>Tutte le parti hanno accettato il {day} che prendiamo appunti</translation>
    </message>
    <message numerus="yes">
        <source>%n talks</source>
        <translation>
            <numerusform>%n colloquio</numerusform>
            <numerusform>%n colloqui</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>stage of a mediation</comment>
        <translation>non ancora</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>stage of a mediation</comment>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Preparation</source>
        <comment>stage of a mediation</comment>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>stage of a mediation</comment>
        <translation>Incontri</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>stage of a mediation</comment>
        <translation>Accordo</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>stage of a mediation</comment>
        <translation>Verifica</translation>
    </message>
    <message numerus="yes">
        <source>%n joint</source>
        <comment>sessions with all sides</comment>
        <translation>
            <numerusform>%n congiunto</numerusform>
            <numerusform>%n congiunti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shuttle</source>
        <comment>sessions with the sides apart</comment>
        <translation>
            <numerusform>%n a navetta</numerusform>
            <numerusform>%n a navetta</numerusform>
        </translation>
    </message>
    <message>
        <source>written {day}</source>
        <comment>an agreement</comment>
        <translation>scritto il {day}</translation>
    </message>
    <message>
        <source>spoken {day}</source>
        <comment>an agreement</comment>
        <translation>a voce il {day}</translation>
    </message>
    <message>
        <source>no agreement</source>
        <comment>stage of a mediation</comment>
        <translation>nessun accordo</translation>
    </message>
    <message>
        <source>both checks held</source>
        <comment>stage of a mediation</comment>
        <translation>due verifiche fatte</translation>
    </message>
    <message>
        <source>first of two checks</source>
        <comment>stage of a mediation</comment>
        <translation>prima di due verifiche</translation>
    </message>
    <message>
        <source>second of two checks</source>
        <comment>stage of a mediation</comment>
        <translation>seconda di due verifiche</translation>
    </message>
    <message>
        <source>Stopped taking part on {day}</source>
        <translation>Ha smesso il {day}</translation>
    </message>
    <message>
        <source>Has not agreed to take part yet</source>
        <translation>Non ha ancora accettato di partecipare</translation>
    </message>
    <message>
        <source>Agreed on {day}, spoken before {witness}</source>
        <translation>Accettato il {day}, a voce davanti a {witness}</translation>
    </message>
    <message>
        <source>Agreed on {day}, on paper</source>
        <translation>Accettato il {day}, su carta</translation>
    </message>
    <message>
        <source>No separate talk yet</source>
        <translation>Ancora nessun colloquio separato</translation>
    </message>
    <message numerus="yes">
        <source>%n separate talks</source>
        <translation>
            <numerusform>%n colloquio separato</numerusform>
            <numerusform>%n colloqui separati</numerusform>
        </translation>
    </message>
    <message>
        <source>{talks}, last on {day}</source>
        <translation>{talks}, l&apos;ultimo il {day}</translation>
    </message>
    <message>
        <source>Asked us not to take notes</source>
        <translation>Ha chiesto di non prendere appunti</translation>
    </message>
    <message>
        <source>What this side needs and said stays with the mediators.</source>
        <translation>Ciò di cui questa parte ha bisogno e ciò che ha detto resta tra chi media.</translation>
    </message>
    <message>
        <source>Nothing written down yet.</source>
        <translation>Ancora niente di scritto.</translation>
    </message>
    <message>
        <source>by {day}</source>
        <comment>when a point is due</comment>
        <translation>entro il {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <comment>when a point begins</comment>
        <translation>dal {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <comment>of an agreement</comment>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n punti</numerusform>
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
        <translation>Prima verifica</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>Seconda verifica</translation>
    </message>
    <message>
        <source>Stopped by a side on {day}</source>
        <translation>Interrotta da una parte il {day}</translation>
    </message>
    <message>
        <source>Declined by a side on {day}</source>
        <translation>Rifiutata da una parte il {day}</translation>
    </message>
    <message>
        <source>Handed to another service on {day}</source>
        <translation>Affidata a un altro servizio il {day}</translation>
    </message>
    <message>
        <source>Mediation does not suit this conflict</source>
        <translation>La mediazione non è adatta a questo conflitto</translation>
    </message>
    <message>
        <source>Ended without points on {day}</source>
        <translation>Finita senza punti il {day}</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>Risolta sul posto</translation>
    </message>
    <message>
        <source>Both checks were held</source>
        <translation>Entrambe le verifiche sono fatte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiusa</translation>
    </message>
    <message>
        <source>Point: {standing}</source>
        <translation>Punto: {standing}</translation>
    </message>
    <message>
        <source>Judgement kept</source>
        <translation>Valutazione salvata</translation>
    </message>
    <message>
        <source>Side added</source>
        <translation>Parte aggiunta</translation>
    </message>
    <message>
        <source>Talk kept</source>
        <translation>Colloquio salvato</translation>
    </message>
    <message>
        <source>Consent kept</source>
        <translation>Accettazione salvata</translation>
    </message>
    <message>
        <source>Words kept</source>
        <translation>Parole salvate</translation>
    </message>
    <message>
        <source>Common ground added</source>
        <translation>Terreno comune aggiunto</translation>
    </message>
    <message>
        <source>Session kept</source>
        <translation>Incontro salvato</translation>
    </message>
    <message>
        <source>Point added</source>
        <translation>Punto aggiunto</translation>
    </message>
    <message>
        <source>Agreement kept; two checks are planned</source>
        <translation>Accordo salvato; sono previste due verifiche</translation>
    </message>
    <message>
        <source>Check kept</source>
        <translation>Verifica salvata</translation>
    </message>
    <message>
        <source>Note kept, for you alone</source>
        <translation>Annotazione salvata, solo per te</translation>
    </message>
    <message>
        <source>Mediation closed</source>
        <translation>Mediazione chiusa</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Salvato</translation>
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
        <translation>Mediazione</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Tipo di conflitto</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Incontri</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Ultimo</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Prossima verifica</translation>
    </message>
    <message>
        <source>New mediation</source>
        <translation>Nuova mediazione</translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation>Richiesta salvata</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <comment>of an agreement</comment>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n punti</numerusform>
        </translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>due versioni</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Mediazioni</translation>
    </message>
    <message>
        <source>Requests, sessions and agreements, latest first.</source>
        <translation>Richieste, incontri e accordi, il più recente per primo.</translation>
    </message>
    <message>
        <source>Filter by title or code</source>
        <translation>Filtra per titolo o codice</translation>
    </message>
    <message>
        <source>No mediation yet</source>
        <translation>Ancora nessuna mediazione</translation>
    </message>
    <message>
        <source>A conflict that people ask you to mediate stands here, from the request to the second check.</source>
        <translation>Un conflitto in cui ti chiedono di mediare sta qui, dalla richiesta alla seconda verifica.</translation>
    </message>
    <message>
        <source>No mediation fits</source>
        <translation>Nessuna mediazione corrisponde</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Cancella il filtro</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>scegli</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>apri</translation>
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
        <translation>Confronta prima il numero</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>Manca un nome</translation>
    </message>
    <message>
        <source>Type the words</source>
        <translation>Scrivi le parole</translation>
    </message>
    <message>
        <source>These are not the words</source>
        <translation>Non sono le parole</translation>
    </message>
    <message>
        <source>Type a passphrase</source>
        <translation>Scrivi una frase segreta</translation>
    </message>
    <message>
        <source>It needs 14 characters or more</source>
        <translation>Servono 14 caratteri o più</translation>
    </message>
    <message>
        <source>Too easy to guess: take more different words</source>
        <translation>Troppo facile da indovinare: usa più parole diverse</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Scrivila ancora una volta</translation>
    </message>
    <message>
        <source>The two are not the same yet</source>
        <translation>Le due non sono ancora uguali</translation>
    </message>
    <message>
        <source>Type your present passphrase</source>
        <translation>Scrivi la frase segreta attuale</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Scrivi la chiave</translation>
    </message>
    <message>
        <source>A share has twenty words</source>
        <translation>Una quota ha venti parole</translation>
    </message>
    <message>
        <source>Two groups to go</source>
        <translation>Mancano due gruppi</translation>
    </message>
    <message>
        <source>One group to go</source>
        <translation>Manca un gruppo</translation>
    </message>
    <message>
        <source>One group does not fit</source>
        <translation>Un gruppo non corrisponde</translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message>
        <source>There are more. The saved list holds them all.</source>
        <translation>Ce ne sono altre. L&apos;elenco salvato le contiene tutte.</translation>
    </message>
    <message>
        <source>Binder {number}</source>
        <translation>Raccoglitore {number}</translation>
    </message>
    <message>
        <source>author {number}</source>
        <translation>autore {number}</translation>
    </message>
    <message>
        <source>{place}: entries of {name}, no. {span}.</source>
        <translation>{place}: voci di {name}, n. {span}.</translation>
    </message>
    <message>
        <source>Held by {names}: ask there.</source>
        <translation>Conservate da {names}: chiedi lì.</translation>
    </message>
    <message>
        <source>Perhaps held by {names}: ask there.</source>
        <translation>Forse conservate da {names}: chiedi lì.</translation>
    </message>
    <message>
        <source>Nobody else is known to hold it. Look for an older backup.</source>
        <translation>Non risulta che altri le conservino. Cerca una copia più vecchia.</translation>
    </message>
</context>
<context>
    <name>NameReminder</name>
    <message>
        <source>{words}: a name? Save again to keep it as it is.</source>
        <translation>{words}: un nome? Salva di nuovo per lasciarlo così.</translation>
    </message>
    <message>
        <source>{words}: a name? “A young person” says enough here.</source>
        <translation>{words}: un nome? «Una persona giovane» qui basta.</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>This page is open</source>
        <translation>Questa pagina è aperta</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>things on a page</comment>
        <translation>
            <numerusform>%n in attesa</numerusform>
            <numerusform>%n in attesa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>Case proposed; it waits for its second reader</source>
        <translation>Caso proposto; attende la seconda lettura</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nuovo caso</translation>
    </message>
    <message>
        <source>Propose the case</source>
        <translation>Proponi il caso</translation>
    </message>
    <message>
        <source>A case opens when a second person has read this and agrees.</source>
        <translation>Un caso si apre quando una seconda persona ha letto questo e accetta.</translation>
    </message>
    <message>
        <source>Leave it empty and one is drawn.</source>
        <translation>Lascialo vuoto e ne verrà sorteggiato uno.</translation>
    </message>
    <message>
        <source>What milder way was tried?</source>
        <translation>Quale via più lieve è stata tentata?</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Di che cosa si tratta</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonimo</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalità</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base giuridica</translation>
    </message>
    <message>
        <source>Why a file, and why now</source>
        <translation>Perché un fascicolo, e perché ora</translation>
    </message>
    <message>
        <source>Information for the person</source>
        <translation>Informazione per la persona</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prossimo riesame</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Quartiere</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Sostituto</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Seconda lettura</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Opened with the recovery code</source>
        <translation>Aperto con la chiave di recupero</translation>
    </message>
    <message>
        <source>Opened with two shares</source>
        <translation>Aperto con due quote</translation>
    </message>
    <message>
        <source>Opened by the city</source>
        <translation>Aperto dalla città</translation>
    </message>
    <message>
        <source>Choose a new passphrase now. The sheet goes on opening these notes: put it back into the safe.</source>
        <translation>Scegli ora una nuova frase segreta. Il foglio continua ad aprire queste annotazioni: rimettilo nella cassaforte.</translation>
    </message>
    <message>
        <source>Choose a new passphrase now. The shares go on opening these notes: seal them again.</source>
        <translation>Scegli ora una nuova frase segreta. Le quote continuano ad aprire queste annotazioni: richiudile.</translation>
    </message>
    <message>
        <source>Choose a new passphrase now. With it, the city&apos;s answer opens nothing any more.</source>
        <translation>Scegli ora una nuova frase segreta. Da quel momento la risposta della città non apre più nulla.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Imposta questa frase segreta</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>What stood here was erased.</source>
        <translation>Ciò che era qui è stato cancellato.</translation>
    </message>
    <message>
        <source>This is not what was signed, so it is not shown.</source>
        <translation>Non è ciò che è stato firmato, quindi non viene mostrato.</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Vecchio</translation>
    </message>
    <message>
        <source>More than a year ago</source>
        <translation>Più di un anno fa</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Disagrees ({who}): {text}</source>
        <translation>In disaccordo ({who}): {text}</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Due versioni</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corretto</translation>
    </message>
    <message>
        <source>What to do with this note</source>
        <translation>Che cosa fare di questa annotazione</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Annotazione</translation>
    </message>
    <message>
        <source>{name}, written on {day}</source>
        <translation>{name}, scritto il {day}</translation>
    </message>
    <message>
        <source>No own words: {reason}</source>
        <translation>Niente parole proprie: {reason}</translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation>Altra spiegazione</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Aggiungi un commento</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correggi</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Allega un file</translation>
    </message>
    <message>
        <source>The person disagrees…</source>
        <translation>La persona non è d’accordo…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Mettere nel cestino</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Observed</source>
        <translation>Osservazione</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>La mia interpretazione</translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation>Altra spiegazione</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Day on which it happened</source>
        <translation>Giorno in cui è successo</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Giorno del prossimo passo</translation>
    </message>
    <message>
        <source>“{word}”: is it needed here? Is it about what somebody did?</source>
        <translation>«{word}»: serve qui? Riguarda qualcosa che qualcuno ha fatto?</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Perché si corregge?</translation>
    </message>
    <message>
        <source>The old text stays in the history.</source>
        <translation>Il testo precedente resta nella cronologia.</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>Come lo sai?</translation>
    </message>
    <message>
        <source>How do they know?</source>
        <translation>Come lo sanno?</translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation>Chi te l&apos;ha detto?</translation>
    </message>
    <message>
        <source>What was seen or said? Enter begins the next line.</source>
        <translation>Che cosa si è visto o detto? Invio comincia la riga seguente.</translation>
    </message>
    <message>
        <source>Nothing here is in their own words. Why?</source>
        <translation>Qui niente è nelle sue parole. Perché?</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Scegli un motivo</translation>
    </message>
    <message>
        <source>How do I understand it?</source>
        <translation>Come lo capisco?</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Che altro potrebbe spiegarlo?</translation>
    </message>
    <message>
        <source>What was agreed, and who does it?</source>
        <translation>Che cosa si è concordato, e chi lo fa?</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Chi?</translation>
    </message>
    <message>
        <source>What happened when, and where</source>
        <translation>Che cosa è successo, quando e dove</translation>
    </message>
    <message>
        <source>What kind of note?</source>
        <translation>Che tipo di annotazione?</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the moment of saving</comment>
        <translation>Adesso</translation>
    </message>
    <message>
        <source>16:20</source>
        <comment>an example of a time of day</comment>
        <translation>16:20</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Dove?</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Observed</source>
        <translation>Osservazione</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>La mia interpretazione</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Annotazioni</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of this case are not on this paper.</source>
        <translation>
            <numerusform>%n annotazione di questo caso non è su questo documento.</numerusform>
            <numerusform>%n annotazioni di questo caso non sono su questo documento.</numerusform>
        </translation>
    </message>
    <message>
        <source>No note has been written yet.</source>
        <translation>Non è ancora stata scritta alcuna annotazione.</translation>
    </message>
    <message>
        <source>Versions of this note differ and nobody has decided between them yet. Ask before you rely on it.</source>
        <translation>Ci sono versioni di questa annotazione che differiscono e nessuno ha ancora deciso. Chiedi prima di farvi affidamento.</translation>
    </message>
    <message>
        <source>corrected since; the earlier text stays in the history</source>
        <translation>corretta in seguito; il testo precedente resta nella cronologia</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>più vecchio di un anno</translation>
    </message>
    <message>
        <source>written on {day}</source>
        <translation>scritto il {day}</translation>
    </message>
    <message>
        <source>No own words: {reason}</source>
        <translation>Niente parole proprie: {reason}</translation>
    </message>
    <message>
        <source>It could also be: {text}</source>
        <translation>Potrebbe anche essere: {text}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
</context>
<context>
    <name>Objections</name>
    <message>
        <source>Statement of disagreement: {who}, {day}</source>
        <translation>Dichiarazione di disaccordo: {who}, {day}</translation>
    </message>
</context>
<context>
    <name>ObservedPart</name>
    <message>
        <source>&amp;Seen</source>
        <translation>&amp;Visto</translation>
    </message>
    <message>
        <source>&amp;Told to me</source>
        <translation>&amp;Riferito</translation>
    </message>
    <message>
        <source>&amp;Quoted</source>
        <translation>&amp;Citato</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>offered on {day}</source>
        <translation>offerto il {day}</translation>
    </message>
    <message>
        <source>begun on {day}</source>
        <translation>cominciato il {day}</translation>
    </message>
    <message>
        <source>after one month: {answer}</source>
        <translation>dopo un mese: {answer}</translation>
    </message>
    <message>
        <source>after three months: {answer}</source>
        <translation>dopo tre mesi: {answer}</translation>
    </message>
    <message>
        <source>after six months: {answer}</source>
        <translation>dopo sei mesi: {answer}</translation>
    </message>
    <message>
        <source>What was the reply?</source>
        <translation>Qual è stata la risposta?</translation>
    </message>
    <message>
        <source>It has begun</source>
        <translation>È cominciato</translation>
    </message>
    <message>
        <source>Ask again: from {day}</source>
        <translation>Chiedere di nuovo: dal {day}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Saved on this laptop, {time}</source>
        <translation>Salvato su questo portatile, {time}</translation>
    </message>
</context>
<context>
    <name>OfficeBackups</name>
    <message>
        <source>Backups</source>
        <comment>section of the settings</comment>
        <translation>Copie di sicurezza</translation>
    </message>
    <message>
        <source>Restored: the backup of {moment} is in place.</source>
        <translation>Ripristinata: la copia di sicurezza del {moment} è al suo posto.</translation>
    </message>
</context>
<context>
    <name>OfficeBin</name>
    <message>
        <source>Bin</source>
        <comment>section of the settings</comment>
        <translation>Cestino</translation>
    </message>
</context>
<context>
    <name>OfficeCaseSteps</name>
    <message>
        <source>Next steps</source>
        <comment>tab of a case</comment>
        <translation>Prossimi passi</translation>
    </message>
</context>
<context>
    <name>OfficeKeys</name>
    <message>
        <source>Keys and recovery</source>
        <comment>section of the settings</comment>
        <translation>Chiavi e recupero</translation>
    </message>
    <message>
        <source>The new passphrase counts from now on.</source>
        <translation>Da ora vale la nuova frase segreta.</translation>
    </message>
    <message>
        <source>The new sheet counts. Destroy the old one: it opens nothing.</source>
        <translation>Il nuovo foglio vale. Distruggi quello vecchio: non apre più nulla.</translation>
    </message>
    <message>
        <source>The three shares count. Bring each to its place.</source>
        <translation>Le tre quote valgono. Porta ciascuna al suo posto.</translation>
    </message>
    <message>
        <source>The sheet is right. Put it back into its envelope.</source>
        <translation>Il foglio è giusto. Rimettilo nella busta.</translation>
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
        <translation>Piano di accompagnamento</translation>
    </message>
</context>
<context>
    <name>OfficeRequests</name>
    <message>
        <source>Incoming requests</source>
        <comment>page of the rail</comment>
        <translation>Richieste in entrata</translation>
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
        <translation>Registro degli accessi</translation>
    </message>
</context>
<context>
    <name>OfficeSharing</name>
    <message>
        <source>Referrals</source>
        <translation>Invii</translation>
    </message>
    <message>
        <source>Consents and sharing</source>
        <translation>Consensi e condivisione</translation>
    </message>
</context>
<context>
    <name>OfficeStreet</name>
    <message>
        <source>Street contacts</source>
        <translation>Contatti di strada</translation>
    </message>
</context>
<context>
    <name>OfficeToday</name>
    <message>
        <source>Today</source>
        <comment>page of the rail</comment>
        <translation>Oggi</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Recovery by the city</source>
        <translation>Recupero tramite la città</translation>
    </message>
    <message>
        <source>Open with two shares</source>
        <translation>Apri con due quote</translation>
    </message>
    <message>
        <source>The city keeps a way into these notes. Using it is recorded for you to see.</source>
        <translation>La città conserva un accesso a queste annotazioni. Il suo uso viene registrato e lo vedi.</translation>
    </message>
    <message>
        <source>Type two of the three shares, in any order. A new passphrase follows.</source>
        <translation>Scrivi due delle tre quote, in qualsiasi ordine. Poi segue una nuova frase segreta.</translation>
    </message>
    <message>
        <source>Make a request file</source>
        <translation>Crea un file di richiesta</translation>
    </message>
    <message>
        <source>Choose the answer file</source>
        <translation>Scegli il file di risposta</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Apertura…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>The request is written. Bring it to the city, read the number out to them, and write the one-time code down: without it their answer opens nothing.</source>
        <translation>La richiesta è scritta. Portala alla città, leggi loro il numero e annota la chiave monouso: senza di essa la risposta non apre nulla.</translation>
    </message>
    <message>
        <source>A request of {day} waits for its answer. A new one makes it void.</source>
        <translation>Una richiesta del {day} attende risposta. Una nuova la annulla.</translation>
    </message>
    <message>
        <source>One share</source>
        <translation>Una quota</translation>
    </message>
    <message>
        <source>Another share</source>
        <translation>Un&apos;altra quota</translation>
    </message>
    <message>
        <source>First: ask</source>
        <translation>Prima: chiedere</translation>
    </message>
    <message>
        <source>One-time code, to be written down</source>
        <translation>Chiave monouso, da annotare</translation>
    </message>
    <message>
        <source>Number of the request, to be read out</source>
        <translation>Numero della richiesta, da leggere ad alta voce</translation>
    </message>
    <message>
        <source>Then: the answer</source>
        <translation>Poi: la risposta</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Chiave monouso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>OwnNote</name>
    <message>
        <source>Change this note</source>
        <translation>Modifica questa annotazione</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Pagina {page} di {total}</translation>
    </message>
    <message>
        <source>Prepared for {recipient}</source>
        <translation>Preparato per {recipient}</translation>
    </message>
    <message>
        <source>Serial {serial}</source>
        <translation>Numero {serial}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Impronta {fingerprint}</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ESERCIZIO</translation>
    </message>
    <message>
        <source>Invented people in an invented city. This is not a real paper.</source>
        <translation>Persone inventate in una città inventata. Questo non è un documento vero.</translation>
    </message>
</context>
<context>
    <name>PaletteActions</name>
    <message>
        <source>What was found above may be it already.</source>
        <translation>Forse è già tra i risultati qui sopra.</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Nota veloce</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nuovo caso</translation>
    </message>
    <message>
        <source>New mediation</source>
        <translation>Nuova mediazione</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nuova richiesta</translation>
    </message>
    <message>
        <source>New message for the library</source>
        <translation>Nuovo messaggio per la biblioteca</translation>
    </message>
    <message>
        <source>New partner service</source>
        <translation>Nuovo servizio partner</translation>
    </message>
    <message>
        <source>New note in {name}</source>
        <comment>the pseudonym of somebody who was found</comment>
        <translation>Nuova nota in {name}</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Blocca ora</translation>
    </message>
    <message>
        <source>Export a file for a colleague</source>
        <translation>Esporta un file per chi lavora con te</translation>
    </message>
    <message>
        <source>Import a file that was brought</source>
        <translation>Importa un file ricevuto</translation>
    </message>
    <message>
        <source>Is this laptop safe to hand in?</source>
        <translation>Si può restituire questo computer?</translation>
    </message>
    <message>
        <source>Settings: {section}</source>
        <translation>Impostazioni: {section}</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>We keep no copy. A line in the case says what left, for whom and why.</source>
        <translation>Non conserviamo copie. Una riga nel caso dice che cosa è uscito, per chi e perché.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva come…</translation>
    </message>
    <message>
        <source>Paper {serial} saved; the case says that it left</source>
        <translation>Documento {serial} salvato; il caso dice che è uscito</translation>
    </message>
</context>
<context>
    <name>PaperFields</name>
    <message>
        <source>What is it for?</source>
        <translation>A che cosa serve?</translation>
    </message>
    <message>
        <source>Choose why it leaves</source>
        <translation>Scegli perché esce</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Per chi?</translation>
    </message>
    <message>
        <source>A service or a person in it</source>
        <translation>Un servizio o una persona che vi lavora</translation>
    </message>
    <message>
        <source>Why do they need it?</source>
        <translation>Perché ne hanno bisogno?</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In una frase</translation>
    </message>
    <message>
        <source>On which ground?</source>
        <translation>Su quale base?</translation>
    </message>
    <message>
        <source>Who has agreed to it?</source>
        <translation>Chi ha acconsentito?</translation>
    </message>
    <message>
        <source>Here a second person decides with you.</source>
        <translation>Qui decide con te una seconda persona.</translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation>Scegli una persona dell&apos;équipe</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Lingua del documento</translation>
    </message>
    <message>
        <source>What goes on it</source>
        <translation>Che cosa contiene</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Punti di forza</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Preoccupazioni</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prossimi passi</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Mediazioni</translation>
    </message>
    <message>
        <source>The last ten notes</source>
        <translation>Le ultime dieci annotazioni</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Case summary as PDF</source>
        <translation>Sintesi del caso in PDF</translation>
    </message>
    <message>
        <source>Agreement as PDF</source>
        <translation>Accordo in PDF</translation>
    </message>
    <message>
        <source>Never on it: names and addresses, the safe way to make contact, the form of violence, sealed notes, drafts.</source>
        <translation>Non contiene mai: nomi e indirizzi, il modo sicuro di contatto, la forma di violenza, annotazioni sigillate, bozze.</translation>
    </message>
    <message>
        <source>On it: the points, who, until when, and lines to sign. Nothing else.</source>
        <translation>Contiene: i punti, chi, entro quando, e le righe per firmare. Nient&apos;altro.</translation>
    </message>
    <message>
        <source>Left out this time: {parts}.</source>
        <translation>Questa volta lasciato fuori: {parts}.</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Preparazione del documento…</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <comment>passphrase</comment>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>passphrase</comment>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Il Bloc Maiusc sembra attivo.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>I want one of my own</source>
        <translation>Ne voglio una mia</translation>
    </message>
    <message>
        <source>Give me words instead</source>
        <translation>Dammi invece delle parole</translation>
    </message>
</context>
<context>
    <name>PersonBody</name>
    <message>
        <source>Lift it…</source>
        <translation>Revocare…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modificare…</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Nuova richiesta…</translation>
    </message>
    <message>
        <source>Write it down…</source>
        <translation>Annotare…</translation>
    </message>
    <message>
        <source>Keep or erase…</source>
        <translation>Conservare o cancellare…</translation>
    </message>
    <message>
        <source>Restrict…</source>
        <translation>Limitare…</translation>
    </message>
    <message>
        <source>Shown for one minute</source>
        <translation>Mostrato per un minuto</translation>
    </message>
    <message>
        <source>Kept, and hidden again</source>
        <translation>Conservato, e di nuovo nascosto</translation>
    </message>
    <message>
        <source>Information kept</source>
        <translation>Informazione annotata</translation>
    </message>
    <message>
        <source>Agreed that the information waits</source>
        <translation>Approvato: l’informazione attende</translation>
    </message>
    <message>
        <source>The case is restricted</source>
        <translation>Il caso è limitato</translation>
    </message>
    <message>
        <source>The restriction is lifted</source>
        <translation>La limitazione è revocata</translation>
    </message>
    <message>
        <source>Request kept; its month begins</source>
        <translation>Richiesta annotata; il mese comincia</translation>
    </message>
    <message>
        <source>The request went on</source>
        <translation>La richiesta è andata avanti</translation>
    </message>
    <message>
        <source>Two more months</source>
        <translation>Altri due mesi</translation>
    </message>
    <message>
        <source>Proposed; a second person decides</source>
        <translation>Proposto; decide una seconda persona</translation>
    </message>
    <message>
        <source>Statement of disagreement kept</source>
        <translation>Dichiarazione di disaccordo annotata</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necessario</translation>
    </message>
    <message>
        <source>Holder of parental responsibility</source>
        <translation>Esercente la responsabilità genitoriale</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>Come raggiungerli</translation>
    </message>
    <message>
        <source>Nobody named, because</source>
        <translation>Nessuno indicato, perché</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Anno di nascita</translation>
    </message>
    <message>
        <source>Ways to reach the person</source>
        <translation>Come raggiungere la persona</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprete</translation>
    </message>
    <message>
        <source>Change who it is</source>
        <translation>Modificare chi è</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondere</translation>
    </message>
    <message>
        <source>Hidden. It is shown with a reason, for one minute.</source>
        <translation>Nascosto. Si mostra con un motivo, per un minuto.</translation>
    </message>
    <message>
        <source>Nothing is kept about who it is. Often nothing has to be.</source>
        <translation>Non è conservato nulla su chi è. Spesso non serve.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrare…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Aggiungere…</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Non ancora informata</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Ground for waiting</source>
        <translation>Motivo dell’attesa</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Fino a quando</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Approvato da</translation>
    </message>
    <message>
        <source>Waits for the supervisor to agree.</source>
        <translation>Attende l’approvazione del responsabile di servizio.</translation>
    </message>
    <message>
        <source>Agree that it waits</source>
        <translation>Approvare l’attesa</translation>
    </message>
    <message>
        <source>No request was made.</source>
        <translation>Nessuna richiesta.</translation>
    </message>
    <message>
        <source>Nothing was said against what is written here.</source>
        <translation>Nulla è stato detto contro ciò che è scritto qui.</translation>
    </message>
    <message>
        <source>To be decided on</source>
        <translation>Da decidere il</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The day is set when the case is opened.</source>
        <translation>Il giorno è fissato all’apertura del caso.</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Revocata il</translation>
    </message>
    <message>
        <source>Not restricted.</source>
        <translation>Non limitato.</translation>
    </message>
    <message>
        <source>Since {day}: nothing is changed until the lead worker lifts it.</source>
        <translation>Dal {day}: nulla cambia finché il referente non la revoca.</translation>
    </message>
    <message>
        <source>This case is restricted</source>
        <translation>Questo caso è limitato</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Chi è</translation>
    </message>
    <message>
        <source>Information for the person</source>
        <translation>Informazione per la persona</translation>
    </message>
    <message>
        <source>What the person asks for</source>
        <translation>Che cosa chiede la persona</translation>
    </message>
    <message>
        <source>What the person says against it</source>
        <translation>Che cosa obietta la persona</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translation>Conservare e cancellare</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Limitazione</translation>
    </message>
</context>
<context>
    <name>PersonForms</name>
    <message>
        <source>To reach the person</source>
        <translation>Per raggiungere la persona</translation>
    </message>
    <message>
        <source>To write a letter or a form with them</source>
        <translation>Per una lettera o un modulo insieme</translation>
    </message>
    <message>
        <source>To bring an interpreter</source>
        <translation>Per chiamare un interprete</translation>
    </message>
    <message>
        <source>Danger to somebody</source>
        <translation>Pericolo per qualcuno</translation>
    </message>
    <message>
        <source>What is it needed for?</source>
        <translation>A che cosa serve?</translation>
    </message>
    <message>
        <source>Or in other words</source>
        <translation>O con altre parole</translation>
    </message>
    <message>
        <source>It is shown for one minute. That it was looked at, by whom and why, stands in the access log.</source>
        <translation>Si mostra per un minuto. Chi ha guardato, e perché, resta nel registro degli accessi.</translation>
    </message>
    <message>
        <source>Show who it is</source>
        <translation>Mostrare chi è</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrare</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Anno di nascita</translation>
    </message>
    <message>
        <source>The year alone, such as 2008.</source>
        <translation>Solo l’anno, ad esempio 2008.</translation>
    </message>
    <message>
        <source>Ways to reach the person</source>
        <translation>Come raggiungere la persona</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation>Serve un interprete</translation>
    </message>
    <message>
        <source>Holder of parental responsibility</source>
        <translation>Esercente la responsabilità genitoriale</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>Come raggiungerli</translation>
    </message>
    <message>
        <source>If nobody is named: why not</source>
        <translation>Se non è indicato nessuno: perché</translation>
    </message>
    <message>
        <source>Only what is needed. It stands apart from the case, in no search and on no list, and is not kept as a draft.</source>
        <translation>Solo il necessario. È separato dal caso, in nessuna ricerca e in nessun elenco, e non resta come bozza.</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Chi è</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Was the person told?</source>
        <translation>La persona è stata informata?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>non annotato</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Read out together</source>
        <translation>Letta insieme</translation>
    </message>
    <message>
        <source>Ground for waiting</source>
        <translation>Motivo dell’attesa</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Fino a quando</translation>
    </message>
    <message>
        <source>The supervisor has to agree.</source>
        <translation>Il responsabile di servizio deve approvare.</translation>
    </message>
    <message>
        <source>Information for the person</source>
        <translation>Informazione per la persona</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The lead worker and the data protection officer go on reading it. Nothing in it is changed until the lead worker lifts it.</source>
        <translation>Il referente e il responsabile della protezione dei dati continuano a leggerlo. Nulla vi cambia finché il referente non la revoca.</translation>
    </message>
    <message>
        <source>Restrict this case</source>
        <translation>Limitare questo caso</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Limita</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Revocare la limitazione</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>Revoca</translation>
    </message>
    <message>
        <source>What the person asks for</source>
        <translation>Che cosa chiede la persona</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ricevuta il</translation>
    </message>
    <message>
        <source>The answer is due within a month.</source>
        <translation>La risposta è dovuta entro un mese.</translation>
    </message>
    <message>
        <source>A request of the person</source>
        <translation>Una richiesta della persona</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The person is told within the first month.</source>
        <translation>La persona ne è informata nel primo mese.</translation>
    </message>
    <message>
        <source>Two more months to answer</source>
        <translation>Altri due mesi per rispondere</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Proroga</translation>
    </message>
    <message>
        <source>How the identity was checked</source>
        <translation>Come è stata verificata l’identità</translation>
    </message>
    <message>
        <source>Is it the person?</source>
        <translation>È proprio la persona?</translation>
    </message>
    <message>
        <source>Everything about this person in this vault is looked through. Sealed notes stay closed. The search stands in the access log.</source>
        <translation>Si passa in rassegna tutto su questa persona in questa cassaforte. Le note sigillate restano chiuse. La ricerca resta nel registro degli accessi.</translation>
    </message>
    <message>
        <source>Search everything that is kept</source>
        <translation>Cercare in tutto ciò che è conservato</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Mask in the answer</source>
        <translation>Coprire nella risposta</translation>
    </message>
    <message>
        <source>These passages are about others. What is ticked is masked.</source>
        <translation>Questi passi riguardano altri. Ciò che è spuntato viene coperto.</translation>
    </message>
    <message>
        <source>No passage about others was found.</source>
        <translation>Nessun passo su altri è stato trovato.</translation>
    </message>
    <message>
        <source>Read through what was found</source>
        <translation>Rileggere ciò che è stato trovato</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Needed where not everything is granted.</source>
        <translation>Necessario se non tutto è accolto.</translation>
    </message>
    <message>
        <source>Decide about the request</source>
        <translation>Decidere sulla richiesta</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Risposta data il</translation>
    </message>
    <message>
        <source>The person knows where to complain</source>
        <translation>La persona sa dove reclamare</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La risposta</translation>
    </message>
    <message>
        <source>What shall become of it</source>
        <translation>Che cosa ne sarà</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conservare fino al</translation>
    </message>
    <message>
        <source>A second person has to agree; it travels with the next file. What is erased is gone for good, wherever the file comes.</source>
        <translation>Una seconda persona deve approvare; viaggia con il prossimo file. Ciò che è cancellato lo è per sempre, ovunque arrivi il file.</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Conservare o cancellare</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponi</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>Con le parole della persona</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Detto da</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La persona</translation>
    </message>
    <message>
        <source>It stands beside what it is about, here and on paper.</source>
        <translation>Sta accanto a ciò che riguarda, qui e su carta.</translation>
    </message>
    <message>
        <source>Statement of disagreement</source>
        <translation>Dichiarazione di disaccordo</translation>
    </message>
</context>
<context>
    <name>PlanBody</name>
    <message>
        <source>Begin the plan</source>
        <translation>Comincia il piano</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Aggiungi un obiettivo</translation>
    </message>
    <message>
        <source>Offer something</source>
        <translation>Offri qualcosa</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>Prima e dopo</translation>
    </message>
    <message>
        <source>Before support is under way</source>
        <translation>Prima che l’accompagnamento sia avviato</translation>
    </message>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Manca ancora: {things}.</translation>
    </message>
    <message>
        <source>Agreed with the person</source>
        <translation>Concordato con la persona</translation>
    </message>
    <message>
        <source>Look at the plan again on</source>
        <translation>Riguardare il piano il</translation>
    </message>
    <message>
        <source>Strengths it builds on</source>
        <translation>Punti di forza su cui si basa</translation>
    </message>
    <message>
        <source>Concerns it takes up</source>
        <translation>Preoccupazioni a cui risponde</translation>
    </message>
    <message>
        <source>Where support is wanted</source>
        <translation>Dove si desidera sostegno</translation>
    </message>
    <message>
        <source>Services involved</source>
        <translation>Servizi coinvolti</translation>
    </message>
    <message>
        <source>What keeps everybody safe</source>
        <translation>Che cosa tiene tutti al sicuro</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Ancora nulla di annotato.</translation>
    </message>
    <message>
        <source>What does this person want?</source>
        <translation>Che cosa vuole questa persona?</translation>
    </message>
    <message>
        <source>Nothing was offered yet.</source>
        <translation>Non è ancora stato offerto nulla.</translation>
    </message>
    <message>
        <source>Three open questions to the team</source>
        <translation>Tre domande aperte al gruppo</translation>
    </message>
    <message>
        <source>Write answers</source>
        <translation>Scrivi risposte</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>Piano salvato</translation>
    </message>
    <message>
        <source>Conversation map kept</source>
        <translation>Mappa del colloquio salvata</translation>
    </message>
    <message>
        <source>Answers kept</source>
        <translation>Risposte salvate</translation>
    </message>
    <message>
        <source>Goal kept</source>
        <translation>Obiettivo salvato</translation>
    </message>
    <message>
        <source>Goal let go</source>
        <translation>Obiettivo lasciato</translation>
    </message>
    <message>
        <source>Offer kept</source>
        <translation>Offerta salvata</translation>
    </message>
    <message>
        <source>Reply kept</source>
        <translation>Risposta salvata</translation>
    </message>
    <message>
        <source>Beginning kept</source>
        <translation>Inizio salvato</translation>
    </message>
    <message>
        <source>Answer kept</source>
        <translation>Risposta salvata</translation>
    </message>
    <message>
        <source>Goal under way</source>
        <translation>Obiettivo in corso</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Obiettivo raggiunto</translation>
    </message>
    <message>
        <source>Goal partly reached</source>
        <translation>Obiettivo raggiunto in parte</translation>
    </message>
    <message>
        <source>Goal open again</source>
        <translation>Obiettivo di nuovo aperto</translation>
    </message>
    <message>
        <source>Goal as it was before</source>
        <translation>Obiettivo come prima</translation>
    </message>
    <message>
        <source>First step done</source>
        <translation>Primo passo fatto</translation>
    </message>
    <message>
        <source>First step open again</source>
        <translation>Primo passo di nuovo aperto</translation>
    </message>
    <message>
        <source>Two versions of the plan</source>
        <translation>Due versioni del piano</translation>
    </message>
    <message>
        <source>Both are kept; nothing is lost.</source>
        <translation>Entrambe sono conservate; nulla è perso.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Ancora nessun piano</translation>
    </message>
    <message>
        <source>A plan begins with a strength, and a goal in the person’s own words.</source>
        <translation>Un piano comincia con un punto di forza e un obiettivo con le parole della persona.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Il piano</translation>
    </message>
    <message>
        <source>Goals, in the person’s own words</source>
        <translation>Obiettivi, con le parole della persona</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Che cosa è stato offerto</translation>
    </message>
    <message>
        <source>Conversation map</source>
        <translation>Mappa del colloquio</translation>
    </message>
</context>
<context>
    <name>PlanForms</name>
    <message>
        <source>Agreed with the person</source>
        <translation>Concordato con la persona</translation>
    </message>
    <message>
        <source>Day of the talk about it</source>
        <translation>Giorno del colloquio</translation>
    </message>
    <message>
        <source>Strengths it builds on</source>
        <translation>Punti di forza su cui si basa</translation>
    </message>
    <message>
        <source>Where support is wanted</source>
        <translation>Dove si desidera sostegno</translation>
    </message>
    <message>
        <source>Concerns it takes up</source>
        <translation>Preoccupazioni a cui risponde</translation>
    </message>
    <message>
        <source>What keeps everybody safe</source>
        <translation>Che cosa tiene tutti al sicuro</translation>
    </message>
    <message>
        <source>Services involved</source>
        <translation>Servizi coinvolti</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Uno per riga.</translation>
    </message>
    <message>
        <source>Look at the plan again on</source>
        <translation>Riguardare il piano il</translation>
    </message>
    <message>
        <source>Made with the person wherever possible. What is not known stays empty.</source>
        <translation>Fatto con la persona ogni volta che è possibile. Ciò che non si sa resta vuoto.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Il piano</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Salva il piano</translation>
    </message>
    <message>
        <source>None is noted in this case yet.</source>
        <translation>In questo caso non è ancora annotato nulla.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La persona</translation>
    </message>
    <message>
        <source>The goal, in the person’s own words</source>
        <translation>L’obiettivo, con le parole della persona</translation>
    </message>
    <message>
        <source>I want…</source>
        <translation>Voglio…</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Ambito di vita</translation>
    </message>
    <message>
        <source>First small step</source>
        <translation>Primo piccolo passo</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Chi lo fa</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Entro</translation>
    </message>
    <message>
        <source>How we will notice</source>
        <translation>Come ce ne accorgeremo</translation>
    </message>
    <message>
        <source>How near is it? In their words</source>
        <translation>Quanto è vicino? Con parole sue</translation>
    </message>
    <message>
        <source>A sentence, never a figure.</source>
        <translation>Una frase, mai una cifra.</translation>
    </message>
    <message>
        <source>Change the goal</source>
        <translation>Modifica l’obiettivo</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Aggiungi un obiettivo</translation>
    </message>
    <message>
        <source>Keep the goal</source>
        <translation>Salva l’obiettivo</translation>
    </message>
    <message>
        <source>Why it is let go</source>
        <translation>Perché lo si lascia</translation>
    </message>
    <message>
        <source>Let the goal go</source>
        <translation>Lascia l’obiettivo</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Lascia</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Che cosa è stato offerto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>None of the directory</source>
        <translation>Nessuno dell’elenco</translation>
    </message>
    <message>
        <source>Service of the directory</source>
        <translation>Servizio dell’elenco</translation>
    </message>
    <message>
        <source>Change what was offered</source>
        <translation>Modifica l’offerta</translation>
    </message>
    <message>
        <source>Offer something</source>
        <translation>Offri qualcosa</translation>
    </message>
    <message>
        <source>Keep the offer</source>
        <translation>Salva l’offerta</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>What was the reply?</source>
        <translation>Qual è stata la risposta?</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>It has begun</source>
        <translation>È cominciato</translation>
    </message>
    <message>
        <source>Does it still go on?</source>
        <translation>Continua ancora?</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedere di nuovo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Che cosa sappiamo</translation>
    </message>
    <message>
        <source>How we know it</source>
        <translation>Come lo sappiamo</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Che cosa non sappiamo</translation>
    </message>
    <message>
        <source>What else could explain it</source>
        <translation>Che altro potrebbe spiegarlo</translation>
    </message>
    <message>
        <source>In the person’s own words.</source>
        <translation>Con le parole della persona.</translation>
    </message>
    <message>
        <source>Discrimination that was suffered belongs here too.</source>
        <translation>Anche le discriminazioni subite stanno qui.</translation>
    </message>
    <message>
        <source>Only what somebody did. Dress, prayer, beard, food, opinion and protest are no concerns.</source>
        <translation>Solo ciò che qualcuno ha fatto. Abito, preghiera, barba, cibo, opinione e protesta non sono preoccupazioni.</translation>
    </message>
    <message>
        <source>Nothing known is an answer too.</source>
        <translation>Anche non sapere nulla è una risposta.</translation>
    </message>
    <message>
        <source>Three open questions to the team</source>
        <translation>Tre domande aperte al gruppo</translation>
    </message>
</context>
<context>
    <name>PlanTimes</name>
    <message>
        <source>Texts that changed</source>
        <translation>Testi cambiati</translation>
    </message>
    <message>
        <source>The map has not changed since</source>
        <translation>La mappa non è cambiata da allora</translation>
    </message>
    <message>
        <source>What we do not know: {text}</source>
        <translation>Che cosa non sappiamo: {text}</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(lasciato vuoto)</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>Prima e dopo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Compare today with</source>
        <translation>Confronta oggi con</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>PRACTICE. People, places and notes here are invented.</source>
        <translation>ESERCIZIO. Persone, luoghi e annotazioni qui sono inventati.</translation>
    </message>
</context>
<context>
    <name>PreparingPage</name>
    <message>
        <source>Preparing {city}</source>
        <translation>Preparazione di {city}</translation>
    </message>
    <message>
        <source>Setting up practice</source>
        <translation>Preparazione dell&apos;esercizio</translation>
    </message>
    <message>
        <source>Liaise</source>
        <translation>Liaise</translation>
    </message>
    <message>
        <source>Invented people, invented notes. It takes a few seconds, the first time only.</source>
        <translation>Persone inventate, annotazioni inventate. Ci vuole qualche secondo, solo la prima volta.</translation>
    </message>
</context>
<context>
    <name>PresentStep</name>
    <message>
        <source>Change passphrase</source>
        <translation>Cambia la frase segreta</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nuovo foglio di recupero</translation>
    </message>
    <message>
        <source>Make three shares</source>
        <translation>Crea tre quote</translation>
    </message>
    <message>
        <source>Change keys completely</source>
        <translation>Cambia del tutto le chiavi</translation>
    </message>
    <message>
        <source>You choose a new one next. Your recovery sheet stays valid.</source>
        <translation>Dopo ne scegli una nuova. Il foglio di recupero resta valido.</translation>
    </message>
    <message>
        <source>You get a new sheet next. Once it counts, the old one is void.</source>
        <translation>Dopo ricevi un nuovo foglio. Appena vale, quello vecchio non vale più.</translation>
    </message>
    <message>
        <source>Three shares are shown next, one after the other. Shares made before are void.</source>
        <translation>Dopo vengono mostrate tre quote, una dopo l&apos;altra. Le quote precedenti non valgono più.</translation>
    </message>
    <message>
        <source>You choose a new passphrase and get a new sheet. Then the notes are written anew, which takes a while, and the app locks. The old passphrase, the old sheet and all shares are void. A copy of these notes that somebody took before can still be opened with the old passphrase: nothing helps against that.</source>
        <translation>Scegli una nuova frase segreta e ricevi un nuovo foglio. Poi le annotazioni vengono riscritte, ci vuole un po&apos;, e l&apos;app si blocca. La vecchia frase, il vecchio foglio e tutte le quote non valgono più. Una copia di queste annotazioni presa prima da qualcuno si apre ancora con la vecchia frase: contro questo non c&apos;è rimedio.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Non è la frase segreta.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>Contact kept, {place}, {time}</source>
        <translation>Contatto salvato, {place}, {time}</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>Tenuto come bozza</translation>
    </message>
    <message>
        <source>Kept as a draft: the place is missing</source>
        <translation>Tenuto come bozza: manca il luogo</translation>
    </message>
    <message>
        <source>Kept as a draft: how many is missing</source>
        <translation>Tenuto come bozza: manca il numero</translation>
    </message>
    <message>
        <source>Kept as a draft: place and how many are missing</source>
        <translation>Tenuto come bozza: mancano luogo e numero</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Nota veloce</translation>
    </message>
    <message>
        <source>Danger</source>
        <comment>whom to ring and who decides</comment>
        <translation>Pericolo</translation>
    </message>
    <message>
        <source>Close and keep a draft</source>
        <translation>Chiudere e tenere una bozza</translation>
    </message>
    <message>
        <source>No names needed. A street contact does not open a case.</source>
        <translation>Nessun nome necessario. Un contatto di strada non apre un caso.</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Salva e aggiungine un altro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Nota veloce</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>After {minutes} min without a key or a touch. You can change that.</source>
        <translation>Dopo {minutes} min senza un tasto o un tocco. Puoi cambiarlo.</translation>
    </message>
    <message>
        <source>{keys} locks at once</source>
        <translation>{keys} blocca subito</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>This file brings nothing that is not here already.</source>
        <translation>Questo file non porta niente che non sia già qui.</translation>
    </message>
    <message>
        <source>Same in both</source>
        <translation>Uguale in entrambi</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>Scritto da {name}</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non impostato</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Autore sconosciuto</translation>
    </message>
    <message>
        <source>changed {day}, {time}</source>
        <translation>modificato il {day}, {time}</translation>
    </message>
    <message>
        <source>Both versions stay in the history, with names and times.</source>
        <translation>Entrambe le versioni restano nella cronologia, con nomi e orari.</translation>
    </message>
    <message numerus="yes">
        <source>Bring this in, with %n more that belong to it</source>
        <translation>
            <numerusform>Acquisisci questo, con %n altro che ne fa parte</numerusform>
            <numerusform>Acquisisci questo, con altri %n che ne fanno parte</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring this in</source>
        <translation>Acquisisci questo</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>file of a note</source>
        <translation>file di una nota</translation>
    </message>
    <message>
        <source>who can read it</source>
        <translation>chi può leggerlo</translation>
    </message>
    <message>
        <source>entry of the bin</source>
        <translation>voce del cestino</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commento</translation>
    </message>
    <message>
        <source>common ground</source>
        <translation>terreno comune</translation>
    </message>
    <message>
        <source>paper that left</source>
        <translation>documento uscito</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>verifica</translation>
    </message>
    <message>
        <source>mediation</source>
        <translation>mediazione</translation>
    </message>
    <message>
        <source>note</source>
        <translation>annotazione</translation>
    </message>
    <message>
        <source>party</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>words of a party</source>
        <translation>parole di una parte</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>point of the agreement</source>
        <translation>punto dell&apos;accordo</translation>
    </message>
    <message>
        <source>sealed note</source>
        <translation>annotazione sigillata</translation>
    </message>
    <message>
        <source>session</source>
        <translation>incontro</translation>
    </message>
    <message>
        <source>strength or concern</source>
        <translation>punto di forza o preoccupazione</translation>
    </message>
    <message>
        <source>talk with one side</source>
        <translation>colloquio con una parte</translation>
    </message>
    <message>
        <source>tick at a step</source>
        <translation>spunta a un passo</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Concordato il</translation>
    </message>
    <message>
        <source>Form of the agreement</source>
        <translation>Forma dell&apos;accordo</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approvato da</translation>
    </message>
    <message>
        <source>Asked us not to take notes</source>
        <translation>Ha chiesto di non prendere appunti</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Chi può leggerlo</translation>
    </message>
    <message>
        <source>Gender-based violence</source>
        <translation>Violenza di genere</translation>
    </message>
    <message>
        <source>A language in common</source>
        <translation>Una lingua comune</translation>
    </message>
    <message>
        <source>An offence under way</source>
        <translation>Un reato in corso di indagine</translation>
    </message>
    <message>
        <source>A great gap in power</source>
        <translation>Un grande divario di potere</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violenza</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Di che cosa si tratta</translation>
    </message>
    <message>
        <source>How it agreed</source>
        <translation>Come ha accettato</translation>
    </message>
    <message>
        <source>Agreed to take part on</source>
        <translation>Ha accettato di partecipare il</translation>
    </message>
    <message>
        <source>look or paper, logged</source>
        <translation>accesso registrato</translation>
    </message>
    <message>
        <source>case conference</source>
        <translation>riunione sul caso</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consenso</translation>
    </message>
    <message>
        <source>street contact</source>
        <translation>contatto in strada</translation>
    </message>
    <message>
        <source>statement of disagreement</source>
        <translation>dichiarazione di dissenso</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>remark with a day</source>
        <translation>segnaposto con data</translation>
    </message>
    <message>
        <source>name and ways to be reached</source>
        <translation>nome e recapiti</translation>
    </message>
    <message>
        <source>information given</source>
        <translation>informativa</translation>
    </message>
    <message>
        <source>use of the keys</source>
        <translation>uso delle chiavi</translation>
    </message>
    <message>
        <source>prevention message</source>
        <translation>messaggio di prevenzione</translation>
    </message>
    <message>
        <source>opportunity offered</source>
        <translation>opportunità offerta</translation>
    </message>
    <message>
        <source>partner service</source>
        <translation>servizio partner</translation>
    </message>
    <message>
        <source>pilot</source>
        <translation>progetto pilota</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>obiettivo</translation>
    </message>
    <message>
        <source>practice sheet</source>
        <translation>scheda di buona pratica</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>invio a un servizio</translation>
    </message>
    <message>
        <source>request</source>
        <translation>richiesta</translation>
    </message>
    <message>
        <source>decision to keep or erase</source>
        <translation>decisione di conservazione</translation>
    </message>
    <message>
        <source>review</source>
        <translation>riesame</translation>
    </message>
    <message>
        <source>request about rights</source>
        <translation>richiesta sui diritti</translation>
    </message>
    <message>
        <source>outreach round</source>
        <translation>uscita in strada</translation>
    </message>
    <message>
        <source>safety event</source>
        <translation>evento di sicurezza</translation>
    </message>
    <message>
        <source>support plan</source>
        <translation>piano di accompagnamento</translation>
    </message>
    <message>
        <source>training</source>
        <translation>formazione</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Su chi</translation>
    </message>
    <message>
        <source>Receipt confirmed on</source>
        <translation>Ricezione confermata il</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Che cosa è stato fatto</translation>
    </message>
    <message>
        <source>What was done there</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>Agreed with the person</source>
        <translation>Concordato con la persona</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Scopo</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Obiettivi</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Risposta il</translation>
    </message>
    <message>
        <source>Told how to complain</source>
        <translation>Indicate le vie di reclamo</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approvato il</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Ambito di vita</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Che cosa si chiede</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Chiesto da</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Chiesto il</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Clima</translation>
    </message>
    <message>
        <source>We attend</source>
        <translation>Partecipiamo</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>Perché, o perché no</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Scritto da</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Momento del giorno</translation>
    </message>
    <message>
        <source>The legal basis is right</source>
        <translation>La base giuridica è giusta</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Che cosa è diventato</translation>
    </message>
    <message>
        <source>Who began it</source>
        <translation>Chi lo ha iniziato</translation>
    </message>
    <message>
        <source>What else could explain it</source>
        <translation>Che cos&apos;altro potrebbe spiegarlo</translation>
    </message>
    <message>
        <source>What worries us, in behaviour: how we know</source>
        <translation>Che cosa ci preoccupa, nel comportamento: come lo sappiamo</translation>
    </message>
    <message>
        <source>What worries us, in behaviour: what we know</source>
        <translation>Che cosa ci preoccupa, nel comportamento: che cosa sappiamo</translation>
    </message>
    <message>
        <source>What worries us, in behaviour: what we do not know</source>
        <translation>Che cosa ci preoccupa, nel comportamento: che cosa non sappiamo</translation>
    </message>
    <message>
        <source>A better path</source>
        <translation>Una strada migliore</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Anno di nascita</translation>
    </message>
    <message>
        <source>What it brings home</source>
        <translation>Che cosa si porta a casa</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Voce di bilancio</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Da chi</translation>
    </message>
    <message>
        <source>Who was called</source>
        <translation>Chi è stato chiamato</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Chi ha chiamato</translation>
    </message>
    <message>
        <source>How to call back</source>
        <translation>Come richiamare</translation>
    </message>
    <message>
        <source>What can go</source>
        <translation>Che cosa può essere tolto</translation>
    </message>
    <message>
        <source>How far they understood</source>
        <translation>Comprensione</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Che cosa è cambiato</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Come è arrivata</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>Verificato il</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Hidden data was taken out</source>
        <translation>Dati nascosti rimossi</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Motivo della chiusura</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Chiuso il</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Preoccupazioni</translation>
    </message>
    <message>
        <source>Who may know of it</source>
        <translation>Riservatezza</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>What it contains</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Weather and context</source>
        <translation>Tempo e contesto</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Convocata da</translation>
    </message>
    <message>
        <source>Immediate danger</source>
        <translation>Pericolo immediato</translation>
    </message>
    <message>
        <source>Talked through on</source>
        <translation>Debriefing il</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Deciso il</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>To be erased on</source>
        <translation>Da cancellare il</translation>
    </message>
    <message>
        <source>What was passed on</source>
        <translation>Che cosa è stato comunicato</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fatto il</translation>
    </message>
    <message>
        <source>Why it was dropped</source>
        <translation>Perché è stato lasciato</translation>
    </message>
    <message>
        <source>What was done after the withdrawal</source>
        <translation>Effetti della revoca</translation>
    </message>
    <message>
        <source>Can be reached in an emergency</source>
        <translation>Raggiungibile in emergenza</translation>
    </message>
    <message>
        <source>Emergency called by</source>
        <translation>Emergenza segnalata da</translation>
    </message>
    <message>
        <source>Emergency on</source>
        <translation>Emergenza il</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Finito alle</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Why it ended so</source>
        <translation>Motivo dell&apos;esito</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Terminata da</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminata il</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Prorogato</translation>
    </message>
    <message>
        <source>Why it was extended</source>
        <translation>Motivo della proroga</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Che cosa non ha funzionato</translation>
    </message>
    <message>
        <source>Feedback on</source>
        <translation>Riscontro il</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Riscontro</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>Primo appuntamento</translation>
    </message>
    <message>
        <source>First read on</source>
        <translation>Prima lettura il</translation>
    </message>
    <message>
        <source>First reader</source>
        <translation>Primo lettore</translation>
    </message>
    <message>
        <source>First small step</source>
        <translation>Primo piccolo passo</translation>
    </message>
    <message>
        <source>View of the first reader</source>
        <translation>Parere del primo lettore</translation>
    </message>
    <message>
        <source>Genders</source>
        <translation>Generi</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dato il</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>Che cosa va bene</translation>
    </message>
    <message>
        <source>Known group</source>
        <translation>Gruppo conosciuto</translation>
    </message>
    <message>
        <source>Holder of parental responsibility</source>
        <translation>Esercente la responsabilità genitoriale</translation>
    </message>
    <message>
        <source>How to reach the holder of parental responsibility</source>
        <translation>Come raggiungere chi esercita la responsabilità genitoriale</translation>
    </message>
    <message>
        <source>Who was visited</source>
        <translation>Chi è stato visitato</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Orari</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>How to refer</source>
        <translation>Come inviare</translation>
    </message>
    <message>
        <source>Hurts, conflicts and injustices</source>
        <translation>Ferite, conflitti e ingiustizie</translation>
    </message>
    <message>
        <source>How the identity was checked</source>
        <translation>Come è stata verificata l&apos;identità</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>Se non si fa nulla</translation>
    </message>
    <message>
        <source>Who is in danger</source>
        <translation>Chi è in pericolo</translation>
    </message>
    <message>
        <source>What should show it</source>
        <translation>Che cosa lo mostrerà</translation>
    </message>
    <message>
        <source>Tell the person on</source>
        <translation>Informare la persona il</translation>
    </message>
    <message>
        <source>The person knows</source>
        <translation>La persona lo sa</translation>
    </message>
    <message>
        <source>Person told on</source>
        <translation>Persona informata il</translation>
    </message>
    <message>
        <source>Why the person does not know</source>
        <translation>Perché la persona non lo sa</translation>
    </message>
    <message>
        <source>Legal ground of the meeting</source>
        <translation>Base giuridica della riunione</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Data della base</translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation>Serve un interprete</translation>
    </message>
    <message>
        <source>The invitation says who, what and why</source>
        <translation>L&apos;invito dice chi, che cosa e perché</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conservare fino al</translation>
    </message>
    <message>
        <source>Still there after a month</source>
        <translation>Ancora presente dopo un mese</translation>
    </message>
    <message>
        <source>Still there after three months</source>
        <translation>Ancora presente dopo tre mesi</translation>
    </message>
    <message>
        <source>Still there after six months</source>
        <translation>Ancora presente dopo sei mesi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Che cosa si è imparato</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Che cosa è stato omesso</translation>
    </message>
    <message>
        <source>Legal ground for exchange</source>
        <translation>Base giuridica dello scambio</translation>
    </message>
    <message>
        <source>First look back</source>
        <translation>Primo sguardo indietro</translation>
    </message>
    <message>
        <source>Second look back</source>
        <translation>Secondo sguardo indietro</translation>
    </message>
    <message>
        <source>Closing proposed by</source>
        <translation>Chiusura proposta da</translation>
    </message>
    <message>
        <source>Looked at before closing</source>
        <translation>Verificato prima della chiusura</translation>
    </message>
    <message>
        <source>What came out when it was talked through</source>
        <translation>Che cosa è emerso dal debriefing</translation>
    </message>
    <message>
        <source>Why it was declined</source>
        <translation>Motivo del rifiuto</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Inserito</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Dato da</translation>
    </message>
    <message>
        <source>People and places that hold: how we know</source>
        <translation>Persone e luoghi che sostengono: come lo sappiamo</translation>
    </message>
    <message>
        <source>People and places that hold: what we know</source>
        <translation>Persone e luoghi che sostengono: che cosa sappiamo</translation>
    </message>
    <message>
        <source>People and places that hold: what we do not know</source>
        <translation>Persone e luoghi che sostengono: che cosa non sappiamo</translation>
    </message>
    <message>
        <source>Hurts and injustices: how we know</source>
        <translation>Ferite e ingiustizie: come lo sappiamo</translation>
    </message>
    <message>
        <source>Hurts and injustices: what we know</source>
        <translation>Ferite e ingiustizie: che cosa sappiamo</translation>
    </message>
    <message>
        <source>Hurts and injustices: what we do not know</source>
        <translation>Ferite e ingiustizie: che cosa non sappiamo</translation>
    </message>
    <message>
        <source>Legal service asked on</source>
        <translation>Servizio legale consultato il</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Dimensione del file</translation>
    </message>
    <message>
        <source>Why the restriction was lifted</source>
        <translation>Motivo della revoca del limite</translation>
    </message>
    <message>
        <source>Restriction lifted by</source>
        <translation>Limitazione tolta da</translation>
    </message>
    <message>
        <source>Restriction lifted on</source>
        <translation>Limitazione tolta il</translation>
    </message>
    <message>
        <source>Later look agreed</source>
        <translation>Sguardo successivo concordato</translation>
    </message>
    <message>
        <source>Main person</source>
        <translation>Persona principale</translation>
    </message>
    <message>
        <source>What would make it better</source>
        <translation>Che cosa lo migliorerebbe</translation>
    </message>
    <message>
        <source>What would make it worse</source>
        <translation>Che cosa lo peggiorerebbe</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>Che cosa è oscurato</translation>
    </message>
    <message>
        <source>What matters to this person</source>
        <translation>Che cosa conta per questa persona</translation>
    </message>
    <message>
        <source>What matters: how we know</source>
        <translation>Che cosa conta: come lo sappiamo</translation>
    </message>
    <message>
        <source>What matters: what we know</source>
        <translation>Che cosa conta: che cosa sappiamo</translation>
    </message>
    <message>
        <source>What matters: what we do not know</source>
        <translation>Che cosa conta: che cosa non sappiamo</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediazione</translation>
    </message>
    <message>
        <source>Messages used</source>
        <translation>Messaggi usati</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo di file</translation>
    </message>
    <message>
        <source>What we are missing or getting wrong</source>
        <translation>Che cosa ci sfugge o sbagliamo</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formazione</translation>
    </message>
    <message>
        <source>How near it is, in their words</source>
        <translation>Quanto è vicino, con parole sue</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bisogno</translation>
    </message>
    <message>
        <source>Review after this one</source>
        <translation>Riesame seguente</translation>
    </message>
    <message>
        <source>Kind of next step</source>
        <translation>Tipo di prossimo passo</translation>
    </message>
    <message>
        <source>Why without consent</source>
        <translation>Perché senza consenso</translation>
    </message>
    <message>
        <source>Why no guardian is named</source>
        <translation>Perché non è indicato chi esercita la responsabilità</translation>
    </message>
    <message>
        <source>Answered with “I do not know”</source>
        <translation>Risposte «Non lo so»</translation>
    </message>
    <message>
        <source>Do not use it when</source>
        <translation>Quando non usarlo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Annotato il</translation>
    </message>
    <message>
        <source>Postponing approved by</source>
        <translation>Rinvio approvato da</translation>
    </message>
    <message>
        <source>Information given by</source>
        <translation>Informativa data da</translation>
    </message>
    <message>
        <source>Why it was postponed</source>
        <translation>Motivo del rinvio</translation>
    </message>
    <message>
        <source>How the information was given</source>
        <translation>Forma dell&apos;informativa</translation>
    </message>
    <message>
        <source>Language of the information</source>
        <translation>Lingua dell&apos;informativa</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Informato il</translation>
    </message>
    <message>
        <source>Postponed until</source>
        <translation>Rinviato fino al</translation>
    </message>
    <message>
        <source>How we will notice</source>
        <translation>Da che cosa si noterà</translation>
    </message>
    <message>
        <source>Later notices</source>
        <translation>Avvisi successivi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Observations of the place</source>
        <translation>Osservazioni sul luogo</translation>
    </message>
    <message>
        <source>Ground for data on offences</source>
        <translation>Base per i dati su reati</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Offerto da</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Offerto il</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>Che cosa offre</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Posto nell&apos;ordine</translation>
    </message>
    <message>
        <source>Ours to answer</source>
        <translation>Di nostra competenza</translation>
    </message>
    <message>
        <source>The minor&apos;s own view</source>
        <translation>Punto di vista della persona minorenne</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Quale documento</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Chi ha partecipato</translation>
    </message>
    <message>
        <source>Partner service</source>
        <translation>Servizio partner</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Something was passed on</source>
        <translation>Qualcosa è stato comunicato</translation>
    </message>
    <message>
        <source>A better path: how we know</source>
        <translation>Una strada migliore: come lo sappiamo</translation>
    </message>
    <message>
        <source>A better path: what we know</source>
        <translation>Una strada migliore: che cosa sappiamo</translation>
    </message>
    <message>
        <source>A better path: what we do not know</source>
        <translation>Una strada migliore: che cosa non sappiamo</translation>
    </message>
    <message>
        <source>Paused on</source>
        <translation>In pausa dal</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Numero di persone</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>The person is informed</source>
        <translation>La persona è informata</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Luoghi</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation>Chi era presente</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Di che cosa si trattava</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposto da</translation>
    </message>
    <message>
        <source>Proposed way out</source>
        <translation>Esito proposto</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Proposto il</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>A che scopo</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Segnato da</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Segnato il</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Come raggiungerla</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Ricevuto da</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ricevuto il</translation>
    </message>
    <message>
        <source>Key of the recipient</source>
        <translation>Chiave del destinatario</translation>
    </message>
    <message>
        <source>Person or function</source>
        <translation>Persona o funzione</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>Rifiutato il</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>Consegnato il</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Sostituisce</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Reported to the city</source>
        <translation>Segnalato alla città</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>Come è stato risolto</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Risolto da</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Risolto il</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Risorse</translation>
    </message>
    <message>
        <source>Restored by</source>
        <translation>Ripristinato da</translation>
    </message>
    <message>
        <source>Restored on</source>
        <translation>Ripristinato il</translation>
    </message>
    <message>
        <source>Why it is restricted</source>
        <translation>Motivo della limitazione</translation>
    </message>
    <message>
        <source>Restricted by</source>
        <translation>Limitato da</translation>
    </message>
    <message>
        <source>Restricted on</source>
        <translation>Limitato il</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Uscita</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Rumours about the place</source>
        <translation>Voci sul luogo</translation>
    </message>
    <message>
        <source>Safety arrangements</source>
        <translation>Accordi di sicurezza</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Chi lo dice</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Che cosa esattamente</translation>
    </message>
    <message>
        <source>Searched on</source>
        <translation>Cercato il</translation>
    </message>
    <message>
        <source>Answer of the second reader</source>
        <translation>Risposta del secondo lettore</translation>
    </message>
    <message>
        <source>Second person asked</source>
        <translation>Seconda persona interpellata</translation>
    </message>
    <message>
        <source>Second person on</source>
        <translation>Seconda persona il</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Seconda persona</translation>
    </message>
    <message>
        <source>Read a second time on</source>
        <translation>Seconda lettura il</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Secondo lettore</translation>
    </message>
    <message>
        <source>View of the second reader</source>
        <translation>Parere del secondo lettore</translation>
    </message>
    <message>
        <source>Words of the second person</source>
        <translation>Parole della seconda persona</translation>
    </message>
    <message>
        <source>Rules of secrecy</source>
        <translation>Regole sul segreto</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Inviato il</translation>
    </message>
    <message>
        <source>Serial number of the paper</source>
        <translation>Numero di serie del documento</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Services involved</source>
        <translation>Servizi coinvolti</translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation>Somma di controllo</translation>
    </message>
    <message>
        <source>Skills and what goes well: how we know</source>
        <translation>Capacità e ciò che va bene: come lo sappiamo</translation>
    </message>
    <message>
        <source>Skills and what goes well: what we know</source>
        <translation>Capacità e ciò che va bene: che cosa sappiamo</translation>
    </message>
    <message>
        <source>Skills and what goes well: what we do not know</source>
        <translation>Capacità e ciò che va bene: che cosa non sappiamo</translation>
    </message>
    <message>
        <source>Ground for sensitive data</source>
        <translation>Base per i dati particolari</translation>
    </message>
    <message>
        <source>We spoke</source>
        <translation>Abbiamo parlato</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Iniziato il</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Ancora necessario</translation>
    </message>
    <message>
        <source>Still proportionate</source>
        <translation>Ancora proporzionato</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Punti di forza</translation>
    </message>
    <message>
        <source>What has become stronger</source>
        <translation>Che cosa si è rafforzato</translation>
    </message>
    <message>
        <source>Whom or what it concerns</source>
        <translation>Chi o che cosa riguarda</translation>
    </message>
    <message>
        <source>Support offered to the worker on</source>
        <translation>Sostegno offerto all&apos;operatore il</translation>
    </message>
    <message>
        <source>What was offered to the worker</source>
        <translation>Che cosa è stato offerto all&apos;operatore</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>A che cosa si riferisce</translation>
    </message>
    <message>
        <source>Tasks for us</source>
        <translation>Compiti per noi</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Versione del testo</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temi</translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation>Livello territoriale</translation>
    </message>
    <message>
        <source>The person was told</source>
        <translation>La persona è stata informata</translation>
    </message>
    <message>
        <source>Why not told</source>
        <translation>Perché non informata</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Atmosfera</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>Quando usarlo</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Accompanied on the way</source>
        <translation>Accompagnato</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Che cosa ha funzionato</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testimone</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>Con le parole della persona</translation>
    </message>
    <message>
        <source>Words taken out on</source>
        <translation>Parole tolte il</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Chi c&apos;era</translation>
    </message>
    <message>
        <source>What worries the person: how we know</source>
        <translation>Che cosa preoccupa la persona: come lo sappiamo</translation>
    </message>
    <message>
        <source>What worries the person: what we know</source>
        <translation>Che cosa preoccupa la persona: che cosa sappiamo</translation>
    </message>
    <message>
        <source>What worries the person: what we do not know</source>
        <translation>Che cosa preoccupa la persona: che cosa non sappiamo</translation>
    </message>
    <message>
        <source>What worries the person</source>
        <translation>Che cosa preoccupa la persona</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>Quando è stato scritto</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Chi lo ha scritto</translation>
    </message>
    <message>
        <source>Lines that are wrong or outdated</source>
        <translation>Righe errate o superate</translation>
    </message>
    <message>
        <source>Size of the group</source>
        <translation>Grandezza del gruppo</translation>
    </message>
    <message>
        <source>How many took part</source>
        <translation>Numero di partecipanti</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Per chi</translation>
    </message>
    <message>
        <source>Agreement with us</source>
        <translation>Accordo con noi</translation>
    </message>
    <message>
        <source>The agreement ends on</source>
        <translation>L&apos;accordo scade il</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Che cosa è stato visto</translation>
    </message>
    <message>
        <source>How many hours</source>
        <translation>Numero di ore</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Deciso da</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Entro il</translation>
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
        <translation>Tenuto il</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Limits explained</source>
        <translation>Limiti spiegati</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>In una riga</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Mediatore / mediatrice</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>Chi media</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Minorenne</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>Kind of mediation</source>
        <translation>Tipo di mediazione</translation>
    </message>
    <message>
        <source>Why a file is needed</source>
        <translation>Perché serve un fascicolo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Di che cosa hanno bisogno</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>La prossima volta</translation>
    </message>
    <message>
        <source>Notes agreed to on</source>
        <translation>Appunti accettati il</translation>
    </message>
    <message>
        <source>Told that a file is kept</source>
        <translation>Sa che esiste un fascicolo</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Il</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Aperto il</translation>
    </message>
    <message>
        <source>Where the request came from</source>
        <translation>Da dove è venuta la richiesta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Nelle sue parole</translation>
    </message>
    <message>
        <source>People directly concerned</source>
        <translation>Persone direttamente coinvolte</translation>
    </message>
    <message>
        <source>People indirectly concerned</source>
        <translation>Persone indirettamente coinvolte</translation>
    </message>
    <message>
        <source>Purpose in a sentence</source>
        <translation>Finalità in una frase</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Lets its words be shown</source>
        <translation>Lascia mostrare le sue parole</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Richiesto il</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Rules explained</source>
        <translation>Regole spiegate</translation>
    </message>
    <message>
        <source>Safe way to be in touch</source>
        <translation>Modo sicuro di contatto</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Numero di persone</translation>
    </message>
    <message>
        <source>Who speaks for them</source>
        <translation>Chi parla per loro</translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation>Come va</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Osservazioni</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Interrotto il</translation>
    </message>
    <message>
        <source>Who is accompanied</source>
        <translation>Chi è accompagnato</translation>
    </message>
    <message>
        <source>Why it suits, or does not</source>
        <translation>Perché è adatta, o no</translation>
    </message>
    <message>
        <source>Suitable</source>
        <translation>Adatta</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sintesi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Form of violence</source>
        <translation>Forma di violenza</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>Volontario</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>From or by</source>
        <translation>Da o entro</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Withdrew on</source>
        <translation>Ritirato il</translation>
    </message>
    <message>
        <source>{who}, {what} of {day}</source>
        <comment>such as: Nadia B., note of 9 March</comment>
        <translation>{who}, {what}, {day}</translation>
    </message>
    <message>
        <source>{who}, {what}</source>
        <comment>such as: Nadia B., case</comment>
        <translation>{who}, {what}</translation>
    </message>
    <message>
        <source>{what} of {day}</source>
        <comment>such as: note of 9 March</comment>
        <translation>{what}, {day}</translation>
    </message>
    <message>
        <source>another entry ({number})</source>
        <comment>a record that this one names; its first digits</comment>
        <translation>un&apos;altra voce ({number})</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>The recovery sheet as it is printed</source>
        <translation>Il foglio di recupero così come viene stampato</translation>
    </message>
</context>
<context>
    <name>ReferralForms</name>
    <message>
        <source>Service of the directory</source>
        <translation>Servizio dell’elenco</translation>
    </message>
    <message>
        <source>Only if it is not in the directory.</source>
        <translation>Solo se non è nell’elenco.</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Nuovo invio</translation>
    </message>
    <message>
        <source>Save the referral</source>
        <translation>Salva l’invio</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>What the person wants there</source>
        <translation>Che cosa la persona cerca lì</translation>
    </message>
    <message>
        <source>We go along the first time</source>
        <translation>La prima volta accompagniamo</translation>
    </message>
    <message>
        <source>Nothing leaves yet: first the summary is read through with the person.</source>
        <translation>Non esce ancora nulla: prima si rilegge il riassunto con la persona.</translation>
    </message>
    <message>
        <source>Send the referral</source>
        <translation>Manda l’invio</translation>
    </message>
    <message>
        <source>Save that it was sent</source>
        <translation>Salva che è stato mandato</translation>
    </message>
    <message>
        <source>Summary, as short as will do</source>
        <translation>Riassunto, il più breve possibile</translation>
    </message>
    <message>
        <source>Read it through with the person.</source>
        <translation>Da rileggere con la persona.</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Fondamento giuridico</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Che cosa si omette</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>It stands in the register for good. Nothing is sent by this laptop.</source>
        <translation>Resta nel registro. Questo portatile non invia nulla.</translation>
    </message>
    <message>
        <source>The service answered</source>
        <translation>Risposta del servizio</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Salva la risposta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>Primo appuntamento</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Was it kept?</source>
        <translation>È stato rispettato?</translation>
    </message>
    <message>
        <source>The service reported back</source>
        <translation>Il servizio ha dato riscontro</translation>
    </message>
    <message>
        <source>What they said, in a few words</source>
        <translation>Che cosa hanno detto, in poche parole</translation>
    </message>
    <message>
        <source>Needed, because the service has not reported back.</source>
        <translation>Necessario, perché il servizio non ha dato riscontro.</translation>
    </message>
    <message>
        <source>Close the referral</source>
        <translation>Chiudi l’invio</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>Primo appuntamento</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>referrals that are not closed</comment>
        <translation>Aperti</translation>
    </message>
    <message>
        <source>All</source>
        <comment>referrals, open and closed</comment>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>due versioni</translation>
    </message>
    <message>
        <source>Not what was signed</source>
        <translation>Non è ciò che è stato firmato</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Invii</translation>
    </message>
    <message>
        <source>Ways opened to other services, latest first. A referral begins in its case.</source>
        <translation>Vie aperte verso altri servizi, le più recenti prima. Un invio comincia nel caso.</translation>
    </message>
    <message>
        <source>Which referrals</source>
        <translation>Quali invii</translation>
    </message>
    <message>
        <source>No referral yet</source>
        <translation>Ancora nessun invio</translation>
    </message>
    <message>
        <source>A referral begins in a case, under Referrals, and stands here until it is closed.</source>
        <translation>Un invio comincia in un caso, sotto Invii, e resta qui finché è chiuso.</translation>
    </message>
    <message>
        <source>No referral is open</source>
        <translation>Nessun invio è aperto</translation>
    </message>
    <message>
        <source>Show all referrals</source>
        <translation>Mostra tutti gli invii</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>scegli</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>apri</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>No laptop of {name} can receive files</source>
        <translation>Nessun portatile di {name} può ricevere file</translation>
    </message>
    <message>
        <source>Its certificate has ended or was withdrawn; it can be renewed.</source>
        <translation>Il suo certificato è scaduto o è stato ritirato; si può rinnovare.</translation>
    </message>
    <message>
        <source>The certificate of an author is missing</source>
        <translation>Manca il certificato di un autore</translation>
    </message>
    <message>
        <source>Bring in a file of theirs first. Nothing was written.</source>
        <translation>Acquisisci prima un suo file. Non è stato scritto niente.</translation>
    </message>
    <message>
        <source>Both meet, compare the thirty digits of the sender&apos;s key, and the supervisor signs. Then the sender writes the file again.</source>
        <translation>I due si incontrano, confrontano le trenta cifre della chiave del mittente, e il responsabile di servizio firma. Poi il mittente scrive di nuovo il file.</translation>
    </message>
    <message>
        <source>It was brought in on {day}.</source>
        <translation>È stato acquisito il {day}.</translation>
    </message>
</context>
<context>
    <name>RehearseStep</name>
    <message>
        <source>Take the sheet out of its envelope and type these two groups from it.</source>
        <translation>Togli il foglio dalla busta e scrivi questi due gruppi.</translation>
    </message>
    <message>
        <source>Take the sheet out of its envelope and type its whole code.</source>
        <translation>Togli il foglio dalla busta e scrivi tutta la chiave.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppo {number}</translation>
    </message>
    <message>
        <source>That does not stand on the sheet that is valid now. Is it an older one?</source>
        <translation>Questo non è sul foglio valido ora. È uno più vecchio?</translation>
    </message>
</context>
<context>
    <name>RequestBody</name>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Aggiungi una riga</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Manca ancora: {things}.</translation>
    </message>
    <message>
        <source>Change this line</source>
        <translation>Modifica questa riga</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Togli questa riga</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Rispondi alle domande</translation>
    </message>
    <message>
        <source>Hand to the second reader</source>
        <translation>Passa alla seconda lettura</translation>
    </message>
    <message>
        <source>Read it second</source>
        <translation>Leggi per seconda</translation>
    </message>
    <message>
        <source>Is it known already?</source>
        <translation>È già noto?</translation>
    </message>
    <message>
        <source>Propose a case</source>
        <translation>Proponi un caso</translation>
    </message>
    <message>
        <source>Begin a mediation</source>
        <translation>Inizia una mediazione</translation>
    </message>
    <message>
        <source>Decide without a file</source>
        <translation>Decidi senza fascicolo</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Known already?</source>
        <translation>Già noto?</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Che cosa si chiede</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Che cosa è stato visto</translation>
    </message>
    <message>
        <source>Before anything is filed</source>
        <translation>Prima di aprire un fascicolo</translation>
    </message>
    <message>
        <source>Two readings</source>
        <translation>Due letture</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Che cosa ne è stato</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>New mediation</source>
        <translation>Nuova mediazione</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Salva la richiesta</translation>
    </message>
    <message>
        <source>Write it so that every side could read it.</source>
        <translation>Scrivila in modo che ogni parte possa leggerla.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Come si chiama</translation>
    </message>
    <message>
        <source>Linden Block courtyard</source>
        <translation>Cortile di Linden Block</translation>
    </message>
    <message>
        <source>The place or the matter, no names of people.</source>
        <translation>Il luogo o la questione, nessun nome di persona.</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Richiesta il</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Tipo di conflitto</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Come comincia</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Di che cosa si tratta</translation>
    </message>
    <message>
        <source>What happens, where and when. Nobody accuses, nobody is accused.</source>
        <translation>Che cosa succede, dove e quando. Nessuno accusa, nessuno è accusato.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Quartiere</translation>
    </message>
    <message>
        <source>Left empty, it is that of the place.</source>
        <translation>Se resta vuoto, è quello del luogo.</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Chi l&apos;ha chiesta</translation>
    </message>
    <message>
        <source>Mediates with you</source>
        <translation>Media con te</translation>
    </message>
</context>
<context>
    <name>RequestLine</name>
    <message>
        <source>Received on {day}</source>
        <translation>Ricevuta il {day}</translation>
    </message>
    <message>
        <source>answered on {day}</source>
        <translation>risposta data il {day}</translation>
    </message>
    <message>
        <source>answer due by {day}</source>
        <translation>risposta dovuta entro il {day}</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>prorogata</translation>
    </message>
    <message>
        <source>Check who asks…</source>
        <translation>Verificare chi chiede…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Cercare…</translation>
    </message>
    <message>
        <source>Read through…</source>
        <translation>Rileggere…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidere…</translation>
    </message>
    <message>
        <source>Enter the answer…</source>
        <translation>Annotare la risposta…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>Più tempo…</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Manca ancora: {things}.</translation>
    </message>
    <message>
        <source>Incoming request</source>
        <translation>Richiesta in entrata</translation>
    </message>
    <message>
        <source>Somebody is in danger now</source>
        <translation>Qualcuno è in pericolo adesso</translation>
    </message>
    <message>
        <source>This request is not on this laptop</source>
        <translation>Questa richiesta non è su questo computer</translation>
    </message>
    <message>
        <source>Its time may be over, or it is for others to read.</source>
        <translation>Forse il suo termine è scaduto, o è destinata ad altri.</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Ancora nulla.</translation>
    </message>
    <message>
        <source>received on {day}</source>
        <translation>ricevuta il {day}</translation>
    </message>
    <message>
        <source>erased on {day}</source>
        <translation>cancellata il {day}</translation>
    </message>
    <message>
        <source>Answer the questions, then a second person reads it.</source>
        <translation>Rispondere alle domande, poi legge una seconda persona.</translation>
    </message>
    <message>
        <source>Every question has its answer. A second person reads it next.</source>
        <translation>Ogni domanda ha la sua risposta. Ora legge una seconda persona.</translation>
    </message>
    <message>
        <source>It waits for {name}, who reads it second.</source>
        <translation>Attende {name}, che la legge per seconda.</translation>
    </message>
    <message>
        <source>Look after people first. Then write down what became of it; nobody is called from here.</source>
        <translation>Prima occuparsi delle persone. Poi scrivere che cosa ne è stato; da qui non si chiama nessuno.</translation>
    </message>
    <message>
        <source>It is decided. Nothing more is asked of anybody.</source>
        <translation>È deciso. Non si chiede più nulla a nessuno.</translation>
    </message>
    <message>
        <source>It has waited for 30 days: “no ground” is proposed.</source>
        <translation>Attende da 30 giorni: si propone «nessun motivo».</translation>
    </message>
    <message>
        <source>Two people have read it and agree. Decide what becomes of it.</source>
        <translation>Due persone l&apos;hanno letta e concordano. Decidere che cosa ne diventa.</translation>
    </message>
    <message>
        <source>Two people have read it and see it differently: no file is made. Decide what else becomes of it, or take it back.</source>
        <translation>Due persone l&apos;hanno letta e la vedono diversamente: non nasce un fascicolo. Decidere altro, o riprenderla.</translation>
    </message>
    <message>
        <source>Nothing on this laptop fits “{words}”.</source>
        <translation>Nulla su questo computer corrisponde a «{words}».</translation>
    </message>
    <message>
        <source>This fits “{words}”. Look first whether it is the same:</source>
        <translation>Questo corrisponde a «{words}». Guardare prima se è lo stesso:</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Chi chiede</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Di chi si tratta</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Per richiamare</translation>
    </message>
    <message>
        <source>to be told on {day}</source>
        <translation>da informare il {day}</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Che cos&apos;altro potrebbe spiegarlo?</translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation>Che cosa va bene?</translation>
    </message>
    <message>
        <source>What happens if we do nothing?</source>
        <translation>Che cosa succede se non facciamo nulla?</translation>
    </message>
    <message>
        <source>Is anybody in danger now?</source>
        <translation>Qualcuno è in pericolo adesso?</translation>
    </message>
    <message>
        <source>Is our service the right one?</source>
        <translation>Il nostro servizio è quello giusto?</translation>
    </message>
    <message>
        <source>Does the person know of this request?</source>
        <translation>La persona sa di questa richiesta?</translation>
    </message>
    <message>
        <source>Has not read it.</source>
        <translation>Non l&apos;ha letta.</translation>
    </message>
    <message>
        <source>Proposes: {exit}</source>
        <translation>Propone: {exit}</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>Open the mediation</source>
        <translation>Apri la mediazione</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Apri il caso</translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation>Richiesta conservata</translation>
    </message>
    <message>
        <source>Answers kept</source>
        <translation>Risposte conservate</translation>
    </message>
    <message>
        <source>Line kept</source>
        <translation>Riga conservata</translation>
    </message>
    <message>
        <source>Line taken away</source>
        <translation>Riga tolta</translation>
    </message>
    <message>
        <source>It waits for its second reader; hand it over with a file</source>
        <translation>Attende la seconda lettura; consegnarla con un file</translation>
    </message>
    <message>
        <source>Taken back to its questions</source>
        <translation>Ripresa, di nuovo alle domande</translation>
    </message>
    <message>
        <source>Kept as an emergency</source>
        <translation>Conservata come emergenza</translation>
    </message>
    <message>
        <source>Second reading kept; hand it back with a file</source>
        <translation>Seconda lettura conservata; restituirla con un file</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decisa</translation>
    </message>
    <message>
        <source>Case proposed; it waits for its second reader</source>
        <translation>Caso proposto; attende la seconda lettura</translation>
    </message>
    <message>
        <source>Mediation begun</source>
        <translation>Mediazione iniziata</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Riguarda</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>A che punto è</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attende</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Da decidere entro</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>requests that wait for a decision</comment>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all requests</comment>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nuova richiesta</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are past their day</source>
        <comment>requests to erase</comment>
        <translation>
            <numerusform>%n richiesta ha superato il termine</numerusform>
            <numerusform>%n richieste hanno superato il termine</numerusform>
        </translation>
    </message>
    <message>
        <source>Their words go for good; that they came, and what became of them, stays as a number.</source>
        <translation>Le loro parole vanno via per sempre; che siano arrivate e che cosa ne è stato resta come numero.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests erased</source>
        <comment>toast</comment>
        <translation>
            <numerusform>%n richiesta cancellata</numerusform>
            <numerusform>%n richieste cancellate</numerusform>
        </translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation>Richiesta conservata</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Qualcuno</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>due versioni</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>promemoria</translation>
    </message>
    <message>
        <source>Incoming requests</source>
        <translation>Richieste in entrata</translation>
    </message>
    <message>
        <source>Pause before you file: each is read by two people before anything becomes of it.</source>
        <translation>Fermarsi prima di aprire un fascicolo: due persone leggono ogni richiesta.</translation>
    </message>
    <message>
        <source>Erase them now</source>
        <translation>Cancella ora</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Quali richieste</translation>
    </message>
    <message>
        <source>No request waits</source>
        <translation>Nessuna richiesta in attesa</translation>
    </message>
    <message>
        <source>What others ask, tell or fear stands here until two people have read it. Most of it never becomes a file.</source>
        <translation>Ciò che altri chiedono, raccontano o temono resta qui finché due persone l&apos;hanno letto. Quasi nulla diventa un fascicolo.</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>scegli</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>apri</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>Restoring the backup</source>
        <translation>Ripristino della copia di sicurezza</translation>
    </message>
    <message>
        <source>Until it is finished your notes stay as they are. Then you unlock them again.</source>
        <translation>Finché non è finito, le tue note restano come sono. Poi le sblocchi di nuovo.</translation>
    </message>
    <message>
        <source>Reading and checking the backup</source>
        <translation>Lettura e verifica della copia di sicurezza</translation>
    </message>
    <message>
        <source>Back to unlocking</source>
        <translation>Torna allo sblocco</translation>
    </message>
</context>
<context>
    <name>SafetyForms</name>
    <message>
        <source>Danger: what happened</source>
        <translation>Pericolo: che cosa è successo</translation>
    </message>
    <message>
        <source>Save what happened</source>
        <translation>Salva che cosa è successo</translation>
    </message>
    <message>
        <source>A second person looks at it within 24 hours. Nobody is contacted by this.</source>
        <translation>Una seconda persona lo guarda entro 24 ore. Così non si avvisa nessuno.</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation>Che cosa si è visto e sentito</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Who was in danger</source>
        <translation>Chi era in pericolo</translation>
    </message>
    <message>
        <source>Who was called, and when</source>
        <translation>Chi è stato chiamato, e quando</translation>
    </message>
    <message>
        <source>One call in each line.</source>
        <translation>Una chiamata per riga.</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Chi ha deciso</translation>
    </message>
    <message>
        <source>Left empty, it was you.</source>
        <translation>Vuoto: chi scrive.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes, enter it now</source>
        <translation>Sì, registrarlo ora</translation>
    </message>
    <message>
        <source>Yes, within 24 hours</source>
        <translation>Sì, entro 24 ore</translation>
    </message>
    <message>
        <source>Was anything passed on about the person?</source>
        <translation>È stato trasmesso qualcosa sulla persona?</translation>
    </message>
    <message>
        <source>What was passed on</source>
        <translation>Che cosa è stato trasmesso</translation>
    </message>
    <message>
        <source>Save what was passed on</source>
        <translation>Salva ciò che è stato trasmesso</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In poche parole</translation>
    </message>
    <message>
        <source>Look at it as the second person</source>
        <translation>Guarda come seconda persona</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>L’ho guardato</translation>
    </message>
    <message>
        <source>Talked over on</source>
        <translation>Discusso il</translation>
    </message>
    <message>
        <source>What we do differently</source>
        <translation>Che cosa faremo diversamente</translation>
    </message>
    <message>
        <source>Debrief in the team</source>
        <translation>Debriefing nel gruppo</translation>
    </message>
    <message>
        <source>Save the debrief</source>
        <translation>Salva il debriefing</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Offerto il</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Che cosa è stato offerto</translation>
    </message>
    <message>
        <source>Nothing about how somebody feels.</source>
        <translation>Nulla su come sta qualcuno.</translation>
    </message>
    <message>
        <source>Support for whoever was there</source>
        <translation>Sostegno per chi c’era</translation>
    </message>
    <message>
        <source>Save the offer</source>
        <translation>Salva l’offerta</translation>
    </message>
</context>
<context>
    <name>SalvagingPage</name>
    <message>
        <source>Bringing back what can be read</source>
        <translation>Recupero di ciò che si può leggere</translation>
    </message>
    <message>
        <source>The damaged files are kept aside. If you stop, everything stays as it was.</source>
        <translation>I file danneggiati vengono messi da parte. Se interrompi, tutto resta com&apos;era.</translation>
    </message>
    <message>
        <source>Reading page by page</source>
        <translation>Lettura pagina per pagina</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Type a name, a place or a word from a note.</source>
        <translation>Scrivi un nome, un luogo o una parola di un&apos;annotazione.</translation>
    </message>
    <message>
        <source>Nothing with ‘{words}’.</source>
        <translation>Niente con «{words}».</translation>
    </message>
    <message>
        <source>Search people, places, notes, mediations</source>
        <translation>Cerca persone, luoghi, annotazioni, mediazioni</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>scope of the search</comment>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>People</source>
        <comment>scope of the search</comment>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>scope of the search</comment>
        <translation>Luoghi</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>scope of the search</comment>
        <translation>Annotazioni</translation>
    </message>
    <message>
        <source>Mediations</source>
        <comment>scope of the search</comment>
        <translation>Mediazioni</translation>
    </message>
    <message>
        <source>Library</source>
        <comment>scope of the search</comment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa si è trovato</translation>
    </message>
    <message>
        <source>New entries are still being read; more may be found in a moment.</source>
        <translation>Si stanno ancora leggendo voci nuove; tra un momento potrebbe esserci altro.</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>scegli</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>apri</translation>
    </message>
    <message>
        <source>note there</source>
        <comment>hint beside Ctrl and Enter: in the case chosen</comment>
        <translation>nota lì</translation>
    </message>
    <message>
        <source>people, places, notes</source>
        <comment>hint beside the Tab key</comment>
        <translation>persone, luoghi, annotazioni</translation>
    </message>
    <message>
        <source>close</source>
        <comment>hint beside the Escape key</comment>
        <translation>chiudi</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Opened last</source>
        <comment>group of hits</comment>
        <translation>Aperti per ultimi</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>a hit</comment>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>group of hits</comment>
        <translation>Luoghi</translation>
    </message>
    <message>
        <source>People</source>
        <comment>group of hits</comment>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>group of hits</comment>
        <translation>Annotazioni</translation>
    </message>
    <message>
        <source>Mediations</source>
        <comment>group of hits</comment>
        <translation>Mediazioni</translation>
    </message>
    <message>
        <source>Library</source>
        <comment>group of hits</comment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Do something</source>
        <comment>group of hits</comment>
        <translation>Fai qualcosa</translation>
    </message>
</context>
<context>
    <name>SessionForms</name>
    <message>
        <source>Common ground</source>
        <translation>Terreno comune</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Aggiungilo</translation>
    </message>
    <message>
        <source>What all sides have said</source>
        <translation>Che cosa hanno detto tutte le parti</translation>
    </message>
    <message>
        <source>Only what every side has said itself.</source>
        <translation>Solo ciò che ogni parte ha detto di persona.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Aggiungi un incontro</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Salva l&apos;incontro</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Chi c&apos;era</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>In una riga</translation>
    </message>
    <message>
        <source>Rules for talking; draft read aloud</source>
        <translation>Regole per parlare; bozza letta ad alta voce</translation>
    </message>
    <message>
        <source>What was done, not who said what.</source>
        <translation>Che cosa si è fatto, non chi ha detto che cosa.</translation>
    </message>
    <message>
        <source>Agreed for the next time</source>
        <translation>Concordato per la prossima volta</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Aggiungi un punto</translation>
    </message>
    <message>
        <source>Add the point</source>
        <translation>Aggiungi il punto</translation>
    </message>
    <message>
        <source>Point agreed</source>
        <translation>Punto concordato</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Chi lo fa</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Entrambe le parti</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>Come va?</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>This point is</source>
        <translation>Questo punto è</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In poche parole</translation>
    </message>
    <message>
        <source>For three weeks; key with the caretaker</source>
        <translation>Per tre settimane; chiave dal custode</translation>
    </message>
    <message>
        <source>The sides have agreed</source>
        <translation>Le parti si sono accordate</translation>
    </message>
    <message>
        <source>Save the agreement</source>
        <translation>Salva l&apos;accordo</translation>
    </message>
    <message>
        <source>Two checks follow: after two weeks and after three months.</source>
        <translation>Seguono due verifiche: dopo due settimane e dopo tre mesi.</translation>
    </message>
    <message>
        <source>It ends without points</source>
        <translation>Finisce senza punti</translation>
    </message>
    <message>
        <source>End the mediation</source>
        <translation>Termina la mediazione</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Com&apos;è finita</translation>
    </message>
    <message>
        <source>First check</source>
        <translation>Prima verifica</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>Seconda verifica</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>Salva la verifica</translation>
    </message>
    <message>
        <source>Does the agreement hold?</source>
        <translation>L&apos;accordo regge?</translation>
    </message>
    <message>
        <source>My own note</source>
        <translation>La mia annotazione</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Salva l&apos;annotazione</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Solo per te</translation>
    </message>
    <message>
        <source>It never leaves this laptop and no search finds it.</source>
        <translation>Non lascia mai questo portatile e nessuna ricerca la trova.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>They hold for this laptop and say nothing about anybody.</source>
        <translation>Valgono per questo portatile e non dicono niente di nessuno.</translation>
    </message>
    <message>
        <source>It could not be kept</source>
        <translation>Non si è potuto conservare</translation>
    </message>
    <message>
        <source>It holds until the app closes. The disk refused to write.</source>
        <translation>Vale finché l&apos;applicazione non si chiude. Il disco ha rifiutato di scrivere.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>The screens speak it at once. Papers have a language of their own.</source>
        <translation>Le schermate la parlano subito. I documenti hanno una lingua propria.</translation>
    </message>
    <message>
        <source>Set by whoever looks after this laptop</source>
        <translation>Fissato da chi si occupa di questo portatile</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>As the system takes the colours of the laptop.</source>
        <translation>«Come il sistema» prende i colori del portatile.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>Tutto cresce con essa.</translation>
    </message>
    <message>
        <source>Locks itself</source>
        <translation>Si blocca da solo</translation>
    </message>
    <message>
        <source>After this long without a key or a touch. What is being written is kept as a draft.</source>
        <translation>Dopo questo tempo senza un tasto o un tocco. Ciò che si sta scrivendo resta come bozza.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>The number of the city, to be compared with the letter:</source>
        <translation>Il numero della città, da confrontare con la lettera:</translation>
    </message>
    <message>
        <source>The app connects to no network. It sends nothing to anybody, and it looks for no updates.</source>
        <translation>L&apos;applicazione non si collega ad alcuna rete. Non invia niente a nessuno e non cerca aggiornamenti.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Costruito con</translation>
    </message>
    <message>
        <source>Read the licences</source>
        <translation>Leggi le licenze</translation>
    </message>
</context>
<context>
    <name>SettingsHead</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sezioni delle impostazioni</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance and language</source>
        <comment>section of the settings</comment>
        <translation>Aspetto e lingua</translation>
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
        <translation>Città inventata per esercizio: {city}, pacchetto {number}</translation>
    </message>
    <message>
        <source>City: {city}, pack {number}</source>
        <translation>Città: {city}, pacchetto {number}</translation>
    </message>
</context>
<context>
    <name>ShareDrawing</name>
    <message>
        <source>One share of three</source>
        <translation>Una quota su tre</translation>
    </message>
    <message>
        <source>Any two of the three shares open the notes “{label}”.</source>
        <translation>Due delle tre quote aprono le annotazioni «{label}».</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>In mano a</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Annotazioni</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fatto il</translation>
    </message>
    <message>
        <source>Keep it in a sealed envelope, and never together with another share. Not as a photo, not in a file.</source>
        <translation>Conservala in una busta chiusa, mai insieme a un&apos;altra quota. Non come foto, non in un file.</translation>
    </message>
    <message>
        <source>You, in a sealed envelope</source>
        <translation>Tu, in una busta chiusa</translation>
    </message>
    <message>
        <source>Your supervisor</source>
        <translation>Il responsabile di servizio</translation>
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
        <translation>Quota {number} di {count}</translation>
    </message>
    <message>
        <source>Print it, or write the twenty words down by hand. It is not shown again.</source>
        <translation>Stampala, o scrivi a mano le venti parole. Non viene più mostrata.</translation>
    </message>
    <message>
        <source>Print this share</source>
        <translation>Stampa questa quota</translation>
    </message>
    <message>
        <source>Sent to the printer. Take it from there now.</source>
        <translation>Inviata alla stampante. Prendila ora.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Non è stato stampato niente.</translation>
    </message>
    <message>
        <source>The printer did not take it. Write it down by hand.</source>
        <translation>La stampante non l&apos;ha accettata. Scrivila a mano.</translation>
    </message>
    <message>
        <source>That would have made a file. Take a printer that prints on paper.</source>
        <translation>Ne sarebbe venuto un file. Usa una stampante che stampa su carta.</translation>
    </message>
    <message>
        <source>There is no printer here. Write it down by hand.</source>
        <translation>Qui non c&apos;è una stampante. Scrivila a mano.</translation>
    </message>
    <message>
        <source>Covered while this window is not in front</source>
        <translation>Coperto mentre questa finestra non è davanti</translation>
    </message>
</context>
<context>
    <name>SharingLabels</name>
    <message>
        <source>Consents</source>
        <translation>Consensi</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Comunicazioni a terzi</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Invii</translation>
    </message>
    <message>
        <source>Case conferences</source>
        <translation>Riunioni sul caso</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Pericolo</translation>
    </message>
    <message>
        <source>Nobody was asked for a consent yet. Each kind stands for itself: wanting our help is no release from secrecy.</source>
        <translation>Non è ancora stato chiesto alcun consenso. Ogni tipo vale per sé: volere il nostro aiuto non scioglie dal segreto.</translation>
    </message>
    <message>
        <source>Nothing was passed on. Whatever leaves stands here, with ground and recipient.</source>
        <translation>Non è stato trasmesso nulla. Ciò che esce sta qui, con base e destinatario.</translation>
    </message>
    <message>
        <source>No referral yet. A referral opens a way to another service, with the shortest summary that will do.</source>
        <translation>Ancora nessun invio. Apre una via verso un altro servizio, con il riassunto più breve che basti.</translation>
    </message>
    <message>
        <source>No conference. Only our own side is written down, never what others said.</source>
        <translation>Nessuna riunione. Si scrive solo la nostra parte, mai ciò che hanno detto altri.</translation>
    </message>
    <message>
        <source>Nothing was entered. In danger press F9; it is written down afterwards.</source>
        <translation>Nulla di registrato. In pericolo premere F9; si scrive dopo.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>Ask for a consent</source>
        <translation>Chiedi un consenso</translation>
    </message>
    <message>
        <source>Given …</source>
        <comment>a form opens</comment>
        <translation>Dato …</translation>
    </message>
    <message>
        <source>Refused …</source>
        <comment>a form opens</comment>
        <translation>Rifiutato …</translation>
    </message>
    <message>
        <source>Withdrawn …</source>
        <comment>a form opens</comment>
        <translation>Revocato …</translation>
    </message>
    <message>
        <source>Expired …</source>
        <comment>a form opens</comment>
        <translation>Scaduto …</translation>
    </message>
    <message>
        <source>All have been told …</source>
        <comment>a form opens</comment>
        <translation>Tutti informati …</translation>
    </message>
    <message>
        <source>Prepare something</source>
        <translation>Prepara qualcosa</translation>
    </message>
    <message>
        <source>Enter what was spoken</source>
        <translation>Registra ciò che è stato detto</translation>
    </message>
    <message>
        <source>Enter a refusal</source>
        <translation>Registra un rifiuto</translation>
    </message>
    <message>
        <source>Decide as second person …</source>
        <comment>a form opens</comment>
        <translation>Decidi come seconda persona …</translation>
    </message>
    <message>
        <source>Passed on …</source>
        <comment>a form opens</comment>
        <translation>Trasmesso …</translation>
    </message>
    <message>
        <source>Not passed on …</source>
        <comment>a form opens</comment>
        <translation>Non trasmesso …</translation>
    </message>
    <message>
        <source>They confirmed …</source>
        <comment>a form opens</comment>
        <translation>Ricezione confermata …</translation>
    </message>
    <message>
        <source>Told later …</source>
        <comment>a form opens</comment>
        <translation>Avviso successivo …</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Nuovo invio</translation>
    </message>
    <message>
        <source>Send …</source>
        <comment>a form opens</comment>
        <translation>Manda …</translation>
    </message>
    <message>
        <source>Answer …</source>
        <comment>a form opens</comment>
        <translation>Risposta …</translation>
    </message>
    <message>
        <source>First appointment …</source>
        <comment>a form opens</comment>
        <translation>Primo appuntamento …</translation>
    </message>
    <message>
        <source>Feedback …</source>
        <comment>a form opens</comment>
        <translation>Riscontro …</translation>
    </message>
    <message>
        <source>Close …</source>
        <comment>a form opens</comment>
        <translation>Chiudi …</translation>
    </message>
    <message>
        <source>Enter an invitation</source>
        <translation>Registra un invito</translation>
    </message>
    <message>
        <source>Decide …</source>
        <comment>a form opens</comment>
        <translation>Decidi …</translation>
    </message>
    <message>
        <source>Held …</source>
        <comment>a form opens</comment>
        <translation>Si è svolta …</translation>
    </message>
    <message>
        <source>Task for us …</source>
        <comment>a form opens</comment>
        <translation>Compito per noi …</translation>
    </message>
    <message>
        <source>Enter what happened</source>
        <translation>Registra che cosa è successo</translation>
    </message>
    <message>
        <source>What was passed on …</source>
        <comment>a form opens</comment>
        <translation>Che cosa è stato trasmesso …</translation>
    </message>
    <message>
        <source>Look at it as second person …</source>
        <comment>a form opens</comment>
        <translation>Guarda come seconda persona …</translation>
    </message>
    <message>
        <source>Debrief …</source>
        <comment>a form opens</comment>
        <translation>Debriefing …</translation>
    </message>
    <message>
        <source>Support …</source>
        <comment>a form opens</comment>
        <translation>Sostegno …</translation>
    </message>
    <message>
        <source>Consent kept</source>
        <translation>Consenso salvato</translation>
    </message>
    <message>
        <source>Withdrawn. Nothing more leaves on its ground.</source>
        <translation>Revocato. Su questa base non esce più nulla.</translation>
    </message>
    <message>
        <source>Kept, and nothing has left</source>
        <translation>Salvato, non è uscito nulla</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approvato</translation>
    </message>
    <message>
        <source>Kept in the register</source>
        <translation>Salvato nel registro</translation>
    </message>
    <message>
        <source>Refusal kept</source>
        <translation>Rifiuto salvato</translation>
    </message>
    <message>
        <source>Referral kept, and nothing has left</source>
        <translation>Invio salvato, non è uscito nulla</translation>
    </message>
    <message>
        <source>Sent, and kept in the register</source>
        <translation>Mandato e salvato nel registro</translation>
    </message>
    <message>
        <source>Referral closed</source>
        <translation>Invio chiuso</translation>
    </message>
    <message>
        <source>Kept. A second person looks at it within 24 hours.</source>
        <translation>Salvato. Una seconda persona lo guarda entro 24 ore.</translation>
    </message>
</context>
<context>
    <name>SharingTab</name>
    <message>
        <source>This entry is not what was signed and is not shown.</source>
        <translation>Questa voce non è ciò che è stato firmato e non viene mostrata.</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>due versioni</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>Danger on {day}</source>
        <translation>Pericolo il {day}</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Esaminato</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Da esaminare</translation>
    </message>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Manca ancora: {things}.</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>per {name}</translation>
    </message>
    <message>
        <source>given on {day}</source>
        <translation>dato il {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>fino al {day}</translation>
    </message>
    <message>
        <source>withdrawn on {day}</source>
        <translation>revocato il {day}</translation>
    </message>
    <message>
        <source>Had been passed on before: {list}</source>
        <translation>Trasmesso prima: {list}</translation>
    </message>
    <message>
        <source>decided by {name}</source>
        <translation>deciso da {name}</translation>
    </message>
    <message>
        <source>second person {name}</source>
        <translation>seconda persona {name}</translation>
    </message>
    <message>
        <source>sent on {day}</source>
        <translation>mandato il {day}</translation>
    </message>
    <message>
        <source>first appointment {day}</source>
        <translation>primo appuntamento {day}</translation>
    </message>
    <message>
        <source>We go along</source>
        <translation>Accompagniamo</translation>
    </message>
    <message>
        <source>For us: {tasks}</source>
        <translation>Per noi: {tasks}</translation>
    </message>
</context>
<context>
    <name>SheetDrawing</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Foglio di recupero</translation>
    </message>
    <message>
        <source>Opens the notes “{label}” on this laptop if the passphrase is lost.</source>
        <translation>Apre le annotazioni «{label}» su questo portatile se la frase segreta è persa.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Annotazioni</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Portatile</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fatto il</translation>
    </message>
    <message>
        <source>Keep it in a sealed envelope in the office safe. Not in the laptop bag, not as a photo. Whoever holds this sheet and the laptop can read the notes.</source>
        <translation>Conservalo in una busta chiusa nella cassaforte dell&apos;ufficio. Non nella borsa del portatile, non come foto. Chi ha questo foglio e il portatile può leggere le annotazioni.</translation>
    </message>
    <message>
        <source>Liaise, City of {city}</source>
        <translation>Liaise, città di {city}</translation>
    </message>
    <message>
        <source>PRACTICE: it opens nothing real</source>
        <translation>ESERCIZIO: non apre niente di vero</translation>
    </message>
</context>
<context>
    <name>SheetReminder</name>
    <message>
        <source>Is your recovery sheet still where it belongs?</source>
        <translation>Il foglio di recupero è ancora al suo posto?</translation>
    </message>
    <message>
        <source>Once a year, two groups are typed from it. It takes a minute.</source>
        <translation>Una volta all&apos;anno se ne scrivono due gruppi. Ci vuole un minuto.</translation>
    </message>
    <message>
        <source>Rehearse now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Write down your recovery code</source>
        <translation>Scrivi la tua chiave di recupero</translation>
    </message>
    <message>
        <source>Print your recovery sheet</source>
        <translation>Stampa il tuo foglio di recupero</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppo {number}</translation>
    </message>
    <message>
        <source>Look again at group {number}.</source>
        <translation>Guarda di nuovo il gruppo {number}.</translation>
    </message>
    <message>
        <source>Sent to the printer. Take the sheet from it now.</source>
        <translation>Inviato alla stampante. Prendi subito il foglio.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Non è stato stampato niente.</translation>
    </message>
    <message>
        <source>The printer did not take it. Write it down by hand instead.</source>
        <translation>La stampante non l&apos;ha accettato. Scrivilo invece a mano.</translation>
    </message>
    <message>
        <source>That would have made a file. Take a printer that prints on paper.</source>
        <translation>Ne sarebbe venuto un file. Usa una stampante che stampa su carta.</translation>
    </message>
    <message>
        <source>Covered while you type it from your paper</source>
        <translation>Coperto mentre lo copi dalla carta</translation>
    </message>
    <message>
        <source>Covered while this window is not in front</source>
        <translation>Coperto mentre questa finestra non è davanti</translation>
    </message>
    <message>
        <source>Group {number} of {count}</source>
        <translation>Gruppo {number} di {count}</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Two rings that overlap, the mark of Liaise</source>
        <translation>Due anelli che si sovrappongono, il segno di Liaise</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Preparato per</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalità</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approvato da</translation>
    </message>
    <message>
        <source>About this paper</source>
        <translation>Su questo documento</translation>
    </message>
    <message>
        <source>Made by {person} on {moment}.</source>
        <comment>who made a paper, and when</comment>
        <translation>Fatto da {person} il {moment}.</translation>
    </message>
    <message>
        <source>Serial {serial}</source>
        <translation>Numero {serial}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Impronta {fingerprint}</translation>
    </message>
    <message>
        <source>The fingerprint is the SHA-256 of everything that this paper says. Together with the serial it tells this paper from every other.</source>
        <translation>L&apos;impronta è lo SHA-256 di tutto ciò che dice questo documento. Insieme al numero lo distingue da ogni altro.</translation>
    </message>
</context>
<context>
    <name>SideView</name>
    <message>
        <source>More about this side</source>
        <translation>Altro su questa parte</translation>
    </message>
    <message>
        <source>More about {side}</source>
        <translation>Altro su {side}</translation>
    </message>
    <message>
        <source>Spoken for by {names}</source>
        <translation>Per loro parla: {names}</translation>
    </message>
    <message>
        <source>Needs and own words…</source>
        <translation>Bisogni e parole proprie…</translation>
    </message>
    <message>
        <source>Separate talk…</source>
        <translation>Colloquio separato…</translation>
    </message>
    <message>
        <source>They agree to take part…</source>
        <translation>Accettano di partecipare…</translation>
    </message>
    <message>
        <source>They stop taking part…</source>
        <translation>Smettono…</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Di che cosa hanno bisogno</translation>
    </message>
    <message>
        <source>What they said, own words</source>
        <translation>Che cosa hanno detto, parole proprie</translation>
    </message>
    <message>
        <source>Only for the mediators</source>
        <translation>Solo per chi media</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>Aggiungi un colloquio</translation>
    </message>
    <message>
        <source>Enter consent</source>
        <translation>Inserisci l&apos;accettazione</translation>
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
        <translation>Prima un punto di forza</translation>
    </message>
    <message>
        <source>Write down one thing that this person does well, then the concern.</source>
        <translation>Scrivi una cosa che questa persona fa bene, poi la preoccupazione.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Di che cosa si tratta</translation>
    </message>
    <message>
        <source>Choose what it is about</source>
        <translation>Scegli di che cosa si tratta</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>In una riga</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>Come lo sai?</translation>
    </message>
    <message>
        <source>How do they know?</source>
        <translation>Come lo sanno?</translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation>Chi te l&apos;ha detto?</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Che altro potrebbe spiegarlo?</translation>
    </message>
    <message>
        <source>A change of dress, prayer, diet or opinion is no concern.</source>
        <translation>Un cambiamento di abiti, preghiera, dieta o opinioni non è una preoccupazione.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Perché si corregge?</translation>
    </message>
    <message>
        <source>The old text stays in the history.</source>
        <translation>Il testo precedente resta nella cronologia.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>&amp;Seen</source>
        <translation>&amp;Visto</translation>
    </message>
    <message>
        <source>&amp;Told to me</source>
        <translation>&amp;Riferito</translation>
    </message>
    <message>
        <source>&amp;Quoted</source>
        <translation>&amp;Citato</translation>
    </message>
    <message>
        <source>Add a concern</source>
        <translation>Aggiungi una preoccupazione</translation>
    </message>
    <message>
        <source>Add a strength</source>
        <translation>Aggiungi un punto di forza</translation>
    </message>
    <message>
        <source>Correct the concern</source>
        <translation>Correggi la preoccupazione</translation>
    </message>
    <message>
        <source>Correct the strength</source>
        <translation>Correggi il punto di forza</translation>
    </message>
    <message>
        <source>What worries you, as something that somebody did?</source>
        <translation>Che cosa ti preoccupa, come qualcosa che qualcuno ha fatto?</translation>
    </message>
    <message>
        <source>What does this person do well?</source>
        <translation>Che cosa fa bene questa persona?</translation>
    </message>
</context>
<context>
    <name>StatementLine</name>
    <message>
        <source>Another explanation: {text}</source>
        <translation>Altra spiegazione: {text}</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Vecchio</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correggi</translation>
    </message>
</context>
<context>
    <name>StatementLines</name>
    <message>
        <source>More than a year old</source>
        <translation>Più di un anno fa</translation>
    </message>
</context>
<context>
    <name>StatementsPart</name>
    <message>
        <source>Strengths</source>
        <translation>Punti di forza</translation>
    </message>
    <message>
        <source>None written down yet.</source>
        <translation>Ancora niente di scritto.</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Preoccupazioni</translation>
    </message>
    <message>
        <source>None written down.</source>
        <translation>Niente di scritto.</translation>
    </message>
    <message>
        <source>It could also be: {text}</source>
        <translation>Potrebbe anche essere: {text}</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>più vecchio di un anno</translation>
    </message>
</context>
<context>
    <name>StepCity</name>
    <message>
        <source>Your language and your city</source>
        <translation>La tua lingua e la tua città</translation>
    </message>
    <message>
        <source>Both can be seen by everybody who opens this laptop.</source>
        <translation>Le vede chiunque apra questo portatile.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>This city is invented</source>
        <translation>Questa città è inventata</translation>
    </message>
    <message>
        <source>Everything in here is for practice. It never mixes with real notes, and real notes never get in.</source>
        <translation>Tutto qui serve per esercizio. Non si mescola mai con annotazioni vere, e annotazioni vere non entrano mai.</translation>
    </message>
    <message>
        <source>Compare this number with the one on the letter from your city, digit by digit. It says whose city this laptop believes.</source>
        <translation>Confronta questo numero con quello della lettera della tua città, cifra per cifra. Dice a quale città crede questo portatile.</translation>
    </message>
    <message>
        <source>The number is the same</source>
        <translation>Il numero è lo stesso</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Does the person agree to be supported?</source>
        <translation>La persona aderisce all&apos;accompagnamento?</translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation>Perché finisce?</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Scegli un motivo</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Il</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Prossimo riesame il</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>This is not the legal basis: it says what the person wants.</source>
        <translation>Questa non è la base giuridica: dice che cosa vuole la persona.</translation>
    </message>
    <message>
        <source>Agreement to be supported</source>
        <translation>Adesione all&apos;accompagnamento</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>At most 90 days ahead; 60 for a minor.</source>
        <translation>Al massimo 90 giorni avanti; 60 per un minorenne.</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prossimo riesame</translation>
    </message>
    <message>
        <source>You are the second reader: with you, two people have agreed.</source>
        <translation>Fai la seconda lettura: con te, due persone sono d&apos;accordo.</translation>
    </message>
    <message>
        <source>Agree to open this case</source>
        <translation>Accetta l&apos;apertura di questo caso</translation>
    </message>
    <message>
        <source>Agree to open</source>
        <translation>Accetta l&apos;apertura</translation>
    </message>
    <message>
        <source>Take the case to “{state}”</source>
        <translation>Passa il caso a «{state}»</translation>
    </message>
    <message>
        <source>Take this step</source>
        <translation>Fai questo passo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>StepLabel</name>
    <message>
        <source>What should your notes be called?</source>
        <translation>Come si chiameranno le tue annotazioni?</translation>
    </message>
    <message>
        <source>The name stands on the unlock page, where everybody sees it. Take a word that tells nothing about the people you work with.</source>
        <translation>Il nome sta sulla pagina di sblocco, dove tutti lo vedono. Prendi una parola che non dica niente delle persone con cui lavori.</translation>
    </message>
    <message>
        <source>Name of these notes</source>
        <translation>Nome di queste annotazioni</translation>
    </message>
    <message>
        <source>Such as Riverside 2</source>
        <translation>Per esempio Riverside 2</translation>
    </message>
    <message>
        <source>Who you are is certified by your city</source>
        <translation>La tua città certifica chi sei</translation>
    </message>
    <message>
        <source>Your name and your role come with a certificate. Until you have it you can write everything, but hand over nothing.</source>
        <translation>Il tuo nome e il tuo ruolo arrivano con un certificato. Finché non l&apos;hai puoi scrivere tutto, ma non consegnare niente.</translation>
    </message>
    <message>
        <source>Two people, two names</source>
        <translation>Due persone, due nomi</translation>
    </message>
    <message>
        <source>Whoever else works on this laptop sets up notes of their own, with a passphrase of their own.</source>
        <translation>Chi altro lavora su questo portatile crea le proprie annotazioni, con una propria frase segreta.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Passo {number} di {count}: {step}</translation>
    </message>
</context>
<context>
    <name>StepPassphrase</name>
    <message>
        <source>Your passphrase</source>
        <translation>La tua frase segreta</translation>
    </message>
    <message>
        <source>It is the key to your notes, and nobody can reset it. Make up a small story with the words, so that they stay.</source>
        <translation>È la chiave delle tue annotazioni, e nessuno può reimpostarla. Inventa una piccola storia con le parole, così restano in mente.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Altre parole</translation>
    </message>
    <message>
        <source>There is no list of words in this language yet, so these are English. One of your own is possible too.</source>
        <translation>Non c&apos;è ancora un elenco di parole in questa lingua, perciò queste sono inglesi. Puoi anche sceglierne una tua.</translation>
    </message>
    <message>
        <source>At least 14 characters: four or five words that do not belong together, or letters well mixed with digits and signs. No quotation, no name, no year.</source>
        <translation>Almeno 14 caratteri: quattro o cinque parole che non c’entrano l’una con l’altra, oppure lettere ben mescolate a cifre e segni. Nessuna citazione, nessun nome, nessun anno.</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Scrivila</translation>
    </message>
    <message>
        <source>Spaces count.</source>
        <translation>Gli spazi contano.</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Scrivila ancora una volta</translation>
    </message>
    <message>
        <source>I want one of my own</source>
        <translation>Ne voglio una mia</translation>
    </message>
</context>
<context>
    <name>StepPresent</name>
    <message>
        <source>Your present passphrase</source>
        <translation>La frase segreta attuale</translation>
    </message>
</context>
<context>
    <name>StepReady</name>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Your notes are about to be made. From now on these three things hold.</source>
        <translation>Le tue annotazioni stanno per essere create. Da ora valgono queste tre cose.</translation>
    </message>
    <message>
        <source>It locks itself</source>
        <translation>Si blocca da solo</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once</source>
        <translation>Ctrl+L blocca subito</translation>
    </message>
    <message>
        <source>What you were writing is kept as a draft and is there again when you unlock.</source>
        <translation>Ciò che stavi scrivendo resta come bozza e torna quando sblocchi.</translation>
    </message>
    <message>
        <source>Nothing leaves by itself</source>
        <translation>Niente esce da solo</translation>
    </message>
    <message>
        <source>Files that you hand over are signed by you and encrypted for the people whom you choose. Papers are yours to print or save.</source>
        <translation>I file che consegni sono firmati da te e cifrati per le persone che scegli. I documenti li stampi o li salvi tu.</translation>
    </message>
</context>
<context>
    <name>StepRehearse</name>
    <message>
        <source>Rehearse the recovery sheet</source>
        <translation>Prova il foglio di recupero</translation>
    </message>
    <message>
        <source>The whole code</source>
        <translation>Tutta la chiave</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Print your recovery sheet</source>
        <translation>Stampa il tuo foglio di recupero</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this sheet is your way back to your notes. There is no second copy of it.</source>
        <translation>Se dimentichi la frase segreta, questo foglio è la tua via di ritorno alle annotazioni. Non ce n&apos;è una seconda copia.</translation>
    </message>
    <message>
        <source>Print it now</source>
        <translation>Stampalo adesso</translation>
    </message>
    <message>
        <source>It goes straight to the printer. We keep no copy; a shared printer may keep one.</source>
        <translation>Va dritto alla stampante. Non conserviamo copie; una stampante condivisa forse sì.</translation>
    </message>
    <message>
        <source>Put it in the office safe</source>
        <translation>Mettilo nella cassaforte dell&apos;ufficio</translation>
    </message>
    <message>
        <source>In a sealed envelope with the name of these notes on it.</source>
        <translation>In una busta chiusa con il nome di queste annotazioni.</translation>
    </message>
    <message>
        <source>No photo, no e-mail, no laptop bag</source>
        <translation>Niente foto, niente e-mail, niente borsa del portatile</translation>
    </message>
    <message>
        <source>Whoever holds both the sheet and the laptop can read your notes.</source>
        <translation>Chi ha sia il foglio sia il portatile può leggere le tue annotazioni.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Write it down by hand instead</source>
        <translation>Scrivilo invece a mano</translation>
    </message>
    <message>
        <source>Write the seven groups on paper, one after the other. There is no letter O, I, L or U in them.</source>
        <translation>Scrivi i sette gruppi su carta, uno dopo l&apos;altro. Non ci sono le lettere O, I, L o U.</translation>
    </message>
    <message>
        <source>Group before</source>
        <translation>Gruppo precedente</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Gruppo successivo</translation>
    </message>
    <message>
        <source>Print it instead</source>
        <translation>Stampalo invece</translation>
    </message>
    <message>
        <source>Now with the sheet in your hand</source>
        <translation>Adesso con il foglio in mano</translation>
    </message>
    <message>
        <source>Type these two groups, so that we know it can be read. The sheet is covered meanwhile.</source>
        <translation>Scrivi questi due gruppi, così sappiamo che si può leggere. Intanto il foglio è coperto.</translation>
    </message>
</context>
<context>
    <name>StepVerify</name>
    <message>
        <source>Check a share</source>
        <translation>Controlla una quota</translation>
    </message>
    <message>
        <source>Type all twenty words of one share. This opens nothing and changes nothing.</source>
        <translation>Scrivi tutte le venti parole di una quota. Non apre e non cambia nulla.</translation>
    </message>
    <message>
        <source>The share</source>
        <translation>La quota</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{stage}: reached</source>
        <comment>stage of a mediation</comment>
        <translation>{stage}: raggiunta</translation>
    </message>
    <message>
        <source>{stage}: now</source>
        <comment>stage of a mediation</comment>
        <translation>{stage}: adesso</translation>
    </message>
    <message>
        <source>{stage}: not yet</source>
        <comment>stage of a mediation</comment>
        <translation>{stage}: non ancora</translation>
    </message>
</context>
<context>
    <name>StreetCells</name>
    <message>
        <source>Round</source>
        <translation>Uscita</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>dalle {time}</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>due versioni</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>told to the city</source>
        <translation>segnalato al comune</translation>
    </message>
    <message>
        <source>Place is missing</source>
        <translation>Manca il luogo</translation>
    </message>
    <message>
        <source>How many is missing</source>
        <translation>Manca il numero</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>bozza</translation>
    </message>
</context>
<context>
    <name>StreetFilters</name>
    <message>
        <source>All</source>
        <comment>in a filter</comment>
        <translation>Tutti</translation>
    </message>
</context>
<context>
    <name>StreetForms</name>
    <message>
        <source>The round has begun</source>
        <translation>L’uscita è iniziata</translation>
    </message>
    <message>
        <source>The round has ended</source>
        <translation>L’uscita è terminata</translation>
    </message>
    <message>
        <source>Round saved</source>
        <translation>Uscita salvata</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Contatto salvato</translation>
    </message>
    <message>
        <source>Linked to the case</source>
        <translation>Collegato al caso</translation>
    </message>
    <message>
        <source>A mediation begins</source>
        <translation>Comincia una mediazione</translation>
    </message>
    <message>
        <source>Kept as a request</source>
        <translation>Tenuto come richiesta</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Nel cestino</translation>
    </message>
    <message>
        <source>The words are gone, the counts stay</source>
        <translation>Le parole non ci sono più, i conteggi restano</translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation>Inizia un’uscita</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Two by two is the rule. No names of people one meets.</source>
        <translation>In due è la regola. Nessun nome di chi si incontra.</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Atmosfera</translation>
    </message>
    <message>
        <source>Observed of the place</source>
        <translation>Osservato del luogo</translation>
    </message>
    <message>
        <source>Equipment, light, tension, new groups. Up to 600 characters.</source>
        <translation>Attrezzature, luce, tensione, nuovi gruppi. Fino a 600 caratteri.</translation>
    </message>
    <message>
        <source>Reported to a city service</source>
        <translation>Segnalato a un servizio comunale</translation>
    </message>
    <message>
        <source>Done by now</source>
        <translation>Ormai risolto</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Termina l’uscita</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Uscita</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Save the round</source>
        <translation>Salva l’uscita</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Luoghi</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Quartiere</translation>
    </message>
    <message>
        <source>Weather, what is on</source>
        <translation>Meteo, cosa succede</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Street contact</source>
        <translation>Contatto di strada</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Salva il contatto</translation>
    </message>
    <message>
        <source>No names needed. Every field may stay empty but place and how many.</source>
        <translation>Nessun nome necessario. Tutto può restare vuoto tranne luogo e numero.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quanti</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contati</translation>
    </message>
    <message>
        <source>Left empty, the number above counts.</source>
        <translation>Se vuoto, vale il numero sopra.</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Iniziato da</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>Known group</source>
        <translation>Gruppo noto</translation>
    </message>
    <message>
        <source>What the city calls it, never who belongs to it.</source>
        <translation>Come lo chiama la città, mai chi ne fa parte.</translation>
    </message>
    <message>
        <source>Who, only if needed</source>
        <translation>Chi, solo se serve</translation>
    </message>
    <message>
        <source>A first name or nickname at most.</source>
        <translation>Al massimo un nome o un soprannome.</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Osservato</translation>
    </message>
    <message>
        <source>Up to 600 characters.</source>
        <translation>Fino a 600 caratteri.</translation>
    </message>
    <message>
        <source>Rumours about</source>
        <translation>Voci su</translation>
    </message>
    <message>
        <source>What people say about the place. Never about a person.</source>
        <translation>Ciò che si dice del luogo. Mai di una persona.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Di cosa</translation>
    </message>
    <message>
        <source>Up to five.</source>
        <translation>Fino a cinque.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Cosa si è fatto</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>A parole</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Entro quando</translation>
    </message>
    <message>
        <source>Link to a case</source>
        <translation>Collega a un caso</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>Code or pseudonym</source>
        <translation>Codice o pseudonimo</translation>
    </message>
    <message>
        <source>The contact stays in your journal; you and your supervisor read it there.</source>
        <translation>Il contatto resta nel tuo diario; lì lo leggete tu e chi ti coordina.</translation>
    </message>
</context>
<context>
    <name>StreetPage</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Di cosa</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Cerca più indietro</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are older than twelve months</source>
        <translation>
            <numerusform>%n contatto ha più di dodici mesi</numerusform>
            <numerusform>%n contatti hanno più di dodici mesi</numerusform>
        </translation>
    </message>
    <message>
        <source>Their words go for good now; themes, numbers and places stay for the counts.</source>
        <translation>Le loro parole spariscono ora per sempre; temi, numeri e luoghi restano per i conteggi.</translation>
    </message>
    <message>
        <source>There are more; they follow.</source>
        <translation>Ce ne sono altri; seguiranno.</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Termina l’uscita</translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation>Inizia un’uscita</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Nota veloce</translation>
    </message>
    <message>
        <source>Street contacts</source>
        <translation>Contatti di strada</translation>
    </message>
    <message>
        <source>Rounds and whom we met: places, themes and numbers, no names.</source>
        <translation>Uscite e incontri: luoghi, temi e numeri, nessun nome.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Take the words away</source>
        <translation>Togli le parole</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Uscita</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Azzera</translation>
    </message>
    <message>
        <source>Rounds and contacts</source>
        <translation>Uscite e contatti</translation>
    </message>
    <message>
        <source>No street contact yet</source>
        <translation>Ancora nessun contatto di strada</translation>
    </message>
    <message>
        <source>Whom one met stands here: where, how many, what it was about. Nobody&apos;s name is needed.</source>
        <translation>Qui stanno gli incontri: dove, quanti, di cosa. Non serve il nome di nessuno.</translation>
    </message>
    <message>
        <source>No contact fits</source>
        <translation>Nessun contatto corrisponde</translation>
    </message>
    <message>
        <source>Nothing was found with these filters among the latest entries.</source>
        <translation>Con questi filtri non si è trovato nulla tra le ultime voci.</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>scegli</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>apri</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediazione</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Link to a case</source>
        <translation>Collega a un caso</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Cestino</translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>TabTitles</name>
    <message>
        <source>Timeline</source>
        <translation>Cronistoria</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Mediazioni</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Compiti</translation>
    </message>
</context>
<context>
    <name>TaskLines</name>
    <message>
        <source>Raise a flag</source>
        <translation>Mettere un segnalino</translation>
    </message>
    <message>
        <source>A next step from a note shows up here.</source>
        <translation>Un prossimo passo da un&apos;annotazione compare qui.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Niente da fare qui</translation>
    </message>
    <message>
        <source>Fold what is done</source>
        <translation>Ripiegare ciò che è fatto</translation>
    </message>
    <message numerus="yes">
        <source>Show %n that are done</source>
        <comment>steps</comment>
        <translation>
            <numerusform>Mostrare %n passo fatto</numerusform>
            <numerusform>Mostrare %n passi fatti</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Segnalino</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Look at the case again: review</source>
        <translation>Rivedere il caso: riesame</translation>
    </message>
    <message>
        <source>Ask both sides whether the agreement holds</source>
        <translation>Chiedere alle due parti se l’accordo regge</translation>
    </message>
    <message>
        <source>Ask whether it goes on: {what}</source>
        <translation>Chiedere se continua: {what}</translation>
    </message>
    <message>
        <source>Ask {what} whether it arrived</source>
        <translation>Chiedere a {what} se è arrivato</translation>
    </message>
    <message>
        <source>Read the request for the first time</source>
        <translation>Leggere la richiesta la prima volta</translation>
    </message>
    <message>
        <source>Decide what becomes of the request</source>
        <translation>Decidere che cosa diventa la richiesta</translation>
    </message>
    <message>
        <source>Tell the person what is kept</source>
        <translation>Dire alla persona che cosa si conserva</translation>
    </message>
    <message>
        <source>Talk over what happened</source>
        <translation>Parlare di quello che è successo</translation>
    </message>
    <message>
        <source>Answer what somebody asked about their data</source>
        <translation>Rispondere a una richiesta sui propri dati</translation>
    </message>
    <message>
        <source>New case: read it as the second person</source>
        <translation>Caso nuovo: leggerlo come seconda persona</translation>
    </message>
    <message>
        <source>Closing the case: agree or ask</source>
        <translation>Chiusura del caso: acconsentire o chiedere</translation>
    </message>
    <message>
        <source>Read the request as the second person</source>
        <translation>Leggere la richiesta come seconda persona</translation>
    </message>
    <message>
        <source>Agree to what shall leave for {what}</source>
        <translation>Acconsentire a ciò che va a {what}</translation>
    </message>
    <message>
        <source>Read what was done in danger</source>
        <translation>Leggere che cosa si è fatto nel pericolo</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Conservare o cancellare</translation>
    </message>
    <message>
        <source>The agreement to be supported ends</source>
        <translation>L’adesione all’accompagnamento finisce</translation>
    </message>
    <message>
        <source>A consent ends: {what}</source>
        <translation>Un consenso finisce: {what}</translation>
    </message>
    <message>
        <source>Approve the message “{what}”, or ask</source>
        <translation>Approvare il messaggio «{what}» o chiedere</translation>
    </message>
    <message>
        <source>The agreement with {what} ends</source>
        <translation>L&apos;accordo con {what} scade</translation>
    </message>
    <message>
        <source>What is promised, to whom, and when.</source>
        <translation>Che cosa è promesso, a chi e quando.</translation>
    </message>
    <message>
        <source>Round since {time} with {names}</source>
        <translation>In strada dalle {time} con {names}</translation>
    </message>
    <message>
        <source>Round since {time}</source>
        <translation>In strada dalle {time}</translation>
    </message>
    <message>
        <source>you promised this on {day}</source>
        <translation>promesso il {day}</translation>
    </message>
    <message>
        <source>street contact</source>
        <translation>contatto in strada</translation>
    </message>
    <message>
        <source>first step of a goal</source>
        <translation>primo passo di un obiettivo</translation>
    </message>
    <message>
        <source>case conference</source>
        <translation>conferenza sul caso</translation>
    </message>
    <message>
        <source>mediation</source>
        <translation>mediazione</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>invio a un servizio</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>segnalino</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>offerta</translation>
    </message>
    <message>
        <source>since {day}</source>
        <comment>a follow-up</comment>
        <translation>da {day}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>Still open from before</source>
        <translation>Ancora aperti da prima</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Senza data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Domani</translation>
    </message>
    <message>
        <source>{who} reached a goal: {what}</source>
        <translation>{who} ha raggiunto un obiettivo: {what}</translation>
    </message>
    <message>
        <source>{who} kept to it: {what}</source>
        <translation>{who}, ha retto: {what}</translation>
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
        <translation>Correzione di una nota</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <source>Strength or concern</source>
        <translation>Punto di forza o preoccupazione</translation>
    </message>
    <message>
        <source>Step of a case</source>
        <translation>Passo di un caso</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento su carta</translation>
    </message>
    <message>
        <source>New mediation</source>
        <translation>Nuova mediazione</translation>
    </message>
    <message>
        <source>Session notes</source>
        <translation>Note della seduta</translation>
    </message>
    <message>
        <source>Point of an agreement</source>
        <translation>Punto di un accordo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Modulo</translation>
    </message>
    <message>
        <source>Stopped at {time}. Only you see it</source>
        <translation>Interrotto alle {time}. Si vede solo qui</translation>
    </message>
    <message>
        <source>Stopped yesterday at {time}</source>
        <translation>Interrotto ieri alle {time}</translation>
    </message>
    <message>
        <source>Stopped on {day}</source>
        <translation>Interrotto il {day}</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Shows the other themes</source>
        <translation>Mostra gli altri temi</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Cases</source>
        <translation>Casi</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Mediazioni</translation>
    </message>
    <message>
        <source>Transfer files</source>
        <translation>Scambio di file</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>TodayBody</name>
    <message>
        <source>Open the round</source>
        <translation>Aprire l’uscita</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Da seguire</translation>
    </message>
    <message>
        <source>No follow-ups for today</source>
        <translation>Niente da seguire oggi</translation>
    </message>
    <message>
        <source>Whatever you promise in a note shows up here on its day.</source>
        <translation>Ciò che si promette in una nota compare qui nel suo giorno.</translation>
    </message>
    <message>
        <source>Look at the week</source>
        <translation>Guardare la settimana</translation>
    </message>
    <message>
        <source>Recent contacts</source>
        <translation>Contatti recenti</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Tutti i contatti</translation>
    </message>
    <message>
        <source>Went well this week</source>
        <translation>Andato bene questa settimana</translation>
    </message>
    <message>
        <source>Waiting for your review</source>
        <translation>In attesa di una seconda lettura</translation>
    </message>
    <message>
        <source>Your drafts</source>
        <translation>Bozze</translation>
    </message>
    <message>
        <source>Keep or erase?</source>
        <translation>Conservare o cancellare?</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Quali giorni</translation>
    </message>
</context>
<context>
    <name>TodayCards</name>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>new from a file</source>
        <translation>nuovo da un file</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Buttare via</translation>
    </message>
    <message numerus="yes">
        <source>%n things are in the bin for 30 days</source>
        <translation>
            <numerusform>%n elemento è nel cestino da 30 giorni</numerusform>
            <numerusform>%n elementi sono nel cestino da 30 giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to decide before {day}</source>
        <translation>Niente da decidere prima del {day}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidere</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Due now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Domani</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostra altri</translation>
    </message>
    <message>
        <source>Nothing is due on these days.</source>
        <translation>Niente in scadenza in questi giorni.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Di nuovo aperto</translation>
    </message>
    <message>
        <source>Draft thrown away</source>
        <translation>Bozza buttata</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation>Barra superiore</translation>
    </message>
    <message>
        <source>Search people, places, notes</source>
        <comment>opens the search window</comment>
        <translation>Cerca persone, luoghi, annotazioni</translation>
    </message>
    <message>
        <source>Danger</source>
        <comment>whom to ring and who decides</comment>
        <translation>Pericolo</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Blocca ora</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Taken back. The file can be brought in again.</source>
        <translation>Annullato. Il file si può acquisire di nuovo.</translation>
    </message>
    <message>
        <source>Transfer files</source>
        <translation>Scambio di file</translation>
    </message>
    <message>
        <source>Files go by stick from hand to hand. Liaise never connects to a network.</source>
        <translation>I file vanno con una chiavetta di mano in mano. Liaise non si collega mai a una rete.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Guarda di nuovo</translation>
    </message>
    <message>
        <source>This laptop is not certified yet</source>
        <translation>Questo portatile non è ancora certificato</translation>
    </message>
    <message>
        <source>Your supervisor enrols it once, face to face. After that you can write files for colleagues and bring theirs in.</source>
        <translation>Il tuo responsabile di servizio lo registra una volta, di persona. Poi puoi scrivere file per i colleghi e acquisire i loro.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Only the people you choose can open the file. It is signed by this laptop.</source>
        <translation>Solo le persone che scegli possono aprire il file. Lo firma questo portatile.</translation>
    </message>
    <message>
        <source>Who is it for</source>
        <translation>Per chi è</translation>
    </message>
    <message>
        <source>Nobody else is certified on this laptop yet. Colleagues appear here once they are enrolled.</source>
        <translation>Nessun altro è ancora certificato su questo portatile. I colleghi compaiono qui una volta registrati.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Dove va</translation>
    </message>
    <message>
        <source>Choose a stick or folder</source>
        <translation>Scegli una chiavetta o una cartella</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Altra cartella…</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Scrivi il file</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Acquisisci</translation>
    </message>
    <message>
        <source>You see everything that a file would do before anything is written.</source>
        <translation>Vedi tutto ciò che un file farebbe prima che si scriva qualcosa.</translation>
    </message>
    <message>
        <source>Drop a file anywhere on this page, or choose one.</source>
        <translation>Rilascia un file ovunque su questa pagina, o scegline uno.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Lying ready</source>
        <translation>Pronti</translation>
    </message>
    <message>
        <source>No file lies ready on a stick or in a folder used before.</source>
        <translation>Nessun file è pronto su una chiavetta o in una cartella già usata.</translation>
    </message>
    <message>
        <source>Hand-overs so far</source>
        <translation>Consegne finora</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annulla l&apos;acquisizione</translation>
    </message>
    <message>
        <source>Nothing was handed over or brought in yet.</source>
        <translation>Non è ancora stato consegnato o acquisito niente.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Qualcun altro</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>Spaces count.</source>
        <translation>Gli spazi contano.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Chiave di recupero</translation>
    </message>
    <message>
        <source>Seven groups of four, from your recovery sheet.</source>
        <translation>Sette gruppi di quattro, dal tuo foglio di recupero.</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Usa la mia chiave di recupero</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>Altri accessi</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your notes stay on this laptop</source>
        <translation>Le tue annotazioni restano su questo portatile</translation>
    </message>
    <message>
        <source>They are encrypted on the disk. The app never connects to the internet.</source>
        <translation>Sono cifrate sul disco. L&apos;applicazione non si collega mai a internet.</translation>
    </message>
    <message>
        <source>It locks itself</source>
        <translation>Si blocca da solo</translation>
    </message>
    <message>
        <source>Drafts are yours alone</source>
        <translation>Le bozze sono solo tue</translation>
    </message>
    <message>
        <source>Your team and your supervisor see a note once you save it and hand it over.</source>
        <translation>La tua équipe e il tuo responsabile vedono un&apos;annotazione dopo che l&apos;hai salvata e consegnata.</translation>
    </message>
</context>
<context>
    <name>UnlockWords</name>
    <message>
        <source>City of {city}</source>
        <translation>Città di {city}</translation>
    </message>
    <message>
        <source>Street work and mediation, {team}</source>
        <translation>Lavoro di strada e mediazione, {team}</translation>
    </message>
    <message>
        <source>After {minutes} min without a key or a touch, and whenever you ask.</source>
        <translation>Dopo {minutes} min senza un tasto o un tocco, e ogni volta che lo chiedi.</translation>
    </message>
    <message>
        <source>When the lid closes or the screen is locked, after {minutes} min without a key or a touch, and whenever you ask.</source>
        <translation>Quando si chiude il coperchio o si blocca lo schermo, dopo {minutes} min senza un tasto o un tocco, e ogni volta che lo chiedi.</translation>
    </message>
    <message>
        <source>Forgotten both? There are other ways in, which others hold for you.</source>
        <translation>Dimenticate entrambe? Ci sono altri accessi, che altri custodiscono per te.</translation>
    </message>
    <message>
        <source>Forgotten both? Nobody, not even the city&apos;s IT desk, can open these notes. Your supervisor can help you start again from the last file you shared.</source>
        <translation>Dimenticate entrambe? Nessuno, nemmeno l&apos;informatica del Comune, può aprire queste annotazioni. Il tuo responsabile di servizio può aiutarti a ricominciare dall&apos;ultimo file condiviso.</translation>
    </message>
    <message>
        <source>No notes here yet</source>
        <translation>Qui non ci sono ancora annotazioni</translation>
    </message>
    <message>
        <source>Invented notes for practice</source>
        <translation>Annotazioni inventate per esercizio</translation>
    </message>
    <message>
        <source>Notes on this laptop</source>
        <translation>Annotazioni su questo portatile</translation>
    </message>
    <message>
        <source>Practice: nobody in here is real</source>
        <translation>Esercizio: qui nessuno è reale</translation>
    </message>
    <message>
        <source>The passphrase is: {passphrase}</source>
        <translation>La frase segreta è: {passphrase}</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <comment>the passphrase of practice</comment>
        <translation>Inseriscila</translation>
    </message>
    <message>
        <source>Notes without a name</source>
        <translation>Annotazioni senza nome</translation>
    </message>
    <message>
        <source>Two shares of three</source>
        <translation>Due quote su tre</translation>
    </message>
    <message>
        <source>Recovery by the city</source>
        <translation>Recupero tramite la città</translation>
    </message>
    <message>
        <source>Set up notes for somebody new</source>
        <translation>Crea annotazioni per qualcuno di nuovo</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Apertura…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation>Usa la mia frase segreta</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Usa la mia chiave di recupero</translation>
    </message>
    <message>
        <source>Open the last good copy</source>
        <translation>Apri l’ultima copia integra</translation>
    </message>
    <message>
        <source>Bring back what can be read</source>
        <translation>Recupera ciò che si può leggere</translation>
    </message>
    <message>
        <source>Something wrong was typed here before. Try again in {seconds} s.</source>
        <translation>Qui prima è stato scritto qualcosa di sbagliato. Riprova tra {seconds} s.</translation>
    </message>
    <message>
        <source>This code opens nothing here.</source>
        <translation>Questa chiave non apre niente qui.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Non è la frase segreta.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>Riprova tra {seconds} s.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Riprova.</translation>
    </message>
    <message>
        <source>Compare it with your sheet, group by group.</source>
        <translation>Confrontala con il tuo foglio, gruppo per gruppo.</translation>
    </message>
    <message>
        <source>Look again at group {group}.</source>
        <translation>Guarda di nuovo il gruppo {group}.</translation>
    </message>
    <message>
        <source>Last opened here today at {time}</source>
        <translation>Aperto qui l&apos;ultima volta oggi alle {time}</translation>
    </message>
    <message>
        <source>Last opened here on {day}</source>
        <translation>Aperto qui l&apos;ultima volta il {day}</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Covered</source>
        <translation>Coperto</translation>
    </message>
    <message>
        <source>Your notes are still open underneath. To close them, lock.</source>
        <translation>Sotto, le tue note sono ancora aperte. Per chiuderle, blocca.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostra di nuovo</translation>
    </message>
</context>
<context>
    <name>VerifyStep</name>
    <message>
        <source>It is valid</source>
        <translation>È valida</translation>
    </message>
    <message>
        <source>Held by: {holder}</source>
        <translation>In mano a: {holder}</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>Observed</source>
        <translation>Osservazione</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>La mia interpretazione</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Told to me</source>
        <translation>Riferito a me</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Parole proprie</translation>
    </message>
</context>
</TS>
