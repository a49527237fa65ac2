// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.Completion
import com.llamastack.client.models.CompletionLogprobsChoice
import com.llamastack.client.models.CreateCompletionRequest
import com.llamastack.client.models.LogitBias
import com.llamastack.client.models.StopSequences
import com.llamastack.client.models.StreamOptions
import com.llamastack.client.models.TextInput
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.EventStream
import com.llamastack.client.runtime.MediaTypes
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.events
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.switchedOn

/** Operations of `client.completions`. */
public interface Completions {
    /**
     * Continue a text.
     *
     * Lets a model continue one or more prompts. With `stream` the answer arrives in pieces of the same shape, and
     * `[DONE]` ends them.
     *
     * Source: inference.yaml#/paths/~1v1~1completions/post
     */
    public suspend fun create(request: CreateCompletionRequest, options: RequestOptions = RequestOptions.NONE): Completion

    /**
     * Continue a text.
     *
     * Lets a model continue one or more prompts. With `stream` the answer arrives in pieces of the same shape, and
     * `[DONE]` ends them.
     *
     * An argument that is null is left out; the method that takes a [CreateCompletionRequest] can also send null.
     *
     * Source: inference.yaml#/paths/~1v1~1completions/post
     *
     * @param model Identifier of the model.
     * @param prompt One text, or a list of inputs.
     * @param suffix Text behind the gap, where the model can fill one.
     * @param streamOptions What a stream carries beside the text.
     * @param maxTokens Most tokens to generate for each prompt. Default 16.
     * @param temperature 0 takes the likeliest token; higher values vary more. Default the model's.
     * @param topP Choose among the likeliest tokens that together reach this probability. Default 1.
     * @param frequencyPenalty Above 0 makes a token less likely with each use. Default 0.
     * @param presencePenalty Above 0 makes a token less likely once it was used. Default 0.
     * @param logitBias Tokens to favour or to avoid.
     * @param seed The same seed and request give the same answer where the provider can.
     * @param stop Texts that end the continuation; they are not part of it.
     * @param n How many continuations to answer for each prompt. Default 1.
     * @param bestOf How many to write for each prompt, of which the `n` likeliest are answered. Values below `n` count
     * as `n`.
     * @param echo Whether to put the prompt before its continuation. Default false.
     * @param logprobs Whether to answer log probabilities, or of how many tokens at each position.
     * @param promptLogprobs How many likely tokens to answer at each position of the prompt, where the provider can.
     * @param guidedChoice Texts of which the continuation must be one, where the provider can.
     * @param user Stable name of the end user, such as a hash, to tell misuse by.
     */
    public suspend fun create(
        model: String,
        prompt: TextInput,
        suffix: String? = null,
        streamOptions: StreamOptions? = null,
        maxTokens: Long? = null,
        temperature: Double? = null,
        topP: Double? = null,
        frequencyPenalty: Double? = null,
        presencePenalty: Double? = null,
        logitBias: LogitBias? = null,
        seed: Long? = null,
        stop: StopSequences? = null,
        n: Long? = null,
        bestOf: Long? = null,
        echo: Boolean? = null,
        logprobs: CompletionLogprobsChoice? = null,
        promptLogprobs: Long? = null,
        guidedChoice: List<String>? = null,
        user: String? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Completion =
        create(
            CreateCompletionRequest(
                model = model,
                prompt = prompt,
                suffix = Field.orAbsent(suffix),
                streamOptions = Field.orAbsent(streamOptions),
                maxTokens = Field.orAbsent(maxTokens),
                temperature = Field.orAbsent(temperature),
                topP = Field.orAbsent(topP),
                frequencyPenalty = Field.orAbsent(frequencyPenalty),
                presencePenalty = Field.orAbsent(presencePenalty),
                logitBias = Field.orAbsent(logitBias),
                seed = Field.orAbsent(seed),
                stop = Field.orAbsent(stop),
                n = Field.orAbsent(n),
                bestOf = Field.orAbsent(bestOf),
                echo = Field.orAbsent(echo),
                logprobs = Field.orAbsent(logprobs),
                promptLogprobs = Field.orAbsent(promptLogprobs),
                guidedChoice = Field.orAbsent(guidedChoice),
                user = Field.orAbsent(user),
            ),
            options,
        )

    /**
     * Continue a text, as a stream of events.
     *
     * Source: inference.yaml#/paths/~1v1~1completions/post
     */
    public fun stream(request: CreateCompletionRequest, options: RequestOptions = RequestOptions.NONE): EventStream<Completion, Completion>

    /**
     * Continue a text, as a stream of events.
     *
     * An argument that is null is left out; the method that takes a [CreateCompletionRequest] can also send null.
     *
     * Source: inference.yaml#/paths/~1v1~1completions/post
     *
     * @param model Identifier of the model.
     * @param prompt One text, or a list of inputs.
     * @param suffix Text behind the gap, where the model can fill one.
     * @param streamOptions What a stream carries beside the text.
     * @param maxTokens Most tokens to generate for each prompt. Default 16.
     * @param temperature 0 takes the likeliest token; higher values vary more. Default the model's.
     * @param topP Choose among the likeliest tokens that together reach this probability. Default 1.
     * @param frequencyPenalty Above 0 makes a token less likely with each use. Default 0.
     * @param presencePenalty Above 0 makes a token less likely once it was used. Default 0.
     * @param logitBias Tokens to favour or to avoid.
     * @param seed The same seed and request give the same answer where the provider can.
     * @param stop Texts that end the continuation; they are not part of it.
     * @param n How many continuations to answer for each prompt. Default 1.
     * @param bestOf How many to write for each prompt, of which the `n` likeliest are answered. Values below `n` count
     * as `n`.
     * @param echo Whether to put the prompt before its continuation. Default false.
     * @param logprobs Whether to answer log probabilities, or of how many tokens at each position.
     * @param promptLogprobs How many likely tokens to answer at each position of the prompt, where the provider can.
     * @param guidedChoice Texts of which the continuation must be one, where the provider can.
     * @param user Stable name of the end user, such as a hash, to tell misuse by.
     */
    public fun stream(
        model: String,
        prompt: TextInput,
        suffix: String? = null,
        streamOptions: StreamOptions? = null,
        maxTokens: Long? = null,
        temperature: Double? = null,
        topP: Double? = null,
        frequencyPenalty: Double? = null,
        presencePenalty: Double? = null,
        logitBias: LogitBias? = null,
        seed: Long? = null,
        stop: StopSequences? = null,
        n: Long? = null,
        bestOf: Long? = null,
        echo: Boolean? = null,
        logprobs: CompletionLogprobsChoice? = null,
        promptLogprobs: Long? = null,
        guidedChoice: List<String>? = null,
        user: String? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): EventStream<Completion, Completion> =
        stream(
            CreateCompletionRequest(
                model = model,
                prompt = prompt,
                suffix = Field.orAbsent(suffix),
                streamOptions = Field.orAbsent(streamOptions),
                maxTokens = Field.orAbsent(maxTokens),
                temperature = Field.orAbsent(temperature),
                topP = Field.orAbsent(topP),
                frequencyPenalty = Field.orAbsent(frequencyPenalty),
                presencePenalty = Field.orAbsent(presencePenalty),
                logitBias = Field.orAbsent(logitBias),
                seed = Field.orAbsent(seed),
                stop = Field.orAbsent(stop),
                n = Field.orAbsent(n),
                bestOf = Field.orAbsent(bestOf),
                echo = Field.orAbsent(echo),
                logprobs = Field.orAbsent(logprobs),
                promptLogprobs = Field.orAbsent(promptLogprobs),
                guidedChoice = Field.orAbsent(guidedChoice),
                user = Field.orAbsent(user),
            ),
            options,
        )
}

/** Asks a server. */
internal class RemoteCompletions(private val core: ClientCore) : Completions {
    override suspend fun create(request: CreateCompletionRequest, options: RequestOptions): Completion =
        core.answer(
            callOf("completions.create", "POST", "/v1/completions", body = CallBody.Json(request.toJson())),
            model { Completion(it) },
            options,
        )

    override fun stream(request: CreateCompletionRequest, options: RequestOptions): EventStream<Completion, Completion> =
        core.events(
            callOf("completions.create", "POST", "/v1/completions", body = request.switchedOn("stream"), accept = MediaTypes.EVENTS),
            "Completion",
            model { Completion(it) },
            model { Completion(it) },
            "[DONE]",
            options,
        )
}
