// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        createdAt = from.required("created_at", LongDecoder),
        status = from.required("status", ResponseStatus),
        error = from.nullable("error", model { ResponseError(it) }),
        incompleteDetails = from.nullable("incomplete_details", model { ResponseIncompleteDetails(it) }),
        model = from.required("model", StringDecoder),
        output = from.required("output", ListDecoder(ResponseOutputItem)),
        instructions = from.nullable("instructions", StringDecoder),
        tools = from.required("tools", ListDecoder(ResponseTool)),
        toolChoice = from.required("tool_choice", ResponseToolChoice),
        parallelToolCalls = from.required("parallel_tool_calls", BooleanDecoder),
        text = from.required("text", model { ResponseText(it) }),
        temperature = from.nullable("temperature", DoubleDecoder),
        topP = from.nullable("top_p", DoubleDecoder),
        store = from.required("store", BooleanDecoder),
        metadata = from.nullable("metadata", MapDecoder(StringDecoder)),
        completedAt = from.field("completed_at", LongDecoder),
        background = from.field("background", BooleanDecoder),
        input = from.optional("input", ListDecoder(ResponseItem)),
        previousResponseId = from.field("previous_response_id", StringDecoder),
        conversation = from.field("conversation", model { ResponseConversation(it) }),
        prompt = from.field("prompt", model { ResponsePrompt(it) }),
        maxToolCalls = from.field("max_tool_calls", LongDecoder),
        reasoning = from.field("reasoning", model { ResponseReasoning(it) }),
        maxOutputTokens = from.field("max_output_tokens", LongDecoder),
        frequencyPenalty = from.field("frequency_penalty", DoubleDecoder),
        presencePenalty = from.field("presence_penalty", DoubleDecoder),
        topLogprobs = from.field("top_logprobs", LongDecoder),
        truncation = from.field("truncation", ResponseTruncation),
        usage = from.field("usage", model { ResponseUsage(it) }),
        serviceTier = from.field("service_tier", ResponseServiceTier),
        promptCacheKey = from.field("prompt_cache_key", StringDecoder),
        promptCacheRetention = from.field("prompt_cache_retention", ResponsePromptCacheRetention),
        safetyIdentifier = from.field("safety_identifier", StringDecoder),
        user = from.field("user", StringDecoder),
        additionalProperties = from.constant("object", "response").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("id", id)
        to.required("object", `object`)
        to.required("created_at", createdAt)
        to.field("completed_at", completedAt)
        to.required("status", status)
        to.field("background", background)
        to.required("error", error)
        to.required("incomplete_details", incompleteDetails)
        to.required("model", model)
        to.optional("input", input)
        to.required("output", output)
        to.required("instructions", instructions)
        to.field("previous_response_id", previousResponseId)
        to.field("conversation", conversation)
        to.field("prompt", prompt)
        to.required("tools", tools)
        to.required("tool_choice", toolChoice)
        to.required("parallel_tool_calls", parallelToolCalls)
        to.field("max_tool_calls", maxToolCalls)
        to.required("text", text)
        to.field("reasoning", reasoning)
        to.field("max_output_tokens", maxOutputTokens)
        to.required("temperature", temperature)
        to.required("top_p", topP)
        to.field("frequency_penalty", frequencyPenalty)
        to.field("presence_penalty", presencePenalty)
        to.field("top_logprobs", topLogprobs)
        to.field("truncation", truncation)
        to.field("usage", usage)
        to.required("store", store)
        to.required("metadata", metadata)
        to.field("service_tier", serviceTier)
        to.field("prompt_cache_key", promptCacheKey)
        to.field("prompt_cache_retention", promptCacheRetention)
        to.field("safety_identifier", safetyIdentifier)
        to.field("user", user)
    }
}
