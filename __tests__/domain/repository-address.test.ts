import { describe, expect, test } from '@jest/globals';
import { isRepositoryAddress, parseHostedName } from '../../src/domain/repository-address.ts';

describe('isRepositoryAddress', () => {
  test.each([
    'acme/payments',
    'acme/.github',
    'mona_acme/payments',
    'a-b/c.d_e',
    '/srv/git/payments.git',
    '/tmp/with blank/x',
    '/srv/git/payments/',
    'https://git.example.com/acme/payments.git',
    'https://alice@git.example.com:8443/a/b',
    'ssh://git@git.example.com/acme/payments',
    'ssh://git.example.com:22/~alice/payments',
    'https://localhost/a%20b',
  ])('accepts %s', (text) => {
    expect(isRepositoryAddress(text)).toBe(true);
  });

  test.each([
    '',
    'payments',
    'a/b/c',
    '-a/b',
    '_a/b',
    'a/-b',
    'a/..',
    'a/.',
    '../a',
    './a',
    '/',
    '//host/share',
    '/a/../b',
    '/a/./b',
    '/a/-b',
    '/a//b',
    '/a\nb',
    '/a\u202eb',
    '--upload-pack=touch x',
    '-oProxyCommand=x',
    'ext::sh -c reboot',
    'file:///a/b',
    'http://host/a',
    'git://host/a',
    'git@host:a/b',
    'host:a/b',
    'https://alice:secret@host/a',
    'https://:secret@host/a',
    'https://-host/a',
    'ssh://-oProxyCommand=x/a',
    'ssh://-a@host/a',
    'ssh://host:x/a',
    'https://host',
    'https://host/',
    'https://host/a/../b',
    'https://host/a/%2e%2E/b',
    'https://host/a%00b',
    'https://host/a%0ab',
    'https://host/a b',
    'https://host/a?b',
    'https://host/a#b',
    'https://host/$(reboot)',
    'https://[::1]/a',
    `/${'a/'.repeat(600)}`,
  ])('refuses %j', (text) => {
    expect(isRepositoryAddress(text)).toBe(false);
  });
});

describe('parseHostedName', () => {
  test('takes a name apart', () => {
    expect(parseHostedName('mona_acme/.github')).toEqual({ owner: 'mona_acme', name: '.github' });
  });

  test.each(['', 'acme', 'acme/', '/acme', 'a/b/c', 'a/b/', 'a/..', 'a/-b', '-a/b', 'a:b/c', 'a/b.git\n'])(
    'refuses %j',
    (text) => {
      expect(parseHostedName(text)).toBeUndefined();
    },
  );
});
