import { join } from 'node:path';
import { runGit } from '../../../git/run-git.ts';
import type { WorkflowRun } from '../../../model/actions/workflow-run.ts';
import type { RunnerFolders } from '../surroundings/runner-folders.ts';

/** Fills the workspace with the run's commit, as `actions/checkout` does, but without a repository around it. */
export async function checkOut(
  { repository, trigger }: WorkflowRun,
  { workspace, commands }: RunnerFolders,
): Promise<void> {
  await runGit(repository.folder, [`--work-tree=${workspace}`, 'read-tree', '--reset', '-u', trigger.sha], {
    variables: { GIT_INDEX_FILE: join(commands, 'index') },
  });
}
