import { createCommandDeployer } from '../../../src/adapters/deployers/command-deployer.ts';
import { createProcesses } from '../../../src/adapters/processes/processes.ts';
import { deploymentOrder } from './order.ts';

/**
 * A process that tests may kill: prepares the shell script of its second argument, all in the folder of its
 * first, prints the effect as JSON, and opens the gate when the third says so.
 */
const [folder = '', script = '', open] = process.argv.slice(2);
const deployer = createCommandDeployer({
  processes: createProcesses(),
  logFolder: `${folder}/logs`,
  temporaryFolder: folder,
  variables: process.env,
});
const prepared = await deployer.prepare(deploymentOrder({ script, onLine: (line) => console.log(line) }));
console.log(JSON.stringify(prepared.effect));
if (open === 'open') await prepared.open();
else setInterval(() => {}, 1000);
