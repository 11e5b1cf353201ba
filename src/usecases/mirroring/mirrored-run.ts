import { mirroredEnvironment } from '../../domain/pull-requests/published-names.ts';
import type { Run } from '../../domain/records/run/run.ts';
import type { Mirror, StandingMirror } from '../../ports/mirror.ts';
import type { RunContext } from '../../render/run-report/run-context.ts';
import type { MirrorAttempts } from './mirror-attempts.ts';
import type { MirrorOutcome } from './mirroring-context.ts';
import {
  countDiffering,
  type DeploymentWrite,
  type KnownDeployment,
  keptForTheEnd,
  nextDeploymentWrite,
} from './next-deployment-write.ts';
import { deploymentOf, deploymentStatus } from './wanted-deployment.ts';
import { mirrorQuestion, type WantedReports, wantedReports } from './wanted-reports.ts';

type Report = keyof WantedReports;

const reports: readonly Report[] = ['comment', 'check'];

/** What stands on GitHub of one run, as far as we know, and the writes that change it. */
export class MirroredRun {
  readonly #mirror: Mirror;
  readonly #attempts: MirrorAttempts;
  #standing: StandingMirror | undefined;
  /** Whether something may stand there that was to be added, although nobody has said so. */
  #isDoubtful = false;
  /** By application. */
  readonly #deployments = new Map<string, KnownDeployment>();
  readonly #ids = new Map<Report, number>();
  /** What was written last. */
  readonly #texts = new Map<Report, string>();
  /** Those that may not tell the newest state. */
  readonly #stale = new Set<Report>();
  #writes = 0;

  constructor(mirror: Mirror, attempts: MirrorAttempts) {
    this.#mirror = mirror;
    this.#attempts = attempts;
  }

  /** Whether it is known what stands there. */
  get isKnown(): boolean {
    return this.#standing !== undefined && !this.#isDoubtful;
  }

  /** Whether there is something to report that has not failed for good. */
  get hasNews(): boolean {
    return this.#attempts.mayTry('text') && [...this.#stale].some((part) => this.#attempts.mayTry(part));
  }

  /** There is more to tell than what was told last. */
  becomeStale(): void {
    for (const part of reports) this.#stale.add(part);
  }

  /** Finds out what stands there, also of an earlier coordinator; that is taken up. */
  async look(run: Run): Promise<void> {
    const seen = await this.#attempts.attempt('standing', () => this.#mirror.standing(mirrorQuestion(run)));
    if (seen === undefined) return;
    const { check, comment, deployments } = seen.answer;
    this.#standing = seen.answer;
    this.#isDoubtful = false;
    if (check !== null) this.#ids.set('check', check);
    if (comment !== null) this.#ids.set('comment', comment);
    for (const { application } of run.operations) {
      const known = deployments.get(mirroredEnvironment(run.environment, application));
      if (known !== undefined) this.#deployments.set(application, known);
    }
  }

  /** Whether the budget is enough for reports; while more will follow, the last ones and the ends are kept. */
  mayReport(isLast: boolean): boolean {
    return this.#mirror.budget() >= (isLast ? 1 : reports.length + keptForTheEnd(this.#deployments));
  }

  /** Writes comment and check run as far as they differ from what was written last. */
  async report(run: Run, readContext: () => Promise<RunContext>): Promise<void> {
    const due = [...this.#stale].filter((part) => this.#attempts.mayTry(part));
    for (const part of due) this.#stale.delete(part);
    const wanted = await this.#attempts.attempt('text', async () => wantedReports(run, await readContext()));
    for (const part of due) {
      const isShown = wanted !== undefined && (await this.#show(part, run, wanted.answer));
      if (!isShown) this.#stale.add(part);
    }
  }

  /** The next write about deployments for which there is a need and a budget. */
  nextDeployment({ operations }: Run, isLast: boolean): DeploymentWrite | undefined {
    if (!this.#attempts.mayTry('deployments')) return undefined;
    const budget = this.#mirror.budget();
    return nextDeploymentWrite({ operations, known: this.#deployments, budget, isLast });
  }

  /** Makes a deployment, or says how it goes; whether that came about. */
  async deploy(run: Run, { kind, operation }: DeploymentWrite, jobUrl: string | null): Promise<boolean> {
    const { application } = operation;
    this.#writes += 1;
    if (kind === 'create') {
      const made = await this.#attempts.attempt('deployments', () =>
        this.#mirror.createDeployment(deploymentOf(run, operation)),
      );
      if (made === undefined) this.#isDoubtful = true;
      else this.#deployments.set(application, { id: made.answer, state: null });
      return made !== undefined;
    }
    const known = this.#deployments.get(application);
    const status = deploymentStatus(operation, jobUrl);
    if (known === undefined || status === null) return false;
    const set = await this.#attempts.attempt('deployments', () =>
      this.#mirror.setDeploymentStatus(known.id, status),
    );
    if (set !== undefined) this.#deployments.set(application, { ...known, state: status.state });
    return set !== undefined;
  }

  outcome({ operations }: Pick<Run, 'operations'>): MirrorOutcome {
    return {
      pullRequest: this.#standing?.pullRequest ?? null,
      writes: this.#writes,
      leftOut: {
        comment: this.#stale.has('comment'),
        check: this.#stale.has('check'),
        deployments: countDiffering({ operations, known: this.#deployments }),
      },
    };
  }

  /** Whether a report stands there as wanted, or there is no place for it. */
  async #show(part: Report, run: Run, wanted: WantedReports): Promise<boolean> {
    const pullRequest = this.#standing?.pullRequest?.number;
    if (part === 'comment' && pullRequest === undefined) return true;
    const text = JSON.stringify(wanted[part]);
    if (this.#texts.get(part) === text) return true;
    if (this.#mirror.budget() < 1) return false;
    this.#writes += 1;
    const written = await this.#attempts.attempt(part, () => {
      const standing = this.#ids.get(part) ?? null;
      if (part === 'check' || pullRequest === undefined)
        return this.#mirror.setCheck(run.mergeCommit, wanted.check, standing);
      return this.#mirror.setComment(pullRequest, wanted.comment, standing);
    });
    if (written === undefined) {
      this.#isDoubtful ||= !this.#ids.has(part);
      return false;
    }
    this.#ids.set(part, written.answer);
    this.#texts.set(part, text);
    return true;
  }
}
