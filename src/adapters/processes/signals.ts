import { hasCode } from './error-code.ts';

/** What the system answers: nobody there, signalled, or there but another user's. */
export type SignalAnswer = 'absent' | 'ours' | 'foreign';

/** kill(2) takes -1 for every process and 0 for the caller's own group; group 1 is init's. */
export function isEffectGroup(group: number): boolean {
  return Number.isSafeInteger(group) && group > 1;
}

/** Asks whether there is a process, zombies included. */
export function probeProcess(pid: number): SignalAnswer {
  return send(pid, 0);
}

/** Asks whether a group has any process, zombies included. */
export function probeGroup(group: number): SignalAnswer {
  return signalGroup(group, 0);
}

/** Sends a signal to every process of a group. */
export function signalGroup(group: number, signal: NodeJS.Signals | 0): SignalAnswer {
  if (!isEffectGroup(group)) throw new Error(`process group ${group} may not be signalled`);
  return send(-group, signal);
}

function send(target: number, signal: NodeJS.Signals | 0): SignalAnswer {
  try {
    process.kill(target, signal);
    return 'ours';
  } catch (error) {
    if (hasCode(error, 'ESRCH')) return 'absent';
    if (hasCode(error, 'EPERM')) return 'foreign';
    throw error;
  }
}
