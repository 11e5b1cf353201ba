import { countInWords } from '../../render/in-words/counts-in-words.ts';

const mostNames = 4;

/** Names beside each other; of many how many they are, and all of them when that is opened. */
export function NameSet({ names, thing }: { readonly names: readonly string[]; readonly thing: string }) {
  if (names.length === 0) return null;
  if (names.length <= mostNames) return <>{names.join(', ')}</>;
  return (
    <details class="name-set">
      <summary>{countInWords(names.length, thing)}</summary>
      {names.join(', ')}
    </details>
  );
}
