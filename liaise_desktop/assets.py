"""Where the package finds the files that packaging/build_assets.py puts beside it."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent / "_assets"


def asset(*parts: str) -> Path:
    """Return the path of a bundled file or folder, such as ``asset("icons", "eye.svg")``.

    Raises:
        FileNotFoundError: It is not bundled, or the assets were not built.
    """
    path = ROOT.joinpath(*parts)
    if not path.exists():
        message = f"no asset {'/'.join(parts)}: run `python3 dev.py test` once to build assets"
        raise FileNotFoundError(message)
    return path
