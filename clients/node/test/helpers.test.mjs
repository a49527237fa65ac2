import assert from "node:assert/strict";
import { test } from "node:test";

import LlamaStackClient, { APIConnectionError, LlamaStackClientError } from "llama-stack-client";
import {
  Agent,
  AgentEventLogger,
  clientTool,
  contentText,
  InferenceEventLogger,
  Rag,
} from "llama-stack-client/helpers";

import { chunk, events, json, serve } from "./server.mjs";

const QUESTION = [{ role: "user", content: "How warm is it?" }];
const LEFT = "Error: the client left the turn";

const warm = clientTool({
  name: "warm",
  description: "Tells how warm it is.",
  parameters: {
    type: "object",
    properties: {
      city: { type: "string", description: "Name of the city.", default: "Oslo" },
      unit: { enum: ["celsius", "fahrenheit"] },
      days: { anyOf: [{ type: "integer" }, { type: "null" }] },
    },
    required: [],
  },
  run: ({ city = "Oslo" }) => city.length,
});

const broken = clientTool({
  name: "broken",
  description: "Breaks.",
  parameters: { type: "object" },
  run: () => Promise.reject(new Error("out of order")),
});

/** A tool that is called as it says. */
const tool = (name, run, parameters = { type: "object" }) =>
  clientTool({ name, description: "", parameters, run });

/** A call that the model asks for. */
const call = (tool_name, args = {}, call_id = "c1") => ({ call_id, tool_name, arguments: args });

/** The events of a turn that ends with text, or with calls that await results. */
function turnOf(said) {
  const calls = typeof said === "string" ? [] : said;
  const message = { role: "assistant", content: calls.length ? "" : said, tool_calls: calls };
  const turn = {
    ...{ turn_id: "t", session_id: "s", input_messages: [], steps: [] },
    output_message: { ...message, stop_reason: "end_of_turn" },
    started_at: "2026-01-01T00:00:00Z",
  };
  const last = { event_type: calls.length ? "turn_awaiting_input" : "turn_complete", turn };
  return [{ event_type: "turn_start", turn_id: "t" }, last].map((payload) => ({
    event: { payload },
  }));
}

/** A server with one agent: each request for a turn, or to resume one, is answered by the next line. */
async function agents(...script) {
  const sent = [];
  const { baseURL, requests } = await serve((request, response, body) => {
    if (request.url === "/v1/agents") return json(response, { agent_id: "a" });
    if (request.url === "/v1/agents/a/session") return json(response, { session_id: "s" });
    sent.push({ url: request.url, ...JSON.parse(body) });
    const said = script.shift();
    return Array.isArray(said?.events)
      ? events(response, said.events, said)
      : events(response, turnOf(said));
  });
  const client = new LlamaStackClient({ baseURL, maxRetries: 0 });
  const make = (settings = {}) =>
    new Agent(client, { model: "m", instructions: "i", tools: [warm, broken], ...settings });
  const results = () =>
    sent.slice(1).map((one) => one.tool_responses.map(({ content }) => content));
  return { make, requests, sent, results, client };
}

const kinds = async (turn) => {
  const found = [];
  for await (const { event } of turn) found.push(event.payload.event_type);
  return found;
};

const whole = (agent) => agent.createTurn(QUESTION, "s", { stream: false });

test("the agent is created when it is first needed, and once", async () => {
  const { make, requests } = await agents();
  const group = { name: "builtin::rag", args: { k: 1 } };
  const agent = make({ tools: ["builtin::text", group, warm], name: "n" });
  assert.equal(requests.length, 0);
  const ids = await Promise.all([agent.createSession("one"), agent.createSession("two")]);
  assert.deepEqual(ids, ["s", "s"]);
  assert.equal(agent.sessionId, "s");
  const bodies = requests.map(({ body }) => JSON.parse(body));
  assert.deepEqual(bodies.slice(1), [{ session_name: "one" }, { session_name: "two" }]);
  const { client_tools, ...config } = bodies[0].agent_config;
  const toolgroups = ["builtin::text", group];
  assert.deepEqual(config, { model: "m", instructions: "i", name: "n", toolgroups });
  assert.deepEqual(client_tools[0].parameters, [
    {
      ...{ name: "city", parameter_type: "string", description: "Name of the city." },
      ...{ required: false, default: "Oslo" },
    },
    { name: "unit", parameter_type: "string", description: "", required: false },
    { name: "days", parameter_type: "integer", description: "", required: false },
  ]);
  assert.equal(client_tools[0].input_schema.properties.city.default, "Oslo");
});

