import type { Place } from '../core/place';
import type { SeriesKey } from '../core/table/dictionary';
import type { ExternalPositionResult } from '../functions/calculations/externalPosition';
import { externalPositionText as text } from '../text/explanations/externalPosition';
import { ExplainedPosition } from './explainedPosition';
import type { ExplainContext, Step } from './explanation';
import { bracketed } from '../text/numberWriter';

/** The working of a result of EXTERNALPOSITION in the period that is explained. */
export function externalPositionSteps(result: ExternalPositionResult, context: ExplainContext): Step[] {
  return new PositionWorking(result, context).steps();
}

class PositionWorking extends ExplainedPosition {
  steps(): Step[] {
    if (this.isProjected) return [...this.projectionSteps(), ...this.stableSteps()];
    return [...this.flowSteps(), ...this.ratioSteps(), ...this.stableSteps(), ...this.projectionSteps()];
  }

  private places(...keys: SeriesKey[]): Place[] {
    const { data } = this.result;
    if (this.isProjected) return [];
    return keys.flatMap((key) => data.series.get(key)?.place(data.first + this.index) ?? []);
  }

  private flowSteps(): Step[] {
    const { numbers } = this.context;
    const { data } = this.result;
    const { row, index } = this;
    const yearly = [
      data.account[index] ?? NaN,
      ...(data.capitalAccount ? [data.capitalAccount[index] ?? NaN] : []),
    ];
    const [first = Number.NaN, ...more] = yearly;
    const sum = [numbers.given(first), ...more.map((figure) => bracketed(numbers.given(figure)))].join(' + ');
    const isDivided = data.toPeriod !== 1;
    const flow: Step = {
      title: text.stepFlow,
      formula: text.flowFormula,
      numbers: `${isDivided && yearly.length > 1 ? `(${sum})` : sum}${isDivided ? text.flowPart(String(data.perYear)) : ''} = ${this.context.numbers.amount(row.flow, this.unit)}`,
      inputs: this.places('currentAccount', 'capitalAccount'),
    };
    const before = this.rows[index - 1];
    if (before === undefined) return [flow];
    return [
      flow,
      {
        title: text.stepValuation,
        formula: text.valuationFormula,
        numbers: `${numbers.given(row.position)} − ${bracketed(numbers.given(before.position))} − ${bracketed(numbers.given(row.flow))} = ${this.context.numbers.signed(row.valuation, this.unit)}`,
        inputs: this.places('netPosition', 'foreignAssets', 'foreignLiabilities'),
      },
    ];
  }

  private ratioSteps(): Step[] {
    const { row } = this;
    if (!Number.isFinite(row.ratio)) return [];
    const { numbers } = this.context;
    const year = this.gdpOfYear(this.index);
    return [
      {
        title: text.stepRatio,
        formula: text.ratioFormula,
        numbers: `100 × ${bracketed(numbers.given(row.position))} ÷ ${numbers.given(year)} = ${this.percent(row.ratio)}`,
        inputs: this.places('netPosition', 'gdp'),
      },
      ...this.growthStep(year),
    ];
  }

  private growthStep(year: number): Step[] {
    const { row, result } = this;
    if (!Number.isFinite(row.growth)) return [];
    const { numbers } = this.context;
    const isGiven = result.growthIsGiven;
    return [
      {
        title: text.stepGrowth,
        formula: isGiven ? text.growthGiven : text.growthFormula,
        numbers: isGiven
          ? `γ = ${this.percent(row.growth)}`
          : `${numbers.given(year)} ÷ ${numbers.given(year / (1 + row.growth / 100))} − 1 = ${this.percent(row.growth)}`,
        inputs: isGiven ? [{ argument: 'growth' }] : this.places('gdp'),
      },
    ];
  }

