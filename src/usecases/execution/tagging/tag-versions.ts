import { planAddress } from '../../../domain/names.ts';
import type { Problem } from '../../../domain/problem.ts';
import type { Operation } from '../../../domain/records/run/operation.ts';
import type { Run } from '../../../domain/records/run/run.ts';
import { shortDigest } from '../../../domain/short-digest.ts';
import { tagMessage } from '../../../domain/versions/tag-message.ts';
import type { StopSignal } from '../../../ports/stop-signal.ts';
import { type Tagger, TagNotMade } from '../../../ports/tagger.ts';
import { abortedBy, byStop } from '../../interrupting/aborted-by.ts';
import { byOthers } from '../../interrupting/by-others.ts';
import type { OthersPorts } from '../../interrupting/newest-run.ts';
import { recorder } from '../../recording/commit-records.ts';
import type { Pinned } from '../pinned.ts';

export interface TaggingQuestion {
  /** A claimed run. */
  readonly run: Run;
  readonly pinned: Pick<Pinned, 'catalog'>;
  readonly ports: OthersPorts & { readonly tagger: Tagger };
  readonly stop: StopSignal;
}

export interface TaggedVersions {
  /** Applications whose tags are there now, in the order of the run. */
  readonly tagged: readonly string[];
  /** Why one of them could not be tagged, whereupon no other was tried. */
  readonly refused: Problem | undefined;
}

/**
 * Makes the tags of a run's operations that tag and deploy, one after the other, as far as their records do not say that
 * it was done. To be called before the first operation: what it refuses ends a run of which nothing was touched yet. Once
 * the run is to end no further tag is made.
 */
export function tagVersions(question: TaggingQuestion): Promise<TaggedVersions> {
  const { run, ports, stop } = question;
  return abortedBy([byStop(stop), byOthers(ports, run)], async (signal) => {
    const tagged: string[] = [];
    for (const operation of run.operations.filter(isToBeTagged)) {
      if (signal.aborted) break;
      const refused = await tagOne(operation, question);
      if (refused !== undefined) return { tagged, refused };
      tagged.push(operation.application);
    }
    return { tagged, refused: undefined };
  });
}

function isToBeTagged({ action, state, tagged }: Operation): boolean {
  return action === 'tag-and-deploy' && state !== 'skipped' && tagged !== true;
}

async function tagOne(
  { application, tag, commit, to }: Operation,
  { run, pinned, ports }: TaggingQuestion,
): Promise<Problem | undefined> {
  const repository = pinned.catalog.get(application)?.repository;
  if (repository === undefined || tag === null || commit === null) {
    throw new Error(`${planAddress(run)} was claimed without knowing what ${application} ${to} is`);
  }
  const about = { severity: 'error', application } as const;
  try {
    const message = tagMessage(tag, planAddress(run));
    const outcome = await ports.tagger.tag({ repository, tag, commit, message, by: recorder });
    if (outcome === 'created' || outcome === 'there') return undefined;
    const found = `${tag} of ${repository} names ${shortDigest(outcome.commit)}, not ${shortDigest(commit)}`;
    return {
      code: 'tag-exists',
      message: `${found}; nothing was deployed, choose another version`,
      ...about,
    };
  } catch (cause) {
    if (!(cause instanceof TagNotMade)) throw cause;
    const code = cause.kind === 'no-commit' ? 'commit-not-found' : 'source-unreachable';
    return { code, message: `${cause.message}; nothing was deployed`, ...about };
  }
}
