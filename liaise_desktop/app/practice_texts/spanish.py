"""Practice texts in Spanish."""

from __future__ import annotations

from typing import Final

TEXTS: Final = """
# arc cocina SUPPORT
p Un oficio y gente con quien compartirlo.
w La escuela y el taller ayudan a la vez. Hablar solo en la calle no bastó para que las citas se
 mantuvieran.
+ SKILLS TOLD_BY_PERSON . Cocina para toda la familia los domingos
+ TIES SEEN . Llega siempre con su prima y se ríen mucho
+ FUTURE TOLD_BY_PERSON . Quiere trabajar en una cocina grande
- BREAK TOLD_FIRST SCHOOL Dejó el curso en noviembre | El horario coincidía con el trabajo de la
 madre
- PRESSURE TOLD_BY_PERSON . Recibe vídeos que no ha pedido | El grupo era antes del barrio y de
 fútbol
* TALK
s Paseamos hasta el mercado. {name} saludó a dos vendedores por su nombre.
q Aquí sé dónde está todo. En clase, no.
r El mercado es un lugar donde {name} se siente capaz.
a Quizá era solo la hora tranquila del día.
n Preguntar en el comedor si aceptan ayuda los viernes
* CALL
q Voy el viernes, pero no me presentes. Ya me presento yo.
n Llamar el sábado para saber cómo fue
* VISIT
s Cocina del comedor: {name} cortó cebolla durante una hora y contó chistes.
t TOLD_FIRST NGO La encargada dice que la puerta queda abierta.
q Lloré por la cebolla, que conste.
n Acordar tres viernes
* TALK
s {name} me enseñó los vídeos y los fue borrando uno a uno.
q Gritan mucho. Mi abuelo gritaba menos y decía más.
r Borrarlos delante de alguien es una forma de decidir.
a También puede ser que el teléfono estuviera lleno.
n Preguntar si siguen llegando
* REVIEW
s Miramos juntos la lista de octubre: cuatro cosas hechas y una que ya no hace falta.
q Esa la quito yo.
n Buscar un curso de cocina con horario de mañana

# arc patio GROUPWORK
g Patio Linden
p Un patio para jugar y también para descansar.
w Lo pidieron las familias y los jóvenes. No se guardan nombres.
+ CIVIC SEEN . Pintaron juntos las líneas del campo
+ FAMILY TOLD_FIRST RESIDENT Las madres organizan la merienda
- OTHER TOLD_FIRST RESIDENT Hubo insultos entre dos bloques | Era la noche de la final
* GROUP
s Diez personas en el patio. Cada bloque habló cinco minutos sin que nadie interrumpiera.
q Queremos el patio, no la razón.
r La frase resume lo que ambos buscan.
a Puede que alguien la trajera preparada.
n Proponer turnos para la tarde
* GROUP
s Se pintaron las líneas. Faltó pintura y nadie discutió.
q Falta una esquina, pero es nuestra esquina.
* SERVICE
t TOLD_FIRST CITY El ayuntamiento trae una fuente antes del verano.
o NOT_PRESENT
n Contarlo en el patio
* REVIEW
s Dos meses de turnos. Un domingo falló y se arregló hablando.
q Se nos olvidó, y ya está.
n Volver en junio

# short
* TALK
s Vi a {name} en {place}. Saludo breve, todo tranquilo.
o DID_NOT_SAY
* CALL
q Solo llamo para decir que salió bien.
* TALK
s {name} ayudó a una vecina a subir la compra.
q Vive en el quinto y no hay ascensor.
* SERVICE
t TOLD_FIRST SOCIAL El centro tiene una cita libre la semana que viene.
o NOT_PRESENT
n Pasar la cita a {name}
* TALK
s Hoy no era buen día. Tomamos un chocolate sin hablar mucho.
q Mañana, quizá.
n Pasar mañana a la misma hora
* ADMIN
d El abono de transporte está concedido.
o NOT_PRESENT
n Entregar el abono
* TALK
s Nos vimos en {place} y hablamos un rato. El tema: {topic}.
* CALL
s Llamó {name}. El tema: {topic}, y un poco la casa.
* VISIT
s Café en {place}. Con {name}, primero {topic} y después la semana.

# topics
k los horarios nuevos del tranvía
k una película que todos han visto
k cómo cocinar para ocho personas
k un perro que teme a las palomas
k el precio de las clases de conducir
k una canción de la radio
k los exámenes que se acercan
k la luz de la plaza
k la furgoneta vieja de un tío

# comments
c Gracias. Me gusta que dejes dos explicaciones abiertas.
c Lo hablamos el jueves, sin prisa.
c Pregunta otra vez si podemos guardar esta nota.
"""
