"""Hardens itself and says so, then crashes with a secret in its memory if it is told to."""

from __future__ import annotations

import ctypes
import os
import resource
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from liaise_desktop.app.hardening import harden_process

PR_GET_DUMPABLE = 3

if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
    if sys.argv[1] == "hard":
        harden_process()
    dumpable = ctypes.CDLL(None).prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) if sys.platform == "linux" else 0
    made = Path("made")
    made.touch()
    print(resource.getrlimit(resource.RLIMIT_CORE)[0], dumpable, oct(made.stat().st_mode & 0o777), flush=True)
    os.abort()
