// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How far the reading of a tool call is.
 *
 * Source: common.yaml#/components/schemas/ToolCallParseStatus
 */
public class ToolCallParseStatus(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ToolCallParseStatus>() {
        /** `started`. */
        @JvmField
        public val STARTED: ToolCallParseStatus = ToolCallParseStatus("started")

        /** `in_progress`. */
        @JvmField
        public val IN_PROGRESS: ToolCallParseStatus = ToolCallParseStatus("in_progress")

        /** `failed`. */
        @JvmField
        public val FAILED: ToolCallParseStatus = ToolCallParseStatus("failed")

        /** `succeeded`. */
        @JvmField
        public val SUCCEEDED: ToolCallParseStatus = ToolCallParseStatus("succeeded")

        override fun of(value: String): ToolCallParseStatus = ToolCallParseStatus(value)
    }
}
