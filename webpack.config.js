import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import CustomFunctionsMetadataPlugin from 'custom-functions-metadata-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import { baseUrl, rebase } from './build-tools/base-url.js';
import { withPolicy } from './build-tools/content-security-policy.js';
import { DocsPlugin } from './build-tools/docs-plugin.js';
import { FunctionsJsonPlugin } from './build-tools/functions-json-plugin.js';
import { faceFiles, readFunctionsMetadata } from './build-tools/functions-metadata.js';
import { ShippedPackages } from './build-tools/shipped-packages.js';

const root = path.dirname(fileURLToPath(import.meta.url));
const product = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const metadataFile = 'functions.json';

const shared = {
  mode: 'production',
  context: root,
  devtool: false,
  stats: 'errors-warnings',
  // The size limits are tests (test/build), which measure what a user downloads.
  performance: { hints: false },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        // Types are checked by `npm run typecheck`.
        options: { transpileOnly: true, compilerOptions: { noEmit: false, target: 'ES2020' } },
      },
      { test: /\.csv$/, type: 'asset/source' },
    ],
  },
};

/** The custom functions: one classic script that needs neither a page nor Office. */
function functionsConfig(base, shipped) {
  return {
    ...shared,
    name: 'functions',
    target: 'es2020',
    entry: { functions: './src/functions/functions.ts' },
    output: {
      path: path.join(root, 'dist'),
      filename: '[name].js',
      clean: true,
      chunkFormat: false,
      chunkLoading: false,
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: faceFiles(), output: metadataFile }),
      new FunctionsJsonPlugin({ base, output: metadataFile }),
      shipped.plugin({ product }),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', transform: (content) => rebase(content.toString(), base) },
          { from: 'assets/*.png' },
          { from: 'LICENSE', to: 'LICENSE.txt', toType: 'file' },
        ],
      }),
    ],
  };
}

/** The task pane. Its chunks are loaded when a tab needs them, so that the functions start first. */
function paneConfig(base, shipped) {
  return {
    ...shared,
    name: 'taskpane',
    // Waiting lets the other build empty the folder first.
    dependencies: ['functions'],
    target: ['web', 'es2020'],
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: {
      path: path.join(root, 'dist'),
      publicPath: '',
      filename: '[name].js',
      chunkFilename: 'chunks/[name].[contenthash:8].js',
    },
    module: {
      rules: [
        ...shared.module.rules,
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'], sideEffects: true },
      ],
    },
    plugins: [
      shipped.plugin({ product, emit: true }),
      new DocsPlugin({ version: product.version }),
      new MiniCssExtractPlugin({ chunkFilename: 'chunks/[name].[contenthash:8].css' }),
      new webpack.experiments.schemes.VirtualUrlPlugin({
        'functions-metadata': {
          type: '.json',
          source: async () => JSON.stringify(await readFunctionsMetadata(base)),
        },
      }),
      new CopyPlugin({
        patterns: [
          {
            from: 'src/taskpane/taskpane.html',
            to: '[name][ext]',
            transform: (content) => withPolicy(rebase(content.toString(), base)),
            // Left as written: it is short, and administrators read it.
            info: { minimized: true },
          },
        ],
      }),
    ],
  };
}

/** `webpack --env base=https://example.org/trade/` builds for that address. */
export default (env) => {
  const base = baseUrl(env.base);
  const shipped = new ShippedPackages();
  return [functionsConfig(base, shipped), paneConfig(base, shipped)];
};
