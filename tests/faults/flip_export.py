"""Alters an export in every way that one bit or one cut can, and counts what is accepted.

``python -m tests.faults.flip_export`` tries everything: every bit outside, every bit inside
(encrypted anew by somebody who can decrypt it), every length, every byte left out or put in
twice. An argument thins it out: ``… flip_export 34`` tries every thirty-fourth.
"""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, field

from liaise_desktop.domain.errors import ExportFileError
from tests.exchange_kit import City, hex_id, read_bytes
from tests.faults.forge import ANKE, Changes, Forge, Person, for_anke

CITY = City()
BUNDLE = CITY.bundle()


@dataclass
class Tally:
    """What came of trying."""

    name: str
    tried: int = 0
    accepted: list = field(default_factory=list)
    codes: dict = field(default_factory=dict)

    def add(self, place, code):
        self.tried += 1
        self.codes[code] = self.codes.get(code, 0) + 1
        if code == "":
            self.accepted.append(place)


class KnownCity(City):
    """The city whose bundle was read once."""

    def bundle(self):
        return BUNDLE


def verdict(data):
    """Return the code with which *data* is refused, empty if it is accepted."""
    try:
        read_bytes(data, ANKE, KnownCity())
    except ExportFileError as error:
        return error.code
    return ""


def small_export():
    """Return the archive of an export of eight kilobytes."""
    mira = Person("mira")
    note = mira.write(hex_id("case 1"), hex_id("note"), {"observed": [], "reading": "Calm."})
    forge = Forge(changes=Changes([note]))
    assert len(forge.good) == 8192
    return forge.good


def flipped(data, bit):
    altered = bytearray(data)
    altered[bit // 8] ^= 1 << bit % 8
    return bytes(altered)


def flips_outside(step=1, start=0):
    data, tally = for_anke(small_export()), Tally("bits outside")
    assert verdict(data) == ""
    for bit in range(start, len(data) * 8, step):
        tally.add(bit, verdict(flipped(data, bit)))
    return tally


def flips_inside(step=1, start=0):
    archive, tally = small_export(), Tally("bits inside, encrypted anew")
    for bit in range(start, len(archive) * 8, step):
        tally.add(bit, verdict(for_anke(flipped(archive, bit))))
    return tally


def cuts_outside(step=1):
    data, tally = for_anke(small_export()), Tally("lengths outside")
    for length in range(0, len(data), step):
        tally.add(length, verdict(data[:length]))
    return tally


def cuts_inside(step=1):
    archive, tally = small_export(), Tally("lengths inside, encrypted anew")
    for length in range(0, len(archive), step):
        tally.add(length, verdict(for_anke(archive[:length])))
    return tally


def bytes_left_out(step=1):
    data, tally = for_anke(small_export()), Tally("bytes left out")
    for at in range(0, len(data), step):
        tally.add(at, verdict(data[:at] + data[at + 1 :]))
    return tally


def bytes_twice(step=1):
    archive, tally = small_export(), Tally("bytes twice inside, encrypted anew")
    for at in range(0, len(archive), step):
        tally.add(at, verdict(for_anke(archive[: at + 1] + archive[at:])))
    return tally


ALL = (flips_outside, flips_inside, cuts_outside, cuts_inside, bytes_left_out, bytes_twice)


def main(step):
    failed = 0
    for attack in ALL:
        began = time.monotonic()
        tally = attack(step)
        seconds = time.monotonic() - began
        codes = ", ".join(f"{code} {count}" for code, count in sorted(tally.codes.items()))
        print(
            f"{tally.name}: {tally.tried} tried, {len(tally.accepted)} accepted, {seconds:.0f} s ({codes})"
        )
        failed += len(tally.accepted)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1))
