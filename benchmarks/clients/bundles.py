"""How much a browser loads for one streaming chat call, bundled and minified by esbuild."""

from __future__ import annotations

import gzip
import subprocess
from pathlib import Path

from benchmarks.clients.environments import node
from benchmarks.measuring import Table

CALL = 'chat.completions.create({ model: "m", messages: [{ role: "user", content: "q" }], stream: true })'
READ = "for await (const chunk of stream) console.log(chunk);"
PROGRAMS = {
    "ours: the resource alone": f"""
        import {{ Client }} from "llama-stack-client/core";
        import {{ ChatCompletions }} from "llama-stack-client/resources/chat/completions";
        const stream = await new ChatCompletions(new Client({{ baseURL: "http://localhost:8321" }})).{CALL.removeprefix("chat.completions.")};
        {READ}""",
    "ours: the whole client": f"""
        import LlamaStackClient from "llama-stack-client";
        const stream = await new LlamaStackClient({{ baseURL: "http://localhost:8321" }}).{CALL};
        {READ}""",
    "openai 6.49.0": f"""
        import OpenAI from "openai";
        const stream = await new OpenAI({{ apiKey: "k", dangerouslyAllowBrowser: true }}).{CALL};
        {READ}""",
    "llama-stack-client 0.7.3": f"""
        import LlamaStackClient from "published";
        const stream = await new LlamaStackClient({{ baseURL: "http://localhost:8321" }}).{CALL};
        {READ}""",
    # It makes no streaming call of an operation that also answers with JSON.
    "hey-api 0.99.0: one operation, not streamed": """
        import { chatCompletionsCreate } from "./hey/sdk.gen";
        console.log(await chatCompletionsCreate({ body: { model: "m", messages: [] } }));""",
}


def measure() -> Table:
    """Bundles each program for browsers."""
    folder = node()
    document = Path("generated/openapi/llama-stack.3.1.json").resolve()
    subprocess.run(
        ["npx", "openapi-ts", "-i", document, "-o", "hey", "-c", "@hey-api/client-fetch", "--silent"],
        cwd=folder,
        check=False,
        capture_output=True,
    )
    return Table(
        title="TypeScript SDKs: one streaming chat call in a browser",
        note="Bytes of a bundle by esbuild (`--bundle --minify --format=esm --target=es2022`), plain and with gzip -9.",
        columns=("program", "minified", "gzip"),
        rows=tuple((name, *_bundle(folder, program)) for name, program in PROGRAMS.items()),
    )


def _bundle(folder: Path, program: str) -> tuple[str, str]:
    source, output = folder / "program.ts", folder / "bundle.js"
    source.write_text(program)
    options = ["--bundle", "--minify", "--format=esm", "--target=es2022", "--log-level=error"]
    done = subprocess.run(
        ["npx", "esbuild", source, *options, f"--outfile={output}"],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        return ("failed", done.stderr.strip().splitlines()[0][:80].replace("|", "/"))
    text = output.read_bytes()
    return (f"{len(text):,}", f"{len(gzip.compress(text, 9)):,}")
