-- Readings that are set aside, batches read afresh, rounds counted again.

-- Readings each batch of a round needs, as the head teller set it; the assembly's setting until then.
CREATE TABLE readings_needed (
  round_id bigint NOT NULL REFERENCES round,
  version integer NOT NULL CHECK (version > 0),
  readings integer NOT NULL CHECK (readings BETWEEN 1 AND 3),
  set_by text NOT NULL CHECK (set_by <> ''),
  set_at timestamptz NOT NULL,
  PRIMARY KEY (round_id, version)
);

-- A round is counted once, and again after a complaint; each count has its own batches.
ALTER TABLE batch ADD COLUMN count_ordinal integer NOT NULL DEFAULT 1 CHECK (count_ordinal > 0);
ALTER TABLE batch ALTER COLUMN count_ordinal DROP DEFAULT;
ALTER TABLE batch DROP CONSTRAINT batch_round_id_number_key;
ALTER TABLE batch ADD UNIQUE (round_id, count_ordinal, number);
ALTER TABLE batch ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version > 0);
ALTER TABLE batch ALTER COLUMN version DROP DEFAULT;

ALTER TABLE signed_result ADD COLUMN count_ordinal integer NOT NULL DEFAULT 1 CHECK (count_ordinal > 0);
ALTER TABLE signed_result ALTER COLUMN count_ordinal DROP DEFAULT;
ALTER TABLE signed_result DROP CONSTRAINT signed_result_pkey;
ALTER TABLE signed_result ADD PRIMARY KEY (round_id, count_ordinal);

-- A reading set aside no longer stands; another teller reads in its place, under the next ordinal.
ALTER TABLE reading DROP CONSTRAINT reading_ordinal_check;
ALTER TABLE reading ADD CHECK (ordinal > 0);

CREATE TABLE reading_set_aside (
  reading_id bigint PRIMARY KEY REFERENCES reading,
  reason text NOT NULL CHECK (reason <> '' AND reason IS NFC NORMALIZED),
  set_aside_by text NOT NULL CHECK (set_aside_by <> ''),
  set_aside_at timestamptz NOT NULL
);

-- Each reading set aside begins a new pass over its batch; what was accepted in an earlier pass stays on
-- record and does not count.
ALTER TABLE sheet_acceptance ADD COLUMN pass integer NOT NULL DEFAULT 1 CHECK (pass > 0);
ALTER TABLE sheet_acceptance ALTER COLUMN pass DROP DEFAULT;
ALTER TABLE sheet_acceptance DROP CONSTRAINT sheet_acceptance_grounds_check;
ALTER TABLE sheet_acceptance ADD CHECK (grounds IN ('READINGS_AGREE', 'READINGS_AGREE_ALIGNED',
  'HEAD_TELLER_LOOKED'));

-- Why a paper counts, from a list, beside why it does not.
ALTER TABLE paper_ruling ADD COLUMN validity text CHECK (validity IN ('INTENTION_CLEAR', 'MARK_NOT_DELIBERATE',
  'DAMAGE_IMMATERIAL', 'ISSUED_BY_BOARD', 'OTHER'));

ALTER TABLE account ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version > 0);

DO $$
DECLARE recorded text;
BEGIN
  FOREACH recorded IN ARRAY ARRAY['readings_needed', 'reading_set_aside']
  LOOP
    EXECUTE format('CREATE TRIGGER recorded_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON %I '
      'FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', recorded);
  END LOOP;
END $$;
