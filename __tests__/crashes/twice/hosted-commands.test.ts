import { byCommand } from '../../support/faults/execution/execution-fault-world.ts';
import { describeSecondCrashes } from '../describe-sweep.ts';
import { hostedStages } from '../stages/hosted-stage.ts';
import { storiesOnGitHub } from '../stories.ts';

describeSecondCrashes('on GitHub, by commands', storiesOnGitHub, hostedStages(byCommand));
