// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Finding for one text.
 *
 * Source: inference.yaml#/components/schemas/ChatModerationResult
 */
public class ChatModerationResult(
    /** The moderation model. */
    public val model: String,
    /** Whether any category applies. */
    public val flagged: Boolean,
    /** Whether each category applies. */
    public val categories: Map<String, Boolean>,
    /** How surely each category applies. */
    public val categoryScores: Map<String, Double>,
    /** What kinds of input each category looked at. */
    public val categoryAppliedInputTypes: Map<String, ChatModerationInputTypes>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of object. */
    public val type: String get() = "moderation_result"

    override fun write(to: ObjectWriter) {
        to.constant("type", "moderation_result")
        to.required("model", model, StringCodec)
        to.required("flagged", flagged, BooleanCodec)
        to.required("categories", categories, MapCodec(BooleanCodec))
        to.required("category_scores", categoryScores, MapCodec(DoubleCodec))
        to.required("category_applied_input_types", categoryAppliedInputTypes, MapCodec(ListCodec(ChatModerationInputType)))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatModerationResult>() {
        override fun read(from: ObjectReader): ChatModerationResult {
            from.constant("type", "moderation_result")
            return ChatModerationResult(
                model = from.required("model", StringCodec),
                flagged = from.required("flagged", BooleanCodec),
                categories = from.required("categories", MapCodec(BooleanCodec)),
                categoryScores = from.required("category_scores", MapCodec(DoubleCodec)),
                categoryAppliedInputTypes = from.required("category_applied_input_types", MapCodec(ListCodec(ChatModerationInputType))),
                additionalProperties = from.rest(),
            )
        }
    }
}
