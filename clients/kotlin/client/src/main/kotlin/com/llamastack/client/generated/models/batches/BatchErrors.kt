// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Why a batch failed as a whole.
 *
 * Source: batches.yaml#/components/schemas/BatchErrors
 */
public class BatchErrors(
    /** Always `list`. */
    public val `object`: Field<String> = Field.Absent,
    /** The errors. */
    public val data: Field<List<BatchError>> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        `object` = from.field("object", StringDecoder),
        data = from.field("data", ListDecoder(model { BatchError(it) })),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("object", `object`)
        to.field("data", data)
    }
}
