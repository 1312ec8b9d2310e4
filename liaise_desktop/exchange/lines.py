"""One change as a line of ``records.jsonl``.

A line is the canonical JSON of ``{"body": …, "header": …, "sig": …}``. Header and body are
canonical already, so lines are spliced and cut, never encoded again.
"""

from __future__ import annotations

import re

from liaise_desktop.domain.changes import Change, read_change
from liaise_desktop.domain.errors import BadChangeError

_BODY = b'{"body":'
_HEADER = b',"header":'
_SIGNATURE = b',"sig":"'
_END = b'"}'
_TAIL = re.compile(rb',"sig":"([0-9a-f]{128})"}\Z')
_TAIL_BYTES = len(_SIGNATURE) + 128 + len(_END)
_NO_BODY = b"null"

Parts = tuple[bytes, bytes, bytes | None]  # header, signature, body


def join_line(header: bytes, signature: bytes, body: bytes | None) -> bytes:
    """Return the line for a change, without its line break."""
    return b"".join(
        (
            _BODY,
            _NO_BODY if body is None else body,
            _HEADER,
            header,
            _SIGNATURE,
            signature.hex().encode(),
            _END,
        )
    )


def cut_line(line: bytes) -> Parts:
    """Return header, signature and body as they stand in a line.

    Raises:
        BadChangeError: The line has another form.
    """
    tail = _TAIL.search(line, max(0, len(line) - _TAIL_BYTES))
    # No header holds an object under a key named "header", so the last such place is the cut.
    cut = line.rfind(_HEADER + b"{")
    if tail is None or not line.startswith(_BODY) or cut < len(_BODY):
        raise BadChangeError(why="line")
    body = line[len(_BODY) : cut]
    header = line[cut + len(_HEADER) : tail.start()]
    signature = bytes.fromhex(tail.group(1).decode())
    return header, signature, None if body == _NO_BODY else body


def read_line(line: bytes) -> Change:
    """Return the change that a line holds; its signature is not verified here.

    Raises:
        BadChangeError: The line, or the change in it, breaks a rule of form.
    """
    header, signature, body = cut_line(line)
    return read_change(header, signature, body)
