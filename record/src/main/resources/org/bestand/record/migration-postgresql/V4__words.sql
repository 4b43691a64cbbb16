-- Derived: the words of each version of a report, folded and parted by the program, for searching; may be thrown away.
CREATE TABLE report_words (
    report BIGINT   NOT NULL PRIMARY KEY REFERENCES report (seq),
    words  TSVECTOR NOT NULL
);
CREATE INDEX report_words_words ON report_words USING gin (words);
