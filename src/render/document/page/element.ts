import type { Element, ElementContent, Properties } from 'hast';

/** A piece of the page that is of our own making. */
export function element(tagName: string, properties: Properties, ...children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

export function text(value: string): ElementContent {
  return { type: 'text', value };
}
