import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { noBrowser, openPage } from "../support/browser.ts";
import { hostileApplication, hostileMail, scriptFor } from "../support/hostile.ts";
import { larkfieldFile } from "../support/larkfield.ts";
import { serveApp, type ServedApp } from "../support/serve-app.ts";
import { withBrowser } from "../support/with-browser.ts";
import { routes } from "../../web/router/routes.ts";

/** A site of elsewhere, and one that rebinds its name to the address at which the door listens. */
const attacker = "attacker.example";
const rebinding = "rebinding.example";

const attack = readFileSync(new URL("../support/attack.js", import.meta.url), "utf8");
const now = "2026-11-25T10:40:00-05:00";
const resolver = `MAP ${attacker} 127.0.0.1, MAP ${rebinding} 127.0.0.1`;
const wish = { isWhole: true, args: [`--host-resolver-rules=${resolver}`] };
const hits: string[] = [];
let app: ServedApp;
let browser: Browser;
let context: BrowserContext;
let ours: string;
let theirPort: number;

withBrowser(async (opened) => {
  browser = opened;
  await using beside = new AsyncDisposableStack();
  const elsewhere = createServer(answerElsewhere);
  beside.defer(() => void elsewhere.close());
  await new Promise<void>((done) => elsewhere.listen(0, "127.0.0.1", done));
  theirPort = (elsewhere.address() as AddressInfo).port;
  app = beside.use(await serveApp(now, [larkfieldFile]));
  const { page } = await app.open(browser, "/", { serviceWorkers: "allow" });
  context = page.context();
  ours = new URL(page.url()).origin;
  await page.close();
  return beside.move();
}, wish);

function answerElsewhere(request: IncomingMessage, response: ServerResponse): void {
  hits.push(request.url ?? "");
  response.setHeader("Content-Type", "text/html").end("<title>elsewhere</title>");
}

/** Asks as a page of ours does, from within the browser; anything but a success is a failure of the test. */
async function asOurPage(
  page: Page,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> {
  const { status, text } = await page.evaluate(
    async ([how, where, what]) => {
      const response = await fetch(where!, {
        method: how!,
        ...(what ? { body: what, headers: { "Content-Type": "application/json" } } : {}),
      });
      return { status: response.status, text: await response.text() };
    },
    [method, path, body === undefined ? undefined : JSON.stringify(body)] as const,
  );
  assert.equal(status, 200, `${method} ${path}: ${text}`);
  return JSON.parse(text);
}

const origins: Record<string, () => string> = {
  "another site": () => `http://${attacker}:${theirPort}`,
  "another port of this machine": () => `http://127.0.0.1:${theirPort}`,
  "this machine by its other name": () => `http://localhost:${theirPort}`,
};

for (const [who, origin] of Object.entries(origins))
  test(
    `forms, beacons and requests of ${who} change nothing and learn nothing`,
    { skip: noBrowser },
    async () => {
      const page = await context.newPage();
      await page.goto(origin());
      const before = app.world.store.revision();
      const learnt = await page.evaluate(`(${attack})("${ours}")`);
      await page.waitForTimeout(300);
      assert.equal(app.world.store.revision(), before);
      assert.deepEqual(learnt, []);
      await page.close();
    },
  );

test("no page of elsewhere shows ours in a frame", { skip: noBrowser }, async () => {
  const page = await context.newPage();
  await page.goto(origins["another port of this machine"]!());
  await page.evaluate(`new Promise((done) => {
    const frame = document.body.appendChild(document.createElement("iframe"));
    frame.src = "${ours}/";
    frame.addEventListener("load", done);
  })`);
  const [, frame] = page.frames();
  const text = await frame!.evaluate("document.body.textContent").catch(() => "");
  assert.doesNotMatch(String(text), /Thank|Today/);
  await page.close();
});

test(
  "a name that is rebound to our address is answered by nobody",
  { skip: noBrowser },
  async () => {
    const page = await context.newPage();
    const response = await page.goto(`http://${rebinding}:${new URL(ours).port}/`);
    assert.equal(response!.status(), 421);
    const before = app.world.store.revision();
    const statuses = await page.evaluate(async () => {
      const read = await fetch("/api/today");
      const write = await fetch("/api/samples", { method: "POST" });
      const entered = await fetch("/enter/guess");
      return [read.status, write.status, entered.status];
    });
    assert.deepEqual(statuses, [421, 421, 421]);
    assert.equal(app.world.store.revision(), before);
    await page.close();
  },
);

test("the one-time link opens the app in one browser, once", { skip: noBrowser }, async () => {
  const link = await app.makeLink();
  const { page } = await openPage(browser, link);
  await page.getByRole("heading", { level: 1 }).waitFor();
  assert.equal(new URL(page.url()).pathname, "/");
  const { page: other } = await openPage(browser, new URL("/rules", link).href);
  assert.equal(await other.evaluate("fetch('/api/today').then(({ status }) => status)"), 401);
  const again = await other.goto(link);
  assert.equal(again!.status(), 401);
});

test("the session is out of reach of the page's own scripts", { skip: noBrowser }, async () => {
  const page = await context.newPage();
  await page.goto(ours);
  assert.equal(await page.evaluate("document.cookie"), "");
  await page.close();
});

test(
  "a script in every text and in a mail runs on no page, and nothing is loaded from elsewhere",
  { skip: noBrowser },
  async () => {
    const address = `http://${attacker}:${theirPort}`;
    const script = scriptFor(address);
    const page = await context.newPage();
    await page.goto(ours);
    await asOurPage(page, "PUT", "/api/me", { signature: `Maya ${script}` });
    await asOurPage(page, "POST", "/api/applications", hostileApplication(script));
    const mail = hostileMail(script, address);
    await asOurPage(page, "POST", "/api/import", { text: mail, application: "larkfield" });
    const step = "/api/applications/larkfield/steps/thank-you:r1:priya";
    const draft = { subject: "Thank you", body: `Dear Priya, ${script}` };
    await asOurPage(page, "PUT", `${step}/draft`, draft);
    await app.world.store.write(({ incoming }) => {
      const [known] = incoming.list();
      const open = { messageId: "<open@larkfield.example>", sender: script, subject: script };
      const { event: _, ...rest } = known!;
      incoming.save({ ...rest, ...open, text: script, asks: true });
    });
    hits.length = 0;
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("dialog", (dialog) => {
      asked.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    let shown = 0;
    for (const path of paths()) {
      await page.goto(ours + path);
      await page.waitForLoadState("networkidle").catch(() => undefined);
      assert.equal(await page.evaluate("window.hacked"), undefined, path);
      const text = await page.locator("body").innerText();
      if (text.includes("window.hacked=1")) shown += 1;
    }
    assert.ok(shown > 0, "no page shows the texts, so that this shows nothing");
    const foreign = asked.filter(
      (url) => !url.startsWith(`${ours}/`) && !/^(data|blob):/.test(url),
    );
    assert.deepEqual(foreign, []);
    assert.deepEqual(hits, []);
    assert.deepEqual(app.faults, []);
    await page.close();
  },
);

/** Every page of the app, with parts that lead somewhere. */
function paths(): string[] {
  const parts: Record<string, string> = {
    application: "larkfield",
    interview: "r1",
    round: "r1",
    step: "thank-you:r1:priya",
    person: "priya",
  };
  return routes.map(({ path }) =>
    path.replace(/:(\w+)/g, (_, part: string) => {
      assert.ok(parts[part], `say what "${part}" stands for on the page ${path}`);
      return encodeURIComponent(parts[part]);
    }),
  );
}
