import { HostError, invalidArgument, itemNotFound, notImplemented } from './hostError';
import { HostObject, camelCase, findMember, identity, typeNameOf } from './hostObject';
import {
  actionType,
  objectPathType,
  type Action,
  type ArgumentInfo,
  type Json,
  type ObjectPath,
  type ReferencedPaths,
  type RequestBody,
  type ResponseBody,
} from './protocol';
import { query } from './query';

export interface InterpreterOptions {
  /** The object that every request starts from. */
  root: HostObject;
  /** Objects that the client creates by type name. */
  services: Record<string, HostObject>;
  /** Runs the actions of one request, for instance as one undo step. */
  transaction: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** `null` is a null object: getItemOrNullObject found nothing. */
type Resolved = HostObject | null;

/** Executes requests of Office.js on plain objects; it knows nothing about spreadsheets. */
export class Interpreter {
  readonly #options: InterpreterOptions;
  readonly #referenceIds = new WeakMap<HostObject, string>();
  readonly #references = new Map<string, HostObject>();
  #nextReference = 1;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: InterpreterOptions) {
    this.#options = options;
  }

  /** Requests run one after the other, as the add-in sent them. */
  run(body: RequestBody): Promise<ResponseBody> {
    const answer = this.#queue.then(() => this.#options.transaction(() => this.#execute(body)));
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  async #execute(body: RequestBody): Promise<ResponseBody> {
    const response: ResponseBody = { Results: [], TraceIds: [] };
    const paths = new PathResolver(body.ObjectPaths, this.#options, this.#references);
    for (const [index, action] of body.Actions.entries()) {
      try {
        const value = await this.#perform(action, paths);
        if (action.ActionType === actionType.trace) response.TraceIds.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        response.Error = describe(error, index);
        break;
      }
    }
    return response;
  }

  async #perform(action: Action, paths: PathResolver): Promise<Json> {
    // A trace has no object of its own, yet generic event handlers are attached when its result arrives.
    if (action.ActionType === actionType.trace) return null;
    const target = await paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return target === null ? null : this.#identify(target);
      case actionType.query:
        return target === null ? null : query(target, action.QueryInfo ?? {});
      case actionType.method:
        return this.#callMethod(target, action, paths);
      case actionType.setProperty: {
        const [value] = await paths.argumentsOf(action.ArgumentInfo);
        setProperty(target, action.Name ?? '', value);
        return null;
      }
      case actionType.update:
        update(target, action.ObjectState ?? {});
        return null;
      case actionType.ensureUnchanged:
        return null;
      default:
        throw notImplemented(`requests of type ${action.ActionType}`);
    }
  }

  #identify(target: HostObject): Json {
    const reference = this.#referenceIds.get(target);
    return { ...target[identity], ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  async #callMethod(target: Resolved, action: Action, paths: PathResolver): Promise<Json> {
    const name = action.Name ?? '';
    const args = await paths.argumentsOf(action.ArgumentInfo);
    if (name === '_KeepReference') return this.#keepReference(target);
    if (name === '_RemoveReference') {
      this.#references.delete(String(args[0]));
      return null;
    }
    // Events are always sent; the client keeps the handlers.
    if (/^_(Unr|R)egister\w*Event$/.test(name)) return null;
    const result = await call(target, name, args);
    return result instanceof HostObject ? this.#identify(result) : (result as Json);
  }

  #keepReference(target: Resolved): Json {
    if (target === null || this.#referenceIds.has(target)) return null;
    const id = `r${this.#nextReference++}`;
    this.#referenceIds.set(target, id);
    this.#references.set(id, target);
    return null;
  }
}

/** Finds the objects that a request speaks of; each path is evaluated once per request. */
class PathResolver {
  readonly #resolved = new Map<number, Promise<Resolved>>();

  constructor(
    private readonly paths: Record<string, ObjectPath>,
    private readonly options: InterpreterOptions,
    private readonly references: ReadonlyMap<string, HostObject>,
  ) {}

  resolve(id: number): Promise<Resolved> {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    const object = path === undefined ? Promise.reject(invalidArgument()) : this.#follow(path);
    this.#resolved.set(id, object);
    return object;
  }

