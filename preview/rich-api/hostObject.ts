import type { Json } from './protocol';

/** What the client keeps of an object so that it can name it again in a later request. */
export const identity = Symbol('identity');
/** Called before members of the object are read, so that pending work can end first. */
export const prepareRead = Symbol('prepareRead');

/**
 * An object that the add-in can reach. Its public getters, setters and methods carry the camelCase names of
 * Office.js and are all that the interpreter can see; anything internal hides behind symbols or `#`.
 */
export abstract class HostObject {
  get [identity](): Record<string, Json> {
    return {};
  }

  [prepareRead]?(members: readonly string[]): Promise<void>;
}

/** A collection shows its members in `items`, as in Office.js. */
export abstract class HostCollection<Item extends HostObject = HostObject> extends HostObject {
  abstract get items(): Item[];
}

export type HostMember =
  | { kind: 'method'; call: (...args: unknown[]) => unknown }
  | { kind: 'property'; read: () => unknown; write: ((value: unknown) => void) | null };

/** Office.js sends `GetRange` and `_KeepReference`; the classes say `getRange` and `_keepReference`. */
export function camelCase(name: string): string {
  return name.replace(/^(_*)(.)/, (_whole, dashes: string, first: string) => dashes + first.toLowerCase());
}

export function pascalCase(name: string): string {
  return name.replace(/^(_*)(.)/, (_whole, dashes: string, first: string) => dashes + first.toUpperCase());
}

function prototypesOf(object: HostObject): object[] {
  const chain: object[] = [];
  let prototype = Object.getPrototypeOf(object) as object;
  while (prototype !== HostObject.prototype) {
    chain.push(prototype);
    prototype = Object.getPrototypeOf(prototype) as object;
  }
  return chain;
}

/** Looks a member up on the classes of the object alone, never on Object.prototype. */
export function findMember(object: HostObject, name: string): HostMember | null {
  if (name === 'constructor') return null;
  for (const prototype of prototypesOf(object)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor === undefined) continue;
    if (descriptor.get !== undefined) {
      return {
        kind: 'property',
        read: () => descriptor.get?.call(object) as unknown,
        write: descriptor.set === undefined ? null : (value) => descriptor.set?.call(object, value),
      };
    }
    if (typeof descriptor.value === 'function') {
      const method = descriptor.value as (...args: unknown[]) => unknown;
      return { kind: 'method', call: (...args) => method.apply(object, args) };
    }
  }
  return null;
}

/** The names of all properties, for `load()` without arguments. */
export function propertyNames(object: HostObject): string[] {
  const names = new Set<string>();
  for (const prototype of prototypesOf(object)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (descriptor.get !== undefined) names.add(name);
    }
  }
  return [...names];
}

export const typeNameOf = (object: HostObject): string => object.constructor.name;
