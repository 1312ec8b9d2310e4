<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>AccessBody</name>
    <message>
        <source>The log is read by the lead worker, the supervisor and the data protection officer.</source>
        <translation>El registro lo leen el referente, el responsable de equipo y el delegado de protección de datos.</translation>
    </message>
    <message>
        <source>Nobody looked at who it is, and nothing left.</source>
        <translation>Nadie miró quién es y nada salió.</translation>
    </message>
    <message>
        <source>Who looked, and what left</source>
        <translation>Quién miró y qué salió</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>Entradas anteriores</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
</context>
<context>
    <name>AskedPage</name>
    <message>
        <source>“{word}”: is it needed here? Is it about what somebody did?</source>
        <translation>«{word}»: ¿hace falta aquí? ¿Trata de lo que alguien hizo?</translation>
    </message>
</context>
<context>
    <name>AttachmentDialogs</name>
    <message>
        <source>Pictures, PDF, sound</source>
        <translation>Imágenes, PDF, sonido</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Archivo adjuntado</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>Copia guardada</translation>
    </message>
    <message>
        <source>File removed for good</source>
        <translation>Archivo quitado para siempre</translation>
    </message>
</context>
<context>
    <name>AttachmentForm</name>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Everybody who can read the note can open it.</source>
        <translation>Quien puede leer la nota puede abrirlo.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Attaching…</source>
        <translation>Adjuntando…</translation>
    </message>
    <message>
        <source>Open in another program?</source>
        <translation>¿Abrir en otro programa?</translation>
    </message>
    <message>
        <source>A plain copy goes into a private folder for another program to show. It is deleted when you lock, and again at the next start. The other program may keep traces that Liaise cannot delete.</source>
        <translation>Una copia sin cifrar va a una carpeta privada para que otro programa la muestre. Se borra al bloquear, y otra vez en el próximo inicio. El otro programa puede guardar rastros que Liaise no puede borrar.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Preparing the copy…</source>
        <translation>Preparando la copia…</translation>
    </message>
    <message>
        <source>Remove this file for good?</source>
        <translation>¿Quitar este archivo para siempre?</translation>
    </message>
    <message>
        <source>It is erased here at once, and on other laptops with the next transfer file. Copies that somebody saved elsewhere stay.</source>
        <translation>Se borra aquí enseguida, y en otros portátiles con el próximo archivo de transferencia. Las copias guardadas en otro lugar quedan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saving the copy…</source>
        <translation>Guardando la copia…</translation>
    </message>
    <message>
        <source>Take out hidden data: place, time, device</source>
        <translation>Quitar los datos ocultos: lugar, hora, aparato</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>AttachmentLine</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>What to do with this file</source>
        <translation>Qué hacer con este archivo</translation>
    </message>
    <message>
        <source>{file}, not on this laptop</source>
        <translation>{file}, no está en este portátil</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>When</source>
        <comment>of a backup</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>of a backup</comment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>It holds</source>
        <comment>of a backup</comment>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a backup</comment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Este portátil</translation>
    </message>
    <message>
        <source>You asked for it</source>
        <translation>La pediste tú</translation>
    </message>
    <message>
        <source>Before another one was restored</source>
        <translation>Antes de restaurar otra</translation>
    </message>
    <message>
        <source>Made by itself</source>
        <translation>Hecha automáticamente</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Of other notes</source>
        <translation>De otras notas</translation>
    </message>
    <message>
        <source>From before the keys were changed</source>
        <translation>De antes de cambiar las claves</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mediation(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n mediación</numerusform>
            <numerusform>%n mediaciones</numerusform>
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
        <translation>Le falta</translation>
    </message>
    <message>
        <source>If you restore it</source>
        <translation>Si la restauras</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>BackupLookPanel</name>
    <message>
        <source>Backup of {moment}</source>
        <translation>Copia de seguridad del {moment}</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>En este portátil</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mediation(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n mediación</numerusform>
            <numerusform>%n mediaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{things}. Every page of it was read and is in order.</source>
        <translation>{things}. Se ha leído cada página y todo está en orden.</translation>
    </message>
    <message>
        <source>Nothing: your notes hold no more than it does.</source>
        <translation>Nada: tus notas no contienen más que ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made since {moment}</source>
        <translation>
            <numerusform>%n cambio hecho desde el {moment}</numerusform>
            <numerusform>%n cambios hechos desde el {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in notes</source>
        <translation>
            <numerusform>%n de ellos en notas</numerusform>
            <numerusform>%n de ellos en notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Your notes become as they were then.</source>
        <translation>Tus notas vuelven a ser como entonces.</translation>
    </message>
    <message>
        <source>What is there now becomes a backup first, so nothing is lost.</source>
        <translation>Antes se hace una copia de lo que hay ahora: no se pierde nada.</translation>
    </message>
    <message>
        <source>What was erased since stays erased.</source>
        <translation>Lo que se suprimió desde entonces sigue suprimido.</translation>
    </message>
    <message>
        <source>The app closes your notes and asks for your passphrase again.</source>
        <translation>La aplicación cierra tus notas y vuelve a pedir la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>A backup was made on {place}.</source>
        <translation>Se ha hecho una copia de seguridad en {place}.</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>este portátil</translation>
    </message>
    <message>
        <source>There was none yet.</source>
        <translation>Todavía no ha habido ninguna.</translation>
    </message>
    <message>
        <source>{moment}, on {place}</source>
        <translation>{moment}, en {place}</translation>
    </message>
    <message>
        <source>No backup could be made since {day}</source>
        <translation>Desde el {day} no se ha podido hacer ninguna copia de seguridad</translation>
    </message>
    <message>
        <source>{name}, last backup there on {day}</source>
        <translation>{name}, última copia de seguridad el {day}</translation>
    </message>
</context>
<context>
    <name>BackupsForm</name>
    <message>
        <source>Each backup holds all your notes, encrypted like them. One is made when you lock, and one a day while the app is open.</source>
        <translation>Cada copia de seguridad contiene todas tus notas, cifradas como ellas. Se hace una al bloquear y una al día mientras la aplicación está abierta.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <comment>when it was made</comment>
        <translation>Última copia de seguridad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Back up to…</source>
        <translation>Copiar en…</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>list</comment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Buscando copias de seguridad…</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Todavía no hay copias de seguridad</translation>
    </message>
    <message>
        <source>One is made when you lock for the first time, or now if you like.</source>
        <translation>Se hace una la primera vez que bloquees, o ahora si quieres.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Not here at the moment</source>
        <translation>Ahora no están aquí</translation>
    </message>
    <message>
        <source>These still hold what was erased in your notes. Put them in, and it is erased there too.</source>
        <translation>Estos aún contienen lo que se suprimió en tus notas. Introdúcelos y se suprimirá también allí.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Looking into the backup</source>
        <translation>Examinando la copia de seguridad</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Haciendo una copia de seguridad</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>This one cannot be opened here.</source>
        <translation>Esta no se puede abrir aquí.</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Dónde va la copia de seguridad</translation>
    </message>
</context>
<context>
    <name>BinSection</name>
    <message numerus="yes">
        <source>%n days left</source>
        <comment>in the bin</comment>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Suprimir para siempre</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Suprimido para siempre</translation>
    </message>
    <message>
        <source>What is put aside stands in no list and is not found. It can be put back at any time; after 30 days it is proposed for erasure.</source>
        <translation>Lo que se aparta no está en ninguna lista y no se encuentra. Se puede devolver en cualquier momento; a los 30 días se propone su supresión.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>A note that its author puts into the bin shows up here.</source>
        <translation>Una nota que su autor pone en la papelera aparece aquí.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>BoxLine</name>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Todavía no hay nada anotado.</translation>
    </message>
    <message>
        <source>What else could explain it: {text}</source>
        <translation>Qué más podría explicarlo: {text}</translation>
    </message>
    <message>
        <source>How we know it: {text}</source>
        <translation>Cómo lo sabemos: {text}</translation>
    </message>
    <message>
        <source>What we do not know: {text}</source>
        <translation>Lo que no sabemos: {text}</translation>
    </message>
</context>
<context>
    <name>BringInCard</name>
    <message>
        <source>The file to look into</source>
        <translation>El archivo que se va a mirar</translation>
    </message>
    <message>
        <source>Export files (*.liaise)</source>
        <comment>keep the part in brackets</comment>
        <translation>Archivos de exportación (*.liaise)</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Comprobando {file}</translation>
    </message>
    <message>
        <source>Checking {file}: {done} of {total} changes</source>
        <translation>Comprobando {file}: {done} de {total} cambios</translation>
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
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Días del mes</translation>
    </message>
</context>
<context>
    <name>CaptureRows</name>
    <message>
        <source>Other place</source>
        <translation>Otro lugar</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Up to five themes: the ones that mattered most.</source>
        <translation>Hasta cinco temas: los más importantes.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many for a contact</source>
        <translation>
            <numerusform>%n carácter de más para un contacto</numerusform>
            <numerusform>%n caracteres de más para un contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
</context>
<context>
    <name>CardTroubles</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>CaseBody</name>
    <message>
        <source>What does this person do well?</source>
        <translation>¿Qué hace bien esta persona?</translation>
    </message>
    <message>
        <source>None noted.</source>
        <translation>Nada anotado.</translation>
    </message>
    <message>
        <source>This case is not on this laptop</source>
        <translation>Este caso no está en este portátil</translation>
    </message>
    <message>
        <source>Two versions of the note from {day}</source>
        <translation>Dos versiones de la nota del {day}</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Dos versiones de una entrada</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two names</comment>
        <translation> y </translation>
    </message>
    <message>
        <source>You and {names} both changed it before the files met.</source>
        <translation>{names} y tú lo habéis cambiado antes de que los archivos se encontraran.</translation>
    </message>
    <message>
        <source>{names} changed it before the files met.</source>
        <translation>{names} lo han cambiado antes de que los archivos se encontraran.</translation>
    </message>
    <message>
        <source>Both are kept; nothing is lost.</source>
        <translation>Se conservan las dos; no se pierde nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <comment>versions to decide on</comment>
        <translation>
            <numerusform>Espera %n más.</numerusform>
            <numerusform>Esperan %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} proposes it. With you, two people have agreed.</source>
        <translation>{name} lo propone. Contigo, dos personas están de acuerdo.</translation>
    </message>
    <message>
        <source>This case waits for a second reader</source>
        <translation>Este caso espera una segunda lectura</translation>
    </message>
    <message>
        <source>Agree to open</source>
        <translation>Aceptar la apertura</translation>
    </message>
    <message>
        <source>A supervisor has to agree before it opens. You can write already.</source>
        <translation>Una persona responsable de equipo tiene que aceptarlo antes de que se abra. Ya puedes escribir.</translation>
    </message>
    <message>
        <source>You can read it. Notes are written by the team of the case.</source>
        <translation>Puedes leerlo. Las notas las escribe el equipo del caso.</translation>
    </message>
    <message>
        <source>Your role does not write here</source>
        <translation>Tu función no escribe aquí</translation>
    </message>
    <message>
        <source>Closed on {day}</source>
        <translation>Cerrado el {day}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>It can be read. To write, open it again.</source>
        <translation>Se puede leer. Para escribir, reábrelo.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
</context>
<context>
    <name>CaseForms</name>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Corrected; the old text is in the history</source>
        <translation>Corregido; el texto anterior está en el historial</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>Comentario añadido</translation>
    </message>
    <message>
        <source>Next step done</source>
        <translation>Próximo paso hecho</translation>
    </message>
    <message>
        <source>Next step open again</source>
        <translation>Próximo paso abierto de nuevo</translation>
    </message>
    <message>
        <source>Agreement kept</source>
        <translation>Aceptación guardada</translation>
    </message>
    <message>
        <source>Next review kept</source>
        <translation>Próxima revisión guardada</translation>
    </message>
    <message>
        <source>The case is open</source>
        <translation>El caso está abierto</translation>
    </message>
    <message>
        <source>The case went on</source>
        <translation>El caso ha avanzado</translation>
    </message>
</context>
<context>
    <name>CaseGlance</name>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>Who reads it: {names}</source>
        <translation>Quién lo lee: {names}</translation>
    </message>
    <message>
        <source>Nothing is promised.</source>
        <translation>No hay nada prometido.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>More of them stand under Tasks.</source>
        <translation>Las demás están en Tareas.</translation>
    </message>
    <message>
        <source>Also promised</source>
        <translation>También prometido</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Últimos contactos</translation>
    </message>
    <message>
        <source>None noted yet.</source>
        <translation>Aún no hay ninguno anotado.</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Worker</source>
        <translation>A cargo</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aceptación</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>known since {month}</source>
        <translation>en contacto desde {month}</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>menor de edad</translation>
    </message>
    <message>
        <source>{name} (stands in: {other})</source>
        <translation>{name} (suplente: {other})</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Aún sin nombrar</translation>
    </message>
    <message>
        <source>Agree to open…</source>
        <translation>Aceptar la apertura…</translation>
    </message>
    <message>
        <source>Take to “{state}”…</source>
        <translation>Pasar a «{state}»…</translation>
    </message>
    <message>
        <source>Agreement to be supported…</source>
        <translation>Aceptación del acompañamiento…</translation>
    </message>
    <message>
        <source>Next review…</source>
        <translation>Próxima revisión…</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Quick note</source>
        <translation>Nota rápida</translation>
    </message>
    <message>
        <source>Summary as PDF</source>
        <translation>Resumen en PDF</translation>
    </message>
    <message>
        <source>More about this case</source>
        <translation>Más sobre este caso</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Partes del caso</translation>
    </message>
</context>
<context>
    <name>CasePlates</name>
    <message>
        <source>Still missing: {what}.</source>
        <translation>Falta todavía: {what}.</translation>
    </message>
</context>
<context>
    <name>CaseStepForms</name>
    <message>
        <source>Take the case to “{state}”</source>
        <translation>Pasar el caso a «{state}»</translation>
    </message>
    <message>
        <source>Take this step</source>
        <translation>Dar este paso</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>Primera revisión</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>Cómo está ahora</translation>
    </message>
    <message>
        <source>At most 600 signs; nothing new is gathered.</source>
        <translation>Como máximo 600 signos; no se recoge nada nuevo.</translation>
    </message>
    <message>
        <source>Read it as the second person: is a file needed, and why now?</source>
        <translation>Leer como segunda persona: ¿hace falta un expediente, y por qué ahora?</translation>
    </message>
    <message>
        <source>After six months of rest, closing is proposed.</source>
        <translation>Tras seis meses de pausa se propone el cierre.</translation>
    </message>
    <message>
        <source>The checklist comes next; a second person then agrees.</source>
        <translation>Sigue la lista de comprobación; luego otra persona da su acuerdo.</translation>
    </message>
    <message>
        <source>The second person agrees with the checklist.</source>
        <translation>La segunda persona aprueba la lista de comprobación.</translation>
    </message>
    <message>
        <source>No file is made. What was proposed is to be erased.</source>
        <translation>No se crea expediente. Lo propuesto debe suprimirse.</translation>
    </message>
    <message>
        <source>The case is handed over and ends here.</source>
        <translation>El caso se traspasa y termina aquí.</translation>
    </message>
    <message>
        <source>Who comes back is welcome; what was said at the end is cleared.</source>
        <translation>Quien vuelve es bienvenido; lo dicho al final se vacía.</translation>
    </message>
    <message>
        <source>Two people then decide: erase, keep longer, or only count.</source>
        <translation>Dos personas deciden luego: suprimir, guardar más tiempo o solo contar.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Guardar la revisión</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Realizada el</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Segunda persona</translation>
    </message>
    <message>
        <source>What has grown stronger?</source>
        <translation>¿Qué se ha fortalecido?</translation>
    </message>
    <message>
        <source>What else has changed?</source>
        <translation>¿Qué más ha cambiado?</translation>
    </message>
    <message>
        <source>Is it still necessary?</source>
        <translation>¿Sigue siendo necesario?</translation>
    </message>
    <message>
        <source>Is it still proportionate?</source>
        <translation>¿Sigue siendo proporcionado?</translation>
    </message>
    <message>
        <source>Is the legal basis still right?</source>
        <translation>¿Sigue siendo correcta la base jurídica?</translation>
    </message>
    <message>
        <source>Is the person informed?</source>
        <translation>¿Está informada la persona?</translation>
    </message>
    <message>
        <source>Which lines are wrong or outdated?</source>
        <translation>¿Qué líneas son erróneas o anticuadas?</translation>
    </message>
    <message>
        <source>What can go?</source>
        <translation>¿Qué puede irse?</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>It counts once the second person has read it. “I do not know” is an answer.</source>
        <translation>Cuenta cuando la segunda persona la ha leído. «No lo sé» es una respuesta.</translation>
    </message>
    <message>
        <source>Reason of closure</source>
        <translation>Motivo del cierre</translation>
    </message>
    <message>
        <source>Looked at together</source>
        <translation>Examinado juntos</translation>
    </message>
    <message>
        <source>The person agrees to be asked again after six and twelve months</source>
        <translation>La persona acepta que se le pregunte a los seis y doce meses</translation>
    </message>
    <message>
        <source>Before the case is closed</source>
        <translation>Antes de cerrar el caso</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>A second person reads it and closes the case.</source>
        <translation>Otra persona la lee y cierra el caso.</translation>
    </message>
    <message>
        <source>Whose case it is</source>
        <translation>De quién es el caso</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button of a form</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Suplencia</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable de equipo</translation>
    </message>
    <message>
        <source>Who reads the case changes with it, and the whole history goes along.</source>
        <translation>También cambia quién lee el caso, y toda la historia lo acompaña.</translation>
    </message>
</context>
<context>
    <name>CaseStepWords</name>
    <message>
        <source>The case went on</source>
        <translation>El caso avanzó</translation>
    </message>
    <message>
        <source>Review kept; it waits for its second person</source>
        <translation>Revisión guardada; espera a la segunda persona</translation>
    </message>
    <message>
        <source>Review read; it counts from now on</source>
        <translation>Revisión leída; cuenta desde ahora</translation>
    </message>
    <message>
        <source>Checklist kept</source>
        <translation>Lista guardada</translation>
    </message>
    <message>
        <source>Handed on; the next file takes it along</source>
        <translation>Traspasado; el próximo archivo lo lleva</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Limitado</translation>
    </message>
    <message>
        <source>It is only read until this is lifted.</source>
        <translation>Solo se lee hasta que se levante.</translation>
    </message>
    <message numerus="yes">
        <source>The review is %n days late</source>
        <translation>
            <numerusform>La revisión lleva %n día de retraso</numerusform>
            <numerusform>La revisión lleva %n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new leaves but hand-overs and what safety or a right asks for.</source>
        <translation>No sale nada nuevo, salvo traspasos y lo que piden la seguridad o un derecho.</translation>
    </message>
    <message>
        <source>It has rested for six months</source>
        <translation>Lleva seis meses en pausa</translation>
    </message>
    <message>
        <source>Closing the case is proposed. Nothing happens by itself.</source>
        <translation>Se propone cerrar el caso. Nada ocurre por sí solo.</translation>
    </message>
    <message>
        <source>Two people decide whether it is erased, kept longer, or only counted.</source>
        <translation>Dos personas deciden si se suprime, se guarda más tiempo o solo se cuenta.</translation>
    </message>
    <message>
        <source>Nothing more comes: this case is at its end.</source>
        <translation>No sigue nada más: este caso ha terminado.</translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Falta todavía: {things}.</translation>
    </message>
    <message>
        <source>The supervisor takes this step, on their own laptop.</source>
        <translation>Este paso lo da la persona responsable de equipo, en su propio portátil.</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>Está todo.</translation>
    </message>
    <message>
        <source>Worker: {name}</source>
        <translation>Responsable: {name}</translation>
    </message>
    <message>
        <source>Stands in: {name}</source>
        <translation>Suplencia: {name}</translation>
    </message>
    <message>
        <source>Supervisor: {name}</source>
        <translation>Responsable de equipo: {name}</translation>
    </message>
    <message>
        <source>Nobody went through the checklist yet.</source>
        <translation>Nadie ha repasado aún la lista.</translation>
    </message>
    <message>
        <source>Gone through by {name}</source>
        <translation>Repasada por {name}</translation>
    </message>
    <message>
        <source>{day}, {name} and {other}</source>
        <translation>{day}, {name} y {other}</translation>
    </message>
    <message>
        <source>Waits for the second person</source>
        <translation>Espera a la segunda persona</translation>
    </message>
</context>
<context>
    <name>CaseSteps</name>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Falta todavía: {things}.</translation>
    </message>
    <message>
        <source>Take this step</source>
        <translation>Dar este paso</translation>
    </message>
    <message>
        <source>Go through the checklist</source>
        <translation>Repasar la lista</translation>
    </message>
    <message>
        <source>Write a review</source>
        <translation>Escribir una revisión</translation>
    </message>
    <message>
        <source>Next review on {day}.</source>
        <translation>Próxima revisión el {day}.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>La he leído</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué viene ahora</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <source>Case summary</source>
        <translation>Resumen del caso</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>El caso</translation>
    </message>
    <message>
        <source>Two versions of this page differ and nobody has decided between them yet. Ask before you rely on it.</source>
        <translation>Dos versiones de esta página difieren y nadie ha decidido aún entre ellas. Pregunta antes de fiarte de ella.</translation>
    </message>
    <message>
        <source>{lead}, stands in: {standin}</source>
        <translation>{lead}, suplente: {standin}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Purpose of the case</source>
        <translation>Finalidad del caso</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation>Por qué es necesario</translation>
    </message>
    <message>
        <source>Agreement to be supported</source>
        <translation>Aceptación del acompañamiento</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Información dada</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>De quién se trata</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>A cargo</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable de equipo</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Se conserva hasta</translation>
    </message>
    <message>
        <source>Form of violence in view</source>
        <translation>Forma de violencia considerada</translation>
    </message>
    <message>
        <source>{state}, since {day}</source>
        <comment>state of a case and the day it was opened</comment>
        <translation>{state}, desde el {day}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>válido hasta el {day}</translation>
    </message>
    <message>
        <source>known since {day}</source>
        <translation>en contacto desde el {day}</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>menor de edad</translation>
    </message>
    <message>
        <source>Review of the case</source>
        <translation>Revisión del caso</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>No step is open.</source>
        <translation>No hay ningún paso abierto.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Mediaciones</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediación</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Tipo de conflicto</translation>
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
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>A cargo</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>dos versiones</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>new from file</source>
        <translation>nuevo de archivo</translation>
    </message>
    <message>
        <source>for review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>Nothing agreed yet</source>
        <translation>Nada acordado todavía</translation>
    </message>
    <message>
        <source>open since {day}</source>
        <translation>abierto desde el {day}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>due</source>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>leaves two versions undecided for now</comment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Fortalezas</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a strength or a concern</comment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Preocupaciones</translation>
    </message>
    <message>
        <source>Starts with your first note</source>
        <translation>Empieza con tu primera nota</translation>
    </message>
    <message>
        <source>Whatever you write down shows up here, newest first.</source>
        <translation>Todo lo que anotes aparece aquí, lo más nuevo primero.</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>Entradas anteriores</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>All districts</source>
        <translation>Todos los barrios</translation>
    </message>
    <message>
        <source>1,000 cases or more</source>
        <translation>1.000 casos o más</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>District</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Filtrar casos</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>Nadie coincide con estos filtros</translation>
    </message>
    <message>
        <source>Look among all cases, or with fewer letters.</source>
        <translation>Busca en todos los casos, o con menos letras.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Ningún caso todavía</translation>
    </message>
    <message>
        <source>A street contact does not need one.</source>
        <translation>Un contacto de calle no lo necesita.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Caso nuevo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>People you accompany, with their agreement</source>
        <translation>Personas que acompañas, con su aceptación</translation>
    </message>
    <message>
        <source>Name, code, place or word</source>
        <translation>Nombre, código, lugar o palabra</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>cases that are open</comment>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Mine and shared</source>
        <translation>Míos y compartidos</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>Con borrador</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrar</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueando</translation>
    </message>
    <message>
        <source>A backup is being made first. Cancel locks without it.</source>
        <translation>Primero se hace una copia de seguridad. Cancelar bloquea sin ella.</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>First talks</source>
        <translation>Primeras conversaciones</translation>
    </message>
    <message>
        <source>Support under way</source>
        <translation>Acompañamiento en curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>En proceso de cierre</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierto</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Traspasado</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>No asumido</translation>
    </message>
    <message>
        <source>First look back</source>
        <translation>Primera mirada atrás</translation>
    </message>
    <message>
        <source>Second look back</source>
        <translation>Segunda mirada atrás</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Conservar o suprimir</translation>
    </message>
    <message>
        <source>Kept until a date</source>
        <translation>Conservado hasta una fecha</translation>
    </message>
    <message>
        <source>Made anonymous</source>
        <translation>Anonimizado</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>Agreed to be supported</source>
        <translation>Ha aceptado el acompañamiento</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Información dada</translation>
    </message>
    <message>
        <source>Information postponed</source>
        <translation>Información aplazada</translation>
    </message>
    <message>
        <source>Voluntary support of a person</source>
        <translation>Acompañamiento voluntario de una persona</translation>
    </message>
    <message>
        <source>Support of relatives</source>
        <translation>Apoyo a familiares</translation>
    </message>
    <message>
        <source>Advice to a professional</source>
        <translation>Asesoramiento a profesionales</translation>
    </message>
    <message>
        <source>Work with a group</source>
        <translation>Trabajo con un grupo</translation>
    </message>
    <message>
        <source>Work on a place</source>
        <translation>Trabajo en un lugar</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediación</translation>
    </message>
    <message>
        <source>Return to community</source>
        <translation>Vuelta a la comunidad</translation>
    </message>
    <message>
        <source>Bridge to an exit programme</source>
        <translation>Puente a un programa de salida</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Misión de interés público</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>Obligación legal</translation>
    </message>
    <message>
        <source>Consent to the processing</source>
        <translation>Consentimiento para el tratamiento</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>Intereses vitales</translation>
    </message>
    <message>
        <source>Far-right</source>
        <translation>Extrema derecha</translation>
    </message>
    <message>
        <source>Jihadist</source>
        <translation>Yihadista</translation>
    </message>
    <message>
        <source>Far-left</source>
        <translation>Extrema izquierda</translation>
    </message>
    <message>
        <source>Violent gang</source>
        <translation>Banda violenta</translation>
    </message>
    <message>
        <source>Football violence</source>
        <translation>Violencia en el fútbol</translation>
    </message>
    <message>
        <source>Single issue</source>
        <translation>Causa única</translation>
    </message>
    <message>
        <source>Conspiracy, anti-state</source>
        <translation>Conspiracionismo, antiestatal</translation>
    </message>
    <message>
        <source>Mixed or unclear</source>
        <translation>Mixta o poco clara</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>No valorada</translation>
    </message>
    <message>
        <source>Team of the case</source>
        <translation>Equipo del caso</translation>
    </message>
    <message>
        <source>Lead worker and supervisor</source>
        <translation>Persona a cargo y responsable de equipo</translation>
    </message>
    <message>
        <source>Author only</source>
        <translation>Solo quien lo escribió</translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation>Objetivos alcanzados</translation>
    </message>
    <message>
        <source>Agreed end</source>
        <translation>Fin acordado</translation>
    </message>
    <message>
        <source>The person does not want it</source>
        <translation>La persona no lo quiere</translation>
    </message>
    <message>
        <source>No contact for a long time</source>
        <translation>Sin contacto desde hace mucho</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Se ha mudado</translation>
    </message>
    <message>
        <source>Another service leads</source>
        <translation>Otro servicio lo lleva</translation>
    </message>
    <message>
        <source>No ground any longer</source>
        <translation>Ya no hay motivo</translation>
    </message>
    <message>
        <source>The person has died</source>
        <translation>La persona ha fallecido</translation>
    </message>
    <message>
        <source>Opened in error</source>
        <translation>Abierto por error</translation>
    </message>
    <message>
        <source>Person supported</source>
        <translation>Persona acompañada</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Familiar</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Reference person</source>
        <translation>Persona de referencia</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fortaleza</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Preocupación</translation>
    </message>
    <message>
        <source>People who hold</source>
        <translation>Personas que sostienen</translation>
    </message>
    <message>
        <source>A trusted adult</source>
        <translation>Una persona adulta de confianza</translation>
    </message>
    <message>
        <source>Family that talks</source>
        <translation>Familia que habla</translation>
    </message>
    <message>
        <source>Skills and talents</source>
        <translation>Capacidades y talentos</translation>
    </message>
    <message>
        <source>A place in school or job</source>
        <translation>Un lugar en la escuela o el trabajo</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Able to doubt and discuss</source>
        <translation>Sabe dudar y debatir</translation>
    </message>
    <message>
        <source>Mixed circles</source>
        <translation>Entorno diverso</translation>
    </message>
    <message>
        <source>Trusts someone from a service</source>
        <translation>Confía en alguien de un servicio</translation>
    </message>
    <message>
        <source>Ways to cope with anger or hurt</source>
        <translation>Formas de afrontar la ira o el dolor</translation>
    </message>
    <message>
        <source>Meaning lived peacefully</source>
        <translation>Sentido vivido en paz</translation>
    </message>
    <message>
        <source>Takes part, has a say</source>
        <translation>Participa, tiene voz</translation>
    </message>
    <message>
        <source>Comes to meetings</source>
        <translation>Acude a los encuentros</translation>
    </message>
    <message>
        <source>Another strength</source>
        <translation>Otra fortaleza</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amistades</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educación</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Mental strain</source>
        <translation>Sufrimiento psíquico</translation>
    </message>
    <message>
        <source>Substances, gambling</source>
        <translation>Sustancias, juego</translation>
    </message>
    <message>
        <source>Papers, rights, discrimination</source>
        <translation>Papeles, derechos, discriminación</translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation>Pertenencia</translation>
    </message>
    <message>
        <source>Talk about meaning and identity</source>
        <translation>Hablar de sentido e identidad</translation>
    </message>
    <message>
        <source>Life online</source>
        <translation>Vida en línea</translation>
    </message>
    <message>
        <source>Leisure</source>
        <translation>Tiempo libre</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>May harm themselves</source>
        <translation>Podría hacerse daño</translation>
    </message>
    <message>
        <source>May harm others</source>
        <translation>Podría hacer daño a otras personas</translation>
    </message>
    <message>
        <source>Said they would harm someone</source>
        <translation>Dijo que haría daño a alguien</translation>
    </message>
    <message>
        <source>Weapon</source>
        <translation>Arma</translation>
    </message>
    <message>
        <source>Prepares to leave for a conflict area</source>
        <translation>Prepara la salida a una zona de conflicto</translation>
    </message>
    <message>
        <source>Pressured or recruited</source>
        <translation>Bajo presión o en captación</translation>
    </message>
    <message>
        <source>Cut off from everybody</source>
        <translation>Sin trato con nadie</translation>
    </message>
    <message>
        <source>Sudden break with school, job, family</source>
        <translation>Ruptura repentina con escuela, trabajo, familia</translation>
    </message>
    <message>
        <source>Suffered violence or hate</source>
        <translation>Sufrió violencia u odio</translation>
    </message>
    <message>
        <source>Child in need</source>
        <translation>Menor en situación de necesidad</translation>
    </message>
    <message>
        <source>Another concern</source>
        <translation>Otra preocupación</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Contact with a service</source>
        <translation>Contacto con un servicio</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Office matter</source>
        <translation>Asunto administrativo</translation>
    </message>
    <message>
        <source>Result of team discussion</source>
        <translation>Resultado de la reunión de equipo</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>No estaba</translation>
    </message>
    <message>
        <source>Not asked this time</source>
        <translation>Esta vez no se preguntó</translation>
    </message>
    <message>
        <source>Did not want to say</source>
        <translation>No quiso decirlo</translation>
    </message>
    <message>
        <source>No common language yet</source>
        <translation>Aún sin lengua común</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Wants our help</source>
        <translation>Quiere nuestra ayuda</translation>
    </message>
    <message>
        <source>Release from secrecy</source>
        <translation>Autorización para compartir información</translation>
    </message>
    <message>
        <source>Agrees to mediation</source>
        <translation>Acepta la mediación</translation>
    </message>
    <message>
        <source>Photo at an event</source>
        <translation>Foto en un acto</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>To the person</source>
        <translation>A la persona</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Derivación</translation>
    </message>
    <message>
        <source>Case conference</source>
        <translation>Reunión de caso</translation>
    </message>
    <message>
        <source>To our own supervisor</source>
        <translation>A nuestro/a responsable de equipo</translation>
    </message>
    <message>
        <source>Child or adult protection</source>
        <translation>Protección de menores o personas adultas</translation>
    </message>
    <message>
        <source>Order of court or prosecutor</source>
        <translation>Orden judicial o de fiscalía</translation>
    </message>
    <message>
        <source>Acute danger</source>
        <translation>Peligro grave</translation>
    </message>
    <message>
        <source>Other request by police</source>
        <translation>Otra petición policial</translation>
    </message>
    <message>
        <source>Intelligence service</source>
        <translation>Servicio de inteligencia</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadística</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Traspaso</translation>
    </message>
    <message>
        <source>Notice of correction or erasure</source>
        <translation>Aviso de rectificación o supresión</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Oral</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation>Resumen del caso</translation>
    </message>
    <message>
        <source>Mediation agreement</source>
        <translation>Acuerdo de mediación</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Mediador/a</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable de equipo</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Delegado/a de protección de datos</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>Informática</translation>
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
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Found suitable</source>
        <translation>Considerada adecuada</translation>
    </message>
    <message>
        <source>Separate talks</source>
        <translation>Conversaciones por separado</translation>
    </message>
    <message>
        <source>All have agreed</source>
        <translation>Todas han aceptado</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>Sin acuerdo</translation>
    </message>
    <message>
        <source>First check held</source>
        <translation>Primera comprobación hecha</translation>
    </message>
    <message>
        <source>Second check held</source>
        <translation>Segunda comprobación hecha</translation>
    </message>
    <message>
        <source>Not suitable</source>
        <translation>No adecuada</translation>
    </message>
    <message>
        <source>Declined by a side</source>
        <translation>Rechazada por una parte</translation>
    </message>
    <message>
        <source>Stopped by a side</source>
        <translation>Detenida por una parte</translation>
    </message>
    <message>
        <source>Referred elsewhere</source>
        <translation>Derivada a otro lugar</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>Resuelta en el momento</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>En el momento</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>A petición</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Use of shared space</source>
        <translation>Uso de un espacio compartido</translation>
    </message>
    <message>
        <source>Youth and residents</source>
        <translation>Jóvenes y vecindario</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vecindad</translation>
    </message>
    <message>
        <source>Tenant and landlord</source>
        <translation>Inquilino y propietario</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Between young people</source>
        <translation>Entre jóvenes</translation>
    </message>
    <message>
        <source>Citizen and service</source>
        <translation>Ciudadanía y servicio</translation>
    </message>
    <message>
        <source>Youth and police</source>
        <translation>Jóvenes y policía</translation>
    </message>
    <message>
        <source>Traders</source>
        <translation>Comercio</translation>
    </message>
    <message>
        <source>Between groups</source>
        <translation>Entre grupos</translation>
    </message>
    <message>
        <source>After a hate incident</source>
        <translation>Tras un incidente de odio</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Aficiones</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Another conflict</source>
        <translation>Otro conflicto</translation>
    </message>
    <message>
        <source>Written agreement</source>
        <translation>Acuerdo escrito</translation>
    </message>
    <message>
        <source>Spoken agreement</source>
        <translation>Acuerdo oral</translation>
    </message>
    <message>
        <source>Better without agreement</source>
        <translation>Mejor sin acuerdo</translation>
    </message>
    <message>
        <source>Settled by a go-between</source>
        <translation>Resuelto por un intermediario</translation>
    </message>
    <message>
        <source>Escalation prevented, conflict open</source>
        <translation>Escalada evitada, conflicto abierto</translation>
    </message>
    <message>
        <source>Only advice</source>
        <translation>Solo asesoramiento</translation>
    </message>
    <message>
        <source>Requester stopped</source>
        <translation>Quien lo pidió lo dejó</translation>
    </message>
    <message>
        <source>Other side declined</source>
        <translation>La otra parte lo rechazó</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Derivada</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Vecindario</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Jóvenes</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Club or association</source>
        <translation>Club o asociación</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Policía</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Another side</source>
        <translation>Otra parte</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Firmado en papel</translation>
    </message>
    <message>
        <source>Spoken before a witness</source>
        <translation>Oral ante testigo</translation>
    </message>
    <message>
        <source>Joint session</source>
        <translation>Sesión conjunta</translation>
    </message>
    <message>
        <source>Shuttle</source>
        <translation>Mediación indirecta</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>Group circle</source>
        <translation>Círculo de grupo</translation>
    </message>
    <message>
        <source>Two mediators</source>
        <translation>Dos mediadores</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Aún no toca</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>Cumplido en parte</translation>
    </message>
    <message>
        <source>Not held: let us talk</source>
        <translation>No se mantiene: hablemos</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No cumplido</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
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
        <translation>10 o más</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Cordial</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Tranquilo</translation>
    </message>
    <message>
        <source>Guarded</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Look in again</source>
        <translation>Volver a pasar</translation>
    </message>
    <message>
        <source>Offer a talk</source>
        <translation>Ofrecer una conversación</translation>
    </message>
    <message>
        <source>Pass something on</source>
        <translation>Transmitir algo</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Tarde-noche</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>By us</source>
        <translation>Por nosotros</translation>
    </message>
    <message>
        <source>By the person or group</source>
        <translation>Por la persona o el grupo</translation>
    </message>
    <message>
        <source>By a relative</source>
        <translation>Por un familiar</translation>
    </message>
    <message>
        <source>By another service</source>
        <translation>Por otro servicio</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Other or diverse</source>
        <translation>Otro o diverso</translation>
    </message>
    <message>
        <source>Gender not noted</source>
        <translation>Género no anotado</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Alumbrado</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparación</translation>
    </message>
    <message>
        <source>Trees and greenery</source>
        <translation>Árboles y zonas verdes</translation>
    </message>
    <message>
        <source>Traffic and parking</source>
        <translation>Tráfico y aparcamiento</translation>
    </message>
    <message>
        <source>Another fault of the place</source>
        <translation>Otro defecto del lugar</translation>
    </message>
    <message>
        <source>Lively</source>
        <translation>Animado</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Tenso</translation>
    </message>
    <message>
        <source>Open conflict</source>
        <translation>Conflicto abierto</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Nadie allí</translation>
    </message>
    <message>
        <source>Greeting in passing</source>
        <translation>Saludo al pasar</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Long conversation</source>
        <translation>Conversación larga</translation>
    </message>
    <message>
        <source>Group talk</source>
        <translation>Charla en grupo</translation>
    </message>
    <message>
        <source>Activity together</source>
        <translation>Actividad conjunta</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Visita a domicilio</translation>
    </message>
    <message>
        <source>Call or message</source>
        <translation>Llamada o mensaje</translation>
    </message>
    <message>
        <source>At our place</source>
        <translation>En nuestro local</translation>
    </message>
    <message>
        <source>Public event</source>
        <translation>Acto público</translation>
    </message>
    <message>
        <source>Online outreach</source>
        <translation>Trabajo de calle en línea</translation>
    </message>
    <message>
        <source>Under 12</source>
        <translation>Menos de 12</translation>
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
        <translation>65 y más</translation>
    </message>
    <message>
        <source>Age not noted</source>
        <translation>Edad no anotada</translation>
    </message>
    <message>
        <source>School or training</source>
        <translation>Escuela o formación</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Empleo</translation>
    </message>
    <message>
        <source>Money and debt</source>
        <translation>Dinero y deudas</translation>
    </message>
    <message>
        <source>Papers and residence</source>
        <translation>Papeles y residencia</translation>
    </message>
    <message>
        <source>Discrimination experienced</source>
        <translation>Discriminación vivida</translation>
    </message>
    <message>
        <source>Relations with police</source>
        <translation>Relación con la policía</translation>
    </message>
    <message>
        <source>Court and probation</source>
        <translation>Tribunal y medidas penales</translation>
    </message>
    <message>
        <source>Belonging, identity</source>
        <translation>Pertenencia, identidad</translation>
    </message>
    <message>
        <source>World events</source>
        <translation>Actualidad mundial</translation>
    </message>
    <message>
        <source>Questions of worldview</source>
        <translation>Cuestiones de visión del mundo</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Redes sociales</translation>
    </message>
    <message>
        <source>Hate speech heard</source>
        <translation>Discurso de odio oído</translation>
    </message>
    <message>
        <source>Violence feared or suffered</source>
        <translation>Violencia temida o sufrida</translation>
    </message>
    <message>
        <source>Pressure by groups</source>
        <translation>Presión de grupos</translation>
    </message>
    <message>
        <source>Use of public space</source>
        <translation>Uso del espacio público</translation>
    </message>
    <message>
        <source>Sport and fans</source>
        <translation>Deporte y aficiones</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Another theme</source>
        <translation>Otro tema</translation>
    </message>
    <message>
        <source>Listened</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Asesoramiento</translation>
    </message>
    <message>
        <source>Accompanied to a service</source>
        <translation>Acompañamiento a un servicio</translation>
    </message>
    <message>
        <source>Mediated on the spot</source>
        <translation>Mediación en el momento</translation>
    </message>
    <message>
        <source>De-escalated</source>
        <translation>Desescalada</translation>
    </message>
    <message>
        <source>Used a prevention message</source>
        <translation>Mensaje de prevención usado</translation>
    </message>
    <message>
        <source>Talk with relatives</source>
        <translation>Conversación con familiares</translation>
    </message>
    <message>
        <source>Motivating talk</source>
        <translation>Entrevista motivacional</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>Ayuda práctica</translation>
    </message>
    <message>
        <source>Group activity</source>
        <translation>Actividad en grupo</translation>
    </message>
    <message>
        <source>Partner contacted</source>
        <translation>Contacto con un servicio colaborador</translation>
    </message>
    <message>
        <source>Fault of the place reported</source>
        <translation>Desperfecto del lugar avisado</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Ninguna acción</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La propia persona</translation>
    </message>
    <message>
        <source>A guardian</source>
        <translation>Una persona con la patria potestad</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Approved by a second person</source>
        <translation>Aprobado por una segunda persona</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Transmitido</translation>
    </message>
    <message>
        <source>Receipt confirmed</source>
        <translation>Recepción confirmada</translation>
    </message>
    <message>
        <source>Later notice sent</source>
        <translation>Aviso posterior enviado</translation>
    </message>
    <message>
        <source>Not passed on</source>
        <translation>No transmitido</translation>
    </message>
    <message>
        <source>Later on</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>Something was corrected</source>
        <translation>Algo se rectificó</translation>
    </message>
    <message>
        <source>Something was erased</source>
        <translation>Algo se suprimió</translation>
    </message>
    <message>
        <source>Use is restricted</source>
        <translation>El uso está limitado</translation>
    </message>
    <message>
        <source>The consent was withdrawn</source>
        <translation>Se retiró el consentimiento</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>On a waiting list</source>
        <translation>En lista de espera</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>Rechazado por el servicio</translation>
    </message>
    <message>
        <source>First appointment missed</source>
        <translation>Primera cita perdida</translation>
    </message>
    <message>
        <source>First appointment kept</source>
        <translation>Acudió a la primera cita</translation>
    </message>
    <message>
        <source>The service reported back</source>
        <translation>El servicio ha respondido</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitación recibida</translation>
    </message>
    <message>
        <source>We take part</source>
        <translation>Participamos</translation>
    </message>
    <message>
        <source>We do not take part</source>
        <translation>No participamos</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Celebrada</translation>
    </message>
    <message>
        <source>Told before</source>
        <translation>Informada antes</translation>
    </message>
    <message>
        <source>Told afterwards</source>
        <translation>Informada después</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No informada</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otras personas</translation>
    </message>
    <message>
        <source>A worker</source>
        <translation>Alguien del equipo</translation>
    </message>
    <message>
        <source>The day of the answer</source>
        <translation>El día de la respuesta</translation>
    </message>
    <message>
        <source>Approval by a second person</source>
        <translation>La aprobación de una segunda persona</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Quién lo dio</translation>
    </message>
    <message>
        <source>How it was understood</source>
        <translation>Cómo se entendió</translation>
    </message>
    <message>
        <source>A consent, or why there is none</source>
        <translation>Un consentimiento, o por qué no hay</translation>
    </message>
    <message>
        <source>A consent that still stands</source>
        <translation>Un consentimiento aún válido</translation>
    </message>
    <message>
        <source>What is passed on, item by item</source>
        <translation>Qué se transmite, punto por punto</translation>
    </message>
    <message>
        <source>The debrief</source>
        <translation>La puesta en común</translation>
    </message>
    <message>
        <source>The entry of what was passed on</source>
        <translation>El registro de lo transmitido</translation>
    </message>
    <message>
        <source>What the service reported</source>
        <translation>Lo que comunicó el servicio</translation>
    </message>
    <message>
        <source>The day of the first appointment</source>
        <translation>El día de la primera cita</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Cómo se dio</translation>
    </message>
    <message>
        <source>The day on which it was given</source>
        <translation>El día en que se dio</translation>
    </message>
    <message>
        <source>The legal ground</source>
        <translation>El fundamento legal</translation>
    </message>
    <message>
        <source>A guardian, because of the age</source>
        <translation>La patria potestad, por la edad</translation>
    </message>
    <message>
        <source>Whether the person knows</source>
        <translation>Si la persona lo sabe</translation>
    </message>
    <message>
        <source>Why the person does not know</source>
        <translation>Por qué la persona no lo sabe</translation>
    </message>
    <message>
        <source>The legal instrument</source>
        <translation>El instrumento jurídico</translation>
    </message>
    <message>
        <source>The day of the legal instrument</source>
        <translation>La fecha del instrumento jurídico</translation>
    </message>
    <message>
        <source>The language of the text</source>
        <translation>El idioma del texto</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Lo que se dejó fuera</translation>
    </message>
    <message>
        <source>The answer of the legal service</source>
        <translation>La respuesta del servicio jurídico</translation>
    </message>
    <message>
        <source>The child&apos;s own view</source>
        <translation>La opinión del menor</translation>
    </message>
    <message>
        <source>Who took part, by function</source>
        <translation>Quién participó, por función</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>El motivo</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>El destinatario</translation>
    </message>
    <message>
        <source>The answer of the recipient</source>
        <translation>La respuesta del destinatario</translation>
    </message>
    <message>
        <source>What exactly it is about</source>
        <translation>De qué se trata exactamente</translation>
    </message>
    <message>
        <source>The look of a second person</source>
        <translation>La mirada de una segunda persona</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>El servicio</translation>
    </message>
    <message>
        <source>A short summary</source>
        <translation>Un resumen breve</translation>
    </message>
    <message>
        <source>Support for the worker</source>
        <translation>Apoyo a quien trabaja</translation>
    </message>
    <message>
        <source>The version of the text shown</source>
        <translation>La versión del texto mostrado</translation>
    </message>
    <message>
        <source>Whether the person was told</source>
        <translation>Si se informó a la persona</translation>
    </message>
    <message>
        <source>Why the person was not told</source>
        <translation>Por qué no se informó a la persona</translation>
    </message>
    <message>
        <source>Until when it holds</source>
        <translation>Hasta cuándo vale</translation>
    </message>
    <message>
        <source>Before whom it was spoken</source>
        <translation>Ante quién se dio</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Amigo/a</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Vecino/a</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Comerciante</translation>
    </message>
    <message>
        <source>Youth work</source>
        <translation>Trabajo con jóvenes</translation>
    </message>
    <message>
        <source>Social service</source>
        <translation>Servicio social</translation>
    </message>
    <message>
        <source>Health service</source>
        <translation>Servicio de salud</translation>
    </message>
    <message>
        <source>Sports club</source>
        <translation>Club deportivo</translation>
    </message>
    <message>
        <source>Faith community</source>
        <translation>Comunidad religiosa</translation>
    </message>
    <message>
        <source>Other city service</source>
        <translation>Otro servicio municipal</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Justicia</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Asociación</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation>Línea de ayuda</translation>
    </message>
    <message>
        <source>Own observation</source>
        <translation>Observación propia</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Question answered, nothing kept</source>
        <translation>Pregunta respondida, nada conservado</translation>
    </message>
    <message>
        <source>Told where to turn</source>
        <translation>Se indicó adónde acudir</translation>
    </message>
    <message>
        <source>Becomes a mediation</source>
        <translation>Pasa a mediación</translation>
    </message>
    <message>
        <source>Support for who asked</source>
        <translation>Apoyo a quien preguntó</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Caso abierto</translation>
    </message>
    <message>
        <source>Emergency services</source>
        <translation>Servicios de emergencia</translation>
    </message>
    <message>
        <source>No ground, deleted</source>
        <translation>Sin motivo, eliminada</translation>
    </message>
    <message>
        <source>Mistaken or malicious, deleted</source>
        <translation>Errónea o malintencionada, eliminada</translation>
    </message>
    <message>
        <source>Seen or heard myself</source>
        <translation>Visto u oído por mí</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Partly reached</source>
        <translation>Alcanzado en parte</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Dejado</translation>
    </message>
    <message>
        <source>Wants it</source>
        <translation>Lo quiere</translation>
    </message>
    <message>
        <source>Perhaps later</source>
        <translation>Quizás más tarde</translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation>No lo quiere</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>What matters to this person</source>
        <translation>Lo que importa a esta persona</translation>
    </message>
    <message>
        <source>People and places that hold</source>
        <translation>Personas y lugares que sostienen</translation>
    </message>
    <message>
        <source>Skills and things that go well</source>
        <translation>Capacidades y lo que va bien</translation>
    </message>
    <message>
        <source>Hurts, conflicts and injustices</source>
        <translation>Heridas, conflictos e injusticias</translation>
    </message>
    <message>
        <source>What worries the person</source>
        <translation>Lo que preocupa a la persona</translation>
    </message>
    <message>
        <source>What worries us, in what was done</source>
        <translation>Lo que nos preocupa, en los hechos</translation>
    </message>
    <message>
        <source>A better path and its first small step</source>
        <translation>Un camino mejor y su primer paso</translation>
    </message>
    <message>
        <source>What would make it better?</source>
        <translation>¿Qué lo mejoraría?</translation>
    </message>
    <message>
        <source>What would make it worse?</source>
        <translation>¿Qué lo empeoraría?</translation>
    </message>
    <message>
        <source>What are we missing or getting wrong?</source>
        <translation>¿Qué se nos escapa o vemos mal?</translation>
    </message>
    <message>
        <source>The person told me</source>
        <translation>Me lo dijo la persona</translation>
    </message>
    <message>
        <source>I saw or heard it</source>
        <translation>Lo vi o lo oí</translation>
    </message>
    <message>
        <source>Someone who saw it</source>
        <translation>Alguien que lo vio</translation>
    </message>
    <message>
        <source>Someone who heard of it</source>
        <translation>Alguien que oyó hablar de ello</translation>
    </message>
    <message>
        <source>Public, online, shown to me</source>
        <translation>Público, en línea, me lo mostraron</translation>
    </message>
    <message>
        <source>Told by someone who saw it</source>
        <translation>Dicho por alguien que lo vio</translation>
    </message>
    <message>
        <source>Told by someone who heard of it</source>
        <translation>Dicho por alguien que lo oyó contar</translation>
    </message>
    <message>
        <source>Document seen</source>
        <translation>Documento visto</translation>
    </message>
    <message>
        <source>Public online content, shown to me</source>
        <translation>Contenido público en línea que me mostraron</translation>
    </message>
    <message>
        <source>Rumour</source>
        <translation>Rumor</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Told to me</source>
        <translation>Me lo dijeron</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>The agreement to be supported</source>
        <translation>La aceptación del acompañamiento</translation>
    </message>
    <message>
        <source>The day of the agreement</source>
        <translation>El día de la aceptación</translation>
    </message>
    <message>
        <source>The checklist of the closure</source>
        <translation>La lista de comprobación del cierre</translation>
    </message>
    <message>
        <source>A second person who agrees to close</source>
        <translation>Una segunda persona que acepta cerrar</translation>
    </message>
    <message>
        <source>The reason of closure</source>
        <translation>El motivo del cierre</translation>
    </message>
    <message>
        <source>Sixty days without contact</source>
        <translation>Sesenta días sin contacto</translation>
    </message>
    <message>
        <source>A legal basis</source>
        <translation>Una base jurídica</translation>
    </message>
    <message>
        <source>The person&apos;s agreement to look back</source>
        <translation>El acuerdo de la persona con mirar atrás</translation>
    </message>
    <message>
        <source>Six months, then twelve, since the closure</source>
        <translation>Seis, luego doce meses desde el cierre</translation>
    </message>
    <message>
        <source>One short note</source>
        <translation>Una nota breve</translation>
    </message>
    <message>
        <source>Why a file is needed</source>
        <translation>Por qué hace falta un expediente</translation>
    </message>
    <message>
        <source>Information given, or postponed</source>
        <translation>La información dada, o aplazada</translation>
    </message>
    <message>
        <source>The ground for postponing the information</source>
        <translation>El motivo para aplazar la información</translation>
    </message>
    <message>
        <source>The day of the information</source>
        <translation>El día de la información</translation>
    </message>
    <message>
        <source>A purpose</source>
        <translation>Una finalidad</translation>
    </message>
    <message>
        <source>An earlier review date</source>
        <translation>Una fecha de revisión más temprana</translation>
    </message>
    <message>
        <source>A review date</source>
        <translation>Una fecha de revisión</translation>
    </message>
    <message>
        <source>A review date that is still to come</source>
        <translation>Una fecha de revisión futura</translation>
    </message>
    <message>
        <source>A second reader</source>
        <translation>Una segunda lectura</translation>
    </message>
    <message>
        <source>At least one strength</source>
        <translation>Al menos una fortaleza</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Dos personas distintas</translation>
    </message>
    <message>
        <source>The consent of every side</source>
        <translation>La aceptación de cada parte</translation>
    </message>
    <message>
        <source>The first check</source>
        <translation>La primera comprobación</translation>
    </message>
    <message>
        <source>The second check</source>
        <translation>La segunda comprobación</translation>
    </message>
    <message>
        <source>Two sides</source>
        <translation>Dos partes</translation>
    </message>
    <message>
        <source>At least one point of agreement</source>
        <translation>Al menos un punto acordado</translation>
    </message>
    <message>
        <source>A mediation on the spot</source>
        <translation>Una mediación en el momento</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Una sesión</translation>
    </message>
    <message>
        <source>The reason why it is not suitable</source>
        <translation>El motivo por el que no es adecuada</translation>
    </message>
    <message>
        <source>A judgement that it is suitable</source>
        <translation>La valoración de que es adecuada</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Waits for a second reader</source>
        <translation>Espera una segunda lectura</translation>
    </message>
    <message>
        <source>Read by two</source>
        <translation>Leída por dos personas</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidida</translation>
    </message>
    <message>
        <source>On the street</source>
        <translation>En la calle</translation>
    </message>
    <message>
        <source>Visit to our place</source>
        <translation>Visita a nuestro local</translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation>Carta o correo electrónico</translation>
    </message>
    <message>
        <source>Meeting with partners</source>
        <translation>Reunión con colaboradores</translation>
    </message>
    <message>
        <source>Themselves</source>
        <translation>Sí misma</translation>
    </message>
    <message>
        <source>A relative</source>
        <translation>Un familiar</translation>
    </message>
    <message>
        <source>A pupil</source>
        <translation>Un alumno o una alumna</translation>
    </message>
    <message>
        <source>Somebody their service knows</source>
        <translation>Alguien que su servicio conoce</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Un grupo</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Un lugar</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Está de acuerdo</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>No está de acuerdo</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Primero pregunta</translation>
    </message>
    <message>
        <source>What else could explain it</source>
        <translation>Qué más podría explicarlo</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <source>Whether anybody is in danger now</source>
        <translation>Si alguien está en peligro ahora</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>En qué se convierte</translation>
    </message>
    <message>
        <source>The reason of the decision</source>
        <translation>El motivo de la decisión</translation>
    </message>
    <message>
        <source>What goes well, or: I do not know</source>
        <translation>Qué va bien, o: no lo sé</translation>
    </message>
    <message>
        <source>What happens if we do nothing</source>
        <translation>Qué pasa si no hacemos nada</translation>
    </message>
    <message>
        <source>Whether the person knows of the request</source>
        <translation>Si la persona conoce la solicitud</translation>
    </message>
    <message>
        <source>Why the person does not know yet</source>
        <translation>Por qué la persona aún no lo sabe</translation>
    </message>
    <message>
        <source>A second reader who is somebody else</source>
        <translation>Otra persona para la segunda lectura</translation>
    </message>
    <message>
        <source>Whether it is ours</source>
        <translation>Si nos corresponde</translation>
    </message>
    <message>
        <source>What the first reader proposes</source>
        <translation>Qué propone la primera lectura</translation>
    </message>
    <message>
        <source>The answer of the second reader</source>
        <translation>La respuesta de la segunda lectura</translation>
    </message>
    <message>
        <source>A second reader who agrees</source>
        <translation>El acuerdo de la segunda lectura</translation>
    </message>
    <message>
        <source>What the second reader says</source>
        <translation>Qué dice la segunda lectura</translation>
    </message>
    <message>
        <source>See what is kept</source>
        <translation>Ver lo que se conserva</translation>
    </message>
    <message>
        <source>Correct something</source>
        <translation>Corregir algo</translation>
    </message>
    <message>
        <source>Restrict the use</source>
        <translation>Limitar el uso</translation>
    </message>
    <message>
        <source>Erase something</source>
        <translation>Suprimir algo</translation>
    </message>
    <message>
        <source>Object to the file</source>
        <translation>Oponerse al expediente</translation>
    </message>
    <message>
        <source>Complain</source>
        <translation>Reclamar</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>Identidad comprobada</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Búsqueda hecha</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>Answer sent</source>
        <translation>Respuesta enviada</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedida</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Concedida en parte</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>No concedida</translation>
    </message>
    <message>
        <source>Known in person</source>
        <translation>Conocida en persona</translation>
    </message>
    <message>
        <source>Document shown, not copied</source>
        <translation>Documento mostrado, no copiado</translation>
    </message>
    <message>
        <source>Called back on the agreed way</source>
        <translation>Llamada de vuelta por la vía acordada</translation>
    </message>
    <message>
        <source>Mandate of a representative seen</source>
        <translation>Poder de un representante visto</translation>
    </message>
    <message>
        <source>Time of the case is over</source>
        <translation>El plazo del caso ha terminado</translation>
    </message>
    <message>
        <source>Text of a street contact</source>
        <translation>Texto de un contacto de calle</translation>
    </message>
    <message>
        <source>Request without a case</source>
        <translation>Petición sin caso</translation>
    </message>
    <message>
        <source>Content of a closed mediation</source>
        <translation>Contenido de una mediación cerrada</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Keep only codes, no text</source>
        <translation>Conservar solo códigos, sin texto</translation>
    </message>
    <message>
        <source>Keep until a date</source>
        <translation>Conservar hasta una fecha</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Espera a una segunda persona</translation>
    </message>
    <message>
        <source>Agreed, not carried out yet</source>
        <translation>Acordado, aún sin ejecutar</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>No acordado</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Ejecutado</translation>
    </message>
    <message>
        <source>Looked at who it is</source>
        <translation>Miró quién es</translation>
    </message>
    <message>
        <source>Changed who it is</source>
        <translation>Cambió quién es</translation>
    </message>
    <message>
        <source>Searched for a rights request</source>
        <translation>Búsqueda para una petición de derechos</translation>
    </message>
    <message>
        <source>Handed over in a file</source>
        <translation>Entregado en un archivo</translation>
    </message>
    <message>
        <source>Put on paper</source>
        <translation>Puesto en papel</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>For approval</source>
        <translation>Pendiente de aprobación</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Ya no se usa</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
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
        <translation>Seminario</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Open to everybody</source>
        <translation>Abierto a todo el mundo</translation>
    </message>
    <message>
        <source>Meeting of partners</source>
        <translation>Reunión de colaboradores</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalán</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somalí</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>For whom it is</source>
        <translation>Para quién es</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>Su idioma</translation>
    </message>
    <message>
        <source>A second person, not its author</source>
        <translation>Una segunda persona, no su autor</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>Un título</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Cuándo usarlo</translation>
    </message>
    <message>
        <source>A last day that is still to come</source>
        <translation>Un último día que aún no ha llegado</translation>
    </message>
    <message>
        <source>Why it was let go</source>
        <translation>Por qué se dejó</translation>
    </message>
    <message>
        <source>A first small step</source>
        <translation>Un primer paso pequeño</translation>
    </message>
    <message>
        <source>The check before</source>
        <translation>La comprobación anterior</translation>
    </message>
    <message>
        <source>A support plan</source>
        <translation>Un plan de acompañamiento</translation>
    </message>
    <message>
        <source>At least one goal in the plan</source>
        <translation>Al menos un objetivo en el plan</translation>
    </message>
    <message>
        <source>At least one strength in the plan</source>
        <translation>Al menos una fortaleza en el plan</translation>
    </message>
    <message>
        <source>That the person wants it</source>
        <translation>Que la persona lo quiera</translation>
    </message>
    <message>
        <source>The day on which it began</source>
        <translation>El día en que empezó</translation>
    </message>
    <message>
        <source>Needs met as far as possible</source>
        <translation>Necesidades cubiertas en lo posible</translation>
    </message>
    <message>
        <source>Safety looked at</source>
        <translation>Seguridad examinada</translation>
    </message>
    <message>
        <source>The person knows, and may come back</source>
        <translation>La persona lo sabe y puede volver</translation>
    </message>
    <message>
        <source>Copies at partners are known</source>
        <translation>Copias en colaboradores conocidas</translation>
    </message>
    <message>
        <source>Open tasks done or passed on</source>
        <translation>Tareas abiertas hechas o traspasadas</translation>
    </message>
    <message>
        <source>Go on as before</source>
        <translation>Seguir como hasta ahora</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Cambiar el plan</translation>
    </message>
    <message>
        <source>Refer to another service</source>
        <translation>Derivar a otro servicio</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Cerrar el caso</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>A day that is not still to come</source>
        <translation>Un día que no esté por venir</translation>
    </message>
    <message>
        <source>The day of the review</source>
        <translation>El día de la revisión</translation>
    </message>
    <message>
        <source>A second person who is somebody else</source>
        <translation>Otra persona como segunda</translation>
    </message>
    <message>
        <source>An answer to each question</source>
        <translation>Una respuesta a cada pregunta</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>Una segunda persona</translation>
    </message>
    <message>
        <source>Shows who told it</source>
        <translation>Muestra quién lo contó</translation>
    </message>
    <message>
        <source>Is about another person</source>
        <translation>Trata de otra persona</translation>
    </message>
    <message>
        <source>Words of another side</source>
        <translation>Palabras de otra parte</translation>
    </message>
    <message>
        <source>Name or contact of who asked</source>
        <translation>Nombre o contacto de quien preguntó</translation>
    </message>
    <message>
        <source>How the identity was checked</source>
        <translation>Cómo se comprobó la identidad</translation>
    </message>
    <message>
        <source>The search in everything that is kept</source>
        <translation>La búsqueda en todo lo que se conserva</translation>
    </message>
    <message>
        <source>A look at each passage about others</source>
        <translation>Una mirada a cada pasaje sobre otros</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation>Una decisión</translation>
    </message>
    <message>
        <source>The ground of the decision</source>
        <translation>El motivo de la decisión</translation>
    </message>
    <message>
        <source>That the person knows where to complain</source>
        <translation>Que la persona sabe dónde reclamar</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>In order: no. {seq} from {name} ({principal}), {count} changes.</source>
        <translation>En orden: n.º {seq} de {name} ({principal}), {count} cambios.</translation>
    </message>
    <message>
        <source>Written: {file}, {count} changes. It can be read by {readers}.</source>
        <translation>Escrito: {file}, {count} cambios. Lo pueden leer {readers}.</translation>
    </message>
    <message>
        <source>Brought in: {count} changes from {name}.</source>
        <translation>Incorporado: {count} cambios de {name}.</translation>
    </message>
    <message>
        <source>Made: {file}, {pages} pages, serial {serial}.</source>
        <translation>Hecho: {file}, {pages} páginas, número {serial}.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Frase de contraseña:</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>Add a comment</source>
        <translation>Añadir un comentario</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Everybody who can read the note can read it.</source>
        <translation>Pueden leerlo todas las personas que pueden leer la nota.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Añadir comentario</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>leaves two versions undecided for now</comment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Quedarse con estas</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Igual en las dos</translation>
    </message>
    <message>
        <source>Two versions of the note from {day}</source>
        <translation>Dos versiones de la nota del {day}</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Dos versiones de una entrada</translation>
    </message>
    <message>
        <source>Choose for each part. Every version stays in the history.</source>
        <translation>Elige para cada parte. Todas las versiones quedan en el historial.</translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation>
            <numerusform>Falta %n elección</numerusform>
            <numerusform>Faltan %n elecciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Settled; every version stays in the history</source>
        <translation>Decidido; todas las versiones quedan en el historial</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Quick note</source>
        <translation>Nota rápida</translation>
    </message>
    <message>
        <source>{names} can read it</source>
        <translation>Pueden leerlo {names}</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>Solo tú puedes leerlo</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>Borrador guardado {time}</translation>
    </message>
    <message>
        <source>Correct the note</source>
        <translation>Corregir la nota</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>Guardar corrección</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Descartar borrador</translation>
    </message>
    <message>
        <source>Note saved to {name}</source>
        <translation>Nota guardada en {name}</translation>
    </message>
    <message>
        <source>Correction saved; the old text is in the history</source>
        <translation>Corrección guardada; el texto anterior está en el historial</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Borrador descartado</translation>
    </message>
    <message>
        <source>Correction left</source>
        <translation>Corrección abandonada</translation>
    </message>
    <message>
        <source>Fold the note away</source>
        <translation>Plegar la nota</translation>
    </message>
</context>
<context>
    <name>ConferenceForms</name>
    <message>
        <source>Invitation to a conference</source>
        <translation>Invitación a una reunión de caso</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Guardar la invitación</translation>
    </message>
    <message>
        <source>Who convenes it</source>
        <translation>Quién la convoca</translation>
    </message>
    <message>
        <source>Day of the conference</source>
        <translation>Día de la reunión</translation>
    </message>
    <message>
        <source>Do we take part?</source>
        <translation>¿Participamos?</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Guardar la decisión</translation>
    </message>
    <message>
        <source>We take part</source>
        <translation>Participamos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Taking part, and speaking there, is our own decision.</source>
        <translation>Participar, y hablar allí, es decisión nuestra.</translation>
    </message>
    <message>
        <source>The conference was held</source>
        <translation>La reunión se celebró</translation>
    </message>
    <message>
        <source>Save our side</source>
        <translation>Guardar nuestra parte</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Quién estuvo</translation>
    </message>
    <message>
        <source>Functions, one in each line.</source>
        <translation>Funciones, una por línea.</translation>
    </message>
    <message>
        <source>Did we speak about the person?</source>
        <translation>¿Hablamos de la persona?</translation>
    </message>
    <message>
        <source>What others said about the person is not written down here. If it asks something of us, write the task.</source>
        <translation>Lo que otros dicen de la persona no se escribe aquí. Si nos pide algo, escribir la tarea.</translation>
    </message>
    <message>
        <source>Task for us</source>
        <translation>Tarea nuestra</translation>
    </message>
    <message>
        <source>Save the task</source>
        <translation>Guardar la tarea</translation>
    </message>
    <message>
        <source>The person was</source>
        <translation>La persona fue</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
    <message>
        <source>Close the conference</source>
        <translation>Cerrar la reunión</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Legal instrument</source>
        <translation>Instrumento jurídico</translation>
    </message>
    <message>
        <source>Law, decree, ordinance, or the prosecutor’s reasoned order.</source>
        <translation>Ley, decreto, ordenanza o autorización motivada de la fiscalía.</translation>
    </message>
    <message>
        <source>Of which day</source>
        <translation>De qué día</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>The invitation says who, what and why</source>
        <translation>La invitación dice quién, qué y por qué</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Qué hacemos</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>ConsentForms</name>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Qué exactamente</translation>
    </message>
    <message>
        <source>What is done or passed on, and for what. One thing only.</source>
        <translation>Qué se hace o se transmite, y para qué. Una sola cosa.</translation>
    </message>
    <message>
        <source>For whom, if somebody gets something</source>
        <translation>Para quién, si alguien recibe algo</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Preguntado el</translation>
    </message>
    <message>
        <source>Ask for a consent</source>
        <translation>Pedir un consentimiento</translation>
    </message>
    <message>
        <source>Save the question</source>
        <translation>Guardar la pregunta</translation>
    </message>
    <message>
        <source>Each kind stands for itself: a yes to help is no yes to passing on.</source>
        <translation>Cada tipo vale por sí mismo: un sí a la ayuda no es un sí a transmitir.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dado el</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Vale hasta</translation>
    </message>
    <message>
        <source>Version of the text shown</source>
        <translation>Versión del texto mostrado</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>En qué idioma</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Before whom</source>
        <translation>Ante quién</translation>
    </message>
    <message>
        <source>A role is enough.</source>
        <translation>Basta un papel.</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Quién lo dio</translation>
    </message>
    <message>
        <source>How it was made sure that it was understood</source>
        <translation>Cómo se aseguró que se entendió</translation>
    </message>
    <message>
        <source>It needs a last day.</source>
        <translation>Necesita un último día.</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation>Guardar el consentimiento</translation>
    </message>
    <message>
        <source>Who, by role; or why nobody is asked.</source>
        <translation>Quién, por su papel; o por qué no se pregunta a nadie.</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Patria potestad o tutela</translation>
    </message>
    <message>
        <source>What the child says about it</source>
        <translation>Qué dice el menor</translation>
    </message>
    <message>
        <source>They say no</source>
        <translation>La respuesta es no</translation>
    </message>
    <message>
        <source>Save the no</source>
        <translation>Guardar el no</translation>
    </message>
    <message>
        <source>A no needs no reason, and nothing else changes by it.</source>
        <translation>Un no no necesita motivo, y nada más cambia.</translation>
    </message>
    <message>
        <source>They take it back</source>
        <translation>Se retira el consentimiento</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Retirar el consentimiento</translation>
    </message>
    <message>
        <source>From now on nothing leaves on its ground. What was sent before is listed.</source>
        <translation>Desde ahora nada sale con este fundamento. Lo enviado antes queda en la lista.</translation>
    </message>
    <message>
        <source>Its last day is past</source>
        <translation>Su último día ha pasado</translation>
    </message>
    <message>
        <source>Save that it has expired</source>
        <translation>Guardar que ha caducado</translation>
    </message>
    <message>
        <source>To go on, ask again.</source>
        <translation>Para seguir, volver a preguntar.</translation>
    </message>
    <message>
        <source>Those who got something know</source>
        <translation>Quien recibió algo lo sabe</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Everybody on the list was told that the consent was withdrawn.</source>
        <translation>A todos los de la lista se les dijo que el consentimiento se retiró.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>DangerSheet</name>
    <message>
        <source>Whoever is there decides, and tells the supervisor as soon as possible.</source>
        <translation>Quien está allí decide, y avisa a la jefatura de equipo en cuanto puede.</translation>
    </message>
    <message>
        <source>In danger: first make everybody safe</source>
        <translation>En peligro: primero poner a todos a salvo</translation>
    </message>
    <message>
        <source>This laptop calls nobody and sends nothing. Ring yourself.</source>
        <translation>Este portátil no llama a nadie ni envía nada. Hay que llamar en persona.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>Afterwards, write down what happened and what was passed on. A second person looks at it within 24 hours.</source>
        <translation>Después, escribir qué pasó y qué se transmitió. Una segunda persona lo mira en 24 horas.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>closes the page about danger</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Escribir qué pasó</translation>
    </message>
</context>
<context>
    <name>DateChip</name>
    <message>
        <source>No date yet</source>
        <translation>Aún sin fecha</translation>
    </message>
    <message>
        <source>Opens a calendar</source>
        <translation>Abre un calendario</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Aún sin fecha</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Practice stick</source>
        <translation>Memoria USB de práctica</translation>
    </message>
    <message>
        <source>Locks in {seconds} s. Any key keeps it open.</source>
        <translation>Se bloquea en {seconds} s. Cualquier tecla lo mantiene abierto.</translation>
    </message>
</context>
<context>
    <name>DisclosureForms</name>
    <message>
        <source>Prepare to pass something on</source>
        <translation>Preparar una entrega</translation>
    </message>
    <message>
        <source>Save, without passing it on</source>
        <translation>Guardar, sin transmitir</translation>
    </message>
    <message>
        <source>On what occasion</source>
        <translation>Con qué motivo</translation>
    </message>
    <message>
        <source>For a conference, a court or the police a second person decides with you.</source>
        <translation>Para una reunión, un juzgado o la policía decide también una segunda persona.</translation>
    </message>
    <message>
        <source>Enter what was spoken</source>
        <translation>Anotar lo hablado</translation>
    </message>
    <message>
        <source>Save what was spoken</source>
        <translation>Guardar lo hablado</translation>
    </message>
    <message>
        <source>Within 24 hours. A second person then looks at it where two decide.</source>
        <translation>En 24 horas. Donde deciden dos, después lo mira una segunda persona.</translation>
    </message>
    <message>
        <source>Somebody asked and got nothing</source>
        <translation>Alguien pidió y no recibió nada</translation>
    </message>
    <message>
        <source>Save the refusal</source>
        <translation>Guardar la negativa</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Quién pidió</translation>
    </message>
    <message>
        <source>Which body</source>
        <translation>Qué organismo</translation>
    </message>
    <message>
        <source>No names needed.</source>
        <translation>No hacen falta nombres.</translation>
    </message>
    <message>
        <source>What for, as they said</source>
        <translation>Para qué, según dijeron</translation>
    </message>
    <message>
        <source>Why nothing was passed on</source>
        <translation>Por qué no se transmitió nada</translation>
    </message>
    <message>
        <source>{kind}, for {name}: {contents}</source>
        <translation>{kind}, para {name}: {contents}</translation>
    </message>
    <message>
        <source>Decide as the second person</source>
        <translation>Decidir como segunda persona</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Estoy de acuerdo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>What is left out, and why the rest is needed</source>
        <translation>Qué se deja fuera, y por qué hace falta el resto</translation>
    </message>
    <message>
        <source>Pass it on now</source>
        <translation>Transmitir ahora</translation>
    </message>
    <message>
        <source>Save that it was passed on</source>
        <translation>Guardar la entrega</translation>
    </message>
    <message>
        <source>It stands in the register for good. Nothing is sent by this laptop.</source>
        <translation>Queda en el registro. Este portátil no envía nada.</translation>
    </message>
    <message>
        <source>It is not passed on</source>
        <translation>No se transmite</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Guardar la decisión</translation>
    </message>
    <message>
        <source>What they confirmed or answered</source>
        <translation>Qué confirmaron o respondieron</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>They confirmed it</source>
        <translation>La recepción está confirmada</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <source>What they were told</source>
        <translation>Qué se comunicó</translation>
    </message>
    <message>
        <source>They were told later</source>
        <translation>Aviso posterior</translation>
    </message>
    <message>
        <source>Save the notice</source>
        <translation>Guardar el aviso</translation>
    </message>
    <message>
        <source>For whom: body</source>
        <translation>Para quién: organismo</translation>
    </message>
    <message>
        <source>Function of whoever gets it</source>
        <translation>Función de quien lo recibe</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>What, item by item</source>
        <translation>Qué, punto por punto</translation>
    </message>
    <message>
        <source>One line for each item, as little as will do.</source>
        <translation>Una línea por punto, lo mínimo necesario.</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Fundamento legal</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Qué se deja fuera</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>If there is none, why</source>
        <translation>Si no hay, por qué</translation>
    </message>
    <message>
        <source>Does the person know?</source>
        <translation>¿Lo sabe la persona?</translation>
    </message>
    <message>
        <source>If not or later, why</source>
        <translation>Si no o más adelante, por qué</translation>
    </message>
    <message>
        <source>The legal service answered on</source>
        <translation>Respuesta del servicio jurídico el</translation>
    </message>
    <message>
        <source>Stop, and ask the legal service before any answer.</source>
        <translation>Alto: preguntar al servicio jurídico antes de responder.</translation>
    </message>
    <message>
        <source>Without a legal ground and two people, the answer is no.</source>
        <translation>Sin fundamento legal y dos personas, la respuesta es no.</translation>
    </message>
</context>
<context>
    <name>DoubtCard</name>
    <message>
        <source>Yours</source>
        <translation>Tuyo</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Autoría desconocida</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(dejado vacío)</translation>
    </message>
    <message>
        <source>Keep {name}’s</source>
        <translation>Quedarse con lo de {name}</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Quedarse con lo mío</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Quedarse con ambos</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Mediation session</source>
        <translation>Sesión de mediación</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>para {name}</translation>
    </message>
    <message>
        <source>Something left</source>
        <translation>Algo ha salido</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>in a file</comment>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <comment>in a file</comment>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>Brought in from {name}’s file: {what}</source>
        <translation>Incorporado del archivo de {name}: {what}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha ido mal</translation>
    </message>
    <message>
        <source>This was not foreseen. What you typed is still there; nothing else was changed.</source>
        <translation>Esto no estaba previsto. Lo que escribiste sigue ahí; nada más ha cambiado.</translation>
    </message>
    <message>
        <source>A choice is left</source>
        <translation>Falta una elección</translation>
    </message>
    <message>
        <source>Both sides changed it. Choose yours, theirs or both, then bring it in.</source>
        <translation>Las dos partes lo cambiaron. Elige lo tuyo, lo suyo o ambos, y después incorpóralo.</translation>
    </message>
    <message>
        <source>Too late to take it back</source>
        <translation>Demasiado tarde para deshacerlo</translation>
    </message>
    <message>
        <source>An import can be taken back for 30 days.</source>
        <translation>Una importación se puede deshacer durante 30 días.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>Lo has detenido. Nada ha cambiado.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>The file is not in the form that it should have.</source>
        <translation>El archivo no tiene la forma que debería.</translation>
    </message>
    <message>
        <source>An entry is not in order</source>
        <translation>Una entrada no está en orden</translation>
    </message>
    <message>
        <source>It breaks the rules of its form and was not taken.</source>
        <translation>Rompe las reglas de su forma y no se ha tomado.</translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation>No es posible</translation>
    </message>
    <message>
        <source>A rule of the work does not allow it. Nothing was changed.</source>
        <translation>Una regla del trabajo no lo permite. Nada ha cambiado.</translation>
    </message>
    <message>
        <source>The review of this case is overdue</source>
        <translation>La revisión de este caso está atrasada</translation>
    </message>
    <message>
        <source>It is {days} days late. Hold the review first. Hand-overs, and what safety or a right asks for, can leave meanwhile.</source>
        <translation>Lleva {days} días de retraso. Primero, hacer la revisión. Los traspasos y lo que piden la seguridad o un derecho pueden salir mientras tanto.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>Please fill in what is marked, then save again.</source>
        <translation>Rellena lo marcado y guarda de nuevo.</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>El texto es demasiado largo</translation>
    </message>
    <message>
        <source>One text can hold 64 kilobytes, about 30 pages. Yours is all still here; shorten it or divide it into two notes.</source>
        <translation>Un texto admite 64 kilobytes, unas 30 páginas. El tuyo sigue aquí entero; acórtalo o repártelo en dos notas.</translation>
    </message>
    <message>
        <source>The note is too long</source>
        <translation>La nota es demasiado larga</translation>
    </message>
    <message>
        <source>One note can hold 256 kilobytes in all. Yours is all still here; divide it into two notes.</source>
        <translation>Una nota admite 256 kilobytes en total. La tuya sigue aquí entera; repártela en dos notas.</translation>
    </message>
    <message>
        <source>Please choose again</source>
        <translation>Elige de nuevo</translation>
    </message>
    <message>
        <source>What was chosen is no longer in the list.</source>
        <translation>Lo elegido ya no está en la lista.</translation>
    </message>
    <message>
        <source>The date is not readable</source>
        <translation>La fecha no se puede leer</translation>
    </message>
    <message>
        <source>Write it as day, month and year.</source>
        <translation>Escríbela con día, mes y año.</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>La nota está vacía</translation>
    </message>
    <message>
        <source>Write down at least one thing that was seen or said.</source>
        <translation>Anota al menos una cosa que se vio o se dijo.</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>¿Qué más podría explicarlo?</translation>
    </message>
    <message>
        <source>A reading needs at least one other explanation beside it.</source>
        <translation>Una interpretación necesita al menos otra explicación al lado.</translation>
    </message>
    <message>
        <source>Nothing in the person&apos;s own words</source>
        <translation>Nada en palabras de la propia persona</translation>
    </message>
    <message>
        <source>Add a line that they said, or say why there is none.</source>
        <translation>Añade una frase que dijo, o di por qué no hay ninguna.</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>¿Cómo lo sabes?</translation>
    </message>
    <message>
        <source>Mark each line: seen, told to you, or their own words.</source>
        <translation>Marca cada línea: visto, te lo dijeron o palabras propias.</translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation>¿Quién te lo dijo?</translation>
    </message>
    <message>
        <source>Choose a role, such as relative or school. No name needed.</source>
        <translation>Elige una función, como familiar o escuela. No hace falta nombre.</translation>
    </message>
    <message>
        <source>A rumour cannot be kept in a case</source>
        <translation>Un rumor no puede guardarse en un caso</translation>
    </message>
    <message>
        <source>Leave it out, or ask somebody who saw it themselves.</source>
        <translation>Déjalo fuera, o pregunta a alguien que lo viera en persona.</translation>
    </message>
    <message>
        <source>A strength comes first</source>
        <translation>Primero una fortaleza</translation>
    </message>
    <message>
        <source>Write down one thing that this person does well, then the concern.</source>
        <translation>Anota una cosa que esta persona hace bien, y después la preocupación.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>¿Por qué se corrige?</translation>
    </message>
    <message>
        <source>A few words are enough. The old text stays in the history.</source>
        <translation>Bastan unas palabras. El texto anterior queda en el historial.</translation>
    </message>
    <message>
        <source>Somebody else wrote this</source>
        <translation>Esto lo ha escrito otra persona</translation>
    </message>
    <message>
        <source>Only its author puts it into the bin. It stays as it is.</source>
        <translation>Solo quien lo escribió lo pone en la papelera. Se queda como está.</translation>
    </message>
    <message>
        <source>Somebody else wrote this note</source>
        <translation>Esta nota la escribió otra persona</translation>
    </message>
    <message>
        <source>Its author, the lead worker or the stand-in can correct it. You can comment on it.</source>
        <translation>Puede corregirla quien la escribió, la persona a cargo o su suplente. Tú puedes comentarla.</translation>
    </message>
    <message>
        <source>Your role does not do this</source>
        <translation>Tu función no hace esto</translation>
    </message>
    <message>
        <source>Ask the lead worker or the supervisor. Nothing was changed.</source>
        <translation>Pregunta a la persona a cargo o a tu responsable de equipo. Nada ha cambiado.</translation>
    </message>
    <message>
        <source>Not yet possible</source>
        <translation>Aún no es posible</translation>
    </message>
    <message>
        <source>An earlier step is still missing. Nothing was changed.</source>
        <translation>Falta todavía un paso anterior. Nada ha cambiado.</translation>
    </message>
    <message>
        <source>A side has not agreed yet</source>
        <translation>Una parte aún no ha aceptado</translation>
    </message>
    <message>
        <source>Every side that is present must have agreed by the day of the session. Enter its consent first.</source>
        <translation>Cada parte presente debe haber aceptado como tarde el día de la sesión. Anota primero su aceptación.</translation>
    </message>
    <message>
        <source>Not judged suitable</source>
        <translation>No se ha valorado como adecuada</translation>
    </message>
    <message>
        <source>Judge first whether a mediation suits this conflict.</source>
        <translation>Valora primero si una mediación sirve para este conflicto.</translation>
    </message>
    <message>
        <source>Sealed notes never leave</source>
        <translation>Las notas selladas nunca salen</translation>
    </message>
    <message>
        <source>They belong to the mediator and stay on this laptop.</source>
        <translation>Son de quien media y se quedan en este portátil.</translation>
    </message>
    <message>
        <source>Nothing new to hand over</source>
        <translation>Nada nuevo que entregar</translation>
    </message>
    <message>
        <source>These people have everything that they may read.</source>
        <translation>Estas personas tienen todo lo que pueden leer.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>This entry is not on this laptop.</source>
        <translation>Esta entrada no está en este portátil.</translation>
    </message>
    <message>
        <source>It has changed meanwhile</source>
        <translation>Ha cambiado entretanto</translation>
    </message>
    <message>
        <source>Your text is still here. Look at the new version, then save again.</source>
        <translation>Tu texto sigue aquí. Mira la nueva versión y guarda de nuevo.</translation>
    </message>
    <message>
        <source>The notes cannot be opened</source>
        <translation>Las notas no se pueden abrir</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the city&apos;s IT desk for help.</source>
        <translation>Nada ha cambiado. Pide ayuda a la informática de la ciudad.</translation>
    </message>
    <message>
        <source>The key file is not one of ours</source>
        <translation>El archivo de claves no es nuestro</translation>
    </message>
    <message>
        <source>Somebody may have exchanged it. Put the file vault.keys back from a backup.</source>
        <translation>Puede que alguien lo haya cambiado. Recupera el archivo vault.keys de una copia de seguridad.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess</source>
        <translation>Esta frase de contraseña es demasiado fácil de adivinar</translation>
    </message>
    <message>
        <source>Take the one that is offered, or at least four plain words.</source>
        <translation>Toma la que se ofrece, o al menos cuatro palabras sencillas.</translation>
    </message>
    <message>
        <source>The recovery code has a slip in it</source>
        <translation>Hay un error en la clave de recuperación</translation>
    </message>
    <message>
        <source>Compare it with your sheet, group by group.</source>
        <translation>Compárala con tu hoja, grupo por grupo.</translation>
    </message>
    <message>
        <source>These shares cannot be used</source>
        <translation>Estas partes no se pueden usar</translation>
    </message>
    <message>
        <source>Two different shares are needed, both from the newest set.</source>
        <translation>Hacen falta dos partes distintas, ambas del juego más reciente.</translation>
    </message>
    <message>
        <source>The share has a slip in it</source>
        <translation>Hay un error en la parte</translation>
    </message>
    <message>
        <source>It has twenty words. Compare them with the paper.</source>
        <translation>Tiene veinte palabras. Compáralas con el papel.</translation>
    </message>
    <message>
        <source>This share is not valid here</source>
        <translation>Esta parte no es válida aquí</translation>
    </message>
    <message>
        <source>It belongs to other notes, or newer shares have taken its place.</source>
        <translation>Pertenece a otras notas, o unas partes más recientes la han sustituido.</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation>Este archivo no se puede usar</translation>
    </message>
    <message>
        <source>It is cut, altered or something else. Ask for it again.</source>
        <translation>Está cortado, alterado o es otra cosa. Pídelo de nuevo.</translation>
    </message>
    <message>
        <source>Your city keeps no key to these notes</source>
        <translation>Tu ciudad no guarda ninguna llave de estas notas</translation>
    </message>
    <message>
        <source>Use your recovery code, or two of your three shares.</source>
        <translation>Usa tu clave de recuperación, o dos de tus tres partes.</translation>
    </message>
    <message>
        <source>No request is waiting for this answer</source>
        <translation>Ninguna solicitud espera esta respuesta</translation>
    </message>
    <message>
        <source>An answer opens the notes once. Ask your city again from this laptop.</source>
        <translation>Una respuesta abre las notas una sola vez. Vuelve a pedirla a tu ciudad desde este portátil.</translation>
    </message>
    <message>
        <source>The numbers are not the same</source>
        <translation>Los números no coinciden</translation>
    </message>
    <message>
        <source>No answer was made. Ask the worker for the file and its number again.</source>
        <translation>No se ha hecho ninguna respuesta. Pide de nuevo el archivo y su número.</translation>
    </message>
    <message>
        <source>The notes on this disk are damaged</source>
        <translation>Las notas de este disco están dañadas</translation>
    </message>
    <message>
        <source>Nothing was changed. What can still be read can be brought back, together with the newest backup.</source>
        <translation>No se ha cambiado nada. Lo que aún se pueda leer se puede recuperar, junto con la última copia de seguridad.</translation>
    </message>
    <message>
        <source>Something here is not what was signed</source>
        <translation>Algo aquí no es lo que se firmó</translation>
    </message>
    <message>
        <source>It is not shown. Check now under Settings, This laptop; then ask IT.</source>
        <translation>No se muestra. Comprueba ahora en Ajustes, Este portátil; luego pregunta a informática.</translation>
    </message>
    <message>
        <source>There are notes here already</source>
        <translation>Aquí ya hay notas</translation>
    </message>
    <message>
        <source>Nothing was changed. Open them, or choose another name.</source>
        <translation>Nada ha cambiado. Ábrelas, o elige otro nombre.</translation>
    </message>
    <message>
        <source>That place did not take it</source>
        <translation>Ese lugar no lo aceptó</translation>
    </message>
    <message>
        <source>Your text is still here. Choose another place.</source>
        <translation>Tu texto sigue aquí. Elige otro lugar.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>It was not saved. Your text is still here: free some space, then save again.</source>
        <translation>No se ha guardado. Tu texto sigue aquí: libera espacio y guarda de nuevo.</translation>
    </message>
    <message>
        <source>These notes are already open</source>
        <translation>Estas notas ya están abiertas</translation>
    </message>
    <message>
        <source>Another window has them. Use that one, or close it first.</source>
        <translation>Las tiene otra ventana. Usa esa, o ciérrala primero.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>El archivo de claves está dañado</translation>
    </message>
    <message>
        <source>Without it nobody can open the notes. Put the file vault.keys back from a backup.</source>
        <translation>Sin él nadie puede abrir las notas. Recupera el archivo vault.keys de una copia de seguridad.</translation>
    </message>
    <message>
        <source>There are no notes here</source>
        <translation>Aquí no hay notas</translation>
    </message>
    <message>
        <source>Set up this laptop first, or name another folder.</source>
        <translation>Prepara primero este portátil, o indica otra carpeta.</translation>
    </message>
    <message>
        <source>These notes are older than they were</source>
        <translation>Estas notas son más antiguas que antes</translation>
    </message>
    <message>
        <source>A backup may have been put back. Ask your supervisor to send you what is missing.</source>
        <translation>Puede que se haya restaurado una copia de seguridad. Pide a tu responsable de equipo que te envíe lo que falta.</translation>
    </message>
    <message>
        <source>A newer version made these notes</source>
        <translation>Una versión más nueva hizo estas notas</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the IT desk for the newer version.</source>
        <translation>Nada ha cambiado. Pide a informática la versión más nueva.</translation>
    </message>
    <message>
        <source>The disk refuses to work</source>
        <translation>El disco se niega a trabajar</translation>
    </message>
    <message>
        <source>It was not saved. Your text is still here. Ask the IT desk to look at it.</source>
        <translation>No se ha guardado. Tu texto sigue aquí. Pide a informática que lo mire.</translation>
    </message>
    <message>
        <source>Practice and real work never meet</source>
        <translation>La práctica y el trabajo real nunca se juntan</translation>
    </message>
    <message>
        <source>One is practice, the other is not. Nothing was done.</source>
        <translation>Uno es práctica, el otro no. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>Esa no es la frase de contraseña</translation>
    </message>
    <message>
        <source>Try again. Spaces and capital letters count.</source>
        <translation>Inténtalo de nuevo. Cuentan los espacios y las mayúsculas.</translation>
    </message>
    <message>
        <source>The file was refused</source>
        <translation>El archivo se ha rechazado</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>No se ha guardado nada de él.</translation>
    </message>
    <message>
        <source>Already brought in</source>
        <translation>Ya incorporado</translation>
    </message>
    <message>
        <source>This file is not new here. Nothing changed.</source>
        <translation>Este archivo no es nuevo aquí. Nada ha cambiado.</translation>
    </message>
    <message>
        <source>The file could not be checked</source>
        <translation>El archivo no se ha podido comprobar</translation>
    </message>
    <message>
        <source>What is inside is not what its sender signed. Nothing was opened.</source>
        <translation>Lo que hay dentro no es lo que firmó el remitente. No se ha abierto nada.</translation>
    </message>
    <message>
        <source>Its list of contents is not in order. Nothing was opened.</source>
        <translation>Su lista de contenido no está en orden. No se ha abierto nada.</translation>
    </message>
    <message>
        <source>An entry in it is not in order. Nothing was opened.</source>
        <translation>Una entrada no está en orden. No se ha abierto nada.</translation>
    </message>
    <message>
        <source>Its signature does not fit the sender. Nothing was opened.</source>
        <translation>Su firma no corresponde al remitente. No se ha abierto nada.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>El archivo está dañado</translation>
    </message>
    <message>
        <source>It was cut or altered on the way. Ask the sender to export it again.</source>
        <translation>Se cortó o se alteró por el camino. Pide al remitente que lo exporte de nuevo.</translation>
    </message>
    <message>
        <source>The sender&apos;s certificate has ended</source>
        <translation>El certificado del remitente ha caducado</translation>
    </message>
    <message>
        <source>It needs to be renewed before files can be brought in.</source>
        <translation>Hay que renovarlo antes de poder incorporar archivos.</translation>
    </message>
    <message>
        <source>Two different exports carry the number {seq}</source>
        <translation>Dos exportaciones distintas llevan el número {seq}</translation>
    </message>
    <message>
        <source>The sender&apos;s laptop was restored from an old copy, or somebody else uses its key. Call them. Nothing was opened.</source>
        <translation>El portátil del remitente se restauró de una copia antigua, u otra persona usa su clave. Llámale. No se ha abierto nada.</translation>
    </message>
    <message>
        <source>This is not an export file</source>
        <translation>Esto no es un archivo de exportación</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .liaise.</source>
        <translation>Elige un archivo cuyo nombre acabe en .liaise.</translation>
    </message>
    <message>
        <source>This file is for somebody else</source>
        <translation>Este archivo es para otra persona</translation>
    </message>
    <message>
        <source>It is not addressed to this laptop and stays closed.</source>
        <translation>No va dirigido a este portátil y queda cerrado.</translation>
    </message>
    <message>
        <source>The sender&apos;s laptop was withdrawn</source>
        <translation>El portátil del remitente se ha retirado</translation>
    </message>
    <message>
        <source>It was reported lost. Exports after that are not accepted.</source>
        <translation>Se dio por perdido. No se aceptan exportaciones posteriores.</translation>
    </message>
    <message>
        <source>The backup cannot be used</source>
        <translation>La copia de seguridad no sirve</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was changed.</source>
        <translation>Elija otra. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Esta copia de seguridad está dañada</translation>
    </message>
    <message>
        <source>Parts of it are not as they were written. Nothing was changed; choose another one.</source>
        <translation>Algunas partes ya no están como se escribieron. No se ha cambiado nada; elija otra.</translation>
    </message>
    <message>
        <source>This backup does not belong here</source>
        <translation>Esta copia de seguridad no es de aquí</translation>
    </message>
    <message>
        <source>It is of other notes, or opens with other keys. Nothing was changed.</source>
        <translation>Es de otras notas o se abre con otras claves. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no good backup here</source>
        <translation>Aquí no hay ninguna copia de seguridad buena</translation>
    </message>
    <message>
        <source>Put in a stick that holds one, then try again.</source>
        <translation>Introduzca una memoria que tenga una y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is not enough room</source>
        <translation>No hay bastante espacio</translation>
    </message>
    <message>
        <source>Free some space there and try again.</source>
        <translation>Libera espacio allí e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The stick or folder cannot be used</source>
        <translation>La memoria USB o la carpeta no se puede usar</translation>
    </message>
    <message>
        <source>Put the stick in again, or choose another folder.</source>
        <translation>Vuelve a poner la memoria USB, o elige otra carpeta.</translation>
    </message>
    <message>
        <source>The file could not be attached</source>
        <translation>No se pudo adjuntar el archivo</translation>
    </message>
    <message>
        <source>The note is as it was. Try it again.</source>
        <translation>La nota sigue como estaba. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This kind of file cannot be attached</source>
        <translation>Este tipo de archivo no se puede adjuntar</translation>
    </message>
    <message>
        <source>Pictures (PNG, JPEG), PDF and sound (Ogg, MP3, M4A, WAV, FLAC) can. What counts is what is in the file, not what it is called.</source>
        <translation>Se admiten imágenes (PNG, JPEG), PDF y sonido (Ogg, MP3, M4A, WAV, FLAC). Cuenta lo que hay en el archivo, no su nombre.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>El archivo es demasiado grande</translation>
    </message>
    <message>
        <source>A picture can have 64 megabytes, anything else one gigabyte. Make it smaller or divide it.</source>
        <translation>Una imagen puede tener 64 megabytes; lo demás, un gigabyte. Redúcelo o divídelo.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>There is nothing in it that could be attached.</source>
        <translation>No contiene nada que se pueda adjuntar.</translation>
    </message>
    <message>
        <source>No more files fit to this note</source>
        <translation>En esta nota no caben más archivos</translation>
    </message>
    <message>
        <source>A note can have {limit} files. Write another note for the rest.</source>
        <translation>Una nota puede tener {limit} archivos. Escribe otra nota para el resto.</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <translation>La imagen está dañada</translation>
    </message>
    <message>
        <source>A part is missing or altered. Take it again from where it came from.</source>
        <translation>Falta una parte o está alterada. Vuelve a tomarla de donde vino.</translation>
    </message>
    <message>
        <source>The picture has too many pixels</source>
        <translation>La imagen tiene demasiados píxeles</translation>
    </message>
    <message>
        <source>Programs could stumble over it: {width} by {height} pixels. Save it smaller and attach that.</source>
        <translation>Los programas podrían bloquearse: {width} por {height} píxeles. Guárdala más pequeña y adjunta esa.</translation>
    </message>
    <message>
        <source>The file could not be read to its end</source>
        <translation>No se pudo leer el archivo hasta el final</translation>
    </message>
    <message>
        <source>Perhaps the stick was pulled, or another program holds the file. The note is as it was.</source>
        <translation>Quizá se retiró la memoria USB o lo tiene otro programa. La nota sigue como estaba.</translation>
    </message>
    <message>
        <source>The file is not on this laptop</source>
        <translation>El archivo no está en este portátil</translation>
    </message>
    <message>
        <source>It has not come along yet, or was erased. Ask whoever attached it for a new transfer file.</source>
        <translation>Aún no ha llegado o se borró. Pide un nuevo archivo de transferencia a quien lo adjuntó.</translation>
    </message>
    <message>
        <source>The file is damaged on this laptop</source>
        <translation>El archivo está dañado en este portátil</translation>
    </message>
    <message>
        <source>It is no longer what it was when it was attached, so it is not given out. Somebody who has it can attach it again.</source>
        <translation>Ya no es lo que era cuando se adjuntó, por eso no se entrega. Quien aún lo tenga puede adjuntarlo otra vez.</translation>
    </message>
    <message>
        <source>Somebody else attached this file</source>
        <translation>Otra persona adjuntó este archivo</translation>
    </message>
    <message>
        <source>Only they or the supervisor can remove it.</source>
        <translation>Solo esa persona o la persona responsable de equipo puede quitarlo.</translation>
    </message>
    <message>
        <source>No program opens this file</source>
        <translation>Ningún programa abre este archivo</translation>
    </message>
    <message>
        <source>Save a copy of it, and open that where there is one.</source>
        <translation>Guarda una copia y ábrela donde haya uno.</translation>
    </message>
    <message>
        <source>The copy could not be saved there</source>
        <translation>No se pudo guardar la copia ahí</translation>
    </message>
    <message>
        <source>The place is full, was pulled out, or cannot be written. Nothing was left there; choose another place.</source>
        <translation>El lugar está lleno, se retiró o no se puede escribir. No quedó nada ahí; elige otro lugar.</translation>
    </message>
    <message>
        <source>It is larger than it says, or than is allowed.</source>
        <translation>Es mayor de lo que dice, o de lo que se permite.</translation>
    </message>
    <message>
        <source>A newer version made this file</source>
        <translation>Una versión más nueva hizo este archivo</translation>
    </message>
    <message>
        <source>Ask the IT desk for the newer version of Liaise.</source>
        <translation>Pide a informática la versión más nueva de Liaise.</translation>
    </message>
    <message>
        <source>Your city has not certified this sender</source>
        <translation>Tu ciudad no ha certificado a este remitente</translation>
    </message>
    <message>
        <source>Nothing was opened. A supervisor of your city has to enrol the sender first.</source>
        <translation>No se ha abierto nada. Una persona responsable de equipo de tu ciudad tiene que dar de alta antes al remitente.</translation>
    </message>
    <message>
        <source>The city pack cannot be used</source>
        <translation>El paquete de la ciudad no se puede usar</translation>
    </message>
    <message>
        <source>Ask the IT desk for the city pack.</source>
        <translation>Pide a informática el paquete de la ciudad.</translation>
    </message>
    <message>
        <source>The city pack is damaged</source>
        <translation>El paquete de la ciudad está dañado</translation>
    </message>
    <message>
        <source>Ask the IT desk for a new copy of it.</source>
        <translation>Pide a informática una copia nueva.</translation>
    </message>
    <message>
        <source>The city pack is not from your city</source>
        <translation>El paquete no es de tu ciudad</translation>
    </message>
    <message>
        <source>Somebody else signed it. It was not opened.</source>
        <translation>Lo firmó otra persona. No se ha abierto.</translation>
    </message>
    <message>
        <source>The paper could not be made</source>
        <translation>El documento no se ha podido hacer</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>The paper could not be saved there</source>
        <translation>El documento no se ha podido guardar allí</translation>
    </message>
    <message>
        <source>Choose another folder. Nothing was written.</source>
        <translation>Elige otra carpeta. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>This case is restricted</source>
        <translation>Este caso está limitado</translation>
    </message>
    <message>
        <source>It can be read by the lead worker and the data protection officer; nothing in it is changed until the restriction is lifted.</source>
        <translation>El referente y el delegado de protección de datos pueden leerlo; nada cambia en él hasta que se levante la limitación.</translation>
    </message>
    <message>
        <source>This consent does not stand</source>
        <translation>Este consentimiento no vale</translation>
    </message>
    <message>
        <source>It was withdrawn, has expired, or is for something else. Nothing leaves on its ground.</source>
        <translation>Se retiró, ha caducado o es para otra cosa. Nada sale con este fundamento.</translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation>Hace falta una segunda persona</translation>
    </message>
    <message>
        <source>Whoever decided or wrote it cannot be the second person as well.</source>
        <translation>Quien lo decidió o escribió no puede ser también la segunda persona.</translation>
    </message>
    <message>
        <source>Nothing leaves this way</source>
        <translation>Nada sale por esta vía</translation>
    </message>
    <message>
        <source>No file and no paper goes to an intelligence service. What was compelled is only noted, and the legal service is asked.</source>
        <translation>Ningún archivo ni papel va a un servicio de inteligencia. Lo que fue obligado solo se anota, y se pregunta al servicio jurídico.</translation>
    </message>
    <message>
        <source>No second person has approved it</source>
        <translation>Ninguna segunda persona lo ha aprobado</translation>
    </message>
    <message>
        <source>Prepare it in the case under Consents and sharing, for the same recipient; a second person approves it there.</source>
        <translation>Prepararlo en el caso en Consentimientos y entregas, para el mismo destinatario; allí lo aprueba una segunda persona.</translation>
    </message>
    <message>
        <source>Whoever proposed it cannot agree to it. A colleague decides on their own laptop; it travels with the next file.</source>
        <translation>Quien lo propuso no puede aprobarlo. Un colega decide en su propio ordenador; viaja con el próximo archivo.</translation>
    </message>
    <message>
        <source>Keeping longer takes two people</source>
        <translation>Conservar más tiempo lo deciden dos personas</translation>
    </message>
    <message>
        <source>Name a ground and a day to come under “Keep or erase”; a second person agrees.</source>
        <translation>Indicar un motivo y un día futuro en «Conservar o suprimir»; una segunda persona da su acuerdo.</translation>
    </message>
    <message>
        <source>What is it needed for?</source>
        <translation>¿Para qué hace falta?</translation>
    </message>
    <message>
        <source>Choose or write a reason; it stands in the access log.</source>
        <translation>Elegir o escribir un motivo; queda en el registro de accesos.</translation>
    </message>
    <message>
        <source>Who cares for this minor?</source>
        <translation>¿Quién cuida de este menor?</translation>
    </message>
    <message>
        <source>Name a guardian, or say why none is named.</source>
        <translation>Nombrar un tutor o decir por qué no se nombra.</translation>
    </message>
    <message>
        <source>Not everything was read</source>
        <translation>No se ha leído todo</translation>
    </message>
    <message>
        <source>Decide for each passage about others whether it is masked: {left} left.</source>
        <translation>Decidir para cada pasaje sobre otros si se tapa: quedan {left}.</translation>
    </message>
    <message>
        <source>The text is too long for a contact</source>
        <translation>El texto es demasiado largo para un contacto</translation>
    </message>
    <message>
        <source>It holds {limit} characters; yours has {size}. Nothing typed is lost.</source>
        <translation>Caben {limit} caracteres; el suyo tiene {size}. No se pierde nada de lo escrito.</translation>
    </message>
    <message>
        <source>Too many themes</source>
        <translation>Demasiados temas</translation>
    </message>
    <message>
        <source>Choose up to {limit}, the ones that mattered most.</source>
        <translation>Elija hasta {limit}, los más importantes.</translation>
    </message>
    <message>
        <source>The numbers do not fit</source>
        <translation>Los números no encajan</translation>
    </message>
    <message>
        <source>More people are counted here than there were. Correct one of the numbers.</source>
        <translation>Aquí se cuentan más personas de las que había. Corrija uno de los números.</translation>
    </message>
    <message>
        <source>The times do not fit</source>
        <translation>Las horas no encajan</translation>
    </message>
    <message>
        <source>A round ends after it begins, and within a day. Correct one of the times.</source>
        <translation>Una ronda termina después de empezar y en menos de un día. Corrija una de las horas.</translation>
    </message>
    <message>
        <source>This round has ended</source>
        <translation>Esta ronda ha terminado</translation>
    </message>
    <message>
        <source>Start a new round. Nothing was changed.</source>
        <translation>Empiece una ronda nueva. No se ha cambiado nada.</translation>
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
        <translation>Están las fuentes, los iconos y los idiomas.</translation>
    </message>
    <message>
        <source>Fonts, icons or languages are missing: install again.</source>
        <translation>Faltan fuentes, iconos o idiomas: instala de nuevo.</translation>
    </message>
    <message>
        <source>There is no valid city pack: exports stay closed.</source>
        <translation>No hay un paquete de ciudad válido: las exportaciones quedan cerradas.</translation>
    </message>
    <message>
        <source>City pack: {city}, version {version}.</source>
        <translation>Paquete de ciudad: {city}, versión {version}.</translation>
    </message>
    <message>
        <source>The folder of vaults cannot be read.</source>
        <translation>La carpeta de las notas no se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n vault(s) on this computer.</source>
        <translation>
            <numerusform>%n almacén de notas en este ordenador.</numerusform>
            <numerusform>%n almacenes de notas en este ordenador.</numerusform>
        </translation>
    </message>
    <message>
        <source>{megabytes} MB are free on this disk.</source>
        <translation>{megabytes} MB libres en este disco.</translation>
    </message>
    <message>
        <source>The system encrypts this disk.</source>
        <translation>El sistema cifra este disco.</translation>
    </message>
    <message>
        <source>Whether this disk is encrypted is for IT to say.</source>
        <translation>Si este disco está cifrado lo puede decir informática.</translation>
    </message>
    <message>
        <source>The notes lie on a network folder ({name}): move them.</source>
        <translation>Las notas están en una carpeta de red ({name}): muévelas.</translation>
    </message>
    <message>
        <source>The notes lie in a folder that {name} copies away: move them.</source>
        <translation>Las notas están en una carpeta que {name} copia fuera: muévelas.</translation>
    </message>
    <message>
        <source>The notes lie in a folder of this computer.</source>
        <translation>Las notas están en una carpeta de este ordenador.</translation>
    </message>
</context>
<context>
    <name>FieldPairCard</name>
    <message>
        <source>Brought up to date</source>
        <translation>Puesto al día</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(dejado vacío)</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(suprimido)</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Quedarse con ambos</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aceptación</translation>
    </message>
    <message>
        <source>Agreement since</source>
        <translation>Aceptación desde</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>Aceptación hasta</translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation>Otra explicación</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Por qué terminó</translation>
    </message>
    <message>
        <source>About</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>En contacto desde</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>A cargo</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>Why a file is needed</source>
        <translation>Por qué hace falta un expediente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Why no own words</source>
        <translation>Por qué no hay palabras propias</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Seudónimo</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>Mi interpretación</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Keep or erase on</source>
        <translation>Conservar o suprimir el</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable de equipo</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>From {name}, checked, not decided yet</source>
        <translation>De {name}, comprobado, aún sin decidir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Mirar dentro</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Make my notes</source>
        <translation>Crear mis notas</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Making your notes…</source>
        <translation>Creando tus notas…</translation>
    </message>
    <message>
        <source>One of your own</source>
        <translation>Una propia</translation>
    </message>
    <message>
        <source>Words drawn by chance</source>
        <translation>Palabras sacadas al azar</translation>
    </message>
    <message>
        <source>City and language</source>
        <translation>Ciudad e idioma</translation>
    </message>
    <message>
        <source>Name of the notes</source>
        <translation>Nombre de las notas</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Your way back in</source>
        <translation>Tu camino de vuelta</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>When it locks, what leaves</source>
        <translation>Cuándo se bloquea, qué sale</translation>
    </message>
    <message>
        <source>Setting up this laptop</source>
        <translation>Preparar este portátil</translation>
    </message>
    <message>
        <source>All of this happens on the laptop. If you stop, nothing secret stays behind.</source>
        <translation>Todo ocurre en este portátil. Si lo dejas, no queda nada secreto.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>FlagForms</name>
    <message>
        <source>What should be looked at?</source>
        <translation>¿Qué hay que mirar?</translation>
    </message>
    <message>
        <source>Who should look?</source>
        <translation>¿Quién debe mirarlo?</translation>
    </message>
    <message>
        <source>Left empty, it asks whoever leads the case.</source>
        <translation>Si queda vacío, se pregunta a quien lleva el caso.</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>¿Hasta cuándo?</translation>
    </message>
    <message>
        <source>A flag stands on Today until somebody settles it with a few words.</source>
        <translation>Un aviso está en la página de hoy hasta que alguien lo resuelve con unas palabras.</translation>
    </message>
    <message>
        <source>Raise a flag</source>
        <translation>Poner un aviso</translation>
    </message>
    <message>
        <source>Raise it</source>
        <translation>Poner</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>¿En qué quedó?</translation>
    </message>
    <message>
        <source>Settle the flag</source>
        <translation>Resolver el aviso</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Flag raised</source>
        <translation>Aviso puesto</translation>
    </message>
    <message>
        <source>Flag settled</source>
        <translation>Aviso resuelto</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Falta todavía: {things}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FullDisk</name>
    <message>
        <source>There is room again. What you typed is kept.</source>
        <translation>Vuelve a haber sitio. Lo que escribiste está guardado.</translation>
    </message>
</context>
<context>
    <name>FullDiskBanner</name>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Save to another place</source>
        <translation>Guardar en otro lugar</translation>
    </message>
    <message>
        <source>Saved, sealed, as {name}. It comes back at the next unlock from the top of a stick, from Documents or from your home folder.</source>
        <translation>Guardado y sellado como {name}. Vuelve al desbloquear la próxima vez desde la raíz de una memoria, desde Documentos o desde tu carpeta personal.</translation>
    </message>
    <message>
        <source>Nothing is lost: what you type stays in this window and is kept as soon as there is room. Free some space, or save it to another place.</source>
        <translation>No se pierde nada: lo que escribes sigue en esta ventana y se guarda en cuanto haya sitio. Libera espacio o guárdalo en otro lugar.</translation>
    </message>
    <message>
        <source>Where it goes until there is room</source>
        <translation>Dónde ponerlo hasta que haya sitio</translation>
    </message>
</context>
<context>
    <name>GoalLine</name>
    <message>
        <source>More about this goal</source>
        <translation>Más sobre este objetivo</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrirlo de nuevo</translation>
    </message>
    <message>
        <source>It is under way</source>
        <translation>Está en marcha</translation>
    </message>
    <message>
        <source>It is reached</source>
        <translation>Está alcanzado</translation>
    </message>
    <message>
        <source>It is partly reached</source>
        <translation>Está alcanzado en parte</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>Dejarlo…</translation>
    </message>
    <message>
        <source>Change the goal…</source>
        <translation>Cambiar el objetivo…</translation>
    </message>
    <message>
        <source>First step: {text}</source>
        <translation>Primer paso: {text}</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la persona</translation>
    </message>
    <message>
        <source>How we will notice: {text}</source>
        <translation>Cómo lo notaremos: {text}</translation>
    </message>
    <message>
        <source>How near it is, in their words: {text}</source>
        <translation>Qué tan cerca está, en sus palabras: {text}</translation>
    </message>
    <message>
        <source>Let go because: {text}</source>
        <translation>Dejado porque: {text}</translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>Where the file goes</source>
        <translation>Adónde va el archivo</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>Looking for what they do not have yet…</source>
        <translation>Buscando lo que aún no tienen…</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Elige al menos una persona.</translation>
    </message>
    <message>
        <source>They have everything that they may read.</source>
        <translation>Tienen todo lo que pueden leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mediations</source>
        <translation>
            <numerusform>%n mediación</numerusform>
            <numerusform>%n mediaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes that they do not have yet</source>
        <translation>
            <numerusform>%n cambio que aún no tienen</numerusform>
            <numerusform>%n cambios que aún no tienen</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, from {where}.</source>
        <translation>{what}, de {where}.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>{size}. It can be opened by {people}, and by nobody else.</source>
        <translation>{size}. Lo pueden abrir {people}, y nadie más.</translation>
    </message>
</context>
<context>
    <name>HandOverLog</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo acabó</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Traspasado</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Came here</source>
        <translation>Llegado aquí</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>Se puede deshacer</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>Brought in, not all of it</source>
        <translation>Incorporado en parte</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Mirar esto</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>No está en orden</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Last full check</source>
        <translation>Última comprobación completa</translation>
    </message>
    <message>
        <source>The file of the notes</source>
        <translation>El archivo de tus notas</translation>
    </message>
    <message>
        <source>The entries</source>
        <translation>Las entradas</translation>
    </message>
    <message>
        <source>The newest state</source>
        <translation>El estado más reciente</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última copia de seguridad</translation>
    </message>
    <message>
        <source>Last accepted hand-over</source>
        <translation>Última entrega confirmada</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Where the notes lie</source>
        <translation>Dónde están las notas</translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation>Cifrado del disco</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation>Notas selladas</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Backups elsewhere</source>
        <translation>Copias de seguridad en otro lugar</translation>
    </message>
    <message>
        <source>Everything written up to {day} was checked.</source>
        <translation>Se comprobó todo lo escrito hasta el {day}.</translation>
    </message>
    <message>
        <source>A check is under way.</source>
        <translation>Hay una comprobación en curso.</translation>
    </message>
    <message>
        <source>No check has come to its end and found all in order yet.</source>
        <translation>Ninguna comprobación ha llegado aún al final con todo en orden.</translation>
    </message>
    <message>
        <source>Every page is as it was written.</source>
        <translation>Cada página está como se escribió.</translation>
    </message>
    <message>
        <source>The first full check will tell.</source>
        <translation>Lo dirá la primera comprobación completa.</translation>
    </message>
    <message>
        <source>Damaged parts: {n}.</source>
        <translation>Partes dañadas: {n}.</translation>
    </message>
    <message>
        <source>Every entry is what its author signed. Compared: {n}.</source>
        <translation>Cada entrada es lo que firmó quien la escribió. Comparadas: {n}.</translation>
    </message>
    <message>
        <source>Entries altered or gone: {n}.</source>
        <translation>Entradas alteradas o desaparecidas: {n}.</translation>
    </message>
    <message>
        <source>Records that do not show what was written: {n}.</source>
        <translation>Fichas que no muestran lo que se escribió: {n}.</translation>
    </message>
    <message>
        <source>Still missing since the notes were brought back: {n}.</source>
        <translation>Falta todavía desde que se recuperaron las notas: {n}.</translation>
    </message>
    <message>
        <source>Nothing is missing since the notes were last closed.</source>
        <translation>No falta nada desde la última vez que se cerraron las notas.</translation>
    </message>
    <message>
        <source>A small file that remembers it was not there. It was written again.</source>
        <translation>Faltaba un pequeño archivo que lo recuerda. Se ha escrito de nuevo.</translation>
    </message>
    <message>
        <source>A small file that remembers it was not readable. It was written again.</source>
        <translation>Un pequeño archivo que lo recuerda no se podía leer. Se ha escrito de nuevo.</translation>
    </message>
    <message>
        <source>The notes were older than when last closed. Ask IT what was put back.</source>
        <translation>Las notas eran más antiguas que al cerrarlas. Pregunta a informática qué se restauró.</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Hecha el {day}.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Aún no hay ninguna.</translation>
    </message>
    <message>
        <source>It has failed since {day}.</source>
        <translation>Falla desde el {day}.</translation>
    </message>
    <message>
        <source>No colleague&apos;s file has yet said what they hold.</source>
        <translation>Ningún archivo del equipo ha dicho aún qué conserva.</translation>
    </message>
    <message>
        <source>{name}, {day}: all that may be handed over is held twice.</source>
        <translation>{name}, {day}: todo lo que se puede entregar está dos veces.</translation>
    </message>
    <message>
        <source>{name}, {day}. Entries nobody else has confirmed: {n}.</source>
        <translation>{name}, {day}. Entradas que nadie más ha confirmado: {n}.</translation>
    </message>
    <message>
        <source>Last rehearsed on {day}.</source>
        <translation>Último ensayo el {day}.</translation>
    </message>
    <message>
        <source>Made on {day}, not rehearsed yet.</source>
        <translation>Hecha el {day}, sin ensayar aún.</translation>
    </message>
    <message>
        <source>Nothing tells when it was made. Rehearse it.</source>
        <translation>Nada dice cuándo se hizo. Ensáyala.</translation>
    </message>
    <message>
        <source>On a network ({name}). Ask IT to move it to this disk.</source>
        <translation>En una red ({name}). Pide a informática que las pase a este disco.</translation>
    </message>
    <message>
        <source>In a folder that {name} copies away. Ask IT to move it.</source>
        <translation>En una carpeta que {name} copia fuera. Pide a informática que las mueva.</translation>
    </message>
    <message>
        <source>Room on this disk</source>
        <translation>Espacio en este disco</translation>
    </message>
    <message>
        <source>{megabytes} MB are free.</source>
        <translation>Hay {megabytes} MB libres.</translation>
    </message>
    <message>
        <source>The system encrypts this disk.</source>
        <translation>El sistema cifra este disco.</translation>
    </message>
    <message>
        <source>The app cannot tell here. Ask IT.</source>
        <translation>Aquí la aplicación no puede saberlo. Pregunta a informática.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Liaise {version}. City pack: {city}, {pack}.</source>
        <translation>Liaise {version}. Paquete de la ciudad: {city}, {pack}.</translation>
    </message>
    <message>
        <source>All that may be handed over is held by somebody else too.</source>
        <translation>Todo lo que se puede entregar lo tiene también alguien más.</translation>
    </message>
    <message>
        <source>Entries nobody else has confirmed: {n}. Hand them over, then bring in an answer.</source>
        <translation>Entradas que nadie más ha confirmado: {n}. Entrégalas y luego importa una respuesta.</translation>
    </message>
    <message>
        <source>There is nothing to hand over.</source>
        <translation>No hay nada que entregar.</translation>
    </message>
    <message>
        <source>Entries: {n}. They are never handed over; only backups hold them.</source>
        <translation>Entradas: {n}. Nunca se entregan; solo están en tus copias de seguridad.</translation>
    </message>
    <message>
        <source>Entries: {n}. They are never handed over, and no backup outside this laptop is known.</source>
        <translation>Entradas: {n}. Nunca se entregan y no se conoce ninguna copia de seguridad fuera de este portátil.</translation>
    </message>
    <message>
        <source>No draft is in hand.</source>
        <translation>No hay ningún borrador pendiente.</translation>
    </message>
    <message>
        <source>In hand: {n}. Finish or discard them.</source>
        <translation>Pendientes: {n}. Termínalos o descártalos.</translation>
    </message>
    <message>
        <source>Still missing here: {n}.</source>
        <translation>Aquí falta todavía: {n}.</translation>
    </message>
    <message>
        <source>The last full check found everything in order.</source>
        <translation>La última comprobación completa encontró todo en orden.</translation>
    </message>
    <message>
        <source>Not checked to the end yet.</source>
        <translation>Aún no comprobado hasta el final.</translation>
    </message>
    <message>
        <source>The check found damage. Bring back what can be read first.</source>
        <translation>La comprobación encontró daños. Recupera primero lo que se pueda leer.</translation>
    </message>
    <message>
        <source>No backup on a stick or in another folder is known.</source>
        <translation>No se conoce ninguna copia en un lápiz USB ni en otra carpeta.</translation>
    </message>
    <message>
        <source>Keep these safe or destroy them: {places}.</source>
        <translation>Guárdalas bien o destrúyelas: {places}.</translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>This laptop</source>
        <comment>section of the settings</comment>
        <translation>Este portátil</translation>
    </message>
    <message>
        <source>All notes are being checked</source>
        <translation>Se están comprobando todas las notas</translation>
    </message>
    <message>
        <source>Nothing is known that would be lost with this laptop.</source>
        <translation>No se conoce nada que se perdiera con este portátil.</translation>
    </message>
    <message>
        <source>Do not hand it in yet.</source>
        <translation>No lo devuelvas todavía.</translation>
    </message>
    <message>
        <source>Entries here now: {n}.</source>
        <translation>Entradas aquí ahora: {n}.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>A backup of {day} helped.</source>
        <translation>Ayudó una copia del {day}.</translation>
    </message>
    <message>
        <source>Lost: {n}, of these with no trace of where they stood: {m}.</source>
        <translation>Perdidas: {n}, de ellas sin rastro de dónde estaban: {m}.</translation>
    </message>
    <message>
        <source>Attached files lost: {n}.</source>
        <translation>Archivos adjuntos perdidos: {n}.</translation>
    </message>
    <message>
        <source>Some drafts or facts about hand-overs may be lost too.</source>
        <translation>También pueden haberse perdido borradores o datos de entregas.</translation>
    </message>
    <message>
        <source>The keys of this laptop are lost: have it certified again.</source>
        <translation>Las claves de este portátil se han perdido: haz que lo certifiquen de nuevo.</translation>
    </message>
    <message>
        <source>The damaged files are kept aside in the folder of the notes.</source>
        <translation>Los archivos dañados se guardan aparte en la carpeta de las notas.</translation>
    </message>
    <message>
        <source>The notes were brought back</source>
        <translation>Se han recuperado tus notas</translation>
    </message>
    <message>
        <source>What is checked on this laptop, and what it found. Nothing is sent to anybody.</source>
        <translation>Qué se comprueba en este portátil y qué se encontró. No se envía nada a nadie.</translation>
    </message>
    <message>
        <source>The notes on this disk are damaged</source>
        <translation>Las notas de este disco están dañadas</translation>
    </message>
    <message>
        <source>Bring back what can be read</source>
        <translation>Recuperar lo que se pueda leer</translation>
    </message>
    <message>
        <source>The app can read out what is whole, fill the rest from the newest good backup, and list what is missing. It locks first and asks for the passphrase.</source>
        <translation>La aplicación puede leer lo que está entero, completar el resto con la última copia buena y listar lo que falta. Antes se bloquea y pide tu frase de contraseña.</translation>
    </message>
    <message>
        <source>How this laptop is doing</source>
        <translation>Cómo está este portátil</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>What is missing and whom to ask</source>
        <translation>Qué falta y a quién pedirlo</translation>
    </message>
    <message>
        <source>A new hand-over from these colleagues brings what they hold.</source>
        <translation>Pide una nueva entrega: trae lo que estas personas conservan.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>Safe to hand in this laptop?</source>
        <translation>¿Se puede devolver este portátil?</translation>
    </message>
    <message>
        <source>When all is in order: lock, shut down, and give it to IT. The app wipes nothing. IT erases the disk; without passphrase and recovery sheet nobody can read the notes.</source>
        <translation>Cuando todo esté en orden: bloquea, apaga y entrégalo a informática. La aplicación no borra nada. Informática borra el disco; sin frase de contraseña ni hoja de recuperación nadie puede leer las notas.</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>What differs from the version before is marked.</source>
        <translation>Lo que difiere de la versión anterior está marcado.</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>Motivo: {text}</translation>
    </message>
    <message>
        <source>What stood here was erased.</source>
        <translation>Lo que había aquí se ha suprimido.</translation>
    </message>
    <message>
        <source>This is not what was signed, so it is not shown.</source>
        <translation>No es lo que se firmó, por eso no se muestra.</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Autoría desconocida</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Primera versión</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(dejado vacío)</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message numerus="yes">
        <source>Nothing is written yet. If you bring it in, you can take it back for %n days.</source>
        <translation>
            <numerusform>Aún no se ha escrito nada. Si lo incorporas, puedes deshacerlo durante %n día.</numerusform>
            <numerusform>Aún no se ha escrito nada. Si lo incorporas, puedes deshacerlo durante %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Incorporando</translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation>
            <numerusform>Falta %n elección</numerusform>
            <numerusform>Faltan %n elecciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n items</source>
        <translation>
            <numerusform>Incorporar %n elemento</numerusform>
            <numerusform>Incorporar %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Incorporar</translation>
    </message>
    <message numerus="yes">
        <source>Brought in %n items from {name}</source>
        <translation>
            <numerusform>%n elemento de {name} incorporado</numerusform>
            <numerusform>%n elementos de {name} incorporados</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back. The file can be brought in again.</source>
        <translation>Deshecho. El archivo se puede incorporar de nuevo.</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>Signed today at {time}. Nothing was altered on the way.</source>
        <translation>Firmado hoy a las {time}. Nada se alteró por el camino.</translation>
    </message>
    <message>
        <source>Signed on {moment}. Nothing was altered on the way.</source>
        <translation>Firmado el {moment}. Nada se alteró por el camino.</translation>
    </message>
    <message>
        <source>Number of the sender&apos;s key: {digits}. It is {address} in your city.</source>
        <translation>Número de la clave del remitente: {digits}. Es {address} en tu ciudad.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the file would do</source>
        <translation>Lo que haría el archivo</translation>
    </message>
    <message>
        <source>Comparing it with what is here</source>
        <translation>Comparándolo con lo que hay aquí</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Incorporar un archivo</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Sender verified</source>
        <translation>Remitente comprobado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Different words are marked</source>
        <translation>Las palabras distintas están marcadas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Incorporar</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Both of you changed it</source>
        <translation>Cambiado por ambas partes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed by {name}</source>
        <translation>Cambiado por {name}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Fuera</translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation>
            <numerusform>Falta %n elección</numerusform>
            <numerusform>Faltan %n elecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided, ready to bring in</source>
        <translation>Decidido, listo para incorporar</translation>
    </message>
    <message>
        <source>You leave it out</source>
        <translation>Lo dejas fuera</translation>
    </message>
    <message>
        <source>Waits for an earlier file</source>
        <translation>Espera un archivo anterior</translation>
    </message>
    <message>
        <source>Not shared with you, so not opened</source>
        <translation>No compartido contigo, así que no se abre</translation>
    </message>
    <message>
        <source>Sealed, so not opened</source>
        <translation>Sellado, así que no se abre</translation>
    </message>
    <message>
        <source>Left out by a newer rule</source>
        <translation>Dejado fuera por una regla más nueva</translation>
    </message>
    <message>
        <source>It stays in the file. You can bring the file in again later.</source>
        <translation>Queda en el archivo. Puedes incorporarlo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Something that belongs before it is missing here. Ask {name} for the earlier file, or for a new one; then this comes along.</source>
        <translation>Aquí falta algo que va antes. Pide a {name} el archivo anterior, o uno nuevo; entonces vendrá esto.</translation>
    </message>
    <message>
        <source>You are not among those who may read it. It stays closed.</source>
        <translation>No estás entre quienes pueden leerlo. Queda cerrado.</translation>
    </message>
    <message>
        <source>Sealed notes belong to who wrote them. It stays closed.</source>
        <translation>Las notas selladas son de quien las escribió. Queda cerrado.</translation>
    </message>
    <message>
        <source>You have not seen every file of {name}</source>
        <translation>No has visto todos los archivos de {name}</translation>
    </message>
    <message>
        <source>Numbers {first} to {last} never came here. This one is whole.</source>
        <translation>Los números {first} a {last} nunca llegaron aquí. Este está completo.</translation>
    </message>
    <message>
        <source>An earlier file of {name} is missing</source>
        <translation>Falta un archivo anterior de {name}</translation>
    </message>
    <message>
        <source>Numbers {first} to {last} never came here. What builds on them waits.</source>
        <translation>Los números {first} a {last} nunca llegaron aquí. Lo que se apoya en ellos espera.</translation>
    </message>
    <message>
        <source>You have a later file of {name} already</source>
        <translation>Ya tienes un archivo posterior de {name}</translation>
    </message>
    <message>
        <source>This one can still be brought in; nothing newer is lost.</source>
        <translation>Este se puede incorporar igualmente; no se pierde nada más nuevo.</translation>
    </message>
    <message>
        <source>The dates do not fit</source>
        <translation>Las fechas no cuadran</translation>
    </message>
    <message>
        <source>The clock of one of the two laptops is wrong. Times may be off.</source>
        <translation>El reloj de uno de los dos portátiles va mal. Las horas pueden estar desviadas.</translation>
    </message>
    <message>
        <source>A newer version wrote this file</source>
        <translation>Una versión más nueva escribió este archivo</translation>
    </message>
    <message>
        <source>What this version does not know is kept, but not shown.</source>
        <translation>Lo que esta versión no conoce se conserva, pero no se muestra.</translation>
    </message>
    <message>
        <source>Two histories under one name: {names}</source>
        <translation>Dos historiales bajo un mismo nombre: {names}</translation>
    </message>
    <message>
        <source>A laptop may have been set back to an old copy. Call them.</source>
        <translation>Puede que un portátil haya vuelto a una copia antigua. Llama por teléfono.</translation>
    </message>
    <message>
        <source>Something about this file is unusual</source>
        <translation>Hay algo poco habitual en este archivo</translation>
    </message>
</context>
<context>
    <name>IncomingForms</name>
    <message>
        <source>New request</source>
        <translation>Nueva solicitud</translation>
    </message>
    <message>
        <source>Keep the request</source>
        <translation>Guardar la solicitud</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibida el</translation>
    </message>
    <message>
        <source>Write down what is asked, not who somebody is.</source>
        <translation>Anotar qué se pide, no quién es la persona.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button of a form</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>In their words, as far as possible.</source>
        <translation>En sus palabras, en lo posible.</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Cómo llegó</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quién pide</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Sobre quién</translation>
    </message>
    <message>
        <source>Name, only to call back</source>
        <translation>Nombre, solo para devolver la llamada</translation>
    </message>
    <message>
        <source>Leave it empty if nobody wants to be called back.</source>
        <translation>Dejar vacío si nadie quiere que le llamen.</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cómo localizarlos</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Qué se vio</translation>
    </message>
    <message>
        <source>What somebody did or said</source>
        <translation>Qué hizo o dijo alguien</translation>
    </message>
    <message>
        <source>Behaviour, not opinion, belief or looks.</source>
        <translation>Conducta, no opinión, creencia o aspecto.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <source>Who saw or told it</source>
        <translation>Quién lo vio o lo contó</translation>
    </message>
    <message>
        <source>A rumour is not written here.</source>
        <translation>Un rumor no se escribe aquí.</translation>
    </message>
    <message>
        <source>Before anything is filed</source>
        <translation>Antes de abrir un expediente</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Guardar las respuestas</translation>
    </message>
    <message>
        <source>“I do not know” is always an answer.</source>
        <translation>«No lo sé» siempre es una respuesta.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>¿Qué más podría explicarlo?</translation>
    </message>
    <message>
        <source>At least one harmless explanation.</source>
        <translation>Al menos una explicación inocente.</translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation>¿Qué va bien?</translation>
    </message>
    <message>
        <source>What happens if we do nothing?</source>
        <translation>¿Qué pasa si no hacemos nada?</translation>
    </message>
    <message>
        <source>Is anybody in danger now?</source>
        <translation>¿Hay alguien en peligro ahora?</translation>
    </message>
    <message>
        <source>Is our service the right one?</source>
        <translation>¿Es nuestro servicio el adecuado?</translation>
    </message>
    <message>
        <source>Does the person know of this request?</source>
        <translation>¿La persona conoce esta solicitud?</translation>
    </message>
    <message>
        <source>Why not yet</source>
        <translation>Por qué aún no</translation>
    </message>
    <message>
        <source>When to tell them</source>
        <translation>Cuándo decírselo</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>Qué opinas</translation>
    </message>
    <message>
        <source>What you propose</source>
        <translation>Qué propones</translation>
    </message>
    <message>
        <source>Who reads it second</source>
        <translation>Quién la lee en segundo lugar</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Segunda lectura</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <source>To what is proposed</source>
        <translation>A lo que se propone</translation>
    </message>
    <message>
        <source>Why, or what you ask</source>
        <translation>Por qué, o la pregunta</translation>
    </message>
    <message>
        <source>Not needed if you agree.</source>
        <translation>No hace falta si se está de acuerdo.</translation>
    </message>
    <message>
        <source>Read it as somebody who does not know the person.</source>
        <translation>Leer como quien no conoce a la persona.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>En qué se convierte</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>No file is made. The words of the request go when their time is over.</source>
        <translation>No se crea ningún expediente. Las palabras de la solicitud se van cuando acaba su plazo.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Is it known already?</source>
        <translation>¿Se conoce ya?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Pseudonym, code or place</source>
        <translation>Seudónimo, código o lugar</translation>
    </message>
    <message>
        <source>Look before a second file about the same person is made.</source>
        <translation>Mirar antes de crear un segundo expediente sobre la misma persona.</translation>
    </message>
    <message>
        <source>About whom it concerns</source>
        <translation>Sobre la persona afectada</translation>
    </message>
    <message>
        <source>About who asked</source>
        <translation>Sobre quien preguntó</translation>
    </message>
    <message>
        <source>Propose a case</source>
        <translation>Proponer un caso</translation>
    </message>
    <message>
        <source>Propose the case</source>
        <translation>Proponer el caso</translation>
    </message>
    <message>
        <source>The case is</source>
        <translation>El caso es</translation>
    </message>
    <message>
        <source>The supervisor opens it on their own laptop.</source>
        <translation>La persona responsable de equipo lo abre en su propio portátil.</translation>
    </message>
</context>
<context>
    <name>KeepingLine</name>
    <message>
        <source>Due since {day}</source>
        <translation>Vencido desde el {day}</translation>
    </message>
    <message>
        <source>Proposed by {name}</source>
        <translation>Propuesto por {name}</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>Ejecutar</translation>
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
        <translation>Qué debe pasar con ello</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conservar hasta</translation>
    </message>
    <message>
        <source>A second person has to agree; it travels with the next file. What is erased is gone for good, wherever the file comes.</source>
        <translation>Una segunda persona debe dar su acuerdo; viaja con el próximo archivo. Lo suprimido desaparece para siempre, allí donde llegue el archivo.</translation>
    </message>
    <message>
        <source>What is erased is gone for good.</source>
        <translation>Lo suprimido desaparece para siempre.</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Conservar o suprimir</translation>
    </message>
    <message>
        <source>Proposed; a second person decides</source>
        <translation>Propuesto; decide una segunda persona</translation>
    </message>
    <message>
        <source>Decided; it travels with the next file</source>
        <translation>Decidido; viaja con el próximo archivo</translation>
    </message>
    <message>
        <source>Declined; it stays as it is</source>
        <translation>Rechazado; queda como está</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Ejecutado</translation>
    </message>
    <message>
        <source>Things whose time is over. Two people decide; your own contacts you let go alone.</source>
        <translation>Cosas cuyo plazo ha terminado. Deciden dos personas; los contactos propios los deja ir uno mismo.</translation>
    </message>
    <message>
        <source>Keep only codes of all your own</source>
        <translation>Conservar solo los códigos de todos los propios</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nada que decidir</translation>
    </message>
    <message>
        <source>What comes due stands here, and nothing goes by time alone.</source>
        <translation>Lo que vence aparece aquí; nada desaparece solo por el tiempo.</translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>Asked on {moment} for the vault {vault}. Its number: {number}</source>
        <translation>Pedido el {moment} para el almacén {vault}. Su número: {number}</translation>
    </message>
    <message>
        <source>The number that the worker reads out:</source>
        <translation>El número que se lee en voz alta:</translation>
    </message>
    <message>
        <source>Written: {file}. It opens the notes once, on the laptop that asked, with its one-time code.</source>
        <translation>Escrito: {file}. Abre las notas una vez, en el portátil que lo pidió, con su código de un solo uso.</translation>
    </message>
    <message>
        <source>The share, twenty words:</source>
        <translation>La parte, veinte palabras:</translation>
    </message>
    <message>
        <source>the worker&apos;s sealed envelope</source>
        <translation>el sobre sellado</translation>
    </message>
    <message>
        <source>the supervisor</source>
        <translation>el responsable de equipo</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>el servicio informático</translation>
    </message>
    <message>
        <source>This share is valid for this vault. Its holder: {holder}.</source>
        <translation>Esta parte es válida para este almacén. La guarda: {holder}.</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>I have read this</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>Your city keeps a key to these notes</source>
        <translation>Tu ciudad guarda una llave de estas notas</translation>
    </message>
    <message>
        <source>Its holders can open them if you forget your passphrase. You are told here of each time that this application opens them with it.</source>
        <translation>Quienes la guardan pueden abrirlas si olvidas la frase de contraseña. Cada vez que esta aplicación las abra con ella, lo sabrás aquí.</translation>
    </message>
    <message>
        <source>These notes were opened with your city&apos;s key on {moment}</source>
        <translation>Estas notas se abrieron con la llave de la ciudad: {moment}</translation>
    </message>
    <message>
        <source>These notes were opened with two shares on {moment}</source>
        <translation>Estas notas se abrieron con dos partes: {moment}</translation>
    </message>
    <message>
        <source>If you were not there, tell your supervisor today, and change all keys in the settings.</source>
        <translation>Si no estabas presente, díselo hoy a tu responsable de equipo y cambia todas las llaves en los ajustes.</translation>
    </message>
</context>
<context>
    <name>KeyTask</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>KeyTaskPage</name>
    <message>
        <source>Writing the notes under new keys</source>
        <translation>Las notas se reescriben con claves nuevas</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Fijar esta frase de contraseña</translation>
    </message>
    <message>
        <source>Let this sheet count</source>
        <translation>Dar validez a esta hoja</translation>
    </message>
    <message>
        <source>Let these shares count</source>
        <translation>Dar validez a estas partes</translation>
    </message>
    <message>
        <source>Change all keys and lock</source>
        <translation>Cambiar todas las claves y bloquear</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Change passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Rehearse the sheet</source>
        <translation>Ensayar con la hoja</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nueva hoja de recuperación</translation>
    </message>
    <message>
        <source>Make three shares</source>
        <translation>Hacer tres partes</translation>
    </message>
    <message>
        <source>Check a share</source>
        <translation>Comprobar una parte</translation>
    </message>
    <message>
        <source>Change keys completely</source>
        <translation>Cambiar del todo las claves</translation>
    </message>
    <message>
        <source>Let no shares open it</source>
        <translation>Que ninguna parte lo abra</translation>
    </message>
    <message>
        <source>The city keeps a way in. Each use of it becomes a record that you see at the next unlock.</source>
        <translation>La ciudad guarda un acceso. Cada uso queda registrado y lo ves al desbloquear la próxima vez.</translation>
    </message>
    <message>
        <source>The city keeps no way in. Nobody but you can open these notes.</source>
        <translation>La ciudad no guarda ningún acceso. Nadie más que tú puede abrir estas notas.</translation>
    </message>
    <message>
        <source>The city keeps no way in.</source>
        <translation>La ciudad no guarda ningún acceso.</translation>
    </message>
    <message>
        <source>Rehearsed on {day}. Once a year you are asked to do it again.</source>
        <translation>Ensayada el {day}. Una vez al año se te pide de nuevo.</translation>
    </message>
    <message>
        <source>Made on {day}, not rehearsed yet.</source>
        <translation>Hecha el {day}, aún no ensayada.</translation>
    </message>
    <message>
        <source>Not rehearsed yet.</source>
        <translation>Aún no ensayada.</translation>
    </message>
    <message>
        <source>There are no shares.</source>
        <translation>No hay partes.</translation>
    </message>
    <message>
        <source>There are three shares.</source>
        <translation>Hay tres partes.</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Hechas el {day}.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>It opens the notes. Nobody can reset it.</source>
        <translation>Abre las notas. Nadie puede restablecerla.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Two shares of three</source>
        <translation>Dos partes de tres</translation>
    </message>
    <message>
        <source>Three people hold one share each: you in a sealed envelope, your supervisor, and IT. Any two together open the notes; one alone opens nothing.</source>
        <translation>Tres personas tienen una parte cada una: tú en un sobre cerrado, tu responsable de equipo e informática. Dos juntas abren las notas; una sola no abre nada.</translation>
    </message>
    <message>
        <source>Recovery by the city</source>
        <translation>Recuperación por la ciudad</translation>
    </message>
    <message>
        <source>When somebody may know the passphrase or have seen the sheet. The notes are written anew under new keys, with a new passphrase and a new sheet.</source>
        <translation>Cuando alguien puede conocer la frase de contraseña o haber visto la hoja. Las notas se reescriben con claves nuevas, con una frase y una hoja nuevas.</translation>
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
            <numerusform>usado en %n contacto</numerusform>
            <numerusform>usado en %n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Pedir aprobación</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nueva versión</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Comprobado hoy</translation>
    </message>
    <message>
        <source>Two versions of this entry</source>
        <translation>Dos versiones de esta entrada</translation>
    </message>
    <message>
        <source>Two people changed it apart. Both versions stay in the history.</source>
        <translation>Dos personas la cambiaron por separado. Las dos versiones quedan en el historial.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>The agreement is over</source>
        <translation>El acuerdo ha terminado</translation>
    </message>
    <message>
        <source>Ask this service before anybody is referred, then note the new day.</source>
        <translation>Preguntar a este servicio antes de derivar a alguien y anotar después la nueva fecha.</translation>
    </message>
    <message>
        <source>Its last day is over</source>
        <translation>Su último día ha pasado</translation>
    </message>
    <message>
        <source>It is not for use any more. A new version can take its place.</source>
        <translation>Ya no se debe usar. Una nueva versión puede ocupar su lugar.</translation>
    </message>
    <message>
        <source>The next step still needs</source>
        <translation>Para el siguiente paso aún falta</translation>
    </message>
    <message>
        <source>Back to a draft</source>
        <translation>Volver a borrador</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Dejar de usarlo</translation>
    </message>
    <message>
        <source>Every version…</source>
        <translation>Todas las versiones…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>Más sobre esta entrada</translation>
    </message>
    <message>
        <source>This entry is not on this laptop</source>
        <translation>Esta entrada no está en este portátil</translation>
    </message>
    <message>
        <source>Choose one from the library.</source>
        <translation>Elegir una de la biblioteca.</translation>
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
        <translation>Lo que comparte el equipo y no trata de ninguna persona.</translation>
    </message>
    <message>
        <source>Parts of the library</source>
        <translation>Partes de la biblioteca</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>elegir</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>abrir</translation>
    </message>
    <message>
        <source>filter</source>
        <comment>hint beside the slash key</comment>
        <translation>filtrar</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Colaboradores</translation>
    </message>
    <message>
        <source>Practice sheets</source>
        <translation>Fichas de práctica</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Proyectos piloto</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Actos</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nuevo mensaje</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nuevo colaborador</translation>
    </message>
    <message>
        <source>New practice sheet</source>
        <translation>Nueva ficha de práctica</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Nueva formación</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nueva visita</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Nuevo proyecto piloto</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuevo acto</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>Short texts for talks stand here once a second person approved them.</source>
        <translation>Textos breves para las conversaciones, aprobados por una segunda persona.</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>Aún no hay colaboradores</translation>
    </message>
    <message>
        <source>Services to which somebody can be referred stand here.</source>
        <translation>Los servicios a los que se puede derivar a alguien.</translation>
    </message>
    <message>
        <source>No practice sheet yet</source>
        <translation>Aún no hay fichas</translation>
    </message>
    <message>
        <source>What worked, and what did not, told so that another city can use it.</source>
        <translation>Qué funcionó y qué no, contado para que sirva a otra ciudad.</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>Aún no hay formación</translation>
    </message>
    <message>
        <source>What was learned, when and with whom. Supervisors can read it too.</source>
        <translation>Qué se aprendió, cuándo y con quién. También pueden leerlo los responsables de equipo.</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Aún no hay visitas</translation>
    </message>
    <message>
        <source>Visits to other cities and services, and what they bring home.</source>
        <translation>Visitas a otras ciudades y servicios, y qué se trae de vuelta.</translation>
    </message>
    <message>
        <source>No pilot yet</source>
        <translation>Aún no hay proyectos piloto</translation>
    </message>
    <message>
        <source>What is tried out, and by what it will be judged.</source>
        <translation>Qué se prueba y según qué se valorará.</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Aún no hay actos</translation>
    </message>
    <message>
        <source>Seminars and public events, and how many people came.</source>
        <translation>Seminarios y actos públicos, y cuántas personas vinieron.</translation>
    </message>
    <message>
        <source>Waits for a second person now</source>
        <translation>Ahora espera a una segunda persona</translation>
    </message>
    <message>
        <source>Approved; it can be used from now on</source>
        <translation>Aprobado; se puede usar desde ahora</translation>
    </message>
    <message>
        <source>A draft again</source>
        <translation>Otra vez borrador</translation>
    </message>
    <message>
        <source>Not used any more; a new version can follow</source>
        <translation>Ya no se usa; puede seguir una nueva versión</translation>
    </message>
    <message>
        <source>New version begun, with the words of the last one</source>
        <translation>Nueva versión empezada con las palabras de la última</translation>
    </message>
    <message>
        <source>Noted as checked today</source>
        <translation>Anotado como comprobado hoy</translation>
    </message>
    <message>
        <source>Kept in the library</source>
        <translation>Guardado en la biblioteca</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Edit “{name}”</source>
        <translation>Editar «{name}»</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>It begins as a draft. A second person approves it before it is used.</source>
        <translation>Empieza como borrador. Una segunda persona lo aprueba antes de usarlo.</translation>
    </message>
    <message>
        <source>The supervisors can read it; nobody counts by person.</source>
        <translation>Los responsables de equipo pueden leerlo; nadie cuenta por persona.</translation>
    </message>
    <message>
        <source>The whole team can read it. No names of people who are supported.</source>
        <translation>Todo el equipo puede leerlo. Sin nombres de personas acompañadas.</translation>
    </message>
    <message>
        <source>Several with commas between them.</source>
        <translation>Varios, separados por comas.</translation>
    </message>
    <message>
        <source>After that day the list says that the agreement is over.</source>
        <translation>Después de ese día la lista dice que el acuerdo ha terminado.</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>dos versiones</translation>
    </message>
    <message>
        <source>emergencies too</source>
        <translation>también urgencias</translation>
    </message>
    <message>
        <source>over since then</source>
        <translation>terminado desde entonces</translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <comment>in contacts</comment>
        <translation>
            <numerusform>usado %n vez</numerusform>
            <numerusform>usado %n veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicencesPanel</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Licence or work</source>
        <translation>Licencia u obra</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Change this line</source>
        <translation>Cambiar esta línea</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Quitar esta línea</translation>
    </message>
</context>
<context>
    <name>MediationAgreement</name>
    <message>
        <source>Mediation agreement</source>
        <translation>Acuerdo de mediación</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Acordado el</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Lo que hemos acordado</translation>
    </message>
    <message>
        <source>No point has been written down.</source>
        <translation>No se ha escrito ningún punto.</translation>
    </message>
    <message>
        <source>Point agreed</source>
        <translation>Punto acordado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>This was agreed by word of mouth. Signing it is not needed.</source>
        <translation>Esto se acordó de palabra. No hace falta firmarlo.</translation>
    </message>
    <message>
        <source>Each side agreed to these points freely and gets a copy.</source>
        <translation>Cada parte aceptó estos puntos libremente y recibe una copia.</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Mediador/a</translation>
    </message>
    <message>
        <source>spoken for by {names}</source>
        <translation>en su nombre: {names}</translation>
    </message>
    <message>
        <source>Place, date and signature</source>
        <translation>Lugar, fecha y firma</translation>
    </message>
</context>
<context>
    <name>MediationBody</name>
    <message numerus="yes">
        <source>%n entries in all wait for a decision.</source>
        <translation>
            <numerusform>%n entrada en total espera una decisión.</numerusform>
            <numerusform>%n entradas en total esperan una decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the mediation</source>
        <translation>Cerrar la mediación</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Valorar de nuevo</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Responder a las preguntas</translation>
    </message>
    <message>
        <source>Mediation suits this conflict.</source>
        <translation>La mediación sirve para este conflicto.</translation>
    </message>
    <message>
        <source>Mediation does not suit this conflict.</source>
        <translation>La mediación no sirve para este conflicto.</translation>
    </message>
    <message>
        <source>It is open whether mediation suits this conflict.</source>
        <translation>Aún no se sabe si la mediación sirve para este conflicto.</translation>
    </message>
    <message>
        <source>These questions come before anybody is talked to.</source>
        <translation>Estas preguntas van antes de hablar con nadie.</translation>
    </message>
    <message>
        <source>Nothing yet. It often shows in the separate talks.</source>
        <translation>Nada todavía. A menudo aparece en las conversaciones por separado.</translation>
    </message>
    <message>
        <source>A mediation has two sides or more.</source>
        <translation>Una mediación tiene dos partes o más.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Aún sin responder</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>No point yet. Say who does what, and from when or until when.</source>
        <translation>Ningún punto todavía. Di quién hace qué, y desde cuándo o hasta cuándo.</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a session</comment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>No session yet. Every side agrees to take part first.</source>
        <translation>Ninguna sesión todavía. Primero cada parte acepta participar.</translation>
    </message>
    <message>
        <source>Talk with each side apart about how the agreement is going.</source>
        <translation>Habla con cada parte por separado sobre cómo va el acuerdo.</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a note of one&apos;s own</comment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Puntos en común</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>common ground</comment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Point agreed</source>
        <translation>Punto acordado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Two versions of an entry differ</source>
        <translation>Dos versiones de una entrada difieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>Adecuación</translation>
    </message>
    <message>
        <source>Add a side</source>
        <translation>Añadir una parte</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Points of the agreement</source>
        <translation>Puntos del acuerdo</translation>
    </message>
    <message>
        <source>The sides have agreed</source>
        <translation>Las partes se han puesto de acuerdo</translation>
    </message>
    <message>
        <source>It ends without points</source>
        <translation>Termina sin puntos</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Write up the check</source>
        <translation>Anotar la comprobación</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>Notas propias</translation>
    </message>
    <message>
        <source>Never leaves this laptop, in no search.</source>
        <translation>Nunca sale de este portátil, en ninguna búsqueda.</translation>
    </message>
</context>
<context>
    <name>MediationForms</name>
    <message>
        <source>Is there violence, or a threat of it?</source>
        <translation>¿Hay violencia, o amenaza de ella?</translation>
    </message>
    <message>
        <source>Is it about violence in a relationship, or against somebody because of their sex?</source>
        <translation>¿Se trata de violencia en una relación, o contra alguien por razón de su sexo?</translation>
    </message>
    <message>
        <source>Is one side much weaker than the other?</source>
        <translation>¿Es una parte mucho más débil que la otra?</translation>
    </message>
    <message>
        <source>Is an offence being investigated?</source>
        <translation>¿Se está investigando un delito?</translation>
    </message>
    <message>
        <source>Is an interpreter needed?</source>
        <translation>¿Hace falta intérprete?</translation>
    </message>
    <message>
        <source>Does mediation suit this conflict?</source>
        <translation>¿Sirve la mediación para este conflicto?</translation>
    </message>
    <message>
        <source>Why, and where instead</source>
        <translation>Por qué, y adónde en su lugar</translation>
    </message>
    <message>
        <source>Needed if mediation does not suit. It then ends here.</source>
        <translation>Necesario si la mediación no sirve. Entonces termina aquí.</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>Adecuación</translation>
    </message>
    <message>
        <source>Save the judgement</source>
        <translation>Guardar la valoración</translation>
    </message>
    <message>
        <source>“I do not know” is an answer too; the judgement then stays open.</source>
        <translation>«No lo sé» también es una respuesta; la valoración queda entonces abierta.</translation>
    </message>
    <message>
        <source>Add a side</source>
        <translation>Añadir una parte</translation>
    </message>
    <message>
        <source>Add the side</source>
        <translation>Añadir la parte</translation>
    </message>
    <message>
        <source>How they call themselves</source>
        <translation>Cómo se llaman a sí mismos</translation>
    </message>
    <message>
        <source>Residents, stairs B and C</source>
        <translation>Vecindario, escaleras B y C</translation>
    </message>
    <message>
        <source>By role, without names.</source>
        <translation>Por función, sin nombres.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>How many people, about</source>
        <translation>Cuántas personas, más o menos</translation>
    </message>
    <message>
        <source>Spoken for by</source>
        <translation>En su nombre</translation>
    </message>
    <message>
        <source>Pseudonyms, such as Mila V.</source>
        <translation>Seudónimos, como Mila V.</translation>
    </message>
    <message>
        <source>They asked us not to take notes</source>
        <translation>Nos pidieron no tomar notas</translation>
    </message>
    <message>
        <source>Separate talk</source>
        <translation>Conversación por separado</translation>
    </message>
    <message>
        <source>Save the talk</source>
        <translation>Guardar la conversación</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>The rules were explained</source>
        <translation>Se explicaron las reglas</translation>
    </message>
    <message>
        <source>What stays among us was explained, and where that ends</source>
        <translation>Se explicó qué queda entre nosotros y dónde acaba eso</translation>
    </message>
    <message>
        <source>They come of their own will</source>
        <translation>Vienen por propia voluntad</translation>
    </message>
    <message>
        <source>They agree to take part</source>
        <translation>Aceptan participar</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation>Guardar la aceptación</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Spoken before whom</source>
        <translation>De palabra ante quién</translation>
    </message>
    <message>
        <source>A role is enough.</source>
        <translation>Basta una función.</translation>
    </message>
    <message>
        <source>Their needs and words may be shown to the supervisor and on paper</source>
        <translation>Sus necesidades y palabras pueden mostrarse a la persona responsable de equipo y en papel</translation>
    </message>
    <message>
        <source>Without this only the mediators see them.</source>
        <translation>Sin esto solo las ven quienes median.</translation>
    </message>
    <message>
        <source>Who stops</source>
        <translation>Quién lo deja</translation>
    </message>
    <message>
        <source>A side stops taking part</source>
        <translation>Una parte lo deja</translation>
    </message>
    <message>
        <source>Stop the mediation</source>
        <translation>Detener la mediación</translation>
    </message>
    <message>
        <source>Anybody may stop at any time, and needs no reason. The mediation ends here.</source>
        <translation>Cualquiera puede dejarlo en cualquier momento, sin dar motivo. La mediación termina aquí.</translation>
    </message>
    <message>
        <source>A side declines</source>
        <translation>Una parte no quiere</translation>
    </message>
    <message>
        <source>Somebody else goes on with it</source>
        <translation>Otra persona sigue con ello</translation>
    </message>
    <message>
        <source>It was asked and does not want a mediation. The mediation ends here.</source>
        <translation>Se le preguntó y no quiere mediación. La mediación termina aquí.</translation>
    </message>
    <message>
        <source>Another service goes on with the matter. The mediation ends here.</source>
        <translation>Otro servicio sigue con el asunto. La mediación termina aquí.</translation>
    </message>
    <message>
        <source>Needs and own words</source>
        <translation>Necesidades y palabras propias</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Guardar las palabras</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Lo que necesitan</translation>
    </message>
    <message>
        <source>What they said, own words</source>
        <translation>Lo que dijeron, palabras propias</translation>
    </message>
    <message>
        <source>Close the mediation</source>
        <translation>Cerrar la mediación</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarla</translation>
    </message>
    <message>
        <source>People who took part, about</source>
        <translation>Personas que participaron, más o menos</translation>
    </message>
    <message>
        <source>People it reached besides, about</source>
        <translation>Otras personas a las que llegó, más o menos</translation>
    </message>
</context>
<context>
    <name>MediationLines</name>
    <message>
        <source>New mediation</source>
        <translation>Nueva mediación</translation>
    </message>
    <message>
        <source>A mediation that belongs to this case shows up here.</source>
        <translation>Una mediación de este caso aparece aquí.</translation>
    </message>
    <message>
        <source>No mediation in this case</source>
        <translation>Ninguna mediación en este caso</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
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
        <translation>Abrir su caso</translation>
    </message>
    <message>
        <source>Add a side…</source>
        <translation>Añadir una parte…</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Intercambiar las partes</translation>
    </message>
    <message>
        <source>The sides have agreed…</source>
        <translation>Las partes se han puesto de acuerdo…</translation>
    </message>
    <message>
        <source>It ends without points…</source>
        <translation>Termina sin puntos…</translation>
    </message>
    <message>
        <source>A side stops taking part…</source>
        <translation>Una parte lo deja…</translation>
    </message>
    <message>
        <source>A side declines…</source>
        <translation>Una parte no quiere…</translation>
    </message>
    <message>
        <source>Mediation does not suit…</source>
        <translation>La mediación no sirve…</translation>
    </message>
    <message>
        <source>Another service goes on…</source>
        <translation>Otro servicio sigue…</translation>
    </message>
    <message>
        <source>Close the mediation…</source>
        <translation>Cerrar la mediación…</translation>
    </message>
    <message>
        <source>Agreement as PDF</source>
        <translation>Acuerdo en PDF</translation>
    </message>
    <message>
        <source>More about this mediation</source>
        <translation>Más sobre esta mediación</translation>
    </message>
    <message>
        <source>This mediation is not on this laptop</source>
        <translation>Esta mediación no está en este portátil</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elige una de la lista.</translation>
    </message>
</context>
<context>
    <name>MediationWords</name>
    <message>
        <source>Mediators: {names}</source>
        <translation>Median: {names}</translation>
    </message>
    <message>
        <source>All sides agreed on {day} that we take notes</source>
        <translation>Todas las partes aceptaron el {day} que tomemos notas</translation>
    </message>
    <message numerus="yes">
        <source>%n talks</source>
        <translation>
            <numerusform>%n conversación</numerusform>
            <numerusform>%n conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>stage of a mediation</comment>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>stage of a mediation</comment>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Preparation</source>
        <comment>stage of a mediation</comment>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>stage of a mediation</comment>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>stage of a mediation</comment>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>stage of a mediation</comment>
        <translation>Seguimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n joint</source>
        <comment>sessions with all sides</comment>
        <translation>
            <numerusform>%n conjunta</numerusform>
            <numerusform>%n conjuntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shuttle</source>
        <comment>sessions with the sides apart</comment>
        <translation>
            <numerusform>%n indirecta</numerusform>
            <numerusform>%n indirectas</numerusform>
        </translation>
    </message>
    <message>
        <source>written {day}</source>
        <comment>an agreement</comment>
        <translation>escrito el {day}</translation>
    </message>
    <message>
        <source>spoken {day}</source>
        <comment>an agreement</comment>
        <translation>oral el {day}</translation>
    </message>
    <message>
        <source>no agreement</source>
        <comment>stage of a mediation</comment>
        <translation>sin acuerdo</translation>
    </message>
    <message>
        <source>both checks held</source>
        <comment>stage of a mediation</comment>
        <translation>ambas comprobaciones hechas</translation>
    </message>
    <message>
        <source>first of two checks</source>
        <comment>stage of a mediation</comment>
        <translation>primera de dos comprobaciones</translation>
    </message>
    <message>
        <source>second of two checks</source>
        <comment>stage of a mediation</comment>
        <translation>segunda de dos comprobaciones</translation>
    </message>
    <message>
        <source>Stopped taking part on {day}</source>
        <translation>Lo dejó el {day}</translation>
    </message>
    <message>
        <source>Has not agreed to take part yet</source>
        <translation>Aún no ha aceptado participar</translation>
    </message>
    <message>
        <source>Agreed on {day}, spoken before {witness}</source>
        <translation>Aceptado el {day}, de palabra ante {witness}</translation>
    </message>
    <message>
        <source>Agreed on {day}, on paper</source>
        <translation>Aceptado el {day}, en papel</translation>
    </message>
    <message>
        <source>No separate talk yet</source>
        <translation>Ninguna conversación por separado aún</translation>
    </message>
    <message numerus="yes">
        <source>%n separate talks</source>
        <translation>
            <numerusform>%n conversación por separado</numerusform>
            <numerusform>%n conversaciones por separado</numerusform>
        </translation>
    </message>
    <message>
        <source>{talks}, last on {day}</source>
        <translation>{talks}, la última el {day}</translation>
    </message>
    <message>
        <source>Asked us not to take notes</source>
        <translation>Nos pidió no tomar notas</translation>
    </message>
    <message>
        <source>What this side needs and said stays with the mediators.</source>
        <translation>Lo que esta parte necesita y dijo queda entre quienes median.</translation>
    </message>
    <message>
        <source>Nothing written down yet.</source>
        <translation>Nada anotado todavía.</translation>
    </message>
    <message>
        <source>by {day}</source>
        <comment>when a point is due</comment>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <comment>when a point begins</comment>
        <translation>desde el {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <comment>of an agreement</comment>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
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
        <translation>1.ª comprobación</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>2.ª comprobación</translation>
    </message>
    <message>
        <source>Stopped by a side on {day}</source>
        <translation>Detenida por una parte el {day}</translation>
    </message>
    <message>
        <source>Declined by a side on {day}</source>
        <translation>Rechazada por una parte el {day}</translation>
    </message>
    <message>
        <source>Handed to another service on {day}</source>
        <translation>Entregada a otro servicio el {day}</translation>
    </message>
    <message>
        <source>Mediation does not suit this conflict</source>
        <translation>La mediación no sirve para este conflicto</translation>
    </message>
    <message>
        <source>Ended without points on {day}</source>
        <translation>Terminada sin puntos el {day}</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>Resuelta en el momento</translation>
    </message>
    <message>
        <source>Both checks were held</source>
        <translation>Se hicieron las dos comprobaciones</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Point: {standing}</source>
        <translation>Punto: {standing}</translation>
    </message>
    <message>
        <source>Judgement kept</source>
        <translation>Valoración guardada</translation>
    </message>
    <message>
        <source>Side added</source>
        <translation>Parte añadida</translation>
    </message>
    <message>
        <source>Talk kept</source>
        <translation>Conversación guardada</translation>
    </message>
    <message>
        <source>Consent kept</source>
        <translation>Aceptación guardada</translation>
    </message>
    <message>
        <source>Words kept</source>
        <translation>Palabras guardadas</translation>
    </message>
    <message>
        <source>Common ground added</source>
        <translation>Punto en común añadido</translation>
    </message>
    <message>
        <source>Session kept</source>
        <translation>Sesión guardada</translation>
    </message>
    <message>
        <source>Point added</source>
        <translation>Punto añadido</translation>
    </message>
    <message>
        <source>Agreement kept; two checks are planned</source>
        <translation>Acuerdo guardado; hay dos comprobaciones previstas</translation>
    </message>
    <message>
        <source>Check kept</source>
        <translation>Comprobación guardada</translation>
    </message>
    <message>
        <source>Note kept, for you alone</source>
        <translation>Nota guardada, solo para ti</translation>
    </message>
    <message>
        <source>Mediation closed</source>
        <translation>Mediación cerrada</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>MediationsPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediación</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Tipo de conflicto</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Lo último</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Próxima comprobación</translation>
    </message>
    <message>
        <source>New mediation</source>
        <translation>Nueva mediación</translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation>Solicitud guardada</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <comment>of an agreement</comment>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>dos versiones</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Mediaciones</translation>
    </message>
    <message>
        <source>Requests, sessions and agreements, latest first.</source>
        <translation>Solicitudes, sesiones y acuerdos, lo último primero.</translation>
    </message>
    <message>
        <source>Filter by title or code</source>
        <translation>Filtrar por título o código</translation>
    </message>
    <message>
        <source>No mediation yet</source>
        <translation>Ninguna mediación todavía</translation>
    </message>
    <message>
        <source>A conflict that people ask you to mediate stands here, from the request to the second check.</source>
        <translation>Un conflicto en el que te piden mediar está aquí, de la solicitud a la segunda comprobación.</translation>
    </message>
    <message>
        <source>No mediation fits</source>
        <translation>Ninguna mediación coincide</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>elegir</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>abrir</translation>
    </message>
    <message>
        <source>filter</source>
        <comment>hint beside the slash key</comment>
        <translation>filtrar</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Compare the number first</source>
        <translation>Compara primero el número</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>Falta un nombre</translation>
    </message>
    <message>
        <source>Type the words</source>
        <translation>Escribe las palabras</translation>
    </message>
    <message>
        <source>These are not the words</source>
        <translation>Esas no son las palabras</translation>
    </message>
    <message>
        <source>Type a passphrase</source>
        <translation>Escribe una frase de contraseña</translation>
    </message>
    <message>
        <source>It needs 14 characters or more</source>
        <translation>Necesita 14 caracteres o más</translation>
    </message>
    <message>
        <source>Too easy to guess: take more different words</source>
        <translation>Demasiado fácil de adivinar: usa más palabras distintas</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Escríbela otra vez</translation>
    </message>
    <message>
        <source>The two are not the same yet</source>
        <translation>Las dos aún no son iguales</translation>
    </message>
    <message>
        <source>Type your present passphrase</source>
        <translation>Escribe tu frase de contraseña actual</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Escribe la clave</translation>
    </message>
    <message>
        <source>A share has twenty words</source>
        <translation>Una parte tiene veinte palabras</translation>
    </message>
    <message>
        <source>Two groups to go</source>
        <translation>Faltan dos grupos</translation>
    </message>
    <message>
        <source>One group to go</source>
        <translation>Falta un grupo</translation>
    </message>
    <message>
        <source>One group does not fit</source>
        <translation>Un grupo no coincide</translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message>
        <source>There are more. The saved list holds them all.</source>
        <translation>Hay más. La lista guardada las contiene todas.</translation>
    </message>
    <message>
        <source>Binder {number}</source>
        <translation>Carpeta {number}</translation>
    </message>
    <message>
        <source>author {number}</source>
        <translation>autoría {number}</translation>
    </message>
    <message>
        <source>{place}: entries of {name}, no. {span}.</source>
        <translation>{place}: entradas de {name}, n.º {span}.</translation>
    </message>
    <message>
        <source>Held by {names}: ask there.</source>
        <translation>Las tiene {names}: pide allí.</translation>
    </message>
    <message>
        <source>Perhaps held by {names}: ask there.</source>
        <translation>Quizá las tenga {names}: pide allí.</translation>
    </message>
    <message>
        <source>Nobody else is known to hold it. Look for an older backup.</source>
        <translation>No consta que nadie más las tenga. Busca una copia más antigua.</translation>
    </message>
</context>
<context>
    <name>NameReminder</name>
    <message>
        <source>{words}: a name? Save again to keep it as it is.</source>
        <translation>{words}: ¿un nombre? Guarde otra vez para dejarlo así.</translation>
    </message>
    <message>
        <source>{words}: a name? “A young person” says enough here.</source>
        <translation>{words}: ¿un nombre? «Una persona joven» basta aquí.</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>This page is open</source>
        <translation>Esta página está abierta</translation>
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
        <translation>Caso propuesto; espera su segunda lectura</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Caso nuevo</translation>
    </message>
    <message>
        <source>Propose the case</source>
        <translation>Proponer el caso</translation>
    </message>
    <message>
        <source>A case opens when a second person has read this and agrees.</source>
        <translation>Un caso se abre cuando una segunda persona ha leído esto y lo acepta.</translation>
    </message>
    <message>
        <source>Leave it empty and one is drawn.</source>
        <translation>Déjalo vacío y se sorteará uno.</translation>
    </message>
    <message>
        <source>What milder way was tried?</source>
        <translation>¿Qué camino más suave se ha probado?</translation>
    </message>
    <message>
        <source>About</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Seudónimo</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>Why a file, and why now</source>
        <translation>Por qué un expediente, y por qué ahora</translation>
    </message>
    <message>
        <source>Information for the person</source>
        <translation>Información para la persona</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Segunda lectura</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Opened with the recovery code</source>
        <translation>Abierto con la clave de recuperación</translation>
    </message>
    <message>
        <source>Opened with two shares</source>
        <translation>Abierto con dos partes</translation>
    </message>
    <message>
        <source>Opened by the city</source>
        <translation>Abierto por la ciudad</translation>
    </message>
    <message>
        <source>Choose a new passphrase now. The sheet goes on opening these notes: put it back into the safe.</source>
        <translation>Elige ahora una nueva frase de contraseña. La hoja sigue abriendo estas notas: devuélvela a la caja fuerte.</translation>
    </message>
    <message>
        <source>Choose a new passphrase now. The shares go on opening these notes: seal them again.</source>
        <translation>Elige ahora una nueva frase de contraseña. Las partes siguen abriendo estas notas: vuelve a sellarlas.</translation>
    </message>
    <message>
        <source>Choose a new passphrase now. With it, the city&apos;s answer opens nothing any more.</source>
        <translation>Elige ahora una nueva frase de contraseña. Con ella, la respuesta de la ciudad ya no abre nada.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Fijar esta frase de contraseña</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>What stood here was erased.</source>
        <translation>Lo que había aquí se ha suprimido.</translation>
    </message>
    <message>
        <source>This is not what was signed, so it is not shown.</source>
        <translation>No es lo que se firmó, por eso no se muestra.</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Antiguo</translation>
    </message>
    <message>
        <source>More than a year ago</source>
        <translation>Hace más de un año</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Disagrees ({who}): {text}</source>
        <translation>En desacuerdo ({who}): {text}</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>What to do with this note</source>
        <translation>Qué hacer con esta nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>{name}, written on {day}</source>
        <translation>{name}, escrito el {day}</translation>
    </message>
    <message>
        <source>No own words: {reason}</source>
        <translation>Sin palabras propias: {reason}</translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation>Otra explicación</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Añadir un comentario</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>The person disagrees…</source>
        <translation>La persona no está de acuerdo…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Poner en la papelera</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Observed</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>Mi interpretación</translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation>Otra explicación</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Day on which it happened</source>
        <translation>Día en que ocurrió</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Día del próximo paso</translation>
    </message>
    <message>
        <source>“{word}”: is it needed here? Is it about what somebody did?</source>
        <translation>«{word}»: ¿hace falta aquí? ¿Trata de lo que alguien hizo?</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>¿Por qué se corrige?</translation>
    </message>
    <message>
        <source>The old text stays in the history.</source>
        <translation>El texto anterior queda en el historial.</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>¿Cómo lo sabes?</translation>
    </message>
    <message>
        <source>How do they know?</source>
        <translation>¿Cómo lo saben?</translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation>¿Quién te lo dijo?</translation>
    </message>
    <message>
        <source>What was seen or said? Enter begins the next line.</source>
        <translation>¿Qué se vio o se dijo? Intro empieza la línea siguiente.</translation>
    </message>
    <message>
        <source>Nothing here is in their own words. Why?</source>
        <translation>Nada aquí está en sus propias palabras. ¿Por qué?</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elige un motivo</translation>
    </message>
    <message>
        <source>How do I understand it?</source>
        <translation>¿Cómo lo entiendo?</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>¿Qué más podría explicarlo?</translation>
    </message>
    <message>
        <source>What was agreed, and who does it?</source>
        <translation>¿Qué se acordó, y quién lo hace?</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>¿Quién?</translation>
    </message>
    <message>
        <source>What happened when, and where</source>
        <translation>Qué pasó, cuándo y dónde</translation>
    </message>
    <message>
        <source>What kind of note?</source>
        <translation>¿Qué tipo de nota?</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the moment of saving</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>16:20</source>
        <comment>an example of a time of day</comment>
        <translation>16:20</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Observed</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>Mi interpretación</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of this case are not on this paper.</source>
        <translation>
            <numerusform>%n nota de este caso no está en este documento.</numerusform>
            <numerusform>%n notas de este caso no están en este documento.</numerusform>
        </translation>
    </message>
    <message>
        <source>No note has been written yet.</source>
        <translation>Aún no se ha escrito ninguna nota.</translation>
    </message>
    <message>
        <source>Versions of this note differ and nobody has decided between them yet. Ask before you rely on it.</source>
        <translation>Hay versiones de esta nota que difieren y nadie ha decidido aún entre ellas. Pregunta antes de fiarte de ella.</translation>
    </message>
    <message>
        <source>corrected since; the earlier text stays in the history</source>
        <translation>corregida después; el texto anterior queda en el historial</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>de hace más de un año</translation>
    </message>
    <message>
        <source>written on {day}</source>
        <translation>escrito el {day}</translation>
    </message>
    <message>
        <source>No own words: {reason}</source>
        <translation>Sin palabras propias: {reason}</translation>
    </message>
    <message>
        <source>It could also be: {text}</source>
        <translation>También podría ser: {text}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
</context>
<context>
    <name>Objections</name>
    <message>
        <source>Statement of disagreement: {who}, {day}</source>
        <translation>Declaración de desacuerdo: {who}, {day}</translation>
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
        <translation>&amp;Dicho a mí</translation>
    </message>
    <message>
        <source>&amp;Quoted</source>
        <translation>&amp;Citado</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>offered on {day}</source>
        <translation>ofrecido el {day}</translation>
    </message>
    <message>
        <source>begun on {day}</source>
        <translation>empezado el {day}</translation>
    </message>
    <message>
        <source>after one month: {answer}</source>
        <translation>después de un mes: {answer}</translation>
    </message>
    <message>
        <source>after three months: {answer}</source>
        <translation>después de tres meses: {answer}</translation>
    </message>
    <message>
        <source>after six months: {answer}</source>
        <translation>después de seis meses: {answer}</translation>
    </message>
    <message>
        <source>What was the reply?</source>
        <translation>¿Cuál fue la respuesta?</translation>
    </message>
    <message>
        <source>It has begun</source>
        <translation>Ha empezado</translation>
    </message>
    <message>
        <source>Ask again: from {day}</source>
        <translation>Preguntar de nuevo: desde el {day}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Saved on this laptop, {time}</source>
        <translation>Guardado en este portátil, {time}</translation>
    </message>
</context>
<context>
    <name>OfficeBackups</name>
    <message>
        <source>Backups</source>
        <comment>section of the settings</comment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Restored: the backup of {moment} is in place.</source>
        <translation>Restaurada: la copia de seguridad del {moment} está en su sitio.</translation>
    </message>
</context>
<context>
    <name>OfficeBin</name>
    <message>
        <source>Bin</source>
        <comment>section of the settings</comment>
        <translation>Papelera</translation>
    </message>
</context>
<context>
    <name>OfficeCaseSteps</name>
    <message>
        <source>Next steps</source>
        <comment>tab of a case</comment>
        <translation>Próximos pasos</translation>
    </message>
</context>
<context>
    <name>OfficeKeys</name>
    <message>
        <source>Keys and recovery</source>
        <comment>section of the settings</comment>
        <translation>Claves y recuperación</translation>
    </message>
    <message>
        <source>The new passphrase counts from now on.</source>
        <translation>Desde ahora vale la frase de contraseña nueva.</translation>
    </message>
    <message>
        <source>The new sheet counts. Destroy the old one: it opens nothing.</source>
        <translation>La hoja nueva vale. Destruye la antigua: ya no abre nada.</translation>
    </message>
    <message>
        <source>The three shares count. Bring each to its place.</source>
        <translation>Las tres partes valen. Lleva cada una a su sitio.</translation>
    </message>
    <message>
        <source>The sheet is right. Put it back into its envelope.</source>
        <translation>La hoja es correcta. Devuélvela a su sobre.</translation>
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
        <translation>Plan de acompañamiento</translation>
    </message>
</context>
<context>
    <name>OfficeRequests</name>
    <message>
        <source>Incoming requests</source>
        <comment>page of the rail</comment>
        <translation>Solicitudes recibidas</translation>
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
        <translation>Registro de accesos</translation>
    </message>
</context>
<context>
    <name>OfficeSharing</name>
    <message>
        <source>Referrals</source>
        <translation>Derivaciones</translation>
    </message>
    <message>
        <source>Consents and sharing</source>
        <translation>Consentimientos y entregas</translation>
    </message>
</context>
<context>
    <name>OfficeStreet</name>
    <message>
        <source>Street contacts</source>
        <translation>Contactos de calle</translation>
    </message>
</context>
<context>
    <name>OfficeToday</name>
    <message>
        <source>Today</source>
        <comment>page of the rail</comment>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Recovery by the city</source>
        <translation>Recuperación por la ciudad</translation>
    </message>
    <message>
        <source>Open with two shares</source>
        <translation>Abrir con dos partes</translation>
    </message>
    <message>
        <source>The city keeps a way into these notes. Using it is recorded for you to see.</source>
        <translation>La ciudad guarda un acceso a estas notas. Su uso queda registrado y lo ves.</translation>
    </message>
    <message>
        <source>Type two of the three shares, in any order. A new passphrase follows.</source>
        <translation>Escribe dos de las tres partes, en cualquier orden. Después sigue una frase de contraseña nueva.</translation>
    </message>
    <message>
        <source>Make a request file</source>
        <translation>Hacer un archivo de solicitud</translation>
    </message>
    <message>
        <source>Choose the answer file</source>
        <translation>Elegir el archivo de respuesta</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>The request is written. Bring it to the city, read the number out to them, and write the one-time code down: without it their answer opens nothing.</source>
        <translation>La solicitud está escrita. Llévala a la ciudad, léeles el número y anota la clave de un solo uso: sin ella la respuesta no abre nada.</translation>
    </message>
    <message>
        <source>A request of {day} waits for its answer. A new one makes it void.</source>
        <translation>Una solicitud del {day} espera su respuesta. Una nueva la anula.</translation>
    </message>
    <message>
        <source>One share</source>
        <translation>Una parte</translation>
    </message>
    <message>
        <source>Another share</source>
        <translation>Otra parte</translation>
    </message>
    <message>
        <source>First: ask</source>
        <translation>Primero: pedir</translation>
    </message>
    <message>
        <source>One-time code, to be written down</source>
        <translation>Clave de un solo uso, para anotarla</translation>
    </message>
    <message>
        <source>Number of the request, to be read out</source>
        <translation>Número de la solicitud, para leerlo en voz alta</translation>
    </message>
    <message>
        <source>Then: the answer</source>
        <translation>Después: la respuesta</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Clave de un solo uso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>OwnNote</name>
    <message>
        <source>Change this note</source>
        <translation>Cambiar esta nota</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Página {page} de {total}</translation>
    </message>
    <message>
        <source>Prepared for {recipient}</source>
        <translation>Preparado para {recipient}</translation>
    </message>
    <message>
        <source>Serial {serial}</source>
        <translation>Número {serial}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Huella {fingerprint}</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>Invented people in an invented city. This is not a real paper.</source>
        <translation>Personas inventadas en una ciudad inventada. Este no es un documento real.</translation>
    </message>
</context>
<context>
    <name>PaletteActions</name>
    <message>
        <source>What was found above may be it already.</source>
        <translation>Quizá ya está entre lo encontrado arriba.</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Captura rápida</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Caso nuevo</translation>
    </message>
    <message>
        <source>New mediation</source>
        <translation>Nueva mediación</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nueva solicitud</translation>
    </message>
    <message>
        <source>New message for the library</source>
        <translation>Nuevo mensaje para la biblioteca</translation>
    </message>
    <message>
        <source>New partner service</source>
        <translation>Nuevo servicio colaborador</translation>
    </message>
    <message>
        <source>New note in {name}</source>
        <comment>the pseudonym of somebody who was found</comment>
        <translation>Nueva nota en {name}</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Export a file for a colleague</source>
        <translation>Exportar un archivo para el equipo</translation>
    </message>
    <message>
        <source>Import a file that was brought</source>
        <translation>Importar un archivo recibido</translation>
    </message>
    <message>
        <source>Is this laptop safe to hand in?</source>
        <translation>¿Se puede entregar este portátil?</translation>
    </message>
    <message>
        <source>Settings: {section}</source>
        <translation>Ajustes: {section}</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>We keep no copy. A line in the case says what left, for whom and why.</source>
        <translation>No guardamos copia. Una línea en el caso dice qué salió, para quién y por qué.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Paper {serial} saved; the case says that it left</source>
        <translation>Documento {serial} guardado; el caso dice que ha salido</translation>
    </message>
</context>
<context>
    <name>PaperFields</name>
    <message>
        <source>What is it for?</source>
        <translation>¿Para qué es?</translation>
    </message>
    <message>
        <source>Choose why it leaves</source>
        <translation>Elige por qué sale</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>¿Para quién?</translation>
    </message>
    <message>
        <source>A service or a person in it</source>
        <translation>Un servicio o una persona de él</translation>
    </message>
    <message>
        <source>Why do they need it?</source>
        <translation>¿Por qué lo necesitan?</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>En una frase</translation>
    </message>
    <message>
        <source>On which ground?</source>
        <translation>¿Sobre qué base?</translation>
    </message>
    <message>
        <source>Who has agreed to it?</source>
        <translation>¿Quién lo ha aceptado?</translation>
    </message>
    <message>
        <source>Here a second person decides with you.</source>
        <translation>Aquí decide contigo una segunda persona.</translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation>Elige a alguien del equipo</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Idioma del documento</translation>
    </message>
    <message>
        <source>What goes on it</source>
        <translation>Qué lleva</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Fortalezas</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Preocupaciones</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Mediaciones</translation>
    </message>
    <message>
        <source>The last ten notes</source>
        <translation>Las diez últimas notas</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Case summary as PDF</source>
        <translation>Resumen del caso en PDF</translation>
    </message>
    <message>
        <source>Agreement as PDF</source>
        <translation>Acuerdo en PDF</translation>
    </message>
    <message>
        <source>Never on it: names and addresses, the safe way to make contact, the form of violence, sealed notes, drafts.</source>
        <translation>Nunca lleva: nombres y direcciones, la vía segura de contacto, la forma de violencia, notas selladas, borradores.</translation>
    </message>
    <message>
        <source>On it: the points, who, until when, and lines to sign. Nothing else.</source>
        <translation>Lleva: los puntos, quién, hasta cuándo, y líneas para firmar. Nada más.</translation>
    </message>
    <message>
        <source>Left out this time: {parts}.</source>
        <translation>Esta vez fuera: {parts}.</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Preparando el documento…</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <comment>passphrase</comment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>passphrase</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Bloq Mayús parece estar activado.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>I want one of my own</source>
        <translation>Quiero una propia</translation>
    </message>
    <message>
        <source>Give me words instead</source>
        <translation>Prefiero palabras</translation>
    </message>
</context>
<context>
    <name>PersonBody</name>
    <message>
        <source>Lift it…</source>
        <translation>Levantar…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Nueva petición…</translation>
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
        <translation>Visible durante un minuto</translation>
    </message>
    <message>
        <source>Kept, and hidden again</source>
        <translation>Guardado y oculto de nuevo</translation>
    </message>
    <message>
        <source>Information kept</source>
        <translation>Información anotada</translation>
    </message>
    <message>
        <source>Agreed that the information waits</source>
        <translation>Acordado: la información espera</translation>
    </message>
    <message>
        <source>The case is restricted</source>
        <translation>El caso está limitado</translation>
    </message>
    <message>
        <source>The restriction is lifted</source>
        <translation>La limitación está levantada</translation>
    </message>
    <message>
        <source>Request kept; its month begins</source>
        <translation>Petición anotada; empieza el mes</translation>
    </message>
    <message>
        <source>The request went on</source>
        <translation>La petición avanzó</translation>
    </message>
    <message>
        <source>Two more months</source>
        <translation>Dos meses más</translation>
    </message>
    <message>
        <source>Proposed; a second person decides</source>
        <translation>Propuesto; decide una segunda persona</translation>
    </message>
    <message>
        <source>Statement of disagreement kept</source>
        <translation>Declaración de desacuerdo anotada</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>Holder of parental responsibility</source>
        <translation>Titular de la patria potestad o tutela</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>Cómo contactarlos</translation>
    </message>
    <message>
        <source>Nobody named, because</source>
        <translation>Nadie nombrado, porque</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>Ways to reach the person</source>
        <translation>Cómo contactar con la persona</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Change who it is</source>
        <translation>Cambiar quién es</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hidden. It is shown with a reason, for one minute.</source>
        <translation>Oculto. Se muestra con un motivo, durante un minuto.</translation>
    </message>
    <message>
        <source>Nothing is kept about who it is. Often nothing has to be.</source>
        <translation>No se guarda nada sobre quién es. A menudo no hace falta.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Aún no informada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Ground for waiting</source>
        <translation>Motivo de la espera</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Acordado por</translation>
    </message>
    <message>
        <source>Waits for the supervisor to agree.</source>
        <translation>Espera el acuerdo del responsable de equipo.</translation>
    </message>
    <message>
        <source>Agree that it waits</source>
        <translation>Aceptar la espera</translation>
    </message>
    <message>
        <source>No request was made.</source>
        <translation>No hay ninguna petición.</translation>
    </message>
    <message>
        <source>Nothing was said against what is written here.</source>
        <translation>No se ha dicho nada contra lo escrito aquí.</translation>
    </message>
    <message>
        <source>To be decided on</source>
        <translation>Por decidir el</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The day is set when the case is opened.</source>
        <translation>El día se fija al abrir el caso.</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Levantada el</translation>
    </message>
    <message>
        <source>Not restricted.</source>
        <translation>No limitado.</translation>
    </message>
    <message>
        <source>Since {day}: nothing is changed until the lead worker lifts it.</source>
        <translation>Desde el {day}: nada cambia hasta que el referente la levante.</translation>
    </message>
    <message>
        <source>This case is restricted</source>
        <translation>Este caso está limitado</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>Information for the person</source>
        <translation>Información para la persona</translation>
    </message>
    <message>
        <source>What the person asks for</source>
        <translation>Lo que pide la persona</translation>
    </message>
    <message>
        <source>What the person says against it</source>
        <translation>Lo que la persona objeta</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translation>Conservar y suprimir</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Limitación</translation>
    </message>
</context>
<context>
    <name>PersonForms</name>
    <message>
        <source>To reach the person</source>
        <translation>Para contactar con la persona</translation>
    </message>
    <message>
        <source>To write a letter or a form with them</source>
        <translation>Para una carta o un formulario juntos</translation>
    </message>
    <message>
        <source>To bring an interpreter</source>
        <translation>Para traer a un intérprete</translation>
    </message>
    <message>
        <source>Danger to somebody</source>
        <translation>Peligro para alguien</translation>
    </message>
    <message>
        <source>What is it needed for?</source>
        <translation>¿Para qué hace falta?</translation>
    </message>
    <message>
        <source>Or in other words</source>
        <translation>O con otras palabras</translation>
    </message>
    <message>
        <source>It is shown for one minute. That it was looked at, by whom and why, stands in the access log.</source>
        <translation>Se muestra durante un minuto. Quién miró y por qué queda en el registro de accesos.</translation>
    </message>
    <message>
        <source>Show who it is</source>
        <translation>Mostrar quién es</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>The year alone, such as 2008.</source>
        <translation>Solo el año, por ejemplo 2008.</translation>
    </message>
    <message>
        <source>Ways to reach the person</source>
        <translation>Cómo contactar con la persona</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation>Hace falta un intérprete</translation>
    </message>
    <message>
        <source>Holder of parental responsibility</source>
        <translation>Titular de la patria potestad o tutela</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>Cómo contactarlos</translation>
    </message>
    <message>
        <source>If nobody is named: why not</source>
        <translation>Si no se nombra a nadie: por qué</translation>
    </message>
    <message>
        <source>Only what is needed. It stands apart from the case, in no search and on no list, and is not kept as a draft.</source>
        <translation>Solo lo necesario. Está aparte del caso, en ninguna búsqueda ni lista, y no se guarda como borrador.</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Was the person told?</source>
        <translation>¿Se informó a la persona?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>no anotado</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Read out together</source>
        <translation>Leída juntos</translation>
    </message>
    <message>
        <source>Ground for waiting</source>
        <translation>Motivo de la espera</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>The supervisor has to agree.</source>
        <translation>El responsable de equipo debe dar su acuerdo.</translation>
    </message>
    <message>
        <source>Information for the person</source>
        <translation>Información para la persona</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The lead worker and the data protection officer go on reading it. Nothing in it is changed until the lead worker lifts it.</source>
        <translation>El referente y el delegado de protección de datos siguen leyéndolo. Nada cambia en él hasta que el referente la levante.</translation>
    </message>
    <message>
        <source>Restrict this case</source>
        <translation>Limitar este caso</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Limitar</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Levantar la limitación</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>What the person asks for</source>
        <translation>Lo que pide la persona</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibida el</translation>
    </message>
    <message>
        <source>The answer is due within a month.</source>
        <translation>La respuesta se debe dar en un mes.</translation>
    </message>
    <message>
        <source>A request of the person</source>
        <translation>Una petición de la persona</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The person is told within the first month.</source>
        <translation>Se informa a la persona en el primer mes.</translation>
    </message>
    <message>
        <source>Two more months to answer</source>
        <translation>Dos meses más para responder</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>How the identity was checked</source>
        <translation>Cómo se comprobó la identidad</translation>
    </message>
    <message>
        <source>Is it the person?</source>
        <translation>¿Es la persona?</translation>
    </message>
    <message>
        <source>Everything about this person in this vault is looked through. Sealed notes stay closed. The search stands in the access log.</source>
        <translation>Se revisa todo sobre esta persona en esta caja fuerte. Las notas selladas quedan cerradas. La búsqueda queda en el registro de accesos.</translation>
    </message>
    <message>
        <source>Search everything that is kept</source>
        <translation>Buscar en todo lo que se conserva</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Mask in the answer</source>
        <translation>Tapar en la respuesta</translation>
    </message>
    <message>
        <source>These passages are about others. What is ticked is masked.</source>
        <translation>Estos pasajes tratan de otros. Lo marcado se tapa.</translation>
    </message>
    <message>
        <source>No passage about others was found.</source>
        <translation>No se encontró ningún pasaje sobre otros.</translation>
    </message>
    <message>
        <source>Read through what was found</source>
        <translation>Revisar lo encontrado</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Needed where not everything is granted.</source>
        <translation>Necesario si no se concede todo.</translation>
    </message>
    <message>
        <source>Decide about the request</source>
        <translation>Decidir sobre la petición</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respondida el</translation>
    </message>
    <message>
        <source>The person knows where to complain</source>
        <translation>La persona sabe dónde reclamar</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>What shall become of it</source>
        <translation>Qué debe pasar con ello</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conservar hasta</translation>
    </message>
    <message>
        <source>A second person has to agree; it travels with the next file. What is erased is gone for good, wherever the file comes.</source>
        <translation>Una segunda persona debe dar su acuerdo; viaja con el próximo archivo. Lo suprimido desaparece para siempre, allí donde llegue el archivo.</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Conservar o suprimir</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>Con las palabras de la persona</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La persona</translation>
    </message>
    <message>
        <source>It stands beside what it is about, here and on paper.</source>
        <translation>Figura junto a lo que trata, aquí y en papel.</translation>
    </message>
    <message>
        <source>Statement of disagreement</source>
        <translation>Declaración de desacuerdo</translation>
    </message>
</context>
<context>
    <name>PlanBody</name>
    <message>
        <source>Begin the plan</source>
        <translation>Empezar el plan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Añadir un objetivo</translation>
    </message>
    <message>
        <source>Offer something</source>
        <translation>Ofrecer algo</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Before support is under way</source>
        <translation>Antes de que el acompañamiento esté en marcha</translation>
    </message>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Todavía falta: {things}.</translation>
    </message>
    <message>
        <source>Agreed with the person</source>
        <translation>Acordado con la persona</translation>
    </message>
    <message>
        <source>Look at the plan again on</source>
        <translation>Revisar el plan el</translation>
    </message>
    <message>
        <source>Strengths it builds on</source>
        <translation>Fortalezas en que se apoya</translation>
    </message>
    <message>
        <source>Concerns it takes up</source>
        <translation>Preocupaciones a las que responde</translation>
    </message>
    <message>
        <source>Where support is wanted</source>
        <translation>Dónde se desea apoyo</translation>
    </message>
    <message>
        <source>Services involved</source>
        <translation>Servicios implicados</translation>
    </message>
    <message>
        <source>What keeps everybody safe</source>
        <translation>Lo que mantiene a todos a salvo</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Todavía no hay nada anotado.</translation>
    </message>
    <message>
        <source>What does this person want?</source>
        <translation>¿Qué quiere esta persona?</translation>
    </message>
    <message>
        <source>Nothing was offered yet.</source>
        <translation>Todavía no se ha ofrecido nada.</translation>
    </message>
    <message>
        <source>Three open questions to the team</source>
        <translation>Tres preguntas abiertas al equipo</translation>
    </message>
    <message>
        <source>Write answers</source>
        <translation>Escribir respuestas</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>Plan guardado</translation>
    </message>
    <message>
        <source>Conversation map kept</source>
        <translation>Mapa de conversación guardado</translation>
    </message>
    <message>
        <source>Answers kept</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>Goal kept</source>
        <translation>Objetivo guardado</translation>
    </message>
    <message>
        <source>Goal let go</source>
        <translation>Objetivo dejado</translation>
    </message>
    <message>
        <source>Offer kept</source>
        <translation>Oferta guardada</translation>
    </message>
    <message>
        <source>Reply kept</source>
        <translation>Respuesta guardada</translation>
    </message>
    <message>
        <source>Beginning kept</source>
        <translation>Comienzo guardado</translation>
    </message>
    <message>
        <source>Answer kept</source>
        <translation>Respuesta guardada</translation>
    </message>
    <message>
        <source>Goal under way</source>
        <translation>Objetivo en marcha</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Objetivo alcanzado</translation>
    </message>
    <message>
        <source>Goal partly reached</source>
        <translation>Objetivo alcanzado en parte</translation>
    </message>
    <message>
        <source>Goal open again</source>
        <translation>Objetivo abierto de nuevo</translation>
    </message>
    <message>
        <source>Goal as it was before</source>
        <translation>Objetivo como antes</translation>
    </message>
    <message>
        <source>First step done</source>
        <translation>Primer paso dado</translation>
    </message>
    <message>
        <source>First step open again</source>
        <translation>Primer paso pendiente de nuevo</translation>
    </message>
    <message>
        <source>Two versions of the plan</source>
        <translation>Dos versiones del plan</translation>
    </message>
    <message>
        <source>Both are kept; nothing is lost.</source>
        <translation>Se conservan ambas; no se pierde nada.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Aún no hay plan</translation>
    </message>
    <message>
        <source>A plan begins with a strength, and a goal in the person’s own words.</source>
        <translation>Un plan empieza con una fortaleza y un objetivo en palabras de la persona.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>Goals, in the person’s own words</source>
        <translation>Objetivos, en palabras de la persona</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Lo que se ofreció</translation>
    </message>
    <message>
        <source>Conversation map</source>
        <translation>Mapa de conversación</translation>
    </message>
</context>
<context>
    <name>PlanForms</name>
    <message>
        <source>Agreed with the person</source>
        <translation>Acordado con la persona</translation>
    </message>
    <message>
        <source>Day of the talk about it</source>
        <translation>Día de la conversación</translation>
    </message>
    <message>
        <source>Strengths it builds on</source>
        <translation>Fortalezas en que se apoya</translation>
    </message>
    <message>
        <source>Where support is wanted</source>
        <translation>Dónde se desea apoyo</translation>
    </message>
    <message>
        <source>Concerns it takes up</source>
        <translation>Preocupaciones a las que responde</translation>
    </message>
    <message>
        <source>What keeps everybody safe</source>
        <translation>Lo que mantiene a todos a salvo</translation>
    </message>
    <message>
        <source>Services involved</source>
        <translation>Servicios implicados</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Uno en cada línea.</translation>
    </message>
    <message>
        <source>Look at the plan again on</source>
        <translation>Revisar el plan el</translation>
    </message>
    <message>
        <source>Made with the person wherever possible. What is not known stays empty.</source>
        <translation>Hecho con la persona siempre que se pueda. Lo que no se sabe queda vacío.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <source>None is noted in this case yet.</source>
        <translation>En este caso aún no hay nada anotado.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La persona</translation>
    </message>
    <message>
        <source>The goal, in the person’s own words</source>
        <translation>El objetivo, en palabras de la persona</translation>
    </message>
    <message>
        <source>I want…</source>
        <translation>Quiero…</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Ámbito de la vida</translation>
    </message>
    <message>
        <source>First small step</source>
        <translation>Primer paso pequeño</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>How we will notice</source>
        <translation>Cómo lo notaremos</translation>
    </message>
    <message>
        <source>How near is it? In their words</source>
        <translation>¿Qué tan cerca está? En sus palabras</translation>
    </message>
    <message>
        <source>A sentence, never a figure.</source>
        <translation>Una frase, nunca una cifra.</translation>
    </message>
    <message>
        <source>Change the goal</source>
        <translation>Cambiar el objetivo</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Añadir un objetivo</translation>
    </message>
    <message>
        <source>Keep the goal</source>
        <translation>Guardar el objetivo</translation>
    </message>
    <message>
        <source>Why it is let go</source>
        <translation>Por qué se deja</translation>
    </message>
    <message>
        <source>Let the goal go</source>
        <translation>Dejar el objetivo</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Lo que se ofreció</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>None of the directory</source>
        <translation>Ninguno del directorio</translation>
    </message>
    <message>
        <source>Service of the directory</source>
        <translation>Servicio del directorio</translation>
    </message>
    <message>
        <source>Change what was offered</source>
        <translation>Cambiar lo ofrecido</translation>
    </message>
    <message>
        <source>Offer something</source>
        <translation>Ofrecer algo</translation>
    </message>
    <message>
        <source>Keep the offer</source>
        <translation>Guardar la oferta</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What was the reply?</source>
        <translation>¿Cuál fue la respuesta?</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>It has begun</source>
        <translation>Ha empezado</translation>
    </message>
    <message>
        <source>Does it still go on?</source>
        <translation>¿Sigue en marcha?</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Lo que sabemos</translation>
    </message>
    <message>
        <source>How we know it</source>
        <translation>Cómo lo sabemos</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Lo que no sabemos</translation>
    </message>
    <message>
        <source>What else could explain it</source>
        <translation>Qué más podría explicarlo</translation>
    </message>
    <message>
        <source>In the person’s own words.</source>
        <translation>En palabras de la persona.</translation>
    </message>
    <message>
        <source>Discrimination that was suffered belongs here too.</source>
        <translation>También cabe aquí la discriminación sufrida.</translation>
    </message>
    <message>
        <source>Only what somebody did. Dress, prayer, beard, food, opinion and protest are no concerns.</source>
        <translation>Solo lo que alguien hizo. Ropa, oración, barba, comida, opinión y protesta no son preocupaciones.</translation>
    </message>
    <message>
        <source>Nothing known is an answer too.</source>
        <translation>No saber nada también es una respuesta.</translation>
    </message>
    <message>
        <source>Three open questions to the team</source>
        <translation>Tres preguntas abiertas al equipo</translation>
    </message>
</context>
<context>
    <name>PlanTimes</name>
    <message>
        <source>Texts that changed</source>
        <translation>Textos que cambiaron</translation>
    </message>
    <message>
        <source>The map has not changed since</source>
        <translation>El mapa no ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>What we do not know: {text}</source>
        <translation>Lo que no sabemos: {text}</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(dejado vacío)</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compare today with</source>
        <translation>Comparar hoy con</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>PRACTICE. People, places and notes here are invented.</source>
        <translation>PRÁCTICA. Las personas, lugares y notas de aquí son inventados.</translation>
    </message>
</context>
<context>
    <name>PreparingPage</name>
    <message>
        <source>Preparing {city}</source>
        <translation>Preparando {city}</translation>
    </message>
    <message>
        <source>Setting up practice</source>
        <translation>Preparando la práctica</translation>
    </message>
    <message>
        <source>Liaise</source>
        <translation>Liaise</translation>
    </message>
    <message>
        <source>Invented people, invented notes. It takes a few seconds, the first time only.</source>
        <translation>Personas inventadas, notas inventadas. Tarda unos segundos, solo la primera vez.</translation>
    </message>
</context>
<context>
    <name>PresentStep</name>
    <message>
        <source>Change passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nueva hoja de recuperación</translation>
    </message>
    <message>
        <source>Make three shares</source>
        <translation>Hacer tres partes</translation>
    </message>
    <message>
        <source>Change keys completely</source>
        <translation>Cambiar del todo las claves</translation>
    </message>
    <message>
        <source>You choose a new one next. Your recovery sheet stays valid.</source>
        <translation>Después eliges una nueva. Tu hoja de recuperación sigue valiendo.</translation>
    </message>
    <message>
        <source>You get a new sheet next. Once it counts, the old one is void.</source>
        <translation>Después recibes una hoja nueva. En cuanto vale, la antigua deja de valer.</translation>
    </message>
    <message>
        <source>Three shares are shown next, one after the other. Shares made before are void.</source>
        <translation>Después se muestran tres partes, una tras otra. Las partes anteriores dejan de valer.</translation>
    </message>
    <message>
        <source>You choose a new passphrase and get a new sheet. Then the notes are written anew, which takes a while, and the app locks. The old passphrase, the old sheet and all shares are void. A copy of these notes that somebody took before can still be opened with the old passphrase: nothing helps against that.</source>
        <translation>Eliges una frase de contraseña nueva y recibes una hoja nueva. Luego las notas se reescriben, lo que tarda un rato, y la aplicación se bloquea. La frase antigua, la hoja antigua y todas las partes dejan de valer. Una copia de estas notas que alguien se llevó antes todavía se abre con la frase antigua: contra eso no hay remedio.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Esa no es la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>Contact kept, {place}, {time}</source>
        <translation>Contacto guardado, {place}, {time}</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>Guardado como borrador</translation>
    </message>
    <message>
        <source>Kept as a draft: the place is missing</source>
        <translation>Guardado como borrador: falta el lugar</translation>
    </message>
    <message>
        <source>Kept as a draft: how many is missing</source>
        <translation>Guardado como borrador: falta el número</translation>
    </message>
    <message>
        <source>Kept as a draft: place and how many are missing</source>
        <translation>Guardado como borrador: faltan el lugar y el número</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Captura rápida</translation>
    </message>
    <message>
        <source>Danger</source>
        <comment>whom to ring and who decides</comment>
        <translation>Peligro</translation>
    </message>
    <message>
        <source>Close and keep a draft</source>
        <translation>Cerrar y guardar un borrador</translation>
    </message>
    <message>
        <source>No names needed. A street contact does not open a case.</source>
        <translation>No hacen falta nombres. Un contacto de calle no abre un caso.</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Guardar y añadir otro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Captura rápida</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>After {minutes} min without a key or a touch. You can change that.</source>
        <translation>Tras {minutes} min sin teclas ni toques. Puedes cambiarlo.</translation>
    </message>
    <message>
        <source>{keys} locks at once</source>
        <translation>{keys} bloquea al instante</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>This file brings nothing that is not here already.</source>
        <translation>Este archivo no trae nada que no esté ya aquí.</translation>
    </message>
    <message>
        <source>Same in both</source>
        <translation>Igual en ambos</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>Escrito por {name}</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin fijar</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tuyo</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Autoría desconocida</translation>
    </message>
    <message>
        <source>changed {day}, {time}</source>
        <translation>cambiado el {day}, {time}</translation>
    </message>
    <message>
        <source>Both versions stay in the history, with names and times.</source>
        <translation>Las dos versiones quedan en el historial, con nombres y horas.</translation>
    </message>
    <message numerus="yes">
        <source>Bring this in, with %n more that belong to it</source>
        <translation>
            <numerusform>Incorporar esto, con %n más que va con ello</numerusform>
            <numerusform>Incorporar esto, con %n más que van con ello</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring this in</source>
        <translation>Incorporar esto</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>file of a note</source>
        <translation>archivo de una nota</translation>
    </message>
    <message>
        <source>who can read it</source>
        <translation>quién puede leerlo</translation>
    </message>
    <message>
        <source>entry of the bin</source>
        <translation>entrada de la papelera</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>common ground</source>
        <translation>punto en común</translation>
    </message>
    <message>
        <source>paper that left</source>
        <translation>documento que salió</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>comprobación</translation>
    </message>
    <message>
        <source>mediation</source>
        <translation>mediación</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>party</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>words of a party</source>
        <translation>palabras de una parte</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>point of the agreement</source>
        <translation>punto del acuerdo</translation>
    </message>
    <message>
        <source>sealed note</source>
        <translation>nota sellada</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>strength or concern</source>
        <translation>fortaleza o preocupación</translation>
    </message>
    <message>
        <source>talk with one side</source>
        <translation>conversación con una parte</translation>
    </message>
    <message>
        <source>tick at a step</source>
        <translation>marca en un paso</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Acordado el</translation>
    </message>
    <message>
        <source>Form of the agreement</source>
        <translation>Forma del acuerdo</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Asked us not to take notes</source>
        <translation>Nos pidió no tomar notas</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Quién puede leerlo</translation>
    </message>
    <message>
        <source>Gender-based violence</source>
        <translation>Violencia de género</translation>
    </message>
    <message>
        <source>A language in common</source>
        <translation>Una lengua común</translation>
    </message>
    <message>
        <source>An offence under way</source>
        <translation>Un delito en investigación</translation>
    </message>
    <message>
        <source>A great gap in power</source>
        <translation>Una gran diferencia de poder</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violencia</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>How it agreed</source>
        <translation>Cómo aceptó</translation>
    </message>
    <message>
        <source>Agreed to take part on</source>
        <translation>Aceptó participar el</translation>
    </message>
    <message>
        <source>look or paper, logged</source>
        <translation>acceso registrado</translation>
    </message>
    <message>
        <source>case conference</source>
        <translation>reunión de caso</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentimiento</translation>
    </message>
    <message>
        <source>street contact</source>
        <translation>contacto en la calle</translation>
    </message>
    <message>
        <source>statement of disagreement</source>
        <translation>declaración de desacuerdo</translation>
    </message>
    <message>
        <source>event</source>
        <translation>acto</translation>
    </message>
    <message>
        <source>remark with a day</source>
        <translation>aviso con fecha</translation>
    </message>
    <message>
        <source>name and ways to be reached</source>
        <translation>nombre y formas de contacto</translation>
    </message>
    <message>
        <source>information given</source>
        <translation>información dada</translation>
    </message>
    <message>
        <source>use of the keys</source>
        <translation>uso de las claves</translation>
    </message>
    <message>
        <source>prevention message</source>
        <translation>mensaje de prevención</translation>
    </message>
    <message>
        <source>opportunity offered</source>
        <translation>oportunidad ofrecida</translation>
    </message>
    <message>
        <source>partner service</source>
        <translation>servicio colaborador</translation>
    </message>
    <message>
        <source>pilot</source>
        <translation>proyecto piloto</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>practice sheet</source>
        <translation>ficha de práctica</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>derivación</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>decision to keep or erase</source>
        <translation>decisión de conservación</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>request about rights</source>
        <translation>solicitud sobre derechos</translation>
    </message>
    <message>
        <source>outreach round</source>
        <translation>ronda de calle</translation>
    </message>
    <message>
        <source>safety event</source>
        <translation>suceso de seguridad</translation>
    </message>
    <message>
        <source>support plan</source>
        <translation>plan de acompañamiento</translation>
    </message>
    <message>
        <source>training</source>
        <translation>formación</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Sobre quién</translation>
    </message>
    <message>
        <source>Receipt confirmed on</source>
        <translation>Recepción confirmada el</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What was done there</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Edades</translation>
    </message>
    <message>
        <source>Agreed with the person</source>
        <translation>Acordado con la persona</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respondido el</translation>
    </message>
    <message>
        <source>Told how to complain</source>
        <translation>Informado de cómo reclamar</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Aprobado el</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Ámbito de vida</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Pedido el</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Clima</translation>
    </message>
    <message>
        <source>We attend</source>
        <translation>Asistimos</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>Por qué, o por qué no</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Momento del día</translation>
    </message>
    <message>
        <source>The legal basis is right</source>
        <translation>La base jurídica es correcta</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>En qué se convirtió</translation>
    </message>
    <message>
        <source>Who began it</source>
        <translation>Quién lo inició</translation>
    </message>
    <message>
        <source>What else could explain it</source>
        <translation>Qué más podría explicarlo</translation>
    </message>
    <message>
        <source>What worries us, in behaviour: how we know</source>
        <translation>Qué preocupa al equipo, en la conducta: cómo se sabe</translation>
    </message>
    <message>
        <source>What worries us, in behaviour: what we know</source>
        <translation>Qué preocupa al equipo, en la conducta: qué se sabe</translation>
    </message>
    <message>
        <source>What worries us, in behaviour: what we do not know</source>
        <translation>Qué preocupa al equipo, en la conducta: qué no se sabe</translation>
    </message>
    <message>
        <source>A better path</source>
        <translation>Un camino mejor</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>What it brings home</source>
        <translation>Qué se trae de vuelta</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Partida presupuestaria</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>Who was called</source>
        <translation>A quién se llamó</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Quién llamó</translation>
    </message>
    <message>
        <source>How to call back</source>
        <translation>Cómo devolver la llamada</translation>
    </message>
    <message>
        <source>What can go</source>
        <translation>Qué se puede quitar</translation>
    </message>
    <message>
        <source>How far they understood</source>
        <translation>Comprensión</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Cómo llegó</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>Comprobado el</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Hidden data was taken out</source>
        <translation>Datos ocultos retirados</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Motivo del cierre</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Preocupaciones</translation>
    </message>
    <message>
        <source>Who may know of it</source>
        <translation>Confidencialidad</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>What it contains</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Weather and context</source>
        <translation>Tiempo y contexto</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Convocada por</translation>
    </message>
    <message>
        <source>Immediate danger</source>
        <translation>Peligro inmediato</translation>
    </message>
    <message>
        <source>Talked through on</source>
        <translation>Repaso el</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>To be erased on</source>
        <translation>A suprimir el</translation>
    </message>
    <message>
        <source>What was passed on</source>
        <translation>Qué se comunicó</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Why it was dropped</source>
        <translation>Por qué se dejó</translation>
    </message>
    <message>
        <source>What was done after the withdrawal</source>
        <translation>Efectos de la retirada</translation>
    </message>
    <message>
        <source>Can be reached in an emergency</source>
        <translation>Disponible en urgencias</translation>
    </message>
    <message>
        <source>Emergency called by</source>
        <translation>Emergencia avisada por</translation>
    </message>
    <message>
        <source>Emergency on</source>
        <translation>Emergencia el</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Terminado a las</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Why it ended so</source>
        <translation>Por qué terminó así</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Terminada por</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminada el</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Prorrogado</translation>
    </message>
    <message>
        <source>Why it was extended</source>
        <translation>Motivo de la prórroga</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Qué no funcionó</translation>
    </message>
    <message>
        <source>Feedback on</source>
        <translation>Retorno el</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
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
        <translation>Primer pequeño paso</translation>
    </message>
    <message>
        <source>View of the first reader</source>
        <translation>Parecer de la primera lectura</translation>
    </message>
    <message>
        <source>Genders</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dado el</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>Qué va bien</translation>
    </message>
    <message>
        <source>Known group</source>
        <translation>Grupo conocido</translation>
    </message>
    <message>
        <source>Holder of parental responsibility</source>
        <translation>Titular de la patria potestad o tutela</translation>
    </message>
    <message>
        <source>How to reach the holder of parental responsibility</source>
        <translation>Cómo contactar con quien tiene la patria potestad o tutela</translation>
    </message>
    <message>
        <source>Who was visited</source>
        <translation>A quién se visitó</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How to refer</source>
        <translation>Cómo derivar</translation>
    </message>
    <message>
        <source>Hurts, conflicts and injustices</source>
        <translation>Heridas, conflictos e injusticias</translation>
    </message>
    <message>
        <source>How the identity was checked</source>
        <translation>Cómo se comprobó la identidad</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>Si no se hace nada</translation>
    </message>
    <message>
        <source>Who is in danger</source>
        <translation>Quién está en peligro</translation>
    </message>
    <message>
        <source>What should show it</source>
        <translation>Qué lo mostrará</translation>
    </message>
    <message>
        <source>Tell the person on</source>
        <translation>Informar a la persona el</translation>
    </message>
    <message>
        <source>The person knows</source>
        <translation>La persona lo sabe</translation>
    </message>
    <message>
        <source>Person told on</source>
        <translation>Persona informada el</translation>
    </message>
    <message>
        <source>Why the person does not know</source>
        <translation>Por qué la persona no lo sabe</translation>
    </message>
    <message>
        <source>Legal ground of the meeting</source>
        <translation>Base legal de la reunión</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Fecha de la base</translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation>Hace falta intérprete</translation>
    </message>
    <message>
        <source>The invitation says who, what and why</source>
        <translation>La invitación dice quién, qué y por qué</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conservar hasta</translation>
    </message>
    <message>
        <source>Still there after a month</source>
        <translation>Sigue tras un mes</translation>
    </message>
    <message>
        <source>Still there after three months</source>
        <translation>Sigue tras tres meses</translation>
    </message>
    <message>
        <source>Still there after six months</source>
        <translation>Sigue tras seis meses</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Qué se aprendió</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Qué se omitió</translation>
    </message>
    <message>
        <source>Legal ground for exchange</source>
        <translation>Base legal del intercambio</translation>
    </message>
    <message>
        <source>First look back</source>
        <translation>Primera mirada atrás</translation>
    </message>
    <message>
        <source>Second look back</source>
        <translation>Segunda mirada atrás</translation>
    </message>
    <message>
        <source>Closing proposed by</source>
        <translation>Cierre propuesto por</translation>
    </message>
    <message>
        <source>Looked at before closing</source>
        <translation>Comprobado antes del cierre</translation>
    </message>
    <message>
        <source>What came out when it was talked through</source>
        <translation>Qué salió del repaso</translation>
    </message>
    <message>
        <source>Why it was declined</source>
        <translation>Motivo del rechazo</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Dado por</translation>
    </message>
    <message>
        <source>People and places that hold: how we know</source>
        <translation>Personas y lugares que sostienen: cómo se sabe</translation>
    </message>
    <message>
        <source>People and places that hold: what we know</source>
        <translation>Personas y lugares que sostienen: qué se sabe</translation>
    </message>
    <message>
        <source>People and places that hold: what we do not know</source>
        <translation>Personas y lugares que sostienen: qué no se sabe</translation>
    </message>
    <message>
        <source>Hurts and injustices: how we know</source>
        <translation>Heridas e injusticias: cómo se sabe</translation>
    </message>
    <message>
        <source>Hurts and injustices: what we know</source>
        <translation>Heridas e injusticias: qué se sabe</translation>
    </message>
    <message>
        <source>Hurts and injustices: what we do not know</source>
        <translation>Heridas e injusticias: qué no se sabe</translation>
    </message>
    <message>
        <source>Legal service asked on</source>
        <translation>Servicio jurídico consultado el</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Why the restriction was lifted</source>
        <translation>Motivo del levantamiento</translation>
    </message>
    <message>
        <source>Restriction lifted by</source>
        <translation>Limitación levantada por</translation>
    </message>
    <message>
        <source>Restriction lifted on</source>
        <translation>Limitación levantada el</translation>
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
        <translation>Qué lo mejoraría</translation>
    </message>
    <message>
        <source>What would make it worse</source>
        <translation>Qué lo empeoraría</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>Qué está oculto</translation>
    </message>
    <message>
        <source>What matters to this person</source>
        <translation>Qué le importa a esta persona</translation>
    </message>
    <message>
        <source>What matters: how we know</source>
        <translation>Qué importa: cómo se sabe</translation>
    </message>
    <message>
        <source>What matters: what we know</source>
        <translation>Qué importa: qué se sabe</translation>
    </message>
    <message>
        <source>What matters: what we do not know</source>
        <translation>Qué importa: qué no se sabe</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediación</translation>
    </message>
    <message>
        <source>Messages used</source>
        <translation>Mensajes usados</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>What we are missing or getting wrong</source>
        <translation>Qué se escapa o se ve mal</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>How near it is, in their words</source>
        <translation>Qué tan cerca está, con sus palabras</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Review after this one</source>
        <translation>Revisión siguiente</translation>
    </message>
    <message>
        <source>Kind of next step</source>
        <translation>Tipo de próximo paso</translation>
    </message>
    <message>
        <source>Why without consent</source>
        <translation>Por qué sin consentimiento</translation>
    </message>
    <message>
        <source>Why no guardian is named</source>
        <translation>Por qué no consta quien tiene la tutela</translation>
    </message>
    <message>
        <source>Answered with “I do not know”</source>
        <translation>Respondido con «No lo sé»</translation>
    </message>
    <message>
        <source>Do not use it when</source>
        <translation>Cuándo no usarlo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Apuntado el</translation>
    </message>
    <message>
        <source>Postponing approved by</source>
        <translation>Aplazamiento aprobado por</translation>
    </message>
    <message>
        <source>Information given by</source>
        <translation>Información dada por</translation>
    </message>
    <message>
        <source>Why it was postponed</source>
        <translation>Motivo del aplazamiento</translation>
    </message>
    <message>
        <source>How the information was given</source>
        <translation>Forma de la información</translation>
    </message>
    <message>
        <source>Language of the information</source>
        <translation>Idioma de la información</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Informado el</translation>
    </message>
    <message>
        <source>Postponed until</source>
        <translation>Aplazado hasta</translation>
    </message>
    <message>
        <source>How we will notice</source>
        <translation>En qué se notará</translation>
    </message>
    <message>
        <source>Later notices</source>
        <translation>Avisos posteriores</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Observations of the place</source>
        <translation>Observaciones del lugar</translation>
    </message>
    <message>
        <source>Ground for data on offences</source>
        <translation>Base para datos de delitos</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Ofrecido por</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Ofrecido el</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>Qué ofrece</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Lugar en el orden</translation>
    </message>
    <message>
        <source>Ours to answer</source>
        <translation>Nos corresponde</translation>
    </message>
    <message>
        <source>The minor&apos;s own view</source>
        <translation>Punto de vista de la persona menor</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Qué documento</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Quién participó</translation>
    </message>
    <message>
        <source>Partner service</source>
        <translation>Servicio colaborador</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Colaboradores</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Something was passed on</source>
        <translation>Se comunicó algo</translation>
    </message>
    <message>
        <source>A better path: how we know</source>
        <translation>Un camino mejor: cómo se sabe</translation>
    </message>
    <message>
        <source>A better path: what we know</source>
        <translation>Un camino mejor: qué se sabe</translation>
    </message>
    <message>
        <source>A better path: what we do not know</source>
        <translation>Un camino mejor: qué no se sabe</translation>
    </message>
    <message>
        <source>Paused on</source>
        <translation>En pausa desde</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Número de personas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>The person is informed</source>
        <translation>La persona está informada</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation>Quién estuvo presente</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>De qué se trataba</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesto por</translation>
    </message>
    <message>
        <source>Proposed way out</source>
        <translation>Salida propuesta</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Propuesto el</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Anotado por</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Anotado el</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cómo contactar</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Recibido por</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>Key of the recipient</source>
        <translation>Clave del destinatario</translation>
    </message>
    <message>
        <source>Person or function</source>
        <translation>Persona o función</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>Rechazado el</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>Entregado el</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Reported to the city</source>
        <translation>Comunicado a la ciudad</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>Cómo se resolvió</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Resuelto por</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Resuelto el</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Restored by</source>
        <translation>Restaurado por</translation>
    </message>
    <message>
        <source>Restored on</source>
        <translation>Restaurado el</translation>
    </message>
    <message>
        <source>Why it is restricted</source>
        <translation>Motivo de la limitación</translation>
    </message>
    <message>
        <source>Restricted by</source>
        <translation>Limitado por</translation>
    </message>
    <message>
        <source>Restricted on</source>
        <translation>Limitado el</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
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
        <translation>Rumores sobre el lugar</translation>
    </message>
    <message>
        <source>Safety arrangements</source>
        <translation>Acuerdos de seguridad</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Qué exactamente</translation>
    </message>
    <message>
        <source>Searched on</source>
        <translation>Buscado el</translation>
    </message>
    <message>
        <source>Answer of the second reader</source>
        <translation>Respuesta de la segunda lectura</translation>
    </message>
    <message>
        <source>Second person asked</source>
        <translation>Segunda persona consultada</translation>
    </message>
    <message>
        <source>Second person on</source>
        <translation>Segunda persona el</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Segunda persona</translation>
    </message>
    <message>
        <source>Read a second time on</source>
        <translation>Segunda lectura el</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Segunda lectura</translation>
    </message>
    <message>
        <source>View of the second reader</source>
        <translation>Parecer de la segunda lectura</translation>
    </message>
    <message>
        <source>Words of the second person</source>
        <translation>Palabras de la segunda persona</translation>
    </message>
    <message>
        <source>Rules of secrecy</source>
        <translation>Reglas de secreto</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviado el</translation>
    </message>
    <message>
        <source>Serial number of the paper</source>
        <translation>Número de serie del documento</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Services involved</source>
        <translation>Servicios implicados</translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation>Suma de comprobación</translation>
    </message>
    <message>
        <source>Skills and what goes well: how we know</source>
        <translation>Capacidades y lo que va bien: cómo se sabe</translation>
    </message>
    <message>
        <source>Skills and what goes well: what we know</source>
        <translation>Capacidades y lo que va bien: qué se sabe</translation>
    </message>
    <message>
        <source>Skills and what goes well: what we do not know</source>
        <translation>Capacidades y lo que va bien: qué no se sabe</translation>
    </message>
    <message>
        <source>Ground for sensitive data</source>
        <translation>Base para datos sensibles</translation>
    </message>
    <message>
        <source>We spoke</source>
        <translation>Hablamos</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Empezado el</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Sigue siendo necesario</translation>
    </message>
    <message>
        <source>Still proportionate</source>
        <translation>Sigue siendo proporcionado</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Fortalezas</translation>
    </message>
    <message>
        <source>What has become stronger</source>
        <translation>Qué se ha fortalecido</translation>
    </message>
    <message>
        <source>Whom or what it concerns</source>
        <translation>A quién o a qué se refiere</translation>
    </message>
    <message>
        <source>Support offered to the worker on</source>
        <translation>Apoyo ofrecido al profesional el</translation>
    </message>
    <message>
        <source>What was offered to the worker</source>
        <translation>Qué se ofreció al profesional</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>A qué corresponde</translation>
    </message>
    <message>
        <source>Tasks for us</source>
        <translation>Tareas para el equipo</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Versión del texto</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation>Ámbito territorial</translation>
    </message>
    <message>
        <source>The person was told</source>
        <translation>Se informó a la persona</translation>
    </message>
    <message>
        <source>Why not told</source>
        <translation>Por qué no se informó</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>Cuándo usarlo</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Accompanied on the way</source>
        <translation>Con acompañamiento</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Qué funcionó</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>Con las palabras de la persona</translation>
    </message>
    <message>
        <source>Words taken out on</source>
        <translation>Palabras retiradas el</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Quién estuvo</translation>
    </message>
    <message>
        <source>What worries the person: how we know</source>
        <translation>Qué preocupa a la persona: cómo se sabe</translation>
    </message>
    <message>
        <source>What worries the person: what we know</source>
        <translation>Qué preocupa a la persona: qué se sabe</translation>
    </message>
    <message>
        <source>What worries the person: what we do not know</source>
        <translation>Qué preocupa a la persona: qué no se sabe</translation>
    </message>
    <message>
        <source>What worries the person</source>
        <translation>Qué preocupa a la persona</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>Cuándo se escribió</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Quién lo escribió</translation>
    </message>
    <message>
        <source>Lines that are wrong or outdated</source>
        <translation>Líneas erróneas o anticuadas</translation>
    </message>
    <message>
        <source>Size of the group</source>
        <translation>Tamaño del grupo</translation>
    </message>
    <message>
        <source>How many took part</source>
        <translation>Número de participantes</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Agreement with us</source>
        <translation>Acuerdo con el servicio</translation>
    </message>
    <message>
        <source>The agreement ends on</source>
        <translation>El acuerdo acaba el</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Qué se vio</translation>
    </message>
    <message>
        <source>How many hours</source>
        <translation>Número de horas</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Para el</translation>
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
        <translation>Celebrada el</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Limits explained</source>
        <translation>Límites explicados</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>En una línea</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Mediador/a</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>Quienes median</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Menor de edad</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Kind of mediation</source>
        <translation>Tipo de mediación</translation>
    </message>
    <message>
        <source>Why a file is needed</source>
        <translation>Por qué hace falta un expediente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Lo que necesitan</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Próxima vez</translation>
    </message>
    <message>
        <source>Notes agreed to on</source>
        <translation>Notas aceptadas el</translation>
    </message>
    <message>
        <source>Told that a file is kept</source>
        <translation>Sabe que hay un expediente</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Abierto el</translation>
    </message>
    <message>
        <source>Where the request came from</source>
        <translation>De dónde vino la solicitud</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>En sus propias palabras</translation>
    </message>
    <message>
        <source>People directly concerned</source>
        <translation>Personas directamente afectadas</translation>
    </message>
    <message>
        <source>People indirectly concerned</source>
        <translation>Personas indirectamente afectadas</translation>
    </message>
    <message>
        <source>Purpose in a sentence</source>
        <translation>Finalidad en una frase</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Lets its words be shown</source>
        <translation>Deja mostrar sus palabras</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Solicitado el</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Rules explained</source>
        <translation>Reglas explicadas</translation>
    </message>
    <message>
        <source>Safe way to be in touch</source>
        <translation>Vía segura de contacto</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Número de personas</translation>
    </message>
    <message>
        <source>Who speaks for them</source>
        <translation>Quién habla en su nombre</translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Detenido el</translation>
    </message>
    <message>
        <source>Who is accompanied</source>
        <translation>A quién se acompaña</translation>
    </message>
    <message>
        <source>Why it suits, or does not</source>
        <translation>Por qué sirve, o no</translation>
    </message>
    <message>
        <source>Suitable</source>
        <translation>Adecuada</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Form of violence</source>
        <translation>Forma de violencia</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>Voluntario</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>From or by</source>
        <translation>Desde o hasta</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Withdrew on</source>
        <translation>Se retiró el</translation>
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
        <translation>otra entrada ({number})</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>The recovery sheet as it is printed</source>
        <translation>La hoja de recuperación tal como se imprime</translation>
    </message>
</context>
<context>
    <name>ReferralForms</name>
    <message>
        <source>Service of the directory</source>
        <translation>Servicio del directorio</translation>
    </message>
    <message>
        <source>Only if it is not in the directory.</source>
        <translation>Solo si no está en el directorio.</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Nueva derivación</translation>
    </message>
    <message>
        <source>Save the referral</source>
        <translation>Guardar la derivación</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>What the person wants there</source>
        <translation>Qué busca la persona allí</translation>
    </message>
    <message>
        <source>We go along the first time</source>
        <translation>La primera vez acompañamos</translation>
    </message>
    <message>
        <source>Nothing leaves yet: first the summary is read through with the person.</source>
        <translation>Aún no sale nada: primero se repasa el resumen con la persona.</translation>
    </message>
    <message>
        <source>Send the referral</source>
        <translation>Enviar la derivación</translation>
    </message>
    <message>
        <source>Save that it was sent</source>
        <translation>Guardar que se envió</translation>
    </message>
    <message>
        <source>Summary, as short as will do</source>
        <translation>Resumen, lo más breve posible</translation>
    </message>
    <message>
        <source>Read it through with the person.</source>
        <translation>Repasarlo con la persona.</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Fundamento legal</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Qué se deja fuera</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>It stands in the register for good. Nothing is sent by this laptop.</source>
        <translation>Queda en el registro. Este portátil no envía nada.</translation>
    </message>
    <message>
        <source>The service answered</source>
        <translation>Respuesta del servicio</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>Primera cita</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Was it kept?</source>
        <translation>¿Acudió?</translation>
    </message>
    <message>
        <source>The service reported back</source>
        <translation>El servicio ha respondido</translation>
    </message>
    <message>
        <source>What they said, in a few words</source>
        <translation>Qué dijeron, en pocas palabras</translation>
    </message>
    <message>
        <source>Needed, because the service has not reported back.</source>
        <translation>Necesario, porque el servicio no ha respondido.</translation>
    </message>
    <message>
        <source>Close the referral</source>
        <translation>Cerrar la derivación</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
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
        <translation>Inicio</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>Primera cita</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>referrals that are not closed</comment>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>All</source>
        <comment>referrals, open and closed</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>dos versiones</translation>
    </message>
    <message>
        <source>Not what was signed</source>
        <translation>No es lo que se firmó</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Derivaciones</translation>
    </message>
    <message>
        <source>Ways opened to other services, latest first. A referral begins in its case.</source>
        <translation>Caminos abiertos a otros servicios, los más recientes primero. Una derivación empieza en su caso.</translation>
    </message>
    <message>
        <source>Which referrals</source>
        <translation>Qué derivaciones</translation>
    </message>
    <message>
        <source>No referral yet</source>
        <translation>Aún no hay derivaciones</translation>
    </message>
    <message>
        <source>A referral begins in a case, under Referrals, and stands here until it is closed.</source>
        <translation>Una derivación empieza en un caso, en Derivaciones, y está aquí hasta que se cierra.</translation>
    </message>
    <message>
        <source>No referral is open</source>
        <translation>No hay derivaciones abiertas</translation>
    </message>
    <message>
        <source>Show all referrals</source>
        <translation>Mostrar todas las derivaciones</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>elegir</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>abrir</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>No laptop of {name} can receive files</source>
        <translation>Ningún portátil de {name} puede recibir archivos</translation>
    </message>
    <message>
        <source>Its certificate has ended or was withdrawn; it can be renewed.</source>
        <translation>Su certificado ha caducado o se retiró; se puede renovar.</translation>
    </message>
    <message>
        <source>The certificate of an author is missing</source>
        <translation>Falta el certificado de quien escribió</translation>
    </message>
    <message>
        <source>Bring in a file of theirs first. Nothing was written.</source>
        <translation>Incorpora primero un archivo suyo. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Both meet, compare the thirty digits of the sender&apos;s key, and the supervisor signs. Then the sender writes the file again.</source>
        <translation>Ambas personas se encuentran, comparan las treinta cifras de la clave del remitente, y la persona responsable de equipo firma. Después el remitente escribe el archivo de nuevo.</translation>
    </message>
    <message>
        <source>It was brought in on {day}.</source>
        <translation>Se incorporó el {day}.</translation>
    </message>
</context>
<context>
    <name>RehearseStep</name>
    <message>
        <source>Take the sheet out of its envelope and type these two groups from it.</source>
        <translation>Saca la hoja del sobre y escribe estos dos grupos.</translation>
    </message>
    <message>
        <source>Take the sheet out of its envelope and type its whole code.</source>
        <translation>Saca la hoja del sobre y escribe la clave entera.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>That does not stand on the sheet that is valid now. Is it an older one?</source>
        <translation>Eso no está en la hoja que vale ahora. ¿Es una más antigua?</translation>
    </message>
</context>
<context>
    <name>RequestBody</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Still needed: {things}.</source>
        <translation>Falta todavía: {things}.</translation>
    </message>
    <message>
        <source>Change this line</source>
        <translation>Cambiar esta línea</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Quitar esta línea</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Responder a las preguntas</translation>
    </message>
    <message>
        <source>Hand to the second reader</source>
        <translation>Pasar a la segunda lectura</translation>
    </message>
    <message>
        <source>Read it second</source>
        <translation>Leer en segundo lugar</translation>
    </message>
    <message>
        <source>Is it known already?</source>
        <translation>¿Se conoce ya?</translation>
    </message>
    <message>
        <source>Propose a case</source>
        <translation>Proponer un caso</translation>
    </message>
    <message>
        <source>Begin a mediation</source>
        <translation>Empezar una mediación</translation>
    </message>
    <message>
        <source>Decide without a file</source>
        <translation>Decidir sin expediente</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Known already?</source>
        <translation>¿Ya se conoce?</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Qué se vio</translation>
    </message>
    <message>
        <source>Before anything is filed</source>
        <translation>Antes de abrir un expediente</translation>
    </message>
    <message>
        <source>Two readings</source>
        <translation>Dos lecturas</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>En qué se convirtió</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>New mediation</source>
        <translation>Nueva mediación</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Guardar la solicitud</translation>
    </message>
    <message>
        <source>Write it so that every side could read it.</source>
        <translation>Escríbela de modo que cada parte pueda leerla.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>Linden Block courtyard</source>
        <translation>Patio de Linden Block</translation>
    </message>
    <message>
        <source>The place or the matter, no names of people.</source>
        <translation>El lugar o el asunto, sin nombres de personas.</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Solicitada el</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Tipo de conflicto</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Cómo empieza</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>What happens, where and when. Nobody accuses, nobody is accused.</source>
        <translation>Qué pasa, dónde y cuándo. Nadie acusa, a nadie se acusa.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Left empty, it is that of the place.</source>
        <translation>Si se deja vacío, es el del lugar.</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Quién lo pidió</translation>
    </message>
    <message>
        <source>Mediates with you</source>
        <translation>Media contigo</translation>
    </message>
</context>
<context>
    <name>RequestLine</name>
    <message>
        <source>Received on {day}</source>
        <translation>Recibida el {day}</translation>
    </message>
    <message>
        <source>answered on {day}</source>
        <translation>respondida el {day}</translation>
    </message>
    <message>
        <source>answer due by {day}</source>
        <translation>respuesta antes del {day}</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>ampliada</translation>
    </message>
    <message>
        <source>Check who asks…</source>
        <translation>Comprobar quién pide…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
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
        <translation>Anotar la respuesta…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>Más tiempo…</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Falta todavía: {things}.</translation>
    </message>
    <message>
        <source>Incoming request</source>
        <translation>Solicitud recibida</translation>
    </message>
    <message>
        <source>Somebody is in danger now</source>
        <translation>Alguien está en peligro ahora</translation>
    </message>
    <message>
        <source>This request is not on this laptop</source>
        <translation>Esta solicitud no está en este portátil</translation>
    </message>
    <message>
        <source>Its time may be over, or it is for others to read.</source>
        <translation>Quizá su plazo ha acabado, o es para otras personas.</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Todavía nada.</translation>
    </message>
    <message>
        <source>received on {day}</source>
        <translation>recibida el {day}</translation>
    </message>
    <message>
        <source>erased on {day}</source>
        <translation>se suprime el {day}</translation>
    </message>
    <message>
        <source>Answer the questions, then a second person reads it.</source>
        <translation>Responder a las preguntas; después la lee otra persona.</translation>
    </message>
    <message>
        <source>Every question has its answer. A second person reads it next.</source>
        <translation>Cada pregunta tiene su respuesta. Ahora la lee otra persona.</translation>
    </message>
    <message>
        <source>It waits for {name}, who reads it second.</source>
        <translation>Espera a {name}, que la lee en segundo lugar.</translation>
    </message>
    <message>
        <source>Look after people first. Then write down what became of it; nobody is called from here.</source>
        <translation>Primero, atender a las personas. Después, anotar qué pasó; desde aquí no se llama a nadie.</translation>
    </message>
    <message>
        <source>It is decided. Nothing more is asked of anybody.</source>
        <translation>Está decidido. No se pide nada más a nadie.</translation>
    </message>
    <message>
        <source>It has waited for 30 days: “no ground” is proposed.</source>
        <translation>Espera desde hace 30 días: se propone «sin motivo».</translation>
    </message>
    <message>
        <source>Two people have read it and agree. Decide what becomes of it.</source>
        <translation>Dos personas la han leído y coinciden. Decidir en qué se convierte.</translation>
    </message>
    <message>
        <source>Two people have read it and see it differently: no file is made. Decide what else becomes of it, or take it back.</source>
        <translation>Dos personas la han leído y la ven distinto: no se crea expediente. Decidir otra cosa, o recuperarla.</translation>
    </message>
    <message>
        <source>Nothing on this laptop fits “{words}”.</source>
        <translation>Nada en este portátil coincide con «{words}».</translation>
    </message>
    <message>
        <source>This fits “{words}”. Look first whether it is the same:</source>
        <translation>Esto coincide con «{words}». Mirar antes si es lo mismo:</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quién pide</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Sobre quién</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Para devolver la llamada</translation>
    </message>
    <message>
        <source>to be told on {day}</source>
        <translation>se le dirá el {day}</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>¿Qué más podría explicarlo?</translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation>¿Qué va bien?</translation>
    </message>
    <message>
        <source>What happens if we do nothing?</source>
        <translation>¿Qué pasa si no hacemos nada?</translation>
    </message>
    <message>
        <source>Is anybody in danger now?</source>
        <translation>¿Hay alguien en peligro ahora?</translation>
    </message>
    <message>
        <source>Is our service the right one?</source>
        <translation>¿Es nuestro servicio el adecuado?</translation>
    </message>
    <message>
        <source>Does the person know of this request?</source>
        <translation>¿La persona conoce esta solicitud?</translation>
    </message>
    <message>
        <source>Has not read it.</source>
        <translation>No la ha leído.</translation>
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
        <translation>Abrir la mediación</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation>Solicitud guardada</translation>
    </message>
    <message>
        <source>Answers kept</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>Line kept</source>
        <translation>Línea guardada</translation>
    </message>
    <message>
        <source>Line taken away</source>
        <translation>Línea quitada</translation>
    </message>
    <message>
        <source>It waits for its second reader; hand it over with a file</source>
        <translation>Espera la segunda lectura; entregarla con un archivo</translation>
    </message>
    <message>
        <source>Taken back to its questions</source>
        <translation>Recuperada, de nuevo en las preguntas</translation>
    </message>
    <message>
        <source>Kept as an emergency</source>
        <translation>Guardada como emergencia</translation>
    </message>
    <message>
        <source>Second reading kept; hand it back with a file</source>
        <translation>Segunda lectura guardada; devolverla con un archivo</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidida</translation>
    </message>
    <message>
        <source>Case proposed; it waits for its second reader</source>
        <translation>Caso propuesto; espera su segunda lectura</translation>
    </message>
    <message>
        <source>Mediation begun</source>
        <translation>Mediación empezada</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Decidir antes del</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>requests that wait for a decision</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all requests</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nueva solicitud</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are past their day</source>
        <comment>requests to erase</comment>
        <translation>
            <numerusform>%n solicitud ha pasado su plazo</numerusform>
            <numerusform>%n solicitudes han pasado su plazo</numerusform>
        </translation>
    </message>
    <message>
        <source>Their words go for good; that they came, and what became of them, stays as a number.</source>
        <translation>Sus palabras se van para siempre; que llegaron y en qué quedaron queda como número.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests erased</source>
        <comment>toast</comment>
        <translation>
            <numerusform>%n solicitud suprimida</numerusform>
            <numerusform>%n solicitudes suprimidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation>Solicitud guardada</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>dos versiones</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>recordatorio</translation>
    </message>
    <message>
        <source>Incoming requests</source>
        <translation>Solicitudes recibidas</translation>
    </message>
    <message>
        <source>Pause before you file: each is read by two people before anything becomes of it.</source>
        <translation>Pausa antes de abrir expediente: dos personas leen cada solicitud.</translation>
    </message>
    <message>
        <source>Erase them now</source>
        <translation>Suprimir ahora</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Qué solicitudes</translation>
    </message>
    <message>
        <source>No request waits</source>
        <translation>Ninguna solicitud en espera</translation>
    </message>
    <message>
        <source>What others ask, tell or fear stands here until two people have read it. Most of it never becomes a file.</source>
        <translation>Lo que otros piden, cuentan o temen está aquí hasta que dos personas lo han leído. La mayoría nunca será un expediente.</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>elegir</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>abrir</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando la copia de seguridad</translation>
    </message>
    <message>
        <source>Until it is finished your notes stay as they are. Then you unlock them again.</source>
        <translation>Hasta que termine, tus notas siguen como están. Después las desbloquea de nuevo.</translation>
    </message>
    <message>
        <source>Reading and checking the backup</source>
        <translation>Leyendo y comprobando la copia de seguridad</translation>
    </message>
    <message>
        <source>Back to unlocking</source>
        <translation>Volver a desbloquear</translation>
    </message>
</context>
<context>
    <name>SafetyForms</name>
    <message>
        <source>Danger: what happened</source>
        <translation>Peligro: qué pasó</translation>
    </message>
    <message>
        <source>Save what happened</source>
        <translation>Guardar lo que pasó</translation>
    </message>
    <message>
        <source>A second person looks at it within 24 hours. Nobody is contacted by this.</source>
        <translation>Una segunda persona lo mira en 24 horas. Esto no avisa a nadie.</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation>Qué se vio y se oyó</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who was in danger</source>
        <translation>Quién estaba en peligro</translation>
    </message>
    <message>
        <source>Who was called, and when</source>
        <translation>A quién se llamó, y cuándo</translation>
    </message>
    <message>
        <source>One call in each line.</source>
        <translation>Una llamada por línea.</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Quién decidió</translation>
    </message>
    <message>
        <source>Left empty, it was you.</source>
        <translation>Vacío: quien escribe.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes, enter it now</source>
        <translation>Sí, anotarlo ahora</translation>
    </message>
    <message>
        <source>Yes, within 24 hours</source>
        <translation>Sí, en 24 horas</translation>
    </message>
    <message>
        <source>Was anything passed on about the person?</source>
        <translation>¿Se transmitió algo sobre la persona?</translation>
    </message>
    <message>
        <source>What was passed on</source>
        <translation>Lo que se transmitió</translation>
    </message>
    <message>
        <source>Save what was passed on</source>
        <translation>Guardar lo que se transmitió</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>Look at it as the second person</source>
        <translation>Mirarlo como segunda persona</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>Lo he mirado</translation>
    </message>
    <message>
        <source>Talked over on</source>
        <translation>Hablado el</translation>
    </message>
    <message>
        <source>What we do differently</source>
        <translation>Qué haremos distinto</translation>
    </message>
    <message>
        <source>Debrief in the team</source>
        <translation>Puesta en común del equipo</translation>
    </message>
    <message>
        <source>Save the debrief</source>
        <translation>Guardar la puesta en común</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Ofrecido el</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Qué se ofreció</translation>
    </message>
    <message>
        <source>Nothing about how somebody feels.</source>
        <translation>Nada sobre cómo está nadie.</translation>
    </message>
    <message>
        <source>Support for whoever was there</source>
        <translation>Apoyo para quien estuvo allí</translation>
    </message>
    <message>
        <source>Save the offer</source>
        <translation>Guardar la oferta</translation>
    </message>
</context>
<context>
    <name>SalvagingPage</name>
    <message>
        <source>Bringing back what can be read</source>
        <translation>Recuperando lo que se puede leer</translation>
    </message>
    <message>
        <source>The damaged files are kept aside. If you stop, everything stays as it was.</source>
        <translation>Los archivos dañados se guardan aparte. Si lo detienes, todo queda como estaba.</translation>
    </message>
    <message>
        <source>Reading page by page</source>
        <translation>Leyendo página a página</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Type a name, a place or a word from a note.</source>
        <translation>Escribe un nombre, un lugar o una palabra de una nota.</translation>
    </message>
    <message>
        <source>Nothing with ‘{words}’.</source>
        <translation>Nada con «{words}».</translation>
    </message>
    <message>
        <source>Search people, places, notes, mediations</source>
        <translation>Buscar personas, lugares, notas, mediaciones</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>scope of the search</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>People</source>
        <comment>scope of the search</comment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>scope of the search</comment>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>scope of the search</comment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Mediations</source>
        <comment>scope of the search</comment>
        <translation>Mediaciones</translation>
    </message>
    <message>
        <source>Library</source>
        <comment>scope of the search</comment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>New entries are still being read; more may be found in a moment.</source>
        <translation>Aún se están leyendo entradas nuevas; en un momento puede haber más.</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>elegir</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>abrir</translation>
    </message>
    <message>
        <source>note there</source>
        <comment>hint beside Ctrl and Enter: in the case chosen</comment>
        <translation>nota allí</translation>
    </message>
    <message>
        <source>people, places, notes</source>
        <comment>hint beside the Tab key</comment>
        <translation>personas, lugares, notas</translation>
    </message>
    <message>
        <source>close</source>
        <comment>hint beside the Escape key</comment>
        <translation>cerrar</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Opened last</source>
        <comment>group of hits</comment>
        <translation>Abierto por última vez</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>a hit</comment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>group of hits</comment>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>People</source>
        <comment>group of hits</comment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>group of hits</comment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Mediations</source>
        <comment>group of hits</comment>
        <translation>Mediaciones</translation>
    </message>
    <message>
        <source>Library</source>
        <comment>group of hits</comment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Do something</source>
        <comment>group of hits</comment>
        <translation>Hacer algo</translation>
    </message>
</context>
<context>
    <name>SessionForms</name>
    <message>
        <source>Common ground</source>
        <translation>Puntos en común</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>What all sides have said</source>
        <translation>Lo que han dicho todas las partes</translation>
    </message>
    <message>
        <source>Only what every side has said itself.</source>
        <translation>Solo lo que cada parte ha dicho por sí misma.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Guardar la sesión</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Quién estuvo</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>En una línea</translation>
    </message>
    <message>
        <source>Rules for talking; draft read aloud</source>
        <translation>Reglas para hablar; borrador leído en voz alta</translation>
    </message>
    <message>
        <source>What was done, not who said what.</source>
        <translation>Qué se hizo, no quién dijo qué.</translation>
    </message>
    <message>
        <source>Agreed for the next time</source>
        <translation>Acordado para la próxima vez</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>Add the point</source>
        <translation>Añadir el punto</translation>
    </message>
    <message>
        <source>Point agreed</source>
        <translation>Punto acordado</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambas partes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>¿Cómo va?</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>This point is</source>
        <translation>Este punto está</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>For three weeks; key with the caretaker</source>
        <translation>Durante tres semanas; llave en conserjería</translation>
    </message>
    <message>
        <source>The sides have agreed</source>
        <translation>Las partes se han puesto de acuerdo</translation>
    </message>
    <message>
        <source>Save the agreement</source>
        <translation>Guardar el acuerdo</translation>
    </message>
    <message>
        <source>Two checks follow: after two weeks and after three months.</source>
        <translation>Siguen dos comprobaciones: tras dos semanas y tras tres meses.</translation>
    </message>
    <message>
        <source>It ends without points</source>
        <translation>Termina sin puntos</translation>
    </message>
    <message>
        <source>End the mediation</source>
        <translation>Terminar la mediación</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo acabó</translation>
    </message>
    <message>
        <source>First check</source>
        <translation>1.ª comprobación</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>2.ª comprobación</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>Guardar la comprobación</translation>
    </message>
    <message>
        <source>Does the agreement hold?</source>
        <translation>¿Se mantiene el acuerdo?</translation>
    </message>
    <message>
        <source>My own note</source>
        <translation>Mi nota propia</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Solo para ti</translation>
    </message>
    <message>
        <source>It never leaves this laptop and no search finds it.</source>
        <translation>Nunca sale de este portátil y ninguna búsqueda la encuentra.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>They hold for this laptop and say nothing about anybody.</source>
        <translation>Valen para este portátil y no dicen nada de nadie.</translation>
    </message>
    <message>
        <source>It could not be kept</source>
        <translation>No se ha podido conservar</translation>
    </message>
    <message>
        <source>It holds until the app closes. The disk refused to write.</source>
        <translation>Vale hasta que se cierre la aplicación. El disco se negó a escribir.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The screens speak it at once. Papers have a language of their own.</source>
        <translation>Las pantallas lo hablan al instante. Los documentos tienen su propio idioma.</translation>
    </message>
    <message>
        <source>Set by whoever looks after this laptop</source>
        <translation>Fijado por quien cuida de este portátil</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system takes the colours of the laptop.</source>
        <translation>«Como el sistema» toma los colores del portátil.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>Todo crece con él.</translation>
    </message>
    <message>
        <source>Locks itself</source>
        <translation>Se bloquea solo</translation>
    </message>
    <message>
        <source>After this long without a key or a touch. What is being written is kept as a draft.</source>
        <translation>Tras este tiempo sin teclas ni toques. Lo que se está escribiendo queda como borrador.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>The number of the city, to be compared with the letter:</source>
        <translation>El número de la ciudad, para compararlo con la carta:</translation>
    </message>
    <message>
        <source>The app connects to no network. It sends nothing to anybody, and it looks for no updates.</source>
        <translation>La aplicación no se conecta a ninguna red. No envía nada a nadie ni busca actualizaciones.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Read the licences</source>
        <translation>Leer las licencias</translation>
    </message>
</context>
<context>
    <name>SettingsHead</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Apartados de los ajustes</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance and language</source>
        <comment>section of the settings</comment>
        <translation>Aspecto e idioma</translation>
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
        <translation>Ciudad inventada para practicar: {city}, paquete {number}</translation>
    </message>
    <message>
        <source>City: {city}, pack {number}</source>
        <translation>Ciudad: {city}, paquete {number}</translation>
    </message>
</context>
<context>
    <name>ShareDrawing</name>
    <message>
        <source>One share of three</source>
        <translation>Una parte de tres</translation>
    </message>
    <message>
        <source>Any two of the three shares open the notes “{label}”.</source>
        <translation>Dos de las tres partes abren las notas «{label}».</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>La tiene</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Keep it in a sealed envelope, and never together with another share. Not as a photo, not in a file.</source>
        <translation>Guárdala en un sobre cerrado, nunca junto a otra parte. No como foto, no en un archivo.</translation>
    </message>
    <message>
        <source>You, in a sealed envelope</source>
        <translation>Tú, en un sobre cerrado</translation>
    </message>
    <message>
        <source>Your supervisor</source>
        <translation>Tu responsable de equipo</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>Informática</translation>
    </message>
</context>
<context>
    <name>ShareStep</name>
    <message>
        <source>Share {number} of {count}</source>
        <translation>Parte {number} de {count}</translation>
    </message>
    <message>
        <source>Print it, or write the twenty words down by hand. It is not shown again.</source>
        <translation>Imprímela o escribe a mano las veinte palabras. No se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Print this share</source>
        <translation>Imprimir esta parte</translation>
    </message>
    <message>
        <source>Sent to the printer. Take it from there now.</source>
        <translation>Enviada a la impresora. Recógela ahora.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>No se ha impreso nada.</translation>
    </message>
    <message>
        <source>The printer did not take it. Write it down by hand.</source>
        <translation>La impresora no la aceptó. Escríbela a mano.</translation>
    </message>
    <message>
        <source>That would have made a file. Take a printer that prints on paper.</source>
        <translation>Eso habría hecho un archivo. Usa una impresora que imprima en papel.</translation>
    </message>
    <message>
        <source>There is no printer here. Write it down by hand.</source>
        <translation>Aquí no hay impresora. Escríbela a mano.</translation>
    </message>
    <message>
        <source>Covered while this window is not in front</source>
        <translation>Cubierta mientras esta ventana no está delante</translation>
    </message>
</context>
<context>
    <name>SharingLabels</name>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Comunicaciones a terceros</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Derivaciones</translation>
    </message>
    <message>
        <source>Case conferences</source>
        <translation>Reuniones de caso</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Peligro</translation>
    </message>
    <message>
        <source>Nobody was asked for a consent yet. Each kind stands for itself: wanting our help is no release from secrecy.</source>
        <translation>Aún no se ha pedido ningún consentimiento. Cada tipo vale por sí mismo: querer nuestra ayuda no libera del secreto.</translation>
    </message>
    <message>
        <source>Nothing was passed on. Whatever leaves stands here, with ground and recipient.</source>
        <translation>No se ha transmitido nada. Lo que sale consta aquí, con fundamento y destinatario.</translation>
    </message>
    <message>
        <source>No referral yet. A referral opens a way to another service, with the shortest summary that will do.</source>
        <translation>Aún no hay derivaciones. Abren un camino a otro servicio, con el resumen más breve posible.</translation>
    </message>
    <message>
        <source>No conference. Only our own side is written down, never what others said.</source>
        <translation>Ninguna reunión. Solo se escribe nuestra parte, nunca lo que dijeron otros.</translation>
    </message>
    <message>
        <source>Nothing was entered. In danger press F9; it is written down afterwards.</source>
        <translation>No hay nada anotado. En peligro, pulsar F9; se escribe después.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Ask for a consent</source>
        <translation>Pedir un consentimiento</translation>
    </message>
    <message>
        <source>Given …</source>
        <comment>a form opens</comment>
        <translation>Dado …</translation>
    </message>
    <message>
        <source>Refused …</source>
        <comment>a form opens</comment>
        <translation>Rechazado …</translation>
    </message>
    <message>
        <source>Withdrawn …</source>
        <comment>a form opens</comment>
        <translation>Retirado …</translation>
    </message>
    <message>
        <source>Expired …</source>
        <comment>a form opens</comment>
        <translation>Caducado …</translation>
    </message>
    <message>
        <source>All have been told …</source>
        <comment>a form opens</comment>
        <translation>Todos informados …</translation>
    </message>
    <message>
        <source>Prepare something</source>
        <translation>Preparar algo</translation>
    </message>
    <message>
        <source>Enter what was spoken</source>
        <translation>Anotar lo hablado</translation>
    </message>
    <message>
        <source>Enter a refusal</source>
        <translation>Anotar una negativa</translation>
    </message>
    <message>
        <source>Decide as second person …</source>
        <comment>a form opens</comment>
        <translation>Decidir como segunda persona …</translation>
    </message>
    <message>
        <source>Passed on …</source>
        <comment>a form opens</comment>
        <translation>Transmitido …</translation>
    </message>
    <message>
        <source>Not passed on …</source>
        <comment>a form opens</comment>
        <translation>No transmitido …</translation>
    </message>
    <message>
        <source>They confirmed …</source>
        <comment>a form opens</comment>
        <translation>Recepción confirmada …</translation>
    </message>
    <message>
        <source>Told later …</source>
        <comment>a form opens</comment>
        <translation>Aviso posterior …</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Nueva derivación</translation>
    </message>
    <message>
        <source>Send …</source>
        <comment>a form opens</comment>
        <translation>Enviar …</translation>
    </message>
    <message>
        <source>Answer …</source>
        <comment>a form opens</comment>
        <translation>Respuesta …</translation>
    </message>
    <message>
        <source>First appointment …</source>
        <comment>a form opens</comment>
        <translation>Primera cita …</translation>
    </message>
    <message>
        <source>Feedback …</source>
        <comment>a form opens</comment>
        <translation>Respuesta del servicio …</translation>
    </message>
    <message>
        <source>Close …</source>
        <comment>a form opens</comment>
        <translation>Cerrar …</translation>
    </message>
    <message>
        <source>Enter an invitation</source>
        <translation>Anotar una invitación</translation>
    </message>
    <message>
        <source>Decide …</source>
        <comment>a form opens</comment>
        <translation>Decidir …</translation>
    </message>
    <message>
        <source>Held …</source>
        <comment>a form opens</comment>
        <translation>Celebrada …</translation>
    </message>
    <message>
        <source>Task for us …</source>
        <comment>a form opens</comment>
        <translation>Tarea nuestra …</translation>
    </message>
    <message>
        <source>Enter what happened</source>
        <translation>Anotar qué pasó</translation>
    </message>
    <message>
        <source>What was passed on …</source>
        <comment>a form opens</comment>
        <translation>Lo que se transmitió …</translation>
    </message>
    <message>
        <source>Look at it as second person …</source>
        <comment>a form opens</comment>
        <translation>Mirarlo como segunda persona …</translation>
    </message>
    <message>
        <source>Debrief …</source>
        <comment>a form opens</comment>
        <translation>Puesta en común …</translation>
    </message>
    <message>
        <source>Support …</source>
        <comment>a form opens</comment>
        <translation>Apoyo …</translation>
    </message>
    <message>
        <source>Consent kept</source>
        <translation>Consentimiento guardado</translation>
    </message>
    <message>
        <source>Withdrawn. Nothing more leaves on its ground.</source>
        <translation>Retirado. Ya nada sale con este fundamento.</translation>
    </message>
    <message>
        <source>Kept, and nothing has left</source>
        <translation>Guardado, nada ha salido</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Kept in the register</source>
        <translation>Guardado en el registro</translation>
    </message>
    <message>
        <source>Refusal kept</source>
        <translation>Negativa guardada</translation>
    </message>
    <message>
        <source>Referral kept, and nothing has left</source>
        <translation>Derivación guardada, nada ha salido</translation>
    </message>
    <message>
        <source>Sent, and kept in the register</source>
        <translation>Enviado y guardado en el registro</translation>
    </message>
    <message>
        <source>Referral closed</source>
        <translation>Derivación cerrada</translation>
    </message>
    <message>
        <source>Kept. A second person looks at it within 24 hours.</source>
        <translation>Guardado. Una segunda persona lo mira en 24 horas.</translation>
    </message>
</context>
<context>
    <name>SharingTab</name>
    <message>
        <source>This entry is not what was signed and is not shown.</source>
        <translation>Esta entrada no es lo que se firmó y no se muestra.</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>dos versiones</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>Danger on {day}</source>
        <translation>Peligro el {day}</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Still missing: {things}.</source>
        <translation>Aún falta: {things}.</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>para {name}</translation>
    </message>
    <message>
        <source>given on {day}</source>
        <translation>dado el {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>withdrawn on {day}</source>
        <translation>retirado el {day}</translation>
    </message>
    <message>
        <source>Had been passed on before: {list}</source>
        <translation>Transmitido antes: {list}</translation>
    </message>
    <message>
        <source>decided by {name}</source>
        <translation>decidido por {name}</translation>
    </message>
    <message>
        <source>second person {name}</source>
        <translation>segunda persona {name}</translation>
    </message>
    <message>
        <source>sent on {day}</source>
        <translation>enviado el {day}</translation>
    </message>
    <message>
        <source>first appointment {day}</source>
        <translation>primera cita {day}</translation>
    </message>
    <message>
        <source>We go along</source>
        <translation>Acompañamos</translation>
    </message>
    <message>
        <source>For us: {tasks}</source>
        <translation>Para nosotros: {tasks}</translation>
    </message>
</context>
<context>
    <name>SheetDrawing</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Opens the notes “{label}” on this laptop if the passphrase is lost.</source>
        <translation>Abre las notas «{label}» en este portátil si se pierde la frase de contraseña.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Portátil</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Keep it in a sealed envelope in the office safe. Not in the laptop bag, not as a photo. Whoever holds this sheet and the laptop can read the notes.</source>
        <translation>Guárdala en un sobre cerrado en la caja fuerte de la oficina. No en la bolsa del portátil, no como foto. Quien tenga esta hoja y el portátil puede leer las notas.</translation>
    </message>
    <message>
        <source>Liaise, City of {city}</source>
        <translation>Liaise, ciudad de {city}</translation>
    </message>
    <message>
        <source>PRACTICE: it opens nothing real</source>
        <translation>PRÁCTICA: no abre nada real</translation>
    </message>
</context>
<context>
    <name>SheetReminder</name>
    <message>
        <source>Is your recovery sheet still where it belongs?</source>
        <translation>¿Sigue tu hoja de recuperación en su sitio?</translation>
    </message>
    <message>
        <source>Once a year, two groups are typed from it. It takes a minute.</source>
        <translation>Una vez al año se escriben dos grupos de ella. Lleva un minuto.</translation>
    </message>
    <message>
        <source>Rehearse now</source>
        <translation>Ensayar ahora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Write down your recovery code</source>
        <translation>Anota tu clave de recuperación</translation>
    </message>
    <message>
        <source>Print your recovery sheet</source>
        <translation>Imprime tu hoja de recuperación</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>Look again at group {number}.</source>
        <translation>Mira otra vez el grupo {number}.</translation>
    </message>
    <message>
        <source>Sent to the printer. Take the sheet from it now.</source>
        <translation>Enviada a la impresora. Recoge la hoja ahora.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>No se ha impreso nada.</translation>
    </message>
    <message>
        <source>The printer did not take it. Write it down by hand instead.</source>
        <translation>La impresora no la aceptó. Escríbela a mano.</translation>
    </message>
    <message>
        <source>That would have made a file. Take a printer that prints on paper.</source>
        <translation>Eso habría hecho un archivo. Usa una impresora que imprima en papel.</translation>
    </message>
    <message>
        <source>Covered while you type it from your paper</source>
        <translation>Cubierta mientras la copias del papel</translation>
    </message>
    <message>
        <source>Covered while this window is not in front</source>
        <translation>Cubierta mientras esta ventana no está delante</translation>
    </message>
    <message>
        <source>Group {number} of {count}</source>
        <translation>Grupo {number} de {count}</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Two rings that overlap, the mark of Liaise</source>
        <translation>Dos anillos que se solapan, la marca de Liaise</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Preparado para</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>About this paper</source>
        <translation>Sobre este documento</translation>
    </message>
    <message>
        <source>Made by {person} on {moment}.</source>
        <comment>who made a paper, and when</comment>
        <translation>Hecho por {person} el {moment}.</translation>
    </message>
    <message>
        <source>Serial {serial}</source>
        <translation>Número {serial}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Huella {fingerprint}</translation>
    </message>
    <message>
        <source>The fingerprint is the SHA-256 of everything that this paper says. Together with the serial it tells this paper from every other.</source>
        <translation>La huella es el SHA-256 de todo lo que dice este documento. Junto con el número, lo distingue de cualquier otro.</translation>
    </message>
</context>
<context>
    <name>SideView</name>
    <message>
        <source>More about this side</source>
        <translation>Más sobre esta parte</translation>
    </message>
    <message>
        <source>More about {side}</source>
        <translation>Más sobre {side}</translation>
    </message>
    <message>
        <source>Spoken for by {names}</source>
        <translation>En su nombre: {names}</translation>
    </message>
    <message>
        <source>Needs and own words…</source>
        <translation>Necesidades y palabras propias…</translation>
    </message>
    <message>
        <source>Separate talk…</source>
        <translation>Conversación por separado…</translation>
    </message>
    <message>
        <source>They agree to take part…</source>
        <translation>Aceptan participar…</translation>
    </message>
    <message>
        <source>They stop taking part…</source>
        <translation>Lo dejan…</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Lo que necesitan</translation>
    </message>
    <message>
        <source>What they said, own words</source>
        <translation>Lo que dijeron, palabras propias</translation>
    </message>
    <message>
        <source>Only for the mediators</source>
        <translation>Solo para quienes median</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>Añadir una conversación</translation>
    </message>
    <message>
        <source>Enter consent</source>
        <translation>Anotar la aceptación</translation>
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
        <translation>Primero una fortaleza</translation>
    </message>
    <message>
        <source>Write down one thing that this person does well, then the concern.</source>
        <translation>Anota una cosa que esta persona hace bien, y después la preocupación.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Choose what it is about</source>
        <translation>Elige de qué trata</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>En una línea</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>¿Cómo lo sabes?</translation>
    </message>
    <message>
        <source>How do they know?</source>
        <translation>¿Cómo lo saben?</translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation>¿Quién te lo dijo?</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>¿Qué más podría explicarlo?</translation>
    </message>
    <message>
        <source>A change of dress, prayer, diet or opinion is no concern.</source>
        <translation>Un cambio de ropa, rezo, dieta u opinión no es una preocupación.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>¿Por qué se corrige?</translation>
    </message>
    <message>
        <source>The old text stays in the history.</source>
        <translation>El texto anterior queda en el historial.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Seen</source>
        <translation>&amp;Visto</translation>
    </message>
    <message>
        <source>&amp;Told to me</source>
        <translation>&amp;Dicho a mí</translation>
    </message>
    <message>
        <source>&amp;Quoted</source>
        <translation>&amp;Citado</translation>
    </message>
    <message>
        <source>Add a concern</source>
        <translation>Añadir una preocupación</translation>
    </message>
    <message>
        <source>Add a strength</source>
        <translation>Añadir una fortaleza</translation>
    </message>
    <message>
        <source>Correct the concern</source>
        <translation>Corregir la preocupación</translation>
    </message>
    <message>
        <source>Correct the strength</source>
        <translation>Corregir la fortaleza</translation>
    </message>
    <message>
        <source>What worries you, as something that somebody did?</source>
        <translation>¿Qué te preocupa, como algo que alguien hizo?</translation>
    </message>
    <message>
        <source>What does this person do well?</source>
        <translation>¿Qué hace bien esta persona?</translation>
    </message>
</context>
<context>
    <name>StatementLine</name>
    <message>
        <source>Another explanation: {text}</source>
        <translation>Otra explicación: {text}</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Antiguo</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
</context>
<context>
    <name>StatementLines</name>
    <message>
        <source>More than a year old</source>
        <translation>Más de un año</translation>
    </message>
</context>
<context>
    <name>StatementsPart</name>
    <message>
        <source>Strengths</source>
        <translation>Fortalezas</translation>
    </message>
    <message>
        <source>None written down yet.</source>
        <translation>Nada anotado todavía.</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Preocupaciones</translation>
    </message>
    <message>
        <source>None written down.</source>
        <translation>Nada anotado.</translation>
    </message>
    <message>
        <source>It could also be: {text}</source>
        <translation>También podría ser: {text}</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>de hace más de un año</translation>
    </message>
</context>
<context>
    <name>StepCity</name>
    <message>
        <source>Your language and your city</source>
        <translation>Tu idioma y tu ciudad</translation>
    </message>
    <message>
        <source>Both can be seen by everybody who opens this laptop.</source>
        <translation>Los puede ver cualquiera que abra este portátil.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>This city is invented</source>
        <translation>Esta ciudad es inventada</translation>
    </message>
    <message>
        <source>Everything in here is for practice. It never mixes with real notes, and real notes never get in.</source>
        <translation>Todo aquí es para practicar. Nunca se mezcla con notas reales, y las notas reales nunca entran.</translation>
    </message>
    <message>
        <source>Compare this number with the one on the letter from your city, digit by digit. It says whose city this laptop believes.</source>
        <translation>Compara este número con el de la carta de tu ciudad, cifra por cifra. Dice en qué ciudad confía este portátil.</translation>
    </message>
    <message>
        <source>The number is the same</source>
        <translation>El número es el mismo</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Does the person agree to be supported?</source>
        <translation>¿Acepta la persona el acompañamiento?</translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation>¿Por qué termina?</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elige un motivo</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Próxima revisión el</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>This is not the legal basis: it says what the person wants.</source>
        <translation>Esto no es la base jurídica: dice lo que quiere la persona.</translation>
    </message>
    <message>
        <source>Agreement to be supported</source>
        <translation>Aceptación del acompañamiento</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>At most 90 days ahead; 60 for a minor.</source>
        <translation>Como máximo a 90 días; 60 para menores.</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>You are the second reader: with you, two people have agreed.</source>
        <translation>Haces la segunda lectura: contigo, dos personas están de acuerdo.</translation>
    </message>
    <message>
        <source>Agree to open this case</source>
        <translation>Aceptar la apertura de este caso</translation>
    </message>
    <message>
        <source>Agree to open</source>
        <translation>Aceptar la apertura</translation>
    </message>
    <message>
        <source>Take the case to “{state}”</source>
        <translation>Pasar el caso a «{state}»</translation>
    </message>
    <message>
        <source>Take this step</source>
        <translation>Dar este paso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>StepLabel</name>
    <message>
        <source>What should your notes be called?</source>
        <translation>¿Cómo se llamarán tus notas?</translation>
    </message>
    <message>
        <source>The name stands on the unlock page, where everybody sees it. Take a word that tells nothing about the people you work with.</source>
        <translation>El nombre está en la página de desbloqueo, donde todo el mundo lo ve. Toma una palabra que no diga nada de las personas con las que trabajas.</translation>
    </message>
    <message>
        <source>Name of these notes</source>
        <translation>Nombre de estas notas</translation>
    </message>
    <message>
        <source>Such as Riverside 2</source>
        <translation>Por ejemplo, Riverside 2</translation>
    </message>
    <message>
        <source>Who you are is certified by your city</source>
        <translation>Tu ciudad certifica quién eres</translation>
    </message>
    <message>
        <source>Your name and your role come with a certificate. Until you have it you can write everything, but hand over nothing.</source>
        <translation>Tu nombre y tu función vienen con un certificado. Hasta tenerlo puedes escribir todo, pero no entregar nada.</translation>
    </message>
    <message>
        <source>Two people, two names</source>
        <translation>Dos personas, dos nombres</translation>
    </message>
    <message>
        <source>Whoever else works on this laptop sets up notes of their own, with a passphrase of their own.</source>
        <translation>Quien más trabaje en este portátil crea sus propias notas, con su propia frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Paso {number} de {count}: {step}</translation>
    </message>
</context>
<context>
    <name>StepPassphrase</name>
    <message>
        <source>Your passphrase</source>
        <translation>Tu frase de contraseña</translation>
    </message>
    <message>
        <source>It is the key to your notes, and nobody can reset it. Make up a small story with the words, so that they stay.</source>
        <translation>Es la llave de tus notas y nadie puede restablecerla. Inventa una pequeña historia con las palabras para recordarlas.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Otras palabras</translation>
    </message>
    <message>
        <source>There is no list of words in this language yet, so these are English. One of your own is possible too.</source>
        <translation>Todavía no hay lista de palabras en este idioma, por eso estas son inglesas. También puedes elegir una propia.</translation>
    </message>
    <message>
        <source>At least 14 characters: four or five words that do not belong together, or letters well mixed with digits and signs. No quotation, no name, no year.</source>
        <translation>Al menos 14 caracteres: cuatro o cinco palabras que no tengan que ver entre sí, o letras bien mezcladas con cifras y signos. Ninguna cita, ningún nombre, ningún año.</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Escríbela</translation>
    </message>
    <message>
        <source>Spaces count.</source>
        <translation>Los espacios cuentan.</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Escríbela otra vez</translation>
    </message>
    <message>
        <source>I want one of my own</source>
        <translation>Quiero una propia</translation>
    </message>
</context>
<context>
    <name>StepPresent</name>
    <message>
        <source>Your present passphrase</source>
        <translation>Tu frase de contraseña actual</translation>
    </message>
</context>
<context>
    <name>StepReady</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Your notes are about to be made. From now on these three things hold.</source>
        <translation>Tus notas están a punto de crearse. Desde ahora valen estas tres cosas.</translation>
    </message>
    <message>
        <source>It locks itself</source>
        <translation>Se bloquea solo</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once</source>
        <translation>Ctrl+L bloquea al instante</translation>
    </message>
    <message>
        <source>What you were writing is kept as a draft and is there again when you unlock.</source>
        <translation>Lo que estabas escribiendo queda como borrador y vuelve al desbloquear.</translation>
    </message>
    <message>
        <source>Nothing leaves by itself</source>
        <translation>Nada sale por sí solo</translation>
    </message>
    <message>
        <source>Files that you hand over are signed by you and encrypted for the people whom you choose. Papers are yours to print or save.</source>
        <translation>Los archivos que entregas van firmados por ti y cifrados para las personas que eliges. Los documentos los imprimes o guardas tú.</translation>
    </message>
</context>
<context>
    <name>StepRehearse</name>
    <message>
        <source>Rehearse the recovery sheet</source>
        <translation>Ensayar con la hoja de recuperación</translation>
    </message>
    <message>
        <source>The whole code</source>
        <translation>La clave entera</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Print your recovery sheet</source>
        <translation>Imprime tu hoja de recuperación</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this sheet is your way back to your notes. There is no second copy of it.</source>
        <translation>Si olvidas la frase de contraseña, esta hoja es tu camino de vuelta a las notas. No hay segunda copia de ella.</translation>
    </message>
    <message>
        <source>Print it now</source>
        <translation>Imprímela ahora</translation>
    </message>
    <message>
        <source>It goes straight to the printer. We keep no copy; a shared printer may keep one.</source>
        <translation>Va directa a la impresora. No guardamos copia; una impresora compartida quizá sí.</translation>
    </message>
    <message>
        <source>Put it in the office safe</source>
        <translation>Ponla en la caja fuerte de la oficina</translation>
    </message>
    <message>
        <source>In a sealed envelope with the name of these notes on it.</source>
        <translation>En un sobre cerrado con el nombre de estas notas.</translation>
    </message>
    <message>
        <source>No photo, no e-mail, no laptop bag</source>
        <translation>Ni foto, ni correo, ni bolsa del portátil</translation>
    </message>
    <message>
        <source>Whoever holds both the sheet and the laptop can read your notes.</source>
        <translation>Quien tenga la hoja y el portátil puede leer tus notas.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Write it down by hand instead</source>
        <translation>Escribirla a mano</translation>
    </message>
    <message>
        <source>Write the seven groups on paper, one after the other. There is no letter O, I, L or U in them.</source>
        <translation>Escribe los siete grupos en papel, uno tras otro. No hay letras O, I, L ni U.</translation>
    </message>
    <message>
        <source>Group before</source>
        <translation>Grupo anterior</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Grupo siguiente</translation>
    </message>
    <message>
        <source>Print it instead</source>
        <translation>Mejor imprimirla</translation>
    </message>
    <message>
        <source>Now with the sheet in your hand</source>
        <translation>Ahora con la hoja en la mano</translation>
    </message>
    <message>
        <source>Type these two groups, so that we know it can be read. The sheet is covered meanwhile.</source>
        <translation>Escribe estos dos grupos, para saber que se puede leer. Mientras tanto la hoja está cubierta.</translation>
    </message>
</context>
<context>
    <name>StepVerify</name>
    <message>
        <source>Check a share</source>
        <translation>Comprobar una parte</translation>
    </message>
    <message>
        <source>Type all twenty words of one share. This opens nothing and changes nothing.</source>
        <translation>Escribe las veinte palabras de una parte. Esto no abre ni cambia nada.</translation>
    </message>
    <message>
        <source>The share</source>
        <translation>La parte</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{stage}: reached</source>
        <comment>stage of a mediation</comment>
        <translation>{stage}: alcanzada</translation>
    </message>
    <message>
        <source>{stage}: now</source>
        <comment>stage of a mediation</comment>
        <translation>{stage}: ahora</translation>
    </message>
    <message>
        <source>{stage}: not yet</source>
        <comment>stage of a mediation</comment>
        <translation>{stage}: aún no</translation>
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
        <translation>desde {time}</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>dos versiones</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>told to the city</source>
        <translation>comunicado a la ciudad</translation>
    </message>
    <message>
        <source>Place is missing</source>
        <translation>Falta el lugar</translation>
    </message>
    <message>
        <source>How many is missing</source>
        <translation>Falta el número</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
</context>
<context>
    <name>StreetFilters</name>
    <message>
        <source>All</source>
        <comment>in a filter</comment>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>StreetForms</name>
    <message>
        <source>The round has begun</source>
        <translation>La ronda ha empezado</translation>
    </message>
    <message>
        <source>The round has ended</source>
        <translation>La ronda ha terminado</translation>
    </message>
    <message>
        <source>Round saved</source>
        <translation>Ronda guardada</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Contacto guardado</translation>
    </message>
    <message>
        <source>Linked to the case</source>
        <translation>Vinculado al caso</translation>
    </message>
    <message>
        <source>A mediation begins</source>
        <translation>Empieza una mediación</translation>
    </message>
    <message>
        <source>Kept as a request</source>
        <translation>Guardado como solicitud</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>The words are gone, the counts stay</source>
        <translation>Las palabras se han ido, los recuentos quedan</translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation>Empezar una ronda</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Two by two is the rule. No names of people one meets.</source>
        <translation>De dos en dos es la norma. Sin nombres de las personas encontradas.</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Observed of the place</source>
        <translation>Observado del lugar</translation>
    </message>
    <message>
        <source>Equipment, light, tension, new groups. Up to 600 characters.</source>
        <translation>Equipamiento, luz, tensión, grupos nuevos. Hasta 600 caracteres.</translation>
    </message>
    <message>
        <source>Reported to a city service</source>
        <translation>Comunicado a un servicio de la ciudad</translation>
    </message>
    <message>
        <source>Done by now</source>
        <translation>Ya resuelto</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Terminar la ronda</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Save the round</source>
        <translation>Guardar la ronda</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>Weather, what is on</source>
        <translation>Tiempo, qué hay</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Street contact</source>
        <translation>Contacto de calle</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Guardar el contacto</translation>
    </message>
    <message>
        <source>No names needed. Every field may stay empty but place and how many.</source>
        <translation>No hacen falta nombres. Todo puede quedar vacío salvo el lugar y el número.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contados</translation>
    </message>
    <message>
        <source>Left empty, the number above counts.</source>
        <translation>Si queda vacío, vale el número de arriba.</translation>
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
        <translation>Iniciado por</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Known group</source>
        <translation>Grupo conocido</translation>
    </message>
    <message>
        <source>What the city calls it, never who belongs to it.</source>
        <translation>Como lo llama la ciudad, nunca quién forma parte.</translation>
    </message>
    <message>
        <source>Who, only if needed</source>
        <translation>Quién, solo si hace falta</translation>
    </message>
    <message>
        <source>A first name or nickname at most.</source>
        <translation>Como mucho un nombre de pila o un apodo.</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Up to 600 characters.</source>
        <translation>Hasta 600 caracteres.</translation>
    </message>
    <message>
        <source>Rumours about</source>
        <translation>Rumores sobre</translation>
    </message>
    <message>
        <source>What people say about the place. Never about a person.</source>
        <translation>Lo que se dice del lugar. Nunca de una persona.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Up to five.</source>
        <translation>Hasta cinco.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Con palabras</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Link to a case</source>
        <translation>Vincular a un caso</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Code or pseudonym</source>
        <translation>Código o seudónimo</translation>
    </message>
    <message>
        <source>The contact stays in your journal; you and your supervisor read it there.</source>
        <translation>El contacto queda en su diario; allí lo leen usted y su supervisión.</translation>
    </message>
</context>
<context>
    <name>StreetPage</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Buscar más atrás</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are older than twelve months</source>
        <translation>
            <numerusform>%n contacto tiene más de doce meses</numerusform>
            <numerusform>%n contactos tienen más de doce meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Their words go for good now; themes, numbers and places stay for the counts.</source>
        <translation>Sus palabras se van ahora para siempre; temas, números y lugares quedan para los recuentos.</translation>
    </message>
    <message>
        <source>There are more; they follow.</source>
        <translation>Hay más; vendrán después.</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Terminar la ronda</translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation>Empezar una ronda</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Captura rápida</translation>
    </message>
    <message>
        <source>Street contacts</source>
        <translation>Contactos de calle</translation>
    </message>
    <message>
        <source>Rounds and whom we met: places, themes and numbers, no names.</source>
        <translation>Rondas y encuentros: lugares, temas y números, sin nombres.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Take the words away</source>
        <translation>Quitar las palabras</translation>
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
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Rounds and contacts</source>
        <translation>Rondas y contactos</translation>
    </message>
    <message>
        <source>No street contact yet</source>
        <translation>Todavía no hay contactos de calle</translation>
    </message>
    <message>
        <source>Whom one met stands here: where, how many, what it was about. Nobody&apos;s name is needed.</source>
        <translation>Aquí están los encuentros: dónde, cuántos, sobre qué. No hace falta el nombre de nadie.</translation>
    </message>
    <message>
        <source>No contact fits</source>
        <translation>Ningún contacto coincide</translation>
    </message>
    <message>
        <source>Nothing was found with these filters among the latest entries.</source>
        <translation>Con estos filtros no se ha encontrado nada entre las últimas entradas.</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>hint beside the arrow keys</comment>
        <translation>elegir</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint beside the Enter key</comment>
        <translation>abrir</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediación</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Link to a case</source>
        <translation>Vincular a un caso</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>TabTitles</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Mediations</source>
        <translation>Mediaciones</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
</context>
<context>
    <name>TaskLines</name>
    <message>
        <source>Raise a flag</source>
        <translation>Poner un aviso</translation>
    </message>
    <message>
        <source>A next step from a note shows up here.</source>
        <translation>Un próximo paso de una nota aparece aquí.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Nada que hacer aquí</translation>
    </message>
    <message>
        <source>Fold what is done</source>
        <translation>Plegar lo hecho</translation>
    </message>
    <message numerus="yes">
        <source>Show %n that are done</source>
        <comment>steps</comment>
        <translation>
            <numerusform>Mostrar %n paso hecho</numerusform>
            <numerusform>Mostrar %n pasos hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Look at the case again: review</source>
        <translation>Volver a mirar el caso: revisión</translation>
    </message>
    <message>
        <source>Ask both sides whether the agreement holds</source>
        <translation>Preguntar a las dos partes si el acuerdo se cumple</translation>
    </message>
    <message>
        <source>Ask whether it goes on: {what}</source>
        <translation>Preguntar si continúa: {what}</translation>
    </message>
    <message>
        <source>Ask {what} whether it arrived</source>
        <translation>Preguntar a {what} si ha llegado</translation>
    </message>
    <message>
        <source>Read the request for the first time</source>
        <translation>Leer la solicitud por primera vez</translation>
    </message>
    <message>
        <source>Decide what becomes of the request</source>
        <translation>Decidir qué se hace con la solicitud</translation>
    </message>
    <message>
        <source>Tell the person what is kept</source>
        <translation>Decir a la persona qué se guarda</translation>
    </message>
    <message>
        <source>Talk over what happened</source>
        <translation>Hablar de lo que pasó</translation>
    </message>
    <message>
        <source>Answer what somebody asked about their data</source>
        <translation>Responder a una petición sobre sus datos</translation>
    </message>
    <message>
        <source>New case: read it as the second person</source>
        <translation>Caso nuevo: leerlo como segunda persona</translation>
    </message>
    <message>
        <source>Closing the case: agree or ask</source>
        <translation>Cierre del caso: aceptar o preguntar</translation>
    </message>
    <message>
        <source>Read the request as the second person</source>
        <translation>Leer la solicitud como segunda persona</translation>
    </message>
    <message>
        <source>Agree to what shall leave for {what}</source>
        <translation>Aceptar lo que debe ir a {what}</translation>
    </message>
    <message>
        <source>Read what was done in danger</source>
        <translation>Leer lo que se hizo ante el peligro</translation>
    </message>
    <message>
        <source>Keep or erase</source>
        <translation>Conservar o suprimir</translation>
    </message>
    <message>
        <source>The agreement to be supported ends</source>
        <translation>La aceptación del acompañamiento termina</translation>
    </message>
    <message>
        <source>A consent ends: {what}</source>
        <translation>Un consentimiento termina: {what}</translation>
    </message>
    <message>
        <source>Approve the message “{what}”, or ask</source>
        <translation>Aprobar el mensaje «{what}» o preguntar</translation>
    </message>
    <message>
        <source>The agreement with {what} ends</source>
        <translation>El acuerdo con {what} acaba</translation>
    </message>
    <message>
        <source>What is promised, to whom, and when.</source>
        <translation>Qué se ha prometido, a quién y cuándo.</translation>
    </message>
    <message>
        <source>Round since {time} with {names}</source>
        <translation>Ronda desde las {time} con {names}</translation>
    </message>
    <message>
        <source>Round since {time}</source>
        <translation>Ronda desde las {time}</translation>
    </message>
    <message>
        <source>you promised this on {day}</source>
        <translation>prometido el {day}</translation>
    </message>
    <message>
        <source>street contact</source>
        <translation>contacto en la calle</translation>
    </message>
    <message>
        <source>first step of a goal</source>
        <translation>primer paso de un objetivo</translation>
    </message>
    <message>
        <source>case conference</source>
        <translation>reunión de caso</translation>
    </message>
    <message>
        <source>mediation</source>
        <translation>mediación</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>derivación</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>oferta</translation>
    </message>
    <message>
        <source>since {day}</source>
        <comment>a follow-up</comment>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>Still open from before</source>
        <translation>Pendiente de antes</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>{who} reached a goal: {what}</source>
        <translation>{who} ha alcanzado un objetivo: {what}</translation>
    </message>
    <message>
        <source>{who} kept to it: {what}</source>
        <translation>{who}, se ha cumplido: {what}</translation>
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
        <translation>Corrección de una nota</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Strength or concern</source>
        <translation>Fortaleza o preocupación</translation>
    </message>
    <message>
        <source>Step of a case</source>
        <translation>Paso de un caso</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento en papel</translation>
    </message>
    <message>
        <source>New mediation</source>
        <translation>Mediación nueva</translation>
    </message>
    <message>
        <source>Session notes</source>
        <translation>Notas de la sesión</translation>
    </message>
    <message>
        <source>Point of an agreement</source>
        <translation>Punto de un acuerdo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Stopped at {time}. Only you see it</source>
        <translation>Interrumpido a las {time}. Solo se ve aquí</translation>
    </message>
    <message>
        <source>Stopped yesterday at {time}</source>
        <translation>Interrumpido ayer a las {time}</translation>
    </message>
    <message>
        <source>Stopped on {day}</source>
        <translation>Interrumpido el {day}</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Shows the other themes</source>
        <translation>Muestra los otros temas</translation>
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
        <translation>Mediaciones</translation>
    </message>
    <message>
        <source>Transfer files</source>
        <translation>Intercambio de archivos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>TodayBody</name>
    <message>
        <source>Open the round</source>
        <translation>Abrir la ronda</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>No follow-ups for today</source>
        <translation>Ningún seguimiento para hoy</translation>
    </message>
    <message>
        <source>Whatever you promise in a note shows up here on its day.</source>
        <translation>Lo que se promete en una nota aparece aquí en su día.</translation>
    </message>
    <message>
        <source>Look at the week</source>
        <translation>Ver la semana</translation>
    </message>
    <message>
        <source>Recent contacts</source>
        <translation>Contactos recientes</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Todos los contactos</translation>
    </message>
    <message>
        <source>Went well this week</source>
        <translation>Salió bien esta semana</translation>
    </message>
    <message>
        <source>Waiting for your review</source>
        <translation>Espera una segunda lectura</translation>
    </message>
    <message>
        <source>Your drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Keep or erase?</source>
        <translation>¿Conservar o suprimir?</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Qué días</translation>
    </message>
</context>
<context>
    <name>TodayCards</name>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>new from a file</source>
        <translation>nuevo, de un archivo</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>%n things are in the bin for 30 days</source>
        <translation>
            <numerusform>%n elemento lleva 30 días en la papelera</numerusform>
            <numerusform>%n elementos llevan 30 días en la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to decide before {day}</source>
        <translation>Nada que decidir antes del {day}</translation>
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
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Nothing is due on these days.</source>
        <translation>Nada pendiente en estos días.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abierto de nuevo</translation>
    </message>
    <message>
        <source>Draft thrown away</source>
        <translation>Borrador descartado</translation>
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
        <translation>Buscar personas, lugares, notas</translation>
    </message>
    <message>
        <source>Danger</source>
        <comment>whom to ring and who decides</comment>
        <translation>Peligro</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Taken back. The file can be brought in again.</source>
        <translation>Deshecho. El archivo se puede incorporar de nuevo.</translation>
    </message>
    <message>
        <source>Transfer files</source>
        <translation>Intercambio de archivos</translation>
    </message>
    <message>
        <source>Files go by stick from hand to hand. Liaise never connects to a network.</source>
        <translation>Los archivos van en memoria USB de mano en mano. Liaise nunca se conecta a una red.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>This laptop is not certified yet</source>
        <translation>Este portátil aún no está certificado</translation>
    </message>
    <message>
        <source>Your supervisor enrols it once, face to face. After that you can write files for colleagues and bring theirs in.</source>
        <translation>Tu responsable de equipo lo da de alta una vez, en persona. Después puedes escribir archivos para otras personas e incorporar los suyos.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Only the people you choose can open the file. It is signed by this laptop.</source>
        <translation>Solo las personas que eliges pueden abrir el archivo. Lo firma este portátil.</translation>
    </message>
    <message>
        <source>Who is it for</source>
        <translation>Para quién es</translation>
    </message>
    <message>
        <source>Nobody else is certified on this laptop yet. Colleagues appear here once they are enrolled.</source>
        <translation>Nadie más está certificado aún en este portátil. Las demás personas aparecen aquí cuando se dan de alta.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Adónde va</translation>
    </message>
    <message>
        <source>Choose a stick or folder</source>
        <translation>Elegir memoria USB o carpeta</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Escribir el archivo</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>You see everything that a file would do before anything is written.</source>
        <translation>Ves todo lo que haría un archivo antes de que se escriba nada.</translation>
    </message>
    <message>
        <source>Drop a file anywhere on this page, or choose one.</source>
        <translation>Suelta un archivo en cualquier parte de esta página, o elige uno.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Lying ready</source>
        <translation>Listos</translation>
    </message>
    <message>
        <source>No file lies ready on a stick or in a folder used before.</source>
        <translation>No hay ningún archivo listo en una memoria USB ni en una carpeta ya usada.</translation>
    </message>
    <message>
        <source>Hand-overs so far</source>
        <translation>Entregas hasta ahora</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nothing was handed over or brought in yet.</source>
        <translation>Aún no se ha entregado ni incorporado nada.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Spaces count.</source>
        <translation>Los espacios cuentan.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Seven groups of four, from your recovery sheet.</source>
        <translation>Siete grupos de cuatro, de tu hoja de recuperación.</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Usar mi clave de recuperación</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>Otros accesos</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your notes stay on this laptop</source>
        <translation>Tus notas se quedan en este portátil</translation>
    </message>
    <message>
        <source>They are encrypted on the disk. The app never connects to the internet.</source>
        <translation>Están cifradas en el disco. La aplicación nunca se conecta a internet.</translation>
    </message>
    <message>
        <source>It locks itself</source>
        <translation>Se bloquea solo</translation>
    </message>
    <message>
        <source>Drafts are yours alone</source>
        <translation>Los borradores son solo tuyos</translation>
    </message>
    <message>
        <source>Your team and your supervisor see a note once you save it and hand it over.</source>
        <translation>Tu equipo y tu responsable ven una nota cuando la guardas y la entregas.</translation>
    </message>
</context>
<context>
    <name>UnlockWords</name>
    <message>
        <source>City of {city}</source>
        <translation>Ciudad de {city}</translation>
    </message>
    <message>
        <source>Street work and mediation, {team}</source>
        <translation>Trabajo de calle y mediación, {team}</translation>
    </message>
    <message>
        <source>After {minutes} min without a key or a touch, and whenever you ask.</source>
        <translation>Tras {minutes} min sin teclas ni toques, y siempre que lo pidas.</translation>
    </message>
    <message>
        <source>When the lid closes or the screen is locked, after {minutes} min without a key or a touch, and whenever you ask.</source>
        <translation>Cuando se cierra la tapa o se bloquea la pantalla, tras {minutes} min sin teclas ni toques, y siempre que lo pidas.</translation>
    </message>
    <message>
        <source>Forgotten both? There are other ways in, which others hold for you.</source>
        <translation>¿Olvidaste ambas? Hay otros accesos, que otras personas guardan para ti.</translation>
    </message>
    <message>
        <source>Forgotten both? Nobody, not even the city&apos;s IT desk, can open these notes. Your supervisor can help you start again from the last file you shared.</source>
        <translation>¿Olvidaste las dos? Nadie, ni la informática de la ciudad, puede abrir estas notas. Tu responsable de equipo puede ayudarte a empezar de nuevo con el último archivo que compartiste.</translation>
    </message>
    <message>
        <source>No notes here yet</source>
        <translation>Aún no hay notas aquí</translation>
    </message>
    <message>
        <source>Invented notes for practice</source>
        <translation>Notas inventadas para practicar</translation>
    </message>
    <message>
        <source>Notes on this laptop</source>
        <translation>Notas en este portátil</translation>
    </message>
    <message>
        <source>Practice: nobody in here is real</source>
        <translation>Práctica: aquí nadie es real</translation>
    </message>
    <message>
        <source>The passphrase is: {passphrase}</source>
        <translation>La frase de contraseña es: {passphrase}</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <comment>the passphrase of practice</comment>
        <translation>Rellenarla</translation>
    </message>
    <message>
        <source>Notes without a name</source>
        <translation>Notas sin nombre</translation>
    </message>
    <message>
        <source>Two shares of three</source>
        <translation>Dos partes de tres</translation>
    </message>
    <message>
        <source>Recovery by the city</source>
        <translation>Recuperación por la ciudad</translation>
    </message>
    <message>
        <source>Set up notes for somebody new</source>
        <translation>Crear notas para alguien nuevo</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation>Usar mi frase de contraseña</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Usar mi clave de recuperación</translation>
    </message>
    <message>
        <source>Open the last good copy</source>
        <translation>Abrir la última copia buena</translation>
    </message>
    <message>
        <source>Bring back what can be read</source>
        <translation>Recuperar lo que se pueda leer</translation>
    </message>
    <message>
        <source>Something wrong was typed here before. Try again in {seconds} s.</source>
        <translation>Antes se escribió aquí algo incorrecto. Inténtalo de nuevo en {seconds} s.</translation>
    </message>
    <message>
        <source>This code opens nothing here.</source>
        <translation>Esta clave no abre nada aquí.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Esa no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>Inténtalo de nuevo en {seconds} s.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Compare it with your sheet, group by group.</source>
        <translation>Compárala con tu hoja, grupo por grupo.</translation>
    </message>
    <message>
        <source>Look again at group {group}.</source>
        <translation>Mira otra vez el grupo {group}.</translation>
    </message>
    <message>
        <source>Last opened here today at {time}</source>
        <translation>Abierto aquí por última vez hoy a las {time}</translation>
    </message>
    <message>
        <source>Last opened here on {day}</source>
        <translation>Abierto aquí por última vez el {day}</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Covered</source>
        <translation>Tapado</translation>
    </message>
    <message>
        <source>Your notes are still open underneath. To close them, lock.</source>
        <translation>Debajo, tus notas siguen abiertas. Para cerrarlas, bloquea.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
</context>
<context>
    <name>VerifyStep</name>
    <message>
        <source>It is valid</source>
        <translation>Es válida</translation>
    </message>
    <message>
        <source>Held by: {holder}</source>
        <translation>La tiene: {holder}</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>Observed</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>Mi interpretación</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Told to me</source>
        <translation>Me lo dijeron</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Palabras propias</translation>
    </message>
</context>
</TS>
