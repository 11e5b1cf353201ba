import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { planText } from '../../../sandbox/seed/propose-plan.ts';
import { screenListFromJson } from '../../../src/codec/screen/screen-list.ts';
import { withGitHubWorld } from '../../support/github-world/github-world.ts';
import { startedByHand } from '../../support/github-world/github-world-events.ts';
import { commentsOn, verdictOn } from '../../support/github-world/github-world-standing.ts';
import { dataOfScript } from '../../support/screen/data-of-script.ts';

const folder = mkdtempSync(join(tmpdir(), 'screen-action-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a workflow builds the page, and writes nothing to GitHub', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', planText({ audit: '1.0.0' }));
    const out = join(folder, 'site');
    const job = await world.act(startedByHand, { inputs: { mode: 'screen', out } });
    expect(job).toMatchObject({ code: 0, stderr: '' });
    expect([verdictOn(one), commentsOn(one)]).toEqual(['none', []]);
    expect(job.summary).toContain('shows 1 plan');
    const { plans } = screenListFromJson(dataOfScript(readFileSync(join(out, 'data', 'list.js'), 'utf8')));
    expect(plans).toMatchObject([{ pullRequest: 1, listed: { plan: 'one', status: 'open' } }]);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  }));

test.each<readonly [string, () => string, string]>([
  ['without a folder', () => '', "input 'out' is empty"],
  ['with a folder of something else', () => folderWithWork(), 'name another folder'],
])('it fails %s', (_how, outOf, said) =>
  withGitHubWorld(async (world) => {
    const out = outOf();
    const job = await world.act(startedByHand, { inputs: { mode: 'screen', out } });
    expect(job.code).toBe(1);
    expect(JSON.stringify(job.commands)).toContain(said);
    if (out !== '') expect(readdirSync(out)).toEqual(['thesis.txt']);
  }),
);

function folderWithWork(): string {
  const place = mkdtempSync(join(folder, 'work-'));
  writeFileSync(join(place, 'thesis.txt'), 'all my work');
  return place;
}
