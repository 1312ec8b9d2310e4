"""Version 3: what is due, found by person and by kind; what cases ask for; the bin."""

from __future__ import annotations

STATEMENTS: tuple[str, ...] = (
    "CREATE INDEX task_due ON task(who, sort, k) WHERE done = 0",
    # Next steps are many; the others are few, and are asked for by their kind.
    """CREATE INDEX task_kind ON task(kind, sort, k, who)
        WHERE done = 0 AND kind <> 'next_step'""",
    """CREATE INDEX case_row_agreement ON case_row(agreement_until, id)
        WHERE open = 1 AND agreement_until <> ''""",
    "CREATE INDEX fresh_latest ON fresh(hlc)",
    # What is set aside, and whether it still is.
    """CREATE TABLE bin_row (
        k INTEGER PRIMARY KEY, id BLOB NOT NULL, target BLOB NOT NULL, at TEXT NOT NULL,
        in_force INTEGER NOT NULL)""",
    "CREATE INDEX bin_row_target ON bin_row(target, in_force)",
    "CREATE INDEX bin_row_page ON bin_row(at, k) WHERE in_force = 1",
    # Cases that wait for a second person, or for keeping and erasing, ask for that.
    "DELETE FROM task WHERE k IN (SELECT k FROM case_row WHERE state IN ('PROPOSED', 'CLOSING'))",
    """INSERT INTO task(k, id, case_id, mediation_id, kind, what, who, due, sort, done)
        SELECT c.k, c.id, c.id, NULL,
            CASE c.state WHEN 'PROPOSED' THEN 'second_reading' ELSE 'closing' END, '',
            ifnull(json_extract(r.current, '$.supervisor'), ''), '', '9999-12-31', 0
        FROM case_row c JOIN record r ON r.k = c.k WHERE c.state IN ('PROPOSED', 'CLOSING')""",
    """INSERT INTO task(k, id, case_id, mediation_id, kind, what, who, due, sort, done)
        SELECT c.k, c.id, c.id, NULL, 'keep_or_erase', '', c.lead,
            json_extract(r.current, '$.retention_on'), json_extract(r.current, '$.retention_on'), 0
        FROM case_row c JOIN record r ON r.k = c.k
        WHERE c.open = 0 AND c.state NOT IN ('ANONYMISED', 'ERASED', 'REJECTED', 'TRANSFERRED')
            AND date(json_extract(r.current, '$.retention_on')) IS NOT NULL""",
)
