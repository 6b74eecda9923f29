import { type Endpoint } from '@portolan/shared/contract';
import { ENDPOINT } from './handles.js';

type Class = new (...parameters: never[]) => object;

function read(target: object, key: string): unknown[] {
  return (Reflect.getMetadata(key, target) as unknown[] | undefined) ?? [];
}

/** Every endpoint that a controller below a module handles, read from the decorators, without starting anything. */
export function endpointsOf(module: Class, seen = new Set<unknown>()): Endpoint[] {
  if (seen.has(module)) return [];
  seen.add(module);
  const below = read(module, 'imports').flatMap((one) =>
    typeof one === 'function' ? endpointsOf(one as Class, seen) : [],
  );
  const own = (read(module, 'controllers') as Class[]).flatMap((controller) => {
    const prototype = controller.prototype as Record<string, unknown>;
    return Object.getOwnPropertyNames(prototype).flatMap((name) => {
      if (name === 'constructor') return [];
      const endpoint = Reflect.getMetadata(ENDPOINT, prototype[name] as object) as Endpoint | undefined;
      return endpoint === undefined ? [] : [endpoint];
    });
  });
  return [...below, ...own];
}
