// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * An agent answers.
 *
 * Source: eval.yaml#/components/schemas/AgentCandidate
 */
public class AgentCandidate @JvmOverloads constructor(
    /** What an agent is made of. */
    public val config: AgentConfig,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    EvalCandidate {
    /** Tag of this kind. */
    public val type: String get() = "agent"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        config = from.required("config", model { AgentConfig(it) }),
        additionalProperties = from.constant("type", "agent").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("config", config)
    }
}
