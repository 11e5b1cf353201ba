import { parseArgs } from 'node:util';
import { playRound } from './round.ts';

/**
 * `npm run chaos -- [--seconds N] [--seed S]`: storms over worlds of random plans until the seconds are over
 * (without them: until an invariant breaks or somebody stops it). In each 50 plans come for three environments, and ten
 * coordinators work on them. Exit code 1 names the seed of the round and leaves its world for a look.
 */
const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
const seconds = numberOf('seconds', Number.POSITIVE_INFINITY);
const firstSeed = numberOf('seed', Math.floor(Date.now() / 1000));
const size = { plans: 50, coordinators: 10, blows: 150 };
const deadline = performance.now() + seconds * 1000;

const totals = new Map<string, number>();
for (let seed = firstSeed; performance.now() < deadline; seed++) {
  const { world, report, breaches, ...judgement } = await playRound({ seed, ...size });
  const plans = world.estate.plans.length;
  const { started: commands, killed, stopped, aborts, raced, reconciled } = report;
  const { takenOver, unknown, backedOut } = judgement;
  const counts = {
    ...{ rounds: 1, plans, commands, killed, stopped, aborts, 'races for the records': raced, reconciled },
    ...{ 'runs taken over': takenOver, 'operations unknown': unknown, 'backed out': backedOut },
  };
  for (const [name, count] of Object.entries(counts)) totals.set(name, (totals.get(name) ?? 0) + count);
  const place = world.places.length === 1 ? 'one repository' : `${world.places.length} clones`;
  console.log(`seed ${seed}, ${place}: ${inWords(Object.entries(counts))}`);
  if (breaches.length > 0) {
    console.error(`\nbroken:\n  ${breaches.join('\n  ')}\nin ${world.folder}; again: --seed ${seed}`);
    process.exitCode = 1;
    break;
  }
  world.remove();
}
console.log(`from seed ${firstSeed}: ${inWords([...totals])}`);

function inWords(counts: readonly [string, number][]): string {
  return counts.map(([name, count]) => `${count} ${name}`).join(', ');
}

function numberOf(name: 'seconds' | 'seed', otherwise: number): number {
  const text = values[name];
  const value = text === undefined ? otherwise : Number(text);
  if (Number.isNaN(value)) throw new Error(`--${name} takes a number, not ${text}`);
  return value;
}
