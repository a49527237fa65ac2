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
import kotlinx.serialization.json.JsonElement

/**
 * Commands with their limits.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellAction
 */
public class ResponseShellAction(
    /** The commands. */
    public val commands: List<String>,
    /** Most milliseconds that they may take. */
    public val timeoutMs: Field<Long> = Field.Absent,
    /** Most characters to keep of the output. */
    public val maxOutputLength: Field<Long> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        commands = from.required("commands", ListDecoder(StringDecoder)),
        timeoutMs = from.field("timeout_ms", LongDecoder),
        maxOutputLength = from.field("max_output_length", LongDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("commands", commands)
        to.field("timeout_ms", timeoutMs)
        to.field("max_output_length", maxOutputLength)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseShellAction, Builder>() {
        override fun make(from: ObjectReader): ResponseShellAction = ResponseShellAction(from)

        /** Sets [ResponseShellAction.commands]. */
        public fun commands(value: List<String>): Builder = set("commands", value)

        /** Sets [ResponseShellAction.timeoutMs]. */
        public fun timeoutMs(value: Long?): Builder = set("timeout_ms", value)

        /** Sets [ResponseShellAction.maxOutputLength]. */
        public fun maxOutputLength(value: Long?): Builder = set("max_output_length", value)
    }
}
