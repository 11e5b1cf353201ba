import { connectScripted, type ScriptedAnswer } from '../scripted-fetch.ts';

export interface ScriptedRun {
  readonly id: number;
  readonly status: string;
  readonly conclusion: string | null;
  readonly title?: string;
}

/** A GitHub on which runs are what a function says at each look; dispatches start the run 7. */
export function connectScriptedRuns({
  runs,
  headers = {},
  answers = () => undefined,
}: {
  readonly runs: () => readonly ScriptedRun[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Answers in the place of others, by `GET /runs/7`. */
  readonly answers?: (request: string) => ScriptedAnswer | undefined;
}) {
  const said: string[] = [];
  const { api } = connectScripted(({ method, address }) => {
    const { pathname } = new URL(address);
    const request = `${method} ${pathname.replace('/repos/acme/releases/actions', '')}`;
    said.push(request);
    const own = answers(request);
    if (own !== undefined) return own;
    if (method === 'POST') return { body: { workflow_run_id: 7 } };
    if (pathname.endsWith('/runs')) return { headers, body: { workflow_runs: runs().map(shape) } };
    const found = runs().find(({ id }) => pathname.endsWith(`/${id}`));
    return found === undefined
      ? { status: 404, headers, body: { message: 'Not Found' } }
      : { headers, body: shape(found) };
  });
  return { api, said };
}

function shape({ id, status, conclusion, title = 'Deploy' }: ScriptedRun) {
  return {
    id,
    display_title: title,
    head_branch: 'main',
    actor: { login: 'planner[bot]' },
    status,
    conclusion,
    run_attempt: 1,
    created_at: '2026-11-20T09:00:00Z',
  };
}
