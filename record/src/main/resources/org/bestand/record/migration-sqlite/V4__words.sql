-- Derived: the words of each version of a report, folded and parted by the program, for searching; may be thrown away. The row's number is
-- that of the report. What ASCII holds beside letters and digits parts words, and never stands in one.
CREATE VIRTUAL TABLE report_words USING fts5 (words, content = '', detail = none, tokenize = 'ascii');
