import { defineNotes } from '../note';
import type { Place } from '../place';

/** Remarks on an attribution that stands. */
export const driverNotes = defineNotes('drivers', {
  'PATH-SENSITIVE': ({ rows }: { rows: readonly string[] }) =>
    `The contribution of ${rows.join(', ')} depends on the path: added up period by period it differs from the comparison of the two end periods by more than 10 % of the change. The view series shows it period by period.`,
  'ELASTICITIES-DO-NOT-FIT': ({ flow }: { flow: string }) =>
    `The unexplained part of ${flow} is more than three times the change in their volume. These elasticities do not fit these data.`,
  'EXCHANGE-RATE-REVERSED?': ({ correlation, place }: { correlation: string; place: Place }, at) =>
    `The exchange rate in ${at(place)} and import prices move together (correlation of changes ${correlation}). An appreciation should lower import prices. Check that the rate is foreign currency per unit of domestic currency, up being an appreciation.`,
  'TARIFF-IN-PERCENT': ({ place }: { place: Place }, at) =>
    `Every tariff in ${at(place)} is above 1, so the series was read as per cent.`,
  'TARIFF-UNIT?': ({ place }: { place: Place }, at) =>
    `Some tariffs in ${at(place)} are above 1 and some are not. They were read as ratios: 1 is 100 per cent.`,
  'PRICE-FROM-VOLUME': (
    { price, value, volume, place }: Record<'price' | 'value' | 'volume', string> & { place: Place },
    at,
  ) => `${price} is not given. ${value} divided by ${volume} (${at(place)}) was used.`,
  'SERIES-NOT-USED': (
    { series, needs, place }: { series: string; needs: readonly string[]; place: Place },
    at,
  ) => `${series} in ${at(place)} is not used. It needs ${needs.join(' and ')} as well.`,
  'REAL-RATE-NOT-USED': ({ place }: { place: Place }, at) =>
    `The real exchange rate in ${at(place)} is not used, because exchange rate and foreign price are given.`,
  'CHAINED-VOLUMES?': ({ place }: { place: Place }, at) =>
    `Private demand is domestic demand less government demand (${at(place)}). With chained volumes this difference is an approximation.`,
  'UNITS?': ({ flow, ratio, place }: { flow: string; ratio: string; place: Place }, at) =>
    `${flow} in ${at(place)} are ${ratio} times GDP. Check that both are in one unit.`,
  'TARIFF-ELASTICITY': () =>
    'No tariff elasticity is given, so that of the import price is used. Studies find that volumes respond differently to tariffs and to prices.',
  'ZERO-ASSUMPTION': ({ name, place }: { name: string; place: Place }, at) =>
    `${name} in ${at(place)} is 0 or blank (Excel hands a blank cell over as 0). It was used as 0.`,
});
