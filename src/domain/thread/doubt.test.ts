import assert from "node:assert/strict";
import { test } from "node:test";
import { doubtOf } from "./doubt.ts";

const dana = { name: "Dana Whitfield", email: "dana@acme.example" };
const mx = "mx.mailbox.example";

for (const [finding, doubted] of [
  [`${mx}; spf=pass smtp.mailfrom=acme.example; dkim=pass; dmarc=pass (p=reject)`, false],
  [`${mx}; dmarc=fail (p=NONE sp=NONE dis=NONE) header.from=acme.example`, true],
  [
    `${mx};\n spf=fail smtp.mailfrom=acme.example;\n dkim=pass header.d=acme.example;\n dmarc=pass`,
    false,
  ],
  [`${mx}; spf=fail smtp.mailfrom=acme.example; dkim=none; dmarc=none`, true],
  [`${mx}; spf=fail (forwarded); dkim=pass header.d=acme.example`, false],
  [`${mx}; spf=softfail; dkim=none`, false],
  [`${mx} 1; DMARC=Fail action=quarantine`, true],
  [`${mx}; dkim=pass (comment; dmarc=fail) header.d=acme.example; dmarc/1=pass`, false],
  ["spf=pass smtp.mailfrom=x; dkim=none; dmarc=bestguesspass; compauth=fail reason=601", true],
  [`${mx}; none`, false],
  ["", false],
] as const)
  test(`a mail with the finding "${finding.slice(0, 70)}" is ${doubted ? "" : "not "}doubted`, () => {
    const headers = new Map([["authentication-results", [finding]]]);
    assert.equal(doubtOf({ headers }, []), doubted ? "authentication" : undefined);
  });

test("only the finding at the top is the own provider's: what stands below may have come with the mail", () => {
  const forged = `${mx}; dmarc=pass`;
  const own = `${mx}; dmarc=fail header.from=acme.example`;
  const of = (...values: string[]) =>
    doubtOf({ headers: new Map([["authentication-results", values]]) }, []);
  assert.equal(of(own, forged), "authentication");
  assert.equal(of(forged, own), undefined);
});

for (const [who, name, address, doubted] of [
  ["the known person", "Dana Whitfield", "dana@acme.example", false],
  ["the known person's name at a private address", "dana  whitfield", "dana.w@gmail.com", true],
  [
    "the known person at another address of the employer",
    "Dana Whitfield",
    "d.whitfield@acme.example",
    false,
  ],
  ["an assistant", "Kim Ode", "kim@agency.example", false],
  ["nobody by name", undefined, "kim@agency.example", false],
] as const)
  test(`a mail of ${who} is ${doubted ? "" : "not "}doubted`, () => {
    const from = { address, ...(name ? { name } : {}) };
    const people = [dana, { name: "Ben Ode" }];
    assert.equal(doubtOf({ from }, people), doubted ? "another-address" : undefined);
  });
