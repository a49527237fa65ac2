// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Any JSON object.
 *
 * Source: responses.yaml#/components/schemas/ResponseTextFormatJsonObject
 */
public class ResponseTextFormatJsonObject(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseTextFormat {
    /** Tag of this kind. */
    public val type: String get() = "json_object"

    override fun write(to: ObjectWriter) {
        to.constant("type", "json_object")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseTextFormatJsonObject, Builder>(ResponseTextFormatJsonObject) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseTextFormatJsonObject>() {
        override fun read(from: ObjectReader): ResponseTextFormatJsonObject {
            from.constant("type", "json_object")
            return ResponseTextFormatJsonObject(
                additionalProperties = from.rest(),
            )
        }
    }
}
