/** What needs Node's file system; Deno and Bun have it, too. Nothing else of the package imports it. */

import { createReadStream, createWriteStream } from "node:fs";
import { readFile, rename, stat, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import { type Cassette, record, type RecordOptions, replay } from "./cassette.js";
import type { Download } from "./runtime/download.js";
import type { FileInput } from "./runtime/form.js";
import type { Fetch } from "./runtime/options.js";

/** A file to upload, streamed from the disk, under its own name or another. It can be sent again. */
export async function file(
  path: string,
  options: { readonly filename?: string; readonly contentType?: string } = {},
): Promise<FileInput> {
  // A missing file is an error here, and not in the middle of an upload.
  const { size } = await stat(path);
  return {
    filename: options.filename ?? basename(path),
    contentType: options.contentType,
    content: { size, [Symbol.asyncIterator]: () => createReadStream(path)[Symbol.asyncIterator]() },
  };
}

/** Writes a download to a file as it comes; no more than a chunk of it is in memory. */
export async function writeTo(path: string, download: Download): Promise<void> {
  await pipeline(Readable.from(download), createWriteStream(path));
}

/** A `fetch` that records every exchange into a file, which is written whole after each. */
export function recordTo(path: string, options: Omit<RecordOptions, "save"> = {}): Fetch {
  let saved: Promise<void> = Promise.resolve();
  const write = async (cassette: Cassette): Promise<void> => {
    await writeFile(`${path}.new`, `${JSON.stringify(cassette, null, 1)}\n`);
    await rename(`${path}.new`, path);
  };
  return record({ ...options, save: (cassette) => (saved = saved.then(() => write(cassette))) });
}

/** A `fetch` that answers from a file of recorded exchanges. */
export async function replayFrom(
  path: string,
  options: { readonly baseURL?: string | undefined } = {},
): Promise<Fetch> {
  return replay(JSON.parse(await readFile(path, "utf8")) as Cassette, options);
}
