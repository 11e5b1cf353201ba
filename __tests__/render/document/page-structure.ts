/** What may stand where in a page that we write; everything else is active, foreign, or a mistake. */
const attributes = new Map<string, readonly string[]>([
  ['html', ['lang']],
  ...[
    'head',
    'title',
    'style',
    'body',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'p',
    'ul',
    'li',
    'blockquote',
    'pre',
  ].map((it) => [it, []] as const),
  ...['code', 'hr', 'br', 'table', 'thead', 'tbody', 'tr', 'em', 'strong', 'del', 'figure', 'g', 'defs'].map(
    (it) => [it, []] as const,
  ),
  ['meta', ['charset', 'http-equiv', 'content', 'name']],
  ['nav', ['aria-label']],
  ['section', ['id']],
  ['ol', ['start']],
  ['th', ['align']],
  ['td', ['align']],
  ['a', ['href']],
  ['svg', ['width', 'height', 'viewBox', 'role', 'aria-label']],
  ['marker', ['id', 'orient', 'viewBox', 'refX', 'refY', 'markerWidth', 'markerHeight']],
  ['path', ['d', 'marker-end']],
  ['rect', ['x', 'y', 'width', 'height', 'rx']],
  ['text', ['x', 'y', 'class']],
]);
const address = /^(?:#[a-z-]+|https?:\/\/.*)$/s;
const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z-]+(?:="[^"]*")?)*)>/g;

/** Everything in a page that is not of our own making, as sentences; nothing if all is well. */
export function foreignParts(page: string): string[] {
  const [, head = '', style = '', rest = ''] = /^(.*<style>)(.*?)(<\/style>.*)$/s.exec(page) ?? [];
  const text = `${head}${rest}`.replace(/^<!doctype html>\n/, '');
  const found: string[] = [];
  const between = text.replace(tag, (all, _, name: string, written: string) => {
    const allowed = attributes.get(name);
    if (allowed === undefined) found.push(`element ${all}`);
    for (const [, attribute = '', value = ''] of written.matchAll(/ ([a-zA-Z-]+)(?:="([^"]*)")?/g)) {
      if (allowed?.includes(attribute) === false) found.push(`attribute ${attribute} in ${all}`);
      if (attribute === 'href' && !address.test(value)) found.push(`address ${value}`);
    }
    return '';
  });
  return [
    ...found,
    ...(between.includes('<')
      ? [`loose <: ${between.slice(between.indexOf('<'), between.indexOf('<') + 80)}`]
      : []),
    ...(/@import|url\(|expression/i.test(style) ? ['a style that fetches'] : []),
    ...(page.split('<style>').length === 2 ? [] : ['more styles than one']),
  ];
}
