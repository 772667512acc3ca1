// Puts the page together: the address says what is shown, the stream keeps it current, keys do what the mouse does.

import { $, $$, ask, at, el, fill, lasting } from "./dom.js";
import { query } from "./query.js";
import { List, killBanner, kills } from "./list.js";
import { Stream } from "./stream.js";
import { called } from "./row.js";
import { ArticlePane } from "./article.js";
import { stories } from "./stories.js";
import { entity, trends } from "./trends.js";
import { desk } from "./desk.js";
import { spark } from "./chart.js";

const LIMIT = 500;
/** A kill older than this is not announced to one who just came. */
const RECENT_KILL = 15 * 60_000;
/** The count of what is new is read aloud no more often than this. */
const ANNOUNCE = 10_000;
const wall = document.documentElement.classList.contains("wall");

const PRESETS = [["All", ""], ["Urgent", "urgency<3"], ["Corrections", "change:correction"], ["Kills", "is:killed"], ["Held", "is:held"], ["Last hour", "since:1h"]];

let state = read();
let newest = 0;
let live = "loading";
let unannounced = 0;
let announced = 0;
const seenKills = new Set();

const pane = $("#pane");
const list = new List((row) => go({ a: row.id, v: row.position, e: null }));
const article = new ArticlePane(pane, go);

// -- the address

function read() {
  const params = new URLSearchParams(location.search);
  return { view: params.get("view") ?? "wire", q: params.get("q") ?? "", a: params.get("a"), v: params.get("v"), e: params.get("e") };
}

/** Changes what is shown, and the address with it. */
function go(change) {
  const before = state;
  state = { ...state, ...change };
  const params = new URLSearchParams();
  if (wall) params.set("wall", "");
  for (const [key, value] of Object.entries(state)) if (value && !(key === "view" && value === "wire")) params.set(key, value);
  const text = params.toString().replace("wall=", "wall");
  history.pushState(null, "", text ? `?${text}` : location.pathname);
  apply(before);
}

addEventListener("popstate", () => {
  const before = state;
  state = read();
  apply(before);
});

function apply(before) {
  if (state.q !== before.q) search();
  if (state.view !== before.view || state.q !== before.q) screen();
  if (state.a !== before.a || state.v !== before.v || state.e !== before.e) detail();
}

// -- the list

let filter = () => true;
let loads = 0;

async function search() {
  const box = $("#q");
  if (document.activeElement !== box) box.value = state.q;
  for (const link of $$("#presets a")) link.toggleAttribute("aria-current", link.dataset.q === state.q);
  try {
    filter = query(state.q);
    problem("");
  } catch (bad) {
    return problem(bad.message);
  }
  return load();
}

function problem(text) {
  $("#q-problem").textContent = text;
  $("#q").setAttribute("aria-invalid", String(Boolean(text)));
}

async function load() {
  const mine = ++loads;
  const answer = await ask(`/api/articles?limit=${LIMIT}&q=${encodeURIComponent(state.q)}`).catch(() => null);
  if (!answer || mine !== loads) return answer;
  list.reset(answer.rows, filter);
  heard(answer.rows);
  return answer;
}

function heard(rows) {
  for (const row of rows) {
    newest = Math.max(newest, row.arrived);
    if (kills(row) && Date.now() - row.arrived < RECENT_KILL && !seenKills.has(row.position)) alarm(row);
  }
}

/** Rows are put in together, so that a page that falls behind skips what would scroll by. A kill is not waited with. */
const GATHER = 50;
let gathered = [];
let gathering = 0;

function receive(rows) {
  gathered.push(...rows);
  if (rows.some((row) => row.closing)) take();
  else gathering ||= setTimeout(take, GATHER);
}

function take() {
  clearTimeout(gathering);
  gathering = 0;
  const rows = gathered;
  gathered = [];
  took(rows);
}

/** A kill, or a release of one, or a hold: what is open of the article goes at once. */
function took(rows) {
  const fresh = list.take(rows);
  heard(rows);
  unannounced += fresh;
  if (!wall && Date.now() - announced > ANNOUNCE && unannounced) {
    announced = Date.now();
    $("#status").textContent = `${unannounced} new`;
    unannounced = 0;
  }
  const closed = new Set(rows.filter((row) => row.closing).map((row) => row.id));
  if (article.id && closed.has(article.id)) {
    article.clear();
    article.open(state.a, null);
  } else if (article.id && rows.some((row) => row.id === article.id)) article.open(state.a, state.v);
  if (closed.size) {
    for (const card of $$(".card[data-id]")) if (closed.has(card.dataset.id)) card.replaceChildren(el("p", { class: "closed-note" }, "Withdrawn or held."));
    if (state.e && !state.a) detail();
    refresh(0);
  } else refresh(4_000);
}

