import { expect, test } from '@jest/globals';
import { type Ancestor, involvedIn } from '../../../src/domain/approvals/involved.ts';
import { commit } from '../../support/builders.ts';

const by = (login: string | null, identity: string) => ({ login, identity, commit: commit('c1') });
const proposed = (author: string | null, ...people: ReturnType<typeof by>[]) => ({
  author,
  contributors: { people, complete: true },
});
const ancestor = (change: Partial<Ancestor>): Ancestor => ({
  address: 'qa/1',
  askedBy: null,
  authors: [],
  pullRequest: null,
  ...change,
});
const listed = (...question: Parameters<typeof involvedIn>) =>
  involvedIn(...question).map(({ login, identity, part }) => `${login} ${identity} ${part}`);

test('names who opened the pull request, whom its commits name, and who asked for the plan', () => {
  const origin = { kind: 'retry', environment: 'qa', plan: '1', by: 'carol' } as const;
  const people = [by('bob', 'Bob <b@example.com>'), by(null, 'Eve <e@example.com>')];
  expect(listed(proposed('alice', ...people), { origin }, [])).toEqual([
    'alice null opened the pull request',
    'bob Bob <b@example.com> is named by a commit of the pull request',
    'null Eve <e@example.com> is named by a commit of the pull request',
    'carol null asked for this plan',
  ]);
});

test('names who asked for Deploy All, and who asked for its retry', () => {
  const deployAll = { platform: '11.19', by: 'dora', leftOut: new Map() };
  const origin = { kind: 'retry', environment: 'qa', plan: '1', by: 'carol' } as const;
  expect(listed(proposed(null), { deployAll }, [])).toEqual(['dora null asked for this plan']);
  expect(listed(proposed(null), { origin, deployAll }, [])).toEqual([
    'carol null asked for this plan',
    'dora null asked for this plan',
  ]);
});

test('names nobody where nobody is known', () => {
  const origin = { kind: 'copy', environment: 'qa', plan: '1' } as const;
  expect(listed(proposed(null), { origin }, [ancestor({})])).toEqual([]);
});

test('takes who asked elsewhere than on GitHub for a name', () => {
  const origin = { kind: 'retry', environment: 'qa', plan: '1', by: 'Carol C.' } as const;
  expect(listed(proposed(null), { origin }, [])).toEqual(['null Carol C. asked for this plan']);
});

test('names the same of every plan before, and of its records only where no pull request is known', () => {
  const people = [by('bob', 'Bob <b@example.com>')];
  const before = [
    ancestor({
      authors: ['Merger <m@example.com>'],
      pullRequest: proposed('dave', ...people),
    }),
    ancestor({ address: 'qa/0', askedBy: 'erin', authors: ['Old <o@example.com>'] }),
  ];
  expect(listed(proposed(null), {}, before)).toEqual([
    'dave null opened the pull request of qa/1',
    'bob Bob <b@example.com> wrote qa/1, from which this plan was made',
    'null Old <o@example.com> wrote qa/0, from which this plan was made',
    'erin null asked for qa/0',
  ]);
});

test('names who merged the same plan before', () => {
  const people = [by('bob', 'Bob <b@example.com>')];
  const before = [
    ancestor({ address: null, pullRequest: proposed('dave', ...people) }),
    ancestor({ address: null, authors: ['Old <o@example.com>'] }),
  ];
  expect(listed(proposed(null), {}, before)).toEqual([
    'dave null opened the pull request of this plan as it was merged before',
    'bob Bob <b@example.com> wrote this plan as it was merged before',
    'null Old <o@example.com> wrote this plan as it was merged before',
  ]);
});
