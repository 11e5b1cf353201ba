import { stateInFiles } from '../../../chaos/replay/state-in-files.ts';
import { mergePullRequest } from '../../../sandbox/operations/pull-requests/merge-pull-request.ts';
import type { PlanAddress } from '../../../src/domain/names.ts';
import {
  createExecutionFaultWorld,
  type ExecutionFaultWorld,
} from '../../support/faults/execution/execution-fault-world.ts';
import { executionStanding } from '../../support/faults/execution/execution-standing.ts';
import {
  type FaultStep,
  follow,
  settleAll,
  startMerged,
  workOff,
} from '../../support/faults/execution/execution-stories.ts';
import { withoutTransfers } from '../../support/faults/execution/fault-transport.ts';
import { rememberRepository } from '../../support/faults/execution/remember-repository.ts';
import { createMortal, type Mortal } from '../../support/mortal/mortal.ts';
import type { CrashStory } from '../stories.ts';
import { textOf } from '../text-of.ts';
import type { CrashStage, CrashWorld, Evidence } from './stage.ts';

/** Most of the time a job waits, so several are worth their making. */
const stagesAtOnce = 5;

/** Play a story on the sandbox; the jobs of its workflows live in this process, and hand on to each other. */
export function hostedStages(deployer: string) {
  return async (story: CrashStory): Promise<readonly CrashStage[]> => {
    const options = { qa: [deployer, ...story.qa], transport: withoutTransfers };
    const model = await createExecutionFaultWorld(options);
    const copies = Array.from({ length: stagesAtOnce - 1 }, () => createExecutionFaultWorld(options, model));
    return Promise.all([model, ...(await Promise.all(copies))].map((world) => prepareStage(world, story)));
  };
}

async function prepareStage(world: ExecutionFaultWorld, story: CrashStory): Promise<CrashStage> {
  const { failing, faltering, unmet, plans } = story;
  world.site.script({ fail: failing, ...(faltering && { falter: faltering }), ...(unmet && { unmet }) });
  const newest = (application: string) =>
    world.github.acme.applications.get(application)?.refs.get('refs/heads/main')?.sha ?? '';
  for (const plan of plans) await world.mergeText(plan.plan, textOf(plan, newest));
  world.remember();
  const takeBackTags = [...world.github.acme.applications.values()].map(rememberRepository);
  return {
    async begin() {
      await world.rewind();
      for (const takeBack of takeBackTags) await takeBack();
      return new HostedWorld(world);
    },
    close: world.close,
  };
}

/** Jobs ask for further jobs; more than that would be without end. */
const mostJobs = 12;

class HostedWorld implements CrashWorld {
  readonly #world: ExecutionFaultWorld;

  constructor(world: ExecutionFaultWorld) {
    this.#world = world;
  }

  async coordinate(mortal: Mortal): Promise<void> {
    await this.#take(null, startMerged, mortal);
    await this.#carryOut(mortal);
  }

  /** As the schedule does, until nobody waits any more. */
  async settle(mortal: Mortal): Promise<void> {
    await this.#carryOut(mortal);
    await this.#take(null, settleAll, mortal);
    await this.#carryOut(mortal);
    await this.#take(null, settleAll, mortal);
  }

  async mergeRetries(): Promise<boolean> {
    const { active, ended } = await executionStanding(this.#world);
    if (active.length > 0) return false;
    const aborted = ended.filter(({ status, origin }) => status === 'aborted' && origin === null);
    const { pullRequests } = this.#world.github.acme.releases;
    for (const { environment, plan } of aborted) {
      const isRetry = (branch: string) => branch === `plan/${environment}/${plan}-retry-1`;
      const find = () => [...pullRequests.values()].find(({ head }) => isRetry(head.ref));
      if (find() === undefined)
        await this.#take(null, follow({ kind: 'retry', run: { environment, plan } }), createMortal(null));
      const proposed = find();
      if (proposed === undefined) throw new Error(`nobody has proposed a retry of ${plan}`);
      const { sandbox, acme } = this.#world.github;
      await mergePullRequest(sandbox.world, { account: acme.carol, token: null }, proposed);
    }
    return aborted.length > 0;
  }

  async evidence(): Promise<Evidence> {
    const { transport, site } = this.#world;
    const texts = [...(await transport.records())];
    const files = new Map(texts.map(([path, text]) => [path, Buffer.from(text)] as const));
    const { active, newlyEnded, applications, record } = stateInFiles(files, 'qa');
    return {
      active: [...active.values()],
      ended: [...newlyEnded.values()],
      applications: [...applications.values()],
      owes: record?.owes ?? [],
      tells: record?.tells ?? [],
      told: site.notifiers.posted.map(({ body }) => body),
      deeds: site.deeds(),
      history: transport.history(),
      locks: [],
    };
  }

  async close(): Promise<void> {}

  async #carryOut(mortal: Mortal): Promise<void> {
    for (let jobs = 0; jobs < mostJobs && !mortal.isDead; jobs += 1) {
      const [plan] = this.#world.waiting();
      if (plan === undefined) return;
      await this.#take(plan, workOff(plan), mortal);
    }
  }

  /** A job that dies ends for GitHub, too. */
  async #take(plan: PlanAddress | null, step: FaultStep, mortal: Mortal): Promise<void> {
    const job = await this.#world.begin(plan, mortal);
    await Promise.race([step(job), mortal.death]);
    if (!mortal.isDead) await job.settled();
    await job.end();
  }
}
