// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * The judgement on one input. Categories are the shield's own.
 *
 * Source: safety.yaml#/components/schemas/ModerationResult
 */
public class ModerationResult(
    /** Whether any category applies. */
    public val flagged: Boolean,
    /** Whether each category applies. */
    public val categories: Map<String, Boolean>,
    /** How sure the judge is of each category, from 0 to 1. */
    public val categoryScores: Map<String, Double>,
    /** Which kinds of input each category looked at: `text`, `image`. */
    public val categoryAppliedInputTypes: Map<String, List<String>>,
    /** Free-form facts that the caller attaches to a resource. */
    public val metadata: Metadata,
    /** What to tell the user. */
    public val userMessage: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        flagged = from.required("flagged", BooleanDecoder),
        categories = from.required("categories", MapDecoder(BooleanDecoder)),
        categoryScores = from.required("category_scores", MapDecoder(DoubleDecoder)),
        categoryAppliedInputTypes = from.required("category_applied_input_types", MapDecoder(ListDecoder(StringDecoder))),
        metadata = from.required("metadata", AnyObjectDecoder),
        userMessage = from.field("user_message", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("flagged", flagged)
        to.required("categories", categories)
        to.required("category_scores", categoryScores)
        to.required("category_applied_input_types", categoryAppliedInputTypes)
        to.field("user_message", userMessage)
        to.required("metadata", metadata)
    }
}
