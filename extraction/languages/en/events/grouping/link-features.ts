import type { Features } from '../../../../learning/features.ts';
import { collect } from '../../../../text/collect.ts';
import type { FuzzyDate, PlaceMention } from '../../../../types.ts';
import { daysBetween } from '../dates/calendar.ts';
import { mayBeSameDate } from '../dates/fuzzy-date.ts';
import type { EventDraft } from '../drafts/event-draft.ts';
import { type Cluster, dateOfCluster, nameOfCluster, placesOfCluster } from './cluster.ts';
import type { LinkFacts } from './link-facts.ts';
import { contentsAgree, sharesCount, wholesAgree } from './same-contents.ts';
import { mayBeSame } from './same-event.ts';

/** The table has 2 to this power rows. */
export const LINK_BITS = 14;

/** A draft with its facts. */
export interface LinkedDraft {
  draft: EventDraft;
  facts: LinkFacts;
}

/** The events that a document has told of so far, in the order in which they came up. */
export interface LinkState {
  clusters: LinkedCluster[];
  /** What the last draft that belongs to an event was put to. */
  last: LinkedCluster | null;
}

export interface LinkedCluster extends Cluster {
  facts: LinkFacts[];
}

/** What may be made of a draft: nothing, a new event, or one that came up before. */
export type LinkOption = 'NONE' | 'NEW' | LinkedCluster;

/** The options of a draft, always in the same order. */
export function linkOptions({ facts }: LinkedDraft, { clusters }: LinkState): LinkOption[] {
  return ['NONE', 'NEW', ...clusters.filter((one) => one.facts[0]!.kind === facts.kind)];
}

/** Fills in the features of one option. */
export function linkFeatures(
  features: Features,
  option: LinkOption,
  own: LinkedDraft,
  state: LinkState,
  published: string | null,
): void {
  features.clear();
  if (option === 'NONE' || option === 'NEW') aloneFeatures(features, option, own, state, published);
  else pairFeatures(features, option, own, state, published);
}

function aloneFeatures(
  features: Features,
  option: 'NONE' | 'NEW',
  { facts, draft }: LinkedDraft,
  { clusters }: LinkState,
  published: string | null,
): void {
  const t = option === 'NONE' ? 100 : 200;
  const same = clusters.filter((one) => one.facts[0]!.kind === facts.kind);
  const fitting = same.some((one) => mayBeSame(one, draft, published))
    ? 2
    : same.length > 0
      ? 1
      : 0;
  const f = facts;
  features.add(t);
  features.add(t + 1, f.kind, f.act);
  features.add(t + 2, f.act, f.reference, f.strength);
  features.add(t + 3, f.kind, f.reference, f.verb);
  features.add(t + 4, f.kind, f.status, f.verb);
  features.add(t + 5, f.kind, f.dated, f.when);
  features.add(t + 6, f.kind, f.counts * 3 + f.groups, f.dated);
  features.add(t + 7, f.kind, f.sides * 2 + f.places, f.reference);
  features.add(t + 8, f.kind, f.depth);
  features.add(t + 9, f.alone, f.reference, f.kind);
  features.add(t + 10, f.alone, fitting, f.kind);
  features.add(t + 11, fitting, f.reference, f.dated);
  features.add(t + 12, Math.min(3, same.length), f.depth);
  features.add(t + 13, f.word, f.kind);
  features.add(t + 14, f.before, f.kind);
  features.add(t + 15, f.after, f.kind);
  features.add(t + 16, f.opening, f.kind);
  features.add(t + 17, f.second, f.before);
  features.add(t + 18, f.plural, f.reference, f.kind);
  features.add(t + 19, f.whole * 2 + f.spoken, f.kind);
  features.add(t + 20, f.named, f.dated, f.kind);
  features.add(t + 21, f.act, f.groups, f.counts);
  features.add(t + 22, f.phase, f.when, f.kind);
  features.add(t + 23, f.word, f.dated * 3 + f.counts);
  features.add(t + 24, fitting, f.phase * 5 + f.when, f.kind);
  features.add(t + 25, fitting, f.depth, f.kind);
}

