import type { HostObject } from '../rich-api/hostObject';

/** Anything an add-in holds as a proxy, a host object on our side. */
interface Proxy {
  toJSON: () => unknown;
  isNullObject?: boolean;
}

/** The enumerations of Office.js exist in the add-in's frame only; on this side their texts must do. */
type Plain<Value> = Value extends string
  ? `${Value}`
  : Value extends readonly (infer Item)[]
    ? Plain<Item>[]
    : Value;

type Answer<Value> =
  Value extends OfficeExtension.ClientResult<infer Result> ? Result | Promise<Result> : unknown;

type Shape<Value> = Value extends (...args: never[]) => infer Result
  ? (...args: never[]) => Answer<Result>
  : Value extends readonly { context: unknown }[]
    ? readonly HostObject[]
    : Value extends Proxy
      ? HostObject
      : Plain<Value>;

/**
 * What a class must look like to stand for an Office.js class: every public member bears the name of a member
 * of that class and has its type, with host objects in place of proxies. `class Range implements
 * Mirrors<Range, Excel.Range>` makes a misspelt member a compile error.
 */
export type Mirrors<Host, Client> = {
  [Member in Exclude<keyof Host & string, keyof HostObject>]: Member extends keyof Client
    ? Shape<Client[Member]>
    : never;
};
