-- Which Message-IDs are known is asked for at every look at the mailbox, and must not read the bytes of every message.
CREATE INDEX message_ids ON message (owner, message_id, application, person, state);
