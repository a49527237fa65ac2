// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Prompts, and how they are to be continued.
 *
 * Source: inference.yaml#/components/schemas/CreateCompletionRequest
 */
public class CreateCompletionRequest(
    /** Identifier of the model. */
    public val model: String,
    /** One text, or a list of inputs. */
    public val prompt: TextInput,
    /** Text behind the gap, where the model can fill one. */
    public val suffix: Field<String> = Field.Absent,
    /** Whether to answer in pieces. Default false. */
    public val stream: Field<Boolean> = Field.Absent,
    /** What a stream carries beside the text. */
    public val streamOptions: Field<StreamOptions> = Field.Absent,
    /** Most tokens to generate for each prompt. Default 16. */
    public val maxTokens: Field<Long> = Field.Absent,
    /** 0 takes the likeliest token; higher values vary more. Default the model's. */
    public val temperature: Field<Double> = Field.Absent,
    /** Choose among the likeliest tokens that together reach this probability. Default 1. */
    public val topP: Field<Double> = Field.Absent,
    /** Above 0 makes a token less likely with each use. Default 0. */
    public val frequencyPenalty: Field<Double> = Field.Absent,
    /** Above 0 makes a token less likely once it was used. Default 0. */
    public val presencePenalty: Field<Double> = Field.Absent,
    /** Tokens to favour or to avoid. */
    public val logitBias: Field<LogitBias> = Field.Absent,
    /** The same seed and request give the same answer where the provider can. */
    public val seed: Field<Long> = Field.Absent,
    /** Texts that end the continuation; they are not part of it. */
    public val stop: Field<StopSequences> = Field.Absent,
    /** How many continuations to answer for each prompt. Default 1. */
    public val n: Field<Long> = Field.Absent,
    /** How many to write for each prompt, of which the `n` likeliest are answered. Values below `n` count as `n`. */
    public val bestOf: Field<Long> = Field.Absent,
    /** Whether to put the prompt before its continuation. Default false. */
    public val echo: Field<Boolean> = Field.Absent,
    /** Whether to answer log probabilities, or of how many tokens at each position. */
    public val logprobs: Field<CompletionLogprobsChoice> = Field.Absent,
    /** How many likely tokens to answer at each position of the prompt, where the provider can. */
    public val promptLogprobs: Field<Long> = Field.Absent,
    /** Texts of which the continuation must be one, where the provider can. */
    public val guidedChoice: Field<List<String>> = Field.Absent,
    /** Stable name of the end user, such as a hash, to tell misuse by. */
    public val user: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        model = from.required("model", StringDecoder),
        prompt = from.required("prompt", TextInput),
        suffix = from.field("suffix", StringDecoder),
        stream = from.field("stream", BooleanDecoder),
        streamOptions = from.field("stream_options", model { StreamOptions(it) }),
        maxTokens = from.field("max_tokens", LongDecoder),
        temperature = from.field("temperature", DoubleDecoder),
        topP = from.field("top_p", DoubleDecoder),
        frequencyPenalty = from.field("frequency_penalty", DoubleDecoder),
        presencePenalty = from.field("presence_penalty", DoubleDecoder),
        logitBias = from.field("logit_bias", MapDecoder(DoubleDecoder)),
        seed = from.field("seed", LongDecoder),
        stop = from.field("stop", StopSequences),
        n = from.field("n", LongDecoder),
        bestOf = from.field("best_of", LongDecoder),
        echo = from.field("echo", BooleanDecoder),
        logprobs = from.field("logprobs", CompletionLogprobsChoice),
        promptLogprobs = from.field("prompt_logprobs", LongDecoder),
        guidedChoice = from.field("guided_choice", ListDecoder(StringDecoder)),
        user = from.field("user", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("model", model)
        to.required("prompt", prompt)
        to.field("suffix", suffix)
        to.field("stream", stream)
        to.field("stream_options", streamOptions)
        to.field("max_tokens", maxTokens)
        to.field("temperature", temperature)
        to.field("top_p", topP)
        to.field("frequency_penalty", frequencyPenalty)
        to.field("presence_penalty", presencePenalty)
        to.field("logit_bias", logitBias)
        to.field("seed", seed)
        to.field("stop", stop)
        to.field("n", n)
        to.field("best_of", bestOf)
        to.field("echo", echo)
        to.field("logprobs", logprobs)
        to.field("prompt_logprobs", promptLogprobs)
        to.field("guided_choice", guidedChoice)
        to.field("user", user)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CreateCompletionRequest, Builder>() {
        override fun make(from: ObjectReader): CreateCompletionRequest = CreateCompletionRequest(from)

        /** Sets [CreateCompletionRequest.model]. */
        public fun model(value: String): Builder = set("model", value)

        /** Sets [CreateCompletionRequest.prompt]. */
        public fun prompt(value: TextInput): Builder = set("prompt", value)

        /** Sets [CreateCompletionRequest.suffix]. */
        public fun suffix(value: String?): Builder = set("suffix", value)

        /** Sets [CreateCompletionRequest.stream]. */
        public fun stream(value: Boolean?): Builder = set("stream", value)

        /** Sets [CreateCompletionRequest.streamOptions]. */
        public fun streamOptions(value: StreamOptions?): Builder = set("stream_options", value)

        /** Sets [CreateCompletionRequest.maxTokens]. */
        public fun maxTokens(value: Long?): Builder = set("max_tokens", value)

        /** Sets [CreateCompletionRequest.temperature]. */
        public fun temperature(value: Double?): Builder = set("temperature", value)

        /** Sets [CreateCompletionRequest.topP]. */
        public fun topP(value: Double?): Builder = set("top_p", value)

        /** Sets [CreateCompletionRequest.frequencyPenalty]. */
        public fun frequencyPenalty(value: Double?): Builder = set("frequency_penalty", value)

        /** Sets [CreateCompletionRequest.presencePenalty]. */
        public fun presencePenalty(value: Double?): Builder = set("presence_penalty", value)

        /** Sets [CreateCompletionRequest.logitBias]. */
        public fun logitBias(value: LogitBias?): Builder = set("logit_bias", value)

        /** Sets [CreateCompletionRequest.seed]. */
        public fun seed(value: Long?): Builder = set("seed", value)

        /** Sets [CreateCompletionRequest.stop]. */
        public fun stop(value: StopSequences?): Builder = set("stop", value)

        /** Sets [CreateCompletionRequest.n]. */
        public fun n(value: Long?): Builder = set("n", value)

        /** Sets [CreateCompletionRequest.bestOf]. */
        public fun bestOf(value: Long?): Builder = set("best_of", value)

        /** Sets [CreateCompletionRequest.echo]. */
        public fun echo(value: Boolean?): Builder = set("echo", value)

        /** Sets [CreateCompletionRequest.logprobs]. */
        public fun logprobs(value: CompletionLogprobsChoice?): Builder = set("logprobs", value)

        /** Sets [CreateCompletionRequest.promptLogprobs]. */
        public fun promptLogprobs(value: Long?): Builder = set("prompt_logprobs", value)

        /** Sets [CreateCompletionRequest.guidedChoice]. */
        public fun guidedChoice(value: List<String>?): Builder = set("guided_choice", value)

        /** Sets [CreateCompletionRequest.user]. */
        public fun user(value: String?): Builder = set("user", value)
    }
}
