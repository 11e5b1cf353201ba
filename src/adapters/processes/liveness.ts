import type { Effect } from '../../domain/records/run/effect.ts';
import type { Holder, ProcessIdentity } from '../../domain/records/run/holder.ts';
import type { Liveness } from '../../ports/processes.ts';
import type { ProcessEntry, ProcessTable } from './process-table.ts';
import { isEffectGroup, probeGroup, probeProcess, type SignalAnswer } from './signals.ts';

export type ProcessEffect = Extract<Effect, { kind: 'process' }>;

export async function holderLiveness(table: ProcessTable, holder: Holder): Promise<Liveness> {
  const where = await placeOf(table, holder);
  if (where !== 'here') return where;
  const entry = await table.find(holder.pid);
  if (entry === undefined) return unlisted(probeProcess(holder.pid));
  return entry.startedAt === holder.startedAt && !entry.zombie ? 'alive' : 'gone';
}

/**
 * Whether a living process is left in the group that an effect's leader opened. The leader may have ended
 * before its children. The kernel gives its number to nobody while the group lasts, so a leader with another
 * start time is a stranger, and our group is gone; so is a group whose session is not its leader's, because
 * an effect's leader opens a session as well.
 */
export async function effectLiveness(table: ProcessTable, effect: ProcessEffect): Promise<Liveness> {
  if (!isEffectGroup(effect.group)) return 'elsewhere';
  const where = await placeOf(table, effect);
  if (where !== 'here') return where;
  const { group, pid, startedAt } = effect;
  if (probeGroup(group) === 'absent') return 'gone';
  const leader = await table.find(pid);
  if (leader !== undefined && leader.startedAt !== startedAt) return 'gone';
  if (leader?.zombie === false) return 'alive';
  const isLiving = ({ zombie, session }: ProcessEntry) => !zombie && (session === null || session === group);
  const members = await table.inGroup(group);
  if (members.some(isLiving)) return 'alive';
  // A process that forks and ends while the table is read can slip through once; hence a second look.
  if ((await table.inGroup(group)).some(isLiving)) return 'alive';
  return members.length === 0 ? unlisted(probeGroup(group)) : 'gone';
}

/** Somebody else's process that the table hides from us (hidepid): nothing may be assumed about it. */
function unlisted(answer: SignalAnswer): Liveness {
  return answer === 'foreign' ? 'elsewhere' : 'gone';
}

/**
 * Whether an identity's number counts here; `gone` when its machine has restarted since. Without a mark of the
 * machine, another boot may as well be that of a namesake.
 */
async function placeOf(table: ProcessTable, of: ProcessIdentity): Promise<'here' | 'gone' | 'elsewhere'> {
  const { host, marked } = await table.machine();
  if (of.host !== host) return 'elsewhere';
  if (of.boot !== (await table.boot())) return marked ? 'gone' : 'elsewhere';
  return of.namespace === (await table.namespace()) ? 'here' : 'elsewhere';
}
