import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function refuse(name: string, expected: string, value: unknown): never {
  throw new GraphQLError(`${name} is ${expected}; got ${JSON.stringify(value)?.slice(0, 60)}.`);
}

/** A calendar day as YYYY-MM-DD; days that no calendar has are refused. */
export function parseDay(value: unknown): string {
  const valid = typeof value === 'string' && DAY.test(value);
  const instant = valid ? new Date(`${value}T00:00:00Z`) : null;
  if (!instant || Number.isNaN(+instant) || instant.toISOString().slice(0, 10) !== value) {
    return refuse('Date', 'a day as YYYY-MM-DD', value);
  }
  return value as string;
}

/** An instant as ISO 8601 with a zone; given back in UTC with milliseconds. */
export function parseInstant(value: unknown): string {
  const instant = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : null;
  if (!instant || Number.isNaN(+instant)) {
    return refuse('DateTime', 'an ISO 8601 instant with a zone', value);
  }
  return instant.toISOString();
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
