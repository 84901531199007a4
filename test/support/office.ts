/** Puts an Office in place whose only fact is the platform: functions get blank cells from it. */
export function stubOffice(platform: 'PC' | 'OfficeOnline'): void {
  Object.assign(globalThis, {
    Office: {
      PlatformType: { PC: 'PC', Mac: 'Mac', OfficeOnline: 'OfficeOnline' },
      context: { diagnostics: { platform } },
    },
  });
}
