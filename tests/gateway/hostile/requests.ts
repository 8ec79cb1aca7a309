/** A request that nobody sends in good faith, and how it is answered. */
export interface HostileRequest {
  name: string;
  /** The status that it must have, or those that it may. */
  status: number | number[];
  /** The code of the first error; null where the answer needs none. */
  code: string | null;
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string;
  /** True where a subgraph, which has wider limits, answers otherwise. */
  gatewayOnly?: boolean;
}

const JSON_TYPE = { 'content-type': 'application/json' };

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const nested = (depth: number, name = 'a') => `${`{ ${name} `.repeat(depth)}${'}'.repeat(depth)}`;

/** A document in the ordinary form. */
function ask(
  name: string,
  code: string | null,
  query: unknown,
  rest: Partial<HostileRequest> & { variables?: unknown } = {},
): HostileRequest {
  const { variables, ...other } = rest;
  const body = JSON.stringify({ query, variables });
  return { name, status: 400, code, headers: JSON_TYPE, body, ...other };
}

/** A body of any form. */
function send(
  name: string,
  status: number | number[],
  code: string | null,
  body: string,
  type = 'application/json',
): HostileRequest {
  return { name, status, code, body, headers: { 'content-type': type } };
}

const bomb = (levels: number, width: number) =>
  `{ x { ...F0 } } ${times(
    levels,
    (i) => `fragment F${i} on Q { ${`...F${i + 1} `.repeat(width)}}`,
  )} fragment F${levels} on Q { __typename }`;

const LIMITS: HostileRequest[] = [
  ask('21 levels of fields', 'LIMIT_DEPTH', nested(21), { gatewayOnly: true }),
  ask('41 levels of fields', 'LIMIT_DEPTH', nested(41)),
  ask('65 levels of fields', 'LIMIT_NESTING', nested(65)),
  ask('30,000 levels of fields', 'LIMIT_NESTING', nested(30_000)),
  ask('100,000 brackets and no end', 'LIMIT_NESTING', '{a'.repeat(100_000)),
  ask('a list in 1,000 lists', 'LIMIT_NESTING', `{ a(b: ${'['.repeat(1_000)}) }`),
  ask('an object in 500 objects', 'LIMIT_NESTING', `{ a(b: ${'{c:'.repeat(500)}1) }`),
  ask('a type in 200 lists', 'LIMIT_NESTING', `query ($v: ${'['.repeat(200)}Int) { a }`),
  ask(
    'levels by inline fragments',
    'LIMIT_NESTING',
    `{ ${'... { '.repeat(70)} a ${'}'.repeat(71)}`,
  ),
  ask(
    'levels by a chain of fragments',
    'LIMIT_DEPTH',
    `{ ...F0 } ${times(45, (i) => `fragment F${i} on Q { a { ...F${i + 1} } }`)} fragment F45 on Q { a }`,
  ),
  ask('a fragment bomb of 2 to the 30', 'LIMIT_SELECTIONS', bomb(30, 2)),
  ask('a fragment bomb of 10 to the 60', 'LIMIT_SELECTIONS', bomb(60, 10)),
  ask(
    'a fragment that spreads itself',
    'GRAPHQL_VALIDATION_FAILED',
    '{ ...F } fragment F on Q { ...F }',
  ),
  ask(
    'fragments that spread each other, doubled',
    'GRAPHQL_VALIDATION_FAILED',
    '{ ...A } fragment A on Q { a { ...B ...B } } fragment B on Q { a { ...A ...A } }',
  ),
  ask(
    'a circle of 100 fragments',
    'GRAPHQL_VALIDATION_FAILED',
    `{ a } ${times(100, (i) => `fragment F${i} on Q { ...F${(i + 1) % 100} }`)}`,
  ),
  ask('one field 5,000 times', 'LIMIT_ROOT_FIELDS', `{ ${'a '.repeat(5_000)}}`),
  ask('one field 300 times below another', 'LIMIT_REPEATS', `{ x { ${'a '.repeat(300)}} }`),
  ask(
    'one field 20 times on three levels',
    'LIMIT_REPEATS',
    `{ r { ${`x { ${`x { ${'x '.repeat(15)}} `.repeat(8)}} `.repeat(10)}} }`,
  ),
  ask(
    'repeats by fragments',
    'LIMIT_REPEATS',
    `{ x { ${'...F '.repeat(300)}} } fragment F on Q { a }`,
  ),
  ask('1,500 aliases', 'LIMIT_ALIASES', `{ x { ${times(1_500, (i) => `a${i}: b`)} } }`),
  ask(
    '1,500 aliases of __typename',
    'LIMIT_ALIASES',
    `{ x { ${times(1_500, (i) => `a${i}: __typename`)} } }`,
  ),
  ask(
    'aliases of a field at the root',
    'LIMIT_ROOT_FIELDS',
    `{ ${times(300, (i) => `a${i}: __typename`)} }`,
  ),
  ask(
    '300 root fields through fragments',
    'LIMIT_ROOT_FIELDS',
    `{ ${'...F '.repeat(30)}} fragment F on Query { ${times(10, (i) => `a${i}: b`)} }`,
  ),
  ask(
    '300 names and aliases __proto__',
    'LIMIT_ROOT_FIELDS',
    `{ ${'__proto__: constructor '.repeat(300)}}`,
  ),
  ask('600 directives on a field', 'LIMIT_DIRECTIVES', `{ a ${'@skip(if: false) '.repeat(600)}}`),
  ask('600 unknown directives', 'LIMIT_DIRECTIVES', `{ a ${times(600, (i) => `@d${i}`)} }`),
  ask('directives on an operation', 'LIMIT_DIRECTIVES', `query ${'@a '.repeat(600)} { a }`),
  ask('50,000 tokens', 'LIMIT_TOKENS', `{ a(b: [${'1 '.repeat(50_000)}]) }`),
  ask('60,000 commas and brackets', 'LIMIT_TOKENS', `{ ${'a() '.repeat(20_000)}}`),
  ask(
    '300 operations',
    'LIMIT_DEFINITIONS',
    times(300, (i) => `query Q${i} { a }`),
  ),
  ask(
    '300 fragments of one name',
    'LIMIT_DEFINITIONS',
    `{ a } ${'fragment F on Q { a } '.repeat(300)}`,
  ),
  ask(
    'five whole schemas',
    'LIMIT_INTROSPECTIONS',
    `{ ${times(5, (i) => `s${i}: __schema { queryType { name } }`)} }`,
  ),
  ask(
    'the fields of the types of the fields',
    'LIMIT_INTROSPECTION_DEPTH',
    '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
  ),
  ask(
    'possible types, over and over',
    'LIMIT_INTROSPECTION_DEPTH',
    `{ __type(name: "Actor") { ${'possibleTypes { interfaces { '.repeat(4)} name ${'} } '.repeat(4)} } }`,
  ),
  ask('variables in 1,000 lists', 'LIMIT_NESTING', '{ __typename }', {
    variables: { v: JSON.parse('['.repeat(1_000) + ']'.repeat(1_000)) },
  }),
  ask('100 kB of variables that nobody asks for', 'LIMIT_VARIABLES_BYTES', '{ __typename }', {
    variables: { v: 'x'.repeat(100_000) },
    gatewayOnly: true,
  }),
  ask('30,000 empty variables', 'LIMIT_VARIABLES_BYTES', '{ __typename }', {
    variables: Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`v${i}`, 1])),
    gatewayOnly: true,
  }),
  ask(
    'pages of pages of pages',
    'LIMIT_COST',
    '{ events(first: 100) { edges { node { articles(first: 100) { edges { node { quotes { occurrences { exact } } } } } } } } }',
    { gatewayOnly: true },
  ),
  ask(
    'a page of a billion',
    'LIMIT_COST',
    '{ events(first: 1000000000) { edges { node { id } } } }',
    { gatewayOnly: true },
  ),
  ask(
    'a page by a huge variable',
    'LIMIT_COST',
    'query ($n: Int) { events(first: $n) { edges { node { id } } } }',
    { variables: { n: 1e300 }, gatewayOnly: true },
  ),
  {
    ...ask('a body of 300 kB', 'LIMIT_REQUEST_BYTES', '{ a }', {
      variables: { v: 'x'.repeat(300_000) },
    }),
    status: 413,
    gatewayOnly: true,
  },
  {
    ...ask('a body of 9 MB', 'LIMIT_REQUEST_BYTES', `{ a } # ${'x'.repeat(9_000_000)}`),
    status: 413,
  },
];

