// What a worker thread runs. Plain JavaScript, since a thread starts without the loader of TypeScript.
import { register } from 'tsx/esm/api';

register();
export const { extract, readDocument } = await import('../../extraction/index.ts');
