import { type Clock, isoNow } from '../../ports/clock.ts';
import type { DeploymentEnd, PreparedDeployment } from '../../ports/deployer.ts';
import type { StopSignal } from './stop-signal.ts';

export interface EndedDeployment {
  readonly application: string;
  /** With the ISO time at which it was seen. */
  readonly end: DeploymentEnd & { readonly at: string };
}

/** The deployments of one run in this process: behind their gates, under way, or ended and not taken yet. */
export class Deployments {
  readonly #clock: Clock;
  readonly #stop: StopSignal;
  readonly #onEnd: () => void;
  readonly #gated = new Map<string, PreparedDeployment>();
  readonly #underWay = new Map<string, PreparedDeployment>();
  /** Of all that were ever let through; each resolves when the end can be taken. */
  readonly #endings: Promise<void>[] = [];
  #ended: EndedDeployment[] = [];

  constructor(ports: { readonly clock: Clock; readonly stop: StopSignal; readonly onEnd: () => void }) {
    this.#clock = ports.clock;
    this.#stop = ports.stop;
    this.#onEnd = ports.onEnd;
  }

  /** Keeps a deployment behind its gate until it is recorded. */
  add(application: string, deployment: PreparedDeployment): void {
    this.#gated.set(application, deployment);
  }

  /** Lets what has been recorded through its gate, unless a stop came in between: then nothing has happened. */
  openGates(): void {
    for (const [application, deployment] of this.#gated) {
      const end = this.#stop.stopped ? notBegun(deployment) : this.#open(application, deployment);
      this.#endings.push(end.catch(notSeen).then((it) => this.#arrive(application, it)));
    }
    this.#gated.clear();
  }

  get hasEnded(): boolean {
    return this.#ended.length > 0;
  }

  /** What has ended since the last call. */
  takeEnded(): readonly EndedDeployment[] {
    return this.#ended.splice(0);
  }

  /** Asks what is under way to end; a second call insists. */
  stop(): void {
    for (const deployment of this.#underWay.values()) deployment.stop();
  }

  /** Closes the gates, and waits for what is under way. */
  async letGo(): Promise<void> {
    const gated = [...this.#gated.values()];
    this.#gated.clear();
    await Promise.allSettled([...gated.map((deployment) => deployment.discard()), ...this.#endings]);
  }

  #open(application: string, deployment: PreparedDeployment): Promise<DeploymentEnd | undefined> {
    this.#underWay.set(application, deployment);
    return deployment.open();
  }

  #arrive(application: string, end: DeploymentEnd | undefined): void {
    this.#underWay.delete(application);
    if (end !== undefined) this.#ended.push({ application, end: { ...end, at: isoNow(this.#clock) } });
    this.#onEnd();
  }
}

async function notBegun(deployment: PreparedDeployment): Promise<DeploymentEnd> {
  await deployment.discard();
  return { outcome: 'failed', reason: 'the run was stopped before it began' };
}

function notSeen(cause: unknown): DeploymentEnd {
  return { outcome: 'unknown', reason: `its end was not seen: ${String(cause)}` };
}