function pairFeatures(
  features: Features,
  cluster: LinkedCluster,
  { facts: f, draft }: LinkedDraft,
  state: LinkState,
  published: string | null,
): void {
  const t = 300;
  const first = cluster.facts[0]!;
  const latest = cluster.drafts.at(-1)!;
  const kind = f.kind;
  const dates = dateRelation(dateOfCluster(cluster), draft.date);
  const phases = phaseRelation(cluster, f);
  const counts = countRelation(cluster, draft);
  const places = placeRelation(placesOfCluster(cluster), draft.places);
  const sameLine = Number(latest.line === draft.line);
  const distance = distanceNumber(draft.line.index - latest.line.index);
  const isLast = Number(state.last === cluster);
  const rule = Number(mayBeSame(cluster, draft, published));
  const rivals = state.clusters.filter((one) => one.facts[0]!.kind === kind);
  const rank =
    rivals.length === 1 ? 0 : rivals[0] === cluster ? 1 : rivals.at(-1) === cluster ? 2 : 3;
  const sides = sideRelation(cluster, draft);
  const names = nameRelation(cluster, draft);
  const contents = Number(contentsAgree(cluster, draft)) * 2 + Number(wholesAgree(cluster, draft));
  const headline = Number(cluster.drafts.every(({ line }) => line.headline));
  features.add(t, kind);
  features.add(t + 1, dates, kind);
  features.add(t + 2, phases, kind);
  features.add(t + 3, counts, kind);
  features.add(t + 4, places, kind);
  features.add(t + 5, rule, kind, isLast);
  features.add(t + 6, dates, phases, counts);
  features.add(t + 7, f.reference, dates, kind);
  features.add(t + 8, f.reference, first.reference, kind);
  features.add(t + 9, f.reference, rule, isLast);
  features.add(t + 10, distance, isLast, kind);
  features.add(t + 11, sameLine, f.act, cluster.facts.at(-1)!.act);
  features.add(t + 12, sameLine, dates, counts);
  features.add(t + 13, rank, f.reference);
  features.add(t + 14, rank, rule, f.depth);
  features.add(t + 15, sides, kind, dates);
  features.add(t + 16, names, kind);
  features.add(t + 17, contents, kind, rule);
  features.add(t + 18, headline, f.depth, rule);
  features.add(t + 19, f.verb, f.act, dates);
  features.add(t + 20, Number(cluster.facts.some((one) => one.word === f.word)), rule, kind);
  features.add(t + 21, f.before, dates);
  features.add(t + 22, f.when, first.when, kind);
  features.add(t + 23, f.status, cluster.facts.at(-1)!.status, kind);
  features.add(t + 24, f.dated, first.dated, kind);
  features.add(t + 25, f.alone, rule, kind);
  features.add(t + 26, counts, f.act, sameLine);
  features.add(t + 27, Math.min(3, cluster.drafts.length), isLast);
  features.add(t + 28, f.word, first.word);
  features.add(t + 29, f.opening, isLast);
  features.add(t + 30, Number(latest.line.paragraph === draft.line.paragraph), isLast, kind);
  features.add(t + 31, phases, f.reference, kind);
  features.add(t + 32, f.groups, first.groups, contents);
}

/** Which of both has a date, and how the dates lie. */
function dateRelation(a: FuzzyDate | null, b: FuzzyDate | null): number {
  if (a === null && b === null) return 1;
  if (a === null) return 2;
  if (b === null) return 3;
  if (a.earliest === b.earliest && a.latest === b.latest) return 4;
  if (mayBeSameDate(a, b)) return 5;
  const gap =
    a.latest < b.earliest ? daysBetween(a.latest, b.earliest) : daysBetween(b.latest, a.earliest);
  return gap <= 2 ? 6 : gap <= 14 ? 7 : 8;
}

function phaseRelation(cluster: LinkedCluster, facts: LinkFacts): number {
  let seen = 0;
  for (const { phase, reference } of cluster.facts)
    if (reference !== 2 && phase > 0) seen |= 1 << phase;
  return seen * 4 + facts.phase;
}

function countRelation(cluster: Cluster, draft: EventDraft): number {
  const theirs = collect(cluster.drafts, ({ counts }) => counts);
  if (theirs.length === 0) return draft.counts.length === 0 ? 1 : 2;
  if (draft.counts.length === 0) return 3;
  if (sharesCount(cluster, draft)) return 4;
  const sides = new Set(theirs.map(({ side }) => side));
  return draft.counts.some(({ side }) => side !== null && sides.has(side)) ? 5 : 6;
}

function placeRelation(a: readonly PlaceMention[], b: readonly PlaceMention[]): number {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 2;
  if (b.some(({ name }) => a.some((one) => one.name === name))) return 3;
  return b.some(({ countryCode }) => a.some((one) => one.countryCode === countryCode)) ? 4 : 5;
}

function sideRelation(cluster: Cluster, draft: EventDraft): number {
  const theirs = new Set(collect(cluster.drafts, ({ sides }) => sides));
  if (theirs.size === 0 || draft.sides.length === 0) return 1;
  return draft.sides.every((side) => theirs.has(side))
    ? 2
    : draft.sides.some((side) => theirs.has(side))
      ? 3
      : 4;
}

function nameRelation(cluster: Cluster, { trigger }: EventDraft): number {
  const name = nameOfCluster(cluster);
  if (name === null || trigger.name === null)
    return name === trigger.name ? 1 : name === null ? 2 : 3;
  return name.toLowerCase() === trigger.name.toLowerCase() ? 4 : 5;
}

function distanceNumber(lines: number): number {
  return lines <= 2 ? lines : lines <= 4 ? 3 : lines <= 8 ? 4 : 5;
}
