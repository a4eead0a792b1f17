-- Closing periods: what came since the figures were last refreshed, seals, late arrivals, and the
-- released months.

ALTER TABLE team ADD COLUMN seal_after_days INTEGER NOT NULL DEFAULT 14
  CHECK (seal_after_days BETWEEN 14 AND 60);
ALTER TABLE team ADD COLUMN public_page INTEGER NOT NULL DEFAULT 0
  CHECK (public_page IN (0, 1));
ALTER TABLE site ADD COLUMN area TEXT; -- null: in no area

-- Sums of what came since the day in `refreshed`. They are added to `total`, which is what figures
-- are read from, once a day, so that nobody sees single contacts arrive.
CREATE TABLE arrived (
  team   BLOB    NOT NULL,
  period TEXT    NOT NULL,
  site   TEXT    NOT NULL,
  cell   INTEGER NOT NULL, -- cell.number
  n      INTEGER NOT NULL CHECK (n >= 0),
  c      INTEGER NOT NULL CHECK (c >= 0),
  PRIMARY KEY (team, period, site, cell)
) STRICT, WITHOUT ROWID;

-- The day to which a team's figures are up to date. The same for all that was counted: it says
-- nothing of when anything came.
CREATE TABLE refreshed (
  team BLOB NOT NULL PRIMARY KEY REFERENCES team (id),
  day  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Which revision of the period's seal took a contribution in; 0: none yet.
ALTER TABLE counted ADD COLUMN revision INTEGER NOT NULL DEFAULT 0 CHECK (revision >= 0);

-- The last revision of each seal. Goes when the contributions' ids go.
CREATE TABLE seal (
  team          BLOB    NOT NULL,
  period        TEXT    NOT NULL,
  revision      INTEGER NOT NULL CHECK (revision >= 1),
  contributions INTEGER NOT NULL CHECK (contributions >= 0),
  sums_digest   BLOB    NOT NULL CHECK (length(sums_digest) = 32),
  ids_digest    BLOB    NOT NULL CHECK (length(ids_digest) = 32),
  PRIMARY KEY (team, period)
) STRICT, WITHOUT ROWID;

-- Of `total`, what came after the period's seal.
CREATE TABLE late (
  team   BLOB    NOT NULL,
  period TEXT    NOT NULL,
  site   TEXT    NOT NULL,
  cell   INTEGER NOT NULL, -- cell.number
  n      INTEGER NOT NULL CHECK (n >= 0),
  c      INTEGER NOT NULL CHECK (c >= 0),
  PRIMARY KEY (team, period, site, cell)
) STRICT, WITHOUT ROWID;

-- Of `late`, what came after the month's release: counted in the next month's.
CREATE TABLE carried (
  team BLOB    NOT NULL,
  site TEXT    NOT NULL,
  cell INTEGER NOT NULL, -- cell.number
  n    INTEGER NOT NULL CHECK (n >= 0),
  c    INTEGER NOT NULL CHECK (c >= 0),
  PRIMARY KEY (team, site, cell)
) STRICT, WITHOUT ROWID;

-- Kinds that were on in a month: which cells its release has must not depend on counts.
CREATE TABLE offered (
  team  BLOB NOT NULL REFERENCES team (id),
  month TEXT NOT NULL,
  kind  TEXT NOT NULL,
  PRIMARY KEY (team, month, kind)
) STRICT, WITHOUT ROWID;

-- Months that were released. Never changed, never drawn again.
CREATE TABLE released (
  team  BLOB NOT NULL REFERENCES team (id),
  month TEXT NOT NULL,
  PRIMARY KEY (team, month)
) STRICT, WITHOUT ROWID;

-- Contacts given, with noise; below zero where noise makes them so.
CREATE TABLE released_kind (
  team     BLOB    NOT NULL,
  month    TEXT    NOT NULL,
  area     TEXT    NOT NULL, -- an area's code, or city
  kind     TEXT    NOT NULL,
  contacts INTEGER NOT NULL,
  PRIMARY KEY (team, month, area, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE released_band (
  team     BLOB    NOT NULL,
  month    TEXT    NOT NULL,
  service  TEXT    NOT NULL,
  band     TEXT    NOT NULL,
  contacts INTEGER NOT NULL,
  PRIMARY KEY (team, month, service, band)
) STRICT, WITHOUT ROWID;

-- Numbers that a funder asks for and nobody may count: estimated, never counted, and never mixed
-- with counts.
CREATE TABLE estimate (
  team      BLOB    NOT NULL REFERENCES team (id),
  span      TEXT    NOT NULL, -- a month, a quarter or a year
  indicator TEXT    NOT NULL,
  number    INTEGER NOT NULL CHECK (number BETWEEN 0 AND 10000000),
  method    TEXT    NOT NULL, -- how it was estimated, in words
  role      TEXT    NOT NULL, -- who answers for it: a role, not a person
  PRIMARY KEY (team, span, indicator)
) STRICT, WITHOUT ROWID;

-- What a team's cells, sites and periods are called in its health ministry's DHIS2.
CREATE TABLE dhis2_code (
  team   BLOB NOT NULL REFERENCES team (id),
  object TEXT NOT NULL CHECK (object IN ('data_set', 'city', 'site', 'kind', 'band', 'attribute')),
  code   TEXT NOT NULL, -- ours; empty where there is one of the object
  uid    TEXT NOT NULL, -- theirs
  PRIMARY KEY (team, object, code)
) STRICT, WITHOUT ROWID;
