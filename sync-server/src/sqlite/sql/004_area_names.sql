-- What a team calls the areas of its city. An area's code, which sites and releases have, is its key.

CREATE TABLE area (
  team BLOB NOT NULL REFERENCES team (id),
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (team, code)
) STRICT, WITHOUT ROWID;
