import { expect, test } from '@jest/globals';
import { isElsewhere, withRecords } from '../../../src/cli/session/with-records.ts';
import { Refusal } from '../../../src/usecases/refusal.ts';

const address = 'https://git.example.com/acme/releases.git';

test.each([
  [{ repo: address, remote: 'origin' }, 'the address says where the repository is; leave out --remote'],
  [{ repo: '.', github: 'acme/releases', remote: 'origin' }, '--github says where the repository is'],
  [
    { repo: 'https://user:secret@git.example.com/releases.git' },
    '--repo is no address that git may be asked for',
  ],
  [{ repo: 'ssh://-oProxyCommand=x/releases.git' }, '--repo is no address that git may be asked for'],
])('%j is a mistake, which repeats no secret', async (options, reason) => {
  const opened = async () => withRecords(options, async () => 'opened');
  await expect(opened()).rejects.toThrow(Refusal);
  await expect(opened()).rejects.toThrow(reason);
  await expect(opened()).rejects.not.toThrow('secret');
});

test.each([
  [{ repo: '.' }, false],
  [{ repo: '/srv/releases.git' }, false],
  [{ repo: '.', remote: 'origin' }, true],
  [{ repo: '.', github: 'acme/releases' }, true],
  [{ repo: address }, true],
  [{ repo: 'ssh://git@git.example.com/acme/releases.git' }, true],
])('%j is read over a network: %s', (options, elsewhere) => {
  expect(isElsewhere(options)).toBe(elsewhere);
});
