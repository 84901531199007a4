import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readFunctionsMetadata } from '../../build-tools/functions-metadata.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * A script that puts `sharing.showSharing(version)` on the page of the add-in: it shows the sharing view alone,
 * as the sources have it now.
 */
export async function bundleSharing(): Promise<string> {
  const metadata = JSON.stringify(await readFunctionsMetadata());
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { h, render } from 'preact';
        import SharingView from './src/taskpane/views/sharing/SharingView';
        export { insertSample } from './src/workbook/sample/insertSample';
        export function showSharing(version) {
          document.body.replaceChildren();
          render(h(SharingView, { version }), document.body);
        }
      `,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'sharing',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.csv': 'text', '.css': 'empty' },
    plugins: [
      {
        name: 'functions-metadata',
        setup(plugin) {
          plugin.onResolve({ filter: /^virtual:functions-metadata$/ }, ({ path }) => ({
            path,
            namespace: 'metadata',
          }));
          plugin.onLoad({ filter: /.*/, namespace: 'metadata' }, () => ({
            contents: metadata,
            loader: 'json',
          }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}
