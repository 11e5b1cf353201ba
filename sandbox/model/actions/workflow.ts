import { createHash } from 'node:crypto';
import type { Repository } from '../repositories/repository.ts';

export interface Workflow {
  /** From the root of the repository; what identifies it. */
  readonly path: string;
  readonly name: string;
}

/** The same as long as the file has the same path. */
export function workflowId({ id }: Repository, { path }: Workflow): number {
  return createHash('sha1').update(`${id}:${path}`).digest().readUInt32BE();
}

export const workflowFolder = '.github/workflows';
