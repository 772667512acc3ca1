// The operator's desk: in, out, turned away; how far behind; who is silent.

import { ask, at, el, fill, lasting } from "./dom.js";
import { chart, saver } from "./chart.js";

/** A source that is silent for this many of its usual gaps is worth a look. */
const SILENT = 6;
const LEAST_SILENCE = 10 * 60_000;

const STAGES = { enrich: "Raw record to event made", publish: "Event made to its record", show: "Record to this page's server" };
const LINES = [["p50", "--blue"], ["p95", "--amber"], ["p99", "--vermilion"]];

export async function desk(screen) {
  const flow = await ask("/api/flow");
  const last = flow.minutes.slice(-6, -1);
  const mean = (which) => {
    const known = last.map((minute) => minute[which]).filter((count) => count >= 0);
    return known.length ? `${(known.reduce((sum, count) => sum + count, 0) / known.length).toFixed(1)}/min` : "unknown";
  };
  const made = flow.took.find((one) => one.stage === "enrich").hour;
  const figures = el("dl", { class: "figures" },
    number("In", mean("received"), "raw records, mean of five minutes"),
    number("Out", mean("published"), "events, the same"),
    number("Rejected", mean("rejected"), `${flow.refusals.length} in the list`, parseFloat(mean("rejected")) > 0 ? "warn" : ""),
    number("Lag", flow.lag < 0 ? "unknown" : `${flow.lag} items`, flow.lag > 0 ? `${lasting(flow.lagMillis)} behind` : flow.lag === 0 ? "up to date" : "the group has not committed", flow.lag > 1000 ? "warn" : ""),
    number("Raw to event", made.items ? lasting(made.p50) : "–", `p95 ${lasting(made.p95)}, p99 ${lasting(made.p99)}, ${made.items} in the hour`),
    number("Newest event", lasting(flow.silent), "ago"),
    number("Window", `${flow.rows.toLocaleString()} rows`, `${flow.readers} ${flow.readers === 1 ? "reader" : "readers"} of the stream`));
  const busy = document.activeElement.closest?.(".refusals, .chart-tools");
  if (screen.dataset.drawn && !screen.hidden && busy && screen.contains(busy)) {
    screen.querySelector(".figures").replaceWith(figures);
    return;
  }
  const open = new Set([...screen.querySelectorAll("details[open]")].map((one) => one.dataset.position));
  const charts = [...drawn(flow)].map(([title, times, series, wide]) => ({ figure: el("figure", { class: wide ? "panel wide" : "panel" }), title, times, series }));
  fill(screen, el("h2", { class: "hide" }, "The operator's desk"), figures, el("div", { class: "panels" }, charts.map((one) => one.figure), sources(flow.sources), refusals(flow, open)));
  screen.dataset.drawn = "true";
  for (const { figure, title, times, series } of charts) await chart(figure, title, times, series);
}

/** The charts: title, times, series, whether it is wide. What is not known is a gap. */
function* drawn({ minutes, took }) {
  const times = minutes.map((minute) => minute.begin);
  const known = (list, which) => list.map((one) => (one[which] < 0 ? null : one[which]));
  const line = (list, which, name, color) => ({ name, color, values: known(list, which) });
  yield ["Items a minute", times, [line(minutes, "received", "in", "--green"), line(minutes, "published", "out", "--blue"), line(minutes, "rejected", "rejected", "--vermilion")], true];
  yield ["Waiting for the enricher, items", times, [line(minutes, "waiting", "waiting", "--purple")], false];
  for (const { stage, minutes: part } of took) yield [`${STAGES[stage]}, ms`, part.map((one) => one.begin), LINES.map(([which, color]) => line(part, which, which, color)), false];
}

function number(name, value, more, state = "") {
  return el("div", { class: `figure ${state}` }, el("dt", {}, name), el("dd", {}, el("strong", {}, value), el("span", { class: "dim" }, more)));
}

function sources(list) {
  const rows = list.toSorted((a, b) => b.items - a.items).map((source) => {
    const silence = Date.now() - source.last;
    const gap = source.items < 2 ? 0 : Math.round((source.last - source.first) / (source.items - 1));
    return { ...source, silence, gap, quiet: source.items > 2 && silence > Math.max(LEAST_SILENCE, gap * SILENT) };
  });
  const names = ["Source", "Items", "Silent for", "Usual gap"];
  return el("section", { class: "panel" }, el("h3", {}, "Sources", " ", saver("Sources", [["source", "items", "silent ms", "usual gap ms"], ...rows.map((row) => [row.name, row.items, row.silence, row.gap])])),
    el("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": "Sources" }, el("table", {},
      el("thead", {}, el("tr", {}, names.map((word) => el("th", { scope: "col" }, word)))),
      el("tbody", {}, rows.map((row) => el("tr", { class: row.quiet ? "warn" : null }, el("th", { scope: "row" }, row.name), el("td", {}, row.items.toLocaleString()),
        el("td", {}, `${lasting(row.silence)}${row.quiet ? " – quiet" : ""}`), el("td", {}, row.gap ? lasting(row.gap) : "–")))))));
}

function refusals({ refusals: list, redrive }, open) {
  const reasons = Map.groupBy ? Map.groupBy(list, (one) => one.reason) : new Map();
  return el("section", { class: "panel refusals" }, el("h3", {}, "Rejected"),
    reasons.size > 1 && el("p", { class: "chips" }, [...reasons].map(([reason, ones]) => el("span", { class: "chip" }, `${reason.replaceAll("_", " ")} ${ones.length}`))),
    list.length === 0 && el("p", { class: "note" }, "Nothing was turned away."),
    list.slice(0, 100).map((one) => {
      const body = el("div", { class: "preview" });
      return el("details", { "data-position": one.position, open: open.has(one.position), toggle: (event) => event.target.open && preview(body, one, redrive) },
        el("summary", {}, el("time", { class: "dim" }, at(one.arrived)), el("strong", {}, one.reason.replaceAll("_", " ")), el("span", {}, one.detail)), body);
    }));
}

async function preview(body, one, redrive) {
  if (body.childElementCount) return;
  const answer = await ask(`/api/flow/rejected/${one.position}`).catch(() => null);
  if (!answer) return fill(body, el("p", { class: "note" }, "It is no longer in the list."));
  fill(body,
    el("p", { class: "dim" }, `${one.stage} · ${one.bytes.toLocaleString()} bytes · from ${one.origin || "a file"}`),
    answer.text !== null ? el("pre", { class: "source", tabindex: "0" }, answer.text + (answer.cut ? "\n…" : "")) : el("p", { class: "note" }, "Previews are off."),
    el("p", { class: "actions" }, el("code", {}, answer.redrive), el("button", { type: "button", click: (event) => {
      navigator.clipboard?.writeText(answer.redrive);
      event.target.textContent = "Copied";
    } }, "Copy"), redrive && again(one)));
}

/** Sends the record again, at the second click, and says what came of it. */
function again(one) {
  const said = el("span", { role: "status" });
  let sure = false;
  return [el("button", { type: "button", class: "redrive", click: async ({ target }) => {
    if (!sure) {
      sure = true;
      target.textContent = "Send it again?";
      return;
    }
    target.disabled = true;
    said.textContent = await ask(`/api/flow/rejected/${one.position}/redrive`, "POST").then(
      (answer) => `Sent to ${answer.topic} ${answer.position}.`, (problem) => `Not sent: ${problem.message}.`);
  } }, "Send again"), said];
}
