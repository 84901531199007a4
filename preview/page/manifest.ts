/** What the page needs from the add-in's manifest to stand in for Excel. */
export interface AddInManifest {
  name: string;
  /** Paths below the folder of the add-in. */
  panePath: string;
  metadataPath: string;
  namespace: string;
  button: { label: string; tip: string; iconPath: string };
}

export async function readManifest(folder: string): Promise<AddInManifest> {
  const url = `${folder}manifest.xml`;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The add-in has no manifest at ${url}. Build it first: npm run build.`);
  return parseManifest(await response.text());
}

export function parseManifest(xml: string): AddInManifest {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  if (manifest.getElementsByTagName('parsererror').length > 0)
    throw new Error('The manifest is not valid XML.');
  // Prefixes are the writer's choice, so elements are found by their local names.
  const all = (name: string, within: ParentNode = manifest): Element[] =>
    [...within.querySelectorAll('*')].filter((element) => element.localName === name);
  const one = (name: string, within?: ParentNode): Element => {
    const [element] = all(name, within);
    if (element === undefined) throw new Error(`The manifest has no ${name}.`);
    return element;
  };
  const resource = (element: Element): string => {
    const id = element.getAttribute('resid');
    const found = all('Resources')
      .flatMap((resources) => [...resources.querySelectorAll('*')])
      .find((candidate) => candidate.getAttribute('id') === id);
    return found?.getAttribute('DefaultValue') ?? '';
  };

  const pane = one('SourceLocation', one('DefaultSettings')).getAttribute('DefaultValue') ?? '';
  const base = pane.slice(0, pane.lastIndexOf('/') + 1);
  const pathOf = (address: string): string =>
    address.startsWith(base) ? address.slice(base.length) : address;
  const functions = all('ExtensionPoint').find(
    (point) => point.getAttribute('xsi:type') === 'CustomFunctions',
  );
  if (functions === undefined) throw new Error('The manifest has no custom functions.');
  const button = all('Control').find((control) => control.getAttribute('xsi:type') === 'Button');
  const icon = button && all('Image', button).find((image) => image.getAttribute('size') === '32');
  return {
    name: one('DisplayName').getAttribute('DefaultValue') ?? '',
    panePath: pathOf(pane),
    metadataPath: pathOf(resource(one('SourceLocation', one('Metadata', functions)))),
    namespace: resource(one('Namespace', functions)),
    button: {
      label: button === undefined ? '' : resource(one('Label', button)),
      tip: button === undefined ? '' : resource(one('Description', one('Supertip', button))),
      iconPath: icon === undefined ? '' : pathOf(resource(icon)),
    },
  };
}
