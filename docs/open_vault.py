"""Opens a vault with no code of LIAISE Desktop: `python3 open_vault.py FOLDER [WORD]`.

Needs argon2-cffi, PyNaCl and sqlcipher3. Prints the vault's name and the newest note, or the
newest one that holds WORD. The passphrase is asked for, or read from the file descriptor that
`--passphrase-fd N` names. The vault is opened for reading only and is not changed.
"""

import argparse
import getpass
import hashlib
import hmac
import json
import os
import pathlib
import sys
import unicodedata

import argon2.low_level
import nacl.bindings
import sqlcipher3


def canonical(value):
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode()


def unwrap(keys, passphrase):
    slot = next(slot for slot in keys["slots"] if slot["kind"] == "passphrase")
    nonce, wrapped = (bytes.fromhex(slot.pop(name)) for name in ("nonce", "wrapped"))
    bound = canonical({**slot, "v": 1, "vault_id": keys["vault_id"]})
    kdf = slot["kdf"]
    stretched = argon2.low_level.hash_secret_raw(
        unicodedata.normalize("NFC", passphrase).encode(),
        bytes.fromhex(kdf["salt"]),
        time_cost=kdf["t"],
        memory_cost=kdf["m"],
        parallelism=kdf["p"],
        hash_len=32,
        type=argon2.low_level.Type.ID,
    )
    decrypt = nacl.bindings.crypto_aead_xchacha20poly1305_ietf_decrypt
    return decrypt(wrapped, bound, nonce, stretched)


def hkdf(key, info):
    extracted = hmac.digest(bytes(32), key, "sha256")
    return hmac.digest(extracted, info + b"\x01", "sha256")


def notes(db, word):
    question = (
        "SELECT change.id, header, data FROM change JOIN record ON record.k=record_k JOIN body "
        "ON change_k=change.k WHERE type='note' AND aside=0 AND data NOT NULL ORDER BY hlc DESC"
    )
    for key, header, body in db.execute(question):
        if hashlib.sha256(header).digest()[:16] != key:
            sys.exit("a change is not what its hash says")
        if hashlib.sha256(body).hexdigest() != json.loads(header)["body"]:
            sys.exit("the body of a change is not the one its header promises")
        if word in body.decode():
            yield json.loads(body)["fields"]


parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
parser.add_argument("folder", type=pathlib.Path)
parser.add_argument("word", nargs="?", default="")
parser.add_argument("--passphrase-fd", type=int)
options = parser.parse_args()
if options.passphrase_fd is None:
    phrase = getpass.getpass("Passphrase: ")
else:
    phrase = os.fdopen(options.passphrase_fd, encoding="utf-8").readline().rstrip("\n")
vault_key = unwrap(json.loads((options.folder / "vault.keys").read_bytes()), phrase)
vault = sqlcipher3.connect(
    (options.folder / "vault.db").absolute().as_uri() + "?mode=ro", uri=True
)
vault.execute(f"PRAGMA key=\"x'{hkdf(vault_key, b'db').hex()}'\"")
print(vault.execute("SELECT value FROM meta WHERE key='label'").fetchone()[0])
print(json.dumps(next(notes(vault, options.word), None), ensure_ascii=False, indent=1))
