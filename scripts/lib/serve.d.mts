import type { RequestListener } from 'node:http';

export function serveFolder(
  folder: string,
  options?: { prefix?: string; headers?: Record<string, string> },
): RequestListener;
