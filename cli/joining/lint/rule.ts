import type { Finding } from '../finding.ts';
import type { SubgraphView } from './subgraph-view.ts';

/** A rule over the schema that is to join and the schemas that are in the graph. */
export type Rule = (joining: SubgraphView, graph: SubgraphView[]) => Finding[];
