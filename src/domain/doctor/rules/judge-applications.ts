import type { HostedFacts, RepositoryHome } from '../facts/hosted-facts.ts';
import type { ApplicationFacts, RepositoryFacts } from '../facts/repository-facts.ts';
import { type Finding, type FindingId, ok, wanting } from '../finding.ts';
import { notSeen, showTo } from './ways-in-settings.ts';

/** The repositories of the applications in the catalog. Those where all is well share one finding. */
export function judgeApplications({ applications, hosted }: RepositoryFacts): Finding[] {
  const readable = applications.map((application) => judgeReading(application, hosted));
  const kept = hosted === null ? [] : applications.flatMap((application) => judgeTags(application, hosted));
  return [
    ...together(readable, 'application-readable', 'the version tags can be read of'),
    ...together(kept, 'version-tags', 'the version tags cannot be moved or deleted of'),
  ];
}

function together(findings: readonly Finding[], id: FindingId, what: string): Finding[] {
  const good = findings.flatMap(({ level, subject }) => (level === 'ok' ? (subject ?? []) : []));
  const others = findings.filter(({ level }) => level !== 'ok');
  return good.length === 0 ? others : [...others, ok({ id }, `${what} ${good.join(', ')}`)];
}

function judgeReading({ name, unreadable }: ApplicationFacts, hosted: HostedFacts | null): Finding {
  const about = { id: 'application-readable', subject: name } as const;
  if (unreadable === null) return ok(about, 'its version tags can be read');
  const fix = `correct 'repository' in catalog/${name}.yml, or ${wayToRead(hosted)}`;
  return wanting('problem', about, { found: `its version tags cannot be read: ${unreadable}`, fix });
}

function wayToRead(hosted: HostedFacts | null): string {
  if (hosted === null) return 'let git read that repository from here';
  if (hosted.token.kind === 'app') return 'install the App on that repository, too';
  if (hosted.token.kind === 'person') return 'use a token that may read that repository';
  return 'use an App and install it there, because GITHUB_TOKEN reads no private repository but its own';
}

function judgeTags(
  { name, repository, tagPrefix }: ApplicationFacts,
  { versionTags, home }: HostedFacts,
): Finding[] {
  const rules = versionTags.get(repository);
  const about = { id: 'version-tags', subject: name } as const;
  if (rules === undefined) return [];
  if (rules.kind === 'hidden') {
    return [wanting('unknown', about, { found: notSeen('rules for its tags'), fix: showTo(home, rules) })];
  }
  const { notMoved, notDeleted } = rules.value;
  const covered = (patterns: readonly string[]) => patterns.some((it) => covers(it, tagPrefix));
  if (covered(notMoved) && covered(notDeleted)) return [ok(about, 'its version tags stay as they are')];
  return [
    wanting('warning', about, {
      found: `no rule was found that keeps tags ${tagPrefix}* both from being moved and from being deleted`,
      fix: `${rulesPage(repository, home)}: a tag ruleset for ${tagPrefix}* with "Restrict updates" and "Restrict deletions"`,
    }),
  ];
}

/** Whether a pattern of references holds all tags that begin so; only patterns that end in one star are understood. */
function covers(pattern: string, tagPrefix: string): boolean {
  if (pattern === '~ALL') return true;
  const [, beginning] = /^refs\/tags\/([^*?[\\]*)\*$/.exec(pattern) ?? [];
  return beginning !== undefined && tagPrefix.startsWith(beginning);
}

/** The rules of another repository on the same server. */
function rulesPage(repository: string, { name, url }: RepositoryHome): string {
  return `${url.slice(0, -name.length)}${repository}/settings/rules`;
}
