// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.SyntheticDataGenerateRequest
import com.llamastack.conformance.Operation

/** The operations of `client.synthetic_data_generation`. */
internal val SYNTHETIC_DATA_GENERATION: Map<String, Operation> = mapOf(
    "synthetic_data_generation.generate" to Operation(
        call = {
            client.syntheticDataGeneration.generate(SyntheticDataGenerateRequest(body()), options)
        },
    ),
)
