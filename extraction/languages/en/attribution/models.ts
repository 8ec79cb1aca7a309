import { readFileSync } from 'node:fs';
import { unpackTable, type WeightTable } from '../../../learning/weight-table.ts';

/** The trained weights of the attribution models; `npm run train` writes them. */
export interface AttributionModels {
  /** The part of speech that each word mostly is. */
  speech: WeightTable;
  cue: WeightTable;
  node: WeightTable;
  step: WeightTable;
}

/** The folder of the weights' files, each named as its model. */
export const WEIGHTS = new URL('./weights/', import.meta.url);

let models: AttributionModels | undefined;

/** The weights, read from their files at the first call. */
export function attributionModels(): AttributionModels {
  models ??= {
    speech: readTable('speech'),
    cue: readTable('cue'),
    node: readTable('node'),
    step: readTable('step'),
  };
  return models;
}

function readTable(name: keyof AttributionModels): WeightTable {
  return unpackTable(readFileSync(new URL(`${name}.bin.gz`, WEIGHTS)));
}
