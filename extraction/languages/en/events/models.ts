import { readFileSync } from 'node:fs';
import { unpackTable, type WeightTable } from '../../../learning/weight-table.ts';

/** The trained weights that events are read with; `npm run train` writes them. */
export interface EventModels {
  /** Which documents tell of events at all. */
  topics: WeightTable;
  /** Which figures count people handed over. */
  figures: WeightTable;
  /** Which clauses tell of an event. */
  mentions: WeightTable;
  /** Which date of its sentence an event has. */
  dates: WeightTable;
  /** Which event words tell of. */
  links: WeightTable;
  /** Which side a figure goes to. */
  sides: WeightTable;
  /** How far an event has come. */
  statuses: WeightTable;
}

/** The folder of the weights' files, each named as its model. */
export const EVENT_WEIGHTS = new URL('./weights/', import.meta.url);

let models: EventModels | undefined;

/** The weights, read from their files at the first call. */
export function eventModels(): EventModels {
  models ??= {
    topics: readTable('topics'),
    figures: readTable('figures'),
    mentions: readTable('mentions'),
    dates: readTable('dates'),
    links: readTable('links'),
    sides: readTable('sides'),
    statuses: readTable('statuses'),
  };
  return models;
}

function readTable(name: keyof EventModels): WeightTable {
  return unpackTable(readFileSync(new URL(`${name}.bin.gz`, EVENT_WEIGHTS)));
}
