import { workbookActions } from '../../../workbook/actions/workbookActions';
import { BuildModel } from './BuildModel';

/** The one of the pane. */
export const buildModel = new BuildModel(workbookActions);
