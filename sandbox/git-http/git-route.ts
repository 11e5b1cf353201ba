/** What a request to the Git side asks for. */
export interface GitRoute {
  readonly owner: string;
  readonly name: string;
  readonly service: 'upload-pack' | 'receive-pack';
  /** The first request of two names the refs, the second moves objects. */
  readonly step: 'refs' | 'objects';
}

const address = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(?:info\/(refs)|git-(upload-pack|receive-pack))$/;

/** Null for what is no smart HTTP; see gitprotocol-http(5). */
export function gitRoute(method: string, { pathname, searchParams }: URL): GitRoute | null {
  const [, owner, name, refs, posted] = address.exec(pathname) ?? [];
  if (owner === undefined || name === undefined) return null;
  const named = refs === undefined ? posted : searchParams.get('service')?.replace(/^git-/, '');
  if (named !== 'upload-pack' && named !== 'receive-pack') return null;
  if (method !== (refs === undefined ? 'POST' : 'GET')) return null;
  const step = refs === undefined ? 'objects' : 'refs';
  return { owner: decodeURIComponent(owner), name: decodeURIComponent(name), service: named, step };
}
