import { expect, test } from '@jest/globals';
import type { BuildEvidence } from '../../../src/domain/model/builds.ts';
import type { BuildQuestion, Builds } from '../../../src/ports/builds.ts';
import { type BuildsByKind, buildsOfKinds } from '../../../src/usecases/builds/builds-of-kinds.ts';
import { buildQuestion } from '../../support/build-question.ts';

const check = { kind: 'check', name: 'build {platform}' } as const;
const note = { kind: 'note', name: 'builds-{platform}' } as const;
const command = { kind: 'command', command: ['./built.sh'], env: [], timeout: 1 } as const;

/** Says its own name of everything that it is asked. */
function named(name: string): Builds<never> & { readonly asked: BuildQuestion<BuildEvidence>[][] } {
  const asked: BuildQuestion[][] = [];
  return {
    asked,
    async states(questions) {
      asked.push([...questions]);
      return new Map(questions.map((it) => [it, { kind: 'success', said: name }]));
    },
  };
}

function byKind(change: Partial<BuildsByKind> = {}): BuildsByKind {
  return { check: named('check'), note: named('note'), command: named('command'), ...change };
}

test('each question goes to who knows of its kind', async () => {
  const questions = [note, check, command, check].map((evidence) => buildQuestion<BuildEvidence>(evidence));
  const states = await buildsOfKinds(byKind()).states(questions, async () => {});
  expect(questions.map((it) => states.get(it)?.said)).toEqual(['note', 'check', 'command', 'check']);
});

test('of checks nothing is known where GitHub is not asked', async () => {
  const [of, other] = [buildQuestion<BuildEvidence>(check), buildQuestion<BuildEvidence>(note)];
  const states = await buildsOfKinds(byKind({ check: null })).states([of, other], async () => {});
  expect(states.get(of)).toEqual({ kind: 'unknown', said: expect.stringContaining('--github owner/name') });
  expect(states.get(other)?.said).toBe('note');
});

test('what fills a checkout is handed on', async () => {
  const filled: string[] = [];
  const asking: Builds<never> = {
    async states(_, checkOut) {
      await checkOut('/folder');
      return new Map();
    },
  };
  const builds = buildsOfKinds(byKind({ command: asking }));
  await builds.states([buildQuestion<BuildEvidence>(command)], async (folder) => void filled.push(folder));
  expect(filled).toEqual(['/folder']);
});
