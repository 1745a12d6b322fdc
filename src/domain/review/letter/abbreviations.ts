/** Words after whose full stop a sentence usually goes on. */
export const abbreviations: ReadonlySet<string> = new Set(
  "mr mrs ms mx dr prof st sr jr rev hon capt lt col sgt gen vs e.g i.e eg ie inc ltd corp co no nr approx dept univ assoc fig al resp u.s u.k a.m p.m jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun".split(
    " ",
  ),
);
