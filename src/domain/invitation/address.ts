const address = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;

/** The first e-mail address that a text holds. */
export function addressIn(text: string): string | undefined {
  return address.exec(text)?.[0];
}
