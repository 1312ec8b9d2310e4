"""Bring the catalogues in i18n/ up to date with the texts in code and forms.

`python packaging/update_catalogues.py` adds new texts as unfinished and drops those that are gone;
with ``--into FOLDER`` it writes there instead, so that a test can tell whether i18n/ is fresh.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = {
    "en": "en_GB",
    "fr": "fr_FR",
    "de": "de_DE",
    "it": "it_IT",
    "es": "es_ES",
    "nl": "nl_NL",
    "sv": "sv_SE",
    "ca": "ca_ES",
}


def sources() -> list[str]:
    """Return what texts are taken from, as paths below the project."""
    code = (ROOT / "liaise_desktop").rglob("*.py")
    kept = [path for path in code if not {"forms", "_assets"} & set(path.parts)]
    forms = (ROOT / "ui").glob("*.ui")
    return sorted(path.relative_to(ROOT).as_posix() for path in [*kept, *forms])


def update(folder: Path) -> None:
    """Update the catalogue of every language in *folder*."""
    code = "import sys; from PySide6.scripts import pyside_tool; sys.exit(pyside_tool.lupdate())"
    for language, locale in LANGUAGES.items():
        target = folder / f"liaise_{language}.ts"
        command = [sys.executable, "-c", code, *sources(), "-ts", str(target)]
        command += ["-no-obsolete", "-locations", "none", "-source-language", "en_GB"]
        command += ["-target-language", locale]
        command += ["-pluralonly"] if language == "en" else []
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(done.stdout + done.stderr)


def main() -> None:
    """Update i18n/, or a copy of it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--into", type=Path)
    folder = parser.parse_args().into
    if folder is None:
        folder = ROOT / "i18n"
    else:
        for catalogue in (ROOT / "i18n").glob("liaise_*.ts"):
            shutil.copy(catalogue, folder)
    update(folder)


if __name__ == "__main__":
    main()
