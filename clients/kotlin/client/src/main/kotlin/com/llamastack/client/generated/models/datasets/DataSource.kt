// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * Where the rows come from.
 *
 * Source: datasets.yaml#/components/schemas/DataSource
 */
public sealed interface DataSource : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<DataSource>("type") {
        override fun read(value: String, json: JsonObject): DataSource = when (value) {
            "uri" -> URIDataSource.decode(json)
            "rows" -> RowsDataSource.decode(json)
            else -> UnknownVariant(value, json)
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun uri(uri: String): URIDataSource =
            URIDataSource(uri = uri)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun rows(rows: List<Row>): RowsDataSource =
            RowsDataSource(rows = rows)
    }
}