function alarm(row) {
  seenKills.add(row.position);
  const versions = list.held().filter((one) => one.id === row.id && !kills(one)).length;
  const banner = killBanner(row, versions, called(row), () => go({ a: row.id, v: row.position, e: null }), () => banner.remove());
  $("#alerts").prepend(banner);
  while ($("#alerts").childElementCount > 3) $("#alerts").lastElementChild.remove();
}

// -- screens

let timer = 0;
/** Draws the screen again, later if much is coming. */
function refresh(delay) {
  if (delay === 0) clearTimeout(timer), (timer = 0);
  timer ||= setTimeout(() => {
    timer = 0;
    if (state.view !== "wire") screen();
    else glance();
  }, delay);
}

async function screen() {
  for (const section of $$("main > section")) section.hidden = section.dataset.screen !== state.view;
  for (const link of $$(".views a")) state.view === link.dataset.view ? link.setAttribute("aria-current", "page") : link.removeAttribute("aria-current");
  const section = $(`main > section[data-screen="${CSS.escape(state.view)}"]`);
  if (!section) return go({ view: "wire" });
  document.documentElement.dataset.view = state.view;
  try {
    if (state.view === "stories") await stories(section, state.q, go);
    if (state.view === "trends") await trends(section, state.q, go);
    if (state.view === "desk") await desk(section);
  } catch {
    if (!section.childElementCount) fill(section, el("p", { class: "note" }, "The view does not answer. It is asked again."));
  }
}

setInterval(() => state.view === "desk" && !document.hidden && desk($('[data-screen="desk"]')).catch(() => {}), 5_000);

function detail() {
  const open = Boolean(state.a || state.e);
  document.documentElement.classList.toggle("open", open);
  article.clear();
  if (state.a) article.open(state.a, state.v);
  else if (state.e) {
    const id = state.e;
    const closer = el("button", { type: "button", class: "close", title: "Close (Esc)", click: () => go({ a: null, v: null, e: null }) }, el("span", { "aria-hidden": "true" }, "✕"), el("span", { class: "hide" }, "Close"));
    entity(pane, id, go, closer, () => state.e === id && !state.a);
  } else glance();
}

/** What the pane shows while nothing is open: what rises, at a glance. */
async function glance() {
  if (state.a || state.e || wall || !matchMedia("(min-width: 1100px)").matches) return;
  const answer = await ask("/api/trends").catch(() => null);
  if (!answer || state.a || state.e) return;
  const part = (title, rows) => rows.length > 0 && el("section", {}, el("h3", {}, title), el("ol", { class: "rising" }, rows.slice(0, 5).map((trend) => el("li", {},
    el("a", { href: `?e=${encodeURIComponent(trend.entity.id)}`, click: (event) => {
      event.preventDefault();
      go({ e: trend.entity.id, a: null, v: null });
    } }, trend.entity.name), spark(trend.counts, `${trend.entity.articles} articles`), el("span", { class: "count" }, String(trend.entity.articles))))));
  const topics = answer.topics.slice(0, 6);
  const most = Math.max(1, ...topics.map((topic) => topic.articles));
  fill(pane, el("h2", { class: "glance" }, "At a glance"),
    part("People", answer.people), part("Organisations", answer.organisations), part("Places", answer.places),
    topics.length > 0 && el("section", {}, el("h3", {}, "Topics"), el("ul", { class: "bars" }, topics.map((topic) => {
      const bar = el("li", {}, el("a", { href: `?q=topic:${topic.code.replace("medtop:", "")}`, click: (event) => {
        event.preventDefault();
        go({ q: `topic:${topic.code.replace("medtop:", "")}` });
      } }, topic.name), el("span", { class: "count" }, String(topic.articles)));
      bar.style.setProperty("--value", `${(topic.articles / most) * 100}%`);
      return bar;
    }))));
}

// -- how fresh it is

function pulse() {
  const chip = $(".pulse");
  const word = list.paused ? "paused" : live;
  chip.dataset.state = word;
  $("#pulse-word").textContent = { live: "Live", paused: "Paused", reconnecting: "Reconnecting", asleep: "Asleep", loading: "Loading" }[word];
  $("#pulse-age").textContent = newest ? lasting(Math.max(0, Math.floor((Date.now() - newest) / 1000) * 1000)).replace("0 ms", "now") : "";
  chip.title = newest ? `Newest item ${at(newest)}` : "";
}
setInterval(pulse, 1_000);

