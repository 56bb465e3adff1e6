-- What a further round is for, delegates and alternates on one list, and whose conference an assembly is.

ALTER TABLE round
  -- Kind, the round it follows, what is to be filled; nothing for a first round.
  ADD COLUMN terms jsonb CHECK (terms IS NULL OR ordinal > 1);

-- With its terms a round is a record like its steps.
CREATE TRIGGER recorded_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON round
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE election
  -- How many of the seats are alternates'.
  ADD COLUMN alternates integer NOT NULL DEFAULT 0 CHECK (alternates = 0 OR alternates BETWEEN 1 AND seats - 1);

ALTER TABLE assembly
  -- Codes, not keys: the other assembly may be changed or set up later, and is only read.
  ADD COLUMN body_assembly text,
  ADD COLUMN body_election text,
  ADD CONSTRAINT body_whole CHECK ((body_assembly IS NULL) = (body_election IS NULL));
