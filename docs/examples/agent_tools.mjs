// An agent with two tools that run here: a function and an async one. Needs a server that has agents.
//
//   llama stack run stub --port 8321
//   npm install llama-stack-client
//   node agent_tools.mjs --base-url http://localhost:8321
import { parseArgs } from "node:util";

import LlamaStackClient, { LlamaStackClientError } from "llama-stack-client";
import { Agent, AgentEventLogger, clientTool } from "llama-stack-client/helpers";

const STOCK = new Map([
  ["red paint", 4],
  ["blue paint", 0],
]);

const countStock = clientTool({
  name: "count_stock",
  description: "Counts how many pieces of an article are in stock.",
  parameters: {
    type: "object",
    properties: {
      article: { type: "string", description: 'Name of the article, such as "red paint".' },
    },
    required: ["article"],
  },
  run: ({ article }) => STOCK.get(article) ?? 0,
});

const orderArticle = clientTool({
  name: "order_article",
  description: "Orders an article.",
  parameters: {
    type: "object",
    properties: {
      article: { type: "string", description: "Name of the article." },
      pieces: { type: "integer", description: "How many to order.", default: 1 },
    },
    required: ["article"],
  },
  run: async ({ article, pieces = 1 }) => {
    await Promise.resolve();
    STOCK.set(article, (STOCK.get(article) ?? 0) + pieces);
    return { ordered: pieces, article };
  },
});

async function main() {
  const { values } = parseArgs({
    options: { "base-url": { type: "string" }, model: { type: "string" } },
  });
  const client = new LlamaStackClient({ baseURL: values["base-url"] });
  const agent = new Agent(client, {
    model: values.model ?? (await firstModel(client)),
    instructions:
      "You keep a shop. Use your tools to look and to order, then answer in one sentence.",
    tools: [countStock, orderArticle],
  });
  await agent.createSession("shop");
  for (const content of [
    "Please count_stock of red paint.",
    "Please order_article: three pots of blue paint.",
    "Thank you!",
  ]) {
    console.log(`User> ${content}`);
    const turn = agent.createTurn([{ role: "user", content }]);
    for await (const piece of new AgentEventLogger().log(turn)) piece.print();
  }
}

async function firstModel(client) {
  for await (const model of client.models.list()) {
    if (model.model_type === "llm") return model.identifier;
  }
  throw new LlamaStackClientError("the server has no model that writes text");
}

try {
  await main();
} catch (error) {
  if (!(error instanceof LlamaStackClientError)) throw error;
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
}
