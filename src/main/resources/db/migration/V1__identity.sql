-- Accounts and what each person is in which assembly.

CREATE TABLE account (
  username text PRIMARY KEY CHECK (username ~ '^[a-z0-9][a-z0-9.-]{1,62}$'),
  display_name text NOT NULL CHECK (display_name <> '' AND display_name IS NFC NORMALIZED),
  password_hash text NOT NULL CHECK (password_hash LIKE '$2%'),
  administrator boolean NOT NULL,
  created_at timestamptz NOT NULL
);

-- No reference to an assembly: accounts are made before the secretariat sets the assembly up.
CREATE TABLE membership (
  username text NOT NULL REFERENCES account,
  assembly text NOT NULL CHECK (assembly ~ '^[a-z0-9][a-z0-9.-]{1,62}$'),
  role text NOT NULL CHECK (role IN ('SECRETARIAT', 'TELLER', 'HEAD_TELLER', 'PRESIDIUM', 'AUDITOR')),
  PRIMARY KEY (username, assembly)
);
