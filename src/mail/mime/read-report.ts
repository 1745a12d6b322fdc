import { plainLine } from "#domain/replies/plain-text.ts";
import type { MailReport, ReportedRecipient } from "#domain/replies/types.ts";

interface Part {
  type: string;
  content: Uint8Array;
}

/** Reads what a mail server or mail program reports on an earlier mail (RFC 3464, RFC 6533, RFC 8098), if this is such a report. */
export function readReport(parts: readonly Part[], contentType: string): MailReport | undefined {
  const status = parts.find((part) => /^message\/(global-)?delivery-status$/.test(part.type));
  const reading = parts.find((part) =>
    /^message\/(global-)?disposition-notification$/.test(part.type),
  );
  const isReport =
    /multipart\/report/i.test(contentType) &&
    /report-type\s*=\s*"?delivery-status/i.test(contentType);
  if (!status && !reading && !isReport) return undefined;
  const groups = fieldGroups(decode(status ?? reading));
  const originalMessageId = originalIdIn(groups) ?? originalIdOf(parts);
  return {
    kind: reading && !status ? "disposition" : "delivery-status",
    recipients: groups
      .filter((group) => group.has("final-recipient") || group.has("original-recipient"))
      .map(recipientOf),
    ...(originalMessageId && { originalMessageId }),
  };
}

function decode(part: Part | undefined): string {
  return part
    ? new TextDecoder().decode(part.content.subarray(0, 1024 * 1024)).replaceAll("\r\n", "\n")
    : "";
}

/** Groups of fields, divided by empty lines, folded lines joined. */
function fieldGroups(text: string): Map<string, string>[] {
  return text.split(/\n[ \t]*\n/).map((group) => {
    const fields = new Map<string, string>();
    for (const line of group.replace(/\n[ \t]+/g, " ").split("\n")) {
      const colon = line.indexOf(":");
      if (colon > 0)
        fields.set(line.slice(0, colon).trim().toLowerCase(), plainLine(line.slice(colon + 1)));
    }
    return fields;
  });
}

function recipientOf(group: Map<string, string>): ReportedRecipient {
  const address = typed(group.get("final-recipient")) || typed(group.get("original-recipient"));
  const action = group.get("action")?.toLowerCase();
  const status = /\d\.\d{1,3}\.\d{1,3}/.exec(group.get("status") ?? "")?.[0];
  const diagnostic = typed(group.get("diagnostic-code"));
  return {
    ...(address && { address: address.replace(/^<|>$/g, "") }),
    ...(action && { action: action.split(/[\s(]/)[0] ?? action }),
    ...(status && { status }),
    ...(diagnostic && { diagnostic }),
  };
}

/** `rfc822; dana@acme.example` without its type. */
function typed(value: string | undefined): string {
  return (value ?? "").replace(/^[\w-]+\s*;/, "").trim();
}

function originalIdIn(groups: readonly Map<string, string>[]): string | undefined {
  return groups.map((group) => group.get("original-message-id")).find((id) => id !== undefined);
}

function originalIdOf(parts: readonly Part[]): string | undefined {
  const returned = parts.find((part) =>
    /^(message\/(rfc822|global|global-headers)|text\/rfc822(-headers)?)$/.test(part.type),
  );
  return /^message-id:\s*(<[^<>\s]+>)/im.exec(decode(returned).slice(0, 100_000))?.[1];
}
