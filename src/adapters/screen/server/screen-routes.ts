import { type Context, Hono } from 'hono';
import type { ScreenSource } from './serve-screen.ts';

export interface RoutesOptions extends ScreenSource {
  /** What the header `Host` may say: a name that was made to point here is none of them (DNS rebinding). */
  readonly hosts: readonly string[];
}

/**
 * What the page itself does not forbid already: nobody may show it in a frame, or read from it. Its own policy names the
 * scripts and styles that it has.
 */
const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** The page and its data, for those who read them here and for nobody else. */
export function screenRoutes({ page, file, hosts, onFailure }: RoutesOptions): Hono {
  const routes = new Hono();
  routes.use(async (context, next) => {
    const refusal = refusalOf(context, hosts);
    if (refusal !== undefined) return refusal;
    await next();
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    return undefined;
  });
  routes.get('/', (context) => context.html(page));
  routes.get('/index.html', (context) => context.html(page));
  routes.get('/data/*', async (context) => {
    const text = await file(context.req.path.slice(1));
    if (text === undefined) return context.notFound();
    return context.body(text, 200, { 'Content-Type': 'text/javascript; charset=utf-8' });
  });
  routes.onError((cause, context) => {
    onFailure(cause);
    return context.text('The data could not be read; the program has said why.\n', 500);
  });
  return routes;
}

function refusalOf(context: Context, hosts: readonly string[]): Response | undefined {
  const host = context.req.header('Host') ?? '';
  const origin = context.req.header('Origin');
  if (!hosts.includes(host)) return context.text('This is not the address of the screen.\n', 421);
  if (context.req.method !== 'GET') return context.text('The screen is only read.\n', 405, { Allow: 'GET' });
  if (origin !== undefined && origin !== `http://${host}`) return context.text('Not from there.\n', 403);
  return isOfOtherSite(context) ? context.text('Not from there.\n', 403) : undefined;
}

/** A link to the page may stand anywhere; its data is nobody else's (Fetch Metadata, W3C). */
function isOfOtherSite({ req }: Context): boolean {
  const site = req.header('Sec-Fetch-Site') ?? 'none';
  return site !== 'same-origin' && site !== 'none' && req.header('Sec-Fetch-Mode') !== 'navigate';
}
