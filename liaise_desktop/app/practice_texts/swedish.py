"""Practice texts in Swedish."""

from __future__ import annotations

from typing import Final

TEXTS: Final = """
# arc verkstad SUPPORT
p Något att göra på dagarna, och någon som frågar hur det går.
w Skolan och verkstaden hjälper till samtidigt. Ett samtal på torget räckte inte för att hålla
 tiderna.
+ SKILLS SEEN . Lagar mopeder åt halva gatan
+ TIES TOLD_BY_PERSON . Fiskar med morfar varje söndag
+ FUTURE TOLD_BY_PERSON . Vill ta körkort före sommaren
- BREAK TOLD_FIRST SCHOOL Har inte varit i skolan på tre veckor | Bussen går inte längre på
 morgonen
- PRESSURE TOLD_SECOND YOUTH Äldre bjuder på mat och vill ha något tillbaka | De är grannar och har
 känt varandra länge
* TALK
s {name} satt vid vattnet. Vi pratade om motorer och om ingenting.
q Här är det ingen som tittar på klockan.
r Lugnet vid vattnet är något att bygga på.
a Det var kanske bara en fin dag.
n Fråga på verkstaden om ett besök
* VISIT
s Besök på verkstaden. {name} bytte olja och torkade golvet efteråt.
t TOLD_FIRST SOCIAL Handledaren vill gärna ha fler sådana eftermiddagar.
q Det luktar rätt här.
n Bestämma två fasta eftermiddagar
* CALL
q De frågade igen i går. Jag sa att jag skulle upp tidigt.
r {name} hittade ett svar som inte stänger några dörrar.
a Väckarklockan var kanske verkligen ställd.
n Höra hur helgen blev
* SERVICE
t TOLD_FIRST SCHOOL Skolan kan tänka sig halva dagar till att börja med.
o NOT_PRESENT
n Berätta för {name} vad skolan föreslår
* REVIEW
s Vi gick igenom stegen från hösten. Tre av fyra är klara.
q Den fjärde tar jag i vår.
n Skriva nästa steg med egna ord

# short
* TALK
s Såg {name} vid {place}. Vi hälsade, inget mer.
o DID_NOT_SAY
* CALL
q Det gick bra, jag ville bara säga det.
* TALK
s {name} hjälpte till att bära in stolarna.
q Någon måste ju.
* SERVICE
t TOLD_FIRST SOCIAL Mottagningen har en ledig tid nästa vecka.
o NOT_PRESENT
n Lämna tiden till {name}
* TALK
s Ingen bra dag. Vi drack choklad och sa inte så mycket.
q I morgon kanske.
n Gå förbi i morgon vid samma tid
* TALK
s Vi sågs vid {place} och pratade om {topic}. En lätt kvart.
* CALL
s {name} ringde. Det handlade om {topic} och lite om hemma.
* VISIT
s Kaffe vid {place}. {name} började med {topic} och kom sedan in på veckan.

# topics
k den nya tidtabellen
k en film som alla har sett
k hur man lagar mat till åtta
k en hund som är rädd för duvor
k vad körlektioner kostar
k en låt från radion
k proven som närmar sig
k ljuset på torget
k en morbrors gamla skåpbil

# comments
c Bra att du låter två förklaringar stå kvar.
c Vi tar det på torsdag, ingen brådska.
"""
