-- Votes of confidence and opinion polls: counted as elections are, with nobody to elect; a paper with three levels.

ALTER TABLE election ADD COLUMN purpose text NOT NULL DEFAULT 'ELECTION'
  CHECK (purpose IN ('ELECTION', 'CONFIDENCE_VOTE', 'OPINION_POLL'));

ALTER TABLE election DROP CONSTRAINT election_seats_check;
ALTER TABLE election ADD CONSTRAINT seats_exactly_in_elections
  CHECK (seats >= 0 AND (seats > 0) = (purpose = 'ELECTION'));

-- The sign = after a number: "confidence" on a paper with three levels.
ALTER TABLE ballot_entry DROP CONSTRAINT ballot_entry_marks_check;
ALTER TABLE ballot_entry ADD CONSTRAINT ballot_entry_marks_check
  CHECK (marks ~ '^([1-9][0-9]*[-=*?]?( [1-9][0-9]*[-=*?]?)*)?$');
ALTER TABLE sheet_acceptance DROP CONSTRAINT sheet_acceptance_marks_check;
ALTER TABLE sheet_acceptance ADD CONSTRAINT sheet_acceptance_marks_check
  CHECK (marks ~ '^([1-9][0-9]*[-=*?]?( [1-9][0-9]*[-=*?]?)*)?$');
