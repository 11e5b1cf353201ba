import type { Problem } from '../../domain/problem.ts';
import { affectedEnvironments } from '../../domain/pull-requests/affected-environments.ts';
import type { Trigger } from '../../domain/pull-requests/trigger.ts';
import { readApprovals } from '../approvals/read-approvals.ts';
import { failureOf } from '../failure.ts';
import type { Records } from '../reading/records.ts';
import { askedPullRequests, mentionedPullRequests } from './asked-pull-requests.ts';
import { CarefulWriter } from './careful-writer.ts';
import type { EvaluationPorts } from './evaluation-ports.ts';
import { headIsMissing, judgeQuestion, stillMoving } from './evaluation-problems.ts';
import { judgePullRequests } from './judge-pull-requests.ts';
import type { OtherVerdicts } from './open-pull-requests.ts';
import {
  type EvaluatedPullRequest,
  type PublishingOptions,
  type PublishingPorts,
  publishReports,
} from './publish-reports.ts';
import {
  type EnvironmentPullRequest,
  environmentPullRequests,
  type Snapshot,
  takeSnapshot,
} from './snapshot.ts';
import { withdrawVerdicts } from './withdraw-verdicts.ts';
import { fingerprintOf } from './world-fingerprint.ts';

export interface Evaluation {
  /** The pull requests that were judged, by number. */
  readonly pullRequests: readonly EvaluatedPullRequest[];
  /** Numbers of those that the trigger is about. */
  readonly asked: ReadonlySet<number>;
  /** What could not be judged or written. */
  readonly problems: readonly Problem[];
}

/**
 * Judges what a trigger is about, and then every open plan whose verdict may have changed with it; writes only
 * what differs from what stands there. The outcome depends on what there is now, not on the trigger, so triggers
 * may come late, twice or never. When the world has moved by the time that verdicts are written, everything is
 * judged again, because another evaluation may have been faster and right. Rejects as the forge does when the pull
 * requests cannot be listed.
 */
export function evaluate(
  ports: EvaluationPorts,
  trigger: Trigger,
  options: PublishingOptions,
): Promise<Evaluation> {
  return new Evaluator(ports, options).run(trigger);
}

/** How often what moves while it is judged is judged anew, and milliseconds to let it come to rest. */
const mostRounds = 3;
const pause = 1000;

type PullRequests = readonly EnvironmentPullRequest[];

class Evaluator {
  readonly #ports: EvaluationPorts;
  readonly #options: PublishingOptions;
  readonly #writer = new CarefulWriter();
  readonly #evaluated = new Map<number, EvaluatedPullRequest>();
  readonly #asked = new Set<number>();
  #problems: Problem[] = [];

  constructor(ports: EvaluationPorts, options: PublishingOptions) {
    this.#ports = ports;
    this.#options = options;
  }

  async run(trigger: Trigger): Promise<Evaluation> {
    let open: PullRequests = await environmentPullRequests(this.#ports.forge);
    for (let round = 1; ; round += 1) {
      const snapshot = await this.#judgeByTrigger(trigger, open);
      const after = snapshot && (await this.#lookAgain(open, snapshot));
      if (after === undefined) break;
      if (round === mostRounds) {
        await this.#giveUp(after);
        break;
      }
      open = after;
      await this.#ports.clock.sleep(pause);
    }
    return {
      pullRequests: [...this.#evaluated.values()].sort((a, b) => a.pullRequest.number - b.pullRequest.number),
      asked: this.#asked,
      problems: [...this.#problems, ...this.#writer.leftOut()],
    };
  }

  /** Judges on one snapshot; undefined when it could not be taken. */
  async #judgeByTrigger(trigger: Trigger, open: PullRequests): Promise<Snapshot | undefined> {
    this.#forgetRound();
    const environments = affectedEnvironments(trigger);
    const isAffected = ({ environment }: EnvironmentPullRequest) =>
      environments === 'all' || environments.has(environment);
    const mentioned = mentionedPullRequests(trigger, open);
    for (const { number } of mentioned) this.#asked.add(number);
    return this.#failClosed([...new Set([...mentioned, ...open.filter(isAffected)])], async () => {
      const snapshot = await takeSnapshot(this.#ports, open);
      this.#problems.push(...judgeQuestion(trigger, snapshot));
      const asked = await askedPullRequests(this.#ports.repository, trigger, snapshot);
      for (const { number } of asked) this.#asked.add(number);
      await this.#judge(snapshot, asked, 'published');
      await this.#judge(snapshot, snapshot.pullRequests.filter(isAffected), 'judged-here');
      await this.#tellUnfetched(snapshot, [...mentioned, ...open.filter(isAffected)]);
      return snapshot;
    });
  }

  /** One environment after the other, so that one that cannot be judged keeps no other from it. */
  async #judge(snapshot: Snapshot, pullRequests: PullRequests, others: OtherVerdicts): Promise<void> {
    for (const environment of new Set(pullRequests.map((it) => it.environment))) {
      const concerned = pullRequests.filter((it) => it.environment === environment);
      await this.#failClosed(concerned, async () => {
        const question = { snapshot, environment, pullRequests: concerned, others };
        const judged = await judgePullRequests(this.#ports, question);
        const links = { repository: this.#ports.webAddress };
        const published = await publishReports(this.#publishing(snapshot.records), judged, {
          ...this.#options,
          links,
        });
        for (const it of published) this.#note(it);
      });
    }
  }

  /** A head that is listed and could not be had is no evidence of anything. */
  async #tellUnfetched(snapshot: Snapshot, concerned: PullRequests): Promise<void> {
    const present = new Set(snapshot.pullRequests.map(({ number }) => number));
    const missing = [...new Set(concerned)].filter(({ number }) => !present.has(number));
    if (missing.length > 0) await this.#withdraw(missing, missing.map(headIsMissing));
  }

