// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * What the model is to answer, and how.
 *
 * Source: responses.yaml#/components/schemas/CreateResponseRequest
 */
public class CreateResponseRequest(
    /** Identifier of the model. */
    public val model: String,
    /** What to answer; left out where the prompt, the conversation or the previous response says it all. */
    public val input: ResponseInput? = null,
    /** System message in front of the input; those of a previous response are not carried over. */
    public val instructions: Field<String> = Field.Absent,
    /** Whether to answer with events. Default false. */
    public val stream: Field<Boolean> = Field.Absent,
    /** Details of the stream. */
    public val streamOptions: Field<ResponseStreamOptions> = Field.Absent,
    /** Whether to keep the response so that it can be fetched and continued. Default true. */
    public val store: Field<Boolean> = Field.Absent,
    /** Whether to answer at once and work on in the background. Default false. */
    public val background: Field<Boolean> = Field.Absent,
    /** The response that this one continues; not together with `conversation`. */
    public val previousResponseId: Field<String> = Field.Absent,
    /** The conversation that this response belongs to; its items come first, input and output are added. */
    public val conversation: Field<ResponseConversationReference> = Field.Absent,
    /** A stored prompt with values for its variables. */
    public val prompt: Field<ResponsePrompt> = Field.Absent,
    /** Tools that the model may call. */
    public val tools: Field<List<ResponseTool>> = Field.Absent,
    /** Whether the model calls tools, and which. */
    public val toolChoice: Field<ResponseToolChoice> = Field.Absent,
    /** Whether the model may ask for several calls at once. Default true. */
    public val parallelToolCalls: Field<Boolean> = Field.Absent,
    /** How many calls of built-in tools are made at most. */
    public val maxToolCalls: Field<Long> = Field.Absent,
    /** How many times the model is asked at most until the answer stands. Default 10. */
    public val maxInferIters: Field<Long> = Field.Absent,
    /** Shields that look at input and output. */
    public val guardrails: Field<List<ResponseGuardrail>> = Field.Absent,
    /** The shape of the text. */
    public val text: Field<ResponseText> = Field.Absent,
    /** How the model thinks before it answers. */
    public val reasoning: Field<ResponseReasoning> = Field.Absent,
    /** What to add to the output, since it is left out otherwise. */
    public val include: Field<List<ResponseInclude>> = Field.Absent,
    /** Most tokens to generate, thinking included. */
    public val maxOutputTokens: Field<Long> = Field.Absent,
    /** Above 1 is more random; below 1 more certain. Default 1. */
    public val temperature: Field<Double> = Field.Absent,
    /** Only the likeliest tokens that together reach this probability. Default 1. */
    public val topP: Field<Double> = Field.Absent,
    /** Above 0 makes tokens rarer the more often they came. Default 0. */
    public val frequencyPenalty: Field<Double> = Field.Absent,
    /** Above 0 makes tokens rarer once they came. Default 0. */
    public val presencePenalty: Field<Double> = Field.Absent,
    /** How many alternatives to report for each token. */
    public val topLogprobs: Field<Long> = Field.Absent,
    /** What happens when the input exceeds the context. Default `disabled`. */
    public val truncation: Field<ResponseTruncation> = Field.Absent,
    /** When to shorten a long context. */
    public val contextManagement: Field<List<ResponseContextManagement>> = Field.Absent,
    /** Short texts to keep with the response. */
    public val metadata: Field<StringMap> = Field.Absent,
    /** Class of service; a server may ignore it. */
    public val serviceTier: Field<ResponseServiceTier> = Field.Absent,
    /** Groups requests that start alike, to find their cached beginning. */
    public val promptCacheKey: Field<String> = Field.Absent,
    /** How long the cached beginning is kept; a server may ignore it. */
    public val promptCacheRetention: Field<ResponsePromptCacheRetention> = Field.Absent,
    /** Stable identifier of the end user, to trace abuse. */
    public val safetyIdentifier: Field<String> = Field.Absent,
    /** Older form of `safety_identifier` and `prompt_cache_key`. */
    public val user: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("model", model, StringCodec)
        to.optional("input", input, ResponseInput)
        to.field("instructions", instructions, StringCodec)
        to.field("stream", stream, BooleanCodec)
        to.field("stream_options", streamOptions, ResponseStreamOptions)
        to.field("store", store, BooleanCodec)
        to.field("background", background, BooleanCodec)
        to.field("previous_response_id", previousResponseId, StringCodec)
        to.field("conversation", conversation, ResponseConversationReference)
        to.field("prompt", prompt, ResponsePrompt)
        to.field("tools", tools, ListCodec(ResponseTool))
        to.field("tool_choice", toolChoice, ResponseToolChoice)
        to.field("parallel_tool_calls", parallelToolCalls, BooleanCodec)
        to.field("max_tool_calls", maxToolCalls, LongCodec)
        to.field("max_infer_iters", maxInferIters, LongCodec)
        to.field("guardrails", guardrails, ListCodec(ResponseGuardrail))
        to.field("text", text, ResponseText)
        to.field("reasoning", reasoning, ResponseReasoning)
        to.field("include", include, ListCodec(ResponseInclude))
        to.field("max_output_tokens", maxOutputTokens, LongCodec)
        to.field("temperature", temperature, DoubleCodec)
        to.field("top_p", topP, DoubleCodec)
        to.field("frequency_penalty", frequencyPenalty, DoubleCodec)
        to.field("presence_penalty", presencePenalty, DoubleCodec)
        to.field("top_logprobs", topLogprobs, LongCodec)
        to.field("truncation", truncation, ResponseTruncation)
        to.field("context_management", contextManagement, ListCodec(ResponseContextManagement))
        to.field("metadata", metadata, MapCodec(StringCodec))
        to.field("service_tier", serviceTier, ResponseServiceTier)
        to.field("prompt_cache_key", promptCacheKey, StringCodec)
        to.field("prompt_cache_retention", promptCacheRetention, ResponsePromptCacheRetention)
        to.field("safety_identifier", safetyIdentifier, StringCodec)
        to.field("user", user, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CreateResponseRequest, Builder>(CreateResponseRequest) {
        /** Sets [CreateResponseRequest.model]. */
        public fun model(value: String): Builder = set("model", value, StringCodec)

        /** Sets [CreateResponseRequest.input]. */
        public fun input(value: ResponseInput): Builder = set("input", value, ResponseInput)

        /** Sets [CreateResponseRequest.instructions]. */
        public fun instructions(value: String?): Builder = set("instructions", value, StringCodec)

        /** Sets [CreateResponseRequest.stream]. */
        public fun stream(value: Boolean?): Builder = set("stream", value, BooleanCodec)

        /** Sets [CreateResponseRequest.streamOptions]. */
        public fun streamOptions(value: ResponseStreamOptions?): Builder = set("stream_options", value, ResponseStreamOptions)

        /** Sets [CreateResponseRequest.store]. */
        public fun store(value: Boolean?): Builder = set("store", value, BooleanCodec)

        /** Sets [CreateResponseRequest.background]. */
        public fun background(value: Boolean?): Builder = set("background", value, BooleanCodec)

        /** Sets [CreateResponseRequest.previousResponseId]. */
        public fun previousResponseId(value: String?): Builder = set("previous_response_id", value, StringCodec)

        /** Sets [CreateResponseRequest.conversation]. */
        public fun conversation(value: ResponseConversationReference?): Builder = set("conversation", value, ResponseConversationReference)

        /** Sets [CreateResponseRequest.prompt]. */
        public fun prompt(value: ResponsePrompt?): Builder = set("prompt", value, ResponsePrompt)

        /** Sets [CreateResponseRequest.tools]. */
        public fun tools(value: List<ResponseTool>?): Builder = set("tools", value, ListCodec(ResponseTool))

        /** Sets [CreateResponseRequest.toolChoice]. */
        public fun toolChoice(value: ResponseToolChoice?): Builder = set("tool_choice", value, ResponseToolChoice)

        /** Sets [CreateResponseRequest.parallelToolCalls]. */
        public fun parallelToolCalls(value: Boolean?): Builder = set("parallel_tool_calls", value, BooleanCodec)

        /** Sets [CreateResponseRequest.maxToolCalls]. */
        public fun maxToolCalls(value: Long?): Builder = set("max_tool_calls", value, LongCodec)

        /** Sets [CreateResponseRequest.maxInferIters]. */
        public fun maxInferIters(value: Long?): Builder = set("max_infer_iters", value, LongCodec)

        /** Sets [CreateResponseRequest.guardrails]. */
        public fun guardrails(value: List<ResponseGuardrail>?): Builder = set("guardrails", value, ListCodec(ResponseGuardrail))

        /** Sets [CreateResponseRequest.text]. */
        public fun text(value: ResponseText?): Builder = set("text", value, ResponseText)

        /** Sets [CreateResponseRequest.reasoning]. */
        public fun reasoning(value: ResponseReasoning?): Builder = set("reasoning", value, ResponseReasoning)

        /** Sets [CreateResponseRequest.include]. */
        public fun include(value: List<ResponseInclude>?): Builder = set("include", value, ListCodec(ResponseInclude))

        /** Sets [CreateResponseRequest.maxOutputTokens]. */
        public fun maxOutputTokens(value: Long?): Builder = set("max_output_tokens", value, LongCodec)

        /** Sets [CreateResponseRequest.temperature]. */
        public fun temperature(value: Double?): Builder = set("temperature", value, DoubleCodec)

        /** Sets [CreateResponseRequest.topP]. */
        public fun topP(value: Double?): Builder = set("top_p", value, DoubleCodec)

        /** Sets [CreateResponseRequest.frequencyPenalty]. */
        public fun frequencyPenalty(value: Double?): Builder = set("frequency_penalty", value, DoubleCodec)

        /** Sets [CreateResponseRequest.presencePenalty]. */
        public fun presencePenalty(value: Double?): Builder = set("presence_penalty", value, DoubleCodec)

        /** Sets [CreateResponseRequest.topLogprobs]. */
        public fun topLogprobs(value: Long?): Builder = set("top_logprobs", value, LongCodec)

        /** Sets [CreateResponseRequest.truncation]. */
        public fun truncation(value: ResponseTruncation?): Builder = set("truncation", value, ResponseTruncation)

        /** Sets [CreateResponseRequest.contextManagement]. */
        public fun contextManagement(value: List<ResponseContextManagement>?): Builder = set("context_management", value, ListCodec(ResponseContextManagement))

        /** Sets [CreateResponseRequest.metadata]. */
        public fun metadata(value: StringMap?): Builder = set("metadata", value, MapCodec(StringCodec))

        /** Sets [CreateResponseRequest.serviceTier]. */
        public fun serviceTier(value: ResponseServiceTier?): Builder = set("service_tier", value, ResponseServiceTier)

        /** Sets [CreateResponseRequest.promptCacheKey]. */
        public fun promptCacheKey(value: String?): Builder = set("prompt_cache_key", value, StringCodec)

        /** Sets [CreateResponseRequest.promptCacheRetention]. */
        public fun promptCacheRetention(value: ResponsePromptCacheRetention?): Builder = set("prompt_cache_retention", value, ResponsePromptCacheRetention)

        /** Sets [CreateResponseRequest.safetyIdentifier]. */
        public fun safetyIdentifier(value: String?): Builder = set("safety_identifier", value, StringCodec)

        /** Sets [CreateResponseRequest.user]. */
        public fun user(value: String?): Builder = set("user", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CreateResponseRequest>() {
        override fun read(from: ObjectReader): CreateResponseRequest {
            return CreateResponseRequest(
                model = from.required("model", StringCodec),
                input = from.optional("input", ResponseInput),
                instructions = from.field("instructions", StringCodec),
                stream = from.field("stream", BooleanCodec),
                streamOptions = from.field("stream_options", ResponseStreamOptions),
                store = from.field("store", BooleanCodec),
                background = from.field("background", BooleanCodec),
                previousResponseId = from.field("previous_response_id", StringCodec),
                conversation = from.field("conversation", ResponseConversationReference),
                prompt = from.field("prompt", ResponsePrompt),
                tools = from.field("tools", ListCodec(ResponseTool)),
                toolChoice = from.field("tool_choice", ResponseToolChoice),
                parallelToolCalls = from.field("parallel_tool_calls", BooleanCodec),
                maxToolCalls = from.field("max_tool_calls", LongCodec),
                maxInferIters = from.field("max_infer_iters", LongCodec),
                guardrails = from.field("guardrails", ListCodec(ResponseGuardrail)),
                text = from.field("text", ResponseText),
                reasoning = from.field("reasoning", ResponseReasoning),
                include = from.field("include", ListCodec(ResponseInclude)),
                maxOutputTokens = from.field("max_output_tokens", LongCodec),
                temperature = from.field("temperature", DoubleCodec),
                topP = from.field("top_p", DoubleCodec),
                frequencyPenalty = from.field("frequency_penalty", DoubleCodec),
                presencePenalty = from.field("presence_penalty", DoubleCodec),
                topLogprobs = from.field("top_logprobs", LongCodec),
                truncation = from.field("truncation", ResponseTruncation),
                contextManagement = from.field("context_management", ListCodec(ResponseContextManagement)),
                metadata = from.field("metadata", MapCodec(StringCodec)),
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
