-- A message that was handed over may have gone out by the person's hand: it is unsure until they say what became of it.
INSERT INTO message_transition (before, after) VALUES ('approved', 'unsure'), ('deferred', 'unsure');
