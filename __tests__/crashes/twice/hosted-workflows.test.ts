import { byWorkflow } from '../../support/faults/execution/execution-fault-world.ts';
import { describeSecondCrashes } from '../describe-sweep.ts';
import { hostedStages } from '../stages/hosted-stage.ts';
import { storiesByWorkflows } from '../stories.ts';

describeSecondCrashes('on GitHub, by workflows', storiesByWorkflows, hostedStages(byWorkflow));
