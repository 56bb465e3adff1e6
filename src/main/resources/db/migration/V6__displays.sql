-- Displays in the hall: links that show progress and nothing else, and do not expire. What is recorded of one stays; its
-- withdrawal is a row of its own, and the same name opened again is the next opening.

CREATE TABLE display (
  assembly_id bigint NOT NULL REFERENCES assembly,
  name text NOT NULL CHECK (name ~ '^[a-z0-9][a-z0-9.-]{1,62}$'),
  opening integer NOT NULL CHECK (opening > 0),
  -- Of the secret in its link. The secret is 256 random bits, so its digest tells nothing of it.
  secret_sha256 text NOT NULL UNIQUE CHECK (secret_sha256 ~ '^[0-9a-f]{64}$'),
  opened_by text NOT NULL CHECK (opened_by <> ''),
  opened_at timestamptz NOT NULL,
  PRIMARY KEY (assembly_id, name, opening)
);

CREATE TABLE display_withdrawal (
  assembly_id bigint NOT NULL,
  name text NOT NULL,
  opening integer NOT NULL,
  withdrawn_by text NOT NULL CHECK (withdrawn_by <> ''),
  withdrawn_at timestamptz NOT NULL,
  PRIMARY KEY (assembly_id, name, opening),
  FOREIGN KEY (assembly_id, name, opening) REFERENCES display
);

DO $$
DECLARE recorded text;
BEGIN
  FOREACH recorded IN ARRAY ARRAY['display', 'display_withdrawal']
  LOOP
    EXECUTE format('CREATE TRIGGER recorded_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON %I '
      'FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', recorded);
  END LOOP;
END $$;
