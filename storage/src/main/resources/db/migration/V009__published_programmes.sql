-- Programmes as they were published, in words; they name no talk and no person.
CREATE TABLE programme_edition (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  event_id UUID NOT NULL,
  edition_number INTEGER NOT NULL,
  published_at TIMESTAMP(9) NOT NULL,
  note VARCHAR NOT NULL,
  parts_json VARCHAR NOT NULL,
  speeches_json VARCHAR NOT NULL,
  CONSTRAINT programme_edition_pk PRIMARY KEY (id),
  CONSTRAINT programme_edition_event_fk FOREIGN KEY (event_id) REFERENCES event (id)
);
