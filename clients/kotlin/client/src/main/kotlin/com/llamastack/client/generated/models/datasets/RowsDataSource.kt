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
 * The rows are given here.
 *
 * Source: datasets.yaml#/components/schemas/RowsDataSource
 */
public class RowsDataSource(
    /** The rows. */
    public val rows: List<Row>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    DataSource {
    /** Tag of this kind. */
    public val type: String get() = "rows"

    override fun write(to: ObjectWriter) {
        to.constant("type", "rows")
        to.required("rows", rows, ListCodec(AnyObjectCodec))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<RowsDataSource, Builder>(RowsDataSource) {
        /** Sets [RowsDataSource.rows]. */
        public fun rows(value: List<Row>): Builder = set("rows", value, ListCodec(AnyObjectCodec))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<RowsDataSource>() {
        override fun read(from: ObjectReader): RowsDataSource {
            from.constant("type", "rows")
            return RowsDataSource(
                rows = from.required("rows", ListCodec(AnyObjectCodec)),
                additionalProperties = from.rest(),
            )
        }
    }
}
