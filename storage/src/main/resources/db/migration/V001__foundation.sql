-- Every aggregate has one main table (id, version, removed_at: since when it lies in the bin) and tables for
-- the lists that are facts. Lists that are only ever read whole are JSON text (columns ending in _json).
-- Plain SQL that H2 and PostgreSQL both understand.

CREATE TABLE stored_file (
  sha256 VARCHAR NOT NULL,
  byte_count BIGINT NOT NULL,
  CONSTRAINT stored_file_pk PRIMARY KEY (sha256)
);

CREATE TABLE stored_file_part (
  sha256 VARCHAR NOT NULL,
  pos INTEGER NOT NULL,
  content BYTEA NOT NULL,
  CONSTRAINT stored_file_part_pk PRIMARY KEY (sha256, pos),
  CONSTRAINT stored_file_part_file_fk FOREIGN KEY (sha256) REFERENCES stored_file (sha256)
);

-- directory

CREATE TABLE organisation (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  legal_form VARCHAR NOT NULL,
  org_type VARCHAR NOT NULL,
  org_number INTEGER,
  district VARCHAR NOT NULL,
  address VARCHAR NOT NULL,
  phone VARCHAR NOT NULL,
  fax VARCHAR NOT NULL,
  email VARCHAR NOT NULL,
  site VARCHAR NOT NULL,
  active BOOLEAN NOT NULL,
  note VARCHAR NOT NULL,
  CONSTRAINT organisation_pk PRIMARY KEY (id),
  CONSTRAINT organisation_legal_form_ck CHECK (legal_form IN ('MBOU', 'MBDOU', 'MAOU', 'MADOU', 'GBOU', 'GBDOU',
    'MBU_DO', 'GBU_DO', 'MBU', 'MKU', 'GBU_DPPO', 'CHOU', 'AUTHORITY', 'OTHER')),
  CONSTRAINT organisation_org_type_ck CHECK (org_type IN ('SCHOOL', 'GYMNASIUM', 'LYCEUM', 'PRESCHOOL',
    'SUPPLEMENTARY', 'METHODICAL_CENTRE', 'AUTHORITY', 'OTHER'))
);

CREATE TABLE organisation_name (
  organisation_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  valid_from DATE,
  full_name VARCHAR NOT NULL,
  short_name VARCHAR NOT NULL,
  common_name VARCHAR NOT NULL,
  CONSTRAINT organisation_name_pk PRIMARY KEY (organisation_id, pos),
  CONSTRAINT organisation_name_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);

CREATE TABLE person (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  surname VARCHAR NOT NULL,
  given VARCHAR NOT NULL,
  patronymic VARCHAR NOT NULL,
  gender VARCHAR NOT NULL,
  name_cases_json VARCHAR NOT NULL,
  degree VARCHAR NOT NULL,
  academic_title VARCHAR NOT NULL,
  phone VARCHAR NOT NULL,
  email VARCHAR NOT NULL,
  public_contact BOOLEAN NOT NULL,
  note VARCHAR NOT NULL,
  CONSTRAINT person_pk PRIMARY KEY (id),
  CONSTRAINT person_gender_ck CHECK (gender IN ('MALE', 'FEMALE', 'UNKNOWN'))
);

CREATE TABLE post (
  person_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  organisation_id UUID NOT NULL,
  title VARCHAR NOT NULL,
  head BOOLEAN NOT NULL,
  valid_from DATE,
  valid_to DATE,
  CONSTRAINT post_pk PRIMARY KEY (person_id, pos),
  CONSTRAINT post_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT post_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);

CREATE TABLE person_role (
  person_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  role_kind VARCHAR NOT NULL,
  organisation_id UUID,
  valid_from DATE,
  valid_to DATE,
  CONSTRAINT person_role_pk PRIMARY KEY (person_id, pos),
  CONSTRAINT person_role_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT person_role_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT person_role_role_kind_ck CHECK (role_kind IN ('EXPERT', 'INNOVATION_COORDINATOR', 'COUNCIL_MEMBER',
    'COUNCIL_CHAIR', 'COUNCIL_SECRETARY', 'SUPERVISOR'))
);

