// npm run package -- --base https://example.org/trade/ [--out file.zip]: writes the deployment kit, a zip file
// with the static site, the manifest and what an administrator asks for (docs/deployment.md).
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/install.mjs';
import { writeKit } from './lib/package.mjs';
import { asCommand, root } from './lib/run.mjs';

const usage = 'npm run package -- --base https://example.org/trade/ [--out file.zip]';

await asCommand(async () => {
  const options = { base: { type: 'string' }, out: { type: 'string' } };
  const { base, out = 'trade-drivers.zip' } = parseArgs({ options }).values;
  if (!base) throw new Error(`Say where the site will be: ${usage}`);
  const file = path.resolve(root, out);
  await ensureInstalled();
  await writeKit({ base, file });
  console.log(`Wrote ${file} for ${base}. DEPLOYMENT.md in it tells what to do with it.`);
});
