const shape = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/**
 * Whether a list can be narrowed by this: a day of the calendar (in UTC), or an ISO time that says its offset. One without
 * would mean another moment on each machine, and on the screen.
 */
export function isFilterTime(text: string): boolean {
  const [, date = ''] = shape.exec(text) ?? [];
  const [day, time] = [Date.parse(date), Date.parse(text)];
  return !Number.isNaN(day) && !Number.isNaN(time) && new Date(day).toISOString().startsWith(date);
}
