"""The city's holder answers a request from the command line; IT checks a share without opening anything."""

from __future__ import annotations

import json
import os
import threading

import pytest

from liaise_desktop.app import practice_city
from liaise_desktop.app.cli import main
from liaise_desktop.crypto.age_files import new_identity
from liaise_desktop.crypto.recovery import new_recovery_code
from liaise_desktop.crypto.slots import RECOVERY_COST
from liaise_desktop.storage.escrow import ask_city, save_request
from liaise_desktop.storage.vault import Vault
from liaise_desktop.storage.vault_keys import VaultKeys
from liaise_desktop.storage.ways_in import WayIn
from tests.vault_kit import PASSPHRASE, START, bytes_from, copied, make_vault, open_vault

pytestmark = pytest.mark.usefixtures("qapp")

ONE_TIME = new_recovery_code(bytes_from(60))


@pytest.fixture(scope="module")
def city(tmp_path_factory):
    """Return a folder with the city's identity, a vault, its request and its shares."""
    place = tmp_path_factory.mktemp("city")
    identity, recipient = new_identity(bytes_from(50))
    (place / "city.key").write_text(f"# created: today\n# public key: {recipient}\n{identity}\n")
    vault = make_vault(place / "vault", escrow=recipient)
    drawn = VaultKeys(vault, RECOVERY_COST).draw_shares()
    VaultKeys(vault, RECOVERY_COST).keep_shares(drawn, WayIn(passphrase=PASSPHRASE))
    vault.close()
    asked = ask_city(place / "vault", ONE_TIME, START)
    save_request(asked, place / "mira.liaise-recovery")
    return place, asked, drawn


@pytest.fixture
def liaise(tmp_path, capfd):
    def run(*arguments):
        code = main([*map(str, arguments), "--root", str(tmp_path), "--lang", "en"])
        said = capfd.readouterr()
        return code, said.out, said.err

    return run


def answer_to(liaise, place, out, *more):
    return liaise(
        "escrow", "answer", place / "mira.liaise-recovery", "--identity", place / "city.key",
        "--out", out, *more,
    )  # fmt: skip


def test_a_request_says_its_number(city, liaise):
    place, asked, _ = city
    code, said, _ = liaise("escrow", "show", place / "mira.liaise-recovery")
    assert code == 0
    assert asked.number in said
    _, said, _ = liaise("escrow", "show", place / "mira.liaise-recovery", "--json")
    assert json.loads(said)["number"] == asked.number


def test_the_answer_opens_the_vault_with_the_one_time_code(city, liaise, tmp_path):
    place, asked, _ = city
    out = tmp_path / "mira.liaise-answer"
    code, said, _ = answer_to(liaise, place, out, "--number", asked.number.replace(" ", "-"))
    assert code == 0
    assert "mira.liaise-answer" in said
    folder = copied(place / "vault", tmp_path / "laptop")
    vault = Vault.open(folder, way=WayIn(answer=out.read_bytes(), one_time_code=ONE_TIME))
    assert vault.opened_by == "escrow"
    vault.close()


def test_no_answer_is_made_when_the_numbers_differ(city, liaise, tmp_path):
    place, asked, _ = city
    out = tmp_path / "answer"
    wrong = asked.number[:-1] + str((int(asked.number[-1]) + 1) % 10)
    code, _, refused = answer_to(liaise, place, out, "--number", wrong)
    assert code == 1
    assert refused.startswith("The numbers are not the same.")
    assert not out.exists()


@pytest.mark.parametrize("bad", ["", "nothing here", "AGE-SECRET-KEY-1QQQQ"])
def test_a_file_that_is_no_identity_answers_nothing(city, liaise, tmp_path, bad):
    place, asked, _ = city
    key = tmp_path / "some.key"
    key.write_text(bad)
    code, _, refused = liaise(
        "escrow", "answer", place / "mira.liaise-recovery", "--identity", key,
        "--out", tmp_path / "answer", "--number", asked.number,
    )  # fmt: skip
    assert code == 1
    assert "QQQQ" not in refused


def test_another_city_s_identity_answers_nothing(city, liaise, tmp_path):
    place, asked, _ = city
    key = tmp_path / "other.key"
    key.write_text(practice_city.recovery_identity())
    code, _, refused = liaise(
        "escrow", "answer", place / "mira.liaise-recovery", "--identity", key,
        "--out", tmp_path / "answer", "--number", asked.number,
    )  # fmt: skip
    assert (code, refused.split(".")[0]) == (1, "This file is for somebody else")


def test_files_that_are_missing_or_wrong_are_told_in_a_sentence(city, liaise, tmp_path):
    place, _, _ = city
    wrong = tmp_path / "wrong"
    wrong.write_bytes(b"x" * 50_000)
    for request in (tmp_path / "none", wrong, place):
        code, _, refused = liaise("escrow", "show", request)
        assert code == 1
        assert refused.strip().endswith(".")


def test_a_share_says_whose_it_is(city, liaise, tmp_path):
    place, _, drawn = city
    said = {}
    for words in drawn.words:
        reading, writing = os.pipe()
        feeder = threading.Thread(target=feed, args=(writing, words))
        feeder.start()
        code, out, _ = liaise(
            "keys", "verify-share", "--vault", place / "vault", "--share-fd", reading, "--json"
        )
        feeder.join()
        said[json.loads(out)["holder"]] = code
    assert said == {"worker": 0, "supervisor": 0, "it": 0}


def feed(descriptor, text):
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(text.encode() + b"\n")


def test_the_stock_tool_answers_too(city, tmp_path, stock_tool):
    """What docs/vault-format.md tells IT to type, with Debian's age."""
    import subprocess

    age, (place, _, _) = stock_tool("age"), city
    request = json.loads((place / "mira.liaise-recovery").read_bytes())
    opened = subprocess.run(
        [age, "-d", "-i", place / "city.key"], input=request["sealed"].encode(),
        capture_output=True, check=True,
    ).stdout  # fmt: skip
    answer = subprocess.run(
        [age, "-r", request["reply_to"]], input=opened, capture_output=True, check=True
    ).stdout
    folder = copied(place / "vault", tmp_path / "laptop")
    vault = Vault.open(folder, way=WayIn(answer=answer, one_time_code=ONE_TIME))
    assert vault.info.label == "Riverside"
    vault.close()
    open_vault(folder).close()
