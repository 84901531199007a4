import { moreText as text } from '../../text/paneMore';
import { lazyView } from '../parts/lazyView';
import { Section } from '../parts/Section';
import { createStore, useStore } from '../state/store';
import { themeChoice, themeChoices } from '../theme';
import { version } from '../version';
import { Assumptions } from './Assumptions';
import { DiagnosticsTable } from './DiagnosticsTable';
import { FunctionHelp } from './FunctionHelp';
import './more.css';

const SharingView = lazyView(async () => (await import('../views/sharing/SharingView')).default);

/** Whether the page about sharing is open; it stays so while another tab is. */
const isSharing = createStore(false);

/** Help, settings and what concerns the whole workbook. */
export default function MoreView() {
  return useStore(isSharing) ? <Sharing /> : <Overview />;
}

function Sharing() {
  return (
    <>
      <p class="back">
        <button
          type="button"
          class="link"
          onClick={() => {
            isSharing.set(false);
          }}
        >
          {text.back}
        </button>
      </p>
      <SharingView version={version} />
    </>
  );
}

function Overview() {
  return (
    <div class="view more-view">
      <div class="stack">
        <h1 class="title">{text.workbook}</h1>
        <p>{text.workbookIntro}</p>
        <div class="row">
          <button
            type="button"
            class="button"
            onClick={() => {
              isSharing.set(true);
            }}
          >
            {text.share}
          </button>
        </div>
      </div>
      <FunctionHelp />
      <div class="sections">
        <Section id="more-settings" title={text.settings}>
          <Settings />
        </Section>
        <Section id="more-assumptions" title={text.assumptions}>
          <Assumptions />
        </Section>
        <Section id="more-diagnostics" title={text.diagnostics}>
          <DiagnosticsTable />
        </Section>
        <Section id="more-about" title={text.about}>
          <p>{text.aboutText(version)}</p>
          <p>{text.privacy}</p>
        </Section>
      </div>
    </div>
  );
}

function Settings() {
  const chosen = useStore(themeChoice);
  return (
    <fieldset class="choices">
      <legend>{text.theme}</legend>
      {themeChoices.map((choice) => (
        <label key={choice} class="choice">
          <input
            type="radio"
            name="theme"
            value={choice}
            checked={choice === chosen}
            onChange={() => {
              themeChoice.set(choice);
            }}
          />
          {text.themes[choice]}
        </label>
      ))}
    </fieldset>
  );
}
