// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Programs that the model writes and runs.
 *
 * Source: responses.yaml#/components/schemas/ResponseCodeInterpreterTool
 */
public class ResponseCodeInterpreterTool(
    /** A container by identifier, or one to be made. */
    public val container: ResponseCodeContainer,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseTool {
    /** Tag of this kind. */
    public val type: String get() = "code_interpreter"

    override fun write(to: ObjectWriter) {
        to.constant("type", "code_interpreter")
        to.required("container", container, ResponseCodeContainer)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseCodeInterpreterTool, Builder>(ResponseCodeInterpreterTool) {
        /** Sets [ResponseCodeInterpreterTool.container]. */
        public fun container(value: ResponseCodeContainer): Builder = set("container", value, ResponseCodeContainer)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseCodeInterpreterTool>() {
        override fun read(from: ObjectReader): ResponseCodeInterpreterTool {
            from.constant("type", "code_interpreter")
            return ResponseCodeInterpreterTool(
                container = from.required("container", ResponseCodeContainer),
                additionalProperties = from.rest(),
            )
        }
    }
}
