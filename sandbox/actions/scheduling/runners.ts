/** Machines for jobs: a job that finds none free is queued, first come, first served. */
export interface Runners {
  /** Gives what withdraws the request as long as it is queued. */
  request(run: () => Promise<void>): () => void;
  /** How many jobs may run at once from now on; what runs goes on. */
  setCapacity(jobs: number): void;
}

export function createRunners(capacity: number): Runners {
  let [most, busy] = [capacity, 0];
  let queue: (() => Promise<void>)[] = [];
  const pump = () => {
    while (busy < most) {
      const next = queue.shift();
      if (next === undefined) return;
      busy += 1;
      next().finally(() => {
        busy -= 1;
        pump();
      });
    }
  };
  return {
    request(run) {
      queue.push(run);
      pump();
      return () => {
        queue = queue.filter((one) => one !== run);
      };
    },
    setCapacity(jobs) {
      most = jobs;
      pump();
    },
  };
}
