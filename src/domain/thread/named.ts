/** What follows a company's name in the register and not in what people write (as its own words, after dots and slashes went). */
const legalForms = new Set(
  (
    "inc incorporated corp corporation co llc llp lp ltd limited plc pbc pty pte gmbh ag kg kgaa ohg ug gbr se ev sa sas sasu sarl eurl srl spa sl slu " +
    "ab as asa aps oy oyj bv nv vof bvba cv kft zrt doo sro"
  ).split(" "),
);

/** A name or a text as plain words, without legal forms, so that "Acme Robotics GmbH & Co. KG" is found in "Ihre Bewerbung bei Acme Robotics". */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(a\/s|sp\.? z o\. ?o|s\. ?r\. ?o)\b/g, " ")
    .replace(/(?<=\p{L})[.](?=\p{L}\b)/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !legalForms.has(word))
    .join(" ");
}
