// Compiled, never run: what the types of the helpers allow.
import LlamaStackClient, { type types } from "llama-stack-client";
import { Agent, clientTool, type FromSchema, Rag } from "llama-stack-client/helpers";

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only where both types are the same. */
function same<A, B>(_: Same<A, B>): void {}

export const forecast = clientTool({
  name: "forecast",
  description: "Tells the weather of the next days.",
  parameters: {
    type: "object",
    properties: {
      city: { type: "string", description: "Name of the city." },
      days: { type: "integer", minimum: 1 },
      unit: { enum: ["celsius", "fahrenheit"] },
      hours: { type: "array", items: { type: "number" } },
      place: {
        type: "object",
        properties: { lat: { type: "number" }, name: { type: ["string", "null"] } },
        required: ["lat"],
      },
      either: { anyOf: [{ type: "boolean" }, { const: 7 }] },
      anything: {},
    },
    required: ["city", "unit"],
  },
  run: (args, { signal }) => {
    same<
      typeof args,
      {
        city: string;
        unit: "celsius" | "fahrenheit";
        days?: number | undefined;
        hours?: number[] | undefined;
        place?: { lat: number; name?: string | null | undefined } | undefined;
        either?: boolean | 7 | undefined;
        anything?: unknown;
      }
    >(true);
    same<typeof signal, AbortSignal | undefined>(true);
    // @ts-expect-error an optional argument may be missing
    args.days.toFixed();
    // @ts-expect-error there is no such argument
    return args.town;
  },
});

export const none = clientTool({
  name: "now",
  description: "Tells the time.",
  parameters: { type: "object" },
  run: async (args) => {
    same<typeof args, { [field: string]: unknown }>(true);
    return new Date();
  },
});

clientTool({
  name: "n",
  description: "d",
  // @ts-expect-error the arguments of a tool are an object
  parameters: { type: "string" },
  run: () => "",
});

same<FromSchema<{ type: "array" }>, unknown[]>(true);
same<FromSchema<{ type: readonly ["integer", "null"] }>, number | null>(true);

export async function turns(client: LlamaStackClient): Promise<void> {
  const agent = new Agent(client, {
    model: "m",
    instructions: "i",
    tools: [forecast, "builtin::rag", { name: "builtin::websearch", args: {} }],
  });
  // @ts-expect-error an agent needs instructions
  new Agent(client, { model: "m" });
  // The part of a client that an agent calls is enough.
  new Agent({ agents: client.agents }, { model: "m", instructions: "i" });
  const session = await agent.createSession("s");
  for await (const chunk of agent.createTurn([{ role: "user", content: "Hi" }])) {
    same<typeof chunk, types.AgentTurnResponseStreamChunk>(true);
  }
  const turn = await agent.createTurn([], session, { stream: false });
  same<typeof turn, types.Turn>(true);
  // @ts-expect-error a list of texts
  await new Rag(client, "r").add("text");
}
