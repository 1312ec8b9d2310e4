"""Which signs of leaving there are on the system that this runs on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from liaise_desktop.app.leaving_signs import NoSigns

if TYPE_CHECKING:
    from liaise_desktop.app.leaving_signs import LeavingSigns


def signs_of_this_system(platform: str = sys.platform) -> LeavingSigns:
    """Return what listens on the system that this runs on."""
    # Each is imported where it is used: what it imports exists on its own system, or costs time.
    if platform == "linux":
        from liaise_desktop.app.leaving_signs_linux import system_signs

        return system_signs()
    if platform == "win32":
        from liaise_desktop.app.leaving_signs_windows import WindowsSigns

        return WindowsSigns()
    if platform == "darwin":
        from liaise_desktop.app.leaving_signs_macos import MacSigns

        return MacSigns()
    return NoSigns()
