// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        environment = from.field("environment", ResponseShellToolEnvironment),
        additionalProperties = from.constant("type", "shell").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.field("environment", environment)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseShellTool, Builder>() {
        override fun make(from: ObjectReader): ResponseShellTool = ResponseShellTool(from)

        /** Sets [ResponseShellTool.environment]. */
        public fun environment(value: ResponseShellToolEnvironment?): Builder = set("environment", value)
    }
}
