// The operator's desk: in, out, turned away; how far behind; who is silent.

import { ask, at, el, fill, lasting } from "./dom.js";
import { chart } from "./chart.js";

/** A source that is silent for this many of its usual gaps is worth a look. */
const SILENT = 6;
const LEAST_SILENCE = 10 * 60_000;

export async function desk(screen) {
  const flow = await ask("/api/flow");
  const last = flow.minutes.slice(-6, -1);
  const mean = (which) => (last.reduce((sum, minute) => sum + minute[which], 0) / Math.max(1, last.length)).toFixed(1);
  const figure = el("figure", { class: "panel wide" });
  const figures = el("dl", { class: "figures" },
    number("Out", `${mean("published")}/min`, "events, mean of five minutes"),
    number("Rejected", `${mean("rejected")}/min`, `${flow.refusals.length} in the list`, Number(mean("rejected")) > 0 ? "warn" : ""),
    number("Lag", flow.lag < 0 ? "unknown" : `${flow.lag} items`, flow.lag > 0 ? `${lasting(flow.lagMillis)} behind` : flow.lag === 0 ? "up to date" : "the group has not committed", flow.lag > 1000 ? "warn" : ""),
    number("Raw to event", flow.delays.items ? lasting(flow.delays.p50) : "–", `p99 ${lasting(flow.delays.p99)} over ${flow.delays.items} items`),
    number("Newest event", lasting(flow.silent), "ago"),
    number("Window", `${flow.rows.toLocaleString()} rows`, `${flow.readers} ${flow.readers === 1 ? "reader" : "readers"} of the stream`));
  if (screen.dataset.drawn && !screen.hidden && screen.contains(document.activeElement) && document.activeElement.closest(".refusals")) {
    screen.querySelector(".figures").replaceWith(figures);
    return;
  }
  const open = new Set([...screen.querySelectorAll("details[open]")].map((one) => one.dataset.position));
  fill(screen, el("h2", { class: "hide" }, "The operator's desk"), figures, el("div", { class: "panels" }, figure, sources(flow.sources), refusals(flow.refusals, open)));
  screen.dataset.drawn = "true";
  await chart(figure, "Items a minute", flow.minutes.map((minute) => minute.begin), [
    { name: "published", values: flow.minutes.map((minute) => minute.published), color: "--blue" },
    { name: "rejected", values: flow.minutes.map((minute) => minute.rejected), color: "--vermilion" },
  ], 180);
}

function number(name, value, more, state = "") {
  return el("div", { class: `figure ${state}` }, el("dt", {}, name), el("dd", {}, el("strong", {}, value), el("span", { class: "dim" }, more)));
}

function sources(list) {
  return el("section", { class: "panel" }, el("h3", {}, "Sources"), el("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": "Sources" }, el("table", {},
    el("thead", {}, el("tr", {}, ["Source", "Items", "Silent for", "Usual gap"].map((word) => el("th", { scope: "col" }, word)))),
    el("tbody", {}, list.toSorted((a, b) => b.items - a.items).map((source) => {
      const silence = Date.now() - source.last;
      const gap = source.items < 2 ? 0 : (source.last - source.first) / (source.items - 1);
      const quiet = source.items > 2 && silence > Math.max(LEAST_SILENCE, gap * SILENT);
      return el("tr", { class: quiet ? "warn" : null }, el("th", { scope: "row" }, source.name), el("td", {}, source.items.toLocaleString()), el("td", {}, `${lasting(silence)}${quiet ? " – quiet" : ""}`), el("td", {}, gap ? lasting(Math.round(gap)) : "–"));
    })))));
}

function refusals(list, open) {
  const reasons = Map.groupBy ? Map.groupBy(list, (one) => one.reason) : new Map();
  return el("section", { class: "panel refusals" }, el("h3", {}, "Rejected"),
    reasons.size > 1 && el("p", { class: "chips" }, [...reasons].map(([reason, ones]) => el("span", { class: "chip" }, `${reason.replaceAll("_", " ")} ${ones.length}`))),
    list.length === 0 && el("p", { class: "note" }, "Nothing was turned away."),
    list.slice(0, 100).map((one) => {
      const body = el("div", { class: "preview" });
      return el("details", { "data-position": one.position, open: open.has(one.position), toggle: (event) => event.target.open && preview(body, one) },
        el("summary", {}, el("time", { class: "dim" }, at(one.arrived)), el("strong", {}, one.reason.replaceAll("_", " ")), el("span", {}, one.detail)), body);
    }));
}

async function preview(body, one) {
  if (body.childElementCount) return;
  const answer = await ask(`/api/flow/rejected/${one.position}`).catch(() => null);
  if (!answer) return fill(body, el("p", { class: "note" }, "It is no longer in the list."));
  fill(body,
    el("p", { class: "dim" }, `${one.stage} · ${one.bytes.toLocaleString()} bytes · from ${one.origin || "a file"}`),
    answer.text !== null ? el("pre", { class: "source", tabindex: "0" }, answer.text + (answer.cut ? "\n…" : "")) : el("p", { class: "note" }, "Previews are off."),
    el("p", { class: "actions" }, el("code", {}, answer.redrive), el("button", { type: "button", click: (event) => {
      navigator.clipboard?.writeText(answer.redrive);
      event.target.textContent = "Copied";
    } }, "Copy")));
}
