export interface MissingProtection {
  readonly id: string;
  /** A sentence or more for people. */
  readonly text: string;
}

/**
 * What GITHUB_TOKEN alone cannot protect or do, whatever the settings are. Ids are a contract; docs/github.md
 * explains each.
 */
export const missingProtections: readonly MissingProtection[] = [
  {
    id: 'records',
    text: 'Everybody who may push, and every workflow that may, can write records, and so say that a version was deployed. A rule can let one App through and nobody else; it cannot do that for the token of one workflow.',
  },
  {
    id: 'status',
    text: 'Every workflow of the repository, also one that a pull request brings, can be given a token that sets the required status. It can be pinned to GitHub Actions as a whole, not to one workflow.',
  },
  {
    id: 'applications',
    text: 'Private repositories of applications cannot be read: the token reaches this repository alone.',
  },
  {
    id: 'follow-ups',
    text: 'A pull request that it opens gets workflow runs that wait until somebody approves them, and it can open one only if every workflow of the repository may.',
  },
  {
    id: 'teams',
    text: 'It cannot see who is in a team, so a plan that needs the approval of a team waits: name people instead.',
  },
  {
    id: 'events',
    text: 'What it pushes or merges starts no workflow, so other plans are judged anew only when time has passed.',
  },
  {
    id: 'requests',
    text: 'It has 1,000 requests an hour for all workflows of the repository together; an App has at least 5,000.',
  },
];
