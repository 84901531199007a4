import { readFileSync } from 'node:fs';
import { parseStringPromise } from 'xml2js';

/** An element in document order, so that tests can check the order that Excel insists on. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

interface ParsedElement {
  '#name': string;
  $?: Record<string, string>;
  _?: string;
  $$?: ParsedElement[];
}

export async function readManifest(file: string): Promise<Element> {
  const options = { explicitRoot: false, explicitChildren: true, preserveChildrenOrder: true };
  return asElement((await parseStringPromise(readFileSync(file, 'utf8'), options)) as ParsedElement);
}

function asElement(parsed: ParsedElement): Element {
  return {
    name: parsed['#name'],
    attributes: parsed.$ ?? {},
    text: (parsed._ ?? '').trim(),
    children: (parsed.$$ ?? []).map(asElement),
  };
}

/** All elements below (and with) this one, in document order. */
export function everyElement(element: Element): Element[] {
  return [element, ...element.children.flatMap(everyElement)];
}

export function elementsNamed(root: Element, name: string): Element[] {
  return everyElement(root).filter((element) => element.name === name);
}

/** The one element at the end of a path of names; throws if there is none or more than one. */
export function elementAt(root: Element, ...path: string[]): Element {
  return path.reduce((parent, name) => {
    const [found, ...more] = parent.children.filter((child) => child.name === name);
    if (!found || more.length > 0) throw new Error(`Expected one ${name} in ${parent.name}.`);
    return found;
  }, root);
}

export function childNames(element: Element): string[] {
  return element.children.map((child) => child.name);
}

export function attribute(element: Element, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) throw new Error(`${element.name} has no ${name}.`);
  return value;
}
