import { expect, test } from '@jest/globals';
import { lockLink } from '../../../src/domain/guard/lock-link.ts';
import type { Operation } from '../../../src/domain/records/run/operation.ts';
import { holder, operation } from '../../support/builders.ts';
import { manifestEffect } from '../../support/engine-effects.ts';

const url = 'https://github.com/acme/releases/actions/runs/7/job/8';
const job = { run: 7, attempt: 1, job: 8, url, hosted: true };

function tried(address: string): Operation {
  const effect = { ...manifestEffect('key'), url: address };
  return operation('shop', { tries: [{ startedAt: '', endedAt: null, outcome: null, effect }] });
}

test.each([
  ['the job that holds it', holder(1, { job }), [tried('https://ci.example.com/1')], url],
  [
    'what its last operation has started',
    holder(),
    [tried('https://a.example'), tried('https://b.example')],
    'https://b.example',
  ],
  ['nothing where a process holds it', holder(), [operation('shop'), tried('acme/manifests')], null],
  ['nothing where nobody holds it', null, [], null],
])('a run is seen at %s', (_, held, operations, link) => {
  expect(lockLink({ holder: held, operations })).toBe(link);
});
