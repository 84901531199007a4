import { frameworkText } from '../src/text/framework';
import type { PageContent } from './page';
import type { WorkedFunction } from './workedFunctions';

/** All functions by the question that they answer. */
export function functionsPage(functions: readonly WorkedFunction[]): PageContent {
  return {
    title: 'All functions',
    description: 'Every TRADE function of the add-in by the question that it answers, with its arguments.',
    lead: (
      <p>
        Every function, in the order in which the <a href="framework.html">framework</a> asks its questions.
        Arguments in square brackets are optional.
      </p>
    ),
    sections: Object.entries(frameworkText).map(([key, { number, title }]) => ({
      id: key,
      title: `${number}. ${title}`,
      content: functions
        .filter(({ record }) => String(record.question) === number)
        .map(({ record, path }) => (
          <div key={record.id} class="entry">
            <p>
              <a href={path}>{record.name}</a>
              <code>
                ({record.arguments.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})
              </code>
            </p>
            <p>{record.summary}</p>
          </div>
        )),
    })),
  };
}
