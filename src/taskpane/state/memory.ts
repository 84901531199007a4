/**
 * What the pane remembers on this machine. In a browser several apps may share an origin; Office gives each
 * of them a key of its own. https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings
 */
function keyOf(name: string): string {
  const partition = typeof Office === 'undefined' ? undefined : (Office as Partial<typeof Office>).context;
  return `${partition?.partitionKey ?? ''}tradeDrivers.${name}`;
}

/** Reads what was kept under a name; undefined where nothing was, or where storage is switched off. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text under a name, if the browser lets it. */
export function remember(name: string, text: string): void {
  try {
    localStorage.setItem(keyOf(name), text);
  } catch {
    // Without storage the pane works; it only starts afresh next time.
  }
}
