-- What an event took over word for word from an earlier one and nobody has looked at yet: the field
-- and the words it was given.
ALTER TABLE event ADD COLUMN copied_json VARCHAR DEFAULT '[]' NOT NULL;
