-- What the presidium released to the hall, and what the assembly decided on a tie or on seats nobody reached.

CREATE TABLE released_result (
  round_id bigint NOT NULL,
  count_ordinal integer NOT NULL,
  released_by text NOT NULL CHECK (released_by <> ''),
  released_at timestamptz NOT NULL,
  PRIMARY KEY (round_id, count_ordinal),
  FOREIGN KEY (round_id, count_ordinal) REFERENCES signed_result
);

CREATE TABLE assembly_decision (
  round_id bigint NOT NULL,
  count_ordinal integer NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  vote_again boolean NOT NULL,
  -- Whether the new list may add names; nothing where nobody is voted on again, or only those tied are.
  new_names boolean CHECK (new_names IS NULL OR vote_again),
  note text NOT NULL CHECK (note IS NFC NORMALIZED),
  recorded_by text NOT NULL CHECK (recorded_by <> ''),
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (round_id, count_ordinal, version),
  FOREIGN KEY (round_id, count_ordinal) REFERENCES signed_result
);

DO $$
DECLARE recorded text;
BEGIN
  FOREACH recorded IN ARRAY ARRAY['released_result', 'assembly_decision']
  LOOP
    EXECUTE format('CREATE TRIGGER recorded_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON %I '
      'FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', recorded);
  END LOOP;
END $$;
