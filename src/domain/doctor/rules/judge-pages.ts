import type { HostedFacts } from '../facts/hosted-facts.ts';
import { type Finding, ok, wanting } from '../finding.ts';
import { notSeen, showTo } from './ways-in-settings.ts';

/**
 * Whether what is published from the repository can be read by those who may not read the repository (GitHub: the site
 * of a private repository is public, unless its enterprise publishes it privately).
 */
export function judgePages({ pages, home }: HostedFacts): Finding {
  const about = { id: 'pages-visibility' } as const;
  if (pages.kind === 'hidden') {
    return wanting('unknown', about, { found: notSeen('who may read its site'), fix: showTo(home, pages) });
  }
  if (pages.value !== 'public site') return ok(about, wellIn[pages.value]);
  return wanting('warning', about, {
    found:
      'the repository is private and its site is public: a screen that is published there is read by anybody',
    fix: `${home.url}/settings/pages: choose the visibility "Private" where your plan has it; else publish no screen there`,
  });
}

const wellIn = {
  'public repository': 'everybody may read the repository already',
  'no site': 'it publishes no site',
  'private site': 'only those who may read the repository may read its site',
} as const;
