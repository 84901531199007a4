import type { Cell } from '../cell';
import type { Place } from '../place';
import { defineRefusals } from '../refusal';
import { quoteCell, quoteNumber } from '../table/refusals';

/** Refusals of the functions that attribute a change to its drivers. */
export const driverRefusals = defineRefusals('drivers', {
  doesNotAddUp: [
    'value',
    ({ found, total }: { found: number; total: number }) =>
      `The drivers add up to ${found}, the balance changed by ${total}. This is a fault in the add-in, not in the data. Please report it with the table.`,
  ],
  overflow: [
    'overflow',
    () => 'The figures are too large or too small to calculate with. Use larger or smaller units.',
  ],
  unknownAssumption: [
    'value',
    ({ found, names, place }: { found: Cell; names: readonly string[]; place: Place }, at) =>
      `${quoteCell(found)} in ${at(place)} is not the name of an assumption. Use one of ${names.join(', ')}.`,
  ],
  unknownSet: [
    'value',
    ({ found, names }: { found: Cell; names: readonly string[]; place: Place }) =>
      `${quoteCell(found)} is not a known set of elasticities. Use one of ${names.join(', ')}, or a range of two columns with names and values.`,
  ],
  assumptionShape: [
    'value',
    ({ shape, place }: { shape: string; place: Place }, at) =>
      `The assumptions in ${at(place)} are a range of ${shape}. They take two columns: names, and the value beside each.`,
  ],
  assumptionTwice: [
    'value',
    ({ name, place }: { name: string; place: Place }, at) =>
      `${name} is given a second time in ${at(place)}. Leave out one of the two.`,
  ],
  assumptionNotANumber: [
    'value',
    ({ name, found, place }: { name: string; found: Cell; place: Place }, at) =>
      `${name} in ${at(place)} is ${quoteCell(found)}. It must be a number. Correct it, or leave the row out to use the default.`,
  ],
  assumptionSign: [
    'value',
    ({ name, found, place, rule }: { name: string; found: number; place: Place; rule: string }, at) =>
      `${name} in ${at(place)} is ${quoteNumber(found)}. ${rule} Correct the sign or the value.`,
  ],
  unitsDiffer: [
    'value',
    ({ place }: { place: Place }, at) =>
      `Exports and imports in ${at(place)} seem to be in different units: one is below 2 as a share would be, the other more than 100 times as large. Give both in one currency.`,
  ],
  partTooLarge: [
    'value',
    (
      {
        part,
        whole,
        period,
        place,
        found,
        limit,
      }: {
        part: string;
        whole: string;
        period: string;
        place: Place;
        found: number;
        limit: number;
      },
      at,
    ) =>
      `${part} for ${period} in ${at(place)} is ${quoteNumber(found)}, not below ${whole} (${quoteNumber(limit)}), of which it is a part. Check the units of both.`,
  ],
  tariffOutOfRange: [
    'value',
    ({ period, found, place }: { period: string; found: number; place: Place }, at) =>
      `Tariff for ${period} in ${at(place)} is ${quoteNumber(found)}. A rate lies above −1 and is at most 5 (500 per cent). Enter 0.05 for 5 per cent, or the whole series in per cent.`,
  ],
  valueNotPriceTimesVolume: [
    'value',
    (
      {
        value,
        price,
        volume,
        gap,
        period,
        place,
      }: {
        value: string;
        price: string;
        volume: string;
        gap: string;
        period: string;
        place: Place;
      },
      at,
    ) =>
      `${value} for ${period} in ${at(place)} moved by ${gap} more or less than ${price} times ${volume} since the first period. They do not belong together, so price and volume cannot be told apart. Correct one of the three, or leave out ${price} and ${volume}.`,
  ],
  pricesNeeded: [
    'value',
    ({ place }: { place: Place }, at) =>
      `The price-volume view needs Export price and Import price (or Export volume and Import volume), and ${at(place)} has not both. Add columns with those labels.`,
  ],
  frequenciesDiffer: [
    'value',
    ({ from, to }: { from: string; to: string; place: Place }) =>
      `${from} and ${to} are periods of different length. Flows of a year and of a quarter cannot be compared. Choose two periods of one frequency.`,
  ],
});
