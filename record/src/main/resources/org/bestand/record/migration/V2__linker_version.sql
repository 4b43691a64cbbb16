-- The version of the linker that worked the incidents out: another one works them out anew.
ALTER TABLE linking ADD COLUMN linker TEXT NOT NULL DEFAULT '';
