import { describe, expect, test } from '@jest/globals';
import { type ParsedCommand, parseCommand } from '../../../src/domain/commands/parse-command.ts';
import { planOffers } from '../../../src/domain/listing/listed-plan.ts';
import { waysOfOffers } from '../../../src/screen/offers/ways-of-offer.ts';
import { screenPlan } from '../../support/screen/screen-list.ts';

const onGitHub = { name: 'acme/releases', url: 'https://github.com/acme/releases' };

describe('how something is done that a plan offers', () => {
  test('by a comment that is understood where it is written', () => {
    const said = waysOfOffers(screenPlan({ offers: planOffers }), onGitHub).flatMap(({ comment }) =>
      comment === null ? [] : [comment.text.replace('ENVIRONMENT', 'production')],
    );
    const understood: readonly ParsedCommand[] = said.map(parseCommand);
    expect(understood.map((it) => (it.kind === 'command' ? it.command.verb : it.message))).toEqual(
      planOffers.filter((offer) => offer !== 'resolve'),
    );
  });

  test('by typing alone where no comment can say it', () => {
    expect(waysOfOffers(screenPlan({ offers: ['resolve'] }), onGitHub)).toEqual([
      {
        offer: 'resolve',
        comment: null,
        form: null,
        commands: ['deployment-plans resolve qa/2026-11-20-payments'],
      },
    ]);
  });

  test.each([{ digest: null }, { pullRequest: null }])('by the form where %j', (change) => {
    const [way] = waysOfOffers(screenPlan({ offers: ['retry'] }, change), onGitHub);
    expect(way).toMatchObject({
      comment: null,
      form: { url: `${onGitHub.url}/actions/workflows/deployment-plans.yml` },
    });
  });

  test('by a form that is told what belongs there', () => {
    const [retry, reuse] = waysOfOffers(screenPlan({ offers: ['retry', 'reuse'] }), onGitHub);
    const inputs = 'environment qa, plan 2026-11-20-payments, digest 4f2c9b1d7a60';
    expect(retry?.form?.inputs).toBe(`mode retry, ${inputs}`);
    expect(reuse?.form?.inputs).toBe(`mode reuse, ${inputs}, target ENVIRONMENT`);
  });

  test('by typing where the repository is not on GitHub', () => {
    const ways = waysOfOffers(screenPlan({ offers: planOffers }), { name: 'releases', url: null });
    expect(ways.every(({ comment, form }) => comment === null && form === null)).toBe(true);
    expect(ways.every(({ commands }) => commands.length > 0)).toBe(true);
  });
});
