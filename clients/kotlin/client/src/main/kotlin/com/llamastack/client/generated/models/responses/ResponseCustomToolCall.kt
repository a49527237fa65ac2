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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        callId = from.required("call_id", StringDecoder),
        name = from.required("name", StringDecoder),
        input = from.required("input", StringDecoder),
        id = from.field("id", StringDecoder),
        status = from.field("status", ResponseItemStatus),
        additionalProperties = from.constant("type", "custom_tool_call").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("call_id", callId)
        to.required("name", name)
        to.required("input", input)
        to.field("id", id)
        to.field("status", status)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseCustomToolCall, Builder>() {
        override fun make(from: ObjectReader): ResponseCustomToolCall = ResponseCustomToolCall(from)

        /** Sets [ResponseCustomToolCall.callId]. */
        public fun callId(value: String): Builder = set("call_id", value)

        /** Sets [ResponseCustomToolCall.name]. */
        public fun name(value: String): Builder = set("name", value)

        /** Sets [ResponseCustomToolCall.input]. */
        public fun input(value: String): Builder = set("input", value)

        /** Sets [ResponseCustomToolCall.id]. */
        public fun id(value: String?): Builder = set("id", value)

        /** Sets [ResponseCustomToolCall.status]. */
        public fun status(value: ResponseItemStatus?): Builder = set("status", value)
    }
}
