import type { Environment } from '../../../domain/model/configuration.ts';
import type { EnvironmentState } from '../../../domain/records/environment/environment-state.ts';
import { readTrusted, requireEnvironment, type Trusted } from '../../reading/trusted.ts';
import type { ExecutionPorts } from '../execution-ports.ts';
import { requireExecutable } from './executable.ts';

/** Milliseconds after which the applications' repositories are asked again before a claim. */
const evidenceAge = 60_000;

/** What claims are judged by: that of their own time, however long the command has run. */
export class ClaimBasis {
  readonly #ports: ExecutionPorts;
  #trusted: Trusted;
  #environment: Environment;
  /** The plan files for which the sources' answers are new enough, and since when they are kept. */
  #evidence: { readonly blobs: ReadonlySet<string>; readonly since: number } | undefined;

  /** Throws a Refusal (`wrong`) when nothing may be executed in the environment; so does `renewTrusted`. */
  constructor(ports: ExecutionPorts, trusted: Trusted, environment: string) {
    this.#ports = ports;
    this.#trusted = trusted;
    this.#environment = executableEnvironment(ports, trusted, environment);
  }

  get trusted(): Trusted {
    return this.#trusted;
  }

  get environment(): Environment {
    return this.#environment;
  }

  async renewTrusted(): Promise<void> {
    const trusted = await readTrusted(this.#ports.repository);
    if (trusted.commit === this.#trusted.commit) return;
    this.#environment = executableEnvironment(this.#ports, trusted, this.#environment.name);
    this.#trusted = trusted;
  }

  /** Lets the sources be asked again when a plan is newer than their answers, or these are old. */
  renewEvidence({ active }: EnvironmentState): void {
    const { clock, sources } = this.#ports;
    const blobs = [...active.values()].map(({ blob }) => blob);
    const now = clock.now();
    const known = this.#evidence;
    const isFresh = known !== undefined && now - known.since < evidenceAge;
    if (isFresh && blobs.every((it) => known.blobs.has(it))) return;
    if (known !== undefined) sources.forget();
    this.#evidence = { blobs: new Set(blobs), since: now };
  }
}

function executableEnvironment({ deployer }: ExecutionPorts, trusted: Trusted, name: string): Environment {
  const environment = requireEnvironment(trusted, name);
  requireExecutable(environment, deployer.kinds);
  return environment;
}
