// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val model: String,
    ) {
        private var input: Field<ResponseInput> = Field.Absent
        private var instructions: Field<String> = Field.Absent
        private var previousResponseId: Field<String> = Field.Absent
        private var tools: Field<List<ResponseTool>> = Field.Absent
        private var parallelToolCalls: Field<Boolean> = Field.Absent
        private var reasoning: Field<ResponseReasoning> = Field.Absent
        private var text: Field<ResponseText> = Field.Absent
        private var promptCacheKey: Field<String> = Field.Absent
        private var promptCacheRetention: Field<ResponsePromptCacheRetention> = Field.Absent
        private var serviceTier: Field<ResponseServiceTier> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [CompactResponseRequest.input]. */
        public fun input(value: ResponseInput?): Builder = apply { input = Field.of(value) }

        /** Sets [CompactResponseRequest.instructions]. */
        public fun instructions(value: String?): Builder = apply { instructions = Field.of(value) }

        /** Sets [CompactResponseRequest.previousResponseId]. */
        public fun previousResponseId(value: String?): Builder = apply { previousResponseId = Field.of(value) }

        /** Sets [CompactResponseRequest.tools]. */
        public fun tools(value: List<ResponseTool>?): Builder = apply { tools = Field.of(value) }

        /** Sets [CompactResponseRequest.parallelToolCalls]. */
        public fun parallelToolCalls(value: Boolean?): Builder = apply { parallelToolCalls = Field.of(value) }

        /** Sets [CompactResponseRequest.reasoning]. */
        public fun reasoning(value: ResponseReasoning?): Builder = apply { reasoning = Field.of(value) }

        /** Sets [CompactResponseRequest.text]. */
        public fun text(value: ResponseText?): Builder = apply { text = Field.of(value) }

        /** Sets [CompactResponseRequest.promptCacheKey]. */
        public fun promptCacheKey(value: String?): Builder = apply { promptCacheKey = Field.of(value) }

        /** Sets [CompactResponseRequest.promptCacheRetention]. */
        public fun promptCacheRetention(value: ResponsePromptCacheRetention?): Builder = apply { promptCacheRetention = Field.of(value) }

        /** Sets [CompactResponseRequest.serviceTier]. */
        public fun serviceTier(value: ResponseServiceTier?): Builder = apply { serviceTier = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): CompactResponseRequest = CompactResponseRequest(
            model = model,
            input = input,
            instructions = instructions,
            previousResponseId = previousResponseId,
            tools = tools,
            parallelToolCalls = parallelToolCalls,
            reasoning = reasoning,
            text = text,
            promptCacheKey = promptCacheKey,
            promptCacheRetention = promptCacheRetention,
            serviceTier = serviceTier,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(model: String): Builder = Builder(model)
    }
}
