-- Revisions of forms kept by the centre; the definition is the text of a form file. Contests name a form by code and revision,
-- because a shipped form has no row here.
CREATE TABLE form_revision (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  code VARCHAR NOT NULL,
  revision INTEGER NOT NULL,
  title VARCHAR NOT NULL,
  definition_json VARCHAR NOT NULL,
  offered BOOLEAN NOT NULL,
  CONSTRAINT form_revision_pk PRIMARY KEY (id),
  CONSTRAINT form_revision_number_uq UNIQUE (code, revision)
);

-- Wordings of labels that a person once sent into a field of a form.
CREATE TABLE learned_label (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  removed_at TIMESTAMP(9),
  form_code VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  field VARCHAR NOT NULL,
  CONSTRAINT learned_label_pk PRIMARY KEY (id)
);
