/** Why faults survive: a sentence, and the places at which it holds, by file, what the fault does, and a piece of the code. */
export interface Reason {
  readonly why: string;
  readonly survivors: readonly Place[];
}

interface Place {
  readonly file: string;
  readonly what: RegExp;
  readonly code: string;
}

export const reasons: readonly Reason[] = [];
