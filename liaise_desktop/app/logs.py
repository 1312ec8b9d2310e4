"""The application's log: codes and ids, never what a record says."""

from __future__ import annotations

import logging
import traceback
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    ExceptionInfo = (
        tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    )

ROTATE_BYTES = 256 * 1024
KEPT_FILES = 3


class NoValues(logging.Formatter):
    """Writes a traceback as places in the code only, without the exception's own words.

    The words of an exception may hold what somebody typed.
    """

    def formatException(self, ei: ExceptionInfo) -> str:  # noqa: N802 - logging's name
        """Return the class of an exception and the places in the code that it came through."""
        kind, _error, trace = ei
        places = [
            f"{frame.f_code.co_name}:{line}" for frame, line in traceback.walk_tb(trace)
        ]
        return f"{kind.__name__ if kind else 'error'} at {' > '.join(places)}"


def start_log(folder: Path) -> None:
    """Write the log to *folder*, rotated, from now on."""
    handler = RotatingFileHandler(
        folder / "liaise.log", maxBytes=ROTATE_BYTES, backupCount=KEPT_FILES, encoding="utf-8"
    )
    handler.setFormatter(NoValues("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger("liaise_desktop")
    root.setLevel(logging.INFO)
    root.addHandler(handler)
    root.propagate = False
