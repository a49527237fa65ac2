// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The use of a computer, second name.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceComputerUse
 */
public class ResponseToolChoiceComputerUse(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseToolChoiceOption {
    /** Tag of this kind. */
    public val type: String get() = "computer_use"

    override fun write(to: ObjectWriter) {
        to.constant("type", "computer_use")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseToolChoiceComputerUse, Builder>(ResponseToolChoiceComputerUse) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseToolChoiceComputerUse>() {
        override fun read(from: ObjectReader): ResponseToolChoiceComputerUse {
            from.constant("type", "computer_use")
            return ResponseToolChoiceComputerUse(
                additionalProperties = from.rest(),
            )
        }
    }
}
