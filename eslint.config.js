import js from '@eslint/js';
import globals from 'globals';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** Which folder may import from which: the walls of the house (docs/architecture.md). */
const mayImport = {
  core: ['core', 'text'],
  text: ['text', 'core'],
  explain: ['explain', 'functions', 'core', 'text'],
  functions: ['functions', 'core', 'text'],
  catalogue: ['catalogue', 'functions', 'explain', 'core', 'text'],
  workbook: ['workbook', 'catalogue', 'functions', 'explain', 'core', 'text'],
  taskpane: ['taskpane', 'workbook', 'catalogue', 'functions', 'explain', 'core', 'text'],
};

/** Folders beside src: what ships imports nothing from them. */
const outside = ['preview', 'test', 'scripts', 'bench', 'docs-site', 'build-tools'];

const anyOf = (folders) => `^(\\.\\./)+(${folders.join('|')})(/|$)`;

const walls = Object.entries(mayImport).map(([folder, allowed]) => {
  const closed = Object.keys(mayImport).filter((other) => !allowed.includes(other));
  return {
    files: [`src/${folder}/**`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: anyOf(outside), message: 'Nothing in src imports from outside src.' },
            ...(closed.length > 0
              ? [
                  {
                    regex: anyOf(closed),
                    message: `src/${folder} may import only from ${allowed.join(', ')}.`,
                  },
                ]
              : []),
          ],
        },
      ],
    },
  };
});

const hostGlobals = ['Office', 'Excel', 'OfficeRuntime'];
const pageGlobals = ['document', 'window', 'navigator', 'localStorage', 'fetch', 'XMLHttpRequest'];
const forbid = (names, message) => names.map((name) => ({ name, message }));

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'reports/', '.cache/', '.stryker-tmp/'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'webpack.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-globals': ['error', ...forbid(['XMLHttpRequest'], 'The add-in makes no network calls.')],
    },
  },
  {
    files: ['src/core/**', 'src/text/**', 'src/explain/**', 'src/functions/**', 'src/catalogue/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...forbid(hostGlobals, 'Only src/workbook talks to Excel.'),
        ...forbid(pageGlobals, 'This folder knows no page.'),
      ],
    },
  },
  ...walls,
  {
    // CustomFunctions.Error is what Excel expects to be thrown, though it is no Error.
    files: ['src/functions/answer.ts'],
    rules: { '@typescript-eslint/only-throw-error': 'off' },
  },
  {
    files: ['src/taskpane/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...forbid(['Excel'], 'Only src/workbook talks to Excel.'),
        ...forbid(['fetch', 'XMLHttpRequest'], 'The add-in makes no network calls.'),
      ],
    },
  },
  {
    files: ['src/workbook/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // In a test a value that is not there fails the test, which is what it should do.
    files: ['test/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
  },
);
