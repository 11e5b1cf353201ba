import { hidden, type Seen, seen } from '../../../src/domain/doctor/facts/seen.ts';
import { parsePlanBranch } from '../../../src/domain/names.ts';
import type { RepositorySettings } from '../../../src/ports/repository-settings.ts';
import { type HostedChange, hosted } from '../../domain/doctor/healthy.ts';

export interface FakeSettings extends RepositorySettings {
  /** What was asked, in order. */
  readonly asked: readonly string[];
}

/** The settings of a repository in which nothing is missing, apart from a change; `workflows` by `owner/name ref:path`. */
export function createFakeSettings(
  change: HostedChange = {},
  workflows: ReadonlyMap<string, Seen<string | null>> = new Map(),
): FakeSettings {
  const facts = hosted(change);
  const asked: string[] = [];
  const { home, token, actions, keyEnvironment, defaultBranch, pages } = facts;
  return {
    asked,
    home,
    token,
    async defaultBranch() {
      asked.push('default branch');
      return defaultBranch;
    },
    async branchRules(branch) {
      asked.push(`rules of ${branch}`);
      const rules = facts.rules.get(branch) ?? facts.planRules.get(environmentOfPlan(branch));
      if (rules === undefined) throw new Error(`nobody said what the rules of ${branch} are`);
      return rules;
    },
    async ownerErrors(branch) {
      asked.push(`owners on ${branch}`);
      return facts.ownerErrors.get(branch) ?? seen([]);
    },
    async actions() {
      asked.push('actions');
      return actions;
    },
    async pages() {
      asked.push('pages');
      return pages;
    },
    async keyEnvironment(name, variable) {
      asked.push(`environment ${name} with ${variable}`);
      return keyEnvironment;
    },
    async tagRules(repositories) {
      asked.push(`tags of ${repositories.join(', ')}`);
      const all = seen({ notMoved: ['~ALL'], notDeleted: ['~ALL'] });
      return new Map(repositories.map((repository) => [repository, all]));
    },
    async workflows(questions) {
      const places = questions.map(({ repository, path, ref }) => `${repository} ${ref}:${path}`);
      asked.push(`workflows ${places.join(', ')}`);
      return places.map((place) => workflows.get(place) ?? hidden('contents: read'));
    },
  };
}

function environmentOfPlan(branch: string): string {
  return parsePlanBranch(branch)?.environment ?? '';
}
