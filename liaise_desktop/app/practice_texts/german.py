"""Practice texts in German."""

from __future__ import annotations

from typing import Final

TEXTS: Final = """
# arc werkstatt SUPPORT
p Ein Platz in der Werkstatt und jemand, der zuhört.
w Schule und Werkstatt helfen gleichzeitig. Ein Gespräch auf der Straße allein hat nicht
 gereicht, damit Termine zustande kommen.
+ SKILLS SEEN . Repariert Fahrräder für die halbe Straße
+ ADULT TOLD_BY_PERSON . Der Großvater ruft jeden Sonntag an
+ FUTURE TOLD_BY_PERSON . Möchte einmal eine eigene Werkstatt haben
- BREAK TOLD_FIRST SCHOOL Fehlt seit vier Wochen im Unterricht | Die Mutter war im Krankenhaus,
 und jemand musste zu Hause sein
- PRESSURE TOLD_SECOND YOUTH Wird von Älteren angesprochen, die schnelle Antworten haben | Sie
 wohnen im selben Haus und sehen sich ohnehin
* TALK
s {name} schraubte an einem Fahrrad und redete dabei, ohne aufzusehen.
q In der Schule bin ich nur ein leerer Stuhl.
r Etwas zu können und gesehen zu werden, gehört hier zusammen.
a Vielleicht war es auch nur leichter, mit den Händen beschäftigt zu sein.
n In der Werkstatt Noord nach einem Schnuppertag fragen
* CALL
q Heute nicht. Aber nächste Woche komme ich mit.
n Am Montag kurz anrufen und an den Termin erinnern
* VISIT
s Wir waren eine Stunde in der Werkstatt. {name} hat zwei Schläuche gewechselt.
t TOLD_FIRST SOCIAL Der Meister sagt, die Hände wissen schon, was sie tun.
q Hier fragt keiner, wo ich gestern war.
r Der Ort tut gut, weil er nach vorn schaut.
a Ein erster Besuch ist oft leichter als der fünfte.
n Drei feste Nachmittage vereinbaren
* TALK
s {name} kam zehn Minuten zu früh.
q Die anderen lachen, weil ich jetzt einen Wecker habe.
* SERVICE
t TOLD_FIRST SCHOOL Die Klassenlehrerin würde sich über einen Brief oder einen Anruf freuen.
q Einen Brief kriege ich hin. Anrufen nicht.
n Den Brief gemeinsam durchlesen, wenn {name} das möchte
* REVIEW
s Wir haben die Karten vom Anfang noch einmal hingelegt. Zwei lagen jetzt auf der anderen Seite.
q Das hätte ich im Herbst nicht gedacht.
n Den nächsten Schritt in eigenen Worten aufschreiben

# arc kurve SUPPORT
p Fußball lieben, ohne sich schlagen zu müssen.
w Der Verein, die Familie und wir haben Absprachen getroffen, die eingehalten werden sollen.
+ TIES TOLD_BY_PERSON . Die Freunde von früher melden sich noch
+ ENGAGED SEEN . Kommt zu jeder Fahrt und hilft beim Aufräumen
+ CIVIC TOLD_FIRST SPORT Hat für den Fanrat die Busse organisiert
- HARM_OTHER TOLD_FIRST SPORT War bei einer Schlägerei am Bahnhof dabei | Stand nach eigener
 Aussage hinten und ist nicht weggelaufen
- PRESSURE TOLD_BY_PERSON . Soll bei der nächsten Fahrt etwas beweisen | Die Worte fielen spät
 am Abend und nicht zum ersten Mal
* TALK
s {name} kam allein zum Treffpunkt und blieb bis zuletzt.
q Vorne stehen ist leicht. Weggehen ist schwer.
r Weggehen zu können, ist eine Stärke, über die noch niemand gesprochen hat.
a Vielleicht war es an diesem Abend nur kalt.
n Fragen, wer beim Weggehen mitkommen würde
* GROUP
s Beim Aufräumen nach dem Spiel haben alle mit angefasst, {name} am längsten.
t TOLD_FIRST SPORT Der Fanbeauftragte freut sich über die ruhige Rückfahrt.
q Es war einfach ein gutes Spiel.
* CALL
q Sie haben gefragt, ob ich Samstag dabei bin. Ich habe gesagt, ich fahre mit dem Bus.
r Der Bus ist eine Antwort, die niemanden bloßstellt.
a Die Karten für den Zug waren auch teurer.
n Am Sonntag fragen, wie die Fahrt war
* TALK
s Wir saßen auf der Treppe vor der Halle. {name} hat vom Vater erzählt, lange und ruhig.
q Er hat nie gesagt, dass er stolz ist. Aber er hebt die Karten auf.
* VISIT
s Besuch bei der Familie, Kaffee und Kuchen. {name} hat den Fanschal weggelegt und mitgelacht.
t TOLD_FIRST RELATIVE Die Schwester sagt, zu Hause ist es leiser geworden.
q Jetzt übertreib nicht.
n Nach dem Lehrgang für Ordner fragen
* REVIEW
s Seit drei Monaten keine Anzeige, kein Streit am Bahnhof.
q Ich zähle nicht mit. Das machen andere.
r Es trägt auch ohne uns.
a Die Winterpause macht vieles leichter.
n Im März noch einmal gemeinsam darauf schauen

# arc ankommen SUPPORT
p Ankommen: Sprache, Amt, ein paar Menschen.
w Viele Stellen fragen dasselbe. {name} hat uns gebeten, die Papiere beisammenzuhalten.
+ DIVERSE SEEN . Spielt mittwochs Tischtennis mit allen, die da sind
+ MEANING TOLD_BY_PERSON . Findet Ruhe in der Musik
+ SKILLS TOLD_FIRST NGO Lernt Wörter schneller als der Kurs
- ISOL TOLD_FIRST NGO Sitzt im Kurs allein und geht ohne Gruß | Der letzte Bus fährt fünf Minuten
 nach dem Ende
- VICTIM TOLD_BY_PERSON . Wurde im Bus beschimpft | Zwei Fahrgäste haben es bestätigt
* TALK
s Wir haben mit Händen, Wörterbuch und viel Tee gesprochen.
q Hier sagen alle Termin. In meiner Sprache sagen wir: komm.
r Das Wort Termin steht für alles, was gerade fremd ist.
a Es war auch einfach ein langer Tag auf dem Amt.
n Zum nächsten Amtstermin mitgehen
* SERVICE
s Zwei Stunden gewartet, zehn Minuten gesprochen. {name} blieb freundlich.
d Der Bescheid gilt bis zum Sommer.
q Jetzt weiß ich, welches Zimmer.
n Den Bescheid in einfachen Worten erklären
* GROUP
s {name} hat im Jugendhaus Tischtennis gespielt und zwei Spiele gewonnen.
q Beim Spielen muss man nicht reden.
* TALK
q Im Bus hat eine Frau gesagt, er soll aufhören. Das habe ich mir gemerkt.
r Dass jemand eingegriffen hat, wiegt fast so viel wie die Beschimpfung.
a Vielleicht erzählt {name} mir nur den guten Teil.
n Fragen, ob eine Anzeige gewünscht ist, und beide Wege erklären
* CALL
q Ich habe angerufen. Auf Deutsch. Sie hat mich verstanden.
* REVIEW
t TOLD_FIRST NGO Im Kurs sitzt {name} jetzt am großen Tisch.
q Ich habe drei Nummern im Telefon, die nicht vom Amt sind.
n Einen Verein für Musik suchen

# short
* TALK
s {name} am Platz {place} getroffen, kurz gegrüßt, nichts Besonderes.
o DID_NOT_SAY
* CALL
q Ich wollte nur sagen, dass es geklappt hat.
* TALK
s {name} war mit dem Hund unterwegs. Wir sind eine Runde mitgegangen.
q Der Hund mag dich. Der mag sonst keinen.
* SERVICE
t TOLD_FIRST SOCIAL Die Beratungsstelle kann nächste Woche einen Platz anbieten.
o NOT_PRESENT
n Den Termin an {name} weitergeben
* TALK
s Heute war kein guter Tag. Wir haben am Fluss gesessen und wenig gesagt.
q Bleib einfach sitzen.
n Morgen zur selben Zeit vorbeigehen
* ADMIN
d Die Fahrkarte ist bewilligt und liegt bei uns.
o NOT_PRESENT
n Fahrkarte übergeben
* TALK
s {name} hat mich am {place} den anderen vorgestellt.
q Das ist die Person, die zuhört.
r Vorgestellt zu werden, ist ein Vertrauensbeweis.
a Vielleicht fehlte nur ein Thema.
* TALK
s Am Platz {place} getroffen und über {topic} gesprochen. Eine leichte Viertelstunde.
* CALL
s {name} rief an. Es ging um {topic} und ein wenig um zu Hause.
* VISIT
s Kaffee am {place}: {name} fing mit etwas anderem an und kam dann auf {topic}.

# topics
k den neuen Fahrplan
k einen Film, den alle gesehen haben
k den Torwart der zweiten Mannschaft
k das Kochen für acht Leute
k einen Hund, der sich vor Tauben fürchtet
k die Preise der Fahrstunden
k ein Lied aus dem Radio
k Prüfungen, die näher kommen
k das Licht auf dem Platz
k den alten Bus vom Onkel
k eine kurze Bewerbung
k zu kleine Fußballschuhe

# comments
c Gut, dass du beide Erklärungen stehen lässt. Wir sprechen am Donnerstag darüber.
c Danke. Die eigenen Worte sagen hier alles.
c Bitte frag noch einmal, ob wir das aufschreiben dürfen.
c Ruhig abwarten, es eilt nicht.
c Ist die zweite Zeile gesehen oder gedacht?
"""
