// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * When a store expires.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreExpiresAfter
 */
public class VectorStoreExpiresAfter @JvmOverloads constructor(
    /** How many days to keep it. */
    public val days: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** The moment from which the time runs. */
    public val anchor: String get() = "last_active_at"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        days = from.required("days", LongDecoder),
        additionalProperties = from.constant("anchor", "last_active_at").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("anchor", anchor)
        to.required("days", days)
    }
}
