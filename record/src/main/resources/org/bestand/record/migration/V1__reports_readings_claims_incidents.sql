-- A report as it came in. Nothing is overwritten: a changed text under a known id is a further version that supersedes the former.
CREATE TABLE report (
    seq        BIGINT  NOT NULL PRIMARY KEY CHECK (seq > 0),
    id         TEXT    NOT NULL CHECK (length(id) > 0),
    version    INTEGER NOT NULL CHECK (version > 0),
    superseded INTEGER NOT NULL DEFAULT 0 CHECK (superseded IN (0, 1)),
    sha256     TEXT    NOT NULL CHECK (length(sha256) = 64),
    date       TEXT    NOT NULL CHECK (length(date) IN (0, 7, 10)),
    title      TEXT    NOT NULL,
    source     TEXT    NOT NULL,
    url        TEXT    NOT NULL,
    language   TEXT    NOT NULL,
    text       TEXT    NOT NULL,
    UNIQUE (id, version)
);
CREATE UNIQUE INDEX report_current ON report (id) WHERE superseded = 0;

-- What one run of the program read in a report. Reading again with another outcome supersedes the former reading.
CREATE TABLE reading (
    seq        BIGINT  NOT NULL PRIMARY KEY CHECK (seq > 0),
    report     BIGINT  NOT NULL REFERENCES report (seq),
    superseded INTEGER NOT NULL DEFAULT 0 CHECK (superseded IN (0, 1))
);
CREATE UNIQUE INDEX reading_current ON reading (report) WHERE superseded = 0;

-- A claim with the words it was read from; the document is the whole claim, the columns are for finding it.
CREATE TABLE claim (
    reading       BIGINT  NOT NULL REFERENCES reading (seq),
    position      INTEGER NOT NULL CHECK (position >= 0),
    id            TEXT    NOT NULL CHECK (length(id) > 0),
    kind          TEXT    NOT NULL,
    stance        TEXT    NOT NULL CHECK (stance IN ('asserted', 'alleged', 'admitted', 'denied', 'planned')),
    scope         TEXT    NOT NULL CHECK (scope IN ('news', 'background')),
    first_day     TEXT    CHECK (length(first_day) = 10),
    last_day      TEXT    CHECK (length(last_day) = 10 AND last_day >= first_day),
    quote_start   INTEGER NOT NULL CHECK (quote_start >= 0),
    quote_end     INTEGER NOT NULL CHECK (quote_end > quote_start),
    document      TEXT    NOT NULL CHECK (length(document) > 0),
    PRIMARY KEY (reading, position),
    UNIQUE (reading, id),
    CHECK ((first_day IS NULL) = (last_day IS NULL))
);
CREATE INDEX claim_id ON claim (id);
CREATE INDEX claim_kind ON claim (kind, first_day);

-- Derived: worked out anew from the current claims; may be thrown away.
CREATE TABLE incident (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    id       TEXT    NOT NULL UNIQUE CHECK (length(id) > 0),
    document TEXT    NOT NULL CHECK (length(document) > 0)
);
CREATE TABLE incident_claim (
    claim    TEXT NOT NULL PRIMARY KEY,
    incident TEXT NOT NULL REFERENCES incident (id)
);
CREATE INDEX incident_claim_incident ON incident_claim (incident);

-- One row: whether claims came in since the incidents were worked out.
CREATE TABLE linking (
    one   INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    stale INTEGER NOT NULL CHECK (stale IN (0, 1))
);
INSERT INTO linking (one, stale) VALUES (1, 0);
