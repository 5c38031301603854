-- How the council voted on one application, where it was counted apart.
ALTER TABLE application ADD COLUMN votes_in_favour INTEGER;
ALTER TABLE application ADD COLUMN votes_against INTEGER;
ALTER TABLE application ADD COLUMN votes_abstained INTEGER;

-- The working calendar of one year as the centre entered it.
CREATE TABLE working_year (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  calendar_year INTEGER NOT NULL,
  CONSTRAINT working_year_pk PRIMARY KEY (id)
);

-- Its weekdays that are free and its weekend days that are worked.
CREATE TABLE working_year_day (
  working_year_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  day_on DATE NOT NULL,
  worked BOOLEAN NOT NULL,
  CONSTRAINT working_year_day_pk PRIMARY KEY (working_year_id, pos),
  CONSTRAINT working_year_day_year_fk FOREIGN KEY (working_year_id) REFERENCES working_year (id)
);
