# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Every resource as an interface; its module is imported when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .agents import Agents, AsyncAgents
    from .agents_sessions import AgentsSessions, AsyncAgentsSessions
    from .agents_steps import AgentsSteps, AsyncAgentsSteps
    from .agents_turns import AgentsTurns, AsyncAgentsTurns
    from .batches import AsyncBatches, Batches
    from .benchmarks import AsyncBenchmarks, Benchmarks
    from .chat_completions import AsyncChatCompletions, ChatCompletions
    from .chat_completions_messages import AsyncChatCompletionsMessages, ChatCompletionsMessages
    from .completions import AsyncCompletions, Completions
    from .conversations import AsyncConversations, Conversations
    from .conversations_items import AsyncConversationsItems, ConversationsItems
    from .datasetio import AsyncDatasetio, Datasetio
    from .datasets import AsyncDatasets, Datasets
    from .embeddings import AsyncEmbeddings, Embeddings
    from .eval import AsyncEval, Eval
    from .eval_jobs import AsyncEvalJobs, EvalJobs
    from .files import AsyncFiles, Files
    from .inference import AsyncInference, Inference
    from .inspect import AsyncInspect, Inspect
    from .memory import AsyncMemory, Memory
    from .memory_banks import AsyncMemoryBanks, MemoryBanks
    from .models import AsyncModels, Models
    from .moderations import AsyncModerations, Moderations
    from .post_training import AsyncPostTraining, PostTraining
    from .post_training_jobs import AsyncPostTrainingJobs, PostTrainingJobs
    from .prompts import AsyncPrompts, Prompts
    from .prompts_versions import AsyncPromptsVersions, PromptsVersions
    from .providers import AsyncProviders, Providers
    from .responses import AsyncResponses, Responses
    from .responses_input_items import AsyncResponsesInputItems, ResponsesInputItems
    from .reward_scoring import AsyncRewardScoring, RewardScoring
    from .routes import AsyncRoutes, Routes
    from .safety import AsyncSafety, Safety
    from .scoring import AsyncScoring, Scoring
    from .scoring_functions import AsyncScoringFunctions, ScoringFunctions
    from .shields import AsyncShields, Shields
    from .synthetic_data_generation import AsyncSyntheticDataGeneration, SyntheticDataGeneration
    from .tool_runtime import AsyncToolRuntime, ToolRuntime
    from .tool_runtime_rag_tool import AsyncToolRuntimeRagTool, ToolRuntimeRagTool
    from .toolgroups import AsyncToolgroups, Toolgroups
    from .tools import AsyncTools, Tools
    from .vector_dbs import AsyncVectorDbs, VectorDbs
    from .vector_io import AsyncVectorIo, VectorIo
    from .vector_stores import AsyncVectorStores, VectorStores
    from .vector_stores_file_batches import AsyncVectorStoresFileBatches, VectorStoresFileBatches
    from .vector_stores_files import AsyncVectorStoresFiles, VectorStoresFiles

Implementations = TypedDict(
    "Implementations",
    {
        "chat.completions": "ChatCompletions",
        "chat.completions.messages": "ChatCompletionsMessages",
        "completions": "Completions",
        "embeddings": "Embeddings",
        "inference": "Inference",
        "models": "Models",
        "batches": "Batches",
        "safety": "Safety",
        "moderations": "Moderations",
        "shields": "Shields",
        "memory_banks": "MemoryBanks",
        "memory": "Memory",
        "vector_dbs": "VectorDbs",
        "vector_io": "VectorIo",
        "vector_stores": "VectorStores",
        "vector_stores.files": "VectorStoresFiles",
        "vector_stores.file_batches": "VectorStoresFileBatches",
        "files": "Files",
        "agents": "Agents",
        "agents.sessions": "AgentsSessions",
        "agents.turns": "AgentsTurns",
        "agents.steps": "AgentsSteps",
        "responses": "Responses",
        "responses.input_items": "ResponsesInputItems",
        "conversations": "Conversations",
        "conversations.items": "ConversationsItems",
        "toolgroups": "Toolgroups",
        "tools": "Tools",
        "tool_runtime": "ToolRuntime",
        "tool_runtime.rag_tool": "ToolRuntimeRagTool",
        "prompts": "Prompts",
        "prompts.versions": "PromptsVersions",
        "benchmarks": "Benchmarks",
        "eval": "Eval",
        "eval.jobs": "EvalJobs",
        "scoring": "Scoring",
        "scoring_functions": "ScoringFunctions",
        "reward_scoring": "RewardScoring",
        "post_training": "PostTraining",
        "post_training.jobs": "PostTrainingJobs",
        "synthetic_data_generation": "SyntheticDataGeneration",
        "datasets": "Datasets",
        "datasetio": "Datasetio",
        "inspect": "Inspect",
        "routes": "Routes",
        "providers": "Providers",
    },
    total=False,
)
"""Implementations of resources of a client, by the path of the resource."""

