import { setTimeout } from 'node:timers/promises';
import { effectLiveness, type ProcessEffect } from './liveness.ts';
import type { ProcessTable } from './process-table.ts';
import { signalGroup } from './signals.ts';

/** First and longest wait between two looks at a process group, in milliseconds. */
const firstWait = 10;
const longestWait = 500;

/** SIGTERM to the effect's group, SIGKILL after the grace period in milliseconds; resolves when it is gone. */
export async function endGroup(table: ProcessTable, effect: ProcessEffect, grace: number): Promise<void> {
  await signal(table, effect, 'SIGTERM');
  if (await goneWithin(table, effect, grace)) return;
  await signal(table, effect, 'SIGKILL');
  await goneWithin(table, effect, Number.POSITIVE_INFINITY);
}

/** Whether the effect's group is gone before the limit in milliseconds has passed. */
export async function goneWithin(
  table: ProcessTable,
  effect: ProcessEffect,
  limit: number,
): Promise<boolean> {
  const deadline = performance.now() + limit;
  for (let wait = firstWait; ; wait = Math.min(wait * 1.5, longestWait)) {
    if (!(await isAlive(table, effect))) return true;
    const left = deadline - performance.now();
    if (left <= 0) return false;
    await setTimeout(Math.min(wait, left));
  }
}

/** Signals only after a look at the group's identity: its number may be a stranger's by now. */
async function signal(table: ProcessTable, effect: ProcessEffect, name: NodeJS.Signals): Promise<void> {
  if (!(await isAlive(table, effect))) return;
  const own = await table.find(process.pid);
  if (own?.group === effect.group) throw new Error(`process group ${effect.group} is this program's own`);
  const answer = signalGroup(effect.group, name);
  if (answer === 'foreign') throw new Error(`process group ${effect.group} is another user's: it goes on`);
}

async function isAlive(table: ProcessTable, effect: ProcessEffect): Promise<boolean> {
  const liveness = await effectLiveness(table, effect);
  if (liveness !== 'elsewhere') return liveness === 'alive';
  throw new Error(`process group ${effect.group} of ${effect.host} cannot be seen or ended from here`);
}
