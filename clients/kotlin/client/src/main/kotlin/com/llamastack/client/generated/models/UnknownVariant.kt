// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import kotlinx.serialization.json.JsonObject

/**
 * A member of a union that this release does not know.
 *
 * @property tag the value that names the member.
 * @property raw the whole object as it came.
 */
public class UnknownVariant(
    public val tag: String,
    public val raw: JsonObject,
) : AgentInputMessage,
    AgentStep,
    AgentTool,
    AgentTurnResponseEventPayload,
    AlgorithmConfig,
    ChatAssistantContent,
    ChatAssistantContentPart,
    ChatContentPart,
    ChatCustomToolFormat,
    ChatFunctionCallChoice,
    ChatMessage,
    ChatModerationOutcome,
    ChatNamedToolChoice,
    ChatResponseFormat,
    ChatTextContent,
    ChatTool,
    ChatToolCall,
    ChatToolReference,
    ChatUserContent,
    ChatVoice,
    CompletionLogprobsChoice,
    ContentDelta,
    DataSource,
    EmbeddingVector,
    EvalCandidate,
    InterleavedContentItem,
    MemoryBank,
    MemoryBankParams,
    Message,
    ModerationInput,
    ModerationInputPart,
    ParamType,
    RagQueryGeneratorConfig,
    RagRanker,
    RerankContentPart,
    ResponseAnnotation,
    ResponseCodeContainer,
    ResponseCodeInterpreterOutput,
    ResponseComputerAction,
    ResponseContentPart,
    ResponseConversationReference,
    ResponseCustomToolFormat,
    ResponseFormat,
    ResponseGuardrail,
    ResponseInput,
    ResponseInputContent,
    ResponseItem,
    ResponseMcpAllowedTools,
    ResponseMcpApproval,
    ResponseMcpErrorDetail,
    ResponseMessageContent,
    ResponseOutputContent,
    ResponseOutputItem,
    ResponsePatchOperation,
    ResponseShellEnvironment,
    ResponseShellOutcome,
    ResponseShellToolEnvironment,
    ResponseStreamEvent,
    ResponseStreamPart,
    ResponseTextFormat,
    ResponseTool,
    ResponseToolChoiceOption,
    ResponseToolOutput,
    ResponseWebSearchAction,
    RewardScoringMethod,
    SamplingStrategy,
    ScoringFnParams,
    ShieldContentPart,
    ShieldMessage,
    StopSequences,
    TextInput,
    TextInputItem,
    ToolArguments,
    ToolCallDeltaContent,
    TypedResponseInputItem,
    VectorStoreAttributeValue,
    VectorStoreChunkingStrategy,
    VectorStoreChunkingStrategyParam,
    VectorStoreCompoundFilter,
    VectorStoreFilterValue,
    VectorStoreSearchQuery {
    override fun toJson(): JsonObject = raw

    override fun equals(other: Any?): Boolean = other is UnknownVariant && other.raw == raw

    override fun hashCode(): Int = raw.hashCode()

    override fun toString(): String = "UnknownVariant($tag, $raw)"
}
