// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * The optimizer.
 *
 * Source: post_training.yaml#/components/schemas/OptimizerType
 */
public class OptimizerType(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<OptimizerType>() {
        /** `adam`. */
        @JvmField
        public val ADAM: OptimizerType = OptimizerType("adam")

        /** `adamw`. */
        @JvmField
        public val ADAMW: OptimizerType = OptimizerType("adamw")

        /** `sgd`. */
        @JvmField
        public val SGD: OptimizerType = OptimizerType("sgd")

        override fun of(value: String): OptimizerType = OptimizerType(value)
    }
}
