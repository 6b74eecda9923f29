import { type LinkKind } from './types.js';

export interface WebAddress {
  readonly href: string;
  readonly host: string;
}

const form =
  /^(?<scheme>https?:\/\/)?(?<host>(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24})(?<port>:\d{2,5})?(?<rest>[/?#]\S*)?$/iu;

/** An http(s) address as people write it, with or without its scheme; null for anything else. */
export function webAddress(raw: string): WebAddress | null {
  const groups = form.exec(raw.trim())?.groups;
  if (groups === undefined || raw.length > 2000) return null;
  const host = (groups['host'] ?? '').toLowerCase();
  const scheme = (groups['scheme'] ?? 'https://').toLowerCase();
  return { href: `${scheme}${host}${groups['port'] ?? ''}${groups['rest'] ?? '/'}`, host };
}

const hosts: readonly (readonly [RegExp, LinkKind])[] = [
  [/(?:^|\.)linkedin\.com$/, 'linkedin'],
  [/(?:^|\.)xing\.com$/, 'xing'],
  [/(?:^|\.)github\.(?:com|io)$/, 'github'],
  [/(?:^|\.)gitlab\.com$/, 'gitlab'],
  [/(?:^|\.)stackoverflow\.com$/, 'stackoverflow'],
  [/^orcid\.org$/, 'orcid'],
];

export const linkKindOf = (address: WebAddress): LinkKind =>
  hosts.find(([pattern]) => pattern.test(address.host))?.[1] ?? 'other';

/** Compares links: no scheme, no `www.`, no final slash. */
export const linkKey = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/+$/, '');
