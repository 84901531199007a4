import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { paneText } from '../../text/pane';

/** A view whose code is loaded when it is first shown, so that the pane and the functions start at once. */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function LazyView(props: Props) {
    const [View, setView] = useState<ComponentType<Props> | undefined>(() => loaded);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (loaded !== undefined) return;
      load().then(
        (view) => {
          loaded = view;
          setView(() => view);
        },
        () => {
          setFailed(true);
        },
      );
    }, []);
    if (View !== undefined) return <View {...props} />;
    return failed ? <p class="view">{paneText.failedTitle}</p> : <Waiting />;
  };
}

/** Waiting shows only when it lasts. */
export function Waiting() {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsLong(true);
    }, 150);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return isLong ? <div class="progress" role="progressbar" aria-label={paneText.busy} /> : null;
}
