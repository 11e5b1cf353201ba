import type { ComponentChildren } from 'preact';

interface CardTableProps {
  /** The first one is of the lines' titles. */
  readonly heads: readonly ComponentChildren[];
  /** Its lines. */
  readonly children: ComponentChildren;
}

/**
 * A table whose lines are cards where there is little room. The roles say what the elements say already, because
 * browsers forget that once they are drawn otherwise.
 */
export function CardTable({ heads, children }: CardTableProps) {
  return (
    <table class="cards" role="table">
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head, index) => (
            <th key={String(index)} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
  );
}

interface CardRowProps {
  readonly title: ComponentChildren;
  readonly cells: readonly CardCell[];
}

interface CardCell {
  /** What its column is called where there are no columns: in a card. */
  readonly label: string;
  readonly content: ComponentChildren;
}

/** A row of a table that is a card on a phone: each cell says there what its column is called. */
export function CardRow({ title, cells }: CardRowProps) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {title}
      </th>
      {cells.map(({ label, content }) => (
        <td key={label} role="cell" data-label={label}>
          {content}
        </td>
      ))}
    </tr>
  );
}
