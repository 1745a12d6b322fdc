/** Family, as one speaks of one's own. */
export const kin: ReadonlySet<string> = new Set(
  "mother father mum mom dad grandmother grandfather grandma grandpa granny gran nan nana grandad granddad sister brother son daughter uncle aunt auntie cousin husband wife niece nephew".split(
    " ",
  ),
);
