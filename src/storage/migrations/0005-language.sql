-- The language that the person's letters are written in; where it is absent, the one that the process was started with.
ALTER TABLE owner ADD COLUMN language TEXT;
