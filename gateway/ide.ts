import fastifyStatic from '@fastify/static';
import { getDistDirectory, renderAltair } from 'altair-static';
import type { FastifyInstance } from 'fastify';

/** A named operation that the IDE offers. */
export interface ExampleOperation {
  name: string;
  query: string;
}

const IDE_PATH = '/ide/';

/** Nothing comes from elsewhere, and nothing goes elsewhere. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Stands for the gateway's address until the page is loaded: Altair takes whole addresses only. */
const ENDPOINT = '@endpoint@';

function renderPage(examples: ExampleOperation[]): string {
  const page = renderAltair({
    baseURL: IDE_PATH,
    endpointURL: ENDPOINT,
    disableAccount: true,
    initialSettings: {
      'schema.reloadOnStart': true,
      'banners.disable': true,
      'alert.disableUpdateNotification': true,
      disablePushNotification: true,
    },
    initialWindows: examples.map(({ name, query }) => ({
      initialName: name,
      initialQuery: query,
      initialVariables: '{}',
      endpointURL: ENDPOINT,
    })),
  } as Parameters<typeof renderAltair>[0]);
  return page.replaceAll(`\`${ENDPOINT}\``, 'window.location.origin + "/graphql"');
}

/** Serves Altair, from the package that is installed, at `/ide/`; `/` leads there. */
export async function addIde(app: FastifyInstance, examples: ExampleOperation[]): Promise<void> {
  const page = renderPage(examples);
  app.get('/', async (_request, reply) => reply.redirect(IDE_PATH));
  await app.register(async (pages) => {
    // Files too: a worker takes the policy of its own.
    pages.addHook('onRequest', async (_request, reply) => {
      void reply.header('content-security-policy', POLICY);
    });
    pages.get(IDE_PATH, async (_request, reply) => reply.type('text/html').send(page));
    await pages.register(fastifyStatic, {
      root: getDistDirectory(),
      prefix: IDE_PATH,
      index: false,
      maxAge: '1h',
    });
  });
}
