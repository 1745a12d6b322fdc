import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { eraseEverything } from "#actions/erase-everything.ts";
import { openConnection } from "#storage/sqlite/connection.ts";
import { AppError } from "#ports/errors.ts";
import { openWorld } from "./open-world.ts";
import { restoreStore } from "./restore-store.ts";

const utf8 = new TextEncoder();
const template = { path: "en/thank-you/own.liquid", text: "Thank you again, {{ name }}." };

const ada = { name: "Ada Nwosu", email: "ada@example.org", timeZone: "Europe/London" };

describe("a backup that is put back", () => {
  let root: string;
  let home: string;
  let backup: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "afterword-backup-"));
    home = join(root, "home");
    backup = join(root, "copy.db");
    await using world = openWorld({ home, keys: join(root, "keys") });
    await world.store.write(({ owner }) => owner.saveMe(ada));
    await world.files.save("larder", "prices.pdf", utf8.encode("first"));
    await world.templates.save([template]);
    await world.saveBackup(backup);
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const restore = (to: string, from = backup) =>
    restoreStore({ home: to, keys: join(root, "keys") }, from);

  async function assertAllThere(at: string): Promise<void> {
    await using world = openWorld({ home: at, keys: join(root, "keys") });
    const { me } = await world.store.read(({ owner }) => owner.find());
    assert.equal(me?.name, "Ada Nwosu");
    const prices = await world.files.find("larder", "prices.pdf");
    assert.equal(new TextDecoder().decode(prices), "first");
    const [own] = await world.templates.load();
    assert.deepEqual(own?.templates, [{ ...template, text: `${template.text}\n` }]);
  }

  it("brings store, attachments and own templates to a machine that has none", async () => {
    const fresh = join(root, "another", "home");
    await restore(fresh);
    await assertAllThere(fresh);
    assert.equal((await stat(join(fresh, "afterword.db"))).mode & 0o777, 0o600);
    assert.deepEqual((await readdir(fresh)).sort(), ["afterword.db", "files", "templates"]);
  });

  it("brings back what was erased, templates included", async () => {
    {
      await using world = openWorld({ home, keys: join(root, "keys") });
      await eraseEverything(world);
      assert.deepEqual(await world.files.list("larder"), []);
      const own = await world.templates.load();
      assert.deepEqual(
        own.flatMap(({ templates }) => templates),
        [],
      );
    }
    await restore(home);
    await assertAllThere(home);
  });

  it("keeps beside it what was there", async () => {
    {
      await using world = openWorld({ home, keys: join(root, "keys") });
      await world.files.save("larder", "prices.pdf", utf8.encode("second"));
    }
    await restore(home);
    await assertAllThere(home);
    const kept = join(home, "files.before-restore", "larder", "prices.pdf");
    assert.equal(await readFile(kept, "utf8"), "second");
  });

  it("leaves the files alone where a backup is of before they were in it", async () => {
    changeBackup("DROP TABLE file_beside");
    await restore(home);
    await assertAllThere(home);
    assert.ok(!(await readdir(home)).includes("files.before-restore"));
  });

  for (const path of ["files/../../.ssh/keys", "/etc/passwd", "afterword.db", "files", "files//x"])
    it(`changes nothing where a backup holds a file for ${path}`, async () => {
      changeBackup(`INSERT INTO file_beside VALUES ('${path}', x'00')`);
      await writeFile(join(home, "files", "larder", "prices.pdf"), "second");
      const before = await readdir(home);
      await assert.rejects(
        restore(home),
        (error: unknown) => error instanceof AppError && error.code === "store-broken",
      );
      assert.deepEqual(await readdir(home), before);
      assert.equal(await readFile(join(home, "files", "larder", "prices.pdf"), "utf8"), "second");
    });

  function changeBackup(sql: string): void {
    const connection = openConnection(backup);
    connection.exec(sql);
    connection.close();
  }
});
