"""Papers as PDF files: what is on the pages, what is not, and how the file is made."""

from __future__ import annotations

import ctypes
import hashlib
import os
import re
import subprocess
import sys
import zlib
from dataclasses import replace
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from pypdfium2 import raw

from liaise_desktop.application.paper_choices import SummaryChoice
from liaise_desktop.application.papers import content_sha256
from liaise_desktop.domain.errors import CancelledError
from liaise_desktop.domain.rights import Disagreement
from liaise_desktop.reports.case_summary import write_case_summary
from liaise_desktop.reports.frame import fingerprint
from liaise_desktop.reports.mediation_agreement import write_mediation_agreement
from tests.paper_samples import (
    DETAIL,
    ENTRIES,
    IMPRINT,
    MEDIATION,
    NOTE,
    RELEASE,
    EnglishWords,
    GermanWords,
    agreement_paper,
    entry,
    summary_paper,
    written,
)

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "golden" / "papers"
GERMAN = replace(IMPRINT, language="de")
PRACTICE = replace(IMPRINT, practice=True)
BOTH = [
    pytest.param(write_case_summary, summary_paper, id="summary"),
    pytest.param(write_mediation_agreement, agreement_paper, id="agreement"),
]
HOSTILE = (
    '<img src="/etc/hostname" width="50" height="50"/>',
    '<a href="https://example.org/">link</a> https://example.org/',
    "<para><b>bold</i> &lt;&amp; &#60; <unknown",
    "%PDF-1.4 endstream endobj (unbalanced \\( \\) \\",
    "Tj ET Q EMC BT /F1 12 Tf",
    "abc\u202efdp.exe",
    "\x00\x01\x1b[31m",
)


def pages_of(data):
    """The text of each page, line by line, spaces made single."""
    document = pdfium.PdfDocument(data)
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return [
        "\n".join(" ".join(line.split()) for line in page.splitlines() if line.strip())
        for page in pages
    ]


def flat(data):
    """The whole text of a file in one line."""
    return " ".join(" ".join(pages_of(data)).split())


def objects_of(data):
    """The kinds of objects on all pages, and how many annotations there are."""
    document = pdfium.PdfDocument(data)
    kinds = {thing.type for page in document for thing in page.get_objects(max_depth=5)}
    annotations = sum(raw.FPDFPage_GetAnnotCount(page) for page in document)
    document.close()
    return kinds, annotations


def tree_of(data, page=0):
    """The structure of a page as nested tuples of kind, alternative text and children."""
    document = pdfium.PdfDocument(data)
    tree = raw.FPDF_StructTree_GetForPage(document[page])

    def text(call, element):
        size = call(element, None, 0)
        buffer = ctypes.create_string_buffer(size)
        call(element, buffer, size)
        return buffer.raw[: size - 2].decode("utf-16-le") if size else ""

    def below(element):
        count = raw.FPDF_StructElement_CountChildren(element)
        found = [raw.FPDF_StructElement_GetChildAtIndex(element, at) for at in range(count)]
        return (
            text(raw.FPDF_StructElement_GetType, element),
            text(raw.FPDF_StructElement_GetAltText, element),
            tuple(below(child) for child in found if child),
        )

    count = raw.FPDF_StructTree_CountChildren(tree)
    top = [below(raw.FPDF_StructTree_GetChildAtIndex(tree, at)) for at in range(count)]
    raw.FPDF_StructTree_Close(tree)
    document.close()
    return top


def kinds_in(tree):
    for kind, _, children in tree:
        yield kind
        yield from kinds_in(children)


def many_notes(count):
    text = "She talked about the evening class and about the desk at Werkstatt Noord. " * 6
    note = replace(NOTE, reading=text)
    return tuple(entry(replace(note, id=f"n{at}")) for at in range(count))


@pytest.mark.parametrize(
    ("name", "write", "paper", "words"),
    [
        ("summary-en", write_case_summary, summary_paper(), EnglishWords()),
        ("summary-de", write_case_summary, summary_paper(imprint=GERMAN), GermanWords()),
        ("agreement-en", write_mediation_agreement, agreement_paper(), EnglishWords()),
        ("agreement-de", write_mediation_agreement, agreement_paper(imprint=GERMAN), GermanWords()),
    ],
)  # fmt: skip
def test_the_text_of_a_paper_is_the_golden_text(name, write, paper, words):
    data, _ = written(write, paper, words)
    shown = "\n\n".join(pages_of(data)) + "\n"
    golden = GOLDEN / f"{name}.txt"
    if os.environ.get("LIAISE_GOLDEN") == "write":
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(shown, encoding="utf-8")
    assert shown == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize(("write", "make"), BOTH)
def test_two_runs_give_the_same_bytes(write, make):
    assert written(write, make())[0] == written(write, make())[0]


