// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.CreateModerationRequest
import com.llamastack.client.models.Moderation
import com.llamastack.client.resources.Moderations
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.moderations`; each blocks its thread until it is done. */
public class ModerationsBlocking internal constructor(private val resource: Moderations) {
    /**
     * Moderate texts and images.
     *
     * Says for each input which categories of harm it falls into.
     *
     * Source: safety.yaml#/paths/~1v1~1moderations/post
     */
    @JvmOverloads
    public fun create(request: CreateModerationRequest, options: RequestOptions = RequestOptions.NONE): Moderation =
        blocking { resource.create(request, options) }
}
