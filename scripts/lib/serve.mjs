import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * A request handler that serves a folder, for http or https. `prefix` is the path it is served under and
 * `headers` are added to every answer.
 */
export function serveFolder(folder, { prefix = '/', headers = {} } = {}) {
  const top = path.resolve(folder);
  return (request, response) => {
    const file = fileFor(request.url, prefix, top);
    if (!file) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    const extension = path.extname(file);
    const type = types[extension] ?? 'application/octet-stream';
    // Excel may not show an icon that it is told not to keep.
    const caching = extension === '.png' ? 'max-age=3600' : 'no-cache';
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': caching, ...headers });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
}

function fileFor(address, prefix, top) {
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(address, 'http://host').pathname);
  } catch {
    return undefined;
  }
  if (!pathname.startsWith(prefix)) return undefined;
  const file = path.join(top, pathname.slice(prefix.length));
  // Nothing above the folder may be asked for.
  if (!file.startsWith(top + path.sep)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}
