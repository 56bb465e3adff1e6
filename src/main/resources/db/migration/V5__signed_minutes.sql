-- The minutes as a signed PDF: version 1 is the service's, every later one the version before with signatures of people
-- appended.

CREATE TABLE signed_minutes (
  round_id bigint NOT NULL REFERENCES round,
  count_ordinal integer NOT NULL CHECK (count_ordinal > 0),
  version integer NOT NULL CHECK (version > 0),
  pdf bytea NOT NULL,
  sha256 text NOT NULL CHECK (sha256 = encode(sha256(pdf), 'hex')),
  -- Those that this version added, as they were found: a JSON array.
  signatures text NOT NULL CHECK (jsonb_typeof(signatures::jsonb) = 'array'),
  added_by text NOT NULL CHECK (added_by <> ''),
  role text NOT NULL CHECK (role IN ('TELLER', 'HEAD_TELLER', 'PRESIDIUM')),
  added_at timestamptz NOT NULL,
  PRIMARY KEY (round_id, count_ordinal, version)
);

CREATE TRIGGER recorded_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON signed_minutes
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
