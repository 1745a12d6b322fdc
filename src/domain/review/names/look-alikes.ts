import { perSpelling } from "../remember.ts";

/** Letters of other scripts that look like Latin ones, and which. */
const alike: Record<string, string> = {
  а: "a",
  в: "b",
  с: "c",
  ԁ: "d",
  е: "e",
  ғ: "f",
  һ: "h",
  н: "h",
  і: "i",
  ї: "i",
  ј: "j",
  к: "k",
  ӏ: "l",
  м: "m",
  п: "n",
  о: "o",
  р: "p",
  ԛ: "q",
  г: "r",
  ѕ: "s",
  т: "t",
  у: "y",
  ѵ: "v",
  ԝ: "w",
  х: "x",
  α: "a",
  β: "b",
  ϲ: "c",
  ε: "e",
  η: "n",
  ι: "i",
  κ: "k",
  μ: "m",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x",
  γ: "y",
  ω: "w",
  ɑ: "a",
  ɡ: "g",
  ⅼ: "l",
  ｅ: "e",
  ο̇: "o",
  ց: "g",
  օ: "o",
  ս: "u",
  հ: "h",
  ո: "n",
  զ: "q",
};
const digits: Record<string, string> = { "0": "o", "1": "l", "3": "e", "5": "s" };

/** The Latin word that a mixed-script word pretends to be; undefined where it is honest. */
export const unmask = perSpelling((word: string): string | undefined => {
  const lower = word.toLowerCase().normalize("NFC");
  if (
    !/[a-z]/.test(lower) &&
    !/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(lower)
  )
    return undefined;
  let changed = false;
  const plain = [...lower]
    .map((letter) => {
      const latin = alike[letter] ?? (/^[^\d]/.test(lower) ? digits[letter] : undefined);
      changed ||= latin !== undefined;
      return latin ?? letter;
    })
    .join("");
  return changed ? plain : undefined;
});
