import { z } from 'zod';
import type { Claims } from '../caller.ts';
import {
  DEFAULT_LIMITS,
  LIMIT_NAMES,
  LIMITS,
  type LimitCode,
  type LimitName,
  type Limits,
  limitCode,
} from './limits.ts';

const figure = z.number().int().min(1);

const limitVariable = (name: LimitName) =>
  z.coerce
    .number()
    .int()
    .min(1)
    .default(LIMITS[name].fallback)
    .describe(`A request has at most so many ${LIMITS[name].unit}.`);

/** The limits that the gateway applies, and its operator may set. */
const NAMES = LIMIT_NAMES.filter((name) => name !== 'representations');

type LimitVariable = `NEWSGRAPH_${Exclude<LimitCode, 'LIMIT_REPRESENTATIONS'>}`;

const variableOf = (name: LimitName) => `NEWSGRAPH_${limitCode(name)}` as LimitVariable;

/** One variable for every limit of the gateway. */
export const LIMIT_VARIABLES = Object.fromEntries(
  NAMES.map((name) => [variableOf(name), limitVariable(name)]),
) as Record<LimitVariable, ReturnType<typeof limitVariable>>;

/** Limits of callers whose token has a scope; an article may be large. */
const BY_SCOPE = '{"ingest":{"requestBytes":8388608,"variablesBytes":8388608}}';

/** The variable that sets limits by scope. */
export const SCOPE_LIMITS_VARIABLE = z
  .string()
  .default(BY_SCOPE)
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue('expected JSON such as {"ingest":{"requestBytes":8388608}}');
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string(), z.partialRecord(z.enum(LIMIT_NAMES as [LimitName]), figure)))
  .describe(
    'Limits of callers whose token has a scope, as JSON by scope and limit; the largest figure of all scopes holds.',
  );

/** The limits of everyone, and those that scopes raise. */
export interface LimitSettings {
  common: Limits;
  byScope: Record<string, Partial<Limits>>;
}

/** The settings where none are made. */
export const DEFAULT_LIMIT_SETTINGS: LimitSettings = {
  common: DEFAULT_LIMITS,
  byScope: JSON.parse(BY_SCOPE),
};

/** The settings, as the environment has them. */
export function limitSettings(
  env: Record<LimitVariable, number> & {
    NEWSGRAPH_LIMITS_BY_SCOPE: Record<string, Partial<Limits>>;
  },
): LimitSettings {
  const given = Object.fromEntries(NAMES.map((name) => [name, env[variableOf(name)]]));
  return { common: { ...DEFAULT_LIMITS, ...given }, byScope: env.NEWSGRAPH_LIMITS_BY_SCOPE };
}

/** The limits of a caller: what everyone may, or more where a scope of its token allows it. */
export function limitsOf(claims: Claims | null, { common, byScope }: LimitSettings): Limits {
  const limits = { ...common };
  for (const scope of claims?.scopes ?? []) {
    if (!Object.hasOwn(byScope, scope)) continue;
    for (const [name, raised] of Object.entries(byScope[scope]!) as [LimitName, number][]) {
      limits[name] = Math.max(limits[name], raised);
    }
  }
  return limits;
}

/** The largest body that any caller may send, in bytes. */
export function largestRequest({ common, byScope }: LimitSettings): number {
  return Math.max(
    common.requestBytes,
    ...Object.values(byScope).map(({ requestBytes = 0 }) => requestBytes),
  );
}
