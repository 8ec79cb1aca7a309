import { type EntityManager, In } from 'typeorm';
import { indexBy } from '../../../platform/collections.ts';
import { insertRows } from '../../../platform/database/rows.ts';
import { newId } from '../../../platform/ids.ts';
import { LinkKind } from '../assertions/link-kind.ts';
import { Decision } from '../decision.ts';
import { Event } from '../event.ts';
import { findCandidates } from './find-candidates.ts';
import { lockMatches } from './lock-matches.ts';
import { matchEvent, type Traits } from './match-event.ts';
import type { Mention } from './mention.ts';

/** A mention with the event that it was found to be. */
export interface Identified {
  mention: Mention;
  eventId: string;
}

/** The ids of the events that earlier readings of the article decided on, by mention. */
async function earlierDecisions(
  manager: EntityManager,
  articleId: string,
): Promise<Map<string, string>> {
  const decisions = await manager.findBy(Decision, { articleId });
  const ids = In(decisions.map(({ eventId }) => eventId));
  const events = indexBy(await manager.findBy(Event, { id: ids }), ({ id }) => id);
  return new Map(
    decisions.map(({ mentionKey, eventId }) => [
      mentionKey,
      events.get(eventId)?.mergedInto ?? eventId,
    ]),
  );
}

/** The traits of a mention, with the agreements of the batch that it refers to. */
function withAgreements({ input, traits }: Mention, eventIds: Map<string, string>): Traits {
  const agreements = input.related
    .filter(({ kind }) => kind === LinkKind.UNDER_AGREEMENT)
    .flatMap(({ event }) => eventIds.get(event) ?? []);
  return { ...traits, agreements: new Set(agreements) };
}

/**
 * Finds or makes the event of each mention: the one that an earlier reading of the article decided
 * on, else the one that fits best, else a new one. Two mentions of one batch never are one event.
 */
export async function identifyEvents(
  manager: EntityManager,
  articleId: string,
  mentions: Mention[],
): Promise<Identified[]> {
  const decided = await earlierDecisions(manager, articleId);
  const eventIds = new Map<string, string>();
  const taken = new Set<string>();
  const take = ({ input }: Mention, eventId: string) => {
    eventIds.set(input.key, eventId);
    taken.add(eventId);
  };
  const open: Mention[] = [];
  for (const mention of mentions) {
    const eventId = decided.get(mention.mentionKey);
    if (eventId === undefined || taken.has(eventId)) open.push(mention);
    else take(mention, eventId);
  }
  await lockMatches(manager, open);
  const candidates = await findCandidates(manager, open);
  for (const mention of open) {
    const free = candidates.filter(({ id }) => !taken.has(id));
    const match = matchEvent(withAgreements(mention, eventIds), free);
    take(mention, match?.id ?? newId('evt'));
  }
  await rememberDecisions(manager, articleId, open, eventIds, decided);
  return mentions.map((mention) => ({ mention, eventId: eventIds.get(mention.input.key)! }));
}

async function rememberDecisions(
  manager: EntityManager,
  articleId: string,
  mentions: Mention[],
  eventIds: Map<string, string>,
  decided: Map<string, string>,
): Promise<void> {
  const decisions = mentions.map(({ input, mentionKey }) => ({
    articleId,
    mentionKey,
    eventId: eventIds.get(input.key)!,
  }));
  const known = decisions.filter(({ mentionKey }) => decided.has(mentionKey));
  const fresh = decisions.filter(({ mentionKey }) => !decided.has(mentionKey));
  if (known.length > 0) await manager.upsert(Decision, known, ['articleId', 'mentionKey']);
  await insertRows(manager, Decision, fresh);
}
