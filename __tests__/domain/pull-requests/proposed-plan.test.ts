import { describe, expect, test } from '@jest/globals';
import {
  mostFiles,
  type ProposedChange,
  proposedPlan,
  tooManyFiles,
} from '../../../src/domain/pull-requests/proposed-plan.ts';

const added = (path: string): ProposedChange => ({ path, kind: 'added' });

describe('a pull request proposes', () => {
  test.each<{ changes: ProposedChange[]; plan: string; foreign: string[] }>([
    { changes: [added('plans/one.yml')], plan: 'one', foreign: [] },
    { changes: [{ path: 'plans/one.yml', kind: 'modified' }], plan: 'one', foreign: [] },
    {
      changes: [added('README.md'), added('plans/one.yml'), added('plans/README.md')],
      plan: 'one',
      foreign: ['README.md', 'plans/README.md'],
    },
    {
      changes: [{ path: 'plans/old.yml', kind: 'deleted' }, added('plans/one.yml')],
      plan: 'one',
      foreign: ['plans/old.yml'],
    },
  ])('$plan, besides $foreign', ({ changes, plan, foreign }) => {
    expect(proposedPlan(changes)).toEqual({ kind: 'plan', plan, foreignChanges: foreign });
  });
});

describe('a pull request proposes no plan', () => {
  test.each<{ what: string; changes: ProposedChange[]; codes: string[] }>([
    { what: 'when it changes nothing', changes: [], codes: ['foreign-change'] },
    {
      what: 'when it changes other files',
      changes: [added('a.md'), added('b.md')],
      codes: ['foreign-change', 'foreign-change'],
    },
    {
      what: 'when it changes two',
      changes: [added('plans/a.yml'), added('plans/b.yml')],
      codes: ['foreign-change', 'foreign-change'],
    },
    {
      what: 'when it deletes one',
      changes: [{ path: 'plans/a.yml', kind: 'deleted' }],
      codes: ['foreign-change'],
    },
    {
      what: 'when it makes a link of one',
      changes: [{ path: 'plans/a.yml', kind: 'other' }],
      codes: ['foreign-change'],
    },
    { what: 'when its name is none', changes: [added('plans/One.yml')], codes: ['bad-name'] },
    { what: 'below another folder', changes: [added('plans/a/b.yml')], codes: ['bad-name'] },
    { what: 'with another ending', changes: [added('plans/a.yaml')], codes: ['foreign-change'] },
  ])('$what', ({ changes, codes }) => {
    const proposed = proposedPlan(changes);
    expect(proposed).toMatchObject({
      kind: 'none',
      problems: codes.map((code) => ({ code, severity: 'error' })),
    });
  });

  test('and says at each file what is wrong with it', () => {
    expect(proposedPlan([added('a.md')])).toMatchObject({
      problems: [{ file: 'a.md', message: expect.stringContaining('exactly one file plans/<plan>.yml') }],
    });
  });
});

test('too many files are refused without being looked at', () => {
  expect(tooManyFiles(mostFiles + 1)).toMatchObject({
    code: 'foreign-change',
    severity: 'error',
    message: expect.stringContaining('3001 files, more than the 3000'),
  });
});
