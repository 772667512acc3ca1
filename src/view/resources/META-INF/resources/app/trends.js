// What rises, where it happens, what it is about; and the page of one name.

import { ask, at, el, fill } from "./dom.js";
import { chart, moments, spark } from "./chart.js";
import { term } from "./query.js";

export async function trends(screen, q, go) {
  const answer = await ask(`/api/trends?q=${encodeURIComponent(q)}`);
  const topics = el("figure", { class: "panel wide" });
  const map = el("figure", { class: "panel wide" });
  fill(screen, el("h2", { class: "hide" }, "Trends"), el("p", { class: "note" }, counted(answer, q)), el("div", { class: "panels" },
    rising("People", answer.people, go), rising("Organisations", answer.organisations, go), rising("Places", answer.places, go), rising("Topics", answer.risingTopics, go), map, topics));
  drawMap(map, answer.map, go);
  const top = answer.topics.slice(0, 5);
  if (top.length) await chart(topics, "Topics over the day", moments(answer, top[0].counts.length), top.map((topic) => ({ name: topic.name, values: topic.counts })), 220);
  else fill(topics, el("figcaption", {}, "Topics over the day"), el("p", { class: "note" }, "None yet."));
}

/** Who counted what, and against what. */
function counted({ counting, asOf }, q) {
  if (counting === "story") return `Independent items of the hour to ${at(asOf)}, against the same hour of the week before, as news.trends has them. The bars are articles of the window.`;
  return q ? "Counted here, in the articles that the search finds: their last hour against the hours before."
    : "Counted here, in the articles of the window, their last hour against the hours before: news.trends, which leaves copies out, is missing or counted none of these names in the last hour.";
}

function rising(title, list, go) {
  return el("section", { class: "panel" }, el("h3", {}, title), list.length === 0 && el("p", { class: "note" }, "Nothing that two articles name."),
    el("ol", { class: "rising" }, list.map((trend) => el("li", {},
      named(trend.entity, go),
      spark(trend.counts, `${trend.entity.articles} articles, ${trend.lately} lately`),
      el("span", { class: "count", title: "articles" }, String(trend.entity.articles)),
      el("span", { class: trend.surprise >= 1 ? "surprise up" : "surprise", title: `${trend.lately} lately, usually ${trend.usually}` }, trend.surprise >= 0.1 ? `▲ ${trend.surprise.toFixed(1)}` : "·")))));
}

/** A link to the name's page; to the wire's articles on a topic. */
function named({ id, name, type }, go) {
  const to = type === "topic" ? { q: term("topic", id.replace("medtop:", "")), view: "wire" } : { e: id };
  return el("a", { href: `?${new URLSearchParams(to)}`, click: (event) => {
    event.preventDefault();
    go({ a: null, v: null, e: null, ...to });
  } }, name);
}

/** The map is a picture without borders; the bubbles are links, the largest first, so that small ones lie on top. */
function drawMap(figure, spots, go) {
  const most = Math.max(1, ...spots.map((spot) => spot.articles));
  const layer = el("div", { class: "map" }, el("div", { class: "map-land" }));
  for (const spot of spots.slice(0, 120)) {
    const { place } = spot;
    const bubble = el("a", {
      class: "bubble", href: `?q=${encodeURIComponent(term("place", place.name))}`, title: `${place.name}: ${spot.articles}`,
      "aria-label": `${place.name}, ${spot.articles} ${spot.articles === 1 ? "article" : "articles"}`,
      click: (event) => {
        event.preventDefault();
        go({ q: term("place", place.name), view: "wire", a: null, e: null, v: null });
      },
    });
    bubble.style.left = `${((place.longitude + 180) / 360) * 100}%`;
    bubble.style.top = `${((84 - place.latitude) / 142) * 100}%`;
    bubble.style.setProperty("--size", `${8 + 22 * Math.sqrt(spot.articles / most)}px`);
    layer.append(bubble);
  }
  fill(figure, el("figcaption", {}, el("span", { class: "chart-title" }, "Where"), el("span", { class: "dim" }, `${spots.length} places`)), layer);
}

export async function entity(pane, id, go, closer, current) {
  let page;
  try {
    page = await ask(`/api/entities/${encodeURIComponent(id)}`);
  } catch {
    if (current()) fill(pane, closer, el("p", { class: "note" }, "Nobody in the window has this name."));
    return;
  }
  if (!current()) return;
  const { entity: name } = page;
  const figure = el("figure", { class: "bare" });
  const to = (change) => (event) => {
    event.preventDefault();
    go(change);
  };
  const key = { person: "person", organisation: "org", place: "place" }[name.type] ?? "name";
  fill(pane, closer,
    el("p", { class: "kicker" }, el("span", {}, name.type), el("span", {}, `${name.articles} ${name.articles === 1 ? "article" : "articles"}`)),
    el("h2", {}, name.name),
    page.roles.length > 0 && el("p", { class: "roles" }, page.roles.join("; ")),
    el("p", { class: "actions" },
      el("a", { href: `?q=${encodeURIComponent(term(key, name.name))}`, click: to({ q: term(key, name.name), view: "wire" }) }, "Filter the wire"),
      page.link && el("a", { href: page.link, rel: "noopener noreferrer", target: "_blank" }, "Register entry")),
    figure,
    page.quotes.length > 0 && el("section", {}, el("h3", {}, "Says"), page.quotes.map((quote) =>
      el("blockquote", {}, el("p", { dir: "auto" }, quote.text), el("footer", {}, el("a", { href: `?a=${quote.articleId}`, click: to({ a: quote.articleId, e: null, v: null }) }, quote.headline), el("span", { class: "dim" }, ` ${quote.kind} · ${at(quote.arrived)}`))))),
    page.with.length > 0 && el("section", {}, el("h3", {}, "With"), el("p", { class: "chips" }, page.with.map((other) =>
      el("a", { class: "chip", href: `?e=${encodeURIComponent(other.id)}`, click: to({ e: other.id }) }, other.name, el("span", { class: "dim" }, ` ${other.articles}`))))),
    el("section", {}, el("h3", {}, "Articles"), el("ul", { class: "plain-list" }, page.rows.map((row) =>
      el("li", {}, el("time", { class: "dim" }, at(row.arrived)), " ", el("a", { lang: row.language, dir: "auto", href: `?a=${row.id}`, click: to({ a: row.id, v: row.position, e: null }) }, row.headline ?? "(no headline)"))))));
  await chart(figure, `Mentions of ${name.name}`, moments(page, page.counts.length), [{ name: "articles", values: page.counts }], 120);
}
