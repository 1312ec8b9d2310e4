"""The command line does the main job, says what it did, and refuses in sentences."""

import json
import os
import threading

import pytest

from liaise_desktop.app import practice_city
from liaise_desktop.app.cli import main
from liaise_desktop.app.single_instance import hold
from liaise_desktop.application.cases import Proposal, propose_case
from liaise_desktop.application.listings import CaseFilter
from liaise_desktop.application.mediations import (
    CHECKS,
    Request,
    add_party,
    add_talk,
    judge_suitability,
    record_consent,
    request_mediation,
)
from liaise_desktop.application.notes import save_note
from liaise_desktop.application.sessions import add_point, add_session, conclude_agreement
from liaise_desktop.domain.errors import VaultInUseError
from liaise_desktop.domain.mediations import Party, Point, Session, Talk
from liaise_desktop.domain.records import Note
from liaise_desktop.gui.errors import error_text
from tests.office_kit import PASSPHRASE, Office

# The command line makes an application without windows; the windows of later tests need theirs first.
pytestmark = pytest.mark.usefixtures("qapp")

WORDS = "Nadia sagte, der Abendkurs gefällt ihr"


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    return Office(tmp_path_factory.mktemp("office"))


@pytest.fixture(scope="module")
def case_code(office):
    with office.session("mira") as session:
        made = propose_case(
            session.desk,
            Proposal(
                purpose="SUPPORT",
                legal_basis="PUBLIC_TASK",
                necessity="She asked for support",
                supervisor=practice_city.ANKE.principal,
                standin=practice_city.TOMAS.principal,
            ),
        ).made
        save_note(
            session.desk,
            Note(
                "",
                case=made,
                at="2026-03-09T16:20:00+01:00",
                observed=({"text": WORDS, "source": "TOLD_BY_PERSON", "teller": ""},),
            ),
        )
        return session.reader().case_detail(made).case.code


@pytest.fixture
def liaise(office, capfd):
    def run(*arguments, passphrase=PASSPHRASE, person="mira"):
        reading, writing = os.pipe()
        feeder = threading.Thread(target=_feed, args=(writing, passphrase))
        feeder.start()
        common = ["--root", str(office.root), "--practice", person, "--passphrase-fd", str(reading)]
        code = main([*map(str, arguments), *common, "--lang", "en"])
        feeder.join()
        said = capfd.readouterr()
        return code, said.out, said.err

    return run


def _feed(descriptor, passphrase):
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(passphrase.encode() + b"\n")


def test_a_note_goes_from_one_laptop_to_the_other(office, case_code, liaise):
    folder = office.stick
    code, out, _ = liaise("export", "--to", practice_city.ANKE.principal, "--out", folder, "--json")
    made = json.loads(out)
    assert (code, made["ok"], made["seq"]) == (0, True, 1)
    assert made["readers"] == ["anke@maarhaven.example", "mira@maarhaven.example"]

    code, out, _ = liaise("verify", made["file"], person="anke")
    assert code == 0
    assert "from Mira K." in out

    code, out, _ = liaise("import", made["file"], "--json", person="anke")
    assert (code, json.loads(out)["changes"]) == (0, made["changes"])
    with office.session("anke") as session:
        reader = session.reader()
        hits = reader.search("abendkurs").hits
        assert [hit.kind for hit in hits] == ["note"]

    code, _, err = liaise("import", made["file"], person="anke")
    assert code == 1
    assert "Already brought in" in err


def test_a_summary_is_made_and_registered(office, case_code, liaise, tmp_path):
    target = tmp_path / "summary.pdf"
    code, out, _ = liaise(
        "summary", case_code, "--recipient", "Anke V.", "--purpose", "Review", "--out", target
    )
    assert code == 0
    assert "serial MH-" in out
    assert target.read_bytes().startswith(b"%PDF-")
    assert list(tmp_path.iterdir()) == [target]
    with office.session("mira") as session:
        reader = session.reader()
        case = reader.case_page(CaseFilter(), None, 5)[0].id
        kinds = [entry.kind for entry in reader.timeline(case, None, 20)]
    assert "disclosure" in kinds


@pytest.fixture(scope="module")
def mediation_code(office, case_code):
    with office.session("mira") as session:
        desk = session.desk
        request = Request("Linden Block courtyard", practice_city.ANKE.principal, "2026-01-12",
                          conflict_type="SPACE")  # fmt: skip
        made = request_mediation(desk, request).made
        judge_suitability(desk, made, dict.fromkeys(CHECKS, "NO"), "YES")
        for label in ("Residents", "Young people"):
            side = add_party(desk, Party("", mediation=made, label=label, role="RESIDENTS")).made
            add_talk(desk, Talk("", party=side, on="2026-01-13", minutes=30))
            record_consent(desk, side, on="2026-01-14", form="PAPER", releases_words=True)
        sides = tuple(one.id for one in session.reader().mediation_detail(made).parties)
        add_session(desk, Session("", mediation=made, on="2026-02-02", minutes=70, form="ROUND",
                                  present=sides))  # fmt: skip
        add_point(desk, Point("", mediation=made, text="Quiet after 22:00", who="All",
                              when_kind="FROM", when="2026-02-23"))  # fmt: skip
        conclude_agreement(desk, made, on="2026-02-20", form="WRITTEN")
        return session.reader().mediation_detail(made).mediation.code


