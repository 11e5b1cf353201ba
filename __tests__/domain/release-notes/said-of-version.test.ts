import { expect, test } from '@jest/globals';
import { saidOfVersion } from '../../../src/domain/release-notes/said-of-version.ts';

const names = { tag: 'v2.0.0', version: '2.0.0' };
const signature = (kind: string) => `-----BEGIN ${kind}-----\n\nabc\n-----END ${kind}-----\n`;

test.each([
  ['nothing', {}, null],
  ['a lightweight tag', { message: '' }, null],
  [
    'a message',
    { message: 'Refunds\n\nin parts\n' },
    { title: null, text: 'Refunds\n\nin parts', origin: 'tag' },
  ],
  ['a message that is the name of the tag', { message: 'v2.0.0\n' }, null],
  ['a message that was made by a plan', { message: 'v2.0.0\n\nDeployment-Plan: qa/41\n' }, null],
  ['a message that is the version', { message: '2.0.0' }, null],
  ...['PGP SIGNATURE', 'PGP MESSAGE', 'SSH SIGNATURE', 'SIGNED MESSAGE'].map(
    (kind) =>
      [
        `a message with ${kind}`,
        { message: `Refunds\n${signature(kind)}` },
        { title: null, text: 'Refunds', origin: 'tag' },
      ] as const,
  ),
  ['nothing but a signature', { message: signature('SSH SIGNATURE') }, null],
  [
    'words about signatures',
    { message: 'no -----BEGIN PGP SIGNATURE----- here' },
    { title: null, text: 'no -----BEGIN PGP SIGNATURE----- here', origin: 'tag' },
  ],
  [
    'a release and a message',
    { message: 'tag', release: { title: 'Two', text: ' released ' } },
    { title: 'Two', text: 'released', origin: 'release' },
  ],
  [
    'a release that is called as its tag',
    { release: { title: 'v2.0.0', text: 'released' } },
    { title: null, text: 'released', origin: 'release' },
  ],
  [
    'a release that says nothing',
    { message: 'tag', release: { title: 'Two', text: ' \n' } },
    { title: null, text: 'tag', origin: 'tag' },
  ],
])('%s', (_, notes, said) => {
  expect(saidOfVersion(notes, names)).toEqual(said);
});
