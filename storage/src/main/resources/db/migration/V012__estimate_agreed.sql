-- Who agreed to an estimate, beside who approves it.
ALTER TABLE estimate ADD COLUMN agreed_by_id UUID;
ALTER TABLE estimate ADD CONSTRAINT estimate_agreed_by_fk FOREIGN KEY (agreed_by_id) REFERENCES person (id);
