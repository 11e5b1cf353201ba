import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../../adapters/clock.ts';
import { openHostedRepository } from '../../adapters/git/hosted/open-hosted-repository.ts';
import { createGitSources } from '../../adapters/git/sources/create-git-sources.ts';
import { createGitTagger } from '../../adapters/git/tagging/create-git-tagger.ts';
import type { GitHubApi } from '../../adapters/github/api/github-api.ts';
import { connectGitHub } from '../../adapters/github/connect-github.ts';
import { createConversations } from '../../adapters/github/conversations/create-conversations.ts';
import { createReviewers } from '../../adapters/github/reviewers/create-reviewers.ts';
import { createRepositorySettings } from '../../adapters/github/settings/create-repository-settings.ts';
import { createGitHubTagger } from '../../adapters/github/tagging/create-github-tagger.ts';
import type { Conversations } from '../../ports/conversations.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { RepositorySettings } from '../../ports/repository-settings.ts';
import type { Tagger } from '../../ports/tagger.ts';
import type { EvaluationPorts } from '../../usecases/pull-requests/evaluation-ports.ts';
import { createRecordsReader } from '../../usecases/reading/create-records-reader.ts';
import { variablesForGit } from '../inputs/variables-for-git.ts';
import type { Step } from '../modes/step.ts';
import { readSurroundings } from './surroundings.ts';
import { tokenFactsOf } from './token-facts.ts';

/** The adapters of one step, on the repository whose job it is. */
export interface Session extends EvaluationPorts {
  readonly repository: ReleaseRepository;
  readonly conversations: Conversations;
  readonly settings: RepositorySettings;
  readonly tagger: Tagger;
  /** What other adapters of GitHub ask through. */
  readonly api: GitHubApi;
  /** A token that holds for some minutes more, for git. */
  readonly token: () => Promise<string>;
}

/** Connects to GitHub for the length of one step; every token that is made is masked before it is used. */
export async function withSession<Answer>(
  { request: { credentials }, variables, runner }: Step,
  use: (session: Session) => Promise<Answer>,
): Promise<Answer> {
  const { repository: name, addresses, webAddress, temporaryFolder } = readSurroundings(variables);
  mkdirSync(temporaryFolder, { recursive: true });
  const forGit = variablesForGit(variables);
  const { now } = systemClock;
  const github = connectGitHub({
    ...{ repository: name, addresses, credentials, now, onNotice: runner.say, onToken: runner.mask },
    otherSources: createGitSources({ folder: temporaryFolder, variables: forGit }),
  });
  const { api, token } = github;
  await token();
  const repository = await openHostedRepository({
    ...{ folder: join(temporaryFolder, 'repository'), address: `${webAddress}.git`, token, now },
    variables: forGit,
  });
  try {
    return await use({
      ...{
        repository,
        webAddress,
        api,
        token,
        forge: github.forge,
        sources: github.sources,
        clock: systemClock,
      },
      readRecords: createRecordsReader(repository),
      tagger: createGitHubTagger(api, createGitTagger({ folder: temporaryFolder, variables: forGit, now })),
      reviewers: createReviewers(api),
      conversations: createConversations(api),
      settings: createRepositorySettings(api, tokenFactsOf(credentials, github.rights())),
    });
  } finally {
    await repository.close();
  }
}
