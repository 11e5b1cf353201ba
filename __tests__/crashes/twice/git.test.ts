import { describeSecondCrashes } from '../describe-sweep.ts';
import { createGitStage } from '../stages/git-stage.ts';
import { stories } from '../stories.ts';

describeSecondCrashes('on the git adapter', stories, async (story) => [await createGitStage(story)]);
