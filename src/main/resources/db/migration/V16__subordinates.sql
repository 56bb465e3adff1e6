-- A superior assembly follows those that named it: links, targets, and what is known of the people on approved lists.

CREATE TABLE superior_naming (
  assembly_id bigint NOT NULL REFERENCES assembly,
  version integer NOT NULL CHECK (version > 0),
  -- Nothing where the assembly withdrew what it had named.
  superior_id bigint REFERENCES assembly CHECK (superior_id <> assembly_id),
  named_by text NOT NULL CHECK (named_by <> ''),
  named_at timestamptz NOT NULL,
  PRIMARY KEY (assembly_id, version)
);

CREATE INDEX superior_naming_by_superior ON superior_naming (superior_id);

-- Per cent of those elected to an office, at least; nothing where no target is set.
CREATE TABLE make_up_target (
  assembly_id bigint NOT NULL REFERENCES assembly,
  office text NOT NULL CHECK (office ~ '^[A-Z_]+$'),
  version integer NOT NULL CHECK (version > 0),
  women integer CHECK (women BETWEEN 0 AND 100),
  ethnic_minorities integer CHECK (ethnic_minorities BETWEEN 0 AND 100),
  under_forty integer CHECK (under_forty BETWEEN 0 AND 100),
  first_time integer CHECK (first_time BETWEEN 0 AND 100),
  set_by text NOT NULL CHECK (set_by <> ''),
  set_at timestamptz NOT NULL,
  PRIMARY KEY (assembly_id, office, version)
);

-- People are by their numbers on the approved list. The ledger has a digest and no word about anybody; without the nonce
-- the few things that can stand there could be tried until the digest fits.
CREATE TABLE profile_list (
  round_id bigint NOT NULL REFERENCES round,
  version integer NOT NULL CHECK (version > 0),
  nonce text NOT NULL CHECK (length(nonce) = 24),
  recorded_by text NOT NULL CHECK (recorded_by <> ''),
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (round_id, version)
);

CREATE TABLE person_profile (
  round_id bigint NOT NULL,
  version integer NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  sex text CHECK (sex IN ('FEMALE', 'MALE')),
  ethnicity text NOT NULL CHECK (ethnicity IS NFC NORMALIZED),
  qualification text CHECK (qualification ~ '^[A-Z_]+$'),
  political_theory text CHECK (political_theory ~ '^[A-Z_]+$'),
  first_time boolean,
  PRIMARY KEY (round_id, version, number),
  FOREIGN KEY (round_id, version) REFERENCES profile_list
);

DO $$
DECLARE recorded text;
BEGIN
  FOREACH recorded IN ARRAY ARRAY['superior_naming', 'make_up_target', 'profile_list', 'person_profile']
  LOOP
    EXECUTE format('CREATE TRIGGER recorded_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON %I '
      'FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', recorded);
  END LOOP;
END $$;
