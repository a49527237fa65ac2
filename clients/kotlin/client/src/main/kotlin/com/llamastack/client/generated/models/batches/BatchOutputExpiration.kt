// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * When the output files of a batch are deleted.
 *
 * Source: batches.yaml#/components/schemas/BatchOutputExpiration
 */
public class BatchOutputExpiration @JvmOverloads constructor(
    /** How long they are kept, in seconds. */
    public val seconds: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** The time from which it counts. */
    public val anchor: String get() = "created_at"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        seconds = from.required("seconds", LongDecoder),
        additionalProperties = from.constant("anchor", "created_at").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("anchor", anchor)
        to.required("seconds", seconds)
    }
}
