"""Models."""

from .upload import Outcome, Upload, UploadRow, UploadState

__all__ = ["Outcome", "Upload", "UploadRow", "UploadState"]