const NAMES: HostileRequest[] = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '__defineGetter__',
].flatMap((name) => [
  ask(`a field ${name}`, 'GRAPHQL_VALIDATION_FAILED', `{ ${name} }`),
  { ...ask(`an alias ${name}`, null, `{ ${name}: __typename }`), status: 200 },
  ask(
    `a fragment ${name}`,
    'GRAPHQL_VALIDATION_FAILED',
    `{ ...${name} } fragment ${name} on ${name} { ${name} }`,
  ),
  {
    ...ask(`a variable ${name}`, null, '{ __typename }', {
      variables: JSON.parse(`{"${name}x": {"a": 1}}`),
    }),
    status: 200,
  },
  ask(`an operation ${name} that is not there`, 'OPERATION_RESOLUTION_FAILURE', '{ __typename }', {
    body: JSON.stringify({ query: '{ __typename }', operationName: name }),
  }),
]);

const FORMS: HostileRequest[] = [
  send('no JSON', 400, 'BAD_REQUEST', '{ not JSON'),
  send('half a body of JSON', 400, 'BAD_REQUEST', '{"query": "{ __typename'),
  send('an empty body', 400, 'BAD_REQUEST', ''),
  send('a number', 400, 'BAD_REQUEST', '7'),
  send('null', 400, 'BAD_REQUEST', 'null'),
  send('a string', 400, 'BAD_REQUEST', '"{ __typename }"'),
  send('an empty batch', 400, 'BAD_REQUEST', '[]'),
  send(
    'a batch of 2',
    400,
    'BAD_REQUEST',
    '[{"query":"{ __typename }"},{"query":"{ __typename }"}]',
  ),
  send(
    'a batch of 5,000',
    400,
    'BAD_REQUEST',
    `[${Array(5_000).fill('{"query":"{ __typename }"}').join(',')}]`,
  ),
  send(
    'a __proto__ in the body',
    400,
    'BAD_REQUEST',
    '{"query":"{ __typename }","__proto__":{"a":1}}',
  ),
  send(
    'a constructor with a prototype',
    400,
    'BAD_REQUEST',
    '{"query":"{ __typename }","constructor":{"prototype":{"a":1}}}',
  ),
  send('no query', 400, 'BAD_REQUEST', '{"variables":{}}'),
  send('a query that is a list', 400, 'BAD_REQUEST', '{"query":["{ __typename }"]}'),
  send('a query that is a parsed document', 400, 'BAD_REQUEST', '{"query":{"kind":"Document"}}'),
  send(
    'variables that are text',
    400,
    'BAD_REQUEST',
    '{"query":"{ __typename }","variables":"{}"}',
  ),
  send(
    'variables that are a list',
    400,
    'BAD_REQUEST',
    '{"query":"{ __typename }","variables":[1]}',
  ),
  send(
    'extensions that are text',
    400,
    'BAD_REQUEST',
    '{"query":"{ __typename }","extensions":"x"}',
  ),
  send(
    'an operation name that is a number',
    400,
    'BAD_REQUEST',
    '{"query":"{ __typename }","operationName":7}',
  ),
  send('a document of no bytes', 400, 'BAD_REQUEST', '{"query":""}'),
  send(
    'a document of NULs',
    400,
    'GRAPHQL_PARSE_FAILED',
    `{"query":"{ ${'\\u0000'.repeat(50)} }"}`,
  ),
  send('half a surrogate pair', 400, 'GRAPHQL_PARSE_FAILED', '{"query":"{ \\ud800 }"}'),
  send('a string without an end', 400, 'GRAPHQL_PARSE_FAILED', '{"query":"{ a(b: \\"x) }"}'),
  send(
    'a huge integer',
    400,
    'GRAPHQL_VALIDATION_FAILED',
    `{"query":"{ a(b: ${'9'.repeat(5_000)}) }"}`,
  ),
  send(
    'a number beyond all',
    [200, 400],
    null,
    '{"query":"{ __typename }","variables":{"a":1e999}}',
  ),
  send('a subscription', 400, 'GRAPHQL_VALIDATION_FAILED', '{"query":"subscription { a }"}'),
  send('type definitions', 400, 'GRAPHQL_VALIDATION_FAILED', '{"query":"type A { a: Int }"}'),
  send(
    'a form of a foreign page',
    [400, 415],
    'BAD_REQUEST',
    'query={__typename}',
    'application/x-www-form-urlencoded',
  ),
  send('text of a foreign page', 400, 'BAD_REQUEST', '{"query":"{ __typename }"}', 'text/plain'),
  send(
    'an upload',
    [400, 415],
    'BAD_REQUEST',
    '--x\r\n\r\n--x--',
    'multipart/form-data; boundary=x',
  ),
  send('XML', [400, 415], 'BAD_REQUEST', '<a/>', 'application/xml'),
  send('a type that is none', [400, 415], 'BAD_REQUEST', '{}', 'nonsense;;;'),
  send(
    'a charset that is none',
    [200, 400, 415],
    null,
    '{"query":"{ __typename }"}',
    'application/json; charset=utf-7',
  ),
];

