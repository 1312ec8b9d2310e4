"""docs/export-format.md holds: other programs open our files, and we open files made by them."""

import base64
import hashlib
import json
import re
import shlex
import subprocess
from pathlib import Path

import pytest

from liaise_desktop.crypto import age_files
from liaise_desktop.crypto.author_keys import AuthorKey
from liaise_desktop.crypto.certificates import openssh_private_key, openssh_public_line
from tests.exchange_kit import (
    NOW,
    SUFFIX,
    Changes,
    City,
    Person,
    export_file,
    read_bytes,
    some_notes,
)

pytestmark = pytest.mark.stock_tools

ROOT = Path(__file__).parents[2]
MIRA, ANKE = Person("mira"), Person("anke", "supervisor")
ISSUER_LINE = openssh_public_line(AuthorKey(City().issuer_seed).public_hex)


@pytest.fixture
def shell(tmp_path, stock_tool):
    for name in ("age", "tar", "ssh-keygen", "sha256sum"):
        stock_tool(name)

    def run(command, expected=0, stdin=None):
        done = subprocess.run(
            ["sh", "-c", command], cwd=tmp_path, capture_output=True, check=False, input=stdin, timeout=60
        )
        assert (done.returncode == 0) is (expected == 0), (command, done.stderr.decode())
        return done.stdout.decode()

    return run


def commands_of_section_six():
    text = (ROOT / "docs" / "export-format.md").read_text("utf-8")
    block = re.search(r"## 6\..*?```sh\n(.*?)```", text, re.DOTALL)
    return block.group(1).splitlines()


def prepared(folder, shell):
    path = export_file(MIRA, Changes(some_notes(Person("mira"), 5)), [MIRA, ANKE], folder)
    path.rename(folder / "2027-01-15-abcd.liaise")
    (folder / "reader.key").write_text(ANKE.identity + "\n")
    (folder / "allowed_signers").write_text(
        f'*@{SUFFIX} cert-authority,namespaces="liaise-export@v1" {ISSUER_LINE}\n'
    )
    # The certificates of the tests are valid around a day that is fixed.
    return [
        line.replace("@city.example", f"@{SUFFIX}").replace(
            "ssh-keygen -Y find-principals", "ssh-keygen -Y find-principals -Overify-time=20270115"
        ).replace("ssh-keygen -Y verify", "ssh-keygen -Y verify -Overify-time=20270115")
        for line in commands_of_section_six()
    ]


