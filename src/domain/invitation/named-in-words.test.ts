import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { namedInWords } from "./named-in-words.ts";

const invited = ["Tessa Moll", "Idris Kane", "Bo Lund"];

describe("people whom an invitation names as interviewers", () => {
  for (const [description, names] of [
    ["Hi Ada, you'll meet Tessa (Head of Grain) and Idris (miller).", ["Tessa Moll", "Idris Kane"]],
    ["You will be speaking with Olga Prem, Head of Ovens, and Bo.", ["Olga Prem", "Bo Lund"]],
    ["Interviewers: Olga Prem, Jan de Wit\n\nPlease bring a pencil.", ["Olga Prem", "Jan de Wit"]],
    [
      "Your panel:\n- Tessa Moll – Head of Grain\n- Dr. Olga Prem – Milling\n\nParking: Yard 3",
      ["Tessa Moll", "Dr. Olga Prem"],
    ],
    [
      "Interview panel: Olga Prem (CTO); Ana Lucía Paz (Lead Engineer).",
      ["Olga Prem", "Ana Lucía Paz"],
    ],
    ["Ihre Gesprächspartner sind Olga Prem und Jörg Behn. Bis bald!", ["Olga Prem", "Jörg Behn"]],
    ["Vous rencontrerez Olga Prem, directrice technique.", ["Olga Prem"]],
    ["Te entrevistarán Olga Prem y Bo.", ["Olga Prem", "Bo Lund"]],
    ["<p>You will meet <b>Olga Prem</b><br>Join by Google Meet</p>", ["Olga Prem"]],
    ["You will meet the team and see the mill.", []],
    ["You'll be speaking with our Head of Grain.", []],
    ["You will talk to Google Meet support if the line drops.", []],
    ["Interview with Larder Group. Join Zoom Meeting.", []],
    ["You will meet Kim at the gate.", []],
    ["", []],
  ] as const)
    it(`${JSON.stringify(description)}: ${names.join(", ") || "nobody"}`, () => {
      assert.deepEqual(namedInWords(description, invited), names);
    });
});
