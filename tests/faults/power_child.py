"""Does one work while the shim writes down what reaches the disk.

``python -m tests.faults.power_child WORK ROOT TAPE TURNS``, started by `power_kit.record`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.faults.disk_shim import Disk
from tests.faults.known_keys import stretched_once
from tests.faults.power_works import EVERY


def main(name, root, tape, turns):
    disk = Disk()
    disk.below(root)
    work = EVERY[name]
    disk.record(tape)
    with stretched_once():
        work.run(Path(root), int(turns), lambda *said: disk.say(json.dumps(said)))
    disk.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
