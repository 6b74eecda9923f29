import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { readFileSync } from 'node:fs';
import { type FastifyInstance } from 'fastify';

const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Portolan API</title><link rel="stylesheet" href="/api/docs/swagger-ui.css"></head>
<body><div id="reader"></div><script src="/api/docs/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script></body></html>`;
const start = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#reader', deepLinking: true, requestInterceptor: (r) => { r.headers['X-Portolan'] = '1'; return r; } });`;

/** A reader for the OpenAPI document at /api/docs, from files of this machine only. */
export function serveReader(fastify: FastifyInstance, document: unknown): void {
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  const file = (name: string) => readFileSync(`${folder}/${name}`);
  const policy = `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'`;
  fastify.get('/api/openapi.json', (_request, reply) =>
    reply.type('application/json').send(JSON.stringify(document)),
  );
  fastify.get('/api/docs', (_request, reply) =>
    reply.header('content-security-policy', policy).type('text/html').send(page),
  );
  fastify.get('/api/docs/start.js', (_request, reply) => reply.type('text/javascript').send(start));
  fastify.get('/api/docs/swagger-ui.css', (_request, reply) =>
    reply.type('text/css').send(file('swagger-ui.css')),
  );
  fastify.get('/api/docs/swagger-ui-bundle.js', (_request, reply) =>
    reply.type('text/javascript').send(file('swagger-ui-bundle.js')),
  );
}
