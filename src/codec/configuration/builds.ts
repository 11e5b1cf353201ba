import type { BuildEvidence } from '../../domain/model/builds.ts';
import type { WrittenBuilds } from './builds-definition.ts';

const defaultTimeout = 60_000;

/** What tells that a version was built, as it is written, with its defaults. */
export function toBuildEvidence(written: WrittenBuilds): BuildEvidence {
  const { check, note, command = [], env = [], timeout = defaultTimeout } = written;
  if (check !== undefined) return { kind: 'check', name: check };
  if (note !== undefined) return { kind: 'note', name: note };
  return { kind: 'command', command, env, timeout };
}
