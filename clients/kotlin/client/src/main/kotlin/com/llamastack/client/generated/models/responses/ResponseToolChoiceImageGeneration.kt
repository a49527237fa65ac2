// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The making of images.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceImageGeneration
 */
public class ResponseToolChoiceImageGeneration(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseToolChoiceOption {
    /** Tag of this kind. */
    public val type: String get() = "image_generation"

    override fun write(to: ObjectWriter) {
        to.constant("type", "image_generation")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseToolChoiceImageGeneration, Builder>(ResponseToolChoiceImageGeneration) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseToolChoiceImageGeneration>() {
        override fun read(from: ObjectReader): ResponseToolChoiceImageGeneration {
            from.constant("type", "image_generation")
            return ResponseToolChoiceImageGeneration(
                additionalProperties = from.rest(),
            )
        }
    }
}
