-- What a device keeps. No column here has room for a person, a time of day or an order of contacts:
-- counts are sums by day, site and cell.

-- Choices of the people who use this device: language, theme, site.
CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The team this device counts for, with the keys it holds. One row or none.
CREATE TABLE membership (
    one       INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    team      BLOB NOT NULL,
    servers   TEXT NOT NULL,          -- JSON list of addresses, in the order to try
    pin       BLOB,                   -- SHA-256 of the server's certificate
    epoch     INTEGER,                -- of the secret
    secret    BLOB,                   -- the team secret, where this device may count
    read_key  BLOB,
    admin_key BLOB
) STRICT;

-- The team's profile as last read from the server. One row or none.
CREATE TABLE profile (
    one  INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    body TEXT NOT NULL                -- JSON
) STRICT;

-- The open batch of a sheet: what was tapped since the last freeze. A batch belongs to the run of
-- the program that opened it and is never extended by another.
CREATE TABLE batch (
    id     BLOB NOT NULL PRIMARY KEY,
    period TEXT NOT NULL,
    site   TEXT NOT NULL,
    run    BLOB NOT NULL,
    UNIQUE (period, site)
) STRICT, WITHOUT ROWID;

CREATE TABLE batch_cell (
    batch BLOB NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    cell  TEXT NOT NULL,
    n     INTEGER NOT NULL CHECK (n >= 0),
    c     INTEGER NOT NULL CHECK (c >= 0),
    PRIMARY KEY (batch, cell)
) STRICT, WITHOUT ROWID;

-- Frozen batches, this device's own and those it carries for others. Never changed, except that the
-- fuller of two contents under one id stays.
CREATE TABLE contribution (
    id       BLOB NOT NULL PRIMARY KEY,
    period   TEXT NOT NULL,
    site     TEXT NOT NULL,
    record   BLOB NOT NULL,           -- canonical wire form
    taps     INTEGER NOT NULL,        -- all it counts, corrections included
    contacts INTEGER NOT NULL,        -- counted less taken back
    own      INTEGER NOT NULL CHECK (own IN (0, 1)),
    held     INTEGER,                 -- taps the server says it holds; NULL: not known to be there
    refused  TEXT                     -- JSON of the server's reason, when it last refused
) STRICT, WITHOUT ROWID;

CREATE INDEX contribution_by_sheet ON contribution (period, site);
CREATE INDEX contribution_waiting ON contribution (period, site, id) WHERE held IS NULL;

-- The saved Automerge document of a sheet, and the changes made since it was saved.
CREATE TABLE sheet (
    period   TEXT NOT NULL,
    site     TEXT NOT NULL,
    document BLOB NOT NULL,
    PRIMARY KEY (period, site)
) STRICT, WITHOUT ROWID;

CREATE TABLE change (
    id     BLOB NOT NULL PRIMARY KEY REFERENCES contribution (id) ON DELETE CASCADE,
    period TEXT NOT NULL,
    site   TEXT NOT NULL,
    bytes  BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX change_by_sheet ON change (period, site);

-- What this device counted on the last days, for its own screens. Kept 14 days, never sent.
CREATE TABLE day_tally (
    day  TEXT NOT NULL,
    site TEXT NOT NULL,
    cell TEXT NOT NULL,
    n    INTEGER NOT NULL CHECK (n >= 0),
    PRIMARY KEY (day, site, cell)
) STRICT, WITHOUT ROWID;

-- Which paper sheets were counted here already (SHA-256 of the file), so that one is not counted
-- twice by accident.
CREATE TABLE paper_sheet (
    digest BLOB NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- What the server said last. One row or none.
CREATE TABLE server (
    one          INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    incarnation  BLOB,
    last_success INTEGER              -- seconds since 1970
) STRICT;

-- The team's figures as last read, for looking at them without a network. One row or none.
CREATE TABLE figures (
    one   INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    as_of INTEGER NOT NULL,           -- seconds since 1970
    body  TEXT NOT NULL               -- JSON
) STRICT;
