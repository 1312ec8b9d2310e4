"""Build the signed pack of the invented city from packaging/cities/maarhaven."""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "packaging" / "cities" / "maarhaven" / "city.json"
VERSION = 1


def pack_bytes() -> bytes:
    """Return the pack; the same source gives the same bytes."""
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    from liaise_desktop.app import practice_city
    from liaise_desktop.app.city_pack import build_pack
    from liaise_desktop.crypto import sshsig
    from liaise_desktop.crypto.certificates import key_blob
    from liaise_desktop.domain.canonical import canonical

    bundle = practice_city.trust_bundle()
    entries = {
        "city.json": canonical(json.loads(SOURCE.read_text(encoding="utf-8"))),
        "trust.json": bundle,
        "trust.json.sig": sshsig.sign(
            practice_city.ROOT_SEED,
            key_blob(practice_city.root_hex()),
            bundle,
            "liaise-trust@v1",
        ),
    }
    return build_pack(entries, VERSION, practice_city.ROOT_SEED)


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(pack_bytes())
