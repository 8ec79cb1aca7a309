import type { Features } from '../../../../learning/features.ts';
import { hashText } from '../../../../learning/hash.ts';
import { collect } from '../../../../text/collect.ts';
import type { EventStatus } from '../../../../types.ts';
import { wordSign } from '../mentions/word-signs.ts';
import { type Cluster, dateOfCluster, phaseOf, statusOfCluster } from './cluster.ts';
import { linkFacts } from './link-facts.ts';

/** The table has 2 to this power rows. */
export const STATUS_BITS = 16;

/** How far an event may have come, in the order in which options are weighed. */
export const STATUSES: readonly EventStatus[] = [
  'COMPLETED',
  'AGREED',
  'UNDER_WAY',
  'PROPOSED',
  'UNDER_NEGOTIATION',
  'SUSPENDED',
  'CANCELLED',
];

/** The most drafts of an event whose words are looked at. */
const MAX_DRAFTS = 3;
/** How far from a trigger, in words, the words around it are looked at. */
const BEFORE = 6;
const AFTER = 6;
/** Leaves room for what is no word. */
const MAX_FEATURES = 90;

/** What an event's sentences say of how far it has come, each as a hash. */
export function statusSigns(cluster: Cluster, published: string | null): number[] {
  const ruled = hashText(statusOfCluster(cluster, published));
  const kind = hashText(cluster.kind);
  const date = dateOfCluster(cluster);
  const facts = cluster.drafts.map((draft) => linkFacts(draft, published));
  const when =
    date === null || published === null
      ? 'undated'
      : date.earliest > published
        ? 'ahead'
        : date.latest >= published
          ? 'now'
          : 'past';
  const phases = [...new Set(cluster.drafts.map(({ status }) => phaseOf(status)))].sort().join();
  const statuses = [...new Set(cluster.drafts.map(({ status }) => status))].sort().join();
  const text = cluster.drafts.filter(({ line }) => !line.headline);
  const first = text[0] ?? cluster.drafts[0]!;
  const last = text.at(-1) ?? first;
  const signs = [
    sign('bias'),
    sign('ruled', ruled),
    sign('ruled', ruled, kind),
    sign('ruled', ruled, when),
    sign('when', when, kind),
    sign('when', when, phases),
    sign('statuses', statuses, kind),
    sign('first', first.status, first.trigger.act, first.trigger.verb),
    sign('last', last.status, kind),
    sign('headline', cluster.drafts.find(({ line }) => line.headline)?.status ?? 'none', ruled),
    sign(
      'whole',
      cluster.drafts.some(({ whole }) => whole),
      ruled,
    ),
    sign('reference', first.reference, kind, when),
    sign(
      'counts',
      facts.some(({ counts }) => counts > 0),
      kind,
      when,
    ),
    sign('depth', facts[0]!.depth, ruled),
    sign('drafts', Math.min(3, cluster.drafts.length), ruled),
  ];
  const looked = [...text, ...cluster.drafts.filter(({ line }) => line.headline)];
  for (const { line, trigger, status } of looked.slice(0, MAX_DRAFTS)) {
    signs.push(sign('trigger', wordSign(line.words[trigger.first]!).stem, trigger.verb, kind));
    signs.push(sign('status', status, trigger.verb, kind));
    const around = collect(line.words, (word, i) => {
      const inReach = i >= trigger.first - BEFORE && i < trigger.end + AFTER;
      if (!inReach || (i >= trigger.first && i < trigger.end)) return [];
      const clause = line.clauses[i] === line.clauses[trigger.first] ? 'in' : 'out';
      const { stem, symbol } = wordSign(word);
      const side = i < trigger.first ? 'before' : 'after';
      return [sign(clause, side, stem || symbol)];
    });
    signs.push(...around);
  }
  return [...new Set(signs)].slice(0, MAX_FEATURES);
}

function sign(...parts: (string | number | boolean | null)[]): number {
  return hashText(parts.join(' '));
}

/** Fills in the features of one status. */
export function statusFeatures(
  features: Features,
  status: EventStatus,
  signs: readonly number[],
): void {
  features.clear();
  const template = 500 + STATUSES.indexOf(status);
  for (const sign of signs) features.add(template, sign);
}
