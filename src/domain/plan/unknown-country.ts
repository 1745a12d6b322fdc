import type { Situation } from "./situation.ts";
import type { Need, Reason } from "./types.ts";

/** What a date that counts working days still wants: the country, where no holidays are known. Until then Monday to Friday count. */
export function countryNeeds({ isCountryKnown }: Situation): readonly Need[] {
  return isCountryKnown ? [] : ["country"];
}

/** Says that holidays were not looked at. */
export function countryReasons({ isCountryKnown, application }: Situation): readonly Reason[] {
  if (isCountryKnown) return [];
  const unknown =
    application.country === undefined
      ? "the country is not known"
      : `no holidays of ${application.country} are on file`;
  const text = `${unknown}: Monday to Friday count as working days, holidays are not looked at`;
  return [{ rule: "CHECK-2", text }];
}
