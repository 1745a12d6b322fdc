/** The Message-ID under which a step's text lies in Drafts: the same for the same step, so that it is recognised when it is sent. */
export function draftMessageId(application: string, step: string, sender: string): string {
  const name = [...new TextEncoder().encode(`${application}/${step}`)];
  const hexadecimal = new Uint8Array(name).toHex();
  return `<draft.${hexadecimal}@${sender.split("@")[1]}>`;
}
