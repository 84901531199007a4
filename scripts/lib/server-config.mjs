import { contentSecurityPolicy } from '../../build-tools/content-security-policy.js';

/** Sent with every file. */
export const everywhere = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  // Excel on the web fetches functions.js and functions.json from its own origin.
  'Access-Control-Allow-Origin': '*',
};

/**
 * How long a browser may keep a file without asking. Names of chunks change with their content. Icons must not
 * be sent with no-cache or no-store, or Excel on Windows does not show them.
 */
const caching = [
  { folder: 'chunks', value: 'public, max-age=31536000, immutable' },
  { folder: 'assets', value: 'public, max-age=86400' },
];
const otherwise = 'no-cache';

/**
 * The same headers in the forms that common hosts understand, by file name. `folder` is the path of the add-in
 * on its host, such as /trade/.
 */
export function serverConfigurations(folder) {
  return {
    'headers.txt': plainText(),
    'nginx.conf': nginx(folder),
    'web.config': internetInformationServices(),
    'staticwebapp.config.json': azureStaticWebApps(folder),
    _headers: headersFile(folder),
  };
}

/** For any other host, and for people. */
function plainText() {
  const lines = Object.entries(everywhere).map(([name, value]) => `${name}: ${value}`);
  const cached = caching.map(({ folder, value }) => `Cache-Control: ${value}   (files in ${folder}/)`);
  return [...lines, ...cached, `Cache-Control: ${otherwise}   (all other files)`, ''].join('\n');
}

/**
 * Netlify, Cloudflare Pages and others: the file lies at the root of the site. These hosts join the headers of
 * all matching blocks, and check files each time unless told otherwise; so the general block is silent on it.
 */
function headersFile(folder) {
  const block = (path, headers) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return [
    block(`${folder}*`, everywhere),
    ...caching.map(({ folder: part, value }) => block(`${folder}${part}/*`, { 'Cache-Control': value })),
  ].join('\n');
}

/** Azure Static Web Apps: the file lies at the root of the site. */
function azureStaticWebApps(folder) {
  const routes = caching.map(({ folder: part, value }) => ({
    route: `${folder}${part}/*`,
    headers: { 'Cache-Control': value },
  }));
  const globalHeaders = { ...everywhere, 'Cache-Control': otherwise };
  return `${JSON.stringify({ routes, globalHeaders }, null, 2)}\n`;
}

/** IIS and Azure App Service: the file lies beside taskpane.html. */
function internetInformationServices() {
  const header = (name, value) =>
    `<remove name="${name}" /><add name="${name}" value="${value.replaceAll('"', '&quot;')}" />`;
  const protocol = (headers) =>
    ['<system.webServer><httpProtocol><customHeaders>', ...headers].join('\n    ') +
    '\n  </customHeaders></httpProtocol></system.webServer>';
  const general = Object.entries({ ...everywhere, 'Cache-Control': otherwise });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<configuration>',
    `  ${protocol(general.map(([name, value]) => header(name, value)))}`,
    ...caching.map(
      ({ folder, value }) =>
        `  <location path="${folder}">${protocol([header('Cache-Control', value)])}</location>`,
    ),
    '</configuration>',
    '',
  ].join('\n');
}

/** For inclusion in a server block. */
function nginx(folder) {
  // A location with headers of its own inherits none, hence the repetition.
  const location = (path, cacheControl) =>
    [
      `location ${path} {`,
      ...Object.entries({ ...everywhere, 'Cache-Control': cacheControl }).map(
        ([name, value]) => `  add_header ${name} "${value}" always;`,
      ),
      '}',
      '',
    ].join('\n');
  return [
    location(folder, otherwise),
    ...caching.map(({ folder: part, value }) => location(`${folder}${part}/`, value)),
  ].join('\n');
}
