-- Whether a contest takes several applications of one organisation.
ALTER TABLE contest ADD COLUMN several_applications VARCHAR DEFAULT 'WARN' NOT NULL;

ALTER TABLE contest ADD CONSTRAINT contest_several_applications_ck
  CHECK (several_applications IN ('FORBID', 'WARN', 'ALLOW'));

-- A finding that a person has looked at and passed over, with the reason. It names its subject without a key,
-- so that the subject may go to the bin.
CREATE TABLE passed_finding (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  code VARCHAR NOT NULL,
  subject UUID NOT NULL,
  subject_title VARCHAR NOT NULL,
  message VARCHAR NOT NULL,
  reason VARCHAR NOT NULL,
  CONSTRAINT passed_finding_pk PRIMARY KEY (id)
);
