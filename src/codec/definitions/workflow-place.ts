import { isReferenceName } from '../../domain/versions/reference-name.ts';
import { checkedText, patternedText } from './checked-text.ts';

export const workflowFile = patternedText(
  'the name of a file in .github/workflows that ends in .yml or .yaml, such as deploy.yml',
  '^(?!.*\\.\\.)[A-Za-z0-9_][A-Za-z0-9._-]{0,99}\\.ya?ml$',
);

const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** GitHub dispatches workflows of branches and tags, not of commits. */
export const workflowReference = checkedText({
  expected: 'the name of a branch or tag, such as main (not a commit)',
  test: (value) => isReferenceName(value) && !commit.test(value),
  pattern: '^[^\\s~^:?*[\\\\/-][^\\s~^:?*[\\\\]{0,199}$',
});
