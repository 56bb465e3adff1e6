-- Congresses that are not counted here, as they were reported to the assembly above them. Nothing in content: withdrawn.
-- The ledger has content without what is personal, and of that a digest with the nonce.

CREATE TABLE reported_congress (
  assembly_id bigint NOT NULL REFERENCES assembly,
  code text NOT NULL CHECK (code ~ '^[a-z0-9][a-z0-9.-]{1,62}$'),
  version integer NOT NULL CHECK (version > 0),
  content text CHECK (content IS NFC NORMALIZED AND jsonb_typeof(content::jsonb) = 'object'),
  nonce text NOT NULL CHECK (length(nonce) = 24),
  recorded_by text NOT NULL CHECK (recorded_by <> ''),
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (assembly_id, code, version)
);

CREATE TRIGGER recorded_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON reported_congress
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
