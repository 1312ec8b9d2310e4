"""Practice texts in Catalan."""

from __future__ import annotations

from typing import Final

TEXTS: Final = """
# arc hort SUPPORT
p Un lloc on fer créixer alguna cosa, també la confiança.
w L'escola i el taller ajuden alhora. Parlar només al carrer no va ser prou perquè les cites
 tiressin endavant.
+ SKILLS SEEN . Coneix totes les plantes de l'hort pel nom
+ FAMILY TOLD_BY_PERSON . Sopa cada dijous amb l'àvia
+ CIVIC TOLD_FIRST RESIDENT Rega també els testos dels veïns
- BREAK TOLD_FIRST SCHOOL Fa un mes que no va a classe | L'institut va canviar l'horari
- ISOL TOLD_BY_PERSON . Diu que ningú no l'espera enlloc | Ho va dir un diumenge de pluja
* TALK
s {name} regava a poc a poc i parlava de les tomaqueres.
q Les plantes no et pregunten d'on vens.
r L'hort és un lloc on {name} mana una mica.
a Potser era només l'hora de regar.
n Demanar al centre si hi ha un espai per plantar
* VISIT
s Visita al centre: hi ha dos bancals lliures. {name} ja sabia què hi faria.
t TOLD_FIRST YOUTH La monitora proposa els dimecres.
q El sol toca fins a les sis. Va bé.
n Apuntar els dimecres
* CALL
q Avui han sortit les primeres fulles.
* SERVICE
t TOLD_FIRST SCHOOL L'institut accepta que torni a mitja jornada.
o NOT_PRESENT
n Explicar a {name} què ha dit l'institut
* REVIEW
s Vam repassar els passos de la tardor. N'hi ha tres de fets.
q El quart ja creix sol.
n Escriure el pas següent amb les seves paraules

# short
* TALK
s He vist {name} a {place}. Una salutació i prou.
o DID_NOT_SAY
* CALL
q Ha anat bé, només volia dir-ho.
* TALK
s {name} portava un cistell d'enciams per a la festa del barri.
q N'hi ha per a tothom.
* TALK
s Avui no era un bon dia. Vam seure una estona sense dir gaire res.
q Demà, potser.
n Passar demà a la mateixa hora
* TALK
s Ens vam veure a {place} i vam parlar una estona. El tema: {topic}.
* CALL
s Va trucar {name}. El tema: {topic}, i una mica la casa.
* VISIT
s Cafè a {place}. Amb {name}, primer {topic} i després la setmana.

# topics
k els horaris nous del tramvia
k una pel·lícula que tothom ha vist
k com cuinar per a vuit persones
k un gos que té por dels coloms
k el preu de les classes de conduir
k una cançó de la ràdio
k els exàmens que s'acosten
k el llum de la plaça
k la furgoneta vella d'un oncle

# comments
c Bé que deixis dues explicacions obertes.
c En parlem dijous, sense pressa.
"""
