// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A command with its surroundings.
 *
 * Source: responses.yaml#/components/schemas/ResponseLocalShellAction
 */
public class ResponseLocalShellAction(
    /** The command and its arguments. */
    public val command: List<String>,
    /** Environment variables. */
    public val env: Map<String, String>,
    /** Most milliseconds that it may take. */
    public val timeoutMs: Field<Long> = Field.Absent,
    /** User to run it as. */
    public val user: Field<String> = Field.Absent,
    /** Directory to run it in. */
    public val workingDirectory: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Tag of this kind. */
    public val type: String get() = "exec"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        command = from.required("command", ListDecoder(StringDecoder)),
        env = from.required("env", MapDecoder(StringDecoder)),
        timeoutMs = from.field("timeout_ms", LongDecoder),
        user = from.field("user", StringDecoder),
        workingDirectory = from.field("working_directory", StringDecoder),
        additionalProperties = from.constant("type", "exec").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("command", command)
        to.required("env", env)
        to.field("timeout_ms", timeoutMs)
        to.field("user", user)
        to.field("working_directory", workingDirectory)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseLocalShellAction, Builder>() {
        override fun make(from: ObjectReader): ResponseLocalShellAction = ResponseLocalShellAction(from)

        /** Sets [ResponseLocalShellAction.command]. */
        public fun command(value: List<String>): Builder = set("command", value)

        /** Sets [ResponseLocalShellAction.env]. */
        public fun env(value: Map<String, String>): Builder = set("env", value)

        /** Sets [ResponseLocalShellAction.timeoutMs]. */
        public fun timeoutMs(value: Long?): Builder = set("timeout_ms", value)

        /** Sets [ResponseLocalShellAction.user]. */
        public fun user(value: String?): Builder = set("user", value)

        /** Sets [ResponseLocalShellAction.workingDirectory]. */
        public fun workingDirectory(value: String?): Builder = set("working_directory", value)
    }
}
