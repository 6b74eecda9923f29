export { FigureLookup } from './figure.lookup.js';
export { MarketModule } from './market.module.js';
export { loadLedger } from './seed/load-ledger.js';
export { takeEdition } from './take-edition.js';
