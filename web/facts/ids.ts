/** "priya", or "priya-2" where that is taken: an id for somebody or something that has none yet. */
export function freshId(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  const wanted = plain || "one";
  let [id, count] = [wanted, 1];
  while (taken.includes(id)) id = `${wanted}-${++count}`;
  return id;
}
