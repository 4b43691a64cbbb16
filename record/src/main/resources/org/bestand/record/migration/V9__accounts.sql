-- Who may sign in at the desk. No row is ever taken away: the history names people, and a name must not come to mean another.
-- Times are whole seconds, so that their text is in the order of time.
CREATE TABLE account (
    name_key TEXT    NOT NULL PRIMARY KEY CHECK (length(name_key) > 0),
    name     TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
    role     TEXT    NOT NULL CHECK (role IN ('READER', 'CODER', 'REVIEWER', 'ADMIN')),
    password TEXT    NOT NULL CHECK (password LIKE '$argon2id$%'),
    is_on    INTEGER NOT NULL CHECK (is_on IN (0, 1)),
    since    TEXT    NOT NULL CHECK (length(since) = 20)
);

-- Who is signed in, by the SHA-256 of what the browser holds.
CREATE TABLE session (
    token   TEXT NOT NULL PRIMARY KEY CHECK (length(token) = 64),
    account TEXT NOT NULL REFERENCES account (name_key),
    since   TEXT NOT NULL CHECK (length(since) = 20),
    seen    TEXT NOT NULL CHECK (length(seen) = 20)
);
CREATE INDEX session_account ON session (account);

-- Links by which somebody sets a password once, by the SHA-256 of what stands in the link: at most one that holds for a name.
CREATE TABLE invitation (
    name_key TEXT NOT NULL PRIMARY KEY CHECK (length(name_key) > 0),
    name     TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
    role     TEXT NOT NULL CHECK (role IN ('READER', 'CODER', 'REVIEWER', 'ADMIN')),
    token    TEXT NOT NULL UNIQUE CHECK (length(token) = 64),
    inviter  TEXT NOT NULL CHECK (length(inviter) > 0),
    until    TEXT NOT NULL CHECK (length(until) = 20)
);

-- What scripts sign in with, by its SHA-256.
CREATE TABLE api_token (
    token   TEXT NOT NULL PRIMARY KEY CHECK (length(token) = 64),
    account TEXT NOT NULL REFERENCES account (name_key),
    name    TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
    role    TEXT NOT NULL CHECK (role IN ('READER', 'CODER', 'REVIEWER', 'ADMIN')),
    since   TEXT NOT NULL CHECK (length(since) = 20),
    UNIQUE (account, name)
);

-- What was done to accounts. Not in the history: that tells what happened to the record's content, and goes out with it.
CREATE TABLE account_log (
    seq     BIGINT NOT NULL PRIMARY KEY CHECK (seq > 0),
    at      TEXT   NOT NULL CHECK (length(at) = 20),
    who     TEXT   NOT NULL CHECK (length(who) > 0),
    action  TEXT   NOT NULL CHECK (length(action) > 0),
    account TEXT   NOT NULL CHECK (length(account) > 0),
    detail  TEXT   NOT NULL
);
