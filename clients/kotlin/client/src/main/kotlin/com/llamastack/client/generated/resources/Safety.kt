// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.RunShieldRequest
import com.llamastack.client.models.RunShieldResponse
import com.llamastack.client.models.ShieldMessage
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonObject

/** Operations of `client.safety`. */
public interface Safety {
    /**
     * Run a shield.
     *
     * Checks a conversation with one shield. Messages may be native ones or OpenAI's, also mixed.
     *
     * Source: safety.yaml#/paths/~1v1~1safety~1run-shield/post
     */
    public suspend fun runShield(request: RunShieldRequest, options: RequestOptions = RequestOptions.NONE): RunShieldResponse

    /**
     * Run a shield.
     *
     * Checks a conversation with one shield. Messages may be native ones or OpenAI's, also mixed.
     *
     * An argument that is null is left out; the method that takes a [RunShieldRequest] can also send null.
     *
     * Source: safety.yaml#/paths/~1v1~1safety~1run-shield/post
     *
     * @param shieldId The shield that checks.
     * @param messages The conversation, oldest message first.
     * @param params Settings of this run; what they mean is the provider's choice.
     */
    public suspend fun runShield(
        shieldId: String,
        messages: List<ShieldMessage>,
        params: JsonObject? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): RunShieldResponse =
        runShield(RunShieldRequest(shieldId = shieldId, messages = messages, params = params), options)
}

/** Asks a server. */
internal class RemoteSafety(private val core: ClientCore) : Safety {
    override suspend fun runShield(request: RunShieldRequest, options: RequestOptions): RunShieldResponse =
        core.answer(
            callOf("safety.run_shield", "POST", "/v1/safety/run-shield", body = CallBody.Json(request.toJson())),
            model { RunShieldResponse(it) },
            options,
        )
}
