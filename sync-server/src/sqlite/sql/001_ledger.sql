-- What the server holds: sums, the ids of what is in them, and what a team set up. There is no
-- column for a person, a device, an address, or a time finer than a period. Periods, sites, kinds
-- and roles stand as the codes they have on the wire, so that the file can be read without us.
--
-- The file must not tell who counted when: no row has a number or a time given at insertion, and
-- every key is the row's own content, so that after VACUUM equal sums make equal bytes.

-- One row: which life of the ledger this is.
CREATE TABLE ledger (
  one         INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  incarnation BLOB    NOT NULL CHECK (length(incarnation) = 8)
) STRICT;

CREATE TABLE team (
  id       BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 8),
  version  INTEGER NOT NULL CHECK (version >= 1),
  name     TEXT    NOT NULL,
  bands    INTEGER NOT NULL CHECK (bands IN (0, 1)),
  outcomes INTEGER NOT NULL CHECK (outcomes IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE site (
  team  BLOB    NOT NULL REFERENCES team (id),
  code  TEXT    NOT NULL,
  label TEXT    NOT NULL,
  place INTEGER NOT NULL, -- in the order to show them, from 0
  PRIMARY KEY (team, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE kind (
  team  BLOB    NOT NULL REFERENCES team (id),
  code  TEXT    NOT NULL,
  place INTEGER NOT NULL, -- in the order to show them, from 0
  PRIMARY KEY (team, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE key_hash (
  team    BLOB    NOT NULL REFERENCES team (id),
  role    TEXT    NOT NULL CHECK (role IN ('write', 'read', 'admin')),
  epoch   INTEGER NOT NULL CHECK (epoch BETWEEN 1 AND 65535),
  hash    BLOB    NOT NULL CHECK (length(hash) = 32),
  revoked INTEGER NOT NULL CHECK (revoked IN (0, 1)),
  PRIMARY KEY (team, role, epoch)
) STRICT, WITHOUT ROWID;

-- Which contributions are in. Kept apart from the sums they went into: no row says which sums.
-- These two tables refer to no other, to spare the write path the look-up; the transaction that
-- fills them has read the team's row.
CREATE TABLE counted (
  team   BLOB    NOT NULL,
  period TEXT    NOT NULL,
  id     BLOB    NOT NULL CHECK (length(id) = 16),
  taps   INTEGER NOT NULL CHECK (taps > 0),
  PRIMARY KEY (team, period, id)
) STRICT, WITHOUT ROWID;

-- The boxes of the tally sheet, each with the number that stands for it in `total`. A number never
-- changes its meaning; a box that a later taxonomy adds gets the next number.
CREATE TABLE cell (
  number INTEGER NOT NULL PRIMARY KEY,
  code   TEXT    NOT NULL UNIQUE -- kind/band/outcome, as on the wire
) STRICT;

-- The sums. A number stands for the cell, because these rows are written most and short ones fill
-- fewer pages.
CREATE TABLE total (
  team   BLOB    NOT NULL,
  period TEXT    NOT NULL,
  site   TEXT    NOT NULL,
  cell   INTEGER NOT NULL, -- cell.number
  n      INTEGER NOT NULL CHECK (n >= 0),
  c      INTEGER NOT NULL CHECK (c >= 0),
  PRIMARY KEY (team, period, site, cell)
) STRICT, WITHOUT ROWID;
