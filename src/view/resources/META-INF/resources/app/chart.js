// Charts over time (uPlot, loaded when the first is drawn), sparklines, and what leaves them: CSV, PNG, a table.

import { el, fill, minute, svg } from "./dom.js";

let loading;
function library() {
  loading ??= new Promise((loaded, failed) => {
    document.head.append(el("link", { rel: "stylesheet", href: "/vendor/uplot-1.6.32.min.css" }));
    document.head.append(el("script", { src: "/vendor/uplot-1.6.32.min.js", load: () => loaded(globalThis.uPlot), error: failed }));
  });
  return loading;
}

const style = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/**
 * A chart in a figure with its exports.
 *
 * times in ms; series: [{ name, values, color: "--blue" }], a value that is null is a gap. Lines are told apart by dashes, too.
 */
export async function chart(figure, title, times, series, height = 180) {
  const canvas = el("div", { class: "chart-canvas", role: "img", "aria-label": `${title}: a chart, the same as a table below` });
  const table = el("div", { class: "chart-table", hidden: true });
  fill(figure,
    el("figcaption", {}, el("span", { class: "chart-title" }, title), el("span", { class: "chart-tools" },
      el("button", { type: "button", class: "plain", click: () => save(`${title}.csv`, new Blob([csv(times, series)], { type: "text/csv" })) }, "CSV"),
      el("button", { type: "button", class: "plain", click: () => canvas.querySelector("canvas")?.toBlob((blob) => save(`${title}.png`, blob)) }, "PNG"),
      el("button", { type: "button", class: "plain", "aria-expanded": "false", click: (event) => {
        table.hidden = !table.hidden;
        event.target.setAttribute("aria-expanded", String(!table.hidden));
        if (!table.hidden) fill(table, asTable(times, series));
      } }, "Table"))),
    canvas,
    series.length > 1 && el("p", { class: "chart-key" }, series.map((one, n) => {
      const key = el("span", { class: `key key-${n % 6}` }, one.name);
      key.style.setProperty("--key", `var(${one.color ?? COLORS[n % COLORS.length]})`);
      return key;
    })),
    table);
  const UPlot = await library();
  const grid = { stroke: style("--line"), width: 1 };
  const axis = { stroke: style("--dim"), grid, ticks: { show: false }, font: "11px system-ui, sans-serif" };
  // The library keeps every plot that is not destroyed, and listens to the window for it.
  for (const old of plots) if (!old.root.isConnected) { old.destroy(); plots.delete(old); }
  const plot = new UPlot({
    width: Math.max(200, canvas.clientWidth), height, legend: { show: false }, cursor: { y: false, points: { size: 6 } },
    padding: [8, 8, 0, 0],
    scales: { x: { time: true }, y: { range: (u, least, most) => [0, Math.max(4, Math.ceil(most * 1.1))] } },
    axes: [{ ...axis, size: 28, space: 70, values: (u, splits) => splits.map((s) => minute(s * 1000)) }, { ...axis, size: 44, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 20_000, 100_000] }],
    series: [{}, ...series.map((one, n) => ({
      label: one.name, stroke: style(one.color ?? COLORS[n % COLORS.length]), width: 1.75, dash: DASHES[n % DASHES.length],
      // A minute between gaps is a point, or it would not be seen.
      points: { show: one.values.includes(null), size: 5 },
      fill: series.length === 1 ? style("--wash") : undefined, paths: UPlot.paths.stepped({ align: 1 }),
    }))],
  }, [times.map((time) => time / 1000), ...series.map((one) => one.values)], canvas);
  plots.add(plot);
  new ResizeObserver(() => canvas.clientWidth && plot.setSize({ width: canvas.clientWidth, height })).observe(canvas);
}

const plots = new Set();
const COLORS = ["--blue", "--vermilion", "--green", "--purple", "--amber", "--sky"];
const DASHES = [[], [6, 3], [2, 2], [8, 3, 2, 3], [1, 3], [10, 4]];

function csv(times, series) {
  const lines = times.map((time, n) => [new Date(time).toISOString(), ...series.map((one) => one.values[n] ?? "")].join(","));
  return [["time", ...series.map((one) => cell(one.name))].join(","), ...lines].join("\r\n");
}

function asTable(times, series) {
  return el("table", {}, el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Time"), series.map((one) => el("th", { scope: "col" }, one.name)))),
    el("tbody", {}, times.map((time, n) => el("tr", {}, el("th", { scope: "row" }, minute(time)), series.map((one) => el("td", {}, String(one.values[n] ?? "–"))))).reverse()));
}

/** A button that saves a table as CSV: rows of cells, the first is the header. */
export const saver = (name, rows) => el("button", { type: "button", class: "plain", click: () => save(`${name}.csv`, new Blob([rows.map((row) => row.map(cell).join(",")).join("\r\n")], { type: "text/csv" })) }, "CSV");

/** A cell: in quotation marks, and with a mark before what a spreadsheet would run as a formula. */
const cell = (value) => (typeof value === "number" ? String(value) : `"${String(value).replace(/^([=+\-@\t])/, "'$1").replaceAll('"', '""')}"`);

function save(name, blob) {
  const address = URL.createObjectURL(blob);
  el("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** The parts of counts over time as moments. */
export const moments = ({ begin, width }, count) => Array.from({ length: count }, (_, n) => begin + n * width);

/** Counts as a row of bars, the last stretch in colour. Its words say the same. */
export function spark(counts, words) {
  const most = Math.max(1, ...counts);
  const drawing = svg("svg", { class: "spark", viewBox: `0 0 ${counts.length * 4} 24`, preserveAspectRatio: "none", role: "img", "aria-label": words });
  counts.forEach((count, n) => {
    const height = count ? Math.max(3, (count / most) * 24) : 1;
    drawing.append(svg("rect", { x: n * 4, y: 24 - height, width: 3, height, class: count ? "spark-bar" : "spark-none" }));
  });
  return drawing;
}
