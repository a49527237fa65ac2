// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        callId = from.required("call_id", StringDecoder),
        output = from.required("output", ResponseToolOutput),
        id = from.field("id", StringDecoder),
        status = from.field("status", ResponseItemStatus),
        additionalProperties = from.constant("type", "custom_tool_call_output").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("call_id", callId)
        to.required("output", output)
        to.field("id", id)
        to.field("status", status)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseCustomToolCallOutput, Builder>() {
        override fun make(from: ObjectReader): ResponseCustomToolCallOutput = ResponseCustomToolCallOutput(from)

        /** Sets [ResponseCustomToolCallOutput.callId]. */
        public fun callId(value: String): Builder = set("call_id", value)

        /** Sets [ResponseCustomToolCallOutput.output]. */
        public fun output(value: ResponseToolOutput): Builder = set("output", value)

        /** Sets [ResponseCustomToolCallOutput.id]. */
        public fun id(value: String?): Builder = set("id", value)

        /** Sets [ResponseCustomToolCallOutput.status]. */
        public fun status(value: ResponseItemStatus?): Builder = set("status", value)
    }
}
