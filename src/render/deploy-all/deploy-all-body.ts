import { type DeployAllAnswer, deployAllCounts } from '../../domain/deploy-all/deploy-all-answer.ts';
import { leftOutReasons } from '../../domain/model/deploy-all.ts';
import { wantedVersion } from '../../domain/model/wanted-version.ts';
import { planAddress } from '../../domain/names.ts';
import { leftOutInWords } from '../in-words/deploy-all-in-words.ts';
import { heading, paragraph, type Row, tableOf, words } from '../markdown/blocks.ts';
import { fitParts } from '../markdown/fit-parts.ts';
import type { MarkdownPart } from '../markdown/markdown-part.ts';
import { codeOf, proseOf } from '../markdown/untrusted-text.ts';

/** Bytes; GitHub takes 65,536 characters. */
const limit = 60_000;

/**
 * The description of a Deploy All's pull request, as GitHub-flavoured Markdown without a final newline: how many
 * applications there are of each kind, what is deployed in which version, and what is left out and why.
 */
export function renderDeployAllBody(
  answer: DeployAllAnswer & { readonly plan: string },
  by: string | null,
): string {
  const { environment, plan } = answer;
  const document = {
    head: [
      ...story(answer, by),
      tableOf(['Applications', 'Count'], countRows(answer)),
      ...afreshHint(answer),
    ],
    parts: [...leftOutParts(answer), entriesPart(answer), ...notCoveredPart(answer)],
    foot: [
      paragraph(
        words(
          'This tells what was found when the plan was written. What is merged is judged by the records, not by this text.',
        ),
      ),
    ],
    command: `deployment-plans show ${planAddress({ environment, plan })}`,
  };
  return fitParts(document, limit);
}

function story({ environment, platform, relaunches }: DeployAllAnswer, by: string | null) {
  return [
    heading(2, 'Deploy All'),
    paragraph(
      words('Brings '),
      codeOf(environment),
      words(' to platform '),
      codeOf(platform),
      ...(by === null ? [] : [words(', asked for by '), codeOf(by)]),
      ...(relaunches === null ? [] : [words(', with what '), codeOf(relaunches), words(' has left over')]),
      words('. Producers come first, and what does not depend on a failure goes on.'),
    ),
  ];
}

function countRows(answer: DeployAllAnswer): Row[] {
  const { deploy, redeploy, 'not-covered': notCovered, ...leftOut } = deployAllCounts(answer);
  const rows: (readonly [string, number])[] = [
    ['Deployed in a newer version', deploy],
    ['Deployed again unchanged', redeploy],
    ...leftOutReasons.map((reason) => [leftOutInWords[reason], leftOut[reason]] as const),
    ['Not covered by this relaunch', notCovered],
  ];
  return rows.filter(([, count]) => count > 0).map(([what, count]) => [[words(what)], [words(`${count}`)]]);
}

function leftOutParts({ leftOut }: DeployAllAnswer): MarkdownPart[] {
  return leftOutReasons.flatMap((kind): MarkdownPart[] => {
    const applications = leftOut.get(kind) ?? [];
    if (applications.length === 0) return [];
    const rows = applications.map(({ application, reason }) => [[codeOf(application)], proseOf(reason)]);
    const body = { kind: 'table', head: ['Application', 'What was found'], rows } as const;
    return [{ title: leftOutInWords[kind], folded: true, spare: kind === 'already-on-platform', body }];
  });
}

function entriesPart({ entries, adjusted }: DeployAllAnswer): MarkdownPart {
  const reasons = new Map(adjusted.map(({ application, reason }) => [application, reason]));
  const rows = entries.map((entry) => {
    const reason = reasons.get(entry.application);
    const version = codeOf(wantedVersion(entry));
    return [[codeOf(entry.application)], [version], reason === undefined ? [] : proseOf(reason)];
  });
  const head = ['Application', 'Version', 'Why not newer'];
  return { title: 'Deployed, in this order', folded: true, body: { kind: 'table', head, rows } };
}

function notCoveredPart({ notCovered }: DeployAllAnswer): MarkdownPart[] {
  if (notCovered.length === 0) return [];
  const rows = notCovered.map((application) => [[codeOf(application)]]);
  return [{ title: 'Not covered', folded: true, body: { kind: 'table', head: ['Application'], rows } }];
}

/** How to cover what the run before has not left over. */
function afreshHint({ environment, notCovered }: DeployAllAnswer) {
  if (notCovered.length === 0) return [];
  const command = codeOf(`deployment-plans deploy-all ${environment} --afresh`);
  return [paragraph(words('What is not covered, '), command, words(' covers as well.'))];
}
