import { GraphQLError } from 'graphql';
import { LIMITS, type LimitName, type Limits, limitCode } from './limits.ts';

/**
 * The refusal of a request that exceeds a limit: status 400, or 413 for its body. `found` is the
 * figure at which measuring stopped; the whole may be larger.
 */
export class LimitExceeded extends GraphQLError {
  constructor(name: LimitName, limit: number, found: number) {
    // JSON has no infinity.
    const figure = Math.min(found, Number.MAX_SAFE_INTEGER);
    super(`The request exceeds a limit: at most ${limit} ${LIMITS[name].unit}; got ${figure}.`, {
      extensions: {
        code: limitCode(name),
        limit,
        found: figure,
        http: { status: name === 'requestBytes' ? 413 : 400 },
      },
    });
    this.name = 'LimitExceeded';
  }
}

/** Throws LimitExceeded for the first figure that is above its limit. */
export function checkLimits(figures: Partial<Limits>, limits: Limits): void {
  for (const [name, found] of Object.entries(figures) as [LimitName, number][]) {
    if (found > limits[name]) throw new LimitExceeded(name, limits[name], found);
  }
}
