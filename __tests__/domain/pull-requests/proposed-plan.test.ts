import { describe, expect, test } from '@jest/globals';
import { type ProposedChange, proposedPlan } from '../../../src/domain/pull-requests/proposed-plan.ts';

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
      codes: ['foreign-change'],
    },
    {
      what: 'when it changes two',
      changes: [added('plans/a.yml'), added('plans/b.yml')],
      codes: ['foreign-change', 'foreign-change'],
    },
    {
      what: 'when it changes two, and other files',
      changes: [added('plans/a.yml'), added('x.md'), added('plans/b.yml'), added('y.md')],
      codes: ['foreign-change', 'foreign-change', 'foreign-change'],
    },
    {
      what: 'when it deletes one, and changes other files',
      changes: [{ path: 'plans/a.yml', kind: 'deleted' }, added('x.md'), added('y.md')],
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

  test.each<[string, (index: number) => ProposedChange, number]>([
    ['other files', (index) => added(`${index}.md`), 1],
    ['plans', (index) => added(`plans/${index}.yml`), 11],
    ['plans that it deletes', (index) => ({ path: `plans/${index}.yml`, kind: 'deleted' }), 11],
    ['plans with names that are none', (index) => added(`plans/A${index}.yml`), 11],
  ])('and 3,000 %s make few problems, and short ones', (_, change, count) => {
    const proposed = proposedPlan(Array.from({ length: 3000 }, (_it, index) => change(index)));
    const problems = proposed.kind === 'none' ? proposed.problems : [];
    expect(problems).toHaveLength(count);
    for (const { message } of problems) expect(message.length).toBeLessThan(300);
  });

  test('and names the first of other files, quoted, with the count of the rest', () => {
    const changes = ['a b.md', 'c', 'd', 'e', 'f'].map(added);
    const message = expect.stringContaining("changes 'a b.md', 'c', 'd' and 2 more;");
    expect(proposedPlan(changes)).toMatchObject({ problems: [{ file: 'a b.md', message }] });
  });

  test('and says at each file what is wrong with it', () => {
    expect(proposedPlan([added('a.md')])).toMatchObject({
      problems: [{ file: 'a.md', message: expect.stringContaining('exactly one file plans/<plan>.yml') }],
    });
  });
});
