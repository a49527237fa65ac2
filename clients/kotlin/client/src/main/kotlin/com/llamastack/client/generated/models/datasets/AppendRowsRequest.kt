// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Rows to add.
 *
 * Source: datasets.yaml#/components/schemas/AppendRowsRequest
 */
public class AppendRowsRequest(
    /** The rows. */
    public val rows: List<Row>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("rows", rows, ListCodec(AnyObjectCodec))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<AppendRowsRequest, Builder>(AppendRowsRequest) {
        /** Sets [AppendRowsRequest.rows]. */
        public fun rows(value: List<Row>): Builder = set("rows", value, ListCodec(AnyObjectCodec))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<AppendRowsRequest>() {
        override fun read(from: ObjectReader): AppendRowsRequest {
            return AppendRowsRequest(
                rows = from.required("rows", ListCodec(AnyObjectCodec)),
                additionalProperties = from.rest(),
            )
        }
    }
}
