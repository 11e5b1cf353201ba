import type * as z from 'zod/mini';
import { evidenceName, platformMark } from '../../domain/model/builds.ts';
import { isReferenceName } from '../../domain/versions/reference-name.ts';
import { checkedText } from '../definitions/checked-text.ts';
import { duration, variable } from '../definitions/scalars.ts';
import { listOf, mapping, optional, withOneOf } from '../definitions/structures.ts';
import { command } from './deployer-definition.ts';

const pattern = '\\{platform\\}';

const checkName = checkedText({
  expected: `the name of a check or commit status with ${platformMark} in it, such as "build ${platformMark}"`,
  test: (value) => value.includes(platformMark),
  pattern,
});

const noteName = checkedText({
  expected: `a name below refs/notes/ with ${platformMark} in it, such as builds-${platformMark}`,
  test: (value) => value.includes(platformMark) && isReferenceName(evidenceName(value, '1.0')),
  pattern,
});

/** What can tell that a version was built, of which an environment names exactly one. */
export const buildsKinds = ['check', 'note', 'command'] as const;

export const builds = withOneOf(
  mapping({
    check: optional("A check run or commit status on the tag's commit, by name.", checkName),
    note: optional("A git note on the tag's commit, by its name below refs/notes/.", noteName),
    command: optional('An argument vector, never a shell string; built when it exits with 0.', command),
    env: optional('Variables handed through, besides PATH, HOME, LANG and TMPDIR.', listOf(variable)),
    timeout: optional('How long it may take for one version; default 1m.', duration),
  }),
  ...buildsKinds.map((kind) => [kind]),
);

export const buildsKeys = Object.keys(builds.shape);

export type WrittenBuilds = z.infer<typeof builds>;
