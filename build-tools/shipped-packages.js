import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';

const name = 'ShippedPackages';

/**
 * Finds the npm packages whose code is in the built scripts, after what is unused has been shaken off, and
 * writes their licences and a bill of materials.
 */
export class ShippedPackages {
  constructor(product) {
    this.product = product;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const packages = [...packageFolders(compilation)]
          .map(readPackage)
          .sort((a, b) => compare(a.purl, b.purl));
        const add = (file, text) => compilation.emitAsset(file, new webpack.sources.RawSource(text));
        add('THIRD-PARTY-LICENSES.txt', licences(packages));
        add('sbom.cdx.json', JSON.stringify(billOfMaterials(this.product, packages), null, 2));
      });
    });
  }
}

function packageFolders({ chunks, chunkGraph }) {
  const folders = new Set();
  for (const chunk of chunks) {
    for (const module of chunkGraph.getChunkModulesIterable(chunk)) {
      for (const { resource } of module.modules ?? [module]) {
        const folder = resource && packageFolder(resource);
        if (folder) folders.add(folder);
      }
    }
  }
  return folders;
}

const compare = (a, b) => (a < b ? -1 : Number(a > b));

/** The folder directly under the innermost node_modules, or undefined for a source of our own. */
function packageFolder(file) {
  const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file) ?? [];
  return folder;
}

function readPackage(folder) {
  const description = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
  return {
    name: description.name,
    version: description.version,
    license: description.license,
    dependencies: Object.keys(description.dependencies ?? {}),
    // The @ of a scope is percent-encoded in a package URL.
    purl: `pkg:npm/${description.name.replace('@', '%40')}@${description.version}`,
    text: file ? readFileSync(path.join(folder, file), 'utf8') : '',
  };
}

function licences(packages) {
  const entries = packages.map(({ name: title, version, license, text }) =>
    [`${title} ${version} (${license})`, '='.repeat(78), '', text.trim()].join('\n'),
  );
  return `The scripts of Trade Drivers contain code of these packages.\n\n${entries.join('\n\n\n')}\n`;
}

/** https://cyclonedx.org/docs/1.6/json/ */
function billOfMaterials(product, packages) {
  const application = `${product.name}@${product.version}`;
  const refs = new Map(packages.map((entry) => [entry.name, entry.purl]));
  const asLicence = (license) => [/ /.test(license) ? { expression: license } : { license: { id: license } }];
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': application,
        name: product.name,
        version: product.version,
        description: product.description,
        licenses: asLicence(product.license),
      },
    },
    components: packages.map(({ name: title, version, license, purl }) => ({
      type: 'library',
      'bom-ref': purl,
      name: title,
      version,
      scope: 'required',
      licenses: asLicence(license),
      purl,
    })),
    dependencies: [
      { ref: application, dependsOn: packages.map(({ purl }) => purl) },
      ...packages.map(({ purl, dependencies }) => ({
        ref: purl,
        dependsOn: dependencies.flatMap((dependency) => refs.get(dependency) ?? []),
      })),
    ],
  };
}
