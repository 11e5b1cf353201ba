import { expect, test } from '@jest/globals';
import { describeInBrowser } from '../harness/in-browser.ts';
import { hashOf, plansShown } from '../harness/list-page.ts';
import { fourPlans } from './list-worlds.ts';

const wide = { viewport: { width: 1400, height: 900 } };

describeInBrowser('the list of plans', (open) => {
  test.each([
    ['Environment', 'production', ['finished-ledger'], '#/plans?environment=production'],
    ['Application', 'orders', ['open-orders'], '#/plans?application=orders'],
    ['Module', 'payments-api', ['aborted-payments'], '#/plans?module=payments-api'],
    ['Person', 'Ada Lovelace', ['running-payments'], '#/plans?person=Ada+Lovelace'],
  ])('is narrowed by %s', async (label, choice, expected, hash) => {
    const page = await open({ list: fourPlans }, wide);
    await page.getByLabel(label).selectOption(choice);
    expect(await plansShown(page, '1 of 4 plans')).toEqual(expected);
    expect(hashOf(page)).toBe(hash);
  });

  test.each([
    ['From day (UTC)', '2026-11-19', ['open-orders', 'running-payments'], '#/plans?since=2026-11-19'],
    ['To day (UTC)', '2026-11-10', ['aborted-payments', 'finished-ledger'], '#/plans?until=2026-11-10'],
  ])('is narrowed by %s', async (label, day, expected, hash) => {
    const page = await open({ list: fourPlans }, wide);
    await page.getByLabel(label).fill(day);
    expect(await plansShown(page, '2 of 4 plans')).toEqual(expected);
    expect(hashOf(page)).toBe(hash);
  });

  test('is narrowed by status, which says how many have each', async () => {
    const page = await open({ list: fourPlans }, wide);
    await page.getByRole('link', { name: 'aborted 1' }).click();
    expect(await plansShown(page, '1 of 4 plans')).toEqual(['aborted-payments']);
    expect(hashOf(page)).toBe('#/plans?status=aborted');
    await page.getByRole('link', { name: 'all 4' }).click();
    expect(await plansShown(page, '4 plans')).toHaveLength(4);
  });

  test('is searched while somebody types', async () => {
    const page = await open({ list: fourPlans }, wide);
    await page.getByRole('searchbox').pressSequentially('PAYments');
    expect(await plansShown(page, '2 of 4 plans')).toEqual(['running-payments', 'aborted-payments']);
    await page.getByRole('searchbox').fill('payments@2');
    expect(await plansShown(page, '0 of 4 plans')).toEqual([]);
    await page.getByText('No plan is like that').waitFor();
  });

  test('is narrowed by all conditions together, and shows all again by one link', async () => {
    const page = await open({ list: fourPlans }, wide);
    await page.getByLabel('Application').selectOption('payments');
    await page.getByLabel('Environment').selectOption('qa');
    expect(await plansShown(page, '1 of 4 plans')).toEqual(['aborted-payments']);
    await page.getByRole('link', { name: 'Clear all' }).click();
    expect(await plansShown(page, '4 plans')).toHaveLength(4);
    expect(await page.getByLabel('Application').inputValue()).toBe('');
    expect(hashOf(page)).toBe('#/plans');
  });

  test('goes back and forward over what was chosen and typed', async () => {
    const page = await open({ list: fourPlans }, wide);
    await page.getByLabel('Application').selectOption('payments');
    await plansShown(page, '2 of 4 plans');
    await page.getByRole('searchbox').pressSequentially('2.3');
    await plansShown(page, '1 of 4 plans');
    await page.goBack();
    expect(await plansShown(page, '2 of 4 plans')).toHaveLength(2);
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    await page.goBack();
    expect(await plansShown(page, '4 plans')).toHaveLength(4);
    await page.goForward();
    await page.goForward();
    expect(await plansShown(page, '1 of 4 plans')).toEqual(['running-payments']);
    expect(await page.getByRole('searchbox').inputValue()).toBe('2.3');
  });
});

describeInBrowser('a link to the list', (open) => {
  test('shows it as somebody has narrowed it', async () => {
    const hash =
      '#/plans?status=running&environment=staging&person=ADA%20lovelace&search=2.3.0&since=2026-11-01';
    const page = await open({ list: fourPlans }, { ...wide, hash });
    expect(await plansShown(page, '1 of 4 plans')).toEqual(['running-payments']);
    expect(await page.getByLabel('Environment').inputValue()).toBe('staging');
    expect(await page.getByRole('searchbox').inputValue()).toBe('2.3.0');
    expect(await page.getByLabel('From day (UTC)').inputValue()).toBe('2026-11-01');
  });

  test('names what no plan has', async () => {
    const page = await open({ list: fourPlans }, { ...wide, hash: '#/plans?application=gone' });
    expect(await plansShown(page, '0 of 4 plans')).toEqual([]);
    expect(await page.getByLabel('Application').inputValue()).toBe('gone');
  });

  test.each(['#/plans?status=nonsense&since=yesterday&rows=-3', '#/plans?%', '#', ''])(
    'shows all where %j says nothing',
    async (hash) => {
      const page = await open({ list: fourPlans }, { ...wide, hash });
      expect(await plansShown(page, '4 plans')).toHaveLength(4);
    },
  );

  test.each(['#/nowhere', '#/plans/one', '#/plans/%/a/b'])('says that there is no page %s', async (hash) => {
    const page = await open({ list: fourPlans }, { ...wide, hash });
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    await page.getByRole('link', { name: 'All plans' }).click();
    expect(await plansShown(page, '4 plans')).toHaveLength(4);
  });
});
