-- Votes by a show of hands: how the hall is divided among those who count, what is put to the vote, the steps each vote
-- takes, and the hands counted in each section. Later versions supersede.

CREATE TABLE hall_sections (
  assembly_id bigint NOT NULL REFERENCES assembly,
  version integer NOT NULL CHECK (version > 0),
  sections jsonb NOT NULL CHECK (jsonb_typeof(sections) = 'array'),
  recorded_by text NOT NULL CHECK (recorded_by <> ''),
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (assembly_id, version)
);

CREATE TABLE show_of_hands (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  assembly_id bigint NOT NULL REFERENCES assembly,
  code text NOT NULL CHECK (code ~ '^[a-z0-9][a-z0-9.-]{1,62}$'),
  UNIQUE (assembly_id, code)
);

CREATE TABLE show_of_hands_step (
  show_of_hands_id bigint NOT NULL REFERENCES show_of_hands,
  ordinal integer NOT NULL CHECK (ordinal > 0),
  command text NOT NULL,
  -- What the command said, so that a repeated one is recognised.
  request text NOT NULL,
  stage text NOT NULL CHECK (stage IN ('PREPARED', 'OPEN', 'DECLARED', 'WITHDRAWN')),
  state jsonb NOT NULL CHECK (state ->> 'stage' = stage),
  actor text NOT NULL CHECK (actor <> ''),
  role text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (show_of_hands_id, ordinal)
);

CREATE TABLE hands_count (
  show_of_hands_id bigint NOT NULL REFERENCES show_of_hands,
  section text NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  in_favour integer NOT NULL CHECK (in_favour >= 0),
  against integer NOT NULL CHECK (against >= 0),
  other integer NOT NULL CHECK (other >= 0),
  counted_by text NOT NULL CHECK (counted_by <> ''),
  role text NOT NULL,
  counted_at timestamptz NOT NULL,
  PRIMARY KEY (show_of_hands_id, section, version)
);

DO $$
DECLARE recorded text;
BEGIN
  FOREACH recorded IN ARRAY ARRAY['hall_sections', 'show_of_hands', 'show_of_hands_step', 'hands_count']
  LOOP
    EXECUTE format('CREATE TRIGGER recorded_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON %I '
      'FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', recorded);
  END LOOP;
END $$;
