import { Command } from 'commander';
import { describeFault } from './fault.ts';
import { UserError } from './user-error.ts';

/** The commands, each loaded only when it is called: one needs the gateway, another next to nothing. */
const COMMANDS = [
  {
    name: 'start',
    summary: 'start the gateway and all subgraphs in one process',
    load: async () => (await import('./commands/start.ts')).startCommand(),
  },
  {
    name: 'ingest',
    summary: 'read articles into the graph',
    load: async () => (await import('./commands/ingest.ts')).ingestCommand(),
  },
  {
    name: 'extract',
    summary: 'print what is read from one article; store nothing',
    load: async () => (await import('./commands/extract.ts')).extractCommand(),
  },
  {
    name: 'evaluate',
    summary: 'measure what is read against annotated articles',
    load: async () => (await import('./commands/evaluate.ts')).evaluateCommand(),
  },
  {
    name: 'train',
    summary: 'learn the models of the reader from annotated articles',
    load: async () => (await import('./commands/train.ts')).trainCommand(),
  },
  {
    name: 'bench',
    summary: 'measure how fast articles are read',
    load: async () => (await import('./commands/bench.ts')).benchCommand(),
  },
  {
    name: 'serve',
    summary: 'run one service as a process of its own',
    load: async () => (await import('./commands/serve.ts')).serveCommand(),
  },
  {
    name: 'compose',
    summary: 'compose the subgraphs and write schema/',
    load: async () => (await import('./commands/compose.ts')).composeCommand(),
  },
  {
    name: 'operations:manifest',
    summary: 'list the operations that a gateway with a safelist answers',
    load: async () =>
      (await import('./commands/operations-manifest.ts')).operationsManifestCommand(),
  },
  {
    name: 'subgraph:new',
    summary: 'make a subgraph of your own in this repository',
    load: async () => (await import('./commands/subgraph-new.ts')).subgraphNewCommand(),
  },
  {
    name: 'subgraph:add',
    summary: 'let a subgraph join the graph, or renew its schema',
    load: async () => (await import('./commands/subgraph-add.ts')).subgraphAddCommand(),
  },
  {
    name: 'subgraph:check',
    summary: 'say whether a schema would compose with the graph',
    load: async () => (await import('./commands/subgraph-check.ts')).subgraphCheckCommand(),
  },
  {
    name: 'subgraph:remove',
    summary: 'take a subgraph out of the graph',
    load: async () => (await import('./commands/subgraph-remove.ts')).subgraphRemoveCommand(),
  },
];

async function programFor(name: string | undefined): Promise<Command> {
  const program = new Command('newsgraph')
    .description('News articles in; one federated graph of officials, events and sources out.')
    .showHelpAfterError();
  for (const command of COMMANDS) {
    if (command.name === name) program.addCommand(await command.load());
    else program.command(command.name).description(command.summary);
  }
  return program;
}

/** Runs one command of the command line and sets the exit code. */
export async function main(argv: string[]): Promise<void> {
  try {
    const program = await programFor(argv[0] === 'help' ? argv[1] : argv[0]);
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    console.error(
      `newsgraph: ${error instanceof UserError ? error.message : describeFault(error)}`,
    );
    process.exitCode = error instanceof UserError ? error.exitCode : 1;
  }
}