test("an agent that could not be created is created later", async () => {
  let attempts = 0;
  const { baseURL } = await serve((_, response) =>
    attempts++ ? json(response, { agent_id: "a" }) : json(response, {}, 400),
  );
  const agent = new Agent(new LlamaStackClient({ baseURL }), { model: "m", instructions: "i" });
  await assert.rejects(agent.agentId(), { status: 400 });
  assert.equal(await agent.agentId(), "a");
});

test("tools run, and the turn goes on with their results", async () => {
  const { make, results, sent } = await agents(
    [call("warm", { city: "Lima" })],
    [call("warm")],
    "W",
  );
  const agent = make();
  await agent.createSession("first");
  assert.deepEqual(await kinds(agent.createTurn(QUESTION)), [
    ...["turn_start", "turn_awaiting_input", "turn_start", "turn_awaiting_input"],
    ...["turn_start", "turn_complete"],
  ]);
  assert.deepEqual(results(), [["4"], ["4"]]);
  assert.deepEqual(
    sent.map(({ url }) => url.split("/").at(-1)),
    ["turn", "resume", "resume"],
  );
});

test("a whole turn is the last one told", async () => {
  const { make } = await agents([call("warm")], "It is warm.", "Hello.");
  assert.equal((await whole(make())).output_message.content, "It is warm.");
  const stream = make().createTurn(QUESTION, "s");
  assert.equal((await stream.final()).output_message.content, "Hello.");
  await assert.rejects(stream.final(), /read once/);
});

test("calls of one message are answered together even when some fail", async () => {
  const { make, sent, results } = await agents(
    [
      call("warm", {}, "1"),
      call("broken", {}, "2"),
      call("nothing", {}, "3"),
      call("warm", "[", "4"),
      call("warm", { city: 7 }, "5"),
      call("warm", { unit: "kelvin" }, "6"),
      call("warm", '{"city": "Lima"}', "7"),
    ],
    ".",
  );
  await whole(make());
  const [first] = results();
  assert.match(first.splice(3, 1)[0], /^Error: the arguments are not JSON/);
  assert.deepEqual(first, [
    "4",
    "Error: out of order",
    "Error: there is no tool 'nothing'; the tools are: warm, broken",
    "Error: arguments.city must be of type string",
    'Error: arguments.unit must be one of ["celsius","fahrenheit"]',
    "4",
  ]);
  const ids = sent[1].tool_responses.map(({ call_id }) => call_id);
  assert.deepEqual(ids, ["1", "2", "3", "4", "5", "6", "7"]);
});

test("calls of one message run at the same time", async () => {
  const { make, results } = await agents([call("first", {}, "1"), call("second", {}, "2")], ".");
  let release;
  const released = new Promise((resolve) => (release = resolve));
  const first = tool("first", () => released);
  const second = tool("second", () => release("freed"));
  await whole(make({ tools: [first, second] }));
  assert.deepEqual(results(), [["freed", "null"]]);
});

test("results go to the model as text or JSON, their metadata beside them", async () => {
  const answer = async (result) => {
    const { content, metadata } = await tool("t", () => result).run(call("t"));
    return [content, metadata];
  };
  assert.deepEqual(await answer("é"), ["é", {}]);
  assert.deepEqual(await answer({ a: [1n, null] }), ['{"a":[1,null]}', {}]);
  assert.deepEqual(await answer(undefined), ["null", {}]);
  assert.deepEqual(await answer({ content: 5, metadata: { n: 1 } }), ["5", { n: 1 }]);
  const { content } = await tool("t", () => Promise.reject("no reason")).run(call("t"));
  assert.equal(content, "Error: no reason");
});

