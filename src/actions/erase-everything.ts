import type { World } from "#ports/world.ts";

/** Erases every application, mail, file, template and account of the person, and the passwords that are kept for the accounts. */
export async function eraseEverything(world: World): Promise<void> {
  const accounts = await world.store.read((tables) => tables.accounts.list());
  await world.store.write(({ owner }) => owner.erase());
  await world.files.erase();
  const own = (await world.templates.load()).filter(({ isOwn }) => isOwn);
  await world.templates.remove(own.flatMap(({ templates }) => templates.map(({ path }) => path)));
  for (const { account } of accounts) await world.mail.removePassword(account.secret);
}