  /** The pull requests as they are now, when something has moved since; undefined when all is as it was judged. */
  async #lookAgain(judged: PullRequests, snapshot: Snapshot): Promise<PullRequests | undefined> {
    const all = [...this.#evaluated.values()];
    const isMoving = all.some(({ kind }) => kind === 'moved');
    if (!isMoving && !all.some(({ written }) => written.length > 0)) return undefined;
    return this.#failClosed([], async () => {
      const open = await environmentPullRequests(this.#ports.forge);
      await this.#ports.repository.refresh();
      const branches = await this.#ports.repository.branches();
      const hasMoved = fingerprintOf(judged, snapshot.branches) !== fingerprintOf(open, branches);
      return isMoving || hasMoved ? open : undefined;
    });
  }

  /** What moved in every round loses its verdict; its next event, or the next evaluation, judges it. */
  async #giveUp(open: PullRequests): Promise<void> {
    const moving = [...this.#evaluated.values()].filter(({ kind }) => kind === 'moved');
    const numbers = new Set(moving.map(({ pullRequest }) => pullRequest.number));
    const concerned = open.filter(({ number }) => numbers.has(number));
    if (concerned.length > 0) await this.#withdraw(concerned, concerned.map(stillMoving));
  }

  /** What is not tried again has its reason from when it was tried. */
  #note(evaluated: EvaluatedPullRequest): void {
    const { number } = evaluated.pullRequest;
    const before = this.#evaluated.get(number);
    const written = [...new Set([...(before?.written ?? []), ...evaluated.written])];
    const reasons = evaluated.untried.length === 0 ? [] : (before?.problems ?? []);
    this.#evaluated.set(number, { ...evaluated, written, problems: [...reasons, ...evaluated.problems] });
  }

  /** Of an earlier round only what was written counts. */
  #forgetRound(): void {
    this.#asked.clear();
    this.#problems = [];
    for (const [number, it] of this.#evaluated) {
      if (it.kind !== 'published') this.#evaluated.delete(number);
    }
  }

  /** Missing evidence is no verdict: what is concerned loses the one it has. */
  async #failClosed<Answer>(
    concerned: PullRequests,
    doing: () => Promise<Answer>,
  ): Promise<Answer | undefined> {
    try {
      return await doing();
    } catch (cause) {
      const failure = failureOf(cause);
      if (failure === undefined) throw cause;
      await this.#withdraw(concerned, failure.problems);
      return undefined;
    }
  }

  async #withdraw(pullRequests: PullRequests, problems: readonly Problem[]): Promise<void> {
    this.#problems.push(...problems);
    if (this.#options.dryRun || pullRequests.length === 0) return;
    const { webAddress } = this.#ports;
    const withdrawal = { pullRequests, asked: this.#asked, problems, webAddress };
    const { evaluated, problems: unwritten } = await withdrawVerdicts(this.#publishing(null), withdrawal);
    for (const it of evaluated) this.#note(it);
    this.#problems.push(...unwritten);
  }

  /** Without records there are no plans whose approvals could be judged. */
  #publishing(records: Records | null): PublishingPorts {
    const { forge, repository, reviewers } = this.#ports;
    return {
      forge,
      writer: this.#writer,
      readApprovals: async (questions) =>
        records === null ? [] : readApprovals({ repository, reviewers, records }, questions),
    };
  }
}
