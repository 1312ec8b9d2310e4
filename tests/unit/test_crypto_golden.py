"""What an earlier version wrote is read for ever."""

from __future__ import annotations

import base64
import io
import json
from pathlib import Path

import pytest

from liaise_desktop.crypto.age_files import decrypt, recipient_of
from liaise_desktop.crypto.author_keys import AuthorKey, verify_change
from liaise_desktop.crypto.certificates import fingerprint, key_hex, read_certificate
from liaise_desktop.crypto.derive import derive
from liaise_desktop.crypto.slots import open_with_passphrase, open_with_recovery
from liaise_desktop.crypto.sshsig import sign, verify
from liaise_desktop.crypto.verification import verification_number

GOLDEN = Path(__file__).resolve().parent.parent / "golden" / "crypto"
FACTS = json.loads((GOLDEN / "facts.json").read_text("utf-8"))
MESSAGE = (GOLDEN / "message.json").read_bytes()


def certificate_in(name):
    return base64.b64decode((GOLDEN / name).read_text("ascii").split(" ")[1])


def test_the_golden_key_file_opens_both_ways():
    key_file = (GOLDEN / "vault.keys").read_bytes()
    opened = open_with_passphrase(key_file, FACTS["passphrase"])

    assert opened == open_with_recovery(key_file, FACTS["recovery_code"])
    assert opened.vault_key.hex() == FACTS["vault_key"]
    assert opened.vault_id == FACTS["vault_id"]


@pytest.mark.parametrize("purpose", sorted(FACTS["derived"]))
def test_derived_keys_stay_what_they_were(purpose):
    assert derive(bytes.fromhex(FACTS["vault_key"]), purpose).hex() == FACTS["derived"][purpose]


@pytest.mark.parametrize(
    ("name", "serial"), [("device-cert.pub", 7), ("device-stock-cert.pub", 8)]
)
def test_golden_certificates_are_read(name, serial):
    certificate = read_certificate(certificate_in(name))

    assert certificate.serial == serial
    assert certificate.principal == "mediator-7@maarhaven.example"
    assert (certificate.name, certificate.role) == ("Marta Vos", "mediator")
    assert certificate.age_recipient == FACTS["recipient"]
    assert (certificate.valid_after, certificate.valid_before) == (1_700_000_000, 1_900_000_000)
    assert certificate.key_hex == FACTS["device_key"]
    assert certificate.key_fingerprint == FACTS["device_fingerprint"]
    assert certificate.issuer_fingerprint == FACTS["issuer_fingerprint"]


def test_the_golden_signature_fits_and_is_made_again_byte_by_byte():
    certificate = certificate_in("device-cert.pub")
    signature = (GOLDEN / "message.json.sig").read_bytes()

    assert verify(signature, MESSAGE, "liaise-export@v1") == certificate
    seed = bytes.fromhex(FACTS["device_seed"])
    assert sign(seed, certificate, MESSAGE, "liaise-export@v1") == signature


def test_the_golden_signature_of_a_plain_key_fits():
    signature = (GOLDEN / "message.json.root.sig").read_bytes()
    signer = verify(signature, MESSAGE, "liaise-trust@v1", expects="key")

    assert key_hex(signer) == AuthorKey(bytes.fromhex(FACTS["root_seed"])).public_hex


@pytest.mark.parametrize("name", ["message.age", "message-stock.age"])
def test_golden_files_are_decrypted(name):
    out = io.BytesIO()
    decrypt(io.BytesIO((GOLDEN / name).read_bytes()), out, FACTS["identity"])

    assert out.getvalue() == MESSAGE


def test_keys_signatures_and_numbers_stay_what_they_were():
    key = AuthorKey(bytes.fromhex(FACTS["device_seed"]))
    header = FACTS["change_header"].encode()

    assert key.public_hex == FACTS["device_key"]
    assert fingerprint(key.public_hex) == FACTS["device_fingerprint"]
    assert key.sign_change(header).hex() == FACTS["change_signature"]
    assert verify_change(key.public_hex, header, bytes.fromhex(FACTS["change_signature"]))
    assert recipient_of(FACTS["identity"]) == FACTS["recipient"]
    assert verification_number(MESSAGE) == FACTS["verification_number"]
