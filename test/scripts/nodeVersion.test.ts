import { expect, it } from 'vitest';
import { engines } from '../../package.json';
import { missingNode } from '../../scripts/lib/node-version.mjs';

it.each([
  ['18.20.4', true],
  ['20.11.1', true],
  ['20.12.0', false],
  ['20.12.2', false],
  ['22.0.0', false],
])('knows whether Node %s is too old', (version, isTooOld) => {
  expect(engines.node).toBe('>=20.12');
  expect(missingNode(version)).toBe(isTooOld ? '20.12' : undefined);
});