CREATE TABLE case_correction (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  nominative VARCHAR NOT NULL,
  forms_json VARCHAR NOT NULL,
  CONSTRAINT case_correction_pk PRIMARY KEY (id)
);

CREATE TABLE centre (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  organisation_id UUID NOT NULL,
  authority_id UUID,
  district VARCHAR NOT NULL,
  city VARCHAR NOT NULL,
  CONSTRAINT centre_pk PRIMARY KEY (id),
  CONSTRAINT centre_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT centre_authority_fk FOREIGN KEY (authority_id) REFERENCES organisation (id)
);

-- contests

CREATE TABLE status_kind (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  code VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  name_genitive VARCHAR NOT NULL,
  site_level VARCHAR NOT NULL,
  form_code VARCHAR NOT NULL,
  term_years INTEGER NOT NULL,
  exclusive_status BOOLEAN NOT NULL,
  CONSTRAINT status_kind_pk PRIMARY KEY (id),
  CONSTRAINT status_kind_site_level_ck CHECK (site_level IN ('DISTRICT', 'MUNICIPAL', 'REGIONAL', 'FEDERAL'))
);

CREATE TABLE criteria_set (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  title VARCHAR NOT NULL,
  aggregation VARCHAR NOT NULL,
  pass_percent INTEGER,
  revise_percent INTEGER,
  spread_percent INTEGER NOT NULL,
  CONSTRAINT criteria_set_pk PRIMARY KEY (id),
  CONSTRAINT criteria_set_aggregation_ck CHECK (aggregation IN ('SUM', 'MEAN', 'MEDIAN', 'TRIMMED_MEAN'))
);

CREATE TABLE criterion (
  criteria_set_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  criterion_no INTEGER NOT NULL,
  title VARCHAR NOT NULL,
  description VARCHAR NOT NULL,
  weight DECIMAL(15, 6) NOT NULL,
  lowest DECIMAL(15, 6) NOT NULL,
  highest DECIMAL(15, 6) NOT NULL,
  step DECIMAL(15, 6) NOT NULL,
  levels_json VARCHAR NOT NULL,
  CONSTRAINT criterion_pk PRIMARY KEY (criteria_set_id, pos),
  CONSTRAINT criterion_criteria_set_fk FOREIGN KEY (criteria_set_id) REFERENCES criteria_set (id)
);

CREATE TABLE contest (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  status_kind_id UUID NOT NULL,
  title VARCHAR NOT NULL,
  academic_year INTEGER NOT NULL,
  form_code VARCHAR NOT NULL,
  form_revision INTEGER NOT NULL,
  checklist_json VARCHAR NOT NULL,
  criteria_set_id UUID,
  min_experts INTEGER NOT NULL,
  responsible_id UUID,
  submission_email VARCHAR NOT NULL,
  state VARCHAR NOT NULL,
  history_json VARCHAR NOT NULL,
  CONSTRAINT contest_pk PRIMARY KEY (id),
  CONSTRAINT contest_status_kind_fk FOREIGN KEY (status_kind_id) REFERENCES status_kind (id),
  CONSTRAINT contest_criteria_set_fk FOREIGN KEY (criteria_set_id) REFERENCES criteria_set (id),
  CONSTRAINT contest_responsible_fk FOREIGN KEY (responsible_id) REFERENCES person (id),
  CONSTRAINT contest_state_ck CHECK (state IN ('PLANNED', 'ANNOUNCED', 'ACCEPTING', 'CLOSED', 'TECHNICAL_REVIEW',
    'CONTENT_REVIEW', 'PRESENTATION', 'DECISION', 'AWARDED', 'ARCHIVED', 'CANCELLED'))
);

