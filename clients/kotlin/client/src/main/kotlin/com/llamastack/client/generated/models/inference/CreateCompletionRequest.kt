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
    override fun write(to: ObjectWriter) {
        to.required("model", model, StringCodec)
        to.required("prompt", prompt, TextInput)
        to.field("suffix", suffix, StringCodec)
        to.field("stream", stream, BooleanCodec)
        to.field("stream_options", streamOptions, StreamOptions)
        to.field("max_tokens", maxTokens, LongCodec)
        to.field("temperature", temperature, DoubleCodec)
        to.field("top_p", topP, DoubleCodec)
        to.field("frequency_penalty", frequencyPenalty, DoubleCodec)
        to.field("presence_penalty", presencePenalty, DoubleCodec)
        to.field("logit_bias", logitBias, MapCodec(DoubleCodec))
        to.field("seed", seed, LongCodec)
        to.field("stop", stop, StopSequences)
        to.field("n", n, LongCodec)
        to.field("best_of", bestOf, LongCodec)
        to.field("echo", echo, BooleanCodec)
        to.field("logprobs", logprobs, CompletionLogprobsChoice)
        to.field("prompt_logprobs", promptLogprobs, LongCodec)
        to.field("guided_choice", guidedChoice, ListCodec(StringCodec))
        to.field("user", user, StringCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val model: String,
        private val prompt: TextInput,
    ) {
        private var suffix: Field<String> = Field.Absent
        private var stream: Field<Boolean> = Field.Absent
        private var streamOptions: Field<StreamOptions> = Field.Absent
        private var maxTokens: Field<Long> = Field.Absent
        private var temperature: Field<Double> = Field.Absent
        private var topP: Field<Double> = Field.Absent
        private var frequencyPenalty: Field<Double> = Field.Absent
        private var presencePenalty: Field<Double> = Field.Absent
        private var logitBias: Field<LogitBias> = Field.Absent
        private var seed: Field<Long> = Field.Absent
        private var stop: Field<StopSequences> = Field.Absent
        private var n: Field<Long> = Field.Absent
        private var bestOf: Field<Long> = Field.Absent
        private var echo: Field<Boolean> = Field.Absent
        private var logprobs: Field<CompletionLogprobsChoice> = Field.Absent
        private var promptLogprobs: Field<Long> = Field.Absent
        private var guidedChoice: Field<List<String>> = Field.Absent
        private var user: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [CreateCompletionRequest.suffix]. */
        public fun suffix(value: String?): Builder = apply { suffix = Field.of(value) }

        /** Sets [CreateCompletionRequest.stream]. */
        public fun stream(value: Boolean?): Builder = apply { stream = Field.of(value) }

        /** Sets [CreateCompletionRequest.streamOptions]. */
        public fun streamOptions(value: StreamOptions?): Builder = apply { streamOptions = Field.of(value) }

        /** Sets [CreateCompletionRequest.maxTokens]. */
        public fun maxTokens(value: Long?): Builder = apply { maxTokens = Field.of(value) }

        /** Sets [CreateCompletionRequest.temperature]. */
        public fun temperature(value: Double?): Builder = apply { temperature = Field.of(value) }

        /** Sets [CreateCompletionRequest.topP]. */
        public fun topP(value: Double?): Builder = apply { topP = Field.of(value) }

        /** Sets [CreateCompletionRequest.frequencyPenalty]. */
        public fun frequencyPenalty(value: Double?): Builder = apply { frequencyPenalty = Field.of(value) }

        /** Sets [CreateCompletionRequest.presencePenalty]. */
        public fun presencePenalty(value: Double?): Builder = apply { presencePenalty = Field.of(value) }

        /** Sets [CreateCompletionRequest.logitBias]. */
        public fun logitBias(value: LogitBias?): Builder = apply { logitBias = Field.of(value) }

        /** Sets [CreateCompletionRequest.seed]. */
        public fun seed(value: Long?): Builder = apply { seed = Field.of(value) }

        /** Sets [CreateCompletionRequest.stop]. */
        public fun stop(value: StopSequences?): Builder = apply { stop = Field.of(value) }

        /** Sets [CreateCompletionRequest.n]. */
        public fun n(value: Long?): Builder = apply { n = Field.of(value) }

        /** Sets [CreateCompletionRequest.bestOf]. */
        public fun bestOf(value: Long?): Builder = apply { bestOf = Field.of(value) }

        /** Sets [CreateCompletionRequest.echo]. */
        public fun echo(value: Boolean?): Builder = apply { echo = Field.of(value) }

        /** Sets [CreateCompletionRequest.logprobs]. */
        public fun logprobs(value: CompletionLogprobsChoice?): Builder = apply { logprobs = Field.of(value) }

        /** Sets [CreateCompletionRequest.promptLogprobs]. */
        public fun promptLogprobs(value: Long?): Builder = apply { promptLogprobs = Field.of(value) }

        /** Sets [CreateCompletionRequest.guidedChoice]. */
        public fun guidedChoice(value: List<String>?): Builder = apply { guidedChoice = Field.of(value) }

        /** Sets [CreateCompletionRequest.user]. */
        public fun user(value: String?): Builder = apply { user = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): CreateCompletionRequest = CreateCompletionRequest(
            model = model,
            prompt = prompt,
            suffix = suffix,
            stream = stream,
            streamOptions = streamOptions,
            maxTokens = maxTokens,
            temperature = temperature,
            topP = topP,
            frequencyPenalty = frequencyPenalty,
            presencePenalty = presencePenalty,
            logitBias = logitBias,
            seed = seed,
            stop = stop,
            n = n,
            bestOf = bestOf,
            echo = echo,
            logprobs = logprobs,
            promptLogprobs = promptLogprobs,
            guidedChoice = guidedChoice,
            user = user,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CreateCompletionRequest>() {
        override fun read(from: ObjectReader): CreateCompletionRequest {
            return CreateCompletionRequest(
                model = from.required("model", StringCodec),
                prompt = from.required("prompt", TextInput),
                suffix = from.field("suffix", StringCodec),
                stream = from.field("stream", BooleanCodec),
                streamOptions = from.field("stream_options", StreamOptions),
                maxTokens = from.field("max_tokens", LongCodec),
                temperature = from.field("temperature", DoubleCodec),
                topP = from.field("top_p", DoubleCodec),
                frequencyPenalty = from.field("frequency_penalty", DoubleCodec),
                presencePenalty = from.field("presence_penalty", DoubleCodec),
                logitBias = from.field("logit_bias", MapCodec(DoubleCodec)),
                seed = from.field("seed", LongCodec),
                stop = from.field("stop", StopSequences),
                n = from.field("n", LongCodec),
                bestOf = from.field("best_of", LongCodec),
                echo = from.field("echo", BooleanCodec),
                logprobs = from.field("logprobs", CompletionLogprobsChoice),
                promptLogprobs = from.field("prompt_logprobs", LongCodec),
                guidedChoice = from.field("guided_choice", ListCodec(StringCodec)),
                user = from.field("user", StringCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(model: String, prompt: TextInput): Builder = Builder(model, prompt)
    }
}
