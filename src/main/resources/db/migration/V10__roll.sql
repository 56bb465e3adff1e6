-- The roll of those convened: who, where, and whose credentials were contested. Later versions supersede.

CREATE TABLE delegate (
  assembly_id bigint NOT NULL REFERENCES assembly,
  code text NOT NULL CHECK (code ~ '^[a-z0-9][a-z0-9.-]{0,62}$'),
  version integer NOT NULL CHECK (version > 0),
  -- Place on the roll: that of the first time the code was put on it.
  place integer NOT NULL CHECK (place > 0),
  name text NOT NULL CHECK (name <> '' AND name IS NFC NORMALIZED),
  born date,
  sex text CHECK (sex IN ('FEMALE', 'MALE')),
  ethnicity text NOT NULL CHECK (ethnicity IS NFC NORMALIZED),
  qualification text CHECK (qualification IN ('GENERAL_EDUCATION', 'ELEMENTARY', 'INTERMEDIATE', 'COLLEGE', 'UNIVERSITY',
    'MASTER', 'DOCTOR')),
  political_theory text CHECK (political_theory IN ('ELEMENTARY', 'INTERMEDIATE', 'ADVANCED')),
  first_time boolean,
  member_since date,
  unit text NOT NULL CHECK (unit IS NFC NORMALIZED),
  kind text NOT NULL CHECK (kind IN ('OFFICIAL', 'ALTERNATE', 'PROBATIONARY')),
  convening_committee boolean NOT NULL,
  section text NOT NULL CHECK (section IS NFC NORMALIZED),
  seat text NOT NULL CHECK (seat IS NFC NORMALIZED),
  -- Why taken off the roll; nothing while on it.
  withdrawn text CHECK (withdrawn <> '' AND withdrawn IS NFC NORMALIZED),
  recorded_by text NOT NULL CHECK (recorded_by <> ''),
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (assembly_id, code, version)
);

CREATE TABLE delegate_presence (
  assembly_id bigint NOT NULL,
  code text NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  -- Only to refer to the first version of the delegate, which every delegate has.
  delegate_version integer NOT NULL DEFAULT 1 CHECK (delegate_version = 1),
  status text NOT NULL CHECK (status IN ('NOT_YET_ARRIVED', 'PRESENT', 'LEFT', 'ABSENT_WITH_REASON',
    'ABSENT_WITHOUT_REASON', 'REPLACED', 'TEMPORARY_ACTIVITY', 'EXEMPTED', 'SUSPENDED_OR_DETAINED')),
  reason text NOT NULL CHECK (reason IS NFC NORMALIZED),
  accepted boolean CHECK ((accepted IS NOT NULL) = (status = 'ABSENT_WITH_REASON')),
  attends boolean CHECK ((attends IS NOT NULL) = (status = 'EXEMPTED')),
  alternate text CHECK ((alternate IS NOT NULL) = (status = 'REPLACED')),
  recorded_by text NOT NULL CHECK (recorded_by <> ''),
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (assembly_id, code, version),
  FOREIGN KEY (assembly_id, code, delegate_version) REFERENCES delegate
);

CREATE TABLE delegate_credentials (
  assembly_id bigint NOT NULL,
  code text NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  delegate_version integer NOT NULL DEFAULT 1 CHECK (delegate_version = 1),
  recognised boolean NOT NULL,
  reason text NOT NULL CHECK (reason <> '' AND reason IS NFC NORMALIZED),
  recorded_by text NOT NULL CHECK (recorded_by <> ''),
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (assembly_id, code, version),
  FOREIGN KEY (assembly_id, code, delegate_version) REFERENCES delegate
);

DO $$
DECLARE recorded text;
BEGIN
  FOREACH recorded IN ARRAY ARRAY['delegate', 'delegate_presence', 'delegate_credentials']
  LOOP
    EXECUTE format('CREATE TRIGGER recorded_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON %I '
      'FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', recorded);
  END LOOP;
END $$;
