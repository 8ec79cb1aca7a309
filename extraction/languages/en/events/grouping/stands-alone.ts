import type { EventDraft } from '../drafts/event-draft.ts';
import { needsName } from '../triggers/agreement-triggers.ts';
import { phaseOf } from './cluster.ts';

/** Headline and lead bring in the news; a later verb without figures speaks of something known. */
const LAST_LEAD_LINE = 2;

/** Whether a draft says enough to be an event of its own, where it joins none. */
export function canStandAlone(draft: EventDraft): boolean {
  const { kind } = draft.trigger;
  if (kind === 'EXCHANGE') return exchangeStandsAlone(draft);
  return kind === 'NEGOTIATION' ? talksStandAlone(draft) : accordStandsAlone(draft);
}

/** Earlier and further exchanges need a date or a count; a bare 'the return' brings in nothing. */
function exchangeStandsAlone({
  reference,
  date,
  counts,
  status,
  trigger,
  line,
}: EventDraft): boolean {
  if (trigger.act === 'FIGURE') return false;
  if (trigger.plural && trigger.verb === null && reference === 'SAME')
    return date?.precision === 'DAY';
  if (date !== null || counts.length > 0) return true;
  const named = reference === 'SAME' && trigger.groups.length > 0 && status !== null;
  if (named && line.index <= LAST_LEAD_LINE) return true;
  const planned = phaseOf(status) === 'PLANNED' && trigger.verb === null && !trigger.plural;
  if (reference === 'OTHER' && planned) return true;
  if (reference !== 'PLAIN') return false;
  const asked = status === 'PROPOSED' && trigger.strength !== 'WEAK' && trigger.groups.length > 0;
  if (asked && trigger.verb === 'BASE') return true;
  if (trigger.verb !== null && line.index > LAST_LEAD_LINE) return false;
  return trigger.strength === 'CERTAIN' || status !== null;
}

/** Talks need a place, a date or sides: 'talks with Orrin', 'the delegations of both met'. */
function talksStandAlone({ date, places, sides, trigger, reference, line }: EventDraft): boolean {
  if (date !== null || places.length > 0) return true;
  if (reference !== 'PLAIN') return false;
  const next = line.words[trigger.end]?.lower ?? '';
  return (
    (sides.length >= 2 && trigger.verb === null) ||
    (sides.length >= 1 && /^(?:with|between)$/.test(next))
  );
}

/** An accord needs a name, a date or a place, or sides between which it broke. */
function accordStandsAlone(draft: EventDraft): boolean {
  const { date, places, trigger, sides, status, reference, line } = draft;
  const head = line.words[trigger.end - 1]!.lower;
  if (reference === 'SAME' && trigger.name === null && trigger.end - trigger.first === 1) {
    if (needsName(head) && !isSignedAt(draft)) return false;
    if (date === null && !isSignedAt(draft)) return false;
    const passive = /^(?:was|were)$/.test(line.words[trigger.end]?.lower ?? '');
    if (line.index <= LAST_LEAD_LINE && passive && isSignedAt(draft)) return true;
  }
  const broken = status === 'CANCELLED' || status === 'SUSPENDED';
  if (broken && sides.length >= 2) return true;
  return trigger.name !== null || date !== null || places.length > 0;
}

/** 'the declaration signed in Orrin' brings in an accord, 'put the declaration on hold' takes it up. */
function isSignedAt({ line, trigger }: EventDraft): boolean {
  return line.words
    .slice(trigger.end, trigger.end + 14)
    .some(({ lower }) =>
      /^(?:signed|adopted|endorsed|concluded|agreed|established|set|sealed|reached|struck|force|effect|accepted)$/.test(
        lower,
      ),
    );
}
