// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Loss over a pair of answers. Default `sigmoid`.
 *
 * Source: post_training.yaml#/components/schemas/DPOLossType
 */
public class DPOLossType(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<DPOLossType>() {
        /** `sigmoid`. */
        @JvmField
        public val SIGMOID: DPOLossType = DPOLossType("sigmoid")

        /** `hinge`. */
        @JvmField
        public val HINGE: DPOLossType = DPOLossType("hinge")

        /** `ipo`. */
        @JvmField
        public val IPO: DPOLossType = DPOLossType("ipo")

        /** `kto_pair`. */
        @JvmField
        public val KTO_PAIR: DPOLossType = DPOLossType("kto_pair")

        override fun of(value: String): DPOLossType = DPOLossType(value)
    }
}
