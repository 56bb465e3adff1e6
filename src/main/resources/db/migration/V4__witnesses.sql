-- The ledger can be looked up by what an entry is about, and auditors' devices countersign its checkpoints.

-- Out of the entry itself, so that they cannot say anything else than it does. In the order of bytes, so that what lies
-- below a path is one range of the index.
ALTER TABLE ledger_entry
  ADD COLUMN command text GENERATED ALWAYS AS (content::jsonb ->> 'command') STORED NOT NULL,
  ADD COLUMN subject text COLLATE "C" GENERATED ALWAYS AS (content::jsonb ->> 'subject') STORED NOT NULL;

CREATE INDEX ledger_entry_by_subject ON ledger_entry (assembly_id, subject, sequence);

CREATE TABLE ledger_witness (
  assembly_id bigint NOT NULL REFERENCES assembly,
  name text NOT NULL CHECK (name ~ '^[a-z0-9][a-z0-9.-]{1,62}$'),
  -- Name, id and key as C2SP signed-note writes them.
  verifier_key text NOT NULL CHECK (verifier_key <> ''),
  registered_by text NOT NULL CHECK (registered_by <> ''),
  registered_at timestamptz NOT NULL,
  PRIMARY KEY (assembly_id, name),
  UNIQUE (assembly_id, verifier_key)
);

CREATE TABLE ledger_cosignature (
  assembly_id bigint NOT NULL,
  size bigint NOT NULL CHECK (size > 0),
  witness text NOT NULL,
  -- What was countersigned, in base64: what the ledger's root was then, whatever it is now.
  root text NOT NULL CHECK (length(root) = 44),
  -- When, as the witness says.
  signed_at timestamptz NOT NULL,
  -- The line under the checkpoint.
  signature text NOT NULL CHECK (signature <> ''),
  received_by text NOT NULL CHECK (received_by <> ''),
  received_at timestamptz NOT NULL,
  PRIMARY KEY (assembly_id, size, witness),
  FOREIGN KEY (assembly_id, witness) REFERENCES ledger_witness (assembly_id, name)
);

DO $$
DECLARE recorded text;
BEGIN
  FOREACH recorded IN ARRAY ARRAY['ledger_witness', 'ledger_cosignature']
  LOOP
    EXECUTE format('CREATE TRIGGER recorded_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON %I '
      'FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', recorded);
  END LOOP;
END $$;
