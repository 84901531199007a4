/** Where Excel runs, as far as a cure depends on it. */
export type Platform = 'windows' | 'mac' | 'web';

export function platform(): Platform {
  switch (Office.context.diagnostics.platform) {
    case Office.PlatformType.PC:
      return 'windows';
    case Office.PlatformType.Mac:
      return 'mac';
    default:
      return 'web';
  }
}