@pytest.mark.parametrize(("write", "make"), BOTH)
def test_another_process_gives_the_same_bytes(write, make):
    script = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from tests import paper_samples as s\n"
        f"from {write.__module__} import {write.__name__} as w\n"
        f"print(s.written(w, s.{make.__name__}())[1].sha256)\n"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"}
    other = subprocess.run(
        [sys.executable, "-c", script, str(ROOT)],
        capture_output=True, text=True, check=True, env=environment,
    )  # fmt: skip
    assert other.stdout.strip() == written(write, make())[1].sha256


@pytest.mark.parametrize(("write", "make"), BOTH)
def test_the_proof_names_file_content_serial_and_pages(write, make):
    paper = make()
    data, proof = written(write, paper)
    assert proof.sha256 == hashlib.sha256(data).hexdigest()
    assert proof.content_sha256 == content_sha256(paper)
    assert proof.serial == IMPRINT.serial
    assert proof.pages == len(pages_of(data))


@pytest.mark.parametrize(("write", "make"), BOTH)
def test_g18_every_page_says_for_whom_it_is_and_which_page_it_is(write, make):
    paper = make(imprint=PRACTICE, release=RELEASE)
    if write is write_case_summary:
        paper = summary_paper(entries=many_notes(12), imprint=PRACTICE)
    data, proof = written(write, paper)
    pages = pages_of(data)
    for number, page in enumerate(pages, 1):
        assert IMPRINT.classification in page
        assert IMPRINT.body in page
        assert f"Prepared for {paper.release.recipient}" in page
        assert f"Serial {IMPRINT.serial} · 10 March 2026" in page
        assert f"Fingerprint {fingerprint(proof.content_sha256, 16)}" in page
        assert f"Page {number} of {len(pages)}" in page
        assert "PRACTICE" in page
        assert "This is not a real paper." in page
    whole = flat(data)
    assert paper.release.ground in whole
    assert paper.release.purpose in whole
    assert fingerprint(proof.content_sha256) in whole


def test_who_approved_is_named():
    release = replace(RELEASE, kind="CONF", second_person="Anke V., supervisor")
    whole = flat(written(write_case_summary, summary_paper(release=release))[0])
    assert "Purpose Case conference. Preparing" in whole
    assert "Approved by Anke V., supervisor" in whole


def test_what_nobody_has_decided_yet_says_so_at_the_case_and_at_the_note():
    detail = replace(DETAIL, conflicts=("c1",))
    whole = flat(
        written(write_case_summary, summary_paper(detail, (entry(NOTE, conflicted=True),)))[0]
    )
    assert "Two versions of this page differ" in whole
    assert "Versions of this note differ" in whole
    settled = flat(written(write_case_summary, summary_paper())[0])
    assert "differ" not in settled


def test_g13_a_statement_of_disagreement_is_printed_where_its_passage_is():
    note = NOTE
    against = [
        Disagreement("aa" * 16, target=target, text=text, said_by="Nadia", on="2026-03-09")
        for target, text in (
            (note.id, "I never said that."),
            (DETAIL.strengths[0].id, "That was my sister."),
            (DETAIL.case.id, "I want no file at all."),
            ("bb" * 16, "About something that is not printed."),
        )
    ]
    text = flat(written(write_case_summary, summary_paper(against=against))[0])
    case, strength, said = (text.index(one.text) for one in (against[2], *against[1::-1]))
    assert case < text.index("Strengths") < strength < text.index("Concerns") < said
    assert text.index("Notes") < said
    assert "Statement of disagreement: Nadia" in text
    assert "not printed" not in text


def test_a_voice_that_goes_on_is_named_again_on_the_next_page():
    lines = ({"text": "We talked. " * 900, "source": "SEEN", "teller": ""},)
    note = replace(NOTE, observed=lines, reading="It may be. " * 900)
    pages = pages_of(written(write_case_summary, summary_paper(entries=(entry(note),)))[0])
    assert all("Observed" in page for page in pages if "We talked." in page)
    assert all("My reading" in page for page in pages if "It may be." in page)


def test_a_real_paper_does_not_say_practice():
    assert "PRACTICE" not in flat(written(write_case_summary, summary_paper())[0])


def test_g5_strengths_stand_before_concerns():
    whole = flat(written(write_case_summary, summary_paper())[0])
    assert 0 < whole.index("Strengths") < whole.index("Coaches younger girls")
    assert whole.index("I want to finish") < whole.index("Concerns") < whole.index("Left school")


def test_that_no_strength_is_written_down_is_said_before_any_concern():
    whole = flat(written(write_case_summary, summary_paper(replace(DETAIL, strengths=())))[0])
    assert whole.index("None written down yet.") < whole.index("Concerns")


