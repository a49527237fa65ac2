// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Prompts, or versions of one prompt.
 *
 * Source: prompts.yaml#/components/schemas/PromptList
 */
public class PromptList(
    /** The prompts. */
    public val data: List<Prompt>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("data", data, ListCodec(Prompt))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<PromptList>() {
        override fun read(from: ObjectReader): PromptList {
            return PromptList(
                data = from.required("data", ListCodec(Prompt)),
                additionalProperties = from.rest(),
            )
        }
    }
}
