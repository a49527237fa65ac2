// CPU µs of this process for a chat call over a kept connection: `node node_calls.mjs KIND BASE_URL`; prints JSON.
const CALLS = 1500;
const messages = [
  { role: "system", content: "Answer briefly." },
  { role: "user", content: "What is the longest river of Europe's Union? ".repeat(4) },
];
const [kind, base] = process.argv.slice(2);
let call;
if (kind === "fetch") {
  call = async () => {
    const answer = await fetch(`${base}/v1/chat/completions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ model: "m", messages, temperature: 0.2 }),
    });
    return (await answer.json()).choices[0].message.content;
  };
} else {
  const { default: Client } = await import(kind);
  const client = new Client({ baseURL: kind === "openai" ? `${base}/v1` : base, apiKey: "k" });
  call = async () =>
    (await client.chat.completions.create({ model: "m", messages, temperature: 0.2 })).choices[0].message.content;
}
for (let i = 0; i < 300; i++) if (!(await call()).startsWith("Danube")) throw new Error("wrong answer");
const before = process.cpuUsage();
for (let i = 0; i < CALLS; i++) await call();
const used = process.cpuUsage(before);
console.log(JSON.stringify((used.user + used.system) / CALLS));
