import { dotlessProviders, providerAliases, sharedBoxes } from './data/mail-words.js';

/**
 * The box an address delivers to: no case, no plus-tag, no dots where the provider ignores them. Null for what is no
 * address and for boxes that many people read.
 */
export function mailBox(address: string): string | null {
  const [local, domain, more] = address.normalize('NFKC').trim().toLowerCase().split('@');
  if (!local || !domain?.includes('.') || more !== undefined) return null;
  const untagged = local.split('+')[0] ?? '';
  if (untagged === '' || sharedBoxes.has(untagged)) return null;
  const dotless = dotlessProviders[domain];
  if (dotless !== undefined) return `${untagged.replaceAll('.', '')}@${dotless}`;
  return `${untagged}@${providerAliases[domain] ?? domain}`;
}

/** Only a number whose country is known can be compared. */
export function phoneNumber(number: string): string | null {
  return /^\+[1-9]\d{6,14}$/.test(number) ? number : null;
}

interface Profile {
  readonly host: RegExp;
  readonly path: RegExp;
  readonly as: string;
}

/** Pages of which a person has one. */
const profiles: readonly Profile[] = [
  { host: /(^|\.)linkedin\.com$/, path: /^\/(?:in|pub)\/([^/]+)/, as: 'linkedin' },
  { host: /(^|\.)xing\.com$/, path: /^\/profile\/([^/]+)/, as: 'xing' },
  { host: /^github\.com$/, path: /^\/([^/]+)/, as: 'github' },
  { host: /^gitlab\.com$/, path: /^\/([^/]+)/, as: 'gitlab' },
  { host: /^stackoverflow\.com$/, path: /^\/users\/(\d+)/, as: 'stackoverflow' },
  { host: /^orcid\.org$/, path: /^\/([\dx-]{19})/, as: 'orcid' },
];

const isHome = (path: string) => path === '' || path === '/';

/** Whose page it is, without the ways an address can be written; null for pages that are not a person's own. */
export function profileLink(link: string): string | null {
  const text = link.normalize('NFKC').trim().toLowerCase();
  let url: URL;
  try {
    url = new URL(/^[a-z][a-z\d+.-]*:\/\//.test(text) ? text : `https://${text}`);
  } catch {
    return null;
  }
  const host = url.hostname.replace(/^(www|m|mobile)\./, '');
  const profile = profiles.find((one) => one.host.test(host));
  if (profile === undefined)
    return isHome(url.pathname) ? null : `${host}${url.pathname.replace(/\/+$/, '')}`;
  const who = profile.path.exec(url.pathname)?.[1];
  return who === undefined ? null : `${profile.as}:${who}`;
}
