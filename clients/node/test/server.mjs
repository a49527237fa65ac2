// A server for tests: each request is kept, and answered by a function.
import { createServer } from "node:http";
import { after } from "node:test";

/** Starts a server that is closed after the tests; `answer(request, response, body)` answers. */
export async function serve(answer) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const pieces = [];
    for await (const piece of request) pieces.push(piece);
    const body = Buffer.concat(pieces);
    requests.push({ method: request.method, url: request.url, headers: request.headers, body });
    await answer(request, response, body, requests.length);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  after(() => server.closeAllConnections() ?? server.close());
  return { requests, baseURL: `http://127.0.0.1:${server.address().port}` };
}

/** Answers with JSON. */
export function json(response, value, status = 200, headers = {}) {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(value));
}

/** Answers with events; `end` false leaves the connection open. */
export function events(response, payloads, { end = true } = {}) {
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (const payload of payloads) {
    response.write(`data: ${typeof payload === "string" ? payload : JSON.stringify(payload)}\n\n`);
  }
  if (end) response.end();
}

/** A chunk of a chat with a text. */
export function chunk(text, finish_reason = null) {
  const choices = [{ index: 0, delta: { content: text }, finish_reason }];
  return { id: "c", object: "chat.completion.chunk", created: 1, model: "m", choices };
}
