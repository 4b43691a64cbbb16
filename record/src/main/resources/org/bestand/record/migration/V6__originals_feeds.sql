-- What a version of a report was drawn from: the SHA-256 of those bytes, and the version that its sender gave it; empty where not known.
ALTER TABLE report ADD COLUMN original TEXT NOT NULL DEFAULT '' CHECK (length(original) IN (0, 64));
ALTER TABLE report ADD COLUMN edition TEXT NOT NULL DEFAULT '';

-- Addresses that are watched: what the server said the last time, when it may be asked again, how often it failed since it last answered.
CREATE TABLE feed (
    address  TEXT    NOT NULL PRIMARY KEY CHECK (length(address) > 0),
    etag     TEXT    NOT NULL,
    modified TEXT    NOT NULL,
    due      TEXT    NOT NULL CHECK (length(due) > 0),
    failures INTEGER NOT NULL CHECK (failures >= 0)
);

-- Items of feeds that were read, by the SHA-256 of what tells an item from others: none is read twice.
CREATE TABLE feed_item (
    item TEXT NOT NULL PRIMARY KEY CHECK (length(item) = 64)
);
