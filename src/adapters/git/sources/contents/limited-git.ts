import type { Git } from '../../process/git-command.ts';
import { endProcessGroup } from '../../process/process-group.ts';

/** A git whose conversations are ended, with all that they started, after so many milliseconds. */
export function limitedGit(git: Git, timeout: number): Git {
  return {
    run: git.run,
    start(args) {
      const child = git.start(args);
      const timer = setTimeout(() => endProcessGroup(child), timeout);
      child.once('close', () => clearTimeout(timer));
      child.once('error', () => clearTimeout(timer));
      return child;
    },
  };
}
