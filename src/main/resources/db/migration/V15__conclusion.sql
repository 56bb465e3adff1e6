-- What follows an assembly: its closing, complaints, what the superior committee decided, the packages of ballots.
-- One row for each thing said, as round_step has one for each step of a round: the present state is worked out from them.

CREATE TABLE conclusion_step (
  assembly_id bigint NOT NULL REFERENCES assembly,
  -- Path below the assembly, as the ledger has it: closing, complaints/don-1, seals/goi-1.
  subject text NOT NULL CHECK (subject <> ''),
  version integer NOT NULL CHECK (version > 0),
  command text NOT NULL CHECK (command IN ('CLOSE_ASSEMBLY', 'RECORD_HOLIDAYS', 'RECORD_COMPLAINT', 'RECORD_FINDING',
    'RECORD_APPROVAL_OF_SUPERIOR', 'SEAL_BALLOTS', 'TAKE_OVER_BALLOTS', 'UNSEAL_BALLOTS', 'DESTROY_BALLOTS')),
  -- What was said, as canonical JSON.
  content text NOT NULL CHECK (content IS NFC NORMALIZED AND jsonb_typeof(content::jsonb) = 'object'),
  actor text NOT NULL CHECK (actor <> ''),
  role text NOT NULL CHECK (role <> ''),
  at timestamptz NOT NULL,
  PRIMARY KEY (assembly_id, subject, version)
);

CREATE TRIGGER recorded_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON conclusion_step
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
