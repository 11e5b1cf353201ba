const trailer = 'Deployment-Plan: ';

/** What an annotated tag says that a plan's run makes: its name, and the plan, as `<environment>/<plan>`. */
export function tagMessage(tag: string, plan: string): string {
  return `${tag}\n\n${trailer}${plan}`;
}

/** A tag's message without the line that says which plan it was made by: release notes have no use for it. */
export function withoutPlan(message: string): string {
  const lines = message.split('\n');
  return lines.filter((line) => !line.startsWith(trailer)).join('\n');
}
