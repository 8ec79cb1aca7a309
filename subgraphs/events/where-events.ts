import type { SelectQueryBuilder } from 'typeorm';
import { whereWords } from '../../platform/database/word-search.ts';
import { NewsgraphError } from '../../platform/errors.ts';
import { Participation } from './assertions/participation.ts';
import { PlaceAssertion } from './assertions/place-assertion.ts';
import type { Event } from './event.ts';
import type { EventFilter } from './event-filter.ts';
import { EventWord } from './event-word.ts';
import { Place } from './place.ts';

const MAX_TEXT = 200;

/** Keeps the events of which every word of `text` begins a word of the title or of a place name. */
function whereWorded<E extends Event>(query: SelectQueryBuilder<E>, text: string): void {
  if (text.length > MAX_TEXT) {
    const detail = `text has at most ${MAX_TEXT} characters; got ${text.length}.`;
    throw new NewsgraphError('BAD_USER_INPUT', detail);
  }
  whereWords(query, { type: EventWord, owner: 'eventId' }, text);
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
