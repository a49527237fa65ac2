// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.CreateFileRequest
import com.llamastack.client.models.FileExpiresAfter
import com.llamastack.client.models.FilePurpose
import com.llamastack.client.models.FileUploadPurpose
import com.llamastack.client.models.SortOrder
import com.llamastack.conformance.Operation
import com.llamastack.conformance.fields
import com.llamastack.conformance.long
import com.llamastack.conformance.string

/** The operations of `client.files`. */
internal val FILES: Map<String, Operation> = mapOf(
    "files.create" to Operation(
        call = {
            client.files.create(
                CreateFileRequest(
                    file = file("file")!!,
                    purpose = required("purpose", FileUploadPurpose::decode),
                    expiresAfter = optional("expires_after", fields(::FileExpiresAfter)),
                ),
                options,
            )
        },
    ),
    "files.list" to Operation(
        list = {
            client.files.list(
                optional("after", ::string),
                optional("limit", ::long),
                optional("order", SortOrder::decode),
                optional("purpose", FilePurpose::decode),
                options,
            )
        },
    ),
    "files.retrieve" to Operation(
        call = {
            client.files.retrieve(text("file_id"), options)
        },
    ),
    "files.delete" to Operation(
        call = {
            client.files.delete(text("file_id"), options)
        },
    ),
    "files.content" to Operation(
        download = {
            client.files.content(text("file_id"), options)
        },
    ),
)
