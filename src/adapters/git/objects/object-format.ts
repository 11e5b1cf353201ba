import { createHash } from 'node:crypto';

/** The hash that names a repository's objects. */
export interface ObjectFormat {
  readonly algorithm: 'sha1' | 'sha256';
  /** Bytes of an id. */
  readonly idLength: 20 | 32;
  /** The id that means "nothing". */
  readonly nullId: string;
  /** The id of a tree without entries, which every repository has. */
  readonly emptyTree: string;
}

/** That of every repository which does not say otherwise. */
export const sha1Format: ObjectFormat = {
  algorithm: 'sha1',
  idLength: 20,
  nullId: '0'.repeat(40),
  emptyTree: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
};

const formats: readonly ObjectFormat[] = [
  sha1Format,
  {
    algorithm: 'sha256',
    idLength: 32,
    nullId: '0'.repeat(64),
    emptyTree: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
  },
];

/** The format that `git rev-parse --show-object-format` names. */
export function objectFormat(name: string): ObjectFormat | undefined {
  return formats.find(({ algorithm }) => algorithm === name);
}

/** The format of the repository that an id is of, by its length (git-scm.com/docs/hash-function-transition). */
export function formatOfId(id: string): ObjectFormat {
  return formats.find(({ nullId }) => nullId.length === id.length) ?? sha1Format;
}

export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

export interface NewObject {
  readonly type: 'commit' | 'tree' | 'blob';
  readonly bytes: Uint8Array;
}

/** The id that git gives an object (gitformat-loose: the hash of type, size and contents). */
export function objectId({ algorithm }: ObjectFormat, { type, bytes }: NewObject): string {
  return createHash(algorithm).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}
