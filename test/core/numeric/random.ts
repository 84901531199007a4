/** Numbers that look random and are the same on every run: Lehmer's generator, uniform on (−½, ½). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647 - 0.5;
  };
}
