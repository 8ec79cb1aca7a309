import type { SelectQueryBuilder } from 'typeorm';
import { NewsgraphError } from '../../platform/errors.ts';
import { words } from '../../platform/text/fold.ts';
import { Participation } from './assertions/participation.ts';
import { PlaceAssertion } from './assertions/place-assertion.ts';
import type { Event } from './event.ts';
import type { EventFilter } from './event-filter.ts';
import { EventWord } from './event-word.ts';
import { Place } from './place.ts';

const MAX_TEXT = 200;
const MAX_WORDS = 8;

/** Keeps the events of which every word of `text` begins a word of the title or of a place name. */
function whereWorded<E extends Event>(query: SelectQueryBuilder<E>, text: string): void {
  if (text.length > MAX_TEXT) {
    const detail = `text has at most ${MAX_TEXT} characters; got ${text.length}.`;
    throw new NewsgraphError('BAD_USER_INPUT', detail);
  }
  const searched = words(text).slice(0, MAX_WORDS);
  if (searched.length === 0) query.andWhere('1 = 0');
  for (const [index, word] of searched.entries()) {
    const match = query
      .subQuery()
      .select('worded.eventId')
      .from(EventWord, 'worded')
      .where(`worded.word >= :word${index} and worded.word < :end${index}`);
    query.andWhere(`event.id in ${match.getQuery()}`);
    query.setParameters({ [`word${index}`]: word, [`end${index}`]: `${word}\u{10ffff}` });
  }
}

/** Keeps the events in which an actor takes part. */
function whereActor<E extends Event>(query: SelectQueryBuilder<E>, actorId: string): void {
  const own = query
    .subQuery()
    .select('participation.subjectId')
    .from(Participation, 'participation')
    .where("participation.actorId = :actorId and participation.rank <> 'DEPRECATED'");
  query.andWhere(`event.id in ${own.getQuery()}`).setParameter('actorId', actorId);
}

/** Keeps the events at a place, given by a column of `place` and its value. */
function wherePlaced<E extends Event>(
  query: SelectQueryBuilder<E>,
  column: 'id' | 'countryCode',
  value: string,
): void {
  const parameter = `place_${column}`;
  const placed = query
    .subQuery()
    .select('placed.subjectId')
    .from(PlaceAssertion, 'placed')
    .innerJoin(Place, 'place', 'place.id = placed.placeId')
    .where(`place.${column} = :${parameter} and placed.rank <> 'DEPRECATED'`);
  query.andWhere(`event.id in ${placed.getQuery()}`).setParameter(parameter, value);
}

/**
 * Adds a filter's conditions to a query whose alias is `event`.
 *
 * @throws BAD_USER_INPUT where the text is too long.
 */
export function whereEvents<E extends Event>(
  query: SelectQueryBuilder<E>,
  filter: EventFilter,
): void {
  const { text, status, actorId, placeId, countryCode, from, until, disputed } = filter;
  if (text != null) whereWorded(query, text);
  if (status?.length) query.andWhere('event.status in (:...status)', { status });
  if (actorId != null) whereActor(query, actorId);
  if (placeId != null) wherePlaced(query, 'id', placeId);
  if (countryCode != null) wherePlaced(query, 'countryCode', countryCode.toUpperCase());
  if (from != null || until != null) query.andWhere('event.date is not null');
  if (from != null) query.andWhere('event.latest >= :from', { from });
  if (until != null) query.andWhere('event.earliest <= :until', { until });
  if (disputed != null) query.andWhere('event.disputed = :disputed', { disputed });
}
