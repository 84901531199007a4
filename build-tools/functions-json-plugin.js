import webpack from 'webpack';
import { finishMetadata } from './functions-metadata.js';

const name = 'FunctionsJsonPlugin';

/** Finishes the functions.json that custom-functions-metadata-plugin emits. */
export class FunctionsJsonPlugin {
  constructor({ base, output }) {
    this.base = base;
    this.output = output;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const asset = compilation.getAsset(this.output);
        // Mistakes in the comments leave the asset out and are reported by the other plugin.
        if (!asset) return;
        const metadata = finishMetadata(JSON.parse(asset.source.source().toString()), this.base);
        const json = JSON.stringify(metadata, null, 2);
        compilation.updateAsset(this.output, new webpack.sources.RawSource(json));
      });
    });
  }
}
