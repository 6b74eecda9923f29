export {
  compareAmounts,
  Decimal,
  decimalText,
  isDecimal,
  keptDecimals,
  type Money,
  type PayBasis,
  type PayPeriod,
  payPeriods,
  roundAmount,
  usFullTimeHours,
} from './money.js';
export {
  type Conversion,
  type Converted,
  convert,
  type DatedRates,
  type ExchangeRate,
  noRates,
  type NotConvertible,
  type NotConvertibleReason,
  notConvertibleReasons,
} from './convert.js';
export {
  type Band,
  type BandFault,
  bandFaults,
  type BandPlace,
  type BandZone,
  bandZones,
  checkBand,
  placeInBand,
} from './band-position.js';
export {
  type DistributionPlace,
  type NoDistribution,
  type PayDistribution,
  type PayPercentile,
  payPercentiles,
  type PayPoint,
  placeInDistribution,
} from './distribution.js';
