/** Why the composition refuses something, and what to write instead. */
export interface Explanation {
  why: string;
  fix: string;
}

/** An explanation of one code; with `about`, only for messages that hold these words. */
interface Entry extends Explanation {
  code: string;
  about?: string;
}

const ENTITY_INTERFACE =
  'Actor and Event are interfaces with a key. Only the subgraph that defines such an interface may define types that implement it; every other subgraph adds fields to all of them at once.';

const INTERFACE_OBJECT =
  'Declare it as `type Event @key(fields: "id") @interfaceObject { id: ID! … }`, with no implementing type beside it. For a field on one kind alone, declare that kind without the interface: `type Exchange @key(fields: "id") { id: ID! … }`.';

/** The first entry that fits counts: those about certain words stand before the general one. */
const ENTRIES: Entry[] = [
  {
    code: 'INTERFACE_OBJECT_USAGE_ERROR',
    about: 'has no @key',
    why: 'An interface object is how this subgraph names every object behind an interface; without a key the gateway cannot say which one it means.',
    fix: 'Add the key that the graph knows: `@key(fields: "id")`.',
  },
  {
    code: 'INTERFACE_OBJECT_USAGE_ERROR',
    about: 'should not define any of the implementation types',
    why: 'An interface object stands for all kinds behind an interface. One subgraph cannot have it and one of those kinds too.',
    fix: 'Put the field for all kinds on the interface object and drop the kind here, or keep the kinds and drop the interface object. Where both are needed, serve them as two subgraphs.',
  },
  {
    code: 'INTERFACE_OBJECT_USAGE_ERROR',
    why: 'An interface object needs an interface of that name in another subgraph, with the same key.',
    fix: 'Compare name and key with schema/api.graphql; the interfaces to extend are Actor and Event, by `id`.',
  },
  {
    code: 'INTERFACE_KEY_MISSING_IMPLEMENTATION_TYPE',
    why: ENTITY_INTERFACE,
    fix: `Do not define the interface or a type that implements it. ${INTERFACE_OBJECT}`,
  },
  {
    code: 'INTERFACE_FIELD_NO_IMPLEM',
    about: 'is declared in  but',
    why: 'A field that comes to an interface through an interface object reaches the types behind it, and not an interface that implements it. So no interface may implement one that has a key.',
    fix: 'Let the types implement both interfaces side by side, and take the `implements` off the interface.',
  },
  {
    code: 'INTERFACE_FIELD_NO_IMPLEM',
    why: 'Another subgraph gives the interface a field that this implementing type does not have.',
    fix: 'Add the field to the type, or do not implement the interface here.',
  },
  {
    code: 'SATISFIABILITY_ERROR',
    why: 'There is a query for which the gateway finds no way to a field: it would have to ask a subgraph for an object by a key that the subgraph before it cannot give.',
    fix: 'Give the type a key that the graph has, mostly `@key(fields: "id")`, make it resolvable where its fields are, and implement its reference resolver. Where one type is behind two interface objects of this subgraph, keep one of them: the gateway cannot go from one to the other.',
  },
  {
    code: 'TYPE_KIND_MISMATCH',
    about: 'Type "Event"',
    why: ENTITY_INTERFACE,
    fix: INTERFACE_OBJECT,
  },
  {
    code: 'TYPE_KIND_MISMATCH',
    about: 'Type "Actor"',
    why: ENTITY_INTERFACE,
    fix: INTERFACE_OBJECT,
  },
  {
    code: 'TYPE_KIND_MISMATCH',
    why: 'One name is one kind of type in the whole graph: object, interface, enum, input or scalar.',
    fix: 'Declare it as the graph does (see schema/api.graphql), or choose another name for a type of your own.',
  },
  {
    code: 'INVALID_FIELD_SHARING',
    about: 'Query.',
    why: 'Two subgraphs offer the same entry into the graph, and nothing says that they answer alike.',
    fix: 'Choose another name for the field of Query.',
  },
  {
    code: 'INVALID_FIELD_SHARING',
    why: 'A field belongs to one subgraph, unless all that have it say that they answer alike. A type without a key counts as a value, of which every field must be shared.',
    fix: 'To extend a type of the graph, give it its key: `type Official @key(fields: "id") { id: ID! … }`, and list besides the key only fields of your own. To read a field of another subgraph, mark it @external and name it in @requires. A value type that the graph has (PageInfo, FuzzyDate) is declared with @shareable and all of its fields.',
  },
  {
    code: 'EXTERNAL_UNUSED',
    why: '@external says that another subgraph has the field and this one needs its value, and nothing here uses it.',
    fix: 'Take the field out, or name it in @requires(fields: "…") on the field that needs it.',
  },
  {
    code: 'EXTERNAL_MISSING_ON_BASE',
    why: '@external says that another subgraph has the field, and none does. Mostly the name is misspelt.',
    fix: 'Compare the name with schema/api.graphql, or take @external off a field of your own.',
  },
  {
    code: 'EXTERNAL_TYPE_MISMATCH',
    why: 'An @external field repeats what its owner says of it, and its owner gives it another type.',
    fix: 'Copy the type of the field from schema/api.graphql, with its exclamation marks.',
  },
  {
    code: 'EXTERNAL_ARGUMENT_MISSING',
    why: 'An @external field repeats what its owner says of it, its arguments too.',
    fix: 'Copy the field with its arguments from schema/api.graphql.',
  },
  {
    code: 'KEY_INVALID_FIELDS',
    why: 'A key names fields of the type in this subgraph, and this one names a field that is not there.',
    fix: 'Declare the field of the key; for types of this graph it is `id: ID!` with `@key(fields: "id")`.',
  },
  {
    code: 'REQUIRES_INVALID_FIELDS',
    why: '@requires names fields of the same type that other subgraphs have, and they must be declared here too.',
    fix: 'Declare each of them with @external and the type that it has in schema/api.graphql.',
  },
  {
    code: 'REQUIRES_FIELDS_MISSING_EXTERNAL',
    why: '@requires fetches values from other subgraphs first; a field that is this one’s own needs no fetching.',
    fix: 'Mark the field @external where another subgraph has it, or take it out of @requires.',
  },
  {
    code: 'PROVIDES_INVALID_FIELDS',
    why: '@provides promises fields of another type, and names one that is not declared here.',
    fix: 'Declare the field with @external, and in its owner with @shareable; or leave @provides out.',
  },
  {
    code: 'FIELD_TYPE_MISMATCH',
    why: 'A field that two subgraphs have must have the same type in both.',
    fix: 'Copy the type from schema/api.graphql, or choose another name for a field of your own.',
  },
  {
    code: 'ENUM_VALUE_MISMATCH',
    why: 'An enum that clients both send and receive must have the same values in every subgraph.',
    fix: 'Copy all values from schema/api.graphql, or declare an enum of your own under another name.',
  },
  {
    code: 'REQUIRED_ARGUMENT_MISSING_IN_SOME_SUBGRAPH',
    why: 'An argument that one subgraph requires of a shared field is not there in another.',
    fix: 'Give the field the same arguments in both, or let the argument be null.',
  },
  {
    code: 'INVALID_GRAPHQL',
    about: 'is a federation 1 schema',
    why: 'A schema without @link is read as Federation 1, which has no @interfaceObject, @shareable or @inaccessible.',
    fix: 'Begin it with: extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@interfaceObject"])',
  },
  {
    code: 'INVALID_GRAPHQL',
    about: 'Unknown directive',
    why: 'A directive is used that is neither defined here nor imported.',
    fix: 'Name it in the `import` of @link where it is one of Federation, or define it: directive @name on FIELD_DEFINITION',
  },
  {
    code: 'INVALID_GRAPHQL',
    why: 'The schema is not valid by itself, before any other subgraph is looked at.',
    fix: 'Mend it until the subgraph starts by itself; its own library shows the same error.',
  },
  {
    code: 'UNKNOWN_FEDERATION_LINK_VERSION',
    why: 'The schema links a version of Federation that this composer does not know.',
    fix: 'Link version 2.9 or an older one: @link(url: "https://specs.apollo.dev/federation/v2.9", …)',
  },
  {
    code: 'INVALID_LINK_DIRECTIVE_USAGE',
    why: 'The @link at the head of the schema cannot be read.',
    fix: 'Import only directives that the linked version has, each with its @: import: ["@key", "@shareable"]',
  },
  {
    code: 'NO_QUERIES',
    why: 'A graph needs a field of Query, and no subgraph has one.',
    fix: 'Compose with the four subgraphs of newsgraph.',
  },
];

const GENERAL: Explanation = {
  why: 'The rules of Federation 2 do not allow it.',
  fix: 'Look the code up among the composition errors of Apollo Federation, and compare the type with schema/api.graphql.',
};

/** What to tell beside a message of the composition. */
export function explanationOf(code: string, message: string): Explanation {
  const fits = (entry: Entry) => entry.code === code && message.includes(entry.about ?? '');
  const { why, fix } = ENTRIES.find(fits) ?? GENERAL;
  return { why, fix };
}
