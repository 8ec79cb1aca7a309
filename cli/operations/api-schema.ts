import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { UserError } from '../user-error.ts';

/** Reads the schema that clients see from a file. Throws a UserError where it is none. */
export function readApiSchema(file: string): GraphQLSchema {
  try {
    return buildSchema(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UserError(`${file} is no API schema: ${(error as Error).message}`);
  }
}
