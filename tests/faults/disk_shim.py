"""A shim between a program and the disk, built from C when it is first needed; Linux only.

A child that is started with `environment` can have written down what it does below a folder, or
have its calls fail. Outside such a child, `Disk` cannot be made.
"""

from __future__ import annotations

import atexit
import ctypes
import os
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

SOURCE = Path(__file__).with_name("disk_shim.c")
ROOT = Path(__file__).parents[2]
VARIABLE = "LIAISE_DISK_SHIM"

# Kinds of calls that can fail, as the C source numbers them.
KINDS = {
    "write": 1,
    "sync": 2,
    "truncate": 4,
    "rename": 8,
    "open": 16,
    "mkdir": 32,
    "unlink": 64,
    "link": 128,
    "read": 256,
}
EVERY_KIND = sum(KINDS.values())


@cache
def built():
    """Return the shim, compiled once for this process and those it starts."""
    folder = Path(tempfile.mkdtemp(prefix="liaise-shim-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    target = folder / "disk_shim.so"
    command = [
        "gcc",
        "-shared",
        "-fPIC",
        "-O1",
        "-o",
        str(target),
        str(SOURCE),
        "-ldl",
        "-lpthread",
    ]
    subprocess.run(command, check=True)
    return target


def environment():
    """Return the environment of a child that is to run with the shim."""
    return {
        **os.environ,
        "LD_PRELOAD": str(built()),
        VARIABLE: str(built()),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
    }


class Disk:
    """The shim that this process runs with."""

    def __init__(self):
        self._shim = ctypes.CDLL(os.environ[VARIABLE])
        self._shim.shim_met.restype = ctypes.c_long
        self._shim.shim_name.restype = ctypes.c_char_p
        self._shim.shim_fault.argtypes = [ctypes.c_long] * 4

    def below(self, folder):
        """Look at what lies below *folder* only."""
        self._shim.shim_below(os.fsencode(os.path.realpath(folder)))

    def record(self, tape):
        """Write down every operation to the file *tape*, which lies elsewhere."""
        self._shim.shim_record(os.fsencode(tape))

    def stop(self):
        self._shim.shim_stop()

    def say(self, text):
        """Write *text* between the operations: what was promised by now."""
        self._shim.shim_say(text.encode())

    def fault(self, at, error, *, forever=False, kinds=EVERY_KIND):
        """Let the *at*-th call from now fail with *error*; with a huge *at*, count only."""
        self._shim.shim_fault(kinds, at, error, forever)

    def heal(self):
        """Let nothing fail any more; return how many calls were met and which failed."""
        met, name = self._shim.shim_met(), self._shim.shim_name().decode(errors="replace")
        self._shim.shim_fault(0, 0, 0, 0)
        return met, name