const get = (
  name: string,
  status: number | number[],
  code: string | null,
  search: string,
  headers: Record<string, string> = { 'apollo-require-preflight': '1' },
): HostileRequest => ({
  name,
  status,
  code,
  method: 'GET',
  path: `/graphql?${search}`,
  headers,
});

const METHODS: HostileRequest[] = [
  get('a GET of a foreign page', 400, 'BAD_REQUEST', 'query={__typename}', {}),
  get(
    'a mutation by GET',
    [400, 405],
    null,
    `query=${encodeURIComponent('mutation { __typename }')}`,
  ),
  get('two queries in one address', 400, 'BAD_REQUEST', 'query={__typename}&query={__typename}'),
  get('variables that are no JSON', 400, 'BAD_REQUEST', 'query={__typename}&variables=%7B'),
  get('no query in the address', 400, 'BAD_REQUEST', ''),
  get('30 levels of fields in the address', 400, null, `query=${encodeURIComponent(nested(30))}`),
  get('an address of 20 kB', 431, null, `query=${'a'.repeat(20_000)}`),
  {
    name: 'a header of 20 kB',
    status: 431,
    code: null,
    headers: { ...JSON_TYPE, 'x-large': 'x'.repeat(20_000) },
    body: '{"query":"{ __typename }"}',
  },
  { name: 'a PUT', status: [404, 405], code: null, method: 'PUT', headers: JSON_TYPE, body: '{}' },
  { name: 'a DELETE', status: [404, 405], code: null, method: 'DELETE', headers: {} },
  {
    name: 'a path out of the folder',
    status: [400, 403, 404],
    code: null,
    method: 'GET',
    path: '/ide/..%2f..%2fpackage.json',
    headers: {},
  },
  {
    name: 'a malformed address',
    status: [400, 404],
    code: null,
    method: 'GET',
    path: '/%E0%A4%A',
    headers: {},
  },
  {
    name: 'an unknown persisted document',
    status: [200, 400, 404],
    code: null,
    headers: JSON_TYPE,
    body: `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}}`,
  },
  {
    name: 'a persisted document with a wrong digest',
    status: 400,
    code: null,
    headers: JSON_TYPE,
    body: `{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}}`,
  },
];

/** All hostile requests; each is sent to the gateway, and those that are not its own to every subgraph. */
export const HOSTILE_REQUESTS: HostileRequest[] = [...LIMITS, ...NAMES, ...FORMS, ...METHODS];
