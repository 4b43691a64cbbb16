-- Derived: what lists show of an incident, and the last entry of the history that it follows from. One that is gone stays as a row without a
-- document, so that who asks what changed hears of it.
CREATE TABLE overview (
    incident TEXT   NOT NULL PRIMARY KEY CHECK (length(incident) > 0),
    entry    BIGINT NOT NULL,
    document TEXT   CHECK (length(document) > 0)
);
CREATE INDEX overview_entry ON overview (entry);

-- Derived likewise: the reports that an incident is told in.
CREATE TABLE incident_report (
    incident TEXT NOT NULL,
    report   TEXT NOT NULL,
    PRIMARY KEY (incident, report)
);
CREATE INDEX incident_report_report ON incident_report (report);

-- Derived: who does what to whom, as a report tells; how many of its claims say so, in which month, or none.
CREATE TABLE tie (
    report TEXT    NOT NULL,
    kind   TEXT    NOT NULL,
    role   TEXT    NOT NULL,
    agent  TEXT    NOT NULL,
    target TEXT    NOT NULL,
    month  TEXT    NOT NULL CHECK (length(month) IN (0, 7)),
    claims INTEGER NOT NULL CHECK (claims > 0)
);
CREATE INDEX tie_report ON tie (report);

-- Derived: outlets and speakers. Of a report: how many of its claims are theirs. Of an incident: how often they were the first to tell, and how
-- often what they told was revised or disputed.
CREATE TABLE voice (
    holder   TEXT    NOT NULL,
    sort     TEXT    NOT NULL,
    code     TEXT    NOT NULL,
    name     TEXT    NOT NULL,
    claims   INTEGER NOT NULL,
    firsts   INTEGER NOT NULL,
    revised  INTEGER NOT NULL,
    disputed INTEGER NOT NULL
);
CREATE INDEX voice_holder ON voice (holder);

-- The version of what makes the rows above; another one makes them anew. Worked out once for a record of before.
ALTER TABLE linking ADD COLUMN overview TEXT NOT NULL DEFAULT '';
UPDATE linking SET stale = 1;

CREATE INDEX reprint_origin ON reprint (origin);
CREATE INDEX history_decision ON history (seq)
    WHERE action IN ('accept', 'reject', 'correct', 'merge', 'split', 'date', 'take-back', 'undo');
CREATE INDEX report_undated ON report (seq) WHERE superseded = 0 AND length(date) < 10;
