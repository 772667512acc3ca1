// An article: its text with every finding marked where the event says it stands, and what lies behind it.

import { $$, ask, at, el, fill } from "./dom.js";
import { called, kind, notice, struck, tag } from "./row.js";
import { term } from "./query.js";

const LAYERS = [
  ["person", "People"],
  ["organisation", "Organisations"],
  ["place", "Places"],
  ["name", "Other names"],
  ["quote", "Quotes"],
  ["time", "Times"],
  ["amount", "Amounts"],
  ["summary", "Summary"],
  ["new", "New in this version"],
];

const off = new Set();

/** The findings of an event as spans: where, of what layer, and what there is to say about it. */
export function findings(event, relation = null) {
  const spans = [];
  const add = (place, layer, title, facts, more = {}) =>
    place && spans.push({ field: place.field, start: place.start, end: place.end, layer, title, facts: facts.filter(Boolean), ...more });
  const names = new Map((event.entities ?? []).map((entity) => [entity.id, entity.name]));
  for (const entity of event.entities ?? []) {
    const layer = ["person", "organisation", "place"].includes(entity.type) ? entity.type : "name";
    const facts = [entity.type, entity.role, `relevance ${entity.relevance}`, sure(entity.confidence), "step: entity", entity.links?.length ? `${entity.links[0].scheme} ${entity.links[0].value}` : "not linked"];
    for (const mention of entity.mentions) add(mention, layer, entity.name, facts, { entity: entity.id });
  }
  for (const quote of event.quotes ?? []) {
    const by = quote.speaker ? names.get(quote.speaker) ?? quote.speaker : quote.speakerMention?.text ?? "no speaker found";
    const facts = [`${quote.kind} quote`, quote.cue?.text && `cue: ${quote.cue.text}`, sure(quote.confidence), "step: quote"];
    for (const part of quote.parts ?? [quote]) add(part, "quote", by, facts, { entity: quote.speaker });
  }
  for (const time of event.times ?? [])
    add(time, "time", time.value || "not resolved", [time.type.toLowerCase(), time.mod && `about: ${time.mod.toLowerCase()}`, "step: time"]);
  for (const quantity of event.quantities ?? [])
    add(quantity, "amount", `${quantity.number.toLocaleString()} ${quantity.currency ?? quantity.unit ?? ""}`, [quantity.kind, "step: time"]);
  for (const sentence of event.summary?.sentences ?? []) add(sentence, "summary", "Summary sentence", [`score ${sentence.score}`, "verbatim", "step: summary"]);
  const difference = relation?.difference ?? {};
  for (const added of difference.sentencesAdded ?? []) add(added, "new", "New sentence", ["not in the version before", difference.changeClass, "story: difference"]);
  for (const number of [...(difference.numbersChanged ?? []), ...(difference.amountsChanged ?? [])]) add(number, "new", `${number.old} → ${number.new}`, ["changed since the version before", "story: difference"]);
  return spans;
}

const sure = (confidence) => (confidence === undefined ? null : `${Math.round(confidence * 100)} % sure`);

/**
 * The text cut at every edge of a span. Spans cross each other, so that each piece is one `mark` with all layers that
 * cover it; `data-a` names the spans, in whose pieces the whole of each is found again.
 */
export function marked(text, spans, from, to) {
  const here = spans.filter((span) => span.start < to && span.end > from);
  const edges = [...new Set([from, to, ...here.flatMap((span) => [span.start, span.end])])].filter((e) => e >= from && e <= to).sort((a, b) => a - b);
  const pieces = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const [start, end] = [edges[i], edges[i + 1]];
    const over = here.filter((span) => span.start <= start && span.end >= end);
    const words = text.slice(start, end);
    if (!over.length) pieces.push(words);
    else {
      const first = over.some((span) => span.start === start);
      pieces.push(
        el("mark", {
          class: [...new Set(over.map((span) => `m-${span.layer}`))].join(" "),
          "data-a": over.map((span) => span.n).join(" "),
          tabindex: first ? "0" : null,
        }, words),
      );
    }
  }
  return pieces;
}

function paragraphs(text, spans, language) {
  const all = [];
  let from = 0;
  for (const line of text.split("\n")) {
    const to = from + line.length;
    if (line) all.push(el("p", { lang: language, dir: "auto" }, marked(text, spans, from, to)));
    from = to + 1;
  }
  return all;
}

export class ArticlePane {
  #pane;
  #go;
  #tip = el("div", { class: "tip", role: "tooltip", id: "tip", hidden: true });
  id = null;

