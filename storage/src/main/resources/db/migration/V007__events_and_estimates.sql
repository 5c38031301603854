-- Events of the district with all that is told of them; talks are records of their own.
CREATE TABLE event (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  event_kind VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  theme VARCHAR NOT NULL,
  event_format VARCHAR NOT NULL,
  first_day DATE,
  days_json VARCHAR NOT NULL,
  alternative_days BOOLEAN NOT NULL,
  place VARCHAR NOT NULL,
  audience VARCHAR NOT NULL,
  goals_json VARCHAR NOT NULL,
  introduction VARCHAR NOT NULL,
  model_text VARCHAR NOT NULL,
  picture_sha256 VARCHAR,
  picture_name VARCHAR,
  picture_size BIGINT,
  description VARCHAR NOT NULL,
  parts_json VARCHAR NOT NULL,
  result VARCHAR NOT NULL,
  platform VARCHAR NOT NULL,
  links_json VARCHAR NOT NULL,
  recordings VARCHAR NOT NULL,
  clash_policy_json VARCHAR NOT NULL,
  responsible_id UUID,
  CONSTRAINT event_pk PRIMARY KEY (id),
  CONSTRAINT event_picture_fk FOREIGN KEY (picture_sha256) REFERENCES stored_file (sha256),
  CONSTRAINT event_responsible_fk FOREIGN KEY (responsible_id) REFERENCES person (id),
  CONSTRAINT event_kind_ck CHECK (event_kind IN ('FORUM', 'CONFERENCE', 'SEMINAR', 'COORDINATORS_MEETING')),
  CONSTRAINT event_format_ck CHECK (event_format IN ('ON_SITE', 'REMOTE', 'MIXED'))
);

-- Cases and products shown at an event.
CREATE TABLE event_case (
  event_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  title VARCHAR NOT NULL,
  organisation_id UUID,
  case_kind VARCHAR NOT NULL,
  address VARCHAR NOT NULL,
  CONSTRAINT event_case_pk PRIMARY KEY (event_id, pos),
  CONSTRAINT event_case_event_fk FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT event_case_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT event_case_kind_ck CHECK (case_kind IN ('CASE', 'PRODUCT'))
);

CREATE TABLE cluster (
  event_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  cluster_key UUID NOT NULL,
  name VARCHAR NOT NULL,
  CONSTRAINT cluster_pk PRIMARY KEY (event_id, pos),
  CONSTRAINT cluster_event_fk FOREIGN KEY (event_id) REFERENCES event (id)
);

-- The organisations of the cluster in that place of the event's list.
CREATE TABLE cluster_organisation (
  event_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  cluster_pos INTEGER NOT NULL,
  organisation_id UUID NOT NULL,
  CONSTRAINT cluster_organisation_pk PRIMARY KEY (event_id, pos),
  CONSTRAINT cluster_organisation_event_fk FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT cluster_organisation_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);

-- «По согласованию» goes by rule where nothing is stored.
CREATE TABLE committee_member (
  event_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  person_id UUID NOT NULL,
  committee_role VARCHAR NOT NULL,
  by_agreement BOOLEAN,
  CONSTRAINT committee_member_pk PRIMARY KEY (event_id, pos),
  CONSTRAINT committee_member_event_fk FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT committee_member_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT committee_member_role_ck CHECK (committee_role IN ('CHAIR', 'CO_CHAIR', 'DEPUTY', 'SECRETARY', 'MEMBER'))
);

CREATE TABLE talk_category (
  event_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  category_key UUID NOT NULL,
  name VARCHAR NOT NULL,
  from_minutes INTEGER NOT NULL,
  to_minutes INTEGER NOT NULL,
  review VARCHAR NOT NULL,
  CONSTRAINT talk_category_pk PRIMARY KEY (event_id, pos),
  CONSTRAINT talk_category_event_fk FOREIGN KEY (event_id) REFERENCES event (id)
);

CREATE TABLE programme_session (
  event_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  session_key UUID NOT NULL,
  session_kind VARCHAR NOT NULL,
  title VARCHAR NOT NULL,
  starts_at TIMESTAMP(9),
  minutes INTEGER NOT NULL,
  room VARCHAR NOT NULL,
  link VARCHAR NOT NULL,
  moderator_id UUID,
  capacity INTEGER NOT NULL,
  CONSTRAINT programme_session_pk PRIMARY KEY (event_id, pos),
  CONSTRAINT programme_session_event_fk FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT programme_session_moderator_fk FOREIGN KEY (moderator_id) REFERENCES person (id),
  CONSTRAINT programme_session_kind_ck CHECK (session_kind IN ('REGISTRATION', 'OPENING', 'PLENARY', 'SECTION', 'ROUND_TABLE',
    'WORKSHOP', 'BREAK', 'CLOSING'))
);

-- A talk names its session by the session's key; without one it waits in the pool.
CREATE TABLE talk (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  event_id UUID NOT NULL,
  topic VARCHAR NOT NULL,
  category_key UUID,
  minutes INTEGER NOT NULL,
  session_key UUID,
  starts_at TIMESTAMP(9),
  review_from DATE,
  review_to DATE,
  review_expert_id UUID,
  review_verdict VARCHAR NOT NULL,
  review_remarks VARCHAR NOT NULL,
  note VARCHAR NOT NULL,
  CONSTRAINT talk_pk PRIMARY KEY (id),
  CONSTRAINT talk_event_fk FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT talk_review_expert_fk FOREIGN KEY (review_expert_id) REFERENCES person (id),
  CONSTRAINT talk_review_verdict_ck CHECK (review_verdict IN ('NOT_REVIEWED', 'ACCEPTED', 'TO_REVISE', 'REFUSED'))
);

