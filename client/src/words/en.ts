import { type ResourceKey } from 'i18next';

export const en = import.meta.glob<ResourceKey>('./en/*.json', { eager: true, import: 'default' });
