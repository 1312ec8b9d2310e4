"""Words in a text that may be somebody's name: a question beside the field, never a refusal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from liaise_desktop.domain.safeguards import WordToConsider

if TYPE_CHECKING:
    from collections.abc import Iterable


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What often stands before a name, and what the languages of the interface write with a capital.
_TITLES: Final = _words(
    "mr mrs ms miss dr herr frau monsieur madame mme mlle m. sig signor signora dott señor señora "
    "sr sra don doña senyor senyora meneer mevrouw dhr mevr herrn fru hr"
)
_CALENDAR: Final = _words(
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays "
    "thursdays fridays saturdays sundays january february march april may june july august "
    "september october november december i i'm i'd i'll i've christmas easter ramadan"
)
# Frequent first names of the cities' people, so that a name at the head of a sentence is seen.
_FIRST_NAMES: Final = _words(
    "adam ahmed aisha alex alexander ali amina amir anna anne antonio aylin ayşe ben bilal bram "
    "carlos charlotte chiara chris daan daniel david elena elias elif emil emma emre erik eva "
    "fatima fatma felix finn francesca giulia hans hanna hannah hassan hussein ibrahim ilias ilir "
    "ines isabel ismail jan jana jasmin johan jonas jordi jose josé julia juan kamal karim khalid "
    "laia lars laura layla lea leila leon lina linus lisa louis luca lucas lucia luis lukas malik "
    "marc marco maria marie mario marta martin max mehmet mia michael milan mohamed mohammed "
    "montse murat mustafa nadia nicolas nina noah nora noor nour oliver olivia omar oscar osman "
    "pablo paul pau pedro peter pierre rachid rania rasheed robin rosa said salma sam samir "
    "samira sara sarah selin simon sofia sophie stefan sven thomas tim tobias tom tomas "
    "valentina wim yasin yasmin youssef yusuf zainab zara zeynep"
)
# German writes every noun with a capital: there a word counts only without what leads a noun.
_GERMAN: Final = _words(
    "der die das und nicht ist mit ein eine einer auf zu dem den wir ich sie hat haben von im "
    "am für über bei waren war"
)
_LEADS_A_NOUN: Final = re.compile(
    r"(?:der|die|das|den|dem|des|ein\w*|kein\w*|mein\w*|sein\w*|ihr\w*|unser\w*|im|am|zum|zur|vom|"
    r"beim|ins|ans|als|viel\w*|mehr|zwei|drei|vier|fünf|\w+(?:e|en|er|es|em))\Z"
)
_NOUN_END: Final = re.compile(
    r"\w+(?:ung|ungen|heit|heiten|keit|keiten|schaft|tion|tionen|tät|ismus|chen|lein|platz|halle|"
    r"haus|stelle|zeit|abend|tag|leute|gruppe|en|er|e)\Z"
)
_WORD: Final = re.compile(r"[^\W\d_][\w'’-]*")
_AN_INITIAL: Final = re.compile(r"\s[^\W\d_]\.(?!\w)")


def name_like(text: str, known: Iterable[str] = ()) -> list[WordToConsider]:
    """Return the words of *text* that may be names, in order.

    Args:
        text: What somebody writes.
        known: Places and districts whose words are no names of people.
    """
    at_home = {word.casefold() for label in known for word in _WORD.findall(label)}
    german = len(_GERMAN & {word.casefold() for word in _WORD.findall(text)}) > 1
    found = []
    before = ""
    for match in _WORD.finditer(text):
        word = match.group()
        if word.casefold() not in at_home and _may_be_name(text, match, before, german=german):
            found.append(WordToConsider(match.start(), match.end(), word))
        before = word
    return found


def _may_be_name(text: str, match: re.Match[str], before: str, *, german: bool) -> bool:
    word = match.group()
    plain = word.casefold()
    if not word[0].isupper() or plain in _CALENDAR or plain in _TITLES:
        return False
    if plain in _FIRST_NAMES or before.casefold() in _TITLES:
        return True
    if _AN_INITIAL.match(text, match.end()):
        return True
    if len(word) == 1 or word.isupper() or _begins(text, match.start()):
        return False
    if german:
        return not (_LEADS_A_NOUN.match(before.casefold()) or _NOUN_END.match(plain))
    return True


def _begins(text: str, start: int) -> bool:
    """Whether a sentence, a line or a quotation begins here."""
    head = text[:start].rstrip(" \t\"'“”„«»‘’()[]-–")
    return not head or head[-1] in ".!?:;\n…"
