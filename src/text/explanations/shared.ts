import { textCatalogue } from '../textCatalogue';

/** What the explanation of every function may say. */
export const sharedText = textCatalogue('explain.shared', {
  rounded: 'Figures are rounded; the cells hold them in full.',
} as const);
