import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FunctionsMetadata } from 'virtual:functions-metadata';

export const dist = 'dist';

export function read(file: string, folder = dist): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

export function readMetadata(folder = dist): FunctionsMetadata {
  return JSON.parse(read('functions.json', folder)) as FunctionsMetadata;
}

/** What a server that compresses sends for a file, in kilobytes. */
export function gzipKilobytes(file: string): number {
  return gzipSync(readFileSync(path.join(dist, file))).length / 1024;
}

export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** The addresses that a page loads, as written. */
export function addressesIn(html: string): string[] {
  return [...html.matchAll(/\b(?:src|href)="([^"]*)"/g)].flatMap(([, address]) => address ?? []);
}

/** The origins of all absolute addresses in a text, apart from names that are not loaded. */
export function originsIn(text: string): string[] {
  const names = ['http://www.w3.org', 'http://schemas.microsoft.com'];
  const found = [...text.matchAll(/\bhttps?:\/\/[\w.-]+(?::\d+)?/g)].map(([origin]) => origin);
  return [...new Set(found)].filter((origin) => !names.includes(origin)).sort();
}

/** The elements of a page that load something by themselves; a link waits for a click. */
export function loadingElements(html: string): string {
  return [...html.matchAll(/<(?:script|link|img|iframe|source|object|embed)\b[^>]*>/g)].join('\n');
}
