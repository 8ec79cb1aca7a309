// The one entry of the command line. Plain JavaScript in old syntax, so that an old Node can still
// read it and say what is missing instead of failing on the first TypeScript file.
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const REQUIRED = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < REQUIRED[0] || (major === REQUIRED[0] && minor < REQUIRED[1])) {
  console.error(`newsgraph needs Node ${REQUIRED.join('.')} or newer; this is ${process.version}.`);
  process.exit(1);
}

// The TypeScript settings are ours, wherever the command is called from.
process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL('../tsconfig.json', import.meta.url));
const { register } = await import('tsx/esm/api');
register();
const { main } = await import('./main.ts');
await main(process.argv.slice(2));
