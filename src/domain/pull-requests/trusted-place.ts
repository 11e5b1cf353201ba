import { catalogFolder, configurationPath } from '../layout.ts';
import type { Problem } from '../problem.ts';

/**
 * Whether the file of a problem was read from the trusted branch: configuration and catalog never come from a pull
 * request, unless the problem is that one tries to change them.
 */
export function isOnTrustedBranch({ code, file = '' }: Problem): boolean {
  if (code === 'foreign-change') return false;
  return file === configurationPath || file.startsWith(`${catalogFolder}/`);
}
