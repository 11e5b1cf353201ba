import type { Schema } from 'hast-util-sanitize';

/**
 * All that may stand in the content of a page. It is made of what markdown allows already; this is the second lock, in
 * case that a piece of it were wrong.
 */
export const contentSchema: Schema = {
  tagNames: [
    ...['p', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'hr', 'br'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'em', 'strong', 'del', 'a'],
  ],
  attributes: { a: ['href'], ol: ['start'], th: ['align'], td: ['align'] },
  protocols: { href: ['http', 'https'] },
  required: {},
  strip: ['script', 'style'],
};
