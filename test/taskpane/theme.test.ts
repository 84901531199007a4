// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { luminanceOf, themeOf } from '../../src/taskpane/theme';

describe('the theme of the pane', () => {
  it('is what the user chose, whatever Office and the system say', () => {
    expect(themeOf('light', { isDarkTheme: true }, true)).toBe('light');
    expect(themeOf('dark', { isDarkTheme: false }, false)).toBe('dark');
  });

  it('is what Office says, else what its background looks like, else what the system prefers', () => {
    expect(themeOf('auto', { isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, false)).toBe('dark');
    expect(themeOf('auto', { bodyBackgroundColor: '#262626' }, false)).toBe('dark');
    expect(themeOf('auto', { bodyBackgroundColor: '#F3F2F1' }, true)).toBe('light');
    expect(themeOf('auto', undefined, true)).toBe('dark');
    expect(themeOf('auto', { bodyBackgroundColor: 'none' }, false)).toBe('light');
  });

  it('measures luminance as WCAG 2.2 does', () => {
    // https://www.w3.org/TR/WCAG22/#dfn-relative-luminance: white 1, black 0, pure red 0.2126.
    expect(luminanceOf('#FFFFFF')).toBeCloseTo(1, 6);
    expect(luminanceOf('000000')).toBe(0);
    expect(luminanceOf('#ff0000')).toBeCloseTo(0.2126, 6);
  });
});
