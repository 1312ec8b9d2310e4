"""Version 1: the tables that screens read, and the search index.

All but ``fresh`` can be dropped and made again from the changes. ``k`` is the
record's own local key wherever a row stands for one record; ids are 16 bytes.
"""

from __future__ import annotations

STATEMENTS = (
    "CREATE INDEX binder_subject ON binder(subject)",
    # One line of the case list; the index holds what filters ask for, so that rows that do not
    # fit are passed over without being read.
    """CREATE TABLE case_row (
        k INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, sort TEXT NOT NULL, open INTEGER NOT NULL,
        code TEXT NOT NULL, state TEXT NOT NULL, main_person BLOB, pseudonym TEXT NOT NULL,
        lead TEXT NOT NULL, standin TEXT NOT NULL, district TEXT NOT NULL,
        review_on TEXT NOT NULL, agreement_until TEXT NOT NULL, for_review INTEGER NOT NULL,
        next_step TEXT NOT NULL, next_when TEXT NOT NULL,
        last_at TEXT NOT NULL, last_contact TEXT NOT NULL, last_place TEXT NOT NULL)""",
    "CREATE INDEX case_row_page ON case_row(sort, id, open, lead, standin, district)",
    "CREATE INDEX case_row_code ON case_row(code)",
    """CREATE TABLE person_row (
        k INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, case_id BLOB, pseudonym TEXT NOT NULL)""",
    "CREATE INDEX person_row_case ON person_row(case_id)",
    "CREATE INDEX person_row_pseudonym ON person_row(pseudonym)",
    # at: the moment in UTC, for the order; said_at: as it was written; author_k: who began it.
    # Lies in the order of its pages, so that one holds many entries; case_id is empty for none.
    """CREATE TABLE timeline (
        k INTEGER NOT NULL, kind TEXT NOT NULL, case_id BLOB NOT NULL, at TEXT NOT NULL,
        id BLOB NOT NULL, author_k INTEGER NOT NULL, versions INTEGER NOT NULL,
        sealed INTEGER NOT NULL, erased INTEGER NOT NULL,
        said_at TEXT NOT NULL, place TEXT NOT NULL,
        PRIMARY KEY (case_id, at, id)) WITHOUT ROWID""",
    "CREATE UNIQUE INDEX timeline_record ON timeline(k)",
    # Records that belong under another one, in their order there.
    """CREATE TABLE part (
        k INTEGER PRIMARY KEY,
        parent BLOB NOT NULL, type TEXT NOT NULL, sort TEXT NOT NULL)""",
    "CREATE INDEX part_page ON part(parent, type, sort)",
    """CREATE TABLE tick_row (
        k INTEGER PRIMARY KEY,
        target BLOB NOT NULL, done INTEGER NOT NULL, hlc INTEGER NOT NULL)""",
    "CREATE INDEX tick_row_target ON tick_row(target, hlc)",
    """CREATE TABLE task (
        k INTEGER PRIMARY KEY, id BLOB NOT NULL, case_id BLOB, mediation_id BLOB,
        kind TEXT NOT NULL, what TEXT NOT NULL, who TEXT NOT NULL, due TEXT NOT NULL,
        sort TEXT NOT NULL, done INTEGER NOT NULL)""",
    "CREATE INDEX task_case ON task(case_id, done, sort)",
    "CREATE INDEX task_mediation ON task(mediation_id, done, sort) WHERE mediation_id IS NOT NULL",
    """CREATE TABLE mediation_row (
        k INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, sort TEXT NOT NULL, case_id BLOB,
        code TEXT NOT NULL, title TEXT NOT NULL, state TEXT NOT NULL,
        conflict_type TEXT NOT NULL, requested_on TEXT NOT NULL, last_on TEXT NOT NULL,
        sessions INTEGER NOT NULL, points INTEGER NOT NULL, next_check TEXT NOT NULL)""",
    "CREATE INDEX mediation_row_page ON mediation_row(sort, id)",
    "CREATE INDEX mediation_row_case ON mediation_row(case_id)",
    "CREATE INDEX mediation_row_code ON mediation_row(code)",
    # Records whose versions differ; owner is their case or mediation.
    "CREATE TABLE conflict (k INTEGER PRIMARY KEY, owner BLOB, id BLOB NOT NULL)",
    "CREATE INDEX conflict_owner ON conflict(owner)",
    "CREATE TABLE place (k INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, uses INTEGER NOT NULL)",
    # Cases that a file changed and that nobody has opened since; local, never made again.
    "CREATE TABLE fresh (case_id BLOB PRIMARY KEY, hlc INTEGER NOT NULL) WITHOUT ROWID",
    # Records whose binder's own record is still to come; until then they stand in no index.
    "CREATE TABLE hold (record_k INTEGER PRIMARY KEY, binder_k INTEGER NOT NULL)",
    "CREATE INDEX hold_binder ON hold(binder_k)",
    # k orders by kind and then by time, so that the newest of a kind are found first;
    # record_k is below zero for a place.
    """CREATE TABLE search_doc (
        k INTEGER PRIMARY KEY, record_k INTEGER NOT NULL UNIQUE, case_id BLOB,
        title TEXT NOT NULL, text TEXT NOT NULL)""",
    # Two indexes over these documents: notes are many, and asking for all that begins with some
    # letters costs as much as there are; the names of places, people and mediations stay few.
    """CREATE VIRTUAL TABLE search_note USING fts5(
        title, text, content='search_doc', content_rowid='k', columnsize=0,
        tokenize='unicode61 remove_diacritics 2', prefix='2 3')""",
    """CREATE VIRTUAL TABLE search_name USING fts5(
        title, text, content='search_doc', content_rowid='k', columnsize=0,
        tokenize='unicode61 remove_diacritics 2', prefix='2 3')""",
    "INSERT INTO search_note(search_note, rank) VALUES('automerge', 8)",
    "INSERT INTO search_name(search_name, rank) VALUES('automerge', 8)",
    # SQLCipher keeps 80 bytes of each page: a leaf of the default size would spill into a second.
    "INSERT INTO search_note(search_note, rank) VALUES('pgsz', 3950)",
    "INSERT INTO search_name(search_name, rank) VALUES('pgsz', 3950)",
)
