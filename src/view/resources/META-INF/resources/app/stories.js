// Stories as cards: what it is, who has it, how it went, what changed last.

import { ask, at, el, fill } from "./dom.js";
import { spark } from "./chart.js";
import { called, kind, notice, struck, tag } from "./row.js";

const LAST = {
  update: "Updated", correction: "Corrected", kill: "Withdrawn", hold: "Held", release: "Released", initial: "First sent",
  substitute: "Replaced", refile: "Sent anew", repeat: "Sent again", add: "Continued", reinstate: "Kill taken back",
};

export async function stories(screen, q, go) {
  const answer = await ask(`/api/stories?q=${encodeURIComponent(q)}`);
  fill(screen,
    el("h2", { class: "hide" }, "Stories"),
    el("p", { class: "note" }, answer.grouping === "uri"
      ? "A story here is an article with its versions: there is no news.stories topic, which would put agencies' items together."
      : "Items of all sources about one event."),
    el("div", { class: "cards" }, answer.stories.map((story) => card(story, go))));
  if (!answer.stories.length) screen.append(el("p", { class: "note" }, "No story matches."));
}

function card(story, go) {
  const row = story.latest;
  const closed = row.closing;
  const open = (event) => {
    event.preventDefault();
    go({ a: row.id, v: closed ? row.position : null });
  };
  return el("article", { class: closed ? "card closed" : "card", "data-id": row.id },
    el("p", { class: "kicker" }, el("span", { class: "tag", "data-kind": kind(row) }, tag(row)), row.place && el("span", {}, row.place.name), el("span", { class: "dim" }, row.urgency ? `urgency ${row.urgency}` : "")),
    el("h3", { lang: row.language, dir: "auto" }, el("a", { href: `?a=${row.id}`, click: open }, closed ? el(struck(closed), {}, called(row)) : row.headline ?? "(no headline)")),
    closed && el("p", { class: "closed-note" }, notice(closed)),
    el("p", { class: "dim" }, row.names.slice(0, 4).map((name) => name.name).join(" · ")),
    story.others.length > 0 && el("ul", { class: "others" }, story.others.map((other) =>
      el("li", {}, other.closing ? el(struck(other.closing), {}, called(other)) : el("a", { lang: other.language, dir: "auto", href: `?a=${other.id}`, click: (event) => {
        event.preventDefault();
        go({ a: other.id, v: null });
      } }, other.headline ?? "(no headline)"), " ", el("span", { class: "dim" }, other.provider)))),
    spark(story.counts, `${story.versions} versions over time`),
    el("p", { class: "card-foot" },
      el("span", {}, `${LAST[row.order.change] ?? row.order.change} ${at(row.arrived)}`),
      el("span", { class: "dim" }, [story.state, story.articles > 1 ? `${story.articles} articles, ${story.independent} independent` : story.versions === 1 ? "1 version" : `${story.versions} versions`,
        story.sources.length === 1 ? story.sources[0] : `${story.sources.length} sources`].filter(Boolean).join(" · "))));
}
