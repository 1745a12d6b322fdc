import { readFile } from "node:fs/promises";
import { connectAccount, type AccountToConnect } from "#actions/connect-account.ts";
import { disconnectAccount } from "#actions/disconnect-account.ts";
import { theAccount } from "#actions/the-account.ts";
import type { MailAccount } from "#ports/account.ts";
import { AppError } from "#ports/errors.ts";
import type { Call, CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";

export const accountCommand: CommandSpec = {
  arguments: [["<what>", "add, test, list or remove"]],
  options: [
    { flags: "--email <address>", text: "the mailbox; yours where it is left out" },
    { flags: "--user <name>", text: "the name to sign in with; the address where it is left out" },
    {
      flags: "--smtp <host:port>",
      text: "the server for sending; port 465 is TLS, others STARTTLS; or say tls:host:port",
    },
    {
      flags: "--imap <host:port>",
      text: "the server for reading; port 993 is TLS, others STARTTLS; or say tls:host:port",
    },
    {
      flags: "--hosted-by <domain>",
      text: "the provider of a domain of your own: gmail.com, office365.com, zoho.eu",
    },
    {
      flags: "--client-id <id>",
      text: "sign in by a browser (OAuth2) with this client, which you or your organisation registered",
    },
    { flags: "--client-secret-file <file>", text: "what the service gave with the client id" },
    { flags: "--authorize-at <url>", text: "the page for signing in, for a service of your own" },
    { flags: "--token-at <url>", text: "where that service gives tokens" },
    { flags: "--scopes <words>", text: "what is asked for there, as one text" },
    { flags: "--ca <file>", text: "a certificate authority to trust, for a server of your own" },
    { flags: "--files-sent-copies", text: "the provider files a copy of sent mail by itself" },
    {
      flags: "--seconds-between <seconds>",
      text: "how far apart messages go; 20 where it is left out",
    },
    { flags: "--most-a-day <count>", text: "how many go in 24 hours; 50 where it is left out" },
    {
      flags: "--password-file <file>",
      text: "read the password from this file, or - for standard input",
    },
  ],
  async run(call) {
    const [what] = call.given;
    if (what === "add") return add(call);
    if (what === "test") return test(call);
    if (what === "list") return list(call);
    if (what === "remove") return remove(call);
    throw new AppError("unusable-input", `"${what}" is not one of add, test, list, remove.`);
  },
};

async function add(call: Call): Promise<void> {
  const { desk, options } = call;
  const { account, checks } = await connectAccount(
    desk.world,
    {
      ...(options.email ? { address: options.email } : {}),
      ...(options.user ? { user: options.user } : {}),
      ...(options.smtp ? { smtp: server(options.smtp, 465) } : {}),
      ...(options.imap ? { imap: server(options.imap, 993) } : {}),
      ...(options.hostedBy ? { hostedBy: options.hostedBy } : {}),
      ...(options.clientId ? { oauth: await clientOf(options, options.clientId) } : {}),
      ...(options.ca ? { ca: await readFile(options.ca, "utf8") } : {}),
      ...(options.filesSentCopies ? { filesSentCopies: true } : {}),
      ...paceOf(options),
    },
    {
      password(note) {
        if (note) desk.hint(note);
        return readPassword(call);
      },
      page: (address) =>
        desk.hint(`Open this page in your browser, sign in and give permission:\n\n${address}\n`),
    },
  );
  show(desk, options, {
    json: { account: account.id, checks },
    text: () =>
      [`Connected ${account.address}.`, ...checks.map(({ say }) => `  ${say}`)].join("\n"),
  });
}

async function clientOf(
  { clientSecretFile, authorizeAt, tokenAt, scopes }: Call["options"],
  clientId: string,
): Promise<NonNullable<AccountToConnect["oauth"]>> {
  const clientSecret = clientSecretFile && (await readFile(clientSecretFile, "utf8")).trim();
  const service = authorizeAt && tokenAt && scopes ? { authorizeAt, tokenAt, scopes } : undefined;
  return {
    clientId,
    ...(clientSecret ? { clientSecret } : {}),
    ...(service ? { service: { ...service, comesBackTo: "127.0.0.1" } } : {}),
  };
}

function paceOf(options: Call["options"]): Pick<MailAccount, "pace"> {
  const numbers = {
    secondsBetween: wholeNumber("--seconds-between", options.secondsBetween),
    mostADay: wholeNumber("--most-a-day", options.mostADay),
  };
  const stated = Object.entries(numbers).filter(([, value]) => value !== undefined);
  return stated.length > 0 ? { pace: Object.fromEntries(stated) } : {};
}

function wholeNumber(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,5}$/.test(text))
    throw new AppError("unusable-input", `${flag} wants a whole number, and "${text}" is none.`);
  return Number(text);
}

/** `host:port`, or with the kind of protection before it where the port does not tell: `tls:host:port`, `starttls:host:port`. */
function server(text: string, tlsPort: number): MailAccount["smtp"] {
  const [, stated, host = "", port] = /^(?:(tls|starttls):)?([^:/]+)(?::(\d+))?$/.exec(text) ?? [];
  const number = Number(port ?? tlsPort);
  if (!host || number < 1 || number > 65_535)
    throw new AppError(
      "unusable-input",
      `"${text}" is not a server; write host:port, such as imap.example.org:993.`,
    );
  const security =
    stated === undefined
      ? number === tlsPort
        ? "tls"
        : "starttls"
      : (stated as "tls" | "starttls");
  return { host, port: number, security };
}

async function readPassword({ desk, options }: Call): Promise<string> {
  if (options.passwordFile === "-")
    return new TextDecoder().decode(await desk.readInput()).trimEnd();
  if (options.passwordFile) return (await readFile(options.passwordFile, "utf8")).trimEnd();
  if (!desk.asks)
    throw new AppError(
      "unusable-input",
      "Give the password with --password-file FILE, or - for standard input.",
    );
  const { password, isCancel } = await import("@clack/prompts");
  const answer = await password({ message: "Password, or app password" });
  if (isCancel(answer)) throw new AppError("not-allowed", "Nothing was connected.");
  return answer;
}

async function test({ desk, options }: Call): Promise<void> {
  const { account } = await theAccount(desk.world);
  const checks = await desk.world.mail.testAccount(account);
  show(desk, options, {
    json: checks,
    text: () => checks.map(({ ok, say }) => `${ok ? "ok  " : "NOT "} ${say}`).join("\n"),
  });
  if (checks.some(({ ok }) => !ok)) desk.setExit(1);
}

async function list({ desk, options }: Call): Promise<void> {
  const accounts = await desk.world.store.read((tables) => tables.accounts.list());
  show(desk, options, {
    json: accounts.map(({ account, readAt }) => ({
      ...account,
      readAt: readAt?.toString() ?? null,
    })),
    text: () =>
      accounts
        .map(
          ({ account, readAt }) =>
            `${account.address}: sends by ${account.smtp.host}, reads ${account.imap.host}, last read ${readAt?.toString() ?? "never"}`,
        )
        .join("\n") || "No mailbox is connected. afterword account add",
  });
}

async function remove({ desk, options }: Call): Promise<void> {
  const account = await disconnectAccount(desk.world);
  show(desk, options, {
    json: { removed: account.id },
    text: () => `${account.address} is no longer connected; its password is deleted here.`,
  });
}
