const MICROS_PER_DAY = 86_400_000_000;

/** The first microsecond of the UTC day behind. */
export function startOfNextDay(micro: number): number {
  return (Math.floor(micro / MICROS_PER_DAY) + 1) * MICROS_PER_DAY;
}

/** A range of a query in microseconds, both ends inclusive. */
export function microRange({ startMs, endMs }: { startMs?: number | undefined; endMs?: number | undefined }): {
  from: number;
  to: number;
} {
  return {
    from: startMs === undefined ? 0 : startMs * 1_000,
    to: endMs === undefined ? Number.MAX_SAFE_INTEGER : endMs * 1_000 - 1,
  };
}
