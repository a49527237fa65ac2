"""Names that models have in older packages, for `from llama_stack_client.types import …`."""

from ..generated.types import Agent as AgentRetrieveResponse
from ..generated.types import Completion as CompletionCreateResponse
from ..generated.types import Dataset as DatasetRegisterResponse
from ..generated.types import Dataset as DatasetRetrieveResponse
from ..generated.types import EmbeddingList as CreateEmbeddingsResponse
from ..generated.types import EvalJob as Job
from ..generated.types import FileDeleted as DeleteFileResponse
from ..generated.types import ListToolDefsResponse as ToolRuntimeListToolsResponse
from ..generated.types import ListVectorDbsResponse as ListVectorDBsResponse
from ..generated.types import Moderation as CreateResponse
from ..generated.types import RagDocument as Document
from ..generated.types import RagQueryConfig as QueryConfig
from ..generated.types import RagQueryGeneratorConfig as QueryGeneratorConfig
from ..generated.types import RagQueryResult as QueryResult
from ..generated.types import Response as ResponseObject
from ..generated.types import ResponseStreamEvent as ResponseObjectStream
from ..generated.types import ScoreBatchResponse as ScoringScoreBatchResponse
from ..generated.types import ScoreResponse as ScoringScoreResponse
from ..generated.types import SearchVectorStoreResponse as VectorStoreSearchResponse
from ..generated.types import ToolDef as ToolDefParam
from ..generated.types import ToolParameter as Parameter
from ..generated.types import ToolResponse as ToolResponseParam
from ..generated.types import VectorDb as VectorDBRegisterResponse
from ..generated.types import VectorDb as VectorDBRetrieveResponse
from ..generated.types import VectorStoreDeleted as VectorStoreDeleteResponse

__all__ = [
    "AgentRetrieveResponse",
    "CompletionCreateResponse",
    "CreateEmbeddingsResponse",
    "CreateResponse",
    "DatasetRegisterResponse",
    "DatasetRetrieveResponse",
    "DeleteFileResponse",
    "Document",
    "Job",
    "ListVectorDBsResponse",
    "Parameter",
    "QueryConfig",
    "QueryGeneratorConfig",
    "QueryResult",
    "ResponseObject",
    "ResponseObjectStream",
    "ScoringScoreBatchResponse",
    "ScoringScoreResponse",
    "ToolDefParam",
    "ToolResponseParam",
    "ToolRuntimeListToolsResponse",
    "VectorDBRegisterResponse",
    "VectorDBRetrieveResponse",
    "VectorStoreDeleteResponse",
    "VectorStoreSearchResponse",
]
