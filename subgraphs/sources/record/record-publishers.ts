import { type EntityManager, In } from 'typeorm';
import {
  type Publisher as KnownPublisher,
  publisherByHost,
  publisherByName,
} from '../../../gazetteer/publishers.ts';
import { indexBy } from '../../../platform/collections.ts';
import { insertRows } from '../../../platform/database/rows.ts';
import { searchWords } from '../../../platform/database/word-search.ts';
import { newId } from '../../../platform/ids.ts';
import { nameKey } from '../../../platform/text/fold.ts';
import { Publisher } from '../publisher.ts';
import { PublisherWord } from '../publisher-word.ts';
import { MAX_HOST } from './check-article.ts';
import type { RecordArticleInput } from './record-article-input.ts';

const UNKNOWN = 'Unknown publisher';

/** A publisher as an article tells of it, completed from the gazetteer. */
interface Draft extends Omit<Publisher, 'id'> {
  otherNames: readonly string[];
}

/** The publishers that an article names. */
export interface Publishers {
  publisherId: string;
  /** Null where the text credits none, or its own publisher. */
  creditedToId: string | null;
}

/** Finds or makes the publishers of an article. */
export async function recordPublishers(
  manager: EntityManager,
  input: RecordArticleInput,
): Promise<Publishers> {
  const publisher = await publisherOf(manager, input);
  const credited = input.creditedTo ? draftOf(input.creditedTo, null, null) : null;
  const drafts = credited && credited.nameKey !== '' ? [publisher, credited] : [publisher];
  const ids = await record(manager, drafts);
  const publisherId = ids.get(publisher.nameKey)!;
  const creditedToId = ids.get(credited?.nameKey ?? '') ?? null;
  return { publisherId, creditedToId: creditedToId === publisherId ? null : creditedToId };
}

/** The publisher by the name given, else by its host or that of the address. */
async function publisherOf(manager: EntityManager, input: RecordArticleInput): Promise<Draft> {
  const { name, domain, countryCode } = input.publisher ?? {};
  const host = (domain ?? hostOf(input.url)).toLowerCase().replace(/^www\./, '');
  if (name && nameKey(name) !== '') return draftOf(name, domain ? host : null, countryCode ?? null);
  if (host === '') return draftOf(UNKNOWN, null, null);
  const known = publisherByHost(host);
  if (known) return draftOf(known.name, null, countryCode ?? null);
  const earlier = await manager.findOne(Publisher, {
    where: { domain: host },
    order: { nameKey: 'ASC' },
  });
  return draftOf(earlier?.name ?? host, host, countryCode ?? null);
}

function hostOf(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return host.length <= MAX_HOST ? host : '';
}

function draftOf(name: string, domain: string | null, countryCode: string | null): Draft {
  const known: Partial<KnownPublisher> = publisherByName(name) ?? {};
  const shown = (known.name ?? name).trim();
  return {
    name: shown,
    nameKey: nameKey(shown),
    domain: domain ?? known.domain ?? null,
    countryCode: countryCode ?? known.countryCode ?? null,
    otherNames: known.otherNames ?? [],
  };
}

/** Finds or makes publishers and fills in what was not known of them; gives ids by name. */
async function record(manager: EntityManager, drafts: Draft[]): Promise<Map<string, string>> {
  const wanted = [...indexBy(drafts, (draft) => draft.nameKey).values()];
  const keys = wanted.map((draft) => draft.nameKey).sort();
  const present = await manager.findBy(Publisher, { nameKey: In(keys) });
  const known = indexBy(present, (publisher) => publisher.nameKey);
  const fresh = wanted
    .filter((draft) => !known.has(draft.nameKey))
    .sort((a, b) => (a.nameKey < b.nameKey ? -1 : 1))
    .map((draft) => ({ draft, row: rowOf(newId('pub'), draft) }));
  await insertRows(
    manager,
    Publisher,
    fresh.map(({ row }) => row),
  );
  await insertRows(
    manager,
    PublisherWord,
    fresh.flatMap(({ draft, row }) => wordsOf(draft, row.id)),
  );
  for (const draft of wanted) await complete(manager, known.get(draft.nameKey), draft);
  return new Map([...present, ...fresh.map(({ row }) => row)].map((row) => [row.nameKey, row.id]));
}

function rowOf(id: string, { name, nameKey, domain, countryCode }: Draft): Publisher {
  return { id, name, nameKey, domain, countryCode };
}

function wordsOf({ name, otherNames }: Draft, publisherId: string): PublisherWord[] {
  const distinct = new Set([name, ...otherNames].flatMap(searchWords));
  return [...distinct].sort().map((word) => ({ word, publisherId }));
}

async function complete(
  manager: EntityManager,
  known: Publisher | undefined,
  draft: Draft,
): Promise<void> {
  if (!known) return;
  const domain = known.domain ?? draft.domain;
  const countryCode = known.countryCode ?? draft.countryCode;
  if (domain === known.domain && countryCode === known.countryCode) return;
  await manager.update(Publisher, { id: known.id }, { domain, countryCode });
}
