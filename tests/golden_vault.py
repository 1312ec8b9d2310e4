"""Makes the vault that stands for this release: `python -m tests.golden_vault`.

Once released it is never made again: later versions open it for ever.
"""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from liaise_desktop.storage.attachment_rows import CHUNK_BYTES
from liaise_desktop.storage.attachments import AttachmentBytes
from liaise_desktop.storage.reserve import NAME as RESERVE
from tests.vault_kit import ID, Laptop, add_binder, add_note, make_vault

FOLDER = Path(__file__).parent / "golden" / "vault" / "3"
BINDER = ID["binder"]


def note(log, record, **fields):
    return add_note(log, record, binder=BINDER, at="2026-03-09T10:00:00+01:00", **fields)


SOUND = b"fLaC" + b"by the river " * 6000


def attach(unit):
    """Put a file to the calm note."""
    sha256 = hashlib.sha256(SOUND).hexdigest()
    held = AttachmentBytes(unit.db)
    key = held.begin()
    held.add(key, 0, [SOUND[:CHUNK_BYTES], SOUND[CHUNK_BYTES:]])
    held.end(key, sha256, len(SOUND), "audio/flac")
    said = {"note": ID["calm"], "name": "Fluss.flac", "mime": "audio/flac", "sha256": sha256}
    unit.log.add(said, record=ID["file"], binder=BINDER, type_="attachment")


def fill(vault):
    """Write what the test looks for: notes, a conflict, an erasure, a draft, an attachment, a contact."""
    colleague = Laptop(9)
    with vault.unit() as unit:
        add_binder(unit.log, BINDER)
        note(unit.log, ID["calm"], reading="Ruhiger Nachmittag am Fluss.")
        note(unit.log, ID["calm"], reading="Ruhiger Abend am Fluss.", reason="Uhrzeit")
        note(unit.log, ID["both"], reading="Start.")
        gone = note(unit.log, ID["gone"], reading="A name that had to go.")
        with colleague.unit() as log:
            log.bring_in(unit.log.changes_after(BINDER, {}))
            theirs = note(log, ID["both"], reading="Il y avait du vent à l'étage.")
        note(unit.log, ID["both"], reading="Feia vent a dalt.")
        unit.log.bring_in([theirs])
        unit.log.erase([gone.id], record=ID["gone"], ground="ART17")
        unit.drafts.keep("note:new", {"reading": "Half a sent"})
        attach(unit)
        said = {"at": "2026-03-10T18:42:00+01:00", "place": "riverside", "size": "SMALL"}
        unit.log.add(said, record=ID["contact"], binder=BINDER, type_="contact")


def main():
    """Put the vault in its place, without the reserve, which is worth nothing."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    vault = make_vault(FOLDER, seed=2026)
    fill(vault)
    vault.close()
    (FOLDER / RESERVE).unlink()


if __name__ == "__main__":
    main()