function pause() {
  list.paused = !list.paused;
  $("#pause").setAttribute("aria-pressed", String(list.paused));
  $("#pause .glyph").textContent = list.paused ? "▶" : "❚❚";
  pulse();
}

// -- controls

function theme() {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  try {
    localStorage.setItem("theme", root.dataset.theme);
  } catch { /* it holds until the page is left */ }
  if (state.view !== "wire") screen();
}

function help() {
  const card = $("#help-card");
  const keys = [["j k", "next, previous item"], ["o Enter", "open it"], ["Esc", "close"], ["n", "show what is new"], ["p", "pause"], ["/", "search"], ["1 – 4", "wire, stories, trends, desk"], ["t", "light or dark"], ["?", "this"]];
  const terms = [["storm kills", "words, all of them"], ['"rate cut"', "these words together"], ['person:"NAME"', "also org: place: name: speaker:"], ["topic:economy", "name or IPTC code"], ["urgency<3", "also <= > >= :"], ["lang:es country:CL", ""], ["source:meridian", ""], ["change:correction", "initial, update, kill …"], ["is:killed", "held, embargoed, open, doubtful, replaced, copy"], ["since:2h", "30m, 1d, or a moment"], ["-topic:sport", "a minus turns it round"]];
  const rows = (pairs) => el("dl", {}, pairs.map(([term, meaning]) => [el("dt", {}, el("code", {}, term)), el("dd", {}, meaning)]));
  fill(card, el("h2", { id: "help-title" }, "Keys and search"), el("div", { class: "help-columns" }, rows(keys), rows(terms)),
    el("p", {}, "The address holds the search: save it or send it."), el("form", { method: "dialog" }, el("button", {}, "Close")));
  card.open ? card.close() : card.showModal();
}

const VIEWS = ["wire", "stories", "trends", "desk"];
const KEYS = {
  j: () => list.move(1), k: () => list.move(-1), n: () => list.show(), p: pause, t: theme, "?": help,
  o: () => document.activeElement.closest(".row") && list.choose(document.activeElement.closest(".row")),
  "/": () => $("#q").focus(), 1: () => go({ view: VIEWS[0] }), 2: () => go({ view: VIEWS[1] }), 3: () => go({ view: VIEWS[2] }), 4: () => go({ view: VIEWS[3] }),
};

addEventListener("keydown", (event) => {
  const typing = event.target.matches("input[type=search], textarea");
  if (event.key === "Escape") {
    if (typing) event.target.blur();
    else if (state.a || state.e) {
      go({ a: null, v: null, e: null });
      ($('.row[aria-current]') ?? $('.row[tabindex="0"]'))?.focus({ preventScroll: true });
    }
    return;
  }
  if (typing || event.ctrlKey || event.metaKey || event.altKey || $("#help-card").open) return;
  if (event.key === "Enter" && event.target.matches(".row")) return list.choose(event.target);
  const move = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
  if (move && event.target.closest?.("#list")) {
    event.preventDefault();
    return list.move(move);
  }
  const act = KEYS[event.key];
  if (act) {
    event.preventDefault();
    act();
  }
});

$("#pause").addEventListener("click", pause);
$("#theme").addEventListener("click", theme);
$("#help").addEventListener("click", help);
for (const link of $$(".views a")) link.addEventListener("click", (event) => {
  event.preventDefault();
  go({ view: link.dataset.view });
});
let typing = 0;
$("#q").addEventListener("input", (event) => {
  clearTimeout(typing);
  typing = setTimeout(() => go({ q: event.target.value.trim() }), 250);
});
$(".search").addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(typing);
  go({ q: $("#q").value.trim() });
});
$(".brand").addEventListener("click", (event) => {
  event.preventDefault();
  go({ view: "wire", q: "", a: null, v: null, e: null });
});
fill($("#presets"), PRESETS.map(([name, q]) => el("a", { href: q ? `?q=${encodeURIComponent(q)}` : "/", "data-q": q, click: (event) => {
  event.preventDefault();
  go({ q, view: "wire" });
} }, name)));
pane.addEventListener("click", (event) => {
  const link = event.target.closest("a.chip[href^='?q=']");
  if (!link) return;
  event.preventDefault();
  go({ q: new URLSearchParams(link.getAttribute("href")).get("q"), view: "wire" });
});

// -- begin

const first = await search();
screen();
detail();
new Stream(first?.position ?? "", {
  rows: receive,
  reload: load,
  state: (word) => {
    live = word;
    pulse();
  },
});
document.documentElement.classList.add("ready");
