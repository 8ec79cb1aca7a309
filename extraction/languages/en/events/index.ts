import type { WeightTable } from '../../../learning/weight-table.ts';
import type { Reading } from '../../../reading.ts';
import { collect } from '../../../text/collect.ts';
import type { EventExtraction } from '../../../types.ts';
import { statedFigures } from './counts/stated-figures.ts';
import { dayOf } from './dates/calendar.ts';
import type { EventDraft } from './drafts/event-draft.ts';
import { readDrafts } from './drafts/read-drafts.ts';
import type { Cluster } from './grouping/cluster.ts';
import { groupDrafts } from './grouping/group-drafts.ts';
import { linksOf } from './links.ts';
import { judgeClauses } from './mentions/judge-clauses.ts';
import { reviseTriggers } from './mentions/revise-triggers.ts';
import { type EventModels, eventModels } from './models.ts';
import { agentsIn } from './roles/agents.ts';
import { delegationLines } from './roles/delegation-lines.ts';
import { type Helper, helpersIn } from './roles/helpers.ts';
import { mainParties } from './roles/parties.ts';
import type { Line } from './scene/line.ts';
import { readLines } from './scene/read-lines.ts';
import { readSides, type Sides } from './scene/sides.ts';
import { toEvent } from './to-event.ts';
import { tellsOfEvents } from './topic/tells-of-events.ts';

/** The most sentences on events that are read; what has more is no report. */
const MAX_LINES = 300;

/** What is read of a document before its events are told apart. */
export interface Scene {
  lines: Line[];
  sides: Sides;
  /** The keys of the two sides that the document is about. */
  parties: string[];
  /** What each trigger says, in the order of the text. */
  drafts: EventDraft[];
}

/** The models by which a document is read until its events are told apart. */
export interface SceneModels extends Pick<EventModels, 'figures' | 'mentions'> {
  /** Null for the rules alone. */
  dates: WeightTable | null;
  /** Null where every document is to be read. */
  topics: WeightTable | null;
}

/**
 * The sentences that tell of events, with what they say; null for a document about something else.
 */
export function readScene(
  reading: Reading,
  { figures, mentions, dates, topics }: SceneModels,
): Scene | null {
  const read = readLines(reading, figures);
  if (!read.some(({ triggers }) => triggers.length > 0)) return null;
  const sides = readSides(reading, read);
  if (topics && !tellsOfEvents(read, sides, topics)) return null;
  const lines = reviseTriggers(read, judgeClauses(read, sides, mentions));
  const parties = mainParties(reading, lines, sides);
  const drafts = lines
    .filter(({ triggers }) => triggers.length > 0)
    .slice(0, MAX_LINES)
    .flatMap((line) => readDrafts(reading, line, sides, parties, dates));
  const ofPeople = drafts.some(namesPeople);
  if (!ofPeople && drafts.some(handsOverInLead)) return null;
  const told = drafts.filter(({ trigger }) => trigger.kind !== 'EXCHANGE' || ofPeople);
  return { lines, sides, parties, drafts: told };
}

/** The exchanges, negotiations and agreements that a document reports, in the order of its text. */
export function readEvents(
  reading: Reading,
  models: EventModels = eventModels(),
): EventExtraction[] {
  const scene = readScene(reading, models);
  if (!scene) return [];
  const { lines, sides, parties, drafts } = scene;
  const clusters = groupDrafts(drafts, dayOf(reading.document.publishedAt), models.links);
  const keyed = clusters.map((cluster, i) => ({ key: `event-${i + 1}`, cluster }));
  const delegations = delegationLines(lines, clusters);
  const strayHelpers = helpersApart(reading, lines, sides, drafts, clusters);
  const figures = statedFigures(lines);
  const hosted = Math.max(
    0,
    clusters.findIndex(({ kind }) => kind === 'NEGOTIATION'),
  );
  return keyed.map((own, i) => {
    const stray = strayHelpers.filter(({ role }) => i === (role === 'HOST' ? hosted : 0));
    const context = {
      reading,
      sides,
      mainParties: parties,
      delegations,
      stray,
      figures,
      models,
    };
    return toEvent(own.key, own.cluster, linksOf(own, keyed), context);
  });
}

/** Whether words say who is exchanged; 'wounded in an exchange' alone may be one of fire. */
function namesPeople({ trigger: { kind, groups, strength } }: EventDraft): boolean {
  return kind === 'EXCHANGE' && (groups.length > 0 || strength === 'CERTAIN');
}

/** 'Swiss museums hand back 28 bronzes': what is handed over is no people. */
function handsOverInLead({ trigger: { kind, verb, act }, line }: EventDraft): boolean {
  return kind === 'EXCHANGE' && act === 'HANDOVER' && verb !== null && line.index <= 1;
}

/** Helpers that no event's own words name: 'Orrin mediated.' They helped first events, hosts talks. */
function helpersApart(
  reading: Reading,
  lines: readonly Line[],
  sides: Sides,
  drafts: readonly EventDraft[],
  clusters: readonly Cluster[],
): Helper[] {
  const used = new Set(collect(clusters, (cluster) => cluster.drafts));
  const unused = drafts.filter((draft) => !used.has(draft)).flatMap(({ helpers }) => helpers);
  const elsewhere = lines
    .filter(({ triggers }) => triggers.length === 0)
    .flatMap((line) => helpersIn(line, agentsIn(reading, sides, line)))
    .filter(({ role }) => role !== 'SIGNATORY');
  return [...unused, ...elsewhere];
}
