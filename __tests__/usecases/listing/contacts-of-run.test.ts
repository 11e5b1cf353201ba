import { expect, test } from '@jest/globals';
import type { FileContent } from '../../../src/ports/release-repository.ts';
import { contactsOfRun } from '../../../src/usecases/listing/contacts-of-run.ts';
import { operation, run } from '../../support/builders.ts';
import { planText } from '../../support/memory-world.ts';

const team = [
  { name: 'Ada', role: 'release manager', contact: 'ada@example.com' },
  { name: 'Bob', contact: '+351 1' },
];
const stuck = operation('shop', { backout: { state: 'failed', reason: null } });
const blob = 'b'.repeat(40);

function repositoryWith(text: string | undefined) {
  const bytes = new TextEncoder().encode(text);
  const blobs: ReadonlyMap<string, FileContent> =
    text === undefined ? new Map() : new Map([[blob, { id: blob, size: bytes.byteLength, bytes }]]);
  return { readBlobs: async () => blobs };
}

test('when something could not be taken back, the team of the plan as it ran is named', async () => {
  const text = planText({ shop: '2.0.0' }, { team });
  expect(await contactsOfRun(repositoryWith(text), run('one', { blob, operations: [stuck] }))).toEqual([
    'Ada, release manager, ada@example.com',
    'Bob, +351 1',
  ]);
});

test.each<[string, string | undefined]>([
  ['names no team', planText({ shop: '2.0.0' })],
  ['cannot be read', 'nonsense: ['],
  ['is not there any more', undefined],
])('of a plan that %s nobody is named', async (_, text) => {
  expect(await contactsOfRun(repositoryWith(text), run('one', { blob, operations: [stuck] }))).toEqual([]);
});

test('nobody is asked for while all is well', async () => {
  const never = { readBlobs: () => Promise.reject(new Error('nothing is to be read')) };
  expect(await contactsOfRun(never, run('one'))).toEqual([]);
  expect(await contactsOfRun(never, null)).toEqual([]);
});
