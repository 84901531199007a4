/**
 * What the pages may load and where they may send anything. It is written into every built page, and the
 * deployment kit has it as a header too. A page that obeys it cannot hand a workbook to anybody.
 */
const officeJs = 'https://appsforoffice.microsoft.com';

// Office.js opens frames of these origins on the web: the question whether to trust an add-in, for one.
const officeFrames = [officeJs, 'https://*.officeapps.live.com', 'https://*.office.net'];

/* No require-trusted-types-for: Office.js sets the addresses of its scripts as texts, and would not start. */
const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'", officeJs],
  // Office.js sets styles through the object model, which is not governed. Should a version write a style
  // attribute again (OfficeDev/office-js issue 1687), that style is lost and a line is logged, no more.
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
