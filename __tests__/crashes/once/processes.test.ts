import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { type CommandEnd, startCommand } from '../../../chaos/command.ts';
import { type EstatePlan, versionOf } from '../../../chaos/estate.ts';
import { judgeWorld } from '../../../chaos/invariants.ts';
import { createWorld, type World } from '../../../chaos/world.ts';
import { type CrashPoint, crashPoints } from '../../support/mortal/mortal.ts';

/** A git that kills whoever started it, just before or after the commit whose number is in a file. */
const killingGit = `#!/bin/sh
case " $* " in *" update-ref "*) ;; *) exec "$REAL_GIT" "$@" ;; esac
echo commit >> "$WORLD/commits"
at="$(wc -l < "$WORLD/commits")"
[ "$((at))" = "$DIES_AT" ] && [ "$DIES" = before ] && { kill -9 $PPID; exit 1; }
"$REAL_GIT" "$@"
code=$?
[ "$((at))" = "$DIES_AT" ] && [ "$DIES" = after ] && kill -9 $PPID
exit $code
`;

/** More plans than there are points at which one could die. */
const mostPlans = 24;
const plans = Array.from(
  { length: mostPlans },
  (_, index): EstatePlan => ({
    name: `plan-${String(index).padStart(3, '0')}`,
    operations: [{ application: 'ledger', version: versionOf(index), moments: 1, ending: 'ok' }],
  }),
);

let world: World;
afterAll(() => world.remove());

test('on the built command line: killed before and after each commit', async () => {
  const ledger = { name: 'ledger', modules: new Map([['ledger-core', []]]) };
  const estate = { applications: [ledger], plans, parallelPlans: 1, parallelOperations: 1 };
  world = await createWorld({ estate, clones: 0, timeout: '10m' });
  const coming = plans.values();
  const uncrashed = await execute(coming, null);
  expect(uncrashed.code).toBe(0);
  const commits = readFileSync(join(world.folder, 'commits'), 'utf8').split('\n').length - 1;

  const points = crashPoints(commits);
  const ends: CommandEnd[] = [];
  for (const point of points) {
    ends.push(await execute(coming, point));
    const [place] = world.places;
    if (place !== undefined) expect((await world.start(place, 'reconcile').ended).code).toBe(0);
  }
  process.stdout.write(`on the built command line: ${commits} commits, ${points.length} crash points\n`);
  expect(ends.map(({ signal }) => signal)).toEqual(points.map(() => 'SIGKILL'));
  const merged = plans.slice(0, 1 + points.length);
  expect(judgeWorld({ ...world, estate: { ...estate, plans: merged } }).breaches).toEqual([]);
});

/** Merges the next plan and executes it, by a process that dies at a point. */
async function execute(coming: Iterator<EstatePlan>, point: CrashPoint | null): Promise<CommandEnd> {
  const { value: plan } = coming.next();
  if (plan === undefined) throw new Error('there are more crash points than plans');
  world.merge(plan);
  rmSync(join(world.folder, 'commits'), { force: true });
  const [place] = world.places;
  const args = ['execute', '--environment', 'qa', ...(place?.options ?? []), '--json'];
  const dies = point === null ? {} : { DIES_AT: String(point.effect + 1), DIES: point.moment };
  return startCommand(args, { ...world.variables, ...withKillingGit(), ...dies }).ended;
}

function withKillingGit() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const real = folders.map((folder) => join(folder, 'git')).find(existsSync);
  const bin = join(world.folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'git'), killingGit);
  chmodSync(join(bin, 'git'), 0o755);
  return { PATH: `${bin}${delimiter}${process.env.PATH}`, REAL_GIT: real };
}
