import { type ChildProcess, spawn } from 'node:child_process';

/** Answers every field of its supergraph with one value, and says that it is ready. */
const SCRIPT = `
const [field, port] = process.argv.slice(1);
const server = require('node:http').createServer((request, response) => {
  request.resume().once('end', () => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.method === 'POST' ? { data: { [field]: field } } : {}));
  });
});
server.listen(Number(port), '127.0.0.1', () => console.log('port ' + server.address().port));
`;

/** A subgraph with one field, as a process of its own. */
export class StubProcess {
  private child: ChildProcess | null = null;
  private port = 0;

  constructor(private readonly field: string) {}

  /** Where it answers GraphQL. */
  get url(): string {
    return `http://127.0.0.1:${this.port}/graphql`;
  }

  /** Starts it, always on the same port. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, ['-e', SCRIPT, this.field, String(this.port)]);
    this.child = child;
    this.port = await new Promise<number>((resolve, reject) => {
      child.once('error', reject).once('exit', () => reject(new Error('the stub has ended')));
      child.stdout.once('data', (text) => resolve(Number(String(text).split(' ')[1])));
    });
  }

  /** Sends a signal; waits for the end where it kills. */
  async signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): Promise<void> {
    const { child } = this;
    if (!child) return;
    child.kill(name);
    if (name !== 'SIGKILL') return;
    this.child = null;
    if (child.exitCode === null && child.signalCode === null) {
      await new Promise((resolve) => child.once('exit', resolve));
    }
  }
}
