import { defineFindings } from './finding';

const refusedInWindow = 'Functions refuse a window that contains it.';
const usedAsGiven = 'The figures are used as given.';
const endsLeftOut = 'By default functions start and end where all series have figures.';

/** Everything that DATACHECK can find, in its words. */
export const findings = defineFindings('dataCheck', {
  NO_KNOWN_LABEL: [
    'Error',
    () => [
      'No known series label stands in the first row or first column.',
      'Functions that take a table refuse it.',
      'Label the series, for example Exports and Imports, with the periods beside or above them.',
    ],
  ],
  NO_PERIODS: [
    'Error',
    () => [
      'The table has no period with figures.',
      'Functions that take a table refuse it.',
      'Put the periods, such as 1997 or 1991Q1, in the first column or first row.',
    ],
  ],
  UNKNOWN_LABEL: [
    'Note',
    ({ nearest }: { nearest: string | undefined }) => [
      nearest === undefined
        ? 'The label is not in the series dictionary.'
        : `The label is not in the series dictionary. The nearest one is ${nearest}.`,
      'The series is left aside.',
      nearest === undefined ? 'Nothing, if no function needs it.' : `Write ${nearest}, if that is meant.`,
    ],
  ],
  NO_LABEL: [
    'Warning',
    () => [
      'Figures stand under a cell that holds no label.',
      'The series is left aside.',
      'Give the series a label, or leave it out of the table.',
    ],
  ],
  LABEL_TWICE: [
    'Error',
    () => [
      'The label is given twice.',
      'Functions refuse the table.',
      'Rename or leave out one of the two series.',
    ],
  ],
  PERIOD_BLANK: [
    'Error',
    () => [
      'Figures stand beside a cell that holds no period.',
      'Functions refuse the table.',
      'Enter the period, or leave the line out of the table.',
    ],
  ],
  PERIOD_TWICE: [
    'Error',
    () => ['The period is given twice.', 'Functions refuse the table.', 'Leave out one of the two lines.'],
  ],
  PERIODS_DISORDERED: [
    'Warning',
    ({ before }: { before: string }) => [
      `The period stands after ${before}, which is later.`,
      'Functions follow the order of the table; the last line counts as the newest.',
      'Sort the table, the oldest period first.',
    ],
  ],
  PERIODS_LACKING: [
    'Warning',
    ({ count, before }: { count: number; before: string }) => [
      `${count === 1 ? 'One period is' : `${count} periods are`} lacking after ${before}.`,
      'A change on the period before spans the gap.',
      'Add the lines, with NA() where figures are missing.',
    ],
  ],
  FREQUENCIES_MIXED: [
    'Error',
    ({ first, other }: { first: string; other: string }) => [
      `The period is ${other}, the first one ${first}.`,
      'Functions refuse to compare two periods of different length.',
      'Use one frequency in a table.',
    ],
  ],
  ONE_PERIOD: [
    'Note',
    () => [
      'The table has one period.',
      'Functions that explain a change refuse it.',
      'Add periods where a change is asked for.',
    ],
  ],
  EMPTY_SERIES: [
    'Note',
    () => [
      'The series has a label and no figures.',
      'Functions treat it as absent.',
      'Nothing, if no function needs it.',
    ],
  ],
  MISSING: [
    'Error',
    ({ isInside }: { isInside: boolean }) => [
      'The figure is missing.',
      isInside ? `${refusedInWindow} It is never counted as 0.` : endsLeftOut,
      isInside ? 'Fill in the figure, or choose periods without it.' : 'Nothing, or fill in the figure.',
    ],
  ],
  ZERO_OR_BLANK: [
    'Error',
    ({ isInside }: { isInside: boolean }) => [
      'The figure is 0; Excel hands a blank cell over as 0.',
      isInside ? refusedInWindow : `${endsLeftOut} They refuse the cell when it is asked for.`,
      'Fill in the figure, or enter NA() if it is missing.',
    ],
  ],
  ZERO_BALANCE: [
    'Note',
    () => [
      'The figure is exactly 0; Excel hands a blank cell over as 0.',
      'It is used as 0.',
      'Enter NA() if the figure is missing.',
    ],
  ],
  TEXT: [
    'Error',
    ({ found }: { found: string }) => [
      `Text stands for the figure: ${found}.`,
      refusedInWindow,
      'Replace it with a figure, or with NA() if it is missing.',
    ],
  ],
  TEXT_NUMBER: [
    'Error',
    ({ found }: { found: string }) => [
      `The number is stored as text: ${found}.`,
      `${refusedInWindow} Text is never read as a number.`,
      'Convert it to a number (Data, Text to Columns).',
    ],
  ],
  LOGICAL: [
    'Error',
    ({ found }: { found: string }) => [
      `A logical value stands for the figure: ${found}.`,
      refusedInWindow,
      'Replace it with a figure, or with NA() if it is missing.',
    ],
  ],
  ERROR_VALUE: [
    'Error',
    ({ found }: { found: string }) => [
      `An error stands for the figure: ${found}.`,
      refusedInWindow,
      'Mend its formula, or use NA() if the figure is missing.',
    ],
  ],
  OUT_OF_RANGE: [
    'Error',
    ({ found }: { found: string }) => [
      `The figure is ${found}, too large or too small to calculate with.`,
      refusedInWindow,
      'Check it for a typing error, or use other units.',
    ],
  ],
  NOT_POSITIVE: [
    'Error',
    () => ['The figure is below zero.', refusedInWindow, 'Check the sign, and the label of the series.'],
  ],
  MIXED_SIGNS: [
    'Error',
    () => [
      'The figure is below zero, others of the series are above.',
      refusedInWindow,
      'Enter exports and imports as positive amounts.',
    ],
  ],
  NEGATIVE_THROUGHOUT: [
    'Note',
    () => [
      'All figures are negative, as debits are in some tables.',
      'They are read as positive amounts.',
      'Nothing, or enter positive amounts.',
    ],
  ],
  BASE_MISMATCH: [
    'Warning',
    ({ at, other, otherAt }: { at: string; other: string; otherAt: string }) => [
      `The index is 100 in ${at}, ${other} in ${otherAt}.`,
      'Functions that compare levels of prices use them as given.',
      'Bring the indices to one reference period, or give TERMSOFTRADE a base.',
    ],
  ],
  VALUE_PRICE_VOLUME: [
    'Warning',
    ({
      price,
      volume,
      percent,
      isRefused,
    }: {
      price: string;
      volume: string;
      percent: string;
      isRefused: boolean;
    }) => [
      `The value moves by up to ${percent} % more or less than ${price} × ${volume} from one period to another; here it is furthest from the usual.`,
      isRefused
        ? 'Functions that split price and volume refuse two periods that differ by more than 2 %.'
        : usedAsGiven,
      'Check that value, price and volume are of one flow and one definition.',
    ],
  ],
  PERCENT_AND_LEVELS: [
    'Warning',
    ({ other, isRefused }: { other: string; isRefused: boolean }) => [
      `The figures are below 2, ${other} more than 100 times as large: ${isRefused ? '' : 'perhaps '}per cent or ratios among amounts.`,
      isRefused ? 'Functions that need both refuse them.' : usedAsGiven,
      'Bring both to one unit.',
    ],
  ],
  RATES_MIXED: [
    'Warning',
    () => [
      'Some figures are above 1 and some are not: per cent and ratios may be mixed.',
      'They are read as ratios: 1 is 100 per cent.',
      'Use one unit: 0.05, or 5 for 5 per cent.',
    ],
  ],
  RATE_OUT_OF_RANGE: [
    'Error',
    ({ found, inPercent }: { found: string; inPercent: boolean }) => [
      `The tariff is ${found}${inPercent ? ' per cent' : ', which reads as a ratio'}: it must lie above −100 per cent and be at most 500.`,
      refusedInWindow,
      'Enter 0.05 for 5 per cent, or the whole series in per cent.',
    ],
  ],
  ANNUAL_RATE: [
    'Warning',
    ({ ratio }: { ratio: string }) => [
      `The flow is ${ratio} times GDP: it may be at annual rates and GDP per quarter, or the units may differ.`,
      usedAsGiven,
      'Use flows and GDP at one rate and in one unit.',
    ],
  ],
  RATIO_JUMP: [
    'Warning',
    ({ ratio }: { ratio: string }) => [
      `Its ratio to GDP changes by a factor of ${ratio} from the period before: one of the two may change to annual rates here.`,
      usedAsGiven,
      'Use flows and GDP at one rate throughout.',
    ],
  ],
  UNITS: [
    'Warning',
    ({ ratio, other }: { ratio: string; other: string }) => [
      `The figures are ${ratio} times ${other}: thousands, millions or billions may be mixed.`,
      usedAsGiven,
      'Bring both series to one unit.',
    ],
  ],
  UNIT_LABELS: [
    'Warning',
    ({ unit, other, otherUnit }: { unit: string; other: string; otherUnit: string }) => [
      `The label says ${unit}, that of ${other} ${otherUnit}.`,
      'Units in brackets are not converted.',
      'Bring both series to one unit.',
    ],
  ],
  UNIT_CHANGE: [
    'Warning',
    ({ factor }: { factor: string }) => [
      `The figure is ${factor} times that of the period before: unit, base or a typing error.`,
      usedAsGiven,
      'Check the figure and the unit from here on.',
    ],
  ],
  EXCHANGE_RATE_REVERSED: [
    'Warning',
    ({ correlation }: { correlation: string }) => [
      `The exchange rate and import prices move together (correlation of changes ${correlation}); an appreciation should lower import prices.`,
      'The rate is read as foreign currency per unit of domestic currency, up being an appreciation.',
      'If it is quoted the other way, use 1 ÷ rate.',
    ],
  ],
  PARTS_DIFFER: [
    'Warning',
    ({ parts, gap }: { parts: string; gap: string }) => [
      `The total differs from ${parts} by ${gap}, more than rounding.`,
      'The total is used where it is given; the difference is shown as a residual where there is one.',
      'Take total and parts from one source and vintage.',
    ],
  ],
  PART_EXCEEDS: [
    'Warning',
    ({ whole }: { whole: string }) => [
      `The series is part of ${whole} and exceeds it.`,
      'Functions that split the whole refuse the period.',
      'Check units and definitions of both.',
    ],
  ],
  IDENTICAL_SERIES: [
    'Warning',
    ({ other }: { other: string }) => [
      `All figures equal those of ${other}.`,
      usedAsGiven,
      'Check that no column was copied over another.',
    ],
  ],
  NONE: ['Note', () => ['No problems found.', 'The table can be used.', 'Nothing.']],
});
