import { defineRefusals } from '../core/refusal';

/** What a function cannot help: the refusals of the faces themselves. */
export const { cannotLoad } = defineRefusals('functions', {
  cannotLoad: [
    'missing',
    () =>
      'The part of the add-in that reads labelled tables did not load. Check the connection and recalculate with Ctrl+Alt+F9. If the add-in was updated since Excel started, close Excel and open the workbook again.',
  ],
});
