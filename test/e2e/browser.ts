import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { env, platform } from 'node:process';

/** Where Chromium, Chrome and Edge install themselves. CHROME_PATH goes before all. */
function candidates(): string[] {
  const programFolders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  switch (platform) {
    case 'win32':
      return programFolders.flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
    case 'darwin':
      return [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ];
    default:
      return [
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome',
        '/usr/bin/google-chrome-stable',
        '/usr/bin/microsoft-edge',
        '/snap/bin/chromium',
      ];
  }
}

export function findBrowser(): string | null {
  const chosen = env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') return chosen;
  return candidates().find((path) => existsSync(path)) ?? null;
}
