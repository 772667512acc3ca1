// The live list: the newest on top, at most 500 rows in the page, frozen while somebody reads in it.

import { $, $$, el } from "./dom.js";
import { rowElement, kills } from "./row.js";

const SHOWN = 500;
/** Rows kept for filters that change; the API has the rest. */
const KEPT = 2_000;

export class List {
  #element = $("#list");
  #fresh = $("#fresh");
  #rows = new Map(); // position -> row, in order of arrival
  #shown = new Map(); // position -> element
  #waiting = new Map(); // position -> row
  #matches = () => true;
  #inside = false;
  #paused = false;
  #open;

  /** `open(row)` shows a row's article. */
  constructor(open) {
    this.#open = open;
    const element = this.#element;
    element.addEventListener("pointerenter", () => this.#enter(true));
    element.addEventListener("pointerleave", () => this.#enter(element.contains(document.activeElement)));
    element.addEventListener("focusin", () => this.#enter(true));
    element.addEventListener("focusout", (event) => this.#enter(element.contains(event.relatedTarget) || element.matches(":hover")));
    element.addEventListener("scroll", () => element.scrollTop === 0 || this.#count(), { passive: true });
    element.addEventListener("click", (event) => {
      const row = event.target.closest(".row");
      if (row) this.choose(row);
    });
    this.#fresh.addEventListener("click", () => this.show());
  }

  get frozen() {
    return !document.documentElement.classList.contains("wall") && (this.#paused || this.#inside || this.#element.scrollTop > 8);
  }

  get paused() {
    return this.#paused;
  }

  set paused(paused) {
    this.#paused = paused;
    if (!this.frozen) this.show();
  }

  #enter(inside) {
    this.#inside = inside;
    if (!this.frozen) this.show();
  }

  /** Shows exactly these, the newest first. */
  reset(rows, matches) {
    this.#matches = matches;
    this.#rows = new Map(rows.toReversed().map((row) => [row.position, row]));
    this.#waiting.clear();
    this.#shown.clear();
    const elements = rows.slice(0, SHOWN).map((row) => this.#make(row));
    this.#element.replaceChildren(...elements);
    this.#element.scrollTop = 0;
    this.#firstStop();
    this.#count();
    $("#empty").hidden = rows.length > 0;
  }

  /** Takes rows from the stream; returns how many are new to the filter. */
  take(rows) {
    let fresh = 0;
    const oldest = this.#rows.values().next().value?.arrived ?? -Infinity;
    for (const row of rows) {
      const known = this.#rows.has(row.position);
      // A change to a row below the end of the list.
      if (!known && row.arrived < oldest) continue;
      this.#rows.set(row.position, row);
      if (this.#shown.has(row.position)) this.#replace(row);
      else if (this.#waiting.has(row.position)) this.#waiting.set(row.position, row);
      else if (!known && this.#matches(row)) {
        this.#waiting.set(row.position, row);
        fresh++;
      }
    }
    while (this.#rows.size > KEPT) this.#rows.delete(this.#rows.keys().next().value);
    if (this.frozen) this.#bound();
    else this.show();
    this.#count();
    return fresh;
  }

  /** Puts what waits into the list. */
  show() {
    if (this.#waiting.size) {
      const newest = [...this.#waiting.values()].slice(-SHOWN).sort((a, b) => b.arrived - a.arrived);
      const made = newest.map((row) => this.#make(row));
      this.#waiting.clear();
      this.#element.prepend(...made);
      while (this.#element.childElementCount > SHOWN) {
        const last = this.#element.lastElementChild;
        this.#shown.delete(last.dataset.position);
        last.remove();
      }
      this.#element.scrollTop = 0;
      this.#firstStop();
      $("#empty").hidden = true;
    }
    this.#count();
  }

  /** While frozen no more wait than the list can show. */
  #bound() {
    while (this.#waiting.size > KEPT) this.#waiting.delete(this.#waiting.keys().next().value);
  }

  #count() {
    const count = this.#waiting.size;
    this.#fresh.hidden = count === 0;
    this.#fresh.textContent = count ? `${count} new ↑` : "";
  }

  #make(row) {
    const element = rowElement(row);
    this.#shown.set(row.position, element);
    return element;
  }

  /** A row that changed in place: a kill or a hold takes its text away even while the list is frozen. */
  #replace(row) {
    const old = this.#shown.get(row.position);
    const element = this.#make(row);
    element.classList.add("changed");
    element.tabIndex = old.tabIndex;
    const focused = old === document.activeElement;
    old.replaceWith(element);
    if (focused) element.focus({ preventScroll: true });
  }

  rowOf(element) {
    return this.#rows.get(element.dataset.position);
  }

  /** All rows held, the newest first. */
  held() {
    return [...this.#rows.values()].reverse();
  }

  choose(element) {
    const row = this.rowOf(element);
    for (const other of $$(".row[aria-current]", this.#element)) other.removeAttribute("aria-current");
    element.setAttribute("aria-current", "true");
    this.#stop(element);
    if (row) this.#open(row);
  }

  /** Moves the focus by this many rows. */
  move(by) {
    const rows = [...this.#element.children];
    if (!rows.length) return;
    const at = rows.indexOf(document.activeElement.closest?.(".row") ?? $(".row[aria-current]", this.#element));
    const next = rows[Math.max(0, Math.min(rows.length - 1, at < 0 ? 0 : at + by))];
    this.#stop(next);
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  }

  #firstStop() {
    if (!$('.row[tabindex="0"]', this.#element) && this.#element.firstElementChild) this.#element.firstElementChild.tabIndex = 0;
  }

  /** One row is the list's tab stop. */
  #stop(element) {
    for (const other of $$('.row[tabindex="0"]', this.#element)) other.tabIndex = -1;
    element.tabIndex = 0;
  }
}

/** What a kill tells on top of the page: who withdraws what, and why. */
export function killBanner(row, versions, called, show, close) {
  return el(
    "div",
    { class: "kill-banner", "data-id": row.id },
    el("strong", {}, "KILL"),
    el("span", { class: "kill-text" }, `${row.provider} withdraws ${called} (${versions === 1 ? "one version" : `${versions} versions`}). Do not use. ${row.closing.note ?? ""}`),
    el("button", { type: "button", class: "plain", click: show }, "Show"),
    el("button", { type: "button", class: "plain", click: close }, "Seen"),
  );
}

export { kills };
