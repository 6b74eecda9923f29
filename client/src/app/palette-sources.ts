import { referenceContract, staff } from '@portolan/shared/contract';
import { call } from '../lib/call.js';
import { type PaletteSource } from '../lib/palette.js';
import { paths } from '../lib/paths.js';
import { everyone } from './levels.js';

/** Where the command palette looks besides pages and actions. */
export const paletteSources: readonly PaletteSource[] = [
  {
    id: 'candidates',
    labelKey: 'common:nav.candidates',
    levels: staff,
    search: async (text, signal) => {
      const { findCandidates } = await import('../features/candidates/index.js');
      const found = await findCandidates(text, signal);
      return found.flatMap(({ id, name, headline }) =>
        name === null
          ? []
          : [{ id, label: name, path: paths.candidate(id), ...(headline !== null && { hint: headline }) }],
      );
    },
  },
  {
    id: 'roles',
    labelKey: 'common:nav.roles',
    levels: everyone,
    search: async (text, signal) => {
      const { findRoles } = await import('../features/roles/index.js');
      const found = await findRoles(text, signal);
      return found.map(({ id, title, employer }) => ({
        id,
        label: title,
        hint: employer.name,
        path: paths.role(id),
      }));
    },
  },
  {
    id: 'occupations',
    labelKey: 'common:shell.occupations',
    levels: everyone,
    search: async (text, signal) => {
      const query = { search: text, limit: 6 };
      const { occupations } = await call(referenceContract.occupations, { query }, { signal });
      return occupations.map(({ code, title, matched }) => ({
        id: code,
        label: title,
        hint: matched === null ? code : `${code} · ${matched}`,
        path: paths.occupation(code),
      }));
    },
  },
];
