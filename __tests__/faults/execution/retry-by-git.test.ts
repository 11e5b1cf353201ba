import { stories } from '../../support/faults/execution/execution-stories.ts';
import { describeExecutionFaults } from './describe-execution-faults.ts';

describeExecutionFaults({
  story: stories.retryByGit,
  among: /^git /,
  // How it is fetched: as in ../git.test.ts, and what comes of it as in retry.test.ts.
  covered: /upload-pack/,
  requests: [
    'git upload-pack refs',
    'git upload-pack',
    'git upload-pack',
    'git upload-pack refs',
    'git upload-pack',
    'git upload-pack refs',
    'git upload-pack',
    'git upload-pack refs',
    'git upload-pack',
    'git upload-pack refs',
    'git upload-pack',
    'git upload-pack refs',
    'git upload-pack',
    'git receive-pack refs',
    'git receive-pack',
    'git upload-pack refs',
    'git upload-pack',
    'git upload-pack refs',
    'git upload-pack',
  ],
});
