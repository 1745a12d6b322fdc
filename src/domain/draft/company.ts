/** A company's name as a sentence takes it: "the City of Port Alder", "the Grand Hotel Belvoir", but "Protea Re". */
export function companyInProse(name: string): string {
  return wantsArticle.test(name) ? `the ${name}` : name;
}

const wantsArticle =
  /^(?:Grand Hotel|City of|University of|Bank of|Port of|Museum of|Ministry of|Department of|Royal (?:College|Society|Institute|Opera|Hospital))\b|^(?!The )\S.* (?:Institute|Foundation|Museum|Trust|Council|Library|Group|Observatory|Orchestra|Archive|Authority|Agency|Society|Association)$/;
