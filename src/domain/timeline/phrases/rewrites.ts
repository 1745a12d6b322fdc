/** What a language says, and the plain English form that the grammar reads. Words come in lower case without accents. */
export type Rewrites = readonly (readonly [RegExp, string])[];
