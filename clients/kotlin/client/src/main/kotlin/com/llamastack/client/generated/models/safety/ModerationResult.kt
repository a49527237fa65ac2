// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.required("flagged", flagged, BooleanCodec)
        to.required("categories", categories, MapCodec(BooleanCodec))
        to.required("category_scores", categoryScores, MapCodec(DoubleCodec))
        to.required("category_applied_input_types", categoryAppliedInputTypes, MapCodec(ListCodec(StringCodec)))
        to.field("user_message", userMessage, StringCodec)
        to.required("metadata", metadata, AnyObjectCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ModerationResult>() {
        override fun read(from: ObjectReader): ModerationResult {
            return ModerationResult(
                flagged = from.required("flagged", BooleanCodec),
                categories = from.required("categories", MapCodec(BooleanCodec)),
                categoryScores = from.required("category_scores", MapCodec(DoubleCodec)),
                categoryAppliedInputTypes = from.required("category_applied_input_types", MapCodec(ListCodec(StringCodec))),
                metadata = from.required("metadata", AnyObjectCodec),
                userMessage = from.field("user_message", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
