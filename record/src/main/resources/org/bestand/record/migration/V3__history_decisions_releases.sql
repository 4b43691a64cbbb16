-- All that happened to the record, each entry chained to the one before it by its hash: what came in, what people decided, what was released.
CREATE TABLE history (
    seq      BIGINT NOT NULL PRIMARY KEY CHECK (seq > 0),
    at       TEXT   NOT NULL,
    who      TEXT   NOT NULL CHECK (length(who) > 0),
    action   TEXT   NOT NULL CHECK (length(action) > 0),
    subject  TEXT   NOT NULL,
    document TEXT   NOT NULL CHECK (length(document) > 0),
    hash     TEXT   NOT NULL CHECK (length(hash) = 64)
);
CREATE INDEX history_subject ON history (subject);

-- By which entries of the history a version of a report and a reading came in and were superseded; 0 for what is older than the history.
ALTER TABLE report ADD COLUMN since_entry BIGINT NOT NULL DEFAULT 0;
ALTER TABLE report ADD COLUMN until_entry BIGINT;
ALTER TABLE reading ADD COLUMN since_entry BIGINT NOT NULL DEFAULT 0;
ALTER TABLE reading ADD COLUMN until_entry BIGINT;
UPDATE report SET until_entry = 0 WHERE superseded = 1;
UPDATE reading SET until_entry = 0 WHERE superseded = 1;

-- What a reading was made with.
ALTER TABLE reading ADD COLUMN program TEXT NOT NULL DEFAULT '';
ALTER TABLE reading ADD COLUMN pack TEXT NOT NULL DEFAULT '';

-- Derived, like the incidents: the days that reports without one can be of.
CREATE TABLE dating (
    report   TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL CHECK (length(document) > 0)
);

-- Derived too: reports that reprint others.
CREATE TABLE reprint (
    report TEXT NOT NULL PRIMARY KEY,
    origin TEXT NOT NULL
);

-- Events of other people's chronicles, to date reports by and to compare with.
CREATE TABLE chronicle (
    id       TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL CHECK (length(document) > 0)
);

-- Frozen states. Their claims follow from the readings and decisions up to the entry; their incidents are kept, since a later linker may group otherwise.
CREATE TABLE release (
    number BIGINT NOT NULL PRIMARY KEY CHECK (number > 0),
    entry  BIGINT NOT NULL REFERENCES history (seq),
    digest TEXT   NOT NULL CHECK (length(digest) = 64)
);
CREATE TABLE release_incident (
    release  BIGINT  NOT NULL REFERENCES release (number),
    position INTEGER NOT NULL CHECK (position >= 0),
    document TEXT    NOT NULL CHECK (length(document) > 0),
    PRIMARY KEY (release, position)
);
CREATE TABLE release_dating (
    release  BIGINT NOT NULL REFERENCES release (number),
    report   TEXT   NOT NULL,
    document TEXT   NOT NULL CHECK (length(document) > 0),
    PRIMARY KEY (release, report)
);
CREATE TABLE release_reprint (
    release BIGINT NOT NULL REFERENCES release (number),
    report  TEXT   NOT NULL,
    origin  TEXT   NOT NULL,
    PRIMARY KEY (release, report)
);
