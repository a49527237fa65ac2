// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How tool definitions are written into the prompt.
 *
 * Source: common.yaml#/components/schemas/ToolPromptFormat
 */
public class ToolPromptFormat(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ToolPromptFormat>() {
        /** `json`. */
        @JvmField
        public val JSON: ToolPromptFormat = ToolPromptFormat("json")

        /** `function_tag`. */
        @JvmField
        public val FUNCTION_TAG: ToolPromptFormat = ToolPromptFormat("function_tag")

        /** `python_list`. */
        @JvmField
        public val PYTHON_LIST: ToolPromptFormat = ToolPromptFormat("python_list")

        override fun of(value: String): ToolPromptFormat = ToolPromptFormat(value)
    }
}
