"""The services by name."""

from __future__ import annotations

from tests.providers.inference.services import anthropic, bedrock, dialects, gemini, openai, triton
from tests.providers.inference.services.serving import Service

SERVICES: dict[str, type[Service]] = {
    "anthropic": anthropic.Anthropic,
    "bedrock": bedrock.Bedrock,
    "gemini": gemini.Gemini,
    "groq": dialects.Groq,
    "ollama": dialects.Ollama,
    "openai": openai.OpenAI,
    "plain": openai.Plain,
    "tgi": dialects.Tgi,
    "together": dialects.Together,
    "triton": triton.Triton,
    "trtllm": dialects.TrtLlm,
    "vllm": dialects.Vllm,
}
