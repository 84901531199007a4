/**
 * What the pages may load and where they may send anything. It is written into every built page, and the
 * deployment kit has it as a header too. A page that obeys it cannot hand a workbook to anybody.
 */
const officeJs = 'https://appsforoffice.microsoft.com';

// Office.js opens frames of these origins on the web: the question whether to trust an add-in, for one.
const officeFrames = [officeJs, 'https://*.officeapps.live.com', 'https://*.office.net'];

const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'", officeJs],
  // Office.js of 2021 set a style attribute (OfficeDev/office-js issue 1687). Refused, it is a line in the console.
  'style-src': ["'self'", officeJs],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'", officeJs],
  'frame-src': ["'self'", ...officeFrames],
  'form-action': ["'none'"],
  'base-uri': ["'none'"],
  'object-src': ["'none'"],
};

/** The policy as the value of a header or meta element. */
export const contentSecurityPolicy = Object.entries(directives)
  .map(([directive, sources]) => [directive, ...sources].join(' '))
  .join('; ');

/** Puts the policy into a page, before anything that it governs. */
export function withPolicy(html) {
  const charset = '<meta charset="utf-8" />';
  if (!html.includes(charset)) throw new Error(`A page must say ${charset}; the policy follows it.`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />`;
  return html.replace(charset, `${charset}\n    ${meta}`);
}