-- A stage begins and ends on a date, or so many working days after another stage of the contest.
CREATE TABLE contest_stage (
  contest_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  stage_no INTEGER NOT NULL,
  stage_kind VARCHAR NOT NULL,
  title VARCHAR NOT NULL,
  purpose VARCHAR NOT NULL,
  term_text VARCHAR NOT NULL,
  starts_on DATE,
  starts_after_stage INTEGER,
  starts_after_days INTEGER,
  ends_on DATE,
  ends_after_stage INTEGER,
  ends_after_days INTEGER,
  CONSTRAINT contest_stage_pk PRIMARY KEY (contest_id, pos),
  CONSTRAINT contest_stage_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id),
  CONSTRAINT contest_stage_stage_kind_ck CHECK (stage_kind IN ('PREPARATION', 'SUBMISSION', 'TECHNICAL_REVIEW',
    'CONTENT_REVIEW', 'PRESENTATION', 'DECISION'))
);

CREATE TABLE application (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  contest_id UUID NOT NULL,
  applicant_id UUID NOT NULL,
  answers_json VARCHAR NOT NULL,
  head_signed BOOLEAN NOT NULL,
  manager_id UUID,
  supervisor_id UUID,
  registration_number INTEGER,
  received_at TIMESTAMP(9),
  channel VARCHAR,
  technical_review BOOLEAN NOT NULL,
  technical_checks_json VARCHAR NOT NULL,
  technical_verdict VARCHAR,
  technical_remarks VARCHAR NOT NULL,
  correct_until DATE,
  reviewed_on DATE,
  reviewer_id UUID,
  decision_verdict VARCHAR,
  minutes_number VARCHAR NOT NULL,
  minutes_date DATE,
  decision_note VARCHAR NOT NULL,
  state VARCHAR NOT NULL,
  history_json VARCHAR NOT NULL,
  CONSTRAINT application_pk PRIMARY KEY (id),
  CONSTRAINT application_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id),
  CONSTRAINT application_applicant_fk FOREIGN KEY (applicant_id) REFERENCES organisation (id),
  CONSTRAINT application_manager_fk FOREIGN KEY (manager_id) REFERENCES person (id),
  CONSTRAINT application_supervisor_fk FOREIGN KEY (supervisor_id) REFERENCES person (id),
  CONSTRAINT application_reviewer_fk FOREIGN KEY (reviewer_id) REFERENCES person (id),
  CONSTRAINT application_channel_ck CHECK (channel IN ('EMAIL', 'IN_PERSON', 'POST', 'PORTAL')),
  CONSTRAINT application_technical_verdict_ck CHECK (technical_verdict IN ('ADMIT', 'RETURN', 'REJECT')),
  CONSTRAINT application_decision_verdict_ck CHECK (decision_verdict IN ('AWARD', 'REFUSE', 'RESERVE', 'REVISE')),
  CONSTRAINT application_state_ck CHECK (state IN ('DRAFT', 'SUBMITTED', 'REGISTERED', 'RETURNED', 'REJECTED',
    'ADMITTED', 'IN_REVIEW', 'REVIEWED', 'PRESENTATION', 'PRESENTED', 'RECOMMENDED', 'NOT_RECOMMENDED', 'RESERVE',
    'CONDITIONAL', 'AWARDED', 'DECLINED', 'WITHDRAWN'))
);

