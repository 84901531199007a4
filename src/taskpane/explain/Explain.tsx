import { useEffect } from 'preact/hooks';
import { useStore } from '../state/store';
import { attempt } from '../parts/attempt';
import { ExplainView } from './ExplainView';
import { explainModel } from './model';

let isStarted = false;

/** The Explain tab: starts to follow the selection when it is first opened. */
export function Explain() {
  useEffect(() => {
    if (isStarted) {
      explainModel.refresh();
      return;
    }
    isStarted = true;
    attempt(() => explainModel.start());
  }, []);
  return (
    <>
      <ExplainView />
      <Announcer />
    </>
  );
}

/** Tells screen readers of a new explanation without moving the focus. */
function Announcer() {
  const words = useStore(explainModel.announcement);
  return (
    <div class="visuallyHidden" role="status">
      {words}
    </div>
  );
}
