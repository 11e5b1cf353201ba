import { planText } from '../../sandbox/seed/propose-plan.ts';
import type { StoryPlan } from './stories.ts';

/**
 * The file of a plan.
 * @param newest the newest commit of an application
 */
export function textOf(
  { versions, tags = {}, more = '' }: StoryPlan,
  newest: (application: string) => string,
): string {
  const tagged = Object.entries(tags).map(([application, tag]) => [
    application,
    `{ tag: ${tag}, commit: ${newest(application)} }`,
  ]);
  return `${planText({ ...versions, ...Object.fromEntries(tagged) })}${more}`;
}
