// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.CancelTrainingJobRequest
import com.llamastack.conformance.Operation
import com.llamastack.conformance.string

/** The operations of `client.post_training.jobs`. */
internal val POST_TRAINING_JOBS: Map<String, Operation> = mapOf(
    "post_training.jobs.list" to Operation(
        list = {
            client.postTraining.jobs.list(options)
        },
    ),
    "post_training.jobs.status" to Operation(
        call = {
            client.postTraining.jobs.status(required("job_uuid", ::string), options)
        },
    ),
    "post_training.jobs.artifacts" to Operation(
        call = {
            client.postTraining.jobs.artifacts(required("job_uuid", ::string), options)
        },
    ),
    "post_training.jobs.cancel" to Operation(
        call = {
            client.postTraining.jobs.cancel(CancelTrainingJobRequest(body()), options)
            null
        },
    ),
)
