import type { UrlCheck } from '../../../domain/model/check.ts';
import { addressInWords } from '../../../domain/verification/check-address.ts';
import type { CheckResult, CheckSurroundings, Checks } from '../../../ports/checks.ts';
import { systemTimer, type Timer } from '../../programs/timer.ts';
import { differencesIn } from './differences-in.ts';
import { readJson } from './read-json.ts';

export interface UrlChecksOptions {
  /** Measures time limits. */
  readonly timer?: Timer;
}

/** Milliseconds for an answer where the check does not say how fast it must be: a hung server is asked again. */
const longestAnswer = 30_000;

/**
 * Checks by asking an address with GET. Redirects are not followed: a page for logging in answers with success. Messages
 * tell the address without its query.
 */
export function createUrlChecks({ timer = systemTimer }: UrlChecksOptions = {}): Checks<UrlCheck> {
  return {
    perform: async (check, surroundings) => {
      const patience = patienceWith(check, surroundings, timer);
      try {
        return await ask(check, patience.signal);
      } catch (cause) {
        return unmet(check, patience.given() ?? `cannot be reached (${codeOf(cause)})`);
      } finally {
        patience.end();
      }
    },
  };
}

/** Ends a request when its time is over, or nobody waits for it any more. */
function patienceWith({ within }: UrlCheck, { limit, stop }: CheckSurroundings, timer: Timer) {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const milliseconds = Math.min(within ?? longestAnswer, limit);
  const cancel = timer(milliseconds, abort);
  stop.addEventListener('abort', abort);
  if (stop.aborted) abort();
  return {
    signal: controller.signal,
    /** Why it was ended; undefined when it was not. */
    given: () => {
      if (stop.aborted) return 'was not waited for';
      return controller.signal.aborted ? `did not answer within ${milliseconds} ms` : undefined;
    },
    end: () => {
      stop.removeEventListener('abort', abort);
      cancel();
    },
  };
}

async function ask(check: UrlCheck, signal: AbortSignal): Promise<CheckResult> {
  const response = await fetch(check.url, {
    redirect: 'manual',
    headers: { accept: check.json.size === 0 ? '*/*' : 'application/json', 'user-agent': 'deployment-plans' },
    signal,
  });
  try {
    if (response.status !== check.status) {
      return unmet(check, `answered ${response.status}${leadingTo(response)}; expected ${check.status}`);
    }
    if (check.json.size === 0) return met(check);
    const read = await readJson(response);
    if (read.kind === 'unreadable') return unmet(check, `answered ${response.status}, but ${read.reason}`);
    const differences = differencesIn(read.document, check.json);
    return differences === '' ? met(check) : unmet(check, `answered ${response.status}, but ${differences}`);
  } finally {
    await response.body?.cancel().catch(() => {});
  }
}

function leadingTo({ headers, url }: Response): string {
  const location = headers.get('location');
  if (location === null || !URL.canParse(location, url)) return '';
  return `, leading to ${addressInWords(new URL(location, url))}`;
}

function met({ url, status }: UrlCheck): CheckResult {
  return { outcome: 'met', reason: `${addressInWords(new URL(url))} answered ${status}` };
}

function unmet({ url }: UrlCheck, what: string): CheckResult {
  return { outcome: 'unmet', reason: `${addressInWords(new URL(url))} ${what}` };
}

/** What Node says of ports that are never asked (fetch.spec.whatwg.org, "port blocking"). */
const badPort = 'bad port';

/** The system's name of what went wrong; its sentences may repeat the whole address. */
function codeOf(failure: unknown): string {
  if (typeof failure !== 'object' || failure === null) return 'for an unknown reason';
  if ('cause' in failure && failure.cause !== undefined) return codeOf(failure.cause);
  if ('message' in failure && failure.message === badPort)
    return 'its port is kept for another protocol; use another';
  return 'code' in failure ? String(failure.code) : 'for an unknown reason';
}
