// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Log probabilities of the tokens of an answer.
 *
 * Source: inference.yaml#/components/schemas/ChatLogprobs
 */
public class ChatLogprobs @JvmOverloads constructor(
    /** Those of the text. */
    public val content: List<ChatTokenLogprob>?,
    /** Those of the refusal. */
    public val refusal: List<ChatTokenLogprob>?,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        content = from.nullable("content", ListDecoder(model { ChatTokenLogprob(it) })),
        refusal = from.nullable("refusal", ListDecoder(model { ChatTokenLogprob(it) })),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("content", content)
        to.required("refusal", refusal)
    }
}
