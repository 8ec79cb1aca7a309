import {
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';

/** A value of each scalar. */
const SCALARS: Record<string, unknown> = {
  ID: 'art_01ARZ3NDEKTSV4RRFFQ69G5FAV',
  String: 'text',
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: '2026-01-02',
  DateTime: '2026-01-02T03:04:05Z',
  URL: 'https://example.org/a',
};

/** The smallest value that an input type takes. Throws for a scalar that has none here. */
export function minimalInput(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return minimalInput(type.ofType as GraphQLInputType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(required.map((field) => [field.name, minimalInput(field.type)]));
  }
  if (type.name in SCALARS) return SCALARS[type.name];
  throw new Error(`no value is known for the scalar ${type.name}`);
}

/** A request of a mutation with the smallest values that it takes. */
export interface MutationRequest {
  name: string;
  query: string;
  variables: Record<string, unknown>;
}

/** A request of every field of a root type. */
export function requestsOf(root: GraphQLObjectType): MutationRequest[] {
  return Object.values(root.getFields()).map(({ name, args, type }) => {
    const required = args.filter(isRequiredArgument);
    const declared = required.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
    const given = required.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const named = getNamedType(type);
    const selected = isLeafType(named) && !isUnionType(named) ? '' : ' { __typename }';
    return {
      name,
      query: `mutation${declared && `(${declared})`} { ${name}${given && `(${given})`}${selected} }`,
      variables: Object.fromEntries(required.map((arg) => [arg.name, minimalInput(arg.type)])),
    };
  });
}
