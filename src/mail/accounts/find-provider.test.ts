import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findProvider } from "./find-provider.ts";
import { providers } from "./providers.ts";

describe("finding the mail servers of an address", () => {
  it("knows Gmail, whatever the case, and that it files sent mail by itself", () => {
    const found = findProvider("Maya@GMail.com");
    assert.deepEqual(found?.imap, { host: "imap.gmail.com", port: 993, security: "tls" });
    assert.deepEqual(found?.smtp, { host: "smtp.gmail.com", port: 465, security: "tls" });
    assert.equal(found?.filesSentCopies, true);
    assert.match(found?.note ?? "", /app password/);
  });

  it("asks for STARTTLS where mail is sent by port 587", () => {
    const found = findProvider("maya@icloud.com");
    assert.deepEqual(found?.smtp, { host: "smtp.mail.me.com", port: 587, security: "starttls" });
  });

  it("does not guess for an address that is not known", () => {
    assert.equal(findProvider("maya@example.org"), undefined);
    assert.equal(findProvider("maya@not-gmail.com"), undefined);
  });

  it("names each domain once and a host and port for each server", () => {
    const domains = providers.flatMap((provider) => provider.domains);
    assert.deepEqual([...new Set(domains)], domains);
    for (const { imap, smtp } of providers) {
      assert.match(imap.host, /^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      assert.match(smtp.host, /^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      const isHere = smtp.host === "127.0.0.1";
      assert.ok(isHere || smtp.port === 465 || smtp.port === 587);
    }
  });
});