  private stableSteps(): Step[] {
    const { row, result } = this;
    if (!Number.isFinite(row.stableAccount)) return [];
    const { numbers } = this.context;
    const [b, g] = [bracketed(numbers.figure(row.ratio)), numbers.fixed(row.growth / 100, 4)];
    const account: Step = {
      title: text.stepAccount,
      formula: text.accountFormula,
      numbers: `${b} × ${bracketed(g)} ÷ (1 + ${bracketed(g)}) = ${this.percent(row.stableAccount)}`,
      inputs: [],
    };
    if (result.returnBasis === undefined || !Number.isFinite(row.stableTradeBalance)) return [account];
    const r = numbers.fixed(row.return / 100, 4);
    return [
      account,
      {
        title: text.stepReturn,
        formula: text.returnFormula(text.basis[result.returnBasis]),
        numbers: `r = ${this.percent(row.return)}`,
        inputs:
          result.returnBasis === 'argument'
            ? [{ argument: 'return' }]
            : this.places(
                ...(result.returnBasis === 'implied'
                  ? (['primaryIncome'] as const)
                  : (['returnOnAssets', 'returnOnLiabilities'] as const)),
              ),
      },
      this.ofYields() ?? {
        title: text.stepTrade,
        formula: text.tradeFormula,
        numbers: `−${b} × (${r} − ${bracketed(g)}) ÷ (1 + ${bracketed(g)}) = ${this.percent(row.stableTradeBalance)}`,
        inputs: [],
      },
    ];
  }

  /** The trade balance that holds the ratio where assets and liabilities have yields of their own. */
  private ofYields(): Step | undefined {
    const { row, index } = this;
    const { data, returnBasis } = this.result;
    // A projection carries one return on the net position forward.
    if (returnBasis !== 'yields' || this.isProjected) return undefined;
    const { numbers } = this.context;
    const year = this.gdpOfYear(index);
    const shares = [data.assets, data.liabilities].map((stock) => (100 * (stock?.[index] ?? NaN)) / year);
    const yields = [data.returnOnAssets, data.returnOnLiabilities].map((rates) => rates?.[index] ?? NaN);
    const [a, l] = shares.map((share) => numbers.together(shares).figure(share));
    const [rA = '', rL = ''] = yields.map((rate) => bracketed(numbers.fixed(rate, 4)));
    const g = bracketed(numbers.fixed(row.growth / 100, 4));
    return {
      title: text.stepTrade,
      formula: text.tradeFormulaOfYields,
      numbers: `−[(${rA} − ${g}) × ${a} − (${rL} − ${g}) × ${l}] ÷ (1 + ${g}) = ${this.percent(row.stableTradeBalance)}`,
      inputs: this.places('foreignAssets', 'foreignLiabilities', 'returnOnAssets', 'returnOnLiabilities'),
    };
  }

  /** The working of the projected year that is selected, otherwise of the first. */
  private projectionSteps(): Step[] {
    const { projection, rows } = this.result;
    if (projection === undefined) return [];
    const { numbers } = this.context;
    const at = this.isProjected ? this.index : rows.length;
    const before = this.rows[at - 1];
    const now = this.rows[at];
    if (before === undefined || now === undefined || !Number.isFinite(now.ratio)) return [];
    const figure = (value: number) => bracketed(numbers.figure(value));
    const g = numbers.fixed(projection.growth / 100, 4);
    const capital = projection.capitalAccount;
    const held =
      projection.holds === 'trade'
        ? text.held({
            balance: this.percent(projection.balance),
            other: this.percent(projection.otherFlows),
          })
        : text.heldAccount({ balance: this.percent(projection.balance), capital: this.percent(capital) });
    const working =
      projection.holds === 'trade'
        ? `${figure(before.ratio)} × ${numbers.fixed(1 + projection.return / 100, 4)} ÷ (1 + ${bracketed(g)}) + ${figure(projection.balance)} + ${figure(projection.otherFlows)}`
        : `${figure(before.ratio)} ÷ (1 + ${bracketed(g)}) + ${figure(projection.balance)} + ${figure(capital)}`;
    return [
      {
        title: text.stepProjection,
        formula: projection.holds === 'trade' ? text.projectionTrade : text.projectionAccount,
        numbers: `${held} · ${this.name(at)}: ${working} = ${this.percent(now.ratio)}`,
        inputs: [],
      },
    ];
  }
}
