import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type Express } from 'express';
import { fileURLToPath } from 'node:url';
import { readiness } from './database/readiness.server';
import { log, redact } from './log.server';
import { receiveWebhook } from './shopify/webhook-reception.server';

const YEAR = '1y';
const LARGEST_WEBHOOK = '2mb';

/** The web half of the process: health, webhooks, static files, and the Remix app. */
export function webApp(build: ServerBuild, clientFolder: URL): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', true);
  app.get('/healthz', (_request, response) => void response.type('text/plain').send('ok'));
  app.get('/readyz', (_request, response, next) => {
    readiness().then(
      ({ ready, missing }) => response.status(ready ? 200 : 503).json({ ready, missing }),
      next,
    );
  });
  // Webhooks come before everything else: their HMAC is over the raw body.
  app.post(
    '/webhooks',
    express.raw({ type: () => true, limit: LARGEST_WEBHOOK }),
    (request, response, next) => {
      receiveWebhook(request, response).catch(next);
    },
  );
  app.use((request, response, next) => {
    const started = performance.now();
    response.on('finish', () => {
      log.info(
        {
          method: request.method,
          url: redact(request.originalUrl),
          status: response.statusCode,
          ms: Math.round(performance.now() - started),
        },
        'request',
      );
    });
    next();
  });
  app.use(compression());
  const client = fileURLToPath(clientFolder);
  app.use('/assets', express.static(`${client}/assets`, { immutable: true, maxAge: YEAR }));
  app.use(express.static(client, { maxAge: '1h' }));
  const remix = createRequestHandler({ build });
  app.all('*', (request, response, next) => {
    remix(request, response, next).catch(next);
  });
  return app;
}
