import { expect, test } from '@jest/globals';
import { deploymentEnd, type Interruption } from '../../../src/adapters/deployers/deployment-end.ts';
import type { ProcessEnd } from '../../../src/adapters/deployers/gate.ts';
import { deploymentOrder } from './order.ts';

const exit = (code: number): ProcessEnd => ({ code, signal: null });
const killed: ProcessEnd = { code: null, signal: 'SIGKILL' };

test.each<[ProcessEnd, Interruption, string, RegExp | null]>([
  [exit(0), 'none', 'succeeded', null],
  [exit(1), 'none', 'failed', /^"kubectl" exited with 1$/],
  [exit(126), 'none', 'failed', /^"kubectl" exited with 126 \(.* may not be executed\)$/],
  [exit(127), 'none', 'failed', /^"kubectl" exited with 127 \(.* was not found\)$/],
  [killed, 'none', 'unknown', /^"kubectl" was ended by SIGKILL$/],
  [exit(0), 'stopped', 'succeeded', null],
  [exit(1), 'stopped', 'failed', /exited with 1 after it was asked to stop$/],
  [killed, 'stopped', 'unknown', /ended by SIGKILL after it was asked to stop$/],
  [exit(0), 'time limit', 'unknown', /^"kubectl" was ended at its time limit of 1.5 seconds$/],
  [exit(1), 'time limit', 'unknown', /time limit/],
  [killed, 'time limit', 'unknown', /time limit/],
])('%j, interruption: %s', (end, interruption, outcome, reason) => {
  const order = deploymentOrder({ command: ['kubectl', 'apply'], timeout: 1500 });
  const actual = deploymentEnd(order, end, interruption);
  expect(actual.outcome).toBe(outcome);
  if (reason === null) expect(actual.reason).toBeNull();
  else expect(actual.reason).toMatch(reason);
});
