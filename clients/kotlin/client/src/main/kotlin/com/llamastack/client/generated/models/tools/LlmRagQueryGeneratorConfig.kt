// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A model writes the query.
 *
 * Source: tools.yaml#/components/schemas/LlmRagQueryGeneratorConfig
 */
public class LlmRagQueryGeneratorConfig @JvmOverloads constructor(
    /** The model. */
    public val model: String,
    /** Prompt for the model; `messages` in it stands for the content. */
    public val template: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    RagQueryGeneratorConfig {
    /** Tag of this kind. */
    public val type: String get() = "llm"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        model = from.required("model", StringDecoder),
        template = from.required("template", StringDecoder),
        additionalProperties = from.constant("type", "llm").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("model", model)
        to.required("template", template)
    }
}
