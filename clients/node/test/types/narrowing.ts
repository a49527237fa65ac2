// Compiled, never run: what the types of answers, events and parameters allow.
import LlamaStackClient, {
  APITimeoutError,
  isUnknown,
  localAnswer,
  localPage,
  localStream,
  unknownTag,
  type types,
  type UnknownVariant,
} from "llama-stack-client";

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only where both types are the same. */
function same<A, B>(_: Same<A, B>): void {}

export function narrow(event: types.ResponseStreamEvent): string {
  switch (event.type) {
    case "response.created":
      same<typeof event, types.ResponseCreatedEvent>(true);
      return event.response.id;
    case "response.output_text.delta":
      same<typeof event, types.ResponseTextDeltaEvent>(true);
      return event.delta;
    default:
      // The other known events, and the unknown one: the tag is a text in any case.
      return event.type;
  }
}

export function exhaust(strategy: types.SamplingStrategy): unknown {
  switch (strategy.type) {
    case "greedy":
      return strategy.type;
    case "top_p":
      return strategy.top_p;
    case "top_k":
      return strategy.top_k;
    default:
      // With all known members gone only the unknown one is left.
      same<typeof strategy, UnknownVariant<"type">>(true);
      return [unknownTag(strategy), strategy["anything"]];
  }
}

export function guard(strategy: types.SamplingStrategy): string {
  if (isUnknown(strategy)) return String(strategy.anything);
  // The guard leaves exactly the known members.
  same<typeof strategy.type, "greedy" | "top_p" | "top_k">(true);
  return strategy.type;
}

export function open(purpose: types.FilePurpose): string {
  // A known value completes in the editor; another is no error.
  const other: types.FilePurpose = "something-new";
  return purpose === "assistants" ? purpose : other;
}

export async function calls(client: LlamaStackClient): Promise<void> {
  const chat = client.chat.completions;
  const question = { model: "m", messages: [{ role: "user" as const, content: "Hi" }] };
  const whole = await chat.create(question);
  same<typeof whole, types.ChatCompletion>(true);
  for await (const chunk of chat.create({ ...question, stream: true })) {
    same<typeof chunk, types.ChatCompletionChunk>(true);
  }
  const final = await chat.stream(question).final();
  same<typeof final, types.ChatCompletion>(true);
  for await (const file of client.files.list()) same<typeof file, types.File>(true);
  const download = await client.files.content("f");
  same<Awaited<ReturnType<typeof download.text>>, string>(true);
  const nothing = await client.shields.delete("s");
  same<typeof nothing, void>(true);
  // Absent, null and a value: three states.
  await chat.create({ ...question, user: undefined, temperature: null, max_tokens: 5 });
  // @ts-expect-error a required parameter is missing
  await chat.create({ model: "m" });
  // @ts-expect-error there is no such parameter
  await chat.create({ ...question, temprature: 1 });
  // @ts-expect-error a stream is asked for by the other method
  chat.stream({ ...question, stream: true });
}

/** The class of a resource is its interface. */
export class LocalModels implements Pick<LlamaStackClient["models"], "retrieve"> {
  readonly retrieve: LlamaStackClient["models"]["retrieve"];

  constructor(retrieve: LlamaStackClient["models"]["retrieve"]) {
    this.retrieve = retrieve;
  }
}

export function replace(
  client: LlamaStackClient,
  models: { [Name in keyof typeof client.models]: (typeof client.models)[Name] },
): void {
  client.models = models;
}

/** What is made here stands where the server's answers would. */
export function local(client: LlamaStackClient, shield: types.Shield): void {
  client.shields = {
    list: () => localPage({ data: [shield] }),
    retrieve: (identifier) => localAnswer({ ...shield, identifier }),
    register: () => localAnswer(shield),
    delete: () => localAnswer<void>(undefined),
  };
  client.chat.completions.stream = ({ model }) =>
    localStream<types.ChatCompletionChunk, types.ChatCompletion>([
      { id: "c", object: "chat.completion.chunk", created: 1, model, choices: [] },
    ]);
  // @ts-expect-error a shield has an identifier
  client.shields.retrieve = () => localAnswer({ provider_id: "here" });
  const error: unknown = undefined;
  if (error instanceof APITimeoutError) {
    same<typeof error.phase, "connect" | "first_byte" | "idle" | "total">(true);
  }
}
