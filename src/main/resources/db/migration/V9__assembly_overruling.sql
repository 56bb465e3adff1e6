-- Rules that are not certain and on which the presidium ruled otherwise for the whole assembly.

CREATE TABLE assembly_overruling (
  assembly_id bigint NOT NULL REFERENCES assembly,
  rule text NOT NULL CHECK (rule ~ '^[A-Z0-9_]+$'),
  version integer NOT NULL CHECK (version > 0),
  stands boolean NOT NULL,
  reason text NOT NULL CHECK (reason <> '' AND reason IS NFC NORMALIZED),
  ruled_by text NOT NULL CHECK (ruled_by <> ''),
  ruled_at timestamptz NOT NULL,
  PRIMARY KEY (assembly_id, rule, version)
);

CREATE TRIGGER recorded_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON assembly_overruling
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
