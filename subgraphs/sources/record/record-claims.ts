import type { EntityManager } from 'typeorm';
import { groupBy, indexBy } from '../../../platform/collections.ts';
import { insertRows, replaceRows, sameRow, updateRows } from '../../../platform/database/rows.ts';
import { Claim } from '../claim.ts';
import { Evidence } from '../evidence.ts';
import type { ArticleClaimInput } from './article-claim-input.ts';
import { claimedElsewhere } from './carriers.ts';
import { lockRows } from './lock-rows.ts';
import type { RecordArticleInput } from './record-article-input.ts';
import type { PassageAt } from './record-passages.ts';

type ClaimRow = Omit<Claim, 'extraction'>;

/** Records what an article claims; `quoteIds` are those of its quotes, in the order sent. */
export async function recordClaims(
  manager: EntityManager,
  input: RecordArticleInput,
  quoteIds: string[],
  passageAt: PassageAt,
): Promise<void> {
  const articleId = input.id;
  const now = new Date().toISOString();
  const links = await manager.findBy(Evidence, { articleId });
  const stated = groupBy(input.claims, (claim) => claim.id);
  const ids = [...new Set([...stated.keys(), ...links.map((link) => link.claimId)])].sort();
  const claims = await lockRows(manager, Claim, ids);
  const known: Map<string, ClaimRow> = indexBy(claims, (claim) => claim.id);
  const elsewhere = await claimedElsewhere(manager, [...known.keys()], articleId);
  const rows = ids.flatMap((id): ClaimRow[] => {
    const earlier = known.get(id);
    const [claim] = stated.get(id) ?? [];
    if (claim) return [claimOf(input, claim, quoteIds, now, earlier, elsewhere.has(id))];
    const retractedAt = elsewhere.has(id) ? null : (earlier!.retractedAt ?? now);
    return [{ ...earlier!, retractedAt }];
  });
  await insertRows(manager, Claim, rows.filter((row) => !known.has(row.id)) as Claim[]);
  const changed = rows.filter((row) => {
    const earlier = known.get(row.id);
    return earlier && !sameRow(manager, Claim, earlier as Claim, row as Claim);
  });
  await updateRows(manager, Claim, changed as Claim[]);
  const evidence = input.claims.flatMap((claim) =>
    claim.evidence.map((span) => ({
      claimId: claim.id,
      passageId: passageAt(span).id,
      articleId,
    })),
  );
  await replaceRows(manager, Evidence, { articleId }, evidence);
}

/** The row of a claim: where other articles state it too, theirs stands and gains what it lacks. */
function claimOf(
  input: RecordArticleInput,
  claim: ArticleClaimInput,
  quoteIds: string[],
  now: string,
  known: ClaimRow | undefined,
  elsewhere: boolean,
): ClaimRow {
  const { method, version, retrievedAt } = input;
  const sameReading = known?.method === method && known.version === version;
  const own: ClaimRow = {
    id: claim.id,
    property: claim.property,
    eventId: claim.eventId ?? null,
    actorId: claim.actorId ?? null,
    assertedById: claim.assertedById ?? null,
    quoteId: claim.quote == null ? null : quoteIds[claim.quote]!,
    confidence: claim.confidence,
    firstSeenAt: known?.firstSeenAt ?? retrievedAt,
    retractedAt: null,
    method,
    version,
    reviewedBy: known?.reviewedBy ?? null,
    ranAt: sameReading ? known.ranAt : now,
  };
  if (!known || !elsewhere) return own;
  return {
    ...known,
    assertedById: known.assertedById ?? own.assertedById,
    quoteId: known.quoteId ?? own.quoteId,
    confidence: Math.max(known.confidence, own.confidence),
    retractedAt: null,
  };
}
