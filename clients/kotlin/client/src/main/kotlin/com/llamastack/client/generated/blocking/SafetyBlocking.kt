// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.RunShieldRequest
import com.llamastack.client.models.RunShieldResponse
import com.llamastack.client.resources.Safety
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.safety`; each blocks its thread until it is done. */
public class SafetyBlocking internal constructor(private val resource: Safety) {
    /**
     * Run a shield.
     *
     * Checks a conversation with one shield. Messages may be native ones or OpenAI's, also mixed.
     *
     * Source: safety.yaml#/paths/~1v1~1safety~1run-shield/post
     */
    @JvmOverloads
    public fun runShield(request: RunShieldRequest, options: RequestOptions = RequestOptions.NONE): RunShieldResponse =
        blocking { resource.runShield(request, options) }
}
