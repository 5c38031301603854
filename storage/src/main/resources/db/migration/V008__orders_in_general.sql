-- The dictionary of legal acts that preambles refer to.
CREATE TABLE legal_act (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  act_kind VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  act_date DATE,
  act_number VARCHAR NOT NULL,
  act_name VARCHAR NOT NULL,
  valid_until DATE,
  CONSTRAINT legal_act_pk PRIMARY KEY (id)
);

-- The phrase book of orders.
CREATE TABLE phrase (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  phrase_use VARCHAR NOT NULL,
  phrase_text VARCHAR NOT NULL,
  CONSTRAINT phrase_pk PRIMARY KEY (id),
  CONSTRAINT phrase_use_ck CHECK (phrase_use IN ('PREAMBLE', 'CLAUSE', 'SUBCLAUSE'))
);

ALTER TABLE clause ADD COLUMN person_id UUID;
ALTER TABLE clause ADD COLUMN term VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE clause ADD CONSTRAINT clause_person_fk FOREIGN KEY (person_id) REFERENCES person (id);

-- What an appendix of one's own is made of; its list stands in appendix_entry.
ALTER TABLE appendix ADD COLUMN material BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE appendix ADD COLUMN table_json VARCHAR DEFAULT '[]' NOT NULL;
ALTER TABLE appendix ADD COLUMN file_sha256 VARCHAR;
ALTER TABLE appendix ADD COLUMN file_name VARCHAR;
ALTER TABLE appendix ADD COLUMN file_size BIGINT;
ALTER TABLE appendix ADD COLUMN sheets INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE appendix ADD COLUMN paper VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE appendix ADD COLUMN paper_subject UUID;
ALTER TABLE appendix ADD CONSTRAINT appendix_file_fk FOREIGN KEY (file_sha256) REFERENCES stored_file (sha256);
ALTER TABLE appendix DROP CONSTRAINT appendix_content_ck;
ALTER TABLE appendix ADD CONSTRAINT appendix_content_ck
  CHECK (content IN ('AWARDS', 'CONCEPT', 'COMMITTEE', 'ESTIMATE', 'PROGRAMME', 'TEXT',
    'TABLE', 'PEOPLE', 'ORGANISATIONS', 'PAPER', 'FILE'));

CREATE TABLE appendix_entry (
  order_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  appendix_key UUID NOT NULL,
  person_id UUID,
  organisation_id UUID,
  note VARCHAR NOT NULL,
  CONSTRAINT appendix_entry_pk PRIMARY KEY (order_id, pos),
  CONSTRAINT appendix_entry_order_fk FOREIGN KEY (order_id) REFERENCES orders (id),
  CONSTRAINT appendix_entry_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT appendix_entry_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);

CREATE TABLE order_basis (
  order_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  act_id UUID NOT NULL,
  basis_lead VARCHAR NOT NULL,
  act_point VARCHAR NOT NULL,
  CONSTRAINT order_basis_pk PRIMARY KEY (order_id, pos),
  CONSTRAINT order_basis_order_fk FOREIGN KEY (order_id) REFERENCES orders (id),
  CONSTRAINT order_basis_act_fk FOREIGN KEY (act_id) REFERENCES legal_act (id),
  CONSTRAINT order_basis_lead_ck CHECK (basis_lead IN ('ACCORDANCE', 'PURSUANCE', 'GROUNDS', 'AGREEING'))
);

CREATE TABLE order_signatory (
  order_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  person_id UUID NOT NULL,
  CONSTRAINT order_signatory_pk PRIMARY KEY (order_id, pos),
  CONSTRAINT order_signatory_order_fk FOREIGN KEY (order_id) REFERENCES orders (id),
  CONSTRAINT order_signatory_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TABLE order_visa (
  order_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  person_id UUID NOT NULL,
  visa_date DATE,
  remark VARCHAR NOT NULL,
  CONSTRAINT order_visa_pk PRIMARY KEY (order_id, pos),
  CONSTRAINT order_visa_order_fk FOREIGN KEY (order_id) REFERENCES orders (id),
  CONSTRAINT order_visa_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TABLE order_recipient (
  order_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  organisation_id UUID NOT NULL,
  CONSTRAINT order_recipient_pk PRIMARY KEY (order_id, pos),
  CONSTRAINT order_recipient_order_fk FOREIGN KEY (order_id) REFERENCES orders (id),
  CONSTRAINT order_recipient_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);

CREATE TABLE order_acquaintance (
  order_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  person_id UUID NOT NULL,
  acquainted_on DATE,
  CONSTRAINT order_acquaintance_pk PRIMARY KEY (order_id, pos),
  CONSTRAINT order_acquaintance_order_fk FOREIGN KEY (order_id) REFERENCES orders (id),
  CONSTRAINT order_acquaintance_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
);

-- The former orders an order amends or revokes.
CREATE TABLE order_link (
  order_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  target_id UUID NOT NULL,
  link_kind VARCHAR NOT NULL,
  CONSTRAINT order_link_pk PRIMARY KEY (order_id, pos),
  CONSTRAINT order_link_order_fk FOREIGN KEY (order_id) REFERENCES orders (id),
  CONSTRAINT order_link_target_fk FOREIGN KEY (target_id) REFERENCES orders (id),
  CONSTRAINT order_link_kind_ck CHECK (link_kind IN ('AMENDS', 'REVOKES'))
);

ALTER TABLE orders ADD COLUMN recipient_words VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE orders ADD COLUMN scan_sha256 VARCHAR;
ALTER TABLE orders ADD COLUMN scan_name VARCHAR;
ALTER TABLE orders ADD COLUMN scan_size BIGINT;
-- The paper as it was registered; orders registered before this column came have none.
ALTER TABLE orders ADD COLUMN image_sha256 VARCHAR;
ALTER TABLE orders ADD COLUMN image_name VARCHAR;
ALTER TABLE orders ADD COLUMN image_size BIGINT;
ALTER TABLE orders ADD CONSTRAINT orders_scan_fk FOREIGN KEY (scan_sha256) REFERENCES stored_file (sha256);
ALTER TABLE orders ADD CONSTRAINT orders_image_fk FOREIGN KEY (image_sha256) REFERENCES stored_file (sha256);

ALTER TABLE issued_document DROP CONSTRAINT issued_document_paper_ck;
ALTER TABLE issued_document ADD CONSTRAINT issued_document_paper_ck
  CHECK (paper IN ('APPLICATION', 'ORDER', 'CERTIFICATE', 'APPLICATION_JOURNAL',
    'TECHNICAL_SHEET', 'REMARKS_LETTER', 'REJECTION_LETTER', 'REVIEW_SHEET', 'SCORE_SUMMARY',
    'CONTEST_ANNOUNCEMENT', 'MINUTES', 'SITE_REGISTER',
    'CONCEPT', 'COMMITTEE', 'PROGRAMME', 'PROGRAMME_GRID', 'PROGRAMME_BY_SCHOOLS', 'PROGRAMME_BY_MODERATORS',
    'DOOR_SHEETS', 'ESTIMATE', 'ESTIMATE_DETAILED', 'ESTIMATE_EXECUTION',
    'ORDER_APPROVAL_SHEET', 'ORDER_ACQUAINTANCE_SHEET', 'ORDER_JOURNAL'));
