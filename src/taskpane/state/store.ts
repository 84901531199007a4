import { useEffect, useState } from 'preact/hooks';

/** A value that views watch. Views come and go; the store keeps what they show. */
export interface Store<Value> {
  readonly value: Value;
  set(value: Value): void;
  update(change: (value: Value) => Value): void;
  watch(listener: () => void): () => void;
}

export function createStore<Value>(initial: Value): Store<Value> {
  const listeners = new Set<() => void>();
  let current = initial;
  const set = (value: Value) => {
    if (Object.is(value, current)) return;
    current = value;
    listeners.forEach((listener) => {
      listener();
    });
  };
  return {
    get value() {
      return current;
    },
    set,
    update(change) {
      set(change(current));
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The value of a store; the view is drawn anew when it changes. */
export function useStore<Value>(store: Store<Value>): Value {
  const [value, setValue] = useState(store.value);
  useEffect(() => {
    const take = () => {
      setValue(() => store.value);
    };
    // It may have changed between drawing and watching.
    take();
    return store.watch(take);
  }, [store]);
  return value;
}
