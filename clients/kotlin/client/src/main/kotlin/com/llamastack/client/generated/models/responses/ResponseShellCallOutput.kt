// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * What commands in a shell put out.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellCallOutput
 */
public class ResponseShellCallOutput(
    /** The call that this answers. */
    public val callId: String,
    /** What each command put out. */
    public val output: List<ResponseShellOutput>,
    /** Identifier of the item. */
    public val id: Field<String> = Field.Absent,
    /** Most characters that were kept. */
    public val maxOutputLength: Field<Long> = Field.Absent,
    /** How far the item is. */
    public val status: Field<ResponseItemStatus> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseItem,
    ResponseOutputItem,
    TypedResponseInputItem {
    /** Tag of this kind. */
    public val type: String get() = "shell_call_output"

    override fun write(to: ObjectWriter) {
        to.constant("type", "shell_call_output")
        to.required("call_id", callId, StringCodec)
        to.required("output", output, ListCodec(ResponseShellOutput))
        to.field("id", id, StringCodec)
        to.field("max_output_length", maxOutputLength, LongCodec)
        to.field("status", status, ResponseItemStatus)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val callId: String,
        private val output: List<ResponseShellOutput>,
    ) {
        private var id: Field<String> = Field.Absent
        private var maxOutputLength: Field<Long> = Field.Absent
        private var status: Field<ResponseItemStatus> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseShellCallOutput.id]. */
        public fun id(value: String?): Builder = apply { id = Field.of(value) }

        /** Sets [ResponseShellCallOutput.maxOutputLength]. */
        public fun maxOutputLength(value: Long?): Builder = apply { maxOutputLength = Field.of(value) }

        /** Sets [ResponseShellCallOutput.status]. */
        public fun status(value: ResponseItemStatus?): Builder = apply { status = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseShellCallOutput = ResponseShellCallOutput(
            callId = callId,
            output = output,
            id = id,
            maxOutputLength = maxOutputLength,
            status = status,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseShellCallOutput>() {
        override fun read(from: ObjectReader): ResponseShellCallOutput {
            from.constant("type", "shell_call_output")
            return ResponseShellCallOutput(
                callId = from.required("call_id", StringCodec),
                output = from.required("output", ListCodec(ResponseShellOutput)),
                id = from.field("id", StringCodec),
                maxOutputLength = from.field("max_output_length", LongCodec),
                status = from.field("status", ResponseItemStatus),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(callId: String, output: List<ResponseShellOutput>): Builder = Builder(callId, output)
    }
}
