// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.field("object", `object`, StringCodec)
        to.field("data", data, ListCodec(BatchError))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<BatchErrors>() {
        override fun read(from: ObjectReader): BatchErrors {
            return BatchErrors(
                `object` = from.field("object", StringCodec),
                data = from.field("data", ListCodec(BatchError)),
                additionalProperties = from.rest(),
            )
        }
    }
}
