"""The formats are those of OpenSSH and age: their own programs read ours, and we read theirs."""

from __future__ import annotations

import base64
import hashlib
import io
import os
import subprocess

import pytest

from liaise_desktop.crypto.age_files import decrypt, encrypt, new_identity, recipient_of
from liaise_desktop.crypto.author_keys import AuthorKey
from liaise_desktop.crypto.certificates import (
    fingerprint,
    issue_certificate,
    key_blob,
    openssh_certificate_line,
    openssh_private_key,
    openssh_public_line,
    read_certificate,
)
from liaise_desktop.crypto.sshsig import sign, verify
from liaise_desktop.domain.errors import BadSignatureError

pytestmark = pytest.mark.stock_tools

ISSUER, DEVICE = b"\x41" * 32, b"\x42" * 32
ISSUER_KEY, DEVICE_KEY = AuthorKey(ISSUER).public_hex, AuthorKey(DEVICE).public_hex
IDENTITY, RECIPIENT = new_identity(lambda count: b"\x43" * count)
PRINCIPAL = "mediator-7@maarhaven.example"
SPACE = "liaise-export@v1"
MESSAGE = '{"format":"liaise-export","note":"Überführung"}'.encode()


@pytest.fixture
def run(tmp_path):
    def run_in_folder(*command, stdin=None, expected=0):
        done = subprocess.run(
            command, cwd=tmp_path, input=stdin, capture_output=True, check=False, timeout=60
        )
        assert (done.returncode == 0) is (expected == 0), done.stderr.decode()
        return done.stdout

    return run_in_folder


@pytest.fixture
def desk(tmp_path):
    """A folder with an issuer's and a device's key, and the file that says who is trusted."""
    for name, seed in (("issuer", ISSUER), ("device", DEVICE)):
        (tmp_path / name).write_bytes(openssh_private_key(seed))
        (tmp_path / name).chmod(0o600)
        line = openssh_public_line(AuthorKey(seed).public_hex, name)
        (tmp_path / f"{name}.pub").write_text(line + "\n")
    (tmp_path / "allowed_signers").write_text(
        f'*@maarhaven.example cert-authority,namespaces="{SPACE}" '
        f"{openssh_public_line(ISSUER_KEY)}\n"
    )
    (tmp_path / "manifest.json").write_bytes(MESSAGE)
    return tmp_path


def our_certificate(**other):
    said = {
        "principal": PRINCIPAL,
        "name": "Marta Vös",
        "role": "mediator",
        "age_recipient": RECIPIENT,
        "serial": 12,
        "valid_after": 1_700_000_000,
        "valid_before": 4_000_000_000,
    }
    return issue_certificate(ISSUER, DEVICE_KEY, **{**said, **other})


def their_certificate(desk, run, keygen):
    run(
        keygen, "-q", "-s", "issuer", "-I", "anything", "-n", PRINCIPAL, "-V", "-1d:+52w",
        "-z", "13", "-O", "clear", "-O", f"extension:age@liaise={RECIPIENT}",
        "-O", "extension:role@liaise=mediator", "-O", "extension:name@liaise=Marta Vös",
        "device.pub",
    )  # fmt: skip
    return base64.b64decode((desk / "device-cert.pub").read_text().split(" ")[1])


def test_ssh_keygen_reads_our_keys(desk, run, stock_tool):
    keygen = stock_tool("ssh-keygen")

    public = run(keygen, "-y", "-f", "device").decode()
    shown = run(keygen, "-l", "-f", "device.pub").decode().split(" ")[1]

    assert public.split()[:2] == openssh_public_line(DEVICE_KEY).split(" ")
    assert base64.b64decode(shown.removeprefix("SHA256:") + "=").hex() == fingerprint(DEVICE_KEY)


def test_ssh_keygen_reads_our_certificate(desk, run, stock_tool):
    (desk / "device-cert.pub").write_text(openssh_certificate_line(our_certificate()) + "\n")

    shown = run(stock_tool("ssh-keygen"), "-L", "-f", "device-cert.pub").decode()

    issuer = base64.b64encode(bytes.fromhex(fingerprint(ISSUER_KEY))).decode().rstrip("=")
    for expected in (
        "ssh-ed25519-cert-v01@openssh.com user certificate",
        f"Signing CA: ED25519 SHA256:{issuer}",
        "Serial: 12",
        f"Principals: \n                {PRINCIPAL}",
        "Critical Options: (none)",
        "age@liaise",
        "name@liaise",
        "role@liaise",
    ):
        assert expected in shown


def test_we_read_a_certificate_by_ssh_keygen(desk, run, stock_tool):
    certificate = read_certificate(their_certificate(desk, run, stock_tool("ssh-keygen")))

    assert (certificate.principal, certificate.serial) == (PRINCIPAL, 13)
    assert (certificate.name, certificate.role) == ("Marta Vös", "mediator")
    assert certificate.age_recipient == RECIPIENT
    assert certificate.key_hex == DEVICE_KEY
    assert certificate.issuer_fingerprint == fingerprint(ISSUER_KEY)


def checks(run, keygen, *more, principal=PRINCIPAL, space=SPACE, message=MESSAGE, expected=0):
    return run(
        keygen, "-Y", "verify", "-f", "allowed_signers", *more, "-I", principal, "-n", space,
        "-s", "manifest.json.sig", stdin=message, expected=expected,
    )  # fmt: skip


