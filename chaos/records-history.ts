import { execFileSync } from 'node:child_process';
import type { TestRepository } from '../__tests__/support/git-world.ts';

/** One commit of the records: what the files are from then on. */
export interface RecordsCommit {
  readonly id: string;
  readonly message: string;
  /** Files that it wrote, by path; null for those that it removed. */
  readonly changes: ReadonlyMap<string, Uint8Array | null>;
}

const branch = 'deployment-records';

/** Every commit of the records with its contents, oldest first; two git processes, however many there are. */
export function readRecordsHistory(release: TestRepository): readonly RecordsCommit[] {
  const log = release.git(
    'log',
    '--reverse',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '-z',
    `--format=%x01%H %s`,
    branch,
  );
  const commits = log.split('\u0001').slice(1).map(parseCommit);
  const blobs = readBlobs(release.folder, [
    ...new Set(commits.flatMap(({ changes }) => [...changes.values()])),
  ]);
  return commits.map(({ changes, ...commit }) => ({
    ...commit,
    changes: new Map([...changes].map(([path, blob]) => [path, blobs.get(blob) ?? null])),
  }));
}

/** A format line, then `:<modes> <old> <new> <status>` and the path of each change, all ended by NUL. */
function parseCommit(text: string) {
  const [head = '', ...fields] = text.split('\0').map((field) => field.trim());
  const changes = new Map<string, string>();
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [, , , blob = ''] = (fields[index] ?? '').split(' ');
    changes.set(fields[index + 1] ?? '', blob);
  }
  const space = head.indexOf(' ');
  return { id: head.slice(0, space), message: head.slice(space + 1), changes };
}

function readBlobs(folder: string, ids: readonly string[]): Map<string, Uint8Array> {
  const options = { cwd: folder, input: ids.map((id) => `${id}\n`).join(''), maxBuffer: 2 ** 30 };
  const output = execFileSync('git', ['cat-file', '--batch'], options);
  const blobs = new Map<string, Uint8Array>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at);
    const [id = '', kind, size] = output.toString('latin1', at, end).split(' ');
    // A deletion is shown as the null id, which names no object.
    at = kind === 'missing' ? end + 1 : end + 2 + Number(size);
    if (kind !== 'missing') blobs.set(id, output.subarray(end + 1, end + 1 + Number(size)));
  }
  return blobs;
}
