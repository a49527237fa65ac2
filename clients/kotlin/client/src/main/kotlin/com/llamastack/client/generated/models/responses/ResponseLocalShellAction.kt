// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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

    override fun write(to: ObjectWriter) {
        to.constant("type", "exec")
        to.required("command", command, ListCodec(StringCodec))
        to.required("env", env, MapCodec(StringCodec))
        to.field("timeout_ms", timeoutMs, LongCodec)
        to.field("user", user, StringCodec)
        to.field("working_directory", workingDirectory, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseLocalShellAction, Builder>(ResponseLocalShellAction) {
        /** Sets [ResponseLocalShellAction.command]. */
        public fun command(value: List<String>): Builder = set("command", value, ListCodec(StringCodec))

        /** Sets [ResponseLocalShellAction.env]. */
        public fun env(value: Map<String, String>): Builder = set("env", value, MapCodec(StringCodec))

        /** Sets [ResponseLocalShellAction.timeoutMs]. */
        public fun timeoutMs(value: Long?): Builder = set("timeout_ms", value, LongCodec)

        /** Sets [ResponseLocalShellAction.user]. */
        public fun user(value: String?): Builder = set("user", value, StringCodec)

        /** Sets [ResponseLocalShellAction.workingDirectory]. */
        public fun workingDirectory(value: String?): Builder = set("working_directory", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseLocalShellAction>() {
        override fun read(from: ObjectReader): ResponseLocalShellAction {
            from.constant("type", "exec")
            return ResponseLocalShellAction(
                command = from.required("command", ListCodec(StringCodec)),
                env = from.required("env", MapCodec(StringCodec)),
                timeoutMs = from.field("timeout_ms", LongCodec),
                user = from.field("user", StringCodec),
                workingDirectory = from.field("working_directory", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
