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
 * A call of one of the caller's free-text tools.
 *
 * Source: responses.yaml#/components/schemas/ResponseCustomToolCall
 */
public class ResponseCustomToolCall(
    /** Identifier of the call, named by its result. */
    public val callId: String,
    /** Name of the tool. */
    public val name: String,
    /** What the model gives to the tool. */
    public val input: String,
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
    public val type: String get() = "custom_tool_call"

    override fun write(to: ObjectWriter) {
        to.constant("type", "custom_tool_call")
        to.required("call_id", callId, StringCodec)
        to.required("name", name, StringCodec)
        to.required("input", input, StringCodec)
        to.field("id", id, StringCodec)
        to.field("status", status, ResponseItemStatus)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseCustomToolCall, Builder>(ResponseCustomToolCall) {
        /** Sets [ResponseCustomToolCall.callId]. */
        public fun callId(value: String): Builder = set("call_id", value, StringCodec)

        /** Sets [ResponseCustomToolCall.name]. */
        public fun name(value: String): Builder = set("name", value, StringCodec)

        /** Sets [ResponseCustomToolCall.input]. */
        public fun input(value: String): Builder = set("input", value, StringCodec)

        /** Sets [ResponseCustomToolCall.id]. */
        public fun id(value: String?): Builder = set("id", value, StringCodec)

        /** Sets [ResponseCustomToolCall.status]. */
        public fun status(value: ResponseItemStatus?): Builder = set("status", value, ResponseItemStatus)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseCustomToolCall>() {
        override fun read(from: ObjectReader): ResponseCustomToolCall {
            from.constant("type", "custom_tool_call")
            return ResponseCustomToolCall(
                callId = from.required("call_id", StringCodec),
                name = from.required("name", StringCodec),
                input = from.required("input", StringCodec),
                id = from.field("id", StringCodec),
                status = from.field("status", ResponseItemStatus),
                additionalProperties = from.rest(),
            )
        }
    }
}
