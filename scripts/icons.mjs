// Draws the icons: a waterfall of exports, imports and the balance that is left, around the zero line.
// Run it after changing the drawing and commit the images. It takes the browser of the tests: CHROME_PATH, or
// Chromium, Chrome or Edge where they install themselves.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { tsImport } from 'tsx/esm/api';
import { root } from './lib/run.mjs';

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

// Each of them stands out on Excel's white, grey and black ribbons (3:1 or better, WCAG 1.4.11).
const colours = { exports: '#1F7FD1', imports: '#D9662B', balance: '#727C88', zero: '#8A929B' };

const assets = path.join(root, 'assets');
mkdirSync(assets, { recursive: true });
writeFileSync(path.join(assets, 'icon.svg'), `${draw(128)}\n`);

const { findBrowser } = await tsImport('../test/e2e/browser.ts', import.meta.url);
const executablePath = findBrowser();
if (executablePath === null)
  throw new Error('No Chromium, Chrome or Edge found. Install one or set CHROME_PATH.');
const browser = await chromium.launch({ executablePath });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${draw(size)}`);
  await page.screenshot({ path: path.join(assets, `icon-${size}.png`), omitBackground: true });
}
await browser.close();

/** Every edge lies on a whole pixel, so that no size is blurred. */
function draw(size) {
  const px = (part) => Math.round(part * size);
  const gap = Math.max(1, px(0.05));
  const width = Math.floor((size - 2 * px(0.06) - 2 * gap) / 3);
  const left = Math.floor((size - 3 * width - 2 * gap) / 2);
  const [top, zero, bottom] = [px(0.1), px(0.6), px(0.9)];
  const line = Math.max(1, px(0.04));
  const radius = size < 24 ? 0 : px(0.045);
  // Bars are rounded where they end freely and square where they stand on the zero line.
  const bar = (index, from, to, free, fill) => {
    const [x, right] = [left + index * (width + gap), left + index * (width + gap) + width];
    const [above, below] = [free.includes('top') ? radius : 0, free.includes('bottom') ? radius : 0];
    const corner = (r, dx, dy) => (r === 0 ? '' : `a${r} ${r} 0 0 1 ${dx * r} ${dy * r}`);
    const outline = [
      `M${x} ${from + above}${corner(above, 1, -1)}`,
      `H${right - above}${corner(above, 1, 1)}`,
      `V${to - below}${corner(below, -1, 1)}`,
      `H${x + below}${corner(below, -1, -1)}Z`,
    ];
    return `<path fill="${fill}" d="${outline.join('')}"/>`;
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">`,
    `<rect y="${zero}" width="${size}" height="${line}" fill="${colours.zero}"/>`,
    bar(0, top, zero, ['top'], colours.exports),
    bar(1, top, bottom, ['top', 'bottom'], colours.imports),
    bar(2, zero + line, bottom, ['bottom'], colours.balance),
    '</svg>',
  ].join('\n');
}
