interface StepOf {
  application: string;
  step: string;
}

/** A letter as it lies on this machine until the server has it. */
export interface KeptLetter {
  subject: string;
  body: string;
  /** That of the server when this was begun; 0 where nothing was stored. */
  version: number;
}

const keyOf = ({ application, step }: StepOf) =>
  `afterword.letter.${JSON.stringify([application, step])}`;

/** Kept at once and by the browser itself, so that not even closing the page in mid-word loses a letter. */
export function keepLetter(step: StepOf, letter: KeptLetter): void {
  localStorage.setItem(keyOf(step), JSON.stringify(letter));
}

export function findKeptLetter(step: StepOf): KeptLetter | undefined {
  const text = localStorage.getItem(keyOf(step));
  return text === null ? undefined : (JSON.parse(text) as KeptLetter);
}

export function dropKeptLetter(step: StepOf): void {
  localStorage.removeItem(keyOf(step));
}
