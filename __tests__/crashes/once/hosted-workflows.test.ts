import { byWorkflow } from '../../support/faults/execution/execution-fault-world.ts';
import { describeSweep } from '../describe-sweep.ts';
import { hostedStages } from '../stages/hosted-stage.ts';
import { storiesBy } from '../stories.ts';

describeSweep('on GitHub, by workflows', storiesBy('workflows'), hostedStages(byWorkflow));
