/** What the profiler of Chromium hands over, as far as it is read here. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: number[];
  }[];
  readonly samples?: number[];
  readonly timeDeltas?: number[];
}

/**
 * Milliseconds of a profile in scripts under a path. What runs without an address of its own, such as a
 * function of the browser, belongs to the script that called it; idle time and the browser's own work, such
 * as drawing, have no caller and belong to nobody.
 */
export function ownWork({ nodes, samples = [], timeDeltas = [] }: Profile, path: string): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const callerOf = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const isOwn = (id: number | undefined): boolean => {
    const node = id === undefined ? undefined : byId.get(id);
    if (id === undefined || node === undefined) return false;
    const { url } = node.callFrame;
    return url === '' ? isOwn(callerOf.get(id)) : new URL(url, 'http://localhost').pathname.startsWith(path);
  };
  const owned = new Set(nodes.filter(({ id }) => isOwn(id)).map(({ id }) => id));
  let microseconds = 0;
  // A sample stands for the time until the next one.
  samples.forEach((id, at) => {
    if (owned.has(id)) microseconds += timeDeltas[at + 1] ?? 0;
  });
  return microseconds / 1000;
}