CREATE TABLE application_author (
  application_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  person_id UUID NOT NULL,
  CONSTRAINT application_author_pk PRIMARY KEY (application_id, pos),
  CONSTRAINT application_author_application_fk FOREIGN KEY (application_id) REFERENCES application (id),
  CONSTRAINT application_author_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TABLE attachment (
  application_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  form_field VARCHAR NOT NULL,
  title VARCHAR NOT NULL,
  file_sha256 VARCHAR,
  file_name VARCHAR,
  file_size BIGINT,
  address VARCHAR NOT NULL,
  added_at TIMESTAMP(9) NOT NULL,
  CONSTRAINT attachment_pk PRIMARY KEY (application_id, pos),
  CONSTRAINT attachment_application_fk FOREIGN KEY (application_id) REFERENCES application (id),
  CONSTRAINT attachment_file_fk FOREIGN KEY (file_sha256) REFERENCES stored_file (sha256)
);

CREATE TABLE submission (
  application_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  submission_no INTEGER NOT NULL,
  replaced_at TIMESTAMP(9) NOT NULL,
  answers_json VARCHAR NOT NULL,
  CONSTRAINT submission_pk PRIMARY KEY (application_id, pos),
  CONSTRAINT submission_application_fk FOREIGN KEY (application_id) REFERENCES application (id)
);

-- reviews

CREATE TABLE review_sheet (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  application_id UUID NOT NULL,
  expert_id UUID NOT NULL,
  strengths VARCHAR NOT NULL,
  remarks VARCHAR NOT NULL,
  recommendation VARCHAR,
  conflict_reason VARCHAR NOT NULL,
  signed_on DATE,
  CONSTRAINT review_sheet_pk PRIMARY KEY (id),
  CONSTRAINT review_sheet_application_fk FOREIGN KEY (application_id) REFERENCES application (id),
  CONSTRAINT review_sheet_expert_fk FOREIGN KEY (expert_id) REFERENCES person (id),
  CONSTRAINT review_sheet_recommendation_ck CHECK (recommendation IN ('AWARD', 'REVISE', 'REFUSE'))
);

-- The absence of a mark is not zero: a row without one holds a comment only.
CREATE TABLE mark (
  review_sheet_id UUID NOT NULL,
  criterion_no INTEGER NOT NULL,
  mark DECIMAL(15, 6),
  mark_comment VARCHAR,
  CONSTRAINT mark_pk PRIMARY KEY (review_sheet_id, criterion_no),
  CONSTRAINT mark_review_sheet_fk FOREIGN KEY (review_sheet_id) REFERENCES review_sheet (id)
);

-- orders

CREATE TABLE letterhead (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  issuer_id UUID NOT NULL,
  title VARCHAR NOT NULL,
  heading_json VARCHAR NOT NULL,
  genitive VARCHAR NOT NULL,
  contacts VARCHAR NOT NULL,
  city VARCHAR NOT NULL,
  signatory_id UUID,
  number_suffix VARCHAR NOT NULL,
  date_with_ot BOOLEAN NOT NULL,
  typeface VARCHAR NOT NULL,
  body_size DOUBLE PRECISION NOT NULL,
  table_size DOUBLE PRECISION NOT NULL,
  margin_left INTEGER NOT NULL,
  margin_right INTEGER NOT NULL,
  margin_top INTEGER NOT NULL,
  margin_bottom INTEGER NOT NULL,
  line_spacing DOUBLE PRECISION NOT NULL,
  title_centred BOOLEAN NOT NULL,
  emblem_sha256 VARCHAR,
  emblem_name VARCHAR,
  emblem_size BIGINT,
  CONSTRAINT letterhead_pk PRIMARY KEY (id),
  CONSTRAINT letterhead_issuer_fk FOREIGN KEY (issuer_id) REFERENCES organisation (id),
  CONSTRAINT letterhead_signatory_fk FOREIGN KEY (signatory_id) REFERENCES person (id),
  CONSTRAINT letterhead_emblem_fk FOREIGN KEY (emblem_sha256) REFERENCES stored_file (sha256)
);

CREATE TABLE orders (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  letterhead_id UUID NOT NULL,
  order_kind VARCHAR NOT NULL,
  order_number VARCHAR NOT NULL,
  order_date DATE,
  subject VARCHAR NOT NULL,
  preamble VARCHAR NOT NULL,
  signatory_id UUID,
  acting BOOLEAN NOT NULL,
  controlled_by_id UUID,
  contest_id UUID,
  state VARCHAR NOT NULL,
  history_json VARCHAR NOT NULL,
  CONSTRAINT orders_pk PRIMARY KEY (id),
  CONSTRAINT orders_letterhead_fk FOREIGN KEY (letterhead_id) REFERENCES letterhead (id),
  CONSTRAINT orders_signatory_fk FOREIGN KEY (signatory_id) REFERENCES person (id),
  CONSTRAINT orders_controlled_by_fk FOREIGN KEY (controlled_by_id) REFERENCES person (id),
  CONSTRAINT orders_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id),
  CONSTRAINT orders_order_kind_ck CHECK (order_kind IN ('ORDER', 'DIRECTIVE')),
  CONSTRAINT orders_state_ck CHECK (state IN ('DRAFT', 'ON_APPROVAL', 'SIGNED', 'REGISTERED', 'AMENDED', 'REVOKED'))
);

