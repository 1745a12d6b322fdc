import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { openAdviser } from "#advice/open-adviser.ts";
import { readAdvice } from "#domain/review/advice.ts";
import { AppError } from "#ports/errors.ts";

const letter = "Hi Ada,\n\nThank you for the tour. I was happy to seen the bees.\n\nBest,\nJoan";
const suggestions = JSON.stringify({
  suggestions: [{ quote: "to seen", better: "to see", why: "After “to” the plain form." }],
});

/** A stand-in for a model's server on this machine. */
async function standIn(answer: object | string, status = 200) {
  const requests: { url: string; key: string | undefined; body: string }[] = [];
  const server: Server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece) => (body += piece));
    request.on("end", () => {
      requests.push({ url: request.url ?? "", key: request.headers.authorization, body });
      response.writeHead(status, { "content-type": "application/json" });
      response.end(typeof answer === "string" ? answer : JSON.stringify(answer));
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    address: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      await new Promise((done) => server.close(done));
    },
  };
}

test("AI-1: an OpenAI-compatible endpoint is asked with exactly what was shown", async () => {
  await using server = await standIn({ choices: [{ message: { content: suggestions } }] });
  const adviser = openAdviser({ address: `${server.address}/v1`, model: "small", key: "secret" });
  const shown = adviser.show(letter);
  assert.equal(server.requests.length, 0);
  const advice = readAdvice(await adviser.ask(letter), letter);
  assert.deepEqual(
    advice.map(({ better }) => better),
    ["to see"],
  );
  assert.deepEqual(server.requests, [
    { url: "/v1/chat/completions", key: "Bearer secret", body: shown.body },
  ]);
  assert.ok(!shown.body.includes("secret"));
});

test("AI-1: Ollama is asked in its own way", async () => {
  await using server = await standIn({ message: { content: suggestions } });
  const adviser = openAdviser({ address: server.address, model: "small" });
  assert.equal(readAdvice(await adviser.ask(letter), letter).length, 1);
  assert.equal(server.requests[0]?.url, "/api/chat");
  assert.equal(JSON.parse(server.requests[0]?.body ?? "").stream, false);
});

test("a model that answers nonsense, refuses or is not there is told as a failure", async () => {
  await using odd = await standIn("<html>");
  await using refusing = await standIn({}, 401);
  const code = (address: string) =>
    openAdviser({ address, model: "small" })
      .ask(letter)
      .then(
        () => "answered",
        (error: unknown) => (error as AppError).code,
      );
  assert.equal(await code(odd.address), "adviser-odd");
  assert.equal(await code(refusing.address), "adviser-odd");
  assert.equal(await code("http://127.0.0.1:9"), "adviser-unreachable");
});

test("a letter is not sent over the open network unencrypted", () => {
  assert.throws(
    () => openAdviser({ address: "http://models.example/v1", model: "small" }),
    AppError,
  );
});
