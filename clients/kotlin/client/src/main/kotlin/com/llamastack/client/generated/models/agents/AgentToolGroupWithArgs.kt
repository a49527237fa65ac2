// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * A tool group or a tool, with arguments that the agent always gives it.
 *
 * Source: agents.yaml#/components/schemas/AgentToolGroupWithArgs
 */
public class AgentToolGroupWithArgs(
    /** Name, such as `builtin::websearch`. */
    public val name: String,
    /** The arguments. */
    public val args: JsonObject,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    AgentTool {
    override fun write(to: ObjectWriter) {
        to.required("name", name, StringCodec)
        to.required("args", args, AnyObjectCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<AgentToolGroupWithArgs, Builder>(AgentToolGroupWithArgs) {
        /** Sets [AgentToolGroupWithArgs.name]. */
        public fun name(value: String): Builder = set("name", value, StringCodec)

        /** Sets [AgentToolGroupWithArgs.args]. */
        public fun args(value: JsonObject): Builder = set("args", value, AnyObjectCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<AgentToolGroupWithArgs>() {
        override fun read(from: ObjectReader): AgentToolGroupWithArgs {
            return AgentToolGroupWithArgs(
                name = from.required("name", StringCodec),
                args = from.required("args", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
