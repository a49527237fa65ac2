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
 * What a program drew.
 *
 * Source: responses.yaml#/components/schemas/ResponseCodeInterpreterImage
 */
public class ResponseCodeInterpreterImage(
    /** Address of the image. */
    public val url: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseCodeInterpreterOutput {
    /** Tag of this kind. */
    public val type: String get() = "image"

    override fun write(to: ObjectWriter) {
        to.constant("type", "image")
        to.required("url", url, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseCodeInterpreterImage, Builder>(ResponseCodeInterpreterImage) {
        /** Sets [ResponseCodeInterpreterImage.url]. */
        public fun url(value: String): Builder = set("url", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseCodeInterpreterImage>() {
        override fun read(from: ObjectReader): ResponseCodeInterpreterImage {
            from.constant("type", "image")
            return ResponseCodeInterpreterImage(
                url = from.required("url", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