  /** `go(change)` changes the address. */
  constructor(pane, go) {
    this.#pane = pane;
    this.#go = go;
    document.body.append(this.#tip);
    const show = (event) => this.#explain(event.target.closest("mark"));
    pane.addEventListener("pointerover", show);
    pane.addEventListener("focusin", show);
    pane.addEventListener("pointerout", () => this.#explain(null));
    pane.addEventListener("focusout", () => this.#explain(null));
    pane.addEventListener("click", (event) => {
      const mark = event.target.closest("mark");
      const span = mark && this.#spansOf(mark).find((one) => one.entity);
      if (span) this.#go({ e: span.entity, a: null, v: null });
    });
  }

  #spans = [];

  #spansOf(mark) {
    return (mark.dataset.a ?? "").split(" ").map((n) => this.#spans[Number(n)]).filter((span) => span && !off.has(span.layer));
  }

  async open(id, version) {
    this.id = id;
    const path = `/api/articles/${encodeURIComponent(id)}`;
    const query = version ? `?version=${encodeURIComponent(version)}` : "";
    let page;
    try {
      page = await ask(path + query);
    } catch (problem) {
      if (this.id !== id) return;
      page = problem.answer?.article ? problem.answer : null;
      if (!page) return this.#say(problem.status === 404 ? "This article has left the window." : "The article could not be read.");
    }
    if (this.id === id) this.#draw(page, path, query);
  }

  /** Takes everything of the article out of the page and of memory. */
  clear() {
    this.id = null;
    this.#spans = [];
    this.#explain(null);
    this.#pane.replaceChildren();
  }

  #say(text) {
    fill(this.#pane, this.#closer(), el("p", { class: "note" }, text));
  }

  #closer() {
    return el("button", { type: "button", class: "close", title: "Close (Esc)", click: () => this.#go({ a: null, v: null, e: null }) }, el("span", { "aria-hidden": "true" }, "✕"), el("span", { class: "hide" }, "Close"));
  }

  #draw({ article: row, versions, closing, event, relation }, path, query) {
    const closed = closing ?? row.closing;
    this.#spans = closed || !event ? [] : findings(event, relation).map((span, n) => ({ ...span, n }));
    const title = this.#spans.filter((span) => span.field === "title");
    const body = this.#spans.filter((span) => span.field === "body");
    fill(
      this.#pane,
      this.#closer(),
      el("p", { class: "kicker" }, el("span", { class: "tag", "data-kind": kind(row) }, tag(row)), el("span", {}, row.provider), el("time", { datetime: new Date(row.arrived).toISOString() }, at(row.arrived)), row.place && el("span", {}, row.place.name)),
      closed
        ? el("h2", { class: "withdrawn" }, el(struck(closed), {}, called(row)))
        : el("h2", { lang: row.language, dir: "auto" }, event?.text?.title ? marked(event.text.title, title, 0, event.text.title.length) : row.headline ?? "(no headline)"),
      closed && el("p", { class: "closed-note" }, notice(closed)),
      this.#line(row, versions),
      !closed && row.standing && this.#standing(row.standing),
      !closed && relation && this.#relation(relation),
      !closed && !event && el("p", { class: "note" }, "The event is no longer in its topic; this is all that the window kept."),
      !closed && event && this.#legend(),
      !closed && event?.text?.body && el("div", { class: "copy" }, paragraphs(event.text.body, body, row.language)),
      !closed && event && !event.text?.body && el("p", { class: "note" }, "The event carries no copy (its profile keeps it back)."),
      !closed && event && this.#facts(event),
      !closed && event && this.#behind(event, path, query),
    );
    this.#pane.scrollTop = 0;
  }

  /** The versions as a line in time. */
  #line(row, versions) {
    if (versions.length < 2) return null;
    return el("nav", { class: "versions", "aria-label": "Versions" }, el("ol", {}, versions.map((version) =>
      el("li", { "data-kind": kind(version) },
        el("a", { href: `?a=${version.id}&v=${version.position}`, "aria-current": version.position === row.position ? "true" : null, click: (event) => {
          event.preventDefault();
          this.#go({ a: version.id, v: version.position });
        } }, el("span", { class: "version-tag" }, tag(version)), el("time", {}, at(version.arrived)))))));
  }

  /** What the story application says of the article as it stands. */
  #standing({ copyOf, basedOnRetracted, supersededBy }) {
    const to = (id, words) => el("a", { href: `?a=${id}`, click: (event) => {
      event.preventDefault();
      this.#go({ a: id, v: null });
    } }, words);
    return [
      basedOnRetracted.length > 0 && el("p", { class: "closed-note" }, "Shares its text with a killed item: check before use. ", to(basedOnRetracted[0], "The killed item")),
      supersededBy && el("p", { class: "closed-note" }, "Replaced. ", to(supersededBy, "The item that replaces it")),
      copyOf && el("p", { class: "dim" }, "A copy. ", to(copyOf, "The item it copies")),
    ];
  }

  /** What the story application says of this version. */
  #relation(relation) {
    const said = [
      relation.relation?.replaceAll("_", " "),
      relation.difference && { news: "the news changed", wording: "the wording changed", none: "nothing a reader would see changed" }[relation.difference.changeClass],
      relation.novelty && `novelty ${relation.novelty.score}`,
      relation.priors?.[0]?.duplicate && `copy of ${relation.priors[0].provider}`,
    ].filter(Boolean);
    return said.length ? el("p", { class: "dim" }, said.join(" · ")) : null;
  }

