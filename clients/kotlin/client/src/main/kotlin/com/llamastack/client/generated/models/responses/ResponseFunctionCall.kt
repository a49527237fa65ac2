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
 * A call of one of the caller's functions.
 *
 * Source: responses.yaml#/components/schemas/ResponseFunctionCall
 */
public class ResponseFunctionCall(
    /** Identifier of the call, named by its result. */
    public val callId: String,
    /** Name of the function. */
    public val name: String,
    /** Arguments as JSON text. */
    public val arguments: String,
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
    public val type: String get() = "function_call"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        callId = from.required("call_id", StringDecoder),
        name = from.required("name", StringDecoder),
        arguments = from.required("arguments", StringDecoder),
        id = from.field("id", StringDecoder),
        status = from.field("status", ResponseItemStatus),
        additionalProperties = from.constant("type", "function_call").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("call_id", callId)
        to.required("name", name)
        to.required("arguments", arguments)
        to.field("id", id)
        to.field("status", status)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseFunctionCall, Builder>() {
        override fun make(from: ObjectReader): ResponseFunctionCall = ResponseFunctionCall(from)

        /** Sets [ResponseFunctionCall.callId]. */
        public fun callId(value: String): Builder = set("call_id", value)

        /** Sets [ResponseFunctionCall.name]. */
        public fun name(value: String): Builder = set("name", value)

        /** Sets [ResponseFunctionCall.arguments]. */
        public fun arguments(value: String): Builder = set("arguments", value)

        /** Sets [ResponseFunctionCall.id]. */
        public fun id(value: String?): Builder = set("id", value)

        /** Sets [ResponseFunctionCall.status]. */
        public fun status(value: ResponseItemStatus?): Builder = set("status", value)
    }
}
