// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * What a free-text tool returned.
 *
 * Source: responses.yaml#/components/schemas/ResponseCustomToolCallOutput
 */
public class ResponseCustomToolCallOutput(
    /** The call that this answers. */
    public val callId: String,
    /** The result of a tool, as text or as pieces of content. */
    public val output: ResponseToolOutput,
    /** Identifier of the item. */
    public val id: Field<String> = Field.Absent,
    /** How far the item is. */
    public val status: Field<ResponseItemStatus> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseItem,
    ResponseOutputItem,
    TypedResponseInputItem {
    /** Tag of this kind. */
    public val type: String get() = "custom_tool_call_output"

    override fun write(to: ObjectWriter) {
        to.constant("type", "custom_tool_call_output")
        to.required("call_id", callId, StringCodec)
        to.required("output", output, ResponseToolOutput)
        to.field("id", id, StringCodec)
        to.field("status", status, ResponseItemStatus)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseCustomToolCallOutput, Builder>(ResponseCustomToolCallOutput) {
        /** Sets [ResponseCustomToolCallOutput.callId]. */
        public fun callId(value: String): Builder = set("call_id", value, StringCodec)

        /** Sets [ResponseCustomToolCallOutput.output]. */
        public fun output(value: ResponseToolOutput): Builder = set("output", value, ResponseToolOutput)

        /** Sets [ResponseCustomToolCallOutput.id]. */
        public fun id(value: String?): Builder = set("id", value, StringCodec)

        /** Sets [ResponseCustomToolCallOutput.status]. */
        public fun status(value: ResponseItemStatus?): Builder = set("status", value, ResponseItemStatus)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseCustomToolCallOutput>() {
        override fun read(from: ObjectReader): ResponseCustomToolCallOutput {
            from.constant("type", "custom_tool_call_output")
            return ResponseCustomToolCallOutput(
                callId = from.required("call_id", StringCodec),
                output = from.required("output", ResponseToolOutput),
                id = from.field("id", StringCodec),
                status = from.field("status", ResponseItemStatus),
                additionalProperties = from.rest(),
            )
        }
    }
}