-- Words stand where the register does not know the speaker or the school.
CREATE TABLE speaker (
  talk_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  person_id UUID,
  name VARCHAR NOT NULL,
  post VARCHAR NOT NULL,
  organisation_id UUID,
  organisation VARCHAR NOT NULL,
  CONSTRAINT speaker_pk PRIMARY KEY (talk_id, pos),
  CONSTRAINT speaker_talk_fk FOREIGN KEY (talk_id) REFERENCES talk (id),
  CONSTRAINT speaker_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT speaker_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);

-- КОСГУ and КВР with the days they are in force.
CREATE TABLE budget_code (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  code_kind VARCHAR NOT NULL,
  code VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  from_day DATE,
  to_day DATE,
  pairs_json VARCHAR NOT NULL,
  CONSTRAINT budget_code_pk PRIMARY KEY (id),
  CONSTRAINT budget_code_kind_ck CHECK (code_kind IN ('KOSGU', 'KVR'))
);

CREATE TABLE estimate (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  event_id UUID NOT NULL,
  title VARCHAR NOT NULL,
  estimate_day DATE NOT NULL,
  prepared_by_id UUID,
  accountant_id UUID,
  approved_by_id UUID,
  CONSTRAINT estimate_pk PRIMARY KEY (id),
  CONSTRAINT estimate_event_fk FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT estimate_prepared_by_fk FOREIGN KEY (prepared_by_id) REFERENCES person (id),
  CONSTRAINT estimate_accountant_fk FOREIGN KEY (accountant_id) REFERENCES person (id),
  CONSTRAINT estimate_approved_by_fk FOREIGN KEY (approved_by_id) REFERENCES person (id)
);

CREATE TABLE funding_source (
  estimate_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  source_key UUID NOT NULL,
  source_kind VARCHAR NOT NULL,
  code VARCHAR NOT NULL,
  programme VARCHAR NOT NULL,
  recipient_id UUID,
  amount_limit DECIMAL(15, 2),
  CONSTRAINT funding_source_pk PRIMARY KEY (estimate_id, pos),
  CONSTRAINT funding_source_estimate_fk FOREIGN KEY (estimate_id) REFERENCES estimate (id),
  CONSTRAINT funding_source_recipient_fk FOREIGN KEY (recipient_id) REFERENCES organisation (id),
  CONSTRAINT funding_source_kind_ck CHECK (source_kind IN ('TARGETED_SUBSIDY', 'MUNICIPAL_TASK', 'INCOME', 'SPONSORS'))
);

-- The sum of a line is computed: quantity by price.
CREATE TABLE estimate_line (
  estimate_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  line_key UUID NOT NULL,
  kvr VARCHAR NOT NULL,
  kosgu VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  unit VARCHAR NOT NULL,
  quantity DECIMAL(15, 3) NOT NULL,
  price DECIMAL(15, 2) NOT NULL,
  source_key UUID,
  justification VARCHAR NOT NULL,
  pair_reason VARCHAR NOT NULL,
  spent DECIMAL(15, 2),
  spent_reason VARCHAR,
  spent_document VARCHAR,
  CONSTRAINT estimate_line_pk PRIMARY KEY (estimate_id, pos),
  CONSTRAINT estimate_line_estimate_fk FOREIGN KEY (estimate_id) REFERENCES estimate (id)
);

-- An order about an event draws appendices from the event and its estimate.
ALTER TABLE orders ADD COLUMN event_id UUID;
ALTER TABLE orders ADD COLUMN estimate_id UUID;
ALTER TABLE orders ADD CONSTRAINT orders_event_fk FOREIGN KEY (event_id) REFERENCES event (id);
ALTER TABLE orders ADD CONSTRAINT orders_estimate_fk FOREIGN KEY (estimate_id) REFERENCES estimate (id);

ALTER TABLE appendix DROP CONSTRAINT appendix_content_ck;
ALTER TABLE appendix ADD CONSTRAINT appendix_content_ck
  CHECK (content IN ('AWARDS', 'CONCEPT', 'COMMITTEE', 'ESTIMATE', 'PROGRAMME', 'TEXT'));

ALTER TABLE issued_document DROP CONSTRAINT issued_document_paper_ck;
ALTER TABLE issued_document ADD CONSTRAINT issued_document_paper_ck
  CHECK (paper IN ('APPLICATION', 'ORDER', 'CERTIFICATE', 'APPLICATION_JOURNAL',
    'TECHNICAL_SHEET', 'REMARKS_LETTER', 'REJECTION_LETTER', 'REVIEW_SHEET', 'SCORE_SUMMARY',
    'CONTEST_ANNOUNCEMENT', 'MINUTES', 'SITE_REGISTER',
    'CONCEPT', 'COMMITTEE', 'PROGRAMME', 'PROGRAMME_GRID', 'PROGRAMME_BY_SCHOOLS', 'PROGRAMME_BY_MODERATORS',
    'DOOR_SHEETS', 'ESTIMATE', 'ESTIMATE_DETAILED', 'ESTIMATE_EXECUTION'));
