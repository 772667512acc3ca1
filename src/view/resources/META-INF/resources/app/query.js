// The search language, as the API has it (io.dateline.view.api.Query): one table of cases tests both.

const NEGATED = /^-(?=\S)/u;
const OPERATORS = ["<=", ">=", "<", ">", ":"];

export const fold = (text) => text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase();

const named = (row, type, value) =>
  row.names.some((name) => (!type || name.type === type) && (fold(name.name).includes(value) || name.id === value));

const KEYS = {
  person: (row, value) => named(row, "person", value),
  org: (row, value) => named(row, "organisation", value),
  name: (row, value) => named(row, null, value),
  place: (row, value) => (row.place && fold(row.place.name).includes(value)) || named(row, "place", value),
  topic: (row, value) => row.topics.some((t) => fold(t.name).includes(value) || t.code === value || t.code.endsWith(`:${value}`)),
  lang: (row, value) => row.language === value || row.language.startsWith(`${value}-`),
  source: (row, value) => fold(row.provider).includes(value),
  country: (row, value) => row.countries.some((code) => code.toLowerCase() === value),
  change: (row, value) => row.order.change === value,
  form: (row, value) => row.form === value,
  speaker: (row, value) =>
    row.speakers.some((id) => id === value || row.names.some((name) => name.id === id && fold(name.name).includes(value))),
  is: (row, value) => ({ copy: row.standing?.copyOf, replaced: row.standing?.supersededBy, doubtful: row.standing?.basedOnRetracted.length })[value] || (row.closing?.because ?? "open") === value,
};

const words = (row, value) =>
  (row.headline ? fold(row.headline).includes(value) : false) ||
  row.names.some((name) => fold(name.name).includes(value)) ||
  (row.place ? fold(row.place.name).includes(value) : false) ||
  fold(row.uri).includes(value);

/** The terms of a search: white space parts them, quotation marks hold words together, a minus turns one round. */
export function terms(text) {
  const all = [];
  let rest = text.trimStart();
  while (rest) {
    if (all.length === 32) throw new Error("more than 32 terms");
    const negated = NEGATED.test(rest);
    if (negated) rest = rest.slice(1);
    const key = /^\p{L}*/u.exec(rest)[0];
    const operator = key ? (OPERATORS.find((one) => rest.startsWith(one, key.length)) ?? "") : "";
    if (operator) rest = rest.slice(key.length + operator.length);
    let value;
    if (rest.startsWith('"')) {
      const end = rest.indexOf('"', 1);
      value = rest.slice(1, end < 0 ? undefined : end);
      rest = end < 0 ? "" : rest.slice(end + 1);
    } else {
      value = /^\S*/u.exec(rest)[0];
      rest = rest.slice(value.length);
    }
    all.push({ negated, key: operator ? key : "", operator, value });
    rest = rest.trimStart();
  }
  return all;
}

/** A test for rows; throws what a person should read when the search cannot be understood. */
export function query(text, now = Date.now()) {
  const tests = terms(text).map((term) => {
    const test = predicate(term, now);
    return term.negated ? (row) => !test(row) : test;
  });
  return (row) => tests.every((test) => test(row));
}

function predicate(term, now) {
  const value = fold(term.value);
  if (!term.operator) return (row) => words(row, value);
  const key = term.key.toLowerCase();
  if (key === "urgency") return urgency(term);
  if (term.operator !== ":") throw new Error(`only urgency takes ${term.operator}`);
  if (key === "since") {
    const from = since(term.value, now);
    return (row) => row.arrived >= from;
  }
  const test = Object.hasOwn(KEYS, key) ? KEYS[key] : null;
  if (!test) throw new Error(`no such key: ${term.key}. There are ${[...Object.keys(KEYS), "urgency", "since"].join(", ")}`);
  return (row) => Boolean(test(row, value));
}

function urgency({ operator, value }) {
  if (!/^\d+$/.test(value)) throw new Error("urgency is a number from 1 to 9");
  const bound = Number(value);
  const compare = { "<": (u) => u < bound, "<=": (u) => u <= bound, ">": (u) => u > bound, ">=": (u) => u >= bound, ":": (u) => u === bound }[operator];
  return (row) => row.urgency !== null && row.urgency !== undefined && compare(row.urgency);
}

function since(value, now) {
  const back = /^(\d{1,5})([mhd])$/.exec(value);
  if (back) return now - Number(back[1]) * { m: 60_000, h: 3_600_000, d: 86_400_000 }[back[2]];
  const moment = /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : NaN;
  if (Number.isNaN(moment)) throw new Error("since takes 30m, 2h, 1d or a moment such as 2026-11-30T08:00:00Z");
  return moment;
}

/** A term that finds exactly this, for a click. */
export const term = (key, value) => `${key}:${/\s/.test(value) ? `"${value.replaceAll('"', "")}"` : value}`;
