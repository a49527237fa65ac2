// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * `none` calls no tool, `auto` leaves it to the model, `required` calls at least one.
 *
 * Source: inference.yaml#/components/schemas/ToolChoiceMode
 */
public class ToolChoiceMode(value: String) :
    OpenEnum(value),
    ChatToolChoice {
    /** The known values. */
    public companion object : EnumDecoder<ToolChoiceMode>() {
        /** `none`. */
        @JvmField
        public val NONE: ToolChoiceMode = ToolChoiceMode("none")

        /** `auto`. */
        @JvmField
        public val AUTO: ToolChoiceMode = ToolChoiceMode("auto")

        /** `required`. */
        @JvmField
        public val REQUIRED: ToolChoiceMode = ToolChoiceMode("required")

        override fun of(value: String): ToolChoiceMode = ToolChoiceMode(value)
    }
}
