// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * What a command on the caller's computer put out.
 *
 * Source: responses.yaml#/components/schemas/ResponseLocalShellCallOutput
 */
public class ResponseLocalShellCallOutput(
    /** Identifier of the call that this answers. */
    public val id: String,
    /** The output as JSON text. */
    public val output: String,
    /** How far the item is. */
    public val status: Field<ResponseItemStatus> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseItem,
    ResponseOutputItem,
    TypedResponseInputItem {
    /** Tag of this kind. */
    public val type: String get() = "local_shell_call_output"

    override fun write(to: ObjectWriter) {
        to.constant("type", "local_shell_call_output")
        to.required("id", id, StringCodec)
        to.required("output", output, StringCodec)
        to.field("status", status, ResponseItemStatus)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val id: String,
        private val output: String,
    ) {
        private var status: Field<ResponseItemStatus> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseLocalShellCallOutput.status]. */
        public fun status(value: ResponseItemStatus?): Builder = apply { status = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseLocalShellCallOutput = ResponseLocalShellCallOutput(
            id = id,
            output = output,
            status = status,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseLocalShellCallOutput>() {
        override fun read(from: ObjectReader): ResponseLocalShellCallOutput {
            from.constant("type", "local_shell_call_output")
            return ResponseLocalShellCallOutput(
                id = from.required("id", StringCodec),
                output = from.required("output", StringCodec),
                status = from.field("status", ResponseItemStatus),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(id: String, output: String): Builder = Builder(id, output)
    }
}
