import { saveMe } from "#actions/save-me.ts";
import { show } from "../desk.ts";
import type { CommandSpec } from "../commands.ts";

export const meCommand: CommandSpec = {
  options: [
    { flags: "--name <name>", text: "your name as you sign" },
    { flags: "--email <address>", text: "the address that you write from" },
    { flags: "--zone <zone>", text: "your time zone, such as Europe/Berlin" },
    { flags: "--signature <text>", text: "what stands under your mails; \\n begins a new line" },
  ],
  async run({ desk, options }) {
    const { store } = desk.world;
    const before = await store.read(({ owner }) => owner.find().me);
    const { name, email, zone, signature } = options;
    if (name ?? email ?? zone ?? signature) {
      await saveMe(desk.world, {
        timeZone: zone ?? before?.timeZone ?? Temporal.Now.timeZoneId(),
        ...(name ? { name } : {}),
        ...(email ? { email } : {}),
        ...(signature ? { signature: signature.replaceAll("\\n", "\n") } : {}),
      });
    }
    const me = await store.read(({ owner }) => owner.find().me);
    show(desk, options, {
      json: me ?? null,
      text: () =>
        me
          ? `${me.name} <${me.email}>, ${me.timeZone}`
          : 'Not known yet: afterword me --name "…" --email …',
    });
  },
};
