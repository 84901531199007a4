import { recall, remember } from './memory';
import { createStore } from './store';

export const tabs = ['explain', 'walk', 'build', 'check', 'more'] as const;
export type Tab = (typeof tabs)[number];

const kept = tabs.find((tab) => tab === recall('tab'));

/** The tab that is open; the pane opens on it next time. */
export const activeTab = createStore<Tab>(kept ?? 'explain');

const scrollOf = new Map<Tab, number>();

/** Opens a tab where the reader left it. */
export function openTab(tab: Tab): void {
  if (tab === activeTab.value) return;
  scrollOf.set(activeTab.value, document.scrollingElement?.scrollTop ?? 0);
  activeTab.set(tab);
  remember('tab', tab);
}

/** Scrolls to where the reader left the tab. */
export function restoreScroll(tab: Tab): void {
  document.scrollingElement?.scrollTo(0, scrollOf.get(tab) ?? 0);
}