def test_the_commands_of_the_document_open_and_verify_our_file(tmp_path, shell):
    decrypt, unpack, sums, principals, verify = prepared(tmp_path, shell)
    shell(decrypt)
    shell(unpack)
    assert shell(sums) == "records.jsonl: OK\n"
    assert shell(principals) == f"mira@{SUFFIX}\n"
    assert "Good" in shell(verify)
    lines = (tmp_path / "records.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["body"]["fields"]["observed"][0]["text"] for line in lines] == [f"Line {at}" for at in range(5)]


def test_the_same_commands_refuse_what_was_altered(tmp_path, shell):
    decrypt, unpack, sums, _, verify = prepared(tmp_path, shell)
    shell(decrypt)
    shell(unpack)
    for name in ("manifest.json", "records.jsonl"):
        path = tmp_path / name
        path.write_bytes(path.read_bytes().replace(b"1", b"2", 1))
    shell(sums, expected=1)
    shell(verify, expected=1)
    shell(verify.replace("liaise-export@v1", "file"), expected=1)


def test_openssl_verifies_the_signature_of_a_change(tmp_path, shell, stock_tool):
    stock_tool("openssl")
    decrypt, unpack, *_ = prepared(tmp_path, shell)
    shell(decrypt)
    shell(unpack)
    line = (tmp_path / "records.jsonl").read_bytes().splitlines()[0]
    header = line[line.rindex(b',"header":{') + len(b',"header":') : line.rindex(b',"sig"')]
    said = json.loads(line)
    (tmp_path / "header").write_bytes(header)
    (tmp_path / "sig").write_bytes(bytes.fromhex(said["sig"]))
    der = bytes.fromhex("302a300506032b6570032100" + said["header"]["author"])
    pem = base64.b64encode(der).decode()
    (tmp_path / "author.pem").write_text(f"-----BEGIN PUBLIC KEY-----\n{pem}\n-----END PUBLIC KEY-----\n")
    shell("(printf 'liaise-change-v1\\0'; cat header) > signed")
    verify = "openssl pkeyutl -verify -pubin -inkey author.pem -rawin -in signed -sigfile sig"
    assert "Successfully" in shell(verify)
    (tmp_path / "header").write_bytes(header.replace(b"note", b"nose"))
    shell("(printf 'liaise-change-v1\\0'; cat header) > signed")
    shell(verify, expected=1)


def plain(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def sha256(data):
    return hashlib.sha256(data).hexdigest()


class Stranger:
    """Makes an export with programs of the system and the document, and nothing of ours."""

    def __init__(self, folder, shell):
        self.folder, self.shell = folder, shell
        (folder / "issuer").write_bytes(openssh_private_key(City().issuer_seed))
        (folder / "issuer").chmod(0o600)
        (folder / "issuer.pub").write_text(ISSUER_LINE + "\n")
        shell("age-keygen -o age.key 2>/dev/null && age-keygen -y age.key > age.pub")
        self.age = (folder / "age.pub").read_text().strip()
        shell("ssh-keygen -q -t ed25519 -f device -N '' -C ''")
        shell(
            f"ssh-keygen -q -s issuer -I zoe -n zoe@{SUFFIX} -z 3 -V 20260101:20280101 -O clear "
            f"-O extension:age@liaise={self.age} -O extension:name@liaise={shlex.quote('Zoé')} "
            "-O extension:role@liaise=mediator device.pub"
        )
        self.blob = base64.b64decode((folder / "device.pub").read_text().split()[1])
        self.key = self.blob[-32:].hex()
        self.certificate = base64.b64decode((folder / "device-cert.pub").read_text().split()[1])
        self._openssl_key()

    def _openssl_key(self):
        text = "".join((self.folder / "device").read_text().splitlines()[1:-1])
        raw = base64.b64decode(text)
        public = bytes.fromhex(self.key)
        # OpenSSH writes the seed and the public key one after the other.
        at = raw.index(public, raw.index(public, raw.index(public) + 1) + 1) - 32
        der = bytes.fromhex("302e020100300506032b657004220420") + raw[at : at + 32]
        pem = base64.b64encode(der).decode()
        (self.folder / "device.pem").write_text(f"-----BEGIN PRIVATE KEY-----\n{pem}\n-----END PRIVATE KEY-----\n")

    def change(self):
        body = plain({"fields": {"reading": "Written by hand"}, "salt": "5" * 32})
        header = plain({
            "author": self.key, "binder": "b" * 32, "body": sha256(body), "epoch": "0000000a",
            "hlc": NOW * 1_000_000, "kind": "set", "n": 1, "names": ["reading"], "over": {},
            "prev": None, "record": "c" * 32, "type": "note", "v": 1,
        })  # fmt: skip
        (self.folder / "signed").write_bytes(b"liaise-change-v1\0" + header)
        self.shell("openssl pkeyutl -sign -inkey device.pem -rawin -in signed -out sig")
        signature = (self.folder / "sig").read_bytes().hex().encode()
        line = b'{"body":' + body + b',"header":' + header + b',"sig":"' + signature + b'"}\n'
        return line, sha256(header)[:32]

    def export(self, reader):
        line, key = self.change()
        pad = 4096
        (self.folder / "records.jsonl").write_bytes(line)
        (self.folder / "manifest.json").write_bytes(plain({
            "acks": [], "authors": [[self.key, "0000000a"]], "cert": sha256(self.certificate), "certs": [],
            "created": NOW, "crit": [],
            "entries": [{"count": 1, "name": "records.jsonl", "sha256": sha256(line), "size": len(line)}],
            "format": "liaise-export", "from": sha256(self.blob), "heads": [["b" * 32, 0, 1, 1, key]],
            "pad": pad, "prev": None, "schema": 1, "seq": 1, "stream": "d" * 32,
            "to": sorted([self.age, reader.recipient]), "v": 1,
        }))  # fmt: skip
        self.shell("ssh-keygen -q -Y sign -f device-cert.pub -n liaise-export@v1 manifest.json")
        self.shell(f"truncate -s {pad} pad")
        self.shell(
            "tar --format=ustar --mode=0600 --owner=0 --group=0 --numeric-owner --mtime=@0 "
            "--blocking-factor=1 -cf export.tar manifest.json manifest.json.sig records.jsonl pad"
        )
        self.shell(f"age -r {self.age} -r {reader.recipient} -o export.liaise export.tar")
        return (self.folder / "export.liaise").read_bytes()


def test_a_file_made_by_other_programs_alone_is_accepted(tmp_path, shell, stock_tool):
    stock_tool("openssl")
    stock_tool("age-keygen")
    kept = read_bytes(Stranger(tmp_path, shell).export(ANKE), ANKE)
    assert kept.incoming.sender.name == "Zoé"
    assert kept.changes[0].fields() == {"reading": "Written by hand"}


def test_a_file_made_by_other_programs_for_somebody_else_is_not(tmp_path, shell, stock_tool):
    stock_tool("openssl")
    stock_tool("age-keygen")
    data = Stranger(tmp_path, shell).export(MIRA)
    assert age_files.recipient_of(ANKE.identity) == ANKE.recipient
    with pytest.raises(Exception, match="not-for-me"):
        read_bytes(data, ANKE)
