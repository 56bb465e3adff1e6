-- A password that came on a sign-in slip: it is good for choosing an own one and for nothing else.

ALTER TABLE account
  ADD COLUMN one_time boolean NOT NULL DEFAULT false,
  ADD CHECK (NOT (one_time AND administrator));
