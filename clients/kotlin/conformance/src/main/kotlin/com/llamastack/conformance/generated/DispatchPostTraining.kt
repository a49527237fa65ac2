// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.PreferenceOptimizeRequest
import com.llamastack.client.models.SupervisedFineTuneRequest
import com.llamastack.conformance.Operation

/** The operations of `client.post_training`. */
internal val POST_TRAINING: Map<String, Operation> = mapOf(
    "post_training.supervised_fine_tune" to Operation(
        call = {
            client.postTraining.supervisedFineTune(SupervisedFineTuneRequest(body()), options)
        },
    ),
    "post_training.preference_optimize" to Operation(
        call = {
            client.postTraining.preferenceOptimize(PreferenceOptimizeRequest(body()), options)
        },
    ),
)
