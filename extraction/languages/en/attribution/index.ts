export { type Attribution, findAttributions } from './find-attributions.ts';
