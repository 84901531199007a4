import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** The code of the guide by the file that it is to stand in. */
function codeByFile(): ReadonlyMap<string, string> {
  const text = readFileSync(path.resolve('docs/add-a-function.md'), 'utf8');
  const blocks = [...text.matchAll(/^```ts\n(.*?)^```$/gms)];
  return new Map(
    blocks.map((block) => {
      const named = [...text.slice(0, block.index).matchAll(/`([\w/.]+\.ts)`/g)].at(-1)?.[1] ?? '';
      return [named, block[1] ?? ''];
    }),
  );
}

/** What the compiler finds in the files of the guide, put beside those of the project. */
function findings(files: ReadonlyMap<string, string>): string[] {
  const config = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, process.cwd());
  const host = ts.createCompilerHost(options);
  const absolute = new Map([...files].map(([file, code]) => [path.resolve(file), code]));
  host.fileExists = (file) => absolute.has(path.resolve(file)) || ts.sys.fileExists(file);
  host.readFile = (file) => absolute.get(path.resolve(file)) ?? ts.sys.readFile(file);
  const declarations = ['src/catalogue/functions-metadata.d.ts', 'src/catalogue/csv.d.ts'];
  const program = ts.createProgram(
    [...absolute.keys(), ...declarations.map((file) => path.resolve(file))],
    options,
    host,
  );
  return [...absolute.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return ts
      .getPreEmitDiagnostics(program, source)
      .map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  });
}

describe('How to add a function', () => {
  it('gives code that compiles as it stands', { timeout: 120_000 }, () => {
    const code = codeByFile();
    const isWhole = (file: string) => !existsSync(file);
    expect([...code.keys()].filter(isWhole)).toEqual([
      'src/core/balance/importShare.ts',
      'src/functions/calculations/importShare.ts',
      'src/text/explanations/importShare.ts',
      'src/explain/importShare.ts',
      'src/catalogue/records/importShare.ts',
      'test/functions/importShare.test.ts',
    ]);
    const faces = 'src/functions/balance.faces.ts';
    const files = new Map([...code].filter(([file]) => isWhole(file)));
    files.set(faces, `${readFileSync(faces, 'utf8')}\n${code.get(faces) ?? ''}`);
    expect(findings(files)).toEqual([]);
  });
});