def test_the_three_voices_stand_in_their_order():
    data, _ = written(write_case_summary, summary_paper(entries=(entry(NOTE),)))
    whole = flat(data)
    places = [
        whole.index(text)
        for text in ("Observed Seen", "Own words They all", "Told to me Her teacher", "My reading",
                     "It could also be: the evening", "Next step Walk")
    ]  # fmt: skip
    assert places == sorted(places)


@pytest.mark.parametrize(
    "never",
    [
        "SAFECONTACT",
        "SUPERVISORREMARK",
        "SESSIONLINE",
        "DONETASK",
        "Far-right",
        "violence in view",
    ],
)
def test_a_summary_leaks_nothing(never):
    data, _ = written(write_case_summary, summary_paper())
    assert never not in flat(data)
    assert never.encode() not in unpacked(data)
    assert never.encode("utf-16-be").hex().upper().encode() not in unpacked(data)


@pytest.mark.parametrize(
    "never",
    ["HISTORYSUMMARY", "SUITABILITYREASON", "WITNESSNAME", "PARTYNEEDS", "PARTYWORDS",
     "COMMONGROUND", "NEXTTIME", "STANDINGNOTE", "SEALEDNOTE", "Partly kept"],
)  # fmt: skip
def test_an_agreement_leaks_nothing(never):
    data, _ = written(write_mediation_agreement, agreement_paper())
    assert never not in flat(data)
    assert never.encode() not in unpacked(data)


def unpacked(data):
    """The bytes of a file with all its streams unpacked."""
    found = [data]
    for match in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL):
        try:
            found.append(zlib.decompress(match.group(1)))
        except zlib.error:
            continue
    return b"\n".join(found)


def test_the_form_of_violence_stands_there_if_it_was_asked_for():
    paper = summary_paper(choice=SummaryChoice(violence_form=True))
    assert "Form of violence in view Far-right" in flat(written(write_case_summary, paper)[0])


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize(("write", "make"), BOTH)
def test_what_people_write_is_never_markup(write, make, text):
    release = replace(RELEASE, recipient=text, purpose=text, ground=text)
    if write is write_case_summary:
        lines = ({"text": text, "source": "SEEN", "teller": ""},)
        note = replace(
            NOTE, observed=lines, reading=text, alternative=text, next_what=text, place=text
        )
        paper = summary_paper(entries=(entry(note),), release=release)
    else:
        points = tuple(replace(point, text=text, who=text) for point in MEDIATION.points)
        paper = agreement_paper(replace(MEDIATION, points=points), release=release)
    data, _ = written(write, paper)
    kinds, annotations = objects_of(data)
    assert kinds == {raw.FPDF_PAGEOBJ_TEXT, raw.FPDF_PAGEOBJ_PATH}
    assert annotations == 0
    assert b"/Image" not in unpacked(data)
    assert b"/URI" not in data
    start = re.split("[\u202e\x00]", text)[0].split()
    assert all(word in flat(data) for word in start)


def test_direction_controls_are_seen_on_the_page():
    paper = summary_paper(release=replace(RELEASE, purpose="abc\u202efdp.exe"))
    assert "abc‹RLO›fdp.exe" in flat(written(write_case_summary, paper)[0])


def test_names_in_greek_and_cyrillic_print():
    paper = agreement_paper(
        replace(MEDIATION, mediation=replace(MEDIATION.mediation, place="Ελένη, Ярослав, Šárka"))
    )
    assert "Ελένη, Ярослав, Šárka" in flat(written(write_mediation_agreement, paper)[0])


@pytest.mark.parametrize("text", ["x" * 65_536, "word " * 13_000, "a\n" * 32_768])
def test_a_field_of_64_kib_flows_over_pages_and_nothing_of_it_is_lost(text):
    paper = summary_paper(entries=(entry(replace(NOTE, reading=text)),))
    data, proof = written(write_case_summary, paper)
    letter = text[0]
    assert (
        flat(data).replace(" ", "").count(letter * 4 if letter == "x" else text.split()[0])
        > 10_000
    )
    assert proof.pages > 8


def test_a_point_longer_than_a_page_keeps_its_table():
    point = replace(MEDIATION.points[0], text="We greet each other in the stairs. " * 400)
    data, proof = written(
        write_mediation_agreement, agreement_paper(replace(MEDIATION, points=(point,)))
    )
    pages = pages_of(data)
    assert proof.pages > 2
    assert all("Point agreed" in page for page in pages[:2])
    assert flat(data).count("greet") == 400


