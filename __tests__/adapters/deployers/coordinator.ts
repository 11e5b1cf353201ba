import { createCommandDeployer } from '../../../src/adapters/deployers/command-deployer.ts';
import { createProcesses } from '../../../src/adapters/processes/processes.ts';
import { deploymentOrder } from './order.ts';

/**
 * A process that tests may kill: prepares the shell script of its second argument, all in the folder of its
 * first, prints the effect as JSON, and opens the gate when the third says so. It has a secret setting when the
 * variable DEPLOYMENT_SECRET_KEY has a value.
 */
const [folder = '', script = '', open] = process.argv.slice(2);
const deployer = createCommandDeployer({
  processes: createProcesses(),
  logFolder: `${folder}/logs`,
  temporaryFolder: folder,
  variables: process.env,
});
const secrets = new Map(
  process.env.DEPLOYMENT_SECRET_KEY === undefined ? [] : [['api-key', 'DEPLOYMENT_SECRET_KEY']],
);
const prepared = await deployer.prepare(
  deploymentOrder({ script, secrets, onLine: (line) => console.log(line) }),
);
console.log(JSON.stringify(prepared.effect));
if (open === 'open') await prepared.open();
else setInterval(() => {}, 1000);
