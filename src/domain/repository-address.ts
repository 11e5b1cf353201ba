/** What may stand as `repository` in the catalog (docs/plan-format.md). Everything else could reach git as an option or a helper. */
export const repositoryGrammar =
  'owner/name, an absolute path, an https:// or an ssh:// address, without a password, "..", control characters or a part that begins with "-"';

const longestAddress = 1000;
/** An underscore is only in the logins of Enterprise Managed Users, which end in the short code of their enterprise. */
const hosted = /^([A-Za-z0-9][A-Za-z0-9_-]{0,99})\/([A-Za-z0-9._-]{1,100})$/;
const url =
  /^(?:https|ssh):\/\/(?:[A-Za-z0-9_][A-Za-z0-9._-]*@)?[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]{1,5})?\/(.+)$/;
const urlPath = /^[A-Za-z0-9._~%+@=,:/-]+$/;
const control = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const escapedControlOrDot = /%(?:[01][0-9a-f]|7f|2e)/i;

/** Takes apart `owner/name`, as GitHub has it; undefined for everything else. */
export function parseHostedName(text: string): { readonly owner: string; readonly name: string } | undefined {
  const [, owner, name] = hosted.exec(text) ?? [];
  return owner === undefined || name === undefined || !areSafeSegments(text) ? undefined : { owner, name };
}

/** Whether git may be asked for this address. Pure syntax: says nothing about what is there. */
export function isRepositoryAddress(text: string): boolean {
  if (text.length > longestAddress || control.test(text)) return false;
  if (text.startsWith('/')) return areSafeSegments(text.slice(1));
  if (parseHostedName(text) !== undefined) return true;
  const path = url.exec(text)?.[1];
  return path !== undefined && urlPath.test(path) && !escapedControlOrDot.test(path) && areSafeSegments(path);
}

/** Segments that stay inside the path and are never taken for an option; one slash may end it. */
function areSafeSegments(path: string): boolean {
  const segments = path.replace(/\/$/, '').split('/');
  return segments.every((part) => part !== '' && part !== '.' && part !== '..' && !part.startsWith('-'));
}
