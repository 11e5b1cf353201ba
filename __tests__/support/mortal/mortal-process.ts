import type { WorldPorts } from '../memory-world.ts';

/** The life of a process. What a dead one does has no effect and never comes back, as with any that was killed. */
export interface Life {
  end(): void;
  /** Takes one step, if it still can. */
  step(): boolean;
}

/**
 * @param steps after how many steps it ends by itself: each commit is two, before and after it, and letting a
 *   deployment through is one
 */
export function createLife(onEnd: () => void, steps = Number.POSITIVE_INFINITY): Life {
  let isOver = false;
  let left = steps;
  const life = {
    end() {
      if (isOver) return;
      isOver = true;
      onEnd();
    },
    step() {
      left -= 1;
      if (left < 0) life.end();
      return !isOver;
    },
  };
  return life;
}

const forever = () => new Promise<never>(() => {});

/** The ports of a process as long as it lives. */
export function portsOf(ports: WorldPorts, life: Life): WorldPorts {
  const { repository, deployer } = ports;
  return {
    ...ports,
    repository: {
      ...repository,
      async commit(request) {
        if (!life.step()) return forever();
        const result = await repository.commit(request);
        return life.step() ? result : forever();
      },
    },
    deployer: {
      ...deployer,
      async prepare(order) {
        const prepared = await deployer.prepare(order);
        return { ...prepared, open: () => (life.step() ? prepared.open() : forever()) };
      },
    },
  };
}
