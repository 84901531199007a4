import { invalidArgument, notImplemented } from './hostError';
import {
  HostCollection,
  HostObject,
  findMember,
  identity,
  pascalCase,
  prepareRead,
  propertyNames,
  typeNameOf,
} from './hostObject';
import type { Json, QueryInfo } from './protocol';

/** What to read of an object: `null` stands for every scalar, a map for the named members. */
type Selection = Map<string, Selection> | null;

function parseSelection(paths: readonly string[]): Selection {
  const selection = new Map<string, Selection>();
  let everything = paths.length === 0;
  const nested = new Map<string, string[]>();
  for (const path of paths) {
    const [first = '', ...rest] = path.split('/');
    if (first === '' || first === '$all' || first === '*') everything = true;
    else nested.set(first, [...(nested.get(first) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [''])]);
  }
  for (const [name, subPaths] of nested) selection.set(name, parseSelection(subPaths));
  return everything && selection.size === 0 ? null : selection;
}

/** Reads the loaded properties of an object in the shape that Office.js hands on to its proxies. */
export async function query(object: HostObject, info: QueryInfo): Promise<Json> {
  return read(object, parseSelection(info.Select ?? []), info);
}

async function read(object: HostObject, selection: Selection, info: QueryInfo = {}): Promise<Json> {
  if (isCollection(object)) return readCollection(object, selection, info);
  const names = selection === null ? propertyNames(object) : [...selection.keys()];
  await object[prepareRead]?.(names);
  const answer: Record<string, Json> = {};
  for (const name of names) {
    const member = findMember(object, name);
    if (member?.kind !== 'property') throw notImplemented(`${typeNameOf(object)}.${name}`);
    const value = member.read();
    if (!(value instanceof HostObject)) answer[pascalCase(name)] = value as Json;
    else if (selection !== null) answer[pascalCase(name)] = await read(value, selection.get(name) ?? null);
  }
  return answer;
}

/** A path through a collection may or may not spell out `items`; `count` belongs to the collection itself. */
async function readCollection(
  collection: HostCollection,
  selection: Selection,
  { Top, Skip = 0 }: QueryInfo,
): Promise<Json> {
  const answer: Record<string, Json> = {};
  const ofItems = new Map<string, Selection>();
  let allOfItems = selection === null;
  for (const [name, nested] of selection ?? []) {
    if (name === 'items') {
      if (nested === null) allOfItems = true;
      for (const [inner, deeper] of nested ?? []) ofItems.set(inner, deeper);
    } else if (name === 'count') {
      const member = findMember(collection, 'count');
      if (member?.kind !== 'property') throw notImplemented(`${typeNameOf(collection)}.count`);
      answer.Count = member.read() as Json;
    } else ofItems.set(name, nested);
  }
  if (!allOfItems && ofItems.size === 0) return answer;
  if (Skip < 0) throw invalidArgument();
  const items = collection.items.slice(Skip, Top === undefined ? undefined : Skip + Top);
  const rows: Json[] = [];
  for (const [index, item] of items.entries()) {
    const row = (await read(item, allOfItems ? null : ofItems)) as Record<string, Json>;
    // Proxies in a collection are addressed again by identifier, so it always travels with them.
    rows.push({ _Index: index, ...item[identity], ...row });
  }
  answer._Items = rows;
  return answer;
}

function isCollection(object: HostObject): object is HostCollection {
  return object instanceof HostCollection;
}
