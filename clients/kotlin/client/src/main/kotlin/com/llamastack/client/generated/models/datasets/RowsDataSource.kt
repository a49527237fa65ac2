// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The rows are given here.
 *
 * Source: datasets.yaml#/components/schemas/RowsDataSource
 */
public class RowsDataSource @JvmOverloads constructor(
    /** The rows. */
    public val rows: List<Row>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    DataSource {
    /** Tag of this kind. */
    public val type: String get() = "rows"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        rows = from.required("rows", ListDecoder(AnyObjectDecoder)),
        additionalProperties = from.constant("type", "rows").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("rows", rows)
    }
}
