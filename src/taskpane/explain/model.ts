import { ExplainModel } from './explainModel';

/** The explanation that the pane shows; it outlives the view when another tab is open. */
export const explainModel = new ExplainModel();
