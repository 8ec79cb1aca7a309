import type { EntityManager } from 'typeorm';
import { forUpdate } from '../../../platform/database/lock.ts';
import { insertRows } from '../../../platform/database/rows.ts';
import { MatchLock } from '../match-lock.ts';
import type { Mention } from './mention.ts';

function lockKeys({ traits }: Mention): string[] {
  const parties = [...traits.parties].map((party) => `${traits.kind} ${party}`);
  return traits.nameKey === null ? parties : [...parties, `${traits.kind} name ${traits.nameKey}`];
}

/** Waits until no other writer looks for events that these mentions could be; see `MatchLock`. */
export async function lockMatches(manager: EntityManager, mentions: Mention[]): Promise<void> {
  const keys = [...new Set(mentions.flatMap(lockKeys))].sort();
  if (keys.length === 0) return;
  const locks = manager
    .createQueryBuilder(MatchLock, 'held')
    .where('held.lockKey in (:...keys)', { keys })
    .orderBy('held.lockKey', 'ASC');
  const held = new Set((await forUpdate(manager, locks).getMany()).map(({ lockKey }) => lockKey));
  const missing = keys.filter((key) => !held.has(key));
  await insertRows(
    manager,
    MatchLock,
    missing.map((lockKey) => ({ lockKey })),
  );
}
