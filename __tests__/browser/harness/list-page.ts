import type { Page } from 'playwright-core';

/** The names of the plans that the list shows, as soon as it says that it has found so many. */
export async function plansShown(page: Page, found: string): Promise<string[]> {
  await page.getByRole('status').getByText(found, { exact: true }).waitFor();
  return page.getByRole('rowheader').getByRole('link').allTextContents();
}

/** What follows the page in its address. */
export function hashOf(page: Page): string {
  return new URL(page.url()).hash;
}
