interface StepOf {
  application: string;
  step: string;
}

const keyOf = ({ application, step }: StepOf) => `afterword.version.${application}/${step}`;

/** Which of the texts that can be made of the same notes a draft began as; 1 where nobody asked for another. */
export function versionOf(step: StepOf): number {
  return Number(localStorage.getItem(keyOf(step)) ?? 1);
}

export function keepVersion(step: StepOf, version: number): void {
  localStorage.setItem(keyOf(step), String(version));
}
