import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

export const pageFolder = join(here, '..', '.cache', 'preview');

/** Bundles the preview page. It takes about a second, so it is simply done at every start. */
export async function bundlePage(): Promise<string> {
  await mkdir(pageFolder, { recursive: true });
  await Promise.all([
    build({
      entryPoints: [join(here, 'page', 'main.ts')],
      outdir: pageFolder,
      bundle: true,
      format: 'esm',
      // The library for .xlsx files loads when it is first needed.
      splitting: true,
      target: 'es2022',
      jsx: 'automatic',
      jsxImportSource: 'react',
      // Errors name the class of the object that lacks a member.
      keepNames: true,
      sourcemap: true,
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl' },
      logLevel: 'warning',
    }),
    cp(join(here, 'page', 'index.html'), join(pageFolder, 'index.html')),
  ]);
  return pageFolder;
}
