// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * What to shorten.
 *
 * Source: responses.yaml#/components/schemas/CompactResponseRequest
 */
public class CompactResponseRequest(
    /** Identifier of the model. */
    public val model: String,
    /** The items to shorten. */
    public val input: Field<ResponseInput> = Field.Absent,
    /** System message in front of the input. */
    public val instructions: Field<String> = Field.Absent,
    /** The response whose context is shortened. */
    public val previousResponseId: Field<String> = Field.Absent,
    /** Tools that the model may call. */
    public val tools: Field<List<ResponseTool>> = Field.Absent,
    /** Whether the model may ask for several calls at once. */
    public val parallelToolCalls: Field<Boolean> = Field.Absent,
    /** How the model thinks before it answers. */
    public val reasoning: Field<ResponseReasoning> = Field.Absent,
    /** The shape of the text. */
    public val text: Field<ResponseText> = Field.Absent,
    /** Groups requests that start alike. */
    public val promptCacheKey: Field<String> = Field.Absent,
    /** How long the cached beginning is kept; a server may ignore it. */
    public val promptCacheRetention: Field<ResponsePromptCacheRetention> = Field.Absent,
    /** Class of service; a server may ignore it. */
    public val serviceTier: Field<ResponseServiceTier> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        model = from.required("model", StringDecoder),
        input = from.field("input", ResponseInput),
        instructions = from.field("instructions", StringDecoder),
        previousResponseId = from.field("previous_response_id", StringDecoder),
        tools = from.field("tools", ListDecoder(ResponseTool)),
        parallelToolCalls = from.field("parallel_tool_calls", BooleanDecoder),
        reasoning = from.field("reasoning", model { ResponseReasoning(it) }),
        text = from.field("text", model { ResponseText(it) }),
        promptCacheKey = from.field("prompt_cache_key", StringDecoder),
        promptCacheRetention = from.field("prompt_cache_retention", ResponsePromptCacheRetention),
        serviceTier = from.field("service_tier", ResponseServiceTier),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("model", model)
        to.field("input", input)
        to.field("instructions", instructions)
        to.field("previous_response_id", previousResponseId)
        to.field("tools", tools)
        to.field("parallel_tool_calls", parallelToolCalls)
        to.field("reasoning", reasoning)
        to.field("text", text)
        to.field("prompt_cache_key", promptCacheKey)
        to.field("prompt_cache_retention", promptCacheRetention)
        to.field("service_tier", serviceTier)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CompactResponseRequest, Builder>() {
        override fun make(from: ObjectReader): CompactResponseRequest = CompactResponseRequest(from)

        /** Sets [CompactResponseRequest.model]. */
        public fun model(value: String): Builder = set("model", value)

        /** Sets [CompactResponseRequest.input]. */
        public fun input(value: ResponseInput?): Builder = set("input", value)

        /** Sets [CompactResponseRequest.instructions]. */
        public fun instructions(value: String?): Builder = set("instructions", value)

        /** Sets [CompactResponseRequest.previousResponseId]. */
        public fun previousResponseId(value: String?): Builder = set("previous_response_id", value)

        /** Sets [CompactResponseRequest.tools]. */
        public fun tools(value: List<ResponseTool>?): Builder = set("tools", value)

        /** Sets [CompactResponseRequest.parallelToolCalls]. */
        public fun parallelToolCalls(value: Boolean?): Builder = set("parallel_tool_calls", value)

        /** Sets [CompactResponseRequest.reasoning]. */
        public fun reasoning(value: ResponseReasoning?): Builder = set("reasoning", value)

        /** Sets [CompactResponseRequest.text]. */
        public fun text(value: ResponseText?): Builder = set("text", value)

        /** Sets [CompactResponseRequest.promptCacheKey]. */
        public fun promptCacheKey(value: String?): Builder = set("prompt_cache_key", value)

        /** Sets [CompactResponseRequest.promptCacheRetention]. */
        public fun promptCacheRetention(value: ResponsePromptCacheRetention?): Builder = set("prompt_cache_retention", value)

        /** Sets [CompactResponseRequest.serviceTier]. */
        public fun serviceTier(value: ResponseServiceTier?): Builder = set("service_tier", value)
    }
}
