import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/parts.css';
import { render } from 'preact';
import { paneText } from '../text/pane';
import { whenHostReady } from '../workbook/host';
import { App } from './App';
import { followTheme } from './theme';

declare global {
  interface Window {
    /** What a page that embeds the pane may ask of it: the preview loads the sample workbook with this. */
    tradeDrivers?: { readonly insertSample: () => Promise<void> };
  }
}

window.tradeDrivers = {
  insertSample: async () => (await import('../workbook/sample/insertSample')).insertSample(),
};

const applyTheme = followTheme();
void whenHostReady().then((host) => {
  // Office's theme is known only now.
  applyTheme();
  render(host === 'excel' ? <App /> : <p class="view">{paneText.noHost}</p>, document.body);
});
