import { byWorkflow } from '../../support/fault-execution-world.ts';
import { describeSecondCrashes } from '../describe-sweep.ts';
import { hostedStages } from '../stages/hosted-stage.ts';
import { storiesByWorkflows } from '../stories.ts';

describeSecondCrashes('on GitHub, by workflows', storiesByWorkflows, hostedStages(byWorkflow));
