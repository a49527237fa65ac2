// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseShellCallOutput, Builder>(ResponseShellCallOutput) {
        /** Sets [ResponseShellCallOutput.callId]. */
        public fun callId(value: String): Builder = set("call_id", value, StringCodec)

        /** Sets [ResponseShellCallOutput.output]. */
        public fun output(value: List<ResponseShellOutput>): Builder = set("output", value, ListCodec(ResponseShellOutput))

        /** Sets [ResponseShellCallOutput.id]. */
        public fun id(value: String?): Builder = set("id", value, StringCodec)

        /** Sets [ResponseShellCallOutput.maxOutputLength]. */
        public fun maxOutputLength(value: Long?): Builder = set("max_output_length", value, LongCodec)

        /** Sets [ResponseShellCallOutput.status]. */
        public fun status(value: ResponseItemStatus?): Builder = set("status", value, ResponseItemStatus)
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
    }
}
