"""The icons of the screens as lines on paper, read from the same SVG files."""

from __future__ import annotations

import math
import re
from functools import cache
from typing import TYPE_CHECKING

from liaise_desktop.assets import asset

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

GRID = 24.0
STROKE = 1.75

_SHAPE = re.compile(r"<(path|circle)\b([^>]*)/>")
_ATTRIBUTE = re.compile(r'\b(d|cx|cy|r)="([^"]*)"')
_COMMAND = re.compile(r"([A-Za-z])([^A-Za-z]*)")
_NUMBER = re.compile(r"[-+]?(?:\d*\.\d+|\d+)")
_COUNTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "A": 7, "Z": 0}
_ARC_NUMBERS = re.compile(
    r"([-+]?(?:\d*\.\d+|\d+))[\s,]*([-+]?(?:\d*\.\d+|\d+))[\s,]*([-+]?(?:\d*\.\d+|\d+))[\s,]*"
    r"([01])[\s,]*([01])[\s,]*([-+]?(?:\d*\.\d+|\d+))[\s,]*([-+]?(?:\d*\.\d+|\d+))[\s,]*"
)

Point = tuple[float, float]


@cache
def icon(name: str) -> str:
    """Return the path operators of a bundled icon on a grid of 24, y upwards.

    Raises:
        FileNotFoundError: No such icon is bundled.
    """
    operators: list[str] = []
    for kind, inside in _SHAPE.findall(asset("icons", f"{name}.svg").read_text("utf-8")):
        values = dict(_ATTRIBUTE.findall(inside))
        if kind == "circle":
            centre = (float(values["cx"]), float(values["cy"]))
            operators.append(circle(centre, float(values["r"])))
        else:
            operators.append(_Pen().draw(values["d"]))
    return " ".join(operators)


def drawn(name: str, x: float, y: float, size: float, colour: str) -> str:
    """Return operators that draw an icon with its lower left corner at *x*, *y*."""
    scale = size / GRID
    return (
        f"q {colour} RG {STROKE} w 1 J 1 j {scale:.4f} 0 0 {scale:.4f} {x:.2f} {y:.2f} cm "
        f"{icon(name)} S Q"
    )


def circle(centre: Point, radius: float) -> str:
    """Return path operators of a circle; *centre* is given with y downwards on the grid."""
    x, y = centre
    return _Pen().draw(
        f"M{x - radius} {y}A{radius} {radius} 0 1 1 {x + radius} {y}"
        f"A{radius} {radius} 0 1 1 {x - radius} {y}Z"
    )


class _Pen:
    """Follows the path data of an SVG file and writes PDF path operators."""

    def __init__(self) -> None:
        self.at: Point = (0.0, 0.0)
        self.start: Point = (0.0, 0.0)
        self.control: Point | None = None  # the last control point of a curve
        self.operators: list[str] = []

    def draw(self, data: str) -> str:
        """Return the operators for *data*; letters other than MLHVCSAZ are not known."""
        steps: dict[str, Callable[[Point, list[float]], None]] = {
            "M": self._move, "L": self._line, "H": self._across, "V": self._down,
            "C": self._curve, "S": self._smooth, "A": self._arc, "Z": self._close,
        }  # fmt: skip
        for letter, numbers in _commands(data):
            kind = letter.upper()
            steps[kind](self.at if letter.islower() else (0.0, 0.0), numbers)
            if kind not in "CS":
                self.control = None
        return " ".join(self.operators)

    def _move(self, base: Point, numbers: list[float]) -> None:
        self.at = self.start = (base[0] + numbers[0], base[1] + numbers[1])
        self._write("m", self.at)

    def _line(self, base: Point, numbers: list[float]) -> None:
        self.at = (base[0] + numbers[0], base[1] + numbers[1])
        self._write("l", self.at)

    def _across(self, base: Point, numbers: list[float]) -> None:
        self.at = (base[0] + numbers[0], self.at[1])
        self._write("l", self.at)

    def _down(self, base: Point, numbers: list[float]) -> None:
        self.at = (self.at[0], base[1] + numbers[0])
        self._write("l", self.at)

    def _curve(self, base: Point, numbers: list[float]) -> None:
        first = (base[0] + numbers[0], base[1] + numbers[1])
        second = (base[0] + numbers[2], base[1] + numbers[3])
        self._bend(first, second, (base[0] + numbers[4], base[1] + numbers[5]))

    def _smooth(self, base: Point, numbers: list[float]) -> None:
        x, y = self.control or self.at
        first = (2 * self.at[0] - x, 2 * self.at[1] - y)
        second = (base[0] + numbers[0], base[1] + numbers[1])
        self._bend(first, second, (base[0] + numbers[2], base[1] + numbers[3]))

    def _arc(self, base: Point, numbers: list[float]) -> None:
        radius, _, _, large, sweep, x, y = numbers
        end = (base[0] + x, base[1] + y)
        for bend in _bends(self.at, end, radius, (large, sweep)):
            self._bend(*bend)

    def _close(self, base: Point, numbers: list[float]) -> None:  # noqa: ARG002 - as the others
        self.at = self.start
        self.operators.append("h")

    def _bend(self, first: Point, second: Point, end: Point) -> None:
        self._write("c", first, second, end)
        self.control, self.at = second, end

    def _write(self, operator: str, *points: Point) -> None:
        numbers = " ".join(f"{x:.3f} {GRID - y:.3f}" for x, y in points)
        self.operators.append(f"{numbers} {operator}")


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    """Yield each letter with its numbers, repeated ones as letters of their own."""
    for letter, inside in _COMMAND.findall(data):
        count = _COUNTS[letter.upper()]
        if letter in "Aa":
            for numbers in _ARC_NUMBERS.findall(inside):
                yield letter, [float(number) for number in numbers]
            continue
        values = [float(number) for number in _NUMBER.findall(inside)]
        if not count:
            yield letter, []
        for at in range(0, len(values), count or 1):
            follows = {"M": "L", "m": "l"}.get(letter, letter) if at else letter
            yield follows, values[at : at + count]


def _bends(
    start: Point, end: Point, radius: float, flags: tuple[float, float]
) -> Iterator[tuple[Point, Point, Point]]:
    """Yield the curves of a circular arc, a quarter turn at most each; flags: large, sweep."""
    (x1, y1), (x2, y2) = start, end
    half = math.hypot(x2 - x1, y2 - y1) / 2
    if not half:
        return
    radius = max(radius, half)
    away = math.sqrt(radius**2 - half**2) * (-1 if flags[0] == flags[1] else 1) / (2 * half)
    cx = (x1 + x2) / 2 + away * (y1 - y2)
    cy = (y1 + y2) / 2 + away * (x2 - x1)
    first = math.atan2(y1 - cy, x1 - cx)
    turn = (math.atan2(y2 - cy, x2 - cx) - first) % (2 * math.pi)
    if not flags[1]:
        turn -= 2 * math.pi
    parts = max(1, math.ceil(abs(turn) / (math.pi / 2) - 1e-9))
    step = turn / parts
    reach = 4 / 3 * math.tan(step / 4) * radius
    for part in range(parts):
        a, b = first + part * step, first + (part + 1) * step
        p = (cx + radius * math.cos(a), cy + radius * math.sin(a))
        q = (cx + radius * math.cos(b), cy + radius * math.sin(b))
        yield (
            (p[0] - reach * math.sin(a), p[1] + reach * math.cos(a)),
            (q[0] + reach * math.sin(b), q[1] - reach * math.cos(b)),
            q,
        )
