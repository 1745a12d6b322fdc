import { hostname } from "node:os";

/** Made with the first claim: most commands make none, and the crypto library takes its time to load. */
let mark: string | undefined;

/** Names the claims of this process: the machine, the process, and a mark that no other process has. */
export function claimToken(): string {
  mark ??= crypto.randomUUID();
  return `${hostname()}:${process.pid}:${mark}`;
}

/** Whether the process that made a claim may still be at work. A process of another machine is given the benefit of the doubt. */
export function isAlive(token: string): boolean {
  const [host, pid, its] = token.split(":");
  if (host !== hostname()) return true;
  if (Number(pid) === process.pid) return its === mark;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
