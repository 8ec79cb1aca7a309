import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, DiffRule, diff, validate } from '@graphql-inspector/core';
import { buildSchema, GraphQLError, type GraphQLSchema, parse, Source } from 'graphql';
import { UserError } from '../user-error.ts';

/** What a change of the graph means for those who query it. */
export interface Impact {
  /** Changes after which some query that was right is wrong. */
  breaking: string[];
  /** Changes that a careless client may stumble over, such as a new value of an enum. */
  dangerous: string[];
  /** What clients can ask for that they could not before. */
  added: string[];
  /** The published operations that are right today and no longer would be. */
  broken: { operation: string; reason: string }[];
}

/** Reads the published operations: every file `*.graphql` of some folders. */
export function readOperations(folders: string[]): Source[] {
  return folders.flatMap((folder) => {
    if (!existsSync(folder)) throw new UserError(`there is no folder of operations ${folder}`);
    const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
    return files.sort().map((file) => readOperation(join(folder, file)));
  });
}

function readOperation(path: string): Source {
  const source = new Source(readFileSync(path, 'utf8'), path);
  try {
    parse(source);
    return source;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new UserError(`the operation ${path} is no GraphQL: ${error.message}`);
  }
}

const faultsOf = (schema: GraphQLSchema, operations: Source[]) =>
  new Map(
    validate(schema, operations, { strictDeprecated: false, strictFragments: false }).map(
      ({ source, errors }) => [source.name, errors],
    ),
  );

/** Compares the API that clients have with the one that they would get. */
export async function impactOf(
  before: string,
  after: GraphQLSchema,
  operations: Source[],
): Promise<Impact> {
  const current = buildSchema(before, { assumeValid: true });
  const rules = [
    DiffRule.suppressRemovalOfDeprecatedField,
    DiffRule.ignoreDescriptionChanges,
    DiffRule.simplifyChanges,
  ];
  const changes = await diff(current, after, rules);
  const at = (level: CriticalityLevel) =>
    changes.filter(({ criticality }) => criticality.level === level).map(({ message }) => message);
  const [then, now] = [faultsOf(current, operations), faultsOf(after, operations)];
  const broken = [...now]
    .filter(([name, errors]) => errors.length > 0 && !then.get(name)?.length)
    .map(([operation, errors]) => ({ operation, reason: errors[0]!.message }));
  return {
    breaking: at(CriticalityLevel.Breaking),
    dangerous: at(CriticalityLevel.Dangerous),
    added: at(CriticalityLevel.NonBreaking).filter((message) =>
      / was added to |^Type '.*' was added/.test(message),
    ),
    broken,
  };
}
