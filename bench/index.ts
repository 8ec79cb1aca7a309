export { type Cost, exponentOf, measureGrowth } from './growth.ts';
export { type HostileCost, MOST_BEYOND_MS, measureHostile } from './hostile.ts';
export { fullExtraction, regularExpressions, winkTagger } from './readers.ts';
export { measureSpeed, type Speed } from './speed.ts';
export { dispatchTexts } from './texts.ts';
