import type { GitObject } from '../../../git/read-objects.ts';
import type { Repository } from '../../../model/repositories/repository.ts';
import type { Serving } from '../../reading/serving.ts';
import { gitObjectFacts } from './git-object-facts.ts';

/** Bytes of text above which GitHub cuts it off, and says so. */
const textLimit = 512_000;

/** Bytes in which git looks for a NUL to tell binary files. */
const inspected = 8000;

export function blobNode(serving: Serving, repository: Repository, { oid, bytes }: GitObject) {
  const binary = bytes.subarray(0, inspected).includes(0);
  return {
    __typename: 'Blob',
    ...gitObjectFacts(serving, repository, oid),
    byteSize: bytes.length,
    isBinary: binary,
    isTruncated: bytes.length > textLimit,
    text: binary ? null : bytes.toString('utf8', 0, textLimit),
  };
}
