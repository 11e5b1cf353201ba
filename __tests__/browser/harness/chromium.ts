import { existsSync } from 'node:fs';

/** Where Debian and others put it. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Null where none is installed: then what needs one is skipped. */
export const chromiumPath: string | null = places.find((place) => existsSync(place)) ?? null;

/** Whether a missing browser is a failure: in the acceptance, which installs one. */
export const mustHaveBrowser = (process.env.BROWSER_REQUIRED ?? '') !== '';

/** It runs in containers, where its own sandbox cannot, and asks nobody for news. */
export const chromiumFlags = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];
