import type { Standings } from './world.ts';

/** Computes something of the records of an environment once, however many plans are judged by the same records. */
export function oncePerTarget<Value>(compute: (target: Standings) => Value): (target: Standings) => Value {
  const known = new WeakMap<Standings, { readonly value: Value }>();
  return (target) => {
    const found = known.get(target) ?? { value: compute(target) };
    known.set(target, found);
    return found.value;
  };
}
