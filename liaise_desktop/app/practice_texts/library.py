"""Texts of the library of Maarhaven: each in the language in which it would be used there."""

from __future__ import annotations

from typing import Final

# Language, title, audience, text, use when, do not use when.
MESSAGES: Final = (
    (
        "en",
        "Three breaths before you answer",
        "Young people online",
        "You do not have to answer at once. Breathe three times, then decide whether you want to.",
        "Somebody shows a post that made them angry.",
        "Somebody is being threatened: then look for help together.",
    ),
    (
        "de",
        "Du darfst Nein sagen",
        "Jugendliche in Gruppen",
        "Wer dich wirklich mag, hält dein Nein aus. Du musst niemandem etwas beweisen.",
        "Jemand soll bei etwas mitmachen und will nicht.",
        "Vor der Gruppe, die drängt.",
    ),
    (
        "fr",
        "Deux versions d'une histoire",
        "Groupes de discussion",
        "Avant de partager, cherche une deuxième source. Si tu n'en trouves pas, attends.",
        "Une rumeur circule dans le groupe.",
        "La personne est elle-même visée par la rumeur.",
    ),
    (
        "nl",
        "Kom eens mee kijken",
        "Jongeren zonder werk",
        "Je hoeft niets te beloven. Kom één keer kijken in de werkplaats, daarna praten we.",
        "Iemand zegt dat het toch geen zin heeft.",
        "Er is geen plaats vrij.",
    ),
    (
        "es",
        "Hablar no es acusar",
        "Familias preocupadas",
        "Preguntar cómo está no es acusar a nadie. Empiece por lo que va bien.",
        "Una familia teme hablar con su hijo.",
        "Hay peligro inmediato.",
    ),
    (
        "it",
        "Il cortile è di tutti",
        "Vicini in conflitto",
        "Il cortile si divide meglio a voce che per telefono. Prima una parola, poi le regole.",
        "Due gruppi usano lo stesso spazio.",
        "Qualcuno ha paura di incontrare l'altra parte.",
    ),
    (
        "sv",
        "Ett samtal till",
        "Unga som vill sluta med något",
        "Du behöver inte ha bestämt dig. Vi kan ta ett samtal till, var du vill.",
        "Någon tvekar efter ett första samtal.",
        "Personen har bett om att få vara i fred.",
    ),
    (
        "ca",
        "Les paraules que fan mal",
        "Grups de joves",
        "Quan una paraula fa mal, digues-ho tranquil·lament i digues què prefereixes sentir.",
        "Es diuen insults com si fossin bromes.",
        "La persona ofesa no vol que se'n parli.",
    ),
)

# Name, tier, offers, for whom, languages, hours, how to refer, contact, emergency, agreement,
# days until it ends.
PARTNERS: Final = (
    (
        "Werkstatt Noord",
        "CITY",
        "Workshop places, short stays to try out a trade",
        "From 15, also without papers of a school",
        ("en", "nl", "de"),
        "Mon to Thu, 9:00 to 16:00",
        "Ring first, then come together for the first visit",
        "Desk, ground floor, Lindenkade 4",
        False,
        "Letter of the two services",
        212,
    ),
    (
        "Nachtopvang De Brug",
        "DISTRICT",
        "Bed voor de nacht, eten, iemand die luistert",
        "Iedereen vanaf 18 jaar",
        ("nl", "fr"),
        "Elke dag vanaf 20:00",
        "Bellen of meelopen, geen brief nodig",
        "Brugstraat 11",
        True,
        "Afspraak met de stad",
        96,
    ),
    (
        "Beratung Familie und Schule",
        "CITY",
        "Gespräche mit Eltern, Jugendlichen und Schulen",
        "Familien mit Kindern bis 21",
        ("de", "tr", "ar"),
        "Di und Do, 13:00 bis 18:00",
        "Anmeldung durch die Familie, auf Wunsch zu zweit",
        "Schulgasse 2",
        False,
        "Vereinbarung über Weitervermittlung",
        -18,
    ),
    (
        "Accès aux droits",
        "REGION",
        "Conseil sur les papiers, le logement et la discrimination",
        "Toute personne du quartier",
        ("fr", "ar", "en"),
        "Mercredi matin, sans rendez-vous",
        "Donner l'adresse, proposer d'accompagner",
        "Maison de quartier, bureau 3",
        False,
        "",
        0,
    ),
    (
        "European exchange of youth services",
        "EUROPE",
        "Exchange of practice, visits, questions to other cities",
        "Teams, not people",
        ("en", "fr", "es"),
        "",
        "Write to the desk of the network",
        "Through the city's office",
        False,
        "",
        0,
    ),
)

SHEET: Final = {
    "title": "A bike room that stays open",
    "city": "Maarhaven",
    "problem": "Young people met in stairways in winter; residents could not sleep.",
    "aims": "A dry place to meet, and quiet after 22:00.",
    "audience": "Young people and residents of one block",
    "method": "Shuttle talks, then one round table with the caretaker.",
    "activities": "Three evenings to clear the room, a list of who has the key.",
    "partners": "Housing company, caretaker",
    "resources": "One key, two shelves, a heater",
    "results": "Fewer calls at night; the room is used on five evenings.",
    "failed": "The first rules were made without the young people and did not hold.",
    "contact": "Team Riverside",
}
TRAINING: Final = {
    "module": "Talking when feelings run high",
    "hours": 6,
    "trainer": "School of social work",
    "learned": "Name what is seen, ask what is needed, leave a way out.",
}
VISIT: Final = {
    "host": "Street work team of the harbour district",
    "participants": 3,
    "purpose_text": "How two teams share one district",
    "brings_home": "A common list of places, and a quarter of an hour together each Monday.",
}
PILOT: Final = {
    "title": "Evening class on neutral ground",
    "need": "Some do not come to places that belong to one group.",
    "aim": "A class that everybody can reach without explaining why.",
    "activities": "Ten evenings in the library, two workers each.",
    "indicators": "Who comes again after three evenings, and what they say about it.",
    "budget_line": "",
}
EVENT: Final = {
    "title": "Neighbours talk with the police about the square",
    "kind": "PUBLIC",
    "place": "Community house",
    "participants": 34,
    "summary": "Two rules for the summer, and a second evening in autumn.",
}
