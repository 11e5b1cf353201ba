import { currentAttempt, type WorkflowRun } from '../../../../sandbox/model/actions/workflow-run.ts';
import type { Repository } from '../../../../sandbox/model/repositories/repository.ts';
import type { World } from '../../../../sandbox/model/world.ts';
import { completeRun } from '../../../../sandbox/operations/actions/change-run.ts';
import type { CommandDeployer, WorkflowDeployer } from '../../../../src/domain/model/configuration.ts';
import type { Checks } from '../../../../src/ports/checks.ts';
import type { Deployer } from '../../../../src/ports/deployer.ts';
import type { Deed } from '../../deed.ts';
import { createMemoryNotifiers, type MemoryNotifiers } from '../../memory/memory-notifiers.ts';
import type { FaultMachine } from './fault-machine.ts';
import type { Quiet } from './quiet.ts';

/** Where deployments take place, by commands and by workflows. */
export interface FaultSite {
  /** What the deployments did, in their order; of workflows each begins before those that end. */
  deeds(): readonly Deed[];
  /** By idempotency key, how often each deployment was begun. */
  begun(): ReadonlyMap<string, number>;
  /**
   * Deployments of these applications never end by themselves, or fail, the first time in a way that may pass; these
   * checks do not pass; default: none.
   */
  script(course: Partial<Record<'hang' | 'fail' | 'falter' | 'unmet', readonly string[]>>): void;
  readonly checks: Checks;
  readonly notifiers: MemoryNotifiers;
  commands(machine: FaultMachine, quiet: Quiet): Deployer<CommandDeployer>;
  /** The same deployer, which begins one deployment after the other. */
  inTurn(workflows: Deployer<WorkflowDeployer>, quiet: Quiet): Deployer<WorkflowDeployer>;
  /** Time passes for workflows: those that do not hang come to their end. */
  endWorkflows(): void;
  /** Gives what lets all that was begun since be forgotten. */
  remember(): () => void;
}

const nothingToResume = { resume: async () => undefined, heal: async () => [] };

export function createFaultSite(world: World, releases: Repository): FaultSite {
  const commands = new Map<string, number>();
  const deeds: Deed[] = [];
  const notifiers = createMemoryNotifiers();
  let course: Parameters<FaultSite['script']>[0] = {};
  let lastTurn = Promise.resolve();
  /** What could be done at once is done one after the other, each when everything else has been done. */
  const ownTurn = ({ settled, death }: Quiet) => {
    const turn = lastTurn.then(settled);
    lastTurn = Promise.race([turn, death]);
    return turn;
  };
  const does = (what: 'hang' | 'fail' | 'falter' | 'unmet', application: string) =>
    course[what]?.includes(application) ?? false;

  return {
    notifiers,
    deeds: () => [...deeds, ...deedsOfRuns(releases)],
    begun: () => new Map([...commands, ...countRuns(releases)]),
    script(next) {
      course = next;
    },
    checks: {
      perform: async (_, { name }) => {
        const outcome = does('unmet', name) ? 'unmet' : 'met';
        return { outcome, reason: 'it looked' };
      },
    },
    commands: (machine, quiet) => ({
      ...nothingToResume,
      async prepare({ environment, plan, application, key, action }) {
        const effect = await machine.begin();
        const say = (event: Deed['event']) => deeds.push({ environment, plan, application, key, event });
        return {
          effect,
          async open() {
            commands.set(key, (commands.get(key) ?? 0) + 1);
            say('start');
            if (does('hang', application)) await new Promise(() => {});
            await ownTurn(quiet);
            machine.end(effect);
            const falters =
              does('falter', application) &&
              !deeds.some((it) => it.application === application && it.event !== 'start');
            const fails = falters || (does('fail', application) && action !== 'backout');
            say(fails ? 'fail' : 'ok');
            return fails
              ? {
                  outcome: 'failed',
                  reason: 'it ended with exit code 3',
                  ...(falters && { transient: true }),
                }
              : { outcome: 'succeeded', reason: null };
          },
          discard: async () => machine.end(effect),
          stop: () => {},
          leave: null,
        };
      },
    }),
    inTurn: (workflows, quiet) => ({
      ...workflows,
      async prepare(order) {
        const prepared = await workflows.prepare(order);
        return { ...prepared, open: () => ownTurn(quiet).then(prepared.open) };
      },
    }),
    endWorkflows() {
      for (const { run, application } of deploymentsOf(releases)) {
        if (currentAttempt(run).status === 'completed' || does('hang', application)) continue;
        completeRun(world, run, does('fail', application) ? 'failure' : 'success');
      }
    },
    remember() {
      const known = new Map(commands);
      const [count, told] = [deeds.length, notifiers.posted.length];
      return () => {
        lastTurn = Promise.resolve();
        deeds.splice(count);
        notifiers.posted.splice(told);
        commands.clear();
        for (const [key, times] of known) commands.set(key, times);
      };
    },
  };
}

function countRuns(releases: Repository): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of deploymentsOf(releases)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function deedsOfRuns(releases: Repository): Deed[] {
  const deployments = deploymentsOf(releases).map(({ run, key, application }) => {
    const [environment = '', plan = ''] = key.split('/');
    const { status, conclusion } = currentAttempt(run);
    const deed = { environment, plan, application, key };
    return { deed, end: status === 'completed' ? conclusion : null };
  });
  const ended = deployments.filter(({ end }) => end !== null);
  return [
    ...deployments.map(({ deed }) => ({ ...deed, event: 'start' }) as const),
    ...ended.map(({ deed, end }) => ({ ...deed, event: end === 'success' ? 'ok' : 'fail' }) as const),
  ];
}

/** Runs that deploy, by the key in their titles. */
function deploymentsOf({ workflowRuns }: Repository) {
  return [...workflowRuns.values()].flatMap((run: WorkflowRun) => {
    const [, key] = /^Deploy \[(.+)\]$/.exec(run.displayTitle) ?? [];
    return key === undefined ? [] : [{ run, key, application: key.split('/')[2] ?? '' }];
  });
}
