/** A company's name as a sentence takes it: "the City of Port Alder", "the Grand Hotel Belvoir", but "Protea Re". */
export function companyInProse(name: string): string {
  const plain = withoutForm(name);
  return wantsArticle.test(plain) ? `the ${plain}` : plain;
}

/** "Kern GmbH" is "Kern". */
export function withoutForm(name: string): string {
  return name.replace(
    /,? (?:LLP|LLC|Ltd\.?|Limited|PLC|plc|Inc\.?|GmbH|AG|S\.A\.|B\.V\.|BV|AB|Pty Ltd)$/,
    "",
  );
}

const wantsArticle =
  /^(?:Grand Hotel|City of|University of|Bank of|Port of|Museum of|Ministry of|Department of|Royal (?:College|Society|Institute|Opera|Hospital))\b|^(?!The )\S.* (?:Institute|Foundation|Museum|Trust|Library|Group|Observatory|Orchestra|Archive|Authority|Agency|Society|Association)$/;
