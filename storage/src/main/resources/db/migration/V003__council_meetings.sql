-- Meetings of the council on a contest: who was invited, who spoke and how they voted; told apart by the number and date of
-- their minutes.
CREATE TABLE council_meeting (
  contest_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  minutes_number VARCHAR NOT NULL,
  minutes_date DATE,
  invited VARCHAR NOT NULL,
  spoke VARCHAR NOT NULL,
  votes_in_favour INTEGER,
  votes_against INTEGER,
  votes_abstained INTEGER,
  CONSTRAINT council_meeting_pk PRIMARY KEY (contest_id, pos),
  CONSTRAINT council_meeting_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id)
);

-- Who of the council was present at the meeting in that place of the contest's list.
CREATE TABLE meeting_presence (
  contest_id UUID NOT NULL,
  pos INTEGER NOT NULL,
  meeting_pos INTEGER NOT NULL,
  person_id UUID NOT NULL,
  CONSTRAINT meeting_presence_pk PRIMARY KEY (contest_id, pos),
  CONSTRAINT meeting_presence_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id),
  CONSTRAINT meeting_presence_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
);
