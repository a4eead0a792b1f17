-- The same tables as in an SQLite file, column by column, so that either store's dump reads like the
-- other's and a ledger can move both ways. What was said there about each table holds here.
--
-- Written so that distributed engines that speak this protocol run it unchanged: the team leads every
-- primary key of what grows, and the period comes next, so that one team is one shard and its rows of one
-- week lie together; no sequence, no foreign key, no trigger, no function, no temporary or unlogged table.
-- Every statement can be run twice. Whole numbers have 64 bits everywhere; a yes is 1. Texts compare by
-- their bytes, whatever the database's own collation, because periods, months and days sort as text.

CREATE TABLE IF NOT EXISTS ledger (
  one         bigint NOT NULL PRIMARY KEY CHECK (one = 1),
  incarnation bytea  NOT NULL CHECK (octet_length(incarnation) = 8)
);

CREATE TABLE IF NOT EXISTS cell (
  number bigint NOT NULL PRIMARY KEY,
  code   text COLLATE "C" NOT NULL UNIQUE
);

-- Who changes anything of a team locks its row here first, so that changes of one team come one after the
-- other however many processes there are, and two teams never wait for each other.
CREATE TABLE IF NOT EXISTS team (
  id                 bytea  NOT NULL PRIMARY KEY CHECK (octet_length(id) = 8),
  version            bigint NOT NULL CHECK (version >= 1),
  name               text   NOT NULL,
  bands              bigint NOT NULL CHECK (bands IN (0, 1)),
  outcomes           bigint NOT NULL CHECK (outcomes IN (0, 1)),
  remember_band      bigint NOT NULL CHECK (remember_band IN (0, 1)),
  days_kept          bigint NOT NULL CHECK (days_kept BETWEEN 1 AND 14),
  lock_after_minutes bigint NOT NULL CHECK (lock_after_minutes BETWEEN 1 AND 60),
  seal_after_days    bigint NOT NULL CHECK (seal_after_days BETWEEN 14 AND 60),
  public_page        bigint NOT NULL CHECK (public_page IN (0, 1))
);

CREATE TABLE IF NOT EXISTS site (
  team  bytea  NOT NULL,
  code  text COLLATE "C" NOT NULL,
  label text   NOT NULL,
  place bigint NOT NULL,
  area  text COLLATE "C",
  PRIMARY KEY (team, code)
);

CREATE TABLE IF NOT EXISTS kind (
  team  bytea  NOT NULL,
  code  text COLLATE "C" NOT NULL,
  place bigint NOT NULL,
  PRIMARY KEY (team, code)
);

CREATE TABLE IF NOT EXISTS target (
  team     bytea  NOT NULL,
  kind     text COLLATE "C" NOT NULL,
  grain    text COLLATE "C" NOT NULL CHECK (grain IN ('week', 'month', 'quarter', 'year')),
  contacts bigint NOT NULL CHECK (contacts BETWEEN 1 AND 1000000),
  place    bigint NOT NULL,
  PRIMARY KEY (team, kind, grain)
);

CREATE TABLE IF NOT EXISTS key_hash (
  team    bytea  NOT NULL,
  role    text COLLATE "C" NOT NULL CHECK (role IN ('write', 'read', 'admin')),
  epoch   bigint NOT NULL CHECK (epoch BETWEEN 1 AND 65535),
  hash    bytea  NOT NULL CHECK (octet_length(hash) = 32),
  revoked bigint NOT NULL CHECK (revoked IN (0, 1)),
  PRIMARY KEY (team, role, epoch)
);

CREATE TABLE IF NOT EXISTS counted (
  team     bytea  NOT NULL,
  period   text COLLATE "C" NOT NULL,
  id       bytea  NOT NULL CHECK (octet_length(id) = 16),
  taps     bigint NOT NULL CHECK (taps > 0),
  revision bigint NOT NULL DEFAULT 0 CHECK (revision >= 0),
  PRIMARY KEY (team, period, id)
);

