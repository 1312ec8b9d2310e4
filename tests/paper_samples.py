"""Papers for tests: words in English, a case and a mediation, and their papers."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

from liaise_desktop.application.listings import (
    Author,
    CaseDetail,
    MediationDetail,
    MediationRow,
    TaskRow,
    TimelineEntry,
)
from liaise_desktop.application.paper_choices import (
    SummaryChoice,
    case_summary,
    mediation_agreement,
)
from liaise_desktop.application.papers import Imprint, Release
from liaise_desktop.domain.mediations import (
    CommonGround,
    Mediation,
    Party,
    PartyWords,
    Point,
    SealedNote,
    Session,
    Talk,
)
from liaise_desktop.domain.records import Case, Comment, Note, Person, Statement
from tests.paper_german import TEXTS

GERMAN_MONTHS = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
]
ENGLISH_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


class EnglishWords:
    """The source texts as they are."""

    language = "en"

    def text(self, context, source, comment="", n=-1):
        return source.replace("%n", str(n)).replace("(s)", "" if n == 1 else "s")

    def day(self, day):
        return f"{day.day} {ENGLISH_MONTHS[day.month - 1]} {day.year}"

    def moment(self, moment):
        return f"{self.day(moment)}, {moment:%H:%M}"


class GermanWords(EnglishWords):
    """German texts and days; a text that has no German is an error."""

    language = "de"

    def text(self, context, source, comment="", n=-1):
        return super().text(context, TEXTS[context][source], comment, n)

    def day(self, day):
        return f"{day.day}. {GERMAN_MONTHS[day.month - 1]} {day.year}"

    def moment(self, moment):
        return f"{self.day(moment)}, {moment:%H:%M} Uhr"


MIRA = Author("a" * 64, "mira", "Mira K.", "mediator")
ANKE = Author("b" * 64, "anke", "Anke V.", "supervisor")
NAMES = {"mira": "Mira K.", "tomas": "Tomas R.", "anke": "Anke V."}

IMPRINT = Imprint(
    serial="MH-2026-4F7K",
    made_on="2026-03-10T09:15:00+01:00",
    made_by="Mira K.",
    made_by_role="mediator",
    body="City of Maarhaven, Prevention Service",
    classification="Confidential. Only for the person named below.",
    language="en",
)
RELEASE = Release(
    recipient="Anke V., Team Riverside",
    kind="SUPERVISION",
    purpose="Preparing the review of 28 April together.",
    ground="Art. 6(1)(e) GDPR with section 4 of the Maarhaven Prevention Ordinance",
)
CASE = Case(
    "c1",
    code="MH-0147",
    state="ACTIVE",
    purpose="SUPPORT",
    purpose_sentence="Nadia wants to finish her apprenticeship year.",
    legal_basis="PUBLIC_TASK",
    necessity="She asked for support; a talk now and then was tried and was not enough.",
    agreement="AGREED",
    agreement_on="2025-11-04",
    agreement_until="2026-11-04",
    notice="GIVEN",
    notice_on="2025-11-04",
    lead="mira",
    standin="tomas",
    supervisor="anke",
    opened_on="2025-11-04",
    review_on="2026-04-28",
    retention_on="2028-03-09",
    district="Riverside",
    violence_form="EXR",
)
PERSON = Person(
    "p1",
    case="c1",
    pseudonym="Nadia B.",
    age_band="16_17",
    minor=True,
    known_since="2025-10-01",
    languages=("ar", "nl"),
    safe_contact="SAFECONTACT not at home",
)
STRENGTHS = (
    Statement(
        "s1",
        case="c1",
        kind="STRENGTH",
        code="SKILLS",
        text="Coaches younger girls at the skatepark",
        source="SEEN",
        written_by="mira",
        written_at="2026-02-02T10:00:00+01:00",
    ),
    Statement(
        "s2",
        case="c1",
        kind="STRENGTH",
        code="ADULT",
        text="Close to her aunt, calls her when upset",
        source="TOLD_FIRST",
        teller="RELATIVE",
        written_by="mira",
        written_at="2026-02-02T10:00:00+01:00",
    ),
    Statement(
        "s3",
        case="c1",
        kind="STRENGTH",
        code="FUTURE",
        text="“I want to finish my apprenticeship year.”",
        source="TOLD_BY_PERSON",
        written_by="tomas",
        written_at="2024-12-01T10:00:00+01:00",
    ),
)
CONCERNS = (
    Statement(
        "s4",
        case="c1",
        kind="CONCERN",
        code="BREAK",
        text="Left school in January after a quarrel",
        source="TOLD_SECOND",
        teller="SCHOOL",
        alternative="The quarrel was about a timetable that clashed with her job.",
        written_by="mira",
        written_at="2026-01-20T10:00:00+01:00",
    ),
)
NOTE = Note(
    "n1",
    case="c1",
    kind="TALK",
    at="2026-03-09T16:20:00+01:00",
    place="Riverside skatepark",
    written_at="2026-03-09T18:00:00+01:00",
    written_by="mira",
    observed=(
        {
            "text": "Nadia was there with three younger girls. She has not opened the group since Sunday and showed me that she muted it.",
            "source": "SEEN",
            "teller": "",
        },
        {"text": "They all talk like a film trailer.", "source": "TOLD_BY_PERSON", "teller": ""},
        {
            "text": "Her teacher has seen her at the evening class twice.",
            "source": "TOLD_FIRST",
            "teller": "SCHOOL",
        },
    ),
    reading="She is putting some distance between herself and the group.",
    alternative="the evening class leaves her less time.",
    next_what="Walk with her to the apprenticeship desk at Werkstatt Noord",
    next_who="mira",
    next_when="2026-03-17T14:00:00+01:00",
)
OLDER = Note(
    "n2",
    case="c1",
    kind="CALL",
    at="2026-02-26T11:00:00+01:00",
    place="",
    written_at="2026-03-02T09:00:00+01:00",
    written_by="tomas",
    observed=(
        {
            "text": "Her aunt rang and asked for the times of the class.",
            "source": "SEEN",
            "teller": "",
        },
    ),
    no_own_words="NOT_PRESENT",
    next_what="Send her aunt the times",
    next_who="tomas",
    next_when="2026-02-27",
)


def entry(note, author=MIRA, **more):
    """One note in a timeline."""
    return TimelineEntry(note.id, "note", note.at, author, note.at, note=note, **more)


REMARK = Comment("k1", case="c1", target="n1", text="SUPERVISORREMARK", written_by="anke")
ENTRIES = (
    entry(NOTE, comments=((REMARK, ANKE),), versions=2),
    TimelineEntry(
        "x1", "mediation_session", "2026-03-06", MIRA, "2", values={"line": "SESSIONLINE"}
    ),
    entry(OLDER, step_done=True),
    replace(entry(OLDER), id="n3", note=None, erased=True),
)
ROW = MediationRow(
    "m1",
    "MD-0023",
    "Linden Block courtyard",
    "FOLLOW_UP_1",
    "YOUTH_RES",
    "2026-01-12",
    "2026-02-18",
    3,
    4,
    "2026-03-19",
    False,
    "1",
)
DETAIL = CaseDetail(
    case=CASE,
    binder="b1",
    person=PERSON,
    strengths=STRENGTHS,
    concerns=CONCERNS,
    mediations=(ROW,),
    tasks=(
        TaskRow(
            "n1",
            "c1",
            "next_step",
            "Walk with her to the apprenticeship desk",
            "mira",
            "2026-03-17T14:00:00+01:00",
            False,
        ),
        TaskRow("n9", "c1", "next_step", "DONETASK", "mira", "2026-03-01", True),
        TaskRow("c1", "c1", "review", "", "mira", "2026-04-28", False),
    ),
    conflicts=(),
    audience=("mira", "tomas", "anke"),
    names=NAMES,
)

MEDIATION = MediationDetail(
    mediation=Mediation(
        "m1",
        code="MD-0023",
        title="Linden Block courtyard",
        state="AGREEMENT",
        requested_on="2026-01-12",
        place="Linden Block, room of the tenants",
        summary="HISTORYSUMMARY",
        mediators=("mira", "tomas"),
        agreed_on="2026-02-20",
        agreement_form="WRITTEN",
        suitability_reason="SUITABILITYREASON",
        conflict_type="YOUTH_RES",
    ),
    binder="b2",
    content_binder="b3",
    sealed_binder="b4",
    parties=(
        Party(
            "q1",
            mediation="m1",
            label="Residents, stairs B and C",
            role="RESIDENTS",
            spoken_for="Mila V. and Paul O.",
            releases_words=False,
            consent_witness="WITNESSNAME",
        ),
        Party(
            "q2",
            mediation="m1",
            label="Young people from the courtyard",
            role="YOUNG_PEOPLE",
            spoken_for="Luca F. and Amira T.",
            releases_words=True,
        ),
    ),
    words=(
        PartyWords("w1", mediation="m1", party="q1", needs="PARTYNEEDS", own_words="PARTYWORDS"),
    ),
    common_ground=(CommonGround("g1", mediation="m1", text="COMMONGROUND"),),
    talks=(Talk("t1", mediation="m1", party="q1", on="2026-01-20", mediator="mira"),),
    sessions=(
        Session(
            "e1",
            mediation="m1",
            number=1,
            on="2026-02-02",
            line="SESSIONLINE",
            next_time="NEXTTIME",
        ),
    ),
    points=(
        Point(
            "o2",
            mediation="m1",
            order=2,
            text="The bike room stays open for them until 21:00",
            who="Residents, caretaker",
            when_kind="FROM",
            when="2026-03-02",
            standing="PARTLY",
            standing_note="STANDINGNOTE",
        ),
        Point(
            "o1",
            mediation="m1",
            order=1,
            text="Quiet in the courtyard after 22:00, Sunday to Thursday",
            who="q2",
            when_kind="FROM",
            when="2026-02-23",
        ),
        Point(
            "o3",
            mediation="m1",
            order=3,
            text="First a word in person, only then the phone",
            who="Both",
            when_kind="FROM",
            when="2026-02-23",
        ),
        Point(
            "o4",
            mediation="m1",
            order=4,
            text="A shared grill evening before Easter",
            who="Both",
            when_kind="BY",
            when="2026-04-03",
        ),
    ),
    follow_ups=(),
    sealed_notes=(SealedNote("z1", mediation="m1", text="SEALEDNOTE"),),
    conflicts=(),
    names=NAMES,
)
AGREEMENT_RELEASE = Release(
    recipient="Residents, stairs B and C",
    kind="SUBJECT",
    purpose="A copy of what both sides agreed.",
    ground="Agreement of both sides to the mediation",
)


def summary_paper(
    detail=DETAIL, entries=ENTRIES, *, imprint=IMPRINT, release=RELEASE, choice=None, against=()
):
    """The summary of the sample case."""
    return case_summary(
        detail, entries, release=release, imprint=imprint, choice=choice or SummaryChoice(),
        against=against,
    )  # fmt: skip


def agreement_paper(detail=MEDIATION, *, imprint=IMPRINT, release=AGREEMENT_RELEASE, **more):
    """The agreement of the sample mediation."""
    return mediation_agreement(detail, release=release, imprint=imprint, **more)


def written(write, paper, words=None, progress=None):
    """The bytes of a paper and its proof."""
    out = BytesIO()
    proof = write(paper, words or EnglishWords(), out, progress)
    return out.getvalue(), proof
