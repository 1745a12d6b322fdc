/** The planner counts with Temporal. Browsers that lack it are given it before the planner is fetched. */
export async function withTemporal(): Promise<void> {
  if ("Temporal" in globalThis) return;
  await import("temporal-polyfill/global");
}
