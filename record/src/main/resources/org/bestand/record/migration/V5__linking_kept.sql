-- Incidents are put in order when they are read: one more moves no other. Derived; worked out anew once.
DROP TABLE incident_claim;
DROP TABLE incident;
CREATE TABLE incident (
    id       TEXT NOT NULL PRIMARY KEY CHECK (length(id) > 0),
    document TEXT NOT NULL CHECK (length(document) > 0)
);
CREATE TABLE incident_claim (
    claim    TEXT NOT NULL PRIMARY KEY,
    incident TEXT NOT NULL REFERENCES incident (id)
);
CREATE INDEX incident_claim_incident ON incident_claim (incident);

-- Derived too: what each round of linking made of each report, to go on from when more comes in.
CREATE TABLE linked_report (
    round    INTEGER NOT NULL CHECK (round >= 0),
    report   TEXT    NOT NULL,
    document TEXT    NOT NULL CHECK (length(document) > 0),
    PRIMARY KEY (round, report)
);

-- Up to which entry of the history all that is derived was worked out.
ALTER TABLE linking ADD COLUMN entry BIGINT NOT NULL DEFAULT 0;
UPDATE linking SET stale = 1;
CREATE INDEX reading_since ON reading (since_entry);

-- A chronicle's event that comes anew supersedes the former, so that what was known before can be told. Which import brought those that are
-- there is not known any more; it was not after the last.
ALTER TABLE chronicle RENAME TO chronicle_before;
CREATE TABLE chronicle (
    id          TEXT   NOT NULL,
    since_entry BIGINT NOT NULL,
    until_entry BIGINT,
    document    TEXT   NOT NULL CHECK (length(document) > 0),
    PRIMARY KEY (id, since_entry)
);
INSERT INTO chronicle (id, since_entry, until_entry, document)
SELECT id, (SELECT coalesce(max(seq), 0) FROM history WHERE action = 'import'), NULL, document FROM chronicle_before;
DROP TABLE chronicle_before;
