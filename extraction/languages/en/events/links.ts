import { collect } from '../../../text/collect.ts';
import type { EventLinkMention } from '../../../types.ts';
import type { Cluster } from './grouping/cluster.ts';
import { wordSet } from './text/phrases.ts';

/** A cluster with the key of its event. */
export interface KeyedCluster {
  key: string;
  cluster: Cluster;
}

/** How an event is tied to the other events of its document. */
export function linksOf(own: KeyedCluster, all: readonly KeyedCluster[]): EventLinkMention[] {
  const others = all.filter(({ key }) => key !== own.key);
  return collect(others, ({ key, cluster }): EventLinkMention[] => {
    if (isUnder(own.cluster, cluster)) return [{ kind: 'UNDER_AGREEMENT', event: key }];
    if (isNegotiatedIn(own.cluster, cluster)) return [{ kind: 'NEGOTIATED_IN', event: key }];
    if (isPartOf(own.cluster, cluster)) return [{ kind: 'PART_OF', event: key }];
    return follows(own.cluster, cluster) ? [{ kind: 'FOLLOWS', event: key }] : [];
  });
}

/** An exchange is under an accord whose sentences speak of exchanges: 'swap under the Orrin accord'. */
function isUnder(own: Cluster, other: Cluster): boolean {
  if (own.kind !== 'EXCHANGE' || other.kind !== 'AGREEMENT' || isEarlier(own)) return false;
  return other.drafts.some(({ line }) => line.triggers.some(({ kind }) => kind === 'EXCHANGE'));
}

const RESULT =
  /^(?:agreed|negotiated|reached|following|after|result|yielded|produced|brokered|arranged|at|during|ended)$/;

/** What came out of talks: one sentence names both and says so. */
function isNegotiatedIn(own: Cluster, other: Cluster): boolean {
  if (own.kind === 'NEGOTIATION' || other.kind !== 'NEGOTIATION' || isEarlier(own)) return false;
  return other.drafts.some(({ line }) => {
    const shared = own.drafts.some((draft) => draft.line === line);
    return shared && line.words.some(({ lower }) => RESULT.test(lower));
  });
}

const STAGE = wordSet('stage stages phase phases part parts');

/** 'The first part of an exchange of 500' is done while the whole is agreed or under way. */
function isPartOf(own: Cluster, other: Cluster): boolean {
  if (own.kind !== 'EXCHANGE' || other.kind !== 'EXCHANGE' || isEarlier(other)) return false;
  const done = own.drafts.some(({ status }) => status === 'COMPLETED');
  const stage = own.drafts.some(({ line }) => line.words.some(({ lower }) => STAGE.has(lower)));
  const whole = other.drafts.every(({ status }) => status !== 'COMPLETED');
  const fixed = other.drafts.some(({ status }) => status === 'AGREED' || status === 'UNDER_WAY');
  return done && stage && whole && fixed;
}

/** The news follows what a report calls 'previous'. */
function follows(own: Cluster, other: Cluster): boolean {
  return own.kind === other.kind && !isEarlier(own) && isEarlier(other);
}

function isEarlier({ drafts }: Cluster): boolean {
  return drafts[0]!.reference === 'EARLIER';
}
