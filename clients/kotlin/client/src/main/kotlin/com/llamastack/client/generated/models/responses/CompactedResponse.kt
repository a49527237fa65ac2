// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A context made short.
 *
 * Source: responses.yaml#/components/schemas/CompactedResponse
 */
public class CompactedResponse(
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

    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
        to.constant("object", "response.compaction")
        to.required("created_at", createdAt, LongCodec)
        to.required("output", output, ListCodec(ResponseItem))
        to.required("usage", usage, ResponseUsage)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CompactedResponse>() {
        override fun read(from: ObjectReader): CompactedResponse {
            from.constant("object", "response.compaction")
            return CompactedResponse(
                id = from.required("id", StringCodec),
                createdAt = from.required("created_at", LongCodec),
                output = from.required("output", ListCodec(ResponseItem)),
                usage = from.required("usage", ResponseUsage),
                additionalProperties = from.rest(),
            )
        }
    }
}
