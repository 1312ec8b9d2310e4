"""What a tour did, and how long it took."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass
class Log:
    """What the tour did, and how long each step took, in seconds."""

    steps: dict[str, float] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    step: str = ""

    def timed(self, name: str, step: Callable[[], object]) -> None:
        """Do a step and note how long it took."""
        self.step = name
        sys.stdout.write(f"{name} ...\n")
        sys.stdout.flush()
        started = time.monotonic()
        step()
        self.steps[name] = round(time.monotonic() - started, 2)
