// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Commands in a shell.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellTool
 */
public class ResponseShellTool(
    /** Where they run. Default is the caller's computer. */
    public val environment: Field<ResponseShellToolEnvironment> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseTool {
    /** Tag of this kind. */
    public val type: String get() = "shell"

    override fun write(to: ObjectWriter) {
        to.constant("type", "shell")
        to.field("environment", environment, ResponseShellToolEnvironment)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var environment: Field<ResponseShellToolEnvironment> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseShellTool.environment]. */
        public fun environment(value: ResponseShellToolEnvironment?): Builder = apply { environment = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseShellTool = ResponseShellTool(
            environment = environment,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseShellTool>() {
        override fun read(from: ObjectReader): ResponseShellTool {
            from.constant("type", "shell")
            return ResponseShellTool(
                environment = from.field("environment", ResponseShellToolEnvironment),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
