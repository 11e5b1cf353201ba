import type { Holder } from '../world/world.ts';

/** A reference that the plan concerns. */
export interface Need {
  /** The module that references. */
  readonly module: string;
  readonly producer: string;
  readonly range: string;
  /** Who has the producer now, and who would have it after the plan; of several the first by name. */
  readonly before: Holder | undefined;
  readonly after: Holder | undefined;
}

/** Modules of the plan need what would not be there. */
export interface ProducerFlaw {
  readonly kind: 'producer-missing' | 'producer-incompatible';
  /** The application of the plan. */
  readonly application: string;
  /** The application that has the producers, or should have them; null when nobody was found. */
  readonly owner: string | null;
  /** At least one. */
  readonly needs: readonly Need[];
}

/** The plan changes what modules in the target need that it does not deploy. */
export interface ConsumerFlaw {
  readonly kind: 'consumer-broken' | 'consumer-outdated';
  /** The application of the plan that changes it. */
  readonly application: string;
  /** The application that needs it. */
  readonly consumer: string;
  /** At least one. */
  readonly needs: readonly Need[];
}

export type Flaw = ProducerFlaw | ConsumerFlaw;

export function isProducerFlaw(flaw: Flaw): flaw is ProducerFlaw {
  return 'owner' in flaw;
}
