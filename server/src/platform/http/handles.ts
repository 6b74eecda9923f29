import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
} from '@nestjs/common';
import { type AccessLevel, type Endpoint, type OrganisationId, type UserId } from '@portolan/shared/contract';
import { type FastifyRequest } from 'fastify';
import { type z } from 'zod';
import { problem } from '../errors/index.js';

export const ENDPOINT = Symbol('endpoint');

/** The signed-in person in one organisation. */
export interface Who {
  readonly userId: UserId;
  readonly organisationId: OrganisationId;
  readonly level: AccessLevel;
  readonly name: string;
  readonly sessionId: string;
}

export interface AppRequest extends FastifyRequest {
  who?: Who;
}

const methods = {
  GET: RequestMethod.GET,
  POST: RequestMethod.POST,
  PUT: RequestMethod.PUT,
  PATCH: RequestMethod.PATCH,
  DELETE: RequestMethod.DELETE,
} as const;

// An endpoint of any shape: its parts are read as schemas, whatever they describe.
type AnyEndpoint = Endpoint;

/** Routes a controller method by its contract. */
export function Handles(endpoint: AnyEndpoint): MethodDecorator {
  return applyDecorators(
    SetMetadata(ENDPOINT, endpoint),
    RequestMapping({ path: endpoint.path, method: methods[endpoint.method] }),
    HttpCode(endpoint.status ?? 200),
  );
}

export function endpointOf(context: ExecutionContext): AnyEndpoint | undefined {
  return Reflect.getMetadata(ENDPOINT, context.getHandler()) as AnyEndpoint | undefined;
}

const parts = ['params', 'query', 'body'] as const;

/** Parses params, query and body by the contract; a 400 names every field at fault. */
export function parseInput(
  endpoint: AnyEndpoint,
  request: Pick<FastifyRequest, 'params' | 'query' | 'body'>,
): unknown {
  const input: Record<string, unknown> = {};
  const fields: { path: string; message: string }[] = [];
  for (const part of parts) {
    const schema: z.ZodType | undefined = endpoint[part];
    if (schema === undefined) continue;
    const parsed = schema.safeParse(request[part] ?? {});
    if (parsed.success) input[part] = parsed.data;
    else
      for (const issue of parsed.error.issues)
        fields.push({ path: [part, ...issue.path].join('.'), message: issue.message });
  }
  // An id that cannot exist is the same as one that does not.
  if (fields.length > 0 && fields.every((field) => field.path.startsWith('params.')))
    throw problem('not-found');
  if (fields.length > 0) throw problem('invalid', fields.map((f) => f.message).join(' · '), fields);
  return input;
}

/** The parsed request, typed as `InputOf<typeof the endpoint>`. */
export const Input = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  const endpoint = endpointOf(context);
  if (endpoint === undefined) throw problem('internal');
  return parseInput(endpoint, context.switchToHttp().getRequest<AppRequest>());
});

/** Who is signed in; on public endpoints nobody may be. */
export const CurrentUser = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  const { who } = context.switchToHttp().getRequest<AppRequest>();
  if (who === undefined) throw problem('not-signed-in');
  return who;
});

/** The version that was edited, from If-Match; missing is a 428. */
export const EditedVersion = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  const header = context.switchToHttp().getRequest<AppRequest>().headers['if-match'];
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header ?? '')?.[1];
  if (version === undefined) throw problem('version-required', 'Send If-Match with the version you edited.');
  return Number(version);
});
