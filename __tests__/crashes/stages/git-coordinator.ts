import { environmentsWithBranches } from '../../../src/domain/model/configuration.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import { neverDue } from '../../../src/ports/hand-over.ts';
import type { Pulse } from '../../../src/ports/pulse.ts';
import type { ReleaseRepository } from '../../../src/ports/release-repository.ts';
import { neverStopped } from '../../../src/ports/stop-signal.ts';
import { execute } from '../../../src/usecases/execution/execute.ts';
import type { ExecutionPorts } from '../../../src/usecases/execution/execution-ports.ts';
import { followUpsOnBranchesAlone } from '../../../src/usecases/follow-ups/follow-up.ts';
import { tellOwed } from '../../../src/usecases/notifications/tell-owed.ts';
import { openOwed } from '../../../src/usecases/pull-requests/open-owed.ts';
import { createRecordsReader } from '../../../src/usecases/reading/create-records-reader.ts';
import { type OpenPlansReader, openPlansOnBranches } from '../../../src/usecases/reading/open-plans.ts';
import { readTrusted, type Trusted } from '../../../src/usecases/reading/trusted.ts';
import { reconcile } from '../../../src/usecases/reconcile.ts';
import type { FakeMachine } from '../../support/fake-processes.ts';
import type { FakeSources } from '../../support/fake-sources.ts';
import { createMemoryTagger } from '../../support/memory/memory-tagger.ts';
import type { Mortal } from '../../support/mortal/mortal.ts';
import {
  mortalChecks,
  mortalClock,
  mortalNotifiers,
  mortalRepository,
  mortalTagger,
} from '../../support/mortal/mortal-ports.ts';
import { createNotedProgress } from '../../support/noted-progress.ts';
import type { DeploymentSite } from './deployment-site.ts';

/** A process of the command line on a repository in a folder, but for its signals. */
export interface GitCoordinator {
  readonly ports: ExecutionPorts & { readonly readOpenPlans: OpenPlansReader };
  /** As the command `execute` for `qa`. */
  execute(): Promise<void>;
  /** As the command `reconcile`. */
  reconcile(): Promise<void>;
}

export interface CoordinatorParts {
  readonly mortal: Mortal;
  /** Number of its process. */
  readonly pid: number;
  readonly repository: ReleaseRepository;
  readonly machine: FakeMachine;
  readonly site: DeploymentSite;
  readonly sources: FakeSources;
  readonly clock: Clock;
  readonly pulse: Pulse;
}

export function startCoordinator(parts: CoordinatorParts): GitCoordinator {
  const { mortal, pid, machine, site, sources } = parts;
  const repository = mortalRepository(parts.repository, mortal);
  void mortal.death.then(() => machine.die(pid));
  const ports = {
    repository,
    readRecords: createRecordsReader(repository),
    readOpenPlans: openPlansOnBranches(repository),
    sources,
    tagger: mortalTagger(createMemoryTagger(sources.repositories), mortal),
    clock: mortalClock(parts.clock, mortal),
    processes: machine.as(pid),
    deployer: site.deployer(mortal),
    checks: mortalChecks(site.checks, mortal),
    progress: createNotedProgress(),
    pulse: parts.pulse,
    secretVariables: new Set<string>(),
  };
  const often = { ports, stop: neverStopped, handOver: neverDue };
  async function payDebts(trusted: Trusted): Promise<void> {
    for (const { name } of environmentsWithBranches(trusted.configuration))
      await openOwed({ ...ports, make: followUpsOnBranchesAlone(ports) }, trusted, name);
    const telling = { ...ports, notifiers: mortalNotifiers(site.notifiers, mortal), site: null };
    for (const { name } of environmentsWithBranches(trusted.configuration))
      await tellOwed(telling, trusted, { environment: name });
  }
  return {
    ports,
    async execute() {
      const trusted = await readTrusted(repository);
      await execute({ ...often, trusted, environment: 'qa' });
      await payDebts(trusted);
    },
    async reconcile() {
      const trusted = await readTrusted(repository);
      await reconcile({ ...often, trusted, starter: null });
      await payDebts(trusted);
    },
  };
}
