"""What the process denies itself: core dumps, being read by other processes, wide file modes."""

from __future__ import annotations

import ctypes
import os
import sys
from typing import Any

_PR_SET_DUMPABLE = 4  # linux/prctl.h
_SEM_FAILCRITICALERRORS_NOGPFAULT = 0x0001 | 0x0002  # Windows: no crash report with our memory
_WER_NO_HEAP = 0x1  # Windows: should one be made after all, then without the heap


def harden_process() -> None:
    """Forbid core dumps and debugging by other processes, and make new files private."""
    if sys.platform == "win32":
        _without_windows_reports(ctypes.windll)
        return
    import resource

    os.umask(0o077)
    _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def _without_windows_reports(libraries: Any) -> None:
    libraries.kernel32.SetErrorMode(_SEM_FAILCRITICALERRORS_NOGPFAULT)
    libraries.kernel32.WerSetFlags(_WER_NO_HEAP)
    libraries.wer.WerAddExcludedApplication(ctypes.c_wchar_p(sys.executable), 0)
