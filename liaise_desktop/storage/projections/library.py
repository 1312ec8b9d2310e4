"""Which contacts used a message of the library, and what the library asks to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.storage.projections.arrival import as_id
from liaise_desktop.storage.projections.asked import ASKED, Asked
from liaise_desktop.storage.projections.items import project_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.projections.arrival import Arrival


def project_contact(arrival: Arrival) -> None:
    """Keep a contact in its list, and which messages it used."""
    project_item(arrival)
    arrival.db.execute("DELETE FROM message_use WHERE k = ?", (arrival.k,))
    named = arrival.state.value("messages", [])
    found = {as_id(one) for one in named if isinstance(one, str)} - {None}
    rows = [(message, arrival.k) for message in sorted(filter(None, found))]
    arrival.db.executemany("INSERT INTO message_use(message, k) VALUES(?,?)", rows)


def message_uses(db: Connection, messages: Iterable[str]) -> dict[str, int]:
    """Return in how many contacts each of these messages was used."""
    query = "SELECT count(*) FROM message_use WHERE message = ?"
    return {one: db.execute(query, (as_id(one),)).fetchone()[0] for one in messages}


def _asked_of_message(arrival: Arrival) -> Asked | None:
    if arrival.text("state") != "FOR_APPROVAL":
        return None
    return Asked("message_approval", what=arrival.text("title"))


def _asked_of_partner(arrival: Arrival) -> Asked | None:
    until = arrival.text("agreement_until")
    if not until:
        return None
    return Asked("partner_agreement", what=arrival.text("name"), due=until)


ASKED["message"] = _asked_of_message
ASKED["partner"] = _asked_of_partner
