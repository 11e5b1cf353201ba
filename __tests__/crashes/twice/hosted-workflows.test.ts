import { byWorkflow } from '../../support/fault-execution-world.ts';
import { describeSecondCrashes } from '../describe-sweep.ts';
import { hostedStages } from '../stages/hosted-stage.ts';
import { stories } from '../stories.ts';

describeSecondCrashes('on GitHub, by workflows', stories, hostedStages(byWorkflow));
