/** What keeps a connection to a mail server from being made, by what libraries say of it, and in plain words with what to do about it. */
const troubles: readonly (readonly [RegExp, string])[] = [
  [
    /self-signed|self signed|unable to (verify|get)|DEPTH_ZERO|UNABLE_TO_|CERT_UNTRUSTED|untrusted/i,
    "Its certificate is signed by nobody that this machine trusts. If the server is your own or your organisation's, name its authority with --ca FILE; else somebody may be listening in, or a virus scanner stands between.",
  ],
  [
    /altnames|ALTNAME/,
    "Its certificate is for another name than the one that was asked for. Take the host name from your provider's page.",
  ],
  [
    /certificate has expired|CERT_HAS_EXPIRED/i,
    "Its certificate has ended. Look whether the clock of this machine is right; else the provider has to renew it.",
  ],
  [
    /certificate is not yet valid|CERT_NOT_YET_VALID/i,
    "Its certificate is not valid yet. Look whether the clock of this machine is right.",
  ],
  [
    /wrong version number|packet length too long|record layer failure|EPROTO/i,
    "On this port it does not begin with TLS. Ports 465 and 993 do; for 587 and 143 say starttls:HOST:PORT.",
  ],
  [
    /unsupported protocol|handshake failure|protocol version|no shared cipher/i,
    "It knows no TLS that is safe today (1.2 or newer). The provider has to renew it.",
  ],
  [
    /STARTTLS/,
    "It offers no protection on this port, and without it no password is said. Try ports 465 and 993.",
  ],
  [
    /greeting/i,
    "It takes the connection and says nothing. It may want TLS from the first byte, as ports 465 and 993 do: tls:HOST:PORT.",
  ],
  [
    /ENOTFOUND|EAI_|EDNS/,
    "There is no server of this name. Look at the spelling, and whether you are online.",
  ],
  [
    /ECONNREFUSED/,
    "Nothing answers at this port. Usual are 465 or 587 for sending, 993 for reading.",
  ],
  [
    /EHOSTUNREACH|ENETUNREACH/,
    "There is no way to it from here. Look whether you are online; some networks block mail.",
  ],
  [
    /ETIMEDOUT|ETIMEOUT|CONNECT_TIMEOUT|connection timeout/i,
    "It does not answer. Some networks block the ports of mail: try another one, or another port.",
  ],
];

/** Undefined where it is no trouble with the connection, or one that is not known. */
export function plainTrouble(error: unknown): string | undefined {
  const text = textOf(error);
  return troubles.find(([sign]) => sign.test(text))?.[1];
}

/** Whether a sentence already says what to do. */
export function isPlain(sentence: string): boolean {
  return troubles.some(([, say]) => sentence.includes(say));
}

function textOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error) || depth > 3) return "";
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return `${error.message} ${code} ${textOf(error.cause, depth + 1)}`;
}
