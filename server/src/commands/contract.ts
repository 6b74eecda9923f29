import 'reflect-metadata';
import { contract, type Endpoint } from '@portolan/shared/contract';
import { features } from '../app.module.js';
import { endpointsOf } from '../platform/http/index.js';

/** Endpoints without a handler, with two, and handlers of endpoints that the contract does not list. */
function contractFaults(handled: readonly Endpoint[]): string[] {
  const listed = new Map<Endpoint, string>();
  for (const [feature, endpoints] of Object.entries(contract)) {
    for (const [name, endpoint] of Object.entries(endpoints as Readonly<Record<string, Endpoint>>))
      listed.set(endpoint, `${feature}.${name}`);
  }
  const faults: string[] = [];
  for (const [endpoint, name] of listed) {
    const count = handled.filter((one) => one === endpoint).length;
    if (count !== 1) faults.push(`${name} has ${count} handlers`);
  }
  for (const endpoint of handled) {
    if (!listed.has(endpoint))
      faults.push(`${endpoint.method} ${endpoint.path} is handled but not in the contract`);
  }
  const routes = [...listed.keys()].map((e) => `${e.method} ${e.path.replaceAll(/:\w+/g, ':id')}`);
  for (const route of routes.filter((one, index) => routes.indexOf(one) !== index))
    faults.push(`${route} stands twice in the contract`);
  return faults;
}

// A module that several import counts once.
const seen = new Set<unknown>();
const faults = contractFaults(features.flatMap((feature) => endpointsOf(feature, seen)));
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
