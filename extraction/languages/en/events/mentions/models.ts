import { readFileSync } from 'node:fs';
import { unpackTable, type WeightTable } from '../../../../learning/weight-table.ts';

/** The trained weights of the models of events; `npm run train` writes them. */
export interface EventModels {
  /** Which clauses tell of an event. */
  mentions: WeightTable;
}

/** The folder of the weights' files, each named as its model. */
export const EVENT_WEIGHTS = new URL('../weights/', import.meta.url);

let models: EventModels | undefined;

/** The weights, read from their files at the first call. */
export function eventModels(): EventModels {
  models ??= {
    mentions: unpackTable(readFileSync(new URL('mentions.bin.gz', EVENT_WEIGHTS))),
  };
  return models;
}
