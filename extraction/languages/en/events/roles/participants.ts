import type { Reading } from '../../../../reading.ts';
import { collect } from '../../../../text/collect.ts';
import type { ParticipantMention, PlaceMention } from '../../../../types.ts';
import type { EventDraft } from '../drafts/event-draft.ts';
import { type Cluster, placesOfCluster } from '../grouping/cluster.ts';
import type { Line } from '../scene/line.ts';
import type { Sides } from '../scene/sides.ts';
import { delegatesIn } from './delegates.ts';
import type { Helper } from './helpers.ts';

/** What the participants of an event are told from. */
export interface ParticipantContext {
  reading: Reading;
  sides: Sides;
  /** The keys of the sides that the document is about. */
  mainParties: readonly string[];
  /** The sentences that tell who held which talks. */
  delegations: ReadonlyMap<Cluster, readonly Line[]>;
  /** Helpers named beside talks that are no event of their own. */
  stray: readonly Helper[];
}

/** Those who take part in an event: parties first, then helpers, then delegates. */
export function participantsOf(
  cluster: Cluster,
  context: ParticipantContext,
): ParticipantMention[] {
  const { sides, reading } = context;
  const helpers = [...cluster.drafts.flatMap((draft) => draft.helpers), ...context.stray];
  const delegates = delegatesOf(cluster, context);
  const parties = partiesOf(cluster, context, helpers, delegates);
  const participants: ParticipantMention[] = parties.map((actor) => ({
    actor,
    role: 'PARTY',
    onBehalfOf: null,
  }));
  for (const { key, role } of helpers) {
    if (role === 'SIGNATORY' || !parties.includes(key))
      add(participants, { actor: key, role, onBehalfOf: null });
  }
  if (cluster.kind === 'NEGOTIATION') {
    for (const host of hostsOf(placesOfCluster(cluster), sides, parties))
      add(participants, { actor: host, role: 'HOST', onBehalfOf: null });
  }
  for (const { actor, countryCode } of delegates) {
    add(participants, {
      actor: actor.key,
      role: 'DELEGATE',
      onBehalfOf: sides.ofCountry(countryCode),
    });
  }
  return participants.filter(({ actor }) => reading.actors.some(({ key }) => key === actor));
}

/** Adds one who is not yet there in that role. */
function add(participants: ParticipantMention[], participant: ParticipantMention): void {
  const { actor, role } = participant;
  if (!participants.some((one) => one.actor === actor && one.role === role)) {
    participants.push(participant);
  }
}

function delegatesOf(cluster: Cluster, { reading, delegations }: ParticipantContext) {
  const lines = new Set(delegations.get(cluster)?.filter(({ headline }) => !headline));
  return [...lines].flatMap((line) => delegatesIn(reading, line));
}

/** The sides of the event, else of the document; talks keep to those that their sentences name. */
function partiesOf(
  { kind, drafts }: Cluster,
  { mainParties, sides }: ParticipantContext,
  helpers: readonly Helper[],
  delegates: readonly { countryCode: string | null }[],
): string[] {
  const excluded = new Set(
    helpers.filter(({ role }) => role !== 'SIGNATORY').map(({ key }) => key),
  );
  const naming = kind === 'NEGOTIATION' ? drafts.filter(bringsNews) : drafts;
  const own = collect(naming, (draft) => partiesOfDraft(draft, sides));
  const hosts = collect(drafts, ({ places }) =>
    places.map((place) => sides.ofCountry(place.countryCode)),
  );
  const named = [...new Set(own)].filter((side) => {
    return !excluded.has(side) && (mainParties.includes(side) || !hosts.includes(side));
  });
  const main = mainParties.filter((side) => !excluded.has(side));
  if (kind === 'NEGOTIATION') {
    const behind = delegates
      .map(({ countryCode }) => sides.ofCountry(countryCode))
      .filter((key) => key !== null);
    const present = [...new Set([...named, ...behind])];
    if (present.length === 0) return main;
    const known =
      present.some((side) => main.includes(side)) &&
      naming.some((draft) => namesBothSides(draft, main, sides));
    return known ? [...new Set([...main, ...present])] : present;
  }
  const known = main.filter((side) => named.includes(side));
  if (named.length < 2 || known.length === 2 || named.length > 2)
    return main.length === 2 ? main : named.slice(0, 2);
  return named;
}

/** 'The delegations met', 'direct talks', 'both sides'. */
function namesBothSides(
  { line, trigger }: EventDraft,
  main: readonly string[],
  sides: Sides,
): boolean {
  const named = sides.inLine(line).map(({ side }) => side);
  if (main.every((side) => named.includes(side))) return true;
  if (/^(?:talks|rounds?|negotiations)$/.test(line.words[trigger.end - 1]!.lower)) return true;
  return line.words.some(({ lower }) =>
    /^(?:delegations|sides|both|direct|bilateral|counterparts?)$/.test(lower),
  );
}

/** 'These talks' in passing names no sides of them; 'the talks, held in Orrin' may. */
function bringsNews({ reference, date, places }: EventDraft): boolean {
  return reference !== 'SAME' || date !== null || places.length > 0;
}

function partiesOfDraft(draft: EventDraft, sides: Sides): string[] {
  const people = draft.trigger.groups
    .map((group) => sides.ofCountry(group.countryCode))
    .filter((key) => key !== null);
  const receiving = draft.counts.map(({ side }) => side).filter((key) => key !== null);
  return [...draft.sides, ...people, ...receiving];
}

/** The countries of the places of talks, where they are no parties. */
function hostsOf(
  places: readonly PlaceMention[],
  sides: Sides,
  parties: readonly string[],
): string[] {
  const hosts = places
    .map(({ countryCode }) => sides.ofCountry(countryCode))
    .filter((key) => key !== null);
  return [...new Set(hosts)].filter((key) => !parties.includes(key));
}
