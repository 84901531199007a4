import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { preview, type Preview } from './harness';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Selects a cell and waits until the pane speaks of it. */
export async function explain(app: Preview, address: string): Promise<void> {
  await preview(app, 'select', address);
  await app.pane.locator('.address, .caption').filter({ hasText: address }).first().waitFor();
  await settled(app);
}

/** Waits until the pane has read the selection and drawn the chart. */
export async function settled(app: Preview): Promise<void> {
  await preview(app, 'settled');
  await app.pane.waitForTimeout(250);
}

export function headline({ pane }: Preview): Promise<string> {
  return pane.locator('h1').first().innerText();
}

/** The rules of WCAG 2.2 A and AA that the pane breaks, with the elements that break them. */
export function accessibilityFaults({ pane }: Preview): Promise<string[]> {
  return accessibilityFaultsOn(pane);
}

/** The same for any page or frame. */
export async function accessibilityFaultsOn(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (tags) => {
    interface Axe {
      run(options: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
    }
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run({ runOnly: tags });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, standards);
}

/** Gives the pane's frame a width of its own, as a narrow Excel would. */
export async function setPaneWidth({ page, pane }: Preview, width: number): Promise<void> {
  const frame = await pane.frameElement();
  await frame.evaluate((element, pixels) => {
    (element as HTMLElement).style.width = `${pixels}px`;
  }, width);
  await page.waitForTimeout(150);
}

export async function expectNoSidewaysScroll({ pane }: Preview): Promise<void> {
  const beyond = await pane.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBe(0);
}
