import { createStore } from './state/store';
import { recall, remember } from './state/memory';

export type Theme = 'light' | 'dark';
export const themeChoices = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const kept = recall('theme');
/** What the user chose; `auto` follows Office. */
export const themeChoice = createStore<ThemeChoice>(kept === 'light' || kept === 'dark' ? kept : 'auto');

/**
 * The theme to show: the user's choice, what Office says, the lightness of its background, and last what
 * the system prefers. Excel on the web gives no theme at all (OfficeDev/office-js#6134).
 */
export function themeOf(
  choice: ThemeChoice,
  office: Partial<Office.OfficeTheme> | undefined,
  systemPrefersDark: boolean,
): Theme {
  if (choice !== 'auto') return choice;
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme ? 'dark' : 'light';
  const luminance = luminanceOf(office?.bodyBackgroundColor);
  if (luminance !== undefined) return luminance < 0.4 ? 'dark' : 'light';
  return systemPrefersDark ? 'dark' : 'light';
}

/** Relative luminance (WCAG 2.2) of a colour such as #262626, from 0 to 1. */
export function luminanceOf(color: string | undefined): number | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '');
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => {
    const value = parseInt(part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Keeps the page in the right theme. Excel tells no change of it, so it is looked up again on return.
 * @returns a function that looks it up now.
 */
export function followTheme(): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const office = typeof Office === 'undefined' ? undefined : (Office as Partial<typeof Office>).context;
    const theme = themeOf(themeChoice.value, office?.officeTheme, system.matches);
    document.documentElement.dataset.theme = theme;
  };
  apply();
  themeChoice.watch(() => {
    remember('theme', themeChoice.value);
    apply();
  });
  system.addEventListener('change', apply);
  addEventListener('focus', apply);
  document.addEventListener('visibilitychange', apply);
  return apply;
}
