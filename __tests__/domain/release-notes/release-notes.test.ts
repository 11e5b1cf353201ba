import { describe, expect, test } from '@jest/globals';
import type { Plan } from '../../../src/domain/model/plan.ts';
import { releaseNotesOf } from '../../../src/domain/release-notes/release-notes.ts';
import { repositoryNotes } from '../../../src/domain/release-notes/repository-notes.ts';
import { entry, plan } from '../../support/builders.ts';

const tags = {
  'other@3.0.0': { message: 'of another application' },
  'v2.0.0': { release: { title: null, text: 'two' } },
  'v2.0.0-rc.1': { message: 'candidate' },
  'v1.1.0': {},
  'v1.0.0': { message: 'one' },
};

const said = (...cutLists: string[][]) =>
  new Map([['shop', repositoryNotes('v{version}', { byTag: new Map(Object.entries(tags)), cutLists })]]);

const shop = plan([entry('shop')]);
const operation = (from: string | null, to: string) => ({ application: 'shop', from, to });
const two = { version: '2.0.0', title: null, text: 'two', origin: 'release' };
const one = { version: '1.0.0', title: null, text: 'one', origin: 'tag' };

describe('release notes of an operation', () => {
  test.each([
    ['forward', '0.9.0', '2.0.0', { step: 'forward', versions: [two, one], silent: ['1.1.0'] }],
    ['for the first time', null, '2.0.0', { step: 'first', versions: [two], silent: [] }],
    ['again', '2.0.0', '2.0.0', { step: 'same', versions: [], silent: [] }],
    ['back', '2.0.0', '1.0.0', { step: 'back', versions: [], silent: [] }],
    ['to what has no tag yet', '2.0.0', '2.1.0', { step: 'forward', versions: [], silent: ['2.1.0'] }],
  ])('%s', (_, from, to, expected) => {
    const [notes] = releaseNotesOf(shop, [operation(from, to)], said()).applications;
    expect(notes).toEqual({ application: 'shop', from, to, own: null, incomplete: false, ...expected });
  });

  const all = Object.keys(tags);
  const others = ['other@2.0.0', 'other@1.0.0'];
  test.each<{ when: string; from: string | null; to?: string; cutLists: string[][]; incomplete: boolean }>([
    { when: 'nothing is left to read', from: '0.9.0', cutLists: [], incomplete: false },
    { when: 'what was read goes on behind what is there', from: '1.1.0', cutLists: [all], incomplete: false },
    { when: 'what was read ends with what is there', from: '1.0.0', cutLists: [all], incomplete: true },
    { when: 'what was read ends before that', from: '0.9.0', cutLists: [all], incomplete: true },
    {
      when: 'only the releases of others were read',
      from: '1.1.0',
      cutLists: [all, others],
      incomplete: true,
    },
    {
      when: 'the releases go as far',
      from: '1.1.0',
      cutLists: [all, ['v2.0.0', 'v1.1.0', 'v1.0.0']],
      incomplete: false,
    },
    {
      when: 'the releases go as far, without one of what is there',
      from: '1.1.0',
      cutLists: [all, ['v2.0.0', 'v1.0.0']],
      incomplete: true,
    },
    { when: 'the same comes again', from: '2.0.0', cutLists: [others], incomplete: false },
    { when: 'an older version comes', from: '2.1.0', cutLists: [others], incomplete: false },
    { when: 'the first version was read', from: null, cutLists: [all, others], incomplete: false },
    { when: 'the first version was not read', from: null, to: '0.8.0', cutLists: [all], incomplete: true },
    { when: 'nothing is said of the first one', from: null, to: '1.1.0', cutLists: [all], incomplete: false },
  ])('are incomplete when $when: $incomplete', ({ from, to = '2.0.0', cutLists, incomplete }) => {
    const { applications } = releaseNotesOf(shop, [operation(from, to)], said(...cutLists));
    expect(applications).toMatchObject([{ incomplete }]);
  });

  test('are unread when the repository was not asked, and left out when nothing happens', () => {
    const skipped = { application: 'idle', from: '1.0.0', to: '1.0.0', skip: 'already-deployed' } as const;
    const unknown = { application: 'unknown', from: null, to: null };
    const notes = releaseNotesOf(shop, [operation('1.0.0', '2.0.0'), skipped, unknown], new Map());
    expect(notes.applications).toMatchObject([{ application: 'shop', step: 'unread', versions: [] }]);
    const again = releaseNotesOf(shop, [operation('2.0.0', '2.0.0')], new Map());
    expect(again.applications).toMatchObject([{ step: 'same' }]);
  });
});

test("the plan's own words come with them", () => {
  const document: Plan['document'] = {
    sections: new Map([['notes', { kind: 'text', text: 'of the plan' }]]),
    applicationNotes: new Map([['shop', 'of the shop']]),
  };
  const notes = releaseNotesOf({ ...shop, document }, [operation(null, '2.0.0')], said());
  expect(notes).toMatchObject({ plan: 'of the plan', applications: [{ own: 'of the shop' }] });
  const gap: Plan['document'] = { ...document, sections: new Map([['notes', { kind: 'gap' }]]) };
  expect(releaseNotesOf({ ...shop, document: gap }, [], said()).plan).toBeNull();
});
