import type { CheckState } from '../../../domain/readiness/check-state.ts';
import { shortenText } from '../../../domain/shorten-text.ts';
import type { FileContent } from '../../../ports/release-repository.ts';
import { readable } from '../process/failure.ts';

const words = ['success', 'failed', 'running'] as const;
const expected = 'expected success, failed or running as its first word';

/** Bytes of a note in which its first word is looked for, and UTF-16 code units of a wrong one that are told. */
const most = { read: 1024, told: 40 };

/**
 * What a note says of a build by its first word (docs/plan-format.md, builds for a platform).
 *
 * @param file undefined for one that the repository has no contents of
 */
export function noteState(file: FileContent | undefined): CheckState {
  if (file === undefined) return unknown('its note is longer than 1 MiB, or has got lost');
  if (file.bytes === null) return unknown('its note is longer than 1 MiB');
  const text = Buffer.from(file.bytes.subarray(0, most.read)).toString('utf8');
  const [first = ''] = text.trimStart().split(/\s/u, 1);
  const kind = words.find((word) => word === first);
  if (kind !== undefined) return { kind, said: kind };
  if (first === '') return unknown(`its note is empty; ${expected}`);
  return unknown(`its note begins with '${shortenText(readable(first), most.told)}'; ${expected}`);
}

function unknown(said: string): CheckState {
  return { kind: 'unknown', said };
}
