import type { SaidInterview } from "../sentence/read-sentence.ts";
import { addressIn } from "./address.ts";
import { isName, type MailParts } from "./mail-parts.ts";
import { noEmployer } from "./mail-phrases.ts";
import { noName, titleWords } from "./phrases.ts";

/** Who wrote the mail: the first line below the last greeting where it is a name, else the head. A team is nobody. */
export function signerOf({
  sender,
  signature,
  body,
}: MailParts): SaidInterview["contact"] | undefined {
  const signed = signature.slice(0, 2).map(signedName);
  const name = [wholeName(signed), sender.name].find((one) => one && isPerson(one));
  if (!name) return undefined;
  const email = sender.email ?? addressIn(`${signature.join("\n")}\n${body}`);
  return { name, ...(email ? { email } : {}) };
}

/** "Jess Tran (she/her)", "Tamsin Reid, Coordinator", "Ines | Kettleworks". */
export function signedName(line: string): string {
  const bare = line.replace(/^(?:i\. ?[AV]\.|ppa\.)\s*/u, "").replace(/\s+x{1,3}$/i, "");
  return bare.split(/\s*[(|,·–—]\s*|\s[-@]\s/u)[0]!.trim();
}

/** "Jake" above "Jake Holloway | Consultant". */
function wholeName([first = "", second = ""]: readonly string[]): string {
  return first !== "" && second.startsWith(`${first} `) && isPerson(second) ? second : first;
}

function isPerson(name: string): boolean {
  return isName(name) && !noName.test(name) && !titleWords.test(name) && !noEmployer.test(name);
}
