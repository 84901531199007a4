/** Puts text on the clipboard, also where the host keeps the clipboard of the browser from a frame. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'visuallyHidden';
    document.body.append(area);
    const before = document.activeElement;
    area.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way in a frame that may not use the clipboard
    const copied = document.execCommand('copy');
    area.remove();
    if (before instanceof HTMLElement) before.focus();
    if (!copied) throw new Error('The browser keeps the clipboard closed.');
  }
}
