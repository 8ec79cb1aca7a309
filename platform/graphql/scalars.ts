import { GraphQLScalarType, Kind } from 'graphql';
import { NewsgraphError } from '../errors.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function refuse(name: string, expected: string, value: unknown): never {
  const got = JSON.stringify(value)?.slice(0, 60);
  throw new NewsgraphError('BAD_USER_INPUT', `${name} is ${expected}; got ${got}.`);
}

/** True for a day that the calendar has: JavaScript takes 30 February for 2 March. */
function isDay(text: string): boolean {
  const instant = DAY.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return !!instant && !Number.isNaN(+instant) && instant.toISOString().slice(0, 10) === text;
}

/** A calendar day as YYYY-MM-DD; days that no calendar has are refused. */
export function parseDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  return refuse('Date', 'a day as YYYY-MM-DD', value);
}

const refuseInstant = (value: unknown) =>
  refuse('DateTime', 'an ISO 8601 instant with a zone', value);

/** An instant as ISO 8601 with a zone; given back in UTC with milliseconds. */
export function parseInstant(value: unknown): string {
  const valid = typeof value === 'string' && INSTANT.test(value) && isDay(value.slice(0, 10));
  const instant = valid ? new Date(value) : null;
  if (!instant || Number.isNaN(+instant)) return refuseInstant(value);
  const utc = instant.toISOString();
  // Its zone may carry it out of the years that have four digits.
  return utc.length === '2025-05-23T18:30:00.000Z'.length ? utc : refuseInstant(value);
}

function textScalar(name: string, description: string, parse: (value: unknown) => string) {
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** The scalar `Date`. */
export const DateScalar = textScalar('Date', 'A calendar day, such as 2025-05-23.', parseDay);

/** The scalar `DateTime`. */
export const DateTimeScalar = textScalar(
  'DateTime',
  'An instant in ISO 8601 with its zone, such as 2025-05-23T18:30:00Z; answers are in UTC.',
  parseInstant,
);
