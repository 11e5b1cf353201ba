import { expect, test } from '@jest/globals';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { screenList, screenPlan } from '../../support/screen/screen-list.ts';
import { describeInBrowser } from '../harness/in-browser.ts';

const longest = 3000;
const texts = [
  ...[...hostileTexts.values()].map((text) => text.slice(0, longest)),
  ...['<img src=x onerror=alert(1)>', '</script><script>alert(1)</script>', '{{7*7}}', 'javascript:alert(1)'],
];

/** In every field that holds text, also those that only names get into. */
const plans = texts.map((text, index) =>
  screenPlan(
    {
      plan: `${index} ${text}`,
      source: text,
      target: text,
      applications: new Map([[text, text]]),
      modules: [text],
      people: [text, `${text} <${text}>`],
      status: 'waiting',
      origin: { kind: 'retry', environment: text, plan: text, by: text },
      waitingFor: [{ plan: text, reason: 'freeze', modules: [text], until: null, why: text }],
      confirmations: [{ by: text, at: '2026-11-20T09:00:00Z', note: text, criteria: [] }],
    },
    { digest: null, leftOpen: [text] },
  ),
);

describeInBrowser('hostile texts in every field', (open) => {
  test('stay texts, and break nothing', async () => {
    const list = screenList(plans, { repository: { name: '<b>acme</b>', url: 'https://github.com/a/b' } });
    const page = await open(
      { list },
      { hash: `#/plans?rows=${plans.length}`, viewport: { width: 1280, height: 800 } },
    );
    await page.getByRole('button', { name: 'abort', exact: false }).first().waitFor();
    for (const button of await page.locator('.plans .more button').all()) await button.click();
    expect(await page.locator('.row-more').count()).toBe(plans.length);
    const foreign =
      'img, iframe, object, embed, script:not([type=module]), b, i, form form, main style, a[href^=javascript]';
    expect(await page.locator(foreign).count()).toBe(0);
    const outward = await page.evaluate(() =>
      [...document.links]
        .map(({ href }) => href)
        .filter((href) => !/^(file|https:\/\/github\.com\/a\/b)/.test(href)),
    );
    expect(outward).toEqual([]);
    const shown = await page.locator('main').evaluate((main) => main.textContent ?? '');
    for (const text of ['<img src=x onerror=alert(1)>', '</script><script>alert(1)</script>', '{{7*7}}'])
      expect(shown).toContain(text);
    const { scrolled, seen } = await page.evaluate(() => ({
      scrolled: document.documentElement.scrollWidth,
      seen: innerWidth,
    }));
    expect(scrolled).toBeLessThanOrEqual(seen);
  });

  test('find what they are when they are searched for', async () => {
    const page = await open(
      { list: screenList(plans) },
      { hash: '#/plans?search=%3Cimg%20src%3Dx%20onerror' },
    );
    await page.getByRole('rowheader').first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('<img src=x onerror');
  });
});
