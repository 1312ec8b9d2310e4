"""What practice mode says about consents and referrals, in the eight languages of the interface.

A line each: scope of the consent, how it was understood, the child's own view, the guardian, the
reason of the referral, its summary, what was left out, the ground, what the service reported.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class SharingTexts(NamedTuple):
    """The words of one language."""

    scope: str
    capacity: str
    own_view: str
    guardian: str
    reason: str
    summary: str
    left_out: str
    ground: str
    feedback: str


_TEXTS: Final = {
    "en": """
That a place to learn is wanted, and the phone number | Said back in own words | Wants it
without waiting for school | An aunt, asked by phone | A place in the workshop | Likes work
with wood, comes on time, asks for a trial week | Everything about family and friends |
Released in writing | The trial week went well, a place is free in spring
""",
    "de": """
Dass ein Ausbildungsplatz gesucht wird, und die Telefonnummer | In eigenen Worten wiederholt |
Möchte es, ohne auf die Schule zu warten | Eine Tante, am Telefon gefragt | Ein Platz in der
Werkstatt | Arbeitet gern mit Holz, kommt pünktlich, bittet um eine Probewoche | Alles über
Familie und Freunde | Schriftlich entbunden | Die Probewoche lief gut, im Frühjahr ist ein
Platz frei
""",
    "fr": """
Qu’une place de formation est cherchée, et le numéro de téléphone | Redit avec ses mots | Le
veut sans attendre l’école | Une tante, jointe par téléphone | Une place à l’atelier | Aime le
bois, vient à l’heure, demande une semaine d’essai | Tout sur la famille et les amis | Accord
écrit | La semaine d’essai s’est bien passée, une place au printemps
""",
    "it": """
Che si cerca un posto di formazione, e il numero di telefono | Ripetuto con parole proprie |
Lo vuole senza aspettare la scuola | Una zia, sentita al telefono | Un posto in officina | Ama
lavorare il legno, è puntuale, chiede una settimana di prova | Tutto su famiglia e amici |
Autorizzazione scritta | La settimana di prova è andata bene, un posto in primavera
""",
    "es": """
Que se busca una plaza de formación, y el teléfono | Repetido con sus palabras | Lo quiere sin
esperar a la escuela | Una tía, consultada por teléfono | Una plaza en el taller | Le gusta la
madera, llega a la hora, pide una semana de prueba | Todo sobre familia y amistades |
Autorización escrita | La semana de prueba fue bien, hay plaza en primavera
""",
    "nl": """
Dat er een leerplek wordt gezocht, en het telefoonnummer | In eigen woorden herhaald | Wil het
zonder op school te wachten | Een tante, aan de telefoon gevraagd | Een plek in de werkplaats
| Werkt graag met hout, komt op tijd, vraagt een proefweek | Alles over familie en vrienden |
Schriftelijk vrijgegeven | De proefweek ging goed, in het voorjaar is er plek
""",
    "sv": """
Att en lärlingsplats söks, och telefonnumret | Återgivet med egna ord | Vill det utan att
vänta på skolan | En moster, tillfrågad per telefon | En plats i verkstaden | Tycker om att
arbeta med trä, kommer i tid, ber om en provvecka | Allt om familj och vänner | Skriftligt
medgivande | Provveckan gick bra, en plats finns i vår
""",
    "ca": """
Que es busca una plaça de formació, i el telèfon | Repetit amb paraules pròpies | Ho vol sense
esperar l’escola | Una tieta, consultada per telèfon | Una plaça al taller | Li agrada la
fusta, arriba a l’hora, demana una setmana de prova | Tot sobre família i amistats |
Autorització escrita | La setmana de prova va anar bé, hi ha plaça a la primavera
""",
}


def sharing_texts(language: str) -> SharingTexts:
    """Return the words of a language; English where there are none."""
    said = _TEXTS.get(language, _TEXTS["en"])
    return SharingTexts(*(" ".join(part.split()) for part in said.split("|")))
