/** Writes SVG as text, with every attribute and every word escaped. */

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

export function tag(
  name: string,
  attributes: Record<string, string | number>,
  ...children: string[]
): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    const text = typeof value === 'number' ? String(Math.round(value * 100) / 100) : escaped(value);
    return ` ${key}="${text}"`;
  });
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

export function label(text: string, attributes: Record<string, string | number>): string {
  return tag('text', { 'font-size': 11, fill: '#595959', ...attributes }, escaped(text));
}
