import { moreText as text } from '../../text/paneMore';
import { Section } from '../parts/Section';
import { useStore } from '../state/store';
import { themeChoice, themeChoices } from '../theme';
import { version } from '../version';
import { Assumptions } from './Assumptions';
import { DiagnosticsTable } from './DiagnosticsTable';
import { FunctionHelp } from './FunctionHelp';
import './more.css';

/** Help and settings. */
export default function MoreView() {
  return (
    <div class="view more-view">
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
