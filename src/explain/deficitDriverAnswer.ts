import { causeGroups, splitByCause } from '../core/drivers/causes';
import type { RangedContribution, RangedDriver } from '../core/drivers/deficitDriver';
import { causeNames, driverLabels, partLabels } from '../core/drivers/driverNames';
import { largestDrivers } from '../core/drivers/largestDriver';
import type { DeficitDriverResult } from '../functions/calculations/deficitDriver';
import { amountsOf } from '../functions/calculations/deficitDriverAmounts';
import { groupName, priceVolumeLabels } from '../functions/calculations/deficitDriverTables';
import { deficitDriverText as text } from '../text/explanations/deficitDriver';
import type { NumberWriter } from '../text/numberWriter';
import type { Phrase } from '../text/phrase';
import type { ExplainContext } from './explanation';
import { importSentences } from './importVerdict';

/** The sentences that complete the answer of DEFICITDRIVER, each view in the terms of its own rows. */
export function deficitDriverAnswer(result: DeficitDriverResult, context: ExplainContext): Phrase[] {
  const answer = new DriverAnswer(result, context);
  const imports = () => importSentences(result, context);
  switch (result.view) {
    case 'causes':
      return [...answer.causes(), ...imports()];
    case 'series':
      return [...answer.chained(), ...imports()];
    case 'price-volume':
      return answer.pricesAndVolumes();
    case 'drivers':
      return [...answer.selected(), ...answer.drivers(), ...imports()];
    case 'verdict':
      return [...answer.drivers(), ...imports()];
  }
}

class DriverAnswer {
  private readonly amounts: NumberWriter;

  constructor(
    private readonly result: DeficitDriverResult,
    private readonly context: ExplainContext,
  ) {
    this.amounts = amountsOf(result.change, context.numbers);
  }

  private signed(value: number): string {
    return this.amounts.signed(value, this.result.data.unit ?? this.context.unit);
  }

  /** The row of the view `drivers` on which the selection stands. */
  selected(): Phrase[] {
    const row = (this.context.focus?.row ?? 0) - 1;
    if (row < 0) return [];
    const rows = this.result.change.drivers.flatMap((driver) => [
      { label: driverLabels[driver.key], contribution: driver },
      ...driver.parts.map((part) => ({
        label: `${driverLabels[driver.key]}, ${partLabels[part.key]}`,
        contribution: part,
      })),
    ]);
    const found = rows[row];
    return found ? [text.selected(this.words(found.label, found.contribution))] : [];
  }

  drivers(): Phrase[] {
    return this.largest(this.result.change.drivers, (driver) => this.rangeOf(driver));
  }

  /** The drivers added up from period to period, which can differ from those of the end points. */
  chained(): Phrase[] {
    const { path, change } = this.result;
    if (path.steps.length < 2) return this.drivers();
    const drivers = change.drivers.map((driver, row): RangedDriver => {
      const amount = path.steps.reduce((sum, step) => sum + (step.drivers[row]?.amount ?? 0), 0);
      return { ...driver, amount };
    });
    return this.largest(drivers, () => text.chained);
  }

  private largest(drivers: readonly RangedDriver[], rangeOf: (driver: RangedDriver) => string): Phrase[] {
    const { largest, named } = largestDrivers({ ...this.result.change, drivers });
    if (largest === undefined) return [text.nothingMoved()];
    const words = (driver: RangedDriver) => ({
      row: driverLabels[driver.key],
      amount: this.signed(driver.amount),
      range: rangeOf(driver),
    });
    if (largest === named) return [text.largest(words(largest))];
    return [text.largestUnexplained(words(largest)), ...(named ? [text.largestNamed(words(named))] : [])];
  }

  causes(): Phrase[] {
    const split = splitByCause(this.result.change);
    const moved = causeGroups.flatMap((group) => {
      const found = split[group];
      if (found === undefined || found.amount === 0) return [];
      const isCause = typeof group === 'number';
      return [
        { ...found, percentOfGdp: undefined, isCause, name: isCause ? causeNames[group] : groupName(group) },
      ];
    });
    const bySize = moved.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
    const [largest] = bySize;
    if (largest === undefined) return [text.nothingMoved()];
    if (largest.isCause) return [text.largestCause(this.words(largest.name, largest))];
    const cause = bySize.find(({ isCause }) => isCause);
    return [
      text.largestNoCause(this.words(largest.name, largest)),
      ...(cause ? [text.largestOfCauses(this.words(cause.name, cause))] : []),
    ];
  }

  pricesAndVolumes(): Phrase[] {
    const found = this.result.priceVolume;
    if (found === undefined) return [];
    const keys = ['exportVolume', 'exportPrice', 'importVolume', 'importPrice'] as const;
    const [largest = keys[0]] = [...keys].sort((a, b) => Math.abs(found[b]) - Math.abs(found[a]));
    if (found[largest] === 0) return [text.nothingMoved()];
    return [
      text.largestComponent({ row: priceVolumeLabels[largest], amount: this.signed(found[largest]) }),
      text.priceLenses({
        prices: this.signed(found.exportPrice + found.importPrice),
        terms: this.signed(found.termsOfTrade),
        common: this.signed(found.commonInflation),
      }),
    ];
  }

  private words(row: string, contribution: RangedContribution) {
    return { row, amount: this.signed(contribution.amount), range: this.rangeOf(contribution) };
  }

  private rangeOf({ low, high }: RangedContribution): string {
    if (low === high) return '';
    const isEstimated = this.result.change.rangeKind === 'interval';
    return text.between(
      this.amounts.signed(low),
      this.amounts.signed(high),
      isEstimated ? text.overInterval : text.overPublished,
    );
  }
}
