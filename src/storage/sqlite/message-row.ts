import type { Channel } from "#domain/facts/schema.ts";
import type { StepKind } from "#domain/facts/step-kinds.ts";
import type { MessageState } from "#domain/thread/states.ts";
import type { StoredMessage } from "#ports/store.ts";

export interface MessageRow {
  id: string;
  application: string;
  step: string;
  kind: StepKind;
  person: string | null;
  interview: string | null;
  channel: Channel;
  sender: string;
  recipient: string | null;
  subject: string;
  body: string;
  message_id: string;
  in_reply_to: string | null;
  refs: string;
  hash: string;
  bytes: Uint8Array | null;
  state: MessageState;
  wake_at: number;
  expires_at: number | null;
  attempts: number;
  token: string | null;
}

export function readMessage(row: MessageRow): StoredMessage {
  return {
    id: row.id,
    application: row.application,
    step: row.step,
    kind: row.kind,
    channel: row.channel,
    sender: JSON.parse(row.sender),
    subject: row.subject,
    body: row.body,
    messageId: row.message_id,
    references: JSON.parse(row.refs),
    hash: row.hash,
    state: row.state,
    wakeAt: Temporal.Instant.fromEpochMilliseconds(row.wake_at),
    attempts: row.attempts,
    ...(row.person === null ? {} : { person: row.person }),
    ...(row.interview === null ? {} : { interview: row.interview }),
    ...(row.recipient === null ? {} : { recipient: JSON.parse(row.recipient) }),
    ...(row.in_reply_to === null ? {} : { inReplyTo: row.in_reply_to }),
    ...(row.bytes === null ? {} : { bytes: row.bytes }),
    ...(row.expires_at === null
      ? {}
      : { expiresAt: Temporal.Instant.fromEpochMilliseconds(row.expires_at) }),
    ...(row.token === null ? {} : { token: row.token }),
  };
}
