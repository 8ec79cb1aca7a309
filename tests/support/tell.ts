import { jest } from '@jest/globals';
import type { Command } from 'commander';

/** What a command said on standard output, and the error that it ended with. */
export interface Told {
  output: string;
  error: Error | null;
}

/** Runs a command in this process: starting one costs more than most commands do. */
export async function tell(command: Command, args: string[]): Promise<Told> {
  const lines: string[] = [];
  const log = jest.spyOn(console, 'log').mockImplementation((line) => lines.push(String(line)));
  try {
    await command.parseAsync(args, { from: 'user' });
    return { output: lines.join('\n'), error: null };
  } catch (error) {
    return { output: lines.join('\n'), error: error as Error };
  } finally {
    log.mockRestore();
  }
}
