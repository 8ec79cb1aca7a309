import { eventsOf, summaryOf } from '../reports.ts';
import type { Annotated } from './annotated.ts';

interface Told {
  kind: string;
  status: string;
  date: string;
  counts: string[];
}

/** Shares from 0 to 1; status and date are shares of the events that were found. */
export interface Scores {
  eventsF1: number;
  status: number;
  date: number;
  countsF1: number;
}

/** How well the events of reports are read, and what was read otherwise than annotated. */
export function scoreOf(reports: readonly Annotated[]): Scores & { faults: string[] } {
  const sum = {
    gold: 0,
    found: 0,
    pairs: 0,
    status: 0,
    date: 0,
    goldCounts: 0,
    counts: 0,
    hits: 0,
  };
  const faults: string[] = [];
  for (const { text, publishedAt, events } of reports) {
    const gold = events.map(told);
    const { reading, events: read } = eventsOf(text, publishedAt);
    const found = read.map((event) => told(withoutPeople(summaryOf(event, reading))));
    const pairs = paired(gold, found);
    sum.gold += gold.length;
    sum.found += found.length;
    sum.pairs += pairs.length;
    sum.status += pairs.filter(([a, b]) => a.status === b.status).length;
    sum.date += pairs.filter(([a, b]) => a.date === b.date).length;
    sum.goldCounts += gold.flatMap(({ counts }) => counts).length;
    sum.counts += found.flatMap(({ counts }) => counts).length;
    sum.hits += pairs.flatMap(([a, b]) => a.counts.filter((one) => b.counts.includes(one))).length;
    if (JSON.stringify(gold.map(line).sort()) !== JSON.stringify(found.map(line).sort()))
      faults.push(
        [text.split('\n')[0], ...gold.map(line), '  read:', ...found.map(line)].join('\n'),
      );
  }
  return {
    eventsF1: f1(sum.pairs, sum.found, sum.gold),
    status: sum.status / sum.pairs,
    date: sum.date / sum.pairs,
    countsF1: f1(sum.hits, sum.counts, sum.goldCounts),
    faults,
  };
}

function f1(hits: number, found: number, gold: number): number {
  return (2 * hits) / (found + gold);
}

function told(summary: string): Told {
  const [head = '', counts = ''] = summary.split(' | ');
  const [kind = '', status = '', date = ''] = head.split(' ');
  return { kind, status, date, counts: counts === '' ? [] : counts.split(', ').sort() };
}

/** A summary as the annotations give it: without places and participants. */
function withoutPeople(summary: string): string {
  const [head = '', ...rest] = summary.split(' | ');
  const counts = rest.find((part) => /^(?:TO_BE_|RELEASED|BODIES)/.test(part));
  return counts ? `${head} | ${counts}` : head;
}

function line({ kind, status, date, counts }: Told): string {
  return `${kind} ${status} ${date} | ${counts.join(', ')}`;
}

/** Annotated and found events of one kind, the most alike first; dates apart are two events. */
function paired(gold: readonly Told[], found: readonly Told[]): [Told, Told][] {
  const all = gold.flatMap((a) => found.map((b): [Told, Told, number] => [a, b, likeness(a, b)]));
  const pairs: [Told, Told][] = [];
  for (const [a, b, alike] of all.sort((x, y) => y[2] - x[2])) {
    if (alike > 0 && !pairs.some(([c, d]) => c === a || d === b)) pairs.push([a, b]);
  }
  return pairs;
}

function likeness(a: Told, b: Told): number {
  if (a.kind !== b.kind || datesApart(a.date, b.date)) return 0;
  const shared = a.counts.filter((one) => b.counts.includes(one)).length;
  return 1 + Number(a.date === b.date) * 4 + shared * 2 + Number(a.status === b.status);
}

function datesApart(a: string, b: string): boolean {
  if (a === 'undated' || b === 'undated') return false;
  const [[from, to], [since, until]] = [a.split('/'), b.split('/')];
  return (to ?? from!) < since! || (until ?? since!) < from!;
}
