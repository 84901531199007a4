import { workbookActions } from '../../../workbook/actions/workbookActions';
import { WalkModel } from './WalkModel';

/** The one of the pane. */
export const walkModel = new WalkModel(workbookActions);
