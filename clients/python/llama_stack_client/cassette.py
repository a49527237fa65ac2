"""Records exchanges with a server into a file, and replays them without one.

```python
recording = httpx.Client(transport=RecordTransport("chat.json"))
client = LlamaStackClient(http_client=recording)

replayed = httpx.Client(transport=ReplayTransport("chat.json"))
client = LlamaStackClient(http_client=replayed)
```

The file is the same for the SDKs of all languages. It holds no keys: of the headers of a request only the
types that it sends and accepts.
"""

from .runtime.cassette.record import AsyncRecordTransport, RecordTransport
from .runtime.cassette.replay import ReplayTransport

__all__ = ["AsyncRecordTransport", "RecordTransport", "ReplayTransport"]
