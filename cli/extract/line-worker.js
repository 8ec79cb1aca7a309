// What a worker thread runs. Plain JavaScript, since a thread starts without the loader of TypeScript.
import { register } from 'tsx/esm/api';

register();
const { default: answerTo } = await import('./answer-line.ts');
export default answerTo;
