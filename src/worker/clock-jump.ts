import type { World } from "#ports/world.ts";

/** A jump of the wall clock by more than this against the time that really passed holds sending for one round. */
const largestJumpSeconds = 300;

/** Tells between two looks whether the wall clock was changed or the machine slept, in words for a person; else undefined. */
export function watchClock(world: World): () => string | undefined {
  let before = readClocks(world);
  return () => {
    const after = readClocks(world);
    const jump = jumpSeconds(before, after);
    before = after;
    return Math.abs(jump) > largestJumpSeconds ? sayJump(jump) : undefined;
  };
}

interface Clocks {
  readonly wall: Temporal.Instant;
  /** Milliseconds that only grow; where a machine sleeps it stands still, so that waking up shows as a jump. */
  readonly steady: number;
}

function readClocks({ store }: World): Clocks {
  return { wall: store.now(), steady: performance.now() };
}

/** How much further the clock on the wall went than time did; negative where it was set back. */
function jumpSeconds(before: Clocks, after: Clocks): number {
  return before.wall.until(after.wall).total("seconds") - (after.steady - before.steady) / 1000;
}

function sayJump(seconds: number): string {
  const minutes = Math.round(Math.abs(seconds) / 60);
  const way = seconds > 0 ? "forward" : "back";
  return `The clock has jumped ${way} by ${minutes} minutes. Mail is read first, and sending waits for the next round.`;
}
