"""The form in which the practice texts are written, one line each, and how it is read.

``# arc NAME PURPOSE`` begins a story, ``# short`` notes that fit any story, ``# comments`` the
supervisor's remarks, ``# topics`` what ``{topic}`` may stand for, one ``k`` each. In a story:
``g`` what a group or place is called, ``p`` purpose, ``w`` why a file is needed, ``+`` strength
and ``-`` concern (code, source, teller or ``.``, text; a concern then ``|`` and another
explanation). ``* KIND`` begins a note; its lines are ``s`` seen, ``d`` document seen, ``q`` own
words, ``t`` told (source, teller, text), ``o`` why no own words, ``r`` reading, ``a`` another
explanation, ``n`` next step. A line that begins with a space goes on from the one before.
``{name}`` stands for the person's given name, ``{place}`` for where it was.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

TOLD_PARTS: Final = 3


@dataclass(frozen=True, slots=True)
class Scene:
    """One note; ``observed`` holds (text, source, teller)."""

    kind: str
    observed: tuple[tuple[str, str, str], ...]
    no_own_words: str = ""
    reading: str = ""
    alternative: str = ""
    next_what: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """A strength or a concern."""

    kind: str
    code: str
    source: str
    teller: str
    text: str
    alternative: str = ""


@dataclass(slots=True)
class Arc:
    """One story: why there is a case, what is strong, what worries, and its notes in order."""

    name: str
    purpose: str
    title: str = ""
    sentence: str = ""
    necessity: str = ""
    said: list[Said] = field(default_factory=list)
    scenes: list[Scene] = field(default_factory=list)


@dataclass(slots=True)
class Texts:
    """Everything written in one language."""

    language: str
    arcs: list[Arc] = field(default_factory=list)
    short: list[Scene] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    topics: list[str] = field(default_factory=list)


def read_texts(language: str, source: str) -> Texts:
    """Return the texts written in *source*.

    Raises:
        ValueError: A line is of no known kind.
    """
    texts = Texts(language)
    section: list[str] = []
    scene: list[str] = []
    for line in [*_joined(source), "# end"]:
        mark, _, rest = line.partition(" ")
        if mark in ("#", "*") and scene:
            (texts.arcs[-1].scenes if section[0] == "arc" else texts.short).append(_scene(scene))
            scene = []
        if mark == "#":
            section = rest.split()
            if section[0] == "arc":
                texts.arcs.append(Arc(section[1], section[2]))
        elif mark == "*" or scene:
            scene.append(line)
        else:
            _outside(texts, mark, rest)
    return texts


def _joined(source: str) -> list[str]:
    lines: list[str] = []
    for line in source.strip("\n").splitlines():
        if line.startswith(" "):
            lines[-1] = f"{lines[-1]} {line.strip()}"
        elif line:
            lines.append(line)
    return lines


def _outside(texts: Texts, mark: str, rest: str) -> None:
    if mark == "c":
        texts.comments.append(rest)
    elif mark == "k":
        texts.topics.append(rest)
    elif mark == "g":
        texts.arcs[-1].title = rest
    elif mark == "p":
        texts.arcs[-1].sentence = rest
    elif mark == "w":
        texts.arcs[-1].necessity = rest
    elif mark in ("+", "-"):
        code, source, teller, text = rest.split(" ", 3)
        text, _, alternative = text.partition(" | ")
        kind = "STRENGTH" if mark == "+" else "CONCERN"
        said = Said(kind, code, source, teller.replace(".", ""), text, alternative)
        texts.arcs[-1].said.append(said)
    else:
        raise ValueError(mark)


def _scene(lines: list[str]) -> Scene:
    observed: list[tuple[str, str, str]] = []
    other = {"*": "", "o": "", "r": "", "a": "", "n": ""}
    for line in lines:
        mark, _, rest = line.partition(" ")
        if mark == "s":
            observed.append((rest, "SEEN", ""))
        elif mark == "d":
            observed.append((rest, "DOC", ""))
        elif mark == "q":
            observed.append((rest, "TOLD_BY_PERSON", ""))
        elif mark == "t":
            source, teller, text = rest.split(" ", TOLD_PARTS - 1)
            observed.append((text, source, teller))
        else:
            other[mark] = rest if mark in other else other[mark]
    quoted = any(source == "TOLD_BY_PERSON" for _, source, _ in observed)
    return Scene(
        kind=other["*"],
        observed=tuple(observed),
        no_own_words="" if quoted else other["o"] or "NOT_ASKED",
        reading=other["r"],
        alternative=other["a"],
        next_what=other["n"],
    )
