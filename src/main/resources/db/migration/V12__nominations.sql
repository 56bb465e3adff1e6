-- Who was put forward for an election, by whom, with how much support, and who withdrew. A nomination's state is its
-- latest step; earlier steps stay.

CREATE TABLE nomination_step (
  election_id bigint NOT NULL REFERENCES election,
  nominee text NOT NULL CHECK (nominee ~ '^[a-z0-9][a-z0-9.-]{0,62}$'),
  version integer NOT NULL CHECK (version > 0),
  command text NOT NULL,
  request text NOT NULL,
  stage text NOT NULL CHECK (stage IN ('NOMINATED', 'STRUCK', 'WITHDRAWAL_ASKED', 'WITHDRAWAL_PROPOSED',
    'WITHDRAWN', 'WITHDRAWAL_REFUSED')),
  state jsonb NOT NULL,
  actor text NOT NULL CHECK (actor <> ''),
  role text NOT NULL CHECK (role IN ('SECRETARIAT', 'PRESIDIUM')),
  at timestamptz NOT NULL,
  PRIMARY KEY (election_id, nominee, version),
  CHECK (state ->> 'stage' = stage)
);

CREATE TRIGGER recorded_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON nomination_step
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