test("arguments are checked at any depth", async () => {
  const items = { type: "object", properties: { n: { const: 7 } }, required: ["n"] };
  const list = tool("t", () => "fits", {
    type: "object",
    properties: { list: { type: "array", items }, either: { anyOf: [items, { type: "boolean" }] } },
  });
  const answer = async (args) => (await list.run(call("t", args))).content;
  assert.equal(await answer({ list: [{ n: 7 }], either: true }), "fits");
  assert.equal(await answer({ list: [{ n: 8 }] }), "Error: arguments.list[0].n must be 7");
  assert.equal(await answer({ list: [{}] }), "Error: arguments.list[0].n is missing");
  assert.equal(await answer({ either: 7 }), "Error: arguments.either fits none of its schemas");
  assert.equal(await answer("[]"), "Error: arguments must be of type object");
});

test("an agent that does not stop asking is stopped", async () => {
  const { make, results } = await agents(...Array(4).fill([call("warm")]));
  const expected = /after 2 rounds of tools the agent still asks for warm; raise max_infer_iters/;
  await assert.rejects(whole(make({ max_infer_iters: 2 })), expected);
  assert.deepEqual(results(), [["4"], ["4"], [LEFT]]);
});

test("ten rounds are played when the agent does not say", async () => {
  const { make, results } = await agents(...Array(12).fill([call("warm")]));
  await assert.rejects(whole(make()), /after 10 rounds/);
  assert.equal(results().length, 11);
});

test("leaving a turn answers the calls that wait, and nothing else", async () => {
  const { make, results, sent } = await agents([call("warm")], "Never read.", "Hello.");
  for await (const { event } of make().createTurn(QUESTION, "s")) {
    if (event.payload.event_type === "turn_awaiting_input") break;
  }
  assert.deepEqual(results(), [[LEFT]]);
  for await (const _ of make().createTurn(QUESTION, "s")) break;
  assert.equal(sent.length, 3);
});

test("a signal ends a turn while a tool runs, and the tool is told", async () => {
  const { make, results } = await agents([call("slow")], "Never read.");
  const controller = new AbortController();
  let told;
  const slow = tool("slow", (_, { signal }) => {
    signal.addEventListener("abort", () => (told = signal.reason));
    controller.abort(new Error("enough"));
    return new Promise(() => {});
  });
  const options = { stream: false, signal: controller.signal };
  await assert.rejects(make({ tools: [slow] }).createTurn(QUESTION, "s", options), /enough/);
  assert.equal(told.message, "enough");
  assert.deepEqual(results(), [[LEFT]]);
});

test("a signal ends a turn between its events; one aborted before sends no turn", async () => {
  const [start] = turnOf("Hello.");
  const { make, sent } = await agents({ events: [start], end: false });
  const signal = AbortSignal.timeout(50);
  await assert.rejects(kinds(make().createTurn(QUESTION, "s", { signal })), {
    name: "TimeoutError",
  });
  await assert.rejects(kinds(make().createTurn(QUESTION, "s", { signal })), {
    name: "TimeoutError",
  });
  assert.equal(sent.length, 1);
});

test("close ends the wait of whoever reads", async () => {
  const [start] = turnOf("Hello.");
  const { make } = await agents({ events: [start], end: false }, { events: [start], end: false });
  const stream = make().createTurn(QUESTION, "s");
  setTimeout(() => stream.close(), 50);
  assert.deepEqual(await kinds(stream), ["turn_start"]);
  const other = make().createTurn(QUESTION, "s");
  setTimeout(() => other.close(), 50);
  await assert.rejects(other.final(), /left before its end/);
});

test("a turn without an end is an error", async () => {
  const { make } = await agents({ events: turnOf("Hello.").slice(0, 1) });
  await assert.rejects(whole(make()), APIConnectionError);
});

test("sessions and names are checked", async () => {
  const { make } = await agents();
  assert.throws(() => make().createTurn(QUESTION), /call createSession first/);
  assert.throws(() => make({ tools: [warm, warm] }), LlamaStackClientError);
});

/** What a logger tells: each piece as it would be printed. */
const told = async (pieces) => {
  let text = "";
  for await (const piece of pieces) text += String(piece) + piece.end;
  return text;
};

