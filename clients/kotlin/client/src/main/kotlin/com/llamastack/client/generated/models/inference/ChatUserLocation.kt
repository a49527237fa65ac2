// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Where the user is.
 *
 * Source: inference.yaml#/components/schemas/ChatUserLocation
 */
public class ChatUserLocation @JvmOverloads constructor(
    /** A place, roughly. */
    public val approximate: ApproximateLocation,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of location. */
    public val type: String get() = "approximate"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        approximate = from.required("approximate", model { ApproximateLocation(it) }),
        additionalProperties = from.constant("type", "approximate").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("approximate", approximate)
    }
}
