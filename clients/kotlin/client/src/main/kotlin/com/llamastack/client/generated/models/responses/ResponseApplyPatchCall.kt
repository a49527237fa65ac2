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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseApplyPatchCall, Builder>(ResponseApplyPatchCall) {
        /** Sets [ResponseApplyPatchCall.callId]. */
        public fun callId(value: String): Builder = set("call_id", value, StringCodec)

        /** Sets [ResponseApplyPatchCall.operation]. */
        public fun operation(value: ResponsePatchOperation): Builder = set("operation", value, ResponsePatchOperation)

        /** Sets [ResponseApplyPatchCall.status]. */
        public fun status(value: ResponsePatchCallStatus): Builder = set("status", value, ResponsePatchCallStatus)

        /** Sets [ResponseApplyPatchCall.id]. */
        public fun id(value: String?): Builder = set("id", value, StringCodec)
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
    }
}
