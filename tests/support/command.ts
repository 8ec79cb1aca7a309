import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ENTRY = fileURLToPath(new URL('../../cli/newsgraph.js', import.meta.url));

/** How a command ended and what it said. */
export interface Finished {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** A command of the command line, as a process of its own. */
export interface Command {
  child: ChildProcessWithoutNullStreams;
  finished: Promise<Finished>;
  /** Resolves with the match once standard output or error has it. Throws where the command ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
}

interface CommandOptions {
  env?: Record<string, string>;
  input?: string;
  cwd?: string;
  nodeOptions?: string[];
}

/** Only what a process needs: the settings of the machine that runs the tests stay out. */
function cleanEnv(): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME };
}

/** Runs `newsgraph ARGS…`. */
export function command(args: string[], options: CommandOptions = {}): Command {
  const child = spawn(process.execPath, [...(options.nodeOptions ?? []), ENTRY, ...args], {
    env: { ...cleanEnv(), ...options.env },
    cwd: options.cwd,
  });
  const output = { stdout: '', stderr: '' };
  const waiting = new Set<() => void>();
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      output[stream] += text;
      for (const check of waiting) check();
    });
  }
  const finished = new Promise<Finished>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, ...output }));
  });
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  return {
    child,
    finished,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const check = () => {
          const match = pattern.exec(output.stdout) ?? pattern.exec(output.stderr);
          if (!match) return;
          waiting.delete(check);
          resolve(match);
        };
        waiting.add(check);
        check();
        void finished.then(() =>
          reject(new Error(`ended without ${pattern}: ${output.stdout}${output.stderr}`)),
        );
      }),
  };
}

/** Runs `newsgraph ARGS…` to its end. */
export function run(args: string[], options: CommandOptions = {}): Promise<Finished> {
  return command(args, options).finished;
}

/** A folder that is gone after `dispose`. */
export function temporaryFolder(): { path: string; dispose(): void } {
  const path = mkdtempSync(join(tmpdir(), 'newsgraph-test-'));
  return { path, dispose: () => rmSync(path, { recursive: true, force: true }) };
}
