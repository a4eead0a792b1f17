-- The ledger that plain PostgreSQL keeps here: sums, and the ids of what is in them.
CREATE TABLE counted (id uuid PRIMARY KEY);
CREATE TABLE total (
    sheet int NOT NULL,
    cell int NOT NULL,
    n bigint NOT NULL,
    PRIMARY KEY (sheet, cell)
);
