-- What a team calls the areas of its city. An area's code, which sites and releases have, is its key.

CREATE TABLE IF NOT EXISTS area (
  team bytea NOT NULL,
  code text COLLATE "C" NOT NULL,
  name text NOT NULL,
  PRIMARY KEY (team, code)
);
