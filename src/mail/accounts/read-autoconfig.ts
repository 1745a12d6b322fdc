import { DOMParser, type Element } from "@xmldom/xmldom";
import type { MailProvider, MailServer } from "#ports/account.ts";
import { isHostName, warnOf } from "./host-name.ts";

interface Offered extends MailServer {
  /** `%EMAILADDRESS%`, `%EMAILLOCALPART%`, or a name. */
  user: string;
}

/**
 * Reads Mozilla's configuration of a mail domain (https://www.bucksch.org/1/projects/thunderbird/autoconfiguration/config-file-format.html):
 * of the servers for reading by IMAP and for sending the first with TLS from the first byte, else with STARTTLS. Undefined where it is no
 * such file, or offers no protected server for one of both.
 */
export function readAutoconfig(text: string, domain: string): MailProvider | undefined {
  const root = parse(text);
  const imap = root && choose(serversIn(root, "incomingServer", "imap"));
  const smtp = root && choose(serversIn(root, "outgoingServer", "smtp"));
  if (!imap || !smtp) return undefined;
  const { user, ...reading } = imap;
  const { user: _, ...sending } = smtp;
  return {
    ...{ name: domain, imap: reading, smtp: sending, filesSentCopies: false },
    ...(user.toUpperCase() === "%EMAILLOCALPART%" ? { signsInBy: "local-part" as const } : {}),
    note: warnOf(domain, `The website of ${domain}`, [imap.host, smtp.host]),
  };
}

/** What is no XML is no configuration; the parser throws at the first fault. */
function parse(text: string): Element | undefined {
  try {
    const parser = new DOMParser({ onError: (_, message) => fail(message) });
    return parser.parseFromString(text, "text/xml").documentElement ?? undefined;
  } catch {
    return undefined;
  }
}

function fail(message: string): never {
  throw new Error(message);
}

function serversIn(root: Element, element: string, type: string): Offered[] {
  return [...root.getElementsByTagName(element)]
    .filter((one) => one.getAttribute("type")?.toLowerCase() === type)
    .flatMap((one) => {
      const security = securities[textOf(one, "socketType").toUpperCase()];
      const host = textOf(one, "hostname").toLowerCase();
      const port = Number(textOf(one, "port"));
      const isSound = isHostName(host) && Number.isInteger(port) && port > 0 && port <= 65_535;
      return security && isSound ? [{ host, port, security, user: textOf(one, "username") }] : [];
    });
}

/** `plain` is not among them: there is no mail in plain text. */
const securities: Readonly<Record<string, MailServer["security"] | undefined>> = {
  ["SSL"]: "tls",
  ["STARTTLS"]: "starttls",
};

function choose(offered: readonly Offered[]): Offered | undefined {
  return offered.find(({ security }) => security === "tls") ?? offered[0];
}

function textOf(server: Element, name: string): string {
  return server.getElementsByTagName(name)[0]?.textContent?.trim() ?? "";
}
