// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.required("commands", commands, ListCodec(StringCodec))
        to.field("timeout_ms", timeoutMs, LongCodec)
        to.field("max_output_length", maxOutputLength, LongCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val commands: List<String>,
    ) {
        private var timeoutMs: Field<Long> = Field.Absent
        private var maxOutputLength: Field<Long> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseShellAction.timeoutMs]. */
        public fun timeoutMs(value: Long?): Builder = apply { timeoutMs = Field.of(value) }

        /** Sets [ResponseShellAction.maxOutputLength]. */
        public fun maxOutputLength(value: Long?): Builder = apply { maxOutputLength = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseShellAction = ResponseShellAction(
            commands = commands,
            timeoutMs = timeoutMs,
            maxOutputLength = maxOutputLength,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseShellAction>() {
        override fun read(from: ObjectReader): ResponseShellAction {
            return ResponseShellAction(
                commands = from.required("commands", ListCodec(StringCodec)),
                timeoutMs = from.field("timeout_ms", LongCodec),
                maxOutputLength = from.field("max_output_length", LongCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(commands: List<String>): Builder = Builder(commands)
    }
}
