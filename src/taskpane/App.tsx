import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { paneText } from '../text/pane';
import { StatusLine, useRunning } from './parts/attempt';
import { lazyView, Waiting } from './parts/lazyView';
import { useStore } from './state/store';
import { activeTab, openTab, restoreScroll, tabs, type Tab } from './state/tabs';

const views: Readonly<Record<Tab, ComponentType>> = {
  explain: lazyView(async () => (await import('./explain/Explain')).Explain),
  walk: lazyView(async () => (await import('./views/walk/WalkView')).default),
  build: lazyView(async () => (await import('./views/build/BuildView')).default),
  check: lazyView(async () => (await import('./views/check/CheckView')).default),
  more: lazyView(async () => (await import('./more/MoreView')).default),
};

/** The pane: tabs at the top, the open view below, the outcome of the last action at its foot. */
export function App() {
  const tab = useStore(activeTab);
  const View = views[tab];
  useLayoutEffect(() => {
    restoreScroll(tab);
  }, [tab]);
  const isRunning = useRunning();
  return (
    <>
      <TabList active={tab} />
      {isRunning && <Waiting />}
      <main>
        <div id="view" role="tabpanel" aria-labelledby={`tab-${tab}`}>
          <View />
        </div>
      </main>
      <StatusLine />
    </>
  );
}

/** The tabs, with the keys of the tab list pattern: arrows move, Home and End jump. */
function TabList({ active }: { active: Tab }) {
  const list = useRef<HTMLDivElement>(null);
  const isByKey = useRef(false);
  useEffect(() => {
    if (isByKey.current) list.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
    isByKey.current = false;
  }, [active]);
  const move = (event: KeyboardEvent) => {
    const at = tabs.indexOf(active);
    const targets: Partial<Record<string, number>> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const target = tabs[targets[event.key] ?? -1];
    if (target === undefined) return;
    event.preventDefault();
    isByKey.current = true;
    openTab(target);
  };
  return (
    <div ref={list} class="tabs" role="tablist" aria-label={paneText.views} onKeyDown={move}>
      {tabs.map((tab) => {
        const label = tab === 'more' ? paneText.moreTab : paneText.tabs[tab];
        return (
          <button
            key={tab}
            id={`tab-${tab}`}
            type="button"
            class="tab"
            role="tab"
            aria-selected={tab === active}
            aria-controls="view"
            aria-label={tab === 'more' ? paneText.tabs.more : undefined}
            title={tab === 'more' ? paneText.tabs.more : undefined}
            tabIndex={tab === active ? 0 : -1}
            onClick={() => {
              openTab(tab);
            }}
          >
            <span data-label={label}>{label}</span>
          </button>
        );
      })}
    </div>
  );
}
