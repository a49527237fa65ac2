// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * What commands in a shell put out.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellCallOutput
 */
public class ResponseShellCallOutput(
    /** The call that this answers. */
    public val callId: String,
    /** What each command put out. */
    public val output: List<ResponseShellOutput>,
    /** Identifier of the item. */
    public val id: Field<String> = Field.Absent,
    /** Most characters that were kept. */
    public val maxOutputLength: Field<Long> = Field.Absent,
    /** How far the item is. */
    public val status: Field<ResponseItemStatus> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseItem,
    ResponseOutputItem,
    TypedResponseInputItem {
    /** Tag of this kind. */
    public val type: String get() = "shell_call_output"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        callId = from.required("call_id", StringDecoder),
        output = from.required("output", ListDecoder(model { ResponseShellOutput(it) })),
        id = from.field("id", StringDecoder),
        maxOutputLength = from.field("max_output_length", LongDecoder),
        status = from.field("status", ResponseItemStatus),
        additionalProperties = from.constant("type", "shell_call_output").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("call_id", callId)
        to.required("output", output)
        to.field("id", id)
        to.field("max_output_length", maxOutputLength)
        to.field("status", status)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseShellCallOutput, Builder>() {
        override fun make(from: ObjectReader): ResponseShellCallOutput = ResponseShellCallOutput(from)

        /** Sets [ResponseShellCallOutput.callId]. */
        public fun callId(value: String): Builder = set("call_id", value)

        /** Sets [ResponseShellCallOutput.output]. */
        public fun output(value: List<ResponseShellOutput>): Builder = set("output", value)

        /** Sets [ResponseShellCallOutput.id]. */
        public fun id(value: String?): Builder = set("id", value)

        /** Sets [ResponseShellCallOutput.maxOutputLength]. */
        public fun maxOutputLength(value: Long?): Builder = set("max_output_length", value)

        /** Sets [ResponseShellCallOutput.status]. */
        public fun status(value: ResponseItemStatus?): Builder = set("status", value)
    }
}
