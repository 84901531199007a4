/** The address that the sources are written for: the manifest can be used as it is during development. */
export const developmentBase = 'https://localhost:3000/';

/** Checks the address given on the command line and ends it with a slash. */
export function baseUrl(given = developmentBase) {
  let url;
  try {
    url = new URL(given);
  } catch {
    throw new Error(`The base "${given}" is not a URL. Give one such as https://example.org/trade/.`);
  }
  if (url.protocol !== 'https:') {
    throw new Error(
      `The base "${given}" must start with https:, because Office loads add-ins over HTTPS only.`,
    );
  }
  if (url.search || url.hash) {
    throw new Error(`The base "${given}" must be a plain folder address, without "?" or "#".`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Moves every address in a text from the development base to another one. */
export function rebase(text, base) {
  // An AppDomain names scheme and host alone, hence the second replacement.
  return text
    .replaceAll(developmentBase, base)
    .replaceAll(developmentBase.slice(0, -1), new URL(base).origin);
}
