import { type Access, type Permissions, permissionNames } from '../../../model/access/permissions.ts';
import type { Repository } from '../../../model/repositories/repository.ts';
import { entriesOf, type Template, textOf } from '../../language/template.ts';

/** What GITHUB_TOKEN can be given at all. */
const grantable = [
  'actions',
  'checks',
  'contents',
  'deployments',
  'issues',
  'pull-requests',
  'statuses',
] as const;

/**
 * What a job's token may do: what the job says, else the workflow, else the repository's setting; from a fork never
 * more than to read.
 * https://docs.github.com/en/actions/tutorials/authenticate-with-github_token
 */
export function readPermissions(
  written: Template | null,
  { settings }: Repository,
  { fromFork }: { readonly fromFork: boolean },
): Permissions {
  const granted = written === null ? standard(settings.defaultWorkflowAccess) : read(written);
  if (!fromFork) return granted;
  return Object.fromEntries(
    Object.entries(granted).map(([name, access]) => [name, access === 'write' ? 'read' : access]),
  );
}

function standard(access: 'read' | 'write'): Permissions {
  return access === 'read' ? { contents: 'read', metadata: 'read' } : all('write');
}

function read(written: Template): Permissions {
  const text = textOf(written);
  if (text === 'read-all' || text === 'write-all') return all(text === 'read-all' ? 'read' : 'write');
  const entries = [...entriesOf(written)].flatMap(([name, template]) => {
    const permission = permissionNames.find((known) => known === name);
    const access = accesses.find((known) => known === textOf(template));
    return permission === undefined || access === undefined ? [] : [[permission, access] as const];
  });
  return { ...Object.fromEntries(entries), metadata: 'read' };
}

const accesses: readonly Access[] = ['none', 'read', 'write'];

function all(access: Access): Permissions {
  return { ...Object.fromEntries(grantable.map((name) => [name, access])), metadata: 'read' };
}
