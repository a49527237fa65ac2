/** Lists that go on: iterating yields every item of every page, each page fetched when it is needed. */

import type { Paging } from "./operation.js";
import { isRecord } from "./problem.js";

/** Fetches a page: its answer, for the value of a cursor, or for what the caller asked at first. */
export type FetchPage = (cursor: string | number | undefined) => Promise<unknown>;

/** One page of a list. Iterating goes on to later pages. */
export class Page<Answer, Item> implements AsyncIterable<Item> {
  /** The answer as a whole. */
  readonly response: Answer;
  /** The items of this page. */
  readonly data: readonly Item[];
  readonly #paging: Paging;
  readonly #fetch: FetchPage;
  readonly #seen: ReadonlySet<string | number>;
  readonly #next: string | number | undefined;

  /** @internal */
  constructor(
    response: Answer,
    paging: Paging,
    fetch: FetchPage,
    sent: string | number | undefined,
    seen: ReadonlySet<string | number> = new Set(),
  ) {
    const fields: Record<string, unknown> = isRecord(response) ? response : {};
    const items = fields[paging.items];
    this.response = response;
    this.data = Array.isArray(items) ? (items as Item[]) : [];
    this.#paging = paging;
    this.#fetch = fetch;
    this.#seen = sent === undefined ? seen : new Set([...seen, sent]);
    this.#next = this.#cursor(fields, sent);
  }

  /** Whether another page follows. */
  get hasNextPage(): boolean {
    return this.#next !== undefined;
  }

  /** Fetches the page after this one; `undefined` when this is the last. */
  async nextPage(): Promise<Page<Answer, Item> | undefined> {
    if (this.#next === undefined) return undefined;
    const response = (await this.#fetch(this.#next)) as Answer;
    return new Page(response, this.#paging, this.#fetch, this.#next, this.#seen);
  }

  /** This page and every later one. */
  async *pages(): AsyncGenerator<Page<Answer, Item>, void, undefined> {
    let page: Page<Answer, Item> | undefined = this as Page<Answer, Item>;
    for (; page !== undefined; page = await page.nextPage()) yield page;
  }

  /** Every item of this page and of every later one. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.data;
  }

  #cursor(
    fields: Readonly<Record<string, unknown>>,
    sent: string | number | undefined,
  ): string | number | undefined {
    const { style, next, more } = this.#paging;
    if (style === undefined || this.data.length === 0) return undefined;
    if (more !== undefined && fields[more] !== true) return undefined;
    const value = next === undefined ? this.#reckoned(sent) : fields[next];
    // A server that repeats a cursor would be asked forever.
    if ((typeof value !== "string" && typeof value !== "number") || this.#seen.has(value)) {
      return undefined;
    }
    return value;
  }

  /** The next cursor where the answer does not say it. */
  #reckoned(sent: string | number | undefined): unknown {
    if (this.#paging.style === "offset") return Number(sent ?? 0) + this.data.length;
    if (this.#paging.style === "page") return Number(sent ?? 1) + 1;
    const last = this.data.at(-1);
    return isRecord(last) ? last["id"] : undefined;
  }
}
