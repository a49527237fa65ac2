// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
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
