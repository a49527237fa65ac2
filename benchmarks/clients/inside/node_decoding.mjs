// CPU seconds to read one event of the given size, in 1 KiB chunks, through a client's public stream; prints JSON.
const [kind, megabytes] = [process.argv[2], Number(process.argv[3])];
const chunk = {
  id: "c",
  object: "chat.completion.chunk",
  created: 1,
  model: "m",
  choices: [{ index: 0, delta: { content: "x".repeat(megabytes << 20) }, finish_reason: null }],
};
const body = new TextEncoder().encode(`data: ${JSON.stringify(chunk)}\n\ndata: [DONE]\n\n`);

async function answer() {
  let at = 0;
  const stream = new ReadableStream({
    pull(controller) {
      if (at >= body.length) return controller.close();
      controller.enqueue(body.subarray(at, (at += 1024)));
    },
  });
  return new Response(stream, { headers: { "content-type": "text/event-stream" } });
}

const { default: Client } = await import(kind);
const client = new Client({ baseURL: "http://peer.test", apiKey: "k", fetch: answer });

async function read() {
  const stream = await client.chat.completions.create({
    model: "m",
    messages: [{ role: "user", content: "q" }],
    stream: true,
  });
  let size = 0;
  for await (const each of stream) size += each.choices[0].delta.content.length;
  return size;
}

if ((await read()) !== megabytes << 20) throw new Error("lost text");
const before = process.cpuUsage();
await read();
const used = process.cpuUsage(before);
console.log(JSON.stringify((used.user + used.system) / 1e6));
