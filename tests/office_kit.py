"""A practice office for tests: certified vaults of Mira, Tomas and Anke below one folder."""

from __future__ import annotations

from liaise_desktop.app import practice_city
from liaise_desktop.app.installation import Installation
from liaise_desktop.app.session import begin, certify_for_practice, introduce
from liaise_desktop.crypto.recovery import code_of

PASSPHRASE = practice_city.PASSPHRASE
CODE = code_of(practice_city.RECOVERY_SECRET)


class Office:
    """Vaults that know each other; `session(key)` opens one."""

    def __init__(self, root, people=("mira", "anke")):
        self.root = root
        self.installation = Installation.of_user(root, practice=True)
        self.pack = self.installation.pack()
        self.stick = root / "stick"
        self.stick.mkdir(parents=True)
        cards = []
        for key in people:
            person = practice_city.PEOPLE[key]
            vault = self.installation.doors().make(
                person.name, PASSPHRASE, CODE, practice_city.CITY_ID, key
            )
            certify_for_practice(vault, person)
            cards.append(begin(vault, self.pack).certified)
            vault.close()
        for key in people:
            with self.session(key) as session:
                for card in cards:
                    introduce(session.vault, card, self.pack)

    def session(self, key):
        vault = self.installation.doors().open(key, passphrase=PASSPHRASE)
        return _Open(begin(vault, self.pack))


class _Open:
    def __init__(self, session):
        self.session = session

    def __enter__(self):
        return self.session

    def __exit__(self, *_):
        self.session.close()
