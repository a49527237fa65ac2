// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * What a model answered, and how.
 *
 * Source: responses.yaml#/components/schemas/Response
 */
public class Response(
    /** Identifier of the response. */
    public val id: String,
    /** When it was created, in Unix seconds. */
    public val createdAt: Long,
    /** How far a response is. */
    public val status: ResponseStatus,
    /** Why it failed; null unless it did. */
    public val error: ResponseError?,
    /** Why it is incomplete; null unless it is. */
    public val incompleteDetails: ResponseIncompleteDetails?,
    /** The model that answered. */
    public val model: String,
    /** What the model said and did, in order. */
    public val output: List<ResponseOutputItem>,
    /** System message in front of the input. */
    public val instructions: String?,
    /** Tools that the model could call. */
    public val tools: List<ResponseTool>,
    /** Whether the model calls tools, and which. */
    public val toolChoice: ResponseToolChoice,
    /** Whether the model could ask for several calls at once. */
    public val parallelToolCalls: Boolean,
    /** The shape of the text that a model answers. */
    public val text: ResponseText,
    /** The temperature in use. */
    public val temperature: Double?,
    /** The probability limit in use. */
    public val topP: Double?,
    /** Whether the response is kept. */
    public val store: Boolean,
    /** Short texts kept with the response. */
    public val metadata: StringMap?,
    /** When it was completed, in Unix seconds; null before. */
    public val completedAt: Field<Long> = Field.Absent,
    /** Whether it runs in the background. */
    public val background: Field<Boolean> = Field.Absent,
    /** What it answers; a list of responses always carries it, other answers never. */
    public val input: List<ResponseItem>? = null,
    /** The response that this one continues. */
    public val previousResponseId: Field<String> = Field.Absent,
    /** The conversation that it belongs to. */
    public val conversation: Field<ResponseConversation> = Field.Absent,
    /** The stored prompt that it was made with. */
    public val prompt: Field<ResponsePrompt> = Field.Absent,
    /** How many calls of built-in tools were allowed. */
    public val maxToolCalls: Field<Long> = Field.Absent,
    /** How the model thought before it answered. */
    public val reasoning: Field<ResponseReasoning> = Field.Absent,
    /** Most tokens that could be generated. */
    public val maxOutputTokens: Field<Long> = Field.Absent,
    /** The frequency penalty in use. */
    public val frequencyPenalty: Field<Double> = Field.Absent,
    /** The presence penalty in use. */
    public val presencePenalty: Field<Double> = Field.Absent,
    /** How many alternatives are reported for each token. */
    public val topLogprobs: Field<Long> = Field.Absent,
    /** What happens when the input exceeds the context. */
    public val truncation: Field<ResponseTruncation> = Field.Absent,
    /** Tokens used; null until the response ends. */
    public val usage: Field<ResponseUsage> = Field.Absent,
    /** Class of service that was used. */
    public val serviceTier: Field<ResponseServiceTier> = Field.Absent,
    /** Group of requests that start alike. */
    public val promptCacheKey: Field<String> = Field.Absent,
    /** How long the cached beginning is kept. */
    public val promptCacheRetention: Field<ResponsePromptCacheRetention> = Field.Absent,
    /** Stable identifier of the end user. */
    public val safetyIdentifier: Field<String> = Field.Absent,
    /** Older form of `safety_identifier`. */
    public val user: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this object. */
    public val `object`: String get() = "response"

    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
        to.constant("object", "response")
        to.required("created_at", createdAt, LongCodec)
        to.field("completed_at", completedAt, LongCodec)
        to.required("status", status, ResponseStatus)
        to.field("background", background, BooleanCodec)
        to.nullable("error", error, ResponseError)
        to.nullable("incomplete_details", incompleteDetails, ResponseIncompleteDetails)
        to.required("model", model, StringCodec)
        to.optional("input", input, ListCodec(ResponseItem))
        to.required("output", output, ListCodec(ResponseOutputItem))
        to.nullable("instructions", instructions, StringCodec)
        to.field("previous_response_id", previousResponseId, StringCodec)
        to.field("conversation", conversation, ResponseConversation)
        to.field("prompt", prompt, ResponsePrompt)
        to.required("tools", tools, ListCodec(ResponseTool))
        to.required("tool_choice", toolChoice, ResponseToolChoice)
        to.required("parallel_tool_calls", parallelToolCalls, BooleanCodec)
        to.field("max_tool_calls", maxToolCalls, LongCodec)
        to.required("text", text, ResponseText)
        to.field("reasoning", reasoning, ResponseReasoning)
        to.field("max_output_tokens", maxOutputTokens, LongCodec)
        to.nullable("temperature", temperature, DoubleCodec)
        to.nullable("top_p", topP, DoubleCodec)
        to.field("frequency_penalty", frequencyPenalty, DoubleCodec)
        to.field("presence_penalty", presencePenalty, DoubleCodec)
        to.field("top_logprobs", topLogprobs, LongCodec)
        to.field("truncation", truncation, ResponseTruncation)
        to.field("usage", usage, ResponseUsage)
        to.required("store", store, BooleanCodec)
        to.nullable("metadata", metadata, MapCodec(StringCodec))
        to.field("service_tier", serviceTier, ResponseServiceTier)
        to.field("prompt_cache_key", promptCacheKey, StringCodec)
        to.field("prompt_cache_retention", promptCacheRetention, ResponsePromptCacheRetention)
        to.field("safety_identifier", safetyIdentifier, StringCodec)
        to.field("user", user, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<Response>() {
        override fun read(from: ObjectReader): Response {
            from.constant("object", "response")
            return Response(
                id = from.required("id", StringCodec),
                createdAt = from.required("created_at", LongCodec),
                status = from.required("status", ResponseStatus),
                error = from.nullable("error", ResponseError),
                incompleteDetails = from.nullable("incomplete_details", ResponseIncompleteDetails),
                model = from.required("model", StringCodec),
                output = from.required("output", ListCodec(ResponseOutputItem)),
                instructions = from.nullable("instructions", StringCodec),
                tools = from.required("tools", ListCodec(ResponseTool)),
                toolChoice = from.required("tool_choice", ResponseToolChoice),
                parallelToolCalls = from.required("parallel_tool_calls", BooleanCodec),
                text = from.required("text", ResponseText),
                temperature = from.nullable("temperature", DoubleCodec),
                topP = from.nullable("top_p", DoubleCodec),
                store = from.required("store", BooleanCodec),
                metadata = from.nullable("metadata", MapCodec(StringCodec)),
                completedAt = from.field("completed_at", LongCodec),
                background = from.field("background", BooleanCodec),
                input = from.optional("input", ListCodec(ResponseItem)),
                previousResponseId = from.field("previous_response_id", StringCodec),
                conversation = from.field("conversation", ResponseConversation),
                prompt = from.field("prompt", ResponsePrompt),
                maxToolCalls = from.field("max_tool_calls", LongCodec),
                reasoning = from.field("reasoning", ResponseReasoning),
                maxOutputTokens = from.field("max_output_tokens", LongCodec),
                frequencyPenalty = from.field("frequency_penalty", DoubleCodec),
                presencePenalty = from.field("presence_penalty", DoubleCodec),
                topLogprobs = from.field("top_logprobs", LongCodec),
                truncation = from.field("truncation", ResponseTruncation),
                usage = from.field("usage", ResponseUsage),
                serviceTier = from.field("service_tier", ResponseServiceTier),
                promptCacheKey = from.field("prompt_cache_key", StringCodec),
                promptCacheRetention = from.field("prompt_cache_retention", ResponsePromptCacheRetention),
                safetyIdentifier = from.field("safety_identifier", StringCodec),
                user = from.field("user", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
