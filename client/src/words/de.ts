import { type ResourceKey } from 'i18next';

export const de = import.meta.glob<ResourceKey>('./de/*.json', { eager: true, import: 'default' });
