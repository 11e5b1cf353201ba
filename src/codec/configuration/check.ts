import type { Check } from '../../domain/model/check.ts';
import type { WrittenCheck } from './check-definition.ts';

const defaultTimeout = 5 * 60_000;
const defaultInterval = 10_000;

/** A check as it is written, with its defaults. */
export function toCheck(written: WrittenCheck): Check {
  const { command = [], env = [], url, status = 200, json = {}, within = null } = written;
  const { timeout = defaultTimeout, every = defaultInterval } = written;
  if (url === undefined) return { kind: 'command', command, env, timeout, every };
  return { kind: 'url', url, status, json: new Map(Object.entries(json)), within, timeout, every };
}
