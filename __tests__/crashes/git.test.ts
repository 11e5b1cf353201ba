import { describeSweep } from './describe-sweep.ts';
import { createGitStage } from './git-stage.ts';
import { stories } from './story.ts';

describeSweep('on the git adapter', stories, createGitStage);
