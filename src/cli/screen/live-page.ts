/** Milliseconds after which the page asks again. */
const every = 2000;

/** The same page, told that it is served live. */
export function livePage(html: string): string {
  const place = html.indexOf('<head>') + '<head>'.length;
  return `${html.slice(0, place)}<meta name="deployment-plans-live" content="${every}">${html.slice(place)}`;
}
