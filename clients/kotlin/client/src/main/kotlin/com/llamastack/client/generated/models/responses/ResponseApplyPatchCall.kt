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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        callId = from.required("call_id", StringDecoder),
        operation = from.required("operation", ResponsePatchOperation),
        status = from.required("status", ResponsePatchCallStatus),
        id = from.field("id", StringDecoder),
        additionalProperties = from.constant("type", "apply_patch_call").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("call_id", callId)
        to.required("operation", operation)
        to.required("status", status)
        to.field("id", id)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseApplyPatchCall, Builder>() {
        override fun make(from: ObjectReader): ResponseApplyPatchCall = ResponseApplyPatchCall(from)

        /** Sets [ResponseApplyPatchCall.callId]. */
        public fun callId(value: String): Builder = set("call_id", value)

        /** Sets [ResponseApplyPatchCall.operation]. */
        public fun operation(value: ResponsePatchOperation): Builder = set("operation", value)

        /** Sets [ResponseApplyPatchCall.status]. */
        public fun status(value: ResponsePatchCallStatus): Builder = set("status", value)

        /** Sets [ResponseApplyPatchCall.id]. */
        public fun id(value: String?): Builder = set("id", value)
    }
}
