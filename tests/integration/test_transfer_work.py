"""Hand-overs as the screens ask for them, on real vaults and with the process that verifies."""

import pytest

from liaise_desktop.app import practice_city
from liaise_desktop.app.hand_over import transfer_desk
from liaise_desktop.app.places import sticks
from liaise_desktop.app.transfer_work import TransferWork
from liaise_desktop.application.cases import Proposal, propose_case
from liaise_desktop.application.notes import save_note
from liaise_desktop.application.transfer import Decisions
from liaise_desktop.application.transfer_ahead import Ahead
from liaise_desktop.domain.errors import CancelledError, NotForMeError, TargetUnwritableError
from liaise_desktop.domain.records import Note
from liaise_desktop.gui.presenters.transfer_port import Place
from tests.exchange_kit import Nobody
from tests.office_kit import Office


def work_of(session, *places):
    return TransferWork(
        transfer_desk(session), session.vault.read_connection, look=lambda: (), folders=places
    )


def a_note(session, case, text):
    note = Note(
        "",
        case=case,
        at="2026-03-09T16:20:00+01:00",
        observed=({"text": text, "source": "TOLD_BY_PERSON", "teller": ""},),
    )
    return save_note(session.desk, note).made


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    return Office(tmp_path_factory.mktemp("office"))


@pytest.fixture(scope="module")
def case(office):
    with office.session("mira") as session:
        made = propose_case(
            session.desk,
            Proposal(
                purpose="SUPPORT",
                legal_basis="PUBLIC_TASK",
                necessity="She asked for support",
                supervisor=practice_city.ANKE.principal,
            ),
        ).made
        a_note(session, made, "She likes the evening class")
        return made


def test_a_file_goes_over_is_looked_into_brought_in_and_taken_back(office, case):
    stick = Place(office.stick, "Practice stick")
    with office.session("mira") as session:
        work = work_of(session, stick)
        (anke,) = work.recipients()
        assert (anke.name, anke.role) == ("Anke V.", "supervisor")
        ahead = work.waiting([anke.principal], Nobody())
        assert (ahead.cases, ahead.mediations) == (1, 0)
        exported = work.export([anke.principal], office.stick, Nobody())
        assert exported.changes == ahead.changes > 0
    with office.session("anke") as session:
        work = work_of(session, stick)
        (file,) = work.waiting_files(Nobody())
        assert (file.name, file.size, file.place) == (exported.path.name, exported.size, "Practice stick")
        staged = work.stage(file.path, Nobody())
        assert [each.staged for each in work.waiting_files(Nobody())] == [staged.id, ""]
        seen = work.preview(staged.id, Nobody())
        note = next(item for item in seen.new if item.type == "note")
        assert work.values(staged.id, note.record)["observed"][0]["text"] == note.line
        applied = work.apply(staged.id, Decisions(), Nobody())
        assert note.record in applied.records
        changes = work.undo(applied.transfer)
        assert note.record in changes.records
        assert changes.cases == {case}
        assert {"case", "note"} <= changes.kinds
        assert session.reader().state(note.record) is None
        assert session.reader().case_detail(case) is None
        again = work.stage(file.path, Nobody())
        work.discard(again.id)
        assert [each.staged for each in work.waiting_files(Nobody())] == [""]


def test_what_would_go_is_only_what_they_do_not_hold(office, case):
    anke = practice_city.ANKE.principal
    with office.session("mira") as session:
        work = work_of(session)
        before = work.waiting([anke], Nobody())
        a_note(session, case, "She came early")
        after = work.waiting([anke], Nobody())
    assert after.changes == before.changes + 1
    with office.session("anke") as session:
        empty = work_of(session).waiting([practice_city.MIRA.principal], Nobody())
    assert isinstance(empty, Ahead)
    assert empty.cases == 0 or empty.changes > 0


def test_somebody_without_a_device_is_named(office):
    with office.session("mira") as session, pytest.raises(NotForMeError) as refused:
        work_of(session).waiting([practice_city.TOMAS.principal], Nobody())
    assert refused.value.facts["principal"] == practice_city.TOMAS.principal


class Impatient:
    def step(self, done, total):
        raise CancelledError


def test_looking_can_be_stopped(office, case):
    with office.session("mira") as session:
        work = work_of(session, Place(office.stick, "Practice stick"))
        with pytest.raises(CancelledError):
            work.waiting([practice_city.ANKE.principal], Impatient())
        with pytest.raises(CancelledError):
            work.waiting_files(Impatient())


def test_a_stick_that_is_gone_has_no_files_and_refuses_a_check(office, tmp_path):
    with office.session("mira") as session:
        work = work_of(session, Place(tmp_path / "pulled out", "Blue"))
        assert list(work.waiting_files(Nobody())) == []
        with pytest.raises(TargetUnwritableError):
            work.stage(tmp_path / "pulled out" / "a.liaise", Nobody())


def test_a_folder_is_remembered_once_and_is_no_stick(office, tmp_path):
    with office.session("mira") as session:
        work = work_of(session)
        work.use_folder(tmp_path)
        work.use_folder(tmp_path)
        assert list(work.places()) == [Place(tmp_path, tmp_path.name, stick=False)]


def test_the_key_number_has_thirty_digits(office):
    with office.session("mira") as session:
        number = work_of(session).key_number(session.certified.key)
    assert [len(group) for group in number.split()] == [5] * 6


def test_the_system_disk_is_no_stick():
    assert "/" not in [str(place.folder) for place in sticks()]
