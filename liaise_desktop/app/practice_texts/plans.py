"""What the plans of practice mode say, in the eight languages of the interface.

One line each: ``g`` a goal of a person, ``w`` one of a group or place (area, words, first small
step, how it will be noticed), ``o`` something offered (area, what), ``b`` a box of the
conversation map (box, source, what we know, what we do not know), ``?`` an open question. A line
that begins with a space goes on from the one before.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Final

_TEXTS: Final = {
    "en": """
g EDU | I want to get a certificate that nobody can take away | Ring the evening school | A
 letter with a date is on the table
g WORK | I want to earn my own money | Write down what I can do | Somebody invites me to a talk
g FRIENDS | I want an evening that is mine | Go to the hall once, together | I go a second time
 on my own
g FAMILY | I want us to eat together without shouting | Ring my mother on Sunday | We sat until
 the tea was cold
w BELONG | We want a place where nobody sends us away | Ask for the key on Wednesdays | The door
 is open and we close it ourselves
o EDU | A taster evening at the evening school
o LEISURE | A place in the Thursday group at the hall
o WORK | A day of looking on in a workshop
b matters | TOLD_BY_PERSON | To be asked first, before others talk about it | What it was like
 before last year
b holds | SEEN | Two people who are rung when things go wrong | Who would miss them here
? makes_better | Somebody who is there at the same hour every week
""",
    "de": """
g EDU | Ich will ein Zeugnis, das mir keiner nehmen kann | Bei der Abendschule anrufen | Ein
 Brief mit einem Termin liegt auf dem Tisch
g WORK | Ich will mein eigenes Geld verdienen | Aufschreiben, was ich kann | Jemand lädt mich zu
 einem Gespräch ein
g FRIENDS | Ich will einen Abend, der mir gehört | Einmal zusammen in die Halle gehen | Beim
 zweiten Mal gehe ich allein hin
g FAMILY | Ich will, dass wir essen, ohne zu schreien | Am Sonntag die Mutter anrufen | Wir
 saßen, bis der Tee kalt war
w BELONG | Wir wollen einen Ort, von dem uns keiner wegschickt | Nach dem Schlüssel für Mittwoch
 fragen | Die Tür ist offen, und wir schließen selbst ab
o EDU | Ein Schnupperabend in der Abendschule
o LEISURE | Ein Platz in der Donnerstagsgruppe in der Halle
o WORK | Ein Tag zum Zuschauen in einer Werkstatt
b matters | TOLD_BY_PERSON | Zuerst gefragt zu werden, bevor andere darüber reden | Wie es vor
 dem letzten Jahr war
b holds | SEEN | Zwei Menschen, die angerufen werden, wenn es schwierig wird | Wem es hier
 auffallen würde
? makes_better | Jemand, der jede Woche zur gleichen Stunde da ist
""",
    "fr": """
g EDU | Je veux un diplôme que personne ne peut me prendre | Appeler l’école du soir | Une lettre
 avec une date est sur la table
g WORK | Je veux gagner mon propre argent | Écrire ce que je sais faire | Quelqu’un m’invite à un
 entretien
g FRIENDS | Je veux une soirée à moi | Aller une fois ensemble à la salle | La deuxième fois, j’y
 vais sans aide
g FAMILY | Je veux qu’on mange ensemble sans crier | Appeler ma mère dimanche | Nous sommes
 restés jusqu’à ce que le thé soit froid
w BELONG | Nous voulons un lieu d’où personne ne nous chasse | Demander la clé pour le mercredi |
 La porte est ouverte et nous la fermons nous-mêmes
o EDU | Une soirée découverte à l’école du soir
o LEISURE | Une place dans le groupe du jeudi à la salle
o WORK | Une journée pour regarder dans un atelier
b matters | TOLD_BY_PERSON | Qu’on demande d’abord, avant d’en parler à d’autres | Comment
 c’était avant l’année dernière
b holds | SEEN | Deux personnes qu’on appelle quand ça va mal | À qui cela manquerait ici
? makes_better | Quelqu’un qui est là chaque semaine à la même heure
""",
    "it": """
g EDU | Voglio un titolo che nessuno mi possa togliere | Chiamare la scuola serale | Sul tavolo
 c’è una lettera con una data
