interface SelectFieldProps {
  readonly label: string;
  /** What stands there while nothing is chosen. */
  readonly none: string;
  readonly names: readonly string[];
  /** Empty while nothing is chosen. */
  readonly chosen: string;
  readonly choose: (name: string) => void;
}

/**
 * One of several names, or none. A link may have chosen what is none of them; it is shown nevertheless, because it is
 * why nothing is found.
 */
export function SelectField({ label, none, names, chosen, choose }: SelectFieldProps) {
  const all = chosen === '' || names.includes(chosen) ? names : [chosen, ...names];
  return (
    <label class="field">
      <span>{label}</span>
      <select value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{none}</option>
        {all.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
