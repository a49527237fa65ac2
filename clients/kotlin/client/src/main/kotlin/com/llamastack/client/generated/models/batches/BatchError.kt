// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * What is wrong with the file of requests.
 *
 * Source: batches.yaml#/components/schemas/BatchError
 */
public class BatchError(
    /** Stable name of the error. */
    public val code: Field<String> = Field.Absent,
    /** What went wrong. */
    public val message: Field<String> = Field.Absent,
    /** Path of the offending value in the line. */
    public val param: Field<String> = Field.Absent,
    /** Line of the file, from 1. */
    public val line: Field<Long> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.field("code", code, StringCodec)
        to.field("message", message, StringCodec)
        to.field("param", param, StringCodec)
        to.field("line", line, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<BatchError>() {
        override fun read(from: ObjectReader): BatchError {
            return BatchError(
                code = from.field("code", StringCodec),
                message = from.field("message", StringCodec),
                param = from.field("param", StringCodec),
                line = from.field("line", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
