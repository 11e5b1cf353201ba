/** Where a coordinator dies: just before its how-manieth effect takes place (from 0), or just after. */
export interface CrashPoint {
  readonly effect: number;
  readonly moment: 'before' | 'after';
}

/**
 * The life of a coordinator. What a dead one wants has no effect, and nothing that it waits for ever comes: no `catch`
 * and no `finally` of it runs, as with any process that was killed.
 */
export interface Mortal {
  /** What each effect is, in their order; the one that it died at is the last. */
  readonly effects: readonly string[];
  readonly isDead: boolean;
  /** Resolves when it dies. */
  readonly death: Promise<void>;
  /** Changes something outside, if it still can. */
  effect<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer>;
  /** Asks for something that changes nothing. */
  ask<Answer>(work: () => Promise<Answer>): Promise<Answer>;
}

/** @param point null for one that comes to its natural end */
export function createMortal(point: CrashPoint | null, onDeath: () => void = () => {}): Mortal {
  const effects: string[] = [];
  let isDead = false;
  let tell = () => {};
  const death = new Promise<void>((resolve) => {
    tell = resolve;
  });
  function dieIf(isDue: boolean): void {
    if (!isDue || isDead) return;
    isDead = true;
    onDeath();
    tell();
  }
  const isAt = (index: number, moment: CrashPoint['moment']) =>
    point !== null && point.effect === index && point.moment === moment;
  const forDead = () => new Promise<never>(() => {});

  async function ask<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    if (isDead) return forDead();
    try {
      const answer = await work();
      return isDead ? forDead() : answer;
    } catch (cause) {
      if (isDead) return forDead();
      throw cause;
    }
  }
  return {
    effects,
    death,
    ask,
    get isDead() {
      return isDead;
    },
    async effect(name, work) {
      if (isDead) return forDead();
      const index = effects.length;
      effects.push(name);
      dieIf(isAt(index, 'before'));
      return ask(async () => {
        const answer = await work();
        dieIf(isAt(index, 'after'));
        return answer;
      });
    },
  };
}

/** All crash points of a coordinator that had so many effects. */
export function crashPoints(effects: number): CrashPoint[] {
  return Array.from({ length: effects }, (_, effect): CrashPoint[] => [
    { effect, moment: 'before' },
    { effect, moment: 'after' },
  ]).flat();
}
