import { fileURLToPath } from 'node:url';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { contract } from '@portolan/shared/contract';
import { AppModule } from './app.module.js';
import { type Config } from './platform/config/index.js';
import { type AppRequest, openApiDocument, serveClient, serveReader } from './platform/http/index.js';
import { AppLogger } from './platform/logging/index.js';

const clientFolder = fileURLToPath(new URL('../../client/dist', import.meta.url));
const compressible =
  /^(text\/(html|css|plain|csv|javascript)|application\/(json|javascript|problem\+json)|image\/svg\+xml)/;
const largestBody = 2 * 1024 * 1024;

/** The whole server, initialised but not listening. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: largestBody,
    trustProxy: config.publicUrl.startsWith('https://') ? ['loopback', 'uniquelocal'] : false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config), adapter, {
    bufferLogs: true,
    abortOnError: false,
  });
  const logger = app.get(AppLogger);
  app.useLogger(logger);
  app.setGlobalPrefix('api');
  app.enableShutdownHooks();
  const fastify = adapter.getInstance();
  await fastify.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: config.publicUrl.startsWith('https://'),
    crossOriginEmbedderPolicy: false,
  });
  await fastify.register(cookie);
  await fastify.register(compress, { global: true, customTypes: compressible });
  await fastify.register(multipart, {
    limits: { fileSize: 20 * 1024 * 1024, files: 1100, fields: 20 },
    throwFileSizeLimit: false,
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const userId = (request as AppRequest).who?.userId;
    logger.request({
      method: request.method,
      route: request.routeOptions.url ?? '',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
      userId,
    });
    done();
  });
  serveReader(fastify, openApiDocument(contract));
  await serveClient(fastify, clientFolder);
  await app.init();
  return app;
}
