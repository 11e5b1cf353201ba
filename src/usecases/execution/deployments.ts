import type { Clock } from '../../ports/clock.ts';
import { isoNow } from '../../ports/clock.ts';
import type { DeploymentEnd, PreparedDeployment } from '../../ports/deployer.ts';

/** What became of one deployment, and when. */
export interface EndedDeployment {
  readonly application: string;
  readonly end: DeploymentEnd & { readonly at: string };
}

/** The deployments of one run, from behind their gates to their ends. */
export class Deployments {
  readonly #clock: Clock;
  readonly #onEnd: () => void;
  readonly #behindGate = new Map<string, PreparedDeployment>();
  readonly #underWay = new Map<string, { deployment: PreparedDeployment; ending: Promise<void> }>();
  #ended: EndedDeployment[] = [];

  constructor(clock: Clock, onEnd: () => void) {
    this.#clock = clock;
    this.#onEnd = onEnd;
  }

  /** Keeps a deployment behind its gate until it is recorded. */
  add(application: string, deployment: PreparedDeployment): void {
    this.#behindGate.set(application, deployment);
  }

  /** Lets through, or discards, everything behind a gate: it has been recorded as started. */
  release(decision: 'open' | 'discard'): void {
    for (const [application, deployment] of this.#behindGate) {
      const end = decision === 'open' ? deployment.open().catch(notSeen) : discard(deployment);
      const ending = end.then((it) => this.#arrive(application, it));
      this.#underWay.set(application, { deployment, ending });
    }
    this.#behindGate.clear();
  }

  /** Asks everything under way to end; a second time presses. */
  stop(): void {
    for (const { deployment } of this.#underWay.values()) deployment.stop();
  }

  /** Takes out what has ended since the last call. */
  takeEnded(): readonly EndedDeployment[] {
    return this.#ended.splice(0);
  }

  get hasEnded(): boolean {
    return this.#ended.length > 0;
  }

  /** Discards what never began, without a trace, and waits for what is under way. */
  async abandon(): Promise<void> {
    await Promise.allSettled([
      ...[...this.#behindGate.values()].map((deployment) => deployment.discard()),
      ...[...this.#underWay.values()].map(({ ending }) => ending),
    ]);
  }

  #arrive(application: string, end: DeploymentEnd): void {
    this.#underWay.delete(application);
    this.#ended.push({ application, end: { ...end, at: isoNow(this.#clock) } });
    this.#onEnd();
  }
}

/** A stop came between the record and the gate: nothing has happened outside. */
async function discard(deployment: PreparedDeployment): Promise<DeploymentEnd> {
  await deployment.discard();
  return { outcome: 'failed', reason: 'the run was stopped before it began' };
}

function notSeen(cause: unknown): DeploymentEnd {
  return { outcome: 'unknown', reason: `its end was not seen: ${String(cause)}` };
}
