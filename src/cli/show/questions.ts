import type { Today } from "#actions/show-today.ts";

/**
 * What the person is asked on the first screen, with the command that answers it. Of several uncertain answers the most urgent alone: the
 * others come when it is settled.
 */
export function writeQuestions({
  questions,
  unsettled,
}: Pick<Today, "questions" | "unsettled">): string[] {
  const [first] = questions;
  const unsure = unsettled.filter(({ state }) => state === "unsure");
  return [
    ...(first ? [isAnswer(first) + others(questions.length - 1)] : []),
    ...unsure.map(
      ({ step, application }) =>
        `Did it go out? ${application}/${step} was handed over, or cut off while it was sent. Look into Sent, then say: afterword sent ${application}/${step} or afterword unsent ${application}/${step}`,
    ),
  ];
}

function isAnswer({ subject, sender, application, messageId }: Today["questions"][number]): string {
  const mail = `"${subject}" from ${sender}`;
  return application
    ? `Is this an answer? ${mail}. Nothing is sent there until you say: afterword heard ${application}`
    : `Whose is this? ${mail} may be an answer. Say: afterword heard APPLICATION ${inShell(messageId)}, or afterword answers --dismiss ${inShell(messageId)}`;
}

function others(count: number): string {
  if (count <= 0) return "";
  return count === 1 ? " (another one waits behind it)" : ` (${count} more wait behind it)`;
}

/** In quotes, as < and > would be files to a shell. */
function inShell(messageId: string): string {
  return `'${messageId.replaceAll("'", `'\\''`)}'`;
}
