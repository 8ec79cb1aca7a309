const SPECIFICATION = 'https://specs.apollo.dev/federation/v2.9';

/** A schema of Federation 2 that imports every directive it uses. */
export function federated(body: string): string {
  const used = new Set(body.match(/@\w+/g));
  for (const known of ['@deprecated', '@specifiedBy']) used.delete(known);
  const names = [...used].map((name) => JSON.stringify(name)).join(', ');
  return `extend schema @link(url: "${SPECIFICATION}", import: [${names}])\n${body}\n`;
}

/** The smallest schema that joins: one field on every event. */
export const WEATHER = federated(
  `type Event @key(fields: "id") @interfaceObject {
    id: ID!
    """How the sky was there on that day."""
    weather: String
  }`,
);

/** A graph in small, with the interfaces of the real one: compositions with it take no time. */
export const SMALL_GRAPH = {
  people: federated(
    `interface Actor @key(fields: "id") { id: ID! name: String! }
    """A person who holds a public office."""
    type Official implements Actor @key(fields: "id") { id: ID! name: String! }
    type PageInfo @shareable { hasNextPage: Boolean! }
    type Query { official(id: ID!): Official page: PageInfo! }`,
  ),
  events: federated(
    `interface Event @key(fields: "id") { id: ID! title: String! status: EventStatus! }
    type Exchange implements Event @key(fields: "id") { id: ID! title: String! status: EventStatus! }
    type Agreement implements Event @key(fields: "id") { id: ID! title: String! status: EventStatus! }
    enum EventStatus { UNKNOWN AGREED }
    type Query { events(status: EventStatus): [Event!]! }`,
  ),
};