def test_reading_software_finds_headings_lists_tables_and_the_figure():
    data, _ = written(write_case_summary, summary_paper())
    first, second = tree_of(data, 0), tree_of(data, 1)
    kinds = list(kinds_in([*first, *second]))
    for kind in ("Document", "Figure", "H1", "H2", "H3", "H4", "P", "L", "LI", "Lbl", "LBody",
                 "Table", "TR", "TH", "TD", "Sect"):  # fmt: skip
        assert kind in kinds, kind
    assert kinds.count("H1") == 1
    assert [alt for kind, alt, _ in first[0][2] if kind == "Figure"] == [
        "Two rings that overlap, the mark of Liaise"
    ]


def test_the_file_says_its_language_title_serial_and_fingerprint():
    paper = summary_paper(imprint=GERMAN)
    data, proof = written(write_case_summary, paper, GermanWords())
    document = pdfium.PdfDocument(data)
    facts = document.get_metadata_dict()
    bookmarks = [mark.get_title() for mark in document.get_toc()]
    document.close()
    assert facts["Title"] == "Fallzusammenfassung, MH-0147"
    assert facts["CreationDate"] == "D:20260310081500+00'00'"
    assert b"/Lang (de)" in data
    assert b"/DisplayDocTitle true" in data
    assert b"<</Marked true>>" in data
    assert f"<liaise:contentSha256>{proof.content_sha256}<".encode() in data
    assert f"<dc:identifier>{IMPRINT.serial}<".encode() in data
    assert bookmarks == ["Der Fall", "Ressourcen", "Anlass zur Sorge", "Nächste Schritte",
                         "Mediationen", "Fallnotizen", "Über dieses Papier"]  # fmt: skip


@pytest.mark.parametrize(("write", "make"), BOTH)
def test_pages_are_a4_and_every_font_is_inside(write, make):
    data, _ = written(write, make())
    document = pdfium.PdfDocument(data)
    sizes = {tuple(round(side) for side in page.get_size()) for page in document}
    document.close()
    assert sizes == {(595, 842)}
    fonts = re.findall(rb"/BaseFont /([^\s/]+)", data)
    assert fonts
    assert all(re.match(rb"[A-Z]{6}\+(NotoSans|DejaVuSans)", font) for font in fonts)
    assert data.count(b"/FontFile2") == len(fonts)
    assert b"Helvetica" not in data


def test_nothing_is_drawn_outside_the_page_or_over_the_foot():
    data, _ = written(write_case_summary, summary_paper(entries=many_notes(9)))
    document = pdfium.PdfDocument(data)
    for page in document:
        for thing in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
            left, bottom, right, _ = thing.get_bounds()
            assert left >= 55
            assert right <= 541
            assert bottom >= 30
    document.close()


def test_each_copy_of_an_agreement_names_its_own_side_first():
    turned = flat(written(write_mediation_agreement, agreement_paper(other_side_first=True))[0])
    straight = flat(written(write_mediation_agreement, agreement_paper())[0])
    for whole, first, second in ((straight, "Residents, stairs", "Young people from"),
                                 (turned, "Young people from", "Residents, stairs")):  # fmt: skip
        between = whole[whole.index("Between") :]
        assert between.index(first) < between.index(second)


def test_what_was_agreed_by_word_of_mouth_has_no_lines_to_sign():
    spoken = replace(MEDIATION, mediation=replace(MEDIATION.mediation, agreement_form="SPOKEN"))
    whole = flat(written(write_mediation_agreement, agreement_paper(spoken))[0])
    assert "by word of mouth" in whole
    assert "Place, date and signature" not in whole


def test_words_of_another_language_than_the_paper_are_a_mistake():
    with pytest.raises(ValueError, match="a paper in en"):
        written(write_case_summary, summary_paper(), GermanWords())


class Steps:
    """Remembers each step; stops the work at one if asked to."""

    def __init__(self, stop_at=None):
        self.steps, self.stop_at = [], stop_at

    def step(self, done, total):
        self.steps.append((done, total))
        if len(self.steps) == self.stop_at:
            raise CancelledError


def test_progress_moves_with_the_pages_and_ends_at_the_whole():
    progress = Steps()
    _, proof = written(
        write_case_summary,
        summary_paper(entries=many_notes(40), choice=SummaryChoice(notes_last=None)),
        progress=progress,
    )
    done = [step for step, _ in progress.steps]
    assert len(progress.steps) == proof.pages
    assert done == sorted(done)
    assert progress.steps[-1] == (42, 42)


def test_work_that_is_stopped_writes_nothing():
    out = []

    class Out:
        write = out.append

    with pytest.raises(CancelledError):
        write_case_summary(
            summary_paper(entries=many_notes(40)), EnglishWords(), Out(), Steps(stop_at=2)
        )
    assert out == []


def test_entries_that_are_no_notes_are_no_notes_on_paper():
    whole = flat(written(write_case_summary, summary_paper(entries=ENTRIES[1:2]))[0])
    assert "No note has been written yet." in whole
