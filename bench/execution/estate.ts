import { mergePullRequest } from '../../sandbox/operations/pull-requests/merge-pull-request.ts';
import { proposePlan } from '../../sandbox/seed/propose-plan.ts';
import { type ReleaseWorld, seedReleaseWorld } from '../../sandbox/seed/seed-release-world.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start.ts';
import type { PlanAddress } from '../../src/domain/names.ts';
import { type Case, chainedApplications, independentApplications } from './cases.ts';
import { SimulatedTime } from './simulated-time.ts';

/** A release repository on a GitHub of its own, where time is simulated. */
export interface Estate {
  readonly sandbox: Sandbox;
  readonly acme: ReleaseWorld;
  readonly time: SimulatedTime;
  /** Merges the plan of a case. */
  merge(wanted: Case): Promise<PlanAddress>;
}

const version = '1.0.0';

/** `cases`: their plans are the only ones; each is merged when its turn comes. */
export async function openEstate(cases: readonly Case[]): Promise<Estate> {
  const time = new SimulatedTime(Date.now());
  const sandbox = await startSandbox({ checkAnswers: false, now: time.now });
  const most = Math.max(...cases.map(({ applications }) => applications.length));
  const acme = await seedReleaseWorld(sandbox.world, {
    applications: independentApplications(most).map((name) => ({
      ...{ name, versions: [version], modules: { [`${name}-api`]: {} } },
    })),
    configuration: configurationText(cases),
    environments: Object.fromEntries(cases.map(({ name }) => [name, {}])),
    files: chainFiles(most),
  });
  return {
    ...{ sandbox, acme, time },
    merge: (wanted) => merge(sandbox, acme, wanted),
  };
}

function configurationText(cases: readonly Case[]): string {
  const environments = cases.map(
    ({ name, parallel }) => `  ${name}:
    sources: [development]
    parallel-operations: ${parallel}
    deployer: { command: [./deploy.sh], timeout: 30m }
`,
  );
  return `version: 1\nenvironments:\n  development: { root: true }\n${environments.join('')}`;
}

/** Their sources are those of the independent applications, because it takes long to make repositories. */
function chainFiles(size: number): Record<string, string> {
  const sources = independentApplications(size);
  const names = chainedApplications(size);
  const entries = names.map((name, index) => {
    const before = names[index - 1];
    const references = before === undefined ? '' : ` references: { ${before}-api: "*" } `;
    const text = `application: ${name}
repository: acme/${sources[index]}
modules:
  ${name}-api: {${references}}
`;
    return [`catalog/${name}.yml`, text];
  });
  return Object.fromEntries(entries);
}

async function merge(
  { world }: Sandbox,
  { releases, alice, carol }: ReleaseWorld,
  { name: environment, applications }: Case,
): Promise<PlanAddress> {
  const plan = 'everything';
  const lines = applications.map((application) => `  ${application}: ${version}\n`);
  const text = `source: development\ntarget: ${environment}\napplications:\n${lines.join('')}`;
  const pullRequest = await proposePlan(world, { releases, author: alice, environment, plan, text });
  await mergePullRequest(world, { account: carol, token: null }, pullRequest);
  return { environment, plan };
}
