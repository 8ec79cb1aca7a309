export { type Attribution, findAttributions } from './find-attributions.ts';
export { type AttributionModels, attributionModels } from './models.ts';
