import type { Refusal } from "../api/ask.ts";
import type { Problem } from "../api/schema.ts";
import { findThere, inBoth } from "./language.svelte.ts";
import { withoutCommands } from "./without-commands.ts";

/** What a failure means on a page and what to do here: every code of docs/errors.md has its sentence. */
export const failureWords = inBoth<Record<Problem["code"] | "no-network" | "refused", string>>(
  {
    "store-locked": "Another Afterword is writing just now. Try again in a moment.",
    "store-newer": "A newer Afterword wrote these facts. Start that one.",
    "store-broken": "The file with your facts cannot be read. Put a saved copy in its place.",
    "store-full": "The disk is full or read-only. Nothing was changed; make room and try again.",
    "not-found": "It is no longer here. Go back to where you came from.",
    conflict: "It was changed elsewhere in the meantime. Look at both, and keep one.",
    "not-allowed": "This cannot be done now.",
    "unusable-input": "This cannot be used as it is.",
    "mail-unreachable": "The mail server cannot be reached. Look at your connection and try again.",
    "mail-sign-in":
      "The mail server refused the password. Enter it again under Settings, Your mailbox.",
    "mail-tls": "No protected connection to the mail server came about. Nothing was sent.",
    "mail-odd": "The mail server answered something unexpected. Try again later.",
    "no-keyring":
      "The system’s keyring does not give the key to your passwords. Sign in to your desktop and unlock it.",
    "no-account":
      "No mailbox is connected. Connect one under Settings, or send the letter yourself.",
    "wrong-host": "This address is not one of Afterword’s own. Open the link that it printed.",
    "foreign-page": "Only Afterword’s own pages may ask this. Open it anew.",
    "no-session": "This page needs its own link. Ask Afterword for a new one and open that.",
    "not-json-type": "The page asked in a form that is not read here. Load it anew.",
    "request-too-large": "This is more than 25 MB. Choose a smaller file.",
    "too-many-requests": "That was too much at once. Wait a moment.",
    fault:
      "This is a mistake of Afterword itself. What you wrote stays on this page; its terminal has the details.",
    "port-taken": "Another program listens where Afterword would.",
    "proofreader-failed": "The spelling check stopped. The review itself is whole.",
    "no-adviser": "No language model is connected. None is needed.",
    "adviser-unreachable": "The language model cannot be reached. Try again later.",
    "adviser-odd": "The language model answered something unexpected.",
    "file-unreadable": "The file cannot be read. Choose it again.",
    "output-unwritable":
      "What was to be shown could not be written. Make room on the disk and try again.",
    "no-network":
      "The program that keeps your facts does not answer. What you wrote stays on this page.",
    refused:
      "The server did not answer as it should, and gave no reason. What you wrote stays on this page. Load the page anew; if it stays so, start Afterword again.",
  },
  {
    "store-locked": "Ein anderes Afterword schreibt gerade. Gleich noch einmal.",
    "store-newer": "Ein neueres Afterword hat diese Daten geschrieben. Starte dieses.",
    "store-broken":
      "Die Datei mit deinen Daten ist nicht lesbar. Setz eine gesicherte Kopie an ihre Stelle.",
    "store-full":
      "Die Platte ist voll oder nur lesbar. Nichts wurde geändert; schaff Platz, dann noch einmal.",
    "not-found": "Das ist nicht mehr da. Geh zurück, woher du kamst.",
    conflict: "Es wurde inzwischen anderswo geändert. Sieh beides an und behalte eines.",
    "not-allowed": "Das geht jetzt nicht.",
    "unusable-input": "So ist das nicht brauchbar.",
    "mail-unreachable":
      "Der Mailserver ist nicht zu erreichen. Sieh nach der Verbindung, dann noch einmal.",
    "mail-sign-in":
      "Der Mailserver hat das Passwort abgelehnt. Gib es unter Einstellungen, Dein Postfach, neu ein.",
    "mail-tls":
      "Eine geschützte Verbindung zum Mailserver kam nicht zustande. Nichts wurde gesendet.",
    "mail-odd": "Der Mailserver hat etwas Unerwartetes geantwortet. Versuch es später noch einmal.",
    "no-keyring":
      "Der Schlüsselbund des Systems gibt den Schlüssel zu deinen Passwörtern nicht her. Melde dich am Rechner an und entsperre ihn.",
    "no-account":
      "Kein Postfach ist verbunden. Verbinde eines in den Einstellungen, oder schick den Brief selbst.",
    "wrong-host": "Diese Adresse gehört nicht zu Afterword. Öffne den Link, den es gezeigt hat.",
    "foreign-page": "Das dürfen nur Afterwords eigene Seiten. Öffne es neu.",
    "no-session":
      "Diese Seite braucht ihren eigenen Link. Lass dir von Afterword einen neuen geben.",
    "not-json-type":
      "Die Seite hat in einer Form gefragt, die hier nicht gelesen wird. Lade sie neu.",
    "request-too-large": "Das sind mehr als 25 MB. Wähl eine kleinere Datei.",
    "too-many-requests": "Das war zu viel auf einmal. Wart einen Moment.",
    fault:
      "Das ist ein Fehler von Afterword selbst. Was du geschrieben hast, bleibt auf dieser Seite; sein Terminal weiß mehr.",
    "port-taken": "Ein anderes Programm ist dort, wo Afterword wäre.",
    "proofreader-failed":
      "Die Rechtschreibprüfung ist stehen geblieben. Die Durchsicht selbst ist vollständig.",
    "no-adviser": "Kein Sprachmodell ist verbunden. Es braucht auch keines.",
    "adviser-unreachable":
      "Das Sprachmodell ist nicht zu erreichen. Versuch es später noch einmal.",
    "adviser-odd": "Das Sprachmodell hat etwas Unerwartetes geantwortet.",
    "file-unreadable": "Die Datei ist nicht lesbar. Wähl sie noch einmal.",
    "output-unwritable":
      "Was gezeigt werden sollte, lässt sich nicht schreiben. Schaff Platz auf der Festplatte und versuch es noch einmal.",
    "no-network":
      "Das Programm, das deine Daten verwahrt, antwortet nicht. Was du geschrieben hast, bleibt auf dieser Seite.",
    refused:
      "Der Server hat nicht geantwortet, wie er sollte, und keinen Grund genannt. Was du geschrieben hast, bleibt auf dieser Seite. Lade die Seite neu; bleibt es so, starte Afterword neu.",
  },
);

/** A refusal in words for a page: what it means here, then what is known besides, without what is said to a terminal. */
export function sayRefusal({ code, message, problems }: Refusal): string {
  const words: Record<string, string> = failureWords();
  const besides = problems.length > 0 ? problems.map(({ say }) => say) : [message];
  const known = besides.map(withoutCommands).filter(Boolean).map(findThere);
  return [words[code], ...known].filter(Boolean).join(" ");
}
