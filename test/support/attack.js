// Runs in a page of elsewhere, as test/web/security.test.ts opens it: every way in which a page can make a browser ask another address.
// It returns what it could read.
// oxlint-disable-next-line no-unused-vars -- it is evaluated in that page
async function attack(door) {
  const learnt = [];
  const facts = JSON.stringify({ confirm: "maya@example.org" });
  const frame = document.body.appendChild(document.createElement("iframe"));
  frame.name = "aim";
  for (const path of ["/api/erase", "/api/samples", "/api/import"])
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]) {
      const form = document.body.appendChild(document.createElement("form"));
      Object.assign(form, { method: "post", action: door + path, enctype: type, target: "aim" });
      const field = form.appendChild(document.createElement("input"));
      Object.assign(field, { name: facts.slice(0, -1), value: `"}` });
      form.submit();
      await new Promise((done) => setTimeout(done, 30));
    }
  const ask = async (path, init) => {
    try {
      const response = await fetch(door + path, { credentials: "include", ...init });
      const text = await response.text();
      if (text) learnt.push(`${path}: ${text.slice(0, 60)}`);
    } catch {
      // Refused by the browser, as it should be.
    }
  };
  const json = { "Content-Type": "application/json" };
  const plain = { "Content-Type": "text/plain" };
  await ask("/api/erase", { method: "POST", mode: "no-cors", headers: plain, body: facts });
  await ask("/api/erase", { method: "POST", headers: json, body: facts });
  await ask("/api/applications/larkfield", { method: "DELETE" });
  await ask("/api/samples", { method: "POST", mode: "no-cors" });
  await ask("/api/today", {});
  await ask("/api/today", { mode: "no-cors" });
  await ask("/api/backup", {});
  navigator.sendBeacon(`${door}/api/erase`, facts);
  navigator.sendBeacon(`${door}/api/erase`, new Blob([facts], { type: "application/json" }));
  const script = document.createElement("script");
  script.src = `${door}/api/today`;
  const image = new Image();
  image.src = `${door}/api/backup`;
  document.body.append(script, image);
  await new Promise((done) => setTimeout(done, 200));
  if (image.naturalWidth > 0) learnt.push("an image");
  return learnt;
}
