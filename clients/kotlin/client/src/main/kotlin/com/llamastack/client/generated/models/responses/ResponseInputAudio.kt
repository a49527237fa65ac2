// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Sound for the model.
 *
 * Source: responses.yaml#/components/schemas/ResponseInputAudio
 */
public class ResponseInputAudio(
    /** Sound in place. */
    public val inputAudio: ResponseInputAudioData,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseContentPart {
    /** Tag of this kind. */
    public val type: String get() = "input_audio"

    override fun write(to: ObjectWriter) {
        to.constant("type", "input_audio")
        to.required("input_audio", inputAudio, ResponseInputAudioData)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseInputAudio, Builder>(ResponseInputAudio) {
        /** Sets [ResponseInputAudio.inputAudio]. */
        public fun inputAudio(value: ResponseInputAudioData): Builder = set("input_audio", value, ResponseInputAudioData)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseInputAudio>() {
        override fun read(from: ObjectReader): ResponseInputAudio {
            from.constant("type", "input_audio")
            return ResponseInputAudio(
                inputAudio = from.required("input_audio", ResponseInputAudioData),
                additionalProperties = from.rest(),
            )
        }
    }
}