AsyncImplementations = TypedDict(
    "AsyncImplementations",
    {
        "chat.completions": "AsyncChatCompletions",
        "chat.completions.messages": "AsyncChatCompletionsMessages",
        "completions": "AsyncCompletions",
        "embeddings": "AsyncEmbeddings",
        "inference": "AsyncInference",
        "models": "AsyncModels",
        "batches": "AsyncBatches",
        "safety": "AsyncSafety",
        "moderations": "AsyncModerations",
        "shields": "AsyncShields",
        "memory_banks": "AsyncMemoryBanks",
        "memory": "AsyncMemory",
        "vector_dbs": "AsyncVectorDbs",
        "vector_io": "AsyncVectorIo",
        "vector_stores": "AsyncVectorStores",
        "vector_stores.files": "AsyncVectorStoresFiles",
        "vector_stores.file_batches": "AsyncVectorStoresFileBatches",
        "files": "AsyncFiles",
        "agents": "AsyncAgents",
        "agents.sessions": "AsyncAgentsSessions",
        "agents.turns": "AsyncAgentsTurns",
        "agents.steps": "AsyncAgentsSteps",
        "responses": "AsyncResponses",
        "responses.input_items": "AsyncResponsesInputItems",
        "conversations": "AsyncConversations",
        "conversations.items": "AsyncConversationsItems",
        "toolgroups": "AsyncToolgroups",
        "tools": "AsyncTools",
        "tool_runtime": "AsyncToolRuntime",
        "tool_runtime.rag_tool": "AsyncToolRuntimeRagTool",
        "prompts": "AsyncPrompts",
        "prompts.versions": "AsyncPromptsVersions",
        "benchmarks": "AsyncBenchmarks",
        "eval": "AsyncEval",
        "eval.jobs": "AsyncEvalJobs",
        "scoring": "AsyncScoring",
        "scoring_functions": "AsyncScoringFunctions",
        "reward_scoring": "AsyncRewardScoring",
        "post_training": "AsyncPostTraining",
        "post_training.jobs": "AsyncPostTrainingJobs",
        "synthetic_data_generation": "AsyncSyntheticDataGeneration",
        "datasets": "AsyncDatasets",
        "datasetio": "AsyncDatasetio",
        "inspect": "AsyncInspect",
        "routes": "AsyncRoutes",
        "providers": "AsyncProviders",
    },
    total=False,
)
"""Implementations of resources of an async client, by the path of the resource."""

_MODULES = {
    "ChatCompletions": "chat_completions",
    "AsyncChatCompletions": "chat_completions",
    "ChatCompletionsMessages": "chat_completions_messages",
    "AsyncChatCompletionsMessages": "chat_completions_messages",
    "Completions": "completions",
    "AsyncCompletions": "completions",
    "Embeddings": "embeddings",
    "AsyncEmbeddings": "embeddings",
    "Inference": "inference",
    "AsyncInference": "inference",
    "Models": "models",
    "AsyncModels": "models",
    "Batches": "batches",
    "AsyncBatches": "batches",
    "Safety": "safety",
    "AsyncSafety": "safety",
    "Moderations": "moderations",
    "AsyncModerations": "moderations",
    "Shields": "shields",
    "AsyncShields": "shields",
    "MemoryBanks": "memory_banks",
    "AsyncMemoryBanks": "memory_banks",
    "Memory": "memory",
    "AsyncMemory": "memory",
    "VectorDbs": "vector_dbs",
    "AsyncVectorDbs": "vector_dbs",
    "VectorIo": "vector_io",
    "AsyncVectorIo": "vector_io",
    "VectorStores": "vector_stores",
    "AsyncVectorStores": "vector_stores",
    "VectorStoresFiles": "vector_stores_files",
    "AsyncVectorStoresFiles": "vector_stores_files",
    "VectorStoresFileBatches": "vector_stores_file_batches",
    "AsyncVectorStoresFileBatches": "vector_stores_file_batches",
    "Files": "files",
    "AsyncFiles": "files",
    "Agents": "agents",
    "AsyncAgents": "agents",
    "AgentsSessions": "agents_sessions",
    "AsyncAgentsSessions": "agents_sessions",
    "AgentsTurns": "agents_turns",
    "AsyncAgentsTurns": "agents_turns",
    "AgentsSteps": "agents_steps",
    "AsyncAgentsSteps": "agents_steps",
    "Responses": "responses",
    "AsyncResponses": "responses",
    "ResponsesInputItems": "responses_input_items",
    "AsyncResponsesInputItems": "responses_input_items",
    "Conversations": "conversations",
    "AsyncConversations": "conversations",
    "ConversationsItems": "conversations_items",
    "AsyncConversationsItems": "conversations_items",
    "Toolgroups": "toolgroups",
    "AsyncToolgroups": "toolgroups",
    "Tools": "tools",
    "AsyncTools": "tools",
    "ToolRuntime": "tool_runtime",
    "AsyncToolRuntime": "tool_runtime",
    "ToolRuntimeRagTool": "tool_runtime_rag_tool",
    "AsyncToolRuntimeRagTool": "tool_runtime_rag_tool",
    "Prompts": "prompts",
    "AsyncPrompts": "prompts",
    "PromptsVersions": "prompts_versions",
    "AsyncPromptsVersions": "prompts_versions",
    "Benchmarks": "benchmarks",
    "AsyncBenchmarks": "benchmarks",
    "Eval": "eval",
    "AsyncEval": "eval",
    "EvalJobs": "eval_jobs",
    "AsyncEvalJobs": "eval_jobs",
    "Scoring": "scoring",
    "AsyncScoring": "scoring",
    "ScoringFunctions": "scoring_functions",
    "AsyncScoringFunctions": "scoring_functions",
    "RewardScoring": "reward_scoring",
    "AsyncRewardScoring": "reward_scoring",
    "PostTraining": "post_training",
    "AsyncPostTraining": "post_training",
    "PostTrainingJobs": "post_training_jobs",
    "AsyncPostTrainingJobs": "post_training_jobs",
    "SyntheticDataGeneration": "synthetic_data_generation",
    "AsyncSyntheticDataGeneration": "synthetic_data_generation",
    "Datasets": "datasets",
    "AsyncDatasets": "datasets",
    "Datasetio": "datasetio",
    "AsyncDatasetio": "datasetio",
    "Inspect": "inspect",
    "AsyncInspect": "inspect",
    "Routes": "routes",
    "AsyncRoutes": "routes",
    "Providers": "providers",
    "AsyncProviders": "providers",
}

