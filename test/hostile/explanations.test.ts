import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue/catalogue';
import type { FunctionRecord } from '../../src/catalogue/functionRecord';
import { Refusal } from '../../src/core/refusal';
import type { Chart } from '../../src/explain/chart';
import type { ExplainContext, Explanation } from '../../src/explain/explanation';
import { NumberWriter } from '../../src/text/numberWriter';
import { locateByAddress } from '../../src/functions/addresses';
import { toCells } from '../../src/functions/cells';
import { layoutChart } from '../../src/taskpane/charts/layoutChart';
import { plainText } from '../../src/text/phrase';
import { expectSentence, expectUnbroken, sharedProperties } from './documented';
import { hostileText } from './hostileValues';
import { poisoned } from './poison';
import { search, timeout } from './runs';
import { validCalls, type ValidCall } from './validCalls';

/*
 * What is true of cells is true of the pane: a result that comes out can be explained, in words without broken
 * figures, with a picture whose every mark has a place.
 */

const numbers = new NumberWriter('en-US');

/** What the sheet says beside the inputs, and the selected cell, which may lie outside of the result. */
const beside: fc.Arbitrary<Pick<ExplainContext, 'names' | 'across' | 'unit' | 'focus'>> = fc.record({
  names: fc.option(fc.array(hostileText, { maxLength: 20 }), { nil: undefined }),
  across: fc.option(fc.array(hostileText, { maxLength: 3 }), { nil: undefined }),
  unit: fc.option(hostileText, { nil: undefined }),
  focus: fc.option(fc.record({ row: fc.nat({ max: 40 }), column: fc.nat({ max: 10 }) }), { nil: undefined }),
});

async function explain(
  record: FunctionRecord,
  call: ValidCall,
  context: Pick<ExplainContext, 'names' | 'across' | 'unit' | 'focus'>,
): Promise<Explanation | undefined> {
  const parameters = record.arguments.map(({ name }) => name);
  const addresses = parameters.map((_, index) => `Data!${'ABCDEFGH'[index] ?? 'Z'}1:Z99`);
  const locate = locateByAddress(parameters, addresses, 'Data!AA1');
  try {
    return await record.evaluate(call).explain({ numbers, locate, ...context });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expectSentence(error.sentence(locate));
    return undefined;
  }
}

function expectExplained({ headline, answer, steps, meaning, limits, remarks, chart }: Explanation): void {
  for (const text of [headline, ...answer, ...meaning, ...limits].map(plainText)) expectUnbroken(text);
  for (const { title, formula, numbers: working } of steps) {
    for (const text of [title, formula, working]) if (text !== undefined) expectUnbroken(text);
  }
  for (const { text } of remarks) expectUnbroken(text);
  expect(plainText(headline)).not.toBe('');
  if (chart) expectDrawn(chart);
}

function expectDrawn(chart: Chart): void {
  expectEveryFigure(chart);
  expectEveryFigure(layoutChart(chart, 320, numbers));
}

/** Every number anywhere in it is finite, and every text whole. */
function expectEveryFigure(value: unknown): void {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`A chart holds ${value}.`);
  } else if (typeof value === 'string') {
    expectUnbroken(value);
  } else if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(expectEveryFigure);
  }
}

describe.each(catalogue.map((record) => [record.id, record] as const))(
  'the explanation of %s',
  (id, record) => {
    const calls = validCalls(id);

    it('is whole for every input with a result', { timeout }, async () => {
      const before = sharedProperties();
      await fc.assert(
        fc.asyncProperty(poisoned(calls), beside, async (values, context) => {
          const explanation = await explain(record, values.map(toCells), context);
          if (explanation) expectExplained(explanation);
        }),
        search,
      );
      expect(sharedProperties()).toEqual(before);
    });
  },
);
