import type { IWorkbookData } from '@univerjs/core';
import type { StoredDocument } from '../workbook/documentStore';

/** What a visitor finds again the next time. */
export interface SavedState {
  workbook: IWorkbookData;
  document: StoredDocument;
}

const databaseName = 'preview';
const storeName = 'workbooks';
const key = 'current';

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => {
      done(request.result);
    };
    request.onerror = () => {
      fail(request.error ?? new Error('The browser keeps no data.'));
    };
  });
}

async function inStore<Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await openDatabase();
  try {
    return await new Promise<Result>((done, fail) => {
      const transaction = database.transaction(storeName, mode);
      const request = work(transaction.objectStore(storeName));
      transaction.oncomplete = () => {
        done(request.result);
      };
      transaction.onabort = transaction.onerror = () => {
        fail(transaction.error ?? new Error('The browser could not keep the workbook.'));
      };
    });
  } finally {
    database.close();
  }
}

/** A browser that keeps nothing, as some do in private windows, simply starts afresh each time. */
export async function readState(): Promise<SavedState | null> {
  try {
    return ((await inStore('readonly', (store) => store.get(key))) as SavedState | undefined) ?? null;
  } catch {
    return null;
  }
}

export async function writeState(state: SavedState): Promise<void> {
  await inStore('readwrite', (store) => store.put(state, key));
}

export async function clearState(): Promise<void> {
  await inStore('readwrite', (store) => store.delete(key));
}
