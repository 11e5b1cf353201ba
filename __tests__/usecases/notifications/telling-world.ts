import type { NotificationEvent } from '../../../src/domain/model/notifier.ts';
import type { Delivery } from '../../../src/domain/records/debts/delivery.ts';
import { oweNotifications } from '../../../src/domain/records/debts/owed-notifications.ts';
import { withRun } from '../../../src/domain/records/environment/environment-state.ts';
import type { Run } from '../../../src/domain/records/run/run.ts';
import {
  deliverNotifications,
  type Told,
} from '../../../src/usecases/notifications/deliver-notifications.ts';
import type { NotificationPorts } from '../../../src/usecases/notifications/notification-ports.ts';
import { transact } from '../../../src/usecases/recording/transact.ts';
import { later, operation, run, time } from '../../support/builders.ts';
import { createMemoryNotifiers, type MemoryNotifiers } from '../../support/memory/memory-notifiers.ts';
import { planText } from '../../support/memory-world.ts';
import { createPullRequestWorld, type PullRequestWorld } from '../../support/pull-request-world.ts';

/** A release repository in which runs of qa have ended, of which people are to be told. */
export interface TellingWorld extends PullRequestWorld {
  readonly notifiers: MemoryNotifiers;
  /** What a process tells people with; it is on GitHub unless told otherwise. */
  telling(change?: Partial<NotificationPorts>): NotificationPorts;
  /** Configures whom qa notifies. */
  notify(...notifiers: readonly object[]): void;
  /** Records that a plan, which deploys shop 2.0.0, has ended; everything else is as a test says. */
  end(plan: string, change?: Partial<Run>, sections?: Readonly<Record<string, unknown>>): Promise<Run>;
  tell(ports?: NotificationPorts, only?: string): Promise<readonly Told[]>;
  delivery(plan: string): Promise<Delivery | undefined>;
  /** Plans of which people are still to be told. */
  tells(): Promise<readonly string[]>;
  /** A file on the branch of the records. */
  file(path: string): Promise<string | undefined>;
}

const everything: readonly NotificationEvent[] = [
  'finished',
  'finished-with-warnings',
  'aborted',
  'backout-failed',
];

export async function createTellingWorld(): Promise<TellingWorld> {
  const base = await createPullRequestWorld();
  const { world, ports, forge, reviewers } = base;
  const { repository, readRecords, sources, clock } = world.ports;
  const notifiers = createMemoryNotifiers();
  const access = { repository, readRecords };
  const site = { forge, reviewers, webAddress: ports.webAddress };
  const telling = (change: Partial<NotificationPorts> = {}): NotificationPorts => ({
    ...{ ...access, sources, clock, notifiers, site },
    ...change,
  });

  async function blobOf(commit: string, plan: string): Promise<string> {
    const path = `plans/${plan}.yml`;
    return (await repository.read(commit, [path])).get(path)?.id ?? '';
  }

  return {
    ...base,
    notifiers,
    telling,
    notify: (...notify) => world.configure({ qa: { notify } }),
    async end(plan, change = {}, sections = {}) {
      const mergeCommit = world.merge(plan, planText({ shop: '2.0.0' }, sections));
      const ended = run(plan, {
        ...{ status: 'finished', startedAt: time, endedAt: later, mergeCommit },
        blob: await blobOf(mergeCommit, plan),
        operations: [operation('shop', { state: 'succeeded' })],
        configuration: (await world.trusted()).commit,
        afterwards: { onAbort: null, promoteTo: null, tell: everything },
        ...change,
      });
      await transact(access, {
        environment: 'qa',
        decide: (state) => ({
          state: oweNotifications(withRun(state, ended), ended),
          message: `end ${plan}`,
          value: undefined,
        }),
      });
      return ended;
    },
    tell: async (used = telling(), only = undefined) =>
      deliverNotifications(used, await world.trusted(), { environment: 'qa', only }),
    delivery: async (plan) => (await readRecords()).delivery('qa', plan),
    tells: async () => (await world.state()).record?.tells ?? [],
    async file(path) {
      const { head } = await readRecords();
      const found = (await repository.read(head ?? '', [path])).get(path);
      return found?.bytes ? new TextDecoder().decode(found.bytes) : undefined;
    },
  };
}
