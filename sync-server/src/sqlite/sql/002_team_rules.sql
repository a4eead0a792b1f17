-- What a team decides beside what it counts: whether a chosen age band stays, its devices' rules, and
-- the contacts it means to give.

ALTER TABLE team ADD COLUMN remember_band INTEGER NOT NULL DEFAULT 0
  CHECK (remember_band IN (0, 1));
ALTER TABLE team ADD COLUMN days_kept INTEGER NOT NULL DEFAULT 14
  CHECK (days_kept BETWEEN 1 AND 14);
ALTER TABLE team ADD COLUMN lock_after_minutes INTEGER NOT NULL DEFAULT 5
  CHECK (lock_after_minutes BETWEEN 1 AND 60);

CREATE TABLE target (
  team     BLOB    NOT NULL REFERENCES team (id),
  kind     TEXT    NOT NULL,
  grain    TEXT    NOT NULL CHECK (grain IN ('week', 'month', 'quarter', 'year')),
  contacts INTEGER NOT NULL CHECK (contacts BETWEEN 1 AND 1000000),
  place    INTEGER NOT NULL, -- in the order to show them, from 0
  PRIMARY KEY (team, kind, grain)
) STRICT, WITHOUT ROWID;
