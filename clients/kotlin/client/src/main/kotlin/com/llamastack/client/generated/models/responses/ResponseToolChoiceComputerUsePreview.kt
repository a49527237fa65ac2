// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The use of a computer, older form.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceComputerUsePreview
 */
public class ResponseToolChoiceComputerUsePreview(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseToolChoiceOption {
    /** Tag of this kind. */
    public val type: String get() = "computer_use_preview"

    override fun write(to: ObjectWriter) {
        to.constant("type", "computer_use_preview")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseToolChoiceComputerUsePreview, Builder>(ResponseToolChoiceComputerUsePreview) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseToolChoiceComputerUsePreview>() {
        override fun read(from: ObjectReader): ResponseToolChoiceComputerUsePreview {
            from.constant("type", "computer_use_preview")
            return ResponseToolChoiceComputerUsePreview(
                additionalProperties = from.rest(),
            )
        }
    }
}
