/** What `concurrency:` asks for. */
export interface ConcurrencyRequest {
  readonly group: string;
  readonly cancelInProgress: boolean;
  /** How many may wait: one, the newest, or up to a hundred. */
  readonly queue: 'single' | 'max';
}

/** Who wants to be in a group. */
export interface GroupMember {
  /** It is its turn. */
  start(): void;
  /** Another one is preferred. */
  cancel(): void;
}

/**
 * One member of each group goes on at a time.
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
 */
export interface ConcurrencyGroups {
  enter(request: ConcurrencyRequest, member: GroupMember): void;
  /** It has ended, or does not want to wait any longer. */
  leave(request: ConcurrencyRequest, member: GroupMember): void;
}

const longestQueue = 100;

interface Group {
  holder: GroupMember;
  pending: GroupMember[];
}

export function createConcurrencyGroups(): ConcurrencyGroups {
  const groups = new Map<string, Group>();
  return {
    enter({ group: name, cancelInProgress, queue }, member) {
      const group = groups.get(name.toLowerCase());
      if (group === undefined) {
        groups.set(name.toLowerCase(), { holder: member, pending: [] });
        return member.start();
      }
      if (queue === 'max' && group.pending.length >= longestQueue) return member.cancel();
      const outdated = queue === 'single' ? group.pending : [];
      group.pending = [...group.pending.filter((one) => !outdated.includes(one)), member];
      for (const one of outdated) one.cancel();
      if (cancelInProgress) group.holder.cancel();
    },
    leave({ group: name }, member) {
      const group = groups.get(name.toLowerCase());
      if (group === undefined) return;
      group.pending = group.pending.filter((one) => one !== member);
      if (group.holder !== member) return;
      const [next, ...others] = group.pending;
      if (next === undefined) return void groups.delete(name.toLowerCase());
      groups.set(name.toLowerCase(), { holder: next, pending: others });
      next.start();
    },
  };
}
