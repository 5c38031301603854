-- What the printed programme of an event holds besides the talks: null is what is usual for its kind.
ALTER TABLE event ADD COLUMN greeting VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE event ADD COLUMN greeted_by_id UUID;
ALTER TABLE event ADD COLUMN book_parts_json VARCHAR;
ALTER TABLE event ADD CONSTRAINT event_greeted_by_fk FOREIGN KEY (greeted_by_id) REFERENCES person (id);

-- Who takes part in an event without speaking: a list for each event.
CREATE TABLE guest_list (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  event_id UUID NOT NULL,
  CONSTRAINT guest_list_pk PRIMARY KEY (id),
  CONSTRAINT guest_list_event_fk FOREIGN KEY (event_id) REFERENCES event (id)
);

-- Words stand where the register does not know the person or the school.
CREATE TABLE guest (
  guest_list_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  person_id UUID,
  name VARCHAR NOT NULL,
  post VARCHAR NOT NULL,
  organisation_id UUID,
  organisation VARCHAR NOT NULL,
  CONSTRAINT guest_pk PRIMARY KEY (guest_list_id, pos),
  CONSTRAINT guest_list_fk FOREIGN KEY (guest_list_id) REFERENCES guest_list (id),
  CONSTRAINT guest_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT guest_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);

-- How the certificates, letters and diplomas of an event look. Margins are millimetres.
CREATE TABLE handout_layout (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  event_id UUID NOT NULL,
  handout_kind VARCHAR NOT NULL,
  series VARCHAR NOT NULL,
  landscape BOOLEAN NOT NULL,
  margin_top INTEGER NOT NULL,
  margin_right INTEGER NOT NULL,
  margin_bottom INTEGER NOT NULL,
  margin_left INTEGER NOT NULL,
  lines_json VARCHAR NOT NULL,
  stamp VARCHAR NOT NULL,
  signatory_id UUID,
  picture_sha256 VARCHAR,
  picture_name VARCHAR,
  picture_size BIGINT,
  CONSTRAINT handout_layout_pk PRIMARY KEY (id),
  CONSTRAINT handout_layout_event_fk FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT handout_layout_signatory_fk FOREIGN KEY (signatory_id) REFERENCES person (id),
  CONSTRAINT handout_layout_picture_fk FOREIGN KEY (picture_sha256) REFERENCES stored_file (sha256),
  CONSTRAINT handout_layout_kind_ck CHECK (handout_kind IN ('PARTICIPATION', 'SPEAKER', 'THANKS', 'DIPLOMA')),
  CONSTRAINT handout_layout_stamp_ck CHECK (stamp IN ('NONE', 'LEFT', 'CENTRE', 'RIGHT'))
);

-- What was given to whom, with its number in the series of a year. An annulled one keeps its number and the reason.
CREATE TABLE handout (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  event_id UUID NOT NULL,
  handout_kind VARCHAR NOT NULL,
  person_id UUID,
  name VARCHAR NOT NULL,
  post VARCHAR NOT NULL,
  organisation_id UUID,
  organisation VARCHAR NOT NULL,
  event_role VARCHAR NOT NULL,
  merit VARCHAR NOT NULL,
  series VARCHAR NOT NULL,
  calendar_year INTEGER NOT NULL,
  running_number INTEGER NOT NULL,
  issued_on DATE NOT NULL,
  annulled VARCHAR NOT NULL,
  CONSTRAINT handout_pk PRIMARY KEY (id),
  CONSTRAINT handout_event_fk FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT handout_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT handout_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT handout_kind_ck CHECK (handout_kind IN ('PARTICIPATION', 'SPEAKER', 'THANKS', 'DIPLOMA')),
  CONSTRAINT handout_role_ck CHECK (event_role IN ('COMMITTEE', 'MODERATOR', 'SPEAKER', 'PARTICIPANT'))
);

ALTER TABLE issued_document DROP CONSTRAINT issued_document_paper_ck;
ALTER TABLE issued_document ADD CONSTRAINT issued_document_paper_ck
  CHECK (paper IN ('APPLICATION', 'ORDER', 'CERTIFICATE', 'APPLICATION_JOURNAL',
    'TECHNICAL_SHEET', 'REMARKS_LETTER', 'REJECTION_LETTER', 'REVIEW_SHEET', 'SCORE_SUMMARY',
    'CONTEST_ANNOUNCEMENT', 'MINUTES', 'SITE_REGISTER',
    'CONCEPT', 'COMMITTEE', 'PROGRAMME', 'PROGRAMME_BOOKLET', 'PROGRAMME_GRID', 'PROGRAMME_GRID_BY_DAYS',
    'PROGRAMME_BY_SCHOOLS', 'PROGRAMME_BY_MODERATORS', 'DOOR_SHEETS',
    'REGISTRATION_SHEET', 'BADGES', 'HANDOUT', 'HANDOUT_REGISTER',
    'ESTIMATE', 'ESTIMATE_DETAILED', 'ESTIMATE_EXECUTION',
    'ORDER_APPROVAL_SHEET', 'ORDER_ACQUAINTANCE_SHEET', 'ORDER_JOURNAL'));