g WORK | Voglio guadagnare soldi miei | Scrivere che cosa so fare | Qualcuno mi invita a un
 colloquio
g FRIENDS | Voglio una serata tutta mia | Andare una volta insieme in palestra | La seconda volta
 ci vado senza compagnia
g FAMILY | Voglio che mangiamo insieme senza gridare | Chiamare mia madre domenica | Siamo
 rimasti finché il tè era freddo
w BELONG | Vogliamo un posto da cui nessuno ci manda via | Chiedere la chiave per il mercoledì |
 La porta è aperta e la chiudiamo noi
o EDU | Una serata di prova alla scuola serale
o LEISURE | Un posto nel gruppo del giovedì in palestra
o WORK | Una giornata per guardare in un’officina
b matters | TOLD_BY_PERSON | Che si chieda prima, senza parlarne con altri | Com’era prima
 dell’anno scorso
b holds | SEEN | Due persone che si chiamano quando le cose vanno male | A chi mancherebbe qui
? makes_better | Qualcuno che c’è ogni settimana alla stessa ora
""",
    "es": """
g EDU | Quiero un título que nadie me pueda quitar | Llamar a la escuela nocturna | Hay una carta
 con fecha en la mesa
g WORK | Quiero ganar mi propio dinero | Escribir lo que sé hacer | Alguien me invita a una
 entrevista
g FRIENDS | Quiero una tarde que sea mía | Ir una vez a la sala, acompañados | La segunda vez voy
 por mi cuenta
g FAMILY | Quiero que comamos juntos sin gritos | Llamar a mi madre el domingo | Nos quedamos
 hasta que se enfrió el té
w BELONG | Queremos un sitio del que nadie nos eche | Pedir la llave para los miércoles | La
 puerta está abierta y la cerramos nosotros
o EDU | Una tarde de prueba en la escuela nocturna
o LEISURE | Una plaza en el grupo de los jueves en la sala
o WORK | Un día para mirar en un taller
b matters | TOLD_BY_PERSON | Que se pregunte primero, antes de hablar con otros | Cómo era antes
 del año pasado
b holds | SEEN | Dos personas a las que llama cuando va mal | Quién notaría aquí su ausencia
? makes_better | Alguien que esté cada semana a la misma hora
""",
    "nl": """
g EDU | Ik wil een diploma dat niemand me kan afpakken | De avondschool bellen | Er ligt een
 brief met een datum op tafel
g WORK | Ik wil mijn eigen geld verdienen | Opschrijven wat ik kan | Iemand nodigt me uit voor
 een gesprek
g FRIENDS | Ik wil een avond die van mij is | Eén keer samen naar de zaal gaan | De tweede keer
 ga ik zelf
g FAMILY | Ik wil dat we samen eten zonder geschreeuw | Zondag mijn moeder bellen | We zaten tot
 de thee koud was
w BELONG | We willen een plek waar niemand ons wegstuurt | Om de sleutel voor woensdag vragen |
 De deur is open en we sluiten zelf af
o EDU | Een proefavond op de avondschool
o LEISURE | Een plek in de donderdaggroep in de zaal
o WORK | Een dag meekijken in een werkplaats
b matters | TOLD_BY_PERSON | Dat er eerst gevraagd wordt, voor anderen erover praten | Hoe het
 voor vorig jaar was
b holds | SEEN | Twee mensen die gebeld worden als het moeilijk is | Wie het hier zou merken
? makes_better | Iemand die er elke week op hetzelfde uur is
""",
    "sv": """
g EDU | Jag vill ha ett betyg som ingen kan ta ifrån mig | Ringa kvällsskolan | Ett brev med ett
 datum ligger på bordet
g WORK | Jag vill tjäna egna pengar | Skriva ner vad jag kan | Någon bjuder in mig till ett samtal
g FRIENDS | Jag vill ha en kväll som är min | Gå till hallen en gång tillsammans | Andra gången
 går jag själv
g FAMILY | Jag vill att vi äter ihop utan att skrika | Ringa mamma på söndag | Vi satt tills teet
 var kallt
w BELONG | Vi vill ha en plats där ingen skickar bort oss | Fråga efter nyckeln till onsdagar |
 Dörren är öppen och vi låser själva
