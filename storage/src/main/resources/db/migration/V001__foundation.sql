CREATE TABLE organisation (
  id UUID NOT NULL,
  version BIGINT NOT NULL,
  full_name VARCHAR NOT NULL,
  CONSTRAINT organisation_pk PRIMARY KEY (id)
);
