-- Times are integer milliseconds since 1970 UTC, local dates are ISO text, structured values are JSON text.
-- Every row carries its owner, so that one store can hold many candidates.

CREATE TABLE owner (
  id text PRIMARY KEY,
  me text CHECK (me IS NULL OR json_valid(me)),
  policy text NOT NULL CHECK (json_valid(policy)),
  created_at integer NOT NULL CHECK (typeof(created_at) = 'integer')
);

CREATE TABLE application (
  owner text NOT NULL REFERENCES owner (id) ON DELETE CASCADE,
  id text NOT NULL,
  facts text NOT NULL CHECK (json_valid(facts)),
  version integer NOT NULL CHECK (typeof(version) = 'integer' AND version > 0),
  created_at integer NOT NULL CHECK (typeof(created_at) = 'integer'),
  changed_at integer NOT NULL CHECK (typeof(changed_at) = 'integer'),
  PRIMARY KEY (owner, id)
);

CREATE TABLE event (
  owner text NOT NULL,
  application text NOT NULL,
  id text NOT NULL,
  seq integer NOT NULL CHECK (typeof(seq) = 'integer' AND seq > 0),
  type text NOT NULL CHECK (type IN (
    'applied', 'timeline-stated', 'message-sent', 'reply-received', 'out-of-office', 'bounce', 'offer-received', 'other-offer',
    'other-offer-accepted', 'references-requested', 'step-skipped', 'step-snoozed', 'step-done', 'rejected', 'offer-accepted',
    'offer-declined', 'withdrawn', 'material-delivered', 'voided')),
  data text NOT NULL CHECK (json_valid(data)),
  author text NOT NULL CHECK (author IN ('person', 'mailbox', 'worker', 'import')),
  recorded_at integer NOT NULL CHECK (typeof(recorded_at) = 'integer'),
  PRIMARY KEY (owner, application, id),
  UNIQUE (owner, application, seq),
  FOREIGN KEY (owner, application) REFERENCES application (owner, id) ON DELETE CASCADE
);
CREATE TRIGGER event_is_never_rewritten BEFORE UPDATE ON event
BEGIN SELECT raise(ABORT, 'an event is never rewritten, only voided by a later one'); END;

CREATE TABLE draft (
  owner text NOT NULL,
  application text NOT NULL,
  step text NOT NULL,
  subject text NOT NULL,
  body text NOT NULL,
  in_reply_to text,
  attachments text NOT NULL CHECK (json_valid(attachments)),
  version integer NOT NULL CHECK (typeof(version) = 'integer' AND version > 0),
  changed_at integer NOT NULL CHECK (typeof(changed_at) = 'integer'),
  PRIMARY KEY (owner, application, step),
  FOREIGN KEY (owner, application) REFERENCES application (owner, id) ON DELETE CASCADE
);

CREATE TABLE message_transition (before text NOT NULL, after text NOT NULL, PRIMARY KEY (before, after));
INSERT INTO message_transition VALUES
  ('', 'approved'),
  ('approved', 'claimed'), ('approved', 'sent'), ('approved', 'withdrawn'),
  ('claimed', 'claimed'), ('claimed', 'sending'), ('claimed', 'deferred'), ('claimed', 'refused'), ('claimed', 'withdrawn'),
  ('sending', 'sent'), ('sending', 'deferred'), ('sending', 'refused'), ('sending', 'unsure'),
  ('deferred', 'claimed'), ('deferred', 'sent'), ('deferred', 'refused'), ('deferred', 'withdrawn'),
  ('unsure', 'sent'), ('unsure', 'withdrawn'),
  ('sent', 'answered'), ('sent', 'bounced'), ('sent', 'silent'),
  ('silent', 'answered'), ('silent', 'bounced');

