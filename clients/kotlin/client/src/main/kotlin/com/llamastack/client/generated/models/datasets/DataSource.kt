// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * Where the rows come from.
 *
 * Source: datasets.yaml#/components/schemas/DataSource
 */
public sealed interface DataSource : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<DataSource>("type") {
        override fun read(value: String, from: ObjectReader): DataSource? = when (value) {
            "uri" -> URIDataSource(from)
            "rows" -> RowsDataSource(from)
            else -> null
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
