import type { Delivery } from './delivery.ts';

/** What may happen to a delivery on its way: it is lost, comes twice, or comes after the next one. */
export type Disturbance = 'drop' | 'double' | 'hold';

export interface DeliveryPattern {
  readonly event?: string;
  readonly action?: string;
  /** The how-manieth of those that look so, from 1. Default 1. */
  readonly nth?: number;
}

export interface Disturbances {
  disturb(pattern: DeliveryPattern, how: Disturbance): void;
  /** What is delivered now that this one is due, in this order. */
  pass(delivery: Delivery): readonly Delivery[];
  /** What is still held back, and is so no longer. */
  release(): readonly Delivery[];
}

export function createDisturbances(): Disturbances {
  let expected: { readonly pattern: DeliveryPattern; readonly how: Disturbance; left: number }[] = [];
  let held: Delivery[] = [];
  const release = () => {
    const released = held;
    held = [];
    return released;
  };
  return {
    release,
    disturb(pattern, how) {
      expected.push({ pattern, how, left: pattern.nth ?? 1 });
    },
    pass(delivery) {
      const matching = expected.filter(({ pattern }) => matches(pattern, delivery));
      for (const one of matching) one.left -= 1;
      const due = matching.find(({ left }) => left === 0);
      expected = expected.filter(({ left }) => left > 0);
      if (due?.how === 'hold') {
        held.push(delivery);
        return [];
      }
      const copies = { drop: [], double: [delivery, delivery] };
      return [...(due === undefined ? [delivery] : copies[due.how]), ...release()];
    },
  };
}

function matches({ event, action }: DeliveryPattern, delivery: Delivery): boolean {
  return (event ?? delivery.event) === delivery.event && (action ?? delivery.action) === delivery.action;
}
