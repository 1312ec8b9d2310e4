"""The incoming requests of practice mode, one in each language of the team."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Incoming:
    """A request; ``reaches`` is how far it came, ``came`` counts days before the first one."""

    asked: str
    seen: str
    when: str
    alternative: str
    well: str
    nothing: str
    view: str
    origin: str
    channel: str
    about: str
    district: str
    came: int
    proposes: str
    reaches: str
    answer: str = ""


REQUESTS: tuple[Incoming, ...] = (
    Incoming(
        "A school counsellor asks whether we could talk to a pupil who sits alone since autumn.",
        "He eats alone and leaves as soon as the bell rings.",
        "since October",
        "His best friend moved away in September.",
        "He still comes every day and does his work.",
        "The school goes on looking after him, as it does now.",
        "The school can ask him first whether he wants to talk.",
        "SCHOOL", "PHONE", "PUPIL", "RIVERSIDE", 3, "SIGNPOST", "RECEIVED",
    ),
    Incoming(
        "Eine Mutter fragt, was sie tun kann: Ihr Sohn kommt spät heim und redet kaum noch.",
        "Er kommt gegen Mitternacht heim und geht gleich ins Zimmer.",
        "seit drei Wochen",
        "Er hat eine Freundin, von der zu Hause niemand weiß.",
        "Er hilft seinem kleinen Bruder jeden Tag bei den Hausaufgaben.",
        "Die Mutter bleibt mit ihrer Sorge allein.",
        "Zuerst ein Gespräch mit der Mutter, über sie selbst.",
        "RELATIVE", "PHONE", "RELATIVE", "OUDEHAVEN", 6, "SUPPORT_ENV", "READ1",
    ),
    Incoming(
        "Des habitants demandent de l'aide : le soir, le bruit sous les fenêtres les empêche de "
        "dormir.",
        "Un groupe écoute de la musique jusqu'à minuit.",
        "depuis les vacances",
        "Le local des jeunes est fermé pour travaux.",
        "Ils se saluent et se connaissent de vue.",
        "Le ton monte, quelqu'un finira par appeler.",
        "Les deux côtés ont déjà proposé de se parler.",
        "RESIDENT", "VISIT", "PLACE", "LINDEN", 8, "MEDIATION", "READ2",
        "Une médiation convient, à condition que les jeunes le veuillent.",
    ),
    Incoming(
        "Een huisarts vraagt waar een vader terechtkan die zijn werk verloren heeft.",
        "Hij vertelt dat hij slecht slaapt en niemand meer ziet.",
        "deze maand",
        "Een gewone reactie op een zware tijd.",
        "Hij brengt elke ochtend zijn dochter naar school.",
        "De huisarts blijft hem zien.",
        "Het wijkteam is dichterbij en kent de weg.",
        "HEALTH", "LETTER", "CLIENT", "NOORD", 20, "SIGNPOST", "EXIT",
        "Mee eens.",
    ),
    Incoming(
        "Un entrenador pregunta cómo hablar con un chico que ha dejado el equipo.",
        "Ya no viene a entrenar y no contesta.",
        "desde hace un mes",
        "Se lesionó y le da vergüenza decirlo.",
        "",
        "",
        "No sabemos si es algo para nosotros.",
        "SPORT", "STREET", "PUPIL", "RIVERSIDE", 16, "SIGNPOST", "RECEIVED",
    ),
    Incoming(
        "Una vicina racconta che due fratelli litigano ogni sera e chiede se possiamo passare.",
        "Si sentono voci alte verso le otto.",
        "da due settimane",
        "L'appartamento è piccolo e il padre lavora di notte.",
        "I fratelli escono insieme ogni mattina.",
        "Forse si calma da sé dopo gli esami.",
        "Prima chiediamo ai fratelli se vogliono un colloquio.",
        "RESIDENT", "STREET", "RELATIVE", "LINDEN", 5, "SIGNPOST", "READ2",
        "Non ancora: chi ha parlato con loro?",
    ),
    Incoming(
        "En fritidsledare undrar vem som kan hjälpa en grupp att få en egen lokal.",
        "Gruppen står utanför entrén på kvällarna.",
        "sedan ishallen stängde",
        "De har ingenstans att gå.",
        "De har skrivit ett brev till kommunen själva.",
        "De fortsätter att stå där.",
        "Arbete med platsen, inte med enskilda.",
        "YOUTH", "PARTNER", "GROUP", "OUDEHAVEN", 10, "SIGNPOST", "READ1",
    ),
    Incoming(
        "Una noia demana per ella mateixa: voldria tornar a estudiar i no sap per on començar.",
        "Diu que va deixar el curs al gener.",
        "aquesta setmana",
        "Potser només li cal una adreça.",
        "Ha vingut ella sola a preguntar.",
        "Seguirà treballant els caps de setmana.",
        "Ho demana ella: podem oferir-li suport.",
        "SELF", "VISIT", "SELF", "RIVERSIDE", 4, "CASE", "READ2",
        "D'acord, amb ella i al seu ritme.",
    ),
)  # fmt: skip
