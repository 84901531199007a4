/**
 * The shape of the requests that Office.js sends and of the answers it expects.
 * Object paths say which object is meant; actions say what to do with it.
 */

/** A value as it travels in JSON. */
export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

export const objectPathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Zero stands for a literal, a positive number for an object path; nested as the arguments are. */
export type ReferencedPaths = number | ReferencedPaths[];

export interface ArgumentInfo {
  Arguments?: Json[];
  ReferencedObjectPathIds?: ReferencedPaths[];
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name?: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name?: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  ObjectState?: Record<string, Json>;
}

export interface RequestBody {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface ActionResult {
  ActionId: number;
  Value: Json;
}

export interface ErrorInfo {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}

export interface ResponseBody {
  Results: ActionResult[];
  TraceIds: number[];
  Error?: ErrorInfo;
}
