// One row of the list, in the words that the first paint uses too (io.dateline.view.page.Line).

import { at, el } from "./dom.js";

export const URGENCY = ["", "flash", "urgent", "high", "routine", "routine", "low", "low", "low", "low"];

export const kills = (row) => row.kills === true;

/** The tag: what the version does. */
export function tag(row) {
  const { closing, order } = row;
  if (closing && closing.because === "killed") return kills(row) ? "KILL" : "KILLED";
  if (closing) return closing.because === "embargoed" ? "EMBARGO" : "HOLD";
  if (order.change === "initial") return "NEW";
  if (order.change === "update") return order.update > 0 ? `UPDATE ${order.update}` : "UPDATE";
  return order.change.toUpperCase();
}

/** The family of the tag, for its colour. */
export function kind(row) {
  const word = tag(row);
  if (word.startsWith("KILL")) return "kill";
  if (word === "HOLD" || word === "EMBARGO") return "hold";
  if (word === "NEW") return "new";
  return ["CORRECTION", "SUBSTITUTE", "REINSTATE"].includes(word) ? "correct" : "update";
}

export function notice({ because, until, note }) {
  if (because === "killed") return `Withdrawn by its source. Do not use.${note ? ` ${note}` : ""}`;
  if (because === "embargoed" && until && Date.parse(until) < Date.now()) return `Its embargo ended ${new Date(until).toLocaleString()}; the event has no text.`;
  if (because === "embargoed") return `Under embargo${until ? ` until ${new Date(until).toLocaleString()}` : ""}.`;
  return `Held by its source. Do not use until released.${note ? ` ${note}` : ""}`;
}

/** What is killed is struck through; what is held may yet come. */
export const struck = (closing) => (closing.because === "killed" ? "s" : "b");

/** What a row without text is called: the last words of its uri, which name no more than the sender's system did. */
export function called(row) {
  const last = row.uri.split(/[/:]/).filter(Boolean).pop() ?? row.uri;
  return /^[0-9a-f]{24,}$/.test(last) ? `item ${last.slice(0, 8)}` : last;
}

/** What an editor should know before the text is used, in one word; the search has it as `is:`. */
export function flag({ closing, standing }) {
  if (closing || !standing) return "";
  if (standing.basedOnRetracted.length) return "DOUBTFUL";
  if (standing.supersededBy) return "REPLACED";
  return standing.copyOf ? "COPY" : "";
}

export function rowElement(row) {
  const closed = Boolean(row.closing);
  const element = el(
    "article",
    {
      class: closed ? "row closed" : "row",
      tabindex: "-1",
      "data-position": row.position,
      "data-id": row.id,
      "data-kind": kind(row),
      "data-urgency": row.urgency ?? 0,
      "aria-label": closed ? `${tag(row)} ${called(row)}. ${notice(row.closing)}` : [tag(row), flag(row), row.headline].filter(Boolean).join(" "),
    },
    el("time", { class: "row-time", datetime: new Date(row.arrived).toISOString(), title: `Arrived ${new Date(row.arrived).toISOString()}${row.published ? `, made ${row.published}` : ""}` }, at(row.arrived)),
    el("span", { class: "row-urgency" }, URGENCY[row.urgency ?? 0]),
    el("span", { class: "tag", "data-kind": kind(row) }, tag(row)),
    closed
      ? el("span", { class: "row-head" }, el(struck(row.closing), {}, called(row)), " ", el("span", { class: "notice" }, notice(row.closing)))
      : el("span", { class: "row-head", lang: row.language === "und" ? null : row.language, dir: "auto" }, flag(row) && el("span", { class: "flag", "data-flag": flag(row) }, flag(row)), row.headline ?? "(no headline)"),
    el("span", { class: "row-place" }, row.place?.name ?? ""),
    el("span", { class: "row-names" }, row.names.filter((name) => name.type !== "place").slice(0, 3).map((name) => name.name).join(" · ")),
    el("span", { class: "row-source" }, row.provider),
  );
  return element;
}
