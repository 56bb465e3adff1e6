-- Who is signed in where, who tried to and failed, second factors. None of it is of a count and none is in a ledger; what
-- happened is in security_event, which only grows.

CREATE TABLE sign_in_session (
  id uuid PRIMARY KEY,
  username text NOT NULL CHECK (username <> ''),
  -- Empty for an administrator.
  assembly text NOT NULL,
  role text NOT NULL CHECK (role ~ '^[A-Z_]+$'),
  made_at timestamptz NOT NULL,
  -- At the latest, however often its token is renewed.
  ends_at timestamptz NOT NULL CHECK (ends_at > made_at),
  last_seen timestamptz NOT NULL,
  address text NOT NULL,
  user_agent text NOT NULL CHECK (length(user_agent) <= 200),
  -- A code of the second factor was given in it, at the sign-in or when the factor was enrolled.
  second_factor boolean NOT NULL,
  -- The number of the newest renewal secret; 0 where the session cannot be renewed.
  renewal integer NOT NULL CHECK (renewal >= 0),
  -- The secret exchanged for the newest one, while it is not known that the answer with the newest arrived.
  renewal_before integer CHECK (renewal_before < renewal),
  ended_at timestamptz,
  ended_by text CHECK (ended_by <> ''),
  ended_why text CHECK (ended_why ~ '^[A-Z_]+$'),
  CHECK (num_nulls(ended_at, ended_by, ended_why) IN (0, 3))
);

CREATE INDEX sign_in_session_open ON sign_in_session (username) WHERE ended_at IS NULL;

-- A session that ended stays ended.
CREATE TRIGGER ended_stays BEFORE UPDATE ON sign_in_session FOR EACH ROW
  WHEN (OLD.ended_at IS NOT NULL) EXECUTE FUNCTION refuse_change();

-- Every secret ever given for renewing a session, so that one used twice is told from one never given. Of 138 random bits:
-- the digest tells nothing of them.
CREATE TABLE renewal_secret (
  sha256 text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  session_id uuid NOT NULL REFERENCES sign_in_session,
  number integer NOT NULL CHECK (number > 0),
  UNIQUE (session_id, number)
);

-- Browsers in which an account has signed in before, by a secret in a cookie of theirs.
CREATE TABLE known_device (
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  username text NOT NULL REFERENCES account,
  first_at timestamptz NOT NULL,
  PRIMARY KEY (sha256, username)
);

-- Attempts since the last that succeeded. The key is a digest: people type passwords where a username belongs.
CREATE TABLE sign_in_attempt (
  key text PRIMARY KEY CHECK (key ~ '^[0-9a-f]{64}$'),
  failures integer NOT NULL CHECK (failures >= 0),
  last_at timestamptz NOT NULL,
  -- Before it no further attempt is looked at.
  open_at timestamptz NOT NULL
);

CREATE INDEX sign_in_attempt_by_age ON sign_in_attempt (last_at);

-- Secrets of second factors, sealed with a key that is not in the database; nothing where it was reset.
CREATE TABLE second_factor (
  username text PRIMARY KEY REFERENCES account,
  sealed_secret text,
  -- The session in which it was begun, the only one that is shown the secret again.
  begun_in uuid,
  confirmed_at timestamptz,
  -- Of the code used last; none of this step or an earlier one is taken again.
  last_step bigint NOT NULL,
  CHECK (confirmed_at IS NULL OR sealed_secret IS NOT NULL)
);

CREATE TABLE recovery_code (
  sha256 text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  username text NOT NULL REFERENCES account,
  made_at timestamptz NOT NULL,
  used_at timestamptz,
  -- Others were made in its place, or the second factor was reset.
  void_at timestamptz
);

CREATE INDEX recovery_code_by_account ON recovery_code (username);

CREATE TABLE security_event (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  kind text NOT NULL CHECK (kind ~ '^[A-Z_]+$'),
  username text NOT NULL,
  -- Who did it; the same person, an administrator, or nobody known.
  actor text NOT NULL,
  address text NOT NULL,
  detail text NOT NULL
);

CREATE INDEX security_event_by_account ON security_event (username, number);

CREATE TRIGGER recorded_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON security_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
