import type { Page, Request } from 'playwright-core';

/**
 * What is wrong with a page, as it goes on: what it writes on the console, throws, and asks for outside `place`. What its
 * own policy refuses has left it no more than the browser's memory; of that the console tells.
 */
export function watchComplaints(page: Page, place: string): () => readonly string[] {
  const complaints: string[] = [];
  const asked = new Set<Request>();
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => asked.add(request));
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') asked.delete(request);
  });
  return () => [
    ...complaints,
    ...[...asked]
      .map((request) => request.url())
      .filter((url) => !url.startsWith(place) && !url.startsWith('data:'))
      .map((url) => `asked for ${url}`),
  ];
}
