/** What a kind of letter needs beside the common values; or the questions that must be answered first. */
export interface Prepared {
  values?: Record<string, unknown>;
  missing?: string[];
  attachments?: string[];
}
