// blocking/ModelsBlocking.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.resources.Models
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.models`; each blocks its thread until it is done. */
public class ModelsBlocking internal constructor(private val resource: Models) {
    /**
     * models.retrieve.
     *
     * Source: spec.yaml#/paths/~1v1~1models~1{model_id}/get
     */
    @JvmOverloads
    public fun retrieve(modelId: String, options: RequestOptions = RequestOptions.NONE): String =
        blocking { resource.retrieve(modelId, options) }
}

// resources/Models.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.StringDecoder

/** Operations of `client.models`. */
public interface Models {
    /**
     * models.retrieve.
     *
     * Source: spec.yaml#/paths/~1v1~1models~1{model_id}/get
     */
    public suspend fun retrieve(modelId: String, options: RequestOptions = RequestOptions.NONE): String
}

/** Asks a server. */
internal class RemoteModels(private val core: ClientCore) : Models {
    override suspend fun retrieve(modelId: String, options: RequestOptions): String =
        core.answer(
            callOf("models.retrieve", "GET", "/v1/models/" + PathEncoding.encode("model_id", modelId, multiSegment = true)),
            StringDecoder,
            options,
        )
}
