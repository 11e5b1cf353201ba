import type { WantedApplication } from '../../domain/follow-ups/wanted-application.ts';
import { isName } from '../../domain/names.ts';
import { isVersion } from '../../domain/versions/version.ts';

const longestLine = 400;
/** A name, then a colon, an @ or blanks, then what is wanted; as an item of a list or not. */
const shape = /^(?:[-*] )?([^\s:@]+)(?:\s*[:@]\s*|\s+)(\S+)$/;

/** `payments 2.3.0`, `payments: 2.3.0` or a word in place of the version; undefined for everything else. */
export function readWantedLine(line: string): WantedApplication | undefined {
  const text = line.trim();
  const [, application = '', wanted = ''] = text.length > longestLine ? [] : (shape.exec(text) ?? []);
  if (!isName(application)) return undefined;
  switch (wanted.toLowerCase()) {
    case 'latest':
      return { application };
    case 'next':
      return { application, next: true };
    case 'redeploy':
      return { application, redeploy: true };
    default:
      return isVersion(wanted) ? { application, version: wanted } : undefined;
  }
}