-- Clauses in reading order; a subclause names the position of the clause it belongs to.
CREATE TABLE clause (
  order_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  parent_pos INTEGER,
  clause_text VARCHAR NOT NULL,
  appendix_key UUID,
  CONSTRAINT clause_pk PRIMARY KEY (order_id, pos),
  CONSTRAINT clause_order_fk FOREIGN KEY (order_id) REFERENCES orders (id)
);

CREATE TABLE appendix (
  order_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  appendix_key UUID NOT NULL,
  content VARCHAR NOT NULL,
  title VARCHAR NOT NULL,
  paragraphs_json VARCHAR NOT NULL,
  approved BOOLEAN NOT NULL,
  CONSTRAINT appendix_pk PRIMARY KEY (order_id, pos),
  CONSTRAINT appendix_order_fk FOREIGN KEY (order_id) REFERENCES orders (id),
  CONSTRAINT appendix_content_ck CHECK (content IN ('AWARDS', 'TEXT'))
);

CREATE TABLE order_executor (
  order_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  person_id UUID NOT NULL,
  CONSTRAINT order_executor_pk PRIMARY KEY (order_id, pos),
  CONSTRAINT order_executor_order_fk FOREIGN KEY (order_id) REFERENCES orders (id),
  CONSTRAINT order_executor_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TABLE award (
  order_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  application_id UUID NOT NULL,
  CONSTRAINT award_pk PRIMARY KEY (order_id, pos),
  CONSTRAINT award_order_fk FOREIGN KEY (order_id) REFERENCES orders (id),
  CONSTRAINT award_application_fk FOREIGN KEY (application_id) REFERENCES application (id)
);

-- sites

-- The basis is an order kept here, or the words of an older one.
CREATE TABLE site (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  organisation_id UUID NOT NULL,
  status_kind_id UUID NOT NULL,
  topic VARCHAR NOT NULL,
  programme VARCHAR NOT NULL,
  from_year INTEGER NOT NULL,
  to_year INTEGER NOT NULL,
  basis_order_id UUID,
  basis_issuer VARCHAR,
  basis_number VARCHAR,
  basis_date DATE,
  application_id UUID,
  manager_id UUID,
  supervisor_id UUID,
  page VARCHAR NOT NULL,
  terminated_on DATE,
  termination_reason VARCHAR,
  termination_order_id UUID,
  termination_issuer VARCHAR,
  termination_number VARCHAR,
  termination_basis_date DATE,
  state VARCHAR NOT NULL,
  history_json VARCHAR NOT NULL,
  CONSTRAINT site_pk PRIMARY KEY (id),
  CONSTRAINT site_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT site_status_kind_fk FOREIGN KEY (status_kind_id) REFERENCES status_kind (id),
  CONSTRAINT site_basis_order_fk FOREIGN KEY (basis_order_id) REFERENCES orders (id),
  CONSTRAINT site_termination_order_fk FOREIGN KEY (termination_order_id) REFERENCES orders (id),
  CONSTRAINT site_application_fk FOREIGN KEY (application_id) REFERENCES application (id),
  CONSTRAINT site_manager_fk FOREIGN KEY (manager_id) REFERENCES person (id),
  CONSTRAINT site_supervisor_fk FOREIGN KEY (supervisor_id) REFERENCES person (id),
  CONSTRAINT site_state_ck CHECK (state IN ('ASSIGNED', 'ACTIVE', 'SUSPENDED', 'COMPLETED', 'TERMINATED_EARLY'))
);

CREATE TABLE prolongation (
  site_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  to_year INTEGER NOT NULL,
  basis_order_id UUID,
  basis_issuer VARCHAR,
  basis_number VARCHAR,
  basis_date DATE,
  CONSTRAINT prolongation_pk PRIMARY KEY (site_id, pos),
  CONSTRAINT prolongation_site_fk FOREIGN KEY (site_id) REFERENCES site (id),
  CONSTRAINT prolongation_basis_order_fk FOREIGN KEY (basis_order_id) REFERENCES orders (id)
);

-- issued

CREATE TABLE certificate (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  site_id UUID NOT NULL,
  calendar_year INTEGER NOT NULL,
  running_number INTEGER NOT NULL,
  CONSTRAINT certificate_pk PRIMARY KEY (id),
  CONSTRAINT certificate_site_fk FOREIGN KEY (site_id) REFERENCES site (id)
);

CREATE TABLE issued_document (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  paper VARCHAR NOT NULL,
  subject_id UUID NOT NULL,
  title VARCHAR NOT NULL,
  issued_at TIMESTAMP(9) NOT NULL,
  file_format VARCHAR NOT NULL,
  file_sha256 VARCHAR,
  file_name VARCHAR,
  file_size BIGINT,
  CONSTRAINT issued_document_pk PRIMARY KEY (id),
  CONSTRAINT issued_document_file_fk FOREIGN KEY (file_sha256) REFERENCES stored_file (sha256),
  CONSTRAINT issued_document_paper_ck CHECK (paper IN ('APPLICATION', 'ORDER', 'CERTIFICATE', 'APPLICATION_JOURNAL',
    'TECHNICAL_SHEET', 'REMARKS_LETTER', 'REJECTION_LETTER', 'REVIEW_SHEET', 'SCORE_SUMMARY',
    'CONTEST_ANNOUNCEMENT', 'MINUTES', 'SITE_REGISTER'))
);

CREATE INDEX issued_document_subject_ix ON issued_document (subject_id);

CREATE TABLE fact (
  issued_document_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  label VARCHAR NOT NULL,
  fact_value VARCHAR NOT NULL,
  CONSTRAINT fact_pk PRIMARY KEY (issued_document_id, pos),
  CONSTRAINT fact_issued_document_fk FOREIGN KEY (issued_document_id) REFERENCES issued_document (id)
);

-- the journal: what was done, and what it did to each record

CREATE TABLE journal (
  entry_no BIGINT NOT NULL,
  title VARCHAR NOT NULL,
  done_at TIMESTAMP(9) NOT NULL,
  entry_kind VARCHAR NOT NULL,
  undoes BIGINT NOT NULL,
  purged BOOLEAN NOT NULL,
  CONSTRAINT journal_pk PRIMARY KEY (entry_no),
  CONSTRAINT journal_entry_kind_ck CHECK (entry_kind IN ('EDIT', 'UNDO', 'REDO'))
);

-- The images are the record as JSON with its time in the bin; null where there was no record.
CREATE TABLE journal_record (
  entry_no BIGINT NOT NULL,
  pos INTEGER NOT NULL,
  record_kind VARCHAR NOT NULL,
  record_id UUID NOT NULL,
  title VARCHAR NOT NULL,
  version_after BIGINT NOT NULL,
  before_json VARCHAR,
  after_json VARCHAR,
  sha256 VARCHAR NOT NULL,
  CONSTRAINT journal_record_pk PRIMARY KEY (entry_no, pos),
  CONSTRAINT journal_record_entry_fk FOREIGN KEY (entry_no) REFERENCES journal (entry_no)
);

CREATE INDEX journal_record_record_ix ON journal_record (record_id);

-- SHA-256 of each record's canonical JSON: a bit that flipped on the disk is found by comparing.
CREATE TABLE record_digest (
  record_id UUID NOT NULL,
  record_kind VARCHAR NOT NULL,
  sha256 VARCHAR NOT NULL,
  CONSTRAINT record_digest_pk PRIMARY KEY (record_id)
);
