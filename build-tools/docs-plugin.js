import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import webpack from 'webpack';
import { faceFiles, readFunctionsMetadata } from './functions-metadata.js';

const name = 'DocsPlugin';
const root = fileURLToPath(new URL('..', import.meta.url));
// Named after the process, because tests build in several at once.
const bundle = path.join(root, '.cache', `docs-site-${process.pid}.mjs`);

/**
 * Adds the documentation to the build: the documents of docs/, and a page per function whose examples are
 * worked on the sample data by the code that is being built.
 */
export class DocsPlugin {
  constructor({ version }) {
    this.version = version;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        for (const [file, content] of await renderDocs(this.version)) {
          compilation.emitAsset(
            `docs/${file}`,
            new webpack.sources.RawSource(typeof content === 'string' ? content : Buffer.from(content)),
          );
        }
        for (const image of readdirSync(path.join(root, 'docs', 'images'))) {
          const content = readFileSync(path.join(root, 'docs', 'images', image));
          compilation.emitAsset(`docs/images/${image}`, new webpack.sources.RawSource(content));
        }
      });
    });
  }
}

async function renderDocs(version) {
  await build({
    entryPoints: [path.join(root, 'docs-site', 'build.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.csv': 'text', '.css': 'text' },
    // It is not an ES module, and Node loads it as it is.
    external: ['exceljs'],
    plugins: [functionsMetadata],
  });
  // A new address for each build, because Node keeps a module that it has once imported.
  const { buildSite } = await import(`${pathToFileURL(bundle).href}?${Date.now()}`);
  rmSync(bundle);
  return buildSite(version, documents(), returns());
}

function documents() {
  const folder = path.join(root, 'docs');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({
      name: path.basename(file, '.md'),
      markdown: readFileSync(path.join(folder, file), 'utf8'),
    }));
}

/** What the face of each function says of its result, by id; functions.json has no place for it. */
function returns() {
  const comments = faceFiles().flatMap((file) => readFileSync(file, 'utf8').match(/\/\*\*.*?\*\//gs) ?? []);
  return new Map(
    comments.flatMap((comment) => {
      const id = /@customfunction (\w+)/.exec(comment)?.[1];
      // The generator needs the type in braces where a face does not declare it.
      const text = /@returns (?:\{.+?\} )?(.+)/.exec(comment)?.[1];
      return id && text ? [[id, text]] : [];
    }),
  );
}

/** Gives the catalogue the functions' metadata, as webpack does in the add-in itself. */
const functionsMetadata = {
  name: 'functions-metadata',
  setup(context) {
    context.onResolve({ filter: /^virtual:functions-metadata$/ }, ({ path: id }) => ({
      path: id,
      namespace: 'metadata',
    }));
    context.onLoad({ filter: /.*/, namespace: 'metadata' }, async () => ({
      contents: JSON.stringify(await readFunctionsMetadata()),
      loader: 'json',
    }));
  },
};
