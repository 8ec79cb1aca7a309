/** An address that is not read, with the reason in one sentence. */
export class FetchError extends Error {
  constructor(url: string, reason: string) {
    super(`cannot read ${url.length > MAX_SHOWN ? `${url.slice(0, MAX_SHOWN)}…` : url}: ${reason}`);
    this.name = 'FetchError';
  }
}

const MAX_SHOWN = 200;
