import { byCommand } from '../../support/fault-execution-world.ts';
import { describeSweep } from '../describe-sweep.ts';
import { hostedStages } from '../stages/hosted-stage.ts';
import { stories } from '../stories.ts';

describeSweep('on GitHub, by commands', stories, hostedStages(byCommand));
