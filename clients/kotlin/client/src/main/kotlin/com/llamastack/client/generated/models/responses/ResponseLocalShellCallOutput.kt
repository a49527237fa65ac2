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
 * What a command on the caller's computer put out.
 *
 * Source: responses.yaml#/components/schemas/ResponseLocalShellCallOutput
 */
public class ResponseLocalShellCallOutput(
    /** Identifier of the call that this answers. */
    public val id: String,
    /** The output as JSON text. */
    public val output: String,
    /** How far the item is. */
    public val status: Field<ResponseItemStatus> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseItem,
    ResponseOutputItem,
    TypedResponseInputItem {
    /** Tag of this kind. */
    public val type: String get() = "local_shell_call_output"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        output = from.required("output", StringDecoder),
        status = from.field("status", ResponseItemStatus),
        additionalProperties = from.constant("type", "local_shell_call_output").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("id", id)
        to.required("output", output)
        to.field("status", status)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseLocalShellCallOutput, Builder>() {
        override fun make(from: ObjectReader): ResponseLocalShellCallOutput = ResponseLocalShellCallOutput(from)

        /** Sets [ResponseLocalShellCallOutput.id]. */
        public fun id(value: String): Builder = set("id", value)

        /** Sets [ResponseLocalShellCallOutput.output]. */
        public fun output(value: String): Builder = set("output", value)

        /** Sets [ResponseLocalShellCallOutput.status]. */
        public fun status(value: ResponseItemStatus?): Builder = set("status", value)
    }
}
