import { tmpdir } from 'node:os';
import type { Variables } from './environment.ts';

/** Where the caller wants temporary files. */
export function temporaryFolder({ TMPDIR }: Variables): string {
  return TMPDIR || tmpdir();
}
