/** A document that is within every limit but cost, and as hard to refuse as the others allow. */
export interface DearDocument {
  name: string;
  query: string;
  variables?: Record<string, unknown>;
}

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const page = (field: string, selection: string) =>
  `${field}(first: 100) { edges { node { ${selection} } } }`;

/** What alone costs more than anyone may ask for. */
const DEAR = page('events', page('articles', 'quotes { occurrences { exact } }'));

const pages = (count: number, selection: string) =>
  times(count, (n) => `a${n}: ${page('events', selection)}`);

/** The repeats that one place of an answer may have. */
const REPEATS = 30;

export const DEAR_DOCUMENTS: DearDocument[] = [
  {
    name: 'pages of pages under many names',
    query: `{ ${times(
      19,
      (n) =>
        `a${n}: ${page(
          'events',
          times(4, (m) => `b${m}: ${page('articles', 'id quotes { id }')}`),
        )}`,
    )} ${DEAR} }`,
  },
  {
    name: 'pages that are selected again and again',
    query: `{ ${page(
      'events',
      times(REPEATS, () => page('articles', 'id quotes { id occurrences { exact } }')),
    )} }`,
  },
  {
    name: 'fields with arguments, repeated in every page',
    query: `{ ${pages(
      19,
      times(REPEATS, () => 'participants(role: HOST) { role }'),
    )} ${DEAR} }`,
  },
  {
    name: 'pages within pages, repeated in every page',
    query: `{ ${pages(
      19,
      times(24, () => 'articles(first: 1, after: "a") { edges { cursor } }'),
    )} ${DEAR} }`,
  },
  {
    name: 'a long list in a variable that every field takes',
    query: `query ($roles: [Role!]) { ${pages(
      19,
      times(REPEATS, () => 'participants(role: $roles) { role }'),
    )} ${DEAR} }`,
    variables: { roles: Array.from({ length: 7_000 }, () => 'HOST') },
  },
  {
    name: 'a long list written out, repeated',
    query: `{ ${page(
      'events',
      times(REPEATS, () => `participants(role: [${'HOST '.repeat(280)}]) { role }`),
    )} ${DEAR} }`,
  },
  {
    name: 'many leaves in every page',
    query: `{ ${pages(
      19,
      times(REPEATS, () => 'id title status'),
    )} ${DEAR} }`,
  },
  {
    name: 'fields of each type, repeated',
    query: `{ ${pages(
      19,
      times(10, () =>
        ['Exchange', 'Negotiation', 'Agreement']
          .map((type) => `... on ${type} { participants(role: HOST) { role } }`)
          .join(' '),
      ),
    )} ${DEAR} }`,
  },
  {
    name: 'many fragments',
    query: `{ ${page(
      'events',
      times(REPEATS - 1, (n) => `...F${n}`),
    )} ${DEAR} } ${times(REPEATS - 1, (n) => `fragment F${n} on Event { ${page('articles', 'id headline quotes { id text }')} }`)}`,
  },
];
