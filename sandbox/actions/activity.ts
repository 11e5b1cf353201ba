/** Knows what is under way, so that nobody has to wait for time. */
export interface Activity {
  /** Something is under way until this has ended. What goes wrong in it is told by `idle`. */
  track(work: Promise<unknown>): void;
  /** Something that others may wait for has changed. */
  changed(): void;
  /** Resolves when nothing is under way; rejects with what went wrong in the sandbox itself. */
  idle(): Promise<void>;
  /** Resolves as soon as a condition holds; it is asked at every change. */
  until(condition: () => boolean): Promise<void>;
}

export function createActivity(): Activity {
  const failures: unknown[] = [];
  const waiting = new Set<() => void>();
  let underWay = 0;
  const changed = () => {
    for (const look of [...waiting]) look();
  };
  const until = (condition: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        try {
          if (!condition()) return;
          resolve();
        } catch (error) {
          reject(error);
        }
        waiting.delete(look);
      };
      waiting.add(look);
      look();
    });
  return {
    changed,
    until,
    track(work) {
      underWay += 1;
      const ended = () => {
        underWay -= 1;
        changed();
      };
      work.catch((error: unknown) => failures.push(error)).finally(ended);
    },
    async idle() {
      await until(() => underWay === 0);
      const [failure] = failures.splice(0);
      if (failure !== undefined) throw failure;
    },
  };
}
