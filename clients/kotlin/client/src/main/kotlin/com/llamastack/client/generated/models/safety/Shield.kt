// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * A registered shield.
 *
 * Source: safety.yaml#/components/schemas/Shield
 */
public class Shield(
    /** Name of the shield in this stack. */
    public val identifier: String,
    /** The provider that runs it. */
    public val providerId: String,
    /** Its name at the provider, often that of a model. */
    public val providerResourceId: String,
    /** Settings of the shield. */
    public val params: JsonObject? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this resource. */
    public val type: String get() = "shield"

    override fun write(to: ObjectWriter) {
        to.required("identifier", identifier, StringCodec)
        to.required("provider_id", providerId, StringCodec)
        to.required("provider_resource_id", providerResourceId, StringCodec)
        to.constant("type", "shield")
        to.optional("params", params, AnyObjectCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<Shield>() {
        override fun read(from: ObjectReader): Shield {
            from.constant("type", "shield")
            return Shield(
                identifier = from.required("identifier", StringCodec),
                providerId = from.required("provider_id", StringCodec),
                providerResourceId = from.required("provider_resource_id", StringCodec),
                params = from.optional("params", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
