import type { Check, CommitStatus } from '../../../src/ports/forge.ts';

export const question = {
  context: 'deployment-plan/qa',
  check: 'Deployment plan (qa)',
  marker: '<!-- ours -->',
  contributors: false,
};

export const green: CommitStatus = {
  context: question.context,
  state: 'success',
  description: 'may be merged',
  url: 'https://example.com/runs/1',
};

/** A check run with so many annotations. */
export function checkWith(annotations: number, facts: Partial<Check> = {}): Check {
  return {
    name: question.check,
    conclusion: 'failure',
    title: `${annotations} problems`,
    summary: 'What is **wrong**.',
    annotations: Array.from({ length: annotations }, (_, index) => ({
      path: 'plans/41.yml',
      line: index + 1,
      level: 'failure',
      title: 'tag-not-found',
      message: `there is no tag ${index}`,
    })),
    ...facts,
  };
}
