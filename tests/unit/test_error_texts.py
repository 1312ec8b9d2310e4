import logging

import pytest

from liaise_desktop.domain import errors
from liaise_desktop.gui.error_texts import SENTENCES
from liaise_desktop.gui.errors import error_line, error_text


def families(kind):
    for child in kind.__subclasses__():
        yield child
        yield from families(child)


KINDS = sorted(set(families(errors.LiaiseError)), key=lambda kind: kind.code)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_every_foreseen_error_has_a_title_and_a_sentence(kind):
    text = error_text(kind())
    assert text.title
    assert text.sentence.endswith((".", "?"))
    assert kind.code in SENTENCES


def test_no_sentence_is_left_without_its_error():
    assert set(SENTENCES) - {"unforeseen"} == {kind.code for kind in KINDS}


def test_no_two_errors_share_a_code():
    assert len({kind.code for kind in KINDS}) == len(KINDS)


def test_facts_stand_in_the_sentence():
    assert error_text(errors.ForkedError(seq=12)).title == "Two different exports carry the number 12"


@pytest.mark.logs_expected
def test_an_unforeseen_error_is_logged_and_says_nothing_of_itself(caplog):
    with caplog.at_level(logging.ERROR):
        line = error_line(ZeroDivisionError("what Nadia said"))
    assert "Nadia" not in line
    assert caplog.records[0].exc_info[0] is ZeroDivisionError
