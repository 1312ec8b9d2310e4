"""One measured figure beside its limit, and the table of all."""

from __future__ import annotations

from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """Ours beside the limit or peer of the same run; ``goal`` is about the ratio."""

    work: str
    notes: int
    ours: float
    limit: float
    unit: str
    ratio: float
    goal: str

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None where a figure is only told."""
        sign, _, bound = self.goal.partition(" ")
        if sign == "<=":
            return self.ratio <= float(bound)
        if sign == ">=":
            return self.ratio >= float(bound)
        return None

    def plain(self) -> dict[str, object]:
        """Return the row for JSON."""
        return asdict(self) | {"met": self.met}


def lines(rows: list[Row]) -> list[str]:
    """Return the table as text."""
    head = (
        f"{'work':58} {'notes':>8} {'ours':>11} {'limit':>11} {'unit':10} {'ratio':>7} {'goal':9}"
    )
    marks = {True: "met", False: "MISSED", None: ""}
    return [head, "-" * len(head)] + [
        f"{row.work:58} {row.notes:>8,} {row.ours:>11,.2f} {row.limit:>11,.2f} {row.unit:10} "
        f"{row.ratio:>7.2f} {row.goal:9} {marks[row.met]}"
        for row in rows
    ]
