// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.MapCodec
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val command: List<String>,
        private val env: Map<String, String>,
    ) {
        private var timeoutMs: Field<Long> = Field.Absent
        private var user: Field<String> = Field.Absent
        private var workingDirectory: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseLocalShellAction.timeoutMs]. */
        public fun timeoutMs(value: Long?): Builder = apply { timeoutMs = Field.of(value) }

        /** Sets [ResponseLocalShellAction.user]. */
        public fun user(value: String?): Builder = apply { user = Field.of(value) }

        /** Sets [ResponseLocalShellAction.workingDirectory]. */
        public fun workingDirectory(value: String?): Builder = apply { workingDirectory = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseLocalShellAction = ResponseLocalShellAction(
            command = command,
            env = env,
            timeoutMs = timeoutMs,
            user = user,
            workingDirectory = workingDirectory,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(command: List<String>, env: Map<String, String>): Builder = Builder(command, env)
    }
}
