"""What a verified manifest says, as text: for the pipe from the verifier, and for staging."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from liaise_desktop.application.transfer_values import Ack, CertifiedDevice, Incoming, Span


def write_incoming(incoming: Incoming) -> str:
    """Return *incoming* as JSON."""
    said = asdict(incoming)
    for device in (said["sender"], *said["authors"]):
        device["certificate"] = device["certificate"].hex()
    return json.dumps(said)


def read_incoming(text: str | bytes) -> Incoming:
    """Return what `write_incoming` wrote."""
    said = json.loads(text)
    said["sender"] = _device(said["sender"])
    said["authors"] = tuple(_device(device) for device in said["authors"])
    said["to"] = tuple(said["to"])
    said["spans"] = tuple(Span(**span) for span in said["spans"])
    said["acks"] = tuple(Ack(**ack) for ack in said["acks"])
    return Incoming(**said)


def _device(said: dict[str, Any]) -> CertifiedDevice:
    return CertifiedDevice(**{**said, "certificate": bytes.fromhex(said["certificate"])})
