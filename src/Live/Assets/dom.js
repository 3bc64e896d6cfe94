// @ts-check

/**
 * What an element can be made with: a value, true for an attribute without one, nothing to leave it out, a listener after 'on'.
 * @typedef {string | number | boolean | null | undefined | ((event: Event) => unknown)} Attribute
 */
/** @typedef {Node | string | number | null | undefined} Content */

/**
 * The part of the page with an id.
 * @template {HTMLElement} T
 * @param {string} id
 * @param {new () => T} type what it is
 * @returns {T}
 */
export function byId(id, type) {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the page has no ${type.name} with the id ${id}`);
  return found;
}

/**
 * The first part of an element that a selector finds.
 * @template {HTMLElement} T
 * @param {ParentNode} parent
 * @param {string} selector
 * @param {new () => T} type what it is
 * @returns {T}
 */
export function within(parent, selector, type) {
  const found = parent.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`there is no ${type.name} ${selector}`);
  return found;
}

/**
 * All parts of the page that a selector finds.
 * @template {HTMLElement} [T=HTMLElement]
 * @param {string} selector
 * @returns {T[]}
 */
export const all = selector => [.../** @type {NodeListOf<T>} */ (document.querySelectorAll(selector))];

/**
 * A new element. Text becomes text nodes: names are text, whatever they contain.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, Attribute>} attributes
 * @param {...Content} content
 * @returns {HTMLElementTagNameMap[K]}
 */
export function made(tag, attributes = {}, ...content) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), value);
    else if (key === 'class') element.className = String(value);
    else setOn(element, key, value);
  }
  element.append(...content.filter(one => one !== null && one !== undefined).map(nodeOf));
  return element;
}

/**
 * A new element of a drawing.
 * @template {keyof SVGElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, string | number>} attributes
 * @param {...Node} content
 * @returns {SVGElementTagNameMap[K]}
 */
export function drawn(tag, attributes, ...content) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [key, value] of Object.entries(attributes)) setOn(element, key, value);
  element.append(...content);
  return element;
}

/** @param {Exclude<Content, null | undefined>} one */
const nodeOf = one => (typeof one === 'number' ? String(one) : one);

/**
 * @param {Element} element
 * @param {string} key
 * @param {string | number | boolean | null | undefined} value
 */
function setOn(element, key, value) {
  if (value === true) element.setAttribute(key, '');
  else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, String(value));
}