CREATE TABLE IF NOT EXISTS arrived (
  team   bytea  NOT NULL,
  period text COLLATE "C" NOT NULL,
  site   text COLLATE "C" NOT NULL,
  cell   bigint NOT NULL,
  n      bigint NOT NULL CHECK (n >= 0),
  c      bigint NOT NULL CHECK (c >= 0),
  PRIMARY KEY (team, period, site, cell)
);

CREATE TABLE IF NOT EXISTS total (
  team   bytea  NOT NULL,
  period text COLLATE "C" NOT NULL,
  site   text COLLATE "C" NOT NULL,
  cell   bigint NOT NULL,
  n      bigint NOT NULL CHECK (n >= 0),
  c      bigint NOT NULL CHECK (c >= 0),
  PRIMARY KEY (team, period, site, cell)
);

CREATE TABLE IF NOT EXISTS late (
  team   bytea  NOT NULL,
  period text COLLATE "C" NOT NULL,
  site   text COLLATE "C" NOT NULL,
  cell   bigint NOT NULL,
  n      bigint NOT NULL CHECK (n >= 0),
  c      bigint NOT NULL CHECK (c >= 0),
  PRIMARY KEY (team, period, site, cell)
);

CREATE TABLE IF NOT EXISTS carried (
  team bytea  NOT NULL,
  site text COLLATE "C" NOT NULL,
  cell bigint NOT NULL,
  n    bigint NOT NULL CHECK (n >= 0),
  c    bigint NOT NULL CHECK (c >= 0),
  PRIMARY KEY (team, site, cell)
);

CREATE TABLE IF NOT EXISTS refreshed (
  team bytea NOT NULL PRIMARY KEY,
  day  text COLLATE "C" NOT NULL
);

CREATE TABLE IF NOT EXISTS seal (
  team          bytea  NOT NULL,
  period        text COLLATE "C" NOT NULL,
  revision      bigint NOT NULL CHECK (revision >= 1),
  contributions bigint NOT NULL CHECK (contributions >= 0),
  sums_digest   bytea  NOT NULL CHECK (octet_length(sums_digest) = 32),
  ids_digest    bytea  NOT NULL CHECK (octet_length(ids_digest) = 32),
  PRIMARY KEY (team, period)
);

CREATE TABLE IF NOT EXISTS offered (
  team  bytea NOT NULL,
  month text COLLATE "C" NOT NULL,
  kind  text COLLATE "C" NOT NULL,
  PRIMARY KEY (team, month, kind)
);

CREATE TABLE IF NOT EXISTS released (
  team  bytea NOT NULL,
  month text COLLATE "C" NOT NULL,
  PRIMARY KEY (team, month)
);

CREATE TABLE IF NOT EXISTS released_kind (
  team     bytea  NOT NULL,
  month    text COLLATE "C" NOT NULL,
  area     text COLLATE "C" NOT NULL,
  kind     text COLLATE "C" NOT NULL,
  contacts bigint NOT NULL,
  PRIMARY KEY (team, month, area, kind)
);

CREATE TABLE IF NOT EXISTS released_band (
  team     bytea  NOT NULL,
  month    text COLLATE "C" NOT NULL,
  service  text COLLATE "C" NOT NULL,
  band     text COLLATE "C" NOT NULL,
  contacts bigint NOT NULL,
  PRIMARY KEY (team, month, service, band)
);

CREATE TABLE IF NOT EXISTS estimate (
  team      bytea  NOT NULL,
  span      text COLLATE "C" NOT NULL,
  indicator text COLLATE "C" NOT NULL,
  number    bigint NOT NULL CHECK (number BETWEEN 0 AND 10000000),
  method    text   NOT NULL,
  role      text   NOT NULL,
  PRIMARY KEY (team, span, indicator)
);

CREATE TABLE IF NOT EXISTS dhis2_code (
  team   bytea NOT NULL,
  object text COLLATE "C" NOT NULL CHECK (object IN ('data_set', 'city', 'site', 'kind', 'band', 'attribute')),
  code   text COLLATE "C" NOT NULL,
  uid    text COLLATE "C" NOT NULL,
  PRIMARY KEY (team, object, code)
);
