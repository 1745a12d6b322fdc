/** Where nothing is painted, as in a tab that nobody sees, it does not wait longer. */
const patienceMs = 120;

/** Resolves once the page as it stands is painted, so that who pressed something sees that it was heard before the work begins. */
export function afterPaint(): Promise<void> {
  return new Promise((done) => {
    const clock = setTimeout(done, patienceMs);
    requestAnimationFrame(() => {
      clearTimeout(clock);
      setTimeout(done);
    });
  });
}
