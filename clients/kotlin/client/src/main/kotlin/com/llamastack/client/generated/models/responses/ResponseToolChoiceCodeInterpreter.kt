// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The running of programs.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceCodeInterpreter
 */
public class ResponseToolChoiceCodeInterpreter(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseToolChoiceOption {
    /** Tag of this kind. */
    public val type: String get() = "code_interpreter"

    override fun write(to: ObjectWriter) {
        to.constant("type", "code_interpreter")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseToolChoiceCodeInterpreter, Builder>(ResponseToolChoiceCodeInterpreter) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseToolChoiceCodeInterpreter>() {
        override fun read(from: ObjectReader): ResponseToolChoiceCodeInterpreter {
            from.constant("type", "code_interpreter")
            return ResponseToolChoiceCodeInterpreter(
                additionalProperties = from.rest(),
            )
        }
    }
}
