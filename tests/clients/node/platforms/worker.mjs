// A worker that answers every request with what it read from a stream of the stub.
import { LlamaStackClient, VERSION } from "llama-stack-client";

export default {
  async fetch(request, { LLAMA_STACK_BASE_URL: baseURL }) {
    const client = new LlamaStackClient({ baseURL });
    const messages = [{ role: "user", content: "Say hello." }];
    const pieces = [];
    for await (const { choices } of client.chat.completions.stream({ model: "stub-llm", messages })) {
      pieces.push(choices[0]?.delta.content ?? "");
    }
    const error = await client.models.retrieve("no-such-model").catch((thrown) => thrown);
    return Response.json({ version: VERSION, pieces, error: error.name });
  },
};
