"""Pseudonyms: a given name and an initial, drawn so that nobody chose them.

A pseudonym must not be the person's name, must be easy to say, and must say nothing about where
somebody comes from: every name is drawn from all lists with the same chance, whoever the person
is. When the lists run short, names are built from syllables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Given names in use in several European languages at once, and a few that are at home in one.
NAMES: Final = tuple(
    """
    Ada Adil Alba Alma Amel Amina Amir Anik Anouk Ardit Arne Asli Astrid Aurel Aziz Basil Benta
    Bente Bilal Boris Bram Branka Bruno Carla Celia Cem Chiara Cleo Dana Daria Davor Deniz Diego
    Dilan Dora Duarte Edda Edon Efe Elias Elif Elise Ella Elmar Elsa Emil Enis Enzo Erik Esra
    Eva Fabio Fadil Farah Fenna Finn Flora Freya Gaspar Gina Greta Gwen Hakim Hana Hedda Henk
    Hugo Ibra Ida Idris Ilir Ilse Imre Ines Ingrid Irena Isak Ivo Jana Jelle Jonas Jordi Jule
    Kaan Kaja Kamil Karim Katarina Kerim Kira Koen Lale Lamin Lars Leila Lena Lieke Lila Liv
    Livia Loris Luca Luna Maja Malik Malin Marek Marta Mateo Mehdi Mel Mila Milan Mina Mira
    Nadia Naim Nela Nico Nils Nina Noa Noor Nora Odile Oksana Omar Oriol Oskar Otto Pau Pia
    Piotr Quim Rafa Rania Remi Rina Robin Romy Rosa Ruben Sami Samir Sanne Saskia Selma Sena
    Silke Simo Sofia Stella Sven Tariq Tess Thea Tibor Timo Tina Tom Toni Tove Ugo Ulla Vera
    Viggo Vito Wanda Wim Xenia Yara Yasin Youssef Yuna Zara Zeno Zita
    """.split()  # noqa: SIM905 - a list of names is read as prose
)
INITIALS: Final = "ABCDEFGHJKLMNPRSTVWZ"

_ONSETS: Final = (*"bdfgklmnprstvz", "br", "dr", "kr", "tr")
_VOWELS: Final = "aeiou"
_ENDS: Final = "nrslm"
_TRIES: Final = 200


def new_pseudonym(random: Callable[[int], bytes], in_use: Callable[[str], bool]) -> str:
    """Return a pseudonym such as “Nadia B.” that is not *in_use*.

    Args:
        random: Gives as many random bytes as asked for.
        in_use: Whether this vault already holds a pseudonym.
    """
    for attempt in range(_TRIES):
        built = attempt >= _TRIES // 2
        given = _built_name(random) if built else _drawn(NAMES, random)
        pseudonym = f"{given} {_drawn(INITIALS, random)}."
        if not in_use(pseudonym):
            return pseudonym
    return f"{_built_name(random)}{_built_name(random).lower()} {_drawn(INITIALS, random)}."


def _built_name(random: Callable[[int], bytes]) -> str:
    syllables = [_drawn(_ONSETS, random) + _drawn(_VOWELS, random) for _ in range(2)]
    return ("".join(syllables) + _drawn(_ENDS, random)).capitalize()


def _drawn(choices: Sequence[str], random: Callable[[int], bytes]) -> str:
    # Two bytes over at most a few hundred choices: no choice is favoured by half a percent.
    return choices[int.from_bytes(random(2), "big") % len(choices)]
