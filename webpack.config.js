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

/** What calculates; the part of it that the first script lacks is one script for formulas and explanations. */
const calculates = /[\\/]src[\\/](core|functions)[\\/]/;

/** `webpack --env base=https://example.org/trade/` builds for that address. */
export default (env) => {
  const base = baseUrl(env.base);
  return {
    mode: 'production',
    context: root,
    devtool: false,
    stats: 'errors-warnings',
    target: ['web', 'es2020'],
    // The size limits are tests (test/build), which measure what a user downloads.
    performance: { hints: false },
    entry: {
      // The custom functions: one classic script, which registers them where there is neither a page nor Office.
      functions: './src/functions/functions.ts',
      // The task pane. Its page loads the functions first, so what they contain is not in it again.
      taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
    },
    output: {
      path: path.join(root, 'dist'),
      clean: true,
      publicPath: '',
      filename: '[name].js',
      chunkFilename: 'chunks/[name].[contenthash:8].js',
      globalObject: 'globalThis',
      // A cell says why it has no result after this time, in milliseconds.
      chunkLoadTimeout: 30_000,
    },
    optimization: {
      splitChunks: {
        cacheGroups: {
          tableFunctions: { test: calculates, name: 'table-functions', chunks: 'async', enforce: true },
        },
      },
    },
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
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'], sideEffects: true },
      ],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: faceFiles(), output: metadataFile }),
      new FunctionsJsonPlugin({ base, output: metadataFile }),
      new ShippedPackages(product),
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
          { from: 'manifest.xml', transform: (content) => rebase(content.toString(), base) },
          { from: 'assets/*.png' },
          { from: 'LICENSE', to: 'LICENSE.txt', toType: 'file' },
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
};
