"""Every family of record types; importing this registers them all."""

from __future__ import annotations

from liaise_desktop.domain import (  # noqa: F401 - each registers its types
    attachments,
    bins,
    consents,
    cooperation,
    identities,
    key_events,
    library,
    mediations,
    plans,
    requests,
    rights,
    street,
)
from liaise_desktop.domain.records import RECORD_TYPES

__all__ = ["RECORD_TYPES"]
