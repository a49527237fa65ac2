// Makes the calls of the wire vectors: a JSON line in, a JSON line out. See tests/conformance/clients/README.md.
import { readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";

import { record, replay } from "../dist/esm/cassette.js";
import { LlamaStackClient, LlamaStackClientError, unknownTag } from "../dist/esm/index.js";
import { parse, stringify } from "../dist/esm/runtime/json.js";

const operations = JSON.parse(
  readFileSync(new URL("generated/operations.json", import.meta.url), "utf8"),
);

const say = (line) => process.stdout.write(`${stringify(line)}\n`);

/** Seconds as milliseconds; a connection has no limit of its own in `fetch`. */
function timeout(given) {
  if (typeof given !== "object" || given === null) return given && given * 1000;
  const [firstByte, idle, total] = [given.first_byte, given.idle, given.total].map(
    (limit) => limit && limit * 1000,
  );
  return { firstByte, idle, total };
}

/** What records to a cassette, or answers from one. */
function fetchFor(line) {
  const baseURL = line.base_url;
  if (line.replay) return replay(JSON.parse(readFileSync(line.replay, "utf8")), { baseURL });
  if (!line.record) return undefined;
  const save = (cassette) => writeFileSync(line.record, JSON.stringify(cassette));
  return record({ save, baseURL });
}

function clientFor(line, waits, log) {
  const { client: given = {}, clock } = line;
  return new LlamaStackClient({
    baseURL: line.base_url,
    apiKey: given.api_key,
    providerData: given.provider_data,
    defaultHeaders: given.headers,
    defaultQuery: given.query,
    maxRetries: given.max_retries,
    timeout: timeout(given.timeout),
    maxEventBytes: given.max_event_bytes,
    logger: {
      info: (text) => line.log && log.push(text),
      debug: (text) => line.log === "debug" && log.push(text),
    },
    fetch: fetchFor(line),
    clock: clock && {
      now: () => clock.now * 1000,
      random: () => clock.random,
      sleep: async (milliseconds) => void waits.push(milliseconds / 1000),
    },
  });
}

const isFile = (value) => typeof value === "object" && value !== null && "base64" in value;

/** The argument, with a file for each description of one. */
function argument(value) {
  if (Array.isArray(value) && value.some(isFile)) return value.map(argument);
  if (!isFile(value)) return value;
  const content = Buffer.from(value.base64, "base64");
  return { filename: value.filename, contentType: value.content_type, content };
}

async function call(client, line, progress) {
  if (line.mode === "compatibility") return { result: await client.compatibility() };
  const facts = operations[line.operation];
  const params = line.arguments;
  const path = facts.path.map((name) => params[name]);
  for (const name of facts.path) delete params[name];
  for (const name in params) params[name] = argument(params[name]);
  const abort = new AbortController();
  if (line.cancel_after_ms !== undefined) setTimeout(() => abort.abort(), line.cancel_after_ms);
  const options = {
    ...line.options,
    timeout: timeout(line.options?.timeout),
    signal: abort.signal,
  };
  if (line.progress) options.onUploadProgress = (sent) => progress.push(sent);
  const resource = facts.resource.reduce((outer, name) => outer[name], client);
  const streams = line.mode === "stream" || line.mode === "final";
  const method = resource[streams ? facts.stream : facts.method].bind(resource);
  const answer = method(...path, ...(facts.params ? [params] : []), options);
  switch (line.mode) {
    case "stream":
    case "items": {
      const found = [];
      for await (const item of answer) {
        found.push(item);
        if (line.live) say({ case: line.case, event: item });
        if (found.length === line.stop_after) break;
      }
      return { result: found, unknown: found.map(unknownTag).filter((tag) => tag !== undefined) };
    }
    case "final":
      return { result: await answer.final() };
    case "raw": {
      const response = await answer.asResponse();
      const headers = Object.fromEntries(response.headers);
      return { result: { status: response.status, headers, text: await response.text() } };
    }
    case "download": {
      const download = await answer;
      const base64 = Buffer.from(await download.bytes()).toString("base64");
      return { result: { base64, filename: download.filename } };
    }
    default: {
      const value = await answer;
      const result = value?.response !== undefined && "nextPage" in value ? value.response : value;
      const tag = unknownTag(result);
      return { result: result ?? null, unknown: tag === undefined ? [] : [tag] };
    }
  }
}

function told(error) {
  if (error?.name === "AbortError") return { error: { name: "Cancelled" } };
  const { name, status, code, param, type, requestId, message, body, partial } = error;
  const own = error instanceof LlamaStackClientError;
  return {
    error: {
      name: own ? name : error.constructor.name,
      ...{ status, code, param, type, request_id: requestId, message, body },
      partial: partial?.length > 0 ? partial : undefined,
    },
  };
}

for await (const text of createInterface({ input: process.stdin })) {
  const line = parse(text);
  const [waits, log, progress] = [[], [], []];
  let outcome;
  try {
    outcome = await call(clientFor(line, waits, log), line, progress);
  } catch (error) {
    outcome = told(error);
  }
  say({ case: line.case, ...outcome, waits, log, ...(line.progress && { progress }) });
}
