import { type DocumentNode, execute, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Weights } from '../../gateway/limits/weights.ts';

/** Something that was answered, with its type where that could be several. */
type Source = Record<string, unknown>;

/**
 * What an answer costs by the weights of a supergraph: every field of every object that is in it,
 * counted when it is resolved. Nothing of this is estimated.
 *
 * @throws Error where the answer has errors.
 */
export async function costOfAnswer(
  schema: GraphQLSchema,
  weights: Weights,
  document: DocumentNode,
  variableValues: Record<string, unknown>,
  resolve: GraphQLFieldResolver<Source, unknown>,
): Promise<number> {
  let cost = 0;
  const { errors } = await execute({
    schema,
    document,
    variableValues,
    rootValue: {},
    typeResolver: (value) => String((value as Source).__typename),
    fieldResolver(source: Source, args, context, info) {
      const value = resolve(source, args, context, info);
      const field = weights.types.get(info.parentType.name)!.fields.get(info.fieldName)!;
      const items = Array.isArray(value) ? value : [value];
      for (const item of items) {
        if (item === null || item === undefined) continue;
        const type = (item as Source).__typename ?? field.type;
        cost += field.weight ?? weights.types.get(String(type))?.weight ?? 0;
      }
      return value;
    },
  });
  if (errors) throw new Error(errors.join('\n'));
  return cost;
}

/** Reads an answer that was given: each field has the value at its place in it. */
export function answered(data: Source): GraphQLFieldResolver<Source, unknown> {
  return (source, _args, _context, { path }) => (path.prev === undefined ? data : source)[path.key];
}
