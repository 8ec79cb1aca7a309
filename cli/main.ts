import { Command } from 'commander';
import { composeCommand } from './commands/compose.ts';
import { extractCommand } from './commands/extract.ts';
import { ingestCommand } from './commands/ingest.ts';
import { serveCommand } from './commands/serve.ts';
import { startCommand } from './commands/start.ts';
import { describeFault } from './fault.ts';
import { UserError } from './user-error.ts';

/** Runs one command of the command line and sets the exit code. */
export async function main(argv: string[]): Promise<void> {
  const program = new Command('newsgraph')
    .description('News articles in; one federated graph of officials, events and sources out.')
    .showHelpAfterError()
    .addCommand(startCommand())
    .addCommand(ingestCommand())
    .addCommand(extractCommand())
    .addCommand(serveCommand())
    .addCommand(composeCommand());
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    console.error(
      `newsgraph: ${error instanceof UserError ? error.message : describeFault(error)}`,
    );
    process.exitCode = error instanceof UserError ? error.exitCode : 1;
  }
}
