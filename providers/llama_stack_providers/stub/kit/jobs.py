"""Jobs that get on by being looked at, since the stub's time does not flow by itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from llama_stack_api.models.common import JobStatus
from llama_stack_providers.stub.kit.clock import now_datetime


@dataclass(slots=True)
class Job:
    """A job is `scheduled`; at the first look it is `in_progress`, at the second `completed`."""

    status: JobStatus = "scheduled"
    scheduled_at: datetime = field(default_factory=now_datetime)
    started_at: datetime | None = None
    completed_at: datetime | None = None

    def look(self) -> JobStatus:
        """Gets on by one step and says where the job is."""
        match self.status:
            case "scheduled":
                self.status, self.started_at = "in_progress", now_datetime()
            case "in_progress":
                self.status, self.completed_at = "completed", now_datetime()
        return self.status

    def cancel(self) -> None:
        """Ends the job; one that has ended stays as it is."""
        if self.status in ("scheduled", "in_progress"):
            self.status, self.completed_at = "cancelled", now_datetime()
