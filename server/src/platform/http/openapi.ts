import { type Endpoint, isStream, Problem, problems } from '@portolan/shared/contract';
import { z } from 'zod';

type Contract = Readonly<Record<string, Readonly<Record<string, Endpoint>>>>;

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> => {
  // $schema is said once by the document.
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};

function parametersOf(endpoint: Endpoint): unknown[] {
  const places = [
    ['path', endpoint.params],
    ['query', endpoint.query],
  ] as const;
  return places.flatMap(([place, schema]) => {
    if (schema === undefined) return [];
    const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
      properties?: Record<string, unknown>;
      required?: string[];
    };
    return Object.entries(properties).map(([name, property]) => ({
      name,
      in: place,
      required: place === 'path' || required.includes(name),
      schema: property,
    }));
  });
}

function bodyOf(endpoint: Endpoint): object {
  if (endpoint.upload === true) {
    const files = { type: 'array', items: { type: 'string', format: 'binary' } };
    return {
      requestBody: {
        required: true,
        content: { 'multipart/form-data': { schema: { type: 'object', properties: { files } } } },
      },
    };
  }
  if (endpoint.body === undefined) return {};
  return {
    requestBody: {
      required: true,
      content: { 'application/json': { schema: schemaOf(endpoint.body, 'input') } },
    },
  };
}

function replyOf(endpoint: Endpoint): object {
  const { response } = endpoint;
  if (isStream(response))
    return { description: 'Success', content: { [response.stream]: { schema: { type: 'string' } } } };
  if (endpoint.status === 204) return { description: 'Done' };
  return {
    description: 'Success',
    content: { 'application/json': { schema: schemaOf(response, 'output') } },
  };
}

function operationOf(feature: string, name: string, endpoint: Endpoint): object {
  const unsafe = endpoint.method !== 'GET';
  const access = typeof endpoint.access === 'string' ? endpoint.access : endpoint.access.join(', ');
  return {
    operationId: `${feature}.${name}`,
    tags: [feature],
    summary: endpoint.summary,
    description: `Access: ${access}.`,
    security: endpoint.access === 'public' ? [] : [{ session: [] }],
    parameters: [
      ...parametersOf(endpoint),
      ...(unsafe
        ? [{ name: 'X-Portolan', in: 'header', required: true, schema: { type: 'string', const: '1' } }]
        : []),
    ],
    ...bodyOf(endpoint),
    responses: {
      [String(endpoint.status ?? 200)]: replyOf(endpoint),
      default: {
        description: 'A problem',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

/** The OpenAPI 3.1 document of a contract. */
export function openApiDocument(contract: Contract): Record<string, unknown> {
  const paths: Record<string, Record<string, object>> = {};
  for (const [feature, endpoints] of Object.entries(contract)) {
    for (const [name, endpoint] of Object.entries(endpoints)) {
      const path = `/api${endpoint.path.replaceAll(/:(\w+)/g, '{$1}')}`;
      (paths[path] ??= {})[endpoint.method.toLowerCase()] = operationOf(feature, name, endpoint);
    }
  }
  const codes = Object.entries(problems).map(([code, { status, title }]) => `${code} (${status}): ${title}`);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Portolan',
      version: '0.1.0',
      description: `Errors are application/problem+json with one of these codes:\n\n${codes.join('\n\n')}`,
    },
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-portolan' } },
    },
  };
}
