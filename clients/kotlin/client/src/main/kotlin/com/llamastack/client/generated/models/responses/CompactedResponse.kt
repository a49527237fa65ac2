// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * A context made short.
 *
 * Source: responses.yaml#/components/schemas/CompactedResponse
 */
public class CompactedResponse @JvmOverloads constructor(
    /** Identifier of this compaction. */
    public val id: String,
    /** When it was created, in Unix seconds. */
    public val createdAt: Long,
    /** The items to put in front of the next input. */
    public val output: List<ResponseItem>,
    /** Tokens that a response used. */
    public val usage: ResponseUsage,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this object. */
    public val `object`: String get() = "response.compaction"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        createdAt = from.required("created_at", LongDecoder),
        output = from.required("output", ListDecoder(ResponseItem)),
        usage = from.required("usage", model { ResponseUsage(it) }),
        additionalProperties = from.constant("object", "response.compaction").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("id", id)
        to.required("object", `object`)
        to.required("created_at", createdAt)
        to.required("output", output)
        to.required("usage", usage)
    }
}