o EDU | En provkväll på kvällsskolan
o LEISURE | En plats i torsdagsgruppen i hallen
o WORK | En dag att titta på i en verkstad
b matters | TOLD_BY_PERSON | Att bli tillfrågad först, innan andra pratar om det | Hur det var
 före förra året
b holds | SEEN | Två människor som man ringer när det är svårt | Vem som skulle märka det här
? makes_better | Någon som är där samma timme varje vecka
""",
    "ca": """
g EDU | Vull un títol que ningú no em pugui prendre | Trucar a l’escola nocturna | Hi ha una
 carta amb data a taula
g WORK | Vull guanyar els meus diners | Escriure què sé fer | Algú em convida a una entrevista
g FRIENDS | Vull un vespre que sigui meu | Anar una vegada a la sala, acompanyats | La segona
 vegada hi vaig pel meu compte
g FAMILY | Vull que mengem junts sense crits | Trucar a la mare diumenge | Ens vam quedar fins
 que el te era fred
w BELONG | Volem un lloc d’on ningú no ens faci fora | Demanar la clau per als dimecres | La
 porta és oberta i la tanquem nosaltres
o EDU | Un vespre de prova a l’escola nocturna
o LEISURE | Una plaça al grup dels dijous a la sala
o WORK | Un dia per mirar en un taller
b matters | TOLD_BY_PERSON | Que es pregunti primer, abans de parlar-ne amb altres | Com era
 abans de l’any passat
b holds | SEEN | Dues persones a qui es truca quan va malament | Qui ho notaria aquí
? makes_better | Algú que hi sigui cada setmana a la mateixa hora
""",
}

NADIA: Final = """
g EDU | I want to finish my apprenticeship year | Walk to the apprenticeship desk together | The
 school writes my name on a list again
g FRIENDS | I want people who do not shout at a screen | Go to the evening class twice | I know
 three names there
g FAMILY | I want my aunt to worry less | Ring her before she rings me | She says so, she says
 everything
o EDU | The evening class with the neighbours
o WORK | A day of looking on at Werkstatt Noord
b matters | TOLD_BY_PERSON | To be taken seriously: “They listen to me. At school nobody did.” |
 What she would like to do after the year
b holds | TOLD_FIRST | Her aunt, rung every evening; the younger girls at the skatepark | Whether
 her mother knows about the evening class
b skills | SEEN | She teaches how to fall without getting hurt, and stays until all have gone |
 What she was good at in the workshop
b hurts | TOLD_BY_PERSON | The mark that was given by mistake, and that nobody called her back |
 Whether the word of the teacher was enough
b worries | TOLD_BY_PERSON | That she is too late for this year | What she is afraid of at night
b behaviour | TOLD_BY_PERSON | She read along in a group that praises violence, and has muted it
 | Who added her there
b path | TOLD_BY_PERSON | Back to the workshop by autumn; first the desk, together | How she gets
 there on Mondays
? makes_better | That the school keeps its word about the list
? makes_worse | Another letter that nobody explains
? missing | We have not asked her mother yet
"""
NADIA_OTHER: Final = "A friend added her; she says that she mostly scrolls past."


@dataclass(slots=True)
class PlanTexts:
    """What the plans of one language say."""

    goals: list[tuple[str, ...]] = field(default_factory=list)
    of_groups: list[tuple[str, ...]] = field(default_factory=list)
    offers: list[tuple[str, ...]] = field(default_factory=list)
    boxes: list[tuple[str, ...]] = field(default_factory=list)
    questions: list[tuple[str, ...]] = field(default_factory=list)


def _read(text: str) -> PlanTexts:
    found = PlanTexts()
    kinds = {
        "g": found.goals,
        "w": found.of_groups,
        "o": found.offers,
        "b": found.boxes,
        "?": found.questions,
    }
    for said in text.strip().replace("\n ", " ").splitlines():
        kind, _, rest = said.partition(" ")
        parts = tuple(part.strip() for part in rest.split("|"))
        kinds[kind].append(parts)
    return found


@cache
def plan_texts(language: str, *, nadia: bool = False) -> PlanTexts:
    """Return what plans say in a language, or what the first case's plan says."""
    return _read(NADIA if nadia else _TEXTS[language])
