import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Config } from '../../platform/config/index.js';

/** Browsers take `__Host-` cookies over https and on localhost; plain http beyond that needs the plain name. */
export function cookieName(config: Config): string {
  return config.insecure ? 'portolan' : '__Host-portolan';
}

export function readCookie(config: Config, request: FastifyRequest): string | undefined {
  return request.cookies[cookieName(config)];
}

export function setCookie(config: Config, reply: FastifyReply, secret: string, expires: Date): void {
  void reply.setCookie(cookieName(config), secret, { ...attributes(config), expires });
}

export function clearCookie(config: Config, reply: FastifyReply): void {
  void reply.clearCookie(cookieName(config), attributes(config));
}

function attributes(config: Config) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: !config.insecure } as const;
}
