// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.required("model", model, StringCodec)
        to.field("input", input, ResponseInput)
        to.field("instructions", instructions, StringCodec)
        to.field("previous_response_id", previousResponseId, StringCodec)
        to.field("tools", tools, ListCodec(ResponseTool))
        to.field("parallel_tool_calls", parallelToolCalls, BooleanCodec)
        to.field("reasoning", reasoning, ResponseReasoning)
        to.field("text", text, ResponseText)
        to.field("prompt_cache_key", promptCacheKey, StringCodec)
        to.field("prompt_cache_retention", promptCacheRetention, ResponsePromptCacheRetention)
        to.field("service_tier", serviceTier, ResponseServiceTier)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CompactResponseRequest, Builder>(CompactResponseRequest) {
        /** Sets [CompactResponseRequest.model]. */
        public fun model(value: String): Builder = set("model", value, StringCodec)

        /** Sets [CompactResponseRequest.input]. */
        public fun input(value: ResponseInput?): Builder = set("input", value, ResponseInput)

        /** Sets [CompactResponseRequest.instructions]. */
        public fun instructions(value: String?): Builder = set("instructions", value, StringCodec)

        /** Sets [CompactResponseRequest.previousResponseId]. */
        public fun previousResponseId(value: String?): Builder = set("previous_response_id", value, StringCodec)

        /** Sets [CompactResponseRequest.tools]. */
        public fun tools(value: List<ResponseTool>?): Builder = set("tools", value, ListCodec(ResponseTool))

        /** Sets [CompactResponseRequest.parallelToolCalls]. */
        public fun parallelToolCalls(value: Boolean?): Builder = set("parallel_tool_calls", value, BooleanCodec)

        /** Sets [CompactResponseRequest.reasoning]. */
        public fun reasoning(value: ResponseReasoning?): Builder = set("reasoning", value, ResponseReasoning)

        /** Sets [CompactResponseRequest.text]. */
        public fun text(value: ResponseText?): Builder = set("text", value, ResponseText)

        /** Sets [CompactResponseRequest.promptCacheKey]. */
        public fun promptCacheKey(value: String?): Builder = set("prompt_cache_key", value, StringCodec)

        /** Sets [CompactResponseRequest.promptCacheRetention]. */
        public fun promptCacheRetention(value: ResponsePromptCacheRetention?): Builder = set("prompt_cache_retention", value, ResponsePromptCacheRetention)

        /** Sets [CompactResponseRequest.serviceTier]. */
        public fun serviceTier(value: ResponseServiceTier?): Builder = set("service_tier", value, ResponseServiceTier)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CompactResponseRequest>() {
        override fun read(from: ObjectReader): CompactResponseRequest {
            return CompactResponseRequest(
                model = from.required("model", StringCodec),
                input = from.field("input", ResponseInput),
                instructions = from.field("instructions", StringCodec),
                previousResponseId = from.field("previous_response_id", StringCodec),
                tools = from.field("tools", ListCodec(ResponseTool)),
                parallelToolCalls = from.field("parallel_tool_calls", BooleanCodec),
                reasoning = from.field("reasoning", ResponseReasoning),
                text = from.field("text", ResponseText),
                promptCacheKey = from.field("prompt_cache_key", StringCodec),
                promptCacheRetention = from.field("prompt_cache_retention", ResponsePromptCacheRetention),
                serviceTier = from.field("service_tier", ResponseServiceTier),
                additionalProperties = from.rest(),
            )
        }
    }
}
