"""Who and where in Maarhaven: places, the people whom everybody meets first, the languages."""

from __future__ import annotations

from dataclasses import dataclass

MIRA = "mira@maarhaven.example"
TOMAS = "tomas@maarhaven.example"
ANKE = "anke@maarhaven.example"

NAMES = {MIRA: "Mira K.", TOMAS: "Tomas R.", ANKE: "Anke V."}

# Place and district; the first ones are met most often.
PLACES = (
    ("Riverside skatepark", "RIVERSIDE"),
    ("Tram stop Oostkaai", "RIVERSIDE"),
    ("Linden Block", "LINDEN"),
    ("Youth house De Brug", "LINDEN"),
    ("Sports hall Noord", "NOORD"),
    ("Werkstatt Noord", "NOORD"),
    ("Market hall", "OUDEHAVEN"),
    ("Café Sluis", "OUDEHAVEN"),
    ("Harbour library", "OUDEHAVEN"),
)


@dataclass(frozen=True, slots=True)
class Known:
    """A case that people meet on the first page of the list.

    ``last`` and ``due`` count days from the first day of practice; ``due`` is None where no day
    was agreed, ``until`` where the agreement has no end.
    """

    pseudonym: str
    lead: str
    state: str
    place: str
    step: str
    last: int
    due: int | None
    arc: str
    age_band: str
    until: int | None = None


KNOWN = (
    Known("Nadia B.", MIRA, "ACTIVE", "Riverside skatepark",
          "", -3, 5, "nadia", "16_17"),
    Known("Bram S.", TOMAS, "OPEN", "Tram stop Oostkaai",
          "Take the bus timetable along", -1, 0, "apprenticeship", "18_25"),
    Known("Youssef A.", TOMAS, "ACTIVE", "Sports hall Noord",
          "Meet his coach, the two of them", -4, 1, "hall", "16_17"),
    Known("Tom H.", MIRA, "OPEN", "Youth house De Brug",
          "Ask what he wants from us", -5, 4, "online", "16_17"),
    Known("Samir D.", MIRA, "ACTIVE", "",
          "Call back about the flat viewing", -6, -2, "flat", "18_25"),
    Known("Luca F.", MIRA, "ACTIVE", "Linden Block",
          "Bring both families to one table", -8, 8, "hall", "18_25"),
    Known("Marta C.", TOMAS, "ACTIVE", "Market hall",
          "Ask whether she wants to go on", -11, 21, "apprenticeship", "26_40", until=10),
    Known("Katarina L.", MIRA, "ACTIVE", "Café Sluis",
          "Coffee, then close if she agrees", -13, 13, "flat", "26_40"),
    Known("Ilir P.", MIRA, "CLOSING", "Harbour library",
          "Closing talk with Anke V.", -14, 7, "hall", "18_25"),
    Known("Elise V.", TOMAS, "ON_HOLD", "",
          "She calls us; no visits", -28, None, "online", "41_64"),
)  # fmt: skip

# In which language further cases are written, in turn.
TURNS = (
    "de", "fr", "nl", "de", "es", "en", "de", "fr", "it", "nl", "de", "en", "fr", "de", "sv", "es",
    "de", "fr", "nl", "de", "ca", "en", "fr", "it", "de", "nl", "fr", "es", "de", "en", "nl", "it",
    "fr", "de",
)  # fmt: skip

# The states of further cases, in turn.
STATES = (
    "ACTIVE", "ACTIVE", "OPEN", "ACTIVE", "ACTIVE", "ON_HOLD", "ACTIVE", "CLOSED", "ACTIVE",
    "ACTIVE", "OPEN", "ACTIVE", "CLOSING", "ACTIVE", "ACTIVE", "PROPOSED", "ACTIVE", "CLOSED",
)  # fmt: skip

REASONS = {
    "en": ("The place was another one", "Read aloud together and put more exactly"),
    "de": ("Es war ein anderer Ort", "Gemeinsam gelesen und genauer gesagt"),
    "fr": ("C’était un autre lieu", "Relu ensemble et précisé"),
    "nl": ("Het was een andere plek", "Samen gelezen en preciezer gezegd"),
    "es": ("Era otro lugar", "Leído juntos y precisado"),
    "it": ("Era un altro luogo", "Riletto insieme e precisato"),
    "sv": ("Det var en annan plats", "Läst tillsammans och sagt mer exakt"),
    "ca": ("Era un altre lloc", "Llegit plegats i precisat"),
}
