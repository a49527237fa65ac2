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
 * What became of a change to a file.
 *
 * Source: responses.yaml#/components/schemas/ResponseApplyPatchCallOutput
 */
public class ResponseApplyPatchCallOutput(
    /** The call that this answers. */
    public val callId: String,
    /** What became of a change. */
    public val status: ResponsePatchOutputStatus,
    /** Identifier of the item. */
    public val id: Field<String> = Field.Absent,
    /** What the caller has to say about it. */
    public val output: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseItem,
    ResponseOutputItem,
    TypedResponseInputItem {
    /** Tag of this kind. */
    public val type: String get() = "apply_patch_call_output"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        callId = from.required("call_id", StringDecoder),
        status = from.required("status", ResponsePatchOutputStatus),
        id = from.field("id", StringDecoder),
        output = from.field("output", StringDecoder),
        additionalProperties = from.constant("type", "apply_patch_call_output").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("call_id", callId)
        to.required("status", status)
        to.field("id", id)
        to.field("output", output)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseApplyPatchCallOutput, Builder>() {
        override fun make(from: ObjectReader): ResponseApplyPatchCallOutput = ResponseApplyPatchCallOutput(from)

        /** Sets [ResponseApplyPatchCallOutput.callId]. */
        public fun callId(value: String): Builder = set("call_id", value)

        /** Sets [ResponseApplyPatchCallOutput.status]. */
        public fun status(value: ResponsePatchOutputStatus): Builder = set("status", value)

        /** Sets [ResponseApplyPatchCallOutput.id]. */
        public fun id(value: String?): Builder = set("id", value)

        /** Sets [ResponseApplyPatchCallOutput.output]. */
        public fun output(value: String?): Builder = set("output", value)
    }
}
