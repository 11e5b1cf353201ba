import { beforeEach, describe, expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { problemGroups } from '../../src/domain/problem.ts';
import type { Validation } from '../../src/domain/validation.ts';
import { renderPlanReport } from '../../src/render/plan-report.ts';
import { plainStyle } from '../../src/render/text/view.ts';
import { renderValidation } from '../../src/render/validation.ts';
import { proposalOfFile } from '../../src/usecases/reading/proposals.ts';
import { validateWithNotes } from '../../src/usecases/validate.ts';
import { createPullRequestWorld, type PullRequestWorld } from '../support/pull-request-world.ts';
import { type BrokenPlan, brokenPlans, furnish } from './broken-plans.ts';

const file = 'plans/release-7.yml';
const width = 100;
const mostLines = 3;

let at: PullRequestWorld;
beforeEach(async () => {
  at = await createPullRequestWorld();
  furnish(at.world);
});

async function validateFile({ text, environment = 'qa', arrange }: BrokenPlan): Promise<Validation> {
  const { ports } = at.world;
  await arrange?.(at.world);
  const bytes = new TextEncoder().encode(text);
  const given = { id: '', size: bytes.byteLength, bytes };
  const now = '2026-11-20T10:00:00.000Z';
  const proposal = await proposalOfFile(ports, { name: 'release-7', bytes: given, environment, now });
  return validateWithNotes(ports, await at.world.trusted(), proposal);
}

/** As `validate` prints it in a terminal. */
async function inTerminal(plan: BrokenPlan): Promise<string> {
  const validation = await validateFile(plan);
  const texts = new Map([[file, plan.text]]);
  return renderValidation({ validation, partial: new Set(), texts }, { style: plainStyle, width });
}

/** As a pull request is told. */
async function inMarkdown({ text, environment = 'qa', arrange }: BrokenPlan): Promise<string> {
  await arrange?.(at.world);
  await at.propose({ [file]: text }, { base: `env/${environment}` });
  const [judged] = (await at.evaluate()).pullRequests;
  if (judged?.kind !== 'published') throw new Error(`nothing was published: ${JSON.stringify(judged)}`);
  return renderPlanReport(
    judged.report,
    { repository: 'https://github.com/acme/releases' },
    { limit: 60_000 },
  );
}

const cases = brokenPlans.map((plan) => [plan.code, plan] as const);

test('the plans are broken in ten ways, of every group of problems that a person can bring about alone', () => {
  const codes = brokenPlans.map(({ code }) => code);
  expect(new Set(codes).size).toBe(10);
  const groups = Object.entries(problemGroups).filter(([, all]) => all.some((code) => codes.includes(code)));
  expect(groups.map(([group]) => group)).toEqual([
    'text',
    'plan',
    'versions',
    'impact',
    'settings',
    'policy',
  ]);
});

describe('the reader of a plan that is broken by', () => {
  test.each(cases)('%s learns of that alone', async (code, plan) => {
    const { verdict, problems } = await validateFile(plan);
    expect(verdict).toBe('fail');
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  test.each(cases)('%s sees cause, place and next step in three lines of a terminal', async (code, plan) => {
    const output = await inTerminal(plan);
    const lines = linesAbout(output, `error ${code}`);
    expect(lines.length).toBeLessThanOrEqual(mostLines);
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
    const read = lines.map((line) => line.trim()).join(' ');
    for (const said of [`${file}:${plan.place}`, ...plan.cause, plan.next]) expect(read).toContain(said);
  });

  test.each(cases)('%s sees the same on the pull request', async (code, plan) => {
    const [, item = ''] = new RegExp(`^[-*] (.*\`${code}\`.*)$`, 'm').exec(await inMarkdown(plan)) ?? [];
    const read = asShown(item);
    expect(stringWidth(read)).toBeLessThanOrEqual(mostLines * width);
    const [line = ''] = plan.place.split(':');
    for (const said of [`${file}:${line}`, ...plan.cause, plan.next]) expect(read).toContain(said);
  });

  test.each(cases)('%s reads this in a terminal', async (_, plan) => {
    expect(`\n${await inTerminal(plan)}\n`).toMatchSnapshot();
  });

  test.each(cases)('%s reads this on the pull request', async (_, plan) => {
    expect(`\n${await inMarkdown(plan)}\n`).toMatchSnapshot();
  });
});

/** A problem's heading and message; the line of the file that is shown below does not count. */
function linesAbout(output: string, beginning: string): string[] {
  const lines = output.split('\n');
  const first = lines.findIndex((line) => line.startsWith(beginning));
  const rest = lines.slice(first + 1);
  const end = rest.findIndex((line) => line === '' || line.includes('│'));
  return [lines[first] ?? '', ...rest.slice(0, end)];
}

/** Markdown as people see it: links by their text, code and escapes by what they stand for. */
function asShown(markdown: string): string {
  return markdown
    .replaceAll(/\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, '$1')
    .replaceAll('`', '')
    .replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '');
}
