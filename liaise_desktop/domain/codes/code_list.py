"""A code list: keys that never change, in the order in which people choose."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from liaise_desktop.domain.errors import CodeUnknownError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

CONTEXT = "Codes"  # in which labels stand in the catalogues

_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9_]{0,47}\Z")
_CITY_KEY = re.compile(r"x-[a-z0-9][a-z0-9-]{0,31}:[A-Z0-9][A-Z0-9_]{0,47}\Z")


def is_city_key(key: str) -> bool:
    """Whether *key* is of the form that city packs use: ``x-<city>:<KEY>``."""
    return _CITY_KEY.match(key) is not None


def is_key(key: str) -> bool:
    """Whether *key* has the form of a code, of ours or of a city."""
    return _KEY.match(key) is not None or is_city_key(key)


@dataclass(frozen=True, slots=True)
class Code:
    """One code; a retired one stays readable and can no longer be chosen."""

    key: str
    label: str
    retired: bool = False


@dataclass(frozen=True, slots=True)
class CodeList:
    """Codes under one name, in order; labels are English source texts of `CONTEXT`."""

    name: str
    codes: tuple[Code, ...]

    def __contains__(self, key: object) -> bool:
        return any(code.key == key for code in self.codes)

    def __iter__(self) -> Iterator[Code]:
        return iter(self.codes)

    def __len__(self) -> int:
        return len(self.codes)

    def keys(self) -> tuple[str, ...]:
        """Return the keys that can be chosen."""
        return tuple(code.key for code in self.codes if not code.retired)

    def label(self, key: str) -> str:
        """Return the label of *key*; a code of another city or version shows as its key."""
        for code in self.codes:
            if code.key == key:
                return code.label
        return key.partition(":")[2] if is_city_key(key) else key

    def check(self, key: str) -> str:
        """Return *key* if it can be chosen; a city's own code always can.

        Raises:
            CodeUnknownError: It is in no list, or is retired.
        """
        if key in self.keys() or is_city_key(key):
            return key
        raise CodeUnknownError(list=self.name, code=key)

    def check_if_set(self, key: str) -> str:
        """Return *key* if it is empty or can be chosen; see `check`."""
        return self.check(key) if key else key

    def plus(self, city: str, codes: Iterable[Code]) -> CodeList:
        """Return this list with a city's own codes behind it, under the city's prefix.

        Raises:
            CodeUnknownError: A key does not make a key of the form that city packs use.
        """
        own = []
        for code in codes:
            key = f"x-{city}:{code.key}"
            if not is_city_key(key):
                raise CodeUnknownError(list=self.name, code=key)
            own.append(replace(code, key=key))
        return replace(self, codes=(*self.codes, *own))


def listed(name: str, *pairs: tuple[str, str]) -> CodeList:
    """Return a code list of (key, label) pairs."""
    return CodeList(name, tuple(Code(key, label) for key, label in pairs))
