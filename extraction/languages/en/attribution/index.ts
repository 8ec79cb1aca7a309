export { type Attribution, findAttributions, LIKELY_CUE } from './find-attributions.ts';
export { type AttributionModels, attributionModels } from './models.ts';
