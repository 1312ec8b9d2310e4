"""A contact in the making: what quick capture holds, and its form as a draft."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.domain.plain_text import is_blank
from liaise_desktop.domain.street import NO_STEP, Contact

if TYPE_CHECKING:
    from collections.abc import Mapping

_SAID: Final = ("size", "themes", "tone", "text", "next_step", "who", "case")


@dataclass(frozen=True, slots=True)
class ContactInHand:
    """What stands in the window of quick capture.

    ``begun`` is the place that was chosen before anybody touched it; ``open`` tells that the
    window was open when this was kept, so that it comes back after a lock.
    """

    id: str = ""
    at: str = ""
    round: str = ""
    place: str = ""
    begun: str = ""
    size: str = ""
    themes: tuple[str, ...] = ()
    tone: str = ""
    text: str = ""
    who: str = ""
    case: str = ""
    next_step: str = ""
    next_when: str = ""
    open: bool = True

    def is_blank(self) -> bool:
        """Whether nobody has said anything yet."""
        said = any(getattr(self, name) for name in _SAID if name != "text")
        return not said and is_blank(self.text) and self.place in ("", self.begun)

    def lacks(self) -> tuple[str, ...]:
        """Return the fields without which it stays a draft."""
        return tuple(name for name in ("place", "size") if is_blank(getattr(self, name)))

    def content(self) -> dict[str, Any]:
        """Return it as a draft holds it."""
        return asdict(self) | {"themes": list(self.themes)}

    def as_contact(self, district: str) -> Contact:
        """Return the contact that it describes."""
        step = self.next_step if self.next_step != NO_STEP else ""
        return Contact(
            "",
            round=self.round,
            at=self.at,
            place=self.place.strip(),
            district=district,
            size=self.size,
            themes=self.themes,
            tone=self.tone,
            text=self.text.strip(),
            who=self.who,
            case=self.case,
            next_step=self.next_step,
            next_when=self.next_when if step else "",
        )


def from_draft(content: Mapping[str, Any]) -> ContactInHand:
    """Return what a draft holds; what does not fit any more is left aside."""
    rest = ContactInHand()
    known: dict[str, Any] = {}
    for field in fields(ContactInHand):
        value = content.get(field.name)
        if isinstance(value, list):
            value = tuple(str(one) for one in value)
        if type(value) is type(getattr(rest, field.name)):
            known[field.name] = value
    return replace(rest, **known)
