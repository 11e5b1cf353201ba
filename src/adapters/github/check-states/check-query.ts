import type { CheckQuestion } from '../../../ports/sources.ts';
import type { QueryPart } from '../api/combine-queries.ts';

/** Annotated tags within annotated tags whose commit's checks are seen; more are unusual, and then unknown. */
const deepest = 2;
/** Suites of one commit, and check runs of one name in a suite: the newest decide. */
const most = { suites: 20, runs: 5 };

/**
 * Asks for what stands under one name on a commit, as field `k…`: the commit status, and the newest check runs of every
 * suite (docs.github.com/en/graphql/reference/objects#commit). `place` is the numbers of repository and check.
 */
export function checkPart({ of, at, name }: CheckQuestion, place: string): QueryPart {
  const [, number] = place.split('_');
  const [where, what] = [`h${place}`, `n${place}`];
  const states = `status { context(name: $${what}) { state } }
    checkSuites(last: ${most.suites}, filterBy: { checkName: $${what} }) { nodes {
      checkRuns(last: ${most.runs}, filterBy: { checkName: $${what}, checkType: LATEST }) { nodes {
        databaseId status conclusion
      } }
    } }`;
  const asked = { name: what, type: 'String!', value: name };
  if (of === 'commit') {
    const id = { name: where, type: 'GitObjectID!', value: at };
    return {
      fields: `k${number}: object(oid: $${where}) { ... on Commit { ${states} } }`,
      variables: [id, asked],
    };
  }
  const tag = { name: where, type: 'String!', value: `refs/tags/${at}` };
  const target = nested(states, deepest);
  return {
    fields: `k${number}: ref(qualifiedName: $${where}) { target { ${target} } }`,
    variables: [tag, asked],
  };
}

function nested(ofCommit: string, depth: number): string {
  const inner = depth === 0 ? '' : ` ... on Tag { target { ${nested(ofCommit, depth - 1)} } }`;
  return `... on Commit { ${ofCommit} }${inner}`;
}