def test_an_agreement_is_made_and_registered(office, mediation_code, liaise, tmp_path):
    target = tmp_path / "agreement.pdf"
    code, out, err = liaise(
        "agreement", mediation_code, "--recipient", "Residents", "--purpose", "Their copy",
        "--ground", "The consent of both sides", "--out", target, "--json",
    )  # fmt: skip
    assert (code, err) == (0, "")
    assert target.read_bytes().startswith(b"%PDF-")
    assert list(tmp_path.iterdir()) == [target]
    with office.session("mira") as session, session.desk.unit() as unit:
        [entry] = unit.records.find("disclosure", "serial", json.loads(out)["serial"])
    assert entry.value("paper") == "MEDIATION_AGREEMENT"
    assert entry.value("recipient") == "Residents"


def test_a_mediation_that_is_not_here_makes_no_paper(mediation_code, liaise, tmp_path):
    target = tmp_path / "x.pdf"
    code, _, err = liaise(
        "agreement", mediation_code[:-1], "--recipient", "A", "--purpose", "B", "--ground", "C",
        "--out", target,
    )  # fmt: skip
    assert code == 1
    assert "Not found" in err
    assert not target.exists()


def test_g10_an_agreement_for_an_intelligence_service_is_refused(mediation_code, liaise, tmp_path):
    target = tmp_path / "x.pdf"
    code, _, _ = liaise(
        "agreement", mediation_code, "--recipient", "A", "--purpose", "B", "--ground", "C",
        "--kind", "INTEL", "--out", target,
    )  # fmt: skip
    assert code == 1
    assert not target.exists()


def test_a_wrong_passphrase_is_refused_in_a_sentence(case_code, liaise, tmp_path):
    code, out, err = liaise(
        "export", "--to", "x", "--out", tmp_path, passphrase="not these words"
    )
    assert (code, out) == (1, "")
    assert err.startswith("That is not the passphrase.")


def test_a_refusal_is_readable_by_scripts(liaise, tmp_path):
    strange = tmp_path / "strange.liaise"
    strange.write_bytes(b"not an export")
    code, out, err = liaise("verify", strange, "--json")
    assert (code, err) == (1, "")
    assert json.loads(out)["code"] == "not-an-export"


def test_a_case_that_is_not_here_makes_no_paper(liaise, tmp_path):
    target = tmp_path / "x.pdf"
    code, _, err = liaise(
        "summary", "MH-NONE", "--recipient", "A", "--purpose", "B", "--out", target
    )
    assert code == 1
    assert "Not found" in err
    assert not target.exists()


def test_the_doctor_names_version_pack_and_room(liaise):
    code, out, _ = liaise("doctor", "--json")
    found = json.loads(out)
    assert code == 0
    assert found == {
        "ok": True, "version": True, "assets": True, "pack": True, "vaults": True,
        "free": True, "place": True, "disk": True,
    }  # fmt: skip


def test_the_doctor_tells_of_an_opened_vault_what_the_panel_tells(liaise):
    code, out, _ = liaise("doctor", "--check", "--json")
    found = json.loads(out)
    assert code == 1  # there is no backup yet
    assert found["backup-never"] is False
    assert all(found[key] for key in ("checked", "log", "file", "anchor-fits"))
    code, out, _ = liaise("doctor", "--open")
    assert "! Last backup: There is none yet." in out
    assert "+ The entries: Every entry is what its author signed." in out


def test_the_doctor_asks_for_the_passphrase_of_the_vault(liaise):
    code, _, error = liaise("doctor", "--open", passphrase="not this one at all")
    assert code == 1
    assert error


def test_the_doctor_warns_of_a_folder_that_is_copied_away(tmp_path, capsys):
    root = tmp_path / "Dropbox" / "root"
    (root / "data").mkdir(parents=True)
    code = main(["doctor", "--root", str(root), "--practice", "mira", "--json", "--lang", "en"])
    assert code == 1
    assert json.loads(capsys.readouterr().out)["place"] is False


@pytest.mark.parametrize("arguments", [[], ["fly"], ["verify"], ["export", "--out", "."]])
def test_wrong_usage_ends_with_two(arguments, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert "usage: liaise" in capsys.readouterr().err


def test_there_is_no_way_to_give_a_passphrase_as_an_argument(capsys):
    with pytest.raises(SystemExit):
        main(["doctor", "--passphrase", "x"])
    assert "usage" in capsys.readouterr().err


def test_a_vault_that_a_window_has_open_is_left_alone(office, liaise):
    place = office.installation.doors().place("mira")
    window = hold(place)
    code, _, error = liaise("export", "--to", practice_city.ANKE.principal, "--out", office.stick)
    window.unlock()
    assert code == 1
    assert error_text(VaultInUseError()).title in error
    code, _, _ = liaise("verify", office.stick / "none.liaise")
    assert code == 1
    hold(place).unlock()  # and a refused command gives it free again


def test_a_sentence_that_ends_with_a_name_has_one_full_stop(office, case_code, liaise):
    code, out, _ = liaise("export", "--to", practice_city.ANKE.principal, "--out", office.stick)
    assert code == 0
    assert out.rstrip().endswith("Mira K.")
    assert ".." not in out
