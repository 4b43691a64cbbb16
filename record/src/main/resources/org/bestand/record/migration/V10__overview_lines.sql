-- An overview is a line now, which is read many times as quickly as a document. All are derived, and made anew with the next linking.
ALTER TABLE overview RENAME COLUMN document TO line;
DELETE FROM overview;
UPDATE linking SET stale = 1, overview = '';
