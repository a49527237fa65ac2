// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Sound for the model.
 *
 * Source: responses.yaml#/components/schemas/ResponseInputAudio
 */
public class ResponseInputAudio @JvmOverloads constructor(
    /** Sound in place. */
    public val inputAudio: ResponseInputAudioData,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseContentPart {
    /** Tag of this kind. */
    public val type: String get() = "input_audio"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        inputAudio = from.required("input_audio", model { ResponseInputAudioData(it) }),
        additionalProperties = from.constant("type", "input_audio").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("input_audio", inputAudio)
    }
}
