import { nameGrammar, planFolder, planOfPath } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';

const explanation = 'README.md';

/**
 * Warnings about what stands among the plans of an environment branch and is none, such as `plans/Foo.yml`: it
 * would never run, and nobody be told. `branches` are names with their commits; only environment branches count.
 */
export async function findStrayFiles(
  repository: ReleaseRepository,
  branches: ReadonlyMap<string, string>,
): Promise<Problem[]> {
  const heads = [...branches].filter(([branch]) => branch.startsWith('env/'));
  const strays = heads.map(async ([branch, commit]) => {
    const entries = await repository.list(commit, planFolder);
    return entries.flatMap(({ name, kind }) => {
      const file = `${planFolder}/${name}`;
      const isPlan = kind === 'file' && planOfPath(file) !== undefined;
      return isPlan || name === explanation ? [] : [strayFile(file, branch)];
    });
  });
  return (await Promise.all(strays)).flat();
}

function strayFile(file: string, branch: string): Problem {
  const message = `${file} on ${branch} is not a plan and never runs: a plan is a file ${planFolder}/<plan>.yml, and its name is ${nameGrammar}; rename it, or move it elsewhere`;
  return { code: 'bad-name', severity: 'warning', message, file };
}
