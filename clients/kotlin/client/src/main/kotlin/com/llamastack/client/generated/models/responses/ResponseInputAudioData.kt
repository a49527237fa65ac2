// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Sound in place.
 *
 * Source: responses.yaml#/components/schemas/ResponseInputAudioData
 */
public class ResponseInputAudioData(
    /** The sound in base64. */
    public val data: String,
    /** Format of a sound. */
    public val format: ResponseInputAudioFormat,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("data", data, StringCodec)
        to.required("format", format, ResponseInputAudioFormat)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseInputAudioData, Builder>(ResponseInputAudioData) {
        /** Sets [ResponseInputAudioData.data]. */
        public fun data(value: String): Builder = set("data", value, StringCodec)

        /** Sets [ResponseInputAudioData.format]. */
        public fun format(value: ResponseInputAudioFormat): Builder = set("format", value, ResponseInputAudioFormat)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseInputAudioData>() {
        override fun read(from: ObjectReader): ResponseInputAudioData {
            return ResponseInputAudioData(
                data = from.required("data", StringCodec),
                format = from.required("format", ResponseInputAudioFormat),
                additionalProperties = from.rest(),
            )
        }
    }
}
