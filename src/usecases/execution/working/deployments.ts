import type { OperationEnd } from '../../../domain/records/run/operation-transitions.ts';
import { type Clock, isoNow } from '../../../ports/clock.ts';
import type { DeploymentEnd, PreparedDeployment } from '../../../ports/deployer.ts';

export interface EndedDeployment {
  readonly application: string;
  /** With the ISO time at which it was seen. */
  readonly end: OperationEnd;
  /** Whether the same may go well in a moment. */
  readonly isTransient: boolean;
}

type End = DeploymentEnd & Pick<OperationEnd, 'begun'>;

/** The deployments of one run in this process: behind their gates, under way, or ended and not taken yet. */
export class Deployments {
  readonly #clock: Clock;
  readonly #onEnd: () => void;
  readonly #gated = new Map<string, PreparedDeployment>();
  readonly #underWay = new Map<string, PreparedDeployment>();
  /** Of all that were ever let through; each resolves when the end can be taken. */
  readonly #endings: Promise<void>[] = [];
  #ended: EndedDeployment[] = [];

  constructor(ports: { readonly clock: Clock; readonly onEnd: () => void }) {
    this.#clock = ports.clock;
    this.#onEnd = ports.onEnd;
  }

  /** Keeps a deployment behind its gate until it is recorded. */
  add(application: string, deployment: PreparedDeployment): void {
    this.#gated.set(application, deployment);
  }

  /** Watches what another process has let through, and its record says so already. */
  takeUp(
    application: string,
    deployment: PreparedDeployment,
    { mustEnd }: { readonly mustEnd: boolean },
  ): void {
    this.#await(application, this.#open(application, deployment));
    if (mustEnd) deployment.stop();
  }

  /** The applications whose deployments wait for their record. */
  get gated(): readonly string[] {
    return [...this.#gated.keys()];
  }

  /** Lets what has been recorded through its gate, unless something forbids it by now: then nothing has happened. */
  openGates(forbidden: string | undefined): void {
    for (const [application, deployment] of this.#gated) {
      const end =
        forbidden === undefined ? this.#open(application, deployment) : notBegun(deployment, forbidden);
      this.#await(application, end);
    }
    this.#gated.clear();
  }

  /** Ends unopened what was about to be recorded and is not to be. */
  async discardGated(): Promise<void> {
    const gated = [...this.#gated.values()];
    this.#gated.clear();
    await Promise.allSettled(gated.map((deployment) => deployment.discard()));
  }

  /** What has ended and could not be recorded yet. */
  giveBack(ended: readonly EndedDeployment[]): void {
    this.#ended.unshift(...ended);
  }

  get hasEnded(): boolean {
    return this.#ended.length > 0;
  }

  /** Whether something cannot be left: it would end with this process, or it is about to be recorded. */
  get isBound(): boolean {
    const waited = [...this.#underWay.values()].some(({ leave }) => leave === null);
    return waited || this.#gated.size > 0 || this.hasEnded;
  }

  /** What has ended since the last call. */
  takeEnded(): readonly EndedDeployment[] {
    return this.#ended.splice(0);
  }

  /** Asks what is under way to end; a second call insists. */
  stop(): void {
    for (const deployment of this.#underWay.values()) deployment.stop();
  }

  /** Stops watching what goes on by itself. */
  leave(): void {
    for (const [application, { leave }] of this.#underWay) {
      if (leave === null) continue;
      this.#underWay.delete(application);
      leave();
    }
  }

  /** Closes the gates, leaves what goes on by itself, and waits for the rest of what is under way. */
  async letGo(): Promise<void> {
    const discarded = this.discardGated();
    this.leave();
    await Promise.allSettled([discarded, ...this.#endings]);
  }

  #open(application: string, deployment: PreparedDeployment): Promise<DeploymentEnd | undefined> {
    this.#underWay.set(application, deployment);
    return deployment.open();
  }

  #await(application: string, end: Promise<End | undefined>): void {
    this.#endings.push(end.catch(endNotSeen).then((it) => this.#arrive(application, it)));
  }

  #arrive(application: string, end: End | undefined): void {
    this.#underWay.delete(application);
    if (end !== undefined) {
      const { transient = false, ...how } = end;
      const at = isoNow(this.#clock);
      this.#ended.push({ application, end: { ...how, at }, isTransient: transient });
    }
    this.#onEnd();
  }
}

async function notBegun(deployment: PreparedDeployment, reason: string): Promise<End> {
  await deployment.discard();
  return { outcome: 'failed', reason, begun: false };
}

/** What is recorded of a deployment when watching it went wrong. */
export function endNotSeen(cause: unknown): DeploymentEnd {
  return { outcome: 'unknown', reason: `its end was not seen: ${String(cause)}` };
}
