import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../../src/ports/clock.ts';

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/**
 * A clock that stands still while anything that it knows of is under way, and then jumps to when the next sleeper
 * wakes. So what a run costs depends on how long its operations take and on nothing that this machine does.
 */
export class SimulatedTime implements Clock {
  #now: number;
  #underWay = 0;
  /** Counts what has begun, so that a pause between two tasks is not taken for silence. */
  #begun = 0;
  #onIdle: () => void = () => {};
  #sleepers: readonly Sleeper[] = [];
  #isDriven = false;

  /** Milliseconds since the epoch. */
  constructor(begin: number) {
    this.#now = begin;
  }

  // Functions that can be handed on by themselves.
  readonly now = (): number => this.#now;

  readonly sleep = (milliseconds: number): Promise<void> =>
    new Promise((wake) => {
      this.#sleepers = [...this.#sleepers, { until: this.#now + milliseconds, wake }];
      if (!this.#isDriven) void this.#drive();
    });

  /** Lets no time pass until a task has ended. */
  async during<Answer>(task: Promise<Answer>): Promise<Answer> {
    this.#underWay += 1;
    this.#begun += 1;
    try {
      return await task;
    } finally {
      this.#underWay -= 1;
      if (this.#underWay === 0) this.#onIdle();
    }
  }

  /** The same port, during whose methods no time passes. */
  watched<Port extends object>(port: Port): Port {
    return new Proxy(port, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...given: unknown[]) => {
          const answer: unknown = Reflect.apply(member, target, given);
          return answer instanceof Promise ? this.during(answer) : answer;
        };
      },
    });
  }

  async #drive(): Promise<void> {
    this.#isDriven = true;
    while (this.#sleepers.length > 0) {
      await this.#silence();
      const next = Math.min(...this.#sleepers.map(({ until }) => until));
      const due = this.#sleepers.filter(({ until }) => until === next);
      this.#sleepers = this.#sleepers.filter(({ until }) => until !== next);
      this.#now = Math.max(this.#now, next);
      for (const { wake } of due) wake();
    }
    this.#isDriven = false;
  }

  async #silence(): Promise<void> {
    let begun: number;
    do {
      begun = this.#begun;
      if (this.#underWay > 0) {
        await new Promise<void>((resolve) => {
          this.#onIdle = resolve;
        });
      }
      await turn();
    } while (this.#underWay > 0 || begun !== this.#begun);
  }
}
