/** Writes a count with its noun: "1 working day", "2 working days". */
export function sayCount(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