CREATE TABLE message (
  owner text NOT NULL,
  id text NOT NULL,
  application text NOT NULL,
  step text NOT NULL,
  kind text NOT NULL,
  person text,
  interview text,
  channel text NOT NULL CHECK (channel IN ('email', 'linkedin', 'phone', 'portal', 'card')),
  sender text NOT NULL CHECK (json_valid(sender)),
  recipient text CHECK (recipient IS NULL OR json_valid(recipient)),
  subject text NOT NULL CHECK (instr(subject, char(10)) = 0 AND instr(subject, char(13)) = 0),
  body text NOT NULL,
  message_id text NOT NULL,
  in_reply_to text,
  refs text NOT NULL CHECK (json_valid(refs)),
  hash text NOT NULL CHECK (length(hash) = 64),
  bytes blob,
  state text CHECK (state IN (
    'approved', 'claimed', 'sending', 'sent', 'deferred', 'refused', 'unsure', 'answered', 'bounced', 'silent', 'withdrawn')),
  wake_at integer NOT NULL CHECK (typeof(wake_at) = 'integer'),
  expires_at integer CHECK (expires_at IS NULL OR typeof(expires_at) = 'integer'),
  attempts integer NOT NULL DEFAULT 0 CHECK (typeof(attempts) = 'integer'),
  token text,
  PRIMARY KEY (owner, id),
  UNIQUE (owner, message_id),
  CHECK (state NOT IN ('claimed', 'sending') OR token IS NOT NULL),
  CHECK (state <> 'sending' OR bytes IS NOT NULL),
  FOREIGN KEY (owner, application) REFERENCES application (owner, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX message_one_open_per_step ON message (owner, application, step)
  WHERE state IN ('approved', 'claimed', 'sending', 'deferred', 'unsure');
CREATE INDEX message_due ON message (wake_at) WHERE state IN ('approved', 'claimed', 'deferred', 'sending');
CREATE INDEX message_by_application ON message (owner, application);

CREATE TABLE message_state (
  owner text NOT NULL,
  message text NOT NULL,
  seq integer NOT NULL CHECK (typeof(seq) = 'integer' AND seq > 0),
  state text NOT NULL,
  at integer NOT NULL CHECK (typeof(at) = 'integer'),
  author text NOT NULL CHECK (author IN ('person', 'mailbox', 'worker', 'import')),
  say text NOT NULL,
  PRIMARY KEY (owner, message, seq),
  FOREIGN KEY (owner, message) REFERENCES message (owner, id) ON DELETE CASCADE
);
CREATE TRIGGER message_state_is_never_rewritten BEFORE UPDATE ON message_state
BEGIN SELECT raise(ABORT, 'a state of a message is never rewritten'); END;
CREATE TRIGGER message_state_follows BEFORE INSERT ON message_state
WHEN NOT EXISTS (
  SELECT 1 FROM message_transition WHERE after = NEW.state AND before = coalesce(
    (SELECT state FROM message WHERE owner = NEW.owner AND id = NEW.message), ''))
BEGIN SELECT raise(ABORT, 'this state cannot follow the one before it'); END;
CREATE TRIGGER message_state_holds AFTER INSERT ON message_state
BEGIN UPDATE message SET state = NEW.state WHERE owner = NEW.owner AND id = NEW.message; END;

CREATE TABLE attachment (
  owner text NOT NULL,
  message text NOT NULL,
  seq integer NOT NULL CHECK (typeof(seq) = 'integer'),
  name text NOT NULL,
  type text NOT NULL,
  content blob NOT NULL,
  PRIMARY KEY (owner, message, seq),
  FOREIGN KEY (owner, message) REFERENCES message (owner, id) ON DELETE CASCADE
);

CREATE TABLE incoming (
  owner text NOT NULL REFERENCES owner (id) ON DELETE CASCADE,
  message_id text NOT NULL,
  application text,
  person text,
  event text,
  folder text NOT NULL CHECK (folder IN ('inbox', 'junk', 'sent', 'other', 'file')),
  received_at integer NOT NULL CHECK (typeof(received_at) = 'integer'),
  sender text NOT NULL,
  subject text NOT NULL,
  text text NOT NULL,
  refs text NOT NULL CHECK (json_valid(refs)),
  judgement text NOT NULL CHECK (json_valid(judgement)),
  asks integer NOT NULL CHECK (asks IN (0, 1)),
  PRIMARY KEY (owner, message_id),
  FOREIGN KEY (owner, application) REFERENCES application (owner, id) ON DELETE CASCADE
);

CREATE TABLE account (
  owner text NOT NULL REFERENCES owner (id) ON DELETE CASCADE,
  id text NOT NULL,
  settings text NOT NULL CHECK (json_valid(settings)),
  cursor text CHECK (cursor IS NULL OR json_valid(cursor)),
  read_at integer CHECK (read_at IS NULL OR typeof(read_at) = 'integer'),
  PRIMARY KEY (owner, id)
);

CREATE TABLE invitation (
  owner text NOT NULL,
  uid text NOT NULL,
  sequence integer NOT NULL CHECK (typeof(sequence) = 'integer'),
  application text NOT NULL,
  interview text NOT NULL,
  PRIMARY KEY (owner, uid),
  FOREIGN KEY (owner, application) REFERENCES application (owner, id) ON DELETE CASCADE
);

-- What the first screen shows of each application; derived, and made anew whenever it is out of date.
CREATE TABLE agenda (
  owner text NOT NULL,
  application text NOT NULL,
  version integer NOT NULL,
  policy text NOT NULL,
  planned_at integer NOT NULL,
  holds_until integer NOT NULL,
  lines text NOT NULL CHECK (json_valid(lines)),
  PRIMARY KEY (owner, application),
  FOREIGN KEY (owner, application) REFERENCES application (owner, id) ON DELETE CASCADE
);
