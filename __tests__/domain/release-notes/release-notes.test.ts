import { describe, expect, test } from '@jest/globals';
import type { Plan } from '../../../src/domain/model/plan.ts';
import { releaseNotesOf } from '../../../src/domain/release-notes/release-notes.ts';
import { repositoryNotes } from '../../../src/domain/release-notes/repository-notes.ts';
import { entry, plan } from '../../support/builders.ts';

const tags = {
  'v1.0.0': { message: 'one' },
  'v1.1.0': {},
  'v2.0.0-rc.1': { message: 'candidate' },
  'v2.0.0': { release: { title: null, text: 'two' } },
  'other@3.0.0': { message: 'of another application' },
};

const said = (more = false) =>
  new Map([['shop', repositoryNotes('v{version}', { byTag: new Map(Object.entries(tags)), more })]]);

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

  test.each([
    ['what is there was read', '1.0.0', true, false],
    ['what is there was not read', '0.9.0', true, true],
    ['nothing is left to read', '0.9.0', false, false],
    ['nothing is there', null, true, false],
  ])('are incomplete or not when %s', (_, from, more, incomplete) => {
    const { applications } = releaseNotesOf(shop, [operation(from, '2.0.0')], said(more));
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
