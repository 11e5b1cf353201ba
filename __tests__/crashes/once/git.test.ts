import { describeSweep } from '../describe-sweep.ts';
import { createGitStage } from '../stages/git-stage.ts';
import { stories } from '../stories.ts';

describeSweep('on the git adapter', stories, async (story) => [await createGitStage(story)]);