def test_ssh_keygen_verifies_our_signature_and_refuses_any_other_use(desk, run, stock_tool):
    keygen = stock_tool("ssh-keygen")
    signed = sign(DEVICE, our_certificate(), MESSAGE, SPACE)
    (desk / "manifest.json.sig").write_bytes(signed)
    (desk / "device-cert.pub").write_text(openssh_certificate_line(our_certificate()) + "\n")

    said = checks(run, keygen).decode()

    assert said.startswith(f'Good "{SPACE}" signature for {PRINCIPAL}')
    named = run(
        keygen, "-Y", "find-principals", "-s", "manifest.json.sig", "-f", "allowed_signers"
    )
    assert named.decode().strip() == PRINCIPAL
    checks(run, keygen, message=MESSAGE + b" ", expected=255)
    checks(run, keygen, space="liaise-trust@v1", expected=255)
    checks(run, keygen, principal="else@maarhaven.example", expected=255)


def test_ssh_keygen_refuses_a_certificate_that_a_revocation_list_names(desk, run, stock_tool):
    keygen = stock_tool("ssh-keygen")
    (desk / "manifest.json.sig").write_bytes(sign(DEVICE, our_certificate(), MESSAGE, SPACE))
    (desk / "withdrawn").write_text("serial: 12\n")
    run(keygen, "-q", "-k", "-f", "revoked.krl", "-s", "issuer.pub", "withdrawn")
    (desk / "others").write_text("serial: 99\n")
    run(keygen, "-q", "-k", "-f", "others.krl", "-s", "issuer.pub", "others")

    checks(run, keygen, "-r", "others.krl")
    checks(run, keygen, "-r", "revoked.krl", expected=255)


def test_ssh_keygen_refuses_an_expired_certificate(desk, run, stock_tool):
    old = our_certificate(valid_before=1_700_000_001)
    (desk / "manifest.json.sig").write_bytes(sign(DEVICE, old, MESSAGE, SPACE))

    checks(run, stock_tool("ssh-keygen"), expected=255)


def test_we_verify_a_signature_by_ssh_keygen_and_write_the_same_bytes(desk, run, stock_tool):
    keygen = stock_tool("ssh-keygen")
    blob = their_certificate(desk, run, keygen)
    run(keygen, "-q", "-Y", "sign", "-f", "device-cert.pub", "-n", SPACE, "manifest.json")
    theirs = (desk / "manifest.json.sig").read_bytes()

    assert verify(theirs, MESSAGE, SPACE) == blob
    assert sign(DEVICE, blob, MESSAGE, SPACE) == theirs
    with pytest.raises(BadSignatureError):
        verify(theirs, MESSAGE, "liaise-trust@v1")


def test_plain_key_signatures_are_the_same_bytes_both_ways(desk, run, stock_tool):
    keygen = stock_tool("ssh-keygen")
    run(keygen, "-q", "-Y", "sign", "-f", "issuer", "-n", "liaise-trust@v1", "manifest.json")
    theirs = (desk / "manifest.json.sig").read_bytes()
    blob = key_blob(ISSUER_KEY)

    assert verify(theirs, MESSAGE, "liaise-trust@v1", expects="key") == blob
    assert sign(ISSUER, blob, MESSAGE, "liaise-trust@v1") == theirs


@pytest.mark.parametrize("size", [0, 1, 10_000, 65_536, 1_000_003])
def test_signatures_of_every_size_fit_both_ways(desk, run, stock_tool, size):
    message = hashlib.shake_256(str(size).encode()).digest(size)
    (desk / "manifest.json.sig").write_bytes(sign(DEVICE, our_certificate(), message, SPACE))

    assert b"Good" in checks(run, stock_tool("ssh-keygen"), message=message)


def test_ssh_keygen_refuses_an_sha256_signature_as_we_do_not_accept_it(desk, run, stock_tool):
    keygen = stock_tool("ssh-keygen")
    run(
        keygen, "-q", "-Y", "sign", "-O", "hashalg=sha256", "-f", "issuer", "-n", SPACE,
        "manifest.json",
    )  # fmt: skip

    with pytest.raises(BadSignatureError):
        verify((desk / "manifest.json.sig").read_bytes(), MESSAGE, SPACE, expects="key")


def test_age_knows_our_identity(run, stock_tool, tmp_path):
    (tmp_path / "key.txt").write_text(IDENTITY + "\n")

    shown = run(stock_tool("age-keygen"), "-y", "key.txt").decode().strip()

    assert shown == RECIPIENT


def test_we_know_an_identity_by_age_keygen(run, stock_tool):
    lines = run(stock_tool("age-keygen")).decode().splitlines()
    public = next(line.split(": ")[1] for line in lines if line.startswith("# public key"))
    secret = next(line for line in lines if line.startswith("AGE-SECRET-KEY-"))

    assert recipient_of(secret) == public


@pytest.mark.parametrize("size", [0, 1, 65_536, 300_000])
def test_age_opens_what_we_sealed(run, stock_tool, tmp_path, size):
    data, out = os.urandom(size), io.BytesIO()
    encrypt(io.BytesIO(data), out, [new_identity()[1], RECIPIENT])
    (tmp_path / "key.txt").write_text(IDENTITY + "\n")

    assert run(stock_tool("age"), "-d", "-i", "key.txt", stdin=out.getvalue()) == data


@pytest.mark.parametrize("size", [0, 1, 65_536, 300_000])
def test_we_open_what_age_sealed(run, stock_tool, size):
    data, out = os.urandom(size), io.BytesIO()
    sealed = run(stock_tool("age"), "-r", new_identity()[1], "-r", RECIPIENT, stdin=data)
    decrypt(io.BytesIO(sealed), out, IDENTITY)

    assert out.getvalue() == data