  #legend() {
    const present = new Set(this.#spans.map((span) => span.layer));
    const apply = () => {
      for (const [layer] of LAYERS) this.#pane.classList.toggle(`off-${layer}`, off.has(layer));
    };
    apply();
    return el("fieldset", { class: "legend" }, el("legend", { class: "hide" }, "Marks"), LAYERS.filter(([layer]) => present.has(layer)).map(([layer, label]) =>
      el("label", {}, el("input", { type: "checkbox", checked: !off.has(layer), change: (event) => {
        event.target.checked ? off.delete(layer) : off.add(layer);
        apply();
      } }), el("mark", { class: `m-${layer}` }, label))));
  }

  #facts(event) {
    const entities = (event.entities ?? []).toSorted((a, b) => b.relevance - a.relevance).slice(0, 12);
    return [
      entities.length && el("section", {}, el("h3", {}, "About"), el("ul", { class: "about" }, entities.map((entity) =>
        el("li", {}, el("a", { href: `?e=${encodeURIComponent(entity.id)}`, click: (clicked) => {
          clicked.preventDefault();
          this.#go({ e: entity.id, a: null, v: null });
        } }, entity.name), el("span", { class: "dim" }, entity.role ?? entity.type), meter(entity.relevance))))),
      event.topics?.length && el("section", {}, el("h3", {}, "Topics"), el("p", { class: "chips" }, event.topics.map((topic) =>
        el("a", { class: "chip", href: `?q=${encodeURIComponent(term("topic", topic.code.replace("medtop:", "")))}`, title: `${topic.code}, ${sure(topic.score)}` }, topic.name)))),
      event.keyphrases?.length && el("section", {}, el("h3", {}, "Key phrases"), el("p", { class: "chips" }, event.keyphrases.slice(0, 10).map((phrase) => el("span", { class: "chip" }, phrase.phrase)))),
    ];
  }

  /** The event, the raw item and how to get both elsewhere. */
  #behind(event, path, query) {
    const out = el("pre", { class: "source", tabindex: "0", hidden: true });
    const show = (text) => {
      out.hidden = false;
      out.textContent = text;
      out.scrollIntoView({ block: "nearest" });
    };
    const curl = `curl -s '${location.origin}${path}/event${query}'`;
    const steps = (event.stages ?? []).map((stage) => `${stage.step} ${stage.outcome}${stage.reason ? ` (${stage.reason})` : ""}`).join(", ");
    return el("section", { class: "behind" }, el("h3", {}, "Behind it"),
      el("p", { class: "dim" }, `${event.provenance?.input?.format ?? "?"} · ${event.uri} · version ${event.version}`),
      steps && el("p", { class: "dim" }, steps),
      event.warnings?.length && el("p", { class: "dim" }, `Mended: ${event.warnings.map((warning) => warning.detail).join("; ")}`),
      el("p", { class: "actions" },
        el("button", { type: "button", click: () => show(JSON.stringify(event, null, 2)) }, "Event as JSON"),
        el("button", { type: "button", click: async () => {
          const raw = await fetch(`${path}/raw${query}`, { cache: "no-store" });
          show(raw.ok ? await raw.text() : "The raw item is not there.");
        } }, "Raw item"),
        el("button", { type: "button", click: async (clicked) => {
          await navigator.clipboard?.writeText(curl).catch(() => show(curl));
          clicked.target.textContent = "Copied";
        } }, "Copy as curl")), out);
  }

  #explain(mark) {
    const spans = mark ? this.#spansOf(mark) : [];
    for (const lit of $$("mark.lit", this.#pane)) lit.classList.remove("lit");
    this.#tip.hidden = spans.length === 0;
    if (!spans.length) return;
    mark.setAttribute("aria-describedby", "tip");
    const numbers = new Set(spans.map((span) => String(span.n)));
    for (const other of $$("mark[data-a]", this.#pane)) if (other.dataset.a.split(" ").some((n) => numbers.has(n))) other.classList.add("lit");
    fill(this.#tip, spans.map((span) => el("p", {}, el("strong", { class: `t-${span.layer}` }, span.title), el("span", {}, span.facts.join(" · ")))));
    const box = mark.getBoundingClientRect();
    this.#tip.style.left = `${Math.max(8, Math.min(box.left, innerWidth - this.#tip.offsetWidth - 8))}px`;
    this.#tip.style.top = `${box.bottom + this.#tip.offsetHeight + 12 > innerHeight ? box.top - this.#tip.offsetHeight - 6 : box.bottom + 6}px`;
  }
}

export function meter(value) {
  const bar = el("span", { class: "meter", title: `relevance ${value}` }, el("span", { class: "hide" }, `relevance ${value}`));
  bar.style.setProperty("--value", `${value}%`);
  return bar;
}
