import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, resolve, sep } from 'node:path';

export interface ServerOptions {
  /** Folder of the bundled preview page. */
  pageFolder: string;
  /** Folder of the built add-in, served unchanged. */
  addInFolder: string;
  /** Zero takes any free port. */
  port?: number;
}

export interface PreviewServer {
  url: string;
  close: () => Promise<void>;
}

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Microsoft serves Office.js from its CDN alone; the preview works offline with the copy from npm. */
const officeCdn = /https:\/\/appsforoffice\.microsoft\.com\/lib\/(?:1(?:\.1)?|beta)\/hosted\//g;

/**
 * Office.js trusts a page that is not served over https only after asking the user in a frame of its own
 * origin. This answers in the user's place: who starts the preview trusts it.
 */
const trustPath = '/office-js/AgaveErrorUX/index.html';
const trustPage = `<!doctype html><meta charset="utf-8"><title>Trust</title>
<script>addEventListener('message', (event) => event.source.postMessage('{"hostUserTrusted":true}', event.origin));</script>`;

export async function startServer(options: ServerOptions): Promise<PreviewServer> {
  const officeJs = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));
  const folders = [
    { prefix: '/addin/', folder: options.addInFolder },
    { prefix: '/office-js/', folder: officeJs },
    { prefix: '/', folder: options.pageFolder },
  ];
  const server = createServer((request, response) => {
    respond(request, response, folders).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await listen(server, options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  return {
    // The host name must equal the page's domain for Office.js to accept its messages.
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    // Only this machine can reach the preview.
    server.listen(port, 'localhost', done);
  });
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  folders: readonly { prefix: string; folder: string }[],
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const path = pathOf(request);
  if (path === trustPath) {
    send(response, '.html', trustPage);
    return;
  }
  const mount = folders.find(({ prefix }) => path?.startsWith(prefix));
  const file =
    path === null || mount === undefined ? null : fileInside(mount.folder, path.slice(mount.prefix.length));
  if (mount === undefined || file === null || !(await isFile(file))) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  if (mount.prefix === '/addin/' && extname(file) === '.html') {
    send(response, '.html', (await readFile(file, 'utf8')).replace(officeCdn, '/office-js/'));
    return;
  }
  response.writeHead(200, headersFor(extname(file)));
  createReadStream(file).pipe(response);
}

function pathOf(request: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return null;
  }
}

/** The file that a path names inside a folder, or null when the path leaves it. */
export function fileInside(folder: string, path: string): string | null {
  if (path.includes('\0')) return null;
  const root = resolve(folder);
  const file = resolve(root, join('.', path === '' ? 'index.html' : path));
  return file.startsWith(root + sep) ? file : null;
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

function send(response: ServerResponse, extension: string, body: string): void {
  response.writeHead(200, headersFor(extension)).end(body);
}

function headersFor(extension: string): Record<string, string> {
  return {
    'content-type': contentTypes[extension] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  };
}
