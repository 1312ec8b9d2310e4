"""Practice texts in Dutch."""

from __future__ import annotations

from typing import Final

TEXTS: Final = """
# arc fietsen SUPPORT
p Weer ergens bij horen, en overdag iets te doen hebben.
w De school en het jeugdhuis helpen tegelijk. Een praatje op straat was niet genoeg om afspraken
 te laten doorgaan.
+ SKILLS SEEN . Maakt fietsen voor de hele buurt
+ TIES TOLD_BY_PERSON . Gaat elke zaterdag vissen met een buurman
+ CIVIC TOLD_FIRST YOUTH Zet in De Brug altijd de stoelen klaar
- BREAK TOLD_FIRST SCHOOL Is na een ruzie niet teruggekomen op school | De stage was al afgelopen
- HARM_SELF TOLD_BY_PERSON . Zegt soms dat het niet meer hoeft | De huisarts weet het en kijkt mee
* TALK
s {name} zat bij de brug en wilde eerst alleen naar het water kijken. Dat hebben we gedaan.
q Praten hoeft niet altijd meteen.
r Stil zijn met iemand erbij is hier al een stap.
a Misschien was er gewoon niets te vertellen.
n Donderdag weer langs de brug lopen
* CALL
q De dokter was aardig. Ik moet over twee weken terugkomen.
r Dat {name} zelf belt, geeft vertrouwen.
a Misschien was het alleen om de datum door te geven.
n Over twee weken vragen hoe het bij de dokter was
* VISIT
s In het jeugdhuis drie fietsen gemaakt. {name} legde uit hoe een ketting moet.
t TOLD_FIRST YOUTH De begeleider wil graag een vaste woensdagmiddag.
q Die rode was kapotter dan hij eruitzag.
n Vragen of woensdag past
* TALK
s {name} vertelde over een groep die alles weet en nooit iets vraagt.
q Ze hebben overal een antwoord op. Ook als ik niks vraag.
r {name} merkt het verschil tussen antwoorden en luisteren.
a Het kan ook over de leraar gaan.
n Vragen wie er wel luistert
* SERVICE
t TOLD_FIRST SCHOOL De school ziet een kortere week als begin zitten.
o NOT_PRESENT
n Het voorstel samen met {name} bekijken
* REVIEW
s We hebben de lijst van september doorgenomen. Twee dingen mochten eraf.
q Die eerste is klaar. Die laat ik staan, dan kan ik hem zien.
n Een nieuw doel kiezen in eigen woorden

# arc pleinwerk GROUPWORK
g Pleingroep Noord
p Een plein waar iedereen kan zitten.
w Jongeren en buren vroegen om hulp. Er staan geen namen van jongeren in dit dossier.
+ ENGAGED SEEN . Acht jongeren kwamen naar de eerste avond
+ CIVIC TOLD_FIRST RESIDENT Twee buren brachten soep
+ DIVERSE SEEN . Er wordt in vier talen gelachen
- OTHER TOLD_FIRST RESIDENT Er werd 's nachts geschreeuwd | De klok van het café ging een uur later
 dicht
* GROUP
s Acht jongeren, twee buren, een pan soep. Iedereen bleef tot negen uur.
q Als jullie ons groeten, groeten wij terug.
r Groeten is hier de kern van de zaak.
a De soep heeft ook geholpen.
n Een tweede avond voorstellen, zonder soep
* SERVICE
t TOLD_FIRST CITY De stad zet er een bank bij en een lamp minder fel.
o NOT_PRESENT
n Vertellen wanneer de bank komt
* GROUP
s De bank staat er. Ze hebben hem zelf op de goede plek gezet.
q Hier hoor je de tram niet.
* TALK
s Een buurvrouw sprak me aan bij {place}: het is rustiger, en ze mist het bijna.
q Ik zwaai nu gewoon uit het raam.
* REVIEW
s Zes weken zonder melding. De groep wil zelf verder.
q Jullie mogen nog komen hoor. Gewoon voor de koffie.
n In het voorjaar nog één keer samen kijken

# short
* TALK
s {name} even gezien bij {place}. Kort gezwaaid.
o DID_NOT_SAY
* CALL
q Het is gelukt. Dat wilde ik alleen even zeggen.
* TALK
s Met {name} een rondje door de markthal gelopen.
q Vroeger kwam ik hier met mijn oma.
* SERVICE
t TOLD_FIRST SOCIAL Het wijkteam heeft volgende week plaats.
o NOT_PRESENT
n De afspraak doorgeven
* TALK
s Geen goede dag vandaag. We hebben op de bank gezeten.
q Morgen misschien.
n Morgen op dezelfde tijd langsgaan
* ADMIN
d De aanvraag voor het busabonnement is goedgekeurd.
o NOT_PRESENT
n Het abonnement geven
* TALK
s Bij {place} gepraat over {topic}. Een licht kwartiertje.
* CALL
s {name} belde. Het ging over {topic} en een beetje over thuis.
* VISIT
s Koffie bij {place}. {name} begon over {topic} en daarna over de week.

# topics
k de nieuwe dienstregeling
k een film die iedereen gezien heeft
k koken voor acht mensen
k een hond die bang is voor duiven
k de prijs van rijlessen
k een lied van de radio
k examens die dichterbij komen
k het licht op het plein
k de oude bus van een oom
k een korte sollicitatie

# comments
c Mooi dat je twee verklaringen laat staan.
c Dank je. We bespreken het donderdag, zonder haast.
c Vraag nog eens of we dit mogen bewaren.
"""
