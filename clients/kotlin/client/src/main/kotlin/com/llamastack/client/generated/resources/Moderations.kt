// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.CreateModerationRequest
import com.llamastack.client.models.Moderation
import com.llamastack.client.models.ModerationInput
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.model

/** Operations of `client.moderations`. */
public interface Moderations {
    /**
     * Moderate texts and images.
     *
     * Says for each input which categories of harm it falls into.
     *
     * Source: safety.yaml#/paths/~1v1~1moderations/post
     */
    public suspend fun create(request: CreateModerationRequest, options: RequestOptions = RequestOptions.NONE): Moderation

    /**
     * Moderate texts and images.
     *
     * Says for each input which categories of harm it falls into.
     *
     * An argument that is null is left out; the method that takes a [CreateModerationRequest] can also send null.
     *
     * Source: safety.yaml#/paths/~1v1~1moderations/post
     *
     * @param input One text, or a list of texts and images.
     * @param model The shield or model that judges. Default the only one there is.
     */
    public suspend fun create(input: ModerationInput, model: String? = null, options: RequestOptions = RequestOptions.NONE): Moderation =
        create(CreateModerationRequest(input = input, model = Field.orAbsent(model)), options)
}

/** Asks a server. */
internal class RemoteModerations(private val core: ClientCore) : Moderations {
    override suspend fun create(request: CreateModerationRequest, options: RequestOptions): Moderation =
        core.answer(
            callOf("moderations.create", "POST", "/v1/moderations", body = CallBody.Json(request.toJson())),
            model { Moderation(it) },
            options,
        )
}
