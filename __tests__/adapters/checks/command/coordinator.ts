import { createCommandChecks } from '../../../../src/adapters/checks/command/create-command-checks.ts';
import { createProcesses } from '../../../../src/adapters/processes/processes.ts';
import { surroundings } from '../../../support/check-surroundings.ts';
import { shellCheck } from './command-world.ts';

/** A process that tests may kill: performs the shell script of its second argument, all in the folder of its first. */
const [folder = '', script = ''] = process.argv.slice(2);
const checks = createCommandChecks({
  processes: createProcesses(),
  logFolder: `${folder}/logs`,
  temporaryFolder: folder,
  variables: process.env,
});
await checks.perform(shellCheck(script), surroundings());
