import type { ActorExtraction, Span } from '../../extraction/index.ts';
import type { GumArticle } from './article.ts';

type Entity = GumArticle['entities'][number];

/**
 * The coreference chain that most of an actor's names belong to; null where no entity holds any of
 * them. A name belongs to the smallest entity around it: in 'the envoy of Orrin, Ada Venn', Orrin is
 * not the envoy.
 */
export function chainOf(actor: ActorExtraction, entities: readonly Entity[]): number | null {
  const votes = new Map<number, number>();
  for (const mention of actor.mentions.filter(({ form }) => form === 'NAME')) {
    const chain = smallestAround(mention, entities)?.coref;
    if (chain !== undefined) votes.set(chain, (votes.get(chain) ?? 0) + 1);
  }
  const [first] = [...votes].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

function smallestAround(span: Span, entities: readonly Entity[]): Entity | undefined {
  return entities
    .filter(({ start, end }) => start <= span.start && span.end <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}
