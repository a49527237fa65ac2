// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Log probabilities of the tokens of an answer.
 *
 * Source: inference.yaml#/components/schemas/ChatLogprobs
 */
public class ChatLogprobs(
    /** Those of the text. */
    public val content: List<ChatTokenLogprob>?,
    /** Those of the refusal. */
    public val refusal: List<ChatTokenLogprob>?,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.nullable("content", content, ListCodec(ChatTokenLogprob))
        to.nullable("refusal", refusal, ListCodec(ChatTokenLogprob))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatLogprobs>() {
        override fun read(from: ObjectReader): ChatLogprobs {
            return ChatLogprobs(
                content = from.nullable("content", ListCodec(ChatTokenLogprob)),
                refusal = from.nullable("refusal", ListCodec(ChatTokenLogprob)),
                additionalProperties = from.rest(),
            )
        }
    }
}
