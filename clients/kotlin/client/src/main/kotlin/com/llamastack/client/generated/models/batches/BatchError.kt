// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        code = from.field("code", StringDecoder),
        message = from.field("message", StringDecoder),
        param = from.field("param", StringDecoder),
        line = from.field("line", LongDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("code", code)
        to.field("message", message)
        to.field("param", param)
        to.field("line", line)
    }
}
