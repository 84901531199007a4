import { describe, expect, it } from 'vitest';
import { cellName } from '../../src/explain/cellName';

describe('the name of a figure', () => {
  const names = ['2023', '2024'];

  it('is that of its period in a column or a row', () => {
    expect(cellName({ names }, { rows: 2, columns: 1 }, 1)).toBe('2024');
    expect(cellName({ names }, { rows: 1, columns: 2 }, 0)).toBe('2023');
  });

  it('is that of its row and its column in a block', () => {
    const across = ['Canada', 'Mexico', 'China'];
    expect(cellName({ names, across }, { rows: 2, columns: 3 }, 4)).toBe('2024, Mexico');
    expect(cellName({ names }, { rows: 2, columns: 3 }, 2)).toBe('2023');
    expect(cellName({}, { rows: 2, columns: 3 }, 2)).toBeUndefined();
  });
});