__all__ = [
    "Agents",
    "AgentsSessions",
    "AgentsSteps",
    "AgentsTurns",
    "AsyncAgents",
    "AsyncAgentsSessions",
    "AsyncAgentsSteps",
    "AsyncAgentsTurns",
    "AsyncBatches",
    "AsyncBenchmarks",
    "AsyncChatCompletions",
    "AsyncChatCompletionsMessages",
    "AsyncCompletions",
    "AsyncConversations",
    "AsyncConversationsItems",
    "AsyncDatasetio",
    "AsyncDatasets",
    "AsyncEmbeddings",
    "AsyncEval",
    "AsyncEvalJobs",
    "AsyncFiles",
    "AsyncImplementations",
    "AsyncInference",
    "AsyncInspect",
    "AsyncMemory",
    "AsyncMemoryBanks",
    "AsyncModels",
    "AsyncModerations",
    "AsyncPostTraining",
    "AsyncPostTrainingJobs",
    "AsyncPrompts",
    "AsyncPromptsVersions",
    "AsyncProviders",
    "AsyncResponses",
    "AsyncResponsesInputItems",
    "AsyncRewardScoring",
    "AsyncRoutes",
    "AsyncSafety",
    "AsyncScoring",
    "AsyncScoringFunctions",
    "AsyncShields",
    "AsyncSyntheticDataGeneration",
    "AsyncToolRuntime",
    "AsyncToolRuntimeRagTool",
    "AsyncToolgroups",
    "AsyncTools",
    "AsyncVectorDbs",
    "AsyncVectorIo",
    "AsyncVectorStores",
    "AsyncVectorStoresFileBatches",
    "AsyncVectorStoresFiles",
    "Batches",
    "Benchmarks",
    "ChatCompletions",
    "ChatCompletionsMessages",
    "Completions",
    "Conversations",
    "ConversationsItems",
    "Datasetio",
    "Datasets",
    "Embeddings",
    "Eval",
    "EvalJobs",
    "Files",
    "Implementations",
    "Inference",
    "Inspect",
    "Memory",
    "MemoryBanks",
    "Models",
    "Moderations",
    "PostTraining",
    "PostTrainingJobs",
    "Prompts",
    "PromptsVersions",
    "Providers",
    "Responses",
    "ResponsesInputItems",
    "RewardScoring",
    "Routes",
    "Safety",
    "Scoring",
    "ScoringFunctions",
    "Shields",
    "SyntheticDataGeneration",
    "ToolRuntime",
    "ToolRuntimeRagTool",
    "Toolgroups",
    "Tools",
    "VectorDbs",
    "VectorIo",
    "VectorStores",
    "VectorStoresFileBatches",
    "VectorStoresFiles",
]


# Type checkers read the imports above, and so find misspelt names.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(f".{module}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
