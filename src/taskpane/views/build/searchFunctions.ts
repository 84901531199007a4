import type { FunctionRecord } from '../../../catalogue/functionRecord';
import { frameworkText } from '../../../text/framework';
import { buildText as text } from '../../../text/paneBuild';

/** A function that answers a question, with the task that comes nearest to it. */
export interface Found {
  readonly record: FunctionRecord;
  readonly task: string;
}

/** How much a word counts by where it stands. */
const weights = { name: 4, task: 3, question: 2, summary: 2, argument: 1 } as const;

/** A function is found if it scores at least this part of the best one. */
const nearEnough = 0.5;
const shortestStem = 4;

/**
 * Finds functions by what an analyst asks: words of the query are looked for in tasks, names, summaries
 * and the words of arguments. An empty query finds all, in the order of the framework.
 */
export function searchFunctions(query: string, records: readonly FunctionRecord[]): Found[] {
  const asked = wordsOf(query);
  if (asked.length === 0)
    return records.map((record) => ({ record, task: record.tasks[0] ?? record.summary }));
  const scored = records.map((record) => ({
    record,
    score: scoreOf(record, asked),
    task: nearestTask(record, asked),
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  if (best === 0) return [];
  return scored
    .filter(({ score }) => score >= nearEnough * best)
    .sort((a, b) => b.score - a.score)
    .map(({ record, task }) => ({ record, task }));
}

/** The words of a question that tell something, each as what the catalogue calls it too. */
function wordsOf(query: string): string[][] {
  const fill = new Set(text.fillWords.split(' '));
  const synonyms = new Map(
    text.synonyms.split(' ').map((pair): [string, string] => {
      const [said = '', written = ''] = pair.split('=');
      return [stem(said), written];
    }),
  );
  return split(query)
    .filter((word) => !fill.has(word))
    .map((word) => [word, synonyms.get(stem(word)) ?? word]);
}

function split(sentence: string): string[] {
  return sentence.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

function scoreOf(record: FunctionRecord, asked: readonly (readonly string[])[]): number {
  const question = Object.values(frameworkText).find(({ number }) => number === String(record.question));
  const fields = [
    [weights.task, record.tasks.join(' ')],
    [weights.question, question?.title ?? ''],
    [weights.summary, record.summary],
    [
      weights.argument,
      record.arguments.flatMap(({ name, choices }) => [name, ...choices.map(({ word }) => word)]).join(' '),
    ],
  ] as const;
  const id = record.id.toLowerCase();
  return asked.reduce((sum, words) => {
    const inName =
      words.some((word) => word.length >= shortestStem && id.includes(stem(word))) || words.includes(id);
    const inFields = fields.map(([weight, field]) => (contains(field, words) ? weight : 0));
    return sum + (inName ? weights.name : 0) + Math.max(...inFields);
  }, 0);
}

function nearestTask(record: FunctionRecord, asked: readonly (readonly string[])[]): string {
  const hits = record.tasks.map((task) => asked.filter((words) => contains(task, words)).length);
  return record.tasks[hits.indexOf(Math.max(...hits))] ?? record.summary;
}

function contains(field: string, words: readonly string[]): boolean {
  const stems = words.map(stem);
  return split(field).some((written) => stems.includes(stem(written)));
}

/** A word without its ending, so that "borrows" finds "borrowing". */
function stem(word: string): string {
  const cut = word.replace(/(?:ies|ing|ed|es|s|e|y)$/, '');
  return cut.length >= shortestStem ? cut : word;
}
