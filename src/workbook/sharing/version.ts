/** Compares two versions such as 1.10.0: negative where the first is older, 0 where they are equal. */
export function compareVersions(first: string, second: string): number {
  const [a, b] = [partsOf(first), partsOf(second)];
  const at = [0, 1, 2].find((index) => a.numbers[index] !== b.numbers[index]);
  if (at !== undefined) return (a.numbers[at] ?? 0) - (b.numbers[at] ?? 0);
  // A version before its release is older than the release: 1.0.0-rc.1 < 1.0.0.
  if (a.early === b.early) return 0;
  if (a.early === '' || b.early === '') return a.early === '' ? 1 : -1;
  return a.early < b.early ? -1 : 1;
}

function partsOf(version: string): { readonly numbers: readonly number[]; readonly early: string } {
  const match = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([\w.-]+))?/.exec(version.trim());
  return { numbers: [1, 2, 3].map((part) => Number(match?.[part] ?? 0)), early: match?.[4] ?? '' };
}
