import { workbookActions } from '../../../workbook/actions/workbookActions';
import { CheckModel } from './CheckModel';

/** The one of the pane. */
export const checkModel = new CheckModel(workbookActions);
