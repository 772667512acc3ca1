// The stream of rows: one connection, closed while nobody looks, taken up again where it was.

/** How long a hidden page keeps its stream: a browser has six connections to a host for all its pages. */
const HIDDEN_MILLIS = 5_000;
const RETRY_MILLIS = 2_000;
/** No frame and no heartbeat for this long: the connection is dead, whatever the browser thinks. */
const SILENT_MILLIS = 40_000;

export class Stream {
  #source = null;
  #after;
  #timer = 0;
  #heard = 0;
  #handlers;

  /** `handlers`: rows(list), reload(), state(word). */
  constructor(after, handlers) {
    this.#after = after;
    this.#handlers = handlers;
    document.addEventListener("visibilitychange", () => {
      clearTimeout(this.#timer);
      if (document.hidden) this.#timer = setTimeout(() => this.#close("asleep"), HIDDEN_MILLIS);
      else if (!this.#source) this.#open();
    });
    setInterval(() => {
      if (this.#source && Date.now() - this.#heard > SILENT_MILLIS) this.#again();
    }, 5_000);
    addEventListener("pagehide", () => this.#close("asleep"));
    this.#open();
  }

  #open() {
    this.#heard = Date.now();
    const source = new EventSource(`/api/stream?after=${encodeURIComponent(this.#after)}`);
    this.#source = source;
    source.addEventListener("hello", (event) => {
      this.#take(event);
      this.#handlers.state("live");
      if (!JSON.parse(event.data).complete) this.#handlers.reload();
    });
    source.addEventListener("rows", (event) => {
      this.#take(event);
      this.#handlers.rows(JSON.parse(event.data));
    });
    source.addEventListener("missed", () => this.#handlers.reload());
    source.addEventListener("beat", () => (this.#heard = Date.now()));
    // The browser gives up for good on some answers, such as 503; this does not.
    source.addEventListener("error", () => this.#again());
  }

  #take(event) {
    this.#heard = Date.now();
    if (event.lastEventId) this.#after = event.lastEventId;
  }

  #again() {
    this.#close("reconnecting");
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#open(), RETRY_MILLIS * (0.75 + Math.random() / 2));
  }

  #close(word) {
    this.#source?.close();
    this.#source = null;
    this.#handlers.state(word);
  }
}
