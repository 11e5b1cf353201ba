import { problemToJson } from '../../codec/answers/problem.ts';
import { shortDigest } from '../../domain/short-digest.ts';
import { renderProblems } from '../../render/problems/problems.ts';
import { paragraphs } from '../../render/text/paragraphs.ts';
import { type AdoptionAnswer, type AdoptionRequest, adopt } from '../../usecases/adopt.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import type { Answer } from '../answer.ts';
import { exitCode } from '../exit-code.ts';
import type { Session } from '../session/session.ts';

export async function adoptAnswer(session: Session, request: AdoptionRequest): Promise<Answer> {
  const answer = await adopt(session, await readTrusted(session.repository), request);
  const { hasMoved: _, problems, ...json } = answer;
  return {
    exitCode: exitCode.done,
    json: { ...json, problems: problems.map(problemToJson) },
    text: (view) => paragraphs([inWords(answer), renderProblems(problems, new Map(), view)]),
  };
}

function inWords({ environment, baseline, hasMoved, adopted, withdrawn, history }: AdoptionAnswer): string {
  const commit = shortDigest(baseline);
  const lines = [
    hasMoved ? `${environment} begins at ${commit}.` : `${environment} still begins at ${commit}.`,
    ...adopted.map(({ application, version, tag }) => `It has ${application} ${version} (tag ${tag}).`),
    ...withdrawn.map(
      (plan) => `${environment}/${plan} waited and is withdrawn: its file has changed or is gone.`,
    ),
    ...history.map((plan) => `${environment}/${plan} has never run and is history now.`),
  ];
  return lines.join('\n');
}
