"""What a number in a stream means: next, known, late, after a hole, or forged."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaise_desktop.application.stream_rules import Place, place_in_stream
from liaise_desktop.application.transfer_values import CertifiedDevice, Incoming, Seen
from liaise_desktop.domain.errors import AlreadyImportedError, ForkedError

SENDER = CertifiedDevice("aa", "mira", "Mira", "mediator", "age1", 1, b"", "", 0, 1)


def digest(seq, branch=""):
    return f"{seq}{branch}".rjust(64, "0")


def export(seq, branch="", prev=None):
    return Incoming(
        manifest_sha256=digest(seq, branch),
        sender=SENDER,
        authors=(),
        to=(),
        stream="s",
        seq=seq,
        prev=prev or (digest(seq - 1) if seq > 1 else None),
        created=seq,
        schema=1,
        spans=(),
        acks=(),
        changes=0,
        files=0,
    )


def seen(*numbers, imported="2026-03-09"):
    return [
        Seen(seq, digest(seq), digest(seq - 1) if seq > 1 else None, seq, imported)
        for seq in numbers
    ]


def test_the_first_and_the_next_are_in_order():
    assert place_in_stream(export(1), []) == Place()
    assert place_in_stream(export(4), seen(1, 2, 3)) == Place()


def test_numbers_that_were_not_seen_are_named():
    assert place_in_stream(export(14), seen(10, 11)).missing == (12, 13)
    assert place_in_stream(export(3), []).missing == (1, 2)


def test_an_older_one_is_late_and_not_an_alarm():
    assert place_in_stream(export(12), seen(11, 13)) == Place(late=True)


def test_the_same_export_again_is_said_to_be_known():
    with pytest.raises(AlreadyImportedError) as refused:
        place_in_stream(export(2), seen(1, 2))
    assert refused.value.facts == {"on": "2026-03-09"}


def test_the_same_export_that_was_not_brought_in_whole_may_come_again():
    assert place_in_stream(export(2), seen(1, 2, imported="")) == Place()


def test_another_export_with_the_same_number_is_an_alarm():
    with pytest.raises(ForkedError) as refused:
        place_in_stream(export(2, "b"), seen(1, 2))
    assert refused.value.facts == {"seq": 2}


def test_another_export_is_an_alarm_even_if_the_first_was_never_brought_in():
    with pytest.raises(ForkedError):
        place_in_stream(export(2, "b"), seen(1, 2, imported=""))


def test_an_export_that_does_not_follow_the_one_before_it_is_an_alarm():
    with pytest.raises(ForkedError):
        place_in_stream(export(3, prev=digest(2, "b")), seen(1, 2))


def test_a_late_export_that_the_next_does_not_follow_is_an_alarm():
    with pytest.raises(ForkedError):
        place_in_stream(export(2, "b"), seen(1, 3))


@given(order=st.permutations(range(1, 9)), lost=st.sets(st.integers(1, 8)))
def test_honest_exports_in_any_order_raise_no_alarm(order, lost):
    known = []
    for seq in order:
        if seq not in lost:
            place_in_stream(export(seq), known)
            known += seen(seq)
    assert {each.seq for each in known} == set(range(1, 9)) - lost


@given(
    order=st.permutations(list(range(1, 9)) + [f"{seq}b" for seq in range(4, 7)]),
)
def test_a_stream_that_forked_always_raises_one(order):
    known, alarms = [], 0
    for each in order:
        branch = isinstance(each, str)
        seq = int(each[0]) if branch else each
        one = export(seq, "b" if branch else "", digest(seq - 1, "b") if branch and seq > 4 else None)
        try:
            place_in_stream(one, known)
        except ForkedError:
            alarms += 1
        known.append(Seen(seq, one.manifest_sha256, one.prev, seq, "x"))
    assert alarms


@pytest.mark.soak
def test_twenty_thousand_honest_shuffles_and_forks():
    import random

    draw = random.Random(1)
    for _ in range(20_000):
        order = list(range(1, 13))
        draw.shuffle(order)
        known = []
        for seq in order[: draw.randint(1, 12)]:
            place_in_stream(export(seq), known)
            known += seen(seq)
        fork = draw.choice([one.seq for one in known])
        with pytest.raises(ForkedError):
            place_in_stream(replace(export(fork), manifest_sha256=digest(fork, "b")), known)
