"""What would go to some people if a file were written for them now; nothing is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from liaise_desktop.domain.errors import NotForMeError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.transfer import TransferDesk
    from liaise_desktop.application.transfer_values import Span


@dataclass(frozen=True, slots=True)
class Ahead:
    """What a file for some people would hold.

    Attributes:
        changes: Entries that at least one of them has not said to hold.
        cases, mediations: How many cases and mediations these belong to.
    """

    changes: int = 0
    cases: int = 0
    mediations: int = 0


def look_ahead(desk: TransferDesk, recipients: Iterable[str], progress: Progress) -> Ahead:
    """Return what `export_for` would write for *recipients*, principals, at this moment.

    Raises:
        NotForMeError: One of them has no device to encrypt to (fact ``principal``).
        CancelledError: Somebody asked the work to stop.
    """
    wanted = sorted(set(recipients))
    spans = _spans(desk, wanted)
    subjects: set[tuple[str, str]] = set()
    binders = sorted({span.binder for span in spans})
    with desk.vault.inbox() as inbox:
        for at, binder in enumerate(binders, 1):
            progress.step(at, len(binders))
            subjects.add(inbox.subject(binder))
    kinds = [purpose.split("_", 1)[0] for purpose, subject in _distinct(subjects) if subject]
    return Ahead(
        changes=sum(span.last - span.first + 1 for span in spans),
        cases=kinds.count("case"),
        mediations=kinds.count("mediation"),
    )


def _spans(desk: TransferDesk, recipients: list[str]) -> list[Span]:
    now = desk.seconds()
    with desk.vault.outbox() as outbox:
        devices = [
            device
            for device in outbox.devices(recipients)
            if device.key != desk.me.key and desk.may_receive(device, now)
        ]
        for principal in recipients:
            if all(device.principal != principal for device in devices):
                raise NotForMeError(principal=principal)
        shared = outbox.shared_binders({*recipients, desk.me.principal})
        return list(outbox.spans(shared, [device.key for device in devices]))


def _distinct(subjects: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Return each subject once, whatever the binders' custody is."""
    return {(purpose.split("_", 1)[0], subject) for purpose, subject in subjects}
