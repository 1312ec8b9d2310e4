"""Notes from a seed, in several languages, 400 to 1,500 characters each."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

WORDS = {
    "en": "the she met at river evening class talked about work aunt group walk later calm hope plan school bus ticket football coach listened asked wants finish year friend kitchen money letter office together",
    "de": "sie heute Abend Kurs Freundin Ausbildung gehört erzählt ruhig Hafen Straße später müde Wohnung Gespräch Lehrer zusammen Brief Amt Hoffnung nächste Woche Fußball Trainer Küche",
    "fr": "elle hier soir école étage amie travail quartier bus rendez-vous calme parler bientôt tante logement lettre ensemble espoir formation cuisine match entraîneur",
    "nl": "zij vandaag avond school vriendin werk buurt rustig praten later huis brief samen hoop opleiding keuken voetbal trainer straat haven",
    "es": "ella ayer tarde escuela amiga trabajo barrio tranquila hablar pronto casa carta juntos esperanza formación cocina fútbol niño mañana",
    "sv": "hon idag kväll skola vän arbete område lugn prata senare hem brev tillsammans hopp utbildning kök fotboll tränare gata",
}
RARE = "zanzibar"
EVERY_RARE = 997  # one note in so many holds the rare word
START = datetime(2024, 1, 8, 9, tzinfo=UTC)


def text(draw: random.Random, least: int, most: int) -> str:
    """Return words of one language, between *least* and *most* characters."""
    words = WORDS[draw.choice(list(WORDS))].split()
    wanted, said, length = draw.randint(least, most), [], 0
    while length < wanted:
        word = draw.choice(words)
        said.append(word)
        length += len(word) + 1
    return " ".join(said)


def note_fields(draw: random.Random, case: str, number: int) -> dict[str, object]:
    """Return the fields of the note *number* of a case."""
    at = START + timedelta(minutes=37 * number)
    seen = text(draw, 200, 900)
    if number % EVERY_RARE == 0:
        seen += " " + RARE
    return {
        "alternative": text(draw, 40, 120),
        "at": at.isoformat(timespec="seconds"),
        "case": case,
        "kind": "TALK",
        "next_what": text(draw, 20, 60),
        "next_when": (at + timedelta(days=7)).date().isoformat(),
        "next_who": "mira@maarhaven.example",
        "observed": [
            {"source": "SEEN", "teller": "", "text": seen},
            {"source": "TOLD_BY_PERSON", "teller": "", "text": text(draw, 60, 200)},
        ],
        "place": "OOSTKAAI",
        "reading": text(draw, 60, 200),
        "written_at": at.isoformat(timespec="seconds"),
        "written_by": "mira@maarhaven.example",
    }
