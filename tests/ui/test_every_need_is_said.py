"""Every guard of cases, mediations, requests and reviews refused once, its sentence on screen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from liaise_desktop.domain import lifecycle, mediation_steps, request_steps, review_steps
from liaise_desktop.domain.codes import CLOSING_CHECK
from liaise_desktop.domain.errors import StepNotOpenError
from liaise_desktop.domain.lifecycle import CASE_NEEDS, CaseFacts
from liaise_desktop.domain.mediation_steps import MEDIATION_NEEDS, Parts
from liaise_desktop.domain.mediations import Mediation, Party
from liaise_desktop.domain.plans import Review
from liaise_desktop.domain.records import Case
from liaise_desktop.domain.request_steps import REQUEST_NEEDS
from liaise_desktop.domain.requests import Request
from liaise_desktop.domain.review_steps import REVIEW_NEEDS
from liaise_desktop.gui.needs import need_label
from liaise_desktop.gui.views.form_panel import Form, Forms

TODAY = date(2026, 3, 9)
ASKED = Case("c", state="PROPOSED", notice="GIVEN", second_reader="mira", proposed_by="mira")
CLOSED = Case("c", state="CLOSED", closed_on="2026-03-01")
ALL_CHECKS = CLOSING_CHECK.keys()
GONE_THROUGH = Case(
    "c", state="CLOSING", closing_reason="GOALS", closing_checks=ALL_CHECKS, closing_by="mira"
)
FACTS = CaseFacts(TODAY, last_contact=TODAY, by="mira")
CASES = (
    (Case("c", state="PROPOSED"), "OPEN"),
    (ASKED, "OPEN"),
    (replace(ASKED, notice="POSTPONED", review_on="2026-01-01"), "OPEN"),
    (replace(ASKED, review_on="2027-01-01"), "OPEN"),
    (Case("c", state="OPEN"), "ACTIVE"),
    (Case("c", state="OPEN", agreement="AGREED"), "ACTIVE"),
    (Case("c", state="OPEN"), "ON_HOLD"),
    (Case("c", state="CLOSING"), "CLOSED"),
    (GONE_THROUGH, "CLOSED"),
    (CLOSED, "LOOKBACK_1"),
)
PARTY = Party("p", label="Residents")
MEDIATIONS = (
    (Mediation("m", state="REQUESTED"), "SUITABILITY", Parts()),
    (Mediation("m", state="REQUESTED"), "NOT_SUITABLE", Parts()),
    (Mediation("m", state="REQUESTED", mode="DEFERRED"), "ONTHESPOT", Parts()),
    (Mediation("m", state="PRE_MEDIATION", suitable="YES"), "CONSENTED", Parts()),
    (Mediation("m", state="PRE_MEDIATION", suitable="YES"), "CONSENTED", Parts((PARTY, PARTY))),
    (Mediation("m", state="CONSENTED", suitable="YES"), "SESSIONS", Parts()),
    (Mediation("m", state="SESSIONS", suitable="YES"), "AGREEMENT", Parts()),
    (Mediation("m", state="AGREEMENT"), "FOLLOW_UP_1", Parts()),
    (Mediation("m", state="FOLLOW_UP_1"), "FOLLOW_UP_2", Parts()),
)
RECEIVED = Request("r", state="RECEIVED", received_on="2026-03-09")
PASSED_ON = replace(RECEIVED, state="READ1", first_reader="mira", second_reader="anke")
REQUESTS = (
    (RECEIVED, "READ1"),
    (replace(RECEIVED, informed="NO"), "READ1"),
    (replace(PASSED_ON, second_reader="mira"), "READ2"),
    (PASSED_ON, "READ2"),
    (replace(PASSED_ON, second_answer="ASKS"), "READ2"),
    (PASSED_ON, "EXIT"),
    (replace(PASSED_ON, state="READ2", second_answer="DISAGREES", exit="CASE"), "EXIT"),
)
KNOWN = Review(
    "v", held_on="2026-03-09", worker="mira", second_person="anke", still_needed="YES",
    still_proportionate="YES", basis_right="YES", person_informed="YES", decision="CONTINUE",
    next_review="2026-05-01",
)  # fmt: skip
REVIEWS = (
    Review("v", worker="mira"),
    replace(KNOWN, held_on="2026-03-10", second_person="mira"),
    replace(KNOWN, next_review=""),
    replace(KNOWN, next_review="2026-01-01"),
    replace(KNOWN, next_review="2027-01-01"),
)


def attempts():
    """Yield every refused attempt: the list of its needs, and what to do."""
    for case, wanted in CASES:
        yield CASE_NEEDS, lambda case=case, wanted=wanted: lifecycle.advance(case, wanted, FACTS)
    for mediation, wanted, parts in MEDIATIONS:
        yield (
            MEDIATION_NEEDS,
            lambda one=mediation, wanted=wanted, parts=parts: mediation_steps.advance(
                one, wanted, parts
            ),
        )
    for request, wanted in REQUESTS:
        yield (
            REQUEST_NEEDS,
            lambda one=request, wanted=wanted: request_steps.advance(one, wanted, TODAY),
        )
    for review in REVIEWS:
        yield (
            REVIEW_NEEDS,
            lambda one=review: review_steps.check_review(one, Case("c", state="OPEN"), FACTS),
        )


def refusals():
    """Return, for each list and need, an error that a real guard raised."""
    found = {}
    for codes, attempt in attempts():
        with pytest.raises(StepNotOpenError) as refused:
            attempt()
        for need in refused.value.facts["needs"]:
            found.setdefault((codes.name, need), refused.value)
    return found


REFUSALS = refusals()
LISTS = (CASE_NEEDS, MEDIATION_NEEDS, REQUEST_NEEDS, REVIEW_NEEDS)
EVERY = [(codes.name, code.key) for codes in LISTS for code in codes]


def test_a_need_means_the_same_in_every_list():
    labels = {}
    for codes in LISTS:
        for code in codes:
            assert labels.setdefault(code.key, code.label) == code.label


@pytest.mark.parametrize(("name", "need"), EVERY)
def test_every_need_is_refused_once_and_said_in_words(qtbot, name, need):
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    forms = Forms(page)
    forms.ask(lambda: Form("step", "", "Next step", "Take this step", ()))
    assert forms.refuse(REFUSALS[name, need])
    said = forms.panel.ui.refusal_words.text()
    assert need_label(need) in said
    assert need_label(need) != need
    forms.panel.deleteLater()
