/** What Office.js must be told so that it believes to run in Excel on the web. */

export interface HostIdentity {
  conversationId: string;
  controlId: string;
  origin: string;
  documentUrl: string;
  addInName: string;
}

/** Flags of the host information: this add-in shares its runtime and has custom functions. */
const hostFlags = { sharedRuntime: 1, customFunctions: 2 } as const;

/** What the pinned Office.js knows; claiming more would break its own guards. */
const requirementSets = {
  ExcelApi: '1.15',
  AddinCommands: '1.3',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.4',
  RibbonApi: '1.2',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  Settings: '1.1',
  SharedRuntime: '1.2',
} as const;

/** Office.js reads the whole handshake from the name of its window. */
export function frameName(identity: HostIdentity): string {
  const hostInfo = [
    'Excel',
    'Web',
    '16.01',
    'en-US',
    identity.conversationId,
    '',
    'disableLogging',
    hostFlags.sharedRuntime | hostFlags.customFunctions,
  ].join('$');
  const xdmInfo = [identity.conversationId, identity.controlId, identity.origin].join('|');
  return JSON.stringify({ baseFrameName: 'preview', hostInfo, xdmInfo, serializerVersion: '1' });
}

const excelWebApp = 16;
const editableDocument = 1;
const openedByUser = 1;
const shownAsTaskPane = 2;

/** The answer to the first question of Office.js: in which application and document does it run? */
export function appContext(
  identity: HostIdentity,
  settings: readonly [string, string][],
): Record<string, unknown> {
  return {
    _id: identity.controlId,
    _appName: excelWebApp,
    _appVersion: '16.00',
    _appMinorVersion: 1,
    _appUILocale: 'en-US',
    _dataLocale: 'en-US',
    _docUrl: identity.documentUrl,
    _clientMode: editableDocument,
    _settings: settings,
    _reason: openedByUser,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: identity.conversationId,
    _appInstanceId: identity.conversationId,
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostFullVersion: '16.0.15407',
    _addinName: identity.addInName,
    _appDomains: [],
    _initialDisplayMode: shownAsTaskPane,
  };
}
