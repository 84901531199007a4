import { request } from 'node:http';
import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileInside, startServer, type PreviewServer } from '../../preview/server';

/** Sends a path as it is; fetch would tidy it up first. */
function get(url: string, path: string): Promise<{ status: number; body: string }> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, body });
      });
    })
      .on('error', fail)
      .end();
  });
}

describe('the server of the preview', () => {
  let server: PreviewServer;
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'preview-'));
    const [page, addIn] = [join(folder, 'page'), join(folder, 'addin')];
    await Promise.all([mkdir(page), mkdir(addIn)]);
    const script = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
    await Promise.all([
      writeFile(join(folder, 'secret.txt'), 'secret'),
      writeFile(join(page, 'index.html'), 'the page'),
      writeFile(join(addIn, 'taskpane.html'), script),
      writeFile(join(addIn, 'functions.js'), script),
    ]);
    server = await startServer({ pageFolder: page, addInFolder: addIn });
  });
  afterAll(() => server.close());

  it('serves the page, the add-in and the unmodified Office.js', async () => {
    await expect(get(server.url, '/')).resolves.toEqual({ status: 200, body: 'the page' });
    const office = await get(server.url, '/office-js/office.js');
    expect(office.status).toBe(200);
    expect(office.body).toContain('OfficeExt');
  });

  it('takes Office.js from here instead of the CDN, in pages only', async () => {
    const page = await get(server.url, '/addin/taskpane.html');
    expect(page.body).toBe('<script src="/office-js/office.js"></script>');
    const script = await get(server.url, '/addin/functions.js');
    expect(script.body).toContain('appsforoffice.microsoft.com');
  });

  it.each([
    '/../secret.txt',
    '/addin/../../secret.txt',
    '/addin/..%2f..%2fsecret.txt',
    '/addin/%2e%2e/secret.txt',
    '/%00',
    '/%',
    '/addin/',
    '/nothing.html',
  ])('finds nothing at %s', async (path) => {
    const { status, body } = await get(server.url, path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it('keeps paths inside their folder', () => {
    expect(fileInside('/srv/page', 'a/b.js')).toContain('b.js');
    expect(fileInside('/srv/page', '../page-two/b.js')).toBeNull();
    expect(fileInside('/srv/page', '..')).toBeNull();
  });
});
