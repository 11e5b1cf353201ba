import { parseArgs } from 'node:util';
import { playRound } from './round.ts';

/**
 * `npm run chaos -- [--seconds N] [--seed S]`: storms over worlds of random plans until the seconds are over
 * (without them: until an invariant breaks or somebody stops it). Exit code 1 names the seed of the round
 * and leaves its world for a look.
 */
const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
const seconds = numberOf('seconds', Number.POSITIVE_INFINITY);
const firstSeed = numberOf('seed', Math.floor(Date.now() / 1000));
const blows = 60;
const deadline = performance.now() + seconds * 1000;

const totals = { rounds: 0, plans: 0, commands: 0, kills: 0, signals: 0, reconciles: 0 };
for (let seed = firstSeed; performance.now() < deadline; seed++) {
  const { world, report, breaches } = await playRound({ seed, blows });
  totals.rounds += 1;
  totals.plans += world.estate.plans.length;
  totals.commands += report.started;
  totals.kills += report.killed;
  totals.signals += report.stopped;
  totals.reconciles += report.reconciled;
  const place = world.places.length === 1 ? 'one repository' : `${world.places.length} clones`;
  const said = `${report.killed} kills, ${report.stopped} signals, ${report.reconciled} reconciles`;
  console.log(`seed ${seed}: ${world.estate.plans.length} plans, ${place}, ${said}`);
  if (breaches.length > 0) {
    console.error(`\nbroken:\n  ${breaches.join('\n  ')}\nin ${world.folder}; again: --seed ${seed}`);
    process.exitCode = 1;
    break;
  }
  world.remove();
}
console.log(`from seed ${firstSeed}: ${JSON.stringify(totals)}`);

function numberOf(name: 'seconds' | 'seed', otherwise: number): number {
  const text = values[name];
  const value = text === undefined ? otherwise : Number(text);
  if (Number.isNaN(value)) throw new Error(`--${name} takes a number, not ${text}`);
  return value;
}
