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
 * A change to a file on the caller's side.
 *
 * Source: responses.yaml#/components/schemas/ResponseApplyPatchCall
 */
public class ResponseApplyPatchCall(
    /** Identifier of the call, named by its result. */
    public val callId: String,
    /** One change to a file. */
    public val operation: ResponsePatchOperation,
    /** How far a change is written. */
    public val status: ResponsePatchCallStatus,
    /** Identifier of the item. */
    public val id: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseItem,
    ResponseOutputItem,
    TypedResponseInputItem {
    /** Tag of this kind. */
    public val type: String get() = "apply_patch_call"

    override fun write(to: ObjectWriter) {
        to.constant("type", "apply_patch_call")
        to.required("call_id", callId, StringCodec)
        to.required("operation", operation, ResponsePatchOperation)
        to.required("status", status, ResponsePatchCallStatus)
        to.field("id", id, StringCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val callId: String,
        private val operation: ResponsePatchOperation,
        private val status: ResponsePatchCallStatus,
    ) {
        private var id: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseApplyPatchCall.id]. */
        public fun id(value: String?): Builder = apply { id = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseApplyPatchCall = ResponseApplyPatchCall(
            callId = callId,
            operation = operation,
            status = status,
            id = id,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseApplyPatchCall>() {
        override fun read(from: ObjectReader): ResponseApplyPatchCall {
            from.constant("type", "apply_patch_call")
            return ResponseApplyPatchCall(
                callId = from.required("call_id", StringCodec),
                operation = from.required("operation", ResponsePatchOperation),
                status = from.required("status", ResponsePatchCallStatus),
                id = from.field("id", StringCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(
            callId: String,
            operation: ResponsePatchOperation,
            status: ResponsePatchCallStatus,
        ): Builder = Builder(callId, operation, status)
    }
}
