import type { Cell } from '../../src/core/cell';
import { syntheticTrade, usualEconomy, type SyntheticEconomy } from '../core/elasticity/syntheticTrade';

/**
 * A quarterly table of an invented economy whose elasticities are known: imports and exports follow demand
 * and relative price by error correction, at domestic and export prices of 1.
 */
export function syntheticTable(
  imports: Partial<SyntheticEconomy> = {},
  exports: Partial<SyntheticEconomy> = {},
): Cell[][] {
  const m = syntheticTrade({ ...usualEconomy, ...imports });
  const x = syntheticTrade({ ...usualEconomy, seed: 11, ...exports });
  const header = [
    'Quarter',
    'Exports',
    'Imports',
    'Export price',
    'Import price',
    'Foreign demand',
    'Domestic demand',
    'REER',
    'Domestic price',
  ];
  const rows = Array.from(m.volume, (volume, t): Cell[] => {
    const price = m.relativePrice[t] ?? 0;
    return [
      `${1980 + Math.floor(t / 4)}Q${1 + (t % 4)}`,
      x.volume[t] ?? 0,
      volume * price,
      1,
      price,
      x.demand[t] ?? 0,
      m.demand[t] ?? 0,
      x.relativePrice[t] ?? 0,
      1,
    ];
  });
  return [header, ...rows];
}
