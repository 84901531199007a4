import { compareVersions } from './version';

/** Suppresses Excel's prompts about an add-in that a colleague lacks. The key is Office's own. */
const disableTrustPrompts = 'Office.DisableTrustUX';
const versionKey = 'TradeDrivers.Version';

/** How the workbook treats the add-in. */
export interface StartState {
  /** Whether this Excel can start an add-in with a workbook. */
  readonly isAvailable: boolean;
  readonly startsWithWorkbook: boolean;
  /** The newest version that wrote into the workbook. */
  readonly madeWith: string | undefined;
}

/** Reads whether the add-in starts with the workbook and which version wrote into it. */
export async function readStart(): Promise<StartState> {
  const isAvailable = Office.context.requirements.isSetSupported('SharedRuntime', '1.1');
  const behavior = isAvailable ? await Office.addin.getStartupBehavior() : undefined;
  const madeWith: unknown = Office.context.document.settings.get(versionKey);
  return {
    isAvailable,
    startsWithWorkbook: behavior === Office.StartupBehavior.load,
    madeWith: typeof madeWith === 'string' ? madeWith : undefined,
  };
}

/** Starts the add-in with this workbook from now on, or no longer. Both settings are saved with the workbook. */
export async function setStartsWithWorkbook(starts: boolean): Promise<void> {
  await Office.addin.setStartupBehavior(starts ? Office.StartupBehavior.load : Office.StartupBehavior.none);
  const { settings } = Office.context.document;
  if (starts) settings.set(disableTrustPrompts, true);
  else settings.remove(disableTrustPrompts);
  await save();
}

/** Notes the version that wrote into the workbook, unless a newer one already did. */
export async function stampVersion(version: string): Promise<void> {
  const { settings } = Office.context.document;
  const stamped: unknown = settings.get(versionKey);
  if (typeof stamped === 'string' && compareVersions(stamped, version) >= 0) return;
  settings.set(versionKey, version);
  await save();
}

function save(): Promise<void> {
  return new Promise((done, failed) => {
    Office.context.document.settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) done();
      else failed(new Error(error.message));
    });
  });
}
