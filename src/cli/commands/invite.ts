import { UnusableInput } from "#ports/errors.ts";
import type { InvitedEvent } from "#ports/invitation.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { readCalendarText } from "../read-input.ts";

export const inviteCommand: CommandSpec = {
  arguments: [["<file>", "an invitation, .ics, or - for standard input"]],
  async run({ desk, given, options }) {
    const name = given[0]!;
    const invitation = await desk.world.readInvitation(await readCalendarText(desk, name));
    if (invitation.events.length === 0) {
      desk.setExit(2);
      if (!options.json) throw new UnusableInput(name, invitation.problems as never[]);
    }
    show(desk, options, {
      json: { ...invitation, events: invitation.events.map(asPrinted) },
      text: () =>
        invitation.events
          .map(
            ({ summary, start, end, organizer, status }) =>
              `${summary ?? "(no title)"}: ${start ?? "?"} to ${end ?? "?"}, from ${organizer?.email ?? "nobody named"}${status ? `, ${status}` : ""}`,
          )
          .join("\n"),
    });
  },
};

/** The fields of CONTRACTS §5. */
function asPrinted(event: InvitedEvent): InvitedEvent {
  const printed = { ...event };
  delete printed.description;
  return printed;
}