test("the events of a turn are told", async () => {
  const step = (step_details) => ({
    ...{ event_type: "step_complete", step_id: "i", step_type: step_details.step_type },
    step_details,
  });
  const progress = (delta) => ({
    ...{ event_type: "step_progress", step_id: "i", step_type: "inference" },
    delta,
  });
  const payloads = [
    { event_type: "step_start", step_id: "i", step_type: "inference" },
    progress({ type: "text", text: "Let me " }),
    progress({ type: "tool_call", tool_call: "see", parse_status: "in_progress" }),
    progress({ type: "tool_call", tool_call: call("warm"), parse_status: "succeeded" }),
    step({ step_type: "inference", turn_id: "t", step_id: "i" }),
    step({
      step_type: "tool_execution",
      tool_calls: [call("warm", { city: "Lima" })],
      tool_responses: [{ ...call("warm"), content: { type: "text", text: "4" } }],
    }),
    step({ step_type: "shield_call" }),
    step({ step_type: "shield_call", violation: { metadata: { a: 1 }, user_message: "No." } }),
    { event_type: "new" },
  ];
  const chunks = payloads.map((payload) => ({ event: { payload } }));
  assert.equal(
    await told(new AgentEventLogger().log(chunks)),
    'inference> Let me see\ntool_execution> Tool:warm Args:{"city":"Lima"}\n' +
      "tool_execution> Tool:warm Response:4\nshield_call> No Violation\n" +
      'shield_call> {"a":1} No.\n',
  );
});

test("the chunks of a chat are told, of both kinds", async () => {
  const first = { ...chunk("") };
  first.choices[0].delta = { role: "assistant" };
  const other = chunk("never");
  other.choices[0].index = 1;
  const chunks = [first, chunk("Hel"), other, chunk("lo", "length"), { ...chunk(""), choices: [] }];
  const logger = new InferenceEventLogger();
  assert.equal(await told(logger.log(chunks)), "assistant> Hello<truncated>\n");
  const native = ["start", "progress", "complete"].map((event_type) => ({
    event: { event_type, delta: { type: "text", text: "Hi" } },
  }));
  assert.equal(await told(logger.log(native)), "Assistant> Hi\n");
});

test("content is text", () => {
  assert.equal(contentText([{ type: "text", text: "a" }, { type: "image" }], "|"), "a|<image>");
  assert.equal(contentText(null), "");
});

test("documents are added, and what fits is context", async () => {
  const { baseURL, requests } = await serve((request, response) => {
    if (!request.url.endsWith("query")) return json(response, {});
    const content = [
      { type: "text", text: "a" },
      { type: "text", text: "b" },
    ];
    return json(response, { content, metadata: {} });
  });
  const rag = new Rag(new LlamaStackClient({ baseURL }), "handbook");
  await rag.create({ embedding_model: "e" });
  const content = new TextEncoder().encode("é");
  const files = [
    { filename: "a.md", content },
    { filename: "b.txt", content: new Blob([content]).stream() },
  ];
  const ids = await rag.add(["Snow."], {
    ...{ files, addresses: ["https://example.com/x.html"], metadata: { by: "me" } },
    documents: [{ document_id: "own", content: "Llamas." }],
  });
  const [own, text, ...others] = ids;
  assert.deepEqual([own, ...others], ["own", "a.md", "b.txt", "https://example.com/x.html"]);
  assert.match(text, /^text-[0-9a-f]{16}$/);
  assert.deepEqual(await rag.add(["Snow.", "Rain."]).then(([same]) => same), text);
  const [created, inserted] = requests.map(({ body }) => JSON.parse(body));
  assert.deepEqual(created, { embedding_model: "e", vector_db_id: "handbook" });
  const { documents, ...rest } = inserted;
  assert.deepEqual(rest, { vector_db_id: "handbook", chunk_size_in_tokens: 512 });
  const metadata = { by: "me" };
  assert.deepEqual(documents.slice(2), [
    { document_id: "a.md", content: "é", mime_type: "text/markdown", metadata },
    { document_id: "b.txt", content: "é", mime_type: "text/plain", metadata },
    { ...{ document_id: ids[4], content: { uri: ids[4] }, mime_type: "text/html" }, metadata },
  ]);
  assert.equal(await rag.context("q", { query_config: { max_chunks: 1 } }), "a\nb");
  assert.deepEqual(JSON.parse(requests.at(-1).body), {
    ...{ query_config: { max_chunks: 1 }, content: "q", vector_db_ids: ["handbook"] },
  });
});
