"""Make resources/words from the unpacked packages that its README names.

    python packaging/make_words.py XKCDPASS_FOLDER MNEMONIC_FOLDER WORDFREQ_FOLDER

The folders are unpacked wheels. Needs msgpack, which nothing else here needs. The result is
committed, so only an update runs this.
"""

from __future__ import annotations

import gzip
import sys
import unicodedata
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "words"
DRAWN = {
    "en": "xkcdpass/static/eff-long",
    "de": "xkcdpass/static/ger-long",
    "fr": "mnemonic/wordlist/french.txt",
    "it": "mnemonic/wordlist/italian.txt",
    "es": "mnemonic/wordlist/spanish.txt",
}
COMMON = ("ca", "de", "en", "es", "fr", "it", "nl", "sv")
MOST_COMMON = 8000
SHORTEST_COMMON = 3

REFUSED = {
    # Names by which people were looked down upon.
    "en": "eskimo savage pagan junkie crazy imbecile dwarf wimp",
    "de": "arsch deppen abartig irren irrer wahnsinn wahnwitzig wahnvorstellungen gastarbeiter",
    "fr": "méconnu toxine",
    "it": "vittima",
    "es": "bruto ciego cojo enano feo gordo loco manco negro obeso sordo tonto tuerto coger",
}
REFUSED_TOO = {
    # What happened to the people whom the notes are about, and what nobody wants to type daily.
    "en": "casket chokehold deport jailbird jailer jailhouse opium oppressed oppressor prison "
    "scalping seduce seducing squatted squatter squatting strangle lustfully lustily lusty "
    "graveyard graves cruelly cruelness cruelty extortion",
    "de": "deportation galgen gewehr knast opfer bluten blutig nackt lager bombensicher behindern",
    "fr": "prison gendarme armement munition ivresse",
    "it": "fucilata uccisore",
    "es": "arma bomba crimen desnudo droga fusil matar muerte prisión sangre sexo tumba odio",
}


def drawn(language: str, folder: Path) -> list[str]:
    """Return the words that passphrases are drawn from, without accents and without what hurts.

    Words with accents are left out and not rewritten: whoever has another keyboard before them
    can type the rest, and no word turns into a different one.
    """
    refused = {*REFUSED[language].split(), *REFUSED_TOO[language].split()}
    words = (folder / DRAWN[language]).read_text(encoding="utf-8").split()
    composed = (unicodedata.normalize("NFC", word) for word in words)
    return sorted({word for word in composed if word.isascii() and word not in refused})


def common(language: str, folder: Path) -> list[str]:
    """Return the words that people use most, the most frequent first."""
    import msgpack

    path = folder / "wordfreq" / "data" / f"small_{language}.msgpack.gz"
    with gzip.open(path) as file:
        _, *levels = msgpack.load(file, raw=False)
    words = [word for level in levels for word in level]
    plain = [word for word in words if len(word) >= SHORTEST_COMMON and word.isalpha()]
    return plain[:MOST_COMMON]


def write(name: str, words: list[str]) -> None:
    """Write *words*, one on a line."""
    (TARGET / name).write_text("\n".join(words) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    xkcdpass, mnemonic, wordfreq = map(Path, sys.argv[1:4])
    for code, source in DRAWN.items():
        write(f"{code}.txt", drawn(code, xkcdpass if "xkcdpass" in source else mnemonic))
    for code in COMMON:
        write(f"common-{code}.txt", common(code, wordfreq))
