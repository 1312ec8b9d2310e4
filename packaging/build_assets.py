"""Turn ui/, resources/ and i18n/ into what the package loads at run time.

Forms become Python under liaise_desktop/gui/forms, catalogues become .qm files, and resources are
copied, all into folders that git ignores. What has not changed since the last run is left alone;
a file appears whole or not at all.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "liaise_desktop"
FORMS = PACKAGE / "gui" / "forms"
ASSETS = PACKAGE / "_assets"
RECORD = ASSETS / ".built.json"
PRACTICE_CITY = ROOT / "packaging" / "cities" / "maarhaven" / "city.json"
PACK_SCRIPT = ROOT / "packaging" / "build_practice_pack.py"
PACK_CODE = (
    PACK_SCRIPT,
    PACKAGE / "app" / "city_pack.py",
    PACKAGE / "app" / "practice_city.py",
    PACKAGE / "crypto" / "certificates.py",
    PACKAGE / "crypto" / "sshsig.py",
    PACKAGE / "domain" / "canonical.py",
)
LANGUAGES = ("en", "fr", "de", "it", "es", "nl", "sv", "ca")
FORMS_INIT = b'"""Forms compiled from ui/; generated, not kept."""\n'


def digest(data: bytes) -> str:
    """Return the SHA-256 of *data* in hex."""
    return hashlib.sha256(data).hexdigest()


def qt_version() -> str:
    """Return the version of the Qt tools that compile forms and catalogues."""
    return importlib.metadata.version("PySide6-Essentials")


def qt_translations() -> list[Path]:
    """Return Qt's own catalogues of our languages, as far as this Qt has them."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        return []
    home = Path(spec.origin).parent
    folders = (home / "Qt" / "translations", home / "translations")
    found = (folder / f"qtbase_{code}.qm" for folder in folders for code in LANGUAGES)
    return [path for path in found if path.is_file()]


def plan() -> dict[Path, tuple[str, Path]]:
    """Return for each output its kind and its source: form, catalogue, pack or copy."""
    outputs: dict[Path, tuple[str, Path]] = {}
    for form in sorted((ROOT / "ui").glob("*.ui")):
        outputs[FORMS / f"ui_{form.stem}.py"] = ("form", form)
    for catalogue in sorted((ROOT / "i18n").glob("liaise_*.ts")):
        outputs[ASSETS / "i18n" / f"{catalogue.stem}.qm"] = ("catalogue", catalogue)
    for path in qt_translations():
        outputs[ASSETS / "i18n" / path.name] = ("copy", path)
    resources = ROOT / "resources"
    for path in sorted(resources.rglob("*")):
        if path.is_file() and path.name != "README.md":
            outputs[ASSETS / path.relative_to(resources)] = ("copy", path)
    outputs[ASSETS / "licences" / "EUPL-1.2.txt"] = ("copy", ROOT / "LICENSE")
    if PRACTICE_CITY.is_file():
        outputs[ASSETS / "packs" / "maarhaven.liaise-pack"] = ("pack", PRACTICE_CITY)
    return outputs


def qt_tool(name: str, *arguments: str) -> None:
    """Run one of PySide6's tools by the Python that runs this script."""
    code = f"import sys; from PySide6.scripts import pyside_tool; sys.exit(pyside_tool.{name}())"
    command = [sys.executable, "-c", code, *arguments]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode:
        message = f"{name} {' '.join(arguments)} failed:\n{result.stdout}{result.stderr}"
        raise RuntimeError(message)


def write_whole(target: Path, data: bytes) -> None:
    """Write *data* to *target* so that nobody sees a part of it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".new-")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        Path(name).chmod(0o644)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def made(kind: str, source: Path) -> bytes:
    """Return what *source* becomes."""
    if kind == "copy":
        return source.read_bytes()
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "result"
        if kind == "pack":
            subprocess.run([sys.executable, str(PACK_SCRIPT), str(result)], check=True)
        elif kind == "form":
            qt_tool("uic", str(source), "-o", str(result))
        else:
            qt_tool("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(result))
        return result.read_bytes()


def state_of(kind: str, source: Path) -> str:
    """Return the digest of all that the output of *source* depends on."""
    files = [source, *(PACK_CODE if kind == "pack" else ())]
    parts = [f"{kind} {qt_version()} ".encode(), *(path.read_bytes() for path in files)]
    return digest(b"\0".join(parts))


def remembered() -> dict[str, str]:
    """Return what the last run wrote down: for each output the digest of what it came from."""
    try:
        record: dict[str, str] = json.loads(RECORD.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return record


def remove_stale(kept: set[Path]) -> None:
    """Remove outputs whose source is gone."""
    for folder in (ASSETS, FORMS):
        for path in sorted(folder.rglob("*")):
            if "__pycache__" in path.parts or path.name.startswith(".new-"):
                continue
            if path.is_file() and path not in kept:
                path.unlink(missing_ok=True)


def build() -> int:
    """Bring every output up to date; return how many were written."""
    before, now, written = remembered(), {}, 0
    outputs = plan()
    for target, (kind, source) in outputs.items():
        state = state_of(kind, source)
        name = target.relative_to(PACKAGE).as_posix()
        now[name] = state
        if before.get(name) != state or not target.is_file():
            write_whole(target, made(kind, source))
            written += 1
    init = FORMS / "__init__.py"
    if not init.is_file() or init.read_bytes() != FORMS_INIT:
        write_whole(init, FORMS_INIT)
    remove_stale({*outputs, init, RECORD})
    if before != now:
        write_whole(RECORD, json.dumps(now, indent=1, sort_keys=True).encode() + b"\n")
    return written


if __name__ == "__main__":
    count = build()
    if count:
        print(f"Built {count} assets.")
