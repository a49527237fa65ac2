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

    override fun write(to: ObjectWriter) {
        to.constant("type", "function_call")
        to.required("call_id", callId, StringCodec)
        to.required("name", name, StringCodec)
        to.required("arguments", arguments, StringCodec)
        to.field("id", id, StringCodec)
        to.field("status", status, ResponseItemStatus)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val callId: String,
        private val name: String,
        private val arguments: String,
    ) {
        private var id: Field<String> = Field.Absent
        private var status: Field<ResponseItemStatus> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseFunctionCall.id]. */
        public fun id(value: String?): Builder = apply { id = Field.of(value) }

        /** Sets [ResponseFunctionCall.status]. */
        public fun status(value: ResponseItemStatus?): Builder = apply { status = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseFunctionCall = ResponseFunctionCall(
            callId = callId,
            name = name,
            arguments = arguments,
            id = id,
            status = status,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseFunctionCall>() {
        override fun read(from: ObjectReader): ResponseFunctionCall {
            from.constant("type", "function_call")
            return ResponseFunctionCall(
                callId = from.required("call_id", StringCodec),
                name = from.required("name", StringCodec),
                arguments = from.required("arguments", StringCodec),
                id = from.field("id", StringCodec),
                status = from.field("status", ResponseItemStatus),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(callId: String, name: String, arguments: String): Builder = Builder(callId, name, arguments)
    }
}
