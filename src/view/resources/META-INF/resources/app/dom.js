// Makes elements. All text goes in as text: nothing that came over the wire is ever read as markup.

/** An element; `attributes` whose value is null or false are left out, functions become listeners. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) set(element, key, value);
  append(element, children);
  return element;
}

export function svg(name, attributes = {}, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function set(element, key, value) {
  if (value === null || value === undefined || value === false) return;
  if (typeof value === "function") element.addEventListener(key, value);
  else if (key === "class") element.className = value;
  else element.setAttribute(key, value === true ? "" : value);
}

function append(element, children) {
  for (const child of children.flat()) if (child !== null && child !== undefined && child !== false) element.append(child);
}

/** Puts these in the place of whatever the element holds. */
export function fill(element, ...children) {
  element.replaceChildren();
  append(element, children);
  return element;
}

export const $ = (selector, within = document) => within.querySelector(selector);
export const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];

const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });
const day = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short" });
const short = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** The time of day; with the day where that is not today's. */
export function at(millis) {
  const date = new Date(millis);
  return date.toDateString() === new Date().toDateString() ? clock.format(date) : `${day.format(date)} ${short.format(date)}`;
}

export const minute = (millis) => short.format(new Date(millis));

/** A stretch of time as a person says it: 0.4 s, 12 s, 5 min, 3 h. */
export function lasting(millis) {
  if (millis < 0) return "–";
  if (millis < 1000) return `${millis} ms`;
  if (millis < 10_000) return `${(millis / 1000).toFixed(1)} s`;
  if (millis < 120_000) return `${Math.round(millis / 1000)} s`;
  if (millis < 7_200_000) return `${Math.round(millis / 60_000)} min`;
  return `${Math.round(millis / 3_600_000)} h`;
}

/** Asks the API. Throws what it says is wrong, with the answer beside it. */
export async function ask(path, method = "GET") {
  const response = await fetch(path, { method, headers: { Accept: "application/json" }, cache: "no-store" });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw Object.assign(new Error(answer.error ?? `${response.status}`), { status: response.status, answer });
  return answer;
}
