import type { TestSubgraph } from '../../support/open-subgraph.ts';
import {
  buildCount,
  buildEvent,
  buildParticipant,
  buildReport,
  day,
  OSTREL,
  type Recorded,
  record,
  recordOne,
  VARNIA,
  withdraw,
} from './factories.ts';

/** A place that exists in every setting. */
export const ORRIN = { name: 'Orrin', countryCode: 'XO' };

const FIELDS = `id title status updatedAt
  related { kind event { title } }
  statuses { status rank } places { rank } participants { role rank }
  ... on Negotiation { round topics }
  ... on Agreement { exchanges { totalCount } }
  ... on Exchange { counts { best { value } low high disputed
    all(includeDeprecated: true) { value rank claim { id } } } }`;

let settings = 0;

/**
 * Two sides that no other test knows, with articles of their own, so that tests share a database
 * and still do not see each other's events.
 */
export class Setting {
  private readonly number = ++settings;

  readonly sides = [VARNIA, OSTREL].map(
    (side) => `${side.slice(0, 26)}${String(this.number).padStart(4, '0')}`,
  ) as [string, string];

  constructor(private readonly events: TestSubgraph) {}

  event(overrides: Record<string, unknown> = {}) {
    return buildEvent({ participants: this.sides.map((id) => buildParticipant(id)), ...overrides });
  }

  report(number: number, events: ReturnType<typeof buildEvent>[], overrides = {}) {
    return buildReport(this.number * 100 + number, events, overrides);
  }

  accord(title = `Orrin ${this.number} agreements`) {
    return this.event({ key: 'accord', kind: 'AGREEMENT', title });
  }

  /** An exchange of `value` people, the accord that it is under, and talks. */
  article(number: number, value: number) {
    const talks = { kind: 'NEGOTIATION', title: 'Talks in Orrin', date: day('2031-05-09') };
    return this.report(number, [
      this.event({
        counts: [buildCount(value)],
        places: [ORRIN],
        related: [{ kind: 'UNDER_AGREEMENT', event: 'accord' }],
      }),
      this.event({ ...talks, key: 'talks', topics: ['prisoners'], places: [ORRIN] }),
      this.accord(),
    ]);
  }

  record(input: ReturnType<typeof buildReport>): Promise<Recorded[]> {
    return record(this.events, input);
  }

  /** Records one event of one article; gives its id. */
  recordOne(number: number, event: Record<string, unknown> = {}, report = {}): Promise<string> {
    return recordOne(this.events, this.number * 100 + number, this.event(event), report);
  }

  withdraw(number: number, events = this.events): Promise<number> {
    return withdraw(events, this.number * 100 + number);
  }

  /** The listed events of one kind of these sides, the latest first. */
  async list(field = 'exchanges') {
    const query = `query ($id: ID) { ${field}(filter: { actorId: $id }) { edges { node { ... on Event { ${FIELDS} } } } } }`;
    const { [field]: page } = await this.events.data(query, { id: this.sides[0] });
    // biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for.
    return page.edges.map(({ node }: { node: any }) => node);
  }
}
