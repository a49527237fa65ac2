// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        identifier = from.required("identifier", StringDecoder),
        providerId = from.required("provider_id", StringDecoder),
        providerResourceId = from.required("provider_resource_id", StringDecoder),
        params = from.optional("params", AnyObjectDecoder),
        additionalProperties = from.constant("type", "shield").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("identifier", identifier)
        to.required("provider_id", providerId)
        to.required("provider_resource_id", providerResourceId)
        to.required("type", type)
        to.optional("params", params)
    }
}
