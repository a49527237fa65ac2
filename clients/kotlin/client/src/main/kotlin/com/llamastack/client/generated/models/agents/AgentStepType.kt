// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Kind of a step.
 *
 * Source: agents.yaml#/components/schemas/AgentStepType
 */
public class AgentStepType(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<AgentStepType>() {
        /** `inference`. */
        @JvmField
        public val INFERENCE: AgentStepType = AgentStepType("inference")

        /** `tool_execution`. */
        @JvmField
        public val TOOL_EXECUTION: AgentStepType = AgentStepType("tool_execution")

        /** `shield_call`. */
        @JvmField
        public val SHIELD_CALL: AgentStepType = AgentStepType("shield_call")

        /** `memory_retrieval`. */
        @JvmField
        public val MEMORY_RETRIEVAL: AgentStepType = AgentStepType("memory_retrieval")

        override fun of(value: String): AgentStepType = AgentStepType(value)
    }
}