  async argumentsOf(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const references = info?.ReferencedObjectPathIds;
    return Promise.all(
      (info?.Arguments ?? []).map((value, index) => this.#argument(value, references?.[index])),
    );
  }

  async #argument(value: Json, reference: ReferencedPaths | undefined): Promise<unknown> {
    if (typeof reference === 'number') return reference > 0 ? this.resolve(reference) : value;
    if (Array.isArray(reference) && Array.isArray(value)) {
      return Promise.all(value.map((inner, index) => this.#argument(inner, reference[index])));
    }
    return value;
  }

  async #follow(path: ObjectPath): Promise<Resolved> {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case objectPathType.globalObject:
        return this.options.root;
      case objectPathType.nullObject:
        return null;
      case objectPathType.newObject: {
        const service = this.options.services[name];
        if (service === undefined) throw notImplemented(`the service ${name}`);
        return service;
      }
      case objectPathType.referenceId: {
        const object = this.references.get(name);
        if (object === undefined) throw itemNotFound();
        return object;
      }
      default:
        return this.#followMember(path, name);
    }
  }

  async #followMember(path: ObjectPath, name: string): Promise<Resolved> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    // Whatever is asked of a null object is a null object again.
    if (parent === null) return null;
    const value =
      path.ObjectPathType === objectPathType.property
        ? readNavigation(parent, name)
        : await call(
            parent,
            path.ObjectPathType === objectPathType.indexer ? 'getItem' : name,
            await this.argumentsOf(path.ArgumentInfo),
          );
    if (value === null || value instanceof HostObject) return value;
    throw notImplemented(`${typeNameOf(parent)}.${camelCase(name)} as an object`);
  }
}

function readNavigation(parent: HostObject, name: string): unknown {
  const member = findMember(parent, camelCase(name));
  if (member?.kind !== 'property') throw notImplemented(`${typeNameOf(parent)}.${camelCase(name)}`);
  return located(parent, name, member.read);
}

async function call(target: Resolved, name: string, args: unknown[]): Promise<unknown> {
  if (target === null) throw itemNotFound();
  const member = findMember(target, camelCase(name));
  if (member?.kind !== 'method') throw notImplemented(`${typeNameOf(target)}.${camelCase(name)}`);
  try {
    return await member.call(...args);
  } catch (error) {
    throw withLocation(error, target, name);
  }
}

function setProperty(target: Resolved, name: string, value: unknown): void {
  if (target === null) throw itemNotFound();
  const member = findMember(target, camelCase(name));
  if (member?.kind !== 'property' || member.write === null) {
    throw notImplemented(`setting ${typeNameOf(target)}.${camelCase(name)}`);
  }
  const { write } = member;
  located(target, name, () => {
    write(value);
  });
}

function update(target: Resolved, state: Record<string, Json>): void {
  if (target === null) throw itemNotFound();
  for (const [name, value] of Object.entries(state)) {
    const member = findMember(target, camelCase(name));
    const current = member?.kind === 'property' ? member.read() : undefined;
    if (current instanceof HostObject) update(current, value as Record<string, Json>);
    else setProperty(target, name, value);
  }
}

function located<Result>(target: HostObject, name: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw withLocation(error, target, name);
  }
}

function withLocation(error: unknown, target: HostObject, name: string): unknown {
  return error instanceof HostError ? error.at(`${typeNameOf(target)}.${camelCase(name)}`) : error;
}

function describe(error: unknown, index: number): NonNullable<ResponseBody['Error']> {
  if (error instanceof HostError) {
    return {
      Code: error.code,
      Message: error.message,
      Location: error.location,
      ActionIndex: index,
      HttpStatusCode: error.httpStatus,
    };
  }
  // A fault of the preview itself: the console keeps the stack, the add-in learns that it failed.
  console.error(error);
  const message = error instanceof Error ? error.message : String(error);
  return {
    Code: 'GeneralException',
    Message: message,
    Location: '',
    ActionIndex: index,
    HttpStatusCode: 500,
  };
}
