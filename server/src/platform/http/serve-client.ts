import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { problem } from '../errors/index.js';

const noncePlaceholder = '__CSP_NONCE__';

/** Styles need a nonce, because Mantine injects style tags; scripts come from here alone. */
function policy(nonce: string): string {
  return [
    `default-src 'self'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

/** Serves the built client on every path outside /api; unknown paths get the app, which has its own "not found". */
export async function serveClient(fastify: FastifyInstance, folder: string): Promise<void> {
  const indexFile = join(folder, 'index.html');
  const index = existsSync(indexFile) ? readFileSync(indexFile, 'utf8') : undefined;
  const sendIndex = (reply: FastifyReply) => {
    if (index === undefined)
      return reply.status(503).type('text/plain').send('The client is not built: run npm run build.');
    const nonce = randomBytes(16).toString('base64url');
    return reply
      .header('content-security-policy', policy(nonce))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(index.replaceAll(noncePlaceholder, nonce));
  };
  if (index !== undefined) {
    await fastify.register(fastifyStatic, {
      root: folder,
      index: false,
      wildcard: false,
      globIgnore: ['index.html'],
      setHeaders: (reply, path) => {
        void reply.header(
          'cache-control',
          path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        );
      },
    });
  }
  fastify.get('/', (_request, reply) => sendIndex(reply));
  // A route rather than the not-found handler, which is Nest's.
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    const path = request.url.split('?')[0] ?? '';
    if (!path.startsWith('/api') && !/\.\w{2,5}$/.test(path)) return sendIndex(reply);
    const missing = problem('not-found', 'There is nothing at this address.');
    return reply.status(missing.status).type('application/problem+json').send(missing.toBody());
  });
}
