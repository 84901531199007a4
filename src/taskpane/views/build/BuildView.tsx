import { useEffect } from 'preact/hooks';
import { selectAddress } from '../../../workbook/select';
import { attempt } from '../../parts/attempt';
import { useStore } from '../../state/store';
import type { BuildModel } from './BuildModel';
import { Builder } from './Builder';
import { buildModel } from './model';
import { Search } from './Search';
import './build.css';

interface BuildViewProps {
  readonly model?: BuildModel;
  /** Selects cells in the workbook. */
  readonly select?: (address: string) => Promise<void>;
}

/** Finds a function for a question and builds its formula. */
export default function BuildView({ model = buildModel, select = selectAddress }: BuildViewProps) {
  const state = useStore(model.state);
  useEffect(() => {
    attempt(() => model.start());
  }, [model]);
  return (
    <div class="view build">
      {state.record === undefined ? (
        <Search model={model} query={state.query} />
      ) : (
        <Builder key={state.record.id} model={model} state={state} record={state.record} select={select} />
      )}
    </div>
  );
}
