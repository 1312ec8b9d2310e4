<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AccessBody</name>
    <message>
        <source>The log is read by the lead worker, the supervisor and the data protection officer.</source>
        <translation>Le journal est lu par le référent, le responsable d’équipe et le délégué à la protection des données.</translation>
    </message>
    <message>
        <source>Nobody looked at who it is, and nothing left.</source>
        <translation>Personne n’a regardé qui c’est, et rien n’est sorti.</translation>
    </message>
    <message>
        <source>Who looked, and what left</source>
        <translation>Qui a regardé, et ce qui est sorti</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>Entrées plus anciennes</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>AskedPage</name>
    <message>
        <source>“{word}”: is it needed here? Is it about what somebody did?</source>
        <translation>«&#xa0;{word}&#xa0;»&#xa0;: est-ce nécessaire ici&#x202f;? Est-ce au sujet de ce que quelqu&apos;un a fait&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AttachmentDialogs</name>
    <message>
        <source>Pictures, PDF, sound</source>
        <translation>Images, PDF, son</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Fichier joint</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>Copie enregistrée</translation>
    </message>
    <message>
        <source>File removed for good</source>
        <translation>Fichier retiré pour toujours</translation>
    </message>
</context>
<context>
    <name>AttachmentForm</name>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Everybody who can read the note can open it.</source>
        <translation>Qui peut lire la note peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Attaching…</source>
        <translation>Ajout en cours…</translation>
    </message>
    <message>
        <source>Open in another program?</source>
        <translation>Ouvrir dans un autre programme ?</translation>
    </message>
    <message>
        <source>A plain copy goes into a private folder for another program to show. It is deleted when you lock, and again at the next start. The other program may keep traces that Liaise cannot delete.</source>
        <translation>Une copie non chiffrée va dans un dossier privé pour qu’un autre programme la montre. Elle est supprimée au verrouillage, et encore au prochain démarrage. L’autre programme peut garder des traces que Liaise ne peut pas supprimer.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Preparing the copy…</source>
        <translation>Préparation de la copie…</translation>
    </message>
    <message>
        <source>Remove this file for good?</source>
        <translation>Retirer ce fichier pour toujours ?</translation>
    </message>
    <message>
        <source>It is erased here at once, and on other laptops with the next transfer file. Copies that somebody saved elsewhere stay.</source>
        <translation>Il est effacé ici tout de suite, et sur les autres ordinateurs avec le prochain fichier de transfert. Les copies enregistrées ailleurs restent.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saving the copy…</source>
        <translation>Enregistrement de la copie…</translation>
    </message>
    <message>
        <source>Take out hidden data: place, time, device</source>
        <translation>Retirer les données cachées : lieu, heure, appareil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AttachmentLine</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>What to do with this file</source>
        <translation>Que faire de ce fichier</translation>
    </message>
    <message>
        <source>{file}, not on this laptop</source>
        <translation>{file}, pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>When</source>
        <comment>of a backup</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>of a backup</comment>
        <translation>Où</translation>
    </message>
    <message>
        <source>It holds</source>
        <comment>of a backup</comment>
        <translation>Elle contient</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a backup</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>You asked for it</source>
        <translation>À votre demande</translation>
    </message>
    <message>
        <source>Before another one was restored</source>
        <translation>Avant d’en restaurer une autre</translation>
    </message>
    <message>
        <source>Made by itself</source>
        <translation>Faite automatiquement</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Of other notes</source>
        <translation>D’autres notes</translation>
    </message>
    <message>
        <source>From before the keys were changed</source>
        <translation>D’avant le changement des clés</translation>
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
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mediation(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n médiation</numerusform>
            <numerusform>%n médiations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupLook</name>
    <message>
        <source>It holds</source>
        <translation>Elle contient</translation>
    </message>
    <message>
        <source>It lacks</source>
        <translation>Il lui manque</translation>
    </message>
    <message>
        <source>If you restore it</source>
        <translation>Si vous la restaurez</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>BackupLookPanel</name>
    <message>
        <source>Backup of {moment}</source>
        <translation>Sauvegarde du {moment}</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>Sur cet ordinateur</translation>
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
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mediation(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n médiation</numerusform>
            <numerusform>%n médiations</numerusform>
        </translation>
    </message>
    <message>
        <source>{things}. Every page of it was read and is in order.</source>
        <translation>{things}. Chaque page en a été lue et est en ordre.</translation>
    </message>
    <message>
        <source>Nothing: your notes hold no more than it does.</source>
        <translation>Rien : vos notes n’en contiennent pas davantage.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made since {moment}</source>
        <translation>
            <numerusform>%n modification depuis le {moment}</numerusform>
            <numerusform>%n modifications depuis le {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in notes</source>
        <translation>
            <numerusform>dont %n dans des notes</numerusform>
            <numerusform>dont %n dans des notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Your notes become as they were then.</source>
        <translation>Vos notes redeviennent ce qu’elles étaient alors.</translation>
    </message>
    <message>
        <source>What is there now becomes a backup first, so nothing is lost.</source>
        <translation>Ce qui s’y trouve maintenant est d’abord sauvegardé : rien n’est perdu.</translation>
    </message>
    <message>
        <source>What was erased since stays erased.</source>
        <translation>Ce qui a été effacé depuis reste effacé.</translation>
    </message>
    <message>
        <source>The app closes your notes and asks for your passphrase again.</source>
        <translation>L’application ferme vos notes et redemande votre phrase secrète.</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>A backup was made on {place}.</source>
        <translation>Une sauvegarde a été faite sur {place}.</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>There was none yet.</source>
        <translation>Il n’y en a pas encore eu.</translation>
    </message>
    <message>
        <source>{moment}, on {place}</source>
        <translation>{moment}, sur {place}</translation>
    </message>
    <message>
        <source>No backup could be made since {day}</source>
        <translation>Aucune sauvegarde n’a pu être faite depuis le {day}</translation>
    </message>
    <message>
        <source>{name}, last backup there on {day}</source>
        <translation>{name}, dernière sauvegarde le {day}</translation>
    </message>
</context>
<context>
    <name>BackupsForm</name>
    <message>
        <source>Each backup holds all your notes, encrypted like them. One is made when you lock, and one a day while the app is open.</source>
        <translation>Chaque sauvegarde contient toutes vos notes, chiffrées comme elles. Une est faite quand vous verrouillez, et une par jour tant que l’application est ouverte.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <comment>when it was made</comment>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Back up to…</source>
        <translation>Sauvegarder vers…</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>list</comment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Recherche des sauvegardes…</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>One is made when you lock for the first time, or now if you like.</source>
        <translation>Une sera faite au premier verrouillage, ou maintenant si vous voulez.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Not here at the moment</source>
        <translation>Absents pour le moment</translation>
    </message>
    <message>
        <source>These still hold what was erased in your notes. Put them in, and it is erased there too.</source>
        <translation>Ceux-ci contiennent encore ce qui a été effacé dans vos notes. Insérez-les, et ce sera effacé là aussi.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Looking into the backup</source>
        <translation>Examen de la sauvegarde</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>This one cannot be opened here.</source>
        <translation>Celle-ci ne peut pas être ouverte ici.</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Où placer la sauvegarde</translation>
    </message>
</context>
<context>
    <name>BinSection</name>
    <message numerus="yes">
        <source>%n days left</source>
        <comment>in the bin</comment>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Effacé définitivement</translation>
    </message>
    <message>
        <source>What is put aside stands in no list and is not found. It can be put back at any time; after 30 days it is proposed for erasure.</source>
        <translation>Ce qui est mis de côté n’apparaît dans aucune liste et n’est pas trouvé. On peut le remettre à tout moment ; après 30 jours, l’effacement est proposé.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>A note that its author puts into the bin shows up here.</source>
        <translation>Une note que son auteur met à la corbeille apparaît ici.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
</context>
<context>
    <name>BoxLine</name>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Rien de noté pour l’instant.</translation>
    </message>
    <message>
        <source>What else could explain it: {text}</source>
        <translation>Ce qui pourrait aussi l’expliquer : {text}</translation>
    </message>
    <message>
        <source>How we know it: {text}</source>
        <translation>Comment nous le savons : {text}</translation>
    </message>
    <message>
        <source>What we do not know: {text}</source>
        <translation>Ce que nous ne savons pas : {text}</translation>
    </message>
</context>
<context>
    <name>BringInCard</name>
    <message>
        <source>The file to look into</source>
        <translation>Le fichier à examiner</translation>
    </message>
    <message>
        <source>Export files (*.liaise)</source>
        <comment>keep the part in brackets</comment>
        <translation>Fichiers d&apos;export (*.liaise)</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Vérification de {file}</translation>
    </message>
    <message>
        <source>Checking {file}: {done} of {total} changes</source>
        <translation>Vérification de {file}&#xa0;: {done} modifications sur {total}</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Jours du mois</translation>
    </message>
</context>
<context>
    <name>CaptureRows</name>
    <message>
        <source>Other place</source>
        <translation>Autre lieu</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Up to five themes: the ones that mattered most.</source>
        <translation>Cinq thèmes au plus : les plus importants.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many for a contact</source>
        <translation>
            <numerusform>%n caractère de trop pour un contact</numerusform>
            <numerusform>%n caractères de trop pour un contact</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
</context>
<context>
    <name>CardTroubles</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>CaseBody</name>
    <message>
        <source>What does this person do well?</source>
        <translation>Que fait bien cette personne&#x202f;?</translation>
    </message>
    <message>
        <source>None noted.</source>
        <translation>Rien de noté.</translation>
    </message>
    <message>
        <source>This case is not on this laptop</source>
        <translation>Ce dossier n&apos;est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>Two versions of the note from {day}</source>
        <translation>Deux versions de la note du {day}</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Deux versions d&apos;une entrée</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two names</comment>
        <translation> et </translation>
    </message>
    <message>
        <source>You and {names} both changed it before the files met.</source>
        <translation>{names} et vous l&apos;avez modifiée avant que les fichiers ne se rencontrent.</translation>
    </message>
    <message>
        <source>{names} changed it before the files met.</source>
        <translation>{names} l&apos;ont modifiée avant que les fichiers ne se rencontrent.</translation>
    </message>
    <message>
        <source>Both are kept; nothing is lost.</source>
        <translation>Les deux sont gardées&#x202f;; rien n&apos;est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <comment>versions to decide on</comment>
        <translation>
            <numerusform>%n autre attend.</numerusform>
            <numerusform>%n autres attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} proposes it. With you, two people have agreed.</source>
        <translation>{name} le propose. Avec vous, deux personnes sont d&apos;accord.</translation>
    </message>
    <message>
        <source>This case waits for a second reader</source>
        <translation>Ce dossier attend une deuxième lecture</translation>
    </message>
    <message>
        <source>Agree to open</source>
        <translation>Accepter l&apos;ouverture</translation>
    </message>
    <message>
        <source>A supervisor has to agree before it opens. You can write already.</source>
        <translation>Une personne responsable d&apos;équipe doit donner son accord avant l&apos;ouverture. Vous pouvez déjà écrire.</translation>
    </message>
    <message>
        <source>You can read it. Notes are written by the team of the case.</source>
        <translation>Vous pouvez le lire. Les notes sont écrites par l&apos;équipe du dossier.</translation>
    </message>
    <message>
        <source>Your role does not write here</source>
        <translation>Votre rôle n&apos;écrit pas ici</translation>
    </message>
    <message>
        <source>Closed on {day}</source>
        <translation>Clos le {day}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>It can be read. To write, open it again.</source>
        <translation>Il peut être lu. Pour écrire, rouvrez-le.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
</context>
<context>
    <name>CaseForms</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Corrected; the old text is in the history</source>
        <translation>Corrigé&#x202f;; l&apos;ancien texte est dans l&apos;historique</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>Commentaire ajouté</translation>
    </message>
    <message>
        <source>Next step done</source>
        <translation>Prochaine étape faite</translation>
    </message>
    <message>
        <source>Next step open again</source>
        <translation>Prochaine étape de nouveau ouverte</translation>
    </message>
    <message>
        <source>Agreement kept</source>
        <translation>Accord enregistré</translation>
    </message>
    <message>
        <source>Next review kept</source>
        <translation>Prochain réexamen enregistré</translation>
    </message>
    <message>
        <source>The case is open</source>
        <translation>Le dossier est ouvert</translation>
    </message>
    <message>
        <source>The case went on</source>
        <translation>Le dossier a avancé</translation>
    </message>
</context>
<context>
    <name>CaseGlance</name>
    <message>
        <source>At a glance</source>
        <translation>En un coup d’œil</translation>
    </message>
    <message>
        <source>Who reads it: {names}</source>
        <translation>Qui le lit : {names}</translation>
    </message>
    <message>
        <source>Nothing is promised.</source>
        <translation>Rien n’est promis.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>More of them stand under Tasks.</source>
        <translation>La suite se trouve sous Tâches.</translation>
    </message>
    <message>
        <source>Also promised</source>
        <translation>Aussi promis</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Derniers contacts</translation>
    </message>
    <message>
        <source>None noted yet.</source>
        <translation>Aucun noté pour l’instant.</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Worker</source>
        <translation>En charge</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base juridique</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochain réexamen</translation>
    </message>
    <message>
        <source>known since {month}</source>
        <translation>en contact depuis {month}</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>personne mineure</translation>
    </message>
    <message>
        <source>{name} (stands in: {other})</source>
        <translation>{name} (remplace&#xa0;: {other})</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Pas encore nommé</translation>
    </message>
    <message>
        <source>Agree to open…</source>
        <translation>Accepter l&apos;ouverture…</translation>
    </message>
    <message>
        <source>Take to “{state}”…</source>
        <translation>Passer à «&#xa0;{state}&#xa0;»…</translation>
    </message>
    <message>
        <source>Agreement to be supported…</source>
        <translation>Accord pour l&apos;accompagnement…</translation>
    </message>
    <message>
        <source>Next review…</source>
        <translation>Prochain réexamen…</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Quick note</source>
        <translation>Note rapide</translation>
    </message>
    <message>
        <source>Summary as PDF</source>
        <translation>Résumé en PDF</translation>
    </message>
    <message>
        <source>More about this case</source>
        <translation>Plus sur ce dossier</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Parties du dossier</translation>
    </message>
</context>
<context>
    <name>CasePlates</name>
    <message>
        <source>Still missing: {what}.</source>
        <translation>Il manque encore&#xa0;: {what}.</translation>
    </message>
</context>
<context>
    <name>CaseStepForms</name>
    <message>
        <source>Take the case to “{state}”</source>
        <translation>Passer le dossier à « {state} »</translation>
    </message>
    <message>
        <source>Take this step</source>
        <translation>Faire ce pas</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>Premier réexamen</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>Comment c&apos;est maintenant</translation>
    </message>
    <message>
        <source>At most 600 signs; nothing new is gathered.</source>
        <translation>600 signes au plus ; rien de nouveau n&apos;est recueilli.</translation>
    </message>
    <message>
        <source>Read it as the second person: is a file needed, and why now?</source>
        <translation>Lire comme deuxième personne : faut-il un dossier, et pourquoi maintenant ?</translation>
    </message>
    <message>
        <source>After six months of rest, closing is proposed.</source>
        <translation>Après six mois de pause, la clôture est proposée.</translation>
    </message>
    <message>
        <source>The checklist comes next; a second person then agrees.</source>
        <translation>La liste de contrôle vient ensuite ; une deuxième personne donne alors son accord.</translation>
    </message>
    <message>
        <source>The second person agrees with the checklist.</source>
        <translation>La deuxième personne approuve la liste de contrôle.</translation>
    </message>
    <message>
        <source>No file is made. What was proposed is to be erased.</source>
        <translation>Aucun dossier n&apos;est créé. Ce qui a été proposé est à effacer.</translation>
    </message>
    <message>
        <source>The case is handed over and ends here.</source>
        <translation>Le dossier est transmis et s&apos;arrête ici.</translation>
    </message>
    <message>
        <source>Who comes back is welcome; what was said at the end is cleared.</source>
        <translation>Qui revient est bienvenu ; ce qui avait été dit à la fin est vidé.</translation>
    </message>
    <message>
        <source>Two people then decide: erase, keep longer, or only count.</source>
        <translation>Deux personnes décident alors : effacer, garder plus longtemps ou seulement compter.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Réexamen</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Enregistrer le réexamen</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Tenu le</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Deuxième personne</translation>
    </message>
    <message>
        <source>What has grown stronger?</source>
        <translation>Qu&apos;est-ce qui s&apos;est renforcé ?</translation>
    </message>
    <message>
        <source>What else has changed?</source>
        <translation>Quoi d&apos;autre a changé ?</translation>
    </message>
    <message>
        <source>Is it still necessary?</source>
        <translation>Est-ce encore nécessaire ?</translation>
    </message>
    <message>
        <source>Is it still proportionate?</source>
        <translation>Est-ce encore proportionné ?</translation>
    </message>
    <message>
        <source>Is the legal basis still right?</source>
        <translation>La base juridique est-elle encore juste ?</translation>
    </message>
    <message>
        <source>Is the person informed?</source>
        <translation>La personne est-elle informée ?</translation>
    </message>
    <message>
        <source>Which lines are wrong or outdated?</source>
        <translation>Quelles lignes sont fausses ou dépassées ?</translation>
    </message>
    <message>
        <source>What can go?</source>
        <translation>Qu&apos;est-ce qui peut partir ?</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochain réexamen</translation>
    </message>
    <message>
        <source>It counts once the second person has read it. “I do not know” is an answer.</source>
        <translation>Il compte dès que la deuxième personne l&apos;a lu. « Je ne sais pas » est une réponse.</translation>
    </message>
    <message>
        <source>Reason of closure</source>
        <translation>Raison de la clôture</translation>
    </message>
    <message>
        <source>Looked at together</source>
        <translation>Examiné ensemble</translation>
    </message>
    <message>
        <source>The person agrees to be asked again after six and twelve months</source>
        <translation>La personne accepte qu&apos;on lui demande des nouvelles après six et douze mois</translation>
    </message>
    <message>
        <source>Before the case is closed</source>
        <translation>Avant la clôture du dossier</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>A second person reads it and closes the case.</source>
        <translation>Une deuxième personne la lit et clôt le dossier.</translation>
    </message>
    <message>
        <source>Whose case it is</source>
        <translation>À qui est le dossier</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button of a form</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable d&apos;équipe</translation>
    </message>
    <message>
        <source>Who reads the case changes with it, and the whole history goes along.</source>
        <translation>Qui lit le dossier change aussi, et toute l&apos;histoire suit.</translation>
    </message>
</context>
<context>
    <name>CaseStepWords</name>
    <message>
        <source>The case went on</source>
        <translation>Le dossier a avancé</translation>
    </message>
    <message>
        <source>Review kept; it waits for its second person</source>
        <translation>Réexamen gardé ; il attend la deuxième personne</translation>
    </message>
    <message>
        <source>Review read; it counts from now on</source>
        <translation>Réexamen lu ; il compte désormais</translation>
    </message>
    <message>
        <source>Checklist kept</source>
        <translation>Liste gardée</translation>
    </message>
    <message>
        <source>Handed on; the next file takes it along</source>
        <translation>Transmis ; le prochain fichier l&apos;emporte</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Limité</translation>
    </message>
    <message>
        <source>It is only read until this is lifted.</source>
        <translation>Il n&apos;est que lu jusqu&apos;à la levée.</translation>
    </message>
    <message numerus="yes">
        <source>The review is %n days late</source>
        <translation>
            <numerusform>Le réexamen a %n jour de retard</numerusform>
            <numerusform>Le réexamen a %n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new leaves but hand-overs and what safety or a right asks for.</source>
        <translation>Rien de nouveau ne sort, sauf les passations et ce qu&apos;exigent la sécurité ou un droit.</translation>
    </message>
    <message>
        <source>It has rested for six months</source>
        <translation>En pause depuis six mois</translation>
    </message>
    <message>
        <source>Closing the case is proposed. Nothing happens by itself.</source>
        <translation>La clôture est proposée. Rien ne se fait tout seul.</translation>
    </message>
    <message>
        <source>Two people decide whether it is erased, kept longer, or only counted.</source>
        <translation>Deux personnes décident s&apos;il est effacé, gardé plus longtemps ou seulement compté.</translation>
    </message>
    <message>
        <source>Nothing more comes: this case is at its end.</source>
        <translation>Plus rien ne suit : ce dossier est terminé.</translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Il manque encore : {things}.</translation>
    </message>
    <message>
        <source>The supervisor takes this step, on their own laptop.</source>
        <translation>La personne responsable d&apos;équipe fait ce pas, sur son propre ordinateur.</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>Tout y est.</translation>
    </message>
    <message>
        <source>Worker: {name}</source>
        <translation>Référent : {name}</translation>
    </message>
    <message>
        <source>Stands in: {name}</source>
        <translation>Remplace : {name}</translation>
    </message>
    <message>
        <source>Supervisor: {name}</source>
        <translation>Responsable d&apos;équipe : {name}</translation>
    </message>
    <message>
        <source>Nobody went through the checklist yet.</source>
        <translation>Personne n&apos;a encore parcouru la liste.</translation>
    </message>
    <message>
        <source>Gone through by {name}</source>
        <translation>Parcourue par {name}</translation>
    </message>
    <message>
        <source>{day}, {name} and {other}</source>
        <translation>{day}, {name} et {other}</translation>
    </message>
    <message>
        <source>Waits for the second person</source>
        <translation>Attend la deuxième personne</translation>
    </message>
</context>
<context>
    <name>CaseSteps</name>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Il manque encore : {things}.</translation>
    </message>
    <message>
        <source>Take this step</source>
        <translation>Faire ce pas</translation>
    </message>
    <message>
        <source>Go through the checklist</source>
        <translation>Parcourir la liste</translation>
    </message>
    <message>
        <source>Write a review</source>
        <translation>Écrire un réexamen</translation>
    </message>
    <message>
        <source>Next review on {day}.</source>
        <translation>Prochain réexamen le {day}.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Ce qui vient ensuite</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Réexamens</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <source>Case summary</source>
        <translation>Résumé du dossier</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Le dossier</translation>
    </message>
    <message>
        <source>Two versions of this page differ and nobody has decided between them yet. Ask before you rely on it.</source>
        <translation>Deux versions de cette page diffèrent et personne n&apos;a encore choisi. Renseignez-vous avant de vous y fier.</translation>
    </message>
    <message>
        <source>{lead}, stands in: {standin}</source>
        <translation>{lead}, remplace&#xa0;: {standin}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Purpose of the case</source>
        <translation>But du dossier</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base juridique</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation>Pourquoi il est nécessaire</translation>
    </message>
    <message>
        <source>Agreement to be supported</source>
        <translation>Accord pour l&apos;accompagnement</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Information donnée</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>De qui il s&apos;agit</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>En charge</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable d&apos;équipe</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochain réexamen</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservé jusqu&apos;au</translation>
    </message>
    <message>
        <source>Form of violence in view</source>
        <translation>Forme de violence en vue</translation>
    </message>
    <message>
        <source>{state}, since {day}</source>
        <comment>state of a case and the day it was opened</comment>
        <translation>{state}, depuis le {day}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>valable jusqu&apos;au {day}</translation>
    </message>
    <message>
        <source>known since {day}</source>
        <translation>en contact depuis le {day}</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>personne mineure</translation>
    </message>
    <message>
        <source>Review of the case</source>
        <translation>Réexamen du dossier</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>No step is open.</source>
        <translation>Aucune étape n&apos;est ouverte.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Médiations</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Médiation</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Type de conflit</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochain réexamen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>En charge</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>deux versions</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>new from file</source>
        <translation>nouveau, d&apos;un fichier</translation>
    </message>
    <message>
        <source>for review</source>
        <translation>à relire</translation>
    </message>
    <message>
        <source>Nothing agreed yet</source>
        <translation>Rien de convenu encore</translation>
    </message>
    <message>
        <source>open since {day}</source>
        <translation>ouvert depuis le {day}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à faire</translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>leaves two versions undecided for now</comment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a strength or a concern</comment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Préoccupations</translation>
    </message>
    <message>
        <source>Starts with your first note</source>
        <translation>Commence avec votre première note</translation>
    </message>
    <message>
        <source>Whatever you write down shows up here, newest first.</source>
        <translation>Tout ce que vous notez apparaît ici, le plus récent en premier.</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>Entrées antérieures</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>All districts</source>
        <translation>Tous les quartiers</translation>
    </message>
    <message>
        <source>1,000 cases or more</source>
        <translation>1 000 dossiers ou plus</translation>
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
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Filtrer les dossiers</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>Personne ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Look among all cases, or with fewer letters.</source>
        <translation>Cherchez dans tous les dossiers, ou avec moins de lettres.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Aucun dossier encore</translation>
    </message>
    <message>
        <source>A street contact does not need one.</source>
        <translation>Un contact de rue n&apos;en demande pas.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>People you accompany, with their agreement</source>
        <translation>Les personnes que vous accompagnez, avec leur accord</translation>
    </message>
    <message>
        <source>Name, code, place or word</source>
        <translation>Nom, code, lieu ou mot</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>cases that are open</comment>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Mine and shared</source>
        <translation>Miens, partagés</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>À réexaminer</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>Avec brouillon</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bouger</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrer</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Verrouillage en cours</translation>
    </message>
    <message>
        <source>A backup is being made first. Cancel locks without it.</source>
        <translation>Une sauvegarde est faite d’abord. Annuler verrouille sans elle.</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>First talks</source>
        <translation>Premiers entretiens</translation>
    </message>
    <message>
        <source>Support under way</source>
        <translation>Accompagnement en cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>En cours de clôture</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>Non retenu</translation>
    </message>
    <message>
        <source>First look back</source>
        <translation>Premier regard en arrière</translation>
    </message>
    <message>
        <source>Second look back</source>
        <translation>Second regard en arrière</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Garder ou effacer</translation>
    </message>
    <message>
        <source>Kept until a date</source>
        <translation>Gardé jusqu&apos;à une date</translation>
    </message>
    <message>
        <source>Made anonymous</source>
        <translation>Anonymisé</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Agreed to be supported</source>
        <translation>A accepté l&apos;accompagnement</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Information donnée</translation>
    </message>
    <message>
        <source>Information postponed</source>
        <translation>Information différée</translation>
    </message>
    <message>
        <source>Voluntary support of a person</source>
        <translation>Accompagnement volontaire d&apos;une personne</translation>
    </message>
    <message>
        <source>Support of relatives</source>
        <translation>Soutien des proches</translation>
    </message>
    <message>
        <source>Advice to a professional</source>
        <translation>Conseil à un professionnel</translation>
    </message>
    <message>
        <source>Work with a group</source>
        <translation>Travail avec un groupe</translation>
    </message>
    <message>
        <source>Work on a place</source>
        <translation>Travail sur un lieu</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Médiation</translation>
    </message>
    <message>
        <source>Return to community</source>
        <translation>Retour dans la vie sociale</translation>
    </message>
    <message>
        <source>Bridge to an exit programme</source>
        <translation>Lien vers un programme de sortie</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Mission d&apos;intérêt public</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>Obligation légale</translation>
    </message>
    <message>
        <source>Consent to the processing</source>
        <translation>Consentement au traitement</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>Intérêts vitaux</translation>
    </message>
    <message>
        <source>Far-right</source>
        <translation>Extrême droite</translation>
    </message>
    <message>
        <source>Jihadist</source>
        <translation>Djihadiste</translation>
    </message>
    <message>
        <source>Far-left</source>
        <translation>Extrême gauche</translation>
    </message>
    <message>
        <source>Violent gang</source>
        <translation>Bande violente</translation>
    </message>
    <message>
        <source>Football violence</source>
        <translation>Violence dans le football</translation>
    </message>
    <message>
        <source>Single issue</source>
        <translation>Cause unique</translation>
    </message>
    <message>
        <source>Conspiracy, anti-state</source>
        <translation>Complotisme, anti-État</translation>
    </message>
    <message>
        <source>Mixed or unclear</source>
        <translation>Mixte ou peu clair</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Team of the case</source>
        <translation>Équipe du dossier</translation>
    </message>
    <message>
        <source>Lead worker and supervisor</source>
        <translation>Personne en charge et responsable d&apos;équipe</translation>
    </message>
    <message>
        <source>Author only</source>
        <translation>Auteur seul</translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation>Objectifs atteints</translation>
    </message>
    <message>
        <source>Agreed end</source>
        <translation>Fin convenue</translation>
    </message>
    <message>
        <source>The person does not want it</source>
        <translation>La personne ne le souhaite pas</translation>
    </message>
    <message>
        <source>No contact for a long time</source>
        <translation>Plus de contact depuis longtemps</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>A déménagé</translation>
    </message>
    <message>
        <source>Another service leads</source>
        <translation>Un autre service prend la suite</translation>
    </message>
    <message>
        <source>No ground any longer</source>
        <translation>Plus de motif</translation>
    </message>
    <message>
        <source>The person has died</source>
        <translation>La personne est décédée</translation>
    </message>
    <message>
        <source>Opened in error</source>
        <translation>Ouvert par erreur</translation>
    </message>
    <message>
        <source>Person supported</source>
        <translation>Personne accompagnée</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Proche</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Reference person</source>
        <translation>Personne de référence</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Préoccupation</translation>
    </message>
    <message>
        <source>People who hold</source>
        <translation>Des personnes qui tiennent à elle</translation>
    </message>
    <message>
        <source>A trusted adult</source>
        <translation>Un adulte de confiance</translation>
    </message>
    <message>
        <source>Family that talks</source>
        <translation>Une famille qui se parle</translation>
    </message>
    <message>
        <source>Skills and talents</source>
        <translation>Compétences et talents</translation>
    </message>
    <message>
        <source>A place in school or job</source>
        <translation>Une place à l&apos;école ou au travail</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Des projets</translation>
    </message>
    <message>
        <source>Able to doubt and discuss</source>
        <translation>Sait douter et discuter</translation>
    </message>
    <message>
        <source>Mixed circles</source>
        <translation>Entourage varié</translation>
    </message>
    <message>
        <source>Trusts someone from a service</source>
        <translation>Fait confiance à quelqu&apos;un d&apos;un service</translation>
    </message>
    <message>
        <source>Ways to cope with anger or hurt</source>
        <translation>Des moyens de faire face à la colère ou à la blessure</translation>
    </message>
    <message>
        <source>Meaning lived peacefully</source>
        <translation>Un sens vécu paisiblement</translation>
    </message>
    <message>
        <source>Takes part, has a say</source>
        <translation>Participe, a son mot à dire</translation>
    </message>
    <message>
        <source>Comes to meetings</source>
        <translation>Vient aux rendez-vous</translation>
    </message>
    <message>
        <source>Another strength</source>
        <translation>Autre ressource</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amis</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Éducation</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Logement</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Mental strain</source>
        <translation>Souffrance psychique</translation>
    </message>
    <message>
        <source>Substances, gambling</source>
        <translation>Substances, jeux d&apos;argent</translation>
    </message>
    <message>
        <source>Papers, rights, discrimination</source>
        <translation>Papiers, droits, discrimination</translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation>Appartenance</translation>
    </message>
    <message>
        <source>Talk about meaning and identity</source>
        <translation>Parler de sens et d&apos;identité</translation>
    </message>
    <message>
        <source>Life online</source>
        <translation>Vie en ligne</translation>
    </message>
    <message>
        <source>Leisure</source>
        <translation>Loisirs</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>May harm themselves</source>
        <translation>Risque de se faire du mal</translation>
    </message>
    <message>
        <source>May harm others</source>
        <translation>Risque de faire du mal à autrui</translation>
    </message>
    <message>
        <source>Said they would harm someone</source>
        <translation>A dit vouloir faire du mal à quelqu&apos;un</translation>
    </message>
    <message>
        <source>Weapon</source>
        <translation>Arme</translation>
    </message>
    <message>
        <source>Prepares to leave for a conflict area</source>
        <translation>Prépare un départ vers une zone de conflit</translation>
    </message>
    <message>
        <source>Pressured or recruited</source>
        <translation>Sous pression ou recruté</translation>
    </message>
    <message>
        <source>Cut off from everybody</source>
        <translation>Coupé de tous</translation>
    </message>
    <message>
        <source>Sudden break with school, job, family</source>
        <translation>Rupture soudaine avec l&apos;école, le travail, la famille</translation>
    </message>
    <message>
        <source>Suffered violence or hate</source>
        <translation>A subi violence ou haine</translation>
    </message>
    <message>
        <source>Child in need</source>
        <translation>Enfant en difficulté</translation>
    </message>
    <message>
        <source>Another concern</source>
        <translation>Autre préoccupation</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Contact with a service</source>
        <translation>Contact avec un service</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Réexamen</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Office matter</source>
        <translation>Affaire administrative</translation>
    </message>
    <message>
        <source>Result of team discussion</source>
        <translation>Résultat d&apos;une discussion d&apos;équipe</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>N&apos;était pas là</translation>
    </message>
    <message>
        <source>Not asked this time</source>
        <translation>Pas demandé cette fois</translation>
    </message>
    <message>
        <source>Did not want to say</source>
        <translation>N&apos;a pas voulu le dire</translation>
    </message>
    <message>
        <source>No common language yet</source>
        <translation>Pas encore de langue commune</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>Wants our help</source>
        <translation>Souhaite notre aide</translation>
    </message>
    <message>
        <source>Release from secrecy</source>
        <translation>Accord de partage d&apos;informations</translation>
    </message>
    <message>
        <source>Agrees to mediation</source>
        <translation>Accepte la médiation</translation>
    </message>
    <message>
        <source>Photo at an event</source>
        <translation>Photo lors d&apos;un événement</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>To the person</source>
        <translation>À la personne</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Orientation vers un service</translation>
    </message>
    <message>
        <source>Case conference</source>
        <translation>Concertation de cas</translation>
    </message>
    <message>
        <source>To our own supervisor</source>
        <translation>À notre responsable d&apos;équipe</translation>
    </message>
    <message>
        <source>Child or adult protection</source>
        <translation>Protection de l&apos;enfance ou de l&apos;adulte</translation>
    </message>
    <message>
        <source>Order of court or prosecutor</source>
        <translation>Ordre d&apos;un tribunal ou du parquet</translation>
    </message>
    <message>
        <source>Acute danger</source>
        <translation>Danger immédiat</translation>
    </message>
    <message>
        <source>Other request by police</source>
        <translation>Autre demande de la police</translation>
    </message>
    <message>
        <source>Intelligence service</source>
        <translation>Service de renseignement</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Passation</translation>
    </message>
    <message>
        <source>Notice of correction or erasure</source>
        <translation>Avis de rectification ou d&apos;effacement</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Oral</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation>Résumé du dossier</translation>
    </message>
    <message>
        <source>Mediation agreement</source>
        <translation>Accord de médiation</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Médiateur / médiatrice</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable d&apos;équipe</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Délégué à la protection des données</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>Informatique</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Found suitable</source>
        <translation>Jugée adaptée</translation>
    </message>
    <message>
        <source>Separate talks</source>
        <translation>Entretiens séparés</translation>
    </message>
    <message>
        <source>All have agreed</source>
        <translation>Tous ont accepté</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>Pas d&apos;accord</translation>
    </message>
    <message>
        <source>First check held</source>
        <translation>Premier point fait</translation>
    </message>
    <message>
        <source>Second check held</source>
        <translation>Second point fait</translation>
    </message>
    <message>
        <source>Not suitable</source>
        <translation>Non adaptée</translation>
    </message>
    <message>
        <source>Declined by a side</source>
        <translation>Déclinée par une partie</translation>
    </message>
    <message>
        <source>Stopped by a side</source>
        <translation>Arrêtée par une partie</translation>
    </message>
    <message>
        <source>Referred elsewhere</source>
        <translation>Orientée ailleurs</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>Réglée sur place</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Sur demande</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Use of shared space</source>
        <translation>Usage d&apos;un espace partagé</translation>
    </message>
    <message>
        <source>Youth and residents</source>
        <translation>Jeunes et habitants</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>Tenant and landlord</source>
        <translation>Locataire et bailleur</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Between young people</source>
        <translation>Entre jeunes</translation>
    </message>
    <message>
        <source>Citizen and service</source>
        <translation>Citoyen et service</translation>
    </message>
    <message>
        <source>Youth and police</source>
        <translation>Jeunes et police</translation>
    </message>
    <message>
        <source>Traders</source>
        <translation>Commerçants</translation>
    </message>
    <message>
        <source>Between groups</source>
        <translation>Entre groupes</translation>
    </message>
    <message>
        <source>After a hate incident</source>
        <translation>Après un incident de haine</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Supporters</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Another conflict</source>
        <translation>Autre conflit</translation>
    </message>
    <message>
        <source>Written agreement</source>
        <translation>Accord écrit</translation>
    </message>
    <message>
        <source>Spoken agreement</source>
        <translation>Accord oral</translation>
    </message>
    <message>
        <source>Better without agreement</source>
        <translation>Mieux, sans accord</translation>
    </message>
    <message>
        <source>Settled by a go-between</source>
        <translation>Réglé par un intermédiaire</translation>
    </message>
    <message>
        <source>Escalation prevented, conflict open</source>
        <translation>Escalade évitée, conflit ouvert</translation>
    </message>
    <message>
        <source>Only advice</source>
        <translation>Conseil seulement</translation>
    </message>
    <message>
        <source>Requester stopped</source>
        <translation>Le demandeur a arrêté</translation>
    </message>
    <message>
        <source>Other side declined</source>
        <translation>L&apos;autre partie a décliné</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Orienté</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Jeunes</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Club or association</source>
        <translation>Club ou association</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Another side</source>
        <translation>Autre partie</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Signé sur papier</translation>
    </message>
    <message>
        <source>Spoken before a witness</source>
        <translation>Oral, devant un témoin</translation>
    </message>
    <message>
        <source>Joint session</source>
        <translation>Séance commune</translation>
    </message>
    <message>
        <source>Shuttle</source>
        <translation>Médiation navette</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>Group circle</source>
        <translation>Cercle de parole</translation>
    </message>
    <message>
        <source>Two mediators</source>
        <translation>Deux médiateurs</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Pas encore échu</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>Tenu en partie</translation>
    </message>
    <message>
        <source>Not held: let us talk</source>
        <translation>Ne tient pas&#xa0;: parlons-en</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non tenu</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>2 to 4</source>
        <translation>2 à 4</translation>
    </message>
    <message>
        <source>5 to 9</source>
        <translation>5 à 9</translation>
    </message>
    <message>
        <source>10 or more</source>
        <translation>10 ou plus</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Chaleureux</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Guarded</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Look in again</source>
        <translation>Repasser</translation>
    </message>
    <message>
        <source>Offer a talk</source>
        <translation>Proposer un entretien</translation>
    </message>
    <message>
        <source>Pass something on</source>
        <translation>Transmettre quelque chose</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soirée</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>By us</source>
        <translation>Par nous</translation>
    </message>
    <message>
        <source>By the person or group</source>
        <translation>Par la personne ou le groupe</translation>
    </message>
    <message>
        <source>By a relative</source>
        <translation>Par un proche</translation>
    </message>
    <message>
        <source>By another service</source>
        <translation>Par un autre service</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Other or diverse</source>
        <translation>Autre ou divers</translation>
    </message>
    <message>
        <source>Gender not noted</source>
        <translation>Genre non noté</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Éclairage</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Trees and greenery</source>
        <translation>Arbres et verdure</translation>
    </message>
    <message>
        <source>Traffic and parking</source>
        <translation>Circulation et stationnement</translation>
    </message>
    <message>
        <source>Another fault of the place</source>
        <translation>Autre défaut du lieu</translation>
    </message>
    <message>
        <source>Lively</source>
        <translation>Animé</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Tendu</translation>
    </message>
    <message>
        <source>Open conflict</source>
        <translation>Conflit ouvert</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Personne sur place</translation>
    </message>
    <message>
        <source>Greeting in passing</source>
        <translation>Bonjour en passant</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Long conversation</source>
        <translation>Longue conversation</translation>
    </message>
    <message>
        <source>Group talk</source>
        <translation>Échange en groupe</translation>
    </message>
    <message>
        <source>Activity together</source>
        <translation>Activité commune</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Visite à domicile</translation>
    </message>
    <message>
        <source>Call or message</source>
        <translation>Appel ou message</translation>
    </message>
    <message>
        <source>At our place</source>
        <translation>Chez nous</translation>
    </message>
    <message>
        <source>Public event</source>
        <translation>Événement public</translation>
    </message>
    <message>
        <source>Online outreach</source>
        <translation>Travail de rue en ligne</translation>
    </message>
    <message>
        <source>Under 12</source>
        <translation>Moins de 12</translation>
    </message>
    <message>
        <source>12 to 15</source>
        <translation>12 à 15</translation>
    </message>
    <message>
        <source>16 to 17</source>
        <translation>16 à 17</translation>
    </message>
    <message>
        <source>18 to 25</source>
        <translation>18 à 25</translation>
    </message>
    <message>
        <source>26 to 40</source>
        <translation>26 à 40</translation>
    </message>
    <message>
        <source>41 to 64</source>
        <translation>41 à 64</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 et plus</translation>
    </message>
    <message>
        <source>Age not noted</source>
        <translation>Âge non noté</translation>
    </message>
    <message>
        <source>School or training</source>
        <translation>École ou formation</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Money and debt</source>
        <translation>Argent et dettes</translation>
    </message>
    <message>
        <source>Papers and residence</source>
        <translation>Papiers et séjour</translation>
    </message>
    <message>
        <source>Discrimination experienced</source>
        <translation>Discrimination vécue</translation>
    </message>
    <message>
        <source>Relations with police</source>
        <translation>Relations avec la police</translation>
    </message>
    <message>
        <source>Court and probation</source>
        <translation>Justice et probation</translation>
    </message>
    <message>
        <source>Belonging, identity</source>
        <translation>Appartenance, identité</translation>
    </message>
    <message>
        <source>World events</source>
        <translation>Actualité du monde</translation>
    </message>
    <message>
        <source>Questions of worldview</source>
        <translation>Questions de vision du monde</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Réseaux sociaux</translation>
    </message>
    <message>
        <source>Hate speech heard</source>
        <translation>Propos haineux entendus</translation>
    </message>
    <message>
        <source>Violence feared or suffered</source>
        <translation>Violence redoutée ou subie</translation>
    </message>
    <message>
        <source>Pressure by groups</source>
        <translation>Pression de groupes</translation>
    </message>
    <message>
        <source>Use of public space</source>
        <translation>Usage de l&apos;espace public</translation>
    </message>
    <message>
        <source>Sport and fans</source>
        <translation>Sport et supporters</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Another theme</source>
        <translation>Autre thème</translation>
    </message>
    <message>
        <source>Listened</source>
        <translation>Écouté</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informé</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Conseillé</translation>
    </message>
    <message>
        <source>Accompanied to a service</source>
        <translation>Accompagné vers un service</translation>
    </message>
    <message>
        <source>Mediated on the spot</source>
        <translation>Médiation sur place</translation>
    </message>
    <message>
        <source>De-escalated</source>
        <translation>Désescalade</translation>
    </message>
    <message>
        <source>Used a prevention message</source>
        <translation>Message de prévention utilisé</translation>
    </message>
    <message>
        <source>Talk with relatives</source>
        <translation>Entretien avec des proches</translation>
    </message>
    <message>
        <source>Motivating talk</source>
        <translation>Entretien motivationnel</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>Aide pratique</translation>
    </message>
    <message>
        <source>Group activity</source>
        <translation>Activité de groupe</translation>
    </message>
    <message>
        <source>Partner contacted</source>
        <translation>Partenaire contacté</translation>
    </message>
    <message>
        <source>Fault of the place reported</source>
        <translation>Défaut du lieu signalé</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Aucune action</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>A guardian</source>
        <translation>Un titulaire de l’autorité parentale</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparé</translation>
    </message>
    <message>
        <source>Approved by a second person</source>
        <translation>Approuvé par une deuxième personne</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Receipt confirmed</source>
        <translation>Réception confirmée</translation>
    </message>
    <message>
        <source>Later notice sent</source>
        <translation>Avis ultérieur envoyé</translation>
    </message>
    <message>
        <source>Not passed on</source>
        <translation>Non transmis</translation>
    </message>
    <message>
        <source>Later on</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Something was corrected</source>
        <translation>Quelque chose a été rectifié</translation>
    </message>
    <message>
        <source>Something was erased</source>
        <translation>Quelque chose a été effacé</translation>
    </message>
    <message>
        <source>Use is restricted</source>
        <translation>L’utilisation est limitée</translation>
    </message>
    <message>
        <source>The consent was withdrawn</source>
        <translation>Le consentement a été retiré</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>On a waiting list</source>
        <translation>Sur liste d’attente</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>Refusé par le service</translation>
    </message>
    <message>
        <source>First appointment missed</source>
        <translation>Premier rendez-vous manqué</translation>
    </message>
    <message>
        <source>First appointment kept</source>
        <translation>Premier rendez-vous honoré</translation>
    </message>
    <message>
        <source>The service reported back</source>
        <translation>Le service a fait un retour</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>We take part</source>
        <translation>Nous participons</translation>
    </message>
    <message>
        <source>We do not take part</source>
        <translation>Nous ne participons pas</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>A eu lieu</translation>
    </message>
    <message>
        <source>Told before</source>
        <translation>Informée avant</translation>
    </message>
    <message>
        <source>Told afterwards</source>
        <translation>Informée après</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Pas informée</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>D’autres personnes</translation>
    </message>
    <message>
        <source>A worker</source>
        <translation>Un membre de l’équipe</translation>
    </message>
    <message>
        <source>The day of the answer</source>
        <translation>Le jour de la réponse</translation>
    </message>
    <message>
        <source>Approval by a second person</source>
        <translation>L’accord d’une deuxième personne</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Qui l’a donné</translation>
    </message>
    <message>
        <source>How it was understood</source>
        <translation>Comment il a été compris</translation>
    </message>
    <message>
        <source>A consent, or why there is none</source>
        <translation>Un consentement, ou pourquoi aucun</translation>
    </message>
    <message>
        <source>A consent that still stands</source>
        <translation>Un consentement encore valable</translation>
    </message>
    <message>
        <source>What is passed on, item by item</source>
        <translation>Ce qui est transmis, point par point</translation>
    </message>
    <message>
        <source>The debrief</source>
        <translation>Le débriefing</translation>
    </message>
    <message>
        <source>The entry of what was passed on</source>
        <translation>L’entrée de ce qui a été transmis</translation>
    </message>
    <message>
        <source>What the service reported</source>
        <translation>Ce que le service a rapporté</translation>
    </message>
    <message>
        <source>The day of the first appointment</source>
        <translation>Le jour du premier rendez-vous</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Comment il a été donné</translation>
    </message>
    <message>
        <source>The day on which it was given</source>
        <translation>Le jour où il a été donné</translation>
    </message>
    <message>
        <source>The legal ground</source>
        <translation>Le fondement juridique</translation>
    </message>
    <message>
        <source>A guardian, because of the age</source>
        <translation>L’autorité parentale, en raison de l’âge</translation>
    </message>
    <message>
        <source>Whether the person knows</source>
        <translation>Si la personne le sait</translation>
    </message>
    <message>
        <source>Why the person does not know</source>
        <translation>Pourquoi la personne ne le sait pas</translation>
    </message>
    <message>
        <source>The legal instrument</source>
        <translation>L’instrument juridique</translation>
    </message>
    <message>
        <source>The day of the legal instrument</source>
        <translation>La date de l’instrument juridique</translation>
    </message>
    <message>
        <source>The language of the text</source>
        <translation>La langue du texte</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Ce qui a été laissé de côté</translation>
    </message>
    <message>
        <source>The answer of the legal service</source>
        <translation>La réponse du service juridique</translation>
    </message>
    <message>
        <source>The child&apos;s own view</source>
        <translation>L’avis de l’enfant</translation>
    </message>
    <message>
        <source>Who took part, by function</source>
        <translation>Qui a participé, par fonction</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Le motif</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>Le destinataire</translation>
    </message>
    <message>
        <source>The answer of the recipient</source>
        <translation>La réponse du destinataire</translation>
    </message>
    <message>
        <source>What exactly it is about</source>
        <translation>De quoi il s’agit exactement</translation>
    </message>
    <message>
        <source>The look of a second person</source>
        <translation>Le regard d’une deuxième personne</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Le service</translation>
    </message>
    <message>
        <source>A short summary</source>
        <translation>Un court résumé</translation>
    </message>
    <message>
        <source>Support for the worker</source>
        <translation>Un soutien pour le membre de l’équipe</translation>
    </message>
    <message>
        <source>The version of the text shown</source>
        <translation>La version du texte montré</translation>
    </message>
    <message>
        <source>Whether the person was told</source>
        <translation>Si la personne a été informée</translation>
    </message>
    <message>
        <source>Why the person was not told</source>
        <translation>Pourquoi la personne n’a pas été informée</translation>
    </message>
    <message>
        <source>Until when it holds</source>
        <translation>Jusqu’à quand il vaut</translation>
    </message>
    <message>
        <source>Before whom it was spoken</source>
        <translation>Devant qui il a été donné</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Ami ou amie</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Habitant ou habitante</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Commerçant ou commerçante</translation>
    </message>
    <message>
        <source>Youth work</source>
        <translation>Travail de jeunesse</translation>
    </message>
    <message>
        <source>Social service</source>
        <translation>Service social</translation>
    </message>
    <message>
        <source>Health service</source>
        <translation>Service de santé</translation>
    </message>
    <message>
        <source>Sports club</source>
        <translation>Club de sport</translation>
    </message>
    <message>
        <source>Faith community</source>
        <translation>Communauté religieuse</translation>
    </message>
    <message>
        <source>Other city service</source>
        <translation>Autre service de la ville</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Justice</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation>Ligne d&apos;écoute</translation>
    </message>
    <message>
        <source>Own observation</source>
        <translation>Observation propre</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>Question answered, nothing kept</source>
        <translation>Question répondue, rien de gardé</translation>
    </message>
    <message>
        <source>Told where to turn</source>
        <translation>Orienté vers qui peut aider</translation>
    </message>
    <message>
        <source>Becomes a mediation</source>
        <translation>Devient une médiation</translation>
    </message>
    <message>
        <source>Support for who asked</source>
        <translation>Soutien à qui demande</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Dossier ouvert</translation>
    </message>
    <message>
        <source>Emergency services</source>
        <translation>Services d&apos;urgence</translation>
    </message>
    <message>
        <source>No ground, deleted</source>
        <translation>Sans motif, supprimé</translation>
    </message>
    <message>
        <source>Mistaken or malicious, deleted</source>
        <translation>Erreur ou malveillance, supprimé</translation>
    </message>
    <message>
        <source>Seen or heard myself</source>
        <translation>Vu ou entendu moi-même</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Partly reached</source>
        <translation>Atteint en partie</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Wants it</source>
        <translation>Le souhaite</translation>
    </message>
    <message>
        <source>Perhaps later</source>
        <translation>Peut-être plus tard</translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation>Ne le souhaite pas</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Pas clair</translation>
    </message>
    <message>
        <source>What matters to this person</source>
        <translation>Ce qui compte pour cette personne</translation>
    </message>
    <message>
        <source>People and places that hold</source>
        <translation>Personnes et lieux qui soutiennent</translation>
    </message>
    <message>
        <source>Skills and things that go well</source>
        <translation>Talents et ce qui va bien</translation>
    </message>
    <message>
        <source>Hurts, conflicts and injustices</source>
        <translation>Blessures, conflits et injustices</translation>
    </message>
    <message>
        <source>What worries the person</source>
        <translation>Ce qui inquiète la personne</translation>
    </message>
    <message>
        <source>What worries us, in what was done</source>
        <translation>Ce qui nous inquiète, dans les actes</translation>
    </message>
    <message>
        <source>A better path and its first small step</source>
        <translation>Un meilleur chemin, premier petit pas</translation>
    </message>
    <message>
        <source>What would make it better?</source>
        <translation>Qu’est-ce qui améliorerait les choses ?</translation>
    </message>
    <message>
        <source>What would make it worse?</source>
        <translation>Qu’est-ce qui aggraverait les choses ?</translation>
    </message>
    <message>
        <source>What are we missing or getting wrong?</source>
        <translation>Que nous échappe-t-il, ou que voit-on mal ?</translation>
    </message>
    <message>
        <source>The person told me</source>
        <translation>La personne me l&apos;a dit</translation>
    </message>
    <message>
        <source>I saw or heard it</source>
        <translation>Je l’ai vu ou entendu</translation>
    </message>
    <message>
        <source>Someone who saw it</source>
        <translation>Quelqu’un qui l’a vu</translation>
    </message>
    <message>
        <source>Someone who heard of it</source>
        <translation>Quelqu’un qui en a entendu parler</translation>
    </message>
    <message>
        <source>Public, online, shown to me</source>
        <translation>Public, en ligne, qu’on m’a montré</translation>
    </message>
    <message>
        <source>Told by someone who saw it</source>
        <translation>Dit par quelqu&apos;un qui l&apos;a vu</translation>
    </message>
    <message>
        <source>Told by someone who heard of it</source>
        <translation>Dit par quelqu&apos;un qui en a entendu parler</translation>
    </message>
    <message>
        <source>Document seen</source>
        <translation>Document vu</translation>
    </message>
    <message>
        <source>Public online content, shown to me</source>
        <translation>Contenu public en ligne, qu&apos;on m&apos;a montré</translation>
    </message>
    <message>
        <source>Rumour</source>
        <translation>Rumeur</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Told to me</source>
        <translation>On me l&apos;a dit</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Ses propres mots</translation>
    </message>
    <message>
        <source>The agreement to be supported</source>
        <translation>L&apos;accord pour l&apos;accompagnement</translation>
    </message>
    <message>
        <source>The day of the agreement</source>
        <translation>Le jour de l&apos;accord</translation>
    </message>
    <message>
        <source>The checklist of the closure</source>
        <translation>La liste de contrôle de la clôture</translation>
    </message>
    <message>
        <source>A second person who agrees to close</source>
        <translation>Une deuxième personne d&apos;accord pour clore</translation>
    </message>
    <message>
        <source>The reason of closure</source>
        <translation>La raison de la clôture</translation>
    </message>
    <message>
        <source>Sixty days without contact</source>
        <translation>Soixante jours sans contact</translation>
    </message>
    <message>
        <source>A legal basis</source>
        <translation>Une base juridique</translation>
    </message>
    <message>
        <source>The person&apos;s agreement to look back</source>
        <translation>L&apos;accord de la personne pour y revenir</translation>
    </message>
    <message>
        <source>Six months, then twelve, since the closure</source>
        <translation>Six, puis douze mois depuis la clôture</translation>
    </message>
    <message>
        <source>One short note</source>
        <translation>Une courte note</translation>
    </message>
    <message>
        <source>Why a file is needed</source>
        <translation>Pourquoi un dossier est nécessaire</translation>
    </message>
    <message>
        <source>Information given, or postponed</source>
        <translation>L&apos;information donnée ou différée</translation>
    </message>
    <message>
        <source>The ground for postponing the information</source>
        <translation>Le motif pour différer l&apos;information</translation>
    </message>
    <message>
        <source>The day of the information</source>
        <translation>Le jour de l&apos;information</translation>
    </message>
    <message>
        <source>A purpose</source>
        <translation>Un but</translation>
    </message>
    <message>
        <source>An earlier review date</source>
        <translation>Une date de réexamen plus proche</translation>
    </message>
    <message>
        <source>A review date</source>
        <translation>Une date de réexamen</translation>
    </message>
    <message>
        <source>A review date that is still to come</source>
        <translation>Une date de réexamen à venir</translation>
    </message>
    <message>
        <source>A second reader</source>
        <translation>Une deuxième lecture</translation>
    </message>
    <message>
        <source>At least one strength</source>
        <translation>Au moins une ressource</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Deux personnes différentes</translation>
    </message>
    <message>
        <source>The consent of every side</source>
        <translation>L&apos;accord de chaque partie</translation>
    </message>
    <message>
        <source>The first check</source>
        <translation>Le premier point</translation>
    </message>
    <message>
        <source>The second check</source>
        <translation>Le second point</translation>
    </message>
    <message>
        <source>Two sides</source>
        <translation>Deux parties</translation>
    </message>
    <message>
        <source>At least one point of agreement</source>
        <translation>Au moins un point d&apos;accord</translation>
    </message>
    <message>
        <source>A mediation on the spot</source>
        <translation>Une médiation sur place</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Une séance</translation>
    </message>
    <message>
        <source>The reason why it is not suitable</source>
        <translation>La raison pour laquelle elle n&apos;est pas adaptée</translation>
    </message>
    <message>
        <source>A judgement that it is suitable</source>
        <translation>L&apos;avis qu&apos;elle est adaptée</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Waits for a second reader</source>
        <translation>Attend une deuxième lecture</translation>
    </message>
    <message>
        <source>Read by two</source>
        <translation>Lue par deux personnes</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidée</translation>
    </message>
    <message>
        <source>On the street</source>
        <translation>Dans la rue</translation>
    </message>
    <message>
        <source>Visit to our place</source>
        <translation>Visite chez nous</translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation>Lettre ou courriel</translation>
    </message>
    <message>
        <source>Meeting with partners</source>
        <translation>Réunion avec des partenaires</translation>
    </message>
    <message>
        <source>Themselves</source>
        <translation>Soi-même</translation>
    </message>
    <message>
        <source>A relative</source>
        <translation>Un proche</translation>
    </message>
    <message>
        <source>A pupil</source>
        <translation>Un ou une élève</translation>
    </message>
    <message>
        <source>Somebody their service knows</source>
        <translation>Quelqu&apos;un que leur service connaît</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Un groupe</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Un lieu</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Est d&apos;accord</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>N&apos;est pas d&apos;accord</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Pose d&apos;abord une question</translation>
    </message>
    <message>
        <source>What else could explain it</source>
        <translation>Ce qui pourrait l&apos;expliquer autrement</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Whether anybody is in danger now</source>
        <translation>Si quelqu&apos;un est en danger maintenant</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce que cela devient</translation>
    </message>
    <message>
        <source>The reason of the decision</source>
        <translation>La raison de la décision</translation>
    </message>
    <message>
        <source>What goes well, or: I do not know</source>
        <translation>Ce qui va bien, ou : je ne sais pas</translation>
    </message>
    <message>
        <source>What happens if we do nothing</source>
        <translation>Ce qui arrive si nous ne faisons rien</translation>
    </message>
    <message>
        <source>Whether the person knows of the request</source>
        <translation>Si la personne connaît la demande</translation>
    </message>
    <message>
        <source>Why the person does not know yet</source>
        <translation>Pourquoi la personne ne le sait pas encore</translation>
    </message>
    <message>
        <source>A second reader who is somebody else</source>
        <translation>Une autre personne pour la deuxième lecture</translation>
    </message>
    <message>
        <source>Whether it is ours</source>
        <translation>Si c&apos;est de notre ressort</translation>
    </message>
    <message>
        <source>What the first reader proposes</source>
        <translation>Ce que propose la première lecture</translation>
    </message>
    <message>
        <source>The answer of the second reader</source>
        <translation>La réponse de la deuxième lecture</translation>
    </message>
    <message>
        <source>A second reader who agrees</source>
        <translation>L&apos;accord de la deuxième lecture</translation>
    </message>
    <message>
        <source>What the second reader says</source>
        <translation>Ce que dit la deuxième lecture</translation>
    </message>
    <message>
        <source>See what is kept</source>
        <translation>Voir ce qui est conservé</translation>
    </message>
    <message>
        <source>Correct something</source>
        <translation>Corriger quelque chose</translation>
    </message>
    <message>
        <source>Restrict the use</source>
        <translation>Limiter l’utilisation</translation>
    </message>
    <message>
        <source>Erase something</source>
        <translation>Effacer quelque chose</translation>
    </message>
    <message>
        <source>Object to the file</source>
        <translation>S’opposer au dossier</translation>
    </message>
    <message>
        <source>Complain</source>
        <translation>Se plaindre</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>Identité vérifiée</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Recherche faite</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>Relue</translation>
    </message>
    <message>
        <source>Answer sent</source>
        <translation>Réponse envoyée</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordée</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Accordée en partie</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Non accordée</translation>
    </message>
    <message>
        <source>Known in person</source>
        <translation>Connue en personne</translation>
    </message>
    <message>
        <source>Document shown, not copied</source>
        <translation>Document montré, non copié</translation>
    </message>
    <message>
        <source>Called back on the agreed way</source>
        <translation>Rappelée par la voie convenue</translation>
    </message>
    <message>
        <source>Mandate of a representative seen</source>
        <translation>Mandat d’un représentant vu</translation>
    </message>
    <message>
        <source>Time of the case is over</source>
        <translation>Le délai du dossier est écoulé</translation>
    </message>
    <message>
        <source>Text of a street contact</source>
        <translation>Texte d’un contact de rue</translation>
    </message>
    <message>
        <source>Request without a case</source>
        <translation>Demande sans dossier</translation>
    </message>
    <message>
        <source>Content of a closed mediation</source>
        <translation>Contenu d’une médiation close</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Keep only codes, no text</source>
        <translation>Ne garder que les codes, sans texte</translation>
    </message>
    <message>
        <source>Keep until a date</source>
        <translation>Conserver jusqu’à une date</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Attend une deuxième personne</translation>
    </message>
    <message>
        <source>Agreed, not carried out yet</source>
        <translation>Accepté, pas encore exécuté</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Pas accepté</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Exécuté</translation>
    </message>
    <message>
        <source>Looked at who it is</source>
        <translation>A regardé qui c’est</translation>
    </message>
    <message>
        <source>Changed who it is</source>
        <translation>A modifié qui c’est</translation>
    </message>
    <message>
        <source>Searched for a rights request</source>
        <translation>Recherche pour une demande de droits</translation>
    </message>
    <message>
        <source>Handed over in a file</source>
        <translation>Transmis dans un fichier</translation>
    </message>
    <message>
        <source>Put on paper</source>
        <translation>Mis sur papier</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>For approval</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>N&apos;est plus utilisé</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Séminaire</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Open to everybody</source>
        <translation>Ouvert à tous</translation>
    </message>
    <message>
        <source>Meeting of partners</source>
        <translation>Réunion de partenaires</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalan</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
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
        <translation>Persan</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>For whom it is</source>
        <translation>Pour qui il est</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>Sa langue</translation>
    </message>
    <message>
        <source>A second person, not its author</source>
        <translation>Une seconde personne, pas l&apos;auteur</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>Un titre</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Quand l&apos;utiliser</translation>
    </message>
    <message>
        <source>A last day that is still to come</source>
        <translation>Un dernier jour encore à venir</translation>
    </message>
    <message>
        <source>Why it was let go</source>
        <translation>La raison de l’abandon</translation>
    </message>
    <message>
        <source>A first small step</source>
        <translation>Un premier petit pas</translation>
    </message>
    <message>
        <source>The check before</source>
        <translation>Le suivi précédent</translation>
    </message>
    <message>
        <source>A support plan</source>
        <translation>Un plan d’accompagnement</translation>
    </message>
    <message>
        <source>At least one goal in the plan</source>
        <translation>Au moins un objectif dans le plan</translation>
    </message>
    <message>
        <source>At least one strength in the plan</source>
        <translation>Au moins une ressource dans le plan</translation>
    </message>
    <message>
        <source>That the person wants it</source>
        <translation>Que la personne le souhaite</translation>
    </message>
    <message>
        <source>The day on which it began</source>
        <translation>Le jour où cela a commencé</translation>
    </message>
    <message>
        <source>Needs met as far as possible</source>
        <translation>Besoins couverts autant que possible</translation>
    </message>
    <message>
        <source>Safety looked at</source>
        <translation>Sécurité examinée</translation>
    </message>
    <message>
        <source>The person knows, and may come back</source>
        <translation>La personne le sait et peut revenir</translation>
    </message>
    <message>
        <source>Copies at partners are known</source>
        <translation>Copies chez les partenaires connues</translation>
    </message>
    <message>
        <source>Open tasks done or passed on</source>
        <translation>Tâches ouvertes faites ou transmises</translation>
    </message>
    <message>
        <source>Go on as before</source>
        <translation>Continuer comme avant</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Changer le plan</translation>
    </message>
    <message>
        <source>Refer to another service</source>
        <translation>Orienter vers un autre service</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Clore le dossier</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>A day that is not still to come</source>
        <translation>Un jour qui n&apos;est pas à venir</translation>
    </message>
    <message>
        <source>The day of the review</source>
        <translation>Le jour du réexamen</translation>
    </message>
    <message>
        <source>A second person who is somebody else</source>
        <translation>Une autre personne comme deuxième</translation>
    </message>
    <message>
        <source>An answer to each question</source>
        <translation>Une réponse à chaque question</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>Une deuxième personne</translation>
    </message>
    <message>
        <source>Shows who told it</source>
        <translation>Montre qui l’a dit</translation>
    </message>
    <message>
        <source>Is about another person</source>
        <translation>Concerne une autre personne</translation>
    </message>
    <message>
        <source>Words of another side</source>
        <translation>Paroles d’une autre partie</translation>
    </message>
    <message>
        <source>Name or contact of who asked</source>
        <translation>Nom ou contact de qui a demandé</translation>
    </message>
    <message>
        <source>How the identity was checked</source>
        <translation>Comment l’identité a été vérifiée</translation>
    </message>
    <message>
        <source>The search in everything that is kept</source>
        <translation>La recherche dans tout ce qui est conservé</translation>
    </message>
    <message>
        <source>A look at each passage about others</source>
        <translation>Un regard sur chaque passage sur autrui</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation>Une décision</translation>
    </message>
    <message>
        <source>The ground of the decision</source>
        <translation>Le motif de la décision</translation>
    </message>
    <message>
        <source>That the person knows where to complain</source>
        <translation>Que la personne sait où se plaindre</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>In order: no. {seq} from {name} ({principal}), {count} changes.</source>
        <translation>En ordre&#xa0;: n° {seq} de {name} ({principal}), {count} modifications.</translation>
    </message>
    <message>
        <source>Written: {file}, {count} changes. It can be read by {readers}.</source>
        <translation>Écrit&#xa0;: {file}, {count} modifications. Lisible par {readers}.</translation>
    </message>
    <message>
        <source>Brought in: {count} changes from {name}.</source>
        <translation>Repris&#xa0;: {count} modifications de {name}.</translation>
    </message>
    <message>
        <source>Made: {file}, {pages} pages, serial {serial}.</source>
        <translation>Fait&#xa0;: {file}, {pages} pages, numéro {serial}.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Phrase secrète&#xa0;:</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>Add a comment</source>
        <translation>Ajouter un commentaire</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Everybody who can read the note can read it.</source>
        <translation>Tous ceux qui peuvent lire la note peuvent le lire.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>leaves two versions undecided for now</comment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Garder celles-ci</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Identique dans les deux</translation>
    </message>
    <message>
        <source>Two versions of the note from {day}</source>
        <translation>Deux versions de la note du {day}</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Deux versions d&apos;une entrée</translation>
    </message>
    <message>
        <source>Choose for each part. Every version stays in the history.</source>
        <translation>Choisissez pour chaque partie. Chaque version reste dans l&apos;historique.</translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation>
            <numerusform>%n choix à faire</numerusform>
            <numerusform>%n choix à faire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Settled; every version stays in the history</source>
        <translation>Réglé&#x202f;; chaque version reste dans l&apos;historique</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Quick note</source>
        <translation>Note rapide</translation>
    </message>
    <message>
        <source>{names} can read it</source>
        <translation>{names} peuvent la lire</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>Vous seul pouvez la lire</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>Brouillon gardé {time}</translation>
    </message>
    <message>
        <source>Correct the note</source>
        <translation>Corriger la note</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>Enregistrer la correction</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Jeter le brouillon</translation>
    </message>
    <message>
        <source>Note saved to {name}</source>
        <translation>Note enregistrée pour {name}</translation>
    </message>
    <message>
        <source>Correction saved; the old text is in the history</source>
        <translation>Correction enregistrée&#x202f;; l&apos;ancien texte est dans l&apos;historique</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Brouillon jeté</translation>
    </message>
    <message>
        <source>Correction left</source>
        <translation>Correction abandonnée</translation>
    </message>
    <message>
        <source>Fold the note away</source>
        <translation>Replier la note</translation>
    </message>
</context>
<context>
    <name>ConferenceForms</name>
    <message>
        <source>Invitation to a conference</source>
        <translation>Invitation à une concertation</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Enregistrer l’invitation</translation>
    </message>
    <message>
        <source>Who convenes it</source>
        <translation>Qui la convoque</translation>
    </message>
    <message>
        <source>Day of the conference</source>
        <translation>Jour de la concertation</translation>
    </message>
    <message>
        <source>Do we take part?</source>
        <translation>Participons-nous ?</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Enregistrer la décision</translation>
    </message>
    <message>
        <source>We take part</source>
        <translation>Nous participons</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Taking part, and speaking there, is our own decision.</source>
        <translation>Participer, et y parler, est notre propre décision.</translation>
    </message>
    <message>
        <source>The conference was held</source>
        <translation>La concertation a eu lieu</translation>
    </message>
    <message>
        <source>Save our side</source>
        <translation>Enregistrer notre part</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
    <message>
        <source>Functions, one in each line.</source>
        <translation>Les fonctions, une par ligne.</translation>
    </message>
    <message>
        <source>Did we speak about the person?</source>
        <translation>Avons-nous parlé de la personne ?</translation>
    </message>
    <message>
        <source>What others said about the person is not written down here. If it asks something of us, write the task.</source>
        <translation>Ce que d’autres disent de la personne n’est pas noté ici. Si cela nous demande quelque chose, noter la tâche.</translation>
    </message>
    <message>
        <source>Task for us</source>
        <translation>Tâche pour nous</translation>
    </message>
    <message>
        <source>Save the task</source>
        <translation>Enregistrer la tâche</translation>
    </message>
    <message>
        <source>The person was</source>
        <translation>La personne a été</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi non</translation>
    </message>
    <message>
        <source>Close the conference</source>
        <translation>Clore la concertation</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Legal instrument</source>
        <translation>Instrument juridique</translation>
    </message>
    <message>
        <source>Law, decree, ordinance, or the prosecutor’s reasoned order.</source>
        <translation>Loi, décret, ordonnance ou autorisation motivée du parquet.</translation>
    </message>
    <message>
        <source>Of which day</source>
        <translation>De quelle date</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>The invitation says who, what and why</source>
        <translation>L’invitation dit qui, quoi et pourquoi</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Ce que nous faisons</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>By</source>
        <translation>D’ici au</translation>
    </message>
</context>
<context>
    <name>ConsentForms</name>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Quoi exactement</translation>
    </message>
    <message>
        <source>What is done or passed on, and for what. One thing only.</source>
        <translation>Ce qui est fait ou transmis, et pour quoi. Une seule chose.</translation>
    </message>
    <message>
        <source>For whom, if somebody gets something</source>
        <translation>Pour qui, si quelqu’un reçoit quelque chose</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Ask for a consent</source>
        <translation>Demander un consentement</translation>
    </message>
    <message>
        <source>Save the question</source>
        <translation>Enregistrer la demande</translation>
    </message>
    <message>
        <source>Each kind stands for itself: a yes to help is no yes to passing on.</source>
        <translation>Chaque type vaut pour lui-même : un oui à l’aide n’est pas un oui à la transmission.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Version of the text shown</source>
        <translation>Version du texte montré</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>En quelle langue</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Before whom</source>
        <translation>Devant qui</translation>
    </message>
    <message>
        <source>A role is enough.</source>
        <translation>Un rôle suffit.</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Qui l’a donné</translation>
    </message>
    <message>
        <source>How it was made sure that it was understood</source>
        <translation>Comment on s’est assuré que c’était compris</translation>
    </message>
    <message>
        <source>It needs a last day.</source>
        <translation>Il lui faut un dernier jour.</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation>Enregistrer le consentement</translation>
    </message>
    <message>
        <source>Who, by role; or why nobody is asked.</source>
        <translation>Qui, par rôle ; ou pourquoi personne n’est consulté.</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Titulaire de l’autorité parentale</translation>
    </message>
    <message>
        <source>What the child says about it</source>
        <translation>Ce qu’en dit l’enfant</translation>
    </message>
    <message>
        <source>They say no</source>
        <translation>La réponse est non</translation>
    </message>
    <message>
        <source>Save the no</source>
        <translation>Enregistrer le non</translation>
    </message>
    <message>
        <source>A no needs no reason, and nothing else changes by it.</source>
        <translation>Un non n’a pas besoin de motif, et rien d’autre ne change.</translation>
    </message>
    <message>
        <source>They take it back</source>
        <translation>Le consentement est retiré</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Retirer le consentement</translation>
    </message>
    <message>
        <source>From now on nothing leaves on its ground. What was sent before is listed.</source>
        <translation>Dès maintenant, rien ne part plus sur ce fondement. Ce qui est parti avant est listé.</translation>
    </message>
    <message>
        <source>Its last day is past</source>
        <translation>Son dernier jour est passé</translation>
    </message>
    <message>
        <source>Save that it has expired</source>
        <translation>Enregistrer l’expiration</translation>
    </message>
    <message>
        <source>To go on, ask again.</source>
        <translation>Pour continuer, redemander.</translation>
    </message>
    <message>
        <source>Those who got something know</source>
        <translation>Ceux qui ont reçu quelque chose le savent</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Everybody on the list was told that the consent was withdrawn.</source>
        <translation>Toutes les personnes de la liste savent que le consentement a été retiré.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>DangerSheet</name>
    <message>
        <source>Whoever is there decides, and tells the supervisor as soon as possible.</source>
        <translation>La personne sur place décide, et informe la ou le responsable d’équipe dès que possible.</translation>
    </message>
    <message>
        <source>In danger: first make everybody safe</source>
        <translation>En danger : d’abord mettre tout le monde à l’abri</translation>
    </message>
    <message>
        <source>This laptop calls nobody and sends nothing. Ring yourself.</source>
        <translation>Cet ordinateur n’appelle personne et n’envoie rien. Appeler soi-même.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>Afterwards, write down what happened and what was passed on. A second person looks at it within 24 hours.</source>
        <translation>Ensuite, noter ce qui s’est passé et ce qui a été transmis. Une deuxième personne le regarde dans les 24 heures.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>closes the page about danger</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Noter ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>DateChip</name>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
    <message>
        <source>Opens a calendar</source>
        <translation>Ouvre un calendrier</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Practice stick</source>
        <translation>Clé USB d&apos;exercice</translation>
    </message>
    <message>
        <source>Locks in {seconds} s. Any key keeps it open.</source>
        <translation>Verrouillage dans {seconds} s. Une touche le garde ouvert.</translation>
    </message>
</context>
<context>
    <name>DisclosureForms</name>
    <message>
        <source>Prepare to pass something on</source>
        <translation>Préparer une transmission</translation>
    </message>
    <message>
        <source>Save, without passing it on</source>
        <translation>Enregistrer, sans transmettre</translation>
    </message>
    <message>
        <source>On what occasion</source>
        <translation>À quelle occasion</translation>
    </message>
    <message>
        <source>For a conference, a court or the police a second person decides with you.</source>
        <translation>Pour une concertation, un tribunal ou la police, une deuxième personne décide aussi.</translation>
    </message>
    <message>
        <source>Enter what was spoken</source>
        <translation>Noter ce qui a été dit</translation>
    </message>
    <message>
        <source>Save what was spoken</source>
        <translation>Enregistrer ce qui a été dit</translation>
    </message>
    <message>
        <source>Within 24 hours. A second person then looks at it where two decide.</source>
        <translation>Dans les 24 heures. Une deuxième personne le regarde ensuite là où deux décident.</translation>
    </message>
    <message>
        <source>Somebody asked and got nothing</source>
        <translation>Quelqu’un a demandé et n’a rien reçu</translation>
    </message>
    <message>
        <source>Save the refusal</source>
        <translation>Enregistrer le refus</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Qui a demandé</translation>
    </message>
    <message>
        <source>Which body</source>
        <translation>Quel organisme</translation>
    </message>
    <message>
        <source>No names needed.</source>
        <translation>Pas besoin de noms.</translation>
    </message>
    <message>
        <source>What for, as they said</source>
        <translation>Pour quoi, d’après cet organisme</translation>
    </message>
    <message>
        <source>Why nothing was passed on</source>
        <translation>Pourquoi rien n’a été transmis</translation>
    </message>
    <message>
        <source>{kind}, for {name}: {contents}</source>
        <translation>{kind}, pour {name} : {contents}</translation>
    </message>
    <message>
        <source>Decide as the second person</source>
        <translation>Décider comme deuxième personne</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Je suis d’accord</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>What is left out, and why the rest is needed</source>
        <translation>Ce qui est laissé de côté, et pourquoi le reste est nécessaire</translation>
    </message>
    <message>
        <source>Pass it on now</source>
        <translation>Transmettre maintenant</translation>
    </message>
    <message>
        <source>Save that it was passed on</source>
        <translation>Enregistrer la transmission</translation>
    </message>
    <message>
        <source>It stands in the register for good. Nothing is sent by this laptop.</source>
        <translation>Cela reste dans le registre. Cet ordinateur n’envoie rien.</translation>
    </message>
    <message>
        <source>It is not passed on</source>
        <translation>Ce n’est pas transmis</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Enregistrer la décision</translation>
    </message>
    <message>
        <source>What they confirmed or answered</source>
        <translation>Ce qui a été confirmé ou répondu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>They confirmed it</source>
        <translation>La réception est confirmée</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>What they were told</source>
        <translation>Ce qui a été communiqué</translation>
    </message>
    <message>
        <source>They were told later</source>
        <translation>Avis ultérieur</translation>
    </message>
    <message>
        <source>Save the notice</source>
        <translation>Enregistrer l’avis</translation>
    </message>
    <message>
        <source>For whom: body</source>
        <translation>Pour qui : organisme</translation>
    </message>
    <message>
        <source>Function of whoever gets it</source>
        <translation>Fonction de qui le reçoit</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>What, item by item</source>
        <translation>Quoi, point par point</translation>
    </message>
    <message>
        <source>One line for each item, as little as will do.</source>
        <translation>Une ligne par point, aussi peu que possible.</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Fondement juridique</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>If there is none, why</source>
        <translation>S’il n’y en a pas, pourquoi</translation>
    </message>
    <message>
        <source>Does the person know?</source>
        <translation>La personne le sait-elle ?</translation>
    </message>
    <message>
        <source>If not or later, why</source>
        <translation>Si non ou plus tard, pourquoi</translation>
    </message>
    <message>
        <source>The legal service answered on</source>
        <translation>Réponse du service juridique le</translation>
    </message>
    <message>
        <source>Stop, and ask the legal service before any answer.</source>
        <translation>Stop : consulter le service juridique avant toute réponse.</translation>
    </message>
    <message>
        <source>Without a legal ground and two people, the answer is no.</source>
        <translation>Sans fondement juridique et deux personnes, la réponse est non.</translation>
    </message>
</context>
<context>
    <name>DoubtCard</name>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Auteur inconnu</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(laissé vide)</translation>
    </message>
    <message>
        <source>Keep {name}’s</source>
        <translation>Garder celle de {name}</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mediation session</source>
        <translation>Séance de médiation</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>pour {name}</translation>
    </message>
    <message>
        <source>Something left</source>
        <translation>Quelque chose est sorti</translation>
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
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>changes</source>
        <translation>modifications</translation>
    </message>
    <message>
        <source>Brought in from {name}’s file: {what}</source>
        <translation>Repris du fichier de {name}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose s&apos;est mal passé</translation>
    </message>
    <message>
        <source>This was not foreseen. What you typed is still there; nothing else was changed.</source>
        <translation>Ce n&apos;était pas prévu. Ce que vous avez écrit est encore là&#x202f;; rien d&apos;autre n&apos;a changé.</translation>
    </message>
    <message>
        <source>A choice is left</source>
        <translation>Un choix reste à faire</translation>
    </message>
    <message>
        <source>Both sides changed it. Choose yours, theirs or both, then bring it in.</source>
        <translation>Les deux côtés l&apos;ont modifié. Choisissez le vôtre, le leur ou les deux, puis reprenez le fichier.</translation>
    </message>
    <message>
        <source>Too late to take it back</source>
        <translation>Trop tard pour revenir en arrière</translation>
    </message>
    <message>
        <source>An import can be taken back for 30 days.</source>
        <translation>Un import peut être annulé pendant 30 jours.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>Vous l&apos;avez arrêté. Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>The file is not in the form that it should have.</source>
        <translation>Le fichier n&apos;a pas la forme qu&apos;il devrait avoir.</translation>
    </message>
    <message>
        <source>An entry is not in order</source>
        <translation>Une entrée n&apos;est pas en ordre</translation>
    </message>
    <message>
        <source>It breaks the rules of its form and was not taken.</source>
        <translation>Elle ne respecte pas les règles de sa forme et n&apos;a pas été reprise.</translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation>Ce n&apos;est pas possible</translation>
    </message>
    <message>
        <source>A rule of the work does not allow it. Nothing was changed.</source>
        <translation>Une règle du travail ne le permet pas. Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>The review of this case is overdue</source>
        <translation>Le réexamen de ce dossier est en retard</translation>
    </message>
    <message>
        <source>It is {days} days late. Hold the review first. Hand-overs, and what safety or a right asks for, can leave meanwhile.</source>
        <translation>Il a {days} jours de retard. Tenir d&apos;abord le réexamen. Les passations et ce qu&apos;exigent la sécurité ou un droit peuvent sortir entre-temps.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Il manque quelque chose</translation>
    </message>
    <message>
        <source>Please fill in what is marked, then save again.</source>
        <translation>Veuillez remplir ce qui est marqué, puis enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Le texte est trop long</translation>
    </message>
    <message>
        <source>One text can hold 64 kilobytes, about 30 pages. Yours is all still here; shorten it or divide it into two notes.</source>
        <translation>Un texte peut contenir 64 kilo-octets, environ 30 pages. Le vôtre est entier ici&#x202f;; raccourcissez-le ou faites-en deux notes.</translation>
    </message>
    <message>
        <source>The note is too long</source>
        <translation>La note est trop longue</translation>
    </message>
    <message>
        <source>One note can hold 256 kilobytes in all. Yours is all still here; divide it into two notes.</source>
        <translation>Une note peut contenir 256 kilo-octets en tout. La vôtre est entière ici&#x202f;; faites-en deux notes.</translation>
    </message>
    <message>
        <source>Please choose again</source>
        <translation>Veuillez choisir de nouveau</translation>
    </message>
    <message>
        <source>What was chosen is no longer in the list.</source>
        <translation>Ce qui était choisi n&apos;est plus dans la liste.</translation>
    </message>
    <message>
        <source>The date is not readable</source>
        <translation>La date est illisible</translation>
    </message>
    <message>
        <source>Write it as day, month and year.</source>
        <translation>Écrivez-la avec jour, mois et année.</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>La note est vide</translation>
    </message>
    <message>
        <source>Write down at least one thing that was seen or said.</source>
        <translation>Écrivez au moins une chose vue ou dite.</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Qu&apos;est-ce qui pourrait encore l&apos;expliquer&#x202f;?</translation>
    </message>
    <message>
        <source>A reading needs at least one other explanation beside it.</source>
        <translation>Une interprétation demande au moins une autre explication à côté.</translation>
    </message>
    <message>
        <source>Nothing in the person&apos;s own words</source>
        <translation>Rien dans les mots de la personne</translation>
    </message>
    <message>
        <source>Add a line that they said, or say why there is none.</source>
        <translation>Ajoutez une phrase qu&apos;elle a dite, ou dites pourquoi il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Comment le savez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Mark each line: seen, told to you, or their own words.</source>
        <translation>Marquez chaque ligne&#xa0;: vu, rapporté ou ses propres mots.</translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation>Qui vous l&apos;a dit&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a role, such as relative or school. No name needed.</source>
        <translation>Choisissez un rôle, par exemple proche ou école. Pas besoin de nom.</translation>
    </message>
    <message>
        <source>A rumour cannot be kept in a case</source>
        <translation>Une rumeur n&apos;a pas sa place dans un dossier</translation>
    </message>
    <message>
        <source>Leave it out, or ask somebody who saw it themselves.</source>
        <translation>Laissez-la de côté, ou demandez à quelqu&apos;un qui l&apos;a vu lui-même.</translation>
    </message>
    <message>
        <source>A strength comes first</source>
        <translation>D&apos;abord une ressource</translation>
    </message>
    <message>
        <source>Write down one thing that this person does well, then the concern.</source>
        <translation>Écrivez une chose que cette personne fait bien, puis la préoccupation.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Pourquoi cette correction&#x202f;?</translation>
    </message>
    <message>
        <source>A few words are enough. The old text stays in the history.</source>
        <translation>Quelques mots suffisent. L&apos;ancien texte reste dans l&apos;historique.</translation>
    </message>
    <message>
        <source>Somebody else wrote this</source>
        <translation>Quelqu’un d’autre a écrit ceci</translation>
    </message>
    <message>
        <source>Only its author puts it into the bin. It stays as it is.</source>
        <translation>Seule la personne qui l’a écrit la met à la corbeille. Rien ne change.</translation>
    </message>
    <message>
        <source>Somebody else wrote this note</source>
        <translation>Quelqu&apos;un d&apos;autre a écrit cette note</translation>
    </message>
    <message>
        <source>Its author, the lead worker or the stand-in can correct it. You can comment on it.</source>
        <translation>Son auteur, la personne en charge ou sa remplaçante peut la corriger. Vous pouvez la commenter.</translation>
    </message>
    <message>
        <source>Your role does not do this</source>
        <translation>Votre rôle ne fait pas cela</translation>
    </message>
    <message>
        <source>Ask the lead worker or the supervisor. Nothing was changed.</source>
        <translation>Demandez à la personne en charge ou à votre responsable d&apos;équipe. Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Not yet possible</source>
        <translation>Pas encore possible</translation>
    </message>
    <message>
        <source>An earlier step is still missing. Nothing was changed.</source>
        <translation>Une étape précédente manque encore. Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>A side has not agreed yet</source>
        <translation>Une partie n&apos;a pas encore accepté</translation>
    </message>
    <message>
        <source>Every side that is present must have agreed by the day of the session. Enter its consent first.</source>
        <translation>Chaque partie présente doit avoir accepté au plus tard le jour de la séance. Saisissez d&apos;abord son accord.</translation>
    </message>
    <message>
        <source>Not judged suitable</source>
        <translation>Pas jugée adaptée</translation>
    </message>
    <message>
        <source>Judge first whether a mediation suits this conflict.</source>
        <translation>Jugez d&apos;abord si une médiation convient à ce conflit.</translation>
    </message>
    <message>
        <source>Sealed notes never leave</source>
        <translation>Les notes scellées ne sortent jamais</translation>
    </message>
    <message>
        <source>They belong to the mediator and stay on this laptop.</source>
        <translation>Elles appartiennent au médiateur et restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing new to hand over</source>
        <translation>Rien de nouveau à transmettre</translation>
    </message>
    <message>
        <source>These people have everything that they may read.</source>
        <translation>Ces personnes ont tout ce qu&apos;elles peuvent lire.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>This entry is not on this laptop.</source>
        <translation>Cette entrée n&apos;est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It has changed meanwhile</source>
        <translation>Cela a changé entre-temps</translation>
    </message>
    <message>
        <source>Your text is still here. Look at the new version, then save again.</source>
        <translation>Votre texte est encore là. Regardez la nouvelle version, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The notes cannot be opened</source>
        <translation>Les notes ne s&apos;ouvrent pas</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the city&apos;s IT desk for help.</source>
        <translation>Rien n&apos;a changé. Demandez de l&apos;aide à l&apos;informatique de la ville.</translation>
    </message>
    <message>
        <source>The key file is not one of ours</source>
        <translation>Le fichier de clés n&apos;est pas l&apos;un des nôtres</translation>
    </message>
    <message>
        <source>Somebody may have exchanged it. Put the file vault.keys back from a backup.</source>
        <translation>Quelqu&apos;un l&apos;a peut-être échangé. Remettez le fichier vault.keys depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess</source>
        <translation>Cette phrase secrète est trop facile à deviner</translation>
    </message>
    <message>
        <source>Take the one that is offered, or at least four plain words.</source>
        <translation>Prenez celle qui est proposée, ou au moins quatre mots simples.</translation>
    </message>
    <message>
        <source>The recovery code has a slip in it</source>
        <translation>Il y a une erreur dans la clé de récupération</translation>
    </message>
    <message>
        <source>Compare it with your sheet, group by group.</source>
        <translation>Comparez-la à votre feuille, groupe par groupe.</translation>
    </message>
    <message>
        <source>These shares cannot be used</source>
        <translation>Ces parts ne peuvent pas être utilisées</translation>
    </message>
    <message>
        <source>Two different shares are needed, both from the newest set.</source>
        <translation>Il faut deux parts différentes, toutes deux du jeu le plus récent.</translation>
    </message>
    <message>
        <source>The share has a slip in it</source>
        <translation>Il y a une erreur dans la part</translation>
    </message>
    <message>
        <source>It has twenty words. Compare them with the paper.</source>
        <translation>Elle a vingt mots. Comparez-les avec le papier.</translation>
    </message>
    <message>
        <source>This share is not valid here</source>
        <translation>Cette part n&apos;est pas valable ici</translation>
    </message>
    <message>
        <source>It belongs to other notes, or newer shares have taken its place.</source>
        <translation>Elle appartient à d&apos;autres notes, ou des parts plus récentes l&apos;ont remplacée.</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation>Ce fichier ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>It is cut, altered or something else. Ask for it again.</source>
        <translation>Il est coupé, modifié ou d&apos;une autre sorte. Redemandez-le.</translation>
    </message>
    <message>
        <source>Your city keeps no key to these notes</source>
        <translation>Votre ville ne garde pas de clé de ces notes</translation>
    </message>
    <message>
        <source>Use your recovery code, or two of your three shares.</source>
        <translation>Utilisez votre clé de récupération, ou deux de vos trois parts.</translation>
    </message>
    <message>
        <source>No request is waiting for this answer</source>
        <translation>Aucune demande n&apos;attend cette réponse</translation>
    </message>
    <message>
        <source>An answer opens the notes once. Ask your city again from this laptop.</source>
        <translation>Une réponse ouvre les notes une seule fois. Redemandez à votre ville depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>The numbers are not the same</source>
        <translation>Les nombres ne sont pas les mêmes</translation>
    </message>
    <message>
        <source>No answer was made. Ask the worker for the file and its number again.</source>
        <translation>Aucune réponse n&apos;a été faite. Redemandez le fichier et son nombre.</translation>
    </message>
    <message>
        <source>The notes on this disk are damaged</source>
        <translation>Les notes sur ce disque sont endommagées</translation>
    </message>
    <message>
        <source>Nothing was changed. What can still be read can be brought back, together with the newest backup.</source>
        <translation>Rien n&apos;a été modifié. Ce qui est encore lisible peut être récupéré, avec la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Something here is not what was signed</source>
        <translation>Quelque chose ici n&apos;est pas ce qui a été signé</translation>
    </message>
    <message>
        <source>It is not shown. Check now under Settings, This laptop; then ask IT.</source>
        <translation>Ce n&apos;est pas affiché. Vérifiez maintenant sous Paramètres, Cet ordinateur&#xa0;; puis demandez à l&apos;informatique.</translation>
    </message>
    <message>
        <source>There are notes here already</source>
        <translation>Il y a déjà des notes ici</translation>
    </message>
    <message>
        <source>Nothing was changed. Open them, or choose another name.</source>
        <translation>Rien n&apos;a changé. Ouvrez-les, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>That place did not take it</source>
        <translation>Cet endroit ne l’a pas accepté</translation>
    </message>
    <message>
        <source>Your text is still here. Choose another place.</source>
        <translation>Votre texte est toujours là. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>It was not saved. Your text is still here: free some space, then save again.</source>
        <translation>Rien n&apos;a été enregistré. Votre texte est encore là&#xa0;: libérez de la place, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>These notes are already open</source>
        <translation>Ces notes sont déjà ouvertes</translation>
    </message>
    <message>
        <source>Another window has them. Use that one, or close it first.</source>
        <translation>Une autre fenêtre les tient. Utilisez-la, ou fermez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Le fichier de clés est endommagé</translation>
    </message>
    <message>
        <source>Without it nobody can open the notes. Put the file vault.keys back from a backup.</source>
        <translation>Sans lui, personne ne peut ouvrir les notes. Remettez le fichier vault.keys depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>There are no notes here</source>
        <translation>Il n&apos;y a pas de notes ici</translation>
    </message>
    <message>
        <source>Set up this laptop first, or name another folder.</source>
        <translation>Installez d&apos;abord cet ordinateur, ou indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>These notes are older than they were</source>
        <translation>Ces notes sont plus anciennes qu&apos;avant</translation>
    </message>
    <message>
        <source>A backup may have been put back. Ask your supervisor to send you what is missing.</source>
        <translation>Une sauvegarde a peut-être été remise. Demandez à votre responsable d&apos;équipe d&apos;envoyer ce qui manque.</translation>
    </message>
    <message>
        <source>A newer version made these notes</source>
        <translation>Une version plus récente a fait ces notes</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the IT desk for the newer version.</source>
        <translation>Rien n&apos;a changé. Demandez la version plus récente à l&apos;informatique.</translation>
    </message>
    <message>
        <source>The disk refuses to work</source>
        <translation>Le disque refuse de travailler</translation>
    </message>
    <message>
        <source>It was not saved. Your text is still here. Ask the IT desk to look at it.</source>
        <translation>Rien n&apos;a été enregistré. Votre texte est encore là. Demandez à l&apos;informatique de l&apos;examiner.</translation>
    </message>
    <message>
        <source>Practice and real work never meet</source>
        <translation>L&apos;exercice et le vrai travail ne se rencontrent jamais</translation>
    </message>
    <message>
        <source>One is practice, the other is not. Nothing was done.</source>
        <translation>L&apos;un est un exercice, l&apos;autre non. Rien n&apos;a été fait.</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>Ce n&apos;est pas la phrase secrète</translation>
    </message>
    <message>
        <source>Try again. Spaces and capital letters count.</source>
        <translation>Essayez encore. Les espaces et les majuscules comptent.</translation>
    </message>
    <message>
        <source>The file was refused</source>
        <translation>Le fichier a été refusé</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Rien n&apos;en a été gardé.</translation>
    </message>
    <message>
        <source>Already brought in</source>
        <translation>Déjà repris</translation>
    </message>
    <message>
        <source>This file is not new here. Nothing changed.</source>
        <translation>Ce fichier n&apos;est pas nouveau ici. Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>The file could not be checked</source>
        <translation>Le fichier n&apos;a pas pu être vérifié</translation>
    </message>
    <message>
        <source>What is inside is not what its sender signed. Nothing was opened.</source>
        <translation>Ce qu&apos;il contient n&apos;est pas ce que l&apos;expéditeur a signé. Rien n&apos;a été ouvert.</translation>
    </message>
    <message>
        <source>Its list of contents is not in order. Nothing was opened.</source>
        <translation>Sa table des matières n&apos;est pas en ordre. Rien n&apos;a été ouvert.</translation>
    </message>
    <message>
        <source>An entry in it is not in order. Nothing was opened.</source>
        <translation>Une entrée n&apos;y est pas en ordre. Rien n&apos;a été ouvert.</translation>
    </message>
    <message>
        <source>Its signature does not fit the sender. Nothing was opened.</source>
        <translation>Sa signature ne correspond pas à l&apos;expéditeur. Rien n&apos;a été ouvert.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Le fichier est endommagé</translation>
    </message>
    <message>
        <source>It was cut or altered on the way. Ask the sender to export it again.</source>
        <translation>Il a été coupé ou modifié en chemin. Demandez un nouvel export à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>The sender&apos;s certificate has ended</source>
        <translation>Le certificat de l&apos;expéditeur a expiré</translation>
    </message>
    <message>
        <source>It needs to be renewed before files can be brought in.</source>
        <translation>Il doit être renouvelé avant de pouvoir reprendre des fichiers.</translation>
    </message>
    <message>
        <source>Two different exports carry the number {seq}</source>
        <translation>Deux exports différents portent le numéro {seq}</translation>
    </message>
    <message>
        <source>The sender&apos;s laptop was restored from an old copy, or somebody else uses its key. Call them. Nothing was opened.</source>
        <translation>L&apos;ordinateur de l&apos;expéditeur a été rétabli depuis une ancienne copie, ou quelqu&apos;un d&apos;autre utilise sa clé. Appelez-le. Rien n&apos;a été ouvert.</translation>
    </message>
    <message>
        <source>This is not an export file</source>
        <translation>Ce n&apos;est pas un fichier d&apos;export</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .liaise.</source>
        <translation>Choisissez un fichier dont le nom finit par .liaise.</translation>
    </message>
    <message>
        <source>This file is for somebody else</source>
        <translation>Ce fichier est pour quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>It is not addressed to this laptop and stays closed.</source>
        <translation>Il n&apos;est pas adressé à cet ordinateur et reste fermé.</translation>
    </message>
    <message>
        <source>The sender&apos;s laptop was withdrawn</source>
        <translation>L&apos;ordinateur de l&apos;expéditeur a été retiré</translation>
    </message>
    <message>
        <source>It was reported lost. Exports after that are not accepted.</source>
        <translation>Il a été déclaré perdu. Les exports postérieurs ne sont pas acceptés.</translation>
    </message>
    <message>
        <source>The backup cannot be used</source>
        <translation>La sauvegarde est inutilisable</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was changed.</source>
        <translation>Choisissez-en une autre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Cette sauvegarde est endommagée</translation>
    </message>
    <message>
        <source>Parts of it are not as they were written. Nothing was changed; choose another one.</source>
        <translation>Certaines parties ne sont plus telles qu’elles ont été écrites. Rien n’a été modifié ; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This backup does not belong here</source>
        <translation>Cette sauvegarde n’est pas d’ici</translation>
    </message>
    <message>
        <source>It is of other notes, or opens with other keys. Nothing was changed.</source>
        <translation>Elle contient d’autres notes ou s’ouvre avec d’autres clés. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no good backup here</source>
        <translation>Il n’y a pas de bonne sauvegarde ici</translation>
    </message>
    <message>
        <source>Put in a stick that holds one, then try again.</source>
        <translation>Insérez une clé qui en contient une, puis réessayez.</translation>
    </message>
    <message>
        <source>There is not enough room</source>
        <translation>Il n&apos;y a pas assez de place</translation>
    </message>
    <message>
        <source>Free some space there and try again.</source>
        <translation>Libérez-y de la place et essayez encore.</translation>
    </message>
    <message>
        <source>The stick or folder cannot be used</source>
        <translation>La clé USB ou le dossier ne peut pas servir</translation>
    </message>
    <message>
        <source>Put the stick in again, or choose another folder.</source>
        <translation>Remettez la clé USB, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file could not be attached</source>
        <translation>Le fichier n’a pas pu être joint</translation>
    </message>
    <message>
        <source>The note is as it was. Try it again.</source>
        <translation>La note est restée telle quelle. Réessayez.</translation>
    </message>
    <message>
        <source>This kind of file cannot be attached</source>
        <translation>Ce type de fichier ne peut pas être joint</translation>
    </message>
    <message>
        <source>Pictures (PNG, JPEG), PDF and sound (Ogg, MP3, M4A, WAV, FLAC) can. What counts is what is in the file, not what it is called.</source>
        <translation>Sont possibles les images (PNG, JPEG), les PDF et le son (Ogg, MP3, M4A, WAV, FLAC). C’est le contenu du fichier qui compte, pas son nom.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Le fichier est trop gros</translation>
    </message>
    <message>
        <source>A picture can have 64 megabytes, anything else one gigabyte. Make it smaller or divide it.</source>
        <translation>Une image peut faire 64 mégaoctets, le reste un gigaoctet. Réduisez-le ou divisez-le.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <source>There is nothing in it that could be attached.</source>
        <translation>Il ne contient rien qui puisse être joint.</translation>
    </message>
    <message>
        <source>No more files fit to this note</source>
        <translation>Cette note ne peut plus recevoir de fichier</translation>
    </message>
    <message>
        <source>A note can have {limit} files. Write another note for the rest.</source>
        <translation>Une note peut avoir {limit} fichiers. Écrivez une autre note pour le reste.</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <translation>L’image est endommagée</translation>
    </message>
    <message>
        <source>A part is missing or altered. Take it again from where it came from.</source>
        <translation>Une partie manque ou est altérée. Reprenez-la là d’où elle vient.</translation>
    </message>
    <message>
        <source>The picture has too many pixels</source>
        <translation>L’image a trop de pixels</translation>
    </message>
    <message>
        <source>Programs could stumble over it: {width} by {height} pixels. Save it smaller and attach that.</source>
        <translation>Des programmes pourraient s’y bloquer : {width} sur {height} pixels. Enregistrez-la plus petite et joignez celle-ci.</translation>
    </message>
    <message>
        <source>The file could not be read to its end</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout</translation>
    </message>
    <message>
        <source>Perhaps the stick was pulled, or another program holds the file. The note is as it was.</source>
        <translation>La clé a peut-être été retirée, ou un autre programme tient le fichier. La note est restée telle quelle.</translation>
    </message>
    <message>
        <source>The file is not on this laptop</source>
        <translation>Le fichier n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>It has not come along yet, or was erased. Ask whoever attached it for a new transfer file.</source>
        <translation>Il n’est pas encore arrivé ou il a été effacé. Demandez un nouveau fichier de transfert à la personne qui l’a joint.</translation>
    </message>
    <message>
        <source>The file is damaged on this laptop</source>
        <translation>Le fichier est endommagé sur cet ordinateur</translation>
    </message>
    <message>
        <source>It is no longer what it was when it was attached, so it is not given out. Somebody who has it can attach it again.</source>
        <translation>Il n’est plus ce qu’il était quand il a été joint ; il n’est donc pas remis. Qui l’a encore peut le joindre à nouveau.</translation>
    </message>
    <message>
        <source>Somebody else attached this file</source>
        <translation>Quelqu’un d’autre a joint ce fichier</translation>
    </message>
    <message>
        <source>Only they or the supervisor can remove it.</source>
        <translation>Seule cette personne ou la personne responsable d’équipe peut le retirer.</translation>
    </message>
    <message>
        <source>No program opens this file</source>
        <translation>Aucun programme n’ouvre ce fichier</translation>
    </message>
    <message>
        <source>Save a copy of it, and open that where there is one.</source>
        <translation>Enregistrez-en une copie et ouvrez-la là où il y en a un.</translation>
    </message>
    <message>
        <source>The copy could not be saved there</source>
        <translation>La copie n’a pas pu être enregistrée à cet endroit</translation>
    </message>
    <message>
        <source>The place is full, was pulled out, or cannot be written. Nothing was left there; choose another place.</source>
        <translation>L’endroit est plein, a été retiré ou ne peut pas être écrit. Rien n’y est resté ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>It is larger than it says, or than is allowed.</source>
        <translation>Il est plus gros qu&apos;il ne le dit, ou que permis.</translation>
    </message>
    <message>
        <source>A newer version made this file</source>
        <translation>Une version plus récente a fait ce fichier</translation>
    </message>
    <message>
        <source>Ask the IT desk for the newer version of Liaise.</source>
        <translation>Demandez à l&apos;informatique la version plus récente de Liaise.</translation>
    </message>
    <message>
        <source>Your city has not certified this sender</source>
        <translation>Votre ville n&apos;a pas certifié cet expéditeur</translation>
    </message>
    <message>
        <source>Nothing was opened. A supervisor of your city has to enrol the sender first.</source>
        <translation>Rien n&apos;a été ouvert. Une personne responsable d&apos;équipe de votre ville doit d&apos;abord enrôler l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>The city pack cannot be used</source>
        <translation>Le paquet de la ville ne peut pas servir</translation>
    </message>
    <message>
        <source>Ask the IT desk for the city pack.</source>
        <translation>Demandez le paquet de la ville à l&apos;informatique.</translation>
    </message>
    <message>
        <source>The city pack is damaged</source>
        <translation>Le paquet de la ville est endommagé</translation>
    </message>
    <message>
        <source>Ask the IT desk for a new copy of it.</source>
        <translation>Demandez-en une nouvelle copie à l&apos;informatique.</translation>
    </message>
    <message>
        <source>The city pack is not from your city</source>
        <translation>Le paquet n&apos;est pas de votre ville</translation>
    </message>
    <message>
        <source>Somebody else signed it. It was not opened.</source>
        <translation>Quelqu&apos;un d&apos;autre l&apos;a signé. Il n&apos;a pas été ouvert.</translation>
    </message>
    <message>
        <source>The paper could not be made</source>
        <translation>Le document n&apos;a pas pu être fait</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The paper could not be saved there</source>
        <translation>Le document n&apos;a pas pu être enregistré là</translation>
    </message>
    <message>
        <source>Choose another folder. Nothing was written.</source>
        <translation>Choisissez un autre dossier. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>This case is restricted</source>
        <translation>Ce dossier est limité</translation>
    </message>
    <message>
        <source>It can be read by the lead worker and the data protection officer; nothing in it is changed until the restriction is lifted.</source>
        <translation>Le référent et le délégué à la protection des données peuvent le lire ; rien n’y est modifié tant que la limitation n’est pas levée.</translation>
    </message>
    <message>
        <source>This consent does not stand</source>
        <translation>Ce consentement ne vaut pas</translation>
    </message>
    <message>
        <source>It was withdrawn, has expired, or is for something else. Nothing leaves on its ground.</source>
        <translation>Il a été retiré, a expiré ou concerne autre chose. Rien ne part sur ce fondement.</translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation>Il faut une deuxième personne</translation>
    </message>
    <message>
        <source>Whoever decided or wrote it cannot be the second person as well.</source>
        <translation>Qui l’a décidé ou écrit ne peut pas être aussi la deuxième personne.</translation>
    </message>
    <message>
        <source>Nothing leaves this way</source>
        <translation>Rien ne part de cette façon</translation>
    </message>
    <message>
        <source>No file and no paper goes to an intelligence service. What was compelled is only noted, and the legal service is asked.</source>
        <translation>Aucun fichier ni papier ne va à un service de renseignement. Ce qui a été imposé est seulement noté, et le service juridique est consulté.</translation>
    </message>
    <message>
        <source>No second person has approved it</source>
        <translation>Aucune deuxième personne ne l’a approuvé</translation>
    </message>
    <message>
        <source>Prepare it in the case under Consents and sharing, for the same recipient; a second person approves it there.</source>
        <translation>Le préparer dans le dossier sous Consentements et partage, pour le même destinataire ; une deuxième personne l’y approuve.</translation>
    </message>
    <message>
        <source>Whoever proposed it cannot agree to it. A colleague decides on their own laptop; it travels with the next file.</source>
        <translation>Qui l’a proposé ne peut pas l’accepter. Un collègue décide sur son propre ordinateur ; cela part avec le prochain fichier.</translation>
    </message>
    <message>
        <source>Keeping longer takes two people</source>
        <translation>Conserver plus longtemps se décide à deux</translation>
    </message>
    <message>
        <source>Name a ground and a day to come under “Keep or erase”; a second person agrees.</source>
        <translation>Indiquer un motif et un jour à venir sous « Garder ou effacer » ; une deuxième personne donne son accord.</translation>
    </message>
    <message>
        <source>What is it needed for?</source>
        <translation>Pour quoi faire ?</translation>
    </message>
    <message>
        <source>Choose or write a reason; it stands in the access log.</source>
        <translation>Choisir ou écrire un motif ; il figure dans le journal des accès.</translation>
    </message>
    <message>
        <source>Who cares for this minor?</source>
        <translation>Qui s’occupe de ce mineur ?</translation>
    </message>
    <message>
        <source>Name a guardian, or say why none is named.</source>
        <translation>Nommer un représentant légal, ou dire pourquoi aucun n’est nommé.</translation>
    </message>
    <message>
        <source>Not everything was read</source>
        <translation>Tout n’a pas été lu</translation>
    </message>
    <message>
        <source>Decide for each passage about others whether it is masked: {left} left.</source>
        <translation>Décider pour chaque passage sur autrui s’il est masqué : il en reste {left}.</translation>
    </message>
    <message>
        <source>The text is too long for a contact</source>
        <translation>Le texte est trop long pour un contact</translation>
    </message>
    <message>
        <source>It holds {limit} characters; yours has {size}. Nothing typed is lost.</source>
        <translation>Il peut contenir {limit} caractères ; le vôtre en a {size}. Rien de ce qui est saisi n’est perdu.</translation>
    </message>
    <message>
        <source>Too many themes</source>
        <translation>Trop de thèmes</translation>
    </message>
    <message>
        <source>Choose up to {limit}, the ones that mattered most.</source>
        <translation>Choisissez-en {limit} au plus, les plus importants.</translation>
    </message>
    <message>
        <source>The numbers do not fit</source>
        <translation>Les nombres ne concordent pas</translation>
    </message>
    <message>
        <source>More people are counted here than there were. Correct one of the numbers.</source>
        <translation>Plus de personnes sont comptées ici qu’il n’y en avait. Corrigez l’un des nombres.</translation>
    </message>
    <message>
        <source>The times do not fit</source>
        <translation>Les heures ne concordent pas</translation>
    </message>
    <message>
        <source>A round ends after it begins, and within a day. Correct one of the times.</source>
        <translation>Une tournée finit après son début, et en moins d’un jour. Corrigez l’une des heures.</translation>
    </message>
    <message>
        <source>This round has ended</source>
        <translation>Cette tournée est terminée</translation>
    </message>
    <message>
        <source>Start a new round. Nothing was changed.</source>
        <translation>Commencez une nouvelle tournée. Rien n’a été modifié.</translation>
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
        <translation>Polices, icônes et langues sont là.</translation>
    </message>
    <message>
        <source>Fonts, icons or languages are missing: install again.</source>
        <translation>Des polices, icônes ou langues manquent&#xa0;: réinstallez.</translation>
    </message>
    <message>
        <source>There is no valid city pack: exports stay closed.</source>
        <translation>Il n&apos;y a pas de paquet de ville valable&#xa0;: les exports restent fermés.</translation>
    </message>
    <message>
        <source>City pack: {city}, version {version}.</source>
        <translation>Paquet de ville&#xa0;: {city}, version {version}.</translation>
    </message>
    <message>
        <source>The folder of vaults cannot be read.</source>
        <translation>Le dossier des notes ne peut pas être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n vault(s) on this computer.</source>
        <translation>
            <numerusform>%n coffre de notes sur cet ordinateur.</numerusform>
            <numerusform>%n coffres de notes sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>{megabytes} MB are free on this disk.</source>
        <translation>{megabytes} Mo sont libres sur ce disque.</translation>
    </message>
    <message>
        <source>The system encrypts this disk.</source>
        <translation>Le système chiffre ce disque.</translation>
    </message>
    <message>
        <source>Whether this disk is encrypted is for IT to say.</source>
        <translation>C&apos;est à l&apos;informatique de dire si ce disque est chiffré.</translation>
    </message>
    <message>
        <source>The notes lie on a network folder ({name}): move them.</source>
        <translation>Les notes sont dans un dossier réseau ({name})&#xa0;: déplacez-les.</translation>
    </message>
    <message>
        <source>The notes lie in a folder that {name} copies away: move them.</source>
        <translation>Les notes sont dans un dossier que {name} copie ailleurs&#xa0;: déplacez-les.</translation>
    </message>
    <message>
        <source>The notes lie in a folder of this computer.</source>
        <translation>Les notes sont dans un dossier de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>FieldPairCard</name>
    <message>
        <source>Brought up to date</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(laissé vide)</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(effacé)</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Agreement since</source>
        <translation>Accord depuis le</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>Accord jusqu&apos;au</translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation>Autre explication</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Pourquoi cela a pris fin</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>En contact depuis</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>En charge</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base juridique</translation>
    </message>
    <message>
        <source>Why a file is needed</source>
        <translation>Pourquoi un dossier est nécessaire</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui le fait</translation>
    </message>
    <message>
        <source>Why no own words</source>
        <translation>Pourquoi pas ses propres mots</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>Mon interprétation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Keep or erase on</source>
        <translation>Garder ou effacer le</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochain réexamen</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Comment on le sait</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Remplaçant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable d&apos;équipe</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>From {name}, checked, not decided yet</source>
        <translation>De {name}, vérifié, pas encore décidé</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Regarder dedans</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Make my notes</source>
        <translation>Créer mes notes</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Making your notes…</source>
        <translation>Création de vos notes…</translation>
    </message>
    <message>
        <source>One of your own</source>
        <translation>Une phrase à vous</translation>
    </message>
    <message>
        <source>Words drawn by chance</source>
        <translation>Mots tirés au sort</translation>
    </message>
    <message>
        <source>City and language</source>
        <translation>Ville et langue</translation>
    </message>
    <message>
        <source>Name of the notes</source>
        <translation>Nom des notes</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Your way back in</source>
        <translation>Votre chemin de retour</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>When it locks, what leaves</source>
        <translation>Quand cela se verrouille, ce qui sort</translation>
    </message>
    <message>
        <source>Setting up this laptop</source>
        <translation>Installation de cet ordinateur</translation>
    </message>
    <message>
        <source>All of this happens on the laptop. If you stop, nothing secret stays behind.</source>
        <translation>Tout se passe sur cet ordinateur. Si vous arrêtez, rien de secret ne reste.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>FlagForms</name>
    <message>
        <source>What should be looked at?</source>
        <translation>Que faut-il regarder ?</translation>
    </message>
    <message>
        <source>Who should look?</source>
        <translation>Qui doit regarder ?</translation>
    </message>
    <message>
        <source>Left empty, it asks whoever leads the case.</source>
        <translation>Laissé vide, c’est la personne qui suit le dossier.</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Jusqu’à quand ?</translation>
    </message>
    <message>
        <source>A flag stands on Today until somebody settles it with a few words.</source>
        <translation>Un signe reste sur la page du jour jusqu’à ce que quelqu’un le règle en quelques mots.</translation>
    </message>
    <message>
        <source>Raise a flag</source>
        <translation>Poser un signe</translation>
    </message>
    <message>
        <source>Raise it</source>
        <translation>Poser</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Qu’en est-il advenu ?</translation>
    </message>
    <message>
        <source>Settle the flag</source>
        <translation>Régler le signe</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Flag raised</source>
        <translation>Signe posé</translation>
    </message>
    <message>
        <source>Flag settled</source>
        <translation>Signe réglé</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Il manque encore&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FullDisk</name>
    <message>
        <source>There is room again. What you typed is kept.</source>
        <translation>Il y a de nouveau de la place. Ce que vous avez écrit est gardé.</translation>
    </message>
</context>
<context>
    <name>FullDiskBanner</name>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Save to another place</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
    <message>
        <source>Saved, sealed, as {name}. It comes back at the next unlock from the top of a stick, from Documents or from your home folder.</source>
        <translation>Enregistré, scellé, sous {name}. Cela revient au prochain déverrouillage depuis la racine d’une clé, depuis Documents ou depuis votre dossier personnel.</translation>
    </message>
    <message>
        <source>Nothing is lost: what you type stays in this window and is kept as soon as there is room. Free some space, or save it to another place.</source>
        <translation>Rien n’est perdu : ce que vous écrivez reste dans cette fenêtre et sera gardé dès qu’il y aura de la place. Libérez de l’espace ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>Where it goes until there is room</source>
        <translation>Où le mettre en attendant de la place</translation>
    </message>
</context>
<context>
    <name>GoalLine</name>
    <message>
        <source>More about this goal</source>
        <translation>Plus sur cet objectif</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Le rouvrir</translation>
    </message>
    <message>
        <source>It is under way</source>
        <translation>Il est en cours</translation>
    </message>
    <message>
        <source>It is reached</source>
        <translation>Il est atteint</translation>
    </message>
    <message>
        <source>It is partly reached</source>
        <translation>Il est atteint en partie</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>L’abandonner…</translation>
    </message>
    <message>
        <source>Change the goal…</source>
        <translation>Modifier l’objectif…</translation>
    </message>
    <message>
        <source>First step: {text}</source>
        <translation>Premier pas : {text}</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la personne</translation>
    </message>
    <message>
        <source>How we will notice: {text}</source>
        <translation>À quoi on le remarquera : {text}</translation>
    </message>
    <message>
        <source>How near it is, in their words: {text}</source>
        <translation>Où l’on en est, dans ses mots : {text}</translation>
    </message>
    <message>
        <source>Let go because: {text}</source>
        <translation>Abandonné parce que : {text}</translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>Where the file goes</source>
        <translation>Où va le fichier</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>Looking for what they do not have yet…</source>
        <translation>Recherche de ce qui leur manque…</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Choisissez au moins une personne.</translation>
    </message>
    <message>
        <source>They have everything that they may read.</source>
        <translation>Elles ont tout ce qu&apos;elles peuvent lire.</translation>
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
            <numerusform>%n médiation</numerusform>
            <numerusform>%n médiations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes that they do not have yet</source>
        <translation>
            <numerusform>%n modification qu&apos;elles n&apos;ont pas encore</numerusform>
            <numerusform>%n modifications qu&apos;elles n&apos;ont pas encore</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, from {where}.</source>
        <translation>{what}, de {where}.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>{size}. It can be opened by {people}, and by nobody else.</source>
        <translation>{size}. Il peut être ouvert par {people}, et par personne d&apos;autre.</translation>
    </message>
</context>
<context>
    <name>HandOverLog</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment cela a fini</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Came here</source>
        <translation>Arrivé ici</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>Peut être annulé</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Brought in, not all of it</source>
        <translation>Repris en partie</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
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
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Pas en ordre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Last full check</source>
        <translation>Dernière vérification complète</translation>
    </message>
    <message>
        <source>The file of the notes</source>
        <translation>Le fichier de vos notes</translation>
    </message>
    <message>
        <source>The entries</source>
        <translation>Les entrées</translation>
    </message>
    <message>
        <source>The newest state</source>
        <translation>L&apos;état le plus récent</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>Last accepted hand-over</source>
        <translation>Dernière transmission confirmée</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Where the notes lie</source>
        <translation>Où se trouvent les notes</translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation>Chiffrement du disque</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation>Notes scellées</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Backups elsewhere</source>
        <translation>Sauvegardes ailleurs</translation>
    </message>
    <message>
        <source>Everything written up to {day} was checked.</source>
        <translation>Tout ce qui a été écrit jusqu&apos;au {day} a été vérifié.</translation>
    </message>
    <message>
        <source>A check is under way.</source>
        <translation>Une vérification est en cours.</translation>
    </message>
    <message>
        <source>No check has come to its end and found all in order yet.</source>
        <translation>Aucune vérification n&apos;est encore arrivée au bout en trouvant tout en ordre.</translation>
    </message>
    <message>
        <source>Every page is as it was written.</source>
        <translation>Chaque page est telle qu&apos;elle a été écrite.</translation>
    </message>
    <message>
        <source>The first full check will tell.</source>
        <translation>La première vérification complète le dira.</translation>
    </message>
    <message>
        <source>Damaged parts: {n}.</source>
        <translation>Parties endommagées&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Every entry is what its author signed. Compared: {n}.</source>
        <translation>Chaque entrée est ce que son auteur a signé. Comparées&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Entries altered or gone: {n}.</source>
        <translation>Entrées altérées ou disparues&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Records that do not show what was written: {n}.</source>
        <translation>Fiches qui ne montrent pas ce qui a été écrit&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Still missing since the notes were brought back: {n}.</source>
        <translation>Manque encore depuis que les notes ont été récupérées&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Nothing is missing since the notes were last closed.</source>
        <translation>Rien ne manque depuis la dernière fermeture des notes.</translation>
    </message>
    <message>
        <source>A small file that remembers it was not there. It was written again.</source>
        <translation>Un petit fichier qui s&apos;en souvient manquait. Il a été réécrit.</translation>
    </message>
    <message>
        <source>A small file that remembers it was not readable. It was written again.</source>
        <translation>Un petit fichier qui s&apos;en souvient était illisible. Il a été réécrit.</translation>
    </message>
    <message>
        <source>The notes were older than when last closed. Ask IT what was put back.</source>
        <translation>Les notes étaient plus anciennes qu&apos;à la dernière fermeture. Demandez à l&apos;informatique ce qui a été remis.</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Faite le {day}.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n&apos;y en a pas encore.</translation>
    </message>
    <message>
        <source>It has failed since {day}.</source>
        <translation>Elle échoue depuis le {day}.</translation>
    </message>
    <message>
        <source>No colleague&apos;s file has yet said what they hold.</source>
        <translation>Aucun fichier de l&apos;équipe n&apos;a encore dit ce qui y est détenu.</translation>
    </message>
    <message>
        <source>{name}, {day}: all that may be handed over is held twice.</source>
        <translation>{name}, {day}&#xa0;: tout ce qui peut être transmis existe deux fois.</translation>
    </message>
    <message>
        <source>{name}, {day}. Entries nobody else has confirmed: {n}.</source>
        <translation>{name}, {day}. Entrées que personne d&apos;autre n&apos;a confirmées&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Last rehearsed on {day}.</source>
        <translation>Dernier exercice le {day}.</translation>
    </message>
    <message>
        <source>Made on {day}, not rehearsed yet.</source>
        <translation>Faite le {day}, pas encore exercée.</translation>
    </message>
    <message>
        <source>Nothing tells when it was made. Rehearse it.</source>
        <translation>Rien ne dit quand elle a été faite. Faites l&apos;exercice.</translation>
    </message>
    <message>
        <source>On a network ({name}). Ask IT to move it to this disk.</source>
        <translation>Sur un réseau ({name}). Demandez à l&apos;informatique de les déplacer sur ce disque.</translation>
    </message>
    <message>
        <source>In a folder that {name} copies away. Ask IT to move it.</source>
        <translation>Dans un dossier que {name} copie ailleurs. Demandez à l&apos;informatique de les déplacer.</translation>
    </message>
    <message>
        <source>Room on this disk</source>
        <translation>Place sur ce disque</translation>
    </message>
    <message>
        <source>{megabytes} MB are free.</source>
        <translation>{megabytes} Mo sont libres.</translation>
    </message>
    <message>
        <source>The system encrypts this disk.</source>
        <translation>Le système chiffre ce disque.</translation>
    </message>
    <message>
        <source>The app cannot tell here. Ask IT.</source>
        <translation>L&apos;application ne peut pas le savoir ici. Demandez à l&apos;informatique.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Liaise {version}. City pack: {city}, {pack}.</source>
        <translation>Liaise {version}. Paquet de la ville&#xa0;: {city}, {pack}.</translation>
    </message>
    <message>
        <source>All that may be handed over is held by somebody else too.</source>
        <translation>Tout ce qui peut être transmis existe aussi ailleurs.</translation>
    </message>
    <message>
        <source>Entries nobody else has confirmed: {n}. Hand them over, then bring in an answer.</source>
        <translation>Entrées que personne d&apos;autre n&apos;a confirmées&#xa0;: {n}. Transmettez-les, puis importez une réponse.</translation>
    </message>
    <message>
        <source>There is nothing to hand over.</source>
        <translation>Il n&apos;y a rien à transmettre.</translation>
    </message>
    <message>
        <source>Entries: {n}. They are never handed over; only backups hold them.</source>
        <translation>Entrées&#xa0;: {n}. Elles ne sont jamais transmises&#xa0;; seules vos sauvegardes les contiennent.</translation>
    </message>
    <message>
        <source>Entries: {n}. They are never handed over, and no backup outside this laptop is known.</source>
        <translation>Entrées&#xa0;: {n}. Elles ne sont jamais transmises, et aucune sauvegarde hors de cet ordinateur n&apos;est connue.</translation>
    </message>
    <message>
        <source>No draft is in hand.</source>
        <translation>Aucun brouillon n&apos;est en cours.</translation>
    </message>
    <message>
        <source>In hand: {n}. Finish or discard them.</source>
        <translation>En cours&#xa0;: {n}. Terminez-les ou abandonnez-les.</translation>
    </message>
    <message>
        <source>Still missing here: {n}.</source>
        <translation>Manque encore ici&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>The last full check found everything in order.</source>
        <translation>La dernière vérification complète a tout trouvé en ordre.</translation>
    </message>
    <message>
        <source>Not checked to the end yet.</source>
        <translation>Pas encore vérifié jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>The check found damage. Bring back what can be read first.</source>
        <translation>La vérification a trouvé des dégâts. Récupérez d&apos;abord ce qui est lisible.</translation>
    </message>
    <message>
        <source>No backup on a stick or in another folder is known.</source>
        <translation>Aucune sauvegarde sur une clé ou dans un autre dossier n&apos;est connue.</translation>
    </message>
    <message>
        <source>Keep these safe or destroy them: {places}.</source>
        <translation>À garder en lieu sûr ou à détruire&#xa0;: {places}.</translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>This laptop</source>
        <comment>section of the settings</comment>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>All notes are being checked</source>
        <translation>Toutes les notes sont vérifiées</translation>
    </message>
    <message>
        <source>Nothing is known that would be lost with this laptop.</source>
        <translation>Rien n&apos;est connu qui serait perdu avec cet ordinateur.</translation>
    </message>
    <message>
        <source>Do not hand it in yet.</source>
        <translation>Ne le rendez pas encore.</translation>
    </message>
    <message>
        <source>Entries here now: {n}.</source>
        <translation>Entrées ici maintenant&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>A backup of {day} helped.</source>
        <translation>Une sauvegarde du {day} a aidé.</translation>
    </message>
    <message>
        <source>Lost: {n}, of these with no trace of where they stood: {m}.</source>
        <translation>Perdues&#xa0;: {n}, dont sans trace de leur place&#xa0;: {m}.</translation>
    </message>
    <message>
        <source>Attached files lost: {n}.</source>
        <translation>Fichiers joints perdus&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Some drafts or facts about hand-overs may be lost too.</source>
        <translation>Des brouillons ou des données sur les transmissions peuvent être perdus aussi.</translation>
    </message>
    <message>
        <source>The keys of this laptop are lost: have it certified again.</source>
        <translation>Les clés de cet ordinateur sont perdues&#xa0;: faites-le certifier à nouveau.</translation>
    </message>
    <message>
        <source>The damaged files are kept aside in the folder of the notes.</source>
        <translation>Les fichiers endommagés sont gardés à part dans le dossier des notes.</translation>
    </message>
    <message>
        <source>The notes were brought back</source>
        <translation>Vos notes ont été récupérées</translation>
    </message>
    <message>
        <source>What is checked on this laptop, and what it found. Nothing is sent to anybody.</source>
        <translation>Ce qui est vérifié sur cet ordinateur et ce qui a été trouvé. Rien n&apos;est envoyé à personne.</translation>
    </message>
    <message>
        <source>The notes on this disk are damaged</source>
        <translation>Les notes sur ce disque sont endommagées</translation>
    </message>
    <message>
        <source>Bring back what can be read</source>
        <translation>Récupérer ce qui est lisible</translation>
    </message>
    <message>
        <source>The app can read out what is whole, fill the rest from the newest good backup, and list what is missing. It locks first and asks for the passphrase.</source>
        <translation>L&apos;application peut lire ce qui est intact, compléter avec la dernière bonne sauvegarde et dresser la liste de ce qui manque. Elle se verrouille d&apos;abord et demande votre phrase secrète.</translation>
    </message>
    <message>
        <source>How this laptop is doing</source>
        <translation>Comment va cet ordinateur</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>What is missing and whom to ask</source>
        <translation>Ce qui manque et à qui le demander</translation>
    </message>
    <message>
        <source>A new hand-over from these colleagues brings what they hold.</source>
        <translation>Demandez une nouvelle transmission&#xa0;: elle apporte ce que ces collègues détiennent.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Safe to hand in this laptop?</source>
        <translation>Peut-on rendre cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>When all is in order: lock, shut down, and give it to IT. The app wipes nothing. IT erases the disk; without passphrase and recovery sheet nobody can read the notes.</source>
        <translation>Quand tout est en ordre&#xa0;: verrouillez, éteignez et remettez-le à l&apos;informatique. L&apos;application n&apos;efface rien. L&apos;informatique efface le disque&#xa0;; sans phrase secrète ni feuille de récupération, personne ne peut lire les notes.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>What differs from the version before is marked.</source>
        <translation>Ce qui diffère de la version précédente est marqué.</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>Raison&#xa0;: {text}</translation>
    </message>
    <message>
        <source>What stood here was erased.</source>
        <translation>Ce qui était ici a été effacé.</translation>
    </message>
    <message>
        <source>This is not what was signed, so it is not shown.</source>
        <translation>Ce n&apos;est pas ce qui a été signé&#xa0;; ce n&apos;est donc pas affiché.</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Auteur inconnu</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Première version</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(laissé vide)</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message numerus="yes">
        <source>Nothing is written yet. If you bring it in, you can take it back for %n days.</source>
        <translation>
            <numerusform>Rien n&apos;est encore écrit. Si vous le reprenez, vous pouvez l&apos;annuler pendant %n jour.</numerusform>
            <numerusform>Rien n&apos;est encore écrit. Si vous le reprenez, vous pouvez l&apos;annuler pendant %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Reprise en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation>
            <numerusform>%n choix à faire</numerusform>
            <numerusform>%n choix à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n items</source>
        <translation>
            <numerusform>Reprendre %n élément</numerusform>
            <numerusform>Reprendre %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>Brought in %n items from {name}</source>
        <translation>
            <numerusform>%n élément repris de {name}</numerusform>
            <numerusform>%n éléments repris de {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back. The file can be brought in again.</source>
        <translation>Annulé. Le fichier peut être repris de nouveau.</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>Signed today at {time}. Nothing was altered on the way.</source>
        <translation>Signé aujourd&apos;hui à {time}. Rien n&apos;a été modifié en chemin.</translation>
    </message>
    <message>
        <source>Signed on {moment}. Nothing was altered on the way.</source>
        <translation>Signé le {moment}. Rien n&apos;a été modifié en chemin.</translation>
    </message>
    <message>
        <source>Number of the sender&apos;s key: {digits}. It is {address} in your city.</source>
        <translation>Numéro de la clé de l&apos;expéditeur&#xa0;: {digits}. C&apos;est {address} dans votre ville.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the file would do</source>
        <translation>Ce que ferait le fichier</translation>
    </message>
    <message>
        <source>Comparing it with what is here</source>
        <translation>Comparaison avec ce qui est ici</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Reprendre un fichier</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Sender verified</source>
        <translation>Expéditeur vérifié</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Different words are marked</source>
        <translation>Les mots différents sont marqués</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Both of you changed it</source>
        <translation>Modifié des deux côtés</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed by {name}</source>
        <translation>Modifié par {name}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation>
            <numerusform>%n choix à faire</numerusform>
            <numerusform>%n choix à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided, ready to bring in</source>
        <translation>Décidé, prêt à être repris</translation>
    </message>
    <message>
        <source>You leave it out</source>
        <translation>Vous le laissez de côté</translation>
    </message>
    <message>
        <source>Waits for an earlier file</source>
        <translation>Attend un fichier antérieur</translation>
    </message>
    <message>
        <source>Not shared with you, so not opened</source>
        <translation>Pas partagé avec vous, donc pas ouvert</translation>
    </message>
    <message>
        <source>Sealed, so not opened</source>
        <translation>Scellé, donc pas ouvert</translation>
    </message>
    <message>
        <source>Left out by a newer rule</source>
        <translation>Écarté par une règle plus récente</translation>
    </message>
    <message>
        <source>It stays in the file. You can bring the file in again later.</source>
        <translation>Cela reste dans le fichier. Vous pourrez le reprendre plus tard.</translation>
    </message>
    <message>
        <source>Something that belongs before it is missing here. Ask {name} for the earlier file, or for a new one; then this comes along.</source>
        <translation>Il manque ici quelque chose qui vient avant. Demandez à {name} le fichier antérieur, ou un nouveau&#x202f;; ceci suivra.</translation>
    </message>
    <message>
        <source>You are not among those who may read it. It stays closed.</source>
        <translation>Vous n&apos;êtes pas parmi ceux qui peuvent le lire. Cela reste fermé.</translation>
    </message>
    <message>
        <source>Sealed notes belong to who wrote them. It stays closed.</source>
        <translation>Les notes scellées appartiennent à qui les a écrites. Cela reste fermé.</translation>
    </message>
    <message>
        <source>You have not seen every file of {name}</source>
        <translation>Vous n&apos;avez pas vu tous les fichiers de {name}</translation>
    </message>
    <message>
        <source>Numbers {first} to {last} never came here. This one is whole.</source>
        <translation>Les numéros {first} à {last} ne sont jamais arrivés ici. Celui-ci est entier.</translation>
    </message>
    <message>
        <source>An earlier file of {name} is missing</source>
        <translation>Il manque un fichier antérieur de {name}</translation>
    </message>
    <message>
        <source>Numbers {first} to {last} never came here. What builds on them waits.</source>
        <translation>Les numéros {first} à {last} ne sont jamais arrivés ici. Ce qui en dépend attend.</translation>
    </message>
    <message>
        <source>You have a later file of {name} already</source>
        <translation>Vous avez déjà un fichier plus récent de {name}</translation>
    </message>
    <message>
        <source>This one can still be brought in; nothing newer is lost.</source>
        <translation>Celui-ci peut quand même être repris&#x202f;; rien de plus récent n&apos;est perdu.</translation>
    </message>
    <message>
        <source>The dates do not fit</source>
        <translation>Les dates ne concordent pas</translation>
    </message>
    <message>
        <source>The clock of one of the two laptops is wrong. Times may be off.</source>
        <translation>L&apos;horloge d&apos;un des deux ordinateurs est fausse. Les heures peuvent être décalées.</translation>
    </message>
    <message>
        <source>A newer version wrote this file</source>
        <translation>Une version plus récente a écrit ce fichier</translation>
    </message>
    <message>
        <source>What this version does not know is kept, but not shown.</source>
        <translation>Ce que cette version ne connaît pas est gardé, mais pas montré.</translation>
    </message>
    <message>
        <source>Two histories under one name: {names}</source>
        <translation>Deux historiques sous un seul nom&#xa0;: {names}</translation>
    </message>
    <message>
        <source>A laptop may have been set back to an old copy. Call them.</source>
        <translation>Un ordinateur a peut-être été ramené à une ancienne copie. Appelez-les.</translation>
    </message>
    <message>
        <source>Something about this file is unusual</source>
        <translation>Quelque chose est inhabituel dans ce fichier</translation>
    </message>
</context>
<context>
    <name>IncomingForms</name>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Keep the request</source>
        <translation>Garder la demande</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Write down what is asked, not who somebody is.</source>
        <translation>Noter ce qui est demandé, pas qui est la personne.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button of a form</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>In their words, as far as possible.</source>
        <translation>Dans leurs mots, autant que possible.</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Comment elle est arrivée</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Au sujet de qui</translation>
    </message>
    <message>
        <source>Name, only to call back</source>
        <translation>Nom, seulement pour rappeler</translation>
    </message>
    <message>
        <source>Leave it empty if nobody wants to be called back.</source>
        <translation>Laisser vide si personne ne veut être rappelé.</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment les joindre</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>What somebody did or said</source>
        <translation>Ce que quelqu&apos;un a fait ou dit</translation>
    </message>
    <message>
        <source>Behaviour, not opinion, belief or looks.</source>
        <translation>Le comportement, pas l&apos;opinion, la croyance ou l&apos;apparence.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Comment on le sait</translation>
    </message>
    <message>
        <source>Who saw or told it</source>
        <translation>Qui l&apos;a vu ou raconté</translation>
    </message>
    <message>
        <source>A rumour is not written here.</source>
        <translation>Une rumeur ne s&apos;écrit pas ici.</translation>
    </message>
    <message>
        <source>Before anything is filed</source>
        <translation>Avant d&apos;ouvrir un dossier</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Enregistrer les réponses</translation>
    </message>
    <message>
        <source>“I do not know” is always an answer.</source>
        <translation>« Je ne sais pas » est toujours une réponse.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Qu&apos;est-ce qui pourrait l&apos;expliquer autrement ?</translation>
    </message>
    <message>
        <source>At least one harmless explanation.</source>
        <translation>Au moins une explication anodine.</translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation>Qu&apos;est-ce qui va bien ?</translation>
    </message>
    <message>
        <source>What happens if we do nothing?</source>
        <translation>Que se passe-t-il si nous ne faisons rien ?</translation>
    </message>
    <message>
        <source>Is anybody in danger now?</source>
        <translation>Quelqu&apos;un est-il en danger maintenant ?</translation>
    </message>
    <message>
        <source>Is our service the right one?</source>
        <translation>Notre service est-il le bon ?</translation>
    </message>
    <message>
        <source>Does the person know of this request?</source>
        <translation>La personne connaît-elle cette demande ?</translation>
    </message>
    <message>
        <source>Why not yet</source>
        <translation>Pourquoi pas encore</translation>
    </message>
    <message>
        <source>When to tell them</source>
        <translation>Quand le lui dire</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>Ce que vous en pensez</translation>
    </message>
    <message>
        <source>What you propose</source>
        <translation>Ce que vous proposez</translation>
    </message>
    <message>
        <source>Who reads it second</source>
        <translation>Qui la lit en deuxième</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Deuxième lecture</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>To what is proposed</source>
        <translation>À ce qui est proposé</translation>
    </message>
    <message>
        <source>Why, or what you ask</source>
        <translation>Pourquoi, ou votre question</translation>
    </message>
    <message>
        <source>Not needed if you agree.</source>
        <translation>Inutile en cas d&apos;accord.</translation>
    </message>
    <message>
        <source>Read it as somebody who does not know the person.</source>
        <translation>La lire comme quelqu&apos;un qui ne connaît pas la personne.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce que cela devient</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>No file is made. The words of the request go when their time is over.</source>
        <translation>Aucun dossier n&apos;est créé. Les mots de la demande partent quand leur délai est écoulé.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Is it known already?</source>
        <translation>Est-ce déjà connu ?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Pseudonym, code or place</source>
        <translation>Pseudonyme, code ou lieu</translation>
    </message>
    <message>
        <source>Look before a second file about the same person is made.</source>
        <translation>Regarder avant de créer un deuxième dossier sur la même personne.</translation>
    </message>
    <message>
        <source>About whom it concerns</source>
        <translation>Au sujet de la personne concernée</translation>
    </message>
    <message>
        <source>About who asked</source>
        <translation>Au sujet de qui a demandé</translation>
    </message>
    <message>
        <source>Propose a case</source>
        <translation>Proposer un dossier</translation>
    </message>
    <message>
        <source>Propose the case</source>
        <translation>Proposer le dossier</translation>
    </message>
    <message>
        <source>The case is</source>
        <translation>Le dossier est</translation>
    </message>
    <message>
        <source>The supervisor opens it on their own laptop.</source>
        <translation>La personne responsable d&apos;équipe l&apos;ouvre sur son propre ordinateur.</translation>
    </message>
</context>
<context>
    <name>KeepingLine</name>
    <message>
        <source>Due since {day}</source>
        <translation>Échu depuis le {day}</translation>
    </message>
    <message>
        <source>Proposed by {name}</source>
        <translation>Proposé par {name}</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>What shall become of it</source>
        <translation>Que doit-il en advenir</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conserver jusqu’au</translation>
    </message>
    <message>
        <source>A second person has to agree; it travels with the next file. What is erased is gone for good, wherever the file comes.</source>
        <translation>Une deuxième personne doit donner son accord ; cela part avec le prochain fichier. Ce qui est effacé l’est pour toujours, partout où le fichier arrive.</translation>
    </message>
    <message>
        <source>What is erased is gone for good.</source>
        <translation>Ce qui est effacé l’est pour toujours.</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Garder ou effacer</translation>
    </message>
    <message>
        <source>Proposed; a second person decides</source>
        <translation>Proposé ; une deuxième personne décide</translation>
    </message>
    <message>
        <source>Decided; it travels with the next file</source>
        <translation>Décidé ; cela part avec le prochain fichier</translation>
    </message>
    <message>
        <source>Declined; it stays as it is</source>
        <translation>Refusé ; rien ne change</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Exécuté</translation>
    </message>
    <message>
        <source>Things whose time is over. Two people decide; your own contacts you let go alone.</source>
        <translation>Ce dont le délai est écoulé. Deux personnes décident ; chacun laisse partir seul ses propres contacts.</translation>
    </message>
    <message>
        <source>Keep only codes of all your own</source>
        <translation>Ne garder que les codes de tous les vôtres</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Rien à décider</translation>
    </message>
    <message>
        <source>What comes due stands here, and nothing goes by time alone.</source>
        <translation>Ce qui arrive à échéance figure ici ; rien ne part par le seul effet du temps.</translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>Asked on {moment} for the vault {vault}. Its number: {number}</source>
        <translation>Demandé le {moment} pour le coffre de notes {vault}. Son nombre : {number}</translation>
    </message>
    <message>
        <source>The number that the worker reads out:</source>
        <translation>Le nombre qui est lu à voix haute :</translation>
    </message>
    <message>
        <source>Written: {file}. It opens the notes once, on the laptop that asked, with its one-time code.</source>
        <translation>Écrit : {file}. Il ouvre les notes une fois, sur l&apos;ordinateur qui a demandé, avec son code à usage unique.</translation>
    </message>
    <message>
        <source>The share, twenty words:</source>
        <translation>La part, vingt mots :</translation>
    </message>
    <message>
        <source>the worker&apos;s sealed envelope</source>
        <translation>l&apos;enveloppe scellée</translation>
    </message>
    <message>
        <source>the supervisor</source>
        <translation>le responsable d&apos;équipe</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>le service informatique</translation>
    </message>
    <message>
        <source>This share is valid for this vault. Its holder: {holder}.</source>
        <translation>Cette part est valable pour ce coffre de notes. Détenue par : {holder}.</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>I have read this</source>
        <translation>Je l&apos;ai lu</translation>
    </message>
    <message>
        <source>Your city keeps a key to these notes</source>
        <translation>Votre ville garde une clé de ces notes</translation>
    </message>
    <message>
        <source>Its holders can open them if you forget your passphrase. You are told here of each time that this application opens them with it.</source>
        <translation>Ceux qui la gardent peuvent les ouvrir si vous oubliez votre phrase secrète. Chaque fois que cette application les ouvre avec elle, vous l&apos;apprenez ici.</translation>
    </message>
    <message>
        <source>These notes were opened with your city&apos;s key on {moment}</source>
        <translation>Ces notes ont été ouvertes avec la clé de la ville : {moment}</translation>
    </message>
    <message>
        <source>These notes were opened with two shares on {moment}</source>
        <translation>Ces notes ont été ouvertes avec deux parts : {moment}</translation>
    </message>
    <message>
        <source>If you were not there, tell your supervisor today, and change all keys in the settings.</source>
        <translation>Si vous n&apos;étiez pas là, dites-le aujourd&apos;hui à votre responsable d&apos;équipe et changez toutes les clés dans les réglages.</translation>
    </message>
</context>
<context>
    <name>KeyTask</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>KeyTaskPage</name>
    <message>
        <source>Writing the notes under new keys</source>
        <translation>Les notes sont réécrites sous de nouvelles clés</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Définir cette phrase secrète</translation>
    </message>
    <message>
        <source>Let this sheet count</source>
        <translation>Rendre cette feuille valable</translation>
    </message>
    <message>
        <source>Let these shares count</source>
        <translation>Rendre ces parts valables</translation>
    </message>
    <message>
        <source>Change all keys and lock</source>
        <translation>Changer toutes les clés et verrouiller</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Change passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Rehearse the sheet</source>
        <translation>Essayer la feuille</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nouvelle feuille de récupération</translation>
    </message>
    <message>
        <source>Make three shares</source>
        <translation>Faire trois parts</translation>
    </message>
    <message>
        <source>Check a share</source>
        <translation>Vérifier une part</translation>
    </message>
    <message>
        <source>Change keys completely</source>
        <translation>Changer entièrement les clés</translation>
    </message>
    <message>
        <source>Let no shares open it</source>
        <translation>Ne plus ouvrir avec des parts</translation>
    </message>
    <message>
        <source>The city keeps a way in. Each use of it becomes a record that you see at the next unlock.</source>
        <translation>La ville garde un accès. Chaque usage est consigné, et vous le voyez au prochain déverrouillage.</translation>
    </message>
    <message>
        <source>The city keeps no way in. Nobody but you can open these notes.</source>
        <translation>La ville ne garde aucun accès. Personne d&apos;autre que vous ne peut ouvrir ces notes.</translation>
    </message>
    <message>
        <source>The city keeps no way in.</source>
        <translation>La ville ne garde aucun accès.</translation>
    </message>
    <message>
        <source>Rehearsed on {day}. Once a year you are asked to do it again.</source>
        <translation>Essayée le {day}. Une fois par an, un rappel vous le redemande.</translation>
    </message>
    <message>
        <source>Made on {day}, not rehearsed yet.</source>
        <translation>Faite le {day}, pas encore essayée.</translation>
    </message>
    <message>
        <source>Not rehearsed yet.</source>
        <translation>Pas encore essayée.</translation>
    </message>
    <message>
        <source>There are no shares.</source>
        <translation>Il n&apos;y a pas de parts.</translation>
    </message>
    <message>
        <source>There are three shares.</source>
        <translation>Il y a trois parts.</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Faites le {day}.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>It opens the notes. Nobody can reset it.</source>
        <translation>Elle ouvre les notes. Personne ne peut la réinitialiser.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Two shares of three</source>
        <translation>Deux parts sur trois</translation>
    </message>
    <message>
        <source>Three people hold one share each: you in a sealed envelope, your supervisor, and IT. Any two together open the notes; one alone opens nothing.</source>
        <translation>Trois personnes ont une part chacune&#xa0;: vous, dans une enveloppe fermée, votre responsable d&apos;équipe et l&apos;informatique. Deux ensemble ouvrent les notes&#xa0;; une seule n&apos;ouvre rien.</translation>
    </message>
    <message>
        <source>Recovery by the city</source>
        <translation>Récupération par la ville</translation>
    </message>
    <message>
        <source>When somebody may know the passphrase or have seen the sheet. The notes are written anew under new keys, with a new passphrase and a new sheet.</source>
        <translation>Quand quelqu&apos;un connaît peut-être la phrase secrète ou a vu la feuille. Les notes sont réécrites sous de nouvelles clés, avec une nouvelle phrase secrète et une nouvelle feuille.</translation>
    </message>
</context>
<context>
    <name>LibraryEntryPage</name>
    <message>
        <source>Entry of the library</source>
        <translation>Entrée de la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>used in %n contacts</source>
        <comment>a message</comment>
        <translation>
            <numerusform>utilisé dans %n contact</numerusform>
            <numerusform>utilisé dans %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Demander l&apos;approbation</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Vérifié aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Two versions of this entry</source>
        <translation>Deux versions de cette entrée</translation>
    </message>
    <message>
        <source>Two people changed it apart. Both versions stay in the history.</source>
        <translation>Deux personnes l&apos;ont modifiée chacune de son côté. Les deux versions restent dans l&apos;historique.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>The agreement is over</source>
        <translation>L&apos;accord a pris fin</translation>
    </message>
    <message>
        <source>Ask this service before anybody is referred, then note the new day.</source>
        <translation>Demander à ce service avant toute orientation, puis noter la nouvelle date.</translation>
    </message>
    <message>
        <source>Its last day is over</source>
        <translation>Son dernier jour est passé</translation>
    </message>
    <message>
        <source>It is not for use any more. A new version can take its place.</source>
        <translation>Il n&apos;est plus à utiliser. Une nouvelle version peut le remplacer.</translation>
    </message>
    <message>
        <source>The next step still needs</source>
        <translation>L&apos;étape suivante demande encore</translation>
    </message>
    <message>
        <source>Back to a draft</source>
        <translation>Revenir au brouillon</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Ne plus l&apos;utiliser</translation>
    </message>
    <message>
        <source>Every version…</source>
        <translation>Toutes les versions…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>Plus sur cette entrée</translation>
    </message>
    <message>
        <source>This entry is not on this laptop</source>
        <translation>Cette entrée n&apos;est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>Choose one from the library.</source>
        <translation>En choisir une dans la bibliothèque.</translation>
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
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>What the team shares and what concerns no person.</source>
        <translation>Ce que l&apos;équipe partage et qui ne concerne personne en particulier.</translation>
    </message>
    <message>
        <source>Parts of the library</source>
        <translation>Parties de la bibliothèque</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>choisir</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>filter</source>
        <comment>hint beside the slash key</comment>
        <translation>filtrer</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Practice sheets</source>
        <translation>Fiches pratiques</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Projets pilotes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nouveau partenaire</translation>
    </message>
    <message>
        <source>New practice sheet</source>
        <translation>Nouvelle fiche pratique</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Nouvelle formation</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nouvelle visite</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Nouveau projet pilote</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Pas encore de message</translation>
    </message>
    <message>
        <source>Short texts for talks stand here once a second person approved them.</source>
        <translation>De courts textes pour les entretiens, approuvés par une seconde personne.</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>Pas encore de partenaire</translation>
    </message>
    <message>
        <source>Services to which somebody can be referred stand here.</source>
        <translation>Les services vers lesquels on peut orienter quelqu&apos;un.</translation>
    </message>
    <message>
        <source>No practice sheet yet</source>
        <translation>Pas encore de fiche pratique</translation>
    </message>
    <message>
        <source>What worked, and what did not, told so that another city can use it.</source>
        <translation>Ce qui a marché et ce qui n&apos;a pas marché, raconté pour servir à une autre ville.</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>Pas encore de formation</translation>
    </message>
    <message>
        <source>What was learned, when and with whom. Supervisors can read it too.</source>
        <translation>Ce qui a été appris, quand et avec qui. Les responsables d&apos;équipe peuvent aussi le lire.</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Pas encore de visite</translation>
    </message>
    <message>
        <source>Visits to other cities and services, and what they bring home.</source>
        <translation>Les visites à d&apos;autres villes et services, et ce que l&apos;on en retient.</translation>
    </message>
    <message>
        <source>No pilot yet</source>
        <translation>Pas encore de projet pilote</translation>
    </message>
    <message>
        <source>What is tried out, and by what it will be judged.</source>
        <translation>Ce qui est essayé, et d&apos;après quoi on jugera.</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Pas encore d&apos;événement</translation>
    </message>
    <message>
        <source>Seminars and public events, and how many people came.</source>
        <translation>Séminaires et événements publics, et combien de personnes sont venues.</translation>
    </message>
    <message>
        <source>Waits for a second person now</source>
        <translation>Attend maintenant une seconde personne</translation>
    </message>
    <message>
        <source>Approved; it can be used from now on</source>
        <translation>Approuvé ; utilisable dès maintenant</translation>
    </message>
    <message>
        <source>A draft again</source>
        <translation>De nouveau un brouillon</translation>
    </message>
    <message>
        <source>Not used any more; a new version can follow</source>
        <translation>N&apos;est plus utilisé ; une nouvelle version peut suivre</translation>
    </message>
    <message>
        <source>New version begun, with the words of the last one</source>
        <translation>Nouvelle version commencée avec les mots de la précédente</translation>
    </message>
    <message>
        <source>Noted as checked today</source>
        <translation>Noté comme vérifié aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Kept in the library</source>
        <translation>Conservé dans la bibliothèque</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Edit “{name}”</source>
        <translation>Modifier « {name} »</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Conserver les modifications</translation>
    </message>
    <message>
        <source>It begins as a draft. A second person approves it before it is used.</source>
        <translation>Il commence comme brouillon. Une seconde personne l&apos;approuve avant usage.</translation>
    </message>
    <message>
        <source>The supervisors can read it; nobody counts by person.</source>
        <translation>Les responsables d&apos;équipe peuvent le lire ; personne ne compte par personne.</translation>
    </message>
    <message>
        <source>The whole team can read it. No names of people who are supported.</source>
        <translation>Toute l&apos;équipe peut le lire. Aucun nom de personne accompagnée.</translation>
    </message>
    <message>
        <source>Several with commas between them.</source>
        <translation>Plusieurs, séparées par des virgules.</translation>
    </message>
    <message>
        <source>After that day the list says that the agreement is over.</source>
        <translation>Après cette date, la liste dit que l&apos;accord a pris fin.</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>deux versions</translation>
    </message>
    <message>
        <source>emergencies too</source>
        <translation>aussi en urgence</translation>
    </message>
    <message>
        <source>over since then</source>
        <translation>terminé depuis</translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <comment>in contacts</comment>
        <translation>
            <numerusform>utilisé %n fois</numerusform>
            <numerusform>utilisé %n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicencesPanel</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Licence or work</source>
        <translation>Licence ou œuvre</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Change this line</source>
        <translation>Modifier cette ligne</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Retirer cette ligne</translation>
    </message>
</context>
<context>
    <name>MediationAgreement</name>
    <message>
        <source>Mediation agreement</source>
        <translation>Accord de médiation</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Convenu le</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Ce que nous avons convenu</translation>
    </message>
    <message>
        <source>No point has been written down.</source>
        <translation>Aucun point n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Point agreed</source>
        <translation>Point convenu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>à partir du {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>jusqu&apos;au {day}</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>This was agreed by word of mouth. Signing it is not needed.</source>
        <translation>Ceci a été convenu de vive voix. Une signature n&apos;est pas nécessaire.</translation>
    </message>
    <message>
        <source>Each side agreed to these points freely and gets a copy.</source>
        <translation>Chaque partie a accepté ces points librement et en reçoit un exemplaire.</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Médiateur / médiatrice</translation>
    </message>
    <message>
        <source>spoken for by {names}</source>
        <translation>représentée par {names}</translation>
    </message>
    <message>
        <source>Place, date and signature</source>
        <translation>Lieu, date et signature</translation>
    </message>
</context>
<context>
    <name>MediationBody</name>
    <message numerus="yes">
        <source>%n entries in all wait for a decision.</source>
        <translation>
            <numerusform>%n entrée en tout attend une décision.</numerusform>
            <numerusform>%n entrées en tout attendent une décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the mediation</source>
        <translation>Clore la médiation</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Juger de nouveau</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Répondre aux questions</translation>
    </message>
    <message>
        <source>Mediation suits this conflict.</source>
        <translation>La médiation convient à ce conflit.</translation>
    </message>
    <message>
        <source>Mediation does not suit this conflict.</source>
        <translation>La médiation ne convient pas à ce conflit.</translation>
    </message>
    <message>
        <source>It is open whether mediation suits this conflict.</source>
        <translation>On ne sait pas encore si la médiation convient à ce conflit.</translation>
    </message>
    <message>
        <source>These questions come before anybody is talked to.</source>
        <translation>Ces questions viennent avant tout entretien.</translation>
    </message>
    <message>
        <source>Nothing yet. It often shows in the separate talks.</source>
        <translation>Rien encore. Cela se montre souvent dans les entretiens séparés.</translation>
    </message>
    <message>
        <source>A mediation has two sides or more.</source>
        <translation>Une médiation a deux parties ou plus.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore répondu</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>No point yet. Say who does what, and from when or until when.</source>
        <translation>Pas encore de point. Dites qui fait quoi, et à partir de quand ou jusqu&apos;à quand.</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a session</comment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>No session yet. Every side agrees to take part first.</source>
        <translation>Pas encore de séance. Chaque partie accepte d&apos;abord d&apos;y prendre part.</translation>
    </message>
    <message>
        <source>Talk with each side apart about how the agreement is going.</source>
        <translation>Parlez avec chaque partie séparément de la façon dont l&apos;accord se passe.</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a note of one&apos;s own</comment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Terrain d&apos;entente</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>common ground</comment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Point agreed</source>
        <translation>Point convenu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation>Comment cela se passe</translation>
    </message>
    <message>
        <source>Two versions of an entry differ</source>
        <translation>Deux versions d&apos;une entrée diffèrent</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>Add a side</source>
        <translation>Ajouter une partie</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Points of the agreement</source>
        <translation>Points de l&apos;accord</translation>
    </message>
    <message>
        <source>The sides have agreed</source>
        <translation>Les parties sont d&apos;accord</translation>
    </message>
    <message>
        <source>It ends without points</source>
        <translation>Fin sans points d&apos;accord</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Points de suivi</translation>
    </message>
    <message>
        <source>Write up the check</source>
        <translation>Noter le point de suivi</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>Mes propres notes</translation>
    </message>
    <message>
        <source>Never leaves this laptop, in no search.</source>
        <translation>Ne quitte jamais cet ordinateur, dans aucune recherche.</translation>
    </message>
</context>
<context>
    <name>MediationForms</name>
    <message>
        <source>Is there violence, or a threat of it?</source>
        <translation>Y a-t-il de la violence, ou une menace de violence&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about violence in a relationship, or against somebody because of their sex?</source>
        <translation>S&apos;agit-il de violence dans un couple, ou contre quelqu&apos;un en raison de son sexe&#x202f;?</translation>
    </message>
    <message>
        <source>Is one side much weaker than the other?</source>
        <translation>Une partie est-elle beaucoup plus faible que l&apos;autre&#x202f;?</translation>
    </message>
    <message>
        <source>Is an offence being investigated?</source>
        <translation>Une infraction fait-elle l&apos;objet d&apos;une enquête&#x202f;?</translation>
    </message>
    <message>
        <source>Is an interpreter needed?</source>
        <translation>Faut-il un interprète&#x202f;?</translation>
    </message>
    <message>
        <source>Does mediation suit this conflict?</source>
        <translation>La médiation convient-elle à ce conflit&#x202f;?</translation>
    </message>
    <message>
        <source>Why, and where instead</source>
        <translation>Pourquoi, et où plutôt</translation>
    </message>
    <message>
        <source>Needed if mediation does not suit. It then ends here.</source>
        <translation>Nécessaire si la médiation ne convient pas. Elle prend alors fin ici.</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>Save the judgement</source>
        <translation>Enregistrer l&apos;avis</translation>
    </message>
    <message>
        <source>“I do not know” is an answer too; the judgement then stays open.</source>
        <translation>«&#xa0;Je ne sais pas&#xa0;» est aussi une réponse&#x202f;; l&apos;avis reste alors ouvert.</translation>
    </message>
    <message>
        <source>Add a side</source>
        <translation>Ajouter une partie</translation>
    </message>
    <message>
        <source>Add the side</source>
        <translation>Ajouter la partie</translation>
    </message>
    <message>
        <source>How they call themselves</source>
        <translation>Comment elles se nomment</translation>
    </message>
    <message>
        <source>Residents, stairs B and C</source>
        <translation>Habitants, escaliers B et C</translation>
    </message>
    <message>
        <source>By role, without names.</source>
        <translation>Par rôle, sans noms.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>How many people, about</source>
        <translation>Combien de personnes, environ</translation>
    </message>
    <message>
        <source>Spoken for by</source>
        <translation>Représentée par</translation>
    </message>
    <message>
        <source>Pseudonyms, such as Mila V.</source>
        <translation>Des pseudonymes, par exemple Mila V.</translation>
    </message>
    <message>
        <source>They asked us not to take notes</source>
        <translation>Elles ont demandé de ne pas prendre de notes</translation>
    </message>
    <message>
        <source>Separate talk</source>
        <translation>Entretien séparé</translation>
    </message>
    <message>
        <source>Save the talk</source>
        <translation>Enregistrer l&apos;entretien</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>The rules were explained</source>
        <translation>Les règles ont été expliquées</translation>
    </message>
    <message>
        <source>What stays among us was explained, and where that ends</source>
        <translation>Ce qui reste entre nous a été expliqué, et où cela s&apos;arrête</translation>
    </message>
    <message>
        <source>They come of their own will</source>
        <translation>Elles viennent de leur plein gré</translation>
    </message>
    <message>
        <source>They agree to take part</source>
        <translation>Elles acceptent de prendre part</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation>Enregistrer l&apos;accord</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Spoken before whom</source>
        <translation>De vive voix devant qui</translation>
    </message>
    <message>
        <source>A role is enough.</source>
        <translation>Un rôle suffit.</translation>
    </message>
    <message>
        <source>Their needs and words may be shown to the supervisor and on paper</source>
        <translation>Leurs besoins et leurs mots peuvent être montrés à la personne responsable d&apos;équipe et sur papier</translation>
    </message>
    <message>
        <source>Without this only the mediators see them.</source>
        <translation>Sans cela, seuls les médiateurs les voient.</translation>
    </message>
    <message>
        <source>Who stops</source>
        <translation>Qui arrête</translation>
    </message>
    <message>
        <source>A side stops taking part</source>
        <translation>Une partie arrête</translation>
    </message>
    <message>
        <source>Stop the mediation</source>
        <translation>Arrêter la médiation</translation>
    </message>
    <message>
        <source>Anybody may stop at any time, and needs no reason. The mediation ends here.</source>
        <translation>Chacun peut arrêter à tout moment, sans raison. La médiation prend fin ici.</translation>
    </message>
    <message>
        <source>A side declines</source>
        <translation>Une partie décline</translation>
    </message>
    <message>
        <source>Somebody else goes on with it</source>
        <translation>Quelqu&apos;un d&apos;autre prend la suite</translation>
    </message>
    <message>
        <source>It was asked and does not want a mediation. The mediation ends here.</source>
        <translation>On lui a demandé et elle ne souhaite pas de médiation. La médiation prend fin ici.</translation>
    </message>
    <message>
        <source>Another service goes on with the matter. The mediation ends here.</source>
        <translation>Un autre service prend la suite. La médiation prend fin ici.</translation>
    </message>
    <message>
        <source>Needs and own words</source>
        <translation>Besoins et propres mots</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Enregistrer les mots</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Ce dont elles ont besoin</translation>
    </message>
    <message>
        <source>What they said, own words</source>
        <translation>Ce qu&apos;elles ont dit, propres mots</translation>
    </message>
    <message>
        <source>Close the mediation</source>
        <translation>Clore la médiation</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>People who took part, about</source>
        <translation>Personnes qui ont pris part, environ</translation>
    </message>
    <message>
        <source>People it reached besides, about</source>
        <translation>Autres personnes touchées, environ</translation>
    </message>
</context>
<context>
    <name>MediationLines</name>
    <message>
        <source>New mediation</source>
        <translation>Nouvelle médiation</translation>
    </message>
    <message>
        <source>A mediation that belongs to this case shows up here.</source>
        <translation>Une médiation liée à ce dossier apparaît ici.</translation>
    </message>
    <message>
        <source>No mediation in this case</source>
        <translation>Pas de médiation dans ce dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
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
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Add a side…</source>
        <translation>Ajouter une partie…</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Échanger les parties</translation>
    </message>
    <message>
        <source>The sides have agreed…</source>
        <translation>Les parties sont d&apos;accord…</translation>
    </message>
    <message>
        <source>It ends without points…</source>
        <translation>Fin sans points d&apos;accord…</translation>
    </message>
    <message>
        <source>A side stops taking part…</source>
        <translation>Une partie arrête…</translation>
    </message>
    <message>
        <source>A side declines…</source>
        <translation>Une partie décline…</translation>
    </message>
    <message>
        <source>Mediation does not suit…</source>
        <translation>La médiation ne convient pas…</translation>
    </message>
    <message>
        <source>Another service goes on…</source>
        <translation>Un autre service prend la suite…</translation>
    </message>
    <message>
        <source>Close the mediation…</source>
        <translation>Clore la médiation…</translation>
    </message>
    <message>
        <source>Agreement as PDF</source>
        <translation>Accord en PDF</translation>
    </message>
    <message>
        <source>More about this mediation</source>
        <translation>Plus sur cette médiation</translation>
    </message>
    <message>
        <source>This mediation is not on this laptop</source>
        <translation>Cette médiation n&apos;est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez-en une dans la liste.</translation>
    </message>
</context>
<context>
    <name>MediationWords</name>
    <message>
        <source>Mediators: {names}</source>
        <translation>Médiation&#xa0;: {names}</translation>
    </message>
    <message>
        <source>All sides agreed on {day} that we take notes</source>
        <translation>Toutes les parties ont accepté le {day} que nous prenions des notes</translation>
    </message>
    <message numerus="yes">
        <source>%n talks</source>
        <translation>
            <numerusform>%n entretien</numerusform>
            <numerusform>%n entretiens</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>stage of a mediation</comment>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>stage of a mediation</comment>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Preparation</source>
        <comment>stage of a mediation</comment>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>stage of a mediation</comment>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>stage of a mediation</comment>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>stage of a mediation</comment>
        <translation>Suivi</translation>
    </message>
    <message numerus="yes">
        <source>%n joint</source>
        <comment>sessions with all sides</comment>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shuttle</source>
        <comment>sessions with the sides apart</comment>
        <translation>
            <numerusform>%n en navette</numerusform>
            <numerusform>%n en navette</numerusform>
        </translation>
    </message>
    <message>
        <source>written {day}</source>
        <comment>an agreement</comment>
        <translation>écrit le {day}</translation>
    </message>
    <message>
        <source>spoken {day}</source>
        <comment>an agreement</comment>
        <translation>oral le {day}</translation>
    </message>
    <message>
        <source>no agreement</source>
        <comment>stage of a mediation</comment>
        <translation>pas d&apos;accord</translation>
    </message>
    <message>
        <source>both checks held</source>
        <comment>stage of a mediation</comment>
        <translation>deux points faits</translation>
    </message>
    <message>
        <source>first of two checks</source>
        <comment>stage of a mediation</comment>
        <translation>premier de deux points</translation>
    </message>
    <message>
        <source>second of two checks</source>
        <comment>stage of a mediation</comment>
        <translation>second de deux points</translation>
    </message>
    <message>
        <source>Stopped taking part on {day}</source>
        <translation>A arrêté le {day}</translation>
    </message>
    <message>
        <source>Has not agreed to take part yet</source>
        <translation>N&apos;a pas encore accepté de prendre part</translation>
    </message>
    <message>
        <source>Agreed on {day}, spoken before {witness}</source>
        <translation>Accepté le {day}, de vive voix devant {witness}</translation>
    </message>
    <message>
        <source>Agreed on {day}, on paper</source>
        <translation>Accepté le {day}, sur papier</translation>
    </message>
    <message>
        <source>No separate talk yet</source>
        <translation>Pas encore d&apos;entretien séparé</translation>
    </message>
    <message numerus="yes">
        <source>%n separate talks</source>
        <translation>
            <numerusform>%n entretien séparé</numerusform>
            <numerusform>%n entretiens séparés</numerusform>
        </translation>
    </message>
    <message>
        <source>{talks}, last on {day}</source>
        <translation>{talks}, le dernier le {day}</translation>
    </message>
    <message>
        <source>Asked us not to take notes</source>
        <translation>A demandé de ne pas prendre de notes</translation>
    </message>
    <message>
        <source>What this side needs and said stays with the mediators.</source>
        <translation>Ce dont cette partie a besoin et ce qu&apos;elle a dit reste entre les médiateurs.</translation>
    </message>
    <message>
        <source>Nothing written down yet.</source>
        <translation>Rien d&apos;écrit encore.</translation>
    </message>
    <message>
        <source>by {day}</source>
        <comment>when a point is due</comment>
        <translation>jusqu&apos;au {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <comment>when a point begins</comment>
        <translation>à partir du {day}</translation>
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
    <message>
        <source>First check</source>
        <translation>Premier suivi</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>Second suivi</translation>
    </message>
    <message>
        <source>Stopped by a side on {day}</source>
        <translation>Arrêtée par une partie le {day}</translation>
    </message>
    <message>
        <source>Declined by a side on {day}</source>
        <translation>Déclinée par une partie le {day}</translation>
    </message>
    <message>
        <source>Handed to another service on {day}</source>
        <translation>Remise à un autre service le {day}</translation>
    </message>
    <message>
        <source>Mediation does not suit this conflict</source>
        <translation>La médiation ne convient pas à ce conflit</translation>
    </message>
    <message>
        <source>Ended without points on {day}</source>
        <translation>Terminée sans points d&apos;accord le {day}</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>Réglée sur place</translation>
    </message>
    <message>
        <source>Both checks were held</source>
        <translation>Les deux points de suivi sont faits</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Point: {standing}</source>
        <translation>Point&#xa0;: {standing}</translation>
    </message>
    <message>
        <source>Judgement kept</source>
        <translation>Avis enregistré</translation>
    </message>
    <message>
        <source>Side added</source>
        <translation>Partie ajoutée</translation>
    </message>
    <message>
        <source>Talk kept</source>
        <translation>Entretien enregistré</translation>
    </message>
    <message>
        <source>Consent kept</source>
        <translation>Accord enregistré</translation>
    </message>
    <message>
        <source>Words kept</source>
        <translation>Mots enregistrés</translation>
    </message>
    <message>
        <source>Common ground added</source>
        <translation>Terrain d&apos;entente complété</translation>
    </message>
    <message>
        <source>Session kept</source>
        <translation>Séance enregistrée</translation>
    </message>
    <message>
        <source>Point added</source>
        <translation>Point ajouté</translation>
    </message>
    <message>
        <source>Agreement kept; two checks are planned</source>
        <translation>Accord enregistré&#x202f;; deux points de suivi sont prévus</translation>
    </message>
    <message>
        <source>Check kept</source>
        <translation>Point de suivi enregistré</translation>
    </message>
    <message>
        <source>Note kept, for you alone</source>
        <translation>Note enregistrée, pour vous seul</translation>
    </message>
    <message>
        <source>Mediation closed</source>
        <translation>Médiation close</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>MediationsPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Médiation</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Type de conflit</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernier événement</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Prochain point de suivi</translation>
    </message>
    <message>
        <source>New mediation</source>
        <translation>Nouvelle médiation</translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation>Demande enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <comment>of an agreement</comment>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>deux versions</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Médiations</translation>
    </message>
    <message>
        <source>Requests, sessions and agreements, latest first.</source>
        <translation>Demandes, séances et accords, le plus récent en premier.</translation>
    </message>
    <message>
        <source>Filter by title or code</source>
        <translation>Filtrer par titre ou code</translation>
    </message>
    <message>
        <source>No mediation yet</source>
        <translation>Pas encore de médiation</translation>
    </message>
    <message>
        <source>A conflict that people ask you to mediate stands here, from the request to the second check.</source>
        <translation>Un conflit pour lequel on vous demande une médiation figure ici, de la demande au second point de suivi.</translation>
    </message>
    <message>
        <source>No mediation fits</source>
        <translation>Aucune médiation ne correspond</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>choisir</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>filter</source>
        <comment>hint beside the slash key</comment>
        <translation>filtrer</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Compare the number first</source>
        <translation>Comparez d&apos;abord le numéro</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>Il manque un nom</translation>
    </message>
    <message>
        <source>Type the words</source>
        <translation>Tapez les mots</translation>
    </message>
    <message>
        <source>These are not the words</source>
        <translation>Ce ne sont pas les mots</translation>
    </message>
    <message>
        <source>Type a passphrase</source>
        <translation>Tapez une phrase secrète</translation>
    </message>
    <message>
        <source>It needs 14 characters or more</source>
        <translation>Il faut 14 caractères ou plus</translation>
    </message>
    <message>
        <source>Too easy to guess: take more different words</source>
        <translation>Trop facile à deviner&#xa0;: prenez plus de mots différents</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Tapez-la encore une fois</translation>
    </message>
    <message>
        <source>The two are not the same yet</source>
        <translation>Les deux ne sont pas encore identiques</translation>
    </message>
    <message>
        <source>Type your present passphrase</source>
        <translation>Tapez votre phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Tapez la clé</translation>
    </message>
    <message>
        <source>A share has twenty words</source>
        <translation>Une part a vingt mots</translation>
    </message>
    <message>
        <source>Two groups to go</source>
        <translation>Encore deux groupes</translation>
    </message>
    <message>
        <source>One group to go</source>
        <translation>Encore un groupe</translation>
    </message>
    <message>
        <source>One group does not fit</source>
        <translation>Un groupe ne correspond pas</translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message>
        <source>There are more. The saved list holds them all.</source>
        <translation>Il y en a d&apos;autres. La liste enregistrée les contient toutes.</translation>
    </message>
    <message>
        <source>Binder {number}</source>
        <translation>Classeur {number}</translation>
    </message>
    <message>
        <source>author {number}</source>
        <translation>auteur {number}</translation>
    </message>
    <message>
        <source>{place}: entries of {name}, no. {span}.</source>
        <translation>{place}&#xa0;: entrées de {name}, n° {span}.</translation>
    </message>
    <message>
        <source>Held by {names}: ask there.</source>
        <translation>Détenues par {names}&#xa0;: demandez-y.</translation>
    </message>
    <message>
        <source>Perhaps held by {names}: ask there.</source>
        <translation>Peut-être détenues par {names}&#xa0;: demandez-y.</translation>
    </message>
    <message>
        <source>Nobody else is known to hold it. Look for an older backup.</source>
        <translation>Personne d&apos;autre n&apos;est connu pour les détenir. Cherchez une sauvegarde plus ancienne.</translation>
    </message>
</context>
<context>
    <name>NameReminder</name>
    <message>
        <source>{words}: a name? Save again to keep it as it is.</source>
        <translation>{words} : un nom ? Enregistrez à nouveau pour le garder tel quel.</translation>
    </message>
    <message>
        <source>{words}: a name? “A young person” says enough here.</source>
        <translation>{words} : un nom ? « Un jeune » suffit ici.</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>This page is open</source>
        <translation>Cette page est ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>things on a page</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>Case proposed; it waits for its second reader</source>
        <translation>Dossier proposé&#x202f;; il attend sa deuxième lecture</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Propose the case</source>
        <translation>Proposer le dossier</translation>
    </message>
    <message>
        <source>A case opens when a second person has read this and agrees.</source>
        <translation>Un dossier s&apos;ouvre quand une deuxième personne a lu ceci et l&apos;accepte.</translation>
    </message>
    <message>
        <source>Leave it empty and one is drawn.</source>
        <translation>Laissez vide et un pseudonyme sera tiré.</translation>
    </message>
    <message>
        <source>What milder way was tried?</source>
        <translation>Quelle voie plus douce a été essayée&#x202f;?</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base juridique</translation>
    </message>
    <message>
        <source>Why a file, and why now</source>
        <translation>Pourquoi un dossier, et pourquoi maintenant</translation>
    </message>
    <message>
        <source>Information for the person</source>
        <translation>Information de la personne</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochain réexamen</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Deuxième lecture</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Opened with the recovery code</source>
        <translation>Ouvert avec la clé de récupération</translation>
    </message>
    <message>
        <source>Opened with two shares</source>
        <translation>Ouvert avec deux parts</translation>
    </message>
    <message>
        <source>Opened by the city</source>
        <translation>Ouvert par la ville</translation>
    </message>
    <message>
        <source>Choose a new passphrase now. The sheet goes on opening these notes: put it back into the safe.</source>
        <translation>Choisissez maintenant une nouvelle phrase secrète. La feuille continue d&apos;ouvrir ces notes&#xa0;: remettez-la dans le coffre.</translation>
    </message>
    <message>
        <source>Choose a new passphrase now. The shares go on opening these notes: seal them again.</source>
        <translation>Choisissez maintenant une nouvelle phrase secrète. Les parts continuent d&apos;ouvrir ces notes&#xa0;: refermez-les.</translation>
    </message>
    <message>
        <source>Choose a new passphrase now. With it, the city&apos;s answer opens nothing any more.</source>
        <translation>Choisissez maintenant une nouvelle phrase secrète. Dès lors, la réponse de la ville n&apos;ouvre plus rien.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Définir cette phrase secrète</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>What stood here was erased.</source>
        <translation>Ce qui était ici a été effacé.</translation>
    </message>
    <message>
        <source>This is not what was signed, so it is not shown.</source>
        <translation>Ce n&apos;est pas ce qui a été signé&#xa0;; ce n&apos;est donc pas affiché.</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>More than a year ago</source>
        <translation>Il y a plus d’un an</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Disagrees ({who}): {text}</source>
        <translation>En désaccord ({who}) : {text}</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>What to do with this note</source>
        <translation>Que faire de cette note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{name}, written on {day}</source>
        <translation>{name}, écrit le {day}</translation>
    </message>
    <message>
        <source>No own words: {reason}</source>
        <translation>Pas de mots propres&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation>Autre explication</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Ajouter un commentaire</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>The person disagrees…</source>
        <translation>La personne n’est pas d’accord…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Observed</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>Mon interprétation</translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation>Autre explication</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Day on which it happened</source>
        <translation>Jour où c&apos;est arrivé</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Jour de la prochaine étape</translation>
    </message>
    <message>
        <source>“{word}”: is it needed here? Is it about what somebody did?</source>
        <translation>«&#xa0;{word}&#xa0;»&#xa0;: est-ce nécessaire ici&#x202f;? Est-ce au sujet de ce que quelqu&apos;un a fait&#x202f;?</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Pourquoi cette correction&#x202f;?</translation>
    </message>
    <message>
        <source>The old text stays in the history.</source>
        <translation>L&apos;ancien texte reste dans l&apos;historique.</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>Comment le savez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>How do they know?</source>
        <translation>Comment le savent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation>Qui vous l&apos;a dit&#x202f;?</translation>
    </message>
    <message>
        <source>What was seen or said? Enter begins the next line.</source>
        <translation>Qu&apos;a-t-on vu ou dit&#x202f;? Entrée commence la ligne suivante.</translation>
    </message>
    <message>
        <source>Nothing here is in their own words. Why?</source>
        <translation>Rien ici n&apos;est dans ses propres mots. Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir une raison</translation>
    </message>
    <message>
        <source>How do I understand it?</source>
        <translation>Comment est-ce que je le comprends&#x202f;?</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Qu&apos;est-ce qui pourrait encore l&apos;expliquer&#x202f;?</translation>
    </message>
    <message>
        <source>What was agreed, and who does it?</source>
        <translation>Qu&apos;a-t-on convenu, et qui le fait&#x202f;?</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Qui&#x202f;?</translation>
    </message>
    <message>
        <source>What happened when, and where</source>
        <translation>Ce qui s&apos;est passé, quand et où</translation>
    </message>
    <message>
        <source>What kind of note?</source>
        <translation>Quel type de note&#x202f;?</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the moment of saving</comment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>16:20</source>
        <comment>an example of a time of day</comment>
        <translation>16:20</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où&#x202f;?</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Observed</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>Mon interprétation</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of this case are not on this paper.</source>
        <translation>
            <numerusform>%n note de ce dossier n&apos;est pas sur ce document.</numerusform>
            <numerusform>%n notes de ce dossier ne sont pas sur ce document.</numerusform>
        </translation>
    </message>
    <message>
        <source>No note has been written yet.</source>
        <translation>Aucune note n&apos;a encore été écrite.</translation>
    </message>
    <message>
        <source>Versions of this note differ and nobody has decided between them yet. Ask before you rely on it.</source>
        <translation>Des versions de cette note diffèrent et personne n&apos;a encore choisi. Renseignez-vous avant de vous y fier.</translation>
    </message>
    <message>
        <source>corrected since; the earlier text stays in the history</source>
        <translation>corrigée depuis&#x202f;; l&apos;ancien texte reste dans l&apos;historique</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>de plus d&apos;un an</translation>
    </message>
    <message>
        <source>written on {day}</source>
        <translation>écrit le {day}</translation>
    </message>
    <message>
        <source>No own words: {reason}</source>
        <translation>Pas de mots propres&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>It could also be: {text}</source>
        <translation>Cela pourrait aussi être&#xa0;: {text}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
</context>
<context>
    <name>Objections</name>
    <message>
        <source>Statement of disagreement: {who}, {day}</source>
        <translation>Déclaration de désaccord : {who}, {day}</translation>
    </message>
</context>
<context>
    <name>ObservedPart</name>
    <message>
        <source>&amp;Seen</source>
        <translation>&amp;Vu</translation>
    </message>
    <message>
        <source>&amp;Told to me</source>
        <translation>&amp;Rapporté</translation>
    </message>
    <message>
        <source>&amp;Quoted</source>
        <translation>&amp;Cité</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>offered on {day}</source>
        <translation>proposé le {day}</translation>
    </message>
    <message>
        <source>begun on {day}</source>
        <translation>commencé le {day}</translation>
    </message>
    <message>
        <source>after one month: {answer}</source>
        <translation>après un mois : {answer}</translation>
    </message>
    <message>
        <source>after three months: {answer}</source>
        <translation>après trois mois : {answer}</translation>
    </message>
    <message>
        <source>after six months: {answer}</source>
        <translation>après six mois : {answer}</translation>
    </message>
    <message>
        <source>What was the reply?</source>
        <translation>Quelle a été la réponse ?</translation>
    </message>
    <message>
        <source>It has begun</source>
        <translation>Cela a commencé</translation>
    </message>
    <message>
        <source>Ask again: from {day}</source>
        <translation>Redemander : à partir du {day}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Saved on this laptop, {time}</source>
        <translation>Enregistré sur cet ordinateur, {time}</translation>
    </message>
</context>
<context>
    <name>OfficeBackups</name>
    <message>
        <source>Backups</source>
        <comment>section of the settings</comment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Restored: the backup of {moment} is in place.</source>
        <translation>Restaurée : la sauvegarde du {moment} est en place.</translation>
    </message>
</context>
<context>
    <name>OfficeBin</name>
    <message>
        <source>Bin</source>
        <comment>section of the settings</comment>
        <translation>Corbeille</translation>
    </message>
</context>
<context>
    <name>OfficeCaseSteps</name>
    <message>
        <source>Next steps</source>
        <comment>tab of a case</comment>
        <translation>Prochaines étapes</translation>
    </message>
</context>
<context>
    <name>OfficeKeys</name>
    <message>
        <source>Keys and recovery</source>
        <comment>section of the settings</comment>
        <translation>Clés et récupération</translation>
    </message>
    <message>
        <source>The new passphrase counts from now on.</source>
        <translation>La nouvelle phrase secrète est valable dès maintenant.</translation>
    </message>
    <message>
        <source>The new sheet counts. Destroy the old one: it opens nothing.</source>
        <translation>La nouvelle feuille est valable. Détruisez l&apos;ancienne&#xa0;: elle n&apos;ouvre plus rien.</translation>
    </message>
    <message>
        <source>The three shares count. Bring each to its place.</source>
        <translation>Les trois parts sont valables. Portez chacune à sa place.</translation>
    </message>
    <message>
        <source>The sheet is right. Put it back into its envelope.</source>
        <translation>La feuille est la bonne. Remettez-la dans son enveloppe.</translation>
    </message>
</context>
<context>
    <name>OfficeLibrary</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
</context>
<context>
    <name>OfficePlan</name>
    <message>
        <source>Support plan</source>
        <translation>Plan d’accompagnement</translation>
    </message>
</context>
<context>
    <name>OfficeRequests</name>
    <message>
        <source>Incoming requests</source>
        <comment>page of the rail</comment>
        <translation>Demandes entrantes</translation>
    </message>
</context>
<context>
    <name>OfficeRights</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Journal des accès</translation>
    </message>
</context>
<context>
    <name>OfficeSharing</name>
    <message>
        <source>Referrals</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Consents and sharing</source>
        <translation>Consentements et partage</translation>
    </message>
</context>
<context>
    <name>OfficeStreet</name>
    <message>
        <source>Street contacts</source>
        <translation>Contacts de rue</translation>
    </message>
</context>
<context>
    <name>OfficeToday</name>
    <message>
        <source>Today</source>
        <comment>page of the rail</comment>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Recovery by the city</source>
        <translation>Récupération par la ville</translation>
    </message>
    <message>
        <source>Open with two shares</source>
        <translation>Ouvrir avec deux parts</translation>
    </message>
    <message>
        <source>The city keeps a way into these notes. Using it is recorded for you to see.</source>
        <translation>La ville garde un accès à ces notes. Son usage est consigné, et vous le voyez.</translation>
    </message>
    <message>
        <source>Type two of the three shares, in any order. A new passphrase follows.</source>
        <translation>Tapez deux des trois parts, dans n&apos;importe quel ordre. Une nouvelle phrase secrète suivra.</translation>
    </message>
    <message>
        <source>Make a request file</source>
        <translation>Faire un fichier de demande</translation>
    </message>
    <message>
        <source>Choose the answer file</source>
        <translation>Choisir le fichier de réponse</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>The request is written. Bring it to the city, read the number out to them, and write the one-time code down: without it their answer opens nothing.</source>
        <translation>La demande est écrite. Apportez-la à la ville, lisez-lui le numéro et notez la clé à usage unique&#xa0;: sans elle, la réponse n&apos;ouvre rien.</translation>
    </message>
    <message>
        <source>A request of {day} waits for its answer. A new one makes it void.</source>
        <translation>Une demande du {day} attend sa réponse. Une nouvelle l&apos;annule.</translation>
    </message>
    <message>
        <source>One share</source>
        <translation>Une part</translation>
    </message>
    <message>
        <source>Another share</source>
        <translation>Une autre part</translation>
    </message>
    <message>
        <source>First: ask</source>
        <translation>D&apos;abord&#xa0;: demander</translation>
    </message>
    <message>
        <source>One-time code, to be written down</source>
        <translation>Clé à usage unique, à noter</translation>
    </message>
    <message>
        <source>Number of the request, to be read out</source>
        <translation>Numéro de la demande, à lire à voix haute</translation>
    </message>
    <message>
        <source>Then: the answer</source>
        <translation>Ensuite&#xa0;: la réponse</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Clé à usage unique</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>OwnNote</name>
    <message>
        <source>Change this note</source>
        <translation>Modifier cette note</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Page {page} sur {total}</translation>
    </message>
    <message>
        <source>Prepared for {recipient}</source>
        <translation>Préparé pour {recipient}</translation>
    </message>
    <message>
        <source>Serial {serial}</source>
        <translation>Numéro {serial}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Empreinte {fingerprint}</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>EXERCICE</translation>
    </message>
    <message>
        <source>Invented people in an invented city. This is not a real paper.</source>
        <translation>Personnes inventées dans une ville inventée. Ce n&apos;est pas un vrai document.</translation>
    </message>
</context>
<context>
    <name>PaletteActions</name>
    <message>
        <source>What was found above may be it already.</source>
        <translation>Ce qui est trouvé plus haut l&apos;est peut-être déjà.</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Saisie rapide</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New mediation</source>
        <translation>Nouvelle médiation</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>New message for the library</source>
        <translation>Nouveau message pour la bibliothèque</translation>
    </message>
    <message>
        <source>New partner service</source>
        <translation>Nouveau service partenaire</translation>
    </message>
    <message>
        <source>New note in {name}</source>
        <comment>the pseudonym of somebody who was found</comment>
        <translation>Nouvelle note dans {name}</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Export a file for a colleague</source>
        <translation>Exporter un fichier pour un collègue</translation>
    </message>
    <message>
        <source>Import a file that was brought</source>
        <translation>Importer un fichier apporté</translation>
    </message>
    <message>
        <source>Is this laptop safe to hand in?</source>
        <translation>Peut-on rendre cet ordinateur ?</translation>
    </message>
    <message>
        <source>Settings: {section}</source>
        <translation>Réglages : {section}</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>We keep no copy. A line in the case says what left, for whom and why.</source>
        <translation>Nous ne gardons pas de copie. Une ligne du dossier dit ce qui est sorti, pour qui et pourquoi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Paper {serial} saved; the case says that it left</source>
        <translation>Document {serial} enregistré&#x202f;; le dossier note qu&apos;il est sorti</translation>
    </message>
</context>
<context>
    <name>PaperFields</name>
    <message>
        <source>What is it for?</source>
        <translation>À quoi sert-il&#x202f;?</translation>
    </message>
    <message>
        <source>Choose why it leaves</source>
        <translation>Choisissez pourquoi il sort</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Pour qui&#x202f;?</translation>
    </message>
    <message>
        <source>A service or a person in it</source>
        <translation>Un service ou une personne de ce service</translation>
    </message>
    <message>
        <source>Why do they need it?</source>
        <translation>Pourquoi en ont-ils besoin&#x202f;?</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>En une phrase</translation>
    </message>
    <message>
        <source>On which ground?</source>
        <translation>Sur quelle base&#x202f;?</translation>
    </message>
    <message>
        <source>Who has agreed to it?</source>
        <translation>Qui l&apos;a accepté&#x202f;?</translation>
    </message>
    <message>
        <source>Here a second person decides with you.</source>
        <translation>Ici, une deuxième personne décide avec vous.</translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation>Choisir un ou une collègue</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>What goes on it</source>
        <translation>Ce qui y figure</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Préoccupations</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Médiations</translation>
    </message>
    <message>
        <source>The last ten notes</source>
        <translation>Les dix dernières notes</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Case summary as PDF</source>
        <translation>Résumé du dossier en PDF</translation>
    </message>
    <message>
        <source>Agreement as PDF</source>
        <translation>Accord en PDF</translation>
    </message>
    <message>
        <source>Never on it: names and addresses, the safe way to make contact, the form of violence, sealed notes, drafts.</source>
        <translation>N&apos;y figurent jamais&#xa0;: noms et adresses, le moyen sûr de prendre contact, la forme de violence, les notes scellées, les brouillons.</translation>
    </message>
    <message>
        <source>On it: the points, who, until when, and lines to sign. Nothing else.</source>
        <translation>Y figurent&#xa0;: les points, qui, jusqu&apos;à quand, et des lignes pour signer. Rien d&apos;autre.</translation>
    </message>
    <message>
        <source>Left out this time: {parts}.</source>
        <translation>Laissé de côté cette fois&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Le document se prépare…</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <comment>passphrase</comment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>passphrase</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>La touche Verr. Maj semble active.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>I want one of my own</source>
        <translation>J&apos;en veux une à moi</translation>
    </message>
    <message>
        <source>Give me words instead</source>
        <translation>Donnez-moi plutôt des mots</translation>
    </message>
</context>
<context>
    <name>PersonBody</name>
    <message>
        <source>Lift it…</source>
        <translation>Lever…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Nouvelle demande…</translation>
    </message>
    <message>
        <source>Write it down…</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>Keep or erase…</source>
        <translation>Garder ou effacer…</translation>
    </message>
    <message>
        <source>Restrict…</source>
        <translation>Limiter…</translation>
    </message>
    <message>
        <source>Shown for one minute</source>
        <translation>Affiché pendant une minute</translation>
    </message>
    <message>
        <source>Kept, and hidden again</source>
        <translation>Conservé, et de nouveau masqué</translation>
    </message>
    <message>
        <source>Information kept</source>
        <translation>Information notée</translation>
    </message>
    <message>
        <source>Agreed that the information waits</source>
        <translation>Accord donné : l’information attend</translation>
    </message>
    <message>
        <source>The case is restricted</source>
        <translation>Le dossier est limité</translation>
    </message>
    <message>
        <source>The restriction is lifted</source>
        <translation>La limitation est levée</translation>
    </message>
    <message>
        <source>Request kept; its month begins</source>
        <translation>Demande notée ; le délai d’un mois commence</translation>
    </message>
    <message>
        <source>The request went on</source>
        <translation>La demande avance</translation>
    </message>
    <message>
        <source>Two more months</source>
        <translation>Deux mois de plus</translation>
    </message>
    <message>
        <source>Proposed; a second person decides</source>
        <translation>Proposé ; une deuxième personne décide</translation>
    </message>
    <message>
        <source>Statement of disagreement kept</source>
        <translation>Déclaration de désaccord notée</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nécessaire</translation>
    </message>
    <message>
        <source>Holder of parental responsibility</source>
        <translation>Titulaire de l’autorité parentale</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>Comment les joindre</translation>
    </message>
    <message>
        <source>Nobody named, because</source>
        <translation>Personne n’est nommé, car</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Ways to reach the person</source>
        <translation>Comment joindre la personne</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Change who it is</source>
        <translation>Modifier qui c’est</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hidden. It is shown with a reason, for one minute.</source>
        <translation>Masqué. Affiché avec un motif, pendant une minute.</translation>
    </message>
    <message>
        <source>Nothing is kept about who it is. Often nothing has to be.</source>
        <translation>Rien n’est conservé sur qui c’est. Souvent, ce n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Pas encore informée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Ground for waiting</source>
        <translation>Motif de l’attente</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Accord de</translation>
    </message>
    <message>
        <source>Waits for the supervisor to agree.</source>
        <translation>Attend l’accord du responsable d’équipe.</translation>
    </message>
    <message>
        <source>Agree that it waits</source>
        <translation>Accepter l’attente</translation>
    </message>
    <message>
        <source>No request was made.</source>
        <translation>Aucune demande n’a été faite.</translation>
    </message>
    <message>
        <source>Nothing was said against what is written here.</source>
        <translation>Rien n’a été dit contre ce qui est écrit ici.</translation>
    </message>
    <message>
        <source>To be decided on</source>
        <translation>À décider le</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The day is set when the case is opened.</source>
        <translation>Le jour est fixé à l’ouverture du dossier.</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Levée le</translation>
    </message>
    <message>
        <source>Not restricted.</source>
        <translation>Non limité.</translation>
    </message>
    <message>
        <source>Since {day}: nothing is changed until the lead worker lifts it.</source>
        <translation>Depuis le {day} : rien n’est modifié tant que le référent ne la lève pas.</translation>
    </message>
    <message>
        <source>This case is restricted</source>
        <translation>Ce dossier est limité</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Qui c’est</translation>
    </message>
    <message>
        <source>Information for the person</source>
        <translation>Information de la personne</translation>
    </message>
    <message>
        <source>What the person asks for</source>
        <translation>Ce que la personne demande</translation>
    </message>
    <message>
        <source>What the person says against it</source>
        <translation>Ce que la personne y oppose</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translation>Conserver et effacer</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Limitation</translation>
    </message>
</context>
<context>
    <name>PersonForms</name>
    <message>
        <source>To reach the person</source>
        <translation>Pour joindre la personne</translation>
    </message>
    <message>
        <source>To write a letter or a form with them</source>
        <translation>Pour une lettre ou un formulaire avec elle</translation>
    </message>
    <message>
        <source>To bring an interpreter</source>
        <translation>Pour faire venir un interprète</translation>
    </message>
    <message>
        <source>Danger to somebody</source>
        <translation>Danger pour quelqu’un</translation>
    </message>
    <message>
        <source>What is it needed for?</source>
        <translation>Pour quoi faire ?</translation>
    </message>
    <message>
        <source>Or in other words</source>
        <translation>Ou en d’autres mots</translation>
    </message>
    <message>
        <source>It is shown for one minute. That it was looked at, by whom and why, stands in the access log.</source>
        <translation>C’est affiché pendant une minute. Qui a regardé, et pourquoi, figure dans le journal des accès.</translation>
    </message>
    <message>
        <source>Show who it is</source>
        <translation>Afficher qui c’est</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>The year alone, such as 2008.</source>
        <translation>L’année seule, par exemple 2008.</translation>
    </message>
    <message>
        <source>Ways to reach the person</source>
        <translation>Comment joindre la personne</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation>Un interprète est nécessaire</translation>
    </message>
    <message>
        <source>Holder of parental responsibility</source>
        <translation>Titulaire de l’autorité parentale</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>Comment les joindre</translation>
    </message>
    <message>
        <source>If nobody is named: why not</source>
        <translation>Si personne n’est nommé : pourquoi</translation>
    </message>
    <message>
        <source>Only what is needed. It stands apart from the case, in no search and on no list, and is not kept as a draft.</source>
        <translation>Seulement le nécessaire. C’est à part du dossier, dans aucune recherche ni liste, et n’est pas gardé comme brouillon.</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Qui c’est</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Was the person told?</source>
        <translation>La personne a-t-elle été informée ?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Read out together</source>
        <translation>Lu ensemble</translation>
    </message>
    <message>
        <source>Ground for waiting</source>
        <translation>Motif de l’attente</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>The supervisor has to agree.</source>
        <translation>Le responsable d’équipe doit donner son accord.</translation>
    </message>
    <message>
        <source>Information for the person</source>
        <translation>Information de la personne</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The lead worker and the data protection officer go on reading it. Nothing in it is changed until the lead worker lifts it.</source>
        <translation>Le référent et le délégué à la protection des données continuent à le lire. Rien n’y est modifié tant que le référent ne lève pas la limitation.</translation>
    </message>
    <message>
        <source>Restrict this case</source>
        <translation>Limiter ce dossier</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Limiter</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Lever la limitation</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>What the person asks for</source>
        <translation>Ce que la personne demande</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>The answer is due within a month.</source>
        <translation>La réponse est due dans un délai d’un mois.</translation>
    </message>
    <message>
        <source>A request of the person</source>
        <translation>Une demande de la personne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The person is told within the first month.</source>
        <translation>La personne en est informée dans le premier mois.</translation>
    </message>
    <message>
        <source>Two more months to answer</source>
        <translation>Deux mois de plus pour répondre</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>How the identity was checked</source>
        <translation>Comment l’identité a été vérifiée</translation>
    </message>
    <message>
        <source>Is it the person?</source>
        <translation>Est-ce bien la personne ?</translation>
    </message>
    <message>
        <source>Everything about this person in this vault is looked through. Sealed notes stay closed. The search stands in the access log.</source>
        <translation>Tout ce qui concerne cette personne dans ce coffre est parcouru. Les notes scellées restent fermées. La recherche figure dans le journal des accès.</translation>
    </message>
    <message>
        <source>Search everything that is kept</source>
        <translation>Chercher dans tout ce qui est conservé</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Mask in the answer</source>
        <translation>Masquer dans la réponse</translation>
    </message>
    <message>
        <source>These passages are about others. What is ticked is masked.</source>
        <translation>Ces passages concernent autrui. Ce qui est coché est masqué.</translation>
    </message>
    <message>
        <source>No passage about others was found.</source>
        <translation>Aucun passage sur autrui n’a été trouvé.</translation>
    </message>
    <message>
        <source>Read through what was found</source>
        <translation>Relire ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Needed where not everything is granted.</source>
        <translation>Nécessaire si tout n’est pas accordé.</translation>
    </message>
    <message>
        <source>Decide about the request</source>
        <translation>Décider de la demande</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>The person knows where to complain</source>
        <translation>La personne sait où se plaindre</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>What shall become of it</source>
        <translation>Que doit-il en advenir</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conserver jusqu’au</translation>
    </message>
    <message>
        <source>A second person has to agree; it travels with the next file. What is erased is gone for good, wherever the file comes.</source>
        <translation>Une deuxième personne doit donner son accord ; cela part avec le prochain fichier. Ce qui est effacé l’est pour toujours, partout où le fichier arrive.</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Garder ou effacer</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>Avec les mots de la personne</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>It stands beside what it is about, here and on paper.</source>
        <translation>Elle figure à côté de ce qu’elle concerne, ici et sur papier.</translation>
    </message>
    <message>
        <source>Statement of disagreement</source>
        <translation>Déclaration de désaccord</translation>
    </message>
</context>
<context>
    <name>PlanBody</name>
    <message>
        <source>Begin the plan</source>
        <translation>Commencer le plan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>Offer something</source>
        <translation>Proposer quelque chose</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Before support is under way</source>
        <translation>Avant que l’accompagnement soit en cours</translation>
    </message>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Il manque encore : {things}.</translation>
    </message>
    <message>
        <source>Agreed with the person</source>
        <translation>Convenu avec la personne</translation>
    </message>
    <message>
        <source>Look at the plan again on</source>
        <translation>Revoir le plan le</translation>
    </message>
    <message>
        <source>Strengths it builds on</source>
        <translation>Ressources sur lesquelles il s’appuie</translation>
    </message>
    <message>
        <source>Concerns it takes up</source>
        <translation>Préoccupations auxquelles il répond</translation>
    </message>
    <message>
        <source>Where support is wanted</source>
        <translation>Où un appui est souhaité</translation>
    </message>
    <message>
        <source>Services involved</source>
        <translation>Services associés</translation>
    </message>
    <message>
        <source>What keeps everybody safe</source>
        <translation>Ce qui protège chacun</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Rien de noté pour l’instant.</translation>
    </message>
    <message>
        <source>What does this person want?</source>
        <translation>Que souhaite cette personne ?</translation>
    </message>
    <message>
        <source>Nothing was offered yet.</source>
        <translation>Rien n’a encore été proposé.</translation>
    </message>
    <message>
        <source>Three open questions to the team</source>
        <translation>Trois questions ouvertes à l’équipe</translation>
    </message>
    <message>
        <source>Write answers</source>
        <translation>Écrire des réponses</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>Plan enregistré</translation>
    </message>
    <message>
        <source>Conversation map kept</source>
        <translation>Carte de conversation enregistrée</translation>
    </message>
    <message>
        <source>Answers kept</source>
        <translation>Réponses enregistrées</translation>
    </message>
    <message>
        <source>Goal kept</source>
        <translation>Objectif enregistré</translation>
    </message>
    <message>
        <source>Goal let go</source>
        <translation>Objectif abandonné</translation>
    </message>
    <message>
        <source>Offer kept</source>
        <translation>Proposition enregistrée</translation>
    </message>
    <message>
        <source>Reply kept</source>
        <translation>Réponse enregistrée</translation>
    </message>
    <message>
        <source>Beginning kept</source>
        <translation>Début enregistré</translation>
    </message>
    <message>
        <source>Answer kept</source>
        <translation>Réponse enregistrée</translation>
    </message>
    <message>
        <source>Goal under way</source>
        <translation>Objectif en cours</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Objectif atteint</translation>
    </message>
    <message>
        <source>Goal partly reached</source>
        <translation>Objectif atteint en partie</translation>
    </message>
    <message>
        <source>Goal open again</source>
        <translation>Objectif rouvert</translation>
    </message>
    <message>
        <source>Goal as it was before</source>
        <translation>Objectif comme avant</translation>
    </message>
    <message>
        <source>First step done</source>
        <translation>Premier pas fait</translation>
    </message>
    <message>
        <source>First step open again</source>
        <translation>Premier pas de nouveau à faire</translation>
    </message>
    <message>
        <source>Two versions of the plan</source>
        <translation>Deux versions du plan</translation>
    </message>
    <message>
        <source>Both are kept; nothing is lost.</source>
        <translation>Les deux sont conservées ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Pas encore de plan</translation>
    </message>
    <message>
        <source>A plan begins with a strength, and a goal in the person’s own words.</source>
        <translation>Un plan commence par une ressource et un objectif dans les mots de la personne.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>Goals, in the person’s own words</source>
        <translation>Objectifs, dans les mots de la personne</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Ce qui a été proposé</translation>
    </message>
    <message>
        <source>Conversation map</source>
        <translation>Carte de conversation</translation>
    </message>
</context>
<context>
    <name>PlanForms</name>
    <message>
        <source>Agreed with the person</source>
        <translation>Convenu avec la personne</translation>
    </message>
    <message>
        <source>Day of the talk about it</source>
        <translation>Jour de l’entretien à ce sujet</translation>
    </message>
    <message>
        <source>Strengths it builds on</source>
        <translation>Ressources sur lesquelles il s’appuie</translation>
    </message>
    <message>
        <source>Where support is wanted</source>
        <translation>Où un appui est souhaité</translation>
    </message>
    <message>
        <source>Concerns it takes up</source>
        <translation>Préoccupations auxquelles il répond</translation>
    </message>
    <message>
        <source>What keeps everybody safe</source>
        <translation>Ce qui protège chacun</translation>
    </message>
    <message>
        <source>Services involved</source>
        <translation>Services associés</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Un par ligne.</translation>
    </message>
    <message>
        <source>Look at the plan again on</source>
        <translation>Revoir le plan le</translation>
    </message>
    <message>
        <source>Made with the person wherever possible. What is not known stays empty.</source>
        <translation>Fait avec la personne chaque fois que possible. Ce qu’on ne sait pas reste vide.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>None is noted in this case yet.</source>
        <translation>Rien n’est encore noté dans ce dossier.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>The goal, in the person’s own words</source>
        <translation>L’objectif, dans les mots de la personne</translation>
    </message>
    <message>
        <source>I want…</source>
        <translation>Je veux…</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Domaine de vie</translation>
    </message>
    <message>
        <source>First small step</source>
        <translation>Premier petit pas</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui le fait</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>How we will notice</source>
        <translation>À quoi on le remarquera</translation>
    </message>
    <message>
        <source>How near is it? In their words</source>
        <translation>Où en est-on ? Dans ses mots</translation>
    </message>
    <message>
        <source>A sentence, never a figure.</source>
        <translation>Une phrase, jamais un chiffre.</translation>
    </message>
    <message>
        <source>Change the goal</source>
        <translation>Modifier l’objectif</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>Keep the goal</source>
        <translation>Enregistrer l’objectif</translation>
    </message>
    <message>
        <source>Why it is let go</source>
        <translation>La raison de l’abandon</translation>
    </message>
    <message>
        <source>Let the goal go</source>
        <translation>Abandonner l’objectif</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Ce qui a été proposé</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>None of the directory</source>
        <translation>Aucun de l’annuaire</translation>
    </message>
    <message>
        <source>Service of the directory</source>
        <translation>Service de l’annuaire</translation>
    </message>
    <message>
        <source>Change what was offered</source>
        <translation>Modifier la proposition</translation>
    </message>
    <message>
        <source>Offer something</source>
        <translation>Proposer quelque chose</translation>
    </message>
    <message>
        <source>Keep the offer</source>
        <translation>Enregistrer la proposition</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What was the reply?</source>
        <translation>Quelle a été la réponse ?</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>It has begun</source>
        <translation>Cela a commencé</translation>
    </message>
    <message>
        <source>Does it still go on?</source>
        <translation>Est-ce que cela continue ?</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Ce que nous savons</translation>
    </message>
    <message>
        <source>How we know it</source>
        <translation>Comment nous le savons</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Ce que nous ne savons pas</translation>
    </message>
    <message>
        <source>What else could explain it</source>
        <translation>Ce qui pourrait aussi l’expliquer</translation>
    </message>
    <message>
        <source>In the person’s own words.</source>
        <translation>Dans les mots de la personne.</translation>
    </message>
    <message>
        <source>Discrimination that was suffered belongs here too.</source>
        <translation>Les discriminations subies ont aussi leur place ici.</translation>
    </message>
    <message>
        <source>Only what somebody did. Dress, prayer, beard, food, opinion and protest are no concerns.</source>
        <translation>Seulement ce que quelqu’un a fait. Habit, prière, barbe, nourriture, opinion et protestation ne sont pas des préoccupations.</translation>
    </message>
    <message>
        <source>Nothing known is an answer too.</source>
        <translation>Ne rien savoir est aussi une réponse.</translation>
    </message>
    <message>
        <source>Three open questions to the team</source>
        <translation>Trois questions ouvertes à l’équipe</translation>
    </message>
</context>
<context>
    <name>PlanTimes</name>
    <message>
        <source>Texts that changed</source>
        <translation>Textes qui ont changé</translation>
    </message>
    <message>
        <source>The map has not changed since</source>
        <translation>La carte n’a pas changé depuis</translation>
    </message>
    <message>
        <source>What we do not know: {text}</source>
        <translation>Ce que nous ne savons pas : {text}</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(laissé vide)</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compare today with</source>
        <translation>Comparer aujourd’hui avec</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>PRACTICE. People, places and notes here are invented.</source>
        <translation>EXERCICE. Les personnes, lieux et notes d&apos;ici sont inventés.</translation>
    </message>
</context>
<context>
    <name>PreparingPage</name>
    <message>
        <source>Preparing {city}</source>
        <translation>Préparation de {city}</translation>
    </message>
    <message>
        <source>Setting up practice</source>
        <translation>Installation de l&apos;exercice</translation>
    </message>
    <message>
        <source>Liaise</source>
        <translation>Liaise</translation>
    </message>
    <message>
        <source>Invented people, invented notes. It takes a few seconds, the first time only.</source>
        <translation>Personnes inventées, notes inventées. Quelques secondes, la première fois seulement.</translation>
    </message>
</context>
<context>
    <name>PresentStep</name>
    <message>
        <source>Change passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nouvelle feuille de récupération</translation>
    </message>
    <message>
        <source>Make three shares</source>
        <translation>Faire trois parts</translation>
    </message>
    <message>
        <source>Change keys completely</source>
        <translation>Changer entièrement les clés</translation>
    </message>
    <message>
        <source>You choose a new one next. Your recovery sheet stays valid.</source>
        <translation>Vous en choisissez ensuite une nouvelle. Votre feuille de récupération reste valable.</translation>
    </message>
    <message>
        <source>You get a new sheet next. Once it counts, the old one is void.</source>
        <translation>Vous recevez ensuite une nouvelle feuille. Dès qu&apos;elle est valable, l&apos;ancienne ne l&apos;est plus.</translation>
    </message>
    <message>
        <source>Three shares are shown next, one after the other. Shares made before are void.</source>
        <translation>Trois parts s&apos;affichent ensuite, l&apos;une après l&apos;autre. Les parts faites avant ne valent plus.</translation>
    </message>
    <message>
        <source>You choose a new passphrase and get a new sheet. Then the notes are written anew, which takes a while, and the app locks. The old passphrase, the old sheet and all shares are void. A copy of these notes that somebody took before can still be opened with the old passphrase: nothing helps against that.</source>
        <translation>Vous choisissez une nouvelle phrase secrète et recevez une nouvelle feuille. Ensuite les notes sont réécrites, ce qui prend un moment, et l&apos;application se verrouille. L&apos;ancienne phrase, l&apos;ancienne feuille et toutes les parts ne valent plus. Une copie de ces notes prise avant par quelqu&apos;un s&apos;ouvre toujours avec l&apos;ancienne phrase&#xa0;: rien n&apos;y peut.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Ce n&apos;est pas la phrase secrète.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>Contact kept, {place}, {time}</source>
        <translation>Contact enregistré, {place}, {time}</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>Gardé comme brouillon</translation>
    </message>
    <message>
        <source>Kept as a draft: the place is missing</source>
        <translation>Gardé comme brouillon : le lieu manque</translation>
    </message>
    <message>
        <source>Kept as a draft: how many is missing</source>
        <translation>Gardé comme brouillon : le nombre manque</translation>
    </message>
    <message>
        <source>Kept as a draft: place and how many are missing</source>
        <translation>Gardé comme brouillon : le lieu et le nombre manquent</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Saisie rapide</translation>
    </message>
    <message>
        <source>Danger</source>
        <comment>whom to ring and who decides</comment>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Close and keep a draft</source>
        <translation>Fermer et garder un brouillon</translation>
    </message>
    <message>
        <source>No names needed. A street contact does not open a case.</source>
        <translation>Aucun nom nécessaire. Un contact de rue n’ouvre pas de dossier.</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Enregistrer et en ajouter un</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Saisie rapide</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>After {minutes} min without a key or a touch. You can change that.</source>
        <translation>Après {minutes} min sans touche ni geste. Vous pouvez le changer.</translation>
    </message>
    <message>
        <source>{keys} locks at once</source>
        <translation>{keys} verrouille aussitôt</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>This file brings nothing that is not here already.</source>
        <translation>Ce fichier n&apos;apporte rien qui ne soit déjà ici.</translation>
    </message>
    <message>
        <source>Same in both</source>
        <translation>Identique dans les deux</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>Écrit par {name}</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Auteur inconnu</translation>
    </message>
    <message>
        <source>changed {day}, {time}</source>
        <translation>modifié le {day}, {time}</translation>
    </message>
    <message>
        <source>Both versions stay in the history, with names and times.</source>
        <translation>Les deux versions restent dans l&apos;historique, avec noms et heures.</translation>
    </message>
    <message numerus="yes">
        <source>Bring this in, with %n more that belong to it</source>
        <translation>
            <numerusform>Reprendre ceci, avec %n autre qui en fait partie</numerusform>
            <numerusform>Reprendre ceci, avec %n autres qui en font partie</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring this in</source>
        <translation>Reprendre ceci</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>file of a note</source>
        <translation>fichier d’une note</translation>
    </message>
    <message>
        <source>who can read it</source>
        <translation>qui peut le lire</translation>
    </message>
    <message>
        <source>entry of the bin</source>
        <translation>entrée de la corbeille</translation>
    </message>
    <message>
        <source>case</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>common ground</source>
        <translation>terrain d&apos;entente</translation>
    </message>
    <message>
        <source>paper that left</source>
        <translation>document sorti</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>point de suivi</translation>
    </message>
    <message>
        <source>mediation</source>
        <translation>médiation</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>party</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>words of a party</source>
        <translation>mots d&apos;une partie</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>point of the agreement</source>
        <translation>point de l&apos;accord</translation>
    </message>
    <message>
        <source>sealed note</source>
        <translation>note scellée</translation>
    </message>
    <message>
        <source>session</source>
        <translation>séance</translation>
    </message>
    <message>
        <source>strength or concern</source>
        <translation>ressource ou préoccupation</translation>
    </message>
    <message>
        <source>talk with one side</source>
        <translation>entretien avec une partie</translation>
    </message>
    <message>
        <source>tick at a step</source>
        <translation>coche d&apos;une étape</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Convenu le</translation>
    </message>
    <message>
        <source>Form of the agreement</source>
        <translation>Forme de l&apos;accord</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Asked us not to take notes</source>
        <translation>A demandé de ne pas prendre de notes</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Qui peut le lire</translation>
    </message>
    <message>
        <source>Gender-based violence</source>
        <translation>Violence liée au genre</translation>
    </message>
    <message>
        <source>A language in common</source>
        <translation>Une langue commune</translation>
    </message>
    <message>
        <source>An offence under way</source>
        <translation>Une infraction en cours d&apos;enquête</translation>
    </message>
    <message>
        <source>A great gap in power</source>
        <translation>Un grand écart de pouvoir</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violence</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s&apos;agit</translation>
    </message>
    <message>
        <source>How it agreed</source>
        <translation>Comment elle a accepté</translation>
    </message>
    <message>
        <source>Agreed to take part on</source>
        <translation>A accepté de prendre part le</translation>
    </message>
    <message>
        <source>look or paper, logged</source>
        <translation>consultation enregistrée</translation>
    </message>
    <message>
        <source>case conference</source>
        <translation>concertation de cas</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentement</translation>
    </message>
    <message>
        <source>street contact</source>
        <translation>contact de rue</translation>
    </message>
    <message>
        <source>statement of disagreement</source>
        <translation>déclaration de désaccord</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>remark with a day</source>
        <translation>remarque avec échéance</translation>
    </message>
    <message>
        <source>name and ways to be reached</source>
        <translation>nom et moyens de contact</translation>
    </message>
    <message>
        <source>information given</source>
        <translation>information donnée</translation>
    </message>
    <message>
        <source>use of the keys</source>
        <translation>usage des clés</translation>
    </message>
    <message>
        <source>prevention message</source>
        <translation>message de prévention</translation>
    </message>
    <message>
        <source>opportunity offered</source>
        <translation>possibilité proposée</translation>
    </message>
    <message>
        <source>partner service</source>
        <translation>service partenaire</translation>
    </message>
    <message>
        <source>pilot</source>
        <translation>projet pilote</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>practice sheet</source>
        <translation>fiche pratique</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>orientation vers un service</translation>
    </message>
    <message>
        <source>request</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>decision to keep or erase</source>
        <translation>décision de conservation</translation>
    </message>
    <message>
        <source>review</source>
        <translation>réexamen</translation>
    </message>
    <message>
        <source>request about rights</source>
        <translation>demande relative aux droits</translation>
    </message>
    <message>
        <source>outreach round</source>
        <translation>tournée de rue</translation>
    </message>
    <message>
        <source>safety event</source>
        <translation>événement de sécurité</translation>
    </message>
    <message>
        <source>support plan</source>
        <translation>plan d&apos;accompagnement</translation>
    </message>
    <message>
        <source>training</source>
        <translation>formation</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>À propos de qui</translation>
    </message>
    <message>
        <source>Receipt confirmed on</source>
        <translation>Réception confirmée le</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What was done there</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Âges</translation>
    </message>
    <message>
        <source>Agreed with the person</source>
        <translation>Convenu avec la personne</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Told how to complain</source>
        <translation>Voies de recours indiquées</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approuvé le</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Domaine de vie</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Atmosphère</translation>
    </message>
    <message>
        <source>We attend</source>
        <translation>Nous participons</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>Pourquoi, ou pourquoi pas</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Moment de la journée</translation>
    </message>
    <message>
        <source>The legal basis is right</source>
        <translation>La base juridique est juste</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qui en est né</translation>
    </message>
    <message>
        <source>Who began it</source>
        <translation>Qui l&apos;a commencé</translation>
    </message>
    <message>
        <source>What else could explain it</source>
        <translation>Ce qui pourrait l&apos;expliquer autrement</translation>
    </message>
    <message>
        <source>What worries us, in behaviour: how we know</source>
        <translation>Ce qui nous inquiète, dans le comportement : comment nous le savons</translation>
    </message>
    <message>
        <source>What worries us, in behaviour: what we know</source>
        <translation>Ce qui nous inquiète, dans le comportement : ce que nous savons</translation>
    </message>
    <message>
        <source>What worries us, in behaviour: what we do not know</source>
        <translation>Ce qui nous inquiète, dans le comportement : ce que nous ne savons pas</translation>
    </message>
    <message>
        <source>A better path</source>
        <translation>Un meilleur chemin</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>What it brings home</source>
        <translation>Ce que l&apos;on en retient</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Ligne budgétaire</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Who was called</source>
        <translation>Qui a été appelé</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Qui a appelé</translation>
    </message>
    <message>
        <source>How to call back</source>
        <translation>Comment rappeler</translation>
    </message>
    <message>
        <source>What can go</source>
        <translation>Ce qui peut être effacé</translation>
    </message>
    <message>
        <source>How far they understood</source>
        <translation>Compréhension</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Comment c&apos;est arrivé</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Hidden data was taken out</source>
        <translation>Données cachées retirées</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Motif de la clôture</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clôturé le</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Préoccupations</translation>
    </message>
    <message>
        <source>Who may know of it</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>What it contains</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Weather and context</source>
        <translation>Météo et contexte</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Convoquée par</translation>
    </message>
    <message>
        <source>Immediate danger</source>
        <translation>Danger immédiat</translation>
    </message>
    <message>
        <source>Talked through on</source>
        <translation>Débriefing le</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>To be erased on</source>
        <translation>À effacer le</translation>
    </message>
    <message>
        <source>What was passed on</source>
        <translation>Ce qui a été transmis</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Why it was dropped</source>
        <translation>Pourquoi abandonné</translation>
    </message>
    <message>
        <source>What was done after the withdrawal</source>
        <translation>Suites du retrait</translation>
    </message>
    <message>
        <source>Can be reached in an emergency</source>
        <translation>Joignable en urgence</translation>
    </message>
    <message>
        <source>Emergency called by</source>
        <translation>Urgence déclenchée par</translation>
    </message>
    <message>
        <source>Emergency on</source>
        <translation>Urgence le</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Terminé à</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Why it ended so</source>
        <translation>Motif de l&apos;issue</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Terminée par</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminée le</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Prolongé</translation>
    </message>
    <message>
        <source>Why it was extended</source>
        <translation>Motif de la prolongation</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Ce qui n&apos;a pas marché</translation>
    </message>
    <message>
        <source>Feedback on</source>
        <translation>Retour le</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>Premier rendez-vous</translation>
    </message>
    <message>
        <source>First read on</source>
        <translation>Première lecture le</translation>
    </message>
    <message>
        <source>First reader</source>
        <translation>Premier lecteur</translation>
    </message>
    <message>
        <source>First small step</source>
        <translation>Premier petit pas</translation>
    </message>
    <message>
        <source>View of the first reader</source>
        <translation>Avis du premier lecteur</translation>
    </message>
    <message>
        <source>Genders</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>Ce qui va bien</translation>
    </message>
    <message>
        <source>Known group</source>
        <translation>Groupe connu</translation>
    </message>
    <message>
        <source>Holder of parental responsibility</source>
        <translation>Titulaire de l&apos;autorité parentale</translation>
    </message>
    <message>
        <source>How to reach the holder of parental responsibility</source>
        <translation>Comment joindre le titulaire de l&apos;autorité parentale</translation>
    </message>
    <message>
        <source>Who was visited</source>
        <translation>Qui a été visité</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>How to refer</source>
        <translation>Comment orienter</translation>
    </message>
    <message>
        <source>Hurts, conflicts and injustices</source>
        <translation>Blessures, conflits et injustices</translation>
    </message>
    <message>
        <source>How the identity was checked</source>
        <translation>Comment l&apos;identité a été vérifiée</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>Si rien n&apos;est fait</translation>
    </message>
    <message>
        <source>Who is in danger</source>
        <translation>Qui est en danger</translation>
    </message>
    <message>
        <source>What should show it</source>
        <translation>Ce qui le montrera</translation>
    </message>
    <message>
        <source>Tell the person on</source>
        <translation>Informer la personne le</translation>
    </message>
    <message>
        <source>The person knows</source>
        <translation>La personne le sait</translation>
    </message>
    <message>
        <source>Person told on</source>
        <translation>Personne informée le</translation>
    </message>
    <message>
        <source>Why the person does not know</source>
        <translation>Pourquoi la personne ne le sait pas</translation>
    </message>
    <message>
        <source>Legal ground of the meeting</source>
        <translation>Base légale de la réunion</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Date de cette base</translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation>Interprète nécessaire</translation>
    </message>
    <message>
        <source>The invitation says who, what and why</source>
        <translation>L&apos;invitation dit qui, quoi et pourquoi</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conserver jusqu&apos;au</translation>
    </message>
    <message>
        <source>Still there after a month</source>
        <translation>Toujours là après un mois</translation>
    </message>
    <message>
        <source>Still there after three months</source>
        <translation>Toujours là après trois mois</translation>
    </message>
    <message>
        <source>Still there after six months</source>
        <translation>Toujours là après six mois</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Ce qui a été appris</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Ce qui a été omis</translation>
    </message>
    <message>
        <source>Legal ground for exchange</source>
        <translation>Base légale de l&apos;échange</translation>
    </message>
    <message>
        <source>First look back</source>
        <translation>Premier retour</translation>
    </message>
    <message>
        <source>Second look back</source>
        <translation>Deuxième retour</translation>
    </message>
    <message>
        <source>Closing proposed by</source>
        <translation>Clôture proposée par</translation>
    </message>
    <message>
        <source>Looked at before closing</source>
        <translation>Vérifié avant la clôture</translation>
    </message>
    <message>
        <source>What came out when it was talked through</source>
        <translation>Ce qui est ressorti du débriefing</translation>
    </message>
    <message>
        <source>Why it was declined</source>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Donné par</translation>
    </message>
    <message>
        <source>People and places that hold: how we know</source>
        <translation>Personnes et lieux qui tiennent : comment nous le savons</translation>
    </message>
    <message>
        <source>People and places that hold: what we know</source>
        <translation>Personnes et lieux qui tiennent : ce que nous savons</translation>
    </message>
    <message>
        <source>People and places that hold: what we do not know</source>
        <translation>Personnes et lieux qui tiennent : ce que nous ne savons pas</translation>
    </message>
    <message>
        <source>Hurts and injustices: how we know</source>
        <translation>Blessures et injustices : comment nous le savons</translation>
    </message>
    <message>
        <source>Hurts and injustices: what we know</source>
        <translation>Blessures et injustices : ce que nous savons</translation>
    </message>
    <message>
        <source>Hurts and injustices: what we do not know</source>
        <translation>Blessures et injustices : ce que nous ne savons pas</translation>
    </message>
    <message>
        <source>Legal service asked on</source>
        <translation>Service juridique consulté le</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Why the restriction was lifted</source>
        <translation>Motif de la levée</translation>
    </message>
    <message>
        <source>Restriction lifted by</source>
        <translation>Limitation levée par</translation>
    </message>
    <message>
        <source>Restriction lifted on</source>
        <translation>Limitation levée le</translation>
    </message>
    <message>
        <source>Later look agreed</source>
        <translation>Retour ultérieur convenu</translation>
    </message>
    <message>
        <source>Main person</source>
        <translation>Personne principale</translation>
    </message>
    <message>
        <source>What would make it better</source>
        <translation>Ce qui améliorerait les choses</translation>
    </message>
    <message>
        <source>What would make it worse</source>
        <translation>Ce qui aggraverait les choses</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>Ce qui est masqué</translation>
    </message>
    <message>
        <source>What matters to this person</source>
        <translation>Ce qui compte pour cette personne</translation>
    </message>
    <message>
        <source>What matters: how we know</source>
        <translation>Ce qui compte : comment nous le savons</translation>
    </message>
    <message>
        <source>What matters: what we know</source>
        <translation>Ce qui compte : ce que nous savons</translation>
    </message>
    <message>
        <source>What matters: what we do not know</source>
        <translation>Ce qui compte : ce que nous ne savons pas</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Médiation</translation>
    </message>
    <message>
        <source>Messages used</source>
        <translation>Messages utilisés</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>What we are missing or getting wrong</source>
        <translation>Ce qui nous échappe ou que nous voyons mal</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>How near it is, in their words</source>
        <translation>Où cela en est, dans ses mots</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Review after this one</source>
        <translation>Réexamen suivant</translation>
    </message>
    <message>
        <source>Kind of next step</source>
        <translation>Type de prochaine étape</translation>
    </message>
    <message>
        <source>Why without consent</source>
        <translation>Pourquoi sans consentement</translation>
    </message>
    <message>
        <source>Why no guardian is named</source>
        <translation>Pourquoi aucun titulaire n&apos;est nommé</translation>
    </message>
    <message>
        <source>Answered with “I do not know”</source>
        <translation>Réponses « Je ne sais pas »</translation>
    </message>
    <message>
        <source>Do not use it when</source>
        <translation>Quand ne pas l&apos;utiliser</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Noté le</translation>
    </message>
    <message>
        <source>Postponing approved by</source>
        <translation>Report approuvé par</translation>
    </message>
    <message>
        <source>Information given by</source>
        <translation>Information donnée par</translation>
    </message>
    <message>
        <source>Why it was postponed</source>
        <translation>Motif du report</translation>
    </message>
    <message>
        <source>How the information was given</source>
        <translation>Forme de l&apos;information</translation>
    </message>
    <message>
        <source>Language of the information</source>
        <translation>Langue de l&apos;information</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Informé le</translation>
    </message>
    <message>
        <source>Postponed until</source>
        <translation>Reporté jusqu&apos;au</translation>
    </message>
    <message>
        <source>How we will notice</source>
        <translation>À quoi on le verra</translation>
    </message>
    <message>
        <source>Later notices</source>
        <translation>Avis ultérieurs</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Observations of the place</source>
        <translation>Observations du lieu</translation>
    </message>
    <message>
        <source>Ground for data on offences</source>
        <translation>Base pour les données d&apos;infractions</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Proposé le</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>Ce qu&apos;il propose</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Place dans l&apos;ordre</translation>
    </message>
    <message>
        <source>Ours to answer</source>
        <translation>De notre ressort</translation>
    </message>
    <message>
        <source>The minor&apos;s own view</source>
        <translation>Point de vue de la personne mineure</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Quel document</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Qui a participé</translation>
    </message>
    <message>
        <source>Partner service</source>
        <translation>Service partenaire</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Something was passed on</source>
        <translation>Quelque chose a été transmis</translation>
    </message>
    <message>
        <source>A better path: how we know</source>
        <translation>Un meilleur chemin : comment nous le savons</translation>
    </message>
    <message>
        <source>A better path: what we know</source>
        <translation>Un meilleur chemin : ce que nous savons</translation>
    </message>
    <message>
        <source>A better path: what we do not know</source>
        <translation>Un meilleur chemin : ce que nous ne savons pas</translation>
    </message>
    <message>
        <source>Paused on</source>
        <translation>En pause depuis le</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>The person is informed</source>
        <translation>La personne est informée</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation>Qui était présent</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>De quoi il s&apos;agissait</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Proposed way out</source>
        <translation>Issue proposée</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Proposé le</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Dans quel but</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Signalé par</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Signalé le</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment la joindre</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Reçu par</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Key of the recipient</source>
        <translation>Clé du destinataire</translation>
    </message>
    <message>
        <source>Person or function</source>
        <translation>Personne ou fonction</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>Refusé le</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reported to the city</source>
        <translation>Signalé à la ville</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>Comment c&apos;est réglé</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Réglé par</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Réglé le</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Moyens</translation>
    </message>
    <message>
        <source>Restored by</source>
        <translation>Restauré par</translation>
    </message>
    <message>
        <source>Restored on</source>
        <translation>Restauré le</translation>
    </message>
    <message>
        <source>Why it is restricted</source>
        <translation>Motif de la limitation</translation>
    </message>
    <message>
        <source>Restricted by</source>
        <translation>Limité par</translation>
    </message>
    <message>
        <source>Restricted on</source>
        <translation>Limité le</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rumours about the place</source>
        <translation>Rumeurs sur le lieu</translation>
    </message>
    <message>
        <source>Safety arrangements</source>
        <translation>Mesures de sécurité</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Quoi exactement</translation>
    </message>
    <message>
        <source>Searched on</source>
        <translation>Recherché le</translation>
    </message>
    <message>
        <source>Answer of the second reader</source>
        <translation>Réponse du second lecteur</translation>
    </message>
    <message>
        <source>Second person asked</source>
        <translation>Seconde personne sollicitée</translation>
    </message>
    <message>
        <source>Second person on</source>
        <translation>Seconde personne le</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Seconde personne</translation>
    </message>
    <message>
        <source>Read a second time on</source>
        <translation>Seconde lecture le</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Second lecteur</translation>
    </message>
    <message>
        <source>View of the second reader</source>
        <translation>Avis du second lecteur</translation>
    </message>
    <message>
        <source>Words of the second person</source>
        <translation>Mots de la seconde personne</translation>
    </message>
    <message>
        <source>Rules of secrecy</source>
        <translation>Règles du secret</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Serial number of the paper</source>
        <translation>Numéro de série du document</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Services involved</source>
        <translation>Services impliqués</translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Skills and what goes well: how we know</source>
        <translation>Compétences et ce qui va bien : comment nous le savons</translation>
    </message>
    <message>
        <source>Skills and what goes well: what we know</source>
        <translation>Compétences et ce qui va bien : ce que nous savons</translation>
    </message>
    <message>
        <source>Skills and what goes well: what we do not know</source>
        <translation>Compétences et ce qui va bien : ce que nous ne savons pas</translation>
    </message>
    <message>
        <source>Ground for sensitive data</source>
        <translation>Base pour les données sensibles</translation>
    </message>
    <message>
        <source>We spoke</source>
        <translation>Nous avons parlé</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Commencé le</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Encore nécessaire</translation>
    </message>
    <message>
        <source>Still proportionate</source>
        <translation>Encore proportionné</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>What has become stronger</source>
        <translation>Ce qui s&apos;est renforcé</translation>
    </message>
    <message>
        <source>Whom or what it concerns</source>
        <translation>Qui ou quoi cela concerne</translation>
    </message>
    <message>
        <source>Support offered to the worker on</source>
        <translation>Soutien proposé au professionnel le</translation>
    </message>
    <message>
        <source>What was offered to the worker</source>
        <translation>Ce qui a été proposé au professionnel</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>À quoi cela se rapporte</translation>
    </message>
    <message>
        <source>Tasks for us</source>
        <translation>Tâches pour nous</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Version du texte</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>The person was told</source>
        <translation>La personne a été informée</translation>
    </message>
    <message>
        <source>Why not told</source>
        <translation>Pourquoi non informée</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ambiance</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formateur</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>Quand l&apos;utiliser</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Accompanied on the way</source>
        <translation>Accompagnée</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Ce qui a marché</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>Dans les mots de la personne</translation>
    </message>
    <message>
        <source>Words taken out on</source>
        <translation>Mots retirés le</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
    <message>
        <source>What worries the person: how we know</source>
        <translation>Ce qui inquiète la personne : comment nous le savons</translation>
    </message>
    <message>
        <source>What worries the person: what we know</source>
        <translation>Ce qui inquiète la personne : ce que nous savons</translation>
    </message>
    <message>
        <source>What worries the person: what we do not know</source>
        <translation>Ce qui inquiète la personne : ce que nous ne savons pas</translation>
    </message>
    <message>
        <source>What worries the person</source>
        <translation>Ce qui inquiète la personne</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>Quand cela a été écrit</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Qui l&apos;a écrit</translation>
    </message>
    <message>
        <source>Lines that are wrong or outdated</source>
        <translation>Lignes fausses ou dépassées</translation>
    </message>
    <message>
        <source>Size of the group</source>
        <translation>Taille du groupe</translation>
    </message>
    <message>
        <source>How many took part</source>
        <translation>Nombre de participants</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Agreement with us</source>
        <translation>Accord avec nous</translation>
    </message>
    <message>
        <source>The agreement ends on</source>
        <translation>L&apos;accord prend fin le</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>How many hours</source>
        <translation>Nombre d&apos;heures</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Tenu le</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Nommé</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Limits explained</source>
        <translation>Limites expliquées</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>En une ligne</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Médiateur / médiatrice</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>Médiateurs</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Personne mineure</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Kind of mediation</source>
        <translation>Type de médiation</translation>
    </message>
    <message>
        <source>Why a file is needed</source>
        <translation>Pourquoi un dossier est nécessaire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Ce dont elles ont besoin</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>La prochaine fois</translation>
    </message>
    <message>
        <source>Notes agreed to on</source>
        <translation>Prise de notes acceptée le</translation>
    </message>
    <message>
        <source>Told that a file is kept</source>
        <translation>Sait qu&apos;un dossier est tenu</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Where the request came from</source>
        <translation>D&apos;où est venue la demande</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Dans ses propres mots</translation>
    </message>
    <message>
        <source>People directly concerned</source>
        <translation>Personnes directement concernées</translation>
    </message>
    <message>
        <source>People indirectly concerned</source>
        <translation>Personnes indirectement concernées</translation>
    </message>
    <message>
        <source>Purpose in a sentence</source>
        <translation>But en une phrase</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Lets its words be shown</source>
        <translation>Laisse montrer ses mots</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Rules explained</source>
        <translation>Règles expliquées</translation>
    </message>
    <message>
        <source>Safe way to be in touch</source>
        <translation>Moyen sûr de prendre contact</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>Who speaks for them</source>
        <translation>Qui parle pour elles</translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation>Comment cela se passe</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Arrêté le</translation>
    </message>
    <message>
        <source>Who is accompanied</source>
        <translation>Qui est accompagné</translation>
    </message>
    <message>
        <source>Why it suits, or does not</source>
        <translation>Pourquoi cela convient, ou non</translation>
    </message>
    <message>
        <source>Suitable</source>
        <translation>Convient</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Form of violence</source>
        <translation>Forme de violence</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>Volontaire</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>From or by</source>
        <translation>À partir du ou jusqu&apos;au</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Withdrew on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>{who}, {what} of {day}</source>
        <comment>such as: Nadia B., note of 9 March</comment>
        <translation>{who}, {what} du {day}</translation>
    </message>
    <message>
        <source>{who}, {what}</source>
        <comment>such as: Nadia B., case</comment>
        <translation>{who}, {what}</translation>
    </message>
    <message>
        <source>{what} of {day}</source>
        <comment>such as: note of 9 March</comment>
        <translation>{what} du {day}</translation>
    </message>
    <message>
        <source>another entry ({number})</source>
        <comment>a record that this one names; its first digits</comment>
        <translation>une autre entrée ({number})</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>The recovery sheet as it is printed</source>
        <translation>La feuille de récupération telle qu&apos;elle est imprimée</translation>
    </message>
</context>
<context>
    <name>ReferralForms</name>
    <message>
        <source>Service of the directory</source>
        <translation>Service du répertoire</translation>
    </message>
    <message>
        <source>Only if it is not in the directory.</source>
        <translation>Seulement s’il n’est pas dans le répertoire.</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Nouvelle orientation</translation>
    </message>
    <message>
        <source>Save the referral</source>
        <translation>Enregistrer l’orientation</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>What the person wants there</source>
        <translation>Ce que la personne y cherche</translation>
    </message>
    <message>
        <source>We go along the first time</source>
        <translation>Nous accompagnons la première fois</translation>
    </message>
    <message>
        <source>Nothing leaves yet: first the summary is read through with the person.</source>
        <translation>Rien ne part encore : d’abord, le résumé est relu avec la personne.</translation>
    </message>
    <message>
        <source>Send the referral</source>
        <translation>Envoyer l’orientation</translation>
    </message>
    <message>
        <source>Save that it was sent</source>
        <translation>Enregistrer l’envoi</translation>
    </message>
    <message>
        <source>Summary, as short as will do</source>
        <translation>Résumé, aussi court que possible</translation>
    </message>
    <message>
        <source>Read it through with the person.</source>
        <translation>À relire avec la personne.</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Fondement juridique</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>It stands in the register for good. Nothing is sent by this laptop.</source>
        <translation>Cela reste dans le registre. Cet ordinateur n’envoie rien.</translation>
    </message>
    <message>
        <source>The service answered</source>
        <translation>Réponse du service</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>Premier rendez-vous</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Was it kept?</source>
        <translation>A-t-il été honoré ?</translation>
    </message>
    <message>
        <source>The service reported back</source>
        <translation>Le service a fait un retour</translation>
    </message>
    <message>
        <source>What they said, in a few words</source>
        <translation>Ce qui a été dit, en quelques mots</translation>
    </message>
    <message>
        <source>Needed, because the service has not reported back.</source>
        <translation>Nécessaire, car le service n’a pas fait de retour.</translation>
    </message>
    <message>
        <source>Close the referral</source>
        <translation>Clore l’orientation</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>Premier rendez-vous</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>referrals that are not closed</comment>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>All</source>
        <comment>referrals, open and closed</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>deux versions</translation>
    </message>
    <message>
        <source>Not what was signed</source>
        <translation>Pas ce qui a été signé</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Ways opened to other services, latest first. A referral begins in its case.</source>
        <translation>Chemins ouverts vers d’autres services, les plus récents d’abord. Une orientation commence dans le dossier.</translation>
    </message>
    <message>
        <source>Which referrals</source>
        <translation>Quelles orientations</translation>
    </message>
    <message>
        <source>No referral yet</source>
        <translation>Pas encore d’orientation</translation>
    </message>
    <message>
        <source>A referral begins in a case, under Referrals, and stands here until it is closed.</source>
        <translation>Une orientation commence dans un dossier, sous Orientations, et reste ici jusqu’à sa clôture.</translation>
    </message>
    <message>
        <source>No referral is open</source>
        <translation>Aucune orientation n’est ouverte</translation>
    </message>
    <message>
        <source>Show all referrals</source>
        <translation>Montrer toutes les orientations</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>choisir</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>ouvrir</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No laptop of {name} can receive files</source>
        <translation>Aucun ordinateur de {name} ne peut recevoir de fichiers</translation>
    </message>
    <message>
        <source>Its certificate has ended or was withdrawn; it can be renewed.</source>
        <translation>Son certificat a expiré ou a été retiré&#x202f;; il peut être renouvelé.</translation>
    </message>
    <message>
        <source>The certificate of an author is missing</source>
        <translation>Il manque le certificat d&apos;un auteur</translation>
    </message>
    <message>
        <source>Bring in a file of theirs first. Nothing was written.</source>
        <translation>Reprenez d&apos;abord un de ses fichiers. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Both meet, compare the thirty digits of the sender&apos;s key, and the supervisor signs. Then the sender writes the file again.</source>
        <translation>Les deux se rencontrent, comparent les trente chiffres de la clé de l&apos;expéditeur, et la personne responsable d&apos;équipe signe. Puis l&apos;expéditeur écrit le fichier de nouveau.</translation>
    </message>
    <message>
        <source>It was brought in on {day}.</source>
        <translation>Il a été repris le {day}.</translation>
    </message>
</context>
<context>
    <name>RehearseStep</name>
    <message>
        <source>Take the sheet out of its envelope and type these two groups from it.</source>
        <translation>Sortez la feuille de son enveloppe et tapez-en ces deux groupes.</translation>
    </message>
    <message>
        <source>Take the sheet out of its envelope and type its whole code.</source>
        <translation>Sortez la feuille de son enveloppe et tapez toute la clé.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>That does not stand on the sheet that is valid now. Is it an older one?</source>
        <translation>Cela ne figure pas sur la feuille valable aujourd&apos;hui. Est-ce une ancienne&#xa0;?</translation>
    </message>
</context>
<context>
    <name>RequestBody</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Il manque encore : {things}.</translation>
    </message>
    <message>
        <source>Change this line</source>
        <translation>Modifier cette ligne</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Enlever cette ligne</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Répondre aux questions</translation>
    </message>
    <message>
        <source>Hand to the second reader</source>
        <translation>Passer à la deuxième lecture</translation>
    </message>
    <message>
        <source>Read it second</source>
        <translation>Lire en deuxième</translation>
    </message>
    <message>
        <source>Is it known already?</source>
        <translation>Est-ce déjà connu ?</translation>
    </message>
    <message>
        <source>Propose a case</source>
        <translation>Proposer un dossier</translation>
    </message>
    <message>
        <source>Begin a mediation</source>
        <translation>Commencer une médiation</translation>
    </message>
    <message>
        <source>Decide without a file</source>
        <translation>Décider sans dossier</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Known already?</source>
        <translation>Déjà connu ?</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>Before anything is filed</source>
        <translation>Avant d&apos;ouvrir un dossier</translation>
    </message>
    <message>
        <source>Two readings</source>
        <translation>Deux lectures</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce que c&apos;est devenu</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>New mediation</source>
        <translation>Nouvelle médiation</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Enregistrer la demande</translation>
    </message>
    <message>
        <source>Write it so that every side could read it.</source>
        <translation>Écrivez de sorte que chaque partie puisse le lire.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Comment elle s&apos;appelle</translation>
    </message>
    <message>
        <source>Linden Block courtyard</source>
        <translation>Cour du Linden Block</translation>
    </message>
    <message>
        <source>The place or the matter, no names of people.</source>
        <translation>Le lieu ou l&apos;affaire, pas de noms de personnes.</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Demandée le</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Type de conflit</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Comment cela commence</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s&apos;agit</translation>
    </message>
    <message>
        <source>What happens, where and when. Nobody accuses, nobody is accused.</source>
        <translation>Ce qui se passe, où et quand. Personne n&apos;accuse, personne n&apos;est accusé.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Left empty, it is that of the place.</source>
        <translation>Laissé vide, c&apos;est celui du lieu.</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Qui a demandé</translation>
    </message>
    <message>
        <source>Mediates with you</source>
        <translation>Fait la médiation avec vous</translation>
    </message>
</context>
<context>
    <name>RequestLine</name>
    <message>
        <source>Received on {day}</source>
        <translation>Reçue le {day}</translation>
    </message>
    <message>
        <source>answered on {day}</source>
        <translation>répondu le {day}</translation>
    </message>
    <message>
        <source>answer due by {day}</source>
        <translation>réponse due pour le {day}</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>prolongée</translation>
    </message>
    <message>
        <source>Check who asks…</source>
        <translation>Vérifier qui demande…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>Read through…</source>
        <translation>Relire…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Enter the answer…</source>
        <translation>Noter la réponse…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>Plus de temps…</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Il manque encore : {things}.</translation>
    </message>
    <message>
        <source>Incoming request</source>
        <translation>Demande entrante</translation>
    </message>
    <message>
        <source>Somebody is in danger now</source>
        <translation>Quelqu&apos;un est en danger maintenant</translation>
    </message>
    <message>
        <source>This request is not on this laptop</source>
        <translation>Cette demande n&apos;est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>Its time may be over, or it is for others to read.</source>
        <translation>Son délai est peut-être écoulé, ou elle est destinée à d&apos;autres.</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l&apos;instant.</translation>
    </message>
    <message>
        <source>received on {day}</source>
        <translation>reçue le {day}</translation>
    </message>
    <message>
        <source>erased on {day}</source>
        <translation>effacée le {day}</translation>
    </message>
    <message>
        <source>Answer the questions, then a second person reads it.</source>
        <translation>Répondre aux questions, puis une deuxième personne la lit.</translation>
    </message>
    <message>
        <source>Every question has its answer. A second person reads it next.</source>
        <translation>Chaque question a sa réponse. Une deuxième personne la lit ensuite.</translation>
    </message>
    <message>
        <source>It waits for {name}, who reads it second.</source>
        <translation>Elle attend {name}, qui la lit en deuxième.</translation>
    </message>
    <message>
        <source>Look after people first. Then write down what became of it; nobody is called from here.</source>
        <translation>D&apos;abord s&apos;occuper des personnes. Noter ensuite ce qu&apos;il en est ; personne n&apos;est appelé d&apos;ici.</translation>
    </message>
    <message>
        <source>It is decided. Nothing more is asked of anybody.</source>
        <translation>C&apos;est décidé. Plus rien n&apos;est demandé à personne.</translation>
    </message>
    <message>
        <source>It has waited for 30 days: “no ground” is proposed.</source>
        <translation>Elle attend depuis 30 jours : « sans motif » est proposé.</translation>
    </message>
    <message>
        <source>Two people have read it and agree. Decide what becomes of it.</source>
        <translation>Deux personnes l&apos;ont lue et sont d&apos;accord. Décider ce qu&apos;elle devient.</translation>
    </message>
    <message>
        <source>Two people have read it and see it differently: no file is made. Decide what else becomes of it, or take it back.</source>
        <translation>Deux personnes l&apos;ont lue et la voient différemment : aucun dossier n&apos;est créé. Décider autre chose, ou la reprendre.</translation>
    </message>
    <message>
        <source>Nothing on this laptop fits “{words}”.</source>
        <translation>Rien sur cet ordinateur ne correspond à « {words} ».</translation>
    </message>
    <message>
        <source>This fits “{words}”. Look first whether it is the same:</source>
        <translation>Ceci correspond à « {words} ». Regarder d&apos;abord si c&apos;est la même chose :</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Au sujet de qui</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Pour rappeler</translation>
    </message>
    <message>
        <source>to be told on {day}</source>
        <translation>à informer le {day}</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Qu&apos;est-ce qui pourrait l&apos;expliquer autrement ?</translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation>Qu&apos;est-ce qui va bien ?</translation>
    </message>
    <message>
        <source>What happens if we do nothing?</source>
        <translation>Que se passe-t-il si nous ne faisons rien ?</translation>
    </message>
    <message>
        <source>Is anybody in danger now?</source>
        <translation>Quelqu&apos;un est-il en danger maintenant ?</translation>
    </message>
    <message>
        <source>Is our service the right one?</source>
        <translation>Notre service est-il le bon ?</translation>
    </message>
    <message>
        <source>Does the person know of this request?</source>
        <translation>La personne connaît-elle cette demande ?</translation>
    </message>
    <message>
        <source>Has not read it.</source>
        <translation>Ne l&apos;a pas lue.</translation>
    </message>
    <message>
        <source>Proposes: {exit}</source>
        <translation>Propose : {exit}</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>Open the mediation</source>
        <translation>Ouvrir la médiation</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation>Demande gardée</translation>
    </message>
    <message>
        <source>Answers kept</source>
        <translation>Réponses gardées</translation>
    </message>
    <message>
        <source>Line kept</source>
        <translation>Ligne gardée</translation>
    </message>
    <message>
        <source>Line taken away</source>
        <translation>Ligne enlevée</translation>
    </message>
    <message>
        <source>It waits for its second reader; hand it over with a file</source>
        <translation>Elle attend la deuxième lecture ; la remettre avec un fichier</translation>
    </message>
    <message>
        <source>Taken back to its questions</source>
        <translation>Reprise, retour aux questions</translation>
    </message>
    <message>
        <source>Kept as an emergency</source>
        <translation>Gardée comme urgence</translation>
    </message>
    <message>
        <source>Second reading kept; hand it back with a file</source>
        <translation>Deuxième lecture gardée ; la rendre avec un fichier</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidée</translation>
    </message>
    <message>
        <source>Case proposed; it waits for its second reader</source>
        <translation>Dossier proposé&#x202f;; il attend sa deuxième lecture</translation>
    </message>
    <message>
        <source>Mediation begun</source>
        <translation>Médiation commencée</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>À décider avant le</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>requests that wait for a decision</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all requests</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are past their day</source>
        <comment>requests to erase</comment>
        <translation>
            <numerusform>%n demande a dépassé son délai</numerusform>
            <numerusform>%n demandes ont dépassé leur délai</numerusform>
        </translation>
    </message>
    <message>
        <source>Their words go for good; that they came, and what became of them, stays as a number.</source>
        <translation>Leurs mots partent pour toujours ; leur venue et leur issue restent comme nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests erased</source>
        <comment>toast</comment>
        <translation>
            <numerusform>%n demande effacée</numerusform>
            <numerusform>%n demandes effacées</numerusform>
        </translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation>Demande gardée</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu&apos;un</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>deux versions</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>Incoming requests</source>
        <translation>Demandes entrantes</translation>
    </message>
    <message>
        <source>Pause before you file: each is read by two people before anything becomes of it.</source>
        <translation>Faire une pause avant d&apos;ouvrir un dossier : deux personnes lisent chaque demande.</translation>
    </message>
    <message>
        <source>Erase them now</source>
        <translation>Les effacer maintenant</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Quelles demandes</translation>
    </message>
    <message>
        <source>No request waits</source>
        <translation>Aucune demande en attente</translation>
    </message>
    <message>
        <source>What others ask, tell or fear stands here until two people have read it. Most of it never becomes a file.</source>
        <translation>Ce que d&apos;autres demandent, racontent ou craignent reste ici jusqu&apos;à deux lectures. La plupart ne devient jamais un dossier.</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>choisir</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>ouvrir</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>Until it is finished your notes stay as they are. Then you unlock them again.</source>
        <translation>Tant qu’elle n’est pas terminée, vos notes restent telles quelles. Ensuite vous les déverrouillez.</translation>
    </message>
    <message>
        <source>Reading and checking the backup</source>
        <translation>Lecture et vérification de la sauvegarde</translation>
    </message>
    <message>
        <source>Back to unlocking</source>
        <translation>Revenir au déverrouillage</translation>
    </message>
</context>
<context>
    <name>SafetyForms</name>
    <message>
        <source>Danger: what happened</source>
        <translation>Danger : ce qui s’est passé</translation>
    </message>
    <message>
        <source>Save what happened</source>
        <translation>Enregistrer ce qui s’est passé</translation>
    </message>
    <message>
        <source>A second person looks at it within 24 hours. Nobody is contacted by this.</source>
        <translation>Une deuxième personne le regarde dans les 24 heures. Cela ne prévient personne.</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation>Ce qui a été vu et entendu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who was in danger</source>
        <translation>Qui était en danger</translation>
    </message>
    <message>
        <source>Who was called, and when</source>
        <translation>Qui a été appelé, et quand</translation>
    </message>
    <message>
        <source>One call in each line.</source>
        <translation>Un appel par ligne.</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Qui a décidé</translation>
    </message>
    <message>
        <source>Left empty, it was you.</source>
        <translation>Vide : la personne qui écrit.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes, enter it now</source>
        <translation>Oui, le noter maintenant</translation>
    </message>
    <message>
        <source>Yes, within 24 hours</source>
        <translation>Oui, dans les 24 heures</translation>
    </message>
    <message>
        <source>Was anything passed on about the person?</source>
        <translation>Quelque chose a-t-il été transmis sur la personne ?</translation>
    </message>
    <message>
        <source>What was passed on</source>
        <translation>Ce qui a été transmis</translation>
    </message>
    <message>
        <source>Save what was passed on</source>
        <translation>Enregistrer ce qui a été transmis</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>Look at it as the second person</source>
        <translation>Regarder comme deuxième personne</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>Je l’ai regardé</translation>
    </message>
    <message>
        <source>Talked over on</source>
        <translation>Discuté le</translation>
    </message>
    <message>
        <source>What we do differently</source>
        <translation>Ce que nous ferons autrement</translation>
    </message>
    <message>
        <source>Debrief in the team</source>
        <translation>Débriefing en équipe</translation>
    </message>
    <message>
        <source>Save the debrief</source>
        <translation>Enregistrer le débriefing</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Proposé le</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Ce qui a été proposé</translation>
    </message>
    <message>
        <source>Nothing about how somebody feels.</source>
        <translation>Rien sur l’état de quelqu’un.</translation>
    </message>
    <message>
        <source>Support for whoever was there</source>
        <translation>Soutien pour qui était là</translation>
    </message>
    <message>
        <source>Save the offer</source>
        <translation>Enregistrer la proposition</translation>
    </message>
</context>
<context>
    <name>SalvagingPage</name>
    <message>
        <source>Bringing back what can be read</source>
        <translation>Récupération de ce qui est lisible</translation>
    </message>
    <message>
        <source>The damaged files are kept aside. If you stop, everything stays as it was.</source>
        <translation>Les fichiers endommagés sont mis à part. Si vous arrêtez, tout reste comme avant.</translation>
    </message>
    <message>
        <source>Reading page by page</source>
        <translation>Lecture page par page</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Type a name, a place or a word from a note.</source>
        <translation>Tapez un nom, un lieu ou un mot d&apos;une note.</translation>
    </message>
    <message>
        <source>Nothing with ‘{words}’.</source>
        <translation>Rien avec «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Search people, places, notes, mediations</source>
        <translation>Chercher personnes, lieux, notes, médiations</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>scope of the search</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>People</source>
        <comment>scope of the search</comment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>scope of the search</comment>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>scope of the search</comment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Mediations</source>
        <comment>scope of the search</comment>
        <translation>Médiations</translation>
    </message>
    <message>
        <source>Library</source>
        <comment>scope of the search</comment>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>New entries are still being read; more may be found in a moment.</source>
        <translation>De nouvelles entrées sont encore en cours de lecture&#x202f;; il y en aura peut-être plus dans un instant.</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>choisir</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>note there</source>
        <comment>hint beside Ctrl and Enter: in the case chosen</comment>
        <translation>y noter</translation>
    </message>
    <message>
        <source>people, places, notes</source>
        <comment>hint beside the Tab key</comment>
        <translation>personnes, lieux, notes</translation>
    </message>
    <message>
        <source>close</source>
        <comment>hint beside the Escape key</comment>
        <translation>fermer</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Opened last</source>
        <comment>group of hits</comment>
        <translation>Ouverts en dernier</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>a hit</comment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>group of hits</comment>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>People</source>
        <comment>group of hits</comment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>group of hits</comment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Mediations</source>
        <comment>group of hits</comment>
        <translation>Médiations</translation>
    </message>
    <message>
        <source>Library</source>
        <comment>group of hits</comment>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Do something</source>
        <comment>group of hits</comment>
        <translation>Agir</translation>
    </message>
</context>
<context>
    <name>SessionForms</name>
    <message>
        <source>Common ground</source>
        <translation>Terrain d&apos;entente</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L&apos;ajouter</translation>
    </message>
    <message>
        <source>What all sides have said</source>
        <translation>Ce que toutes les parties ont dit</translation>
    </message>
    <message>
        <source>Only what every side has said itself.</source>
        <translation>Seulement ce que chaque partie a dit elle-même.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Enregistrer la séance</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>En une ligne</translation>
    </message>
    <message>
        <source>Rules for talking; draft read aloud</source>
        <translation>Règles de parole&#x202f;; projet lu à voix haute</translation>
    </message>
    <message>
        <source>What was done, not who said what.</source>
        <translation>Ce qui a été fait, pas qui a dit quoi.</translation>
    </message>
    <message>
        <source>Agreed for the next time</source>
        <translation>Convenu pour la prochaine fois</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Add the point</source>
        <translation>Ajouter le point</translation>
    </message>
    <message>
        <source>Point agreed</source>
        <translation>Point convenu</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui le fait</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux parties</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>Comment cela se passe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>L&apos;enregistrer</translation>
    </message>
    <message>
        <source>This point is</source>
        <translation>Ce point est</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>For three weeks; key with the caretaker</source>
        <translation>Pendant trois semaines&#x202f;; clé chez le gardien</translation>
    </message>
    <message>
        <source>The sides have agreed</source>
        <translation>Les parties sont d&apos;accord</translation>
    </message>
    <message>
        <source>Save the agreement</source>
        <translation>Enregistrer l&apos;accord</translation>
    </message>
    <message>
        <source>Two checks follow: after two weeks and after three months.</source>
        <translation>Deux points de suivi viennent ensuite&#xa0;: après deux semaines et après trois mois.</translation>
    </message>
    <message>
        <source>It ends without points</source>
        <translation>Fin sans points d&apos;accord</translation>
    </message>
    <message>
        <source>End the mediation</source>
        <translation>Terminer la médiation</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment cela a fini</translation>
    </message>
    <message>
        <source>First check</source>
        <translation>Premier suivi</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>Second suivi</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>Enregistrer le point</translation>
    </message>
    <message>
        <source>Does the agreement hold?</source>
        <translation>L&apos;accord tient-il&#x202f;?</translation>
    </message>
    <message>
        <source>My own note</source>
        <translation>Ma propre note</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Pour vous seul</translation>
    </message>
    <message>
        <source>It never leaves this laptop and no search finds it.</source>
        <translation>Elle ne quitte jamais cet ordinateur et aucune recherche ne la trouve.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>They hold for this laptop and say nothing about anybody.</source>
        <translation>Ils valent pour cet ordinateur et ne disent rien de personne.</translation>
    </message>
    <message>
        <source>It could not be kept</source>
        <translation>Cela n&apos;a pas pu être gardé</translation>
    </message>
    <message>
        <source>It holds until the app closes. The disk refused to write.</source>
        <translation>Cela vaut jusqu&apos;à la fermeture de l&apos;application. Le disque a refusé d&apos;écrire.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The screens speak it at once. Papers have a language of their own.</source>
        <translation>Les écrans la parlent aussitôt. Les documents ont leur propre langue.</translation>
    </message>
    <message>
        <source>Set by whoever looks after this laptop</source>
        <translation>Fixé par qui s&apos;occupe de cet ordinateur</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system takes the colours of the laptop.</source>
        <translation>«&#xa0;Comme le système&#xa0;» prend les couleurs de l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>Tout grandit avec elle.</translation>
    </message>
    <message>
        <source>Locks itself</source>
        <translation>Se verrouille seul</translation>
    </message>
    <message>
        <source>After this long without a key or a touch. What is being written is kept as a draft.</source>
        <translation>Après ce temps sans touche ni geste. Ce qui est en cours d&apos;écriture est gardé comme brouillon.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>The number of the city, to be compared with the letter:</source>
        <translation>Le numéro de la ville, à comparer avec la lettre&#xa0;:</translation>
    </message>
    <message>
        <source>The app connects to no network. It sends nothing to anybody, and it looks for no updates.</source>
        <translation>L&apos;application ne se connecte à aucun réseau. Elle n&apos;envoie rien à personne et ne cherche aucune mise à jour.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Construit avec</translation>
    </message>
    <message>
        <source>Read the licences</source>
        <translation>Lire les licences</translation>
    </message>
</context>
<context>
    <name>SettingsHead</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Rubriques des réglages</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance and language</source>
        <comment>section of the settings</comment>
        <translation>Apparence et langue</translation>
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
        <translation>Ville inventée pour l&apos;exercice&#xa0;: {city}, paquet {number}</translation>
    </message>
    <message>
        <source>City: {city}, pack {number}</source>
        <translation>Ville&#xa0;: {city}, paquet {number}</translation>
    </message>
</context>
<context>
    <name>ShareDrawing</name>
    <message>
        <source>One share of three</source>
        <translation>Une part sur trois</translation>
    </message>
    <message>
        <source>Any two of the three shares open the notes “{label}”.</source>
        <translation>Deux des trois parts ouvrent les notes «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Détenue par</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Keep it in a sealed envelope, and never together with another share. Not as a photo, not in a file.</source>
        <translation>À garder dans une enveloppe fermée, jamais avec une autre part. Pas en photo, pas dans un fichier.</translation>
    </message>
    <message>
        <source>You, in a sealed envelope</source>
        <translation>Vous, dans une enveloppe fermée</translation>
    </message>
    <message>
        <source>Your supervisor</source>
        <translation>Votre responsable d&apos;équipe</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>L&apos;informatique</translation>
    </message>
</context>
<context>
    <name>ShareStep</name>
    <message>
        <source>Share {number} of {count}</source>
        <translation>Part {number} sur {count}</translation>
    </message>
    <message>
        <source>Print it, or write the twenty words down by hand. It is not shown again.</source>
        <translation>Imprimez-la, ou écrivez les vingt mots à la main. Elle ne sera plus affichée.</translation>
    </message>
    <message>
        <source>Print this share</source>
        <translation>Imprimer cette part</translation>
    </message>
    <message>
        <source>Sent to the printer. Take it from there now.</source>
        <translation>Envoyé à l&apos;imprimante. Allez le chercher maintenant.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Rien n&apos;a été imprimé.</translation>
    </message>
    <message>
        <source>The printer did not take it. Write it down by hand.</source>
        <translation>L&apos;imprimante ne l&apos;a pas prise. Écrivez-la à la main.</translation>
    </message>
    <message>
        <source>That would have made a file. Take a printer that prints on paper.</source>
        <translation>Cela aurait fait un fichier. Prenez une imprimante qui imprime sur papier.</translation>
    </message>
    <message>
        <source>There is no printer here. Write it down by hand.</source>
        <translation>Il n&apos;y a pas d&apos;imprimante ici. Écrivez-la à la main.</translation>
    </message>
    <message>
        <source>Covered while this window is not in front</source>
        <translation>Couvert tant que cette fenêtre n&apos;est pas devant</translation>
    </message>
</context>
<context>
    <name>SharingLabels</name>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Communications à des tiers</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Case conferences</source>
        <translation>Concertations de cas</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Nobody was asked for a consent yet. Each kind stands for itself: wanting our help is no release from secrecy.</source>
        <translation>Aucun consentement n’a encore été demandé. Chaque type vaut pour lui-même : vouloir notre aide ne délie pas du secret.</translation>
    </message>
    <message>
        <source>Nothing was passed on. Whatever leaves stands here, with ground and recipient.</source>
        <translation>Rien n’a été transmis. Tout ce qui part figure ici, avec le fondement et le destinataire.</translation>
    </message>
    <message>
        <source>No referral yet. A referral opens a way to another service, with the shortest summary that will do.</source>
        <translation>Pas encore d’orientation. Elle ouvre un chemin vers un autre service, avec le plus court résumé possible.</translation>
    </message>
    <message>
        <source>No conference. Only our own side is written down, never what others said.</source>
        <translation>Aucune concertation. Seule notre part est notée, jamais ce que d’autres ont dit.</translation>
    </message>
    <message>
        <source>Nothing was entered. In danger press F9; it is written down afterwards.</source>
        <translation>Rien n’a été noté. En cas de danger, appuyer sur F9 ; on note ensuite.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Ask for a consent</source>
        <translation>Demander un consentement</translation>
    </message>
    <message>
        <source>Given …</source>
        <comment>a form opens</comment>
        <translation>Donné…</translation>
    </message>
    <message>
        <source>Refused …</source>
        <comment>a form opens</comment>
        <translation>Refusé…</translation>
    </message>
    <message>
        <source>Withdrawn …</source>
        <comment>a form opens</comment>
        <translation>Retiré…</translation>
    </message>
    <message>
        <source>Expired …</source>
        <comment>a form opens</comment>
        <translation>Expiré…</translation>
    </message>
    <message>
        <source>All have been told …</source>
        <comment>a form opens</comment>
        <translation>Tous informés…</translation>
    </message>
    <message>
        <source>Prepare something</source>
        <translation>Préparer une transmission</translation>
    </message>
    <message>
        <source>Enter what was spoken</source>
        <translation>Noter ce qui a été dit</translation>
    </message>
    <message>
        <source>Enter a refusal</source>
        <translation>Noter un refus</translation>
    </message>
    <message>
        <source>Decide as second person …</source>
        <comment>a form opens</comment>
        <translation>Décider comme deuxième personne…</translation>
    </message>
    <message>
        <source>Passed on …</source>
        <comment>a form opens</comment>
        <translation>Transmis…</translation>
    </message>
    <message>
        <source>Not passed on …</source>
        <comment>a form opens</comment>
        <translation>Non transmis…</translation>
    </message>
    <message>
        <source>They confirmed …</source>
        <comment>a form opens</comment>
        <translation>Réception confirmée…</translation>
    </message>
    <message>
        <source>Told later …</source>
        <comment>a form opens</comment>
        <translation>Avis ultérieur…</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Nouvelle orientation</translation>
    </message>
    <message>
        <source>Send …</source>
        <comment>a form opens</comment>
        <translation>Envoyer…</translation>
    </message>
    <message>
        <source>Answer …</source>
        <comment>a form opens</comment>
        <translation>Réponse…</translation>
    </message>
    <message>
        <source>First appointment …</source>
        <comment>a form opens</comment>
        <translation>Premier rendez-vous…</translation>
    </message>
    <message>
        <source>Feedback …</source>
        <comment>a form opens</comment>
        <translation>Retour…</translation>
    </message>
    <message>
        <source>Close …</source>
        <comment>a form opens</comment>
        <translation>Clore…</translation>
    </message>
    <message>
        <source>Enter an invitation</source>
        <translation>Noter une invitation</translation>
    </message>
    <message>
        <source>Decide …</source>
        <comment>a form opens</comment>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Held …</source>
        <comment>a form opens</comment>
        <translation>A eu lieu…</translation>
    </message>
    <message>
        <source>Task for us …</source>
        <comment>a form opens</comment>
        <translation>Tâche pour nous…</translation>
    </message>
    <message>
        <source>Enter what happened</source>
        <translation>Noter ce qui s’est passé</translation>
    </message>
    <message>
        <source>What was passed on …</source>
        <comment>a form opens</comment>
        <translation>Ce qui a été transmis…</translation>
    </message>
    <message>
        <source>Look at it as second person …</source>
        <comment>a form opens</comment>
        <translation>Regarder comme deuxième personne…</translation>
    </message>
    <message>
        <source>Debrief …</source>
        <comment>a form opens</comment>
        <translation>Débriefing…</translation>
    </message>
    <message>
        <source>Support …</source>
        <comment>a form opens</comment>
        <translation>Soutien…</translation>
    </message>
    <message>
        <source>Consent kept</source>
        <translation>Consentement enregistré</translation>
    </message>
    <message>
        <source>Withdrawn. Nothing more leaves on its ground.</source>
        <translation>Retiré. Plus rien ne part sur ce fondement.</translation>
    </message>
    <message>
        <source>Kept, and nothing has left</source>
        <translation>Enregistré, rien n’est parti</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Kept in the register</source>
        <translation>Inscrit au registre</translation>
    </message>
    <message>
        <source>Refusal kept</source>
        <translation>Refus enregistré</translation>
    </message>
    <message>
        <source>Referral kept, and nothing has left</source>
        <translation>Orientation enregistrée, rien n’est parti</translation>
    </message>
    <message>
        <source>Sent, and kept in the register</source>
        <translation>Envoyé et inscrit au registre</translation>
    </message>
    <message>
        <source>Referral closed</source>
        <translation>Orientation close</translation>
    </message>
    <message>
        <source>Kept. A second person looks at it within 24 hours.</source>
        <translation>Enregistré. Une deuxième personne le regarde dans les 24 heures.</translation>
    </message>
</context>
<context>
    <name>SharingTab</name>
    <message>
        <source>This entry is not what was signed and is not shown.</source>
        <translation>Cette entrée n’est pas ce qui a été signé et n’est pas montrée.</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>deux versions</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>Danger on {day}</source>
        <translation>Danger le {day}</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Regardé</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Il manque encore : {things}.</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>pour {name}</translation>
    </message>
    <message>
        <source>given on {day}</source>
        <translation>donné le {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>withdrawn on {day}</source>
        <translation>retiré le {day}</translation>
    </message>
    <message>
        <source>Had been passed on before: {list}</source>
        <translation>Transmis avant : {list}</translation>
    </message>
    <message>
        <source>decided by {name}</source>
        <translation>décidé par {name}</translation>
    </message>
    <message>
        <source>second person {name}</source>
        <translation>deuxième personne {name}</translation>
    </message>
    <message>
        <source>sent on {day}</source>
        <translation>envoyé le {day}</translation>
    </message>
    <message>
        <source>first appointment {day}</source>
        <translation>premier rendez-vous le {day}</translation>
    </message>
    <message>
        <source>We go along</source>
        <translation>Nous accompagnons</translation>
    </message>
    <message>
        <source>For us: {tasks}</source>
        <translation>Pour nous : {tasks}</translation>
    </message>
</context>
<context>
    <name>SheetDrawing</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Opens the notes “{label}” on this laptop if the passphrase is lost.</source>
        <translation>Ouvre les notes «&#xa0;{label}&#xa0;» sur cet ordinateur si la phrase secrète est perdue.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Keep it in a sealed envelope in the office safe. Not in the laptop bag, not as a photo. Whoever holds this sheet and the laptop can read the notes.</source>
        <translation>À garder dans une enveloppe fermée, dans le coffre du bureau. Pas dans le sac de l&apos;ordinateur, pas en photo. Qui a cette feuille et l&apos;ordinateur peut lire les notes.</translation>
    </message>
    <message>
        <source>Liaise, City of {city}</source>
        <translation>Liaise, ville de {city}</translation>
    </message>
    <message>
        <source>PRACTICE: it opens nothing real</source>
        <translation>EXERCICE&#xa0;: n&apos;ouvre rien de réel</translation>
    </message>
</context>
<context>
    <name>SheetReminder</name>
    <message>
        <source>Is your recovery sheet still where it belongs?</source>
        <translation>Votre feuille de récupération est-elle toujours à sa place&#xa0;?</translation>
    </message>
    <message>
        <source>Once a year, two groups are typed from it. It takes a minute.</source>
        <translation>Une fois par an, on en tape deux groupes. Cela prend une minute.</translation>
    </message>
    <message>
        <source>Rehearse now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Write down your recovery code</source>
        <translation>Notez votre clé de récupération</translation>
    </message>
    <message>
        <source>Print your recovery sheet</source>
        <translation>Imprimez votre feuille de récupération</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>Look again at group {number}.</source>
        <translation>Regardez encore le groupe {number}.</translation>
    </message>
    <message>
        <source>Sent to the printer. Take the sheet from it now.</source>
        <translation>Envoyé à l&apos;imprimante. Allez-y chercher la feuille maintenant.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Rien n&apos;a été imprimé.</translation>
    </message>
    <message>
        <source>The printer did not take it. Write it down by hand instead.</source>
        <translation>L&apos;imprimante ne l&apos;a pas pris. Écrivez-la plutôt à la main.</translation>
    </message>
    <message>
        <source>That would have made a file. Take a printer that prints on paper.</source>
        <translation>Cela aurait fait un fichier. Prenez une imprimante qui imprime sur papier.</translation>
    </message>
    <message>
        <source>Covered while you type it from your paper</source>
        <translation>Couvert pendant que vous la recopiez du papier</translation>
    </message>
    <message>
        <source>Covered while this window is not in front</source>
        <translation>Couvert tant que cette fenêtre n&apos;est pas devant</translation>
    </message>
    <message>
        <source>Group {number} of {count}</source>
        <translation>Groupe {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Two rings that overlap, the mark of Liaise</source>
        <translation>Deux anneaux qui se recouvrent, le signe de Liaise</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Préparé pour</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>About this paper</source>
        <translation>À propos de ce document</translation>
    </message>
    <message>
        <source>Made by {person} on {moment}.</source>
        <comment>who made a paper, and when</comment>
        <translation>Fait par {person} le {moment}.</translation>
    </message>
    <message>
        <source>Serial {serial}</source>
        <translation>Numéro {serial}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Empreinte {fingerprint}</translation>
    </message>
    <message>
        <source>The fingerprint is the SHA-256 of everything that this paper says. Together with the serial it tells this paper from every other.</source>
        <translation>L&apos;empreinte est le SHA-256 de tout ce que dit ce document. Avec le numéro, elle distingue ce document de tout autre.</translation>
    </message>
</context>
<context>
    <name>SideView</name>
    <message>
        <source>More about this side</source>
        <translation>Plus sur cette partie</translation>
    </message>
    <message>
        <source>More about {side}</source>
        <translation>Plus sur {side}</translation>
    </message>
    <message>
        <source>Spoken for by {names}</source>
        <translation>Représentée par {names}</translation>
    </message>
    <message>
        <source>Needs and own words…</source>
        <translation>Besoins et propres mots…</translation>
    </message>
    <message>
        <source>Separate talk…</source>
        <translation>Entretien séparé…</translation>
    </message>
    <message>
        <source>They agree to take part…</source>
        <translation>Elles acceptent de prendre part…</translation>
    </message>
    <message>
        <source>They stop taking part…</source>
        <translation>Elles arrêtent…</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Ce dont elles ont besoin</translation>
    </message>
    <message>
        <source>What they said, own words</source>
        <translation>Ce qu&apos;elles ont dit, propres mots</translation>
    </message>
    <message>
        <source>Only for the mediators</source>
        <translation>Pour les médiateurs seulement</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>Ajouter un entretien</translation>
    </message>
    <message>
        <source>Enter consent</source>
        <translation>Saisir l&apos;accord</translation>
    </message>
</context>
<context>
    <name>StateRows</name>
    <message>
        <source>{title}: {state}</source>
        <translation>{title}&#xa0;: {state}</translation>
    </message>
</context>
<context>
    <name>StatementForm</name>
    <message>
        <source>A strength comes first</source>
        <translation>D&apos;abord une ressource</translation>
    </message>
    <message>
        <source>Write down one thing that this person does well, then the concern.</source>
        <translation>Écrivez une chose que cette personne fait bien, puis la préoccupation.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Choose what it is about</source>
        <translation>Choisissez de quoi il s&apos;agit</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>En une ligne</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>Comment le savez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>How do they know?</source>
        <translation>Comment le savent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation>Qui vous l&apos;a dit&#x202f;?</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Qu&apos;est-ce qui pourrait encore l&apos;expliquer&#x202f;?</translation>
    </message>
    <message>
        <source>A change of dress, prayer, diet or opinion is no concern.</source>
        <translation>Un changement de tenue, de prière, d&apos;alimentation ou d&apos;opinion n&apos;est pas une préoccupation.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Pourquoi cette correction&#x202f;?</translation>
    </message>
    <message>
        <source>The old text stays in the history.</source>
        <translation>L&apos;ancien texte reste dans l&apos;historique.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Seen</source>
        <translation>&amp;Vu</translation>
    </message>
    <message>
        <source>&amp;Told to me</source>
        <translation>&amp;Rapporté</translation>
    </message>
    <message>
        <source>&amp;Quoted</source>
        <translation>&amp;Cité</translation>
    </message>
    <message>
        <source>Add a concern</source>
        <translation>Ajouter une préoccupation</translation>
    </message>
    <message>
        <source>Add a strength</source>
        <translation>Ajouter une ressource</translation>
    </message>
    <message>
        <source>Correct the concern</source>
        <translation>Corriger la préoccupation</translation>
    </message>
    <message>
        <source>Correct the strength</source>
        <translation>Corriger la ressource</translation>
    </message>
    <message>
        <source>What worries you, as something that somebody did?</source>
        <translation>Qu&apos;est-ce qui vous inquiète, en tant que fait de quelqu&apos;un&#x202f;?</translation>
    </message>
    <message>
        <source>What does this person do well?</source>
        <translation>Que fait bien cette personne&#x202f;?</translation>
    </message>
</context>
<context>
    <name>StatementLine</name>
    <message>
        <source>Another explanation: {text}</source>
        <translation>Autre explication&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>StatementLines</name>
    <message>
        <source>More than a year old</source>
        <translation>Plus d’un an</translation>
    </message>
</context>
<context>
    <name>StatementsPart</name>
    <message>
        <source>Strengths</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>None written down yet.</source>
        <translation>Rien d&apos;écrit encore.</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Préoccupations</translation>
    </message>
    <message>
        <source>None written down.</source>
        <translation>Rien d&apos;écrit.</translation>
    </message>
    <message>
        <source>It could also be: {text}</source>
        <translation>Cela pourrait aussi être&#xa0;: {text}</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>de plus d&apos;un an</translation>
    </message>
</context>
<context>
    <name>StepCity</name>
    <message>
        <source>Your language and your city</source>
        <translation>Votre langue et votre ville</translation>
    </message>
    <message>
        <source>Both can be seen by everybody who opens this laptop.</source>
        <translation>Les deux sont visibles de tous ceux qui ouvrent cet ordinateur.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>This city is invented</source>
        <translation>Cette ville est inventée</translation>
    </message>
    <message>
        <source>Everything in here is for practice. It never mixes with real notes, and real notes never get in.</source>
        <translation>Tout ici sert à l&apos;exercice. Cela ne se mêle jamais aux vraies notes, et de vraies notes n&apos;y entrent jamais.</translation>
    </message>
    <message>
        <source>Compare this number with the one on the letter from your city, digit by digit. It says whose city this laptop believes.</source>
        <translation>Comparez ce numéro chiffre par chiffre avec celui de la lettre de votre ville. Il dit à quelle ville cet ordinateur se fie.</translation>
    </message>
    <message>
        <source>The number is the same</source>
        <translation>Le numéro est le même</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Does the person agree to be supported?</source>
        <translation>La personne accepte-t-elle l&apos;accompagnement&#x202f;?</translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation>Pourquoi cela prend-il fin&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir une raison</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Prochain réexamen le</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>This is not the legal basis: it says what the person wants.</source>
        <translation>Ce n&apos;est pas la base juridique&#xa0;: cela dit ce que la personne souhaite.</translation>
    </message>
    <message>
        <source>Agreement to be supported</source>
        <translation>Accord pour l&apos;accompagnement</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>At most 90 days ahead; 60 for a minor.</source>
        <translation>Au plus 90 jours à l&apos;avance&#x202f;; 60 pour une personne mineure.</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochain réexamen</translation>
    </message>
    <message>
        <source>You are the second reader: with you, two people have agreed.</source>
        <translation>Vous faites la deuxième lecture&#xa0;: avec vous, deux personnes sont d&apos;accord.</translation>
    </message>
    <message>
        <source>Agree to open this case</source>
        <translation>Accepter l&apos;ouverture de ce dossier</translation>
    </message>
    <message>
        <source>Agree to open</source>
        <translation>Accepter l&apos;ouverture</translation>
    </message>
    <message>
        <source>Take the case to “{state}”</source>
        <translation>Passer le dossier à «&#xa0;{state}&#xa0;»</translation>
    </message>
    <message>
        <source>Take this step</source>
        <translation>Faire ce pas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>StepLabel</name>
    <message>
        <source>What should your notes be called?</source>
        <translation>Comment appeler vos notes&#x202f;?</translation>
    </message>
    <message>
        <source>The name stands on the unlock page, where everybody sees it. Take a word that tells nothing about the people you work with.</source>
        <translation>Le nom figure sur la page de déverrouillage, où tout le monde le voit. Prenez un mot qui ne dit rien des personnes que vous accompagnez.</translation>
    </message>
    <message>
        <source>Name of these notes</source>
        <translation>Nom de ces notes</translation>
    </message>
    <message>
        <source>Such as Riverside 2</source>
        <translation>Par exemple Riverside 2</translation>
    </message>
    <message>
        <source>Who you are is certified by your city</source>
        <translation>Votre ville certifie qui vous êtes</translation>
    </message>
    <message>
        <source>Your name and your role come with a certificate. Until you have it you can write everything, but hand over nothing.</source>
        <translation>Votre nom et votre rôle viennent avec un certificat. D&apos;ici là, vous pouvez tout écrire, mais rien transmettre.</translation>
    </message>
    <message>
        <source>Two people, two names</source>
        <translation>Deux personnes, deux noms</translation>
    </message>
    <message>
        <source>Whoever else works on this laptop sets up notes of their own, with a passphrase of their own.</source>
        <translation>Toute autre personne qui travaille sur cet ordinateur crée ses propres notes, avec sa propre phrase secrète.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Étape {number} sur {count}&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>StepPassphrase</name>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>It is the key to your notes, and nobody can reset it. Make up a small story with the words, so that they stay.</source>
        <translation>C&apos;est la clé de vos notes, et personne ne peut la réinitialiser. Inventez une petite histoire avec les mots, pour les retenir.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>D’autres mots</translation>
    </message>
    <message>
        <source>There is no list of words in this language yet, so these are English. One of your own is possible too.</source>
        <translation>Il n&apos;y a pas encore de liste de mots dans cette langue&#xa0;: ceux-ci sont anglais. Une phrase à vous est possible aussi.</translation>
    </message>
    <message>
        <source>At least 14 characters: four or five words that do not belong together, or letters well mixed with digits and signs. No quotation, no name, no year.</source>
        <translation>Au moins 14 caractères : quatre ou cinq mots sans rapport entre eux, ou des lettres bien mêlées de chiffres et de signes. Pas de citation, pas de nom, pas d’année.</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Tapez-la</translation>
    </message>
    <message>
        <source>Spaces count.</source>
        <translation>Les espaces comptent.</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Tapez-la encore une fois</translation>
    </message>
    <message>
        <source>I want one of my own</source>
        <translation>J&apos;en veux une à moi</translation>
    </message>
</context>
<context>
    <name>StepPresent</name>
    <message>
        <source>Your present passphrase</source>
        <translation>Votre phrase secrète actuelle</translation>
    </message>
</context>
<context>
    <name>StepReady</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Your notes are about to be made. From now on these three things hold.</source>
        <translation>Vos notes vont être créées. À partir de maintenant, trois choses valent.</translation>
    </message>
    <message>
        <source>It locks itself</source>
        <translation>Verrouillage automatique</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once</source>
        <translation>Ctrl+L verrouille aussitôt</translation>
    </message>
    <message>
        <source>What you were writing is kept as a draft and is there again when you unlock.</source>
        <translation>Ce que vous écriviez est gardé comme brouillon et revient quand vous déverrouillez.</translation>
    </message>
    <message>
        <source>Nothing leaves by itself</source>
        <translation>Rien ne sort de soi-même</translation>
    </message>
    <message>
        <source>Files that you hand over are signed by you and encrypted for the people whom you choose. Papers are yours to print or save.</source>
        <translation>Les fichiers que vous transmettez sont signés par vous et chiffrés pour les personnes choisies. Les documents, c&apos;est à vous de les imprimer ou de les enregistrer.</translation>
    </message>
</context>
<context>
    <name>StepRehearse</name>
    <message>
        <source>Rehearse the recovery sheet</source>
        <translation>Essayer la feuille de récupération</translation>
    </message>
    <message>
        <source>The whole code</source>
        <translation>Toute la clé</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Print your recovery sheet</source>
        <translation>Imprimez votre feuille de récupération</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this sheet is your way back to your notes. There is no second copy of it.</source>
        <translation>Si vous oubliez la phrase secrète, cette feuille est votre chemin vers vos notes. Il n&apos;y en a pas de second exemplaire.</translation>
    </message>
    <message>
        <source>Print it now</source>
        <translation>Imprimez-la maintenant</translation>
    </message>
    <message>
        <source>It goes straight to the printer. We keep no copy; a shared printer may keep one.</source>
        <translation>Elle va droit à l&apos;imprimante. Nous n&apos;en gardons pas de copie&#x202f;; une imprimante partagée en garde peut-être une.</translation>
    </message>
    <message>
        <source>Put it in the office safe</source>
        <translation>Mettez-la dans le coffre du bureau</translation>
    </message>
    <message>
        <source>In a sealed envelope with the name of these notes on it.</source>
        <translation>Dans une enveloppe fermée portant le nom de ces notes.</translation>
    </message>
    <message>
        <source>No photo, no e-mail, no laptop bag</source>
        <translation>Pas de photo, pas d&apos;e-mail, pas de sac d&apos;ordinateur</translation>
    </message>
    <message>
        <source>Whoever holds both the sheet and the laptop can read your notes.</source>
        <translation>Qui a la feuille et l&apos;ordinateur peut lire vos notes.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Write it down by hand instead</source>
        <translation>L&apos;écrire plutôt à la main</translation>
    </message>
    <message>
        <source>Write the seven groups on paper, one after the other. There is no letter O, I, L or U in them.</source>
        <translation>Écrivez les sept groupes sur papier, l&apos;un après l&apos;autre. Il n&apos;y a pas de lettre O, I, L ou U.</translation>
    </message>
    <message>
        <source>Group before</source>
        <translation>Groupe précédent</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Groupe suivant</translation>
    </message>
    <message>
        <source>Print it instead</source>
        <translation>L&apos;imprimer plutôt</translation>
    </message>
    <message>
        <source>Now with the sheet in your hand</source>
        <translation>Maintenant, la feuille en main</translation>
    </message>
    <message>
        <source>Type these two groups, so that we know it can be read. The sheet is covered meanwhile.</source>
        <translation>Tapez ces deux groupes, pour que nous sachions qu&apos;elle est lisible. La feuille est couverte pendant ce temps.</translation>
    </message>
</context>
<context>
    <name>StepVerify</name>
    <message>
        <source>Check a share</source>
        <translation>Vérifier une part</translation>
    </message>
    <message>
        <source>Type all twenty words of one share. This opens nothing and changes nothing.</source>
        <translation>Tapez les vingt mots d&apos;une part. Cela n&apos;ouvre rien et ne change rien.</translation>
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
        <translation>{stage}&#xa0;: atteint</translation>
    </message>
    <message>
        <source>{stage}: now</source>
        <comment>stage of a mediation</comment>
        <translation>{stage}&#xa0;: maintenant</translation>
    </message>
    <message>
        <source>{stage}: not yet</source>
        <comment>stage of a mediation</comment>
        <translation>{stage}&#xa0;: pas encore</translation>
    </message>
</context>
<context>
    <name>StreetCells</name>
    <message>
        <source>Round</source>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>depuis {time}</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>deux versions</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>told to the city</source>
        <translation>signalé à la ville</translation>
    </message>
    <message>
        <source>Place is missing</source>
        <translation>Le lieu manque</translation>
    </message>
    <message>
        <source>How many is missing</source>
        <translation>Le nombre manque</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
</context>
<context>
    <name>StreetFilters</name>
    <message>
        <source>All</source>
        <comment>in a filter</comment>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>StreetForms</name>
    <message>
        <source>The round has begun</source>
        <translation>La tournée a commencé</translation>
    </message>
    <message>
        <source>The round has ended</source>
        <translation>La tournée est terminée</translation>
    </message>
    <message>
        <source>Round saved</source>
        <translation>Tournée enregistrée</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Contact enregistré</translation>
    </message>
    <message>
        <source>Linked to the case</source>
        <translation>Lié au dossier</translation>
    </message>
    <message>
        <source>A mediation begins</source>
        <translation>Une médiation commence</translation>
    </message>
    <message>
        <source>Kept as a request</source>
        <translation>Gardé comme demande</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>The words are gone, the counts stay</source>
        <translation>Les mots sont partis, les comptes restent</translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation>Commencer une tournée</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Two by two is the rule. No names of people one meets.</source>
        <translation>À deux, c’est la règle. Pas de noms des personnes rencontrées.</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Ambiance</translation>
    </message>
    <message>
        <source>Observed of the place</source>
        <translation>Observé sur le lieu</translation>
    </message>
    <message>
        <source>Equipment, light, tension, new groups. Up to 600 characters.</source>
        <translation>Équipements, lumière, tensions, nouveaux groupes. 600 caractères au plus.</translation>
    </message>
    <message>
        <source>Reported to a city service</source>
        <translation>Signalé à un service de la ville</translation>
    </message>
    <message>
        <source>Done by now</source>
        <translation>Réglé depuis</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Terminer la tournée</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Save the round</source>
        <translation>Enregistrer la tournée</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Weather, what is on</source>
        <translation>Météo, ce qui se passe</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Street contact</source>
        <translation>Contact de rue</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Enregistrer le contact</translation>
    </message>
    <message>
        <source>No names needed. Every field may stay empty but place and how many.</source>
        <translation>Aucun nom nécessaire. Tout peut rester vide sauf le lieu et le nombre.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptés</translation>
    </message>
    <message>
        <source>Left empty, the number above counts.</source>
        <translation>Laissé vide, le nombre ci-dessus compte.</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>À l’initiative de</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Known group</source>
        <translation>Groupe connu</translation>
    </message>
    <message>
        <source>What the city calls it, never who belongs to it.</source>
        <translation>Comme la ville l’appelle, jamais qui en fait partie.</translation>
    </message>
    <message>
        <source>Who, only if needed</source>
        <translation>Qui, seulement si nécessaire</translation>
    </message>
    <message>
        <source>A first name or nickname at most.</source>
        <translation>Au plus un prénom ou un surnom.</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Up to 600 characters.</source>
        <translation>600 caractères au plus.</translation>
    </message>
    <message>
        <source>Rumours about</source>
        <translation>Rumeurs sur</translation>
    </message>
    <message>
        <source>What people say about the place. Never about a person.</source>
        <translation>Ce qu’on dit du lieu. Jamais d’une personne.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Up to five.</source>
        <translation>Cinq au plus.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Link to a case</source>
        <translation>Lier à un dossier</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Code or pseudonym</source>
        <translation>Code ou pseudonyme</translation>
    </message>
    <message>
        <source>The contact stays in your journal; you and your supervisor read it there.</source>
        <translation>Le contact reste dans votre journal ; vous et votre responsable l’y lisez.</translation>
    </message>
</context>
<context>
    <name>StreetPage</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Chercher plus loin</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are older than twelve months</source>
        <translation>
            <numerusform>%n contact a plus de douze mois</numerusform>
            <numerusform>%n contacts ont plus de douze mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Their words go for good now; themes, numbers and places stay for the counts.</source>
        <translation>Leurs mots partent maintenant pour de bon ; thèmes, nombres et lieux restent pour les comptes.</translation>
    </message>
    <message>
        <source>There are more; they follow.</source>
        <translation>Il y en a d’autres ; ils suivront.</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Terminer la tournée</translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation>Commencer une tournée</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Saisie rapide</translation>
    </message>
    <message>
        <source>Street contacts</source>
        <translation>Contacts de rue</translation>
    </message>
    <message>
        <source>Rounds and whom we met: places, themes and numbers, no names.</source>
        <translation>Les tournées et les rencontres : lieux, thèmes et nombres, pas de noms.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Take the words away</source>
        <translation>Retirer les mots</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Rounds and contacts</source>
        <translation>Tournées et contacts</translation>
    </message>
    <message>
        <source>No street contact yet</source>
        <translation>Pas encore de contact de rue</translation>
    </message>
    <message>
        <source>Whom one met stands here: where, how many, what it was about. Nobody&apos;s name is needed.</source>
        <translation>Ici figurent les rencontres : où, combien, à quel sujet. Aucun nom n’est nécessaire.</translation>
    </message>
    <message>
        <source>No contact fits</source>
        <translation>Aucun contact ne convient</translation>
    </message>
    <message>
        <source>Nothing was found with these filters among the latest entries.</source>
        <translation>Rien n’a été trouvé avec ces filtres parmi les dernières entrées.</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>choisir</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Médiation</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Link to a case</source>
        <translation>Lier à un dossier</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>TabTitles</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Médiations</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
</context>
<context>
    <name>TaskLines</name>
    <message>
        <source>Raise a flag</source>
        <translation>Poser un signe</translation>
    </message>
    <message>
        <source>A next step from a note shows up here.</source>
        <translation>Une prochaine étape d&apos;une note apparaît ici.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Rien à faire ici</translation>
    </message>
    <message>
        <source>Fold what is done</source>
        <translation>Replier ce qui est fait</translation>
    </message>
    <message numerus="yes">
        <source>Show %n that are done</source>
        <comment>steps</comment>
        <translation>
            <numerusform>Afficher %n étape faite</numerusform>
            <numerusform>Afficher %n étapes faites</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signe</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Look at the case again: review</source>
        <translation>Revoir le dossier : réexamen</translation>
    </message>
    <message>
        <source>Ask both sides whether the agreement holds</source>
        <translation>Demander aux deux parties si l’accord tient</translation>
    </message>
    <message>
        <source>Ask whether it goes on: {what}</source>
        <translation>Demander si cela continue : {what}</translation>
    </message>
    <message>
        <source>Ask {what} whether it arrived</source>
        <translation>Demander à {what} si c’est arrivé</translation>
    </message>
    <message>
        <source>Read the request for the first time</source>
        <translation>Lire la demande une première fois</translation>
    </message>
    <message>
        <source>Decide what becomes of the request</source>
        <translation>Décider de la suite de la demande</translation>
    </message>
    <message>
        <source>Tell the person what is kept</source>
        <translation>Dire à la personne ce qui est conservé</translation>
    </message>
    <message>
        <source>Talk over what happened</source>
        <translation>Parler de ce qui s’est passé</translation>
    </message>
    <message>
        <source>Answer what somebody asked about their data</source>
        <translation>Répondre à une demande sur des données personnelles</translation>
    </message>
    <message>
        <source>New case: read it as the second person</source>
        <translation>Nouveau dossier : à lire comme seconde personne</translation>
    </message>
    <message>
        <source>Closing the case: agree or ask</source>
        <translation>Clôture du dossier : approuver ou demander</translation>
    </message>
    <message>
        <source>Read the request as the second person</source>
        <translation>Lire la demande comme seconde personne</translation>
    </message>
    <message>
        <source>Agree to what shall leave for {what}</source>
        <translation>Approuver ce qui doit partir pour {what}</translation>
    </message>
    <message>
        <source>Read what was done in danger</source>
        <translation>Lire ce qui a été fait face au danger</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Garder ou effacer</translation>
    </message>
    <message>
        <source>The agreement to be supported ends</source>
        <translation>L’accord pour l’accompagnement prend fin</translation>
    </message>
    <message>
        <source>A consent ends: {what}</source>
        <translation>Un consentement prend fin : {what}</translation>
    </message>
    <message>
        <source>Approve the message “{what}”, or ask</source>
        <translation>Approuver le message « {what} », ou demander</translation>
    </message>
    <message>
        <source>The agreement with {what} ends</source>
        <translation>L&apos;accord avec {what} prend fin</translation>
    </message>
    <message>
        <source>What is promised, to whom, and when.</source>
        <translation>Ce qui est promis, à qui et quand.</translation>
    </message>
    <message>
        <source>Round since {time} with {names}</source>
        <translation>Tournée depuis {time} avec {names}</translation>
    </message>
    <message>
        <source>Round since {time}</source>
        <translation>Tournée depuis {time}</translation>
    </message>
    <message>
        <source>you promised this on {day}</source>
        <translation>promis le {day}</translation>
    </message>
    <message>
        <source>street contact</source>
        <translation>contact de rue</translation>
    </message>
    <message>
        <source>first step of a goal</source>
        <translation>première étape d’un objectif</translation>
    </message>
    <message>
        <source>case conference</source>
        <translation>concertation de cas</translation>
    </message>
    <message>
        <source>mediation</source>
        <translation>médiation</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>orientation</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>signe</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>offre</translation>
    </message>
    <message>
        <source>since {day}</source>
        <comment>a follow-up</comment>
        <translation>depuis {day}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Still open from before</source>
        <translation>Encore ouvert d’avant</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>{who} reached a goal: {what}</source>
        <translation>{who} a atteint un objectif : {what}</translation>
    </message>
    <message>
        <source>{who} kept to it: {what}</source>
        <translation>{who}, cela a tenu : {what}</translation>
    </message>
    <message>
        <source>{who}: {what}</source>
        <translation>{who} : {what}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Correction of a note</source>
        <translation>Correction d’une note</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Strength or concern</source>
        <translation>Ressource ou préoccupation</translation>
    </message>
    <message>
        <source>Step of a case</source>
        <translation>Étape d’un dossier</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document papier</translation>
    </message>
    <message>
        <source>New mediation</source>
        <translation>Nouvelle médiation</translation>
    </message>
    <message>
        <source>Session notes</source>
        <translation>Notes de séance</translation>
    </message>
    <message>
        <source>Point of an agreement</source>
        <translation>Point d’un accord</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Stopped at {time}. Only you see it</source>
        <translation>Interrompu à {time}. Visible ici seulement</translation>
    </message>
    <message>
        <source>Stopped yesterday at {time}</source>
        <translation>Interrompu hier à {time}</translation>
    </message>
    <message>
        <source>Stopped on {day}</source>
        <translation>Interrompu le {day}</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Shows the other themes</source>
        <translation>Montre les autres thèmes</translation>
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
        <translation>Médiations</translation>
    </message>
    <message>
        <source>Transfer files</source>
        <translation>Échange de fichiers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>TodayBody</name>
    <message>
        <source>Open the round</source>
        <translation>Ouvrir la tournée</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>No follow-ups for today</source>
        <translation>Rien à suivre aujourd’hui</translation>
    </message>
    <message>
        <source>Whatever you promise in a note shows up here on its day.</source>
        <translation>Ce qui est promis dans une note apparaît ici le jour venu.</translation>
    </message>
    <message>
        <source>Look at the week</source>
        <translation>Voir la semaine</translation>
    </message>
    <message>
        <source>Recent contacts</source>
        <translation>Contacts récents</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Tous les contacts</translation>
    </message>
    <message>
        <source>Went well this week</source>
        <translation>Ce qui a réussi cette semaine</translation>
    </message>
    <message>
        <source>Waiting for your review</source>
        <translation>En attente d’une relecture</translation>
    </message>
    <message>
        <source>Your drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Keep or erase?</source>
        <translation>Garder ou effacer ?</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Quels jours</translation>
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
        <translation>nouveau, reçu par fichier</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message numerus="yes">
        <source>%n things are in the bin for 30 days</source>
        <translation>
            <numerusform>%n élément est dans la corbeille depuis 30 jours</numerusform>
            <numerusform>%n éléments sont dans la corbeille depuis 30 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to decide before {day}</source>
        <translation>Rien à décider avant le {day}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Due now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Nothing is due on these days.</source>
        <translation>Rien n’est prévu ces jours-là.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>De nouveau ouvert</translation>
    </message>
    <message>
        <source>Draft thrown away</source>
        <translation>Brouillon jeté</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation>Barre supérieure</translation>
    </message>
    <message>
        <source>Search people, places, notes</source>
        <comment>opens the search window</comment>
        <translation>Chercher personnes, lieux, notes</translation>
    </message>
    <message>
        <source>Danger</source>
        <comment>whom to ring and who decides</comment>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Taken back. The file can be brought in again.</source>
        <translation>Annulé. Le fichier peut être repris de nouveau.</translation>
    </message>
    <message>
        <source>Transfer files</source>
        <translation>Échange de fichiers</translation>
    </message>
    <message>
        <source>Files go by stick from hand to hand. Liaise never connects to a network.</source>
        <translation>Les fichiers passent par clé USB de main en main. Liaise ne se connecte jamais à un réseau.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder encore</translation>
    </message>
    <message>
        <source>This laptop is not certified yet</source>
        <translation>Cet ordinateur n&apos;est pas encore certifié</translation>
    </message>
    <message>
        <source>Your supervisor enrols it once, face to face. After that you can write files for colleagues and bring theirs in.</source>
        <translation>Votre responsable d&apos;équipe l&apos;enrôle une fois, en personne. Ensuite vous pouvez écrire des fichiers pour vos collègues et reprendre les leurs.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Only the people you choose can open the file. It is signed by this laptop.</source>
        <translation>Seules les personnes choisies peuvent ouvrir le fichier. Cet ordinateur le signe.</translation>
    </message>
    <message>
        <source>Who is it for</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Nobody else is certified on this laptop yet. Colleagues appear here once they are enrolled.</source>
        <translation>Personne d&apos;autre n&apos;est encore certifié sur cet ordinateur. Les collègues apparaissent ici une fois enrôlés.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Où il va</translation>
    </message>
    <message>
        <source>Choose a stick or folder</source>
        <translation>Choisir une clé USB ou un dossier</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>You see everything that a file would do before anything is written.</source>
        <translation>Vous voyez tout ce qu&apos;un fichier ferait avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>Drop a file anywhere on this page, or choose one.</source>
        <translation>Déposez un fichier n&apos;importe où sur cette page, ou choisissez-en un.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Lying ready</source>
        <translation>Prêts à reprendre</translation>
    </message>
    <message>
        <source>No file lies ready on a stick or in a folder used before.</source>
        <translation>Aucun fichier n&apos;attend sur une clé USB ou dans un dossier déjà utilisé.</translation>
    </message>
    <message>
        <source>Hand-overs so far</source>
        <translation>Transmissions jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler la reprise</translation>
    </message>
    <message>
        <source>Nothing was handed over or brought in yet.</source>
        <translation>Rien n&apos;a encore été transmis ou repris.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Spaces count.</source>
        <translation>Les espaces comptent.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Seven groups of four, from your recovery sheet.</source>
        <translation>Sept groupes de quatre, sur votre feuille de récupération.</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Utiliser ma clé de récupération</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>Autres accès</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your notes stay on this laptop</source>
        <translation>Vos notes restent sur cet ordinateur</translation>
    </message>
    <message>
        <source>They are encrypted on the disk. The app never connects to the internet.</source>
        <translation>Elles sont chiffrées sur le disque. L&apos;application ne se connecte jamais à internet.</translation>
    </message>
    <message>
        <source>It locks itself</source>
        <translation>Verrouillage automatique</translation>
    </message>
    <message>
        <source>Drafts are yours alone</source>
        <translation>Les brouillons sont à vous seul</translation>
    </message>
    <message>
        <source>Your team and your supervisor see a note once you save it and hand it over.</source>
        <translation>Votre équipe et votre responsable voient une note une fois que vous l&apos;avez enregistrée et transmise.</translation>
    </message>
</context>
<context>
    <name>UnlockWords</name>
    <message>
        <source>City of {city}</source>
        <translation>Ville de {city}</translation>
    </message>
    <message>
        <source>Street work and mediation, {team}</source>
        <translation>Travail de rue et médiation, {team}</translation>
    </message>
    <message>
        <source>After {minutes} min without a key or a touch, and whenever you ask.</source>
        <translation>Après {minutes} min sans touche ni geste, et dès que vous le demandez.</translation>
    </message>
    <message>
        <source>When the lid closes or the screen is locked, after {minutes} min without a key or a touch, and whenever you ask.</source>
        <translation>Quand le capot se ferme ou que l’écran est verrouillé, après {minutes} min sans touche ni geste, et dès que vous le demandez.</translation>
    </message>
    <message>
        <source>Forgotten both? There are other ways in, which others hold for you.</source>
        <translation>Les deux oubliées&#xa0;? Il existe d&apos;autres accès, que d&apos;autres gardent pour vous.</translation>
    </message>
    <message>
        <source>Forgotten both? Nobody, not even the city&apos;s IT desk, can open these notes. Your supervisor can help you start again from the last file you shared.</source>
        <translation>Les deux oubliées&#x202f;? Personne, pas même l&apos;informatique de la ville, ne peut ouvrir ces notes. Votre responsable d&apos;équipe peut vous aider à recommencer depuis le dernier fichier partagé.</translation>
    </message>
    <message>
        <source>No notes here yet</source>
        <translation>Pas encore de notes ici</translation>
    </message>
    <message>
        <source>Invented notes for practice</source>
        <translation>Notes inventées pour l&apos;exercice</translation>
    </message>
    <message>
        <source>Notes on this laptop</source>
        <translation>Notes sur cet ordinateur</translation>
    </message>
    <message>
        <source>Practice: nobody in here is real</source>
        <translation>Exercice&#xa0;: personne ici n&apos;est réel</translation>
    </message>
    <message>
        <source>The passphrase is: {passphrase}</source>
        <translation>La phrase secrète est&#xa0;: {passphrase}</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <comment>the passphrase of practice</comment>
        <translation>La remplir</translation>
    </message>
    <message>
        <source>Notes without a name</source>
        <translation>Notes sans nom</translation>
    </message>
    <message>
        <source>Two shares of three</source>
        <translation>Deux parts sur trois</translation>
    </message>
    <message>
        <source>Recovery by the city</source>
        <translation>Récupération par la ville</translation>
    </message>
    <message>
        <source>Set up notes for somebody new</source>
        <translation>Créer des notes pour quelqu&apos;un de nouveau</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation>Utiliser ma phrase secrète</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Utiliser ma clé de récupération</translation>
    </message>
    <message>
        <source>Open the last good copy</source>
        <translation>Ouvrir la dernière bonne copie</translation>
    </message>
    <message>
        <source>Bring back what can be read</source>
        <translation>Récupérer ce qui est lisible</translation>
    </message>
    <message>
        <source>Something wrong was typed here before. Try again in {seconds} s.</source>
        <translation>Quelque chose de faux a été tapé ici avant. Réessayez dans {seconds} s.</translation>
    </message>
    <message>
        <source>This code opens nothing here.</source>
        <translation>Cette clé n&apos;ouvre rien ici.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Ce n&apos;est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>Réessayez dans {seconds} s.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Compare it with your sheet, group by group.</source>
        <translation>Comparez-la à votre feuille, groupe par groupe.</translation>
    </message>
    <message>
        <source>Look again at group {group}.</source>
        <translation>Regardez encore le groupe {group}.</translation>
    </message>
    <message>
        <source>Last opened here today at {time}</source>
        <translation>Ouvert ici pour la dernière fois aujourd&apos;hui à {time}</translation>
    </message>
    <message>
        <source>Last opened here on {day}</source>
        <translation>Ouvert ici pour la dernière fois le {day}</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Covered</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Your notes are still open underneath. To close them, lock.</source>
        <translation>Vos notes sont encore ouvertes dessous. Pour les fermer, verrouillez.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Montrer à nouveau</translation>
    </message>
</context>
<context>
    <name>VerifyStep</name>
    <message>
        <source>It is valid</source>
        <translation>Elle est valable</translation>
    </message>
    <message>
        <source>Held by: {holder}</source>
        <translation>Détenue par&#xa0;: {holder}</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>Observed</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>Mon interprétation</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Told to me</source>
        <translation>On me l&apos;a dit</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Ses propres mots</translation>
    </message>
</context>
</TS>
