// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * Finding for one text.
 *
 * Source: inference.yaml#/components/schemas/ChatModerationResult
 */
public class ChatModerationResult @JvmOverloads constructor(
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        model = from.required("model", StringDecoder),
        flagged = from.required("flagged", BooleanDecoder),
        categories = from.required("categories", MapDecoder(BooleanDecoder)),
        categoryScores = from.required("category_scores", MapDecoder(DoubleDecoder)),
        categoryAppliedInputTypes = from.required("category_applied_input_types", MapDecoder(ListDecoder(ChatModerationInputType))),
        additionalProperties = from.constant("type", "moderation_result").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("model", model)
        to.required("flagged", flagged)
        to.required("categories", categories)
        to.required("category_scores", categoryScores)
        to.required("category_applied_input_types", categoryAppliedInputTypes)
    }
}
