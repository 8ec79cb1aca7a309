/** How much of a heap was used after so many requests. */
export interface HeapSample {
  requests: number;
  bytes: number;
}

/** The slope of the line that fits the samples best, in bytes a request; 0 for fewer than two. */
export function slopeOf(samples: readonly HeapSample[]): number {
  const mean = (values: number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const x = mean(samples.map(({ requests }) => requests));
  const y = mean(samples.map(({ bytes }) => bytes));
  let [top, bottom] = [0, 0];
  for (const { requests, bytes } of samples) {
    top += (requests - x) * (bytes - y);
    bottom += (requests - x) ** 2;
  }
  return bottom === 0 ? 0 : top / bottom;
}
