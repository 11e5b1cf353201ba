import type { ComponentChildren } from 'preact';

export interface Fact {
  readonly name: string;
  /** One or more things to say of it. */
  readonly says: readonly ComponentChildren[];
}

/** Names, and what is to be said of each; one of which there is nothing to say is left out. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(
        ({ name, says }) =>
          says.length > 0 && (
            <div key={name}>
              <dt>{name}</dt>
              {says.map((said, index) => (
                <dd key={String(index)}>{said}</dd>
              ))}
            </div>
          ),
      )}
    </dl>
  );
}
