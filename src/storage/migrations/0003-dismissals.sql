-- Findings that the person has looked at and keeps, each with its reason. The fingerprint names the rule and the sentence, not the place.
CREATE TABLE dismissal (
  owner text NOT NULL REFERENCES owner (id) ON DELETE CASCADE,
  fingerprint text NOT NULL CHECK (length(fingerprint) = 16 AND fingerprint NOT GLOB '*[^0-9a-f]*'),
  rule text NOT NULL,
  why text NOT NULL CHECK (trim(why) <> ''),
  application text,
  dismissed_at integer NOT NULL CHECK (typeof(dismissed_at) = 'integer'),
  PRIMARY KEY (owner, fingerprint),
  FOREIGN KEY (owner, application) REFERENCES application (owner, id) ON DELETE CASCADE
);
