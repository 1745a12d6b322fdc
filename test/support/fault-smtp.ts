import net from "node:net";
import type { AddressInfo } from "node:net";
import tls from "node:tls";

/** Where the fault strikes: at the reply to that step; `mid-body` before the body is whole, `dot` before and `after-dot` after the message is taken in. */
export const phases = [
  ...["connect", "greeting", "ehlo", "tls", "auth", "mail", "rcpt", "data"],
  ...["mid-body", "dot", "after-dot", "quit"],
];
export const faults = [
  ...["cut", "reset", "stall", "4xx", "5xx", "421", "garbage", "slow", "multi-line"],
];

export interface FaultSmtp extends AsyncDisposable {
  port: number;
  /** How many whole messages the server really took in. */
  taken: number;
  /** Their texts, in the order in which they came. */
  texts: string[];
  /** The commands that came, as they came, of each connection. */
  lines: string[][];
}

interface Plan {
  phase: string;
  fault: string;
  security: "starttls" | "tls";
  key: string;
  cert: string;
  /** Told when a message is half there, whole but not yet answered, and answered: `mid-body`, `dot`, `replied`. */
  reached?: (moment: string) => void;
}

/** A mail server of the tests' own that goes wrong in one way at one step. */
export async function startFaultSmtp(plan: Plan): Promise<FaultSmtp> {
  const open = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    open.add(socket);
    socket.on("error", () => {});
    const lines: string[] = [];
    fault.lines.push(lines);
    serve(socket, plan, {
      line: (line) => void lines.push(line),
      text(text) {
        fault.taken++;
        fault.texts.push(text);
      },
    });
  });
  const fault: FaultSmtp = {
    port: 0,
    taken: 0,
    texts: [],
    lines: [],
    [Symbol.asyncDispose]: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  fault.port = (server.address() as AddressInfo).port;
  return fault;
}

/** What is told of a conversation. */
interface Taking {
  line(line: string): void;
  text(text: string): void;
}

function serve(raw: net.Socket, plan: Plan, take: Taking): void {
  if (plan.phase === "connect") {
    const goOn = () => serve(raw, { ...plan, phase: "none" }, take);
    if (strike(raw, raw, plan, "")) setTimeout(goOn, slowBy);
    return;
  }
  if (plan.security === "starttls") return void converse({ raw, socket: raw, plan, take });
  if (plan.phase === "tls" && !strike(raw, raw, plan, "")) return;
  converse({ raw, socket: protect(raw, plan), plan, take });
}

function protect(raw: net.Socket, { key, cert }: Plan): tls.TLSSocket {
  const socket = new tls.TLSSocket(raw, { isServer: true, key, cert });
  return socket.on("error", () => {});
}

interface Talk {
  raw: net.Socket;
  socket: net.Socket;
  plan: Plan;
  take: Taking;
  /** True after STARTTLS: no second greeting. */
  again?: boolean;
}

function converse(talk: Talk): void {
  const { raw, socket, plan } = talk;
  let inBody = false;
  let hasPaused = false;
  let buffer = "";
  const say = (phase: string, reply: string) => {
    if (phase !== plan.phase) return void socket.write(reply);
    strike(raw, socket, plan, reply);
  };
  if (!talk.again) say("greeting", "220 fault.example.test ESMTP\r\n");
  const read = (chunk: Buffer) => {
    buffer += chunk.toString("latin1");
    if (inBody && plan.phase === "mid-body" && plan.fault === "slow" && !hasPaused) {
      hasPaused = true;
      socket.pause();
      setTimeout(() => socket.resume(), slowBy);
    } else if (inBody && plan.phase === "mid-body" && plan.fault !== "slow" && buffer !== "") {
      buffer = "";
      socket.off("data", read);
      socket.resume();
      return void strike(raw, socket, plan, "");
    }
    if (inBody) {
      const end = buffer.indexOf("\r\n.\r\n");
      if (end < 0) return void plan.reached?.("mid-body");
      const text = buffer.slice(0, end);
      buffer = buffer.slice(end + 5);
      inBody = false;
      if (plan.phase !== "dot" || plan.fault === "slow") talk.take.text(text);
      plan.reached?.("dot");
      say(plan.phase === "dot" ? "dot" : "after-dot", "250 2.0.0 Ok: taken in\r\n");
      plan.reached?.("replied");
    }
    for (let at = buffer.indexOf("\r\n"); at >= 0 && !inBody; at = buffer.indexOf("\r\n")) {
      talk.take.line(buffer.slice(0, at));
      const line = buffer.slice(0, at).toUpperCase();
      buffer = buffer.slice(at + 2);
      if (line === "STARTTLS") {
        socket.off("data", read);
        socket.pause();
        return upgrade(talk);
      }
      const [phase, reply] = answer(line, talk.again === true || plan.security === "tls");
      inBody = phase === "data" && (plan.phase !== "data" || plan.fault === "slow");
      say(phase, reply);
    }
  };
  socket.on("data", read);
}

function upgrade(talk: Talk): void {
  const { raw, plan } = talk;
  const ready = "220 2.0.0 Ready\r\n";
  const goesOn = plan.phase !== "tls" || strike(raw, raw, plan, ready);
  if (!goesOn) return;
  const start = () => converse({ ...talk, socket: protect(raw, plan), again: true });
  if (plan.phase === "tls") return void setTimeout(start, slowBy + 20);
  raw.write(ready, start);
}

function answer(line: string, isProtected: boolean): [string, string] {
  const offers = isProtected ? "250-SIZE 9999999\r\n250 AUTH PLAIN\r\n" : "250 STARTTLS\r\n";
  if (/^(?:EHLO|HELO)/.test(line))
    return [isProtected ? "ehlo" : "hello", `250-fault\r\n${offers}`];
  if (line.startsWith("AUTH")) return ["auth", "235 2.7.0 Welcome\r\n"];
  if (line.startsWith("MAIL")) return ["mail", "250 2.1.0 Ok\r\n"];
  if (line.startsWith("RCPT")) return ["rcpt", "250 2.1.5 Ok\r\n"];
  if (line === "DATA") return ["data", "354 Go on\r\n"];
  if (line === "QUIT") return ["quit", "221 2.0.0 Bye\r\n"];
  return ["other", "502 5.5.1 No\r\n"];
}

const slowBy = 150;
const replies: Record<string, string> = {
  "4xx": "451 4.3.0 Try again later\r\n",
  "5xx": "554 5.0.0 No\r\n",
  "421": "421 4.3.2 Closing\r\n",
  garbage: "\u0001\u0002 what is this\r\n",
  "multi-line": "250-first\r\n451 second\r\n",
};

/** Lets the fault happen instead of the proper reply; true where the conversation goes on afterwards. */
function strike(raw: net.Socket, socket: net.Socket, { fault }: Plan, reply: string): boolean {
  if (fault === "cut") socket.end();
  else if (fault === "reset") raw.resetAndDestroy();
  else if (fault === "slow") setTimeout(() => socket.writable && socket.write(reply), slowBy);
  else if (fault !== "stall") {
    socket.write(replies[fault] ?? "");
    if (fault === "421") socket.end();
  }
  return fault === "slow";
}
